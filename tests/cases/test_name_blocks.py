"""The keys under which names are compared, and the table of them."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cases.models import NameBlock, PersonName
from cases.name_blocks import MOST_KEYS, PART_LENGTH, block_keys, wanted_keys
from cases.names import compare
from cases.services.names import rebuild_blocks
from tests import factories as make

ALIKE = [
    (a, b)
    for line in Path(__file__).with_name("name_pairs.tsv").read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
    for _, a, b in [line.split("\t")]
    if compare(a, b).score >= 0.5
]

KEYS = [
    ("Dmitri Karlamov", "krlmf:tdmtr"),
    ("Д. Карламов", "krlmf:t"),
    ("Карламов", "krlmf:"),
    ("Карламова Анна", "krlmf:an"),
    ("", ""),
    ("— !", ""),
]


def meet(a: str, b: str) -> bool:
    """Whether one who looks for ``a`` comes by ``b``."""
    wanted, keys = wanted_keys(a), block_keys(b).split()
    return any(key in wanted.keys or any(key.startswith(text) for text in wanted.beginnings) for key in keys)


@pytest.mark.parametrize(("name", "expected"), KEYS)
def test_keys(name: str, expected: str) -> None:
    assert block_keys(name) == expected


@pytest.mark.parametrize(("a", "b"), ALIKE)
def test_names_that_compare_as_one_meet_from_either_side(a: str, b: str) -> None:
    assert meet(a, b)
    assert meet(b, a)


@given(st.text(max_size=250))
def test_any_text_has_few_short_keys(text: str) -> None:
    keys = block_keys(text).split()
    assert len(keys) <= MOST_KEYS
    assert all(len(part) <= PART_LENGTH for key in keys for part in key.split(":"))
    assert all(key.count(":") == 1 and key.isascii() for key in keys)


def stored() -> set[tuple[int, str]]:
    return {(block.name_id, str(block)) for block in NameBlock.objects.all()}


def made_of_names() -> set[tuple[int, str]]:
    return {(name.pk, key) for name in PersonName.objects.all() for key in block_keys(name.name).split()}


@pytest.mark.django_db
def test_every_way_of_writing_keeps_the_table_in_step() -> None:
    person = make.make_person("Timur Bekarov", "Тимур Бекаров")
    PersonName.objects.bulk_create([PersonName(person=person, name=name) for name in ("T. Bekarov", "Temur Karlamov")])
    assert stored() == made_of_names() != set()
    PersonName.objects.filter(name="T. Bekarov").update(name="A. Ostrov")
    first = PersonName.objects.get(name="Тимур Бекаров")
    first.name = "Игорь Бекаров"
    first.save(update_fields=["name"])
    rows = list(PersonName.objects.all())
    rows[0].name = "Anton Lagutin"
    PersonName.objects.bulk_update(rows, ["name"])
    assert stored() == made_of_names()
    PersonName.objects.filter(name="Temur Karlamov").delete()
    assert stored() == made_of_names()
    assert rebuild_blocks() == len(stored())
    assert stored() == made_of_names()
    PersonName.objects.all().delete()
    assert not stored()
