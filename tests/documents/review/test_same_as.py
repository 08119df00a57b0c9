"""Saying that a proposed record is one that is there: what moves, what becomes one, what stays."""

from __future__ import annotations

import pytest
from django.contrib.auth.models import User
from django.test import Client

from cases.models import Affiliation, Case, Charge, Court, Event, Involvement, Person, Prosecution, Relationship
from documents.models import Claim, PossibleDuplicate
from documents.services.candidates import candidates
from documents.services.conflicts import conflicts_of
from documents.services.decisions import Refused
from documents.services.same import same_as, told_apart
from tests import factories as make
from tests.documents.review.proposals import Proposed, propose

pytestmark = pytest.mark.django_db


@pytest.fixture
def reviewer() -> User:
    return make.make_user("reviewer", permissions=("cases.confirm_records", "cases.merge_persons"))


@pytest.fixture
def proposed() -> Proposed:
    return propose()


def test_everything_of_a_proposed_person_moves_with_its_claims(proposed: Proposed, reviewer: User) -> None:
    keep = make.make_person("Бекаров Тимур Рашидович", born="1984")
    Person.objects.filter(pk=proposed.person.pk).update(born="1985", occupation="locksmith")
    proposed.person.refresh_from_db()
    lawyer = make.make_person("Marina Vetrova")
    Involvement.objects.create(person=proposed.person, case=make.make_case(), role="witness", review="proposed")
    Affiliation.objects.create(person=proposed.person, organisation=make.make_organisation(), kind="member")
    Relationship.objects.create(person=lawyer, other=proposed.person, kind="colleague")
    claims = Claim.objects.count()
    same_as(proposed.person, keep, proposed.document, reviewer)
    keep.refresh_from_db()
    assert not Person.objects.filter(pk=proposed.person.pk).exists()
    assert {name.name: name.kind for name in keep.names.all()} == {
        "Бекаров Тимур Рашидович": "preferred",
        "Timur Bekarov": "spelling",
    }
    assert (keep.name, keep.born, keep.occupation) == ("Бекаров Тимур Рашидович", "1984", "locksmith")
    assert keep.prosecutions.get().charges.get() == proposed.charge
    assert keep.events.get() == proposed.event
    assert keep.involvements.count() == keep.affiliations.count() == keep.relationships_to.count() == 1
    assert Claim.objects.count() == claims
    assert list(keep.claims.values_list("state", flat=True)) == ["confirmed"]


def test_rows_that_say_one_thing_become_one_with_their_cases(proposed: Proposed, reviewer: User) -> None:
    known = make.make_prosecution(person=proposed.person)
    charge = make.make_charge(prosecution=known, provision=proposed.charge.provision, status="charged", brought="2022")
    sentence = make.make_sentence(prosecution=known)
    event = make.make_event(proposed.person, case=known.case)
    for record in (charge, sentence, event):
        make.make_claim(make.make_document(f"about {record._meta.model_name}"), **{record._meta.model_name: record})
    same_as(proposed.case, known.case, proposed.document, reviewer)
    assert Prosecution.objects.get() == known
    assert (Charge.objects.get(), known.sentences.get(), Event.objects.get()) == (charge, sentence, event)
    assert sorted(claim.document.title[:5] for claim in charge.claims.all()) == ["Timur", "Timur", "about"]
    assert sentence.claims.count() == 2
    assert event.claims.count() == 3
    assert (charge.review, charge.brought) == ("confirmed", "2022")
    sentence.refresh_from_db()
    assert sentence.court == proposed.court  # was empty, so the value proposed fills it


def test_a_charge_is_the_same_as_one_of_the_person(proposed: Proposed, reviewer: User) -> None:
    known = make.make_charge(
        prosecution=make.make_prosecution(person=proposed.person),
        provision=proposed.charge.provision,
        status="convicted",
    )
    strange = make.make_charge(provision=proposed.charge.provision)
    found = candidates(proposed.charge, reviewer)
    assert [(c.record, c.reasons) for c in found] == [(known, ("same provision",))]
    with pytest.raises(Refused, match="same person"):
        same_as(proposed.charge, strange, proposed.document, reviewer)
    same_as(proposed.charge, known, proposed.document, reviewer)
    known.refresh_from_db()
    assert not Charge.objects.filter(pk=proposed.charge.pk).exists()
    assert known.status == "convicted"
    assert {(claim.field, claim.value) for claim in known.claims.all()} == {
        ("provision", "RU 205.5 p2"),
        ("status", "charged"),
    }
    assert [conflict.field for conflict in conflicts_of([known], reviewer)] == ["status"]


def test_an_event_is_the_same_as_one_of_another_of_its_persons(proposed: Proposed, reviewer: User) -> None:
    other = make.make_person("Aliye Osmanova")
    known = make.make_event(proposed.person, other, date="2022-03", place="Moscow")
    assert [candidate.record for candidate in candidates(proposed.event, reviewer)] == [known]
    same_as(proposed.event, known, proposed.document, reviewer)
    assert Event.objects.get() == known
    assert set(known.persons.all()) == {proposed.person, other}
    assert known.claims.count() == 2


