"""The table of provisions: its shape, its vocabulary, and facts that a lawyer would know by heart."""

import csv
import re
from pathlib import Path

import pytest

REFERENCE = Path(__file__).resolve().parents[2] / "fixtures" / "reference"
TABLE = REFERENCE / "provisions.csv"
HEADER = ["country", "code", "article", "part", "title", "title_local", "max_months", "heaviest", "source"]
CODES = {"criminal", "administrative"}
HEAVIEST = {"", "term", "life", "death", "fine", "arrest"}
# An index is dotted however the law prints it (205.5, 244.1); a letter of the article's own name stays (124A).
ARTICLE = re.compile(r"[1-9]\d*(\.[1-9]\d*)*[A-Z]?")
PART = re.compile(r"[1-9]\d*(\.[1-9]\d*)?")
# Thirty-five years: above this a term in months is a slip of the pen.
LONGEST_TERM = 420

Row = dict[str, str]
Key = tuple[str, str, str, str]


def read_table() -> list[Row]:
    with TABLE.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


ROWS = read_table()


def key(row: Row) -> Key:
    return row["country"], row["code"], row["article"], row["part"]


BY_KEY = {key(row): row for row in ROWS}


def numbers(text: str) -> list[int]:
    return [int(piece) for piece in text.split(".")] if text else []


def sort_key(row: Row) -> tuple[str, str, list[int], str, list[int]]:
    digits = row["article"].rstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    return row["country"], row["code"], numbers(digits), row["article"][len(digits) :], numbers(row["part"])


def test_file_is_utf8_with_line_feeds_and_the_agreed_header() -> None:
    raw = TABLE.read_bytes()
    assert not raw.startswith(b"\xef\xbb\xbf")
    assert b"\r" not in raw
    assert raw.decode("utf-8").splitlines()[0].split(",") == HEADER


def test_there_are_enough_rows() -> None:
    assert len(ROWS) >= 400


def test_rows_are_sorted_and_unique() -> None:
    assert sorted(ROWS, key=sort_key) == ROWS
    assert len(BY_KEY) == len(ROWS)


def test_countries_are_countries_of_the_regions_table() -> None:
    with (REFERENCE / "regions.csv").open(encoding="utf-8", newline="") as file:
        countries = {row["code"] for row in csv.DictReader(file) if row["kind"] == "country"}
    assert {row["country"] for row in ROWS} <= countries


def test_vocabulary_and_patterns() -> None:
    for row in ROWS:
        assert row["code"] in CODES, row
        assert row["heaviest"] in HEAVIEST, row
        assert ARTICLE.fullmatch(row["article"]), row
        assert not row["part"] or PART.fullmatch(row["part"]), row


def test_titles_and_sources_are_filled_and_no_cell_has_stray_space() -> None:
    for row in ROWS:
        assert row["title"], row
        assert row["source"], row
        assert all(cell == " ".join(cell.split()) for cell in row.values()), row


def test_a_part_has_its_article() -> None:
    orphans = [key(row) for row in ROWS if row["part"] and (*key(row)[:3], "") not in BY_KEY]
    assert orphans == []


def test_a_term_in_months_goes_with_heaviest_term() -> None:
    for row in ROWS:
        assert (row["heaviest"] == "term") == bool(row["max_months"]), row
        assert not row["max_months"] or 1 <= int(row["max_months"]) <= LONGEST_TERM, row


def test_a_part_is_not_heavier_than_its_article() -> None:
    order = {"fine": 0, "arrest": 1, "term": 2, "life": 3, "death": 4}
    for row in ROWS:
        whole = BY_KEY[(*key(row)[:3], "")]
        if row["heaviest"] and whole["heaviest"]:
            assert order[row["heaviest"]] <= order[whole["heaviest"]], row
        if row["max_months"] and whole["max_months"]:
            assert int(row["max_months"]) <= int(whole["max_months"]), row


def test_codes_that_write_in_russian_have_a_russian_title() -> None:
    cyrillic = re.compile("[а-яё]", re.IGNORECASE)
    rows = [row for row in ROWS if row["country"] in {"RU", "BY", "KZ", "KG"}]
    assert [key(row) for row in rows if not cyrillic.search(row["title_local"])] == []


