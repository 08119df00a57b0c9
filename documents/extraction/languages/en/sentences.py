"""English patterns for whose a term of punishment is, read over frames (lower case, one sign for each name)."""

from documents.extraction.languages.vocabulary import SentenceWords

WORDS = SentenceWords(
    # Between a name and the term beside it: "P four years", "P (six years)", "P - 8 years".
    beside=r"(?:,? (?:aged )?\d{2},?)?(?: \([^(){P}]{0,40}\))?(?:,|:)?(?: -)?(?: ?\(| )?(?:(?:to|for|"
    r"got|gets|received|receives|was|were|each|a|an|and|with|both|also|"
    r"only|another|additional|given|handed|sentenced|jailed|must|serve|serving|in|prison|is|has|"
    r"been|term|of|sentence|fine|fined|including|on|by|{C}|{D}|{L}|the|"
    r"article|under|{A}|years|imprisonment|\d{2},)[ ,(-]{1,3}){0,9}$",
    # Between the term and a name after it: "six years for P".
    after=r"(?:'s?)?(?: [a-z-]+){0,5}? (?:for|to|against|on|upon|(?:sentence|term|imprisonment|verdict) "
    r"(?:of|against)) (?:[a-z'-]+,? |{O} ){0,5}?(?={P})",
    # A term that belongs to an owner before it: "P's 12-year sentence", "his seven-year term".
    owned=r"(?:{P}'s?|\bhis|\bher|\btheir) (?:[a-z-]+ ){0,3}$",
    # "P, for whom the judge found six years appropriate"
    for_whom=r"{P}[^.;]{0,90}?,? (?:for|to|on|upon) whom [^.;]{0,70}$",
    # A term that replaced the one that the paragraph spoke of: "the term has been raised to two years".
    changed=r"\b(?:term|sentence|punishment|it|this|that|verdict|fine)\b[^.;{P}]{0,60}\b(?:raised|increased|"
    r"reduced|cut|commuted|changed|replaced|extended|lengthened|"
    r"shortened|toughened|softened|upgraded)\b[^.;{P}{T}]{0,40}$",
    respectively=r"\brespectively\b",
    not_a_sentence=r"\b(?:up to|no more than|maximum|minimum|could|may|might|faces?|facing|possible|punishable|"
    r"risks?|threatened)\b[^.;,{T}]{0,30}$",
)
