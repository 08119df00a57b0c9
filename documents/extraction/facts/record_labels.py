"""The labels of forms: "Date of arrest:", "**Sentence** -", "verdict_date:", "| Prison |"."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from dataclasses import dataclass

from documents.extraction.languages.record_words import RecordWords
from documents.extraction.patterns import pattern_of

_JOINTS = re.compile("[_-]")  # between the words of a label
# Of the keys of a computer's form: "articles/0", "prison/title"; of those that may be one or several: "charge(s)".
_KEY_END = r"(?:/(?:\d{1,3}|[a-z_]{1,20})|\(e?s\))?"
_NEXT_SENTENCE = re.compile(r"(?:\d{4}|[a-z]{3,})[.!?]\s+[a-z]{5,}\s")
_STARS = r"[*_]{0,3}"
_FIRST_WORD = re.compile(rf"{_STARS}([^\W_]+)")
_END = rf"{_STARS}\s?:{_STARS}(?=\s|$)"
_OTHER_END = rf"{_STARS}(?:\s[-–—]\s|\s?[|\t]\s?)(?=\S)"
_PARTS_OF_HEADER = re.compile(r"\s?[/,;&]\s?|\sand\s|\sor\s")
_IN_BRACKETS = re.compile(r"\([^()]*\)")
# The field of a header of several, "where held / outcome": the first of these.
_OF_SEVERAL = ("person", "sentence", "situation", "charge", "article", "arrest", "release", "death", "custody")
_MOST_WORDS = 5
_LONGEST_LABEL = 50  # characters of a label with the signs around it and its colon
_LONGEST_UNKNOWN = 80  # characters of a line whose label nobody knows


@dataclass(frozen=True, slots=True)
class Label:
    """``field`` is what the label opens, ``header`` itself in lower case; the value begins at or after ``end``."""

    field: str
    header: str
    start: int
    end: int


def _any_label(labels: tuple[str, ...]) -> str:
    """``labels`` as one alternation, the longest first; forms of computers have "release_date" for "release date"."""
    return "|".join(re.escape(label).replace(r"\ ", "[ _-]") for label in sorted(labels, key=len, reverse=True))


def _first_words(labels: tuple[str, ...]) -> frozenset[str]:
    return frozenset(first[1] for label in labels if (first := _FIRST_WORD.match(label)))


class Labels:
    """Reads the labels of forms and the headers of tables, over text in lower case."""

    def __init__(self, words: RecordWords) -> None:
        self._words = words
        self._clues = tuple((pattern_of(pattern), field) for pattern, field in words.label_clues)
        self._first = _first_words(tuple(words.labels))
        label = rf"(?P<label>{_any_label(tuple(words.labels))}){_KEY_END}"
        self._known = pattern_of(rf"{_STARS}{label}(?:{_END}|{_OTHER_END})")
        # "Detained 3 May 2021", "Sentenced to five years": a label at the beginning of a line needs no colon.
        bare = rf"(?P<label>{_any_label(tuple(set(words.labels) - words.only_with_colon))})"
        self._bare = pattern_of(rf"{bare}\s(?=(?:on |in |since )?(?:[a-z]{{3,9}} )?\d|to )")
        self._next = pattern_of(rf"(?:(?<=[.;|,–—(-]\s)|(?<=[;|(])){label}\s?:(?=\s|$)")
        self._any = pattern_of(rf"{_STARS}(?P<label>[^\W\d_][^\n:.;|,*]{{1,40}}?){_END}")

    def _may_begin(self, low: str, start: int) -> bool:
        """Whether the first word at ``start`` is that of a label."""
        first = _FIRST_WORD.match(low, start)
        return first is not None and first[1] in self._first

    def known(self, low: str, start: int, end: int) -> Label | None:
        """The label of the vocabulary that stands at ``start``."""
        return self._read(self._known.match(low, start, end)) if self._may_begin(low, start) else None

    def of_name(self, low: str, start: int, end: int) -> Label | None:
        """The label of a person's name at ``start``: "Name:", "Detained activist:"."""
        label = self.known(low, start, end) or self.other(low, start, end)
        return label if label and label.field == "person" else None

    def opening(self, low: str, start: int, end: int, is_short: bool) -> Label | None:
        """The label of the vocabulary at ``start`` of a line; in a short line also one without a colon, before a date
        or a term that are all of the line."""
        if not self._may_begin(low, start):
            return None
        label = self._read(self._known.match(low, start, end))
        if label or not is_short or _NEXT_SENTENCE.search(low, start, end):
            return label
        return self._read(self._bare.match(low, start, end))

    def other(self, low: str, start: int, end: int) -> Label | None:
        """A label in words of its own: "Official charges:", "Date sentenced:"."""
        is_labelled = low.find(":", start, min(end, start + _LONGEST_LABEL)) >= 0
        match = self._any.match(low, start, end) if is_labelled else None
        if match is None or len(match["label"].split()) > _MOST_WORDS:
            return None
        header = _plain(match["label"])
        field = next((field for clue, field in self._clues if clue.search(header)), "")
        if not field and end - start > _LONGEST_UNKNOWN:
            return None
        return Label(field or "other", header, match.start("label"), match.end())

    def inside(self, low: str, start: int, end: int) -> Iterator[Label]:
        """The labels with a colon that stand after marks between ``start`` and ``end``."""
        for match in self._next.finditer(low, start, end) if low.find(":", start, end) >= 0 else ():
            if label := self._read(match):
                yield label

    def _read(self, match: re.Match[str] | None) -> Label | None:
        if match is None:
            return None
        header = _plain(match["label"])
        return Label(self._words.labels[header], header, match.start("label"), match.end())

    def field_of_header(self, header: str) -> str | None:
        """The field of a column of a table."""
        plain = " ".join(_IN_BRACKETS.sub(" ", header).strip(" .:*_").split())
        whole = self._words.labels.get(plain)
        parts = {self._words.labels.get(part.strip()) for part in _PARTS_OF_HEADER.split(plain)}
        several = next((field for field in _OF_SEVERAL if field in parts), None)
        return whole or several or next((field for clue, field in self._clues if clue.search(plain)), None)


def _plain(label: str) -> str:
    return _JOINTS.sub(" ", label).strip()


@functools.cache
def labels_of(words: RecordWords) -> Labels:
    """The labels of a language."""
    return Labels(words)
