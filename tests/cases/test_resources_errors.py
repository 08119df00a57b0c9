"""What is wrong with a sheet is told with its row, column and value, and nothing of it is written."""

from __future__ import annotations

import os
import time
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from django.contrib.auth.models import Permission
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client

from cases.admin.uploads import UploadedSheets
from cases.models import Case, Charge, Court, Event, Person, Prosecution, Provision, Sentence
from cases.resources.formats import Csv, Ods, UnreadableFile, Xlsx
from tests import factories as make
from tests.cases.admin_pages import inline_code, url
from tests.cases.sheets import confirm, edited, export, load, preview, table, told, written

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def var_dir(settings: Any, tmp_path: Path) -> Path:
    settings.VAR_DIR = tmp_path
    return tmp_path


def waiting(folder: Path) -> list[Path]:
    """The uploaded sheets that wait for a confirmation."""
    return list((folder / "uploaded_sheets").glob("*"))


@pytest.mark.parametrize(
    ("model", "header", "row", "message"),
    [
        (
            Person,
            ["id", "name", "colour"],
            ["", "A", "red"],
            "The column “colour” is unknown. The columns are: id, name, spellings",
        ),
        (Person, ["name"], ["A"], "The column “id” is missing"),
        (Person, ["id", "name", "name"], ["", "A", "B"], "The column “name” is there twice."),
        (Provision, ["country", "code", "article"], ["RU", "criminal", "205"], "The column “part” is missing"),
        (Person, ["id", "name"], ["999", "A"], "Row 2: Column “id”, value “999”: there is no person with this number"),
        (Person, ["id", "name"], ["x1", "A"], "Row 2: Column “id”, value “x1”: there is no person"),
        (Person, ["id", "name"], ["PERSON", ""], "Row 2: Column “name”, value “”: a value is needed."),
        (
            Person,
            ["id", "name", "born"],
            ["", "A", "soon"],
            "Row 2: Column “born”, value “soon”: “soon” is not a date. Use a date such as",
        ),
        (Person, ["id", "name", "born", "died"], ["", "A", "1980", "1979"], "Row 2: “Died” lies before “born”."),
        (
            Person,
            ["id", "name", "sex"],
            ["", "A", "f"],
            "Row 2: Column “sex”, value “f”: accepted: female, male, other.",
        ),
        (
            Person,
            ["id", "name", "citizenship"],
            ["", "A", "RU-TA"],
            "Row 2: Column “citizenship”, value “RU-TA”: there is no country with this code.",
        ),
        (
            Person,
            ["id", "name", "residence"],
            ["", "A", "XX-9"],
            "Row 2: Column “residence”, value “XX-9”: there is no region with this code.",
        ),
        (Person, ["id", "name"], ["", "A" * 251], "Row 2: Column “name”, value “AAA"),
        (Person, ["id", "spellings", "name"], ["", "B" * 251, "A"], "Row 2: Column “spellings”, value “BBB"),
        (
            Case,
            ["id", "title", "court_id"],
            ["", "A", "77"],
            "Row 2: Column “court_id”, value “77”: there is no court with this number",
        ),
        (
            Prosecution,
            ["id", "person_id", "case_id"],
            ["", "PERSON", "CASE"],
            "This person is prosecuted in this case already.",
        ),
        (
            Prosecution,
            ["id", "person_id"],
            ["", "PERSON"],
            "Row 2: Column “case_id”, value “”: This field cannot be null.",
        ),
        (
            Charge,
            ["id", "prosecution_id", "provision"],
            ["", "PROSECUTION", "RU 1.1"],
            "there is no such provision; add it",
        ),
        (
            Charge,
            ["id", "prosecution_id", "provision"],
            ["", "PROSECUTION", "article 205"],
            "write the provision as RU 205.5 p2",
        ),
        (Charge, ["id", "prosecution_id"], ["", "PROSECUTION"], "Row 2: Give the provision, or describe the charge."),
        (
            Sentence,
            ["id", "prosecution_id", "kind", "months"],
            ["", "PROSECUTION", "fine", "5"],
            "Row 2: A fine has no months",
        ),
        (
            Sentence,
            ["id", "prosecution_id", "kind", "months"],
            ["", "PROSECUTION", "life", "many"],
            "Column “months”, value “many”: accepted: a number",
        ),
        (
            Sentence,
            ["id", "prosecution_id", "kind", "in_force"],
            ["", "PROSECUTION", "life", "perhaps"],
            "value “perhaps”: accepted: yes, no",
        ),
        (
            Provision,
            ["country", "code", "article", "part", "max_months"],
            ["RU", "criminal", "205", "", "7.5"],
            "value “7.5”: accepted: a whole number",
        ),
        (
            Provision,
            ["country", "code", "article", "part"],
            ["XX", "criminal", "205", ""],
            "Column “country”, value “XX”: there is no country",
        ),
        (Event, ["id", "kind", "person_ids"], ["", "arrest", "1|888"], "there is no person with this number"),
    ],
)
def test_mistakes_are_told_and_nothing_is_written(
    staff_client: Client, var_dir: Path, model: Any, header: list[str], row: list[str], message: str
) -> None:
    prosecution = make.make_prosecution(person=make.make_person(pk=1))
    make.make_region("RU-TA")
    real = {"PERSON": prosecution.person_id, "CASE": prosecution.case_id, "PROSECUTION": prosecution.pk}
    before = model.objects.count()
    page = load(staff_client, model, [header, [real.get(cell, cell) for cell in row]])
    assert message in told(page), told(page)
    assert inline_code(page.content.decode()) == []
    assert model.objects.count() == before
    assert waiting(var_dir) == []


