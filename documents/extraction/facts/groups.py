"""Several people at once: lists of names, lists of items, "both", "all three", "they"."""

from __future__ import annotations

import functools

from documents.extraction.facts.cast import Cast
from documents.extraction.facts.frames import PERSON, Frame
from documents.extraction.languages.en.numbers import NUMBERS

_FAR = 12  # paragraphs in which everybody must have been named whom "the men" means


class Groups(Cast):
    """The people of one text and the groups that they are named in."""

    def group_at(self, frame: Frame, position: int) -> tuple[str, ...]:
        """Everybody in the list of names that the sign at ``position`` belongs to."""
        for match in self._said.chain.finditer(frame.text):
            if match.start() <= position < match.end():
                return ids_of(frame, match.start(), match.end())
        return ()

    def listed_after(self, index: int) -> tuple[str, ...]:
        """The people of the list that a sentence ending in a colon announces, or nobody."""
        frame = self.frames[index]
        if not frame.text.rstrip().endswith(":"):
            return ()
        people: list[str] = []
        paragraph = frame.paragraph + 1
        while paragraph in self.heads:
            people.append(self.heads[paragraph])
            paragraph += 1
        return tuple(people)

    def _all_of(self, index: int, number: int) -> tuple[str, ...]:
        """Whom "all five" or "both" in sentence ``index`` means: the last list or paragraph that names so many."""
        frame = self.frames[index]
        items = self._items_before(frame.paragraph)
        if len(items) == number:
            return items
        paragraph: list[str] = []
        for back in range(index - 1, max(index - 12, -1), -1):
            earlier = self.frames[back]
            if len(ids := ids_of(earlier, 0, len(earlier.text))) == number:
                return ids
            if earlier.paragraph < frame.paragraph - 1:
                continue
            for match in self._said.chain.finditer(earlier.text):
                if len(ids := ids_of(earlier, match.start(), match.end())) == number:
                    return ids
            named = [str(e.value) for _, e in earlier.of(PERSON) if not self._is_beside(str(e.value))]
            paragraph = list(dict.fromkeys([*named, *paragraph]))
            if len(paragraph) == number:
                return tuple(paragraph)
        accused = tuple(person for person in self._introduced if person in self.accused)
        tried = self._tried_before(index)
        return accused if len(accused) == number else tried if len(tried) == number else ()

    def _tried_before(self, index: int) -> tuple[str, ...]:
        """Everybody named before sentence ``index`` of whom events or items of a list were told."""
        listed = self.accused | self._people_of_items
        return tuple(
            p for p, first in self._introduced.items() if first < index and p in listed and not self._is_beside(p)
        )

    @functools.cached_property
    def _people_of_items(self) -> frozenset[str]:
        """Everybody in the names that list items begin with."""
        found: set[str] = set(self.heads.values())
        for paragraph, person in self.heads.items():
            for number in self.numbers(paragraph, paragraph + 1)[:2]:
                frame = self.frames[number]
                mark = next((mark for mark, e in frame.of(PERSON) if str(e.value) == person), None)
                found.update(self.group_at(frame, mark) if mark is not None else ())
        return frozenset(found)

    def _whole_group(self, index: int, position: int) -> tuple[str, ...]:
        """Whom "the men" means, or "them" after "all seven", where no list of names stands near."""
        for back in range(2):
            frame = self.frames[index - back] if index >= back else None
            if frame is None or frame.paragraph != self.frames[index].paragraph:
                break
            for said in self._said.counted.finditer(frame.text, 0, position if back == 0 else len(frame.text)):
                if said["number"] and (group := self._all_of(index - back, int(NUMBERS[said["number"]]))):
                    return group
        if not self._said.definite.match(self.frames[index].text, position):
            return ()
        tried = self._tried_before(index)
        near = all(self.frames[self._introduced[p]].paragraph >= self.frames[index].paragraph - _FAR for p in tried)
        return tried if len(tried) > 1 and near else ()

    def others(self, index: int, position: int, number: int) -> tuple[str, ...]:
        """Whom "the other ``number``" at ``position`` of sentence ``index`` means: the rest of the last such group."""
        named = ids_of(self.frames[index], 0, position) or self._last_told.get(index - 1, ())
        whole = self._all_of(index, number + len(named)) if named else ()
        return tuple(person for person in whole if person not in named) if set(named) <= set(whole) else ()

    def _plural_antecedent(self, index: int, position: int) -> tuple[str, ...]:
        for back in range(4):
            if index - back < 0:
                break
            frame = self.frames[index - back]
            text = frame.text if back else frame.text[:position]
            if (
                back == 0
                and not self._names_somebody(index, position)
                and (listed := self._items_before(frame.paragraph))
            ):
                return listed
            chains = [ids_of(frame, m.start(), m.end()) for m in self._said.chain.finditer(text)]
            groups = [ids for chain in chains if len(ids := self._without_bystanders(chain)) > 1]
            if groups:
                return groups[-1]
            named = self._without_bystanders(ids_of(frame, 0, len(text)))
            is_whole = self.frames[index].text.startswith("all of them", position)
            if back and len(named) > 1 and (is_whole or set(named) <= self.accused):
                return named
        return self._whole_group(index, position)

    def _names_somebody(self, index: int, position: int) -> bool:
        """Whether the paragraph names somebody before ``position`` of sentence ``index``."""
        frame = self.frames[index]
        while not frame.of(PERSON, 0, position):
            index -= 1
            if index < 0 or self.frames[index].paragraph != frame.paragraph:
                return False
            frame = self.frames[index]
            position = len(frame.text)
        return True

    def _items_before(self, paragraph: int) -> tuple[str, ...]:
        """The people of the list that ends right before ``paragraph``, where there are two at least."""
        people: list[str] = []
        while (paragraph - 1 in self.heads and paragraph not in self.heads) or (people and paragraph - 1 in self.heads):
            paragraph -= 1
            people.insert(0, self.heads[paragraph])
        return tuple(people) if len(people) > 1 else ()


def ids_of(frame: Frame, start: int, end: int) -> tuple[str, ...]:
    return tuple(dict.fromkeys(str(entity.value) for _, entity in frame.of(PERSON, start, end)))
