"""English words that tell names of people from other capitalised words."""

from documents.extraction.languages.en import families
from documents.extraction.languages.en.around_names import (
    ALIAS_BETWEEN,
    BEFALLEN,
    BEFELL,
    CALLED_BEFORE,
    CALLED_PERSON_BEFORE,
    CREDIT_BEFORE,
    OWN_KIN,
    OWN_KIN_BEFORE_NAME,
    OWN_KIN_CALLED,
    THING_AFTER,
    THING_BEFORE,
)
from documents.extraction.languages.en.called import WORDS as CALLED
from documents.extraction.languages.en.common_words import COMMON, COMMON_ENDINGS, OPENING_ENDINGS
from documents.extraction.languages.en.told_as import WORDS as TOLD_AS
from documents.extraction.languages.vocabulary import PersonWords, word_list, word_set

HONORIFICS = word_set("""
    mr mrs ms miss dr prof professor sheikh shaikh sheikha imam mullah maulana father rev reverend sir lord lady
    col colonel gen general lt lieutenant capt captain maj major sgt sergeant adm admiral archbishop bishop
    pastor metropolitan patriarch rabbi ayatollah hajji comrade citizen daw barrister att justice counsellor
    interrogator operative inspector detective constable superintendent corporal cadet private ensign warden
    ustad ustaz mufti maulvi mawlawi maulavi akhund hadji cardinal deacon presbyter canon monsignor msgr swami lama
    hojatoleslam hojjatoleslam mamosta mamusta moulana molana mawlana sayadaw ashin sardar hadrat
    shaheed shahid archpriest hieromonk protodeacon archimandrite igumen hegumen shaykh alhaji hazrat archdeacon vicar
    chaplain commodore brigadier marshal
    maître maitre
    geshe khenpo venerable ven br sr fr don doña dona señor señora senor senora monsieur madame herr frau adv att lic
    ing dra eng engr cpl insp supt hon qc kc sc esq phd mep madam u uncle aunt auntie comrades
    dame catholicos sub-inspector
    me av avv atty abg advoc pbro hno ato obbo woizero weizero weyzero woizerit dayeh molavi
    ustadh messrs sgto tte
    """)

# Those that tell whether a man or a woman is meant.
MEN = word_set("mr sir lord señor senor don monsieur herr u ko father brother uncle")
WOMEN = word_set(
    "ms mrs miss mme madam madame lady señora senora doña dona dra sra frau daw ma mother sister aunt auntie"
)

# Religious or tribal titles that stand inside a name without telling it from another.
NAME_HONORIFICS = word_set("""
    qori qori qari haji hajji hoji khoji domla eshon mullo mulla bek bey effendi agha hoca
    """)

PARTICLES = word_set("""
    al el ul ibn bin bint abu abd de del la las los le du da dos das di van von der den ter ten zu y e ut ad
    oglu oğlu ogly oglou ogli o'g'li ogʻli ugli ugly uulu uly ulu qizi qızı kizi kyzy gizi kizy bint zada
    """)

# Words that follow a father's name ("Rasim Anar oglu").
PATRONYMIC_WORDS = word_set("""
    oglu oğlu ogly ogli ugli ugly uulu uly ulu qizi qızı kizi kyzy gizi kizy o'g'li o‘g‘li
    """)

PATRONYMIC_ENDINGS = (
    "ovich",
    "evich",
    "ovych",
    "yovych",
    "avich",
    "ievich",
    "ovna",
    "evna",
    "ivna",
    "auna",
    "ichna",
    "inichna",
    "iyovych",
)

SURNAME_ENDINGS = word_list(
    """
    ov ova ev eva yev yeva ovsky ovskaya evsky evskaya sky skaya skiy skii ski ska tsky tskaya skyi ska enko
    enka chik chyk nik chenko chuk chyk iuk yuk niuk ich ych vich vych in ina yin yina ian yan yants iants
    shvili dze iani uani ava ia oglu zade zada zoda zadeh pour nejad nezhad ullin ullina utdinov iddinov baev bayev
    baeva bayeva boyev ou au iev ieva aev aeva off eff iou aitis auskas iene aite evicius ovic evic escu yuk aka
    kov kova tsev tseva ko ntsev yew yewa ýew ýewa owa owski owska wicz iewicz czyk nenko uulu ashvili idze adze
    yeva oğlu oglou poor zai gul
    """
)

