"""English words that tell of a person's standing from a wider context: in prison, ill-treated, writing or signing.

``{P}``, ``{L}``, ``{O}``, ``{T}`` stand for the signs of a person, a place, an organisation and a term in a frame.
"""

from documents.extraction.languages.vocabulary import StandingWords

_ADVERBS = r"(?:[a-z]+ly |still |now |again |also |since |currently |already |being |at present ){0,2}"
_JAIL = r"(?:custody|prison|jail|gaol|detention|remand|colony|penitentiary|captivity|a cell|his cell|her cell)"
_DESCRIPTION = r"(?:,[^,.;{P}]{1,80},| \([^()]{1,60}\))?"

# After a name: whose life is that of a prisoner, a convict or a fugitive.
HELD_AFTER = (
    rf"{_DESCRIPTION},? (?:who )?(?:and [a-z]+ )?(?:"
    rf"(?:was|were|is|are|has been|have been|had been|remains?|remained) {_ADVERBS}"
    r"(?:executed|hanged|wanted by|being sought|sought by|sought$|sought[,;.]|on trial|on death row|behind bars|"
    r"under house arrest|"
    r"imprisoned|incarcerated|awaiting (?:trial|sentenc|execution|appeal)|facing trial|"
    rf"in (?:pre-trial |solitary |police )?{_JAIL}|"
    r"(?:declared|named) an? (?:fugitive|wanted)|"
    r"(?:put|placed) (?:on|in) (?:a|the|an) (?:[a-z-]+ ){0,3}(?:wanted list|cell)|"
    r"(?:transferred|moved|taken|sent|returned) (?:back )?to (?:a |the )?(?:[a-z{L}-]+ ){0,3}"
    r"(?:prison|colony|jail|remand))|"
    r"(?:died|dies) (?:of [a-z ]{1,30} )?in (?:the |a |an )?(?:[a-z{L}{O}'-]+ ){0,4}" + rf"{_JAIL}|"
    r"(?:has |had )?(?:spent|done) [^.;,{P}]{1,40} (?:in|at) (?:the |a |an )?(?:[a-z{L}'-]+ ){0,3}"
    rf"(?:{_JAIL}|facility)|"
    r"(?:was|is|were|has been) (?:himself|herself|themselves) (?:[a-z]+ly )?"
    r"(?:arrested|detained|charged|sentenced|convicted|jailed|imprisoned|fined|remanded)|"
    r"left (?:the )?(?:remand|prison|jail|custody)|walked (?:free|out of (?:prison|jail|custody|court))|"
    r"(?:is |was |has )?serv(?:es|ed|ing) (?:out )?"
    r"(?:his|her|their|out|half|the rest|the remainder|most|a third|two thirds|time)"
    r"(?: of)?(?: (?:his|her|their|a))?(?: [a-z-]+)? (?:term|sentence|time|{T}))"
    r"\b"
)
# After a name: a prison that is an organisation of the text.
TAKEN_TO = (
    rf"{_DESCRIPTION},? (?:who )?(?:was|were|is|are|has been|had been|remains?) {_ADVERBS}"
    r"(?:held|kept|transferred|moved|taken|sent|detained|imprisoned|returned)? ?(?:back )?"
    r"(?:to|in|at|inside) (?:the )?{O}"
)
PRISON_NAMES = r"\b(?:prison|jail|colony|detention|remand|penitentiary|correctional|sizo|custody)\b"

# Before a name.
_WARRANT = (
    r"\b(?:warrant|detention order|arrest order|order (?:for|of) (?:the )?arrest)s? "
    r"(?:has |have |had |was |were |is )?(?:also )?(?:been )?(?:out |issued |signed )?(?:for|against|of) "
    r"(?:(?:his|her|their|the) (?:[a-z-]+ ){0,2}[a-z-]+, )?"
)
HELD_BEFORE = (
    r"(?:\b(?:immediate |unconditional |early |prompt |safe |speedy |and |full ){0,4}releas(?:e|ing) (?:of |for )?|"
    r"^free |"
    r"\b(?:criminal |administrative |criminal-law )?(?:case|cases|proceedings|prosecution|charges?|indictment|"
    r"verdict|sentence|arrest warrant|accusations?) (?:[a-z]+ ){0,3}against |"
    rf"{_WARRANT})"
    r"(?:the |our |fellow )?(?:(?!by |from |about |on |to |report|film|book|"
    r"regime|government|state|company|site|police|law)"
    r"[a-z'-]+ ){0,4}$"
)

