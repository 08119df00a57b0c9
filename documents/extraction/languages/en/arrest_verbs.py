"""English verbs that tell that somebody was taken into custody: patterns over frames, signs as in ``event_verbs``."""

# What stands between a verb in the present tense and whom it befalls: "detains the baker P".
WHOM = r"(?:(?!(?:of|in|on|by|at|for|over|after|against|and|with|from)\b)[a-z'-]+ |{O} |{L} ){0,4}{P}(?!'s)"
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
    r"workplace|rehearsal|concert|meeting|restaurant|market|bazaar|station|square|service|prayers?|funeral|wedding|"
    r"school|university|campus|lecture|yard|barracks|unit|stall|street|queue|church|mosque|studio|cafe|café|bees|field|garden|courthouse)\b"
)
# The more specific ones come first.
ARREST: tuple[str, ...] = (
    r"re-?arrested",
    r"arrested",
    r"re-?detained",
    r"detained",
    rf"(?:arrests?|detains?|seizes|remands)(?= {WHOM})",
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
    r"(?:forced|pushed|shoved|bundled|dragged|threw|loaded|packed|hauled|pulled|stuffed)(?= (?:{P}|him|her|them|me) "
    r"into (?:an?|the|their) (?:[a-z-]+ ){0,3}(?:van|car|minibus|bus|vehicle|jeep|truck|taxi)\b)",
    r"sent (?:to (?:jail|prison) )?on (?:judicial|physical|police|transit) remand",
    r"held(?= for (?:questioning|interrogation)\b)",
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
    r"swept up(?: in)?",
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
    rf"(?<!turn )(?<!time )came for(?= (?:(?:him|her|them|me)\b|{WHOM}))",
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
)
