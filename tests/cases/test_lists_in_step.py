"""No write leaves the derived rows of the prisoners list behind, whichever way it comes."""

from __future__ import annotations

from collections.abc import Callable
from io import StringIO
from typing import Any

import pytest
from django.core.management import call_command
from django.db import connection
from django.db.models import Sum
from django.test import Client
from django.urls import reverse

from cases.models import (
    Case,
    Charge,
    Detention,
    Event,
    Person,
    PrisonerCount,
    PrisonerRow,
    PrisonerTag,
    Prosecution,
    Provision,
    Recognition,
    Region,
    Sentence,
)
from tests import factories as make
from tests.cases.admin_pages import submit
from tests.cases.lists import assert_lists_in_step

pytestmark = pytest.mark.django_db


@pytest.fixture
def records() -> Prosecution:
    """Two prosecutions in one case, with something in every column and tag."""
    case = make.make_case(
        region=make.make_region("RU-DA"),
        court=make.make_court(),
        alleged_organisation=make.make_organisation(),
    )
    made = []
    for number in range(2):
        person = make.make_person(f"Timur Bekarov {number}", residence=make.make_region("RU-MOW"))
        prosecution = make.make_prosecution(person=person, case=case, stage="trial")
        make.make_charge(prosecution=prosecution, provision=make.make_provision("205.5", "2"))
        make.make_charge(prosecution=prosecution, description="reading aloud")
        make.make_sentence(prosecution=prosecution, court=make.make_court(), months=120, date="2023")
        make.make_sentence(prosecution=prosecution, months=144, date="2024", review="proposed")
        make.make_detention(prosecution=prosecution, region=make.make_region("UA-43"), start="2022-05")
        Recognition.objects.create(person=person, organisation=make.make_organisation())
        made.append(prosecution)
    make.make_event(*(prosecution.person for prosecution in made), case=case, date="2022-03-14")
    make.make_prosecution(person=made[0].person, review="rejected")
    make.make_prosecution(review="proposed")
    return made[0]


def test_records_as_they_are_entered_are_listed(records: Prosecution) -> None:
    row = PrisonerRow.objects.get(pk=records.pk)
    assert (row.name, row.region_id, row.country, row.term, str(row.arrested)) == (
        "Timur Bekarov 0", "RU-DA", "RU", 144, "2022-03-14",
    )  # fmt: skip
    tags = set(PrisonerTag.objects.filter(prosecution=records.pk).values_list("kind", "value"))
    assert {("charge", "RU:criminal:205.5"), ("charge", "RU:criminal:205.5:2"), ("custody", "UA-43")} <= tags
    assert len([kind for kind, _ in tags if kind == "court"]) == 2
    sums = PrisonerCount.objects.sums()
    assert sums["all", ""] == (3, 1)
    assert sums["region", "RU"] == sums["region", "RU-DA"] == (2, 0)
    assert_lists_in_step()


def test_what_is_restricted_is_counted_apart(records: Prosecution) -> None:
    Case.objects.filter(pk=records.case_id).update(visibility="restricted")
    Person.objects.update(visibility="restricted")
    counted = PrisonerCount.objects.filter(kind="all").aggregate(
        prosecutions=Sum("restricted"), proposed=Sum("restricted_proposed")
    )
    assert counted == {"prosecutions": 3, "proposed": 1}
    Person.objects.update(visibility="public")
    assert PrisonerCount.objects.filter(kind="all").aggregate(now=Sum("restricted")) == {"now": 2}
    assert_lists_in_step()


def other(model: Any) -> Any:
    return model.objects.order_by("pk").last()


