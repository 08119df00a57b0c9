"""English patterns for what somebody is accused of. They are read over frames (lower case, one sign for each name)."""

from documents.extraction.languages.vocabulary import ChargeWords

_ON_CHARGES = r"on (?:[a-z-]+ ){0,3}?(?:charges?|suspicion|accusations?|allegations?|counts?) (?:of|relating to|related to|in connection with|that (?:he|she|they) )"

# What leads up to a description, by the kind of verb that governs it.
DESCRIBED = {
    "charge": rf"(?: (?:also|then|initially|later|formally|jointly|separately|first))?(?: {{D}})?(?: (?:with|for)|,? {_ON_CHARGES}) ",
    "accuse": rf"(?: (?:also|then))?(?: of|[^.;{{P}}]{{0,60}}?,? {_ON_CHARGES}|(?: [a-z]+){{0,3}} (?:charges?|counts?|accusations?) (?:of|including|that include)) ",
    "conviction": rf"(?: (?:on|in)? ?{{D}})?(?:[^.;]{{0,160}}? guilty of| (?:of|for|on (?:[a-z-]+ ){{0,2}}?(?:charges?|counts?) of)|,? {_ON_CHARGES}) ",
    "acquit": rf"(?: (?:of|on)|,? {_ON_CHARGES}) ",
    "arrest": rf"[^.;{{P}}]{{0,60}}?(?:{_ON_CHARGES}|for (?=\"))",
    "punish": rf"[^.;{{P}}]{{0,60}}?(?:{_ON_CHARGES}|for )",
    "fine": r"[^.;{P}]{0,40}?(?: for) ",
}

# Where a description ends.
DESCRIPTION_END = (
    r"[.;:()]| - |,? (?:under|in accordance with|as per|contrary to) |, (?:and|but|which|who|where|while|after|although|when|as|for which|in|on|under|"
    r"punishable|an offen[cs]e|a charge|an accusation|according|he|she|they|his|her|said|with|the|{P})\b| and (?:was|were|is|are|has|had|have|sentenced|faces?|"
    r"could|may|sent|remanded|placed|put|held|jailed|ordered|fined|then|later|given|handed|gave|sent|transferred|he|she|they|{P})\b| (?:on|in|since|by|until) {D}|"
    r" by (?:the |a |an )?(?:{C}|court|judge|prosecut|investigat|{O}|police|authorit)| (?:at|in|before) (?:the )?{C}| pursuant| carrying| punishable| after | when | following | following|"
    r" because | before | while | and sentenced| in connection with| in a (?:closed|trial|case)| in case|, $|$"
)
# Descriptions that describe nothing, or a punishment.
NOT_DESCRIBED = (
    r"^(?:my|our|your|the|a|an|his|her|their|this|that|these|its|it|him|both|all|two|three|several|many|what|which|{T}|{A}|{D}|{P}|\d+|violating|breaching|under|crimes? (?:under|against)?|"
    r"(?:an? )?(?:offen[cs]es?|crimes?)(?: under)?|another|more|first|life|participating in|serious|both|something|nothing|having violated)"
    r"(?: (?:same|court|first|second|charges?|offen[cs]es?|crimes?|case|time|day|days|month|months|year|years|accusations?|counts?|articles?|criminal|new|other))*$"
)
SAME_AS = r"\b(?:same|identical|similar) (?:[a-z]+ ){0,3}(?:as|to those (?:of|against)) (?:(?:in|the|case|of|against|for|that|those|brought) ){0,6}"

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
