"""How a charge stands once the whole text is read: convicted, acquitted, dropped, replaced by another."""

from __future__ import annotations

import pytest

from tests.documents.extraction.reading_aloud import charges, read

CODE = "of the Criminal Code of Russia"
STATUSES = [
    # A verdict that does not cite the article.
    (f"Anton Belousov was charged under Article 275 {CODE}. He was sentenced to twelve years in prison in May.",
     {"Belousov 275 convicted"}),
    (f"Anton Belousov was charged under Article 275 {CODE}. The prosecutor asked for twelve years.",
     {"Belousov 275 charged"}),
    (f"Anton Belousov was charged under Article 275 {CODE}. He was acquitted in May.", {"Belousov 275 acquitted"}),
    (f"Anton Belousov was detained on 3 June 2024 and charged under Article 275 {CODE}. "
     "In 2017 he was sentenced to three years in prison.",
     {"Belousov 275 charged"}),
    # One of two charges.
    (f"Anton Belousov was charged under Article 275 and Article 276 {CODE}. He was found guilty under Article 276.",
     {"Belousov 275 charged", "Belousov 276 convicted"}),
    (f"Anton Belousov was charged with treason (Article 275) and with espionage (Article 276 {CODE}). "
     "In May the court acquitted him of espionage and sentenced him to nine years in prison.",
     {"Belousov 275 convicted", "Belousov 276 acquitted"}),
    (f"Anton Belousov was charged with treason (Article 275) and with espionage (Article 276 {CODE}). "
     "The court acquitted him on the second count and gave him nine years in prison on the first.",
     {"Belousov 275 convicted", "Belousov 276 acquitted"}),
    (f"Anton Belousov was charged with treason (Article 275) and with espionage (Article 276 {CODE}). "
     "The first charge was then dropped.",
     {"Belousov 275 dropped", "Belousov 276 charged"}),
    (f"Anton Belousov was charged with treason (Article 275) and with espionage (Article 276 {CODE}). "
     "The charge of espionage against Belousov has been withdrawn.",
     {"Belousov 275 charged", "Belousov 276 dropped"}),
    (f"Anton Belousov was charged with treason (Article 275) and with espionage (Article 276 {CODE}). "
     "Belousov pleaded not guilty of espionage.",
     {"Belousov 275 charged", "Belousov 276 charged"}),
    # Told beside the citation.
    (f"Prosecutors have withdrawn the accusation under Article 275 {CODE} against engineer Anton Belousov.",
     {"Belousov 275 dropped"}),
    (f"Anton Belousov was convicted under Article 275 {CODE}. On appeal the court quashed the conviction under "
     "Article 275.", {"Belousov 275 acquitted"}),
    (f"The charge against Anton Belousov under Article 275 {CODE} was dropped.", {"Belousov 275 dropped"}),
    (f"The Supreme Court overturned the conviction of Anton Belousov under Article 275 {CODE}.",
     {"Belousov 275 acquitted"}),
    (f"The Supreme Court upheld the conviction of Anton Belousov under Article 275 {CODE}.",
     {"Belousov 275 convicted"}),
    (f"The case against Anton Belousov under Article 275 {CODE} was closed.", {"Belousov 275 dropped"}),
    (f"Anton Belousov was released after prosecutors dropped the charge under Article 275 {CODE}.",
     {"Belousov 275 dropped"}),
    (f"Anton Belousov was found not guilty under Article 275 {CODE}.", {"Belousov 275 acquitted"}),
    (f"A court sent Anton Belousov, accused under Article 275 {CODE}, to remand prison.", {"Belousov 275 charged"}),
    # Another charge in its place.
    (f"The charges against Anton Belousov were changed from Article 275 to Article 276 {CODE}.",
     {"Belousov 275 reclassified", "Belousov 276 charged"}),
    (f"Anton Belousov was charged under part 1 of Article 205.5 {CODE}. The court found him guilty under part 2 of "
     "Article 205.5.", {"Belousov 205.5/1 reclassified", "Belousov 205.5/2 convicted"}),
    (f"Anton Belousov was charged under Article 275 {CODE}. The court changed the charge to Article 276 and gave him "
     "nine years in prison.", {"Belousov 275 reclassified", "Belousov 276 convicted"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), STATUSES)
def test_status_of_a_charge(text: str, expected: set[str]) -> None:
    assert charges(read(text)) == expected


OWNERS = [
    (f"The charge against Anton Belousov and Oleg Sedov is treason (Article 275 {CODE}).",
     {"Belousov 275 charged", "Sedov 275 charged"}),
    (f"Omsk: a case under Article 275 {CODE} against Anton Belousov, 62, a chess trainer.", {"Belousov 275 charged"}),
    (f"Anton Belousov was convicted under Article 275 {CODE}. Oleg Sedov was fined 5,000 rubles under the same "
     "article.", {"Belousov 275 convicted", "Sedov 275 convicted"}),
    (f"Anton Belousov was fined 5,000 rubles under Article 280.3 {CODE}. The singer, Oleg Sedov, was put under "
     "arrest on the same legal basis.", {"Belousov 280.3 convicted", "Sedov 280.3 charged"}),
    (f"Prosecutors added Article 276 {CODE} to the charges against Anton Belousov.", {"Belousov 276 charged"}),
    (f"Rita Halina was convicted under Article 275 {CODE}. The artist Oleg Sedov has waited for his trial since May. "
     "The indictment is for espionage (Article 276).", {"Halina 275 convicted", "Sedov 276 charged"}),
    (f"Anton Belousov and Oleg Sedov were convicted under Articles 275 and 276 {CODE} respectively.",
     {"Belousov 275 convicted", "Sedov 276 convicted"}),
    (f"Anton Belousov (Article 275) and Oleg Sedov (Article 276 {CODE}) were arrested in May.",
     {"Belousov 275 charged", "Sedov 276 charged"}),
    (f"Lawyer Rita Halina said that Anton Belousov was charged under Article 275 {CODE}.", {"Belousov 275 charged"}),
    (f"The wife of Anton Belousov, Rita Halina, was not charged under Article 275 {CODE}.", set()),
    (f"Anton Belousov was arrested in May. Article 275 {CODE} was used against many others.", set()),
    ("Convicted under Article 275 of the Criminal Code of Russia:\n\n1. Anton Belousov, nine years;\n"
     "2. Oleg Sedov, ten years.", {"Belousov 275 convicted", "Sedov 275 convicted"}),
    ("Anton Belousov was convicted of rioting (Public Order Ordinance s.18) in Hong Kong.", {"Belousov 18 convicted"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), OWNERS)
def test_whose_charge_a_citation_is(text: str, expected: set[str]) -> None:
    assert charges(read(text)) == expected
