"""Patterns over frames for whose part in a trial a verb or a phrase tells: "was defended by P", "the bench of P and "
"P"."""

from __future__ import annotations

from documents.extraction.facts.frames import COURT, DATE, ORGANISATION, PERSON
from documents.extraction.first_words import Opening, Openings

_KILLED = (
    r"(?:killed|murdered|slain|shot(?: dead)?|gunned down|executed|assassinated|massacred|lynched|(?:beaten|tortured|"
    r"stabbed|burned|burnt) to death|disappeared)"
)
_THE = r"(?:the |an? )?(?:[a-z\d-]+ ){0,4}"
_OTHERS = rf"(?:{PERSON}(?:,| and|, and) {_THE})*"
_STUDY = r"(?:analysis|expertise|expert (?:opinion|analysis|assessment)|examination|linguistic study)"
_MADE = r"(?:signed|written|prepared|drawn up|carried out|conducted|done|made|performed)"
RANK = r"(?:(?:senior|junior|lieutenant|colonel|major|captain|general)[ -]?){1,3}(?: ?of (?:justice|police))?"
# Whose part in a case a verb or a phrase tells: "was defended by P", "the prosecution, represented by P".
PART_BEFORE = Openings(
    (
        (
            Opening(
                rf"(?:\b(?:defended|represented in court|legally represented)|{PERSON}, represented) by (?:the )?"
                r"(?:[a-z-]+ ){0,3}$"
            ),
            "lawyer",
        ),
        (
            Opening(
                r"\b(?:prosecution|state's case|crown's case|case for the (?:state|prosecution|crown)),? (?:was |were "
                r")?"
                r"(?:represented|conducted|led|put|presented|argued|in the hands of)(?: to the court)?(?: by)? (?:the "
                r")?"
                r"(?:[a-z-]+ ){0,4}$"
            ),
            "prosecutor",
        ),
        (Opening(r"\bprosecuting (?:was|were|is) (?:[a-z-]+ ){0,4}$"), "prosecutor"),
        (
            Opening(
                rf"\b(?:acting|appearing|speaking) for (?:the )?(?:accused|defendants?|defen[cs]e|{PERSON}|him|her|"
                rf"them)"
                r",? (?:was|were|is|are) (?:[a-z-]+ ){0,4}$"
            ),
            "lawyer",
        ),
        (
            Opening(
                r"\b(?:bench|panel|chamber|tribunal|court),? (?:[a-z-]+ ){0,3}(?:made up|composed|consisting|formed) "
                r"of "
                r"(?:the )?(?:[a-z-]+ ){0,3}$"
            ),
            "judge",
        ),
        (Opening(r"\bon the bench, (?:[a-z]+\. )?$"), "judge"),
        (
            Opening(
                r"\b(?:in the witness (?:box|stand)|on the (?:witness )?stand|the stand) (?:was|were|stood|sat|came|"
                r"was "
                r"taken by) (?:[a-z-]+ ){0,4}$"
            ),
            "witness",
        ),
        (Opening(r"\b(?:prosecutor|prosecution),? (?:was )?(?:represented by )(?:[a-z-]+ ){0,4}$"), "prosecutor"),
        (
            Opening(
                rf"\bwitness\b[^.;,{PERSON}]{{0,40}} (?:was|is|turned out to be|proved to be) (?:an? |one |the )?$"
            ),
            "witness",
        ),
        (
            Opening(
                rf"(?:{COURT}|\b(?:panel|bench|chamber|court|tribunal|judges|hearing|session|"
                rf"sitting|trial|proceedings)\b)[^.;{PERSON}]{{0,60}} "
                r"(?:chaired|headed|led) by (?:[a-z]+\.? ){0,2}$"
            ),
            "judge",
        ),
        (Opening(r"\b(?:witness|interrogated as a witness|questioned as a witness),? $"), "witness"),
        (Opening(r"\b(?:his|her|their|the) (?:own )?(?:lawyer|defender|counsel) \((?:[a-z.]+ )?$"), "lawyer"),
        (Opening(rf"\bjudge\b[^;{PERSON}]{{0,40}} was (?:[a-z]+\.? )?$"), "judge"),
        (
            Opening(
                r"\bdefen[cs]e,? (?:was |is |lay )?(?:(?:represented|conducted|led|undertaken|taken on|put) by|in the "
                r"hands of) (?:[a-z-]+ ){0,3}$"
            ),
            "lawyer",
        ),
        (Opening(rf"\bexpert (?:who|that|whom|in|for)\b[^;{PERSON}]{{3,80}} (?:was|is) $"), "expert"),
        (Opening(rf"\b(?:lawyer|advocate) (?:who|that|whom|in|for)\b[^;{PERSON}]{{3,80}} (?:was|is) $"), "lawyer"),
        (Opening(rf"\bprosecutor (?:who|that|in|for)\b[^;{PERSON}]{{3,80}} (?:was|is) $"), "prosecutor"),
        (Opening(rf"\binvestigator (?:who|that|in|for)\b[^;{PERSON}]{{3,80}} (?:was|is) $"), "investigator"),
        (Opening(r"\bjudge presiding,? $"), "judge"),
        (
            Opening(
                rf"\bpresiding judge (?:[a-z]+\.? )?{PERSON},? (?:sitting |together |assisted |flanked )?(?:with|by) "
                rf"(?:(?!secretary|clerk)[a-z]+ ){{0,2}}(?:{PERSON}(?:, | and |, and )){{0,3}}$"
            ),
            "judge",
        ),
        (Opening(rf"\banaly[sz]ed by (?:[a-z]+ ){{0,3}}(?:{PERSON},? and by (?:[a-z]+ ){{0,3}})?$"), "expert"),
        (Opening(rf"\b{_STUDY} (?:was |is |were )?{_MADE} by (?:[a-z]+ ){{0,3}}$"), "expert"),
        (
            Opening(
                r"\b(?:linguistic|psycholinguistic|forensic|psychological|religious|theological|expert|handwriting|"
                r"phonetic|"
                r"literary)(?:[ -][a-z]+){0,2} (?:report|study|analysis|examination|assessment|expertise|opinion|"
                r"conclusion)s?,? (?:[a-z]+ ){0,2}by (?:[a-z-]+ ){0,4}$"
            ),
            "expert",
        ),
        (Opening(r"\b(?:interrogated|questioned) by (?:[a-z-]+ ){0,4}$"), "investigator"),
        (
            Opening(
                r"\b(?:officer|official|agent) (?:in charge of|handling|leading|responsible for) (?:the|his|her|their) "
                r"(?:case|investigation|file),? (?:an? |one )?(?:(?:mr|ms|mrs)\.? )?$"
            ),
            "investigator",
        ),
        (Opening(rf"\bmarried,? (?:in {DATE},? )?(?:[^.;{PERSON}]{{0,60}}\bto )?(?:[a-z-]+,? ){{0,5}}$"), "relative"),
        (
            Opening(
                rf"(?:{ORGANISATION}|\b(?:party|movement|group|organi[sz]ation|union|association|church|congregation|"
                rf"network|council|front|alliance|coalition|it|which)(?: [^.;,{PERSON}]{{1,30}})?),? "
                r"(?:is |was |has been )?(?:now )?(?:led|headed|chaired|founded|co-founded|set up|run|directed)(?: "
                r"(?:from|in|since) [^.;,]{1,20})? by "
                r"(?:[a-z-]+ ){0,3}$"
            ),
            "representative",
        ),
        # "forty were shot, among them the teacher P", "among the dead was P", "killed in the same raid was P"
        (
            Opening(
                rf"\b(?:{_KILLED}|died)\b[^.;{PERSON}]{{0,40}},? (?:among (?:them|those|whom)|including)"
                rf"(?: (?:was|were))? {_THE}{_OTHERS}$"
            ),
            "victim",
        ),
        (
            Opening(
                r"\bamong the (?:dead|fallen|disappeared|missing|murdered|killed|victims)\b(?: (?:was|were|is|are))? "
                rf"{_THE}{_OTHERS}$"
            ),
            "victim",
        ),
        (Opening(rf"^(?:also )?{_KILLED}\b[^.;{PERSON}]{{0,50}} (?:was|were) {_THE}{_OTHERS}$"), "victim"),
        (
            Opening(
                r"\bobservers? (?:on|at|in|of|for) (?:this|the) (?:trial|case|hearing|proceedings)[^.;:]{0,30}"
                r" (?:was|were|is|are) (?:[a-z-]+ ){0,3}$"
            ),
            "author",
        ),
        (
            Opening(
                r"\b(?:prosecutor's (?:office|side)|(?:attorney|prosecutor|procurator) general's office|procuracy|"
                r"procuratorate|(?:director|office) of public prosecutions),? (?:was )?(?:represented|conducted|led)"
                r"(?: in court| at the (?:hearing|trial))? by (?:the )?(?:[a-z-]+ ){0,4}$"
            ),
            "prosecutor",
        ),
        (
            Opening(
                r"\bwitness\b[^.;:]{0,40} (?:was|is|turned out to be|proved to be) (?:an? |one |the )?(?:[a-z-]+ ){0,3}"
                r"[a-z-]+, $"
            ),
            "witness",
        ),
        (Opening(rf"\binterrogator(?:,? {RANK})? $"), "investigator"),
        (Opening(rf"\binvestigator(?: himself| herself)?, {RANK} $"), "investigator"),
        (Opening(rf"\bprosecutor(?: himself| herself)?, {RANK} $"), "prosecutor"),
    )
)
