"""The admin pages of the people who sign in, their roles, and teams. For administrators."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib import admin
from django.contrib.auth.admin import GroupAdmin, UserAdmin
from django.contrib.auth.models import Group, User
from django.db.models import Count, Model, QuerySet
from django.http import HttpRequest, HttpResponse
from django_otp.plugins.otp_static.models import StaticDevice
from django_otp.plugins.otp_totp.models import TOTPDevice

from cases.choices import AuditKind
from cases.roles import ROLES
from cases.services import audit, second_factor

ROLE_HELP = (
    "At least one role. A user may have several: what any of them allows is allowed. Groups that are no role are "
    "teams, which can be named on restricted records."
)

# The keys of second factors are nobody's to see.
admin.site.unregister([User, Group, TOTPDevice, StaticDevice])


class RolesField(forms.ModelMultipleChoiceField):
    """Roles, each with what it may do, before teams."""

    widget = forms.CheckboxSelectMultiple

    def label_from_instance(self, obj: Model) -> str:
        name = str(obj)
        return f"{name}: {ROLES[name].description}" if name in ROLES else f"{name} (team)"

    def clean(self, value: Any) -> Any:
        chosen = super().clean(value)
        if not any(group.name in ROLES for group in chosen):
            raise forms.ValidationError(f"Choose a role: {', '.join(ROLES)}.")
        return chosen


@admin.register(User)
class AccountAdmin(UserAdmin):
    """Accounts. Those of people who left are switched off, not deleted: the history names them."""

    list_display = ["username", "first_name", "last_name", "roles", "is_active", "last_login"]
    list_filter = ["is_active", "groups"]
    fieldsets = [
        (None, {"fields": ["username", "password"]}),
        ("Person", {"fields": [("first_name", "last_name"), "email"]}),
        ("What the account may do", {"fields": ["groups", "is_active"]}),
        ("Dates", {"fields": [("last_login", "date_joined")]}),
    ]
    add_fieldsets = [
        (None, {"fields": ["username", "usable_password", "password1", "password2"]}),
        ("What the account may do", {"fields": ["groups"]}),
    ]
    readonly_fields = ["last_login", "date_joined"]
    filter_horizontal: list[str] = []
    actions = ["reset_second_factor"]

    def get_queryset(self, request: HttpRequest) -> QuerySet[User]:
        return super().get_queryset(request).prefetch_related("groups")

    def formfield_for_dbfield(self, db_field: Any, request: HttpRequest, **kwargs: Any) -> Any:
        if db_field.name != "groups":
            return super().formfield_for_dbfield(db_field, request, **kwargs)
        return RolesField(Group.objects.order_by("name"), label="Roles and teams", help_text=ROLE_HELP)

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return super().has_change_permission(request, obj) and _above(request, obj)

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return super().has_delete_permission(request, obj) and _above(request, obj)

    def save_model(self, request: HttpRequest, obj: User, form: Any, change: bool) -> None:
        obj.is_staff = True  # everybody signs in on the admin's page
        super().save_model(request, obj, form, change)

    def save_related(self, request: HttpRequest, form: Any, formsets: Any, change: bool) -> None:
        """As Django's; the log keeps which fields were changed, and the roles before and after."""
        before = _group_names(form.instance)
        super().save_related(request, form, formsets, change)
        details: dict[str, Any] = {"fields": form.changed_data}
        if (after := _group_names(form.instance)) != before:
            details |= {"roles before": before, "roles after": after}
        kind = AuditKind.ACCOUNT_CHANGED if change else AuditKind.ACCOUNT_MADE
        audit.record(kind, request=request, subject=form.instance, details=details)

    def delete_model(self, request: HttpRequest, obj: User) -> None:
        audit.record(AuditKind.ACCOUNT_DELETED, request=request, subject=obj)
        super().delete_model(request, obj)

    def delete_queryset(self, request: HttpRequest, queryset: QuerySet[User]) -> None:
        for user in queryset:
            audit.record(AuditKind.ACCOUNT_DELETED, request=request, subject=user)
        super().delete_queryset(request, queryset)

    def user_change_password(self, request: HttpRequest, id: str, form_url: str = "") -> HttpResponse:
        response = super().user_change_password(request, id, form_url)
        if request.method == "POST" and response.status_code == 302:
            audit.record(AuditKind.PASSWORD_CHANGED, request=request, subject=self.get_object(request, id))
        return response

    @admin.action(description="Take the second factor away (lost phone)", permissions=["change"])
    def reset_second_factor(self, request: HttpRequest, queryset: QuerySet[User]) -> None:
        users = [user for user in queryset if _above(request, user)]
        for user in users:
            second_factor.reset(user, request)
        self.message_user(request, f"{len(users)} account(s) set up a second factor at the next sign-in.")

    @admin.display(description="roles and teams")
    def roles(self, user: User) -> str:
        return ", ".join(sorted(group.name for group in user.groups.all()))


def _group_names(user: User) -> list[str]:
    return sorted(user.groups.values_list("name", flat=True)) if user.pk else []


def _above(request: HttpRequest, obj: Any) -> bool:
    """Superusers are made by a command; only superusers change them."""
    return obj is None or not obj.is_superuser or request.user.is_superuser


@admin.register(Group)
class TeamAdmin(GroupAdmin):
    """Roles, to read: the program sets what they allow. Teams, to make."""

    list_display = ["name", "what", "members"]

    def get_queryset(self, request: HttpRequest) -> QuerySet[Group]:
        return super().get_queryset(request).annotate(member_count=Count("user"))

    def get_fields(self, request: HttpRequest, obj: Any = None) -> list[str]:
        return ["name", "what", "members"] if obj else ["name"]

    def get_readonly_fields(self, request: HttpRequest, obj: Any = None) -> list[str]:
        return ["what", "members"]

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return super().has_change_permission(request, obj) and not _is_role(obj)

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return super().has_delete_permission(request, obj) and not _is_role(obj)

    @admin.display(description="what it is")
    def what(self, group: Group) -> str:
        role = ROLES.get(group.name)
        return f"role: {role.description}" if role else "team, to be named on restricted records"

    @admin.display(description="members", ordering="member_count")
    def members(self, group: Any) -> int:
        return group.member_count


def _is_role(obj: Any) -> bool:
    return obj is not None and obj.name in ROLES
