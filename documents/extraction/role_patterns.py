"""Patterns over frames for the words beside a name that tell what somebody is: lawyer, judge, relative, official ..."""

from __future__ import annotations

import re

from documents.extraction.facts.frames import COURT, DATE, ORGANISATION, PERSON, PLACE
from documents.extraction.first_words import Opening

WORD = r"[a-z][a-z'-]*+"
THING = rf"(?:{WORD}|{ORGANISATION}|{PLACE}|{COURT})"
OF = re.compile(rf" (?:of|for|at|from|in|on|to(?= (?:the )?[{PLACE}{ORGANISATION}])) ")
REST = re.compile(rf"(?:(?:{THING}|{PERSON}|\({THING}\))(?:'s)?,? ){{1,9}}")
# Who tries or defends, at the head of a line or before a colon: "Counsel: P", "PRESIDENT: P", "MEMBERS: P, P".
LABELLED = re.compile(
    r"(?:^|[.;,(] ?)(?:present )?(?P<label>president|presiding judge|members?|judges?|coun[sc]el(?: for the "
    r"defen[cs]e)?|"
    r"defen[cs]e(?: counsel| lawyers?)?|"
    r"lawyers?(?: acting)?(?: (?:in|for)(?: [a-z]+){1,4})?|defended by|for the defen[cs]e|public prosecutor|"
    r"prosecutor|prosecution|"
    r"witness(?:es)?|experts?|investigator|observers?|(?:for|on behalf of) the famil(?:y|ies)(?: of [^.;:]{2,40})?)"
    rf"(?: (?:for|of) (?:the )?(?:defendant |accused |suspect )?{PERSON})?\s{{0,3}}:\s+(?:[a-z]+\.? ){{0,2}}$"
)
LABELS = {
    "pre": "judge", "mem": "judge", "jud": "judge", "cou": "lawyer", "def": "lawyer", "law": "lawyer",
    "for": "lawyer", "obs": "author", "pub": "prosecutor", "pro": "prosecutor", "wit": "witness", "exp": "expert",
    "inv": "investigator",
}  # fmt: skip
FAMILY_LABELS = ("for the fam", "on behalf")
# "Chairwoman of the society: P", a line that begins with an office.
OFFICE_LABEL = re.compile(r"(?:[a-z]+ ){1,8}?[a-z]+\s*:\s{1,9}")
CLIENT = Opening(r"\b(?:lawyers?|attorneys?|counsel|defenders?) (?:of|for|to) (?:[a-z]+\.? ){0,2}$")
VERB = re.compile(
    r"\b(?:said|says|told|added|acknowledged|recognised|recognized|denied|confirmed|accused|arrested|"
    r"detained|sentenced|gave|gives|sent|found|let|put|took|held|handed|made|saw|met|kept|[a-z]+ed) $"
)
TITLE = (
    r"(?:(?:mr|mrs|ms|miss|dr|prof|professor|lic|adv|att|atty|av|avv|abg|eng|ing|sir|dame|daw|don|dona|u|ko|sheikh|"
    r"ato|obbo|"
    r"w/r?[ot]|woi?zer[ot]|maitre|h\.e|counsellor|senora?|sra?)\.? )"
)
# The look behind spares the beginnings inside a word: each would end where that of the word does.
_ROLE = rf"(?<![a-z](?=[a-z]))(?P<role>(?:{THING}(?:'s)? ){{0,4}}[\"']?{WORD})\"?"
_JOINT = (
    r",(?: one)?|(?: only| alone)?:|, an? [a-z-]+ [a-z -]{1,30},|, an? (?:[a-z]+ )?(?:major|captain|colonel|"
    r"lieutenant)| -| (?:was|is)(?: called| named)?"
)
BEFORE = re.compile(rf"{_ROLE}(?P<comma>{_JOINT})? {TITLE}?$")
# The same where one of these words stands; that is seldom, and it takes thrice the time.
CALLED = ("called", "named", "by the name of")
BEFORE_CALLED = re.compile(rf"{_ROLE}(?P<comma>{_JOINT}|,? [^,]{{0,40}}(?:{'|'.join(CALLED)}))? {TITLE}?$")
_TITLES_LAST = ("daw", "u", "mr", "mrs", "ms", "dr")
TITLE_LAST = re.compile(rf"(?<=[a-z] )(?:{'|'.join(_TITLES_LAST)})\.? $")
TITLE_ENDS = tuple(title + end for title in _TITLES_LAST for end in (" ", ". "))  # of what ends so
TITLE_AT_END = re.compile(rf"(?<=, )(?:one |{TITLE})$")
NAMED_AT_END = re.compile(r"(?:, an? [a-z -]{3,30})? (?:named|called) $")
PLAIN_LIST = re.compile(rf"{PERSON}(?:(?: \([^()]{{0,40}}\))?(?:, and |,? and |, ){TITLE}?{PERSON})*")
# "P, a member of parliament, P": the description of the first of two in a list.
OF_THE_ONE_BEFORE = re.compile(rf"{PERSON}, (?:an?|the|former) (?:{WORD} ){{0,4}}$")
# "The lawyer who had come by train, P, was"
CHOSEN = re.compile(
    rf"(?:^|[^a-z-])(?P<phrase>(?:{WORD} ){{0,4}}{WORD}),? (?:whom|who|that|chosen|hired|retained|engaged|appointed|"
    r"assigned|summoned|called|invited|commissioned|instructed|consulted|sent|brought(?: in)?|asked|paid|named|present|"
    rf"working|acting|sitting|serving|speaking|based|known) [^.;:,\"{PERSON}]{{3,60}}, (?:one |a certain )?$"
)
HEADS = re.compile(
    r",? (?:who|and) (?:also )?(?:chairs|chaired|heads|headed|leads|led|coordinates|coordinated|directs|directed) "
    r"(?P<body>(?:the |an? |its )[^.;:]{2,60})|,? who (?:also )?(?:founded|co-founded|runs|ran|presid(?:es|ed) over|"
    rf"set up) (?P<run>(?:the |an? |its )?(?:[a-z-]+ ){{0,4}}(?:{ORGANISATION}|(?:centre|center|group|committee|"
    r"initiative|network|channel|newspaper|fund|website|union|association|society|foundation|movement|party)\b))"
)
# A second description: "editor of the paper, and a former deputy of the council"; without an article only right after
# the first: "baker and founder of the society".
SECOND = re.compile(
    r"(?:^[a-z-]+(?: [a-z-]+)?, (?=[a-z-]+ of )|, (?=(?:vice-|co-|deputy )?chair[a-z]* of |(?:co-)?founder of )|,? "
    r"and (?=(?:an?|the|former) )|^(?:(?!of )[a-z,'-]+ "
    r"){1,6}and (?=[a-z-]+ ))"
)
# "the brothers P and P", "sisters P and P": of each other.
EACH_OTHERS = re.compile(
    r"(?<!his )(?<!her )(?<!their )(?:^|\bthe |[,.;] |and |for |of )(?:[a-z]+ )?(?:brothers|sisters|twins|cousins),? $"
)
# A rank between the noun and the name: "the director, brigadier-general P".
RANK_LAST = re.compile(
    r"(?<=, )(?:retired |former )?(?:[a-z]+-)?(?:general|colonel|admiral|major|captain|lieutenant) $"
)
# One of several: the noun is in the plural.
ONE_OF = re.compile(
    r"(?:one|another|the (?:eldest|youngest|first|last)) of (?:the |his |her |their |its )?"
    r"(?:(?:two|three|four|five|six|seven|eight|nine|ten|several|many) )?"
)
PLURAL = re.compile(
    r"(?:both |all |two |three |four |five |the )?(?:[a-z-]+ ){0,2}?(?P<noun>[a-z]+s)"
    r"(?= (?:of|from|for|at|in|with|who)\b|,|$)"
)
# "KGB head P": an agency's.
HEADS_BODY = re.compile(
    rf"{ORGANISATION}(?:'s)? (?:[a-z-]+ )?(?:head|chief|chairman|chairwoman|director|spokes[a-z]+),? (?:[a-z-]+ "
    rf"){{0,2}}$"
)
PRESIDES_OVER = re.compile(rf"{ORGANISATION}(?:'s)? (?:[a-z-]+ )?(?:president|secretary-general|speaker),? $")
WHOSE_HEAD = re.compile(
    rf"{ORGANISATION}[^{PERSON}]{{0,20}}, whose (?:[a-z-]+ ){{0,3}}(?:president|secretary-general),? $"
)
ITS_HEAD = re.compile(r"\bits (?:[a-z-]+ ){0,3}[a-z-]+,? $")
NOT_LAWYERS = re.compile(
    r"\badvocates? (?:of|for)\b|\b(?:rights|[a-z-]*democracy|freedom|peace|press|[a-z-]*speech|expression|information|"
    r"justice|privacy|equality|lgbt[a-z+]*|climate|environment|environmental|animal|labou?r|reform|independence|"
    r"transparency|language|health|community|social|internet|media|anti-[a-z-]+) advocates?\b"
)
# "with brother P" is one of the same faith, unlike "his brother P" and "P's brother P".
OF_NOBODY = re.compile(
    r"(?:(?:^|[,.;:(] )|(?:^|[^a-z'])(?!his|her|their|my|our|whose|the|an?|elder|older|younger|twin|late|own|"
    r"half)[a-z]+ )(?:brother|sister|father|mother) $"
)
# "the head of the office of P" is not P.
ENDS_IN_LINK = re.compile(r"\b(?:of|for|to|with|about|against|by|from|on|over) $")
OWNED = re.compile(r"(?:^|\b)(?:his|her|their) ")
# "mother of three": of nobody whom the text tells of.
OF_CHILDREN = re.compile(
    r"[a-z-]+ (?:and [a-z-]+ )?of (?:one(?! of (?:the|those|these|them)\b)|two|three|four|five|six|seven|eight|nine|"
    r"ten|several|many|"
    r"young|small|a|an|\d)\b"
)
# "according to the lawyer, P went": the lawyer is no P.
SAID_BY = re.compile(r"\b(?:according to|says|said|told|adds|added) (?:the|his|her|their|an?) (?:[a-z-]+ ){1,3}$")
# What a president leads who holds no public office.
SOCIETIES = re.compile(
    rf"[^.;,]{{0,30}}(?:, respectively,)? of (?:the |its |an? )?(?:[a-z'-]+ |{PLACE} |{PLACE}'s ){{0,4}}"
    r"(?:union|association|club|party|society|foundation|federation|movement|committee|front|league|guild|network|"
    r"alliance|coalition|institute|initiative|chamber of commerce|synod|community|organi[sz]ation|company|bank|"
    r"cooperative|"
    r"charity|bar|students?|writers?|workers?)\b"
)
OF_SOMEBODY = frozenset({"lawyer", "judge", "prosecutor", "investigator"})
# The first of two descriptions: "barrister and former deputy chair P".
ALSO = re.compile(
    rf"(?:^|[.;,:(] |\b(?:by|of|for|with|and|former|prominent|renowned|detained|jailed|rights|opposition|party|the|"
    rf"an?) )"
    rf"(?P<role>{WORD}) and (?:former |prominent |well-known )?(?:{WORD} ){{1,3}}$"
)
ALSO_ROLES = frozenset({"lawyer", "official", "representative"})
SECOND_ROLES = frozenset({"official", "representative"})
OWNERS = ("his ", "her ", "their ", "whose ", "'s ")
OWNER = re.compile(rf"{PERSON}'s? (?:{WORD} ){{0,3}}{WORD},? $")
FAMILY = re.compile(
    rf"(?:his|her|their|whose|[{PERSON}a-z-]'s) (?:[a-z-]+ ){{0,2}}(?P<role>[a-z-]+)(?:,| -)? (?:the |an? )?"
    r"(?:(?!of |for |to |from |with |by |about |against |and )[a-z\d-]+ ){0,5}$"
)
LINKS = (" was", " is", " called", " named")
LINK = re.compile(r"(?: (?:was|is))?(?: (?:called|named))?$")  # with what ends so
OF_THE_BODY = re.compile(rf" ?of (?:the )?{ORGANISATION}")
# Between a name and what its bearer is: an age or a year of birth.
_AGE = rf"(?:(?:(?:aged )?\d{{1,3}}(?: years old)?|(?:b\.|born)(?: in| on)? (?:\d{{4}}|{DATE})),\s(?:and )?)?"
AFTER = re.compile(
    rf"(?: \([^()]{{0,40}}\))?(?:,\s|\s-\s|\s?\(\s?){_AGE}(?:(?:who|that) (?:is|was) |that's )?"
    r"(?P<rest>[^.;:()\n]{2,110})"
)
COPULA = re.compile(
    r"(?:, (?:born|aged)[^.;:,]{0,40},| \([^()]{0,40}\))?,?(?: who)?(?: \(?(?:on|at) (?:that|the) time (?:he|she) "
    r"was| is| was|"
    r" became| serves as|"
    r" served as| works as| worked as| has been| had been)"
    r"(?: also| now| then| still)? (?P<rest>[^.;:()\n]{2,150})"
)
PRONOUN_COPULA = re.compile(
    r"(?:^|, (?:and )?|and |when |while )(?P<who>he|she) (?:is|was|has been|had been|became|serves as|served "
    r"as|works as|worked as)(?: also| now| then| still)? (?P<rest>[^.;:()\n]{2,110})"
)
NOUN_PHRASE_END = re.compile(
    rf"[,{PERSON}]|\b(?:of|for|at|from|in|who|whom|whose|which|that|with|on|to|since|is|was|said|says|has|had|were|"
    rf"are|by|"
    r"before)\b"
)
# "member of the Parliament", of a body that is a parliament or called so.
LEGISLATOR = re.compile(
    r"(?:an? |the )?(?:former |current |then )?(?:member|deputy|speaker) of (?:the )?(?:[a-z-]+ ){0,2}"
    rf"(?P<body>{ORGANISATION}|parliament|assembly|legislature|legislative council)|(?:an? |the )?deputy "
    rf"(?P<seat>for|from) "
)
MEMBER = re.compile(
    rf"(?:an? |the )?(?:[a-z-]+ )?member of (?:the |an? )?(?P<body>(?:[a-z{PLACE}'-]+ ){{0,3}}(?:{ORGANISATION}|bar\b|"
    r"college of (?:advocates|lawyers|attorneys)|(?:defen[cs]e|legal) team))"
)
BAR = re.compile(
    r"\bbar\b|\bcollege of|\blaw society|\bteam$|\b(?:lawyers|advocates|attorneys|jurists)\b'? (?:association|union|"
    r"collegium)"
)
COUNCIL = re.compile(
    r"(?:an? |the )?(?:[a-z]+ )?member of [^,.;]{0,40}\b(?:council|board|presidium|leadership|secretariat)\b"
)
SPEAKER = re.compile(
    rf"[^.;,{ORGANISATION}]{{0,50}}\b(?P<post>researcher|campaigner|analyst|adviser|advisor|officer|expert|fellow|"
    rf"professor|lecturer|scholar|academic) "
    rf"(?:[^.;,{ORGANISATION}]{{0,30}} )?(?:at|for|of|with) (?:the )?(?:(?:[a-z-]+ |{PLACE}-?){{1,5}}(?:group|"
    rf"organi[sz]ation|ngo|watchdog),? )?(?P<body>{ORGANISATION})|(?P<owner>{ORGANISATION})'s? (?:[a-z{PLACE}-]+ "
    rf"){{0,4}}"
    rf"(?:researcher|campaigner|analyst|adviser|advisor|advocate|director|officer)\b"
)
STATE_HEAD = re.compile(rf"(?:[a-z-]+ ){{0,3}}(?:leader|head) of (?:the )?{PLACE}(?:[,.;)]|$)")
STATE_LEADER = re.compile(rf"{PLACE}(?:'s)? (?:(?!opposition)[a-z-]+ )?(?:de facto )?leader(?=$|[,.;)])")
SPOKESPERSON = re.compile(r"(?:an?|the|its|chief|former|[a-z]+'s) (?:[a-z]+ ){0,2}spokes|spokes")
# "An ex-mayor of Osh, P was arrested": a description before its bearer.
FRONTED = re.compile(
    rf"(?:an? |once an? |(?:the )?former |formerly an? |himself an? |herself an? )"
    rf"(?P<rest>[^.;:()\"{PERSON}]{{3,110}}), {PERSON}(?= (?:was|is|has|had|were|[a-z]+ed|spent|went|left|fled|"
    rf"took|won|wrote|became|began|spoke)\b)"
)
# Under the name of a profile: "The poet and former head of the union was sentenced".
UNDER_NAME = re.compile(r"(?:an? |(?:the )?former |the (?:[a-z-]+ ){1,4}and )(?P<rest>[^.;:()\"]{3,110})")
# What somebody did or said, and not what he or she is: "P, asked the judge", "P, accusing the minister".
SO_CALLED = re.compile(r"(?:as )?(?:the |an? |being the )?(?:so-called|alleged|supposed|purported|self-styled) ")
DOES = re.compile(
    rf"(?!(?:named|called|elected|appointed|known|nominated|considered|retired|exiled|jailed) )(?:[a-z]+(?:ed|ing)|"
    rf"said|says|told|tells|wrote|gave|saw|met|sent|left|made|took|found|heard|thought|brought|went|came) "
    rf"(?:[a-z]+ly )?"
    rf"(?:(?:the|an?|his|her|their|its|our|to|that|by|with|for|in|on|at|from|of|about|against|it|him|them)\b|"
    rf"[{PERSON}{ORGANISATION}{PLACE}{COURT}{DATE}])|[\"']"
)
