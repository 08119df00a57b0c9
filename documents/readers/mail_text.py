"""The plain text of an e-mail: flowed lines joined, quoted messages and signatures marked off, nothing left out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

QUOTED, QUOTED_END, SIGNATURE = "[Quoted message]", "[End of the quoted message]", "[Signature]"

_MAX_DEPTH = 20  # of ">" signs: more are no quotation
_SHORTEST = 40  # letters of a line that may go on in the next
_NARROWEST, _WIDEST = 50, 100  # letters between which mail programs have their margin
_ITEM = re.compile(r"\s|[-–—•*]{1,3}(?:\s|$)|\(?\w{1,3}[.)]\s|[|>\[]")
_QUOTE = re.compile(r"(?:> ?){1,20}")
_SIGNATURE = re.compile(r"-- ?")
_FORWARDED = re.compile(
    r"-{2,10}\s*(?:forwarded message|original message|пересылаемое сообщение|исходное сообщение|"
    r"пересланное сообщение)\s*-{2,10}|begin forwarded message:",
    re.IGNORECASE,
)


def is_forwarded(text: str) -> bool:
    """Whether ``text`` passes on another message, with that message's own sender and date in it."""
    return any(_FORWARDED.fullmatch(line.strip()) for line in text.splitlines())


def marked(text: str, flowed: bool = False, delsp: bool = False) -> str:
    """``text`` with its quoted lines freed of ">" and set between marks, and a mark before the signature.

    ``flowed`` and ``delsp`` are what the part's type says of lines that end in a space (RFC 3676).
    """
    lines: Iterable[tuple[int, str]] = [_depth(line) for line in text.split("\n")]
    lines = _unflowed(lines, delsp) if flowed else _unwrapped(list(lines))
    return "\n".join(_with_marks(lines)).strip("\n")


def _depth(line: str) -> tuple[int, str]:
    """How deep ``line`` is quoted, and the line without its signs."""
    match = _QUOTE.match(line)
    return (min(match[0].count(">"), _MAX_DEPTH), line[match.end() :]) if match else (0, line)


def _unflowed(lines: Iterable[tuple[int, str]], delsp: bool) -> Iterator[tuple[int, str]]:
    depth, open_lines = 0, list[str]()
    for deep, line in lines:
        text = line.removeprefix(" ")  # stuffed, so that no line begins with ">" or "From "
        if open_lines and deep != depth:
            yield depth, "".join(open_lines)
            open_lines = []
        depth = deep
        if text.endswith(" ") and not _SIGNATURE.fullmatch(text):
            open_lines.append(text[:-1] if delsp else text)
            continue
        yield depth, "".join([*open_lines, text])
        open_lines = []
    if open_lines:
        yield depth, "".join(open_lines)


def _unwrapped(lines: list[tuple[int, str]]) -> Iterator[tuple[int, str]]:
    """Lines that the mail program broke at its margin, joined: those after which the next word had no more room."""
    lengths = sorted(len(line) for _, line in lines if len(line) >= _SHORTEST)
    margin = lengths[int(0.9 * (len(lengths) - 1))] if lengths else 0
    if not _NARROWEST <= margin <= _WIDEST:
        yield from lines
        return
    pending: tuple[int, str] | None = None
    last = ""
    for deep, line in lines:
        word = line.split(" ", 1)[0]
        is_full = len(last) >= _SHORTEST and len(last.rstrip()) + 1 + len(word) > margin
        if pending and is_full and deep == pending[0] and word and not _ITEM.match(line):
            pending = deep, f"{pending[1].rstrip()} {line}"
        else:
            if pending is not None:
                yield pending
            pending = deep, line
        last = line
    if pending is not None:
        yield pending


def _with_marks(lines: Iterable[tuple[int, str]]) -> Iterator[str]:
    depth = 0
    for deep, line in lines:
        if deep > depth:
            yield from ("", *[QUOTED] * (deep - depth), "")
        elif deep < depth:
            yield from ("", *[QUOTED_END] * (depth - deep), "")
        depth = deep
        if _SIGNATURE.fullmatch(line):
            yield from ("", SIGNATURE)
        else:
            yield line.rstrip()
    if depth:
        yield from ("", *[QUOTED_END] * depth)
