"""English patterns for what somebody is accused of. They are read over frames (lower case, one sign for each name)."""

from documents.extraction.languages.charge_words import ChargeWords
from documents.extraction.languages.en.charge_against import AGAINST_AFTER, AGAINST_BEFORE, AGAINST_MORE, CASE
from documents.extraction.languages.en.charge_groups import (
    ADDED_TO_CASE,
    ALL_GUILTY,
    CHARGE,
    CHARGE_CHANGED,
    NEW_CHARGE,
    WHOLE_GROUP,
)
from documents.extraction.languages.en.charge_phrases import BLAMED, DROPS, INSERTED, JAILED, SKIPPED
from documents.extraction.languages.en.charge_phrases import WORDS as PHRASES
from documents.extraction.languages.en.descriptions import (
    DESCRIBED,
    DESCRIPTION_END,
    KIND_OF_CHARGE,
    LOOSE_LEAD,
    NOT_DESCRIBED,
    NOUN_LEAD,
)
from documents.extraction.languages.en.offences import GERUND, OFFENCES

ADDED_LEAD = (
    r"\badded (?:(?:an?|the|new|further|additional|more|another|second|third) ){0,2}(?:charges?|counts?|"
    r"accusations?) of "
)
CASE_LEAD = (
    r"\b(?:case|cases|investigation|proceedings|inquiry|probe)s? (?:(?:was |were )?(?:opened |launched |initiated )?)"
    r"(?:against|into) (?P<whom>{P}|him|her|them)(?: (?:on|in) {D})? (?:for|over|on (?:charges|suspicion|counts?|the "
    r"fact) of) "
)
TERM_LEAD = (
    rf"(?:(?: sentence| term)?,? (?:(?:that|which) )?(?:(?:had|have|has) been|was|were) (?:imposed|handed down|given)"
    rf"(?: (?:to|on) (?:him|her|them|{{P}}))?(?: (?:in|on) {{D}})?)?"
    rf"(?:'?(?: (?:prison|jail|suspended|custodial))? (?:sentences?|terms?))?"
    rf"(?: (?:in|behind|of|with|at) [a-z' -]{{1,30}}?| (?:in|on) {{D}}| in {{L}}| in (?:a |the )?{{O}}|'s? "
    rf"[a-z -]{{1,20}}|"
    rf" each| (?:to|against|on) (?:[a-z-]+ ){{0,3}}{{P}})?"
    rf"(?: to [^.;{{T}}]{{0,30}}?{{P}}'s (?:sentence|term))?,?(?:(?: for| on (?:a )?charges? of)"
    rf" | \((?:for |on charges of )?)(?:(?:the )?(?:alleged|supposed|purported|so-called) (?=\"|(?:{OFFENCES})\b)|"
    rf"the (?=(?:{OFFENCES})\b)|"
    rf"(?:the |an? )?(?:alleged )?(?:crimes?|offen[cs]es?) of )?"
    rf"(?=(?:\"|{GERUND}\b|(?:alleged(?:ly)? )?(?:{OFFENCES})\b))"
)
NEXT_PERSON = (
    rf"(?:,| and|, and|, while) (?:the (?!other)[a-z]+ )?(?P<who>{{P}}|the latter|the other(?:s| two| three| "
    rf"four)?)(?:(?:,| and|, and) {{P}})* (?:of|with) "
    rf"(?=\"|{GERUND}\b|(?:{OFFENCES})\b)"
)
ENDED_OF = r" of (?=[a-z\"])"
JOINT_DESCRIPTIONS = (
    r"(?:,? and(?:, [^,.;{P}]{3,60},)? (?:of |with |for |on )?|,? as well as (?:of |with |for )?|, (?:of |with |"
    r"for )?)(?:the |(?:an?|one|two|three|four|five|several|\d+) (?:[a-z-]+ )?(?:counts?|charges?) of )?"
    rf"(?={GERUND} |(?:{OFFENCES})\b|[\"'])"
)
# One offence in two words: "aiding and abetting sedition", "making, storing or spreading", "assembly and collusion".
_SHARING = (
    r"(?:(?:[a-z]+ly )?(?!(?:spy|riot|smuggl|traffick|launder|trespass|desert|blackmail|vandalis|loot|money "
    r"launder)ing)[a-z-]+ing|"
    r"assembly|gathering|propaganda|breaking|calls?|incitement|insults?|creation|leadership|organi[sz]ation|"
    r"picking quarrels)"
)
ONE_OFFENCE = rf"{_SHARING}(?:(?:, | or | and ){_SHARING})*"
# Offences of a list of nouns, which are told apart by commas: "theft, public nuisance and arson".
LISTED = r"(?![a-z-]+ing\b)(?:(?!of |to |against |in |by |with |from )[a-z'-]+ ?){1,4}"
BARE_OFFENCE = rf"(?!calls? |spying )(?P<said>(?:high |state )?(?:{OFFENCES})) (?:for|over) "
SAME_AS = (
    r"\b(?:same|identical|similar) (?:[a-z]+ ){0,3}(?:as|to those (?:of|against)) (?:(?:in|the|"
    r"case|of|against|for|that|those|brought) ){0,6}"
)

