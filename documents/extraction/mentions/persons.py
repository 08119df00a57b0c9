"""People named in a text: capitalised runs that look like a name and are nothing else.

Two passes. The first takes runs that show by themselves that they are names (a given name, an ending, a title before
them, an age after them). The second takes every further mention by surname or given name of who was found so.
"""

from __future__ import annotations

import bisect
import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from documents.extraction.gazetteer import Gazetteer, fold_spelling
from documents.extraction.languages.vocabulary import PersonWords, RoleWords
from documents.extraction.mentions.mention import PersonMention, PlaceMention
from documents.extraction.mentions.name_lists import NameLists, name_lists, sound_key
from documents.extraction.passages import paragraphs
from documents.extraction.tokens import Token
from documents.extraction.types import Span

# Words before a lone name that tell that it is a place or a thing.
_NOT_BEFORE_PEOPLE = frozenset({"the", "in", "from", "near", "at", "outside", "across", "throughout", "around"})
_ACCEPT = 2
# Roles after which a name stands between commas: "her lawyer, Ana Sequeira, said".
_INTRODUCED = frozenset({"lawyer", "judge", "prosecutor", "investigator"})
# "Ka-ho", "Tak-kei": a given name of two syllables as it is written in Hong Kong and Taiwan.
_TWO_SYLLABLES = re.compile(r"[A-Z][a-z]{1,5}-[a-z]{1,6}$")
_ADDRESSES = frozenset({"mr", "mrs", "ms", "miss", "daw"})
_MAX_WORDS = 7
_AGE_AFTER = re.compile(
    r",\s(?:aged\s)?\d{2}\b(?!\s(?:years?|months?)\s(?:in|of|imp))|\s?\((?:aged?\s)?\d{2}\)|\s?\((?:born|b\.)\s"
    r"|\s?[,(]\s?(?:18|19|20)\d\d\s?[-–]\s?(?:19|20)\d\d\b"
)
_APPOSITION_AFTER = re.compile(r",\s(?:an?|the|who|whose|his|her|then|also|former|one)\b|\s\((?:on|who|the|a)\b")
_WHO_AFTER = re.compile(r",\s(?:who|whose)\b")
_INITIAL = re.compile(r"(?:[A-ZА-ЯЁІЇЄҐ]|Sh|Ch|Kh|Zh|Yu|Ya|Yo|Ye|Dz|Ts|Dj)$")


@dataclass(frozen=True, slots=True)
class Run:
    """Neighbouring tokens that may be one name; ``tokens[first:last]``."""

    first: int
    last: int


