"""Confirming, rejecting and taking back: what goes along, what stands in the way, what history keeps."""

from __future__ import annotations

from typing import Any

import pytest
from django.contrib.auth.models import User
from django.core.exceptions import PermissionDenied

from cases.models import Charge
from documents.models import Claim
from documents.services.decisions import Decision, Refused, confirm, reject, reopen, take_back, token
from tests import factories as make
from tests.documents.review.proposals import Proposed, propose

pytestmark = pytest.mark.django_db


@pytest.fixture
def reviewer() -> User:
    return make.make_user("reviewer", permissions=("cases.confirm_records",))


@pytest.fixture
def proposed() -> Proposed:
    return propose()


def states(*records: Any) -> list[str]:
    for record in records:
        record.refresh_from_db()
    return [record.review for record in records]


def claim_states(record: Any) -> set[str]:
    return set(Claim.objects.on(record).values_list("state", flat=True))


def test_confirming_a_charge_confirms_what_it_needs_and_says_so(proposed: Proposed, reviewer: User) -> None:
    decision = confirm([proposed.charge], proposed.document, reviewer)
    needed = (proposed.person, proposed.case, proposed.prosecution, proposed.court)
    assert states(proposed.charge, *needed) == ["confirmed"] * 5
    assert states(proposed.sentence, proposed.event) == ["proposed", "proposed"]
    assert claim_states(proposed.charge) == claim_states(proposed.person) == {"confirmed"}
    assert claim_states(proposed.sentence) == {"proposed"}
    assert "with it" in decision.words
    assert "Timur Bekarov" in decision.words


def test_history_tells_who_decided(proposed: Proposed, reviewer: User) -> None:
    confirm([proposed.charge, proposed.event], proposed.document, reviewer)
    for record in (proposed.charge, proposed.person, proposed.court, Claim.objects.on(proposed.charge).first()):
        assert record.history.first().history_user == reviewer
    assert proposed.event.history.first().review == "confirmed"
    assert list(proposed.event.history.first().persons.values_list("person", flat=True)) == [proposed.person.pk]


def test_what_needs_a_rejected_record_cannot_be_confirmed(proposed: Proposed, reviewer: User) -> None:
    reject(proposed.court, proposed.document, reviewer)
    proposed.sentence.refresh_from_db()
    with pytest.raises(Refused, match="rejected"):
        confirm([proposed.sentence], proposed.document, reviewer)
    assert states(proposed.sentence, proposed.person) == ["proposed", "proposed"]


def test_rejecting_a_person_rejects_what_stands_only_through_it(proposed: Proposed, reviewer: User) -> None:
    reject(proposed.person, proposed.document, reviewer)
    fallen = (proposed.person, proposed.case, proposed.prosecution, proposed.charge, proposed.sentence, proposed.event)
    assert states(*fallen) == ["rejected"] * 6
    assert states(proposed.court) == ["proposed"]
    assert claim_states(proposed.charge) == {"rejected"}


def test_a_case_of_two_and_an_event_of_two_stay_when_one_is_rejected(proposed: Proposed, reviewer: User) -> None:
    other = make.make_prosecution(case=proposed.case, person=make.make_person("Aliye Osmanova"), review="proposed")
    proposed.event.persons.add(other.person)
    reject(proposed.person, proposed.document, reviewer)
    assert states(proposed.case, proposed.event, other) == ["proposed"] * 3


def test_a_person_with_confirmed_records_is_not_rejected(proposed: Proposed, reviewer: User) -> None:
    Charge.objects.filter(pk=proposed.charge.pk).update(review="confirmed")
    with pytest.raises(Refused, match="stands only through this"):
        reject(proposed.person, proposed.document, reviewer)
    assert states(proposed.person) == ["proposed"]


