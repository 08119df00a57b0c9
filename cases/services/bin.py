"""Deleting records so that it can be undone for a while, undoing it, and making it final.

A deleted record is gone from every table at once, with all that belongs to it: with a person also its prosecutions and
its roles in cases, while the cases stay. The rows are kept exactly as they were in one ``Deletion``; nothing that reads
records can come across them.
"""

from __future__ import annotations

import datetime
from collections import Counter, defaultdict
from collections.abc import Iterable
from typing import Any

from django.apps import apps
from django.contrib.auth.models import User
from django.db import IntegrityError, connection, transaction
from django.db.models import FileField, ForeignKey, Model
from django.db.models.deletion import Collector
from django.utils import timezone

from cases.choices import HistoryOrigin
from cases.models import Deletion, Involvement, Person, Prosecution
from cases.models.base import Record
from cases.origins import coming_from
from cases.querysets import access
from cases.services.row_values import columns_of, read, row_of, written
from cases.services.row_versions import write_versions, write_versions_of_linked

AT_ONCE = 500


class RestoreRefused(Exception):
    """Why a deletion cannot be undone, in words for the person who asked."""


# Deleting


@transaction.atomic
def delete(record: Any, user: Any, reason: str = "") -> Deletion:
    """Delete ``record`` with all that belongs to it, for ``user``. Raises ProtectedError as Django's deletion does."""
    made = Deletion.objects.create(
        model=record._meta.label_lower, record=str(record.pk), name=str(record)[:300], reason=reason[:300],
        deleted_by=user if user and user.pk else None,
    )  # fmt: skip
    with coming_from(HistoryOrigin.DELETION, made.pk, made.deleted_by):
        for part in [*goes_along(record), record]:
            _delete_into(made, part)
    made.counts = dict(Counter(label for label, _ in made.rows))
    made.save()
    return made


def goes_along(record: Any) -> list[Any]:
    """The records that belong to ``record`` although the database would keep it from being deleted before them."""
    if not isinstance(record, Person):
        return []
    return [row for model in (Prosecution, Involvement) for row in model.objects.filter(person=record).order_by("pk")]


def _delete_into(made: Deletion, record: Any) -> None:
    """Delete ``record`` with what Django's deletion takes along; ``made`` keeps the rows and the links to them."""
    found = _Cascade(using="default")
    found.collect([record])
    rows = [row for rows in found.data.values() for row in rows]
    emptied = [(field, row) for (field, _), groups in found.field_updates.items() for group in groups for row in group]
    # What belongs to another comes after it, so that nothing comes back before what it belongs to.
    made.rows = [[row._meta.label_lower, columns_of(row)] for row in rows] + made.rows
    made.emptied += [[row._meta.label_lower, row.pk, field.attname, written(field, row)] for field, row in emptied]
    made.files += [name for row in rows for name in _files_of(row)]
    reason = f"Deleted, {made.pk}"
    for row in rows:
        row._history_user, row._change_reason = made.deleted_by, reason
    found.delete()
    _write_linking({(type(row), row.pk) for _, row in emptied}, made.deleted_by, reason)
    write_versions_of_linked(rows, made.deleted_by, reason)


def delete_all(records: Iterable[Any], user: Any, reason: str = "") -> list[Deletion]:
    """Delete each of ``records``, those that went with another one of them just once. All or none."""
    with transaction.atomic():
        made = []
        for record in list(records):
            # It may have gone with one before it.
            if type(record)._base_manager.filter(pk=record.pk).exists():
                made.append(delete(record, user, reason))
    return made


class _Cascade(Collector):
    """Finds every row, also those that the database could delete unseen."""

    def can_fast_delete(self, objs: Any, from_field: Any = None) -> bool:
        return False


def _files_of(row: Model) -> list[str]:
    columns = [field for field in row._meta.concrete_fields if isinstance(field, FileField)]
    return [name for field in columns if (name := getattr(row, field.attname).name)]


# Restoring


@transaction.atomic
def restore(deletion: Deletion, user: User) -> None:
    """Bring back what went in ``deletion``, exactly as it was. Raises RestoreRefused; then nothing was changed."""
    if reason := why_not(Deletion.objects.select_for_update().get(pk=deletion.pk), user):
        raise RestoreRefused(reason)
    bring_back(deletion, user)


@transaction.atomic
def bring_back(deletion: Deletion, user: User) -> None:
    """As ``restore``, for whoever may do what this is a part of."""
    deletion = Deletion.objects.select_for_update().get(pk=deletion.pk)
    rows = [row_of(model, columns) for model, columns in deletion.rows]
    _refuse_taken(rows)
    try:
        with transaction.atomic():
            for row in rows:
                row.save_base(raw=True, force_insert=True)
            linking = {found for step in deletion.emptied if (found := _link_again(*step))}
            connection.check_constraints()
    except IntegrityError as error:
        raise RestoreRefused(
            "It cannot be restored as it was: something entered since then takes its place. Look for it, change or "
            "delete it, and try again."
        ) from error
    with coming_from(HistoryOrigin.RESTORED, deletion.pk, user):
        _write_history(rows, user, f"Restored, {deletion.pk}")
        _write_linking(linking, user, f"Restored, {deletion.pk}")
    deletion.restored_at, deletion.restored_by = timezone.now(), user
    _empty(deletion)


