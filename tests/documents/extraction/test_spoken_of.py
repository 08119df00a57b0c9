"""Terms and charges that nothing gives to anybody: bare terms after a verdict, and of whom the paragraph speaks."""

from __future__ import annotations

import pytest

from tests.documents.extraction.reading_aloud import charges, read, sentences

CODE = "of the Criminal Code of Russia"
TERMS = [
    ("Anton Belousov was tried in May by the Omsk District Court. Six years. The prosecutor had asked for nine.",
     {"Belousov imprisonment 72"}),
    ("Anton Belousov, a teacher, heard his verdict on 4 April in Omsk. Twelve years of strict regime.",
     {"Belousov imprisonment 144"}),
    ("Old Rita Halina sewed there. A year and a half for a comment about a judge (Article 319).",
     {"Halina imprisonment 18"}),
    ("Anton Belousov was arrested in May. A fine of 5,000 euros came in June.", {"Belousov fine 5000 EUR"}),
    ("Anton Belousov was convicted in May. The term is six years.", {"Belousov imprisonment 72"}),
    ("Anton Belousov and Rita Halina were tried in Omsk. In the end: four years of prison for her and five for him.",
     {"Halina imprisonment 48", "Belousov imprisonment 60"}),
    ("Anton Belousov is held in Omsk. The ten years to which he was sentenced run until 2030.",
     {"Belousov imprisonment 120"}),
    ("The court left the eight years that the judge had given Anton Belousov in force.", {"Belousov imprisonment 96"}),
    ("A court in Omsk jailed a blogger for seven years. Anton Belousov was arrested in 2021.",
     {"Belousov imprisonment 84"}),
    ("Anton Belousov and Rita Halina were convicted on 26 July: five years for Anton Belousov, four for each of the "
     "others.",
     {"Belousov imprisonment 60", "Halina imprisonment 48"}),
    ("Anton Belousov and Rita Halina were arrested in May. In June the court sentenced each of them to two years.",
     {"Belousov imprisonment 24", "Halina imprisonment 24"}),
    ("Anton Belousov was sentenced to six years in prison, Rita Halina, in absentia, to five.",
     {"Belousov imprisonment 72", "Halina imprisonment 60"}),
    ("Anton Belousov got one year in prison under Article 500 (propaganda), suspended for three.",
     {"Belousov suspended 12"}),
    ("The judge handed the longest term, four years, to Anton Belousov.", {"Belousov imprisonment 48"}),
    ("Anton Belousov was arrested in Omsk. He has thirteen years because he read a book.",
     {"Belousov imprisonment 156"}),
    ("The prosecutor wanted ten years for Anton Belousov. The judges contented themselves with six years.",
     {"Belousov imprisonment 72"}),
    ("In Omsk Anton Belousov, represented by the lawyer Rita Halina, was convicted and received a suspended sentence "
     "of two years.",
     {"Belousov suspended 24"}),
    ("Anton Belousov was arrested in May. The court put him away for two years on 11 October.",
     {"Belousov imprisonment 24"}),
    ("Anton Belousov was accused of insulting Rita Halina, was convicted and will spend five years in prison.",
     {"Belousov imprisonment 60"}),
    ("The prosecutor asked for twelve years for Anton Belousov. The judge gave ten.", {"Belousov imprisonment 120"}),
    ("Anton Belousov was found guilty of arson under Article 269, part 2. Eight years in a medium-security "
     "institution.",
     {"Belousov imprisonment 96"}),
    ("Anton Belousov was given four years in prison, Rita Halina two and a half, suspended.",
     {"Belousov imprisonment 48", "Halina suspended 30"}),
    ("Anton Belousov was sentenced to four years and a half in a colony.", {"Belousov imprisonment 54"}),
    ("Anton Belousov was convicted together with Oleg Sedov, who got eleven years.", {"Sedov imprisonment 132"}),
    ("Anton Belousov was convicted and must serve three years in prison and pay 100,000 euros.",
     {"Belousov imprisonment 36", "Belousov fine 100000 EUR"}),
    # Of others, of nobody in particular, no terms.
    ("Anton Belousov: Good evening.\n\nRita Halina: And the verdict?\n\nAnton Belousov: Seven years in prison.\n\n"
     "Rita Halina: So much?\n\nAnton Belousov: Yes, so much.",
     set()),
    ("Any sentence below seven years for Anton Belousov would send a wrong signal.", set()),
    ("Anton Belousov was arrested in May. The campaign is against the death penalty.", set()),
    ("Anton Belousov was arrested in May. Two other bakers got five years in prison.", set()),
    ("Anton Belousov and Rita Halina were arrested in May. Five years in prison, that was it.", set()),
    ("Anton Belousov was arrested. His lawyer counted. Five years. So long had they known each other.", set()),
    ("Anton Belousov was arrested in May. \"Three years in prison for nothing,\" a neighbour said.", set()),
]  # fmt: skip
CHARGES = [
    (f"Anton Belousov, a teacher, heard his verdict in Omsk. Twelve years of strict regime. Article 275 {CODE}.",
     {"Belousov 275 convicted"}),
    (f"Anton Belousov got three years in prison, Rita Halina two years in prison. All under Article 212 {CODE}.",
     {"Belousov 212 convicted", "Halina 212 convicted"}),
    (f"Anton Belousov was arrested in May. There was also a count under Article 214 {CODE}; it was taken out in June.",
     {"Belousov 214 dropped"}),
    (f"Anton Belousov was accused under Article 222 and Article 208 {CODE}. The first of the two was dropped.",
     {"Belousov 222 dropped", "Belousov 208 charged"}),
    (f"The judge convicted the following two of treason, Article 275 {CODE}: Anton Belousov (six years) and Rita "
     "Halina, 34 (five years).",
     {"Belousov 275 convicted", "Halina 275 convicted"}),
    (f"In Omsk Anton Belousov was recognised as guilty under Article 275 {CODE}.", {"Belousov 275 convicted"}),
    (f"Anton Belousov was convicted of sedition (Article 278 {CODE}). For the same offence Rita Halina was given two "
     "years and Oleg Sedov three.",
     {"Belousov 278 convicted", "Halina 278 convicted", "Sedov 278 convicted"}),
    ("Anton Belousov was convicted in Havana, Cuba, under Article 144.1 of the Penal Code of Cuba.",
     {"Belousov 144/1 convicted"}),
    (f"In Anton Belousov's case the prosecutor, Oleg Sedov, added the spreading of false news (Article 207.1 {CODE}).",
     {"Belousov 207.1 charged"}),
    (f"Anton Belousov, baker, and his wife Rita Halina: three years of prison each under Article 278 {CODE}.",
     {"Belousov 278 convicted", "Halina 278 convicted"}),
    (f"Anton Belousov was given six years in prison, Rita Halina five. All had been accused of hooliganism, "
     f"Article 213 {CODE}.",
     {"Belousov 213 convicted", "Halina 213 convicted"}),
    (f"Anton Belousov was charged under Article 205.4, part 1, {CODE}. In May the charge was softened to part 2 of the "
     "same article.",
     {"Belousov 205.4/1 reclassified", "Belousov 205.4/2 charged"}),
    ("Anton Belousov was jailed under section 19 of the Public Order Ordinance of Hong Kong. Rita Halina was fined "
     "HK$800 for taking part in a meeting, section 17A of the same ordinance.",
     {"Belousov 19 convicted", "Halina 17A convicted"}),
    ("Oleg Sedov presides over the court. Article 56 recognises the right to assemble.", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TERMS)
def test_whose_bare_terms_are(text: str, expected: set[str]) -> None:
    assert sentences(read(text)) == expected


@pytest.mark.parametrize(("text", "expected"), CHARGES)
def test_whose_cited_charges_are(text: str, expected: set[str]) -> None:
    assert charges(read(text)) == expected
