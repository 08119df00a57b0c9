"""Terms told by a number alone, in the unit of a term before: "P was given five years and P four"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from documents.extraction.facts.frame_patterns import frame_pattern
from documents.extraction.facts.frames import PERSON, TERM, Entity, Frame, with_signs
from documents.extraction.facts.scene import Scene
from documents.extraction.languages.charge_words import SentenceWords
from documents.extraction.languages.en.numbers import NUMBERS
from documents.extraction.patterns import pattern_of, search_of
from documents.extraction.terms import Term

_BEFORE = 2  # sentences back in which the unit may stand
_DIGIT = re.compile(r"\d")
_END = re.compile(r"[\w. -]{1,30}?(?: each)?[. ]*")
_LONGEST = 30  # years
_YEARS = Term("imprisonment", 12, None, None, 0, 0)  # the unit that no word needs to tell
_SHARING = (" to ", " got ", " received ", " were ", " each ")  # after names that share what follows


@dataclass(frozen=True, slots=True)
class Elliptic:
    """A term of ``persons`` told by a bare number; ``position`` is that of the number in its frame."""

    position: int
    entity: Entity
    persons: tuple[str, ...]
    rule: str


def elliptic_terms(
    scene: Scene, index: int, terms: Sequence[tuple[int, Entity]], words: SentenceWords
) -> list[Elliptic]:
    """The bare numbers of sentence ``index`` that are terms; ``terms`` are those of it that a court passed."""
    frame = scene.frames[index]
    if NUMBERS.keys().isdisjoint(frame.words) and not _DIGIT.search(frame.text):  # half of all sentences
        return []
    model = _with_unit([entity.value for _, entity in terms])
    if model:
        plain = replace(model, kind="imprisonment") if model.kind != "suspended" else model
        found = [
            *_after_names(scene, index, terms[0][0], model, words),
            *_before_names(scene, index, terms[0][0], model, words),
            *_after_verbs(scene, index, words.bare_after_verb, plain),
            *_added(scene, frame, terms[0][0], words.bare_added, model),
            *_added(scene, frame, 0, words.bare_replaced, model),
            *_added(scene, frame, terms[0][0], words.bare_later, model),
            *_added(scene, frame, terms[0][0], words.bare_instead, model),
            *_added(scene, frame, 0, words.bare_lowered, model),
        ]
        return sorted({e.position: e for e in reversed(found)}.values(), key=lambda e: e.position)
    asked, told = None, []
    if not terms and TERM in frame.text:
        asked = _asked_here(scene, index)
        span, colon = _range_here(scene, index)
        if span:
            told = [*_after_names(scene, index, colon, span, words), *_before_names(scene, index, colon, span, words)]
    unit = asked or (_unit_before(scene, index) if not terms else None)
    if unit is None:
        is_first = not terms and not any(TERM in frame.text for frame in scene.frames[max(0, index - _BEFORE) : index])
        return [*told, *(_after_verbs(scene, index, words.bare_years, _YEARS) if is_first else ())]
    verbs = list(_after_verbs(scene, index, words.bare_after_verb, unit))
    names = () if asked else _after_names(scene, index, 0, unit, words)
    return [
        *told,
        *verbs,
        *(bare for bare in names if verbs or _ends_with(scene.frames[index], bare)),
        *_after_verbs(scene, index, words.bare_opening, unit),
        *_changed(scene, index, unit, words),
        *_given(scene, index, unit, words),
    ]


def _with_unit(terms: Sequence[Term]) -> Term | None:
    """The first of ``terms`` that is told in years or months."""
    return next((term for term in terms if term.months is not None), None)


def _ends_with(frame: Frame, bare: Elliptic) -> bool:
    """Whether a sentence says no more after a number: "P and P, Article 10, thirteen each"."""
    return bool(_END.fullmatch(frame.text, bare.position))


def _asked_here(scene: Scene, index: int) -> Term | None:
    """The term that a prosecutor asked for, or that somebody faces, in sentence ``index``."""
    asked = _with_unit([e.value for _, e in scene.frames[index].of(TERM) if e.value.asked or e.value.allowed])
    return replace(asked, asked=False, allowed=False) if asked else None


def _range_here(scene: Scene, index: int) -> tuple[Term | None, int]:
    """The last of the terms between which those of a list are, and the colon before the list: "between two and five
    years: P to five, P to two"."""
    frame = scene.frames[index]
    allowed = [(mark, e.value) for mark, e in frame.of(TERM) if e.value.allowed and e.value.months is not None]
    colon = frame.text.find(": ", allowed[-1][0]) if allowed else -1
    return (replace(allowed[-1][1], allowed=False), colon) if colon >= 0 else (None, colon)


def _unit_before(scene: Scene, index: int) -> Term | None:
    """The last term, passed or asked for, of the sentences before ``index``."""
    for back in range(1, min(_BEFORE, index) + 1):
        frame = scene.frames[index - back]
        if frame.paragraph < scene.frames[index].paragraph - 1:
            return None
        if TERM not in frame.text:
            continue
        terms = [e.value for _, e in reversed(frame.of(TERM)) if not e.value.remand]
        term = _with_unit([term for term in terms if back == 1 or not term.allowed])
        if term:
            return replace(term, asked=False, allowed=False, served=False, probation=False)
    return None


