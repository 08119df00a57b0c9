"""Punishments passed on people: which term is whose."""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from documents.extraction.facts.events import Happening
from documents.extraction.facts.frames import COURT, PERSON, TERM, Entity, Frame, with_signs
from documents.extraction.facts.scene import Scene
from documents.extraction.languages.en.numbers import NUMBERS
from documents.extraction.languages.vocabulary import SentenceWords
from documents.extraction.mentions.mention import CourtMention
from documents.extraction.terms import Term
from documents.extraction.types import Span

# Between a verb and the term that it does away with: "replaced the fine of".
_OLD_TERM = re.compile(r" (?:the|his|her|their|a) (?:[a-z-]+ ){0,3}(?:fine|sentence|term|punishment) of $")
_CHANGED_TO = re.compile(r"\b(?:with|to|into|by) (?:an? )?(?:[a-z]+ ){0,4}$")
_PASSING = frozenset({"conviction", "punish", "fine", "reclassify", "alter"})
_BARE_NUMBER = re.compile(
    rf"{PERSON}(?: to| for| got| received|,)? (?P<number>\d{{1,2}}|[a-z]{{3,9}})(?=,? and {PERSON}|, "
    rf"{PERSON}|[.;]|, and|$| years)"
)
_PROBATION = re.compile(r"(?:'s?)?(?: of)? (?:probation|probationary)\b")
_LATER = frozenset({"release"})


@dataclass(frozen=True, slots=True)
class Passed:
    """A term passed on ``persons``, told in frame number ``frame`` at ``position``; ``court`` where it is named."""

    persons: tuple[str, ...]
    term: Term
    frame: int
    position: int
    court: CourtMention | None
    evidence: Span
    rule: str
    date: str | None = None


@dataclass(frozen=True, slots=True)
class _Patterns:
    beside: re.Pattern[str]
    after: re.Pattern[str]
    owned: re.Pattern[str]
    for_whom: re.Pattern[str]
    changed: re.Pattern[str]
    respectively: re.Pattern[str]
    not_a_sentence: re.Pattern[str]


@functools.lru_cache(maxsize=8)
def _compiled(words: SentenceWords) -> _Patterns:
    return _Patterns(
        beside=re.compile(PERSON + with_signs(words.beside)),
        after=re.compile(with_signs(words.after)),
        owned=re.compile(with_signs(words.owned)),
        for_whom=re.compile(with_signs(words.for_whom)),
        changed=re.compile(with_signs(words.changed)),
        respectively=re.compile(words.respectively),
        not_a_sentence=re.compile(with_signs(words.not_a_sentence)),
    )


def find_sentences(scene: Scene, happenings: Sequence[Happening], words: SentenceWords) -> list[Passed]:
    """Every punishment that the text says a court passed on somebody, in text order."""
    patterns = _compiled(words)
    by_frame: dict[int, list[Happening]] = {}
    for happening in happenings:
        by_frame.setdefault(happening.frame, []).append(happening)
    found: list[Passed] = []
    for index, frame in enumerate(scene.frames):
        if not frame.is_told:
            continue
        terms = [(mark, e) for mark, e in frame.of(TERM) if e.value.is_passed]
        shared = _respectively(scene, frame, terms, patterns)
        terms += _elliptical(frame, terms)
        for mark, entity in terms:
            if patterns.not_a_sentence.search(frame.text, max(0, mark - 60), mark) or _PROBATION.match(
                frame.text, mark + 1
            ):
                continue
            persons, rule = shared.get(mark) or _owners(scene, index, mark, by_frame.get(index, []), found, patterns)
            if persons and not _is_rest_of_term(frame, mark, entity):
                evidence = Span(entity.start, entity.end)
                date = _date(frame, mark, persons, by_frame.get(index, []))
                court = _court(frame, mark) or _court_before(scene, index)
                found.append(Passed(persons, entity.value, index, mark, court, evidence, rule, date))
    return _once(found)


def _owners(
    scene: Scene,
    index: int,
    mark: int,
    governing: Sequence[Happening],
    found: Sequence[Passed],
    patterns: _Patterns,
) -> tuple[tuple[str, ...], str]:
    """Whose the term at ``mark`` is, and the rule that says so."""
    frame = scene.frames[index]
    verb = _governor(frame, mark, governing)
    beside = _last(patterns.beside, frame.text, max(0, mark - 140), mark)
    if beside is not None and (verb is None or beside >= verb.end):
        return _in_list(scene, frame, beside, verb), "term:beside"
    subject = scene.subject_before(index, mark) if scene.is_passive(frame, mark) else ()
    if subject:
        return subject, "term:passive"
    if verb:
        return verb.persons, f"term:{verb.rule}"
    owner = patterns.owned.search(frame.text, max(0, mark - 50), mark)
    if owner:
        word = owner.group().split()[0]
        if word.startswith(PERSON):
            return (str(frame.at(owner.start()).value),), "term:owned"
        return scene.pronoun(index, owner.start(), word), "term:owned"
    whom = patterns.for_whom.search(frame.text, 0, mark)
    if whom:
        return (str(frame.at(whom.start()).value),), "term:for whom"
    after = patterns.after.match(frame.text, mark + 1)
    if after:
        return scene.group_at(frame, after.end()), "term:for"
    return _from_around(scene, index, mark, governing, found, patterns)


