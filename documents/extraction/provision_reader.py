"""Reading the citations of one sentence from their pieces."""

from __future__ import annotations

import functools
import re

from documents.extraction.provision_articles import CitedArticle, is_article_alone, is_part
from documents.extraction.provision_clues import (
    ends_in_brackets,
    follows_and,
    is_title_between,
    opens_brackets,
)
from documents.extraction.provision_cluster import ClusterReader
from documents.extraction.provision_codes import country_of_code
from documents.extraction.provision_countries import Countries
from documents.extraction.provision_tokens import (
    ORDINALS,
    PART_WORD,
    Token,
    gap_between,
    tokens_of,
    words_of_sentence,
)
from documents.extraction.types import Span

_ACCUSATION = words_of_sentence("accusation_pattern")
_TREATY = words_of_sentence("treaty_pattern")
_ADMINISTRATIVE = words_of_sentence("administrative_pattern")
_PENAL_TITLE = words_of_sentence("penal_title_pattern")
_COUNTED = re.compile(rf"(?:\s\d{{3}}){{0,3}}[\s-](?:{words_of_sentence('counted_pattern').pattern})\b")

_BARE_ARTICLE = re.compile(rf"\b(?:{words_of_sentence('bare_article_pattern').pattern})\s$")
_INDEXED = re.compile(r"\d{3}(?:[./-]\d{1,2}|-?[A-Z])")
_INDEX = re.compile(r"\d[.¹²³⁴⁵⁶⁷⁸⁹-]")
_QUOTED = re.compile(r"[\"”»’'],?\s\(?$")  # before a number: "attacking an officer" (353¹)
_PART_NEXT = re.compile(rf"\s(?:{PART_WORD})\s?(?:\d|[^\W\d_]{{3,6}}\b)")
# After a number that counts something: "under 207.3 metres".
_MEASURE = re.compile(r"\s(?!(?:was|is|has|as|his|this|its|plus)\b)[^\W\d_]{2,}s\b")
_CLAUSES = ("clause", "clauses")


