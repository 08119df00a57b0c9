"""The reference lists of courts, organisations and designations: their form, their links and some known facts."""

import csv
import functools
import re
from collections import Counter, defaultdict
from pathlib import Path

import pytest

REFERENCE = Path(__file__).resolve().parents[2] / "fixtures" / "reference"
REGIONS = REFERENCE / "regions.csv"

COURT_HEADER = ["country", "name", "name_local", "spellings", "level", "region", "parent", "source"]
ORGANISATION_HEADER = [
    "name",
    "name_local",
    "spellings",
    "kind",
    "country",
    "region",
    "parent",
    "website",
    "source",
]
DESIGNATION_HEADER = ["organisation", "organisation_country", "country", "kind", "date", "by", "source"]

LEVELS = {
    "supreme",
    "constitutional",
    "cassation",
    "appeal",
    "regional",
    "district",
    "city",
    "military",
    "international",
    "other",
}
KINDS = {
    "party",
    "movement",
    "ngo",
    "media",
    "agency",
    "parliament",
    "international",
    "religious",
    "company",
    "other",
}
DESIGNATION_KINDS = {"terrorist", "extremist", "undesirable", "foreign_agent", "liquidated", "banned"}

COUNTRY = re.compile(r"[A-Z]{2}")
REGION = re.compile(r"[A-Z]{2}(-[A-Z0-9]{1,3})?")
EDTF = re.compile(r"(19|20)\d\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?")

Row = dict[str, str]


@functools.cache
def rows(name: str) -> tuple[Row, ...]:
    with (REFERENCE / name).open(encoding="utf-8", newline="") as file:
        return tuple(csv.DictReader(file))


def courts() -> tuple[Row, ...]:
    return rows("courts.csv")


def organisations() -> tuple[Row, ...]:
    return rows("organisations.csv")


def designations() -> tuple[Row, ...]:
    return rows("designations.csv")


def spellings(row: Row) -> list[str]:
    return [row["name"], row["name_local"], *row["spellings"].split("|")]


def names_by_spelling(table: tuple[Row, ...]) -> dict[tuple[str, str], set[str]]:
    """(country, spelling in lower case) -> the names of those that are spelled so."""
    found: dict[tuple[str, str], set[str]] = defaultdict(set)
    for row in table:
        for spelling in spellings(row):
            if spelling:
                found[row["country"], spelling.casefold()].add(row["name"])
    return found


FILES = [
    ("courts.csv", COURT_HEADER, 300, ("country", "name")),
    ("organisations.csv", ORGANISATION_HEADER, 220, ("country", "name")),
    ("designations.csv", DESIGNATION_HEADER, 40, ("organisation", "organisation_country", "country", "kind")),
]


@pytest.mark.parametrize(("name", "header", "least", "key"), FILES)
def test_form(name: str, header: list[str], least: int, key: tuple[str, ...]) -> None:
    raw = (REFERENCE / name).read_bytes()
    assert b"\r" not in raw
    assert raw.decode("utf-8").splitlines()[0] == ",".join(header)
    table = rows(name)
    assert len(table) >= least
    keys = Counter(tuple(row[column] for column in key) for row in table)
    assert [k for k, count in keys.items() if count > 1] == []
    assert [row for row in table if any(cell != cell.strip() for cell in row.values())] == []


@pytest.mark.parametrize("name", ["courts.csv", "organisations.csv"])
def test_sorted_by_country_then_name(name: str) -> None:
    keys = [(row["country"], row["name"]) for row in rows(name)]
    assert keys == sorted(keys)


def test_court_cells() -> None:
    for row in courts():
        assert row["name"], row
        assert row["source"], row
        assert row["level"] in LEVELS, row
        assert COUNTRY.fullmatch(row["country"]) or (row["country"] == "" and row["level"] == "international"), row
        assert REGION.fullmatch(row["region"]), row
        assert row["country"] in ("", row["region"][:2]), row


