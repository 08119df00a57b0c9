"""Words before and after a term that tell what punishment it is and whether a court passed it."""

from __future__ import annotations

_COLONY = (
    r"(?:(?:a|the|an)\s)?(?:[a-z-]{3,20}\s){0,3}(?:prison|jail|gaol|colony|penitentiary|labou?r\scamp|camp|"
    r"detention|confinement|"
    r"incarceration|penal\scolony|correctional\scolony|reformatory)"
)
KINDS_AFTER = (
    (
        r"['’]?\s(?:of\s|in\s|on\s)?(?:a\s)?(?:pre-?trial\s(?:detention|custody|prison|jail)|"
        r"remand(?:\sprison)?|custody)(?!\s(?:suspended|term))",
        "remand",
    ),
    (r"['’]?\s(?:of\s|on\s)?probation", "probation"),
    (
        r"['’]?,?\s(?:of\s)?suspended|['’]?\s(?:of\s)?(?:conditional|probationary|deferred)\s(?:prison\s)?"
        r"(?:imprisonment|sentence|term)|,?\s(?:conditionally|on\sparole)(?!\sreleas)",
        "suspended",
    ),
    (
        r"['’]?\s(?:of\s)?(?:(?:restricted\s(?:freedom|liberty)|restrictions?\sof\s(?:freedom|liberty))\s)?"
        r"(?:of\s|under\s|in\s)?(?:home|house)\s(?:arrest|confinement|detention)|"
        r",\s(?:of|under|in)\s(?:home|house)\s(?:arrest|confinement|detention)(?!,?\s(?:since|until|pending|from))|"
        r",?\s(?:to\sbe\s)?served\s(?:at\s(?:(?:his|her|their)\s)?home|under\shouse\sarrest)\b",
        "house_arrest",
    ),
    (
        r"['’]?\s(?:of\s|in\s)?[\"“«]?(?:restricted\s(?:freedom|liberty)|(?:restrictions?|limitations?)\s(?:of|"
        r"on)\s(?:\w{3,8}\s)?(?:freedom|liberty)|limited\s(?:freedom|liberty)|freedom\s(?:limitation|restriction))",
        "other",
    ),
    (
        r"['’]?\s(?:of\s|in\s)?[\"“«]?(?:community\s(?:service|work|labou?r)|(?:compulsory|obligatory|correctional|"
        r"corrective|mandatory)\s(?:labou?r|works?)|"
        r"public\sworks?)",
        "community_service",
    ),
    (r"['’]?\s(?:of\s)?forced\slabou?r", "other"),
    (r"['’]?\s(?:of\s|under\s)?electronic\s(?:monitoring|surveillance|tagging)", "other"),
    (r"['’]?\s(?:in\s|of\s)?(?:an?\s)?open[\s-]type", "other"),  # a penal institution that people work outside of
    (r"['’]?\s(?:of\s)?(?:so-called\s)?[\"“«]?(?:(?:(?:domestic|home)\s)?chemistry|kh?imiya)", "other"),
    (r"['’]?\s(?:of\s|in\s)?(?:internal|administrative)\s(?:exile|banishment)", "other"),
    (r"['’]?\s(?:of\s|in\s)?administrative\s(?:arrest|detention)", "other"),
    (r"['’]?\s(?:of|under)\sarrest\b", "imprisonment"),
    (r"['’]?\s(?:of\s)?(?:freedom|liberty)\sdeprivation", "imprisonment"),
    (
        r"['’]?\s(?:(?:of|in|with)\s)?(?:[a-z-]{3,16}\s){0,2}(?:imprison-?\s?ment|deprivation\sof\s(?:liberty|"
        r"freedom)|"
        r"hard\slabou?r|"
        r"incarceration|rigorous\simprisonment)",
        "imprisonment",
    ),
    (rf"['’]?(?:\s(?:to\sserve\s)?(?:in|at)|,)\s{_COLONY}", "imprisonment"),
    (
        r"['’]?\sof\s(?:an?\s)?(?:[a-z-]{3,20}\s){0,3}(?:colony|prison|jail|penitentiary)\b|"
        r"['’]?\s(?:of|in)\s(?:the\s)?(?:(?:strict|general|special|hard|labou?r|penal|prison|corrective|soviet|"
        r"concentration|re-?education|[a-z]+-regime)\s){0,2}(?:camps?|colonies|gulag)\b",
        "imprisonment",
    ),
    (r"['’]?\s(?:appropriate|a\sfitting\spunishment)", "imprisonment"),
    (r"['’]?\s(?:each|apiece)(?=[.,;]|\s(?:and|for|to)\b)", "imprisonment"),
    (
        r"['’]?\son\s(?:the\s(?:first|second|third|other|latter)(?:\s(?:count|charge))?|(?:each|both)\s"
        r"(?:counts?|charges?))(?=[,.;]|\sand\b)",
        "imprisonment",
    ),
    (
        r"['’]?\s(?:behind\sbars|under\s(?:strict|general|special)[\s-]regime|of\s(?:strict|general)\sregime|"
        r"inside)",
        "imprisonment",
    ),
    (
        r"['’]?\s(?:(?:prison|jail|custodial|criminal)\s)(?:sentences?|terms?)|['’]?\s(?:sentences?|terms?|"
        r"imprisonment|jail|prison)\b",
        "imprisonment",
    ),
)

