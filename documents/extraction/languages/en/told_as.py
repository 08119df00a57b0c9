"""English words that a text describes people by and then speaks of them by alone: "the nurse", "the nephew"."""

from __future__ import annotations

from documents.extraction.languages.called_words import ToldAsWords
from documents.extraction.languages.vocabulary import word_set

_NOUNS = """
    accountant actor actress agronomist architect artist athlete baker barber bard bartender beekeeper biologist
    blacksmith bookkeeper bookseller bricklayer builder busker butcher cameraman caretaker carpenter cartoonist
    cashier chemist cleaner clerk coach cobbler comedian composer conscript cook courier dancer deacon dentist
    doctor driver drummer ecologist electrician engineer entrepreneur farmer film-maker filmmaker firefighter
    fisherman forester gardener geologist goldsmith gravedigger grower guitarist gynaecologist hairdresser herder
    historian housewife imam interpreter jeweller lecturer lexicographer librarian linguist locksmith machinist
    mathematician mechanic metalworker midwife milkman miller miner mullah musician novelist nun nurse optician
    organist painter paramedic pastor pathologist pensioner pharmacist photographer physician physicist pianist
    pilot plasterer plumber poet postman priest printer programmer proofreader psychologist publisher puppeteer
    railwayman rapper retiree roofer sailor satirist schoolboy schoolgirl schoolteacher sculptor seamstress
    shepherd shoemaker shopkeeper singer sociologist stoker stonemason student surgeon surveyor tailor teacher
    teenager therapist trader translator turner typesetter vendor vet veterinarian videographer violinist waiter
    waitress watchmaker watchman weaver welder winemaker wrestler zoologist
    aunt brother brother-in-law cousin daughter daughter-in-law father father-in-law fiancé fiancée grandchild
    granddaughter grandfather grandmother grandson half-brother husband mother mother-in-law neighbour neighbor
    nephew niece partner sister sister-in-law son son-in-law stepfather stepson uncle widow wife
"""
# The words before such a noun, of which the first may be the article.
_WORDS = r"(?P<words>(?:(?!(?:and|or|of|to|by|for|in|on|at|with|from|is|was|as|who|the|an?)\s)[a-z\d-]+\s+){0,3})"
_NUMBERS = r"\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|life"
# No second noun ("the driver training"), no "of" that tells of another one, no name.
_FOLLOWED = (
    r"['’]s\b|[.,;:!?)\"”]|\s[-–—]\s|\s*$|\s+(?:[a-z]+ed|was|were|is|are|had|has|have|been|got|gets|receives|faces|"
    r"denies|did|does|do|would|could|can|may|might|must|will|shall|should|told|said|says|tells|went|came|left|took|"
    r"gave|saw|met|sat|stood|spent|lost|won|fled|died|dies|wrote|writes|kept|felt|fell|heard|held|knew|made|ran|"
    r"spoke|thought|remains|stays|walks|works|lives|who|whom|whose|himself|herself|also|then|later|again|too|alone|now|"
    rf"not|never|still|to|for|in|at|by|on|with|without|from|under|after|before|until|since|and|but|or|{_NUMBERS})\b"
)

WORDS = ToldAsWords(
    nouns=word_set(_NOUNS),
    before_name=word_set("named called one mr mrs ms dr prof professor rev fr u daw ko ma me av sheikh haji"),
    after_name=(
        r"(?:\s\([^()]{0,40}\))?(?:,\s(?:aged\s)?\d\d)?"
        r"(?:,\s+(?:then\s|now\s|once\s)?|\s+(?:is|was|works\sas|worked\sas)\s+)"
        r"(?:(?:an?|the|his|her|their|[^\W\d_]+['’]s?|the\s+[a-z]+\s+[a-z]+['’]s)\s+)?(?=[a-z]|\d\d-)"
    ),
    ends=word_set("and or of to by for in on at with from is was as who whose whom"),
    definite=rf"\bthe\s+{_WORDS}$",
    indefinite=rf"\b(?:an?|another|one|some)\s+{_WORDS}$",
    followed=_FOLLOWED,
    plain=word_set("young younger old older elderly former retired jailed imprisoned detained exiled late poor dead"),
    # It begins with letters, so that a search is fast.
    of_age=rf"the (?<!\wthe )(?P<age>\d\d)-year-old(?: (?!(?:and|or|of|to|by)\b)[a-z-]+){{0,3}}?(?={_FOLLOWED})",
    age_after=r"(?:,| \()(?: ?aged)? ?(?P<age>\d\d)(?: years old)?(?=[,.;)])",
    age_before=r"\b(?P<age>\d\d)-year-old (?:[^\W\d_][\w-]* ){0,5}$",
)
