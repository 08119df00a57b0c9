"""Several people at once: lists of names, lists of items, "both", "all three", "they"."""

from __future__ import annotations

import functools
import itertools
from collections.abc import Iterator

from documents.extraction.facts.announced import ids_of
from documents.extraction.facts.frames import PERSON, TERM, Frame
from documents.extraction.facts.one_of_several import OneOfSeveral
from documents.extraction.languages.en.numbers import SIZES

_FEW = 3  # people whom "all three" means are named in one paragraph
_FAR = 12  # paragraphs in which everybody must have been named whom "the men" means


class Groups(OneOfSeveral):
    """The people of one text and the groups that they are named in."""

    def list_end(self, frame: Frame, position: int) -> int:
        """Where the list of names ends of which one ends at ``position``; ``position`` where none does."""
        return next((end for start, end in self._lists_in(frame) if start < position <= end), position)

    def _all_of(self, index: int, number: int) -> tuple[str, ...]:
        """Whom "all five" or "both" in sentence ``index`` means: the last list or paragraph that names so many."""
        frame = self.frames[index]
        items = self._items_before(frame.paragraph)
        if len(items) == number:
            return items
        paragraph: list[str] = []
        for back in range(index - 1, max(index - 12, -1), -1):
            earlier = self.frames[back]
            if self._said.bystanders.match(earlier.text):
                continue
            ids = ids_of(earlier, 0, len(earlier.text))
            own = self._without_bystanders(ids)
            is_mixed = len(own) < len(ids) and bool(self.accused.intersection(own))  # a lawyer and two who are accused
            if len(ids) == number and not is_mixed and not any(self.tries_others(person) for person in ids):
                tried = tuple(self._accused_before(index)) if self._are_officials(ids) else ()
                return tried if len(tried) == number else ids
            if len(own) == number:
                return own
            if len(told := tuple(dict.fromkeys(self.subjects.get(back, ())))) == number:
                return told
            if earlier.paragraph < frame.paragraph - (2 if number > _FEW else 1):
                continue
            for start, end in self._lists_in(earlier):
                if len(ids := ids_of(earlier, start, end)) == number:
                    return ids
            paragraph = list(dict.fromkeys([*self._in_their_own_name(earlier), *paragraph]))
            if len(paragraph) == number:
                return tuple(paragraph)
        if len(announced := self._announced_before(frame.paragraph)) == number:
            return announced
        accused = (person for person in self._introduced if person in self.accused)
        for people in (accused, self._tried_before(index), self._named_near(index)):
            if len(group := tuple(itertools.islice(people, number + 1))) == number:
                return group
        return ()

    def _accused_before(self, index: int) -> Iterator[str]:
        """Everybody named before sentence ``index`` to whom something happened that the text tells, in that order."""
        return (person for person, first in self._introduced.items() if first < index and person in self.accused)

    def _are_officials(self, persons: tuple[str, ...]) -> bool:
        """Whether one of ``persons`` is an official or speaks for others, and none is accused of anything."""
        return self.accused.isdisjoint(persons) and any(self._distance(person) > 1 for person in persons)

    def _named_near(self, index: int) -> Iterator[str]:
        """Everybody named in the paragraph before that of sentence ``index`` but for judges and the like: a lawyer may
        be one of the accused."""
        paragraph = self.frames[index].paragraph
        frames = (self.frames[number] for number in self.numbers(paragraph - 1, paragraph + 1) if number < index)
        named = dict.fromkeys(person for frame in frames for person in self._named_in(frame))
        return (person for person in named if not self.is_aside(person) and person not in self._officers)

    def _in_their_own_name(self, frame: Frame) -> list[str]:
        """Those of a sentence who may be of a group: no bystanders, no dead, no "airport of P"."""
        return [person for person in self._without_bystanders(tuple(self._named_in(frame))) if person not in self.dead]

    def _named_in(self, frame: Frame) -> list[str]:
        """Everybody named in a sentence but for names that something else bears."""
        of_place = self._said.of_place
        return [
            str(e.value) for mark, e in frame.of(PERSON) if not of_place.search(frame.text, max(0, mark - 12), mark)
        ]

    def _announced_before(self, paragraph: int) -> tuple[str, ...]:
        """Everybody named in the paragraphs between one that ends with a colon and ``paragraph``."""
        people: list[str] = []
        for number in range(paragraph - 1, max(paragraph - _FAR, -1), -1):
            frames = [self.frames[index] for index in self.numbers(number, number + 1)]
            if frames and frames[-1].text.rstrip().endswith(":"):
                return tuple(dict.fromkeys(people))
            people[:0] = [person for frame in frames for person in self._named_in(frame)]
        return ()

    def _tried_before(self, index: int) -> Iterator[str]:
        """Everybody named before sentence ``index`` of whom events or items of a list were told, in that order."""
        for person, first in self._introduced.items():
            if first >= index:
                return
            is_listed = person in self.accused or person in self._people_of_items
            if is_listed and not self.is_beside(person):
                yield person

    @functools.cached_property
    def _people_of_items(self) -> frozenset[str]:
        """Everybody in the names that list items begin with."""
        return frozenset(person for paragraph in self.heads for person in self._of_item(paragraph))

    def _whole_group(self, index: int, position: int) -> tuple[str, ...]:
        """Whom "the men" means, or "them" after "all seven", where no list of names stands near."""
        for back in range(4):
            frame = self.frames[index - back] if index >= back else None
            if frame is None or frame.paragraph != self.frames[index].paragraph:
                break
            for said in self._said.counted.finditer(frame.text, 0, position if back == 0 else len(frame.text)):
                if said["number"] and (group := self._all_of(index - back, int(SIZES[said["number"]]))):
                    return group
        if not self._said.definite.match(self.frames[index].text, position):
            return ()
        tried: list[str] = []
        for person in self._tried_before(index):
            if self.frames[self._introduced[person]].paragraph < self.frames[index].paragraph - _FAR:
                return ()
            tried.append(person)
        return tuple(tried) if len(tried) > 1 else ()

    def others(self, index: int, position: int, number: int) -> tuple[str, ...]:
        """Whom "the other ``number``" at ``position`` of sentence ``index`` means: the rest of the last such group."""
        named = ids_of(self.frames[index], 0, position) or self._last_told.get(index - 1, ())
        whole = self._all_of(index, number + len(named)) if named else ()
        return tuple(person for person in whole if person not in named) if set(named) <= set(whole) else ()

    def people_of_item(self, index: int) -> tuple[str, ...]:
        """Everybody whom the item of a list, in which sentence ``index`` stands, is about: those of the list of names
        that it begins with, and those of whom its sentences so far told the same."""
        frame = self.frames[index]
        head = self.heads.get(frame.paragraph)
        people = [head, *self._of_item(frame.paragraph)] if head else []
        for number in self.numbers(frame.paragraph, frame.paragraph + 1) if head else ():
            told = self._last_told.get(number, ())
            people += told if number < index and head in told else ()
        return tuple(dict.fromkeys(people))

    def rest_of(self, index: int, position: int, number: int | None) -> tuple[str, ...]:
        """Whom "the other two", or "the others" where there is no ``number``, at ``position`` means."""
        return self.others(index, position, number) if number else self.the_rest(index, position)

    def rest_at(self, index: int, position: int) -> tuple[str, ...]:
        """Whom "the others" means, where the words at ``position`` say so."""
        return self.the_rest(index, position) if self._said.rest.match(self.frames[index].text, position) else ()

    def the_rest(self, index: int, position: int) -> tuple[str, ...]:
        """Whom "the others" at ``position`` of sentence ``index`` means: the last list without those told apart since.

        Nobody where nothing was told of some of the list apart.
        """
        paragraph = self.frames[index].paragraph
        told = [set(ids_of(self.frames[index], 0, position))]
        for back in range(index, max(index - _FAR, -1), -1):
            frame = self.frames[back]
            for match in self._said.chain.finditer(frame.text, 0, position if back == index else len(frame.text)):
                whole = self._without_bystanders(ids_of(frame, match.start(), match.end()))
                since = [set(ids_of(frame, match.end(), position))] if back == index else told
                apart = {person for group in since if group < set(whole) for person in group}
                if apart and len(whole) > len(apart):
                    return tuple(person for person in whole if person not in apart)
            if back < index and frame.paragraph == paragraph:
                told.append(set(self.subjects.get(back, ())))
        return ()

    def all_told(self, index: int) -> tuple[str, ...]:
        """Whom "all of them" in sentence ``index`` means: everybody of whom the paragraph has told something so far,
        and several whom the sentence before names.
        """
        frame = self.frames[index]
        told: list[str] = []
        for number in self.numbers(frame.paragraph, frame.paragraph + 1):
            if number < index:
                told += self.subjects.get(number, ())
            if number == index - 1:
                named = self._without_bystanders(ids_of(self.frames[number], 0, len(self.frames[number].text)))
                told += named if len(named) > 1 else ()
        people = tuple(dict.fromkeys(person for person in told if person not in self.dead))
        return people if len(people) > 1 else ()

    def _rest_meant(self, index: int, position: int) -> tuple[str, ...]:
        """Whom "the others" or "the other two" at ``position`` means, or the last such words before "they" there."""
        text = self.frames[index].text
        said = self._said.rest.match(text, position)
        if said is None and text.startswith(("they", "them", "their"), position):
            before = list(self._said.rest.finditer(text, 0, position))
            said = before[-1] if before and PERSON not in text[before[-1].end() : position] else None
        if said is None or self._tells_of_others_unnamed(index):
            return ()
        number = next((int(SIZES[word]) for word in said.group().split() if word in SIZES), 0)
        rest = self.the_rest(index, said.start())
        return rest if len(rest) == number or not number else self.others(index, said.start(), number)

    def _tells_of_others_unnamed(self, index: int) -> bool:
        """Whether the paragraph speaks of "P and three other members" up to sentence ``index``."""
        paragraph = self.frames[index].paragraph
        numbers = self.numbers(paragraph, paragraph + 1)
        return any(self._said.others_unnamed.search(self.frames[n].text) for n in numbers if n <= index)

    def _plural_antecedent(self, index: int, position: int) -> tuple[str, ...]:
        if rest := self._rest_meant(index, position):
            return rest
        if self._said.whole.match(self.frames[index].text, position) and (told := self.all_told(index)):
            return told
        if said := self._said.one_of_two.match(self.frames[index].text, position):
            return self.one_of_named(index, position, said)
        if said := self._said.some_of_list.match(self.frames[index].text, position):
            _, side, count = said.group().split()
            return self._some_of_list(index, int(SIZES[count]), is_first=side == "first")
        if self._opens_paragraph(index, position) and (group := self._whole_group(index, position)):
            return group
        for back in range(4):
            if index - back < 0:
                break
            frame = self.frames[index - back]
            text = frame.text if back else frame.text[:position]
            is_before = back == 1 and frame.paragraph == self.frames[index].paragraph and PERSON not in text
            if is_before and len(told := self._last_told.get(index - 1, ())) > 1:
                return told  # "All four were held. They were"
            if (
                back == 0
                and not self._names_somebody(index, position)
                and (listed := self._items_before(frame.paragraph))
            ):
                return listed
            chains = [ids_of(frame, m.start(), m.end()) for m in self._said.chain.finditer(text)]
            groups = [ids for chain in chains if len(ids := self._without_bystanders(chain)) > 1]
            is_told_apart = self.frames[index].text.startswith(
                ("they ", "them "), position
            ) or self._said.definite.match(self.frames[index].text, position)
            if groups and back == 1 and frame.of(TERM) and is_told_apart:
                return self._without_bystanders(ids_of(frame, 0, len(text)))  # a sentence that told each one's term
            if groups:
                return self._with_the_next(groups[-1], index, back)
            named = self._without_bystanders(ids_of(frame, 0, len(text)))
            is_whole = self.frames[index].text.startswith(("all of them", "all were", "all are", "all have"), position)
            is_tried = set(named) <= self.accused or (back in (1, 2) and frame.of(TERM) and is_told_apart)
            if back and len(named) > 1 and (is_whole or is_tried):
                return named
        return (
            self._whole_group(index, position)
            or self._list_below(self.frames[index].paragraph)
            or self._listed_later(index, position)
        )

    def _with_the_next(self, group: tuple[str, ...], index: int, back: int) -> tuple[str, ...]:
        """``group`` and those of whom the sentences after it tell the same: "P and P were held. P was detained later."

        The group is named ``back`` sentences before sentence ``index``, whose paragraph "they" opens.
        """
        if not back or self.frames[index - 1].paragraph == self.frames[index].paragraph:
            return group
        since = (person for number in range(index - back, index) for person in self.subjects.get(number, ()))
        return tuple(dict.fromkeys([*group, *since])) if set(group) <= self.accused else group

    def _opens_paragraph(self, index: int, position: int) -> bool:
        """Whether nothing stands before ``position`` in the paragraph of sentence ``index``."""
        frame = self.frames[index]
        is_first = index == 0 or self.frames[index - 1].paragraph != frame.paragraph
        return is_first and not frame.text[:position].strip()

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
            people[:0] = self._of_item(paragraph)
        return tuple(dict.fromkeys(people)) if len(people) > 1 else ()
