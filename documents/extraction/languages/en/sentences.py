"""English patterns for whose a term of punishment is, read over frames (lower case, one sign for each name)."""

from documents.extraction.languages.charge_words import SentenceWords
from documents.extraction.languages.en.offences import OFFENCES

_NUMBER = (
    r"(?P<number>\d{1,2}(?:\.5)?|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|"
    r"fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty)(?:-[a-z]{3,5})?)(?P<half> and a half)?"
)
_REST = (
    r"\bthe (?:other (?P<number>two|three|four|five|six|seven|eight|nine|ten)|others|rest|"
    r"(?P<counted>two|three|four|five|six|seven|eight|nine|ten) others)"
)
# Words after a name that say more of the person: "P, who is ill, to six years".
_MORE = (
    r"(?:,? (?:who|whose|with whom|in whose|as|an?|the|his|her|their|aged|born|also|now|former|\d{2})\b"
    r"[^.;:{P}{T}]{1,90}?(?:,|(?=:| -)))"
)
_WHO = r"(?:{P}|(?:him|her|them|he|she|they)\b)"
_OWN = r"(?:{P}(?='s? )|(?:his|her|their)\b)"
_CHANGED = (
    r"(?:reduced|cut|raised|increased|lowered|shortened|lengthened|commuted|changed|halved|doubled|tripled|slashed|"
    r"trimmed)"
)
# Right after a number that a preposition or a verb leads up to.
_AFTER_LED = (
    r"(?=[.,;)]|$| (?:on |in )?{D}| (?:in (?:all|total)|on the (?:same|following|next) day|at|from|by)\b|"
    r"(?: -)? (?:because|since|as|while|whereas|though|when|after|with|plus)\b|"
    r",? (?:and|but) (?!a half|half|\d|one|two|three|four|five|six|seven|eight|nine|ten\b))"
)
_AFTER_NUMBER = (
    r"(?= each[.;,]|,? and (?:(?:[a-z-]+ ){0,2}{P}|(?:his|her|the|an?)\b)|, (?:{P}|(?:and|while|but|though|"
    r"although|with|after|plus|"
    r"both|"
    r"which|all|each|under|on|for|in|suspended|conditional(?:ly)?)\b)|[.;]|$|(?<! for \d)(?<! for \d\d) (?:under|"
    r"for (?!each|both|all|the (?:other|"
    r"rest|remaining)|his |her )[a-z\"]|on (?:charges|the same)|in (?:absentia|a|the)\b|of "
    r"(?:suspended|restricted)|suspended|conditionally|behind bars))"
)

