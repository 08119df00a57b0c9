"""Whose code it is that a text names: the country beside the name of the code."""

from __future__ import annotations

import re

from documents.extraction.provision_countries import Countries
from documents.extraction.provision_tokens import CODE_COUNTRIES, Token, words_of_sentence
from documents.extraction.types import Span

_COUNTRY_LINK = words_of_sentence("country_link_pattern").pattern
_COUNTRY_REACH = 40  # characters from the name of a code to that of its country
_ABBREVIATED_COUNTRY = re.compile(r"[\s,(]{1,2}(?:of\s(?:the\s)?)?(\w{2,7})(?!\w)")
_COUNTRY_GAP = re.compile(rf"[\s,('’\"«]*(?:(?:{_COUNTRY_LINK})[\s’']*){{0,4}}")
_BEFORE_CODE_GAP = re.compile(r"(?:['’]s?)?\s(?:[a-z-]{2,16}\s){0,2}$|\s?$")


def country_of_code(text: str, low: str, sentence: Span, countries: Countries, token: Token) -> tuple[str, int]:
    """The country right after or right before the name of a code, or "", and where the code's name ends with it."""
    after = low[token.end : token.end + _COUNTRY_REACH]
    short = _ABBREVIATED_COUNTRY.match(after)
    if short and short[1] in CODE_COUNTRIES:
        is_name = len(short[1]) > 4 or text[token.end + short.start(1)].isupper()
        if is_name:
            return CODE_COUNTRIES[short[1]], token.end + short.end()
    end = min(token.end + _COUNTRY_REACH + 20, sentence.end)
    for start, stop, country in countries.named_in(text, low, token.end, end)[:1]:
        if _COUNTRY_GAP.fullmatch(low, token.end, start):
            return country, stop
    start = max(sentence.start, token.start - _COUNTRY_REACH)
    for _, stop, country in reversed(countries.named_in(text, low, start, token.start)):
        if _BEFORE_CODE_GAP.fullmatch(low, stop, token.start):
            return country, token.end
    return "", token.end
