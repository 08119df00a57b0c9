"""English phrases other than verbs and their objects that say what somebody is accused of, read over frames."""

from __future__ import annotations

from documents.extraction.languages.charge_words import ChargePhraseWords
from documents.extraction.languages.en.offences import GERUND, OFFENCES
from documents.extraction.patterns import one_of

# Before "accused" by somebody who is no authority that brings charges.
DROPS = (
    r"(?:dropp(?:ed|ing)|withdr(?:ew|awn|awing)|g(?:a|i)ven? up|abandon(?:ed|ing)|remov(?:ed|ing)|lifted|threw out|"
    r"thrown out|dismissed|discontinued|terminated|struck out)"
)
JAILED = r"jailed|imprisoned"
BLAMED = (
    r"\b(?:television|tv|channels?|media|newspapers?|websites?|bloggers?|propagandists?|ministers?|presidents?|"
    r"leaders?|spokes\w+|"
    r"diplomats?|embassy|critics|supporters|opponents|allies|colleagues?|neighbou?rs?|relatives?|husband|wife|"
    r"teachers?|articles?|"
    r"reports?|posts?|people|he|she|they|we|i|some|others|activists?|governor|mayor|parents?|journalists?|"
    r"commentators?|documentary|film|programme|broadcast)"
    r"(?: (?:has|have|had|also|then|later|publicly|repeatedly|openly)| that [^.;:,]{3,60} and)* $"
)
# Whom a verb has as its object, before the offence: "accused him of", "charged both men with".
_NUMBERS = r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3}|several|dozens of)"
SKIPPED = (
    rf" (?:him|her|them|me)\b| (?:[a-z-]+ ){{0,4}}{{P}}| (?:(?:both|all|each)(?: of)?(?: the| them| these)?|the|"
    rf"{_NUMBERS})"
    rf"(?: {_NUMBERS})?(?: [a-z-]+){{0,3}}?(?= (?:of|with|on|for)\b)"
)
# A clause between commas that parts a verb from the offence: "convicted, despite his alibi, of theft".
INSERTED = r", [^,.;:{P}{A}{T}]{3,70},(?= (?:of|with|on|for)\b)"

# Whom a word such as "against" governs, with what may describe that person before the name.
_WHOM = (
    r"(?:(?!(?:by|in|on|at|for|over|after|of|and|with|from|which|that|who|to|them|him|her|his|their)\b)[a-z'-]+,? |"
    r"{L}(?:'s)? |"
    r"{O}(?:'s)? ){0,6}?(?P<whom>{P}|(?:him|her|them|both(?: of them| men| women)?|all (?:of them|three|four|five|"
    r"six|seven|eight)|"
    r"the (?:two|three|four|five|six|seven|eight|couple|pair|trio|brothers|sisters|men|women|defendants|activists|"
    r"journalists))\b)"
)
_BEGINS = rf"(?:the )?(?:(?:other )?(?:crimes?|offen[cs]es?) of )?(?=[\"']|{GERUND} |(?:{OFFENCES})\b)"
_COUNT = r"(?:(?:an?|the|one|two|three|four|five|\d+|both) (?:[a-z-]+ )?(?:counts?|charges?) of |charges of )?"
_CASES = r"(?:case|investigation|probe|trial|inquiry)"
_DURATION = r"(?:{T}|(?:[a-z0-9-]+ ){1,3}?(?:days?|weeks?|months?|years?|sentences?|terms?))"
_CHARGES = r"(?:charges?|counts?|accusations?)"

# Beginnings of words.
_MARKS = """
    charge case count accusation warrant plead served spent investigation trial prosecution conviction proceeding face
    allegation offence offense crime another additional further extra suspicion sentence admitted indictment guilty
    convicted inquiry probe hold detain prosecut investigat seek sought wanted court dock custody detention prison jail
    remand bars upheld confirmed rejected demand request suspect accused defendant acquittal
    """

