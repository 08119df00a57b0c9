"""English patterns for what happens to people. They are read over frames: lower case, one sign for each name.

{P} stands for a person's sign, {T} for a term of punishment, {D} for a date. A verb is listed by its participle:
whether somebody was arrested or arrested somebody is found out from the words beside it.
"""

from documents.extraction.languages.vocabulary import EventWords

# Participles. The more specific ones come first.
VERBS: dict[str, tuple[str, ...]] = {
    "death": (
        r"shot dead",
        r"beaten to death",
        r"tortured to death",
        r"found dead",
        r"stabbed to death",
        r"physically liquidated",
        r"killed",
        r"murdered",
        r"assassinated",
        r"executed",
        r"lynched",
        r"hanged(?! (?:himself|herself))",
    ),
    "fine": (r"fined",),
    "conviction": (
        r"convicted",
        r"found guilty",
        r"find(?=[^.;]{1,120}? guilty)",
        r"sentence(?= (?:{P}|him|her|them))",
        r"found(?=[^.;]{1,120}? guilty)",
        r"re-?sentenced",
        r"sentenced",
        r"jailed(?=[^.;]{0,40}?{T}| (?:[a-z]+ ){0,3}under {A}|[^.;{T}]{0,110}? for [a-z]+ing\b)",
        r"imprisoned(?=[^.;]{0,30}?{T}|[^.;{T}]{0,60}? for [a-z]+ing\b)",
        r"condemned to",
    ),
    "release": (
        r"released(?! (?:a |an |the )?(?:statement|video|report|letter|photo|recording|footage|book))",
        r"freed",
        r"set free",
        r"pardoned",
        r"amnestied",
        r"let go",
        r"granted bail",
        r"bailed",
    ),
    "charge": (
        r"added(?=[^.;]{0,140} to (?:his|her|their|the) (?:case|charges|indictment))",
        r"re-?charged",
        r"charged",
        r"indicted",
        r"arraigned",
    ),
    "arrest": (
        r"re-?arrested",
        r"arrested",
        r"re-?detained",
        r"detained",
        r"apprehended",
        r"taken into custody",
        r"taken in custody",
        r"remanded(?: in custody)?",
        r"(?:placed|put|kept) (?:under|in|on) (?:house arrest|arrest|custody|pre-?trial detention|"
        r"detention|remand|administrative detention|administrative arrest|home detention|administrative "
        r"supervision(?!))",
        r"(?:placed|put)(?=[^.;]{1,120}? (?:in|under) (?:pre-?trial detention|custody|detention|house "
        r"arrest|arrest|remand|administrative))",
        r"took(?=[^.;]{1,80}? (?:from (?:his|her|their) (?:home|house|flat|apartment|bed|office)|into custody|away\b))",
        r"ordered(?= that {P} be (?:held|detained|remanded|kept|placed|taken))",
        r"put behind bars",
        r"sent to (?:a |the )?(?:pre-?trial|remand|detention)[a-z -]{0,30}",
        r"incarcerated",
        r"captured",
        r"rounded up",
        r"taken away",
        r"picked up by (?:the )?(?:police|security|officers|fsb|kgb|sbu|nss|agents)[a-z ]{0,20}",
        r"seized by (?:the )?(?:police|security|officers|armed|masked|fsb|kgb|agents|plainclothes)[a-z " r"]{0,20}",
        r"led away in handcuffs",
        r"led away",
        r"taken (?:from|off|out of) (?:(?:his|her|their|a|the) )?(?:(?:parents'|own|family) )?(?:homes?|houses?|flats?|"
        r"apartments?|train|plane|bus|beds?|offices?|dormitory|car|streets?)",
        r"taken (?:off )?to (?:the |a |an )?(?:(?:same|local|nearest|[a-z]+) )?(?:{O}|police|remand|detention|sizo)"
        r"(?: [a-z]+){0,2}",
        r"picked up",
        r"seized (?:at|in|from|on|outside|near)(?= (?:(?:his|her|their|the|a) |{L}|{D}|{O}))",
        r"seized(?= (?:[a-z]+ days? later|{D}))",
        r"sent(?= (?:him|her|them|{P}) to (?:a |the )?(?:remand|pre-?trial|detention))",
        r"abducted",
        r"jailed(?=[^.;]{0,20}{D})",
        r"imprisoned(?=[^.;]{0,20}{D})",
        r"ordered (?:in)?to (?:custody|detention|be held)",
        r"held in (?:custody|pre-?trial detention)",
    ),
    "search": (r"searched", r"raided"),
    # Not events of the contract, but they tell whom a charge or a term is about, and how it stands.
    "accuse": (
        r"accused",
        r"suspected",
        r"prosecuted",
        r"investigated",
        r"tried(?! to)",
        r"put on trial",
        r"implicated",
        r"wanted(?= (?:in|by|for|on|since|internationally)\b|[.,;)])",
    ),
    "alter": (
        r"commuted(?=[^.;]{0,80}{T})",
        r"(?:reduced|raised|increased|changed|replaced|extended|toughened|softened|cut|converted)(?=[^.;]{0,100}{T})",
        r"(?:commuting|reducing|raising|increasing|changing|replacing|converting)(?=[^.;]{0,100}{T})",
        r"took off",
    ),
    "custody": (
        r"jailed",
        r"imprisoned",
        r"(?:moved|transferred|transported|convoyed|relocated)(?=[^.;]{0,80}(?:{L}|prison|colony|jail|" r"detention))",
    ),
    "acquit": (r"acquitted", r"cleared", r"exonerated", r"found not guilty"),
    "drop": (
        r"dropped",
        r"discontinued",
        r"withdrawn",
        r"terminated",
        r"removed(?= from (?:the|his|her|their) (?:charges?|indictment|case)\b)",
    ),
    "reclassify": (r"re-?classified", r"requalified", r"recharacteri[sz]ed"),
    "punish": (
        r"given(?=[^.;]{0,40}?{T})",
        r"handed(?: down)?(?=[^.;]{0,60}?{T})",
        r"got(?=[^.;]{0,40}?{T})",
        r"received(?=[^.;]{0,40}?{T})",
        r"gave(?=[^.;]{0,60}?{T})",
        r"serving",
        r"ordered to pay",
        r"imposed (?:up)?on",
        r"imposed",
        r"sent(?=[^.;]{0,60}?{T})",
    ),
}

