"""English words of the names of organisations."""

from documents.extraction.languages.en.organisation_heads import HEADS, KIND_NOUNS, LEADING
from documents.extraction.languages.vocabulary import OrganisationWords, word_set

# Words before "of" and a name: "member of Birlik".
MEMBERSHIP = word_set("""
    member members activist activists supporter supporters leader leaders founder follower followers activities
    branch
    """)

# Words that may follow the last word of a name: "Amnesty International", "Rights Monitor Asia".
TAILS = word_set("""
    international asia europe africa america worldwide online today tv media network eurasia central
    """)
# Owners that are part of a name: "Prosecutor's Office"; any other is not: "Russia's Investigative Committee".
OWNERS = word_set("""
    people jehovah prosecutor women men children public king queen citizen governor mayor president world
    """)
# Capitalised words before a name that are no part of it.
OPENERS = word_set(
    """the a an this that these those our their his her its at in from by with fellow former another both many some
    several other for of and but when while after before since under on to as over amid into meanwhile afterwards then
    later soon however moreover additionally also today
    january february march april may june july august september october november december
    monday tuesday wednesday thursday friday saturday sunday all ngo ngos deputy acting"""
)
# What looks like a name and is none.
NO_NAMES = frozenset(
    {
        "banned movement",
        "detention center",
        "detention centre",
        "human rights",
        "press release",
        "security forces",
        "detention committee",
        "press service",
        "information department",
        "penal colony",
        "high security prison",
        "remand prison",
        "central prison",
        "women's prison",
        "maximum security prison",
        "women's colony",
        "special regime colony",
        "strict regime colony",
        "soviet union",
        "artificial intelligence",
        "press center",
        "press centre",
        "press office",
        "press caucus",
    }
)

# Capitals that are no organisation.
NOT_ACRONYMS = word_set("""
    IK UK US USA UAE USSR EU UN TV ID PDF HTML VIDEO PHOTO AUDIO COVID HIV AIDS CEO NGO NGOS OK PM AM GMT UTC PS
    NB CV DNA SIM SMS URL FAQ RK RF RB KR USD EUR RUB BYN LGBT LGBTQ LGBTI LGBTQI PRC DPRK ROK KSA DRC EGP GEL KZT
    KGS UZS TJS AZN AMD TRY IRR UAH GBP CNY HKD VND CUP NIO VES INR PKR THB MMK LAK KHR IDR PHP SAR AED BHD QAR
    OMR IQD LBP JOD TND DZD MAD ETB KES UGX RWF ZAR NGN TMT MDL CHF UAPA IPC PSA NSL CPC CCP DOB NIK FIR GDP VPN
    IT PR SOS DIY MP MPS SIZO IVS II III IV VI VII VIII IX XI XII XX XXI AP ST PO BOX CCTV NEWS END APPEAL URGENT
    ACTION ARTICLES ARTICLE READ MORE SHARE PRESS RELEASE AI BC AD ABOUT BY AND THE OF TO FOR IN ON CORRECTION
    ASSR SSR
    """)

# Words that names begin with, mostly in other languages, after which every capitalised word belongs to the name.
FIRST_HEADS: dict[str, str] = {
    word: kind
    for kind, words in {
        "company": "bank banco banque",
        "other": "universidad universidade universitas université",
        "religious": "iglesia igreja congregación arquidiócesis diócesis parroquia",
        "media": "voice echo tv canal diario revista radio radyo televisión televisão agencia agência gazeta gazeti",
        "ngo": """mecanismo coordinadora plataforma pen unión união consejo alianza observatorio
            observatório asociación associação association comité comitê comissão colectivo coletivo
            fundación fundação fondation ligue liga sindicato federación confederación collectif verein damas""",
        "movement": "movimiento movimento mouvement frente jamaat jamiat jamat hizb harakat tahrik tehreek",
        "party": "partido parti partija partiya",
    }.items()
    for word in words.split()
}
# Heads of the names of prisons, which a number goes with.
CUSTODY = word_set("prison colony centre center sizo complex establishment facility jail institution")

# People whose plural ends the name of a group: "Peace Mothers", "Civil Rights Defenders".
LAST_HEADS = dict.fromkeys(("mothers", "grandmothers", "widows", "defenders", "observers"), "ngo")

