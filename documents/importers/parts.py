"""The part that each person of a document has in a case: linked where it is stored already, else proposed.

An accused whose stored prosecution agrees with the document is prosecuted there, and the co-defendants join that case.
Where they lead to several, those that nobody has worked on become one; otherwise each keeps the own.
"""

from __future__ import annotations

from cases.models import Case, Involvement, Prosecution
from documents.extraction import types
from documents.importers.draft import Draft
from documents.importers.facts import outcome_told
from documents.importers.grouping import CaseGroup, region_of
from documents.importers.matching import Matches
from documents.importers.stored import Account, Stored
from documents.importers.told import People, roles_of
from documents.importers.touched import untouched


class PartWriter:
    """Writes the cases, prosecutions and involvements; for ``unsettled`` cases other documents are read anew."""

    def __init__(self, draft: Draft, people: People, matches: Matches, stored: Stored) -> None:
        self.draft, self.people, self.matches, self.stored = draft, people, matches, stored
        self.unsettled: set[int] = set()
        self.cases: dict[int, Case] = {}  # of a group, by the position of the group

    def write(self) -> None:
        for number, group in enumerate(self.people.groups):
            self._write_group(number, group)
        for found in self.people.others:
            if near := self.people.group_of.get(found.id):
                self._involve(found, self.cases[self.people.groups.index(near)])

    def _write_group(self, number: int, group: CaseGroup) -> None:
        own_cases, case = self._stored_case(group)
        new = case is None and len(own_cases) < len(group.accused)
        if new:
            case = self.draft.propose(Case(title=group.title[:250]))
        prosecutions = [self._prosecute(found, own_cases.get(found.id) or case) for found in group.accused]
        self.cases[number] = case or prosecutions[0].case
        if new:
            self._place(self.cases[number], group, prosecutions)
        self.draft.claims.add(self.cases[number], "title", group.title, min(group.accused[0].mentions))

    def _stored_case(self, group: CaseGroup) -> tuple[dict[str, Case], Case | None]:
        """The case of each accused (by id) who keeps an own one, and the one that all others stand in, if stored."""
        accounts = {found.id: self._accounts(found) for found in group.accused}
        cases = {account.case.pk: account.case for those in accounts.values() for account in those}
        if len(cases) < 2:
            return {}, next(iter(cases.values()), None)
        loose = untouched(cases.values())
        fixed = sorted(cases.keys() - loose)
        if len(fixed) < 2:
            kept = fixed[0] if fixed else min(cases)
            self.unsettled |= loose - {kept}
            return {}, cases[kept]
        own = {key: [a.case for a in those if a.case.pk in fixed] for key, those in accounts.items()}
        return {key: min(those, key=lambda case: case.pk) for key, those in own.items() if those}, None

    def _accounts(self, found: types.Person) -> list[Account]:
        return [account for account in self.matches.accounts.get(found.id, []) if account.prosecution]

    def _prosecute(self, found: types.Person, case: Case | None) -> Prosecution:
        draft, person = self.draft, self.draft.persons[found.id]
        told = region_of(found, draft.extraction.events)
        region = draft.region(told[0]) if told else None
        prosecution = self.stored.prosecution(person.pk, case.pk if case else None)
        if prosecution:
            draft.link(prosecution)
            draft.link(prosecution.case)
        else:
            told_outcome = outcome_told(found.id, draft.extraction)
            prosecution = Prosecution(person=person, case=case, region_id=region, outcome=told_outcome)
            draft.propose(prosecution)
            if case and case.pk:
                draft.link(case)
        draft.prosecutions[found.id] = prosecution
        if told and region:
            draft.claims.add(prosecution, "region", region, told[1])
        return prosecution

    def _place(self, case: Case, group: CaseGroup, prosecutions: list[Prosecution]) -> None:
        """Give a new case the region of all its accused and the court of all their sentences, where that is one."""
        regions = {prosecution.region_id for prosecution in prosecutions}
        case.region_id = regions.pop() if len(regions) == 1 else None
        accused = {found.id for found in group.accused}
        courts = {s.court for s in self.draft.extraction.sentences if s.court and s.person in accused}
        case.court = self.draft.courts.get(courts.pop()) if len(courts) == 1 else None

    def _involve(self, found: types.Person, case: Case) -> None:
        person = self.draft.persons[found.id]
        for role in roles_of(found):
            involvement = self.stored.involvement(person.pk, case.pk, role)
            if involvement is None:
                involvement = self.draft.propose(Involvement(person=person, case=case, role=role))
            self.draft.claims.add(involvement, "role", role, min(found.mentions))
