"""English verbs that tell of events, as patterns over frames.

{P} stands for a person's sign, {T} for a term of punishment, {D} for a date. A verb is listed by its participle:
whether somebody was arrested or arrested somebody is found out from the words beside it.
"""

from documents.extraction.languages.en.arrest_verbs import ARREST, WHOM

# A sentence of which no more is told: "received prison sentences", "handed a lengthy term".
BARE_SENTENCE = (
    r"(?!(?:[a-z-]+ ){0,5}(?:sentence|term)s? (?:reduction|review|cut)\b)(?:(?![^.;]{0,100}{T})|"
    r"(?=[^.;{T}]{0,60}\b(?:up to|between|ranging)\b))"
    r"(?:[a-z-]+ ){0,5}(?:sentences?|(?:prison|jail|custodial) terms?)\b"
)
# Participles. The more specific ones come first.
VERBS: dict[str, tuple[str, ...]] = {
    "death": (
        r"shot dead",
        r"shot to death",
        r"shot and killed",
        r"gunned down",
        r"fatally shot",
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
        r"hanged(?! (?:himself|herself|me))",
        r"martyred",
        r"(?:returned|handed over|brought back|gave back|delivered) the (?:[a-z-]+ )?body of",
    ),
    "fine": (r"fined", rf"fines(?= {WHOM})", r"imposed (?:an? )?(?:[a-z-]+ )?fines? (?:up)?on"),
    "conviction": (
        r"convicted(?! of (?:no|any)\b)",
        r"sent down(?= for {T})",
        rf"(?:sentences|convicts)(?= (?:{WHOM}|him\b|her\b|them\b))",
        rf"jails(?= {WHOM}[^.;]{{0,40}}? for )",
        r"(?:found|declared|pronounced|recogni[sz]ed|adjudged|held)(?: (?:as|to be))? guilty",
        r"find(?=(?:(?! not )[^.;]){1,120}? guilty)",
        r"declared?(?=(?:(?! not )[^.;]){1,120}? guilty)",
        r"sentence(?= (?:{P}|him|her|them))",
        r"found(?=(?:(?! not )[^.;]){1,120}? (?:guilty|culpable))",
        r"re-?sentenced",
        r"sentenced",
        r"jailed(?=[^.;]{0,40}?{T}| (?:[a-z]+ ){0,3}under {A}|[^.;{T}]{0,110}? for [a-z]+ing\b)",
        r"imprisoned(?=[^.;]{0,30}?{T}|[^.;{T}]{0,60}? for [a-z]+ing\b)",
        r"condemned(?= (?:{D} )?to\b| (?:{P}|him|her|them) to\b|[^.;{P}]{1,90} to {T})",
        r"put behind bars(?= for {T})",
        r"(?:put|thrown|threw|locked|placed|cast|shut|sent|packed off)(?= (?:(?:{P}|him|her|them) )?(?:up |away "
        r")?(?:in|into|to|behind) (?:(?:a|the) "
        r")?(?:[a-z-]+ ){0,2}?(?:prison|jail|colony|camps?|bars|dungeon) for {T})",
        rf"(?:handed(?: down)?|given|gave)(?= (?:(?:{{P}}|him|her|them) )?{BARE_SENTENCE})",
        r"put(?= (?:[a-z]+ ){0,4}?(?:{P}|him|her|them) (?:behind bars|away for (?:{T}|[a-z0-9]+ (?:years?|"
        r"months?)\b)))",
        r"(?:sent|locked|packed)(?= (?:{P}|him|her|them|me) (?:away|off|up|down) (?:to [^.;{P}]{0,30}? )?for {T})",
        r"(?:put|sent|locked|packed) (?:away|off)(?= for {T})",
        r"(?:declared|pronounced|adjudged|deemed|judged|held) guilty",
        r"put away(?=[^.;]{0,80}? for {T})",
    ),
    "release": (
        r"(?<!statement )(?<!video )(?<!report )(?<!footage )(?<!letter )(?<!photo )(?<!photos )(?<!film )"
        r"(?<!recording )(?<!documents )(?<!figures )(?<!data )"
        r"released(?! (?:a |an |the )?(?:statement|video|report|letter|photo|recording|footage|book))",
        r"freed",
        r"set free",
        r"set(?= (?:him|her|them|me|{P}) free)",
        r"let out(?:,? early)?(?= (?:of|on|after|in|by|from|with|together|again)\b|[.,;]| (?:on )?{D})",
        r"pardoned",
        r"amnestied",
        r"let go",
        r"(?<!you )(?<!please )(?<!or )let(?= (?:[a-z]{1,4}\. )?(?:him|her|them|me|us|{P}) (?:go\b(?! of)|"
        r"out on bail|walk free))",
        r"allowed to go home",
        r"granted (?:an? )?(?:amnesty|pardon|clemency|parole|early release|conditional release)",
        r"exchanged(?=[.,]| (?:on |in )?{D}| for [^.;]{0,60}(?:prisoners?|held|jailed|convicted)| (?:in|as|with|"
        r"under|by) )",
        r"swapped(?! (?:letters|messages|notes|places|jokes))",
        r"(?:put|placed|flown|sent|deported|expelled|handed over|returned)(?=[^.;{T}]{0,90}? (?:prisoner|detainee|"
        r"captive)s? "
        r"(?:exchange|swap)|[^.;{T}]{0,60}? exchange of prisoners)",
        r"(?:included|part of|freed|released)(?= in (?:the|a) [^.;{P}]{0,40}?(?:prisoner (?:exchange|swap)|exchange "
        r"of prisoners))",
        rf"(?:frees|pardons|releases)(?= {WHOM})",
        r"(?<=who were )put(?= on (?:an? |the )(?:[a-z]+ )?(?:aero|air)?plane (?:to|for) {L})",
        r"granted bail",
        r"allowed to leave(?= (?:the )?(?:[a-z-]+ )?(?:prison|jail|colony|custody|detention|remand)\b)",
        r"bailed",
    ),
    "charge": (
        r"(?:brought|filed|laid|pressed|preferred|lodged|issued|announced)(?: [a-z]+){0,4} (?:charges?|"
        r"indictments?)(?: of [a-z' "
        r"-]{3,60})?(?:,? (?:on |in )?{D},?)? against",
        r"presented with (?:an? |the |his |her |their )?(?:[a-z-]+ ){0,3}(?:charges?|indictment)",
        r"(?:hit|slapped) with (?:an? )?(?:[a-z-]+ ){0,2}charges?",
        r"(?:named|declared)(?: as)? an? (?:[a-z]+ )?suspect",
        r"(?:notified|informed) of (?:the )?suspicion",
        r"(?:served|handed|presented)(?: with)? (?:an? )?notices? of suspicion",
        r"(?:opened|launched|initiated|instituted|brought|started)(?: [a-z]+){0,3} (?:case|cases|"
        r"proceedings)(?: [a-z]+)? against",
        r"(?:cases?|proceedings) (?:was|were|has been|have been|had been) (?:[a-z]+ )?(?:opened|initiated|launched|"
        r"instituted|"
        r"brought|started) against",
        r"(?:cases?|proceedings) (?:was|were|has been|have been|had been) (?:[a-z]+ )?(?:opened|initiated|launched|"
        r"instituted|"
        r"brought|started)(?= under {A})",
        r"(?:charges?|indictments?|charge sheets?|informations?) (?:was|were|has been|have been|had been) (?:[a-z]+ )?"
        r"(?:brought|filed|laid|pressed|preferred|lodged|drawn up|issued) against",
        r"added(?= (?:an?|another|new|the|further|more|one more) (?:[a-z-]+ ){0,2}(?:charges?|counts?|accusations?)\b)",
        r"added(?= [^.;{P}{T}]{0,90}? under {A})",
        r"added(?=[^.;]{0,140} to (?:his|her|their|the) (?:case|charges|indictment))",
        r"(?:fir|first information report|complaint|case) (?:was|has been|had been) (?:also )?(?:lodged|registered|"
        r"filed|"
        r"booked|drawn up) against",
        r"booked(?= (?:under|in a case|on (?:a |the )?charges?)\b)",
        r"charges? (?:was|were|has been|have been) (?:also )?(?:read(?: out)?|presented|announced|put) to",
        r"re-?charged",
        r"(?<!\bas )charged",
        r"indicted",
        r"arraigned",
    ),
    "arrest": ARREST,
    "search": (
        r"search(?:ed|ing)",
        r"raid(?:ed|ing)",
        r"ransacked",
        r"stormed",
        r"combed(?: through)?",
        r"(?:rummaged|rifled) through",
        r"turned (?:over|upside down|inside out)",
        r"search(?:es)?(?= (?:was|were|had been|has been) (?:carried out|conducted|held|made|under way))",
        r"(?:burst|broke|forced their way) into",
        r"(?:broke|smashed|forced|kicked|knocked|sawed)(?: in| down| open| out)?(?= (?:the doors? of |(?:his|her|"
        r"their|{P}'s?) "
        r"(?:front )?doors?\b))",
        r"turned(?= (?:[a-z'-]+ |{P}'s? ){1,4}(?:upside down|inside out))",
    ),
    # Not events of the contract, but they tell whom a charge or a term is about, and how it stands.
    "accuse": (
        r"accused",
        rf"(?:accuses?|suspects?|prosecutes?|indicts?|charges?)(?= {WHOM}[^.;{{P}}]{{0,60}} (?:of|with|for|over|on|"
        rf"under) )",
        r"(?:accuses?|suspects?|prosecutes?)(?= (?:him|her|them|both|all|each|the (?:two|three|four|five|six|seven|"
        r"eight|nine|ten|others|defendants|accused|group|men|women|couple|pair|brothers|sisters))\b)",
        r"suspected",
        r"prosecuted",
        r"incriminated",
        r"(?:pursued|denounced)(?= for\b)",
        r"reproached(?= with\b)",
        r"impeached",
        r"court-?martialled",
        r"(?:hauled|dragged|brought|taken|sent)(?= (?:(?:up|back) )?(?:to|before|into) (?:(?:a|the) )?(?:[a-z-]+ |"
        r"{L} ){0,2}?"
        r"(?:court|courts|justice|trial|magistrates?|judge|tribunal)\b[^.;{P}]{0,60} (?:over|for|on) )",
        r"booked(?= (?:for|over)\b)",
        r"investigated",
        r"tried(?! to)",
        r"judged(?=[.,;]| (?:in|by|for|under|on|at|as|together|again)\b)",
        r"put on trial",
        r"implicated",
        r"wanted(?= (?:in|by|for|on|under|since|internationally)\b|[.,;)])",
    ),
    "alter": (
        r"commuted(?=[^.;]{0,80}{T})",
        r"(?:reduced|raised|increased|changed|replaced|extended|toughened|softened|cut|converted|lowered|shortened|"
        r"prolonged|turned|lengthened|halved|doubled|tripled)(?=[^.;]{0,100}{T})",
        r"(?:halved|doubled|tripled)(?= (?:to|from) )",
        r"(?:commuting|reducing|raising|increasing|changing|replacing|converting)(?=[^.;]{0,100}{T})",
        r"took off",
    ),
    "custody": (
        r"arbitrarily (?:detained|imprisoned|held)(?![^.;]{0,40}{D})",
        r"jailed",
        r"imprisoned",
        r"(?:moved|transferred|transported|convoyed|relocated)(?=[^.;]{0,80}(?:{L}|prison|colony|jail|" r"detention))",
        r"(?:taken|sent|brought|delivered)(?= (?:back )?to [^.;{P}]{0,60}(?:in {L}|prison|colony|jail|penitentiary))"
        r"(?! to [a-z -]{0,60} for {T})",
    ),
    "acquit": (
        r"acquitted",
        r"acquits?(?= (?:{P}|the |him|her|them))",
        r"cleared",
        r"discharged(?= (?:{P} )?(?:of|on|from) (?:the|all|any|both|that|this|one)\b)",
        r"exonerated",
        r"absolved",
        r"(?:found|declared|pronounced)(?= (?:(?:{P}|him|her|them) )?(?:to be )?innocent)",
        r"found not guilty",
        r"found(?=[^.;]{1,120}? not guilty)",
    ),
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
        r"(?:awarded|assigned|appointed|allotted)(?=[^.;]{0,40}?{T})",
        r"serving",
        r"sitting(?= {T})",
        r"(?:will|must|shall|has to|have to|is to|are to|was to|were to)(?: now| still)?(?: have to)? (?:serve|spend|"
        r"sit)"
        r"(?= (?:his |her |the )?(?:out )?{T})",
        r"(?:must|will|shall|goes?|went|is going|are going|has to|have to)(?: now)?(?: go)? to (?:prison|jail|a "
        r"colony|the "
        r"colony|a camp|the camps)(?= for {T})",
        r"paid(?= {T})",
        r"(?<!had )sat(?= {T} (?:in|of) (?:the |a )?(?:[a-z-]+ ){0,2}(?:camps?|colony|prison|gulag)\b)",
        r"punished (?:with|by)(?= {T})",
        r"(?:slapped|hit|landed|saddled) with(?=[^.;]{0,40}?{T})",
        r"ordered(?: (?!to )[a-z]+| {D}){0,3} to pay",
        r"ordered(?= (?:{P}|him|her|them) to pay)",
        r"imposed (?:up)?on",
        r"imposed",
        r"sent(?=[^.;]{0,60}?{T})",
    ),
}
