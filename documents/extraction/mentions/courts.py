"""Courts named in a text: by the gazetteer, and by the shape of their names ("Pskov City Court")."""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence

from documents.extraction.gazetteer import CourtEntry, Gazetteer
from documents.extraction.languages.vocabulary import CourtWords
from documents.extraction.mentions.mention import CourtMention, on_one_line
from documents.extraction.tokens import Token
from documents.extraction.types import Span

_MAX_WORDS = 8
_SEAT = re.compile(r"\sin\s(?P<town>[A-Z][\w'-]{1,30})")
_CAPITALISED = r"(?:St\.|[A-ZÀ-ÞĀ-ŽÇĞİÖŞÜ](?:[\w'’-]|\.(?=\w)){0,30})"


@functools.cache
def _tail_pattern(court_of: str) -> re.Pattern[str]:
    """What belongs to the name after the word "Court": "of Cassation", "of Crimea", "No. 3"."""
    place = rf"(?:the\s)?(?:Republic\sof\s)?{_CAPITALISED}(?:[ -]{_CAPITALISED}){{0,3}}"
    return re.compile(
        rf"(?:\s(?i:of|on|for)\s(?:the\s)?(?i:{court_of.replace(' ', chr(92) + 's')})\b)?"
        rf"(?:\s(?:N[o°]\.?|№|#)\s?\d{{1,3}})?"
        rf"(?:\s(?:of|for)\s(?:the\s(?=[A-Z][a-z]+\s(?:Region|Republic|Federation|District|Oblast|Province)))?{place})?"
    )


def find_courts(
    text: str,
    tokens: list[Token],
    taken: Sequence[Span],
    common: frozenset[str],
    words: CourtWords,
    gazetteer: Gazetteer,
) -> list[CourtMention]:
    """The courts that ``text`` names, in text order; ``common`` words and ``taken`` spans are no part of a name."""
    ends = {span.end for span in taken}
    found: list[CourtMention] = []
    for index, token in enumerate(tokens):
        if token.kind == "word" and token.text.lower() in words.heads:
            mention = _court_at(text, tokens, index, ends, common, words, gazetteer)
            if mention and not (found and found[-1].end > mention.start):
                found.append(mention)
    covered = [mention.span for mention in found]
    for hit in gazetteer.court_names.find(text):
        span = Span(hit.start, hit.end)
        if not any(span.overlaps(other) for other in covered):
            found.append(CourtMention(hit.start, hit.end, on_one_line(text[hit.start : hit.end]), _single(hit.entries)))
    return sorted(found, key=lambda mention: mention.start)


def _court_at(
    text: str,
    tokens: list[Token],
    index: int,
    ends: set[int],
    common: frozenset[str],
    words: CourtWords,
    gazetteer: Gazetteer,
) -> CourtMention | None:
    head = tokens[index]
    first = _first_word(text, tokens, index, ends, common, words)
    start, end = tokens[first].start, head.end
    if head.text[0].isupper():
        end += len(_matched(_tail_pattern(words.court_of), text, end))
    elif not _is_lower_case_name(tokens[first:index], words):
        return None
    name = on_one_line(text[start:end])
    if first == index and name.lower() in words.heads:
        return None
    seat = _SEAT.match(text, end)
    return CourtMention(start, end, name, _single(gazetteer.court_names.get(name)), seat["town"] if seat else "")


def _first_word(
    text: str, tokens: list[Token], index: int, ends: set[int], common: frozenset[str], words: CourtWords
) -> int:
    """The index of the first token of the name that ends with the token at ``index``."""
    first = index
    while first > 0 and index - first < _MAX_WORDS:
        token, after = tokens[first - 1], tokens[first]
        if (
            token.end in ends
            or text[token.full_end : after.start] not in (" ", "\n")
            or not _may_belong(token, common, words)
        ):
            break
        first -= 1
    while first < index and tokens[first].text.lower() in words.not_first:
        first += 1
    return first


def _may_belong(token: Token, common: frozenset[str], words: CourtWords) -> bool:
    lower = token.text.lower()
    if token.text[0].isdigit():
        return token.kind == "word"
    if token.kind != "word" or token.possessive:
        return token.possessive and lower in ("people", "magistrate", "mayor")
    if lower in words.words:
        return True
    return token.text[0].isupper() and lower not in common


def _is_lower_case_name(before: list[Token], words: CourtWords) -> bool:
    """Whether the words before a lower-case "court" name one: "Leninsky district court", but not "a Minsk court"."""
    ordinary = [token.text.lower() in words.words for token in before]
    return any(ordinary) and not all(ordinary) and before[0].text[0].isupper() and not ordinary[0]


def _matched(pattern: re.Pattern[str], text: str, start: int) -> str:
    match = pattern.match(text, start)
    return match.group() if match else ""


def _single(entries: tuple[CourtEntry, ...]) -> CourtEntry | None:
    return entries[0] if len(entries) == 1 else None
