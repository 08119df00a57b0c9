"""Whether a run of capitalised words is the name of a person: points for what shows it, and what forbids it."""

from __future__ import annotations

import functools
import re
from itertools import pairwise

from documents.extraction.first_words import Opening, Words, words_of
from documents.extraction.mentions.name_lists import sound_key
from documents.extraction.mentions.runs import Run
from documents.extraction.mentions.word_kinds import is_honorific
from documents.extraction.mentions.wording import TWO_SYLLABLES, Wording
from documents.extraction.patterns import pattern_of

_AFTER_TRADE = frozenset({",", ";", "and", "of", "from", "to", "at", "for"})
_ACCEPT = 2
_NEAR = 48  # characters before a run
_OFFICE = 90  # characters of an office before a name
_DESCRIPTION = 8  # tokens of an apposition
# Roles after which a name stands between commas: "her lawyer, Ana Sequeira, said".
_INTRODUCED = frozenset({"prisoner", "lawyer", "judge", "prosecutor", "investigator", "witness", "expert"})
# "Weiguo", "Xiaohong": one or two syllables of pinyin.
_PINYIN = re.compile(
    r"(?:(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh)?(?:a|o|e|ai|ei|ao|ou|an|en|ang|eng|ong|i|ia|ie|iao|iu|ian|in|iang|ing|iong|"
    r"u|ua|uo|uai|ui|uan|un|uang|ue)){1,2}$",
    re.IGNORECASE,
)
# "O'Shea", "McBride", "MacNeil".
_CELTIC = re.compile(r"(?:O['’]|Mc|Mac)[A-Z][a-z]{2}")


_opening = functools.lru_cache(maxsize=16)(Opening)


