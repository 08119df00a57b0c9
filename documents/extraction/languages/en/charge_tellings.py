"""More English phrases that lead up to an offence, and clauses in which a court says what somebody did;
patterns over frames, each with the status that it tells."""

from __future__ import annotations

from documents.extraction.languages.en.charge_leads import BEGINS, CASES, CHARGES, CRIMES, WHOM
from documents.extraction.languages.en.offences import GERUND, OFFENCES

_BE = r"(?:is|are|was|were|has been|have been|had been)"
_AND_MORE = r"(?:(?:,| and|, and) (?:[a-z-]+ ){0,3}{P}){0,4}"
_ASIDE = r"(?:,[^.;,{P}]{3,60},)?"
_WHOSE = r"(?P<whom>{P}'s?|\b(?:his|her|their))"

TELLINGS = (
    # "The accusation levelled at P and her cousin P is of", "the case against P concerns"
    (
        rf"\b{CHARGES} (?:brought |made |filed |laid |levelled |leveled |pressed |directed )?(?:against|at) {WHOM}"
        rf"{_AND_MORE}{_ASIDE}(?: {_BE} (?:that )?of|:) {BEGINS}",
        "charged",
    ),
    (
        rf"\b(?:{CASES}|proceedings|prosecution|{CHARGES}) (?:brought |opened |filed )?(?:against|of) {WHOM}{_AND_MORE}"
        rf"{_ASIDE} (?:{_BE} about|{_BE} one of|{_BE} based on|{_BE} over|concerns?|concerned|relates? to|related to|"
        r"centres? on|centers? on|centred on|centered on|involves?|involved|turns? on|rests? on|rested on|stems? from|"
        rf"stemmed from|revolves? around|revolved around|alleges?|alleged) {BEGINS}",
        "charged",
    ),
    # "His crime: X", "P's only offence, the prosecutor said, was to have"
    (
        rf"{_WHOSE} (?:only |alleged |supposed |sole |main |official )?(?:{CRIMES}|charges?|guilt)"
        rf"{_ASIDE}(?::| {_BE}| -) (?:(?:to have|having|that of) (?=\")|{BEGINS})",
        "charged",
    ),
    (
        rf"\bwhat {WHOM} (?:is|are|was|were|stands?) (?:accused of|blamed for|charged with) (?:is|was) {BEGINS}",
        "charged",
    ),
    # "Charged with X, Y and Z, P said"
    (
        r"^(?:charged with|accused of|convicted of|found guilty of|suspected of|indicted for|prosecuted for|tried for|"
        rf"facing charges of) {BEGINS}(?=[^.;:{{P}}]{{4,120}}, )",
        "charged",
    ),
    # "On the charge sheet of P: X"
    (rf"\b(?:indictments?|charge sheet|rap sheet) (?:of|against|for) {WHOM}: {BEGINS}", "charged"),
    # "went on trial in Minsk on Monday for"
    (
        rf"\b(?:(?:on|to|await(?:s|ing)?|stands?|stood|fac(?:e|es|ed|ing)) trial|tried)\b[^.;:{{P}}]{{0,60}}? "
        rf"(?:for|over|on (?:the )?{CHARGES} of) {BEGINS}",
        "charged",
    ),
    # "received the term for her role in"
    (
        rf"\b(?:received|got|given|handed|earned|drew|serving|appealed|appealing) (?:an?|the|this|that|his|her|their) "
        rf"(?:[a-z-]+ ){{0,2}}(?:sentence|term|punishment|verdict) (?:for|over) (?:(?:his|her|their) (?:alleged )?"
        rf"(?:role|part) in )?{BEGINS}",
        "convicted",
    ),
    (
        rf"\b(?:keep|keeps|keeping|kept) {WHOM} (?:[^.;,{{P}}]{{1,40}} )?(?:for|over|on {CHARGES} of) {BEGINS}",
        "charged",
    ),
    # "the former for X, the latter for Y"
    (
        rf"\b(?P<whom>the (?:former|latter))(?: [a-z]+){{0,2}},? (?:for|of|with|over|on {CHARGES} of) {BEGINS}",
        "charged",
    ),
)
SAID_OF_OFFENCE = (
    # "a case for treason was opened against P", "a second case, over X, was opened against P"
    (
        rf"\b(?:{CASES}|proceedings|inquiry),? (?:on (?:charges|suspicion) of|on|of|for|over|into|about|concerning|"
        r"regarding) "
        rf"(?P<said>(?!the |his |her |their )[^.;,{{P}}{{A}}]{{4,80}}?),? "
        rf"(?:(?:was|were|has|have|had|been|also|later|then) ){{1,3}}(?:opened|launched|initiated|brought|"
        rf"started) against {WHOM}",
        "charged",
    ),
    # "found no proof of espionage and cleared P"
    (
        rf"\bno (?:proof|evidence|signs?|trace) of (?P<said>(?:{OFFENCES})) and (?:cleared|acquitted|freed|released) "
        rf"{WHOM}",
        "acquitted",
    ),
    # "P (eight years, propaganda against the system)", "P (sedition, two years)"
    (
        rf"(?P<whom>{{P}}) \({{T}}(?:,|:|;| for| -) (?:for )?"
        rf"(?P<said>(?:(?:{OFFENCES})\b|{GERUND} |\")[^(){{P}}{{A}}]{{2,80}})\)",
        "convicted",
    ),
    (
        rf"(?P<whom>{{P}}) \((?P<said>(?:(?:{OFFENCES})\b|\")[^(){{P}}{{A}}{{T}}]{{2,80}}?)(?:,|:|;| -) {{T}}\)",
        "convicted",
    ),
)