def test_organisation_cells() -> None:
    for row in organisations():
        assert row["name"], row
        assert row["source"], row
        assert row["kind"] in KINDS, row
        assert row["country"] == "" or COUNTRY.fullmatch(row["country"]), row
        assert row["region"] == "" or REGION.fullmatch(row["region"]), row
        assert row["region"][:2] in ("", row["country"]), row
        assert row["website"] == "" or row["website"].startswith("https://"), row


def test_designation_cells() -> None:
    known = {(row["name"], row["country"]) for row in organisations()}
    for row in designations():
        assert row["source"], row
        assert (row["organisation"], row["organisation_country"]) in known, row
        assert COUNTRY.fullmatch(row["country"]), row
        assert row["kind"] in DESIGNATION_KINDS, row
        assert row["date"] == "" or EDTF.fullmatch(row["date"]), row


def test_crimea_has_ukrainian_codes_only() -> None:
    crimean = [row for row in courts() if row["region"] in ("UA-40", "UA-43")]
    assert len(crimean) >= 25
    assert all("Russian-controlled" in row["source"] for row in crimean)
    assert not {row["region"] for row in courts() + organisations()} & {"RU-CR", "RU-SEV", "RU-KRY"}


def test_parents_exist() -> None:
    known = {(row["country"], row["name"]) for row in courts()}
    for row in courts():
        assert row["parent"] == "" or (row["country"], row["parent"]) in known, row
        assert row["parent"] != row["name"], row
    # A parent may be an international body or sit in another country: its name alone must then say which.
    bodies = Counter(row["name"] for row in organisations())
    for row in organisations():
        assert row["parent"] == "" or bodies[row["parent"]] == 1, row


def test_a_spelling_names_one_court_of_a_country() -> None:
    assert {key: names for key, names in names_by_spelling(courts()).items() if len(names) > 1} == {}


def test_a_spelling_names_one_organisation_of_a_country() -> None:
    found = names_by_spelling(organisations())
    assert {key: names for key, names in found.items() if len(names) > 1} == {}
    # An organisation of no country is looked for everywhere, so its spellings must be its own.
    everywhere = {spelling for country, spelling in found if country == ""}
    assert {key for key in found if key[0] and key[1] in everywhere} == set()


@pytest.mark.parametrize("name", ["courts.csv", "organisations.csv"])
def test_no_spelling_is_listed_twice_in_a_row(name: str) -> None:
    for row in rows(name):
        written = [spelling.casefold() for spelling in spellings(row) if spelling]
        assert len(written) == len(set(written)), row
        assert "" not in row["spellings"].split("|") or row["spellings"] == "", row


@pytest.mark.skipif(not REGIONS.exists(), reason="the list of regions is not there")
def test_regions_are_known() -> None:
    known = {row["code"] for row in rows("regions.csv")}
    used = {row[column] for row in courts() + organisations() for column in ("country", "region")}
    used |= {row["country"] for row in designations()}
    assert used - known == {""}


