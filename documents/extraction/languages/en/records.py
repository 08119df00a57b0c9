"""The labels and headers of English lists, forms and tables of prisoners."""

from __future__ import annotations

from documents.extraction.languages.en.offences import GERUND, OFFENCES
from documents.extraction.languages.record_words import RecordWords

_FIELDS = {
    "person": (
        "name|names|full name|full names|name in full|name and surname|surname and name|surname, name|surname|prisoner|"
        "detainee|defendant|person|convict|name of prisoner|name of detainee|prisoner's name|detained person|who|"
        "inmate|prisoner of conscience|political prisoner|accused|the accused|the prisoner|suspect|person detained|"
        "arrested person|convicted person|victim|captive|hostage|name of the prisoner|name of the detainee|"
        "case file|case|profile|file|subject|portrait|"
        "name of accused|name of the accused|name of defendant|name of victim|complete name|legal name|given name"
    ),
    "arrest": (
        "arrested|detained|arrest|detention|date of arrest|arrest date|date of detention|detained on|arrested on|"
        "date arrested|date detained|taken into custody|in custody since|in detention since|detained since|"
        "when detained|when arrested|day of arrest|day of detention|apprehended|abducted|kidnapped|captured|"
        "date of capture|held since|imprisoned since|jailed since|in prison since|behind bars since|arrested since|"
        "start of imprisonment|deprived of liberty since|taken|taken on|seized|seized on|picked up|picked up on|"
        "rounded up|kidnapped on|abducted on|disappeared|date taken|date of imprisonment|date of incarceration|"
        "incarceration date|incarcerated|incarcerated since|imprisonment date|custody date|date of abduction|"
        "date of kidnapping|date detained or arrested|first arrested|last arrested|re-arrested|rearrested|when"
    ),
    "charge": (
        "charge|charges|charged with|charged under|accusation|accusations|accused of|indictment|legal basis|"
        "articles of the charge|charged|offence|offences|offense|offenses|incriminated|convicted of|on charges of|"
        "indicted for|indicted on|sentenced for|sentenced on|imputed|crime|crimes|incriminated under|accused under|"
        "official charge|official charges|formal charge|formal charges|criminal charge|criminal charges|charges "
        "brought|"
        "alleged offence|alleged offences|alleged crime|offences alleged|found guilty of|guilty of|convicted for|"
        "suspected of|suspicion|count|counts|on what charge|imputed offences|charged for|tried for|prosecuted for|"
        "reason|reasons|reason for arrest|reason for detention|reason for imprisonment|reasons for arrest|"
        "cause of arrest|grounds|grounds for arrest|grounds for detention|why|pretext|charges filed|charges laid|"
        "arrested for|detained for|jailed for|imprisoned for|held for|wanted for|allegation|allegations|"
        "alleged crimes|crime alleged|pending charges|charges against him|charges against her|charges faced|"
        "offence charged|offences charged|nature of charge|nature of charges|nature of offence|type of charge"
    ),
    "article": "article|articles|art|section|sections|provision|provisions|law|criminal code|penal code",
    "sentence": (
        "sentence|sentences|sentenced|sentenced to|term|verdict|punishment|penalty|prison term|convicted|conviction|"
        "judgment|judgement|date of verdict|date of sentence|court decision|first instance|after appeal|on appeal|"
        "appeal sentence|prison sentence|length of sentence|sanction|years|jail term|term of imprisonment|"
        "term imposed|sentence imposed|sentence passed|total sentence|final sentence|punishment imposed|ruling|"
        "cassation|sentence handed down|sentence length|sentence received|length of term|duration of sentence|"
        "condemned to|condemned|conviction and sentence|sentence details|penalty imposed|given|got"
    ),
    "custody": (
        "held at|held in|held|place of custody|place of detention|place of imprisonment|where held|custody|prison|"
        "detention facility|place held|current location|location|facility|imprisoned in|imprisoned at|detained at|"
        "detained in|kept in|kept at|serving in|serving at|serves in|now held|present location|whereabouts|institution|"
        "colony|penal colony|jail|camp|detention centre|detention center|prison name|name of prison|institution name|"
        "institution city|institution state|prison city|prison state|facility name|place of confinement|remand prison|"
        "where imprisoned|where detained|currently held|currently held at|currently held in|current prison|"
        "imprisonment location|detention location|location of detention|correctional facility|correctional institution"
    ),
    "place": (
        "where|place|place of arrest|town|city|region|country|state|province|governorate|oblast|district|county|"
        "prefecture|department|canton|arrested in|arrested at|detained where|where arrested|location of arrest"
    ),
    "release": (
        "released|release|release date|date of release|freed|released on|freed on|date freed|date released|let go|"
        "set free|let out|bailed|granted bail"
    ),
    "death": "died|death|date of death|died on",
    "situation": (
        "situation|status|outcome|result|current status|stage|case status|decision|legal status|procedural status|"
        "stage of proceedings|state of the case"
    ),
    "other": (
        "no|nr|number|born|date of birth|year of birth|birth|age|b|sex|gender|occupation|profession|citizenship|"
        "nationality|remarks|notes|note|comment|comments|end of term|expected release|end of sentence|address|"
        "place of birth|court|trial|tried|hearing|trial court|judge|lawyer|prosecutor|family|health|residence|faith|"
        "religion|birthday|appeal date|url|description|defence|defense|also found as|also known as|alias|aliases|"
        "counsel|education|party|residence before detention|website|web|email|ethnicity|ethnic group|parish|position|"
        "employer|ideology|ideologies|affiliation|era|inmate number|prisoner number|case number|file number|"
        "spouse|children|marital status|languages|by whom|arrested by|detained by|organisation|organization|"
        "biography|bio|background|summary|details|about|photo|picture|author|title|date|published|tags|category"
    ),
}

