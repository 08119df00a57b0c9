"""English words that tell that somebody is or was held, tried or wanted, beside verbs of arrest and punishment.

``{P}``, ``{L}``, ``{O}``, ``{T}`` stand for the signs of a person, a place, an organisation and a term in a frame.
"""

from documents.extraction.languages.held_words import HeldWords

_ADVERBS = (
    r"(?:[a-z]+ly |still |now |again |also |since |already |being |at present |today |himself |herself |once ){0,3}"
)
_JAIL = (
    r"(?:custody|prison|jail|gaol|detention|remand|colony|penitentiary|captivity|a cell|his cell|her cell|solitary|"
    r"solitary confinement|labou?r camp|penal settlement|sizo|isolator|dungeons?|(?:re-education|internment|"
    r"filtration) camp)"
)
_KINDS = r"(?:[a-z{L}{O}'-]+ ){0,4}"  # "the pre-trial", "a mordovian"
_IN_JAIL = (
    rf"(?:in|inside) (?!charge|front|command|favou?r|support){_KINDS}{_JAIL}\b(?! (?:service|system|population)|-)"
)
_CELL = (
    r"(?:prison|colony|jail|remand|custody|solitary|(?:punishment|isolation|disciplinary) cell|labou?r camp|"
    r"(?:detention|training|correctional) cent(?:re|er))"
)
_DESCRIPTION = r"(?:,[^,.;{P}]{1,80},| \([^()]{1,60}\))?"
_BE = r"(?:was|were|is|are|has been|have been|had been|remains?|remained)"
# A time that was served; "served five years as mayor" is another.
_TIME = (
    r"(?:(?:almost|nearly|about|over|more than|some|all|half) )?(?:of )?(?:(?:a|an|his|her|the) )?(?:full )?"
    r"(?:{T}|(?:[a-z]+|\d+)(?: and a half)?(?: of (?:the|his|her) [a-z]+)? (?:days|weeks|months|years)|[a-z]+-year|"
    r"time)(?: (?:[a-z]+ )?(?:term|sentence))?(?! (?:as|with)\b)"
    r"(?! in (?:the )?(?:army|navy|office|parliament|government|police|military|cabinet)\b)"
)
_SERVED = r"(?:serv(?:ed|ing)|complet(?:ed|ing)|finish(?:ed|ing))"
_OTHERS = r"(?:(?:,| and|, and) (?:[a-z-]+ ){0,3}{P})*"
_ACCUSED = r"(?:defendants?|detainees?|prisoners?|accused|arrested|detained|convicted|jailed|inmates?)"
# "is believed to be", "is to be"
_SEEMINGLY = (
    r"(?:(?:(?:believed|thought|said|reported|known|feared|understood|presumed|rumou?red|due|scheduled|expected|set|"
    r"about|"
    r"likely|ordered) )?to (?:be|have been) )?"
)
_VERDICT = (
    r"(?:trial|sentenc\w+|execution|appeal|extradition|deportation|(?:a|the|his|her|their) (?:verdict|"
    r"sentence|hearing))"
)
_OWN = r"(?:his|her|their|out|half|the rest|the remainder|most|a third|two thirds|time)"

