"""How English tells what became of a charge: dropped, changed, ended in a verdict. Patterns over frames."""

from documents.extraction.languages.en.charge_groups import CHARGE
from documents.extraction.languages.en.charge_phrases import DROPS

_DROPPED = (
    r"(?:dropped|withdrawn|discontinued|terminated|abandoned|lifted|removed|thrown out|set aside|struck out|dismissed|"
    r"rejected|returned|closed|excluded|struck|taken (?:out|off|away|back)|left out|scrapped|deleted|not upheld|"
    r"crossed out)"
)
_FELL = (
    r"(?:had |has |have )?(?:then |later |already |since |soon |also )?(?:fell|fallen|falls|collapsed|lapsed|crumbled) "
    r"?(?:away|apart|through|off)?"
)
_AUXILIARY = r"(?:was|were|is|are|has been|have been|had been|did not|got)(?: [a-z]+ly| then| later| also| itself)*"
# Words before a citation that tell how the accusation stands, and words after it of which it is the subject.
STATUS_WORDS = {
    "acquitted": r"\b(?:acquit(?:ted|s|tal|ting)|cleared|not guilty|exonerated)\b",
    "dropped": rf"\b{DROPS} (?:the |a |an |all |this |that |his |her |their )?(?:[a-z]+ )?{CHARGE}\b|"
    rf"\b{DROPS} (?:the )?$",
    "reclassified": r"\b(?:re-?classif(?:ied|ying)|re-?qualif(?:ied|ying)|changed|altered|amended|upgraded|downgraded|"
    r"raised|increased|toughened|aggravated|softened|reduced)(?: [a-z]+){0,4},? from\b|"
    r"\b(?:instead|in place|in lieu) of (?:(?:the|under|an?) )?(?:[a-z-]+ ){0,3}$|"
    r"\bguilty not (?:of|under) (?:[a-z'-]+ ){0,6}\(?$",
    "charged": r"\b(?:dropp|withdr|remov|abandon)[^.;]{3,60} and (?:[a-z]+ )?(?:brought|filed|laid|opened|pressed) "
    r"(?:[a-z-]+ ){1,4}(?:under|of|with)\b",
    "convicted": r"(?<!plead )(?<!pleading )\b(?<!not )(?:guilty|convict(?:ed|s|ing|ion)|sentenced|jailed|"
    r"(?:was|were) punished)\b",
}
STATUS_AFTER = {
    "acquitted": rf"(?:was|were|has been|had been) not (?:proven|proved|sustained|established|confirmed|made out)\b|"
    rf"{_AUXILIARY} (?:quashed|overturned|annulled|reversed)\b",
    "dropped": rf"{_AUXILIARY} (?:{_DROPPED}|survive)\b|{_FELL}\b|"
    r"(?:as well |too |also )?,? ?(?:an? |the )?(?:charge|count|accusation|article|case)s? (?:that |which )?(?:the )?"
    r"(?:[a-z{O}{P}-]+ ){1,4}?(?:withdrew|dropped|abandoned|rejected|gave up|threw out|discontinued|dismissed)\b|"
    r"the (?:proceedings|case|prosecution) (?:is|are|was|were) (?:terminated|discontinued|closed|dropped)\b",
    "reclassified": rf"{_AUXILIARY} (?:re-?classified|re-?qualified|changed|replaced|substituted|superseded)\b",
}
# The offence of a conviction that a higher court took back.
OVERTURNED = (
    r"\b(?:set aside|quashed|overturned|annulled|reversed|cancelled|revoked|threw out|thrown out|struck down|vacated|"
    r"overruled|rescinded|voided|nullified) (?:the |his |her |their |a |both )?"
    r"(?:[a-z]+ )?(?:convictions?|verdicts?|sentences?|judgments?|fines?)\b(?:(?!\b(?:leaving|but|"
    r"upheld)\b)[^.;]){0,60}$"
)
# Before the charge that took the place of an earlier one.
_CHANGED = r"(?:chang|alter|amend|downgrad|soften|reduc|upgrad|rais|increas|toughen|aggravat)(?:ed|ing)"
REPLACING = (
    r"\b(?:(?:re-?classif|re-?qualif|re-?characteri)[a-z]{2,4}|(?:chang|alter|downgrad|soften|replac|reduc|"
    r"upgrad)(?:ed|ing)"
    r" (?:the |his |her |their |its )?(?:legal )?(?:qualification|charges?|article|accusation))\b[^.;]{0,120}?"
    r"\b(?:to|as|into|with|by)\b[^.;]{0,80}$|\b(?:charges?|case) from [^.;]{1,60} to [^.;]{0,80}$"
    rf"|\b{_CHANGED},? from [^.;]{{1,60}} to (?:[a-z-]+ ){{0,5}}$"
    rf"|\b(?:charges?|articles?|qualification|accusations?) (?:(?:was|were|has been|had been|being) )?(?:later |then |"
    rf"also "
    rf"|finally )?(?:{_CHANGED}|lightened|lowered|re-?classified|re-?qualified) (?:[a-z]+ ){{0,3}}?(?:to|into|"
    rf"as) (?:[a-z]+ ){{0,5}}$"
    r"|{A}[^.;{A}{P}]{0,60} (?:was|were|has been|had been) (?:replaced|substituted|superseded)"
    r"[^.;{A}{P}]{0,30} (?:by|with) $"
    r"|\bthe (?:act|acts|offen[cs]e) constitut(?:es?|ed) [^.;]{0,100}$|\b(?:is|are) now (?:under )?$"
)

