"""The charges, sentences and events that a document tells: linked to the stored ones that they are, else proposed."""

from __future__ import annotations

from typing import Any

from cases.choices import Review
from cases.models import Charge, Event, Prosecution, Provision, Sentence
from documents.extraction import types
from documents.importers.draft import Draft
from documents.importers.facts import (
    Taken,
    amount_of,
    months_of,
    same_charge,
    same_event,
    same_sentence,
    sentence_date,
)
from documents.importers.linking import Law, law_of
from documents.importers.stored import Stored


class FactWriter:
    """Writes them, once persons and prosecutions are known; ``provisions`` gains the new ones."""

    def __init__(self, draft: Draft, stored: Stored, provisions: dict[Law, Provision]) -> None:
        self.draft, self.stored, self.provisions, self.taken = draft, stored, provisions, Taken()

    def write(self) -> None:
        for charge in self.draft.extraction.charges:
            if prosecution := self.draft.prosecutions.get(charge.person):
                self._charge(charge, prosecution)
        for sentence in self.draft.extraction.sentences:
            if prosecution := self.draft.prosecutions.get(sentence.person):
                self._sentence(sentence, prosecution)
        for event in self.draft.extraction.events:
            self._event(event)

    def _charge(self, found: types.Charge, prosecution: Prosecution) -> None:
        law = law_of(found, self.draft.regions)
        described = found.description or ("" if law else f"Article {found.article}")
        known = _of(self.stored.charges, prosecution)
        same = [charge for charge in known if same_charge(charge, law, described[:500])]
        new = self.draft.charges.setdefault(found.person, [])
        charge = next(iter(same or self._own("charge", found.evidence, known)), None)
        charge = charge or next((one for one in new if same_charge(one, law, described[:500])), None)
        if charge is None:
            provision = self._provision(law) if law else None
            charge = Charge(
                prosecution=prosecution, provision=provision, description=described[:500], status=found.status
            )
            new.append(self.draft.propose(charge))
        elif charge.pk:
            self.draft.link(charge)
        claims = self.draft.claims
        claims.add(charge, "provision", law and self._provision(law).label, found.evidence)
        claims.add(charge, "description", found.description, found.evidence)
        claims.add(charge, "status", found.status, found.evidence)

    def _provision(self, law: Law) -> Provision:
        """The stored provision, proposed where it is new."""
        if law not in self.provisions:
            country, code, article, part = law
            made = Provision(country_id=country, code=code, article=article, part=part)
            self.provisions[law] = self.draft.propose(made)
        return self.provisions[law]

    def _sentence(self, found: types.Sentence, prosecution: Prosecution) -> None:
        court = self.draft.courts.get(found.court or "")
        date = sentence_date(found, self.draft.extraction.events)
        stored = _of(self.stored.sentences, prosecution)
        same = [one for one in stored if same_sentence(one, found, court if court and court.pk else None, date)]
        if court and not court.pk:  # a court that is new is none of those that stored sentences have
            same = [one for one in same if not one.court_id]
        sentence = self.taken.first(self._own("sentence", found.evidence, stored) + same)
        amount = amount_of(found)
        if sentence is None:
            sentence = Sentence(
                prosecution=prosecution, court=court, date=date, kind=found.kind, months=months_of(found),
                amount=amount, currency=found.currency or "",
            )  # fmt: skip
            self.draft.propose(sentence)
        else:
            self.draft.link(sentence)
            if court and not sentence.court_id:
                self.draft.tried_by.append((sentence, court))
        claims = self.draft.claims
        claims.add(sentence, "kind", found.kind, found.evidence)
        claims.add(sentence, "months", found.months, found.evidence)
        claims.add(sentence, "amount", amount and f"{amount} {found.currency}", found.evidence)
        claims.add(sentence, "court", court, found.evidence)
        claims.add(sentence, "date", date, found.evidence)

    def _event(self, found: types.Event) -> None:
        draft = self.draft
        persons = [draft.persons[person] for person in found.persons if person in draft.persons]
        if not persons:
            return
        stored = {e.pk: e for person in persons if person.pk for e in self.stored.events.get(person.pk, [])}
        same = [one for one in stored.values() if same_event(one, found, persons)]
        place = found.place or ""
        same.sort(key=lambda one: (one.review == Review.REJECTED, one.place != place, one.pk))
        event = self.taken.first(self._own("event", found.evidence, list(stored.values())) + same)
        region = draft.region(found.region)
        if event is None:
            made = Event(
                kind=found.kind, case=self._case_of(found), date=found.date or "", place=place[:200], region_id=region
            )
            event = draft.propose_event(made, persons)
        else:
            draft.link(event)
            draft.taking_part.append((event, persons))
        draft.claims.add(event, "kind", found.kind, found.evidence)
        draft.claims.add(event, "date", found.date, found.evidence)
        draft.claims.add(event, "place", found.place, found.evidence)
        draft.claims.add(event, "region", region, found.evidence)

    def _case_of(self, found: types.Event) -> Any:
        cases = [self.draft.prosecutions[person].case for person in found.persons if person in self.draft.prosecutions]
        return cases[0] if cases and all(case is cases[0] or case == cases[0] for case in cases) else None

    def _own(self, kind: str, passage: types.Span, rows: list[Any]) -> list[Any]:
        """Those of ``rows`` that this document stated in the same passage before."""
        numbers = self.draft.own.stated_in(kind, passage)
        return [row for row in rows if row.pk in numbers]


def _of(rows: dict[int, list[Any]], prosecution: Prosecution) -> list[Any]:
    """The stored rows of ``prosecution``; none where it is new."""
    return rows.get(prosecution.pk, []) if prosecution.pk else []