COURT_FACTS = [
    ("RU", "2nd Western District Military Court", "military", "RU-MOW", "Military Court of Appeal"),
    ("RU", "Second Western District Military Court", "military", "RU-MOW", "Military Court of Appeal"),
    ("RU", "Moscow District Military Court", "military", "RU-MOW", "Military Court of Appeal"),
    ("RU", "1-й Западный окружной военный суд", "military", "RU-SPE", "Military Court of Appeal"),
    ("RU", "Southern Military District Court", "military", "RU-ROS", "Military Court of Appeal"),
    ("RU", "Южный окружной военный суд", "military", "RU-ROS", "Military Court of Appeal"),
    ("RU", "Central District Military Court", "military", "RU-SVE", "Military Court of Appeal"),
    ("RU", "1st Eastern District Military Court", "military", "RU-KHA", "Military Court of Appeal"),
    ("RU", "2nd Eastern District Military Court", "military", "RU-ZAB", "Military Court of Appeal"),
    ("RU", "Military Court of Appeal", "military", "RU-MOS", "Supreme Court of Russia"),
    ("RU", "Cassation Military Court", "military", "RU-NVS", "Supreme Court of Russia"),
    ("RU", "235th Garrison Military Court", "military", "RU-MOW", "2nd Western District Military Court"),
    ("RU", "Third Appeal Court of General Jurisdiction", "appeal", "RU-KDA", "Supreme Court of Russia"),
    ("RU", "Eighth Cassation Court of General Jurisdiction", "cassation", "RU-KEM", "Supreme Court of Russia"),
    ("RU", "Mosgorsud", "regional", "RU-MOW", "First Appeal Court of General Jurisdiction"),
    ("RU", "Meshchansky District Court", "district", "RU-MOW", "Moscow City Court"),
    ("RU", "Басманный районный суд", "district", "RU-MOW", "Moscow City Court"),
    ("RU", "Khamovniki District Court", "district", "RU-MOW", "Moscow City Court"),
    ("RU", "Novosibirsk Regional Court", "regional", "RU-NVS", "Fifth Appeal Court of General Jurisdiction"),
    ("RU", "Supreme Court of Yakutia", "regional", "RU-SA", "Fifth Appeal Court of General Jurisdiction"),
    ("RU", "Pskov City Court", "city", "RU-PSK", "Pskov Regional Court"),
    ("RU", "Lgovsky District Court", "district", "RU-KRS", "Kursk Regional Court"),
    ("UA", "Supreme Court of Crimea", "regional", "UA-43", ""),
    ("UA", "Kievskiy District Court of Simferopol", "district", "UA-43", "Supreme Court of Crimea"),
    ("UA", "Yalta City Court", "city", "UA-43", "Supreme Court of Crimea"),
    ("UA", "Gagarinsky District Court of Sevastopol", "district", "UA-40", "Sevastopol City Court"),
    ("UA", "Pecherskyi District Court", "district", "UA-30", "Kyiv Court of Appeal"),
    ("BY", "Minsk City Court", "regional", "BY-HM", "Supreme Court of Belarus"),
    ("BY", "Суд Фрунзенского района г. Минска", "district", "BY-HM", "Minsk City Court"),
    ("BY", "Hrodna Regional Court", "regional", "BY-HR", "Supreme Court of Belarus"),
    ("KZ", "Yesil District Court of Nur-Sultan", "district", "KZ-71", "Astana City Court"),
    ("KZ", "Almaty City Court", "regional", "KZ-75", "Supreme Court of Kazakhstan"),
    ("KG", "Pervomaisky District Court of Bishkek", "district", "KG-GB", "Bishkek City Court"),
    ("KG", "Osh Regional Court", "regional", "KG-O", "Supreme Court of Kyrgyzstan"),
    ("UZ", "Bukhara Regional Court", "regional", "UZ-BU", "Supreme Court of Uzbekistan"),
    ("UZ", "Supreme Court of Karakalpakstan", "regional", "UZ-QR", "Supreme Court of Uzbekistan"),
    ("AZ", "Binagadi District Court", "district", "AZ-BA", "Baku Court of Appeal"),
    ("AZ", "Baku Grave Crimes Court", "regional", "AZ-BA", "Baku Court of Appeal"),
    ("GE", "Tbilisi City Court", "city", "GE-TB", "Tbilisi Court of Appeals"),
    ("TR", "Istanbul 13th High Criminal Court", "regional", "TR-34", "Istanbul Regional Court of Justice"),
    ("IR", "Branch 15 of the Tehran Revolutionary Court", "other", "IR-23", "Revolutionary Court of Tehran"),
    ("HK", "West Kowloon Magistrates' Court", "district", "HK", "Court of First Instance of Hong Kong"),
    ("VN", "Hanoi People's Court", "regional", "VN-HN", "Supreme People's Court of Viet Nam"),
    ("", "ECtHR", "international", "FR", ""),
]


@pytest.mark.parametrize(("country", "spelling", "level", "region", "parent"), COURT_FACTS)
def test_known_courts(country: str, spelling: str, level: str, region: str, parent: str) -> None:
    found = [row for row in courts() if row["country"] == country and spelling in spellings(row)]
    assert [(row["level"], row["region"], row["parent"]) for row in found] == [(level, region, parent)]


