"""How an accusation stands: what later sentences tell of a charge that was cited before them."""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from documents.extraction.facts.accusations import Accusation, merged, stems, with_status
from documents.extraction.facts.charge_endings import Endings
from documents.extraction.facts.events import Happening
from documents.extraction.facts.frames import CITATION, PERSON, Frame
from documents.extraction.facts.passed import Passed
from documents.extraction.facts.scene import Scene
from documents.extraction.languages.charge_words import ChargeWords
from documents.extraction.types import Charge

OUTCOMES = {"acquit": "acquitted", "drop": "dropped", "reclassify": "reclassified"}
VERDICTS = frozenset({"conviction", "punish", "fine"})
_LEAD = 4  # paragraphs in which news tells of the verdict that it is about, its title and date line among them
_REACH = 3  # paragraphs back in which "the first charge" was cited
_BESIDE = 200  # characters between what was done and the article that the next sentence cites for it
_OPENING_QUOTES = ('"', "“", "«", "„", "‘")
_NEXT_CLAUSE = re.compile(
    r"[;.]|, (?:but|and|while)\b| (?:and|but) (?:gave|convicted|sentenced|fined|found|brought|filed|laid|opened)\b"
)


@dataclass(frozen=True, slots=True)
class _Outcome:
    """A sentence that ends a charge of ``person``, or changes it, without citing it; ``about`` says which."""

    person: str
    at: int
    status: str
    about: str
    end: int = 0


def settled(
    accusations: Sequence[Accusation],
    scene: Scene,
    happenings: Sequence[Happening],
    passed: Sequence[Passed],
    endings: Endings,
    words: ChargeWords,
) -> list[Charge]:
    """The charges of ``accusations``, once each, with the status that the whole text gives them."""
    known = merged(accusations)
    nouns = list(_from_nouns(scene, known, endings))
    outcomes = [*(o for o in _from_verbs(scene, happenings) if not _is_told_by(o, nouns)), *nouns]
    verdicts = _verdicts(scene, happenings, passed)
    starts = [frame.span.start for frame in scene.frames]
    lead_end = max((frame.span.end for frame in scene.frames if frame.paragraph <= _LEAD), default=0)
    of_person: dict[str, list[_Outcome]] = {}
    for outcome in sorted(outcomes, key=lambda o: o.at):
        of_person.setdefault(outcome.person, []).append(outcome)
    numbers: dict[str, list[int]] = {a.charge.person: [] for a in known}
    for number, a in enumerate(known):
        if a.charge.article:
            numbers[a.charge.person].append(number)
    for person, own in numbers.items():
        for outcome in of_person.get(person, []):
            for number in _meant(known, own, outcome, words):
                known[number] = with_status(known[number], outcome.status)
        _convict(known, own, verdicts.get(person, []))
        told = [verdict for verdict in verdicts.get(person, []) if verdict < lead_end]
        if told and not any(known[number].at < told[0] for number in own):
            _convict_in_lead(scene, known, own, starts, words)
        _reclassify(known, own, verdicts.get(person, []))
    return _without_explained(scene, known, words)


def _is_told_by(outcome: _Outcome, nouns: Sequence[_Outcome]) -> bool:
    """Whether "the charge of X was dropped" tells better which charge a verb ended."""
    return any(n.person == outcome.person and n.at <= outcome.at <= n.end for n in nouns)


def _without_explained(scene: Scene, known: Sequence[Accusation], words: ChargeWords) -> list[Charge]:
    """The charges, without the descriptions of those whose article the text cites elsewhere, be it of others."""
    of_article: dict[tuple[str | None, str | None], list[set[str]]] = {}
    for a in known:
        of_article.setdefault((a.charge.country, a.charge.article), []).append(stems(a.gloss))
    glosses: dict[str, list[set[str]]] = {}
    cited: dict[str, list[int]] = {}
    for a in known:
        if a.charge.article:
            glosses.setdefault(a.charge.person, []).extend(of_article[a.charge.country, a.charge.article])
            if not re.search(words.named_offence, a.gloss):
                cited.setdefault(a.charge.person, []).append(a.at)
    return [
        a.charge
        for a in known
        if a.charge.article
        or (
            not _is_explained(a.charge.description or "", glosses.get(a.charge.person, []), words)
            and not _is_act_beside(scene, a.charge, cited.get(a.charge.person, []), words)
            and not _is_title_before(scene, a.charge, cited.get(a.charge.person, []))
        )
    ]


