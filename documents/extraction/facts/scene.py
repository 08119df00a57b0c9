"""Who is meant: the person a verb, a pronoun or a list item is about, and nobody where the text does not tell."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from documents.extraction.facts.bystanders import last_stranger, officers
from documents.extraction.facts.frames import DATE, ORGANISATION, PERSON, PLACE, Frame, with_signs
from documents.extraction.languages.en.numbers import NUMBERS
from documents.extraction.languages.vocabulary import EventWords

# Roles of those who take part in a case but are not its subject; the second kind may well be arrested themselves.
OPPOSITE_ROLES = frozenset({"judge", "prosecutor", "investigator", "expert", "author"})
_BARRED_ROLES = frozenset({"judge", "prosecutor", "investigator", "expert", "author", "lawyer", "witness"})
BESIDE_ROLES = frozenset({"lawyer", "relative", "official", "witness", "representative"})

_ELEMENT = (
    rf"{PERSON}(?:\s?\([^()]{{0,60}}\))?"
    rf"(?:, (?:\d{{2}}|an?|the|his|her|former|head|editor)\b[^{PERSON},;.:]{{0,60}}(?=,? and |, {PERSON}))?"
)
# Words that end a list of names: what comes after them is about somebody else.
_NO_LIST = (
    r"(?:while|but|who|whom|when|as|after|before|that|was|were|is|are|has|had|have|said|says|told|"
    r"by|of|for|against|from|to|in|on|at|with|under|"
    r"which|where|since|because|if|then|also|later|judge|prosecutor|investigator)\b"
)
_BETWEEN = (
    rf"(?:,? and |, |; | & |,? as well as |,? along with |,? together with )(?:(?!{_NO_LIST})[a-z'-]+ "
    rf"|{PLACE} |{ORGANISATION} ){{0,4}}?"
)
_CHAIN = re.compile(rf"{_ELEMENT}(?:{_BETWEEN}{_ELEMENT})*")
_OBJECT = re.compile(
    rf"(?::| -)?\s(?:(?:the |an? )?(?:[a-z]+ )?(?:case|charges?|proceedings|indictment|accusations?) "
    rf"(?:of|against) )?(?:(?!(?:by|in|on|at|for|after|with|under|along|from|to|of|and|as|while|"
    rf"when|during|near|outside|because|since|over|were|was)\b)"
    rf"[a-z'\"-]+,?\s|{PLACE}(?:'s)?\s|{ORGANISATION}(?:'s)?\s){{0,8}}?(?={PERSON})"
)
_OBJECT_PRONOUN = re.compile(r"\s(him|her|them|me|himself|herself)\b(?! [a-z]+ (?:was|were))")
_GOVERNED = re.compile(
    r"\b(?:by|of|with|from|for|against|to|about|like|than|near|after|before|judge|investigator|"
    r"prosecutor|including|for whom)"
    r"\s(?:the |his |her |their |former |judge |investigator |lawyer |one |fellow )?$"
)
_APPOSITION = re.compile(
    rf"({PERSON})(?:\s?\([^()]{{0,40}}\))?,\s(?!and\b)"
    rf"[^{PERSON},;]{{0,80}}{PERSON}[^{PERSON},;]{{0,60}},[^,{PERSON}]{{0,30}}$"
)
_COMPANY = re.compile(rf"[^.;{PERSON}]{{0,70}}\b(?:together|along|jointly) with (?:[a-z'-]+ ){{0,5}}(?={PERSON})")
_PAIR = re.compile(r"\b(he|she) and (?:his|her) (?:[a-z-]+ ){1,3}$")
_WITH_OTHERS = re.compile(
    rf"{PERSON}(?:\s?\([^()]{{0,60}}\))?,? (?:and|along with|together with|as well as) (?:[a-z]+ ){{0,2}}$"
)
# A clause of its own after a semicolon: "...; twelve were". "; was" goes on with the subject before it.
_OTHER_CLAUSE = re.compile(
    rf";(?![^;]*\b(?:he|she|they|both|all)\b)"
    rf"(?! (?:(?:on )?{DATE},? |and |then |later |also |[a-z]+ly ){{0,6}}(?:was|were|is|has|had)? ?(?:[a-z]+ly )?$)"
    rf"[^;{PERSON}]*$"
)
_SAYING = re.compile(r"\b(?:said|says|told|tells|wrote|writes|added|adds|recalled|recalls|explained|explains)\b")
_COUNTED = re.compile(r"(?:both|(?:all (?:the )?|the )(?P<number>two|three|four|five|six|seven|eight|nine|ten)\b)")
_STRESSED = re.compile(r"(?:he himself|she herself)\b")  # of the one just named, whatever the role
_REACH = 500  # characters between a verb and its subject
_PRONOUN_KINDS = ("he", "she", "they", "one", "me")


class Scene:
    """The people of one text as its sentences go by. ``frames`` are all its sentences in order."""

    def __init__(
        self,
        frames: Sequence[Frame],
        sexes: Mapping[str, str],
        roles: Mapping[str, frozenset[str]],
        heads: Mapping[int, str],
        words: EventWords,
        text: str,
    ) -> None:
        self.text = text
        self.accused: set[str] = set()
        self.dead: set[tuple[str, int]] = set()
        self.subjects: dict[int, list[str]] = {}
        self.frames = frames
        self.sexes = sexes
        self.roles = roles
        self.heads = heads
        self.words = words
        self._pronoun = {kind: re.compile(getattr(words, kind)) for kind in _PRONOUN_KINDS}
        self._speaker = self._speaking()
        first_person = r"|\bi\b" if self._speaker else ""
        self._candidate = re.compile(rf"{PERSON}|{words.they}|\bhe\b|\bshe\b|{words.one}{first_person}")
        self._kin_next = re.compile(rf"'s?\s(?:[a-z-]+ ){{0,3}}?(?:{words.kin})\b")
        self._own_kin = re.compile(rf"\b(?:his|her|their)\s(?:[a-z-]+ ){{0,3}}?(?:{words.kin})\b[^{PERSON}]*$")
        self._unnamed = re.compile(words.unnamed)
        self._plural = re.compile(with_signs(words.plural))
        self._singular = re.compile(with_signs(words.singular))
        self._passive = re.compile(with_signs(words.passive))
        self._denied = re.compile(words.denied)
        self._unreal: dict[int, list[int]] = {}
        self._officers = officers(frames, words.ranks)
        self._introduced = self._first_frames()
        self._main = self._main_person()

    def _speaking(self) -> str | None:
        """Who says "I" where the text says so in its first sentences: "an interview with P", "my name is P"."""
        pattern = re.compile(with_signs(self.words.speaker))
        for frame in self.frames[:8]:
            match = pattern.search(frame.text)
            if match:
                return str(frame.at(match.end()).value)
        return None

    def _main_person(self) -> str | None:
        """The one person whom most of the text is about, else the only one whom its title names, or None."""
        count = Counter(str(e.value) for frame in self.frames for _, e in frame.of(PERSON))
        self._weight = count
        ranked = count.most_common(2)
        if not ranked:
            return None
        if len(ranked) == 1 or ranked[0][1] >= 2 * ranked[1][1]:
            return ranked[0][0]
        titled = {str(e.value) for frame in self.frames if frame.paragraph < 2 for _, e in frame.of(PERSON)}
        return next((p for p in titled if count[p] > 1), None) if len(titled) == 1 else None

    def _first_frames(self) -> dict[str, int]:
        """The number of the sentence that first names each person."""
        first: dict[str, int] = {}
        for index, frame in enumerate(self.frames):
            for _, entity in frame.of(PERSON):
                first.setdefault(str(entity.value), index)
        return first

    def note(self, index: int, persons: tuple[str, ...], kind: str = "") -> None:
        """Remember that sentence ``index`` tells of ``persons`` what ``kind`` of event befell them."""
        if kind == "death":
            self.dead.update((person, self.frames[index].paragraph) for person in persons)
        elif kind != "search":
            self.accused.update(persons)
        self.subjects.setdefault(index, []).extend(persons)

    def fallen_before(self, index: int) -> tuple[str, ...]:
        """Whose death the sentence before ``index`` told, if it was one person's."""
        frame = self.frames[index - 1] if index else None
        here = [str(e.value) for _, e in frame.of(PERSON)] if frame else []
        fallen = {who for who, paragraph in self.dead if frame and paragraph == frame.paragraph and who in here}
        return tuple(fallen) if len(fallen) == 1 else ()

    def note_unreal(self, index: int, position: int) -> None:
        """Remember that the verb ending at ``position`` of sentence ``index`` tells of nothing that happened."""
        self._unreal.setdefault(index, []).append(position)

    def unreal_before(self, index: int, position: int) -> int:
        """The end of the last verb before ``position`` that tells of nothing that happened; -1 for none."""
        return max((end for end in self._unreal.get(index, ()) if end <= position), default=-1)

    def is_denied(self, index: int) -> bool:
        """Whether the next sentence takes back what sentence ``index`` says."""
        return index + 1 < len(self.frames) and bool(self._denied.match(self.frames[index + 1].text))

    def topic(self, index: int) -> tuple[str, ...]:
        """Whom a sentence without a subject is about: "Arrested in May." after a name."""
        frame = self.frames[index]
        head = self.heads.get(frame.paragraph)
        if head:
            return (head,)
        for back in range(1, 6):
            earlier = self.frames[index - back] if index >= back else None
            if earlier is None or earlier.paragraph != frame.paragraph:
                break
            if self.subjects.get(index - back):
                return (self.subjects[index - back][-1],)
            people = earlier.of(PERSON)
            if people and people[0][0] == 0:
                return (str(people[0][1].value),)
        return ()

    # --- groups

    def group_at(self, frame: Frame, position: int) -> tuple[str, ...]:
        """Everybody in the list of names that the sign at ``position`` belongs to."""
        for match in _CHAIN.finditer(frame.text):
            if match.start() <= position < match.end():
                return _ids(frame, match.start(), match.end())
        return ()

    def object_after(self, index: int, end: int) -> tuple[str, ...]:
        """Whom a verb that ends at ``end`` has as its object: "detained P and P", "arrested him"."""
        frame = self.frames[index]
        match = _OBJECT.match(frame.text, end)
        if match:
            owned = self._owned(frame, match.end())
            chain = _CHAIN.match(frame.text, owned)
            return _ids(frame, chain.start(), chain.end()) if chain else ()
        pronoun = _OBJECT_PRONOUN.match(frame.text, end)
        if pronoun:
            return self.pronoun(index, end, pronoun.group(1))
        for kind in ("they", "one"):
            named = re.compile(rf"\s{getattr(self.words, kind)}(?!')").match(frame.text, end)
            if named:
                return self.antecedent(index, end, kind)
        return ()

    def with_company(self, frame: Frame, end: int, persons: tuple[str, ...]) -> tuple[str, ...]:
        """``persons`` and those who shared their lot: "was arrested in May together with his brothers P and P"."""
        match = _COMPANY.match(frame.text, end)
        if not match or not persons:
            return persons
        return tuple(dict.fromkeys([*persons, *self.group_at(frame, match.end())]))

    def _owned(self, frame: Frame, position: int) -> int:
        """The position of the person whom "P" or "P's brother P" at ``position`` means; -1 for "P's brother"."""
        if not frame.text.startswith("'s", position + 1):
            return position
        kin = re.compile(rf"'s (?:[a-z-]+ ){{0,3}}(?:{self.words.kin}),? (?={PERSON})").match(frame.text, position + 1)
        return kin.end() if kin else len(frame.text)

    def subject_before(self, index: int, start: int) -> tuple[str, ...]:
        """Who is the subject of a verb that begins at ``start``."""
        frame = self.frames[index]
        left = frame.text[:start]
        if self._own_kin.search(left[-70:]) or self._is_unnamed(left) or _OTHER_CLAUSE.search(left[-200:]):
            return ()
        plural = bool(self._plural.search(left[-40:])) or not self._singular.search(left[-40:])
        for match in reversed(list(self._candidate.finditer(left, max(0, start - _REACH)))):
            if match.group() != PERSON:
                return self._pronoun_subject(index, match)
            before = self._before_apposition(left, match.start())
            if before != match.start():
                return (str(frame.at(before).value),)
            if self._kin_next.match(left, match.end()):
                return ()
            if (
                left.startswith("'s", match.end())
                or _GOVERNED.search(left[: match.start()])
                or _in_brackets(left, match.start())
            ):
                continue
            group = self.group_at(frame, match.start())
            paired = _PAIR.search(left, max(0, match.start() - 60), match.start())
            if paired:
                return (*self.antecedent(index, paired.start(), paired.group(1)), *group[-1:])
            if plural and len(group) > 1:
                return group
            return (str(frame.at(match.start()).value),)
        return ()

    def _is_unnamed(self, left: str) -> bool:
        """Whether the subject is people without names ("three others were"), and not "P and three others"."""
        match = self._unnamed.search(left, max(0, len(left) - 80))
        return match is not None and not _WITH_OTHERS.search(left, 0, match.start())

    def is_passive(self, frame: Frame, position: int) -> bool:
        """Whether a form of "to be" leads up to ``position``."""
        return bool(self._passive.search(frame.text, max(0, position - 60), position))

    def _before_apposition(self, left: str, position: int) -> int:
        """Of "P, brother of P, was ..." the first one."""
        match = _APPOSITION.search(left)
        return match.start(1) if match and match.start(1) < position else position

    def _pronoun_subject(self, index: int, match: re.Match[str]) -> tuple[str, ...]:
        for kind in _PRONOUN_KINDS:
            if self._pronoun[kind].fullmatch(match.group()):
                return self.antecedent(index, match.start(), kind)
        return ()

    # --- pronouns

    def pronoun(self, index: int, position: int, word: str) -> tuple[str, ...]:
        """Whom a pronoun such as "him" at ``position`` means."""
        kind = next((k for k in _PRONOUN_KINDS if self._pronoun[k].fullmatch(word)), "")
        return self.antecedent(index, position, kind) if kind else ()

    def antecedent(self, index: int, position: int, kind: str) -> tuple[str, ...]:
        """The people named before ``position`` whom a word of ``kind`` refers to."""
        if kind == "they":
            said = _COUNTED.match(self.frames[index].text, position)
            number = NUMBERS.get(said["number"] or "two") if said else None
            return self._all_of(index, int(number)) if number else self._plural_antecedent(index, position)
        if kind == "me":
            return (self._speaker,) if self._speaker else ()
        head = self.heads.get(self.frames[index].paragraph)
        if head and self._fits(head, kind):
            return (head,)
        if self._is_of_stranger(index, position):
            return ()
        stressed = bool(_STRESSED.match(self.frames[index].text, position))
        for person in self._earlier(index, position):
            if self._fits(person, kind) and (stressed or not self._is_barred(person, index)):
                return (person,)
        only = [person for person in self.accused if self._introduced.get(person, index) < index]
        return tuple(only) if len(only) == 1 and self._fits(only[0], kind) else ()

    def _is_of_stranger(self, index: int, position: int) -> bool:
        """Whether the likeliest subject is a name that was not recognised, in this sentence or the one before."""
        frame = self.frames[index]
        here = last_stranger(self.text, frame, position)
        if here is not None:
            return not frame.of(PERSON, here, position)
        earlier = self.frames[index - 1] if index else None
        if earlier is None or frame.of(PERSON, 0, position) or earlier.paragraph != frame.paragraph:
            return False
        there = last_stranger(self.text, earlier, len(earlier.text))
        return there is not None and not earlier.of(PERSON, there)

    def _is_barred(self, person: str, index: int) -> bool:
        """Whether a pronoun about an arrest cannot mean ``person``: those who try or guard others, the dead."""
        if person in self.accused:
            return False
        roles = self.roles.get(person, frozenset())
        if "prisoner" in roles:
            return False
        paragraph = self.frames[index].paragraph
        fallen = {where for who, where in self.dead if who == person}
        fell = bool(fallen - {paragraph}) and person != self._main
        if "relative" in roles and self.frames[self._introduced.get(person, index)].paragraph != paragraph:
            return True
        return bool(roles & _BARRED_ROLES) or person in self._officers or fell

    def _earlier(self, index: int, position: int) -> list[str]:
        """People named in this sentence before ``position`` and in the sentences before, the likeliest first.

        A new paragraph goes back to whom the text speaks of most, not to who was named in passing.
        """
        ranked: list[tuple[tuple[int, int, int], str]] = []
        paragraph = self.frames[index].paragraph
        for back in range(6):
            if index - back < 0 or self.frames[index - back].paragraph < paragraph - 1:
                break
            frame = self.frames[index - back]
            named = _named_before(frame, position if back == 0 else None)
            for person in [*self.subjects.get(index - back, []), *named] if back else named:
                distance = self._distance(person)
                if back == 0 and (distance == 1 or _explained(frame, person, position)):
                    distance = 0
                away = paragraph - frame.paragraph
                ranked.append(((max(distance, 1) if away else distance, away, -self._weight[person] * away), person))
        main = self._main
        if (
            main
            and (self._introduced[main] < index or self._may_follow(index, position, main))
            and not any(away == 0 and distance < 3 for (distance, away, _), _ in ranked)
        ):
            ranked.append(((1, 1, -self._weight[main]), main))
        return [person for _, person in sorted(ranked, key=lambda pair: pair[0])] + [
            person for person in [main] if person and self._introduced[person] < index
        ]

    def _may_follow(self, index: int, position: int, person: str) -> bool:
        """Whether ``person`` is named before ``position``, or after a "his" there: "Since his arrest P has"."""
        frame = self.frames[index]
        return person in _ids(frame, 0, position) or frame.text.startswith(("his ", "her "), position)

    def _distance(self, person: str) -> int:
        """How unlikely it is that a sentence about a case is about ``person``."""
        roles = self.roles.get(person, frozenset())
        if roles & OPPOSITE_ROLES:
            return 3
        if person in self.accused:
            return 0
        return 2 if roles & BESIDE_ROLES else 1

    def listed_after(self, index: int) -> tuple[str, ...]:
        """The people of the list that a sentence ending in a colon announces, or nobody."""
        frame = self.frames[index]
        if not frame.text.rstrip().endswith(":"):
            return ()
        people: list[str] = []
        paragraph = frame.paragraph + 1
        while paragraph in self.heads:
            people.append(self.heads[paragraph])
            paragraph += 1
        return tuple(people)

    def _fits(self, person: str, kind: str) -> bool:
        sex = self.sexes.get(person, "")
        return not (kind == "he" and sex == "f") and not (kind == "she" and sex == "m")

    def is_aside(self, person: str) -> bool:
        """Whether ``person`` takes part in cases only as judge, prosecutor or the like."""
        return bool(self.roles.get(person, frozenset()) & OPPOSITE_ROLES)

    def _all_of(self, index: int, number: int) -> tuple[str, ...]:
        """Whom "all five" or "both" in sentence ``index`` means: the last list or paragraph that names so many."""
        frame = self.frames[index]
        items = self._items_before(frame.paragraph)
        if len(items) == number:
            return items
        paragraph: list[str] = []
        for back in range(index - 1, max(index - 12, -1), -1):
            earlier = self.frames[back]
            if earlier.paragraph < frame.paragraph - 1:
                break
            for match in _CHAIN.finditer(earlier.text):
                if len(ids := _ids(earlier, match.start(), match.end())) == number:
                    return ids
            named = [str(e.value) for _, e in earlier.of(PERSON) if not self._is_beside(str(e.value))]
            paragraph = list(dict.fromkeys([*named, *paragraph]))
            if len(paragraph) == number:
                return tuple(paragraph)
        accused = tuple(person for person in self._introduced if person in self.accused)
        return accused if len(accused) == number else ()

    def _is_beside(self, person: str) -> bool:
        return bool(self.roles.get(person, frozenset()) & _BARRED_ROLES) and person not in self.accused

    def _plural_antecedent(self, index: int, position: int) -> tuple[str, ...]:
        for back in range(4):
            if index - back < 0:
                break
            frame = self.frames[index - back]
            text = frame.text if back else frame.text[:position]
            if (
                back == 0
                and not self._names_somebody(index, position)
                and (listed := self._items_before(frame.paragraph))
            ):
                return listed
            groups = [ids for m in _CHAIN.finditer(text) if len(ids := _ids(frame, m.start(), m.end())) > 1]
            if groups:
                return groups[-1]
        return ()

    def _names_somebody(self, index: int, position: int) -> bool:
        """Whether the paragraph names somebody before ``position`` of sentence ``index``."""
        frame = self.frames[index]
        while not frame.of(PERSON, 0, position):
            index -= 1
            if index < 0 or self.frames[index].paragraph != frame.paragraph:
                return False
            frame = self.frames[index]
            position = len(frame.text)
        return True

    def _items_before(self, paragraph: int) -> tuple[str, ...]:
        """The people of the list that ends right before ``paragraph``, where there are two at least."""
        people: list[str] = []
        while (paragraph - 1 in self.heads and paragraph not in self.heads) or (people and paragraph - 1 in self.heads):
            paragraph -= 1
            people.insert(0, self.heads[paragraph])
        return tuple(people) if len(people) > 1 else ()


def _ids(frame: Frame, start: int, end: int) -> tuple[str, ...]:
    return tuple(dict.fromkeys(str(entity.value) for _, entity in frame.of(PERSON, start, end)))


def _named_before(frame: Frame, position: int | None) -> list[str]:
    """The people of a sentence up to ``position``; the owners of something ("P's case") last."""
    people = frame.of(PERSON, 0, position)
    owners = {mark for mark, _ in people if frame.text.startswith("'s", mark + 1)}
    first = [str(e.value) for mark, e in people if mark not in owners]
    return first + [str(e.value) for mark, e in people if mark in owners]


def _explained(frame: Frame, person: str, position: int) -> bool:
    """Whether a colon before ``position`` says more of ``person``, the only one named: "Her son P is in jail: ..."."""
    colon = frame.text.rfind(": ", 0, position)
    return colon > 0 and {person} == set(_ids(frame, 0, colon)) and not _SAYING.search(frame.text, 0, colon)


def _in_brackets(left: str, position: int) -> bool:
    opened = left.rfind("(", 0, position)
    return opened > left.rfind(")", 0, position) and ")" in left[position:]
