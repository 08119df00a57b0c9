"""English phrases other than verbs and their objects that say what somebody is accused of, read over frames."""

from __future__ import annotations

from documents.extraction.languages.charge_words import ChargePhraseWords
from documents.extraction.languages.en.offences import GERUND, OFFENCES

# Before "accused" by somebody who is no authority that brings charges.
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
# A clause between commas that parts a verb from the offence: "convicted, despite his alibi, of theft".
INSERTED = r", [^,.;:{P}{A}{T}]{3,70},(?= (?:of|with|on|for)\b)"

_WHOM = r"(?P<whom>{P}|(?:him|her|them)\b)"
_BEGINS = rf"(?:the )?(?=\"|{GERUND} |(?:{OFFENCES})\b)"
_COUNT = r"(?:(?:an?|the|one|two|three|four|five|\d+|both)(?: [a-z-]+)? (?:counts?|charges?) of )?"
_CHARGES = r"(?:charges?|counts?|accusations?)"

WORDS = ChargePhraseWords(
    mark=r"\b(?:charge|case|count|accusation|warrant|plead|served|spent|investigation|trial|prosecution|conviction|"
    r"proceeding|face|allegation|offen[cs]e|crime|another|additional|further|"
    r"extra)",
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
            rf"\b{_CHARGES} (?:brought |made |filed |laid |levelled |leveled |pressed )?against {_WHOM} (?:was|were|"
            rf"is|are|include[sd]?)(?: those)?(?: of)? {_BEGINS}",
            "charged",
        ),
        (
            rf"\b{_CHARGES} (?:that |which )?(?P<whom>{{P}}|he|she|they) (?:now )?(?:faced|faces|face) (?:was|were|"
            rf"is|are|"
            rf"include[sd]?)(?: those)?(?: of)? {_BEGINS}",
            "charged",
        ),
        # "a warrant for his arrest on charges of"
        (
            rf"\bwarrants? (?:of arrest )?(?:for|against) (?P<whom>{{P}}|(?:him|her|them|his|"
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
            r"\b(?:suspects?|defendants?|accused) in (?:an?|the) (?:[a-z-]+ )?(?:case|investigation|trial) "
            rf"(?:of|into|over|for) {_BEGINS}",
            "charged",
        ),
        # "The allegation is": of whom the sentences before speak
        (
            rf"^(?:the|his|her|their) (?:[a-z-]+ )?(?:allegation|accusation|charge|offen[cs]e|crime)s?(?:, "
            rf"[^.;{{P}}]{{3,70}},)? "
            rf"(?:is|are|was|were):? (?:that of )?{_BEGINS}",
            "charged",
        ),
        # "P's trial for", "the conviction of P for"
        (rf"(?P<whom>{{P}})'s? (?:trial|prosecution|conviction) for {_BEGINS}", "charged"),
        (rf"\b(?:trial|prosecution|conviction) of (?:[a-z'-]+ ){{0,3}}(?P<whom>{{P}}) for {_BEGINS}", "charged"),
        # "P pleaded guilty to"
        (
            rf"\bplead(?:ed|s|ing)? (?:not )?guilty(?: {{D}}| (?:in|on) {{D}})? to "
            rf"{_COUNT}{_BEGINS}(?![^.;]{{0,80}}\()",
            "charged",
        ),
        # "served twenty days for"
        (
            rf"\b(?:served|spent|did) {{T}}(?: (?:in|behind|of) (?:[a-z-]+ ?){{1,3}})? for (?=\"|{GERUND} |"
            rf"(?:{OFFENCES})\b)",
            "convicted",
        ),
    ),
    said=(
        # "and for propaganda another two years"
        rf"\bfor (?P<said>(?:\"[^\"]{{4,80}}\"|(?:{OFFENCES})(?: [a-z-]+){{0,5}}?)),? (?:another|an additional|a "
        rf"further|an extra) {{T}}",
        # "the treason case against P", "faces sedition charges"
        rf"(?<!the )\b(?P<said>(?:{OFFENCES})) (?:charges?|cases?|proceedings) against {_WHOM}",
        rf"\b(?P<whom>{{P}}|he|she|they) (?:is |are |was |were )?(?:also |now |still |currently )?(?:faces?|facing|"
        rf"faced) "
        rf"(?P<said>(?:{OFFENCES})(?: and (?:{OFFENCES}))?) (?:charges?|counts?)\b",
        rf"\b(?:charges?|accusations?) of (?P<said>(?:(?! (?:was|were|has|"
        rf"have) )[^.;,{{P}}{{A}}]){{4,80}}?) against {_WHOM}",
        # "a case for treason was opened against P"
        r"\b(?:case|investigation|proceedings|inquiry) (?:on (?:charges|suspicion) of|for|over|into) "
        r"(?P<said>(?!the |his |her |their )[^.;,{P}{A}]{4,80}?) (?:was|were|has been|had been) (?:opened|launched|"
        r"initiated|"
        rf"brought|started) against {_WHOM}",
    ),
    dropped=r"(?: (?:was|were|has been|have been|had been)(?: [a-z]+ly| then| later)*)? (?:dropped|withdrawn|dismissed|"
    r"thrown out|discontinued)\b",
)
