"""A fragment of a name finds its rows through the index, and no write leaves the index behind."""

from __future__ import annotations

import random
from typing import Any

import pytest
from django.apps import apps
from django.core.management import CommandError
from django.db import IntegrityError, OperationalError, ProgrammingError, connection, transaction

from cases import names
from cases.choices import NameKind
from cases.models import CourtName, OrganisationName, Person, PersonName
from cases.querysets import search_index
from cases.querysets.search import folded_match, full_text_phrase
from tests.factories import make_court, make_organisation, make_person

on_sqlite = pytest.mark.skipif(connection.vendor != "sqlite", reason="for SQLite")
on_postgresql = pytest.mark.skipif(connection.vendor != "postgresql", reason="for PostgreSQL")

NAMES = [
    "Testamov Rustam",
    "Тестамова Гульнара Ильясовна",
    "O'Brien-Exampleson Mary",
    "Li Wen",
    "А. Образцов",
    "Xayrullo Namunayev",
    "Sampleja 100% Not_A_Name",
    "And Near Not Or",
]

FOUND = [
    ("Testamov Rustam", ["Testamov Rustam"]),
    ("stamo", ["Testamov Rustam", "Тестамова Гульнара Ильясовна"]),
    ("СТАМО", ["Testamov Rustam", "Тестамова Гульнара Ильясовна"]),
    ("rustam TESTAM", ["Testamov Rustam"]),
    ("рустам тестам", ["Testamov Rustam"]),
    ("Rustam Гульнара", []),
    ("obrazcov", ["А. Образцов"]),
    ("А. Образцов", ["А. Образцов"]),
    ("a obraz", ["А. Образцов"]),
    ("li", ["Li Wen"]),
    ("we", ["Li Wen"]),
    ("l w", ["Li Wen"]),
    ("en", []),
    ("Хайрулло", ["Xayrullo Namunayev"]),
    ("o'brien", ["O'Brien-Exampleson Mary"]),
    ('"exampleson"', ["O'Brien-Exampleson Mary"]),
    ("exampleson*", ["O'Brien-Exampleson Mary"]),
    ("-exampleson", ["O'Brien-Exampleson Mary"]),
    ("folded:exampleson", []),
    ("(exampleson OR testamov)", []),
    ("exampleson%", ["O'Brien-Exampleson Mary"]),
    ("exam_leson", ["O'Brien-Exampleson Mary"]),  # as two words: no character stands for any other
    ("exam_reson", []),
    ("e%zon", []),
    ("100%", ["Sampleja 100% Not_A_Name"]),
    ("not_a_name", ["Sampleja 100% Not_A_Name"]),
    ("AND", ["And Near Not Or"]),
    ("NEAR(or and)", ["And Near Not Or"]),
    ("OR AND NOT", ["And Near Not Or"]),
    ("^near", ["And Near Not Or"]),
    ("zzzyx", []),
    (" ".join(["a"] * 250), ["А. Образцов", "And Near Not Or", "Sampleja 100% Not_A_Name"]),
    ("%", []),
    ('"', []),
    ("' OR 1=1 --", []),
    ("", []),
]


@pytest.fixture
def named(db: None) -> None:
    for name in NAMES:
        make_person(name)


@pytest.mark.usefixtures("named")
@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_fragment_finds_persons(text: str, expected: list[str]) -> None:
    assert sorted(Person.objects.named(text).values_list("name", flat=True)) == sorted(expected)


@pytest.mark.parametrize("text", ["", "  ", "%", "—", '"*"'])
def test_nothing_to_look_for(text: str) -> None:
    assert folded_match(text) is None


def test_phrase_leaves_no_character_its_meaning() -> None:
    assert full_text_phrase('a" OR "b*') == '"a"" OR ""b*"'


def test_words_must_stand_in_one_spelling(db: None) -> None:
    person = make_person("Testamov Rustam")
    PersonName.objects.create(person=person, name="Primerov Anvar")
    assert Person.objects.named("primerov anvar").get() == person
    assert not Person.objects.named("testamov anvar").exists()


def test_person_with_two_matching_spellings_comes_once(db: None) -> None:
    person = make_person("Testamov Rustam")
    PersonName.objects.create(person=person, name="Тестамов Рустам")
    assert list(Person.objects.named("testamov")) == [person]
    assert Person.objects.named("testamov").count() == 1


