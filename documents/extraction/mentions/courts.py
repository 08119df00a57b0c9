"""Courts named in a text: by the gazetteer, and by the shape of their names ("Pskov City Court")."""

from __future__ import annotations

import bisect
from collections.abc import Sequence

from documents.extraction.gazetteer import CourtEntry, Gazetteer
from documents.extraction.languages.vocabulary import CourtWords
from documents.extraction.mentions.mention import CourtMention, on_one_line
from documents.extraction.patterns import pattern_of
from documents.extraction.tokens import Token, Tokens
from documents.extraction.types import Span

_MAX_WORDS = 8
_WRAPPED_LINE = 30  # characters of a line that may have been broken inside a name


def find_courts(
    text: str,
    tokens: Tokens,
    taken: Sequence[Span],
    common: frozenset[str],
    words: CourtWords,
    gazetteer: Gazetteer,
) -> list[CourtMention]:
    """The courts that ``text`` names, in text order; ``common`` words and ``taken`` spans are no part of a name."""
    ends = {span.end for span in taken}
    found: list[CourtMention] = []
    for index in [index for index, token in enumerate(tokens) if token.lower in words.heads]:
        mention = _court_at(text, tokens, index, ends, common, words, gazetteer)
        if mention and not (found and found[-1].end > mention.start):
            found.append(mention)
    starts = [mention.start for mention in found]
    for hit in gazetteer.court_names.find(text):
        before = bisect.bisect_left(starts, hit.end) - 1
        if before < 0 or found[before].end <= hit.start:
            found.append(CourtMention(hit.start, hit.end, on_one_line(text[hit.start : hit.end]), _single(hit.entries)))
    return sorted(found, key=lambda mention: mention.start)


def _court_at(
    text: str,
    tokens: Tokens,
    index: int,
    ends: set[int],
    common: frozenset[str],
    words: CourtWords,
    gazetteer: Gazetteer,
) -> CourtMention | None:
    head = tokens[index]
    first = _first_word(tokens, index, ends, common, words)
    start, end = tokens.starts[first], tokens.end(index)
    if head.text[0].isupper():
        end += len(_matched(words.tail, text, end))
    elif not _is_lower_case_name(tokens[first:index], words):
        return None
    name = on_one_line(text[start:end])
    if first == index and name.lower() in words.heads:
        return None
    entry = _single(gazetteer.court_names.get(name))
    seat = pattern_of(words.seat).match(text, end)
    return CourtMention(start, end, name, entry, seat["town"] if seat else "")


def _first_word(tokens: Tokens, index: int, ends: set[int], common: frozenset[str], words: CourtWords) -> int:
    """The index of the first token of the name that ends with the token at ``index``."""
    first = index
    while first > 0 and index - first < _MAX_WORDS:
        if (
            tokens.end(first - 1) in ends
            or not _is_adjacent(tokens, first)
            or not _may_belong(tokens[first - 1], common, words)
        ):
            break
        first -= 1
    while first < index and tokens[first].lower in words.not_first:
        first += 1
    return first


def _is_adjacent(tokens: Tokens, index: int) -> bool:
    """Whether a space, or the end of a line that is full, parts the token at ``index`` from the word before it."""
    gap = tokens.space(index)
    if gap == " " or gap.count("\n") != 1 or not gap.isspace():
        return gap == " "
    end = tokens.end(index - 1)
    return end - tokens.text.rfind("\n", 0, end) > _WRAPPED_LINE


def _may_belong(token: Token, common: frozenset[str], words: CourtWords) -> bool:
    lower = token.lower
    if token.text[0].isdigit():
        return token.kind == "word"
    if token.kind != "word" or token.possessive:
        return token.possessive and lower in words.owners
    if lower in words.words:
        return True
    return token.text[0].isupper() and lower not in common


def _is_lower_case_name(before: list[Token], words: CourtWords) -> bool:
    """Whether the words before a lower-case "court" name one: "Leninsky district court", but not "a Minsk court"."""
    if len(before) == 1:
        return before[0].is_capitalised and before[0].text.endswith(words.adjective_endings)
    ordinary = [token.lower in words.words for token in before]
    return any(ordinary) and not all(ordinary) and before[0].text[0].isupper() and not ordinary[0]


def _matched(pattern: str, text: str, start: int) -> str:
    match = pattern_of(pattern).match(text, start)
    return match.group() if match else ""


def _single(entries: tuple[CourtEntry, ...]) -> CourtEntry | None:
    return entries[0] if len(entries) == 1 else None
