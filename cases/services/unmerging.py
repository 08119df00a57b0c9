"""Making two records of one again, as they were before the merge."""

from __future__ import annotations

from typing import Any

from django.apps import apps
from django.contrib.auth.models import User
from django.db import IntegrityError, transaction
from django.db.models import ForeignKey
from django.utils import timezone

from cases.choices import HistoryOrigin
from cases.models import MERGED_KINDS, Merge
from cases.origins import coming_from
from cases.querysets import access
from cases.services.merging import MergeRefused, refuse_who_may_not
from cases.services.row_values import read, row_of, written
from cases.services.row_versions import write_versions


@transaction.atomic
def unmerge(merge: Merge, user: User) -> Any:
    """Undo ``merge``; the record that is there again.

    Both are as they were. What was added or changed since stays with the record that stayed. Raises MergeRefused with
    the reason where it cannot be undone; then nothing was changed.
    """
    refuse_who_may_not(user)
    merge = Merge.objects.select_for_update().get(pk=merge.pk)
    if reason := why_not(merge, user):
        raise MergeRefused(reason)
    parting = Parting(user, f"Undone: merge of {merge.kind} {merge.gone} into {merge.kept.pk}")
    try:
        with coming_from(HistoryOrigin.MERGE_UNDONE, merge.pk, user), transaction.atomic():
            for step in reversed(merge.steps):
                parting.undo(step)
            parting.settle_links()
    except IntegrityError as error:
        raise MergeRefused(
            "It cannot be undone as it is: records entered since then take the place of some that would come back."
        ) from error
    merge.undone_by, merge.undone_at = user, timezone.now()
    merge.save(update_fields=["undone_by", "undone_at"])
    return apps.get_model("cases", merge.kind)._base_manager.get(pk=merge.gone)


def why_not(merge: Merge, user: User) -> str:
    """Why ``user`` cannot undo ``merge`` now; "" where nothing speaks against it."""
    if not access.may_merge(user):
        return "You may not undo merges. Ask a reviewer or an administrator."
    if not Merge.objects.visible_to(user).filter(pk=merge.pk).exists():
        return "This merge is not there."
    if merge.undone_at:
        return "This merge was undone already."
    later = Merge.objects.standing().into(merge.kept).filter(pk__gt=merge.pk).order_by("-pk").first()
    if later is not None:
        return f"“{later.gone_name}” was merged into it later. Undo that first."
    return ""


class Parting:
    """Undoes steps, the last one first."""

    def __init__(self, user: User, reason: str) -> None:
        self.user, self.reason = user, reason
        self.restored: list[Any] = []
        self.linked: set[tuple[Any, Any]] = set()

    def undo(self, step: dict[str, Any]) -> None:
        getattr(self, f"_{step['did']}")(step)

    def _made(self, step: dict[str, Any]) -> None:
        for row in apps.get_model(step["model"])._base_manager.filter(pk=step["pk"]):
            row._history_user, row._change_reason = self.user, self.reason
            row.delete()

    def _changed(self, step: dict[str, Any]) -> None:
        """Give a row the columns it had, but for those that somebody changed since."""
        model = apps.get_model(step["model"])
        row = model._base_manager.filter(pk=step["pk"]).first()
        if row is None:
            return
        fields = {field.attname: field for field in model._meta.concrete_fields}
        values = {
            name: read(fields[name], value)
            for name, value in step["before"].items()
            if name in fields and written(fields[name], row) == step["after"][name]
        }
        if values:
            model._base_manager.filter(pk=row.pk).update(**values)
            again = model._base_manager.get(pk=row.pk)
            write_versions([again], self.user, self.reason)
            self._linked(again)

    def _removed(self, step: dict[str, Any]) -> None:
        row = row_of(step["model"], step["columns"])
        row.save_base(raw=True, force_insert=True)
        self.restored.append(row)
        self._linked(row)

    def _linked(self, row: Any) -> None:
        """Remember the records (events) that a row of a many-to-many table links: their versions tell of it."""
        for field in row._meta.auto_created._meta.many_to_many if row._meta.auto_created else ():
            if field.remote_field.through is type(row):
                self.linked.add((row._meta.auto_created, getattr(row, f"{field.m2m_field_name()}_id")))

    def settle_links(self) -> None:
        """Write the history of the rows that are back, whose links lead to rows that are there.

        A record to which one was linked may be gone since then: where it was merged, what took it over stands in its
        place; an optional link is emptied. Raises MergeRefused for any other.
        """
        for row in self.restored:
            links = [field for field in row._meta.concrete_fields if isinstance(field, ForeignKey)]
            missing = [link for link in links if not _is_there(link, getattr(row, link.attname))]
            if missing and row._meta.auto_created:
                row.delete()  # somebody who was named is no user any more
                continue
            for link in missing:
                setattr(row, link.attname, self._instead(link, row))
            if missing:
                values = {link.attname: getattr(row, link.attname) for link in missing}
                type(row)._base_manager.filter(pk=row.pk).update(**values)
            write_versions([row], self.user, self.reason, new=True)
        for model, key in self.linked:
            if getattr(model, "_history_m2m_fields", None):
                write_versions(list(model._base_manager.filter(pk=key)), self.user, self.reason)

    def _instead(self, link: Any, row: Any) -> Any:
        kind = str(link.related_model._meta.model_name)
        if kind in MERGED_KINDS:
            later = Merge.objects.that_took(kind, getattr(row, link.attname)).first()
            if later is not None:
                return later.kept.pk
        if not link.null:
            raise MergeRefused(
                f"It cannot be undone: the {link.related_model._meta.verbose_name} that a "
                f"{row._meta.verbose_name} belonged to was deleted since then."
            )
        return None


def _is_there(link: Any, key: Any) -> bool:
    return key is None or link.related_model._base_manager.filter(**{link.target_field.attname: key}).exists()
