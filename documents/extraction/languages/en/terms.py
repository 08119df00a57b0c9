"""How English tells punishments."""

from __future__ import annotations

from documents.extraction.languages.en.numbers import NUMBERS
from documents.extraction.languages.en.term_cues import CUES, CUES_AFTER, KINDS_AFTER, KINDS_BEFORE
from documents.extraction.languages.vocabulary import word_list
from documents.extraction.languages.words import TermWords

# Written before or after the amount: "EGP 20,000".
CURRENCY_CODES = word_list("""
    AED AFN ALL AMD AZN BAM BDT BGN BHD BYN CHF CNY COP CUP CZK DZD EGP ERN ETB EUR GBP GEL HKD HUF IDR ILS INR IQD IRR
    JOD JPY KES KGS KHR KRW KWD KZT LAK LBP LKR LYD MAD MDL MMK MNT MXN MYR NGN NIO NPR OMR PHP PKR PLN QAR RON RSD RUB
    RWF SAR SDG SEK SGD SYP THB TJS TMT TND TRY TWD TZS UAH UGX USD UZS VES VND XAF XOF YER ZAR ZMW ZWL
    """)

WORDS = TermWords(
    numbers=NUMBERS | {"a": 1.0, "an": 1.0, "another": 1.0},
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
        r"(?:got|given|received|gets|receives|serv(?:es|ed|ing|e))\slife(?=\s(?:behind|in\s|for\s|at\s|without)|[.,;])|"
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
        r"(?:sentenced|condemned)\sto\s(?:death|hang)|death\s(?:sentence|penalty(?=\s(?:against|imposed|handed)))|\d{1,3}\slashes|to\sbe\shanged|"
        r"compulsory\s(?:psychiatric|medical)\streatment|involuntary\spsychiatric\streatment"
    ),
    governed_pattern=r"to\sdeath|death\spenalty",
    governing_pattern=(
        r"\b(?:sentenc(?:ed?|es|ing)|condemn(?:s|ed|ing)?)\s"
        r"(?:(?!\b(?:beat(?:en|ing)?|tortur\w{2,3}|shot|stabb\w{2,3}|starv\w{2,3}|burn\w{0,3}|fro\w{2,3}|put|"
        r"kick\w{0,3})\b)[^.;])*$"
    ),
    kinds_after=KINDS_AFTER,
    kinds_before=KINDS_BEFORE,
    suspended_before_pattern=(
        r"\b(?:suspended|conditional|probationary)\s(?:(?:prison|jail)\s)?(?:(?:sentence|term)\sof\s)?$"
    ),
    suspended_after_pattern=(
        r"(?:(?!of\s(?:them|which)|\breplac|\bcommut|\b(?:to|into|with|by)\sa\s|\b(?:years?|months?|two|three|four|five|six|"
        r"seven|eight|nine|ten|twelve)\b)[^.;\d]){0,40}\bsuspended\b|"
        r"(?:\sof\s\w{3,20}|\sin\sprison)?,?\s\(?conditional(?:ly)?\)?(?!\w)(?!\s(?:early\s)?releas)|"
        r"(?:(?!\b(?:years?|months?)\b)[^.;]){0,80}\),?\s(?:and\s|but\s)?suspended\sfor\b|"
        r"[^.;\d]{0,20}\b(?:articles?|art\.|section)\s\d[\w.-]{0,9}(?:\s?\(\d\))?,\s(?:but\s)?suspended\b|"
        r"[^.;\d]{0,50}\.\s(?:the|his|her)\s(?:court|judge|bench|panel)\s(?:then\s|however\s)?(?:suspended|deferred)\b|"
        r"[^.;\d]{0,50}\.\s(?:the|his|her)\s(?:whole\s)?(?:sentence|term|punishment)\s(?:was|is|has\sbeen)\ssuspended"
        r"(?=[.,;]|\sfor\b|$)|"
        r"[^.;\d]{0,50}\bto\sbe\s(?:considered|deemed|regarded\sas|"
        r"counted\sas)\s(?:conditional|suspended)|(?:\sand|,)\s(?:deferred|postponed)\s(?:its|the)\s(?:announcement|"
        r"pronouncement|"
        r"execution|enforcement)|,\s(?:announcement|pronouncement|execution|"
        r"enforcement)\s(?:of\s[^.;,]{1,30}\s)?(?:deferred|postponed|"
        r"suspended)|;\sthe\s(?:second|latter|last)(?:\s(?:sentence|term))?\s(?:is|was|being)\ssuspended\b|"
        r"[^.;\d]{0,30}\b(?:pronouncement|execution|enforcement)\sof\swhich\s(?:is|was|has\sbeen|(?:the\s)?\w+\s(?:has\s)?)\s?"
        r"(?:deferred|postponed|suspended)\b"
    ),
    cues=CUES,
    cues_after=CUES_AFTER,
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
        r"\bserved\s(?:(?:in\sfull\s)?(?:his|her|their|the)\s(?:(?:full|entire|whole)\s)?(?:(?:sentence|term)\sof\s)?|an?\s)$"
    ),
    not_term_before_pattern=(
        r"\b(?:nearly|almost|just\sunder|close\sto|aged?|over\sthe(?:\spast|\slast)?|within|during|past|last|next|"
        r"first|every|each|these|"
        r"those|nearly\severy|"
        r"in\sthe|(?<!result\s)(?<!resulted\s)(?<!ended\s)(?<!culminated\s)(?<!come\s)in|after|(?<!extended\s)(?<!prolonged\s)(?<!lengthened\s)by)\s$|\b(?:service|works?|labou?r|times?|"
        r"once|twice)\s$"
    ),
    age_before_pattern=r"is|was|are|were|aged?|turned|now|only|just|barely|nearly|almost",
    added_pattern=r"\bsuspended\b|\b(?:(?<!off\s)(?<!away\s)with|plus|followed\sby)\s(?:a\s)?$|"
    r"\b(?:imprisonment|prison|colony|camp)\b[^.;]{0,60},?\sand\s$",
    probation_pattern=(
        r"\bprobation(?:ary)?(?:\speriod|\sterm)?(?:\sof)?[^.;\d]{0,12}$|\b(?:ban|banned\s(?:from|for)|"
        r"prohibit\w{0,5}|barred|"
        r"disqualif\w{0,6})\b[^.;\d]{0,60}$"
    ),
    listed_after_pattern=r"(?:\s(?:each|apiece))?\s?(?:$|[\n,;.(\[–—]|\s(?:for|under)\s)",
    bracketed_pattern=(
        r"\b(?:guilty|convict(?:ed|s)|sentenc(?:ed|es)|prisoners|jailed|imprisoned|verdict|charge|count)\b[^.]*\($|"
        r"\b(?:articles?|art\.|(?:penal|criminal)\scode)\b[^.]*\($|"
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
        r"\b(?:reduc|cut|lower|rais|increas|shorten|lengthen|halv|doubl|tripl|chang|toughen|commut|trimm|slash|brought|fall|"
        r"fell|dropp|goes|went|comes|came)\w{0,4}[\s,][^.;]{0,110}\bfrom\s¦\sto\s|"
        r"\b(?:gave|gives|handed(?:\sdown|\sout)?|imposed|awarded|meted\sout)\s(?:only\s)?¦(?:\seach)?,?\sto\s|"
        r"\b(?:gave|gives|handed|imposed|awarded|meted\sout)\b[^.;]{3,75}(?:,|\band)\s¦(?:\seach)?,?\sto\s"
    ),
    verdict_pattern=(
        r"\b(?:convict\w*|guilty|sentenc\w*|verdicts?|judge\w*|tried|trials?|punish\w*|courts?|re-?(?:qualif|classif)\w*|"
        r"prosecut\w*|articles?|charge[sd]?|appeal\w*|condemned|jailed|imprison\w*|prison\s(?:terms?|sentences?))\b"
    ),
    bare_lead_pattern=(
        r"\W*(?:(?:[\w’'-]+\s){0,5}(?:results?|outcomes?|punishments?|penalt(?:y|ies)|verdicts?|sentences?|terms?|"
        r"price|"
        r"rulings?|decisions?|judge?ments?|total|end|all|answer)(?:,\s[^,:;.]{1,40})?(?:\s(?:of|in|"
        r"for)\s[^.;:]{1,40})?(?::|,|\s[-–—]|\s(?:is|was|read|came to|"
        r"amounts\sto|amounted\sto))\s|(?:only|just|another|exactly)\s)?"
    ),
    bare_after_pattern=(
        r"\s?(?:$|[.,;(–—]|[-](?!\w)|\s(?:in\s(?:a|the|prison|jail|colony)|of\s(?:strict|general|special)|with|under|"
        r"for|plus|"
        r"behind|each|less|suspended|without|was|were|had|and\san?\sfine)\b)"
    ),
    bare_appeal_pattern=r"\b(?:after|on|upon|following)\s(?:an?\s|the\s|his\s|her\s)?(?:appeals?|cassation)(?::|,|"
    r"\s[-–—])?\s$|"
    # "the longest sentence, ¦, went to P"; "left his punishment, ¦, unchanged"
    r"\b(?:sentence|punishment|penalty|term|longest|shortest|harshest|lightest|heaviest|mildest|stiffest)(?:,|\s[-–—])"
    r"\s(?:of\s)?(?:only\s|just\s)?$",
    cited_after_pattern=r"[^.;,\n]{0,80}\b(?:articles?|art\.|sections?|part)\s\d",
    for_pattern=r"\bfor\s(?:a\stotal\sof\s|about\s)?$",
    jailed_pattern=r"\b(?:jail\w{0,3}|imprison\w{0,3}|lock\w{0,2}\sup|put\s(?:[^\s.;]+\s){0,2}?away|sent|sit|sits|sitting|arrested|"
    r"prison|colony|bars)\b",
    fine_pattern=(
        r"\b(?:must|shall|will|would)\s(?:[^.;]{0,60}\sand\s)?pay\b|"
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
        "soum": "UZS",
        "tomans": "IRR",
        "toman": "IRR",
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
