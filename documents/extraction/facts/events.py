"""What happened to whom, when and where: arrests, searches, charges, convictions, fines, releases, deaths."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from documents.extraction.facts.frames import DATE, PERSON, Entity, Frame, with_signs
from documents.extraction.facts.scene import Scene
from documents.extraction.facts.trials import trial_date
from documents.extraction.languages.vocabulary import EventWords
from documents.extraction.types import Span

_IN_CUSTODY = re.compile(
    r"[^.;]{0,60}\bin (?:police |pre-trial |state |the |a |his |her )?(?:[a-z-]+ )?(?:custody|"
    r"prison|detention|jail|colony|cell|captivity)\b"
)
_IMPOSED = re.compile(rf"[^.;{PERSON}]{{0,140}}? (?:imposed|passed) (?:up)?on (?={PERSON})")
# A verb between a date and an event that the date is of instead: "On 9 December his lawyer confirmed that".
_SAID = re.compile(
    r"\b(?:said|confirmed|reported|announced|learned|learnt|told|stated|wrote) (?:[a-z]+ )?that\b|"
    r"\b(?:learned|learnt)\b"
)
# Whose charges are dropped: "the case against P was".
_AGAINST = re.compile(
    rf"\b(?:charges?|cases?|accusations?|proceedings|indictment)\b[^.;{PERSON}]{{0,60}} (?:against|"
    rf"of) (?:[a-z]+ ){{0,2}}(?={PERSON})"
)
# Dates of something else: "born in 1969", "over the protests of 11 July", "the 2015 Criminal Code".
_OTHER_DATE = re.compile(
    r"\b(?:born(?: on| in)?|b\.|née|(?:protests?|rally|rallies|events|demonstrations?|elections?|coup|war|"
    r"uprising|law|code|act|decree|constitution|revolution|clashes|riots|referendum|strikes?|posts?|video|"
    r"attack|explosion|no\. ?\S{1,8}) "
    r"(?:of|on|in|from|since)(?: the)?|cut-off(?: date)?:?|as of|dated|founded in|established in|banned (?:in|since)|"
    r"since the [a-z]+ of) $"
)
_OF_LAW = re.compile(
    r"(?: [a-z]+)? (?:criminal|penal|code|constitution|law|act|protests?|elections?|uprising|revolution|coup|war)\b"
)
_PRONOUN = re.compile(r"\b(?:he|she|they|him|them)\b")
_IN_COURT = frozenset({"conviction", "acquit"})
_BESIDE = re.compile(
    r"\b(?:same (?:court|trial|case|hearing|verdict)|co-?defendants?|colleagues?|(?:the|an?) other|others?|partner|"
    r"(?:his|her|their) (?:[a-z]+ )?(?:wife|husband|brother|sister|son|daughter|father|mother|friend|cousin)s?)\b"
)
_EARLIER = re.compile(
    r"\b(?:earlier|previously|already|before|formerly|once|later|then|since|another|also|second|months?|weeks?|"
    r"appeals?|cassation|separate|years? (?:ago|later))\b"
)
_DEADLINE = re.compile(r"\b(?:until|till|through|before|by|to) $")
# Before a date that begins a clause of its own: "..., and on 5 May he was", "; on 5 May".
_CLAUSE_DATE = re.compile(r"(?:,? (?:and|but|then|while)|,) $")


@dataclass(frozen=True, slots=True)
class Happening:
    """An event as one sentence tells it; ``start`` and ``end`` are positions in frame number ``frame``."""

    kind: str
    persons: tuple[str, ...]
    frame: int
    start: int
    end: int
    date: str | None
    evidence: Span
    rule: str


@dataclass(frozen=True, slots=True)
class _Patterns:
    verb: re.Pattern[str]
    phrase: re.Pattern[str]
    noun: re.Pattern[str]
    unreal: re.Pattern[str]
    attributive: re.Pattern[str]
    extended: re.Pattern[str]
    wished: re.Pattern[str]
    among: re.Pattern[str]
    among_whom: re.Pattern[str]
    passive: re.Pattern[str]
    headline: re.Pattern[str]
    search_home: re.Pattern[str]
    noun_left: re.Pattern[str]


def _alternatives(lists: dict[str, tuple[str, ...]], prefix: str) -> str:
    groups = (f"(?P<{prefix}{kind}>{'|'.join(patterns)})" for kind, patterns in lists.items())
    return with_signs("|".join(groups))


def _compiled(words: EventWords) -> _Patterns:
    return _Patterns(
        verb=re.compile(rf"\b(?:{_alternatives(dict(words.verbs), '')})\b"),
        phrase=re.compile(rf"\b(?:{_alternatives(dict(words.phrases), '')})\b"),
        noun=re.compile(rf"\b(?:{_alternatives(dict(words.nouns), '')})\b"),
        unreal=re.compile(with_signs(words.unreal)),
        attributive=re.compile(words.attributive),
        extended=re.compile(words.extended),
        wished=re.compile(with_signs(words.wished)),
        among=re.compile(with_signs(words.among)),
        among_whom=re.compile(with_signs(words.among_whom)),
        passive=re.compile(with_signs(words.passive)),
        headline=re.compile(with_signs(words.headline_next)),
        search_home=re.compile(
            rf"{PERSON}'s?\s(?:[a-z-]+ ){{0,3}}?(?:{words.homes})|(?:{words.homes}) (?:of|belonging to) "
            rf"(?:[a-z-]+ ){{0,3}}{PERSON}"
        ),
        noun_left=re.compile(rf"(?:{PERSON}'s?|\bhis|\bher|\btheir)\s(?:[a-z-]+ ){{0,3}}$"),
    )


def find_happenings(scene: Scene) -> list[Happening]:
    """Every event that the sentences of ``scene`` tell, in text order."""
    patterns = _compiled(scene.words)
    found: list[Happening] = []
    for index, frame in enumerate(scene.frames):
        if not frame.is_told or scene.is_denied(index):
            continue
        for rule in (_verbs, _phrases, _nouns, _colon_list):
            here = list(rule(scene, index, frame, patterns))
            for happening in here:
                scene.note(index, happening.persons, happening.kind)
            found += here
    return dated(scene, found, found)


def _verbs(scene: Scene, index: int, frame: Frame, patterns: _Patterns) -> Iterator[Happening]:
    previous: tuple[str, ...] = ()
    for match in patterns.verb.finditer(frame.text):
        kind = str(match.lastgroup)
        left = frame.text[max(0, match.start() - 60) : match.start()]
        if patterns.unreal.search(left) and not frame.text.startswith("to find"):
            scene.note_unreal(index, match.end())
            continue
        persons = _who(scene, index, frame, match, patterns, previous)
        persons = scene.with_company(frame, match.end(), persons)
        if persons:
            yield _happening(kind, persons, index, frame, match.start(), match.end(), f"verb:{kind}")
            previous = persons
            scene.note(index, persons, kind)


def _who(
    scene: Scene, index: int, frame: Frame, match: re.Match[str], patterns: _Patterns, previous: tuple[str, ...]
) -> tuple[str, ...]:
    """Whom the verb of ``match`` befell; ``previous`` are those of the verb before it in the sentence."""
    left = frame.text[max(0, match.start() - 60) : match.start()]
    if patterns.among.search(left):
        listed = patterns.among_whom.match(frame.text, match.end())
        return scene.group_at(frame, listed.end()) if listed else ()
    if match.lastgroup == "search":
        return _searched(scene, index, frame, match, patterns)
    if match.lastgroup == "alter" or match.group().startswith("added"):
        return _owner_after(scene, index, frame, match, previous)
    if match.lastgroup in ("drop", "reclassify"):
        against = _AGAINST.search(frame.text, 0, match.start())
        if against:
            return scene.group_at(frame, against.end())
    if patterns.passive.search(left):
        return scene.subject_before(index, match.start()) or scene.listed_after(index)
    persons = scene.object_after(index, match.end())
    if persons or patterns.attributive.search(left):
        return persons
    if not patterns.headline.match(frame.text, match.end()):
        return ()
    return _without_auxiliary(scene, index, frame, match) or previous or scene.listed_after(index)


def _without_auxiliary(scene: Scene, index: int, frame: Frame, match: re.Match[str]) -> tuple[str, ...]:
    """The subject of a bare participle: "P, arrested in 2020"; in a list, whom the item is about."""
    persons = scene.subject_before(index, match.start())
    if not persons and not frame.text[: match.start()].strip(" -,;:("):
        return scene.topic(index)
    return persons


def _owner_after(
    scene: Scene, index: int, frame: Frame, match: re.Match[str], previous: tuple[str, ...]
) -> tuple[str, ...]:
    """Whose sentence or case it is: "commuted his term", "replaced P's fine", "added ... to his case"."""
    end = match.end()
    owner = re.compile(rf"(?: [^.;{PERSON}]{{0,140}}?)\s(his|her|their|{PERSON}'s?)\s").match(frame.text, end)
    if owner is None:
        imposed = _IMPOSED.match(frame.text, end)
        if imposed:
            return (str(frame.at(imposed.end()).value),)
        return previous or scene.antecedent(index, match.start(), "one")
    if owner.group(1).startswith(PERSON):
        return (str(frame.at(owner.start(1)).value),)
    return scene.pronoun(index, owner.start(1), owner.group(1))


def _searched(scene: Scene, index: int, frame: Frame, match: re.Match[str], patterns: _Patterns) -> tuple[str, ...]:
    home = patterns.search_home.search(frame.text, max(0, match.start() - 60), match.end() + 60)
    if home:
        position = frame.text.index(PERSON, home.start())
        return (str(frame.at(position).value),)
    own = re.compile(rf"\b(his|her|their)\s(?:[a-z-]+ ){{0,3}}?(?:{scene.words.homes})\b").search(
        frame.text, max(0, match.start() - 50), match.end() + 40
    )
    return scene.pronoun(index, own.start(), own.group(1)) if own else ()


def _phrases(scene: Scene, index: int, frame: Frame, patterns: _Patterns) -> Iterator[Happening]:
    for match in patterns.phrase.finditer(frame.text):
        left = frame.text[max(0, match.start() - 60) : match.start()]
        if patterns.unreal.search(left):
            continue
        kind = str(match.lastgroup)
        persons = scene.subject_before(index, match.start()) or scene.listed_after(index)
        if not persons and match.group().startswith("in "):
            persons = scene.topic(index)
        if persons and not (kind == "death" and _is_far_pronoun(frame, match.start())):
            yield _happening(kind, persons, index, frame, match.start(), match.end(), f"phrase:{kind}")
            if kind == "death" and _IN_CUSTODY.match(frame.text, match.end()):
                yield _happening("custody", persons, index, frame, match.start(), match.end(), "phrase:custody")


def _is_far_pronoun(frame: Frame, position: int) -> bool:
    """Whether the subject is a pronoun in a later clause of a sentence without names: of somebody unnamed, then."""
    return not frame.of(PERSON, 0, position) and position > 60


def _nouns(scene: Scene, index: int, frame: Frame, patterns: _Patterns) -> Iterator[Happening]:
    for match in patterns.noun.finditer(frame.text):
        left = frame.text[max(0, match.start() - 60) : match.start()]
        kind = str(match.lastgroup)
        if patterns.extended.search(left):
            kind = "custody"
        elif patterns.wished.search(left):
            continue
        persons: tuple[str, ...] = ()
        owner = patterns.noun_left.search(frame.text, max(0, match.start() - 40), match.start())
        of = re.compile(rf" of (?:[a-z'-]+ ){{0,5}}(?={PERSON})").match(frame.text, match.end())
        if of and not frame.text.startswith("'s", of.end() + 1):
            persons = scene.group_at(frame, of.end())
        elif owner:
            word = owner.group().split()[0].rstrip("'s")
            persons = (
                (str(frame.at(owner.start()).value),)
                if word == PERSON
                else (scene.fallen_before(index) if kind == "death" else ())
                or scene.pronoun(index, owner.start(), owner.group().split()[0])
            )
        if persons:
            yield _happening(kind, persons, index, frame, match.start(), match.end(), f"noun:{kind}")


def _colon_list(scene: Scene, index: int, frame: Frame, patterns: _Patterns) -> Iterator[Happening]:
    """Everybody named after a colon that follows what happened to them: "New arrests took place: in Kazan P and P"."""
    colon = frame.text.find(": ")
    if colon < 0:
        return
    match = None
    for pattern in (patterns.noun, patterns.verb, patterns.phrase):
        match = match or pattern.search(frame.text, 0, colon)
    people = [str(e.value) for _, e in frame.of(PERSON, colon)]
    if _PRONOUN.search(frame.text, 0, colon):
        return
    if match is None or not people or frame.of(PERSON, 0, colon) or '"' in frame.text[colon : colon + 4]:
        return
    left = frame.text[max(0, match.start() - 60) : match.start()]
    if patterns.unreal.search(left) or patterns.wished.search(left):
        return
    kind = str(match.lastgroup)
    if kind == "accuse" and patterns.noun.fullmatch(match.group()):  # "Monitor at this trial: P"
        return
    last = max((e for _, e in frame.of(DATE, 0, colon)), key=lambda e: e.start, default=None)
    for start, end in _segments(frame.text, colon + 1):
        persons = tuple(dict.fromkeys(str(e.value) for _, e in frame.of(PERSON, start, end)))
        if persons:
            date = last.value if last else None
            yield Happening(kind, persons, index, start, end, date, frame.evidence(match.start(), end), f"list:{kind}")


def _segments(text: str, start: int) -> Iterator[tuple[int, int]]:
    """The parts of ``text`` from ``start`` between semicolons."""
    for piece in re.finditer(r"[^;]+", text[start:]):
        yield start + piece.start(), start + piece.end()


def _happening(
    kind: str, persons: tuple[str, ...], index: int, frame: Frame, start: int, end: int, rule: str
) -> Happening:
    return Happening(kind, persons, index, start, end, None, frame.evidence(start, end), rule)


def dated(scene: Scene, found: Sequence[Happening], others: Sequence[Happening]) -> list[Happening]:
    """``found`` with the date that belongs to each: in its own clause, else the one the sentence opens with.

    ``others`` are the events whose own dates are not to be taken.
    """
    bounds: dict[int, list[tuple[int, int]]] = {}
    for h in {id(o): o for o in (*others, *found)}.values():
        bounds.setdefault(h.frame, []).append((h.start, h.end))
    same_day, that_was = re.compile(scene.words.same_day), re.compile(with_signs(scene.words.that_was))
    result: list[Happening] = []
    for h in found:
        frame = scene.frames[h.frame]
        date = h.date or _date_of(scene, frame, h, sorted(bounds.get(h.frame, [])))
        if date is None and (words := same_day.search(_clause_of(frame, h, bounds.get(h.frame, [])))):
            before = [o for o in result if o.date and 0 < h.frame - o.frame <= 4]
            if "same" in words.group():
                date = before[-1].date if before else None
            else:
                date = max((o.date for o in before if o.date and set(o.persons) & set(h.persons)), default=None)
            date = date or _opening_date(scene, h.frame - 1)
        if date is None and h.kind in _IN_COURT:
            date = _same_trial(scene, h, [*result, *others])
        if date is None and (h.kind == "conviction" or same_day.search(frame.text)):
            date = trial_date(scene, h.frame)
        if date is None and h.frame + 1 < len(scene.frames):
            told = that_was.match(scene.frames[h.frame + 1].text)
            date = str(scene.frames[h.frame + 1].at(told.end() - 1).value) if told else None
        result.append(replace(h, date=date))
    return result


def _same_trial(scene: Scene, h: Happening, others: Sequence[Happening]) -> str | None:
    """The date of the last verdict before ``h`` in its paragraph, where no other date stands between."""
    frame = scene.frames[h.frame]
    verdicts = [
        o
        for o in others
        if o.kind in _IN_COURT and o.date and o.frame < h.frame and scene.frames[o.frame].paragraph == frame.paragraph
    ]
    last = max(verdicts, key=lambda o: o.frame, default=None)
    if last is None or _EARLIER.search(frame.text) or not _BESIDE.search(frame.text):
        return None
    between = [e for number in range(last.frame + 1, h.frame + 1) for _, e in scene.frames[number].of(DATE)]
    return None if between or len(scene.frames[last.frame].of(DATE)) > 1 else last.date


def _opening_date(scene: Scene, index: int) -> str | None:
    """The only exact date of a sentence, or None."""
    dates = [e.value for _, e in scene.frames[index].of(DATE) if _is_exact(e.value)] if index >= 0 else []
    return str(dates[0]) if len(dates) == 1 else None


def _clause_of(frame: Frame, h: Happening, bounds: list[tuple[int, int]]) -> str:
    """The sentence from the event before ``h`` to the one after it."""
    start = max((end for _, end in bounds if end <= h.start), default=0)
    return frame.text[start : min((begin for begin, _ in bounds if begin >= h.end), default=len(frame.text))]


def _is_deadline(scene: Scene, frame: Frame, mark: int, date: Entity) -> bool:
    """Whether a date is the end of a time rather than the time of an event: "until 16 October"."""
    said = scene.text[date.start : date.start + 8].lower()
    return said.startswith(("until", "till", "through")) or bool(_DEADLINE.search(frame.text, max(0, mark - 12), mark))


def _date_of(scene: Scene, frame: Frame, h: Happening, bounds: list[tuple[int, int]]) -> str | None:
    """The date of ``h``: its own first one after it, else its last before it, else the one that opens the sentence."""
    dates = [(mark, e) for mark, e in frame.of(DATE) if _is_exact(e.value) and not _is_deadline(scene, frame, mark, e)]
    dates = [(mark, e) for mark, e in dates if not _is_of_other(frame, mark)]
    dates = [(mark, e) for mark, e in dates if mark > h.start or not _SAID.search(frame.text, mark, h.start)]
    own = [(mark, e) for mark, e in dates if _owner_of(frame, mark, bounds) == (h.start, h.end)]
    after = [e for mark, e in own if mark >= h.end]
    if after:
        return str(next((e for e in after if len(e.value) == 10), after[0]).value)
    if own:
        return str(own[-1][1].value)
    first = min((start for start, _ in bounds), default=h.start)
    opening = [e for mark, e in dates if mark < first and ";" not in frame.text[mark : h.start]]
    return str(opening[-1].value) if opening and len(dates) == 1 else None


def _is_of_other(frame: Frame, mark: int) -> bool:
    """Whether the date at ``mark`` is that of a birth, a law or a protest."""
    return bool(_OTHER_DATE.search(frame.text, max(0, mark - 40), mark) or _OF_LAW.match(frame.text, mark + 1))


def _owner_of(frame: Frame, mark: int, bounds: list[tuple[int, int]]) -> tuple[int, int] | None:
    """The event, by its bounds, that the date at ``mark`` belongs to."""
    start = frame.text.rfind(";", 0, mark)
    end = frame.text.find(";", mark)
    before = [b for b in bounds if start < b[0] and b[1] <= mark and mark - b[1] < 120]
    after = [b for b in bounds if b[0] > mark and (end < 0 or b[0] < end)]
    if not before or not after:
        return before[-1] if before else (after[0] if after else None)
    opens_clause = _CLAUSE_DATE.search(frame.text, 0, mark)
    return after[0] if opens_clause and opens_clause.start() >= before[-1][1] else before[-1]


def _is_exact(edtf: str) -> bool:
    """Whether a date can be that of one event: no decade, no range."""
    return "X" not in edtf and "/" not in edtf
