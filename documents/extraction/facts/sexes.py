"""Whether a person is a man or a woman, by the words beside the name: "his sister P", "Ms P"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from documents.extraction.facts.frame_patterns import frame_pattern
from documents.extraction.facts.frames import Frame
from documents.extraction.languages.event_words import EventWords

_BESIDE = 40  # characters before a name in which a title or a kinship stands


def told_sexes(frames: Sequence[Frame], text: str, known: Mapping[str, str], words: EventWords) -> dict[str, str]:
    """``known`` ("m", "f" or "", by id) corrected by titles and kinship; "" where these disagree.

    A title inside a name ("Ms P" may be one mention) is read from ``text``.
    """
    patterns = {"f": frame_pattern(words.women), "m": frame_pattern(words.men)}
    titled: dict[str, set[str]] = {}  # by the first word of a name: the sexes of which it is a title
    told: dict[str, set[str]] = {}
    for frame in frames:
        people = frame.people
        likely = {sex: p.pattern for sex, p in patterns.items() if p.may_match(frame.words)} if people else {}
        for mark, entity in people:
            named = text[entity.start : entity.end].split()[0].lower()
            if named not in titled:
                titled[named] = {sex for sex, pattern in patterns.items() if pattern.pattern.fullmatch(f"{named} ")}
            before = frame.text[max(0, mark - _BESIDE) : mark]
            beside = {sex for sex, pattern in likely.items() if pattern.search(before)} if before else set()
            if sexes := titled[named] | beside:
                told.setdefault(str(entity.value), set()).update(sexes)
    return {person: _one(told[person]) if person in told else sex for person, sex in known.items()}


def _one(sexes: set[str]) -> str:
    return next(iter(sexes)) if len(sexes) == 1 else ""
