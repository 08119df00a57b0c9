"""A passage with the words around it, so that a reader sees what the source says. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass

REACH = 140
_SENTENCE_END = re.compile(r"[.!?]['\"”’»)]*\s+|\n\s*")
_SPACE = re.compile(r"\s+")


@dataclass(frozen=True, slots=True)
class Quote:
    """The passage, and what stands before and after it in its sentence; "…" where that was cut.

    ``start`` and ``end`` are where the whole quote lies in the text.
    """

    before: str
    passage: str
    after: str
    start: int
    end: int


def quote(text: str, start: int, end: int, offset: int = 0) -> Quote:
    """The passage ``start`` to ``end`` with up to ``REACH`` characters of its sentence on either side.

    Offsets count code points of the whole document, end exclusive; ``text`` may be a piece of it that begins at
    ``offset``.
    """
    first, last = start - offset, end - offset
    before, begun = _before(text[max(0, first - REACH) : first], first > REACH or offset > 0)
    after, ended = _after(text[last : last + REACH], last + REACH < len(text))
    return Quote(
        before=_squeezed(f"{'' if begun else '… '}{before}"),
        passage=_squeezed(text[first:last]),
        after=_squeezed(f"{after}{'' if ended else ' …'}"),
        start=start - len(before),
        end=end + len(after),
    )


def _before(window: str, cut: bool) -> tuple[str, bool]:
    """The part of ``window`` in the sentence that goes on behind it, and whether that is its beginning."""
    ends = [match.end() for match in _SENTENCE_END.finditer(window)]
    if ends:
        return window[ends[-1] :], True
    return (window[window.find(" ") + 1 :], False) if cut else (window, True)


def _after(window: str, cut: bool) -> tuple[str, bool]:
    """The part of ``window`` in the sentence that began before it, and whether that is its end."""
    if match := _SENTENCE_END.search(window):
        return window[: match.end()].rstrip(), True
    return (window[: window.rfind(" ") + 1].rstrip(), False) if cut and " " in window else (window, True)


def _squeezed(text: str) -> str:
    return _SPACE.sub(" ", text)
