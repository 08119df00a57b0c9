"""What the tests of admin pages share: posting a page's own form, rows of every kind, and the check for inline code."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import Any

from django.apps import apps
from django.db.models import Model
from django.http import HttpResponse
from django.test import Client
from django.urls import reverse

from cases.models import (
    Affiliation,
    Designation,
    Involvement,
    Place,
    Recognition,
    ReferenceRow,
    Relationship,
)
from documents.models import BatchItem, ImportBatch, PossibleDuplicate
from tests import factories as make

# What the admin leaves alone: rows that the database keeps, and what has pages of its own.
KEPT_BY_THE_DATABASE = {"PrisonerRow", "PrisonerTag", "PrisonerCount", "NameBlock"}
ON_OWN_PAGES = {
    "UserSession", "AuditEntry", "Deletion", "Job", "Worker", "Merge", "SavedSearch", "ColumnChoice", "Export",
    "Assignment", "BulkAction", "BulkChange", "SheetImport",
}  # fmt: skip
MODELS = [
    model
    for label in ("cases", "documents")
    for model in apps.get_app_config(label).get_models()
    if not model.__name__.startswith("Historical") and model.__name__ not in KEPT_BY_THE_DATABASE | ON_OWN_PAGES
]


def url(model: type[Model], page: str, *args: Any) -> str:
    return reverse(f"admin:{model._meta.app_label}_{model._meta.model_name}_{page}", args=args)


def make_rows(count: int, first: int = 0) -> None:
    """``count`` rows of every kind, each with related rows of its own, and a country and region that they share."""
    region = make.make_region("RU-TA")
    country = make.make_region("RU")
    batch = ImportBatch.objects.create(origin="upload", extractor_version="1")
    for number in range(first, first + count):
        person, other = (
            make.make_person("", f"Спелл {number}", residence=region, citizenship=country),
            make.make_person(),
        )
        organisation = make.make_organisation(country=country, region=region, parent=make.make_organisation())
        court = make.make_court(country=country, region=region, parent=make.make_court())
        case = make.make_case(region=region, court=court, alleged_organisation=organisation)
        prosecution = make.make_prosecution(person=person, case=case, region=region)
        provision = make.make_provision(str(300 + number))
        charge = make.make_charge(prosecution=prosecution, provision=provision)
        make.make_charge(prosecution=prosecution, provision=provision, replaces=charge)
        make.make_sentence(prosecution=prosecution, court=court)
        make.make_detention(prosecution=prosecution, facility=organisation, region=region)
        make.make_event(person, other, case=case, region=region, court=court)
        Affiliation.objects.create(person=person, organisation=organisation, kind="member")
        Relationship.objects.create(person=person, other=other, kind="sibling")
        Recognition.objects.create(person=person, organisation=organisation)
        Involvement.objects.create(person=other, case=case, role="lawyer", organisation=organisation)
        Designation.objects.create(organisation=organisation, country=country, kind="terrorist", court=court)
        Place.objects.create(name=f"Town {number}", region=region)
        ReferenceRow.objects.create(file="courts", key=str(number), record_id="1", values={}, source="")
        document = make.make_document()
        make.make_claim(document, "Timur", person=person)
        BatchItem.objects.create(batch=batch, file_name=f"{number}.txt", outcome="created", document=document)
        PossibleDuplicate.objects.create(first=person, second=other, score=0.9, reasons=["same name"])


class _FormFields(HTMLParser):
    """Reads what a browser would send for the form with the id ``<model>_form``."""

    def __init__(self) -> None:
        super().__init__()
        self.fields: dict[str, Any] = {}
        self.select: str | None = None
        self.text: str | None = None
        self.inside = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        named = dict(attrs)
        name = named.get("name") or ""
        if tag == "form":
            self.inside = (named.get("id") or "").endswith("_form")
        elif not self.inside:
            return
        elif tag == "input" and named.get("type") not in {"submit", "file"}:
            if named.get("type") not in {"checkbox", "radio"} or "checked" in named:
                self.fields[name] = named.get("value") or ""
        elif tag == "select":
            self.select = name
            self.fields[name] = [] if "multiple" in named else ""
        elif tag == "option" and self.select and "selected" in named:
            if isinstance(self.fields[self.select], list):
                self.fields[self.select].append(named.get("value"))
            else:
                self.fields[self.select] = named.get("value") or ""
        elif tag == "textarea":
            self.text = name
            self.fields[name] = ""

    def handle_endtag(self, tag: str) -> None:
        if tag == "select":
            self.select = None
        if tag == "textarea":
            self.text = None
        if tag == "form":
            self.inside = False

    def handle_data(self, data: str) -> None:
        if self.text:
            self.fields[self.text] += data.removeprefix("\n")


def _all_fields(html: str) -> dict[str, Any]:
    reader = _FormFields()
    reader.feed(html)
    return reader.fields


def form_fields(html: str) -> dict[str, Any]:
    """What a browser would send for the page's record form, unchanged."""
    return {name: value for name, value in _all_fields(html).items() if "__prefix__" not in name}


def submit(client: Client, address: str, changes: dict[str, Any], button: str = "_save") -> HttpResponse:
    """Open the page, change some fields, press ``button``. Changes to new rows of inlines add these rows first."""
    template = _all_fields(client.get(address).content.decode())
    fields = {name: value for name, value in template.items() if "__prefix__" not in name}
    for row in {match[0]: match for name in changes if (match := re.match(r"(.+)-(\d+)-", name))}.values():
        total = f"{row[1]}-TOTAL_FORMS"
        if int(row[2]) >= int(fields[total]):
            empty = {name: value for name, value in template.items() if name.startswith(f"{row[1]}-__prefix__-")}
            fields |= {name.replace("__prefix__", row[2]): value for name, value in empty.items()}
            fields[total] = int(row[2]) + 1
    return client.post(address, {**fields, **changes, button: "1"})


def inline_code(html: str) -> list[str]:
    """What a strict Content-Security-Policy would block in the page."""
    patterns = [
        r"<style\b[^>]*>",
        r"<script(?![^>]*\bsrc=)(?![^>]*application/json)[^>]*>",
        r"\sstyle=\"[^\"]*\"",
        r"\son[a-z]+=\"",
    ]
    return [found for pattern in patterns for found in re.findall(pattern, html)]


def errors(response: HttpResponse) -> str:
    """The text of all error lists of a page."""
    return " ".join(
        re.findall(
            r'<ul class="errorlist[^>]*>.*?</ul>|<p class="errornote">.*?</p>', response.content.decode(), re.DOTALL
        )
    )
