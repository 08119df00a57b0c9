"""English patterns that tell whose date a date is. They are read over frames, as those of ``events``."""

from documents.extraction.languages.event_words import EventDateWords

# Sentences that go on with what the one before them told, on the same day.
SAME_DAY = (
    r"\b(?:same (?:day|morning|afternoon|evening|night|trial|hearing|verdict)\b|after (?:the|their) searche?s?\b|"
    r"^(?:after (?:the|this|"
    r"that|these|being) (?:search|searches|"
    r"raid|interrogation|questioning|hearing|trial|detained|arrested|searched)|immediately\b|afterwards\b|"
    r"then\b|"
    r"during the (?:search|arrest|raid))|in the courtroom\b|in court\b|on the spot\b|(?:on "
    r")?(?:the|that) same (?:day|morning|afternoon|evening|night)\b|"
    r"^(?:later )?(?:in the|that) (?:evening|morning|afternoon|night)\b|"
    r"(?:together|along|(?:arrested|detained|seized|tried|sentenced|convicted)) with (?:him|her|them)\b|"
    r"^with (?:him|her|them)\b|in the same (?:operation|raid|round-?up)\b|"
    r"(?:together|along) with (?:no\. ?\d|the (?:preceding|previous|above))|"
    r"that (?:very |same )?(?:night|evening|morning|afternoon)\b|"
    r"on the day of (?:the|his|her|their) (?:first |last |final )?(?:verdict|judge?ment|sentence|ruling|hearing|"
    r"arrest|detention)\b)"
)
# Between two verbs of which the second has the first one's date: "was detained in May and charged".
JOINED = r"[^.;:]{0,90}(?<!,)(?:,? and|, and then|, then) (?:(?:was|were) )?(?:later |then |subsequently )?$"
IN_COMPANY = r"\bwith (?:him|her|them|no\. ?\d|the (?:preceding|previous|above))"
# A sentence that only dates the one before it: all of it, or what it names.
_NOT_STILL_TO_COME = (
    r"(?! (?:is(?! of\b| dated\b)|are|will|begins?|starts?|began|started|opened|has yet|was (?:due|set|expected|"
    r"postponed|adjourned))\b)"
)
_ON_THE_DAY = (
    r"(?:(?:already|still|only|just|also|all|again|late|early|shortly|on|in|at|around|about|before|after|during|"
    r"towards|the|a|an|night|morning|evening|afternoon|dawn|midnight|noon|hours|of|o'clock|[ap]\.?m\.?|"
    r"\d{1,2}(?:[:.]\d\d)?|monday|tuesday|wednesday|thursday|friday|saturday|sunday|half|past|six|seven|eight|nine|"
    r"ten),? ){0,9}"
)
THAT_WAS = (
    rf"\W*(?:that|this|it|everything|all (?:of )?(?:this|that)) (?:all )?(?:was {_ON_THE_DAY}|(?:happened|took place|"
    r"occurred|came about) [^.;{P}{D}]{0,60}?){D}"
)
THAT_ARREST = (
    rf"\W*(?:the|his|her|their|all the|both|these) (?:[a-z]+ )?(?:arrests?|detentions?|search(?:es)?|raids?|operation)"
    rf"{_NOT_STILL_TO_COME},? [^.;{{P}}{{D}}]{{0,90}}?{{D}}"
)
THAT_VERDICT = (
    r"\W*(?:(?:judge?ment|verdict|sentence)s? (?:of|on|dated|was passed on|:) {D}|"
    r"(?:the )?(?:{C}|court|judge(?: {P})?) (?:had |has )?(?:passed|pronounced|handed down|announced|delivered|"
    r"imposed|read out|issued) (?:the|this|that|its|his|her|their|these) (?:sentences?|verdicts?|judge?ments?|terms?|"
    r"rulings?) (?:(?:on|in|back in) )?{D}|"
    r"(?:the|his|her|their|this|all the) (?:[a-z]+ )?(?:trials?|hearings?|verdicts?|judge?ments?|sentences?|"
    rf"rulings?|decisions?|sentencing|convictions?|fines?)(?! (?:expires?|ends?|runs?)\b){_NOT_STILL_TO_COME},? "
    r"(?:(?!\b(?:uphel\w+|upholds?|confirmed|appeal\w*|entered|enters|force|quashed|overturned|annulled|reduced|cut|"
    r"cassation)\b)[^.;{P}{D}]){0,90}?{D})"
)
# A verdict, whomever it was passed on.
VERDICT = (
    r"\b(?:convicted|sentenced|jailed|sent (?:[^.;{P}]{1,60} to (?:prison|jail) for|to (?:prison|jail))|"
    r"found (?:(?!not )[^.;]){0,100}?guilty|"
    r"(?:passed|handed down|announced|delivered|issued|read(?: out)?|pronounced|gave|rendered|returned|made public|"
    r"spoke|proclaimed|published|imposed|meted out|reached|dictated|determined) "
    r"(?:(?:on )?{D} )?(?:[a-z0-9]+ )?(?:its |the |a |their |his |her |heavy |long )*(?:\"?verdict\"?s?|judge?ments?|"
    r"sentences?|(?:prison|jail) (?:terms?|sentences?)|operative part)|"
    r"(?:received|given|handed) (?:[a-z-]+ ){0,3}(?:(?:prison|jail|suspended) (?:terms?|sentences?)|sentences)\b|"
    r"(?:verdicts?|judge?ments?|sentences?|(?:prison|jail) terms)(?: (?:was|were|that|which|had been|have been))*,? "
    r"(?:passed|handed down|announced|delivered|read(?: out)?|pronounced|proclaimed|dictated|imposed|issued|rendered)|"
    r"(?:finished|ended|concluded|completed) (?:the|its|a|their) (?:[a-z]+ )?trial|"
    r"(?:trial|case|proceedings|hearings?)\b[^.;{P}]{0,140}? (?:ended|concluded|finished|wound up|(?:came|drew|was "
    r"brought) to (?:an end|a close)|(?<=trial )closed)(?! in (?:an? )?acquittal)|"
    r"(?:was|were) (?:(?:both|all|each) )?(?:tried|put on trial|brought to trial)\b(?=[^.;]{0,80}{D})|"
    r"(?:verdicts?|judge?ments?) (?:came|fell)|"
    r"^(?:both |all )?tried (?:on |in )?{D}|"
    r"(?:considered|examined|heard|tried)[^.;]{0,60} (?:criminal )?cases?|"
    r"(?:stood|appeared|was|were|sat|came) (?:[a-z]+ )?(?:before|in) (?:the )?(?:{C}|court(?:s|room|house)?|"
    r"dock))(?!\w)|"
    r"{C} (?:ended|finished|concluded|completed)\b"
)
# A court or a trial, on whose day the verdicts after it were passed.
OF_COURT = (
    r"{C}|\b(?:turn (?:came|was)|court|courthouse|courtroom|judges?|tribunal|tried|trial|hearing|verdicts?|sentences?|"
    r"jury)\b"
)
# Those who come for somebody on the day of an arrest.
BY_OFFICERS = (
    r"\b(?:police|policemen|officers?|agents?|operatives|troopers|soldiers|(?:masked|armed|uniformed) (?:[a-z]+ )?men|"
    r"security (?:service|forces)|plain-?clothes|fsb|kgb|sbu|riot police|investigators?|raid(?:ed|s)?|search(?:e[ds])?|"
    r"(?:men|people) (?:in (?:masks|uniforms?|black|plain|civilian)|came|arrived)|"
    r"burst|stormed|broke|knock(?:ed|ing)?|summoned|interrogated|questioned|detained|arrested|stopped|came for)\b"
)

