"""Whatever the text, extraction raises nothing, and each thing found is where it says and what it says."""

from __future__ import annotations

import re
from collections.abc import Iterable

from hypothesis import given
from hypothesis import strategies as st

from cases.partial_dates import bounds
from documents.extraction.contract import to_contract
from documents.extraction.dates import find_dates
from documents.extraction.gazetteer import default_gazetteer
from documents.extraction.pipeline import extract
from documents.extraction.provisions import find_provisions
from documents.extraction.types import Extraction, SourceText, Span

# Pieces of documents, one or more a line, parted by bars.
NAMES = """Timur Bekarov|BEKAROV Timur|T. A. Bekarov|Bekarov|Aliye Osmanova|Nguyễn Thị Lan|O’Neil-Şahin|
Тимур Бекаров|Бекаров Т. А.|Marina Vetrova|Judge I. Petrenko|al-Farouk|Ms Osmanova"""
DATES = """8 September 2023|09.09.2023|in May|on Tuesday|2019-2021|last year|31 February 2020|3 мая 2021 г.|
the next day|in the 1990s|0000|99/99/9999|May|'21|four days later"""
CITATIONS = """Article 205.5 part 2|Art. 280-3(1)|ч. 2 ст. 205.5 УК РФ|s.10(1)(c)|Articles 228, 229 and 331|
§ 129a|of the Criminal Code of Russia|Article 999999999999|Article 5 of the Convention|статьи|(part 2)"""
TERMS = """six years in prison|6 лет лишения свободы|a fine of 100,000 roubles|$5m|three and a half years|life|
0 months|an 8-year term|99999999999999999999 years|from two to five years|€|two years suspended"""
VERBS = """was arrested|was sentenced to|was charged under|and|respectively|who|each|was released|acquitted|said:|
was not|died in custody|her lawyer|their|приговорён к|задержан|the court upheld|Prisoner:|Charge:"""
PLACES = """in Kazan|Sovetsky District Court of Kazan|the FSB|Crimea|в Казани|Supreme Court|Human Rights Watch"""
MARKS = [*'.,;:()[]«»“"—-|\n\t#?…/*', "\n\n", "1. ", "- "]
ODD = ["\u00a0", "İ", "ß", "ﬁ", "\u0301", "\u200d", "😀", "\ufffd", "א", "٣"]  # lower case longer, no width, no letter
WORDS = [piece.strip() for group in (NAMES, DATES, CITATIONS, TERMS, VERBS, PLACES) for piece in group.split("|")]
PIECES = st.sampled_from([*WORDS, *MARKS, *ODD])
TEXTS = st.builds(
    "".join, st.lists(st.one_of(PIECES, PIECES.map(lambda piece: f"{piece} "), st.text(max_size=4)), max_size=60)
)
ID = re.compile(r"[a-z]+\d+")


@given(text=TEXTS, published=st.sampled_from([None, "2023-09-09", "2023-09", "2023"]))
def test_any_text_is_extracted_and_what_is_found_is_there(text: str, published: str | None) -> None:
    found = extract(SourceText("a.txt", "0" * 64, text, published=published), default_gazetteer())
    assert found.text == text
    check_spans(found)
    check_references(found)
    for event in found.events:
        bounds(event.date or "2000")
    to_contract(found)


def check_spans(found: Extraction) -> None:
    length = len(found.text)
    for item in (*found.persons, *found.organisations, *found.courts):
        assert item.mentions
        assert list(item.mentions) == sorted(item.mentions)
        check_all(item.mentions, length)
        assert item.name.strip() == item.name != ""
    check_all((fact.evidence for fact in (*found.charges, *found.sentences, *found.events)), length)


def check_all(spans: Iterable[Span], length: int) -> None:
    for start, end in spans:
        assert 0 <= start < end <= length


def check_references(found: Extraction) -> None:
    """Every id is given once, and every fact is of persons and courts that are there."""
    ids = [item.id for item in (*found.persons, *found.organisations, *found.courts)]
    assert len(ids) == len(set(ids))
    assert all(map(ID.fullmatch, ids))
    persons, courts = {person.id for person in found.persons}, {court.id for court in found.courts}
    assert {fact.person for fact in (*found.charges, *found.sentences)} <= persons
    assert {person for event in found.events for person in event.persons} <= persons
    assert {sentence.court for sentence in found.sentences} <= courts | {None}


@given(text=TEXTS)
def test_the_same_text_gives_the_same_answer(text: str) -> None:
    source = SourceText("a.txt", "0" * 64, text)
    assert extract(source, default_gazetteer()) == extract(source, default_gazetteer())


@given(text=TEXTS, written=st.sampled_from([None, "2023-09-09", "2023"]))
def test_dates_and_citations_are_sorted_and_apart(text: str, written: str | None) -> None:
    for found in (find_dates(text, written), find_provisions(text)):
        places = [(item.start, item.end) for item in found]
        assert places == sorted(places)
        check_all((Span(*place) for place in places), len(text))
    for date in find_dates(text, written):
        bounds(date.edtf)
