"""The findings as the contract's records: people with roles and regions, courts and organisations once each, events."""

from __future__ import annotations

from collections.abc import Sequence

from documents.extraction.described import Described, final_roles
from documents.extraction.facts.event_dates import dated_tables
from documents.extraction.facts.event_places import Places
from documents.extraction.facts.events import Happening, dated
from documents.extraction.facts.passed import Passed
from documents.extraction.facts.scene import Scene
from documents.extraction.gazetteer import Gazetteer
from documents.extraction.held import held_like_the_rest
from documents.extraction.jurisdiction import Jurisdiction
from documents.extraction.merging import merge_courts, merge_organisations
from documents.extraction.named import Names
from documents.extraction.regions import regions_of
from documents.extraction.types import Charge, Court, Event, Extraction, Person, Sentence, SourceFacts

EVENT_KINDS = frozenset({"arrest", "search", "charge", "conviction", "fine", "release", "death"})
_ACCUSED = frozenset(
    {"arrest", "charge", "conviction", "fine", "release", "accuse", "acquit", "drop", "reclassify", "punish", "custody"}
)


def assemble(
    source: SourceFacts,
    text: str,
    names: Names,
    scene: Scene,
    described: Described,
    happenings: list[Happening],
    charges: list[Charge],
    passed: list[Passed],
    law: Jurisdiction,
    gazetteer: Gazetteer,
) -> Extraction:
    """The extraction that all findings make together."""
    happenings = dated_tables(scene, [*happenings, *_convictions(scene, happenings, passed)])
    courts = merge_courts(names.courts)
    sentences = _sentences(passed, courts)
    told = [happening for happening in happenings if happening.kind in EVENT_KINDS]
    places = Places(scene, gazetteer)
    events = merge_events([_event(happening, scene, law, places) for happening in told])
    prisoners = {p for happening in happenings if happening.kind in _ACCUSED for p in happening.persons}
    prisoners |= {person for person, roles in described.roles.items() if "prisoner" in roles}
    prisoners |= {charge.person for charge in charges} | {sentence.person for sentence in sentences}
    prisoners |= held_like_the_rest(scene, prisoners, described.roles)
    dead = {p for e in events if e.kind == "death" for p in e.persons if not _is_kin(p, e, described)} - prisoners
    for person in dead:
        described.roles[person].add("victim")
    _add_ties(described, prisoners)
    regions = regions_of(scene, happenings, charges, prisoners, law, places)
    return Extraction(
        source=source,
        text=text,
        persons=tuple(
            Person(
                person.id,
                person.name,
                person.aka,
                final_roles(described, person.id in prisoners, person.id),
                regions.get(person.id, ()) if person.id in prisoners else (),
                tuple([mention.span for mention in person.mentions]),
            )
            for person in names.people
        ),
        organisations=merge_organisations(names.organisations),
        courts=courts,
        charges=tuple(charges),
        sentences=tuple(sentences),
        events=tuple(events),
    )


def _convictions(scene: Scene, happenings: list[Happening], passed: list[Passed]) -> list[Happening]:
    """A conviction or a fine for each punishment that no verb of its sentence tells as one."""
    found = []
    told: dict[tuple[int, str, str], list[str | None]] = {}
    for h in happenings:
        for person in h.persons:
            told.setdefault((h.frame, h.kind, person), []).append(h.date)
    for p in passed:
        kind = "fine" if p.term.kind == "fine" else "conviction"
        persons = tuple(who for who in p.persons if _is_untold(p, told.get((p.frame, kind, who), [])))
        if persons:
            end = p.position + 1
            found.append(Happening(kind, persons, p.frame, p.position, end, p.date, p.evidence, f"sentence:{kind}"))
    found.sort(key=lambda happening: (happening.frame, happening.start))
    return dated(scene, found, happenings)


def _is_untold(passed: Passed, dates: Sequence[str | None]) -> bool:
    """Whether a term is of a conviction of its own: there are none, or all of them were on other days, and neither an
    appeal changed the term nor a form tells it."""
    date = passed.date
    if dates and (passed.rule.startswith("record:") or passed.rule.endswith("alter")):
        return False
    return all(date and told and not told.startswith(date) and not date.startswith(told) for told in dates)


def _sentences(passed: list[Passed], courts: tuple[Court, ...]) -> list[Sentence]:
    return [
        Sentence(
            person,
            p.term.kind,
            p.term.months,
            p.term.amount,
            p.term.currency,
            next((court.id for court in courts if p.court and p.court.span in court.mentions), None),
            p.evidence,
            p.rule,
        )
        for p in passed
        for person in p.persons
    ]


def _is_kin(person: str, event: Event, described: Described) -> bool:
    """Whether a death is that of a relative, of whom no more is said than that he or she died."""
    return event.rule == "phrase:death" and "relative" in described.roles[person]


def _add_ties(described: Described, prisoners: set[str]) -> None:
    """Of two relatives, the one who is no prisoner is the relative."""
    for person, other in described.ties:
        if person in prisoners and other not in prisoners:
            described.roles[other].add("relative")


def _event(happening: Happening, scene: Scene, law: Jurisdiction, places: Places) -> Event:
    place, region = places.nearest(scene.frames[happening.frame], happening.start, happening.end)
    if region and not law.is_here(region):
        region = None
    return Event(happening.kind, happening.persons, happening.date, place, region, happening.evidence, happening.rule)


_DAY, _PARTS_OF_DAY = 10, (4, 7)  # characters of the date of a day, of its year and its month


def _is_exact(date: str | None) -> bool:
    return date is not None and len(date) == _DAY and date.replace("-", "").isdigit()


def _is_within(day: tuple[str, str, str], event: Event, person: str) -> bool:
    """Whether a day, with its kind of event and person, is one of the time that ``event`` fell into."""
    first, _, last = (event.date or "").partition("/")
    return day[:2] == (event.kind, person) and first <= day[2] <= last


def merge_events(events: list[Event]) -> list[Event]:
    """``events`` without those that tell less of the same: one kind, one person, no date beside a dated one."""
    dated = {(event.kind, person) for event in events if event.date for person in event.persons}
    days = {(event.kind, p, (event.date or "")[:n]) for event in events if _is_exact(event.date) for p in event.persons
            for n in _PARTS_OF_DAY}  # fmt: skip
    exact = {(event.kind, p, event.date or "") for event in events if _is_exact(event.date) for p in event.persons}
    seen: set[tuple[str, str, str | None]] = set()
    kept: list[Event] = []
    for event in events:
        persons = tuple(
            p
            for p in event.persons
            if (event.kind, p, event.date) not in seen and (event.date or (event.kind, p) not in dated)
            if (event.kind, p, event.date) not in days
            if "/" not in (event.date or "") or not any(_is_within(day, event, p) for day in exact)
        )
        seen |= {(event.kind, p, event.date) for p in persons}
        if persons:
            kept.append(Event(event.kind, persons, event.date, event.place, event.region, event.evidence, event.rule))
    return kept
