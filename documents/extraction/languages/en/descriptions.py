"""English for the words that describe an accusation: what leads up to them, where they end, what they are not."""

from documents.extraction.languages.en.offences import CRIMES, DEEDS, GERUND, OFFENCES

# What people say of charges: "charges that he called absurd".
_CALLS = (
    r"(?:ha[sd] )?(?:call|say|said|den(?:y|ie)|reject|describ|consider|claim|insist|maintain|dismiss|believ|regard|"
    r"plead|contest|disput)"
)
_ON_CHARGES = (
    r"(?:on|pending investigations? (?:on|into)) (?:[a-z-]+ ){0,3}?(?:charges?|suspicion|accusations?|allegations?|"
    r"counts?),? "
    r"(?:of|(?:(?:that|which) )?includ(?:e[sd]?|ing)|such as|relating to|related to|in connection with|"
    rf"that (?:he|she|they) (?!{_CALLS}))"
)

# "For the alleged crime of", "for his part in", "for his mere participation in".
_FOR_OFFENCE = (
    r" for(?: the| (?:his|her|their)(?= (?:alleged|mere|refus|fail|evasion|participation|involvement|membership|role "
    r"in|"
    r"part in)))?"
    rf"(?: (?:(?:alleged|supposed|purported|so-called|mere)(?= (?:{OFFENCES}|crimes?|offen[cs]es?)\b|(?<=so-called) "
    rf"\")))?"
    rf"(?: (?:crimes?|offen[cs]es?) of)?"
    rf"(?= (?:\"|(?:role|part) in |(?:alleged(?:ly)? )?(?:[a-z-]+ing(?= [a-z\"])|{OFFENCES})\b))"
)
# What somebody said or wrote for which the sentence is: "over a post that criticised the king".
_OVER_WORDS = (
    rf" over(?= (?:\"|{GERUND} |(?:{OFFENCES})\b|(?:(?!{{P}})[a-z{{L}}{{O}}'-]+ ){{1,4}}(?:posts?|tweets?|comments?|"
    rf"articles?|"
    r"videos?|statements?|remarks|speech(?:es)?|songs?|poems?|interviews?|messages?|jokes?|cartoons?)\b))"
)

