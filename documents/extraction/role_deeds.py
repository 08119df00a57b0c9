"""What verbs, labels and credit lines beside a name tell of who somebody is: "P presided", "Counsel: P", "photo: P"."""

from __future__ import annotations

import re

from documents.extraction import role_patterns as patterns
from documents.extraction import role_verbs as verbs
from documents.extraction.described import Described
from documents.extraction.facts.frames import ORGANISATION, PERSON, Frame
from documents.extraction.facts.scene import Scene
from documents.extraction.languages.vocabulary import RoleWords
from documents.extraction.role_likely import Likely
from documents.extraction.role_nouns import PUBLIC, last_role

_OF_BODIES = {"ngo": "representative", "movement": "representative", "party": "representative"} | dict.fromkeys(
    PUBLIC, "official"
)
_COURT_ROLES = frozenset({"lawyer", "judge", "prosecutor"})
_RANK = 16  # characters of the longest rank before a name
_OF_OFFICE = re.compile(r" (?:of|for|on) ")


def joined(frame: Frame, mark: int) -> tuple[str, ...]:
    """The people of a plain list ("P, P (for P) and P") that begins at ``mark``, without those in brackets."""
    match = patterns.PLAIN_LIST.match(frame.text, mark)
    people = frame.of(PERSON, mark, match.end() if match else mark + 1)
    return tuple(str(e.value) for m, e in people if frame.text.count("(", mark, m) == frame.text.count(")", mark, m))


def _follows_office(frame: Frame, left: str, mark: int, words: RoleWords) -> bool:
    """Whether right before a name stands what counts as an organisation and is one person's office: "Commissioner for
    Peace"."""
    if not left.endswith((f"{ORGANISATION}, ", f"{ORGANISATION} ")):
        return False
    name = frame.at(left.rindex(ORGANISATION) + mark - len(left)).value.name
    return last_role(_OF_OFFICE.split(name.lower())[0], words) == "official"


def _speaks_for_prosecution(frame: Frame, left: str, mark: int) -> bool:
    """Whether "represented by" before a name follows a body of prosecutors."""
    body = verbs.SPOKEN_FOR.search(left) if " represented " in left else None
    return bool(body and verbs.PROSECUTION_NAMED.search(frame.at(mark - len(left) + body.start()).value.name.lower()))


def _label_role(label: str) -> str:
    """The role that a label such as "counsel for the defence" or "for the families" tells."""
    return "relative" if label.startswith(patterns.FAMILY_LABELS) else patterns.LABELS[label[:3]]


def read_context(
    scene: Scene, frame: Frame, mark: int, person: str, words: RoleWords, found: Described, likely: Likely
) -> None:
    """Add to ``found`` the roles that a verb, a label or a credit line beside the name at ``mark`` tells of ``person``;
    ``likely`` are the patterns that may match in ``frame``."""
    left = frame.text[max(0, mark - 110) : mark]
    roles = found.roles[person]
    for one in joined(frame, mark) if " of " in left and verbs.REGIME_OF.search(left) else ():
        found.roles[one].add("official")
    roles.update(role for part, role in likely.office_before if part.search(left))
    roles.update(role for part, role in likely.office_after if part.match(frame.text, mark + 1))
    if mark == 0 and verbs.REPORTS.fullmatch(frame.text, 1):
        roles.add("author")
    if "/" in left and verbs.PICTURE_BEFORE.search(left) and verbs.PICTURE_AFTER.match(frame.text, mark + 1):
        roles.add("author")
    if verbs.RANKED.search(left, max(0, len(left) - _RANK)):
        roles.add("official")
    body = verbs.OF_BODY.match(frame.text, mark + 1) if ORGANISATION in frame.text else None
    of_body = _OF_BODIES.get(frame.at(body.end() - 1).value.kind) if body else None
    if of_body and not (roles & _COURT_ROLES if of_body == "representative" else roles):
        roles.add(of_body)
    roles.update(role for part, role in likely.deed_before if part.search(left))
    for role in {role for part, role in likely.deed_after if part.match(frame.text, mark + 1)}:
        for one in (scene.group_at(frame, mark) if role == "witness" else ()) or (person,):
            found.roles[one].add(role)
    if verbs.HEARD.match(frame.text, mark + 1):
        found.heard.add(person)
    if _speaks_for_prosecution(frame, left, mark):
        roles.add("prosecutor")
    if _follows_office(frame, left, mark, words):
        roles.add("official")
    label = patterns.LABELLED.search(left) if ":" in left else None
    if label:
        for one in joined(frame, mark):
            found.roles[one].add(_label_role(label["label"]))
    parts = {role for part, role in likely.part_before if part.search(left)}
    if "prosecutor" in parts:  # "represented in court by"
        parts.discard("lawyer")
    for one in joined(frame, mark) if parts else ():
        found.roles[one] |= parts
    is_shown = left.endswith(": ") and verbs.SHOWN.match(frame.text, mark + 1)
    if "expert" not in parts and not is_shown and _is_credited(frame, left):
        for other in scene.group_at(frame, mark) or joined(frame, mark):
            found.roles[other].add("author")


def _is_credited(frame: Frame, left: str) -> bool:
    """Whether ``left``, what stands before a name in ``frame``, says that its bearer wrote or made something."""
    if verbs.CREDIT.may_match(frame.words) and verbs.CREDIT.pattern.search(left):
        return True
    if left.endswith(verbs.CREDIT_LINE_ENDS) and verbs.CREDIT_LINE.match(left):
        return True
    return " by" in left and verbs.MADE_BY.search(left) is not None
