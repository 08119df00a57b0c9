"""Work that writes to many tables makes the derived rows of the list once, at its end, and of all that it wrote."""

from __future__ import annotations

import pytest

from cases.models import Charge, Person, PrisonerRow
from cases.querysets.list_put_off import put_off
from tests import factories as make
from tests.cases.lists import assert_lists_in_step

pytestmark = pytest.mark.django_db


def test_all_that_was_written_is_listed_at_the_end() -> None:
    before = make.make_charge(description="reading aloud").prosecution
    with put_off():
        new = make.make_charge(provision=make.make_provision("205.5", "2")).prosecution
        make.make_sentence(prosecution=new, court=make.make_court(), months=120)
        make.make_event(new.person, case=new.case, date="2022-03-14")
        Charge.objects.filter(prosecution=before).delete()
        Person.objects.filter(pk=before.person_id).update(name="Timur Bekarov")
        assert not PrisonerRow.objects.filter(pk=new.pk).exists()
    assert PrisonerRow.objects.get(pk=new.pk).term == 120
    assert PrisonerRow.objects.get(pk=before.pk).name == "Timur Bekarov"
    assert_lists_in_step()


def test_afterwards_every_write_is_listed_at_once_again() -> None:
    with put_off():
        pass
    assert PrisonerRow.objects.filter(pk=make.make_prosecution().pk).exists()
    assert_lists_in_step()


def test_one_within_another_leaves_nothing_out() -> None:
    with put_off():
        first = make.make_prosecution()
        with put_off():
            second = make.make_prosecution()
        third = make.make_prosecution()
    assert PrisonerRow.objects.filter(pk__in=[first.pk, second.pk, third.pk]).count() == 3
    assert_lists_in_step()


def test_work_that_fails_leaves_the_lists_as_they_were() -> None:
    def work() -> None:
        with put_off():
            make.make_charge()
            raise ValueError("half-way")

    with pytest.raises(ValueError, match="half-way"):
        work()
    assert not PrisonerRow.objects.exists()
    make.make_charge()
    assert_lists_in_step()
