"""English words that tell whether a place is that of a case. Lower case; ``{L}`` is the sign of a place."""

from documents.extraction.languages.event_words import PlaceWords

WORDS = PlaceWords(
    # Places that somebody comes from, lives in or went to of their own will, and those where the text was made.
    elsewhere=(
        r"\b(?:born (?:and raised )?(?:on [^.;]{1,30} )?in|"
        r"natives? of|residents? of|lives? in|living in|lived in|residing in|citizens? of|"
        r"fled to|deported to|extradited to|exiled to|left for|moved to|emigrated to|based in|studied in|escaped to|"
        r"(?:in )?exile in|travelled to|traveled to|trip to|visit to|expelled to|banished to|"
        r"(?:return(?:ed|ing)?|coming|came|come|arriv(?:ed|ing)|flown|flew|on (?:his|her|their) way) "
        r"(?:home |back )?from(?: (?:an?|the|his|her|their) [a-z -]{2,25} (?:in|at))?|"
        r"crossed (?:the border )?(?:in)?to|(?:asylum|refuge|shelter|studies|scholarship|was in hospital) in|"
        r"war (?:in|on|against|with)|invasion of|aggression against|events in|"
        r"(?:met|meet|talked|spoke|spoken|interviewed|conference|seminar|congress) in|"
        r"(?:(?:aero|air)?plane|flight|train|bus|ticket|fly|flying|flew|get|escape|flee|swim|sail|way|heading|headed|bound|"
        r"going|went) (?:to|for)|"
        r"(?:appeal(?:s|ed)?|complaints?|petition) (?:to|before|with|at)|"
        r"(?:embassy|embassies|consulates?|consuls?|diplomats?|delegations?) (?:of|in|from)"
        r"(?: [a-z]+(?:,| and)){0,3}|"
        r"ambassador (?:of|to|in)|(?:reporting|correspondent) (?:from|in)|"
        r"(?:friends|relatives|family|work|working|job|(?:new|academic|private) life|career|degree|studying|"
        r"doctorate) in|(?:university|institute|college|academy) of|president of|government of|"
        r"republic of|in support of)"
        r"(?: the| soviet| northern| southern| eastern| western)? ?$"
    ),
    # Before a country where somebody is: "He is in Germany now".
    abroad=r"\b(?:is|are|am|was|were|stays?|remains?) (?:now |currently |still |already )?in $",
    # A court that sits elsewhere than at home: the place counts, not the court.
    sitting=(
        r",? (?:which |that )?(?:sitting|sat|in session|at a session|in a visiting session|visiting "
        r"session)[a-z ]{0,20} in {L}"
    ),
    # Organisations that hold people.
    prison=r"\b(?:prison|jail|colony|sizo|remand prison)$",
    holds=r"\b(?:prison|colony|detention|police|sizo|jail|remand|correctional|penitentiary)\b",
    # Before the place of a prison: "Colony No. 4, L", "the remand prison in L".
    held_at=(
        r"\b(?:colony|prison|jail|camp|sizo|detention (?:cent(?:re|er)|facility)|remand (?:cent(?:re|er)|prison)|"
        r"penitentiary)(?: no\.? ?\d+)?(?:,| in| of| at| near)(?: the)? ?$"
    ),
    hearing=(
        r"\b(?:hearings?|trials?|proceedings|verdicts?|judge?ments?)\b[^.;]{0,40}\b(?:took place|(?:was|were) "
        r"(?:held|heard|read|conducted))\b"
    ),
    custody=r"\b(?:held|kept|prison|colony|jail|detention|custody|remand)\b",
    joints=(" and ", " and the ", ", ", ", the ", " or ", " or the "),
    # Courts and levels of courts that are of no region.
    not_regional=("supreme", "international", "constitutional", "cassation", "european"),
    region_noun="Region",
    # Nothing but the place, or the place and what happened there.
    heading=(
        r"\W*(?:(?:part |section |chapter )?(?:\d{1,2}|[ivx]{1,4}|[a-z])[.)]\s{1,3})?(?:(?:in|occupied|annexed) )*"
        r"{L}(?:,? \(?{L}\)?)?"
        r"(?: (?:region|oblast|province|governorate|state|division|department|district|city|prefecture))?"
        r"(?: and (?:the )?[a-z]{3,15})?(?:\s?\(\d{1,4}[^()]{0,20}\))?(?:[:.]?[\s*+=_#~-]*$|: |\s- )"
    ),
    appeals=r"\b(?:appeals?|appellate|cassation|supreme)\b",
    # A district may bear the name of a town elsewhere.
    district=r"\s(?:district|rayon|raion)\b",
    # A language, and somebody's nationality.
    language=r"\b(?:(?:translated|translation) (?:from|into)(?: the)?|written in|spoken) $",
    national=(
        r"(?:-|\s\s{0,20})(?:born\b|(?:[a-z]+ )?(?:citizens?|nationals?|journalists?|reporters?|tourists?|"
        r"business(?:man|woman)|diplomats?|film-?makers?|researchers?|aid workers?|embassy|ambassador|passports?)\b)"
    ),
)