@pytest.mark.parametrize("case", ["confirmed", "stated elsewhere"])
def test_only_the_claim_is_rejected_where_the_record_does_not_rest_on_it(
    proposed: Proposed, reviewer: User, case: str
) -> None:
    if case == "confirmed":
        type(proposed.court).objects.filter(pk=proposed.court.pk).update(review="confirmed")
        proposed.court.refresh_from_db()
    else:
        make.make_claim(make.make_document("Another text."), court=proposed.court, state="confirmed")
    before = proposed.court.review
    reject(proposed.court, proposed.document, reviewer)
    assert states(proposed.court) == [before]
    assert set(proposed.document.claims.filter(court=proposed.court).values_list("state", flat=True)) == {"rejected"}


def test_a_decision_is_taken_back_exactly(proposed: Proposed, reviewer: User) -> None:
    confirm([proposed.court], proposed.document, reviewer)
    decision = confirm([proposed.charge, proposed.sentence], proposed.document, reviewer)
    kept = Decision.from_data(decision.as_data())
    take_back(kept, proposed.document, reviewer)
    assert states(proposed.charge, proposed.sentence, proposed.person, proposed.case) == ["proposed"] * 4
    assert states(proposed.court) == ["confirmed"]
    assert claim_states(proposed.charge) == {"proposed"}
    assert claim_states(proposed.court) == {"confirmed"}


def test_what_somebody_changed_since_is_not_taken_back(proposed: Proposed, reviewer: User) -> None:
    decision = confirm([proposed.charge], proposed.document, reviewer)
    Charge.objects.filter(pk=proposed.charge.pk).update(review="rejected")
    with pytest.raises(Refused, match="decided anew"):
        take_back(decision, proposed.document, reviewer)
    assert states(proposed.person) == ["confirmed"]


def test_reopening_spares_what_a_person_entered(proposed: Proposed, reviewer: User) -> None:
    entered = make.make_court("Entered by hand")
    make.make_claim(proposed.document, "Military Court", court=entered, state="confirmed")
    confirm([proposed.charge], proposed.document, reviewer)
    reopen(proposed.charge, proposed.document, reviewer)
    reopen(entered, proposed.document, reviewer)
    assert states(proposed.charge, proposed.person, entered) == ["proposed", "confirmed", "confirmed"]
    assert claim_states(proposed.charge) == claim_states(entered) == {"proposed"}


def test_the_document_goes_from_new_to_done(proposed: Proposed, reviewer: User) -> None:
    decision = confirm([proposed.charge], proposed.document, reviewer)
    proposed.document.refresh_from_db()
    assert (proposed.document.state, proposed.document.assignee) == ("in_review", reviewer)
    last = confirm([proposed.sentence, proposed.event], proposed.document, reviewer)
    proposed.document.refresh_from_db()
    assert proposed.document.state == "done"
    take_back(last, proposed.document, reviewer)
    proposed.document.refresh_from_db()
    assert proposed.document.state == "in_review"
    assert decision.changes


def test_an_event_of_two_is_confirmed_with_one_of_them(proposed: Proposed, reviewer: User) -> None:
    other = make.make_person("Aliye Osmanova", review="proposed")
    proposed.event.persons.add(other)
    confirm([proposed.person, proposed.event], proposed.document, reviewer)
    assert states(proposed.event, proposed.person, other) == ["confirmed", "confirmed", "proposed"]


def test_the_token_changes_with_the_record_and_with_its_claims(proposed: Proposed, reviewer: User) -> None:
    def now() -> str:
        proposed.charge.refresh_from_db()
        return token(proposed.charge, Claim.objects.on(proposed.charge))

    first = now()
    assert now() == first
    proposed.charge.status = "convicted"
    proposed.charge.save()
    second = now()
    Claim.objects.on(proposed.charge).update(state="rejected")
    assert len({first, second, now()}) == 3


@pytest.mark.parametrize("permissions", [(), ("cases.add_charge", "cases.change_charge")])
def test_only_who_may_confirm_decides(proposed: Proposed, permissions: tuple[str, ...]) -> None:
    user = make.make_user(permissions=permissions)
    for decide in (lambda: confirm([proposed.charge], proposed.document, user),
                   lambda: reject(proposed.charge, proposed.document, user),
                   lambda: reopen(proposed.charge, proposed.document, user)):  # fmt: skip
        with pytest.raises(PermissionDenied):
            decide()
    assert proposed.states() == {"proposed"}
