"""One short piece repeated over pages, as broken conversions and hostile files have it: nobody need read it all."""

from __future__ import annotations

_BLOCK = 4096  # characters: what repeats for less is left as it is
_LONGEST = 24  # characters of a piece: no statement is as short
_SAMPLE = 64


def without_repetitions(text: str) -> str:
    """``text`` with ends of lines, character for character, where one piece repeats for long; its first pages stay.

    Offsets into the result are offsets into ``text``.
    """
    if len(text) < 2 * _BLOCK:
        return text
    blocks = [text[start : start + _BLOCK] for start in range(0, len(text), _BLOCK)]
    repeats = [_repeats(block) for block in blocks]
    if not any(repeats):
        return text
    return "".join(
        "\n" * len(block) if repeats[i] and i and repeats[i - 1] else block for i, block in enumerate(blocks)
    )


def _repeats(block: str) -> bool:
    """Whether ``block`` is one piece again and again; blanks and the ends of lines are none."""
    period = block.find(block[:_SAMPLE], 1, _SAMPLE + _LONGEST)
    return period > 0 and block[period:] == block[:-period] and not block.isspace()