AFTER = (
    rf"{_DESCRIPTION},? (?:who )?(?:and (?:(?:his|her|their|two|three|four|several|other|\d+) )?(?:[a-z-]+ "
    rf"){{1,2}})?(?:"
    rf"{_BE} {_ADVERBS}{_SEEMINGLY}"
    r"(?:executed|hanged|wanted by|being sought|sought by|sought$|sought[,;.]|on trial|on death row|behind bars|"
    r"under (?:house |home |domestic )?arrest|under (?:police |armed )?(?:guard|escort)|imprisoned|incarcerated|"
    r"facing trial|"
    rf"awaiting {_VERDICT}|(?:(?:out |free )?on (?:[a-z\d$€£,]+ )?bail|on (?:a|the|its|their) (?:[a-z]+ )?"
    r"(?:wanted list|list of (?:the )?wanted))\b|on (?:parole|remand|probation|the run)\b|in the (?:dock|hands of|"
    r"clutches of)|"
    r"inside(?=[.,;]|$| since| again)|(?:locked|banged) up|(?:put|locked) away|tried(?! to\b)|brought to trial|"
    r"deprived of (?:his|her|their) (?:liberty|freedom)|(?:refused|denied|granted) (?:bail|parole|clemency|a pardon)|"
    r"subjected to (?:[a-z-]+ )?(?:detention|arrest)|(?:put|placed|kept|held) under (?:[a-z-]+ )?(?:arrest|guard)|"
    r"(?:the )?(?:youngest|oldest|eldest|first|second|third|last|only|main|lead|chief) (?:of the |among the )?"
    rf"(?:[a-z{{L}}-]+ ){{0,4}}{_ACCUSED}\b|"
    rf"{_IN_JAIL}|(?:declared|named) an? (?:fugitive|wanted)|(?:due |expected |scheduled |set |about )?to "
    rf"(?:(?:stand|face|go on) trial|appear before )|"
    r"(?:put|placed) (?:on|in) (?:a|the|an) (?:[a-z-]+ ){0,3}(?:wanted list|cell)|"
    r"the subject of an? (?:[a-z]+ )?warrant|standing trial|extradited|(?:exchanged|swapped) for|"
    r"(?:sent|committed|confined|transferred) to (?:an? |the )?(?:[a-z-]+ ){0,3}?(?:psychiatric|mental)\b|"
    r"(?:held|imprisoned|incarcerated) (?:for|since|incommunicado)\b|"
    rf"(?:transferred|moved|taken|sent|returned|thrown|put|placed) (?:back )?(?:to|in|into) (?!charge){_KINDS}{_CELL}|"
    r"set free|(?:posthumously |later |fully )?rehabilitated|(?:put |placed )?under residential surveillance|"
    rf"(?:beaten|tortured|ill-treated|assaulted) [^.;{{P}}]{{0,50}}\b(?:in|inside) {_KINDS}{_JAIL})|"
    rf"(?:had |has )?(?:died|dies) (?:of [a-z ]{{1,30}} )?in (?:the |a |an )?(?:[a-z{{L}}{{O}}'-]+ ){{0,4}}{_JAIL}|"
    rf"(?:has |had )?{_ADVERBS}(?:spent|done) [^.;,{{P}}]{{1,40}} (?:in|at) (?:the |a |an )?(?:[a-z{{L}}'-]+ ){{0,3}}"
    rf"(?:{_JAIL}|facility)|"
    r"(?:has |had )?(?:spent|spends) [^.;,{P}]{1,40} (?:under house arrest|behind bars)|"
    rf"(?:turn(?:s|ed)|celebrate[sd]|marked|marks|wrote|writes|remain(?:s|"
    rf"ed)|"
    r"stay(?:s|ed)|waits|waited|(?:is|was|has been|went|goes) on (?:a )?"
    rf"(?:dry )?hunger strike|(?:began|started|declared|announced|ended) (?:an?|his|her) (?:[a-z]+ )?hunger strike)"
    rf"[^.;{{P}}]{{0,50}} (?:behind bars|{_IN_JAIL}|from (?:behind bars|{_JAIL}))|"
    r"(?:could|may|might|can|will|would|must|should) (?:soon |now |finally )?be (?:freed|released|set free)|"
    r"(?:(?:could|may|might|now|still|also) )?(?:face|faces|faced|risks) [^.;,{P}]{0,40}{T}|"
    r"(?:[a-z]+ ){1,6}?(?:his|her|their) (?:last|final|closing) (?:words?|statement|speech|plea) (?:to|in|before|at|"
    r"from)\b|"
    r"(?:used|gave|made|delivered|read) (?:his|her|their) (?:last|final) (?:word|statement|speech|plea)\b|"
    r"(?:[a-z]+ ){1,6}?from the (?:dock|(?:[a-z]+ )?cage|glass box)\b|"
    rf"(?:said|says|told|tells|called|dictated|sent)\b[^.;{{P}}]{{0,50}} from (?:behind bars|(?:the |his |her "
    rf")?{_JAIL})\b|"
    r"(?:retracted|withdrew|recanted|signed) (?:his|her|a|the) (?:[a-z]+ )?confession|confessed under\b|"
    r"(?:has |had )?(?:begun|began|started|starts|continues|continued|resumed|will begin) (?:serving|to serve)\b(?! "
    r"(?:as|in)\b)|"
    r"(?:will|would|is to|must|has to|had to) (?:complete|serve|spend|finish) [^.;,{P}]{0,30}(?:{T}|years|months|days|"
    r"sentence|term)|"
    r"to (?:remain|stay|be (?:held|kept|placed)) (?:behind bars|in (?:[a-z-]+ )?(?:custody|detention|prison|jail)|"
    r"under (?:house )?arrest)|(?:has|have|had) [^.;{P}]{0,30}(?:left )?to serve\b|"
    r"(?:has |had )?(?:completes?|completed|enters|entered) [^.;{P}]{0,40} (?:of|in) (?:[a-z-]+ ){0,2}"
    r"(?:detention|imprisonment|custody|prison|captivity|confinement)\b|"
    r"ha(?:s|ve|d) a case to answer|[^.;,{P}]{0,60}\b(?:his|her|their) (?:bail|parole|probation|remand|sentence|"
    r"imprisonment|co-?defendants?|co-?accused|cell-?mates?)\b|"
    r"asked the (?:court|judges?) (?:to (?:acquit|release|free) (?:him|her|them)|for (?:an acquittal|leniency))|"
    rf"(?:has |had )?{_ADVERBS}(?:served|did|done|finished|completed) {_TIME}|"
    r"(?:was|is|were|has been) (?:himself|herself|themselves) (?:[a-z]+ly )?"
    r"(?:arrested|detained|charged|sentenced|convicted|jailed|imprisoned|fined|remanded)|"
    r"(?:left|came out of|got out of) (?:the )?(?:remand|prison|jail|custody)|"
    rf"(?:[^.;{{P}}]{{0,60}}\b(?:after|before) )?(?:having )?{_SERVED} {_TIME}|"
    r"went free|(?:disappeared|vanished) into \"?(?:residential surveillance|custody|detention|prison|jail)|"
    r"walked (?:free|out of (?:the )?(?:[a-z{L}{O}-]+ ){0,3}(?:prison|jail|custody|court|courtroom|colony|{C}))|"
    r"to (?:its|the|their|our) lists? of (?:political prisoners|prisoners of conscience)|"
    rf"(?:languish(?:es|ed)?|sits?|sat|rots?|lingers?|(?:re)?surfaced|turned up|"
    rf"(?:re)?appeared|ended up) {_IN_JAIL}|"
    r"(?:stood|awaits|faces|faced) trial|ple(?:aded|d) (?:not )?guilty|"
    r"(?:is |was |has )?serv(?:es|ed|ing) (?:out )?"
    rf"{_OWN}(?: of)?(?: (?:his|her|their|a))?(?: [a-z-]+)? (?:term|sentence|time|{{T}}))(?!\w)"
    rf"|, (?:(?:who is|now|currently|still|already|held) )*(?:behind bars|on trial|under house arrest|{_IN_JAIL}|"
    r"pending (?:investigations?|trial)\b|(?:being )?held (?:since|in|at|for|without|incommunicado)\b|"
    r"(?:conditional|early) release\b)"
    rf"|,? (?:(?:also )?(?:one|another) (?:of|among) (?:the |those )?|(?:an?|the (?:[a-z]+ )?)(?:co-|fellow ))"
    rf"(?:[a-z-]+ ){{0,3}}{_ACCUSED}(?=[,.;)]|$| (?:in|of|who|and|to|on|was|is|at|from)\b)"
    rf"|{_OTHERS},? (?:as |to be )?(?:an? )?(?:political prisoners?|prisoners? of conscience)\b"
    r"|,? (?:they|the (?:court|judge|police)) (?:sent|put|locked|took) (?:back )?(?:to|in|into|up|away)\b"
)
# Whose sentence or appeal it is, and nobody's whom a court asks.
OWNED_AFTER = (
    r"'s? (?:(?!own |and |or )[a-z-]+ ){0,3}?(?:(?:defen[cs]e )?(?:lawyers?|attorneys?|counsel|barristers?)(?! "
    r"(?:friend|colleague))|"
    r"arrest|capture|interrogations?|indictment|prison|cell|(?:sentences?|jail term|prison term|imprisonment|"
    r"detention|conviction)"
    r"(?! (?:of|that|by|report)\b)|co-defendants?|co-accused|cellmates?|fellow (?:prisoners?|defendants?|inmates?)|"
    r"appeals?(?= (?:against|was|were|is|has been|have been) (?:[a-z]+ ){0,2}(?:conviction|sentence|verdict|detention|"
    r"arrest|rejected|dismissed|denied|turned|heard|upheld|granted|postponed)))(?!\w)"
)
# What only defendants say, unless they hold an office or speak for somebody.
DEFENDS_AFTER = (
    r"(?:,[^,.;{P}]{1,80},)? (?:has |have |had |also |both |all |who |still )*(?:(?:den(?:y|ies|ied)|reject(?:s|ed)?|"
    r"contest(?:s|ed)?) (?:all |both |any )?(?:of )?(?:the |these |those |any |his |her |their )*(?:[a-z-]+ )?"
    r"(?:charges?|guilt)|(?:did|does|do) not (?:admit|accept) (?:(?:any|his|her|their|the) )?(?:guilt|charges?)|"
    r"(?:refused|refuses|declined) to (?:admit|plead|enter a plea)|entered (?:a|no) plea|lost (?:his|her|their) appeal|"
    r"maintain(?:s|ed)? (?:his|her|their) innocence|"
    r"admitted (?:(?:his|her|their) )?guilt)(?!\w)"
)
# After a name: a prison that is an organisation of the text.
TAKEN_TO = (
    rf"{_DESCRIPTION},? (?:who )?(?:(?:now|currently|still|today) (?=in|at)|(?:languishes|languished|sits|sat|died|"
    rf"dies) (?=in)|{_BE} {_ADVERBS})"
    r"(?:held|kept|transferred|moved|taken|sent|detained|imprisoned|returned)? ?(?:back )?"
    r"(?:to|in|at|inside) (?:the )?{O}"
)
PRISON_NAMES = r"\b(?:prison|jail|colony|detention|remand|penitentiary|correctional|sizo|custody)\b"

