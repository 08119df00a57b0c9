"""The columns that somebody chose for a table, remembered for the next time."""

from __future__ import annotations

from collections.abc import Sequence

from django.contrib.auth.models import AnonymousUser, User

from cases.models import ColumnChoice


def chosen(user: User | AnonymousUser, place: str, offered: Sequence[str]) -> list[str]:
    """Those of the ``offered`` columns that ``user`` chose for ``place``, in the order offered; all where none."""
    kept = ColumnChoice.objects.visible_to(user).filter(place=place).values_list("columns", flat=True).first() or []
    return [name for name in offered if name in kept] or list(offered)


def choose(user: User, place: str, columns: Sequence[str]) -> None:
    """Remember ``columns`` for ``place``; none means all."""
    ColumnChoice.objects.update_or_create(owner=user, place=place, defaults={"columns": list(columns)})
