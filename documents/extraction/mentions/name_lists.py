"""The lists of given names and surnames, folded so that spellings of one name meet."""

from __future__ import annotations

import functools
import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

DATA_FOLDER = Path(__file__).resolve().parents[1] / "data"

# Applied in this order to lower-case ASCII letters. Broad on purpose: it only widens the lists of names.
_SAME_SOUND = {
    "dzh": "j", "zh": "j", "dj": "j", "kh": "h", "gh": "g", "ks": "x", "iy": "y", "yi": "y", "ie": "e", "ye": "e",
    "ia": "a", "ya": "a", "yu": "u", "iu": "u", "yo": "o", "io": "o", "q": "k", "w": "v", "ou": "u", "oo": "u",
    "ee": "i", "y": "i", "c": "k",
}  # fmt: skip
_DOUBLED = re.compile(r"([a-z])\1")
_NOT_A_LETTER = re.compile(r"[^a-z]")
_OTHER_LETTERS = str.maketrans({"ı": "i", "ə": "a", "ø": "o", "ł": "l", "đ": "d", "ß": "ss", "æ": "ae"})


@functools.lru_cache(maxsize=20_000)
def sound_key(name: str) -> str:
    """A key that romanisations of one name mostly share ("Alexey", "Aleksei"); "" for a name in another script."""
    plain = unicodedata.normalize("NFKD", name.lower().translate(_OTHER_LETTERS))
    key = _NOT_A_LETTER.sub("", plain)
    for spelling, sound in _SAME_SOUND.items():
        key = key.replace(spelling, sound)
    return _DOUBLED.sub(r"\1", key)


@dataclass(frozen=True, slots=True)
class NameLists:
    """``given`` maps a sound key to the sexes ("m", "f", "mf") that bear it; ``spelled`` are the given names
    themselves in lower case; the others are sets of sound keys."""

    given: dict[str, str]
    spelled: frozenset[str]
    surnames: frozenset[str]
    first_surnames: frozenset[str]

    def is_given(self, word: str) -> bool:
        return sound_key(word) in self.given or ("-" in word and sound_key(word.split("-")[0]) in self.given)

    def sex(self, word: str) -> str:
        """ "m" or "f" where every bearer in the list is one, else ""."""
        sex = self.given.get(sound_key(word), "")
        if not sex and "-" in word:
            first = word.split("-")[0]
            sex = self.given.get(sound_key(first), "") if len(first) > 2 else ""
        return sex if len(sex) == 1 else ""

    def sex_of(self, words: Iterable[str]) -> str:
        """The sex that the first of the words of a name to tell one tells, initials aside; else ""."""
        for word in words:
            if len(word) > 1 and (sex := self.sex(word)):
                return sex
        return ""

    def is_surname(self, word: str) -> bool:
        return sound_key(word) in self.surnames


@functools.cache
def name_lists() -> NameLists:
    """The lists of the ``data`` folder."""
    given: dict[str, str] = {}
    spelled: set[str] = set()
    for header, name in _entries(DATA_FOLDER / "given_names.txt"):
        key, sex = sound_key(name), _sex(header, name)
        if key in given:
            sex = given[key] if sex == "mf" else "".join(sorted(set(sex + given[key]))) if given[key] != "mf" else sex
        given[key] = sex
        spelled.add(name.lower())
    surnames, first = set(), set()
    for header, name in _entries(DATA_FOLDER / "surnames.txt"):
        surnames.add(sound_key(name))
        if header.endswith("first"):
            first.add(sound_key(name))
    return NameLists(given, frozenset(spelled), frozenset(surnames), frozenset(first))


# Spanish given names whose last letter misleads.
_EITHER = frozenset({"Rosario", "Consuelo", "Socorro", "Amparo", "Milagro", "Trinidad", "Guadalupe"})


def _sex(header: str, name: str) -> str:
    """The sex that a section's header tells; in a Spanish section for both, the last letter of the name tells it."""
    sex = next(word for word in header.split() if word in ("m", "f", "mf"))
    if header.startswith("spanish") and sex == "mf" and name not in _EITHER:
        return {"a": "f", "o": "m"}.get(name[-1], sex)
    return sex


def _entries(path: Path) -> Iterator[tuple[str, str]]:
    header = ""
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            header = line.strip("[]")
        elif not line.startswith("#"):
            yield from ((header, name) for name in line.split())
