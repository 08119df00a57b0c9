"""What a person is said to be: lawyer, judge, relative, official ... read from the words beside the name."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from documents.extraction import role_patterns as patterns
from documents.extraction.facts.frames import ORGANISATION, PERSON, Frame
from documents.extraction.facts.scene import Scene
from documents.extraction.languages.vocabulary import RoleWords
from documents.extraction.mentions.name_lists import is_head_of_state
from documents.extraction.people import Individual


@dataclass(slots=True)
class Described:
    """What the text says of people. ``ties`` are pairs of relatives; the first is the one described. ``writers`` are
    those who wrote the document, ``kin`` those introduced as a named person's relatives ("Anton's wife Vera")."""

    roles: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    ties: list[tuple[str, str]] = field(default_factory=list)
    writers: set[str] = field(default_factory=set)
    kin: set[str] = field(default_factory=set)


def describe(scene: Scene, people: Sequence[Individual], authors: Sequence[str], words: RoleWords) -> Described:
    """Roles that words beside the names tell, for the people of ``scene``; nothing of arrests or charges."""
    found = Described()
    for individual in people:
        if any(name in authors for name in (individual.name, *individual.aka)):
            found.roles[individual.id].add("author")
            found.writers.add(individual.id)
    for index, frame in enumerate(scene.frames):
        for mark, entity in frame.of(PERSON):
            person = str(entity.value)
            _read_before(scene, frame, mark, person, words, found)
            _read_after(frame, mark, person, words, found)
            _read_context(scene, frame, mark, person, found)
        for match in patterns.PRONOUN_COPULA.finditer(frame.text):
            for person in scene.pronoun(index, match.start("who"), match["who"]):
                _add(
                    found,
                    person,
                    role_of(match["rest"], words, frame, match.start("rest")),
                    frame,
                    match.start("rest"),
                    match["rest"],
                )
    for individual in people:
        if not found.roles[individual.id] and is_head_of_state(individual.mentions[0].words):
            found.roles[individual.id].add("official")
    found.kin -= {scene.main_person()}
    return found


def _read_before(scene: Scene, frame: Frame, mark: int, person: str, words: RoleWords, found: Described) -> None:
    left = frame.text[max(0, mark - 110) : mark]
    shift = max(0, mark - 110)
    near = patterns.BEFORE.search(patterns.TITLE_LAST.sub("", left)) if left.endswith(" ") else None
    if near and near["comma"] == "," and patterns.OF_THE_ONE_BEFORE.search(left[: near.end("role")] + " "):
        near = None
    if near and near["comma"] == "," and patterns.SAID_BY.search(left[: near.end("role")] + " "):
        near = near if frame.text[mark + 1 : mark + 2] in (",", ".") else None
    chosen = patterns.CHOSEN.search(left)
    if chosen:
        _add(found, person, words.nouns[chosen["role"]], frame, 0, "")
    if near:
        role = last_role(patterns.LINK.sub("", near["role"]).replace('"', ""), words)
        if (
            role == "relative"
            and re.search(r"\b(?:father|mother|brother|sister) $", left)
            and text_is_capital(scene, frame, shift + near.start("role") + near["role"].rfind(" ") + 1)
        ):
            role = ""
        owner = re.search(rf"{PERSON}'s? (?:{patterns.WORD} ){{0,3}}{patterns.WORD},? $", left)
        if role == "relative" and not owner and patterns.EACH_OTHERS.search(left):
            role = ""
        if role:
            other = str(frame.at(shift + owner.start()).value) if owner else None
            people = _joined(frame, mark) if near["role"].strip("\"'").endswith("s") else (person,)
            for one in people or (person,):
                _add(found, one, role, frame, 0, "", other)
                if role == "relative" and (other or patterns.OWNED.search(near["role"])):
                    found.kin.add(one)
            if role != "representative" or not near["comma"]:
                return
    family = patterns.FAMILY.search(left)
    if family and words.nouns.get(family["role"]) == "relative":
        _add(found, person, "relative", frame, 0, "", None)
        found.kin.add(person)
    for of in () if patterns.CLIENT.search(left) else patterns.OF.finditer(left):
        rest = patterns.TITLE_AT_END.sub("", left[of.end() :])
        role = last_role(left[: of.start()], words) if left[: of.start()].split() else ""
        if not role or not patterns.REST.fullmatch(rest) or patterns.VERB.search(rest):
            continue
        if " and " in rest or ", " in rest[:-2]:
            continue
        group = _joined(frame, mark)
        if _is_plural(left[: of.start()]) and not (rest.endswith(", ") and len(group) > 1):
            continue
        inside = [str(e.value) for _, e in frame.of(PERSON, shift + of.end(), mark)]
        if role == "representative" and _is_public(rest, words, frame, shift + of.end()):
            role = "investigator" if "investigat" in rest else "official"
        if role == "relative":
            _add(found, person, role, frame, 0, "", inside[0] if inside else None)
        elif not inside or (rest.endswith(", ") and role in patterns.OF_SOMEBODY):
            for one in group if _is_plural(left[: of.start()]) else (person,):
                _add(found, one, role, frame, 0, "")


