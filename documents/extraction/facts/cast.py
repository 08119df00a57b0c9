"""The people of one text: who is accused, who tries others, who is dead, whom most of the text is about."""

from __future__ import annotations

import bisect
import functools
import itertools
import re
from collections import Counter
from collections.abc import Mapping, Sequence

from documents.extraction.facts.bystanders import officers
from documents.extraction.facts.frame_patterns import frame_pattern
from documents.extraction.facts.frames import PERSON, Entity, Frame, with_signs
from documents.extraction.facts.interviews import interviewee
from documents.extraction.facts.profiles import Profiles
from documents.extraction.facts.quotations import quotations
from documents.extraction.facts.references import References, compiled
from documents.extraction.facts.sexes import told_sexes
from documents.extraction.facts.timelines import Timeline
from documents.extraction.languages.event_words import EventWords
from documents.extraction.patterns import pattern_of

# Roles of those who take part in a case but are not its subject; the second kind may well be arrested themselves.
OPPOSITE_ROLES = frozenset({"judge", "prosecutor", "investigator", "expert", "author"})
BARRED_ROLES = frozenset({"judge", "prosecutor", "investigator", "expert", "author", "lawyer", "witness"})
BESIDE_ROLES = frozenset({"lawyer", "relative", "official", "witness", "representative"})
PRONOUN_KINDS = ("he", "she", "they", "one", "me")


_ANSWERS = 3  # sentences with a name as their label, in an interview


