"""Reading, bounding and showing partial dates."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cases import partial_dates

D = datetime.date

TYPED = [
    ("12.05.2021", "2021-05-12"),
    ("1.2.2021", "2021-02-01"),
    ("12/05/2021", "2021-05-12"),
    ("2021-05-12", "2021-05-12"),
    ("12 May 2021", "2021-05-12"),
    ("12th May, 2021", "2021-05-12"),
    ("May 12, 2021", "2021-05-12"),
    ("12 мая 2021 года", "2021-05-12"),
    ("May 2021", "2021-05"),
    ("Sept. 2021", "2021-09"),
    ("май 2021", "2021-05"),
    ("05.2021", "2021-05"),
    ("2021", "2021"),
    ("  2021  ", "2021"),
    ("~2019", "2019~"),
    ("c. 2019", "2019~"),
    ("about May 2019", "2019-05~"),
    ("около 2019", "2019~"),
    ("2019?", "2019?"),
    ("~2019?", "2019%"),
    ("1990s", "199X"),
    ("199x", "199X"),
    ("20XX", "20XX"),
    ("autumn 2020", "2020-23"),
    ("Fall 2020", "2020-23"),
    ("весной 2020", "2020-21"),
    ("2015–2017", "2015/2017"),
    ("2015-2017", "2015/2017"),
    ("March 2020 to May 2021", "2020-03/2021-05"),
    ("2015 or later", "2015/.."),
    ("2015 or earlier", "../2015"),
    ("2015/..", "2015/.."),
    ("", ""),
]


@pytest.mark.parametrize(("typed", "edtf"), TYPED)
def test_what_people_type_is_read(typed: str, edtf: str) -> None:
    assert partial_dates.normalise(typed) == edtf


@pytest.mark.parametrize("typed", [row[0] for row in TYPED if row[0].strip()])
def test_what_is_shown_reads_back_as_the_same_date(typed: str) -> None:
    edtf = partial_dates.normalise(typed)
    assert partial_dates.normalise(partial_dates.display(edtf)) == edtf


@pytest.mark.parametrize(
    "typed",
    [
        "soon",
        "31.02.2021",
        "13.13.2021",
        "2021-13",
        "12.05.21",
        "0000",
        "2021-02-30",
        "Marbles 2020",
        "2017–2015",
        "../..",
        "199X-05",
    ],
)
def test_what_is_no_date_is_refused_with_what_is_accepted(typed: str) -> None:
    with pytest.raises(ValueError, match="Use a date such as"):
        partial_dates.normalise(typed)


@pytest.mark.parametrize(
    ("edtf", "first", "last"),
    [
        ("2022-02-24", D(2022, 2, 24), D(2022, 2, 24)),
        ("2024-02", D(2024, 2, 1), D(2024, 2, 29)),
        ("2014", D(2014, 1, 1), D(2014, 12, 31)),
        ("200X", D(2000, 1, 1), D(2009, 12, 31)),
        ("20XX", D(2000, 1, 1), D(2099, 12, 31)),
        ("2019~", D(2019, 1, 1), D(2019, 12, 31)),
        ("2019-21", D(2019, 3, 1), D(2019, 5, 31)),
        ("2019-24", D(2019, 1, 1), D(2020, 2, 29)),
        ("2015/2017", D(2015, 1, 1), D(2017, 12, 31)),
        ("2015/..", D(2015, 1, 1), None),
        ("../2015", None, D(2015, 12, 31)),
    ],
)
def test_bounds_are_the_first_and_last_day_meant(
    edtf: str, first: datetime.date | None, last: datetime.date | None
) -> None:
    assert partial_dates.bounds(edtf) == (first, last)


@pytest.mark.parametrize(
    ("edtf", "shown"),
    [
        ("2022-02-24", "24 Feb 2022"),
        ("2022-10", "Oct 2022"),
        ("2014", "2014"),
        ("200X", "2000s"),
        ("2019~", "~2019"),
        ("2019%", "~2019?"),
        ("2019-23", "autumn 2019"),
        ("2015/2017", "2015–2017"),
        ("2015/..", "2015 or later"),
        ("", ""),
    ],
)
def test_a_date_is_shown_in_one_way(edtf: str, shown: str) -> None:
    assert partial_dates.display(edtf) == shown


@given(st.dates(D(1000, 1, 1)))
def test_every_day_comes_back(day: datetime.date) -> None:
    edtf = day.isoformat()
    assert partial_dates.normalise(partial_dates.display(edtf)) == edtf
    assert partial_dates.bounds(edtf) == (day, day)


@given(st.text(max_size=60))
def test_no_text_breaks_reading(text: str) -> None:
    try:
        edtf = partial_dates.normalise(text)
    except ValueError:
        return
    if edtf:
        first, last = partial_dates.bounds(edtf)
        assert first is None or last is None or first <= last
