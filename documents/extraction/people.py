"""From mentions of people to people: which names are one person's, and which bare surname is whose.

Nothing is guessed: a bare name that fits two people alike is given to neither.
"""

from __future__ import annotations

import functools
import re
from collections import Counter, defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import pairwise

from documents.extraction.languages.vocabulary import PersonWords
from documents.extraction.mentions.mention import PersonMention
from documents.extraction.mentions.name_lists import sound_key
from documents.extraction.patterns import pattern_of
from documents.extraction.shared_surnames import with_shared_surnames

_LONGEST_LINK = 60  # characters between two names of one person
_LONG_WORD, _ENDING = 7, 3  # letters of a word that may be misspelled; of its end, by which names of a family differ
_LONGEST_TITLE = 12  # characters with its full stop and spaces
_TITLE = re.compile(r"(?<!\w)(?P<title>[^\W\d_]{1,8})\.?\s{1,2}$")
_NICKNAME_BETWEEN = re.compile(r"[\"”»]\s\(")


@dataclass(slots=True)
class Individual:
    """One human being of the text while it is being read; ``mentions`` in text order once resolving is done."""

    id: str
    mentions: list[PersonMention] = field(default_factory=list)
    keys: tuple[str, ...] = ()
    name: str = ""

    @property
    def sex(self) -> str:
        """ "m" or "f" where the given names tell it, else ""."""
        return next((mention.sex for mention in self.mentions if mention.sex), "")

    @property
    def aka(self) -> tuple[str, ...]:
        """Every other spelling in the text, in the order of first mention."""
        return tuple([name for name in dict.fromkeys([m.name for m in self.mentions]) if name != self.name])


def fullest_name(mentions: list[PersonMention], words: PersonWords) -> str:
    """The spelling with the most telling words, then the most words, then not in capitals, then the most frequent."""
    spellings: dict[tuple[str, tuple[str, ...]], PersonMention] = {}
    for mention in mentions:
        spellings.setdefault((mention.name, mention.words), mention)
    if len(spellings) == 1:
        return mentions[0].name
    count = Counter([mention.name for mention in mentions])

    def rank(mention: PersonMention) -> tuple[int, int, bool, int]:
        name = mention.name
        return (_weight(_significant(mention.words, words)), len(mention.words), not name.isupper(), count[name])

    return max(spellings.values(), key=rank).name


def resolve(text: str, mentions: list[PersonMention], words: PersonWords) -> list[Individual]:
    """The people behind the ``mentions`` in ``text``, in the order of first mention, with ids "p1", "p2" ..."""
    people: list[Individual] = []
    printed = sorted(mentions, key=lambda m: m.start)
    mentions = with_shared_surnames(text, printed, words)
    as_printed = {id(mention): original for mention, original in zip(mentions, printed, strict=True)}
    kin = pattern_of(words.kin_before)
    keys = {id(mention): _significant(mention.words, words) for mention in mentions}
    by_key: dict[str, list[Individual]] = defaultdict(list)
    for mention in sorted(mentions, key=lambda m: (-_weight(keys[id(m)]), m.start)):
        if len(keys[id(mention)]) > 1:
            is_kin = functools.partial(kin.search, text, max(0, mention.start - _LONGEST_LINK), mention.start)
            _place_full(people, by_key, mention, keys[id(mention)], is_kin)
    people = _without_misspellings(people, by_key)
    loose = [mention for mention in mentions if len(keys[id(mention)]) == 1]
    _place_bare(text, people, loose, keys, words)
    people = _with_second_names(text, [person for person in people if person.mentions], words)
    for person in people:
        person.mentions.sort(key=lambda mention: mention.start)
        person.name = fullest_name(person.mentions, words)
        person.mentions = [as_printed[id(mention)] for mention in person.mentions]
    people.sort(key=lambda person: person.mentions[0].start)
    for number, person in enumerate(people, 1):
        person.id = f"p{number}"
    return people


def _with_second_names(text: str, people: list[Individual], words: PersonWords) -> list[Individual]:
    """``people`` with those joined of whom the text says that they are one: "X (in Russian papers: Y)"."""
    between = pattern_of(words.alias_between)
    whose = {id(mention): person for person in people for mention in person.mentions}
    ordered = sorted((mention for person in people for mention in person.mentions), key=lambda m: m.start)
    gone: set[int] = set()
    for first, second in pairwise(ordered):
        one, other = whose[id(first)], whose[id(second)]
        if one is other or second.start - first.end > _LONGEST_LINK:
            continue
        if between.fullmatch(text, first.end, second.start) or _is_nickname(text, first, second):
            one.mentions += other.mentions
            whose |= {id(mention): one for mention in other.mentions}
            gone.add(id(other))
    return [person for person in people if id(person) not in gone]


