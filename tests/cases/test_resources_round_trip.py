"""Sheets that leave and come back: nothing changes without an edit, and an edit changes its cell alone."""

from __future__ import annotations

from typing import Any

import pytest
from django.contrib import admin
from django.contrib.auth.models import User
from django.db import connection
from django.db.models import Model
from django.test import Client
from django.test.utils import CaptureQueriesContext

from cases.models import (
    Case,
    Charge,
    Court,
    Detention,
    Event,
    Involvement,
    Organisation,
    Person,
    Prosecution,
    Provision,
    Region,
    Sentence,
)
from tests import factories as make
from tests.cases.admin_pages import inline_code, make_rows, url
from tests.cases.sheets import KINDS, confirm, edited, export, load, preview, table, told, written

pytestmark = pytest.mark.django_db

SHEETS = [
    Person, Organisation, Court, Provision, Case, Prosecution, Involvement, Charge, Sentence, Detention, Event, Region
]  # fmt: skip
AWKWARD = [
    "=1+1", "+7 900", "-5", "@home", "'=1", "''-x", "\tindented", "a  b", "line one\r\nline two\n\nline four", " ends ",
    "0012", "2021.0", "1e5", "TRUE", "12.05.2021", "Қазақ 😀", 'quoted "text", with; marks', "<b>&amp;</b>",
]  # fmt: skip


def history_count() -> int:
    return sum(model.history.count() for model in SHEETS)


@pytest.mark.parametrize("ending", KINDS)
def test_a_sheet_that_nobody_edited_changes_nothing(staff_client: Client, ending: str) -> None:
    make_rows(3)
    before = history_count()
    for model in SHEETS:
        page = preview(staff_client, model, export(staff_client, model, ending), ending)
        assert "changes nothing" in told(page), (model, told(page))
        assert page.context["result"].totals["skip"] == model.objects.count(), model
    assert history_count() == before


@pytest.mark.parametrize("ending", KINDS)
def test_awkward_texts_and_dates_come_back_as_they_were(staff_client: Client, ending: str) -> None:
    for number, text in enumerate(AWKWARD):
        make.make_person(f"Person {number:02}", f"={number}", notes=text, occupation=text[:250], born="2019~")
    for date in (
        "2021",
        "2021-05",
        "2021-05-12",
        "199X",
        "19XX",
        "2019?",
        "2019%",
        "2019-23",
        "2015/2017",
        "2015/..",
        "../2017",
    ):
        make.make_person(died=date)
    data = export(staff_client, Person, ending)
    assert "changes nothing" in told(preview(staff_client, Person, data, ending))
    column = table(data, ending)["notes"]
    assert [" ".join(text.split()) for text in column[: len(AWKWARD)]] == [" ".join(text.split()) for text in AWKWARD]


@pytest.mark.parametrize("ending", KINDS)
def test_dangerous_cells_are_made_harmless_in_every_format(staff_client: Client, ending: str) -> None:
    make.make_person("=HYPERLINK()", notes="@SUM(1)")
    data = export(staff_client, Person, ending)
    raw = [list(row) for row in KINDS[ending]().read(data)]
    assert raw[1][1] == "'=HYPERLINK()"
    assert raw[1][raw[0].index("notes")] == "'@SUM(1)"


@pytest.mark.parametrize("ending", KINDS)
def test_one_edited_cell_changes_one_record_with_one_version(
    staff_client: Client, admin_user: User, ending: str
) -> None:
    persons = [make.make_person("", f"Спеллинг {number}", born="1980") for number in range(3)]
    sheet = edited(table(export(staff_client, Person, ending), ending), persons[1].pk, "born", "12 May 1981")
    page = preview(staff_client, Person, written(sheet, ending), ending)
    assert inline_code(page.content.decode()) == []
    assert "<td><del>1980</del> <ins>1981-05-12</ins></td>" in page.content.decode()
    assert "0 new, 1 changed, 2 unchanged" in told(page)
    assert "Imported: 0 new, 1 changed, 2 unchanged persons." in told(confirm(staff_client, Person, page))
    persons[1].refresh_from_db()
    assert (persons[1].born, persons[1].born_earliest.year) == ("1981-05-12", 1981)
    assert [person.history.count() for person in persons] == [1, 2, 1]
    assert persons[1].history.first().history_user == admin_user
    assert persons[1].names.count() == 2


EDITS: list[tuple[type[Model], str, Any, str, Any]] = [
    (Organisation, "kind", "place of detention", "kind", "facility"),
    (Court, "level", "city", "level", "city"),
    (Case, "opened", "~2019", "opened", "2019~"),
    (Case, "court_id", "", "court", None),
    (Prosecution, "stage", "in force", "stage", "in_force"),
    (Prosecution, "region", "ru", "region_id", "RU"),
    (Involvement, "role", "judge", "role", "judge"),
    (Charge, "provision", "RU 300", "provision", "RU 300"),
    (Charge, "decided", "2021.0", "decided", "2021"),
    (Sentence, "months", "7,5", "months", 7.5),
    (Sentence, "in_force", "yes", "in_force", True),
    (Detention, "end", "autumn 2020", "end", "2020-23"),
    (Event, "place", "Kazan", "place", "Kazan"),
]


