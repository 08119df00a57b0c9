"""Patterns over frames for what verbs, titles and credit lines tell of who somebody is: "P presided over the trial"."""

from __future__ import annotations

import re

from documents.extraction.facts.frames import ORGANISATION, PERSON, PLACE
from documents.extraction.first_words import Opening, Openings
from documents.extraction.role_patterns import WORD

OF_BODY = re.compile(rf" (?:of|from|at|with) (?:the )?{ORGANISATION}")
# "Lamp News/P]" under a picture.
PICTURE_BEFORE, PICTURE_AFTER = (
    re.compile(rf"(?:{ORGANISATION}|\b[a-z]{{2,6}}) ?/ ?$"),
    re.compile(r"\s?(?:[\])]|\.?$)"),
)
# "Photo: P with her letters" shows P.
SHOWN = re.compile(
    r"(?:,? \d\d?,)? (?:with|at|in|on|outside|inside|before|after|during|holding|wearing|standing|sitting|speaking|is|"
    r"was|and (?:his|her))\b"
)
# "P told the court": a witness, where nothing else is told of P.
HEARD = re.compile(r",? (?:then |also )?(?:told|informed|assured) the (?:court|tribunal|jury|judges?|bench|panel)\b")
# "The Public Ministry, represented by P": an organisation of prosecutors.
SPOKEN_FOR = re.compile(rf"{ORGANISATION},? (?:was )?represented (?:in court )?by (?:the )?(?:[a-z-]+ ){{0,4}}$")
PROSECUTION_NAMED = re.compile(r"prosecut|procurat|public ministry|attorney general|fiscal")
REPORTS = re.compile(rf" (?:reports|writes)(?: from {PLACE})?\.?")  # the whole sentence but for a name
# "Lt. Col. P", "Rep. P".
RANKED = re.compile(
    r"(?:^|[ (])(?:lt|lieut|col|maj|capt|cpt|gen|sgt|brig|sr|jr|rep|sen|gov|amb|cong)\.?(?: ?-?(?:lt|col|gen|"
    r"maj)\.?)? $"
)
REGIME_OF = re.compile(
    r"\b(?:regime|dictatorship|junta|government|police|presidency|administration) of (?:the )?(?:[a-z]+ ){0,2}$"
)
CREDIT = Opening(
    r"(?:\b(?=\w)|^|(?=[.;|*-]))(?:"  # where a match may begin is told once for all
    r"\b(?:photo|photograph|photography|video|camera|drawing|image|picture|illustration|translation|transl\.|tr\.|"
    r"credit|(?:additional )?reporting)s?"
    r"(?: by|:| ?/)? ?:? ?$|\breporting by (?:[a-z-]+ ){1,3}$|"
    r"(?:^|[.;|*-] ?)(?:text|author|words|edit(?:ing|or)|signed|interview)s?(?: by|:| ?/)? ?:? ?$|"
    r"(?<!was )(?<!were )(?<!been )\b(?:text|author|words|edit(?:ing|or)|signed|interview)s?(?: by:?|:| ?/) ?$|"
    r"(?:^|[.;|*-] ?)(?:report|story|research)s?: $|\bphotographs? of [^:]{3,60}: $|\bphoto ?/ ?$|^interviewer: $)"
)
# The same where the whole line is nothing else; it ends so.
CREDIT_LINE_ENDS = (": ", "by ")
CREDIT_LINE = re.compile(
    r"(?:for|on behalf of) (?:the )?(?!(?:the |state|prosecution|media|press|further|more|questions|interviews?|"
    r"defen[cs]e|crown|accused)\b)[^.;:]{3,90}: $|(?:interviewed )?by $|(?:> ?)*from: $"
)
MADE_BY = re.compile(
    r"(?:written(?! (?:judg|statement|ruling|opinion|decision|complaint|request|petition|appeal))|translated|"
    r"photographed|posted|reported|compiled|put together|edited|prepared|submitted|tabled|drafted|transcribed|"
    r"(?:list|register|chronicle|blog|diary) is kept)\b[^.;]{0,60}?"
    r" by(?: ?:)? (?:[a-z]+: ?)?$"
)
# What ends right before a name and tells the office of its bearer.
OFFICE_BEFORE = Openings(
    (
        (
            Opening(
                rf"(?:cases?|investigations?|inquiry|probe)\b[^.;]{{0,60}}\b(?:handled|led|conducted|investigated|"
                rf"supervised|overseen|coordinated|run|dealt with|in the hands of|entrusted to|"
                rf"assigned to|given to|passed to)"
                rf"(?: by)? (?:{WORD} ){{0,3}}$"
            ),
            "investigator",
        ),
        (
            Opening(
                r"(?:^|[.;] )(?:(?:press |media )?contacts?(?: person)?(?: (?:for|with) the (?:press|"
                r"media))?|for (?:the "
                r")?(?:media|press|(?:further|more) information|"
                r"interviews?|questions)(?: [a-z]+){0,3}): (?:[a-z]+\. )?$"
            ),
            "representative",
        ),
    )
)
# What begins right after one. "P SC, representing P": the title of a senior barrister, and what only a lawyer does.
OFFICE_AFTER = Openings(
    (
        (Opening(r"(?:'s)? (?:regime|government|administration|dictatorship|presidency|cabinet)\b"), "official"),
        (Opening(r"'s \"?(?:expertise|expert (?:report|opinion|conclusion)s?)\b"), "expert"),
        (
            Opening(
                rf" [skq]c\b|,? (?:of|at|from) the (?:[a-z{PLACE}'-]+ ){{0,3}}bar\b(?! of)|,? "
                rf"(?:representing|acting for|"
                rf"appearing for|for) (?:the (?:defen[cs]e|defendants?|accused|applicants?|"
                rf"family)\b|(?:him|her|them)\b(?=[,.])|{PERSON}(?=,))|"
                r",? who (?:had |has |once |first |long |also ){0,2}(?:represents?|represented|defends?|defended) "
            ),
            "lawyer",
        ),
        (
            Opening(
                r",? (?:who )?(?:had |has |also )?presid(?:ed|es|ing) (?:over|at|in) (?:the|his|her|"
                r"their|this|both|all)\b"
                r"[^.;,]{0,40}\b(?:trials?|cases?|hearings?|courts?|proceedings|sessions?|panel|bench|appeals?)\b"
            ),
            "judge",
        ),
        (Opening(r" m[el]?ps?\b"), "official"),
    )
)
# The same of what somebody did or suffered, who may hold an office besides.
DEED_BEFORE = Openings(
    (
        (
            Opening(
                r"\btestimony (?:of|from|by) (?:[^.;,]{0,60},? )?$|\bas an? witness(?: (?:by|for) the "
                r"[a-z]+)?, (?:[a-z]+ ){0,2}$|"
                r"\b(?:who|that) testified [^.;,]{0,40}, (?:a certain |one )?$"
            ),
            "witness",
        ),
        (
            Opening(
                rf"\bpresided (?:over )?by\b(?! (?:father|bishop|archbishop|pastor|imam)\b)[^.;{PERSON}]{{0,120}}$"
            ),
            "judge",
        ),
        (
            Opening(r"\b(?:murdered|slain|assassinated|killed|executed|disappeared|missing)(?: [a-z-]+){0,3} $"),
            "victim",
        ),
        (
            Opening(
                r"\b(?:beating|killing|murder|torture|abduction|disappearance|shooting|kidnapping|whereabouts|"
                r"assassination|lynching|massacre|rape|death (?:by|from|under|via|through) torture|"
                r"(?:shooting|violent) death)"
                rf"(?: (?:by|at the hands) [^.;,{PERSON}]{{2,40}})? of (?:the |an? )?"
                rf"(?:[a-z\d{PLACE}{ORGANISATION}-]+\.? ){{0,6}}(?:[a-z]+, )?$"
            ),
            "victim",
        ),
    )
)
DEED_AFTER = Openings(
    (
        (
            Opening(
                r",? who (?:wrote|prepared|signed|conducted|carried out) the (?:[a-z]+ )?(?:expert|forensic|"
                r"linguistic|psychological)"
            ),
            "expert",
        ),
        (
            Opening(
                r",? (?:now |then |also |later |who )?(?:testifie[sd]|gave (?:evidence|testimony)|"
                r"took the (?:witness )?stand)\b"
            ),
            "witness",
        ),
        (Opening(r"'s testimony\b"), "witness"),
        (
            Opening(
                r"(?: (?:of|from|for) [^,.;]{1,40})?,? (?:who )?(?:was|were|is|came|appeared|attended|spoke|"
                r"stood)\b[^.;,]{0,30} as an? "
                r"(?:[a-z]+ )?witness(?:es)?\b"
            ),
            "witness",
        ),
        (
            Opening(
                r",? (?:could|did|would) (?:not )?(?:say|tell|name|recogni[sz]e|"
                r"identify)\b[^.;,]{0,20} from the (?:witness "
                r")?(?:box|stand)\b"
            ),
            "witness",
        ),
        (
            Opening(
                r"(?: (?:of|from) [^,.;]{1,40})?(?: -|,(?:[^,.;]{1,60},)?)? (?:who )?(?:was|were) "
                r"(?:called|summoned|questioned|interrogated|examined|heard|brought) (?:in "
                r")?(?:[^,.;]{1,30} )?as (?:an? "
                r")?(?:[a-z]+ )?witness(?:es)?\b"
            ),
            "witness",
        ),
        (
            Opening(
                r",? (?:of [^.;]{0,60} )?(?:wrote|prepared|signed|drew up|gave) (?:the|an?|his|her) "
                r"(?:[a-z]+ ){0,2}(?:opinion|"
                r"expertise|expert (?:report|opinion)|conclusion)\b| of the [^.;,]{0,12}(?:[a-z]+ "
                r"){0,3}(?:forensic|expertise)"
            ),
            "expert",
        ),
        (
            Opening(
                rf"(?:,[^.;:{PERSON}]{{1,100}},| \([^()]{{0,60}}\),?|,)? (?:who )?(?:was|were|been|"
                rf"being|has been|had been) "
                r"(?:[a-z]+ly |also )?(?:tortured|beaten|abducted|kidnapped|raped|"
                r"killed|murdered|shot|attacked|assaulted|threatened|ill-treated|executed)\b|"
                r" (?:has |had )?disappeared\b"
            ),
            "victim",
        ),
        (
            Opening(
                rf"(?:,[^.;:{PERSON}]{{1,100}},| \([^()]{{0,60}}\),?|,)? (?:who )?died (?:under|of|from|after|as a "
                r"result of|following|due to) (?:the |his |her )?(?:torture|(?:police |severe )?beatings?|wounds|"
                r"injuries|gunshot|bullet)\b|, whom [^.;,]{3,40} (?:beaten|tortured|killed|shot|abducted|kidnapped|"
                r"raped|murdered)\b|, (?:who was )?(?:killed|murdered|slain|shot(?: dead)?|gunned down|assassinated|"
                r"massacred|lynched|(?:beaten|tortured|stabbed) to death) (?:in|on|by|at|during|while|outside|near)\b"
            ),
            "victim",
        ),
    )
)
