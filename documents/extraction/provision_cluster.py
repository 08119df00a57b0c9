"""Articles and parts that belong together while the citations of a sentence are read."""

from __future__ import annotations

import re

from documents.extraction.provision_articles import CitedArticle, articles_of
from documents.extraction.provision_clues import follows_instead
from documents.extraction.provision_tokens import Token, words_of_sentence
from documents.extraction.types import Span

_BEFORE_PART = re.compile(rf"(?:\b(?:{words_of_sentence('before_part_pattern').pattern})|[(—–-])\s?$")


class ClusterReader:
    """Joins articles and parts to clusters.

    A *cluster* is a run of pieces with nothing but links and separators between them: one list of citations with, at
    its end or its beginning, the name of the code. ``done`` are the articles of those that were read; ``last`` is the
    one cited last, in an earlier sentence at first.
    """

    def __init__(self, low: str, sentence: Span, last: CitedArticle | None) -> None:
        self.low = low
        self.sentence = sentence
        self.last = last
        self.done: list[CitedArticle] = []
        self._reset()

    def _reset(self) -> None:
        self.items: list[CitedArticle] = []
        self.pending: list[str] = []
        self.pending_start = -1
        self.pending_end = -1
        self.pending_gap = ""
        self.prefix_parts: list[str] = []
        self.replaced: CitedArticle | None = None  # "part 1" of "from part 1 to part 2 of Article 10"
        self.mode = ""
        self.marker = "article"
        self.marker_start = -1
        self.loose: list[Token] = []
        self.loose_parts: dict[int, Token] = {}  # start of such a number, and the brackets that touch it
        self.code: Token | None = None
        self.is_dropped = False

    # Articles.

    def _begin_article(self, token: Token, gap: str) -> None:
        self._place_parts(gap)
        self.mode = "article"
        self.marker = "article" if token.kind == "article_after" else token.kind
        self.marker_start = token.start

    def _add_articles(self, value: str, token: Token) -> None:
        for article in articles_of(value):
            if self.replaced is not None:
                self.replaced.article = article
                self.items.append(self.replaced)
                self.replaced = None
            start = min(p for p in (self.pending_start, self.marker_start, token.start) if p >= 0)
            item = CitedArticle(article, start, token.end, self.marker, list(self.pending), dropped=self.is_dropped)
            if self.code is not None:
                item.law, item.country, item.is_tentative = self.code.law, self.code.country, True
            if self.pending:
                self.prefix_parts = list(self.pending)
                self._forget_parts()
            self.items.append(item)
            self.marker_start = -1

    def _refer_back(self, token: Token) -> None:
        """ "part 2 of that article": the article cited last."""
        if self.last is not None and self.pending:
            self._repeat_last(self.pending_start, token.end)

    def _repeat_last(self, start: int, end: int) -> None:
        assert self.last is not None
        item = CitedArticle(
            self.last.article, start, end, "article", list(self.pending), self.last.law, self.last.country
        )
        self._forget_parts()
        self.items.append(item)

    # Parts.

    def _begin_part(self, token: Token, gap: str) -> None:
        if self.pending and not self.items and follows_instead(self.low, token.start):
            self.replaced = CitedArticle("", self.pending_start, self.pending_end, self.marker, list(self.pending))
            self._forget_parts()
        elif self.pending:
            self._place_parts("list")
        self.mode = "part"
        self.pending_gap = gap
        self.pending_start = token.start

    def _hold_part(self, value: str, start: int, end: int) -> None:
        self.pending.append(value)
        self.pending_start = start if self.pending_start < 0 else self.pending_start
        self.pending_end = end

    def _add_part(self, value: str, token: Token, gap: str) -> None:
        """A part that follows its article, as in Turkish."""
        if self.items and not self.items[-1].parts:
            self.items[-1].parts.append(value)
            self.items[-1].end = token.end
        else:
            self._hold_part(value, token.start, token.end)
            self.pending_gap = gap

    def _place_parts(self, gap: str) -> None:
        """Settle whose the parts are that were just read, when an article or the end follows them.

        "of" and no separator bind them to the article that follows, unless they stand as close to the one before.
        """
        if not self.pending or not self.items:
            return
        item = self.items[-1]
        close_before = self.pending_gap in ("tight", "bracket") and not self.prefix_parts
        if item.is_bracketed and len(item.parts) == 1 and gap == "list" and self.pending_gap in ("tight", "list"):
            item.article, item.parts, item.is_bracketed = f"{item.article}.{item.parts[0]}", [], False
        if gap == "of" or (gap == "tight" and not close_before) or item.parts:
            return
        item.parts = list(self.pending)
        item.end = max(item.end, self.pending_end)
        self._forget_parts()

    def _forget_parts(self) -> None:
        self.pending = []
        self.pending_start = self.pending_end = -1

    def _pair(self) -> None:
        """ "Articles 205 and 206, parts 1 and 2 respectively", or the parts first."""
        if len(self.pending) == len(self.items):
            for item, part in zip(self.items, self.pending, strict=True):
                item.parts = [part]
            self._forget_parts()
        elif len(self.prefix_parts) == len(self.items):
            for item, part in zip(self.items, self.prefix_parts, strict=True):
                item.parts = [part]

    # The end of a cluster.

    def _close(self) -> None:
        self._place_parts("list")
        if self.pending and not self.items and self._may_repeat():
            self._repeat_last(self.pending_start, self.pending_end)
        elif self.pending and self.items and self.items[-1].parts and follows_instead(self.low, self.pending_start):
            self.last = self.items[-1]
            self._repeat_last(self.pending_start, self.pending_end)
        if self.items:
            self.last = self.items[-1]
        self.done += self.items
        self._reset()

    def _may_repeat(self) -> bool:
        """Whether a part without an article ("and is now Part 2") is one of the article cited last."""
        if self.last is None or self.last.dropped or self.last.is_far or self.pending_start < 0:
            return False
        before = self.low[max(self.sentence.start, self.pending_start - 12) : self.pending_start]
        after = self.low[self.pending_end : self.pending_end + 4]
        return bool(_BEFORE_PART.search(before)) and not after.startswith((" of", " in"))
