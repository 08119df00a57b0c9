"""English phrases that lead up to an offence without a verb that governs it: "the charges against P are", "if
convicted of". Each with the status that it tells; patterns over frames."""

from __future__ import annotations

from documents.extraction.languages.en.offences import GERUND, OFFENCES

NUMBERS = r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,3}|several|dozens of)"
# Whom a word such as "against" governs, with what may describe that person before the name.
WHOM = (
    r"(?:(?!(?:by|in|on|at|for|over|after|of|and|with|from|which|that|who|to|them|him|her|his|their)\b)[a-z'-]+,? |"
    r"{L}(?:'s)? |"
    r"{O}(?:'s)? ){0,6}?(?P<whom>{P}|(?:him|her|them|both(?: of them| men| women)?|all (?:of them|three|four|five|"
    r"six|seven|eight)|"
    r"the (?:two|three|four|five|six|seven|eight|couple|pair|trio|brothers|sisters|men|women|defendants|activists|"
    r"journalists))\b)"
)
CRIMES = r"(?:crimes?|offen[cs]es?|felon(?:y|ies)|misdemeanou?rs?|delicts?|contraventions?)"
OF_CRIMES = (
    rf"(?:(?:the |an? )?(?:(?:alleged|supposed|presumed|purported) )?(?:(?:commission|perpetration) of (?:the )?)?"
    rf"(?:(?:alleged|supposed|presumed|other|further|two|three|four|five) )?{CRIMES} of )?"
)
BEGINS = rf"(?:the )?{OF_CRIMES}(?=[\"']|{GERUND} |(?:{OFFENCES})\b)"
COUNT = r"(?:(?:an?|the|one|two|three|four|five|\d+|both) (?:[a-z-]+ )?(?:counts?|charges?) of |charges of )?"
CASES = r"(?:case|investigation|probe|trial|inquiry)"
DURATION = r"(?:{T}|(?:[a-z0-9-]+ ){1,3}?(?:days?|weeks?|months?|years?|sentences?|terms?))"
CHARGES = r"(?:charges?|counts?|accusations?)"

