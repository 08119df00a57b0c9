"""English patterns for whom an event befell: what stands between people and verbs; signs as in ``event_verbs``."""

_INSERTED = r"(?:,? [a-z'-]+|,? (?:on |in )?{D}|,? in {L}|,? {C})"
PASSIVE = rf"\b(?:was|were|been|being|is|are|be|got|gets|get){_INSERTED}{{0,3}},? ?$"
PLURAL = rf"\b(?:were|are|have){_INSERTED}{{0,3}},? ?$"
SINGULAR = rf"\b(?:was|is|has){_INSERTED}{{0,3}},? ?$"
# "Among those detained were P and P".
AMONG = (
    r"(?<!was )(?<!were )(?<!also )(?<!been )\b(?:among|amongst) (?!other )(?:those|the|them)?[^.;{P}]{0,40}$|"
    r"\bthose (?:who (?:were|have been|had been) )?$"
)
AMONG_WHOM = r"[^.;{P}]{0,60}?\b(?:was|were|is|are|includes?|included|including)\b[^.;{P}]{0,50}?(?={P})"
# A subject without a name right before the verb: "three others were", "dozens of people were".
UNNAMED = (
    r"\b(?:(?<!the )(?<!the two )(?<!the three )(?<!the four )(?<!the five )(?<!the six )others?|(?<!the )civilians|"
    r"people|persons|(?<!the )activists|protesters|demonstrators|supporters|participants|residents|"
    r"students|members|dozens|hundreds|"
    r"thousands|scores|several|many|some|(?<!the )(?<!every )one|(?<!the )(?<!all )(?<!the first )(?<!the last )"
    r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)|\d+)(?: (?!(?:he|she|they|who)\b)[a-z]+){0,3} "
    r"(?:was|were|are|is|have|has|had)(?: [a-z]+){0,3} ?$|"
    r"\beach of the (?!(?:two|three|four|five|six|seven|eight|nine|ten|men|women|defendants|accused)\b)(?:[a-z]+ "
    r"){1,12}[\"']?(?:was|is|has been) $|"
    r"\b(?:people|persons|men|women|journalists|activists|students|teachers|lawyers|writers|artists|workers|believers|"
    r"couriers|protesters|bloggers|soldiers|priests|prisoners|defendants|detainees|clients|citizens|suspects|officers|"
    r"officials|inmates|villagers|youths) $"
)
# What follows a participle that stands for a passive: "P arrested in Kazan", "P, accused of treason".
HEADLINE_NEXT = (
    r" (?:(?:in|on|at|by|for|after|over|under|since|as|with|of|to|from|near|during|without|again|and|together|along|"
    r"alongside|inside|outside|within|upon|because|but|while|when|where|then|later|twice|once|only|just|here|there|"
    r"overnight|briefly|separately|repeatedly|incommunicado|immediately|again|afterwards|soon|shortly|some|several|"
    r"pending|awaiting|amid|until|before|despite|following|through|thanks|via|"
    r"last|yesterday|today|earlier|the same|the next|the following|was|were)\b|{D}|{T})|[.,;)]|:?$"
)

# A participle that only describes a noun: "the convicted persons".
ATTRIBUTIVE = (
    r"\b(?:the|an?|these|those|other|many|all|some|of|newly|recently|unjustly|wrongly|wrongfully|"
    r"illegally|arbitrarily|for|"
    r"other|more|most|several|(?<!all )(?:two|three|four|five|six|seven|eight|nine|ten)|\d+) $"
)

# A capitalised word with a verb, which would be the subject: "young Taras turned", "Choekyi disappeared".
_VERB = (
    r"(?:was|had|has|is|got|went|did|(?!(?:report|stat|announc|not|confirm|publish|learn|demand|call|add|condemn|"
    r"claim|declar|recogni[sz]|document|mention|describ|warn|urg|criticis|criticiz)ed)[a-z]{3,12}ed)\b"
)
_CAPITAL, _SMALL = r"[^\W\d_a-z]", r"[^\W\d_A-Z]{2,20}"
_NAME = _CAPITAL + _SMALL
# It begins with a blank or a capital, so that it is tried at few characters.
STRANGER = (
    rf"[^a-z\d_](?:(?<={_CAPITAL}){_SMALL} {_NAME}(?=, who )|"
    r"(?:(?<= )(?<![.!?:] )(?<!\bthe )(?<!\bThe )(?<!\bof )(?<!\bin )(?<!\bfrom )(?<!\bto )(?<!\bfor )(?<!\band )"
    rf"{_NAME}|(?<=^{_CAPITAL}){_SMALL}(?: {_NAME}){{1,3}})"
    rf"(?=(?:, (?:also|aged|an?|the|\d\d)\b[^.;,]{{0,40}},)? {_VERB}))"
)
# From a participle that opens a sentence to its subject: "Convicted of theft in May, the baker P".
FRONTED = (
    r"(?:[^.;:\"{P}]|\"[^\"{P}]{1,100}\"){0,160}?, (?:(?!(?:by|with|and|along|together|including|at|in|on|of|from|"
    r"for|to|under|after|before|"
    r"judges?|prosecutors?|lawyers?|investigators?|that|which|who|where|when|while)\b)[a-z'-]+,? ){0,5}(?={P}(?!'s))|"
    # "Arrested with P on D were P and P"
    r"(?: (?:together |along )?with (?:{P}(?:,? and {P}|, {P}){0,3}|him|her|them))?(?! [a-z]+ed\b)[^.;:,\"{P}]{0,60}? "
    r"(?:was|were) (?:also )?(?:(?!(?:by|in|on|not|to|[a-z]+ed)\b)[a-z'-]+,? ){0,4}(?={P}(?!'s))"
)
OPENED = r"\W*(?:(?:after|since|upon|despite|while|when) )?(?:being|having been) (?:[a-z]+ly )?"
IMPOSED_ON = (
    r"[^.;{P}]{0,140}? (?:(?:imposed|passed) (?:up)?on|"
    r"(?:term|sentence|punishment|fine)s? (?:of|that|which)|(?:handed(?: down)?|given) to)"
    r" (?:(?!and |or )[a-z'-]+,? ){0,4}?(?={P}(?!'s))"
)
# Whose charges are dropped: "the case against P was".
CASES_AGAINST = (
    r"\b(?:charges?|cases?|accusations?|proceedings|indictment)\b[^.;{P}]{0,60} (?:against|of) (?:[a-z]+ ){0,2}(?={P})"
)

