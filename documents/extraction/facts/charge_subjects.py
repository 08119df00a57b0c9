"""Whose charge a citation is where no verb of its sentence tells: of its subject, of a group, of who writes."""

from __future__ import annotations

import re
from collections.abc import Sequence

from documents.extraction.facts.accusations import Accusation
from documents.extraction.facts.described_charges import STATUS
from documents.extraction.facts.events import Happening
from documents.extraction.facts.frames import PERSON, Entity, Frame, with_signs
from documents.extraction.facts.passed import Passed
from documents.extraction.facts.scene import Scene
from documents.extraction.languages.charge_words import ChargeWords
from documents.extraction.languages.en.numbers import NUMBERS
from documents.extraction.patterns import pattern_of

_REST = 120  # characters from "the other four" to the citation


def everybody(
    scene: Scene, index: int, start: int, end: int, found: Sequence[Accusation], words: ChargeWords
) -> tuple[str, ...]:
    """All whom the paragraph accuses by article: "(A) was added for all of them", "investigators added (A)".

    ``start`` and ``end`` are the positions of the citations in sentence ``index``; ``found`` are those before them.
    """
    frame = scene.frames[index]
    is_for_all = pattern_of(with_signs(words.added_for)).match(frame.text, end)
    if not is_for_all and not pattern_of(with_signs(words.added_to_all)).match(frame.text[:start]):
        return ()
    first = scene.frames[scene.numbers(frame.paragraph, frame.paragraph + 1)[0]].span.start
    return tuple(dict.fromkeys(a.charge.person for a in found if first <= a.at < frame.span.start))


def the_rest(scene: Scene, index: int, start: int, words: ChargeWords) -> tuple[str, ...]:
    """Whom "the other four" before citations means: a group so large without those that the text has just named."""
    frame = scene.frames[index]
    rest = pattern_of(with_signs(words.the_rest)).search(frame.text, max(0, start - _REST), start)
    if rest is None:
        return ()
    number = NUMBERS.get(rest["number"] or rest["counted"] or "")
    if not number:
        return scene.rest_at(index, rest.start())
    others = scene.the_rest(index, rest.start())
    return others if len(others) == int(number) else scene.others(index, rest.start(), int(number))


def punished_by_judgment(
    scene: Scene, index: int, start: int, passed: Sequence[Passed], words: ChargeWords
) -> tuple[str, ...]:
    """All whom the paragraph tells terms of, where "the judgment cites" what is cited at ``start``."""
    frame = scene.frames[index]
    if not pattern_of(with_signs(words.judgment_cites)).match(frame.text[:start]):
        return ()
    numbers = scene.numbers(frame.paragraph, frame.paragraph + 1)
    return tuple(dict.fromkeys(who for p in passed if p.frame in numbers and p.frame <= index for who in p.persons))


def owners_without_verb(
    scene: Scene, index: int, start: int, happenings: Sequence[Happening], words: ChargeWords
) -> tuple[tuple[str, ...], str]:
    """Whose charges those at ``start`` are by whom the sentence names, else by what stands before it; and the rule."""
    frame = scene.frames[index]
    head = scene.heads.get(frame.paragraph)
    if head:
        return scene.people_of_item(index), "citation:item"
    before = frame.of(PERSON, 0, start)
    owner = pattern_of(words.whose).search(frame.text, 0, start)
    whole = pattern_of(words.whole).search(frame.text, 0, start)
    if whole and not before and not (owner and owner.start() < whole.start()):
        return scene.antecedent(index, whole.start("who"), "they"), "citation:whole group"
    if owner and not before:
        if pattern_of(words.some_of).search(frame.text, 0, owner.start()):
            return (), ""
        return scene.pronoun(index, owner.start(), owner.group(1)), "citation:pronoun"
    if re.search(with_signs(words.recorded), frame.text[:start]):
        return scene.topic(index), "citation:record"
    if not before and pattern_of(words.by_law).fullmatch(frame.text, 0, start):
        return (), ""
    people = [str(e.value) for _, e in before if not scene.is_aside(str(e.value))]
    is_official = _is_of_official(scene, frame, before)
    if people and not is_official:
        group = scene.group_at(frame, before[0][0])
        return group if sorted(people) == sorted(group) else (people[-1],), "citation:sentence"
    if re.search(with_signs(f"{words.opened}|{words.new_charge}"), frame.text[:start]):
        return scene.protagonist(), "citation:opened"
    told = ((), "") if is_official else _told_last(scene, index, start, happenings, words)
    if not told[0] and (speaker := scene.speaker_in(index)):
        return speaker, "citation:speaker"
    return told


def _is_of_official(scene: Scene, frame: Frame, named: Sequence[tuple[int, Entity]]) -> bool:
    """Whether the sentence is about a judge, an officer or the like: "the prosecutor in P's case, P, filed"."""
    first = next((str(e.value) for mark, e in named if not frame.text.startswith("'", mark + 1)), "")
    return bool(first) and not scene.without_officials((first,))


def _told_last(
    scene: Scene, index: int, start: int, happenings: Sequence[Happening], words: ChargeWords
) -> tuple[tuple[str, ...], str]:
    """Those of the last event that the paragraph told before sentence ``index``."""
    paragraph = scene.frames[index].paragraph
    last = [
        h for h in happenings if h.frame < index and scene.frames[h.frame].paragraph == paragraph and h.kind in STATUS
    ]
    persons = last[-1].persons if last else ()
    if said := re.match(words.charge_label, scene.frames[index].text):
        beside = tuple(dict.fromkeys(p for h in last if h.frame == last[-1].frame for p in h.persons))
        if said.group().endswith(":"):
            return beside or scene.left_out(index), "citation:label"
        return beside or scene.protagonist() or scene.left_out(index), "citation:label"
    if scene.is_of_unknown(index, start) and not re.match(words.definite_subject, scene.frames[index].text):
        return (), ""  # "two neighbours were charged"
    if len(persons) == 1 and re.search(with_signs(scene.words.they), scene.frames[index].text.lstrip(' "')[:30]):
        return (), ""  # "they" are more than that
    return persons, "citation:paragraph"
