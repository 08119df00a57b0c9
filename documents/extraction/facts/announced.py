"""People of whom a text tells before it names them: "four activists were", "the following:" over a list."""

from __future__ import annotations

import re

from documents.extraction.facts.cast import Cast
from documents.extraction.facts.frames import PERSON, Frame
from documents.extraction.languages.en.numbers import NUMBERS

_HEAD = 4  # paragraphs at the head of a text that may speak of people whom it names later
_FEW_PARAGRAPHS = 4  # up to a list of items
_NEXT = 6  # sentences up to the name of somebody who was brought up without it
_AHEAD = 24  # sentences up to their names


class Announced(Cast):
    """The people of one text and where it names those whom it has counted."""

    def group_at(self, frame: Frame, position: int) -> tuple[str, ...]:
        """Everybody in the list of names that the sign at ``position`` belongs to."""
        for start, end in self._lists_in(frame):
            if start <= position < end:
                return ids_of(frame, start, end)
        return ()

    def _lists_in(self, frame: Frame) -> list[tuple[int, int]]:
        """Where the lists of names of a sentence begin and end; one name is a list, too."""
        if frame not in self._lists:  # nearly every rule asks
            self._lists[frame] = [match.span() for match in self._said.chain.finditer(frame.text)]
        return self._lists[frame]

    def announced(self, index: int, number: str, end: int) -> tuple[str, ...]:
        """Whom "four activists" in sentence ``index``, near the head of the text, means: the first list of so many
        names after it, where the sentence names nobody before ``end``."""
        count = int(NUMBERS.get(number, 0))
        if count < 2 or self.frames[index].of(PERSON, 0, end):
            return ()
        for first in range(self.frames[index].paragraph, self.frames[index].paragraph + _FEW_PARAGRAPHS):
            if listed := self._list_below(first):
                if len(listed) == count:
                    return listed
                break
        if self.frames[index].paragraph > _HEAD:
            return ()
        for frame in self.frames[index + 1 : index + _AHEAD]:
            for match in self._said.chain.finditer(frame.text):
                named = ids_of(frame, match.start(), match.end())
                for group in (named, self._without_bystanders(named)):  # "the retired judge P" may be one of them
                    if len(group) == count:
                        return group
        return ()

    def introduced_later(self, index: int, said: re.Match[str] | None) -> tuple[str, ...]:
        """Whom "a teacher", which ``said`` is a match of in sentence ``index``, means: who is named as "the teacher P"
        in the next sentences; at the head of the text, the person whom one of the two next sentences tells of."""
        if said is None or self.frames[index].of(PERSON, 0, said.end()):
            return ()
        noun, paragraph = said["noun"], self.frames[index].paragraph
        for after, frame in enumerate(self.frames[index + 1 : index + _NEXT], 1):
            for mark, entity in frame.of(PERSON):
                if frame.text.endswith((f"{noun} ", f"{noun}, "), 0, mark):
                    return (str(entity.value),)
            named = ids_of(frame, 0, len(frame.text))
            if named or frame.paragraph > _HEAD:
                is_told = after <= 2 and paragraph <= _HEAD and self._said.told_of.match(frame.text)
                return named[:1] if is_told and self.may_be_accused(named[0]) else ()
        return ()

    def listed_after(self, index: int) -> tuple[str, ...]:
        """The people of the list that a sentence ending in a colon announces, or nobody."""
        frame = self.frames[index]
        if not frame.text.rstrip().endswith(":"):
            return ()
        return self._list_below(frame.paragraph)

    def _listed_later(self, index: int, position: int) -> tuple[str, ...]:
        """Whom "all of them" at ``position`` of sentence ``index`` means before anybody was told of: the list of as
        many people as the text has counted so far."""
        if self.accused:
            return ()
        for back in range(index, -1, -1):
            end = position if back == index else len(self.frames[back].text)
            for counted in self._said.counted_people.finditer(self.frames[back].text, 0, end):
                if people := self.announced(index, counted["number"], 0):
                    return people
        return ()

    def _list_below(self, paragraph: int) -> tuple[str, ...]:
        """The people of the list that begins right under ``paragraph``, or nobody."""
        people: list[str] = []
        while paragraph + 1 in self.heads:
            paragraph += 1
            people += self._of_item(paragraph)
        return tuple(dict.fromkeys(people))

    def _of_item(self, paragraph: int) -> tuple[str, ...]:
        """Everybody in the list of names that the item of a list, which ``paragraph`` is, begins with."""
        head = self.heads[paragraph]
        for number in self.numbers(paragraph, paragraph + 1)[:2]:  # the first may be the number of the item
            frame = self.frames[number]
            mark = next((mark for mark, e in frame.of(PERSON) if str(e.value) == head), None)
            if mark is not None:
                return tuple(dict.fromkeys([head, *self._without_bystanders(self.group_at(frame, mark))]))
        return (head,)


def ids_of(frame: Frame, start: int, end: int) -> tuple[str, ...]:
    return tuple(dict.fromkeys(str(entity.value) for _, entity in frame.of(PERSON, start, end)))
