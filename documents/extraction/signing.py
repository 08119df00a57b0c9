"""Who signs a text: under a greeting, under its last paragraph, or as one of those who speak in it."""

from __future__ import annotations

import re

from documents.extraction.described import Described
from documents.extraction.facts.frame_patterns import FramePattern
from documents.extraction.facts.frames import PERSON, Frame
from documents.extraction.facts.scene import Scene
from documents.extraction.languages.vocabulary import RoleWords
from documents.extraction.role_nouns import role_of
from documents.extraction.role_patterns import TITLE

_OFFICE = 80  # characters of the line under a signature
_MOST_SIGNATURES = 40  # lines
_OTHER_LINE = 15  # for how many of them counts a short line without a name
_FEW = 3  # names in such a line; lines under it
_PROSE = 40  # characters of the paragraph over a line that only the place shows to be signatures
_NAMES_ONLY = re.compile(rf"\W*{PERSON}(?:[, ]*(?:and |& )?{PERSON})*\W*")
_TITLE = re.compile(rf"\W*(?:(?:rev|fr|col|capt|hon)\. |{TITLE}){{1,2}}")
_VERBS = frozenset({"was", "were", "is", "are", "has", "had", "have"})  # a sentence about somebody, and no signature
_SENTENCE_END = (".", "!", "?", '"', ")")
_SPEAKERS = re.compile(
    rf"(?:i am|i'm|my name is|i,|we are|we,) (?:{PERSON}(?:, | and )?){{1,3}}(?= from\b| of\b|[,.]|$)"
)
_OWN_KIN = re.compile(
    r"\b(?:my|our) (?:[a-z-]+ )?(?:son|daughter|husband|wife|brother|sister|father|mother|grandson|granddaughter|"
    r"nephew|niece|uncle|aunt|cousin)s?\b"
)


def add_signatories(
    scene: Scene, signed_over: FramePattern, closing: re.Pattern[str], words: RoleWords, described: Described
) -> None:
    """Note in ``described`` who signs and what their office is; ``signed_over`` is the end of the last line over
    signatures, ``closing`` the whole of it."""
    left = 0
    for index, frame in enumerate(scene.frames):
        if signed_over.search(frame) or closing.match(frame.text):
            left = _MOST_SIGNATURES
        elif left:
            left = _read(scene, index, left, words, described)
    _read_last_line(scene, described)
    _read_speakers(scene, described)


def _read(scene: Scene, index: int, left: int, words: RoleWords, described: Described) -> int:
    """Note who signs in a line that begins with a name; how many more lines may be signatures."""
    frame = scene.frames[index]
    people = frame.of(PERSON)
    if not people and len(frame.text) <= _OFFICE:
        return left - _OTHER_LINE
    if (
        not people
        or not _VERBS.isdisjoint(frame.words)
        or (people[0][0] > 2 and not _TITLE.fullmatch(frame.text, 0, people[0][0]))
    ):
        return 0
    _note([str(entity.value) for _, entity in (people if _is_names(frame) else people[:1])], described)
    if _is_names(frame) and len(people) == 1:
        read_office(scene, index, words, described)
    return left - 1


def read_office(scene: Scene, index: int, words: RoleWords, described: Described) -> None:
    """The office in the line under the signature at ``index``: "Coordinator, Families of the Disappeared"."""
    under = scene.frames[index + 1] if index + 1 < len(scene.frames) else None
    if under and len(under.text) <= _OFFICE and not under.of(PERSON):
        role = role_of(under.text, words, under, 0)
        described.roles[str(scene.frames[index].of(PERSON)[0][1].value)].update([role] if role else [])


def _read_last_line(scene: Scene, described: Described) -> None:
    """A few names alone under the last paragraph, of whom the text speaks nowhere else."""
    frames = scene.frames
    index = len(frames) - 1
    while (
        index > max(0, len(frames) - 1 - _FEW) and not frames[index].of(PERSON) and len(frames[index].text) <= _OFFICE
    ):
        index -= 1
    if index < 1 or not _is_names(frames[index]) or len(frames[index].marks) > _FEW:
        return
    people = {str(entity.value) for _, entity in frames[index].of(PERSON)}
    before = frames[index - 1].text
    others = {str(e.value) for frame in frames[:index] if PERSON in frame.text for _, e in frame.of(PERSON)}
    if len(before) >= _PROSE and before.endswith(_SENTENCE_END) and people.isdisjoint(others):
        _note(people, described)


def _read_speakers(scene: Scene, described: Described) -> None:
    """Those who say "I am P" in a letter that P and others sign, and speak of a relative of their own."""
    told: dict[str, bool] = {}
    speakers: list[str] = []
    for frame in scene.frames:
        said = _SPEAKERS.match(frame.text) if PERSON in frame.text else None
        speakers = [str(e.value) for _, e in frame.of(PERSON, 0, said.end())] if said else speakers
        for speaker in speakers:
            told[speaker] = told.get(speaker, False) or _OWN_KIN.search(frame.text) is not None
    for frame in scene.frames if told else ():
        people = [str(entity.value) for _, entity in frame.of(PERSON)]
        if len(people) > 1 and _is_names(frame) and not told.keys().isdisjoint(people):
            _note(people, described)
            for person in people:
                described.roles[person].update({"relative"} if told.get(person) else ())


def _is_names(frame: Frame) -> bool:
    return _NAMES_ONLY.fullmatch(frame.text) is not None


def _note(people: list[str] | set[str], described: Described) -> None:
    for person in people:
        described.roles[person].add("author")
        described.writers.add(person)
