"""A name taken apart: given name, surname, patronymic and particles. Pure.

The order is told by endings, known given names, commas and patronymics; a name whose order stays open has two readings.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from cases.name_folding import HAN_RUN, ONE_APOSTROPHE, fold, split_han, table_rows, to_latin, turkic_c


@dataclass(frozen=True, slots=True)
class NameParts:
    """A name taken apart, each part as it was written but in lower case; '' or () where the name does not say."""

    given: str
    surname: str
    patronymic: str
    particles: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Word:
    text: str  # as written, in lower case
    latin: str  # in plain Latin letters; nothing levelled
    initial: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to divide a name; a name whose order is open has two."""

    given: tuple[Word, ...]
    surname: tuple[Word, ...]
    patronymic: Word | None
    particles: tuple[str, ...]
    nicknames: tuple[Word, ...] = ()
    kind: str = "usual"  # or 'swapped' or 'doubled', tried where nothing in the name settles it


_Unit = tuple[Word, ...]  # words joined by hyphens, or one word

_NICKNAME = re.compile(r"[(\[«“„\"]([^()\[\]«»“”„\"]+)[)\]»”“\"]")
_GLUED_FATHER = re.compile(r"(?<=...)(uly|kyzy|qyzy|qizi|uulu)$")
PATRONYMIC = re.compile(
    r"(?<=..)(?:(?:[oea]|yo|io)v[iy]ch|[oeai]vna|yivna|(?:[oae]|ye)una|ichna|(?<=il)[iy]?ich|(?<=nikit)ich"
    r"|(?<=kuzm)ich|(?<=fom)ich|(?<=luk)ich|(?<=sav)ich)$"
)
_SURNAME_END = re.compile(
    r"(?<=..)(?:[oe]va?|av|ava|[eo]vs?ki|ski|skaia|ska|naia|tski|enko|enka|chuk|iuk|chik|[eo]nok|ich|ian|iants"
    r"|shvili|dze|iani|zade|zoda|zadeh|oglu|ogli|pur|nejad|au|kin|kina|nin|nina|tin|tina|l?in|l?ina|li|liu|lu|ets|ik)$"
)


def _word(text: str, initial: bool = False) -> Word:
    # Cyrillic х is kh for good, while a Latin h may stand for г as well; қ is q, which may be k, g and kh.
    return Word(text, to_latin(turkic_c(text).replace("х", "кҳ").replace("қ", "q")), initial)


_PIECE, _LETTERS = re.compile(r"[^.]+\.?"), re.compile(r"[\w'\u0300-\u036f]+")
_SERVANT_OR_FATHER = re.compile(r"abd([aeou][lrsntdz]?)?|ab[uo]{1,2}l?")  # Abd al-, Abu


@lru_cache(maxsize=50_000)
def _units(text: str) -> tuple[_Unit, ...]:
    """The words of `text` (lower case), those with hyphens together. Initials and abbreviations are marked."""
    units: list[_Unit] = []
    for chunk in HAN_RUN.sub(split_han, text).translate(ONE_APOSTROPHE).split():
        for piece in _PIECE.findall(chunk):
            bare = piece.rstrip(".")
            words = [w for w in _LETTERS.findall(bare) if w.strip("'_")]
            short = len(words) == 1 and (len(words[0]) == 1 or (piece.endswith(".") and len(words[0]) <= 2))
            if words:
                units.append(tuple(_word(w, short) for w in words))
    return tuple(units)


@lru_cache(maxsize=1)
def particle_words() -> dict[str, frozenset[str]]:
    """The words of the table of particles, by kind."""
    return {row[0]: frozenset(row[1].split()) for row in table_rows("particles.tsv")}


def _is_particle(latin: str, joined: bool, first: bool) -> bool:
    """Whether a word is an article, a title, 'son of' or 'of'; `joined`: a hyphen follows; `first`: nothing before."""
    kinds = ("title", "son-of", "joined" if joined else "article", *(() if first else ("of",)))
    return any(latin in particle_words()[kind] for kind in kinds)


