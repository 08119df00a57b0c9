"""What was deleted, and bringing it back."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from django.apps import apps
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.contrib.auth.models import User
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from cases.models import Deletion
from cases.querysets import access
from cases.services.bin import RestoreRefused, restore
from cases.views.listing import page_links, page_of


@require_safe
@never_cache
@login_required
def deleted(request: HttpRequest) -> HttpResponse:
    """The newest first; what can be restored, what was, and what is final."""
    _refuse_others(request)
    found = (
        Deletion.objects.visible_to(request.user).select_related("deleted_by", "restored_by").defer("rows", "emptied")
    )
    page = page_of(found, found.count(), request.GET.get("page"))
    context = {
        "here": "deleted",
        "deletions": [(one, _noun(one.model), ", ".join(_counted(one))) for one in page.object_list],
        "page": page,
        "page_links": page_links(page, request.GET),
    }
    return render(request, "cases/deleted.html", context)


@require_POST
@login_required
def restore_deleted(request: HttpRequest, pk: int) -> HttpResponse:
    _refuse_others(request)
    deletion = get_object_or_404(Deletion.objects.visible_to(request.user), pk=pk)
    name = deletion.name
    try:
        restore(deletion, cast(User, request.user))
        messages.success(request, f"“{name}” is there again, with all that belonged to it.")
    except RestoreRefused as refused:
        messages.error(request, f"“{name}” was not restored. {refused}")
    return HttpResponseRedirect(reverse("cases:deleted"))


def _refuse_others(request: HttpRequest) -> None:
    if not access.may_restore(request.user):
        raise PermissionDenied


def _noun(label: str) -> str:
    try:
        return str(apps.get_model(label)._meta.verbose_name)
    except LookupError:  # of an earlier version
        return label


def _counted(deletion: Deletion) -> Iterator[str]:
    """How many records of each kind went with it, without the tables between them."""
    for label, count in sorted(deletion.counts.items()):
        try:
            meta = apps.get_model(label)._meta
        except LookupError:
            continue
        count -= label == deletion.model
        if count and not meta.auto_created:
            yield f"{count} {meta.verbose_name if count == 1 else meta.verbose_name_plural}"
