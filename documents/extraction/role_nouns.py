"""The role that the words of a description tell: "a lawyer and journalist", "head of the party"."""

from __future__ import annotations

import re

from documents.extraction import role_patterns as patterns
from documents.extraction.facts.frames import ORGANISATION, PERSON, Frame
from documents.extraction.languages.vocabulary import RoleWords

_ACADEMIC = ("fellow", "professor", "lecturer", "scholar", "academic")
_HEADS = frozenset({"head", "director", "chairman", "chairwoman", "chairperson", "chair", "leader", "manager"})
_PRESIDENTS = ("president", "secretary-general", "secretary general", "speaker")
_AFTER_NOUNS = frozenset({"emeritus", "emerita", "elect", "designate"})
_POSTS = frozenset({"investigator", "prosecutor", "expert"})
_RANKS = frozenset({"colonel", "general", "major", "lieutenant", "captain"})
PRONOUNS = frozenset({"he", "she"})
PUBLIC = ("agency", "parliament")  # kinds of organisations whose heads hold public office


def role_of(rest: str, words: RoleWords, frame: Frame, start: int) -> str:
    """The role that a description such as "a lawyer and journalist" or "head of the party" tells, or "".

    ``rest`` begins at ``start`` of ``frame``.
    """
    one = patterns.ONE_OF.match(rest)
    if one:
        return _first_role(rest[one.end() :].split(",")[0][:60], words, plural=True)
    if (
        rest.split(" ", 1)[0].endswith("ly") or patterns.DOES.match(rest) or patterns.SO_CALLED.match(rest)
    ):  # "P, publicly accusing the lawyers"
        return ""
    for phrase, role in words.phrases.items() if " of" in rest or " to the " in rest else ():
        at = rest.find(phrase, 0, 70) if " of" in phrase or " to " in phrase else -1
        if at >= 0 and not patterns.NOUN_PHRASE_END.search(rest[:at]):
            return role
    end = patterns.NOUN_PHRASE_END.search(rest, 1 if rest.startswith(PERSON) else 0)
    phrase = rest[: end.start()] if end else rest
    if end and end.group() == PERSON:
        return ""
    role = _first_role(phrase, words)
    if role == "lawyer" and patterns.NOT_LAWYERS.search(rest):
        return ""
    if role == "relative" and (re.match(r",? and\b", rest[len(phrase) :]) or patterns.OF_CHILDREN.search(rest)):
        return ""
    if role == "official" and leads_society(rest, phrase, frame, start):
        return "representative"
    if role == "representative" and (patterns.STATE_HEAD.match(rest) or patterns.STATE_LEADER.match(rest)):
        return "official"
    if role == "representative" and is_public(rest, words, frame, start):
        return "investigator" if "investigat" in rest else "official"
    if _is_of_the_bar(rest, frame, start):
        return "lawyer"
    member = patterns.LEGISLATOR.match(rest) if not role else None
    if member and (
        member["seat"] or len(member["body"]) > 1 or frame.at(start + member.start("body")).value.kind == "parliament"
    ):
        return "official"
    if role or patterns.COUNCIL.match(rest):
        return role or "representative"
    return _of_employer(rest, frame, start)


def _is_of_the_bar(rest: str, frame: Frame, start: int) -> bool:
    """Whether ``rest`` tells of a "member of the Bar Association"."""
    member = patterns.MEMBER.match(rest)
    if member is None:
        return False
    name = frame.at(start + member.end() - 1).value.name if rest[member.end() - 1] == ORGANISATION else member["body"]
    return bool(patterns.BAR.search(name.lower()))


def _of_employer(rest: str, frame: Frame, start: int) -> str:
    """What a researcher, an adviser or an officer is by whose they are: of an NGO, of a ministry, of a university."""
    speaker = patterns.SPEAKER.match(rest)
    if speaker is None:
        return ""
    post, kind = speaker["post"], frame.at(start + speaker.start("body" if speaker["post"] else "owner")).value.kind
    if kind in PUBLIC:
        return "official" if post in ("officer", "adviser", "advisor") else ""
    if kind == "ngo":
        return "" if post in _ACADEMIC else "representative"
    return "expert" if kind == "other" and post in (*_ACADEMIC, "researcher", "analyst", "expert") else ""