def _joined(frame: Frame, mark: int) -> tuple[str, ...]:
    """The people of a plain list ("P, P and P") that begins at ``mark``."""
    match = patterns.PLAIN_LIST.match(frame.text, mark)
    return tuple(str(e.value) for _, e in frame.of(PERSON, mark, match.end() if match else mark + 1))


def text_is_capital(scene: Scene, frame: Frame, position: int) -> bool:
    """Whether the word at ``position`` of the frame has a capital in the text: a title, "Father Ioann"."""
    return scene.text[frame.offset(position)].isupper() and position > 0


def _is_plural(phrase: str) -> bool:
    return phrase.endswith("s") and not phrase.endswith("ss")


def _read_after(frame: Frame, mark: int, person: str, words: RoleWords, found: Described) -> None:
    for pattern in (patterns.AFTER, patterns.COPULA):
        match = pattern.match(frame.text, mark + 1)
        if match:
            start = match.start("rest")
            _add(found, person, role_of(match["rest"], words, frame, start), frame, start, match["rest"])
            for second in patterns.SECOND.finditer(match["rest"]):
                role = role_of(match["rest"][second.end() :], words, frame, start + second.end())
                if role in patterns.SECOND_ROLES:
                    _add(found, person, role, frame, start, "")
    heads = patterns.HEADS.match(frame.text, mark + 1)
    if heads:
        is_public = _is_public(heads["body"], words, frame, heads.start("body"))
        found.roles[person].add("official" if is_public else "representative")


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
        at = rest.find(phrase, 0, 70) if " of" in phrase else -1
        if at >= 0 and not patterns.NOUN_PHRASE_END.search(rest[:at]):
            return role
    end = patterns.NOUN_PHRASE_END.search(rest, 1 if rest.startswith(PERSON) else 0)
    phrase = rest[: end.start()] if end else rest
    if end and end.group() == PERSON:
        return ""
    role = _first_role(phrase, words)
    if role == "relative" and (re.match(r",? and\b", rest[len(phrase) :]) or patterns.OF_CHILDREN.search(rest)):
        return ""
    if role == "official" and _leads_society(rest, phrase, frame, start):
        return "representative"
    if role == "representative" and _is_public(rest, words, frame, start):
        return "investigator" if "investigat" in rest else "official"
    if role or patterns.COUNCIL.match(rest):
        return role or "representative"
    speaker = patterns.SPEAKER.match(rest)
    return "representative" if speaker and frame.at(start + speaker.end() - 1).value.kind == "ngo" else ""


