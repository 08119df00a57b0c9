"""Writing the roles into the database."""

from __future__ import annotations

from typing import Any, NamedTuple

from django.apps import apps as current_apps
from django.db import transaction

from cases.roles import OWN_PERMISSIONS, ROLES


class Synced(NamedTuple):
    """What became of one role."""

    role: str
    made: bool
    added: int
    removed: int


@transaction.atomic
def sync_roles(apps: Any = current_apps) -> list[Synced]:
    """Make the groups of ``roles.ROLES`` and give each exactly its permissions; members and other groups stay.

    ``apps`` are the models of a migration. Permissions that Django has not made yet (it makes them after all
    migrations) are made here, also those of models that a later migration brings.
    """
    keys = _permission_keys(apps)
    group_model = apps.get_model("auth", "Group")
    done = []
    for role in ROLES.values():
        group, made = group_model._default_manager.get_or_create(name=role.name)
        before = set(group.permissions.values_list("pk", flat=True))
        wanted = {keys[permission] for permission in role.permissions}
        if before != wanted:
            group.permissions.set(wanted)
        done.append(Synced(role.name, made, len(wanted - before), len(before - wanted)))
    return done


def _permission_keys(apps: Any) -> dict[str, int]:
    """The key of every permission that a role has, by "app.codename"; those that are not there are made."""
    content_types = apps.get_model("contenttypes", "ContentType")._default_manager
    permissions = apps.get_model("auth", "Permission")._default_manager
    own = dict(OWN_PERMISSIONS)
    keys = {}
    for wanted in sorted({permission for role in ROLES.values() for permission in role.permissions}):
        app, codename = wanted.split(".")
        model = "person" if codename in own else codename.partition("_")[2]
        content_type, _ = content_types.get_or_create(app_label=app, model=model)
        name = own.get(codename) or f"Can {codename.replace('_', ' ', 1)}"
        made, _ = permissions.get_or_create(content_type=content_type, codename=codename, defaults={"name": name})
        keys[wanted] = made.pk
    return keys