LEADS = (
    # "added him to a new case on a charge of"
    (
        rf"\badded {WHOM} to (?:an?|the|another) (?:[a-z-]+ )?(?:case|indictment|"
        rf"file)\b[^.;{{P}}]{{0,40}}? (?:on|over) "
        rf"(?:the |an? )?(?:{CHARGES}|suspicion) of ",
        "charged",
    ),
    # "the charges against him are", "the charges that he faced were"
    (
        rf"\b{CHARGES} (?:brought |made |filed |laid |levelled |leveled |pressed |directed )?(?:against|at) "
        rf"{WHOM}(?:,? "
        rf"(?:which|that))? "
        rf"(?:was|were|is|are|include[sd]?)(?: those)?(?: of)? {BEGINS}",
        "charged",
    ),
    (
        rf"\b{CHARGES} (?:that |which )?(?P<whom>{{P}}|he|she|they) (?:now )?(?:faced|faces|face) (?:was|were|"
        rf"is|are|"
        rf"include[sd]?)(?: those)?(?: of)? {BEGINS}",
        "charged",
    ),
    (
        rf"(?P<whom>{{P}}'s?|\b(?:his|her|their)) (?:[a-z-]+ )?(?:{CHARGES}|offen[cs]es?|crimes?|articles?) "
        rf"(?:are|were|was|is|"
        rf"include[sd]?|read)(?: those)?(?: of)? {BEGINS}",
        "charged",
    ),
    # "a warrant for his arrest on charges of"
    (
        rf"\bwarrants? (?:of arrest )?(?:(?:was|were|has been|had been|is) (?:[a-z]+ )?issued )?(?:for|against) "
        rf"(?P<whom>{{P}}|(?:him|her|them|his|"
        rf"their)\b)(?:'s?)?(?: arrest)?"
        rf"[^.;{{P}}]{{0,40}}? on (?:{CHARGES}|suspicion) of ",
        "charged",
    ),
    # "another charge was brought against them: X"
    (
        rf"\b(?:{CHARGES}|{CRIMES}|case|article) (?:is|are|was|were|has been|have been|had been) (?:[a-z]+ "
        rf")?(?:charged|"
        rf"brought|filed|"
        rf"laid|"
        rf"added|pressed|opened) against {WHOM}: {BEGINS}",
        "charged",
    ),
    # "upheld a conviction for"
    (rf"\bupheld (?:an?|the|his|her|their) convictions? (?:for|of|on) {BEGINS}", "convicted"),
    # "a suspect in a case of"
    (
        rf"\b(?:suspects?|defendants?|accused|arrested|detained|charged|held|prosecuted|tried) (?:in|as part of) "
        rf"(?:an?|the) (?:[a-z-]+ )?{CASES} (?:of|into|over|for|on) {BEGINS}",
        "charged",
    ),
    # "the charge was later changed to"
    (
        rf"(?:^|; |, but )(?:later |then )?the (?:{CHARGES}|case|indictment) (?:against (?P<whom>{{P}}|him|her|"
        rf"them) )?(?:was|were|has been|"
        rf"have been|had been) (?:[a-z]+ )?(?:changed|reduced|altered|re-?classified|downgraded|upgraded|amended|"
        rf"softened) (?:to|as|into) (?:that of |those of )?{BEGINS}",
        "charged",
    ),
    # "if found guilty of"
    (rf"\bif (?:found guilty|convicted) (?:of|on charges of) {BEGINS}", "charged"),
    # "prosecutors seek ten years for P for", "he faces up to ten years for"
    (
        rf"\b(?:ask|request|demand|seek|sought|propos|want)[a-z]* [^.;,{{P}}]{{0,60}}?(?:for|against) (?:[a-z-]+ "
        rf"){{0,3}}"
        rf"(?P<whom>{{P}}) (?:for|on (?:an? )?{CHARGES} of) {BEGINS}",
        "charged",
    ),
    (
        rf"\b(?:faces?|facing|faced|risks?) (?:up to |between |an? |at least |as (?:much|long|many) as )?"
        rf"(?:[a-z0-9{{T}}'-]+ ){{1,6}}?for {BEGINS}",
        "charged",
    ),
    (
        rf"\b(?:sentenced|convicted|fined|jailed)\b[^.;{{P}}]{{0,40}}? in (?:an?|the) {CASES} of {BEGINS}",
        "convicted",
    ),
    (rf"\badmitted {COUNT}(?<= of ){BEGINS}", "charged"),
    # "The allegation is": of whom the sentences before speak
    (
        rf"(?:^|[;,:-] (?:and |but )?)(?:the|his|her|their|other|more|further|additional|among the) "
        rf"(?:[a-z-]+ ){{0,3}}?(?:allegation|"
        rf"accusation|charge|"
        rf"offen[cs]e|crime)s?(?:, [^.;{{P}}]{{3,70}},)? (?:is|are|was|were|include[sd]?):? (?:that of )?{BEGINS}",
        "charged",
    ),
    (
        rf"\b(?:held|detained|arrested|remanded)\b[^.;{{P}}]{{0,60}}?\b(?:probe|investigation|inquiry) (?:[a-z]+ )?"
        rf"into {BEGINS}",
        "charged",
    ),
    (rf"\bcommitt?(?:ed|ing|s)? (?:the |an? )?(?:crimes?|offen[cs]es?) of {BEGINS}", "charged"),
    (rf"\b(?:persecuted|prosecuted|held|jailed) for {BEGINS}(?=[^.;{{P}}]{{0,60}}:$)", "charged"),
    (rf"\bsentencing {WHOM} (?:over|for|to {{T}} for) {BEGINS}", "convicted"),
    (rf"\bacquittal of {WHOM} (?:of|on|from) (?:the |all )?(?:{CHARGES} of )?{BEGINS}", "acquitted"),
    # "admitted the accusation against P for", "the trial of the mayor P for", "will face a judge for"
    (
        rf"\b(?:accusations?|cases?|trials?|proceedings|process|lawsuit|complaint|indictment|prosecution|warrant) "
        rf"(?:brought |filed |opened |launched )?(?:against|of) {WHOM}(?: (?:on|in) {{D}})? (?:for|over|on "
        rf"(?:the )?"
        rf"(?:{CHARGES}|suspicion) of) {BEGINS}",
        "charged",
    ),
    (
        rf"\b(?:fac(?:e|es|ed|ing)|appear(?:s|ed|ing)?|stand(?:s|ing)?|stood|produced|presented|brought) (?:in |"
        rf"before |to )?"
        rf"(?:an? |the )?(?:[a-z]+ )?(?:judge|court|magistrates?|trial|tribunal|jury|justice|prosecutors?)\b"
        rf"[^.;{{P}}]{{0,40}}? (?:for|over|on (?:the )?(?:{CHARGES}|suspicion) of|accused of|charged with) "
        rf"{BEGINS}",
        "charged",
    ),
    # "the crimes for which P was convicted are"
    (
        rf"\b(?:{CRIMES}|{CHARGES}) (?:for|of|with|on) which (?P<whom>{{P}}|he|she|they) (?:was|were|is|are|"
        rf"has been|have "
        rf"been|had been) (?:[a-z]+ )?(?:convicted|sentenced|found guilty|jailed|imprisoned|punished) (?:is|are|"
        rf"was|were|"
        rf"include[sd]?):? {BEGINS}",
        "convicted",
    ),
    (
        rf"\b(?:{CRIMES}|{CHARGES}) (?:for|of|with|on) which (?P<whom>{{P}}|he|she|they) (?:[a-z]+ "
        rf"){{1,4}}(?:is|are|was|"
        rf"were|include[sd]?):? {BEGINS}",
        "charged",
    ),
    # "attributes to P the crime of"
    (
        rf"\b(?:attribut|imput|ascrib|link|connect|accus)[a-z]* (?:to )?{WHOM} (?:to |with |of )?(?:the "
        rf")?{CRIMES} of {BEGINS}",
        "charged",
    ),
    # "upheld the sentence given to P for", "demanded that P be punished for"
    (
        rf"\b(?:upheld|confirmed|affirmed|left in force|endorsed|rejected (?:the|an) appeal against) "
        rf"[^.;:{{P}}]{{3,90}} "
        rf"(?:of|to|against|on|for) {WHOM} (?:for|over|on (?:the )?{CHARGES} of) {BEGINS}",
        "convicted",
    ),
    (
        rf"\b(?:ask|request|demand|seek|sought|call|want|insist)[a-z]* (?:for )?(?:that )?{WHOM} "
        rf"(?:should |to )?(?:be|is) [^.;{{P}}]{{3,60}} (?:for|on (?:the )?{CHARGES} of) {BEGINS}",
        "charged",
    ),
    # "P's trial for", "the conviction of P for"
    (rf"(?P<whom>{{P}})'s? (?:trial|prosecution) for {BEGINS}", "charged"),
    (
        rf"(?P<whom>{{P}}'s?|\b(?:his|her|their)) (?:(?!(?:is|are|was|were|has|had|who|which|serv(?:ed|es|ing))\b)"
        rf"[a-z0-9'{{D}}{{L}}{{T}}-]+ ){{0,8}}?(?:convictions?|imprisonment|sentences?|terms?|{{T}}) (?:for|of|on "
        rf"(?:an? )?"
        rf"{CHARGES} of) {BEGINS}",
        "convicted",
    ),
    (rf"\b(?:trial|prosecution|conviction) of (?:[a-z'-]+ ){{0,3}}(?P<whom>{{P}}) for {BEGINS}", "charged"),
    # "P pleaded guilty to"
    (
        rf"\bplead(?:ed|s|ing)? (?:not )?guilty(?: {{D}}| (?:in|on) {{D}})? to "
        rf"{COUNT}{BEGINS}(?![^.;]{{0,80}}\()",
        "charged",
    ),
    # "served twenty days for"
    (
        rf"\b(?:served|spent|did|serving) (?:an? |his |her |their )?{DURATION}(?: (?:in|behind|of) (?:[a-z-]+ "
        rf"?){{1,3}})? for {BEGINS}",
        "convicted",
    ),
    # "six years: three for X and three for Y"
    (
        rf"(?:{{T}}[^.;{{P}}]{{0,60}}?[:,(]|,? and) (?:{NUMBERS}|one)(?: (?:more )?(?:years?|months?))? for "
        rf"{BEGINS}",
        "convicted",
    ),
    (rf"\b(?:arrested|detained|jailed|tried)\b[^.;{{P}}]{{0,90}}?, (?:this time|now) for {BEGINS}", "charged"),
    (
        rf"\b(?:f(?:ind|ound|inding|inds)|declar(?:es?|ed|ing)|pronounc(?:ed|ing)|rul(?:ed|ing)|held|holding) "
        rf"{WHOM} guilty "
        rf"(?:of|on (?:[a-z-]+ ){{0,3}}(?:counts?|charges?)(?: of|:)) {BEGINS}",
        "convicted",
    ),
    # "the indictment of P reads"
    (
        rf"\b(?:indictments?|charge sheet|{CHARGES}|verdict) (?:of|against|for) {WHOM} (?:reads?|says?|states?|"
        rf"lists?|"
        rf"mentions?|contains?|speaks of|names?|cites?|includes?):? {BEGINS}",
        "charged",
    ),
    # "appears as the author of the crime of"
    (rf"\b{CRIMES} of {BEGINS}", "charged"),
    # "the file against P has charges of"
    (
        rf"\b(?<!on )(?<!threatened with )(?:{CHARGES}|suspicions?) (?:of|such as|including) "
        rf"{BEGINS}(?![^.;]{{0,60}} against )",
        "charged",
    ),
    # "denies charges of", "appeared in court on charges of"
    (
        rf"\b(?:(?<!article )(?<!report )(?<!story )(?<!book )(?<!film )on|to|den(?:y|ies|ied)|rejects?|rejected|"
        rf"faces?|facing|over) (?:the )?(?:[a-z-]+ "
        rf"){{0,2}}?(?:{CHARGES}|"
        rf"suspicion) (?:of|including|such as|(?:that|which) include) {BEGINS}",
        "charged",
    ),
    # "is under investigation for", "in court over", "police are holding P over"
    (
        rf"\b(?:under (?:criminal )?investigation|in (?:court|the dock|custody|detention|prison|jail|remand)|"
        rf"behind bars|"
        rf"on (?:the )?(?:wanted list|bail)|wanted|sought|held|on remand|at large|probed|being (?:investigated|"
        rf"tried|"
        rf"prosecuted|sued)|in the crosshairs)"
        rf" (?:[a-z]+ ){{0,2}}?(?:for|over|on (?:the )?(?:{CHARGES}|suspicion) of|in connection with|because of) "
        rf"(?:his |her |their |the |an? )?(?:alleged(?:ly)? |suspected )?{BEGINS}",
        "charged",
    ),
    (
        rf"\b(?:holds?|holding|detaining|prosecuting|investigating|seeking|trying|charging|hunting|indicting|"
        rf"accusing) "
        rf"{WHOM} (?:for|over|of|with|on (?:the )?(?:{CHARGES}|suspicion) of|in connection with) "
        rf"(?:the |an? )?(?:alleged(?:ly)? |suspected )?{BEGINS}",
        "charged",
    ),
)
