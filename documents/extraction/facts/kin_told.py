"""Whom "her son" means, where the text has told whose mother or whose son somebody is: "P's mother, P, ... Her son"."""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence
from dataclasses import dataclass

from documents.extraction.facts.frames import PERSON, Frame, with_signs
from documents.extraction.languages.gapped_words import KinWords

_REACH = 4  # sentences back in which the relative is named


@dataclass(frozen=True, slots=True)
class _Patterns:
    named: tuple[re.Pattern[str], ...]
    of_pronoun: re.Pattern[str]
    subject: re.Pattern[str]


@functools.lru_cache(maxsize=8)
def _compiled(words: KinWords) -> _Patterns:
    return _Patterns(
        tuple(re.compile(with_signs(pattern)) for pattern in words.named),
        re.compile(with_signs(words.of_pronoun)),
        re.compile(with_signs(words.subject)),
    )


class KinTold:
    """The relations that the sentences of one text state."""

    def __init__(self, frames: Sequence[Frame], words: KinWords) -> None:
        self._frames = frames
        self._words = words
        self._patterns = _compiled(words)

    @functools.cached_property
    def _relatives(self) -> dict[tuple[str, str], set[str]]:
        """By person and what another is to that person ("son"): who that is."""
        found: dict[tuple[str, str], set[str]] = {}
        for frame in self._frames:
            if len(frame.of(PERSON)) < 2:
                continue
            for pattern in self._patterns.named:
                for match in pattern.finditer(frame.text):
                    whose = str(frame.at(match.start("whose")).value)
                    who = str(frame.at(match.start("who")).value)
                    found.setdefault((whose, match["kin"]), set()).add(who)
                    for inverse in dict(self._words.inverse).get(match["kin"], ()):
                        found.setdefault((who, inverse), set()).add(whose)
        return found

    def subject(self, index: int, left: str, length: int) -> tuple[str, ...]:
        """Who the "her son" is that ``left`` ends with as its subject: the end of the first ``length`` characters of
        sentence ``index``."""
        said = self._patterns.subject.search(left)
        if said is None:
            return ()
        frame = self._frames[index]
        for back in range(_REACH):
            earlier = self._frames[index - back] if index >= back else None
            if earlier is None or earlier.paragraph < frame.paragraph - 1:
                break
            end = length - len(left) + said.start() if back == 0 else len(earlier.text)
            for _, entity in reversed(earlier.of(PERSON, 0, end)):
                meant = self._relatives.get((str(entity.value), said["kin"]), set())
                if len(meant) == 1:
                    return tuple(meant)
            if told := self._of_pronoun(earlier, end, said):
                return told
        return ()

    def owner(self, index: int, noun: str, end: int) -> tuple[int, int, str] | None:
        """The pronoun before position ``end`` of sentence ``index`` who is the ``noun``: as the "father", that in "his
        son P". It is told by its sentence, position and word; None for none in the paragraph."""
        for back in range(_REACH):
            frame = self._frames[index - back] if index >= back else None
            if frame is None or frame.paragraph != self._frames[index].paragraph:
                return None
            last = end if back == 0 else len(frame.text)
            for said in self._patterns.of_pronoun.finditer(frame.text, 0, last) if PERSON in frame.text else ():
                if noun in dict(self._words.inverse).get(said["kin"], ()):
                    return index - back, said.start("owner"), said["owner"]
        return None

    def _of_pronoun(self, frame: Frame, end: int, said: re.Match[str]) -> tuple[str, ...]:
        """Who is named as "her son, P" before ``end`` in ``frame``, where nobody else is in the same words."""
        if not frame.of(PERSON, 0, end):
            return ()
        named = self._patterns.of_pronoun.finditer(frame.text, 0, end)
        told = {
            str(frame.at(m.start("who")).value) for m in named if m.group("owner", "kin") == said.group("owner", "kin")
        }
        return tuple(told) if len(told) == 1 else ()
