"""The word lists for who is or was held, tried or wanted, where no verb of arrest tells it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class HeldWords:
    """Patterns over frames. Those called ``*_after`` begin right after a name, those called ``*_before`` end right
    before one."""

    after: str  # "is in custody", "served five years"
    wanted_after: str
    owned_after: str  # "'s sentence"
    defends_after: str  # "denies the charges"
    before: str  # "the release of"
    list_before: str  # before several who are held: "also behind bars are"
    put_before: str  # "sent", and with it ``put_after``: "to prison"
    put_after: str
    taken_to: str  # up to an organisation, of which ``prison_names`` tells that it is a prison
    prison_names: str
    heading: str  # the whole line over the names of those who are held
    opening: str  # a sentence up to the pronoun that is its subject, in the group "who"
