"""Doing one thing to all prosecutions of a search: assign, set the visibility, add to a case, confirm; and undoing it.

What is meant is written down first, record by record (``BulkChange``), so that exactly what was previewed is done, a
killed job goes on where it was, and the action can be undone. Every change leaves a version in the record's history.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from django.contrib.auth.models import AnonymousUser, User
from django.db import connection, transaction
from django.utils import timezone
from django_tasks import task
from simple_history.utils import bulk_update_with_history

from cases.choices import BulkKind, HistoryOrigin, Review, Visibility
from cases.models import Assignment, BulkAction, BulkChange, Case, Person, Prosecution
from cases.origins import coming_from
from cases.querysets import access
from cases.querysets.lists import PrisonerRowQuerySet
from cases.services import jobs
from cases.services.review import set_review
from cases.services.row_versions import write_versions

AnyUser = User | AnonymousUser
CHUNK = 500
AT_ONCE = 2_000  # records up to which it is done while one waits


class NotAllowed(Exception):
    """The user may not do this, or the value is none; the text says why."""


@dataclass(frozen=True, slots=True)
class Way:
    """How one kind of action changes records (returning the values before) and takes its change back."""

    of: str  # the column of the list's rows that holds the record's key
    change: Callable[[BulkAction, list[int]], dict[int, str]]
    undo: Callable[[BulkAction, dict[int, str]], int]


def check(user: AnyUser, kind: BulkKind, value: str) -> None:
    """Raises NotAllowed where ``user`` may not do this at all, or ``value`` does not say what is to be done."""
    if kind == BulkKind.CONFIRM and not access.may_confirm(user):
        raise NotAllowed("You may not confirm records. Ask a reviewer.")
    if kind == BulkKind.VISIBILITY:
        if value not in Visibility.values:
            raise NotAllowed(f"Choose one of: {', '.join(Visibility.values)}.")
        if not user.has_perm("cases.change_person"):
            raise NotAllowed("You may not change persons.")
        if value == Visibility.RESTRICTED and not access.sees_restricted(user):
            raise NotAllowed("Restrict a person on its own page, where you choose who may see it.")
        if value == Visibility.PUBLIC and not access.may_confirm(user):
            raise NotAllowed("Only those who confirm records make them public.")
    if kind == BulkKind.ASSIGN:
        if not user.has_perm("cases.change_prosecution"):
            raise NotAllowed("You may not change prosecutions.")
        if value and not User.objects.filter(pk=_key(value), is_active=True).exists():
            raise NotAllowed("Choose somebody from the list.")
    if kind == BulkKind.CASE:
        if not user.has_perm("cases.add_prosecution"):
            raise NotAllowed("You may not add prosecutions.")
        if not Case.objects.visible_to(user).filter(pk=_key(value)).exists():
            raise NotAllowed("There is no case with this number. Give the number of the case.")


def _key(value: str) -> int:
    return int(value) if value.isascii() and value.isdecimal() and len(value) < 19 else 0


def records_of(found: PrisonerRowQuerySet, kind: BulkKind) -> int:
    """How many records an action on these rows of the list would be about."""
    return found.order_by().values(WAYS[kind].of).distinct().count()


@transaction.atomic
def prepare(found: PrisonerRowQuerySet, kind: BulkKind, value: str, query: str, user: AnyUser) -> BulkAction:
    """Write down what is to be done. Raises NotAllowed."""
    check(user, kind, value)
    action = BulkAction.objects.create(owner=user, kind=kind, value=value, query=query)
    sql, params = found.order_by().values(WAYS[kind].of).distinct().query.sql_with_params()
    with connection.cursor() as cursor:
        cursor.execute(
            f"INSERT INTO {BulkChange._meta.db_table} (action_id, record) SELECT %s, x.* FROM ({sql}) x",
            [action.pk, *params],
        )
    return action


def start(action: BulkAction, owner: Any) -> Any:
    """Do it at once where there is little to do, else in the background: the job, or None."""
    if action.changes.count() <= AT_ONCE:
        carry_out(action, lambda done, total: None)
        return None
    return jobs.start(_do, f"All of a search: {action.get_kind_display()}", owner, action=action.pk)


def start_undo(action: BulkAction, owner: Any) -> Any:
    """Take it back, at once or in the background: the job, or None."""
    if action.changes.count() <= AT_ONCE:
        take_back(action, lambda done, total: None)
        return None
    return jobs.start(_undo, f"Undo: {action.get_kind_display()}", owner, action=action.pk)


@task()
@jobs.job
def _do(progress: jobs.Progress, action: int) -> None:
    kept = BulkAction.objects.select_related("owner").get(pk=action)
    progress.result = {"changed": carry_out(kept, progress.report)}


@task()
@jobs.job
def _undo(progress: jobs.Progress, action: int) -> None:
    kept = BulkAction.objects.select_related("owner").get(pk=action)
    progress.result = {"taken back": take_back(kept, progress.report)}


def carry_out(action: BulkAction, report: Callable[[int, int], None]) -> int:
    """Change what has not had its turn yet, in portions of one transaction each; how many records were changed."""
    total = action.changes.count()
    done = total - action.changes.filter(before=None).count()
    while keys := list(action.changes.filter(before=None).order_by("pk").values_list("record", flat=True)[:CHUNK]):
        with coming_from(HistoryOrigin.BULK, action.pk, action.owner), transaction.atomic():
            before = WAYS[BulkKind(action.kind)].change(action, keys)
            rows = list(action.changes.filter(record__in=keys))
            for row in rows:
                row.before = before.get(row.record)
            BulkChange.objects.bulk_update([row for row in rows if row.before is not None], ["before"])
            action.changes.filter(pk__in=[row.pk for row in rows if row.before is None]).delete()
        done += len(keys)
        report(min(done, total), total)
    return action.changes.count()


def take_back(action: BulkAction, report: Callable[[int, int], None]) -> int:
    """Give the records their values before, except those that somebody changed since; how many."""
    keys: list[Any] = list(action.changes.exclude(before=None).order_by("pk").values_list("record", "before"))
    undone = 0
    for start_ in range(0, len(keys), CHUNK):
        with coming_from(HistoryOrigin.BULK_UNDONE, action.pk, action.owner), transaction.atomic():
            undone += WAYS[BulkKind(action.kind)].undo(action, dict(keys[start_ : start_ + CHUNK]))
        report(min(start_ + CHUNK, len(keys)), len(keys))
    BulkAction.objects.filter(pk=action.pk).update(undone_at=timezone.now())
    return undone


def _reason(action: BulkAction) -> str:
    return f"Bulk action {action.pk}"


def _confirm(action: BulkAction, keys: list[int]) -> dict[int, str]:
    records = list(Prosecution.objects.visible_to(action.owner).filter(pk__in=keys).exclude(review=Review.CONFIRMED))
    before = {record.pk: str(record.review) for record in records}
    set_review(records, Review.CONFIRMED, action.owner)
    return before


def _unconfirm(action: BulkAction, before: dict[int, str]) -> int:
    records = list(Prosecution.objects.filter(pk__in=before, review=Review.CONFIRMED))
    return sum(
        set_review([record for record in records if before[record.pk] == review], Review(review), action.owner)
        for review in set(before.values())
    )


def _set_visibility(action: BulkAction, keys: list[int]) -> dict[int, str]:
    persons = Person.objects.visible_to(action.owner).filter(pk__in=keys).exclude(visibility=action.value)
    allowed = [person for person in persons if access.may_set_visibility(action.owner, person.visibility, action.value)]
    before = {person.pk: str(person.visibility) for person in allowed}
    _write_visibility(action, allowed, dict.fromkeys(before, action.value))
    return before


def _reset_visibility(action: BulkAction, before: dict[int, str]) -> int:
    persons = list(Person.objects.filter(pk__in=before, visibility=action.value))
    _write_visibility(action, persons, before)
    return len(persons)


def _write_visibility(action: BulkAction, persons: Sequence[Person], values: dict[int, str]) -> None:
    for person in persons:
        person.visibility, person.updated_at = values[person.pk], timezone.now()
    bulk_update_with_history(
        persons, Person, ["visibility", "updated_at"], batch_size=CHUNK, default_user=action.owner,
        default_change_reason=_reason(action),
    )  # fmt: skip


def _assign(action: BulkAction, keys: list[int]) -> dict[int, str]:
    visible = set(Prosecution.objects.visible_to(action.owner).filter(pk__in=keys).values_list("pk", flat=True))
    return _write_assignments(action, dict.fromkeys(visible, action.value))


def _unassign(action: BulkAction, before: dict[int, str]) -> int:
    now = Assignment.objects.filter(prosecution__in=before).values_list("prosecution_id", "user_id")
    current = {key: str(user) for key, user in now}
    return len(_write_assignments(action, {k: was for k, was in before.items() if current.get(k, "") == action.value}))


def _write_assignments(action: BulkAction, wanted: dict[int, str]) -> dict[int, str]:
    """Assign each prosecution to the user whose key is given, "" for nobody; the keys of the users before."""
    now = {row.prosecution_id: row for row in Assignment.objects.filter(prosecution__in=wanted)}
    before = {key: str(now[key].user_id) if key in now else "" for key in wanted}
    differing = {key: user for key, user in wanted.items() if before[key] != user}
    made = [
        Assignment(prosecution_id=key, user_id=int(user)) for key, user in differing.items() if user and key not in now
    ]
    changed = [now[key] for key, user in differing.items() if user and key in now]
    for row in changed:
        row.user_id, row.updated_at = int(differing[row.prosecution_id]), timezone.now()
    Assignment.objects.bulk_create(made)
    write_versions(
        list(Assignment.objects.filter(prosecution__in=[row.prosecution_id for row in made])),
        action.owner,
        _reason(action),
        new=True,
    )
    Assignment.objects.bulk_update(changed, ["user", "updated_at"])
    write_versions(changed, action.owner, _reason(action))
    for row in [now[key] for key, user in differing.items() if not user and key in now]:
        row._history_user, row._change_reason = action.owner, _reason(action)
        row.delete()
    return {key: before[key] for key in differing}


def _add_to_case(action: BulkAction, keys: list[int]) -> dict[int, str]:
    case = int(action.value)
    there = Prosecution.objects.filter(case=case, person__in=keys).values_list("person_id", flat=True)
    persons = Person.objects.visible_to(action.owner).filter(pk__in=keys).exclude(pk__in=list(there))
    review = Review.CONFIRMED if access.may_confirm(action.owner) else Review.PROPOSED
    made = [
        Prosecution(person_id=person, case_id=case, review=review) for person in persons.values_list("pk", flat=True)
    ]
    Prosecution.objects.bulk_create(made)
    added = [row.person_id for row in made]
    write_versions(
        list(Prosecution.objects.filter(case=case, person__in=added)), action.owner, _reason(action), new=True
    )
    return dict.fromkeys(added, "")


def _take_out_of_case(action: BulkAction, before: dict[int, str]) -> int:
    """Delete the prosecutions that were made, unless somebody changed or added something since."""
    made = Prosecution.objects.filter(case=int(action.value), person__in=before)
    made = made.filter(charges=None, sentences=None, detentions=None, claims=None)
    untouched = [row for row in made if row.history.count() == 1]
    for row in untouched:
        row._history_user, row._change_reason = action.owner, _reason(action)
        row.delete()
    return len(untouched)


WAYS = {
    BulkKind.ASSIGN: Way("prosecution", _assign, _unassign),
    BulkKind.VISIBILITY: Way("person", _set_visibility, _reset_visibility),
    BulkKind.CASE: Way("person", _add_to_case, _take_out_of_case),
    BulkKind.CONFIRM: Way("prosecution", _confirm, _unconfirm),
}