_OF_COUNTS = r"of(?: (?:the )?(?:[a-z-]+ ){1,2}(?:charges|counts|offen[cs]es|crimes)(?::| -| of))?"
_BY_COURT = (
    r"(?: (?:only|also|solely|later|additionally|further|jointly|again|in absentia|in {L})| by (?:an? |the "
    r")?(?:{C}|{O}|[a-z -]{3,50}))"
)
# What leads up to a description, by the kind of verb that governs it.
DESCRIBED = {
    "charge": rf"(?: (?:also|then|initially|later|formally|jointly|separately|first|only|"
    rf"merely))?(?: (?:(?:on|in) )?(?:{{D}}|\d{{1,2}} [a-z]+)| "
    rf"(?:earlier|later|last|this) (?:[a-z]+ ?){{1,2}}\b)?(?: under [a-z{{L}}{{O}}' -]{{3,60}}?)?(?: (?:with|in "
    rf"connection with|"
    rf"for)|,? {_ON_CHARGES}|(?:(?<= charge)|(?<= charges)|(?<= count)|(?<= counts)|(?<= suspicion)) of|"
    rf"[^.;:,\"{{P}}{{A}}]{{1,60}}? with(?: the)?(?= (?:\"|{GERUND} |(?:{OFFENCES})\b))) ",
    "accuse": rf"(?: (?:also|then))?(?:(?: by (?:the )?(?!(?:[a-z]+ ){{0,3}}(?:media|television|tv|newspapers?|"
    rf"propaganda)\b)[a-z{{O}} ]{{3,40}}?)? of|"
    rf"[^.;{{P}}]{{0,60}}?,? {_ON_CHARGES}|(?: [a-z-]+){{0,3}} (?:charges?|"
    rf"counts?|accusations?),? (?:of|including|such as|(?:that|which) include)|(?: [a-z-]+){{0,3}} (?:charges|"
    rf"counts):(?= (?:{OFFENCES}|{GERUND})\b)|(?: trial| prosecution| in absentia| in {{L}})?{_FOR_OFFENCE}) ",
    "conviction": rf"(?: (?:on|in)? ?{{D}})?"
    rf"(?:(?: (?:[a-z-]+ ){{0,3}}{{P}})? on (?:an?|one|the) (?:[a-z]+ )?(?:count|charge),?(?= \")|"
    rf"[^.;]{{0,160}}? (?:guilty|culpable|responsible|liable) (?:(?:only "
    rf")?{_OF_COUNTS}|on (?:[a-z-]+ "
    rf"){{0,3}}(?:counts?|charges?)(?: of|:| -))|{_BY_COURT}? (?:{_OF_COUNTS}|on (?:[a-z-]+ ){{0,2}}?(?:charges?|"
    rf"counts?) of)"
    rf"|,? {_ON_CHARGES}|(?: (?:him|her|them))?(?: to)?[^.;{{P}}]{{0,60}}?(?:{_FOR_OFFENCE}|{_OVER_WORDS})) ",
    "acquit": rf"(?: (?:of|on|from)(?: (?:the|an?|all|one|two|both) (?:[a-z-]+ )?(?:charges?|counts?|accusations?) "
    rf"of)?|[^.;{{P}}]{{0,60}}? "
    rf"of(?= \")|,? {_ON_CHARGES}) ",
    "arrest": rf"[^.;{{P}}]{{0,60}}?(?:{_ON_CHARGES}|for (?=\")|for alleged(?:ly)? (?=[a-z])|"
    rf"for (?:suspected |supposed )?(?=(?:{OFFENCES})\b))",
    "custody": rf"[^.;{{P}}]{{0,60}}?(?:{_ON_CHARGES}|for (?:suspected |supposed )?(?=(?:{OFFENCES})\b))",
    "punish": rf"[^.;{{P}}]{{0,60}}?(?:{_ON_CHARGES}|{_FOR_OFFENCE}|{_OVER_WORDS}) ",
    "fine": rf"[^.;{{P}}]{{0,40}}?{_FOR_OFFENCE} ",
}

