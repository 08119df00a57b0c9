"""Phrases that tell of what somebody is accused: "the charges against P are", "a treason case against P"."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator
from typing import NamedTuple

from documents.extraction.facts.frame_patterns import frame_pattern
from documents.extraction.facts.frames import PERSON, Frame, with_signs
from documents.extraction.facts.one_of_them import listed_after
from documents.extraction.facts.scene import Scene
from documents.extraction.first_words import Openings
from documents.extraction.languages.charge_words import ChargePhraseWords
from documents.extraction.patterns import pattern_of

_OPENING = 24  # characters before a phrase that opens its sentence
_OTHER = re.compile(r"\b(?:him|her|them|his arrest|their arrest)\b")


class Told(NamedTuple):
    """An accusation of ``persons`` whose words begin at ``start``; ``stop`` is where they end, if that is known.

    ``is_claim`` where an authority only says what they did: no accusation, where the text tells one besides.
    """

    persons: tuple[str, ...]
    status: str
    start: int
    stop: int | None
    is_claim: bool = False


@functools.lru_cache(maxsize=8)
def _phrases(words: ChargePhraseWords) -> Openings[tuple[str, str]]:
    """All phrases, each with the status that it tells and of which field of ``words`` it is."""
    told = [
        (pattern, (status, field)) for field in ("leads", "said", "claims") for pattern, status in getattr(words, field)
    ]
    return Openings((frame_pattern(pattern), what) for pattern, what in told)


def told_in_phrases(scene: Scene, index: int, words: ChargePhraseWords) -> Iterator[Told]:
    """The accusations of sentence ``index`` that such phrases tell."""
    frame = scene.frames[index]
    if not frame_pattern(words.mark).search(frame):
        return
    for pattern, (status, field) in _phrases(words).that_may_match(frame.text, frame.words):
        for match in pattern.finditer(frame.text):
            whom = _whom(scene, index, match) or _fronted(scene, frame, match, words)
            if field == "claims":
                known = (person for person in whom if person in scene.accused)
                yield Told(tuple(known), status, match.end(), None, is_claim=True)
            elif field == "said":
                stands = "dropped" if _is_dropped(frame, match, words) else status
                yield Told(whom, stands, match.start("said"), match.end("said"))
            else:
                yield Told(whom, status, match.end(), None)


def _fronted(scene: Scene, frame: Frame, match: re.Match[str], words: ChargePhraseWords) -> tuple[str, ...]:
    """The subject after a phrase that a sentence opens with: "Under investigation for fraud, the baker P left"."""
    if match.start() > _OPENING or frame.of(PERSON, 0, match.end()):
        return ()
    fronted = pattern_of(with_signs(words.fronted)).match(frame.text, match.end())
    return scene.without_officials(scene.group_at(frame, fronted.end())) if fronted else ()


def _is_dropped(frame: Frame, match: re.Match[str], words: ChargePhraseWords) -> bool:
    """Whether the words around a phrase tell that its charge ended."""
    before = pattern_of(with_signs(words.dropping)).search(frame.text, 0, match.start())
    return bool(before or pattern_of(with_signs(words.dropped)).match(frame.text, match.end()))


def _whom(scene: Scene, index: int, match: re.Match[str]) -> tuple[str, ...]:
    """The accused: the people whom the phrase names or means, else the subject."""
    whom = match.groupdict().get("whom")
    if not whom:
        return () if _is_of_other(scene.frames[index], match) else _subject(scene, index, match)
    position = match.start("whom")
    named = scene.group_at(scene.frames[index], position)
    return scene.without_officials(named or scene.people_at(index, position, whom))


def _is_of_other(frame: Frame, match: re.Match[str]) -> bool:
    """Whether somebody whom only a pronoun means stands between the last name and a phrase: "P's lawyer saw him on"."""
    return bool(_OTHER.search(frame.text, frame.text.rfind(PERSON, 0, match.start()) + 1, match.start()))


def _subject(scene: Scene, index: int, match: re.Match[str]) -> tuple[str, ...]:
    """The subject of a phrase; where it opens its sentence, those of whom the text spoke last."""
    if scene.is_of_own_kin(scene.frames[index], match.start()):
        return ()
    subject = scene.subject_before(index, match.start()) or scene.topic(index)
    subject = subject or (scene.told_before(index) if match.start() == 0 else scene.listed_after(index))
    subject = subject or _only_accused(scene, scene.frames[index], match.start())
    subject = subject or listed_after(scene, scene.frames[index], match.start())
    return tuple(person for person in subject if person in scene.accused or not scene.is_beside(person))


def _only_accused(scene: Scene, frame: Frame, end: int) -> tuple[str, ...]:
    """The only person whom a sentence names before ``end``, where that person is accused of something."""
    named = {str(entity.value) for _, entity in frame.of(PERSON, 0, end)}
    accused = tuple(person for person in named if person in scene.accused or scene.is_prisoner(person))
    return accused if len(named) == 1 else ()
