"""One's own account: sessions and sign-ins, the second factor, entering the password again."""

from __future__ import annotations

from django.conf import settings
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import redirect, render, resolve_url
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from cases.models import AuditEntry
from cases.querysets import access
from cases.services import accounts, second_factor

SHOWN = 30
HERE = {"here": "account"}


@require_safe
@login_required
def account(request: HttpRequest) -> HttpResponse:
    """Where one is signed in, one's last sign-ins, and the second factor."""
    sessions = [
        {"row": row, "key": accounts.public_key(row), "this": row.session_key == request.session.session_key}
        for row in accounts.sessions_of(request.user)
    ]
    context = {
        **HERE,
        "sessions": sessions,
        "entries": AuditEntry.objects.sign_ins_of(request.user)[:SHOWN],
        "has_factor": second_factor.is_set_up(request.user),
        "must_have_factor": settings.SECOND_FACTOR_REQUIRED and access.must_have_second_factor(request.user),
        "codes_left": second_factor.codes_left(request.user),
    }
    return render(request, "account/account.html", context)


@sensitive_post_parameters("password")
@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def password(request: HttpRequest) -> HttpResponse:
    """Enter the password again, then go on where it was asked for."""
    error = ""
    if request.method == "POST":
        if accounts.enter_password(request, request.POST.get("password", "")):
            return HttpResponseRedirect(_next(request))
        error = "This is not your password."
    return render(request, "account/password.html", {**HERE, "error": error, "next": _next(request)})


@sensitive_post_parameters("code")
@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def second_factor_page(request: HttpRequest) -> HttpResponse:
    """Enter the code of the second factor after the password."""
    if not second_factor.is_set_up(request.user):
        return redirect("account:set_up")
    error = ""
    if request.method == "POST":
        if second_factor.enter(request, request.POST.get("code", "")):
            return HttpResponseRedirect(_next(request))
        error = "This code is not right. Codes change every 30 seconds; after a wrong one wait a moment."
    return render(request, "account/second_factor.html", {"error": error, "next": _next(request)})


@sensitive_post_parameters("code")
@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def set_up(request: HttpRequest) -> HttpResponse:
    """Set up the second factor for the first time."""
    if second_factor.is_set_up(request.user):
        return redirect("account:account")
    return _set_up(request)


@sensitive_post_parameters("code")
@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def set_up_again(request: HttpRequest) -> HttpResponse:
    """Set up the second factor with another app; only in a session that entered the one before."""
    if second_factor.is_set_up(request.user) and request.session.get(second_factor.STATE) != second_factor.DONE:
        return redirect("account:second_factor")
    return _set_up(request)


def _set_up(request: HttpRequest) -> HttpResponse:
    error = ""
    if request.method == "POST":
        if codes := second_factor.confirm(request, request.POST.get("code", "")):
            return render(request, "account/codes.html", {**HERE, "codes": codes, "next": _next(request)})
        error = "This code is not right. Enter the six digits that the app shows now; after a wrong one wait a moment."
    device = second_factor.being_set_up(request.user)
    context = {"error": error, "key": second_factor.key_of(device), "picture": second_factor.picture_of(device)}
    return render(request, "account/set_up.html", {**HERE, **context, "next": _next(request)})


@require_POST
@login_required
def recovery_codes(request: HttpRequest) -> HttpResponse:
    """Make new recovery codes and show them once; only in a session that entered the second factor."""
    if request.session.get(second_factor.STATE) != second_factor.DONE:
        return redirect("account:second_factor")
    codes = second_factor.new_codes(request)
    return render(request, "account/codes.html", {**HERE, "codes": codes, "next": resolve_url("account:account")})


@require_POST
@login_required
def end_session(request: HttpRequest) -> HttpResponse:
    if accounts.end_session(request, request.POST.get("session", "")):
        messages.success(request, "The session is ended.")
    return redirect("account:account")


@require_POST
@login_required
def end_others(request: HttpRequest) -> HttpResponse:
    ended = accounts.end_other_sessions(request)
    messages.success(request, f"You are signed out everywhere else: {ended} session{'' if ended == 1 else 's'} ended.")
    return redirect("account:account")


def _next(request: HttpRequest) -> str:
    """The page to go on with; one's own site only."""
    asked = request.POST.get("next") or request.GET.get("next") or ""
    allowed = url_has_allowed_host_and_scheme(asked, {request.get_host()}, require_https=request.is_secure())
    return asked if allowed else resolve_url(settings.LOGIN_REDIRECT_URL)
