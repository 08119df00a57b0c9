"""Terms of punishment: how long, of which kind, and whether a court passed them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from documents.extraction.term_reading import (
    Term,
    TermPatterns,
    around,
    flagged,
    governing,
    number_before,
    number_of,
    whole,
)

_LARGEST_MONTHS = 12  # after years
_HALF_MONTH = (14, 15)  # days: of two weeks, and of half a month
_LONGEST_NUMBER = 34  # characters of a number before another, "thirteen and a half and "
_LONGEST_LISTED = 30  # years: a longer time after a dash is an age
_SURELY_BEFORE, _SURELY_AFTER = 90, 12  # characters
_VERDICT = 240  # characters before a bare term in which a verdict is told
_LISTED = 320  # characters of a list of those convicted before a term in brackets
_SINGULAR_OWNER = re.compile(r"['’]s\s")  # "one year's restriction of freedom"
_NOUN_OF_ITS_OWN = re.compile(r"['’]?\sof\s(?!it\b|this\b|that\b|them\b)")
_WORD_AFTER = re.compile(r"\s[^\W\d_]")  # "a three-year ban"
_DASH_BEFORE = re.compile(r"[–—:-]\s{1,2}$")
# From a punishment to the next of a list: "... for theft; Abc Def, ".
_NEXT_ITEM = re.compile(r"[^.;\n]{0,60};\s[^\d.;:()\n]{3,70}(?:,|\s[–—-])\s")
_GAP_BEFORE = re.compile(r",\s$|,?\s(?:and|и)\s$")
_NUMBER_BEFORE = re.compile(r"(?:(?<![\w.,/‑-])\d{1,2}(?:[.,]5)?|(?<!\w)[^\W\d_]{2,14})$")


@dataclass(frozen=True, slots=True)
class _Duration:
    start: int
    end: int
    years: float
    months: float
    is_short: bool  # days, weeks or hours
    is_numberless: bool = False
    is_hours: bool = False

    @property
    def in_months(self) -> float | None:
        if self.is_short:
            return None
        return whole(round(self.years * 12 + self.months, 2))


def durations_that_punish(low: str, p: TermPatterns) -> Iterator[Term]:
    end = punished = 0
    for unit in p.units.finditer(low):
        if unit.start() < end:
            continue
        duration = _duration(low, unit, p)
        if duration is None:
            continue
        end = duration.end
        is_next = bool(punished and _NEXT_ITEM.fullmatch(low, punished, duration.start))
        term = _term(low, duration, is_next, p)
        if term is not None:
            punished = end
            yield from _listed_before(low, duration, term, unit, p)
            yield term


def _duration(low: str, unit: re.Match[str], p: TermPatterns) -> _Duration | None:
    """The duration whose unit was found, with the months and days that follow years."""
    kind = (unit.lastgroup or "").removeprefix("long_")
    number = number_before(low, unit.start(), p)
    if number is None:
        is_single = bool(p.words.single_pattern) and re.fullmatch(p.words.single_pattern, unit[0])
        if not is_single or low[unit.start() - 2 : unit.start() - 1].isdigit():
            return None
        return _Duration(unit.start(), unit.end(), float(kind == "years"), float(kind == "months"), False, True)
    value, start = number
    if kind in ("days", "weeks", "hours"):
        return _Duration(start, unit.end(), 0, 0, True, is_hours=kind == "hours")
    if kind == "months":
        end, days = _days_after(low, unit.end(), p)
        return _Duration(start, end, 0, value + days, False)
    half = p.half_after.match(low, unit.end())
    if half:
        return _Duration(start, half.end(), value + 0.5, 0, False)
    more = p.months_after.match(low, unit.end())
    extra = number_of(more["number"], p) if more else None
    if more is None or extra is None or extra > _LARGEST_MONTHS:
        return _Duration(start, unit.end(), value, 0, False)
    end, days = _days_after(low, more.end(), p)
    return _Duration(start, end, value, extra + days, False)


def _days_after(low: str, end: int, p: TermPatterns) -> tuple[int, float]:
    """Where the days that follow the months which end at ``end`` end, and how much of a month they count: 15, or two
    weeks, are half of one, any others are left out."""
    days = p.days_after.match(low, end)
    number = number_of(days["number"], p) if days else None
    if days is None or not number:
        return end, 0.0
    return days.end(), 0.5 if number * (7 if days["weeks"] else 1) in _HALF_MONTH else 0.0


def _term(low: str, d: _Duration, is_next: bool, p: TermPatterns) -> Term | None:
    """The punishment that a duration is, or None; ``is_next`` where it follows another one in a list of items."""
    before, after = around(low, d.start, d.end)
    after = after[:1] + after[2:] if _SINGULAR_OWNER.match(after) else after
    kind = next((kind for pattern, kind in p.kinds_after if pattern.match(after)), "")
    has_noun = bool(kind)
    kind = kind or next((kind for pattern, kind in p.kinds_before if pattern.search(before)), "")
    if p.share_before.search(before) or (not kind and p.not_after.match(after) and not _is_sure(before, after, p)):
        return None
    if not kind and (d.is_numberless or p.not_before.search(before)):
        return None
    flag, cue = governing(before, after, p)
    if flag == "served" and p.whole_before.search(before):
        flag = "" if has_noun else "passed"
    is_listed = False
    if not kind:
        is_listed = _is_listed(low, d, is_next, before, after, p)
        if not is_listed and not _is_governed(before, after, _is_adjective(low[d.start : d.end]), flag, cue, p):
            return None
    if not has_noun and p.probation.search(before):
        flag = "probation"
    after = after.split(")")[0] if before.endswith("(") else after
    kind, flag = _settled(kind or "imprisonment", flag, before, after, d, p)
    return flagged(Term(kind, d.in_months, None, None, d.start, d.end, listed=is_listed), flag)


def _is_listed(low: str, d: _Duration, is_next: bool, before: str, after: str, p: TermPatterns) -> bool:
    """Whether a duration that nothing governs is one of a list of those punished: "P - 5 years; P, 6 years", "P (7
    years)", or opens a clause after a verdict."""
    if after[:1] in (")", ",", ";", ".") and p.bracketed.search(before):
        return True
    if low[d.end : d.end + 1] == ")" and p.bracketed.search(low, max(0, d.start - _LISTED), d.start):
        return True
    if d.years > _LONGEST_LISTED:
        return False
    if (is_next or _DASH_BEFORE.search(before)) and p.listed_after.match(after):
        return True
    if d.is_short:
        return False
    is_bracket = low[d.start - 1 : d.start] == "(" and low[d.end : d.end + 1] == ")"
    if is_bracket and p.verdict.search(low, max(0, d.start - _LISTED), d.end + _LISTED):
        return True
    return _is_bare(low, d, before, after, p)