class PersonFinder:
    """Finds the people in one text. ``taken`` are spans that are something else (courts, organisations, dates)."""

    def __init__(
        self,
        text: str,
        tokens: list[Token],
        taken: Iterable[Span],
        places: Iterable[PlaceMention],
        words: PersonWords,
        roles: RoleWords,
        gazetteer: Gazetteer,
    ) -> None:
        self.text = text
        self.tokens = tokens
        self.words = words
        self.roles = roles
        self._befallen = re.compile(words.befallen)
        self.lists: NameLists = name_lists()
        self.adjectives = gazetteer.region_adjectives
        self._taken = _covered(tokens, taken)
        self._place_at = _places_at(tokens, places)
        self._lower_words = {t.text for t in tokens if t.kind == "word" and t.text[0].islower()}
        self._line_breaks = _breaks_inside(text, paragraphs(text))
        self._shouted = _tokens_in_lines(text, tokens, _is_shouted)
        self._titled = _tokens_in_lines(text, tokens, _is_title_case)

    def find(self, author: str | None = None) -> list[PersonMention]:
        """Every mention of a person, in text order; ``author`` is known to be one."""
        runs = self._split_glued(list(self._runs()))
        judged = [(run, self._judge(run)) for run in runs]
        full = [mention for _, mention in judged if mention]
        full += self._titled_elsewhere([run for run, mention in judged if mention is None], full)
        full += self._authors(author or "", full)
        full += self._joined([run for run, mention in judged if mention is None], full)
        return sorted(self._with_short_forms(full), key=lambda mention: mention.start)

    # --- runs

    def _runs(self) -> Iterable[Run]:
        index = 0
        while index < len(self.tokens):
            if not self._may_start(index):
                index += 1
                continue
            last = self._run_end(index)
            yield Run(index, last)
            index = last

    def _may_start(self, index: int) -> bool:
        token = self.tokens[index]
        return token.kind == "word" and self._is_nameable(index) and not self._is_left_trimmed(index)

    def _is_nameable(self, index: int) -> bool:
        token = self.tokens[index]
        if self._taken[index] or token.kind != "word":
            return False
        if not token.text[0].isupper():
            return (
                "-" in token.text
                and token.text.split("-")[0].lower() in self.words.particles
                and token.text.split("-")[1][:1].isupper()
            )
        return not self._is_common(index)

    def _is_common(self, index: int) -> bool:
        token = self.tokens[index]
        lower = token.text.lower()
        if lower in self.words.calendar or lower in self.words.honorifics:
            return True
        if (
            lower in self.words.common
            or lower in self.words.occupations
            or lower.removesuffix("s") in self.words.occupations
            or lower in self.roles.nouns
        ):
            return not self._is_name_despite(index)
        if self.lists.is_given(token.text) or self.lists.is_surname(token.text):
            return False
        first, _, second = token.text.partition("-")
        if second and first.lower() in self.words.common and (second.islower() or second.lower() in self.words.common):
            return True
        if lower in self._lower_words or lower.endswith(self.words.common_endings):
            return True
        if self._starts_sentence(index) and lower.endswith(self.words.opening_endings):
            return True
        return bool(self.adjectives.get(token.text)) and not self._has_given_before(index)

    def _is_name_despite(self, index: int) -> bool:
        """Whether an ordinary word is a name here: "Tom King", "Will Smith"."""
        token = self.tokens[index]
        if self.lists.is_surname(token.text) and self._has_given_before(index):
            return True
        if token.text.lower() in self.lists.spelled and token.text.lower() not in self.words.calendar:
            after = self.tokens[index + 1] if index + 1 < len(self.tokens) else token
            if after.is_capitalised and after.text.lower() not in self.words.common:
                return self._has_surname_ending(after.text.lower()) and not self.adjectives.get(after.text)
            return after.text == "and" and self._given_name_at(index + 2)
        if (
            sound_key(token.text) in self.lists.first_surnames
            and len(token.text) < 6
            and not self._starts_sentence(index)
        ):
            following = self.tokens[index + 1 : index + 3]
            return (
                len(following) == 2
                and following[0].is_capitalised
                and following[0].text.lower() not in self.words.common
            )
        if self._follows_honorific(index):
            return True
        return len(token.text) == 1 and self._is_initial(index)

    def _follows_honorific(self, index: int) -> bool:
        """Whether an ordinary word goes on with a name after "Ms" or "Mr": "Ms Ellen Say Wah"."""
        if not self.tokens[index].is_capitalised:
            return False
        for back in range(index - 1, max(index - 5, -1), -1):
            before = self.tokens[back]
            if self.text[before.end : self.tokens[back + 1].start] not in (" ", ". ") or before.possessive:
                return False
            if before.text.lower() in _ADDRESSES:
                return back < index - 1
            if not before.is_capitalised:
                return False
        return False

    def _given_name_at(self, index: int) -> bool:
        """Whether a given name and one more capitalised word stand at ``index``."""
        if index + 1 >= len(self.tokens):
            return False
        token, after = self.tokens[index], self.tokens[index + 1]
        return token.is_capitalised and self.lists.is_given(token.text) and after.is_capitalised

    def _has_given_before(self, index: int) -> bool:
        if index == 0:
            return False
        before = self.tokens[index - 1]
        return (
            before.is_capitalised
            and before.end + 1 == self.tokens[index].start
            and before.text.lower() not in self.words.common
            and self.lists.is_given(before.text)
        )

    def _is_left_trimmed(self, index: int) -> bool:
        """Whether a nameable token cannot begin a name: "Moscow Ivanov", "Osh city"."""
        place = self._place_at.get(index)
        token = self.tokens[index]
        if place is None or self.lists.is_given(token.text):
            return False
        return place.kind != "place" or place.population > 50_000

    def _run_end(self, index: int) -> int:
        """The end of the run that begins at ``index``."""
        end = index + 1
        while end < len(self.tokens) and end - index < _MAX_WORDS:
            step = self._step(end)
            if not step:
                break
            end += step
        return end

    def _step(self, end: int) -> int:
        """How many tokens at ``end`` continue the name: 0, or 1, or more for particles and bracketed names."""
        token, before = self.tokens[end], self.tokens[end - 1]
        if before.possessive:
            return 0
        gap = self.text[before.end : token.start]
        if token.text == "." and not gap and self._is_initial(end - 1):
            return 1
        if token.text == "(" and self._is_bracketed_name(end):
            return 3
        if gap.strip() or (gap == "" and before.text != ".") or ("\n" in gap and before.end not in self._line_breaks):
            return 0
        if token.kind != "word":
            return 0
        if self._is_nameable(end):
            return 1
        lower = token.text.lower()
        if lower in self.words.patronymic_words:
            return 1
        if lower in self.words.particles and end + 1 < len(self.tokens) and not self._taken[end]:
            step = self._step(end + 1)
            return 1 + step if step else 0
        return 0

    def _is_bracketed_name(self, end: int) -> bool:
        if end + 3 >= len(self.tokens) or self.tokens[end + 2].text != ")":
            return False
        return self._is_nameable(end + 1) and self._is_nameable(end + 3) and self.text[self.tokens[end + 2].end] == " "

    def _is_initial(self, index: int) -> bool:
        token = self.tokens[index]
        return bool(_INITIAL.match(token.text)) and self.text[token.end : token.end + 1] == "."

    def _authors(self, author: str, full: list[PersonMention]) -> list[PersonMention]:
        """Where the author's name of two or more words stands and was not taken for one."""
        if len(author.split()) < 2:
            return []
        result = []
        covered = _covered(self.tokens, [mention.span for mention in full])
        for match in re.finditer(rf"(?<!\w){re.escape(author)}(?!\w)", self.text):
            inside = [i for i, t in enumerate(self.tokens) if match.start() <= t.start < match.end()]
            if inside and not any(covered[i] or self._taken[i] for i in inside):
                result.append(self._mention(inside[0], inside[-1] + 1, False))
        return result

    def _titled_elsewhere(self, rejected: list[Run], full: list[PersonMention]) -> list[PersonMention]:
        """Runs that nothing shows to be names but whose last word has a title elsewhere: "Ms Qenawy"."""
        surnames = {sound_key(m.words[-1]) for m in full if m.titled and len(m.words) == 1}
        return [
            self._mention(run.first, run.last, False)
            for run in rejected
            if 2 <= run.last - run.first <= 5
            and sound_key(self.tokens[run.last - 1].text) in surnames
            and not (self._shouted[run.first] or self._is_place(run))
        ]

    def _joined(self, rejected: list[Run], accepted: list[PersonMention]) -> list[PersonMention]:
        """Runs that nothing shows to be names but that "and" or a comma joins to one: "Taras and Andriy"."""
        ends = {mention.end for mention in accepted}
        starts = {mention.start for mention in accepted}
        result = []
        for run in rejected:
            if run.first < 2 or self._titled[run.first] or self._shouted[run.first] or self._is_place(run):
                continue
            if self._leads_to(run, starts):
                result.append(self._mention(run.first, run.last, False))
                continue
            joiner, before = self.tokens[run.first - 1], self.tokens[run.first - 2]
            if before.text == "," and joiner.text == "and" and run.first > 2:
                before = self.tokens[run.first - 3]
            if joiner.text not in ("and", ",") or before.end not in ends or before.possessive:
                continue
            words = run.last - run.first
            if 2 <= words <= 4 or (words == 1 and self.lists.is_given(self.tokens[run.first].text)):
                mention = self._mention(run.first, run.last, False)
                ends.add(mention.end)
                result.append(mention)
        return result

    def _leads_to(self, run: Run, starts: set[int]) -> bool:
        """Whether a lone given name shares the surname of the next: "brothers Ruslan and Timur Saidov"."""
        words = run.last - run.first
        if words > 4 or run.last + 1 >= len(self.tokens) or (words == 1 and self._starts_sentence(run.first)):
            return False
        if words == 1 and not self.lists.is_given(self.tokens[run.first].text):
            return False
        return self.tokens[run.last].text == "and" and self.tokens[run.last + 1].start in starts

    # --- judging

    def _split_glued(self, runs: list[Run]) -> list[Run]:
        """Cut a run that is a name known from elsewhere and one more name that also stands alone elsewhere."""
        seen = Counter(self._key(run) for run in runs)
        result = []
        for run in runs:
            cut = self._glue(run, seen)
            result += [run] if cut is None else [Run(run.first, cut), Run(cut, run.last)]
        return result

    def _glue(self, run: Run, seen: Counter[tuple[str, ...]]) -> int | None:
        if run.last - run.first < 3 or seen[self._key(run)] > 1:
            return None
        cut = run.last - 1
        head, tail = Run(run.first, cut), Run(cut, run.last)
        return cut if seen[self._key(head)] and seen[self._key(tail)] else None

    def _key(self, run: Run) -> tuple[str, ...]:
        return tuple(t.text.lower() for t in self.tokens[run.first : run.last])

    def _judge(self, run: Run) -> PersonMention | None:
        first, last = run.first, run.last
        words = [t for t in self.tokens[first:last] if t.kind == "word"]
        if not words or not any(len(w.text) > 1 for w in words):
            return None
        titled = self._is_titled(first)
        names = [w.text for w in words if w.text.lower() not in self.words.particles and len(w.text) > 1]
        if not names:
            return None
        score = self._score_single(run, names, titled) if len(words) == 1 else self._score_full(run, names, titled)
        return self._mention(first, last, titled) if score >= _ACCEPT else None

    def _score_full(self, run: Run, names: list[str], titled: bool) -> int:
        score = 4 if titled else 0
        given = [n for n in names if self._is_given(n)]
        score += 2 * bool(given)
        surname = any(self._has_surname_ending(n.lower()) for n in names)
        score += 2 * surname
        score += any(self.lists.is_surname(n) for n in names) or sound_key(names[0]) in self.lists.first_surnames
        score += 3 * any(n.lower().endswith(self.words.patronymic_endings) for n in names)
        words = self.tokens[run.first : run.last]
        score += 3 * any(t.text.lower() in self.words.patronymic_words for t in words)
        score += 2 * any(t.text == "." for t in words)
        first_surname = sound_key(names[0]) in self.lists.first_surnames
        score += 2 * (first_surname and any(_TWO_SYLLABLES.match(n) for n in names[1:]))
        score += self._context(run)
        if self._is_place(run):
            score -= 4
        if self._titled[run.first] and not given and not (surname and self._closes_phrase(run)):
            score -= 1
        if self._shouted[run.first]:
            score -= 1 if given else 3
        return score

    def _closes_phrase(self, run: Run) -> bool:
        """Whether the run stands after a comma and before the end of a line, a comma or a full stop."""
        before = self.tokens[run.first - 1].text if run.first else ""
        end = self.tokens[run.last - 1].end
        return before == "," and self.text[end : end + 1] in ("", "\n", ",", ".", ";")

    def _score_single(self, run: Run, names: list[str], titled: bool) -> int:
        name = names[0]
        if (
            self._is_place(run)
            or self._titled[run.first]
            or self._shouted[run.first]
            or len(name) < 3
            or name.isupper()
        ):
            return 0
        if self.text[self.tokens[run.last - 1].end : self.tokens[run.last - 1].end + 1] == "-":
            return 0
        if titled:
            return 3
        before = self.tokens[run.first - 1].text.lower() if run.first else ""
        if before in _NOT_BEFORE_PEOPLE:
            return 0
        score = self._context(run)
        surname = self._has_surname_ending(name.lower())
        if surname:
            score += 1 + self._has_verb_after(run)
        elif self._is_befallen(run):
            return _ACCEPT
        elif self.lists.is_given(name) and score:
            score += 0 if self._starts_sentence(run.first) else 1
        return score if surname or self.lists.is_given(name) else 0

    def _context(self, run: Run) -> int:
        """What stands after the run that only people have."""
        end = self.tokens[run.last - 1].end
        score = 3 * bool(_AGE_AFTER.match(self.text, end))
        score += bool(_APPOSITION_AFTER.match(self.text, end))
        score += _WHO_AFTER.match(self.text, end) is not None and run.last - run.first > 1
        score += 2 * bool(self._befallen.match(self.text, end))
        score += 2 * (run.first > 0 and self.tokens[run.first - 1].text in self.words.befell)
        if run.last < len(self.tokens):
            after = self.tokens[run.last].text
            score += after in self.words.person_verbs and self.text[end : end + 1] == " "
        return score

    def _is_befallen(self, run: Run) -> bool:
        """Whether the lone word is the subject or object of a verb that takes people, and opens no sentence."""
        end = self.tokens[run.last - 1].end
        if self._starts_sentence(run.first) or (run.first and self.tokens[run.first - 1].text in ("the", "and", ",")):
            return False
        return bool(self._befallen.match(self.text, end))

    def _has_verb_after(self, run: Run) -> bool:
        if run.last >= len(self.tokens):
            return False
        after = self.tokens[run.last]
        return (
            after.kind == "word" and after.text.islower() and after.text.endswith(("s", "ed")) and len(after.text) > 3
        )

    def _is_given(self, word: str) -> bool:
        lower = word.lower()
        if self.lists.is_given(word) or lower.startswith(self.words.given_prefixes):
            return True
        return len(lower) > 5 and lower.endswith(self.words.given_endings)

    def _has_surname_ending(self, lower: str) -> bool:
        return len(lower) > 4 and lower.endswith(self.words.surname_endings)

    def _is_titled(self, first: int) -> bool:
        """Whether a title, a trade or a tie of family stands before the run."""
        if first == 0:
            return False
        before = self.tokens[first - 1]
        if before.text == "." and first > 1:
            abbreviation = self.tokens[first - 2]
            return abbreviation.text.lower() in self.words.honorifics and abbreviation.is_capitalised
        lower = before.text.lower()
        gap = self.text[before.end : self.tokens[first].start]
        if before.text == "," and first > 1:
            lower = self.tokens[first - 2].text.lower()
            role = self.roles.nouns.get(lower)
            return role == "relative" or (role in _INTRODUCED and self._is_enclosed(first))
        if gap not in (" ", "\n") or before.kind != "word" or self._taken[first - 1]:
            return False
        if before.is_capitalised and lower in self.words.honorifics:
            return True
        if lower == "of" and first > 1:
            return self.tokens[first - 2].text.lower() in ("regime", "dictatorship", "junta")
        return lower in self.roles.nouns or lower in self.words.occupations

    def _is_enclosed(self, first: int) -> bool:
        """Whether two to five capitalised words from ``first`` end at a comma: "The prosecutor, Ana Sequeira, had"."""
        last = first
        while last < min(len(self.tokens), first + 6) and (
            self.tokens[last].is_capitalised or self.tokens[last].text.lower() in self.words.particles
        ):
            last += 1
        return last - first > 1 and last < len(self.tokens) and self.tokens[last].text == ","

    def _is_place(self, run: Run) -> bool:
        place = self._place_at.get(run.first)
        if place is None:
            return False
        return place.end >= self.tokens[run.last - 1].end or run.last - run.first == 1

    def _starts_sentence(self, index: int) -> bool:
        if index == 0:
            return True
        before = self.tokens[index - 1]
        if before.text == "." and index > 1 and self.tokens[index - 2].text.lower() in self.words.honorifics:
            return False
        return before.text in '.!?:"“”»«)•*' or "\n" in self.text[before.end : self.tokens[index].start]

    def _mention(self, first: int, last: int, titled: bool) -> PersonMention:
        while (self.tokens[last - 1].text == "." and not self._is_initial(last - 2)) or (
            last - first > 1
            and self.tokens[last - 1].text.lower() in self.words.particles - self.words.patronymic_words
        ):
            last -= 1
        tokens = self.tokens[first:last]
        words = tuple(t.text for t in tokens if t.kind == "word")
        start, end = tokens[0].start, tokens[-1].end
        name = " ".join(self.text[start:end].split())
        sex = next((s for w in words if len(w) > 1 and (s := self.lists.sex(w))), "")
        return PersonMention(start, end, name, words, titled, sex)

    # --- short forms

    def _with_short_forms(self, full: list[PersonMention]) -> list[PersonMention]:
        """``full`` and every further single word that is a part of one of their names."""
        parts = {sound_key(w): w for m in full for w in m.words if self._may_stand_alone(w)}
        result = list(full)
        covered = _covered(self.tokens, [m.span for m in full])
        for index, token in enumerate(self.tokens):
            if covered[index] or token.kind != "word" or not token.text[0].isupper() or self._taken[index]:
                continue
            key = sound_key(token.text)
            if key in parts and _alike(token.text, parts[key]) and self._is_free(index):
                result.append(self._mention(index, index + 1, False))
        return result

    def _may_stand_alone(self, word: str) -> bool:
        lower = word.lower()
        if len(word) == 2:
            return sound_key(word) in self.lists.first_surnames
        return len(word) > 2 and lower not in self.words.particles and lower not in self.words.name_honorifics

    def _is_free(self, index: int) -> bool:
        token = self.tokens[index]
        lower = token.text.lower()
        if lower in self.words.common or lower in self.words.calendar:
            return False
        place = self._place_at.get(index)
        return place is None or place.kind == "place"


