"""An uploaded spreadsheet is read, or refused with words: no bomb goes off, no formula runs, all or nothing is kept."""

from __future__ import annotations

import contextlib
import time
import zipfile
from io import BytesIO
from typing import Any

import pytest
import tablib
from django.test import Client
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from cases.models import Person, PersonName
from cases.resources import limits
from cases.resources.formats import Csv, Ods, UnreadableFile, Xlsx
from cases.resources.persons import PersonResource
from tests import factories as make
from tests.cases.sheets import preview, told
from tests.hostile.test_queries import LONGEST, NASTY

HEADER = ["id", "name", "sex", "born", "occupation", "notes"]
ENTITIES = (
    '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">'
    '<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;">]><a>&c;</a>'
)
OUTSIDE = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]><a>&x;</a>'
ODS_HEAD = (
    '<o:document-content xmlns:o="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:t="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
    'xmlns:x="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><o:body><o:spreadsheet><t:table>'
)
ODS_FOOT = "</t:table></o:spreadsheet></o:body></o:document-content>"


def archive(**parts: str | bytes) -> bytes:
    file = BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as made:
        for name, content in parts.items():
            made.writestr(name.replace("__", "/"), content)
    return file.getvalue()


def sheet(rows: str) -> bytes:
    """A workbook whose one sheet holds ``rows`` as XML."""
    made = BytesIO(Xlsx().written(["id"], []))
    out = BytesIO()
    with zipfile.ZipFile(made) as old, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            data = old.read(name)
            if name.startswith("xl/worksheets/sheet"):
                data = (
                    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
                    f"{rows}</sheetData></worksheet>"
                ).encode()
            new.writestr(name, data)
    return out.getvalue()


def ods(rows: str) -> bytes:
    return archive(**{"content.xml": ODS_HEAD + rows + ODS_FOOT})


def cell(text: str, repeated: int = 1) -> str:
    return f'<t:table-cell t:number-columns-repeated="{repeated}"><x:p>{text}</x:p></t:table-cell>'


BOMBS: list[tuple[str, Any, bytes]] = [
    ("a part that grows", Xlsx, archive(**{"xl/workbook.xml": b" " * 30_000_000})),
    ("a part that grows", Ods, archive(**{"content.xml": b" " * 30_000_000})),
    ("entities", Ods, archive(**{"content.xml": ENTITIES})),
    ("entities", Xlsx, archive(**{"xl/workbook.xml": ENTITIES})),
    ("entities in UTF-16", Ods, archive(**{"content.xml": ENTITIES.encode("utf-16")})),
    ("a file of the server", Ods, archive(**{"content.xml": OUTSIDE})),
    ("a file of the server", Xlsx, archive(**{"xl/sharedStrings.xml": OUTSIDE})),
    ("a row of a billion cells", Ods, ods(f"<t:table-row>{cell('a', 10**9)}</t:table-row>")),
    ("a billion rows", Ods, ods(f'<t:table-row t:number-rows-repeated="{10**9}">{cell("a", 50)}</t:table-row>')),
    ("minus one cell", Ods, ods(f"<t:table-row>{cell('a', -1)}</t:table-row>")),
    ("no number of cells", Ods, ods('<t:table-row><t:table-cell t:number-columns-repeated="x"/></t:table-row>')),
    ("a last column", Xlsx, sheet('<row r="1"><c r="XFD1" t="str"><v>a</v></c></row>')),
    ("too many parts", Xlsx, archive(**{f"p{number}": b"" for number in range(limits.MEMBERS + 1)})),
    ("no archive", Xlsx, b"PK\x03\x04nothing"),
    ("nothing", Ods, b""),
]  # fmt: skip


@pytest.mark.parametrize(("what", "kind", "data"), BOMBS, ids=[f"{what}, {kind.extension}" for what, kind, _ in BOMBS])
def test_a_bomb_is_refused_soon(what: str, kind: Any, data: bytes) -> None:
    began = time.process_time()
    with pytest.raises(UnreadableFile):
        kind().create_dataset(data)
    assert time.process_time() - began < LONGEST