def test_one_wrong_row_stops_the_whole_sheet(staff_client: Client) -> None:
    page = load(
        staff_client,
        Person,
        [["id", "name", "born"], ["", "Aliye Osmanova", "1980"], ["", "", ""], ["", "Bek", "soon"]],
    )
    assert "Row 4: Column “born”, value “soon”" in told(page)
    assert not Person.objects.exists()


def test_a_name_column_is_for_reading_but_no_edit_of_it_is_lost_unseen(staff_client: Client) -> None:
    first, second = make.make_court("First Court"), make.make_court("Second Court")
    case = make.make_case(court=first)
    sheet = table(export(staff_client, Case))
    page = load(staff_client, Case, edited(sheet, case.pk, "court", "Second Court"))
    assert "Column “court”, value “Second Court”: this column is for reading only; change “court_id” instead." in told(
        page
    )
    load(staff_client, Case, edited(sheet, case.pk, "court_id", second.pk))
    case.refresh_from_db()
    assert case.court == second
    both = edited(edited(sheet, case.pk, "court_id", first.pk), case.pk, "court", "First Court")
    load(staff_client, Case, both)
    case.refresh_from_db()
    assert case.court == first


def test_columns_that_are_not_in_the_sheet_stay(staff_client: Client) -> None:
    person = make.make_person(born="1980", notes="kept")
    load(staff_client, Person, [["id", "born"], [person.pk, "1981"]])
    person.refresh_from_db()
    assert (person.born, person.notes, person.names.count()) == ("1981", "kept", 1)


def test_cells_that_spreadsheet_programs_type_are_read_right(staff_client: Client, tmp_path: Path) -> None:
    from datetime import date, datetime

    persons = [make.make_person() for _ in range(6)]
    book = openpyxl.Workbook()
    book.active.append(["id", "born"])
    typed = [2021, 2021.0, datetime(1980, 5, 12), date(1980, 5, 12), datetime(1980, 5, 1), "~2019"]
    for person, value in zip(persons, typed, strict=True):
        book.active.append([float(person.pk), value])
    book.active["B6"].number_format = "mmm-yy"
    book.active["D9"] = ""
    book.save(tmp_path / "sheet.xlsx")
    page = preview(staff_client, Person, (tmp_path / "sheet.xlsx").read_bytes(), "xlsx")
    confirm(staff_client, Person, page)
    read = list(Person.objects.order_by("pk").values_list("born", flat=True))
    assert read == ["2021", "2021", "1980-05-12", "1980-05-12", "1980-05", "2019~"]


def test_a_restricted_person_neither_leaves_nor_changes(client: Client, staff_client: Client) -> None:
    hidden = make.make_person("Zarina Hidayatova", visibility="restricted")
    prosecution = make.make_prosecution(person=hidden)
    open_one = make.make_person("Bek Karimov")
    clerk = make.make_user("clerk")
    clerk.user_permissions.set(Permission.objects.exclude(codename="view_restricted"))
    client.force_login(clerk)
    assert table(export(client, Person))["name"] == ["Bek Karimov"]
    assert len(table(export(client, Prosecution))) == 0
    full = table(export(staff_client, Person))
    page = load(client, Person, edited(full, hidden.pk, "notes", "seen"))
    assert f"Column “id”, value “{hidden.pk}”: there is no person with this number" in told(page)
    rows = [["id", "person_id", "case_id"], ["", hidden.pk, prosecution.case_id]]
    assert "there is no person with this number" in told(load(client, Prosecution, rows))
    assert "1 changed" in told(load(client, Person, [["id", "notes"], [open_one.pk, "seen"]]))


