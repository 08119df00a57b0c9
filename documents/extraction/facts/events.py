"""What happened to whom, when and where: arrests, searches, charges, convictions, fines, releases, deaths."""

from __future__ import annotations

import re
from collections.abc import Iterator

from documents.extraction.facts.bystanders import without_the_court
from documents.extraction.facts.custody_spells import custody_spells
from documents.extraction.facts.event_dates import dated
from documents.extraction.facts.event_patterns import EventPatterns, event_patterns
from documents.extraction.facts.frames import DATE, ORGANISATION, PERSON, Frame
from documents.extraction.facts.gapped_events import gapped, shared_out
from documents.extraction.facts.happening import Happening
from documents.extraction.facts.headed import told_by_heading
from documents.extraction.facts.one_of_them import of_those_told
from documents.extraction.facts.scene import Scene
from documents.extraction.facts.told_alike import told_alike

__all__ = ["Happening", "dated", "find_happenings"]

# From a verb to whose sentence or case it changes.
_OWNER = re.compile(rf"(?: [^.;{PERSON}]{{0,140}}?)?\s(?P<whose>his|her|their|{PERSON}'s?)\s")


def find_happenings(scene: Scene) -> list[Happening]:
    """Every event that the sentences of ``scene`` tell, in text order."""
    patterns = event_patterns(scene.words)
    found: list[Happening] = []
    for index, frame in enumerate(scene.frames):
        if not frame.is_told or scene.is_denied(index):
            continue
        headed = list(told_by_heading(scene, index, frame))
        for happening in headed:
            scene.note(index, happening.persons, happening.kind)
        found += headed
        for rule in (_verbs, _phrases, _nouns, custody_spells, _colon_list) if not headed else ():
            here = list(rule(scene, index, frame, patterns))
            if here and rule is not _colon_list:
                here += gapped(scene, frame, here)
            if rule is _phrases and not any(happening.kind != "custody" for happening in here):
                told = (patterns.verb, patterns.phrase)
                here += of_those_told(scene, index, frame, told, patterns.unreal)
            if rule is _nouns:
                here += told_alike(scene, index, found)
            for happening in here:
                scene.note(index, happening.persons, happening.kind)
            found += here
    found = without_the_court(found, scene.frames, scene.roles)
    return dated(scene, found, found)


def _verbs(scene: Scene, index: int, frame: Frame, patterns: EventPatterns) -> Iterator[Happening]:
    previous: tuple[str, ...] = ()
    for match in patterns.verb.finditer(frame):
        kind = str(match.lastgroup)
        left = frame.text[max(0, match.start() - 60) : match.start()]
        if patterns.asked.match(frame) or (
            patterns.unreal.search_in(left, frame)
            and not patterns.decided.search(frame.text, 0, match.start())
            and not (kind == "release" and left.endswith("before being "))
            and not (" not " in left and patterns.not_until.match(frame.text, match.end()))
        ):
            scene.note_unreal(index, match.end())
            continue
        persons = _who(scene, index, frame, match, patterns, previous)
        persons = scene.with_company(frame, match.end(), persons)
        if kind == "arrest" and patterns.colony.search(_destination(frame, match)):
            kind = "custody"
        if kind == "conviction" and patterns.remand.match(frame.text, match.end()):
            kind = "arrest"
        if persons:
            yield _happening(kind, persons, index, frame, match.start(), match.end(), f"verb:{kind}")
            previous = persons
        elif patterns.passive.search(left) and kind not in ("drop", "reclassify", "alter"):
            scene.note_unknown(index, match.start())
        if persons:
            scene.note(index, persons, kind)


def _destination(frame: Frame, match: re.Match[str]) -> str:
    """The name of the organisation that the verb of ``match`` ends with, in lower case; "" for none."""
    position = match.group().find(ORGANISATION)
    return str(frame.at(match.start() + position).value.name).lower() if position >= 0 else ""


