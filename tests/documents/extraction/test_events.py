"""What happened to whom and when."""

from __future__ import annotations

import pytest

from tests.documents.extraction.reading_aloud import events, read

TOLD = [
    ("Anton Belousov was arrested on 5 May 2021.", {"arrest Belousov 2021-05-05"}),
    ("On 5 May 2021 police detained Anton Belousov and Oleg Sedov.",
     {"arrest Belousov 2021-05-05", "arrest Sedov 2021-05-05"}),
    ("Anton Belousov and Oleg Sedov were detained in Tver.", {"arrest Belousov -", "arrest Sedov -"}),
    ("Anton Belousov, a baker, and his son Oleg Belousov were arrested.", {"arrest Belousov -"}),
    ("Anton Belousov was taken into custody in Oryol on 21 May 2017 and sentenced to nine years on 8 March 2019.",
     {"arrest Belousov 2017-05-21", "conviction Belousov 2019-03-08"}),
    ("Anton Belousov has been in custody since March 2016.", {"arrest Belousov 2016-03"}),
    ("Since his arrest on 9 June 2018 Anton Belousov has lost weight. His arrest was brutal.",
     {"arrest Belousov 2018-06-09"}),
    ("Anton Belousov was released on bail on 20 January 2020.", {"release Belousov 2020-01-20"}),
    ("The court remanded Anton Belousov in custody until 16 October 2020.", {"arrest Belousov -"}),
    ("Anton Belousov died in a colony on 12 September 2021.", {"death Belousov 2021-09-12"}),
    ("On 10 June 2020 officers searched Anton Belousov's home.", {"search Belousov 2020-06-10"}),
    ("Anton Belousov was fined 10,000 rubles on 10 June 2020.", {"fine Belousov 2020-06-10"}),
    ("New arrests took place on 5 May 2019: in Tver - Anton Belousov and Oleg Sedov; in Kursk - Pyotr Lisin.",
     {"arrest Belousov 2019-05-05", "arrest Sedov 2019-05-05", "arrest Lisin 2019-05-05"}),
    ("Those arrested included Anton Belousov and Oleg Sedov.", {"arrest Belousov -", "arrest Sedov -"}),
    ("Anton Belousov was arrested in May 2021 together with his colleagues Oleg Sedov and Pyotr Lisin.",
     {"arrest Belousov 2021-05", "arrest Sedov 2021-05", "arrest Lisin 2021-05"}),
    ("Anton Belousov, 27 years old. Arrested on 12 July 2021 in Tver. Sentenced to 10 years.",
     {"arrest Belousov 2021-07-12", "conviction Belousov -"}),
    ("Police arrested Ms. Galina Lisina on 5 May 2021.", {"arrest Lisina 2021-05-05"}),
    ("Soldiers took Anton Belousov on 5 May 2021.", {"arrest Belousov 2021-05-05"}),
    ("Anton Belousov was grabbed outside his house on 5 May 2021.", {"arrest Belousov 2021-05-05"}),
    ("Anton Belousov was taken from a tea stall in Vinh on 5 May 2021.", {"arrest Belousov 2021-05-05"}),
    ("Anton Belousov surrendered to police on 5 May 2021.", {"arrest Belousov 2021-05-05"}),
    ("Anton Belousov turned himself in on 5 May 2021.", {"arrest Belousov 2021-05-05"}),
    ("Anton Belousov, an engineer held since 31 July 2020, is ill.", {"arrest Belousov 2020-07-31"}),
    ("Anton Belousov has been in captivity since May 2020.", {"arrest Belousov 2020-05"}),
    ("On 5 May 2021 a court in Tver ordered that Anton Belousov be held for two months.",
     {"arrest Belousov 2021-05-05"}),
    ("The court rejected the appeal of Anton Belousov, who was arrested in 2020.", {"arrest Belousov 2020"}),
    ("Anton Belousov left remand on 5 May 2021.", {"release Belousov 2021-05-05"}),
    ("Anton Belousov walked out of the Tver prison on 5 May 2021.", {"release Belousov 2021-05-05"}),
    ("The amnesty of 5 May 2021 set Anton Belousov free.", {"release Belousov 2021-05-05"}),
    ("Prosecutors brought charges against Anton Belousov on 5 May 2021.", {"charge Belousov 2021-05-05"}),
    ("Charges were filed against Anton Belousov on 5 May 2021.", {"charge Belousov 2021-05-05"}),
    ("Police carried out a search at Anton Belousov's home on 5 May 2021.", {"search Belousov 2021-05-05"}),
    ("On 5 May 2021 the flats of Anton Belousov and Oleg Sedov were searched.",
     {"search Belousov 2021-05-05", "search Sedov 2021-05-05"}),
    ("Anton Belousov, whose body was handed over on 5 May 2021, was 40.", {"death Belousov 2021-05-05"}),
    # What did not happen, or to somebody else.
    ("The court found Anton Belousov not guilty.", set()),
    ("The search for Anton Belousov goes on.", set()),
    ("Anton Belousov's detention was extended on 5 May 2021.", set()),
    ("Anton Belousov is a poet. It was not his first imprisonment.", set()),
    ("Anton Belousov was held until December 2020.", set()),
    ("We demand that Anton Belousov be released at once.", set()),
    ("We demand the release of Anton Belousov.", set()),
    ("Anton Belousov was never arrested.", set()),
    ("Anton Belousov may be arrested.", set()),
    ("Anton Belousov's brother was arrested.", set()),
    ("Anton Belousov says that the convicted persons may leave.", set()),
    ("Police fear that Anton Belousov will be killed.", set()),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_events(text: str, expected: set[str]) -> None:
    assert events(read(text)) == expected


def test_a_pronoun_goes_back_to_whom_the_text_is_about() -> None:
    text = (
        "Nadezhda Vorontsova taught chemistry. Vorontsova is 54.\n\n"
        "Galina Lisina runs the shop.\n\n"
        "On 2 June 2023 the court sentenced the teacher to two years in prison."
    )
    assert events(read(text)) == {"conviction Vorontsova 2023-06-02"}


def test_an_interview_is_told_by_who_is_interviewed() -> None:
    text = (
        "In the cell: an interview with Hanna Kruk\n\n- When were you detained?\n\n- I was detained on 23 September "
        "2020. The judge, Rimma Halina, gave me two years in prison."
    )
    assert events(read(text)) == {"arrest Kruk 2020-09-23", "conviction Kruk -"}


def test_a_list_takes_the_date_of_the_verdict_before_it() -> None:
    text = (
        "On 12 February 2021 the Navoi Regional Court found all five guilty. We demand freedom for:\n\n"
        "1) Anton BELOUSOV - 9 years;\n\n2) Oleg SEDOV - 8 years."
    )
    assert events(read(text)) == {"conviction BELOUSOV 2021-02-12", "conviction SEDOV 2021-02-12"}


def test_relative_dates_are_of_the_document() -> None:
    assert events(read("Anton Belousov was arrested yesterday.", "2022-05-06")) == {"arrest Belousov 2022-05-05"}


def test_place_and_region() -> None:
    event = read("Anton Belousov was arrested in Chelyabinsk, Russia, on 5 May 2021.").events[0]
    assert (event.place, event.region) == ("Chelyabinsk", "RU-CHE")
