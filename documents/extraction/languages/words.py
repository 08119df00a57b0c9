"""The shape of the word lists: what each language must say for dates, provisions, terms and document heads to be read.

Words are lower case and plain ("second half"); a space stands for any white space. Fields called ``*_pattern`` are
regular expressions for lower-case text, without groups that capture and without unbounded quantifiers.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, eq=False)
class DateWords:
    """How a language writes dates."""

    months: Mapping[str, int]
    month_abbreviations: Mapping[str, int]  # "oct", read with or without a dot, and only beside a number
    months_are_capitalised: bool  # True where a word such as "may" is a month only with a capital
    month_before_day: bool  # True where "May 5" is usual beside "5 May"
    weekdays: Mapping[str, int]  # Monday is 0
    seasons: Mapping[str, int]  # EDTF: 21 spring, 22 summer, 23 autumn, 24 winter
    days: Mapping[str, int]  # "twenty-seventh"
    day_suffix_pattern: str  # what follows a day in digits: "th"
    day_to_month_pattern: str  # between day and month: " of "
    month_to_day_pattern: str  # between month and day: " the "
    month_to_year_pattern: str  # between month or season and year: ", of "
    short_year_pattern: str  # "'22"
    lone_short_year_pattern: str  # the same where no month stands before it
    year_suffix_pattern: str  # "года", "-го"
    years_from_written: Mapping[str, int]  # "last year": -1
    years_from_context: Mapping[str, int]  # "that year": 0, from the date named before
    periods: Mapping[str, tuple[str, int]]  # "earlier this year": ("year", 0), from the document's date
    relative_days: Mapping[str, int]  # "yesterday": -1
    holidays: Mapping[str, tuple[int, int]]  # month and day
    # Words before a month, season or weekday that stands alone: which one is meant.
    in_pattern: str  # "in", "at the end of": the last one before the document
    on_pattern: str  # "on" before a weekday
    until_pattern: str  # "until", "by": the next one
    last_pattern: str
    this_pattern: str
    next_pattern: str
    from_pattern: str
    between_pattern: str
    to_pattern: str  # between the ends of a range
    and_pattern: str
    about_pattern: str
    year_lead_pattern: str  # words that make a bare number such as 2011 a year: "in", "since"
    not_year_pattern: str  # nouns that make it a quantity: "people", "rubles"
    numbers: Mapping[str, float]
    units: Mapping[str, str]  # "years": "year"
    single_units: frozenset[str]  # units that mean one without a number: "год" in "год назад"
    to_the_day_pattern: str  # right after "three years ago"
    ago_words: tuple[str, ...]
    decades: Mapping[str, str]  # "nineties": "199X"
    decade_suffix_pattern: str  # after 1990 or 90: "s", "-х"
    decade_lead_pattern: str  # what must stand before a decade of two digits: "the", "early"
    scheduled_pattern: str  # verbs before a date that put it into the future
    not_weekday_before_pattern: str = field(default="")  # lookbehinds: the name of a feast before a weekday
    not_weekday_pattern: str = field(default=r"(?!)")  # what follows a weekday that is a name: "times"
    # Words right before and right after a date of no event: one of birth, or the year of a law.
    not_event_before_pattern: str = field(default=r"(?!)")  # "born on", "law no. 5 of"
    not_event_after_pattern: str = field(default=r"(?!)")  # "criminal code"
    half_pattern: str = field(default=r"(?!)")  # after a number: "and a half"
    numbered_pattern: str = field(default=r"(?!)")  # before a number that is no year: "room"
    determiner_pattern: str = field(default=r"(?!)")  # before a year that stands for what it names: "its", "'s"
    counted_pattern: str = field(default=r"(?!)")  # nouns after a number that may be theirs: "prisoners"
    # From the date that the text told last, in the same paragraph.
    later_words: Mapping[str, int] = field(default_factory=dict)  # after a number of days: "later": 1, "earlier": -1
    days_from_context: Mapping[str, int] = field(default_factory=dict)  # "the next day": 1
    months_from_context: Mapping[str, int] = field(default_factory=dict)  # "the following month": 1
    after_told_pattern: str = field(default="")  # what such words must stand before; a look-ahead
    weekday_lead_pattern: str = field(default=r"(?!)")  # before a weekday: "the following"
    that_month_pattern: str = field(default=r"(?!)")  # after a day: "of that month"
    lone_day_before_pattern: str = field(default=r"(?!)")  # before a day without its month: "on the 21st"; look-behinds
    lone_day_after_pattern: str = field(default=r"(?!)")  # after such a day; a look-ahead
    that_pattern: str = field(default=r"(?!)")  # before a month of the year told last: "that December"


@dataclass(frozen=True, slots=True, eq=False)
class ProvisionWords:
    """How a language cites provisions of law. Empty patterns are left out."""

    article_pattern: str = ""  # before the number: "article", "ст."
    article_after_pattern: str = ""  # after it: "maddesi"
    section_pattern: str = ""  # an article in some laws, a part of an article elsewhere: "section", "§"
    part_pattern: str = ""
    part_after_pattern: str = ""
    paragraph_pattern: str = ""  # a part where the article has none yet, else a point
    point_pattern: str = ""  # what is smaller than a part: "clause", "п."
    same_article_pattern: str = ""  # "that article"
    ordinals: Mapping[str, int] = field(default_factory=dict)  # "second", "второй"
    link_words: tuple[str, ...] = ()  # may stand between the pieces of one citation: "of the"
    list_words: tuple[str, ...] = ()  # may stand between two citations: "and", "as well as"
    respectively_pattern: str = ""
    codes: tuple[tuple[str, str, str], ...] = ()  # pattern, "criminal" or "administrative", country or ""
    code_countries: Mapping[str, str] = field(default_factory=dict)  # abbreviations right after a code: "рф"
    not_codes_pattern: str = ""  # constitutions, treaties, codes of procedure, reports
    act_pattern: str = ""  # the noun of a law that has a title: "act"
    penal_title_pattern: str = ""  # words of such titles that tell a penal law: "terrorism"
    treaty_pattern: str = ""  # in a sentence: it speaks of treaties or constitutions
    accusation_pattern: str = ""  # in a sentence: somebody is accused or punished
    administrative_pattern: str = ""  # in a sentence: of administrative offences
    before_part_pattern: str = ""  # before a part whose article was cited earlier: "now under"
    accused_under_pattern: str = ""  # before a section of an unnamed law: "charged under"
    and_pattern: str = ""  # before one thing more of a list
    instead_pattern: str = ""  # before a part that takes the place of another one
    same_law_pattern: str = ""  # before the noun of a law without its title: "the same"
    offence_after_pattern: str = ""  # after a section that is an offence by itself: "the section 19 offence"
    bare_article_pattern: str = ""  # before a number with an index that is an article: "convicted under"
    of_something_pattern: str = ""  # after an article: it is one "of the" something that is no code
    origin_noun_pattern: str = ""  # after "Danish": "citizen", "carpenter"
    country_link_pattern: str = ""  # between a code and its country: "of the"
    counted_pattern: str = ""  # after a number that counts something: "years"
    place_nouns: frozenset[str] = frozenset()  # may follow the name of a place with a capital: "Court"
    countries: Mapping[str, str] = field(default_factory=dict)  # words that tell a country: "fsb"
    country_stems: Mapping[str, str] = field(default_factory=dict)  # stems of inflected words: "белорусск"


@dataclass(frozen=True, slots=True, eq=False)
class TermWords:
    """How a language tells punishments: terms, fines and work."""

    numbers: Mapping[str, float]  # "six", "a"
    more_pattern: str  # between a number and the unit: "additional "
    half_pattern: str  # after a number: "and a half"
    years_pattern: str
    months_pattern: str
    weeks_pattern: str
    days_pattern: str
    hours_pattern: str
    joint_pattern: str  # between years and months: " and "
    single_pattern: str  # a unit that means one without a number: "год"
    compound_years_pattern: str  # the unit in an adjective: "летний"
    compound_months_pattern: str
    compound_days_pattern: str
    life_pattern: str
    bare_suspended_pattern: str  # a suspended sentence of which no length is told
    bare_fine_pattern: str  # a fine of which no amount is told
    other_pattern: str  # punishments without a term: "death sentence", "74 lashes"
    governed_pattern: str  # a punishment where ``governing_pattern`` is found before it: "to death"
    governing_pattern: str  # up to the punishment: "sentenced three men "
    kinds_after: tuple[
        tuple[str, str], ...
    ]  # what follows a term, pattern and kind: "in prison"; "remand" for custody, "probation"
    kinds_before: tuple[tuple[str, str], ...]  # what precedes it: "suspended sentence of"
    suspended_before_pattern: str  # right before a term: "suspended"
    suspended_after_pattern: str  # a little after a term: "suspended"
    cues: tuple[
        tuple[str, str], ...
    ]  # verbs that govern a term: pattern and "passed", "asked", "allowed", "served", "remand"
    cues_after: tuple[tuple[str, str], ...]
    not_term_after_pattern: str  # "years old", "years ago"
    share_before_pattern: str  # before a share of a term: "the first"
    days_after_pattern: str  # days or weeks that follow years and months, with the groups "number" and "weeks"
    whole_before_pattern: str  # before a whole term of which a share was served: "of his"
    not_term_before_pattern: str  # "aged", "over the past"
    age_before_pattern: str  # before a number that is an age, not the first of several terms: "who is"
    added_pattern: str  # before probation that comes on top of a sentence: "with", "plus"
    probation_pattern: str
    bracketed_pattern: str  # before a term in brackets: "found guilty of theft ("
    surely_pattern: str  # around a term, which is "¦": it is one whatever follows, as in "jailed for ¦"
    listed_after_pattern: str  # what may follow a term that stands alone in a list
    verdict_pattern: str  # in the sentences before a bare term that opens a clause: "Tried in May. Six years."
    bare_lead_pattern: str  # what opens a clause before such a term: "In the end: ¦"
    bare_after_pattern: str  # what may follow it
    bare_appeal_pattern: str  # before a bare term that took the place of another: "after appeal"
    cited_after_pattern: str  # after it, of the article under which it was passed
    for_pattern: str  # the preposition "for" right before a term ...
    jailed_pattern: str  # ... which is a punishment only after these verbs: "jailed"
    fine_pattern: str
    not_fine_pattern: str  # "compensation", "bail"
    multipliers: Mapping[str, float]  # "thousand"
    currencies: Mapping[str, str]  # "hryvnias": "UAH"; a currency of several countries: "ruble": "RUB|BYN"
    units_pattern: str  # "basic units"


@dataclass(frozen=True, slots=True, eq=False)
class HeadWords:
    """What stands around the text proper: rubrics, bylines, captions, appeals to subscribe. Patterns match whole lines
    where they are called ``*_line_pattern``, else the beginning of a line or anything in it, as said."""

    kinds: tuple[tuple[str, str], ...]  # pattern of a rubric line, and the kind of document that it tells ("" for none)
    kind_phrases: tuple[tuple[str, str], ...]  # pattern anywhere in the first lines, and the kind
    keys: Mapping[str, str]  # "author" in "Author: ..." and the field it fills
    addressee_pattern: str  # beginning: "To the President"
    navigation_line_pattern: str  # "home", "russian version"
    caption_words: tuple[str, ...]  # one of these is in every caption that the pattern finds
    caption_pattern: str  # beginning of a caption, or a credit in it
    byline_pattern: str  # before the author's name: "by"
    posted_pattern: str  # before who posted, up to the date: "posted by"
    written_for_pattern: str  # before the publisher, then the author: "written for the ... by"
    date_label_pattern: str  # before a date that stands alone: "published"
    related_line_pattern: str  # a heading over links to other texts: everything after it is foreign to the text
    teaser_pattern: str  # beginning of one such link: "read more:"
    appeal_to_reader_pattern: str  # in boilerplate: "subscribe", "our readers"
    supported_pattern: str  # before the publisher's name in boilerplate: "donate to"
    organisation_words: frozenset[str]  # nouns that the names of publishers end with or begin with
    greeting_pattern: str  # before a signature: "yours sincerely"
    frequent: frozenset[str]  # words that tell the language
    dated_pattern: str  # right before the date of a document in a line about it: "report of"
    contact_pattern: str  # in a line that says whom to ask: "press officer"
    report_by_pattern: str  # the whole line before the publisher: "trial report by"
    sub_units: frozenset[str]  # words that end the names of parts of a publisher: "department"
    compiled_by_pattern: str  # before the publisher, anywhere in a line: "compiled by"
    declares_pattern: str  # after the publisher that opens a press release: "condemns"; capitals count
    of_site_pattern: str  # before the name of a site or a paper: "told", "copyright"; capitals count
    site_noun_pattern: str  # after its name and "'s": "correspondent"
    reports_pattern: str  # after the author in a standfirst: "reports"
    writer_pattern: str  # after a name, in a note on who wrote the text: "is a journalist"
    on_behalf_pattern: str  # before those who sign: "for the"
    editors_of_pattern: str  # before the name of a paper: "editorial board of"
    own_name_pattern: str  # before the name of who writes a letter: "my name is"
    imprint_pattern: str  # right after the publisher's name, where a line says what it is: "is a non-profit"
    imprint_noun_pattern: str  # what a site or an organisation says in its slogan that it is
    credited_pattern: str  # right after the publisher's name: "is credited"
    bulletin_of_pattern: str  # the beginning of a line, before the publisher: "newsletter of the"
    report_label_pattern: str  # the other part of a line with the publisher's name: "trial report 3/2020"
    credits_pattern: str  # the beginning of a paragraph that says who made the text: "(reporting by"
    monthly_pattern: str  # in a line with the month that an issue is of: "bulletin", "no. 7"