KINDS_BEFORE = (
    (
        r"(?:suspended|conditional|probationary|deferred)\s(?:prison\s|jail\s|custodial\s)?(?:sentences?|terms?|"
        r"imprisonment)\s(?:of|for)\s(?:up\sto\s)?|\bconditionally\s(?:to|for)\s",
        "suspended",
    ),
    (r"suspended(?:\s(?:sentences?|terms?))?:\s", "suspended"),
    (r"(?:domestic|home)\schemistry[\"”»']?,?\s(?:of\s|for\s)?", "other"),  # an open colony in Belarus
    (
        r"(?:house|home)\s(?:arrest|confinement|detention)(?:,?\s[a-z\s]{3,30})?\s(?:for|of)\s"
        r"(?:a\s(?:term|period)\sof\s)?",
        "house_arrest",
    ),
    (
        r"(?:restricted\s(?:freedom|liberty)|(?:restriction|limitation)\sof\s(?:\w{3,8}\s)?(?:freedom|liberty)|"
        r"freedom\s(?:limitation|restriction))\s(?:for|of)\s(?:a\s(?:term|period)\sof\s)?",
        "other",
    ),
    (
        r"(?:community|compulsory|obligatory|mandatory|corrective|correctional|public)\s(?:service|labou?r|works?)\s"
        r"(?:for|of)\s",
        "community_service",
    ),
    (r"administrative\s(?:arrest|detention)\s(?:for|of)\s", "other"),
    (
        r"(?:(?:prison|jail|custodial)\s(?:sentences?|terms?)|sentences?|terms?|imprisonment|"
        r"terms?\sof\simprisonment|colony|prison|jail)"
        r"\s(?:of|for)\s(?:up\sto\s|at\sleast\s|about\s|over\s|more\sthan\s)?(?:the\s)?(?:(?:\d{1,2}(?:\.5)?|one|two|three|"
        r"four|"
        r"five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen)"
        r"(?:\sand\sa\shalf)?(?:,\s|"
        r",?\sand\s)){0,4}",
        "imprisonment",
    ),
    (
        r"\b(?:the|his|her|their|whose)\s(?:(?:prison|jail|final|total|whole|new|first|second)\s){0,2}"
        r"(?:sentences?|punishment|verdict|terms?|penalty)(?:\sof\s[^.;]{1,60}?)?(?:,\s[^.;,]{1,60},)?"
        r"(?:\s(?:is|was|are|were|will\sbe|remains|"
        r"remained|"
        r"became|makes|made|reads?|came\sto|comes\sto|amount(?:s|ed)\sto|ran\sto|runs\sto|totals?|totall?ed|adds?\sup\sto|added\sup\sto)|:|\s(?=\())\s?\(?",
        "imprisonment",
    ),
)

