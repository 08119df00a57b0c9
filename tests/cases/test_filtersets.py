"""The filters of the prisoners list."""

from __future__ import annotations

from unittest.mock import patch

import pytest
from django.contrib.auth.models import User
from django.http import QueryDict

from cases.filtersets.prosecutions import PrisonerFilterSet
from cases.models import Assignment, Prosecution
from cases.querysets import lists
from tests import factories as make


def found(query: str, user: User) -> set[str]:
    """The names of those whom the address ``query`` finds."""
    filterset = PrisonerFilterSet(QueryDict(query), user=user)
    assert not filterset.errors, filterset.errors
    return {prosecution.person.name for prosecution in filterset.qs}


def accused(name: str, *spellings: str, person: dict | None = None, **fields: object) -> Prosecution:
    return make.make_prosecution(person=make.make_person(name, *spellings, **(person or {})), **fields)


@pytest.fixture
def charged(admin_user: User) -> User:
    for name, article, part, country in [
        ("Organiser", "205.5", "1", "RU"),
        ("Member", "205.5", "2", "RU"),
        ("Whole", "205.5", "", "RU"),
        ("Caller", "205.2", "2", "RU"),
        ("Elsewhere", "205.5", "2", "KZ"),
    ]:
        make.make_charge(prosecution=accused(name), provision=make.make_provision(article, part, country))
    rejected = accused("Rejected charge")
    make.make_charge(prosecution=rejected, provision=make.make_provision("205.5", "2"), review="rejected")
    both = accused("Both parts")
    for part in ("1", "2"):
        make.make_charge(prosecution=both, provision=make.make_provision("205.5", part))
    accused("Nothing stated")
    return admin_user


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("charge=RU:criminal:205.5", {"Organiser", "Member", "Whole", "Both parts"}),
        ("charge=RU:criminal:205.5:2", {"Member", "Both parts"}),
        ("charge=RU:criminal:205.5:1&charge=RU:criminal:205.2:2", {"Organiser", "Both parts", "Caller"}),
        ("charge=KZ:criminal:205.5", {"Elsewhere"}),
        ("charge=RU%3Acriminal%3A205.2", {"Caller"}),
    ],
)
def test_charge_finds_the_article_with_its_parts_or_one_part(charged: User, query: str, expected: set[str]) -> None:
    assert found(query, charged) == expected


def test_one_prosecution_is_found_once_whatever_it_matches(charged: User) -> None:
    filterset = PrisonerFilterSet(QueryDict("charge=RU:criminal:205.5&name=both"), user=charged)
    assert filterset.qs.count() == 1


@pytest.mark.parametrize("query", ["name=bekarov", "name=TIMUR+BEKAROV", "name=Бекаров", "name=БЕКАРОВ тимур"])
def test_name_finds_any_spelling_script_and_case(admin_user: User, query: str) -> None:
    accused("Timur Bekarov", "Тимур Бекаров")
    accused("Aliye Osmanova")
    assert found(query, admin_user) == {"Timur Bekarov"}


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("region=RU-TA", {"Own region", "Region of the case"}),
        ("region=RU", {"Own region", "Region of the case", "Own before the case's"}),
        ("region=RU-MOW", {"Own before the case's"}),
        ("region=KZ&region=RU-MOW", {"Own before the case's"}),
        ("residence=KZ", {"Own region"}),
        ("custody=UA", {"Held"}),
        ("custody=UA-43", {"Held"}),
    ],
)
def test_three_regions_are_never_mixed(admin_user: User, query: str, expected: set[str]) -> None:
    tatarstan, moscow, almaty, crimea = (make.make_region(code) for code in ("RU-TA", "RU-MOW", "KZ-75", "UA-43"))
    accused("Own region", region=tatarstan, person={"residence": almaty})
    accused("Region of the case", case=make.make_case(region=tatarstan))
    accused("Own before the case's", region=moscow, case=make.make_case(region=tatarstan))
    make.make_detention(prosecution=accused("Held"), region=crimea)
    assert found(query, admin_user) == expected


def test_court_is_that_of_the_case_or_of_a_sentence(admin_user: User) -> None:
    court = make.make_court()
    accused("By case", case=make.make_case(court=court))
    make.make_sentence(prosecution=accused("By sentence"), court=court)
    make.make_sentence(prosecution=accused("Rejected sentence"), court=court, review="rejected")
    accused("Neither", case=make.make_case(court=make.make_court()))
    assert found(f"court={court.pk}", admin_user) == {"By case", "By sentence"}