_DROPPED = (
    r"(?:dropped|withdrawn|discontinued|terminated|abandoned|lifted|removed|thrown out|set aside|struck out|dismissed|"
    r"rejected|returned|closed|excluded|struck)"
)
_FELL = (
    r"(?:had |has |have )?(?:then |later |already |since |soon |also )?(?:fell|fallen|falls|collapsed|lapsed|crumbled) "
    r"?(?:away|apart|through|off)?"
)
_AUXILIARY = r"(?:was|were|is|are|has been|have been|had been|did not|got)(?: [a-z]+ly| then| later| also| itself)*"
LAW_ITSELF = (
    r"[^.;,()]{0,50}?\b(?:provides?|carr(?:y|ies)|punishes|stipulates|allows|prescribes|covers|defines|reads|says|"
    r"criminali[sz]es|(?:was|were|is|are|(?:has|have)(?: also| now| thus)? been) (?:often |now |also )?"
    r"(?:used|introduced|applied|written|drafted|designed|meant|"
    r"abolished|infringed|violated|breached|contravened|engaged|"
    r"adopted|vague|so))\b"
)
_SAME = (
    r"(?:very )?(?:same|identical) (?:(?P<number>two|three|four|five) )?"
    r"(?:articles?|provisions?|parts?|charges?|sections?|paragraphs?|offen[cs]es?|crimes?|counts?|accusations?)"
)
SAME_PROVISION = (
    rf"\b(?:under|on|of|with|faces?|facing|faced) (?:(?:the |that )?{_SAME}|(?P<that>that|this) "
    r"(?:articles?|provision|part|section|paragraph|clause)(?! \d)|"
    r"the (?P<last>latter) (?:offen[cs]e|crime|charge|article|count)|"
    r"the (?P<which>first|second|third|fourth) (?:of (?:these|those|the (?:same|two|three|four)) )?"
    r"(?:articles?|provisions?|sections?|charges?|counts?))\b"
)
# The same without a verb, in the item of a list: "The same two articles."
# The same beside a name: "P: the same article".
SAME_NAMED = rf"(?P<who>{{P}})(?: \([^()]{{0,40}}\))?(?::|,| -) (?:on |under )?(?:the )?{_SAME}\b(?P<that>(?!))?" + (
    r"(?P<last>(?!))?(?P<which>(?!))?"
)
SAME_LISTED = (
    rf"\W*(?:(?:also|likewise|charged|charges|articles?|accused)\W+)?(?:under )?(?:the )?{_SAME}\b(?P<that>(?!))?"
    r"(?P<last>(?!))?(?P<which>(?!))?"
)
OPENED = (
    rf"\b(?:opened|launched|initiated|brought)\b[^.;{{P}}]{{0,60}}\b{CASE}\b[^.;{{P}}]{{0,40}}$|"
    r"\badded [a-z, ]{0,30}$"
)

