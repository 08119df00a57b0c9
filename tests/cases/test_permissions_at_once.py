"""The permissions of a user, read in one query, are those that Django finds."""

from __future__ import annotations

import pytest
from django.contrib.auth.backends import ModelBackend
from django.contrib.auth.models import Group, Permission, User

from cases.backends import PermissionsAtOnce
from tests import factories as make


def permission(codename: str) -> Permission:
    return Permission.objects.get(codename=codename, content_type__app_label="cases")


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("own", "of_group", "fields"),
    [
        ([], [], {}),
        (["view_person"], [], {}),
        ([], ["view_case", "view_sensitive"], {}),
        (["view_person", "view_case"], ["view_case", "add_person"], {}),
        (["view_person"], ["view_case"], {"is_active": False}),
        (["view_person"], [], {"is_superuser": True}),
    ],
)
def test_they_are_those_that_django_finds(own: list[str], of_group: list[str], fields: dict[str, bool]) -> None:
    user = make.make_user()
    group = Group.objects.create(name="some role")
    group.permissions.set(permission(name) for name in of_group)
    user.groups.set([group])
    user.user_permissions.set(permission(name) for name in own)
    User.objects.filter(pk=user.pk).update(**fields)
    by_us, by_django = User.objects.get(pk=user.pk), User.objects.get(pk=user.pk)
    assert PermissionsAtOnce().get_all_permissions(by_us) == ModelBackend().get_all_permissions(by_django)
    assert PermissionsAtOnce().get_all_permissions(by_us, obj=user) == set()


@pytest.mark.django_db
def test_one_query_answers_for_all_of_them(django_assert_num_queries: object) -> None:
    user = make.make_user(permissions=("cases.view_person",))
    with django_assert_num_queries(1):  # type: ignore[operator]
        assert user.has_perm("cases.view_person")
        assert not user.has_perm("cases.view_case")
        assert user.has_perms(["cases.view_person"])