class SentenceReader(ClusterReader):
    """Reads the citations of one sentence."""

    def __init__(self, text: str, low: str, sentence: Span, countries: Countries, last: CitedArticle | None) -> None:
        super().__init__(low, sentence, last)
        self.text = text
        self.countries = countries
        self.tokens = tokens_of(text, low, sentence.start, sentence.end)
        self.codes: list[Token] = []

    @functools.cached_property
    def accuses(self) -> bool:
        """Whether the sentence says that somebody is accused or punished."""
        return bool(_ACCUSATION.search(self.low, self.sentence.start, self.sentence.end))

    @functools.cached_property
    def tells_of_treaties(self) -> bool:
        return bool(_TREATY.search(self.low, self.sentence.start, self.sentence.end))

    @functools.cached_property
    def tells_of_administrative(self) -> bool:
        return bool(_ADMINISTRATIVE.search(self.low, self.sentence.start, self.sentence.end))

    def read(self) -> list[CitedArticle]:
        """The articles that the sentence cites, in text order; those of treaties and the like are ``dropped``."""
        index = 0
        while index < len(self.tokens):
            index = self._take(index)
        self._close()
        return self.done

    def _gap(self, index: int) -> str:
        """How the piece at ``index`` follows the one before it."""
        if not 0 < index < len(self.tokens):
            return "break"
        start, end = self.tokens[index - 1].end, self.tokens[index].start
        gap = gap_between(self.low[start:end])
        is_law = gap == "break" and self.tokens[index].kind in ("code", "not_code", "act")
        if is_law and ")" in self.text[start:end].partition("(")[0]:  # "for theft (Article 1) and a breach of the law"
            return gap
        return "long" if is_law and is_title_between(self.text, start, end) else gap

    def _take(self, index: int) -> int:
        """Read the piece at ``index``; returns the index of the next one to read."""
        token, gap = self.tokens[index], self._gap(index)
        if gap == "break" or (gap == "long" and token.kind not in ("code", "not_code", "act")):
            self._close()
        kind = self._kind(index, gap)
        if kind == "ordinal":
            return self._take_ordinal(index, gap)
        if kind == "article":
            self._begin_article(token, gap)
        elif kind == "article_after":
            self._take_loose("" if gap != "list" else gap)
            self._begin_article(token, gap)
            self._add_articles(token.value, token)
            self.mode = ""
        elif kind == "part_after":
            self._add_part(token.value, token, gap)
        elif kind == "part":
            self._begin_part(token, gap)
        elif kind == "point":
            self.mode = "clause" if self._is_clause(index, gap) else "point"
        elif kind == "number":
            self._take_number(token, gap)
        elif kind == "bracket":
            self._take_bracket(index, gap)
        elif kind == "letter":
            self._take_letter(index)
        elif kind == "same_article":
            self._refer_back(token)
        elif kind == "respectively":
            self._pair()
        elif kind in ("code", "not_code", "act"):
            self._take_code(index)
        return index + 1

    def _kind(self, index: int, gap: str) -> str:
        """The kind of a piece, with "section" and "paragraph" settled: an article, a part or a point."""
        token = self.tokens[index]
        if token.kind not in ("section", "paragraph"):
            return token.kind
        before_article = (
            index + 2 < len(self.tokens)
            and self.tokens[index + 2].kind in ("article", "same_article")
            and self._gap(index + 2) in ("of", "tight")
        )
        can_be_part = (
            bool(self.items) and not self.items[-1].parts and not self.pending and gap in ("tight", "list", "bracket")
        )
        if before_article:
            return "part"
        if can_be_part and (token.kind == "paragraph" or self.marker == "article"):
            return "part"
        return "article" if token.kind == "section" else "point"

    # Articles.

    def _take_number(self, token: Token, gap: str) -> None:
        value = token.value
        if _COUNTED.match(self.low, token.end):
            return
        if self.mode == "article":
            if self.marker_start >= 0 or gap == "list" or self._is_after_title(token):
                self._add_articles(value, token)
        elif self.mode == "part" and self.pending and gap == "tight" and not is_part(value):
            self._add_articles(value, token)
            self.mode = "article"
        elif self.mode == "part" and is_part(value):
            if gap in ("tight", "list", "bracket"):
                self._hold_part(value, token.start, token.end)
        elif self.mode == "clause" and is_part(value):
            self.items[-1].parts.append(value)
            self.items[-1].end = token.end
            self.mode = "point"
        elif self.mode in ("part", "point") and self.items and gap == "list":
            self._place_parts("list")
            self.mode = "article"
            self._add_articles(value, token)
        elif (
            not self.mode
            and _INDEXED.fullmatch(value)
            and _BARE_ARTICLE.search(self.low, max(0, token.start - 40), token.start)
            and not _MEASURE.match(self.low, token.end)
        ):
            self._begin_article(token, gap)  # "convicted under 207.3"
            self._add_articles(value, token)
        elif not self.mode and self.code is not None and not self.items and gap == "tight":
            self._add_articles(value, token)  # "TCK 299"
        elif not self.mode and is_article_alone(value) and self._is_article_without_marker(token):
            self._begin_article(token, gap)
            self._add_articles(value, token)
        elif not self.mode:
            self.loose = [*self.loose, token] if self.loose and gap == "list" else [token]

    def _is_after_title(self, token: Token) -> bool:
        """Whether a number follows the title in brackets of the article before it: "180 (robbery) 218 (theft)"."""
        return self.low.endswith(") ", 0, token.start) and self.low.startswith(" (", token.end)

    def _is_in_brackets(self, token: Token) -> bool:
        """Whether a number in brackets goes on with articles in brackets: "fraud (Article 178) and forgery (320.1)"."""
        is_begun = bool(self.done) and opens_brackets(self.low, self.done[0].start)
        return is_begun and opens_brackets(self.low, token.start) and ends_in_brackets(self.low, token.end)

    def _is_article_without_marker(self, token: Token) -> bool:
        """Whether a number is an article by what stands beside it: brackets, a part, the offence in quotation marks."""
        if self._is_in_brackets(token):
            return True
        if not self.accuses:
            return False
        if _PART_NEXT.match(self.low, token.end):  # "charged: 205.2 part 2"
            return True
        return bool(_INDEX.search(token.value)) and bool(_QUOTED.search(self.low, max(0, token.start - 4), token.start))

    def _is_clause(self, index: int, gap: str) -> bool:
        """Whether a clause right after an article without parts is a part of it: "Article 117, clause 1"."""
        follows = index > 0 and self.tokens[index - 1].kind == "number" and gap in ("tight", "list")
        return follows and self.tokens[index].value in _CLAUSES and self.mode == "article" and not self.items[-1].parts

    def _take_loose(self, gap: str) -> None:
        """Numbers before "maddeleri" or "УК РФ" that no marker preceded are articles."""
        if gap not in ("tight", "of", "list", "long"):
            self.loose = []
        for token in self.loose:
            self._add_articles(token.value, token)
            bracket = self.loose_parts.get(token.start)
            if bracket is not None:
                self.items[-1].parts.append(bracket.value.strip("() "))
                self.items[-1].end = bracket.end
        self.loose = []

    def _take_bracket(self, index: int, gap: str) -> None:
        """ "205(2)": a part, where the bracket touches the number of an article or another bracket of its list."""
        token, before = self.tokens[index], self.tokens[index - 1]
        touches = not self.low[before.end : token.start].strip()
        value = token.value.strip("() ")
        if self.loose and self.loose[-1] is before and touches:
            self.loose_parts[before.start] = token
            return
        if self.mode != "article" or not self.items or before.kind not in ("number", "bracket", "letter"):
            return
        item = self.items[-1]
        if (touches and before.kind == "number" and not item.parts) or (not touches and gap == "list" and item.parts):
            item.is_bracketed = not item.parts
            item.parts.append(value)
            item.end = token.end

    def _take_letter(self, index: int) -> None:
        """ "505(A)": the letter of an article, where it is a capital; a small one is a point."""
        token, before = self.tokens[index], self.tokens[index - 1]
        letter = self.text[token.start + 1]
        is_of_article = self.mode == "article" and self.items and before.kind == "number" and before.end == token.start
        if is_of_article and letter.isupper() and self.items[-1].article.isdigit():
            self.items[-1].article += letter
            self.items[-1].end = token.end

    # Parts.

    def _take_ordinal(self, index: int, gap: str) -> int:
        """ "the second part", "часть вторая"; an ordinal elsewhere says nothing."""
        token = self.tokens[index]
        if _COUNTED.match(self.low, token.end):  # "under part 1, eight years"
            return index + 1
        value = str(ORDINALS[re.sub(r"\s", " ", token.value)])
        if self.mode == "part" and gap in ("tight", "list"):
            self._hold_part(value, token.start, token.end)
            return index + 1
        following = index + 1
        is_apart = following < len(self.tokens) and self.low[token.end : self.tokens[following].start].strip()
        if is_apart:  # "the other two under Part 1"
            return index + 1
        if following < len(self.tokens) and self._gap(following) == "tight" and self.tokens[following].kind == "part":
            self._begin_part(token, gap)
            self._hold_part(value, token.start, self.tokens[following].end)
            return index + 2
        return index + 1

    # Codes.

    def _take_code(self, index: int) -> None:
        token, gap = self.tokens[index], self._gap(index)
        if token.kind == "code" and not self.items and self.loose and is_article_alone(self.loose[0].value):
            self._take_loose(gap)
        self._place_parts("list")
        is_penal = token.kind == "code" or (token.kind == "act" and self._is_penal_act(token))
        if token.kind == "act" and (not self.items or follows_and(self.low, token.start)):
            return
        if not is_penal:
            for item in self.items:
                item.dropped = item.dropped or not item.is_coded
            self.is_dropped = not self.items
            return
        country, end = country_of_code(self.text, self.low, self.sentence, self.countries, token)
        coded = Token("code", token.value, token.start, end, token.law or "criminal", country or token.country)
        self.tokens[index] = coded
        self.codes.append(coded)
        for item in self.items:
            if not item.is_coded or (item.is_tentative and gap != "list"):
                item.law, item.country, item.is_tentative = coded.law, coded.country, False
        self.code = coded
        self.mode = ""

    def _is_penal_act(self, token: Token) -> bool:
        """Whether the title of a law, before its noun or after it, speaks of crimes, or the sentence accuses."""
        end = min(token.end + 60, self.sentence.end)
        title = self.low[max(self.items[-1].end if self.items else self.sentence.start, token.start - 80) : end]
        return bool(_PENAL_TITLE.search(title)) or self.accuses
