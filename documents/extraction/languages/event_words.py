"""What the word lists of one language for events, their dates and places, and for who is meant are."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from documents.extraction.languages.gapped_words import CountedWords, GappedWords, KinWords


@dataclass(frozen=True, slots=True, eq=False)
class EventDateWords:
    """Patterns over frames that tell whose date a date is."""

    same_day: str
    that_was: str  # the beginning of a sentence that only dates the one before it, up to the date
    that_arrest: str  # the same of a sentence that dates an arrest or a search
    that_verdict: str
    verdict: str
    tried_for: str  # between a verdict and a date: that of what people were tried for
    trial: str
    which_trial: str
    ordinals: tuple[str, ...]
    said: str
    said_on: str
    other_before: str
    other_after: str
    beside: str
    earlier: str
    deadline: str
    at_last: str  # up to a day on which something happened at last: "was not charged until"
    turn: str  # right after such a day: ", when"
    new_clause: str
    other_clause: str
    joined: str  # between two verbs of which the second has the first one's date
    raid_on: str  # between an arrest and the date of the search that it came with
    in_company: str  # "together with him"
    by_officers: str
    of_court: str
    in_courtroom: str
    judgment_head: str
    decided_on: str
    range_start: str  # before a date that only begins a time, of which ``range_end`` tells the end
    range_end: str
    aside: str  # between an event and a date: a clause about something else
    inserted: str  # a date that stands right before a verb, up to it
    ever_since: str  # a date from which on something went on, or that was still to come
    reckoned_from: str  # right before an event from which another one is reckoned: "after his"
    who_was: str  # from a name after the date to the verb: "P, who was"
    closing: str  # from the end of an inserted clause to the verb: ", was"
    in_relative: str  # up to a date: a clause about somebody named before it
    deed: str  # between an event and a date: what somebody was punished for
    before_then: str  # right before an event that came before the others of its sentence
    aside_of_place: str  # the beginning of a clause about a place or a time
    same_trial: str
    when_clause: str  # a date, and what leads from it to what happened then
    also_fined: str  # words of a fine that came with the punishment in the sentence before
    hearing_head: str  # a heading with the day of the hearing in which the verdicts below it were passed
    heard_on: str  # a line of a report's head with the day of the verdict whose terms a table tells
    this_verdict: str  # the beginning of a sentence about the verdict that the text reports
    raided_since: str  # between an arrest and the search that has its date
    term_over: str  # the end of a term, and its date
    tried: str  # the verb that has the date of the verdict: "tried on D: five years"


@dataclass(frozen=True, slots=True, eq=False)
class PlaceWords:
    """Patterns over frames and text that tell what a place has to do with a case."""

    elsewhere: str
    abroad: str
    sitting: str
    holds: str
    prison: str  # in the name of a single prison
    hearing: str  # in a sentence about where a trial was
    custody: str  # in a sentence about where somebody was held
    held_at: str  # right before the place of a prison
    joints: tuple[str, ...]  # between two places of one kind
    not_regional: tuple[str, ...]
    region_noun: str
    heading: str  # a line that names the place of what stands under it
    appeals: str  # in the names of courts before which nobody is tried anew
    district: str
    language: str
    national: str


@dataclass(frozen=True, slots=True, eq=False)
class ReferenceWords:
    """Patterns over frames for whom a text speaks of."""

    chain: str  # a list of names
    announced: str  # people without names whose "number" is told, as the subject of a verb that follows
    introduced: str  # "a teacher from L was", the group "noun"
    introduced_object: str  # right after a verb
    told_of: str  # a sentence that begins with the name of whom it tells: "P, 44, was"
    counted_people: str  # "nine accused", the group "number"
    following: str  # after a verb: "the following four of treason:", before their names
    announced_object: str  # the same, right after a verb
    object_pronoun: str  # right after a verb
    object_lead: str  # between a verb and the person who is its object
    governed: str  # before a person who is the object of a preposition
    relative_clause: str  # between a name and its verb: "who was"
    apposition: str  # "P, brother of P," up to the verb
    inverted: str  # a sentence without a subject up to the participle that its subject follows
    inserted: str  # a sentence up to a verb after a clause about its subject, with the groups "opening" and "who"
    accompanied: str  # after a name: "together with", of others who share its lot
    company: str  # "together with"
    pair: str  # "he and his brother"
    included: str  # from a verb to the names of some of the people whom it befell: "ten people, among them"
    grouped: str  # "all six," as the object of a verb
    of_all: str  # "both" before a noun for people
    with_others: str  # "P and" before people without names
    other_clause: str  # a semicolon that begins a clause of its own
    thing: str  # a thing as the subject, up to the verb
    joined: str
    shared: str  # a conjunction and the auxiliary of a verb without a subject of its own, the group "verb"
    clause_start: str  # the words before a clause, read backwards
    said_of_other: str  # after a name: what that person says of somebody else, up to a verb
    saying: str
    said_by: str  # beside a quotation: whose it is, as the last group
    addressed: str  # the opening of a letter
    definite: str  # "the men", of whom no number is told
    counted: str  # "both", "all five"; the group "number"
    rest: str  # "the others"
    others_unnamed: str  # "and three other members": of those, "the others" may be some
    above: str  # "all those named above"
    whole: str  # "all", "each of them"
    but_for: str  # from "all" to the first of those who are left out: "all except P"
    left_out: str  # before one who is left out
    some_of_list: str  # "the first two"
    relation: str  # "the nephew"
    among_them: str  # "five members, among them P and P, were"; the group "names"
    of_place: str  # before a name that something else bears: "at", "the"
    bystanders: str  # at the head of a line that names others than the accused
    one_of_two: str  # "the former", "the latter", "the third", with the groups "latter" and "nth"
    counted_things: str  # what else than people "the first" may be one of
    and_latter: str
    other_people: str  # beside one who is named: "and the other three"
    of_us: str  # a group that the writer belongs to
    stressed: str  # "he himself"
    floating: str  # "both" behind those whom it means: "who had both"
    described: str  # at a name: what that person is or did in life, and not what he or she said of others
    relative: str  # the opening of a sentence about a relative of somebody, up to the relative's name
    opening: str  # before the subject that opens a sentence
    this_one: str  # whoever was named last


@dataclass(frozen=True, slots=True, eq=False)
class EventWords:
    """Patterns over frames; ``{P}``, ``{T}``, ``{D}`` in them stand for the signs of a person, a term and a date."""

    verbs: Mapping[str, tuple[str, ...]]
    phrases: Mapping[str, tuple[str, ...]]
    nouns: Mapping[str, tuple[str, ...]]
    unreal: str
    decided: str  # before an infinitive by which a court decides
    not_until: str  # right after a verb with "not" before it: "until D", on which it happened
    went_on: str  # between a verb and one that goes on with its subject: "was tried and"
    received: str  # verbs whose subject is punished: "got"
    attributive: str
    extended: str
    extended_after: str
    wished: str
    court_ordered: str  # before an arrest that a court or a judge decided on
    ordered: str  # before a release that a court decided on
    term_until: str  # before a release that is still to come: "banned for T after his"
    attempted: str  # before a noun for a death that did not come about
    since_noun: str  # before a noun for an event that did happen: "after his"
    passive: str
    plural: str
    unnamed: str
    singular: str
    among: str
    among_whom: str
    headline_next: str
    he: str
    she: str
    they: str
    speaker: str
    references: ReferenceWords
    me: str
    one: str
    raided: str  # between an arrest and the searches that it came with
    homes: str
    kin: str
    women: str  # right before a name: "his sister", "ms"
    men: str
    denied: str
    ranks: str
    stranger: str
    dates: EventDateWords
    places: PlaceWords
    in_custody: str
    imposed_on: str
    own_term: str  # right before a verb: the term that it changes, with the group "whose": "P's term was"
    cases_against: str
    pronoun: str
    shared_out: str  # from a colon to a list of names with a day each: "they were arrested: P on D"
    not_first: str
    owned: str
    against: str
    held_for: str  # words for a custody, up to the time that it lasted
    held_on: str  # in the sentence: the custody went on elsewhere
    asked: str  # the beginning of a sentence that only asks for something: "to ensure that"
    opened: str  # up to a participle that opens a sentence: "After being"
    fronted: str  # from a participle that opens a sentence to the person who is its subject
    possessive: str
    gapped: GappedWords
    counted: CountedWords
    kin_told: KinWords
    told_alike: str  # "so was P": the person, as the last group, whom the same befell
    alike: frozenset[str]  # words of which ``told_alike`` has one
    one_of_them: str  # the beginning of a sentence up to a person who is one of those of the sentence before
    of_the_held: str  # before that person, or in that sentence: they are held or tried
    off_term_of: str  # from a verb that changes a term to the person whose term it is
    remand: str  # right after "sentenced": to a time before the trial
    colony: str  # in the name of where convicts are taken to serve their terms
    headed: str  # a heading that tells what befell everybody listed under it, one group for each kind of event
    first_person: str  # the author speaks of what befell him or her: "I was", "they arrested me"
    signature: str  # the last line of a letter
    interviewer: str  # a line that names who asks the questions of an interview
    answering: str  # in the answers of an interview
    byline: str  # all of a line that names the author
    opener: str  # words with which a sentence without a subject may open: "first", "reportedly"
    impersonal: str  # verbs of which a case is the subject: "a case was opened under"
