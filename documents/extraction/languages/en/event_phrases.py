"""English phrases and nouns that tell of events, as patterns over frames; signs as in ``event_verbs``."""

from documents.extraction.languages.en.event_verbs import BARE_SENTENCE

# Whole phrases after a subject, with nothing to turn round.
PHRASES: dict[str, tuple[str, ...]] = {
    "death": (
        r"died(?! (?:in exile|of old age|peacefully))",
        r"passed away",
        r"was dead",
        r"was shot(?= (?:near|outside|in front of) (?:his|her|the) |[^.;{P}]{0,20} and (?:died|killed)\b)",
        r"hanged (?:himself|herself)",
        r"was shot(?= (?:on )?{D}(?![^.;]*\b(?:wound|injur|surviv|legs?|arms?|shoulder|foot|hospital|rubber)))",
        r"lost (?:his|her|their) (?:life|lives)",
        r"succumbed",
        r"took (?:his|her) own life",
        r"committed suicide",
        r"perished",
        r"closed (?:his|her) eyes (?:for ?ever|for the last time|(?:to|on) (?:this|the) world)",
        r"breathed (?:his|her) last",
        r"(?:left|departed) (?:from )?this (?:world|life)",
        r"(?:his|her) heart (?:stopped|gave out)",
        r"(?:attained|embraced|achieved) martyrdom|was martyred",
        r"(?:whose|(?:his|her)) (?:[a-z-]+ ){0,3}body was (?:found|handed|returned|given|brought)",
    ),
    "release": (
        r"(?:walked|went) free",
        r"(?:has|have) been (?:free|at liberty|out|back home|at home)(?: again)?(?= since (?:early |late |mid-)?{D}|"
        r" on (?:bail|parole|probation)\b)",
        r"went home(?= (?:that|the same) (?:day|evening|night|morning|afternoon)\b|,? (?:on )?{D})",
        r"(?:is|are) (?:now |at last |finally |already )?free(?: again| now| at last)?(?=[.!,;]| (?:since|after) )",
        r"(?:walked|came|stepped) out of (?:the )?(?:(?:prison|colony|camp) )?gates?",
        r"(?:detainees|prisoners|inmates|convicts) (?:were|have been|had been) (?:put on (?:an? )?(?:[a-z]+ "
        r")?(?:(?:aero|air)?plane|"
        r"flight|bus)|flown|deported|expelled|banished|exiled|sent into exile)\b",
        r"(?:conditional|early|medical) release(?=,|\.|$| (?:on |in )?{D})",
        r"(?:came|got|was|were) out(?=,? (?:in {D}|on {D}|{D}))",
        r"(?:was|were|is|are) (?:part of|included in|among those freed in) (?:the|a) [^.;{P}]{0,40}?(?:prisoner "
        r"(?:exchange|"
        r"swap)|exchange of prisoners)",
        r"(?:walked|came|got|stepped|was let) out (?:of|from) (?:the |a )?(?:{L} )?(?:[a-z'\" -]{2,40}? )?"
        r"(?:prison|jail|colony|custody|detention|remand|courtroom|camp|(?:detention|training|re-?education) "
        r"cent(?:re|er)|"
        r"dungeon|isolator|gulag|{O})",
        r"left colony no\. ?\d+(?= (?:on |in )?{D})",
        r"left (?:(?:the )?(?:prison|jail|colony|remand|custody|detention|courtroom)\b(?! for)|"
        r"{O}(?= (?:on |in )?(?:{D}|the \d)))",
        r"(?:re)?gained (?:his|her|their) (?:freedom|liberty)",
        r"(?:was|were) at liberty again",
        r"(?:finished|completed) serving",
        r"(?:finished|completed|served out) (?:(?:his|her|their|an?) )?(?:{T}|(?:[a-z0-9-]+ ){0,2}(?:sentence|term))",
        r"(?:came|walked) out(?=,? (?:on {D}|{D}|(?:on )?the (?:same|next|following)|that (?:same )?))",
        r"(?:was|were) allowed to (?:go|return) home",
        r"(?:was|were|is) out(?= on {D}| in {D})",
        r"was free again",
        r"(?:came|returned|was back|got back) (?:home )?from (?:the |a )?(?:[a-z-]+ ){0,2}(?:prison|jail|camps?|colony|"
        r"captivity|remand)\b",
        r"(?:came|returned|went|got|was back|were back) home(?=[^.;]{0,40} (?:after|from|on completion)\b[^.;]{0,60}"
        r"(?:serv|sentence|term|prison|jail|colony|custody|detention|amnesty|released?))",
        r"(?:came|returned) home(?=,? (?:under|thanks to) )",
        r"(?:walked|came|stepped) (?:out )?(?:of|from) (?:the )?(?:[a-z]+ )?(?:courthouse|court building|dock|cage)",
        r"left (?:{L}(?:'s)? |the |a )?(?:[a-z'-]+ )?(?:labour camp|prison|colony|camp|jail)\b"
        r"(?=[^.;{P}]{0,60}? (?:(?:under|after|on|through) |{D}))",
    ),
    "charge": (
        r"(?:cases?|proceedings|charges|indictments?)(?: of [a-z -]{3,40})? against (?:[a-z'-]+ ){0,4}?{P}"
        r"(?:(?:,|,? and) (?:[a-z'-]+ ){0,3}{P}){0,9} (?:was|were|has been|have been|had been) (?:[a-z]+ly )?"
        r"(?:opened|launched|initiated|instituted|filed|brought|started|laid|pressed)",
        r"(?:an? |the )?indictments? against (?:[a-z'-]+ ){0,4}?{P} (?:was|were|has been|have been) (?:[a-z]+ly )?"
        r"(?:accepted|approved|issued|registered|drawn up|submitted|presented|completed)",
        r"became (?:an? |the )?(?:[a-z]+ )?(?:defendants?|suspects?)(?= in\b)",
    ),
    "conviction": (
        r"(?:was|were) (?:both |all |each )?guilty(?= of\b)",
        r"(?:is|are) (?:both |all |each )?guilty(?= of [^.;]{1,150}{A})",
        r"(?<![a-z] )guilty(?= (?:of|as charged)\b)",
        r"learn(?:t|ed) (?:his|her|their) "
        r"sentences?",
        r"pleaded guilty and",
        rf"(?:got|received|gets?|receives?)(?= {BARE_SENTENCE})",
    ),
    "arrest": (
        r"(?:has|have|had) been in the hands of(?=[^.;]{0,80} since\b)",
        r"since(?= {D},? (?:[a-z]+ )?(?:in|at|under) (?:the |a )?(?:{O}|[a-z ]{0,25}?(?:remand|custody|"
        r"detention|prison|jail|sizo|house arrest)\b))",
        r"(?:prison|jail|colony|custody|remand|detention|detention cent(?:re|er)|sizo|cell|isolator)"
        r"(?=[^.;{P}{D}]{0,40}, where (?:he|she|they) (?:has|have) been (?:held |kept |sitting )?(?:ever )?since {D})",
        r"(?:spent|was given|were given|got|received|served)(?= (?:[a-z0-9-]+ ){1,2}(?:days|hours|nights)(?:'|’)? "
        r"(?:in|of|under) (?:[a-z-]+ )?(?:detention|arrest|custody|jail|a cell|police)\b)",
        r"(?:(?:was|were) )?not allowed to leave(?=[.,;)]| the (?:police|station|building))",
        r"(?:is |are |was |were )?in (?:pre-?trial )?(?:detention|custody|prison|jail|remand) "
        r"since(?= (?:early |late |mid-)?{D})",
        r"(?:under guard|held|kept|sits?|sitting) (?:in|at) (?:the )?(?:{O}|sizo|prison|jail|colony|remand)"
        r"(?:[ ,(](?:no\.|[^.;:{P}{D}]){0,40})?,? since(?= (?:early |late |mid-)?{D})",
        r"(?:was|were) summoned to [^.;{P}]{0,80}? and (?:did not|didn't|never|has not|hasn't) (?:come |been "
        r")?(?:back|return)"
        r"(?:ed)?",
        r"(?:disappeared|vanished|went missing)(?=[^.;]{0,120}? (?:in (?:police |state )?(?:custody|detention)|into "
        r"(?:custody|"
        r"detention|[\"']?residential)|(?:re)?surfac[a-z]+ (?:[a-z]+ ){0,4}in))",
        r"(?:is|are|remains?|(?:has|have|had) been|being) (?:being )?(?:held |kept )?(?:in|at) (?:the )?(?:{O}|"
        r"[^.;:,{P}{D}]{0,40}?"
        r"(?:prison|jail|colony|custody|detention|remand|sizo-?\d{0,2})),?(?= (?:ever )?since (?:early |late |"
        r"mid-)?(?:{D}|then))",
        r"(?:was|were) (?:held|kept) (?:in [^.;{P}{D}]{0,20}?)?(?:captivity|custody|detention|prison)(?= (?:from "
        r")?{D})",
        r"(?:has|have|had) been (?:deprived of (?:his|her|their|) ?liberty|languishing [^.;{P}]{0,40}?)(?= since)",
        r"spent the time since {D} in (?:custody|detention|prison)",
        r"fell into the hands of(?= (?:the )?(?:[a-z]+ ){0,2}(?:police|security|fsb|kgb|officers|soldiers|army|junta|"
        r"{O}))",
        r"found (?:himself|herself|themselves) (?:behind bars|in (?:an? |the )?(?:[a-z]+ )?(?:cell|prison|jail|custody|"
        r"detention|sizo))",
        r"surrendered (?:himself |herself |themselves )?to",
        r"turned (?:himself|herself|themselves) in",
        r"gave (?:himself|herself|themselves) up",
        r"(?:behind bars|in captivity|under (?:house )?arrest)(?= (?:since (?:early |late |mid-)?)?{D})",
        r"(?:has|have) been (?:in captivity|locked up|in a cell)(?= since)",
        r"(?:has|have|had) been (?:held |kept )?(?:in (?:pre-?trial )?(?:custody|detention|prison|"
        r"jail|remand|solitary confinement)|behind bars|under (?:house )?arrest)",
        r"(?:has|have|had) been (?:held|imprisoned|jailed|detained)(?= (?:incommunicado |there )?since|"
        r"[^.;{P}{D}]{0,60}? since (?:early |late |mid-)?{D})",
        r"(?:was|were) (?:held|kept|imprisoned)(?= {D})",
        r"(?:has|have|had) been (?:held|kept|imprisoned|detained)(?= (?:in|at) (?:the )?(?:{O}|{L}|"
        r"[a-z' -]{3,40}?) since)",
        r"(?:is|are|was|were) (?:currently |now |still )?(?:in (?:pre-?trial )?(?:custody|detention)|"
        r"behind bars|under (?:house )?arrest|in remand)",
    ),
    "custody": (
        r"(?:remains?|is|are|was|were|(?:has|have) been) (?:still |currently |now )?"
        r"(?:held |kept )?(?:in|at) (?:the )?(?:{O}|prison|penal|colony|a (?:prison|colony))",
        r"(?:is|are|was|were|remains?|remained) (?:currently |now |still )?(?:in (?:pre-?trial |remand "
        r"|solitary )?(?:custody|detention|remand|prison|jail|confinement)|behind bars|"
        r"under (?:house )?arrest|imprisoned|held|incarcerated)",
        r"(?:is|are) political prisoners?",
        r"(?:is|are|was) being held",
        r"continues? to be held",
        r"(?:has|have|had) (?:already |now )?spent [^.;{P}]{1,40}? in (?:pre-?trial|remand) (?:detention|custody|"
        r"prison|jail)",
    ),
    "fine": (
        r"(?:got|received|was given|were given|was handed|was issued|was (?:slapped|hit|struck) with|incurred) (?:his|"
        r"her|their|an?|another) (?:(?!no\b)[a-z-]+ ){0,2}fines?\b",
    ),
    "back": (
        r"(?:(?:was|were) (?:then |later )?)?sent home",
        r"(?:came|returned|was back|were back|got) home(?=,? (?:again |only )?(?:in|on|after)?,? "
        r"?{D})(?![^.;]*\b(?:arrested|"
        r"detained|seized|taken|searched|met by|found)\b)",
    ),
    "accuse": (
        r"(?:investigat(?:ors?|ion)|prosecut(?:ors?|ion)|security service|fsb|kgb|police) (?:believe[sd]?|claim(?:s|"
        r"ed)?|"
        r"allege[sd]?|maintain(?:s|ed)?|insist(?:s|ed)?|consider(?:s|ed)?) that (?:(?:the |her |his )?[a-z'-]+ "
        r"){0,4}?{P}"
        r"(?= (?:(?:has|had) been |was |is |(?:allegedly|deliberately|secretly|regularly) )?(?:[a-z]+ing|financed|"
        r"organi[sz]ed|"
        r"transferred|joined|participated|took part|planned|prepared|called for|incited|spread|created|headed|led|"
        r"recruited|passed|collected)\b)",
        r"(?:is|are|was|were|remains?) (?:[a-z]+ )?(?:under investigation|on trial|awaiting trial|suspects?|"
        r"defendants?)",
        r"awaits? trial",
        r"(?:waits? for|(?:has|have) (?:waited for|been (?:waiting for|awaiting))) (?:(?:his|her|their|a) )?trial",
        r"(?:was|were|has been|have been) referred(?= (?:to|for) (?:(?:a |the )?(?:{C}|trial|court)))",
        r"faces?",
        r"faced(?= (?:[a-z]+ ){0,3}(?:charges?|trial|accusations?|counts?)\b)",
        r"facing",
        r"(?:stands?|stood|standing) (?:accused|trial)",
        r"went on trial",
        r"goes on trial",
        r"suspects? under",
        r"(?:is|are|was|were|been) (?:placed |put )?on (?:the |a )(?:[a-z]+ ){0,2}wanted list",
    ),
    "punish": (
        r"(?:got|received|gets?|receives?)(?= (?:an? |the )?(?:[a-z-]+ ){0,3}(?:terms?|sentences?)\b)",
        r"continue[sd]? to serve",
        r"serves?(?= (?:(?:an?|his|her|their|out) )?(?:{T}|(?:prison|jail|life|long|[a-z]+-year) [a-z ]{0,20}"
        r"(?:terms?|sentences?)))",
    ),
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
        r"(?:dead )?body(?= of (?:[a-z'-]+ ){0,4}{P}[^.;]{0,120}?\b(?:was|were) (?:found|handed|returned|given|brought|"
        r"released|discovered))",
    ),
    "conviction": (
        r"conviction(?! (?:was|were|has been|had been) (?:[a-z]+ly |later )?(?:quashed|overturned|annulled|set aside|"
        r"reversed))",
    ),
    "accuse": (r"trial", r"prosecution", r"indictment"),
    "acquit": (r"acquittal",),
    "release": (
        r"release(?! (?:arrangements|conditions|orders?|papers|documents|dates?|applications?|requests?|petitions?|"
        r"plans?|campaigns?|certificates?|terms|hearings?|notes?))",
    ),
    "search": (r"search(?:es)?(?! warrant| for\b)", r"raids?(?= (?:on|at) )"),
}
