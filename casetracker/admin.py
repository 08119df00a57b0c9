"""The admin site: Django's own, under Casetracker's name, its index ordered by what people do."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.http import HttpRequest, HttpResponse
from django.urls import URLPattern, URLResolver

from cases.choices import AuditKind
from cases.services import accounts, audit

# The groups of the index, in order. What is in none of them keeps the group of its own application.
GROUPS = {
    "Cases": ["case", "prosecution", "charge", "sentence", "detention", "event", "involvement"],
    "Persons": ["person", "personname", "affiliation", "relationship", "recognition", "possibleduplicate"],
    "Documents": ["sourcedocument", "importbatch", "batchitem", "claim"],
    "Organisations and courts": ["organisation", "organisationname", "designation", "court", "courtname"],
    "Reference": ["region", "place", "provision", "referencerow"],
    "People who sign in": ["user", "group"],
}
FOUND = 302  # what a form answers that was in order
GROUPED_APPS = {"cases", "documents", "auth"}


class CasetrackerAdminSite(admin.AdminSite):
    site_header = "Casetracker"
    site_title = "Casetracker"
    index_title = "Records"
    enable_nav_sidebar = False  # the forms and lists need the width

    def login(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> HttpResponse:
        response = super().login(request, extra_context)
        if request.method == "POST":
            if response.status_code == FOUND and request.user.is_authenticated:
                accounts.signed_in(request)
            else:
                accounts.refused(request, request.POST.get("username", ""))
        return response

    def logout(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> HttpResponse:
        if request.method == "POST" and request.user.is_authenticated:
            audit.record(AuditKind.SIGNED_OUT, request=request)
        return super().logout(request, extra_context)

    def password_change(self, request: HttpRequest, extra_context: dict[str, Any] | None = None) -> HttpResponse:
        response = super().password_change(request, extra_context)
        if request.method == "POST" and response.status_code == FOUND:
            audit.record(AuditKind.PASSWORD_CHANGED, request=request)
        return response

    def get_app_list(self, request: HttpRequest, app_label: str | None = None) -> list[dict[str, Any]]:
        """The groups with the models that the user may see; one application's own list where it is asked for."""
        apps = super().get_app_list(request, app_label)
        if app_label is not None:
            return apps
        ours = [app for app in apps if app["app_label"] in GROUPED_APPS]
        models = {model["object_name"].lower(): (app, model) for app in ours for model in app["models"]}
        groups = [_group(name, [models[key] for key in keys if key in models]) for name, keys in GROUPS.items()]
        return [group for group in groups if group] + [app for app in apps if app not in ours]

    def get_urls(self) -> list[URLPattern | URLResolver]:
        # Django's redirect from any record to its page asks nobody who may see the record.
        return [url for url in super().get_urls() if getattr(url, "name", None) != "view_on_site"]


def _group(name: str, members: list[tuple[dict[str, Any], dict[str, Any]]]) -> dict[str, Any]:
    """One group of the index in the form of Django's application entry; empty without members."""
    if not members:
        return {}
    return {**members[0][0], "name": name, "models": [model for _, model in members]}
