"""English words for what a person is in a case, in a family or in public life."""

from documents.extraction.languages.vocabulary import RoleWords, word_set

# The last word of the description ("former deputy prime minister" ends in "minister") decides. Plurals included.
ROLE_NOUNS: dict[str, str] = {
    word: role
    for role, words in {
        "lawyer": """maître maitre lawyer lawyers attorney attorneys advocate advocates barrister barristers solicitor
            solicitors
            counsel
            counsels co-counsel""",
        "judge": "judge judges magistrate magistrates justice justices",
        "prosecutor": "prosecutor prosecutors prosecutor-general procurator procurators procurator-general fiscal",
        "investigator": "investigator investigators interrogator interrogators",
        "expert": "expert experts psychologist psychiatrist linguist philologist graphologist sociologist "
        "political-scientist phonetician toxicologist pathologist criminologist "
        "analyst",
        "witness": "witness witnesses eyewitness informant",
        "relative": """wife wives ex-wives husband spouse mother father son daughter brother sister parents sons
            daughters brothers
            sisters widow widower uncle aunt nephew niece cousin grandmother grandfather grandson granddaughter fiancee
            fiancée fiancé fiance ex-wife ex-husband great-grandfather great-grandmother grandpa grandma
            granny granddad stepdaughter stepbrother stepsister half-brother half-sister girlfriend boyfriend
            mothers fathers wives husbands grandsons granddaughters grandparents cousins nephews nieces uncles aunts
            daughters-in-law sons-in-law brothers-in-law sisters-in-law
            mother-in-law father-in-law brother-in-law sister-in-law son-in-law
            daughter-in-law stepson stepfather stepmother twin mum mom dad partner relative""",
        "official": """president minister premier governor mayor ombudsman ombudswoman ombudsperson senator mp lawmaker
            legislator parliamentarian congressman ambassador consul chancellor dictator king prince emir sultan
            ayatollah
            speaker vice-president akim hokim khokim councillor councilor councilman commissioner rapporteur diplomat
            attache envoy superintendent inspector sub-inspector presidents ministers governors mayors
            senators mps lawmakers legislators
            ambassadors diplomats councillors congressmen congresswoman commissioners rapporteurs parliamentarians
            mep meps congressperson operative
            colonel general major lieutenant captain sheriff warden autocrat ruler strongman
            secretary-general ex-president ex-minister ex-mayor official officials undersecretary vice-governor
            vice-mayor co-mayor ex-co-mayor leader-of-the-country police-chief""",
        "representative": """head heads leader leaders co-leader chairman chairwoman chairperson chair co-chair
            vice-chair vice-chairman vice-chairwoman vice-chairperson co-chairman co-chairwoman co-director
            vice-director
            director directors founder founders co-founder co-founders spokesman spokeswoman spokesperson coordinator
            coordinators representative representatives organiser organizer editor-in-chief president-of
            bishop archbishop patriarch cardinal
            secretary deputy-head co-head co-ordinator board-member council-member ceo manager""",
        "prisoner": "accused convict convicts prisoner prisoners detainee detainees defendant defendants inmate "
        "inmates co-defendant captive "
        "cellmate cellmates ex-prisoner co-accused",
        "victim": "victim victims",
    }.items()
    for word in words.split()
}

