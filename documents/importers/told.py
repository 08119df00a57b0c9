"""The people of one document, with what it says around each of them. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from functools import reduce
from operator import or_

from documents.extraction import types
from documents.importers.context import Context, context
from documents.importers.facts import sentence_date
from documents.importers.grouping import CaseGroup, group_cases, group_near
from documents.importers.linking import law_of
from documents.importers.matching import Told

# Who becomes a record: the accused, and who takes part in a case or suffers for it. Authors, politicians and
# spokespeople stay words of the text.
CASE_ROLES = ("lawyer", "judge", "prosecutor", "investigator", "witness", "expert", "relative", "victim")
DATED = {"arrest", "conviction"}


def roles_of(found: types.Person) -> list[str]:
    """The roles in which ``found`` takes part in a case."""
    return [role for role in CASE_ROLES if role in found.roles]


class People:
    """The accused and the others of ``extraction`` who become records."""

    def __init__(self, extraction: types.Extraction) -> None:
        self.extraction, self.groups = extraction, group_cases(extraction)
        self.accused = [person for group in self.groups for person in group.accused]
        accused = {person.id for person in self.accused}
        self.others = [found for found in extraction.persons if found.id not in accused and roles_of(found)]
        self.group_of: dict[str, CaseGroup] = {
            found.id: near for found in self.others if (near := group_near(found, self.groups, extraction.text))
        }

    @property
    def all(self) -> list[types.Person]:
        """All of them, the accused first."""
        return [*self.accused, *self.others]

    def told(self, courts: Mapping[str, int], organisations: Mapping[str, int]) -> list[Told]:
        """As ``all``; ``courts`` and ``organisations`` give the numbers of stored ones, by id."""
        around = {person.id: self._context(person, courts, organisations) for person in self.accused}
        found = [
            Told(person, True, frozenset(), around[person.id], self._together(person.id, group))
            for group in self.groups
            for person in group.accused
        ]
        for person in self.others:
            group = self.group_of.get(person.id)
            whole = reduce(or_, (around[accused.id] for accused in group.accused), Context()) if group else Context()
            together = self._together(person.id, group) if group else frozenset()
            found.append(Told(person, False, frozenset(roles_of(person)), whole, together))
        return found

    def _together(self, person: str, group: CaseGroup) -> frozenset[str]:
        involved = {other for other, near in self.group_of.items() if near is group}
        return frozenset({accused.id for accused in group.accused} | involved) - {person}

    def _context(self, person: types.Person, courts: Mapping[str, int], organisations: Mapping[str, int]) -> Context:
        facts = self.extraction
        events = [event for event in facts.events if person.id in event.persons]
        sentences = [sentence for sentence in facts.sentences if sentence.person == person.id]
        laws = [law_of(charge, {charge.country or ""}) for charge in facts.charges if charge.person == person.id]
        tried_by = {sentence.court for sentence in sentences if sentence.court}
        if len(self.groups) == 1:  # a court that a document of one case names tries that case
            tried_by |= {court.id for court in facts.courts}
        records = [("court", courts.get(court)) for court in tried_by]
        return context(
            regions=[*person.regions, *(event.region for event in events)],
            laws=[law[:3] for law in laws if law],
            records=records + [("organisation", number) for number in organisations.values()],
            dates=[
                *(event.date for event in events if event.kind in DATED),
                *(sentence_date(sentence, facts.events) for sentence in sentences),
            ],
        )
