"""Verbs told once and meant again: "P was detained in May, and P in June", "... and again in July", lists of names
with a day for each, days "respectively"."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from documents.extraction.facts.frames import DATE, PERSON, Frame, with_signs
from documents.extraction.facts.happening import Happening
from documents.extraction.facts.scene import Scene
from documents.extraction.languages.gapped_words import GappedWords

_KINDS = frozenset({"arrest", "search", "charge", "conviction", "fine", "release", "death"})


@functools.lru_cache(maxsize=8)
def _patterns(words: GappedWords) -> tuple[re.Pattern[str], ...]:
    return (
        re.compile(with_signs(words.next_person)),
        re.compile(with_signs(words.next_term)),
        re.compile(with_signs(words.again)),
        re.compile(with_signs(words.respectively)),
        re.compile(with_signs(words.another)),
        re.compile(with_signs(words.twice)),
        re.compile(with_signs(words.then_person)),
    )


def gapped(scene: Scene, frame: Frame, told: Sequence[Happening]) -> list[Happening]:
    """What the verbs of a sentence, which ``told`` are the events of, are left out for."""
    starts = sorted(h.start for h in told)
    found: list[Happening] = []
    for h in told:
        if h.kind in _KINDS:
            end = next((start for start in starts if start >= h.end), len(frame.text))
            found += _after(scene, frame, h, end)
    return found


def _after(scene: Scene, frame: Frame, h: Happening, end: int) -> Iterator[Happening]:
    """The events that the verb of ``h`` is left out for, up to ``end``."""
    next_person, next_term, again, _, another, twice, then_person = _patterns(scene.words.gapped)
    has_date = DATE in frame.text[h.end : end]
    for match in again.finditer(frame.text, h.end, end) if has_date else ():
        yield _at(frame, h, h.persons, match)
    if has_date and (second := twice.match(frame.text, h.end, end)):
        yield replace(_at(frame, h, h.persons, second), start=second.start("date"))
    if h.kind in ("conviction", "fine") and has_date:
        more = another.search(frame.text, frame.text.index(DATE, h.end), end)
        if more:
            yield _at(frame, h, h.persons, more)
    if PERSON not in frame.text[h.end : end]:
        return
    with_term = next_term.finditer(frame.text, h.end, end) if h.kind == "conviction" else ()
    on_a_day = then_person.finditer(frame.text, h.end, end) if has_date else ()
    for match in (*next_person.finditer(frame.text, h.end, end), *with_term, *on_a_day):
        group = scene.group_at(frame, match.start("who"))
        persons = tuple(person for person in group if person not in h.persons)
        if persons and not any(scene.is_aside(person) for person in persons):
            yield _at(frame, h, persons, match)


def _at(frame: Frame, h: Happening, persons: tuple[str, ...], match: re.Match[str]) -> Happening:
    told = match.lastgroup == "date"
    date = str(frame.at(match.start("date")).value) if told else None
    last = match.end(match.lastgroup or 0)
    return replace(
        h,
        persons=persons,
        start=match.start(),
        end=last - 1,
        date=None if date and {"X", "/"} & set(date) else date,
        evidence=frame.evidence(match.start(), last),
        rule=f"gapped:{h.kind}",
    )


def shared_out(frame: Frame, start: int, end: int, date: str | None) -> Iterator[tuple[tuple[str, ...], str | None]]:
    """The people of a part of a list, each group with the day that stands after it, or before it where the part begins
    with one; ``date`` for those without."""
    marks = sorted(frame.of(PERSON, start, end) + frame.of(DATE, start, end), key=lambda pair: pair[0])
    leads = bool(marks) and marks[0][1].sign == DATE
    people: list[str] = []
    for _, entity in marks:
        if entity.sign == PERSON:
            people.append(str(entity.value))
        elif "X" in entity.value or "/" in entity.value:
            continue
        else:
            if people:
                yield tuple(dict.fromkeys(people)), date if leads else str(entity.value)
                people = []
            date = str(entity.value) if leads else date
    if people:
        yield tuple(dict.fromkeys(people)), date


def respectively(scene: Scene, frame: Frame, h: Happening, dates: Sequence[tuple[int, str]]) -> list[Happening]:
    """``h`` for each of its people with one of ``dates``, which the sentence tells "respectively"; [] for none.

    ``h`` befell several."""
    word = _patterns(scene.words.gapped)[3].search(frame.text, h.end)
    if word is None:
        return []
    days = [day for mark, day in dates if h.end <= mark < word.start()]
    if len(days) != len(h.persons):
        return []
    return [replace(h, persons=(who,), date=day) for who, day in zip(h.persons, days, strict=True)]
