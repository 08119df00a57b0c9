"""The prisoners list as a spreadsheet."""

from __future__ import annotations

import csv
import datetime
import io
import json
import zipfile
from typing import Any

import openpyxl
import pytest
import tablib
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from cases.cells import original
from cases.models import Charge, Detention, Event, Export, Prosecution, Sentence
from cases.querysets.export_columns import COLUMNS
from tests import factories as make

PAGE = "/prisoners/export/"


def content(client: Client, query: str) -> bytes:
    response = client.get(f"{PAGE}?{query}")
    assert response.status_code == 200
    return b"".join(response.streaming_content)


def csv_rows(client: Client, query: str = "") -> list[dict[str, str]]:
    text = content(client, f"format=csv&{query}").decode("utf-8")
    return list(csv.DictReader(io.StringIO(text, newline="")))


def sheet(data: bytes) -> Any:
    return openpyxl.load_workbook(io.BytesIO(data)).active


def full_prosecution() -> Prosecution:
    person = make.make_person(
        "Timur Bekarov",
        "Тимур Бекаров",
        born="1984-05-12",
        citizenship=make.make_region("RU"),
        residence=make.make_region("RU-TA"),
    )
    case = make.make_case(
        "Reading circle", number="1-12/2023", court=make.make_court("Example Military Court"),
        alleged_organisation=make.make_organisation("Example Reading Society"),
    )  # fmt: skip
    prosecution = make.make_prosecution(
        person=person, case=case, stage="in_force", outcome="convicted", region=make.make_region("RU-MOW")
    )
    make.make_charge(prosecution=prosecution, provision=make.make_provision("205.5", "2"), status="convicted")
    make.make_charge(prosecution=prosecution, description="reading aloud")
    make.make_sentence(prosecution=prosecution, months=144, date="2023-09-08")
    make.make_sentence(prosecution=prosecution, kind="fine", months=None, amount=200000, currency="RUB")
    make.make_detention(prosecution=prosecution, region=make.make_region("RU-ORE"), start="2022-03")
    make.make_event(person, case=case, date="2022-03-14")
    make.make_claim(passage="Timur Bekarov", person=person)
    return prosecution


def test_one_row_holds_every_column(staff_client: Client) -> None:
    prosecution = full_prosecution()
    (row,) = csv_rows(staff_client)
    assert row == {
        "prosecution id": str(prosecution.pk),
        "person id": str(prosecution.person_id),
        "person": "Timur Bekarov",
        "other names": "Тимур Бекаров",
        "born": "1984-05-12",
        "citizenship": "RU",
        "residence": "RU-TA",
        "case id": str(prosecution.case_id),
        "case": "Reading circle",
        "case number": "1-12/2023",
        "region code": "RU-MOW",
        "region": "Region RU-MOW",
        "charges": "RU 205.5 p2 (convicted); reading aloud (charged)",
        "stage": "in force",
        "outcome": "convicted",
        "court": "Example Military Court",
        "alleged organisation": "Example Reading Society",
        "trial court": "",
        "arrested": "2022-03-14",
        "first held": "2022-03",
        "custody": "remand",
        "custody since": "2022-03",
        "custody until": "",
        "facility": "",
        "custody region": "RU-ORE",
        "sentence": "12 y",
        "months": row["months"],
        "fine": "200000 RUB",
        "review": "confirmed",
        "changed": prosecution.updated_at.date().isoformat(),
        "sources": "1",
        "link": f"http://testserver/persons/{prosecution.person_id}/",
    }
    assert float(row["months"]) == 144


def test_it_holds_exactly_what_the_list_shows_in_its_order(staff_client: Client) -> None:
    for name, article in (("Bulat", "205.5"), ("Aliye", "278"), ("Daniyar", "205.5")):
        prosecution = make.make_prosecution(person=make.make_person(name))
        make.make_charge(prosecution=prosecution, provision=make.make_provision(article))
    make.make_prosecution(review="rejected")
    query = "charge=RU:criminal:205.5&sort=-person"
    listed = [line.prosecution.pk for line in staff_client.get(f"/prisoners/?{query}").context["lines"]]
    assert [int(row["prosecution id"]) for row in csv_rows(staff_client, query)] == listed
    assert [row["person"] for row in csv_rows(staff_client, query)] == ["Daniyar", "Bulat"]
    assert len(csv_rows(staff_client)) == 3


def test_csv_is_utf_8_without_a_mark_and_is_named_with_the_day(staff_client: Client) -> None:
    make.make_prosecution()
    response = staff_client.get(f"{PAGE}?format=csv")
    assert response.headers["Content-Type"] == "text/csv; charset=utf-8"
    today = datetime.datetime.now(datetime.UTC).date().isoformat()
    assert response.headers["Content-Disposition"] == f'attachment; filename="prisoners-{today}.csv"'
    assert b"".join(response.streaming_content).startswith(b"prosecution id,person id,person,")