def _leads_society(rest: str, phrase: str, frame: Frame, start: int) -> bool:
    """Whether a "president" is one of a union or a party; ``phrase`` begins ``rest``, at ``start`` of ``frame``."""
    if "president" not in phrase and "secretary-general" not in phrase and "speaker" not in phrase:
        return False
    if phrase.startswith("its ") or patterns.SOCIETIES.match(rest, max(0, len(phrase) - 1)):
        return True
    body = patterns.OF_THE_BODY.match(rest, max(0, len(phrase) - 1))
    if body is None:
        return False
    return frame.at(start + body.end() - 1).value.kind in ("ngo", "movement", "party", "media", "company")


def _first_role(phrase: str, words: RoleWords) -> str:
    listed = re.findall(rf"{patterns.WORD}", phrase)
    for known, role in words.phrases.items():
        if known in phrase and re.search(rf"\b{known}\b", phrase):
            return role
    for index, word in enumerate(listed):
        role = words.nouns.get(word, "")
        if role and (index + 1 == len(listed) or listed[index + 1] in ("and", "or") or len(listed) < 9):
            return role
    return ""


def last_role(phrase: str, words: RoleWords) -> str:
    """The role that the last words of ``phrase`` tell ("former deputy prime minister"), or ""."""
    for known, role in words.phrases.items() if phrase.endswith(tuple(words.phrases)) else ():
        if phrase.endswith(known) and (len(phrase) == len(known) or phrase[-len(known) - 1] == " "):
            return role
    return words.nouns.get(phrase.split()[-1].strip("\"'"), "")


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
    if patterns.HANDLED.search(left):
        roles.add("investigator")
    if patterns.REGIME.match(frame.text, mark + 1) or patterns.REGIME_OF.search(left):
        roles.add("official")
    if patterns.EXPERTISE.match(frame.text, mark + 1):
        roles.add("expert")
    if patterns.REPRESENTS.match(frame.text, mark + 1):
        roles.add("lawyer")
    body = patterns.OF_BODY.match(frame.text, mark + 1)
    if body and frame.at(body.end() - 1).value.kind in ("ngo", "movement", "party"):
        roles.add("representative")
    if patterns.REPORTED.match(frame.text, mark + 1):
        roles.add("expert")
    if patterns.TESTIMONY.match(frame.text, mark + 1) or patterns.TESTIMONY_BEFORE.search(left):
        roles.add("witness")
    label = patterns.LABELLED.search(left)
    if label:
        for one in _joined(frame, mark) if label["label"].endswith("s") else (person,):
            found.roles[one].add(patterns.LABELS[label["label"][:3]])
    parts = {role for pattern, role in patterns.PART_BEFORE if pattern.search(left)}
    roles |= parts
    if patterns.WROTE_OPINION.match(frame.text, mark + 1):
        roles.add("expert")
    if patterns.PRESIDED.search(left):
        roles.add("judge")
    if "expert" not in parts and patterns.CREDIT.search(left):
        for other in scene.group_at(frame, mark) or (person,):
            found.roles[other].add("author")
    is_victim = patterns.KILLED_BEFORE.search(left) or patterns.BEATEN.search(left)
    if is_victim or patterns.ILL_TREATED.match(frame.text, mark + 1):
        roles.add("victim")


def final_roles(described: Described, prisoner: bool, person: str) -> tuple[str, ...]:
    """The roles of one person in the order of the contract; "other" where nothing is known.

    A prisoner is an author only as the one who wrote the whole document, not as one who is quoted, and a relative only
    where introduced as such.
    """
    roles = set(described.roles.get(person, ()))
    if prisoner:
        beside = {"victim", "witness"}
        beside |= set() if person in described.writers else {"author"}
        beside |= set() if person in described.kin else {"relative"}
        roles = (roles - beside) | {"prisoner"}
    if roles & {"investigator", "prosecutor", "judge"}:  # "Captain of Justice" is no office of its own
        roles -= {"official", "representative", "victim"}
    if "expert" in roles:
        roles -= {"representative"}
    order = (
        "prisoner", "victim", "relative", "lawyer", "judge", "prosecutor", "investigator", "witness", "expert",
        "official", "representative", "author",
    )  # fmt: skip
    return tuple(role for role in order if role in roles) or ("other",)
