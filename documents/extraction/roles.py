"""What a person is said to be: lawyer, judge, relative, official ... read from the words beside the name."""

from __future__ import annotations

import re
from collections.abc import Sequence

from documents.extraction import role_patterns as patterns
from documents.extraction.described import Described
from documents.extraction.facts.frames import COURT, ORGANISATION, PERSON, Frame
from documents.extraction.facts.scene import Scene
from documents.extraction.languages.vocabulary import RoleWords
from documents.extraction.people import Individual
from documents.extraction.role_context import is_titled_lawyer, roles_around
from documents.extraction.role_deeds import joined, read_context
from documents.extraction.role_likely import likely_parts
from documents.extraction.role_nouns import PRONOUNS, PUBLIC, is_public, last_role, leads_society, role_of

_COURT_ROLES = frozenset({"lawyer", "judge", "prosecutor"})
_PUNISHED_ROLES = frozenset({"prisoner", "victim"})  # of whom other rules tell
_OF_BODY_ROLES = frozenset({"judge", "official", "representative"})


def describe(scene: Scene, people: Sequence[Individual], authors: Sequence[str], words: RoleWords) -> Described:
    """Roles that words beside the names tell, for the people of ``scene``; nothing of arrests or charges."""
    found = Described()
    for individual in people:
        if any(name in authors for name in (individual.name, *individual.aka)):
            found.roles[individual.id].add("author")
            found.writers.add(individual.id)
    for index, frame in enumerate(scene.frames):
        if frame.people:
            _read_people(scene, index, words, found)
        _read_opening(scene, index, words, found)
        for match in () if PRONOUNS.isdisjoint(frame.words) else patterns.PRONOUN_COPULA.finditer(frame.text):
            for person in scene.pronoun(index, match.start("who"), match["who"]):
                _add(
                    found,
                    person,
                    role_of(match["rest"], words, frame, match.start("rest")),
                    frame,
                    match.start("rest"),
                    match["rest"],
                )
    found.kin -= {scene.main_person()}
    return found


def _read_people(scene: Scene, index: int, words: RoleWords, found: Described) -> None:
    """Roles that words beside the names of a sentence tell."""
    frame = scene.frames[index]
    likely = likely_parts(frame)
    for mark, entity in frame.people:
        person = str(entity.value)
        _read_before(scene, index, mark, person, words, found)
        _read_after(scene, frame, mark, person, words, found)
        read_context(scene, frame, mark, person, words, found, likely)
        around = roles_around(scene, index, mark, words, likely.around)
        found.roles[person] |= around if not found.roles[person] & _COURT_ROLES else around - {"investigator"}
        if is_titled_lawyer(scene.text, entity):
            found.lawyers_by_title.add(person)


def _read_opening(scene: Scene, index: int, words: RoleWords, found: Described) -> None:
    """A description before its bearer ("An ex-mayor, P was"), or under the name that a profile stands under."""
    frame = scene.frames[index]
    fronted = patterns.FRONTED.match(frame.text) if frame.people else None
    person = str(frame.at(fronted.end() - 1).value) if fronted else ""
    if fronted is None and (index == 0 or scene.frames[index - 1].paragraph != frame.paragraph):
        person = scene.profiles.subject(frame.paragraph)
        fronted = patterns.UNDER_NAME.match(frame.text) if person else None
    role = role_of(fronted["rest"], words, frame, fronted.start("rest")) if fronted else ""
    if role in patterns.ALSO_ROLES:
        found.roles[person].add(role)


