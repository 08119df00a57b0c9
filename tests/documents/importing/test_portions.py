"""Files that are imported together: a few, small ones, and fewer at first and for several workers at the end."""

from __future__ import annotations

import pytest

from documents.services.files import PORTION, PORTION_BYTES, portions

SMALL, LARGE = 3_000, PORTION_BYTES + 1


@pytest.mark.parametrize(
    ("sizes", "workers", "expected"),
    [
        ([], 1, []),
        ([SMALL] * 8, 1, [1, 2, 4, 1]),
        ([SMALL] * 8, 2, [1, 1, 2, 2, 2]),
        ([SMALL] * (7 + 2 * PORTION), 1, [1, 2, 4, PORTION, PORTION]),
        ([SMALL] * (14 + 4 * PORTION), 2, [1, 1, 2, 2, 4, 4, PORTION, PORTION, PORTION, 16, 8, 8]),
        ([LARGE, LARGE, SMALL, SMALL, LARGE, SMALL], 1, [1, 1, 2, 1, 1]),
        ([0, PORTION_BYTES, 0, SMALL, SMALL], 1, [1, 2, 2]),
    ],
)
def test_portions(sizes: list[int], workers: int, expected: list[int]) -> None:
    found = list(portions(sizes, int, workers))
    assert [len(portion) for portion in found] == expected
    assert [size for portion in found for size in portion] == sizes
