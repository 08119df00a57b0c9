"""Dates that a story tells once and goes on from: joined clauses, the day of a raid, the end of a trial."""

from __future__ import annotations

import pytest

from tests.documents.extraction.reading_aloud import events, read

GOES_ON = [
    # The verdict of one sentence.
    ("On 4 March 2023 Anton Belousov was sentenced to six years; Galina Lisina to four; and Oleg Sedov to three years.",
     {"conviction Belousov 2023-03-04", "conviction Lisina 2023-03-04", "conviction Sedov 2023-03-04"}),
    # Two verbs with one date.
    ("Anton Belousov and Galina Lisina were detained in October 2022 and charged with fraud.",
     {"charge Belousov 2022-10", "charge Lisina 2022-10"}),
    ("Anton Belousov and Galina Lisina were seized after searches on 11 March 2020.",
     {"arrest Belousov 2020-03-11", "search Belousov 2020-03-11", "search Lisina 2020-03-11"}),
    # A date for each verb of a long sentence.
    ("I write of Anton Belousov, a baker, who was arrested in Tver on 3 October 2022 and who, on 21 December of the "
     "same year, was convicted by the Tver City Court.",
     {"arrest Belousov 2022-10-03", "conviction Belousov 2022-12-21"}),
    # The day of a raid that the sentence tells, too.
    ("Following a raid on his home on 5 May 2022, Anton Belousov was arrested.",
     {"arrest Belousov 2022-05-05", "search Belousov 2022-05-05"}),
    ("Anton Belousov was arrested during a raid on his home on 5 May 2022.",
     {"arrest Belousov 2022-05-05", "search Belousov 2022-05-05"}),
    ("On 5 May 2022, after searching his flat, the police arrested Anton Belousov.",
     {"arrest Belousov 2022-05-05", "search Belousov 2022-05-05"}),
    # What a sentence opens with, before its subject.
    ("After being arrested on 5 May 2022, Anton Belousov was charged with treason on 7 May.",
     {"arrest Belousov 2022-05-05", "charge Belousov 2022-05-07"}),
    ("In prison since 5 May 2022, Anton Belousov is ill.", {"arrest Belousov 2022-05-05"}),
    ("Anton Belousov is under guard in SIZO No. 1, Bishkek, since 23.10.2022.", {"arrest Belousov 2022-10-23"}),
    # The verdict of the lead, told of nobody by name, and not last year's rally.
    ("A court on Wednesday handed prison terms to two villagers, joining others who were already in prison.\n\nThey "
     "had taken part in a vigil.\n\nTheir neighbours came to the court.\n\nNobody was let in.\n\nIt was cold "
     "in the yard.\n\nThe doors were shut.\n\nThe Tver Regional Court sentenced Anton Belousov, 52, to six years for "
     "last year's vigil.\n\nGalina Lisina, 71, was given three years.",
     {"conviction Belousov 2023-05-17", "conviction Lisina 2023-05-17"}),
    ("Anton Belousov was jailed for six months for the 2022 rally.", {"conviction Belousov -"}),
    ("Anton Belousov was found guilty of sedition, the first since the city came under new rule in 1997.",
     {"conviction Belousov -"}),
    ("Anton Belousov, 71, was acquitted and walked out of the glass dock on 5 May 2022.",
     {"release Belousov 2022-05-05"}),
    ("Galina Lisina left the women's colony at Dashoguz (DZ-K/8) on 8 May 2021.", {"release Lisina 2021-05-08"}),
    ("We ask where Anton Belousov is and that they bring him before a court or let him go.", set()),
    ("The court jailed Anton Belousov for 13 years and his brother Oleg Sedov for 11 and a half. The men were seized "
     "in August 2021.", {"arrest Belousov 2021-08", "arrest Sedov 2021-08"}),
    # The day of the raid, some sentences before.
    ("At dawn on 12 March 2023 police broke the door. They wrote everything down. Anton Belousov was led away.",
     {"arrest Belousov 2023-03-12"}),
    ("On 3 May 2022 police stopped a bus. In the evening Anton Belousov, a baker, was driven to the police station.",
     {"arrest Belousov 2022-05-03"}),
    ("On 3 May 2022 officers raided a reading room. Anton Belousov was taken that night. Oleg Sedov, a driver, was "
     "arrested on the stairs.", {"arrest Belousov 2022-05-03", "arrest Sedov 2022-05-03"}),
    # The day of the verdict, and not that of what people were tried for.
    ("In March 2022 a court announced sentences against people who had marched on 11 July 2021.\n\nThe Tver Regional "
     "Court made public on 16 March 2022 the sentences for the march. Anton Belousov was condemned to ten years.",
     {"conviction Belousov 2022-03-16"}),
    ("Judge Rita Halina said that the plan for the feast of 2021 had been real. She convicted Anton Belousov of theft.",
     {"conviction Belousov -"}),
    # With whom it befell.
    ("Anton Belousov was arrested on 30 August 2022.\n\nGalina Lisina, a poet, was arrested together with him.",
     {"arrest Lisina 2022-08-30"}),
    # The year of the story, not the document's.
    ("On 13 April 2022 Anton Belousov's flat was searched. On 20 April he was detained.",
     {"arrest Belousov 2022-04-20"}),
    # The trial that the text reports, beyond its headings.
    ("The trial of three people ended on 5 April 2023 at the Tver City Court.\n\nBackground\n\nAnton Belousov lives in "
     "Tver.\n\nThe verdict\n\nThe judges were brief.\n\nAnton Belousov was sentenced to six years in prison.",
     {"conviction Belousov 2023-04-05"}),
    ("The Tver City Court (Judge Pyotr Lisin) announced its verdict on 11 January 2023.\n\nAnton Belousov was found "
     "guilty of fraud.", {"conviction Belousov 2023-01-11"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), GOES_ON)
def test_a_date_that_the_story_goes_on_from(text: str, expected: set[str]) -> None:
    assert expected <= events(read(text, "2023-05-18"))


NOT_OF_IT = [
    # The name of a feast holds a weekday.
    ("Anton Belousov, a baker, was taken from his home on Easter Sunday 2022.", {"arrest Belousov 2022"}),
    # The day on which the trial began is none of an arrest.
    ("Anton Belousov, a baker, has been in custody ever since, and the trial began on 2 February 2023.",
     {"arrest Belousov -"}),
    # Another court's verdict.
    ("On 5 May 2022 a court in Tver convicted ten men.\n\nPerm Regional Court found Anton Belousov guilty of theft.",
     {"conviction Belousov -"}),
    # Years since which there are verdicts.
    ("Ten people have been sentenced since 2022. Among them:\n\n1. Anton Belousov, a baker, sentenced to six years.",
     {"conviction Belousov -"}),
    # A term that is taken away is no arrest.
    ("Anton Belousov was sentenced on 5 May 2022; the appeal court took away one year.",
     {"conviction Belousov 2022-05-05"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), NOT_OF_IT)
def test_a_date_of_something_else(text: str, expected: set[str]) -> None:
    assert events(read(text, "2023-05-18")) == expected
