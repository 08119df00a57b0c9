"""What a person is said to be: lawyer, judge, relative, official ... read from the words beside the name."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from documents.extraction.facts.frames import COURT, ORGANISATION, PERSON, PLACE, Frame
from documents.extraction.facts.scene import Scene
from documents.extraction.languages.vocabulary import RoleWords
from documents.extraction.people import Individual

_WORD = r"[a-z][a-z'-]*"
_THING = rf"(?:{_WORD}|{ORGANISATION}|{PLACE}|{COURT})"
_OF = re.compile(r" (?:of|for|at|from|in) ")
_REST = re.compile(rf"(?:(?:{_THING}|{PERSON})(?:'s)?,? ){{1,9}}")
# Who tries or defends, at the head of a line or before a colon: "Counsel: P", "PRESIDENT: P", "MEMBERS: P, P".
_LABELLED = re.compile(
    r"(?:^|[.;,(] ?)(?P<label>president|presiding judge|members?|judges?|counsel(?: for the defen[cs]e)?|"
    r"defen[cs]e(?: counsel| lawyers?)?|"
    r"lawyers?|public prosecutor|prosecutor|prosecution|witness(?:es)?|experts?|investigator)\s?: (?:[a-z]+\.? ){0,2}$"
)
_LABELS = {
    "pre": "judge", "mem": "judge", "jud": "judge", "cou": "lawyer", "def": "lawyer", "law": "lawyer",
    "pub": "prosecutor", "pro": "prosecutor", "wit": "witness", "exp": "expert", "inv": "investigator",
}  # fmt: skip
_RANK = r"(?:(?:senior|junior|lieutenant|colonel|major|captain|general)[ -]?){1,3}(?: ?of (?:justice|police))?"
# Whose part in a case a verb or a phrase tells: "was defended by P", "the prosecution, represented by P".
_PART_BEFORE = (
    (re.compile(r"\b(?:defended|represented in court|legally represented) by (?:the )?(?:[a-z-]+ ){0,3}$"), "lawyer"),
    (
        re.compile(r"\bprosecution,? (?:was )?(?:represented|conducted|led) by (?:the )?(?:[a-z-]+ ){0,4}$"),
        "prosecutor",
    ),
    (re.compile(r"\b(?:prosecutor|prosecution),? (?:was )?(?:represented by )(?:[a-z-]+ ){0,4}$"), "prosecutor"),
    (re.compile(r"\b(?:witness|interrogated as a witness|questioned as a witness),? $"), "witness"),
    (re.compile(r"\b(?:his|her|their|the) (?:own )?(?:lawyer|defender|counsel) \((?:[a-z.]+ )?$"), "lawyer"),
    (re.compile(rf"\binterrogator(?:,? {_RANK})? $"), "investigator"),
    (re.compile(rf"\binvestigator(?: himself| herself)?, {_RANK} $"), "investigator"),
    (re.compile(rf"\bprosecutor(?: himself| herself)?, {_RANK} $"), "prosecutor"),
)
_WROTE_OPINION = re.compile(
    r",? (?:of [^.;]{0,60} )?(?:wrote|prepared|signed|drew up|gave) (?:the|an?|his|her) (?:[a-z]+ ){0,2}(?:opinion|"
    r"expertise|expert (?:report|opinion)|conclusion)\b| of the [^.;,]{0,12}(?:[a-z]+ ){0,3}(?:forensic|expertise)"
)
_CLIENT = re.compile(r"\b(?:lawyers?|attorneys?|counsel|defenders?) (?:of|for|to) (?:[a-z]+\.? ){0,2}$")
_VERB = re.compile(
    r"\b(?:said|says|told|added|acknowledged|recognised|recognized|denied|confirmed|accused|arrested|"
    r"detained|sentenced|[a-z]+ed) $"
)
_TITLE = r"(?:(?:mr|mrs|ms|miss|dr|prof|professor|lic|adv|att|sir|daw|don|doña|u|ko|sheikh)\.? )"
_BEFORE = re.compile(
    rf"(?P<role>(?:{_THING}(?:'s)? ){{0,4}}\"?{_WORD})\"?(?P<comma>,|:| -| (?:was|is)(?: called| named)?|"
    rf", [^,]{{0,40}}(?:called|named))? {_TITLE}?$"
)
_TITLE_AT_END = re.compile(rf"(?<=, ){_TITLE}$")
_PLAIN_LIST = re.compile(rf"{PERSON}(?:(?:, and |,? and |, ){PERSON})*")
_OF_SOMEBODY = frozenset({"lawyer", "judge", "prosecutor", "investigator"})
_FAMILY = re.compile(
    rf"(?:his|her|their|{PERSON}'s) (?:[a-z-]+ ){{0,2}}(?P<role>[a-z-]+)(?:,| -)? (?:the |an? )?(?:[a-z-]+ ){{0,5}}$"
)
_REPRESENTS = re.compile(r",? who (?:represents?|represented|defends?|defended) ")
_LINK = re.compile(r" (?:was|is)(?: called| named)?$")
_OF_BODY = re.compile(rf" (?:of|from|at|with) (?:the )?{ORGANISATION}")
_AFTER = re.compile(r"(?: \([^()]{0,40}\))?(?:,|\s-|\s?\()\s(?:who (?:is|was) )?(?P<rest>[^.;:()\n]{2,110})")
_COPULA = re.compile(
    r",?(?: who)?(?: \(?(?:on|at) (?:that|the) time (?:he|she) was| is| was| became| serves as|"
    r" served as| works as| worked as| has been| had been)"
    r"(?: also| now| then| still)? (?P<rest>[^.;:()\n]{2,110})"
)
_PRONOUN_COPULA = re.compile(
    r"(?:^|, (?:and )?|and )(?P<who>he|she) (?:is|was|has been|had been|became|serves as|served "
    r"as|works as|worked as)(?: also| now| then| still)? (?P<rest>[^.;:()\n]{2,110})"
)
_NOUN_PHRASE_END = re.compile(
    rf"[,{PERSON}]|\b(?:of|for|at|from|in|who|which|that|with|on|to|since|is|was|said|says|has|had|were|are|by)\b"
)
_COUNCIL = re.compile(
    r"(?:an? |the )?(?:[a-z]+ )?member of [^,.;]{0,40}\b(?:council|board|presidium|leadership|secretariat)\b"
)
_SPEAKER = re.compile(
    rf"[^.;,]{{0,50}}\b(?:researcher|campaigner|analyst|adviser|advisor|officer|expert) (?:at|for|"
    rf"of|with) (?:the )?{ORGANISATION}"
)
_HANDLED = re.compile(
    rf"(?:cases?|investigations?|inquiry|probe)\b[^.;]{{0,60}}\b(?:handled|led|conducted|investigated|"
    rf"supervised|overseen|coordinated) by (?:{_WORD} ){{0,3}}$"
)
_REGIME = re.compile(r"(?:'s)? (?:regime|government|administration|dictatorship|presidency|cabinet)\b")
_REGIME_OF = re.compile(r"\b(?:regime|dictatorship|junta) of (?:the )?$")
_EXPERTISE = re.compile(r"'s \"?(?:expertise|expert (?:report|opinion|conclusion)s?)")
_REPORTED = re.compile(
    r",? who (?:wrote|prepared|signed|conducted|carried out) the (?:[a-z]+ )?(?:expert|forensic|"
    r"linguistic|psychological)"
)
_TESTIMONY = re.compile(r" (?:testified|gave (?:evidence|testimony)|took the (?:witness )?stand)|'s testimony")
_TESTIMONY_BEFORE = re.compile(r"\btestimony (?:of|from|by) (?:[^.;,]{0,60},? )?$")
_PRESIDED = re.compile(rf"\bpresided (?:over )?by\b[^.;{PERSON}]{{0,120}}$")
_CREDIT = re.compile(
    r"\b(?:photo|photograph|image|picture|illustration|text|translation|author|words|credit|edit(?:ing|or)|signed|"
    r"interview|(?:additional )?reporting)s?(?: by|:| ?/)? ?:? ?$|(?:written|translated|photographed|posted|reported|"
    r"compiled|put together|edited|prepared)\b[^.;]{0,60}? by (?:[a-z]+: ?)?$|^by $|^(?:> ?)*from: $"
)
_KILLED_BEFORE = re.compile(
    r"\b(?:murdered|slain|assassinated|killed|late|deceased|executed|disappeared|missing)(?: [a-z-]+){0,3} $"
)
_ILL_TREATED = re.compile(
    r"(?:was|were|been|being) (?:[a-z]+ly |also )?(?:tortured|beaten|abducted|kidnapped|raped|"
    r"killed|murdered|shot|attacked|assaulted|threatened|ill-treated|executed)\b|"
    r"(?:has |had )?disappeared\b"
)


@dataclass(slots=True)
class Described:
    """What the text says of people. ``ties`` are pairs of relatives; the first is the one described. ``writers`` are
    those who wrote the document."""

    roles: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    ties: list[tuple[str, str]] = field(default_factory=list)
    writers: set[str] = field(default_factory=set)


def describe(scene: Scene, people: Sequence[Individual], author: str | None, words: RoleWords) -> Described:
    """Roles that words beside the names tell, for the people of ``scene``; nothing of arrests or charges."""
    found = Described()
    for individual in people:
        if author and author in (individual.name, *individual.aka):
            found.roles[individual.id].add("author")
            found.writers.add(individual.id)
    for index, frame in enumerate(scene.frames):
        for mark, entity in frame.of(PERSON):
            person = str(entity.value)
            _read_before(scene, frame, mark, person, words, found)
            _read_after(frame, mark, person, words, found)
            _read_context(scene, frame, mark, person, found)
        for match in _PRONOUN_COPULA.finditer(frame.text):
            for person in scene.pronoun(index, match.start("who"), match["who"]):
                _add(
                    found,
                    person,
                    role_of(match["rest"], words, frame, match.start("rest")),
                    frame,
                    match.start("rest"),
                    match["rest"],
                )
    return found


def _read_before(scene: Scene, frame: Frame, mark: int, person: str, words: RoleWords, found: Described) -> None:
    left = frame.text[max(0, mark - 110) : mark]
    shift = max(0, mark - 110)
    near = _BEFORE.search(left)
    if near:
        role = last_role(_LINK.sub("", near["role"]).replace('"', ""), words)
        if (
            role == "relative"
            and re.search(r"\b(?:father|mother|brother|sister) $", left)
            and text_is_capital(scene, frame, shift + near.start("role") + near["role"].rfind(" ") + 1)
        ):
            role = ""
        if role:
            owner = re.search(rf"{PERSON}'s? (?:{_WORD} ){{0,3}}{_WORD},? $", left)
            other = str(frame.at(shift + owner.start()).value) if owner else None
            people = _joined(frame, mark) if near["role"].endswith("s") else (person,)
            for one in people or (person,):
                _add(found, one, role, frame, 0, "", other)
            if role != "representative" or not near["comma"]:
                return
    family = _FAMILY.search(left)
    if family and words.nouns.get(family["role"]) == "relative":
        _add(found, person, "relative", frame, 0, "", None)
    for of in () if _CLIENT.search(left) else _OF.finditer(left):
        rest = _TITLE_AT_END.sub("", left[of.end() :])
        role = last_role(left[: of.start()], words) if left[: of.start()].split() else ""
        if not role or not _REST.fullmatch(rest) or _VERB.search(rest) or " and " in rest or ", " in rest[:-2]:
            continue
        group = _joined(frame, mark)
        if _is_plural(left[: of.start()]) and not (rest.endswith(", ") and len(group) > 1):
            continue
        inside = [str(e.value) for _, e in frame.of(PERSON, shift + of.end(), mark)]
        if role == "representative" and _is_public(rest, words, frame, shift + of.end()):
            role = "investigator" if "investigat" in rest else "official"
        if role == "relative":
            _add(found, person, role, frame, 0, "", inside[0] if inside else None)
        elif not inside or (rest.endswith(", ") and role in _OF_SOMEBODY):
            for one in group if _is_plural(left[: of.start()]) else (person,):
                _add(found, one, role, frame, 0, "")


def _joined(frame: Frame, mark: int) -> tuple[str, ...]:
    """The people of a plain list ("P, P and P") that begins at ``mark``."""
    match = _PLAIN_LIST.match(frame.text, mark)
    return tuple(str(e.value) for _, e in frame.of(PERSON, mark, match.end() if match else mark + 1))


def text_is_capital(scene: Scene, frame: Frame, position: int) -> bool:
    """Whether the word at ``position`` of the frame has a capital in the text: a title, "Father Ioann"."""
    return scene.text[frame.offset(position)].isupper() and position > 0


def _is_plural(phrase: str) -> bool:
    return phrase.endswith("s") and not phrase.endswith("ss")


def _read_after(frame: Frame, mark: int, person: str, words: RoleWords, found: Described) -> None:
    for pattern in (_AFTER, _COPULA):
        match = pattern.match(frame.text, mark + 1)
        if match:
            role = role_of(match["rest"], words, frame, match.start("rest"))
            _add(found, person, role, frame, match.start("rest"), match["rest"])


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


def role_of(rest: str, words: RoleWords, frame: Frame, start: int) -> str:
    """The role that a description such as "a lawyer and journalist" or "head of the party" tells, or "".

    ``rest`` begins at ``start`` of ``frame``.
    """
    for phrase, role in words.phrases.items():
        at = rest.find(phrase, 0, 70) if " of " in phrase else -1
        if at >= 0 and not _NOUN_PHRASE_END.search(rest[:at]):
            return role
    end = _NOUN_PHRASE_END.search(rest, 1 if rest.startswith(PERSON) else 0)
    phrase = rest[: end.start()] if end else rest
    if end and end.group() == PERSON:
        return ""
    role = _first_role(phrase, words)
    if role == "relative" and re.match(r",? and\b", rest[len(phrase) :]):
        return ""
    if role == "representative" and _is_public(rest, words, frame, start):
        return "investigator" if "investigat" in rest else "official"
    if role or _COUNCIL.match(rest):
        return role or "representative"
    speaker = _SPEAKER.match(rest)
    return "representative" if speaker and frame.at(start + speaker.end() - 1).value.kind == "ngo" else ""


def _first_role(phrase: str, words: RoleWords) -> str:
    listed = re.findall(rf"{_WORD}", phrase)
    for known, role in words.phrases.items():
        if re.search(rf"\b{known}\b", phrase):
            return role
    for index, word in enumerate(listed):
        role = words.nouns.get(word, "")
        if role and (index + 1 == len(listed) or listed[index + 1] in ("and", "or") or len(listed) < 9):
            return role
    return ""


def last_role(phrase: str, words: RoleWords) -> str:
    """The role that the last words of ``phrase`` tell ("former deputy prime minister"), or ""."""
    for known, role in words.phrases.items():
        if phrase.endswith(known) and (len(phrase) == len(known) or phrase[-len(known) - 1] == " "):
            return role
    return words.nouns.get(phrase.split()[-1], "")


def _is_public(rest: str, words: RoleWords, frame: Frame, start: int) -> bool:
    """Whether what somebody heads is a public body; ``rest`` begins at ``start`` of ``frame``."""
    near = re.split(r"[,.;]", rest)[0]
    bodies = [e.value.kind for _, e in frame.of(ORGANISATION, start, start + len(near))]
    if bodies:
        return bodies[0] in ("agency", "parliament")
    return any(word.removesuffix("'s") in words.public_bodies for word in near.split())


def _read_context(scene: Scene, frame: Frame, mark: int, person: str, found: Described) -> None:
    """Roles that a verb or a credit line tells."""
    left = frame.text[max(0, mark - 110) : mark]
    roles = found.roles[person]
    if _HANDLED.search(left):
        roles.add("investigator")
    if _REGIME.match(frame.text, mark + 1) or _REGIME_OF.search(left):
        roles.add("official")
    if _EXPERTISE.match(frame.text, mark + 1):
        roles.add("expert")
    if _REPRESENTS.match(frame.text, mark + 1):
        roles.add("lawyer")
    body = _OF_BODY.match(frame.text, mark + 1)
    if body and frame.at(body.end() - 1).value.kind in ("ngo", "movement", "party"):
        roles.add("representative")
    if _REPORTED.match(frame.text, mark + 1):
        roles.add("expert")
    if _TESTIMONY.match(frame.text, mark + 1) or _TESTIMONY_BEFORE.search(left):
        roles.add("witness")
    label = _LABELLED.search(left)
    if label:
        for one in _joined(frame, mark) if label["label"].endswith("s") else (person,):
            found.roles[one].add(_LABELS[label["label"][:3]])
    roles.update(role for pattern, role in _PART_BEFORE if pattern.search(left))
    if _WROTE_OPINION.match(frame.text, mark + 1):
        roles.add("expert")
    if _PRESIDED.search(left):
        roles.add("judge")
    if _CREDIT.search(left):
        for other in scene.group_at(frame, mark) or (person,):
            found.roles[other].add("author")
    if _KILLED_BEFORE.search(left) or _ILL_TREATED.match(frame.text, mark + 2):
        roles.add("victim")


def final_roles(
    described: Mapping[str, set[str]], prisoner: bool, person: str, is_author: bool = False
) -> tuple[str, ...]:
    """The roles of one person in the order of the contract; "other" where nothing is known.

    A prisoner is an author only as the one who wrote the whole document (``is_author``), not as one who is quoted.
    """
    roles = set(described.get(person, ()))
    if prisoner:
        beside = {"victim", "relative", "witness"} if is_author else {"victim", "relative", "witness", "author"}
        roles = (roles - beside) | {"prisoner"}
    if roles & {"investigator", "prosecutor", "judge"}:  # "Captain of Justice" is no office of its own
        roles -= {"official", "representative"}
    if "expert" in roles:
        roles -= {"representative"}
    order = (
        "prisoner", "victim", "relative", "lawyer", "judge", "prosecutor", "investigator", "witness", "expert",
        "official", "representative", "author",
    )  # fmt: skip
    return tuple(role for role in order if role in roles) or ("other",)
