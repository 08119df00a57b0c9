"""Organisations by a word for their kind beside the name: "the newspaper Kolokol", "Birlik, a democratic party"."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Sequence

from documents.extraction.gazetteer import Gazetteer
from documents.extraction.languages.vocabulary import OrganisationWords, word_set
from documents.extraction.mentions.adjacency import is_adjacent
from documents.extraction.mentions.mention import OrganisationMention, on_one_line
from documents.extraction.mentions.name_lists import name_lists
from documents.extraction.patterns import pattern_of
from documents.extraction.tokens import Tokens

_QUOTED = re.compile(r"[\"“«„]\s?(?P<name>[^\W\d_][^\"”»“«\n]{1,50}?)\s?[\"”»“]")
_NUMBER_OR_SITE = re.compile(r"(?:\d{1,4}\b|\.[a-z]{2,5}\b)?")
_MOST_WORDS = 4
_MOST_ADJECTIVES = 2
_TOGETHER = re.compile(
    r"(?<![\w#@/.’'-])(?:(?P<first>[A-Z][a-z]{1,11})[A-Z][a-z]{2,12}|(?P<word>[A-Z][a-z]{3,12})\d{2,4})"
    r"(?![\w’@/-])(?!\.\w)(?! [A-Z][a-z])"
)
# Beginnings of names of people and of what everybody uses: "DeLuca", "YouTube".
_PREFIXES = word_set("Mc Mac De Di Du La Le Al El Van Von Der Fitz Abu Ibn Bin Jo You Linked Whats Tik Face Java")
_OWNER = re.compile(r"^.*['’]s (?=\w)")
_SITE_END = r"\.(?:com|org|net|info|media|news|ru|uz|kz|kg|by|ua|am|az|ge|tj|tm|ir|eg|cn|hk|vn|tr|eu|tv)\b(?![/@.]\w)"
_ENDS_SITE = re.compile(_SITE_END)
_SITE = re.compile(r"(?<![\w@/.-])(?:www\.)?[A-Za-z][\w-]{2,30}" + _SITE_END)


class KindFinder:
    """Finds the organisations of one text that a word for their kind stands beside; ``common`` are ordinary words."""

    def __init__(
        self,
        text: str,
        tokens: Tokens,
        capitals: Sequence[int],
        common: frozenset[str],
        words: OrganisationWords,
        gazetteer: Gazetteer,
    ) -> None:
        self.text = text
        self.tokens = tokens
        self.capitals = capitals
        self.common = common
        self.words = words
        self.gazetteer = gazetteer
        self._ends_of_kinds = _ends_of_kinds(words)
        self._described = pattern_of(words.described_after)
        self._named_kind = pattern_of(words.named_kind)
        self._places_of = pattern_of(words.places_of)
        self._known_as = pattern_of(words.known_as)
        self._named_after = pattern_of(words.named_after)
        self._person_end = pattern_of(words.person_name_end)
        self._channel = pattern_of(words.channel)
        self._who = pattern_of(words.who)

    def find(self) -> Iterator[OrganisationMention]:
        yield from self._quoted()
        yield from self._in_apposition()
        yield from self._beside_words()
        yield from self._local_bodies()
        yield from self._before_kind()
        yield from self._called()
        yield from self._sites()

    def _quoted(self) -> Iterator[OrganisationMention]:
        """Names in quotation marks beside a word for their kind."""
        for match in _QUOTED.finditer(self.text):
            name = match["name"]
            if not name[0].isupper() or len(name.split()) > _MOST_WORDS + 1:
                continue
            kind = self._kind_before(match.start()) or self._kind_after(match.end())
            if kind:
                yield OrganisationMention(match.start("name"), match.end("name"), on_one_line(name), kind)

    def _kind_before(self, start: int) -> str | None:
        before = self.text[max(0, start - 30) : start].lower().split()
        return self.words.kind_nouns.get(before[-1].strip(",")) if before else None

    def _kind_after(self, end: int) -> str | None:
        following = self._described.match(self.text[end : end + 40].lower())
        said = following.group().replace(",", " ").split() if following else []
        return next((self.words.kind_nouns[word] for word in said[:5] if word in self.words.kind_nouns), None)

    def _beside_words(self) -> Iterator[OrganisationMention]:
        """Names after a word for their kind or for somebody's post there, and names of two words written as one."""
        links = self.words.post_links
        for index in self.capitals:
            token, before = self.tokens[index], self.tokens[index - 1].text if index else ""
            if before in self._ends_of_kinds:
                yield from self._after_kind(index)
            elif before in links:
                yield from self._after_post(index)
            is_mixed = not token.text[1:].islower() and not token.text.isupper()
            end = self.tokens.end(index)
            if is_mixed or self.text[end : end + 1].isdecimal():
                yield from self._written_together(self.tokens.starts[index])

    def _after_kind(self, index: int) -> Iterator[OrganisationMention]:
        """The name at ``index`` after a word for its kind: "the newspaper Kolokol"."""
        token, before = self.tokens[index], self.tokens[index - 1]
        kind = self.words.kind_nouns.get(before.text)
        if kind is None and index > 1:
            kind = self.words.kind_nouns.get(f"{self.tokens[index - 2].text} {before.text}")
        if not kind or self.tokens.gap(index) != " " or token.text in self.words.not_acronyms:
            return
        after = self._sign_after(index)
        is_closed = after in (",", ".", ")", ";")
        if self._is_named_before(index - 1) and not (is_closed and not name_lists().is_given(token.text)):
            return
        is_letter = len(token.text) == 1 and after.isdigit()
        is_common = token.lower in self.common and not is_letter
        last = self._last_of_run(index) if is_common else self._last_capitalised(index)
        if last is None or self._is_person(before.text, index, last):
            return
        if before.text in self.words.people_too and not is_letter and name_lists().is_given(token.text):
            return
        start, end = self.tokens.starts[index], self.tokens.end(last)
        number = _NUMBER_OR_SITE.match(self.text, end)
        end = number.end() if number else end
        yield OrganisationMention(start, end, on_one_line(self.text[start:end]), kind)

    def _after_post(self, index: int) -> Iterator[OrganisationMention]:
        """The name at ``index`` after somebody's post there: "the editor of Lampa", "wrote for Lampa"."""
        token, words, link = self.tokens[index], self.words, index - 1
        if link and self.tokens[link].text in words.articles:
            link -= 1
        post = self.tokens[link - 1].text if link else ""
        if post not in words.posts or self.tokens[link].text in words.articles or not is_adjacent(self.tokens, index):
            return
        if token.lower in self.common or token.text in words.not_acronyms:
            return
        last = self._last_capitalised(index)
        start, end = self.tokens.starts[index], self.tokens.end(last)
        name = on_one_line(self.text[start:end])
        is_place = self.gazetteer.region_names.get(name) or self.gazetteer.place_names.get(name)
        is_person = name_lists().is_given(token.text) or name_lists().is_surname(token.text)
        if is_place or is_person or self.gazetteer.region_adjectives.get(token.text) or self._person_end.search(name):
            return
        if not self.tokens[last].possessive and self._named_after.match(self.text, end):
            yield OrganisationMention(start, end, name, words.posts[post])

    def _written_together(self, start: int) -> Iterator[OrganisationMention]:
        """A name of two words written as one, or of a word and a number: "OpenLamp", "Lampa2049"."""
        match = _TOGETHER.match(self.text, start)
        if match and match["first"] not in _PREFIXES and (match["word"] or "").lower() not in self.common:
            yield OrganisationMention(start, match.end(), match.group(), "other")

    def _is_named_before(self, kind: int) -> bool:
        """Whether the word for a kind at ``kind`` ends a name, as in "the Chyndyk political party", after which comes a
        person."""
        tokens, first = self.tokens, kind
        while first and kind - first < _MOST_ADJECTIVES and tokens[first - 1].text in self.words.kind_adjectives:
            first -= 1
        before = tokens[first - 1]
        if not first or not before.is_capitalised or not is_adjacent(tokens, first):
            return False
        is_place = self.gazetteer.region_adjectives.get(before.text) or self.gazetteer.place_names.get(before.text)
        if before.possessive or before.lower in self.common or self._places_of.fullmatch(before.text):
            return False
        return not is_place or tokens[first - 2].is_capitalised

    def _sign_after(self, index: int) -> str:
        """The character after the token at ``index``, or ""."""
        end = self.tokens.end(index)
        return self.text[end : end + 1]

    def _last_of_run(self, index: int) -> int | None:
        """The last of two to four capitalised words from ``index``, which may all be ordinary ones ("New Lamp")."""
        tokens, end = self.tokens, index
        if tokens[index].lower in self.words.not_named:
            return None
        while end + 1 < len(tokens) and end - index < _MOST_WORDS - 1 and tokens[end + 1].is_capitalised:
            if not is_adjacent(tokens, end + 1):
                break
            end += 1
        return end if end > index else None

    def _is_person(self, kind: str, first: int, last: int) -> bool:
        """Whether the word for a kind is the trade of whom it stands beside: "the operator Oleg Sedov"."""
        if kind not in self.words.trades or first == last:
            return False
        is_given = name_lists().is_given(self.tokens[first].text)
        return is_given or bool(self._who.match(self.text, self.tokens.end(last)))

    def _last_capitalised(self, index: int) -> int:
        """The last of the capitalised words, four at most, that begin at ``index``."""
        tokens, last = self.tokens, index
        while last + 1 < len(tokens) and last - index < _MOST_WORDS - 1 and tokens[last + 1].is_capitalised:
            following = tokens[last + 1].lower
            if tokens[last].possessive or not is_adjacent(tokens, last + 1):
                break
            is_last = self._sign_after(last + 1) in (",", ".", ")", ";")
            if following in self.common and following not in self.words.tails and not (is_last and last == index):
                break
            last += 1
        return last

    def _in_apposition(self) -> Iterator[OrganisationMention]:
        """ "Birlik, a democratic party" and "a foundation, Umut,": the name beside what it is."""
        tokens, kinds = self.tokens, self.words.kind_nouns
        commas = [index for index, token in enumerate(tokens) if token.text == ","]
        for index in commas:
            if not 0 < index < len(tokens) - 3:
                continue
            before, after = tokens[index - 1], tokens[index + 1]
            if before.is_capitalised and before.lower not in self.common and after.text in self.words.articles:
                kind, first = self._described_kind(index + 2), self._first_of_name(index - 1)
                if kind and first is not None:
                    start, end = tokens.starts[first], tokens.end(index - 1)
                    yield OrganisationMention(start, end, on_one_line(self.text[start:end]), kind)
            is_closed = tokens[index + 2].text in (",", ".")
            if before.text in kinds and after.is_capitalised and is_closed and after.lower not in self.common:
                if self.gazetteer.place_names.get(after.text):  # "moved to the prison, Omsk,"
                    continue
                start, end = tokens.starts[index + 1], tokens.end(index + 1)
                yield OrganisationMention(start, end, after.text, kinds[before.text])

    def _first_of_name(self, last: int) -> int | None:
        """Where a name of one or two words that ends at ``last`` begins; None for a longer one or ordinary words."""
        tokens, first = self.tokens, last
        if last and tokens[last - 1].is_capitalised and is_adjacent(tokens, last):
            first = last - 1
        is_longer = first > 0 and tokens[first - 1].is_capitalised and is_adjacent(tokens, first)
        is_common = any(token.lower in self.common for token in tokens[first : last + 1])
        return None if is_longer or is_common else first

    def _described_kind(self, index: int) -> str:
        """The kind that the words from ``index`` to the next comma or preposition end with, or ""."""
        last = ""
        for token in self.tokens[index : index + 7]:
            if token.kind != "word" or token.text in self.words.phrase_ends:
                return "" if last in self.words.people_too else self.words.kind_nouns.get(last, "")
            last = token.text
        return ""

    def _local_bodies(self) -> Iterator[OrganisationMention]:
        """ "Tver city police department", "police department of Mangystau region"."""
        if any(word in self.text for word in self.words.local_body_words):
            has_unit = pattern_of(self.words.local_unit_end).search(self.text)
            pattern = f"{self.words.local_body}|{self.words.local_unit}" if has_unit else self.words.local_body
            for match in pattern_of(pattern).finditer(self.text):
                name = on_one_line(match.group())
                kind = "religious" if self.words.heads.get(name.split()[-1]) == "religious" else "agency"
                yield OrganisationMention(match.start(), match.end(), name, kind)
        for match in self._channel.finditer(self.text):
            yield OrganisationMention(match.start(), match.end(), on_one_line(match.group()), "media")

    def _before_kind(self) -> Iterator[OrganisationMention]:
        """Names before a word for their kind: "the Kolokol news agency"."""
        for match in self._named_kind.finditer(self.text):
            name = _OWNER.sub("", match["name"])
            names = name.split()
            if len(names) == 1 and name.endswith(self.words.adjective_endings):
                continue
            known = self.gazetteer.region_adjectives.get(names[-1]) or self.gazetteer.region_names.get(name)
            is_common = [word.lower() in self.common for word in names]
            is_new = len(names) == 2 and is_common == [True, False] and names[0].lower() not in self.words.not_named
            if not known and not self._places_of.fullmatch(name) and (is_new or not any(is_common)):
                kind = self.words.kind_nouns.get(match["kind"].split()[-1], "media")
                yield OrganisationMention(match.end("name") - len(name), match.end("name"), name, kind)

    def _called(self) -> Iterator[OrganisationMention]:
        """Names after "known as": "a club, known as Lantern"."""
        for match in self._known_as.finditer(self.text):
            kind = self._kind_before(match.start())
            if kind and match["name"].lower() not in self.common:
                yield OrganisationMention(match.start("name"), match.end("name"), match["name"], kind)

    def _sites(self) -> Iterator[OrganisationMention]:
        """Sites by their address: "wrote for Lampa.uz", "the website www.lampa44.com"."""
        for match in _SITE.finditer(self.text) if _ENDS_SITE.search(self.text) else ():
            is_shown = self.text[match.start()].isupper() or self._kind_before(match.start()) == "media"
            if is_shown or self.text.endswith((" of www.", " for www.", " at www."), 0, match.start() + len("www.")):
                yield OrganisationMention(match.start(), match.end(), match.group(), "media")


@functools.lru_cache(maxsize=8)  # as many as languages
def _ends_of_kinds(words: OrganisationWords) -> frozenset[str]:
    """The last words of the nouns for kinds: "agency" of "news agency"."""
    return frozenset(noun.split()[-1] for noun in words.kind_nouns)