JOINERS = word_set(
    "at of for against without and the in & to on de del la las los van von der el y por para do da dos das du des e"
)
# Joiners that never go on with a name by themselves.
NO_JOINERS_ALONE = word_set("the to in la el")
BEFORE_ON = word_set("group commission committee council institute mission department inquiry centre center office")
CAUSES = word_set("against for without at")
SENTENCE_OPENERS = word_set("Over After Amid As Into With But Or While Who To The In On At And By From We It This")
ARTICLES = word_set("a an the")
PHRASE_ENDS = word_set(
    "of for in at from by on to with that which who and or subject based founded run close critical known"
)
# After a name in quotation marks, up to a word for its kind: ", a banned party".
DESCRIBED_AFTER = r"[,\s]{1,2}(?:as\s)?(?:an?\s)?((?:[\w-]+\s){0,4})([\w-]+)"
# Here and below: a pattern that begins with letters, and looks back from the first one, is searched fast.
NAMED_KIND = (
    r"(?P<name>[A-Z](?<!\w.)[\w'’-]{1,30}+(?: [A-Z][\w'’-]{1,30}+){0,2})(?<!['’]s) (?=[a-z])"
    r"(?:opposition |banned |independent |exiled |human )?(?P<kind>news agency|newspaper|"
    r"news (?:site|portal|outlet|website)|magazine|(?:political )?party|movement|(?:trade )?union|"
    r"company|corporation|(?:weekly|daily)(?! [A-Z])|"
    r"rights (?:group|organi[sz]ation|centre|center|project)|"
    r"publishing house|radio station|tv channel)\b"
)
_LOCAL_BODY = (
    r"(?:police\s(?:department|directorate|headquarters)|prosecutor['’]s\soffice|department\sof\sinternal\saffairs|"
    r"bar\sassociation)"
)
_UNIT = (
    r"\s(?:Branch|Squad|Division|Unit|Task\sForce)(?!\s\d)"
    r"(?:\sof\s(?:the\s)?[A-Z][\w'’-]{1,30}(?:\s(?:District|Province|City|Region|County))?)?"
)
_TERROR = r"[Tt]error(?:ism)?"
# It begins with a capital, or with one of the letters that the bodies themselves begin with.
LOCAL_BODY = (
    r"(?=[A-Zbdp])\b(?:"
    rf"[A-Z][\w'’-]{{1,30}}+\s(?:(?:city|regional|district|oblast|provincial|county|town)\s)?{_LOCAL_BODY}|"
    r"State\sSecurity\b(?!\s[A-Z(])|"
    rf"(?:[A-Z][\w-]{{1,20}}+\s){{0,2}}(?=[\w-]++\s[BDSTU])(?:[\w-]{{0,9}}{_TERROR}|Security|Crimes?|Police|"
    rf"Intelligence|Tactical|Narcotics|Investigations?|Protection|Response|Operations){_UNIT}|"
    r"(?=[A-Z][\w'’-]{1,20}+\s(?:[A-Z][\w'’-]{1,20}+\s)?[cm])"
    r"(?!(?:[A-Z]\w+\s){0,2}(?:Catholic|Orthodox|Baptist|Protestant|Lutheran|Methodist|Anglican|Evangelical|"
    r"Adventist|"
    r"Pentecostal|Christian|The|A|An|This|His|Her|Our|Your|My|In|At|On|No|Every|Sunday)\s)"
    r"[A-Z][\w'’-]{1,20}\s(?:[A-Z][\w'’-]{1,20}\s)?(?:church|congregation|mosque)\b(?=\s(?:in|of|and|was|is|has|"
    r"were)\b|[,.;)])|"
    rf"{_LOCAL_BODY}\sof\s(?:the\s)?[A-Z][\w'’-]{{1,30}}(?:\s(?:city|region|district|oblast|province|county))?\b)"
)
# Letters, some of which a text has that names such a body.
LOCAL_BODY_WORDS = (
    *("department", "directorate", "headquarters", "office", "association", "church", "congregation", "mosque"),
    *("Security", "Branch", "Squad", "Division", "Unit", "Task"),
)
# Such a body that begins with any letter ("counter-terrorism Squad"), and what its name then has.
LOCAL_UNIT = rf"\b[\w-]{{0,9}}{_TERROR}{_UNIT}"
LOCAL_UNIT_END = rf"error(?<=[Tt]error)(?:ism)?{_UNIT}"  # it begins with letters, so that a search is fast
# In brackets before an abbreviation, and before one that is named.
BEFORE_SHORT = r"the\s|hereafter\s|hereinafter\s|known\sas\s|in\s\w+:?\s"
BEFORE_ACRONYM = r"[Tt]he|of|by|from|and|/|,"
# Beside what the gazetteer knows and is meant otherwise: the walls of the Kremlin, a post on Facebook.
NOT_LISTED_AFTER = r"\swall"
NOT_LISTED_BEFORE = r"walls of (?:the )?(?:\w+ )?$"
POST_AFTER = (
    r"\s(?:posts?|pages?|comments?|commentators?|users?|accounts?|groups?|profiles?|videos?|channels?|feeds?|"
    r"stor(?:y|ies)|"
    r"messages?|chats?|live|status|bloggers?|activists?|friends?|followers?)\b"
)

NOT_NAMED = word_set("""
    i he she it we they the a an in on at by for from of to and but or as if when while after before this that these
    president minister prime deputy judge prosecutor mr mrs ms dr professor general colonel major captain father sheikh
    pastor bishop january february march april may june july august september october november december monday tuesday
    wednesday thursday friday saturday sunday last next no article section chapter
    """)

