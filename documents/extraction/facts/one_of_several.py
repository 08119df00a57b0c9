"""Some of those whom a text has just named: "the latter", "the second of them", "the first two"."""

from __future__ import annotations

import re

from documents.extraction.facts.announced import Announced, ids_of

_ORDINALS = ("first", "second", "third", "fourth", "fifth")


class OneOfSeveral(Announced):
    """The people of one text and the places that they have in its lists."""

    def one_of_named(self, index: int, position: int, said: re.Match[str]) -> tuple[str, ...]:
        """Whom "the latter" or "the second" means, which ``said`` is a match of."""
        if said["nth"]:
            return self._nth(index, position, _ORDINALS.index(said["nth"]))
        return self.one_of_two(index, position, bool(said["latter"]))

    def _nth(self, index: int, position: int, number: int) -> tuple[str, ...]:
        """Of those whom the last sentence with several names tells of, the one that ``number`` counts to from 0."""
        for back in range(3):
            frame = self.frames[index - back] if index >= back else None
            if frame is None or frame.paragraph != self.frames[index].paragraph:
                break
            end = position if back == 0 else len(frame.text)
            named = self._without_bystanders(ids_of(frame, 0, end))
            if self._said.counted_things.search(frame.text, 0, end):
                break
            if len(named) > 1:
                return named[number : number + 1]
        return ()

    def one_of_two(self, index: int, position: int, is_latter: bool) -> tuple[str, ...]:
        """Whom "the former" or "the latter" means: of the two named last, where a sentence names just two."""
        for back in range(2):
            frame = self.frames[index - back] if index >= back else None
            if frame is None or frame.paragraph != self.frames[index].paragraph:
                break
            end = position if back == 0 else len(frame.text)
            named = ids_of(frame, 0, end)
            others = self._said.other_people.search(frame.text, 0, end)
            if len(named) == 2 and not others:
                return named[1:] if is_latter else named[:1]
            if len(named) == 1 and (is_latter or others):
                return named if is_latter != bool(others) else ()
            if named:
                break
        return ()

    def _some_of_list(self, index: int, count: int, *, is_first: bool) -> tuple[str, ...]:
        """The first or the last ``count`` people of the last list that names more, in the two sentences before."""
        for frame in reversed(self.frames[max(0, index - 2) : index]):
            for match in self._said.chain.finditer(frame.text):
                people = ids_of(frame, match.start(), match.end())
                if len(people) > count:
                    return people[:count] if is_first else people[-count:]
        return ()

    def last_of_two(self, index: int, start: int, end: int) -> tuple[str, ...]:
        """Whom "and the latter" between two positions of sentence ``index`` means."""
        said = self._said.and_latter.search(self.frames[index].text, start, end)
        return self.one_of_two(index, said.start(), is_latter=True) if said else ()