def why_not(deletion: Deletion, user: Any) -> str:
    """Why ``user`` cannot undo ``deletion`` now; "" where nothing speaks against it."""
    if not access.may_restore(user):
        return "You may not restore what was deleted. Ask an administrator."
    if deletion.restored_at:
        return "It was restored already."
    if deletion.purged_at:
        return "It is final: nothing was kept of it."
    return missing(deletion)


def missing(deletion: Deletion) -> str:
    """What the rows of ``deletion`` need that is not there, in words; "" where nothing is missing."""
    own = {(model, columns[apps.get_model(model)._meta.pk.attname]) for model, columns in deletion.rows}
    needed: dict[Any, dict[Any, str]] = defaultdict(dict)
    for model, columns in deletion.rows:
        for field in apps.get_model(model)._meta.concrete_fields:
            key = columns.get(field.attname)
            if not isinstance(field, ForeignKey) or not field.db_constraint or key is None:
                continue
            if (field.related_model._meta.label_lower, key) not in own:
                needed[field.target_field][key] = str(apps.get_model(model)._meta.verbose_name)
    for target, users in needed.items():
        there = target.model._base_manager.filter(**{f"{target.attname}__in": list(users)})
        for key in set(users) - set(there.values_list(target.attname, flat=True)):
            noun = target.model._meta.verbose_name
            other = Deletion.objects.restorable().filter(model=target.model._meta.label_lower, record=str(key)).first()
            what = "Restore that first." if other else "It cannot come back."
            return f"The {noun} that a {users[key]} belonged to was deleted too. {what}"
    return ""


def _refuse_taken(rows: list[Any]) -> None:
    """Raises RestoreRefused where a number of ``rows`` is in use again."""
    by_model: dict[Any, list[Any]] = defaultdict(list)
    for row in rows:
        by_model[type(row)].append(row.pk)
    for model, keys in by_model.items():
        if model._base_manager.filter(pk__in=keys).exists():
            raise RestoreRefused(f"A {model._meta.verbose_name} of the same number is there already.")


def _link_again(model: str, key: Any, column: str, value: Any) -> tuple[Any, Any] | None:
    """Set a link that was emptied, unless it was set anew or its row is gone; the model and key of a changed row."""
    found = apps.get_model(model)
    field = next(field for field in found._meta.concrete_fields if field.attname == column)
    rows = found._base_manager.filter(pk=key, **{f"{field.name}__isnull": True})
    return (found, key) if rows.update(**{column: read(field, value)}) else None


def _write_linking(changed: Iterable[tuple[Any, Any]], user: Any, reason: str) -> None:
    """Write a version of each row (model, key) whose link to a deleted record was emptied or set again."""
    by_model: dict[Any, list[Any]] = defaultdict(list)
    for model, key in changed:
        by_model[model].append(key)
    for model, keys in by_model.items():
        write_versions(list(model._base_manager.filter(pk__in=keys)), user, reason)


def _write_history(rows: list[Any], user: User, reason: str) -> None:
    by_model: dict[Any, list[Any]] = defaultdict(list)
    for row in rows:
        by_model[type(row)].append(row)
    for model, group in by_model.items():
        # Where a version tells of linked rows, only a save writes it whole.
        write_versions(group, user, reason, new=not getattr(model, "_history_m2m_fields", None))
    write_versions_of_linked(rows, user, reason, but=rows)


# Final


@transaction.atomic
def make_final(deletion: Deletion) -> list[str]:
    """Forget all of ``deletion`` but that it happened; the names of its files, to be deleted after the commit."""
    deletion = Deletion.objects.select_for_update().get(pk=deletion.pk)
    if deletion.restored_at or deletion.purged_at:
        return []
    by_model: dict[str, list[Any]] = defaultdict(list)
    for model, columns in deletion.rows:
        by_model[model].append(columns[apps.get_model(model)._meta.pk.attname])
    for model, keys in by_model.items():
        for start in range(0, len(keys), AT_ONCE):
            forget_versions(apps.get_model(model), keys[start : start + AT_ONCE])
    files: list[str] = deletion.files
    deletion.purged_at = timezone.now()
    _empty(deletion)
    return files


def forget_versions(model: Any, keys: list[Any]) -> None:
    """Delete the history, and the names in the log of the admin, of those rows ``keys`` that are not there."""
    gone = set(keys) - set(model._base_manager.filter(pk__in=keys).values_list("pk", flat=True))
    apps.get_model("admin.logentry").objects.filter(
        content_type__app_label=model._meta.app_label,
        content_type__model=model._meta.model_name,
        object_id__in=[str(key) for key in gone],
    ).update(object_repr="deleted", change_message="")
    if not issubclass(model, Record):
        return
    versions = model.history.model._base_manager.filter(**{f"{model._meta.pk.attname}__in": gone})
    for relation in versions.model._meta.related_objects:
        relation.related_model._base_manager.filter(**{f"{relation.field.name}__in": versions.values("pk")}).delete()
    versions.delete()


def _empty(deletion: Deletion) -> None:
    deletion.name = deletion.reason = ""
    deletion.rows, deletion.emptied, deletion.files = [], [], []
    deletion.save()


def due(now: datetime.datetime, days: int) -> list[Deletion]:
    """The deletions that become final now, those of ``days`` days ago and before."""
    return list(Deletion.objects.due(now - datetime.timedelta(days=days)).defer("rows", "emptied"))
