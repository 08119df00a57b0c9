"""A text as the finder of people sees it: which of its words may be parts of a name, and which only look so."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from anyascii import anyascii

from documents.extraction.gazetteer import Gazetteer
from documents.extraction.languages.vocabulary import PersonWords, RoleWords
from documents.extraction.mentions import token_spans
from documents.extraction.mentions.eastern_names import ends_eastern_name
from documents.extraction.mentions.mention import PersonMention, PlaceMention
from documents.extraction.mentions.name_lists import NameLists, name_lists, sound_key
from documents.extraction.mentions.word_kinds import kind_of, long_surname_endings
from documents.extraction.passages import paragraphs
from documents.extraction.tokens import Tokens
from documents.extraction.types import Span

# One capital, or the two letters that stand for one of another alphabet: "Sh. Karimov".
_INITIAL = re.compile(r"(?:[^\W\d_]|Sh|Ch|Kh|Zh|Yu|Ya|Yo|Ye|Dz|Ts|Dj)$")
# "Ka-ho", "Min-jun": a given name of two syllables as it is written in Hong Kong, Taiwan and Korea.
TWO_SYLLABLES = re.compile(r"[A-Z][a-z]{1,5}-[a-z]{1,6}$")
_BEFORE_NAMES = frozenset({"U", "Daw"})  # stand before names only, of which the first word may be an ordinary one
_FAR = 5  # words between "Ms" and the last word of the name that it begins
_WELL_KNOWN = 50_000  # people in a town that is meant although a name may follow


class Wording:
    """The words of a text, at ``capitals`` those with a capital; ``taken`` are spans of courts, dates and the like."""

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
        self.words, self.roles = words, roles
        self.lists: NameLists = name_lists()
        self.adjectives, self.region_names = gazetteer.region_adjectives, gazetteer.region_names
        self.taken = token_spans.covered(tokens, taken)
        self.place_at = token_spans.places_at(tokens, places)
        self.line_breaks = token_spans.line_breaks(text, paragraphs(text))
        self.capitals = capitals
        self._forms = {token.text for token in tokens}
        self.shouted, self.title_case = token_spans.headings(tokens, capitals, self._forms)
        self._loose = words.particles - words.patronymic_words  # no name ends with them
        self.joining = words.particles | words.patronymic_words  # the words in lower case that a name goes on with
        self._nameable = bytearray(len(tokens))  # by token, as every name around it asks: not asked yet, no, yes
        self._addressed = self._after_address(words.addresses)

    # --- words that may be parts of names

    def may_start(self, index: int) -> bool:
        """Whether a name may begin with the token at ``index``; not with the "B." of a heading "B. LAM DONG"."""
        if not self.is_nameable(index) or self._is_place_before_name(index):
            return False
        return not (self.shouted[index] and self.is_initial(index) and self.starts_sentence(index))

    def is_nameable(self, index: int) -> bool:
        """Whether the token at ``index`` may be a word of a name: a capital, and no ordinary word."""
        known = self._nameable[index]
        if not known:
            known = self._nameable[index] = 1 + self._is_nameable(index)
        return known == 2

    def _is_nameable(self, index: int) -> bool:
        token = self.tokens[index]
        if token.kind != "word" or self.taken[index]:
            return False
        if token.is_capitalised:
            return not self._is_common(index)
        if "-" not in token.text:
            return False
        particle, _, rest = token.text.partition("-")
        return particle.lower() in self.words.particles and rest[:1].isupper()

    def _is_common(self, index: int) -> bool:
        token = self.tokens[index]
        kind = kind_of(token.text, self.words, self.roles)
        if kind == "name":
            return False
        if kind == "month":
            return not (self._ends_name(index) or self._begins_name(index))
        if kind == "title":
            return not ((len(token.text) == 1 and self.is_initial(index)) or self._closes_name(index))
        if kind in ("common", "listed"):
            return not self._is_name_despite(index, kind == "listed")
        if kind == "titles":
            return True
        if self.is_initial(index) or ("-" in token.text and self._is_after_surname(index)):
            return False
        if kind == "ordinary" or (token.lower in self._forms and token.lower[0].islower()):
            return True
        if kind == "opening" and self.starts_sentence(index):
            return True
        return bool(self.adjectives.get(token.text)) and not self._has_given_before(index)

    def _closes_name(self, index: int) -> bool:
        """Whether what may be a title is a surname, after a given name and before no name: "Anna Bishop said"."""
        if self.tokens[index].text.isupper() or not self._has_given_before(index):
            return False
        return index + 1 == len(self.tokens) or not self.tokens[index + 1].is_capitalised

    def _ends_name(self, index: int) -> bool:
        """Whether a month's name stands after a word of a name and before no number: "Hnin Zin Mar"."""
        if index == 0 or not self.tokens[index - 1].is_capitalised or self.tokens.space(index) != " ":
            return False
        end = self.tokens.end(index)
        return self.is_nameable(index - 1) and not re.match(r"\.?,?\s(?:the\s)?\d", self.text[end : end + 6])

    def _begins_name(self, index: int) -> bool:
        """Whether a month's name is a given name before a surname: "Jan Wrona"."""
        if index + 1 >= len(self.tokens) or not self.lists.is_given(self.tokens[index].text):
            return False
        after = self.tokens[index + 1]
        return (
            after.is_capitalised
            and (self.has_surname_ending(after.lower) or self.lists.is_surname(after.text))
            and (index == 0 or self.tokens[index - 1].lower not in self.words.before_dates)
            and not (self.lists.is_given(after.text) and self._given_name_at(index + 1))
        )

    def _is_after_surname(self, index: int) -> bool:
        """Whether the token is the "Man-kit" of "Tsang Man-kit"."""
        before = self.tokens[index - 1]
        is_near = index > 0 and before.is_capitalised and len(self.tokens.space(index)) == 1
        return (
            is_near
            and bool(TWO_SYLLABLES.match(self.tokens[index].text))
            and sound_key(before.text) in (self.lists.first_surnames)
        )

    def _is_name_despite(self, index: int, is_listed: bool) -> bool:
        """Whether an ordinary word, ``is_listed`` as a name or not, is one here: "Tom King", "Will Smith"."""
        token = self.tokens[index]
        lower = token.lower
        if index and self.tokens[index - 1].is_capitalised and self._goes_on_with_name(index, is_listed):
            return True
        if not is_listed:
            return index in self._addressed or (len(lower) == 1 and self.is_initial(index))
        if lower in self.lists.spelled and lower not in self.words.calendar:
            after = self.tokens[index + 1] if index + 1 < len(self.tokens) else token
            if after.is_capitalised and after.lower not in self.words.common:
                if lower in self.words.opening_adverbs and self.starts_sentence(index):
                    return False
                if self.adjectives.get(after.text):
                    return False
                return self.has_surname_ending(after.lower) or self._is_introduced(index)
            if "-" in after.text and after.text[0].islower():  # "Islam el-Masri"
                return self.is_nameable(index + 1)
            return after.text == "and" and self._given_name_at(index + 2)
        if len(token.text) < 6 and sound_key(token.text) in self.lists.first_surnames:
            following = self.tokens[index + 1 : index + 3]
            if len(following) == 2 and TWO_SYLLABLES.match(following[0].text):
                return True
            if len(following) == 2 and not self.starts_sentence(index):
                return following[0].is_capitalised and following[0].lower not in self.words.common
        return index in self._addressed or (len(token.text) == 1 and self.is_initial(index))

    def _goes_on_with_name(self, index: int, is_listed: bool) -> bool:
        """Whether an ordinary word belongs to the word with a capital before it."""
        token = self.tokens[index]
        is_eastern = token.lower not in self.words.thing_ends and ends_eastern_name(self.tokens, index, self.lists)
        if (is_eastern and self.is_nameable(index - 1)) or self._is_between_names(index):
            return True
        if not is_listed:
            return False
        if self.lists.is_surname(token.text) and self._has_given_before(index):
            return True
        return token.lower in self.lists.spelled and self._is_inside_name(index)

    def _is_introduced(self, index: int) -> bool:
        """Whether a trade stands before the token: "the baker Said Kadyri"."""
        before = self.tokens[index - 1]
        is_near = index > 0 and self.tokens.gap(index) == " "
        return is_near and self.is_trade(before.lower)

    def _is_inside_name(self, index: int) -> bool:
        """Whether words with capitals that are no ordinary ones stand on both sides: "Tipu Sultan Rony"."""
        if index == 0 or index + 1 >= len(self.tokens):
            return False
        beside = self.tokens[index - 1], self.tokens[index + 1]
        return self.tokens.space(index) == self.tokens.space(index + 1) == " " and all(
            token.is_capitalised and token.lower not in self.words.common for token in beside
        )

    def _is_between_names(self, index: int) -> bool:
        """Whether a given name and a surname stand right beside the token: "Alberto Real Pérez"."""
        is_inside = self._is_inside_name(index) and self._has_given_before(index)
        return is_inside and self.lists.is_surname(self.tokens[index + 1].text)

    def _after_address(self, addresses: frozenset[str]) -> set[int]:
        """The tokens that go on with a name after one of ``addresses``: "Ms Ellen Say Wah"."""
        found: set[int] = set()
        if addresses.isdisjoint(map(str.lower, self._forms)):
            return found
        for index, token in enumerate(self.tokens):
            if token.lower not in addresses:
                continue
            for after in range(index + 1, min(index + _FAR, len(self.tokens))):
                before, following = self.tokens[after - 1], self.tokens[after]
                gap = self.tokens.gap(after)
                is_stop = gap == "" and following.text == "."
                if before.possessive or not (is_stop or (gap == " " and following.is_capitalised)):
                    break
                if not is_stop and before.kind == "word" and (after > index + 1 or token.text in _BEFORE_NAMES):
                    found.add(after)
        return found

    def _given_name_at(self, index: int) -> bool:
        """Whether a given name and one more capitalised word stand at ``index``."""
        if index + 1 >= len(self.tokens):
            return False
        token, after = self.tokens[index], self.tokens[index + 1]
        return token.is_capitalised and self.lists.is_given(token.text) and after.is_capitalised

    def _has_given_before(self, index: int) -> bool:
        before = self.tokens[index - 1]
        return (
            index > 0
            and before.is_capitalised
            and len(self.tokens.gap(index)) == 1
            and before.lower not in self.words.common
            and self.lists.is_given(before.text)
        )

    def _is_place_before_name(self, index: int) -> bool:
        """Whether a nameable token cannot begin a name: "Moscow Ivanov", "Osh city"."""
        place = self.place_at.get(index)
        if place is None or self.lists.is_given(self.tokens[index].text):
            return False
        return place.kind != "place" or place.population > _WELL_KNOWN

    # --- what the words of a name are

    def is_initial(self, index: int) -> bool:
        """Whether the token at ``index`` is the "A" of "A."."""
        token = self.tokens[index]
        if not token.is_capitalised or not _INITIAL.match(token.text):
            return False
        end = self.tokens.end(index)
        return self.text[end : end + 1] == "."

    def is_given(self, word: str) -> bool:
        """Whether ``word`` is a given name by the lists, or by how it begins or ends."""
        lower = word.lower()
        if self.lists.is_given(word) or lower.startswith(self.words.given_prefixes):
            return True
        return len(lower) > 5 and lower.endswith(self.words.given_endings)

    def has_surname_ending(self, lower: str) -> bool:
        """Whether a word ends as surnames do, by its plain letters too: "Nováková"."""
        if len(lower) < 5 or lower.endswith(self.words.surname_endings):
            return len(lower) > 4
        return not lower.isascii() and anyascii(lower).endswith(long_surname_endings(self.words))

    def is_trade(self, word: str) -> bool:
        """Whether a lower-case word tells what somebody does or is to somebody: "baker", "brother"."""
        return word in self.roles.nouns or word in self.words.occupations or word.endswith(self.words.trade_endings)

    # --- where a token stands

    def starts_sentence(self, index: int) -> bool:
        if index == 0:
            return True
        before = self.tokens[index - 1]
        if before.text == "." and index > 1 and self.tokens[index - 2].lower in self.words.honorifics:
            return False
        return before.text in '.!?:"“”»«)•*' or "\n" in self.tokens.gap(index)

    def is_place(self, first: int, last: int) -> bool:
        """Whether the tokens from ``first`` to ``last`` are a place, or one word that begins one."""
        place = self.place_at.get(first)
        return place is not None and (place.end >= self.tokens.end(last - 1) or last - first == 1)

    def mention(self, first: int, last: int, titled: bool = False) -> PersonMention:
        """The name in ``tokens[first:last]``, without a full stop or a particle at its end."""
        while (self.tokens[last - 1].text == "." and not self.is_initial(last - 2)) or (
            last - first > 1 and self.tokens[last - 1].lower in self._loose
        ):
            last -= 1
        start, end = self.tokens.starts[first], self.tokens.end(last - 1)
        name = " ".join(self.text[start:end].split())
        words = tuple([token.text for token in self.tokens[first:last] if token.kind == "word" or token.text == ","])
        if "," in words:  # "Rivas Soto, Marta"
            comma = words.index(",")
            words = tuple([word for word in (*words[comma:], *words[:comma]) if word != ","])
        return PersonMention(start, end, name, words, titled, self.lists.sex_of(words))