CUES = (
    (r"\b(?:he|she|who|they)\s(?:has|have|had)\s(?:got\s)?$", "passed"),
    (r"\b(?:after|with)\s(?:[\w-]+\s){1,4}of\s(?:his|her|their)\s$", "passed"),  # "freed after five of his"
    (
        r"\b(?:gave|given|got|received|handed|imposed|passed|sentenced|jailed|serving|served)\s(?:[^\s.;,]+\s){0,6}?"
        r"the\s(?:[a-z]+\s){0,2}?(?:maximum|minimum)\b",
        "passed",
    ),
    (r"\bfor\s(?:[^\s.;,]+\s){1,5}it\s(?:is|was)\s$|\b(?:originally|initially|at\sfirst)\s$", "passed"),
    (r"\b(?:goes|went|comes|came)\s(?:down|up)\sfrom\b|\bbecame\s$|\bcompletion\sof\b", "passed"),
    (r"\b(?:prosecut(?:ors?|ion)|state|defen[cs]e)\sfor\s$", "asked"),  # "asked for an acquittal; the prosecution for"
    (r"(?:,|\band|\bbut)\snot\s$", "allowed"),  # "five years, not seven"
    (r"\b(?:below|shorter\sthan|less\sthan|fewer\sthan|under)\s$", "allowed"),
    (  # a range
        r"\bbetween\s(?:[\w-]+\s){1,5}and\s$|"
        r"(?<!from\s)\b(?:\d{1,2}|two|three|four|five|six|seven|eight|ten|twelve|fifteen)\sto\s$",
        "allowed",
    ),
    (
        r"\b(?:ask(?:ed|s|ing)?|request(?:s|ed|ing)?|demand(?:s|ed|ing)?|sought|seeks?|want(?:s|ed)|"
        r"recommended|proposed|called\sfor|urged)\b"
        r"[^.;]{0,60}\b(?:be|to)\s(?:sentenced?|jail(?:ed)?|imprison(?:ed)?|fined?|give|given|send|sent|"
        r"punish(?:ed)?|impose|hand)\b",
        "asked",
    ),
    (
        r"\b(?:could|may|might|can|would|faces?|risks?)\s(?:being|be|get)\s(?:\w{2,12}\s){0,2}"
        r"(?:sentenced|jailed|imprisoned|given|fined|sent|handed|punished)\b",
        "allowed",
    ),
    (
        r"\b(?:asked?|asks|asking|request(?:s|ed|ing)?|demand(?:s|ed|ing)?|sought|seek(?:s|ing)?|want(?:s|"
        r"ed)?|recommended|proposed|deserves?|deserved|"
        r"calls?\sfor|called\sfor|insist(?:s|ed)\son|urged|pressed\sfor|prosecut(?:or|"
        r"ion)(?:['’]s)?\s(?:request|demand))\b",
        "asked",
    ),
    (
        r"\b(?:fac(?:e|es|ed|ing)|punish(?:able|(?<!\bwas\spunish)(?<!\bwere\spunish)(?<!\bbeen\spunish)ed)\s(?:by|with)|carr(?:y|ies|ied|ying)|(?:maximum|"
        r"minimum)(?![\s-]security|\s(?:\w+\s)?(?:wage|salar|income))|threaten(?:s|ed|ing)?|could\s(?:be|get|face)|"
        r"may\s(?:be|get|face)|risk(?:s|ed|ing)?|(?<!set\s)up\sto|provides?\sfor|stipulates|envisages|can\sbe|"
        r"liable|"
        r"prescribes?|no\sless\sthan|at\sleast|"
        r"would\sface|might\sget)\b",
        "allowed",
    ),
    (
        r"\b(?:(?<!be\s)served|has\sspent|had\sspent|spent|have\sspent|spending|remaining|remainder|"
        r"left\sto\sserve|"
        r"(?:been|held|kept)\s(?:(?!sentenced|convicted|condemned|tried|fined|jailed|imprisoned)\w+\s)?(?:in|"
        r"behind|for)|"
        r"already\sin|(?:is|are|was|were|now)\sbehind\sbars\sfor|remained?)\b",
        "served",
    ),
    (
        r"\b(?:remand\w{0,3}|extend\w{0,3}|prolong\w{0,3}|pre-?trial|preventive\smeasure|measure\sof\srestraint|(?:placed|put|kept)\s(?:\w+\s)?(?:under|"
        r"in(?!\s(?:prison|jail|a\sprison|a\scolony)\sfor\s))|custody\s(?:for|until)|"
        r"detained\sfor|held\sfor)\b",
        "remand",
    ),
    (
        r"\b(?:sentenced|sentencing|(?:^|[:;.]\s)to\ssentence|sentences?(?!\s(?:of|by))|jail(?:ed|s|ing)|"
        r"imprisoned|convicted|condemned|gave|"
        r"decided\s(?:up)?on|ruled\sfor|pronounced|assigned|appointed|allotted|measured\sout|paid|"
        r"gives|given|giving|received?|receives|got|gets|"
        r"hand(?:ed|s|ing)(?:\sdown)?|imposed|imposes|passed|awarded|locked\sup|sent|replaced|commut(?:ed|"
        r"ing)|reduc(?:ed|ing)|increas(?:ed|ing)|"
        r"raised|raising|cut(?:ting)?|changed|changing|lower(?:ed|ing)|shorten(?:ed|ing)|lengthen(?:ed|ing)|halv(?:ed|ing)|"
        r"doubl(?:ed|ing)|tripl(?:ed|ing)|toughen(?:ed|ing)|brought\sdown|"
        r"(?:dropped|fell|fall)\s(?=from\s)|upheld|upholding|ordered|"
        r"serv(?:e|es|ing)|put\s(?:[^\s.;]+\s){0,2}?away|(?:threw|thrown|locked|"
        r"placed)\s(?:[^\s.;]+\s){0,4}?behind\sbars|arrested|"
        r"put\s(?:[^\s.;]+\s){0,4}?behind\sbars|spends?|"
        r"cost|meant|means|pay(?:s|ing)?\swith|paid\swith|sitting|sits|(?:will|must|to)\ssit|earned|fetched|collected|"
        r"landed|settled\son|(?:fixed|set|put|stopped|stayed|left|kept|"
        r"let)\s(?:[^\s.;]+\s){0,4}?"
        r"at|(?:came|got|walked(?:\s(?:out|away|free))?\s(?:of|from)"
        r"\s(?:the\s)?court(?:room)?|walked|went|let|left|ended|content(?:ed)?|satisfied|made\sdo|contented\s\w+|satisfied\s\w+)\s"
        r"(?:(?:off|away|out|up)\s)?with|limited\s(?:it|them)sel(?:f|ves)\sto|(?:opted|went)\sfor|go(?:es)?\sto\s"
        r"(?:prison|jail)|went\sto\s(?:prison|jail)|"
        r"found\s(?=\S+\smore)|arrived\sat|amount(?:s|ed)\sto|came\sto|totall?ed|dealt|doled\sout|confirmed|affirmed|"
        r"to\sbegin|"
        r"verdict|slapped|meted\sout|wrote|ends?\sup\swith|ended\sup\swith|"
        r"(?:sentence|term)s?\b[^.;]{0,50}\b(?:extended|prolonged)\sby|"
        r"(?:extended|prolonged)\s(?:\S+\s){1,4}(?:sentence|term)s?\sby|"
        r"(?:releas\w+|freed|free|out|home)\b[^.;]{0,60}\b(?:after|having|on|upon)\s(?:having\s)?complet(?:ed|ing)|"
        r"ruled|punished|fined|resulted\sin|ended\sin|added|(?:is|was|been|were|are)\sdoing|leaving)\b",
        "passed",
    ),
)

