"""Who is a prisoner where no plain verb says so, and who is not though a verb of arrest stands near."""

from __future__ import annotations

import pytest

from tests.documents.extraction.reading_aloud import read


def held(text: str) -> set[str]:
    return {p.name.split()[-1] for p in read(text).persons if "prisoner" in p.roles}


HELD = [
    # Lawyers and others who were themselves taken.
    ("Anton Belousov, counsel for the choir, was himself arrested in May.", {"Belousov"}),
    ("Anton Belousov, who had defended Oleg Sedov until May, was himself detained in June.", {"Belousov"}),
    ("Vera Rudina, the lawyer, was herself briefly jailed last year.", {"Rudina"}),
    # Wanted.
    ("An arrest order was signed against their cook, Anton Belousov, at noon.", {"Belousov"}),
    ("A warrant was issued against Anton Belousov in May.", {"Belousov"}),
    ('It is led by "Anton Belousov", against whom a warrant has been issued.', {"Belousov"}),
    # In the dock, in a cell.
    ("In the dock were Anton Belousov and Vera Rudina.", {"Belousov", "Rudina"}),
    ("Vera Rudina had spent four months in a remand prison.", {"Rudina"}),
    # Of everybody in the list that ends before the verb.
    ("The cook Anton Belousov and the baker Oleg Sedov spent two months in provisional detention.",
     {"Belousov", "Sedov"}),
    ("Anton Belousov, Vera Rudina and Oleg Sedov deny the charges.", {"Belousov", "Rudina", "Sedov"}),
    ("The cooks Anton Belousov, known as Uncle Ant, and Vera Rudina were tried in May.", {"Belousov", "Rudina"}),
    ("The case concerning Vera Rudina and three of the choir: Anton Belousov, Oleg Sedov and Pavel Rudin is closed.",
     {"Rudina", "Belousov", "Sedov", "Rudin"}),
    ("The detention of cooks like Anton Belousov, critics of the mayor like Vera Rudina, and bakers such as Oleg Sedov "
     "worries us.", {"Belousov", "Rudina", "Sedov"}),
    # In prison by what they do there, and by what is said of their trials.
    ("Anton Belousov turned 40 in prison.", {"Belousov"}),
    ("Anton Belousov celebrated his birthday behind bars.", {"Belousov"}),
    ("In a letter from prison, Anton Belousov said that he was well.", {"Belousov"}),
    ("Anton Belousov's sentence was reduced by a year.", {"Belousov"}),
    ("Anton Belousov's appeal was rejected by the Supreme Court.", {"Belousov"}),
    ("The court rejected an appeal by Anton Belousov.", {"Belousov"}),
    ("The court left Anton Belousov in custody.", {"Belousov"}),
    ("Anton Belousov could face ten years in prison if convicted.", {"Belousov"}),
    ("Anton Belousov was extradited to Tajikistan.", {"Belousov"}),
    ("A criminal case under Article 282 was opened against Anton Belousov.", {"Belousov"}),
    ("The society added Anton Belousov to its list of political prisoners.", {"Belousov"}),
    ("In his last word in court, Anton Belousov said that he was not guilty.", {"Belousov"}),
    # Most of a list.
    ("In the town:\n\n1. Anton Belousov, a baker. Arrested in May.\n\n2. Vera Rudina, a cook. Arrested in June.\n\n"
     "3. Oleg Sedov, an ex-mayor. The same two articles.\n\n4. Pavel Rudin, a nurse. Fined in May.",
     {"Belousov", "Rudina", "Sedov", "Rudin"}),
    # Whom defendants accuse, and judges who stand beside a verb.
    ("Vera Rudina accused Judge Anton Belousov of bias.", set()),
    ("The opposition accused President Anton Belousov of treason.", set()),
    ("They took the presiding judge, Anton Belousov, for a man who would not send them away.", set()),
    ("The minister, Anton Belousov, was accused of bribery.", {"Belousov"}),
    # Who denies a charge for others, and whose trial others speak of.
    ("Anton Belousov, a spokesman for the ministry, denied the charges.", set()),
    ("The trial of a cook was condemned by many, including President Anton Belousov.", set()),
    ("Anton Belousov's sentence of the day is \"wait\".", set()),
    # Those to whom one sentence gave a term each.
    ("Anton Belousov may get five years in prison, Oleg Sedov and Pavel Rudin four years. They "
     "were arrested on 7 May 2021.", {"Belousov", "Sedov", "Rudin"}),
    # Not those who speak of others, and not whose relative was taken.
    ("Vera Rudina slept. At dawn the soldiers detained her son.", set()),
    ("The minister Anton Belousov wrote that each of the strikers in town \"was convicted of theft\".", set()),
    ("Anton Belousov said: \"There are nine teachers convicted since spring.\"", set()),
    ("Oleg Sedov's wife Vera was herself fined 500 rubles.", {"Vera"}),
    # Those of a group that is told of by the words before the names.
    ("The nine held in Tver are Anton Belousov, Oleg Sedov and seven students.", {"Belousov", "Sedov"}),
    ("Others held with him include the poet Anton Belousov and the baker Oleg Sedov.", {"Belousov", "Sedov"}),
    ("Others on death row are Anton Belousov and Oleg Sedov.", {"Belousov", "Sedov"}),
    ("The other guests were Anton Belousov and Oleg Sedov.", set()),
    ("The accused were Anton Belousov's pupils.", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), HELD)
def test_who_is_held(text: str, expected: set[str]) -> None:
    assert held("That is what is known of the case in the town.\n\n" + text) == expected
