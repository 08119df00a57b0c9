"""Whose charge a citation is: of the person beside it, of the verb of its sentence, of the list item, of a pronoun."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from documents.extraction.facts.charge_status import Accusation
from documents.extraction.facts.charge_subjects import everybody, owners_without_verb, the_rest
from documents.extraction.facts.described_charges import STATUS
from documents.extraction.facts.events import Happening
from documents.extraction.facts.frames import CITATION, PERSON, Frame, with_signs
from documents.extraction.facts.passed import Passed
from documents.extraction.facts.scene import Scene
from documents.extraction.languages.vocabulary import ChargeWords
from documents.extraction.types import Citation


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
            clusters[-1] = Cluster(last.start, mark + 1, (*last.citations, entity.value))
        else:
            clusters.append(Cluster(mark, mark + 1, (entity.value,)))
    return clusters


def governor_of(frame: Frame, cluster: Cluster, governing: Sequence[Happening]) -> Happening | None:
    """The verb that the citations belong to: the nearest one before them in the clause, else after."""
    usable = [h for h in governing if h.kind in STATUS and h.persons]
    before = [h for h in usable if h.end <= cluster.start and ";" not in frame.text[h.end : cluster.start]]
    if before:
        return max(before, key=lambda h: h.end)
    after = [h for h in usable if h.start >= cluster.end]
    return min(after, key=lambda h: h.start) if after else None


def owners_of(
    scene: Scene,
    index: int,
    cluster: Cluster,
    happening: Happening | None,
    happenings: Sequence[Happening],
    found: Sequence[Accusation],
    words: ChargeWords,
) -> tuple[tuple[str, ...], str]:
    """Whose charges they are, and the rule that says so; ``found`` are those cited before."""
    frame = scene.frames[index]
    if whole := everybody(scene, index, cluster.start, cluster.end, found, words):
        return whole, "citation:everybody"
    if others := the_rest(scene, index, cluster.start, words):
        return others, "citation:the rest"
    direct = re.compile(with_signs(words.direct_owner)).search(frame.text, max(0, cluster.start - 60), cluster.start)
    against = _against(scene, index, cluster, happening, words)
    if against is not None:
        return against, "citation:against"
    if happening and happening.start >= cluster.end and direct and frame.text[cluster.start - 1] == "(":
        group = scene.group_at(frame, direct.start())
        is_shared = len(frame.of(CITATION, 0, happening.start)) == len(cluster.citations)
        return group if is_shared else (str(frame.at(direct.start()).value),), "citation:bracket"
    if happening:
        return _owners_by_verb(frame, cluster, happening, bool(direct), words)
    if re.match(words.law_itself, frame.text[cluster.end :]) and not frame.of(PERSON, 0, cluster.start):
        return (), ""
    if direct:
        return scene.group_at(frame, direct.start()), "citation:beside"
    return owners_without_verb(scene, index, cluster.start, happenings, words)


def _owners_by_verb(
    frame: Frame, cluster: Cluster, happening: Happening, is_direct: bool, words: ChargeWords
) -> tuple[tuple[str, ...], str]:
    """Whose they are by the verb: of its people, or of one of them whom the words after it name apart."""
    start, end = happening.end, cluster.start
    between = [e for _, e in frame.of(PERSON, start, end)]
    if start < end and re.compile(words.added_stranger).search(frame.text, start, end):
        return (), ""
    added = re.compile(with_signs(words.added)).search(frame.text, start, end) if start < end else None
    if added:
        return (str(frame.at(added.start()).value),), "citation:in addition"
    if is_direct and between:
        return (str(between[-1].value),), "citation:beside"
    if between and re.compile(with_signs(words.the_rest)).search(frame.text, max(0, end - 60), end):
        named = {str(e.value) for e in between}
        return tuple(person for person in happening.persons if person not in named), "citation:the rest"
    return happening.persons, f"citation:{happening.rule}"


def _against(
    scene: Scene, index: int, cluster: Cluster, happening: Happening | None, words: ChargeWords
) -> tuple[str, ...] | None:
    """Whom a noun has its object in: "the charge against P is (A)", "a case under A against P"; None without one."""
    frame = scene.frames[index]
    after = re.compile(with_signs(words.against_after)).match(frame.text, cluster.end)
    if after:
        return scene.group_at(frame, after.end())
    start = happening.end if happening and happening.end <= cluster.start else 0
    before = re.compile(with_signs(words.against_before)).search(frame.text, start, cluster.start)
    if before is None:
        return None
    between = {str(e.value) for _, e in frame.of(PERSON, before.start("whom"), cluster.start)}
    if before["whom"] == PERSON:
        group = scene.group_at(frame, before.start("whom"))
        return group if between <= set(group) else None
    if between:
        return None
    whole = scene.pronoun(index, before.start("whom"), before["whom"])
    but = re.compile(with_signs(words.except_for)).search(frame.text, cluster.end)
    left_out = scene.group_at(frame, but.end()) if but else ()
    return tuple(person for person in whole if person not in left_out)


def with_punished(
    index: int, cluster: Cluster, happening: Happening, persons: tuple[str, ...], passed: Sequence[Passed]
) -> tuple[str, ...]:
    """``persons`` and everybody on whom the same sentence passes a term between the verb and the citation."""
    more = [p for t in passed if t.frame == index and happening.end <= t.position < cluster.start for p in t.persons]
    return tuple(dict.fromkeys([*persons, *more])) if set(persons) & set(more) else persons


def same_as(scene: Scene, index: int, found: Sequence[Accusation], words: ChargeWords) -> list[Accusation]:
    """The charges of somebody else that the sentence says are also this person's."""
    frame = scene.frames[index]
    match = re.search(rf"{words.same_as}(?={PERSON})", frame.text)
    if not match:
        return []
    model = str(frame.at(match.end()).value)
    before = [str(e.value) for _, e in frame.of(PERSON, 0, match.start())]
    persons = before[-1:] or list(
        scene.antecedent(index, match.start(), "she" if re.search(r"\bshe\b", frame.text[: match.start()]) else "he")
    )
    return [
        replace(
            a,
            charge=replace(
                a.charge, person=person, evidence=frame.evidence(match.start(), match.end() + 1), rule="same as"
            ),
        )
        for person in persons
        for a in found
        if a.charge.person == model and a.charge.article and person != model
    ]