# Before the names of several who are held: "three more are on death row, among them P and P".
HELD_LIST_BEFORE = (
    r"(?:\b(?:under sentence of death|on death row|in custody|behind bars|prisoners|detainees|"
    r"defendants)\b[^.;{P}]{0,30},? "
    r"(?:among them|including|such as)|\b(?:recogni[sz]ed|recogni[sz]es|consider|considers|designated)"
    r"(?: as)?(?: an?)? political prisoners?)(?: are| were|:)? (?:the )?(?:[a-z{L}'-]+ ){0,4}$|"
    r"\b(?:his|her|their) co-(?:accused|defendants?),? (?:the )?(?:[a-z-]+ ){0,2}$|"
    r"\bin the dock,? (?:are |were |is |was )?(?:the )?(?:[a-z'-]+ ){0,3}$|"
    r"\b(?:one|another|a second|a third|a fourth|the (?:third|fourth|fifth|only) )"
    r" ?(?:defendant|detainee|prisoner|accused),(?: an? [^,.;{P}]{2,40},)? (?:[a-z-]+ ){0,2}$"
)
# After a name: "P (wanted, ...)", "P, against whom there is a warrant".
WANTED_AFTER = (
    r" \(wanted\b|[\"']?,? [^.;{P}]{0,60}\b(?:for whom|against whom) "
    r"(?:there (?:is|was) )?(?:an? |the )?(?:arrest )?warrant\b"
)

# A victim told by a pronoun: "She was beaten by unknown men".
ILL_TREATED = (
    r"(?:^|[,;] (?:and )?|and )(?P<who>he|she) (?:was|had been|has been) (?:[a-z]+ly |also )?"
    r"(?:tortured|beaten|abducted|kidnapped|raped|shot|attacked|assaulted|ill-treated|stabbed)\b"
)
VANISHED = rf"{_DESCRIPTION},? (?:disappeared|vanished|went missing|was (?:abducted|kidnapped))\b"

# "The judges are P, P and P", "among the lawyers were P and P".
GROUP_BEFORE = (
    r"\b(?P<noun>[a-z]+s)(?:,[^.;,{P}]{0,20},)? (?:are|were|included?|being|including|among them) (?:the )?$|"
    r"\b(?P<some>witnesses|lawyers|judges),[^.;,{P}]{0,20}, among them (?:the )?(?:[a-z-]+ ){0,2}$"
)
# "Amnesty International's East Africa researcher, P".
SPEAKER_BEFORE = (
    r"{O}(?:'s)? (?:[a-z{L}-]+ ){0,4}(?:researcher|campaigner|analyst|advis[eo]r|advocate|coordinator|"
    r"programme officer|program officer|correspondent for human rights|fellow)(?:,| for [a-z{L} ]{1,30},)? (?:dr\.? )?$"
)
# "with secretary P", "clerk P", in the head of a judgment: no head of anything.
CLERK_BEFORE = (
    r"\b(?:secretary|clerk|registrar|interpreter|translator)"
    r"(?: of the (?:court|hearing|session|sitting|court session))?:? $"
)
COURT_SITS = (
    r"\b(?:presid(?:ing|ent)|chaired by|composed of|participation of|having examined|in open (?:court|hearing))\b"
)

# "Professor P of the Institute of Forensic Expertise": no head of it.
OF_A_BODY = r",? (?:of|from|at) (?:the )?{O}"
EXPERT_BODIES = r"\b(?:forensic|expertise|expert)\b"

# The last words of a line over signatures.
SIGNED_OVER = (
    r"\b(?:signed|signatories|signatures|undersigned|signatory)\b[^.;]{0,60}:$|^(?:signed|signatories|signatures):?$"
)
# Who writes says of himself or herself.
OWN_ROLE = r"(?:^|[,;] (?:and )?|and )i (?:am|was|have been) (?P<rest>(?:an?|the) [^.;:()]{2,100})"

WORDS = StandingWords(
    held_after=HELD_AFTER,
    wanted_after=WANTED_AFTER,
    held_before=HELD_BEFORE,
    held_list_before=HELD_LIST_BEFORE,
    taken_to=TAKEN_TO,
    prison_names=PRISON_NAMES,
    ill_treated=ILL_TREATED,
    vanished=VANISHED,
    group_before=GROUP_BEFORE,
    speaker_before=SPEAKER_BEFORE,
    clerk_before=CLERK_BEFORE,
    court_sits=COURT_SITS,
    of_a_body=OF_A_BODY,
    expert_bodies=EXPERT_BODIES,
    signed_over=SIGNED_OVER,
    own_role=OWN_ROLE,
)
