"""The search key of a name, and the script a text is written in. Pure: text in, text out."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from anyascii import anyascii

FOLD_LENGTH = 400  # the search key is stored in a column of this many characters

_DATA = Path(__file__).with_name("name_data")

_SCRIPTS = (
    ("latin", "A-Za-zªº\u00c0-\u024f\u0250-\u02af\u1e00-\u1eff\uff21-\uff5a"),
    ("cyrillic", "\u0400-\u052f\u1c80-\u1c8f\u2de0-\u2dff\ua640-\ua69f"),
    ("arabic", "\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufeff"),
    ("georgian", "\u10a0-\u10ff\u1c90-\u1cbf\u2d00-\u2d2f"),
    ("armenian", "\u0530-\u058f\ufb13-\ufb17"),
    ("han", "\u2e80-\u2fdf\u3005\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003134f"),
)
_SCRIPT_PATTERNS = tuple((name, re.compile(f"[{ranges}]")) for name, ranges in _SCRIPTS)
HAN_RUN = re.compile(f"[{_SCRIPTS[-1][1]}]+")


@lru_cache(maxsize=20_000)
def script(text: str) -> str:
    """The script `text` is written in.

    Returns 'latin', 'cyrillic', 'arabic', 'georgian', 'armenian' or 'han'; 'mixed' when letters of two of these stand
    together; 'other' when there is no letter of any of them.
    """
    found = [name for name, pattern in _SCRIPT_PATTERNS if pattern.search(text)]
    return found[0] if len(found) == 1 else "mixed" if found else "other"


# One alphabet: any script to plain Latin letters.


def table_rows(filename: str) -> Iterator[list[str]]:
    """The rows of a tab-separated data file; lines that start with # are comments."""
    with (_DATA / filename).open(encoding="utf-8") as lines:
        for line in lines:
            if line.strip() and not line.startswith("#"):
                yield line.rstrip("\n").split("\t")


@lru_cache(maxsize=1)
def _letters() -> tuple[dict[int, str], dict[str, str]]:
    """Of the table of letters: single letters for `str.translate`, and groups of letters."""
    plain = {row[0]: row[1] for row in table_rows("letters.tsv")}
    return str.maketrans({k: v for k, v in plain.items() if len(k) == 1}), {
        k: v for k, v in plain.items() if len(k) > 1
    }


_APOSTROPHES = "'`´ʹʺʻʼʽʾʿˈ‘’‛′＇"
ONE_APOSTROPHE = str.maketrans(dict.fromkeys(_APOSTROPHES, "'"))
# Letters that look alike in Latin and Cyrillic; one foreign letter inside a word is a typing or scanning slip.
_LOOK_ALIKE = ("aceopxykmtbhis", "асеорхукмтвніѕ")
_TO_CYRILLIC = str.maketrans(*_LOOK_ALIKE)
_TO_LATIN = str.maketrans(_LOOK_ALIKE[1], _LOOK_ALIKE[0])
_LATIN_OR_CYRILLIC = re.compile(f"[{_SCRIPTS[0][1]}{_SCRIPTS[1][1]}]+")


def _settle_script(word: re.Match[str]) -> str:
    """A word in both Latin and Cyrillic letters, rewritten in the script that most of its letters have."""
    text = word[0]
    cyrillic = sum("\u0400" <= letter <= "\u052f" for letter in text)
    if cyrillic in (0, len(text)):
        return text
    return text.translate(_TO_CYRILLIC if cyrillic * 2 >= len(text) else _TO_LATIN)


@lru_cache(maxsize=1)
def _han_surnames() -> frozenset[str]:
    return frozenset(row[0] for row in table_rows("han_surnames.tsv"))


def split_han(run: re.Match[str]) -> str:
    """A Chinese name as 'surname given' in Latin letters; any other run of characters as one word."""
    text = run[0]
    size = next((n for n in (2, 1) if n < len(text) <= n + 2 and text[:n] in _han_surnames()), 0)
    return " ".join(["", *(anyascii(part).casefold() for part in (text[:size], text[size:]) if part), ""])


