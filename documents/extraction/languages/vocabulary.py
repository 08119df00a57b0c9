"""What the word lists of one language are, family by family. A language fills these in; it holds no logic."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from documents.extraction.languages.called_words import CalledWords
from documents.extraction.languages.gapped_words import CountedWords, GappedWords, KinWords
from documents.extraction.languages.held_words import HeldWords


def word_list(text: str) -> list[str]:
    """The words of ``text``."""
    return text.split()


def word_set(text: str) -> frozenset[str]:
    """The words of ``text``, once each."""
    return frozenset(text.split())


@dataclass(frozen=True, slots=True, eq=False)
class PersonWords:
    honorifics: frozenset[str]
    name_honorifics: frozenset[str]
    particles: frozenset[str]
    patronymic_words: frozenset[str]
    patronymic_endings: tuple[str, ...]
    surname_endings: tuple[str, ...]
    given_endings: tuple[str, ...]
    given_prefixes: tuple[str, ...]
    befallen: str
    befell: frozenset[str]
    calendar: frozenset[str]
    occupations: frozenset[str]
    common: frozenset[str]
    common_endings: tuple[str, ...]
    opening_endings: tuple[str, ...]
    person_verbs: frozenset[str]
    kin_before: str  # "his father, ", before the name of somebody else than the one with a longer such name
    speech: frozenset[str]  # verbs before the name of who speaks: "said P,"
    place_prepositions: frozenset[str]  # right before a name that nothing else shows to be a person's
    month_names: frozenset[str]  # months that are parts of names too
    opening_adverbs: frozenset[str]  # names that are more often the first word of a sentence: "Soon"
    before_dates: frozenset[str]  # "in", "since": before a month
    own_kin: str
    own_kin_before_name: str
    called: CalledWords
    addresses: frozenset[str]
    trade_endings: tuple[str, ...]
    companions: frozenset[str]
    determiners: frozenset[str]
    ages_before: frozenset[str]
    regimes: frozenset[str]
    thing_ends: frozenset[str]  # last words of what only looks like a name of a person: "Victoria Park"
    place_beginnings: frozenset[str]  # first words of names of places: "Deir", "Valle"
    article: str  # a beginning that the second part of names has in one language: "al-"
    siblings_after: str  # right after the first of two given names: "and P, brothers"
    spoken_after: str  # right after a name: "from the X said"
    phrase_ends: frozenset[str]  # what ends an apposition's first phrase
    not_before_people: frozenset[str]
    not_before_befallen: frozenset[str]
    and_words: frozenset[str]
    with_words: frozenset[str]
    age_after: str
    apposition_after: str
    who_after: str
    one_name_after: str
    thing_before: str
    thing_after: str
    called_before: str
    called_person_before: str
    credit_before: str
    alias_between: str


@dataclass(frozen=True, slots=True, eq=False)
class RoleWords:
    nouns: Mapping[str, str]
    phrases: Mapping[str, str]
    public_bodies: frozenset[str]
    legislators: frozenset[str]  # members of a council, where nobody is said whose deputy they are
    after_of: frozenset[str]  # nouns that are no role after "of": "captain of justice"


@dataclass(frozen=True, slots=True, eq=False)
class StandingWords:
    """Patterns over frames; ``{P}``, ``{L}``, ``{O}``, ``{T}`` stand for the signs of a person, a place, an
    organisation and a term."""

    held: HeldWords
    ill_treated: str
    vanished: str
    group_before: str
    speaker_before: str
    clerk_before: str
    court_sits: str
    of_a_body: str
    expert_bodies: str
    signed_over: str
    own_role: str


@dataclass(frozen=True, slots=True, eq=False)
class CourtWords:
    heads: frozenset[str]
    words: frozenset[str]
    court_of: str
    not_first: frozenset[str]
    ordinals: Mapping[str, str]
    adjective_endings: tuple[str, ...]
    owners: frozenset[str]
    tail: str
    seat: str


@dataclass(frozen=True, slots=True, eq=False)
class OrganisationWords:
    heads: Mapping[str, str]
    leading: frozenset[str]
    kind_nouns: Mapping[str, str]
    membership: frozenset[str]
    not_acronyms: frozenset[str]
    tails: frozenset[str]
    no_names: frozenset[str]
    owners: frozenset[str]
    openers: frozenset[str]
    first_heads: Mapping[str, str]
    custody: frozenset[str]
    last_heads: Mapping[str, str]
    joiners: frozenset[str]
    no_joiners_alone: frozenset[str]
    before_on: frozenset[str]
    causes: frozenset[str]
    sentence_openers: frozenset[str]
    articles: frozenset[str]
    phrase_ends: frozenset[str]
    not_named: frozenset[str]  # ordinary words that no name begins with, after a word for a kind
    trades: frozenset[str]  # words for a kind that are trades of people too
    who: str  # after a person
    known_as: str  # after a word for a kind, up to the group "name": "called X"
    channel: str  # the whole name of a station that is known by its number
    adjectival: frozenset[str]  # heads before which the adjective of a country is no name: "Kazakh Service"
    units: frozenset[str]  # heads that a bare number goes with: "Battalion 27"
    places_of: str  # a word, a hyphen and what it is there: "Tver-based"
    person_endings: tuple[str, ...]  # of words for people
    place_nouns: frozenset[str]  # after an adjective: "district"
    bodies: frozenset[str]  # heads of names that are whole before "of the Ministry of"
    first_bodies: frozenset[str]  # heads of the bodies that these belong to
    aims: frozenset[str]  # after "to": "Committee to Protect"
    joined_at: frozenset[str]  # what follows "at" in names
    joined_to: frozenset[str]  # what stands before "to" in names
    described_after: str
    named_kind: str
    local_body: str
    before_short: str
    before_acronym: str
    not_listed_after: str
    not_listed_before: str
    post_after: str
    people_too: frozenset[str]  # words for a kind that are trades too: "the broadcaster P"


@dataclass(frozen=True, slots=True, eq=False)
class EventDateWords:
    """Patterns over frames that tell whose date a date is."""

    same_day: str
    that_was: str
    verdict: str
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
    ever_since: str  # a date from which on something went on
    reckoned_from: str  # right before an event from which another one is reckoned: "after his"
    who_was: str  # from a name after the date to the verb: "P, who was"
    closing: str  # from the end of an inserted clause to the verb: ", was"
    in_relative: str  # up to a date: a clause about somebody named before it
    deed: str  # between an event and a date: what somebody was punished for
    before_then: str  # right before an event that came before the others of its sentence
    aside_of_place: str  # the beginning of a clause about a place or a time
    same_trial: str
    when_clause: str  # a date, and what leads from it to what happened then
    heard_on: str  # a line of a report's head with the day of the verdict whose terms a table tells
    this_verdict: str  # the beginning of a sentence about the verdict that the text reports
    raided_since: str  # between an arrest and the search that has its date
    tried: str  # the verb that has the date of the verdict: "tried on D: five years"


@dataclass(frozen=True, slots=True, eq=False)
class PlaceWords:
    """Patterns over frames and text that tell what a place has to do with a case."""

    elsewhere: str
    abroad: str
    sitting: str
    holds: str
    prison: str  # in the name of a single prison
    custody: str  # in a sentence about where somebody was held
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
    announced_object: str  # the same, right after a verb
    object_pronoun: str  # right after a verb
    object_lead: str  # between a verb and the person who is its object
    governed: str  # before a person who is the object of a preposition
    relative_clause: str  # between a name and its verb: "who was"
    apposition: str  # "P, brother of P," up to the verb
    company: str  # "together with"
    pair: str  # "he and his brother"
    included: str  # from a verb to the names of some of the people whom it befell: "ten people, among them"
    with_others: str  # "P and" before people without names
    other_clause: str  # a semicolon that begins a clause of its own
    thing: str  # a thing as the subject, up to the verb
    saying: str
    addressed: str  # the opening of a letter
    definite: str  # "the men", of whom no number is told
    counted: str  # "both", "all five"; the group "number"
    rest: str  # "the others"
    whole: str  # "all", "each of them"
    of_place: str  # before a name that something else bears: "at", "the"
    bystanders: str  # at the head of a line that names others than the accused
    one_of_two: str  # "the former", "the latter", of which the latter is in the group "latter"
    and_latter: str
    other_people: str  # beside one who is named: "and the other three"
    of_us: str  # a group that the writer belongs to
    stressed: str  # "he himself"
    relative: str  # the opening of a sentence about a relative of somebody, up to the relative's name
    opening: str  # before the subject that opens a sentence


@dataclass(frozen=True, slots=True, eq=False)
class EventWords:
    """Patterns over frames; ``{P}``, ``{T}``, ``{D}`` in them stand for the signs of a person, a term and a date."""

    verbs: Mapping[str, tuple[str, ...]]
    phrases: Mapping[str, tuple[str, ...]]
    nouns: Mapping[str, tuple[str, ...]]
    unreal: str
    decided: str  # before an infinitive by which a court decides
    attributive: str
    extended: str
    extended_after: str
    wished: str
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
    own_term: str  # right before a verb: the term that it changes, with the group "whose"
    cases_against: str
    pronoun: str
    not_first: str
    owned: str
    against: str
    fronted: str  # from a participle that opens a sentence to the person who is its subject
    possessive: str
    gapped: GappedWords
    counted: CountedWords
    kin_told: KinWords
    one_of_them: str  # the beginning of a sentence up to a person who is one of those of the sentence before
    term_of: str  # a person and the punishment that a verb right after it changes: "P's term was"
    off_term_of: str  # from such a verb to the person
    remand: str  # right after "sentenced": to a time before the trial
    colony: str  # in the name of where convicts are taken to serve their terms
    impersonal: str  # verbs of which a case is the subject: "a case was opened under"


@dataclass(frozen=True, slots=True, eq=False)
class ChargePhraseWords:
    """Phrases over frames that tell an accusation without a verb that governs it."""

    mark: str  # a word of each of them, in a sentence that may have one
    leads: tuple[tuple[str, str], ...]  # up to the offence, with or without the group "whom"; the status
    said: tuple[str, ...]  # with the groups "said" and "whom"
    dropped: str  # after one of the latter: it ended


@dataclass(frozen=True, slots=True, eq=False)
class ChargeWords:
    """Patterns over frames for accusations; ``described`` leads up to the words that describe the offence.

    ``charge_outcomes`` maps a status to the sentences that give it to a charge told before, which the group "which"
    describes; ``which_charge`` has a group for one of ``charge_ordinals``.
    """

    described: Mapping[str, str]
    description_end: str
    not_described: str
    noun_lead: str  # "on charges of"
    kind_of_charge: str  # "on a drugs charge"; the group "said" is the description
    case_lead: str  # "an investigation against him for"; the group "whom"
    added_lead: str  # "added a charge of", in a sentence without a person
    term_lead: str  # right after a term: "for" before an offence
    next_person: str  # "P of" in "P is accused of X, P of Y"; the group "who"
    ended_of: str  # in the group "which" of ``charge_outcomes``, what leads up to the offence
    joint_descriptions: str  # between two offences: "and" before one
    phrases: ChargePhraseWords
    blamed: str  # right before "accused": by somebody who brings no charges
    jailed: str  # verbs of custody after a verdict
    inserted: str  # right after a verb: a clause between commas that parts it from the offence
    one_offence: str  # the first word of an offence of two: "aiding" in "aiding and abetting sedition"
    listed_offence: str  # an offence of a list of nouns
    bare_offence: str  # an offence before what it consisted in: "sedition for two songs"; the group "said"
    term_before: str  # a term and what leads from it to a citation
    the_rest: str  # "the others", right before a citation; with the group "number", which may be empty
    added_for: str  # right after a citation that is about everybody whom the paragraph accuses
    added_to_all: str  # before such a citation, in a sentence without a person
    aside_after: str  # right after a citation, a clause before its verb
    doing: str  # a description that begins with what was done: "leading worship"
    acts: str  # a description that tells what was done, and not of which offence somebody is accused
    direct_owner: str  # a name and what leads from it to a citation
    added_stranger: str  # the same of somebody whose name was not recognised
    added: str  # "P in addition", up to a citation
    of_code: str  # after a citation: "of the criminal code of L"
    whose: str  # the pronouns of an accused; a group
    same_as: str
    same_provision: str
    law_itself: str  # right after citations of which the sentence speaks as law: "provides for"
    respectively: str  # right after the citations
    shared_out: str  # the same word anywhere in a sentence
    all_guilty: str  # "found all eight guilty", before the names
    added_to_case: str  # right after a citation: "was added to the indictment"
    charge_changed: str  # before a citation, in a clause without a person: "this was changed to"
    new_charge: str  # "the new charge was brought under", against nobody named
    against_before: str  # the group "whom"
    against_after: str
    except_for: str  # before those who are not meant by "all of them"
    other_case: str  # words of a sentence about another case than the verdict that the text begins with
    before_verdict: str  # words of a sentence that goes back before the verdict
    opened: str  # before the article of a case that was opened, against nobody named
    status_words: Mapping[str, str]
    status_after: Mapping[str, str]
    overturned: str
    replacing: str
    instead: str  # right after a citation that took the place of an earlier one
    whole: str  # a group told by its number, or as a whole; the group "who"
    next_accused: str  # after a citation, up to whom the same verb accuses of something else
    definite_subject: str  # the head of a sentence about somebody known: "the critic"
    by_law: str  # all that stands before an article of which the sentence speaks as law
    some_of: str  # before a pronoun of which only some are meant: "four of them"
    recorded: str  # before the citation of a record that an officer drew up, against nobody named
    charge_outcomes: Mapping[str, str]
    which_charge: str
    charge_ordinals: tuple[str, ...]
    last_charge: str
    all_charges: str
    empty_of_meaning: str


@dataclass(frozen=True, slots=True, eq=False)
class SentenceWords:
    """Patterns over frames that tell whose a term of punishment is."""

    beside: str
    after: str
    owned: str
    for_whom: str
    paired: str  # from a term to the name of whose it is
    changed: str
    told: str
    changed_to: str
    old_term: str
    probation: str
    added_term: str  # before a term that goes with another: "and", "followed by"
    each: str
    apiece: str  # right after a term that each of the people before it got
    got: str
    chained: str
    earlier: str
    label: str
    opening: str
    respectively: str
    not_a_sentence: str
    bare_after_name: str  # with the groups "who", "number" and "half"
    bare_before_name: str  # with "number" and "half"
    bare_after_verb: str  # with "whom", which may be empty, "number" and "half"
    bare_opening: str  # at the head of a line, with "number", "half" and "whom"
    bare_added: str  # with "number" and "half"
    bare_replaced: str  # with "number" and "half"
    whose: str  # between a term and the name of whose it is
    imposing: str  # from such a verb to a term, in a sentence that names nobody
    imposed: str  # after a term of those of whom the text spoke last
    listed: str  # between terms that are shared out "respectively"
    pronoun_beside: str  # a pronoun and what leads from it to a term, with the group "who"
    of_whom: str  # between a term and a name that may not have been recognised: "sentence of"
    rest: str  # "the other two" and what leads from it to a term, with the group "number"
    given_to: str  # between a term and the name or pronoun of whose it is, with the group "whom"
    bare_later: str  # a number in brackets after a term, with "number" and "half"
    bare_lowered: str  # the number that took the place of a term, with "number" and "half"
    bare_instead: str  # the number that a term took the place of, with "number" and "half"
    own_term: str  # whose term a sentence without a term of its own speaks of, with "whose"
    same_mark: str  # a word that is in every text of the pattern that follows
    same_term: str  # with "who" before "same" or a name after it, and "noun", which may be empty
    same_length: str  # a suspended term as long as the one that it took the place of, with "same"
    same_as: str  # after it: between "the same term" and the name of who has it
    same_fine: str  # of those nouns, the ones that mean a fine