ORGANISATION_FACTS = [
    ("FSB", "Federal Security Service", "agency", "RU"),
    ("ФСИН", "Federal Penitentiary Service", "agency", "RU"),
    ("Centre E", "Centre for Combating Extremism", "agency", "RU"),
    ("ГУБОПиК", "GUBOPiK", "agency", "BY"),
    ("КГБ", "State Security Committee of Belarus", "agency", "BY"),
    ("KNB", "National Security Committee of Kazakhstan", "agency", "KZ"),
    ("SBU", "Security Service of Ukraine", "agency", "UA"),
    ("IRGC", "Islamic Revolutionary Guard Corps", "agency", "IR"),
    ("Verkhovna Rada", "Verkhovna Rada", "parliament", "UA"),
    ("Oliy Majlis of the Republic of Uzbekistan", "Oliy Majlis", "parliament", "UZ"),
    ("PACE", "Parliamentary Assembly of the Council of Europe", "parliament", ""),
    ("MHRC", "Memorial Human Rights Centre", "ngo", "RU"),
    ("Civil Assistance Committee", "Civic Assistance Committee", "ngo", "RU"),
    ("Viasna", "Viasna Human Rights Centre", "ngo", "BY"),
    ("KHPG", "Kharkiv Human Rights Protection Group", "ngo", "UA"),
    ("WGAD", "UN Working Group on Arbitrary Detention", "international", ""),
    ("RFE/RL", "Radio Free Europe/Radio Liberty", "media", ""),
    ("Krym Realii", "Krym.Realii", "media", "UA"),
    ("Хизб ут-Тахрир", "Hizb ut-Tahrir", "party", ""),
    ("DVK", "Democratic Choice of Kazakhstan", "movement", "KZ"),
    ("ПИВТ", "Islamic Renaissance Party of Tajikistan", "party", "TJ"),
    ("Jehovah's Witness", "Jehovah's Witnesses", "religious", ""),
]


@pytest.mark.parametrize(("spelling", "name", "kind", "country"), ORGANISATION_FACTS)
def test_known_organisations(spelling: str, name: str, kind: str, country: str) -> None:
    found = [row for row in organisations() if spelling in spellings(row)]
    assert [(row["name"], row["kind"], row["country"]) for row in found] == [(name, kind, country)]


def test_a_spelling_of_many_countries_names_the_agency_of_each() -> None:
    found = {row["country"] for row in organisations() if "GKNB" in spellings(row)}
    assert found == {"KG", "TJ"}


DESIGNATION_FACTS = [
    ("Hizb ut-Tahrir", "RU", "terrorist", "2003-02-14", "Supreme Court of Russia"),
    ("Tablighi Jamaat", "RU", "extremist", "2009-05-07", "Supreme Court of Russia"),
    ("Mejlis of the Crimean Tatar People", "RU", "extremist", "2016-04-26", "Supreme Court of Crimea"),
    (
        "Administrative Centre of Jehovah's Witnesses in Russia",
        "RU",
        "liquidated",
        "2017-04-20",
        "Supreme Court of Russia",
    ),
    ("Bashkort", "RU", "extremist", "2020-05-22", "Supreme Court of Bashkortostan"),
    ("Anti-Corruption Foundation", "RU", "extremist", "2021-06-09", "Moscow City Court"),
    ("Memorial Human Rights Centre", "RU", "liquidated", "2021-12-29", "Moscow City Court"),
    ("Azov Brigade", "RU", "terrorist", "2022-08-02", "Supreme Court of Russia"),
    ("CrimeaSOS", "RU", "undesirable", "2023-03-21", "Prosecutor General's Office of Russia"),
    ("Islamic Renaissance Party of Tajikistan", "TJ", "terrorist", "2015-09-29", "Supreme Court of Tajikistan"),
    ("Koshe Partiyasy", "KZ", "extremist", "2020-05-19", "Yesil District Court of Astana"),
]


@pytest.mark.parametrize(("organisation", "country", "kind", "date", "by"), DESIGNATION_FACTS)
def test_known_designations(organisation: str, country: str, kind: str, date: str, by: str) -> None:
    found = [
        (row["date"], row["by"])
        for row in designations()
        if (row["organisation"], row["country"], row["kind"]) == (organisation, country, kind)
    ]
    assert found == [(date, by)]
