"""Courts and organisations once each, however often and under however many names the text mentions them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from documents.extraction.languages.en.courts import ORDINALS
from documents.extraction.mentions.mention import CourtMention, OrganisationMention
from documents.extraction.types import Court, Organisation, Span

_SMALL = frozenset("the of in for and on at republic".split())
_WORD = re.compile(r"[\w-]+")
_QUOTED = re.compile(r"[\"“«](.+)[\"”»]$")


@dataclass(slots=True)
class _Group:
    """Mentions of one thing; ``keys`` are the word sets under which it is known."""

    names: list[str]
    spans: list[Span]
    keys: list[frozenset[str]]
    kind: str = ""

    @property
    def name(self) -> str:
        """The fullest spelling, not in capitals where there is a choice, the most frequent of equals."""
        count = Counter(self.names)
        return max(dict.fromkeys(self.names), key=lambda n: (len(_words(n)), not (n.isupper() and len(n) > 6), count[n]))

    @property
    def aka(self) -> tuple[str, ...]:
        inner = [match.group(1) for name in self.names if (match := _QUOTED.search(name))]
        return tuple(name for name in dict.fromkeys([*self.names, *inner]) if name != self.name)


def _words(name: str) -> frozenset[str]:
    words = [word.removesuffix("'s") for word in _WORD.findall(name.lower().replace("’", "'"))]
    return frozenset(_ordinal(word) for word in words) - _SMALL


def _ordinal(word: str) -> str:
    return ORDINALS.get(word) or re.sub(r"^(\d+)(?:st|nd|rd|th)$", r"\1", word.replace("centre", "center"))


def merge_courts(mentions: Sequence[CourtMention]) -> tuple[Court, ...]:
    """The courts behind ``mentions``, with ids "c1", "c2" ... A shorter name is the only longer one's that holds it."""
    groups = _merge([(m.name, m.span, _words(m.entry.name if m.entry else m.name), "") for m in mentions])
    return tuple(Court(f"c{n}", g.name, g.aka, tuple(g.spans)) for n, g in enumerate(groups, 1))


def merge_organisations(mentions: Sequence[OrganisationMention]) -> tuple[Organisation, ...]:
    """The organisations behind ``mentions``, with ids "o1", "o2" ..."""
    groups = _merge([(m.name, m.span, _words(m.known or (m.entry.name if m.entry else m.name)), m.kind) for m in mentions])
    return tuple(Organisation(f"o{n}", g.name, g.aka, g.kind, tuple(g.spans)) for n, g in enumerate(groups, 1))


def _merge(found: list[tuple[str, Span, frozenset[str], str]]) -> list[_Group]:
    groups: list[_Group] = []
    for name, span, key, kind in sorted(found, key=lambda item: (-len(item[2]), item[1])):
        same = [group for group in groups if key in group.keys]
        longer = [group for group in groups if any(key < known for known in group.keys)]
        if len(key) == 1:
            longer = [group for group in longer if _is_end_of(name, group.names[0])]
        chosen = same[:1] or (longer if len(longer) == 1 else [])
        if chosen:
            group = chosen[0]
            group.names.append(name)
            group.spans.append(span)
            group.keys += [key, _words(name)]
        else:
            groups.append(_Group([name], [span], [key, _words(name)], kind))
    for group in groups:
        group.names = [name for _, name in sorted(zip(group.spans, group.names, strict=True))]
        group.spans.sort()
    return sorted(groups, key=lambda group: group.spans[0])


def _is_end_of(word: str, name: str) -> bool:
    """Whether ``word`` begins or ends ``name``: "Memorial" for "Memorial Human Rights Centre"."""
    words = name.lower().split()
    return len(word) > 3 and word.lower() in (words[0], words[-1])