CHANGES: dict[str, Callable[[Prosecution], object]] = {
    "person renamed": lambda p: Person.objects.filter(pk=p.person_id).update(name="Bulat"),
    "person restricted": lambda p: Person.objects.filter(pk=p.person_id).update(visibility="restricted"),
    "case restricted": lambda p: Case.objects.filter(pk=p.case_id).update(visibility="restricted"),
    "person moved": lambda p: Person.objects.update(residence=make.make_region("KZ-75")),
    "case moved": lambda p: Case.objects.update(region=None, court=None, alleged_organisation=None),
    "prosecution saved": lambda p: p.save(),
    "prosecution rejected": lambda p: Prosecution.objects.filter(pk=p.pk).update(review="rejected"),
    "prosecutions of one person joined": lambda p: Prosecution.objects.filter(pk=p.pk).update(person=other(Person)),
    "prosecution moved to another case": lambda p: Prosecution.objects.filter(pk=p.pk).update(case=make.make_case()),
    "prosecution with all of its own deleted": lambda p: p.delete(),
    "all prosecutions deleted": lambda p: Prosecution.objects.all().delete(),
    "charges in bulk": lambda p: Charge.objects.bulk_create(
        [Charge(prosecution=p, provision=make.make_provision(article)) for article in ("275", "278")]
    ),
    "charge moved": lambda p: Charge.objects.filter(prosecution=p).update(prosecution=other(Prosecution)),
    "charges rejected": lambda p: Charge.objects.update(review="rejected"),
    "charges deleted": lambda p: Charge.objects.all().delete(),
    "provision corrected": lambda p: Provision.objects.update(article="205.4"),
    "provision saved": lambda p: make.make_provision("205.5", "2").save(),
    "sentences in bulk": lambda p: Sentence.objects.bulk_update(
        [Sentence(pk=s.pk, months=7, date="2025") for s in Sentence.objects.all()], ["months", "date"]
    ),
    "sentence to life": lambda p: make.make_sentence(prosecution=p, kind="life", months=None, date="2026"),
    "sentences deleted": lambda p: Sentence.objects.all().delete(),
    "custody ends": lambda p: Detention.objects.all().delete(),
    "custody elsewhere": lambda p: Detention.objects.update(region=make.make_region("RU-MOW")),
    "arrest on another day": lambda p: Event.objects.update(date="2021"),
    "arrest in no case": lambda p: Event.objects.update(case=None),
    "somebody else was arrested": lambda p: Event.objects.get().persons.remove(p.person),
    "arrest with somebody restricted": lambda p: Event.objects.get().persons.add(
        make.make_person(visibility="restricted")
    ),
    "arrests deleted": lambda p: Event.objects.all().delete(),
    "recognition withdrawn": lambda p: Recognition.objects.update(withdrawn="2024"),
    "recognition deleted": lambda p: Recognition.objects.all().delete(),
    "region renamed": lambda p: Region.objects.filter(pk="RU-DA").update(name="Another"),
}


@pytest.mark.parametrize("change", list(CHANGES))
def test_every_write_is_followed(records: Prosecution, change: str) -> None:
    before = list(PrisonerRow.objects.order_by("pk").values())
    tags = set(PrisonerTag.objects.values_list("prosecution", "kind", "value", "name"))
    CHANGES[change](records)
    assert_lists_in_step()
    after = list(PrisonerRow.objects.order_by("pk").values())
    unchanged = before == after and tags == set(PrisonerTag.objects.values_list("prosecution", "kind", "value", "name"))
    assert unchanged == (change == "provision saved")


def test_the_admin_is_followed(staff_client: Client, records: Prosecution) -> None:
    address = reverse("admin:cases_prosecution_change", args=[records.pk])
    submit(staff_client, address, {"stage": "appeal", "region": make.make_region("KZ-75").pk})
    assert PrisonerRow.objects.get(pk=records.pk).region_id == "KZ-75"
    assert_lists_in_step()


def test_rebuilding_makes_triggers_and_rows_anew(records: Prosecution) -> None:
    PrisonerRow.objects.all().delete()
    PrisonerCount.objects.all().delete()
    call_command("rebuild_lists", stdout=StringIO())
    assert_lists_in_step()
    records.person.name = "Somebody Else"
    records.person.save()
    assert_lists_in_step()


def test_a_table_can_be_made_anew_between_dropping_and_making(records: Prosecution) -> None:
    """As a later migration does on SQLite."""
    from cases.querysets.list_triggers import drop_triggers, make_triggers

    drop_triggers(None, connection.schema_editor())
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM cases_prisonerrow")
        assert cursor.fetchone()[0] == 4
    make_triggers(None, connection.schema_editor())
    records.save()
    assert_lists_in_step()
