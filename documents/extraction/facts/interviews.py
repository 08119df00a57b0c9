"""Who answers the questions of an interview, and so says "I" in most of it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from documents.extraction.facts.frame_patterns import frame_pattern
from documents.extraction.facts.frames import PERSON, Frame

_FEWEST = 3  # questions, and sentences that say "I", in an interview
_LONGEST = 200  # characters of a question


def interviewee(frames: Sequence[Frame], credit: re.Pattern[str], first_person: str) -> str | None:
    """The person of whom most is told over the first question or dash; None for no interview, or where two are.

    ``first_person`` matches "I" in an answer, ``credit`` a line that names who asks.
    """
    questions = [index for index, frame in enumerate(frames) if frame.is_told and _is_question(frames, index)]
    answers = [frame for frame in frames if frame_pattern(first_person).search(frame)]
    if len(questions) < _FEWEST or len(answers) < _FEWEST:
        return None
    spoken = next((index for index, frame in enumerate(frames) if frame.text.startswith("- ")), questions[0])
    lead = [frame for frame in frames[: min(spoken, questions[0])] if not credit.fullmatch(frame.text.strip())]
    ranked = Counter(str(entity.value) for frame in lead for _, entity in frame.of(PERSON)).most_common(2)
    is_one = len(ranked) == 1 or (len(ranked) == 2 and ranked[0][1] >= 2 * ranked[1][1])
    return ranked[0][0] if is_one else None


def _is_question(frames: Sequence[Frame], index: int) -> bool:
    """Whether a sentence is a short paragraph of its own that asks something."""
    frame, last = frames[index], len(frames) - 1
    is_alone = (index == 0 or frames[index - 1].paragraph != frame.paragraph) and (
        index == last or frames[index + 1].paragraph != frame.paragraph
    )
    return is_alone and len(frame.text) <= _LONGEST and frame.text.rstrip(' "').endswith("?")