def _read_before(scene: Scene, index: int, mark: int, person: str, words: RoleWords, found: Described) -> None:
    frame = scene.frames[index]
    shift = max(0, mark - 110)
    left = frame.text[shift:mark]
    left = patterns.RANK_LAST.sub("", left) if ", " in left else left
    family = patterns.FAMILY.search(left) if any(owner in left for owner in patterns.OWNERS) else None
    if family and words.nouns.get(family["role"]) == "relative":
        _add(found, person, "relative", frame, 0, "", None)
        found.kin.add(person)
    second = patterns.ALSO.search(left) if " and " in left else None
    if second and words.nouns.get(second["role"]) in patterns.ALSO_ROLES:
        found.roles[person].add(words.nouns[second["role"]])
    near = _description_before(left) if left.endswith(" ") else None
    if near and near["comma"] == "," and patterns.OF_THE_ONE_BEFORE.search(left[: near.end("role")] + " "):
        near = None
    if near and near["comma"] == "," and patterns.SAID_BY.search(left[: near.end("role")] + " "):
        near = near if frame.text[mark + 1 : mark + 2] in (",", ".") else None
    chosen = patterns.CHOSEN.search(left) if left.endswith((", ", ", one ", ", a certain ")) else None
    chosen_role = last_role(chosen["phrase"], words) if chosen else ""
    if chosen_role and chosen_role not in _PUNISHED_ROLES:
        _add(found, person, chosen_role, frame, 0, "")
        near = None
    if near:
        said = _without_link(near["role"]).replace('"', "")
        role = last_role(said, words)
        whose, of_the, _ = said.partition(" of the ")
        if role and of_the and near["comma"] == ",":  # "mother of the convict, P"
            role = last_role(whose, words) or role
        if (
            role == "relative"
            and re.search(r"\b(?:father|mother|brother|sister) $", left)
            and (
                patterns.OF_NOBODY.search(left)
                or text_is_capital(scene, frame, shift + near.start("role") + near["role"].rfind(" ") + 1)
            )
        ):
            role = ""
        role = _of_its_body(scene, index, shift, left, role)
        owner = patterns.OWNER.search(left) if PERSON in left else None
        if role == "relative" and not owner and patterns.EACH_OTHERS.search(left):
            role = ""
        is_plural = near["role"].endswith("s") and near["comma"] == ","
        if is_plural and role in _COURT_ROLES and len(joined(frame, mark)) == 1:
            role = ""  # "the independence of judges and lawyers, P"
        if role:
            other = str(frame.at(shift + owner.start()).value) if owner else None
            people = joined(frame, mark) if near["role"].strip("\"'").endswith(("s", "counsel")) else (person,)
            for one in people or (person,):
                _add(found, one, role, frame, 0, "", other)
                if role == "relative" and (other or patterns.OWNED.search(near["role"])):
                    found.kin.add(one)
            if role != "representative" or not near["comma"]:
                return
    if ":" in left and not shift and patterns.OFFICE_LABEL.fullmatch(left):
        left = left.rstrip(" :") + " "
    is_client = patterns.CLIENT.may_match(frame.words) and patterns.CLIENT.pattern.search(left)
    for of in () if is_client else patterns.OF.finditer(left):
        role = last_role(left[: of.start()], words) if left[: of.start()].split() else ""
        if not role:
            continue
        rest = patterns.TITLE_AT_END.sub("", patterns.NAMED_AT_END.sub(" ", left[of.end() :]))
        if role == "lawyer" and patterns.NOT_LAWYERS.search(left, 0, of.end()):  # "an advocate for her son, P"
            continue
        if not patterns.REST.fullmatch(rest) or patterns.VERB.search(rest):
            continue
        if " and " in rest or ", " in rest[:-2] or patterns.ENDS_IN_LINK.search(rest):
            continue
        group = joined(frame, mark)
        is_of_body = rest.endswith(", ") or (role in _OF_BODY_ROLES and (ORGANISATION in rest or COURT in rest))
        if _is_plural(left[: of.start()]) and not (is_of_body and len(group) > 1):
            continue
        inside = [str(e.value) for _, e in frame.of(PERSON, shift + of.end(), mark)]
        if role == "representative" and is_public(rest, words, frame, shift + of.end()):
            found.roles[person].update({role} if "spokes" in left else ())  # holds an office and speaks for it
            role = "investigator" if "investigat" in rest else "official"
        elif role == "official" and leads_society(left, left[: of.start() + 1], frame, shift):
            role = "representative"
        if role == "relative":
            _add(found, person, role, frame, 0, "", inside[0] if inside else None)
        elif not inside or (rest.endswith(", ") and role in patterns.OF_SOMEBODY):
            for one in group if _is_plural(left[: of.start()]) else (person,):
                _add(found, one, role, frame, 0, "")