CUES_AFTER = (
    (
        r"[^.;]{0,40}\b(?:requested|demanded|sought|asked\sfor|recommended)\sby\b|,?\s(?:as\s)?(?:requested|"
        r"demanded)\b",
        "asked",
    ),
    (r"[^.;,]{0,20}\b(?:maximum(?![\s-]security)|provided\sfor\sby)\b", "allowed"),
    (
        r"['’]?\s(?:(?:that|which)\s)?(?:(?:had|have|has)\s(?:(?:now|since|later|also)\s)?been\s|(?:was|were)\s)?"
        r"(?:imposed|handed\sdown|added)\b(?!\s(?:if|when)\b)|"
        r"['’]?\sto\s(?:serve|sit)\b|['’]?\s(?:stands?|stood|(?:was|were|are|is|have\sbeen|has\sbeen)\s(?:now\s)?"
        r"(?:upheld|confirmed|final|left\s(?:in\sforce|unchanged|untouched|standing)|commuted|cut|reduced|raised|"
        r"increased|halved|doubled|shortened|"
        r"lengthened|lowered|quashed))\b|"
        r"['’]?\s(?:(?:that|which)\s)?(?:[^\s.;,]+\s){1,5}?(?:is|was|are)\s(?:now\s)?serving\b|"
        r"['’]?\s(?:\w+\s){0,2}?to\swhich\s[^.;,]{2,60}\b(?:sentenced|condemned)\b|"
        r"['’]?\s(?:(?:that|which)\s)?(?:[^\s.;,]+\s){1,6}?(?:gave|had\sgiven|handed|awarded|imposed\son|passed\son)\s"
        r"(?!up\b|way\b|to\s|birth\b|us\b|me\b|it\b)\w|"
        r"['’]?,?\s(?:(?:that|which)\s(?:is|was)|this\s(?:is|was))\s(?:what|how\smuch)\s[^.;]{2,60}\b(?:got|"
        r"received)\b|"
        r"[^.;:,]{0,40}(?:[:,]|\s[-–—])\s(?:that|this|such)\s(?:is|was)\s(?:what|how\s(?:much|long)|the\s(?:price|cost|"
        r"sentence|verdict|punishment|penalty|term|outcome|result|reward|answer))\b|"
        r"(?:[^.;:,]{0,30}\s)?(?:was|were|is)\s(?:the|his|her|their)\s(?:price|cost|sentence|verdict|punishment|penalty|"
        r"reward)\b(?!\s(?:demanded|asked|sought|requested))|"
        r"(?:\s[a-z-]+){0,3}\s(?:awaits|awaited)\s",
        "passed",
    ),
)