@pytest.mark.parametrize(("model", "column", "typed", "field", "stored"), EDITS)
def test_one_edited_cell_of_every_sheet(
    staff_client: Client, admin_user: User, model: Any, column: str, typed: str, field: str, stored: Any
) -> None:
    make_rows(2)
    Detention.objects.update(start="2019")
    make.make_provision("300")
    record = model.objects.order_by("pk").last()
    before, own = history_count(), record.history.count()
    sheet = table(export(staff_client, model))
    page = load(staff_client, model, edited(sheet, record.pk, column, typed))
    assert "0 new, 1 changed" in told(page), told(page)
    record = model.objects.get(pk=record.pk)
    value = getattr(record, field)
    assert (value.label if field == "provision" else value) == stored
    assert history_count() == before + 1
    assert record.history.count() == own + 1
    assert record.history.first().history_user == admin_user


def test_natural_keys_change_their_record(staff_client: Client) -> None:
    provision = make.make_provision("205.10", "2", title="Old title")
    make.make_provision("205.1", "2", title="Another")
    sheet = table(export(staff_client, Provision))
    rows = [dict(zip(sheet.headers, row, strict=True)) for row in sheet]
    for row in rows:
        if row["article"] == "205.10":
            row["title"] = "New title"
    load(staff_client, Provision, [sheet.headers, *(list(row.values()) for row in rows)])
    provision.refresh_from_db()
    assert provision.title == "New title"
    load(staff_client, Provision, [["country", "code", "article", "part", "title"], ["RU", "", "206", "", "Hostages"]])
    assert Provision.objects.get(article="206").title == "Hostages"
    region = [["code", "name", "kind", "country_code", "parent"], ["RU-TA", "Tatarstan", "region", "RU", "RU"]]
    assert "Imported: 1 new" in told(load(staff_client, Region, region))


def test_spellings_in_one_cell(staff_client: Client) -> None:
    person = make.make_person("Timur Bekarov", "Тимур Бекаров", "T. Bekarov")
    sheet = table(export(staff_client, Person))
    assert sheet["spellings"] == ["T. Bekarov | Тимур Бекаров"]
    load(staff_client, Person, edited(sheet, person.pk, "spellings", "Тимур Бекаров|Timur  Bekarow"))
    assert set(person.names.values_list("name", "kind")) == {
        ("Timur Bekarov", "preferred"), ("Тимур Бекаров", "spelling"), ("Timur Bekarow", "spelling")
    }  # fmt: skip
    assert person.history.count() == 1
    assert person.names.get(name="Тимур Бекаров").history.count() == 1
    reordered = edited(table(export(staff_client, Person)), person.pk, "spellings", "Тимур Бекаров | Timur Bekarow")
    assert "changes nothing" in told(load(staff_client, Person, reordered))


def test_renaming_in_a_sheet_keeps_the_former_name(staff_client: Client) -> None:
    person = make.make_person("Timur Bekarov", "T. Bekarov")
    sheet = edited(table(export(staff_client, Person)), person.pk, "name", "Temur Bekarov")
    load(staff_client, Person, edited(sheet, person.pk, "spellings", "Tim Bekarov"))
    assert set(person.names.values_list("name", "kind")) == {
        ("Temur Bekarov", "preferred"), ("Timur Bekarov", "spelling"), ("Tim Bekarov", "spelling")
    }  # fmt: skip


def test_new_rows_have_an_empty_id(staff_client: Client, admin_user: User) -> None:
    page = load(
        staff_client, Person, [["id", "name", "spellings", "born"], ["", "Aliye Osmanova", "Аліє Османова", "1980s"]]
    )
    assert "Imported: 1 new" in told(page)
    person = Person.objects.get()
    assert (person.born, person.review, person.history.get().history_user) == ("198X", "confirmed", admin_user)
    assert set(person.names.values_list("name", "kind")) == {
        ("Aliye Osmanova", "preferred"),
        ("Аліє Османова", "spelling"),
    }
    case = make.make_case()
    load(staff_client, Prosecution, [["id", "person_id", "case_id", "stage"], ["", person.pk, case.pk, "trial"]])
    assert Prosecution.objects.get().stage == "trial"


def test_persons_of_an_event_are_one_version(staff_client: Client) -> None:
    first, second, third = (make.make_person() for _ in range(3))
    event = make.make_event(first, second)
    before = event.history.count()
    sheet = table(export(staff_client, Event))
    assert sheet["person_ids"] == [f"{first.pk} | {second.pk}"]
    assert sheet["persons"] == [f"{first.name} | {second.name}"]
    assert "1 changed" in told(
        load(staff_client, Event, edited(sheet, event.pk, "person_ids", f"{third.pk}|{second.pk}"))
    )
    assert set(event.persons.all()) == {second, third}
    assert event.history.count() == before + 1
    assert event.history.first().persons.count() == 2


def test_export_holds_what_the_list_shows(staff_client: Client) -> None:
    make.make_person("Timur Bekarov", review="proposed")
    make.make_person("Aliye Osmanova")
    assert table(export(staff_client, Person, q="Bekarov"))["name"] == ["Timur Bekarov"]
    assert table(export(staff_client, Person, review__exact="confirmed"))["name"] == ["Aliye Osmanova"]
    assert staff_client.get(url(Person, "export")).status_code == 200


def test_exports_cost_as_many_queries_with_twenty_rows_as_with_two(admin_user: User) -> None:
    def counts() -> dict[str, int]:
        found = {}
        for model in SHEETS:
            (resource,) = admin.site._registry[model].resource_classes  # type: ignore[attr-defined]
            with CaptureQueriesContext(connection) as queries:
                resource(user=admin_user).export(model.objects.all())
            found[model.__name__] = len(queries)
        return found

    make_rows(2)
    few = counts()
    make_rows(18, first=2)
    assert counts() == few
