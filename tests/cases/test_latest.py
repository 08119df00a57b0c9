"""Which sentence, and which spell of custody, counts as the latest."""

from __future__ import annotations

from typing import Any

import pytest

from cases.services.latest import latest_detention, latest_sentence
from tests import factories as make

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("sentences", "chosen", "perhaps"),
    [
        ([], None, []),
        ([{"kind": "fine", "months": None, "amount": 5, "currency": "RUB"}], None, []),
        ([{"months": 144}], "12 y", []),
        ([{"months": 144, "date": "2023-09-08"}, {"months": 120, "date": "2024"}], "10 y", []),
        ([{"months": 120, "date": "2024"}, {"months": 144, "date": "2023-09-08"}], "10 y", []),
        ([{"months": 144, "date": "2023-09-08"}, {"months": 120}], "12 y", ["10 y"]),
        ([{"months": 144, "court_instance": "first"}, {"months": 120, "court_instance": "appeal"}], "10 y", []),
        ([{"months": 144, "date": "2023"}, {"months": 120, "date": "2023-05"}], "12 y", ["10 y"]),
        ([{"months": 144, "date": "2023"}, {"months": 144}], "12 y", []),
        ([{"months": 144, "date": "2023"}, {"kind": "life", "months": None, "date": "2024"}], "life imprisonment", []),
    ],
)
def test_latest_sentence(sentences: list[dict[str, Any]], chosen: str | None, perhaps: list[str]) -> None:
    prosecution = make.make_prosecution()
    latest = latest_sentence([make.make_sentence(prosecution=prosecution, **fields) for fields in sentences])
    assert (latest and latest.record.label) == chosen
    assert [other.label for other in latest.perhaps] == perhaps if latest else not perhaps


@pytest.mark.parametrize(
    ("spells", "chosen", "perhaps"),
    [
        ([], None, []),
        ([("remand", "2022-03", "2023-09"), ("colony", "2023-09-08", "")], "colony", []),
        ([("colony", "2023-09-08", ""), ("remand", "2022-03", "2023-09")], "colony", []),
        ([("remand", "2022-03", ""), ("house_arrest", "", "")], "remand", ["house_arrest"]),
        ([("remand", "", "2023"), ("colony", "2024", "")], "colony", []),
        ([("remand", "2022", "2023"), ("prison", "2022-05", "")], "remand", ["prison"]),
    ],
)
def test_latest_detention(spells: list[tuple[str, str, str]], chosen: str | None, perhaps: list[str]) -> None:
    prosecution = make.make_prosecution()
    detentions = [
        make.make_detention(prosecution=prosecution, kind=kind, start=start, end=end) for kind, start, end in spells
    ]
    latest = latest_detention(detentions)
    assert (latest and latest.record.kind) == chosen
    assert [other.kind for other in latest.perhaps] == perhaps if latest else not perhaps
