"""Whose a term is where the text leaves out words: bare numbers, "respectively", pronouns for groups."""

from __future__ import annotations

import pytest

from tests.documents.extraction.reading_aloud import read, sentences

BARE_NUMBERS = [
    ("Anton Belousov received twelve years, Oleg Sedov thirteen and a half.",
     {"Belousov imprisonment 144", "Sedov imprisonment 162"}),
    ("Anton Belousov was given five years and Oleg Sedov four.", {"Belousov imprisonment 60", "Sedov imprisonment 48"}),
    ("Anton Belousov, a baker, received twelve years, Oleg Sedov, who turned eighteen in jail, ten, and Rita Halina "
     "seven.", {"Belousov imprisonment 144", "Sedov imprisonment 120", "Halina imprisonment 84"}),
    ("Anton Belousov got 14 months, Oleg Sedov 10.", {"Belousov imprisonment 14", "Sedov imprisonment 10"}),
    ("Four years in prison for Anton Belousov and three for Oleg Sedov.",
     {"Belousov imprisonment 48", "Sedov imprisonment 36"}),
    ("The prosecutor asked for nine years. The court gave Anton Belousov seven and a half.",
     {"Belousov imprisonment 90"}),
    ("Anton Belousov and Rita Halina were arrested in May 2020. She got seven years, he eight.",
     {"Belousov imprisonment 96", "Halina imprisonment 84"}),
    ("Anton Belousov got ten years in prison for treason, and in October another two for incitement.",
     {"Belousov imprisonment 120", "Belousov imprisonment 24"}),
    ("Judge Ivan Petrenko jailed Anton Belousov, 29, for twenty months and Rita Halina, 33, for sixteen.",
     {"Belousov imprisonment 20", "Halina imprisonment 16"}),
    ("The court sent Anton Belousov to prison for three years and Oleg Sedov for two on 22 June 2022.",
     {"Belousov imprisonment 36", "Sedov imprisonment 24"}),
    ("Anton Belousov - 12 years in a colony; Oleg Sedov - 10; Rita Halina - 8 years.",
     {"Belousov imprisonment 144", "Sedov imprisonment 120", "Halina imprisonment 96"}),
    ("The sentences ranged from two years for Oleg Sedov, a pensioner, to nine for Anton Belousov.",
     {"Belousov imprisonment 108", "Sedov imprisonment 24"}),
    ("Rita Halina, Article 205: nineteen years. Anton Belousov and Oleg Sedov, part 2 of Article 205, thirteen each.",
     {"Halina imprisonment 228", "Belousov imprisonment 156", "Sedov imprisonment 156"}),
    ("The three were jailed for a combined 19 years. Anton Belousov got eight, Oleg Sedov seven and Rita Halina four.",
     {"Belousov imprisonment 96", "Sedov imprisonment 84", "Halina imprisonment 48"}),
    ("Anton Belousov refused, and was sentenced to seven.", {"Belousov imprisonment 84"}),
    ("The trial ended with terms of between eight and thirteen years: thirteen for Anton "
     "Belousov, eight for Oleg Sedov.",
     {"Belousov imprisonment 156", "Sedov imprisonment 96"}),
    ("Anton Belousov received thirteen years, as did Oleg Sedov.",
     {"Belousov imprisonment 156", "Sedov imprisonment 156"}),
    ("Anton Belousov was sentenced to 18 years, then to 13, and finally to 5 years.",
     {"Belousov imprisonment 216", "Belousov imprisonment 156", "Belousov imprisonment 60"}),
    ("Anton Belousov was given two years, to be served at home. Oleg Sedov was punished with thirteen years.",
     {"Belousov house_arrest 24", "Sedov imprisonment 156"}),
    ("Rita Halina and Anton Belousov face ten years; their co-defendant Oleg Sedov has already been given three.",
     {"Sedov imprisonment 36"}),
    ("The judge gave each a suspended sentence: six years to Anton Belousov, three to Oleg Sedov.",
     {"Belousov suspended 72", "Sedov suspended 36"}),
    ("Rita Halina was fined 5,000 euros on 20 March, and a further 4,000 on 2 April. Anton Belousov was fined 300 "
     "euros and Oleg Sedov 1,000.",
     {"Halina fine 5000 EUR", "Halina fine 4000 EUR", "Belousov fine 300 EUR", "Sedov fine 1000 EUR"}),
    ("The brothers Anton Belousov and Oleg Sedov lost their appeal. They are serving eight and six years.",
     {"Belousov imprisonment 96", "Sedov imprisonment 72"}),
    ("Anton Belousov was given fifteen years in prison, of which the Supreme Court left twelve.",
     {"Belousov imprisonment 180", "Belousov imprisonment 144"}),
    # Ages and other numbers, and terms that were asked for.
    ("Anton Belousov was fined 500 euros. The prosecutor had asked the court to imprison Oleg Sedov for six years and "
     "Anton Belousov for one.", {"Belousov fine 500 EUR"}),
    ("They gave Anton Belousov five years when he was seventeen.", {"Belousov imprisonment 60"}),
    ("Anton Belousov received five years, Oleg Sedov, 34, was acquitted.", {"Belousov imprisonment 60"}),
    ("Anton Belousov received twelve letters, Oleg Sedov ten.", set()),
]  # fmt: skip
SHARED = [
    ("Judge Ivan Petrenko found Anton Belousov and Oleg Sedov guilty and gave them eight years and nine months and six "
     "years and three months, respectively.", {"Belousov imprisonment 105", "Sedov imprisonment 75"}),
    ("The panel, chaired by Judge Ivan Petrenko, found Anton Belousov and Oleg Sedov guilty of treason and gave them "
     "eight and six years, respectively.", {"Belousov imprisonment 96", "Sedov imprisonment 72"}),
    ("The court handed down terms of eight years and six years in prison to Anton Belousov and Oleg Sedov "
     "respectively.", {"Belousov imprisonment 96", "Sedov imprisonment 72"}),
    ("Anton Belousov, Rita Halina and Oleg Sedov were arrested in May. All three were jailed for five years.",
     {"Belousov imprisonment 60", "Halina imprisonment 60", "Sedov imprisonment 60"}),
    ("Anton Belousov and Oleg Sedov were arrested in May. Judge Rita Halina sentenced them to five years in prison.",
     {"Belousov imprisonment 60", "Sedov imprisonment 60"}),
]  # fmt: skip
LISTED = [
    ("The verdicts are known: Anton Belousov (4 years), Oleg Sedov (3 years, suspended).",
     {"Belousov imprisonment 48", "Sedov suspended 36"}),
    ("Sentenced: Anton Belousov, seven years; Oleg Sedov, six years.",
     {"Belousov imprisonment 84", "Sedov imprisonment 72"}),
    ("Anton Belousov, 29, taxi driver, and Oleg Sedov, 41, teacher, received five years each.",
     {"Belousov imprisonment 60", "Sedov imprisonment 60"}),
    ("Anton Belousov: two years in a colony. Rita Halina: the same. Oleg Sedov, who threw the paint: a year.",
     {"Belousov imprisonment 24", "Halina imprisonment 24", "Sedov imprisonment 12"}),
]  # fmt: skip
OWNED = [
    ("In addition to the jail term of four years, Anton Belousov must pay a fine of 500 euros.",
     {"Belousov imprisonment 48", "Belousov fine 500 EUR"}),
    ("Having served a two-year sentence for theft, Anton Belousov was tried again.", {"Belousov imprisonment 24"}),
    ("Two years and ten months in a colony is the sentence in the case of the activist Rita Halina.",
     {"Halina imprisonment 34"}),
    ("Compulsory labour for a year and two months: such is the punishment of Anton Belousov.",
     {"Belousov community_service 14"}),
    ("The fine for Anton Belousov was 800 euros, not 8,000 euros.", {"Belousov fine 800 EUR"}),
    ("- Rita Halina, baker, received three years. The court suspended the execution of the sentence.\n\n"
     "- Anton Belousov, driver, received two years in prison.", {"Halina suspended 36", "Belousov imprisonment 24"}),
    ("Rita Halina's sentence was upheld; Anton Belousov's eight months were increased to two years.",
     {"Belousov imprisonment 8", "Belousov imprisonment 24"}),
    ("A suspended term of six months was all that Rita Halina got.", {"Halina suspended 6"}),
    ("A five-year prison sentence awaits Anton Belousov if he returns.", {"Belousov imprisonment 60"}),
    ("Anton Belousov was to be freed in June; instead the court added eleven months to his sentence.",
     {"Belousov imprisonment 11"}),
    ("Ten years in prison and a fine of 500 euros: that is what Anton Belousov got for a song.",
     {"Belousov imprisonment 120", "Belousov fine 500 EUR"}),
    ("Anton Belousov and Oleg Sedov stood trial in Omsk. The former was fined 200 euros; for the latter the judge "
     "chose ten days of administrative arrest.", {"Belousov fine 200 EUR", "Sedov other -"}),
    ("The judges handed Anton Belousov the maximum seven-year term.", {"Belousov imprisonment 84"}),
    ("Anton Belousov was arrested in May. Having served his full two years, Oleg Sedov was released.",
     {"Sedov imprisonment 24"}),
    ("The court put Anton Belousov behind bars for six years.", {"Belousov imprisonment 72"}),
    ("Anton Belousov will spend seven years in a penal colony.", {"Belousov imprisonment 84"}),
    ("Anton Belousov was convicted of treason. The sentence: twelve years.", {"Belousov imprisonment 144"}),
    ("Rita Halina was cleared of the first charge but fined 6,000 euros for the second.", {"Halina fine 6000 EUR"}),
    ("The court sentenced Rita Halina to three years in prison and a fine of EGP 20,000.",
     {"Halina imprisonment 36", "Halina fine 20000 EGP"}),
    ("Our friend Oleg Sedov, the lawyer who came to the 2019 seminar with Anton Belousov, was sentenced to four years.",
     {"Sedov imprisonment 48"}),
    ("Rita Halina was jailed for three years in May. Oleg Sedov was brought before the court. He got ten years.",
     {"Halina imprisonment 36", "Sedov imprisonment 120"}),
    ("His sister, Nikita Halina, was arrested with Anton Belousov. The court gave her three years in prison.",
     {"Halina imprisonment 36"}),
    # Asked for, or told as a range.
    ("The prosecutor asked the court to impose on Anton Belousov eight years and on Oleg Sedov seven years in prison.",
     set()),
    ("Anton Belousov is threatened with between three and five years in prison.", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), [*BARE_NUMBERS, *SHARED, *LISTED, *OWNED])
def test_whose_term_it_is(text: str, expected: set[str]) -> None:
    assert sentences(read(text)) == expected
