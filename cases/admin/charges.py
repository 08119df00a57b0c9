"""The admin pages of provisions and charges."""

from __future__ import annotations

from django.contrib import admin
from django.db.models import Q
from django.http import HttpRequest

from cases.admin.base import ReviewedAdmin
from cases.admin.columns import review_state, shown
from cases.admin.filters import ChargeFilter, OccurringFilter
from cases.admin.search import charge_match, persons_named
from cases.admin.spreadsheets import SheetPages
from cases.models import Charge, Provision
from cases.querysets.provisions import provision_match
from cases.querysets.search import words_in
from cases.resources.charges import ChargeResource, ProvisionResource


@admin.register(Provision)
class ProvisionAdmin(SheetPages, ReviewedAdmin):
    resource_classes = [ProvisionResource]
    list_display = ["label", "title", "title_local", "max_months", "heaviest", review_state]
    list_filter = ["review", "code", ("country", OccurringFilter)]
    fields = [
        ("country", "code"), ("article", "part"), "title", "title_local", ("max_months", "heaviest"), "review"
    ]  # fmt: skip
    autocomplete_fields = ["country"]
    related = ["country"]
    search_help_text = "An article (205.5, RU 205.5 p2, adm. 20.3) or words of its title."

    def search(self, text: str, request: HttpRequest) -> Q:
        return provision_match(text) or words_in(["title", "title_local"], text)

    @admin.display(description="provision", ordering="article_order")
    def label(self, provision: Provision) -> str:
        return provision.label


@admin.register(Charge)
class ChargeAdmin(SheetPages, ReviewedAdmin):
    resource_classes = [ChargeResource]
    list_display = ["label", "person", "case", "status", shown("brought"), shown("decided"), review_state]
    list_filter = ["review", "status", ChargeFilter, ("prosecution__region", OccurringFilter)]
    fields = ["prosecution", "provision", "description", ("status", "brought", "decided"), "replaces", "review"]
    autocomplete_fields = ["prosecution", "provision", "replaces"]
    related = [
        "prosecution__person", "prosecution__case", "provision", "replaces__provision"
    ]  # fmt: skip
    search_help_text = "An article, words of the charge, or a person’s name in any spelling and script."

    def search(self, text: str, request: HttpRequest) -> Q:
        return charge_match(text) | Q(prosecution__person__in=persons_named(text, request.user))

    @admin.display(description="charge", ordering="provision__article_order")
    def label(self, charge: Charge) -> str:
        return charge.label

    @admin.display(ordering="prosecution__person__name")
    def person(self, charge: Charge) -> str:
        return charge.prosecution.person.name

    @admin.display(ordering="prosecution__case__title")
    def case(self, charge: Charge) -> str:
        return charge.prosecution.case.title
