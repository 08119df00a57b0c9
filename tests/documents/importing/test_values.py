"""What an untouched record holds when several documents speak of it, whatever came in first."""

from __future__ import annotations

from itertools import permutations

import pytest

from cases.choices import Outcome
from documents.importers.values import Said, derived, outcome


@pytest.mark.parametrize(
    ("kind", "field", "said", "expected"),
    [
        # Where one document says more than another, more counts, whenever it was written.
        ("person", "name", [("T. Bekarov", "2024"), ("Timur Bekarov", "2020")], "Timur Bekarov"),
        ("person", "name", [("Timur Bekarov", "2024"), ("Timur Rashidovich Bekarov", "")], "Timur Rashidovich Bekarov"),
        ("case", "title", [("Case of A", "2024"), ("Case of A and 3 others", "2020")], "Case of A and 3 others"),
        ("case", "title", [("Case of A and B", "2020"), ("Case of A", "2024")], "Case of A and B"),
        ("sentence", "date", [("2023", "2024"), ("2023-09-08", "2023")], "2023-09-08"),
        ("event", "date", [("2022-03", "2024"), ("2022", "2025")], "2022-03"),
        # A charge goes forward: what was charged first is convicted later.
        ("charge", "status", [("charged", "2024"), ("convicted", "2023")], "convicted"),
        ("charge", "status", [("reclassified", "2022"), ("charged", "2023")], "reclassified"),
        ("charge", "status", [("convicted", "2022"), ("acquitted", "2023")], "acquitted"),
        ("charge", "status", [("acquitted", "2022"), ("convicted", "2023")], "convicted"),
        # Otherwise the latest document counts, one without a date last of all.
        ("prosecution", "region", [("RU-MOW", "2022"), ("RU-TA", "2023-05")], "RU-TA"),
        ("prosecution", "region", [("RU-MOW", ""), ("RU-TA", "1999")], "RU-TA"),
        ("event", "place", [("Kazan", "2022-03-14"), ("Moscow", "2022-03")], "Moscow"),
    ],
)
def test_value_of_several_statements(kind: str, field: str, said: list[tuple[str, str]], expected: str) -> None:
    statements = [Said(value, published, str(number), 0) for number, (value, published) in enumerate(said)]
    for order in permutations(statements):
        assert derived(kind, field, order) == expected


def test_documents_of_one_day_count_in_the_order_of_their_content_and_the_first_passage_of_one() -> None:
    said = [Said("b", "2022", "1", 0), Said("a", "2022", "2", 90), Said("c", "2022", "2", 10)]
    for order in permutations(said):
        assert derived("prosecution", "region", order) == "c"


def test_nothing_said_is_nothing() -> None:
    assert derived("charge", "status", []) == ""


@pytest.mark.parametrize(
    ("statuses", "judged", "expected"),
    [
        ([], False, Outcome.UNKNOWN),
        (["charged"], False, Outcome.UNKNOWN),
        (["charged"], True, Outcome.CONVICTED),
        (["charged", "convicted"], False, Outcome.CONVICTED),
        (["acquitted", "convicted"], False, Outcome.CONVICTED),
        (["acquitted"], False, Outcome.ACQUITTED),
        (["acquitted", "acquitted"], False, Outcome.ACQUITTED),
        (["acquitted", "charged"], False, Outcome.UNKNOWN),
        (["dropped"], False, Outcome.DROPPED),
        (["dropped", "acquitted"], False, Outcome.UNKNOWN),
    ],
)
def test_outcome_of_the_charges(statuses: list[str], judged: bool, expected: Outcome) -> None:
    assert outcome(statuses, judged) == expected
