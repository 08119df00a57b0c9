"""Whose a term of punishment is: of the name beside it, of the verb that passes it, of "his", of the list item."""

from __future__ import annotations

import re
from collections.abc import Sequence

from documents.extraction.facts.events import Happening
from documents.extraction.facts.frames import ORGANISATION, PERSON, TERM, Frame
from documents.extraction.facts.passed import Passed
from documents.extraction.facts.scene import Scene
from documents.extraction.facts.spoken_of import owner_of_bare_term
from documents.extraction.facts.term_patterns import TermPatterns
from documents.extraction.languages.en.numbers import NUMBERS

_PASSING = frozenset({"conviction", "punish", "fine", "reclassify", "alter"})
_LATER = frozenset({"release"})
_OWNED = 90  # characters between "his" and the term
_BESIDE = 180  # characters between a name and its term
_NAME = re.compile(r"[^\W\d_a-z][^\W\d_A-Z]+ [^\W\d_a-z][^\W\d_A-Z]+")
_BRACKETED = re.compile(rf" ?\([^()]{{0,20}}{TERM}")  # after one of several: "P (T), P (T)"
_JOINED = re.compile(rf"{PERSON} and (?:[a-z-]+ ){{0,3}}$")  # before the last of those that share a term
# Before the judge of the court that passed a term: "chaired by Counsellor P, to five years".
_PANEL = re.compile(r"\b(?:chaired|presided over|headed|led|composed|made up) (?:by|of) (?:[a-z.-]+ ){0,4}$")
_ON_ANOTHER = re.compile(rf" (?:up)?on (?:(?:the|an?|its?) [a-z]|{ORGANISATION})")  # "a fine of T on the company"
_LEADS = re.compile(r"(?: [a-z-]+){0,3} ")  # from "was sentenced" to its term
_PREPOSITIONS = (" to ", " on ", " upon ", " of ", " by ")
_STRANGER = 60  # characters from "and" to the term of somebody whose name was not recognised
_TOLD = 110  # characters from "the sentence" to the term


def owners_of_term(
    scene: Scene,
    index: int,
    mark: int,
    governing: Sequence[Happening],
    found: Sequence[Passed],
    patterns: TermPatterns,
) -> tuple[tuple[str, ...], str]:
    """Whose the term at ``mark`` is, and the rule that says so."""
    frame = scene.frames[index]
    if frame.text.startswith(f"{PERSON}: ") and str(frame.at(0).value) in scene.interviewed:
        return (), ""
    whose = patterns.whose.match(frame.text, mark + 1)
    if not whose and not frame.of(PERSON, 0, mark):
        whose = patterns.heading.match(frame.text, mark + 1)
    if whose:
        return scene.group_at(frame, whose.end()), "term:whose"
    if _is_of_stranger(scene, frame, mark, patterns) or scene.is_of_kin(frame, mark):
        return (), ""
    if named_after := _named_after(frame, mark, patterns):
        return scene.group_at(frame, named_after), "term:named after"
    given = patterns.given_to.match(frame.text, mark + 1)
    if given and not _has_name(scene, frame, _after_preposition(frame, given), given.start("whom")):
        named = scene.group_at(frame, given.start("whom")) if given["whom"] == PERSON else ()
        return named or scene.people_at(index, given.start("whom"), given["whom"]), "term:given to"
    if of := patterns.of_pronoun.match(frame.text, mark + 1):
        named = scene.group_at(frame, of.start("whom")) if of["whom"] == PERSON else ()
        return named or scene.pronoun(index, of.start("whom"), of["whom"]), "term:of pronoun"
    told = patterns.told.search(frame.text, max(0, mark - _TOLD), mark)
    if told and (spoken_of := _spoken_of(scene, index, told.start())):
        return spoken_of, "term:told"
    if one := patterns.for_one.search(frame.text, max(0, mark - _OWNED), mark):
        return scene.group_at(frame, one.start("whom")), "term:for one"
    verb = governor_of_term(frame, mark, governing, patterns)
    whom = patterns.for_whom.search(frame.text, 0, mark)
    if whom:
        return (str(frame.at(whom.start()).value),), "term:for whom"
    beside = _last(patterns.beside, frame.text, max(0, mark - _BESIDE), mark)
    after = patterns.after.match(frame.text, mark + 1)
    if beside is not None and after and patterns.paired.search(frame.text, 0, beside + 1):
        return scene.group_at(frame, after.end()), "term:for"
    if beside is not None and (verb is None or beside >= verb.end or _BRACKETED.match(frame.text, beside + 1)):
        return _in_list(scene, frame, beside, mark, verb, patterns), "term:beside"
    rest = patterns.rest.search(frame.text, max(0, mark - 60), mark)
    if rest:
        number = NUMBERS.get(rest["number"] or rest["counted"] or "")
        return scene.rest_of(index, rest.start(), int(number) if number else None), "term:the rest"
    pronoun = patterns.pronoun_beside.search(frame.text, max(0, mark - 40), mark)
    if pronoun and (verb is None or pronoun.start() >= verb.end):
        return scene.people_at(index, pronoun.start("who"), pronoun["who"]), "term:pronoun"
    is_own = verb is not None and scene.is_passive(frame, verb.start) and _LEADS.fullmatch(frame.text, verb.end, mark)
    start = verb.start if verb and is_own else mark
    is_beside = verb is not None and verb.end == mark - 1  # "P, who got T": of whom the verb is
    subject = scene.subject_before(index, start) if scene.is_passive(frame, mark) and not is_beside else ()
    if subject:
        return subject, "term:passive"
    joined = _joined(frame, mark, verb, governing, found, index)
    if joined:
        return joined, "term:and"
    if verb:
        own = scene.group_at(frame, after.end()) if after else ()  # "P and P were convicted: T for P"
        return (own if set(own) < set(verb.persons) and own else verb.persons), f"term:{verb.rule}"
    got = patterns.got.search(frame.text, 0, mark)
    subject = scene.subject_before(index, got.start()) if got else ()
    if subject:
        return subject, "term:got"
    if got and scene.is_of_own_kin(frame, got.start()):
        return (), ""
    owner = patterns.owned.search(frame.text, max(0, mark - _OWNED), mark)
    if owner:
        return _owner(scene, index, owner, patterns), "term:owned"
    if after and not _has_name(scene, frame, mark + 1, after.end()):
        return scene.group_at(frame, after.end()), "term:for"
    return _from_around(scene, index, mark, governing, found, patterns)


