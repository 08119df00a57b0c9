"""English patterns for what happens to people. They are read over frames: lower case, one sign for each name.

{P} stands for a person's sign, {T} for a term of punishment, {D} for a date.
"""

from documents.extraction.languages.en.event_dates import WORDS as EVENT_DATES
from documents.extraction.languages.en.event_phrases import NOUNS, PHRASES
from documents.extraction.languages.en.event_subjects import (
    AMONG,
    AMONG_WHOM,
    ATTRIBUTIVE,
    CASES_AGAINST,
    FRONTED,
    HEADED,
    HEADLINE_NEXT,
    IMPOSED_ON,
    OF_THE_HELD,
    ONE_OF_THEM,
    OPENED,
    PASSIVE,
    PLURAL,
    SINGULAR,
    SOMEBODY,
    STRANGER,
    UNNAMED,
)
from documents.extraction.languages.en.event_verbs import VERBS
from documents.extraction.languages.en.gapped import COUNTED, KIN
from documents.extraction.languages.en.gapped import WORDS as GAPPED
from documents.extraction.languages.en.places import WORDS as PLACES
from documents.extraction.languages.en.reference_groups import (
    ABOVE,
    ONE_OF_TWO,
    RELATION,
    REST,
    SEVERAL,
    SOME_OF_LIST,
    WHOLE,
)
from documents.extraction.languages.en.references import WORDS as REFERENCES
from documents.extraction.languages.event_words import EventWords

# What stands before a verb that did not happen, or is not said to have happened.
UNREAL = (
    r"(?:\b(?:not|never|n't|nobody|no one|(?<!in )(?<!of )(?<!since )(?<!\d )may|might|could|would|will|shall|"
    r"should|must|can|cannot|if|unless|"
    r"(?<!said )(?<!reported )(?<!believed )(?<!known )(?<!thought )(?<!understood )to(?! court\b)|whenever|until|"
    r"before being|avoid|fear|fears|feared|risk|risks|risked|threatened with|without|threat of|"
    r"calls? for|calling for|demand|demands|"
    r"demanded|demanding|urge|urges|wanted to|seek|against)|n't)(?: [a-z'-]+){0,2}(?: (?:be|been|"
    r"being|get|have been))? ?$|\bbe(?: [a-z]+ly)? $"
    r"|\b(?:no one|nobody|none|neither|no [a-z]+)\b[^.;:,{P}]{0,45}\b(?:was|were|is|are|has|have|been|had)(?: been)? ?$"
    r"|\bneither {P}[^.;:]{0,60}? nor [^.;:]{0,60}\b(?:was|were|is|are|has|have|been|had)(?: been)? ?$"
    r"|\b(?:nobody|no one|nothing)(?: else)? (?:says|said|knows|knew|told us|tells|confirms|confirmed|reports|reported)"
    r"\b[^.;{P}]{0,40}$"
)
# Before the verbs of a judgment's own text: "DECIDES: 1. to find P guilty", "Applying A: to sentence P".
DECIDED = (
    r"^(?:(?!\b(?:ask|propos|request|demand|mov|appeal|petition|urg)[a-z]*\b)[^;.])*(?:^|[:;] )to $|"
    r";(?: and)? to $|\b(?:court|judges?|magistrates?|panel|{C}|{P}) (?:has |have |had )?(?:agreed|decided|ruled|"
    r"resolved) to $|^to (?:find|declare) [^.]*; $|"
    # "was held for a week before being": what ended it did happen
    r"\b(?:held|kept|detained|arrested|imprisoned|jailed|remained|stayed|spent|questioned|interrogated|beaten)\b[^.;]* "
    r"before (?:being|they were|he was|she was) (?:[a-z]+ly )?$"
)
# Nouns that were wished for rather than seen: "we demand the release of P".
WISHED = (
    r"\b(?:demand|demands|demanded|demanding|call|calls|called|calling|urge|urges|urged|urging|"
    r"seek|seeks|sought|for|secure|ask|asks|depend|depends|"
    r"asked|hope|hopes|petition|campaign|campaigning|pending|await|awaits|awaiting|until|warrant|"
    r"order|ordered|quash|quashed|overturned|annulled|set aside|reversed|extend|extended|extending|"
    r"extension of|prolonged|prolong|threat of|fear of|risk of|possible|to|his possible|an)\b[^{P}]{0,40}"
    r"(?:{P}'s? (?:[a-z-]+ ){0,2})?$"
)
# Before a noun for a custody that goes on.
EXTENDED = (
    r"\b(?:extend|extended|extends|extending|extension of|prolong|prolonged|prolongs|prolonging|"
    r"renew|renewed|renews|renewing)\b[^.;]{0,30}$"
)
# The beginning of a sentence that takes back the one before it: "He isn't.", "This is not true."
DENIED = (
    r"(?:(?:he|she|they|it) (?:is|was|has|were|are|did|does|had)(?:n't| not)(?: so)?|"
    r"(?:that|this|it) (?:is|was)(?: (?:not true|untrue|false|wrong|a mistake|an error|a lie)|n't true))[.!]"
)

