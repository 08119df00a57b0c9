"""Names that the labels of forms say are people's: "Name: ...", "Defendant: ...", whatever the name looks like."""

from __future__ import annotations

import functools
import re

from documents.extraction.languages.record_words import RecordWords
from documents.extraction.languages.vocabulary import PersonWords

_WORD = r"[^\W\d_](?:[^\W\d_]|['’ʼ‘`.-](?=[^\W\d_]))*"
_NAME = rf"(?P<name>{_WORD}(?:[ \t]{_WORD}){{1,5}})"
_BEFORE, _AFTER = r"\n[ \t]*(?:[-–—•*·>]\s|\d{1,3}[.)]\s)?[*_|]{0,3}\s?", r"(?=[ \t]*(?:[,;|(\n*]|\Z))"


def labelled_names(text: str, records: RecordWords, persons: PersonWords) -> list[str]:
    """The names, of two words or more, that stand after a label for a person at the beginning of a line, without their
    titles; each once."""
    found: dict[str, None] = {}
    for match in _labelled(records).finditer("\n" + text):
        words = match["name"].split()
        while words and words[0].lower().rstrip(".") in persons.honorifics:
            words.pop(0)
        if len(words) > 1 and _is_name(words, persons) and match["name"].lower() not in records.labels:
            found[" ".join(words)] = None
    return list(found)


@functools.lru_cache(maxsize=8)  # as many as languages
def _labelled(records: RecordWords) -> re.Pattern[str]:
    labels = sorted((label for label, field in records.labels.items() if field == "person"), key=len, reverse=True)
    any_label = "|".join(re.escape(label).replace(r"\ ", "[ _-]") for label in labels)
    return re.compile(rf"{_BEFORE}(?i:{any_label})[*_]{{0,3}}(?:\s?:[*_]{{0,3}}\s|\s*\n)\s{{0,3}}{_NAME}{_AFTER}")


def _is_name(words: list[str], persons: PersonWords) -> bool:
    """Whether all words but particles have a capital, and not all of them are ordinary words."""
    names = [word for word in words if word.lower() not in persons.particles]
    return all(word[0].isupper() for word in names) and not all(word.lower() in persons.common for word in names)
