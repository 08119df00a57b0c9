"""Signing in, the sessions of a user, and entering the password again."""

from __future__ import annotations

import hashlib
import time
from typing import Any

from django.conf import settings
from django.contrib.auth import authenticate
from django.contrib.auth.models import AnonymousUser, User
from django.http import HttpRequest
from django.utils import timezone

from cases.choices import AuditKind
from cases.models import UserSession
from cases.querysets.base import RecordQuerySet
from cases.services import audit, second_factor
from cases.services.addresses import address_of
from cases.sessions import ADDRESS, BROWSER, STARTED

PASSWORD_AT = "password_at"  # in the session: when the password was entered, in seconds since 1970


def signed_in(request: HttpRequest) -> None:
    """Note in the session, which was just made, whose browser this is and that the password was entered now."""
    session = request.session
    session[STARTED] = session[PASSWORD_AT] = int(time.time())
    session[ADDRESS], session[BROWSER] = address_of(request), browser_of(request)
    session.pop(second_factor.STATE, None)
    if second_factor.is_set_up(request.user):
        session[second_factor.STATE] = second_factor.ASKED
    audit.record(AuditKind.SIGNED_IN, request=request)


def refused(request: HttpRequest, name: str) -> None:
    """Log a sign-in that failed. What was typed is kept only where it is the name of an account."""
    user = User.objects.filter(username=name).first()
    locked = getattr(request, "axes_locked_out", False)
    audit.record(AuditKind.LOCKED_OUT if locked else AuditKind.REFUSED, request=request, user=user)


def password_is_fresh(request: HttpRequest) -> bool:
    """Whether the password was entered in this session within the last minutes."""
    at = request.session.get(PASSWORD_AT, request.session.get(STARTED, 0))
    return bool(time.time() - at < settings.PASSWORD_AGAIN_AFTER)


def enter_password(request: HttpRequest, password: str) -> bool:
    """Whether ``password`` is that of the user; then it counts as entered now. Wrong ones count for the lock-out."""
    user = request.user
    if authenticate(request, username=user.get_username(), password=password) != user:
        refused(request, user.get_username())
        return False
    request.session[PASSWORD_AT] = int(time.time())
    audit.record(AuditKind.PASSWORD_ENTERED, request=request)
    return True


def sessions_of(user: User | AnonymousUser) -> RecordQuerySet:
    """The browsers in which ``user`` is signed in, the one last seen first."""
    return UserSession.objects.visible_to(user).filter(expire_date__gt=timezone.now())


def public_key(session: UserSession) -> str:
    """A name for a session that does not let anybody into it: its key is as good as a password."""
    return hashlib.sha256(session.session_key.encode()).hexdigest()[:20]


def end_session(request: HttpRequest, key: str) -> bool:
    """End the session of the user's own that ``public_key`` calls ``key``; whether there was one."""
    for session in sessions_of(request.user):
        if public_key(session) == key:
            session.delete()
            audit.record(AuditKind.SESSION_ENDED, request=request, details={"sessions": 1})
            return True
    return False


def end_other_sessions(request: HttpRequest) -> int:
    """End all sessions of the user but this one; how many."""
    others = sessions_of(request.user).exclude(session_key=request.session.session_key)
    ended, _ = others.delete()
    audit.record(AuditKind.SESSION_ENDED, request=request, details={"sessions": ended})
    return ended


def browser_of(request: HttpRequest) -> str:
    """The browser and its system in a few words, as the browser says: "Firefox on Windows"."""
    agent: str = request.META.get("HTTP_USER_AGENT", "")
    return f"{_first(agent, BROWSERS)} on {_first(agent, SYSTEMS)}"


# The first that is found counts: Edge also calls itself Chrome, and Chrome Safari.
BROWSERS = (
    ("Edg", "Edge"), ("OPR/", "Opera"), ("Firefox/", "Firefox"), ("Chrome/", "Chrome"), ("Safari/", "Safari"),
)  # fmt: skip
SYSTEMS = (
    ("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("Mac OS", "macOS"),
    ("Linux", "Linux"),
)  # fmt: skip


def _first(agent: str, known: tuple[tuple[str, Any], ...]) -> str:
    return next((name for mark, name in known if mark in agent), "something unknown")