# A charge that was told before and ended, or changed, here.
_WHICH = r"(?P<which>(?:the|this|that|these|those|both|all|an?|his|her|their)"
_OF = r"(?: (?:of|for|that)(?: [^ .;,]+){1,8}?)?(?:,? (?:under|of|for|on|with|over) which [^.;,]{1,80},)?"
CHARGE_OUTCOMES = (
    (
        "acquitted",  # the letters first, then what may not stand before them: so it is found fast
        r"(?:{P}:? acquittals?|\bnot guilty(?<!pleaded not guilty)(?<!pleads not guilty)(?<!plead not guilty))\b"
        r"(?P<which> of [^.;,]{0,60})?",
    ),
    (
        "dropped",
        rf"\b(?:{DROPS} )?{_WHICH} (?:[a-z]+ ){{0,2}}?{CHARGE}{_OF})(?: (?:against|of) (?:[a-z]+ ){{0,3}}{{P}})?"
        rf"(?:(?<=\w)|(?<={{P}})) {_AUXILIARY} (?:{_DROPPED}|survive)\b",
    ),
    (
        "dropped",
        rf"\b{DROPS} (?P<which>the (?:latter|first|second|last))(?: one)?(?=[.;,]|$| (?:but|for|in|on|"
        r"because)\b)",
    ),
    (
        "dropped",
        rf"\b(?P<which>the (?:first|second|third|fourth|last|latter))(?: one| of (?:the|these|those|them|"
        rf"which)(?: (?!was|were)"
        rf"[a-z]+){{0,2}})? (?:{_AUXILIARY} {_DROPPED}|{_FELL})\b",
    ),
    (
        "dropped",
        rf"\b{DROPS} {_WHICH} (?:[a-z]+ ){{0,2}}?{CHARGE}{_OF})(?: (?:against|of) (?:[a-z]+ ){{0,3}}{{P}})?"
        r"(?=[.;,]|$| (?:and|but|for|after|in|on|because|during|before|at|as|while|when)\b)",
    ),
    ("reclassified", rf"\b{_WHICH} (?:[a-z]+ ){{0,2}}?{CHARGE}{_OF}) {_AUXILIARY} (?:re-?classified|re-?qualified)\b"),
)
ORDINALS = ("first", "second", "third", "fourth", "fifth")
WHICH_CHARGE = rf"\b({'|'.join(ORDINALS)})(?: (?:of (?:the|these|those) )?(?:two )?{CHARGE}|\b(?=[^a-z]*$))"
LAST_CHARGE = rf"^(?:this|that)(?: last| latter)? {CHARGE}|\bthe (?:last|latter)(?: {CHARGE})?"
ALL_CHARGES = rf"\b(?:all|both|every|any|each)\b(?: [a-z]+){{0,3}} (?:{CHARGE}|offen[cs]es|crimes)\b"
# Words of such sentences that tell no offence.
EMPTY_OF_MEANING = (
    "charge charges count counts accusation allegation indictment against under article articles section part criminal "
    "penal code offence offense crime this that these those with from him her them their then later finally lack "
    "evidence absence proof court judge case prosecution prosecutor trial other original initial earlier graver same "
    "which were been have first second released before after while year years month months grounds"
)
