"""Profiles one after the other, each under a bare name; and the names under quotations, who only said them."""

from __future__ import annotations

import pytest

from tests.documents.extraction.reading_aloud import charges, events, read, roles, sentences

BOTH = {"arrest Belousov 2020-05-05", "arrest Orlova 2020-05-07"}
PROFILES = [
    ("Prisoners\n\nAnton Belousov\n\nThe blogger was arrested on 5 May 2020.\n\nOksana Orlova\n\nA journalist. She was "
     "detained on 7 May 2020.", BOTH),
    ("## Anton Belousov\n\nArrested on 5 May 2020.\n\n## Oksana Orlova\n\nArrested on 7 May 2020.", BOTH),
    ("**Anton Belousov**\nTeacher from Minsk. Detained on 5 May 2020.\n\n**Oksana Orlova**\nDriver from Brest. "
     "Detained on 7 May 2020.", BOTH),
    ("Anton Belousov, 45, teacher\n\nHe was detained on 5 May 2020.\n\nOksana Orlova, 32, driver\n\nShe was detained "
     "on 7 May 2020.", BOTH),
    ("Anton Belousov (45)\n\nHe was detained on 5 May 2020.\n\nOksana Orlova (32)\n\nShe was detained on 7 May 2020.",
     BOTH),
    ("Anton Belousov – the man who filmed\n\nHe was detained on 5 May 2020.\n\nOksana Orlova – the nurse\n\nHis friend "
     "Pavel Orlov came. She was detained on 7 May 2020.", BOTH),
    ("Anton Belousov\n\nHe lives at home.\n\nHe was arrested on 5 May 2020.\n\nOksana Orlova\n\nShe was detained on "
     "7 May 2020.", BOTH),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), PROFILES)
def test_profiles(text: str, expected: set[str]) -> None:
    assert events(read(text)) == expected


def test_whom_profiles_are_about_did_not_write_them() -> None:
    text = "Prisoners\n\nAnton Belousov\n\nHe is ill.\n\nOksana Orlova\n\nShe was detained on 7 May 2020."
    told = roles(read(text))
    assert "author" not in told["Anton Belousov"] + told["Oksana Orlova"]


def test_terms_under_names() -> None:
    text = "## Anton Belousov\n\nHe got three years in prison.\n\n## Oksana Orlova\n\nShe got five years in prison."
    assert sentences(read(text)) == {"Belousov imprisonment 36", "Orlova imprisonment 60"}


def test_who_is_told_of_by_country_or_employer() -> None:
    text = (
        "Anton Belousov, 47\n\nThe German citizen was sentenced to three years in prison in Minsk.\n\n"
        "Oksana Orlova, 32\n\nThe Russian-American journalist was sentenced to five years in prison.\n\n"
        "Vera Rudina, 30\n\nThe Tver Courier reporter was sentenced to six years in prison."
    )
    assert sentences(read(text)) == {
        "Belousov imprisonment 36", "Orlova imprisonment 60", "Rudina imprisonment 72",
    }  # fmt: skip


def test_a_person_told_of_by_country_may_be_somebody_else() -> None:
    text = "Anton Belousov spoke in Berlin. The Georgian baker was sentenced to three years in prison."
    assert sentences(read(text)) == set()


QUOTED = [
    "Police arrested Anton Belousov on 5 May 2020.\n\n“This is a shame.”\n\nOleg Sedov, director of Viasna\n\nHe was "
    "charged with treason on 7 May 2020.",
    "Police arrested Anton Belousov on 5 May 2020.\n\nThis is a shame.\n\n— Oleg Sedov, director of Viasna\n\nHe was "
    "charged with treason on 7 May 2020.",
]


@pytest.mark.parametrize("text", QUOTED)
def test_who_is_quoted_is_not_spoken_of(text: str) -> None:
    assert charges(read(text)) == {"Belousov treason charged"}
