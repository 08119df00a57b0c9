"""Whom a pronoun means, and nobody where the text does not tell."""

from __future__ import annotations

import functools
import itertools
import re
from collections import defaultdict

from documents.extraction.facts.announced import ids_of
from documents.extraction.facts.bystanders import last_stranger
from documents.extraction.facts.cast import BARRED_ROLES, PRONOUN_KINDS
from documents.extraction.facts.frames import DATE, ORGANISATION, PERSON, PLACE, Frame
from documents.extraction.facts.groups import Groups
from documents.extraction.facts.kin_told import KinTold
from documents.extraction.languages.en.numbers import SIZES

_WORD_BEFORE = re.compile(r"(?P<word>[a-z-]+),? $")
_OWN = {"he": "his ", "she": "her "}
_GOES_ON = re.compile(rf"\W*(?:(?:in|on|by|since) )?(?:{DATE},? )?")  # before the pronoun that opens a sentence
_NONE: frozenset[str] = frozenset()
_ASIDE = BARRED_ROLES | {"relative", "official"}
_NAME_NEXT = re.compile(r" [^\W\d_a-z][^\W\d_A-Z]+ [^\W\d_a-z][^\W\d_A-Z]+")
_DESCRIBED = re.compile(
    rf"(?: \([^()]{{0,40}}\))?, (?:an? |the |also |then |{PERSON}'s? )?(?P<words>[a-z' -]{{3,60}})[,.;]"
)
_BEGINS_WITH = {word: re.compile(rf"\W*(?:(?:in|on) )?(?:{DATE},? )?{word} ") for word in ("he", "she")}