# Words before a citation that tell how the accusation stands, and words after it of which it is the subject.
STATUS_WORDS = {
    "acquitted": r"\b(?:acquit(?:ted|s|tal|ting)|cleared|not guilty|exonerated)\b",
    "dropped": rf"\b{DROPS} (?:the |a |an |all |this |that |his |her |their )?(?:[a-z]+ )?{CHARGE}\b",
    "reclassified": r"\b(?:re-?classif(?:ied|ying)|re-?qualif(?:ied|ying)|changed|altered|amended|upgraded|downgraded|"
    r"raised|increased|toughened|aggravated|softened|reduced) (?:[a-z]+ ){0,4}from\b",
    "charged": r"\b(?:dropp|withdr|remov|abandon)[^.;]{3,60} and (?:[a-z]+ )?(?:brought|filed|laid|opened|pressed) "
    r"(?:[a-z-]+ ){1,4}(?:under|of|with)\b",
    "convicted": r"\b(?:(?:found|find|is|are|pleaded) guilty|convict(?:ed|s|ing|ion)|sentenced|jailed|"
    r"(?:was|were) punished)\b",
}
STATUS_AFTER = {
    "acquitted": rf"{_AUXILIARY} (?:quashed|overturned|annulled|reversed)\b",
    "dropped": rf"{_AUXILIARY} (?:{_DROPPED}|survive)\b|{_FELL}\b|"
    r"the (?:proceedings|case|prosecution) (?:is|are|was|were) (?:terminated|discontinued|closed|dropped)\b",
    "reclassified": rf"{_AUXILIARY} (?:re-?classified|re-?qualified|changed|replaced|substituted|superseded)\b",
}
# The offence of a conviction that a higher court took back.
OVERTURNED = (
    r"\b(?:set aside|quashed|overturned|annulled|reversed|cancelled|revoked) (?:the |his |her |their |a |both )?"
    r"(?:[a-z]+ )?(?:convictions?|verdicts?|sentences?|judgments?|fines?)\b[^.;]{0,60}$"
)
# Before the charge that took the place of an earlier one.
_CHANGED = r"(?:chang|alter|amend|downgrad|soften|reduc|upgrad|rais|increas|toughen|aggravat)(?:ed|ing)"
REPLACING = (
    r"\b(?:(?:re-?classif|re-?qualif|re-?characteri)[a-z]{2,4}|(?:chang|alter|downgrad|soften|replac|reduc|"
    r"upgrad)(?:ed|ing)"
    r" (?:the |his |her |their |its )?(?:legal )?(?:qualification|charges?|article|accusation))\b[^.;]{0,120}?"
    r"\b(?:to|as|into|with|by)\b[^.;]{0,80}$|\b(?:charges?|case) from [^.;]{1,60} to [^.;]{0,80}$"
    rf"|\b{_CHANGED} from [^.;]{{1,60}} to (?:[a-z-]+ ){{0,5}}$"
    r"|{A}[^.;{A}{P}]{0,60} (?:was|were|has been|had been) (?:replaced|substituted|superseded)"
    r"[^.;{A}{P}]{0,30} (?:by|with) $"
    r"|\bthe (?:act|acts|offen[cs]e) constitut(?:es?|ed) [^.;]{0,100}$|\b(?:is|are) now (?:under )?$"
)

# A charge that was told before and ended, or changed, here.
_WHICH = r"(?P<which>(?:the|this|that|these|those|both|all|an?|his|her|their)"
_OF = r"(?: (?:of|for|that)(?: [^ .;,]+){1,8}?)?(?:,? (?:under|of|for|on|with|over) which [^.;,]{1,80},)?"
CHARGE_OUTCOMES = (
    (
        "acquitted",  # the letters first, then what may not stand before them: so it is found fast
        r"(?:{P}:? acquittal|not guilty(?<!pleaded not guilty)(?<!pleads not guilty)(?<!plead not guilty))"
        r"(?P<which> of [^.;,]{0,60})?",
    ),
    (
        "dropped",
        rf"\b(?:{DROPS} )?{_WHICH} (?:[a-z]+ ){{0,2}}?{CHARGE}{_OF})(?: (?:against|of) (?:[a-z]+ ){{0,3}}{{P}})?"
        rf"(?:(?<=\w)|(?<={{P}})) {_AUXILIARY} (?:{_DROPPED}|survive)\b",
    ),
    (
        "dropped",
        rf"\b{DROPS} {_WHICH} (?:[a-z]+ ){{0,2}}?{CHARGE}{_OF})(?: (?:against|of) (?:[a-z]+ ){{0,3}}{{P}})?"
        r"(?=[.;,]|$| (?:and|but|for|after|in|on|because|during|before|at|as|while|when)\b)",
    ),
    ("reclassified", rf"\b{_WHICH} (?:[a-z]+ ){{0,2}}?{CHARGE}{_OF}) {_AUXILIARY} (?:re-?classified|re-?qualified)\b"),
)
ORDINALS = ("first", "second", "third", "fourth", "fifth")
WHICH_CHARGE = rf"\b({'|'.join(ORDINALS)})(?: (?:of (?:the|these|those) )?(?:two )?{CHARGE}|\b(?=[^a-z]*$))"
LAST_CHARGE = rf"^(?:this|that)(?: last| latter)? {CHARGE}|\bthe (?:last|latter)(?: {CHARGE})?"
ALL_CHARGES = rf"\b(?:all|both|every|any|each)\b(?: [a-z]+){{0,3}} (?:{CHARGE}|offen[cs]es|crimes)\b"
# Words of such sentences that tell no offence.
EMPTY_OF_MEANING = (
    "charge charges count counts accusation allegation indictment against under article articles section part criminal "
    "penal code offence offense crime this that these those with from him her them their then later finally lack "
    "evidence absence proof court judge case prosecution prosecutor trial other original initial earlier graver same "
    "which were been have first second released before after while year years month months grounds"
)

