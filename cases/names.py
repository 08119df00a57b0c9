"""Names of persons: the search key, the script, the parts, and whether two names are one person's.

Pure: text in, plain values out. The word lists are data files in `name_data/`, read once, when first needed.
A score proposes, people decide: nothing separates all namesakes.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from anyascii import anyascii

from cases.name_folding import fold, script, to_latin
from cases.name_parts import (
    PATRONYMIC,
    NameParts,
    Reading,
    Word,
    given_names,
    known_given,
    particle_words,
    parts,
    readings,
    tidy,
)
from cases.name_sounds import alike

__all__ = ["Comparison", "NameParts", "compare", "fold", "parts", "same_person", "script"]


@dataclass(frozen=True, slots=True)
class Comparison:
    """How likely two names are one person's: 0..1, and what speaks for and against it, in plain English."""

    score: float
    reasons: tuple[str, ...]


_FEMININE = (
    (re.compile(r"(?<=[stc])(kaya|kaia|kaja|ka)$"), "ki"),
    (re.compile(r"(?<=[^aeiou])(aya|aia|aja)$"), "y"),
    (re.compile(r"(?<=.(?:ov|ev|av|iv|in|yn|ow|ew))a$"), ""),
)
_VIETNAMESE = re.compile("[\u0323\u0309\u031b\u0111]|[aeo]\u0302|a\u0306")
_IOTATED = "еёєиіїйэюя"
_RUSSIAN = re.compile("[а-яё]+")
LINK_ENDING = re.compile(r"(?<=...)(?:i?y?ev|[io]ov|ov|in)$")
_FATHER_ENDING = re.compile(r"(?:(?:[oae]|yo|ye|ie|io|iyo)(?:v[iy]ch|vna|una)|yivna|i?ivna|inichna|ichna|[iy]?ich)$")
FOND_ENDING = re.compile(r"(?<=...)(?:zhon|dzhon|djon|jon|zhan|dzhan|djan|jan)$")


@dataclass(frozen=True, slots=True)
class _Match:
    score: float
    reason: str
    gender_differs: bool = False


_NO_SURNAME = _Match(0.0, "surnames differ")
_NO_GIVEN = _Match(0.0, "given names differ")


def _without_marks(a: str, b: str) -> float:
    """1.0 when two words differ in nothing but diacritics that were left out: Şükrü, Sukru."""
    return float(anyascii(a) == anyascii(b) and (a.isascii() or b.isascii()))


def _tones_differ(a: str, b: str) -> bool:
    """Whether two Vietnamese words that are both written with marks have other marks: Đài, Đại."""
    marks = [sorted(c for c in unicodedata.normalize("NFD", text) if unicodedata.combining(c)) for text in (a, b)]
    return all(_VIETNAMESE.search(unicodedata.normalize("NFD", text)) for text in (a, b)) and marks[0] != marks[1]


def masculine(latin: str) -> tuple[str, bool]:
    """A surname in its masculine form, and whether it was written in the feminine one."""
    for pattern, ending in _FEMININE:
        if pattern.search(latin):
            return pattern.sub(ending, latin), True
    return latin, False


@lru_cache(maxsize=200_000)
def _surname_word(a: str, b: str) -> _Match:
    """Two surnames, or words of them, in plain Latin letters."""
    (x, a_feminine), (y, b_feminine) = masculine(a), masculine(b)
    score = max(alike(x, y), alike(a, b) if a_feminine == b_feminine else 0.0)
    if score:
        reason = "surname equal" if a == b else "surname equal after folding"
        return _Match(score, reason, gender_differs=a_feminine != b_feminine)
    for long, short in ((x, y), (y, x)):
        stem = LINK_ENDING.sub("", long)
        if stem != long and not LINK_ENDING.search(short):
            score = max(alike(stem, short), alike(stem.rstrip("yi"), short.rstrip("yi")))
            if score:
                return _Match(0.75 * score, "surname equal without its ending")
    return _NO_SURNAME


