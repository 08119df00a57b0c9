"""Putting a record, or all that belongs to one person, back as it was at a moment, from the history.

Nothing is lost by it: every change is a version of its own, what goes is in the bin, and putting back as of the moment
before undoes it. Who may see a record stays as it is now. What would change, ``put_back_steps`` finds.
"""

from __future__ import annotations

from typing import Any

from django.apps import apps
from django.contrib.auth.models import User
from django.db import IntegrityError, connection, transaction
from django.db.models import Model

from cases.choices import HistoryOrigin
from cases.models import Deletion, Event, Person
from cases.origins import coming_from
from cases.querysets import access
from cases.services import bin
from cases.services.names import keep_preferred_name
from cases.services.put_back_steps import CHANGES, COMES_BACK, GOES, PutBackRefused, Step, columns_put_back, persons_of
from cases.services.row_versions import write_versions


def may_put_back(user: Any, model: type[Model]) -> bool:
    """Whether ``user`` puts records of ``model`` back."""
    change = f"{model._meta.app_label}.change_{model._meta.model_name}"
    return access.may_undo(user) and access.may_confirm(user) and user.has_perm(change)


@transaction.atomic
def put_back(steps: list[Step], user: User, reason: str) -> int:
    """Do ``steps``; how many records changed. Raises PutBackRefused; then nothing was changed."""
    try:
        with coming_from(HistoryOrigin.PUT_BACK, user=user), transaction.atomic():
            # What goes makes room first; the last found (what hangs on something else) before what it hangs on.
            for step in reversed([step for step in steps if step.what == GOES]):
                bin.delete_all([step.record], user, reason)
            back = [step for step in steps if step.what == COMES_BACK]
            # A person first, for events that change may be of it.
            for step in (step for step in back if isinstance(step.record, Person)):
                _bring_back(step, user, reason)
            for step in (step for step in steps if step.what == CHANGES):
                _change(step, user, reason)
            for step in (step for step in back if not isinstance(step.record, Person)):
                _bring_back(step, user, reason)
            for person in {step.record.pk: step.record for step in steps if isinstance(step.record, Person)}.values():
                keep_preferred_name(Person.objects.get(pk=person.pk))
            connection.check_constraints()
    except (IntegrityError, bin.RestoreRefused) as error:
        raise PutBackRefused(
            "It cannot be put back as it was: something that it needs is gone, or something entered since then takes "
            "its place."
        ) from error
    return len(steps)


def _change(step: Step, user: User, reason: str) -> None:
    model = type(step.record)
    row = model._base_manager.select_for_update().filter(pk=step.record.pk).first()
    if row is None:
        raise PutBackRefused("Something was deleted meanwhile. Look again at what would change.")
    for column in columns_put_back(model, user):
        setattr(row, column.attname, getattr(step.version, column.attname))
    row._history_user, row._change_reason = user, reason
    if isinstance(row, Event):
        # The version that the save writes tells of the persons, too.
        row.persons.through._base_manager.filter(event=row.pk).exclude(person__in=persons_of(step.version)).delete()
        row.persons.add(*Person.objects.filter(pk__in=persons_of(step.version)))
    row.save()


def _bring_back(step: Step, user: User, reason: str) -> None:
    """Bring a record back, with all that went with it where it is in the bin; else from its version alone."""
    model = type(step.record)
    if not model._base_manager.filter(pk=step.record.pk).exists():
        label = model._meta.label_lower
        deletion = Deletion.objects.restorable().filter(model=label, record=str(step.record.pk)).first()
        if deletion is not None and not bin.missing(deletion):
            bin.bring_back(deletion, user)
        else:
            _insert(step.version, user, reason)
    _change(step, user, reason)


def _insert(version: Any, user: User, reason: str) -> None:
    row = version.instance
    row.save_base(raw=True, force_insert=True)
    write_versions([row], user, reason, new=True)


def model_of(label: str) -> Any:
    """The model of records with a history that "cases-person" names. Raises LookupError."""
    app, _, name = label.partition("-")
    model = apps.get_model(app, name)
    if not hasattr(model, "history"):
        raise LookupError(label)
    return model
