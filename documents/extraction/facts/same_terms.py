"""Terms told as those of somebody else: "P got five years and P the same", "the same sentence was handed to P"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from documents.extraction.facts.frames import PERSON, TERM, Frame, with_signs
from documents.extraction.facts.happening import Happening
from documents.extraction.facts.passed import Passed
from documents.extraction.facts.scene import Scene
from documents.extraction.languages.charge_words import SentenceWords
from documents.extraction.patterns import pattern_of

_ALIKE = ("alike:conviction", "alike:fine", "alike:punish")
_NEXT_VERB = re.compile(r",? (?:and|but|then) [a-z]|, [a-z]")  # after a term: the clause tells more than that
_BACK = 2  # sentences in which the model may stand


def same_terms(scene: Scene, index: int, found: Sequence[Passed], words: SentenceWords) -> list[Passed]:
    """What sentence ``index`` says was passed on people as on somebody before; ``found`` are the terms so far."""
    frame = scene.frames[index]
    same: list[Passed] = []
    if words.same_mark not in frame.text:
        return same
    for match in pattern_of(with_signs(words.same_term)).finditer(frame.text):
        model = _model(scene, index, match, found, words)
        persons = scene.without_officials(_whose(scene, index, match))
        persons = tuple(person for person in persons if not model or person not in model.persons)
        if model and persons:
            evidence = frame.evidence(match.start("same"), match.end("same"))
            same.append(
                replace(model, persons=persons, frame=index, position=match.start("same"), evidence=evidence,
                        rule="term:same", date=None)
            )  # fmt: skip
    for match in pattern_of(with_signs(words.same_length)).finditer(frame.text):
        near = [p for p in found if _is_near(scene, index, p, match.start("same")) and p.term.months is not None]
        if near:
            evidence = frame.evidence(match.start("same"), match.end("same"))
            term = replace(near[-1].term, kind="suspended" if match["suspended"] else "imprisonment")
            same.append(replace(near[-1], term=term, frame=index, position=match.start("same"), evidence=evidence,
                                rule="term:same length", date=None))  # fmt: skip
    return same


def alike_terms(scene: Scene, told: Sequence[Happening], found: Sequence[Passed]) -> list[Passed]:
    """The terms that a clause tells by the verb of the one before it alone: "P received three years, and so did P".

    ``told`` are the events of one sentence, ``found`` the terms so far.
    """
    alike: list[Passed] = []
    for h in told:
        before = [p for p in found if p.frame == h.frame and p.position < h.start] if h.rule in _ALIKE else []
        between = scene.frames[h.frame].text[before[-1].position : h.start] if before else ""
        if not _NEXT_VERB.search(between):
            alike += [
                replace(model, persons=h.persons, position=h.start, evidence=h.evidence, rule="term:alike", date=None)
                for model in before
                if set(model.persons) == set(before[-1].persons)
            ]
    return alike


def _whose(scene: Scene, index: int, match: re.Match[str]) -> tuple[str, ...]:
    """Those on whom it was passed: named before "the same", or after it."""
    frame = scene.frames[index]
    if match["who"] is None:
        is_named = match["noun"] and frame.text.startswith(PERSON, match.end())
        return scene.group_at(frame, match.end()) if is_named else ()
    if match["who"] != PERSON:
        return scene.pronoun(index, match.start("who"), match["who"])
    group = scene.group_at(frame, match.start("who"))
    between = frame.text[match.end("who") : match.start("same")]
    is_shared = len(group) > 1 and not frame.of(TERM, 0, match.start("who")) and not between.startswith(",")
    return group if is_shared else (str(frame.at(match.start("who")).value),)


def _model(
    scene: Scene, index: int, match: re.Match[str], found: Sequence[Passed], words: SentenceWords
) -> Passed | None:
    """The term that "the same" means: that of who is named after "as", else the last one told; None if two fit."""
    frame = scene.frames[index]
    is_fine = bool(match["noun"]) and bool(re.fullmatch(words.same_fine, match["noun"]))
    like = pattern_of(with_signs(words.same_as)).match(frame.text, match.end("same"))
    if like:
        person = str(frame.at(like.end()).value)
        known = [p for p in found if person in p.persons and (p.term.kind == "fine") == is_fine]
        return known[-1] if known else None
    near = [p for p in found if _is_near(scene, index, p, match.start("same"))]
    kind = [p for p in near if (p.term.kind == "fine") == is_fine] or ([] if match["noun"] else near)
    last = [p for p in kind if p.frame == kind[-1].frame and p.persons == kind[-1].persons]
    return last[0] if len(last) == 1 else None


def _is_near(scene: Scene, index: int, passed: Passed, position: int) -> bool:
    frame: Frame = scene.frames[passed.frame]
    if passed.frame == index:
        return passed.position < position
    return index - _BACK <= passed.frame < index and frame.paragraph == scene.frames[index].paragraph
