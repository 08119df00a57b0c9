"""Spreadsheets uploaded on the page for sheets of any size: preview, faults, writing."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from cases.models import Case, Charge, Person, PersonName, Prosecution, SheetImport
from cases.resources import sheets as uploads
from tests import factories as make
from tests.jobs import run_jobs

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def _var_dir(settings: Any, tmp_path: Path) -> None:
    settings.VAR_DIR = tmp_path


def upload(client: Client, sheet: str, text: str | bytes, name: str = "rows.csv", **options: str) -> SheetImport:
    data = text.encode() if isinstance(text, str) else text
    response = client.post("/sheets/", {"sheet": sheet, "file": SimpleUploadedFile(name, data), **options})
    assert response.status_code == 302, response.content.decode()
    return SheetImport.objects.latest("pk")


def counts(kept: SheetImport) -> tuple[int, int, int, int]:
    return kept.new, kept.changed, kept.unchanged, kept.faulty


def write(client: Client, kept: SheetImport) -> SheetImport:
    client.post(f"/sheets/{kept.pk}/write/")
    run_jobs()
    kept.refresh_from_db()
    return kept


def test_a_sheet_is_previewed_then_written_with_history(staff_client: Client) -> None:
    old = make.make_person("Timur Bekarov", born="1984")
    same = make.make_person("Aliye Osmanova")
    kept = upload(
        staff_client,
        "person",
        f"id,name,spellings,born\n{old.pk},Timur Bekarov,,1985-05\n{same.pk},Aliye Osmanova,,\n"
        ",Bulat Saparov,Булат Сапаров,1990\n",
    )
    assert (kept.state, counts(kept)) == ("checked", (1, 1, 1, 0))
    page = staff_client.get(f"/sheets/{kept.pk}/").content.decode()
    assert "<del>1984</del>" in page
    assert "Bulat Saparov" in page
    assert not Person.objects.filter(name="Bulat Saparov").exists()
    assert write(staff_client, kept).state == "written"
    old.refresh_from_db()
    assert (old.born, old.born_earliest.isoformat(), old.history.count()) == ("1985-05", "1985-05-01", 2)
    new = Person.objects.get(name="Bulat Saparov")
    assert (new.born_latest.isoformat(), new.history.get().history_user.username) == ("1990-12-31", "administrator")
    assert sorted(new.names.values_list("name", "kind", "script")) == [
        ("Bulat Saparov", "preferred", "latin"),
        ("Булат Сапаров", "spelling", "cyrillic"),
    ]
    assert {name.history.count() for name in PersonName.objects.filter(person=new)} == {1}
    assert same.history.count() == 1
    assert list(Person.objects.named("сапаров")) == [new]


def test_a_written_sheet_reaches_the_prisoners_list(staff_client: Client) -> None:
    person, case = make.make_person(), make.make_case()
    write(staff_client, upload(staff_client, "prosecution", f"id,person_id,case_id\n,{person.pk},{case.pk}\n"))
    prosecution = Prosecution.objects.get()
    provision = make.make_provision("205.5", "2")
    write(
        staff_client,
        upload(staff_client, "charge", f"id,prosecution_id,provision\n,{prosecution.pk},RU 205.5 p2\n"),
    )
    assert Charge.objects.get().provision == provision
    assert len(staff_client.get("/prisoners/?charge=RU:criminal:205.5").context["lines"]) == 1


@pytest.mark.parametrize(("options", "born"), [({}, "1984"), ({"empties": "on"}, "")])
def test_an_empty_cell_wipes_a_value_only_where_asked(staff_client: Client, options: Any, born: str) -> None:
    person = make.make_person("Timur Bekarov", born="1984")
    text = f"id,name,born,occupation\n{person.pk},Timur Bekarov,,writer\n"
    write(staff_client, upload(staff_client, "person", text, **options))
    person.refresh_from_db()
    assert (person.born, person.occupation) == (born, "writer")


def test_faults_are_told_and_marked_in_a_copy_that_comes_back(staff_client: Client) -> None:
    text = "id,name,born,died\n,Bulat,soon,\n,Aliye,1990,1980\n,Daniyar,1991,\n999,Timur,,\n"
    kept = upload(staff_client, "person", text)
    assert (kept.state, counts(kept)) == ("faulty", (1, 0, 0, 3))
    page = staff_client.get(f"/sheets/{kept.pk}/").content.decode()
    for words in ("Column “born”, value “soon”", "“Died” lies before “born”", "value “999”"):
        assert words in page
    assert staff_client.post(f"/sheets/{kept.pk}/write/").status_code == 404
    data = b"".join(staff_client.get(f"/sheets/{kept.pk}/faults/").streaming_content)
    book = openpyxl.load_workbook(io.BytesIO(data))
    rows = [[cell.value for cell in row] for row in book.active.rows]
    assert rows[0] == ["id", "name", "born", "died", "faults"]
    assert "soon" in rows[1][4]
    assert rows[3][4] is None
    for row, born in ((2, "1990"), (3, "1970")):
        book.active.cell(row, 3).value = born
    book.active.delete_rows(5)
    mended = io.BytesIO()
    book.save(mended)
    again = upload(staff_client, "person", mended.getvalue(), "mended.xlsx")
    assert (again.state, counts(again)) == ("checked", (3, 0, 0, 0))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("id,name,colour\n,A,red\n", "The column “colour” is unknown. The columns are: id, name, spellings"),
        ("name\nA\n", "The column “id” is missing"),
        ("id,name,name\n,A,B\n", "The column “name” is there twice."),
        ("id,,name\n,x,A\n", "Column 2 has no name"),
        (b"id,name\n,\xff\xfe\n", "The file is not in UTF-8."),
    ],
)
def test_a_sheet_that_cannot_be_read_says_why(staff_client: Client, text: str | bytes, words: str) -> None:
    kept = upload(staff_client, "person", text)
    assert kept.state == "faulty"
    assert words in staff_client.get(f"/sheets/{kept.pk}/").content.decode()


def test_a_key_that_is_there_twice_is_a_fault(staff_client: Client) -> None:
    there = make.make_prosecution()
    person, case = make.make_person(), make.make_case()
    rows = [(there.person_id, there.case_id), (person.pk, case.pk), (person.pk, case.pk)]
    text = "id,person_id,case_id\n" + "".join(f",{one},{other}\n" for one, other in rows)
    kept = upload(staff_client, "prosecution", text)
    assert counts(kept) == (1, 0, 0, 2)
    assert [row for row, _ in kept.shown["faults"]] == [2, 4]


def test_all_or_nothing_where_something_changed_since(staff_client: Client) -> None:
    case, person = make.make_case(), make.make_person()
    text = f"id,title,number\n{case.pk},{case.title},12\n,New,1\n"
    kept = upload(staff_client, "case", text)
    case.delete()
    kept = write(staff_client, kept)
    assert (kept.state, kept.faulty, Case.objects.count()) == ("faulty", 1, 0)
    assert "changed since" in staff_client.get(f"/sheets/{kept.pk}/").content.decode()
    assert person.history.count() == 1


def test_writing_twice_writes_once(staff_client: Client) -> None:
    kept = upload(staff_client, "case", "id,title\n,New\n")
    staff_client.post(f"/sheets/{kept.pk}/write/")
    uploads.write(SheetImport.objects.get(pk=kept.pk))
    run_jobs()
    assert Case.objects.count() == 1
    again = upload(staff_client, "case", "id,title\n,New\n")
    assert "This very file was written before" in staff_client.get(f"/sheets/{again.pk}/").content.decode()


def test_only_its_owner_sees_a_sheet_and_only_with_permission_one_uploads(staff_client: Client) -> None:
    kept = upload(staff_client, "case", "id,title\n,New\n")
    client = Client()
    client.force_login(make.make_user())
    assert client.get(f"/sheets/{kept.pk}/").status_code == 404
    file = SimpleUploadedFile("rows.csv", b"id,title\n,New\n")
    assert "Nothing that you may import" in client.post("/sheets/", {"sheet": "case", "file": file}).content.decode()
    assert SheetImport.objects.count() == 1


def test_a_large_file_is_checked_in_the_background(staff_client: Client) -> None:
    text = "id,title,summary\n" + "".join(f",Case {number},{'x' * 200}\n" for number in range(1200))
    kept = upload(staff_client, "case", text)
    assert kept.state == "checking"
    assert staff_client.get(f"/sheets/{kept.pk}/").status_code == 302
    run_jobs()
    kept.refresh_from_db()
    assert (kept.state, counts(kept)) == ("checked", (1200, 0, 0, 0))
    write(staff_client, kept)
    assert (Case.objects.count(), Case.history.count()) == (1200, 1200)


def test_the_number_of_queries_hardly_grows(staff_client: Client) -> None:
    make.make_region("RU-TA")

    def queries(count: int) -> int:
        text = "id,name,residence\n" + "".join(f",Person {count} {number},RU-TA\n" for number in range(count))
        kept = upload(staff_client, "person", text)
        with CaptureQueriesContext(connection) as captured:
            uploads.write(SheetImport.objects.get(pk=kept.pk))
        return len(captured)

    two, twenty = queries(2), queries(20)
    assert two == twenty <= 20
