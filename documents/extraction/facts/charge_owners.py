"""Whose charge a citation is: of the person beside it, of the verb of its sentence, of the list item, of a pronoun."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from documents.extraction.facts.accusations import Accusation
from documents.extraction.facts.charge_groups import continued, told_later
from documents.extraction.facts.charge_subjects import everybody, owners_without_verb, punished_by_judgment, the_rest
from documents.extraction.facts.described_charges import STATUS
from documents.extraction.facts.events import Happening
from documents.extraction.facts.frames import CITATION, PERSON, Frame, with_signs
from documents.extraction.facts.passed import Passed
from documents.extraction.facts.scene import Scene
from documents.extraction.languages.charge_words import ChargeWords
from documents.extraction.languages.en.numbers import NUMBERS
from documents.extraction.patterns import pattern_of, search_of
from documents.extraction.types import Citation

_PARTED = re.compile(f"[;{CITATION}]")


@dataclass(frozen=True, slots=True)
class Cluster:
    """Neighbouring citations of one frame, with the positions of the first and the last."""

    start: int
    end: int
    citations: tuple[Citation, ...]


def clusters_of(frame: Frame) -> list[Cluster]:
    """The citations of a sentence; those that only commas and the like part are together."""
    clusters: list[Cluster] = []
    for mark, entity in frame.of(CITATION):
        last = clusters[-1] if clusters else None
        if last and ("; under" in frame.text[last.end : mark] or frame.text[: last.start].endswith("from ")):
            last = None  # of another sentence, or the charge that took the place of the one before
        if last and re.fullmatch(
            r"[\s,;&/()]*(?:(?:and|or|as well as|of the|criminal|penal|code|under|the|to)[\s,]*){0,6}",
            frame.text[last.end : mark],
        ):
            clusters[-1] = Cluster(last.start, mark + 1, (*last.citations, *entity.value))
        else:
            clusters.append(Cluster(mark, mark + 1, entity.value))
    return clusters


def governor_of(scene: Scene, index: int, cluster: Cluster, governing: Sequence[Happening]) -> Happening | None:
    """The verb that the citations belong to: the nearest one before them in the clause, else after.

    None where a verb before them is about somebody who is not known.
    """
    frame = scene.frames[index]
    usable = [h for h in governing if h.kind in STATUS and h.persons]
    before = [h for h in usable if h.end <= cluster.start and ";" not in frame.text[h.end : cluster.start]]
    if before:
        last = max(before, key=lambda h: h.end)
        if last.rule.startswith("heading:"):  # "Convicted under (A):" over a list, told of each by itself
            return replace(
                last, persons=tuple(dict.fromkeys(p for h in before if h.rule == last.rule for p in h.persons))
            )
        return last
    if scene.is_of_unknown(index, cluster.start):  # "five men were convicted under (A): P, P"
        return next((h for h in usable if h.rule.startswith("list:") and h.start >= cluster.end), None)
    after = [h for h in usable if h.start >= cluster.end]
    return min(after, key=lambda h: h.start) if after else None


def offended_before(frame: Frame, start: int, words: ChargeWords) -> set[str]:
    """Who is the object of an offence told before ``start`` of ``frame``: "for insulting President P (Article 5)"."""
    if PERSON not in frame.text:
        return set()
    found = pattern_of(with_signs(words.offended)).finditer(frame.text, 0, start)
    return {str(frame.at(match.end() - 1).value) for match in found}


def owners_of(
    scene: Scene,
    index: int,
    cluster: Cluster,
    happening: Happening | None,
    happenings: Sequence[Happening],
    passed: Sequence[Passed],
    found: Sequence[Accusation],
    words: ChargeWords,
) -> tuple[tuple[str, ...], str]:
    """Whose charges they are, and the rule that says so; ``found`` are those cited before."""
    frame = scene.frames[index]
    persons, rule = _owners_by_group(scene, index, cluster, happening, happenings, passed, found, words)
    if persons or rule:
        return persons, rule
    direct = pattern_of(with_signs(words.direct_owner)).search(frame.text, max(0, cluster.start - 60), cluster.start)
    against = _against(scene, index, cluster, happening, words)
    if against is not None:
        return against, "citation:against"
    is_after = happening is None or happening.start >= cluster.end
    if is_after and (punished := _punished_right_before(frame, index, cluster.start, passed)):
        return punished, "citation:term"
    if happening and happening.start >= cluster.end and direct and frame.text[cluster.start - 1] == "(":
        group = scene.group_at(frame, direct.start())
        is_shared = len(frame.cited(0, happening.start)) == len(cluster.citations)
        return group if is_shared else (str(frame.at(direct.start()).value),), "citation:bracket"
    is_law = re.match(words.law_itself, frame.text[cluster.end :]) and not frame.of(PERSON, 0, cluster.start)
    if happening and not (is_law and happening.start >= cluster.end):
        return _owners_by_verb(scene, index, cluster, happening, bool(direct), words)
    if is_law:
        return (), ""
    if direct:
        is_apart = frame.text[cluster.start - 1] == "(" and len(clusters_of(frame)) > 1
        one = (str(frame.at(direct.start()).value),)
        return one if is_apart else scene.group_at(frame, direct.start()), "citation:beside"
    return owners_without_verb(scene, index, cluster.start, happenings, words)


def _punished_right_before(frame: Frame, index: int, start: int, passed: Sequence[Passed]) -> tuple[str, ...]:
    """Whose the term is after which citations at ``start`` follow in its clause: "P and P: T each under (A)"."""
    here = [t for t in passed if t.frame == index and t.position < start]
    last = max(here, key=lambda t: t.position, default=None)
    if last is None or re.search(rf"[;{PERSON}{CITATION}]", frame.text[last.position : start]):
        return ()
    return tuple(dict.fromkeys(p for t in here if t.position == last.position for p in t.persons))


def _owners_by_group(
    scene: Scene,
    index: int,
    cluster: Cluster,
    happening: Happening | None,
    happenings: Sequence[Happening],
    passed: Sequence[Passed],
    found: Sequence[Accusation],
    words: ChargeWords,
) -> tuple[tuple[str, ...], str]:
    """Whose they are where the sentence speaks of a group, or of whom the charges before it were told."""
    frame = scene.frames[index]
    if whole := everybody(scene, index, cluster.start, cluster.end, found, words):
        return whole, "citation:everybody"
    accused, rule = continued(scene, index, cluster.start, cluster.end, found, words)
    if accused:
        return accused, rule
    if not happening and (punished := told_later(scene, index, cluster.start, happenings, passed, words)):
        return punished, "citation:told later"
    if not happening and (punished := punished_by_judgment(scene, index, cluster.start, passed, words)):
        return punished, "citation:judgment"
    if pattern_of(with_signs(words.all_under)).search(frame.text, max(0, cluster.start - 40), cluster.start):
        is_named = PERSON in frame.text or pattern_of(words.whole).search(frame.text)
        here = [t for t in passed if t.frame == index] or ([] if is_named else passed)
        punished = tuple(dict.fromkeys(p for t in here for p in t.persons))
        if len(punished) > 1:
            return punished, "citation:all of them"
    if not happening and (whole := _punished_together(scene, index, cluster.start, passed, words)):
        return whole, "citation:all of them"
    if others := the_rest(scene, index, cluster.start, words):
        return others, "citation:the rest"
    if charged := pattern_of(with_signs(words.under_which)).match(frame.text, cluster.end):
        named = scene.group_at(frame, charged.start("whom")) if charged["whom"] == PERSON else ()
        return named or scene.people_at(index, charged.start("whom"), charged["whom"]), "citation:under which"
    return (), ""


def _punished_together(
    scene: Scene, index: int, start: int, passed: Sequence[Passed], words: ChargeWords
) -> tuple[str, ...]:
    """Whom "all" or "both" before citations at ``start`` means: those whom the paragraph told terms of, if as many."""
    frame = scene.frames[index]
    whole = pattern_of(words.whole).search(frame.text, 0, start)
    if whole is None or PERSON in frame.text[:start] or scene.antecedent(index, whole.start("who"), "they"):
        return ()
    people = tuple(dict.fromkeys(p for t in passed if t.frame < index for p in t.persons))
    said = whole["who"].replace("both", "two").split()
    number = next((NUMBERS[word] for word in said if word in NUMBERS), len(people))
    return people if len(people) > 1 and number == len(people) else ()


def _owners_by_verb(
    scene: Scene, index: int, cluster: Cluster, happening: Happening, is_direct: bool, words: ChargeWords
) -> tuple[tuple[str, ...], str]:
    """Whose they are by the verb: of its people, or of one of them whom the words after it name apart."""
    frame = scene.frames[index]
    start, end = happening.end, cluster.start
    between = [e for _, e in frame.of(PERSON, start, end)]
    if start < end and pattern_of(words.added_stranger).search(frame.text, start, end):
        return (), ""
    if start < end and (one := scene.last_of_two(index, start, end)):
        return one, "citation:the latter"
    since = max((mark + 1 for mark, _ in frame.of(CITATION, start, end)), default=end)
    if another := pattern_of(with_signs(words.next_accused)).search(frame.text, since, end):
        return scene.group_at(frame, another.end()), "citation:next"
    added = pattern_of(with_signs(words.added)).search(frame.text, start, end) if start < end else None
    if added:
        return (str(frame.at(added.start()).value),), "citation:in addition"
    if is_direct and between:
        group = scene.group_at(frame, frame.of(PERSON, start, end)[-1][0])
        is_whole = frame.text[end - 1] != "(" and set(group) <= set(happening.persons)
        return group if is_whole else (str(between[-1].value),), "citation:beside"
    if between and pattern_of(with_signs(words.the_rest)).search(frame.text, max(0, end - 60), end):
        named = {str(e.value) for e in between}
        return tuple(person for person in happening.persons if person not in named), "citation:the rest"
    return happening.persons, f"citation:{happening.rule}"


def _against(
    scene: Scene, index: int, cluster: Cluster, happening: Happening | None, words: ChargeWords
) -> tuple[str, ...] | None:
    """Whom a noun has its object in: "the charge against P is (A)", "a case under A against P"; None without one."""
    frame = scene.frames[index]
    after = pattern_of(with_signs(words.against_after)).match(frame.text, cluster.end)
    if after:
        group = scene.group_at(frame, after.end())
        if after["whom"]:
            group = scene.pronoun(index, after.start("whom"), after["whom"])
        for more in pattern_of(with_signs(words.and_against)).finditer(frame.text, after.end()):
            group += scene.group_at(frame, more.end())
        return tuple(dict.fromkeys(group))
    start = happening.end if happening and happening.end <= cluster.start else 0
    before = search_of(with_signs(words.against_before)).search(frame.text, start, cluster.start)
    if before is None:
        return None
    between = {str(e.value) for _, e in frame.of(PERSON, before.start("whom"), cluster.start)}
    if before["whom"] == PERSON:
        group = scene.group_at(frame, before.start("whom"))
        between = {person for person in between if not scene.is_aside(person)}
        return group if between <= set(group) else None
    if between:
        return None
    whole = scene.pronoun(index, before.start("whom"), before["whom"])
    but = pattern_of(with_signs(words.except_for)).search(frame.text, cluster.end)
    left_out = scene.group_at(frame, but.end()) if but else ()
    return tuple(person for person in whole if person not in left_out)


def with_punished(
    frame: Frame,
    index: int,
    cluster: Cluster,
    governing: Sequence[Happening],
    happening: Happening,
    persons: tuple[str, ...],
    passed: Sequence[Passed],
) -> tuple[str, ...]:
    """``persons`` and everybody on whom the same sentence passes a term between the verb and the citation.

    Only those after the citation before it, where there are some: "P to T under (A) and P to T under (A)".
    """
    since = max((mark for mark, _ in frame.of(CITATION, happening.end, cluster.start)), default=-1)
    here = [(p, t.position) for t in passed if t.frame == index for p in t.persons]
    if ": " in frame.text[cluster.end : happening.start] and not frame.of(PERSON, 0, cluster.end):
        after = [p for p, position in here if position > cluster.end]
        return tuple(dict.fromkeys([*persons, *after]))  # "convicted under (A): P got T and P got T"
    named = {str(e.value) for _, e in frame.of(PERSON, since, cluster.start)} if since >= 0 else set()
    if own := [p for p, position in here if since < position < cluster.start and p in named]:
        return tuple(dict.fromkeys(own))
    begin = happening.end
    if happening.rule.startswith("gapped:"):  # "sentenced P to T, and P to T under (A)": of both
        same = [h.end for h in governing if h.kind == happening.kind and h.end <= cluster.start]
        begin = min((end for end in same if not _PARTED.search(frame.text, end, cluster.start)), default=begin)
    more = [p for p, position in here if begin <= position < cluster.start]
    return tuple(dict.fromkeys([*persons, *more])) if set(persons) & set(more) else persons
