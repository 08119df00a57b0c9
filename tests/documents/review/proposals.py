"""A document with the records that an import would have proposed from it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from cases.models import Case, Charge, Court, Event, Person, Prosecution, Sentence
from documents.models import SourceDocument
from tests import factories as make

TEXT = (
    "Timur Bekarov, a locksmith from Kazan, was detained in Moscow on 14 March 2022.\n\n"
    "He was charged under Article 205.5 part 2. The Example Military Court sentenced Bekarov to twelve years.\n"
)


@dataclass
class Proposed:
    """What one document proposes of one accused; every record is proposed, every value has its claim."""

    document: SourceDocument
    person: Person
    case: Case
    prosecution: Prosecution
    charge: Charge
    sentence: Sentence
    event: Event
    court: Court
    others: dict[str, Any] = field(default_factory=dict)

    @property
    def records(self) -> list[Any]:
        return [
            self.person, self.case, self.prosecution, self.charge, self.sentence, self.event, self.court,
        ]  # fmt: skip

    def states(self) -> set[str]:
        """The review states that the records have now."""
        for record in self.records:
            record.refresh_from_db()
        return {record.review for record in self.records}


def propose(text: str = TEXT, name: str = "Timur Bekarov", **document: Any) -> Proposed:
    """A document that proposes a person, a case, a charge, a sentence by a new court, and an arrest."""
    source = make.make_document(text, **document)
    person = make.make_person(name, review="proposed")
    court = make.make_court(f"Example Military Court {person.pk}", review="proposed")
    case = make.make_case(f"Case of {name}", review="proposed", court=court)
    prosecution = make.make_prosecution(person=person, case=case, review="proposed")
    charge = make.make_charge(
        prosecution=prosecution, provision=make.make_provision("205.5", "2"), status="charged", review="proposed"
    )
    sentence = make.make_sentence(prosecution=prosecution, court=court, review="proposed")
    event = make.make_event(person, case=case, review="proposed")
    make.make_claim(source, "Timur Bekarov", person=person, value=name)
    make.make_claim(source, "Timur Bekarov", case=case, field="title", value=case.title)
    make.make_claim(source, "Article 205.5 part 2", charge=charge, field="provision", value="RU 205.5 p2")
    make.make_claim(source, "charged", charge=charge, field="status", value="charged")
    make.make_claim(source, "twelve years", sentence=sentence, field="months", value="144.0")
    make.make_claim(source, "detained in Moscow", event=event, field="kind", value="arrest")
    make.make_claim(source, "14 March 2022", event=event, field="date", value="2022-03-14")
    make.make_claim(source, "Example Military Court", court=court, field="name", value="Example Military Court")
    return Proposed(source, person, case, prosecution, charge, sentence, event, court)
