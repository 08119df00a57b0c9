"""Which stored records a proposed one may be, the likeliest first, each with why."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.db.models import Q
from rapidfuzz import fuzz

from cases import names
from cases.choices import Review
from cases.models import (
    Case,
    Charge,
    Court,
    CourtName,
    Detention,
    Event,
    Organisation,
    OrganisationName,
    Person,
    Prosecution,
    Sentence,
)
from cases.querysets.search import folded_match, words_in
from cases.services.duplicates import alike_to_person
from cases.services.known import known_of
from documents.choices import DuplicateState
from documents.models import PossibleDuplicate
from documents.services.claimed_values import text_of
from documents.services.permissions import AnyUser
from documents.services.stated import RELATED
from documents.subjects import STATED_FIELDS

SHOWN = 10
ALIKE = 60.0  # per cent from which on the names of two courts or organisations are alike
PARTS = (Charge, Sentence, Detention, Event)
CAN_BE_SAME = (Person, Case, Court, Organisation, *PARTS)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A stored record, what is known of it in a line, how likely it is the one (0..1), and why."""

    record: Any
    known: str
    score: float
    reasons: tuple[str, ...]


def candidates(record: Any, user: AnyUser, search: str = "") -> list[Candidate]:
    """The records that ``record`` may be; with ``search``, those that the words find instead. Up to ten."""
    if isinstance(record, Person):
        found = _persons(record, user, search)
    elif isinstance(record, Case):
        found = _cases(record, user, search)
    elif isinstance(record, (Court, Organisation)):
        found = _spelled(record, search)
    elif isinstance(record, PARTS):
        found = _parts(record, user)
    else:
        return []
    return sorted(found, key=lambda candidate: -candidate.score)[:SHOWN]


def likely_persons(persons: Iterable[Person], user: AnyUser) -> dict[int, list[Candidate]]:
    """For each of ``persons``, by key, the pairs found on import that nobody has decided on. Four queries at most."""
    keys = [person.pk for person in persons]
    undecided = PossibleDuplicate.objects.visible_to(user).filter(state=DuplicateState.OPEN)
    pairs = list(undecided.filter(Q(first__in=keys) | Q(second__in=keys)).select_related("first", "second"))
    known = known_of({person.pk: person for pair in pairs for person in (pair.first, pair.second)}.values(), user)
    found: dict[int, list[Candidate]] = defaultdict(list)
    for pair in pairs:
        for one, other in ((pair.first, pair.second), (pair.second, pair.first)):
            if one.pk in keys and other.review != Review.REJECTED:
                found[one.pk].append(Candidate(other, known[other.pk], pair.score, tuple(pair.reasons)))
    return {key: sorted(those, key=lambda candidate: -candidate.score) for key, those in found.items()}


def _persons(person: Person, user: AnyUser, search: str) -> list[Candidate]:
    rows = Person.objects.visible_to(user).exclude(pk=person.pk).exclude(review=Review.REJECTED)
    scored: dict[int, tuple[Person, float, tuple[str, ...]]] = {}
    if search:
        for other in rows.named(search)[:SHOWN]:
            alike = names.compare(person.name, other.name)
            scored[other.pk] = (other, alike.score, alike.reasons)
    else:
        apart = _told_apart(person)
        likely = {alike.person: alike for alike in alike_to_person(person) if alike.person not in apart}
        scored = {
            other.pk: (other, likely[other.pk].score, likely[other.pk].reasons) for other in rows.filter(pk__in=likely)
        }
        for candidate in likely_persons([person], user).get(person.pk, []):
            scored.setdefault(candidate.record.pk, (candidate.record, candidate.score, candidate.reasons))
    known = known_of((other for other, _, _ in scored.values()), user)
    return [Candidate(other, known[pk], score, reasons) for pk, (other, score, reasons) in scored.items()]


def _told_apart(person: Person) -> set[int]:
    """The persons of whom somebody said that they are not ``person``."""
    pairs = PossibleDuplicate.objects.filter(state=DuplicateState.DIFFERENT)
    pairs = pairs.filter(Q(first=person) | Q(second=person))
    return {key for pair in pairs for key in (pair.first_id, pair.second_id)}


