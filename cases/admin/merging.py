"""What merges add to the admin pages of persons, organisations and courts."""

from __future__ import annotations

from typing import Any

from django.contrib import admin, messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse

from cases.admin.review import REVIEW_ACTIONS
from cases.models import Merge
from cases.querysets import access


@admin.action(description="Merge the two selected %(verbose_name_plural)s", permissions=["merge"])
def merge_selected(model_admin: admin.ModelAdmin, request: HttpRequest, queryset: Any) -> HttpResponse | None:
    """To the page that shows two records side by side."""
    keys = list(queryset.order_by("pk").values_list("pk", flat=True)[:3])
    if len(keys) != 2:
        model_admin.message_user(request, "Select exactly two records to merge.", messages.ERROR)
        return None
    return HttpResponseRedirect(reverse("documents:merge_two", args=[model_admin.opts.model_name, *keys]))


class MergedPages:
    """For model admins: merging from the list, the addresses of merged records, and their history."""

    actions = [*REVIEW_ACTIONS, merge_selected]
    change_form_template = "admin/cases/mergeable.html"

    def render_change_form(self, request: HttpRequest, context: dict[str, Any], *args: Any, **kwargs: Any) -> Any:
        context["may_merge"] = self.has_merge_permission(request)
        return super().render_change_form(request, context, *args, **kwargs)

    def has_merge_permission(self, request: HttpRequest) -> bool:
        return access.may_merge(request.user)

    def versions_of(self, object_id: str) -> list[Any]:
        """The record itself, and those that were merged into it."""
        merges = Merge.objects.standing().filter(**{self.opts.model_name: object_id})
        return [*super().versions_of(object_id), *merges.values_list("gone", flat=True)]

    def _get_obj_does_not_exist_redirect(self, request: HttpRequest, opts: Any, object_id: str) -> Any:
        """As for any record; the address of one that was merged leads to the one that stayed."""
        if object_id.isdigit():
            merges = Merge.objects.visible_to(request.user).that_took(opts.model_name, int(object_id))
            if (merge := merges.first()) is not None:
                return HttpResponseRedirect(reverse(f"admin:cases_{opts.model_name}_change", args=[merge.kept.pk]))
        return super()._get_obj_does_not_exist_redirect(request, opts, object_id)
