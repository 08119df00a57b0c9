"""The language that most of a text is in, by its script, its letters and its most frequent words."""

from __future__ import annotations

import functools
import re
import string
from collections import Counter

from documents.extraction.languages.frequent_words import FREQUENT, LETTERS
from documents.extraction.languages.parts import HEAD_WORDS
from documents.extraction.passages import lowered

_SAMPLE = 40_000  # characters: more would not change the answer
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_NOT_ASCII = re.compile(r"[^\x00-\x7f]")
_SIGNS = string.punctuation + "“”„«»–—…"  # that stand beside words
_ASCII_LETTERS = string.ascii_lowercase.encode()
_SCRIPTS = {
    "latin": re.compile(r"[a-zß-ɏə]"),
    "cyrillic": re.compile(r"[Ѐ-ӿ]"),
    "arabic": re.compile(r"[\u0600-\u06ff]"),
    "other": re.compile(r"[\u0530-\u05ff\u10a0-\u10ff\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]"),
}
_LETTERS_OF_SCRIPT = {
    "cyrillic": ["uk", "be", "kk", "tg", "ky"],
    "arabic": ["fa", "ar"],
    "other": ["ka", "hy", "he", "ja", "ko", "zh"],
}
_RARE = 0.004  # the share of letters above which a letter belongs to the language, not to a name
_FEW = 0.03  # the share of frequent words that any text of a language exceeds

_WORDS = {code: words.frequent for code, words in HEAD_WORDS.items()} | FREQUENT
_WORDS_OF = {
    word: [code for code, words in _WORDS.items() if word in words] for words in _WORDS.values() for word in words
}


def language_of(text: str) -> str | None:
    """ISO 639-1 code of the language of most of ``text``, or None where too little tells."""
    return _language_of(text[:_SAMPLE])


@functools.lru_cache(maxsize=2)  # asked more than once for each text
def _language_of(sample: str) -> str | None:
    low = lowered(sample)
    sizes = script_sizes(low)
    script = max(sizes, key=lambda name: sizes[name])
    if not sizes[script]:
        return None
    if script == "latin":
        return _by_words(low)
    return _by_letters(low, script, sizes[script])


def script_sizes(low: str) -> dict[str, int]:
    """How many letters of each script a lower-case text has."""
    return _known_sizes(low) if len(low) <= _SAMPLE else _sizes(low)


@functools.lru_cache(maxsize=2)  # of a short text three steps ask; a long one would be kept in memory
def _known_sizes(low: str) -> dict[str, int]:
    return _sizes(low)


def _sizes(low: str) -> dict[str, int]:
    sizes = dict.fromkeys(_SCRIPTS, 0)
    ascii_ = low.encode("ascii", "ignore")
    sizes["latin"] = len(ascii_) - len(ascii_.translate(None, _ASCII_LETTERS))
    others = _NOT_ASCII.findall(low) if len(ascii_) < len(low) else ()
    for letter, count in Counter(others).items():
        script = _script_of(letter)
        if script:
            sizes[script] += count
    return sizes


@functools.lru_cache(maxsize=4096)
def _script_of(letter: str) -> str:
    return next((name for name, pattern in _SCRIPTS.items() if pattern.match(letter)), "")


def _by_letters(low: str, script: str, size: int) -> str | None:
    letters = Counter(low)
    for code, own in LETTERS:
        if code in _LETTERS_OF_SCRIPT[script] and sum(letters[c] for c in own) > size * _RARE:
            return code
    return {"cyrillic": "ru", "arabic": "ar"}.get(script)


def _by_words(low: str) -> str | None:
    """Of the languages in Latin script, the one whose frequent words make up the most of the text."""
    scores: dict[str, int] = {}
    total = 0
    for piece, count in Counter(low.replace("’", "'").split()).items():
        for word in (piece,) if piece.isalpha() else _words_in(piece):
            total += count
            if word in _WORDS_OF:
                for code in _WORDS_OF[word]:
                    scores[code] = scores.get(code, 0) + count
    code = max(scores, key=scores.__getitem__, default="")
    return code if code and scores[code] > total * _FEW else None


def _words_in(piece: str) -> list[str]:
    """The words of a piece of text without spaces, which is most often one beside signs."""
    plain = piece.strip(_SIGNS)
    return [plain] if plain.isalpha() else _WORD.findall(plain)
