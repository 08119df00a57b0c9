"""What terms and fines have in common: the punishment found, the words around it, numbers in words."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from documents.extraction.beginnings import looked_ahead
from documents.extraction.first_words import Opening, Openings, words_of
from documents.extraction.languages.parts import TERM_WORDS
from documents.extraction.languages.words import TermWords

BEFORE, _AFTER = 320, 90  # characters in which the words stand that tell what a punishment is
_WORD_NUMBER = r"[^\W\d_]{2,14}"
_LONGEST_NUMBER = 30  # characters of two words, without brackets
_NUMBER_BEFORE = re.compile(
    r"\b(?:(?<![.,])(?P<digits>\d{1,3}(?:[.,]\d{1,2})?)"
    rf"|(?:(?P<first>{_WORD_NUMBER})[\s‑-])?(?<!\w)(?P<last>{_WORD_NUMBER}|a))"
    rf"(?:\s?\((?:\d{{1,3}}|{_WORD_NUMBER}(?:[\s-]{_WORD_NUMBER})?)\))?$"
)
_CLAUSE_END = re.compile(r"[.!?;\n](?:(?<=\n)|(?<!\s[^\W\d_][.!?;])(?<!\b[md][rs]\.)(?<!\bmrs\.)\s)")
# The end of a clause that goes on with the verb of the one before a semicolon: "P to five years; P to six years".
_GOES_ON, _TO = re.compile(r"\b(?:to|к)\s$"), 3  # with the longest of these words, in characters


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
class TermPatterns:
    """The compiled patterns of one language."""

    words: TermWords
    letters: re.Pattern[str]  # of the language's numbers: a text without any of them is in another script
    units: re.Pattern[str]
    months_after: re.Pattern[str]
    more: re.Pattern[str]
    half_before: re.Pattern[str]
    half_after: re.Pattern[str]
    kinds_after: tuple[tuple[re.Pattern[str], str], ...]
    kinds_before: tuple[tuple[re.Pattern[str], str], ...]
    cues: Openings[str]
    cues_after: tuple[tuple[re.Pattern[str], str], ...]
    suspended_before: re.Pattern[str]
    suspended_after: re.Pattern[str]
    not_after: re.Pattern[str]
    not_before: re.Pattern[str]
    age_before: re.Pattern[str]
    share_before: re.Pattern[str]
    days_after: re.Pattern[str]
    whole_before: re.Pattern[str]
    added: re.Pattern[str]
    probation: re.Pattern[str]
    bracketed: re.Pattern[str]
    surely: re.Pattern[str]
    listed_after: re.Pattern[str]
    verdict: re.Pattern[str]
    bare_lead: re.Pattern[str]
    bare_after: re.Pattern[str]
    bare_appeal: re.Pattern[str]
    cited_after: re.Pattern[str]
    for_: re.Pattern[str]
    jailed: re.Pattern[str]
    fine: re.Pattern[str]
    not_fine: re.Pattern[str]
    fixed: re.Pattern[str]
    governing: re.Pattern[str]
    money: re.Pattern[str]
    code_before: re.Pattern[str]


def _compiled(words: TermWords) -> TermPatterns:
    currencies = "|".join(re.escape(c).replace(r"\ ", r"\s") for c in sorted(words.currencies, key=len, reverse=True))
    codes = "|".join(currency for currency, code in words.currencies.items() if currency == code.lower()) or "(?!)"
    first = "".join(sorted({currency[0] for currency in words.currencies}))  # letters: the look ahead spares the list
    number = rf"(?P<number>\d{{1,2}}|{_WORD_NUMBER}(?:[\s-]{_WORD_NUMBER})?)"
    return TermPatterns(
        words=words,
        letters=re.compile(f"[{''.join(sorted({c for word in words.numbers for c in word if c.isalpha()}))}]"),
        units=re.compile(looked_ahead(_units(words))),
        months_after=re.compile(
            rf"(?:{words.joint_pattern}){number}(?:\s\([^()\n]{{1,20}}\))?[\s‑-](?:{words.months_pattern})\b"
        ),
        more=re.compile(words.more_pattern),
        half_before=re.compile(rf"(?:{words.half_pattern})$"),
        half_after=re.compile(words.half_pattern),
        kinds_after=tuple((re.compile(rf"(?:{p})(?!\w)"), kind) for p, kind in words.kinds_after),
        kinds_before=tuple((re.compile(rf"(?<!\w)(?:{p})$"), kind) for p, kind in words.kinds_before),
        cues=Openings((Opening(p), flag) for p, flag in words.cues),
        cues_after=tuple((re.compile(p), flag) for p, flag in words.cues_after),
        suspended_before=re.compile(words.suspended_before_pattern),
        suspended_after=re.compile(words.suspended_after_pattern),
        not_after=re.compile(words.not_term_after_pattern),
        not_before=re.compile(words.not_term_before_pattern),
        age_before=re.compile(rf"(?<!\w)(?:{words.age_before_pattern})\s$"),
        share_before=re.compile(words.share_before_pattern),
        days_after=re.compile(words.days_after_pattern),
        whole_before=re.compile(words.whole_before_pattern),
        added=re.compile(words.added_pattern),
        probation=re.compile(words.probation_pattern),
        bracketed=re.compile(words.bracketed_pattern),
        surely=re.compile(words.surely_pattern),
        listed_after=re.compile(words.listed_after_pattern),
        verdict=re.compile(words.verdict_pattern),
        bare_lead=re.compile(words.bare_lead_pattern),
        bare_after=re.compile(words.bare_after_pattern),
        bare_appeal=re.compile(words.bare_appeal_pattern),
        cited_after=re.compile(words.cited_after_pattern),
        for_=re.compile(words.for_pattern),
        jailed=re.compile(words.jailed_pattern),
        fine=re.compile(looked_ahead(words.fine_pattern)),
        not_fine=re.compile(words.not_fine_pattern),
        fixed=re.compile(
            looked_ahead(
                rf"\b(?=\w)(?:(?P<life>{words.life_pattern})|(?P<other>{words.other_pattern})"
                rf"|(?P<governed>{words.governed_pattern})"
                rf"|(?P<suspended>{words.bare_suspended_pattern})|(?P<fine>{words.bare_fine_pattern}))(?!\w)"
            )
        ),
        governing=re.compile(words.governing_pattern),
        money=re.compile(
            rf"(?<![^\W\d])(?:(?P<currency>(?=[{first}])(?:{currencies}))|(?P<units>{words.units_pattern}))(?!\w)"
        ),
        code_before=re.compile(rf"\b(?=\w)(?:{codes})(?=\s?\d)"),
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
        rf"(?<=[\s‑-])(?:(?P<years>{words.years_pattern})|(?P<months>{words.months_pattern})"
        rf"|(?P<weeks>{words.weeks_pattern})"
        rf"|(?P<days>{words.days_pattern})|(?P<hours>{words.hours_pattern}))(?!\w)"
    )
    return "|".join([plain, *(rf"{compound}(?!\w)" for compound in compounds)])


TERM_LANGUAGES = tuple(_compiled(words) for words in TERM_WORDS)


def number_before(low: str, end: int, p: TermPatterns) -> tuple[float, int] | None:
    """The number that ends right before a unit, in digits or words, and where it begins."""
    begin = max(0, end - 64)
    piece = low[begin:end]
    more = p.more.search(piece)
    piece = piece[: more.start()] if more else piece
    piece = piece[:-1] if piece[-1:] in " \t\n\u00a0\u202f-‑" else piece
    piece = piece[:-1] if piece[-1:] in "-‑" else piece  # "four- year", where a line was broken
    half = p.half_before.search(piece)
    if half:
        piece = piece[: half.start()]
    match = _NUMBER_BEFORE.search(piece, 0 if piece.endswith(")") else max(0, len(piece) - _LONGEST_NUMBER))
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


def number_of(value: str, p: TermPatterns) -> float | None:
    if value[0].isdigit():
        return float(value.replace(",", "."))
    return p.words.numbers.get(re.sub(r"[\s-]", " ", value))


def around(low: str, start: int, end: int) -> tuple[str, str]:
    """The clause before and the line after a passage."""
    before = low[max(0, start - BEFORE) : start]
    goes_on = bool(_GOES_ON.search(before, max(0, len(before) - _TO)))
    stops = [stop.end() for stop in _CLAUSE_END.finditer(before) if not (goes_on and stop[0] == "; ")]
    after = low[end : end + _AFTER].split("\n")[0]
    return before[stops[-1] :] if stops else before, after


def governing(before: str, after: str, p: TermPatterns) -> tuple[str, str]:
    """The flag of the last verb before a passage, with the verb; a verb after it may override it."""
    for pattern, flag in p.cues_after:
        if pattern.match(after):
            return flag, ""
    last, found, cue = -1, "", ""
    for pattern, flag in p.cues.that_may_match(before, words_of(before)):
        for match in pattern.finditer(before):
            if match.end() > last:
                last, found, cue = match.end(), flag, match[0]
    return found, cue


def flagged(term: Term, flag: str) -> Term:
    if flag in ("", "passed"):
        return term
    return replace(
        term,
        asked=flag == "asked",
        allowed=flag == "allowed",
        served=flag == "served",
        remand=flag == "remand",
        probation=flag == "probation",
    )


def whole(value: float) -> float:
    """An int where the value is one, so that it prints as "5000"."""
    return int(value) if value == int(value) else value
