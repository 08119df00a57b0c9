"""In which regions people were arrested, held and tried."""

from __future__ import annotations

import pytest

from documents.extraction.types import Extraction
from tests.documents.extraction.reading_aloud import read


def regions(extraction: Extraction) -> dict[str, set[str]]:
    """The regions of each person who has any, by the last word of the name."""
    return {person.name.split()[-1]: set(person.regions) for person in extraction.persons if person.regions}


WHERE = [
    ("In Russia, Anton Belousov was arrested in Tver on 5 May 2021.", {"RU-TVE"}),
    ("In Russia, the Perm Regional Court sentenced Anton Belousov to six years in prison.", {"RU-PER"}),
    # Arrested in one place and tried in another.
    ("In Russia, Anton Belousov was arrested in Tver. The Perm Regional Court sentenced Belousov to six years.",
     {"RU-TVE", "RU-PER"}),
    # Held.
    ("In Russia, Anton Belousov was arrested in Tver. He is now in Penal Colony No. 7 in Omsk Region.",
     {"RU-TVE", "RU-OMS"}),
    # The court of a verdict that is told for all.
    ("Russia. On 5 May 2021 a court in Perm convicted three men.\n\nAnton Belousov was found guilty of treason. An "
     "appeal will be heard by the Military Court of Appeal.", {"RU-PER"}),
    # A trial whose judge alone is named with it.
    ("Russia. On 5 May 2021 the regional court in Perm, Judge Oleg Ornatov presiding, passed sentence on two "
    "men.\n\nThe "
     "two are:\n\nAnton Belousov - 6 years\n\nOleg Sedov - 5 years", {"RU-PER"}),
    # Held, under a label of its own.
    ("Russia.\n\nAnton Belousov\nDetained: 4 November 2021, Tver\nPlace: IK-15, Omsk", {"RU-TVE", "RU-OMS"}),
    # A region named right after a town decides which town of that name it is.
    ("In Russia, Anton Belousov is held in a prison in Kirovsk, Leningrad Region. He was arrested in May 2021.",
     {"RU-LEN"}),
    ("Laos: Anton Belousov was detained in Vientiane on 4 March 2022.", {"LA-VT"}),
    # The seat of the court, though an appeal goes elsewhere.
    ("Russia. On 17 April the Central District Military Court, sitting in Perm, convicted all seven.\n\nThe student "
     "Anton Belousov got twelve years.\n\nThe appeal will be heard by the Military Court of Appeal in Vlasikha.",
     {"RU-PER"}),
    # Where the hearings were.
    ("The Supreme Court of Tajikistan sentenced Anton Belousov to 18 years. The hearings took place in a prison in "
     "Khujand.", {"TJ-SU"}),
    # Where somebody else is based.
    ("Uzbekistan. Anton Belousov was arrested in Navoi, says the Tashkent-based lawyer Oleg Sedov.", {"UZ-NW"}),
    # Where a deed was, or somebody else far away.
    ("Russia. The Tver City Court sentenced Anton Belousov to a year for a post about bombs in Kharkiv.", {"RU-TVE"}),
    ("Iran. Anton Belousov, a teacher in Shiraz, sent a video to a station in London. He was arrested at home.",
     {"IR-07"}),
    # Where the country has no provinces in the tables.
    ("Germany: Anton Belousov was detained in Berlin on 4 March 2022.", {"DE"}),
    # A name that regions of several countries have.
    ("Rwanda: Anton Belousov was arrested in the Eastern Province on 5 May 2022.", {"RW-02"}),
    ("Sri Lanka: Anton Belousov was arrested in the Eastern Province on 5 May 2022.", {"LK-5"}),
    # The only place of a text, for those in its list.
    ("A letter on the Tver case, Russia.\n\nWe ask to free all political prisoners:\n\n1. Anton Belousov\n2. Oleg "
     "Sedov\n3. Galina Lisina", {"RU-TVE"}),
    ("Anton Belousov was sentenced in Almaty, Kazakhstan, to five years. Belousov was later arrested in Poland.",
     {"KZ-75", "PL"}),
    # The place of a charge.
    ("Russia. Novosibirsk: a case under Article 280.3 of the Criminal Code against Anton Belousov.", {"RU-NVS"}),
    # A big town of a country that the text does not name.
    ("Hong Kong news. Anton Belousov was detained in Guangzhou on 4 March 2022.", {"CN-GD"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), WHERE)
def test_where_it_befell_them(text: str, expected: set[str]) -> None:
    assert regions(read(text))["Belousov"] == expected


ONE_OF_SEVERAL = [
    # Where each of two was.
    ("In Russia, the priest Anton Belousov was fined in Tver, and the Omsk student Oleg Sedov wrote.", {"RU-TVE"}),
    ("Anton Belousov was detained in Tver, his deputy Oleg Sedov in Omsk. Russia.", {"RU-TVE"}),
    # The place that stands over a paragraph.
    ("Russia. Last week.\n\n3) Tver. Oleg Sedov saw it. Anton Belousov was fined 500 rubles.\n\n4) Omsk. It rained.",
     {"RU-TVE"}),
    # The court that the paragraph before names.
    ("Russia.\n\n1) The Tver City Court fined Oleg Sedov.\n\n2) Same court, another floor: Anton Belousov was jailed "
     "for six years.\n\n3) In Omsk and in Omsk nothing happened.", {"RU-TVE"}),
    # Where somebody meant to go.
    ("Russia. Anton Belousov, who had tried to get to Omsk, was arrested in Tver.", {"RU-TVE"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ONE_OF_SEVERAL)
def test_the_place_of_one_of_several(text: str, expected: set[str]) -> None:
    assert regions(read(text))["Belousov"] == expected


ELSEWHERE = [
    ("In Russia, Anton Belousov, a resident of Kursk, was arrested in Tver.", {"RU-TVE"}),
    ("In Russia, Anton Belousov, a native of Kursk who lives in Omsk, was arrested in Tver.", {"RU-TVE"}),
    ("In Russia, Anton Belousov, who had returned from Kursk, was arrested in Tver.", {"RU-TVE"}),
    ("Azerbaijan: we met in Tbilisi. Anton Belousov was arrested in Baku on 4 March 2022. Azerbaijan.", {"AZ-BA"}),
    ("In Russia, Anton Belousov was sentenced by the Tver City Court, subject to appeal to the Perm Regional Court.",
     {"RU-TVE"}),
    ("In Kazakhstan, Anton Belousov was arrested in Shymkent and had been convicted by the Abay District Court.",
     {"KZ-79"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), ELSEWHERE)
def test_places_of_something_else(text: str, expected: set[str]) -> None:
    assert regions(read(text))["Belousov"] == expected


def test_each_country_of_a_digest_keeps_its_people() -> None:
    text = (
        "VIET NAM\n\nAnton Belousov was jailed for six years by the People's Court of Nghe An on 3 March 2022.\n\n"
        "BELARUS\n\nOleg Sedov was detained in Hrodna on 4 March 2022.\n\n"
        "TURKMENISTAN\n\nPyotr Lisin was sentenced to five years in prison in 2018."
    )
    assert regions(read(text)) == {"Belousov": {"VN-22"}, "Sedov": {"BY-HR"}, "Lisin": {"TM"}}


NOT_TOLD = [
    # Where somebody lives now and has studied.
    ("Nicaragua.\n\nAnton Belousov was freed and flown to Washington.\n\nIn his new life in the United States, near "
     "the University of Wisconsin, he thinks of Nicaragua. He has a degree from the University of San Francisco.",
     "Belousov", {"NI"}),
    # A report whose only places are those of other people.
    ("Syria.\n\nIn May Oleg Sedov was arrested in Damascus.\n\nIn June Galina Lisina was arrested in Damascus, too.\n\n"
     "In July Anton Belousov was sentenced to three years.", "Belousov", {"SY"}),
    # Let go abroad.
    ("Russia. Anton Belousov sat in a prison in Tver.\n\nOn 1 August 2024 Oleg Sedov was exchanged in Ankara, Turkey.",
     "Sedov", {"RU"}),
    # The only town that the text names is where somebody else was tried.
    ("Turkmenistan. The police is strict.\n\nAnton Belousov was arrested in Turkmenabad.\n\nOleg Sedov was convicted "
     "of fraud in May 2010.", "Sedov", {"TM"}),
    ("Russia. The police is strict.\n\nThe Tver City Court convicted Anton Belousov.\n\nOleg Sedov was convicted of "
     "fraud in May 2010.\n\nIt rained in Omsk.", "Sedov", {"RU"}),
    # Who writes of a country sits in another one.
    ("Amnesty International wrote of Rwanda, and Amnesty International wrote again.\n\nAnton Belousov was arrested in "
     "May 2010.", "Belousov", {"RW"}),
    # A prisoner of whom no event is told.
    ("In Bahrain little has changed. The political prisoner Anton Belousov wrote to us.", "Belousov", {"BH"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "name", "expected"), NOT_TOLD)
def test_a_country_where_no_region_is_told(text: str, name: str, expected: set[str]) -> None:
    assert regions(read(text))[name] == expected
