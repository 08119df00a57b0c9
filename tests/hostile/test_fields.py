"""Whatever is typed into a date, a name or a page's form is stored whole or refused with words, soon."""

from __future__ import annotations

import time
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cases import partial_dates
from cases.models import Person, PersonName
from cases.name_folding import fold
from tests.hostile.test_queries import LONGEST, NASTY

DATE_LIKE = st.text(alphabet="0123456789-/.~?%XuU T:+ майMay,", max_size=24)
TYPED = st.one_of(st.sampled_from(NASTY), st.text(max_size=60), DATE_LIKE)


@given(text=TYPED)
def test_a_date_is_a_date_or_refused(text: str) -> None:
    began = time.process_time()
    try:
        normal = partial_dates.normalise(text)
    except ValueError:
        normal = ""
    if normal:
        first, last = partial_dates.bounds(normal)
        assert first <= last
        assert partial_dates.normalise(normal) == normal
    assert time.process_time() - began < LONGEST


@given(text=st.one_of(TYPED, st.text(min_size=200, max_size=2_000)))
def test_any_name_folds(text: str) -> None:
    began = time.process_time()
    assert fold(text) == fold(fold(text))
    assert time.process_time() - began < LONGEST


@pytest.mark.django_db
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(name=TYPED, born=TYPED, occupation=TYPED)
def test_a_person_is_added_whole_or_not_at_all(name: str, born: str, occupation: str, staff_client: Client) -> None:
    before = Person.objects.count()
    typed = {
        "name": name,
        "born": born,
        "occupation": occupation,
        "sex": "",
        "review": "confirmed",
        "visibility": "internal",
    }
    sets = ("names", "prosecutions", "affiliations", "relationships", "recognitions")
    counts: dict[str, Any] = {f"{one}-{count}_FORMS": "0" for one in sets for count in ("TOTAL", "INITIAL")}
    began = time.process_time()
    answer = staff_client.post(reverse("admin:cases_person_add"), {**typed, **counts, "_anyway": "1", "anyway": "on"})
    assert time.process_time() - began < LONGEST
    assert answer.status_code in {200, 302}
    added = Person.objects.count() - before
    assert added == (answer.status_code == 302)
    if added:
        person = Person.objects.order_by("-pk")[0]
        assert PersonName.objects.filter(person=person, kind="preferred").get().name == person.name