def same_provision(
    scene: Scene, index: int, found: Sequence[Accusation], governing: Sequence[Happening], words: ChargeWords
) -> list[Accusation]:
    """The charges cited last, for somebody punished "under the same article"."""
    frame = scene.frames[index]
    match = re.search(words.same_provision, frame.text)
    if match is None:
        return []
    cited = [a for a in found if a.at < frame.offset(match.start())]
    verbs = [h for h in governing if h.end <= match.start() and h.kind in STATUS]
    head = scene.heads.get(frame.paragraph, "")
    back = max(0, index - 2)
    near = scene.frames[
        min(back, scene.numbers(frame.paragraph - (2 if head else 0), frame.paragraph + 1)[0])
    ].span.start
    if not cited or not (verbs or head) or cited[-1].at < near:
        return []
    persons, status = (verbs[-1].persons, STATUS[verbs[-1].kind]) if verbs else ((head,), cited[-1].charge.status)
    evidence = frame.evidence(match.start(), match.end())
    models = [a for a in cited if a.charge.person == cited[-1].charge.person and abs(a.at - cited[-1].at) < 80]
    models = models[-1:] if match["last"] else models
    return [
        replace(a, charge=replace(a.charge, person=person, evidence=evidence, rule="same provision", status=status))
        for person in persons
        for a in models
        if person != a.charge.person
    ]  # fmt: skip
