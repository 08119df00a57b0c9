"""Whose a term of punishment is: of the name beside it, of the verb that passes it, of "his", of the list item."""

from __future__ import annotations

from collections.abc import Callable

from documents.extraction.facts import terms_around, terms_beside, terms_of_verbs
from documents.extraction.facts.term_place import NOBODY, Owners, TermPlace

# The first of these that says whose the term is settles it, even where it says that it is nobody's.
_STEPS: tuple[Callable[[TermPlace], Owners | None], ...] = (
    terms_beside.in_answer,
    terms_beside.named_as_owner,
    terms_beside.of_stranger,
    terms_beside.named_after,
    terms_beside.given_to,
    terms_beside.of_pronoun,
    terms_beside.told_of_it,
    terms_beside.for_one,
    terms_of_verbs.before_subject,
    terms_beside.beside_name,
    terms_beside.beside_pronoun,
    terms_of_verbs.of_passive_subject,
    terms_of_verbs.joined_to_term,
    terms_of_verbs.of_verb,
    terms_of_verbs.of_subject,
    terms_of_verbs.owned,
    terms_beside.before_name,
    terms_around.after_other_term,
    terms_around.before_other_term,
    terms_around.after_other_event,
    terms_around.under_label,
    terms_around.before_verb,
    terms_around.of_item,
    terms_around.served,
    terms_around.imposed,
    terms_around.changed,
    terms_around.of_only_accused,
    terms_around.spoken_of,
)


def owners_of_term(place: TermPlace) -> Owners:
    """Whose the term is, and the rule that says so."""
    return next((owners for step in _STEPS if (owners := step(place)) is not None), NOBODY)