def test_organisations_and_courts(db: None) -> None:
    make_organisation("Общество «Образец»")
    make_court("Примерный городской суд")
    assert OrganisationName.objects.filter(folded_match("образец")).count() == 1
    assert CourtName.objects.filter(folded_match("gorod prim")).count() == 1
    assert not CourtName.objects.filter(folded_match("образец")).exists()


def test_condition_works_through_joins_and_negated(named: None) -> None:
    assert Person.objects.filter(names__folded__holds="testam").count() == 2
    assert Person.objects.exclude(names__folded__holds="testam").count() == len(NAMES) - 2


def test_query_is_a_subquery_of_keys(db: None) -> None:
    sql = str(Person.objects.named("testamov li").query)
    assert "(SELECT " in sql
    assert "EXISTS" not in sql
    assert "DISTINCT" not in sql


def found(text: str) -> list[str]:
    return sorted(PersonName.objects.filter(folded_match(text)).values_list("name", flat=True))


def test_every_way_of_writing_reaches_the_index(db: None) -> None:
    person = make_person("Testamov Rustam")
    spelling = PersonName.objects.create(person=person, name="Primerov")
    assert found("primerov") == ["Primerov"]
    spelling.name = "Obraztsov"
    spelling.save()
    assert (found("primerov"), found("obraztsov")) == ([], ["Obraztsov"])
    PersonName.objects.filter(pk=spelling.pk).update(name="Skvoz")
    assert (found("obraztsov"), found("skvoz")) == ([], ["Skvoz"])
    PersonName.objects.bulk_create([PersonName(person=person, name=f"Gruppov {n}") for n in range(3)])
    assert len(found("gruppov")) == 3
    group = list(PersonName.objects.filter(name__startswith="Gruppov"))
    for row in group:
        row.name = row.name.replace("Gruppov", "Stayev")
    PersonName.objects.bulk_update(group, ["name"])
    assert (found("gruppov"), len(found("stayev"))) == ([], 3)
    PersonName.objects.filter(name="Stayev 1").delete()
    assert found("stayev") == ["Stayev 0", "Stayev 2"]
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM cases_personname WHERE name = 'Stayev 0'")
    assert found("stayev") == ["Stayev 2"]
    person.delete()
    assert not found("stayev") + found("skvoz") + found("rustam")


def test_upsert_reaches_the_index(db: None) -> None:
    row = PersonName.objects.get(person=make_person("Testamov Rustam"))
    PersonName.objects.bulk_create(
        [PersonName(pk=row.pk, person=row.person, name="Primerov", kind=NameKind.PREFERRED)],
        update_conflicts=True,
        unique_fields=["id"],
        update_fields=["name", "folded"],
    )
    PersonName.objects.bulk_create([PersonName(person=row.person, name="Primerov")], ignore_conflicts=True)
    assert (found("testamov"), found("primerov")) == ([], ["Primerov"])


def test_what_is_rolled_back_is_not_found(db: None) -> None:
    person = make_person("Testamov Rustam")
    twice = [PersonName(person=person, name="Primerov") for _ in range(2)]
    with pytest.raises(IntegrityError), transaction.atomic():
        PersonName.objects.bulk_create(twice, batch_size=1)
    assert found("primerov") == []


def test_index_finds_what_a_scan_finds(db: None) -> None:
    """After many writes in random order, for fragments of all lengths."""
    chance = random.Random(7)
    person = make_person("Testamov Rustam")
    for number in range(150):
        name = "".join(chance.choice("abде к") for _ in range(chance.randint(3, 12))) + f"z{number}"
        PersonName.objects.create(person=person, name=name)
        row = PersonName.objects.order_by("?")[0]
        if number % 3 == 1:
            row.name = row.name[::-1]
            row.save()
        elif number % 3 == 2:
            row.delete()
    keys = dict(PersonName.objects.values_list("pk", "folded"))
    for text in ("a", "ab", "abd", "dek", "dek a", "a b", "bek", "z1", "e z", "1"):
        words = names.fold(text).split()
        expected = {
            pk
            for pk, key in keys.items()
            if all((word in key) if len(word) > 2 else (f" {word}" in f" {key}") for word in words)
        }
        assert set(PersonName.objects.filter(folded_match(text)).values_list("pk", flat=True)) == expected, text


