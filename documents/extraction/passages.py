"""Where a text's paragraphs and sentences begin and end.

Texts come from web pages, mail and scans: lines may be whole paragraphs or wrapped at any column, the space after a
full stop may be missing, and headings and list items have no full stop at all.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator

from documents.extraction.languages.en.passages import ABBREVIATIONS as EN_ABBREVIATIONS
from documents.extraction.languages.ru.passages import ABBREVIATIONS as RU_ABBREVIATIONS
from documents.extraction.types import Span

_OTHER_ABBREVIATIONS = frozenset(["abs", "inc", "lit", "арт", "ч"])
_ABBREVIATIONS = EN_ABBREVIATIONS | RU_ABBREVIATIONS | _OTHER_ABBREVIATIONS

_LINE = re.compile(r"[^\n]+")
_BULLET = re.compile(r"[^\S\n]*(?:[-–—•*·▪●■]\s|\(?\d{1,3}[.)]\s|\(?[a-zа-я]\)\s|#{1,6}\s)", re.IGNORECASE)
_DASH = re.compile(r"[-–—]\s[a-z\d]")
# The end of a line whose number stands at the head of the next one: "Article 5, part".
_NUMBER_NEXT = re.compile(
    r"(?:\b(?:part|article|section|paragraph|clause|chapter|art\.|no\.)|§|\bст\.|\bч\.)$", re.IGNORECASE
)
_LONGEST_NOUN = 10  # characters of one of these words
# An entry of a chronology: "5 March 2021 – ", "2021-03-05:", "March 5, 2021 |", "2021 – ".
_ENTRY = re.compile(
    r"[^\S\n]*(?:\d{1,2} [^\W\d_]{3,9} \d{4}|[^\W\d_]{3,9} \d{1,2}, \d{4}|\d{1,2}[./]\d\d[./]\d{4}|\d{4}(?:-\d\d){0,2})"
    r"(?:\s?[:：|]|\s[-–—])\s"
)
_VALUE = re.compile(r"[\w-]{2,20}(?:[ /][\w-]{1,20}){0,2}:\s")  # "birth_date: 1970", one of several lines of a form
_KEYED = re.compile(r"[^\W\d_a-zа-яё][^\n:.]{0,30}:\s")  # "Born: 1970", under the item that it belongs to
# A long line that ends in such a word goes on in the next one.
_OPEN_END = re.compile(r"\s(?:the|of|and|an?|by|with|under|from|which|his|her|their|or|at)$")
_SENTENCE_END = re.compile(r"[.!?…:;»”\")\]*]\s*$")
_JOINT = re.compile(r"(?:and|or|as well as) (?!\w{1,2}\))")  # goes on with a list after a semicolon
_WRAPPED_MIN, _WRAPPED_MAX, _WRAPPED_SPREAD = 50, 110, 24
_NARROW_MIN, _NARROW_SPREAD = 32, 16  # of a narrow column, where a third of the lines must begin inside a sentence
_MOST_SHORT = 8  # of so many of its lines one may be shorter
_NARROW_SLACK = 2  # characters by which its lines may be shorter where half of them do

# Two gaps between columns in one line of a table: bars, tabs, wide spaces, semicolons, slashes.
_COLUMNS = re.compile(
    r"(?:[^\n|]*\|){2}|(?:[^\n\t]*\t){2}|(?:[^\n;]*;){3}|(?:[^\n/]*(?<=\S) / ){3}|(?:(?! {3})[^\n])*(?: {3,}(?! "
    r")(?:(?! {3})[^\n])+){2}"
)

# A full stop with what closes after it, and the number of a footnote; or one between two words whose space was lost
# ("future.He").
_STOP = re.compile(
    r"[.!?…](?:(?P<marks>[.!?…]{0,4})[\"”»’'\)\]*]{0,3}(?:\[\d{1,3}\]){0,4}(?=\s)"
    r"|(?<=[a-zа-яё]{3}[.!?])(?=[A-ZА-ЯЁ][a-zа-яё]))"
)
_NEXT = re.compile(r"\s*[\"“„«‘'(\[*•—–-]{0,3}\s?(?P<letter>\w)")
_PIECE = 1 << 16  # characters
_LAST_WORD = re.compile(r"[^\s(\[«“\"]{1,24}$")


def lowered(text: str) -> str:
    """``text`` in lower case, character for character, so that offsets into it are offsets into ``text``."""
    # The dotted capital I of Turkish is the only letter that grows in lower case.
    text = text.replace("İ", "i")
    return text.lower() if len(text) <= _PIECE else "".join(piece.lower() for piece in whole_lines(text))


def whole_lines(text: str) -> Iterator[str]:
    """``text`` in pieces of whole lines, for what takes several times the memory of what it is done to: to lower one
    takes six times its memory, and no letter's lower case depends on another line."""
    start = 0
    while start < len(text):
        end = text.find("\n", start + _PIECE) + 1 or len(text)
        yield text[start:end]
        start = end


