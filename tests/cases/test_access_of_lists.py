"""The rows and tags of the prisoners list, which say themselves what is restricted, are seen as their prosecutions."""

from __future__ import annotations

from itertools import product

import pytest
from django.contrib.auth.models import Group, User

from cases.filtersets.options import offers
from cases.models import PrisonerRow, PrisonerTag, Prosecution
from tests import factories as make

pytestmark = pytest.mark.django_db

RECORDS = ("open", "restricted", "named", "of a group")


@pytest.fixture
def user() -> User:
    """Somebody for whom there is a prosecution for each two kinds of person and case, proposed in a restricted case."""
    found = make.make_user(permissions=("cases.view_prosecution",))
    group = Group.objects.create(name="Lawyers")
    found.groups.add(group)
    make.make_user("somebody else").groups.add(Group.objects.create(name="Others"))
    for person_is, case_is in product(RECORDS, RECORDS):
        prosecution = make.make_prosecution(review="confirmed" if case_is == "open" else "proposed")
        make.make_charge(prosecution=prosecution, provision=make.make_provision("275"))
        for record, kind in ((prosecution.person, person_is), (prosecution.case, case_is)):
            record.visibility = "internal" if kind == "open" else "restricted"
            record.save()
            if kind == "named":
                record.seen_by.add(found)
            if kind == "of a group":
                record.seen_by_groups.add(group)
    return found


def seen(user: User) -> tuple[set[int], set[int], set[int]]:
    """The prosecutions that ``user`` sees, by their own rule, by the rows of the list and by its tags."""
    return (
        set(Prosecution.objects.visible_to(user).values_list("pk", flat=True)),
        set(PrisonerRow.objects.visible_to(user).values_list("pk", flat=True)),
        set(PrisonerTag.objects.visible_to(user).values_list("prosecution_id", flat=True)),
    )


def test_whom_the_records_name_sees_the_rows_and_counts_of_those(user: User) -> None:
    prosecutions, rows, tags = seen(user)
    assert len(prosecutions) == 9
    assert rows == tags == prosecutions
    counts, _ = offers(user, {})
    assert counts["all", ""] == counts["charge", "RU:criminal:275"] == (9, 6)


@pytest.mark.parametrize(
    ("permissions", "found"),
    [((), (1, 0)), (("cases.view_restricted",), (16, 12)), (("cases.view_sensitive",), (1, 0))],
)
def test_whom_they_do_not_name(user: User, permissions: tuple[str, ...], found: tuple[int, int]) -> None:
    other = make.make_user(permissions=permissions)
    prosecutions, rows, tags = seen(other)
    assert rows == tags == prosecutions
    counts, _ = offers(other, {})
    assert (len(rows), counts["all", ""]) == (found[0], found)


def test_who_is_named_no_more_sees_no_more(user: User) -> None:
    user.groups.clear()
    prosecutions, rows, tags = seen(user)
    assert len(prosecutions) == 4
    assert rows == tags == prosecutions
