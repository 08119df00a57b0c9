"""People named in a text: capitalised runs that look like a name and are nothing else.

Two passes. The first takes runs that show by themselves that they are names (a given name, an ending, a title before
them, an age after them) or that stand in one list with such. The second takes every further mention by surname or
given name of who was found so.
"""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterable, Iterator, Sequence

from documents.extraction.gazetteer import Gazetteer
from documents.extraction.languages.vocabulary import PersonWords, RoleWords
from documents.extraction.mentions.judging import Judge
from documents.extraction.mentions.mention import PersonMention, PlaceMention
from documents.extraction.mentions.name_lists import sound_key
from documents.extraction.mentions.runs import Run, find_runs
from documents.extraction.mentions.token_spans import covered
from documents.extraction.mentions.wording import Wording
from documents.extraction.patterns import pattern_of, whole
from documents.extraction.spellings import fold_spelling
from documents.extraction.tokens import Tokens
from documents.extraction.types import Span

_LONGEST_LISTED = 4  # words of a name that only its place in a list shows


class PersonFinder:
    """Finds the people in one text, of which the words at ``capitals`` have a capital. ``taken`` are spans that are
    something else (courts, organisations, dates)."""

    def __init__(
        self,
        text: str,
        tokens: Tokens,
        capitals: Sequence[int],
        taken: Iterable[Span],
        places: Iterable[PlaceMention],
        words: PersonWords,
        roles: RoleWords,
        gazetteer: Gazetteer,
    ) -> None:
        self.text = text
        self.tokens = tokens
        self.words = words
        self.wording = Wording(text, tokens, capitals, taken, places, words, roles, gazetteer)
        self._siblings = pattern_of(words.siblings_after)
        self.judge = Judge(self.wording)

    def find(self, authors: Sequence[str] = (), labelled: Sequence[str] = ()) -> list[PersonMention]:
        """Every mention of a person, in text order; ``authors`` are known to be people, as are those whose names stand
        after a label that says so."""
        full: list[PersonMention] = []
        rejected: list[Run] = []
        for run in find_runs(self.wording):
            titled = self.judge.is_titled(run.first)
            if self.judge.accepts(run, titled):
                full.append(self.wording.mention(*run, titled))
            else:
                rejected.append(run)
        full += self._titled_elsewhere(rejected, full)
        ordinary = self.words.common
        for name in (*labelled, *(a for a in authors if not any(word.lower() in ordinary for word in a.split()))):
            full += self._known(name, full)
        full += self._joined(rejected, full)
        things = {index for run in rejected if self.judge.is_thing(run) for index in range(*run)}
        return sorted(self._with_short_forms(full, things), key=lambda mention: mention.start)

    def _known(self, name: str, full: list[PersonMention]) -> Iterator[PersonMention]:
        """Where a person's name of two or more words stands and was not taken for one."""
        if len(name.split()) < 2:
            return
        starts = self.tokens.starts
        known = covered(self.tokens, [mention.span for mention in full])
        for match in re.finditer(whole(name), self.text):
            first, last = bisect.bisect_left(starts, match.start()), bisect.bisect_left(starts, match.end())
            if first < last and not any(known[i] or self.wording.taken[i] for i in range(first, last)):
                yield self.wording.mention(first, last)

    def _is_heading_or_place(self, run: Run) -> bool:
        return bool(self.wording.shouted[run.first]) or self.wording.is_place(*run)

    def _is_no_name(self, run: Run) -> bool:
        """Whether ``run`` cannot be a name, whatever list it stands in."""
        if not any(len(token.text) > 1 for token in self.tokens[run.first : run.last]):
            return True
        return bool(self.wording.title_case[run.first]) or self._is_heading_or_place(run) or self.judge.is_thing(run)

    def _titled_elsewhere(self, rejected: list[Run], full: list[PersonMention]) -> list[PersonMention]:
        """Runs that nothing shows to be names but whose last word has a title elsewhere: "Ms Qenawy"."""
        surnames = {sound_key(m.words[-1]) for m in full if m.titled and len(m.words) == 1}
        if not surnames:
            return []
        return [
            self.wording.mention(*run)
            for run in rejected
            if 2 <= run.last - run.first <= 5
            and sound_key(self.tokens[run.last - 1].text) in surnames
            and not self._is_heading_or_place(run)
        ]

    def _joined(self, rejected: list[Run], accepted: list[PersonMention]) -> Iterator[PersonMention]:
        """Runs that nothing shows to be names but that "and" or a comma joins to one: "Taras and Andriy"."""
        accepted_at = {mention.end: mention for mention in accepted}
        starts = {mention.start for mention in accepted}
        leading = set(self._leading(rejected, starts))
        for run in rejected:
            if run not in leading and not self._is_next(run, accepted_at):
                continue
            mention = self.wording.mention(*run, titled=self._is_of_titled(run, accepted_at))
            accepted_at[mention.end] = mention
            yield mention

    def _is_of_titled(self, run: Run, accepted_at: dict[int, PersonMention]) -> bool:
        """Whether a lone word goes on with surnames that one title in the plural opens: "Judges Ahmadov, Karimli"."""
        before = self._joined_to(run)
        first = accepted_at.get(self.tokens.end(before)) if before is not None else None
        return first is not None and run.last - run.first == 1 and _is_plurally_titled(self.text, first)

    def _leading(self, rejected: list[Run], starts: set[int]) -> Iterator[Run]:
        """The runs that a list of names begins with: "A, B and C were arrested" where only C is known for a name."""
        known = set(starts)
        for run in reversed(rejected):
            if self._leads_to(run, known):
                known.add(self.tokens.starts[run.first])
                yield run

    def _is_next(self, run: Run, accepted_at: dict[int, PersonMention]) -> bool:
        """Whether ``run`` goes on with a list of names."""
        before = self._joined_to(run)
        if before is None or self.tokens[before].possessive or self._is_no_name(run):
            return False
        return self._may_be_next(run, accepted_at.get(self.tokens.end(before)))

    def _joined_to(self, run: Run) -> int | None:
        """The token before the comma, "and" or "and with" that stands before ``run``."""
        joiner = run.first - 1
        if joiner < 1:
            return None
        if self.tokens[joiner].text in self.words.with_words:
            joiner -= 1
        if joiner > 1 and self.tokens[joiner].text in self.words.and_words and self.tokens[joiner - 1].text == ",":
            joiner -= 1
        if joiner < 1 or self.tokens[joiner].text not in (*self.words.and_words, ","):
            return None
        return joiner - 1

    def _may_be_next(self, run: Run, before: PersonMention | None) -> bool:
        """Whether ``run`` may be the next name of a list; a lone word no list knows only after one that has a title."""
        if before is None:
            return False
        words = run.last - run.first
        if words > 1:
            return words <= _LONGEST_LISTED
        name = self.tokens[run.first].text
        is_and = self.tokens[run.first - 1].text in self.words.and_words
        is_alike = before.titled and len(before.words) == 1 and (is_and or _is_plurally_titled(self.text, before))
        return self.wording.lists.is_given(name) or (is_alike and len(name) > 3)

    def _leads_to(self, run: Run, starts: set[int]) -> bool:
        """Whether "and" or a comma and a name follow: "brothers Ruslan and Timur Saidov"; a comma only from the start
        of a sentence or after the name of a trade."""
        words = run.last - run.first
        if words > _LONGEST_LISTED or run.last + 1 >= len(self.tokens):
            return False
        if words == 1 and self._siblings.match(self.text, self.tokens.end(run.first)):
            return not self._is_no_name(run)
        if words == 1 and self.wording.starts_sentence(run.first) and not self._opens_line(run.first):
            return False
        if words == 1 and not self.wording.lists.is_given(self.tokens[run.first].text):
            return False
        joiner, after = self.tokens[run.last], run.last + 1
        after += self._companions(after) if joiner.text in self.words.and_words and words > 1 else 0
        if joiner.text not in self.words.and_words and (joiner.text != "," or not self._may_open_list(run)):
            return False
        return self.tokens.starts[after] in starts and not self._is_no_name(run)

    def _companions(self, index: int) -> int:
        """How many words such as "his colleagues" stand at ``index``: before the names that go on with a list."""
        tokens = self.tokens[index : index + 3]
        if len(tokens) < 3 or tokens[0].text not in self.words.determiners or not self.wording.is_trade(tokens[1].text):
            return 0
        return 2

    def _opens_line(self, index: int) -> bool:
        """Whether a given name as the lists spell it begins a line: "Rosa and Ramón Peralta" over another signature."""
        before = self.text[max(0, self.tokens.starts[index] - 1) : self.tokens.starts[index]]
        return before in ("", "\n") and self.tokens[index].lower in self.wording.lists.spelled

    def _may_open_list(self, run: Run) -> bool:
        """Whether a list of names may begin with ``run`` or go through it."""
        if run.last - run.first == 1:
            return False
        before = self.tokens[run.first - 1].text if run.first else ""
        return before in ("", ".", ",", ":", *self.words.befell) or self.wording.is_trade(before)

    # --- short forms

    def _with_short_forms(self, full: list[PersonMention], things: set[int]) -> list[PersonMention]:
        """``full`` and every further single word that is a part of one of their names, and not of a thing's."""
        parts = {sound_key(w): w for m in full for w in m.words if self._may_stand_alone(w)}
        result = list(full)
        if not parts:
            return result
        known = covered(self.tokens, [m.span for m in full])
        for index in self.wording.capitals:
            word = self.tokens[index].text
            if known[index] or len(word) < 2 or self.wording.taken[index] or index in things:
                continue
            key = sound_key(word)
            if key in parts and _alike(word, parts[key]) and self._is_free(index):
                result.append(self.wording.mention(index, index + 1))
        return result

    def _may_stand_alone(self, word: str) -> bool:
        lower = word.lower()
        if len(word) == 2:
            return sound_key(word) in self.wording.lists.first_surnames
        return len(word) > 2 and lower not in self.words.particles and lower not in self.words.name_honorifics

    def _is_free(self, index: int) -> bool:
        lower = self.tokens[index].lower
        if lower in self.words.common or lower in self.words.calendar:
            return False
        place = self.wording.place_at.get(index)
        return place is None or place.kind == "place"


def _is_plurally_titled(text: str, mention: PersonMention) -> bool:
    """Whether a bare surname has a title in the plural, or goes on with those that one has."""
    return mention.titled and len(mention.words) == 1 and text[mention.start - 2 : mention.start] in ("s ", ", ")


def _alike(a: str, b: str) -> bool:
    """Whether one word is a spelling of the other: folded alike, or differing only as romanisations do."""
    return fold_spelling(a) == fold_spelling(b) or sound_key(a) == sound_key(b)