_WARRANT = (
    r"\b(?:warrant|detention order|arrest order|order (?:for|of) (?:the )?arrest|red notice)s? "
    r"(?:has |have |had |was |were |is )?(?:also )?(?:been )?(?:out |issued |signed )?(?:for|against|of) "
    r"(?:(?:his|her|their|the) (?:[a-z-]+ ){0,2}[a-z-]+, )?"
)
# It may begin at a word or at the beginning only, which is told once for all; words that may be missing ("immediate
# release of") are not told: they would be looked for everywhere.
BEFORE = (
    r"(?:\b(?=\w)|^)(?:releas(?:e|ing) (?:of |for )?|"
    r"\b(?:term|sentence)s? (?:already |being |now )?(?:served|imposed|passed|handed down) (?:by|on|against|to) |"
    r"^free |\bfreedom for |(?<!in )\bthe (?:criminal |court |legal )?case of |"
    r"\b(?:case|cases|proceedings|prosecution|charges?|indictment|"
    r"verdict|sentence|arrest warrant|accusations?|decision|ruling|process) (?:[^.;{P}]{1,60} )?against |"
    r"\b(?:conviction|arrest|detention|imprisonment|prosecution|persecution|retrial|trial|sentencing) of "
    r"(?:(?!by |was |were |said |told |who |that |and |led )[a-z{L}{O}-]+,? ){0,9}|"
    r"\b(?:ask(?:ed|s|ing)|demand(?:ed|s|ing)|sought|request(?:ed|s|ing)|seeking)(?: for)? [^.;{P}]{0,40}{T}"
    rf"[^.;{{P}}]{{0,40}} for |{_WARRANT}|\btrials? against |"
    r"\b(?:reject|dismiss|den|turned|uph|h|consider|grant)[a-z]*(?: down)? (?:(?:an?|the) )?(?:[a-z]+ )?appeals? "
    r"(?:lodged |"
    r"filed |brought )?(?:by|from|of) |"
    r"^in (?:an?|his|her|the) (?:[a-z]+ )?(?:letter|message|note|statement|interview|article|diary) from "
    rf"(?:behind bars|(?:the |his |her )?(?:[a-z-]+ ){{0,2}}{_JAIL})(?: [a-z ]{{1,30}})?, |"
    r"\b(?:his|her) (?:final|last|closing) (?:words?|statement|speech|plea)(?: [a-z ]{1,30})?, |"
    r"\b(?:sentencing|jailing|imprisoning|prosecuting|convicting|persecuting)(?: of)? |"
    r"\b(?:police|authorities|services?) (?:is|are|was|were) (?:now |still |also )?(?:looking|searching|hunting) "
    r"for |^{O} (?:is|are) looking for |"
    r"\b(?:shar(?:ed|es|ing) (?:a|the|his|her) (?:prison )?(?:cell|ward) with|in the (?:same|next) (?:cell|ward|"
    r"colony) as) |"
    r"\b(?:bail|custody|remand|house arrest|pardon|clemency|amnesty) (?:for|of|to) |\b(?:fine|fines) (?:on|against|"
    r"of) |\b(?:his|her|their|whose) clients?,? (?:(?:the )?\d\d-year-old )?|"
    r"\b(?:counsel|lawyers?|attorneys?|barristers?|solicitors?) (?:for|representing|defending) |"
    r"\bextradition of |\bcompulsory (?:psychiatric )?treatment (?:for|of) |"
    rf"\b(?:having|after) {_SERVED} {_TIME}[^.;{{P}}]{{0,40}}, )"
    r"(?:the |our |fellow )?(?:(?!by |from |about |on |to |report|film|book|"
    r"regime|government|state|company|site|police|law)"
    r"[a-z{L}'-]+ ){0,4}$"
)
# "Three more are on death row, among them P and P"; "still behind bars is the baker P".
LIST_BEFORE = (
    r"(?:\b(?=\w)|^|(?=[,;:-] ))(?:"
    r"(?:\b(?:under sentence of death|on death row|in custody|behind bars|prisoners|detainees|"
    r"defendants)\b[^.;{P}]{0,60},? "
    r"(?:among them|including|such as)|"
    r"\b(?:tried|detained|arrested|charged|convicted|sentenced|jailed|imprisoned|prosecuted)(?: together| along)? "
    r"(?:with|alongside) (?:{P}|him|her|them),? (?:among them|including|such as|namely)|"
    r"\b(?:recogni[sz]ed|recogni[sz]es|consider|considers|designated)(?: as)?(?: an?)? political prisoners?)"
    r"(?: are| were|:)? (?:the )?(?:[a-z{L}'-]+,? ){0,5}$|"
    r"\b(?:with|beside) (?:him|her|them|me|us) in (?:the|his|her|a|my|our) (?:same )?(?:cell|ward|dock),? (?:is|was|"
    r"were|are|sits|"
    r"sat) (?:the )?(?:[a-z-]+ ){0,3}$|\b(?:still|remaining|left) (?:inside|locked up),? (?:is|are|were|was):? "
    r"(?:the )?"
    r"(?:[a-z-]+ ){0,3}$|\b(?:first|last|next) (?:out|to (?:be (?:released|freed)|leave|come out)) was (?:the )?"
    r"(?:[a-z-]+ ){0,3}$|(?:^|[.;] |\balso )(?:also )?(?:detained|arrested|jailed|convicted|sentenced|released|freed|"
    r"remanded)(?: [^.;:{P}]{1,30})?: (?:the )?(?:[a-z-]+ ){0,3}$|\barrests? (?:[^.;{P}]{0,40} )?included "
    r"(?:[a-z-]+ ){0,5}$|"
    r"(?:^|[,;:-] |\b(?:still|also|now|those|others?|remaining|currently|and|remain|remains|kept|held) )"
    rf"(?:behind bars|(?:[a-z]+ )?{_IN_JAIL}|on trial|under (?:house )?arrest|wanted\b|"
    r"on the wanted list)[^.;{P}]{0,40}"
    r"(?:\b(?:is|are|was|were|includes?|included|remains?):?|: [^.;{P}]{0,70}?|:) (?:the )?"
    r"(?:[a-z{L}'-]+ ){0,4}(?:(?:who|whose) [^.;,{P}]{2,50}, )?$|"
    r"\b(?:sentences|verdicts|prison terms) (?:to|for|against|on) (?:(?!by |was |were |said )[a-z{L}{O}-]+,? ){1,14}$|"
    r"\b(?:his|her|their) co-(?:accused|defendants?),? (?:the )?(?:[a-z-]+ ){0,2}$|"
    r"\b(?:detention|arrest|imprisonment|jailing|conviction|sentencing|prosecution|persecution|release|trial)s?(?: "
    r"and [^.;,]{1,50}?)? "
    r"of (?:[^.;]{0,130}\b(?:like|such as)|[^.;,]{0,130}\bincluding) (?:(?:the |an? )?[a-z{L}{O}'./-]+ ){0,6}$|"
    r"\bcase (?:concerning|involving) (?:(?!the )[a-z'-]+,? ){0,4}$|"
    r"\bin the (?:[a-z]+ )?(?:dock|cage|glass box)(?::|,? (?:(?:are|were|is|was|sit|sits|sat|stand|stood)\b)?) "
    r"(?:the )?"
    r"(?:[a-z'-]+ ){0,3}$|"
    r"\bin the dock,? (?:are |were |is |was )?(?:the )?(?:[a-z'-]+ ){0,3}$|"
    r"\b(?:one|another|a second|a third|a fourth|the (?:third|fourth|fifth|only))"
    r" (?:defendant|detainee|prisoner|accused),(?: an? [^,.;{P}]{2,40},)? (?:[a-z-]+ ){0,2}$)"
)
WANTED_AFTER = (
    r" \(wanted\b|[\"']?,? [^.;{P}]{0,60}\b(?:for whom|against whom) "
    r"(?:there (?:is|was) )?(?:an? |the )?(?:arrest )?warrant\b"
)
PUT_BEFORE = (
    r"\b(?:visit(?:s|ed|ing)?|saw|see|met|meet|writes? to|wrote to|letters? (?:to|from)|parcels? (?:to|for)|"
    r"produced|brought|put|left|leaves|leaving|kept|keeps|keep|hold|holding|locked|threw|sent|took|take|dragged|"
    r"send|sending|"
    r"putting|throwing) (?:[a-z-]+ ){0,3}$"
)
PUT_AFTER = (
    r" (?:before (?:the |an? )?(?:court|magistrate|judge|{C})|away\b|behind bars\b|under house arrest\b|(?:back "
    r")?(?:in|into|to) "
    rf"{_KINDS}(?:{_CELL}|prison)\b)"
)
# "We demand the immediate release of the following people:", "Drop the charges against:".
_DEMAND = (
    r"(?=.*:$)(?:(?!\b(?:who|that|which|thank|sign(?:ed)?)\b)[^.;{P}]){0,160}?\b(?:"
    r"(?:demand|call|urge|ask|appeal|insist|request|press|want)(?:s|ing|ed)?\b[^.;{P}]{0,160}?\b"
    r"(?:release(?: of)?|free|pardon|(?:amnesty|freedom) (?:for|to)|charges against)|"
    r"(?:stop|end|halt|drop|quash)(?:ping)?\b[^.;{P}]{0,60}?\b(?:free|(?:charges|cases?|proceedings|trials?) against|"
    r"(?:prosecution|persecution|detention|imprisonment) of)|(?<!\w )(?:free|freedom for))"
    r"(?: [a-z-]+){0,7}(?: (?:for|in|from|over) [^.;{P}]{0,60})?(?<! by):"
)
HEADING = (
    rf"{_DEMAND}|(?:(?:here|below|these) (?:are|is) )?"
    r"(?:(?:the )?(?:list|names|register|table) of (?:the )?)?"
    r"(?:those |people |persons |currently |still |the |our |now )?"
    r"(?:(?:[a-z]+ )?(?:political |new )?(?:prisoners?|detainees|detained|arrested|arrests|convicted|sentenced|jailed|"
    r"imprisoned|defendants|accused|wanted|convictions|behind bars|in (?:pre-trial |solitary )?"
    r"(?:custody|detention|prison|jail)|under house arrest|on trial|on remand|prisoners of conscience))"
    r"(?: (?:in|at|since|as of|on|today|now|are|and|by|of|still)\b[^.;{P}]{0,50})?:?"
)

WORDS = HeldWords(
    after=AFTER,
    wanted_after=WANTED_AFTER,
    owned_after=OWNED_AFTER,
    defends_after=DEFENDS_AFTER,
    before=BEFORE,
    list_before=LIST_BEFORE,
    put_before=PUT_BEFORE,
    put_after=PUT_AFTER,
    taken_to=TAKEN_TO,
    prison_names=PRISON_NAMES,
    heading=HEADING,
    opening=r"(?:[^,.;{P}]{1,40}, )?(?:today |now |then |since then )?(?P<who>he|she)\b",
)
