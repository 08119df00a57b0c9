"""Roles told by a title, by what somebody did in a trial, or by a noun that stands a sentence before the name."""

from __future__ import annotations

import re
from collections.abc import Sequence

from documents.extraction.facts.frames import COURT, ORGANISATION, PERSON, Entity
from documents.extraction.facts.scene import Scene
from documents.extraction.first_words import Opening, Openings
from documents.extraction.languages.vocabulary import RoleWords, word_set
from documents.extraction.role_nouns import role_of

_NEAR = 60  # characters before a name
_LONGEST_NOUN = 120  # characters of a sentence that only says that there was a judge
# Titles that only lawyers have: "Av. P" in Turkey, "Avv. P" in Italy, "Att. P", "Me P"; with the full stop, they are a
# part of what is named.
_LAWYER_TITLE = re.compile(r"(?:Avv?|Atty?|Adv|Abg|Advoc)\. ?|(?:Avv?|Atty?|Adv|Me|Ma[iî]tre) ")
_LAWYER_LETTERS = ("A", "M")  # that these titles begin with
# "Gen. P" in a line of its own.
_NAME_ALONE = re.compile(rf"\W*(?:[a-z]+\. ){{0,3}}{PERSON}\W*")
_OFFICE = 90  # characters of a line
_OFFICES = frozenset({"official", "judge", "prosecutor"})
# "The judge. Her name was P", "on the papers the investigator's name is P".
_NAME_IS = re.compile(r"(?:^|, |\(|and )(?:his|her|their|the) (?:full )?name(?: (?:was|is)|:) $")
_NOUN_OF_NAME = re.compile(r"(?P<noun>[a-z-]+)'s (?:[a-z]+ )?name (?:was|is),? $")
_THE_CASE = (
    r"(?:the|his|her|their|this) (?:[a-z]+ )?(?:cases?|investigation|inquiry|interrogations?|probe|"
    r"questioning)\b"
)
_KIN = (
    "sons?|daughters?|husband|wife|brothers?|sisters?|father|mother|parents|partner|fianc[eé]e?|nephews?|grandsons?|"
    "children"
)
_PROSECUTION = r"the (?:state |public )?(?:prosecution|prosecutor's office|state|crown)\b(?! of)"
# What only one part in a trial does, after a name.
_DID = (
    (
        re.compile(
            rf",? (?:led|conducted|headed|is leading|leads) (?:the|his|her|their|this) (?:[a-z]+ )?(?:investigation|"
            rf"inquiry|interrogations?|probe)\b|,? (?:who|that) (?:had |has |also )?(?:led|"
            rf"conducted|headed|ran|handled|opened|is leading|"
            rf"leads) {_THE_CASE}"
        ),
        "investigator",
    ),
    (
        re.compile(
            rf",? (?:who )?(?:(?:was |is )?representing|represents?|represented|appear(?:s|ed|ing) (?:for|on behalf "
            rf"of)|"
            rf"(?:led|acting|acted|spoke) for) {_PROSECUTION}|,? for {_PROSECUTION}|,? who (?:is |was "
            rf")?prosecut(?:ed|ing) "
        ),
        "prosecutor",
    ),
    (
        re.compile(
            rf",? (?:who )?(?:(?:was |is |were |are )?(?:defending|representing)|defends|defended|(?:acted|acts|"
            rf"appeared|appears|spoke|has acted|had acted) for|"
            rf"represent(?:s|ed)) (?:the (?:[a-z]+ )?(?:defen[cs]e|defendants?|accused)\b|him\b|her\b|"
            rf"them\b|{PERSON}(?!'))|"
            r",? for the defen[cs]e\b|,? (?:who )?(?:had |has |also )?(?:(?:acted for|took (?:on )?the cases? of) "
            r"(?:(?:[a-z-]+|\d+) ){0,3}(?:men|women|people|families|victims|minors|workers)|(?:acted for|represented|"
            r"took (?:on )?the cases? of) (?:(?:[a-z-]+|\d+) ){0,3}(?:clients|prisoners|protesters|detainees|"
            r"dissidents|"
            r"activists|journalists|believers|suspects|students))\b|,? (?:who )?(?:(?:lost|was stripped of|has been "
            r"stripped of|was deprived of) (?:his|her) (?:law licen[cs]e|licen[cs]e to practi[sc]e)|practi[sc]e[sd]? "
            r"law)\b|, whom [^.;,]{3,50} "
            r"(?:hired|retained|engaged|instructed)\b"
        ),
        "lawyer",
    ),
    (
        re.compile(
            rf",? (?:said|says|told|added|adds|argued|stated|insisted|noted|confirmed|complained|explained|reported|"
            rf"objected|asked)\b[^.;{PERSON}]{{0,100}}\b(?:his|her|their|my) clients?\b|'s clients?\b"
        ),
        "lawyer",
    ),
    (
        re.compile(
            rf", whose (?:[a-z-]+ ){{0,2}}(?:{_KIN})\b[^.;]{{0,40}}? (?:is|are|was|were|has been|have been|had been|"
            rf"remains?) (?:[a-z]+ ){{0,2}}(?:in (?:the )?(?:prison|jail|custody|detention|a colony|{ORGANISATION})|"
            r"held|arrested|detained|imprisoned|jailed|sentenced|convicted|serving|taken|killed|shot|abducted|missing|"
            r"behind bars|on trial)\b"
        ),
        "relative",
    ),
    (re.compile(r",? (?:(?:who )?(?:heard|tried|is hearing) the case|(?:sitting )?in the chair)\b"), "judge"),
    (
        re.compile(
            r"(?:,[^,.;]{1,60},)? (?:who )?(?:was |were |has been |had been )?(?:disbarred|struck off the (?:bar|"
            r"roll))\b"
        ),
        "lawyer",
    ),
    (
        re.compile(
            r",? who (?:had )?(?:sat|sits|served) (?:for|in|on) [^.;]{0,60}\b(?:parliament|assembly|senate|duma|"
            r"congress|"
            rf"legislature)\b|,? who (?:had )?(?:sat|sits) for [^.;,]{{1,40}} in the {ORGANISATION}"
        ),
        "official",
    ),
)
# Whom a party called or a paper asked: an expert where a trade of learning is told, else a witness.
_CALLED = re.compile(
    r"(?:, (?:an? |the )?[^.;]{3,60})?,? (?:who (?:was|were|had been) |was |were )?(?:called|instructed|"
    r"commissioned|summoned|invited) "
    r"(?:as (?:an? )?(?:witness|expert|specialist) )?(?:by|for) the (?:defen[cs]e|prosecution|court|investigation)\b"
)
# Before somebody for whom another acts: "barrister P, for P, told reporters that his client".
_OF_ANOTHER = re.compile(
    rf"{PERSON},? (?:(?:who (?:is |was )?)?(?:acts|acted|acting|appears|appeared|appearing|speaks|spoke|speaking) )?"
    r"(?:for|on behalf of|who (?:represents|represented|defends|defended|is defending|is representing)|representing|"
    r"defending|counsel (?:for|to)|(?:the )?(?:lawyer|solicitor|barrister|attorney|advocate|counsel)s? (?:of|for)) "
    r"(?:[a-z-]+ ){0,3}$"
)
_EXAMINED = re.compile(
    r",? (?:who )?(?:had )?(?:examined|analy[sz]ed|studied|assessed|reviewed) the (?:[a-z]+ ){1,3}[^.;]{0,40}"
    r"(?:at the request of|for|on behalf of) the (?:investigation|investigators?|court|prosecution|police|fsb|kgb|"
    r"defen[cs]e)\b"
)
_LEARNED = re.compile(
    r"\b(?:[a-z]+ologist|[a-z]*linguist|psychiatrist|scholar|historian|theologian|scientist|professor|specialist|"
    r"expert|"
    r"philosopher|ethnographer|doctor|academic|physicist|chemist|engineer)\b"
)
_DID_WORDS = word_set("""
    called instructed commissioned summoned invited examined analysed analyzed studied assessed reviewed
    led conducted headed ran handled opened leading leads representing represents represented appears appeared acting
    client clients whose hired retained engaged
    disbarred struck represented lost stripped deprived practises practices practised practiced practise practice took
    sat sits served
    acted acts spoke for prosecuted prosecuting defending defends defended heard tried hearing chair
    """)
