"""What a heading, or the sentence over a list, tells of everybody under it."""

from __future__ import annotations

import pytest

from tests.documents.extraction.reading_aloud import events, read

_THREE = "{0} Belousov {1};{0} Sedov {1};{0} Lisina {1}"


def _all(kind: str, date: str = "-") -> set[str]:
    return set(_THREE.format(kind, date).split(";"))


LISTS = [
    ("American citizens released\n\nAnton Belousov, 32\n\nA reporter of the paper.\n\nOleg Sedov, 54\n\nA former miner "
     "who is ill.\n\nGalina Lisina, 47\n\nA journalist of the magazine.", _all("release")),
    ("Released on 5 May 2022:\n\n- Anton Belousov\n- Oleg Sedov\n- Galina Lisina", _all("release", "2022-05-05")),
    ("Detained in Minsk on 5 May 2022\n\n- Anton Belousov\n- Oleg Sedov\n- Galina Lisina",
     _all("arrest", "2022-05-05")),
    ("Amnestied prisoners\n\nAnton Belousov — teacher\n\nOleg Sedov — driver\n\nGalina Lisina — baker",
     _all("release")),
    ("On 5 May 2022 police in Minsk detained three people:\n- Anton Belousov\n- Oleg Sedov\n- Galina Lisina",
     _all("arrest", "2022-05-05")),
    # On the day that an item tells.
    ("New arrests\n\n- Anton Belousov, on 5 May 2022\n- Oleg Sedov, on 6 May 2022",
     {"arrest Belousov 2022-05-05", "arrest Sedov 2022-05-06"}),
    # Lines that are nothing but names are a list.
    ("These are the names that we know:\n\nAnton Belousov\nOleg Sedov\nGalina Lisina\n\nAll three were detained on 5 "
     "May 2022.", _all("arrest", "2022-05-05")),
    ("The prisoners who were freed on 5 May 2022 are Anton Belousov, Oleg Sedov and Galina Lisina.",
     _all("release", "2022-05-05")),
    ("Those released include Anton Belousov, who is a baker, and the poet Oleg Sedov.",
     {"release Belousov -", "release Sedov -"}),
    # No headings of events.
    ("How they were detained\n\nAnton Belousov\n\nA driver who is ill.\n\nOleg Sedov\n\nA miner.", set()),
    ("To be released\n\n- Anton Belousov\n- Oleg Sedov", set()),
    ("The former detained\n\n- Anton Belousov\n- Oleg Sedov", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), LISTS)
def test_everybody_of_a_list(text: str, expected: set[str]) -> None:
    assert events(read(text, "2023-05-18")) == expected