@functools.lru_cache(maxsize=1)  # a second copy of a long text would take memory until the next one comes
def lowered_whole(text: str) -> str:
    """``lowered``, for a whole text: the steps that read it ask one after the other."""
    return lowered(text)


@functools.lru_cache(maxsize=4)  # the steps that read a text ask one after the other
def paragraphs(text: str) -> tuple[Span, ...]:
    """The paragraphs, headings and list items of ``text``, without the white space around them."""
    spans: list[Span] = []
    for block in _blocks(text):
        spans += _joined_lines(text, block)
    return tuple(spans)


def sentences(text: str) -> list[Span]:
    """The sentences of ``text`` in order; none runs over the end of a paragraph."""
    return [sentence for paragraph in paragraphs(text) for sentence in sentences_of(text, paragraph)]


@functools.lru_cache(maxsize=2048)
def sentences_of(text: str, paragraph: Span) -> tuple[Span, ...]:
    """The sentences of one paragraph."""
    spans: list[Span] = []
    start = paragraph.start
    for stop in _STOP.finditer(text, paragraph.start, paragraph.end):
        if stop["marks"] is None or _ends_sentence(text, stop, start):
            spans.append(Span(start, stop.end()))
            start = _skip_space(text, stop.end())
    if start < paragraph.end:
        spans.append(Span(start, paragraph.end))
    return tuple(spans)


def _blocks(text: str) -> list[list[Span]]:
    """Runs of lines that no blank line parts."""
    blocks: list[list[Span]] = []
    end = -2
    for line in _LINE.finditer(text):
        start, stop = _strip(text, line.start(), line.end())
        if start == stop:
            continue
        if line.start() != end + 1 or not blocks:
            blocks.append([])
        blocks[-1].append(Span(start, stop))
        end = line.end()
    return blocks


def _joined_lines(text: str, lines: list[Span]) -> list[Span]:
    """The paragraphs of one block: lines are joined where the text was wrapped."""
    wrapped = _is_wrapped(lines) or _is_narrow_column(text, lines)
    spans: list[Span] = []
    hanging = -1  # the indent of the item that the last line belongs to
    for line in lines:
        indent = line.start - text.rfind("\n", 0, line.start)
        is_item = bool(_BULLET.match(text, line.start, line.end) or _ENTRY.match(text, line.start, line.end))
        is_item = is_item and not (spans and _awaits_number(text, spans[-1]))
        if is_item and 0 < hanging < indent and _DASH.match(text, line.start, line.end):
            is_item = (
                not text[spans[-1].start].isdigit() or text[spans[-1].end - 1] in ".;:!?"
            )  # "3. Name, teacher" and below it "- 14 years"
        is_below = 0 < hanging < indent and not is_item and not _KEYED.match(text, line.start, line.end)
        is_folded = indent > 1 and bool(spans) and _is_folded(text, spans[-1], line)
        if spans and not is_item and (is_below or is_folded or _goes_on(text, spans[-1], line, wrapped)):
            spans[-1] = Span(spans[-1].start, line.end)
        else:
            spans.append(line)
            hanging = indent if is_item else -1
    return spans


def _is_wrapped(lines: list[Span]) -> bool:
    """Whether all lines but the last are about as long as a column of print."""
    lengths = [line.end - line.start for line in lines[:-1]]
    if not lengths or lines[-1].end - lines[-1].start > _WRAPPED_MAX:
        return False
    return (
        min(lengths) >= _WRAPPED_MIN and max(lengths) <= _WRAPPED_MAX and max(lengths) - min(lengths) <= _WRAPPED_SPREAD
    )