def _who(
    scene: Scene, index: int, frame: Frame, match: re.Match[str], patterns: EventPatterns, previous: tuple[str, ...]
) -> tuple[str, ...]:
    """Whom the verb of ``match`` befell; ``previous`` are those of the verb before it in the sentence."""
    left = frame.text[max(0, match.start() - 60) : match.start()]
    if patterns.among.may_match(frame.words) and patterns.among.pattern.search(left):
        listed = patterns.among_whom.match(frame.text, match.end())
        return scene.named_at(frame, listed.end()) if listed else ()
    if match.lastgroup == "search":
        return _searched(scene, index, frame, match, patterns)
    if patterns.against.search(match.group()):
        return scene.object_after(index, match.end())
    if patterns.owned.fullmatch(match.group()) and (persons := scene.object_after(index, match.end())):
        return persons
    if match.lastgroup == "alter" or patterns.owned.fullmatch(match.group()):
        return _owner_after(scene, index, frame, match, patterns, previous)
    if match.group() == "serving" and scene.is_opening(index, match.start()):
        fronted = patterns.fronted.match(frame.text, match.end())
        return scene.group_at(frame, fronted.end()) if fronted else ()
    if patterns.impersonal.match(match.group()):
        return scene.topic(index) or scene.antecedent(index, match.start(), "one")
    if match.lastgroup in ("drop", "reclassify"):
        against = patterns.cases_against.search(frame.text, 0, match.start())
        if against:
            return scene.group_at(frame, against.end())
    if previous and patterns.went_on.search(left) and patterns.received.match(match.group()):
        return previous
    if patterns.passive.search(left):
        subject = scene.subject_before(index, match.start()) or scene.included_after(index, match.end())
        if not subject and patterns.opened.fullmatch(frame.text, 0, match.start()):
            return _fronted(scene, frame, match.end(), patterns)
        return subject or scene.inverted(index, match.start(), match.end()) or scene.listed_after(index)
    persons = scene.object_after(index, match.end()) or scene.included_after(index, match.end())
    if persons or patterns.attributive.search(left):
        return persons
    if not patterns.headline.match(frame.text, match.end()):
        return () if PERSON in frame.text else scene.listed_after(index)
    return _without_auxiliary(scene, index, frame, match, patterns) or previous or scene.listed_after(index)


def _without_auxiliary(
    scene: Scene, index: int, frame: Frame, match: re.Match[str], patterns: EventPatterns
) -> tuple[str, ...]:
    """The subject of a bare participle: "P, arrested in 2020"; in a list, whom the item is about."""
    persons = scene.subject_before(index, match.start())
    in_form = scene.profiles.forms.get(frame.paragraph)
    if not persons and in_form and not frame.of(PERSON, 0, match.start()):
        return (in_form,)  # "Description: former student, convicted in 1995"
    if not persons and scene.is_opening(index, match.start()):
        fronted = () if frame.paragraph in scene.heads else _fronted(scene, frame, match.end(), patterns)
        return fronted or scene.left_out(index)
    return persons


def _fronted(scene: Scene, frame: Frame, end: int, patterns: EventPatterns) -> tuple[str, ...]:
    """The subject that follows what a sentence opens with: "Arrested in May, P was", "In custody since May, P is"."""
    fronted = patterns.fronted.match(frame.text, end)
    return scene.group_at(frame, fronted.end()) if fronted else ()


def _owner_after(
    scene: Scene, index: int, frame: Frame, match: re.Match[str], patterns: EventPatterns, previous: tuple[str, ...]
) -> tuple[str, ...]:
    """Whose sentence or case it is: "commuted his term", "replaced P's fine", "added ... to his case"."""
    end = match.end()
    of = patterns.off_term_of.match(frame.text, end)
    if of:  # "cut a year off the term of P"
        return scene.group_at(frame, of.end())
    own = patterns.own_term.search(frame.text, max(0, match.start() - 90), match.start())
    own = own or _OWNER.match(frame.text, end)
    if own:  # "P's term was raised", "raised his term"
        return scene.owner(index, own)
    imposed = patterns.imposed_on.match(frame.text, end)
    if imposed:
        return (str(frame.at(imposed.end()).value),)
    told = previous or _of_pronoun(scene, index, frame, match.start()) or scene.told_before(index)
    return told if told or match.lastgroup == "charge" else scene.antecedent(index, match.start(), "one")


def _of_pronoun(scene: Scene, index: int, frame: Frame, start: int) -> tuple[str, ...]:
    """Whom "for her" before ``start`` means, in a sentence that names nobody before it."""
    said = None if frame.of(PERSON, 0, start) else re.search(r"\bfor (him|her|them)\b", frame.text[:start])
    return scene.pronoun(index, said.start(1), said.group(1)) if said else ()


def _searched(scene: Scene, index: int, frame: Frame, match: re.Match[str], patterns: EventPatterns) -> tuple[str, ...]:
    home = patterns.search_home.search(frame.text, max(0, match.start() - 60), match.end() + 60)
    if home:
        position = frame.text.rindex(PERSON, home.start(), home.end())
        owners = scene.group_at(frame, position)
        return owners if home.group().endswith(PERSON) and owners else (str(frame.at(position).value),)
    own = re.compile(rf"\b(his|her|their)\s(?:[a-z-]+ ){{0,3}}?(?:{scene.words.homes})\b").search(
        frame.text, max(0, match.start() - 50), match.end() + 40
    )
    return scene.pronoun(index, own.start(), own.group(1)) if own else ()