def _breaks_inside(text: str, spans: Iterable[Span]) -> set[int]:
    """Where lines end inside a paragraph: the end of the last word of each such line."""
    ends = set()
    for span in spans:
        for match in re.finditer(r"\s*\n\s*", text[span.start : span.end]):
            ends.add(span.start + match.start())
    return ends


def _alike(a: str, b: str) -> bool:
    """Whether one word is a spelling of the other: folded alike, or differing only as romanisations do."""
    return fold_spelling(a) == fold_spelling(b) or sound_key(a) == sound_key(b)


def _places_at(tokens: list[Token], places: Iterable[PlaceMention]) -> dict[int, PlaceMention]:
    """The place that each token is a part of, by the token's index."""
    starts = [token.start for token in tokens]
    return {
        index: place
        for place in places
        for index in range(bisect.bisect_left(starts, place.start), bisect.bisect_left(starts, place.end))
    }


def _covered(tokens: list[Token], spans: Iterable[Span]) -> list[bool]:
    """For each token, whether one of ``spans`` overlaps it."""
    ordered = sorted(spans)
    result = [False] * len(tokens)
    index = 0
    for start, end in ordered:
        while index > 0 and tokens[index - 1].end > start:
            index -= 1
        while index < len(tokens) and tokens[index].end <= start:
            index += 1
        while index < len(tokens) and tokens[index].start < end:
            result[index] = True
            index += 1
    return result


def _tokens_in_lines(text: str, tokens: list[Token], wanted: object) -> list[bool]:
    """For each token, whether ``wanted`` holds for the words of its line."""
    result = [False] * len(tokens)
    first = 0
    for index in range(1, len(tokens) + 1):
        if index == len(tokens) or "\n" in text[tokens[index - 1].end : tokens[index].start]:
            words = [t.text for t in tokens[first:index] if t.kind == "word"]
            if wanted(words):  # type: ignore[operator]
                result[first:index] = [True] * (index - first)
            first = index
    return result


def _is_shouted(words: list[str]) -> bool:
    """A line in capitals. A surname in capitals beside a given name makes none."""
    long = [w for w in words if len(w) > 1]
    return len(long) > 1 and sum(w.isupper() for w in long) > 0.8 * len(long)


def _is_title_case(words: list[str]) -> bool:
    """A headline In Title Case: many words, nearly all long ones capitalised."""
    long = [w for w in words if len(w) > 3]
    return len(long) > 3 and sum(w[0].isupper() for w in long) > 0.8 * len(long)