def _cases(case: Case, user: AnyUser, search: str) -> list[Candidate]:
    rows = Case.objects.visible_to(user).exclude(pk=case.pk).exclude(review=Review.REJECTED).select_related("court")
    if search:
        named = Prosecution.objects.visible_to(user).kept().of_persons_named(search).values("case")
        found = rows.filter(words_in(["title", "number"], search) | Q(pk__in=named))
        return [Candidate(other, _known_case(other), 0.0, ()) for other in found[:SHOWN]]
    accused = Prosecution.objects.filter(case=case).kept().values("person")
    found = rows.filter(prosecutions__in=Prosecution.objects.kept().filter(person__in=accused)).distinct()
    return [_scored_case(case, other) for other in found[:SHOWN]]


def _scored_case(case: Case, other: Case) -> Candidate:
    reasons = ["the same person is accused"]
    if case.court_id and case.court_id == other.court_id:
        reasons.append("same court")
    if case.region_id and case.region_id == other.region_id:
        reasons.append("same region")
    return Candidate(other, _known_case(other), len(reasons) / 3, tuple(reasons))


def _known_case(case: Case) -> str:
    return ", ".join(str(part) for part in (case.number, case.court, case.region_id) if part)


def rows_alike(record: Any) -> Any:
    """The other charges, sentences, spells of custody or events (whatever ``record`` is) of the same persons."""
    rows = type(record)._default_manager.exclude(pk=record.pk).exclude(review=Review.REJECTED)
    if isinstance(record, Event):
        return rows.filter(persons__in=record.persons.all()).distinct()
    return rows.filter(prosecution__person=record.prosecution.person_id)


def _parts(record: Any, user: AnyUser) -> list[Candidate]:
    """Those that agree with ``record`` in most of what can be stated of them."""
    kind = str(record._meta.model_name)
    found = []
    told = {name: text for name in STATED_FIELDS[kind] if (text := text_of(record, name)) not in ("", "unknown")}
    for other in rows_alike(record).visible_to(user).select_related(*RELATED[kind]):
        same = [name for name, text in told.items() if text_of(other, name) == text]
        reasons = tuple(f"same {record._meta.get_field(name).verbose_name}" for name in same)
        case = other.case if isinstance(other, Event) else other.prosecution.case
        known = f"in “{case}”" if case else ""
        found.append(Candidate(other, known, len(same) / len(STATED_FIELDS[kind]), reasons))
    return found


def _spelled(record: Any, search: str) -> list[Candidate]:
    spelling: Any = CourtName if isinstance(record, Court) else OrganisationName
    owner = str(record._meta.model_name)
    rows = spelling.objects.exclude(**{owner: record}).exclude(**{f"{owner}__review": Review.REJECTED})
    wanted = names.fold(search or record.name)
    if search:
        found = rows.filter(folded_match(search) or Q(pk__in=[]))
    else:
        words = sorted({word for word in wanted.split() if len(word) > 3}, key=lambda word: -len(word))[:4]
        any_word = Q(pk__in=[])
        for word in words:
            any_word |= Q(folded__holds=word)
        found = rows.filter(any_word)
    best: dict[int, Candidate] = {}
    for row in found.select_related(owner)[:500]:
        other, alike = getattr(row, owner), fuzz.token_sort_ratio(wanted, row.folded)
        if (search or alike >= ALIKE) and alike > (best[other.pk].score * 100 if other.pk in best else -1):
            best[other.pk] = _alike(record, other, alike)
    return list(best.values())


def _alike(record: Any, other: Any, percent: float) -> Candidate:
    reasons = [f"names alike by {percent:.0f} %"]
    if record.country_id and record.country_id == other.country_id:
        reasons.append("same country")
    known = ", ".join(part for part in (other.country_id, other.region_id) if part)
    return Candidate(other, known, percent / 100, tuple(reasons))
