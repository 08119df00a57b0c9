"""Who is meant: the person a verb, a pronoun or a list item is about, and nobody where the text does not tell."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from documents.extraction.facts.announced import ids_of
from documents.extraction.facts.antecedents import Antecedents
from documents.extraction.facts.cast import PRONOUN_KINDS
from documents.extraction.facts.frame_patterns import frame_pattern
from documents.extraction.facts.frames import PERSON, Frame, with_signs
from documents.extraction.facts.kin_told import KinTold
from documents.extraction.languages.event_words import EventWords
from documents.extraction.patterns import pattern_of

_PREPOSITIONS = (" of ", " among ", " in ", " on ", " with ", " about ")
# From the name of an owner to that of whom he has: "P's brother P", "P's editor-in-chief, P".
_OWNED = re.compile(
    r"'s (?:(?!(?:and|or|of|in|on|at|for|to|from|by|with|against|under|after|before|during|as|that|was|were)\b)"
    rf"[a-z-]+,? ){{1,4}}(?={PERSON})"
)
_REFLEXIVE = re.compile(r"\b(?:was|is|has been|been) (?:himself|herself) (?:[a-z]+ly )?$")
_JOINT = 60  # characters of a conjunction and an auxiliary
_LEFT_OUT = 120  # characters from "except" to the last of those who are left out
_FLOATING = 20  # characters of "who had both"
_REACH = 500  # characters between a verb and its subject


class Scene(Antecedents):
    """The people of one text as its sentences go by: the subjects and objects of what is told."""

    def __init__(
        self,
        frames: Sequence[Frame],
        sexes: Mapping[str, str],
        roles: Mapping[str, frozenset[str]],
        heads: Mapping[int, str],
        words: EventWords,
        text: str,
    ) -> None:
        super().__init__(frames, sexes, roles, heads, words, text)
        first_person = r"|\bi\b" if self._speaker or self.quoted else ""
        groups = with_signs(f"{words.they}|{words.one}")
        self._candidate = pattern_of(rf"{PERSON}|\bhe\b|\bshe\b|{groups}{first_person}")
        self._kin_next = pattern_of(rf"'s?\s(?:[a-z-]+ ){{0,3}}?(?:{words.kin})\b")
        self._kin_of = pattern_of(
            with_signs(rf"\b(?:{words.kin}) of (?:the )?(?:(?!and\b)[a-z'-]+ |{{L}} |{{O}} ){{0,4}}$")
        )
        relative = (
            rf"{PERSON}'s? (?:[a-z-]+ ){{0,2}}(?:{words.kin})|\b(?:{words.kin}) of (?:the )?(?:[a-z-]+ ){{0,3}}{PERSON}"
        )
        self._kin_punished = pattern_of(
            rf"(?:{relative}(?:, who[^.;:,{PERSON}]{{1,60}})?),? (?:was|were|has been|had been|have been|got|received|"
            rf"is serving)\b[^.;:{PERSON}]{{0,60}}$"
        )
        owned = rf"\s(?:[a-z-]+ ){{0,3}}?(?:{words.kin})\b"
        self._own_kin = pattern_of(
            rf"\b(?:his|her|their){owned}(?:(?!\b(?:he|she|client)\b)[^{PERSON}])*$|\bwhose{owned}[^{PERSON},;]*$|"
            rf"\b(?:since|when|after|before|until|because|that|and) (?:mother|father|mum|dad|mama|papa) (?:was |had )?$"
        )
        self._kin_told = KinTold(frames, words.kin_told)
        self._unnamed = frame_pattern(words.unnamed)
        self._plural = pattern_of(with_signs(words.plural))
        self._singular = pattern_of(with_signs(words.singular))
        self._opener = pattern_of(words.opener)
        self._passive = pattern_of(with_signs(words.passive))

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
        return not before or bool(self._opener.fullmatch(before))

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

    def subject_before(self, index: int, start: int) -> tuple[str, ...]:
        """Who is the subject of a verb that begins at ``start``."""
        frame = self.frames[index]
        left = frame.text[:start]
        if relative := self._kin_told.subject(index, left[-90:], start):
            return relative
        if self._is_unnamed(frame, start):
            return self._counted_before(index, left)
        if self.is_of_own_kin(frame, start) or self._said.other_clause.search(left[-200:]):
            return ()
        if self._said.thing.search(left, max(0, start - 90)):
            return ()
        if included := self._said.among_them.search(left):
            return self._without_bystanders(ids_of(frame, included.start("names"), start))
        if shared := self._shared_subject(frame, left):
            return shared
        inserted = self._said.inserted.fullmatch(left)
        if inserted and self._said.opening.fullmatch(inserted["opening"]):
            return (str(frame.at(inserted.start("who")).value),)
        opener = frame.of(PERSON, 0, 2) if _REFLEXIVE.search(left) else []
        if opener and not left.startswith("'", opener[0][0] + 1):  # "P, a clerk at P's office, was himself"
            return (str(opener[0][1].value),)
        plural = bool(self._plural.search(left[-40:])) or not self._singular.search(left[-40:])
        for match in reversed(list(self._candidate.finditer(left, max(0, start - _REACH)))):
            if match.group() == "them" and self._said.governed.search(left[: match.start()]):
                continue  # "P, who was tried with them, was"
            if match.group() != PERSON:
                if self._said.floating.search(left, max(0, match.start() - _FLOATING), match.end()):
                    continue  # "P and P, who had both confessed, were"
                if left.endswith(_PREPOSITIONS, 0, match.start()):  # "P, the eldest of the defendants, was"
                    if self._pronoun["one"].fullmatch(match.group()):
                        return ()
                    continue
                if left.endswith(f"{PERSON}, ", 0, match.start()):  # "P, the lawyer who came to us, was"
                    continue
                if match.group().startswith("the ") and self._said.governed.search(left[: match.start()]):
                    continue  # "P, the youngest of the defendants, was"
                return self._pronoun_subject(index, match)
            if self._said.said_of_other.search(left, match.end()):
                return ()
            is_relative = self._said.relative_clause.fullmatch(left, match.end())
            if not is_relative and self._said.left_out.search(left, max(0, match.start() - _LEFT_OUT), match.start()):
                continue
            before = self._before_apposition(left, match.start())
            if before != match.start():
                return (str(frame.at(before).value),)
            if self._kin_next.match(left, match.end()):
                return ()
            if not is_relative and self._kin_of.search(left, 0, match.start()):
                return ()
            if (
                left.startswith("'s", match.end())
                or (self._said.governed.search(left[: match.start()]) and not is_relative)
                or _in_brackets(left, match.start())
            ):
                continue
            group = self.group_at(frame, match.start())
            paired = self._said.pair.search(left, max(0, match.start() - 60), match.start())
            if paired:
                return (*self.antecedent(index, paired.start(), paired.group(1)), *group[-1:])
            if len(group) > 1 and (plural or self._said.accompanied.match(left, match.end())):
                return group
            return (str(frame.at(match.start()).value),)
        return ()

    def _is_unnamed(self, frame: Frame, start: int) -> bool:
        """Whether the subject is people without names ("three others were"), and not "P and three others"."""
        match = self._unnamed.search(frame, max(0, start - 80), start)
        return (
            match is not None
            and not self._said.with_others.search(frame.text, 0, match.start())
            and not self._said.of_all.search(frame.text, 0, match.start())
        )

    def _counted_before(self, index: int, left: str) -> tuple[str, ...]:
        """Whom "four activists were" means, where the text names them later."""
        said = self._said.announced.search(left[-80:])
        return self.announced(index, said["number"], len(left)) if said else ()

    def is_of_own_kin(self, frame: Frame, position: int) -> bool:
        """Whether the subject before ``position`` is a relative without a name: "her husband got"."""
        return bool(self._own_kin.search(frame.text, max(0, position - 70), position))

    def is_of_kin(self, frame: Frame, position: int) -> bool:
        """Whether a verb before ``position`` is about a relative without a name: "P's brother was sentenced to"."""
        verb = self._kin_punished.search(frame.text, 0, position) if PERSON in frame.text[:position] else None
        return verb is not None and not frame.of(PERSON, verb.end(), position)

    def is_passive(self, frame: Frame, position: int) -> bool:
        """Whether a form of "to be" leads up to ``position``."""
        return bool(self._passive.search(frame.text, max(0, position - 60), position))

    def _shared_subject(self, frame: Frame, left: str) -> tuple[str, ...]:
        """Who opened the clause that a verb goes on with: "P met P in L and was", never the one named last."""
        joint = self._said.shared.search(left, max(0, len(left) - _JOINT))
        begin = self._said.clause_start.search(left[: joint.start()][::-1]) if joint else None
        start = joint.start() - begin.start() if joint and begin else 0
        people = frame.of(PERSON, start, joint.start()) if joint else []
        if joint is None or len({e.value for _, e in people}) < 2:
            return ()
        mark, entity = people[0]
        if not self._said.opening.fullmatch(left[start:mark]) or left.startswith("'", mark + 1):
            return ()
        group = self.group_at(frame, mark)
        is_plural = joint["verb"] in ("were", "are", "have been")
        if len(group) > 1 or is_plural:
            return group if is_plural and len(group) < len({e.value for _, e in people}) else ()
        return () if self.is_aside(str(entity.value)) else (str(entity.value),)

    def _before_apposition(self, left: str, position: int) -> int:
        """Of "P, brother of P, was ..." the first one."""
        match = self._said.apposition.search(left)
        return match.start(1) if match and match.start(1) < position else position

    def _pronoun_subject(self, index: int, match: re.Match[str]) -> tuple[str, ...]:
        for kind in PRONOUN_KINDS:
            said = self._pronoun[kind].match(match.string, match.start())
            if said and said.end() == match.end():
                is_group = kind == "one" and self._plural.search(match.string[-40:])  # "the youth were charged"
                return self.antecedent(index, match.start(), "they" if is_group else kind)
        return ()


def _in_brackets(left: str, position: int) -> bool:
    opened = left.rfind("(", 0, position)
    return opened > left.rfind(")", 0, position) and ")" in left[position:]
