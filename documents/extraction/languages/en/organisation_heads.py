"""English words that tell that a name is an organisation's, and of which kind: "committee", "ministry", "newspaper"."""

from documents.extraction.languages.vocabulary import word_set

# The word that names of organisations end with or are led by ("Ministry of ..."), and the kind it tells.
HEADS: dict[str, str] = {
    word: kind
    for kind, words in {
        "party": "party partiyasy",
        "movement": "movement front alliance coalition bloc resistance brigade brigades militia caucus",
        "ngo": """circle committee centre center foundation fund society association institute watch initiative union
            federation
            league organisation organization network project house club forum guild platform campaign collective monitor
            bar observatory syndicate docket confederation trust charity lawyers' ngo clinic""",
        "media": """news times radio tv television gazette post journal tribune herald media newspaper magazine
            press daily
            weekly chronicle telegraph agency broadcasting channel courier mail observer standard
            herald bulletin wire""",
        "agency": """intelligence
            procuracy procuratorate gendarmerie ministry police department directorate service administration
            guard guards forces bureau inspectorate
            embassy consulate
            commissariat prosecutor's office colony prison sizo command corps authority taskforce committee-of-state""",
        "parliament": "parliament assembly duma majlis mejlis congress senate knesset rada bundestag kurultai seimas "
        "saeima",
        "religious": "church mosque brotherhood diocese congregation witnesses eparchy monastery synagogue "
        "patriarchate madrasa",
        "company": "mining petroleum telecom holdings steel limited cooperative co-operative "
        "company bank corporation ltd llc inc holding airlines group gmbh plc enterprises",
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
    friends physicians artists soldiers syndicate confederation trust collective observatory forum embassy coordination
    council mission platform brigade institute committee's administrative-centre section board agency university majlis
    rada
    readers teachers engineers nurses citizens artists professors congregation order sisters watch embassy
    hospital clinic youth
    """)

# Words before a name that tell that an organisation is named: "the newspaper Kolokol", "a foundation, Umut".
KIND_NOUNS: dict[str, str] = {
    word: kind
    for kind, words in {
        "party": "party",
        "movement": "movement movements formation group groups cell underground militia faction community",
        "ngo": "bookshop bookstore club network collective "
        "organisation organization ngo foundation fund charity association initiative project union "
        "platform society",
        "media": """newspapers magazines websites sites outlets portals newspaper magazine website site portal
            outlet publication channel station agency broadcaster
            weekly daily
            journal blog""",
        "company": "company operator firm bank corporation chain platform concern conglomerate airline retailer",
        "agency": "colony prison",
    }.items()
    for word in words.split()
}
KIND_NOUNS |= {"publishing house": "company", "trade union": "ngo", "NGO": "ngo"}
