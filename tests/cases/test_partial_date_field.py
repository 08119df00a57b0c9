"""The day bounds beside a partial date follow it on every way of writing."""

from __future__ import annotations

import datetime

import pytest
from django.core.exceptions import ValidationError
from django.db import connection
from simple_history.utils import bulk_create_with_history

from cases import names
from cases.fields import PartialDateFormField
from cases.models import Event, Person, PersonName
from tests import factories as make

D = datetime.date


def stored(event: Event) -> tuple[str, datetime.date | None, datetime.date | None]:
    return Event.objects.values_list("date", "date_earliest", "date_latest").get(pk=event.pk)


@pytest.mark.django_db
def test_the_bounds_follow_save() -> None:
    event = make.make_event(date="2022-03")
    assert stored(event) == ("2022-03", D(2022, 3, 1), D(2022, 3, 31))
    event.date = ""
    event.save()
    assert stored(event) == ("", None, None)


@pytest.mark.django_db
def test_the_bounds_follow_a_save_of_that_field_alone() -> None:
    event = make.make_event(date="2022-03")
    event.date = "2019~"
    event.save(update_fields=["date"])
    assert stored(event) == ("2019~", D(2019, 1, 1), D(2019, 12, 31))


@pytest.mark.django_db
def test_the_bounds_follow_update_and_bulk_writes() -> None:
    event = make.make_event(date="2022-03")
    Event.objects.filter(pk=event.pk).update(date="2021")
    assert stored(event) == ("2021", D(2021, 1, 1), D(2021, 12, 31))
    event.date = "200X"
    Event.objects.bulk_update([event], ["date"])
    assert stored(event) == ("200X", D(2000, 1, 1), D(2009, 12, 31))
    (made,) = Event.objects.bulk_create([Event(kind="search", date="2020-05-01")])
    assert stored(made)[1] == D(2020, 5, 1)


@pytest.mark.django_db
def test_history_keeps_the_bounds_too() -> None:
    (person,) = bulk_create_with_history([Person(name="Aliye Osmanova", born="1985")], Person)
    assert person.history.get().born_latest == D(1985, 12, 31)


@pytest.mark.django_db
def test_the_columns_are_real_dates_with_an_index() -> None:
    with connection.cursor() as cursor:
        constraints = connection.introspection.get_constraints(cursor, "cases_event")
    indexed = {tuple(c["columns"]) for c in constraints.values() if c["index"]}
    assert {("date_earliest",), ("date_latest",)} <= indexed
    assert Event._meta.get_field("date_earliest").get_internal_type() == "DateField"


def test_the_form_field_reads_and_shows_dates_as_people_do() -> None:
    field = PartialDateFormField(required=False)
    assert field.clean(" May 2021 ") == "2021-05"
    assert field.clean("") == ""
    assert field.prepare_value("2021-05") == "May 2021"
    assert field.prepare_value("Mai 21") == "Mai 21"  # mistyped: kept as it was typed
    assert not field.has_changed("2021-05", "May 2021")
    assert field.has_changed("2021-05", "2021")
    with pytest.raises(ValidationError, match="Use a date such as"):
        field.clean("Mai 21")


@pytest.mark.django_db
def test_a_model_form_error_says_what_is_accepted() -> None:
    with pytest.raises(ValidationError, match="Use a date such as"):
        Person(name="Aliye Osmanova", born="someday").full_clean()


@pytest.mark.django_db
def test_search_and_sort_keys_follow_every_write_too() -> None:
    name = make.make_person("Timur Bekarov").names.get()
    PersonName.objects.filter(pk=name.pk).update(name="Тимур Осман")
    name.refresh_from_db()
    assert (name.folded, name.script) == (names.fold("Timur Osman"), "cyrillic")
    name.name = "Daniyar Seitov"
    PersonName.objects.bulk_update([name], ["name"])
    assert PersonName.objects.values_list("folded", "script").get() == (names.fold("Daniyar Seitov"), "latin")
    name.name = "Ayan Seitov"
    name.save(update_fields=["name"])
    assert PersonName.objects.get().folded == names.fold("Ayan Seitov")