def _without_link(said: str) -> str:
    return patterns.LINK.sub("", said) if said.endswith(patterns.LINKS) else said


def _description_before(left: str) -> re.Match[str] | None:
    """What the words right before a name say of its bearer, ``left`` being those up to the name."""
    plain = patterns.TITLE_LAST.sub("", left) if left.endswith(patterns.TITLE_ENDS) else left
    for word in patterns.CALLED:
        if word in plain:
            return patterns.BEFORE_CALLED.search(plain)
    return patterns.BEFORE.search(plain, plain.rfind(PERSON) + 1)  # nobody is named in a description


def _of_its_body(scene: Scene, index: int, shift: int, left: str, role: str) -> str:
    """``role``, as what is presided over or headed tells it: "Lamp Radio President P", "Its chairman, P"."""
    frame = scene.frames[index]
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
    before = scene.frames[index - 1].of(ORGANISATION) if index else []
    here = frame.of(ORGANISATION, 0, shift + len(left)) or before[:1]
    if not here:
        return role
    return "official" if here[-1][1].value.kind in PUBLIC else "representative"


def text_is_capital(scene: Scene, frame: Frame, position: int) -> bool:
    """Whether the word at ``position`` of the frame has a capital in the text: a title, "Father Ioann"."""
    return scene.text[frame.offset(position)].isupper() and position > 0


def _is_plural(phrase: str) -> bool:
    return phrase.endswith("s") and not phrase.endswith("ss")


def _read_after(scene: Scene, frame: Frame, mark: int, person: str, words: RoleWords, found: Described) -> None:
    for pattern in (patterns.AFTER, patterns.COPULA):
        match = pattern.match(frame.text, mark + 1)
        if match:
            start = match.start("rest")
            many = patterns.PLURAL.match(match["rest"])
            if many and many["noun"] in words.nouns:
                _add_to_all(scene, frame, mark, words.nouns[many["noun"]], found)
                continue
            role = role_of(match["rest"], words, frame, start)
            _add(found, person, role, frame, start, match["rest"])
            if role == "relative" and patterns.OWNED.match(match["rest"]):
                found.kin.add(person)
            if role == "official" and patterns.SPOKESPERSON.match(match["rest"]):  # holds an office and speaks for it
                found.roles[person].add("representative")
            has_second = " of " in match["rest"] or "and " in match["rest"]
            for second in patterns.SECOND.finditer(match["rest"]) if has_second else ():
                role = role_of(match["rest"][second.end() :], words, frame, start + second.end())
                if role in patterns.SECOND_ROLES:
                    _add(found, person, role, frame, start, "")
    heads = patterns.HEADS.match(frame.text, mark + 1)
    if heads:
        body = heads["body"] or heads["run"]
        is_office = is_public(body, words, frame, heads.start(heads.lastgroup or 0))
        is_inquiry = is_office and "investigation" in body
        found.roles[person].add("investigator" if is_inquiry else "official" if is_office else "representative")


def _add_to_all(scene: Scene, frame: Frame, mark: int, role: str, found: Described) -> None:
    """Note the role of everybody in the list that ends at ``mark``: "P and P, lawyers from Omsk"."""
    group = scene.group_at(frame, mark)
    if len(group) > 1 and role != "relative":
        for person in group:
            found.roles[person].add(role)


def _add(
    found: Described, person: str, role: str, frame: Frame, start: int, rest: str, other: str | None = None
) -> None:
    """Note ``role``; for a relative also of whom, where ``rest`` (at ``start`` of the frame) or ``other`` tells."""
    if not role:
        return
    found.roles[person].add(role)
    if role == "relative":
        if other is None:
            near = [str(e.value) for _, e in frame.of(PERSON, start, start + len(rest))]
            other = near[0] if near else None
        if other and other != person:
            found.ties.append((person, other))