def test_a_bomb_is_refused_before_anything_is_unpacked(monkeypatch: Any) -> None:
    monkeypatch.setattr(zipfile.ZipFile, "open", lambda *_: pytest.fail("it was unpacked"))
    with pytest.raises(UnreadableFile, match="too large"):
        limits.check_archive(BOMBS[0][2])


def test_many_blanks_are_no_bomb() -> None:
    blanks = '<t:table-row><t:table-cell><x:p>a<x:s x:c="999999999"/>b</x:p></t:table-cell></t:table-row>'
    assert len(Ods().create_dataset(ods(blanks)).headers[0]) < 2_000


def test_a_formula_is_read_as_its_value_and_never_run(staff_client: Client) -> None:
    row = '<row r="2"><c r="A2"/><c r="B2" t="str"><f>HYPERLINK("http://x","Zarqa")</f><v>Zarqa</v></c></row>'
    head = '<row r="1"><c r="A1" t="str"><v>id</v></c><c r="B1" t="str"><v>name</v></c></row>'
    data = Xlsx().create_dataset(sheet(head + row))
    assert [tuple(line) for line in data] == [("", "Zarqa")]


@pytest.mark.django_db
@pytest.mark.parametrize("ending", ["xlsx", "ods", "csv"])
def test_the_page_says_so(ending: str, staff_client: Client) -> None:
    page = preview(staff_client, Person, b"\xff\xfe\x00 no sheet", ending)
    assert page.status_code == 200
    assert "file" in told(page)
    assert Person.objects.count() == 0


CELLS = st.one_of(st.sampled_from([*NASTY, "=1+1", "+A1", "@SUM(A1)", "-2+3", "\t=1"]), st.text(max_size=20))
ROWS = st.lists(st.lists(CELLS, min_size=len(HEADER), max_size=len(HEADER)), min_size=1, max_size=2)


@pytest.mark.django_db
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(rows=ROWS)
def test_a_sheet_is_imported_whole_or_not_at_all(rows: list[list[str]], admin_user: Any) -> None:
    before = Person.objects.count()
    began = time.process_time()
    data = tablib.Dataset(*rows, headers=HEADER)
    resource = PersonResource(user=admin_user)
    done = resource.import_data(data, use_transactions=True, rollback_on_validation_errors=True)
    assert time.process_time() - began < LONGEST
    added = Person.objects.count() - before
    if done.has_errors() or done.has_validation_errors():
        assert added == 0
    else:
        assert added == done.totals["new"]
        assert PersonName.objects.filter(kind="preferred").count() == Person.objects.count()


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(kind=st.sampled_from([Csv, Xlsx, Ods]), cut=st.floats(0, 1), noise=st.binary(max_size=30))
@example(kind=Ods, cut=0.423828125, noise=b"\x02")  # a part that ends too soon
def test_any_bytes_are_a_table_or_refused(kind: Any, cut: float, noise: bytes) -> None:
    whole = kind().written(["id", "name"], [["1", "Zarqa"]])
    place = int(len(whole) * cut)
    began = time.process_time()
    with contextlib.suppress(UnreadableFile):
        kind().create_dataset(whole[:place] + noise + whole[place + len(noise) :])
    assert time.process_time() - began < LONGEST


@pytest.mark.django_db
def test_exported_formulas_are_harmless(admin_user: Any) -> None:
    make.make_person("=cmd|' /C calc'!A0", notes="@SUM(1)")
    row = PersonResource(user=admin_user).export().dict[0]
    for kind in (Csv, Xlsx, Ods):
        data = kind().written(list(row), [list(row.values())])
        assert b">=cmd" not in data
        assert b",=cmd" not in data
        assert [tuple(line) for line in kind().create_dataset(data)] == [tuple(str(v) for v in row.values())]
