"""The list of documents, and the page of one."""

from __future__ import annotations

import re
from html import unescape

import pytest
from django.core.files.base import ContentFile
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from cases.models import Involvement
from documents.models import SourceDocument
from tests import factories as make

TEXT = "Timur Bekarov was <b>detained</b> in Kazan on 14 March 2022.\n\nHe got twelve years & a fine.\n"


def html_of(client: Client, document: SourceDocument, query: str = "") -> str:
    response = client.get(f"{document.get_absolute_url()}{query}")
    assert response.status_code == 200
    return response.content.decode()


def article(html: str) -> str:
    return re.search(r"<article[^>]*>(.*)</article>", html, re.DOTALL)[1]


def words(html: str) -> str:
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", html)).split())


def visible(html: str) -> str:
    """The text of the article as it is seen."""
    return unescape(re.sub(r"<[^>]+>", "", re.sub(r'<span class="visually-hidden">.*?</span>', "", article(html))))


@pytest.fixture
def document(db: None) -> SourceDocument:
    return make.make_document(
        TEXT, title="Twelve years", publisher="Open Court Notes", published="2023-09", url="https://example.org/1"
    )


def test_the_text_is_whole_and_escaped(staff_client: Client, document: SourceDocument) -> None:
    make.make_claim(document, "<b>detained</b> in", person=make.make_person())
    html = html_of(staff_client, document)
    assert visible(html) == TEXT
    assert "<b>" not in article(html)


def test_every_passage_is_marked_with_its_kind_in_words(staff_client: Client, document: SourceDocument) -> None:
    person = make.make_person("Timur Bekarov")
    prosecution = make.make_prosecution(person=person)
    claims = [
        make.make_claim(document, "Timur Bekarov", person=person),
        make.make_claim(
            document, "detained</b> in Kazan on 14 March 2022", event=make.make_event(person), field="date"
        ),
        make.make_claim(document, "Kazan", prosecution=prosecution, field="region"),
        make.make_claim(document, "twelve years", sentence=make.make_sentence(prosecution=prosecution), field="months"),
    ]
    html = html_of(staff_client, document)
    assert visible(html) == TEXT
    for claim in claims:
        assert f'id="c{claim.pk}"' in html
        assert f'href="#c{claim.pk}"' in html
    for kind, name in (
        ("person", "Person: Timur Bekarov"),
        ("event", "Event: arrest, 14 Mar 2022"),
        ("sentence", "Sentence: 12 y"),
    ):
        assert f'class="kind-{kind}' in article(html)
        assert f"[{name}] " in unescape(article(html))


@pytest.mark.parametrize(
    ("at", "expected"),
    [
        ("0-13", "Timur Bekarov"),
        ("17-33", " <b>detained</b>"[:16]),
        ("", None),
        ("abc", None),
        ("5-2", None),
        ("0-999999", None),
        ("-1-4", None),
        ("9999999999999999-99999999999999999", None),
    ],
)
def test_the_address_points_at_a_passage(
    staff_client: Client, document: SourceDocument, at: str, expected: str | None
) -> None:
    html = html_of(staff_client, document, f"?at={at}")
    found = re.findall(r'<mark class="[^"]*here"[^>]*>(.*?)</mark>', html)
    assert [unescape(re.sub(r"<[^>]+>", "", mark)) for mark in found] == ([expected] if expected else [])
    assert html.count('id="at"') == len(found)
    assert visible(html) == TEXT


def test_records_are_grouped_by_person_and_case(staff_client: Client, document: SourceDocument) -> None:
    person, lawyer = make.make_person("Timur Bekarov", review="proposed"), make.make_person("Marina Vetrova")
    case = make.make_case("Reading circle")
    prosecution = make.make_prosecution(person=person, case=case)
    charge = make.make_charge(prosecution=prosecution, provision=make.make_provision("205.5", "2"), review="proposed")
    involvement = Involvement.objects.create(person=lawyer, case=case, role="lawyer")
    court = make.make_court("Example Military Court")
    for passage, field, subject in [
        ("Kazan", "title", {"case": case}),
        ("He", "name", {"court": court}),
        ("fine", "role", {"involvement": involvement}),
        ("Timur", "name", {"person": person}),
        ("Bekarov", "name", {"person": lawyer}),
        ("years", "status", {"charge": charge}),
    ]:
        make.make_claim(document, passage, field=field, **subject)
    response = staff_client.get(document.get_absolute_url())
    cards = [(card.kind, str(card.record), [e.label for e in card.entries]) for card in response.context["cards"]]
    assert cards == [
        ("person", "Timur Bekarov", ["Charge"]),
        ("person", "Marina Vetrova", ["Lawyer"]),
        ("case", "Reading circle", []),
        ("court", "Example Military Court", []),
    ]
    shown = words(response.content.decode())
    assert "Timur Bekarov person proposed" in shown
    assert "RU 205.5 p2 — charged proposed" in shown
    assert f'href="/persons/{person.pk}/"' in response.content.decode()


