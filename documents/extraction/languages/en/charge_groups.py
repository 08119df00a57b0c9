"""English patterns for charges told of several people at once, or of people whom another sentence names."""

from documents.extraction.languages.en.reference_groups import REST, WHOLE

CHARGE = r"(?:charges?|counts?|accusations?|allegations?|indictments?)"
_NUMBERS = r"two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+"
_PEOPLE = (
    r"of them|men|women|defendants|accused|detainees|suspects|believers|activists|people|persons|members|journalists|"
    r"students|workers|friends|brothers|sisters"
)
_EVERYBODY = rf"(?:all|both|each)(?: of)?(?: (?:the|them))?(?: (?:{_NUMBERS}))?(?: (?:{_PEOPLE}))?"
_WERE = r"(?:was|were|has been|have been|had been)(?: [a-z]+)?"

# A verdict on people whom the next sentences name: "found all eight guilty", "all of the accused were convicted".
ALL_GUILTY = (
    rf"\b(?:found|declared|pronounced) {_EVERYBODY} guilty\b"
    rf"|\b(?:convicted|punished|fined|sentenced|jailed) {_EVERYBODY} (?:under|on|of|in|for|to)\b"
    rf"|\b(?:convicted|punished|fined|sentenced|jailed|found) (?:{_NUMBERS}) (?:[a-z-]+ ){{1,3}}(?:guilty|under|of)\b"
    rf"|\b(?:the )?(?:other |remaining )?(?:{_NUMBERS})(?: other| remaining)? (?:[a-z]+ ){{1,3}}(?:had )?(?:pleaded|"
    rf"pled) guilty\b"
    rf"|\b{_EVERYBODY} {_WERE} (?:found guilty|convicted|declared guilty|punished|sentenced|jailed|fined)\b"
)
# Charges that the accused had before, and what was added to them or took their place.
ADDED_TO_CASE = (
    rf"[^.;{{P}}]{{0,200}}\b{_WERE} (?:added to|included in|incorporated in(?:to)?) "
    rf"(?:the|their|these|those) (?:[a-z]+ )?(?:{CHARGE}|case|list|charge sheet)\b"
)
CHARGE_CHANGED = (
    rf"\b(?:this|these|it|the (?:[a-z-]+ )?(?:{CHARGE}|qualification|article|case)) {_WERE} "
    r"(?:changed|amended|altered|re-?classified|re-?qualified|reduced|downgraded|upgraded|replaced|toughened|softened|"
    r"substituted) (?:to|by|with|as|into|under|for)\b[^{P}]*$"
)
NEW_CHARGE = (
    rf"\b(?:the|a|this) (?:new|second|latest|fresh|further|current) (?:criminal )?(?:{CHARGE}|case|prosecution) "
    r"(?:was|were|is|has been|had been)(?: [a-z]+)? (?:brought|filed|laid|opened|launched|initiated|based|made|under)\b"
    r"[^.;{P}]{0,60}$"
)
# "Both", "all five", and at the head of a sentence "the others", "all of them".
WHOLE_GROUP = (
    rf"(?:\b|^(?:[a-z]+,? ){{0,3}})(?P<who>(?:both|all (?:{_NUMBERS}))\b(?! of us)|"
    rf"(?<![a-z] [a-z] )(?:{WHOLE}|{REST}))"
)