def _is_bare(low: str, d: _Duration, before: str, after: str, p: TermPatterns) -> bool:
    """Whether a duration opens a clause after a verdict, or before its article: "Tried in May. Six years." """
    if not p.bare_after.match(after):
        return False
    if not p.bare_lead.fullmatch(before):
        is_listed = before.endswith((", ", "; ", ": ", " and ")) and bool(p.cited_after.match(after))
        return is_listed or bool(p.bare_appeal.search(before))
    start = max(low.rfind("\n", 0, d.start) + 1, d.start - _VERDICT)
    return bool(p.cited_after.match(after) or p.verdict.search(low, start, d.start))


def _is_sure(before: str, after: str, p: TermPatterns) -> bool:
    """Whether a duration is a punishment though what follows is often said of others: "jailed for ¦ after police"."""
    return bool(p.surely.search(f"{before[-_SURELY_BEFORE:]}¦{after[:_SURELY_AFTER]}"))


def _settled(kind: str, flag: str, before: str, after: str, d: _Duration, p: TermPatterns) -> tuple[str, str]:
    """The kind as the contract has it, and the flag."""
    if kind == "remand":
        kind, flag = "imprisonment", "remand"
    elif kind == "probation":
        kind, flag = "suspended", "probation" if p.added.search(before) else flag
    elif kind == "imprisonment" and (p.suspended_after.match(after) or p.suspended_before.search(before)):
        kind = "suspended"
    if d.is_short and kind != "community_service":
        kind = "community_service" if d.is_hours and kind == "other" else "other"
    return kind, flag


def _is_adjective(said: str) -> bool:
    """Whether a duration has a hyphen before its unit: "five-year", not "twenty-two years"."""
    return "-" in said and len(said.rpartition("-")[2].split()) == 1


def _is_governed(before: str, after: str, is_adjective: bool, flag: str, cue: str, p: TermPatterns) -> bool:
    """Whether a duration without a noun ("gave him 14 years") is a punishment by its verb."""
    if not flag or _NOUN_OF_ITS_OWN.match(after) or (is_adjective and _WORD_AFTER.match(after)):
        return False
    if flag == "passed" and p.for_.search(before):
        return bool(p.jailed.search(cue))
    return flag not in ("served", "remand")


def _listed_before(low: str, d: _Duration, term: Term, unit: re.Match[str], p: TermPatterns) -> Iterator[Term]:
    """ "12, 15 and a half and 17 years": the numbers before the one that has the unit."""
    found: list[Term] = []
    start = d.start
    factor = 12.0 if unit.lastgroup == "years" else 1.0
    while len(found) < 12 and not d.is_short:
        listed = _number_listed(low, start, p)
        if listed is None or (found and not listed.is_after_comma):
            break
        found.append(replace(term, months=whole(listed.number * factor), start=listed.start, end=listed.end))
        start = listed.start
    yield from reversed(found)


@dataclass(frozen=True, slots=True)
class _Listed:
    """A number before another; ``is_after_comma`` where a comma alone parts them."""

    number: float
    start: int
    end: int
    is_after_comma: bool


def _number_listed(low: str, end: int, p: TermPatterns) -> _Listed | None:
    """The number of years or months in a list right before ``end``; None where it is an age or no number."""
    begin = max(0, end - _LONGEST_NUMBER)
    piece = low[begin:end]
    gap = _GAP_BEFORE.search(piece)
    if gap is None:
        return None
    half = p.half_before.search(piece[: gap.start()])
    match = _NUMBER_BEFORE.search(piece[: half.start() if half else gap.start()])
    number = number_of(match[0], p) if match else None
    if match is None or number is None or not 0 < number <= _LONGEST_LISTED:
        return None
    start = begin + match.start()
    if p.age_before.search(low[max(0, start - 16) : start]):
        return None
    return _Listed(number + (0.5 if half else 0), start, begin + gap.start(), gap[0] == ", ")


def fixed_punishments(low: str, p: TermPatterns) -> Iterator[Term]:
    """Life imprisonment, punishments that have no term, and those of which none is told."""
    for match in p.fixed.finditer(low):
        before, after = around(low, match.start(), match.end())
        if match["governed"] and not p.governing.search(before):
            continue
        kind = "imprisonment" if match["life"] else "other" if match["governed"] else str(match.lastgroup)
        flag, _ = governing(before, after, p)
        yield flagged(Term(kind, None, None, None, match.start(), match.end()), flag)
