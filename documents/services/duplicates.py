"""Possible duplicates: the search for them in the background, and the queue of pairs that people decide on."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from django.contrib.auth.models import User
from django.db import transaction
from django.db.models import Q
from django.urls import reverse
from django_tasks import task
from simple_history.utils import bulk_create_with_history, bulk_update_with_history

from cases.choices import HistoryOrigin, JobState, Review
from cases.models import Job, Person
from cases.origins import coming_from
from cases.services import jobs
from cases.services.duplicates import TOGETHER, Alike, find, sought_of
from documents.choices import DuplicateState
from documents.models import Claim, PossibleDuplicate

CHUNK = 4 * TOGETHER
TITLE = "Search for possible duplicates"
Report = Callable[[int, int], None]


@dataclass(slots=True)
class Searched:
    """What a search came to: persons looked at, pairs that are alike, those not known before, names left out."""

    persons: int = 0
    pairs: int = 0
    new: int = 0
    left_out: int = 0

    def in_words(self) -> dict[str, str]:
        return {
            "persons looked at": f"{self.persons:,}",
            "pairs that are alike": f"{self.pairs:,}",
            "of them new": f"{self.new:,}",
            "comparisons left out, since very many have the name": f"{self.left_out:,}",
        }


def start_search(user: User) -> Job:
    """Start the search in the background; the one that ``user`` has going already is given instead."""
    going = Job.objects.filter(owner=user, task=search_duplicates.module_path)
    running = going.filter(state__in=[JobState.WAITING, JobState.RUNNING]).first()
    return running or jobs.start(search_duplicates, TITLE, user)


@task()
@jobs.job
def search_duplicates(progress: jobs.Progress) -> None:
    """The job. Done again, it finds the same pairs and writes none twice."""
    searched = search(progress.report)
    progress.result = searched.in_words()
    progress.result_url = reverse("documents:duplicates")


@coming_from(HistoryOrigin.DUPLICATES)
def search(report: Report) -> Searched:
    """Compare all persons, rejected ones left out, and file a pair for each two who may be one.

    ``report`` is told how many of how many persons are done. What somebody decided on is left as it is.
    """
    searched = Searched()
    total = Person.objects.kept().count()
    for persons in _chunks():
        found = find(sought_of(persons), entered_before=True)
        searched.left_out += found.left_out
        with transaction.atomic():
            pairs = {
                (alike.person, person.pk): alike
                for person, those in zip(persons, found.alike, strict=True)
                for alike in those
            }
            _file(pairs, searched)
        searched.persons += len(persons)
        report(min(searched.persons, total), total)
    return searched


def _chunks() -> Iterator[list[Person]]:
    last = 0
    while chunk := list(Person.objects.kept().filter(pk__gt=last).order_by("pk")[:CHUNK]):
        yield chunk
        last = chunk[-1].pk


def _file(pairs: dict[tuple[int, int], Alike], searched: Searched) -> None:
    """Write the ``pairs`` of persons (first, second) that are not told apart."""
    apart = told_apart_by_documents(pairs)
    pairs = {pair: alike for pair, alike in pairs.items() if pair not in apart}
    stored = PossibleDuplicate.objects.filter(second__in={second for _, second in pairs})
    known = {(pair.first_id, pair.second_id): pair for pair in stored}
    new = [
        PossibleDuplicate(first_id=first, second_id=second, score=alike.score, reasons=list(alike.reasons))
        for (first, second), alike in pairs.items()
        if (first, second) not in known
    ]
    other = []
    for key, pair in known.items():
        if key in pairs and pair.state == DuplicateState.OPEN and pair.score != pairs[key].score:
            pair.score, pair.reasons = pairs[key].score, list(pairs[key].reasons)
            other.append(pair)
    bulk_create_with_history(new, PossibleDuplicate, batch_size=500, default_change_reason="search for duplicates")
    bulk_update_with_history(other, PossibleDuplicate, ["score", "reasons"], batch_size=500)
    searched.pairs += len(pairs)
    searched.new += len(new)


def told_apart_by_documents(pairs: Iterable[tuple[int, int]]) -> set[tuple[int, int]]:
    """Those ``pairs`` of persons of whom one document speaks as of two."""
    pairs = list(pairs)
    named: dict[int, set[int]] = defaultdict(set)
    keys = {key for pair in pairs for key in pair}
    claims = Claim.objects.filter(person__in=keys, field="name").kept().order_by()
    for person, document in claims.values_list("person", "document"):
        named[person].add(document)
    return {pair for pair in pairs if named[pair[0]] & named[pair[1]]}


# The queue


def undecided(user: Any, state: str = DuplicateState.OPEN) -> Any:
    """The pairs of ``state`` that ``user`` may see, the likeliest first; without those of rejected persons."""
    pairs = PossibleDuplicate.objects.visible_to(user).filter(state=state)
    pairs = pairs.exclude(first__review=Review.REJECTED).exclude(second__review=Review.REJECTED)
    return pairs.order_by("-score", "pk")


def next_pair(pair: PossibleDuplicate | None, user: Any) -> PossibleDuplicate | None:
    """The undecided pair after ``pair``; the first one after the last, None where no other is left."""
    waiting = undecided(user)
    if pair is None:
        return waiting.first()
    after = waiting.filter(Q(score__lt=pair.score) | Q(score=pair.score, pk__gt=pair.pk)).first()
    return after or waiting.exclude(pk=pair.pk).first()


def decide(pair: PossibleDuplicate, state: DuplicateState, user: User) -> None:
    """Set the state of ``pair``; its history says who did."""
    pair.state = state
    pair._history_user = user
    pair.save(update_fields=["state", "updated_at"])
