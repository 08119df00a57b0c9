"""How English tells punishments."""

from __future__ import annotations

from documents.extraction.languages.en.numbers import NUMBERS
from documents.extraction.languages.vocabulary import word_list
from documents.extraction.languages.words import TermWords

_COLONY = (
    r"(?:(?:a|the|an)\s)?(?:[a-z-]{3,20}\s){0,3}(?:prison|jail|gaol|colony|penitentiary|labou?r\scamp|camp|"
    r"detention|confinement|"
    r"incarceration|penal\scolony|correctional\scolony|reformatory)"
)
# Written before or after the amount: "EGP 20,000".
CURRENCY_CODES = word_list("""
    AED AFN ALL AMD AZN BAM BDT BGN BHD BYN CHF CNY COP CUP CZK DZD EGP ERN ETB EUR GBP GEL HKD HUF IDR ILS INR IQD IRR
    JOD JPY KES KGS KHR KRW KWD KZT LAK LBP LKR LYD MAD MDL MMK MNT MXN MYR NGN NIO NPR OMR PHP PKR PLN QAR RON RSD RUB
    RWF SAR SDG SEK SGD SYP THB TJS TMT TND TRY TWD TZS UAH UGX USD UZS VES VND XAF XOF YER ZAR ZMW ZWL
    """)

