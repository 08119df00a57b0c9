"""Which of several sentences, and which of several spells of custody, is the latest.

The rule is the same here and in SQL (``querysets.list_orders``): the later date comes later, what has no date comes
before what has one, then the higher instance, then what was entered last. Where that order is not certain and it makes
a difference, the other candidates are named beside the chosen one, so that nothing is guessed silently.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from cases.models import Detention, Sentence
from cases.querysets.list_orders import INSTANCE_RANKS, TERM_KINDS

T = TypeVar("T")
FIRST_DAY = datetime.date.min


@dataclass(frozen=True, slots=True)
class Latest(Generic[T]):
    """The latest record, and those of which it is not certain that they are earlier."""

    record: T
    perhaps: Sequence[T] = ()


def latest_sentence(sentences: Iterable[Sentence]) -> Latest[Sentence] | None:
    """The latest sentence to a term, to life or to death (suspended ones too), or None."""
    terms = [sentence for sentence in sentences if sentence.kind in TERM_KINDS]
    return _latest(terms, _sentence_key, _surely_earlier_sentence, lambda sentence: sentence.label)


def latest_detention(detentions: Iterable[Detention]) -> Latest[Detention] | None:
    """The latest spell of custody, or None."""
    return _latest(list(detentions), _detention_key, _surely_earlier_detention, str)


def _latest(
    records: list[T], key: Callable[[T], tuple], surely_earlier: Callable[[T, T], bool], label: Callable[[T], str]
) -> Latest[T] | None:
    if not records:
        return None
    chosen = max(records, key=key)
    perhaps = [r for r in records if r is not chosen and label(r) != label(chosen) and not surely_earlier(r, chosen)]
    return Latest(chosen, perhaps)


def _sentence_key(sentence: Sentence) -> tuple:
    return (sentence.date_latest or FIRST_DAY, INSTANCE_RANKS[sentence.court_instance], sentence.pk)


def _surely_earlier_sentence(one: Sentence, other: Sentence) -> bool:
    if one.date_latest and other.date_earliest and one.date_latest < other.date_earliest:
        return True
    rank, other_rank = INSTANCE_RANKS[one.court_instance], INSTANCE_RANKS[other.court_instance]
    return 0 < rank < other_rank


def _detention_key(detention: Detention) -> tuple:
    return (detention.start_latest or FIRST_DAY, not detention.end, detention.pk)


def _surely_earlier_detention(one: Detention, other: Detention) -> bool:
    """Begun, or over, before the other began; a spell that is over comes before one that lasts."""
    ends = (one.start_latest, one.end_latest)
    if other.start_earliest and any(day and day <= other.start_earliest for day in ends):
        return True
    return bool(one.end and not other.end)