# Endings of given names that are made from parts ("Kamoliddin", "Azizbek", "Gulnora").
GIVEN_ENDINGS = word_list(
    """
    iddin eddin uddin utdin ddin ullo ullah ulla ollah bek beg jon zhon dzhon jan zhan dzhan khon khan gul gul
    murod murat mirza berdi berdy geldi geldy qul kul boy niso nissa oy slav slava mir dil nur shod yor yar
    """
)

MONTHS = word_set("""
    january february march april june july august september october november december jan feb mar apr jun jul
    aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday christmas easter ramadan
    nowruz
    """)

# Nouns for what somebody does that introduce a name; the roles module adds those that tell a role.
OCCUPATIONS = word_set("""
    journalist journalists activist activists blogger bloggers reporter reporters editor editors writer writers
    poet poets engineer translator carpenter musician singer rapper artist artists photographer cameraman
    videographer filmmaker director producer publisher columnist commentator presenter broadcaster correspondent
    historian academic scholar scientist researcher sociologist economist philosopher lecturer teacher student
    students pupil schoolboy schoolgirl doctor physician surgeon nurse paramedic pensioner farmer driver trucker
    worker workers miner programmer developer designer architect businessman businesswoman entrepreneur trader
    banker manager accountant cook chef baker barista waiter soldier serviceman veteran sailor pilot policeman
    monk nun priest preacher theologian believer elder dissident defender oppositionist campaigner protester
    protesters demonstrator feminist environmentalist ecologist unionist volunteer volunteers prisoner prisoners
    detainee detainees defendant defendants convict suspect inmate hostage captive exile refugee migrant
    politician parliamentarian candidate leader co-leader chairman chairwoman chairperson chair head founder
    co-founder member members colleague colleagues friend friends neighbour neighbor client comedian actor
    actress director athlete boxer wrestler footballer coach analyst expert specialist consultant advisor
    adviser witness secretary spokesman spokeswoman spokesperson coordinator organiser organizer user tiktoker
    youtuber webmaster administrator anarchist antifascist communist socialist liberal nationalist communard
    vendor shopkeeper watchmaker hairdresser dancer violinist pianist composer sculptor painter cartoonist
    satirist playwright novelist linguist ethnographer geographer physicist mathematician biologist chemist
    psychologist psychiatrist imam resident native employee employees assistant aide bodyguard clerk cleaner mechanic
    electrician plumber welder builder firefighter midwife pharmacist dentist rector dean headteacher headmaster
    tailor shoemaker fisherman shepherd vlogger streamer podcaster hacker drummer guitarist conductor essayist
    lexicographer folklorist archaeologist anthropologist florist locksmith watchman janitor caretaker seminarian
    missionary mufti cleric clergyman pastor bishop archbishop mullah rabbi deacon catechist evangelist metropolitan
    sheikh ayatollah abbot nuns monks priests pastors
    apprentice orphan peasant gardener butcher jeweller taxi-driver film-maker
    bookseller librarian bookbinder printer herder beekeeper cellmate classmate roommate acquaintance comrade
    chief co-worker soldier conscript deserter reservist policewoman guardsman fireman postman weaver potter miller
    """)

# Verbs after a name that people do and places do not.
PERSON_VERBS = word_set("""
    said says told tells wrote writes added adds explained explains believes believed thinks thought knows knew
    recalled recalls remembered noted notes stated states claims claimed argued argues denied denies admitted
    refused insisted stressed emphasised emphasized commented replied answered asked asks pleaded pleads
    testified confessed recounted complained appealed hopes hoped wants wanted received faces faced was is has
    had died lived worked works studied graduated served serves suffers suffered remains remained spent left
    fled returned went joined became hasn't wasn't isn't did does would could spoke speaks met visited founded
    led heads headed
    """)