# A verb between a date and an event that the date is of instead: "On 9 December his lawyer confirmed that".
SAID = (
    r"\b(?:said|confirmed|reported|announced|learned|learnt|told|stated|wrote|asserted|claimed|insisted|maintained|"
    r"noted|asserts|claims|insists|maintains|notes|concluded|concluding|finding) (?:[a-z]+ )?that\b|"
    r"\b(?:learned|learnt|became (?:publicly )?known|emerged|transpired|came to light)\b"
)
# A date of what was said: "P was arrested, his lawyer told {O} on Monday".
SAID_ON = (
    r"\b(?:said|says|told|wrote|posted|tweeted|confirmed|reported)\b(?: [a-z'-]+| {O}| {P}| {L}){0,4},? (?:on |in )?$"
)

# Dates of something else: "born in 1969", "over the protests of 11 July", "the 2015 Criminal Code".
OTHER_BEFORE = (
    r"(?<!at )(?<!at a )(?<!at an )(?<!at the )(?<!during )(?<!during a )(?<!during the )"
    r"\b(?:born(?: on| in)?|b\.|née|(?:protests?|rally|rallies|events|demonstrations?|elections?|coup|war|"
    r"uprising|revolution|clashes|riots|referendum|strikes?|posts?|video|"
    r"attack|explosion|photos?|pictures?|photograph(?:ed)?|(?:photo|picture|video|"
    r"image)s? (?:was |were )?"
    r"(?:taken|shot)|file photo) "
    r"(?:of|on|in|from|since)(?: the)?|(?:no\. ?\S{1,24}|law|code|act|decree|constitution) (?:of|from)|"
    r"cut-off(?: date)?:?|as of|(?:laws?|code|act|decree|statement|letter|report|communication|resolution|petition|"
    r"complaint|note|warrant|application)\b[^.;{P}]{0,40} dated|founded in|established in|banned (?:in|since)|"
    r"since the [a-z]+ of|(?:runs?|ran) out(?: on| in)?|(?:expired?s?|ended|ends?|ending)(?: on| in)?|"
    r"(?:trials?|hearings?|proceedings|which|that|who)['\"]?,? (?:(?:had|has|only|finally|first) )*(?:began|begun|"
    r"started|opened|commenced|got under way|resumed)(?:,? (?:in|at|before) (?:the )?(?:{L}|{C}|{O}))?"
    r"(?:,? (?:on|in))?|"
    r"published(?: on)?|updated(?: on)?|written(?: on| in)|posted(?: on)?) $"
)
OTHER_AFTER = (
    r"'s (?!(?:[a-z]+ )?(?:verdict|hearing|ruling|sentenc|judge?ment|arrest|trial|session|court|raid|search|releas|"
    r"decision|detention|operation|round-?up|crackdown|sweep))|"
    r"(?: (?!(?:an?|the|his|her|their|this|under|by|in|for|of|on|over|to|with|and|after|against|that|when|new)\b)"
    r"[a-z-]+)? (?:(?:criminal|penal) code|code|constitution|law|act|protests?|elections?|uprising|revolution|coup|"
    r"war|vigils?|marche?s?|rally|rallies|demonstrations?|assembly|gathering|massacre|unrest|riots|referendum)\b"
)

