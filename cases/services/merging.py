"""Making two persons, organisations or courts one; ``unmerging`` makes them two again.

All that points at the one that goes is moved to the one that stays, whatever model it is of. Rows that become equal
become one. A value that only the other has is taken over; of two that differ the one that stays keeps its own, and the
other is kept in ``Merge.values`` until somebody settles it. Every step is written down, so that each can be undone.
"""

from __future__ import annotations

import copy
from collections import defaultdict
from typing import Any

from django.contrib.auth.models import User
from django.db import IntegrityError, transaction
from django.db.models import BooleanField, Model
from django.utils import timezone

from cases.choices import HistoryOrigin, Review, Visibility
from cases.fields import followers
from cases.models import Court, CourtName, Merge, Organisation, OrganisationName, Person, PersonName
from cases.models.base import ReviewedRecord
from cases.models.guarded import Guarded
from cases.origins import coming_from
from cases.querysets import access
from cases.services.merge_links import (
    MOST_IN_ONE,
    identities,
    links_to,
    pointing_at,
    rows_beside,
    said_by,
    says,
    stands,
)
from cases.services.row_values import columns_of, written
from cases.services.row_versions import write_versions

SPELLINGS: dict[type[Model], Any] = {Person: PersonName, Organisation: OrganisationName, Court: CourtName}
# The later of two wins: what somebody decided stands, and who may see both may see the one.
REVIEW_ORDER = (Review.PROPOSED, Review.REJECTED, Review.CONFIRMED)
VISIBILITY_ORDER = (Visibility.PUBLIC, Visibility.INTERNAL, Visibility.RESTRICTED)
NAMED = ("seen_by", "seen_by_groups")
EMPTY = (None, "", "unknown")


class MergeRefused(Exception):
    """Why two records cannot be made one, or one two, in words for the person who asked."""


@transaction.atomic
def merge(keep: Any, other: Any, user: User) -> Merge:
    """Make ``other`` part of ``keep``, both persons, organisations or courts that ``user`` sees.

    Raises MergeRefused with the reason where that cannot be; then nothing was changed.
    """
    refuse_who_may_not(user)
    model = type(keep)
    if type(other) is not model or keep.pk == other.pk or model not in SPELLINGS:
        raise MergeRefused("Choose two different records of the same kind.")
    rows = {row.pk: row for row in model._base_manager.select_for_update().filter(pk__in=[keep.pk, other.pk])}
    if len(rows) < 2 or access.visible(model._base_manager.filter(pk__in=rows), user).count() < 2:
        raise MergeRefused("One of the two is not there any more. Look again at who is there now.")
    keep, other = rows[keep.pk], rows[other.pk]
    _refuse_one_above_the_other(keep, other)
    joining = Joining(user, f"Merged {model._meta.model_name} {other.pk} into {keep.pk}")
    made = Merge.objects.create(
        **{str(model._meta.model_name): keep}, gone=other.pk, gone_name=other.name, made_by=user
    )
    try:
        with coming_from(HistoryOrigin.MERGE, made.pk, user), transaction.atomic():
            joining.take_all(keep, other)
    except IntegrityError as error:
        raise MergeRefused("A rule of the data forbids it: the two hold records that cannot stand together.") from error
    made.steps, made.values = joining.steps, joining.values
    made.save(update_fields=["steps", "values"])
    return made


def refuse_who_may_not(user: User) -> None:
    """Raises MergeRefused for who may not merge."""
    if not access.may_merge(user):
        raise MergeRefused("You may not merge records. Ask a reviewer or an administrator.")


def _refuse_one_above_the_other(keep: Any, other: Any) -> None:
    for low, high in ((keep, other), (other, keep)):
        seen: set[Any] = set()
        while (parent := getattr(low, "parent", None)) is not None and parent.pk not in seen:
            if parent.pk == high.pk:
                raise MergeRefused(f"“{high}” is above the other of the two. Change that first.")
            seen.add(parent.pk)
            low = parent


