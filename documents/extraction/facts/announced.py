"""People of whom a text tells before it names them: "four activists were", "the following:" over a list."""

from __future__ import annotations

from documents.extraction.facts.cast import Cast
from documents.extraction.facts.frames import PERSON, Frame
from documents.extraction.languages.en.numbers import NUMBERS

_HEAD = 4  # paragraphs at the head of a text that may speak of people whom it names later
_AHEAD = 24  # sentences up to their names


class Announced(Cast):
    """The people of one text and where it names those whom it has counted."""

    def announced(self, index: int, number: str, end: int) -> tuple[str, ...]:
        """Whom "four activists" in sentence ``index``, near the head of the text, means: the first list of so many
        names after it, where the sentence names nobody before ``end``."""
        count = int(NUMBERS.get(number, 0))
        if count < 2 or self.frames[index].of(PERSON, 0, end):
            return ()
        listed = self._list_below(self.frames[index].paragraph)
        if len(listed) == count:
            return listed
        if self.frames[index].paragraph > _HEAD:
            return ()
        for frame in self.frames[index + 1 : index + _AHEAD]:
            for match in self._said.chain.finditer(frame.text):
                named = ids_of(frame, match.start(), match.end())
                for group in (named, self._without_bystanders(named)):  # "the retired judge P" may be one of them
                    if len(group) == count:
                        return group
        return ()

    def listed_after(self, index: int) -> tuple[str, ...]:
        """The people of the list that a sentence ending in a colon announces, or nobody."""
        frame = self.frames[index]
        if not frame.text.rstrip().endswith(":"):
            return ()
        return self._list_below(frame.paragraph)

    def _list_below(self, paragraph: int) -> tuple[str, ...]:
        """The people of the list that begins right under ``paragraph``, or nobody."""
        people: list[str] = []
        while paragraph + 1 in self.heads:
            paragraph += 1
            people.append(self.heads[paragraph])
        return tuple(people)


def ids_of(frame: Frame, start: int, end: int) -> tuple[str, ...]:
    return tuple(dict.fromkeys(str(entity.value) for _, entity in frame.of(PERSON, start, end)))