def _is_narrow_column(text: str, lines: list[Span]) -> bool:
    """Whether lines are broken where the next word had no room, and many of them inside a sentence."""
    lengths = [line.end - line.start for line in lines[:-1]]
    if len(lengths) < 1 or min(lengths) < _NARROW_MIN or max(lengths) - min(lengths) > _NARROW_SPREAD:
        return False
    width = max(lengths)
    inside = sum(1 for line in lines[1:] if text[line.start].islower() or text[line.start].isdigit())
    first_words = [len(text[line.start : line.end].split()[0]) for line in lines[1:]]
    slack = _NARROW_SLACK if inside * 2 >= len(lines) - 1 else 0
    short = sum(
        line.end - line.start + 1 + word + slack <= width and text[line.end - 1] != "-"
        for line, word in zip(lines, first_words, strict=False)
    )
    return (
        short * _MOST_SHORT <= len(lengths) and width <= _WRAPPED_MIN + _NARROW_SPREAD and inside * 3 >= len(lines) - 1
    )


def _goes_on(text: str, before: Span, line: Span, wrapped: bool) -> bool:
    """Whether ``line`` continues the paragraph of the line before it; the rows of a table are paragraphs each."""
    if _has_columns(text, line) and _has_columns(text, before):
        return False
    if _VALUE.match(text, line.start, line.end) and (text.startswith("---", before.start) or _is_value(text, before)):
        return False
    if wrapped or (text[line.start].isdigit() and _awaits_number(text, before)):
        return True
    if _is_long(text, before) and _OPEN_END.search(text, before.end - 8, before.end):
        return True
    first = text[line.start]
    if first == "." and line.end - line.start > 1:
        return False
    ends = bool(_SENTENCE_END.search(text, max(before.start, before.end - 8), before.end))
    if _is_long(text, before) and (_JOINT.match(text, line.start) if ends else first == "("):
        return True
    return first.islower() and not ends


def _awaits_number(text: str, before: Span) -> bool:
    """Whether the last word of a line is one of those that stand before a number: "Article 5, part"."""
    return bool(_NUMBER_NEXT.search(text, before.end - _LONGEST_NOUN, before.end))


def _has_columns(text: str, line: Span) -> bool:
    """Whether a line is one of a table."""
    row = text[line.start : line.end]  # few lines have so many of these: the pattern is slow
    may_be = "   " in row or row.count("|") > 1 or row.count("\t") > 1 or row.count(";") > 2 or row.count(" / ") > 2
    return may_be and _COLUMNS.match(text, line.start, line.end) is not None


def _is_folded(text: str, before: Span, line: Span) -> bool:
    """Whether an indented line goes on with the value of a key, as in the headers of mail: "title: ...\\n  ..."."""
    is_value = _is_value(text, before) and before.end - before.start >= _WRAPPED_MIN
    return is_value and not _VALUE.match(text, line.start, line.end)


def _is_value(text: str, before: Span) -> bool:
    """Whether the last line of what stands before is a key with its value."""
    return bool(_VALUE.match(text, max(text.rfind("\n", before.start, before.end) + 1, before.start), before.end))


def _is_long(text: str, before: Span) -> bool:
    """Whether the last line of what stands before is as long as those of a column of print."""
    return before.end - max(text.rfind("\n", before.start, before.end) + 1, before.start) >= _WRAPPED_MIN


def _ends_sentence(text: str, stop: re.Match[str], start: int) -> bool:
    following = _NEXT.match(text, stop.end())
    if following is None:
        return True
    letter = following["letter"]
    if letter.islower():
        return False
    if stop["marks"] or text[stop.start()] != ".":
        return True
    found = _LAST_WORD.search(text, max(start, stop.start() - 24), stop.start())
    word = found[0] if found else ""
    if (
        word.lower() in ("г", "гг")
        and letter.isupper()
        and text[stop.start() - len(word) - 2 : stop.start() - len(word)].strip()[-1:].isdigit()
    ):
        return True
    if word[-1:].isalpha() and not word[-2:-1].isalnum():
        return False  # one letter: an initial, "s. 13", "и т.д."
    return word.lower() not in _ABBREVIATIONS and word.lower().rpartition(".")[2] not in _ABBREVIATIONS


def _strip(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _skip_space(text: str, start: int) -> int:
    while start < len(text) and text[start].isspace():
        start += 1
    return start
