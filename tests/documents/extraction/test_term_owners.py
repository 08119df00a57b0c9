"""Whose a term is: names with more said of them, the same term, new totals, lists with bare terms."""

from __future__ import annotations

import pytest

from tests.documents.extraction.reading_aloud import read, sentences

TOLD = [
    ("The court sentenced Anton Belousov to four years, Oleg Sedov to three years and Rita Halina, a "
     "mother of two, to two years in prison.",
     {"Belousov imprisonment 48", "Halina imprisonment 24", "Sedov imprisonment 36"}),
    ("The judge sentenced Anton Belousov to six years and Oleg Sedov, who suffers from asthma, to three "
     "years' imprisonment, suspended for two years.",
     {"Belousov imprisonment 72", "Sedov suspended 36"}),
    ("Anton Belousov was jailed for ten years, Oleg Sedov, his former deputy, for eight years and six "
     "months.",
     {"Belousov imprisonment 120", "Sedov imprisonment 102"}),
    ("The tribunal gave Anton Belousov 12 years and Oleg Sedov, the youngest of the accused, nine years.",
     {"Belousov imprisonment 144", "Sedov imprisonment 108"}),
    ("Rita Halina, the eldest of the defendants, was fined 1.5 million tenge.",
     {"Halina fine 1.5e+06 KZT"}),
    ("Sentenced were the teacher Anton Belousov, born in 1961, to five years, and the driver Oleg Sedov, "
     "who pleaded guilty, to two years of restricted freedom.",
     {"Belousov imprisonment 60", "Sedov other 24"}),
    ("Anton Belousov got six years and three months in prison and Oleg Sedov the same.",
     {"Belousov imprisonment 75", "Sedov imprisonment 75"}),
    ("Anton Belousov was sentenced to eight years in prison. Oleg Sedov received the same term.",
     {"Belousov imprisonment 96", "Sedov imprisonment 96"}),
    ("The court sentenced Anton Belousov to eight years in prison. The same sentence was handed down to "
     "Oleg Sedov.",
     {"Belousov imprisonment 96", "Sedov imprisonment 96"}),
    ("Anton Belousov was fined 500 euros, and Oleg Sedov the same amount.",
     {"Belousov fine 500 EUR", "Sedov fine 500 EUR"}),
    ("Anton Belousov was sentenced to ten years (later reduced to eight) in prison.",
     {"Belousov imprisonment 120", "Belousov imprisonment 96"}),
    ("Anton Belousov and Oleg Sedov were each jailed for 14 years (later 12) for their books.",
     {"Belousov imprisonment 144", "Belousov imprisonment 168", "Sedov imprisonment 144", "Sedov imprisonment 168"}),
    ("Anton Belousov was given nine years in prison for a poem; the regional court later left it at six.",
     {"Belousov imprisonment 108", "Belousov imprisonment 72"}),
    ("The appeal court cut the term of Anton Belousov, who will have to serve two years instead of three.",
     {"Belousov imprisonment 24", "Belousov imprisonment 36"}),
    ("The panel considered Anton Belousov's complaint about the eight years imposed on him in spring and "
     "made it seven.",
     {"Belousov imprisonment 84", "Belousov imprisonment 96"}),
    ("Anton Belousov was sentenced to seven years in prison; in 2023 the Supreme Court reduced that to "
     "four.",
     {"Belousov imprisonment 48", "Belousov imprisonment 84"}),
    ("In May the appeal court increased Anton Belousov's sentence from five to seven years.",
     {"Belousov imprisonment 60", "Belousov imprisonment 84"}),
    ("The appeal court took two months off Anton Belousov's four-year term, leaving three years and ten "
     "months.",
     {"Belousov imprisonment 46", "Belousov imprisonment 48"}),
    ("Anton Belousov was sentenced to nine years in prison, lowered on appeal to seven and a half.",
     {"Belousov imprisonment 108", "Belousov imprisonment 90"}),
    ("The regional court replaced the seven-year term of the nurse, Rita Halina, with a conditional "
     "sentence of three years.",
     {"Halina imprisonment 84", "Halina suspended 36"}),
    ("Anton Belousov's sentence was raised to 12 years by the Supreme Court.",
     {"Belousov imprisonment 144"}),
    ("The higher court cut a year off the ten-year sentence of Anton Belousov, who is nearly blind; he is "
     "now to serve nine years.",
     {"Belousov imprisonment 108", "Belousov imprisonment 120"}),
    ("Rita Halina was given a conditional sentence of two years.",
     {"Halina suspended 24"}),
    ("Rita Halina was handed a probationary sentence of 18 months.",
     {"Halina suspended 18"}),
    ("Rita Halina was sentenced conditionally to two years.",
     {"Halina suspended 24"}),
    ("Rita Halina was sentenced to three years' limitation of freedom.",
     {"Halina other 36"}),
    ("Rita Halina was sentenced to three years of limited freedom.",
     {"Halina other 36"}),
    ("The court imposed house arrest for a term of two years on Rita Halina.",
     {"Halina house_arrest 24"}),
    ("Rita Halina was sentenced to two years of home detention.",
     {"Halina house_arrest 24"}),
    ("Anton Belousov was doing five years for \"riotous behaviour\".",
     {"Belousov imprisonment 60"}),
    ("Anton Belousov is now serving four years in Omsk.",
     {"Belousov imprisonment 48"}),
    ("Anton Belousov, on whom six years had been imposed, wrote a book.",
     {"Belousov imprisonment 72"}),
    ("Anton Belousov fell ill a month before the end of the five-year sentence that had been handed down "
     "to him in 2015.",
     {"Belousov imprisonment 60"}),
    ("Anton Belousov served his four-year term in full.",
     {"Belousov imprisonment 48"}),
    ("Anton Belousov was jailed for five years after officers found a leaflet.",
     {"Belousov imprisonment 60"}),
    ("Anton Belousov left the colony on 3 June on completion of his sentence of 20 months.",
     {"Belousov imprisonment 20"}),
    ("Anton Belousov was sentenced in 1938 to eight years without the right to letters.",
     {"Belousov imprisonment 96"}),
    ("The Supreme Court upheld the sentence of nine years in absentia against the reporter Anton Belousov.",
     {"Belousov imprisonment 108"}),
    ("Anton Belousov had served three years of his term.",
     set()),
    ("Anton Belousov and Oleg Sedov were charged with treason. In April the city court sentenced them to "
     "11 and nine years in prison respectively.",
     {"Belousov imprisonment 132", "Sedov imprisonment 108"}),
    ("Anton Belousov and Oleg Sedov were tried in June. What the two got was four years in a camp and two "
     "years of house arrest, respectively.",
     {"Belousov imprisonment 48", "Sedov house_arrest 24"}),
    ("The court gave five years to Anton Belousov, four to Rita Halina and to Oleg Sedov, and two and a "
     "half to Ivan Lomov.",
     {"Belousov imprisonment 60", "Halina imprisonment 48", "Lomov imprisonment 30", "Sedov imprisonment 48"}),
    ("The court handed eleven years to Anton Belousov, six to Oleg Sedov, and fined Rita Halina 500 euros.",
     {"Belousov imprisonment 132", "Halina fine 500 EUR", "Sedov imprisonment 72"}),
    ("Anton Belousov received ten years in prison; his wife Rita Halina, four; and Oleg Sedov, two.",
     {"Belousov imprisonment 120", "Halina imprisonment 48", "Sedov imprisonment 24"}),
    ("Rita Halina, who owns the hall, was fined 30 times the minimum monthly wage, 7,106,500 Soms, in "
     "Tashkent, Uzbekistan.",
     {"Halina fine 7.1065e+06 UZS"}),
    ("Anton Belousov, Rita Halina and Oleg Sedov were each fined 20 times the minimum wage, 3,022,400 "
     "Soms, in Tashkent, Uzbekistan.",
     {"Belousov fine 3.0224e+06 UZS", "Halina fine 3.0224e+06 UZS", "Sedov fine 3.0224e+06 UZS"}),
    ("Rita Halina was fined 50 monthly calculation indices (153,150 tenge).",
     {"Halina fine 153150 KZT"}),
    ("Rita Halina was fined the equivalent of 300 euros.",
     {"Halina fine 300 EUR"}),
    ("Rita Halina was ordered to pay a fine of 50,000 kyat.",
     {"Halina fine 50000 MMK"}),
    ("LIST OF POLITICAL PRISONERS\n\nEverybody below was sentenced between 2018 and 2021.\n\n• Anton "
     "Belousov, b. 1979, miner. Arrested 4 March 2018. Article 280. Tried on 6 November 2018: 5 "
     "years.\n\n• Oleg Sedov, b. 1966, farmer. Arrested together with him. 4 years. Released 2 August "
     "2021.\n\n• Rita Halina, b. 1980, tailor. 3 years (Article 212), Omsk.",
     {"Belousov imprisonment 60", "Halina imprisonment 36", "Sedov imprisonment 48"}),
    ("LIST OF POLITICAL PRISONERS\n\nEverybody below was sentenced between 2018 and 2021.\n\n• Anton "
     "Belousov, b. 1979, captain. Arrested 6 April 2017. 9 years, reduced to 7 on appeal.\n\n• Oleg "
     "Sedov, b. 1966, baker. Arrested 3 January 2019. 10 years on 7 October 2019; upheld on 9 March 2020.",
     {"Belousov imprisonment 108", "Belousov imprisonment 84", "Sedov imprisonment 120"}),
    ("LIST OF POLITICAL PRISONERS\n\nEverybody below was sentenced between 2018 and 2021.\n\n• Anton "
     "Belousov, b. 1979, and his cousin Oleg Sedov, b. 1980. Both arrested 9 May 2018. Tried 2 October "
     "2018 in Omsk: 4 years and 1 year 3 months respectively.\n\n• Rita Halina, b. 1980, and • Ivan "
     "Lomov, b. 1952, of the same choir. Same trial: 6 years each.",
     {"Belousov imprisonment 48", "Halina imprisonment 72", "Lomov imprisonment 72", "Sedov imprisonment 15"}),
    ("LIST OF POLITICAL PRISONERS\n\nEverybody below was sentenced between 2018 and 2021.\n\n1. Anton "
     "Belousov, photographer. Three years and five months, insulting the mayor.\n2. Oleg Sedov, farmer. "
     "Life imprisonment.\n3. Rita Halina, nurse. Same judge, same morning: 2 years.",
     {"Belousov imprisonment 41", "Halina imprisonment 24", "Sedov imprisonment -"}),
    ("LIST OF POLITICAL PRISONERS\n\nEverybody below was sentenced between 2018 and 2021.\n\n1. Anton "
     "Belousov, 31, teacher. Five years.\n\n2. Oleg Sedov, 44, driver. The prosecution sought 11 to 12 "
     "years. 8 years.\n\n3. Rita Halina, 29, nurse. 18 months, suspended.",
     {"Belousov imprisonment 60", "Halina suspended 18", "Sedov imprisonment 96"}),
    ("LIST OF POLITICAL PRISONERS\n\nEverybody below was sentenced between 2018 and 2021.\n\n– Anton "
     "Belousov (b. 1990), designer: four years in a general-regime colony.\n– Oleg Sedov (b. 1984), "
     "driver: a year and a half of home arrest.\n– Rita Halina (b. 1971), doctor: fine of 5,000 euros.",
     {"Belousov imprisonment 48", "Halina fine 5000 EUR", "Sedov house_arrest 18"}),
    ("Prisoners who have children:\n\n• Anton Belousov, teacher. Two years in the army, two children. "
     "Eight years married.\n\n• Oleg Sedov, driver. 8 years older than his wife.",
     set()),
    ("LIST OF POLITICAL PRISONERS\n\nEverybody below was sentenced between 2018 and 2021.\n\n• Anton "
     "Belousov, driver. 30 years at the same factory.\n\n• Oleg Sedov, driver. Ten years of work in the "
     "mine, then five years in the union.",
     set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_sentences_of_whom(text: str, expected: set[str]) -> None:
    assert sentences(read(text)) == expected
