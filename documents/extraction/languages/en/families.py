"""English words for members of one family who are named together: "the brothers X and Y", "the couple"."""

_FAMILY = (
    r"(?:brothers|sisters|siblings|twins|triplets|spouses|couple|newlyweds|sons|daughters|children|cousins|parents|"
    r"nephews|nieces|grandsons|brother\sand\ssister|husband\sand\swife|father\sand\s(?:son|daughter)|"
    r"mother\sand\s(?:son|daughter))"
)
# Before the first of their names; a surname before the noun is everybody's: "the Sedov brothers, Ivan and Lev".
BEFORE = rf"(?:\b(?P<surname>[A-Z][\w’'-]{{2,24}})\s)?\b(?i:{_FAMILY})\b[^.;:\n\"“”]{{0,50}}$"
# After the given name of the first, where the last one has both: "Ivan and Lev Sedov, brothers".
AFTER = (
    r"\sand\s(?:[A-Z][\w’'-]{1,24}\s?){2,3},\s(?:the\s|both\s|two\s)?(?:brothers|sisters|siblings|twins|"
    r"spouses|cousins|brother\sand\ssister|husband\sand\swife|father\sand\sson|mother\sand\sdaughter|a\scouple)\b"
)
JOINTS = frozenset({" and ", " & ", ", ", ", and "})
"""What stands between two of them."""