def _is_nickname(text: str, first: PersonMention, second: PersonMention) -> bool:
    """Whether a single word in quotation marks is explained by a name in brackets: "Uncle Fai" (Wong Kam-fai)."""
    return len(first.words) == 1 and bool(_NICKNAME_BETWEEN.fullmatch(text, first.end, second.start))


@functools.lru_cache(maxsize=4096)  # a name comes again and again
def _significant(name: tuple[str, ...], words: PersonWords) -> tuple[str, ...]:
    """The sound keys of the words of ``name`` that tell one person from another; an initial keeps its letter."""
    kept = [word for word in name if word.lower() not in words.particles and word.lower() not in words.name_honorifics]
    return tuple(key for word in kept or name if (key := sound_key(word) or word.lower()))


@functools.lru_cache(maxsize=4096)
def _weight(keys: tuple[str, ...]) -> int:
    return sum(10 if len(key) > 1 else 1 for key in keys)


def _place_full(
    people: list[Individual],
    by_key: dict[str, list[Individual]],
    mention: PersonMention,
    keys: tuple[str, ...],
    is_kin: Callable[[], object],
) -> None:
    """Give a name of several words to the person whose name holds it, or to a new one.

    ``by_key`` holds ``people`` by the words of their names. A relative whose name lacks the first word of a longer one
    is somebody else: "Karim Nassour" is the father of "Adel Karim Nassour"; ``is_kin`` asks the text for it.
    """
    near = {id(person): person for key in keys if len(key) > 1 for person in by_key.get(key, ())}
    fitting = [person for person in near.values() if _fits(keys, person.keys)]
    exact = [person for person in fitting if sorted(person.keys) == sorted(keys)]
    if fitting and not exact and is_kin():
        fitting = [person for person in fitting if person.keys[0] in keys]
    chosen = exact[:1] or (fitting if len(fitting) == 1 else [])
    if chosen:
        chosen[0].mentions.append(mention)
    else:
        people.append(Individual("", [mention], keys))
        for key in set(keys):
            by_key[key].append(people[-1])


def _without_misspellings(people: list[Individual], by_key: dict[str, list[Individual]]) -> list[Individual]:
    """``people``, who are in ``by_key`` by the words of their names, those made one whose names differ in one letter
    inside one long word: "Olga Belokhina" and "Olga Belyokhina"."""
    kept: list[Individual] = []
    known: dict[tuple[int, tuple[str, ...]], Individual] = {}
    for person in people:
        if all(len(by_key[key]) == 1 for key in person.keys):  # nobody else has a word of the name
            kept.append(person)
            continue
        forms = _near_forms(person.keys)
        same = next((known[form] for form in forms if form in known), None)
        if same is None:
            kept.append(person)
        else:
            same.mentions += person.mentions
        for form in forms:
            known.setdefault(form, same or person)
    return kept


def _near_forms(keys: tuple[str, ...]) -> list[tuple[int, tuple[str, ...]]]:
    """``keys`` with one letter left out of a long word, neither its first one nor one of its last, and which word."""
    return [
        (number, (*keys[:number], key[:cut] + "?" + key[cut + 1 :], *keys[number + 1 :]))
        for number, key in enumerate(keys)
        if len(keys) > 1 and len(key) >= _LONG_WORD
        for cut in range(1, len(key) - _ENDING)
    ]


