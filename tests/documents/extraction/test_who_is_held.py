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
    # Those to whom one sentence gave a term each.
    ("Anton Belousov may get five years in prison, Oleg Sedov and Pavel Rudin four years. They "
     "were arrested on 7 May 2021.", {"Belousov", "Sedov", "Rudin"}),
    # Not those who speak of others, and not whose relative was taken.
    ("Vera Rudina slept. At dawn the soldiers detained her son.", set()),
    ("The minister Anton Belousov wrote that each of the strikers in town \"was convicted of theft\".", set()),
    ("Anton Belousov said: \"There are nine teachers convicted since spring.\"", set()),
    ("Oleg Sedov's wife Vera was herself fined 500 rubles.", {"Vera"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), HELD)
def test_who_is_held(text: str, expected: set[str]) -> None:
    assert held("That is what is known of the case in the town.\n\n" + text) == expected
