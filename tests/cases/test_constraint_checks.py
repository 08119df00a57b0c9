"""Check constraints worked out in Python say what the database says."""

from __future__ import annotations

from typing import Any

import pytest
from django.apps import apps
from django.db.models import CheckConstraint

from cases.models import Charge, Person, Sentence
from cases.resources.sheets import SHEETS
from cases.services.constraint_checks import broken


@pytest.mark.parametrize(
    ("record", "names"),
    [
        (Person(name="A"), set()),
        (Person(name=""), {"person_name_not_blank"}),
        (Person(name="A", sex="f"), {"person_sex_valid"}),
        (Charge(prosecution_id=1), {"charge_provision_or_description"}),
        (Charge(prosecution_id=1, provision_id=1), set()),
        (Charge(pk=5, prosecution_id=1, provision_id=1, replaces_id=5), {"charge_not_replacing_itself"}),
        (Sentence(prosecution_id=1, kind="fine", months=3), {"sentence_fine_without_term"}),
        (Sentence(prosecution_id=1, kind="fine", amount=3), {"sentence_amount_has_currency"}),
        (Sentence(prosecution_id=1, kind="imprisonment", months=-3), {"sentence_not_negative"}),
    ],
)
def test_what_a_record_breaks(record: Any, names: set[str]) -> None:
    assert {constraint.name for constraint in broken(record)} == names


@pytest.mark.parametrize("sheet", sorted(SHEETS))
def test_every_constraint_of_a_sheet_is_understood(sheet: str) -> None:
    model = apps.get_model("cases", sheet)
    assert any(isinstance(one, CheckConstraint) for one in model._meta.constraints)
    broken(model())
