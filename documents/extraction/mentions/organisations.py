"""Organisations named in a text: by the gazetteer, by the shape of their names, in quotation marks, by abbreviation."""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from documents.extraction.gazetteer import Gazetteer, OrganisationEntry
from documents.extraction.languages.vocabulary import OrganisationWords
from documents.extraction.mentions.abbreviations import abbreviations_of, find_acronyms, find_in_brackets
from documents.extraction.mentions.kept import Kept
from documents.extraction.mentions.mention import OrganisationMention, on_one_line
from documents.extraction.mentions.organisation_kinds import KindFinder
from documents.extraction.mentions.organisation_shapes import ShapeFinder
from documents.extraction.patterns import pattern_of, whole
from documents.extraction.spellings import Hit
from documents.extraction.tokens import Tokens
from documents.extraction.types import Span

_NEAR = 30  # characters before a name
_ORDINARY = re.compile(r"[A-Z][a-z]+\s[a-z]+")
_COMPOUND_BEFORE, _COMPOUND_AFTER = re.compile(r"\b(?:pro|anti|non)-$"), re.compile(r"-[a-z]")  # "pro-EU", "EU-based"
_PREFIX = 5  # characters of "anti-"
_NO_NAME = re.compile(r"[:,;]|\s(?!(?:of|for|the|and|in|on|to|de|del|la)\s)[a-z]")


def find_organisations(
    text: str,
    tokens: Tokens,
    capitals: Sequence[int],
    taken: Sequence[Span],
    common: frozenset[str],
    words: OrganisationWords,
    gazetteer: Gazetteer,
    publisher: str | None = None,
) -> list[OrganisationMention]:
    """The organisations in text order, ``publisher`` among them, none inside one of ``taken`` (courts) or another.

    ``capitals`` are the indexes of the ``tokens`` with a capital.
    """
    kept = Kept(taken)
    listed = list(_listed(text, words, gazetteer))
    shaped = ShapeFinder(text, tokens, capitals, words, gazetteer).find()
    finders = (
        _extended(_of_told_kind(text, shaped, words), listed, text),
        listed,
        _published_by(text, publisher or ""),
        KindFinder(text, tokens, capitals, common, words, gazetteer).find(),
    )
    for finder in finders:
        for mention in finder:
            kept.add(mention)
    short_forms = find_in_brackets(text, kept.mentions, words)
    full_of = {mention.name: mention.known for mention in short_forms}
    kept.mentions = [replace(m, known=full_of[m.name]) if m.name in full_of else m for m in kept.mentions]
    for mention in short_forms:
        kept.add(mention)
    kept.mentions = list(_with_aliases(text, kept.mentions))
    known = {mention.name for mention in kept.mentions}
    initials = _by_initials(kept.mentions)
    others = abbreviations_of(text, taken) | gazetteer.country_codes
    for mention in find_acronyms(text, known, common, others, words):
        kept.add(replace(mention, known=initials.get(mention.name, "")))
    return kept.mentions


def _with_aliases(text: str, mentions: Sequence[OrganisationMention]) -> Iterator[OrganisationMention]:
    """``mentions``, each that alone fills brackets after another a second name of it: "Prison No. 1 (X Prison)"."""
    before: OrganisationMention | None = None
    for mention in mentions:
        is_alias = before and text[before.end : mention.start] == " (" and text[mention.end : mention.end + 1] == ")"
        yield replace(mention, known=_full(before)) if before and is_alias and not mention.known else mention
        before = mention


def _full(mention: OrganisationMention) -> str:
    return mention.known or (mention.entry.name if mention.entry else mention.name)


def _by_initials(mentions: Sequence[OrganisationMention]) -> dict[str, str]:
    """The names of three words and more by their initials, where only one has them."""
    found: dict[str, set[str]] = {}
    for name, full in {(mention.name, _full(mention)) for mention in mentions if len(mention.name.split()) > 2}:
        found.setdefault("".join(word[0] for word in name.split() if word[0].isupper()), set()).add(full)
    return {initials: names.pop() for initials, names in found.items() if len(names) == 1}


def _published_by(text: str, publisher: str) -> Iterator[OrganisationMention]:
    """Where the publisher is named, by two words or more that look like a name."""
    if len(publisher.split()) > 1 and not _NO_NAME.search(publisher):
        for match in re.finditer(whole(publisher), text):
            yield OrganisationMention(match.start(), match.end(), on_one_line(publisher), "media")


def _listed(text: str, words: OrganisationWords, gazetteer: Gazetteer) -> Iterator[OrganisationMention]:
    """The organisations that the gazetteer knows, but not the Kremlin's wall or a Facebook post."""
    after, before = pattern_of(words.not_listed_after), pattern_of(words.not_listed_before)
    post = pattern_of(words.post_after)
    for hit in gazetteer.organisation_names.find(text):
        if after.match(text, hit.end) or before.search(text, max(0, hit.start - _NEAR), hit.start):
            continue
        entry, start = hit.entries[0], hit.start
        if _is_ordinary(text, hit) or _COMPOUND_BEFORE.search(text, max(0, start - _PREFIX), start):
            continue
        if _COMPOUND_AFTER.match(text, hit.end):
            continue
        if entry.kind == "company" and post.match(text, hit.end):
            continue
        adjective, _, rest = text[start : hit.end].partition(" ")
        if rest and gazetteer.region_adjectives.get(adjective) and gazetteer.organisation_names.get(rest):
            start = hit.end - len(rest)
        name = on_one_line(text[start : hit.end])
        yield OrganisationMention(start, hit.end, name, entry.kind, "", entry if len(hit.entries) == 1 else None)


def _is_ordinary(text: str, hit: Hit[OrganisationEntry]) -> bool:
    """Whether only the first of two words has a capital, where the list gives both one: "The independent", "Open
    doors"; not a body of the state, of which many write so."""
    name = on_one_line(text[hit.start : hit.end])
    known = {spelling for entry in hit.entries for spelling in (entry.name, *entry.spellings)}
    return hit.entries[0].kind != "agency" and bool(_ORDINARY.fullmatch(name)) and name not in known


def _of_told_kind(
    text: str, shaped: Iterable[OrganisationMention], words: OrganisationWords
) -> Iterator[OrganisationMention]:
    """``shaped``, each of the kind that the noun before it tells: "the newspaper Daily Monitor" is no club."""
    for mention in shaped:
        before = text[max(0, mention.start - _NEAR) : mention.start].split()
        kind = words.kind_nouns.get(before[-1]) if before else None
        yield replace(mention, kind=kind) if kind else mention


def _extended(
    shaped: Iterable[OrganisationMention], listed: Sequence[OrganisationMention], text: str
) -> Iterator[OrganisationMention]:
    """``shaped``, each reaching to the end of a known name that begins inside it: "Office of Hizb" + "ut Tahrir".

    What is known by just this name is of the kind that is known: the Investigative Committee is no club.
    """
    known = {mention.span: mention for mention in listed}
    ordered = sorted(listed, key=lambda mention: mention.start)
    starts = [mention.start for mention in ordered]
    for mention in shaped:
        first, last = bisect.bisect_right(starts, mention.start), bisect.bisect_left(starts, mention.end)
        longer = next((other for other in ordered[first:last] if other.end > mention.end), None)
        if longer:
            name = on_one_line(text[mention.start : longer.end])
            yield OrganisationMention(mention.start, longer.end, name, mention.kind)
        else:
            yield known.get(mention.span, mention)
