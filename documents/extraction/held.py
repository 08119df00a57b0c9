"""Who is or was held, tried or wanted by the words beside the name or by the heading of a list, without a verb of
arrest."""

from __future__ import annotations

import re
from collections.abc import Mapping, Set
from dataclasses import dataclass

from documents.extraction.facts.frame_patterns import FramePattern, frame_pattern
from documents.extraction.facts.frames import PERSON, Frame
from documents.extraction.facts.scene import Scene
from documents.extraction.languages.held_words import HeldWords

_LIST = 160  # characters before the first name of a list
_NEAR = 90  # characters before a name
_LONGEST_ITEM = 120  # characters of an item that a heading explains
_ITEM = re.compile(rf"(?:[-*•·] |\(?\d{{1,3}}[.)] )?{PERSON}(?=[,;.( -]|$)")
_FEWEST_ITEMS = 3
_OF_OTHERS = frozenset({"victim", "relative", "lawyer", "judge", "prosecutor", "investigator", "witness", "author"})
_NUMBER = re.compile(r"\(?\d{1,3}[.)]")
_AND_FOLLOWING = re.compile(rf" and [^.;:{PERSON}]{{2,80}}: (?:the )?{PERSON}")  # "P and four of its members: P"
_SINGULAR = re.compile(r" (?:[a-z]+ly )?(?:is|was|has|[a-z]+[^s]s)\b")


@dataclass(frozen=True, slots=True)
class HeldPatterns:
    """The compiled patterns of a language."""

    after: FramePattern
    wanted_after: FramePattern
    owned_after: FramePattern
    defends_after: FramePattern
    before: FramePattern
    list_before: FramePattern
    put_before: FramePattern
    put_after: FramePattern
    taken_to: FramePattern
    prison_names: FramePattern
    heading: FramePattern
    opening: FramePattern

    @classmethod
    def of(cls, words: HeldWords) -> HeldPatterns:
        """Those of ``words``."""
        return cls(*(frame_pattern(getattr(words, name)) for name in cls.__slots__))

    def tell(self, frame: Frame, mark: int, is_before: bool) -> bool:
        """Whether the words beside the name at ``mark`` tell that its bearer is or was held, tried or wanted;
        ``is_before`` where those before it do (``tell_before``)."""
        end = mark + 1
        if is_before or self.after.match(frame, end) or self.wanted_after.match(frame, end):
            return True
        if self.owned_after.match(frame, end):
            return True
        taken = self.taken_to.match(frame, end)
        if taken and self.prison_names.pattern.search(frame.at(taken.end() - 1).value.name.lower()):
            return True
        is_put = self.put_after.match(frame, end) and self.put_before.search(frame, max(0, mark - _NEAR), mark)
        return is_put is not None

    def tell_before(self, frame: Frame, mark: int) -> bool:
        """Whether the words right before the name at ``mark`` tell it."""
        is_owner = frame.text.startswith("'", mark + 1)  # "the case of P's brother"
        return not is_owner and self.before.search(frame, max(0, mark - _NEAR), mark) is not None

    def tell_of_pronoun(self, frame: Frame) -> re.Match[str] | None:
        """The "he" or "she" that opens a sentence and of whom it tells the same, in the group "who"."""
        opening = self.opening.match(frame)
        return opening if opening and self.after.match(frame, opening.end()) else None

    def listed_from(self, scene: Scene, frame: Frame, mark: int, is_before: bool) -> tuple[str, ...]:
        """Everybody of the list that the name at ``mark`` begins, where what stands before tells it of them all; after
        a colon that is everybody up to the end of the sentence."""
        told = self.list_before.search(frame, max(0, mark - _LIST), mark)
        if told is None and not is_before:
            return ()
        if (told and ": " in told.group()) or _AND_FOLLOWING.match(frame.text, mark + 1):
            return tuple(str(entity.value) for _, entity in frame.of(PERSON, mark))
        return scene.group_at(frame, mark) or (str(frame.at(mark).value),)

    def told_of_list(self, scene: Scene, frame: Frame, mark: int) -> tuple[str, ...]:
        """Everybody of the list that ends with the name at ``mark``, of whom what follows tells it: "P and P spent
        two months in prison"."""
        if frame.text[mark + 1 : mark + 2] != " " or _SINGULAR.match(frame.text, mark + 1):
            return ()
        group = scene.group_at(frame, mark)
        if group[-1:] != (str(frame.at(mark).value),):
            return ()
        is_told = self.after.match(frame, mark + 1) or self.defends_after.match(frame, mark + 1)
        return group if is_told else ()

    def defends(self, frame: Frame, mark: int) -> bool:
        """Whether whoever bears the name at ``mark`` is said to deny a charge, as a defendant or a spokesman does."""
        return self.defends_after.match(frame, mark + 1) is not None


def listed_under_headings(scene: Scene, patterns: HeldPatterns) -> set[str]:
    """The people of bare lists whose heading says that they are held: "DETAINED", "In custody:"."""
    found: set[str] = set()
    is_open, paragraph = False, -1
    for frame in scene.frames:
        if frame.paragraph == paragraph or _NUMBER.fullmatch(frame.text):
            continue  # what more an item says
        item = _ITEM.match(frame.text) if len(frame.text) <= _LONGEST_ITEM else None
        if is_open and item:
            found.add(str(frame.at(item.end() - 1).value))
        else:
            is_open = patterns.heading.pattern.fullmatch(frame.text.strip()) is not None
        paragraph = frame.paragraph
    return found


def held_like_the_rest(scene: Scene, prisoners: Set[str], roles: Mapping[str, Set[str]]) -> set[str]:
    """Those with whom items of a list begin of which at least three quarters begin with ``prisoners``, where their
    ``roles`` tell of no other part in a case."""
    found: set[str] = set()
    people: list[str] = []
    for paragraph, person in sorted(scene.heads.items()):
        if paragraph - 1 not in scene.heads:
            people = []
        people.append(person)
        held = sum(one in prisoners for one in people)
        if paragraph + 1 not in scene.heads and len(people) >= _FEWEST_ITEMS and held * 4 >= len(people) * 3:
            found.update(one for one in people if not roles.get(one, set()) & _OF_OTHERS)
    return found
