"""From one document's extraction to proposed records, each value with the claim that states it.

What is stored already is linked, not made again, where one candidate fits: courts, organisations and provisions by
name and number, people by name and context (``matching``), their parts in cases with them. Nothing here changes what a
person confirmed or edited: the document's word is filed as a claim beside it. What nobody has worked on takes the value
that follows from all documents together (``settling``).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from cases.choices import NameKind
from cases.models import Person, PersonName
from documents.extraction import types
from documents.importers.claims import ClaimCollector, file_claims
from documents.importers.draft import Draft
from documents.importers.happenings import FactWriter
from documents.importers.known import Known, known_to
from documents.importers.matching import Matcher, Matches
from documents.importers.namesakes import Namesakes, full_names
from documents.importers.own import Own
from documents.importers.pairs import propose_pairs
from documents.importers.parts import PartWriter
from documents.importers.settling import settle
from documents.importers.storing import REASON, changed, store
from documents.importers.things import write_courts, write_organisations
from documents.importers.told import People
from documents.importers.touched import untouched
from documents.importers.unsettled import to_read_anew
from documents.models import Claim, SourceDocument

Made = dict[str, list[int]]
Unsettled = tuple[Matches, set[int]]  # with the persons who are one, or two, and the cases that are one


class RecordWriter:
    """Writes the proposed records of one document; with those of others, by ``write_together``.

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
        self.namesakes = Namesakes(self.people.all)

    def write(self) -> Made:
        """Write them, in a transaction, when the document is stored; the numbers of the records made, by model."""
        return write_together([self], known_to([self]))[0]

    @property
    def codes(self) -> set[str]:
        """The codes of the regions, and of their countries, of which the document tells."""
        facts = self.extraction
        codes = {code for person in facts.persons for code in person.regions}
        codes |= {event.region for event in facts.events if event.region}
        return codes | {code[:2] for code in codes} | {charge.country for charge in facts.charges if charge.country}

    def propose(self, known: Known) -> tuple[Draft, Unsettled]:
        """The records as they are to be stored, and what this document unsettles; nothing is written."""
        draft = Draft(self.document, self.extraction, known.regions, self.own, ClaimCollector(self.document))
        organisations = write_organisations(draft, known.organisations)
        write_courts(draft, known.courts)
        told = self.people.told(
            {key: court.pk for key, court in draft.courts.items() if court and court.pk},
            {key: organisation.pk for key, organisation in organisations.items() if organisation.pk},
        )
        own, alike = known.own[self], known.alike[self]
        matches = Matcher(told, alike, known.stored, own, self.own.of("prosecution")).match()
        for one in told:
            self._person(draft, one.found, matches)
        parts = PartWriter(draft, self.people, matches, known.stored)
        parts.write()
        FactWriter(draft, known.stored, known.provisions).write()
        return draft, (matches, parts.unsettled)

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


def write_together(writers: Sequence[RecordWriter], known: Known) -> list[Made]:
    """Write the records of documents that are stored and tell of different people; of each the numbers of those made,
    by the model's name. Linked ones are not among them.
    """
    proposed = [writer.propose(known) for writer in writers]
    drafts = [draft for draft, _ in proposed]
    made = store([draft.store for draft in drafts])
    file_claims([draft.claims for draft in drafts], _kept_claims(writers), REASON)
    _complete(drafts)
    settle(record for draft in drafts for record in draft.linked)
    pairs = propose_pairs(drafts, [known.alike[writer] for writer in writers])
    for one, numbers in zip(made, pairs, strict=True):
        if numbers:
            one["possibleduplicate"] = numbers
    for writer, (_, unsettled) in zip(writers, proposed, strict=True):
        writer.read_anew = to_read_anew(writer.document, *unsettled)
    return made


def _kept_claims(writers: Iterable[RecordWriter]) -> list[Claim]:
    """Those of earlier imports that people decided on; a document that is new has none."""
    again = [writer.document for writer in writers if writer.own.again]
    return list(Claim.objects.filter(document__in=again)) if again else []


def _complete(drafts: Sequence[Draft]) -> None:
    """Give stored sentences the court, and stored events the persons, that the documents add; not what people did."""
    tried_by = [pair for draft in drafts for pair in draft.tried_by]
    sentences = untouched(sentence for sentence, _ in tried_by)
    tried = [(sentence, court) for sentence, court in tried_by if sentence.pk in sentences]
    for sentence, court in tried:
        sentence.court = court
    changed([sentence for sentence, _ in tried], ["court"])
    taking_part = [pair for draft in drafts for pair in draft.taking_part]
    events = untouched(event for event, _ in taking_part)
    for event, persons in taking_part:
        known = {person.pk for person in event.persons.all()}
        new = [person for person in persons if person.pk not in known]
        if new and event.pk in events:
            event._history_user = None
            event.persons.add(*new)
