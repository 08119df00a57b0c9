"""Whose a term of punishment is by the words right before and after it: "a T sentence of P", "P (T)", "T for P"."""

from __future__ import annotations

import re

from documents.extraction.facts.frames import PERSON, TERM, Frame
from documents.extraction.facts.scene import Scene
from documents.extraction.facts.term_place import NOBODY, Owners, TermPlace
from documents.extraction.languages.en.numbers import NUMBERS

_OWNED = 90  # characters between "for" and the term
_BESIDE = 180  # characters between a name and its term
_NAME = re.compile(r"[^\W\d_a-z][^\W\d_A-Z]+ [^\W\d_a-z][^\W\d_A-Z]+")
_BRACKETED = re.compile(rf" ?\([^()]{{0,20}}{TERM}")  # after one of several: "P (T), P (T)"
_JOINED = re.compile(rf"{PERSON} and (?:[a-z-]+ ){{0,3}}$")  # before the last of those that share a term
# Before the judge of the court that passed a term: "chaired by Counsellor P, to five years".
_PANEL = re.compile(r"\b(?:chaired|presided over|headed|led|composed|made up) (?:by|of) (?:[a-z.-]+ ){0,4}$")
_PREPOSITIONS = (" to ", " on ", " upon ", " of ", " by ")
_STRANGER = 60  # characters from "and" to the term of somebody whose name was not recognised
_TOLD = 110  # characters from "the sentence" to the term


def in_answer(place: TermPlace) -> Owners | None:
    """ "P: They wanted T": who answers in an interview is not whom the term befell."""
    frame, scene = place.frame, place.scene
    is_answer = frame.text.startswith(f"{PERSON}: ") and str(frame.at(0).value) in scene.interviewed
    return NOBODY if is_answer else None


def named_as_owner(place: TermPlace) -> Owners | None:
    """ "the T sentence of P", "T that P received", "T each: P and P"."""
    frame, patterns = place.frame, place.patterns
    whose = patterns.whose.match(frame.text, place.mark + 1)
    if not whose and not frame.of(PERSON, 0, place.mark):
        whose = patterns.heading.match(frame.text, place.mark + 1)
    return (place.scene.group_at(frame, whose.end()), "term:whose") if whose else None


def of_stranger(place: TermPlace) -> Owners | None:
    """ "the T sentence of Abc Def", "his brother got T": of somebody whose name was not recognised or is not told."""
    frame, scene, mark = place.frame, place.scene, place.mark
    of = place.patterns.of_whom.match(frame.text, mark + 1)
    if of is not None and _NAME.match(scene.text, frame.offset(of.end())):
        return NOBODY
    before = place.patterns.next_stranger.search(frame.text, max(0, mark - _STRANGER), mark)
    names = scene.text[frame.offset(before.start("who")) : frame.offset(before.end("who"))].split() if before else []
    is_stranger = bool(names) and all(name[0].isupper() for name in names)
    return NOBODY if is_stranger or scene.is_of_kin(frame, mark) else None


def named_after(place: TermPlace) -> Owners | None:
    """ "the longest sentence, of T, was that of P", "T: that is what P got"."""
    frame, mark, patterns = place.frame, place.mark, place.patterns
    is_longest = patterns.before_owner.search(frame.text, max(0, mark - 60), mark)
    after = is_longest and patterns.owner_after.match(frame.text, mark + 1)
    after = after or patterns.that_is.match(frame.text, mark + 1)
    return (place.scene.group_at(frame, after.end()), "term:named after") if after else None


def given_to(place: TermPlace) -> Owners | None:
    """ "the T that a court imposed on him"."""
    frame, scene = place.frame, place.scene
    given = place.patterns.given_to.match(frame.text, place.mark + 1)
    if given is None or _has_name(scene, frame, _after_preposition(frame, given), given.start("whom")):
        return None
    named = scene.group_at(frame, given.start("whom")) if given["whom"] == PERSON else ()
    return named or scene.people_at(place.index, given.start("whom"), given["whom"]), "term:given to"


def of_pronoun(place: TermPlace) -> Owners | None:
    """ "T for him", "the T to which P was sentenced"."""
    frame, scene = place.frame, place.scene
    of = place.patterns.of_pronoun.match(frame.text, place.mark + 1)
    if of is None:
        return None
    named = scene.group_at(frame, of.start("whom")) if of["whom"] == PERSON else ()
    return named or scene.pronoun(place.index, of.start("whom"), of["whom"]), "term:of pronoun"


