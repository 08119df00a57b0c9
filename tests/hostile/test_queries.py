"""Whatever stands behind the "?" of a list, the list answers, and soon: no fault, no hang, no row too many."""

from __future__ import annotations

import time
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cases.filtersets.prosecutions import PrisonerFilterSet
from tests import factories as make

LONGEST = 2.0  # seconds of this process

pytestmark = pytest.mark.django_db

NASTY = [
    "",
    "\x00",
    "a\x00b",
    "'",
    "';--",
    "' OR '1'='1",
    "1; DROP TABLE cases_person",
    "%",
    "_",
    "\\",
    "%%s",
    "{}",
    "{{ 7|add:7 }}",
    "{% debug %}",
    "${7*7}",
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "../../etc/passwd",
    "-1",
    "0",
    "999999999999999999999999",
    "1e400",
    "nan",
    "0x10",
    "²",
    "٣",
    "\ud7ff",
    "\u202e",
    "\ufeff",
    "a" * 5000,
    "2022-02-30",
    "9999",
    "0000",
    "-0001",
    "2022-99",
    "~",
    "200X",
    "RU:criminal:",
    ":::",
    "RU::205:1:2",
    "true",
    "None",
    "null",
    "[]",
    "İ",
    "ß",
    "ﬁ",
]
PARAMETERS = [
    *PrisonerFilterSet.base_filters, "arrested_from", "arrested_to", "sentenced_from", "sentenced_to", "term_min",
    "term_max", "imprisoned_on", "imprisoned_from", "imprisoned_to", "sort", "page", "after", "before", "last", "at",
]  # fmt: skip
VALUES = st.one_of(st.sampled_from(NASTY), st.text(max_size=30), st.integers().map(str), st.dates().map(str))
QUERIES = st.lists(st.tuples(st.sampled_from(PARAMETERS), VALUES), max_size=6)
LISTS = [
    "cases:prisoners", "documents:documents", "documents:queue", "documents:conflicts", "documents:duplicates",
    "documents:batches", "documents:merges", "cases:deleted", "cases:alike",
    *(f"admin:cases_{model}_changelist" for model in ("person", "case", "prosecution", "charge", "event", "court")),
    "admin:documents_claim_changelist", "admin:documents_sourcedocument_changelist",
]  # fmt: skip


def asked(client: Client, address: str, query: Any) -> None:
    began = time.process_time()
    answer = client.get(address, query)
    assert answer.status_code in {200, 302, 400}, query
    assert time.process_time() - began < LONGEST


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(query=QUERIES)
def test_the_prisoners_list_answers_any_query(query: Any, staff_client: Client) -> None:
    together: dict[str, list[str]] = {}
    for name, value in query:
        together.setdefault(name, []).append(value)
    asked(staff_client, reverse("cases:prisoners"), together)


@pytest.mark.parametrize("name", LISTS)
def test_every_list_answers_what_is_nasty(name: str, staff_client: Client) -> None:
    make.make_charge()
    parameters = [
        "q",
        "name",
        "title",
        "kind",
        "state",
        "page",
        "o",
        "e",
        "p",
        "_facets",
        "charge",
        "review",
        "person__id__exact",
    ]
    for value in NASTY:
        asked(staff_client, reverse(name), dict.fromkeys(parameters, value))


@pytest.mark.parametrize("value", ["<script>alert(1)</script>", "{{ 7|add:7 }}", '"><img src=x onerror=alert(1)>'])
def test_nothing_that_was_typed_becomes_part_of_the_page(value: str, staff_client: Client) -> None:
    person = make.make_person(value, occupation=value, notes=value)
    make.make_charge(prosecution=make.make_prosecution(person=person, case=make.make_case(value)), description=value)
    make.make_document(value, title=value)
    for address in (
        reverse("cases:prisoners") + f"?name={value}",
        reverse("documents:documents"),
        reverse("documents:dossier", args=[person.pk]),
        reverse("admin:cases_person_change", args=[person.pk]),
        reverse("admin:cases_person_history", args=[person.pk]),
        reverse("admin:cases_person_changelist"),
        reverse("admin:cases_person_delete", args=[person.pk]),
    ):
        page = staff_client.get(address).content.decode()
        assert "<script>alert" not in page
        assert "<img src=x" not in page
        if value.startswith("{{"):
            assert "{{ 7|add:7 }}" in page
