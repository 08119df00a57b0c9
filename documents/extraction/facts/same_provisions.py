"""Charges told as those that were cited before: "under the same article", "faces the same charge"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from documents.extraction.facts.accusations import Accusation
from documents.extraction.facts.described_charges import STATUS, Country
from documents.extraction.facts.events import Happening
from documents.extraction.facts.frame_patterns import frame_pattern
from documents.extraction.facts.frames import CITATION, PERSON
from documents.extraction.facts.passed import Passed
from documents.extraction.facts.scene import Scene
from documents.extraction.languages.charge_words import ChargeWords
from documents.extraction.languages.en.numbers import NUMBERS
from documents.extraction.patterns import pattern_of
from documents.extraction.types import Charge

_CLUSTER = 80  # characters in which several articles are cited together


def same_as(scene: Scene, index: int, found: Sequence[Accusation], words: ChargeWords) -> list[Accusation]:
    """The charges of somebody else that the sentence says are also this person's."""
    frame = scene.frames[index]
    match = frame_pattern(rf"{words.same_as}(?={PERSON})").search(frame) if found and PERSON in frame.text else None
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
    scene: Scene,
    index: int,
    found: Sequence[Accusation],
    governing: Sequence[Happening],
    passed: Sequence[Passed],
    country: Country,
    words: ChargeWords,
) -> list[Accusation]:
    """The charges told last, for somebody punished "under the same article", or the articles, if nobody's charges."""
    frame = scene.frames[index]
    head = scene.heads.get(frame.paragraph, "")
    is_told = bool(governing or head) or "same " in frame.text  # the rest is not searched: most sentences have nothing
    match = frame_pattern(words.same_provision).search(frame) if is_told else None
    named = frame_pattern(words.same_named).search(frame) if is_told and match is None else None
    match = match or named or (pattern_of(words.same_listed).match(frame.text) if head else None)
    if match is None:
        return []
    verbs = [h for h in governing if h.start <= match.start() and h.kind in STATUS]
    opens = not verbs and not frame.of(PERSON, 0, match.start()) and not frame.text[: match.start()].strip(" -,*")
    verbs = verbs or [h for h in governing if opens and h.kind in STATUS]  # "For the same offence P was given T"
    persons = verbs[-1].persons if verbs else (head,) if head else scene.subject_before(index, match.start())
    persons = tuple(dict.fromkeys(p for h in verbs for p in h.persons)) if opens and verbs else persons
    persons += tuple(p for t in passed if opens and t.frame == index for p in t.persons if p not in persons)
    persons = (str(frame.at(match.start()).value),) if match is named else persons
    models = _models(scene, index, match, found, country, words) if persons else []
    evidence = frame.evidence(match.start(), match.end())
    return [
        Accusation(
            replace(
                model,
                person=person,
                status=STATUS[verbs[-1].kind] if verbs else model.status,
                evidence=evidence,
                rule="same provision",
            )
        )
        for person in persons
        for model in models
        if person != model.person or match["that"]
    ]


def _models(
    scene: Scene,
    index: int,
    match: re.Match[str],
    found: Sequence[Accusation],
    country: Country,
    words: ChargeWords,
) -> list[Charge]:
    """What was cited last before ``match``: the charges of whom it was told of, or the articles, with nobody's name."""
    frame = scene.frames[index]
    is_item = frame.paragraph in scene.heads
    first = min(max(0, index - 2), scene.numbers(frame.paragraph - (2 if is_item else 0), frame.paragraph + 1)[0])
    near = [e for number in range(first, index) for _, e in scene.frames[number].of(CITATION)]
    near += [e for _, e in frame.of(CITATION, 0, match.start())]
    told = [a for a in found if scene.frames[first].span.start <= a.at < frame.offset(match.start())]
    number = int(NUMBERS.get(match["number"] or "", 0))
    if match["which"] or not told or (near and told[-1].at < near[-1].start):
        cited = [c for e in near if near[-1].start - e.start < _CLUSTER for c in e.value]
        models = [
            Charge("", country(index, c), c.code, c.article, c.part, None, "charged", frame.evidence(0, 1))
            for c in cited
        ]
    else:
        reach = len(scene.text) if number else _CLUSTER
        models = [a.charge for a in told if a.charge.person == told[-1].charge.person and told[-1].at - a.at < reach]
    if match["which"]:
        position = words.charge_ordinals.index(match["which"])
        return models[position : position + 1]
    return models[-1:] if match["last"] or match["that"] else models[-number:]