# A verdict of the same trial, and words of another one.
BESIDE = (
    r"\b(?:same (?:court|trial|case|hearing|verdict)|co-?defendants?|colleagues?|(?:the|an?) other|others?|partner|"
    r"(?:his|her|their) (?:[a-z]+ )?(?:wife|husband|brother|sister|son|daughter|father|mother|friend|cousin)s?|"
    r"(?:the |a )?(?:second|third|fourth|fifth|sixth|seventh|last) (?:defendant|accused|man|woman|person)?|fellow)\b"
)
EARLIER = (
    r"\b(?:earlier|previously|already|before|formerly|once|later|(?<!was )(?<!were )then|since|another|also|"
    r"second(?!-)|"
    r"months?|weeks?|"
    r"appeals?|cassation|separate|years? (?:ago|later))\b"
)
# Words that tell of another trial than the one that a text reports.
TRIAL = (
    r"\b(?:earlier|previous(?:ly)?|already|formerly|once|later|before (?:that|this)|in the past|"
    r"another (?:case|trial|court)|separate(?:ly)?|appeal(?:s|ed)?|cassation|in absentia|ago|"
    r"last (?:week|month|year|spring|summer|autumn|winter)|"
    r"(?<!minor )(?<!\d )(?<!old )at the time(?! of the)|re-?trial|had been|has been|serving|(?<!be )served)\b"
)
DEADLINE = (
    r"(?<!not )\b(?:for|until|till|through|before|by|(?<!back )(?<!night )(?<!corresponding )(?<!equivalent )to) $"
)
# Before a date that begins a clause of its own: "..., and on 5 May he was". A comma alone may also insert a date.
NEW_CLAUSE = r"(?:,? (?:and|but|then|while)(?: who,?|,)?|:|(?P<comma>,))(?: on| in| by| since)? $"