class Cast:
    """What is known of the people while the sentences go by. ``frames`` are all sentences of the text in order."""

    def __init__(
        self,
        frames: Sequence[Frame],
        sexes: Mapping[str, str],
        roles: Mapping[str, frozenset[str]],
        heads: Mapping[int, str],
        words: EventWords,
        text: str,
    ) -> None:
        self.text = text
        self.accused: set[str] = set()
        self.dead: dict[str, set[int]] = {}  # each with the paragraphs that tell it
        self.subjects: dict[int, list[str]] = {}
        self._last_told: dict[int, tuple[str, ...]] = {}  # by sentence: whom its last event befell
        self.event_dates: dict[int, list[tuple[int, Entity]]] = {}  # by sentence: what ``sentence_dates`` found in it
        self.verdicts: dict[int, re.Match[str] | None] = {}  # by sentence: what ``verdict_in`` found in it
        self._lists: dict[Frame, list[tuple[int, int]]] = {}  # what ``_lists_in`` found in each sentence
        self.frames = frames
        self.timeline = Timeline(frames)
        self.profiles = Profiles(frames, text)
        self.sexes = told_sexes(frames, text, sexes, words)
        self.roles = roles
        self.heads = heads
        self.words = words
        self._said: References = compiled(words.references)
        self._pronoun = {kind: pattern_of(with_signs(getattr(words, kind))) for kind in PRONOUN_KINDS}
        self._one = pattern_of(rf"\s?{with_signs(words.one)}")
        self._denied = frame_pattern(words.denied)
        self._stranger = pattern_of(words.stranger)
        self._unreal: dict[int, list[int]] = {}
        self._unknown: dict[int, list[int]] = {}
        self._officers = officers(frames, words.ranks)
        self._introduced = self._first_frames()
        self._i = frame_pattern(words.first_person)
        self._byline = pattern_of(with_signs(words.byline))
        self.quoted = quotations(frames, self._said.said_by)
        self._speaker = self._speaking()
        self._main = self._main_person()

    @functools.cached_property
    def _paragraphs(self) -> list[int]:
        return [frame.paragraph for frame in self.frames]

    def numbers(self, first: int, last: int) -> range:
        """The numbers of the sentences of the paragraphs from ``first`` up to ``last``, exclusive."""
        return range(bisect.bisect_left(self._paragraphs, first), bisect.bisect_left(self._paragraphs, last))

    def note(self, index: int, persons: tuple[str, ...], kind: str = "") -> None:
        """Remember that sentence ``index`` tells of ``persons`` what ``kind`` of event befell them."""
        if kind == "death":
            for person in persons:
                self.dead.setdefault(person, set()).add(self.frames[index].paragraph)
        elif kind != "search":
            self.accused.update(persons)
        self.subjects.setdefault(index, []).extend(persons)
        if persons:
            self._last_told[index] = persons

    def fallen_before(self, index: int) -> tuple[str, ...]:
        """Whose death the sentence before ``index`` told, if it was one person's."""
        frame = self.frames[index - 1] if index else None
        here = [str(e.value) for _, e in frame.of(PERSON)] if frame else []
        fallen = {who for who in here if frame and frame.paragraph in self.dead.get(who, ())}
        return tuple(fallen) if len(fallen) == 1 else ()

    def note_unreal(self, index: int, position: int) -> None:
        """Remember that the verb ending at ``position`` of sentence ``index`` tells of nothing that happened."""
        self._unreal.setdefault(index, []).append(position)

    def note_unknown(self, index: int, position: int) -> None:
        """Remember that a verb at ``position`` of sentence ``index`` is about somebody who is not known."""
        self._unknown.setdefault(index, []).append(position)

    def is_of_unknown(self, index: int, position: int) -> bool:
        """Whether a verb before ``position`` of sentence ``index`` is about somebody who is not known."""
        return any(start < position for start in self._unknown.get(index, ()))

    def unreal_before(self, index: int, position: int) -> int:
        """The end of the last verb before ``position`` that tells of nothing that happened; -1 for none."""
        return max((end for end in self._unreal.get(index, ()) if end <= position), default=-1)

    def is_denied(self, index: int) -> bool:
        """Whether the next sentence takes back what sentence ``index`` says: not "She was freed. He was not."."""
        return index in self._denied_sentences

    @functools.cached_property
    def _denied_sentences(self) -> frozenset[int]:
        denied: set[int] = set()
        for index, (frame, following) in enumerate(itertools.pairwise(self.frames)):
            if said := self._denied.match(following):
                other = {"he": "she ", "she": "he "}.get(said.group()[:-1].split()[0], "")
                denied.update([index] if not (other and frame.text.startswith(other)) else [])
        return frozenset(denied)

    def protagonist(self) -> tuple[str, ...]:
        """Whom most of the text is about, if that person is accused of something."""
        return (self._main,) if self._main in self.accused and self._main else ()

    def main_person(self) -> str:
        """Whom most of the text is about, or ""."""
        return self._main or ""

    def is_aside(self, person: str) -> bool:
        """Whether ``person`` takes part in cases only as judge, prosecutor or the like."""
        return bool(self.roles.get(person, frozenset()) & OPPOSITE_ROLES)

    def is_prisoner(self, person: str) -> bool:
        """Whether the text calls ``person`` a prisoner, whatever it tells besides."""
        return "prisoner" in self.roles.get(person, frozenset())

    def without_officials(self, persons: tuple[str, ...]) -> tuple[str, ...]:
        """``persons`` without the judges, officers and the like to whom nothing happened that the text tells."""
        return tuple(
            person
            for person in persons
            if person in self.accused
            or person == self._speaker
            or not (self.is_aside(person) or person in self._officers)
        )

    def _speaking(self) -> str | None:
        """Who says "I" where the text says so in its first sentences: "an interview with P", "my name is P"."""
        pattern = pattern_of(with_signs(self.words.speaker))
        for frame in self.frames[:8]:
            match = pattern.search(frame.text) if PERSON in frame.text else None
            if match:
                return str(frame.at(match.end()).value)
        credit = pattern_of(with_signs(self.words.interviewer))
        answers = interviewee(self.frames, credit, self.words.answering)
        return answers or self._letter_writer() or self._author_in_first_person()

    def _author_in_first_person(self) -> str | None:
        """Who wrote the text by its byline, or by a name under it, where it says "I" and quotes nobody who does."""
        named = [frame for frame in self.frames[:6] if self._byline.fullmatch(frame.text.strip())]
        signed = [frame for frame in self.frames[-3:] if frame.text.strip(" .-") == PERSON]
        people = {str(frame.of(PERSON)[0][1].value) for frame in [*named, *signed]}
        if len(people) != 1:
            return None
        speaking = [frame for frame in self.frames if frame.is_told and self._i.search(frame)]
        return people.pop() if speaking and not any('"' in frame.text for frame in speaking) else None

    def _letter_writer(self) -> str | None:
        """Who signs a text that addresses somebody in its first sentences."""
        if not any(self._said.addressed.match(frame.text) for frame in self.frames[:6]):
            return None
        signature = pattern_of(with_signs(self.words.signature))
        signed = [frame for frame in self.frames[-6:] if signature.fullmatch(frame.text.strip(" ."))]
        return str(signed[-1].of(PERSON)[0][1].value) if signed else None

    def speaker_in(self, index: int) -> tuple[str, ...]:
        """Who says "I" or "me" in the paragraph of sentence ``index``, where the text tells."""
        paragraph = self.frames[index].paragraph
        numbers = self.numbers(paragraph, paragraph + 1)
        speaks = any(self._pronoun["me"].search(self.frames[number].text) for number in numbers)
        return (self._speaker,) if self._speaker and speaks else ()

    def _main_person(self) -> str | None:
        """The one person whom most of the text is about, else the only one whom its title names, or None."""
        count = Counter(str(e.value) for frame in self.frames for _, e in frame.people)
        self._weight = count
        ranked = count.most_common(2)
        if not ranked:
            return None
        if len(ranked) == 1 or ranked[0][1] >= 2 * ranked[1][1]:
            return ranked[0][0]
        titled = {str(e.value) for frame in self.frames if frame.paragraph < 2 for _, e in frame.people}
        return next((p for p in titled if count[p] > 1), None) if len(titled) == 1 else None

    def _first_frames(self) -> dict[str, int]:
        """The number of the sentence that first names each person."""
        first: dict[str, int] = {}
        for index, frame in enumerate(self.frames):
            for _, entity in frame.people:
                first.setdefault(str(entity.value), index)
        return first

    def introduced(self, person: str) -> int | None:
        """The number of the sentence that first names ``person``, or None."""
        return self._introduced.get(person)

    def _is_barred(self, person: str, index: int) -> bool:
        """Whether a pronoun about an arrest cannot mean ``person``: those who try or guard others, the dead."""
        if person in self.accused:
            return False
        roles = self.roles.get(person, frozenset())
        if "prisoner" in roles:
            return False
        paragraph = self.frames[index].paragraph
        fell = bool(self.dead.get(person, set()) - {paragraph}) and person != self._main
        is_named = any(entity.value == person for _, entity in self.frames[index].of(PERSON))
        if "relative" in roles and not is_named and self._paragraph_of(person, index) != paragraph:
            return True
        return bool(roles & BARRED_ROLES) or person in self._officers or fell

    def _paragraph_of(self, person: str, index: int) -> int:
        """The paragraph that first names ``person``; that of sentence ``index`` where none does."""
        return self.frames[self._introduced.get(person, index)].paragraph

    def _distance(self, person: str) -> int:
        """How unlikely it is that a sentence about a case is about ``person``."""
        roles = self.roles.get(person, frozenset())
        if roles & OPPOSITE_ROLES:
            return 3
        if person in self.accused:
            return 0
        return 2 if roles & BESIDE_ROLES else 1

    def _fits(self, person: str, kind: str) -> bool:
        sex = self.sexes.get(person, "")
        return not (kind == "he" and sex == "f") and not (kind == "she" and sex == "m")

    @functools.cached_property
    def interviewed(self) -> frozenset[str]:
        """Those with whose name and a colon three sentences or more begin: they speak, nothing is told of them."""
        labels = Counter(str(f.entities[0].value) for f in self.frames if f.text.startswith(f"{PERSON}: "))
        return frozenset(person for person, count in labels.items() if count >= _ANSWERS)

    def may_be_accused(self, person: str) -> bool:
        """Whether ``person`` is accused of something, or has at least no office and no role that speaks against it."""
        return self._distance(person) <= 1 and person not in self._officers

    def is_beside(self, person: str) -> bool:
        """Whether ``person`` takes part in cases as judge, lawyer or the like, and is accused of nothing."""
        return bool(self.roles.get(person, frozenset()) & BARRED_ROLES) and person not in self.accused

    def tries_others(self, person: str) -> bool:
        """Whether ``person`` is a judge, an investigator or the like who is accused of nothing."""
        return bool(self.roles.get(person, frozenset()) & OPPOSITE_ROLES) and person not in self.accused

    def _without_bystanders(self, persons: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(p for p in persons if not self.is_beside(p) and p not in self._officers)
