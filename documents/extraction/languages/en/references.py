"""English patterns for whom a text speaks of, read over frames (lower case, one sign for each name)."""

from documents.extraction.languages.en.reference_groups import (
    ABOVE,
    BUT_FOR,
    COUNTED,
    GROUP,
    KIN,
    MAN,
    MEN,
    NUMBER,
    RELATION,
    REST,
    SOME_OF_LIST,
    WHOLE,
)
from documents.extraction.languages.event_words import ReferenceWords

# What stands after a name of a list up to the next one: no clause of its own, no beginning of what comes after.
_ASIDE = (
    r"(?!(?:and|or|but|while|with|as|in|on|at|by|to|for|from|after|before|when|where|whose|which|that|was|were|is|has|"
    r"had|have|said|says|told|got|gets|gave|left|went|took|made|won|lost|fled|died|stood|stands|faces|serves|remains|"
    r"will|must|(?!(?:wanted|retired|aged|nicknamed|armed|detained|arrested|born)\b)[a-z]+ed)\b)"
)
_ELEMENT = (
    r"{P}(?:\s?\([^()]{0,60}\))?(?:, (?:b\.|born)(?: in)? (?:\d{4}|{D})(?=,))?"
    rf"(?:(?:, {_ASIDE}[^{{P}}{{T}}{{A}},;.:]{{1,60}}){{1,2}}(?=,? and |, (?:(?:his|her|their) "
    rf"(?:[a-z-]+ ){{1,3}})?{{P}})"
    rf"|(?:, {_ASIDE}[^{{P}}{{T}}{{D}}{{A}},;.:]{{1,60}}){{1,2}}(?=; (?:and )?{{P}})"
    r"|, (?:(?:also |better )?known (?:[a-z]+ )?as|alias|aka|nicknamed) [^,;.:]{1,60}(?=,? and |, {P}))?"
)
# Words that end a list of names: what comes after them is about somebody else.
_NO_LIST = (
    r"(?:while|but|who|whom|when|as|after|before|that|was|were|is|are|has|had|have|said|says|told|"
    r"by|of|for|against|from|to|in|on|at|with|under|"
    r"which|where|since|because|if|then|also|later|judge|prosecutor|investigator|"
    r"found|finds|gave|gives|sentenced|convicted|jailed|fined|acquitted|ordered|sent|handed|imposed|told)\b"
)
# "..., their lawyer P said": who speaks of the people of a list is none of them.
_SPEAKER = r"(?:[a-z'-]+ ){0,5}{P} (?:said|says|told|tells|wrote|reported|reports|announced|confirmed)\b"
# "...; P was acquitted": the next clause, and not the next name of a list.
_ANOTHER = r"(?:(?!and )[a-z'-]+ ){0,4}{P} (?:was|is|has|had|got|received)\b"
_BETWEEN = (
    rf"(?:,? and | nor |, (?!{_SPEAKER})|; (?!{_ANOTHER})| & |,? as well as |,? along with |,? together with "
    rf")(?:(?!{_NO_LIST})[a-z'-]+ "
    rf"|{{L}} |{{O}} |• |(?:(?:one|two|three|four|some|several) of )?(?:his|her|their) (?:[a-z-]+ ){{0,2}}[a-z-]+, "
    rf"){{0,6}}?"
)
_CHAIN = rf"{_ELEMENT}(?:{_BETWEEN}{_ELEMENT})*"
# Not the "her" of "took away her husband".
_OBJECT_PRONOUN = (
    r"\s(him|her|them|me|himself|herself)\b(?! [a-z]+ (?:was|were))"
    r"(?<!her(?= (?:[a-z]+ )?(?:husband|wife|son|daughter|brother|sister|father|mother|parents|sons|daughters|brothers|"
    r"sisters|children|boyfriend|girlfriend|fianc.|partner|colleagues?|friends?|lawyer|client|neighbou?rs?)\b))"
)
_OBJECT = (
    r"(?::| -)?\s(?:(?:the |an? )?(?:[a-z]+ )?(?:case|charges?|proceedings|indictment|accusations?) "
    r"(?:of|against) )?(?:(?!(?:by|in|on|at|for|after|with|under|along|from|to|of|and|as|while|"
    r"when|during|near|outside|because|since|over|were|was)\b)"
    r"[a-z'\"-]+,?\s|{L}(?:'s)?\s|{O}(?:'s)?\s){0,8}?(?={P})"
)
_GOVERNED = (
    r"\b(?:by|(?<!case )(?<!cases )(?<!trial )(?<!story )(?<!fate )of|with|from|for|against|to|about|like|than|"
    r"near|(?:of|for|with|by|from) (?!(?:evening|morning|spring|including|being) )[a-z]{3,}ing|after|before|judge|"
    r"investigator|"
    r"prosecutor|including|for whom)"
    r"\s(?:the |his |her |their |former |judge |investigator |lawyer |one |fellow )?$"
    r"|\b(?:of|for|by) (?:[a-z]+ly )?[a-z]{3,12}ing (?:the |his |her |their )?(?:(?:president|former|activist|"
    r"journalist) )?$"
    r"|\bwho (?!(?:is|are|was|were)\b)(?:[a-z]+ ){1,3}(?<!that )(?<!how )$"
)
# Between a name and its verb: "the sentence of P, who was".
_RELATIVE = (
    r"(?:, (?:aged |born |b\. |an? |the |his |her |now |\d)[^;:{P}]{0,70}?)?,? (?:who [^.;:{P}]{0,160},? and )?who,? "
    r"(?:(?:on|in) {D}[^.;:{P}]{0,20}, )?(?:(?:was|is|had been|has been|were) )?(?:[a-z]+ly )?|"
    r", who [^.;:{P}]{1,160},? and (?:(?:was|is|had been|has been|were|then|later|now|also|since) ){1,3}(?:[a-z]+ly )?|"
    r",(?: \d\d,)? (?:(?:an?|the) (?:[a-z-]+ ){1,4})?"
)
_APPOSITION = (
    r"(?<! of )({P})(?:\s?\([^()]{0,40}\))?,\s(?!(?:and|as well as|along with|together with|including|who|whose|"
    r"which)\b)[^{P},;]{0,80}{P}[^{P},;]{0,60},(?: (?:an?|the|now|also|aged|born) [^{P},;]{1,40},)?[^,{P}]{0,30}$"
)
_COMPANY = (
    r"(?:[^.;{P}]{0,70}\b(?:(?:together|along|jointly) with|alongside) (?:[a-z'-]+,? ){0,5}|"
    r"[^.;{P}]{0,90}?, as (?:was|were|has been|have been) (?:[a-z'-]+,? ){0,5}|"
    r"(?: away| off| too)?,? and (?:with (?:him|her|them),? )?(?:(?!(?:his|her|their|then|that|said|"
    r"told)\b)[a-z'-]+,? ){0,8}?"
    r"(?={P}(?: \([^()]{0,40}\))?[.]$)|"
    r"(?:,? (?:on )?{D}|,? (?:in|at) {L})* with (?:• |(?:an?|his|her) (?!(?:[a-z-]+ )?(?:lawyer|attorney|counsel|"
    r"solicitor|judge|prosecutor|investigator|officer)\b)(?:[a-z-]+ ){0,2}[a-z-]+,? )?)(?={P}(?!'s))"
)
_PAIR = r"\b(he|she) and (?:(?:his|her|the) (?:[a-z-]+ ){1,3})?$"
# From a verb to some of the people whom it befell: "arrested ten more, among them P and P".
_INCLUDED = (
    r"[^.;:{P}\"]{0,90}?,? \(?(?:among them|among whom (?:are|were)|including) (?:[a-z'-]+ |{O} |{L} ){0,5}?(?={P})|"
    r" (?:together |along )?with (?:him|her|them)(?: in [^.;:,{P}]{1,30})?, (?:the )?(?:[a-z-]+ ){0,3}?(?={P})"
)
_WITH_OTHERS = (
    r"(?:{P}|\b(?:he|she|they)),? (?:was|were|is|had been) (?:also |himself |herself )?(?:among|one of|"
    r"part of)(?: the| a)?"
    r"(?: group of)? (?:[a-z0-9-]+ ){0,3}$|"
    r"{P}(?:\s?\([^()]{0,60}\))?,? (?:and|along with|together with|as well as) (?:[a-z]+ ){0,2}$"
)
# After a name: others who share its lot, before a verb in the singular.
_ACCOMPANIED = r"(?: \([^()]{0,40}\))?(?:,? (?:along|together) with |,? as well as |,? alongside )"
# A clause of its own after a semicolon: "...; twelve were". "; was" goes on with the subject before it.
_OTHER_CLAUSE = (
    r";(?![^;]*\b(?:he|she|they|both|all)\b)"
    r"(?! (?:(?:on )?{D},? |and |then |later |also |[a-z]+ly ){0,6}(?:was|were|is|has|had)? ?(?:[a-z]+ly )?$)"
    r"[^;{P}]*$"
)
# A thing as the subject: "his body was".
_THING = (
    r"\b(?:his|her|their|the|whose|{P}'s?) (?:[a-z-]+ ){0,2}(?:bod(?:y|ies)|remains|corpse|videos?|reports?|"
    r"statements?|"
    r"footage|photos?|books?|lists?|cars?|phones?|telephones?|laptops?|computers?|equipment|property|passports?|"
    r"devices?|"
    r"belongings|stations?|buildings?|houses?|homes?|offices?|money|church|newspapers?|websites?) (?:(?:was|were|is|"
    r"are|has|had|have|been|also|then|later|finally|eventually|being) ){1,4}$"
)
_SAYING = r"\b(?:said|says|told|tells|wrote|writes|added|adds|recalled|recalls|explained|explains)\b"
_TELLS = (
    r"\b(?:said|says|told|tells|wrote|writes|recalled|recalls|recounted|recounts|remember(?:s|ed)|explain(?:s|ed)|"
    r"add(?:s|ed)|testified|stated|states|continue[sd]|confirm(?:s|ed)|answer(?:s|ed)|repli(?:es|ed)|admit(?:s|ted)|"
    r"complain(?:s|ed)|shared|insist(?:s|ed)|relate[sd])\b"
)
# After a name: what that person says of somebody else, up to a verb: "P said that the minister was".
_SAID_OF_OTHER = (
    rf"{_SAYING}(?: that)?(?: (?:on |in )?{{D}})?(?: that)? (?!(?:he|she|they|it|who|all|both|each|to)\b)"
    r"(?:[a-z'-]+ |{L} |{O} ){1,4}?(?:was|were|is|are|has been|have been|had been)(?: [a-z]+)?,? ?$"
)
# From the name that opens a sentence past a clause about that person to the verb: "P, who had seen it, was himself".
_INSERTED = (
    r"(?P<opening>[^{P}\"]{0,60})(?P<who>{P})(?: \([^()]{0,60}\))?,(?: [^,;:\"{P}]{1,60},)? who(?:m|se)? "
    r"[^;:{P}]{3,200}(?:{P}(?:(?:,|,? and|,? or) {P}){0,4}[^,;:{P}]{0,100})?, (?:(?:was|is|has been|had been)"
    r"(?: (?:also|later|then|himself|herself|now|[a-z]+ly))* )?"
)
_STRESSED = r"(?:he himself|she herself)\b"
# Before the subject that opens a sentence: "And young P", "The poet P".
_OPENING = (
    r"\W*(?:(?!(?:of|with|by|to|for|against|from|in|on|at|after|before|except|excluding|save|that|said|says|lawyer|"
    r"judge|prosecutor|"
    r"he|she|"
    r"they|it|who|police|officers|(?!(?:retired|jailed|exiled|detained|imprisoned|renowned|noted|"
    r"convicted)\b)[a-z]+ed)\b)"
    r"[a-z'-]+\.?,? ){0,4}"
)