# Whole phrases after a subject, with nothing to turn round.
PHRASES: dict[str, tuple[str, ...]] = {
    "death": (
        r"died",
        r"passed away",
        r"was dead",
        r"hanged (?:himself|herself)",
        r"lost (?:his|her) life",
        r"succumbed",
        r"took (?:his|her) own life",
        r"committed suicide",
    ),
    "release": (
        r"walked free",
        r"walked out of (?:prison|jail|custody|the colony)",
        r"left (?:the )?(?:prison|jail|colony)(?! for)",
        r"(?:came|got) out (?:of|from) (?:the )?(?:prison|jail|colony|custody|detention|{O})",
        r"(?:was|were|is) out (?=on {D}|in {D})",
        r"was free again",
    ),
    "arrest": (
        r"(?:is |are |was |were )?in (?:pre-?trial )?(?:detention|custody|prison|jail|remand) "
        r"since(?= (?:early |late |mid-)?{D})",
        r"behind bars since",
        r"(?:has|have|had) been (?:held |kept )?(?:in (?:pre-?trial )?(?:custody|detention|prison|"
        r"jail|remand)|behind bars|under (?:house )?arrest)",
        r"(?:has|have|had) been (?:held|imprisoned|jailed|detained)(?= (?:incommunicado |there )?since)",
        r"(?:has|have|had) been (?:held|kept|imprisoned|detained)(?= (?:in|at) (?:the )?(?:{O}|{L}|"
        r"[a-z' -]{3,40}?) since)",
        r"(?:is|are|was|were) (?:currently |now |still )?(?:in (?:pre-?trial )?(?:custody|detention)|"
        r"behind bars|under (?:house )?arrest|in remand)",
    ),
    "custody": (
        r"(?:remains?|is|are|was|were) (?:still |currently )?(?:held |kept )?(?:in|at) (?:the )?(?:{O}|"
        r"prison|penal|colony|a (?:prison|colony))",
        r"(?:is|are|was|were|remains?|remained) (?:currently |now |still )?(?:in (?:pre-?trial |remand "
        r"|solitary )?(?:custody|detention|remand|prison|jail|confinement)|behind bars|"
        r"under (?:house )?arrest|imprisoned|held|incarcerated)",
        r"(?:is|are) political prisoners?",
        r"(?:is|are|was) being held",
        r"continues? to be held",
    ),
    "accuse": (
        r"(?:is|are|was|were|remains?) (?:[a-z]+ )?(?:under investigation|on trial|suspects?|defendants?)",
        r"faces?",
        r"facing",
        r"stands? (?:accused|trial)",
        r"went on trial",
        r"goes on trial",
        r"suspects? under",
        r"(?:is|are|was|were|been) (?:placed |put )?on (?:the |a )(?:[a-z]+ ){0,2}wanted list",
    ),
    "conviction": (r"learn(?:t|ed) (?:his|her|their) sentences?", r"pleaded guilty and"),
}