# What somebody did who is accused of it, in the past tense.
_DID = (
    r"(?:took part in|participated in|set up|set fire|belonged to|called for|made (?:false|insulting|calls)|"
    r"broke|stole|led an?|spied|sought to|tried to|attempted to|acted (?:as|on behalf|against)|"
    r"gave (?:money|shelter|false)|waged|held an? (?:illegal|unauth|unsanc|banned)|"
    r"(?:insult|offend|defam|slander|libell?|incit|instigat|disseminat|spread|publish|distribut|circulat|organi[sz]|join|"
    r"form|found|financ|fund|support|prais|glorif|justif|plott|conspir|collaborat|cooperat|betray|leak|disclos|divulg|"
    r"violat|breach|desecrat|disrupt|undermin|discredit|disparag|possess|stor|attack|assault|resist|obstruct|threaten|"
    r"block|shelter|harbou?r|embezzl|evad|smuggl|forg|falsif|abus|mock|ridicul|disturb|burn|damag|destroy|propagat|"
    r"promot|recruit|train|refus|fail)(?:e?d|ied)?)\b"
)
_COURT = r"\b(?:courts?|judges?|magistrates?|tribunal|jury|verdict|judge?ment|ruling)\b"
_FINDS = r"(?:finds?|found|rule[sd]?|holds?|held|conclude[sd]?|establish(?:es|ed)|determined|decided|accept(?:s|ed)?)"
_HAD = r"(?: (?:had|has|have|also|allegedly|deliberately|knowingly|illegally|publicly|unlawfully|wilfully)){0,3}"

CLAIMS = (
    (rf"\bconfess(?:ed|es|ing)? (?:[^.;,{{P}}]{{1,30}} )?to (?:an? |the )?{BEGINS}", "charged"),
    (
        rf"{_COURT}(?:(?!\b(?:not|no|never)\b)[^.;:\"{{P}}]){{0,30}}? {_FINDS}(?: {{D}}| (?:on|in) {{D}})?(?: that)? "
        rf"(?:the (?:[a-z-]+ ){{1,2}})?(?P<whom>{{P}}|he|she|they){_HAD} (?={_DID} )",
        "charged",
    ),
    (
        rf"\b(?:accusations?|allegations?|suspicions?|charges?|grounds|claims?) that (?P<whom>{{P}}|he|she|they){_HAD} "
        rf"(?={_DID} )",
        "charged",
    ),
    (
        rf"\b(?:said|alleged|suspected|believed|accused|claimed) to have (?={_DID} )",
        "charged",
    ),
)