# "the editor of Lampa", "works at Lampa": who has such people.
POSTS: dict[str, str] = {
    word: kind
    for kind, words in {
        "media": """journalist reporter correspondent editor editor-in-chief editors columnist contributor presenter
            photographer cameraman blogger publisher wrote writes writing reporting reported""",
        "other": """founder co-founder director co-director owner employee spokesman spokeswoman spokesperson volunteer
            volunteered coordinator chairman chairwoman work works worked working job post employed""",
    }.items()
    for word in words.split()
}

WORDS = OrganisationWords(
    heads=HEADS,
    leading=LEADING,
    kind_nouns=KIND_NOUNS,
    membership=MEMBERSHIP,
    not_acronyms=NOT_ACRONYMS,
    documents=word_set("covenant convention treaty protocol"),
    things=word_set("""
        index day award prize report reports case trial law act code bill festival week month review building summit
        sentence sentences charter declaration convention fellowship scholarship
        agreement ordinance statute
        """),
    tails=TAILS,
    no_names=NO_NAMES,
    openers=OPENERS,
    owners=OWNERS,
    first_heads=FIRST_HEADS,
    custody=CUSTODY,
    last_heads=LAST_HEADS,
    joiners=JOINERS,
    no_joiners_alone=NO_JOINERS_ALONE,
    before_on=BEFORE_ON,
    causes=CAUSES,
    sentence_openers=SENTENCE_OPENERS,
    articles=ARTICLES,
    leading_article=r"[Tt]he\s",
    phrase_ends=PHRASE_ENDS,
    not_named=NOT_NAMED,
    trades=word_set("operator broadcaster"),
    kind_adjectives=word_set("political opposition independent ruling banned human rights news civil"),
    state_heads=word_set("committee center centre facility"),
    state_words=word_set("""
        affairs state investigative security customs tax election electoral deputies border guard detention remand
        correctional
        """),
    known_as=(
        r"(?:k(?<!\w.)nown as|c(?<!\w.)alled|n(?<!\w.)amed|d(?<!\w.)ubbed|u(?<!\w.)nder the name)"
        r"(?: of)? (?:the )?[\"“«]?(?P<name>[A-Z][\w'’-]{1,30}(?: [A-Z][\w'’-]{1,30}){0,3})"
    ),
    posts=POSTS,
    post_links=word_set("of at for with the"),
    named_after=r"[,.;)]|$|\n|(?:['’]s)? (?:and|who|in|on|from|since|until|till|was|is|were|had|has|"
    r"said|says|told|but|or|for|by|when|where|which)\b",
    person_name_end=r"(?:[oe]va?|skii?y?|skaya|enko|chuk|yan|shvili|dze|z[ao]de?h?|o[gğ]lu)$",
    channel=r"(?:C(?<!\w.)(?:hannel|anal)|T(?<!\w.)V|K(?<!\w.)anal)\s\d{1,3}\b",
    who=r",? who\b|, (?:an?|\d\d)\b",
    adjectival=word_set("service tv television news desk press"),
    units=word_set("battalion regiment brigade division channel unit squadron"),
    places_of=r"[^\W\d_][\w.’'-]{1,20}-(?:based|born|run|led|funded|backed|controlled|language|registered|owned|"
    r"recogni[sz]ed|sanctioned|approved|"
    r"linked|affiliated)",
    person_endings=("ist", "man", "woman", "person", "er", "or", "ian"),
    place_nouns=word_set("district region oblast province city municipality county area"),
    bodies=word_set("agency service committee commission bureau inspectorate police council"),
    first_bodies=word_set("ministry government republic organisation organization"),
    aims=word_set("combat fight counter protect defend support free end stop promote prevent assist save investigate"),
    adjective_endings=("ish", "ian", "ese", "ean"),
    ideals=word_set("""
        bread land water food housing women children workers farmers progress unity solidarity
        culture solidarity justice peace law order truth freedom democracy development education science unity progress
        work labour labor health welfare rights memory reconciliation equality dignity liberty hope faith charity mercy
        research action resistance independence reform security environment nature art arts literature sport sports
        youth family life information communication technology human social economic political religious cultural
        history language industry commerce trade agriculture relief aid assistance cooperation dialogue tolerance
        transparency accountability governance legal media press journalism
        """),
    joined_at=word_set("risk law work large danger exile prison"),
    joined_to=word_set("right rights freedom access"),
    described_after=DESCRIBED_AFTER,
    named_kind=NAMED_KIND,
    local_body=LOCAL_BODY,
    local_body_words=LOCAL_BODY_WORDS,
    local_unit=LOCAL_UNIT,
    local_unit_end=LOCAL_UNIT_END,
    before_short=BEFORE_SHORT,
    before_acronym=BEFORE_ACRONYM,
    not_listed_after=NOT_LISTED_AFTER,
    not_listed_before=NOT_LISTED_BEFORE,
    post_after=POST_AFTER,
    people_too=frozenset({"broadcaster", "operator", "publisher", "distributor"}),
)
