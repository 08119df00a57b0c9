"""Who may see a restricted record, in forms; and leaving out of forms and lists what a user must not see."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django import forms
from django.contrib.admin.widgets import RelatedFieldWidgetWrapper
from django.contrib.auth.models import AnonymousUser, User
from django.http import HttpRequest

from cases.choices import Review, Visibility
from cases.querysets import access

GRANTS = ("seen_by", "seen_by_groups")


class GrantedFields:
    """For model admins: users and groups who may see a record are ticked in a list."""

    def formfield_for_manytomany(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        if db_field.name not in GRANTS:
            return super().formfield_for_manytomany(db_field, request, **kwargs)
        model = db_field.remote_field.model
        offered = model.objects.filter(is_active=True).order_by("username") if model is User else model.objects.all()
        return db_field.formfield(queryset=offered, widget=forms.CheckboxSelectMultiple)

    def formfield_for_dbfield(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        """As Django's, without the icon that adds a user or group beside the list."""
        field = super().formfield_for_dbfield(db_field, request, **kwargs)
        if db_field.name in GRANTS and isinstance(field.widget, RelatedFieldWidgetWrapper):
            field.widget = field.widget.widget
        return field


class GuardedForm(forms.ModelForm):
    """A form that holds its user to what ``access`` allows: proposing, and setting who sees a record."""

    user: User | AnonymousUser = AnonymousUser()  # the admin sets it

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if "visibility" not in self.fields:
            return
        now, field = self.instance.visibility, self.fields["visibility"]
        field.choices = [
            choice for choice in Visibility.choices if access.may_set_visibility(self.user, now, choice[0])
        ]
        for name in GRANTS:
            if name in self.fields and now == Visibility.RESTRICTED:
                self.fields[name].disabled = not access.may_confirm(self.user)

    def clean(self) -> dict[str, Any]:
        """Nobody restricts a record so that it is gone for this same person."""
        cleaned = super().clean() or self.cleaned_data
        restricted = cleaned.get("visibility") == Visibility.RESTRICTED
        if restricted and GRANTS[0] in self.fields and not access.sees_restricted(self.user):
            ticked = self.user in cleaned.get("seen_by", ())
            if not ticked and not set(self.user.groups.all()) & set(cleaned.get("seen_by_groups", ())):
                self.add_error("visibility", "You would not see it any more. Tick yourself or a group of yours.")
        return cleaned

    def _post_clean(self) -> None:
        super()._post_clean()
        if "review" in {field.name for field in self.instance._meta.fields} and self.has_changed():
            self.instance.review = proposed_by(self.user, self.instance.review)


def proposed_by(user: User | AnonymousUser, review: str) -> str:
    """The review state of a record that ``user`` enters or changes: proposed, unless the user may confirm."""
    return review if access.may_confirm(user) else Review.PROPOSED


def named(column: Any) -> str:
    """The name of the field that an entry of ``list_display`` or ``list_filter`` shows; "" for what is no field."""
    first = column[0] if isinstance(column, (tuple, list)) else column
    return first if isinstance(first, str) else ""


def left(fields: Sequence[Any], hidden: set[str]) -> list[Any]:
    """``fields``, in rows or single, without the ``hidden`` ones."""
    kept = []
    for field in fields:
        if isinstance(field, (list, tuple)):
            if row := left(field, hidden):
                kept.append(tuple(row))
        elif field not in hidden:
            kept.append(field)
    return kept
