"""English patterns for what somebody is accused of. They are read over frames (lower case, one sign for each name)."""

from documents.extraction.languages.charge_words import ChargeWords
from documents.extraction.languages.en.charge_against import AGAINST_AFTER, AGAINST_BEFORE, AGAINST_MORE, CASE
from documents.extraction.languages.en.charge_groups import (
    ADDED_TO_CASE,
    ALL_GUILTY,
    CHARGE_CHANGED,
    NEW_CHARGE,
    WHOLE_GROUP,
)
from documents.extraction.languages.en.charge_outcomes import (
    ALL_CHARGES,
    CHARGE_OUTCOMES,
    EMPTY_OF_MEANING,
    LAST_CHARGE,
    ORDINALS,
    OVERTURNED,
    REPLACING,
    STATUS_AFTER,
    STATUS_WORDS,
    WHICH_CHARGE,
)
from documents.extraction.languages.en.charge_phrases import BLAMED, INSERTED, JAILED, SKIPPED
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
    r"(?:against|into) (?P<whom>{P}|him|her|them)(?: (?:on|in) {D})?(?: under [^.;,{P}{A}]{3,60},?)? "
    r"(?:for|over|on (?:charges|suspicion|counts?|the "
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

LAW_ITSELF = (
    r"[^.;,()]{0,50}?\b(?:provides?|carr(?:y|ies)|punishes|stipulates|allows|prescribes|covers|defines|reads|says|"
    r"criminali[sz]es|recogni[sz]es|guarantees|protects|enshrines|grants|(?:was|were|is|are|(?:has|have)(?: also| now|"
    r" thus)? been) (?:often |now |also )?"
    r"(?:used|introduced|applied|written|drafted|designed|meant|"
    r"abolished|infringed|violated|breached|contravened|engaged|"
    r"adopted|vague|so))\b"
)
_SAME = (
    r"(?:very )?(?:same|identical) (?:(?P<number>two|three|four|five) )?"
    r"(?:articles?|provisions?|parts?|charges?|sections?|paragraphs?|offen[cs]es?|crimes?|counts?|accusations?|"
    r"legal (?:basis|grounds?|provisions?))"
)
SAME_PROVISION = (
    rf"\b(?:under|on|of|with|for|faces?|facing|faced) (?:(?:the |that )?{_SAME}|(?P<that>that|this) "
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
ASIDE_AFTER = r"^,? ?(?:(?:under|of|for|on|with) )?which [^.;,]{1,90}, ?"
DIRECT_OWNER = r"{P}(?: \([^()]{0,20}\))?(?:,| -|:)? ?(?:\(|under |for |of |on |with |- )?(?:[a-z]+ ){0,3}$"
# Somebody accused of one thing more than the others: "P and P with hooliganism (A), P in addition with fraud (A)".
ADDED = (
    r"{P}(?: was| is)?,? (?:in addition|additionally|also|moreover|furthermore|besides|as well)\b"
    r"[^;.{P}{A}]*$"
)

OFFENDED = (
    r"\b(?:insult|offend|slander|defam|libell?|mock|ridicul|disparag|humiliat|denigrat|threaten|assault|attack|"
    r"kidnap|kill|murder|assassinat|overthrow)(?:e|ing)? "
    r"(?:(?:and|or) [a-z]+ing )?(?:(?:the |then[- ]|former |late |ex-)*[a-z-]+(?: [a-z-]+){0,2}?,? )?{P}"
    r"(?! (?:was|were|is|are|has|had|got|gets|received|receives|faces|faced|will|may|must)\b)"
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
    offended=OFFENDED,
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
    co_accused=r"\b(?:his|her|their|the|and|with) (?:[a-z0-9-]+ ){0,3}(?:co-?accused|co-?defendants|"
    r"fellow (?:defendants|accused|activists|detainees|prisoners))\b|"
    r"\b(?:all|the) (?:of the )?(?:\d{2,3}|other) (?:defendants|accused)\b",
    blamed=BLAMED,
    jailed=JAILED,
    skipped=SKIPPED,
    inserted=INSERTED,
    same_as=SAME_AS,
    same_provision=SAME_PROVISION,
    same_listed=SAME_LISTED,
    same_named=SAME_NAMED,
    it_after=r"^\)?[^.;{P}{A}]{0,40}[;,](?: but| and)? (?:it|that|this(?: (?:one|count|charge|part|"
    r"article))?)(?= (?:was|is|has|"
    r"had|were|fell|did)\b)",
    all_under=r"\b(?:all|both)(?: of (?:them|these|those))?(?: (?:of them )?(?:convicted|charged|sentenced|tried|"
    r"found guilty))? "
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
    under_which=r"\)?(?: of the [a-z{L} ]{4,40})?,? (?:(?:under|of|for|on|with) )?which (?P<whom>{P}|he|she|they|both|"
    r"all (?:two|three|four|five|six|seven)) (?:was|were|is|are|has|have|had|stood|stands?|faced|faces?)\b",
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
