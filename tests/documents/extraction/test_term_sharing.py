"""Terms in brackets, after verbs that change them, of relatives, and what is no fine."""

from __future__ import annotations

import pytest

from tests.documents.extraction.reading_aloud import read, sentences

TOLD = [
    ("Anton Belousov, Oleg Sedov and Ivan Lomov got five years each in prison. Pavel Zorin, a teacher, "
     "received nine. In 2018 Zorin's sentence was raised to 11 years by the higher court.",
     {"Belousov imprisonment 60",
      "Lomov imprisonment 60",
      "Sedov imprisonment 60",
      "Zorin imprisonment 108",
      "Zorin imprisonment 132"}),
    # The verb told once: the same term, unless the clause told something else since.
    ("Galina Lisina received three years in prison, and so did Oleg Sedov, who must also pay a fine of 700 roubles.",
     {"Lisina imprisonment 36", "Sedov imprisonment 36", "Sedov fine 700 RUB"}),
    ("Galina Lisina was sentenced to three years in prison and a fine of 500 roubles, and so was Oleg Sedov.",
     {"Lisina imprisonment 36", "Lisina fine 500 RUB", "Sedov imprisonment 36", "Sedov fine 500 RUB"}),
    ("Galina Lisina was sentenced to three years in prison and appealed; so did Oleg Sedov.",
     {"Lisina imprisonment 36"}),
    ("Galina Lisina, who had been sentenced to three years in prison, wept, and so did Oleg Sedov.",
     {"Lisina imprisonment 36"}),
    ("Anton Belousov left the colony in May. In June a judge ended his house arrest, imposed in April "
     "for a term of two years.",
     {"Belousov house_arrest 24"}),
    ("Rita Halina's brother, the baker Anton Belousov, lives in Omsk. The court gave him three years in "
     "prison in May.",
     {"Belousov imprisonment 36"}),
    ("The judge gave Anton Belousov five years in prison for \"sedition\" and two for \"contempt\".",
     {"Belousov imprisonment 24",
      "Belousov imprisonment 60"}),
    ("The judge gave Anton Belousov five years in prison for sedition and two for contempt of court.",
     {"Belousov imprisonment 24",
      "Belousov imprisonment 60"}),
    ("Anton Belousov was sentenced to a year of restricted freedom and 120 hours of forced labour.",
     {"Belousov community_service -",
      "Belousov other 12"}),
    ("The court ordered Anton Belousov to pay 3,000 euros.",
     {"Belousov fine 3000 EUR"}),
    ("The court ordered Anton Belousov to pay 3,000 euros in damages.",
     set()),
    ("The court ordered the ministry to pay Anton Belousov 3,000 euros in compensation.",
     set()),
    ("Anton Belousov was found guilty of incitement in May (two years) and of fraud in June (three years).",
     {"Belousov imprisonment 24",
      "Belousov imprisonment 36"}),
    ("LIST OF PRISONERS\n\nThose below were sentenced in 2021.\n\n1. Anton Belousov, 61, teacher. "
     "Detained since 3 March 2021. On 8 May a further 6 years.\n\n2. Oleg Sedov, 31, baker. On 9 May "
     "2021: five years.",
     {"Belousov imprisonment 72",
      "Sedov imprisonment 60"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_sentences_of_whom(text: str, expected: set[str]) -> None:
    assert sentences(read(text)) == expected
