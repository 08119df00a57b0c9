"""With which words the matches of patterns begin, and that sentences without them are passed over rightly."""

from __future__ import annotations

from pathlib import Path

import pytest

from documents.extraction.facts.event_patterns import event_patterns
from documents.extraction.facts.frame_patterns import frame_pattern
from documents.extraction.facts.frames import PERSON, Entity, build_frame, plain_text
from documents.extraction.first_words import Opening, Openings, first_words, needed_words, words_of
from documents.extraction.languages import language
from documents.extraction.passages import sentences
from documents.extraction.types import Span

INVENTED = Path(__file__).parent.parent / "invented"

TOLD = [
    (r"\barrest(?:s|ed)?\b", {"arrest", "arrests", "arrested"}),
    (r"\b(?=\w)(?:(?P<a>re-?arrested|shot dead)|(?P<b>authori[sz]ed(?= to)))(?!\w)",
     {"re", "rearrested", "shot", "authorised", "authorized"}),
    (r"(?<!the )\b(?:a |the )?dog$", {"a", "the", "dog"}),
    (r"(?:^|[.;] )judges?: ", {"judge", "judges"}),
    (r" of (?:[a-z]+ ){0,3}them", {"of"}),
    (r",? (?:in|at)\s\d", {"in", "at"}),
    (r"\bpolice[\s-]men", {"police"}),
]  # fmt: skip

UNTOLD = [
    r"\barrest",  # may go on: "arresting"
    r"arrested\b",  # may be the end of "rearrested"
    r"\b[a-z]+ arrested\b",
    r"\b(?:[a-z]+ ){0,2}arrested\b",
    r"\d+ days",
    r"\barrested\b|detained\b",
    r"^\W*$",
    r"(?i:\barrested\b)",
]


@pytest.mark.parametrize(("pattern", "words"), TOLD)
def test_words_that_a_match_begins_with(pattern: str, words: set[str]) -> None:
    assert first_words(pattern) == words


@pytest.mark.parametrize("pattern", UNTOLD)
def test_patterns_that_do_not_spell_out_their_first_word(pattern: str) -> None:
    assert first_words(pattern) is None


NEEDED = [
    (r"(?:accused|suspected)[^.]* of (?:[a-z]+ )?(?:him|them)\b", [{"of"}, {"him", "them"}]),
    (r"accused of (?:[a-z]+ ?)?(?:him|them)\b", [{"of"}]),
    (r"\b(?:the )?[a-z]+ (?:(?:case|file)s?|trial) against", [{"case", "cases", "file", "files", "trial"}]),
    (r"(?: [a-z]+)* (?:(?!new )[a-z]+ )+?case\b", [{"case"}]),
    (r"(?P<whom>his|[A-Z]) (?:old )?(?:and new )?case ", [{"old", "and", "case"}, {"and", "case"}, {"case"}]),
    (rf"\bin the (?P<said>{'|'.join(f'word{n}' for n in range(500))}) case\b", [{"in"}, {"the"}, {"case"}]),
    (r"\bcase of |\bfile of ", [{"case", "file"}]),
    (r"[a-z]+ case of |[a-z]+ file of ", [{"case", "file"}]),  # one word of each alternative, the longest
    (r"[a-z]+ case of |[a-z]+ file", []),  # of which one tells none
    (r"(?:^|[;,] |\bnow )(?:still |[a-z]+ly )?(?:in jail\b|freed )", [{"in", "freed"}, {"jail", "freed"}]),
    (r"(?: his case)?", []),
    (r" his (?=case of )", [{"his"}]),
]


@pytest.mark.parametrize(("pattern", "words"), NEEDED)
def test_words_that_a_match_has(pattern: str, words: list[set[str]]) -> None:
    assert list(needed_words(pattern)) == words


def test_words_of_a_sentence() -> None:
    assert words_of("the pre-trial detention of 3 men") == {"the", "pre", "trial", "detention", "of", "3", "men"}


_LONG = "|".join(f"word{n}" for n in range(100))  # of which only the beginning is compiled at first
SEARCHED = [
    (r"\bre-?arrested\b", "Eda was re-arrested, and rearrested.", [6, 23]),
    (r"\barrested by {P}", "He was arrested by Eda", [7]),
    (r"\bdetained\b", "He was arrested by Eda", []),
    (rf"\bcharges? against {{P}} (?:was|were) (?:{_LONG})\b", "Charges against Eda were word7", [0]),
    (rf"\bcharges? (?:against {{P}} |of )?(?:{_LONG})\b|\bcase\b", "The case of Eda", [4]),
    (rf"\bcharges ?(?:{_LONG})\b", "They are chargesword9, says Eda", [9]),
]


@pytest.mark.parametrize(("pattern", "text", "starts"), SEARCHED)
def test_search_in_frames(pattern: str, text: str, starts: list[int]) -> None:
    at = text.index("Eda")
    frame = build_frame(text, plain_text(text), Span(0, len(text)), [Entity(PERSON, at, at + 3, "p1")], 0)
    searched = frame_pattern(pattern)
    assert searched.first is not None
    assert [match.start() for match in searched.finditer(frame)] == starts
    first = searched.search(frame)
    assert (first.start() if first else None) == (starts[0] if starts else None)
    assert searched.search(frame, 0, 5) is None
    assert (searched.search_in(frame.text, frame) is None) == (not starts)
    assert all(searched.match(frame, start) for start in starts)


LOOKED_UP = [
    ("he was freed", ["a", "d"]),
    ("they charged him", ["b", "d"]),
    ("freed and charged", ["a", "b", "d"]),
    ("charged with word7", ["b", "c", "d"]),
    ("charged with theft", ["b", "d"]),
    ("charged of late", ["b", "d"]),
]


@pytest.mark.parametrize(("text", "told"), LOOKED_UP)
def test_patterns_by_the_words_of_a_passage(text: str, told: list[str]) -> None:
    sources = (r"\bfreed\b", r"\bcharged\b", rf"\bcharged with (?:{_LONG})\b", "freed|charged")
    openings = Openings(zip(map(Opening, sources), "abcd", strict=True))
    assert [letter for _, letter in openings.that_may_match(text, words_of(text))] == told


def test_no_sentence_that_matches_is_passed_over() -> None:
    patterns = event_patterns(language("en").events)
    matched = 0
    for path in sorted(INVENTED.glob("a*.txt")):
        text = path.read_text(encoding="utf-8")
        for frame in (build_frame(text, plain_text(text), sentence, [], 0) for sentence in sentences(text)):
            for searched in (patterns.verb, patterns.phrase, patterns.noun):
                all_ = [(m.span(), m.lastgroup) for m in searched.pattern.finditer(frame.text)]
                assert [(m.span(), m.lastgroup) for m in searched.finditer(frame)] == all_, frame.text
                matched += len(all_)
    assert matched > 100
