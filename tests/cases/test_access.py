"""Who may see which row."""

from __future__ import annotations

import pytest
from django.apps import apps
from django.contrib.auth.models import AnonymousUser

from cases.models import Case, Charge, Event, Person, Prosecution
from cases.querysets.access import OWNERS, VISIBILITY_COLUMNS
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
    assert current - automatic == set(VISIBILITY_COLUMNS) | set(OWNERS)


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
