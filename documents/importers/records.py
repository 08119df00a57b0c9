"""From one document's extraction to proposed records, each value with the claim that states it.

Nothing here changes a record that is there already: courts, organisations and provisions are linked where one
candidate fits and proposed anew otherwise; people are always proposed anew, with a ``PossibleDuplicate`` for each
stored person of the same name.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from decimal import Decimal
from typing import Any

from django.db.models import Model

from cases.choices import NameKind, Outcome, Review
from cases.models import (
    Case,
    Charge,
    Court,
    CourtName,
    Event,
    Involvement,
    Organisation,
    OrganisationName,
    Person,
    PersonName,
    Prosecution,
    Provision,
    Region,
    Sentence,
)
from documents.extraction import types
from documents.importers import linking
from documents.importers.claims import ClaimCollector
from documents.importers.grouping import CaseGroup, group_cases, region_of
from documents.models import PossibleDuplicate, SourceDocument

# Who becomes a record: the accused, and who takes part in a case or suffers for it. Authors, politicians and
# spokespeople stay words of the text.
CASE_ROLES = ("lawyer", "judge", "prosecutor", "investigator", "witness", "expert", "relative", "victim")


class RecordWriter:
    """Writes the proposed records of one document. Call ``write`` once, inside a transaction."""

    def __init__(self, document: SourceDocument, extraction: types.Extraction) -> None:
        self.extraction = extraction
        self.claims = ClaimCollector(document)
        self.made: dict[str, list[int]] = defaultdict(list)
        self.persons: dict[str, Person] = {}
        self.courts: dict[str, Court] = {}
        self.prosecutions: dict[str, Prosecution] = {}
        self.regions = set(Region.objects.values_list("code", flat=True))
        self.country = self._main_country()

    def write(self) -> dict[str, list[int]]:
        """Returns the numbers of the records made, by the model's name."""
        for organisation in self.extraction.organisations:
            self._organisation(organisation)
        for court in self.extraction.courts:
            self._court(court)
        for group in group_cases(self.extraction):
            self._case(group)
        self._other_people()
        for charge in self.extraction.charges:
            self._charge(charge)
        for sentence in self.extraction.sentences:
            self._sentence(sentence)
        for event in self.extraction.events:
            self._event(event)
        self.claims.store()
        return dict(self.made)

    def _save(self, record: Any) -> Any:
        record.review = Review.PROPOSED
        record.save()
        self.made[record._meta.model_name].append(record.pk)
        return record

    def _main_country(self) -> str | None:
        """The one country of which the document tells, or None."""
        places = [code for person in self.extraction.persons for code in person.regions]
        countries = {code[:2] for code in places} | {c.country for c in self.extraction.charges if c.country}
        return countries.pop() if len(countries) == 1 else None

    def _region(self, code: str | None) -> str | None:
        """``code``, its country where the region is not stored, or None."""
        return next((known for known in (code, (code or "")[:2]) if known in self.regions), None)

    def _organisation(self, found: types.Organisation) -> None:
        spellings = (found.name, *found.aka)
        record = linking.organisation(spellings, self.country)
        if record is None:
            record = self._named(Organisation(name=found.name[:250], kind=found.kind), OrganisationName, spellings)
        self.claims.add(record, "name", found.name, min(found.mentions))

    def _court(self, found: types.Court) -> None:
        spellings = (found.name, *found.aka)
        record = linking.court(spellings, self.country)
        if record is None:
            country = self._region(self.country)
            record = self._named(Court(name=found.name[:250], country_id=country), CourtName, spellings)
        self.courts[found.id] = record
        self.claims.add(record, "name", found.name, min(found.mentions))

    def _named(self, record: Any, spelling: type[Model], spellings: Iterable[str]) -> Any:
        """``record`` saved with its spellings; the stored one of the same name and country where there is one."""
        model = type(record)
        if stored := model.objects.filter(name=record.name, country=record.country_id).first():
            return stored
        self._save(record)
        for name in {text[:250] for text in spellings}:
            spelling._default_manager.create(**{str(model._meta.model_name): record, "name": name})
        return record

    def _person(self, found: types.Person) -> Person:
        person: Person = self._save(Person(name=found.name[:250]))
        PersonName.objects.create(person=person, name=person.name, kind=NameKind.PREFERRED)
        # A surname or given name alone is a short form within the text, not another spelling.
        full = {aka[:250] for aka in found.aka if len(aka.split()) > 1 and aka != found.name}
        for spelling in sorted(full):
            PersonName.objects.create(person=person, name=spelling)
        self.claims.add(person, "name", found.name, min(found.mentions))
        # People whom one document tells apart are not taken for one.
        told_apart = {other.pk for other in self.persons.values()}
        for other, found_same in linking.possible_duplicates(person):
            if other.pk in told_apart:
                continue
            pair = PossibleDuplicate.objects.create(
                first=other, second=person, score=found_same.score, reasons=list(found_same.reasons)
            )
            self.made["possibleduplicate"].append(pair.pk)
        self.persons[found.id] = person
        return person

    def _case(self, group: CaseGroup) -> None:
        case = self._save(Case(title=group.title[:250]))
        first = min(group.accused[0].mentions)
        self.claims.add(case, "title", group.title, first)
        regions = set()
        for accused in group.accused:
            region = self._prosecution(self._person(accused), accused, case)
            regions.add(region)
        courts = {s.court for s in self.extraction.sentences if s.court and s.person in {p.id for p in group.accused}}
        case.region_id = regions.pop() if len(regions) == 1 else None
        case.court = self.courts.get(courts.pop()) if len(courts) == 1 else None
        if case.region_id or case.court_id:
            case.save()

    def _prosecution(self, person: Person, found: types.Person, case: Case) -> str | None:
        told = region_of(found, self.extraction.events)
        region = self._region(told[0]) if told else None
        outcome = self._outcome(found.id)
        prosecution = self._save(Prosecution(person=person, case=case, region_id=region, outcome=outcome))
        self.prosecutions[found.id] = prosecution
        if told and region:
            self.claims.add(prosecution, "region", region, told[1])
        return region

    def _outcome(self, person: str) -> Outcome:
        """What the document says the prosecution came to; unknown where it says nothing."""
        charges = {charge.status for charge in self.extraction.charges if charge.person == person}
        convicted = "convicted" in charges or any(s.person == person for s in self.extraction.sentences)
        if convicted or any(e.kind == "conviction" and person in e.persons for e in self.extraction.events):
            return Outcome.CONVICTED
        if charges == {"acquitted"}:
            return Outcome.ACQUITTED
        return Outcome.DROPPED if charges == {"dropped"} else Outcome.UNKNOWN

    def _other_people(self) -> None:
        """Lawyers, judges, relatives ...: into the case that their paragraph tells of, where that is one."""
        for found in self.extraction.persons:
            roles = [role for role in CASE_ROLES if role in found.roles]
            if found.id in self.persons or not roles:
                continue
            person = self._person(found)
            case = self._case_near(found)
            for role in roles if case else ():
                involvement = self._save(Involvement(person=person, case=case, role=role))
                self.claims.add(involvement, "role", role, min(found.mentions))

    def _case_near(self, found: types.Person) -> Case | None:
        """The only case of the document, or of the paragraphs that name the person."""
        cases = {prosecution.case for prosecution in self.prosecutions.values()}
        if len(cases) > 1:
            paragraphs = [self._paragraph(mention) for mention in found.mentions]
            cases = {
                self.prosecutions[accused.id].case
                for accused in self.extraction.persons
                if accused.id in self.prosecutions
                and any(paragraph.covers(mention) for paragraph in paragraphs for mention in accused.mentions)
            }
        return cases.pop() if len(cases) == 1 else None

    def _paragraph(self, mention: types.Span) -> types.Span:
        text = self.extraction.text
        start = text.rfind("\n\n", 0, mention.start) + 1
        end = text.find("\n\n", mention.end)
        return types.Span(start, end if end >= 0 else len(text))

    def _charge(self, found: types.Charge) -> None:
        prosecution = self.prosecutions.get(found.person)
        if not prosecution:
            return
        provision = self._provision(found)
        described = found.description or ("" if provision else f"Article {found.article}")
        charge = self._save(
            Charge(prosecution=prosecution, provision=provision, description=described[:500], status=found.status)
        )
        self.claims.add(charge, "provision", provision and provision.label, found.evidence)
        self.claims.add(charge, "description", found.description, found.evidence)
        self.claims.add(charge, "status", found.status, found.evidence)

    def _provision(self, found: types.Charge) -> Provision | None:
        """The stored provision, proposed where it is new; None for a charge that is only described or of no country."""
        if not found.article or not found.country or found.country not in self.regions:
            return None
        key = {
            "country_id": found.country,
            "code": found.code or "criminal",
            "article": found.article.replace("-", "."),
            "part": found.part or "",
        }
        return Provision.objects.filter(**key).first() or self._save(Provision(**key))

    def _sentence(self, found: types.Sentence) -> None:
        prosecution = self.prosecutions.get(found.person)
        if not prosecution:
            return
        court = self.courts.get(found.court or "")
        date = self._sentence_date(found)
        months = None if found.months is None else Decimal(str(found.months))
        amount = None if found.amount is None or not found.currency else Decimal(str(found.amount))
        sentence = self._save(
            Sentence(
                prosecution=prosecution, court=court, date=date, kind=found.kind, months=months, amount=amount,
                currency=found.currency or "",
            )
        )  # fmt: skip
        self.claims.add(sentence, "kind", found.kind, found.evidence)
        self.claims.add(sentence, "months", found.months, found.evidence)
        self.claims.add(sentence, "amount", amount and f"{amount} {found.currency}", found.evidence)
        self.claims.add(sentence, "court", court, found.evidence)
        self.claims.add(sentence, "date", date, found.evidence)

    def _sentence_date(self, found: types.Sentence) -> str:
        """The date of the event that the same passage tells, where that is one; "" otherwise."""
        dates = {
            event.date
            for event in self.extraction.events
            if event.kind in {"conviction", "fine"}
            and found.person in event.persons
            and event.date
            and event.evidence.overlaps(found.evidence)
        }
        return dates.pop() if len(dates) == 1 else ""

    def _event(self, found: types.Event) -> None:
        persons = [self.persons[person] for person in found.persons if person in self.persons]
        if not persons:
            return
        cases = {self.prosecutions[p].case for p in found.persons if p in self.prosecutions}
        case = cases.pop() if len(cases) == 1 else None
        region = self._region(found.region)
        event = self._save(
            Event(kind=found.kind, case=case, date=found.date or "", place=(found.place or "")[:200], region_id=region)
        )
        event.persons.set(persons)
        self.claims.add(event, "kind", found.kind, found.evidence)
        self.claims.add(event, "date", found.date, found.evidence)
        self.claims.add(event, "place", found.place, found.evidence)
        self.claims.add(event, "region", region, found.evidence)
