"""Whose a term of punishment is that nothing beside it tells: by the rest of its sentence, item or paragraph."""

from __future__ import annotations

import re
from dataclasses import replace

from documents.extraction.facts import terms_beside
from documents.extraction.facts.frames import ORGANISATION, PERSON, TERM
from documents.extraction.facts.passed import Passed
from documents.extraction.facts.spoken_of import owner_of_bare_term
from documents.extraction.facts.term_place import NOBODY, PASSING, Owners, TermPlace

_WITH = re.compile(rf"{TERM}(?! for)[^.;{TERM}]{{0,40}}(?: and|,| plus| with) (?:[a-z-]+ ){{0,3}}")  # to the next term
_OF_ANOTHER = re.compile(r"\b(?:in|for) (?:the|his|her) [a-z -]{2,40}'s? case\b")
_LATER = frozenset({"release"})
_ON_ANOTHER = re.compile(rf" (?:up)?on (?:(?:the|an?|its?) [a-z]|{ORGANISATION})")  # "a fine of T on the company"


def after_other_term(place: TermPlace) -> Owners | None:
    """ "P got T and T"."""
    last = place.told_before
    is_same = last and last.position < place.mark and not place.frame.of(PERSON, last.position, place.mark)
    return (last.persons, "term:and") if last and is_same else None


def before_other_term(place: TermPlace) -> Owners | None:
    """ "T and T is what P got": of whom the next one is said to be, in a sentence that names nobody before."""
    frame, mark = place.frame, place.mark
    next_ = next((other for other, _ in frame.of(TERM, mark + 1)), None)
    if next_ is None or frame.of(PERSON, 0, next_) or not _WITH.fullmatch(frame.text, mark, next_):
        return None
    later = replace(place, mark=next_)
    return terms_beside.named_after(later) or terms_beside.before_name(later)


def after_other_event(place: TermPlace) -> Owners | None:
    """ "P was cleared but fined T", "P was held after an earlier sentence of T"."""
    text, mark, patterns = place.frame.text, place.mark, place.patterns
    before = [h for h in place.governing if h.end <= mark and h.persons]
    goes_on = before and (patterns.chained.search(text, 0, mark) or patterns.earlier.search(text, 0, mark))
    return (before[-1].persons, "term:chained") if goes_on else None


def under_label(place: TermPlace) -> Owners | None:
    """ "The defendant P: acquitted under Article 10; T"."""
    frame = place.frame
    label = place.patterns.label.match(frame.text)
    if label is None or frame.of(PERSON, label.end()):
        return None
    return place.scene.group_at(frame, label.end() - 3), "term:label"


def before_verb(place: TermPlace) -> Owners | None:
    """ "T is what P was sentenced to"."""
    later = [h for h in place.governing if h.start > place.mark and h.kind in PASSING and h.persons]
    later = [h for h in later if ";" not in place.frame.text[place.mark : h.start]]
    return (later[0].persons, f"term:{later[0].rule}") if later else None


def of_item(place: TermPlace) -> Owners | None:
    """Of whom the item of a list is."""
    head = place.scene.heads.get(place.frame.paragraph)
    return ((head,), "term:item") if head else None


def served(place: TermPlace) -> Owners | None:
    """ "P was released after T"."""
    text, mark = place.frame.text, place.mark
    freed = [h for h in place.governing if h.kind in _LATER and ";" not in text[min(h.end, mark) : max(h.start, mark)]]
    return (freed[-1].persons, "term:served") if freed else None


def imposed(place: TermPlace) -> Owners | None:
    """ "T was imposed", "the court imposed T", in a sentence that names nobody: of those of whom the text spoke."""
    frame, mark, scene = place.frame, place.mark, place.scene
    passed = _passed_before(place)
    if _OF_ANOTHER.search(frame.text, 0, mark):
        return None
    if place.patterns.imposed.match(frame.text, mark + 1) and not frame.of(PERSON):
        return (passed.persons if passed else scene.told_before(place.index)), "term:imposed"
    is_imposing = place.patterns.imposing.search(frame.text, 0, mark) and not frame.of(PERSON, 0, mark)
    if is_imposing and not _ON_ANOTHER.match(frame.text, mark + 1):
        told = scene.told_before(place.index) or scene.topic(place.index)
        return (passed.persons if passed else told), "term:imposing"
    return None


def changed(place: TermPlace) -> Owners | None:
    """ "The term was raised to T", of whom the paragraph told a term before."""
    passed = _passed_before(place)
    is_changed = passed and place.patterns.changed.search(place.frame.text, 0, place.mark)
    return (passed.persons, "term:changed") if passed and is_changed else None


def of_only_accused(place: TermPlace) -> Owners | None:
    """Of the only person whom the sentence names, who is accused of something."""
    frame, mark = place.frame, place.mark
    only = {str(e.value) for _, e in frame.of(PERSON)}
    is_before = bool(frame.of(PERSON, 0, mark)) or bool(place.patterns.whose.search(frame.text, mark))
    return (tuple(only), "term:only") if is_before and len(only) == 1 and only <= place.scene.accused else None


def spoken_of(place: TermPlace) -> Owners:
    """Of the only accused of whom the paragraph speaks; nobody's where it is said to be another's."""
    if _ON_ANOTHER.match(place.frame.text, place.mark + 1):
        return NOBODY
    return owner_of_bare_term(place.scene, place.index, place.mark, place.patterns), "term:spoken of"


def _passed_before(place: TermPlace) -> Passed | None:
    """The last term that the paragraph told."""
    last = place.found[-1] if place.found else None
    return last if last and place.scene.frames[last.frame].paragraph == place.frame.paragraph else None
