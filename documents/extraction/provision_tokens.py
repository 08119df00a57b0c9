"""The pieces of citations in a sentence: markers ("Article", "ч."), numbers, names of codes.

One expression over lower-case text, built from the word lists of all languages. What lies between two pieces decides
whether they belong together; ``gap_between`` tells.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from documents.extraction.beginnings import looked_ahead
from documents.extraction.languages.parts import PROVISION_WORDS
from documents.extraction.patterns import one_of

_NUMBER = (
    r"\d{3}\sprim[ae](?!\w)|"
    r"\d{1,4}(?:[.\-‑–]\d{1,2}(?!\d)){0,3}(?:/\d{1,2}(?!\d))?(?:-?[a-z])?(?!\w)|\d{1,4}[a-z]?[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}(?!\w)"
)
_NUMBER_SUFFIX = r"(?:-?(?:c[iıuü]|nc[iıuü]|[яйю])(?!\w))?"  # "234-cü", "318-й"
_NUMBER_BEFORE_MARKER = r"\d{1,4}(?:[./\-‑–]\d{1,2}){0,3}"

SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of a citation; ``value`` is its text, or the number that it holds.

    ``kind``: article, section, part, paragraph, point, number, bracket (a part in brackets), letter (a point in
    brackets), ordinal, same_article, respectively, code, act or not_code. ``law`` is "criminal" or "administrative"
    and ``country`` its country or "", for codes.
    """

    kind: str
    value: str
    start: int
    end: int
    law: str = ""
    country: str = ""


def _collect(name: str) -> str:
    """The patterns that the languages have under one name, as one alternation, the longest first."""
    patterns = [getattr(words, name) for words in PROVISION_WORDS if getattr(words, name)]
    return "|".join(f"(?:{pattern})" for pattern in patterns)


def _words(name: str) -> str:
    words = {word for language in PROVISION_WORDS for word in getattr(language, name)}
    return one_of(words, r"\s", "'")


_CODES = tuple(
    (re.compile(pattern), law, country) for language in PROVISION_WORDS for pattern, law, country in language.codes
)
_CODE = "|".join(f"(?:{pattern})" for language in PROVISION_WORDS for pattern, _, _ in language.codes)
_SAME_LAW = re.compile(rf"\b(?:{_collect('same_law_pattern')})\s$")
ORDINALS = {word: number for language in PROVISION_WORDS for word, number in language.ordinals.items()}
CODE_COUNTRIES = {word: country for language in PROVISION_WORDS for word, country in language.code_countries.items()}

PART_WORD = f"{_collect('part_pattern')}|{_collect('paragraph_pattern')}"  # between an article and its part

_TOKEN = re.compile(
    looked_ahead(
        r"\b(?=\w)(?:"
        rf"(?P<article_after>{_NUMBER_BEFORE_MARKER})(?:{_collect('article_after_pattern')})(?!\w)"
        rf"|(?P<part_after>\d{{1,2}})(?:{_collect('part_after_pattern')})(?!\w)"
        rf"|(?P<same_article>{_collect('same_article_pattern')})"
        rf"|(?P<respectively>{_collect('respectively_pattern')})(?!\w)"
        rf"|(?P<not_code>{_collect('not_codes_pattern')})(?!\w)"
        rf"|(?P<code>{_CODE})(?!\w)"
        rf"|(?P<point>{_collect('point_pattern')})(?!\w)"
        rf"|(?P<article>{_collect('article_pattern')})(?![^\W\d])"
        rf"|(?P<part>{_collect('part_pattern')})(?![^\W\d])"
        rf"|(?P<paragraph>{_collect('paragraph_pattern')})(?![^\W\d])"
        rf"|(?P<act>{_collect('act_pattern')})(?!\w)"
        rf"|(?P<ordinal>{_words('ordinals')})(?!\w)"
        rf"|(?P<number>{_NUMBER}){_NUMBER_SUFFIX}"
        rf")|(?P<section>{_collect('section_pattern')})(?![^\W\d])"
        r"|(?P<bracket>\(\s?\d{1,2}(?:\.\d{1,2})?\s?\))|(?P<letter>\([a-zа-я]\))"
    )
)

# A sentence that cites an article has one of these. They are looked for one after the other: by a pattern that begins
# with a sign or a digit alone, most of a text is passed over.
_TRIGGERS = (
    re.compile(
        looked_ahead(
            r"\b(?=\w)(?:"  # the look ahead spares all that follows where a word ends
            rf"(?:{_collect('article_pattern')}|{_collect('section_pattern')}|{_collect('part_pattern')})[^\w\n]{{0,4}}\w"
            rf"|(?:{_CODE})(?!\w)"
            rf"|(?:{_collect('bare_article_pattern')})\s\d{{3}}(?:[./-]\d|-?[a-z](?!\w)))"
        )
    ),
    re.compile(rf"\d(?:{_collect('article_after_pattern')})(?!\w)"),
    re.compile(r"§\s?[^\w\n]{0,5}\w"),
)
_TITLE_BEFORE = re.compile(r"[\"”»](?=(?:\s\(|,\s)\d{2,3}(?:[.-]\d|[¹²³⁴⁵⁶⁷⁸⁹]))")  # "attacking an officer" (353¹)