def test_stage_outcome_and_organisation(admin_user: User) -> None:
    organisation = make.make_organisation()
    accused("On trial", stage="trial", outcome="pending")
    accused("Member", case=make.make_case(alleged_organisation=organisation), stage="closed", outcome="acquitted")
    assert found("stage=trial", admin_user) == {"On trial"}
    assert found("stage=trial&stage=closed&outcome=acquitted", admin_user) == {"Member"}
    assert found(f"organisation={organisation.pk}", admin_user) == {"Member"}


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("arrested_from=14.03.2022&arrested_to=14 March 2022", {"Arrested", "Some day in March"}),
        ("arrested_from=2022-03-15&arrested_to=Mar 2022", {"Some day in March"}),
        ("arrested_to=2021", {"Held"}),
        ("arrested_from=2022", {"Arrested", "Some day in March"}),
    ],
)
def test_arrested_between_two_partial_dates(admin_user: User, query: str, expected: set[str]) -> None:
    for name, date in (("Arrested", "2022-03-14"), ("Some day in March", "2022-03"), ("Undated", "")):
        prosecution = accused(name)
        make.make_event(prosecution.person, case=prosecution.case, date=date)
    make.make_detention(prosecution=accused("Held"), start="2021-05")
    assert found(query, admin_user) == expected


def test_an_arrest_that_the_user_may_not_see_finds_nobody(db: None) -> None:
    prosecution = accused("Seen")
    hidden = make.make_person("Hidden", visibility="restricted")
    make.make_event(prosecution.person, hidden, case=prosecution.case, date="2022-03-14")
    assert found("arrested_from=2022", make.make_user()) == set()
    assert found("arrested_from=2022", make.make_user(superuser=True)) == {"Seen"}


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("", {"Proposed", "Confirmed"}),
        ("review=proposed", {"Proposed"}),
        ("review=rejected", {"Rejected"}),
        ("review=rejected&review=confirmed", {"Rejected", "Confirmed"}),
    ],
)
def test_rejected_ones_on_request_only(admin_user: User, query: str, expected: set[str]) -> None:
    for state in ("proposed", "confirmed", "rejected"):
        accused(state.capitalize(), review=state)
    assert found(query, admin_user) == expected


@pytest.mark.parametrize(
    ("query", "field"),
    [
        ("region=XX", "region"),
        ("region=%00", "region"),
        ("charge=205.5", "charge"),
        ("charge=RU:criminal:999", "charge"),
        ("charge=RU:criminal:205.5:2:7", "charge"),
        ("stage=foo", "stage"),
        ("court=999999999999999999999999", "court"),
        ("court=-1", "court"),
        ("organisation=x", "organisation"),
        ("review=maybe", "review"),
        ("arrested_from=yesterday", "arrested"),
        ("arrested_from=2023&arrested_to=2022", "arrested"),
        ("name=a%00b", "name"),
        ("name=" + "x" * 300, "name"),
    ],
)
def test_what_cannot_be_read_is_an_error_and_not_applied(admin_user: User, query: str, field: str) -> None:
    accused("Timur Bekarov")
    filterset = PrisonerFilterSet(QueryDict(query), user=admin_user)
    assert list(filterset.errors) == [field]
    assert filterset.qs.count() == 1


def test_date_errors_say_what_is_accepted(admin_user: User) -> None:
    filterset = PrisonerFilterSet(QueryDict("arrested_from=yesterday"), user=admin_user)
    assert "May 2021" in str(filterset.errors["arrested"])


def test_choices_are_those_of_the_visible_records(db: None) -> None:
    make.make_region("BY")
    hidden = accused("Hidden", person={"visibility": "restricted"}, region=make.make_region("RU-DA"), stage="appeal")
    make.make_charge(prosecution=hidden, provision=make.make_provision("275"))
    seen = accused("Seen", region=make.make_region("RU-TA"), stage="trial")
    make.make_charge(prosecution=seen, provision=make.make_provision("205.5", "2"))
    options = PrisonerFilterSet(QueryDict(""), user=make.make_user()).options
    assert [option.value for option in options["region"]] == ["RU", "RU-TA"]
    assert [option.value for option in options["charge"]] == ["RU:criminal:205.5:2"]
    assert [option.value for option in options["stage"]] == ["trial"]
    assert options["custody"] == options["residence"] == options["court"] == []
    every = PrisonerFilterSet(QueryDict(""), user=make.make_user(superuser=True)).options
    assert {option.value for option in every["charge"]} == {"RU:criminal:205.5:2", "RU:criminal:275"}


def test_a_saved_address_keeps_its_meaning_when_nothing_matches_any_more(admin_user: User) -> None:
    accused("Somebody")
    make.make_region("RU-TA")
    make.make_provision("278")
    court = make.make_court()
    for query in ("region=RU-TA", "charge=RU:criminal:278", f"court={court.pk}", "stage=trial"):
        assert found(query, admin_user) == set()


