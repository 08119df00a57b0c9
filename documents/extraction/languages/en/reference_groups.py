"""English words for several people at once and for some of them: "both men", "the other two", "all but P"."""

NUMBER = r"two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
# Who may be named later: "four pro-democracy activists", not "four officers".
MEN = (
    r"(?:[a-z'-]+ |{O} |{L}(?:'s)? ){0,3}(?:people|persons|men|women|defendants|accused|detainees|activists|"
    r"journalists|bloggers|"
    r"lawyers|students|believers|members|writers|reporters|editors|prisoners|protesters|teachers|artists|defenders|"
    r"dissidents|politicians|brothers|sisters|monks|pastors|workers|priests|poets|residents|leaders|critics|friends)\b"
)
# Who may be named in the next sentence: "a teacher", not "an officer".
MAN = (
    r"person|man|woman|defendant|detainee|activist|journalist|blogger|lawyer|student|believer|member|writer|reporter|"
    r"editor|prisoner|protester|teacher|schoolteacher|artist|defender|dissident|politician|monk|pastor|worker|priest|"
    r"poet|resident|leader|critic|mother|father|pensioner|driver|engineer|doctor|nurse|farmer|singer|rapper|"
    r"photographer|scientist|historian|professor|lecturer|academic|translator|publisher|musician|actor|actress|"
    r"director|"
    r"comedian|cartoonist|youth|teenager|boy|girl|villager|trader|entrepreneur|businessman|businesswoman|councillor|"
    r"imam|cleric|preacher|nun|volunteer|campaigner|citizen|national|programmer|mechanic|electrician|carpenter|"
    r"librarian|dentist|soldier|conscript|veteran|convert|muslim|christian|vlogger|tiktoker|unionist|deputy|mp"
)
_NUMBERS = rf"{NUMBER}|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty"
_EACH_OF = r"(?:all|each|each one|every one|every single one) of "
COUNTED = (
    rf"(?:both|(?:all (?:of )?(?:the |these |those )?|(?:{_EACH_OF})?(?:the |these |those ))(?P<number>{_NUMBERS}|trio|"
    r"quartet)\b|the (?:couple|pair|duo|twins|spouses)\b)"
)
_GROUP_NOUNS = (
    r"men|women|defendants|accused|suspects|detainees|prisoners|convicts|activists|people|journalists|reporters|"
    r"bloggers|lawyers|students|teachers|brothers|sisters|siblings|friends|colleagues|believers|members|workers|monks|"
    r"pastors|soldiers|conscripts|youths|teenagers|pensioners|applicants|complainants|petitioners|correspondents|"
    r"editors|writers|poets|artists|musicians|actors|singers|photographers|cameramen|directors|publishers|translators|"
    r"protesters|demonstrators|campaigners|dissidents|oppositionists|defenders|unionists|volunteers|leaders|"
    r"organi[sz]ers|villagers|farmers|miners|drivers|traders|doctors|nurses|engineers|scientists|academics|scholars|"
    r"lecturers|professors|historians|priests|imams|preachers|clerics|nuns|worshippers|converts|cousins|nephews|"
    r"spouses|twins|sons|daughters|boys|girls|neighbours|neighbors|refugees|migrants|deportees|fugitives|politicians"
)
# Several people who were named before: "both men", "each of the three", "the couple".
SEVERAL = (
    rf"{_EACH_OF}(?:them|(?:the|these|those) (?:(?:{_NUMBERS})(?: (?:{_GROUP_NOUNS}))?|{_GROUP_NOUNS}))|they|them|"
    rf"their|"
    rf"both(?: of (?:them|the (?:{_GROUP_NOUNS}))|(?: (?:the|these|those))? (?:{_GROUP_NOUNS}))?|"
    rf"all (?:of them|(?:{_NUMBERS}|the|these)(?: (?:{_GROUP_NOUNS}))?)|(?:the|these|those) (?:{_NUMBERS})|"
    r"the (?:couple|pair|duo|trio|quartet|quintet|twins|spouses|siblings|men|women|boys|girls|sons|daughters|cousins|"
    r"brothers|sisters|defendants|suspects|detainees|prisoners|convicts|activists|journalists|reporters|correspondents|"
    r"bloggers|writers|poets|photographers|musicians|artists|campaigners|dissidents|unionists|teachers|farmers|miners|"
    r"doctors|nurses|scientists|academics|monks|nuns|pastors|priests|imams|preachers|group|applicants|complainants|"
    r"petitioners)"
)
# "The others", "the rest of them"; "all", "each of them".
REST = (
    r"the (?:(?:(?:two|three|four|five|six|seven|eight|nine|ten) )?others|rest(?: of (?:them|the (?:men|women|group|"
    r"defendants|accused)))?|"
    r"(?:other|remaining) (?:(?:two|three|four|five|six|seven|eight|nine|ten)\b(?! (?:charges?|counts?|articles?|"
    r"cases?|years|months|weeks|days))|men|women|defendants|accused|detainees|suspects|activists|believers|convicts|"
    r"brothers|"
    r"sisters))\b"
)
ABOVE = (
    r"all (?:of )?(?:those|the (?:people|persons|men|women|defendants|accused)) (?:so far |already )?(?:named|listed|"
    r"mentioned)(?: so far| above| here)?\b"
)
_VERBS = (
    r"(?: (?:also|then|later|now|initially|originally|jointly|still))? "
    r"(?:were|are|was|is|have|has|had|faced?|faces|got|"
    r"received|stand|stood|pleaded|denied|deny)\b"
)
_THEM = r"of (?:them|the (?:men|women|defendants|accused|detainees))"
# Those of a group of whom what is told of the rest is not true: "all but P and P".
BUT_FOR = (
    r",? (?:except(?: for)?|but|save(?: for)?|(?:apart|aside) from|other than|excluding|with the exception of) "
    r"(?:(?:the|his|her) )?(?:[a-z-]+ ){0,3}?"
)
GROUP = r"(?:all|both|every(?:one|body))\b[^.,;{P}]{0,40}?"
WHOLE = (
    rf"(?:(?:all|each)(?: {_THEM})?|every(?:one|body))(?={_VERBS})|all {_THEM}\b|"
    rf"(?:all|every(?:one|body))(?: else)?(?={BUT_FOR}{{P}})"
)
_NTH = (
    r"the (?:first|second|third|fourth|fifth)(?: (?:one|man|woman|defendant|accused|individual|person|detainee|brother|"
    r"sister|journalist|activist|of (?:them|these|the (?:two|three|four|five))))?"
)
ONE_OF_TWO = rf"(?:the (?:former|latter)|{_NTH})(?={_VERBS})"
# "The first two", of a list of more names.
SOME_OF_LIST = (
    r"the (?:first|last) (?:two|three|four|five|six|seven)\b"
    r"(?! (?:years|months|weeks|days|charges|counts|articles|times|trials|cases))"
)
KIN = (
    r"husband|wife|son|daughter|brother|sister|father|mother|nephew|niece|uncle|aunt|cousin|grandson|granddaughter|"
    r"stepson|stepdaughter|stepfather|stepmother|half-brother|half-sister|widow|widower|fiancée?|girlfriend|boyfriend|"
    r"partner|son-in-law|daughter-in-law|brother-in-law|sister-in-law|father-in-law|mother-in-law|twin"
)
# "The nephew", where the text has told whose; the only one whom it calls so is meant.
RELATION = (
    r"the (?:nephew|niece|uncle|aunt|cousin|brother|sister|son|daughter|father|husband|wife|grandson|granddaughter|"
    r"stepson|twin|son-in-law|brother-in-law|father-in-law)\b"
)