def _is_act_beside(scene: Scene, charge: Charge, cited: Sequence[int], words: ChargeWords) -> bool:
    """Whether "for leading worship" is what was done, for which the next sentence cites an article."""
    start = charge.evidence.start
    if not scene.text.endswith("for ", 0, start) or not re.match(words.doing, charge.description or ""):
        return False
    return any(0 < at - start < _BESIDE and "\n\n" not in scene.text[start:at] for at in cited)


def _is_title_before(scene: Scene, charge: Charge, cited: Sequence[int]) -> bool:
    """Whether a description in quotation marks, told of people without their names, is the title of an article that the
    text cites later without it."""
    start = charge.evidence.start
    if not scene.text.startswith(_OPENING_QUOTES, max(0, start - 1)) or not any(at > start for at in cited):
        return False
    frame = next(frame for frame in scene.frames if frame.span.end > start)
    return PERSON not in frame.text


def _is_explained(description: str, glosses: Sequence[set[str]], words: ChargeWords) -> bool:
    """Whether a description repeats what is said beside an article, or tells the acts for which one is cited."""
    said = stems(description)
    is_act = bool(re.match(words.acts, description.lower()))
    return any((said and said <= gloss) or is_act for gloss in glosses)


# --- what ended a charge


def _from_verbs(scene: Scene, happenings: Sequence[Happening]) -> Iterator[_Outcome]:
    for h in happenings:
        frame = scene.frames[h.frame]
        about = _clause(frame, h)
        if h.kind in OUTCOMES and CITATION not in about:
            for person in h.persons:
                yield _Outcome(person, frame.offset(h.start), OUTCOMES[h.kind], about)


def _clause(frame: Frame, h: Happening) -> str:
    """What follows the verb of ``h``, up to the next verb's clause."""
    return _NEXT_CLAUSE.split(frame.text[h.end : h.end + 160])[0]


def _from_nouns(scene: Scene, known: Sequence[Accusation], endings: Endings) -> Iterator[_Outcome]:
    """ "The first charge was dropped", "the charge of hooliganism against her was withdrawn"."""
    for index, told in endings.items():
        frame = scene.frames[index]
        for status, match in told:
            if CITATION not in match.group():
                at = frame.offset(match.start())
                for person in _whose(scene, index, match, known):
                    yield _Outcome(person, at, status, match["which"] or "", frame.offset(match.end() - 1))


def _whose(scene: Scene, index: int, match: re.Match[str], known: Sequence[Accusation]) -> tuple[str, ...]:
    """Whose charge a sentence speaks of: of whom it names after "against", else of whom one was cited last."""
    frame = scene.frames[index]
    named = [str(e.value) for _, e in frame.of(PERSON, match.start(), match.end())]
    if named:
        return tuple(named)
    if spoken := tuple(dict.fromkeys(scene.subjects.get(index, ()))):
        return spoken
    at = frame.offset(match.start())
    first = scene.frames[scene.numbers(frame.paragraph - _REACH, frame.paragraph + 1)[0]].span.start
    before = [a for a in known if first <= a.at < at and a.charge.article]
    if not before:
        return ()
    last = max(before, key=lambda a: a.at)
    return tuple(a.charge.person for a in before if a.charge.evidence == last.charge.evidence)