def test_a_case_is_joined_with_that_of_the_same_person(proposed: Proposed, reviewer: User) -> None:
    keep = make.make_case("Kazan reading circle", court=make.make_court("Example Regional Court"))
    make.make_charge(prosecution=make.make_prosecution(person=proposed.person, case=keep), description="unrest")
    found = candidates(proposed.case, reviewer)
    assert [(c.record, c.reasons) for c in found] == [(keep, ("the same person is accused",))]
    same_as(proposed.case, keep, proposed.document, reviewer)
    assert Case.objects.get() == keep
    assert Prosecution.objects.get().charges.count() == 2
    assert keep.events.get() == proposed.event
    keep.refresh_from_db()
    assert keep.court.name == "Example Regional Court"


def test_a_proposed_court_gives_its_place_to_the_one_it_is(proposed: Proposed, reviewer: User) -> None:
    keep = make.make_court("2nd Example Military Court")
    name = proposed.court.name
    same_as(proposed.court, keep, proposed.document, reviewer)
    proposed.sentence.refresh_from_db()
    proposed.case.refresh_from_db()
    assert Court.objects.get() == proposed.sentence.court == proposed.case.court == keep
    assert set(keep.names.values_list("name", flat=True)) == {"2nd Example Military Court", name}
    assert keep.claims.get().state == "confirmed"


def test_a_wrong_link_is_changed_for_this_document_only(proposed: Proposed, reviewer: User) -> None:
    Court.objects.update(review="confirmed")
    proposed.court.refresh_from_db()
    elsewhere = make.make_sentence(court=proposed.court)
    keep = make.make_court("2nd Example Military Court")
    same_as(proposed.court, keep, proposed.document, reviewer)
    proposed.sentence.refresh_from_db()
    elsewhere.refresh_from_db()
    assert (proposed.sentence.court, elsewhere.court) == (keep, proposed.court)
    assert keep.claims.count() == 1


@pytest.mark.parametrize("wrong", ["itself", "another kind", "confirmed"])
def test_what_cannot_be_joined_is_refused(proposed: Proposed, reviewer: User, wrong: str) -> None:
    keep = {"itself": proposed.person, "another kind": proposed.court, "confirmed": make.make_person("Somebody Else")}
    if wrong == "confirmed":
        Person.objects.filter(pk=proposed.person.pk).update(review="confirmed")
        proposed.person.refresh_from_db()
    with pytest.raises(Refused):
        same_as(proposed.person, keep[wrong], proposed.document, reviewer)
    assert Person.objects.filter(pk=proposed.person.pk).exists()


def test_candidates_are_found_across_spellings_with_why(proposed: Proposed, reviewer: User) -> None:
    same = make.make_person("Бекаров Тимур Рашидович", born="1984")
    make.make_person("Aliye Osmanova")
    hidden = make.make_person("Bekarov Timur", visibility="restricted")
    found = candidates(proposed.person, reviewer)
    assert [candidate.record for candidate in found] == [same]
    assert found[0].known == "born 1984"
    assert found[0].reasons
    assert [candidate.record.name for candidate in candidates(proposed.person, reviewer, "османова")] == [
        "Aliye Osmanova"
    ]
    told_apart(proposed.person, same, PossibleDuplicate.objects.all())
    assert candidates(proposed.person, reviewer) == []
    assert hidden not in [candidate.record for candidate in candidates(proposed.person, reviewer, "bekarov")]


def test_courts_alike_by_name_come_first(proposed: Proposed, reviewer: User) -> None:
    alike = make.make_court("Example Military Court of Appeal", country=make.make_region("RU"))
    make.make_court("Sovetsky District Court")
    found = candidates(proposed.court, reviewer)
    assert [candidate.record for candidate in found] == [alike]
    assert "names alike" in found[0].reasons[0]
    assert [c.record.name for c in candidates(proposed.court, reviewer, "советск")] == ["Sovetsky District Court"]


def test_the_form_offers_candidates_and_joins(staff_client: Client, proposed: Proposed) -> None:
    keep = make.make_person("Бекаров Тимур")
    address = f"/documents/{proposed.document.pk}/review/same/person-{proposed.person.pk}/"
    assert f'name="other" value="{keep.pk}"' in staff_client.get(address).content.decode()
    assert "Nothing has a name like" in staff_client.get(address, {"q": "nobody"}).content.decode()
    response = staff_client.post(address, {"other": keep.pk})
    assert response.headers["Location"].endswith(f"/review/#card-person-{keep.pk}")
    assert Prosecution.objects.get().person == keep
    assert staff_client.post(address, {"other": keep.pk}).status_code == 404
    review = f"/documents/{proposed.document.pk}/review"
    assert staff_client.get(f"{review}/same/prosecution-{proposed.prosecution.pk}/").status_code == 404