def to_latin(text: str) -> str:
    """`text` in lower case with plain Latin letters, digits, apostrophes (as ') and spaces; nothing levelled yet."""
    text = unicodedata.normalize("NFC", unicodedata.normalize("NFKC", text).casefold()).translate(ONE_APOSTROPHE)
    if text.isascii():
        return text
    text = _LATIN_OR_CYRILLIC.sub(_settle_script, text)
    single, groups = _letters()
    for letters, plain in groups.items():
        text = text.replace(letters, plain)
    text = unicodedata.normalize("NFC", text.translate(single))
    text = "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c)).translate(single)
    return text if text.isascii() else anyascii(HAN_RUN.sub(split_han, text)).casefold()


# Folding: one key for every way of writing a name.

# Turkic Latin alphabets write j as c; these letters give such a word away. (Not ı: upper case would hide it.)
_TURKIC_LETTER = re.compile("[ğşəĞŞƏ]")
_WORD = re.compile(r"[^\W_]+")

# In order. Each rule looks at a letter or two around it at most, so that a piece of a name folds to a piece of its key.
# What stands before a pattern is in all that it finds: to look for that first takes a tenth of the time.
_LEVELLING = tuple(
    (needed, re.compile(pattern), to)
    for needed, pattern, to in (
        ("0", r"(?<![0-9])0(?=[a-z])|(?<=[a-z])0(?![0-9])", "o"),  # scanning slip: 0leg
        ("o'", r"o'(?=[a-z])", "u"),  # Uzbek o'
        ("'", r"'", ""),
        ("", r"[^a-z0-9]+", " "),
        ("h", r"kh|gh", "h"),
        ("", r"dzh|dj|zh", "j"),
        ("c", r"tsch|tch|cz", "ch"),
        ("s", r"shch|sch|sz", "sh"),
        ("ph", r"ph", "f"),
        ("th", r"th", "t"),
        ("tz", r"tz", "ts"),
        ("x", r"(?<=ale)x|(?<=\bo)x(?=an)|(?<=ma)x(?=i|\b)|(?<=feli)x|\bx(?=en)", "ks"),  # Alexander, Oxana, Max
        ("x", r"x", "h"),  # Uzbek and Azerbaijani x
        ("q", r"q", "k"),
        ("w", r"w", "v"),
        ("c", r"(?:\b|(?<=[aeiou]))c(?=[eiy])", "j"),  # Crimean Tatar and Turkish: Cemil, Necip
        ("c", r"c(?=[eiy])|(?<!s)c(?=[oe]?v)", "ts"),  # Cvetkov, Rubcov
        ("c", r"ck|c(?!h)", "k"),
        ("h", r"(?<![sc])h", "g"),  # Hasan, Khasan, Гасан; Ihar, Ігар
        ("yo", r"(?<=[bdfgjklmnprstvz])yo", "e"),  # Semyonov, Semenov
        ("y", r"y", "i"),
        ("iu", r"(?<=[bdfghjklmnprstvz])iu", "u"),  # Liudmila, Ludmila; ü is ю in Russian
        ("o", r"o[ou]", "u"),
        ("ie", r"i+e", "e"),
        ("", r"([a-z])\1+", r"\1"),
    )
)


@lru_cache(maxsize=50_000)
def fold(text: str) -> str:
    """The search key of a name: the same for every script, case, diacritic and usual romanisation.

    Words keep their order, with one space between them; only a-z, 0-9 and spaces are left, at most 400 characters.
    A piece of a name folds to a piece of the name's key, so a search is `fold(query) in fold(name)`. The key is
    wider than any one spelling (g, h, kh are one letter): it finds, `same_person` judges. fold(fold(x)) == fold(x).
    """
    key = to_latin(turkic_c(text))
    before = None
    while before != key:  # one rule may make room for another: i-e becomes e, then e-e becomes e
        before = key
        for needed, pattern, to in _LEVELLING:
            if needed in key:
                key = pattern.sub(to, key)
        key = key.strip()[:FOLD_LENGTH].rstrip()
    return key


def turkic_c(text: str) -> str:
    """`text` with c written as j in words of a Turkic Latin alphabet: Cəfərov, Hacıoğlu."""
    if text.isascii() or not _TURKIC_LETTER.search(text):
        return text
    return _WORD.sub(lambda w: w[0].translate({99: "j", 67: "J"}) if _TURKIC_LETTER.search(w[0]) else w[0], text)
