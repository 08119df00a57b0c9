"""What the tests of record sheets share: export a sheet, edit a cell, upload it, confirm."""

from __future__ import annotations

from typing import Any

import tablib
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db.models import Model
from django.http import HttpResponse
from django.test import Client

from cases.resources.formats import FORMATS, SpreadsheetFormat
from tests.cases.admin_pages import url

KINDS = {kind.extension: kind for kind in FORMATS}


def export(client: Client, model: type[Model], ending: str = "csv", **query: str) -> bytes:
    """The file that the export page gives for the list under ``query``."""
    address = url(model, "export") + "".join(f"?{name}={value}" for name, value in query.items())
    response = client.post(address, {"format": str(list(KINDS).index(ending)), "resource": "0"})
    assert response.status_code == 200, response
    assert response["Content-Disposition"].endswith(f'.{ending}"'), response.content.decode()
    return response.content


def table(data: bytes, ending: str = "csv") -> tablib.Dataset:
    """The table in a file."""
    return KINDS[ending]().create_dataset(data)


def written(sheet: tablib.Dataset, ending: str = "csv") -> bytes:
    """The file of a table."""
    kind: SpreadsheetFormat = KINDS[ending]()
    return kind.export_data(sheet)


def edited(sheet: tablib.Dataset, key: Any, column: str, value: Any) -> tablib.Dataset:
    """The table with one cell changed, in the row whose first cell is ``key``."""
    rows = [list(row) for row in sheet]
    for row in rows:
        if str(row[0]) == str(key):
            row[sheet.headers.index(column)] = value
    return tablib.Dataset(*rows, headers=sheet.headers)


def preview(client: Client, model: type[Model], data: bytes, ending: str = "csv") -> HttpResponse:
    """The page after uploading a file."""
    return client.post(
        url(model, "import"), {"import_file": SimpleUploadedFile(f"sheet.{ending}", data), "resource": "0"}
    )


def confirm(client: Client, model: type[Model], page: HttpResponse) -> HttpResponse:
    """Press the button of a preview."""
    initial = page.context["confirm_form"].initial
    return client.post(url(model, "process_import"), initial, follow=True)


def load(client: Client, model: type[Model], sheet: tablib.Dataset | list[Any], ending: str = "csv") -> HttpResponse:
    """Upload a table, or rows under a header, and confirm it; the page that tells what became of it."""
    if isinstance(sheet, list):
        sheet = tablib.Dataset(*sheet[1:], headers=sheet[0])
    page = preview(client, model, written(sheet, ending), ending)
    return confirm(client, model, page) if "confirm_form" in page.context else page


def told(page: HttpResponse) -> str:
    """The text of a page as a person reads it."""
    return page.content.decode().replace("&#x27;", "'").replace("&quot;", '"')