_STREET = re.compile(r"[^\W\d_],?\sSt\b")  # "Gorky St. 219"

_LINKS = rf"(?:\b(?:{_words('link_words')})\b)"
_LISTED = rf"(?:\b(?:{_words('list_words')})\b)"
_TIGHT = re.compile(rf"(?:\s|[«»\"“”‘’']|{_LINKS})*")
_BRACKETS = re.compile(rf"(?:\s|[«»\"“”‘’'()]|{_LINKS})*")
_LIST = re.compile(rf"(?:\s|[,;&/+«»\"“”()–—-]|{_LINKS}|{_LISTED})*")
_OF = re.compile(r"\s(?:of|from|in)\s")
_REMARK = re.compile(r"\((?:[^()]|\([^()]{1,100}\)){1,220}\)|«[^«»]{1,200}»|“[^“”]{1,200}”|\"[^\"]{1,200}\"")
# The title of an article in brackets right after it, which may have brackets of its own.
_TITLE = re.compile(r"^\s{0,3}\((?:[^()]|\([^()]{0,150}\)){1,600}\)")
_LONGEST_GAP, _LONGEST_TITLE = 240, 700  # characters
_LONG_OF = re.compile(r"[\s,]{1,2}(?:of|from|in|under)\s(?:[\w'’()/-]{1,24}\s){0,8}['’]?")
_ADJECTIVES = re.compile(r"\s(?:[^\W\d_]{2,20}\s){1,3}")


def gap_between(gap: str) -> str:
    """What the text between two pieces says: "tight", "of", "bracket", "list", "long" or "break".

    "long" is a phrase such as "of the country's notorious", which may stand before the name of a code only.
    """
    if len(gap) > _LONGEST_GAP:
        gap = _TITLE.sub(" ", gap, count=1) if len(gap) < _LONGEST_TITLE else gap
        if len(gap) > _LONGEST_GAP:
            return "break"
    if _TIGHT.fullmatch(gap):
        return "of" if _OF.search(gap) else "tight"
    if _BRACKETS.fullmatch(gap):
        return "bracket"
    if _LIST.fullmatch(gap):
        return "list"
    plain = _REMARK.sub(" ", gap)
    if plain != gap:
        return gap_between(plain)
    if _LONG_OF.fullmatch(gap) or _ADJECTIVES.fullmatch(gap):
        return "long"
    return "break"


def triggers_of(low: str) -> list[int]:
    """Where in a lower-case text something stands without which a sentence cites nothing, in text order."""
    found = [match.start() for pattern in _TRIGGERS for match in pattern.finditer(low)]
    return sorted(found + [match.end() for match in _TITLE_BEFORE.finditer(low)])


def tokens_of(text: str, low: str, start: int, end: int) -> list[Token]:
    """The pieces of citations in ``text[start:end]``; ``low`` is ``text`` in lower case."""
    tokens: list[Token] = []
    for match in _TOKEN.finditer(low, start, end):
        token = _token(text, low, match)
        if token is not None:
            tokens.append(token)
    return tokens


def _token(text: str, low: str, match: re.Match[str]) -> Token | None:
    kind = match.lastgroup or ""
    value = match[kind]
    if kind == "number":
        value = text[match.start(kind) : match.end(kind)]  # the letter of "153A" as it was printed
    if (
        kind == "article"
        and text[match.start()] == "S"
        and _STREET.search(text, max(0, match.start() - 3), match.end())
    ):
        return None
    token = Token(kind, value, match.start(), match.end())
    if kind == "code":
        return _code(text, low, token)
    if kind == "not_code" and len(value) <= 4 and not text[token.start : token.end].isupper():
        return None
    is_same = kind == "act" and bool(_SAME_LAW.search(low, max(0, token.start - 16), token.start))
    if kind == "act" and not text[token.start].isupper() and not is_same:
        return None
    return token


def _code(text: str, low: str, token: Token) -> Token | None:
    """A code with its law; an abbreviation counts only in capitals."""
    if len(token.value) <= 4 and not _has_capitals(text[token.start : token.end]):
        return None
    for pattern, law, country in _CODES:
        found = pattern.match(low, token.start)
        if found and found.end() == token.end:
            return replace(token, law=law, country=country)
    return None


def _has_capitals(word: str) -> bool:
    return sum(letter.isupper() for letter in word) >= 2


def words_of_sentence(name: str) -> re.Pattern[str]:
    """A pattern that the languages have for whole sentences, as one expression."""
    return re.compile(_collect(name))