class Antecedents(Groups):
    """The people of one text and whom "he", "she", "they" and "the activist" mean."""

    def people_at(self, index: int, position: int, word: str) -> tuple[str, ...]:
        """Whom the sign or the pronoun ``word`` at ``position`` of sentence ``index`` means."""
        if word == PERSON:
            return (str(self.frames[index].at(position).value),)
        if said := self._said.one_of_two.fullmatch(word):
            return self.one_of_named(index, position, said)
        return self.pronoun(index, position, word)

    def owner(self, index: int, match: re.Match[str]) -> tuple[str, ...]:
        """Whom the group "whose" of ``match`` in sentence ``index`` means: a possessive such as "his" or "P's"."""
        word = PERSON if match["whose"].startswith(PERSON) else match["whose"]
        return self.people_at(index, match.start("whose"), word)

    def pronoun(self, index: int, position: int, word: str) -> tuple[str, ...]:
        """Whom a pronoun such as "him" at ``position`` means."""
        kind = next((k for k in PRONOUN_KINDS if self._pronoun[k].fullmatch(word)), "")
        return self.antecedent(index, position, kind) if kind else ()

    def antecedent(self, index: int, position: int, kind: str) -> tuple[str, ...]:
        """The people named before ``position`` whom a word of ``kind`` refers to."""
        if kind == "they":
            return self._without_left_out(index, position, self._group_meant(index, position))
        if kind == "me":
            return self._first_person(index, position)
        if kind == "one" and (known := self._of_trade(index, position)):
            return (known,)
        if kind == "one" and (
            self._said.relation.match(self.frames[index].text, position) or self._is_of_name(index, position)
        ):
            return self._of_whose_kin(index, position)
        if kind == "one" and index and self._said.this_one.match(self.frames[index].text, position):
            return ids_of(self.frames[index - 1], 0, len(self.frames[index - 1].text))[-1:]
        paragraph = self.frames[index].paragraph
        head = self.heads.get(paragraph) or self.profiles.subject(paragraph)
        if head and self._fits(head, kind):
            return (head,)
        if kind == "one" and self._is_of_place(index, position):
            return ()
        if self._is_of_stranger(index, position):
            return ()
        if (subject := self._subject_of_last(index, position)) and self._fits(subject, kind):
            return (subject,)
        stressed = bool(self._said.stressed.match(self.frames[index].text, position))
        earlier = self._earlier(index, position)
        for person in earlier:
            if self._fits(person, kind) and (stressed or not self._is_barred(person, index)):
                known = "" if self.sexes.get(person) else self._near_of_sex(index, position, kind)
                return (known or person,)
        for person in earlier:
            if person in self.dead and self._fits(person, kind) and not self._is_aside_or_officer(person):
                return (person,)
        about = () if earlier else self.protagonist()  # nobody is named near: whom the text is about
        accused = (person for person in about or self.accused if self._introduced.get(person, index) < index)
        only = tuple(itertools.islice(accused, 2))
        return only if len(only) == 1 and self._fits(only[0], kind) else ()

    @functools.cached_property
    def _kin_told(self) -> KinTold:
        return KinTold(self.frames, self.words.kin_told)

    def _of_whose_kin(self, index: int, position: int) -> tuple[str, ...]:
        """Whom "the father" at ``position`` means, where the last sentences have told of "his son P"; else nobody."""
        relation = self._said.relation.match(self.frames[index].text, position)
        owner = self._kin_told.owner(index, relation.group().split()[-1], position) if relation else None
        return self.pronoun(*owner) if owner else ()

    def _first_person(self, index: int, position: int) -> tuple[str, ...]:
        """Who says "I" at ``position``: in a quotation its speaker, else who wrote the text."""
        quotation = next((q for q in self.quoted.get(index, ()) if q.start <= position < q.end), None)
        if quotation is None:
            return (self._speaker,) if self._speaker else ()
        number, said = quotation.said
        return self.people_at(number, said, quotation.word)

    def _group_meant(self, index: int, position: int) -> tuple[str, ...]:
        """The people named before ``position`` whom "they", "all five" or "the men" refers to."""
        frame = self.frames[index]
        if self._said.of_us.match(frame.text, position):
            return ()
        if self._said.above.match(frame.text, position):
            return tuple(self._tried_before(index))
        if self._said.rest.match(frame.text, position):  # "the three others" are not "the three"
            return self._rest_meant(index, position)
        said = self._said.counted.match(frame.text, position)
        if said is None and frame.text.startswith("their", position):
            counted = list(self._said.counted.finditer(frame.text, 0, position))
            said = counted[-1] if counted and not frame.of(PERSON, counted[-1].end(), position) else None
        number = SIZES.get(said["number"] or "two") if said else None
        named = ids_of(frame, 0, position) if number else ()
        here = named if len(named) == number else self._without_bystanders(named)
        if number and len(here) == number and not frame.text.startswith("their", position):
            return here  # "deported P and P; both were"
        return self._all_of(index, int(number)) if number else self._plural_antecedent(index, position)

    def _without_left_out(self, index: int, position: int, group: tuple[str, ...]) -> tuple[str, ...]:
        """``group`` without those whom the words at ``position`` leave out: "all except P and P"."""
        frame = self.frames[index]
        position -= len("all ") if frame.text.endswith("all ", 0, position) else 0
        said = self._said.but_for.match(frame.text, position)
        left_out = self.group_at(frame, said.end()) if said else ()
        return tuple(person for person in group if person not in left_out)

    def _is_aside_or_officer(self, person: str) -> bool:
        return bool(self.roles.get(person, frozenset()) & BARRED_ROLES) or person in self._officers

    def _is_of_place(self, index: int, position: int) -> bool:
        """Whether the words at ``position`` are such as "the Georgian film-maker", which may bring up somebody else."""
        said = self._one.match(self.frames[index].text, position)
        return said is not None and (PLACE in said.group() or ORGANISATION in said.group())

    def _near_of_sex(self, index: int, position: int, kind: str) -> str:
        """The only man or woman of the sentence before, from which "he" or "she" at ``position`` goes on, or ""."""
        frame, last = self.frames[index], self.frames[index - 1] if index else None
        if last is None or last.paragraph != frame.paragraph or not _GOES_ON.fullmatch(frame.text, 0, position):
            return ""
        sex = {"he": "m", "she": "f"}.get(kind)
        named = ids_of(last, 0, len(last.text))
        meant = [who for who in named if self.sexes.get(who) == sex and not self.roles.get(who, _NONE) & _ASIDE]
        return meant[0] if len(meant) == 1 else ""

    def _is_of_name(self, index: int, position: int) -> bool:
        """Whether words such as "the journalist" stand before a name that was not recognised."""
        frame = self.frames[index]
        said = self._one.match(frame.text, position)
        end = frame.offset(said.end()) if said else 0
        return bool(said) and bool(_NAME_NEXT.match(self.text, end))

    def _of_trade(self, index: int, position: int) -> str:
        """The only person named so far as the "caretaker" that the words at ``position`` speak of, or ""."""
        said = self._one.match(self.frames[index].text, position)
        people = self._trades.get(said.group().split()[-1], ()) if said else ()
        named = list(itertools.islice((person for person in people if self._introduced[person] < index), 2))
        return named[0] if len(named) == 1 else ""

    @functools.cached_property
    def _trades(self) -> dict[str, dict[str, None]]:
        """By each word that describes people, right before a name or between commas after it, whom it describes, in
        text order."""
        found: dict[str, dict[str, None]] = defaultdict(dict)
        for frame in self.frames:
            for mark, entity in frame.of(PERSON):
                before = _WORD_BEFORE.search(frame.text, max(0, mark - 30), mark)
                after = _DESCRIBED.match(frame.text, mark + 1)
                words = ([before.group("word")] if before else []) + (after.group("words").split() if after else [])
                for word in words:
                    found[word][str(entity.value)] = None
        return found

    def _subject_of_last(self, index: int, position: int) -> str:
        """The only person of the sentence before, where it begins with that person's name; "" for none."""
        frame, last = self.frames[index], self.frames[index - 1] if index else None
        here = frame.of(PERSON, 0, position)
        is_of_owners = all(frame.text.startswith("'", mark + 1) for mark, _ in here)
        if last is None or last.paragraph != frame.paragraph or not is_of_owners:
            return ""
        people = last.of(PERSON)
        relative = self._said.relative.match(last.text)
        if relative and len({e.value for _, e in people}) == 2:  # "P's husband, the teacher P, has left"
            return str(last.at(relative.end()).value)
        if len({e.value for _, e in people}) != 1 or not self._said.opening.fullmatch(last.text[: people[0][0]]):
            return ""
        person = str(people[0][1].value)
        is_owner = last.text.startswith("'", people[0][0] + 1)
        is_described = bool(self._said.described.match(last.text, people[0][0])) and not self.is_aside(person)
        is_aside = self.is_beside(person) and not is_described
        is_beside = bool(self._said.saying.search(last.text)) or last.text.startswith("my ")
        is_far = self._distance(person) > (1 if is_beside else 2)
        return "" if is_owner or is_aside or is_far or person in self._officers else person

    def _is_of_stranger(self, index: int, position: int) -> bool:
        """Whether the likeliest subject is a name that was not recognised, in this sentence or the one before."""
        frame = self.frames[index]
        here = last_stranger(self.text, frame, position, self._stranger)
        if here is not None:
            return not frame.of(PERSON, here, position)
        earlier = self.frames[index - 1] if index else None
        if earlier is None or frame.of(PERSON, 0, position) or earlier.paragraph != frame.paragraph:
            return False
        there = last_stranger(self.text, earlier, len(earlier.text), self._stranger)
        return there is not None and not earlier.of(PERSON, there)

    def _earlier(self, index: int, position: int) -> list[str]:
        """People named in this sentence before ``position`` and in the sentences before, the likeliest first.

        A new paragraph goes back to whom the text speaks of most, not to who was named in passing.
        """
        ranked: list[tuple[tuple[int, int, int], str]] = []
        paragraph = self.frames[index].paragraph
        for back in range(6):
            if index - back < 0 or self.frames[index - back].paragraph < paragraph - 1:
                break
            if back and index - back in self.profiles.speakers:
                continue
            frame = self.frames[index - back]
            named = _named_before(frame, position if back == 0 else None)
            candidates = [*self.subjects.get(index - back, []), *named] if back else named
            if back and self._is_of_pronoun(frame, index, position):
                candidates = [person for person in candidates if person not in named]
            for person in candidates:
                distance = self._distance(person)
                is_fallen = frame.paragraph in self.dead.get(person, ())
                is_near = back == 0 and (
                    distance == 1
                    or is_fallen
                    or self._explained(frame, person, position)
                    or self._is_subject(frame, person, position)
                )
                if is_near or (back == 1 and is_fallen and frame.paragraph == paragraph):
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

    def _is_of_pronoun(self, frame: Frame, index: int, position: int) -> bool:
        """Whether an earlier sentence begins with the pronoun at ``position`` of sentence ``index``: whom it names then
        is somebody else."""
        word = next((w for w, own in _OWN.items() if self.frames[index].text.startswith((w + " ", own), position)), "")
        return bool(word) and bool(_BEGINS_WITH[word].match(frame.text))

    def _may_follow(self, index: int, position: int, person: str) -> bool:
        """Whether ``person`` is named before ``position``, or after a "his" there: "Since his arrest P has"."""
        frame = self.frames[index]
        return person in ids_of(frame, 0, position) or frame.text.startswith(("his ", "her "), position)

    def _is_subject(self, frame: Frame, person: str, position: int) -> bool:
        """Whether a sentence begins with ``person``, no relative and no official, and names nobody else up to a "he" at
        ``position``."""
        people = frame.of(PERSON, 0, position)
        is_only = {str(entity.value) for _, entity in people} == {person}
        is_aside = self.roles.get(person, _NONE) & _ASIDE
        if not is_only or is_aside or frame.text.startswith("him", position):
            return False
        opens = self._said.opening.fullmatch(frame.text[: people[0][0]]) and frame.text[people[0][0] + 1] != "'"
        return bool(opens) and not self._said.saying.search(frame.text, 0, position)

    def _explained(self, frame: Frame, person: str, position: int) -> bool:
        """Whether a colon before ``position`` says more of ``person``, the only one named: "Her son P is ill: ..."."""
        colon = frame.text.rfind(": ", 0, position)
        return (
            colon > 0
            and {person} == set(ids_of(frame, 0, colon))
            and not self._said.saying.search(frame.text, 0, colon)
        )


def _named_before(frame: Frame, position: int | None) -> list[str]:
    """The people of a sentence up to ``position``; the owners of something ("P's case") last."""
    people = frame.of(PERSON, 0, position)
    owners = {mark for mark, _ in people if frame.text.startswith("'s", mark + 1)}
    first = [str(e.value) for mark, e in people if mark not in owners]
    return first + [str(e.value) for mark, e in people if mark in owners]
