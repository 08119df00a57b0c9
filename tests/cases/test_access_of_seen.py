"""What is asked of the records of a prosecution that a user sees gives the same as asking for all that is hidden."""

from __future__ import annotations

import pytest
from django.contrib.auth.models import User

from cases.models import Event, Involvement, Prosecution
from cases.querysets import access
from tests import factories as make

USERS = {
    "viewer": (),
    "sees sensitive fields": ("cases.view_sensitive",),
    "sees restricted records": ("cases.view_restricted",),
    "sees both": ("cases.view_restricted", "cases.view_sensitive"),
}
FIELDS = {"person": ("name", "citizenship", "notes"), "prosecution": ("stage", "notes"), "charge": ("status",)}


@pytest.fixture
def prosecution(db: None) -> Prosecution:
    """One with claims of three documents, and with arrests alone, beside a restricted person and beside a witness."""
    found = make.make_prosecution()
    records = {"person": found.person, "prosecution": found, "charge": make.make_charge(prosecution=found)}
    for visibility in ("internal", "restricted"):
        document = make.make_document(visibility=visibility)
        for name, fields in FIELDS.items():
            for field in fields:
                make.make_claim(document, field=field, **{name: records[name]})
    witness = make.make_person("Protected Witness")
    Involvement.objects.create(person=witness, case=found.case, role="witness", protected=True)
    hidden = make.make_person("Restricted Person", visibility="restricted")
    make.make_event(found.person, case=found.case, date="2022-01-01")
    for number, other in enumerate((hidden, witness), 2):
        make.make_event(found.person, other, case=found.case, date=f"2022-01-0{number}")
    return found


@pytest.mark.parametrize("permissions", USERS.values(), ids=USERS)
def test_claims(prosecution: Prosecution, permissions: tuple[str, ...]) -> None:
    user = make.make_user(permissions=permissions)
    claims = Prosecution._meta.get_field("claims").related_model.objects.order_by("pk")
    seen = set(access.visible_claims_of_seen(claims, user))
    assert seen == set(claims.visible_to(user))
    assert len(seen) == {(): 3, USERS["sees sensitive fields"]: 6, USERS["sees restricted records"]: 6}.get(
        permissions, 12
    )


@pytest.mark.parametrize("permissions", USERS.values(), ids=USERS)
def test_arrests(prosecution: Prosecution, permissions: tuple[str, ...]) -> None:
    user = make.make_user(permissions=permissions)
    seen = access.visible_arrests_of_seen(Event.objects.all(), user)
    assert set(seen) == set(Event.objects.visible_to(user))
    assert seen.count() == {(): 1, USERS["sees both"]: 3}.get(permissions, 2)


def test_a_person_named_in_the_restriction_sees_the_arrest(prosecution: Prosecution) -> None:
    user = make.make_user()
    Event.objects.get(date="2022-01-02").persons.get(visibility="restricted").seen_by.add(user)
    assert {event.date for event in access.visible_arrests_of_seen(Event.objects.all(), user)} == {
        "2022-01-01",
        "2022-01-02",
    }


def test_who_is_not_signed_in_sees_nothing(prosecution: Prosecution) -> None:
    idle = make.make_user()
    User.objects.filter(pk=idle.pk).update(is_active=False)
    idle = User.objects.get(pk=idle.pk)
    claims = Prosecution._meta.get_field("claims").related_model.objects.all()
    assert not access.visible_claims_of_seen(claims, idle).exists()
    assert not access.visible_arrests_of_seen(Event.objects.all(), idle).exists()