def _is_of_stranger(scene: Scene, frame: Frame, mark: int, patterns: TermPatterns) -> bool:
    """Whether the words after the term name who was not recognised as a person: "the T sentence of Abc Def"."""
    of = patterns.of_whom.match(frame.text, mark + 1)
    if of is not None and _NAME.match(scene.text, frame.offset(of.end())):
        return True
    before = patterns.next_stranger.search(frame.text, max(0, mark - _STRANGER), mark)
    names = scene.text[frame.offset(before.start("who")) : frame.offset(before.end("who"))].split() if before else []
    return bool(names) and all(name[0].isupper() for name in names)


def _named_after(frame: Frame, mark: int, patterns: TermPatterns) -> int | None:
    """The position of the name in "the longest sentence, of T, was that of P" or "T: that is what P got"."""
    is_longest = patterns.before_owner.search(frame.text, max(0, mark - 60), mark)
    after = is_longest and patterns.owner_after.match(frame.text, mark + 1)
    after = after or patterns.that_is.match(frame.text, mark + 1)
    return after.end() if after else None


def _joined(
    frame: Frame, mark: int, verb: Happening | None, governing: Sequence[Happening], found: Sequence[Passed], index: int
) -> tuple[str, ...]:
    """Whose the term just before is, of the verb's clause: "sentenced P to a year and P to two and a fine of T"."""
    last = found[-1] if found and found[-1].frame == index else None
    if verb is None or last is None or not verb.end <= last.position < mark or ";" in frame.text[last.position : mark]:
        return ()
    is_told = any(last.position < h.start < mark for h in governing)
    return () if is_told or frame.of(PERSON, last.position, mark) else last.persons


def _owner(scene: Scene, index: int, owner: re.Match[str], patterns: TermPatterns) -> tuple[str, ...]:
    """Whom "P's" or "his" before a term means; in a clause that opens the sentence, the subject after it."""
    frame = scene.frames[index]
    word = owner.group().split()[0]
    if word.startswith(PERSON):
        return (str(frame.at(owner.start()).value),)
    next_ = frame.of(PERSON, owner.end())
    opening = frame.text[: owner.start()]
    if next_ and not frame.of(PERSON, 0, owner.start()) and patterns.opening.match(opening):
        clause = frame.text[owner.end() : next_[0][0]]
        if re.search(r", (?:[a-z-]+ ){0,3}$", clause) and clause.count(",") == 1:
            return (str(next_[0][1].value),)
    return scene.pronoun(index, owner.start(), word)


def _after_preposition(frame: Frame, given: re.Match[str]) -> int:
    """Where the words before "whom" of ``given`` begin, after "that a court passed on"."""
    return max(frame.text.rfind(word, given.start(), given.start("whom")) for word in _PREPOSITIONS) + 1


def _has_name(scene: Scene, frame: Frame, start: int, end: int) -> bool:
    """Whether a word with a capital, which may be an unrecognised name, stands between two positions."""
    between = scene.text[frame.offset(start) : frame.offset(end)].rstrip()
    words, _, last = between.rpartition(" ")  # the last word may be a title
    said = words if last[:1].isupper() else between
    return bool(re.search(r"\b[^\W\d_a-z][\w'’-]*(?: [^\W\d_a-z]|[,.;]|$)", said))  # not of "Kurdish teacher"


