"""The relative of whoever writes: "my husband", where the text names one such person and no other."""

from __future__ import annotations

import re
from collections.abc import Sequence

from documents.extraction.languages.vocabulary import PersonWords
from documents.extraction.people import Individual
from documents.extraction.types import Span

_NEAR = 60  # characters before a name


def kin_mentions(text: str, people: Sequence[Individual], words: PersonWords) -> list[tuple[str, Span]]:
    """Where ``text`` says "my husband" and the like, each with the id of the relative named elsewhere.

    Nothing where two people are called a relative of the writer.
    """
    if not words.own_kin:
        return []
    named = re.compile(words.own_kin_before_name)
    relatives = {
        person.id
        for person in people
        for mention in person.mentions
        if named.search(text, max(0, mention.start - _NEAR), mention.start)
    }
    if len(relatives) != 1:
        return []
    (relative,) = relatives
    return [(relative, Span(*match.span())) for match in re.finditer(words.own_kin, text)]