def told_of_it(place: TermPlace) -> Owners | None:
    """ "the sentence: T", of the only person of whom this sentence or the one before told something."""
    frame, scene, index = place.frame, place.scene, place.index
    told = place.patterns.told.search(frame.text, max(0, place.mark - _TOLD), place.mark)
    if told is None:
        return None
    here = {str(e.value) for _, e in frame.of(PERSON, 0, told.start()) if not scene.is_aside(str(e.value))}
    spoken_of = here or set(scene.subjects.get(index) or scene.subjects.get(index - 1) or [])
    return (tuple(spoken_of), "term:told") if len(spoken_of) == 1 else None


def for_one(place: TermPlace) -> Owners | None:
    """ "for P it is T", "P, for whom the judge found T appropriate"."""
    frame, mark = place.frame, place.mark
    if one := place.patterns.for_one.search(frame.text, max(0, mark - _OWNED), mark):
        return place.scene.group_at(frame, one.start("whom")), "term:for one"
    whom = place.patterns.for_whom.search(frame.text, 0, mark)
    if whom is None:
        return None
    group = "first" if whom["first"] else "whom"
    return place.scene.people_at(place.index, whom.start(group), whom[group]), "term:for whom"


def beside_name(place: TermPlace) -> Owners | None:
    """ "P: T", "P (T)", "P, who is ill, to T"; of "T for P, T for P" the name after the term."""
    frame, mark, patterns, verb = place.frame, place.mark, place.patterns, place.verb
    beside = _last(patterns.beside, frame.text, max(0, mark - _BESIDE), mark)
    if beside is None:
        return None
    after = patterns.after.match(frame.text, mark + 1)
    if after and patterns.paired.search(frame.text, 0, beside + 1):
        return place.scene.group_at(frame, after.end()), "term:for"
    if verb is None or beside >= verb.end or _BRACKETED.match(frame.text, beside + 1):
        return _with_those_joined(place, beside), "term:beside"
    return None


def beside_pronoun(place: TermPlace) -> Owners | None:
    """ "the other two to T each", "the latter got T"."""
    frame, mark, verb, scene = place.frame, place.mark, place.verb, place.scene
    rest = place.patterns.rest.search(frame.text, max(0, mark - 60), mark)
    if rest:
        number = NUMBERS.get(rest["number"] or rest["counted"] or "")
        return scene.rest_of(place.index, rest.start(), int(number) if number else None), "term:the rest"
    pronoun = place.patterns.pronoun_beside.search(frame.text, max(0, mark - 40), mark)
    if pronoun and (verb is None or pronoun.start() >= verb.end):
        return scene.people_at(place.index, pronoun.start("who"), pronoun["who"]), "term:pronoun"
    return None


def before_name(place: TermPlace) -> Owners | None:
    """ "T for P"."""
    frame, mark = place.frame, place.mark
    after = place.patterns.after.match(frame.text, mark + 1)
    is_named = after is not None and not _has_name(place.scene, frame, mark + 1, after.end())
    return (place.scene.group_at(frame, after.end()), "term:for") if after and is_named else None


def _after_preposition(frame: Frame, given: re.Match[str]) -> int:
    """Where the words before "whom" of ``given`` begin, after "that a court passed on"."""
    return max(frame.text.rfind(word, given.start(), given.start("whom")) for word in _PREPOSITIONS) + 1


def _has_name(scene: Scene, frame: Frame, start: int, end: int) -> bool:
    """Whether a word with a capital, which may be an unrecognised name, stands between two positions."""
    between = scene.text[frame.offset(start) : frame.offset(end)].rstrip()
    words, _, last = between.rpartition(" ")  # the last word may be a title
    said = words if last[:1].isupper() else between
    return bool(re.search(r"\b[^\W\d_a-z][\w'’-]*(?: [^\W\d_a-z]|[,.;]|$)", said))  # not of "Kurdish teacher"


def _last(pattern: re.Pattern[str], text: str, start: int, end: int) -> int | None:
    """The position of the last person before ``end`` from which ``pattern`` reaches to ``end``."""
    position = text.rfind(PERSON, start, end)
    is_of_panel = _PANEL.search(text, max(0, position - 60), position)
    return position if position >= 0 and not is_of_panel and pattern.match(text, position, end) else None


def _with_those_joined(place: TermPlace, position: int) -> tuple[str, ...]:
    """The person at ``position``, with those joined to them where the verb, or the term, is of them all."""
    frame, mark, verb, patterns = place.frame, place.mark, place.verb, place.patterns
    last = str(frame.at(position).value)
    if _BRACKETED.match(frame.text, position + 1):
        return (last,)
    group = place.scene.group_at(frame, position)
    is_listed = _JOINED.search(frame.text, max(0, position - _BESIDE), position)
    is_shared = bool(is_listed) and not frame.text[position + 1 : mark].strip(" -:")
    is_shared = is_shared or (verb is not None and set(group) <= set(verb.persons))
    is_each = patterns.each.match(frame.text, position + 1) or patterns.apiece.match(frame.text, mark + 1)
    return group if is_shared or is_each else (last,)
