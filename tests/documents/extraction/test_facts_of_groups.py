"""Charges and terms of groups: all but some of them, the first two, the same charges, the longest term."""

from __future__ import annotations

import pytest

from tests.documents.extraction.reading_aloud import charges, read, sentences

CODE = "of the Criminal Code of Russia"

TERMS = [
    # All but those who are named.
    ("Anton Belousov, Oleg Sedov and Rita Halina were convicted in Omsk. All except Sedov were sent to prison for six "
     "years; Sedov was given three years of restricted freedom.",
     {"Belousov imprisonment 72", "Halina imprisonment 72", "Sedov other 36"}),
    ("Nothing is known but the case of Anton Belousov of Omsk, jailed for two years.", {"Belousov imprisonment 24"}),
    # Some of a list, by their place in it.
    ("Anton Belousov, Oleg Sedov and Rita Halina were tried in Omsk. The first two were sentenced to six years; Halina "
     "was acquitted.", {"Belousov imprisonment 72", "Sedov imprisonment 72"}),
    ("Anton Belousov, Oleg Sedov, known as the Singer, and Rita Halina were tried in Omsk. They were sentenced to 12, "
     "10 and four years' imprisonment respectively.",
     {"Belousov imprisonment 144", "Sedov imprisonment 120", "Halina imprisonment 48"}),
    # In brackets after each name.
    ("The convicts are: Anton Belousov (5 years), Oleg Sedov (4 years), Rita Halina (3 years suspended).",
     {"Belousov imprisonment 60", "Sedov imprisonment 48", "Halina suspended 36"}),
    # The name after the term.
    ("The defendant with the longest sentence, of 14 months, was Anton Belousov.", {"Belousov imprisonment 14"}),
    ("Twelve years in a strict-regime colony: that is what Anton Belousov got.", {"Belousov imprisonment 144"}),
    ("Serving a 20-year sentence, Anton Belousov died in prison.", {"Belousov imprisonment 240"}),
    # No term of the next one, whose name was not recognised.
    ("Belousov was jailed for 12 months and Lexx for nine months. Anton Belousov denied the charge.",
     {"Belousov imprisonment 12"}),
    ("Anton Belousov must pay a fine of 5,000 euros; Oleg Sedov was acquitted.", {"Belousov fine 5000 EUR"}),
    # Bare terms in the items of a list of prisoners.
    ("Political prisoners of the west:\n\n- Anton Belousov. Farmer, 58. Taken from his house on 23 April 2023. Ten "
     "years, in a single hearing.\n- Oleg Sedov. Student. 8 years. Held in Omsk.\n- Rita Halina, driver. For drugs; "
     "three years, of which she must serve one at home.",
     {"Belousov imprisonment 120", "Sedov imprisonment 96", "Halina imprisonment 36"}),
    ("Anton Belousov (Article 275 of the Criminal Code of Russia, five years) and Oleg Sedov (Article 275-1, four "
     "years) are in Omsk.", {"Belousov imprisonment 60", "Sedov imprisonment 48"}),
    ("The court acquitted Rita Halina. Co-defendant Anton Belousov: 6 years 3 months for membership.",
     {"Belousov imprisonment 75"}),
    ("Anton Belousov was jailed for five years, Oleg Sedov for four and Rita Halina for three, all for fraud.",
     {"Belousov imprisonment 60", "Sedov imprisonment 48", "Halina imprisonment 36"}),
    # "For P it is", "goes down from", "after five of his": of whom, and as long as it was at first.
    ("Anton Belousov received six years. For Rita Halina it is seven years and six months, since she taught.",
     {"Belousov imprisonment 72", "Halina imprisonment 90"}),
    ("Anton Belousov goes down from nine years to seven.", {"Belousov imprisonment 108", "Belousov imprisonment 84"}),
    ("Anton Belousov was freed on 2 June after seven of his eight years.", {"Belousov imprisonment 96"}),
    ("Danil Belousov, Oleg's nephew, was arrested. The nephew was sentenced in Omsk to two years.",
     {"Belousov imprisonment 24"}),
    # Not of the judge beside the term, and no punishment at all.
    ("Rita Halina was arrested in 2018 and sentenced by the Omsk Regional Court, chaired by Oleg Sedov, to five years.",
     {"Halina imprisonment 60"}),
    ("Anton Belousov was charged with a plot, which carries fifteen years to life.", set()),
    ("Political prisoners of the west:\n\n- Anton Belousov. 29 years. Farmer.\n- Oleg Sedov. 30 years. Cook.", set()),
    ("Anton Belousov handed himself in at a police station five days afterwards.", set()),
    # Each from the list of terms right before "respectively"; each from a range, in the unit of a range.
    ("Anton Belousov was given eight years, and Rita Halina and Oleg Sedov to five and three years respectively.",
     {"Belousov imprisonment 96", "Halina imprisonment 60", "Sedov imprisonment 36"}),
    ("The court sentenced them to between five and seven years: Anton Belousov to seven, Rita Halina to five.",
     {"Belousov imprisonment 84", "Halina imprisonment 60"}),
    ("A court jailed Anton Belousov for 51 months and Rita Halina for 44 months after they pleaded guilty.",
     {"Belousov imprisonment 51", "Halina imprisonment 44"}),
    ("Anton Belousov's sentence, originally eight years, was halved to four on appeal.",
     {"Belousov imprisonment 96", "Belousov imprisonment 48"}),
    (f"Anton Belousov: Article 275 {CODE}, three years. Oleg Sedov: acquitted.", {"Belousov imprisonment 36"}),
    (f"Anton Belousov (Articles 205.4, 205.5 and 278 via 30 {CODE}) - 19 years; Oleg Sedov was acquitted.",
     {"Belousov imprisonment 228"}),
    # Nothing of a company, and no term is cut out of another.
    ("Anton Belousov received six years. The judge imposed a fine of 5,000 euros on the company.",
     {"Belousov imprisonment 72"}),
    ("Anton Belousov was sentenced to 40 months; the court of appeal trimmed six months from the jail term.",
     {"Belousov imprisonment 40"}),
    # Of a relative without a name, and less than what was asked for.
    ("The husband of Rita Halina, whose name is not known, was sentenced to three years.", set()),
    ("Anton Belousov's brother was sentenced to three years; Anton himself was released.", set()),
    ("Anton Belousov got one year less than the six that the prosecutor had asked for.", set()),
    ("Anton Belousov was sentenced to 15 years for fraud and 800 days' fine.", {"Belousov imprisonment 180"}),
    # Told by parts, with the weeks, in the unit of what the law allows, for as long as before.
    ("Anton Belousov received 15 years: ten for leading a group and five for fraud.",
     {"Belousov imprisonment 180", "Belousov imprisonment 120", "Belousov imprisonment 60"}),
    ("Anton Belousov received four months and two weeks.", {"Belousov imprisonment 4.5"}),
    ("The offence carries up to 10 years. Anton Belousov got three.", {"Belousov imprisonment 36"}),
    ("The court replaced Anton Belousov's suspended sentence of two years with real imprisonment for the same period.",
     {"Belousov suspended 24", "Belousov imprisonment 24"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TERMS)
def test_whose_term_it_is(text: str, expected: set[str]) -> None:
    assert sentences(read(text)) == expected


CHARGES = [
    ("Rita Halina, Oleg Sedov and Anton Belousov were detained in March. All of them except Belousov are charged under "
     f"Article 280.3 {CODE}; he is a witness.", {"Halina 280.3 charged", "Sedov 280.3 charged"}),
    (f"Three men were convicted under Article 275 {CODE}: Anton Belousov, Oleg Sedov and Pavel Lutsenko.",
     {"Belousov 275 convicted", "Sedov 275 convicted", "Lutsenko 275 convicted"}),
    (f"The decisions known are convictions under Article 275 {CODE}: Anton Belousov received five years, and Oleg "
     "Sedov three years.", {"Belousov 275 convicted", "Sedov 275 convicted"}),
    # The same as somebody else's.
    (f"Anton Belousov was charged with treason under Article 275 {CODE}; Oleg Sedov faces the same charge.",
     {"Belousov 275 charged", "Sedov 275 charged"}),
    (f"They are held in Omsk:\n\n1. Anton Belousov, baker. Article 275 {CODE}, to which in May they added Article "
     "278.\n2. Oleg Sedov, driver. The same two articles.",
     {"Belousov 275 charged", "Belousov 278 charged", "Sedov 275 charged", "Sedov 278 charged"}),
    (f"Anton Belousov was charged under Article 275 {CODE} and Article 278. Oleg Sedov was convicted under the second "
     "of these articles.", {"Belousov 275 charged", "Belousov 278 charged", "Sedov 278 convicted"}),
    (f"Anton Belousov is held under Article 275, part 3, {CODE}. Rita Halina is held, too: Art. 275/3.",
     {"Belousov 275/3 charged", "Halina 275/3 charged"}),
    # Those of several members who are named.
    (f"Five people, among them Anton Belousov and the cook Rita Halina, were convicted under Article 275 {CODE}.",
     {"Belousov 275 convicted", "Halina 275 convicted"}),
    ("Anton Belousov and Oleg Sedov were tried in Omsk with a driver they had never met, Pavel Lutsenko. Under "
     f"Article 275 {CODE} all three received three years.",
     {"Belousov 275 convicted", "Sedov 275 convicted", "Lutsenko 275 convicted"}),
    (f"Anton Belousov (Article 275 {CODE}, five years) and Oleg Sedov (Article 276, two years) are held.",
     {"Belousov 275 convicted", "Sedov 276 convicted"}),
    (f"Anton Belousov was convicted of treason, Article 275 {CODE}. As to the accountant Rita Halina, she kept books. "
     "The charge was changed to Article 275.1, and she got three years.",
     {"Belousov 275 convicted", "Halina 275.1 convicted"}),
    # Without the word "Article".
    ("The teacher Anton Belousov was brought before a court in Omsk, Russia. Charge sheet: 205.2 part 2, 280.3 part 1.",
     {"Belousov 205.2/2 charged", "Belousov 280.3/1 charged"}),
    ("Luka Beridze faces four to seven years in Georgia for \"attacking a police officer\" (353.1).",
     {"Beridze 353.1 charged"}),
    # Articles that somebody infringed are no charges.
    ("Articles 214 and 219 of the code have also been infringed: Anton Belousov was convicted of speech.", set()),
    (f"Neither Anton Belousov nor Rita Halina was charged under Article 275 {CODE}.", set()),
    (f"Anton Belousov: Article 275 {CODE}, three years. Oleg Sedov: same article. Rita Halina: acquitted.",
     {"Belousov 275 convicted", "Sedov 275 convicted"}),
    (f"The sentences: Anton Belousov, six years; Oleg Sedov, five; Rita Halina, four, all under Article 275 {CODE}.",
     {"Belousov 275 convicted", "Sedov 275 convicted", "Halina 275 convicted"}),
    (f"A new criminal case, this time under Article 321 {CODE}, has been opened against the already convicted Anton "
     "Belousov.", {"Belousov 321 charged"}),
    # What somebody would be convicted of is a charge; a footnote ends no list.
    (f"Anton Belousov was arrested in May. If convicted under Article 275 {CODE}, he could be jailed for ten years.",
     {"Belousov 275 charged"}),
    (f"Anton Belousov was charged in Omsk.[5] Two other people were tried with Belousov, including Oleg "
     f"Sedov and Rita Halina.[6] All three defendants were charged under Article 275 {CODE}.[7]",
     {"Belousov 275 charged", "Sedov 275 charged", "Halina 275 charged"}),
    (f"Anton Belousov was arrested in Omsk. He denies it.\n\nThe charges are based on Article 275 {CODE}.",
     {"Belousov 275 charged"}),
    # A case against somebody, named after it.
    (f"A count of slander (Article 128 {CODE}) against Anton Belousov and against Rita Halina had fallen away.",
     {"Belousov 128 dropped", "Halina 128 dropped"}),
    (f"Article 275 {CODE}, under which Anton Belousov was charged, speaks of secrets.", {"Belousov 275 charged"}),
    (f"In April a case under Article 318 {CODE} (\"use of violence against a representative of authority\") was opened "
     "against Rita Halina.", {"Halina 318 charged"}),
    (f"An Article 213 {CODE} criminal case (\"hooliganism\") was initiated against Oleg Sedov.", {"Sedov 213 charged"}),
    # Dropped, replaced, taken out.
    (f"Oleg Sedov was charged with fraud under Article 159 {CODE}. In August the prosecution dropped this charge and "
     "brought a new one under Article 275 (treason).", {"Sedov 159 dropped", "Sedov 275 charged"}),
    (f"Article 205.2 {CODE} was replaced by Article 280 in the case of Oleg Sedov.",
     {"Sedov 205.2 reclassified", "Sedov 280 charged"}),
    (f"Oleg Sedov's charge was upgraded from Article 205.1 to Article 205.2 {CODE}.",
     {"Sedov 205.1 reclassified", "Sedov 205.2 charged"}),
    (f"The charge under Article 205.2 {CODE} was excluded from the verdict of Oleg Sedov.", {"Sedov 205.2 dropped"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CHARGES)
def test_whose_charge_it_is(text: str, expected: set[str]) -> None:
    assert charges(read(text)) == expected


GROUPS = [
    ("Anton Belousov, Oleg Sedov and Pavel Lisin were detained in May. Each of the three was charged with theft.", 3),
    ("Anton Belousov was detained on 1 March, Oleg Sedov on 2 March and Pavel Lisin on 5 March. The trio are charged "
     "with arson.", 3),
    ("Neither Anton Belousov nor Oleg Sedov admitted guilt. The court sent them both to a colony for nine years for "
     "treason.", 2),
    ("Anton Belousov and Oleg Sedov were arrested at a café. A court sentenced each of them to two years in prison for "
     "hooliganism.", 2),
    ("The teacher Anton Belousov was detained with Oleg Sedov. Both of the men are accused of espionage.", 2),
]  # fmt: skip


@pytest.mark.parametrize(("text", "number"), GROUPS)
def test_words_for_groups(text: str, number: int) -> None:
    assert len({charge.person for charge in read(text).charges}) == number