def _phrases(scene: Scene, index: int, frame: Frame, patterns: EventPatterns) -> Iterator[Happening]:
    for match in patterns.phrase.finditer(frame):
        left = frame.text[max(0, match.start() - 60) : match.start()]
        if patterns.unreal.search_in(left, frame):
            continue
        kind = str(match.lastgroup)
        owner = patterns.possessive.match(match.group())
        if PERSON in match.group():
            persons = scene.group_at(frame, match.start() + match.group().index(PERSON))
        elif owner:
            persons = scene.pronoun(index, match.start(), owner.group())
        else:
            told = scene.told_last(index) if kind == "punish" and patterns.went_on.search(left) else ()
            persons = told or scene.subject_before(index, match.start()) or scene.listed_after(index)
        included = () if persons else scene.included_after(index, match.end())
        is_bare = match.group().startswith("in ") or scene.is_opening(index, match.start())
        if not persons and is_bare:
            opens = scene.is_opening(index, match.start()) and frame.paragraph not in scene.heads
            persons = (_fronted(scene, frame, match.end(), patterns) if opens else ()) or scene.topic(index)
        if kind == "back":  # home, which is a release of those who were held
            kind, persons = "release", tuple(person for person in persons if person in scene.accused)
        if kind == "death" and _is_far_pronoun(frame, match.start()):
            persons = ()
        persons = persons or included
        if persons:
            yield _happening(kind, persons, index, frame, match.start(), match.end(), f"phrase:{kind}")
            if kind == "death" and patterns.in_custody.match(frame.text, match.end()):
                yield _happening("custody", persons, index, frame, match.start(), match.end(), "phrase:custody")


def _is_far_pronoun(frame: Frame, position: int) -> bool:
    """Whether the subject is a pronoun in a later clause of a sentence without names: of somebody unnamed, then."""
    return not frame.of(PERSON, 0, position) and position > 60


def _nouns(scene: Scene, index: int, frame: Frame, patterns: EventPatterns) -> Iterator[Happening]:
    for match in patterns.noun.finditer(frame):
        left = frame.text[max(0, match.start() - 60) : match.start()]
        kind = str(match.lastgroup)
        if patterns.extended.search(left) or patterns.extended_after.match(frame.text, match.end()):
            kind = "custody"
        elif patterns.not_first.search(left) or _is_wished(kind, left, patterns):
            continue
        if kind == "search":
            searched = _searched(scene, index, frame, match, patterns)
            if not searched and patterns.raided.search(left):
                searched = scene.told_last(index)
            if searched:
                yield _happening(kind, searched, index, frame, match.start(), match.end(), "noun:search")
            continue
        persons: tuple[str, ...] = ()
        owner = patterns.noun_left.search(frame.text, max(0, match.start() - 40), match.start())
        of = patterns.noun_of.match(frame.text, match.end())
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


def _is_wished(kind: str, left: str, patterns: EventPatterns) -> bool:
    """Whether a noun for an event tells of none that happened: "demanded his release", but not "since his release"."""
    if kind == "death" and not left.endswith(("his ", "her ", "their ")):
        return bool(patterns.attempted.search(left))
    if patterns.since_noun.search(left):
        return kind == "release" and bool(patterns.term_until.search(left))
    if kind == "release" and patterns.ordered.search(left):
        return False
    if kind == "arrest" and patterns.court_ordered.search(left):
        return False
    return bool(patterns.wished.search(left))


def _colon_list(scene: Scene, index: int, frame: Frame, patterns: EventPatterns) -> Iterator[Happening]:
    """Everybody named after a colon that follows what happened to them: "New arrests took place: in Kazan P and P"."""
    colon = frame.text.find(": ")
    if colon < 0:
        return
    if frame.text.find(PERSON) < colon or '"' in frame.text[colon : colon + 4]:  # nobody named, or before the colon
        return
    match = None
    for pattern in (patterns.noun, patterns.verb, patterns.phrase):
        match = match or pattern.search(frame, 0, colon)
    is_of_them = patterns.shared_out.match(frame.text, colon)
    if match is None or (patterns.pronoun.search(frame.text, 0, colon) and not is_of_them):
        return
    left = frame.text[max(0, match.start() - 60) : match.start()]
    if patterns.unreal.search_in(left, frame) or patterns.wished.search(left):
        return
    kind = str(match.lastgroup)
    if kind == "accuse" and patterns.noun.pattern.fullmatch(match.group()):  # "Monitor at this trial: P"
        return
    last = max((e for _, e in frame.of(DATE, 0, colon)), key=lambda e: e.start, default=None)
    for start, end in _segments(frame.text, colon + 1):
        for persons, date in shared_out(frame, start, end, str(last.value) if last else None):
            yield Happening(kind, persons, index, start, end, date, frame.evidence(match.start(), end), f"list:{kind}")


def _segments(text: str, start: int) -> Iterator[tuple[int, int]]:
    """The parts of ``text`` from ``start`` between semicolons."""
    for piece in re.finditer(r"[^;]+", text[start:]):
        yield start + piece.start(), start + piece.end()


def _happening(
    kind: str, persons: tuple[str, ...], index: int, frame: Frame, start: int, end: int, rule: str
) -> Happening:
    return Happening(kind, persons, index, start, end, None, frame.evidence(start, end), rule)
