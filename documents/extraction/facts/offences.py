"""The offences that words name: where they end, which of them are one, and which an article beside them says better."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from documents.extraction.facts.events import Happening
from documents.extraction.facts.frame_patterns import FramePattern, frame_pattern
from documents.extraction.facts.frames import CITATION, TERM, Frame, with_signs
from documents.extraction.languages.charge_words import ChargePhraseWords, ChargeWords
from documents.extraction.types import Span

_SHORTEST, _LONGEST = 4, 200  # characters of a description
_NEAR = 60  # characters between a description and the citation that makes it superfluous
_FAR = 130  # the same for a citation in brackets
# Descriptions in quotation marks: "A" and "B"; of "baghi" (rebellion), the gloss with it.
QUOTE = re.compile(r'"(?P<said>[^" ]{3,40}" \((?!\W)[^()"\d]{4,60}(?=\))|[^"]{3,200}?(?=[,.]?"))[,.")]{1,2}')
_GLOSS = rf"(?: \([^(){CITATION}]{{1,60}}\))?"  # after one of them: "corruption on earth" (efsad-e fel-arz)
_QUOTED = re.compile(
    rf'"[^"]{{3,200}}"(?:{_GLOSS}(?:,? and (?:with |of |for )?|, |,? as well as |(?<=,") )"[^"]{{3,200}}")*{_GLOSS}'
)
_SINGLE = re.compile(r"'[^']{3,120}'(?!\w)")  # a description in single quotation marks, which apostrophes look like
_ALLEGED = re.compile(r'(?:the )?(?:alleged|supposed|so-called|purported) (?=")')
_LIST_JOINT = re.compile(r",? and (?:the )?|, (?:the )?")


@dataclass(frozen=True, slots=True)
class DescriptionPatterns:
    """The compiled patterns of one language."""

    described: dict[str, re.Pattern[str]]
    noun_lead: FramePattern
    loose_lead: FramePattern
    kind_of_charge: FramePattern
    case_lead: FramePattern
    added_lead: FramePattern
    term_lead: re.Pattern[str]
    next_person: re.Pattern[str]
    ended_of: re.Pattern[str]
    end: re.Pattern[str]
    nothing: re.Pattern[str]
    joint: re.Pattern[str]
    bare: re.Pattern[str]
    one_offence: re.Pattern[str]
    listed: re.Pattern[str]
    blamed: re.Pattern[str]
    jailed: re.Pattern[str]
    skipped: re.Pattern[str]
    inserted: re.Pattern[str]
    phrases: ChargePhraseWords


@functools.lru_cache(maxsize=8)
def compiled(words: ChargeWords) -> DescriptionPatterns:
    """The patterns of ``words``."""
    return DescriptionPatterns(
        described={kind: re.compile(with_signs(lead)) for kind, lead in words.described.items()},
        noun_lead=frame_pattern(words.noun_lead),
        loose_lead=frame_pattern(words.loose_lead),
        kind_of_charge=frame_pattern(words.kind_of_charge),
        case_lead=frame_pattern(words.case_lead),
        added_lead=frame_pattern(words.added_lead),
        term_lead=re.compile(with_signs(words.term_lead)),
        next_person=re.compile(with_signs(words.next_person)),
        ended_of=re.compile(words.ended_of),
        end=re.compile(with_signs(words.description_end)),
        nothing=re.compile(with_signs(words.not_described)),
        joint=re.compile(with_signs(words.joint_descriptions)),
        bare=re.compile(words.bare_offence),
        one_offence=re.compile(words.one_offence),
        listed=re.compile(words.listed_offence),
        jailed=re.compile(words.jailed),
        blamed=re.compile(words.blamed),
        skipped=re.compile(with_signs(words.skipped)),
        inserted=re.compile(with_signs(words.inserted)),
        phrases=words.phrases,
    )


class OffenceReader:
    """Reads the offences of one sentence. ``governing`` are its events, ``cited`` the bounds of its citations."""

    def __init__(
        self,
        frame: Frame,
        governing: Sequence[Happening],
        cited: Sequence[tuple[int, int]],
        patterns: DescriptionPatterns,
    ) -> None:
        self._frame = frame
        self._governing = governing
        self._cited = cited
        self._patterns = patterns

    def spans(self, start: int, stop: int | None) -> list[Span]:
        """The offences that the words from ``start`` on name; none where an article beside them says it better."""
        text = self._frame.text
        alleged = _ALLEGED.match(text, start)
        start = alleged.end() if alleged else start
        quoted = _QUOTED.match(text, start)
        if (single := _SINGLE.match(text, start)) and not stop:
            more = self._patterns.joint.match(text, single.end())
            return [*self.spans(start, single.end()), *(self.spans(more.end(), None) if more else ())]
        ending = self._patterns.end.search(text, start)
        end = quoted.end() if quoted else min(ending.start() if ending else len(text), stop or len(text))
        said = text[start:end].strip(" ,\"'")
        if not _SHORTEST <= len(said) <= _LONGEST * (3 if quoted else 1) or self._patterns.nothing.match(said):
            return []
        if TERM in said[:3] or CITATION in said or self._is_cited(start, end):
            return []
        end = end if quoted else self._without_next_clause(start, end)
        if quoted:
            more = self._patterns.joint.match(text, end)
            return [
                *(self._frame.evidence(*m.span("said")) for m in QUOTE.finditer(text, start, end)),
                *(self.spans(more.end(), stop) if more and not stop else ()),
            ]
        return [self._frame.evidence(a, b) for a, b in self._parts(start, end)]

    def _without_next_clause(self, start: int, end: int) -> int:
        """Where the offences end: at a comma that no further one follows, as in "accused of fraud, fled"."""
        if self._is_plain_list(start, end):
            return end
        comma = start
        while (comma := self._frame.text.find(", ", comma, end)) >= 0:
            joint = self._patterns.joint.search(self._frame.text, max(start, comma - len(" and")), end)
            if joint is None or not joint.start() <= comma < joint.end():
                return comma
            comma = joint.end()
        return end

    def _parts(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """The offences that are told apart by "and"; of "sedition for two songs" the offence alone."""
        text = self._frame.text
        cuts: list[int] = [start]
        joints: list[int] = []
        for joint in _LIST_JOINT.finditer(text, start, end) if self._is_plain_list(start, end) else ():
            joints.append(joint.start())
            cuts.append(joint.end())
        for joint in self._patterns.joint.finditer(text, start, end) if not joints else ():
            if not self._patterns.one_offence.fullmatch(text, cuts[-1], joint.start()):
                joints.append(joint.start())
                cuts.append(joint.end())
        for begin, stop in zip(cuts, [*joints, end], strict=True):
            bare = self._patterns.bare.match(text, begin, stop)
            yield begin, bare.end("said") if bare else stop

    def _is_plain_list(self, start: int, end: int) -> bool:
        """Whether the words are a list of short nouns with a comma and an "and": "X, Y and Z"."""
        said = self._frame.text[start:end]
        parts, joints = _LIST_JOINT.split(said), _LIST_JOINT.findall(said)
        is_list = len(parts) > 2 and not any(" and" in joint for joint in joints[:-1])
        return is_list and all(self._patterns.listed.fullmatch(part) for part in parts[:-1])

    def _is_cited(self, start: int, end: int) -> bool:
        """Whether a citation stands beside a description, with no other clause or event between."""
        text = self._frame.text
        for first, last in self._cited:
            if start - _NEAR <= last <= start and ";" not in text[last:start] and TERM not in text[last:start]:
                return True
            between = text[end:first]
            is_after = end - 3 <= first <= end + (_FAR if text[first - 1] == "(" else _NEAR)
            if is_after and not re.search(r"[;.]", between) and not self._events_between(end, first):
                return True
        return False

    def _events_between(self, start: int, end: int) -> bool:
        return any(start <= h.start < end for h in self._governing)
