"""Who may see which row."""

from __future__ import annotations

import pytest
from django.apps import apps
from django.contrib.auth.models import AnonymousUser, Group

from cases.models import Case, Charge, Event, Involvement, Person, PersonName, Prosecution, Relationship
from cases.querysets import access
from cases.querysets.access import GOVERNED_BY, OVERSEERS_ONLY, OWNERS
from documents.models import Claim, SourceDocument
from tests import factories as make


def test_every_model_has_a_rule() -> None:
    models = [m for app in ("cases", "documents") for m in apps.get_app_config(app).get_models()]
    current = {
        m._meta.label_lower
        for m in models
        if not hasattr(m, "history_object") and "historical" not in m._meta.model_name
    }
    automatic = {"cases.event_persons"}
    assert current - automatic == set(GOVERNED_BY) | set(OWNERS) | OVERSEERS_ONLY


@pytest.mark.django_db
def test_nobody_sees_anything_without_signing_in() -> None:
    make.make_person()
    assert not Person.objects.visible_to(AnonymousUser()).exists()


@pytest.mark.django_db
def test_what_belongs_to_a_restricted_record_is_restricted_with_it() -> None:
    open_prosecution, hidden_person, hidden_case = (make.make_prosecution() for _ in range(3))
    Person.objects.filter(pk=hidden_person.person_id).update(visibility="restricted")
    Case.objects.filter(pk=hidden_case.case_id).update(visibility="restricted")
    for prosecution in (open_prosecution, hidden_person, hidden_case):
        make.make_charge(prosecution=prosecution)
        make.make_event(prosecution.person, case=prosecution.case)
    user, insider = make.make_user(), make.make_user(permissions=("cases.view_restricted",))
    for model in (Prosecution, Charge, Event):
        assert model.objects.visible_to(user).count() == 1
        assert model.objects.visible_to(insider).count() == 3
    assert Person.objects.visible_to(user).count() == 2
    assert Case.objects.visible_to(user).count() == 2


@pytest.mark.django_db
def test_an_event_outside_a_case_is_seen() -> None:
    make.make_event(make.make_person())
    assert Event.objects.visible_to(make.make_user()).count() == 1


@pytest.mark.django_db
def test_a_restricted_document_takes_its_claims_along() -> None:
    claim = make.make_claim(person=make.make_person())
    SourceDocument.objects.update(visibility="restricted")
    user = make.make_user()
    assert not SourceDocument.objects.visible_to(user).exists()
    assert not Claim.objects.visible_to(user).filter(pk=claim.pk).exists()


@pytest.mark.django_db
def test_a_claim_on_a_restricted_record_is_restricted_in_any_document() -> None:
    prosecution = make.make_prosecution(person=make.make_person(visibility="restricted"))
    event = make.make_event(make.make_person(), prosecution.person)
    document = make.make_document()
    for subject in ({"person": prosecution.person}, {"prosecution": prosecution}, {"event": event}):
        make.make_claim(document, **subject)
    open_claim = make.make_claim(document, court=make.make_court())
    assert list(Claim.objects.visible_to(make.make_user())) == [open_claim]
    assert Claim.objects.visible_to(make.make_user(permissions=("cases.view_restricted",))).count() == 4


@pytest.mark.django_db
@pytest.mark.parametrize("by", ["name", "group"])
@pytest.mark.parametrize("restricted", ["person", "case"])
def test_those_who_are_named_see_it_and_what_belongs_to_it(restricted: str, by: str) -> None:
    prosecution = make.make_prosecution()
    charge = make.make_charge(prosecution=prosecution)
    claim = make.make_claim(charge=charge)
    event = make.make_event(prosecution.person, case=prosecution.case)
    record = getattr(prosecution, restricted)
    type(record).objects.filter(pk=record.pk).update(visibility="restricted")
    insider, outsider = make.make_user(), make.make_user()
    team = Group.objects.create(name="Team of the case")
    insider.groups.add(team)
    if by == "name":
        record.seen_by.add(insider)
    else:
        record.seen_by_groups.add(team)
    for row in (record, prosecution, charge, event, claim, *prosecution.person.names.all()):
        belongs = restricted == "person" or not isinstance(row, PersonName)
        rows = type(row).objects.filter(pk=row.pk)
        assert rows.visible_to(insider).exists(), row
        assert rows.visible_to(outsider).exists() is not belongs, row
        if hasattr(row, "history"):
            assert access.visible(row.history.all(), insider).exists(), row
            assert access.visible(row.history.all(), outsider).exists() is not belongs, row