def test_an_event_of_two_persons_is_anchored_once(staff_client: Client, document: SourceDocument) -> None:
    event = make.make_event(make.make_person(), make.make_person())
    make.make_claim(document, "detained", event=event, field="kind")
    assert html_of(staff_client, document).count(f'id="event-{event.pk}"') == 1


def test_what_is_restricted_stays_inside(document: SourceDocument) -> None:
    hidden = make.make_person("Hidden", visibility="restricted")
    make.make_claim(document, "Timur Bekarov", person=hidden)
    make.make_claim(document, "Kazan", event=make.make_event(hidden, make.make_person()), field="place")
    secret = make.make_document("Secret.", visibility="restricted")
    client = Client()
    client.force_login(make.make_user())
    assert "Hidden" not in html_of(client, document)
    assert "<mark" not in html_of(client, document)
    assert "1 document " in words(client.get("/documents/").content.decode())
    assert client.get("/documents/").context["documents"] == [(document, {})]
    for address in (secret.get_absolute_url(), f"{secret.get_absolute_url()}original/"):
        assert client.get(address).status_code == 404
    client.force_login(make.make_user(superuser=True))
    assert "Hidden" in html_of(client, document)


def test_the_original_is_saved_never_shown(staff_client: Client, document: SourceDocument) -> None:
    address = f"{document.get_absolute_url()}original/"
    assert staff_client.get(address).status_code == 404
    document.file_name = 'приговор "1".html'
    document.original.save("x", ContentFile(b"<script>alert(1)</script>"))
    response = staff_client.get(address)
    assert b"".join(response.streaming_content) == b"<script>alert(1)</script>"
    assert response.headers["Content-Type"] == "application/octet-stream"
    assert response.headers["X-Content-Type-Options"] == "nosniff"
    assert response.headers["Content-Disposition"].startswith("attachment; filename*=utf-8''")
    document.original.storage.delete(document.original.name)
    assert staff_client.get(address).status_code == 404


def test_only_web_addresses_become_links(staff_client: Client) -> None:
    document = make.make_document(url="javascript:alert(1)", archive_url="https://example.org/kept")
    html = html_of(staff_client, document)
    assert "javascript:" not in html
    assert 'href="https://example.org/kept"' in html


def test_the_list_finds_by_title_and_kind_newest_first(staff_client: Client) -> None:
    make.make_document("1", title="Приговор Бекарову", kind="article")
    make.make_document("2", title="Twelve Years", kind="news")
    make.make_document("3", title="Seven years", kind="article")
    for query, expected in [
        ("", ["Seven years", "Twelve Years", "Приговор Бекарову"]),
        ("title=years", ["Seven years", "Twelve Years"]),
        ("title=ПРИГОВОР", ["Приговор Бекарову"]),
        ("title=приговор+бекарову", ["Приговор Бекарову"]),
        ("kind=article", ["Seven years", "Приговор Бекарову"]),
        ("kind=article&title=seven", ["Seven years"]),
        ("kind=nonsense&page=abc", ["Seven years", "Twelve Years", "Приговор Бекарову"]),
        ("title=%00&page=99999", ["Seven years", "Twelve Years", "Приговор Бекарову"]),
        ("title=nowhere", []),
    ]:
        found = staff_client.get(f"/documents/?{query}").context["documents"]
        assert [document.title for document, _ in found] == expected, query


def test_empty_states_say_what_to_do_next(staff_client: Client) -> None:
    shown = words(staff_client.get("/documents/").content.decode())
    assert "No documents yet" in shown
    assert "import_documents" in shown
    make.make_document()
    assert "No document matches" in words(staff_client.get("/documents/?title=nowhere").content.decode())


@pytest.mark.django_db
@pytest.mark.parametrize("address", ["/documents/", "/documents/1/", "/documents/1/original/"])
def test_one_signs_in_first(address: str) -> None:
    assert Client().get(address).headers["Location"].startswith("/admin/login/")


def test_the_number_of_queries_does_not_grow(staff_client: Client, document: SourceDocument) -> None:
    def more(number: int) -> None:
        for _ in range(number):
            prosecution = make.make_prosecution()
            make.make_claim(document, "Timur", person=prosecution.person)
            make.make_claim(document, "years", charge=make.make_charge(prosecution=prosecution), field="status")
            make.make_claim(document, "Kazan", event=make.make_event(prosecution.person), field="place")
            make.make_claim(passage="Timur", person=prosecution.person)

    def queries(address: str) -> int:
        with CaptureQueriesContext(connection) as captured:
            staff_client.get(address)
        return len(captured)

    addresses = (document.get_absolute_url(), "/documents/")
    more(2)
    two = [queries(address) for address in addresses]
    more(18)
    assert [queries(address) for address in addresses] == two
    assert max(two) <= 12
