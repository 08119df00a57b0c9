"""English words of court names."""

from documents.extraction.languages.vocabulary import CourtWords, word_set

COURT_HEADS = frozenset({"court", "tribunal"})

# Words that stand in the name of a court although they are ordinary words.
COURT_WORDS = word_set("""
    district city regional supreme high constitutional military criminal penal appeal appeals appellate
    cassation people's people national federal central western eastern northern southern north south east west
    first second third fourth fifth sixth seventh eighth ninth tenth magistrates magistrates' magistrate
    garrison provincial municipal revolutionary commercial arbitration administrative heavy assize assizes state
    security special specialised specialized interdistrict inter-district county crown international european
    juvenile new economic instance intermediate oblast town local regional civil republican popular higher lower
    serious grand metropolitan sharia emergency capital inter-american african judicial human rights court's
    raion interregional autonomous territorial krai area st saint labour labor peace general jurisdiction
    republic circuit january march april may june july august september october november december island islands
    district's city's trial summary
    """)

# Words that may stand inside a name but do not begin one: "Birinchi May District Court".
NOT_FIRST = word_set("and of the january february march april may june july august september october november december")
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

WORDS = CourtWords(heads=COURT_HEADS, words=COURT_WORDS, court_of=COURT_OF, not_first=NOT_FIRST, ordinals=ORDINALS)
