"""What a person is said to be: lawyer, judge, relative, official ... read from the words beside the name."""

from __future__ import annotations

from collections.abc import Sequence

from documents.extraction import role_patterns as patterns
from documents.extraction.described import Described
from documents.extraction.facts.frames import Frame
from documents.extraction.facts.scene import Scene
from documents.extraction.languages.vocabulary import RoleWords
from documents.extraction.people import Individual
from documents.extraction.role_context import is_titled_lawyer, roles_around
from documents.extraction.role_deeds import read_context
from documents.extraction.role_likely import likely_parts
from documents.extraction.role_nouns import PRONOUNS, is_public, role_of
from documents.extraction.roles_before import read_before

_COURT_ROLES = frozenset({"lawyer", "judge", "prosecutor"})


def describe(scene: Scene, people: Sequence[Individual], authors: Sequence[str], words: RoleWords) -> Described:
    """Roles that words beside the names tell, for the people of ``scene``; nothing of arrests or charges."""
    found = Described()
    for individual in people:
        if any(name in authors for name in (individual.name, *individual.aka)):
            found.roles[individual.id].add("author")
            found.writers.add(individual.id)
    for index, frame in enumerate(scene.frames):
        if frame.people:
            _read_people(scene, index, words, found)
        _read_opening(scene, index, words, found)
        for match in () if PRONOUNS.isdisjoint(frame.words) else patterns.PRONOUN_COPULA.finditer(frame.text):
            for person in scene.pronoun(index, match.start("who"), match["who"]):
                found.add(
                    person,
                    role_of(match["rest"], words, frame, match.start("rest")),
                    frame,
                    match.start("rest"),
                    match["rest"],
                )
    found.kin -= {scene.main_person()}
    return found


def _read_people(scene: Scene, index: int, words: RoleWords, found: Described) -> None:
    """Roles that words beside the names of a sentence tell."""
    frame = scene.frames[index]
    likely = likely_parts(frame)
    for mark, entity in frame.people:
        person = str(entity.value)
        read_before(scene, index, mark, person, words, found)
        _read_after(scene, frame, mark, person, words, found)
        read_context(scene, frame, mark, person, words, found, likely)
        around = roles_around(scene, index, mark, words, likely.around)
        found.roles[person] |= around if not found.roles[person] & _COURT_ROLES else around - {"investigator"}
        if is_titled_lawyer(scene.text, entity):
            found.lawyers_by_title.add(person)


def _read_opening(scene: Scene, index: int, words: RoleWords, found: Described) -> None:
    """A description before its bearer ("An ex-mayor, P was"), or under the name that a profile stands under."""
    frame = scene.frames[index]
    fronted = patterns.FRONTED.match(frame.text) if frame.people else None
    person = str(frame.at(fronted.end() - 1).value) if fronted else ""
    if fronted is None and (index == 0 or scene.frames[index - 1].paragraph != frame.paragraph):
        person = scene.profiles.subject(frame.paragraph)
        fronted = patterns.UNDER_NAME.match(frame.text) if person else None
    role = role_of(fronted["rest"], words, frame, fronted.start("rest")) if fronted else ""
    if role in patterns.ALSO_ROLES:
        found.roles[person].add(role)


def _read_after(scene: Scene, frame: Frame, mark: int, person: str, words: RoleWords, found: Described) -> None:
    for pattern in (patterns.AFTER, patterns.COPULA):
        match = pattern.match(frame.text, mark + 1)
        if match:
            start = match.start("rest")
            many = patterns.PLURAL.match(match["rest"])
            if many and many["noun"] in words.nouns:
                _add_to_all(scene, frame, mark, words.nouns[many["noun"]], found)
                continue
            role = role_of(match["rest"], words, frame, start)
            found.add(person, role, frame, start, match["rest"])
            if role == "relative" and patterns.OWNED.match(match["rest"]):
                found.kin.add(person)
            if role == "official" and patterns.SPOKESPERSON.match(match["rest"]):  # holds an office and speaks for it
                found.roles[person].add("representative")
            has_second = " of " in match["rest"] or "and " in match["rest"]
            for second in patterns.SECOND.finditer(match["rest"]) if has_second else ():
                role = role_of(match["rest"][second.end() :], words, frame, start + second.end())
                if role in patterns.SECOND_ROLES:
                    found.add(person, role, frame, start, "")
    heads = patterns.HEADS.match(frame.text, mark + 1)
    if heads:
        body = heads["body"] or heads["run"]
        is_office = is_public(body, words, frame, heads.start(heads.lastgroup or 0))
        is_inquiry = is_office and "investigation" in body
        found.roles[person].add("investigator" if is_inquiry else "official" if is_office else "representative")


def _add_to_all(scene: Scene, frame: Frame, mark: int, role: str, found: Described) -> None:
    """Note the role of everybody in the list that ends at ``mark``: "P and P, lawyers from Omsk"."""
    group = scene.group_at(frame, mark)
    if len(group) > 1 and role != "relative":
        for person in group:
            found.roles[person].add(role)
