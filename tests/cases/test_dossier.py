"""The dossier of one person."""

from __future__ import annotations

import re
from html import unescape

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from cases.models import Affiliation, Involvement, Person, Recognition, Relationship
from documents.models import Claim, SourceDocument
from tests import factories as make

TEXT = "Timur Bekarov, a locksmith, was born in 1984. He got twelve years under Article 205.5. Lawyer: Marina Vetrova."


def html_of(client: Client, person: Person, query: str = "") -> str:
    response = client.get(f"/persons/{person.pk}/{query}")
    assert response.status_code == 200
    return response.content.decode()


def words(html: str) -> str:
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", html)).split())


def states(person: Person, field: str, value: str, text: str = "", **document: str) -> Claim:
    """A document that states ``value`` for ``field`` of ``person``."""
    source: SourceDocument = make.make_document(text or f"Stated: {field} {value}.", **document)
    return make.make_claim(source, source.text[8:-1] if not text else "", person=person, field=field, value=value)


@pytest.fixture
def person(db: None) -> Person:
    return make.make_person("Timur Bekarov", "Тимур Бекаров", born="1984", occupation="locksmith")


def test_it_gathers_what_is_known_of_the_person(staff_client: Client, person: Person) -> None:
    wife, lawyer, other = (make.make_person(name) for name in ("Aliye Bekarova", "Marina Vetrova", "Bulat Khamitov"))
    monitor = make.make_organisation("Example Monitor")
    case = make.make_case("Kazan reading circle", court=make.make_court("Example Military Court"), number="1-12/2023")
    prosecution = make.make_prosecution(person=person, case=case, stage="in_force", outcome="convicted")
    make.make_prosecution(person=other, case=case)
    make.make_charge(
        prosecution=prosecution, provision=make.make_provision("205.5", "2", title="taking part"), status="convicted"
    )
    make.make_sentence(prosecution=prosecution, date="2023-09-08", court_instance="first")
    make.make_detention(prosecution=prosecution, start="2022-03", end="2023-09", region=make.make_region("RU-MOW"))
    make.make_event(person, date="2022-03-14", place="Kazan")
    Involvement.objects.create(person=lawyer, case=case, role="lawyer")
    Involvement.objects.create(person=person, case=make.make_case("Another trial"), role="witness")
    Relationship.objects.create(person=person, other=wife, kind="spouse")
    Affiliation.objects.create(
        person=person, organisation=make.make_organisation("Example Society"), kind="alleged_member"
    )
    Recognition.objects.create(
        person=person, organisation=monitor, criteria="PACE Resolution 1900 (2012)", date="2023-10", withdrawn="2024"
    )
    shown = words(html_of(staff_client, person))
    for expected in [
        "Timur Bekarov confirmed", "Тимур Бекаров", "Born 1984", "locksmith",
        "Example Monitor, since Oct 2023, withdrawn 2024", "criteria: PACE Resolution 1900 (2012)",
        "Example Society, alleged member", "Aliye Bekarova , spouse or partner", "Witness in Another trial",
        "Mar 2022 – Sep 2023 remand, Region RU-MOW (RU-MOW)", "14 Mar 2022 arrest, Kazan", "Kazan reading circle",
        "No. 1-12/2023", "stage: in force", "outcome: convicted", "Example Military Court",
        "RU 205.5 p2 taking part convicted",
        "12 y , first instance, 8 Sep 2023", "Accused: Bulat Khamitov", "Lawyer: Marina Vetrova", "entered by hand",
    ]:  # fmt: skip
        assert expected in shown, expected


def test_the_timeline_runs_from_the_first_day_and_ends_with_what_has_no_date(
    staff_client: Client, person: Person
) -> None:
    prosecution = make.make_prosecution(person=person)
    make.make_event(person, date="", kind="search")
    make.make_event(person, date="2023-09-08", kind="conviction")
    make.make_detention(prosecution=prosecution, start="2022-03-15")
    make.make_event(person, date="2022-03-14")
    moments = staff_client.get(f"/persons/{person.pk}/").context["dossier"].moments
    assert [moment.record.kind for moment in moments] == ["arrest", "remand", "conviction", "search"]


def test_every_value_leads_to_the_passage_that_states_it(staff_client: Client, person: Person) -> None:
    document = make.make_document(TEXT, title="Twelve years", published="2023-09-09")
    prosecution = make.make_prosecution(person=person)
    charge = make.make_charge(prosecution=prosecution)
    make.make_claim(document, "Timur Bekarov", person=person, value="Timur Bekarov")
    make.make_claim(document, "1984", person=person, field="born", value="1984")
    make.make_claim(document, "Article 205.5", charge=charge, field="provision", value="RU 205.5")
    html = html_of(staff_client, person)
    for passage in ("Timur Bekarov", "1984", "Article 205.5"):
        start = TEXT.index(passage)
        assert f'href="/documents/{document.pk}/?at={start}-{start + len(passage)}#at"' in html
    assert "1984 source [1]" in words(html)
    assert '<li id="s1">' in html


def test_sources_are_numbered_by_their_date(staff_client: Client, person: Person) -> None:
    states(person, "occupation", "locksmith", title="Undated")
    states(person, "born", "1984", title="Later", published="2024")
    states(person, "name", "Timur Bekarov", title="First", published="2023-05-12")
    sources = staff_client.get(f"/persons/{person.pk}/").context["evidence"].sources
    assert [(source.number, source.document.title) for source in sources] == [
        (1, "First"),
        (2, "Later"),
        (3, "Undated"),
    ]


