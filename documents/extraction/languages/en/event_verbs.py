"""English verbs that tell of events, as patterns over frames.

{P} stands for a person's sign, {T} for a term of punishment, {D} for a date. A verb is listed by its participle:
whether somebody was arrested or arrested somebody is found out from the words beside it.
"""

# What stands between a verb in the present tense and whom it befalls: "detains the baker P".
_WHOM = r"(?:(?!(?:of|in|on|by|at|for|over|after|against|and|with|from)\b)[a-z'-]+ |{O} |{L} ){0,4}{P}(?!'s)"
# A sentence of which no more is told: "received prison sentences", "handed a lengthy term".
BARE_SENTENCE = (
    r"(?!(?:[a-z-]+ ){0,5}(?:sentence|term)s? (?:reduction|review|cut)\b)(?:(?![^.;]{0,100}{T})|"
    r"(?=[^.;{T}]{0,60}\b(?:up to|between|ranging)\b))"
    r"(?:[a-z-]+ ){0,5}(?:sentences?|(?:prison|jail|custodial) terms?)\b"
)
# When somebody was taken, which no one is told of who is taken to a doctor or to court.
_THAT_DAY = (
    r"(?!(?:[^.;]{0,80}\b(?:hospital|clinic|doctors?|court|trial|surgery|morgue|cemetery)\b))(?:(?:on )?(?:the same|"
    r"that "
    r"(?:same|very)?|the (?:next|following|very same)|the) ?(?:early )?(?:morning|night|evening|day|afternoon|hour|"
    r"week)|"
    r"(?:an?|two|three|four|five|six|seven|ten|\d{1,2}|some|several) (?:hours?|days?|weeks?|months?) (?:later|after|"
    r"before|earlier)|one (?:morning|night|evening|day)|at (?:night|dawn|midnight|gunpoint)|in (?:broad daylight|"
    r"the (?:early )?(?:morning|"
    r"night|evening)))"
)
# Those who come for somebody, right before a verb.
_OFFICERS = (
    r"(?:(?<=they )|(?<=police )|(?<=officers )|(?<=agents )|(?<= men )|(?<=soldiers )|(?<=service )|(?<=forces )|"
    r"(?<=policemen )|(?<=fsb )|(?<=kgb )|(?<=operatives ))"
)
_HIM = r"(?:{P}(?!')|him|her|them|me)"
_VEHICLE_OR_HOME = (
    r"(?:[a-z'-]+ ){0,3}(?:bus|train|car|taxi|motorbike|motorcycle|bicycle|plane|flight|bed|sick-bed|van|minibus|"
    r"vehicle|home|house|flat|apartment|office|classroom|lesson|hall|dormitory|hostel|hall of residence|shop|"
    r"workplace|street|queue|church|mosque|studio|cafe|café|bees|field|garden|courthouse)\b"
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
    "fine": (r"fined", rf"fines(?= {_WHOM})", r"imposed (?:an? )?(?:[a-z-]+ )?fines? (?:up)?on"),
    "conviction": (
        r"convicted(?! of (?:no|any)\b)",
        r"sent down(?= for {T})",
        rf"(?:sentences|convicts)(?= (?:{_WHOM}|him\b|her\b|them\b))",
        rf"jails(?= {_WHOM}[^.;]{{0,40}}? for )",
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
        r"let out(?= (?:of|on|after|in|by)\b)",
        r"pardoned",
        r"amnestied",
        r"let go",
        r"(?<!you )(?<!to )(?<!please )(?<!or )let(?= (?:[a-z]{1,4}\. )?(?:him|her|them|me|us|{P}) (?:go\b(?! of)|"
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
        rf"(?:frees|pardons|releases)(?= {_WHOM})",
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
    "arrest": (
        r"re-?arrested",
        r"arrested",
        r"re-?detained",
        r"detained",
        rf"(?:arrests?|detains?|seizes|remands)(?= {_WHOM})",
        r"apprehended",
        r"taken into custody",
        r"(?<=they )took(?= (?:his|her|their|the) (?:[a-z-]+ ){0,3}{P}(?!'s))",
        r"fetched(?= (?:on|from|by|out of) )",
        rf"(?:fetched|pulled|dragged|hauled|yanked|took)(?= (?:the )?(?:[a-z-]+ ){{0,2}}{_HIM}(?: [a-z]+)? (?:out of|"
        rf"off|from) (?:his|her|their|my|an?|the) {_VEHICLE_OR_HOME})",
        rf"(?:pulled|dragged|hauled) (?:off|out of|from)(?= (?:his|her|their|an?|the) {_VEHICLE_OR_HOME})",
        r"took(?= (?:[a-z'-]+,? ){0,6}(?:{P}|him|her|them),? with them\b)",
        rf"left with(?= {_HIM} in handcuffs)",
        rf"came to (?:fetch|arrest|take|collect|get|detain)(?= {_HIM}(?!\w))",
        rf"{_OFFICERS}(?:took|caught(?: up with)?|tracked down|got hold of|nabbed|"
        rf"cornered)(?= (?:the )?(?:[a-z-]+ ){{0,2}}{_HIM}(?: (?:at|in|on|near|outside|by|while|when|as|that|early|"
        rf"late|just|right|six|two|three|four|five|a)\b| {{D}}|[.,;]))",
        r"(?:marched|carted|frogmarched|spirited) (?:off|away)",
        r"(?:hauled|brought|pulled|taken) in(?= (?:for (?:questioning|interrogation)|by (?:the )?(?:police|officers)|"
        r"on suspicion)\b)",
        r"(?:taken|brought|delivered|escorted|driven|marched|hauled) (?:away |off |straight |directly )?to (?:the |a |"
        r"an |their )?(?:(?!(?:hospital|clinic|airport|court)\b)[a-z-]+ ){1,3}?(?:police (?:station|department|post)|"
        r"precinct|detention (?:cent(?:re|er)|facility|house)|remand (?:prison|cent(?:re|er))|lock-?up)(?! for {T})",
        r"(?:put|loaded|thrown|pushed)(?= (?:on|in|into|onto) (?:an? |the )?(?:(?:police|unmarked|patrol) (?:car|bus)|"
        r"(?:police |prison )?(?:lorry|truck|van|minibus))\b)",
        r"snatched(?= (?:{P}|him|her|them|by|from|off|on|in|at|outside|near)(?!\w))",
        r"taken(?= (?:away )?by (?:[a-z-]+ |{O} ){0,4}(?:forces|police|officers|agents|men|soldiers|gendarmes)\b)",
        r"taken in custody",
        r"remanded(?: in custody)?",
        r"ordered(?: (?:on )?{D},?)? to (?:spend|remain|stay|be kept)(?=[^.;{P}]{0,40}? (?:in|under) (?:pre-?trial |"
        r"police )?(?:custody|"
        r"detention|"
        r"remand|house arrest))",
        r"(?:placed|put|kept) (?:under|in|on) (?:house arrest|arrest|custody|pre-?trial detention|"
        r"detention|remand|administrative detention|administrative arrest|home detention|administrative "
        r"supervision(?!))",
        r"(?:placed|put)(?=[^.;]{1,120}? (?:in|under) (?:pre-?trial detention|custody|detention|house "
        r"arrest|arrest|remand|administrative))",
        r"took(?=[^.;]{1,80}? (?:from (?:his|her|their|the|an?) (?:[a-z]+ )?(?:home|house|flat|apartment|bed|office)|"
        r"into custody|away\b))",
        r"took(?= (?:him|her|them|me|{P}) in\b(?! (?:a|an|his|her|their)\b))",
        r"ordered(?= that {P} be (?:held|detained|remanded|kept|placed|taken))",
        r"put behind bars",
        r"(?:placed|put|held) (?:under|in) \"?residential surveillance",
        r"jailed(?= (?:(?:{P}|him|her|them) )?pending\b)",
        r"sent to (?:a |the )?(?:pre-?trial|remand|detention)[a-z -]{0,30}",
        r"incarcerated",
        r"captured",
        r"rounded up",
        r"taken away",
        r"picked up by (?:the )?(?:police|security|officers|fsb|kgb|sbu|nss|agents)[a-z ]{0,20}",
        r"seized by (?:the )?(?:police|security|officers|armed|masked|fsb|kgb|agents|plainclothes)[a-z " r"]{0,20}",
        r"led away",
        r"led out of(?= (?:his|her|their|the) (?:own )?(?:house|home|flat|office|classroom|church|shop|apartment)\b)",
        r"(?:dragged|pushed|shoved|forced|thrown|packed|stuffed|loaded|put) in(?:to)?(?= (?:an?|the|their|his) "
        r"(?:[a-z-]+ ){0,2}"
        r"(?:minibus|van|minivan|bus|car|vehicle|jeep|truck|paddy wagon)\b)",
        r"driven (?:away|off)(?= (?:in (?:an?|the|their) |to (?:the |a )?(?:police|station|{O})|(?:on )?{D}))",
        r"drove(?= (?:him|her|them|{P}) (?:away|off)\b)",
        r"caught(?= (?:him|her|them|{P}) (?:at|in|near|on|outside)\b| by (?:the )?(?:[a-z-]+ ){0,2}(?:police|forces|"
        r"officers|"
        r"agents|men|soldiers)\b)",
        r"stolen(?= from (?:the street|(?:his|her|their) (?:home|house|flat|bed))\b)",
        r"(?:put|thrown|locked|placed|closed|shut)(?: up)? (?:in|into|behind)(?= (?:the |a )?(?:sizo|jail|prison|bars|"
        r"cell|"
        r"dungeon)\b(?! for {T}))",
        r"(?:threw|closed|locked|shut|put)(?= (?:him|her|them|{P}) (?:up )?(?:in|into|behind) (?:the |a )?(?:sizo|"
        r"jail|prison|"
        r"bars|cell|dungeon)\b(?! for {T}))",
        r"led (?:off|out)(?=[^.;{P}]{0,60} in handcuffs)",
        r"taken off (?:a |an |the |his |her )?(?:[a-z-]+ )?(?:minibus|flight|plane|bus|train|boat|ferry|taxi|coach|"
        r"aeroplane)",
        r"taken (?:away )?for (?:questioning|interrogation)",
        r"taken (?:as (?:a )?hostages?|hostage)",
        r"stopped(?= (?:(?:on )?{D},? )?(?:at|on|by|near) (?:a |the )?[^.;:{P}]{0,40}?(?:airport|checkpoint|border|"
        r"crossing|railway "
        r"station|bus station)\b)",
        r"taken (?:from|off|out of) (?:(?:his|her|their|a|the) )?(?:(?:parents'|own|family) )?(?:homes?|houses?|flats?|"
        r"apartments?|train|plane|bus|beds?|offices?|dormitory|car|streets?)",
        r"taken (?:off )?to (?:the |a |an )?(?:(?:same|local|nearest|[a-z]+) )?(?:{O}|police|remand|detention|sizo)"
        r"(?: [a-z]+){0,2}",
        r"picked up",
        r"seized (?:at|in|from|on|outside|near)(?= (?:(?:his|her|their|the|a) |{L}|{D}|{O}))",
        r"seized(?= (?:[a-z]+ days? later|{D}))",
        r"seized(?=[^.;{P}]{0,60}? (?:by (?:[a-z-]+ ){0,2}(?:men|officers|agents|police)|{D}))",
        r"(?:nabbed|grabbed|whisked away|hauled (?:off|away)|dragged (?:off|away|out|from)|bundled into|kidnapped|"
        r"forcibly disappeared|disappeared by)",
        r"intercepted(?= by)",
        r"locked up",
        r"(?:driven|escorted|delivered|transported) to (?:the |a )?(?:{O}|police|station)",
        r"took away(?! (?:{T}|one|two|three|half|an?|some|the) )",
        r"stopped(?= (?:at (?:a|the) (?:[a-z]+ )?(?:checkpoint|border|airport)|in {L} on {D}|"
        r"by (?:the )?(?:traffic |border |riot )?(?:police|officers|guards|soldiers)\b))",
        r"ordered(?= (?:him|her|them|{P}) (?:to be )?(?:held|detained|remanded|jailed|kept|in(?:to)? custody))",
        r"took(?= (?:him|her|them|me|{P})(?: (?:on {D}|{D}|to (?:the |a )?(?:police|station|{O}))|"
        r",? (?:together|along) with|[.;]))",
        r"took(?= (?:(?:the|our|his|her|their|a|my) )?(?:[a-z-]+ ){0,3}(?:him|her|them|{P}) (?:away |straight |right |"
        r"directly )?(?:(?:from|off|out of) (?!(?:the |a )?(?:{O}|colony|prison|jail|cell|ward|hospital|court|trial))|"
        r"at (?:night|dawn|gunpoint|midnight|(?:[a-z]+|\d{1,2}(?:[:.]\d\d)?) (?:in the morning|a\.?m|p\.?m|o'clock))))",
        rf"(?<!turn )(?<!time )came for(?= (?:(?:him|her|them|me)\b|{_WHOM}))",
        r"taken(?= (?:in {L} )?on {D}| in {L},? (?:in )?{D})",
        r"taken (?:away )?from(?= (?:his|her|their|{P}'s?) (?:[a-z'-]+ ){0,3}(?:child|children|baby|family|wife|"
        r"husband|"
        r"parents|mother|workplace|place of work|shop|desk|classroom|lesson|garden|yard|village|farm|studio|salon|"
        r"stall|"
        r"bakery|kitchen|bedside)\b)",
        r"taken from(?= (?:(?:a|an|the|his|her|their|{P}'s?) )?(?!cell|ward|colony|prison|courtroom)(?:[a-z'-]+ ){0,3}"
        r"[a-z'-]+"
        r"(?:,? (?:in|near|at) {L})?,? (?:on {D}|{D}|by |where (?:he|she|they) |in front of|at (?:night|dawn|"
        r"gunpoint)|in "
        r"the (?:morning|night|evening)))",
        rf"taken(?= {_THAT_DAY}(?:[.,;]| (?:from|in|at|out of|by|off|away)\b))",
        rf"taken (?:from|in|at|out of|off)(?=[^.;:{{P}}]{{1,40}},? {_THAT_DAY}(?:[.,;]|$))",
        r"held(?= (?:in|at) [^.;,{P}]{1,30} for (?:[a-z0-9]+ ){1,3}(?:hours?|days?|nights?|weeks?)\b)",
        r"held(?= (?:overnight|for (?:[a-z0-9]+ ){1,3}(?:hours?|days?|nights?|weeks?))\b)",
        r"held(?= (?:[a-z]+ ){0,3}since (?:early |late |mid-)?{D})|(?<!was )(?<!were )(?<!be )(?<!being )held(?= {D})",
        r"(?:ordered|authori[sz]ed|approved|sanctioned)(?= (?:his|her|their|{P}'s?) (?:[a-z-]+ ){0,2}?"
        r"(?:remand|detention|custody|placement in))",
        r"sent(?= (?:him|her|them|{P}) to (?:a |the )?(?:remand|pre-?trial|detention))",
        r"abducted",
        r"jailed(?=[^.;]{0,20}{D})",
        r"imprisoned(?=[^.;]{0,20}{D})",
        r"ordered (?:in)?to (?:custody|detention|be held)",
        r"held in (?:custody|pre-?trial detention)",
    ),
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
        rf"(?:accuses?|suspects?|prosecutes?|indicts?|charges?)(?= {_WHOM}[^.;{{P}}]{{0,60}} (?:of|with|for|over|on|"
        rf"under) )",
        r"(?:accuses?|suspects?|prosecutes?)(?= (?:him|her|them)\b)",
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
