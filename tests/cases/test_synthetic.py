"""Filling a database with invented people."""

from __future__ import annotations

from io import StringIO
from typing import Any

import pytest
from django.core.management import CommandError, call_command

from cases import names
from cases.models import Charge, Detention, Event, Organisation, Person, PersonName, Prosecution, Sentence
from tests import factories as make
from tests.cases.lists import assert_lists_in_step

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def reference_data() -> None:
    """A little of what the reference files hold."""
    for code in ("RU-TA", "RU-MOW", "KZ-75", "BY-MI"):
        make.make_region(code)
    for article, part, country in (("205.5", "1", "RU"), ("205.5", "2", "RU"), ("275", "", "RU"), ("174", "1", "KZ")):
        make.make_provision(article, part, country)
    make.make_court(country=make.make_region("RU"))
    make.make_organisation()


def make_synthetic(**options: Any) -> str:
    out = StringIO()
    call_command("make_synthetic", stdout=out, **options)
    return out.getvalue()


def contents() -> list[Any]:
    return [
        list(PersonName.objects.order_by("pk").values_list("person", "name", "kind", "script", "folded")),
        list(Prosecution.objects.order_by("pk").values_list("person", "case", "region", "stage", "review")),
        list(Charge.objects.order_by("pk").values_list("prosecution", "provision", "brought", "brought_earliest")),
        list(Sentence.objects.order_by("pk").values_list("prosecution", "months", "date_latest")),
        list(Detention.objects.order_by("pk").values_list("prosecution", "region", "start", "end_latest")),
    ]


def test_all_that_is_derived_is_made_along(reference_data: None) -> None:
    words = make_synthetic(prosecutions=60, seed=3)
    assert "60 of 60 prosecutions" in words
    first = contents()
    assert [len(rows) > 30 for rows in (first[0], first[2], first[4])] == [True] * 3
    assert first[3]
    assert Event.objects.filter(persons__isnull=False).exists()
    assert all(folded == names.fold(name) and script == names.script(name) for _, name, _, script, folded in first[0])
    assert_lists_in_step()


def test_another_seed_makes_other_people(reference_data: None) -> None:
    make_synthetic(prosecutions=20, seed=3)
    first = set(Person.objects.values_list("name", flat=True))
    make_synthetic(prosecutions=20, seed=3, force=True)
    assert set(Person.objects.values_list("name", flat=True)) == first
    make_synthetic(prosecutions=20, seed=4, force=True)
    assert len(set(Person.objects.values_list("name", flat=True)) - first) > 10


def test_real_records_are_not_mixed_with_invented_ones(reference_data: None) -> None:
    make.make_prosecution()
    with pytest.raises(CommandError, match="--force"):
        make_synthetic(prosecutions=5)
    make_synthetic(prosecutions=5, force=True)
    assert Prosecution.objects.count() == 6
    make.make_prosecution()
    assert_lists_in_step()


def test_reference_data_comes_first(transactional_db: None) -> None:
    assert not Organisation.objects.exists()
    with pytest.raises(CommandError, match="load_reference"):
        make_synthetic(prosecutions=5)
