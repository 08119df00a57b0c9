"""Punishments passed on people: which term is whose."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from documents.extraction.facts.elliptic_fines import elliptic_fines
from documents.extraction.facts.elliptic_terms import elliptic_terms
from documents.extraction.facts.events import Happening
from documents.extraction.facts.frames import COURT, TERM, Entity, Frame
from documents.extraction.facts.passed import Passed
from documents.extraction.facts.respectively import told_respectively
from documents.extraction.facts.same_terms import alike_terms, same_terms
from documents.extraction.facts.scene import Scene
from documents.extraction.facts.term_owners import owners_of_term
from documents.extraction.facts.term_patterns import TermPatterns, compiled
from documents.extraction.facts.term_place import TermPlace, governor_of_term
from documents.extraction.languages.charge_words import SentenceWords
from documents.extraction.mentions.mention import CourtMention
from documents.extraction.terms import Term
from documents.extraction.types import Span


def find_sentences(scene: Scene, happenings: Sequence[Happening], words: SentenceWords) -> list[Passed]:
    """Every punishment that the text says a court passed on somebody, in text order."""
    patterns = compiled(words)
    by_frame: dict[int, list[Happening]] = {}
    for happening in happenings:
        by_frame.setdefault(happening.frame, []).append(happening)
    found: list[Passed] = []
    for index, frame in enumerate(scene.frames):
        if not frame.is_told:
            continue
        governing = by_frame.get(index, [])
        terms, shared = _terms(scene, index, words, patterns)
        for mark, entity in terms:
            place = TermPlace(scene, index, mark, governing, found, patterns)
            persons, rule = shared.get(mark) or owners_of_term(place)
            persons = scene.without_officials(persons)
            if persons and not _is_rest_of_term(frame, mark, entity):
                evidence = Span(entity.start, entity.end)
                date = _date(frame, mark, persons, governing, patterns)
                court = _court(frame, mark) or _court_before(scene, index)
                found.append(Passed(persons, entity.value, index, mark, court, evidence, rule, date))
        found += alike_terms(scene, governing, found)
        found += same_terms(scene, index, found, words)
    return _without_vague(scene, _once(found))


def _terms(
    scene: Scene, index: int, words: SentenceWords, patterns: TermPatterns
) -> tuple[list[tuple[int, Entity]], dict[int, tuple[tuple[str, ...], str]]]:
    """The terms of a sentence that a court passed, with their positions, and whose some are, by position."""
    frame = scene.frames[index]
    terms = [
        (mark, e)
        for mark, e in frame.of(TERM)
        if e.value.is_passed
        and not patterns.not_a_sentence.search(frame.text, max(0, mark - 60), mark)
        and not (
            patterns.after_time.search(frame.text, max(0, mark - 40), mark)
            and patterns.of_custody.match(frame.text, mark + 1)
        )
        and not (patterns.probation.match(frame.text, mark + 1) and patterns.added_term.search(frame.text, 0, mark))
    ]
    shared = told_respectively(scene, index, terms, patterns)
    for bare in [*elliptic_terms(scene, index, terms, words), *elliptic_fines(scene, index, terms, words)]:
        if not frame.of(TERM, bare.position - 1, bare.position + 2):
            terms.append((bare.position, bare.entity))
            if bare.persons:
                shared[bare.position] = bare.persons, bare.rule
    return terms, shared


def _date(
    frame: Frame, mark: int, persons: tuple[str, ...], governing: Sequence[Happening], patterns: TermPatterns
) -> str | None:
    """The date of the verb that passes the term, where it is of the same people."""
    verb = governor_of_term(frame, mark, governing, patterns)
    if verb and verb.kind == "alter" and patterns.old_term.match(frame.text[verb.end : mark]):
        verb = next((h for h in governing if h.start > mark and h.kind == "punish"), None)
    return verb.date if verb and set(verb.persons) & set(persons) else None


def _is_rest_of_term(frame: Frame, mark: int, entity: Entity) -> bool:
    """Whether the term is the days of one told in years or months just before it: "one month and 15 days"."""
    return entity.value.months is None and bool(
        re.search(rf"{TERM}(?:,| and|, and) $", frame.text[max(0, mark - 7) : mark])
    )


def _court(frame: Frame, mark: int) -> CourtMention | None:
    """The court that passed the term: the nearest one before it in the sentence, else after it."""
    before = frame.of(COURT, 0, mark)
    after = frame.of(COURT, mark)
    chosen = before[-1:] or after[:1]
    return chosen[0][1].value if chosen else None


def _court_before(scene: Scene, index: int) -> CourtMention | None:
    """For a sentence without a court: the last one that the sentences before it in the paragraph name."""
    paragraph = scene.frames[index].paragraph
    while index > 0 and scene.frames[index - 1].paragraph == paragraph:
        index -= 1
        courts = scene.frames[index].of(COURT)
        if courts:
            court: CourtMention = courts[-1][1].value
            return court
    return None


def _without_vague(scene: Scene, found: list[Passed]) -> list[Passed]:
    """``found`` without "a suspended sentence" or "a fine" of people of whom a measure of such a one is told."""
    told = {(who, p.term.kind) for p in found if _has_measure(scene, p) for who in p.persons}
    clear = [
        p if _has_measure(scene, p) else replace(p, persons=tuple(w for w in p.persons if (w, p.term.kind) not in told))
        for p in found
    ]
    return [p for p in clear if p.persons]


def _has_measure(scene: Scene, passed: Passed) -> bool:
    said = scene.text[passed.term.start : passed.term.end]
    is_vague = passed.term.kind in ("suspended", "fine") and passed.term.months is None and passed.term.amount is None
    return not is_vague or any(character.isdigit() for character in said)


def _once(found: list[Passed]) -> list[Passed]:
    """``found`` without what was told before of the same people; a court named later is kept."""
    kept: list[Passed] = []
    for passed in found:
        fresh = tuple(p for p in passed.persons if not any(p in k.persons and _same(k.term, passed.term) for k in kept))
        if fresh:
            kept.append(
                Passed(
                    fresh,
                    passed.term,
                    passed.frame,
                    passed.position,
                    passed.court,
                    passed.evidence,
                    passed.rule,
                    passed.date,
                )
            )
    return kept


def _same(a: Term, b: Term) -> bool:
    return (a.kind, a.months, a.amount, a.currency) == (b.kind, b.months, b.amount, b.currency)
