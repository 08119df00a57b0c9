"""What people are accused of: by article where the text cites one, else in its own words."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from documents.extraction.facts.events import Happening
from documents.extraction.facts.frames import CITATION, PERSON, PLACE, TERM, Frame, with_signs
from documents.extraction.facts.scene import Scene
from documents.extraction.facts.sentences import Passed
from documents.extraction.languages.vocabulary import ChargeWords
from documents.extraction.types import Charge, Citation, Span

STATUS = {
    "charge": "charged",
    "accuse": "charged",
    "arrest": "charged",
    "search": "charged",
    "conviction": "convicted",
    "punish": "convicted",
    "fine": "convicted",
    "acquit": "acquitted",
    "drop": "dropped",
    "reclassify": "reclassified",
}
# A term passed right before the citation: "thirteen years each under", "four years (".
_TERM_BEFORE = re.compile(
    rf"{TERM}(?: [a-z-]+| in {PLACE}| for {PERSON}|,){{0,6}}? ?(?:\(|under |, |- |for )[^.;{TERM}{CITATION}]{{0,40}}$"
)
_THE_REST = re.compile(r"\bthe (?:other|others|rest|remaining)\b[^.;]{0,30}$")
_STRENGTH = ("charged", "dropped", "reclassified", "acquitted", "convicted")
_DIRECT_OWNER = re.compile(
    rf"{PERSON}(?: \([^()]{{0,20}}\))?(?:,| -|:)? ?(?:\(|under |for |of |on |with |- )?(?:[a-z]+ ){{0,3}}$"
)
# Somebody accused of one thing more than the others: "P and P with hooliganism (A), P in addition with fraud (A)".
_ADDED = re.compile(
    rf"{PERSON}(?: was| is)?,? (?:in addition|additionally|also|moreover|furthermore|besides|as well)\b"
    rf"[^;.{PERSON}{CITATION}]*$"
)

# Descriptions in quotation marks: "A" and "B".
_QUOTE = re.compile(r'"(?P<said>[^"]{3,200}?),?"')
_TERM_FOR_QUOTE = re.compile(rf'(?P<lead>{TERM} for )"[^"]{{3,200}}"')
_QUOTED = re.compile(r'"[^"]{3,200}"(?:(?:, | and |, and )"[^"]{3,200}")*')

Country = Callable[[int, Citation | None], str | None]


@dataclass(frozen=True, slots=True)
class _Cluster:
    """Neighbouring citations of one frame, with the positions of the first and the last."""

    start: int
    end: int
    citations: tuple[Citation, ...]


def find_charges(
    scene: Scene, happenings: Sequence[Happening], passed: Sequence[Passed], country: Country, words: ChargeWords
) -> list[Charge]:
    """Every accusation in the text; ``country(frame, citation)`` tells whose law applies there.

    ``passed`` are the punishments: "P four years and P three under Article 10" makes both of them convicted.
    """
    by_frame: dict[int, list[Happening]] = {}
    for happening in happenings:
        by_frame.setdefault(happening.frame, []).append(happening)
    found: list[Charge] = []
    for index, frame in enumerate(scene.frames):
        if not frame.is_told or scene.is_denied(index):
            continue
        governing = by_frame.get(index, [])
        clusters = _clusters(frame)
        for cluster in clusters:
            found += _cited(scene, index, cluster, governing, happenings, passed, country, words)
        found += _same_as(scene, index, found, words)
        for happening in governing:
            described = _described(scene, frame, happening, clusters, country, words)
            if described:
                found += described
    return settled(merge_charges(found), scene, passed)


def settled(charges: list[Charge], scene: Scene, passed: Sequence[Passed]) -> list[Charge]:
    """``charges`` with "convicted" for those of somebody punished later in the text for nothing else."""
    resolved = {c.person for c in charges if c.status != "charged"}
    last = {p: scene.frames[t.frame].span.end for t in passed for p in t.persons}
    return [
        replace(charge, status="convicted")
        if charge.person not in resolved and charge.evidence.start < last.get(charge.person, -1)
        else charge
        for charge in charges
    ]


# --- by article


def _clusters(frame: Frame) -> list[_Cluster]:
    clusters: list[_Cluster] = []
    for mark, entity in frame.of(CITATION):
        last = clusters[-1] if clusters else None
        if last and re.fullmatch(
            r"[\s,;&/()]*(?:(?:and|or|as well as|of the|criminal|penal|code|under|the|to)[\s,]*){0,6}",
            frame.text[last.end : mark],
        ):
            clusters[-1] = _Cluster(last.start, mark + 1, (*last.citations, entity.value))
        else:
            clusters.append(_Cluster(mark, mark + 1, (entity.value,)))
    return clusters


def _cited(
    scene: Scene,
    index: int,
    cluster: _Cluster,
    governing: Sequence[Happening],
    happenings: Sequence[Happening],
    passed: Sequence[Passed],
    country: Country,
    words: ChargeWords,
) -> list[Charge]:
    frame = scene.frames[index]
    happening = _governor(frame, cluster, governing)
    told = happening.end if happening and happening.end <= cluster.start else -1
    if scene.unreal_before(index, cluster.start) > told:
        return []
    persons, rule = _owners(scene, index, cluster, happening, happenings)
    if happening and happening.kind in ("punish", "conviction"):
        persons = _with_punished(index, cluster, happening, persons, passed)
    status = STATUS.get(happening.kind, "charged") if happening else _status_nearby(frame, cluster, words)
    if happening and happening.kind in ("conviction", "punish", "fine", "arrest", "search", "charge"):
        near = _status_nearby(frame, cluster, words)
        status = near if near != "charged" else status
    here = frame.paragraph
    punished = {p for t in passed if scene.frames[t.frame].paragraph == here for p in t.persons}
    if status == "charged" and not happening and set(persons) <= punished:
        status = "convicted"
    passing = _TERM_BEFORE.search(frame.text, max(0, cluster.start - 110), cluster.start)
    if status == "charged" and passing and frame.at(passing.start()).value.is_passed:
        status = "convicted"
    return [
        Charge(person, country(index, c), c.code, c.article, c.part, None, status, Span(c.start, c.end), rule)
        for c in cluster.citations
        for person in persons
    ]


def _governor(frame: Frame, cluster: _Cluster, governing: Sequence[Happening]) -> Happening | None:
    """The verb that the citations belong to: the nearest one before them in the clause, else after."""
    usable = [h for h in governing if h.kind in STATUS and h.persons]
    before = [h for h in usable if h.end <= cluster.start and ";" not in frame.text[h.end : cluster.start]]
    if before:
        return max(before, key=lambda h: h.end)
    after = [h for h in usable if h.start >= cluster.end]
    return min(after, key=lambda h: h.start) if after else None


def _owners(
    scene: Scene, index: int, cluster: _Cluster, happening: Happening | None, happenings: Sequence[Happening]
) -> tuple[tuple[str, ...], str]:
    """Whose charges they are, and the rule that says so."""
    frame = scene.frames[index]
    direct = _DIRECT_OWNER.search(frame.text, max(0, cluster.start - 60), cluster.start)
    if happening:
        between = [e for _, e in frame.of(PERSON, happening.end, cluster.start)]
        added = _ADDED.search(frame.text, happening.end, cluster.start) if happening.end < cluster.start else None
        if added:
            return (str(frame.at(added.start()).value),), "citation:in addition"
        if direct and between:
            return (str(between[-1].value),), "citation:beside"
        if between and _THE_REST.search(frame.text, max(0, cluster.start - 60), cluster.start):
            named = {str(e.value) for e in between}
            return tuple(person for person in happening.persons if person not in named), "citation:the rest"
        return happening.persons, f"citation:{happening.rule}"
    if direct:
        return scene.group_at(frame, direct.start()), "citation:beside"
    head = scene.heads.get(frame.paragraph)
    if head:
        return (head,), "citation:item"
    owner = re.compile(r"\b(his|her|their|him|them)\b").search(frame.text, 0, cluster.start)
    if owner and not frame.of(PERSON, 0, cluster.start):
        return scene.pronoun(index, owner.start(), owner.group(1)), "citation:pronoun"
    people = [str(e.value) for _, e in frame.of(PERSON, 0, cluster.start) if not scene.is_aside(str(e.value))]
    if people:
        return (people[-1],), "citation:sentence"
    last = [
        h
        for h in happenings
        if h.frame < index and scene.frames[h.frame].paragraph == frame.paragraph and h.kind in STATUS
    ]
    return (last[-1].persons, "citation:paragraph") if last else ((), "")


def _with_punished(
    index: int, cluster: _Cluster, happening: Happening, persons: tuple[str, ...], passed: Sequence[Passed]
) -> tuple[str, ...]:
    """``persons`` and everybody on whom the same sentence passes a term between the verb and the citation."""
    more = [p for t in passed if t.frame == index and happening.end <= t.position < cluster.start for p in t.persons]
    return tuple(dict.fromkeys([*persons, *more])) if set(persons) & set(more) else persons


def _status_nearby(frame: Frame, cluster: _Cluster, words: ChargeWords) -> str:
    near = frame.text[max(0, cluster.start - 60) : cluster.end + 60]
    return next((status for status, pattern in words.status_words.items() if re.search(pattern, near)), "charged")


def _same_as(scene: Scene, index: int, found: Sequence[Charge], words: ChargeWords) -> list[Charge]:
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
        replace(charge, person=person, evidence=frame.evidence(match.start(), match.end() + 1), rule="same as")
        for person in persons
        for charge in found
        if charge.person == model and charge.article and person != model
    ]


# --- in the text's own words


def _described(
    scene: Scene, frame: Frame, happening: Happening, clusters: Sequence[_Cluster], country: Country, words: ChargeWords
) -> list[Charge]:
    lead = words.described.get(happening.kind)
    if not lead or not happening.persons or happening.rule.startswith("noun:"):
        return []
    start = _match_end(lead, frame, happening.end)
    if start is None:
        return []
    quoted = _QUOTED.match(frame.text, start)
    ending = re.compile(with_signs(words.description_end)).search(frame.text, start)
    end = quoted.end() if quoted else (ending.start() if ending else len(frame.text))
    said = frame.text[start:end].strip(" ,\"'")
    if len(said) < 4 or re.match(with_signs(words.not_described), said) or TERM in said[:3] or CITATION in said:
        return []
    if any(end - 3 <= cluster.start <= end + 60 or start - 60 <= cluster.end <= start for cluster in clusters):
        return []
    spans = [frame.evidence(*m.span("said")) for m in _QUOTE.finditer(frame.text, start, end)] if quoted else []
    spans += _further(frame, end) if quoted else []
    status = STATUS[happening.kind]
    return [
        Charge(
            person,
            country(happening.frame, None),
            "criminal",
            None,
            None,
            _spoken(scene, span),
            status,
            span,
            f"described:{happening.kind}",
        )
        for person in happening.persons
        for span in spans or [frame.evidence(start, end)]
    ]


def _further(frame: Frame, start: int) -> list[Span]:
    """Quoted offences after further terms of the same people: "and to one year for "B""."""
    spans: list[Span] = []
    for match in _TERM_FOR_QUOTE.finditer(frame.text, start):
        if frame.of(PERSON, start, match.start()) or ";" in frame.text[start : match.start()]:
            break
        spans += [frame.evidence(*m.span("said")) for m in _QUOTE.finditer(frame.text, match.end("lead"), match.end())]
    return spans


def _match_end(lead: str, frame: Frame, position: int) -> int | None:
    match = re.compile(with_signs(lead)).match(frame.text, position)
    if match is None:
        skipped = re.compile(rf"(?: him| her| them| (?:[a-z-]+ ){{0,4}}{PERSON})").match(frame.text, position)
        match = re.compile(with_signs(lead)).match(frame.text, skipped.end()) if skipped else None
    return match.end() if match else None


def _spoken(scene: Scene, span: Span) -> str:
    return " ".join(scene.text[span.start : span.end].split()).strip(" ,\"'“”«»‘’")


# --- once each


def merge_charges(charges: Sequence[Charge]) -> list[Charge]:
    """One record for each person and article and part, with the strongest status; descriptions told apart by words."""
    merged: dict[tuple[str, ...], Charge] = {}
    for charge in charges:
        if not charge.article:
            continue
        key = (charge.person, charge.country or "", charge.code or "", charge.article, charge.part or "")
        known = merged.get(key)
        if known is None or _STRENGTH.index(charge.status) > _STRENGTH.index(known.status):
            merged[key] = replace(charge, evidence=known.evidence if known else charge.evidence)
    whole = {key for key in merged if not key[4] and any(o[:4] == key[:4] and o[4] for o in merged)}
    cited = [charge for key, charge in merged.items() if key not in whole]
    return cited + _distinct([c for c in charges if not c.article])


def _distinct(described: list[Charge]) -> list[Charge]:
    kept: list[Charge] = []
    for charge in described:
        same = [k for k in kept if k.person == charge.person and _alike(k.description or "", charge.description or "")]
        if not same:
            kept.append(charge)
    return kept


def _alike(a: str, b: str) -> bool:
    """Whether two descriptions share half of the words of the shorter."""
    first, second = set(re.findall(r"\w{4,}", a.lower())), set(re.findall(r"\w{4,}", b.lower()))
    return bool(first and second) and len(first & second) * 2 >= min(len(first), len(second))
