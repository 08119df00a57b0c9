"""Profiles one after the other: a paragraph that is little but a name, and those below it that tell of that person.

A name under a quotation, or after a dash, only says who spoke.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from documents.extraction.facts.frames import ORGANISATION, PERSON, SIGNS, Frame

_HEADING = re.compile(
    rf"[^\w{SIGNS}“\"]{{0,8}}(?:\d{{1,3}}[.)]\W{{0,4}})?{PERSON}(?:\s?\([^()]{{0,40}}\))?\W{{0,4}}"
    rf"(?:(?:, |\s?[-–—|:] )[^.!?;{PERSON}]{{1,90}})?"
)
_SPEAKER = re.compile(rf"[-–—―] ?{PERSON}.*|{PERSON}, {ORGANISATION}\W{{0,3}}", re.DOTALL)
_QUOTATION = re.compile(r"[“\"«‘'].*[”\"»’']\W?", re.DOTALL)
_LONGEST = 130
_FEWEST = 2
_LONGEST_NAME = 40
_BARE = 16  # characters of a heading that is a name only, be it with an age
_FIRST_WORDS = 4  # characters before the name that a sentence begins with
_INDENT = 20  # characters over a heading in which the empty line ends


class Profiles:
    """Which person the paragraphs of ``text``, whose sentences are ``frames``, stand under."""

    def __init__(self, frames: Sequence[Frame], text: str) -> None:
        self.speakers: set[int] = set()  # the numbers of sentences that only say whose the quotation before is
        headings: dict[int, str] = {}
        for index, frame in enumerate(frames):
            if PERSON not in frame.text[:24] or len(frame.text) > _LONGEST or not _is_alone(frames, index):
                continue
            if _SPEAKER.fullmatch(frame.text) or (index and _QUOTATION.fullmatch(frames[index - 1].text)):
                self.speakers.add(index)
            elif _HEADING.fullmatch(frame.text) and _is_apart(text, frame):
                headings[index] = str(frame.of(PERSON)[0][1].value)
        headings = headings if len(set(headings.values())) >= _FEWEST else {}
        # By the paragraph that is the heading, whom it names.
        self.headings = {frames[index].paragraph: person for index, person in headings.items()}
        self.forms: Mapping[int, str] = {}  # by the paragraph that is a line of a form, whose form it is
        self._subjects = _below(frames, headings, _unread_headings(frames, headings, text))

    def add_forms(self, people: Mapping[int, str]) -> None:
        """Remember whose form each paragraph of a form stands in."""
        self.forms = people
        self._subjects |= people

    def subject(self, paragraph: int) -> str:
        """The person under whose name a paragraph stands and whom it names first, if it names anybody; else ""."""
        return self._subjects.get(paragraph, "")


def _is_alone(frames: Sequence[Frame], index: int) -> bool:
    """Whether a sentence is all of its paragraph."""
    paragraph = frames[index].paragraph
    before = index > 0 and frames[index - 1].paragraph == paragraph
    after = index + 1 < len(frames) and frames[index + 1].paragraph == paragraph
    return not before and not after


def _is_apart(text: str, frame: Frame) -> bool:
    """Whether an empty line stands over a sentence, or a mark before it: else it may be the rest of a broken line."""
    start = frame.span.start
    return start == 0 or not frame.text.startswith(PERSON) or text[max(0, start - _INDENT) : start].count("\n") > 1


def _unread_headings(frames: Sequence[Frame], headings: dict[int, str], text: str) -> frozenset[int]:
    """Where the headings are in capitals, the numbers of other sentences that are: names not read, other sections."""
    if not headings or not all(text[slice(*frames[index].span)].isupper() for index in headings):
        return frozenset()
    return frozenset(
        index
        for index, frame in enumerate(frames)
        if len(frame.text) < _LONGEST_NAME
        and index not in headings
        and text[slice(*frame.span)].isupper()
        and _is_alone(frames, index)
    )


def _below(frames: Sequence[Frame], headings: dict[int, str], unread: frozenset[int]) -> dict[int, str]:
    """By paragraph, the person whose heading is the last above it; right under a heading that is only a name, others
    may be named before: "Born 1987, brother-in-law of P." """
    subjects: dict[int, str] = {}
    named: dict[int, str] = {}
    person, bare = "", -1
    for index, frame in enumerate(frames):
        person = "" if index in unread else headings.get(index, person)
        if index in headings:
            bare = frame.paragraph if len(frame.text) < _BARE else -1
            continue
        people = frame.people
        if people and (frame.paragraph != bare + 1 or people[0][0] < _FIRST_WORDS):
            named.setdefault(frame.paragraph, str(people[0][1].value))
        if person:
            subjects[frame.paragraph] = person
    return {paragraph: who for paragraph, who in subjects.items() if named.get(paragraph, who) == who}
