"""Going through the prisoners list page by page."""

from __future__ import annotations

from unittest.mock import patch

import pytest
from django.test import Client

from cases.models import Person, Prosecution
from cases.querysets import facet_counts
from cases.views import steps
from tests import factories as make

PAGE = "/prisoners/"
SIZE = 4


@pytest.fixture
def long_list(db: None) -> None:
    """Eighteen prosecutions, some without a term, some of one name; more than are counted to."""
    case = make.make_case(court=make.make_court())
    for number in range(18):
        person = make.make_person("Person" if number in {4, 5, 6} else f"Person {number:02}")
        prosecution = make.make_prosecution(person=person, case=case, region=make.make_region("RU-TA"))
        make.make_charge(prosecution=prosecution, provision=make.make_provision("275"))
        if number % 2:
            make.make_charge(prosecution=prosecution, provision=make.make_provision("278"))
        if number % 3:
            make.make_sentence(prosecution=prosecution, months=12 * (number % 4 + 1))


def keys(client: Client, address: str) -> tuple[list[int], dict[str, str]]:
    page = client.get(PAGE + address).context["page"]
    return page.keys, dict(page.links)


def walk(client: Client, address: str, word: str) -> list[list[int]]:
    """The pages from ``address`` on, going by the link called ``word``."""
    pages = []
    while True:
        found, links = keys(client, address)
        pages.append(found)
        if not links[word]:
            return pages
        address = links[word]


SORTS = ["person", "-person", "term", "-term", "region", "-changed", "arrested", "stage"]
FILTERS = [
    "&charge=RU:criminal:275", "&region=RU&name=person", "&charge=RU:criminal:275&charge=RU:criminal:278",
]  # fmt: skip


@pytest.mark.parametrize("numbered", [10_000, 0], ids=["by number", "by row"])
@pytest.mark.parametrize(
    ("sort", "filters"),
    [(sort, "") for sort in SORTS] + [(sort, filters) for sort in ("person", "-term") for filters in FILTERS],
)
def test_every_step_is_exact_in_both_directions(
    staff_client: Client, long_list: None, sort: str, filters: str, numbered: int
) -> None:
    query = f"?sort={sort}{filters}"
    everything, _ = keys(staff_client, query)
    assert len(everything) == 18
    with (
        patch.object(steps, "PAGE_SIZE", SIZE), patch.object(steps, "NUMBERED", numbered),
        patch.object(steps, "WALKED", numbered),
    ):  # fmt: skip
        forwards = walk(staff_client, query, "Next")
        backwards = walk(staff_client, keys(staff_client, query)[1]["Last"], "Previous")
    assert [key for page in forwards for key in page] == everything
    seen = {key for page in backwards for key in page}
    assert seen == set(everything)
    assert backwards[-1] == everything[:SIZE]
    assert all(page == everything[everything.index(page[0]) :][: len(page)] for page in backwards)


@pytest.mark.parametrize("walked", [1, 7, 100], ids=["found first", "some asked", "all asked"])
@pytest.mark.parametrize("query", ["?name=person", "?name=person&sort=-person", "?name=person&charge=RU:criminal:275"])
def test_a_name_that_very_many_have_leads_to_the_same_pages(
    staff_client: Client, long_list: None, query: str, walked: int
) -> None:
    everything, _ = keys(staff_client, query)
    with (
        patch.object(facet_counts, "LIMIT", 3), patch("cases.filtersets.prosecutions.LIMIT", 3),
        patch.object(steps, "PAGE_SIZE", SIZE), patch.object(steps, "WALKED", walked),
    ):  # fmt: skip
        forwards = walk(staff_client, query, "Next")
        last = keys(staff_client, keys(staff_client, query)[1]["Last"])[0]
    assert [key for page in forwards for key in page] == everything
    assert last == everything[-SIZE:]


def test_the_rows_are_numbered_where_the_number_is_known(staff_client: Client, long_list: None) -> None:
    with patch.object(steps, "PAGE_SIZE", SIZE), patch.object(steps, "NUMBERED", 0):
        starts, address = [], ""
        for _ in range(3):
            page = staff_client.get(PAGE + address).context["page"]
            starts.append((page.start, page.end))
            address = dict(page.links)["Next"]
        last = staff_client.get(f"{PAGE}?last=1").context["page"]
    assert starts == [(1, 4), (5, 8), (9, 12)]
    assert (last.start, last.end) == (15, 18)


def test_a_row_that_is_gone_or_hidden_leads_to_the_first_page(staff_client: Client, long_list: None) -> None:
    everything, _ = keys(staff_client, "")
    hidden = Prosecution.objects.get(pk=everything[9])
    Person.objects.filter(pk=hidden.person_id).update(visibility="restricted")
    client = Client()
    client.force_login(make.make_user())
    with patch.object(steps, "PAGE_SIZE", SIZE), patch.object(steps, "NUMBERED", 0):
        assert keys(staff_client, "?after=999999999")[0] == everything[:SIZE]
        assert keys(staff_client, f"?after={everything[9]}")[0] == everything[10:14]
        assert keys(client, f"?after={everything[9]}")[0] == everything[:SIZE]


@pytest.mark.parametrize(
    "query", ["page=-1", "after=x", "before=%00", "after=9" + "9" * 30, "last=x&at=-5", "at=999999999999"]
)
def test_nothing_in_the_address_is_a_server_error(staff_client: Client, long_list: None, query: str) -> None:
    with patch.object(steps, "NUMBERED", 0):
        assert staff_client.get(f"{PAGE}?{query}").status_code == 200
