"""Who is the subject of a verb, and nobody where the sentence does not tell."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from documents.extraction.facts.announced import ids_of
from documents.extraction.facts.antecedents import Antecedents
from documents.extraction.facts.cast import PRONOUN_KINDS
from documents.extraction.facts.frame_patterns import frame_pattern
from documents.extraction.facts.frames import PERSON, Frame, with_signs
from documents.extraction.languages.event_words import EventWords
from documents.extraction.patterns import pattern_of, search_of

_PREPOSITIONS = (" of ", " among ", " in ", " on ", " with ", " about ")
_REFLEXIVE = re.compile(r"\b(?:was|is|has been|been) (?:himself|herself) (?:[a-z]+ly )?$")
_WITH_KIN = re.compile(
    rf"{PERSON}(?: \([^()]{{0,40}}\))?,? and (?:his|her) (?:[a-z-]+ ){{1,4}}(?:were|are|have been|had been) (?:both )?$"
)
_JOINED = 160  # characters from an auxiliary to the second participle that it serves
_JOINT = 60  # characters of a conjunction and an auxiliary
_LEFT_OUT = 120  # characters from "except" to the last of those who are left out
_FLOATING = 20  # characters of "who had both"
_REACH = 500  # characters between a verb and its subject


class Subjects(Antecedents):
    """The people of one text and whom its verbs are about."""

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
        self._candidate = search_of(rf"{PERSON}|\bhe\b|\bshe\b|{groups}{first_person}")
        self._kin_next = pattern_of(rf"'s?\s(?:[a-z-]+ ){{0,3}}?(?:{words.kin})\b")
        self._kin_of = pattern_of(
            with_signs(
                rf"\b(?:{words.kin}) of (?!(?:one|two|three|four|five|six|seven|eight) )(?:the )?(?:(?!and\b)[a-z'-]+ "
                rf"|{{L}} |{{O}} ){{0,4}}$"
            )
        )
        relative = (
            rf"{PERSON}'s? (?:[a-z-]+ ){{0,2}}(?:{words.kin})|\b(?:{words.kin}) of (?:the )?(?:[a-z-]+ ){{0,3}}{PERSON}"
        )
        self._kin_punished = pattern_of(
            rf"(?:{relative}(?:, who[^.;:,{PERSON}]{{1,60}})?),? (?:was|were|has been|had been|have been|got|received|"
            rf"is serving)\b[^.;:{PERSON}]{{0,60}}$"
        )
        owned = rf"\s(?:[a-z-]+ ){{0,3}}?(?:{words.kin})\b"
        self._own_kin = frame_pattern(
            rf"\b(?:his|her|their){owned}(?:(?!\b(?:he|she|client)\b)[^{PERSON}])*$|\bwhose{owned}[^{PERSON},;]*$|"
            rf"\b(?:since|when|after|before|until|because|that|and) (?:mother|father|mum|dad|mama|papa) (?:was |had )?$"
        )
        self._unnamed = frame_pattern(words.unnamed)
        self._plural = pattern_of(with_signs(words.plural))
        self._singular = pattern_of(with_signs(words.singular))
        self._passive = pattern_of(with_signs(words.passive))

    def subject_before(self, index: int, start: int) -> tuple[str, ...]:
        """Who is the subject of a verb that begins at ``start``."""
        frame = self.frames[index]
        if joined := self._said.joined.search(frame.text, max(0, start - _JOINED), start):
            start = joined.start("then")
        left = frame.text[:start]
        if relative := self._kin_told.subject(index, left[-90:], start):
            return relative
        if self._is_unnamed(frame, start):
            return self._counted_before(index, left)
        if together := _WITH_KIN.search(left, max(0, start - _JOINED)):  # "P and her husband were"
            return (str(frame.at(together.start()).value),)
        if self._is_of_somebody_else(frame, left):
            return ()
        if included := self._said.among_them.search(left):
            return self._without_bystanders(ids_of(frame, included.start("names"), start))
        return (
            self._shared_subject(frame, left)
            or self._opener(frame, left)
            or self._nearest(index, frame, left)
            or self.introduced_later(index, self._said.introduced.match(left))
        )

    def _is_of_somebody_else(self, frame: Frame, left: str) -> bool:
        """Whether the subject of a verb after ``left`` is a relative without a name, a thing, or nobody named before a
        semicolon."""
        return (
            self.is_of_own_kin(frame, len(left))
            or bool(self._said.other_clause.search(left[-200:]))
            or self._said.thing.search(frame, max(0, len(left) - 90), len(left)) is not None
        )

    def _opener(self, frame: Frame, left: str) -> tuple[str, ...]:
        """Who opens the sentence, where the words between that name and a verb after ``left`` are an aside."""
        inserted = self._said.inserted.fullmatch(left)
        if inserted and not self._said.governed.search(inserted["opening"]):
            return (str(frame.at(inserted.start("who")).value),)
        opener = frame.of(PERSON, 0, 2) if _REFLEXIVE.search(left) else []
        if opener and not left.startswith("'", opener[0][0] + 1):  # "P, a clerk at P's office, was himself"
            return (str(opener[0][1].value),)
        return ()

    def _nearest(self, index: int, frame: Frame, left: str) -> tuple[str, ...]:
        """The nearest name or pronoun in ``left`` that can be the subject of the verb after it."""
        for match in reversed(list(self._candidate.finditer(left, max(0, len(left) - _REACH)))):
            is_name = match.group() == PERSON
            subject = self._named_subject(index, frame, left, match) if is_name else self._word_subject(index, match)
            if subject is not None:
                return subject
        return ()

    def _word_subject(self, index: int, match: re.Match[str]) -> tuple[str, ...] | None:
        """Whom the word of ``match`` ("she", "the three", "the teacher") means as a subject: nobody where that is not
        told, None where the word is no subject."""
        left, start = match.string, match.start()
        if match.group() == "them" and self._said.governed.search(left[:start]):
            return None  # "P, who was tried with them, was"
        if self._said.floating.search(left, max(0, start - _FLOATING), match.end()):
            return None  # "P and P, who had both confessed, were"
        if left.endswith(_PREPOSITIONS, 0, start):  # "P, the eldest of the defendants, was"
            return () if self._pronoun["one"].fullmatch(match.group()) else None
        if left.endswith(f"{PERSON}, ", 0, start):  # "P, the lawyer who came to us, was"
            return None
        if match.group().startswith("the ") and self._said.governed.search(left[:start]):
            return None  # "P, the youngest of the defendants, was"
        return self._pronoun_subject(index, match)

    def _named_subject(self, index: int, frame: Frame, left: str, match: re.Match[str]) -> tuple[str, ...] | None:
        """Who is the subject at the name of ``match``: with it, its list; nobody where another is; None where the name
        is an aside or an object."""
        start, end = match.span()
        if self._said.said_of_other.search(left, end):
            return ()
        is_relative = self._said.relative_clause.fullmatch(left, end)
        if not is_relative and self._said.left_out.search(left, max(0, start - _LEFT_OUT), start):
            return None
        before = start if is_relative else self._before_apposition(left, start)
        if before != start:
            return (str(frame.at(before).value),)
        if self._kin_next.match(left, end) or (not is_relative and self._kin_of.search(left, 0, start)):
            return ()
        is_governed = not is_relative and self._said.governed.search(left[:start])
        if is_governed or left.startswith("'s", end) or _in_brackets(left, start):
            return None
        group = self.group_at(frame, start)
        paired = self._said.pair.search(left, max(0, start - 60), start)
        if paired:
            return (*self.antecedent(index, paired.start(), paired.group(1)), *group[-1:])
        if len(group) > 1 and (self._is_plural(left) or self._said.accompanied.match(left, end)):
            return group
        return (str(frame.at(start).value),)

    def _is_plural(self, left: str) -> bool:
        """Whether the verb that ``left`` ends with, if any, may be one of several people."""
        return bool(self._plural.search(left[-40:])) or not self._singular.search(left[-40:])

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
        return self._own_kin.search(frame, max(0, position - 70), position) is not None

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