# The line over the place and date of a judgment ("IN THE NAME OF THE REPUBLIC"), and the line that labels its date.
JUDGMENT_HEAD = (
    r"[\W\d]*(?:(?:in the name|on behalf) of (?:the )?[^.;]{1,60}|verdict|judge?ment|"
    r"j u d g ?e? ?m e n t|v e r d i c t|s e n t e n c e)[\W\d]*"
)
DECIDED_ON = (
    r"\bdate of (?:the )?(?:decision|judge?ment|verdict|"
    r"sentence|ruling)\b:? ?{D}"
)

# Between an event and a date: a clause about something else, or one about what is still to come.
ASIDE = (
    r"\b(?:became (?:publicly )?known|became public|came to light|was (?:first )?(?:reported|confirmed|made public)|"
    r"were (?:first )?reported)\b|"
    r", which\b(?! (?:he|she|they|took place|happened|occurred)\b)|"
    r"[a-z}\"] (?:that|which) (?!(?:was|were|had been|has been) (?:handed|passed|imposed|given|announced|pronounced)\b)"
    r"(?:was|were|had|has|took|[a-z]+ed)\b|"
    r"\b(?:is|are) (?:due |set |expected |scheduled )?to (?!have\b)[a-z]|"
    r",? (?:though|although|whereas|because) |, (?:gave birth|lost|fell|wrote|said|told|lives|lived|is|has)\b|"
    r"\bsince (?!(?:early|late) )(?:[a-z]|{L})|"
    r"(?:,|\b(?:and|but|which|while|before|until|although)) [^.;{P}{D}]{0,80}?\b(?:upheld|upholds|confirmed|affirmed|"
    r"quashed|overturned|overruled|annulled|rejected|dismissed|reduced|commuted|cut|halved|set aside|turned down|"
    r"left (?:it|the|unchanged|in force|standing))\b"
)
# The same: what somebody was punished for.
DEED = (
    r"\b(?:for|of|over|with) (?:(?:allegedly|publicly|repeatedly|illegally|knowingly|having) )?(?:[a-z]+ing\b|"
    r"(?:an?|the|his|her|their|two|three|several) (?:[a-z-]+ ){0,3}(?:posts?|videos?|comments?|rally|rallies|protests?|"
    r"pickets?|speech|articles?|assembly|march|demonstrations?|interviews?|messages?|songs?)\b)"
)
# Before an event that came before the others of its sentence: "P, who had been", "to which he was".
BEFORE_THEN = (
    r"\b(?:who|which|whom|that),? (?:had|has|have) (?:been )?(?:[a-z]+ ){0,2}$|"
    r"\b(?:which|whom) (?:he|she|they) (?:was|were|had been|has been) $|\bhaving (?:[a-z]+ )?been $"
)

