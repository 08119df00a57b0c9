"""What people are accused of: by article where the text cites one, else in its own words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from documents.extraction.facts.accusations import STRENGTH, Accusation, gloss_of, without_needless_claims
from documents.extraction.facts.charge_endings import charge_endings
from documents.extraction.facts.charge_groups import CHANGED, shared_out
from documents.extraction.facts.charge_owners import (
    Cluster,
    clusters_of,
    governor_of,
    offended_before,
    owners_of,
    with_punished,
)
from documents.extraction.facts.charge_status import settled
from documents.extraction.facts.co_accused import with_co_accused
from documents.extraction.facts.described_charges import STATUS, Country, described_charges
from documents.extraction.facts.dotted_parts import with_parts
from documents.extraction.facts.events import Happening
from documents.extraction.facts.frames import CITATION, PERSON, TERM, Frame, with_signs
from documents.extraction.facts.offences import compiled
from documents.extraction.facts.passed import Passed
from documents.extraction.facts.same_provisions import same_as, same_provision
from documents.extraction.facts.scene import Scene
from documents.extraction.facts.spoken_of import only_accused, only_person
from documents.extraction.languages.charge_words import ChargeWords
from documents.extraction.patterns import pattern_of
from documents.extraction.types import Charge, Citation, Span

_CLAUSE = re.compile(rf"[;{CITATION}]|, and | and (?:now|then|also|faces|is|was)\b")
_BRACKETED_TERM = rf"[^().;{PERSON}]{{0,80}}, {TERM}(?=\))"  # after a citation: "(A of the code, T)"


def find_charges(
    scene: Scene, happenings: Sequence[Happening], passed: Sequence[Passed], country: Country, words: ChargeWords
) -> list[Charge]:
    """Every accusation in the text; ``country(frame, citation)`` tells whose law applies there.

    ``passed`` are the punishments: "P four years and P three under Article 10" makes both of them convicted.
    """
    by_frame: dict[int, list[Happening]] = {}
    beside: dict[int, list[Happening]] = {}
    for happening in happenings:
        by_frame.setdefault(happening.frame, []).append(happening)
        beside.setdefault(scene.frames[happening.frame].paragraph, []).append(happening)
    punished: dict[int, list[Passed]] = {}
    for p in passed:
        punished.setdefault(scene.frames[p.frame].paragraph, []).append(p)
    patterns, endings = compiled(words), charge_endings(scene, words)
    found: list[Accusation] = []
    for index, frame in enumerate(scene.frames):
        if not frame.is_told or scene.is_denied(index):
            continue
        governing = by_frame.get(index, [])
        told, terms = beside.get(frame.paragraph, []), punished.get(frame.paragraph, [])
        clusters = clusters_of(frame)
        for cluster in clusters:
            starts = [c.start for c in clusters]
            found += _cited(scene, index, cluster, starts, governing, told, terms, found, country, words)
        found += same_as(scene, index, found, words)
        bounds = [(cluster.start, cluster.end) for cluster in clusters]
        ended = endings.get(index, ())
        described = described_charges(scene, index, governing, terms, bounds, ended, country, patterns)
        found += [Accusation(charge) for charge in described]
        found += same_provision(scene, index, found, governing, terms, country, words)
    charges = settled(with_parts(found), scene, happenings, passed, endings, words)
    return merge_charges(with_co_accused(charges, scene, happenings, words))


def _cited(
    scene: Scene,
    index: int,
    cluster: Cluster,
    starts: Sequence[int],
    governing: Sequence[Happening],
    happenings: Sequence[Happening],
    passed: Sequence[Passed],
    found: Sequence[Accusation],
    country: Country,
    words: ChargeWords,
) -> list[Accusation]:
    frame = scene.frames[index]
    happening = governor_of(scene, index, cluster, governing)
    told = happening.end if happening and happening.end <= cluster.start else -1
    if scene.unreal_before(index, cluster.start) > told:
        return _if_convicted(scene, index, cluster, country, words)
    persons, rule = owners_of(scene, index, cluster, happening, happenings, passed, found, words)
    offended = offended_before(frame, cluster.start, words)
    persons = tuple(person for person in persons if person not in offended)
    if not persons and not _is_of_law(frame, cluster, found, words):
        accused = only_accused(scene, index, cluster.start) or only_person(scene, index, cluster.start)
        persons, rule = tuple(person for person in accused if person not in offended), "citation:only accused"
    if happening and (one := shared_out(frame, cluster.start, persons, starts, words)):
        persons, rule = (one,), "citation:respectively"
    if happening and happening.kind in ("punish", "conviction"):
        persons = with_punished(frame, index, cluster, governing, happening, persons, passed)
    is_final = bool(re.search(words.overturned, frame.text[max(0, cluster.start - 120) : cluster.start]))
    is_replacing = _is_replacing(frame, cluster, happening, words)
    if is_final or is_replacing:
        status = "acquitted" if is_final else "charged"
    else:
        status = _status(scene, index, cluster, happening, persons, passed, words)
    gloss = gloss_of(frame, cluster.start, cluster.end)
    is_new = is_replacing or rule == CHANGED
    is_new = is_new or bool(re.match(with_signs(words.instead), frame.text[cluster.end :]))
    return [
        Accusation(
            Charge(person, country(index, c), c.code, c.article, c.part, None, status, Span(c.start, c.end), rule),
            gloss,
            is_final,
            is_new,
        )
        for c, person in _pairs(frame, cluster, persons, words)
    ]


def _is_of_law(frame: Frame, cluster: Cluster, found: Sequence[Accusation], words: ChargeWords) -> bool:
    """Whether citations are no charge by themselves: of what the law says, or of whole articles cited before."""
    known = {(a.charge.article, a.charge.part) for a in found}
    articles = {article for article, _ in known}
    is_known = all((c.article, c.part) in known or (not c.part and c.article in articles) for c in cluster.citations)
    is_reason = pattern_of(words.by_law).fullmatch(frame.text, 0, cluster.start)  # "Under (A), only the heavier term"
    return is_known or bool(is_reason) or bool(re.match(words.law_itself, frame.text[cluster.end :]))


def _if_convicted(scene: Scene, index: int, cluster: Cluster, country: Country, words: ChargeWords) -> list[Accusation]:
    """The charges of "if convicted under (A), P could be jailed": of P, or of whom the pronoun there means."""
    frame = scene.frames[index]
    said = pattern_of(with_signs(words.if_convicted)).search(frame.text, 0, cluster.start)
    start = frame.text.find(", ", cluster.end) + 2
    if said is None or start < 2:
        return []
    persons = scene.group_at(frame, start) or scene.people_at(index, start, frame.text[start:].split(" ")[0])
    evidence = frame.evidence(cluster.start, cluster.end)
    return [
        Accusation(
            Charge(person, country(index, c), c.code, c.article, c.part, None, "charged", evidence, "citation:if")
        )
        for c in cluster.citations
        for person in persons
    ]


def _pairs(frame: Frame, cluster: Cluster, persons: Sequence[str], words: ChargeWords) -> list[tuple[Citation, str]]:
    """Each citation with each person; one with one where the text says "respectively"."""
    after = frame.text[cluster.end : cluster.end + 70]
    if len(persons) == len(cluster.citations) > 1 and re.match(words.respectively, after):
        return list(zip(cluster.citations, persons, strict=True))
    return [(c, person) for c in cluster.citations for person in persons]


def _is_replacing(frame: Frame, cluster: Cluster, happening: Happening | None, words: ChargeWords) -> bool:
    """Whether the charge took the place of an earlier one, by the words from its verb on."""
    told = happening.start if happening and happening.end <= cluster.start else 0
    return bool(re.search(with_signs(words.replacing), frame.text[max(told, cluster.start - 200) : cluster.start]))


def _status(
    scene: Scene,
    index: int,
    cluster: Cluster,
    happening: Happening | None,
    persons: tuple[str, ...],
    passed: Sequence[Passed],
    words: ChargeWords,
) -> str:
    """How a charge stands by its own sentence; by its paragraph, where no verb of the sentence tells."""
    frame = scene.frames[index]
    status = _status_nearby(frame, cluster, happening, words) or (
        STATUS.get(happening.kind, "charged") if happening else "charged"
    )
    if status != "charged":
        return status
    punished = {p for t in passed if scene.frames[t.frame].paragraph == frame.paragraph for p in t.persons}
    if not happening and set(persons) <= punished:
        said = frame.text[: cluster.start]
        if not (re.search(words.before_verdict, said) or re.search(words.other_case, said)):
            return "convicted"
    beside = pattern_of(_BRACKETED_TERM).match(frame.text, cluster.end)
    if beside and frame.at(beside.end() - 1).value.is_passed:
        return "convicted"
    if _is_punished_before(frame, index, cluster, happening, persons, passed):
        return "convicted"
    passing = pattern_of(with_signs(words.term_before)).search(frame.text, max(0, cluster.start - 140), cluster.start)
    return "convicted" if passing and frame.at(passing.start()).value.is_passed else status


def _is_punished_before(
    frame: Frame,
    index: int,
    cluster: Cluster,
    happening: Happening | None,
    persons: Sequence[str],
    passed: Sequence[Passed],
) -> bool:
    """Whether the clause passes a term on ``persons`` between its verb, unless that charges, and the citations."""
    start = happening.end if happening and STATUS[happening.kind] == "charged" else 0
    if happening and happening.kind in ("charge", "accuse"):
        return False
    near = {p for t in passed if t.frame == index and start <= t.position < cluster.start
            and not _CLAUSE.search(frame.text, t.position, cluster.start) for p in t.persons}  # fmt: skip
    return bool(persons) and set(persons) <= near


def _status_nearby(frame: Frame, cluster: Cluster, happening: Happening | None, words: ChargeWords) -> str:
    """The status that words beside the citations tell: the last ones before them in the clause, or a verb after."""
    after = re.sub(with_signs(words.it_after), "", frame.text[cluster.end : cluster.end + 130])
    after = re.split(r"[;.]", after)[0]
    after = re.sub(with_signs(words.against_more), "", after)
    after = re.sub(with_signs(words.aside_after), "", after.lstrip(")"))
    after = re.sub(r"^[^()]{0,4}\([^()]*\)", "", after).lstrip(" ,)")
    after = re.sub(with_signs(words.of_code), "", after)
    after = re.sub(with_signs(words.aside_after), "", after)
    for status, pattern in words.status_after.items():
        if pattern_of(with_signs(pattern)).match(after):
            return status
    start = max(0, cluster.start - 130, happening.start if happening and happening.end <= cluster.start else 0)
    before = re.split(rf"[;{CITATION}]", frame.text[start : cluster.start])[-1]
    last, found = -1, ""
    for status, pattern in words.status_words.items():
        for match in re.finditer(pattern, before):
            if match.end() > last and (status != "convicted" or happening is None):
                last, found = match.end(), status
    return found


# --- once each


def merge_charges(charges: Sequence[Charge]) -> list[Charge]:
    """One record for each person and article and part, with the strongest status; descriptions told apart by words."""
    merged: dict[tuple[str, ...], Charge] = {}
    charges = without_needless_claims(charges)
    for charge in charges:
        if not charge.article:
            continue
        key = (charge.person, charge.country or "", charge.code or "", charge.article, charge.part or "")
        known = merged.get(key)
        if known is None or STRENGTH.index(charge.status) > STRENGTH.index(known.status):
            merged[key] = replace(charge, evidence=known.evidence) if known else charge
    whole = {key for key in merged if not key[4] and any(o[:4] == key[:4] and o[4] for o in merged)}
    cited = [charge for key, charge in merged.items() if key not in whole]
    return cited + _distinct([c for c in charges if not c.article])


def _distinct(described: list[Charge]) -> list[Charge]:
    kept: list[Charge] = []
    for charge in described:
        same = (
            n for n, k in enumerate(kept)
            if k.person == charge.person and _alike(k.description or "", charge.description or "")
        )  # fmt: skip
        number = next(same, None)
        if number is None:
            kept.append(charge)
        elif STRENGTH.index(charge.status) > STRENGTH.index(kept[number].status):
            kept[number] = replace(kept[number], status=charge.status)
    return kept


def _alike(a: str, b: str) -> bool:
    """Whether two descriptions share half of the words of the shorter: two words at least, or all of them."""
    first, second = set(re.findall(r"\w{4,}", a.lower())), set(re.findall(r"\w{4,}", b.lower()))
    shared, shorter = len(first & second), min(len(first), len(second))
    return shorter > 0 and shared * 2 >= shorter and (shared > 1 or shared == shorter)