WORDS = ChargePhraseWords(
    mark=rf"\b{one_of(_MARKS.split())}|{{T}} for\b",
    leads=(
        # "added him to a new case on a charge of"
        (
            rf"\badded {_WHOM} to (?:an?|the|another) (?:[a-z-]+ )?(?:case|indictment|"
            rf"file)\b[^.;{{P}}]{{0,40}}? (?:on|over) "
            rf"(?:the |an? )?(?:{_CHARGES}|suspicion) of ",
            "charged",
        ),
        # "the charges against him are", "the charges that he faced were"
        (
            rf"\b{_CHARGES} (?:brought |made |filed |laid |levelled |leveled |pressed |directed )?(?:against|at) "
            rf"{_WHOM}(?:,? "
            rf"(?:which|that))? "
            rf"(?:was|were|is|are|include[sd]?)(?: those)?(?: of)? {_BEGINS}",
            "charged",
        ),
        (
            rf"\b{_CHARGES} (?:that |which )?(?P<whom>{{P}}|he|she|they) (?:now )?(?:faced|faces|face) (?:was|were|"
            rf"is|are|"
            rf"include[sd]?)(?: those)?(?: of)? {_BEGINS}",
            "charged",
        ),
        (
            rf"(?P<whom>{{P}}'s?|\b(?:his|her|their)) (?:[a-z-]+ )?(?:{_CHARGES}|offen[cs]es?|crimes?|articles?) "
            rf"(?:are|were|was|is|"
            rf"include[sd]?|read)(?: those)?(?: of)? {_BEGINS}",
            "charged",
        ),
        # "a warrant for his arrest on charges of"
        (
            rf"\bwarrants? (?:of arrest )?(?:(?:was|were|has been|had been|is) (?:[a-z]+ )?issued )?(?:for|against) "
            rf"(?P<whom>{{P}}|(?:him|her|them|his|"
            rf"their)\b)(?:'s?)?(?: arrest)?"
            rf"[^.;{{P}}]{{0,40}}? on (?:{_CHARGES}|suspicion) of ",
            "charged",
        ),
        # "another charge was brought against them: X"
        (
            rf"\b(?:{_CHARGES}|case|article) (?:was|were|has been|have been|had been) (?:[a-z]+ )?(?:brought|filed|"
            rf"laid|"
            rf"added|pressed|opened) against {_WHOM}: {_BEGINS}",
            "charged",
        ),
        # "upheld a conviction for"
        (rf"\bupheld (?:an?|the|his|her|their) convictions? (?:for|of|on) {_BEGINS}", "convicted"),
        # "a suspect in a case of"
        (
            rf"\b(?:suspects?|defendants?|accused|arrested|detained|charged|held|prosecuted|tried) (?:in|as part of) "
            rf"(?:an?|the) (?:[a-z-]+ )?{_CASES} (?:of|into|over|for|on) {_BEGINS}",
            "charged",
        ),
        # "the charge was later changed to"
        (
            rf"(?:^|; |, but )(?:later |then )?the (?:{_CHARGES}|case|indictment) (?:against (?P<whom>{{P}}|him|her|"
            rf"them) )?(?:was|were|has been|"
            rf"have been|had been) (?:[a-z]+ )?(?:changed|reduced|altered|re-?classified|downgraded|upgraded|amended|"
            rf"softened) (?:to|as|into) (?:that of |those of )?{_BEGINS}",
            "charged",
        ),
        # "if found guilty of"
        (rf"\bif (?:found guilty|convicted) (?:of|on charges of) {_BEGINS}", "charged"),
        (rf"\b(?:on|to) trial for {_BEGINS}", "charged"),
        # "prosecutors seek ten years for P for", "he faces up to ten years for"
        (
            rf"\b(?:ask|request|demand|seek|sought|propos|want)[a-z]* [^.;,{{P}}]{{0,60}}?(?:for|against) (?:[a-z-]+ "
            rf"){{0,3}}"
            rf"(?P<whom>{{P}}) (?:for|on (?:an? )?{_CHARGES} of) {_BEGINS}",
            "charged",
        ),
        (
            rf"\b(?:faces?|facing|faced|risks?) (?:up to |between |an? |at least |as (?:much|long|many) as )?"
            rf"(?:[a-z0-9{{T}}'-]+ ){{1,6}}?for {_BEGINS}",
            "charged",
        ),
        (
            rf"\b(?:sentenced|convicted|fined|jailed)\b[^.;{{P}}]{{0,40}}? in (?:an?|the) {_CASES} of {_BEGINS}",
            "convicted",
        ),
        (rf"\badmitted {_COUNT}(?<= of ){_BEGINS}", "charged"),
        # "The allegation is": of whom the sentences before speak
        (
            rf"^(?:the|his|her|their|other|more|further|additional|among the) (?:[a-z-]+ ){{0,3}}?(?:allegation|"
            rf"accusation|charge|"
            rf"offen[cs]e|crime)s?(?:, [^.;{{P}}]{{3,70}},)? (?:is|are|was|were|include[sd]?):? (?:that of )?{_BEGINS}",
            "charged",
        ),
        (
            rf"\b(?:held|detained|arrested|remanded)\b[^.;{{P}}]{{0,60}}?\b(?:probe|investigation|inquiry) (?:[a-z]+ )?"
            rf"into {_BEGINS}",
            "charged",
        ),
        (rf"\bcommitt?(?:ed|ing|s)? (?:the |an? )?(?:crimes?|offen[cs]es?) of {_BEGINS}", "charged"),
        (rf"\b(?:persecuted|prosecuted|held|jailed) for {_BEGINS}(?=[^.;{{P}}]{{0,60}}:$)", "charged"),
        (rf"\bsentencing {_WHOM} (?:over|for|to {{T}} for) {_BEGINS}", "convicted"),
        (rf"\bacquittal of {_WHOM} (?:of|on|from) (?:the |all )?(?:{_CHARGES} of )?{_BEGINS}", "acquitted"),
        # "upheld the sentence given to P for", "demanded that P be punished for"
        (
            rf"\b(?:upheld|confirmed|affirmed|left in force|endorsed|rejected (?:the|an) appeal against) "
            rf"[^.;:{{P}}]{{3,90}} "
            rf"(?:of|to|against|on|for) {_WHOM} (?:for|over|on (?:the )?{_CHARGES} of) {_BEGINS}",
            "convicted",
        ),
        (
            rf"\b(?:ask|request|demand|seek|sought|call|want|insist)[a-z]* (?:for )?(?:that )?{_WHOM} "
            rf"(?:should |to )?(?:be|is) [^.;{{P}}]{{3,60}} (?:for|on (?:the )?{_CHARGES} of) {_BEGINS}",
            "charged",
        ),
        # "P's trial for", "the conviction of P for"
        (rf"(?P<whom>{{P}})'s? (?:trial|prosecution) for {_BEGINS}", "charged"),
        (
            rf"(?P<whom>{{P}}'s?|\b(?:his|her|their)) (?:(?!(?:is|are|was|were|has|had|who|which|serv(?:ed|es|ing))\b)"
            rf"[a-z0-9'{{D}}{{L}}{{T}}-]+ ){{0,8}}?(?:convictions?|imprisonment|sentences?|terms?|{{T}}) (?:for|of|on "
            rf"(?:an? )?"
            rf"{_CHARGES} of) {_BEGINS}",
            "convicted",
        ),
        (rf"\b(?:trial|prosecution|conviction) of (?:[a-z'-]+ ){{0,3}}(?P<whom>{{P}}) for {_BEGINS}", "charged"),
        # "P pleaded guilty to"
        (
            rf"\bplead(?:ed|s|ing)? (?:not )?guilty(?: {{D}}| (?:in|on) {{D}})? to "
            rf"{_COUNT}{_BEGINS}(?![^.;]{{0,80}}\()",
            "charged",
        ),
        # "served twenty days for"
        (
            rf"\b(?:served|spent|did|serving) (?:an? |his |her |their )?{_DURATION}(?: (?:in|behind|of) (?:[a-z-]+ "
            rf"?){{1,3}})? for {_BEGINS}",
            "convicted",
        ),
        # "six years: three for X and three for Y"
        (
            rf"(?:{{T}}[^.;{{P}}]{{0,60}}?[:,(]|,? and) (?:{_NUMBERS}|one)(?: (?:more )?(?:years?|months?))? for "
            rf"{_BEGINS}",
            "convicted",
        ),
        (rf"\b(?:arrested|detained|jailed|tried)\b[^.;{{P}}]{{0,90}}?, (?:this time|now) for {_BEGINS}", "charged"),
        # "the file against P has charges of"
        (rf"\b(?<!on )(?:{_CHARGES}|suspicions?) (?:of|such as|including) {_BEGINS}", "charged"),
        # "denies charges of", "appeared in court on charges of"
        (
            rf"\b(?:(?<!article )(?<!report )(?<!story )(?<!book )(?<!film )on|to|den(?:y|ies|ied)|rejects?|rejected|"
            rf"faces?|facing|over) (?:the )?(?:[a-z-]+ "
            rf"){{0,2}}?(?:{_CHARGES}|"
            rf"suspicion) (?:of|including|such as|(?:that|which) include) {_BEGINS}",
            "charged",
        ),
        # "is under investigation for", "in court over", "police are holding P over"
        (
            rf"\b(?:under (?:criminal )?investigation|in (?:court|the dock|custody|detention|prison|jail|remand)|"
            rf"behind bars|"
            rf"on (?:the )?(?:wanted list|bail)|wanted|sought|held|on remand|at large|probed|being (?:investigated|"
            rf"tried|"
            rf"prosecuted|sued)|in the crosshairs)"
            rf" (?:[a-z]+ ){{0,2}}?(?:for|over|on (?:the )?(?:{_CHARGES}|suspicion) of|in connection with|because of) "
            rf"(?:his |her |their |the |an? )?(?:alleged(?:ly)? |suspected )?{_BEGINS}",
            "charged",
        ),
        (
            rf"\b(?:holds?|holding|detaining|prosecuting|investigating|seeking|trying|charging|hunting|indicting|"
            rf"accusing) "
            rf"{_WHOM} (?:for|over|of|with|on (?:the )?(?:{_CHARGES}|suspicion) of|in connection with) "
            rf"(?:the |an? )?(?:alleged(?:ly)? |suspected )?{_BEGINS}",
            "charged",
        ),
    ),
    said=(
        # "and for propaganda another two years"
        (
            rf"\bfor (?P<said>(?:\"[^\"]{{4,80}}\"|(?:{OFFENCES})(?: [a-z-]+){{0,5}}?)),? (?:another|an additional|a "
            rf"further|an extra) {{T}}",
            "convicted",
        ),
        # "the treason case against P", "faces sedition charges", "P's fraud conviction"
        (
            rf"(?:(?<!the )|(?<=dropped the )|(?<=withdrew the ))\b(?P<said>(?:{OFFENCES})) (?:charges?|cases?|"
            rf"proceedings) against {_WHOM}",
            "charged",
        ),
        (
            rf"\b(?P<whom>{{P}}|he|she|they) (?:is |are |was |were )?(?:also |now |still |currently )?(?:faces?|facing|"
            rf"faced) (?P<said>(?:{OFFENCES})(?: and (?:{OFFENCES}))?) (?:charges?|counts?)\b",
            "charged",
        ),
        (rf"(?P<whom>{{P}})'s? (?P<said>(?:{OFFENCES})) (?:charges?|trial|case)\b", "charged"),
        (rf"(?P<whom>{{P}}'s?|\b(?:his|her|their)) (?P<said>(?:{OFFENCES})) convictions?\b", "convicted"),
        # "arrested in a fraud case", "if convicted of treason, P"
        (
            rf"\b(?:suspects?|defendants?|accused|arrested|detained|charged|held|prosecuted|persecuted|tried|jailed|"
            rf"imprisoned|implicated) (?:in|as part of|over|for) (?:an?|the|another) (?:[a-z-]+ )?"
            rf"(?P<said>(?:{OFFENCES})|\"[^\"]{{4,80}}\") {_CASES}\b",
            "charged",
        ),
        (
            rf"\b(?P<said>(?:{OFFENCES})) (?:suspects?|accused|defendants?) (?:[a-z-]+ |{{L}} ){{0,3}}?(?P<whom>{{P}})",
            "charged",
        ),
        (
            rf"\bthe (?P<said>(?:{OFFENCES})) (?:charges?|counts?|accusations?|allegations?)(?: against {_WHOM})? "
            rf"(?:was|were|has been|have been|had been)(?: [a-z]+ly| then| later)* (?:dropped|withdrawn|dismissed|"
            rf"thrown out|discontinued|struck out|abandoned|removed|set aside)\b",
            "dropped",
        ),
        (
            rf"\b(?:defendants?|suspects?|accused) in the (?P<said>(?:{OFFENCES})|\"[^\"]{{4,80}}\") {_CASES}, "
            rf"(?:[a-z-]+ ){{0,3}}(?P<whom>{{P}})",
            "charged",
        ),
        (rf"^if (?:found guilty|convicted) of (?P<said>[^.;,{{P}}]{{4,80}}), (?:[a-z-]+ ){{0,3}}{_WHOM}", "charged"),
        (rf"\bcases? of (?P<said>(?:{OFFENCES})(?: [a-z-]+){{0,5}}?) against {_WHOM}", "charged"),
        (
            rf"\b(?:charges?|accusations?) of (?P<said>(?:(?! (?:was|were|has|have) )[^.;,{{P}}{{A}}]){{4,80}}?) "
            rf"against "
            rf"{_WHOM}",
            "charged",
        ),
        # "a case for treason was opened against P"
        (
            r"\b(?:case|investigation|proceedings|inquiry) (?:on (?:charges|suspicion) of|on|for|over|into) "
            r"(?P<said>(?!the |his |her |their )[^.;,{P}{A}]{4,80}?) (?:was|were|has been|had been) (?:opened|launched|"
            rf"initiated|brought|started) against {_WHOM}",
            "charged",
        ),
    ),
    dropping=rf"\b{DROPS} (?:the |an? |their |its )?(?:charges? |case )?(?:of |for )?$",
    dropped=r"(?: (?:was|were|has been|have been|had been)(?: [a-z]+ly| then| later)*)? (?:dropped|withdrawn|dismissed|"
    r"thrown out|discontinued)\b",
)
