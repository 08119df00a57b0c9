"""What a heading tells of everybody in the list or the profiles under it: "Released on 5 May", "Citizens freed"."""

from __future__ import annotations

from collections.abc import Iterator

from documents.extraction.facts.frames import DATE, PERSON, PLACE, Frame, with_signs
from documents.extraction.facts.happening import Happening
from documents.extraction.facts.scene import Scene
from documents.extraction.patterns import pattern_of

_LONGEST = 110  # characters of a heading
_SHORT = 60  # characters of another one that ends the section
_CLOSED = (".", "!", "?", ":", ";", ",", '"', ")")


def told_by_heading(scene: Scene, index: int, frame: Frame) -> Iterator[Happening]:
    """What sentence ``index``, where it is a heading, tells of those under it.

    On its own day and in its own place; where it names neither, on and in those of the item."""
    under = frame.paragraph + 1
    is_over_names = under in scene.heads or under in scene.profiles.headings
    if not is_over_names or len(frame.text) > _LONGEST or PERSON in frame.text:
        return
    if len(scene.numbers(frame.paragraph, under)) > 1:
        return
    said = pattern_of(with_signs(scene.words.headed)).fullmatch(frame.text.strip())
    if said is None:
        return
    evidence = frame.evidence(said.start(said.lastgroup or 0), said.end(said.lastgroup or 0))
    is_of_all = DATE in frame.text or PLACE in frame.text
    for number, person in _listed_under(scene, index):
        item = scene.frames[number]
        mark = next(mark for mark, entity in item.of(PERSON) if str(entity.value) == person)
        persons = scene.group_at(item, mark) or (person,)
        kind = str(said.lastgroup)
        where = index if is_of_all else number
        start, end = said.span(kind) if is_of_all else (mark, mark + 1)
        yield Happening(kind, persons, where, start, end, None, evidence, f"heading:{kind}")


def _listed_under(scene: Scene, index: int) -> Iterator[tuple[int, str]]:
    """The sentences that begin the items of the list or the profiles under sentence ``index``, and whom each names."""
    paragraph = scene.frames[index].paragraph + 1
    listed = scene.heads if paragraph in scene.heads else scene.profiles.headings
    while numbers := scene.numbers(paragraph, paragraph + 1):
        first = next((n for n in numbers if _names(scene.frames[n], listed.get(paragraph))), None)
        if first is not None:
            yield first, listed[paragraph]
        elif listed is scene.heads or _is_heading(scene.frames[numbers[0]]):
            return
        paragraph += 1


def _names(frame: Frame, person: str | None) -> bool:
    return any(str(entity.value) == person for _, entity in frame.of(PERSON))


def _is_heading(frame: Frame) -> bool:
    return len(frame.text) <= _SHORT and not frame.text.rstrip().endswith(_CLOSED)