def _surname(a: tuple[Word, ...], b: tuple[Word, ...]) -> _Match:
    """Two surnames of one word or more; one may be a part of the other."""
    if len(a) == len(b) == 1:
        return _surname_word(a[0].latin, b[0].latin)
    whole = _surname_word("".join(w.latin for w in a), "".join(w.latin for w in b))
    if whole.score or not a or not b:
        return whole
    short, long = sorted((a, b), key=len)
    pairs = [max((_surname_word(x.latin, y.latin) for y in long), key=lambda m: m.score) for x in short]
    worst = min(pairs, key=lambda m: m.score)
    if not worst.score:
        return _NO_SURNAME
    if len(short) == len(long):
        return worst
    return _Match(0.7 * worst.score, "one surname is a part of the other", any(m.gender_differs for m in pairs))


def _initial(initial: Word, word: Word) -> bool:
    """Whether an initial or abbreviation can stand for a name."""
    first, name = initial.latin, word.latin
    if not first or not name:
        return False
    if word.text.startswith(initial.text) or (word.initial and initial.text.startswith(word.text)):
        return True
    if initial.text[0] in _IOTATED and "\u0400" <= word.text[0] <= "\u052f":
        return False  # И. is neither Юрий nor Евгений, though romanised they may share a letter
    if initial.text in ("y", "j") and name[0] in "eiyj":
        return True
    key = fold(first)
    if key and fold(name).startswith(key):
        return True
    forms_of_name = known_given(name)[0]  # A. may stand for Oleksandr, who is Aleksandr in Russian
    return bool(forms_of_name) and len(first) == 1 and bool(forms_of_name & _rows_by_letter().get(key, frozenset()))


@lru_cache(maxsize=1)
def _rows_by_letter() -> dict[str, frozenset[int]]:
    """Rows of the table of given names by the first letters of their folded forms."""
    found: dict[str, set[int]] = {}
    for form, rows in given_names()[0].items():
        found.setdefault(form[:1], set()).update(rows)
    return {letter: frozenset(rows) for letter, rows in found.items()}


@lru_cache(maxsize=200_000)
def _given_word(a: Word, b: Word) -> _Match:
    """Two words of given names."""
    if a.initial or b.initial:
        first, other = (a, b) if a.initial else (b, a)
        return _Match(0.65, "given name initial only") if _initial(first, other) else _NO_GIVEN
    match = _full_given_word(a, b)
    if match.score:
        return match
    stems = [Word(w.text, FOND_ENDING.sub("", w.latin)) for w in (a, b)]
    if stems != [a, b] and (inner := _full_given_word(*stems)).score:
        return _Match(0.75 * inner.score, "given name equal without -jon")
    return _NO_GIVEN


def _full_given_word(a: Word, b: Word) -> _Match:
    """Two words of given names, neither an initial."""
    if a.latin == b.latin:
        return _NO_GIVEN if _tones_differ(a.text, b.text) else _Match(1.0, "given name equal")
    (a_forms, a_shorts), (b_forms, b_shorts) = known_given(a.latin), known_given(b.latin)
    close = max(alike(a.latin, b.latin), 0.9 * _without_marks(a.text, b.text))
    if close < 0.9 and _RUSSIAN.fullmatch(a.text) and _RUSSIAN.fullmatch(b.text):
        close = 0.0  # one alphabet has no romanisations to allow for: Данис is not Денис
    if (a_forms | a_shorts) & (b_forms | b_shorts):
        if close:
            return _Match(close, "given name equal after folding")
        full = bool(a_forms & b_forms)
        reason = "given name the same in another language" if full else "given name shortened"
        return _Match(0.95 if full else 0.85, reason)
    if (a_forms or a_shorts) and (b_forms or b_shorts):
        return _NO_GIVEN
    if close:
        return _Match(close, "given name equal after folding")
    return _NO_GIVEN


def _given(a: tuple[Word, ...], b: tuple[Word, ...]) -> _Match:
    """Two given names of one word or more; one may have more words than the other, in the same order."""
    if len(a) == len(b) == 1:
        return _given_word(a[0], b[0])
    if len(a) == len(b) and any(_tones_differ(x.text, y.text) for x, y in zip(a, b, strict=True)):
        return _NO_GIVEN
    if alike("".join(w.latin for w in a), "".join(w.latin for w in b)):
        return _Match(1.0, "given names equal")
    short, long = sorted((a, b), key=len)
    place, matches = 0, []
    for word in short:
        while place < len(long) and not _given_word(word, long[place]).score:
            place += 1
        if place == len(long):
            return _NO_GIVEN
        matches.append(_given_word(word, long[place]))
        place += 1
    worst = min(matches, key=lambda m: m.score, default=_NO_GIVEN)
    if len(short) == len(long) or not worst.score:
        return worst
    return _Match(0.85 * worst.score, f"{worst.reason}; more given names on one side")


