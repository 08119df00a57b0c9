"""Whom a charge is told to be against, before and after its article. Patterns over frames."""

CASE = r"(?:charges?|cases?|accusations?|indictment|proceedings|investigation)"
AGAINST_BEFORE = (
    rf"(?:\b{CASE}\b[^.;{{P}}]{{0,40}} against|\bin the cases? of|(?:^(?:and |but )?|"
    rf"[;:,] )in(?= {{P}}'s (?:own )?case\b)|\bto(?= {{P}}'s (?:own )?case\b)|"
    rf"\bwith regard to|\bin respect of)"
    rf" (?:[a-z]+ (?={{P}}))?(?P<whom>{{P}}|(?:him|her|them|all of them|both(?: of them)?|"
    rf"all (?:two|three|"
    r"four|five|six|seven|eight|nine|ten))\b)"
)
_BROUGHT = (
    r" (?:(?:criminal )?(?:case|investigation|prosecution|charge|proceedings) )?(?:was|were|has been|have been|"
    r"had been)(?: [a-z]+)? (?:opened|launched|initiated|instituted|brought|filed|laid|started|registered)"
)
# From a citation to whose it is: "(A) was opened in May against P", "(A) was excluded from the verdict of P".
AGAINST_AFTER = (
    rf"(?: ?\([^()]{{0,160}}\)| of the [a-z{{L}} ]{{4,40}}|{_BROUGHT}|,? (?:on |in )?{{D}}| (?:in|by) (?:{{L}}|{{O}})|"
    r" (?:was|were) (?:replaced|substituted) (?:by|with) {A}| to the (?:charges|indictment|case)|"
    r" (?!and\b)[a-z]{2,4}| criminal case|\)|,){0,5} "
    r"(?:against|in the case of|(?:was|were) (?:excluded|removed|struck|dropped) from the "
    r"(?:verdict|sentence|indictment|charges|case) (?:of|against)) "
    r"(?:(?P<whom>him|her|them|both)\b|(?:the (?:already |now |previously )?(?:convicted|jailed|imprisoned|detained) )?"
    r"(?:(?!the )[a-z-]+ ){0,4}(?={P}))"
)
# After a citation and whom it is against, before what became of it.
AGAINST_MORE = r"^[^.;{A}]{0,80}? against (?:(?:[a-z]+ ){0,3}(?:{P}|him|her|them|both)(?:,| and| and against|)? ?){1,4}"
