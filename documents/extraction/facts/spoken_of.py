"""Of whom a sentence tells that gives what it says to nobody: the only accused of whom its paragraph speaks."""

from __future__ import annotations

from collections.abc import Iterator

from documents.extraction.facts.frames import PERSON, TERM
from documents.extraction.facts.scene import Scene
from documents.extraction.facts.term_patterns import TermPatterns

_AHEAD = 4  # sentences in which somebody is named of whom the text has told


def only_accused(scene: Scene, index: int, start: int) -> tuple[str, ...]:
    """Whose a fact at position ``start`` of sentence ``index`` is where no rule tells: of the only accused whom the
    sentence names before it, else of the only one in the last sentence of the paragraph that names any.
    """
    for number, named in enumerate(_named_before(scene, index, start)):
        accused = tuple(person for person in named if _is_accused(scene, person))
        if accused or (number == 0 and any(map(scene.may_be_accused, named))):  # "In P's case it was (A)"
            return accused if len(accused) == 1 else ()
    return ()


def only_person(scene: Scene, index: int, start: int) -> tuple[str, ...]:
    """The only person of whom the paragraph of sentence ``index`` speaks before ``start``, if no lawyer or the like."""
    people = {person for named in _named_before(scene, index, start) for person in named}
    return tuple(people) if len(people) == 1 and all(map(scene.may_be_accused, people)) else ()


def owner_of_bare_term(scene: Scene, index: int, mark: int, words: TermPatterns) -> tuple[str, ...]:
    """Whose a term at ``mark`` of sentence ``index`` is that nothing gives to anybody.

    That of whom the last pronoun before it means; else of the only accused of the paragraph, else of the only person
    there, where the sentence speaks of nobody else; of "a blogger", whom the next sentences name.
    """
    frame = scene.frames[index]
    term = frame.at(mark).value if frame.text[mark] == TERM else None  # a bare number has no sign
    if term is not None and term.kind == "other" and term.months is None:  # "the death penalty" may be of nobody
        return ()
    is_quoted = frame.text.count('"', 0, mark) % 2 == 1
    if is_quoted or scene.is_of_unknown(index, mark) or words.aside_of_term.search(frame.text, max(0, mark - 60), mark):
        return ()
    if frame.of(PERSON, mark) and not frame.of(PERSON, 0, mark):
        return ()
    spoken = list(words.others.finditer(frame.text, 0, mark))
    if words.apiece.match(frame.text, mark + 1) and not frame.of(PERSON, 0, mark):
        return scene.antecedent(index, mark, "they")
    accused = only_accused(scene, index, mark)
    if not accused and (speaker := scene.speaker_in(index)) and not _tells_of_others(scene, index, mark, speaker):
        return tuple(person for person in speaker if _is_accused(scene, person))
    if spoken and (spoken[-1]["who"] is None or frame.of(PERSON, spoken[-1].end(), mark)):
        return ()
    if spoken:
        return scene.pronoun(index, spoken[-1].start("who"), spoken[-1]["who"])
    if head := scene.heads.get(frame.paragraph) or scene.profiles.subject(frame.paragraph):
        return (head,)
    if accused:
        return accused
    if words.indefinite.search(frame.text, 0, mark):
        return () if PERSON in frame.text else _named_next(scene, index)
    return only_person(scene, index, mark) or _protagonist(scene, index, mark)


def _tells_of_others(scene: Scene, index: int, mark: int, speaker: tuple[str, ...]) -> bool:
    """Whether the paragraph names somebody before ``mark`` who may be accused and is not the ``speaker``."""
    people = {person for named in _named_before(scene, index, mark) for person in named}
    return any(map(scene.may_be_accused, people.difference(speaker)))


def _protagonist(scene: Scene, index: int, mark: int) -> tuple[str, ...]:
    """The person whom the text is about, where the paragraph names nobody before ``mark`` but judges and the like."""
    people = {person for named in _named_before(scene, index, mark) for person in named}
    return scene.protagonist() if all(map(scene.is_beside, people)) else ()


def _is_accused(scene: Scene, person: str) -> bool:
    return person in scene.accused or scene.is_prisoner(person)


def _named_next(scene: Scene, index: int) -> tuple[str, ...]:
    """The only accused in the next sentence that names any: of whom the text told before as "a blogger"."""
    for frame in scene.frames[index + 1 : index + 1 + _AHEAD]:
        named = tuple(dict.fromkeys(str(e.value) for _, e in frame.of(PERSON)))
        if accused := [person for person in named if _is_accused(scene, person)]:
            return tuple(accused) if len(accused) == 1 else ()
    return ()


def _named_before(scene: Scene, index: int, start: int) -> Iterator[set[str]]:
    """Whom sentence ``index`` names before ``start``, and whom each of those before it in the paragraph does."""
    paragraph = scene.frames[index].paragraph
    end: int | None = start
    while index >= 0 and scene.frames[index].paragraph == paragraph:
        yield {str(e.value) for _, e in scene.frames[index].of(PERSON, 0, end)}
        index, end = index - 1, None