class Judge:
    """Judges the runs of one text."""

    def __init__(self, wording: Wording) -> None:
        self.wording = wording
        words = wording.words
        self._near: tuple[int, Words] = (-1, frozenset())  # where the last run asked of begins; the words before it
        self._things: dict[Run, bool] = {}  # asked again where a run may stand in a list
        self._befallen = pattern_of(words.befallen)
        self._age_after = pattern_of(words.age_after)
        self._apposition_after = pattern_of(words.apposition_after)
        self._pronoun_after = pattern_of(words.pronoun_after)
        self._who_after = pattern_of(words.who_after)
        self._one_name_after = pattern_of(words.one_name_after)
        self._thing_before = _opening(words.thing_before)
        self._thing_after = pattern_of(words.thing_after)
        self._called_before = _opening(words.called_before)
        self._holder_before = pattern_of(words.holder_before)
        self._spoken_after = pattern_of(words.spoken_after)
        self._credit_before = _opening(words.credit_before)
        self._called_person_before = _opening(words.called_person_before)

    def accepts(self, run: Run, titled: bool) -> bool:
        """Whether ``run`` is a person; ``titled`` where a title stands before it."""
        wording = self.wording
        words = [t for t in wording.tokens[run.first : run.last] if t.kind == "word"]
        names = [w.text for w in words if w.lower not in wording.words.particles and len(w.text) > 1]
        if not names or self.is_thing(run):
            return False
        if all(map(wording.region_names.get, names if len(words) > len(names) else [" ".join(names)])):
            return False  # "S.O.S Cuba", "VIET NAM"
        if names[-1].lower() in wording.words.thing_ends or names[0].lower() in wording.words.place_beginnings:
            return titled and len(names) > 1 and wording.is_given(names[0])
        score = self._score_single(run, names[0], titled) if len(words) == 1 else self._score_full(run, names, titled)
        return score >= _ACCEPT

    def _follows(self, before: Opening, run: Run) -> bool:
        """Whether what ``before`` matches ends right before ``run``."""
        start = self.wording.tokens.starts[run.first]
        begin = max(0, start - _NEAR)
        if self._near[0] != start:
            self._near = start, words_of(self.wording.text[begin:start])
        return before.may_match(self._near[1]) and bool(before.pattern.search(self.wording.text, begin, start))

    def is_thing(self, run: Run) -> bool:
        """Whether the run names a street, a ship, a prize or the like."""
        if run not in self._things:
            is_after = self._thing_after.match(self.wording.text, self._end(run)) is not None
            is_before = self._follows(self._thing_before, run) and not self._holds_office(run)
            self._things[run] = is_after or is_before
        return self._things[run]

    def _holds_office(self, run: Run) -> bool:
        """Whether an office stands before a name of two words or more: "ex-governor of the Osh region Ivan Petrov"."""
        start = self.wording.tokens.starts[run.first]
        before = self.wording.text[max(0, start - _OFFICE) : start]
        return run.last - run.first > 1 and self._holder_before.search(before) is not None

    def _end(self, run: Run) -> int:
        return self.wording.tokens.end(run.last - 1)

    def _score_full(self, run: Run, names: list[str], titled: bool) -> int:
        """Points for a name of several words; where they suffice, no more are looked for."""
        wording = self.wording
        given = any(wording.is_given(n) for n in names)
        surname = any(wording.has_surname_ending(n.lower()) for n in names)
        is_lettered = run.last - run.first == 3 and wording.tokens[run.first + 1].text == "."
        if is_lettered and names[0].isupper() and not surname and wording.starts_sentence(run.first):
            return 0  # the heading "C. CHANGES"
        score = 4 * titled + 2 * given + 2 * surname - self._doubts(run, given, surname, titled)
        for points in (self._score_lists, self._score_parts, self._score_around):
            if score >= _ACCEPT:
                break
            score += points(run, names)
        return score

    def _doubts(self, run: Run, given: bool, surname: bool, titled: bool) -> int:
        """Points against a name: it stands where places do, is one, or is a part of a heading."""
        wording = self.wording
        doubts = 0
        before = wording.tokens[run.first - 1].text if run.first else ""
        if before in wording.words.place_prepositions and not (titled or wording.tokens[run.last - 1].possessive):
            doubts += 2 if given and surname else 4
        doubts += 4 * wording.is_place(*run)
        if wording.title_case[run.first] and not given and not (surname and self._closes_phrase(run)):
            doubts += 1
        if wording.shouted[run.first]:
            doubts += 1 if given else 3
        return doubts

    def _score_lists(self, run: Run, names: list[str]) -> int:
        """Points for surnames that the lists have, and for what only names look like."""
        lists = self.wording.lists
        first_surname = sound_key(names[0]) in lists.first_surnames
        score = min(sum(lists.is_surname(n) for n in names), 2) or first_surname
        score += 2 * any(_CELTIC.match(n) for n in names[1:])
        score += 2 * (first_surname and any(TWO_SYLLABLES.match(n) for n in names[1:]))
        score += first_surname and len(names) == 2 and _PINYIN.match(names[1]) is not None
        return score + any(n.lower().startswith(self.wording.words.article) for n in names[1:])

    def _score_around(self, run: Run, names: list[str]) -> int:
        """Points for what stands beside a name."""
        score = self._context(run) + 2 * self._holds_office(run)
        score += 2 * (self._is_described(run) or self._is_quoted(run) or self._speaks_of_body(run))
        return score + 2 * self._follows(self._called_before, run) + 3 * self._follows(self._credit_before, run)

    def _score_parts(self, run: Run, names: list[str]) -> int:
        """Points for a father's name, initials and a nickname."""
        words = self.wording.words
        tokens = self.wording.tokens[run.first : run.last]
        score = 3 * any(n.lower().endswith(words.patronymic_endings) for n in names)
        score += 3 * any(t.lower in words.patronymic_words for t in tokens)
        score += 2 * any(t.text == "." for t in tokens)
        return score + 2 * any(t.kind == "sign" and t.text not in ".()" for t in tokens)

    def _closes_phrase(self, run: Run) -> bool:
        """Whether the run stands after a comma and before the end of a line, a comma or a full stop."""
        before = self.wording.tokens[run.first - 1].text if run.first else ""
        end = self._end(run)
        return before == "," and self.wording.text[end : end + 1] in ("", "\n", ",", ".", ";")

    def _score_single(self, run: Run, name: str, titled: bool) -> int:
        wording = self.wording
        first = run.first
        if wording.is_place(*run) or wording.title_case[first] or wording.shouted[first]:
            return 0
        end = self._end(run)
        if len(name) == 2 and titled and sound_key(name) in wording.lists.first_surnames:
            return 3
        if len(name) < 3 or name.isupper() or wording.text[end : end + 1] == "-":
            return 0
        if titled or self._one_name_after.match(wording.text, end) or self._follows(self._called_person_before, run):
            return 3
        before = wording.tokens[first - 1].lower if first else ""
        if before in wording.words.not_before_people:
            return 0
        score = self._context(run)
        is_given = wording.lists.is_given(name)
        if wording.has_surname_ending(name.lower()):
            return score + 1 + self._has_verb_after(run)
        is_speaking = is_given and before in wording.words.speech
        if (
            is_speaking
            or self._is_befallen(run)
            or (is_given and (before in wording.words.ages_before or self._is_described(run)))
        ):
            return _ACCEPT
        if is_given and (score or self._stands_alone(run)):
            return (
                _ACCEPT
                if self._stands_alone(run) or self._who_after.match(wording.text, end)
                else score + (0 if wording.starts_sentence(first) else 1)
            )
        return 0

    def _stands_alone(self, run: Run) -> bool:
        """Whether the word is a sentence of which the next one speaks: "Gulnara. She was a nurse"."""
        return self.wording.starts_sentence(run.first) and bool(
            self._pronoun_after.match(self.wording.text, self._end(run))
        )

    def _context(self, run: Run) -> int:
        """What stands beside the run that only people have."""
        tokens, text, words = self.wording.tokens, self.wording.text, self.wording.words
        end = self._end(run)
        score = 3 * bool(self._age_after.match(text, end))
        score += bool(self._apposition_after.match(text, end))
        score += self._who_after.match(text, end) is not None and run.last - run.first > 1
        score += 2 * bool(self._befallen.match(text, end))
        score += 2 * (run.first > 0 and tokens[run.first - 1].text in words.befell)
        if run.last < len(tokens):
            score += tokens[run.last].text in words.person_verbs and text[end : end + 1] == " "
        return score

    def _is_befallen(self, run: Run) -> bool:
        """Whether the lone word is the subject of a verb that takes people, and opens no sentence."""
        first = run.first
        before = self.wording.tokens[first - 1].text if first else ""
        if self.wording.starts_sentence(first) or before in self.wording.words.not_before_befallen:
            return False
        return bool(self._befallen.match(self.wording.text, self._end(run)))

    def _is_quoted(self, run: Run) -> bool:
        """Whether the run stands between a verb of speech and a comma: "said Lotte Ekholm, the director"."""
        before = self.wording.tokens[run.first - 1].text if run.first else ""
        return before in self.wording.words.speech and self.wording.text[self._end(run) :][:1] == ","

    def _is_described(self, run: Run) -> bool:
        """Whether a trade follows between commas: "Tsira, the journalist from Batumi", "senior adviser to"."""
        wording = self.wording
        following = wording.tokens[run.last : run.last + _DESCRIPTION]
        if len(following) < 3 or following[0].text != ",":
            return False
        has_article = following[1].text in wording.words.determiners
        for word, after in pairwise(following[2:] if has_article else following[1:]):
            if word.kind != "word" or word.text in wording.words.phrase_ends:
                return False
            if wording.is_trade(word.text if has_article else word.lower):
                return has_article or after.text in _AFTER_TRADE
        return False

    def _speaks_of_body(self, run: Run) -> bool:
        """Whether an employer and a verb of speech follow: "Lotte Ekholm from the Committee to Free Writers said"."""
        return self._spoken_after.match(self.wording.text, self._end(run)) is not None

    def _has_verb_after(self, run: Run) -> bool:
        if run.last >= len(self.wording.tokens):
            return False
        after = self.wording.tokens[run.last]
        is_lower = after.kind == "word" and after.text.islower()
        return is_lower and after.text.endswith(("s", "ed")) and len(after.text) > 3

    # --- titles

    def is_titled(self, first: int) -> bool:
        """Whether a title, a trade or a tie of family stands before the token at ``first``."""
        if first == 0:
            return False
        wording = self.wording
        tokens, words = wording.tokens, wording.words
        before = tokens[first - 1]
        if before.text == "." and first > 1:
            abbreviation = tokens[first - 2]
            return abbreviation.lower in words.honorifics and abbreviation.is_capitalised
        if before.text == "," and first > 1:
            return self._is_introduced(first)
        gap = tokens.gap(first)
        if gap not in (" ", "\n") or before.kind != "word" or wording.taken[first - 1]:
            return False
        lower = before.lower
        if before.is_capitalised and is_honorific(lower, words):
            return True
        if lower == "of" and first > 1:
            return tokens[first - 2].lower in words.regimes
        return wording.is_trade(lower)

    def _is_introduced(self, first: int) -> bool:
        """Whether the noun before the comma at ``first - 1`` announces a name: "his wife, Zuhra", "a friend, Zarni"."""
        wording = self.wording
        noun = wording.tokens[first - 2].text
        role = wording.roles.nouns.get(noun.lower())
        if role == "relative":
            return True
        if noun.lower() in wording.words.companions:
            return first > 2 and wording.tokens[first - 3].lower in wording.words.determiners
        if noun.islower() and role not in _INTRODUCED and wording.is_trade(noun):
            is_owned = any(
                token.possessive or token.text in wording.words.determiners
                for token in wording.tokens[max(0, first - 5) : first - 2]
            )
            return (is_owned or noun.endswith("s")) and self._is_enclosed(first)
        return role in _INTRODUCED and self._is_enclosed(first)

    def _is_enclosed(self, first: int) -> bool:
        """Whether two to five capitalised words from ``first`` end at a comma: "The prosecutor, Ana Sequeira, had".

        After a plural they may end at an "and": "two tailors, Ana Sequeira and ...".
        """
        tokens, particles = self.wording.tokens, self.wording.words.particles
        last = first
        while last < min(len(tokens), first + 6) and (tokens[last].is_capitalised or tokens[last].lower in particles):
            last += 1
        if last - first < 2 or last == len(tokens):
            return False
        return tokens[last].text in (",", ".") or (tokens[last].text == "and" and tokens[first - 2].text.endswith("s"))
