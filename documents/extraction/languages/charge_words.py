"""What the word lists of one language for charges and sentences are."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class ChargePhraseWords:
    """Phrases over frames that tell an accusation without a verb that governs it."""

    mark: str  # a word of each of them, in a sentence that may have one
    leads: tuple[tuple[str, str], ...]  # up to the offence, with or without the group "whom"; the status
    said: tuple[tuple[str, str], ...]  # with the groups "said" and "whom"; the status
    claims: tuple[tuple[str, str], ...]  # like ``leads``, up to a verb that tells what somebody did
    fronted: str  # from a phrase that opens a sentence to its subject
    dropping: str  # before one of the latter: somebody ended it
    dropped: str  # after one of them: it ended


@dataclass(frozen=True, slots=True, eq=False)
class ChargeWords:
    """Patterns over frames for accusations; ``described`` leads up to the words that describe the offence.

    ``charge_outcomes`` are pairs of a status and the sentences that give it to a charge told before, which the group
    "which" describes; ``which_charge`` has a group for one of ``charge_ordinals``.
    """

    described: Mapping[str, str]
    description_end: str
    not_described: str
    noun_lead: str  # "on charges of"
    loose_lead: str  # the same at any distance from a verb, before words that are surely an offence
    kind_of_charge: str  # "on a drugs charge"; the group "said" is the description
    case_lead: str  # "an investigation against him for"; the group "whom"
    added_lead: str  # "added a charge of", in a sentence without a person
    term_lead: str  # right after a term: "for" before an offence
    next_person: str  # "P of" in "P is accused of X, P of Y"; the group "who"
    ended_of: str  # in the group "which" of ``charge_outcomes``, what leads up to the offence
    joint_descriptions: str  # between two offences: "and" before one
    phrases: ChargePhraseWords
    co_accused: str  # in a sentence: what it tells of one person is told of others, too
    blamed: str  # right before "accused": by somebody who brings no charges
    jailed: str  # verbs of custody after a verdict
    skipped: str  # right after a verb: the people who are its object
    inserted: str  # right after a verb: a clause between commas that parts it from the offence
    one_offence: str  # the first word of an offence of two: "aiding" in "aiding and abetting sedition"
    listed_offence: str  # an offence of a list of nouns
    bare_offence: str  # an offence before what it consisted in: "sedition for two songs"; the group "said"
    term_before: str  # a term and what leads from it to a citation
    the_rest: str  # "the others", right before a citation; with the group "number", which may be empty
    added_for: str  # right after a citation that is about everybody whom the paragraph accuses
    added_to_all: str  # before such a citation, in a sentence without a person
    aside_after: str  # right after a citation, a clause before its verb
    named_offence: str  # words beside an article that name its offence
    doing: str  # a description that begins with what was done: "leading worship"
    acts: str  # a description that tells what was done, and not of which offence somebody is accused
    direct_owner: str  # a name and what leads from it to a citation
    offended: str  # an offence against somebody and his or her name: "insulting President P"
    added_stranger: str  # the same of somebody whose name was not recognised
    added: str  # "P in addition", up to a citation
    of_code: str  # after a citation: "of the criminal code of L"
    whose: str  # the pronouns of an accused; a group
    same_as: str
    same_provision: str  # with the groups "number", "that", "last" and "which", of which most are empty
    same_named: str  # the same after a name: "P: the same article"; the group "who"
    it_after: str  # after a citation, up to what became of the charge: "; it"
    all_under: str  # before citations that are about everybody whom the sentence punishes
    same_listed: str  # the same at the head of a sentence of a list item
    law_itself: str  # right after citations of which the sentence speaks as law: "provides for"
    respectively: str  # right after the citations
    shared_out: str  # the same word anywhere in a sentence
    all_guilty: str  # "found all eight guilty", before the names
    added_to_case: str  # right after a citation: "was added to the indictment"
    charge_changed: str  # before a citation, in a clause without a person: "this was changed to"
    new_charge: str  # "the new charge was brought under", against nobody named
    against_before: str  # the group "whom"
    against_after: str
    against_more: str  # after a citation, up to what became of the charge: "against P and P"
    under_which: str  # after a citation: who was charged under it, with the group "whom"
    and_against: str  # between two of them
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
    if_convicted: str  # before a citation of what somebody is accused of: "if convicted under"
    judgment_cites: str  # up to a citation: a judgment, of all whom it punishes
    charge_label: str  # at the head of a sentence about the charges of those told of before it: "The charge:"
    recorded: str  # before the citation of a record that an officer drew up, against nobody named
    charge_outcomes: tuple[tuple[str, str], ...]
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
    for_one: str  # before a term: for whom it is, with the group "whom"
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
    before_subject: str  # before a term, in a clause that the subject of the sentence follows
    subject_after: str  # from such a term to that subject
    respectively: str
    not_a_sentence: str
    after_time: str  # before a time that was spent, with the place of custody right after it: "after T in prison"
    of_custody: str
    bare_after_name: str  # with the groups "who", "number" and "half"
    bare_before_name: str  # with "number" and "half"
    bare_after_verb: str  # with "whom", which may be empty, "number" and "half"
    bare_years: str  # with "whom" and "half" too, a number of years after a verb that says as much
    bare_opening: str  # at the head of a line, with "number", "half" and "whom"
    bare_suspended: str  # after such a number
    bare_in_prison: str
    bare_given: str  # a number after a verb of the court, with "number" and "half"
    bare_added: str  # with "number" and "half"
    bare_replaced: str  # with "number" and "half"
    heading: str  # between a term and the list of names of whose it is, in a sentence that names nobody before
    whose: str  # between a term and the name of whose it is
    imposing: str  # from such a verb to a term, in a sentence that names nobody
    before_owner: str  # before the longest term, in a sentence that tells whose it is
    owner_after: str  # after it, up to the name
    that_is: str  # after a term that opens a sentence, up to the name of whose it is
    next_stranger: str  # before a term of somebody whose name was not recognised; the group "who"
    aside_of_term: str  # before a term that no court passed there: "spent", "after"
    others: str  # people other than the one of whom the paragraph speaks, and pronouns as the group "who"
    indefinite: str  # somebody whom a later sentence may name: "a blogger"
    of_pronoun: str  # after a term: of whose it is, a name or a pronoun, with the group "whom"
    imposed: str  # after a term of those of whom the text spoke last
    listed: str  # between terms that are shared out "respectively"
    pronoun_beside: str  # a pronoun and what leads from it to a term, with the group "who"
    of_whom: str  # between a term and a name that may not have been recognised: "sentence of"
    rest: str  # "the other two" and what leads from it to a term, with the group "number"
    given_to: str  # between a term and the name or pronoun of whose it is, with the group "whom"
    bare_amount: str  # a sum in the currency of a fine before it, with "amount" and "who", which may be empty
    bare_later: str  # a number in brackets after a term, with "number" and "half"
    bare_lowered: str  # the number that took the place of a term, with "number" and "half"
    bare_instead: str  # the number that a term took the place of, with "number" and "half"
    own_term: str  # whose term a sentence without a term of its own speaks of, with "whose"
    same_mark: str  # a word that is in every text of the pattern that follows
    same_term: str  # with "who" before "same" or a name after it, and "noun", which may be empty
    same_length: str  # a term as long as the one that it took the place of, with "same" and, if it is so, "suspended"
    same_as: str  # after it: between "the same term" and the name of who has it
    same_fine: str  # of those nouns, the ones that mean a fine
