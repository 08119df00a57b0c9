"""How English writes dates."""

from __future__ import annotations

from documents.extraction.languages.en.numbers import NUMBERS
from documents.extraction.languages.words import DateWords

_ORDINALS = [
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
    "twentieth",
    "twenty_first",
    "twenty_second",
    "twenty_third",
    "twenty_fourth",
    "twenty_fifth",
    "twenty_sixth",
    "twenty_seventh",
    "twenty_eighth",
    "twenty_ninth",
    "thirtieth",
    "thirty_first",
]

_MONTHS = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
]

WORDS = DateWords(
    months={name: number for number, name in enumerate(_MONTHS, 1)},
    month_abbreviations={name[:3]: number for number, name in enumerate(_MONTHS, 1) if name != "may"} | {"sept": 9},
    months_are_capitalised=True,
    month_before_day=True,
    weekdays={
        "monday": 0,
        "tuesday": 1,
        "wednesday": 2,
        "thursday": 3,
        "friday": 4,
        "saturday": 5,
        "sunday": 6,
    },
    seasons={"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24},
    days={name.replace("_", " "): number for number, name in enumerate(_ORDINALS, 1)},
    day_suffix_pattern=r"(?: ?(?:st|nd|rd|th)\b)?",
    day_to_month_pattern=r"(?:\s(?:day\s)?of(?:\sthe\smonth\sof)?\s|\s{1,2}|-)",
    month_to_day_pattern=r"(?:\s|\sthe\s|-)",
    month_to_year_pattern=r"(?:,?\s|,|-)(?:of\s|in\s)?(?:the\syear\s)?",
    short_year_pattern=r"['’‘]\d\d\b",
    lone_short_year_pattern=r"['’‘]\d\d\b",
    year_suffix_pattern="",
    years_from_written={
        "last year": -1,
        "the previous year": -1,
        "this year": 0,
        "the current year": 0,
        "the year before last": -2,
        "next year": 1,
    },
    years_from_context={
        "the same year": 0,
        "that year": 0,
        "that same year": 0,
        "the following year": 1,
        "the next year": 1,
        "the year before": -1,
    },
    periods={
        "earlier this year": ("year", 0),
        "later this year": ("year", 0),
        "this year": ("year", 0),
        "the current year": ("year", 0),
        "since the beginning of the year": ("year", 0),
        "since the start of the year": ("year", 0),
        "last year": ("year", -1),
        "late last year": ("year", -1),
        "early last year": ("year", -1),
        "the year before last": ("year", -2),
        "next year": ("year", 1),
        "earlier this month": ("month", 0),
        "later this month": ("month", 0),
        "this month": ("month", 0),
        "last month": ("month", -1),
        "next month": ("month", 1),
    },
    relative_days={
        "today": 0,
        "tonight": 0,
        "this morning": 0,
        "this afternoon": 0,
        "this evening": 0,
        "yesterday": -1,
        "last night": -1,
        "the day before yesterday": -2,
        "tomorrow": 1,
        "the day after tomorrow": 2,
    },
    holidays={
        "christmas day": (12, 25),
        "christmas eve": (12, 24),
        "christmas": (12, 25),
        "orthodox christmas": (1, 7),
        "boxing day": (12, 26),
        "new year's day": (1, 1),
        "new year's eve": (12, 31),
        "valentine's day": (2, 14),
        "international women's day": (3, 8),
        "women's day": (3, 8),
        "may day": (5, 1),
        "victory day": (5, 9),
        "halloween": (10, 31),
        "human rights day": (12, 10),
        "international human rights day": (12, 10),
        "bastille day": (7, 14),
        "all saints' day": (11, 1),
        "world press freedom day": (5, 3),
        "april fools' day": (4, 1),
        "april fool's day": (4, 1),
        "nowruz": (3, 21),
        "newroz": (3, 21),
    },
    in_pattern=(
        r"(?:(?:in|during|throughout|since|from|as\searly\sas|back\sin|as\slate\sas)\s)?"
        r"(?:early|late|mid[\s-]?|(?:the\s)?(?:very\s)?(?:beginning|start|middle|end|first\shalf|"
        r"second\shalf)\sof)[\s]?"
        r"(?:in\s)?"
        r"|in|during|throughout|since|from|back\sin|as\searly\sas|as\slate\sas"
    ),
    on_pattern=r"on(?:\sthe)?|since",
    until_pattern=(
        r"until|till|by|no\slater\sthan|before\sthe\send\sof|(?:until|till|by)\sthe\send\sof|(?:until|by)\s(?:early|"
        r"late|mid)"
    ),
    last_pattern=r"(?:(?:on|in|since|from|during)\s)?(?:last|this\spast|the\sprevious)",
    this_pattern=r"(?:(?:on|in|since|during)\s)?(?:(?:earlier|later)\s)?this",
    next_pattern=r"(?:(?:on|in|until|till|by)\s)?(?:next|the\scoming|this\scoming)",
    from_pattern="from",
    between_pattern="between",
    to_pattern=r"to|until|till|through|and\suntil",
    and_pattern="and|&",
    about_pattern=r"circa|ca?\.|around|about|approximately|roughly|in\sor\saround|some\stime\sin",
    year_lead_pattern=(
        r"in|since|until|till|by|from|after|before|during|throughout|of|early|late|mid|year|years|circa|around|about|"
        r"spring|summer|autumn|fall|winter|and|to|end|between|through"
    ),
    not_year_pattern=(
        r"(?:u\.?s\.?\s|american\s|canadian\s|hong\skong\s|singapore\s|belarusian\s|russian\s)?"
        r"(?:people|persons|prisoners|detainees|inmates|men|women|children|believers|soldiers|troops|signatures|copies|"
        r"dollars?|euros?|pounds?|rubles?|roubles?|hryvnias?|hryvnyas?|tenge|soms?|sums?|lira|liras|manats?|yuan|"
        r"rials?|"
        r"usd|eur|gbp|rub|uah|byn|kzt|cases|pages|days|hours|minutes|metres|meters|kilometres|kilometers|km|kg|tons|"
        r"tonnes|times|homes|houses|items|books|leaflets|per\scent|percent|gmt|utc|hrs)\b"
    ),
    numbers=NUMBERS | {"a": 1.0, "an": 1.0, "half a": 0.5},
    units={
        "day": "day",
        "days": "day",
        "week": "week",
        "weeks": "week",
        "month": "month",
        "months": "month",
        "year": "year",
        "years": "year",
        "decade": "decade",
        "decades": "decade",
        "fortnight": "fortnight",
    },
    single_units=frozenset(),
    to_the_day_pattern=r"to\sthe\s(?:very\s)?day\b|today\b|on\sthis\s(?:very\s)?day\b|this\svery\sday\b",
    ago_words=("ago",),
    half_pattern=r"and\sa\shalf",
    numbered_pattern=(
        r"\b(?:no|nos|nr|room|article|section|rule|resolution|act|code|ordinance|directive|form|flat|order|flight|"
        r"pages?|paragraphs?|paras?)\.?|№"
    ),
    determiner_pattern=r"\b(?:the|a|its|his|her|their|this|our)\s{1,2}|['’]s\s{1,2}",
    counted_pattern=r"[^\W\d_]{2,20}s",
    later_words={
        "later": 1,
        "afterwards": 1,
        "thereafter": 1,
        "after that": 1,
        "after": 1,
        "earlier": -1,
        "previously": -1,
        "before that": -1,
        "before": -1,
    },
    days_from_context={
        f"{which} {part}": number
        for number, leads in ((1, ("the next", "the very next", "the following")), (-1, ("the previous",)))
        for which in leads
        for part in ("day", "morning", "evening", "afternoon", "night")
    }
    | {
        "the day after": 1,
        "the morning after": 1,
        "the day before": -1,
        "the night before": -1,
        "the evening before": -1,
    },
    months_from_context={
        "the following month": 1,
        "the next month": 1,
        "the month after": 1,
        "the same month": 0,
        "that month": 0,
        "that same month": 0,
        "the end of the month": 0,
        "later in the month": 0,
        "the previous month": -1,
        "the month before": -1,
    },
    # "the day before his trial" and "two days after the search" are told from something else
    after_told_pattern=r"(?:(?<!\bafter)(?<!\bbefore)|(?=[.,;:)!?]|$|\s(?:and|at|in|from|by|on|near|outside|with|while|when|as|for|without)\b))",
    weekday_lead_pattern=r"(?:on\s)?the\s(?:following|next)",
    that_month_pattern=r"\sof\s(?:that|the\ssame)\smonth\b",
    lone_day_before_pattern=r"(?:(?<=\son\sthe\s)|(?<=night\sof\sthe\s)|(?<=morning\sof\sthe\s)|"
    r"(?<=evening\sof\sthe\s)|(?<=again\sthe\s))",
    lone_day_after_pattern=(
        r"(?:(?<=\d(?:st|nd|rd|th))(?!\s(?:floor|storey|anniversary|birthday|day|grade|attempt|amendment|hour|century|"
        r"time|round|page|line|visit|session|count|occasion|of|and|or|to|until|at|in)\b)|(?=[.,;)]|\s(?:and|when|he|"
        r"she|they|to|at|in|after|as|while|by|for|from|police|officers|the\scourt)\b|$))"
    ),
    that_pattern=r"(?:in\s)?(?:that|that\ssame|the\ssame|the\sfollowing)",
    decades={
        "fifties": "195X",
        "sixties": "196X",
        "seventies": "197X",
        "eighties": "198X",
        "nineties": "199X",
        "noughties": "200X",
    },
    decade_suffix_pattern=r"['’]?s\b",
    decade_lead_pattern=r"(?:the|early|late|mid)[\s-]",
    scheduled_pattern=(
        r"\b(?:will(?!\s(?:remember|recall|know|note|have)\b)|scheduled|adjourned|postponed|expires?|upcoming|"
        r"planned\sfor|due\s(?:on|in|to|for)|set\sfor|is\sto\sbe|are\sto\sbe|shall|next\shearing)\b"
    ),
    not_weekday_before_pattern=r"(?<!\ba\s)(?<!every\s)(?<!each\s)(?<!easter\s)(?<!palm\s)(?<!bloody\s)(?<!black\s)(?<!good\s)(?<!maundy\s)",
    not_weekday_pattern=r"\s(?:times|mirror|telegraph|herald|post|prayers?|sermons?|mass|school|schools|service|"
    r"meetings?|worship|gatherings?|edition|march|marches)\b",
    not_event_before_pattern=(
        r"\b(?=[a-z])(?:born(?:\s(?:on|in|in\sthe\syear))?:?|b\.|(?:date|year)\sof\sbirth:?|"
        r"(?:law|act|decree|order|resolution)(?:\sno\.?\s?[\d/-]{1,12})?\sof|"
        r"(?:criminal|penal|administrative)\scode\s(?:of|dated|from)|(?:law|act|decree|resolution)\sdated|"
        r"(?:protests?|uprising|demonstrations?|unrest|coup|elections?|revolution)\sof|"
        r"cut-?off\sdate:?|(?:as\sof|last\supdated?:?))\s?"
    ),
    not_event_after_pattern=(
        r"\s(?:criminal|penal|administrative|counter-?terrorism|anti-?terror\w{0,3})\s(?:code|law|act|legislation)\b|"
        r"\s(?:constitution|law|act)\b"
    ),
)
