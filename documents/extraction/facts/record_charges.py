"""The accusations of forms and tables, and where in the text the values of a form stand."""

from __future__ import annotations

import bisect
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from documents.extraction.facts.frames import CITATION, DATE, PERSON, Entity, Frame
from documents.extraction.facts.record_tables import Cell
from documents.extraction.gazetteer import Gazetteer
from documents.extraction.languages.record_words import RecordWords
from documents.extraction.passages import lowered_whole
from documents.extraction.patterns import pattern_of
from documents.extraction.provisions import find_provisions
from documents.extraction.types import Charge, Citation, Span

Country = Callable[[int, Citation | None], str | None]

_BARE_ARTICLE = re.compile(r"\W{0,2}\d")
_NEXT_SENTENCE = re.compile(r"\.\s+(?=[A-Z])")
_BRACKET = re.compile(r"\(([^()]{1,40})\)")
_NOTE = re.compile(r"[\s\"”»']{0,3}\([^()]{3,60}\)")  # behind an offence: "(dropped in May)"
_END_NOTE = re.compile(r"\s*\([^()]{3,60}\)[\s.,;]*$")
_FEWEST_BEFORE_NAME = 2  # words of an offence against somebody
_SHORTEST, _LONGEST = 4, 120  # characters of a description
_MARKS = " \t\n.,;•*-\"'“”«»"  # around an offence
_LONGEST_ARTICLES = 120


class RecordCharges:
    """Reads the accusations of the records of one text, whose sentences are ``frames``."""

    def __init__(
        self, text: str, frames: Sequence[Frame], country: Country, words: RecordWords, gazetteer: Gazetteer
    ) -> None:
        self._text = text
        self._low = lowered_whole(text)
        self._frames = frames
        self._starts = [frame.span.start for frame in frames]
        self._country = country
        self._words = words
        self._gazetteer = gazetteer

    def _frame_at(self, offset: int) -> int:
        return max(bisect.bisect_right(self._starts, offset) - 1, 0)

    def _inside(self, sign: str, span: Span) -> list[Entity]:
        """The entities of one kind in a passage."""
        first, last = self._frame_at(span.start), self._frame_at(max(span.end - 1, span.start))
        return [
            entity
            for frame in self._frames[first : last + 1]
            for _, entity in frame.of(sign)
            if span.start <= entity.start and entity.end <= span.end
        ]

    def _date(self, span: Span) -> str | None:
        """The first exact date of a passage."""
        dates = [str(entity.value) for entity in self._inside(DATE, span)]
        return next((date for date in dates if "X" not in date and "/" not in date), None)

    def _charges_of(self, person: str, cell: Cell) -> list[Charge]:
        """The accusations of ``person`` that a value tells, by article, else in its words."""
        citations = [c for e in self._inside(CITATION, cell.span) for c in e.value]
        if cell.field in ("charge", "article"):
            known = {c.start for c in citations}
            bare = (c for c in self._bare_articles(cell) if not citations or c.end <= citations[0].start)
            citations = [*(c for c in bare if c.start not in known), *citations]
        found: list[Charge] = []
        for number, citation in enumerate(citations):
            between = self._low[citations[number - 1].end : citation.start] if number else ""
            if re.search(self._words.replaced, between):
                found = [replace(charge, status="reclassified") for charge in found]
            charge = self._charge(person, Span(citation.start, citation.end), citation, None)
            found.append(replace(charge, status="dropped") if self._is_dropped(cell.span, citation) else charge)
        named = self._inside(PERSON, cell.span)[:1]  # somebody whose murder it was, not one accused of the same
        before = self._text[cell.span.start : named[0].start] if named else "("
        is_of_other = "(" not in before and len(before.split()) < _FEWEST_BEFORE_NAME
        if cell.field == "charge" and not citations and not is_of_other:
            for span in self._offences(cell.span):
                said = " ".join(self._text[span.start : span.end].split()).strip(_MARKS)
                note = _NOTE.match(self._low, span.end, cell.span.end)
                charge = self._charge(person, span, None, said)
                found.append(replace(charge, status=self._ended(note[0])) if note and self._ended(note[0]) else charge)
        return found

    def _ended(self, said: str) -> str:
        """How a charge ended by ``said``, or ""."""
        if re.search(self._words.dropped, said):
            return "dropped"
        return "acquitted" if re.search(self._words.acquitted, said) else ""

    def _is_dropped(self, span: Span, citation: Citation) -> bool:
        """Whether a later sentence of a value tells that the charge under ``citation`` ended."""
        start = self._text.rfind(". ", span.start, citation.start)
        end = self._text.find(". ", citation.end, span.end)
        said = self._low[max(start, span.start) : end if end > 0 else span.end]
        return start > 0 and bool(re.search(self._words.dropped, said))

    def _offences(self, span: Span) -> Iterator[Span]:
        """The offences that a value names in words."""
        start = span.start
        joints = [match.span() for match in pattern_of(self._words.offence_joint).finditer(self._low, *span)]
        for end, following in [*joints, (span.end, span.end)]:
            label = pattern_of(self._words.occasion).match(self._low, start, end)
            said = _END_NOTE.sub("", self._text[label.end() if label else start : end]).strip(_MARKS)
            if _SHORTEST <= len(said) <= _LONGEST and not any(letter.isdigit() for letter in said):
                begin = self._text.index(said, start)
                yield Span(begin, begin + len(said))
            start = following

    def _charge(self, person: str, span: Span, cited: Citation | None, description: str | None) -> Charge:
        country = self._country(self._frame_at(span.start), cited)
        code, article, part = (cited.code, cited.article, cited.part) if cited else ("criminal", None, None)
        return Charge(person, country, code, article, part, description, "charged", span, "record:charge")

    def _bare_articles(self, cell: Cell) -> list[Citation]:
        """The articles of "205.2 p. 2; 222", with the code that the header names: "Article (CC RF)"."""
        said = _NEXT_SENTENCE.split(self._text[cell.span.start : cell.span.end])[0]
        if not _BARE_ARTICLE.match(said) or len(said) > _LONGEST_ARTICLES:
            return []
        bracket = _BRACKET.search(cell.header)
        code = " " + bracket[1].upper() if bracket else ""
        lead = self._words.article_lead
        shift = cell.span.start - len(lead)
        return [
            replace(c, start=max(c.start + shift, cell.span.start), end=min(c.end + shift, cell.span.end))
            for c in find_provisions(lead + said + code, self._gazetteer)
            if c.start + shift < cell.span.end
        ]