WORDS = EventDateWords(
    same_day=SAME_DAY,
    that_was=THAT_WAS,
    that_arrest=THAT_ARREST,
    that_verdict=THAT_VERDICT,
    verdict=VERDICT,
    tried_for=r"\b(?:who|which|that) (?:had|have|has|were|was|[a-z]+ed)\b|\b(?:for|over|after|since|during) (?:the )?"
    r"(?:[a-z]+ )?(?:events|protests?|unrest|riots?|demonstrations?|march|rally|attack|elections?)\b",
    trial=TRIAL,
    which_trial=r"\b(?P<ordinal>first|second|third|fourth) trial\b",
    ordinals=("first", "second", "third", "fourth"),
    said=SAID,
    said_on=SAID_ON,
    other_before=OTHER_BEFORE,
    other_after=OTHER_AFTER,
    beside=BESIDE,
    earlier=EARLIER,
    deadline=DEADLINE,
    at_last=r"\b(?:not|never)\b[^.;,{D}]{0,80} (?:until|till|before)(?: (?:early|late|mid))? $",
    turn=r",? when (?:he|she|they|police|officers|the court)\b",
    new_clause=NEW_CLAUSE,
    other_clause=r",? (?:but|until|before|although|though|whereas)\b|\b(?:of|for|under) (?:which|whom)\b",
    joined=JOINED,
    in_company=IN_COMPANY,
    raid_on=r" (?:after|during|following|in) [^.;,{P}]{0,40}(?:search(?:es)?|raids?)['\"]? "
    r"(?:(?:on|of|at|in) [^.;,]{0,30})?(?:on )?$",
    by_officers=BY_OFFICERS,
    of_court=OF_COURT,
    in_courtroom=r"\b(?:in|from|of|left) (?:the )?(?:[a-z]+ )?(?:courtroom|court|dock|courthouse|court building)\b",
    judgment_head=JUDGMENT_HEAD,
    decided_on=DECIDED_ON,
    tried=r"(?:(?:put|placed) on trial|tried|trial|hearing|brought|stood|appeared)\b",
    term_over=r"\b(?:time|term|sentence|punishment)s? (?:had )?(?:ended|ran out|expired|was up|was over|"
    r"came to an end) "
    r"(?:on )?{D}",
    range_start=r"\bbetween (?:early |late |mid-)?$",
    range_end=r" and (?:the |his |her |their )",
    aside=ASIDE,
    inserted=r"{D} (?:[a-z]+ly )?",
    deed=DEED,
    who_was=r"{P},? who (?:was|were|had been|has been) (?:[a-z]+ly )?$",
    closing=r", (?:was|were|is|has been|had been|have been) (?:[a-z]+ly )?",
    in_relative=r"\b(?:who|which|whose|where) (?!(?:[^{P};]* )?who,? (?:on |in )?$)[^{P};]*$",
    reckoned_from=(
        r"\b(?:after|before|since|until|till|following|prior to|ahead of|from the time of|at the time of) "
        r"(?:his|her|their|the|{P}'s?) (?:(?:first|last|second|initial|own|violent|sudden|brutal) )?$"
    ),
    ever_since=r"\bsince (?:early |late |mid-)?{D}|\bnext (?:hearing|session)|\b(?:scheduled|adjourned|postponed|"
    r"will)\b",
    before_then=BEFORE_THEN,
    aside_of_place=r", (?:where|when)\b",
    same_trial=r"\bin the same (?:trial|hearing|verdict|judge?ment)\b",
    when_clause=r"{D},? (?:when|as|during which) [^.;,{P}{D}]{0,40}$",
    heard_on=(
        r"^\W*(?:(?:date of )?(?:the )?(?:final |last |verdict )?hearing|verdict|judge?ment|date):[^.;{D}]{0,60}?{D}"
    ),
    also_fined=r"\b(?:also|in addition|additionally|besides|on top of (?:that|this)|moreover)\b|\bas well(?=[.,;]|$)",
    hearing_head=(
        r"[\W\d]*(?:the )?(?:(?:last|final|closing|verdict|sentencing) (?:hearing|session|day|court day)|verdicts?|"
        r"judge?ments?|sentencing|sentences?),? (?:(?:of|on) )?(?P<date>{D})\W*"
    ),
    this_verdict=r"^(?:the|this|his|her|their) (?:verdict|judge?ment|sentence|ruling|decision)s?\b",
    raided_since=r"\b(?:since|when|after|as)\b",
)