# A term passed right before the citation: "thirteen years each under", "four years (".
TERM_BEFORE = r"{T}(?: [a-z-]+| in {L}| for {P}|,){0,6}? ?(?:\(|under |, |- |for )[^.;{T}{A}]{0,40}$"
THE_REST = (
    r"\bthe (?:(?:other|others|rest|remaining)\b(?: (?P<number>two|three|four|five|six|seven|eight|nine|ten)\b)?|"
    r"(?P<counted>two|three|four|five|six|seven|eight|nine|ten) (?:other|others|remaining)\b)[^.;{P}{A}]{0,80}$"
)
# Whom a charge was added for, after its citation, and a charge added for everybody of whom the paragraph tells.
ADDED_FOR = (
    r"[^.;{P}]{0,60}\b(?:was|were)(?: [a-z]+)? (?:added|brought|filed)[^.;{P}]{0,20} (?:for|"
    r"against) (?:both|all|them)\b"
)
ADDED_TO_ALL = (
    r"^(?:[^.;{P}]{0,60}\b)?(?:investigators?|prosecutors?|investigation|prosecution|authorities|{O}|they)"
    r"(?: [a-z]+){0,2} added\b[^{P}]*$"
)
# After citations: a clause about the charge before the verb of which it is the subject.
ASIDE_AFTER = r"^,? ?(?:under|of|for|on|with) which [^.;,]{1,90}, ?"
DIRECT_OWNER = r"{P}(?: \([^()]{0,20}\))?(?:,| -|:)? ?(?:\(|under |for |of |on |with |- )?(?:[a-z]+ ){0,3}$"
# Somebody accused of one thing more than the others: "P and P with hooliganism (A), P in addition with fraud (A)".
ADDED = (
    r"{P}(?: was| is)?,? (?:in addition|additionally|also|moreover|furthermore|besides|as well)\b"
    r"[^;.{P}{A}]*$"
)