def _without_particles(units: Iterable[_Unit]) -> tuple[list[_Unit], list[str], _Unit | None]:
    """Units without articles, titles and 'son of'; the particles; and the father's name of an 'oglu' or 'uulu'."""
    kept: list[_Unit] = []
    particles: list[str] = []
    father: _Unit | None = None
    prefix = ""
    before = particle_words()["son-before"] | particle_words()["daughter-before"]
    for unit in units:
        words: list[Word] = []
        for place, word in enumerate(unit):
            latin = word.latin
            if latin in before and (words or kept):
                particles.append(word.text)
                father = tuple(words) if words else kept.pop()
                words = []
            elif _is_particle(latin, joined=place + 1 < len(unit), first=not kept):
                particles.append(word.text)
            elif latin[:2] == "ab" and _SERVANT_OR_FATHER.fullmatch(latin) and not word.initial:
                prefix = "abdul" if latin.startswith("abd") else "abu"
            elif latin in particle_words()["din"] and (words or kept) and not prefix:
                stem = words.pop() if words else kept.pop()[-1]
                words.append(Word(f"{stem.text} {word.text}", stem.latin.rstrip("aeiou") + "uddin"))
            else:
                words.append(Word(f"{prefix} {word.text}".strip(), prefix + latin, word.initial and not prefix))
                prefix = ""
        if words:
            kept.append(tuple(words))
    if prefix:
        kept.append((_word(prefix),))
    return kept, particles, father


@lru_cache(maxsize=1)
def given_names() -> tuple[dict[str, frozenset[int]], dict[str, frozenset[int]], tuple[str, ...]]:
    """Of the table of given names: rows by folded form, rows by folded short form, and the sex of each row."""
    forms: dict[str, set[int]] = {}
    shorts: dict[str, set[int]] = {}
    sexes: list[str] = []
    for number, row in enumerate(table_rows("given_names.tsv")):
        sexes.append(row[0])
        for table, cell in zip((forms, shorts), row[1:], strict=False):
            for form in cell.split():
                table.setdefault(fold(form), set()).add(number)
    return {k: frozenset(v) for k, v in forms.items()}, {k: frozenset(v) for k, v in shorts.items()}, tuple(sexes)


@lru_cache(maxsize=1)
def given_forms() -> tuple[str, ...]:
    """The first form of each row of the table of given names, the one that stands for the others."""
    return tuple(row[1].split()[0] for row in table_rows("given_names.tsv"))


@lru_cache(maxsize=50_000)
def known_given(latin: str) -> tuple[frozenset[int], frozenset[int]]:
    """Rows of the table of given names that have this name as a form, and as a short form; empty when it has not."""
    forms, shorts, _ = given_names()
    for spelling in (latin, latin.replace("j", "y"), latin.replace("c", "j"), latin.replace("q", "g")):
        key = fold(spelling)
        found = forms.get(key, frozenset()), shorts.get(key, frozenset())
        if any(found):
            return found
    return frozenset(), frozenset()


def _is_given(unit: _Unit) -> bool:
    return any(any(known_given(word.latin)) for word in unit)


@lru_cache(maxsize=1)
def _surnames_first() -> dict[str, str]:
    return {row[0]: row[1] for row in table_rows("surname_first.tsv")}


def _is_surname(unit: _Unit) -> bool:
    """Whether a unit ends as surnames do and is no known given name."""
    return not _is_given(unit) and any(_SURNAME_END.search(fold(word.latin)) for word in unit)


def _flat(units: Iterable[_Unit]) -> tuple[Word, ...]:
    return tuple(word for unit in units for word in unit)


@lru_cache(maxsize=50_000)
def readings(name: str) -> tuple[Reading, ...]:
    """The ways to divide a name (in lower case); the likeliest first."""
    nicknames = _flat(u for found in _NICKNAME.findall(name) for u in _units(found))
    name = _NICKNAME.sub(" ", name)
    before, comma, after = name.partition(",")
    units, particles, father = _without_particles(_units(f"{before} {after}"))
    surname_words = len(_without_particles(_units(before))[0]) if comma and after.strip() else 0
    if not units:
        units = list(_units(name)) or list(_units(name + "".join(w.text for w in nicknames)))
    full = [u for u in units if not u[0].initial]
    initials = [u[0] for u in units if u[0].initial]
    patronymic = father[0] if father else None
    if patronymic is None and not surname_words:
        patronymic, full = _take_patronymic(full)
    elif patronymic is None and len(full) > surname_words + 1 and PATRONYMIC.search(full[-1][-1].latin):
        patronymic = full.pop()[-1]
    divided = _divide(full, initials, surname_words, patronymic is not None)
    if initials and patronymic is None and full:
        rest = initials[1:] if len(full) == 1 else initials
        patronymic = rest[0] if rest else None
    return tuple(
        Reading(given, surname, patronymic, tuple(particles), nicknames, kind) for given, surname, kind in divided
    )


