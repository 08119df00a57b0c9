"""From one document's extraction to proposed records, each value with the claim that states it.

What is stored already is linked, not made again, where one candidate fits: courts, organisations and provisions by
name and number, people by name and context (``matching``), their parts in cases with them. Nothing here changes what a
person confirmed or edited: the document's word is filed as a claim beside it. What nobody has worked on takes the value
that follows from all documents together (``settling``).
"""

from __future__ import annotations

from cases.choices import NameKind
from cases.models import Person, PersonName, Region
from documents.extraction import types
from documents.importers.claims import ClaimCollector
from documents.importers.draft import Draft
from documents.importers.happenings import FactWriter
from documents.importers.locks import hold
from documents.importers.matching import Matcher, Matches
from documents.importers.namesakes import Namesake, Namesakes, full_names
from documents.importers.own import Own
from documents.importers.pairs import propose_pairs
from documents.importers.parts import PartWriter
from documents.importers.settling import settle
from documents.importers.stored import Stored
from documents.importers.storing import REASON, changed
from documents.importers.things import write_courts, write_organisations
from documents.importers.told import People, Told
from documents.importers.touched import untouched
from documents.importers.unsettled import to_read_anew
from documents.models import Claim, SourceDocument


class RecordWriter:
    """Writes the proposed records of one document. Call ``write`` once, in a transaction, when the document is stored.

    ``own`` are the records that earlier imports of this document left, for people worked on them; they match first.
    Afterwards ``read_anew`` holds the numbers of the documents, this one among them, that are to be imported again in
    that order, since this one shows that people whom they tell of are one, or two. It is empty as a rule.
    """

    def __init__(self, document: SourceDocument, extraction: types.Extraction, own: Own | None = None) -> None:
        self.document, self.extraction = document, extraction
        self.own = own or Own()
        self.read_anew: list[int] = []
        # What needs no database, so that a transaction, of which SQLite has one at a time, need not wait for it.
        self.people = People(extraction)
        self.namesakes = Namesakes([*self.people.accused, *self.people.others])

    def write(self) -> dict[str, list[int]]:
        """Returns the numbers of the records made, by the model's name; linked ones are not among them."""
        regions = frozenset(Region.objects.filter(code__in=self._codes()).values_list("code", flat=True))
        draft = Draft(self.document, self.extraction, regions, self.own, ClaimCollector(self.document))
        organisations = write_organisations(draft)
        write_courts(draft)
        told = self.people.told(
            {key: court.pk for key, court in draft.courts.items() if court and court.pk},
            {key: organisation.pk for key, organisation in organisations.items() if organisation.pk},
        )
        return self._write(draft, told)

    def _codes(self) -> set[str]:
        """The codes of the regions, and of their countries, of which the document tells."""
        facts = self.extraction
        codes = {code for person in facts.persons for code in person.regions}
        codes |= {event.region for event in facts.events if event.region}
        return codes | {code[:2] for code in codes} | {charge.country for charge in facts.charges if charge.country}

    def _write(self, draft: Draft, told: list[Told]) -> dict[str, list[int]]:
        hold(self.namesakes.locks)
        alike = {one.found.id: self.namesakes.of(one.found.id) for one in told}
        own = self.own.persons(one.found for one in told)
        candidates = {namesake.person for those in alike.values() for namesake in those if namesake.same}
        stored = Stored(candidates, own.values())
        matcher = Matcher(told, alike, stored, own, self.own.of("prosecution"))
        matches = matcher.match()
        for one in told:
            self._person(draft, one.found, matches)
        parts = PartWriter(draft, self.people, matches, stored)
        parts.write()
        FactWriter(draft, stored).write()
        made = self._store(draft, alike)
        self.read_anew = to_read_anew(self.document, matches, parts.unsettled)
        return made

    def _person(self, draft: Draft, found: types.Person, matches: Matches) -> None:
        names = full_names(found)
        person = matches.persons.get(found.id)
        if person:
            draft.link(person)
        else:
            person = draft.propose(Person(name=names[0]))
            for name in names:
                kind = NameKind.PREFERRED if name == names[0] else NameKind.SPELLING
                draft.store.add(PersonName(person=person, name=name, kind=kind))
        draft.persons[found.id] = person
        for name in names:
            draft.claims.add(person, "name", name, self._named_in(found, name))

    def _named_in(self, found: types.Person, name: str) -> types.Span:
        """The first passage that gives ``name``; the first mention where none gives it to the letter."""
        text = self.extraction.text
        return min((m for m in found.mentions if text[m.start : m.end] == name), default=min(found.mentions))

    def _store(self, draft: Draft, alike: dict[str, list[Namesake]]) -> dict[str, list[int]]:
        made = draft.store.store()
        draft.claims.file(self._kept_claims(), REASON)
        if draft.linked:
            _complete(draft)
            settle(draft.linked)
        linked = {record.pk for record in draft.linked if isinstance(record, Person)}
        if pairs := propose_pairs(draft.persons, linked, alike):
            made["possibleduplicate"] = pairs
        return made

    def _kept_claims(self) -> list[Claim]:
        """Those of earlier imports that people decided on; a document that is new has none."""
        return list(Claim.objects.filter(document=self.document)) if self.own.again else []


def _complete(draft: Draft) -> None:
    """Give stored sentences the court, and stored events the persons, that the document adds; not what people did."""
    sentences = untouched(sentence for sentence, _ in draft.tried_by)
    tried = [(sentence, court) for sentence, court in draft.tried_by if sentence.pk in sentences]
    for sentence, court in tried:
        sentence.court = court
    changed([sentence for sentence, _ in tried], ["court"])
    events = untouched(event for event, _ in draft.taking_part)
    for event, persons in draft.taking_part:
        known = {person.pk for person in event.persons.all()}
        new = [person for person in persons if person.pk not in known]
        if new and event.pk in events:
            event._history_user = None
            event.persons.add(*new)
