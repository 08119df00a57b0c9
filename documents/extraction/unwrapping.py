"""A text with the lines of each paragraph joined, for patterns over what was printed in an indented column."""

from __future__ import annotations

import bisect
import re
from dataclasses import dataclass

from documents.extraction.passages import paragraphs

# An indented line inside a paragraph, or a word that was divided at the end of a line.
# It begins with the end of the line: there are fewer of those than of letters.
_AFTER_TEXT = "|".join(rf"(?<=\S[^\S\n]{{{blanks}}}\n)" for blanks in range(10))
_INDENTED = re.compile(rf"\n(?:(?=[^\S\n]+\S)(?:{_AFTER_TEXT})|(?<=[a-zа-яё]-\n)[a-zа-яё])")
_LINE_END = re.compile(
    r"(?<![^\S\n])(?:(?<=[a-zа-яё])-(?=[^\S\n]{0,9}\n[^\S\n]{0,99}[a-zа-яё]))?[^\S\n]{0,99}\n[^\S\n]*"
)


@dataclass(frozen=True, slots=True)
class Unwrapped:
    """``text`` and, for its pieces in order, where each begins in it and in the text that it was made from."""

    text: str
    here: tuple[int, ...]
    there: tuple[int, ...]

    def offset(self, position: int) -> int:
        """Where the character at ``position`` stands in the original text."""
        piece = bisect.bisect_right(self.here, position) - 1
        return self.there[piece] + position - self.here[piece]


def unwrapped(text: str) -> Unwrapped | None:
    """``text`` with one space for each end of a line inside its paragraphs; None where no line is indented."""
    if not _INDENTED.search(text):
        return None
    pieces: list[str] = []
    here: list[int] = [0]
    there: list[int] = [0]
    length = start = 0
    for paragraph in paragraphs(text):
        for match in _LINE_END.finditer(text, paragraph.start, paragraph.end):
            joint = "" if match[0].startswith("-") else " "
            pieces += [text[start : match.start()], joint]
            length += match.start() - start + len(joint)
            start = match.end()
            here.append(length)
            there.append(start)
    if not pieces:
        return None
    return Unwrapped("".join([*pieces, text[start:]]), tuple(here), tuple(there))
