"""Terms in the manner of courts, agencies and lists of many countries."""

from __future__ import annotations

import pytest

from tests.documents.extraction.reading_aloud import read, sentences

TOLD = [
    ("A Cairo court sentenced Anton Belousov, Oleg Sedov and 12 others to 15 years in prison.",
     {"Belousov imprisonment 180",
      "Sedov imprisonment 180"}),
    ("An Istanbul court handed Anton Belousov an aggravated life sentence.",
     {"Belousov imprisonment -"}),
    ("Anton Belousov was sentenced to aggravated life imprisonment without parole.",
     {"Belousov imprisonment -"}),
    ("A Tehran court sentenced Anton Belousov to a total of 10 years and eight months, of which five "
     "years are enforceable.",
     {"Belousov imprisonment 128"}),
    ("Anton Belousov was sentenced to 16 months' imprisonment by the District Court after pleading guilty.",
     {"Belousov imprisonment 16"}),
    ("Anton Belousov has been sentenced to a combined 33 years in prison.",
     {"Belousov imprisonment 396"}),
    ("A military court sentenced Anton Belousov to three years with hard labour.",
     {"Belousov imprisonment 36"}),
    ("Anton Belousov was condemned to 216 months of imprisonment.",
     {"Belousov imprisonment 216"}),
    ("The court sentenced Anton Belousov to 90 months in prison.",
     {"Belousov imprisonment 90"}),
    ("The court sentenced Anton Belousov (five years), Oleg Sedov (four years) and Rita Halina (three "
     "years, suspended).",
     {"Belousov imprisonment 60",
      "Halina suspended 36",
      "Sedov imprisonment 48"}),
    ("Anton Belousov and Oleg Sedov were sentenced to ten and eight years in prison, respectively, while "
     "Rita Halina got six years.",
     {"Belousov imprisonment 120",
      "Halina imprisonment 72",
      "Sedov imprisonment 96"}),
    ("Anton Belousov must spend the next seven years in a penal colony.",
     {"Belousov imprisonment 84"}),
    ("A court in Minsk sentenced Anton Belousov to two and a half years of so-called home chemistry.",
     {"Belousov other 30"}),
    ("Anton Belousov was ordered to serve 200 hours of community service.",
     {"Belousov community_service -"}),
    ("The sentence of Anton Belousov: 5 years in a general-regime colony and a fine of 300,000 rubles, "
     "Moscow, Russia.",
     {"Belousov fine 300000 RUB",
      "Belousov imprisonment 60"}),
    ("Anton Belousov was fined twice, 10,000 rubles in May and 50,000 rubles in June, in Kazan, Russia.",
     {"Belousov fine 10000 RUB",
      "Belousov fine 50000 RUB"}),
    ("Anton Belousov was fined a total of 1,000 euros.",
     {"Belousov fine 1000 EUR"}),
    ("Anton Belousov was arrested in May. He was later sentenced to six years in prison. The same court "
     "sentenced his brother Oleg Sedov to five.",
     {"Belousov imprisonment 72",
      "Sedov imprisonment 60"}),
    ("After a six-year prison term, Anton Belousov was released on Sunday.",
     {"Belousov imprisonment 72"}),
    ("Anton Belousov was freed after serving two years of a five-year sentence.",
     {"Belousov imprisonment 60"}),
    ("Anton Belousov has served half of his eight-year sentence.",
     {"Belousov imprisonment 96"}),
    ("Anton Belousov completed his three-year sentence in May.",
     {"Belousov imprisonment 36"}),
    ("The Belousov trial ended on Monday: Anton Belousov was given six years.",
     {"Belousov imprisonment 72"}),
    ("Anton Belousov will be 60 when his 14-year sentence ends.",
     {"Belousov imprisonment 168"}),
    ("Anton Belousov was sentenced to seven years in a maximum-security prison.",
     {"Belousov imprisonment 84"}),
    ("Anton Belousov faces at least five more years in prison.",
     set()),
    ("Anton Belousov was amnestied after 10 months; his original sentence was three years.",
     {"Belousov imprisonment 36"}),
    ("Anton Belousov was sentenced to three years of imprisonment conditionally with a probation period "
     "of two years.",
     {"Belousov suspended 36"}),
    ("Anton Belousov's four-year term was replaced with restricted freedom for two years.",
     {"Belousov imprisonment 48",
      "Belousov other 24"}),
    ("The court replaced the unserved part of Anton Belousov's sentence with a fine of 2,000 euros.",
     {"Belousov fine 2000 EUR"}),
    ("Anton Belousov, sentenced to 8,5 years, is held in Omsk.",
     {"Belousov imprisonment 102"}),
    ("Anton Belousov was sentenced to 5.5 years.",
     {"Belousov imprisonment 66"}),
    ("Anton Belousov was sentenced to five (5) years' imprisonment.",
     {"Belousov imprisonment 60"}),
    ("Anton Belousov was jailed for 15 days, then for another 10.",
     {"Belousov other -"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_sentences_of_whom(text: str, expected: set[str]) -> None:
    assert sentences(read(text)) == expected
