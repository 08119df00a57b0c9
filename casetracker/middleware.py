"""What holds for every page: nothing is stored by browsers, sessions end, the second factor and the password are asked,
and the history says of every change that it was made on a page.

Which pages ask for the password again is said here, by the name of the URL, so that the pages of a new model ask too.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any
from urllib.parse import urlencode

from django.conf import settings
from django.contrib import messages
from django.contrib.auth import logout
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import ResolverMatch, reverse
from django.utils.cache import patch_cache_control

from cases.choices import HistoryOrigin
from cases.origins import coming_from
from cases.querysets import access
from cases.services import accounts, second_factor
from cases.sessions import SEEN, STARTED

Answer = Callable[[HttpRequest], HttpResponse]

SEEN_EVERY = 60  # seconds; a session is written this often at most only because somebody reads
# Open before the second factor: what asks for it, and leaving.
BEFORE_SECOND_FACTOR = frozenset({"account:second_factor", "account:set_up", "admin:logout", "admin:jsi18n"})
ASKS_NOBODY = frozenset({"cases:health", "admin:login"})

# Exports, changes of accounts and roles, and deletions ask for the password again.
GUARDED_NAMES = frozenset({"cases:prisoners_export", "account:recovery_codes", "account:set_up_again"})
TAKES_FORMS_ONLY = {"account:recovery_codes": "account:account"}  # and the page with their form
GUARDED_STARTS = ("admin:auth_user_", "admin:auth_group_")
GUARDED_ENDS = ("_export", "_delete")
OPEN_ENDS = ("_changelist", "_history")  # looking at the list of accounts asks for nothing
GUARDED_ACTIONS = frozenset({"delete_selected", "export_admin_action", "reset_second_factor"})


class NoStore:
    """No page is kept by a browser or a proxy. Static files do not come by here."""

    def __init__(self, get_response: Answer) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        response = self.get_response(request)
        patch_cache_control(response, no_store=True, private=True)
        return response


class OnAPage:
    """Tells the history that what is changed is changed on a page, unless a work that it starts is named."""

    def __init__(self, get_response: Answer) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        with coming_from(HistoryOrigin.PAGE):
            return self.get_response(request)


class SignedIn:
    """Ends sessions that are too old, and leads to the second factor or to the password where it is asked for."""

    def __init__(self, get_response: Answer) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return self.get_response(request)

    def process_view(self, request: HttpRequest, view: Any, args: Any, kwargs: Any) -> HttpResponse | None:
        match = request.resolver_match
        if match is None or match.view_name in ASKS_NOBODY or not request.user.is_authenticated:
            return None
        if time.time() - request.session.get(STARTED, 0) > settings.SESSION_ABSOLUTE_AGE:
            logout(request)
            messages.info(request, "You were signed out: a session ends after some hours. Sign in again.")
            return HttpResponseRedirect(f"{reverse(settings.LOGIN_URL)}?{urlencode({'next': request.get_full_path()})}")
        if time.time() - request.session.get(SEEN, 0) > SEEN_EVERY:
            request.session.modified = True
        return _second_factor(request, match) or _password(request, match)


def _second_factor(request: HttpRequest, match: ResolverMatch) -> HttpResponse | None:
    if not settings.SECOND_FACTOR_REQUIRED or match.view_name in BEFORE_SECOND_FACTOR:
        return None
    state = request.session.get(second_factor.STATE)
    if state == second_factor.DONE or (state is None and not access.must_have_second_factor(request.user)):
        return None
    page = "second_factor" if second_factor.is_set_up(request.user) else "set_up"
    if request.method == "POST":  # what was sent is lost, and the page may take forms only
        return HttpResponseRedirect(reverse(f"account:{page}"))
    return HttpResponseRedirect(f"{reverse(f'account:{page}')}?{urlencode({'next': request.get_full_path()})}")


def _password(request: HttpRequest, match: ResolverMatch) -> HttpResponse | None:
    if not _is_guarded(request, match) or accounts.password_is_fresh(request):
        return None
    if request.method == "POST":
        messages.info(request, "Enter your password, then send the form again.")
    asked_on = TAKES_FORMS_ONLY.get(match.view_name)
    back = reverse(asked_on) if asked_on else request.get_full_path()
    return HttpResponseRedirect(f"{reverse('account:password')}?{urlencode({'next': back})}")


def _is_guarded(request: HttpRequest, match: ResolverMatch) -> bool:
    name = match.view_name
    if request.method == "POST" and request.POST.get("action") in GUARDED_ACTIONS:
        return True
    if name in GUARDED_NAMES or (name.startswith("admin:") and name.endswith(GUARDED_ENDS)):
        return True
    return name.startswith(GUARDED_STARTS) and not name.endswith(OPEN_ENDS)
