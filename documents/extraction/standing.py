"""What a person is by the wider context: held without a verb of arrest, a victim told by a pronoun, a signatory."""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence
from dataclasses import dataclass

from documents.extraction.described import Described
from documents.extraction.facts.frame_patterns import FramePattern, frame_pattern
from documents.extraction.facts.frames import PERSON, Frame, with_signs
from documents.extraction.facts.scene import Scene
from documents.extraction.held import HeldPatterns, listed_under_headings
from documents.extraction.languages import Language
from documents.extraction.languages.vocabulary import StandingWords
from documents.extraction.people import Individual
from documents.extraction.role_nouns import PRONOUNS, role_of
from documents.extraction.signing import add_signatories, read_office

_NEAR = 90  # characters before a name
_OF_THE_COURT = frozenset({"judge", "prosecutor", "lawyer", "investigator", "expert"})
_SPEAKING = frozenset({"official", "representative"})  # of charges that are not their own
_IN_A_CASE = _OF_THE_COURT | {"witness", "prisoner", "official"}
_QUOTES = re.compile(r"[\"“”«»]")


@dataclass(frozen=True, slots=True)
class _Patterns:
    held: HeldPatterns
    ill_treated: FramePattern
    vanished: FramePattern
    group_before: FramePattern
    speaker_before: FramePattern
    clerk_before: FramePattern
    court_sits: re.Pattern[str]
    of_a_body: FramePattern
    expert_bodies: re.Pattern[str]
    signed_over: FramePattern
    closing: re.Pattern[str]
    own_role: FramePattern


@functools.cache
def _patterns(words: StandingWords) -> _Patterns:
    return _Patterns(
        held=HeldPatterns.of(words.held),
        ill_treated=frame_pattern(words.ill_treated),
        vanished=frame_pattern(words.vanished),
        group_before=frame_pattern(words.group_before),
        speaker_before=frame_pattern(words.speaker_before),
        clerk_before=frame_pattern(words.clerk_before),
        court_sits=re.compile(words.court_sits),
        of_a_body=frame_pattern(words.of_a_body),
        expert_bodies=re.compile(words.expert_bodies),
        signed_over=frame_pattern(words.signed_over),
        closing=re.compile(with_signs(words.closing)),
        own_role=frame_pattern(words.own_role),
    )


def add_standing(
    scene: Scene, people: Sequence[Individual], authors: Sequence[str], described: Described, words: Language
) -> None:
    """Add to ``described`` the prisoners, victims, signatories and the writer's own role that ``scene`` tells."""
    patterns = _patterns(words.standing)
    writers = [person.id for person in people if any(n in authors for n in (person.name, *person.aka))]
    for person in listed_under_headings(scene, patterns.held):
        described.roles[person].add("prisoner")
    add_signatories(scene, patterns.signed_over, patterns.closing, words.roles, described)
    for index, frame in enumerate(scene.frames):
        for mark, entity in frame.people:
            is_before = patterns.held.tell_before(frame, mark)
            _read_name(frame, mark, str(entity.value), patterns, described, is_before)
            _read_trade(scene, frame, mark, str(entity.value), patterns, described, words, is_before)
        if not PRONOUNS.isdisjoint(frame.words):
            _read_pronouns(scene, index, patterns, described)
        if not writers:
            continue
        if frame.text.strip(" .") == PERSON and str(frame.of(PERSON)[0][1].value) in writers:
            read_office(scene, index, words.roles, described)
        if not _QUOTES.search(frame.text):
            for match in patterns.own_role.finditer(frame):
                role = role_of(match["rest"], words.roles, frame, match.start("rest"))
                described.roles[writers[0]].update([role] if role else [])


def _read_pronouns(scene: Scene, index: int, patterns: _Patterns, described: Described) -> None:
    """Note of whom "he" and "she" mean that they are held or were ill-treated."""
    frame = scene.frames[index]
    told = patterns.held.tell_of_pronoun(frame)
    for person in scene.pronoun(index, told.start("who"), told["who"]) if told else ():
        described.roles[person].add("prisoner")
    for match in patterns.ill_treated.finditer(frame):
        for person in scene.pronoun(index, match.start("who"), match["who"]):
            described.roles[person].add("victim")


def _read_name(
    frame: Frame, mark: int, person: str, patterns: _Patterns, described: Described, is_before: bool
) -> None:
    if not frame.is_told:
        return
    if patterns.vanished.match(frame, mark + 1):
        described.roles[person].add("victim")
    if described.roles[person] & _OF_THE_COURT and not patterns.held.after.match(frame, mark + 1):
        return
    is_defending = patterns.held.defends(frame, mark) and not described.roles[person] & _SPEAKING
    if is_defending or patterns.held.tell(frame, mark, is_before):
        described.roles[person].add("prisoner")


def _read_trade(
    scene: Scene,
    frame: Frame,
    mark: int,
    person: str,
    patterns: _Patterns,
    described: Described,
    words: Language,
    is_before: bool,
) -> None:
    """Roles that a plural, an organisation's researcher or the head of a judgment tells."""
    start = max(0, mark - _NEAR)
    group = patterns.group_before.search(frame, start, mark)
    role = (
        words.roles.nouns.get(group["noun"] or group["some"] or group["others"] or group["listed"], "") if group else ""
    )
    if role in _IN_A_CASE:
        for other in scene.group_at(frame, mark) or (person,):
            described.roles[other].add(role)
    for other in patterns.held.listed_from(scene, frame, mark, is_before):
        if other == person or not described.roles[other] & _OF_THE_COURT:
            described.roles[other].add("prisoner")
    for other in patterns.held.told_of_list(scene, frame, mark):
        if not described.roles[other] & _OF_THE_COURT:
            described.roles[other].add("prisoner")
    if patterns.speaker_before.search(frame, start, mark):
        described.roles[person].add("representative")
    body = patterns.of_a_body.match(frame, mark + 1)
    if body and patterns.expert_bodies.search(frame.at(body.end() - 1).value.name.lower()):
        described.roles[person].add("expert")
    if patterns.clerk_before.search(frame, start, mark) and patterns.court_sits.search(frame.text):
        described.roles[person].discard("representative")
