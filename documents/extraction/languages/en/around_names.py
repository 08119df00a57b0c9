"""What stands around the names of people and around the names of things, as patterns."""

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

# What has a name and is no person, right before that name.
_THINGS = (
    "village|town|city|settlement|hamlet|township|suburb|quarter|neighbou?rhood|valley|gorge|oasis|district|region|"
    "province|county|commune|ship|vessel|tanker|ferry|trawler|yacht|boat|operation|song|film|movie|novel|poem|play|"
    "album|band|brand|street|avenue|boulevard|road|square|mount|river|lake|cape|island|peninsula|cruiser|frigate|"
    "destroyer|submarine|icebreaker|forest|hotel|cafe|"
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
    rf"(?:\b(?:{_THINGS})s?\s(?:of\s|called\s|named\s|known\sas\s|named\safter\s)?|\bnamed\safter\s|"
    rf"\b(?:{_HOLDERS})s?\sof\s)[\"“«‘']?$|"
    rf"\b(?:{_STREETS})\s$"
)
THING_AFTER = (
    r"\sSt\b\.?(?=,|\s\d)|\s(?:Street|Avenue|Boulevard|Square|Road|Prize|Award|Medal|Scholarship|Fellowship|Airport|"
    r"University|Stadium|Bridge|"
    r"Station|Hospital|Park|Theatre|Theater|Museum|Library|Foundation|Centre|Center|Institute|Law|Act|Fund|District|"
    r"Province|"
    r"Region|Oblast|Camp|Prison|Jail|Barracks|Corridor|Summit|Register|Lab|Valley|Island|Islands|"
    r"River|Mountains?|"
    r"Brigade|Battalion|Hotel|Post|Times|Mail|News|Cola|Beer|Airlines|"
    r"Buddhis[tm]s?|Christians?|Muslims?|Catholics?|camp|quarter|hospital|church|airport|prison|jail|barracks|"
    r"monastery|mosque|cemetery|village|township|commune|district|"
    r"province|ward|neighbou?rhood|court\s(?:building|house)|town\shall|market|bridge|park|stadium|gate|checkpoint|"
    r"monument|statue|bust|library|museum|memorial|metro|subway|embankment|theatre|cinema)\b"
)

# "a lady called X"; for a lone word only after a noun for a person.
CALLED_BEFORE = r"\b(?:called|named|by the name of|a certain|one|née|alias)\s$"
CALLED_PERSON_BEFORE = (
    r"\b(?:man|woman|boy|girl|lady|gentleman|officer|guard|soldier|policeman|policewoman|student|child|baby|son|"
    r"daughter|"
    r"brother|sister|friend|person|somebody|someone|prisoner|inmate|colleague|neighbou?r|investigator|judge|agent|"
    r"doctor|"
    r"nurse|witness|he|she|who)\s(?:is\s|was\s)?(?:called|named|by the name of)\s$|"
    r"\b(?:husband|wife|widow|mother|father|son|daughter|brother|sister) of\s$|\ba certain\s$|\b[Mm]y name is\s$|"
    r"(?:^|\n)Dear\s$|\bTo (?:the child|little|my (?:dear )?[a-z]+)\s$"
)
# "Photos: X", "Reporting by X": who made the text or a picture.
CREDIT_BEFORE = (
    r"\b(?:[Pp]hotos?|[Pp]hotographs?|[Ii]nterview|[Tt]exts?|[Ww]ords|[Rr]eporting|[Rr]eported|[Ee]diting|[Ee]dited|"
    r"[Ee]ditors?|"
    r"[Ww]ritten|[Cc]ompiled|[Tt]ranslated|[Tt]ranslation|[Pp]repared|[Tt]yped|[Ii]llustrations?|[Vv]ideo|"
    r"[Pp]hotography|[Cc]amera|[Dd]rawings?|[Rr]esearch|[Cc]redit|"
    r"[Ss]igned|"
    r"[Aa]uthors?|[Ss]ent|[Ii]nterviewed|[Pp]ictures?)(?:\sby|:|\sby:)\s$|"
    r"\n(?:Yours(?:\s\w+)?|Sincerely|Respectfully|Regards|With\s[\w\s]{3,20}|In\ssolidarity)[,.]?\s{1,9}$"
)
# Between two spellings of one person's name: "Otabek Yo'ldoshev (in Russian papers: Otabek Yuldashev)".
ALIAS_BETWEEN = (
    r"\s?[-–—,(]\s?(?:his|her)\s(?:civil|secular|lay|real|given|legal|birth|full|original|monastic|religious|stage|pen)"
    r"\sname\s(?:is|was)\s|"
    r"[\"”»]?,?\s\(?(?:(?:also|or|often|sometimes|otherwise)\s(?:known\sas|spelled|spelt|written|transliterated\sas|"
    r"called)?\s?|"
    r"in\s\w+(?:\s\w+)?:\s|in\s\w+\s(?:papers|documents|spelling|transliteration|sources):?\s|aka\s|a\.k\.a\.\s|"
    r"alias\s|"
    r"née\s|born\s(?=[A-Z])|known\sas\s|(?:real|full|birth|pen|stage)\sname:?\s(?:is\s|was\s)?|spelled\s|spelt\s|"
    r"formerly\s|"
    r"better\sknown\sas\s|who\s(?:writes|wrote)\s(?:[a-z]+\s){0,2}under\s(?:the\s(?:pen\s)?name\s(?:of\s)?)?)"
    r"[\"“«]?(?:[A-Z][a-z]{2,9}\s)?|\s?\n(?:Also|also|Other|other|Alias|alias|AKA|Aka|aka|Spelled|Spelling|Nickname|"
    r"nickname)[\w\s]{0,20}:\s"
)