# Beginnings of given names that are made from parts ("Abdusattor", "Mukhammadjon").
GIVEN_PREFIXES = (
    "abdu",
    "abdi",
    "muhammad",
    "mukhammad",
    "mohammad",
    "mahmad",
    "makhmad",
    "khudo",
    "zulfi",
    "saif",
    "ghulom",
    "gulom",
    "abdol",
    "gholam",
    "khoda",
    "hojjat",
    "habibol",
    "nasrol",
    "rahmat",
    "seyed",
    "sayed",
)

# Forms of address before a name of several words, some of which may be ordinary words: "Ms Ellen Say Wah".
ADDRESSES = word_set("mr mrs ms miss daw u")

# Endings of nouns for a trade that no list can hold.
TRADE_ENDINGS = (
    "-maker", "maker", "keeper", "ographer", "ologist", "-worker", "player", "-dealer", "-driver", "-writer", "wright",
    "monger", "caster", "blogger", "-mate", "cellmate", "smith", "tician", "master", "-leader", "-activist",
)  # fmt: skip

# "a friend, Zarni": nouns before a comma and a name, with one of the determiners before them.
COMPANIONS = word_set("""
    friend colleague neighbour neighbor cellmate classmate co-defendant comrade schoolmate roommate acquaintance
    relative companion deputy boss partner accomplice
    """)
DETERMINERS = word_set("a an his her their my our another old close elder younger the")
# Adjectives before a given name: "young Tsimur".
AGES_BEFORE = word_set("young old little elder younger poor dear brave eldest youngest")
# "the regime of X".
REGIMES = word_set("regime dictatorship junta")

# Words before a lone name that tell that it is a place or a thing.
NOT_BEFORE_PEOPLE = word_set("the in from near at outside across throughout around")
NOT_BEFORE_BEFALLEN = word_set("the and ,")
AND_WORDS = word_set("and &")
WITH_WORDS = word_set("with by for against to")

# Right after a name that only people have.
_NUMBER = (
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|"
    r"eighteen|nineteen|twenty)"
)
AGE_AFTER = (
    rf"\s{_NUMBER}(?:\sand\sa\shalf)?\s(?:years?|months?)\b(?!\s(?:ago|later|earlier|before|after|in\sa\srow|old))|"
    rf",\s(?:aged\s)?{_NUMBER}(?=,)|"
    r"\s\((?:m|f|male|female)\)|,\s(?:aged\s)?\d{2}\b(?!\s(?:years?|months?)\s(?:in|of|imp))|"
    r"\s?\((?:aged?\s)?\d{2}\)|\s?\((?:born|b\.)\s"
    r"|\s?[,(]\s?(?:18|19|20)\d\d\s?[-–]\s?(?:19|20)\d\d\b|,\s(?:born|b\.)\s(?:on|in|\d)"
)
APPOSITION_AFTER = r",\s(?:an?|the|who|whose|his|her|then|also|former|one)\b|\s\((?:on|who|the|a)\b"
PRONOUN_AFTER = r"\.\s(?:She|He)\s(?:was|is|has|had|used|worked|served)\b"
WHO_AFTER = r",\s(?:who|whose)\b"
ONE_NAME_AFTER = (
    r"[\s-](?:aga|agha|aka|apa|opa|muell?im|muallim|khanum|khanim|hanim|xanım|baike|eje|amaki|domulla)\b|"
    r"\s[-–—]\s(?:we|her|his|the)\s[^.\n]{0,40}\b(?:surname|last\sname|family\sname)|"
    r",?\s\(?(?:who\s(?:goes|is\sknown)\sby|known\sby|who\suses|using)\s(?:only\s|just\s)?(?:one|a\ssingle|a\smononym)"
    r"(?:\sname)?\b|\s\((?:only\s)?(?:one|single)\sname|\s\((?:full|first|last|real|family|"
    r"sur)\s?name\s(?:is\s)?(?:unknown|withheld|"
    r"not\s(?:known|given|disclosed))"
)