def _meant(known: Sequence[Accusation], own: Sequence[int], outcome: _Outcome, words: ChargeWords) -> list[int]:
    """Which of the charges ``own`` (numbers of ``known``, in text order) an outcome is of; none where it is unclear."""
    before = [number for number in own if known[number].at < outcome.at]
    before = [number for number in before if known[number].charge.status not in ("dropped", "reclassified")]
    before = [number for number in before if known[number].charge.code == "criminal"] or before
    ordinal = re.search(words.which_charge, outcome.about)
    if ordinal:
        position = words.charge_ordinals.index(ordinal.group(1))
        return before[position : position + 1]
    if re.search(words.last_charge, outcome.about):
        return before[-1:]
    open_ = [number for number in before if known[number].charge.status == "charged"]
    said = stems(outcome.about) - stems(words.empty_of_meaning)
    if not said or re.search(words.all_charges, outcome.about):
        return open_
    shared = {number: len(said & stems(known[number].gloss)) for number in before}
    best = max(shared.values(), default=0)
    if best:
        chosen = [number for number in before if shared[number] == best]
        return chosen if len({known[number].gloss for number in chosen}) == 1 else []
    return open_ if len(open_) == 1 and len(before) > 1 else []


# --- verdicts


def _verdicts(scene: Scene, happenings: Sequence[Happening], passed: Sequence[Passed]) -> dict[str, list[int]]:
    """Where the text tells that each person was convicted or punished without citing for what."""
    found: dict[str, list[int]] = {}
    told = [(h.persons, h.frame, h.end, h.date) for h in happenings if h.kind in VERDICTS]
    dates = {(h.frame, person): h.date for h in happenings if h.kind in VERDICTS and h.date for person in h.persons}
    told += [(p.persons, p.frame, p.position, p.date) for p in passed]
    taken: dict[str, list[tuple[int, str]]] = {}
    for h in happenings:
        for person in h.persons if h.kind in ("arrest", "charge") and h.date else ():
            taken.setdefault(person, []).append((h.frame, h.date or ""))
    for persons, index, position, date in told:
        frame = scene.frames[index]
        if CITATION in frame.text[position:].split(";")[0]:
            continue
        for person in persons:
            day = date or dates.get((index, person), "")
            if not any(n < index and day and day < d[: len(day)] for n, d in taken.get(person, ())):
                found.setdefault(person, []).append(frame.offset(position - 1))
    return found


def _convict(known: list[Accusation], own: Sequence[int], verdicts: Sequence[int]) -> None:
    """Make convicted what was cited before a verdict, unless a charge cited later has a verdict of its own."""
    cited = [known[n].at for n in own if known[n].charge.status == "convicted" and known[n].charge.code == "criminal"]
    for number in own:
        at = known[number].at
        later = [verdict for verdict in verdicts if verdict > at]
        if known[number].charge.status == "charged" and later and not any(at < c <= max(later) for c in cited):
            known[number] = with_status(known[number], "convicted")


def _convict_in_lead(
    scene: Scene, known: list[Accusation], own: Sequence[int], starts: Sequence[int], words: ChargeWords
) -> None:
    """Make convicted what is cited after the news of the verdict, which a text begins with, and is no other case.

    ``starts`` are the offsets at which the sentences begin.
    """
    for number in own:
        a = known[number]
        frame = scene.frames[bisect.bisect_right(starts, a.at) - 1]
        is_open = a.charge.status == "charged" and a.charge.code == "criminal"
        if is_open and not re.search(words.other_case, frame.text):
            known[number] = with_status(a, "convicted")


def _reclassify(known: list[Accusation], own: Sequence[int], verdicts: Sequence[int]) -> None:
    """Make reclassified what another charge replaced: "changed to", or convicted under another part of its article."""
    for number in own:
        new = known[number]
        earlier = [n for n in own if known[n].at < new.at and not known[n].is_new]
        same = [n for n in earlier if known[n].charge.article == new.charge.article]
        if new.is_new:
            for old in (same or earlier)[-1:]:
                known[old] = with_status(known[old], "reclassified")
            if verdicts and new.charge.status == "charged":
                known[number] = with_status(new, "convicted")
        elif new.charge.status == "convicted":
            for old in same:
                if known[old].charge.status == "charged" and known[old].charge.code == new.charge.code:
                    known[old] = with_status(known[old], "reclassified")
