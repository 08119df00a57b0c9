"""Finding persons who may be one, among few and among too many of one name."""

from __future__ import annotations

from io import StringIO
from typing import Any

import pytest
from django.core.management import call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext

from cases.choices import JobState
from cases.models import Job, Person
from cases.services import duplicates
from cases.services.duplicates import alike_to_name, alike_to_person
from documents.models import PossibleDuplicate
from documents.services.duplicates import search, start_search
from tests import factories as make
from tests.jobs import run_jobs

pytestmark = pytest.mark.django_db


def quiet(done: int, total: int) -> None:
    assert done <= total


def found() -> set[tuple[int, int]]:
    return {(pair.first_id, pair.second_id) for pair in PossibleDuplicate.objects.all()}


def test_the_same_person_in_other_spellings_is_found() -> None:
    stored = make.make_person("Тимур Хамроев", "Timur Hamroyev")
    make.make_person("Игорь Хамроев")
    person = make.make_person("Timur Khamroyev")
    assert [alike.person for alike in alike_to_person(person)] == [stored.pk]
    assert {alike.person for alike in alike_to_name("T. Xamroyev")} == {stored.pk, person.pk}


def test_years_of_birth_speak_for_and_against() -> None:
    make.make_person("Timur Bekarov", born="1980-05")
    for born, expected in (("1980", "year of birth agrees"), ("1991", "years of birth differ")):
        person = make.make_person("Тимур Бекаров", born=born)
        first = next(alike for alike in alike_to_person(person) if alike.person != person.pk)
        assert expected in first.reasons
        person.delete()


def test_rejected_persons_are_not_proposed() -> None:
    make.make_person("Timur Bekarov", review="rejected")
    assert alike_to_person(make.make_person("Timur Bekarov")) == []


def test_the_search_files_each_pair_once_and_respects_what_people_decided() -> None:
    one, two, three = (make.make_person(name) for name in ("Timur Bekarov", "Тимур Бекаров", "Anton Lagutin"))
    assert search(quiet).new == 1
    assert found() == {(one.pk, two.pk)}
    assert PossibleDuplicate.history.count() == 1
    PossibleDuplicate.objects.update(state="different", score=0)
    make.make_person("Антон Лагутин")
    again = search(quiet)
    assert (again.pairs, again.new) == (2, 1)
    assert PossibleDuplicate.objects.get(first=one).state == "different"
    assert PossibleDuplicate.objects.get(first=three).state == "open"
    assert search(quiet).new == 0


def test_whom_one_document_tells_apart_are_no_pair() -> None:
    document = make.make_document()
    for name in ("Timur Bekarov", "Тимур Бекаров"):
        make.make_claim(document, person=make.make_person(name), field="name")
    assert search(quiet).pairs == 0


def test_of_a_very_common_name_only_those_who_agree_in_more_are_compared(monkeypatch: Any) -> None:
    monkeypatch.setattr(duplicates, "MOST_AT_A_KEY", 5)
    for year in range(8):
        make.make_person("Тимур Бекаров", born=str(1950 + 3 * year))
    make.make_region("RU-TA")
    near = make.make_person("Тимур Бекаров", residence_id="RU-TA")
    sought = make.make_person("Timur Bekarov", born="1959", residence_id="RU-TA")
    result = duplicates.find(duplicates.sought_of([sought]))
    assert {alike.person for alike in result.alike[0]} >= {
        near.pk,
        Person.objects.get(born="1959", name="Тимур Бекаров").pk,
    }
    assert result.left_out > 0


def test_an_initial_finds_full_names_even_where_many_have_it(monkeypatch: Any) -> None:
    monkeypatch.setattr(duplicates, "MOST_AT_A_KEY", 3)
    persons = [make.make_person("Тимур Бекаров", born=str(1950 + 3 * year)) for year in range(8)]
    assert [alike.person for alike in alike_to_person(make.make_person("Т. Бекаров", born="1953"))] == [persons[1].pk]


def test_the_job_tells_what_it_found(admin_user: Any) -> None:
    for name in ("Timur Bekarov", "Тимур Бекаров"):
        make.make_person(name)
    job = start_search(admin_user)
    assert start_search(admin_user) == job, "one at a time"
    run_jobs()
    job = Job.objects.get()
    assert (job.state, job.done, job.total, job.result_url) == (JobState.DONE, 2, 2, "/duplicates/")
    assert job.result["of them new"] == "1"


def test_the_command_says_what_it_found() -> None:
    for name in ("Timur Bekarov", "Тимур Бекаров"):
        make.make_person(name)
    out = StringIO()
    call_command("find_duplicates", "--rebuild", stdout=out)
    assert "2 of 2" in out.getvalue()
    assert "pairs that are alike: 1" in out.getvalue()


def test_more_persons_cost_no_more_queries() -> None:
    counts = []
    for number in (2, 20):
        for _ in range(number):
            make.make_person("Timur Bekarov")
        with CaptureQueriesContext(connection) as queries:
            duplicates.find(duplicates.sought_of(list(Person.objects.all())))
        counts.append(len(queries))
    assert counts[0] == counts[1]
