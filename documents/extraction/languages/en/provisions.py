"""How English cites provisions of law."""

from __future__ import annotations

from documents.extraction.languages.words import ProvisionWords

_ORDINALS = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"]
_CARDINALS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]

_OFFENCES = (
    r"(?:offen[cs]es|violations?|liability|infractions|infringements|responsibility|misdemeanou?rs|wrongdoings?|"
    r"delicts)"
)
_PROCEDURE = r"(?:\s(?:of|on))?\s(?:procedures?|procedural|enforcement|execution|executive)"

_PLACE_NOUNS = """
court city regional district region oblast province state supreme military garrison criminal penal municipal central
police prison colony revolutionary high heavy assize prosecutor prosecutors administrative economic appeal county
interdistrict specialised specialized first second people intermediate code and branch airport university on
"""

WORDS = ProvisionWords(
    article_pattern=(
        r"(?:articles?|arts?(?!\sno\b)|st(?=\.\s?\d))\b\.?(?:\s(?:no|nos|number|numbers)\b\.?)?"
        r"(?:\s(?:is|was|are)(?=\s\d{2,3}\b)|:(?=\s\d{2,3}\b))?"  # "his article is 205.5"
    ),
    section_pattern=r"(?:sections?|secs?\.|ss?\.(?=\s?\d)|§{1,2})",
    part_pattern=r"(?:(?<!take\s)(?<!takes\s)(?<!taking\s)(?<!took\s)(?<!taken\s)parts?|al\.(?=\s?\d)|"
    r"pts?\.?(?=\s?\d)|subsections?|sub-sections?|ch\.(?=\s?\d))",
    paragraph_pattern=r"(?:paragraphs?|paras?\b\.?|par\.|pp?\.(?=\s?\d))",
    point_pattern=(
        r"(?:points?|clauses?|items?|sub-?paragraphs?|subclauses?|letters?|"
        r"notes?)(?:\s[“\"«']?[a-zа-я][”\"»']?(?!\w)|\s\([a-zа-я]\))?"
    ),
    same_article_pattern=r"(?:that|this|the\ssame|the\ssaid|the)\s(?:same\s)?article(?!\s?\d|\w|(?::|\s(?:is|"
    r"was))\s\d)",
    ordinals={name: number for number, name in enumerate(_ORDINALS, 1)}
    | {name: number for number, name in enumerate(_CARDINALS, 1)},
    link_words=("of", "the", "under", "to", "in", "with", "by", "its", "that", "same", "said", "s"),
    list_words=(
        "and",
        "or",
        "as well as",
        "and also",
        "then",
        "plus",
        "together with",
        "in conjunction with",
        "read with",
        "via",
    ),
    respectively_pattern="respectively",
    codes=(
        (r"(?:anti-?\s?terror(?:ism)?\s)?law\s\(?no\.?\s3713\)?|tmk", "criminal", "TR"),
        (rf"code\s(?:of|on|for)\s(?:the\s)?administrative\s{_OFFENCES}", "administrative", ""),
        (rf"administrative\s{_OFFENCES}\s(?:code|law|act)", "administrative", ""),
        (r"administrative\s(?:criminal\s)?code", "administrative", ""),
        (r"(?:cao|coao|koap|kuap|kupap|caokz)", "administrative", ""),
        (rf"(?:criminal|penal)\s(?:code|law)s?(?!{_PROCEDURE})(?:\sact)?", "criminal", ""),
        (
            r"(?:anti-?\s?terror(?:ism)?|counter-?\s?terror(?:ism)?|national\ssecurity|cyber-?\s?crimes?|"
            r"anti-?\s?extremism|"
            r"extremism|public\sorder|sedition|defamation)\s(?:laws?|act|decree|"
            r"legislation)(?:\s\(?no\.?\s\d{1,5}\)?)?",
            "criminal",
            "",
        ),
        (r"code\sof\scriminal\slaw", "criminal", ""),
        (r"(?:(?:19|20)\d\d|old|new|former|previous)\scode(?!\s(?:of|on)\b)", "criminal", ""),
        (r"uapa|unlawful\sactivities\s\(?prevention\)?\sact", "criminal", "IN"),
        (
            r"cc(?=\s(?:of\s(?:the\s)?)?(?:rf|rk|rb|kr|ruz|ukrain|russia|belarus|kazakh|kyrgyz|uzbek|tajik|turkmen|"
            r"azerbaijan|armenia|georgia|moldova|republic\sof))|(?<=ian\s)cc|ccrf|ccu",
            "criminal",
            "",
        ),
        (r"uk(?=\s(?:rf|rk|rb|kr|ruz)\b)", "criminal", ""),
        (r"stgb", "criminal", "DE"),
        (r"tpc", "criminal", "TR"),
    ),
    code_countries={
        "rf": "RU",
        "rk": "KZ",
        "rok": "KZ",
        "rb": "BY",
        "kr": "KG",
        "ruz": "UZ",
        "ru": "UZ",
        "rt": "TJ",
        "prc": "CN",
        "drv": "VN",
        "srv": "VN",
        "uae": "AE",
        "uk": "GB",
    },
    not_codes_pattern=(
        rf"(?:criminal|penal|civil|administrative){_PROCEDURE}(?:\scode|\slaw|\sact)?|code\sof\s(?:criminal|"
        rf"civil|administrative|penal)\s?{_PROCEDURE}|"
        r"code\sof\s(?:criminal|civil|administrative)\s(?:procedure|proceedings|judicial\sprocedure)|"
        r"code\sof\s(?:the\s)?(?:execution|enforcement)|procedure\scode|cpc|ccp|"
        r"(?:civil|tax|family|labou?r|land|housing|electoral|election|budget|customs|forest|"
        r"commercial)\s(?:procedure\s)?code|"
        r"constitutions?|basic\slaw|fundamental\slaw|conventions?|covenants?|charter|treaty|treaties|protocols?|"
        r"declaration|"
        r"statutes?|regulations?|directive|rules|agreements?|memorandum|resolutions?|(?<!public\s)opinions?|reports?|"
        r"guidelines|principles|"
        r"contracts?|gdpr|tfeu|iccpr|icescr|udhr|echr|geneva\sconventions?|magna\scarta|bill\sof\srights|"
        r"press\slaw|media\slaw|civil\slaw|international\slaw"
    ),
    act_pattern=(
        r"(?:act|ordinance|decree|decree-law|law)(?:\s\(?no\.?\s\d{1,6}(?:/\d{2,4})?\)?)?(?:\sof\s\d{4}|\s\d{4})?"
    ),
    penal_title_pattern=(
        r"terror|security|sedition|misuse|offen[cs]e|crime|criminal|cyber|public\sorder|treason|espionage|"
        r"secrets|defamation|"
        r"unlawful|anti-|explosive|firearm|weapons|riot|assembl|drug|narcotic|corruption|money\slaundering|extremis|"
        r"separatis|blasphemy|official\ssecrets|hate|fake\snews|insult|l[eè]se|penal|punish|protest|"
        r"demonstration|sabotage"
    ),
    treaty_pattern=(
        r"\b(?:convention|covenant|constitution(?:al)?|treaty|charter|european\scourt\sof\shuman\srights|ecthr|"
        r"echr|iccpr|udhr|"
        r"strasbourg|human\srights\scommittee|universal\sdeclaration|resolution|grundgesetz|basic\slaw)\b"
    ),
    accusation_pattern=(
        r"\b(?:charg(?:ed?|es|ing)|accus\w{2,6}|convict\w{0,4}|sentenc\w{1,4}|jail\w{0,4}|indict\w{0,5}|"
        r"prosecut\w{1,4}|guilty|"
        r"offen[cs]es?|detain\w{0,3}|arrest\w{0,3}|fined|imprison\w{0,4}|suspect\w{0,3}|punish\w{0,6}|criminal|"
        r"acquit\w{0,4}|(?:the|his|her|their)\sarticles?(?:\s(?:is|was|are)|:)(?=\s\d)|"
        r"incriminat\w{1,4}|verdict|crimes?|years|booked|investigat\w{1,4}|reclassif\w{1,7}|counts?)\b"
    ),
    administrative_pattern=(
        r"\badministrative(?!\s(?:and\s\w+\s)?(?:courts?|tribunals?|boundary|border|region|district|division|"
        r"building))(?:\soffen[cs]es?|\scharges?|\scase|\sprotocol|\sarticles?|\sarrest|\sdetention|"
        r"\sviolation|ly)?\b"
    ),
    before_part_pattern=r"under|to|with|now|on|of|is|count|for|from",
    accused_under_pattern=r"under|of|with|per|violating|violated|breaching|by|invoking|names|lists",
    and_pattern="and|or|plus",
    instead_pattern="by|with|to|into",
    same_law_pattern=r"(?:the|that|this)\s(?:very\s)?(?:same|said)",
    offence_after_pattern=r"offen[cs]es?|charges?|counts?",
    bare_article_pattern=(
        r"(?:charged|convicted|accused|prosecuted|sentenced|tried|indicted|guilty|jailed|detained|held|imprisoned)\s"
        r"(?:under|with|of|on)|(?:acquitted|cleared|convicted|guilty|charges?|counts?|accusations?)\s(?:of|under)|under"
    ),
    of_something_pattern=r"\s(?:of|to)\s(?:the|its|his|her|their|this|a)\s",
    origin_noun_pattern=(
        r"citizens?|nationals?|activists?|journalists?|carpenters?|passports?|refugees?|migrants?|blogger|lawyer|"
        r"businessman|businesswoman|students?|workers?|born|origin|man|woman|men|women|couple|artist|writer|pensioner|"
        r"believers?|tourist|aid\sworker|researcher|academic|dual|resident|descent"
    ),
    counted_pattern=(
        r"years?|months?|days?|weeks?|hours?|minutes|people|persons|men|women|defendants|prisoners|activists|others|"
        r"more|"
        r"times|thousand|million|rou?bles|hryvnias|tenge|euros|dollars|percent|pages|copies"
    ),
    place_nouns=frozenset(_PLACE_NOUNS.split()),
    country_link_pattern=r"of|the|in|for|s",
    countries={
        "fsb": "RU",
        "rsfsr": "RU",
        "crimean": "RU",
        "chechen": "RU",
        "dagestani": "RU",
        "siberian": "RU",
        "khanty-mansi": "RU",
        "karakalpak": "UZ",
        "old bailey": "GB",
        "crown prosecution service": "GB",
        "sbu": "UA",
        "prc": "CN",
        "evin": "IR",
        "rangoon": "MM",
    },
)
