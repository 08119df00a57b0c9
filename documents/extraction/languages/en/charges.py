"""English patterns for what somebody is accused of. They are read over frames (lower case, one sign for each name)."""

from documents.extraction.languages.vocabulary import ChargeWords

_ON_CHARGES = (
    r"on (?:[a-z-]+ ){0,3}?(?:charges?|suspicion|accusations?|allegations?|counts?) (?:of|relating "
    r"to|related to|in connection with|that (?:he|she|they) )"
)

_OFFENCES = (
    r"treason|espionage|sedition|terrorism|extremism|hooliganism|slander|libel|defamation|fraud|"
    r"embezzlement|blasphemy|rebellion|contempt|"
    r"sabotage|subversion|separatism|incitement|propaganda|membership|participation|disseminating|justification"
)

_FOR_OFFENCE = rf" for(?= (?:\"|(?:alleged(?:ly)? )?(?:[a-z-]+ing|{_OFFENCES})\b))"

# What leads up to a description, by the kind of verb that governs it.
DESCRIBED = {
    "charge": rf"(?: (?:also|then|initially|later|formally|jointly|separately|first))?(?: {{D}})?(?: (?:with|"
    rf"for)|,? {_ON_CHARGES}) ",
    "accuse": rf"(?: (?:also|then))?(?: of|[^.;{{P}}]{{0,60}}?,? {_ON_CHARGES}|(?: [a-z]+){{0,3}} (?:charges?|"
    rf"counts?|accusations?) (?:of|including|that include)) ",
    "conviction": rf"(?: (?:on|in)? ?{{D}})?(?:[^.;]{{0,160}}? guilty of| (?:of|on (?:[a-z-]+ ){{0,2}}?(?:charges?|"
    rf"counts?) of)"
    rf"|,? {_ON_CHARGES}|(?: (?:him|her|them))?(?: to)?[^.;{{P}}]{{0,60}}?{_FOR_OFFENCE}) ",
    "acquit": rf"(?: (?:of|on)|[^.;{{P}}]{{0,60}}? of(?= \")|,? {_ON_CHARGES}) ",
    "arrest": rf"[^.;{{P}}]{{0,60}}?(?:{_ON_CHARGES}|for (?=\"))",
    "punish": rf"[^.;{{P}}]{{0,60}}?(?:{_ON_CHARGES}|{_FOR_OFFENCE}) ",
    "fine": rf"[^.;{{P}}]{{0,40}}?{_FOR_OFFENCE} ",
}

# Where a description ends.
DESCRIPTION_END = (
    r"[.;:()]| - |,? (?:under|in accordance with|as per|contrary to) |, (?:and|but|which|who|where|"
    r"while|after|although|when|as|for which|in|on|under|"
    r"punishable|an offen[cs]e|a charge|an accusation|according|he|she|they|his|her|said|with|"
    r"the|{P})\b| and (?:was|were|is|are|has|had|have|sentenced|faces?|"
    r"could|may|sent|remanded|placed|put|held|jailed|ordered|fined|then|later|given|handed|gave|"
    r"sent|transferred|he|she|they|{P})\b| (?:on|in|since|by|until) {D}|"
    r" by (?:the |a |an )?(?:{C}|court|judge|prosecut|investigat|{O}|police|authorit)| (?:at|in|"
    r"before) (?:the )?{C}| pursuant| carrying| punishable| after | when | following | following|"
    r" because | before | while | and sentenced| in connection with| in a (?:closed|trial|case)| in case|, $|$"
)
# Descriptions that describe nothing, or a punishment.
NOT_DESCRIBED = (
    r"^(?:the|both|this|that) (?:first|second|third|other|same|latter|former|remaining) (?:charges?|counts?)\b|"
    r"^(?:my|our|your|the|a|an|his|her|their|this|that|these|its|it|him|both|all|two|three|several|"
    r"many|what|which|{T}|{A}|{D}|{P}|\d+|violating|breaching|under|crimes? (?:under|against)?|"
    r"(?:an? )?(?:offen[cs]es?|crimes?)(?: under)?|another|more|first|life|participating in|serious|"
    r"both|something|nothing|having violated)"
    r"(?: (?:same|court|first|second|charges?|offen[cs]es?|crimes?|case|time|day|days|month|months|"
    r"year|years|accusations?|counts?|articles?|criminal|new|other))*$"
)
SAME_AS = (
    r"\b(?:same|identical|similar) (?:[a-z]+ ){0,3}(?:as|to those (?:of|against)) (?:(?:in|the|"
    r"case|of|against|for|that|those|brought) ){0,6}"
)

# Words beside a citation that tell how the accusation stands where no verb of the sentence does.
STATUS_WORDS = {
    "acquitted": r"\b(?:acquitted|acquittal|cleared|not guilty)\b",
    "dropped": r"\b(?:dropped|withdrawn|discontinued|terminated)\b",
}

WORDS = ChargeWords(
    described=DESCRIBED,
    description_end=DESCRIPTION_END,
    not_described=NOT_DESCRIBED,
    same_as=SAME_AS,
    status_words=STATUS_WORDS,
)
