"""English for a verb that is told once: "P was detained in May, and P, a driver, in June"."""

from __future__ import annotations

from documents.extraction.languages.gapped_words import CountedWords, GappedWords, KinWords

# Words that stand before a name and say who that is; no verb and no preposition, for what follows is of them then.
_TITLE = (
    r"(?:(?!(?:[a-z]+(?:ed|ing)|told|said|met|saw|took|gave|sent|made|left|went|held|brought|found|wrote|by|to|for|"
    r"with|"
    r"against|from|like|after|before|that|when|who|whose|because|since|so|judge|prosecutor|investigator|lawyer|"
    r"attorney)\b)[a-z'-]+ |{O} |{L}(?:'s)? |of (?:the )?{O},? )"
)
_WHERE = r"(?:(?:in|at|from|near|outside|on|off|inside) (?:the )?(?:{P}(?: [a-z]+){0,2}|[^.;:,{P}{D}]{1,70}?),? )"
_END = r"(?=[,.;)]|$| (?:\(|in|at|and|as|while|when|after|by|near|from|outside|on|for|over|upon|during)\b)"

WORDS = GappedWords(
    next_person=(
        rf"(?:[,;](?: (?:and|while|then|but))?|,? and) (?:the |his |her |their )?{_TITLE}{{0,6}}?(?P<who>{{P}})"
        rf"(?:,? aged \d\d| \([^()]{{0,60}}\)|, \d\d)?"
        rf"(?:, (?:an?|the|his|her|their|also|formerly|former|who)\b[^.;:{{P}}{{D}}]{{1,100}})?,? (?:himself |"
        rf"herself |also )?{_WHERE}{{0,2}}?"
        rf"(?:(?:on|in|since) )?(?:the (?:morning|evening|night|afternoon|spring|summer) of )?(?P<date>{{D}}){_END}"
    ),
    next_term=(
        rf"(?:[,;](?: (?:and|while|but))?|,? and) (?:the |his |her |their )?{_TITLE}{{0,6}}?(?P<who>{{P}})"
        rf"(?: \([^()]{{0,60}}\)|, [^.;:{{P}}{{T}}]{{1,80}},|, \d\d,)? (?:to|with|for) (?:a |an )?(?P<term>{{T}})"
    ),
    again=(
        r"(?:[,;]|,? and|,? then|,? and then)(?: then| for)?,? (?:once )?(?:again|(?:a|the) (?:second|third) time|"
        rf"more)\b[^.;:{{P}}{{D}}]{{0,60}}?(?:on |in )?(?:the )?(?P<date>{{D}}){_END}"
    ),
    another=rf",? and (?:of|for) [^.;:{{P}}{{D}}]{{1,110}}?,? (?:on |in )?(?:the )?(?P<date>{{D}}){_END}",
    twice=r"[^.;{P}{D}]{0,30}:? (?:once )?(?:on |in )?{D},? (?:and|then)(?: again| once more)? (?:on |in )?"
    r"(?P<date>{D})(?=[.;)]|$| (?:for|under|over)\b)",
    then_person=(
        rf",? (?:and|then|while) (?:on |in )?(?P<date>{{D}}),? (?:the |his |her |their )?{_TITLE}{{0,4}}?(?P<who>{{P}})"
        r"(?=[.,;]|$| (?:in|at|near|outside|from|on)\b)"
    ),
    respectively=r"\brespectively\b",
)

_NUMBER = (
    r"(?:just |only |exactly |barely )?(?P<number>\d{1,3}|an?|the|one|two|three|four|five|six|seven|eight|nine|ten|"
    r"eleven|twelve|twenty|thirty)"
)
_UNIT = r"(?P<unit>hours?|days?|weeks?|months?|years?)"
_SHORT = r"(?P<unit>hours?|days?|weeks?)"
_WHOSE = (
    r"(?:his|her|their|the|{P}'s?|being|he|she|they|{P}) "
    r"(?:(?:himself|herself|was|were|had been|been|initial|first) ){0,2}"
)

