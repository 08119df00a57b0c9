"""Who signs in, and what they may do: as Django has it, with fewer questions to the database."""

from __future__ import annotations

from typing import Any

from django.contrib.auth.backends import ModelBackend
from django.contrib.auth.models import Permission


class PermissionsAtOnce(ModelBackend):
    """All permissions of a user, their own and those of their groups, in one query instead of two."""

    def get_all_permissions(self, user_obj: Any, obj: Any = None) -> set[str]:
        if not user_obj.is_active or user_obj.is_anonymous or obj is not None or user_obj.is_superuser:
            return set(super().get_all_permissions(user_obj, obj))
        if not hasattr(user_obj, "_perm_cache"):  # the name that Django forgets them under
            own, of_groups = (
                Permission.objects.filter(**{link: user_obj})
                .order_by()
                .values_list("content_type__app_label", "codename")
                for link in ("user", "group__user")
            )
            user_obj._perm_cache = {f"{app}.{codename}" for app, codename in own.union(of_groups)}
        found: set[str] = user_obj._perm_cache
        return found