IN_CUSTODY = (
    r"[^.;]{0,60}\bin (?:police |pre-trial |state |the |a |his |her )?(?:[a-z-]+ )?(?:custody|"
    r"prison|detention|jail|colony|cell|captivity)\b"
)
_NAMED = r"\.?(?:,| called| named)? $"

WORDS = EventWords(
    references=REFERENCES,
    extended=EXTENDED,
    extended_after=r" (?:was|were|has been|have been|had been) (?:again )?(?:extended|prolonged|renewed)\b",
    not_until=r"[^.;,{P}{D}]{0,80}? until (?:early |late |mid-)?{D}",
    went_on=r"[^;.:{P}] (?:and|but)(?: then| later| also| now| finally| eventually)? $",
    received=r"(?:got|received|serving|paid|(?:will|must|shall|has to|is to|have to) (?:[a-z]+ )?(?:serve|spend|sit|"
    r"pay|go))\b",
    attributive=ATTRIBUTIVE,
    verbs=VERBS,
    phrases=PHRASES,
    nouns=NOUNS,
    unreal=UNREAL,
    decided=DECIDED,
    wished=WISHED,
    court_ordered=r"(?:{C}|\b(?:court|judge|judges|judgeship|magistrate|tribunal)(?: {P})?)(?: [a-z]+){0,2} ordered "
    r"the $",
    ordered=r"\bordered (?:(?:the|his|her|their|{P}'s?|immediate|early|conditional|temporary) )*$",
    term_until=r"(?:{T}|\b(?:years?|months?)) (?:after|following|upon|from) (?:his|her|their|{P}'s?) (?:[a-z]+ )?$",
    attempted=(
        r"\b(?:attempt(?:ed|s|ing)?|plot(?:s|ted|ting)?|plan(?:s|ned|ning)?|conspir[a-z]+|threat(?:s|en[a-z]*)?|"
        r"risk(?:s|ed)?|"
        r"fear(?:s|ed)?|possible|demand(?:s|ed|ing)?|calls? for|called for|calling for|halt(?:s|ed)?|stop|stay|"
        r"prevent)\b[^{P}]{0,25}(?:{P}'s? (?:[a-z-]+ ){0,2})?$"
    ),
    since_noun=r"\b(?:after|since|following|before|prior to|upon|during|at the time of) (?:his|her|their|{P}'s?) "
    r"(?:[a-z]+ )?$",
    passive=PASSIVE,
    plural=PLURAL,
    unnamed=UNNAMED,
    singular=SINGULAR,
    among=AMONG,
    among_whom=AMONG_WHOM,
    headline_next=HEADLINE_NEXT,
    he=r"\b(?:he|him|his|himself)\b",
    she=r"\b(?:she|her|hers|herself)\b",
    they=rf"\b(?:{REST}|{ABOVE}|{WHOLE}|{ONE_OF_TWO}|{SOME_OF_LIST}|{SEVERAL})\b",
    speaker=r"(?={P}'s (?:closing|final|last|open|prison) (?:statement|words?|speech|letter|diary|plea|address)\b)|"
    r"^\W*(?:the )?(?:last words?|(?:closing|final) (?:statement|speech|words?|plea)|statement in court|prison diary|"
    r"open letter) (?:of|by|from) (?={P})|(?={P} (?:meets|met|receives|received|greets|greeted) (?:us|me)\b)|"
    r"\b(?:interview(?:ed)? with|"
    r"talk(?:ed|s)? (?:to|with)|conversation with|my name is|i am|(?:letter|testimony|diary|memoirs?) "
    r"(?:from|by|of)|(?:letter|note) from [a-z]+ by) "
    r"(?:[a-z'-]+ ){0,4}(?={P})",
    me=r"\b(?:i|me|my|myself)\b",
    one=rf"\b(?:{RELATION}|the \d\d-year-old|(?:his|her|their|my) client\b|"
    r"(?:this|that) (?:man|woman|person|young man|young woman|girl|boy|one(?! of))|"
    r"the (?:(?:[a-z\d-]+|{L}(?:-{L})?|{O}) ){0,3}(?:citizen|national(?! [a-z]+ (?:commi|coun|assem|sec|gua|uni|cong))|"
    r"resident|activist|"
    r"journalist|blogger|defendant|accused|prisoner|detainee|defender|lawyer|politician|artist|"
    r"writer|poet|reporter|editor|student|teacher|man|woman|musician|believer|oppositionist|convict|"
    r"singer|engineer|pensioner|deputy|"
    r"scientist|historian|professor|imam|pastor|suspect|protester|campaigner|dissident|rapper|"
    r"filmmaker|director|photographer|youth|teenager|woman|pensioner|worker|driver|businessman|"
    r"preacher|volunteer|athlete|official|mother|mayor|actress|actor|cartoonist|translator|publisher|"
    r"doctor|nurse|farmer|soldier|veteran|priest|beekeeper|caretaker|carpenter|mechanic|electrician|baker|cook|tailor|"
    r"miner|sailor|pilot|librarian|pharmacist|dentist|lecturer|academic|researcher|programmer|trader|shopkeeper|"
    r"entrepreneur|economist|philosopher|physicist|painter|sculptor|composer|comedian|boxer|wrestler|coach|monk|nun|"
    r"theologian|hairdresser|fisherman|shepherd|gardener|welder|firefighter|surgeon|psychologist|vlogger|conscript|"
    r"refugee|widow|widower|grandmother|grandfather|headmaster|headmistress)\b)",
    raided=r"\b(?:arrested|detained|seized|apprehended)[^.;{P}]{0,30} (?:after|during|following|"
    r"in) (?:[a-z'\"-]+ |{O} ){0,4}['\"]?$",
    homes=r"doors?|home|homes|house|houses|flat|flats|apartment|apartments|office|offices|premises|place|residence|"
    r"dacha|property",
    kin=r"lawyers?|attorneys?|wife|husband|brothers?|sisters?|mother|father|sons?|daughters?|parents|"
    r"relatives?|family|colleagues?|friends?|"
    r"supporters?|neighbours?|ex-wife|cousin|partner|associates?|followers|children|clients|"
    r"deputy|assistant|aide",
    women=rf"\b(?<!-)(?:ms|mrs|miss|mme|madame|madam|daw|sra|lady|(?:step|grand|god)?(?:mother|daughter)|"
    rf"sister|wife|"
    r"ex-wife|aunt|niece|widow|fiancée|girlfriend|actress|woman|girl|schoolgirl|mother-in-law|sister-in-law)"
    rf"{_NAMED}",
    men=rf"\b(?<!-)(?:mr|sir|lord|(?:step|grand|god)?(?:father|son)|brother|husband|ex-husband|uncle|nephew|"
    rf"widower|"
    r"fiancé|boyfriend|actor|man|boy|schoolboy|brother-in-law|father-in-law|son-in-law)"
    rf"{_NAMED}",
    denied=DENIED,
    ranks=r"(?:colonel|major|captain|lieutenant|sergeant|officer|policeman|inspector|interrogator|operative|agent)s?",
    stranger=STRANGER,
    dates=EVENT_DATES,
    places=PLACES,
    in_custody=IN_CUSTODY,
    imposed_on=IMPOSED_ON,
    own_term=r"(?P<whose>{P}'s?|\bhis|\bher|\btheir) (?:(?:[a-z0-9-]+ |{T} ){0,3}(?:term|sentence|punishment|fine)s?|"
    r"{T}) (?:(?:was|were|has been|had been|have been) )?(?:(?:[a-z]+ly|then|later|also|again) )*$",
    cases_against=CASES_AGAINST,
    shared_out=r": (?:the )?(?:[a-z'-]+ ){0,3}{P}(?: \([^()]{0,40}\)|, [^.;:{P}{D}]{1,60},)?,? (?:in {L},? )?(?:on "
    r")?{D}",
    pronoun=r"\b(?:he|she|they|him|them)\b",
    not_first=r"\bnot (?:[a-z]+ ){1,3}(?:first|only|last) $",
    owned=r"(?:ordered|authori[sz]ed|approved|sanctioned|added)",
    held_for=(
        r"\b(?:held|kept|detained|imprisoned|jailed|locked up|confined|behind bars|under arrest|under guard|"
        r"incarcerated|spent [^.;{P}{D}]{1,60}? (?:in|at)|(?:was|were|been) (?:[a-z]+ )?(?:in|"
        r"at)(?= [^.;{P}{D}]{0,40}(?:custody|detention|prison|jail|sizo|cells?|remand|captivity|police station|"
        r"\bik-?\d)))\b[^.;{P}{D}]{0,60}$"
    ),
    held_on=r"\b(?:moved|transferred|colony|convoyed|house arrest|sentenced|convicted|died|serving|extended|"
    r"until then)\b",
    against=r"(?:against|(?:read|read out|presented|announced|put) to)$",
    asked=r"[^.;{P}]{0,80}\b(?:ensure|see to it|guarantee) that\b",
    opened=OPENED,
    fronted=FRONTED,
    possessive=r"(?:his|her|their)\b",
    gapped=GAPPED,
    counted=COUNTED,
    kin_told=KIN,
    told_alike=(
        rf"(?:^|[,;:-] |\band |\bbut )so (?:did|was|were|had|has|have)(?: too)? {SOMEBODY}(?P<so>{{P}})(?!'s)|"
        rf"(?<=, )as did {SOMEBODY}(?P<did>{{P}})(?!'s)|"
        rf"\b(?:the same|a similar|an identical) (?:fate|thing|lot) (?:has |had )?(?:also )?(?:befell|befallen|"
        rf"awaited|met|"
        rf"struck|overtook|overtaken|happened to) {SOMEBODY}(?P<fate>{{P}})(?!'s)|"
        r"(?P<met>{P})(?:, [^.;:{P}]{1,60},)? (?:later |also |too )?(?:met (?:with )?|suffered |shared )(?:the same|"
        r"a similar|"
        r"his|her|their|this|that) (?:fate|end|lot)\b"
    ),
    alike=frozenset({"so", "did", "fate", "thing", "lot", "end"}),
    one_of_them=ONE_OF_THEM,
    of_the_held=OF_THE_HELD,
    off_term_of=r"[^.;{P}]{0,60}(?:\b(?:sentence|term|punishment|fine)s?|{T}) of (?:(?:[a-z]+|{L}) ){0,4}?(?={P})",
    remand=r"[^.;{P}{C}]{0,40}? to (?:an? )?(?:{T} )?(?:of |in )?(?:pre-?trial|investigative|provisional|preventive|"
    r"remand) "
    r"(?:detention|custody|imprisonment|arrest)\b",
    colony=r"\b(?:colony|camp|penitentiary)\b",
    headed=HEADED,
    first_person=r"\b(?:i (?:was|am|have been|had been)|(?:arrested|detained|charged|sentenced|accused|convicted) "
    r"me)\b",
    signature=r"(?:(?:yours|your|sincerely|regards|love|greetings|respectfully|truly|faithfully|with)\b[a-z "
    r"]{0,30},? )?{P}",
    interviewer=r"(?:by|from|written by|author:|interview(?:er|ed)?(?: by)?:?|text:|photo(?:graph)?s?(?: by)?:?) {P}",
    answering=r"\b(?:i|my|me)\b",
    byline=r"(?:by|from|written by|author:) {P}",
    opener=r"(?:first|already|previously|earlier|initially|originally|later|then|again|once|now|also|twice|since|"
    r"reportedly|allegedly|recently|finally|eventually|subsequently|formerly)\b,? ?",
    impersonal=r"(?:cases?|proceedings)\b",
)