WORDS = PersonWords(
    honorifics=HONORIFICS,
    name_honorifics=NAME_HONORIFICS,
    men_titles=MEN,
    women_titles=WOMEN,
    particles=PARTICLES,
    patronymic_words=PATRONYMIC_WORDS,
    patronymic_endings=PATRONYMIC_ENDINGS,
    surname_endings=tuple(SURNAME_ENDINGS),
    given_endings=tuple(GIVEN_ENDINGS),
    given_prefixes=GIVEN_PREFIXES,
    befallen=BEFALLEN,
    befell=BEFELL,
    calendar=MONTHS,
    occupations=OCCUPATIONS | TOLD_AS.nouns,
    common=COMMON,
    common_endings=tuple(COMMON_ENDINGS),
    opening_endings=tuple(OPENING_ENDINGS),
    person_verbs=PERSON_VERBS,
    kin_before=(
        r"\b(?:[Hh]is|[Hh]er|[Tt]heir|[Tt]he|whose) (?:late |elder |younger |older |own )?(?:father|mother|brother|"
        r"sister|son|daughter|uncle|grandfather|cousin|nephew|niece),? (?:(?!and\b)\w+\.? )?$"
    ),
    speech=word_set(
        "said says told added adds explained explains recalled recalls noted notes wrote writes asked asks"
    ),
    place_prepositions=word_set("in at near outside"),
    month_names=word_set("mar may jan june april august ramadan eid"),
    opening_adverbs=word_set("soon so long later even still yet"),
    before_dates=word_set("in since until till last this next of early late mid and from to by during"),
    own_kin=OWN_KIN,
    own_kin_before_name=OWN_KIN_BEFORE_NAME,
    own_kin_called=OWN_KIN_CALLED,
    called=CALLED,
    told_as=TOLD_AS,
    addresses=ADDRESSES,
    trade_endings=TRADE_ENDINGS,
    companions=COMPANIONS,
    determiners=DETERMINERS,
    ages_before=AGES_BEFORE,
    regimes=REGIMES,
    thing_ends=word_set("""
        park bar bridge gate hall square street court city town camp road lane bank news post unit army case party
        commune ward hamlet county plant steel harbour harbor prospekt ploshchad quay pier
        """),
    place_beginnings=word_set("""
        kafr deir umm tel jabal jebel wadi ain beit bayt sharm ras bandar qasr nahr valle villa puerto ciudad cerro
        monte nizhny verkhny veliky bolshoy staraya novaya
        """),
    article="al-",
    holder_before=(
        r"\b(?:governor|mayor|akim|head|chair|chairman|chairwoman|leader|deputy|minister|member|prosecutor|ambassador|"
        r"commander|director|editor|editor-in-chief|founder|activist|secretary|[Cc]ommissioner|[Rr]apporteur|envoy)"
        r" (?:of|for|on) (?=[^.;,]{0,60}[A-Z])[^.;,\n\"“”]{3,70}\s$"
    ),
    spoken_after=(
        r"\s(?:from|of|with|at)\s(?:the\s)?[A-Z][^.;,\n]{2,60}\s(?:said|says|told|added|noted|explained|recalled)\b"
    ),
    family_before=families.BEFORE,
    family_joints=families.JOINTS,
    siblings_after=families.AFTER,
    phrase_ends=word_set("of for at from in who whose which that with on to by was were is said"),
    not_before_people=NOT_BEFORE_PEOPLE,
    not_before_befallen=NOT_BEFORE_BEFALLEN,
    and_words=AND_WORDS,
    with_words=WITH_WORDS,
    age_after=AGE_AFTER,
    apposition_after=APPOSITION_AFTER,
    who_after=WHO_AFTER,
    pronoun_after=PRONOUN_AFTER,
    one_name_after=ONE_NAME_AFTER,
    thing_before=THING_BEFORE,
    thing_after=THING_AFTER,
    called_before=CALLED_BEFORE,
    called_person_before=CALLED_PERSON_BEFORE,
    credit_before=CREDIT_BEFORE,
    alias_between=ALIAS_BETWEEN,
)
