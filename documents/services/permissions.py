"""Who may decide, and who may propose, on what documents state: ``cases.querysets.access`` says, this refuses."""

from __future__ import annotations

from django.core.exceptions import PermissionDenied

from cases.querysets.access import AnyUser, may_confirm

__all__ = ["AnyUser", "may_add", "may_review", "require_add", "require_review"]


def may_review(user: AnyUser) -> bool:
    """Whether ``user`` confirms, rejects, edits and joins what is proposed, and settles conflicts."""
    return may_confirm(user)


def may_add(user: AnyUser) -> bool:
    """Whether ``user`` enters records of what a document says; they are proposed unless the user may confirm."""
    return user.has_perm("cases.add_charge")


def require_review(user: AnyUser) -> None:
    """Raises PermissionDenied for who may not decide."""
    if not may_review(user):
        raise PermissionDenied


def require_add(user: AnyUser) -> None:
    """Raises PermissionDenied for who may not enter."""
    if not may_add(user):
        raise PermissionDenied