def test_every_article_stands_before_its_parts(charged: User) -> None:
    options = PrisonerFilterSet(QueryDict(""), user=charged).options["charge"]
    assert [(option.value, option.label) for option in options] == [
        ("KZ:criminal:205.5:2", "KZ 205.5 p2"),
        ("RU:criminal:205.2:2", "RU 205.2 p2"),
        ("RU:criminal:205.5", "RU 205.5"),
        ("RU:criminal:205.5:1", "part 1"),
        ("RU:criminal:205.5:2", "part 2"),
    ]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("imprisoned_on=2024-03-01", {"Since 2022", "Until March"}),
        ("imprisoned_on=2024-04-15", {"Since 2022"}),
        ("imprisoned_on=2021-12-31", set()),
        ("imprisoned_on=2022", {"Since 2022"}),
        ("imprisoned=today", {"Since 2022"}),
    ],
)
@pytest.mark.parametrize("few", [0, 20], ids=["row by row", "listed first"])
def test_imprisoned_on_a_day_as_far_as_the_dates_tell(
    admin_user: User, query: str, expected: set[str], few: int
) -> None:
    make.make_detention(prosecution=accused("Since 2022"), start="2022")
    make.make_detention(prosecution=accused("Until March"), start="2023-05-02", end="2024-03")
    make.make_detention(prosecution=accused("Undated"), start="")
    make.make_detention(prosecution=accused("Rejected"), start="2020", review="rejected")
    with patch.object(lists, "FEW", few):
        assert found(query, admin_user) == expected


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("sentenced_from=2023&sentenced_to=2023", {"Some day in 2023", "In May 2023"}),
        ("sentenced_from=1 June 2023", {"Some day in 2023"}),
        ("sentenced_to=2022", set()),
    ],
)
def test_sentenced_between_two_partial_dates(admin_user: User, query: str, expected: set[str]) -> None:
    make.make_sentence(prosecution=accused("Some day in 2023"), date="2023")
    make.make_sentence(prosecution=accused("In May 2023"), date="2023-05")
    make.make_sentence(prosecution=accused("Undated"), date="")
    assert found(query, admin_user) == expected


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("term_from=5", {"Five years", "For life"}),
        ("term_from=18 months&term_to=5 years", {"Five years", "Eighteen months"}),
        ("term_to=1 y 6 m", {"Eighteen months"}),
        ("term_to=17m", set()),
        ("term_from=0", {"Five years", "Eighteen months", "For life"}),
    ],
)
def test_term_between_in_years_or_months(admin_user: User, query: str, expected: set[str]) -> None:
    reduced = accused("Eighteen months")
    make.make_sentence(prosecution=reduced, months=96, date="2022")
    make.make_sentence(prosecution=reduced, months=18, date="2023")
    make.make_sentence(prosecution=accused("Five years"), months=60)
    make.make_sentence(prosecution=accused("For life"), kind="life", months=None)
    make.make_sentence(prosecution=accused("Fined"), kind="fine", months=None)
    assert found(query, admin_user) == expected


@pytest.mark.parametrize(
    ("query", "field"),
    [
        ("term_from=long", "term"),
        ("term_from=5&term_to=18 months", "term"),
        ("imprisoned=yesterday", "imprisoned"),
        ("imprisoned_on=some day", "imprisoned"),
        ("sentenced_to=40.40.2022", "sentenced"),
        ("recognised=1", "recognised"),
    ],
)
def test_what_cannot_be_read_of_the_ranges_is_an_error(admin_user: User, query: str, field: str) -> None:
    accused("Timur Bekarov")
    filterset = PrisonerFilterSet(QueryDict(query), user=admin_user)
    assert list(filterset.errors) == [field]
    assert filterset.qs.count() == 1


def test_recognised_by_a_body_until_it_takes_it_back(admin_user: User) -> None:
    body = make.make_organisation()
    for name, withdrawn in (("Recognised", ""), ("Withdrawn", "2024")):
        accused(name).person.recognitions.create(organisation=body, withdrawn=withdrawn)
    accused("Neither")
    assert found(f"recognised={body.pk}", admin_user) == {"Recognised"}


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("assigned=me", {"Mine"}),
        ("assigned=nobody", {"Free"}),
        ("assigned=me&assigned=nobody", {"Mine", "Free"}),
        ("assigned={other}", {"Theirs"}),
        ("assigned={other}&name=mine", set()),
    ],
)
def test_assigned_finds_what_one_works_on(admin_user: User, query: str, expected: set[str]) -> None:
    other = make.make_user("colleague")
    for name, user in (("Mine", admin_user), ("Theirs", other)):
        Assignment.objects.create(prosecution=accused(name), user=user)
    accused("Free")
    assert found(query.format(other=other.pk), admin_user) == expected


def test_those_who_work_on_something_can_be_chosen(admin_user: User) -> None:
    idle, busy = make.make_user("idle"), make.make_user("busy")
    assert not PrisonerFilterSet(QueryDict(""), user=busy).options["assigned"]
    Assignment.objects.create(prosecution=accused("Somebody"), user=busy)
    offered = [option.label for option in PrisonerFilterSet(QueryDict(""), user=idle).options["assigned"]]
    assert offered == ["me, idle", "nobody", "busy"]


def test_a_kept_search_for_what_is_assigned_stays_readable_when_nothing_is(admin_user: User) -> None:
    accused("Somebody")
    assert found("assigned=me", admin_user) == set()