def test_xlsx_has_typed_cells_under_a_frozen_filtered_header(staff_client: Client) -> None:
    prosecution = full_prosecution()
    page = sheet(content(staff_client, "format=xlsx"))
    header, row = ([cell.value for cell in cells] for cells in page.iter_rows())
    cells = dict(zip(header, row, strict=True))
    assert header == list(COLUMNS)
    assert cells["prosecution id"] == prosecution.pk
    assert cells["born"] == datetime.datetime(1984, 5, 12)
    assert cells["arrested"] == datetime.datetime(2022, 3, 14)
    assert cells["months"] == 144
    assert cells["charges"] == "RU 205.5 p2 (convicted); reading aloud (charged)"
    assert page.freeze_panes == "A2"
    assert page.auto_filter.ref == "A1:AF2"


@pytest.mark.parametrize("date", ["1984", "1984-05", "1984~", "198X", "1980/1985", "1890-05-12"])
def test_a_date_that_is_no_whole_day_of_the_sheet_is_text(staff_client: Client, date: str) -> None:
    make.make_prosecution(person=make.make_person(born=date))
    page = sheet(content(staff_client, "format=xlsx"))
    assert page.cell(2, list(COLUMNS).index("born") + 1).value == date


def test_ods_opens_with_typed_cells(staff_client: Client) -> None:
    prosecution = full_prosecution()
    data = content(staff_client, "format=ods")
    (row,) = tablib.Dataset().load(data, format="ods").dict
    assert row["prosecution id"] == prosecution.pk
    assert row["born"] == datetime.date(1984, 5, 12)
    assert row["other names"] == "Тимур Бекаров"
    archive = zipfile.ZipFile(io.BytesIO(data))
    assert archive.infolist()[0].filename == "mimetype"
    assert archive.infolist()[0].compress_type == zipfile.ZIP_STORED


@pytest.mark.parametrize("name", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "'=1"])
@pytest.mark.parametrize("format_", ["csv", "xlsx", "ods"])
def test_no_cell_runs_as_a_formula(staff_client: Client, format_: str, name: str) -> None:
    make.make_prosecution(case=make.make_case(name))
    data = content(staff_client, f"format={format_}")
    if format_ == "csv":
        (row,) = csv.DictReader(io.StringIO(data.decode(), newline=""))
        assert row["case"] == f"'{name}"
    elif format_ == "xlsx":
        cell = sheet(data).cell(2, list(COLUMNS).index("case") + 1)
        assert cell.data_type == "s"
        assert str(cell.value).startswith("'")
    else:
        assert b"formula" not in zipfile.ZipFile(io.BytesIO(data)).read("content.xml")


@pytest.mark.parametrize("format_", ["csv", "xlsx", "ods"])
def test_an_empty_list_gives_the_header_alone(staff_client: Client, format_: str) -> None:
    data = content(staff_client, f"format={format_}")
    read = tablib.Dataset().load(data.decode() if format_ == "csv" else data, format=format_)
    assert read.headers == list(COLUMNS)
    assert len(read) == 0


def test_characters_that_xml_cannot_hold_are_left_out_of_ods(staff_client: Client) -> None:
    make.make_prosecution(case=make.make_case("Reading\x0bcircle & <b>friends</b>"))
    (row,) = tablib.Dataset().load(content(staff_client, "format=ods"), format="ods").dict
    assert row["case"] == "Readingcircle & <b>friends</b>"


@pytest.mark.parametrize("query", ["format=pdf&name=timur", "format=csv&name=timur&region=XX"])
def test_what_cannot_be_read_leads_back_to_the_list(staff_client: Client, query: str) -> None:
    address = staff_client.get(f"{PAGE}?{query}").headers["Location"]
    assert address.startswith("/prisoners/?")
    assert "name=timur" in address


def test_restricted_prosecutions_stay_inside(db: None) -> None:
    make.make_prosecution(person=make.make_person("Hidden", visibility="restricted"))
    make.make_prosecution(case=make.make_case(visibility="restricted"))
    client = Client()
    client.force_login(make.make_user())
    assert csv_rows(client) == []


@pytest.mark.parametrize("name", ["=1+1", "''=1", "plain", "'quoted'", "line\nbreak", 'comma, "quote"'])
def test_csv_gives_back_every_text(staff_client: Client, name: str) -> None:
    make.make_prosecution(case=make.make_case(name))
    (row,) = csv_rows(staff_client)
    assert original(row["case"]) == name


def test_json_lines_are_typed(staff_client: Client) -> None:
    prosecution = full_prosecution()
    (line,) = content(staff_client, "format=jsonl").decode().splitlines()
    row = json.loads(line)
    assert (row["prosecution id"], row["months"], row["born"]) == (prosecution.pk, 144, "1984-05-12")


