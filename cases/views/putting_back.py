"""Putting a record, or all that belongs to a person, back as it was: what would change, then doing it."""

from __future__ import annotations

import datetime
from typing import Any, cast

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.contrib.auth.models import User
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils import timezone
from django.utils.html import format_html
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from cases.models import Person
from cases.querysets import access
from cases.services.moments import moment_of
from cases.services.put_back_steps import PutBackRefused, Step, of_person, of_record
from cases.services.putting_back import may_put_back, model_of, put_back


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def put_back_record(request: HttpRequest, model: str, pk: str, version: int) -> HttpResponse:
    """One record, back to one version of its history."""
    try:
        kind = model_of(model)
        record = get_object_or_404(kind.objects.visible_to(request.user), pk=pk)
    except (LookupError, ValueError, ValidationError) as error:
        raise Http404 from error
    versions = access.visible(kind.history.model._default_manager.all(), request.user).exclude(history_type="-")
    key = kind._meta.pk.attname
    chosen = get_object_or_404(versions, **{key: record.pk, kind.history.model._meta.pk.attname: version})
    _refuse_others(request, kind)
    steps = of_record(record, chosen, cast(User, request.user))
    back = reverse(f"admin:{kind._meta.app_label}_{kind._meta.model_name}_history", args=[record.pk])
    context = {"title": f"Put “{record}” back", "moment": chosen.history_date, "steps": steps, "back": back}
    if request.method == "POST" and _done(request, steps, f"Put back to version {version}"):
        messages.success(
            request, f"“{record}” is as it was on {_told(chosen.history_date)}. Its history has what it was before."
        )
        return HttpResponseRedirect(back)
    return render(request, "cases/put_back.html", context)


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def put_back_person(request: HttpRequest, pk: int) -> HttpResponse:
    """A person with all that belongs to it, as of a moment that is chosen here."""
    person = get_object_or_404(Person.objects.visible_to(request.user), pk=pk)
    _refuse_others(request, Person)
    user = cast(User, request.user)
    back = reverse("admin:cases_person_history", args=[pk])
    asked = request.GET.get("moment", "").strip()
    context: dict[str, Any] = {"title": f"Put {person} back", "back": back, "asked": asked, "chooses": True}
    if asked:
        try:
            context["moment"] = moment = moment_of(asked)
            context["steps"] = steps = of_person(person, moment, user)
        except (ValueError, PutBackRefused) as error:
            context["error"] = str(error)
            return render(request, "cases/put_back.html", context)
        before = timezone.now()
        if request.method == "POST" and _done(request, steps, f"Put back as of {moment:%Y-%m-%d %H:%M}"):
            undo = f"{reverse('cases:put_back_person', args=[pk])}?moment={before:%Y-%m-%dT%H:%M:%S.%fZ}"
            messages.success(request, format_html(
                "{} is as on {}, with all that belongs to it. <a href=\"{}\">Undo</a>", person, _told(moment), undo
            ))  # fmt: skip
            return HttpResponseRedirect(back)
    return render(request, "cases/put_back.html", context)


def _done(request: HttpRequest, steps: list[Step], reason: str) -> bool:
    try:
        return put_back(steps, cast(User, request.user), reason) >= 0
    except PutBackRefused as refused:
        messages.error(request, str(refused))
        return False


def _refuse_others(request: HttpRequest, model: Any) -> None:
    if not may_put_back(request.user, model):
        raise PermissionDenied


def _told(moment: datetime.datetime) -> str:
    return f"{timezone.localtime(moment):%Y-%m-%d %H:%M}"
