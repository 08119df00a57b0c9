"""The compiled patterns by which a language refers to people: lists of names, subjects, objects, pronouns."""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass

from documents.extraction.beginnings import looked_ahead
from documents.extraction.facts.frame_patterns import FramePattern, frame_pattern
from documents.extraction.facts.frames import with_signs
from documents.extraction.languages.event_words import ReferenceWords


@dataclass(frozen=True, slots=True)
class References:
    """One compiled pattern for each of ``ReferenceWords``."""

    chain: re.Pattern[str]
    announced: re.Pattern[str]
    announced_object: re.Pattern[str]
    introduced: re.Pattern[str]
    introduced_object: re.Pattern[str]
    told_of: re.Pattern[str]
    counted_people: re.Pattern[str]
    following: re.Pattern[str]
    object_pronoun: re.Pattern[str]
    object_lead: re.Pattern[str]
    governed: re.Pattern[str]
    relative_clause: re.Pattern[str]
    apposition: re.Pattern[str]
    inserted: re.Pattern[str]
    inverted: re.Pattern[str]
    accompanied: re.Pattern[str]
    company: re.Pattern[str]
    pair: re.Pattern[str]
    included: re.Pattern[str]
    with_others: re.Pattern[str]
    of_all: re.Pattern[str]
    grouped: re.Pattern[str]
    other_clause: re.Pattern[str]
    thing: FramePattern
    joined: re.Pattern[str]
    shared: re.Pattern[str]
    clause_start: re.Pattern[str]
    said_of_other: re.Pattern[str]
    saying: re.Pattern[str]
    said_by: re.Pattern[str]
    addressed: re.Pattern[str]
    definite: re.Pattern[str]
    counted: re.Pattern[str]
    of_us: re.Pattern[str]
    rest: re.Pattern[str]
    others_unnamed: re.Pattern[str]
    above: re.Pattern[str]
    whole: re.Pattern[str]
    but_for: re.Pattern[str]
    left_out: re.Pattern[str]
    some_of_list: re.Pattern[str]
    relation: re.Pattern[str]
    among_them: re.Pattern[str]
    bystanders: re.Pattern[str]
    of_place: re.Pattern[str]
    one_of_two: re.Pattern[str]
    counted_things: re.Pattern[str]
    and_latter: re.Pattern[str]
    other_people: re.Pattern[str]
    stressed: re.Pattern[str]
    floating: re.Pattern[str]
    opening: re.Pattern[str]
    this_one: re.Pattern[str]
    described: re.Pattern[str]
    relative: re.Pattern[str]


@functools.lru_cache(maxsize=8)
def compiled(words: ReferenceWords) -> References:
    """The patterns of ``words`` over frames."""
    return References(
        chain=re.compile(with_signs(words.chain)),
        announced=re.compile(with_signs(words.announced)),
        introduced_object=re.compile(with_signs(words.introduced_object)),
        introduced=re.compile(with_signs(words.introduced)),
        told_of=re.compile(with_signs(words.told_of)),
        counted_people=re.compile(with_signs(words.counted_people)),
        following=re.compile(with_signs(words.following)),
        announced_object=re.compile(with_signs(words.announced_object)),
        object_pronoun=re.compile(with_signs(words.object_pronoun)),
        object_lead=re.compile(with_signs(words.object_lead)),
        governed=re.compile(with_signs(words.governed)),
        relative_clause=re.compile(with_signs(words.relative_clause)),
        apposition=re.compile(with_signs(words.apposition)),
        inverted=re.compile(with_signs(words.inverted)),
        inserted=re.compile(with_signs(words.inserted)),
        accompanied=re.compile(words.accompanied),
        company=re.compile(with_signs(words.company)),
        pair=re.compile(with_signs(words.pair)),
        included=re.compile(with_signs(words.included)),
        grouped=re.compile(words.grouped),
        of_all=re.compile(words.of_all),
        with_others=re.compile(with_signs(words.with_others)),
        other_clause=re.compile(with_signs(words.other_clause)),
        thing=frame_pattern(words.thing),
        joined=re.compile(words.joined),
        shared=re.compile(with_signs(words.shared)),
        clause_start=re.compile(with_signs(words.clause_start)),
        said_of_other=re.compile(with_signs(words.said_of_other)),
        said_by=re.compile(looked_ahead(with_signs(words.said_by))),
        saying=re.compile(with_signs(words.saying)),
        addressed=re.compile(with_signs(words.addressed)),
        definite=re.compile(with_signs(words.definite)),
        counted=re.compile(with_signs(words.counted)),
        others_unnamed=re.compile(words.others_unnamed),
        rest=re.compile(with_signs(words.rest)),
        other_people=re.compile(with_signs(words.other_people)),
        and_latter=re.compile(with_signs(words.and_latter)),
        bystanders=re.compile(with_signs(words.bystanders)),
        of_place=re.compile(with_signs(words.of_place)),
        one_of_two=re.compile(with_signs(words.one_of_two)),
        counted_things=re.compile(words.counted_things),
        above=re.compile(words.above),
        whole=re.compile(with_signs(words.whole)),
        but_for=re.compile(with_signs(words.but_for)),
        left_out=re.compile(with_signs(words.left_out)),
        some_of_list=re.compile(with_signs(words.some_of_list)),
        relation=re.compile(words.relation),
        among_them=re.compile(with_signs(words.among_them)),
        of_us=re.compile(with_signs(words.of_us)),
        stressed=re.compile(with_signs(words.stressed)),
        floating=re.compile(with_signs(words.floating)),
        described=re.compile(with_signs(words.described)),
        relative=re.compile(with_signs(words.relative)),
        this_one=re.compile(words.this_one),
        opening=re.compile(with_signs(words.opening)),
    )