TOLD_BEFORE = Openings(
    (
        (Opening(r"\bprosecutor's (?:[a-z]+ )?(?:assistant|aide|deputy),? (?:[a-z]+\. )?$"), "prosecutor"),
        (Opening(r"\b(?:assistant|aide|deputy) (?:of|to) the (?:[a-z-]+ ){0,3}prosecutor,? $"), "prosecutor"),
        (Opening(rf"\bfor {_PROSECUTION}:? (?:was |were )?(?:[a-z]+ ){{0,2}}$"), "prosecutor"),
        (Opening(rf"\b{_PROSECUTION},? (?:was |is )?represented by (?:[a-z-]+ ){{0,3}}$"), "prosecutor"),
        (Opening(r"\b(?:state|public) accuser:? (?:[a-z]+\. )?$"), "prosecutor"),
        (
            Opening(
                r"\b(?:his|her|their|whose|the (?:accused|defendant|prisoner)'s) (?:[a-z-]+ )?defender,? "
                r"$"
            ),
            "lawyer",
        ),
        (
            Opening(
                r"\b(?:sentenced|convicted|fined|jailed|remanded|acquitted|tried|heard|imprisoned)\b"
                rf"[^.;{PERSON}]{{0,60}}{COURT}[^.;,{PERSON}]{{0,20}} by (?:[a-z]+\. )?$"
            ),
            "judge",
        ),
        (Opening(r"\bspokes(?:man|woman|person) (?:of|for) [^.;]{3,60}, (?:[a-z]+\.? )?$"), "representative"),
        (
            Opening(
                r"\bthe (?:defen[cs]e|prosecution|court|jury) (?:had |also )?(?:called|summoned|heard|"
                r"questioned)(?: from)? "
                r"(?:as (?:an? )?(?:witness|expert) )?(?:the )?(?:[a-z]+\.? ){0,3}$"
            ),
            "witness",
        ),
        (Opening(r"\b(?:eye)?witness(?:es)?, (?:the |an? )?(?:[a-z-]+ ){1,2}$"), "witness"),
        (Opening(r"\bspeaking (?:for|on behalf of) [^.;]{3,60}, $"), "representative"),
        (
            Opening(
                rf"\b(?:represented|defended) by (?:[a-z-]+\.? ){{0,3}}{PERSON}(?:,? and|,|;) "
                rf"(?:[^.;{PERSON}]{{3,30}} )?"
                r"by (?:[a-z-]+\.? ){0,3}$"
            ),
            "lawyer",
        ),
        (
            Opening(
                rf"\b(?:judge|panel|bench|chamber|presided|presiding)\b[^.;]{{0,60}}\b(?:members?|judges|"
                rf"associates?|assessors)"
                rf"(?: of the (?:panel|court|bench))?:? (?:{PERSON}(?:, | and |, and )){{0,3}}$"
            ),
            "judge",
        ),
        (
            Opening(
                r"\b(?:chair(?:man|woman|person)?|president|head) of the (?:court|chamber|panel|bench|tribunal|session|"
                r"hearing),? (?:[a-z]+\. )?$"
            ),
            "judge",
        ),
    )
)