WORDS = TermWords(
    numbers=NUMBERS | {"a": 1.0, "an": 1.0},
    more_pattern=r"(?:additional|further|more|extra)\s$",
    half_pattern=r"(?:\s|-)and(?:\s|-)(?:a(?:\s|-))?half|\s?½|[\s-]1/2",
    years_pattern=r"years?|yrs?\.?",
    months_pattern=r"months?",
    weeks_pattern=r"weeks?",
    days_pattern=r"days?",
    hours_pattern=r"hours?",
    joint_pattern=r"['’]?(?:,?\sand\s|,?\s)",
    single_pattern="",
    compound_years_pattern="",
    compound_months_pattern="",
    compound_days_pattern="",
    life_pattern=(
        r"life(?:\s|-)(?:imprisonment|sentences?|terms?|in\s(?:prison|jail))|(?:sentenced|jailed|imprisoned|"
        r"locked\sup)\s(?:to|for)\slife|"
        r"(?:got|given|received|gets|receives)\slife(?=\s(?:behind|in\s|for\s)|[.,;])|"
        r"(?<!years\s)to\slife(?=\s(?:behind|in|imprisonment|with\shard)|[.,;])"
    ),
    bare_suspended_pattern=(
        r"(?:given|gave|received?|receives|gets|got|handed|sentenced\sto)\s(?:(?:him|her|them)\s)?(?:an?\s)?suspended\s"
        r"(?:(?:prison|jail)\s)?(?:sentences?|terms?)(?!\s(?:of|for|ranging|lasting|between|from)\b)"
    ),
    bare_fine_pattern=(
        r"sentenced\sto\s(?:pay\s)?(?:an?\s)?(?:large\s|heavy\s|hefty\s|huge\s)?fines?(?!\s(?:of|worth|equ|between|"
        r"rang))"
    ),
    other_pattern=(
        r"(?:sentenced|condemned)\sto\s(?:death|hang)|death\s(?:sentence|penalty)|\d{1,3}\slashes|to\sbe\shanged|"
        r"compulsory\s(?:psychiatric|medical)\streatment|involuntary\spsychiatric\streatment"
    ),
    governed_pattern=r"to\sdeath",
    governing_pattern=(
        r"\b(?:sentenc(?:ed?|es|ing)|condemn(?:s|ed|ing)?)\s"
        r"(?:(?!\b(?:beat(?:en|ing)?|tortur\w{2,3}|shot|stabb\w{2,3}|starv\w{2,3}|burn\w{0,3}|fro\w{2,3}|put|"
        r"kick\w{0,3})\b)[^.;])*$"
    ),
    kinds_after=(
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
        (r"['’]?\s(?:of\s|under\s|in\s)?(?:home|house)\s(?:arrest|confinement|detention)", "house_arrest"),
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
        (r"['’]?\s(?:in\s)?(?:an?\s)?open[\s-]type", "other"),  # a penal institution that people work outside of
        (r"['’]?\s(?:of\s)?(?:so-called\s)?[\"“«]?(?:(?:domestic|home)\schemistry|kh?imiya)", "other"),
        (r"['’]?\s(?:of\s|in\s)?(?:internal|administrative)\s(?:exile|banishment)", "other"),
        (r"['’]?\s(?:of\s|in\s)?administrative\s(?:arrest|detention)|(?<=days)\s(?:of|under)\sarrest\b", "other"),
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
            r"['’]?\sof\s(?:[a-z-]{3,20}\s)?(?:colony|prison|jail)\b|"
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
    ),
    kinds_before=(
        (
            r"(?:suspended|conditional|probationary|deferred)\s(?:prison\s|jail\s|custodial\s)?(?:sentences?|terms?|"
            r"imprisonment)\s(?:of|for)\s(?:up\sto\s)?|\bconditionally\s(?:to|for)\s",
            "suspended",
        ),
        (r"suspended:\s", "suspended"),
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
        (r"(?:community\sservice|corrective\slabou?r|correctional\slabou?r)\s(?:for|of)\s", "community_service"),
        (r"administrative\s(?:arrest|detention)\s(?:for|of)\s", "other"),
        (
            r"(?:(?:prison|jail|custodial)\s(?:sentences?|terms?)|sentences?|terms?|imprisonment|"
            r"terms?\sof\simprisonment|colony|prison|jail)"
            r"\s(?:of|for)\s(?:up\sto\s|at\sleast\s|about\s|over\s|more\sthan\s)?(?:the\s)?",
            "imprisonment",
        ),
        (
            r"\b(?:the|his|her|their)\s(?:sentence|punishment|verdict)(?:\sof\s[^.;]{1,60}?)?(?:\s(?:is|was)|:)\s",
            "imprisonment",
        ),
    ),
    suspended_before_pattern=(
        r"\b(?:suspended|conditional|probationary)\s(?:(?:prison|jail)\s)?(?:(?:sentence|term)\sof\s)?$"
    ),
    suspended_after_pattern=(
        r"(?:(?!of\s(?:them|which)|\b(?:to|into|with|by)\sa\s)[^.;\d]){0,40}\bsuspended\b|"
        r"(?:\sof\s\w{3,20}|\sin\sprison)?,?\s\(?conditional(?:ly)?\)?(?!\w)(?!\s(?:early\s)?releas)|"
        r";\sthe\s(?:second|latter|last)(?:\s(?:sentence|term))?\s(?:is|was|being)\ssuspended\b|"
        r"[^.;\d]{0,30}\b(?:pronouncement|execution|enforcement)\sof\swhich\s(?:is|was|has\sbeen)\s"
        r"(?:deferred|postponed|suspended)\b"
    ),
    cues=(
        (r"\b(?:after|with)\s(?:[\w-]+\s){1,4}of\s(?:his|her|their)\s$", "passed"),  # "freed after five of his"
        (r"\b(?:given|got|received)\sthe\s(?:maximum|minimum)\W{1,3}$", "passed"),
        (r"\bfor\s(?:[^\s.;,]+\s){1,5}it\s(?:is|was)\s$|\b(?:originally|initially|at\sfirst)\s$", "passed"),
        (r"\b(?:goes|went|comes|came)\s(?:down|up)\sfrom\b|\bbecame\s$|\bcompletion\sof\b", "passed"),
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
            r"\b(?:fac(?:e|es|ed|ing)|punish(?:able|ed)\s(?:by|with)|carr(?:y|ies|ied|ying)|(?:maximum|"
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
            r"\b(?:remand\w{0,3}|extend\w{0,3}|prolong\w{0,3}|pre-?trial|(?:placed|put|kept)\s(?:\w+\s)?(?:under|"
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
            r"raised|cut|changed|lowered|shortened|lengthened|halved|doubled|tripled|toughened|upheld|ordered|"
            r"serv(?:e|es|ing)|put\saway|arrested|"
            r"put\s(?:[^\s.;]+\s){0,4}?behind\sbars|spends?|"
            r"verdict|slapped|meted\sout|ends?\sup\swith|ended\sup\swith|"
            r"(?:sentence|term)s?\b[^.;]{0,50}\b(?:extended|prolonged)\sby|"
            r"(?:extended|prolonged)\s(?:\S+\s){1,4}(?:sentence|term)s?\sby|"
            r"(?:releas\w+|freed|free|out|home)\b[^.;]{0,60}\b(?:after|having|on|upon)\s(?:having\s)?complet(?:ed|ing)|"
            r"ruled|punished|fined|resulted\sin|ended\sin|added|(?:is|was|been|were|are)\sdoing|leaving)\b",
            "passed",
        ),
    ),
    cues_after=(
        (
            r"[^.;]{0,40}\b(?:requested|demanded|sought|asked\sfor|recommended)\sby\b|,?\s(?:as\s)?(?:requested|"
            r"demanded)\b",
            "asked",
        ),
        (r"[^.;,]{0,20}\b(?:maximum(?![\s-]security)|provided\sfor\sby)\b", "allowed"),
        (
            r"['’]?\s(?:(?:that|which)\s)?(?:(?:had|have|has)\s(?:(?:now|since|later|also)\s)?been\s|(?:was|were)\s)?"
            r"(?:imposed|handed\sdown|added)\b(?!\s(?:if|when)\b)",
            "passed",
        ),
    ),
    not_term_after_pattern=(
        r"['’]?\s(?:of\s)?(?:(?:deprivation|loss)\sof\s(?:political|civil|electoral)|(?:police|"
        r"administrative)\ssupervision)|"
        r"['’]?\s?(?:-?old\b|of\sage\b|ago\b|later\b|earlier\b|before\b|after(?:wards?)?\b|(?:less|more|fewer|longer|"
        r"shorter)\sthan\b|(?:of\s)?fines?\b|since\b|now\b|prior\b|"
        r"on\sthe\srun|and\scounting|off\b|"
        r"to\s(?!serve|be\sserved|life|which\b|(?:[\w'’.-]+\s){1,4}?(?:sentence|term)s?\b)|"
        r"of\s(?:work|service|experience|life|war|investigation|study|studies|marriage|independence|silence|"
        r"waiting|struggle|activism|education|"
        r"school|freedom|peace|exile|dictatorship|rule|trial|negotiations|preparation|activity|occupation|hunger)\b|"
        r"(?:during|while|in\sa\srow|without|older|younger|from\snow|into)\b|in\s(?:power|office|exile|hiding|"
        r"emigration|row|parliament|the\smaking))"
    ),
    share_before_pattern=(
        r"\b(?:first|remaining|of\swhich|including|the\slast|fine\sof)\s(?:\w+\s(?:and|or)\s)?$|\b(?:ran|lasted|"
        r"took)\s(?:for\s)?$"
    ),
    days_after_pattern=r"(?:,?\sand\s|,?\s)(?P<number>\d{1,2}|[a-z]{3,9}(?:-[a-z]{3,5})?)\s(?:days?|"
    r"(?P<weeks>weeks?))\b",
    whole_before_pattern=(
        r"\bof\s(?:a|an|his|her|their|the)\s$|\bserved\s(?:[\w-]+\s){1,3}of\s(?:(?:a|an|his|her|their|the)\s)?$|"
        r"\bserved\s(?:(?:his|her|their|the)\s(?:(?:full|entire|whole)\s)?|an?\s)$"
    ),
    not_term_before_pattern=(
        r"\b(?:aged?|over\sthe(?:\spast|\slast)?|within|during|past|last|next|first|every|each|these|"
        r"those|nearly\severy|"
        r"in\sthe|after|(?<!extended\s)(?<!prolonged\s)(?<!lengthened\s)by)\s$|\b(?:service|works?|labou?r|times?|"
        r"once|twice)\s$"
    ),
    age_before_pattern=r"is|was|are|were|aged?|turned|now|only|just|barely|nearly|almost",
    added_pattern=r"\bsuspended\b|\b(?:with|plus|followed\sby)\s(?:a\s)?$|"
    r"\b(?:imprisonment|prison|colony|camp)\b[^.;]{0,60},?\sand\s$",
    probation_pattern=(
        r"\bprobation(?:ary)?(?:\speriod|\sterm)?(?:\sof)?[^.;\d]{0,12}$|\b(?:ban|banned\s(?:from|for)|"
        r"prohibit\w{0,5}|barred|"
        r"disqualif\w{0,6})\b[^.;\d]{0,60}$"
    ),
    listed_after_pattern=r"(?:\s(?:each|apiece))?\s?(?:$|[\n,;.(\[]|\s(?:for|under)\s)",
    bracketed_pattern=(
        r"\b(?:guilty|convict(?:ed|s)|sentenc(?:ed|es)|prisoners|jailed|imprisoned|verdict|charge|count)\b[^.;]*\($|"
        # "Three were convicted. They are P (twelve years)"
        r"\b(?:convicted|sentenced|jailed|imprisoned|condemned)\b[^.;]{0,90}\.\s(?:they|these|those)\s[^.;]*\($|"
        r"\b(?:articles?|art\.|sections?|(?:penal|criminal)\scode)[^();]{1,90},\s$"  # "(Article 10, two years)"
    ),
    surely_pattern=(
        r"\b(?:(?:sentenced|condemned)\s(?:(?!for\b)[\w-]+\s){0,6}?to|(?:jailed|imprisoned|locked\sup|"
        r"put\saway)\sfor)\s"
        r"(?:(?:a\stotal\sof|only|another)\s)?¦(?!\s?-?old\b)|"
        r"\b(?:jailed|imprisoned|sentenced)\s[^.;¦]{3,80}\b(?:for|to)\s¦\safter\b|"
        r"\bserving\s¦\s(?:since|now)\b|\b(?:got|received|given|handed)\s(?:only\s)?¦\safter\sa\b|"
        r"\b(?:reduced|cut|lowered|raised|increased|shortened|lengthened|halved|doubled|tripled|changed|goes|went|"
        r"comes|"
        r"came)\s[^.;]{0,45}\bfrom\s¦\sto\s|"
        r"\b(?:gave|gives|handed(?:\sdown|\sout)?|imposed|awarded|meted\sout)\s(?:only\s)?¦(?:\seach)?,?\sto\s"
    ),
    for_pattern=r"\bfor\s(?:a\stotal\sof\s|about\s)?$",
    jailed_pattern=r"\b(?:jail\w{0,3}|imprison\w{0,3}|lock\w{0,2}\sup|put\saway|sent|arrested|prison|colony|bars)\b",
    fine_pattern=(
        r"\bfin(?:e|es|ed|ing)\b|\bpenalty\b|\bpunished\s(?:with|by)\b|"
        r"\b(?:(?:ordered|obliged|condemned|compelled|made)\s(?:[^\s.;]+\s){0,5}?|(?:has|have|had|is|are|was|were)\s"
        r"(?:also\s|now\s)?)to\spay\b|"
        # "paid 5,000 rubles for "incitement"": what is paid for is an offence
        r"\bpaid\s(?=[\w,.]{1,9}\s(?:[\w,.]{1,9}\s){0,2}(?:for\s[\"“«]|under\s(?:article|section|part)))"
    ),
    not_fine_pattern=(
        r"\b(?:compensation|damages|bail|donat\w{1,5}|salary|bribe|reward|ransom|paid\shim|costs?|worth|debt|loan|"
        r"earned)\b"
    ),
    multipliers={"thousand": 1e3, "million": 1e6, "billion": 1e9, "mln": 1e6, "bn": 1e9, "k": 1e3, "m": 1e6},
    currencies={
        "rubles": "RUB|BYN",
        "ruble": "RUB|BYN",
        "roubles": "RUB|BYN",
        "rouble": "RUB|BYN",
        "rub": "RUB",
        "russian rubles": "RUB",
        "russian roubles": "RUB",
        "belarusian rubles": "BYN",
        "belarusian roubles": "BYN",
        "byn": "BYN",
        "hryvnias": "UAH",
        "hryvnia": "UAH",
        "hryvnas": "UAH",
        "hryven": "UAH",
        "uah": "UAH",
        "tenge": "KZT",
        "kazakh tenge": "KZT",
        "kazakhstani tenge": "KZT",
        "ukrainian hryvnias": "UAH",
        "ukrainian hryvnia": "UAH",
        "kyrgyz soms": "KGS",
        "uzbek soms": "UZS",
        "uzbek sums": "UZS",
        "uzbek soums": "UZS",
        "azerbaijani manats": "AZN",
        "turkmen manats": "TMT",
        "kzt": "KZT",
        "soms": "KGS|UZS",
        "som": "KGS|UZS",
        "kgs": "KGS",
        "sums": "UZS",
        "sum": "UZS",
        "soums": "UZS",
        "uzs": "UZS",
        "somoni": "TJS",
        "manats": "AZN|TMT",
        "manat": "AZN|TMT",
        **{code.lower(): code for code in CURRENCY_CODES},
        "kyats": "MMK",
        "kyat": "MMK",
        "dirhams": "AED|MAD",
        "birr": "ETB",
        "taka": "BDT",
        "riels": "KHR",
        "riel": "KHR",
        "kip": "LAK",
        "ringgit": "MYR",
        "rupiah": "IDR",
        "naira": "NGN",
        "afghanis": "AFN",
        "lari": "GEL",
        "drams": "AMD",
        "dram": "AMD",
        "lei": "MDL|RON",
        "lira": "TRY",
        "liras": "TRY",
        "turkish lira": "TRY",
        "turkish liras": "TRY",
        "rials": "IRR",
        "rial": "IRR",
        "yuan": "CNY",
        "renminbi": "CNY",
        "rmb": "CNY",
        "dong": "VND",
        "cordobas": "NIO",
        "córdobas": "NIO",
        "pesos": "CUP|MXN",
        "egyptian pounds": "EGP",
        "pounds": "GBP|EGP",
        "euros": "EUR",
        "euro": "EUR",
        "us dollars": "USD",
        "dollars": "USD|HKD|SGD",
        "hong kong dollars": "HKD",
        "singapore dollars": "SGD",
        "usd": "USD",
        "eur": "EUR",
        "baht": "THB",
        "rupees": "INR|PKR",
        "rs": "PKR|INR",
        "zloty": "PLN",
        "zlotys": "PLN",
        "shekels": "ILS",
        "riyals": "SAR|QAR",
        "dinars": "BHD|TND|DZD|JOD|KWD",
    },
    units_pattern=(
        r"(?:basic|base)\s(?:units?|values?|amounts?)|monthly\scalculation\sind(?:ices|exes|icators)|"
        r"calculation\sind(?:ices|exes)|mci|"
        r"minimum\s(?:monthly\s)?(?:wages|salaries)|non-taxable\sminimum\sincomes|base\scalculation\svalues"
    ),
)
