"""Which date belongs to which event."""

from __future__ import annotations

import pytest

from tests.documents.extraction.reading_aloud import events, read

OWN_CLAUSE = [
    ("Anton Belousov was held on 11 October 2021; Galina Lisina was let go four days later after Lisina was arrested.",
     "release Lisina 2021-10-15"),
    ("Anton Belousov was arrested on 5 May 2021. The next day he was released.", "release Belousov 2021-05-06"),
    ("Anton Belousov was arrested on 5 May 2021. A month later he was released.", "release Belousov 2021-06"),
    ("Anton Belousov was released from a cell two years ago.", "release Belousov 2021~"),
    ("Anton Belousov was arrested earlier this year.", "arrest Belousov 2023"),
    ("Anton Belousov was arrested on Tuesday.", "arrest Belousov 2023-05-16"),
    ("Anton Belousov was arrested last month.", "arrest Belousov 2023-04"),
    ("Anton Belousov was arrested in late 2019.", "arrest Belousov 2019"),
    ("Anton Belousov was arrested in the spring of 2020.", "arrest Belousov 2020-21"),
    ("On 20 September 2020 the Tver City Court, presided over by Judge Oleg Sedov, found Ms. Galina Lisina guilty.",
     "conviction Lisina 2020-09-20"),
    ("Anton Belousov was arrested in 2021; on 4 May 2022 he was sentenced to five years, and on 6 May 2022 freed.",
     "conviction Belousov 2022-05-04"),
    ("Anton Belousov was arrested in Tver, on 5 May 2021, and sentenced in June.", "arrest Belousov 2021-05-05"),
    ("Anton Belousov fled to Riga in 2020 but was arrested in Tver.", "arrest Belousov -"),
    ("Anton Belousov was arrested in 2021. He was convicted the following year.", "conviction Belousov 2022"),
    ("Anton Belousov, held since last autumn, was freed.", "arrest Belousov 2022-23"),
    ("Officers burst into Anton Belousov's flat on 12 March, searched it and took him away.",
     "arrest Belousov 2023-03-12"),
    ("Among the detained are Anton Belousov (3 March) and Oleg Sedov (4 March).", "arrest Sedov 2023-03-04"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), OWN_CLAUSE)
def test_the_date_of_its_own_clause(text: str, expected: str) -> None:
    assert expected in events(read(text, "2023-05-18"))


OF_SOMETHING_ELSE = [
    "Anton Belousov was arrested in Tver, his lawyer said on 5 May 2021.",
    "Anton Belousov was arrested in Tver, his lawyer told the agency on 5 May 2021.",
    "On 5 May 2021 his lawyer confirmed that Anton Belousov was arrested.",
    "Anton Belousov, born on 5 May 1981, was arrested.",
    "Anton Belousov was arrested over the protests of 5 May 2021.",
    "Anton Belousov was arrested. Photo taken on 5 May 2021.",
    "Anton Belousov was arrested under a law of 5 May 2021.",
    "Anton Belousov was arrested and will be held until 5 May 2021.",
]


@pytest.mark.parametrize("text", OF_SOMETHING_ELSE)
def test_a_date_of_something_else(text: str) -> None:
    assert events(read(text, "2021-06-01")) == {"arrest Belousov -"}


TOLD_ONCE = [
    # In the lead, for everybody after it.
    ("On 5 May 2021 the Tver Regional Court delivered its judgment.\n\nAnton Belousov was sentenced to six years in "
     "prison.\n\nOleg Sedov was acquitted and Pyotr Lisin was fined 5,000 rubles.",
     {"conviction Belousov 2021-05-05", "fine Lisin 2021-05-05"}),
    ("Two activists stood before the Tver Regional Court on 5 May 2021.\n\nAnton Belousov was found guilty of treason.",
     {"conviction Belousov 2021-05-05"}),
    ("Belousov Watch condemns the prison terms handed down on 5 May 2021 to Anton Belousov and Oleg Sedov.\n\nThe "
     "court convicted Anton Belousov of treason.\n\nOleg Sedov was sentenced to five years in prison.",
     {"conviction Belousov 2021-05-05", "conviction Sedov 2021-05-05"}),
    # After a heading too, where the text tells of one verdict only.
    ("The Tver Regional Court delivered its judgment on 5 May 2021.\n\nWhat the court decided\n\nAnton Belousov was "
     "found guilty of treason.", {"conviction Belousov 2021-05-05"}),
    # In the sentence after it.
    ("Anton Belousov was given 17 years in prison. The verdicts, read behind closed doors by a judge on 28 August "
     "2022, became known only now.", {"conviction Belousov 2022-08-28"}),
    ("Anton Belousov was arrested. This happened on 5 May 2021.", {"arrest Belousov 2021-05-05"}),
    # In the place and date over a paragraph.
    ("Tver, 5 May 2021. The court sentenced Anton Belousov to six years in prison.",
     {"conviction Belousov 2021-05-05"}),
    # In the sentence before, where officers came.
    ("On 5 May 2021 police broke the door of Anton Belousov. He was taken away in handcuffs and detained.",
     {"arrest Belousov 2021-05-05"}),
    # In the courtroom.
    ("On 5 May 2021 the court sentenced Anton Belousov to a fine of 5,000 rubles. Belousov was released in the "
     "courtroom.", {"fine Belousov 2021-05-05", "release Belousov 2021-05-05"}),
    # In the head of a judgment.
    ("IN THE NAME OF THE REPUBLIC\n\n27 May 2022\n\nThe court has examined the case.\n\nDECIDED:\n\n"
     "1. BELOUSOV Anton is found guilty under Article 272 part 2 and is sentenced to 5 years in prison.",
     {"conviction Anton 2022-05-27"}),
    ("DATE OF DECISION: 14.02.2019\n\nAnton Belousov is sentenced to six years of imprisonment.",
     {"conviction Belousov 2019-02-14"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOLD_ONCE)
def test_a_date_told_once_for_several(text: str, expected: set[str]) -> None:
    assert expected <= events(read(text, "2023-05-18"))


NOT_ITS_OWN = [
    # Another trial.
    ("On 5 May 2021 the Tver Regional Court delivered its judgment.\n\nAnton Belousov had been sentenced to six years "
     "in prison.", "conviction Belousov -"),
    # Somebody else's verdict.
    ("On 5 May 2021 the court sentenced Oleg Sedov to six years in prison.\n\nAnton Belousov was found guilty of "
     "treason.", "conviction Belousov -"),
    # Under another heading, where the text tells of several verdicts.
    ("RUSSIA\n\nOn 5 May 2021 a court in Tver convicted ten men.\n\nBELARUS\n\nAnton Belousov was found guilty of "
     "treason.\n\nOn 9 May 2021 a court in Minsk convicted nine women.", "conviction Belousov -"),
    # The sentence before tells of no officers.
    ("On 5 May 2021 Anton Belousov wrote a poem. He was arrested.", "arrest Belousov -"),
    ("Anton Belousov is a poet. It was not his first imprisonment: in 2013 he left for Riga.", ""),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), NOT_ITS_OWN)
def test_a_date_that_is_another_s(text: str, expected: str) -> None:
    found = {line for line in events(read(text, "2023-05-18")) if "Belousov" in line}
    assert found == ({expected} if expected else set())