def is_titled_lawyer(text: str, named: Entity) -> bool:
    """Whether a title of lawyers stands before the name in ``text``, or begins what is ``named`` with it."""
    if text.startswith(_LAWYER_LETTERS, named.start) and _LAWYER_TITLE.match(text, named.start, named.end):
        return True
    start = text.rfind(" ", 0, max(0, named.start - 1)) + 1
    return text.startswith(_LAWYER_LETTERS, start) and bool(_LAWYER_TITLE.fullmatch(text, start, named.start))


def roles_around(
    scene: Scene, index: int, mark: int, words: RoleWords, likely: Sequence[tuple[re.Pattern[str], str]]
) -> set[str]:
    """The roles that a title, a deed or the sentence before tell of whoever is named at ``mark`` of a frame;
    ``likely`` are those of ``TOLD_BEFORE`` that can match in it."""
    frame = scene.frames[index]
    left = frame.text[max(0, mark - _NEAR) : mark]
    called = None
    found = {role for part, role in likely if part.search(left)}
    if not _DID_WORDS.isdisjoint(frame.words):
        did = {role for part, role in _DID if part.match(frame.text, mark + 1)}
        found |= did - {"lawyer"} if did and _OF_ANOTHER.search(left) else did
        called = _CALLED.match(frame.text, mark + 1)
        found |= {"witness"} if called else {"expert"} if _EXAMINED.match(frame.text, mark + 1) else set()
    if "witness" in found and _LEARNED.search(left + (called[0] if called else "")):
        found = found - {"witness"} | {"expert"}
    if len(frame.text) < _NEAR and index and _NAME_ALONE.fullmatch(frame.text):
        found |= _office_above(scene, index, words)
    return found | _told_before(scene, index, left, words)


def _office_above(scene: Scene, index: int, words: RoleWords) -> set[str]:
    """The role of the office that stands in the line over a name, as addresses have it: the first line of its block."""
    frame, above = scene.frames[index], scene.frames[index - 1]
    between = scene.text[above.span.end : frame.span.start]
    is_first = scene.text.endswith(("\n\n", ":\n"), 0, above.span.start) or above.span.start == 0
    if PERSON in above.text or len(above.text) > _OFFICE or between.count("\n") != 1 or not is_first:
        return set()
    return {role_of(above.text, words, above, 0)} & _OFFICES


def _told_before(scene: Scene, index: int, left: str, words: RoleWords) -> set[str]:
    """The role of whoever has the name that the text gives after it spoke of him or her."""
    noun = _NOUN_OF_NAME.search(left) if left.endswith(("s ", ", ")) else None
    if noun:
        return {words.nouns[noun["noun"]]} if noun["noun"] in words.nouns else set()
    before = scene.frames[index - 1] if index and " name" in left and _NAME_IS.search(left) else None
    if before is None or PERSON in before.text or len(before.text) > _LONGEST_NOUN:
        return set()
    return {role_of(before.text, words, before, 0)} - {""}
