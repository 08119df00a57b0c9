"""The day that the head of a judgment, or of a report of one, tells for all that is decided in it."""

from __future__ import annotations

from documents.extraction.facts.scene import Scene
from documents.extraction.facts.sentence_dates import DatePatterns, only_date

_DAY = 10  # characters of the date of a day
_HEAD = 40  # sentences in which a judgment tells its date


def date_over_table(scene: Scene, words: DatePatterns) -> str | None:
    """The only day of a hearing that the head of a report tells, for the terms in its table; EDTF, or None."""
    found = [
        str(frame.at(label.end() - 1).value)
        for frame in scene.frames[:_HEAD]
        if (label := words.heard_on.search(frame.text))
    ]
    days = {day for day in found if len(day) == _DAY}
    return days.pop() if len(days) == 1 else None


def date_of_judgment(scene: Scene, words: DatePatterns) -> str | None:
    """The date of the judgment that the document is, where its head tells it; EDTF, or None."""
    for index, frame in enumerate(scene.frames[:_HEAD]):
        label = words.decided_on.search(frame)
        if label:
            return str(frame.at(label.end() - 1).value)
        if words.judgment_head.fullmatch(" ".join(frame.text.split())):
            dates = [only_date(scene, below) for below in range(index + 1, min(index + 6, len(scene.frames)))]
            dates += [only_date(scene, above) for above in range(index - 1, max(index - 3, -1), -1)]
            return next((date for date in dates if date), None)
    return None