@on_sqlite
@pytest.mark.parametrize("text", ["testamov", "te", "t", "te rus"])
def test_sqlite_uses_the_index(named: None, text: str) -> None:
    steps = Person.objects.named(text).explain()
    assert "VIRTUAL TABLE INDEX" in steps
    assert not [line for line in steps.splitlines() if "SCAN" in line and "VIRTUAL TABLE" not in line]


@on_postgresql
@pytest.mark.parametrize("text", ["testamov", "te", "t", "te rus"])
def test_postgresql_can_use_the_index(named: None, text: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute("SET LOCAL enable_seqscan = off")
    assert "cases_personname_search" in PersonName.objects.filter(folded_match(text)).order_by().explain()


@on_postgresql
def test_postgresql_looks_for_the_names_first(db: None) -> None:
    """Not through the persons in the order of the list, each with a look at its names, until a page is full."""
    rows = [Person(name=f"Testamov {number}") for number in range(2000)]
    PersonName.objects.bulk_create(
        [PersonName(person=person, name=person.name) for person in Person.objects.bulk_create(rows)]
    )
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE cases_person, cases_personname")
    assert "cases_person_name" not in Person.objects.named("testamov")[:50].explain()


@pytest.mark.parametrize("table", search_index.NAME_TABLES)
def test_every_name_table_has_its_index(db: None, table: str) -> None:
    """A migration that makes a table anew on SQLite loses its triggers: see ``search_index``."""
    search = search_index.search_table(table)
    sqlite = connection.vendor == "sqlite"
    with connection.cursor() as cursor:
        cursor.execute("SELECT name FROM sqlite_master" if sqlite else "SELECT indexname FROM pg_indexes")
        there = {name for (name,) in cursor.fetchall()}
    triggers = {f"{search}_{event}" for event in ("insert", "update", "delete")}
    assert {search, *(triggers if sqlite else ())} <= there


def test_name_tables_are_all_those_with_a_folded_name() -> None:
    tables = {
        model._meta.db_table
        for model in apps.get_app_config("cases").get_models()
        if not model.__name__.startswith("Historical") and any(f.name == "folded" for f in model._meta.fields)
    }
    assert tables == set(search_index.NAME_TABLES)


def test_index_is_made_anew_with_the_rows_there_are(db: None) -> None:
    editor = connection.schema_editor()
    search_index.drop_indexes(apps, editor)
    make_person("Testamov Rustam")
    connection.check_constraints()  # PostgreSQL makes no index before what it deferred is done
    search_index.make_indexes(apps, editor)
    assert found("stamov") == ["Testamov Rustam"]
    search_index.make_indexes(apps, editor)
    assert found("stamov") == ["Testamov Rustam"]


@on_sqlite
@pytest.mark.parametrize(("version", "shown"), [((3, 33, 0), "3.34"), ((3, 40, 1), None)])
def test_old_sqlite_is_refused(
    db: None, monkeypatch: pytest.MonkeyPatch, version: tuple[int, ...], shown: str | None
) -> None:
    monkeypatch.setattr(connection.Database, "sqlite_version_info", version)
    if shown is None:
        search_index.check_sqlite(connection)
        return
    with pytest.raises(CommandError, match=shown):
        search_index.check_sqlite(connection)


@on_sqlite
def test_sqlite_without_the_table_says_so(db: None) -> None:
    """A search never falls back to a scan unseen."""
    with transaction.atomic():
        search_index.drop_indexes(apps, connection.schema_editor())
        with pytest.raises(OperationalError, match="no such table: cases_personname_search"):
            found("testamov")
        transaction.set_rollback(True)


@on_postgresql
def test_extension_that_may_not_be_made_is_explained(db: None, monkeypatch: pytest.MonkeyPatch) -> None:
    editor = connection.schema_editor()
    monkeypatch.setattr(search_index.TrigramExtensionOrReason, "extension_exists", lambda *_: False)

    def refuse(*_: Any) -> None:
        raise ProgrammingError('permission denied to create extension "pg_trgm"')

    monkeypatch.setattr(editor, "execute", refuse)
    with pytest.raises(CommandError, match=r"(?s)permission denied.*CREATE EXTENSION pg_trgm"):
        search_index.TrigramExtensionOrReason().database_forwards("cases", editor, None, None)
