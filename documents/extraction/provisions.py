"""Penal provisions that a text cites: "Part 2 of Article 205.5 of the Criminal Code of Russia", "ч. 3 ст. 30 УК РФ".

Articles of treaties, constitutions and codes of procedure are told apart and left out. A citation without the name of
a code is taken as penal unless its sentence speaks of such texts.
"""

from __future__ import annotations

import bisect
import re
from collections.abc import Collection, Sequence
from dataclasses import replace

from documents.extraction.gazetteer import Gazetteer, default_gazetteer
from documents.extraction.passages import lowered_whole, paragraphs, sentences_of
from documents.extraction.provision_articles import LARGEST_PART, CitedArticle
from documents.extraction.provision_countries import countries_of
from documents.extraction.provision_reader import SentenceReader
from documents.extraction.provision_tokens import triggers_of, words_of_sentence
from documents.extraction.types import Citation, Span
from documents.extraction.unwrapping import unwrapped

_LARGEST_ARTICLE = 999
_LARGEST_TREATY_ARTICLE = 60
# In Russia and Belarus articles on administrative offences are numbered by chapter: 20.2, 19.11.
_BY_CHAPTER = ("RU", "BY")
_LARGEST_CHAPTER = 30
_OF_SOMETHING_ELSE = re.compile(words_of_sentence("of_something_pattern").pattern)
_ACCUSED_UNDER = re.compile(
    rf"\b(?:{words_of_sentence('accused_under_pattern').pattern})\s(?:the\s)?(?:[a-z-]{{3,14}}\s){{0,3}}$"
)
# "Crimes Ordinance s.10": the law before its section.
_ACT_BEFORE = re.compile(rf"\b(?:{words_of_sentence('act_pattern').pattern}),?\s$")
_SET_OFF = re.compile(r"(?:\s?\([a-z\d]{1,3}\))*\s{0,2}(?:[.,;:)|–—-]|$)")
_OFFENCE_NEXT = re.compile(rf"\s(?:{words_of_sentence('offence_after_pattern').pattern})\b")
_PENAL_TITLE = re.compile(words_of_sentence("penal_title_pattern").pattern)
_TITLE = 60  # characters of such a title
# What follows "Danish" where it tells where somebody comes from, not whose authority acts.
_TELLS_ORIGIN = re.compile(rf"(?:[-\s][a-zа-я-]{{2,20}})?\s(?:{words_of_sentence('origin_noun_pattern').pattern})\b")


def find_provisions(text: str, gazetteer: Gazetteer | None = None, country: str | None = None) -> list[Citation]:
    """Every penal citation of ``text`` in text order, one for each part of each article.

    The country is that of the code, else the one that the sentence names, else ``country`` (ISO 3166-1, or None).
    """
    printed = unwrapped(text)
    if printed is None:
        return _find(text, gazetteer, country)
    return [
        replace(c, start=printed.offset(c.start), end=printed.offset(c.end - 1) + 1)
        for c in _find(printed.text, gazetteer, country)
    ]


def _find(text: str, gazetteer: Gazetteer | None, country: str | None) -> list[Citation]:
    low = lowered_whole(text)
    triggers = triggers_of(low)
    if not triggers:
        return []
    countries = countries_of(gazetteer or default_gazetteer())
    readings: list[tuple[SentenceReader, Span]] = []
    last: CitedArticle | None = None
    for paragraph in paragraphs(text):
        if not _holds_any(paragraph, triggers):
            continue
        for sentence in sentences_of(text, paragraph):
            if _holds_any(sentence, triggers):
                reader = SentenceReader(text, low, sentence, countries, last)
                if reader.read() or reader.codes:
                    readings.append((reader, paragraph))
                last = reader.last
        last = replace(last, is_far=True) if last else None
    readers = [reader for reader, _ in readings]
    home, has_sections = _home(readers), _cites_sections(readers)
    parts = {(item.article, part) for reader in readers for item in reader.done for part in item.parts}
    coded: dict[Span, set[str]] = {}  # by paragraph, the countries of the codes that it names
    for reader, paragraph in readings:
        coded.setdefault(paragraph, set()).update(code.country for code in reader.codes if code.country)
    return [
        found
        for reader, paragraph in readings
        for found in _citations(reader, paragraph, country, home, coded[paragraph], has_sections, parts)
    ]


def _cites_sections(readers: Sequence[SentenceReader]) -> bool:
    """Whether some sentence speaks of sections and of a penal code: the law that is cited so is a penal one."""
    return any(
        token.kind == "section"
        for reader in readers
        if any(code.law == "criminal" for code in reader.codes)
        for token in reader.tokens
    )


def _home(readers: Sequence[SentenceReader]) -> str | None:
    """The country of all codes that the text names, where there is but one."""
    named = {code.country for reader in readers for code in reader.codes if code.country}
    return named.pop() if len(named) == 1 else None


def _holds_any(span: Span, positions: list[int]) -> bool:
    index = bisect.bisect_left(positions, span.start)
    return index < len(positions) and positions[index] < span.end