# Where a description ends.
_TIME = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|week|month|year|spring|summer|autumn|winter)"
)
DESCRIPTION_END = (
    rf" (?:earlier |later )?(?:in|on|last|this) (?:early |late |mid-|last |this )?{_TIME}\b|"
    r",? and (?:one|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:more )?(?:years? |months? )?for |"
    rf"[.;:()]| - | that (?:[a-z]+ |{{P}} |{{O}} |{{L}} ){{1,7}}?{_CALLS}|"
    r"(?<!that)(?<!which)(?<!who) (?:is|are|was|were|has been|have been|had been) |,? (?:and )?(?:to "
    rf")?{{T}}|,? (?:under|in accordance with|as per|contrary to) |, and(?! (?:(?:{OFFENCES})\b|{GERUND} |\"|"
    r"(?:[a-z-]+ ?){1,3}(?:[.;]|$)))\b|, (?:but|which|who|"
    r"where|was|were|is|are|"
    r"has|had|"
    r"have|remains?|remained|died|went|fled|left|allegedly|den(?:y|ie[sd])|said|says|now|currently|"
    r"while|after|although|when|as|for which|in|on|under|"
    r"charges|crimes|offen[cs]es|accusations|allegations|punishable|an? [a-z]+|according|he|she|they|his|her|said|with|"
    r"the)\b|,? {P}| and (?:each|both|was|were|is|are|has|had|have|sentenced|acquitted|convicted|cleared|found|fled|"
    r"freed|faces?|"
    r"could|may|sent|remanded|placed|put|held|jailed|ordered|fined|then|later|given|handed|gave|"
    r"served|spent|received|got|released|deported|expelled|stripped|barred|banned|deprived|died|left|"
    r"sent|transferred|he|she|they)\b| but (?:found|fined|convicted|sentenced|given|jailed|cleared|acquitted)\b|"
    r",? and the latter\b| and {P}| (?:on|in|since|by|until) {D}| {D}| in (?:the )?{L}(?! (?!(?:and|on|for|with|"
    r"where|after|but|last|this|when)\b)[a-z]{5,})|"
    r" by (?:the |a |an )?(?:{C}|court|judge|prosecut|investigat|{O}|police|authorit)| (?:at|in|"
    r"before) (?:the )?{C}| pursuant| carrying| punishable| after | when | following | following|"
    r" because | before | while | (?:an?|one|two|three|four|five|several|\d+) (?:day|week|month|year)s? (?:later|"
    r"after|earlier)\b|"
    r" on account of | on the basis of | based on | (?:begins?|began|starts?|started|"
    r"continues|resumed|ended)\b| and sentenced|"
    r" the (?:court|judge|magistrates?|jury|bench|tribunal) (?:[a-z]+ )?(?:cleared|acquitted|convicted|found|sentenced|"
    r"gave|handed|fined|jailed|imposed)\b|"
    r" in connection with| in a (?:closed|trial|case)| in case|, $|$"
)
# Descriptions that describe nothing, or a punishment.
NOT_DESCRIBED = (
    r"^(?:(?:every|any)thing|it|whatever|(?:any |all )?(?:wrongdoing|crimes?|guilt|offen[cs]es?))\b(?! "
    r"[a-z]+ing\b)[^ ]*$|"
    r"^(?:violations?|breach(?:es)?|violating|breaching) (?:of )?(?:its|his|her|their|the) (?:[a-z-]+ )?(?:terms|"
    r"conditions|bail|"
    r"parole|probation|house arrest|supervision|restrictions)\b|"
    r"^(?:them|nothing|is|was|are|were)\b|"
    r"^(?:this|that|these|those|it|both|all|either|neither|one|the same)(?: (?:as well|too|also|alone|only|again|"
    r"later|instead|anyway|now))+$|"
    r"^[^.;]*\b(?:sections?|articles?|ordinance|code|paragraphs?) \d|"
    r"^(?:all|any|both|each|every) (?:[a-z]+ )?(?:charges|offen[cs]es|crimes|counts|accusations|them)\b|^(?:the|"
    r"both|this|that) (?:first|second|third|other|same|latter|former|remaining) (?:charges?|counts?|offen[cs]es?|"
    r"crimes?|articles?)\b|^(?:exactly |just |precisely )?(?:the )?same\b|"
    r"^(?:different|various|several|similar|unrelated|other|serious) (?:[a-z]+ )?(?:matters|things|acts|offen[cs]es|"
    r"crimes)\b(?! of)|"
    r"^(?:this|that|these|those|the) (?:[a-z]+ )?(?:charges?|counts?|accusations?)\b(?! of)|"
    r"^charges (?:that|which|he|she|they|carrying)\b|^the fact that\b|"
    r"^(?:his|her|their) (?:[a-z-]+ ){0,3}(?:tweets?|posts?|work|activism|journalism|reporting|activity|activities|"
    r"writings?|remarks|statements?|comments?|speech(?:es)?|views|opinions?)$|^being (?:too|so|very|"
    r"un[a-z]+|a (?:critic|dissident|danger)\b)|^(?:an?|the) (?:[a-z]+ )?(?:crime|offen[cs]e)s? "
    r"(?:that|which|he|she|they)\b|"
    r"^(?:solely |only |merely |simply |just |peacefully |legitimately )*(?:exercising|expressing|practi[sc]ing|"
    r"defending|"
    r"speaking out|doing|performing|reporting|fighting for)\b|"
    r"^(?:my|our|your|the|a|an|his|her|their|this|that|these|its|it|him|both|all|two|three|several|"
    r"many|what|which|{T}|{A}|{D}|{P}|\d+|violating|breaching|under|crimes? (?:under|against)?|"
    r"(?:an? )?(?:offen[cs]es?|crimes?)(?: under)?|another|more|first|life|participating in|serious|"
    r"both|something|nothing|having violated|any|every|each|third|fourth|others?)"
    r"(?: (?:same|court|first|second|charges?|offen[cs]es?|crimes?|case|time|day|days|month|months|"
    r"year|years|accusations?|counts?|articles?|criminal|new|other|third|fourth))*$"
)
NOUN_LEAD = (
    rf"\bunder (?:(?:the|an?|its|their) )?(?:[a-z-]+ ){{0,2}}?(?:articles?|provisions?|laws?|statutes?|legislation|"
    rf"clauses?|sections?) (?:on|about|against|for|of|covering|concerning|regarding|relating to|related to|outlawing|"
    rf"prohibiting|dealing with|punishing|banning|criminali[sz]ing) (?=\"|{GERUND} |(?:{OFFENCES})\b)|"
    r"\b(?:on|of|(?<!threatened )with|facing|faces?|under|over|into|from|den(?:y|ies|ied)|reject(?:s|"
    r"ed)?) (?:[a-z-]+ ){0,3}?(?:charges?|counts?|suspicion|accusations?|"
    r"allegations?) (?:of|relating to|related to|including|such as|(?:that|which) includ(?:e[sd]?|ing)) "
)
# Further from the verb, and before offences only: "detained last week at his flat over", "because of alleged".
_BECAUSE = (
    r"(?:over|for|because of|due to|on account of|by reason of|in connection with|in relation to|in respect of|"
    r"related to|relating to|linked to|(?:on|under|with) (?:the |an? )?(?:(?:grounds?|pretext|pretence|basis|counts?|"
    r"charges?|"
    r"accusations?|suspicion|allegations?|claims?|offen[cs]es?) (?:of|that (?:he|she|they|{P}) (?:had |has |have )?))|"
    r"(?:counts?|charges?|accusations?)[,:]|(?:counts?|charges?|accusations?) (?:-|namely))"
)
_ALLEGED = r"(?:(?:alleged(?:ly)?|supposed(?:ly)?|purported(?:ly)?|suspected|so-called) )?"
OFFENCE_OR_DEED = (
    rf"(?=\"(?:(?:{OFFENCES})\b|{GERUND}\b|an? member)[^\"]{{2,90}}\"(?:[.,;:)]|$| (?:and|in|on|by|under|after|at|"
    rf"from|to|"
    rf"as|was|were|against|through|via)\b)|"
    rf"{CRIMES}|(?P<deed>{DEEDS}|(?:participation|involvement) in (?:an? |the )?(?![a-z-]*(?:illegal|unlawful|unauth|"
    rf"unsanc|"
    rf"banned|"
    rf"terror|extrem|armed)))|(?:{OFFENCES})\b)"
)
LOOSE_LEAD = (
    rf"(?:^| ){_BECAUSE} (?:(?:the|an?|his|her|their|its) )?{_ALLEGED}(?:(?:crimes?|offen[cs]es?) of )?"
    rf"{OFFENCE_OR_DEED}"
)
KIND_OF_CHARGE = (
    r"\bon (?:(?:trumped-up|fabricated|false|bogus|dubious|spurious|politically motivated|baseless|"
    r"absurd) )?(?P<said>(?:an? )?(?!(?:[a-z-]+ )?(?:criminal|new|same|additional|trumped-up|lesser|lighter|graver|"
    r"heavier|reduced|minor|grave|capital|vague|unspecified|unknown|made-up|invented|political|old|fabricated|false|"
    r"these|"
    r"those|the|"
    r"his|her|their|several|various|all|bogus|politically|serious|separate|similar|unrelated|multiple|pending|other|"
    r"formal|such|both|two|three|four|five|many|any|spurious|dubious|baseless|absurd|first|second|that|this|"
    r"administrative|"
    r"motivated|different|further|more|related|which|what|no|another) )(?:[a-z-]{4,}(?: and |, | or "
    r"))?(?:[a-z]{4,}[ -]){1,3}charges?)"
    rf"\b(?! (?:of|under|relat|in connection|for|against|with)\b| that (?!(?:[a-z]+ |{{P}} |{{O}} |{{L}} "
    rf"){{1,7}}?{_CALLS}))"
)
