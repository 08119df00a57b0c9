"""The second factor: six digits from an app (TOTP, RFC 6238), or one of ten recovery codes, each good once."""

from __future__ import annotations

import base64
import secrets
from io import BytesIO

import qrcode
from django.contrib.auth.models import AnonymousUser, User
from django.db import transaction
from django.http import HttpRequest
from django_otp.plugins.otp_static.models import StaticDevice
from django_otp.plugins.otp_totp.models import TOTPDevice
from qrcode.image.svg import SvgPathFillImage

from cases.choices import AuditKind
from cases.models import UserSession
from cases.services import audit

STATE = "second_factor"  # in the session
ASKED, DONE = "asked", "done"
CODES = 10
LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"  # none that are taken for another


def is_set_up(user: User | AnonymousUser) -> bool:
    return TOTPDevice.objects.filter(user=user.pk, confirmed=True).exists()


def codes_left(user: User | AnonymousUser) -> int:
    """How many recovery codes are still good."""
    return StaticDevice.objects.filter(user=user.pk, token_set__isnull=False).count()


def being_set_up(user: User | AnonymousUser) -> TOTPDevice:
    """The app's key that waits for its first code; the same until it came."""
    device, _ = TOTPDevice.objects.get_or_create(user_id=user.pk, confirmed=False, defaults={"name": "app"})
    return device


def key_of(device: TOTPDevice) -> str:
    """The key in base 32, in groups of four, to be typed into an app."""
    text = base64.b32encode(device.bin_key).decode().rstrip("=")
    return " ".join(text[start : start + 4] for start in range(0, len(text), 4))


def picture_of(device: TOTPDevice) -> str:
    """The key as a QR code: an SVG image in a data URI."""
    image = BytesIO()
    qrcode.make(device.config_url, image_factory=SvgPathFillImage, border=3).save(image)
    return "data:image/svg+xml;base64," + base64.b64encode(image.getvalue()).decode()


@transaction.atomic
def confirm(request: HttpRequest, code: str) -> list[str]:
    """Make the key that waits the user's second factor, if ``code`` is its code; the recovery codes, else []."""
    device = being_set_up(request.user)
    device = TOTPDevice.objects.select_for_update().get(pk=device.pk)
    if not device.verify_token(_typed(code)):
        audit.record(AuditKind.FACTOR_REFUSED, request=request)
        return []
    TOTPDevice.objects.filter(user=request.user).exclude(pk=device.pk).delete()
    device.confirmed = True
    device.save()
    request.session[STATE] = DONE
    request.session.cycle_key()
    audit.record(AuditKind.FACTOR_SET_UP, request=request)
    return new_codes(request)


@transaction.atomic
def enter(request: HttpRequest, code: str) -> bool:
    """Whether ``code`` is the app's or an unused recovery code; then the session is let in. Wrong ones slow down."""
    typed = _typed(code)
    kind = "app"
    for devices in (TOTPDevice, StaticDevice):
        device = devices.objects.select_for_update().filter(user=request.user, confirmed=True).first()
        kind = "recovery code" if devices is StaticDevice else "app"
        if device and device.verify_token(typed):
            request.session[STATE] = DONE
            request.session.cycle_key()
            audit.record(AuditKind.FACTOR_ENTERED, request=request, details={"with": kind})
            return True
    audit.record(AuditKind.FACTOR_REFUSED, request=request)
    return False


@transaction.atomic
def new_codes(request: HttpRequest) -> list[str]:
    """Ten new recovery codes; those before are no longer good."""
    StaticDevice.objects.filter(user=request.user).delete()
    device = StaticDevice.objects.create(user=request.user, name="recovery codes")
    codes = ["".join(secrets.choice(LETTERS) for _ in range(10)) for _ in range(CODES)]
    for code in codes:
        device.token_set.create(token=code)
    audit.record(AuditKind.RECOVERY_CODES, request=request)
    return [f"{code[:5]}-{code[5:]}" for code in codes]


@transaction.atomic
def reset(user: User, request: HttpRequest | None = None) -> None:
    """Take the second factor of ``user`` away, who lost it, and end the user's sessions."""
    TOTPDevice.objects.filter(user=user).delete()
    StaticDevice.objects.filter(user=user).delete()
    UserSession.objects.filter(user=user).delete()
    audit.record(AuditKind.FACTOR_RESET, request=request, subject=user)


def _typed(code: str) -> str:
    """``code`` without the blanks and hyphens that people type for reading."""
    return "".join(character for character in code.lower() if character.isalnum())[:16]
