"""English phrases other than verbs and their objects that say what somebody is accused of, read over frames."""

from __future__ import annotations

from documents.extraction.languages.charge_words import ChargePhraseWords
from documents.extraction.languages.en.charge_leads import CASES, LEADS, NUMBERS, WHOM
from documents.extraction.languages.en.charge_tellings import CLAIMS, SAID_OF_OFFENCE, TELLINGS
from documents.extraction.languages.en.offences import OFFENCES
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
SKIPPED = (
    rf" (?:him|her|them|me)\b| (?:[a-z-]+ ){{0,4}}{{P}}| (?:(?:both|all|each)(?: of)?(?: the| them| these)?|the|"
    rf"{NUMBERS})"
    rf"(?: {NUMBERS})?(?: [a-z-]+){{0,3}}?(?= (?:of|with|on|for)\b)"
)
# A clause between commas that parts a verb from the offence: "convicted, despite his alibi, of theft".
INSERTED = (
    r", (?:[^,.;:{P}{A}{T}]{3,70}|(?:together|along|jointly|alongside|like|as was|as were) [^,.;:{A}{T}]{2,70}),"
    r"(?= (?:of|with|on|for)\b)"
)

# Beginnings of words.
_MARKS = """
    charge case count accusation warrant plead served spent investigation trial prosecution conviction proceeding face
    allegation offence offense crime another additional further extra suspicion sentence admitted indictment guilty
    convicted inquiry probe hold detain prosecut investigat seek sought wanted court dock custody detention prison jail
    remand bars upheld confirmed rejected demand request suspect accused defendant acquittal felon misdemeano delict
    contravention judge process lawsuit complaint trial tried blamed confess received keep kept guilt former latter
    proof evidence allege claim
    """

WORDS = ChargePhraseWords(
    mark=rf"\b{one_of(_MARKS.split())}|{{T}} for\b",
    leads=(*LEADS, *TELLINGS),
    claims=CLAIMS,
    said=(
        *SAID_OF_OFFENCE,
        # "and for propaganda another two years"
        (
            rf"\bfor (?P<said>(?:\"[^\"]{{4,80}}\"|(?:{OFFENCES})(?: [a-z-]+){{0,5}}?)),? (?:another|an additional|a "
            rf"further|an extra) {{T}}",
            "convicted",
        ),
        # "the treason case against P", "faces sedition charges", "P's fraud conviction"
        (
            rf"(?:(?<!the )|(?<=dropped the )|(?<=withdrew the )|(?<=out the )|(?<=dismissed the )|(?<=quashed the ))"
            rf"\b(?P<said>(?:{OFFENCES})) (?:charges?|cases?|counts?|accusations?|"
            rf"proceedings) against {WHOM}",
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
            rf"(?P<said>(?:{OFFENCES})|\"[^\"]{{4,80}}\") {CASES}\b",
            "charged",
        ),
        (
            rf"\b(?P<said>(?:{OFFENCES})) (?:suspects?|accused|defendants?) (?:[a-z-]+ |{{L}} ){{0,3}}?(?P<whom>{{P}})",
            "charged",
        ),
        (
            rf"\bthe (?P<said>(?:{OFFENCES})) (?:charges?|counts?|accusations?|allegations?)(?: against {WHOM})? "
            rf"(?:was|were|has been|have been|had been)(?: [a-z]+ly| then| later)* (?:dropped|withdrawn|dismissed|"
            rf"thrown out|discontinued|struck out|abandoned|removed|set aside)\b",
            "dropped",
        ),
        (
            rf"\b(?:defendants?|suspects?|accused) in the (?P<said>(?:{OFFENCES})|\"[^\"]{{4,80}}\") {CASES}, "
            rf"(?:[a-z-]+ ){{0,3}}(?P<whom>{{P}})",
            "charged",
        ),
        (rf"^if (?:found guilty|convicted) of (?P<said>[^.;,{{P}}]{{4,80}}), (?:[a-z-]+ ){{0,3}}{WHOM}", "charged"),
        (rf"\bcases? of (?P<said>(?:{OFFENCES})(?: [a-z-]+){{0,5}}?) against {WHOM}", "charged"),
        (
            rf"\b(?:charges?|accusations?) of (?P<said>(?:(?! (?:was|were|has|have) )[^.;,{{P}}{{A}}]){{4,80}}?) "
            rf"against "
            rf"{WHOM}",
            "charged",
        ),
    ),
    fronted=r"[^.;:{P}]{0,120}?, "
    r"(?:(?!(?:and|but|or|which|who|his|her|their)\b)(?:[a-z'-]+|{L}|{O}),? ){0,5}?(?={P}(?!'s))",
    dropping=rf"\b{DROPS} (?:the |an? |their |its )?(?:charges? |case )?(?:of |for )?$",
    dropped=r"(?: (?:was|were|has been|have been|had been)(?: [a-z]+ly| then| later)*)? (?:dropped|withdrawn|dismissed|"
    r"thrown out|discontinued)\b",
)
