"""Charges and terms that several people share, and those that a sentence tells of somebody named before."""

from __future__ import annotations

import pytest

from tests.documents.extraction.reading_aloud import charges, read, sentences

CODE = "of the Criminal Code of Russia"

TERMS = [
    # One term for several names, another for the next.
    ("Ivan Kolar was sentenced in 2019 to 16 years; Anton Belousov and Oleg Sedov to 11 years each; and Rita Halina "
     "and Marta Novak to nine.",
     {"Kolar imprisonment 192", "Belousov imprisonment 132", "Sedov imprisonment 132", "Halina imprisonment 108",
      "Novak imprisonment 108"}),
    ("The court sentenced Anton Belousov to six, Oleg Sedov to five, and Rita Halina to five and a half years of "
     "imprisonment.", {"Belousov imprisonment 72", "Sedov imprisonment 60", "Halina imprisonment 66"}),
    ("Two others, Anton Belousov and Oleg Sedov, received three and a half and eight years respectively.",
     {"Belousov imprisonment 42", "Sedov imprisonment 96"}),
    # Whose each term is cannot be told where a name is missing.
    ("Anton Belousov, their leader and a third man received six, seven and eight years respectively.", set()),
    ("On 3 May 2021 the court sentenced Anton Belousov to five years in prison and Oleg Sedov to three years in prison "
     "and a fine of 5,000 euros.",
     {"Belousov imprisonment 60", "Sedov imprisonment 36", "Sedov fine 5000 EUR"}),
    ("Rita Halina was sentenced to three years in prison. A fine of 5,000 euros was imposed as well.",
     {"Halina imprisonment 36", "Halina fine 5000 EUR"}),
    # Changed on appeal.
    ("Anton Belousov was sentenced in 2016 to 13 years, which the appeal court reduced to 11 and a half.",
     {"Belousov imprisonment 156", "Belousov imprisonment 138"}),
    ("Anton Belousov was convicted in 2019. His term was cut by the appeal court from 7 to 6.5 years.",
     {"Belousov imprisonment 84", "Belousov imprisonment 78"}),
    ("Rita Halina was convicted of fraud. She received six years on the first count and two on the second.",
     {"Halina imprisonment 72", "Halina imprisonment 24"}),
    # Told of whom the text speaks, not of the judge beside the term.
    ("Anton Belousov was convicted of fraud. The new sentence, pronounced by Judge Rita Halina on 7 May 2021, is "
     "fifteen years.", {"Belousov imprisonment 180"}),
    ("Anton Belousov was arrested in May 2020. A court added two years to the five-year term that Anton Belousov, a "
     "baker, received in 2019.", {"Belousov imprisonment 24", "Belousov imprisonment 60"}),
    ("Anton Belousov had been sentenced in 2013 to 8 years on a charge of fraud.", {"Belousov imprisonment 96"}),
    ("The court sentenced Anton Belousov, a member of a council set up to look into the shootings, to 18 years.",
     {"Belousov imprisonment 216"}),
    ("The father, Anton Belousov, had served six of eleven years for sedition.", {"Belousov imprisonment 132"}),
    # The words of a judgment.
    ("DECIDES:\n\nTo find Anton Belousov guilty under Article 275 and to sentence him to 6 (six) years of "
     "imprisonment.", {"Belousov imprisonment 72"}),
    ("Applying Article 275: to sentence Anton Belousov to 6 (six) years of imprisonment and 4 (four) years of "
     "probation after release.", {"Belousov imprisonment 72"}),
    ("The prosecutor asked the court: to sentence Anton Belousov to six years in prison.", set()),
    # No terms of imprisonment.
    ("Anton Belousov was sentenced to five years in prison with two years' deprivation of political rights.",
     {"Belousov imprisonment 60"}),
    ("Anton Belousov was sentenced to ten years in prison and to a fine of 300 days.", {"Belousov imprisonment 120"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TERMS)
def test_whose_term_it_is(text: str, expected: set[str]) -> None:
    assert sentences(read(text)) == expected


CHARGES = [
    # Everybody, and all but those who are named.
    (f"Anton Belousov, Oleg Sedov and Rita Halina were seized in May 2020. Belousov was accused of leading a group "
     f"(Article 205.5 § 1 {CODE}), the other two of belonging to it (Article 205.5 § 2). Article 278 was added for "
     "all of them in June.",
     {"Belousov 205.5/1 charged", "Sedov 205.5/2 charged", "Halina 205.5/2 charged", "Belousov 278 charged",
      "Sedov 278 charged", "Halina 278 charged"}),
    (f"Anton Belousov was charged under Article 275 {CODE} and Oleg Sedov under Article 276. In May investigators "
     "added Article 278.",
     {"Belousov 275 charged", "Sedov 276 charged", "Belousov 278 charged", "Sedov 278 charged"}),
    (f"Anton Sedov and Oleg Sedov were found guilty of treason (Article 275 {CODE}), and the elder Sedov, "
     "moreover, of fraud (Article 159).", {"Sedov 275 convicted"}),
    (f"Anton Belousov was charged with leading a group (Article 205.5 § 1 {CODE}). The two other defendants were "
     "charged with belonging to it (Article 205.5 § 2). All three were also charged under Article 278.\n\nOleg Sedov "
     "was arrested in Omsk. Rita Halina was arrested in Perm.",
     {"Belousov 205.5/1 charged", "Sedov 205.5/2 charged", "Halina 205.5/2 charged", "Belousov 278 charged",
      "Sedov 278 charged", "Halina 278 charged"}),
    (f"They were sentenced on 3 May 2021:\n\n1. Anton Belousov, 40, to six years under Article 275 {CODE}.\n"
     "2. Oleg Sedov, 30, to five years under the same article.", {"Belousov 275 convicted", "Sedov 275 convicted"}),
    # "The latter offence": the last of several.
    (f"Anton Belousov was convicted of treason (Article 275) and of espionage (Article 276 {CODE}). Rita Halina was "
     "found guilty of the latter offence.",
     {"Belousov 275 convicted", "Belousov 276 convicted", "Halina 276 convicted"}),
    ("Anton Belousov was convicted of sedition. Oleg Sedov was jailed for two years on the same charge.",
     {"Belousov sedition convicted", "Sedov sedition convicted"}),
    ("Anton Belousov, Oleg Sedov and Rita Halina were charged with rioting. In July prosecutors added a charge of "
     "attempting to seize power.",
     {"Belousov rioting charged", "Sedov rioting charged", "Halina rioting charged",
      "Belousov attempting to seize power charged", "Sedov attempting to seize power charged",
      "Halina attempting to seize power charged"}),
    # Not those who bring the case.
    (f"Anton Belousov was detained on 3 May 2021. Police Captain Ivan Petrenko drew up a record of an offence under "
     f"Article 275 {CODE}.", {"Belousov 275 charged"}),
    (f"The prosecutor in Anton Belousov's case, Ivan Petrenko, was himself served with a notice under Article 275 "
     f"{CODE}.", set()),
    # What was done, told beside the article.
    (f"Anton Belousov is accused of having sent a letter. Investigators call it treason (Article 275 {CODE}).",
     {"Belousov 275 charged"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CHARGES)
def test_whose_charge_it_is(text: str, expected: set[str]) -> None:
    assert charges(read(text)) == expected


STATUSES = [
    # News that begins with the verdict.
    (f"A court in Omsk sentenced Anton Belousov to nine years in prison on 3 May 2021.\n\nBelousov was accused of "
     f"treason under Article 275 {CODE}.", {"Belousov 275 convicted"}),
    (f"A court in Omsk sentenced Anton Belousov to nine years in prison on 3 May 2021.\n\nBelousov also faces a new "
     f"charge under Article 275 {CODE}.", {"Belousov 275 charged"}),
    # A clause between the charge and its end.
    (f"Anton Belousov was convicted under Article 276 {CODE}. The charge of treason (Article 275), under which "
     "Belousov had been indicted as well, was dismissed.", {"Belousov 276 convicted", "Belousov 275 dropped"}),
    (f"Anton Belousov, whom the indictment had charged under Article 275, was convicted under Article 276 {CODE} "
     "instead.", {"Belousov 275 reclassified", "Belousov 276 convicted"}),
    (f"Anton Belousov was charged under Part 1 Article 205.5 {CODE}. The court reclassified his charge to Part 2 "
     "Article 205.5 and acquitted him under Article 278.",
     {"Belousov 205.5/1 reclassified", "Belousov 205.5/2 charged", "Belousov 278 acquitted"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), STATUSES)
def test_status_of_a_charge(text: str, expected: set[str]) -> None:
    assert charges(read(text)) == expected


DESCRIBED = [
    ("Anton Belousov was sentenced to nine years in prison for fraud and \"calls for riots\".",
     {"Belousov fraud convicted", "Belousov calls for riots convicted"}),
    ("Anton Belousov was cleared of fraud but found guilty of insulting a clerk.",
     {"Belousov fraud acquitted", "Belousov insulting a clerk convicted"}),
    ("Anton Belousov was charged only with smuggling currency.", {"Belousov smuggling currency charged"}),
    ("Anton Belousov was convicted of theft and served 20 months.", {"Belousov theft convicted"}),
    ("A court jailed Anton Belousov for six years on charges of treason and complicity in sabotage.",
     {"Belousov treason convicted", "Belousov complicity in sabotage convicted"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), DESCRIBED)
def test_several_charges_in_words(text: str, expected: set[str]) -> None:
    assert charges(read(text)) == expected
