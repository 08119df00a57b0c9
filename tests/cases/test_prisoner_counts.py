"""The counts beside the choices of the prisoners list."""

from __future__ import annotations

import re
from unittest.mock import patch

import pytest
from django.contrib.auth.models import User
from django.http import QueryDict
from django.test import Client

from cases.filtersets.options import offers
from cases.filtersets.prosecutions import PrisonerFilterSet
from cases.models import Prosecution
from cases.querysets import facet_counts
from cases.querysets.facet_counts import COUNTED
from tests import factories as make

pytestmark = pytest.mark.django_db


@pytest.fixture
def prosecutions() -> list[Prosecution]:
    """Twelve prosecutions: every second one in Tatarstan, every third on trial, every fourth under two articles."""
    court, organisation = make.make_court("Example Court"), make.make_organisation("Example Society")
    made = []
    for number in range(12):
        case = make.make_case(
            court=court if number % 3 else None, alleged_organisation=None if number % 4 else organisation
        )
        prosecution = make.make_prosecution(
            person=make.make_person(f"Timur {number:02}"),
            case=case,
            region=make.make_region("RU-TA" if number % 2 else "RU-MOW"),
            stage="appeal" if number % 3 else "trial",
            review="proposed" if number % 5 == 0 else "confirmed",
        )
        make.make_charge(prosecution=prosecution, provision=make.make_provision("205.5", "2"))
        if number % 4 == 0:
            make.make_charge(prosecution=prosecution, provision=make.make_provision("275"))
        made.append(prosecution)
    make.make_prosecution(review="rejected", region=make.make_region("RU-TA"))
    return made


def counts(query: str, user: User) -> dict[str, dict[str, tuple[int, bool] | None]]:
    """What the page counts for the address ``query``, by filter and value."""
    filterset = PrisonerFilterSet(QueryDict(query), user=user)
    counted = filterset.counts()
    return {name: {o.value: counted.choice(name, o.value) for o in filterset.options[name]} for name in COUNTED}


def expected(query: str, user: User) -> dict[str, dict[str, tuple[int, bool]]]:
    """The same by asking for each choice under the other filters by itself."""
    filterset = PrisonerFilterSet(QueryDict(query), user=user)
    answer: dict[str, dict[str, tuple[int, bool]]] = {}
    for name in COUNTED:
        answer[name] = {}
        for option in filterset.options[name]:
            asked = QueryDict(query, mutable=True)
            asked.setlist(name, [option.value])
            answer[name][option.value] = (PrisonerFilterSet(asked, user=user).qs.count(), True)
    return answer


QUERIES = [
    "",
    "region=RU-TA",
    "region=RU",
    "charge=RU:criminal:275",
    "charge=RU:criminal:275&region=RU-MOW",
    "charge=RU:criminal:275&charge=RU:criminal:205.5&region=RU",
    "charge=RU:criminal:205.5&court=1&stage=appeal&review=proposed",
    "charge=RU:criminal:275&charge=RU:criminal:205.5:2&stage=trial",
    "name=timur&region=RU-TA",
    "review=proposed",
    "review=rejected",
    "name=nobody",
    "stage=trial&stage=appeal",
]


@pytest.mark.parametrize("query", QUERIES)
def test_each_count_is_what_choosing_it_would_find(
    admin_user: User, prosecutions: list[Prosecution], query: str
) -> None:
    found = counts(query, admin_user)
    assert found == expected(query, admin_user)
    assert sum(len(values) for values in found.values()) >= 8


@pytest.mark.parametrize("query", QUERIES)
def test_the_quick_way_finds_the_same_rows(admin_user: User, prosecutions: list[Prosecution], query: str) -> None:
    filterset = PrisonerFilterSet(QueryDict(query), user=admin_user)
    for cost in (0, 100):
        with patch("cases.filtersets.prosecutions.ROW_COST", cost):
            quick = [key for rows in filterset.quick_rows() for key in rows.values_list("prosecution_id", flat=True)]
        assert set(quick) == set(filterset.rows().values_list("pk", flat=True))


@pytest.mark.parametrize("query", QUERIES)
def test_what_a_user_may_not_see_is_not_counted(prosecutions: list[Prosecution], query: str) -> None:
    for number, field in ((1, "person"), (2, "case"), (8, "person")):
        record = getattr(prosecutions[number], field)
        record.visibility = "restricted"
        record.save()
    insider, outsider = make.make_user(superuser=True), make.make_user()
    assert counts(query, outsider) == expected(query, outsider)
    assert counts(query, insider) == expected(query, insider)
    assert offers(outsider, {})[0]["all", ""] == (9, 3)
    assert offers(insider, {})[0]["all", ""] == (12, 3)


def test_a_choice_that_only_restricted_records_have_is_not_offered(prosecutions: list[Prosecution]) -> None:
    hidden = make.make_prosecution(person=make.make_person(visibility="restricted"), region=make.make_region("KZ-75"))
    make.make_charge(prosecution=hidden, provision=make.make_provision("278"))
    found = counts("", make.make_user())
    assert "KZ-75" not in found["region"]
    assert "RU:criminal:278" not in found["charge"]


def test_what_lies_beyond_the_limit_is_said_to_be_more(staff_client: Client, prosecutions: list[Prosecution]) -> None:
    with patch.object(facet_counts, "LIMIT", 3), patch("cases.filtersets.prosecutions.LIMIT", 3):
        html = staff_client.get("/prisoners/?name=timur&review=confirmed").content.decode()
        exact = staff_client.get("/prisoners/?region=RU-TA").content.decode()
    assert "<b>3+ prosecutions</b>" in html
    assert ">4+</span></label>" in html
    assert "<b>6 prosecutions</b>, " in exact
    assert "1–6 of 6" in exact


def test_where_not_all_names_were_looked_at_there_may_be_more(
    staff_client: Client, prosecutions: list[Prosecution]
) -> None:
    whole = staff_client.get("/prisoners/?name=timur").content.decode()
    with patch.object(facet_counts, "NAMES", 2), patch("cases.filtersets.prosecutions.NAMES", 2):
        some = staff_client.get("/prisoners/?name=timur").content.decode()
        rare = staff_client.get("/prisoners/?name=qwxqz").content.decode()
    assert re.search(r"<b>\d+ prosecutions</b>", whole)
    assert re.search(r"<b>[12]\+ prosecutions?</b>", some)
    assert "<b>0 prosecutions</b>" in rare


def test_numbers_stand_beside_the_choices(staff_client: Client, prosecutions: list[Prosecution]) -> None:
    html = staff_client.get("/prisoners/?stage=trial").content.decode()
    assert 'value="trial" checked><span>Trial</span><span class="many">4</span></label>' in html
    assert 'value="appeal"><span>Appeal</span><span class="many">8</span></label>' in html
    assert '<span>RU 275</span><span class="many">1</span>' in html