def _fits(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Whether every word of ``short`` is a word, or the initial of a word, of ``long``; at least one is whole."""
    rest = list(long)
    whole = 0
    for key in sorted(short, key=len, reverse=True):
        match = next((other for other in rest if other == key), None)
        if match is None:
            match = next((o for o in rest if (len(key) == 1 or len(o) == 1) and o[:1] == key[:1]), None)
        if match is None:
            return False
        whole += len(key) > 1 and len(match) > 1
        rest.remove(match)
    return whole > 0


def _place_bare(
    text: str,
    people: list[Individual],
    loose: list[PersonMention],
    keys: dict[int, tuple[str, ...]],
    words: PersonWords,
) -> None:
    """Give every bare surname or given name, in text order, to the one person it can mean."""
    by_key: dict[str, list[Individual]] = defaultdict(list)
    for person in people:
        for key in person.keys:
            by_key[key].append(person)
    named = {id(person): min(m.start for m in person.mentions) for person in people if person.mentions}
    last_bare: dict[tuple[str, str], Individual] = {}  # by name and the sex that a title told
    by_surname = _called_by_surname(by_key, {keys[id(mention)][0] for mention in loose})
    for mention in loose:
        key = keys[id(mention)][0]
        candidates = by_key.get(key, [])
        sex = _title_sex(text, mention, words) if len(candidates) > 1 else ""
        if sex and any(_sex(text, person, words) == sex for person in candidates):  # "Mr X", where "Ms X" is his wife
            candidates = [person for person in candidates if _sex(text, person, words) in (sex, "")]
        if not candidates:
            person = Individual("", [], (key,))
            people.append(person)
            by_key[key].append(person)
            candidates = [person]
        last = last_bare.get((key, sex))
        chosen = candidates[0] if len(candidates) == 1 else _likelier(candidates, mention, named, last)
        if chosen is None:
            chosen = _named_in_paragraph(text, candidates, mention) or by_surname.get(key)
        if chosen is None and (own := _in_their_own_right(text, candidates, mention.start, words)):
            chosen = own[0] if len(own) == 1 else None
        if chosen is not None:
            chosen.mentions.append(mention)
            last_bare[key, sex] = chosen


def _title_sex(text: str, mention: PersonMention, words: PersonWords) -> str:
    """ "m" or "f" by a title such as "Ms" right before a name, else ""."""
    before = _TITLE.search(text, max(0, mention.start - _LONGEST_TITLE), mention.start)
    title = before["title"].lower() if before else ""
    return "f" if title in words.women_titles else "m" if title in words.men_titles else ""


def _sex(text: str, person: Individual, words: PersonWords) -> str:
    """ "m" or "f" by the titles before the full name of ``person``, else by the given name, else ""."""
    full = (mention for mention in person.mentions if len(mention.words) > 1)
    return next((sex for mention in full if (sex := _title_sex(text, mention, words))), "") or person.sex


def _likelier(
    candidates: list[Individual],
    mention: PersonMention,
    named: dict[int, int],
    last: Individual | None,
) -> Individual | None:
    """Of namesakes: the only one named so far, else who was called by the bare name before, else nobody.

    ``named`` is where each person's full name stands first, by the person's ``id()``.
    """
    introduced = [person for person in candidates if named.get(id(person), mention.start) < mention.start]
    if len(introduced) == 1:
        return introduced[0]
    if last is not None and last in (introduced or candidates):
        return last
    return None


def _named_in_paragraph(text: str, candidates: list[Individual], mention: PersonMention) -> Individual | None:
    """The only one of ``candidates`` whom the paragraph names before ``mention``, or None."""
    start = max(text.rfind("\n\n", 0, mention.start), 0)
    named = [person for person in candidates if any(start <= m.start < mention.start for m in person.mentions)]
    return named[0] if len(named) == 1 else None


def _in_their_own_right(text: str, candidates: list[Individual], end: int, words: PersonWords) -> list[Individual]:
    """Those of ``candidates`` named before ``end`` whom the text does not bring up as somebody's relative: "his
    daughter, Olga Sedova"."""
    kin = pattern_of(words.kin_before)
    own = []
    for person in candidates:
        first = min((m.start for m in person.mentions if len(m.words) > 1), default=end)
        if first < end and not kin.search(text, max(0, first - _LONGEST_LINK), first):
            own.append(person)
    return own


def _called_by_surname(by_key: dict[str, list[Individual]], loose: set[str]) -> dict[str, Individual]:
    """By surname that several bear: the one of them who is named most and never called by the given name alone, where
    all the others are; ``loose`` are the keys of the names of one word."""
    found: dict[str, Individual] = {}
    for key, namesakes in by_key.items():
        if len(namesakes) < 2:  # as most are
            continue
        by_given = [p for p in namesakes if p.keys[0] in loose and len(by_key[p.keys[0]]) == 1]
        formal = [person for person in namesakes if person not in by_given]
        most = max((len(person.mentions) for person in by_given), default=0)
        if by_given and len(formal) == 1 and formal[0].keys[-1] == key and len(formal[0].mentions) >= most:
            found[key] = formal[0]
    return found
