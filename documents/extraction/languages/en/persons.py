"""English words that tell names of people from other capitalised words."""

from documents.extraction.languages.en.called import WORDS as CALLED
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
    """)

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

# What is never part of a person's name. A capitalised run is cut at these.
COMMON = word_set("""
    a an the this that these those it its he him his she her hers they them their theirs we us our ours you your
    yours i me my mine who whom whose which what when where why how all both each every either neither any some
    several many few most more much less least other others another such same own one two three four five six
    seven eight nine ten eleven twelve thirteen fourteen fifteen twenty thirty forty fifty hundred thousand
    million first second third fourth fifth sixth seventh eighth ninth tenth last next previous former current
    new old young early late later and or but nor so yet for if then than as at by from in into of off on onto
    out over through to toward towards under until up upon with within without about above across after against
    along amid among around before behind below beneath beside besides between beyond despite down during except
    inside like near outside per since throughout via while whereas although though because unless whether once
    also too very just only even still already again ever never always often sometimes usually recently
    currently previously meanwhile moreover however therefore thus hence nevertheless nonetheless otherwise
    instead indeed perhaps maybe today yesterday tomorrow tonight now here there no not none nothing nobody
    everyone everybody someone somebody anyone anybody yes please thank thanks dear hello is are was were be
    been being am do does did done doing have has had having will would shall should can could may might must
    let lets get got go goes going gone went come came coming make made making take took taken taking give gave
    given giving see saw seen seeing say says said saying tell told telling know knew known think thought call
    called calls calling read reads reading write wrote written writing ask asks asked keep kept leave left
    begin began show shows showed shown hear heard help helps helped support supports supported sign signs
    signed send sent join free freed release released stop stops stopped end ends ended start starts started
    watch click donate subscribe share follow contact photo photos image images picture video videos audio
    source sources credit caption via subscribe advertisement related tags tag category categories comment
    comments news press statement release article articles report reports story stories feature features
    interview interviews opinion opinions editorial analysis background summary introduction conclusion annex
    appendix chapter section sections paragraph page pages table figure note notes update updates updated
    correction posted published publication publications copyright rights reserved home search menu login share
    print email e-mail facebook twitter telegram youtube instagram vkontakte vk whatsapp tiktok skype zoom
    google internet website web site online server digital radio television tv channel north south east west
    northern southern eastern western central upper lower greater middle centre center city town village
    district region province oblast county state states republic federation kingdom union emirate country
    countries nation nations national international global world european asian african american latin
    autonomous municipal municipality regional local district federal republican capital street avenue square
    park road lane bridge river sea lake ocean mountain island peninsula airport station hotel hospital clinic
    school university college academy institute library museum theatre theater cinema cathedral church mosque
    temple monastery synagogue chapel centre center building house palace tower gate hall room office offices
    court courts judge judges justice justices magistrate tribunal trial trials hearing hearings appeal appeals
    verdict sentence sentences judgment judgement ruling decision decisions order orders law laws act acts code
    codes article articles section sections part parts paragraph clause constitution constitutional criminal
    penal civil administrative procedure procedural military supreme high cassation arbitration magistrates'
    prosecution prosecutor prosecutors procurator attorney attorneys lawyer lawyers counsel defence defense
    defendant investigator investigators investigative investigation committee committees commission commissions
    council councils police policeman officer officers guard guards security service services intelligence
    agency agencies bureau department departments directorate division unit ministry ministries minister
    ministers government governments administration authority authorities official officials president
    presidents presidential vice prime deputy deputies governor governors mayor mayors parliament parliamentary
    assembly congress senate duma majlis senator senators ambassador embassy consulate consul secretary general
    commissioner ombudsman ombudswoman chancellor king queen prince princess emperor sultan emir crown supreme
    leader chief head heads chairman chairwoman chair director directors manager spokesman spokeswoman
    spokesperson representative representatives delegation member members leader leaders party parties movement
    movements organisation organisations organization organizations association associations foundation fund
    society group groups network alliance coalition front league union unions club forum initiative project
    projects campaign campaigns programme program centre conference congress human rights right freedom freedoms
    liberty democracy democratic people peoples public political politics policy social economic cultural
    bahai bahais baha'i baha'is bahá'í bahá'ís baha’i baha’is bahá’í bahá’ís
    religious religion islam islamic muslim muslims christian christians orthodox catholic protestant
    evangelical baptist baptists adventist pentecostal lutheran jewish jew jews jehovah witnesses buddhist hindu
    sunni shia shiite sufi salafi war wars peace army armed forces force military navy naval air battalion
    brigade regiment operation special front prison prisons prisoner prisoners jail colony colonies detention
    custody remand cell camp isolation facility arrest arrests search searches charge charges case cases crime
    crimes offence offences offense offenses terrorism terrorist terrorists extremism extremist extremists
    treason espionage sabotage fraud murder theft corruption torture violence rape attack attacks attempt
    protest protests rally rallies march demonstration demonstrations picket strike revolution uprising coup
    election elections vote referendum occupation occupied annexation journalist journalists activist activists
    defender defenders writer writers artist artists student students mother mothers father fathers son sons
    daughter daughters wife husband brother brothers sister sisters family families relatives parents children
    child friend friends man men woman women boy girl citizen citizens day days week weeks month months year
    years hour hours morning afternoon evening night time times date autumn spring summer winter anniversary
    century holiday eid good bad better best great big small long short high low full open closed close true
    false real big major minor important urgent action actions immediate immediately dangerous serious former
    senior junior chief main top black white red green blue yellow orange brown grey gray pink golden silver
    life death dead hope fear love hate faith truth memory history future past present power voice voices letter
    letters book books file files document documents list lists name names number numbers word words language
    languages money bank company corporation business market trade industry oil gas energy factory plant mine
    according following including regarding concerning due despite given based against isn't don't doesn't
    didn't won't can't wasn't weren't hasn't haven't couldn't wouldn't shouldn't dear sincerely yours regards
    address appendix attn cc bcc subject re fwd date from to sent free join support save defend demand demands
    condemn condemns urge urges call remember stand freedom solidarity amnesty frontline watch reporters borders
    committee protect watchdog monitor memorial helsinki covid covid-19 coronavirus pandemic id pdf html http
    https www com org net united european soviet post-soviet anti pro ex non nazi fascist communist socialist
    liberal conservative labour labor minority majority ethnic indigenous archipelago strait coast border line
    zone area areas territory territories bachelor master doctorate degree prize award laureate winner zone
    special regime strict general earlier later sooner further asia europe africa america eurasia caucasus
    mount cape fort review mirror observer tribune courier echo quarterly almanac docket
    judiciary cabinet secretariat presidency headquarters penitentiary correctional
    rehabilitation complex establishment secretaries soon congressional
    afterwards thereafter thereupon subsequently additionally furthermore
    facility institution block ward quarter sector gulag township borough parish municipality prefecture sharia quran
    koran bible torah gospel advent sabbath declaration covenant convention charter treaty protocol resolution
    communication sanctions visa passport interpol nobel olympics olympic dollar ruble rouble euro magazine newspaper
    bulletin newsletter digest dispatch gazette herald podcast episode series season volume issue edition appendix
    attachment enclosure recipient sender addressee undersigned signature signatories stamp seal copy original
    translation transcript excerpt extract quote verse stanza poem song hymn anthem flag emblem ribbon
    latest permanent summit corridor laboratory kit breaking exclusive register registry abrazos saludos atentamente
    cordialement desk newsroom way ways box line lines far holy infancy kray krai oblast rayon banco
    bank unión union alianza radio
    canal casa st producción popular nacional
    middle allah allahu akbar god inshallah inshaallah kremlin bolshevik soviet mr mrs ms eid ramadan covid
    """)

# Endings of English words that names seldom have.
COMMON_ENDINGS = word_list(
    """
    tion tions sion sions ment ments ness ism isms ists ity ities ship ships hood logy graphy iatry ational
    ciples
    """
)

# The same where a sentence begins, where every word has a capital.
OPENING_ENDINGS = word_list(
    """
    ing ings ist able ible ful less ous ive ives ly ally ward wards wise ence ences ance ances ers eers ated
    ized ised ected ucted ested orted ained anded enced ished ened ered ured igned ounced
    """
)

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

# A verb after a name that only people are the subject of, or before one that they are the object of.
BEFALLEN = (
    r",? (?:was|were|has been|have been|had been|is) (?:[a-z]+ly |also |again |later |then |re-)?(?:arrested|cleared|"
    r"hanged|executed|abducted|disbarred|imprisoned|deported|"
    r"detained|sentenced|charged|convicted|"
    r"fined|released|jailed|imprisoned|remanded|accused|acquitted|tried|freed|tortured|beaten|"
    r"killed|interrogated|questioned)\b| to (?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
    r"(?:[,.;]| and a half\b| years?\b| months?\b)"
)
BEFELL = frozenset(
    {
        "arrested",
        "detained",
        "sentenced",
        "convicted",
        "fined",
        "released",
        "jailed",
        "acquitted",
        "interrogated",
        "remanded",
    }
)

_KIN = "husband|wife|son|daughter|brother|sister|father|mother|grandson|nephew|cousin|uncle|fiancé|fiancée|spouse"
# Words for a relative of whoever writes; not "my husband's" and not before the relative's name.
OWN_KIN = rf"\b(?:[Mm]y (?P<kin>{_KIN})|(?P<called>[Pp]apa|[Dd]ad|[Mm]ama|[Mm]um))\b(?!['’]|,? [A-Z]| is [A-Z]|-)"
OWN_KIN_BEFORE_NAME = (
    rf"\b[Mm]y (?:[a-z-]+ ){{0,2}}(?P<kin>{_KIN}),? (?:is |was )?(?:named |called )?$|"
    rf"\bI(?: am|'m|’m) (?:the )?(?:{_KIN}) of $"
)
OWN_KIN_CALLED = {"papa": "father", "dad": "father", "mama": "mother", "mum": "mother"}

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
AGE_AFTER = (
    r"\s\((?:m|f|male|female)\)|,\s(?:aged\s)?\d{2}\b(?!\s(?:years?|months?)\s(?:in|of|imp))|\s?\((?:aged?\s)?\d{2}\)|\s?\((?:born|b\.)\s"
    r"|\s?[,(]\s?(?:18|19|20)\d\d\s?[-–]\s?(?:19|20)\d\d\b|,\s(?:born|b\.)\s(?:on|in|\d)"
)
APPOSITION_AFTER = r",\s(?:an?|the|who|whose|his|her|then|also|former|one)\b|\s\((?:on|who|the|a)\b"
PRONOUN_AFTER = r"\.\s(?:She|He)\s(?:was|is|has|had|used|worked|served)\b"
WHO_AFTER = r",\s(?:who|whose)\b"
ONE_NAME_AFTER = (
    r",?\s\(?(?:who\s(?:goes|is\sknown)\sby|known\sby|who\suses|using)\s(?:only\s|just\s)?(?:one|a\ssingle|a\smononym)"
    r"(?:\sname)?\b|\s\((?:only\s)?(?:one|single)\sname|\s\((?:full|first|last|real|family|sur)\s?name\s(?:is\s)?(?:unknown|withheld|"
    r"not\s(?:known|given|disclosed))"
)

# What has a name and is no person, right before that name.
_THINGS = (
    "village|town|city|settlement|hamlet|township|suburb|quarter|neighbou?rhood|valley|gorge|oasis|district|region|"
    "province|county|commune|ship|vessel|tanker|ferry|trawler|yacht|boat|operation|song|film|movie|novel|poem|play|"
    "album|band|brand|street|avenue|boulevard|road|square|mount|river|lake|cape|island|peninsula|cruiser|frigate|destroyer|submarine|icebreaker|forest|hotel|cafe|"
    "café|restaurant|bar|pub|theatre|theater|cinema|stadium|airport|port|station|factory|plant|mine|farm|app|website|"
    "platform|channel|magazine|newspaper|journal|book|series|programme|program|hurricane|typhoon|storm|codenamed|"
    "code-named|nicknamed|cat|dog|horse|parrot|kitten|puppy|language|dialect|tribe|clan|prize|award|medal|cup|club|"
    "podcast|show|opera|beach|monastery|mosque|church|temple|cathedral|shrine|cemetery|prison|colony|jail|camp|hospital"
)
_HOLDERS = "crate|bottle|can|glass|packet|pack|box|tin|brand|cup|pint|carton|bag|jar|battle|siege|bay|gulf|isle|sea"
_STREETS = (
    "Avenue|Boulevard|Street|Prospekt|Rue|Calle|Avenida|Via|Plaza|Place|Camp|Fort|Mount|Lake|Cape|Operation|Hurricane|"
    "Hospital|Clinic|Prison|Stadium|"
    "Cyclone|MV|HMS|USS"
)
THING_BEFORE = (
    rf"(?:\b(?:{_THINGS})s?\s(?:of\s|called\s|named\s|known\sas\s|named\safter\s)?|\bnamed\safter\s|\b(?:{_HOLDERS})s?\sof\s)[\"“«‘']?$|"
    rf"\b(?:{_STREETS})\s$"
)
THING_AFTER = (
    r"\sSt\b\.?(?=,|\s\d)|\s(?:Street|Avenue|Boulevard|Square|Road|Prize|Award|Medal|Scholarship|Fellowship|Airport|University|Stadium|Bridge|"
    r"Station|Hospital|Park|Theatre|Theater|Museum|Library|Foundation|Centre|Center|Institute|Law|Act|Fund|District|Province|"
    r"Region|Oblast|Camp|Prison|Jail|Barracks|Corridor|Summit|Register|Lab|Valley|Island|Islands|River|Mountains?|Brigade|Battalion|Hotel|Post|Times|Mail|News|Cola|Beer|Airlines|"
    r"Buddhis[tm]s?|Christians?|Muslims?|Catholics?|camp|quarter|hospital|church|airport|prison|jail|barracks|monastery|mosque|cemetery|village|township|commune|district|"
    r"province|ward|neighbou?rhood|court\s(?:building|house)|town\shall|market|bridge|park|stadium|gate|checkpoint|"
    r"monument|statue|bust|library|museum|memorial|metro|subway|embankment|theatre|cinema)\b"
)

# "a lady called X"; for a lone word only after a noun for a person.
CALLED_BEFORE = r"\b(?:called|named|by the name of|a certain|one|née|alias)\s$"
CALLED_PERSON_BEFORE = (
    r"\b(?:man|woman|boy|girl|lady|gentleman|officer|guard|soldier|policeman|policewoman|student|child|baby|son|daughter|"
    r"brother|sister|friend|person|somebody|someone|prisoner|inmate|colleague|neighbou?r|investigator|judge|agent|doctor|"
    r"nurse|witness|he|she|who)\s(?:is\s|was\s)?(?:called|named|by the name of)\s$|"
    r"\b(?:husband|wife|widow|mother|father|son|daughter|brother|sister) of\s$|\ba certain\s$|\b[Mm]y name is\s$|"
    r"(?:^|\n)Dear\s$|\bTo (?:the child|little|my (?:dear )?[a-z]+)\s$"
)
# "Photos: X", "Reporting by X": who made the text or a picture.
CREDIT_BEFORE = (
    r"\b(?:[Pp]hotos?|[Pp]hotographs?|[Ii]nterview|[Tt]exts?|[Ww]ords|[Rr]eporting|[Rr]eported|[Ee]diting|[Ee]dited|[Ee]ditors?|"
    r"[Ww]ritten|[Cc]ompiled|[Tt]ranslated|[Tt]ranslation|[Pp]repared|[Tt]yped|[Ii]llustrations?|[Vv]ideo|[Cc]redit|[Ss]igned|"
    r"[Aa]uthors?|[Ss]ent)(?:\sby|:|\sby:)\s$"
)
# Between two spellings of one person's name: "Otabek Yo'ldoshev (in Russian papers: Otabek Yuldashev)".
ALIAS_BETWEEN = (
    r"[\"”»]?,?\s\(?(?:(?:also|or|often|sometimes|otherwise)\s(?:known\sas|spelled|spelt|written|transliterated\sas|called)?\s?|"
    r"in\s\w+(?:\s\w+)?:\s|in\s\w+\s(?:papers|documents|spelling|transliteration|sources):?\s|aka\s|a\.k\.a\.\s|alias\s|"
    r"née\s|born\s(?=[A-Z])|known\sas\s|(?:real|full|birth|pen|stage)\sname:?\s(?:is\s|was\s)?|spelled\s|spelt\s|formerly\s|"
    r"better\sknown\sas\s|who\s(?:writes|wrote)\s(?:[a-z]+\s){0,2}under\s(?:the\s(?:pen\s)?name\s(?:of\s)?)?)"
    r"[\"“«]?(?:[A-Z][a-z]{2,9}\s)?|\s?\n(?:Also|Other|Alias|AKA|Aka|Spelled|Spelling)[\w\s]{0,20}:\s"
)

WORDS = PersonWords(
    honorifics=HONORIFICS,
    name_honorifics=NAME_HONORIFICS,
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
        commune ward hamlet county plant steel
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
    siblings_after=(
        r"\sand\s(?:[A-Z][\w’'-]{1,24}\s?){2,3},\s(?:the\s|both\s|two\s)?(?:brothers|sisters|siblings|twins|"
        r"spouses|cousins|husband\sand\swife|father\sand\sson|mother\sand\sdaughter|a\scouple)\b"
    ),
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