@pytest.mark.parametrize(
    ("field", "stated", "shown"),
    [
        ("born", ["1985"], ["1985 in another source"]),
        ("born", ["1984", "1985"], ["1985 in another source"]),
        ("born", ["1984-05-12"], []),
        ("born", ["1984"], []),
        ("died", ["2024"], ["2024 in another source"]),
        ("occupation", ["locksmith", "teacher"], ["teacher in another source"]),
        ("name", ["T. Bekarov", "Temur Bekarow"], []),
        ("sex", ["male"], ["male in another source"]),
    ],
)
def test_sources_that_differ_are_shown_with_sign_and_word(
    staff_client: Client, person: Person, field: str, stated: list[str], shown: list[str]
) -> None:
    for number, value in enumerate(stated):
        states(person, field, value, text=f"Document {number}")
    if field in {"died", "sex"}:  # shown where the record holds something
        setattr(person, field, {"died": "2020", "sex": "female"}[field])
        person.save()
    html = html_of(staff_client, person)
    assert re.findall(r'class="state conflict">([^<]+)<', html) == shown


def test_a_confirmed_claim_does_not_silence_another_a_rejected_one_is_silent(
    staff_client: Client, person: Person
) -> None:
    Claim.objects.filter(pk=states(person, "born", "1984").pk).update(state="confirmed")
    Claim.objects.filter(pk=states(person, "occupation", "teacher", title="Rejected").pk).update(state="rejected")
    html = html_of(staff_client, person)
    assert "state conflict" not in html
    assert "Rejected" not in html
    states(person, "born", "1985")
    assert "1985 in another source" in html_of(staff_client, person)


def test_a_value_set_aside_stays_with_the_reason(staff_client: Client, person: Person) -> None:
    claim = states(person, "born", "1985")
    Claim.objects.filter(pk=claim.pk).update(state="set_aside", reason="A slip of the pen.", settled_at=timezone.now())
    html = html_of(staff_client, person)
    assert "state conflict" not in html
    assert "1985 in another source, set aside: A slip of the pen." in html


def test_a_source_stands_only_beside_the_value_that_it_states(staff_client: Client, person: Person) -> None:
    states(person, "born", "1985")
    assert "Born 1984 1985 in another source source [1]" in words(html_of(staff_client, person))


def test_rejected_records_on_request_only(staff_client: Client, person: Person) -> None:
    make.make_prosecution(person=person, case=make.make_case("Mistaken case"), review="rejected")
    make.make_prosecution(person=person, case=make.make_case("Right case"))
    assert "Mistaken case" not in html_of(staff_client, person)
    assert "Mistaken case" in html_of(staff_client, person, "?rejected=1")


def test_what_is_restricted_stays_inside(db: None, person: Person) -> None:
    hidden = make.make_person("Hidden Person", visibility="restricted")
    case = make.make_case("Open case")
    make.make_prosecution(person=person, case=case)
    make.make_prosecution(person=hidden, case=case)
    make.make_prosecution(person=person, case=make.make_case("Hidden case", visibility="restricted"))
    Relationship.objects.create(person=person, other=hidden, kind="sibling")
    Involvement.objects.create(person=hidden, case=case, role="witness")
    make.make_event(person, hidden, place="Hidden place")
    states(person, "born", "1985", visibility="restricted", title="Hidden source")
    client = Client()
    client.force_login(make.make_user())
    html = html_of(client, person)
    assert "Open case" in html
    assert "Hidden" not in html
    assert "1985" not in html
    assert client.get(f"/persons/{hidden.pk}/").status_code == 404
    client.force_login(make.make_user(superuser=True))
    assert html_of(client, person).count("Hidden") >= 6


def test_the_edit_link_is_for_those_who_may(db: None, person: Person) -> None:
    client = Client()
    client.force_login(make.make_user())
    assert "/change/" not in html_of(client, person)
    client.force_login(make.make_user(permissions=("cases.change_person",)))
    assert f"/admin/cases/person/{person.pk}/change/" in html_of(client, person)


@pytest.mark.django_db
@pytest.mark.parametrize("address", ["/persons/999/", "/persons/99999999999999999999999/"])
def test_nobody_there_is_a_404(staff_client: Client, address: str) -> None:
    assert staff_client.get(address).status_code == 404


def test_one_signs_in_first(person: Person) -> None:
    assert Client().get(f"/persons/{person.pk}/").headers["Location"].startswith("/admin/login/")


def test_the_number_of_queries_does_not_grow(staff_client: Client, person: Person) -> None:
    def more(number: int) -> None:
        for _ in range(number):
            case = make.make_case(court=make.make_court(), region=make.make_region("RU-TA"))
            prosecution = make.make_prosecution(person=person, case=case)
            make.make_prosecution(case=case)
            charge = make.make_charge(prosecution=prosecution)
            make.make_sentence(prosecution=prosecution, court=make.make_court())
            make.make_detention(prosecution=prosecution, facility=make.make_organisation())
            make.make_event(person, case=case)
            Involvement.objects.create(person=make.make_person(), case=case, role="lawyer")
            make.make_claim(charge=charge, field="status", passage="detained")

    def queries() -> int:
        with CaptureQueriesContext(connection) as captured:
            html_of(staff_client, person)
        return len(captured)

    more(2)
    two = queries()
    more(18)
    assert queries() == two <= 20