# Of a label that is none of these: the first that fits tells the field.
_CLUES = (
    (r"^(?:sections?|articles?|provisions?|paragraphs?) (?:of|under)\b", "article"),
    (
        r"\b(?:born|birth|age|expected|due|end of|until|authority|agency|body|officers?|by whom|type|judges?|lawyers?|"
        r"counsel|councel|attorney|prosecutors?|investigators?|famil\w+|relatives|children|marital|health|medical|"
        r"address|contact|appeal|links?|source|sources|photo|update\w*|number|previous|prior|education|trial|requested|"
        r"asked|sought|demanded|possible|maximum|minimum|potential|remaining|served)\b",
        "other",
    ),
    (
        r"^(?:date|day|time|when|year)\b.*\b(?:arrest|detain|detention|imprison|abduct|custody|seizure)|"
        r"\b(?:arrest|detention|imprisonment|abduction) (?:date|day)$|\b(?:arrested|detained|abducted|seized|"
        r"kidnapped)(?: on| in| since)?$|\b(?:custody|detention|imprisoned|held|jailed) since$",
        "arrest",
    ),
    (r"\b(?:release|released|freed)\b", "release"),
    (
        r"\b(?:place|location|address) of (?:detention|imprisonment|custody|incarceration)|"
        r"\b(?:prison|colony|jail|facility|camp|cent(?:er|re)|held|serving|imprisoned|prison location|location)$",
        "custody",
    ),
    (r"\b(?:sentence[sd]?|sentencing|verdict|convicted|conviction|punishment|penalty|term|judge?ment)\b", "sentence"),
    (r"\b(?:death|died|executed|execution)\b", "death"),
    (r"\b(?:charges?|charged|accusations?|accused|articles?|offen[cs]es?|indicted|indictment|crimes?)\b", "charge"),
    (r"\b(?:(?<!\w\s)name|prisoner|detainee|defendant|convict|activist|journalist|blogger|detained person)$", "person"),
)

# Before the offence of one of several cases: "First time: theft."
_OCCASION = (
    r"(?:first|second|third|fourth|earlier|previous|new|current|now|then) ?(?:time|case|trial|arrest|charge|term)?: "
)