@pytest.mark.parametrize("permissions", [("view",), ("view", "add"), ("view", "change")])
def test_importing_needs_both_permissions_and_exporting_that_to_see(
    client: Client, permissions: tuple[str, ...]
) -> None:
    make.make_person()
    client.force_login(make.make_user(permissions=tuple(f"cases.{name}_person" for name in permissions)))
    assert client.get(url(Person, "export")).status_code == 200
    assert client.get(url(Person, "import")).status_code == 403
    assert client.post(url(Person, "process_import")).status_code == 403
    assert client.get(url(Court, "export")).status_code == 403


def test_uploaded_sheets_do_not_stay(staff_client: Client, var_dir: Path) -> None:
    person = make.make_person(born="1980")
    sheet = table(export(staff_client, Person))
    preview(staff_client, Person, written(sheet))
    assert waiting(var_dir) == []
    page = preview(staff_client, Person, written(edited(sheet, person.pk, "born", "1981")))
    (file,) = waiting(var_dir)
    assert file.stat().st_mode & 0o077 == 0
    confirm(staff_client, Person, page)
    assert waiting(var_dir) == []
    assert "The uploaded file is no longer there." in told(confirm(staff_client, Person, page))
    preview(staff_client, Person, written(edited(sheet, person.pk, "born", "1982")))
    (abandoned,) = waiting(var_dir)
    os.utime(abandoned, (time.time() - 90_000,) * 2)
    preview(staff_client, Person, written(edited(sheet, person.pk, "born", "1983")))
    assert abandoned not in waiting(var_dir)


def test_no_other_file_can_be_named(staff_client: Client, var_dir: Path) -> None:
    (var_dir / "secret.key").write_text("key")
    (var_dir / "uploaded_sheets").mkdir()
    (var_dir / "uploaded_sheets" / "plain").write_text("id,name\n")
    for name in ("../secret.key", "plain", "/etc/passwd"):
        data = {"import_file_name": name, "original_file_name": "a.csv", "format": "2", "resource": "0"}
        assert "no longer there" in told(staff_client.post(url(Person, "process_import"), data, follow=True))
    with pytest.raises(FileNotFoundError):
        UploadedSheets(name="plain").read()


def test_a_change_between_preview_and_confirmation_stops_the_import(staff_client: Client) -> None:
    person = make.make_person(born="1980")
    sheet = [["id", "name", "born"], [person.pk, person.name, "1981"], ["", "Aliye Osmanova", "1990"]]
    page = preview(staff_client, Person, written(table("\n".join(",".join(map(str, row)) for row in sheet).encode())))
    person.visibility = "restricted"
    person.delete()
    page = confirm(staff_client, Person, page)
    assert "Row 2: Column “id”" in told(page)
    assert "Nothing was imported" in told(page)
    assert not Person.objects.exists()


@pytest.mark.parametrize(
    ("name", "data", "message"),
    [
        ("sheet.pdf", b"%PDF", "Upload a file that ends in .xlsx, .ods, .csv."),
        ("sheet.xlsx", b"id,name\n", "The file is no XLSX workbook."),
        ("sheet.ods", b"id,name\n", "The file is no ODS spreadsheet."),
        (
            "sheet.csv",
            "id,name\n,Тимур\n".encode("cp1251"),
            "The file is not in UTF-8. Save it as “CSV UTF-8”, or as XLSX or ODS.",
        ),
        ("sheet.csv", b'id,name\n,"A\n', "The file is no CSV table"),
        ("sheet.csv", b"", "The submitted file is empty."),
        ("sheet.csv", b"id,name\n", "No valid data to import."),
    ],
)
def test_files_that_are_no_sheets_are_told(
    staff_client: Client, var_dir: Path, name: str, data: bytes, message: str
) -> None:
    page = staff_client.post(url(Person, "import"), {"import_file": SimpleUploadedFile(name, data), "resource": "0"})
    assert message in told(page)
    assert waiting(var_dir) == []


def test_semicolons_and_tabs_are_read_as_excel_saves_them() -> None:
    for text in ("id;name\n1;a, b\n", "id\tname\n1\ta, b\n", 'id,name\n1,"a, b"\n'):
        assert Csv().create_dataset(text.encode()).dict == [{"id": "1", "name": "a, b"}]


def test_a_text_too_long_for_xlsx_is_told_not_cut(staff_client: Client) -> None:
    make.make_person(notes="x" * 40_000)
    page = staff_client.post(url(Person, "export"), {"format": "0", "resource": "0"})
    assert "“notes” is too long for XLSX (40,000 characters). Use CSV or ODS." in told(page)
    assert "changes nothing" in told(preview(staff_client, Person, export(staff_client, Person, "ods"), "ods"))


def test_archives_that_unpack_to_too_much_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("cases.resources.limits.UNPACKED", 1000)
    sheet = table(b"id,name\n" + b"1,a\n" * 200)
    for kind in (Xlsx(), Ods()):
        with pytest.raises(UnreadableFile):
            kind.create_dataset(kind.export_data(sheet))
