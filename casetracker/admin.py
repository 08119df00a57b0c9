"""The admin site: Django's own, under Casetracker's name, its index ordered by what people do."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.http import HttpRequest
from django.urls import URLPattern, URLResolver

# The groups of the index, in order. What is in none of them keeps the group of its own application.
GROUPS = {
    "Cases": ["case", "prosecution", "charge", "sentence", "detention", "event", "involvement"],
    "Persons": ["person", "personname", "affiliation", "relationship", "recognition", "possibleduplicate"],
    "Documents": ["sourcedocument", "importbatch", "batchitem", "claim"],
    "Organisations and courts": ["organisation", "organisationname", "designation", "court", "courtname"],
    "Reference": ["region", "place", "provision", "referencerow"],
}
GROUPED_APPS = {"cases", "documents"}


class CasetrackerAdminSite(admin.AdminSite):
    site_header = "Casetracker"
    site_title = "Casetracker"
    index_title = "Records"
    enable_nav_sidebar = False  # the forms and lists need the width

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