class Joining:
    """Joins rows, and writes down each step."""

    def __init__(self, user: User, reason: str) -> None:
        self.user, self.reason = user, reason
        self.steps: list[dict[str, Any]] = []
        self.values: list[dict[str, Any]] = []

    def take_all(self, keep: Any, other: Any) -> None:
        """Join the two records that the merge is about."""
        self._keep_name(keep, other)
        self.join(keep, other, other)
        self._change([(copy.copy(keep), _with(keep, {"updated_at": timezone.now()}))])

    def _keep_name(self, keep: Any, other: Any) -> None:
        """Make sure that the name of the one that goes is among the spellings that move."""
        spelling = SPELLINGS[type(keep)]
        owner = str(keep._meta.model_name)
        if not spelling.objects.filter(**{f"{owner}__in": [keep, other]}, name=other.name).exists():
            made = spelling.objects.create(**{owner: keep}, name=other.name)
            self.steps.append({"did": "made", "model": spelling._meta.label_lower, "pk": made.pk})

    def join(self, keep: Any, gone: Any, moved: Any) -> None:
        """Let ``keep`` take over all of ``gone``, which would be ``moved`` where its links point at what stays."""
        if isinstance(keep, Guarded):
            self._restrict(keep, gone)
        for model, links in links_to(type(keep)).items():
            self._move(model, links, keep, gone)
        before = copy.copy(keep)
        self._take_values(keep, moved)
        self._remove(gone)
        self._change([(before, keep)])

    # Who may see it

    def _restrict(self, keep: Any, gone: Any) -> None:
        """Leave named only those who may see both; where one of the two is not restricted, those of the other."""
        restricted = [row for row in (keep, gone) if row.visibility == Visibility.RESTRICTED]
        for name in NAMED:
            through = type(keep)._meta.get_field(name).remote_field.through
            own, named = type(keep)._meta.get_field(name).m2m_field_name(), _other_link(type(keep), name)
            rows = list(through._base_manager.filter(**{f"{own}__in": [keep.pk, gone.pk]}))
            by_owner: dict[Any, set[Any]] = defaultdict(set)
            for row in rows:
                by_owner[getattr(row, f"{own}_id")].add(getattr(row, f"{named}_id"))
            sets = [by_owner[row.pk] for row in restricted or [keep]]
            allowed = set.intersection(*sets)
            for row in rows:
                if getattr(row, f"{named}_id") not in allowed:
                    self._remove(row)

    # What points at it

    def _move(self, model: Any, links: list[Any], keep: Any, gone: Any) -> None:
        """Point the rows of ``model`` at ``keep``; those that are there already become one, with all that is theirs."""
        rows = list(pointing_at(model, links, gone.pk))
        if not rows:
            return
        known = {identity: row for row in rows_beside(model, links, keep.pk, rows) for identity in identities(row)}
        moved = []
        for row in rows:
            after = _with(row, {link.attname: keep.pk for link in links if getattr(row, link.attname) == gone.pk})
            if hasattr(after, "fit_after_merge"):
                after.fit_after_merge()
            if sum(getattr(after, link.attname) == keep.pk for link in links) > 1 and not stands(after):
                self._remove_whole(row)
                continue
            own = identities(after)
            same = next((known[identity] for identity in own if identity in known), None)
            if same is not None:
                self.join(same, row, after)
            else:
                known.update(dict.fromkeys(own, after))
                moved.append((row, after))
        self._change(moved)
        if model._meta.auto_created and model._meta.auto_created is not type(keep):
            self._of_many(model, links[0], keep, rows)

    def _of_many(self, through: Any, link: Any, keep: Any, rows: list[Any]) -> None:
        """Records that the many-to-many table ``through`` links (events): their history, and equal ones become one."""
        owner = through._meta.auto_created
        field = next(f for f in owner._meta.many_to_many if f.remote_field.through is through)
        keys = {getattr(row, f"{field.m2m_field_name()}_id") for row in rows}
        write_versions(list(owner._base_manager.filter(pk__in=keys)), self.user, self.reason)
        known: dict[tuple[str, frozenset[Any]], Any] = {}
        of_keep = through._base_manager.filter(**{link.attname: keep.pk}).values(field.m2m_field_name())
        for record in owner._base_manager.filter(pk__in=of_keep).prefetch_related(field.name).order_by("pk"):
            identity = said_by(record), frozenset(linked.pk for linked in getattr(record, field.name).all())
            same = known.setdefault(identity, record)
            if same is not record and keys & {same.pk, record.pk}:
                self.join(same, record, record)

    # What it says

    def _take_values(self, keep: Any, gone: Any) -> None:
        """Give ``keep`` the values that only ``gone`` has, and remember those in which the two differ."""
        if hasattr(keep, "take_over"):
            keep.take_over(gone)
        if not isinstance(keep, ReviewedRecord):
            return
        keep.review = max(keep.review, gone.review, key=REVIEW_ORDER.index)
        if isinstance(keep, Guarded):
            keep.visibility = max(keep.visibility, gone.visibility, key=VISIBILITY_ORDER.index)
        for field in keep._meta.concrete_fields:
            if says(field) and field.name not in {"review", "visibility"} and not _spelled(keep, field.name):
                self._take_value(field, keep, gone)

    def _take_value(self, field: Any, keep: Any, gone: Any) -> None:
        kept, other = getattr(keep, field.attname), getattr(gone, field.attname)
        if isinstance(field, BooleanField) and not field.null:
            setattr(keep, field.attname, kept or other)
        elif kept == other or other in EMPTY or (field.related_model is type(keep) and other == keep.pk):
            return
        elif kept in EMPTY:
            setattr(keep, field.attname, other)
            for follower in followers(type(keep), [field.name]):
                follower.pre_save(keep, add=False)
        else:
            self.values.append(
                {
                    "model": keep._meta.label_lower,
                    "pk": keep.pk,
                    "field": field.name,
                    "kept": written(field, keep),
                    "other": written(field, gone),
                }
            )

    # Steps

    def _change(self, pairs: list[tuple[Any, Any]]) -> None:
        """Write rows as they shall be, given as pairs of before and after."""
        changed = []
        groups: dict[str, list[Any]] = defaultdict(list)
        for before, after in pairs:
            old, new = columns_of(before), columns_of(after)
            names = [name for name in new if new[name] != old[name]]
            if not names:
                continue
            changed.append(after)
            groups[repr([(name, new[name]) for name in names])].append((after, names))
            self.steps.append(
                {
                    "did": "changed",
                    "model": after._meta.label_lower,
                    "pk": after.pk,
                    "before": {name: old[name] for name in names},
                    "after": {name: new[name] for name in names},
                }
            )
        for group in groups.values():
            values = {name: getattr(group[0][0], name) for name in group[0][1]}
            keys = [row.pk for row, _ in group]
            for start in range(0, len(keys), MOST_IN_ONE):
                type(group[0][0])._base_manager.filter(pk__in=keys[start : start + MOST_IN_ONE]).update(**values)
        write_versions(changed, self.user, self.reason)

    def _remove_whole(self, row: Any) -> None:
        """Remove a row that cannot stand any more, with what belongs to it."""
        for model, links in links_to(type(row)).items():
            for part in pointing_at(model, links, row.pk):
                self._remove_whole(part)
        self._remove(row)

    def _remove(self, row: Any) -> None:
        self.steps.append({"did": "removed", "model": row._meta.label_lower, "columns": columns_of(row)})
        row._history_user, row._change_reason = self.user, self.reason
        key = row.pk
        row.delete()
        row.pk = key


def _other_link(model: Any, name: str) -> str:
    return str(model._meta.get_field(name).m2m_reverse_field_name())


def _with(row: Any, columns: dict[str, Any]) -> Any:
    """A copy of ``row`` with other ``columns``."""
    after = copy.copy(row)
    for name, value in columns.items():
        setattr(after, name, value)
    return after


def _spelled(record: Any, field: str) -> bool:
    """Whether ``field`` is a name of which all spellings are kept."""
    return field == "name" and type(record) in SPELLINGS
