"""What the words before a name say of its bearer: "Its chairman, P", "mother of the convict, P"."""

from __future__ import annotations

import re
from typing import NamedTuple

from documents.extraction import role_patterns as patterns
from documents.extraction.described import Described
from documents.extraction.facts.frames import COURT, ORGANISATION, PERSON, Frame
from documents.extraction.facts.scene import Scene
from documents.extraction.languages.vocabulary import RoleWords
from documents.extraction.role_deeds import joined
from documents.extraction.role_nouns import PUBLIC, is_public, last_role, leads_society

_COURT_ROLES = frozenset({"lawyer", "judge", "prosecutor"})
_PUNISHED_ROLES = frozenset({"prisoner", "victim"})  # of whom other rules tell
_OF_BODY_ROLES = frozenset({"judge", "official", "representative"})
_FAR = 110  # characters before a name that are looked at


class Before(NamedTuple):
    """The words before a name: ``left``, which begin at ``shift`` of the frame of number ``sentence`` and end at
    ``mark``, where ``person`` is named."""

    scene: Scene
    sentence: int
    mark: int
    person: str
    left: str
    shift: int

    @property
    def frame(self) -> Frame:
        return self.scene.frames[self.sentence]


def read_before(scene: Scene, index: int, mark: int, person: str, words: RoleWords, found: Described) -> None:
    """Note in ``found`` what the words before the name at ``mark`` say of ``person``."""
    shift = max(0, mark - _FAR)
    left = scene.frames[index].text[shift:mark]
    before = Before(scene, index, mark, person, patterns.RANK_LAST.sub("", left) if ", " in left else left, shift)
    _read_family(before, words, found)
    if not _read_chosen(before, words, found) and (near := _near(before)) and _read_near(before, near, words, found):
        return
    _read_offices(before, words, found)


def _read_family(before: Before, words: RoleWords, found: Described) -> None:
    """ "his wife P", and the second of two trades: "a poet and lawyer, P"."""
    left, person = before.left, before.person
    family = patterns.FAMILY.search(left) if any(owner in left for owner in patterns.OWNERS) else None
    if family and words.nouns.get(family["role"]) == "relative":
        found.add(person, "relative", before.frame, 0, "")
        found.kin.add(person)
    second = patterns.ALSO.search(left) if " and " in left else None
    if second and words.nouns.get(second["role"]) in patterns.ALSO_ROLES:
        found.roles[person].add(words.nouns[second["role"]])


def _read_chosen(before: Before, words: RoleWords, found: Described) -> bool:
    """Whether words such as "a certain" choose the bearer out of several of a role, which is noted."""
    left = before.left
    chosen = patterns.CHOSEN.search(left) if left.endswith((", ", ", one ", ", a certain ")) else None
    role = last_role(chosen["phrase"], words) if chosen else ""
    if not role or role in _PUNISHED_ROLES:
        return False
    found.add(before.person, role, before.frame, 0, "")
    return True


def _near(before: Before) -> re.Match[str] | None:
    """The description right before the name, where it is not that of whoever stands before it or speaks."""
    near = _description_before(before.left) if before.left.endswith(" ") else None
    if near is None or near["comma"] != ",":
        return near
    said = before.left[: near.end("role")] + " "
    if patterns.OF_THE_ONE_BEFORE.search(said):
        return None
    is_closed = before.frame.text[before.mark + 1 : before.mark + 2] in (",", ".")
    return near if is_closed or not patterns.SAID_BY.search(said) else None


def _read_near(before: Before, near: re.Match[str], words: RoleWords, found: Described) -> bool:
    """Note the role that the description right before the name tells; whether nothing more is to be read there."""
    frame, left = before.frame, before.left
    role = _of_its_body(before, _role_near(before, near, words))
    owner = patterns.OWNER.search(left) if PERSON in left else None
    if role == "relative" and not owner and patterns.EACH_OTHERS.search(left):
        return False
    is_plural = near["role"].endswith("s") and near["comma"] == ","
    if is_plural and role in _COURT_ROLES and len(joined(frame, before.mark)) == 1:
        return False  # "the independence of judges and lawyers, P"
    if not role:
        return False
    other = str(frame.at(before.shift + owner.start()).value) if owner else None
    is_shared = near["role"].strip("\"'").endswith(("s", "counsel"))
    for one in (joined(frame, before.mark) if is_shared else ()) or (before.person,):
        found.add(one, role, frame, 0, "", other)
        if role == "relative" and (other or patterns.OWNED.search(near["role"])):
            found.kin.add(one)
    return role != "representative" or not near["comma"]


