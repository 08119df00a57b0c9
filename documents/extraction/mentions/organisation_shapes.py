"""Organisations by the shape of their names: capitalised words among which is one such as "Committee" or "Ministry"."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Sequence

from documents.extraction.gazetteer import Gazetteer
from documents.extraction.languages.vocabulary import OrganisationWords
from documents.extraction.mentions.adjacency import is_adjacent
from documents.extraction.mentions.mention import OrganisationMention, on_one_line
from documents.extraction.mentions.name_lists import name_lists
from documents.extraction.patterns import pattern_of
from documents.extraction.tokens import Token, Tokens

_MAX_WORDS = 14
_QUOTED_AFTER = re.compile(r"\s[\"“«][^\"”»\n]{2,40}[\"”»]")
_NUMBER_AFTER = re.compile(r"\s(?:No\.?|N[°º]|№|Nr\.?|#)\s?\d[\w/-]{0,8}")
_NUMBER_BEFORE = re.compile(r"(?:(?P<town>[^\W\d_][\w'’-]{1,24}(?:\sCity)?)\s)?(?:No\.?|№|Nr\.?)\s?\d{1,4}\s$")
_BARE_NUMBER = re.compile(r"\s\d{1,4}\b(?![.,]\d|\s(?:people|men|women|years|days))")
_WITH_ARTICLE = re.compile(r"(?:al|el|an|as|ash|at|az|ar)-[^\W\d_a-z]")  # "al-Nur Society"
_MOST_IDEALS = 4  # words from "and" to the head of a name: "Peace and Social Work Party"
_NEAR = 40  # characters before a name


class ShapeFinder:
    """Finds the organisations of one text whose names show by their words what they are."""

    def __init__(
        self,
        text: str,
        tokens: Tokens,
        capitals: Sequence[int],
        words: OrganisationWords,
        gazetteer: Gazetteer,
    ) -> None:
        self.text = text
        self.tokens = tokens
        self.capitals = capitals
        self.words = words
        self.gazetteer = gazetteer
        self._places_of = pattern_of(words.places_of)
        self._telling = _telling(words)

    def find(self) -> Iterator[OrganisationMention]:
        last = 0
        for index in self.capitals:
            token = self.tokens[index]
            start = self.tokens.starts[index]
            if index >= last and self.text[start - 1 : start] != "/":
                last = self._run_end(index)
                if last - index > 1:
                    if not self._telling.isdisjoint([t.lower for t in self.tokens[index:last]]):  # of most runs, none
                        yield from (m for m in self._shaped(index, last) if not self._is_in_heading(m))
                elif token.lower in self.words.heads and _QUOTED_AFTER.match(self.text, self.tokens.end(index)):
                    yield self._named(index, last, self.words.heads[token.lower])

    def _is_in_heading(self, mention: OrganisationMention) -> bool:
        """Whether a name is a part of a longer line in capitals, whose words are no names."""
        if not mention.name.isupper():
            return False
        start, end = self.text.rfind("\n", 0, mention.start) + 1, self.text.find("\n", mention.end)
        line = self.text[start : end if end >= 0 else len(self.text)].strip()
        return line.isupper() and len(line) > mention.end - mention.start + 2

    # --- runs

    def _run_end(self, index: int) -> int:
        """The end of the run that the capitalised ``index`` begins; joiners count only between capitalised words."""
        end = index + 1
        while end < len(self.tokens) and end - index < _MAX_WORDS:
            token = self.tokens[end]
            if not (token.is_capitalised or token.text in self.words.joiners):
                break
            if not is_adjacent(self.tokens, end) or token.text in self.words.sentence_openers:
                break
            if self._ends_with_place(index, end, token):
                break
            if self.tokens[end - 1].possessive and self.gazetteer.region_names.get(token.text):
                break  # "Reporters Without Borders' Turkey representative"
            if self.tokens[end - 1].possessive and self.tokens[end - 1].lower in self.words.heads:
                break  # "the Security Bureau's Omsk branch"
            if self._begins_person(index, end):
                return end - self._is_trade(end - 1)
            if token.is_capitalised:
                end += 1
                continue
            after = self._after_joiners(index, end)
            if after is None:
                break
            end = after + 1
        return end

    def _begins_person(self, first: int, end: int) -> bool:
        """Whether a person's name begins at ``end`` after a name of several words that has its head: "Council of
        Deputies Ivan Petrov"."""
        tokens = self.tokens
        if (
            end - first < 2
            or end + 1 >= len(tokens)
            or not tokens[end].is_capitalised
            or tokens[end - 1].text in self.words.joiners
        ):
            return False
        is_name = tokens[end + 1].is_capitalised and name_lists().is_given(tokens[end].text)
        if not is_name or tokens[end + 1].lower in self.words.heads or tokens[first].text.isupper():
            return False
        return not self.words.heads.keys().isdisjoint([token.lower for token in tokens[first:end]])

    def _ends_with_place(self, first: int, end: int, following: Token) -> bool:
        """Whether the name is whole with the country before ``end``: "Movement of Kyrgyzstan" before a person."""
        if end - first < 3 or not following.is_capitalised or following.lower in self.words.heads:
            return False
        is_place = bool(self.gazetteer.region_names.get(self.tokens[end - 1].text))
        return is_place and self.tokens[end - 2].text == "of" and following.lower not in self.words.tails

    def _is_trade(self, index: int) -> bool:
        """Whether the token is what the person after it is: "Council of Churches Baptist Ivan Petrov"."""
        is_alone = self.tokens[index - 1].text not in self.words.joiners
        return is_alone and self.tokens[index].text.endswith(self.words.person_endings)

    def _after_joiners(self, first: int, end: int) -> int | None:
        """The capitalised token after one or two joiners at ``end`` where the name goes on there, else None."""
        tokens, joiners = self.tokens, self.words.joiners
        step = 0
        while (
            step < 2
            and end + step < len(tokens)
            and (tokens[end + step].text in joiners or (step and tokens[end + step].text in ("a", "an")))
        ):
            if not is_adjacent(tokens, end + step):
                break
            step += 1
        after = end + step
        if not step or after >= len(tokens) or not tokens[after].is_capitalised:
            return None
        if not is_adjacent(tokens, after):
            return None
        if tokens[end].text == "and" and (step == 2 or tokens[after].lower in self.words.first_heads):
            return None  # "the Council of Europe and the European Union" are two
        if tokens[end].text == "at" and tokens[after].lower not in self.words.joined_at:
            return None
        if after + 1 < len(tokens) and tokens[after + 1].text in self.words.place_nouns:
            return None  # "of the Krasnoselsky district"
        lower = tokens[after].lower
        if end - first > 1 and lower in self.words.first_bodies and tokens[end - 1].lower in self.words.bodies:
            return None  # "the Security Agency of the Ministry of Justice" are two
        is_place = self.gazetteer.region_names.get
        if tokens[end].text == "and" and is_place(tokens[after].text) and not is_place(tokens[end - 1].text):
            return None
        if self._may_join(tokens[first:end], tokens[end].text, lower):
            return after
        return after if tokens[end].text == "and" and self._joins_ideals(first, end, after) else None

    def _joins_ideals(self, first: int, end: int, after: int) -> bool:
        """Whether "and" stands inside one name, between ordinary words before its head: "Peace and Work Party"."""
        before = [token.lower for token in self.tokens[first:end]]
        rest = [token.lower for token in self.tokens[after : after + _MOST_IDEALS]]
        head = next((i for i, word in enumerate(rest) if word in self.words.heads), 0)
        if not head or not all(token.is_capitalised for token in self.tokens[after : after + head]):
            return False
        return self.words.heads.keys().isdisjoint([*before, rest[0]]) and {before[-1], rest[0]} <= self.words.ideals

    def _may_join(self, before: Sequence[Token], joiner: str, after: str) -> bool:
        """Whether ``joiner`` can go on with the name: only after a word that leads names ("Ministry of")."""
        if joiner == "to":
            is_aim = after in self.words.aims and any(token.lower in self.words.heads for token in before)
            return is_aim or before[-1].lower in self.words.joined_to
        if joiner in self.words.no_joiners_alone and not (joiner == "in" and after in self.words.joined_at):
            return False
        if joiner == "on":
            return any(token.lower in self.words.before_on for token in before)
        if joiner == "for" and len(before) > 1 and before[-1].text == "Party":
            return False
        lowers = [token.lower for token in before]
        leads = [word in self.words.leading or word in self.words.first_heads for word in lowers]
        if joiner == "and":
            return any(word in self.words.leading for word in lowers[:-1]) or lowers[-1] == "correctional"
        return joiner == "&" or any(leads)

    # --- names

    def _shaped(self, first: int, last: int) -> Iterator[OrganisationMention]:
        """The name inside the run, without what stands before and after it."""
        tokens, words = self.tokens, self.words
        first = self._without_owner(first, last)
        if last - first < 2:
            return
        last -= tokens[last - 1].text in ("NGO", "NGOs")
        lowers = [token.lower for token in tokens[first:last]]
        heads = [i for i, word in enumerate(lowers) if word in words.heads]
        is_cause = (
            len(lowers) > 2
            and self.text[tokens.starts[first] - 1 : tokens.starts[first]] not in ('"', "“", "«")
            and lowers[1] in words.causes
            and (lowers[0] in words.leading or (lowers[1] == "without" and lowers[0].endswith("s")))
        )
        if lowers[0] in words.first_heads:
            yield self._named(first, last, words.first_heads[lowers[0]])
            return
        if lowers[-1] in words.last_heads and not heads:
            yield self._named(first, last, words.last_heads[lowers[-1]])
        if is_cause and not heads:
            yield self._named(first, last, "ngo")
        if not heads:
            return
        lead = heads[0] + 1 < len(lowers) and lowers[heads[0] + 1] in words.joiners
        rest = lowers[heads[-1] + 1 :]
        if not lead and not words.things.isdisjoint(rest):
            return  # "World Press Freedom Index"
        if not lead and rest and rest[0] not in words.joiners and not (len(rest) == 1 and rest[0] in words.tails):
            last = first + heads[-1] + 1
            lowers = lowers[: heads[-1] + 1]
        if len(lowers) < 2 and lowers[0] in words.heads:
            return
        head = lowers[heads[0] if lead else heads[-1]]
        is_state = head in words.state_heads and not words.state_words.isdisjoint(lowers)
        mention = self._named(first, last, "agency" if is_state else words.heads[head])
        if head in words.custody:
            mention = self._numbered(mention)
        if head in words.units:
            mention = self._with_bare_number(mention)
        is_adjective = len(lowers) == 2 and self.gazetteer.region_adjectives.get(tokens[first].text)
        if is_adjective and lowers[1] in words.adjectival:
            return
        is_state_of = lead and self.gazetteer.region_names.get(
            on_one_line(self.text[mention.start : tokens.end(first + heads[0])])
        )
        if not is_state_of and not self._is_no_name(mention.name):
            yield mention

    def _without_owner(self, first: int, last: int) -> int:
        """Where the name begins after "The" or "Russia's"."""
        while first < last and self.tokens[first].lower in self.words.openers:
            if self.tokens[first].text == "An" and not self._opens_sentence(first):
                break  # a town: "An Phuoc Prison"
            first += 1
        if last - first > 1 and self._places_of.fullmatch(self.tokens[first].text):
            first += 1
        for index in range(first, last - 1):
            token = self.tokens[index]
            is_owner = not token.text.endswith("s") or bool(self.gazetteer.region_names.get(token.text))
            if token.possessive and is_owner and token.lower not in self.words.owners:
                first = index + 1
        return first

    def _opens_sentence(self, index: int) -> bool:
        return not index or self.text[: self.tokens.starts[index]].rstrip()[-1:] in ("", ".", "!", "?", ":", '"', "“")

    def _is_no_name(self, name: str) -> bool:
        return name.lower() in self.words.no_names or bool(self.gazetteer.region_names.get(name))

    def _named(self, first: int, last: int, kind: str) -> OrganisationMention:
        before = self.tokens[first - 1] if first else self.tokens[first]
        if _WITH_ARTICLE.match(before.text) and is_adjacent(self.tokens, first):
            first -= 1
        start, end = self.tokens.starts[first], self.tokens.end(last - 1)
        quoted = _QUOTED_AFTER.match(self.text, end)
        end = quoted.end() if quoted else end
        return OrganisationMention(start, end, on_one_line(self.text[start:end]), kind)

    def _with_bare_number(self, mention: OrganisationMention) -> OrganisationMention:
        """A unit with its number: "Rifle Battalion 27"."""
        number = _BARE_NUMBER.match(self.text, mention.end)
        end = number.end() if number else mention.end
        return OrganisationMention(mention.start, end, on_one_line(self.text[mention.start : end]), mention.kind)

    def _numbered(self, mention: OrganisationMention) -> OrganisationMention:
        """A prison with its number: "Penal Colony No. 7", "Kars No. 1 High Security Prison"."""
        after = _NUMBER_AFTER.match(self.text, mention.end)
        end = after.end() if after else mention.end
        before = _NUMBER_BEFORE.search(self.text, max(0, mention.start - _NEAR), mention.start)
        start = mention.start
        if before:
            is_town = (before["town"] or "").istitle() and before["town"].lower() not in self.words.openers
            start = before.start() if is_town or not before["town"] else before.end("town") + 1
        return OrganisationMention(start, end, on_one_line(self.text[start:end]), mention.kind)


@functools.lru_cache(maxsize=8)  # as many as languages
def _telling(words: OrganisationWords) -> frozenset[str]:
    """The words of which each name that shows what it is has one."""
    return frozenset({*words.heads, *words.first_heads, *words.last_heads, *words.causes})
