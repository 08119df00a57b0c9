"""Dates in a text, as EDTF.

``find_dates`` finds every date expression of the languages it knows and resolves it: by its own year, by the
document's date ("on Monday", "3 July of last year"), or by the date that the text named before ("on 4 November" after
"on 7 December 2019"). What cannot be resolved is left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from documents.extraction.beginnings import looked_ahead
from documents.extraction.date_context import Candidate
from documents.extraction.date_patterns import DateMatch, LanguagePatterns, compile_language
from documents.extraction.date_readers import DateReader
from documents.extraction.date_shapes import SPACE
from documents.extraction.date_years import parse_written
from documents.extraction.languages.parts import DATE_WORDS
from documents.extraction.passages import lowered_whole
from documents.extraction.types import DateMention

_LANGUAGES = tuple(compile_language(words) for words in DATE_WORDS.values())

# "2023-05-23", "2023/05/23", "23.05.2023", "23/05/23": day first, unless that makes no sense.
_NUMERIC = re.compile(
    r"(?=\d)(?<![\w.,/:№#=+-])(?:"
    r"(?P<year>1[89]\d\d|20\d\d)(?P<s>[-./])(?P<month>\d\d?)(?P=s)(?P<day>\d\d?)(?=t\d\d:|(?![\w]|[-/.,:]\d))"
    r"|(?P<a>\d\d?)(?P<t>[-./])(?P<b>\d\d?)(?P=t)(?P<y>(?:1[89]|20)\d\d)(?=г|(?![\w]|[-/.,:]\d))"
    r"|(?P<c>\d\d)(?P<u>[./])(?P<d>\d\d)(?P=u)(?P<yy>\d\d)(?![\w]|[-/.,:]\d)"
    r"|(?P<iso_year>1[89]\d\d|20\d\d)-(?P<iso_month>0[1-9]|1[0-2])(?![\w]|[-/.,:–]\d)"
    r")"
)


_YEAR_SUFFIX = "|".join(p.words.year_suffix_pattern for p in _LANGUAGES if p.words.year_suffix_pattern)


def _any(field: str) -> str:
    return "|".join(f"(?:{getattr(language.words, field)})" for language in _LANGUAGES)


_YEAR = re.compile(
    looked_ahead(
        rf"(?=\w)(?:(?<=mid-)|(?<![\w.,/№#$€£₽:_=&+@-]))(?P<about>(?:{_any('about_pattern')}){SPACE})?(?P<y>1[89]\d\d|20[0-4]\d)"
        rf"(?!\d|[.,:]\d|[-–/]\w*\d|[/_=%])(?P<suffix>{_YEAR_SUFFIX})"
        rf"(?![\w])"
    )
)
_YEAR_DIGITS = re.compile(r"[12][089]\d\d")
_YEAR_LEAD = re.compile(rf"(?<!\w)(?:{_any('year_lead_pattern')}){SPACE}(?:the{SPACE}year{SPACE})?$")
_QUANTITY = re.compile(rf"{SPACE}(?:{_any('not_year_pattern')})")
# "No 2011", "resolution 2000", "Terrorism Act 2000": numbers and titles.
_NUMBERED = re.compile(rf"(?:{_any('numbered_pattern')})\s{{1,2}}$")
_OPENS = re.compile(r"(?:^|[.!?;]\s{1,3})(?:in|since)\s$")  # "In 2015 soldiers came"
_COUNTED = re.compile(rf"{SPACE}(?:{_any('counted_pattern')})\b")
_PLURAL_NOUN = re.compile(rf"{SPACE}[a-z]{{2,20}}s\b")
_DETERMINER = re.compile(rf"(?:{_any('determiner_pattern')})$")
_REACH = 48  # characters around a trigger word that a date may fill


def find_dates(text: str, written: str | None, year: int | None = None) -> list[DateMention]:
    """Every date expression of ``text`` in text order, never overlapping.

    ``written`` is the document's date as EDTF, or None. ``year`` serves dates without a year where the document has
    no date and has named no year before them. Offsets count code points of ``text``.
    """
    low = lowered_whole(text)
    candidates = _candidates(text, low)
    if not candidates:  # as in most lines that are asked one by one
        return []
    reader = DateReader(low, parse_written(written), year)
    return [mention for candidate in candidates for mention in reader.read(candidate)]


def _candidates(text: str, low: str) -> list[Candidate]:
    found = [Candidate(m.start(), m.end(), m, "numeric", _LANGUAGES[0]) for m in _NUMERIC.finditer(low)]
    found = [c for c in found if not (c.match["iso_month"] and _NUMBERED.search(low, max(0, c.start - 24), c.start))]
    for patterns in _LANGUAGES:
        found += _in_language(text, low, patterns)
    for start, end in _around_years(low):
        for match in _YEAR.finditer(low, start, end):
            if _is_year(low, match):
                found.append(Candidate(match.start(), match.end(), match, "year", _LANGUAGES[0]))
    return _longest(found)


def _around_years(low: str) -> Iterator[tuple[int, int]]:
    """Passages around numbers that look like years, joined where they overlap: no year is anywhere else."""
    start = end = 0
    for number in _YEAR_DIGITS.finditer(low):
        if number.start() - _REACH > end:
            if end:
                yield start, end
            start = max(0, number.start() - _REACH)
        end = min(len(low), number.end() + _REACH)
    if end:
        yield start, end


def _in_language(text: str, low: str, patterns: LanguagePatterns) -> list[Candidate]:
    """Candidates near the words and numbers of which dates are made; the rest of the text is not looked at."""
    found: list[Candidate] = []
    if not patterns.letters.search(low):
        return found
    position = 0
    for start, last, end in _windows(low, patterns.trigger):
        for opening in patterns.opening.finditer(low, start, end):
            begin = opening.start()
            if begin > last:
                break
            found_here = patterns.shape_at(low, begin) if begin >= position else None
            if found_here is None:
                continue
            shape, match = found_here
            if _is_capitalised(text, match, patterns):
                found.append(Candidate(begin, match.end(), match, shape, patterns))
            position = match.end()
    return found


def _windows(low: str, trigger: re.Pattern[str]) -> Iterator[tuple[int, int, int]]:
    """Passages around trigger words and years, joined where they overlap: where they begin, where the last such word
    ends (no date begins after it), and where they end."""
    start = last = 0
    for word in trigger.finditer(low):
        if word.start() - _REACH > last + _REACH:
            if last:
                yield start, last, min(len(low), last + _REACH)
            start = max(0, word.start() - _REACH)
        last = word.end()
    if last:
        yield start, last, min(len(low), last + _REACH)


def _longest(found: list[Candidate]) -> list[Candidate]:
    """Of candidates that overlap, the longest."""
    kept: list[Candidate] = []
    for candidate in sorted(found, key=lambda c: (c.start, c.start - c.end)):
        if not kept or candidate.start >= kept[-1].end:
            kept.append(candidate)
        elif candidate.end - candidate.start > kept[-1].end - kept[-1].start:
            kept[-1] = candidate
    return kept


def _is_capitalised(text: str, match: DateMatch, patterns: LanguagePatterns) -> bool:
    """Whether the words for months and weekdays begin with a capital, in languages where they must."""
    if not patterns.words.months_are_capitalised:
        return True
    groups = match.groupdict()
    if any(value for name, value in groups.items() if name[0] == "y"):
        return True
    named = [
        name for name, value in groups.items() if value and (name[0] in "mn" or name == "weekday") and name != "next"
    ]
    return all(text[match.start(name)].isupper() for name in named)


def _is_year(low: str, match: re.Match[str]) -> bool:
    """Whether a bare number of four digits is a year."""
    if match["suffix"] or match["about"]:
        counted = match["about"] and not match["suffix"] and _COUNTED.match(low, match.end())
        return not counted and not _QUANTITY.match(low, match.end())
    before = low[max(0, match.start() - 24) : match.start()]
    if _NUMBERED.search(before) or (_QUANTITY.match(low, match.end()) and not _OPENS.search(before)):
        return False
    if _YEAR_LEAD.search(before) or _DETERMINER.search(before):
        return True
    return not _PLURAL_NOUN.match(low, match.end())