@pytest.mark.django_db
def test_both_restrictions_count() -> None:
    prosecution = make.make_prosecution(
        person=make.make_person(visibility="restricted"), case=make.make_case(visibility="restricted")
    )
    user = make.make_user()
    prosecution.person.seen_by.add(user)
    assert not Prosecution.objects.visible_to(user).exists()
    prosecution.case.seen_by.add(user)
    assert Prosecution.objects.visible_to(user).exists()


@pytest.mark.django_db
def test_a_version_with_a_hidden_person_is_hidden() -> None:
    hidden, other = make.make_person(visibility="restricted"), make.make_person()
    event = make.make_event(hidden, other)
    event.persons.set([other])
    user = make.make_user()
    seen = access.visible(event.history.all(), user)
    assert 0 < seen.count() < event.history.count()
    assert all(hidden.pk not in version.persons.values_list("person", flat=True) for version in seen)


@pytest.mark.django_db
def test_sensitive_rows_are_for_those_who_may_see_them() -> None:
    person, other, case = make.make_person(notes="of hers"), make.make_person(), make.make_case()
    tie = Relationship.objects.create(person=person, other=other, kind="spouse")
    relative = Involvement.objects.create(person=other, case=case, role="relative")
    lawyer = Involvement.objects.create(person=other, case=case, role="lawyer")
    claims = [make.make_claim(relationship=tie), make.make_claim(involvement=relative)]
    claims += [make.make_claim(person=person, field=field) for field in ("citizenship", "notes")]
    plain = [make.make_claim(person=person, field="born"), make.make_claim(involvement=lawyer)]
    user, insider = make.make_user(), make.make_user(permissions=("cases.view_sensitive",))
    assert not Relationship.objects.visible_to(user).exists()
    assert list(Involvement.objects.visible_to(user)) == [lawyer]
    assert set(Claim.objects.visible_to(user)) == set(plain)
    assert not access.visible(tie.history.all(), user).exists()
    assert Relationship.objects.visible_to(insider).count() == 1
    assert set(Claim.objects.visible_to(insider)) == {*plain, *claims}


@pytest.mark.django_db
def test_a_protected_witness_is_known_to_be_there_and_not_by_name() -> None:
    case = make.make_case()
    witness, accused = make.make_person(), make.make_person()
    make.make_prosecution(person=accused, case=case)
    for person in (witness, accused):
        Involvement.objects.create(person=person, case=case, role="witness", protected=True)
    make.make_claim(person=witness)
    user, insider = make.make_user(), make.make_user(permissions=("cases.view_sensitive",))
    assert list(Person.objects.visible_to(user)) == [accused]
    assert not Involvement.objects.visible_to(user).exists()
    assert not Claim.objects.visible_to(user).exists()
    assert access.nameless_witnesses(Involvement.objects.all(), user).count() == 2
    assert Person.objects.visible_to(insider).count() == 2
    assert Involvement.objects.visible_to(insider).count() == 2
    assert not access.nameless_witnesses(Involvement.objects.all(), insider).exists()
    Person.objects.filter(pk=witness.pk).update(visibility="restricted")
    assert access.nameless_witnesses(Involvement.objects.all(), user).count() == 1


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("confirms", "now", "then", "allowed"),
    [
        (False, "internal", "restricted", True),
        (False, "public", "restricted", True),
        (False, "public", "internal", True),
        (False, "internal", "public", False),
        (False, "restricted", "internal", False),
        (False, "restricted", "restricted", True),
        (True, "restricted", "public", True),
        (True, "internal", "public", True),
    ],
)
def test_who_sets_the_visibility(confirms: bool, now: str, then: str, allowed: bool) -> None:
    user = make.make_user(permissions=("cases.confirm_records",) if confirms else ())
    assert access.may_set_visibility(user, now, then) is allowed


@pytest.mark.django_db
def test_for_those_who_see_everything_nothing_is_asked() -> None:
    everything = make.make_user(permissions=("cases.view_restricted", "cases.view_sensitive"))
    for model in (Person, Prosecution, Charge, Event, Claim):
        assert str(model.objects.visible_to(everything).query) == str(model.objects.all().query)


@pytest.mark.django_db
def test_an_account_that_is_switched_off_sees_and_may_nothing() -> None:
    make.make_person()
    user = make.make_user(superuser=True)
    user.is_active = False
    assert not Person.objects.visible_to(user).exists()
    assert {access.sees_restricted(user), access.may_confirm(user), access.may_export(user, "public")} == {False}
