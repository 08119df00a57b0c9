"""Whom a court paper calls by a word of its own: "Mr A. B. (“the applicant”)" and then only "the applicant"."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence

from documents.extraction.languages.called_words import CalledWords
from documents.extraction.passages import lowered_whole
from documents.extraction.patterns import pattern_of
from documents.extraction.people import Individual
from documents.extraction.types import Span

_AROUND = 120  # characters between a name and the word that the text gives the person


def called_mentions(text: str, people: Sequence[Individual], words: CalledWords) -> list[tuple[str, Span]]:
    """Where ``text`` says "the applicant" and the like, each with the id of the person whom it calls so.

    Nothing for a word that the text gives to two people, or to nobody.
    """
    low = lowered_whole(text)
    whose: dict[str, set[str]] = defaultdict(set)
    given: set[int] = set()  # where the text gives the words, beside the names
    after_name, before_name = pattern_of(words.after_name), pattern_of(words.before_name)
    for person in people:
        for mention in person.mentions:
            after = after_name.match(low, mention.end, mention.end + _AROUND)
            before = before_name.search(low, max(0, mention.start - _AROUND), mention.start)
            for match in (after, before):
                if match:
                    whose[match["word"]].add(person.id)
                    given.add(match.start("word"))
    owners = {word: next(iter(ids)) for word, ids in whose.items() if len(ids) == 1}
    if not owners:
        return []
    return [
        (owners[match["word"]], Span(*match.span()))
        for match in re.finditer(words.anywhere, low)
        if match["word"] in owners and match.start("word") not in given
    ]
