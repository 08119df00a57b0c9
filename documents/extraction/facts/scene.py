"""Who is meant: the person a verb, a pronoun or a list item is about, and nobody where the text does not tell."""

from __future__ import annotations

import re

from documents.extraction.facts.announced import ids_of
from documents.extraction.facts.frames import PERSON, Frame
from documents.extraction.facts.subjects import Subjects
from documents.extraction.patterns import pattern_of

# From the name of an owner to that of whom he has: "P's brother P", "P's editor-in-chief, P".
_OWNED = re.compile(
    r"'s (?:(?!(?:and|or|of|in|on|at|for|to|from|by|with|against|under|after|before|during|as|that|was|were)\b)"
    rf"[a-z-]+,? ){{1,4}}(?={PERSON})"
)


class Scene(Subjects):
    """The people of one text as its sentences go by: the subjects and objects of what is told."""

    def topic(self, index: int) -> tuple[str, ...]:
        """Whom a sentence without a subject is about: "Arrested in May." after a name."""
        frame = self.frames[index]
        head = self.heads.get(frame.paragraph) or self.profiles.subject(frame.paragraph)
        if head:
            return (head,)
        for back in range(1, 6):
            earlier = self.frames[index - back] if index >= back else None
            if earlier is None or earlier.paragraph != frame.paragraph:
                break
            if self.subjects.get(index - back):
                return self._last_told[index - back]
            people = [str(entity.value) for _, entity in earlier.of(PERSON)]
            is_only = (
                len(set(people)) == 1 and not self.is_aside(people[0]) and not self._said.saying.search(earlier.text)
            )
            if is_only or earlier.text.startswith(PERSON):
                return (people[0],)
        return (self._main,) if self._main and self.timeline.is_entry(frame.paragraph) else ()

    def left_out(self, index: int) -> tuple[str, ...]:
        """Whom a sentence without a subject is about: its topic, else the only one whom the sentence before names."""
        earlier = self.frames[index - 1] if index else None
        if (topic := self.topic(index)) or earlier is None or earlier.paragraph != self.frames[index].paragraph:
            return topic
        people = self.without_officials(ids_of(earlier, 0, len(earlier.text)))
        return people if len(people) == 1 else ()

    def is_opening(self, index: int, position: int) -> bool:
        """Whether nothing but marks, the date of an entry and "first" or the like stands before ``position`` of
        sentence ``index``."""
        before = self.frames[index].text[self.timeline.leads.get(index, 0) : position].strip(" -,;:(")
        return not before or bool(pattern_of(self.words.opener).fullmatch(before))

    def told_last(self, index: int) -> tuple[str, ...]:
        """Whom the last event that was found in sentence ``index`` befell."""
        return self._last_told.get(index, ())

    def told_before(self, index: int) -> tuple[str, ...]:
        """Whom the last event of the sentence before befell, in the same paragraph."""
        is_same = index > 0 and self.frames[index - 1].paragraph == self.frames[index].paragraph
        return self._last_told.get(index - 1, ()) if is_same else ()

    def object_after(self, index: int, end: int) -> tuple[str, ...]:
        """Whom a verb that ends at ``end`` has as its object: "detained P and P", "arrested him"."""
        frame = self.frames[index]
        if self._said.but_for.match(frame.text, end + 1) or self._said.grouped.match(frame.text, end + 1):
            return self.antecedent(index, end + 1, "they")  # "detained all except P", "convicted all six, P to T"
        match = self._said.object_lead.match(frame.text, end)
        if match:
            owned = self._owned(frame, match.end())
            chain = self._said.chain.match(frame.text, owned)
            return ids_of(frame, chain.start(), chain.end()) if chain else ()
        pronoun = self._said.object_pronoun.match(frame.text, end)
        if pronoun:
            return self.pronoun(index, end, pronoun.group(1))
        if following := self._said.following.match(frame.text, end):
            return self._without_bystanders(ids_of(frame, following.end(), len(frame.text)))
        if counted := self._said.announced_object.match(frame.text, end):
            return self.announced(index, counted["number"], end)
        if later := self.introduced_later(index, self._said.introduced_object.match(frame.text, end)):
            return later
        for kind in ("they", "one"):
            named = pattern_of(rf"\s{getattr(self.words, kind)}(?!')").match(frame.text, end)
            if named:
                return self.antecedent(index, end + 1, kind)
        return ()

    def inverted(self, index: int, start: int, end: int) -> tuple[str, ...]:
        """Who follows a verb whose subject does not stand before it: "In May was arrested the baker P"."""
        is_free = self._said.inverted.fullmatch(self.frames[index].text, 0, start)
        return self.object_after(index, end) if is_free else ()

    def with_company(self, frame: Frame, end: int, persons: tuple[str, ...]) -> tuple[str, ...]:
        """``persons`` and those who shared their lot: "was arrested in May together with his brothers P and P"."""
        is_possible = persons and frame.text.find(PERSON, end) >= 0
        match = self._said.company.match(frame.text, end) if is_possible else None
        if match is None:
            return persons
        return tuple(dict.fromkeys([*persons, *self.group_at(frame, match.end())]))

    def included_after(self, index: int, end: int) -> tuple[str, ...]:
        """The named ones of those whom a verb that ends at ``end`` befell: "arrested ten men, among them P and P"."""
        match = self._said.included.match(self.frames[index].text, end)
        return self.group_at(self.frames[index], match.end()) if match else ()

    def named_at(self, frame: Frame, position: int) -> tuple[str, ...]:
        """The list of names at ``position``; of "P's colleague P" the one who is said to be so."""
        owned = self._owned(frame, position)
        return self.group_at(frame, owned) if 0 <= owned < len(frame.text) else ()

    def _owned(self, frame: Frame, position: int) -> int:
        """The position of the person whom "P" or "P's brother P" at ``position`` means; -1 for "P's brother"."""
        if not frame.text.startswith("'s", position + 1):
            return position
        owned = _OWNED.match(frame.text, position + 1)
        return owned.end() if owned else len(frame.text)