def _role_near(before: Before, near: re.Match[str], words: RoleWords) -> str:
    """The role that the noun of a description tells; "" for a priest's "Father"."""
    said = _without_link(near["role"]).replace('"', "")
    role = last_role(said, words)
    whose, of_the, _ = said.partition(" of the ")
    if role and of_the and near["comma"] == ",":  # "mother of the convict, P"
        role = last_role(whose, words) or role
    if role != "relative" or not re.search(r"\b(?:father|mother|brother|sister) $", before.left):
        return role
    noun = before.shift + near.start("role") + near["role"].rfind(" ") + 1
    is_title = patterns.OF_NOBODY.search(before.left) or _is_capital(before.scene, before.frame, noun)
    return "" if is_title else role


def _read_offices(before: Before, words: RoleWords, found: Described) -> None:
    """Note the roles that an office of somebody or something tells: "the director of the prison, P"."""
    left = before.left
    if ":" in left and not before.shift and patterns.OFFICE_LABEL.fullmatch(left):
        left = left.rstrip(" :") + " "
    if patterns.CLIENT.may_match(before.frame.words) and patterns.CLIENT.pattern.search(left):
        return
    for of in patterns.OF.finditer(left):
        _read_office(before, left, of, words, found)


def _read_office(before: Before, left: str, of: re.Match[str], words: RoleWords, found: Described) -> None:
    """Note the role of the office in ``left`` that ends before ``of``."""
    office, start = left[: of.start()], before.shift + of.end()
    role = last_role(office, words) if office.split() else ""
    if not role or (role == "lawyer" and patterns.NOT_LAWYERS.search(left, 0, of.end())):  # "an advocate for her son"
        return
    rest = patterns.TITLE_AT_END.sub("", patterns.NAMED_AT_END.sub(" ", left[of.end() :]))
    group, is_plural = joined(before.frame, before.mark), _is_plural(office)
    is_of_body = rest.endswith(", ") or (role in _OF_BODY_ROLES and (ORGANISATION in rest or COURT in rest))
    if not _is_one_thing(rest) or (is_plural and not (is_of_body and len(group) > 1)):
        return
    inside = [str(e.value) for _, e in before.frame.of(PERSON, start, before.mark)]
    if role == "representative" and is_public(rest, words, before.frame, start):
        found.roles[before.person].update({role} if "spokes" in left else ())  # holds an office and speaks for it
        role = "investigator" if "investigat" in rest else "official"
    elif role == "official" and leads_society(left, f"{office} ", before.frame, before.shift):
        role = "representative"
    if role == "relative":
        found.add(before.person, role, before.frame, 0, "", inside[0] if inside else None)
    elif not inside or (rest.endswith(", ") and role in patterns.OF_SOMEBODY):
        for one in group if is_plural else (before.person,):
            found.add(one, role, before.frame, 0, "")


def _is_one_thing(rest: str) -> bool:
    """Whether the words between "of" and the name are what an office is of, and no clause or list."""
    if not patterns.REST.fullmatch(rest) or patterns.VERB.search(rest):
        return False
    return not (" and " in rest or ", " in rest[:-2] or patterns.ENDS_IN_LINK.search(rest))


def _without_link(said: str) -> str:
    return patterns.LINK.sub("", said) if said.endswith(patterns.LINKS) else said


def _description_before(left: str) -> re.Match[str] | None:
    """What the words right before a name say of its bearer, ``left`` being those up to the name."""
    plain = patterns.TITLE_LAST.sub("", left) if left.endswith(patterns.TITLE_ENDS) else left
    for word in patterns.CALLED:
        if word in plain:
            return patterns.BEFORE_CALLED.search(plain)
    return patterns.BEFORE.search(plain, plain.rfind(PERSON) + 1)  # nobody is named in a description


def _of_its_body(before: Before, role: str) -> str:
    """``role``, as what is presided over or headed tells it: "Lamp Radio President P", "Its chairman, P"."""
    frame, left, shift = before.frame, before.left, before.shift
    presided = patterns.PRESIDES_OVER.search(left) or patterns.WHOSE_HEAD.search(left) if role == "official" else None
    if presided:
        return "official" if frame.at(shift + presided.start()).value.kind in PUBLIC else "representative"
    headed = patterns.HEADS_BODY.search(left) if role == "representative" else None
    if headed and frame.at(shift + headed.start()).value.kind in PUBLIC:
        return "official"
    if role not in ("representative", "official") or not patterns.ITS_HEAD.search(left):
        return role
    if role == "official" and not left.rstrip(", ").endswith("president"):
        return role
    last = before.scene.frames[before.sentence - 1].of(ORGANISATION) if before.sentence else []
    here = frame.of(ORGANISATION, 0, shift + len(left)) or last[:1]
    if not here:
        return role
    return "official" if here[-1][1].value.kind in PUBLIC else "representative"


def _is_capital(scene: Scene, frame: Frame, position: int) -> bool:
    """Whether the word at ``position`` of the frame has a capital in the text: a title, "Father Ioann"."""
    return scene.text[frame.offset(position)].isupper() and position > 0


def _is_plural(phrase: str) -> bool:
    return phrase.endswith("s") and not phrase.endswith("ss")
