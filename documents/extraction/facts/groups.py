"""Several people at once: lists of names, lists of items, "both", "all three", "they"."""

from __future__ import annotations

from documents.extraction.facts.cast import Cast
from documents.extraction.facts.frames import PERSON, Frame


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
            if earlier.paragraph < frame.paragraph - 1:
                break
            for match in self._said.chain.finditer(earlier.text):
                if len(ids := ids_of(earlier, match.start(), match.end())) == number:
                    return ids
            named = [str(e.value) for _, e in earlier.of(PERSON) if not self._is_beside(str(e.value))]
            paragraph = list(dict.fromkeys([*named, *paragraph]))
            if len(paragraph) == number:
                return tuple(paragraph)
        accused = tuple(person for person in self._introduced if person in self.accused)
        return accused if len(accused) == number else ()

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
        return ()

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
