"""Accusations that the text tells in its own words, without an article: "on charges of espionage"."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from documents.extraction.facts.accusations import CLAIM
from documents.extraction.facts.charge_phrases import told_in_phrases
from documents.extraction.facts.events import Happening
from documents.extraction.facts.frames import PERSON, TERM
from documents.extraction.facts.offences import QUOTE, DescriptionPatterns, OffenceReader
from documents.extraction.facts.passed import Passed
from documents.extraction.facts.scene import Scene
from documents.extraction.types import Charge, Citation, Span

Country = Callable[[int, Citation | None], str | None]

STATUS = {
    "charge": "charged",
    "accuse": "charged",
    "arrest": "charged",
    "custody": "charged",
    "search": "charged",
    "release": "charged",
    "conviction": "convicted",
    "punish": "convicted",
    "fine": "convicted",
    "acquit": "acquitted",
    "drop": "dropped",
    "reclassify": "reclassified",
}
_HELD = frozenset({"arrest", "custody"})
_NOUNS = _HELD | {"conviction", "accuse"}
_TERM_FOR_QUOTE = re.compile(rf'(?P<lead>{TERM} for )"[^"]{{3,200}}"')
_WORD = re.compile(r"[a-z]+")
_AFTER_ACCUSER = (f"{PERSON} ", f"{PERSON} has ", f"{PERSON} had ")
_BROKEN = re.compile(r"(?<=[^\W\d_])-[^\S\n]{0,9}\n[^\S\n]{0,99}(?=[^\W\d_A-Z])")  # a hyphen at the end of a line


def described_charges(
    scene: Scene,
    index: int,
    governing: Sequence[Happening],
    passed: Sequence[Passed],
    cited: Sequence[tuple[int, int]],
    endings: Sequence[tuple[str, re.Match[str]]],
    country: Country,
    patterns: DescriptionPatterns,
) -> list[Charge]:
    """The accusations that sentence ``index`` tells in words.

    ``governing`` are its events, ``passed`` the punishments of the text, ``cited`` the bounds of its citations: a
    description beside a citation only explains it. ``endings`` are what it tells of charges that ended.
    """
    reader = _Reader(scene, index, [*governing, *_terms_alone(index, governing, passed)], cited, country, patterns)
    found: list[Charge] = []
    for happening in governing:
        found += reader.after_verb(happening)
    for more in (
        reader.after_nouns(), reader.after_cases(), reader.after_terms(passed), reader.ended(endings),
        reader.after_links(), reader.in_phrases(),
    ):  # fmt: skip
        if told := list(more):
            found += [charge for charge in told if not any(_is_within(charge.evidence, known) for known in found)]
    return found


def _terms_alone(index: int, governing: Sequence[Happening], passed: Sequence[Passed]) -> Iterator[Happening]:
    """The terms of sentence ``index`` of people of whom no verb before them tells: "a sentence of two years to P"."""
    for p in passed:
        if p.frame == index and not any(set(p.persons) <= set(h.persons) for h in governing if h.end <= p.position):
            yield Happening("punish", p.persons, index, p.position, p.position + 1, None, p.evidence, "term")


def _is_within(evidence: Span, known: Charge) -> bool:
    return evidence.overlaps(known.evidence)


class _Reader:
    """Reads the descriptions of one sentence."""

    def __init__(
        self,
        scene: Scene,
        index: int,
        governing: Sequence[Happening],
        cited: Sequence[tuple[int, int]],
        country: Country,
        patterns: DescriptionPatterns,
    ) -> None:
        self._scene = scene
        self._index = index
        self._frame = scene.frames[index]
        self._governing = governing
        self._offences = OffenceReader(self._frame, governing, cited, patterns)
        self._country = country
        self._patterns = patterns

    # --- where descriptions stand

    def after_verb(self, happening: Happening) -> list[Charge]:
        """ "was convicted of X", "accused of X"; and "P of X and P of X" after it."""
        lead = self._patterns.described.get(happening.kind)
        if not lead or not happening.persons or happening.rule.startswith("noun:") or self._is_private(happening):
            return []
        start = self._match_end(lead, self._end_of_verb(happening))
        if start is None:
            return []
        status = self._status(happening)
        rule = f"described:{happening.kind}"
        found = self._charges(start, happening.persons, status, rule)
        if found and self._frame.text[start:].startswith('"'):
            found += self._further(found[-1].evidence, happening.persons, status, rule)
        for match in self._patterns.next_person.finditer(self._frame.text, start):
            persons = self._scene.group_at(self._frame, match.start("who")) or self._scene.people_at(
                self._index, match.start("who"), match["who"]
            )
            found += self._charges(match.end(), persons, status, rule)
        return found

    def _end_of_verb(self, happening: Happening) -> int:
        """Where the verb ends that tells of an event; those of a list after a colon have their names' positions."""
        if not happening.rule.startswith("list:"):
            return happening.end
        verb = _WORD.match(self._frame.text, self._frame.position(happening.evidence.start))
        return verb.end() if verb else happening.end

    def _status(self, happening: Happening) -> str:
        """How a charge stands that ``happening`` is about."""
        verb = self._frame.text[happening.start : happening.end]
        is_verdict = happening.kind in _HELD and any(
            h.kind == "conviction" and h.start < happening.end and happening.start < h.end for h in self._governing
        )
        is_convicted = is_verdict or self._patterns.jailed.fullmatch(verb)
        return "convicted" if is_convicted else STATUS.get(happening.kind, "charged")

    def _is_private(self, happening: Happening) -> bool:
        """Whether who accuses brings no charges: "P accused P of theft", "state television accused P"."""
        is_active = self._frame.text.startswith("accuse", happening.start)
        if is_active and self._patterns.blamed.search(self._frame.text, 0, happening.start):
            return True
        before = self._frame.text[: happening.start]
        if happening.kind != "accuse" or not before.endswith(_AFTER_ACCUSER):
            return False
        accuser = str(self._frame.at(before.rindex(PERSON)).value)
        return accuser not in happening.persons and not self._scene.is_aside(accuser)

    def after_nouns(self) -> Iterator[Charge]:
        """ "held since May on charges of X", "jailed on a drugs charge"."""
        if not self._governing:
            return
        for match in self._patterns.noun_lead.finditer(self._frame):
            happening = self._governor(match.start())
            if happening and (happening.kind in _NOUNS or not happening.rule.startswith("noun:")):
                status = self._status(happening)
                yield from self._charges(match.end(), happening.persons, status, "described:noun")
        for match in self._patterns.kind_of_charge.finditer(self._frame):
            happening = self._governor(match.start())
            if happening:
                span = self._frame.evidence(*match.span("said"))
                for person in happening.persons:
                    yield self._charge(person, span, self._status(happening), "described:kind")

    def after_cases(self) -> Iterator[Charge]:
        """ "opened an investigation against him for X"."""
        for match in self._patterns.case_lead.finditer(self._frame):
            persons = self._scene.people_at(self._index, match.start("whom"), match["whom"])
            yield from self._charges(match.end(), persons, "charged", "described:case")
        for match in self._patterns.added_lead.finditer(self._frame):
            if not self._frame.of(PERSON, 0, match.start()):
                persons = self._scene.told_before(self._index)
                yield from self._charges(match.end(), persons, "charged", "described:added")

    def after_terms(self, passed: Sequence[Passed]) -> Iterator[Charge]:
        """ "nine years for X"."""
        for p in passed:
            if p.frame == self._index:
                end = self._frame.position(p.evidence.end - 1) + 1
                match = self._patterns.term_lead.match(self._frame.text, end)
                if match:
                    yield from self._charges(match.end(), p.persons, "convicted", "described:term")

    def after_links(self) -> Iterator[Charge]:
        """ "was taken from his flat at night over X", "For X, P was given two years"."""
        if not any(h.kind in STATUS and h.persons for h in self._governing):
            return
        for match in self._patterns.loose_lead.finditer(self._frame):
            is_opening = match.start() == 0
            happening = self._first_after(match.end()) if is_opening else self._governor(match.start())
            if happening is None or happening.kind == "search" or happening.rule.startswith("noun:"):
                continue
            if not (happening.kind in _HELD and match["deed"]):  # why somebody was arrested, and not for what
                yield from self._charges(match.end(), happening.persons, self._status(happening), "described:link")

    def _first_after(self, position: int) -> Happening | None:
        """The first event with people after ``position``."""
        after = (h for h in self._governing if h.kind in STATUS and h.persons and h.start >= position)
        return min(after, key=lambda h: h.start, default=None)

    def in_phrases(self) -> Iterator[Charge]:
        """ "the charges against him were X", "a treason case against P"."""
        for told in told_in_phrases(self._scene, self._index, self._patterns.phrases):
            rule = CLAIM if told.is_claim else "described:phrase"
            yield from self._charges(told.start, told.persons, told.status, rule, told.stop)

    def ended(self, endings: Sequence[tuple[str, re.Match[str]]]) -> Iterator[Charge]:
        """ "the charge of X was withdrawn"."""
        for status, match in endings:
            of = self._patterns.ended_of.search(match["which"] or "")
            if of:
                start = match.start("which") + of.end()
                yield from self._charges(start, self._of_whom(match), status, "described:ended", match.end("which"))

    def _of_whom(self, match: re.Match[str]) -> tuple[str, ...]:
        """Whose charge ended: of whom is named with it, of the list item, or of whom the text spoke last."""
        named = [str(e.value) for _, e in self._frame.of(PERSON, match.start(), match.end())]
        head = self._scene.heads.get(self._frame.paragraph)
        if named or head:
            return tuple(named) or (head or "",)
        before = [h for h in self._governing if h.end <= match.start() and h.persons]
        if before:
            return before[-1].persons
        earlier = {str(e.value) for _, e in self._frame.of(PERSON, 0, match.start())}
        if len(earlier) == 1 and not self._scene.is_aside(next(iter(earlier))):
            return tuple(earlier)
        named = list(dict.fromkeys(str(e.value) for _, e in self._frame.of(PERSON)))
        if len(named) == 1 and named[0] in self._scene.accused:
            return tuple(named)
        spoken = set(self._scene.subjects.get(self._index - 1, ())) if self._index else set()
        return tuple(spoken) if len(spoken) == 1 else () if spoken else self._scene.topic(self._index)

    def _governor(self, position: int) -> Happening | None:
        """The last event with people before ``position`` in the clause."""
        text = self._frame.text
        usable = [
            h for h in self._governing
            if h.kind in STATUS.keys() | _HELD and h.persons and h.end <= position
            and ";" not in text[h.end : position]
        ]  # fmt: skip
        last = max(usable, key=lambda h: h.end, default=None)
        return None if last is None or self._frame.of(PERSON, last.end + 60, position) else last

    def _match_end(self, lead: re.Pattern[str], position: int) -> int | None:
        inserted = self._patterns.inserted.match(self._frame.text, position)
        position = inserted.end() if inserted else position
        match = lead.match(self._frame.text, position)
        if match is None:
            skipped = self._patterns.skipped.match(self._frame.text, position)
            match = lead.match(self._frame.text, self._scene.list_end(self._frame, skipped.end())) if skipped else None
        return match.end() if match else None

    # --- what they say

    def _charges(
        self, start: int, persons: Sequence[str], status: str, rule: str, stop: int | None = None
    ) -> list[Charge]:
        spans = self._offences.spans(start, stop)
        return [self._charge(person, span, status, rule) for person in persons for span in spans]

    def _further(self, evidence: Span, persons: Sequence[str], status: str, rule: str) -> Iterator[Charge]:
        """Quoted offences after further terms of the same people: "and to one year for "B""."""
        start = self._frame.position(evidence.end - 1)
        for match in _TERM_FOR_QUOTE.finditer(self._frame.text, start):
            is_of_other = self._frame.of(PERSON, start, match.start()) or any(
                start <= h.start < match.start() for h in self._governing
            )
            if is_of_other or ";" in self._frame.text[start : match.start()]:
                break
            for quote in QUOTE.finditer(self._frame.text, match.end("lead"), match.end()):
                span = self._frame.evidence(*quote.span("said"))
                yield from (self._charge(person, span, status, rule) for person in persons)

    def _charge(self, person: str, span: Span, status: str, rule: str) -> Charge:
        said = _BROKEN.sub("", self._scene.text[span.start : span.end])
        said = " ".join(said.split()).strip(" ,\"'“”«»‘’")
        said = re.sub(r"[\"”»](?= \()", "", said)
        said += "”" if said.count("“") > said.count("”") else ""
        said += ")" if said.count("(") > said.count(")") else ""
        return Charge(person, self._country(self._index, None), "criminal", None, None, said, status, span, rule)
