"""The relatives of whoever writes: "my husband", "papa", where the text names one such person and no other."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence

from documents.extraction.languages.vocabulary import PersonWords
from documents.extraction.patterns import pattern_of
from documents.extraction.people import Individual
from documents.extraction.types import Span

_NEAR = 60  # characters before a name


def kin_mentions(text: str, people: Sequence[Individual], words: PersonWords) -> list[tuple[str, Span]]:
    """Where ``text`` says "my husband" and the like, each with the id of the relative named elsewhere.

    Nothing where two people are called so. Who writes as "the wife of" one person calls that one what she will.
    """
    if not words.own_kin:
        return []
    named = pattern_of(words.own_kin_before_name)
    called: dict[str, set[str]] = defaultdict(set)
    others: set[str] = set()
    for person in people:
        for mention in person.mentions:
            match = named.search(text, max(0, mention.start - _NEAR), mention.start)
            if match and match["kin"]:
                called[match["kin"]].add(person.id)
            elif match:
                others.add(person.id)
    found = []
    for match in re.finditer(words.own_kin, text) if called or others else ():
        noun = match["kin"] or words.own_kin_called[match["called"].lower()]
        meant = called.get(noun) or (others if match["kin"] else set())
        if len(meant) == 1:
            found.append((next(iter(meant)), Span(*match.span())))
    return found