def _take_patronymic(units: list[_Unit]) -> tuple[Word | None, list[_Unit]]:
    """The patronymic among three units and more, and the other units in their order with the surname last."""
    for place in range(1, len(units)):
        word = units[place][-1]
        if len(units[place]) > 1:
            continue
        if match := _GLUED_FATHER.search(word.latin):
            rest = units[:place] + units[place + 1 :]
            return Word(word.text, word.latin[: match.start()]), rest if len(rest) < 2 or place == 1 else [
                *rest[1:],
                rest[0],
            ]
        if len(units) > 2 and PATRONYMIC.search(word.latin):
            rest = units[:place] + units[place + 1 :]
            last = place == len(units) - 1
            given_first = last and len(rest) == 2 and _is_given(rest[0]) and not _is_given(rest[1])
            if last and len(rest) == 2 and _is_given(rest[0]) and _is_given(rest[1]):
                continue  # Pavel Adam Hrynkevich
            return word, rest if given_first or not last else [*rest[1:], rest[0]]
    return None, units


_Division = tuple[tuple[Word, ...], tuple[Word, ...], str]  # given, surname, kind


def _divide(units: list[_Unit], initials: list[Word], surname_words: int, father: bool) -> list[_Division]:
    """Given name and surname among `units`, which hold neither initials nor a patronymic. At least one division."""
    if surname_words:
        given = units[surname_words:]
        return [(_flat(given) or tuple(initials[:1]), _flat(units[:surname_words]), "usual")]
    if len(units) < 2:
        if father:
            return [(_flat(units), (), "usual")]
        return [(tuple(initials[:1]), _flat(units), "usual")] if units else [((), tuple(initials), "usual")]
    listed = [_surnames_first().get(u[0].latin) if len(u) == 1 else None for u in (units[0], units[-1])]
    first, last = _is_surname(units[0]), _is_surname(units[-1])
    usual: _Division = (_flat(units[:-1]), _flat(units[-1:]), "usual")
    swapped: _Division = (_flat(units[1:]), _flat(units[:1]), "usual")
    if not first and not last and any(listed):
        return [swapped if listed[0] else usual]
    if first != last:
        return [swapped if first else usual, *(_double_surname(units) if last else [])]
    known = _is_given(units[0]), _is_given(units[-1])
    if known[0] != known[1]:
        return [swapped if known[1] else usual, *(_double_surname(units) if known[0] else [])]
    if all(known):
        return [usual]
    return [usual, *_double_surname(units), (swapped[0], swapped[1], "swapped")]


def _double_surname(units: list[_Unit]) -> list[_Division]:
    """Jose Luis Fuentes Zamora: the division with the last two units as the surname, where that can be."""
    if len(units) < 3 or _is_given(units[-2]):
        return []
    return [(_flat(units[:-2]), _flat(units[-2:]), "doubled")]


def parts(name: str) -> NameParts:
    """A name taken apart in its likeliest order, in lower case.

    'oglu', 'kyzy', 'uulu', 'bin', 'al-' and the like are particles; the father's name before 'oglu' or 'uulu' is the
    patronymic. A name of one word is a surname.
    """
    reading = readings(tidy(name))[0]
    return NameParts(
        given=" ".join(w.text for w in reading.given),
        surname=" ".join(w.text for w in reading.surname),
        patronymic=reading.patronymic.text if reading.patronymic else "",
        particles=reading.particles,
    )


def tidy(name: str) -> str:
    """A name in lower case with single spaces, in one Unicode form."""
    return " ".join(unicodedata.normalize("NFC", unicodedata.normalize("NFKC", name).casefold()).split())