COUNTED = CountedWords(
    from_date=rf"{{D}}[^.;{{D}}]{{0,70}}?,? {_NUMBER} {_UNIT} (?P<side>after|before) {_WHOSE}$",
    after_event=(
        rf"[^.;:{{D}}]{{0,40}}? {_NUMBER} {_UNIT} (?P<side>after|before) {_WHOSE}"
        r"(?P<noun>arrest|arrested|detention|detained|release|released|freed|conviction|convicted|sentenced|"
        r"sentencing|verdict)\b"
    ),
    held_for=(
        rf" (?:without charge )?after (?:spending )?{_NUMBER} {_SHORT}(?: (?:in|of) (?:custody|detention|prison|"
        rf"jail))?(?=[.,;]|$)"
    ),
    held_until=(
        rf"\b(?:held|kept|detained)(?: (?!for\b)[a-z]+){{0,4}} for {_NUMBER} {_SHORT},? (?:before (?:he|she|"
        r"they|being)|and) (?:(?:was|were|then|later|finally|being) ){0,3}$"
    ),
    same_day=(
        r" (?:[a-z]+ )?(?:(?:just |only |about |some )?(?P<hours>an?|a few|several|some|two|three|four|five|six|"
        r"seven|eight|"
        r"ten|\d) hours? (?:later|after|afterwards)|after (?:(?:an?|a few|several|some|two|three|four|five|six|\d) "
        r"hours?\b|"
        r"(?:[a-z]+ )?(?:questioning|interrogation)|being (?:questioned|interrogated))|(?:shortly|soon) (?:after|"
        r"afterwards|later)"
        r"(?=[.,;]|$)|later (?:in|that|the same) (?:the )?(?:day|evening|night))"
    ),
    kinds=(
        ("arrest", "arrest|arrested|detention|detained"),
        ("release", "release|released|freed"),
        ("conviction", "conviction|convicted|sentenced|sentencing|verdict"),
    ),
)

_KIN = r"(?P<kin>mother|father|parents?|wife|husband|brother|sister|son|daughter|widow|spouse)"
_SUBJECT_KIN = r"(?P<kin>mother|father|wife|husband|brother|sister|son|daughter|spouse)"

KIN = KinWords(
    named=(
        rf"(?P<whose>{{P}})'s? (?:[a-z-]+ ){{0,3}}?{_KIN},? (?P<who>{{P}})",
        rf"(?P<who>{{P}}),? (?:\([^()]{{0,40}}\),? )?(?:the |who is the |"
        rf"is the )?(?:[a-z-]+ ){{0,2}}?{_KIN} of (?:the )?"
        r"(?:[a-z-]+ ){0,2}(?P<whose>{P})",
        rf"(?P<who>{{P}}), (?P<whose>{{P}})'s? (?:[a-z-]+ ){{0,2}}?{_KIN}\b",
    ),
    of_pronoun=rf"\b(?P<owner>his|her) (?:[a-z-]+ ){{0,3}}?{_SUBJECT_KIN},? (?P<who>{{P}})",
    subject=(
        rf"\b(?P<owner>his|her) (?:[a-z-]+ ){{0,2}}?{_SUBJECT_KIN},? (?:(?:who|was|were|is|has|had|been|then|also|"
        r"later|himself|herself),? ){1,4}$"
    ),
    inverse=(
        ("mother", ("son", "daughter")),
        ("father", ("son", "daughter")),
        ("parent", ("son", "daughter")),
        ("wife", ("husband", "spouse")),
        ("widow", ("husband", "spouse")),
        ("husband", ("wife", "spouse")),
        ("spouse", ("spouse", "husband", "wife")),
        ("brother", ("brother", "sister")),
        ("sister", ("brother", "sister")),
        ("son", ("father", "mother")),
        ("daughter", ("father", "mother")),
    ),
)