WORDS = ReferenceWords(
    chain=_CHAIN,
    announced=rf"(?:^|[^a-z-])(?P<number>{NUMBER}) {MEN}[^.;,]{{0,30}}$",
    introduced=rf"\W*(?:(?:in|on|at) [^.;:,{{P}}]{{2,40}}, )?(?:an?|one) (?:[a-z\d-]+ |{{L}} |{{O}} "
    rf"){{0,4}}?(?P<noun>{MAN})"
    rf"\b(?:,? (?:from|of|in|at|who|for|with|aged|accused) [^.;:{{P}}]{{1,90}}?)?,? (?:was|is|has been|had been|has|"
    rf"got|"
    rf"received|faces)(?: [a-z]+ly| also)? ?$",
    introduced_object=rf" (?:an?|one) (?:[a-z\d-]+ |{{L}} |{{O}} ){{0,4}}?(?P<noun>{MAN})\b",
    told_of=r"\W*(?:(?:[a-z-]+ ){0,4})?{P}(?:\s?\(\d\d\)|,? (?:aged )?\d\d\b|,[^.;:{P}\"]{2,60},)?,? (?:(?:was|is|has|"
    r"had|"
    r"were|who|works|worked|lives|lived|faces|faced|denie[sd]|pleaded|received|got|will|may|could|from|of)\b)",
    counted_people=rf"(?<![a-z-])(?P<number>{NUMBER}) {MEN}",
    following=r"\s(?:the |these )(?:following|next)\b[^.:{P}]{0,200}:(?= )",
    announced_object=rf" (?P<number>{NUMBER}) {MEN}",
    object_pronoun=_OBJECT_PRONOUN,
    object_lead=_OBJECT,
    governed=_GOVERNED,
    relative_clause=_RELATIVE,
    apposition=_APPOSITION,
    inserted=_INSERTED,
    inverted=r"\W*(?:(?:[a-z]+ly|also|then|there|later|earlier|here|again|today|yesterday|thus|first|and|but),? |"
    r"(?:(?:in|on|"
    r"at|near|after|before|during|since|from|under|with) [^.;:{P}\"]{1,80}?|{D}),? ){1,3}(?:was|were|is|are|has been|"
    r"have been) (?:also |then |[a-z]+ly )?",
    company=_COMPANY,
    accompanied=_ACCOMPANIED,
    pair=_PAIR,
    included=_INCLUDED,
    grouped=rf"(?:both(?: of them)?|all (?:of them|{NUMBER}))(?=[,;:]| (?:to|of|and|in|on|under|for)\b)",
    of_all=rf"\b(?:both(?: of)?(?: the| these)?|(?:all|the|these)(?: of)?(?: the| these)? (?:{NUMBER})) (?:[a-z-]+ "
    rf")?$",
    with_others=_WITH_OTHERS,
    other_clause=_OTHER_CLAUSE,
    thing=_THING,
    # "was stopped at the border by P and": the next participle has the subject of the first.
    joined=r"\b(?:was|were|is|are|has been|have been|had been|being) (?:[a-z]+ly |also |then |later |first |both |"
    r"all )?(?P<then>(?!not\b|just\b|about\b)[a-z-]{2,}(?:ed|en|wn|ght|ld|nd|t)\b)(?:(?! (?:that|who|whom|whose|which|"
    r"while|when|where|because|but|as|after|before|whereas)\b)[^.;:()\"]){0,140}?,? and (?:then |later |also |"
    r"subsequently |"
    r"eventually |finally |promptly |[a-z]+ly )?$",
    shared=r",? (?:and|but|and then|but then) (?P<verb>was|were|is|are|has been|have been)(?: [a-z]+ly| then| later| "
    r"also)* $",
    # "that", "who", "which", "when", "while", "where", "because", "after", "before", "as" and stops, backwards.
    clause_start=r"[;:]| (?:taht|ohw|hcihw|nehw|elihw|erehw|esuaceb|retfa|erofeb|sa) ",
    saying=_SAYING,
    said_by=(
        rf"(?P<first>{{P}}|\b(?:he|she)\b)(?:,[^\".;{{P}}]{{1,60}},)?(?: [a-z]+ly| also| later| has| then| now)* "
        rf"{_TELLS}|{_TELLS}(?: [a-z'-]+,?){{0,5}}? (?P<last>{{P}})|(?P<label>{{P}}): \""
    ),
    said_of_other=_SAID_OF_OTHER,
    counted=COUNTED,
    addressed=r"(?:my )?dear(?:est)? [^.;:]{2,40}[,!]?(?:$| )",
    rest=REST,
    others_unnamed=rf"\band (?:{NUMBER}|several|some|many) (?:other|more|further)\b",
    whole=WHOLE,
    above=ABOVE,
    but_for=rf"{GROUP}{BUT_FOR}(?={{P}})",
    left_out=rf"\b{GROUP}{BUT_FOR}(?:{{P}}(?: \([^()]{{0,40}}\))?,? (?:and )?)*$",
    some_of_list=SOME_OF_LIST,
    relation=RELATION,
    among_them=r"^[^.;:{P}]{0,90}[,(-] ?(?:among them|among whom (?:are|were)|including|namely|notably) "
    r"(?P<names>[^.;:]{1,400}?)[,)]? (?:(?:all|both|each) )?(?:were|are|have been|had been)(?: [a-z]+){0,2} ?$",
    and_latter=r"\b(?:and|while|but|whereas) the latter\b(?! [a-z]+ion\b)",
    other_people=r"\b(?:the|his|her|their) (?:(?:other|remaining) [a-z]+|others|rest)\b",
    bystanders=r"\W*(?:trial |international )?(?:"
    r"observers?|monitors?|reporters?|reported|report|author|authors|by|photos?|"
    r"lawyers?|counsel|defen[cs]e|judges?|panel|bench|presiding|prosecutors?|prosecution|contacts?|"
    r"interpreters?|experts?|witnesses|editors?|edited|compiled|translated|translation)\b[a-z ,-]{0,30}:",
    of_place=r"\b(?:at|near|in|the|outside) $",
    one_of_two=r"the (?:former|(?P<latter>latter)|(?P<nth>first|second|third|fourth|fifth))\b(?! (?:two|three|four|"
    r"five|six|seven)\b)",
    counted_things=r"\b(?:charges|counts|cases|trials|hearings|articles|episodes|accusations|terms|sentences|verdicts|"
    r"arrests|searches|raids|times|proceedings|appeals|letters|posts|articles|videos|books)\b",
    definite=r"all (?=were|are|have)|every(?:one|body) (?=was|is|has|got)|"
    r"(?:all )?the (?:men|women|defendants|detainees|activists|journalists|group)\b",
    of_us=r"(?:both|all(?: [a-z]+)?|the [a-z]+) of us\b",
    stressed=_STRESSED,
    floating=r"(?:\b(?:had|have|were|are|who|would|will)|{P},?) (?:both|all|each)(?: of them)?$",
    described=r"{P}(?:,[^.;:\"]{1,80},)? (?:(?:now|also|then|once|still|long|only) )?(?:is|was|has been|had been|lives|"
    r"lived|works|worked|studied|graduated|joined|became|turned|comes|came from|grew up|practi[sc]e[sd]?|served as|"
    r"acted|defended|represented|taught|teaches|has (?:[a-z-]+ ){0,2}(?:children|sons|daughters))\b",
    relative=rf"\W*(?:{{P}}'s (?:[a-z-]+ ){{0,2}}(?:{KIN})|(?:the|an?) (?:[a-z-]+ ){{0,2}}(?:{KIN}) of {{P}}),? "
    r"(?:(?:a|an|the) )?(?:[a-z-]+ ){0,3}(?={P},? (?!(?:said|says|told|tells|wrote|and)\b))",
    opening=_OPENING,
    this_one=r"this one\b",
)