def test_a_link_leads_to_the_record(staff_client: Client) -> None:
    prosecution = full_prosecution()
    book = openpyxl.load_workbook(io.BytesIO(content(staff_client, "format=xlsx")))
    cell = book.active.cell(2, list(COLUMNS).index("link") + 1)
    assert cell.value == f'=HYPERLINK("http://testserver/persons/{prosecution.person_id}/")'


def test_one_row_a_charge(staff_client: Client) -> None:
    prosecution = full_prosecution()
    make.make_charge(prosecution=prosecution, provision=make.make_provision("278"), review="rejected")
    make.make_prosecution()
    rows = csv_rows(staff_client, "unit=charge")
    assert [(row["provision"], row["accusation"], row["charge status"]) for row in rows] == [
        ("RU 205.5 p2", "", "convicted"),
        ("", "reading aloud", "charged"),
    ]
    assert {row["person"] for row in rows} == {"Timur Bekarov"}


def test_the_chosen_columns_are_remembered(staff_client: Client) -> None:
    make.make_prosecution()
    assert list(csv_rows(staff_client, "columns=case&columns=person")[0]) == ["person", "case"]
    assert list(csv_rows(staff_client)[0]) == ["person", "case"]


def two_of_each() -> None:
    """A confirmed public prosecution, and one that differs in one point each."""
    public = {"person": {"visibility": "public"}, "case": {"visibility": "public"}, "own": {}}
    for name, differing in {
        "Published": {},
        "Proposed": {"own": {"review": "proposed"}},
        "Person proposed": {"person": {"visibility": "public", "review": "proposed"}},
        "Case internal": {"case": {"visibility": "internal"}},
        "Person internal": {"person": {"visibility": "internal"}},
        "Person restricted": {"person": {"visibility": "restricted"}},
    }.items():
        fields: dict[str, Any] = {**public, **differing}
        person = make.make_person(name, **fields["person"], citizenship=make.make_region("RU"))
        make.make_prosecution(person=person, case=make.make_case(**fields["case"]), **fields["own"])


@pytest.mark.parametrize(
    ("profile", "names"),
    [
        ("public", {"Published"}),
        ("partner", {"Published", "Case internal", "Person internal"}),
        (
            "internal",
            {"Published", "Proposed", "Person proposed", "Case internal", "Person internal", "Person restricted"},
        ),
    ],
)
def test_the_profile_decides_what_leaves(staff_client: Client, profile: str, names: set[str]) -> None:
    two_of_each()
    rows = csv_rows(staff_client, f"profile={profile}")
    assert {row["person"] for row in rows} == names
    assert ("citizenship" in rows[0]) == ("sources" in rows[0]) == ("link" in rows[0]) == (profile == "internal")


def test_what_is_not_confirmed_of_a_prosecution_does_not_leave(staff_client: Client) -> None:
    prosecution = full_prosecution()
    for model in (Charge, Sentence, Detention, Event):
        model.objects.update(review="proposed")
    (row,) = csv_rows(staff_client, "profile=partner")
    assert (row["charges"], row["sentence"], row["custody"], row["arrested"]) == ("", "", "", "")
    assert int(row["prosecution id"]) == prosecution.pk


def test_a_profile_that_leaves_the_house_needs_the_permission(db: None) -> None:
    client = Client()
    client.force_login(make.make_user())
    assert client.get(f"{PAGE}?format=csv&profile=public").status_code == 403
    assert b"Public" not in client.get(PAGE).content


def test_who_took_what_is_kept(staff_client: Client) -> None:
    make.make_prosecution(person=make.make_person("Timur Bekarov"))
    content(staff_client, "format=csv&name=timur&columns=person")
    taken = Export.objects.get()
    assert (taken.owner_name, taken.profile, taken.rows) == ("administrator", "internal", 1)
    assert (taken.query, taken.columns) == ("name=timur", ["person"])
    assert "administrator" in staff_client.get("/exports/").content.decode()


def test_others_do_not_see_who_took_what(staff_client: Client) -> None:
    make.make_prosecution()
    content(staff_client, "format=csv")
    client = Client()
    client.force_login(make.make_user())
    assert "No exports yet" in client.get("/exports/").content.decode()


def test_the_number_of_queries_does_not_grow(staff_client: Client) -> None:
    def queries() -> int:
        with CaptureQueriesContext(connection) as captured:
            content(staff_client, "format=csv&sort=arrested")
        return len(captured)

    for _ in range(2):
        make.make_charge(prosecution=full_copy())
    two = queries()
    for _ in range(18):
        make.make_charge(prosecution=full_copy())
    assert queries() == two <= 20


def full_copy() -> Prosecution:
    prosecution = make.make_prosecution(case=make.make_case(court=make.make_court()), region=make.make_region("RU-TA"))
    make.make_sentence(prosecution=prosecution, court=make.make_court())
    make.make_detention(prosecution=prosecution, facility=make.make_organisation())
    make.make_claim(passage="Timur", person=prosecution.person)
    return prosecution