# Those who are named of several: "Among them was P", "P and P were among those", "The detainees include P".
_SEVERAL = (
    r"(?:them|those|these|the (?:[a-z-]+ )?(?:dead|victims|detained|arrested|convicted|killed|detainees|prisoners|"
    r"accused|defendants|released|freed|pardoned))"
)
_MEN = (
    r"(?:the |these |those |all |our |other )?(?:[a-z0-9-]+ ){0,2}(?:people|persons|men|women|activists|journalists|"
    r"reporters|editors|prisoners|captives|inmates|detainees|convicts|suspects|defendants|co-defendants|accused|"
    r"protesters|demonstrators|believers|monks|nuns|clerics|pastors|students|pupils|teachers|lawyers|writers|poets|"
    r"bloggers|workers|villagers|residents|politicians|dissidents|members|colleagues|friends|hostages|others)"
)
# "The 14", "the other four", "the rest", "also arrested".
_COUNTED = (
    r"(?:all |these |those )?(?:the )?(?:other |remaining |first |last )?(?:\d{1,3}|two|three|four|five|six|seven|"
    r"eight|nine|ten|eleven|twelve)|the (?:others|rest|pair|trio|couple)|also"
)
_CLAUSE = (
    r"(?: (?:(?:who|so|still|now|currently|already|previously|recently|awaiting|facing|being|held|kept|jailed|"
    r"imprisoned|remanded|on|in|behind|under|named|listed|known|with|[a-z]+ed|swept|taken|picked)\b)[^.;:{P}]{0,90}?)?"
)
_INTRODUCED = r"(?:(?:was|were|is|are|also) ){0,2}(?:[a-z'-]+,? |{O} |{L} ){0,6}?"
SOMEBODY = r"(?:(?!(?:of|by|with|to|for|from|that)\b)[a-z'-]+,? ){0,5}?"
ONE_OF_THEM = (
    rf"\W*(?:(?:among|(?:one|two|three|some) of) {_SEVERAL}{_CLAUSE},? ?{_INTRODUCED}|"
    rf"(?:they|these|those|{_SEVERAL}|{_MEN}|{_COUNTED}){_CLAUSE} "
    rf"(?:also )?(?:includ(?:e|es|ed)|were|are|was|is)(?: as follows)?:? {_INTRODUCED})(?P<who>{{P}})(?!'s)|"
    rf"\W*(?:(?!(?:of|by|with|to|for|from|against|that)\b)[a-z'-]+,? ){{0,4}}?(?P<first>{{P}})[^.;:]{{0,200}}? "
    rf"(?:was|were|is|are) (?:also )?(?:among|(?:one|two|three) of) {_SEVERAL}\b(?! (?:calling|demanding))"
)
# Words of such a sentence before the names, or of the one before it, that tell that these people are held or tried.
OF_THE_HELD = (
    r"\b(?:behind bars|(?:in|into) (?:[a-z-]+ ){0,2}(?:custody|detention|prison|jail|remand)|"
    r"on (?:trial|remand|bail|death row)|awaiting (?:trial|sentenc\w+|execution)|facing (?:trial|charges)|"
    r"held(?! (?:a|an|its|their|talks)\b)|prisoners|captives|inmates|detainees|convicts|defendants|co-defendants|"
    r"suspects|accused|hostages|remanded|imprisoned|incarcerated)\b"
)

# A heading over a list: "Released on 5 May", "American citizens and residents freed", "New arrests in Minsk:".
_BELOW = (
    r"(?!.{0,60}\b(?:he|she|they|it|was|were|is|are|be|been|has|have|had|not|no|should|must|will|could|demand|calls?|"
    r"why|how|if|release of|cases? of|rights|former|formerly|previously)\b)"
    r"(?:\d{1,2}[.)] )?(?:(?:[a-z0-9'-]+,?|{L}|{O},?) ){0,8}?"
)
_OF_LIST = (
    r"(?: (?:people|persons|prisoners|citizens|residents|activists|journalists|men|women|students|lawyers|members))?"
    r"(?: (?:so far|today|yesterday))?"
    r"(?:,? \(?(?:on|in|at|by|since|during|under|as|after|over|from|{D}|{L})(?!\w)[^.;]{0,60})?:?"
)
HEADED = (
    rf"{_BELOW}(?:(?P<release>released|freed|pardoned|amnestied|exchanged|swapped|(?<=new )releases)|"
    r"(?P<arrest>arrested|detained|remanded(?: in custody)?|taken into custody|(?:new |recent )(?:arrests|detentions))|"
    r"(?P<conviction>convicted|sentenced|(?:new |recent )(?:convictions|sentences|verdicts))|"
    r"(?P<charge>charged|indicted)|(?P<fine>fined)|(?P<death>killed|executed|died in (?:custody|prison|detention)|"
    rf"deaths in (?:custody|prison|detention)))\b{_OF_LIST}"
)