def _after_names(scene: Scene, index: int, start: int, model: Term, words: SentenceWords) -> Iterator[Elliptic]:
    """ "P thirteen and a half", "P got 10", "he eight" after a term with its unit."""
    frame = scene.frames[index]
    for match in pattern_of(with_signs(words.bare_after_name)).finditer(frame.text):
        if match.start() < start and " to " not in match.group():  # the unit comes later: "P to six, P to seven years"
            continue
        term = _term(scene, frame, 0, match, _of_kind(frame, match.end(), model, words))
        is_shared = match["who"] == PERSON and (
            frame.text.startswith(_SHARING, match.end("who")) or frame.text.endswith(f"{PERSON} and ", 0, match.start())
        )
        persons = scene.group_at(frame, match.start("who")) if is_shared else ()
        if match["who"] in ("the others", "the rest"):
            persons = scene.the_rest(index, match.start("who"))
        persons = persons or scene.people_at(index, match.start("who"), match["who"])
        if term and persons:
            yield Elliptic(match.start("number"), term, persons, "term:elliptic")


def _before_names(scene: Scene, index: int, start: int, model: Term, words: SentenceWords) -> Iterator[Elliptic]:
    """ "four years for P and three for P"."""
    frame = scene.frames[index]
    for match in pattern_of(with_signs(words.bare_before_name)).finditer(frame.text, start):
        term = _term(scene, frame, 0, match, model)
        if term:
            named = [scene.group_at(frame, mark) for mark, _ in frame.of(PERSON, *match.span("whom"))]
            persons = tuple(dict.fromkeys(person for group in named for person in group))
            persons = persons or scene.rest_at(index, match.start("whom"))
            persons = persons or scene.pronoun(index, match.start("whom"), match["whom"])
            yield Elliptic(match.start("number"), term, persons, "term:elliptic for")


def _after_verbs(scene: Scene, index: int, pattern: str, unit: Term) -> Iterator[Elliptic]:
    """ "the court gave him six and a half", "P got fifteen", where a sentence before told the unit."""
    frame = scene.frames[index]
    for match in frame_pattern(pattern).finditer(frame):
        term = _term(scene, frame, 0, match, unit)
        if match["whom"]:
            persons = scene.people_at(index, match.start("whom"), match["whom"])
        else:
            persons = scene.subject_before(index, match.start())
        if term and persons:
            yield Elliptic(match.start("number"), term, persons, "term:elliptic verb")


def _changed(scene: Scene, index: int, unit: Term, words: SentenceWords) -> Iterator[Elliptic]:
    """ "On appeal his sentence was cut to four", of the term that a sentence before told."""
    frame = scene.frames[index]
    for bare in _added(scene, frame, 0, words.bare_added, unit):
        owner = pattern_of(with_signs(words.own_term)).search(frame.text, 0, bare.position)
        if owner:
            yield replace(bare, persons=scene.owner(index, owner), rule="term:elliptic changed")
        else:
            yield bare


def _given(scene: Scene, index: int, unit: Term, words: SentenceWords) -> Iterator[Elliptic]:
    """ "the judge gave ten", of whom the term in the sentence before was asked for or passed."""
    frame = scene.frames[index]
    for match in frame_pattern(words.bare_given).finditer(frame):
        if term := _term(scene, frame, 0, match, unit):
            yield Elliptic(match.start("number"), term, (), "")


def _added(scene: Scene, frame: Frame, start: int, pattern: str, model: Term) -> Iterator[Elliptic]:
    """ "and another two for", "cut from 5 to 3.5 years", of whom the term beside it is."""
    for match in search_of(with_signs(pattern)).finditer(frame.text[start:]):
        term = _term(scene, frame, start, match, model)
        if term:
            yield Elliptic(start + match.start("number"), term, (), "")


def _of_kind(frame: Frame, end: int, model: Term, words: SentenceWords) -> Term:
    """``model`` as a term of the kind that the words after a number at ``end`` tell."""
    if pattern_of(words.bare_suspended).match(frame.text, end):
        return replace(model, kind="suspended")
    is_prison = pattern_of(words.bare_in_prison).match(frame.text, end)
    return replace(model, kind="imprisonment") if is_prison else model


def _term(scene: Scene, frame: Frame, shift: int, match: re.Match[str], model: Term) -> Entity | None:
    """The term of the number in ``match``, whose positions are ``shift`` too small; None where it is no number."""
    said = match["number"]
    number = float(said.replace(",", ".")) if said[0].isdigit() else NUMBERS.get(said.replace("-", " "), 0.0)
    in_months = model.months is not None and "month" in scene.text[model.start : model.end].lower()
    in_months = in_months and "year" not in scene.text[model.start : model.end].lower()
    number += 0.5 if match["half"] else 0
    if not 0 < number <= (_LONGEST * 12 if in_months else _LONGEST):
        return None
    start = frame.offset(shift + match.start("number"))
    end = frame.offset(shift + match.end("half" if match["half"] else "number") - 1) + 1
    months = number if in_months else number * 12
    return Entity(TERM, start, end, replace(model, months=int(months) if months == int(months) else months,
                                            start=start, end=end))  # fmt: skip
