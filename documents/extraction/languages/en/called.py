"""Words that English papers of courts and committees call a person by: "the applicant", "the complainant"."""

from __future__ import annotations

from documents.extraction.languages.called_words import CalledWords

# Words for who turns to a court or committee; there is one in a paper, unless they are counted.
_SEEKING = "applicant|complainant|petitioner|appellant|claimant|plaintiff"
# Words for many people, who are one person's only where the text says so.
_SHARED = "author|accused|defendant|convict|detainee|victim|suspect|prisoner|activist|journalist|minor"
_NUMBER = r"(?:(?:first|second|third|fourth|fifth) )?"
_PAPER = r"(?:present |instant |initial )?(?:communication|application|complaint|petition|submission|appeal)"
_HEREAFTER = r"(?:herein(?:after)?|hereafter|henceforth|further|below)(?: referred to as| called)?[:,]?"

WORDS = CalledWords(
    anywhere=rf"\bthe (?P<word>{_NUMBER}(?:{_SEEKING}|{_SHARED}))\b(?!-| of (?:the|this|a)\b)",
    after_name=(
        rf"(?:, [^().;]{{0,60}})? ?(?:\((?:{_HEREAFTER} ?)?|, {_HEREAFTER} )[\"“«'‘]?(?:the )?"
        rf"(?P<word>{_NUMBER}(?:{_SEEKING}|{_SHARED}))[\"”»'’]?[),]"
    ),
    before_name=(  # it begins with letters, so that a search is fast
        rf"the (?<!\wthe )(?P<word>{_NUMBER}(?:{_SEEKING}|author(?= of the {_PAPER})))(?: (?:of|in) the {_PAPER})?"
        r"(?:,| is| was|:) (?:(?:mr|mrs|ms|miss|dr|prof)\.? |an? [a-z-]+ (?:national|citizen),? )*$"
    ),
)
