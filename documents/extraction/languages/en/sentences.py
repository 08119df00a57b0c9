"""English patterns for whose a term of punishment is, read over frames (lower case, one sign for each name)."""

from documents.extraction.languages.vocabulary import SentenceWords

_NUMBER = (
    r"(?P<number>\d{1,2}(?:\.5)?|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|"
    r"fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty)(?:-[a-z]{3,5})?)(?P<half> and a half)?"
)
_AFTER_NUMBER = r"(?=,? and (?:{P}|(?:his|her|the|an?)\b)|, (?:{P}|and\b|while\b|but\b)|[.;]|$)"

WORDS = SentenceWords(
    # "P thirteen and a half", "P got 10", "P, who was ill, ten"; not "P, 34, was".
    bare_after_name=r"(?P<who>{P}|\b(?:he|she)\b)(?: ?\([^()]{0,60}\))?(?:, (?:who|a|an|the|his|her) "
    r"[^,;.{P}{T}]{0,80},|,(?= [a-z]))?"
    r"(?: (?:to|for|got|gets|received|receives|only|(?:was )?(?:given|sentenced|jailed)|with|about|just)){0,4} "
    rf"{_NUMBER}{_AFTER_NUMBER}",
    # "four years for P and three for P"
    bare_before_name=rf"{{P}},? (?:and|but|,) {_NUMBER} (?:for|to) (?={{P}})",
    # "the court gave him six and a half", "P got fifteen"
    bare_after_verb=r"\b(?:got|gets|received|receives|(?:was|were|is) (?:given|sentenced to|jailed for)|"
    r"(?:gave|handed|sentenced|jailed)(?: (?P<whom>him|her|them|{P}))(?: to| for)?) "
    rf"(?:only |just )?{_NUMBER}(?=[.;]|, (?:{{P}}|and\b|as well|plus|while|but)|,? and (?:his|her|was|died|is|has|"
    rf"{{P}})|$)",
    # Between a name and the term beside it: "P four years", "P (six years)", "P - 8 years".
    beside=r"(?:,? (?:aged )?\d{2},?)?(?: \([^(){P}]{0,40}\))?(?:,|:)?(?: -)?(?: ?\(| )?(?:(?:to|for|"
    r"got|gets|received|receives|was|were|each|a|an|and|with|both|also|"
    r"only|another|additional|given|handed|sentenced|jailed|must|serve|serving|in|prison|is|has|"
    r"been|term|of|sentence|fine|fined|including|on|by|{C}|{D}|{L}|the|"
    r"article|under|{A}|years|imprisonment|\d{2},)[ ,(-]{1,3}){0,9}$",
    # Between the term and a name after it: "six years for P".
    after=r"(?:'s?)?(?: [a-z-]+){0,5}?(?:, [^;.{P}{T}]{1,50},)? (?:for|to|against|on|upon|(?:sentence|term|"
    r"imprisonment|verdict) "
    r"(?:of|against)) (?:(?!and |or )[a-z'-]+,? |{O} ){0,5}?(?={P})",
    # A term that belongs to an owner before it: "P's 12-year sentence", "his seven-year term".
    owned=r"(?:{P}'s?|\bhis|\bher|\btheir) (?:[a-z-]+ ){0,3}$",
    # "P, for whom the judge found six years appropriate"
    for_whom=r"{P}[^.;]{0,90}?,? (?:(?:for|to|on|upon) )?whom [^.;]{0,70}$",
    # A term that replaced the one that the paragraph spoke of: "the term has been raised to two years".
    changed=r"\b(?:term|sentence|punishment|it|this|that|verdict|fine)\b[^.;{P}]{0,60}\b(?:raised|increased|"
    r"reduced|cut|commuted|changed|replaced|extended|lengthened|"
    r"shortened|toughened|softened|upgraded)\b[^.;{P}{T}]{0,40}$",
    # "the sentence was T", of whom the words before speak
    told=r"\b(?:the|his|her|their) (?:new |final |second |first )?(?:sentence|term|verdict|punishment)"
    r"(?:, [^.;{T}]{3,60},)?(?: is| was|:) $",
    # Verbs whose subject is punished.
    got=r"\b(?:got|gets|received|receives|(?:has |had )?served|completed|finished|shall be (?:punished|sentenced)|"
    r"(?:is|"
    r"are) to be punished)\b[^.;{P}{T}]{0,60}$",
    # A verb that goes on with the person of the one before: "was cleared but fined".
    chained=r"\b(?:but|and|then)(?: also| then| instead)? (?:fined|sentenced|jailed|given|handed)\b[^.;{P}]{0,40}$",
    # A punishment before the matter that the sentence is about.
    earlier=r"\bafter (?:an?|his|her|the) (?:earlier|previous|prior|first) (?:fine|sentence|term|punishment) of $",
    # "the defendant P: acquitted under ...; T"
    label=r"^[^.;:{P}]{0,40}{P}:",
    # A clause before the subject, in which "his" means the subject: "Having served his T, P was".
    opening=r"^(?:[^{P};.]{0,20}\b)?(?:having|after|upon|despite|following|since|with|before|during|instead of|"
    r"at the end of)\b"
    r"[^.;{P}]{0,60}$",
    bare_added=r"\b(?:(?:another|a further|an additional|an extra)|"
    r"and(?= [a-z\d-]+ on the (?:first|second|third|other|latter)\b)|"
    r"(?:reduced|cut|raised|increased|lowered|shortened|commuted)(?: (?:it|this|that))? to) "
    rf"{_NUMBER}(?= (?:for|on|under)\b|[.;,]|$)",
    # The term that another took the place of: "cut from 5 to 3.5 years".
    bare_replaced=r"\b(?:reduced|cut|raised|increased|lowered|shortened|commuted|changed)\b[^.;{P}{T}]{0,60} from "
    rf"{_NUMBER} to (?={{T}})",
    changed_to=r"\b(?:with|to|into|by) (?:an? )?(?:[a-z]+ ){0,4}$",
    # Between a verb and the term that it does away with: "replaced the fine of".
    old_term=r" (?:the|his|her|their|a) (?:[a-z-]+ ){0,3}(?:fine|sentence|term|punishment) of $",
    probation=r"(?:'s?)?(?: of)? (?:probation|probationary)\b",
    # After names that share a term: "P and P were sentenced to"; not "P - two years, P - three years".
    each=r" (?:were|have|each|both|all|got|received|to)\b",
    # Whose a term was before it is told: "the five-year term that P received".
    whose=r"(?: (?:sentence|term|fine))?,? (?:that|which) (?:the )?(?={P}(?:, [^.;{P}{T}]{1,50},)? (?:had |has |"
    r"is |was )?"
    r"(?:received|receives|got|given|serving|served|serves|handed))",
    # After a term of those of whom the text spoke last: "a fine of T was imposed as well".
    imposed=r" (?:was|were)(?: also| then)? (?:imposed|added)\b",
    # Between two terms that "respectively" shares out.
    listed=r"(?:,? and |, )(?:(?:to|an?|of) ){0,2}",
    respectively=r"\bresp(?:ectively\b|\.)",
    not_a_sentence=r"\b(?:up to|no more than|maximum|minimum|could|may|might|faces?|facing|possible|punishable|"
    r"risks?|threatened)\b[^.;,{T}]{0,30}$",
)
