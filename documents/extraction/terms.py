"""Punishments that a text tells: terms of imprisonment, fines, work.

``find_terms`` finds each of them with what governs it: passed by a court, asked for by a prosecutor, allowed by law,
or already served. Durations that are no punishment (ages, "two years ago") are left out.

Months are those of years and months only: a term of days or weeks is of kind "other" with ``months`` None, as is
administrative arrest, and life imprisonment is "imprisonment" with ``months`` None.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from documents.extraction.languages.parts import TERM_WORDS
from documents.extraction.languages.words import TermWords
from documents.extraction.passages import lowered

_BEFORE, _AFTER = 150, 90  # characters in which the words stand that tell what a term is
_LONGEST_LISTED = 30  # years: a longer time after a dash is an age
_WORD_NUMBER = r"[^\W\d_]{2,14}"
_NUMBER_BEFORE = re.compile(
    rf"(?:(?<![\w.,])(?P<digits>\d{{1,3}}(?:[.,]\d{{1,2}})?)|(?:(?<!\w)(?P<first>{_WORD_NUMBER})[\s‑-])?(?<!\w)(?P<last>{_WORD_NUMBER}|a))"
    rf"(?:\s?\({_WORD_NUMBER}(?:[\s-]{_WORD_NUMBER})?\))?$"
)
_CLAUSE_END = re.compile(r"(?<!\s\w)[.!?;]\s|\n")
_NOUN_OF_ITS_OWN = re.compile(r"['’]?\sof\s")
_WORD_AFTER = re.compile(r"\s[^\W\d_]")  # "a three-year ban"
_DASH_BEFORE = re.compile(r"[–—:-]\s{1,2}$")
_LIST_BEFORE = re.compile(r"(?P<number>(?<![\w.,])\d{1,2}(?:[.,]5)?|(?<!\w)[^\W\d_]{2,14})(?P<gap>,\s|\s(?:and|и)\s)$")
_AMOUNT_BEFORE = re.compile(
    r"(?<![\w.,])(?P<amount>\d{1,3}(?:[,.  ' ]\d{3}){1,3}|\d{1,9}(?:[.,]\d{1,2})?)[\s-]?(?:(?P<times>[^\W\d_]{1,9}\.?)[\s-])?$"
)
_WORDS_BEFORE = re.compile(r"(?<!\w)(?P<number>[^\W\d_]{1,14}(?:[\s-][^\W\d_]{2,14})?)\s(?P<times>[^\W\d_]{3,9})\s$")
_AMOUNT_AFTER = re.compile(
    r"\s?(?P<amount>\d{1,3}(?:[,.  ]\d{3}){1,3}|\d{1,9}(?:\.\d{1,2})?)(?:\s?(?P<times>thousand|million|billion|k|m|bn)\b)?"
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
}
_SYMBOL = re.compile(r"(?:us|hk|(?<!\w)s)?\$|[€£₽₴₸]")
_COUNTRY_OF_CURRENCY = {
    "RUB": "RU",
    "BYN": "BY",
    "KGS": "KG",
    "UZS": "UZ",
    "AZN": "AZ",
    "TMT": "TM",
    "MDL": "MD",
    "RON": "RO",
}
_COUNTRY_OF_CURRENCY |= {
    "CUP": "CU",
    "MXN": "MX",
    "GBP": "GB",
    "EGP": "EG",
    "USD": "US",
    "HKD": "HK",
    "SGD": "SG",
    "INR": "IN",
}
_COUNTRY_OF_CURRENCY |= {
    "PKR": "PK",
    "SAR": "SA",
    "QAR": "QA",
    "BHD": "BH",
    "TND": "TN",
    "DZD": "DZ",
    "JOD": "JO",
    "KWD": "KW",
}


@dataclass(frozen=True, slots=True)
class Term:
    """A punishment. ``kind`` is that of a sentence in the contract; ``months``, ``amount`` and ``currency`` are None
    where the text does not give them. ``text[start:end]`` is the duration or the amount with its unit.

    At most one flag of ``asked`` (by a prosecutor), ``allowed`` (by law), ``served`` (so far, or in custody),
    ``remand`` (custody before a verdict) and ``probation`` (a probation period or a ban) is set; none is set for what
    a court passed. ``listed`` is a bare duration after a dash, as lists of prisoners have it.
    """

    kind: str
    months: float | None
    amount: float | None
    currency: str | None
    start: int
    end: int
    asked: bool = False
    allowed: bool = False
    served: bool = False
    remand: bool = False
    probation: bool = False
    listed: bool = False

    @property
    def is_passed(self) -> bool:
        """Whether a court passed it, as far as the words around it tell."""
        return not (self.asked or self.allowed or self.served or self.remand or self.probation)


@dataclass(frozen=True, slots=True)
class _Duration:
    start: int
    end: int
    years: float
    months: float
    is_short: bool  # days, weeks or hours
    is_numberless: bool = False

    @property
    def in_months(self) -> float | None:
        if self.is_short:
            return None
        return _whole(round(self.years * 12 + self.months, 2))


@dataclass(frozen=True, slots=True)
class _Patterns:
    words: TermWords
    units: re.Pattern[str]
    months_after: re.Pattern[str]
    half_before: re.Pattern[str]
    half_after: re.Pattern[str]
    kinds_after: tuple[tuple[re.Pattern[str], str], ...]
    kinds_before: tuple[tuple[re.Pattern[str], str], ...]
    cues: tuple[tuple[re.Pattern[str], str], ...]
    cues_after: tuple[tuple[re.Pattern[str], str], ...]
    suspended_before: re.Pattern[str]
    suspended_after: re.Pattern[str]
    not_after: re.Pattern[str]
    not_before: re.Pattern[str]
    whole_before: re.Pattern[str]
    probation: re.Pattern[str]
    listed_after: re.Pattern[str]
    for_: re.Pattern[str]
    jailed: re.Pattern[str]
    fine: re.Pattern[str]
    not_fine: re.Pattern[str]
    fixed: re.Pattern[str]
    money: re.Pattern[str]


def _compiled(words: TermWords) -> _Patterns:
    pairs = re.compile
    currencies = "|".join(re.escape(c).replace(r"\ ", r"\s") for c in sorted(words.currencies, key=len, reverse=True))
    return _Patterns(
        words=words,
        units=pairs(_units(words)),
        months_after=pairs(
            rf"(?:{words.joint_pattern})(?P<number>\d{{1,2}}|{_WORD_NUMBER}(?:[\s-]{_WORD_NUMBER})?)[\s‑-](?:{words.months_pattern})\b"
        ),
        half_before=pairs(rf"(?:{words.half_pattern})$"),
        half_after=pairs(words.half_pattern),
        kinds_after=tuple((pairs(rf"(?:{p})(?!\w)"), kind) for p, kind in words.kinds_after),
        kinds_before=tuple((pairs(rf"(?<!\w)(?:{p})$"), kind) for p, kind in words.kinds_before),
        cues=tuple((pairs(p), flag) for p, flag in words.cues),
        cues_after=tuple((pairs(p), flag) for p, flag in words.cues_after),
        suspended_before=pairs(words.suspended_before_pattern),
        suspended_after=pairs(words.suspended_after_pattern),
        not_after=pairs(words.not_term_after_pattern),
        not_before=pairs(words.not_term_before_pattern),
        whole_before=pairs(words.whole_before_pattern),
        probation=pairs(words.probation_pattern),
        listed_after=pairs(words.listed_after_pattern),
        for_=pairs(words.for_pattern),
        jailed=pairs(words.jailed_pattern),
        fine=pairs(words.fine_pattern),
        not_fine=pairs(words.not_fine_pattern),
        fixed=pairs(rf"(?<!\w)(?:(?P<life>{words.life_pattern})|(?P<other>{words.other_pattern}))(?!\w)"),
        money=pairs(rf"(?<![^\W\d])(?:(?P<currency>{currencies})|(?P<units>{words.units_pattern}))(?!\w)"),
    )


def _units(words: TermWords) -> str:
    compounds = [
        f"(?P<{name}>{pattern})"
        for name, pattern in (
            ("long_years", words.compound_years_pattern),
            ("long_months", words.compound_months_pattern),
            ("long_days", words.compound_days_pattern),
        )
        if pattern
    ]
    plain = (
        rf"(?<=[\s‑-])(?:(?P<years>{words.years_pattern})|(?P<months>{words.months_pattern})|(?P<weeks>{words.weeks_pattern})"
        rf"|(?P<days>{words.days_pattern})|(?P<hours>{words.hours_pattern}))(?!\w)"
    )
    return "|".join([plain, *(rf"{compound}(?!\w)" for compound in compounds)])


_LANGUAGES = tuple(_compiled(words) for words in TERM_WORDS)


def find_terms(text: str, country: str | None = None) -> list[Term]:
    """Every punishment of ``text`` in text order.

    ``country`` (ISO 3166-1) tells whose roubles, soms or dollars are meant where the text does not.
    """
    low = lowered(text)
    terms: list[Term] = []
    for patterns in _LANGUAGES:
        terms += _durations_that_punish(low, patterns)
        terms += _fixed(low, patterns)
        terms += _fines(low, patterns, country)
    terms.sort(key=lambda term: (term.start, term.end))
    return terms


# Durations.


def _durations_that_punish(low: str, p: _Patterns) -> Iterator[Term]:
    end = 0
    for unit in p.units.finditer(low):
        if unit.start() < end:
            continue
        duration = _duration(low, unit, p)
        if duration is None:
            continue
        end = duration.end
        term = _term(low, duration, p)
        if term is not None:
            yield from _listed_before(low, duration, term, unit, p)
            yield term


def _duration(low: str, unit: re.Match[str], p: _Patterns) -> _Duration | None:
    """The duration whose unit was found, with the months that follow years."""
    kind = (unit.lastgroup or "").removeprefix("long_")
    number = _number_before(low, unit.start(), p)
    if number is None:
        is_single = bool(p.words.single_pattern) and re.fullmatch(p.words.single_pattern, unit[0])
        if not is_single or low[unit.start() - 2 : unit.start() - 1].isdigit():
            return None
        return _Duration(unit.start(), unit.end(), float(kind == "years"), float(kind == "months"), False, True)
    value, start = number
    if kind in ("days", "weeks", "hours"):
        return _Duration(start, unit.end(), 0, 0, True)
    if kind == "months":
        return _Duration(start, unit.end(), 0, value, False)
    end, months = unit.end(), 0.0
    half = p.half_after.match(low, end)
    if half and value == 1:
        return _Duration(start, half.end(), 1.5, 0, False)
    more = p.months_after.match(low, end)
    if more:
        extra = _number(more["number"], p)
        if extra is not None and extra < 24:
            months, end = extra, more.end()
    return _Duration(start, end, value, months, False)


def _number_before(low: str, end: int, p: _Patterns) -> tuple[float, int] | None:
    """The number that ends right before a unit, in digits or words, and where it begins."""
    begin = max(0, end - 64)
    piece = low[begin:end]
    piece = piece[:-1] if piece[-1:] in " \t\n\u00a0\u202f-‑" else piece
    half = p.half_before.search(piece)
    if half:
        piece = piece[: half.start()]
    match = _NUMBER_BEFORE.search(piece)
    if match is None:
        return None
    if match["digits"]:
        value, start = float(match["digits"].replace(",", ".")), match.start("digits")
    else:
        both = f"{match['first']} {match['last']}" if match["first"] else ""
        if both in p.words.numbers:
            value, start = p.words.numbers[both], match.start("first")
        elif match["last"] in p.words.numbers:
            value, start = p.words.numbers[match["last"]], match.start("last")
        else:
            return None
    return value + (0.5 if half else 0.0), begin + start


def _number(value: str, p: _Patterns) -> float | None:
    if value[0].isdigit():
        return float(value.replace(",", "."))
    return p.words.numbers.get(re.sub(r"[\s-]", " ", value))


def _term(low: str, d: _Duration, p: _Patterns) -> Term | None:
    """The punishment that a duration is, or None."""
    before, after = _around(low, d.start, d.end)
    kind = next((kind for pattern, kind in p.kinds_after if pattern.match(after)), "")
    if not kind and p.not_after.match(after):
        return None
    has_noun = bool(kind)
    kind = kind or next((kind for pattern, kind in p.kinds_before if pattern.search(before)), "")
    if not kind and (d.is_numberless or p.not_before.search(before)):
        return None
    flag, cue = _governing(before, after, p)
    if has_noun and flag == "served" and p.whole_before.search(before):
        flag = ""
    is_listed = False
    if not kind:
        is_listed = bool(_DASH_BEFORE.search(before) and p.listed_after.match(after)) and d.years <= _LONGEST_LISTED
        if not is_listed and not _is_governed(before, after, "-" in low[d.start : d.end], flag, cue, p):
            return None
        kind = "imprisonment"
    if kind == "remand":
        kind, flag = "imprisonment", "remand"
    elif kind == "imprisonment" and (p.suspended_after.match(after) or p.suspended_before.search(before)):
        kind = "suspended"
    if d.is_short and kind != "community_service":
        kind = "other"
    if not has_noun and p.probation.search(before):
        flag = "probation"
    return _flagged(Term(kind, d.in_months, None, None, d.start, d.end, listed=is_listed), flag)


def _is_governed(before: str, after: str, is_adjective: bool, flag: str, cue: str, p: _Patterns) -> bool:
    """Whether a duration without a noun ("gave him 14 years") is a punishment by its verb."""
    if not flag or _NOUN_OF_ITS_OWN.match(after) or (is_adjective and _WORD_AFTER.match(after)):
        return False
    if flag == "passed" and p.for_.search(before):
        return bool(p.jailed.search(cue))
    return flag not in ("served", "remand")


def _around(low: str, start: int, end: int) -> tuple[str, str]:
    """The clause before and the line after a passage."""
    before = low[max(0, start - _BEFORE) : start]
    stops = [stop.end() for stop in _CLAUSE_END.finditer(before)]
    after = low[end : end + _AFTER].split("\n")[0]
    return before[stops[-1] :] if stops else before, after


def _governing(before: str, after: str, p: _Patterns) -> tuple[str, str]:
    """The flag of the last verb before a passage, with the verb; a verb after it may override it."""
    for pattern, flag in p.cues_after:
        if pattern.match(after):
            return flag, ""
    last, found, cue = -1, "", ""
    for pattern, flag in p.cues:
        for match in pattern.finditer(before):
            if match.end() > last:
                last, found, cue = match.end(), flag, match[0]
    return found, cue


def _flagged(term: Term, flag: str) -> Term:
    return replace(
        term,
        asked=flag == "asked",
        allowed=flag == "allowed",
        served=flag == "served",
        remand=flag == "remand",
        probation=flag == "probation",
    )


def _listed_before(low: str, d: _Duration, term: Term, unit: re.Match[str], p: _Patterns) -> Iterator[Term]:
    """ "12, 15 and 17 years": the numbers before the one that has the unit."""
    found: list[Term] = []
    start = d.start
    factor = 12.0 if unit.lastgroup == "years" else 1.0
    while len(found) < 12 and not d.is_short:
        match = _LIST_BEFORE.search(low[max(0, start - 24) : start])
        number = _number(match["number"], p) if match else None
        if match is None or number is None or not 0 < number <= _LONGEST_LISTED or (found and match["gap"] != ", "):
            break
        begin = max(0, start - 24) + match.start("number")
        found.append(replace(term, months=_whole(number * factor), start=begin, end=begin + len(match["number"])))
        start = begin
    yield from reversed(found)


def _fixed(low: str, p: _Patterns) -> Iterator[Term]:
    """Life imprisonment, and punishments that have no term."""
    for match in p.fixed.finditer(low):
        before, after = _around(low, match.start(), match.end())
        kind = "imprisonment" if match["life"] else "other"
        flag, _ = _governing(before, after, p)
        yield _flagged(Term(kind, None, None, None, match.start(), match.end()), flag)


# Fines.


def _fines(low: str, p: _Patterns, country: str | None) -> Iterator[Term]:
    if not p.fine.search(low):
        return
    for match in p.money.finditer(low):
        amount = _amount_before(low, match.start(), p)
        if amount is None:
            continue
        value, start = amount
        currency = (
            _currency(p.words.currencies[re.sub(r"\s", " ", match["currency"])], country) if match["currency"] else None
        )
        fine = Term("fine", None, value if match["currency"] else None, currency, start, match.end())
        yield from _if_fine(low, fine, p)
    for symbol in _SYMBOL.finditer(low):
        after = _AMOUNT_AFTER.match(low, symbol.end())
        if after:
            value = _amount(after["amount"], after["times"], p)
            yield from _if_fine(low, Term("fine", None, value, _SYMBOLS[symbol[0]], symbol.start(), after.end()), p)
        elif symbol[0] in "€₽₴₸":
            amount = _amount_before(low, symbol.start(), p)
            if amount is not None:
                yield from _if_fine(low, Term("fine", None, amount[0], _SYMBOLS[symbol[0]], amount[1], symbol.end()), p)


def _if_fine(low: str, fine: Term, p: _Patterns) -> Iterator[Term]:
    """The amount, where the words around it speak of a fine."""
    before, after = _around(low, fine.start, fine.end)
    fines = [match.end() for match in p.fine.finditer(before)]
    others = [match.end() for match in p.not_fine.finditer(before)]
    is_fine = bool(fines) and (not others or others[-1] < fines[-1])
    if is_fine or p.fine.search(after[:16]):
        flag, _ = _governing(before, after, p)
        yield _flagged(fine, "" if flag in ("served", "remand") else flag)


def _amount_before(low: str, end: int, p: _Patterns) -> tuple[float, int] | None:
    begin = max(0, end - 40)
    piece = low[begin:end]
    match = _AMOUNT_BEFORE.search(piece)
    if match and (match["times"] is None or match["times"] in p.words.multipliers):
        return _amount(match["amount"], match["times"], p), begin + match.start("amount")
    words = _WORDS_BEFORE.search(piece)
    if words is None or words["times"] not in p.words.multipliers:
        return None
    number = _number(words["number"], p)
    offset = 0
    if number is None and " " in words["number"]:
        offset = words["number"].rindex(" ") + 1
        number = _number(words["number"][offset:], p)
    return (
        None
        if number is None
        else (_whole(number * p.words.multipliers[words["times"]]), begin + words.start() + offset)
    )


def _amount(digits: str, times: str | None, p: _Patterns) -> float:
    grouped = re.fullmatch(r"\d{1,3}(?:[,.\s'\u00a0\u202f]\d{3})+", digits)
    value = float(re.sub(r"\D", "", digits)) if grouped else float(digits.replace(",", "."))
    return _whole(value * p.words.multipliers.get(times or "", 1.0))


def _whole(value: float) -> float:
    """An int where the value is one, so that it prints as "5000"."""
    return int(value) if value == int(value) else value


def _currency(codes: str, country: str | None) -> str | None:
    """The currency's code; of several, that of the country, else the first."""
    candidates = codes.split("|")
    for code in candidates:
        if country is not None and _COUNTRY_OF_CURRENCY.get(code) == country:
            return code
    return candidates[0]