def _from_around(
    scene: Scene,
    index: int,
    mark: int,
    governing: Sequence[Happening],
    found: Sequence[Passed],
    patterns: TermPatterns,
) -> tuple[tuple[str, ...], str]:
    """Whose the term is by what stands after it in the sentence, by the list item, or by the paragraph."""
    frame = scene.frames[index]
    joined = found[-1] if found and found[-1].frame == index else None
    if joined and joined.position < mark and not frame.of(PERSON, joined.position, mark):
        return joined.persons, "term:and"
    before = [h for h in governing if h.end <= mark and h.persons]
    if before and (patterns.chained.search(frame.text, 0, mark) or patterns.earlier.search(frame.text, 0, mark)):
        return before[-1].persons, "term:chained"
    if (label := patterns.label.match(frame.text)) and not frame.of(PERSON, label.end()):
        return scene.group_at(frame, label.end() - 3), "term:label"
    later = [h for h in governing if h.start > mark and h.kind in _PASSING and h.persons]
    later = [h for h in later if ";" not in frame.text[mark : h.start]]
    if later:
        return later[0].persons, f"term:{later[0].rule}"
    head = scene.heads.get(frame.paragraph)
    if head:
        return (head,), "term:item"
    served = [h for h in governing if h.kind in _LATER and ";" not in frame.text[min(h.end, mark) : max(h.start, mark)]]
    if served:
        return served[-1].persons, "term:served"
    passed = found[-1:] if found and scene.frames[found[-1].frame].paragraph == frame.paragraph else ()
    if patterns.imposed.match(frame.text, mark + 1) and not frame.of(PERSON):
        return (passed[-1].persons if passed else scene.told_before(index)), "term:imposed"
    is_on_another = _ON_ANOTHER.match(frame.text, mark + 1)
    if patterns.imposing.search(frame.text, 0, mark) and not frame.of(PERSON, 0, mark) and not is_on_another:
        return (passed[-1].persons if passed else scene.told_before(index) or scene.topic(index)), "term:imposing"
    if passed and patterns.changed.search(frame.text, 0, mark):
        return passed[-1].persons, "term:changed"
    only = {str(e.value) for _, e in frame.of(PERSON)}
    is_before = bool(frame.of(PERSON, 0, mark)) or bool(patterns.whose.search(frame.text, mark))
    if is_before and len(only) == 1 and only <= scene.accused:
        return tuple(only), "term:only"
    if is_on_another:
        return (), ""
    return owner_of_bare_term(scene, index, mark, patterns), "term:spoken of"


def _spoken_of(scene: Scene, index: int, position: int) -> tuple[str, ...]:
    """Whose "the sentence" is: of the only person of whom this sentence or the one before told something."""
    here = {str(e.value) for _, e in scene.frames[index].of(PERSON, 0, position) if not scene.is_aside(str(e.value))}
    spoken_of = here or set(scene.subjects.get(index) or scene.subjects.get(index - 1) or [])
    return tuple(spoken_of) if len(spoken_of) == 1 else ()


def _last(pattern: re.Pattern[str], text: str, start: int, end: int) -> int | None:
    """The position of the last person before ``end`` from which ``pattern`` reaches to ``end``."""
    position = text.rfind(PERSON, start, end)
    is_of_panel = _PANEL.search(text, max(0, position - 60), position)
    return position if position >= 0 and not is_of_panel and pattern.match(text, position, end) else None


def _in_list(
    scene: Scene, frame: Frame, position: int, mark: int, verb: Happening | None, patterns: TermPatterns
) -> tuple[str, ...]:
    """The person at ``position``, with those joined to them where the verb, or the term at ``mark``, is of them all."""
    group = scene.group_at(frame, position)
    last = str(frame.at(position).value)
    if _BRACKETED.match(frame.text, position + 1):
        return (last,)
    is_shared = bool(_JOINED.search(frame.text, max(0, position - _BESIDE), position)) and not frame.text[
        position + 1 : mark
    ].strip(" -:")
    is_shared = is_shared or (verb is not None and set(group) <= set(verb.persons))
    is_shared = is_shared or bool(
        patterns.each.match(frame.text, position + 1) or patterns.apiece.match(frame.text, mark + 1)
    )
    return group if is_shared else (last,)


def governor_of_term(
    frame: Frame, mark: int, governing: Sequence[Happening], patterns: TermPatterns
) -> Happening | None:
    """The verb that the term belongs to: the nearest of those that pass one, before it in the clause."""
    usable = [h for h in governing if h.kind in _PASSING and h.persons and h.end <= mark]
    usable = [h for h in usable if ";" not in frame.text[h.end : mark]]
    changed = [h for h in usable if h.kind == "alter"]
    if changed and patterns.changed_to.search(frame.text, 0, mark):
        return changed[-1]
    return max(usable, key=lambda h: h.end) if usable else None