def _from_around(
    scene: Scene,
    index: int,
    mark: int,
    governing: Sequence[Happening],
    found: Sequence[Passed],
    patterns: _Patterns,
) -> tuple[tuple[str, ...], str]:
    """Whose the term is by what stands after it in the sentence, by the list item, or by the paragraph."""
    frame = scene.frames[index]
    joined = found[-1] if found and found[-1].frame == index else None
    if joined and joined.position < mark and not frame.of(PERSON, joined.position, mark):
        return joined.persons, "term:and"
    later = [h for h in governing if h.start > mark and h.kind in _PASSING and h.persons]
    if later:
        return later[0].persons, f"term:{later[0].rule}"
    head = scene.heads.get(frame.paragraph)
    if head:
        return (head,), "term:item"
    served = [h for h in governing if h.kind in _LATER and h.end <= mark]
    if served:
        return served[-1].persons, "term:served"
    before = [p for p in found if scene.frames[p.frame].paragraph == frame.paragraph]
    if before and patterns.changed.search(frame.text, 0, mark):
        return before[-1].persons, "term:changed"
    return (), ""


def _last(pattern: re.Pattern[str], text: str, start: int, end: int) -> int | None:
    """The position of the last person before ``end`` from which ``pattern`` reaches to ``end``."""
    position = text.rfind(PERSON, start, end)
    return position if position >= 0 and pattern.match(text, position, end) else None


def _in_list(scene: Scene, frame: Frame, position: int, verb: Happening | None) -> tuple[str, ...]:
    """The person at ``position``, with those joined to them where the verb is not about each one apart."""
    group = scene.group_at(frame, position)
    last = str(frame.at(position).value)
    return (
        group
        if verb and set(group) <= set(verb.persons)
        else (group if len(group) > 1 and _each(frame, position) else (last,))
    )


def _each(frame: Frame, position: int) -> bool:
    """Whether the names before a term share it: "P and P were sentenced to", not "P - two years, P - three years"."""
    return bool(re.match(r"(?: (?:were|have|each|both|all|got|received))", frame.text[position + 1 :]))


def _governor(frame: Frame, mark: int, governing: Sequence[Happening]) -> Happening | None:
    """The verb that the term belongs to: the nearest of those that pass one, before it in the clause."""
    usable = [h for h in governing if h.kind in _PASSING and h.persons and h.end <= mark]
    usable = [h for h in usable if ";" not in frame.text[h.end : mark]]
    changed = [h for h in usable if h.kind == "alter"]
    if changed and _CHANGED_TO.search(frame.text, 0, mark):
        return changed[-1]
    return max(usable, key=lambda h: h.end) if usable else None


def _respectively(
    scene: Scene, frame: Frame, terms: list[tuple[int, Entity]], patterns: _Patterns
) -> dict[int, tuple[tuple[str, ...], str]]:
    """For "P and P ... T and T respectively" the person of each term, by its position."""
    word = patterns.respectively.search(frame.text)
    if len(terms) < 2 or not word:
        return {}
    people = frame.of(PERSON, 0, word.start())
    terms = [(mark, e) for mark, e in terms if people and mark > people[-1][0]]
    group = scene.group_at(frame, people[-1][0]) if people else ()
    if len(group) != len(terms):
        return {}
    return {mark: ((person,), "term:respectively") for (mark, _), person in zip(terms, group, strict=True)}


def _date(frame: Frame, mark: int, persons: tuple[str, ...], governing: Sequence[Happening]) -> str | None:
    """The date of the verb that passes the term, where it is of the same people."""
    verb = _governor(frame, mark, governing)
    if verb and verb.kind == "alter" and _OLD_TERM.match(frame.text[verb.end : mark]):
        verb = next((h for h in governing if h.start > mark and h.kind == "punish"), None)
    return verb.date if verb and set(verb.persons) & set(persons) else None


def _is_rest_of_term(frame: Frame, mark: int, entity: Entity) -> bool:
    """Whether the term is the days of one told in years or months just before it: "one month and 15 days"."""
    return entity.value.months is None and bool(
        re.search(rf"{TERM}(?:,| and|, and) $", frame.text[max(0, mark - 7) : mark])
    )


def _elliptical(frame: Frame, terms: list[tuple[int, Entity]]) -> list[tuple[int, Entity]]:
    """The bare numbers after a term, in its unit: "P was sentenced to 13 years, P to 10 and P to nine"."""
    found: list[tuple[int, Entity]] = []
    for mark, entity in terms:
        if entity.value.months is None or entity.value.months % 12:
            continue
        for match in _BARE_NUMBER.finditer(frame.text, mark):
            number = NUMBERS.get(match["number"]) or (float(match["number"]) if match["number"].isdigit() else 0)
            if number and len(frame.of(TERM, mark + 1, match.start())) == 0:
                start, end = frame.offset(match.start("number")), frame.offset(match.end("number") - 1) + 1
                term = replace(entity.value, months=int(number * 12), start=start, end=end)
                found.append((match.start("number"), Entity(TERM, start, end, term)))
    return found


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