def _father(a: Word, b: Word) -> bool:
    """Whether two patronymics name one father."""
    if a.initial or b.initial:
        return _initial(a, b) if a.initial else _initial(b, a)
    stems = [_FATHER_ENDING.sub("", w.latin) for w in (a, b)]
    if alike(a.latin, b.latin) or alike(*stems):
        return True
    rows = [
        frozenset().union(*(known_given(stem + ending)[0] for ending in ("", "iy", "a", "o", "i"))) for stem in stems
    ]
    return bool(rows[0] & rows[1])


def _sex(reading: Reading) -> str | None:
    """'m' or 'f' by the given name, then by the patronymic; None when neither says."""
    sexes = given_names()[2]
    for word in reading.given[:1]:
        forms, shorts = known_given(word.latin)
        found = {sexes[row] for row in forms or shorts}
        if len(found) == 1 and found <= {"m", "f"}:
            return found.pop()
    if any(to_latin(p) in particle_words()["daughter-before"] for p in reading.particles):
        return "f"
    if reading.patronymic and PATRONYMIC.search(reading.patronymic.latin):
        return "f" if reading.patronymic.latin.endswith("na") else "m"
    return None


def _weigh(a: Reading, b: Reading) -> Comparison:
    """Two names, each divided in one way."""
    doubled = a.kind != b.kind and "doubled" in (a.kind, b.kind)
    if doubled and len(a.given) + len(a.surname) == len(b.given) + len(b.surname):
        return Comparison(0.0, ("divided in two ways",))
    surname = _surname(_family(a), _family(b))
    if not surname.score:
        return Comparison(0.0, (surname.reason,))
    given = _given_or_nickname(a, b)
    if given is None:
        first_name = any(any(known_given(w.latin)) for w in (*a.surname, *b.surname))
        low = bool(a.given or b.given or first_name)
        return Comparison(0.4 if low else 0.6 * surname.score, (surname.reason, "one word only"))
    reasons = [surname.reason, given.reason]
    score = surname.score * given.score
    if a.patronymic and b.patronymic:
        same = _father(a.patronymic, b.patronymic)
        reasons.append("patronymic agrees" if same else "patronymics differ")
        score = min(1.0, score * 1.1) if same else score * 0.2
    sexes = {_sex(a), _sex(b)}
    if sexes == {"m", "f"} or (surname.gender_differs and sexes != {"f"}):
        reasons.append("a man and a woman")
        score *= 0.3
    if "swapped" in (a.kind, b.kind):
        reasons.append("order of the parts exchanged")
        score *= 0.9
    return Comparison(round(min(score, 0.99), 4), tuple(reasons))


def _family(reading: Reading) -> tuple[Word, ...]:
    """The surname; the father's name where a name has none (Toktogul uulu)."""
    return reading.surname or ((reading.patronymic,) if reading.patronymic else ())


def _given_or_nickname(a: Reading, b: Reading) -> _Match | None:
    """The best match of the given names, or of a given name with the other's nickname; None where one has none."""
    if not a.given or not b.given:
        return None
    best = _given(a.given, b.given)
    for nicknames, given in ((a.nicknames, b.given), (b.nicknames, a.given)):
        if nicknames and not best.score and _given(nicknames, given).score:
            best = _Match(0.75, "given name equal to a name in brackets")
    return best


@lru_cache(maxsize=100_000)
def _compare(a: str, b: str) -> Comparison:
    if a == b:
        return Comparison(1.0, ("the same name",))
    pairs = [(x, y) for x in readings(a) for y in readings(b) if not x.kind == y.kind == "swapped"]
    return max((_weigh(x, y) for x, y in pairs), key=lambda c: c.score)


def compare(a: str, b: str) -> Comparison:
    """Whether two names are one person's, with the reasons; the same for (b, a). An empty name is nobody's."""
    first, second = sorted((tidy(a), tidy(b)))
    if not first:
        return Comparison(0.0, ("no name",))
    return _compare(first, second)


def same_person(a: str, b: str) -> float:
    """How likely two names are one person's, 0..1: 0.5 and more means "propose as one person". Symmetric."""
    return compare(a, b).score