WORDS = ChargeWords(
    term_before=TERM_BEFORE,
    the_rest=THE_REST,
    added_for=ADDED_FOR,
    added_to_all=ADDED_TO_ALL,
    aside_after=ASIDE_AFTER,
    doing=GERUND,
    named_offence=rf"\b(?:of|with|for) (?:{GERUND}\b|(?:{OFFENCES})\b)",
    acts=r"(?:having|the fact that|allegedly)\b",
    direct_owner=DIRECT_OWNER,
    added=ADDED,
    added_stranger=r"[,)] (?:and|while|but) (?:the )?(?:[a-z-]+ ){1,2}?[a-z-]+, (?:in addition|moreover|"
    r"additionally|also|"
    r"furthermore|besides)\b",
    of_code=r"^of the [a-z{L} ]{4,40}?,? (?=(?:was|were|is|are|has|have|had|did)\b)",
    whose=r"\b(his|her|their|him|them)\b",
    described=DESCRIBED,
    description_end=DESCRIPTION_END,
    not_described=NOT_DESCRIBED,
    noun_lead=NOUN_LEAD,
    loose_lead=LOOSE_LEAD,
    kind_of_charge=KIND_OF_CHARGE,
    case_lead=CASE_LEAD,
    added_lead=ADDED_LEAD,
    term_lead=TERM_LEAD,
    next_person=NEXT_PERSON,
    ended_of=ENDED_OF,
    joint_descriptions=JOINT_DESCRIPTIONS,
    bare_offence=BARE_OFFENCE,
    one_offence=ONE_OFFENCE,
    listed_offence=LISTED,
    phrases=PHRASES,
    blamed=BLAMED,
    jailed=JAILED,
    skipped=SKIPPED,
    inserted=INSERTED,
    same_as=SAME_AS,
    same_provision=SAME_PROVISION,
    same_listed=SAME_LISTED,
    same_named=SAME_NAMED,
    all_under=r"\b(?:all|both)(?: of them)?(?: (?:convicted|charged|sentenced|tried|found guilty))? "
    r"(?:under|on|of|for) (?:[a-z]+ ){0,3}$",
    law_itself=LAW_ITSELF,
    respectively=r"[^.;()]{0,50}\brespectively\b",
    shared_out=r"\brespectively\b",
    all_guilty=ALL_GUILTY,
    added_to_case=ADDED_TO_CASE,
    charge_changed=CHARGE_CHANGED,
    new_charge=NEW_CHARGE,
    against_before=AGAINST_BEFORE,
    against_after=AGAINST_AFTER,
    against_more=AGAINST_MORE,
    under_which=r"(?: of the [a-z{L} ]{4,40})?,? (?:under|of|for|on|with) which (?P<whom>{P}|he|she|they|both|"
    r"all (?:two|three|four|five|six|seven)) (?:was|were|is|are|has|have|had|stood|stands?)\b",
    and_against=r"(?:,| and|, and) against (?:[a-z]+ ){0,3}(?={P})",
    opened=OPENED,
    except_for=r"\b(?:except(?: for)?|apart from|but not|excluding) (?:the )?(?:[a-z]+ ){0,2}(?={P})",
    other_case=r"\b(?:new|another|second|separate|further|additional|pending|fresh) (?:criminal )?(?:cases?|charges?|"
    r"trial|proceedings|investigation)\b|\b(?:now|also|currently|still) (?:faces?|facing|charged|accused|wanted|"
    r"on trial)\b"
    r"|\b(?:now|currently|still),? (?:he|she|they) (?:is|are|faces?|has been|have been)\b"
    r"|\b(?:faces?|facing|awaits?|awaiting|wanted)\b",
    before_verdict=r"\b(?:warrant|indictment|earlier|previous|previously|at first|initially|originally)\b",
    status_words=STATUS_WORDS,
    status_after=STATUS_AFTER,
    overturned=OVERTURNED,
    replacing=REPLACING,
    instead=r"\)?[^.;,{P}]{0,40}? instead\b(?! of)",
    whole=WHOLE_GROUP,
    next_accused=r"(?:,| and|, and|, while|;)(?: (?!by|of|against|from|for)[a-z'-]+,?){0,5} "
    r"(?={P}(?: \([^()]{0,30}\))?,? (?:for|with|of|under|on|over|to {T})\b[^{P}]*$)",
    definite_subject=(
        r"\W*(?:[a-z]+,? ){0,2}(?:the (?!(?:other|latter|former|first|second|third|two|three|four|five)\b)|he\b|she\b)"
    ),
    by_law=(
        r"\W*(?:(?:but|and|while|yet) )?(?:under|according to|pursuant to|in accordance with|by virtue of|as|per)"
        r" (?:the )?"
    ),
    some_of=r"\b(?:one|two|three|four|five|six|seven|some|many|most|several|none|neither|either|few|half) of $",
    if_convicted=r"\bif (?:(?:(?:he|she|they|both|{P}) (?:is|are|was|were) )?(?:later )?)?(?:found guilty|convicted)\b"
    r"[^.;]{0,60}$",
    charge_label=r"\W*(?:(?:the |all )?(?:(?:charges?|articles?|accusations?|counts?)(?: (?:is|was|are|were|sheet))?|"
    r"charged|incriminated|indictment|legal basis|law|qualification):|(?:the|these) (?:[a-z]+ )?(?:charges?|indictment|"
    r"accusations?|case)(?:,? under|,? brought| (?:was|were|is|are|has been|have been) (?:[a-z]+ )?(?:based on|brought|"
    r"filed|laid|under|formulated|framed|pursuant|being investigated))\b|(?:so |and )?(?:the|his|her|their) "
    r"(?:charges?|"
    r"accusations?|indictment|articles?) (?:says?|said|reads?|sounds?|is|are|was|goes|runs|states?)\b)",
    judgment_cites=r"\W*(?:and )?(?:the|this|its) (?:[a-z]+ )?(?:judge?ment|verdict|ruling|court|decision|sentence|"
    r"judge)s? "
    r"(?:cite[sd]?|refers? to|referred to|invoke[sd]?|mention(?:s|ed)?|quote[sd]?|(?:is|was|were) based on|relie[sd] "
    r"on|"
    r"rests? on|rested on|used|names?|named|applied)\b[^.;{P}]{0,40}$",
    recorded=r"\b(?:drew|drawn|draws) up (?:a|an|the|another) (?:[a-z]+ ){0,2}(?:record|protocol|report)\b[^.;{P}]*$",
    charge_outcomes=CHARGE_OUTCOMES,
    which_charge=WHICH_CHARGE,
    charge_ordinals=ORDINALS,
    last_charge=LAST_CHARGE,
    all_charges=ALL_CHARGES,
    empty_of_meaning=EMPTY_OF_MEANING,
)
