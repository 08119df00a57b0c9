"""Charges of several people told at once: shared out "respectively", told before the names, added to all of them."""

from __future__ import annotations

from collections.abc import Sequence

from documents.extraction.facts.accusations import Accusation
from documents.extraction.facts.charge_status import VERDICTS
from documents.extraction.facts.events import Happening
from documents.extraction.facts.frames import PERSON, Frame, with_signs
from documents.extraction.facts.passed import Passed
from documents.extraction.facts.scene import Scene
from documents.extraction.languages.charge_words import ChargeWords
from documents.extraction.patterns import pattern_of

CHANGED = "citation:changed"  # the rule of a charge that took the place of an earlier one
_NEAR = 2  # paragraphs back in which the charges were cited to which others are added


def shared_out(frame: Frame, start: int, persons: Sequence[str], starts: Sequence[int], words: ChargeWords) -> str:
    """Whose the citations at ``start`` are, where the sentence shares out those at ``starts``: "P and P are accused of
    sedition (A) and of disorder (A) respectively"; "" where it does not."""
    own = [position for position in starts if not frame.of(PERSON, min(start, position), max(start, position))]
    if len(persons) != len(own) or len(persons) < 2:
        return ""
    told = pattern_of(words.shared_out)
    end = next((mark for mark, _ in frame.of(PERSON, own[-1])), len(frame.text))
    is_told = told.search(frame.text, own[-1], end) or told.search(frame.text, 0, own[0])
    return persons[own.index(start)] if is_told else ""


def told_later(
    scene: Scene,
    index: int,
    start: int,
    happenings: Sequence[Happening],
    passed: Sequence[Passed],
    words: ChargeWords,
) -> tuple[str, ...]:
    """Whom "found all eight guilty under (A)" means: those on whom the paragraph then passes punishments.

    ``happenings`` and ``passed`` are the events and the punishments of the paragraph.
    """
    frame = scene.frames[index]
    if not pattern_of(with_signs(words.all_guilty)).search(frame.text, 0, start):
        return ()
    told = [(h.frame, h.persons) for h in happenings if h.kind in VERDICTS]
    told += [(p.frame, p.persons) for p in passed]
    here = {p for number, persons in told if number == index for p in persons}
    later = (p for number, persons in sorted(told) if number > index for p in persons)
    people = tuple(dict.fromkeys(p for p in later if not scene.is_aside(p)))
    return people if len(people) > 1 and not here else ()


def continued(
    scene: Scene, index: int, start: int, end: int, found: Sequence[Accusation], words: ChargeWords
) -> tuple[tuple[str, ...], str]:
    """Everybody whose charges the sentence adds something to, or changes, and the rule that says so: "(A) was added to
    the indictment", "this was changed to (A)"; ``found`` are the charges cited before it."""
    frame = scene.frames[index]
    clause = frame.text[:start].rpartition(";")[2]
    is_changed = bool(pattern_of(with_signs(words.charge_changed)).search(clause))
    if not is_changed and not pattern_of(with_signs(words.added_to_case)).match(frame.text, end):
        return (), ""
    if frame.of(PERSON, start - len(clause), start):
        return (), ""
    first = scene.frames[scene.numbers(frame.paragraph - _NEAR, frame.paragraph + 1)[0]].span.start
    before = [a for a in found if first <= a.at < frame.offset(start) and a.charge.article]
    last = max((a.at for a in before), default=-1)
    persons = tuple(dict.fromkeys(a.charge.person for a in before if a.at == last))
    since = (n for n in scene.numbers(frame.paragraph, frame.paragraph + 1) if scene.frames[n].span.start > last)
    named = {str(e.value) for n in since if n < index for _, e in scene.frames[n].of(PERSON)}
    if len(named) == 1 and scene.without_officials(tuple(named)):  # told of somebody else since
        persons = tuple(named)
    return persons, CHANGED if is_changed else "citation:added"
