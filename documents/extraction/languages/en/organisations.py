"""English words of the names of organisations."""

from documents.extraction.languages.vocabulary import OrganisationWords, word_set

# The word that names of organisations end with or are led by ("Ministry of ..."), and the kind it tells.
HEADS: dict[str, str] = {
    word: kind
    for kind, words in {
        "party": "party partiyasy",
        "movement": "movement front alliance coalition bloc resistance brigade brigades militia",
        "ngo": """committee centre center foundation fund society association institute watch initiative union
            federation
            league organisation organization network project house club forum guild platform campaign collective monitor
            observatory syndicate confederation trust charity lawyers' ngo clinic""",
        "media": """news times radio tv television gazette post journal tribune herald media newspaper magazine
            press daily
            weekly chronicle telegraph agency broadcasting channel courier""",
        "agency": """ministry police department directorate service administration guard guards forces bureau
            inspectorate
            commissariat prosecutor's office colony prison sizo command corps authority taskforce committee-of-state""",
        "parliament": "parliament assembly duma majlis mejlis congress senate knesset rada bundestag kurultai seimas "
        "saeima",
        "religious": "church mosque brotherhood diocese congregation witnesses eparchy monastery synagogue "
        "patriarchate madrasa",
        "company": "company bank corporation ltd llc inc holding airlines group gmbh plc enterprises",
        "other": "university academy school college council commission battalion regiment hospital",
    }.items()
    for word in words.split()
}

# Heads that are followed by "of", "for" or "against" and the rest of the name.
LEADING = word_set("""
    ministry committee centre center foundation fund society association institute union federation league
    organisation organization network council commission department directorate office service administration
    parliament assembly congress bureau party movement front university academy house church campaign coalition
    alliance initiative bank mothers lawyers reporters doctors journalists writers scholars students women group
    friends physicians artists soldiers committee's administrative-centre section board agency university majlis
    rada
    """)

# Words before a name that tell that an organisation is named: "the newspaper Kolokol", "a foundation, Umut".
KIND_NOUNS: dict[str, str] = {
    word: kind
    for kind, words in {
        "party": "party",
        "movement": "movement movements formation group groups cell underground militia faction community",
        "ngo": "organisation organization ngo foundation fund charity association initiative project union "
        "platform society",
        "media": """newspaper magazine website site portal outlet publication channel station agency broadcaster
            weekly daily
            journal blog""",
        "company": "company operator firm bank corporation chain platform",
        "agency": "colony prison",
    }.items()
    for word in words.split()
}
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
    several other for of and but when while after before since under on to as"""
)
# What looks like a name and is none.
NO_NAMES = frozenset(
    {
        "detention center",
        "detention centre",
        "human rights",
        "press release",
        "security forces",
        "detention committee",
        "press service",
    }
)

# Capitals that are no organisation.
NOT_ACRONYMS = word_set("""
    IK UK US USA UAE USSR EU UN TV ID PDF HTML VIDEO PHOTO AUDIO COVID HIV AIDS CEO NGO NGOS OK PM AM GMT UTC PS NB
    CV DNA SIM SMS URL FAQ RK RF RB KR USD EUR RUB BYN LGBT LGBTQ LGBTI LGBTQI GDP VPN IT PR SOS DIY MP MPS SIZO
    IK IVS II III IV VI VII VIII IX XI XII XX XXI AP ST PO BOX CCTV NEWS END APPEAL URGENT ACTION ARTICLES
    ARTICLE READ MORE SHARE PRESS RELEASE AI BC AD ABOUT BY AND THE OF TO FOR IN ON CORRECTION ASSR SSR
    """)

WORDS = OrganisationWords(
    heads=HEADS,
    leading=LEADING,
    kind_nouns=KIND_NOUNS,
    membership=MEMBERSHIP,
    not_acronyms=NOT_ACRONYMS,
    tails=TAILS,
    no_names=NO_NAMES,
    openers=OPENERS,
    owners=OWNERS,
)