WORDS = RecordWords(
    labels={label: field for field, labels in _FIELDS.items() for label in labels.split("|")},
    only_with_colon=frozenset({"when", "where", "who", "why", "given", "got", "taken", "about", "details"}),
    label_clues=_CLUES,
    trial_label=r"(?:(?:date|day|place) of (?:the )?)?(?:courts?|trials?|hearings?|tried|court hearing|trial court|"
    r"verdict|court and date)(?: date)?",
    short_term=r"(?:(?P<years>\d{1,2}(?:[.,]\d)?)\s?y(?:rs?)?\b\.?,?\s?)?(?:(?P<months>\d{1,2})\s?m(?:o|os|ths?)?\b)?",
    bare_number=r"\W{0,2}(?P<number>\d{1,2}(?:[.,]\d)?)\W{0,2}",
    header_unit=r"\b(?:(?P<years>years?|yrs?)|(?P<months>months?))\b(?! of| sentenced)",
    units=("years", "months"),
    offence_joint=rf"\.\s+(?:{_OCCASION})?(?=(?:{OFFENCES})\b|{GERUND} )|"
    rf"\s?[;•]\s?|\s*\n\s*(?:[*–—-]\s+|\d{{1,2}}[.)]\s+)?|(?<!assembly)(?<!gathering)(?<!quarrels),? and "
    rf"(?={GERUND} |(?:{OFFENCES})\b|"
    rf"[\"“«‘'])|, (?={GERUND}|(?:{OFFENCES})\b|"
    rf"[\"“«‘'])",
    nothing=r"\W*(?:none\b.{0,40}|unknown|not known|no information|no data|n/?a|not yet.{0,30}|not stated|pending)?\W*",
    occasion=_OCCASION,
    # In an item that tells a term: "theft, 2 years", "2 years (theft)".
    item_offence=rf"(?:[:,;-] |\()(?:(?:for|of) )?(?P<said>(?:{OFFENCES})\b[^,;:(){{P}}{{T}}]{{0,80}})(?=[,;:).]|$)",
    punished_lead="sentenced to ",
    punished_unit="1 year of ",
    fined_lead="sentenced to a fine of ",
    fined=r"\W*(?:an? )?(?:administrative |court |criminal )?fines?\W*",
    article_lead="article ",
    convicted_of=r"\b(?:convicted|sentenced|guilty)\b",
    age=r"(?:1[6-9]|[2-9]\d) years(?: old)?\.?",
    held=r"\b(?:prisoners|captives|captivity|inmates|imprisoned|jailed|behind bars|in (?:prisons?|jails?|"
    r"custody|detention|colonies|camps)|who is (?:still )?inside)\b",
    punished=r"\b(?:sentence[sd]?|convicted|verdicts?|judgments?|found guilty|(?:prison )?terms|operative part)\b",
    asked=r"\b(?:asked|asks|requested|wants?|wanted|sought|demanded|proposed|seeking|would|could|(?<!\d )may|up to)\b",
    custody=(
        r"\b(?:prison|colony|jail|remand|detention|custody|house arrest|camp|sizo|ik-?\d+|cell|penitentiary|imprisoned|"
        r"held|psychiatric)\b"
    ),
    suspended=r"(?:suspended|conditional|probation)\b",
    held_since=r"\bsince (?:about )?$",
    released=r"(?:was |were )?(?:released|freed|let out)\b",
    arrested=r"\b(?:arrested|detained|taken into custody|seized|taken from (?:their|his|her) homes?|rounded up)\b",
    replaced=r"\b(?:replaced (?:by|with)|changed (?:to|into)|re-?classified (?:as|to|under))\b",
    dropped=r"\b(?:dropped|discontinued|dismissed|terminated|closed)\b",
    acquitted=r"\b(?:acquitted|cleared|found not guilty)\b",
    everybody=(
        r"\b(?:all of them|all of these|the following|they|all (?:the )?(?:\d{1,3}|two|three|four|five|six|seven|"
        r"eight|nine|ten|eleven|twelve|accused|defendants|prisoners|detainees)|those (?:listed|named) below|"
        r"(?:our|their) (?:relatives|colleagues|friends|members)|the (?:men|women|accused|defendants) below|"
        r"all (?=were|are|have)|each(?: of them| one)?(?= (?:was|is|has))|every one of (?:them|the [a-z]+)|both(?= "
        r"were| are)|"
        r"those (?:below|named here)|the persons? (?:below|named))\b"
    ),
    accused=r"\b(?:charged|accused|indicted|prosecuted|facing charges)\b",
    before_term=r"(?:(?:to|got|received|was given|given|gets?|a total of) )?",
    before_bare_term=r"^(?:(?:on )?{D}:?,? )?(?:(?:a further|another|an additional) )?|^\W*|[:;] ",
    after_bare_term=(
        r"['’]?\s?(?:$|[.,;(+\n]|(?:each|apiece|respectively|suspended|imprisonment|behind bars|on \d|on [a-z]+ \d|"
        r"under |for |with |"
        r"and a (?:fine|half)|and \d|of (?:imprisonment|prison|probation|strict|general|restrict|hard|forced)|"
        r"in (?:(?:a|an|the) )?(?:[a-z-]+ ){0,2}(?:prison|jail|colony|camp)))"
    ),
    no_term_after=(
        r"['’]?\s?(?:-?old\b|ago\b|later\b|before\b|after\b|earlier\b|older\b|younger\b|"
        r"married\b|in (?:the )?(?:army|party|exile|"
        r"office)|"
        r"of (?:work|service|experience|age|marriage|study|teaching)\b)"
    ),
    respectively=r"\brespectively\b",
    same_value=r"\W*(?:the )?(?:same(?: (?:articles?|charges?|accusations?|as above))?|ditto|as above|idem)\W*",
    same_charges=(
        r"\b(?:the |under the |on the )?same (?:articles?|charges?|provisions?|sections?|counts?|accusations?)"
        r"(?=[,;:.)]|$| and\b)"
    ),
)