# Nouns, with "of" and the person after them or "'s" and the person before them.
NOUNS: dict[str, tuple[str, ...]] = {
    "arrest": (r"arrests?", r"detention", r"re-?arrest", r"apprehension", r"imprisonment"),
    "death": (
        r"death(?! (?:sentences?|penalty|threats?|row|toll|certificate|squads?))",
        r"murder",
        r"killing",
        r"assassination",
        r"execution",
        r"suicide",
    ),
    "conviction": (r"conviction",),
    "accuse": (r"trial", r"prosecution", r"indictment"),
    "release": (r"release",),
}

# What stands before a verb that did not happen, or is not said to have happened.
UNREAL = (
    r"(?:\b(?:not|never|n't|nobody|no one|may|might|could|would|will|shall|should|must|can|cannot|"
    r"if|unless|to|whenever|until|"
    r"before being|avoid|fear|fears|feared|risk|risks|risked|threatened with|without|threat of|"
    r"calls? for|calling for|demand|demands|"
    r"demanded|demanding|urge|urges|wanted to|seek|against)|n't)(?: [a-z'-]+){0,2}(?: (?:be|been|"
    r"being|get|have been))? ?$"
    r"|\bbe(?: [a-z]+ly)? $"
    r"|\b(?:no one|nobody|none|neither|no [a-z]+)\b[^.;:,{P}]{0,45}\b(?:was|were|is|are|has|have|been|had)(?: been)? ?$"
    r"|\b(?:nobody|no one|nothing)(?: else)? (?:says|said|knows|knew|told us|tells|confirms|confirmed|reports|reported)"
    r"\b[^.;{P}]{0,40}$"
)
# Nouns that were wished for rather than seen: "we demand the release of P".
WISHED = (
    r"\b(?:demand|demands|demanded|demanding|call|calls|called|calling|urge|urges|urged|urging|"
    r"seek|seeks|sought|for|secure|ask|asks|"
    r"asked|hope|hopes|petition|campaign|campaigning|pending|await|awaits|awaiting|until|warrant|"
    r"order|ordered|extend|extended|extending|"
    r"extension of|prolonged|prolong|threat of|fear of|risk of|possible|to|his possible|an)\b[^{P}]{0,40}$"
)
_INSERTED = r"(?:,? [a-z'-]+|,? (?:on |in )?{D}|,? in {L}|,? {C})"
PASSIVE = rf"\b(?:was|were|been|being|is|are|be|got|gets|get){_INSERTED}{{0,3}},? ?$"
PLURAL = rf"\b(?:were|are|have){_INSERTED}{{0,3}},? ?$"
SINGULAR = rf"\b(?:was|is|has){_INSERTED}{{0,3}},? ?$"
# "Among those detained were P and P".
AMONG = r"\b(?:among|amongst) (?:those|the|them)?[^.;{P}]{0,40}$|\bthose (?:who (?:were|have been|had been) )?$"
AMONG_WHOM = r"[^.;{P}]{0,60}?\b(?:was|were|is|are|includes?|included|including)\b[^.;{P}]{0,50}?(?={P})"
# A subject without a name right before the verb: "three others were", "dozens of people were".
UNNAMED = (
    r"\b(?:others?|people|persons|activists|protesters|demonstrators|supporters|participants|residents|"
    r"students|members|dozens|hundreds|"
    r"thousands|scores|several|many|some|(?<!the )one|two|three|four|five|six|seven|eight|nine|ten|eleven|"
    r"twelve|\d+)(?: [a-z]+){0,3} "
    r"(?:was|were|are|is|have|has|had)(?: [a-z]+){0,3} ?$"
)
# What follows a participle that stands for a passive: "P arrested in Kazan", "P, accused of treason".
HEADLINE_NEXT = (
    r" (?:in|on|at|by|for|after|over|under|since|as|with|of|to|from|near|during|without|again|and|{D}|{T})|[.,;)]|$"
)

# A participle that only describes a noun: "the convicted persons".
ATTRIBUTIVE = (
    r"\b(?:the|an?|these|those|other|many|all|some|of|newly|recently|unjustly|wrongly|wrongfully|"
    r"illegally|arbitrarily|for|"
    r"other|more|most|several|two|three|four|five|six|seven|eight|nine|ten|\d+) $"
)

