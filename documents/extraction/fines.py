"""Fines: how much, in which currency, and whether a court passed them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from documents.extraction.beginnings import looked_ahead
from documents.extraction.passages import lowered
from documents.extraction.term_reading import (
    BEFORE,
    TERM_LANGUAGES,
    Term,
    TermPatterns,
    around,
    flagged,
    governing,
    number_of,
    whole,
)

_THOUSANDS = r"\d{1,3}(?:[,.'\u00a0\u202f ]\d{3}){1,3}"
_TIMES = r"(?:(?P<times>[^\W\d_]{1,9}\.?)[\s-])?"
_AMOUNT_BEFORE = re.compile(rf"(?<![\w.,])(?P<amount>{_THOUSANDS}|\d{{1,9}}(?:[.,]\d{{1,2}})?)[\s-]?{_TIMES}$")
_WORDS_BEFORE = re.compile(r"(?<!\w)(?P<number>[^\W\d_]{1,14}(?:[\s-][^\W\d_]{2,14})?)\s(?P<times>[^\W\d_]{3,9})\s$")
_AMOUNT_AFTER = re.compile(
    rf"\.?\s?(?P<amount>{_THOUSANDS}|\d{{1,9}}(?:\.\d{{1,2}})?)(?:\s?(?P<times>thousand|million|billion|k|m|bn)\b)?"
)
_SYMBOLS = {
    "us$": "USD",
    "hk$": "HKD",
    "s$": "SGD",
    "$": "USD",
    "€": "EUR",
    "£": "GBP",
    "₽": "RUB",
    "₴": "UAH",
    "₸": "KZT",
    "₺": "TRY",
    "₹": "INR",
    "rs": "PKR|INR",
    "tk": "BDT",
    "rm": "MYR",
}
_LONGEST_AMOUNT = 100  # characters, and what may stand between it and the word for a fine after it
_SYMBOL = re.compile(looked_ahead(r"(?:us|hk|(?<!\w)s)?\$|[€£₽₴₸₺₹]|(?<!\w)(?:rs|tk|rm)(?=\.?\s?\d)"))
# Which country's a currency is, where countries share its name ("rubles", "pounds").
_SHARED_CURRENCIES = """
RUB:RU BYN:BY KGS:KG UZS:UZ AZN:AZ TMT:TM MDL:MD RON:RO CUP:CU MXN:MX GBP:GB EGP:EG USD:US HKD:HK SGD:SG INR:IN
PKR:PK SAR:SA QAR:QA BHD:BH TND:TN DZD:DZ JOD:JO KWD:KW
"""
_COUNTRY_OF_CURRENCY = dict(pair.split(":") for pair in _SHARED_CURRENCIES.split())


def fines_of(low: str, p: TermPatterns, country: str | None) -> Iterator[Term]:
    """The fines of a lower-case text in one language; ``country`` is ISO 3166-1 or None."""
    passages = _passages_about_fines(low, p)
    for match in _in_passages(p.money, low, passages):
        amount = _amount_before(low, match.start(), p)
        if amount is None:
            continue
        value, start = amount
        currency = (
            _currency(p.words.currencies[re.sub(r"\s", " ", match["currency"])], country) if match["currency"] else None
        )
        fine = Term("fine", None, value if match["currency"] else None, currency, start, match.end())
        yield from _if_fine(low, fine, p)
    for code in _in_passages(p.code_before, low, passages):
        after = _AMOUNT_AFTER.match(low, code.end())
        if after:
            value = _amount(after["amount"], after["times"], p)
            yield from _if_fine(low, Term("fine", None, value, code[0].upper(), code.start(), after.end()), p)
    for symbol in _in_passages(_SYMBOL, low, passages):
        after = _AMOUNT_AFTER.match(low, symbol.end())
        if after:
            value = _amount(after["amount"], after["times"], p)
            currency = _currency(_SYMBOLS[symbol[0]], country)
            yield from _if_fine(low, Term("fine", None, value, currency, symbol.start(), after.end()), p)
        elif symbol[0] in "€₽₴₸₺₹":
            amount = _amount_before(low, symbol.start(), p)
            if amount is not None:
                yield from _if_fine(low, Term("fine", None, amount[0], _SYMBOLS[symbol[0]], amount[1], symbol.end()), p)


def _passages_about_fines(low: str, p: TermPatterns) -> list[tuple[int, int]]:
    """Where the amounts of fines stand: around the words for one, joined where such passages overlap."""
    passages: list[tuple[int, int]] = []
    for match in p.fine.finditer(low):
        start, end = max(0, match.start() - _LONGEST_AMOUNT), min(len(low), match.end() + BEFORE + _LONGEST_AMOUNT)
        if passages and start <= passages[-1][1]:
            start = passages.pop()[0]
        passages.append((start, end))
    return passages


def _in_passages(pattern: re.Pattern[str], low: str, passages: Sequence[tuple[int, int]]) -> Iterator[re.Match[str]]:
    return (match for start, end in passages for match in pattern.finditer(low, start, end))


def currency_in(amount: str, country: str | None) -> str | None:
    """The currency of "500,000 pounds" in a country; None where the words name none of that country."""
    low = lowered(amount)
    for p in TERM_LANGUAGES:
        match = p.money.search(low)
        if match and match["currency"]:
            codes = p.words.currencies[re.sub(r"\s", " ", match["currency"])].split("|")
            return next((code for code in codes if country and _COUNTRY_OF_CURRENCY.get(code) == country), None)
    return None


def _if_fine(low: str, fine: Term, p: TermPatterns) -> Iterator[Term]:
    """The amount, where the words around it speak of a fine."""
    before, after = around(low, fine.start, fine.end)
    said = before + low[fine.start : fine.end] + after  # "paid" needs the words after the amount
    fines = [match.end() for match in p.fine.finditer(said) if match.end() <= len(before)]
    others = [match.end() for match in p.not_fine.finditer(before)]
    is_fine = bool(fines) and (not others or others[-1] < fines[-1])
    if p.not_fine.search(after[:30]):
        return
    if is_fine or p.fine.search(after[:16]):
        flag, _ = governing(before, after, p)
        yield flagged(fine, "" if flag in ("served", "remand") else flag)


def _amount_before(low: str, end: int, p: TermPatterns) -> tuple[float, int] | None:
    begin = max(0, end - 40)
    piece = low[begin:end]
    match = _AMOUNT_BEFORE.search(piece)
    if match and (match["times"] is None or match["times"] in p.words.multipliers):
        return _amount(match["amount"], match["times"], p), begin + match.start("amount")
    words = _WORDS_BEFORE.search(piece)
    if words is None or words["times"] not in p.words.multipliers:
        return None
    number = number_of(words["number"], p)
    offset = 0
    if number is None and " " in words["number"]:
        offset = words["number"].rindex(" ") + 1
        number = number_of(words["number"][offset:], p)
    if number is None:
        return None
    return whole(number * p.words.multipliers[words["times"]]), begin + words.start() + offset


def _amount(digits: str, times: str | None, p: TermPatterns) -> float:
    grouped = re.fullmatch(r"\d{1,3}(?:[,.\s'\u00a0\u202f]\d{3})+", digits)
    value = float(re.sub(r"\D", "", digits)) if grouped else float(digits.replace(",", "."))
    return whole(value * p.words.multipliers.get(times or "", 1.0))


def _currency(codes: str, country: str | None) -> str | None:
    """The currency's code; of several, that of the country, else the first."""
    candidates = codes.split("|")
    for code in candidates:
        if country is not None and _COUNTRY_OF_CURRENCY.get(code) == country:
            return code
    return candidates[0]
