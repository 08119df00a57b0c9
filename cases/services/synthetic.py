"""Filling a database with invented people, to try how the site behaves with very many of them.

Nobody in it exists. The rows have no history, and no document stands behind them.
"""

from __future__ import annotations

import datetime
import random
from collections.abc import Callable
from decimal import Decimal

from django.db import connection, models

from cases.models import Case, Charge, Detention, Event, Person, PersonName, Prosecution, Sentence
from cases.querysets import block_triggers, list_triggers
from cases.querysets.indexes import set_aside
from cases.services.prisoner_lists import analyse, rebuild_lists
from cases.services.synthetic_people import people
from cases.services.synthetic_records import (
    CASE_SIZES,
    CHARGES,
    RESTRICTED,
    REVIEWS,
    SAME_PERSON,
    SENTENCED,
    STAGES,
    World,
    drawn,
    some_day,
    written,
)
from cases.services.synthetic_tables import Table, flush, set_sequences

PORTION = 10_000  # prosecutions that are held in memory
WRITTEN_AT = datetime.datetime(2026, 7, 1, tzinfo=datetime.UTC)
STAMPS = ("created_at", "updated_at")


class NotEmpty(Exception):
    """The database holds persons already, and nobody said that they may be mixed with invented ones."""


def fill_with_invented(count: int, seed: int, force: bool, tell: Callable[[str], None]) -> None:
    """Write ``count`` invented prosecutions, the same ones for the same ``seed``; ``tell`` is given words on the way.

    Raises NotEmpty, or LookupError where the reference data is not loaded.
    """
    if Person.objects.exists() and not force:
        raise NotEmpty("There are persons in this database already. With --force invented ones are mixed with them.")
    maker = Maker(seed)
    # What triggers keep in step with each row is made once, at the end.
    editor = connection.schema_editor()
    list_triggers.drop_triggers(None, editor)
    block_triggers.drop_triggers(None, editor)
    try:
        with set_aside(connection, [table.model._meta.db_table for table in maker.tables]):
            for done in range(0, count, PORTION):
                maker.make(min(PORTION, count - done))
                flush(maker.tables)
                tell(f"{min(done + PORTION, count):,} of {count:,} prosecutions")
            set_sequences(maker.tables)
            tell("making the indexes")
    finally:
        analyse()
        tell("making the prisoners list and the keys of names")
        rebuild_lists()
        block_triggers.make_triggers(None, editor)
        block_triggers.fill(connection)
    analyse()