# Before a noun for a custody that goes on.
EXTENDED = (
    r"\b(?:extend|extended|extends|extending|extension of|prolong|prolonged|prolongs|prolonging|"
    r"renew|renewed|renews|renewing)\b[^.;]{0,30}$"
)
# A sentence that only dates the one before it.
THAT_WAS = r"(?:that|this|it) (?:was|happened)(?: on| in)? {D}"
# Sentences that go on with what the one before them told, on the same day.
SAME_DAY = (
    r"\bafter (?:the|their) searche?s?\b|^(?:after (?:the|this|that|these|being) (?:search|searches|"
    r"raid|interrogation|questioning|hearing|trial|detained|arrested|searched)|immediately|afterwards|"
    r"then\b|"
    r"during the (?:search|arrest|raid))|\bin the courtroom\b|\bin court\b|\bon the spot\b|\b(?:on "
    r")?(?:the|that) same (?:day|morning|evening|night)\b"
)

# The beginning of a sentence that takes back the one before it: "He isn't.", "This is not true."
DENIED = (
    r"(?:(?:he|she|they|it) (?:is|was|has|were|are|did|does|had)(?:n't| not)(?: so)?|"
    r"(?:that|this|it) (?:is|was)(?: (?:not true|untrue|false|wrong|a mistake|an error|a lie)|n't true))[.!]"
)

WORDS = EventWords(
    same_day=SAME_DAY,
    extended=EXTENDED,
    that_was=THAT_WAS,
    attributive=ATTRIBUTIVE,
    verbs=VERBS,
    phrases=PHRASES,
    nouns=NOUNS,
    unreal=UNREAL,
    wished=WISHED,
    passive=PASSIVE,
    plural=PLURAL,
    unnamed=UNNAMED,
    singular=SINGULAR,
    among=AMONG,
    among_whom=AMONG_WHOM,
    headline_next=HEADLINE_NEXT,
    he=r"\b(?:he|him|his|himself)\b",
    she=r"\b(?:she|her|hers|herself)\b",
    they=r"\b(?:they|them|their|both(?: of them| men| women)?|all (?:of them|(?:three|four|five|six|"
    r"seven|eight|nine|ten|the|these)(?: (?:men|women|defendants|activists|people|journalists|"
    r"detainees))?)|"
    r"the (?:two|three|four|five|six|seven|eight|nine|ten|couple|pair|trio|men|women|defendants|"
    r"activists|journalists|brothers|sisters|detainees|group))\b",
    verdict=r"\b(?:convicted|sentenced|jailed|found (?:[a-z]+ ){0,3}guilty|(?:passed|handed down|announced|delivered) "
    r"(?:its |the |a )?(?:judgment|judgement|"
    r"sentences?|verdicts?))\b",
    which_trial=r"\b(?P<ordinal>first|second|third|fourth) trial\b",
    ordinals=("first", "second", "third", "fourth"),
    speaker=r"\b(?:interview(?:ed)? with|talk(?:ed|s)? (?:to|with)|conversation with|my name is|i am) "
    r"(?:[a-z'-]+ ){0,4}(?={P})",
    me=r"\b(?:i|me|my|myself)\b",
    one=r"\bthe (?:[a-z-]+ ){0,3}(?:activist|journalist|blogger|defendant|accused|prisoner|detainee|"
    r"defender|lawyer|politician|artist|"
    r"writer|poet|reporter|editor|student|teacher|man|woman|musician|believer|oppositionist|convict|"
    r"singer|engineer|pensioner|deputy|"
    r"scientist|historian|professor|imam|pastor|suspect|protester|campaigner|dissident|rapper|"
    r"filmmaker|director|photographer|youth|teenager|woman|pensioner|worker|driver|businessman|"
    r"preacher|volunteer|athlete|official|mother|mayor|actress|actor|cartoonist|translator|publisher|"
    r"doctor|nurse|farmer|soldier|veteran|priest)\b",
    homes=r"home|homes|house|houses|flat|flats|apartment|apartments|office|offices|premises|place|residence|"
    r"dacha|property",
    kin=r"lawyers?|attorneys?|wife|husband|brothers?|sisters?|mother|father|sons?|daughters?|parents|"
    r"relatives?|family|colleagues?|friends?|"
    r"supporters?|neighbours?|ex-wife|cousin|partner|associates?|followers|children|client|clients|"
    r"deputy|assistant|aide",
    denied=DENIED,
    ranks=r"(?:colonel|major|captain|lieutenant|sergeant|officer|policeman|inspector|interrogator|operative|agent)s?",
)