@pytest.mark.parametrize(
    ("country", "article", "part", "years", "word"),
    [
        ("RU", "205.2", "1", 5, "propaganda of terrorism"),
        ("RU", "205.2", "2", 7, "internet"),
        ("RU", "205.5", "2", 20, "Participation"),
        ("RU", "207.3", "1", 5, "Armed Forces"),
        ("RU", "207.3", "2", 10, "hatred"),
        ("RU", "207.3", "3", 15, "grave consequences"),
        ("RU", "212.1", "", 5, "Repeated violation"),
        ("RU", "275.1", "", 8, "Confidential cooperation"),
        ("RU", "276", "", 20, "Espionage"),
        ("RU", "280.3", "1", 5, "discrediting"),
        ("RU", "280.3", "2", 7, "Discrediting"),
        ("RU", "282.2", "1", 10, "Organising"),
        ("RU", "282.2", "1.1", 8, "Recruitment"),
        ("RU", "282.2", "2", 6, "Participation"),
        ("RU", "284.1", "1", 4, "undesirable"),
        ("RU", "318", "1", 5, "not dangerous"),
        ("RU", "318", "2", 10, "dangerous"),
        ("RU", "354.1", "", 5, "Rehabilitation of Nazism"),
        ("BY", "342", "1", 4, "public order"),
        ("BY", "361", "3", 12, "sanctions"),
        ("BY", "361.1", "1", 7, "extremist formation"),
        ("BY", "361.4", "1", 6, "extremist activity"),
        ("BY", "368", "1", 4, "President"),
        ("KZ", "174", "1", 7, "discord"),
        ("UA", "111.2", "", 12, "aggressor"),
        ("UA", "436.2", "3", 8, "aggression"),
        ("TR", "299", "1", 4, "President"),
        ("TR", "314", "2", 10, "Membership"),
        ("IR", "500", "", 1, "Propaganda"),
        ("IR", "610", "", 5, "collusion"),
        ("VN", "117", "1", 12, "Propaganda"),
        ("VN", "331", "2", 7, "democratic freedoms"),
        ("CN", "105", "2", 15, "subversion"),
        ("TH", "112", "", 15, "lese-majesty"),
        ("MM", "505A", "", 3, "false news"),
    ],
)
def test_well_known_terms(country: str, article: str, part: str, years: int, word: str) -> None:
    row = BY_KEY[country, "criminal", article, part]
    assert row["max_months"] == str(years * 12)
    assert word in row["title"]


@pytest.mark.parametrize(
    ("country", "code", "article", "part", "heaviest"),
    [
        ("RU", "criminal", "205.5", "1", "life"),
        ("RU", "criminal", "275", "", "life"),
        ("RU", "criminal", "319", "", ""),
        ("RU", "criminal", "207.1", "", ""),
        ("RU", "administrative", "20.3", "1", "arrest"),
        ("RU", "administrative", "20.3.3", "1", "fine"),
        ("RU", "administrative", "20.2", "8", "arrest"),
        ("RU", "administrative", "20.33", "", "fine"),
        ("BY", "criminal", "289", "", "death"),
        ("BY", "administrative", "24.23", "", "arrest"),
        ("AZ", "criminal", "274", "", "life"),
        ("AZ", "administrative", "535.1", "", "arrest"),
        ("UA", "criminal", "111", "2", "life"),
        ("IR", "criminal", "279", "", "death"),
        ("VN", "criminal", "109", "1", "life"),
        ("CN", "criminal", "105", "1", "life"),
        ("HK", "criminal", "29", "", "life"),
        ("IN", "criminal", "124A", "", "life"),
    ],
)
def test_well_known_heaviest_punishments(country: str, code: str, article: str, part: str, heaviest: str) -> None:
    row = BY_KEY[country, code, article, part]
    assert (row["heaviest"], row["max_months"]) == (heaviest, "")


@pytest.mark.parametrize(
    ("country", "code", "article", "title_local"),
    [
        ("RU", "criminal", "275", "Государственная измена"),
        ("RU", "administrative", "19.34", "Нарушение порядка деятельности иностранного агента"),
        ("BY", "criminal", "358", "Шпионаж"),
        ("KZ", "criminal", "272", "Массовые беспорядки"),
        ("UA", "criminal", "111.1", "Колабораційна діяльність"),
        ("TR", "criminal", "299", "Cumhurbaşkanına hakaret"),
        ("CN", "criminal", "293", "寻衅滋事罪"),
    ],
)
def test_well_known_local_titles(country: str, code: str, article: str, title_local: str) -> None:
    assert BY_KEY[country, code, article, ""]["title_local"] == title_local
