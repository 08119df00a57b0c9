"""Organisations named in a text: by the gazetteer, by the shape of their names, in quotation marks, by abbreviation."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from documents.extraction.gazetteer import Gazetteer
from documents.extraction.languages.vocabulary import OrganisationWords, word_set
from documents.extraction.mentions.mention import OrganisationMention, on_one_line
from documents.extraction.tokens import Token
from documents.extraction.types import Span

_JOINERS = frozenset({"of", "for", "against", "without", "and", "the", "in", "&", "to", "on", "de", "del", "la"})
_OPENERS = frozenset({"To", "The", "In", "On", "At", "And", "By", "From", "We", "It", "This"})
_MAX_WORDS = 9
_WRAPPED_LINE = 45
_ABBREVIATION = re.compile(r"\s\((?:the\s|hereafter\s)?[\"“«']?(?P<short>[A-ZА-Я][\w&.-]{1,12})[\"”»']?\)")
_QUOTED = re.compile(r"[\"“«„]\s?(?P<name>[^\W\d_][^\"”»“«\n]{1,50}?)\s?[\"”»“]")
_ACRONYM = re.compile(r"(?<![\w.@#/-])[A-ZА-Я]{2}[A-ZА-Я0-9]{0,5}(?![\w@-])")

# A given name after a surname in capitals: "CHEUNG Ka-ho".
_GIVEN_AFTER = re.compile(r" [A-Z][a-z]{1,5}-[a-z]{1,6}\b")

_NUMBER_OR_SITE = re.compile(r"(?:\d{1,4}\b|\.[a-z]{2,5}\b)?")
_STOPS = word_set(
    """
    of for in at from by on to with that which who and or
    """
)
_NAMED_KIND = re.compile(
    r"\b(?P<name>[A-Z][\w'’-]{1,30}(?: [A-Z][\w'’-]{1,30}){0,2})(?:'s)? (?P<kind>news agency|newspaper|news "
    r"(?:site|portal|outlet|website)|magazine|"
    r"(?:political )?party|movement)\b"
)
_POLICE = re.compile(
    r"\b[A-Z][\w'’-]{1,30}\s(?:(?:city|regional|district|oblast|provincial|county|town)\s)?"
    r"(?:police\s(?:department|directorate|headquarters)|prosecutor['’]s\soffice|department\sof\sinternal\saffairs)"
)


def find_organisations(
    text: str,
    tokens: list[Token],
    taken: Iterable[Span],
    common: frozenset[str],
    words: OrganisationWords,
    gazetteer: Gazetteer,
) -> list[OrganisationMention]:
    """The organisations in text order, none inside one of ``taken`` (courts) or inside another."""
    blocked = list(taken)
    found: list[OrganisationMention] = []
    listed = list(_listed(text, gazetteer))
    finders = (
        _extended(_by_shape(text, tokens, words, gazetteer), listed, text),
        listed,
        _quoted(text, words),
        _by_kind(text, tokens, common, words),
        _in_apposition(text, tokens, common, words),
        _police_departments(text),
        _before_kind(text, common, gazetteer),
    )
    for finder in finders:
        for mention in finder:
            _add(found, mention, blocked)
    short_forms = _abbreviated(text, found)
    full_of = {mention.name: mention.known for mention in short_forms}
    found = [replace(m, known=full_of.get(m.name, m.known)) for m in found]
    for mention in short_forms:
        _add(found, mention, blocked)
    known = {mention.name for mention in found}
    for mention in _acronyms(text, known, words):
        _add(found, mention, blocked)
    return sorted(found, key=lambda mention: mention.start)


def _add(found: list[OrganisationMention], mention: OrganisationMention, blocked: list[Span]) -> None:
    """Keep ``mention`` unless it overlaps something; a longer one replaces what lies inside it."""
    if any(span.overlaps(mention.span) for span in blocked):
        return
    inside = [other for other in found if mention.span.covers(other.span)]
    if any(other.span.overlaps(mention.span) for other in found if other not in inside):
        return
    if any(other.span == mention.span for other in inside):
        return
    for other in inside:
        found.remove(other)
    found.append(mention)


def _listed(text: str, gazetteer: Gazetteer) -> Iterable[OrganisationMention]:
    for hit in gazetteer.organisation_names.find(text):
        if text.startswith(" wall", hit.end) or re.search(
            r"walls of (?:the )?(?:\w+ )?$", text[max(0, hit.start - 25) : hit.start]
        ):
            continue
        entry, start = hit.entries[0], hit.start
        adjective, _, rest = text[start : hit.end].partition(" ")
        if rest and gazetteer.region_adjectives.get(adjective) and gazetteer.organisation_names.get(rest):
            start = hit.end - len(rest)
        name = on_one_line(text[start : hit.end])
        yield OrganisationMention(start, hit.end, name, entry.kind, "", entry if len(hit.entries) == 1 else None)


def _extended(
    shaped: Iterable[OrganisationMention], listed: list[OrganisationMention], text: str
) -> Iterable[OrganisationMention]:
    """``shaped``, each reaching to the end of a known name that begins inside it: "Office of Hizb" + "ut Tahrir".

    What is known by just this name is of the kind that is known: the Investigative Committee is no club.
    """
    known = {mention.span: mention for mention in listed}
    for mention in shaped:
        longer = next((o for o in listed if mention.start < o.start < mention.end < o.end), None)
        if longer:
            name = on_one_line(text[mention.start : longer.end])
            yield OrganisationMention(mention.start, longer.end, name, mention.kind)
        else:
            yield known.get(mention.span, mention)


def _by_shape(
    text: str, tokens: list[Token], words: OrganisationWords, gazetteer: Gazetteer
) -> Iterable[OrganisationMention]:
    """Capitalised runs that hold a word such as "Committee" or "Ministry", with "of Justice" or "against Torture"."""
    index = 0
    while index < len(tokens):
        last = _run_end(text, tokens, index, words)
        if last > index:
            yield from _shaped(text, tokens, index, last, words, gazetteer)
        index = max(last, index + 1)


def _run_end(text: str, tokens: list[Token], index: int, words: OrganisationWords) -> int:
    """The end of the capitalised run that begins at ``index``; joiners count only between capitalised words."""
    if not tokens[index].is_capitalised:
        return index
    end = index + 1
    while end < len(tokens) and end - index < _MAX_WORDS and _adjacent(text, tokens, end):
        token = tokens[end]
        if token.text in _OPENERS:
            break
        if token.is_capitalised or (token.kind == "number" and tokens[end - 1].text in ("No", "Number")):
            end += 1
            continue
        step = 0
        while (
            step < 2
            and end + step < len(tokens)
            and tokens[end + step].text in _JOINERS
            and _adjacent(text, tokens, end + step)
        ):
            step += 1
        after = end + step
        if not step or after >= len(tokens) or not tokens[after].is_capitalised or not _adjacent(text, tokens, after):
            break
        if tokens[end].text == "and" and step == 2:  # "the Council of Europe and the European Union" are two
            break
        if not _may_join(tokens[index:end], tokens[end].text, words):
            break
        end = after + 1
    return end


def _may_join(before: list[Token], joiner: str, words: OrganisationWords) -> bool:
    """Whether ``joiner`` can go on with the name: only after a word that leads names ("Ministry of")."""
    if joiner in ("the", "to", "in") or (
        joiner == "on" and before[-1].text.lower() not in ("group", "commission", "committee")
    ):
        return False
    lowers = [token.text.lower() for token in before]
    if joiner == "and":
        return any(word in words.leading for word in lowers[:-1])
    return joiner == "&" or any(word in words.leading for word in lowers)


def _adjacent(text: str, tokens: list[Token], index: int) -> bool:
    """Whether nothing but a space, or the end of a long line, stands before the token."""
    before = tokens[index - 1]
    gap = text[before.full_end : tokens[index].start]
    return (gap.isspace() and "\n" not in gap) or (
        gap == "\n" and before.end - text.rfind("\n", 0, before.end) > _WRAPPED_LINE
    )


def _shaped(
    text: str, tokens: list[Token], first: int, last: int, words: OrganisationWords, gazetteer: Gazetteer
) -> Iterable[OrganisationMention]:
    if tokens[first].text.lower() in words.openers:
        first += 1
    for index in range(first, last - 1):
        token = tokens[index]
        if token.possessive and not token.text.endswith("s") and token.text.lower() not in words.owners:
            first = index + 1
    if first == last:
        return
    lowers = [token.text.lower() for token in tokens[first:last]]
    heads = [i for i, word in enumerate(lowers) if word in words.heads]
    if len(lowers) > 2 and lowers[0] in words.leading and lowers[1] in ("against", "for", "without") and not heads:
        start, end = tokens[first].start, tokens[last - 1].end
        yield OrganisationMention(start, end, on_one_line(text[start:end]), "ngo")
    whole = on_one_line(text[tokens[first].start : tokens[last - 1].end])
    if not heads or len(lowers) < 2 or whole.lower() in words.no_names or gazetteer.region_names.get(whole):
        return
    lead = heads[0] + 1 < len(lowers) and lowers[heads[0] + 1] in _JOINERS
    rest = lowers[heads[-1] + 1 :]
    if not lead and rest and rest[0] not in _JOINERS and not (len(rest) == 1 and rest[0] in words.tails):
        last = first + heads[-1] + 1
        lowers = lowers[: heads[-1] + 1]
    if all(word in words.heads or word in ("the",) for word in lowers) and len(lowers) < 2:
        return
    start, end = tokens[first].start, tokens[last - 1].end
    kind = words.heads[lowers[heads[0] if lead else heads[-1]]]
    quoted = re.compile(r"\s[\"“«][^\"”»\n]{2,40}[\"”»]").match(text, end)
    end = quoted.end() if quoted else end
    yield OrganisationMention(start, end, on_one_line(text[start:end]), kind)


def _by_kind(
    text: str, tokens: list[Token], common: frozenset[str], words: OrganisationWords
) -> Iterable[OrganisationMention]:
    """Names that a word for their kind stands beside: "the newspaper Kolokol", "Birlik, a ... party"."""
    for index in range(1, len(tokens)):
        token, before = tokens[index], tokens[index - 1]
        kind = words.kind_nouns.get(before.text.lower())
        is_letter = len(token.text) == 1 and text[token.end : token.end + 1].isdigit()
        if not kind or not token.is_capitalised or not before.text.islower():
            continue
        if (token.text.lower() in common and not is_letter) or token.text in words.not_acronyms:
            continue
        if text[before.end : token.start] == " ":
            token = _last_capitalised(text, tokens, index, common, words)
            start = tokens[index].start
            end = _NUMBER_OR_SITE.match(text, token.end).end()  # type: ignore[union-attr]
            yield OrganisationMention(start, end, on_one_line(text[start:end]), kind)


def _last_capitalised(
    text: str, tokens: list[Token], index: int, common: frozenset[str], words: OrganisationWords
) -> Token:
    """The last of the capitalised words, four at most, that begin at ``index``."""
    last = index
    while (
        last + 1 < len(tokens)
        and last - index < 3
        and tokens[last + 1].is_capitalised
        and _adjacent(text, tokens, last + 1)
    ):
        following = tokens[last + 1].text.lower()
        if tokens[last].possessive or (following in common and following not in words.tails):
            break
        last += 1
    return tokens[last]


def _in_apposition(
    text: str, tokens: list[Token], common: frozenset[str], words: OrganisationWords
) -> Iterable[OrganisationMention]:
    """ "Birlik, a democratic party" and "a foundation, Umut,": the name beside what it is."""
    for index in range(1, len(tokens) - 3):
        if tokens[index].text != ",":
            continue
        before, after = tokens[index - 1], tokens[index + 1]
        if before.is_capitalised and before.text.lower() not in common and after.text.lower() in ("a", "an", "the"):
            kind = _described_kind(text, tokens, index + 2, words)
            if kind and not tokens[index - 2].is_capitalised:
                yield OrganisationMention(before.start, before.end, before.text, kind)
        beside = words.kind_nouns.get(before.text)
        if (
            beside
            and after.is_capitalised
            and tokens[index + 2].text in (",", ".")
            and after.text.lower() not in common
        ):
            yield OrganisationMention(after.start, after.end, after.text, beside)


def _described_kind(text: str, tokens: list[Token], index: int, words: OrganisationWords) -> str:
    """The kind that the words from ``index`` to the next comma or preposition end with, or ""."""
    last = ""
    for token in tokens[index : index + 7]:
        if token.kind != "word" or token.text in _STOPS:
            return words.kind_nouns.get(last, "")
        last = token.text.lower()
    return ""


def _police_departments(text: str) -> Iterable[OrganisationMention]:
    for match in _POLICE.finditer(text):
        yield OrganisationMention(match.start(), match.end(), on_one_line(match.group()), "agency")


def _before_kind(text: str, common: frozenset[str], gazetteer: Gazetteer) -> Iterable[OrganisationMention]:
    """Names before a word for their kind: "the Kolokol news agency"."""
    for match in _NAMED_KIND.finditer(text):
        words = match["name"].split()
        known = gazetteer.region_adjectives.get(words[-1]) or gazetteer.region_names.get(match["name"])
        if known or any(word.lower() in common for word in words):
            continue
        kind = "party" if match["kind"] == "party" else "movement" if match["kind"] == "movement" else "media"
        yield OrganisationMention(match.start("name"), match.end("name"), match["name"], kind)


def _quoted(text: str, words: OrganisationWords) -> Iterable[OrganisationMention]:
    """Names in quotation marks beside a word for their kind."""
    for match in _QUOTED.finditer(text):
        name = match["name"]
        if not name[0].isupper() or len(name.split()) > 5:
            continue
        before = text[max(0, match.start() - 30) : match.start()].lower().split()
        after = text[match.end() : match.end() + 40].lower()
        kind = words.kind_nouns.get(before[-1].strip(",")) if before else None
        if not kind:
            following = re.compile(r"[,\s]{1,2}(?:as\s)?(?:an?\s)?((?:[\w-]+\s){0,4})([\w-]+)").match(after)
            said = following.group().replace(",", " ").split() if following else []
            kind = next((words.kind_nouns[w] for w in said[:5] if w in words.kind_nouns), None)
        if kind:
            yield OrganisationMention(match.start("name"), match.end("name"), on_one_line(name), kind)


def _abbreviated(text: str, found: list[OrganisationMention]) -> list[OrganisationMention]:
    """Abbreviations given in brackets after a name, and every later mention by them."""
    result = []
    for mention in list(found):
        match = _ABBREVIATION.match(text, mention.end)
        if match and sum(c.isupper() for c in match["short"]) > 1 and len(match["short"]) < len(mention.name):
            for other in re.finditer(rf"(?<!\w){re.escape(match['short'])}(?!\w)", text):
                result.append(
                    OrganisationMention(other.start(), other.end(), match["short"], mention.kind, mention.name)
                )
    return result


def _acronyms(text: str, known: set[str], words: OrganisationWords) -> Iterable[OrganisationMention]:
    """Capitals that the text treats as an organisation: "the DCK", "Photo / SOTA"."""
    hits = [m for m in _ACRONYM.finditer(text) if m.group() not in words.not_acronyms]
    named = {
        m.group()
        for m in hits
        if re.search(r"(?:[Tt]he|of|by|from|and|/|,)\s$", text[max(0, m.start() - 5) : m.start()])
    }
    for match in hits:
        line_start = text.rfind("\n", 0, match.start()) + 1
        line_end = text.find("\n", match.end())
        line = text[line_start : line_end if line_end >= 0 else len(text)]
        if _GIVEN_AFTER.match(text, match.end()):
            continue
        if line.isupper() or (match.group() not in named and match.group() not in known):
            continue
        yield OrganisationMention(match.start(), match.end(), match.group(), "other")
