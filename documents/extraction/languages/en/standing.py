"""English words that tell of a person's standing from a wider context: ill-treated, writing or signing.

``{P}``, ``{L}``, ``{O}``, ``{T}`` stand for the signs of a person, a place, an organisation and a term in a frame.
"""

from documents.extraction.languages.en.held import WORDS as HELD
from documents.extraction.languages.vocabulary import StandingWords

_DESCRIPTION = r"(?:,[^,.;{P}]{1,80},| \([^()]{1,60}\))?"

# A victim told by a pronoun: "She was beaten by unknown men".
ILL_TREATED = (
    r"(?:^|[,;] (?:and )?|and )(?P<who>he|she) (?:was|had been|has been) (?:[a-z]+ly |also )?"
    r"(?:tortured|beaten|abducted|kidnapped|raped|shot|attacked|assaulted|ill-treated|stabbed)\b"
)
VANISHED = rf"{_DESCRIPTION},? (?:disappeared|vanished|went missing|was (?:abducted|kidnapped))\b"

# "The judges are P, P and P", "among the lawyers were P and P".
GROUP_BEFORE = (
    r"\b(?P<some>officials|lawyers|judges|prosecutors)(?: (?:of|in|from|at) [^.;,{P}]{1,40})?,? "
    r"(?:(?:were|was|have been|are) [^.;{P}]{1,60}, )?(?:including|among them|such as|namely) (?:the )?$|"
    r"\b(?P<noun>[a-z]+s)(?:,[^.;,{P}]{0,20},)? (?:are|were|included?|being|including|among them) (?:the )?$|"
    r"\b(?P<listed>witnesses|experts|lawyers|judges|prosecutors|investigators)(?: (?:for|called|heard|from)[^.;:{P}]"
    r"{1,30})?: (?:(?:the |an? )?(?:[a-z-]+,? ){0,3})?$|"
    r"\b(?P<others>witnesses|lawyers|judges),[^.;,{P}]{0,20}, among them (?:the )?(?:[a-z-]+ ){0,2}$"
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
SIGNED_OVER = r"\b(?:signed|signatories|signatures|undersigned|signatory)\b[^.;]{0,60}:$"
CLOSING = (
    r"(?:for|on behalf of) (?:the )?[^.;:{P}]{3,90}[:,]$|(?:signed|signatories|signatures):?$|"
    r"(?:and )?(?:yours|ever yours|(?:yours |very )?(?:sincerely|respectfully|faithfully|truly|cordially|fraternally)|"
    r"(?:with |kind |best |warm |our |deep |all |the )*(?:regards|wishes|respect|greetings|love|gratitude|hope|"
    r"prayers)(?: from (?:the |all )?[a-z ]{1,30})?|"
    r"in (?:solidarity|hope|faith|christ|prayer|friendship))(?: (?:and|with|in|to|of|truly|sincerely|faithfully|"
    r"respectfully|ever|always|respect|hope|thanks|solidarity|all|you|the|your|yours|christ|faith|freedom|"
    r"love))*[,.!]?$"
)
# Who writes says of himself or herself.
OWN_ROLE = r"(?:^|[,;] (?:and )?|and )i (?:am|was|have been) (?P<rest>(?:an?|the) [^.;:()]{2,100})"

WORDS = StandingWords(
    held=HELD,
    ill_treated=ILL_TREATED,
    vanished=VANISHED,
    group_before=GROUP_BEFORE,
    speaker_before=SPEAKER_BEFORE,
    clerk_before=CLERK_BEFORE,
    court_sits=COURT_SITS,
    of_a_body=OF_A_BODY,
    expert_bodies=EXPERT_BODIES,
    signed_over=SIGNED_OVER,
    closing=CLOSING,
    own_role=OWN_ROLE,
)
