"""English words of court names."""

from documents.extraction.languages.vocabulary import CourtWords, word_set

COURT_HEADS = frozenset({"court", "tribunal", "judgeship", "circuit", "judicature"})

# Words that stand in the name of a court although they are ordinary words.
COURT_WORDS = word_set("""
    district city regional supreme high constitutional military criminal penal appeal appeals appellate
    cassation people's people national federal central western eastern northern southern north south east west
    first second third fourth fifth sixth seventh eighth ninth tenth magistrates magistrates' magistrate
    garrison province
    provincial municipal revolutionary commercial arbitration administrative heavy assize assizes state
    security special specialised specialized interdistrict inter-district county crown international european
    juvenile new economic instance intermediate oblast town local regional civil republican popular higher lower
    serious grave crimes felony misdemeanours misdemeanor misdemeanors
    grand metropolitan sharia emergency capital inter-american african judicial human rights court's
    raion interregional autonomous territorial krai area st saint labour labor peace general jurisdiction
    republic circuit january march april may june july august september october november december island islands
    district's city's trial summary islamic terrorism counter-terrorism anti-terrorism anti-terror anti-corruption
    township chief road street resident
    magistrate's village divisional metropolitan urban rural kadhi qadi land
    """)

# Words that may stand inside a name but do not begin one: "Birinchi May District Court".
NOT_FIRST = word_set(
    "and of the road street january february march april may june july august september october november december"
)
# What may follow "Court of".
COURT_OF = (
    "human rights|human and peoples' rights|appeals?|cassation|justice|first instance|second "
    "instance|final appeal|general "
    "jurisdiction|criminal (?:appeals?|cassation)|serious crimes|grave crimes|peace|the first "
    "instance|international justice"
)

ORDINALS = {
    "first": "1", "second": "2", "third": "3", "fourth": "4", "fifth": "5", "sixth": "6", "seventh": "7", "eighth": "8",
    "ninth": "9", "tenth": "10",
}  # fmt: skip

# Endings of adjectives made of a place, which alone may stand before "court": "Golovinsky court".
ADJECTIVE_ENDINGS = ("sky", "skiy", "skii", "skyi", "skaya", "skoy", "tsky", "anny", "enny", "inny")
# Owners that are part of a name: "People's Court".
OWNERS = word_set("people magistrate mayor queen king crown")
# What a place after the name may be led by, after "of the".
_PLACE_NOUNS = "Region|Republic|Federation|District|Oblast|Province|City|Territory|County"
_CAPITALISED = r"(?:St\.|[A-ZÀ-ÞĀ-ŽÇĞİÖŞÜ](?:[\w'’-]|\.(?=\w)){0,30})"
_MORE = rf"[ -](?:(?:de|del|la|las|los|do|da|al|el|of|y) ){{0,2}}{_CAPITALISED}"
_PLACE = rf"(?:the\s)?(?:Republic\sof\s)?{_CAPITALISED}(?:{_MORE}){{0,3}}"
# What belongs to the name after the word "Court": "of Cassation", "of Crimea", "No. 3".
TAIL = (
    rf"(?:\s(?i:of|on|for)\s(?:the\s)?(?i:{COURT_OF.replace(' ', chr(92) + 's')})\b)?"
    r"(?:\s(?:N[o°]\.?|№|#)\s?\d{1,3})?"
    rf"(?:\s(?:of|for)\s(?:the\s(?=[A-Z][a-z]+\s(?:{_PLACE_NOUNS})))?{_PLACE})?"
)
SEAT = r"\sin\s(?P<town>[A-Z][\w'-]{1,30})"

WORDS = CourtWords(
    heads=COURT_HEADS,
    words=COURT_WORDS,
    court_of=COURT_OF,
    not_first=NOT_FIRST,
    ordinals=ORDINALS,
    adjective_endings=ADJECTIVE_ENDINGS,
    owners=OWNERS,
    tail=TAIL,
    seat=SEAT,
)