def _citations(
    reader: SentenceReader,
    paragraph: Span,
    default: str | None,
    home: str | None,
    coded: set[str],
    of_penal_code: bool,
    known: Collection[tuple[str, str]],
) -> list[Citation]:
    kept = [item for item in reader.done if _is_kept(reader, item, of_penal_code)]
    if not kept:
        return []
    beside = next(iter(coded)) if len(coded) == 1 else None
    context = _country_of_sentence(reader, default) or beside or _country_within(reader, paragraph, default)
    citations: list[Citation] = []
    for item in kept:
        if not item.law:
            _inherit_code(reader, item)
        country = item.country or context or default
        law = item.law or _law_of_number(reader, item, country)
        if law == "administrative" and country in (None, *_BY_CHAPTER) and _is_beside_chapters(reader, item):
            law = "criminal"
        article, parts = _with_slash(item, country or home, known)
        citations += [Citation(country, law, article, part, item.start, item.end) for part in parts]
    return citations


def _with_slash(
    item: CitedArticle, country: str | None, known: Collection[tuple[str, str]]
) -> tuple[str, list[str | None]]:
    """Article and parts; what follows a slash is a part in Turkey ("314/2") and where the text has that part in words,
    which ``known`` are the pairs of, else an index of the article."""
    article, slash, rest = item.article.partition("/")
    if slash and (country == "TR" or (article, rest) in known):
        return article, [rest]
    return item.article.replace("/", "."), [*item.parts] or [None]


def _inherit_code(reader: SentenceReader, item: CitedArticle) -> None:
    """An article without a code takes the next code of its sentence, or the one before it."""
    following = [code for code in reader.codes if code.start >= item.end]
    nearest = following[0] if following else reader.codes[-1] if reader.codes else None
    if nearest is not None:
        item.law, item.country = nearest.law, nearest.country


def _is_beside_chapters(reader: SentenceReader, item: CitedArticle) -> bool:
    """Whether an article of no such chapter stands beside one of administrative law: "Articles 280.3 and 20.3.3"."""
    return item.number > _LARGEST_CHAPTER and any(_is_by_chapter(other) for other in reader.done if not other.dropped)


def _is_by_chapter(item: CitedArticle) -> bool:
    return "." in item.article and item.number <= _LARGEST_CHAPTER


def _law_of_number(reader: SentenceReader, item: CitedArticle, country: str | None) -> str:
    """ "criminal" or "administrative", for an article without a code."""
    if _is_by_chapter(item) and country in (None, *_BY_CHAPTER):
        return "administrative"
    if reader.tells_of_administrative and country not in _BY_CHAPTER:
        return "administrative"
    return "criminal"


def _is_set_off(reader: SentenceReader, item: CitedArticle) -> bool:
    """Whether a section stands by itself between commas, brackets or the ends of the sentence."""
    before = reader.low[reader.sentence.start : item.start].rstrip()[-1:]
    return before in ("", *",;:(–—-|") and bool(_SET_OFF.match(reader.low, item.end, reader.sentence.end))


def _is_kept(reader: SentenceReader, item: CitedArticle, of_penal_code: bool) -> bool:
    """Whether a cited article is, as far as the sentence tells, one of penal law.

    ``of_penal_code`` is True where the text cites sections of a penal code.
    """
    number = item.number
    if item.dropped or not 0 < number <= _LARGEST_ARTICLE:
        return False
    if item.law:
        return True
    if item.article == "19" and not item.parts and item.marker != "section":
        return False
    is_plain = number <= _LARGEST_TREATY_ARTICLE and "." not in item.article
    if number <= LARGEST_PART and "." not in item.article and not reader.accuses:
        return False
    if reader.tells_of_treaties and (is_plain or not reader.accuses):
        return False
    if item.marker == "section":
        title = reader.low[max(reader.sentence.start, item.start - _TITLE) : item.start]
        if _ACT_BEFORE.search(title) and (reader.accuses or _PENAL_TITLE.search(title.rsplit("(", 1)[-1])):
            return True
        if reader.accuses and _OFFENCE_NEXT.match(reader.low, item.end):
            return True
        before = reader.low[max(reader.sentence.start, item.start - 24) : item.start]
        is_named = bool(_ACCUSED_UNDER.search(before)) or _is_set_off(reader, item)
        return (reader.accuses or of_penal_code) and not is_plain and is_named
    return reader.accuses or not _OF_SOMETHING_ELSE.match(reader.low, item.end)


def _country_of_sentence(reader: SentenceReader, default: str | None) -> str | None:
    """The country of the sentence's codes or names, where there is exactly one."""
    of_codes = {code.country for code in reader.codes if code.country}
    if of_codes:
        return of_codes.pop() if len(of_codes) == 1 else None
    return _country_within(reader, reader.sentence, default)


def _country_within(reader: SentenceReader, span: Span, default: str | None) -> str | None:
    """The only country that a passage names.

    Where the document has a country of its own, "the Danish carpenter" says nothing of the law that was applied.
    """
    named = reader.countries.named_in(reader.text, reader.low, *span)
    if default is not None:
        named = [name for name in named if not _TELLS_ORIGIN.match(reader.low, name[1])]
    found = {country for _, _, country in named}
    if len(found) > 1 and named[0][0] == span.start and reader.low[named[0][1] : named[0][1] + 1] in (".", ":"):
        return named[0][2]  # a digest's rubric: "RUSSIA. In Ufa ..."
    return found.pop() if len(found) == 1 else None
