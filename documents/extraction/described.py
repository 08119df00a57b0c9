"""What is known of what people are, and the roles that come of it."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field

from documents.extraction.facts.frames import PERSON, Frame


@dataclass(slots=True)
class Described:
    """What the text says of people. ``ties`` are pairs of relatives; the first is the one described. ``writers`` are
    those who wrote the document, ``kin`` those introduced as a named person's relatives ("Anton's wife Vera").
    ``lawyers_by_title`` have no part in the case as lawyers: they may be those who are tried.
    ``heard`` spoke in court."""

    roles: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    ties: list[tuple[str, str]] = field(default_factory=list)
    writers: set[str] = field(default_factory=set)
    kin: set[str] = field(default_factory=set)
    lawyers_by_title: set[str] = field(default_factory=set)
    heard: set[str] = field(default_factory=set)

    def add(self, person: str, role: str, frame: Frame, start: int, rest: str, other: str | None = None) -> None:
        """Note ``role``, if any; for a relative also of whom, where ``rest`` (at ``start`` of ``frame``) or ``other``
        tells."""
        if not role:
            return
        self.roles[person].add(role)
        if role == "relative":
            if other is None:
                other = next((str(e.value) for _, e in frame.of(PERSON, start, start + len(rest))), None)
            if other and other != person:
                self.ties.append((person, other))


def final_roles(described: Described, prisoner: bool, person: str) -> tuple[str, ...]:
    """The roles of one person in the order of the contract; "other" where nothing is known.

    A prisoner is an author only as the one who wrote the whole document, not as one who is quoted, and a relative only
    where introduced as such.
    """
    roles = set(described.roles.get(person, ())) | ({"lawyer"} if person in described.lawyers_by_title else set())
    if prisoner:
        beside = {"victim", "witness", "expert"}
        beside |= set() if person in described.writers else {"author"}
        beside |= set() if person in described.kin else {"relative"}
        roles = (roles - beside) | {"prisoner"}
    if roles & {"investigator", "prosecutor", "judge"}:  # "Captain of Justice" is no office of its own
        roles -= {"official", "representative", "victim"}
    if "expert" in roles:
        roles -= {"representative"}
    if not roles and person in described.heard:
        roles = {"witness"}
    order = (
        "prisoner", "victim", "relative", "lawyer", "judge", "prosecutor", "investigator", "witness", "expert",
        "official", "representative", "author",
    )  # fmt: skip
    return tuple(role for role in order if role in roles) or ("other",)