def leads_society(rest: str, phrase: str, frame: Frame, start: int) -> bool:
    """Whether a "president" is one of a union or a party; ``phrase`` begins ``rest``, at ``start`` of ``frame``."""
    if not any(title in re.split(r"[(,;]", phrase)[-1] for title in _PRESIDENTS):
        return False
    if phrase.startswith("its ") or patterns.SOCIETIES.match(rest, max(0, len(phrase) - 1)):
        return True
    body = patterns.OF_THE_BODY.match(rest, max(0, len(phrase) - 1))
    if body is None:
        return False
    return frame.at(start + body.end() - 1).value.kind in ("ngo", "movement", "party", "media", "company")


def _first_role(phrase: str, words: RoleWords, plural: bool = False) -> str:
    first, both, _ = phrase.partition(" and ")  # "lawyer and board member": the second is read on its own
    if both and (role := words.nouns.get(first.rpartition(" ")[2], "")):
        return role
    listed = re.findall(rf"{patterns.WORD}", phrase)
    for known, role in words.phrases.items():
        if known in phrase and re.search(rf"\b{known}\b", phrase):
            return role
    for index, word in enumerate(listed):
        role = words.nouns.get(word, "") if plural or not _is_plural_noun(word, words) else ""
        if role and (index + 1 == len(listed) or listed[index + 1] in ("and", "or") or len(listed) < 9):
            return role
    return ""


def _is_plural_noun(word: str, words: RoleWords) -> bool:
    return word.endswith("s") and word[:-1] in words.nouns


def _bare(word: str) -> str:
    return word.strip("\"'").removeprefix("ex-")


def last_role(phrase: str, words: RoleWords) -> str:
    """The role that the last words of ``phrase`` tell ("former deputy prime minister"), or ""."""
    for known, role in words.phrases.items() if phrase.endswith(tuple(words.phrases)) else ():
        if phrase.endswith(known) and (len(phrase) == len(known) or phrase[-len(known) - 1] == " "):
            return role
    *before, last = phrase.split()
    if _bare(last) in _AFTER_NOUNS and before:  # "bishop emeritus"
        *before, last = before
    last = _bare(last)
    if last in _RANKS:  # "investigator Major P"
        post = (words.nouns.get(word) for word in reversed(phrase.rpartition(", ")[2].split()))
        role = next(
            (role for role in post if role in _POSTS), last_role(" ".join(map(_bare, before)), words) if before else ""
        )
        if role in _POSTS:
            return role
    if "advocate" in phrase and patterns.NOT_LAWYERS.search(phrase):
        return ""
    if last in words.after_of and phrase.endswith(f"of {last}"):  # "captain of justice"
        return ""
    if last in words.legislators and not patterns.OWNED.search(phrase) and "'s" not in phrase:
        return "official"
    if last == "leader" and patterns.STATE_LEADER.search(phrase):
        return "official"
    if last in _HEADS and before and _bare(before[-1]).removesuffix("'s") in words.public_bodies:  # "prison director P"
        return "official"
    return words.nouns.get(last) or words.nouns.get(last.rpartition("-")[2], "")  # "co-rapporteur", "expert-linguist"


def is_public(rest: str, words: RoleWords, frame: Frame, start: int) -> bool:
    """Whether what somebody heads is a public body; ``rest`` begins at ``start`` of ``frame``."""
    near = re.split(r"[,.;]", rest)[0]
    bodies = [e.value for _, e in frame.of(ORGANISATION, start, start + len(near))]
    if bodies:
        return bodies[0].kind in PUBLIC or not words.public_bodies.isdisjoint(bodies[0].name.lower().split()[-1:])
    return any(word.removesuffix("'s") in words.public_bodies for word in near.split())