WORDS = SentenceWords(
    # "P thirteen and a half", "P got 10", "P, who was ill, ten"; not "P, 34, was".
    bare_after_name=r"(?P<who>{P}|\b(?:he|she|the others|the rest|the former|"
    r"the latter|(?<!on )(?<!for )(?<!of )(?<!under )the (?:first|second|third|fourth))\b)"
    r"(?: ?\([^()]{0,60}\))?(?:, (?:who|whose|as|a|an|the|his|her|in|of|from|at|aged|with|also|then|now|himself|"
    r"herself)\b[^,;.{P}{T}]{0,80},|, (?:\d{2}|(?:under )?{A}),|,(?= [a-z])| -|:){0,2}"
    r"(?P<led>(?: (?:to|for|got|gets|received|receives|only|(?:was |were )?(?:given|handed|sentenced|jailed)|with|"
    rf"about|just)){{1,4}})? {_NUMBER}(?(led){_AFTER_LED}|{_AFTER_NUMBER})",
    # "four years for P and three for P"
    bare_before_name=rf"(?:,? (?:and|but|while|to|with)|[,:]|;(?: and)?)(?: only| just)? {_NUMBER}(?: each)? "
    r"(?:for|to|on) (?:each of )?(?:(?:his|her|their|the) (?:[a-z-]+ ){0,2}[a-z-]+, |(?:(?!each|the (?:other|rest|"
    r"two|three|four)|\w+ing\b|was|were|had|has|who|that)"
    r"[a-z'-]+ ){0,5})(?P<whom>{P}(?:,? and (?:for|to) {P})?|(?:him|her|the others|the rest)\b)",
    # "P was sentenced to seven", where nothing told the unit
    bare_years=r"\b(?:sentenced|condemned|jailed|sent down|put away)(?: (?P<whom>him|her|them|{P}))? (?:to|for) "
    rf"{_NUMBER}(?=[.;]|$|, and\b)",
    # "the court gave him six and a half", "P got fifteen"
    bare_after_verb=r"\b(?:got|gets|received|receives|(?:will|must|shall|has to|is to) (?:serve|spend|sit|get)|"
    r"(?:(?:was|were|is|been|and|then|also|time|later|now) )+(?:given|handed|sentenced to|(?:jailed|imprisoned|"
    r"sent (?:down|away|to (?:prison|jail)|to (?:a|the) (?:penal )?colony)|put away|locked up) for)|"
    r"(?:gave|handed|sentenced|jailed)(?: (?:(?:his|her|the) [a-z]+ )?(?P<whom>him|her|them|{P}))(?: to| for)?) "
    rf"(?:only |just )?{_NUMBER}(?=[.;]|, (?:{{P}}|(?:and|in|under|with|as well|plus|while|"
    rf"but)\b)| there\b| (?:in|of) (?:(?:a|the) )?(?:[a-z-]+ ){{0,2}}(?:colony|prison|jail|camps?|regime)\b|"
    r" behind bars|,? and "
    rf"(?:his|her|was|died|is|has|"
    rf"{{P}})|$)",
    # Between a name and the term beside it: "P four years", "P (six years)", "P - 8 years".
    beside=r"(?:,? (?:aged )?\d{2},?)?(?: \([^(){P}]{0,90}\))?" + _MORE + r"?(?:,|:)?(?: -)?(?: ?\(| )?(?:(?:to|for|"
    r"got|gets|received|receives|was|were|each|a|an|and|with|both|also|"
    r"only|another|additional|given|handed|sentenced|jailed|must|serve|serving|in|prison|is|has|"
    r"been|term|of|sentence|fine|fined|including|on|by|{C}|{D}|{L}|the|"
    r"article|under|{A}|years|imprisonment|criminal|penal|code|(?:two|three|four|five|six|seven|several|many|ten) "
    r"others|"
    r"\"[^\"{P}{T}]{1,70}\"|\d{2},)[ ,(-]{1,3}){0,11}$",
    # Between the term and a name after it: "six years for P".
    after=r"(?:'s?)?(?: [a-z'\"-]+){0,5}?(?:,? (?:\(|under |"
    r"on )?{A}\)?(?: [a-z-]+){0,5}?)?(?:, [^;.{P}{T}]{1,50},)?,? (?:for(?! [a-z]+ing\b)|to|against|on|upon|(?:sentence|"
    r"term|"
    r"imprisonment|verdict)s? "
    r"(?:of|against)) (?:(?!and |or )[a-z'-]+,? |{O} ){0,5}?(?={P})",
    # A term that belongs to an owner before it: "P's 12-year sentence", "his seven-year term".
    owned=r"(?:{P}'s?|{P},? whose|\bhis|\bher|\btheir) (?:(?:[a-z-]+ ){0,3}|(?:[a-z-]+ )?(?:sentence|punishment|term|"
    r"verdict): |(?:[a-z-]+ ){0,2}(?:house arrest|term|"
    r"sentence|fine|"
    r"imprisonment),? (?:imposed|handed down|passed)[^.;{P}{T}]{0,30} (?:of|for)(?: a (?:term|period) of)? )$",
    # "For P it is T"
    for_one=r"(?:^|[.;:,] )(?:(?:and|but|as) )?for (?:(?:the|his|her) )?(?:[a-z-]+ ){0,4}?(?P<whom>{P}),? "
    r"(?:it (?:is|was)|that (?:is|was|means|meant)|the (?:sentence|term|verdict|result|outcome) (?:is|was)):? $",
    # "P, for whom the judge found six years appropriate"
    for_whom=r"(?P<first>{P})[^.;{P}]{0,90}?,? (?:(?:for|to|on|upon) whom [^.;]{0,70}|(?<! of )(?<! with )whom "
    r"[^.;{P}]{0,70})$|"
    # "for P it is", "on P the court imposed"
    r"(?:(?<=\bfor )|(?<=\bto )|(?<=\bon ))(?P<whom>{P}|\b(?:the (?:former|latter|first|second|others|rest)|him|her|"
    r"them)\b)(?:,(?: [^,.;{P}{T}]{1,40},)?)? (?:it (?:is|was|came to|comes to|meant|"
    r"means)|(?:(?:the|an?) (?:[a-z-]+ ){0,3}(?:judge|court|bench|panel|tribunal)|{C}|he|she|they|judge {P}) "
    r"(?:[a-z]+ )?(?:gave|handed(?: down| out)?|imposed|passed|meted out|assigned|appointed|measured out|"
    r"awarded|allotted|chose|selected|picked|prescribed|decreed|fixed|settled on|found))[^.;:{P}{T}]{0,40}$",
    # Right before the name beside a term: the term of that one. "Five years for P, six for P".
    paired=r"{T}[^.;{P}{T}]{0,40} (?:for|to) (?:(?:the|his|her) )?(?:[a-z-]+ ){0,3}{P}$",
    # A term that replaced the one that the paragraph spoke of: "the term has been raised to two years".
    changed=r"\b(?:term|sentence|punishment|it|this|that|verdict|fine)\b[^.;{P}]{0,60}\b(?:raised|increased|"
    r"reduced|cut|commuted|changed|replaced|extended|lengthened|"
    r"shortened|toughened|softened|upgraded)\b[^.;{P}{T}]{0,40}$|"
    r"\b(?:reduced|cut|raised|increased|lowered|shortened|brought|left|kept|set|made|turned|converted|commuted|"
    r"changed) (?:it|this|that|the (?:[a-z-]+ )?(?:term|sentence|punishment))\b[^.;{P}{T}]{0,40}$",
    # "the sentence was T", of whom the words before speak
    told=r"\b(?:the|his|her|their) (?:new |final |second |first )?(?:sentence|term|verdict|punishment)"
    r"(?:, [^.;{T}]{3,60},)?(?: is| was|:) $",
    # Verbs whose subject is punished.
    got=r"\b(?:got|gets|received|receives|(?:has |had )?served|had (?:another|an? (?:further|extra|additional))|"
    r"(?:is|was|been) doing|paid|(?:will|must|shall|has to|have to|had to|is to|are to|was to|were to)"
    r"(?: now| still)?(?: have to)? (?:serve|spend|pay|sit|go)|"
    r"(?:goes|went|comes|came) (?:down|up) from|completed|finished|shall be (?:punished|sentenced)|"
    r"(?:is|"
    r"are) to be punished)\b[^.;{P}{T}]{0,60}(?:{T} (?:out )?of [^.;{P}{T}]{0,20})?$",
    # A verb that goes on with the person of the one before: "was cleared but fined".
    chained=r"\b(?:but|and|then)(?: also| then| instead)? (?:fined|sentenced|jailed|given|handed)\b[^.;{P}]{0,40}$",
    # A punishment before the matter that the sentence is about.
    earlier=r"\bafter (?:an?|his|her|the) (?:earlier|previous|prior|first) (?:fine|sentence|term|punishment) of $",
    # "the defendant P: acquitted under ...; T"
    label=r"^[^.;:{P}]{0,40}(?:{P}[^.;:{P}]{0,40}(?:, | and )(?:[a-z.-]+ ){0,3}){0,6}{P}: ",
    # A clause before the subject, in which "his" means the subject: "Having served his T, P was".
    opening=r"^(?:[^{P};.]{0,20}\b)?(?:having|after|upon|despite|following|since|with|before|during|instead of|"
    r"at the end of)\b"
    r"[^.;{P}]{0,60}$",
    # A clause before the subject: "In addition to T, P was", "Having served T for theft, P".
    before_subject=r"^(?:\W*(?:then|and|but),? )?(?:having (?:already |just )?(?:served|completed|spent|received|got|"
    r"done|finished)|(?:after|upon|on|before|despite|following|since) (?:serving|completing|receiving|getting|"
    r"finishing|doing|spending|being (?:given|sentenced|handed|jailed))|in addition to|besides|on top of|apart from|"
    r"as well as|along with|instead of|beyond)\b[^.;:{P}]{0,60}$",
    subject_after=r"[^,;:.{P}{T}]{0,60}, (?:(?!(?:his|her|their|whose|of|for|by|said)\b)[a-z-]+ ){0,4}(?={P}(?!'))",
    bare_added=r"(?:\b(?:another|a further|an additional|an extra|(?:then|later|afterwards|subsequently|finally|"
    r"eventually) to)|"
    r"(?:\band|:|,)(?= [a-z\d-]+ (?:on the (?:first|second|third|other|latter)\b|for (?=\")|for (?:[a-z]+ing [a-z]|"
    + OFFENCES
    + r")|under {A}))|\b"
    rf"(?:(?:{_CHANGED}|brought)(?: (?:it|this|that|(?:the|"
    r"his|her|"
    r"their|{P}'s?) (?:[a-z-]+ ){0,2}(?:term|sentence|punishment)))?(?: (?:down|up))?"
    r"(?: (?:on|upon|after|by) (?:(?:an?|his|her|their|the) )?(?:appeal|{C}|[a-z]+ court))? to|"
    r"(?:left|kept|set) (?:it|this|that) at|made (?:it|this|that))) (?:only |just )?"
    rf"{_NUMBER}(?=, and (?:then|later|finally)\b| (?:for|on|under|by|in {{D}}|a (?:year|month) later|"
    r"(?:was|were|has been|have been) (?:then |"
    rf"later |also )?"
    rf"(?:added|imposed))\b|[.;,)]|$)",
    # "16 for P", where a line before tells the unit
    bare_opening=rf"^\W*{_NUMBER} for (?:(?:the |his |her )?[a-z]+ ){{0,2}}(?P<whom>{{P}})",
    # "the judge gave ten", of whom the sentence or the paragraph speaks
    bare_given=r"\b(?:gave|given|imposed|handed (?:down|out)|passed|settled on|stopped at|opted for|decided on|"
    r"content(?:ed "
    rf"(?:itself|himself|herself|themselves))? with|it (?:became|was|is)|made (?:it|this|that)|turned (?:it )?into) "
    rf"(?:only |just )?{_NUMBER}(?=[.;]|$| instead\b|,? (?:and|but) (?:{{P}}|he|she|they|the)\b)",
    # After a bare number: of which kind the term is that it tells.
    bare_suspended=r",? \(?(?:suspended|conditional(?:ly)?)\b",
    bare_in_prison=r",? (?:(?:in|at|of) (?:an? |the )?(?:[a-z-]+ ){0,2}(?:colony|prison|jail|camp)\b|behind bars)",
    # The term that another took the place of: "cut from 5 to 3.5 years".
    bare_replaced=rf"\b{_CHANGED}\b[^.;{{T}}]{{0,60}} from "
    rf"{_NUMBER} to (?:only |just )?(?={{T}})",
    # "sixteen years (later thirteen)"
    bare_later=r"\((?:(?:later|now|then|since|subsequently|eventually|finally|on appeal|after (?:an )?appeal) ?)+"
    rf"(?:(?:reduced|cut|raised|increased|lowered|commuted) )?(?:on appeal )?(?:to )?{_NUMBER}(?: on appeal)?(?=[);,])",
    # "P was fined 5,000 lari and P 10,000", "and a further 4,000 on Friday"
    bare_amount=r"(?:\b(?:another|a further|an additional|an extra)|(?P<who>{P})(?:,? (?:(?:was )?fined|to|got|"
    r"received|only|another))*) (?P<amount>\d{1,3}(?:[ ,.]\d{3})+|\d{3,6})"
    r"(?=[.;,)]|$| (?:{D}|(?:on|for|in|under|and|the|each)\b))",
    # "four years instead of five"
    # "from 13 years to 10"
    bare_lowered=r"(?:\bfrom {T} to|{T}(?: [a-z-]+){0,4},? of which [^.;{P}{T}]{1,60} "
    r"(?:left|kept|upheld|confirmed|remain(?:s|ed)?)) "
    rf"(?:only |just )?{_NUMBER}(?=[.;,)]|$| (?:and|on|after|because|in)\b)",
    bare_instead=rf"{{T}}(?: [a-z-]+){{0,4}}? (?:instead of|rather than|down from|up from) (?:the )?{_NUMBER}"
    r"(?=[.;,)]|$| (?:and|but|as|that|which)\b)",
    own_term=r"(?P<whose>{P}'s?|\bhis|\bher|\btheir) (?:[a-z-]+ ){0,3}(?:term|sentence|punishment)\b",
    # "the former to six years, the latter to four", "she - to two years"
    pronoun_beside=r"(?P<who>\b(?:he|she|the former|the latter|(?<!on )(?<!for )(?<!of )"
    r"(?<!under )the (?:first|second|third|fourth)))(?:,| -)?(?: (?:to|for|got|with|an?|only|both)){0,3} $",
    of_whom=r"(?:'s?)?(?: (?:prison|jail|suspended))?(?: (?:sentence|term|imprisonment)s?)? (?:of|against|for|"
    r"to) (?=[^\W\d_])",
    # "the other two to three years each"
    rest=_REST + r"(?: (?:men|women|defendants|accused|activists|journalists))?,?(?: (?:to|for|got|received|were|"
    r"each|given|"
    r"sentenced|jailed|with|an?)){0,4} $",
    # "the T sentence that was passed on him"
    given_to=r"(?:'s?)?(?: [a-z-]+){0,3}?(?:, [^.;{P}{T}]{1,60},)?,? (?:(?:(?:that|which) (?:(?:an? |the |"
    r"his )?(?:{C}|(?:{L}(?:'s)? "
    r")?(?:[a-z-]+ ){0,3}"
    r"(?:court|judge|tribunal)) (?:had |has )?)?)?(?:(?:had|have|has) been |was |were )?"
    r"(?:imposed|handed(?: down| out)?|given|meted out|passed|awarded) (?:to|on|upon)|"
    r"to the (?:[a-z-]+ |{T} ){0,2}(?:sentence|term) (?:(?:already |now )?being served by|of)) "
    r"(?:(?!and |or )[a-z'-]+,? ){0,4}?"
    r"(?P<whom>{P}|(?:him|her|them)\b)",
    indefinite=r"\b(?:an?|one) (?:[a-z\d'-]+ |{L}(?:'s)? |{O} ){0,5}(?:activist|journalist|blogger|reporter|editor|"
    r"man|woman|"
    r"teacher|student|pensioner|lawyer|writer|poet|singer|rapper|artist|politician|critic|dissident|monk|nun|priest|"
    r"pastor|"
    r"imam|preacher|resident|citizen|national|official|deputy|lawmaker|mother|father|worker|soldier|conscript|engineer|"
    r"doctor|nurse|scientist|historian|professor|academic|researcher|campaigner|protester|figure|leader|comedian|"
    r"cartoonist|vlogger|youtuber|farmer|driver|businessman|believer|user|defender|veteran|teenager|schoolboy)\b",
    of_pronoun=r"(?:'s?)?(?: (?:of |in |behind |under )?(?!(?:while|and|but|whereas|as)\b)[a-z-]+){0,4}?"
    r"(?:,(?= (?:that|which|to|of|for) ))? (?:for (?=(?:him|her|them)(?:[.,;:)]|$|"
    r" (?:and|under|in|"
    rf"but)\b))|(?:to |of )which (?={_WHO} (?:was|were|had been|has been|have been|had|has)\b)|(?:(?:that|which) )?"
    r"(?:(?:the|an?|his|her) (?:[a-z-]+ ){1,4}|{C} |{L}(?:'s)? [a-z]+ (?:[a-z]+ )?|judge {P} |{P} )(?:had |has )?"
    rf"(?:gave|given|handed|awarded|passed on|imposed on) (?={_WHO})|to (?={_OWN} (?:[a-z-]+ ){{0,3}}(?:sentence|"
    rf"term|imprisonment|punishment)\b)|(?:(?:that|which) )?(?={_WHO} (?:(?:was|were|"
    rf"had been|"
    r"has been|have been) (?:given|handed|serving)|is serving|(?:(?:had|has|have) )?(?:got|gotten|received|served|"
    r"serves|"
    rf"must serve))\b)|(?:awaits|awaited) (?:[a-z-]+ ){{0,3}}(?={{P}}))(?P<whom>{_OWN}|{_WHO})",
    same_mark="the same",
    same_term=r"(?:(?P<who>{P}|\b(?:he|she|they)\b)"
    + _MORE
    + r"?(?:,? (?:and|also|too|was|were|each|both|later|then|got|"
    r"gets|received|receives|given|handed|sentenced|jailed|had|has|been|to|for|on|in|fined|{C}|{D})){0,7}(?:,|:| -)? )?"
    r"(?P<same>\bthe (?:very |exact )?same(?: (?:prison|jail|suspended))?"
    r"(?: (?P<noun>term|sentence|punishment|penalty|fine|amount|sum)\b)?)"
    r"(?:(?=[.;,)]|$| (?:in|on|and|by|too|as|under|after|while|but|for)\b)|"
    r" (?:was|were|has been|had been) (?:also |then |later )?(?:handed(?: down)?|given|imposed|passed|meted out|"
    r"pronounced|"
    r"delivered|announced|issued|read out) (?:to|on|upon|against|for|over) (?:[a-z'-]+,? ){0,4}?(?={P})|"
    r" (?:went|fell|applies|applied) (?:to|on|upon) (?:[a-z'-]+,? ){0,4}?(?={P}))",
    same_length=r"\b(?P<same>(?:(?P<suspended>suspended|conditional)|real|actual|full) (?:(?:prison |jail )?"
    r"(?:sentence|term)|imprisonment) (?:of|for) the same (?:length|duration|period|term|time))\b",
    same_as=r" as (?:that of |for |the |his |her )?(?:[a-z-]+ ){0,3}?(?={P})",
    same_fine=r"fine|amount|sum",
    changed_to=r"\b(?:with|to|into|by) (?:an? )?(?:[a-z]+ ){0,4}$",
    # Between a verb and the term that it does away with: "replaced the fine of".
    old_term=r" (?:the|his|her|their|a) (?:[a-z-]+ ){0,3}(?:fine|sentence|term|punishment) of $",
    added_term=r"(?:\band|\bwith|\bplus|\bby|,|\bincluding)(?: (?:an?|another|the))? $",
    probation=r"(?:'s?)?(?: of)? (?:probation|probationary)\b",
    # After names that share a term: "P and P were sentenced to"; not "P - two years, P - three years".
    each=r"(?: and (?:[a-z]+ )?others)?,? (?:were|have|each|both|all|got|received|to)\b",
    apiece=r"(?:'s?)?(?: (?:of |in |behind )?[a-z-]+){0,3},? (?:each|apiece)\b",
    # Whose a term was before it is told: "the five-year term that P received".
    whose=r"(?: (?:sentence|term|fine)s?)? of (?:(?!(?:in|with|for|at|by|on|under|and|to|from) )(?:[a-z-]+|{L}) "
    r"){0,3}(?={P}(?!'))|"
    r"(?: (?:sentence|term|fine))?,? (?:that|which) (?:the )?(?={P}(?:, [^.;{P}{T}]{1,50},)? (?:had |has |"
    r"is |was )?"
    r"(?:received|receives|got|given|serving|served|serves|handed))",
    heading=r"(?: (?:each|apiece|in (?:prison|jail)|imprisonment|of imprisonment))?: (?:[a-z-]+ ){0,3}(?={P})",
    # After a term of those of whom the text spoke last: "a fine of T was imposed as well".
    imposing=r"\b(?:imposed|handed down|passed|issued|delivered|pronounced) (?:an? |the )?(?:[a-z-]+ ){0,4}(?:of |to "
    r"|for )?$",
    # Before a name: "the longest sentence, of T, was that of P", "T: that is what P got".
    before_owner=r"(?:longest|harshest|heaviest|highest|toughest|severest|stiffest|shortest|lightest|lowest|mildest)"
    r"(?: (?:prison|jail))? (?:sentence|term|punishment)s?[^.;{P}{T}]{0,30} $",
    owner_after=r"[^.;:{P}{T}]{0,60}?,? (?:was|is|were|went to|fell to) (?:(?:that|those) (?:of|for) |for )?"
    r"(?:(?!(?:by|in|on|at)\b)[a-z'-]+,? ){0,4}(?={P})",
    that_is=r"[^.;{P}{T}]{0,50}(?:(?:[:,]|,? -) (?:that|this|such))? (?:is|was) (?:the (?:sentence|verdict|term|"
    r"punishment|price|result|outcome)|what|all(?: that)?|how (?:long|much))\b[^.;{P}{T}]{0,60}?(?={P})",
    # Somebody whose name was not recognised, right before a term.
    next_stranger=r"(?:[,;]| and| while) (?P<who>(?!and )(?:(?:[a-z'-]+ ){1,4}?|(?:[a-z'-]+ ){1,3}[a-z'-]+, ))(?:was "
    r"|were |also )?(?:(?:jailed|sentenced|given|got|received|handed) )?(?:(?:for|to|with) )?(?:an? )?$",
    aside_of_term=r"\b(?:add(?:ed|s)?|sat|sits|spent|spends|stayed|lived|lay|waited|worked|took off|knocked off|"
    r"shaved|cut|"
    r"by|after|since|during|within|throughout|upon|over|remaining|full|been in)(?: (?!to\b)[a-z-]+){0,3} $",
    others=r"\b(?:(?P<who>he|she|him|his|her)\b(?! (?:[a-z-]+ ){0,2}(?:brothers?|sisters?|father|mother|sons?|"
    r"daughters?|"
    r"husband|wife|lawyer|colleagues?|friends?|cousin|family)\b)|(?:others?|another (?!year|\d|[a-z]+ (?:years?|"
    r"months?))|"
    r"people|persons|men|women|two|three|four|five|six|seven|eight|nine|ten|dozens|several|many|some|someone|somebody|"
    r"anyone|everybody|everyone|those|they|them|their|(?:co-)?defendants|accomplices?|activists|journalists|students|"
    r"prisoners|brothers?|sisters?|father|mother|sons?|daughters?|husband|wife|cousin|uncle|nephew|friends?|"
    r"colleagues?|"
    r"neighbou?rs?|elder|eldest|younger|youngest|lawyer|prosecut(?:or|ion) for)\b(?! (?:years?|months?|days?|and a "
    r"half|charges?|counts?|"
    r"articles?)))",
    imposed=r" (?:was|were)(?: also| then)? (?:imposed|added)\b",
    # Between two terms that "respectively" shares out.
    listed=r"(?:,? and |, )(?:(?:to|an?|of) ){0,2}",
    respectively=r"\bresp(?:ectively\b|\.)",
    after_time=r"\b(?:after|following|despite)(?: (?:about|almost|nearly|over|spending|just|only|some|around|"
    r"another))* $",
    of_custody=r" (?:in(?:side)?|of|behind|under) (?:(?:a|the|his|her|their|solitary|pre-?trial|strict|house|police) )*"
    r"(?:prison|jail|custody|detention|confinement|captivity|imprisonment|bars|cell|isolation|arrest|remand|{O})",
    not_a_sentence=r"\bfor \"[^\"]{0,50}$|"  # for "..." read "..."
    # What a higher court adds makes a longer term, not another one.
    r"\b(?:cassation|appeals?|appellate|supreme|higher|{C})[^.;{P}{T}]{0,30} add(?:ed|s)? (?:another |a further )?$|"
    r"\bthe (?:[a-z]+ )?(?:term|sentence|penalty|punishment)s? for [a-z ]{3,30} (?:to|from|by|is|was)[^.;,{T}]{0,20}$|"
    r"\b(?:up to|no more than|(?<!the )maximum|(?<!the )minimum|could|"
    r"(?<!in )(?<!of )(?<!since )(?<!\d )(?<!until )may|might|faces?|facing|possible|punishable|"
    r"risks?|threatened)\b[^.;,{T}]{0,30}$",
)