class Maker:
    """Makes prosecutions with all that belongs to them, into ``tables``."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)
        self.world = World.of_reference_data(self.chance)
        self.people = people(self.chance)
        stamps = STAMPS
        self.persons = Table(
            Person, "id", "name", "sex", "born", "citizenship_id", "residence_id", "visibility", "review", *stamps
        )
        self.names = Table(PersonName, "id", "person_id", "name", "kind", *stamps)
        self.cases = Table(
            Case,
            "id",
            "title",
            "number",
            "region_id",
            "court_id",
            "opened",
            "alleged_organisation_id",
            "review",
            *stamps,
        )
        self.prosecutions = Table(
            Prosecution, "id", "person_id", "case_id", "stage", "outcome", "region_id", "review", *stamps
        )
        self.charges = Table(Charge, "id", "prosecution_id", "provision_id", "status", "brought", *stamps)
        self.sentences = Table(
            Sentence, "id", "prosecution_id", "court_id", "court_instance", "date", "kind", "months", *stamps
        )
        self.detentions = Table(Detention, "id", "prosecution_id", "kind", "region_id", "start", "end", *stamps)
        self.events = Table(Event, "id", "kind", "case_id", "date", "region_id", *stamps)
        self.arrested = Table(Event.persons.through, "id", "event_id", "person_id")
        self.tables = [
            self.persons, self.names, self.cases, self.prosecutions, self.charges, self.sentences, self.detentions,
            self.events, self.arrested,
        ]  # fmt: skip
        self.last = {table: _last_key(table.model) for table in self.tables}
        self.left_in_case, self.case, self.person = 0, 0, 0
        self.region, self.country = "", ""

    def make(self, count: int) -> None:
        for _ in range(count):
            self._prosecution()

    def _add(self, table: Table, *values: object) -> int:
        """Add a row with the next number, with its stamps where it has some; its number."""
        self.last[table] = key = self.last[table] + 1
        if "updated_at" in table.names:
            stamp = WRITTEN_AT + datetime.timedelta(minutes=key)
            table.add(key, *values, stamp, stamp)
        else:
            table.add(key, *values)
        return key

    def _prosecution(self) -> None:
        chance = self.chance
        again = not self.left_in_case and self.person and chance.random() < SAME_PERSON
        if not self.left_in_case:
            self._case()
        self.left_in_case -= 1
        if not again:
            self._person()
        stage = drawn(chance, STAGES)
        outcome = "convicted" if stage in SENTENCED else "pending" if stage in {"investigation", "trial"} else "unknown"
        region = self.region if chance.random() < 0.6 else None
        review = drawn(chance, REVIEWS)
        prosecution = self._add(self.prosecutions, self.person, self.case, stage, outcome, region, review)
        day = some_day(chance)
        for _ in range(drawn(chance, CHARGES)):
            provision = self.world.provisions[self.country].draw(chance)
            status = "convicted" if stage in SENTENCED else "charged"
            self._add(self.charges, prosecution, provision, status, written(chance, day))
        self._custody(prosecution, day, stage)

    def _case(self) -> None:
        chance = self.chance
        self.region, self.country = self.world.regions.draw(chance)
        self.left_in_case = drawn(chance, CASE_SIZES)
        courts = self.world.courts.get(self.country)
        court = courts.draw(chance) if courts and chance.random() < 0.7 else None
        organisation = self.world.organisations.draw(chance) if chance.random() < 0.3 else None
        number = f"1-{chance.randint(1, 999)}/{chance.randint(2012, 2026)}"
        key = self.last[self.cases] + 1
        opened = written(chance, some_day(chance))
        self.case = self._add(
            self.cases, f"Invented case {key}", number, self.region, court, opened, organisation, "confirmed"
        )

    def _person(self) -> None:
        chance = self.chance
        sex, latin, cyrillic = chance.choice(self.people)
        first, second = (latin, cyrillic) if chance.random() < 0.5 else (cyrillic, latin)
        residence = self.region if chance.random() < 0.8 else None
        visibility = "restricted" if chance.random() < RESTRICTED else "internal"
        born = str(chance.randint(1945, 2006))
        self.person = self._add(
            self.persons, first, sex, born, self.country, residence, visibility, drawn(chance, REVIEWS)
        )
        self._add(self.names, self.person, first, "preferred")
        self._add(self.names, self.person, second, "spelling")

    def _custody(self, prosecution: int, day: datetime.date, stage: str) -> None:
        """The arrest, the spells of custody and the sentence, where they have come so far."""
        chance = self.chance
        judged = day + datetime.timedelta(days=chance.randint(60, 700))
        sentenced = stage in SENTENCED
        held = chance.random() < 0.8
        if chance.random() < 0.7:
            event = self._add(self.events, "arrest", self.case, written(chance, day), self.region)
            self._add(self.arrested, event, self.person)
        if held:
            end = judged.isoformat() if sentenced or stage == "closed" else ""
            self._add(self.detentions, prosecution, "remand", self.region, day.isoformat(), end)
        if not sentenced:
            return
        months = Decimal(chance.choice((12, 18, 24, 30, 36, 48, 60, 72, 84, 96, 120, 144, 180, 216)))
        kind = "imprisonment" if chance.random() < 0.8 else "suspended"
        court = self.world.courts.get(self.country)
        tried_by = court.draw(chance) if court and chance.random() < 0.8 else None
        self._add(self.sentences, prosecution, tried_by, "first", written(chance, judged), kind, months)
        if held and kind == "imprisonment":
            over = judged + datetime.timedelta(days=int(months) * 30)
            end = over.isoformat() if chance.random() < 0.4 else ""
            region, _ = self.world.regions.draw(chance)
            self._add(self.detentions, prosecution, "colony", region, judged.isoformat(), end)


def _last_key(model: type[models.Model]) -> int:
    return model._default_manager.aggregate(last=models.Max("pk"))["last"] or 0
