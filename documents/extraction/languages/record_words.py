"""The shape of the words of lists, forms and tables: the labels of their fields and the headers of their columns."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class RecordWords:
    """``labels`` maps a label in lower case to the field that it opens: "person", "arrest", "charge", "sentence",
    "article", "custody", "release", "death", "situation" (anything of these), "place" or "other" (no fact of a case).

    The others are patterns for lower-case text.
    """

    labels: Mapping[str, str]
    only_with_colon: frozenset[str]  # labels that begin ordinary sentences as well: "when"
    label_clues: tuple[tuple[str, str], ...]  # what tells the field of a label in other words, the first that fits
    trial_label: str  # all of a label whose value tells the court or the day of the trial
    short_term: str  # a term in short, with the groups "years" and "months": "5 y 6 m"
    bare_number: str  # all of a value, with the group "number"
    header_unit: str  # in a label: the unit of such a number, in the group "years" or "months"
    units: tuple[str, str]  # years, months
    offence_joint: str  # between the offences of a value
    nothing: str  # a value that says that nothing is known: "unknown", "none so far"
    occasion: str  # before the offence of one of several cases: "first time: "
    item_offence: str  # over the frame of an item with a term: an offence between marks, in the group "said"
    punished_unit: str  # between it and a kind of punishment without a term: "1 year of "
    fined_lead: str  # the same before a bare amount: "sentenced to a fine of "
    fined: str  # all of a value that tells that another one is the amount of a fine
    punished_lead: str  # what makes a bare term a punishment when it stands before it: "sentenced to "
    article_lead: str  # what makes a bare number an article: "article "
    convicted_of: str  # a label of offences that tells that somebody was convicted of them
    age: str  # a sentence of a list item that may tell how old somebody is
    held: str  # over a list of people in prison
    punished: str  # in a cell or a heading: it speaks of punishments
    asked: str  # before a term: somebody asked for it
    custody: str  # a value that tells of custody
    suspended: str  # at the beginning of a value that tells how another value's term is served
    held_since: str  # in a value that tells of custody, right before the date of the arrest
    released: str  # at the beginning of a value, before a date
    arrested: str
    dropped: str
    replaced: str  # between two articles: "replaced by"
    acquitted: str
    everybody: str  # the subject of a sentence above a list that is about all of it: "all of them"
    accused: str  # such a sentence speaks of a charge
    before_term: str  # between the name at the head of an item and a bare term: "to"
    before_bare_term: str  # in a later sentence of an item, over a frame: up to where a term may stand
    after_bare_term: str  # after such a term
    no_term_after: str  # after a duration that is none: "of work"
    respectively: str
    same_value: str  # all of a value: that of the record before
    same_charges: str  # in an item: its charges are those of the item before it
