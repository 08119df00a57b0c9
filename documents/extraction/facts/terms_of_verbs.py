"""Whose a term of punishment is by the verb that passes it and by "his": "P was sentenced to T", "P's T sentence"."""

from __future__ import annotations

import re

from documents.extraction.facts.frames import PERSON
from documents.extraction.facts.term_place import NOBODY, Owners, TermPlace

_LEADS = re.compile(r"(?: [a-z-]+){0,3} ")  # from "was sentenced" to its term
_OWNED = 90  # characters between "his" and the term


def of_passive_subject(place: TermPlace) -> Owners | None:
    """ "P was given T"."""
    frame, mark, verb, scene = place.frame, place.mark, place.verb, place.scene
    is_beside = verb is not None and verb.end == mark - 1  # "P, who got T": of whom the verb is
    if is_beside or not scene.is_passive(frame, mark):
        return None
    is_own = verb is not None and scene.is_passive(frame, verb.start) and _LEADS.fullmatch(frame.text, verb.end, mark)
    subject = scene.subject_before(place.index, verb.start if verb and is_own else mark)
    return (subject, "term:passive") if subject else None


def joined_to_term(place: TermPlace) -> Owners | None:
    """Whose the term just before is, of the verb's clause: "sentenced P to a year and P to two and a fine of T"."""
    frame, mark, verb, last = place.frame, place.mark, place.verb, place.told_before
    if verb is None or last is None or not verb.end <= last.position < mark or ";" in frame.text[last.position : mark]:
        return None
    is_told = any(last.position < h.start < mark for h in place.governing)
    return None if is_told or frame.of(PERSON, last.position, mark) else (last.persons, "term:and")


def of_verb(place: TermPlace) -> Owners | None:
    """Whom the verb that passes the term is about; of "P and P were convicted: T for P" the one who is named after."""
    verb = place.verb
    if verb is None:
        return None
    after = place.patterns.after.match(place.frame.text, place.mark + 1)
    own = place.scene.group_at(place.frame, after.end()) if after else ()
    return (own if set(own) < set(verb.persons) and own else verb.persons), f"term:{verb.rule}"


def of_subject(place: TermPlace) -> Owners | None:
    """ "P got T", "P must serve T"; nobody's in "her husband got T"."""
    frame, scene = place.frame, place.scene
    got = place.patterns.got.search(frame.text, 0, place.mark)
    subject = scene.subject_before(place.index, got.start()) if got else ()
    if subject:
        return subject, "term:got"
    return NOBODY if got and scene.is_of_own_kin(frame, got.start()) else None


def before_subject(place: TermPlace) -> Owners | None:
    """ "In addition to T, P was", "Having served T, P"."""
    frame, mark = place.frame, place.mark
    is_first = place.patterns.before_subject.match(frame.text[:mark])
    after = place.patterns.subject_after.match(frame.text, mark + 1) if is_first else None
    return (place.scene.group_at(frame, after.end()), "term:before subject") if after else None


def owned(place: TermPlace) -> Owners | None:
    """ "P's T sentence", "his term of T"; in a clause that opens the sentence, of the subject after it."""
    frame, scene, mark = place.frame, place.scene, place.mark
    owner = place.patterns.owned.search(frame.text, max(0, mark - _OWNED), mark)
    if owner is None:
        return None
    word = owner.group().split()[0]
    if word.startswith(PERSON):
        return (str(frame.at(owner.start()).value),), "term:owned"
    next_ = frame.of(PERSON, owner.end())
    if next_ and not frame.of(PERSON, 0, owner.start()) and place.patterns.opening.match(frame.text[: owner.start()]):
        clause = frame.text[owner.end() : next_[0][0]]
        if re.search(r", (?:[a-z-]+ ){0,3}$", clause) and clause.count(",") == 1:
            return (str(next_[0][1].value),), "term:owned"
    return scene.pronoun(place.index, owner.start(), word), "term:owned"