# Longer descriptions that decide before their last word does.
ROLE_PHRASES: dict[str, str] = {
    "prosecutor general": "prosecutor",
    "procurator general": "prosecutor",
    "general prosecutor": "prosecutor",
    "attorney general": "prosecutor",
    "public prosecutions": "prosecutor",
    "state attorney": "prosecutor",
    "public attorney": "prosecutor",
    "state counsel": "prosecutor",
    "secretary general": "official",
    "defence specialist": "expert",
    "defense specialist": "expert",
    "own specialist": "expert",
    "press secretary": "official",
    "ministry spokesman": "official",
    "ministry spokeswoman": "official",
    "ministry spokesperson": "official",
    "police spokesman": "official",
    "police spokeswoman": "official",
    "government spokesman": "official",
    "government spokeswoman": "official",
    "press officer": "representative",
    "state secretary": "official",
    "secretary of state": "official",
    "foreign secretary": "official",
    "home secretary": "official",
    "special rapporteur": "official",
    "special representative": "official",
    "personal representative": "official",
    "special envoy": "official",
    "fingerprint specialist": "expert",
    "handwriting specialist": "expert",
    "forensic specialist": "expert",
    "forensic doctor": "expert",
    "forensic examiner": "expert",
    "forensic scientist": "expert",
    "medical examiner": "expert",
    "our observer": "author",
    "our observers": "author",
    "our correspondent": "author",
    "our reporter": "author",
    "our monitor": "author",
    "investigating officer": "investigator",
    "detective inspector": "investigator",
    "high representative": "official",
    "assistant to the president": "official",
    "adviser to the president": "official",
    "advisor to the president": "official",
    "aide to the president": "official",
    "presidential aide": "official",
    "presidential adviser": "official",
    "police officer": "official",
    "security officer": "official",
    "prison officer": "official",
    "intelligence officer": "official",
    "police investigator": "investigator",
    "police chief": "official",
    "rights chief": "official",
    "policy chief": "official",
    "chief of police": "official",
    "head of state": "official",
    "head of government": "official",
    "crown prince": "official",
    "supreme leader": "official",
    "party secretary": "official",
    "member of parliament": "official",
    "member of the parliament": "official",
    "member of congress": "official",
    "municipal deputy": "official",
    "local deputy": "official",
    "parliamentary deputy": "official",
    "state duma deputy": "official",
    "city council deputy": "official",
    "regional deputy": "official",
    "deputy of": "official",
    "member of the council": "representative",
    "council member": "representative",
    "board member": "representative",
    "member of the board": "representative",
    "deputy head": "representative",
    "deputy chairman": "representative",
    "deputy chair": "representative",
    "deputy director": "representative",
    "executive director": "representative",
    "political scientist": "expert",
    "forensic expert": "expert",
    "court expert": "expert",
    "prosecution witness": "witness",
    "chief witness": "witness",
    "key witness": "witness",
    "secret witness": "witness",
    "human rights lawyer": "lawyer",
    "defence counsel": "lawyer",
    "defense counsel": "lawyer",
    "legal counsel": "lawyer",
    "the public defender": "official",  # an ombudsman; a defendant has "a public defender"
    "public defender": "lawyer",
    "village head": "official",
    "district head": "official",
    "village elder": "official",
    "state counsellor": "official",
    "defence lawyer": "lawyer",
    "chief justice": "judge",
    "presiding justice": "judge",
    "theatre director": "",
    "theater director": "",
    "film director": "",
    "stage director": "",
    "art director": "",
    "artistic director": "",
    "music director": "",
    "documentary director": "",
    "counsel for the crown": "prosecutor",
    "counsel for the state": "prosecutor",
    "counsel for the prosecution": "prosecutor",
    "crown counsel": "prosecutor",
    "state accuser": "prosecutor",
    "public accuser": "prosecutor",
    "opposition chief": "representative",
    "party chief": "representative",
    "union chief": "representative",
    "rebel chief": "representative",
    "president of the court": "judge",
    "chairman of the court": "judge",
}

# A leader of one of these holds public office; a leader of anything else represents an organisation.
PUBLIC_BODIES = word_set("""
    ministry police department directorate administration government state security service agency republic mahalla
    region province city district prison colony jail gaol camp barracks parliament majlis assembly country army guard
    judiciary judges deputies ministers village hamlet municipality municipal
    court courts prosecutor's investigation inspectorate
    """)

WORDS = RoleWords(
    nouns=ROLE_NOUNS,
    phrases=ROLE_PHRASES,
    public_bodies=PUBLIC_BODIES,
    legislators=word_set("deputy deputies"),
    after_of=word_set("justice"),
)
