"""Patterns over frames for what verbs, titles and credit lines tell of who somebody is: "P presided over the trial"."""

from __future__ import annotations

import re

from documents.extraction.beginnings import looked_ahead
from documents.extraction.facts.frames import ORGANISATION, PERSON, PLACE
from documents.extraction.role_patterns import WORD

WROTE_OPINION = re.compile(
    r",? (?:of [^.;]{0,60} )?(?:wrote|prepared|signed|drew up|gave) (?:the|an?|his|her) (?:[a-z]+ ){0,2}(?:opinion|"
    r"expertise|expert (?:report|opinion)|conclusion)\b| of the [^.;,]{0,12}(?:[a-z]+ ){0,3}(?:forensic|expertise)"
)
BEATEN = re.compile(
    r"\b(?:beating|killing|murder|torture|abduction|disappearance|shooting|kidnapping|whereabouts)"
    rf"(?: by [^.;,{PERSON}]{{2,40}})? of (?:the |an? )?(?:[a-z\d-]+ ){{0,4}}(?:[a-z]+, )?$"
)
# "P SC, representing P": the title of a senior barrister, and what only a lawyer does.
REPRESENTS = re.compile(
    rf" [skq]c\b|,? (?:of|at|from) the (?:[a-z{PLACE}'-]+ ){{0,3}}bar\b(?! of)|,? (?:representing|acting for|"
    rf"appearing for|for) (?:the (?:defen[cs]e|defendants?|accused|applicants?|"
    rf"family)\b|(?:him|her|them)\b(?=[,.])|{PERSON}(?=,))|"
    r",? who (?:had |has |once |first |long |also ){0,2}(?:represents?|represented|defends?|defended) "
)
OF_BODY = re.compile(rf" (?:of|from|at|with) (?:the )?{ORGANISATION}")
HANDLED = re.compile(
    rf"(?:cases?|investigations?|inquiry|probe)\b[^.;]{{0,60}}\b(?:handled|led|conducted|investigated|"
    rf"supervised|overseen|coordinated|run|dealt with|in the hands of|entrusted to|assigned to|given to|passed to)"
    rf"(?: by)? (?:{WORD} ){{0,3}}$"
)
REGIME = re.compile(r"(?:'s)? (?:regime|government|administration|dictatorship|presidency|cabinet)\b")
# "Lamp News/P]" under a picture.
PICTURE_BEFORE, PICTURE_AFTER = (
    re.compile(rf"(?:{ORGANISATION}|\b[a-z]{{2,6}}) ?/ ?$"),
    re.compile(r"\s?(?:[\])]|\.?$)"),
)
REPORTS = re.compile(rf" (?:reports|writes)(?: from {PLACE})?\.?")  # the whole sentence but for a name
CONTACT = re.compile(
    r"(?:^|[.;] )(?:(?:press |media )?contacts?(?: person)?(?: (?:for|with) the (?:press|media))?|for (?:the "
    r")?(?:media|press|(?:further|more) information|"
    r"interviews?|questions)(?: [a-z]+){0,3}): (?:[a-z]+\. )?$"
)
LEGISLATOR = re.compile(r" m[el]?ps?\b")
# "Lt. Col. P", "Rep. P".
RANKED = re.compile(
    r"(?:^|[ (])(?:lt|lieut|col|maj|capt|cpt|gen|sgt|brig|sr|jr|rep|sen|gov|amb|cong)\.?(?: ?-?(?:lt|col|gen|"
    r"maj)\.?)? $"
)
PRESIDES = re.compile(
    r",? (?:who )?(?:had |has |also )?presid(?:ed|es|ing) (?:over|at|in) (?:the|his|her|their|this|both|all)\b"
    r"[^.;,]{0,40}\b(?:trials?|cases?|hearings?|courts?|proceedings|sessions?|panel|bench|appeals?)\b"
)
REGIME_OF = re.compile(
    r"\b(?:regime|dictatorship|junta|government|police|presidency|administration) of (?:the )?(?:[a-z]+ ){0,2}$"
)
EXPERTISE = re.compile(r"'s \"?(?:expertise|expert (?:report|opinion|conclusion)s?)")
REPORTED = re.compile(
    r",? who (?:wrote|prepared|signed|conducted|carried out) the (?:[a-z]+ )?(?:expert|forensic|"
    r"linguistic|psychological)"
)
TESTIMONY = re.compile(
    r",? (?:now |then |also |later |who )?(?:testifie[sd]|gave (?:evidence|testimony)|took the (?:witness )?stand)|'s "
    r"testimony|,? (?:who )?(?:was|were|is|came|appeared|attended|spoke|stood)\b[^.;,]{0,30} as an? (?:[a-z]+ "
    r")?witness|"
    r",? (?:could|did|would) (?:not )?(?:say|tell|name|recogni[sz]e|identify)\b[^.;,]{0,20} from the (?:witness "
    r")?(?:box|"
    r"stand)|(?: (?:of|from) "
    r"[^,.;]{1,40})?(?: -|,(?:[^,.;]{1,60},)?)? (?:who )?(?:was|were) "
    r"(?:called|summoned|questioned|interrogated|examined|heard|brought) (?:in )?(?:[^,.;]{1,30} )?as (?:an? "
    r")?(?:[a-z]+ )?witness"
)
TESTIMONY_BEFORE = re.compile(
    r"\btestimony (?:of|from|by) (?:[^.;,]{0,60},? )?$|\bas an? witness(?: (?:by|for) the [a-z]+)?, (?:[a-z]+ ){0,2}$|"
    r"\b(?:who|that) testified [^.;,]{0,40}, (?:a certain |one )?$"
)
PRESIDED = re.compile(
    rf"\bpresided (?:over )?by\b(?! (?:father|bishop|archbishop|pastor|imam)\b)[^.;{PERSON}]{{0,120}}$"
)
CREDIT = re.compile(
    looked_ahead(
        r"(?:\b(?=\w)|^|(?=[.;|*-]))(?:"  # where a match may begin is told once for all
        r"\b(?:photo|photograph|photography|video|camera|drawing|image|picture|illustration|translation|transl\.|tr\.|"
        r"credit|(?:additional )?reporting)s?"
        r"(?: by|:| ?/)? ?:? ?$|\breporting by (?:[a-z-]+ ){1,3}$|"
        r"(?:^|[.;|*-] ?)(?:text|author|words|edit(?:ing|or)|signed|interview)s?(?: by|:| ?/)? ?:? ?$|"
        r"(?<!was )(?<!were )(?<!been )\b(?:text|author|words|edit(?:ing|or)|signed|interview)s?(?: by:?|:| ?/) ?$|"
        r"(?:^|[.;|*-] ?)(?:report|story|research)s?: $|\bphotographs? of [^:]{3,60}: $|\bphoto ?/ ?$|"
        r"^(?:for|on behalf of) (?:the )?(?!(?:the |state|prosecution|media|press|further|more|questions|interviews?|"
        r"defen[cs]e|crown|"
        r"accused)\b)[^.;:]{3,90}: $|^(?:interviewed )?by $|^interviewer: $|^(?:> ?)*from: $)"
    )
)
MADE_BY = re.compile(
    r"(?:written(?! (?:judg|statement|ruling|opinion|decision|complaint|request|petition|appeal))|translated|"
    r"photographed|posted|reported|compiled|put together|edited|prepared|submitted|tabled|drafted|transcribed|"
    r"(?:list|register|chronicle|blog|diary) is kept)\b[^.;]{0,60}?"
    r" by(?: ?:)? (?:[a-z]+: ?)?$"
)
KILLED_BEFORE = re.compile(r"\b(?:murdered|slain|assassinated|killed|executed|disappeared|missing)(?: [a-z-]+){0,3} $")
ILL_TREATED = re.compile(
    rf"(?:,[^.;:{PERSON}]{{1,100}},| \([^()]{{0,60}}\),?|,)? (?:who )?(?:was|were|been|being|has been|had been) "
    r"(?:[a-z]+ly |also )?(?:tortured|beaten|abducted|kidnapped|raped|"
    r"killed|murdered|shot|attacked|assaulted|threatened|ill-treated|executed)\b|"
    r" (?:has |had )?disappeared\b"
)
