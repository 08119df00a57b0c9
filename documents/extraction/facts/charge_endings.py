"""Where sentences tell that a charge ended or changed: "the charge of hooliganism was withdrawn"."""

from __future__ import annotations

import functools
import re

from documents.extraction.facts.frame_patterns import frame_pattern
from documents.extraction.facts.scene import Scene
from documents.extraction.first_words import Openings
from documents.extraction.languages.charge_words import ChargeWords

# By the number of a sentence: the status that the charge has then, with what was said; ``which`` is the charge's name.
Endings = dict[int, list[tuple[str, re.Match[str]]]]


@functools.lru_cache(maxsize=8)
def _patterns(words: ChargeWords) -> Openings[str]:
    return Openings((frame_pattern(pattern), status) for status, pattern in words.charge_outcomes)


def charge_endings(scene: Scene, words: ChargeWords) -> Endings:
    """The endings that the sentences of the text proper tell, positions being those of their frames."""
    found: Endings = {}
    patterns = _patterns(words)
    for index, frame in enumerate(scene.frames):
        likely = patterns.that_may_match(frame.text, frame.words) if frame.is_told else ()
        for pattern, status in likely:
            for match in pattern.finditer(frame.text):
                found.setdefault(index, []).append((status, match))
    return found
