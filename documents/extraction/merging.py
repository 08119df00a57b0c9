"""Courts and organisations once each, however often and under however many names the text mentions them."""

from __future__ import annotations

import functools
import re
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from documents.extraction.languages.en.courts import ORDINALS
from documents.extraction.mentions.mention import CourtMention, OrganisationMention
from documents.extraction.types import Court, Organisation, Span

_SMALL = frozenset(["the", "of", "in", "for", "and", "on", "at", "republic"])
_WORD = re.compile(r"[\w-]+")
_QUOTED, _CLOSING = re.compile(r"[\"“«](.+)[\"”»]$"), ('"', "”", "»")


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
        spellings = dict.fromkeys(self.names)
        if len(spellings) == 1:
            return self.names[0]
        count = Counter(self.names)
        return max(spellings, key=lambda n: (len(_words(n)), not (n.isupper() and len(n) > 6), count[n]))

    @property
    def aka(self) -> tuple[str, ...]:
        spellings = list(dict.fromkeys(self.names))
        inner = [match.group(1) for name in spellings if name[-1] in _CLOSING and (match := _QUOTED.search(name))]
        chosen = self.name
        return tuple([name for name in dict.fromkeys(spellings + inner) if name != chosen])


@functools.lru_cache(maxsize=1024)  # a name comes again and again
def _words(name: str) -> frozenset[str]:
    words = [word.removesuffix("'s") for word in _WORD.findall(name.lower().replace("’", "'"))]
    return frozenset(_ordinal(word) for word in words) - _SMALL


def _ordinal(word: str) -> str:
    return ORDINALS.get(word) or re.sub(r"^(\d+)(?:st|nd|rd|th)$", r"\1", word.replace("centre", "center"))


def merge_courts(mentions: Sequence[CourtMention]) -> tuple[Court, ...]:
    """The courts behind ``mentions``, with ids "c1", "c2" ... A shorter name is the only longer one's that holds it."""
    groups = _merge([(m.name, m.span, _court_words(m), "") for m in mentions], _is_subset)
    return tuple(Court(f"c{n}", g.name, g.aka, tuple(g.spans)) for n, g in enumerate(groups, 1))


def merge_organisations(mentions: Sequence[OrganisationMention]) -> tuple[Organisation, ...]:
    """The organisations behind ``mentions``, with ids "o1", "o2" ..."""
    keyed = [(m.name, m.span, _words(m.known or (m.entry.name if m.entry else m.name)), m.kind) for m in mentions]
    groups = _merge(keyed, _is_end_of)
    return tuple(Organisation(f"o{n}", g.name, g.aka, g.kind, tuple(g.spans)) for n, g in enumerate(groups, 1))


def _court_words(mention: CourtMention) -> frozenset[str]:
    return _words(mention.entry.name if mention.entry else mention.name) | _words(mention.seat)


def _merge(
    found: list[tuple[str, Span, frozenset[str], str]], is_short_for: Callable[[str, str], bool]
) -> list[_Group]:
    """The things behind ``found`` (name, span, word set, kind): the longest names first, each shorter one joined to
    the only longer one that it may be short for."""
    groups: list[_Group] = []
    by_key: dict[frozenset[str], _Group] = {}
    by_word: dict[str, list[_Group]] = defaultdict(list)
    chosen: dict[tuple[str, frozenset[str]], _Group | None] = {}
    for name, span, key, kind in sorted(found, key=lambda item: (-len(item[2]), item[1])):
        group = by_key.get(key)
        if group is None and (name, key) not in chosen:
            chosen[name, key] = _only_longer(name, key, by_word, is_short_for)
        group = group or chosen.get((name, key))
        if group is None:
            group = _Group([], [], [], kind)
            groups.append(group)
        group.names.append(name)
        group.spans.append(span)
        for known in (key, _words(name)):
            if known not in group.keys:
                group.keys.append(known)
                by_key.setdefault(known, group)
                for word in known:
                    by_word[word].append(group)
    for group in groups:
        if len(group.spans) == 1:
            continue
        group.names = [name for _, name in sorted(zip(group.spans, group.names, strict=True))]
        group.spans.sort()
    return sorted(groups, key=lambda group: group.spans[0])


def _only_longer(
    name: str, key: frozenset[str], by_word: dict[str, list[_Group]], is_short_for: Callable[[str, str], bool]
) -> _Group | None:
    """The one group that is known by more words than ``key`` and that ``name`` may be short for, or None."""
    rarest = min((by_word.get(word, []) for word in key), key=len, default=[])
    near = {id(group): group for group in rarest}.values()
    longer = [
        group
        for group in near
        if any(key < known for known in group.keys) and any(is_short_for(name, n) for n in set(group.names))
    ]
    return longer[0] if len(longer) == 1 else None


def _is_subset(short: str, name: str) -> bool:
    """Whether a shorter court name may stand for ``name``: any whose words are all in it."""
    return len(_words(short)) > 1


def _is_end_of(short: str, name: str) -> bool:
    """Whether ``short`` begins or ends ``name``: "Memorial" for "Memorial Human Rights Centre", but not "Witnesses" for
    "Centre of Witnesses"."""
    low, whole = short.lower(), name.lower()
    if len(low) < 4 or not (whole.startswith(low + " ") or whole.endswith(" " + low)):
        return False
    before = whole[: -len(low)].split()
    return whole.startswith(low) or before[-1] not in ("of", "for", "against", "the")
