"""English words that are no names, however they are written, and endings of such words."""

from documents.extraction.languages.vocabulary import word_list, word_set

# What is never part of a person's name. A capitalised run is cut at these.
COMMON = word_set("""
    a an the this that these those it its he him his she her hers they them their theirs we us our ours you your
    status telephone database
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
