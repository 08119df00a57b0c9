"""Dates in English and Russian text, as tables of (text, document's date, EDTF of each date found)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from documents.extraction.dates import find_dates

WRITTEN = "2023-05-18"  # a Thursday

ENGLISH_WITH_A_YEAR = [
    ("He was held on 24 Feb. 2022 and freed.", None, ["2022-02-24"]),
    ("from 5 to 12 March 2021", None, ["2021-03-05/2021-03-12"]),
    ("between 3 and 7 July 2022", None, ["2022-07-03/2022-07-07"]),
    ("from May 2019 to June 2020", None, ["2019-05/2020-06"]),
    ("between March and June 2021", None, ["2021-03/2021-06"]),
    ("from 5 May 2019 to 7 June 2020", None, ["2019-05-05/2020-06-07"]),
    ("July 1 and 2, 2022", None, ["2022-07-01", "2022-07-02"]),
    ("March 5–12, 2021", None, ["2021-03-05/2021-03-12"]),
    ("May 5 – June 7, 2020", None, ["2020-05-05/2020-06-07"]),
    ("mid-March 2021", None, ["2021-03"]),
    ("mid-2021", None, ["2021"]),
    ("in the summer of '22", None, ["2022-22"]),
    ("in '22 he left", None, ["2022"]),
    ("winter 2014/15", None, ["2014-24"]),
    ("from 2014 to 2018", None, ["2014/2018"]),
    ("in the late 1970s and the early 1980s", None, ["197X", "198X"]),
    ("since the early 90s", None, ["199X"]),
    ("second half of the 2010s", None, ["201X"]),
    ("in his 90s", None, []),
    ("in around 2012", None, ["2012~"]),
    ("about 2012", None, ["2012~"]),
    ("c. 2012", None, ["2012~"]),
    ("around 5 May 2021", None, ["2021-05-05~"]),
    ("Monday 15 May 2023", None, ["2023-05-15"]),
    ("He was born in 1985.", None, ["1985"]),
    ("the year 2006", None, ["2006"]),
    ("In 2011 protesters gathered", None, ["2011"]),
    ("the 2011 protests", None, ["2011"]),
    ("2000 people came. 2011 rubles, $2011, No. 2011, 2,011", None, []),
    ("Terrorism Act 2000", None, []),
    ("Regulation 2020/1998", None, []),
    ("case 1-2/2019", None, []),
    ("Article 20.2 and 205.2", None, []),
    ("at 11:14 and 20.15", None, []),
    ("+7 495 123-20-19", None, []),
    ("12/25/2021", None, ["2021-12-25"]),
    ("25/12/2021", None, ["2021-12-25"]),
    ("2021-10-12T10:00", None, ["2021-10-12"]),
    ("on 31 February 2021", None, []),
    ("at the start of 2021", None, ["2021"]),
    ("on the same day in May 2020", None, ["2020-05"]),
    ("on New Year's Eve 2019", None, ["2019-12-31"]),
    ("April and May 2020", None, ["2020-04", "2020-05"]),
    ("5 MAY 2021", None, ["2021-05-05"]),
    ("FEBRUARY 24, 2022", None, ["2022-02-24"]),
    ("24-Feb-2022", None, ["2022-02-24"]),
    ("9 June 2020–11 July 2020", None, ["2020-06-09/2020-07-11"]),
    ("the first of May 2020", None, ["2020-05-01"]),
    ("June the first, 2020", None, ["2020-06-01"]),
    (
        "on 5 May of the same year (2019), after 2 April 2018, on 5 May of the same year",
        None,
        ["2019", "2018-04-02", "2018-05-05"],
    ),
    ("in the first days of March 2022", None, ["2022-03"]),
    ("mid-November 2019", None, ["2019-11"]),
    ("in the mid-2000s", None, ["200X"]),
    ("2022/03/05", None, ["2022-03-05"]),
    ("5 March '22", None, ["2022-03-05"]),
    ("March of 2022", None, ["2022-03"]),
    ("from 2009 until 2012", None, ["2009/2012"]),
    ("in or about 2010", None, ["2010~"]),
    ("On December 31st, 2019", None, ["2019-12-31"]),
    ("On the eve of Victory Day 2021", None, ["2021-05-09"]),
    ("on Women's Day 2020", None, ["2020-03-08"]),
    ("in summer 2020", None, ["2020-22"]),
    ("Autumn 2020 brought", None, ["2020-23"]),
    ("in the winter of 2013–2014", None, ["2013-24"]),
    ("in the 80s", None, ["198X"]),
    ("in the seventies", None, ["197X"]),
    ("in the 1930's", None, ["193X"]),
    ("in the early 2000s", None, ["200X"]),
    ("In 1999–2003", None, ["1999/2003"]),
    ("between 1998 and the end of 2001", None, ["1998", "2001"]),
    ("in 2014, 2016 and 2018", None, ["2014", "2016", "2018"]),
    ("in 2014 and 2018", None, ["2014", "2018"]),
    ("since 2009", None, ["2009"]),
    ("class of 2009", None, ["2009"]),
    ("in the night of 4 to 5 May 2022", None, ["2022-05-04/2022-05-05"]),
    ("overnight on May 4-5, 2022", None, ["2022-05-04/2022-05-05"]),
    ("In March–April 2021", None, ["2021-03/2021-04"]),
    ("from March until May 2021", None, ["2021-03/2021-05"]),
    ("Born 12.03.1985 in Oral", None, ["1985-03-12"]),
    ("(1985)", None, ["1985"]),
    ("Order No. 1985", None, []),
    ("Over 2000 supporters", None, []),
    ("about 2000 supporters", None, []),
    ("1984 by Orwell", None, ["1984"]),
    ("paragraph 2012", None, []),
    ("law no 2015-12", None, []),
    ("UTC 2022-10-12 05:00", None, ["2022-10-12"]),
    ("on 5.10.2019", None, ["2019-10-05"]),
    ("5.10.19", None, []),
    ("10/5/19", None, []),
    ("№ 02-14-1934/2019", None, []),
    ("in room 2011", None, []),
    ("as of 1 June 2022", None, ["2022-06-01"]),
    ("in early-to-mid March 2021", None, ["2021-03"]),
    ("In June of 2021", None, ["2021-06"]),
    ("In 2021's final days", None, ["2021"]),
    ("a 2021 law", None, ["2021"]),
    ("On the 9th of May, 1945", None, ["1945-05-09"]),
    ("December 2020/January 2021", None, ["2020-12/2021-01"]),
    ("Sept 2017", None, ["2017-09"]),
    ("by 2025", None, ["2025"]),
    ("at 2015 GMT", None, []),
    ("the years 2014, 2015 and 2016", None, ["2014", "2015", "2016"]),
    ("the school year 2021/22", None, ["2021/2022"]),
    ("since May 2018", None, ["2018-05"]),
]

ENGLISH_FROM_THE_DOCUMENT = [
    ("On 5 March he was seen; on 7 December 2019 too.", WRITTEN, ["2023-03-05", "2019-12-07"]),
    ("on 9 July of last year", WRITTEN, ["2022-07-09"]),
    ("on November 4 last year", WRITTEN, ["2022-11-04"]),
    ("Last July he left", WRITTEN, ["2022-07"]),
    ("in May of this year", WRITTEN, ["2023-05"]),
    ("in May last year", WRITTEN, ["2022-05"]),
    ("At the end of May, he", WRITTEN, ["2023-05"]),
    ("at the end of May", "2023-06-23", ["2023-05"]),
    ("until May", WRITTEN, ["2023-05"]),
    ("He may 5 times try. It may in march.", WRITTEN, []),
    ("in late March police", WRITTEN, ["2023-03"]),
    ("last winter", "2023-06-01", ["2022-24"]),
    ("this autumn", "2023-10-10", ["2023-23"]),
    ("five days ago", WRITTEN, ["2023-05-13"]),
    ("three months ago", WRITTEN, ["2023-02~"]),
    ("a year ago", WRITTEN, ["2022~"]),
    ("years ago", WRITTEN, []),
    ("several years ago", WRITTEN, []),
    ("twenty-five years ago", WRITTEN, ["1998~"]),
    ("ten years in prison", WRITTEN, []),
    ("last month", WRITTEN, ["2023-04"]),
    ("over the last year", WRITTEN, []),
    ("last year", WRITTEN, ["2022"]),
    ("on Monday, 15 May, he", WRITTEN, ["2023-05-15"]),
    ("last Friday", WRITTEN, ["2023-05-12"]),
    ("next Friday", WRITTEN, ["2023-05-19"]),
    ("The trial will begin on Monday", WRITTEN, ["2023-05-22"]),
    ("until Monday", WRITTEN, ["2023-05-22"]),
    ("police said Tuesday", WRITTEN, ["2023-05-16"]),
    ("Friday prayers", WRITTEN, []),
    ("The Sunday Times", WRITTEN, []),
    ("on Mondays", WRITTEN, []),
    ("on Thursday", WRITTEN, ["2023-05-18"]),
    ("Hearing scheduled for 5 June", WRITTEN, ["2023-06-05"]),
    ("He was detained on 5 May 2015. On 7 June the court", WRITTEN, ["2015-05-05", "2015-06-07"]),
    ("He was detained on 5 May 2015.\n\nOn 7 February the court", WRITTEN, ["2015-05-05", "2023-02-07"]),
    ("Christmas Day", "2023-01-10", ["2022-12-25"]),
    ("August Ivanov met June Carter. May Smith", WRITTEN, []),
    ("In June Carter", WRITTEN, ["2022-06"]),
    ("On 5 May, 2000 people marched", WRITTEN, ["2023-05-05"]),
    ("in October and November", WRITTEN, ["2022-10", "2022-11"]),
    ("this past summer", "2023-10-18", ["2023-22"]),
    ("three weeks ago", WRITTEN, ["2023-04-27~"]),
    ("last Thursday", WRITTEN, ["2023-05-11"]),
    ("the day before yesterday", WRITTEN, ["2023-05-16"]),
    ("next month", WRITTEN, ["2023-06"]),
    ("about five years ago", WRITTEN, ["2018~"]),
    ("Jan. 5", WRITTEN, ["2023-01-05"]),
    ("on the 3rd of March last year", WRITTEN, ["2022-03-03"]),
    ("by 1 September", WRITTEN, ["2023-09-01"]),
    ("until the end of June", WRITTEN, ["2023-06"]),
    ("this spring", WRITTEN, ["2023-21"]),
    ("next spring", WRITTEN, ["2024-21"]),
    ("last fall", WRITTEN, ["2022-23"]),
    ("tomorrow", WRITTEN, ["2023-05-19"]),
    ("earlier this month", WRITTEN, ["2023-05"]),
    ("later this year", WRITTEN, ["2023"]),
    ("the year before last", WRITTEN, ["2021"]),
    ("on Saturday", WRITTEN, ["2023-05-13"]),
    ("on 4 and 5 May", WRITTEN, ["2023-05-04", "2023-05-05"]),
    ("on May 3rd", WRITTEN, ["2023-05-03"]),
    ("March 8", WRITTEN, ["2023-03-08"]),
    ("September", WRITTEN, []),
    ("this September", WRITTEN, ["2023-09"]),
    ("in December", WRITTEN, ["2022-12"]),
    ("in late December", WRITTEN, ["2022-12"]),
    ("Tuesday's hearing", WRITTEN, ["2023-05-16"]),
    ("on Tuesday night", WRITTEN, ["2023-05-16"]),
    ("15 days in June", WRITTEN, ["2022-06"]),
    ("a few days ago", WRITTEN, []),
    ("in mid-May", WRITTEN, ["2023-05"]),
    ("He may be 5. March on 5th avenue", WRITTEN, []),
    ("half a year ago", WRITTEN, ["2022-11~"]),
    ("a month ago", WRITTEN, ["2023-04~"]),
    ("40 years ago", WRITTEN, ["1983~"]),
]

RUSSIAN = [
    ("7-го декабря 2019", None, ["2019-12-07"]),
    ("3 июля прошлого года", WRITTEN, ["2022-07-03"]),
    ("1–2 июля 2022 года", None, ["2022-07-01/2022-07-02"]),
    ("1 и 2 июля 2022 г.", None, ["2022-07-01", "2022-07-02"]),
    ("с 5 по 12 марта 2021 года", None, ["2021-03-05/2021-03-12"]),
    ("с 5 марта по 12 апреля 2021 года", None, ["2021-03-05/2021-04-12"]),
    ("с мая 2019 по июнь 2020 года", None, ["2019-05/2020-06"]),
    ("в октябре 2022 года", None, ["2022-10"]),
    ("в мае прошлого года", WRITTEN, ["2022-05"]),
    ("в мае", WRITTEN, ["2023-05"]),
    ("в начале июля", WRITTEN, ["2022-07"]),
    ("с 2014 по 2018 год", None, ["2014/2018"]),
    ("в 2014–2018 годах", None, ["2014/2018"]),
    ("в 2014-2018 гг.", None, ["2014/2018"]),
    ("в 22-м году", None, ["2022"]),
    ("2011-й", None, ["2011"]),
    ("в 2022-м", None, ["2022"]),
    ("в начале 90-х", None, ["199X"]),
    ("в 1990-е годы", None, ["199X"]),
    ("в нулевые", None, ["200X"]),
    ("летом прошлого года", WRITTEN, ["2022-22"]),
    ("прошлой осенью", WRITTEN, ["2022-23"]),
    ("этой весной", WRITTEN, ["2023-21"]),
    ("весной 2022-го", None, ["2022-21"]),
    ("во вторник", WRITTEN, ["2023-05-16"]),
    ("в прошлый понедельник", WRITTEN, ["2023-05-15"]),
    ("в четверг, 5 мая 2022", None, ["2022-05-05"]),
    ("два года назад", WRITTEN, ["2021~"]),
    ("год назад", WRITTEN, ["2022~"]),
    ("полгода назад", WRITTEN, ["2022-11~"]),
    ("несколько лет назад", WRITTEN, []),
    ("двадцать пять лет назад", WRITTEN, ["1998~"]),
    ("в прошлом году", WRITTEN, ["2022"]),
    ("примерно в 2012 году", None, ["2012~"]),
    ("в ночь с 3 на 4 мая 2022 года", None, ["2022-05-03/2022-05-04"]),
    ("утром 24 февраля", WRITTEN, ["2023-02-24"]),
    ("заседание назначено на 5 июня", WRITTEN, ["2023-06-05"]),
    ("24.02.2022 г.", None, ["2022-02-24"]),
    ("24.02.2022г. суд", None, ["2022-02-24"]),
    ("2000 рублей и 1990 человек", None, []),
    ("24 февраля 22-го", None, ["2022-02-24"]),
    ("в среду", WRITTEN, ["2023-05-17"]),
    ("На Рождество 2017 года", None, ["2017-01-07"]),
    ("в окружающей среде, в среде", WRITTEN, []),
    ("март 2020 — май 2021", None, ["2020-03/2021-05"]),
    ("в декабре 2019 — январе 2020 года", None, ["2019-12/2020-01"]),
    ("марта 2020 г", None, ["2020-03"]),
    ("11 января 2023 суд, а 12-го", None, ["2023-01-11"]),
    ("ч. 2 ст. 205.2, 282.2, дело № 1-2019/2020", None, []),
    ("20 декабря прошлого года", WRITTEN, ["2022-12-20"]),
    ("к концу года", WRITTEN, []),
    ("середина 1990-х", None, ["199X"]),
    ("начало 2000-х годов", None, ["200X"]),
    ("осенью 2019-го", None, ["2019-23"]),
    ("в ноябре прошлого года", WRITTEN, ["2022-11"]),
    ("прошлым летом", WRITTEN, ["2022-22"]),
    ("минувшей зимой", "2023-06-18", ["2022-24"]),
    ("в прошлую пятницу", WRITTEN, ["2023-05-12"]),
    ("во вторник, 14 марта", WRITTEN, ["2023-03-14"]),
    ("в следующем месяце", WRITTEN, ["2023-06"]),
    ("неделю назад", WRITTEN, ["2023-05-11~"]),
    ("7 мая с. г.", WRITTEN, ["2023-05-07"]),
    ("1 июня сего года", WRITTEN, ["2023-06-01"]),
    ("с 2015 по 2018 годы", None, ["2015/2018"]),
    ("в 2012–2015 гг.", None, ["2012/2015"]),
    ("с 2014-го по 2017-й", None, ["2014/2017"]),
    ("2005—2007 годы", None, ["2005/2007"]),
    ("лет пять назад", WRITTEN, ["2018~"]),
    ("года три назад", WRITTEN, ["2020~"]),
    ("примерно три года назад", WRITTEN, ["2020~"]),
    ("ок. 1998 г.", None, ["1998~"]),
    ("приблизительно в 1998 году", None, ["1998~"]),
    ("В День Победы 2021 года", None, ["2021-05-09"]),
    ("24 февраля прошлого года", WRITTEN, ["2022-02-24"]),
    ("двадцать четвёртого февраля 2022 года", None, ["2022-02-24"]),
    ("тридцатого декабря", WRITTEN, ["2022-12-30"]),
    ("с 3 по 5 июля", WRITTEN, ["2022-07-03/2022-07-05"]),
    ("до 15 августа", WRITTEN, ["2023-08-15"]),
    ("до конца июня", WRITTEN, ["2023-06"]),
    ("к осени 2021 года", None, ["2021-23"]),
    ("весной 2022 г.", None, ["2022-21"]),
    ("следующей весной", WRITTEN, ["2024-21"]),
    ("зимой 2013-2014 годов", None, ["2013-24"]),
    ("зимой 2013/14 года", None, ["2013-24"]),
    ("в 30-е годы", None, ["193X"]),
    ("в семидесятых", None, ["197X"]),
    ("в конце нулевых", None, ["200X"]),
    ("в 2010-х", None, ["201X"]),
    ("в 2014 и 2018 годах", None, ["2014", "2018"]),
    ("После 1991 года", None, ["1991"]),
    ("Сегодня суд", WRITTEN, ["2023-05-18"]),
    ("Позавчера", WRITTEN, ["2023-05-16"]),
    ("послезавтра", WRITTEN, ["2023-05-20"]),
    ("в этом месяце", WRITTEN, ["2023-05"]),
    ("в начале этого года", WRITTEN, ["2023"]),
    ("в позапрошлом году", WRITTEN, ["2021"]),
    ("в субботу", WRITTEN, ["2023-05-13"]),
    ("в следующий понедельник", WRITTEN, ["2023-05-22"]),
    ("4, 5 и 6 мая 2022 года", None, ["2022-05-04", "2022-05-05", "2022-05-06"]),
    ("в марте–апреле 2021 года", None, ["2021-03/2021-04"]),
    ("с марта по май 2021", None, ["2021-03/2021-05"]),
    ("1985 г.р.", None, ["1985"]),
    ("1985 года рождения", None, ["1985"]),
    ("около 2000 сторонников", None, []),
    ("5 декабря, в 2019 году", None, ["2019-12-05"]),
    ("за последние два года", WRITTEN, []),
    ("в течение года", WRITTEN, []),
    ("на следующий день, 5 мая 2022 года", None, ["2022-05-05"]),
    ("на 2023 год", None, ["2023"]),
    ("лето 2020-го", None, ["2020-22"]),
    ("месяц назад", WRITTEN, ["2023-04~"]),
    ("в апреле", WRITTEN, ["2023-04"]),
    ("по состоянию на 1 июня 2022 г.", None, ["2022-06-01"]),
    ("26-27 мая 2022", None, ["2022-05-26/2022-05-27"]),
    ("с 26 на 27 мая", WRITTEN, ["2022-05-26/2022-05-27"]),
    ("в ночь на понедельник", WRITTEN, ["2023-05-15"]),
    ("ещё в 2016-м", None, ["2016"]),
    ("декабрём 2018", None, ["2018-12"]),
    ("С мая", WRITTEN, ["2023-05"]),
    ("в эту пятницу", WRITTEN, ["2023-05-19"]),
]

FROM_THE_STORY = [
    ("You will recall that on 8 July the judge smiled.", WRITTEN, ["2022-07-08"]),
    (
        "On 2 May 2019 he was seen. On 4 April she left, and on the 5th of June he did.",
        None,
        ["2019-05-02", "2019-04-04", "2019-06-05"],
    ),
    ("Arrested on 5 May 2015. On 7 June the court met.", WRITTEN, ["2015-05-05", "2015-06-07"]),
    ("Arrested on 5 May 2015.\n\nOn 7 February the court met.", WRITTEN, ["2015-05-05", "2023-02-07"]),
    ("Arrested on 5 May 2021. On 4 May the court met.", WRITTEN, ["2021-05-05", "2023-05-04"]),
    ("On 5 May of last year he left; on 7 June he was back.", WRITTEN, ["2022-05-05", "2022-06-07"]),
]

PIECES = [
    "May ",
    "5 ",
    "2021 ",
    "в ",
    "мае ",
    "on ",
    "Monday ",
    "–",
    ", ",
    "1990s ",
    "ago ",
    "two ",
    "years ",
    "\n",
    "г. ",
    "last ",
]


@pytest.mark.parametrize(
    ("text", "written", "expected"),
    [*ENGLISH_WITH_A_YEAR, *ENGLISH_FROM_THE_DOCUMENT, *RUSSIAN, *FROM_THE_STORY],
)
def test_dates(text: str, written: str | None, expected: list[str]) -> None:
    assert [date.edtf for date in find_dates(text, written)] == expected


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("He was held on the night of 4 May 2022, she says.", "4 May 2022"),
        ("It began around March 2021.", "around March 2021"),
        ("Это было в ночь на 6 мая 2022 года.", "6 мая 2022 года"),
        ("İstanbul, 4 May 2022", "4 May 2022"),
    ],
)
def test_offsets_are_those_of_the_expression(text: str, found: str) -> None:
    (date,) = find_dates(text, None)
    assert text[date.start : date.end] == found


def test_partial_dates_without_any_year_are_left_out() -> None:
    assert find_dates("On 5 March he left; yesterday he came back.", None) == []


def test_year_from_the_caller_serves_where_the_text_names_none() -> None:
    assert [date.edtf for date in find_dates("On 5 March he left.", None, 2021)] == ["2021-03-05"]


def test_document_date_may_be_a_month_or_a_year() -> None:
    assert [date.edtf for date in find_dates("On 5 March he left.", "2021-02")] == ["2020-03-05"]
    assert [date.edtf for date in find_dates("On 5 March he left. Yesterday too.", "2021")] == ["2021-03-05"]


@given(
    st.lists(st.sampled_from(PIECES), max_size=40).map("".join),
    st.sampled_from([None, WRITTEN, "2020-02-29", "2021", "199X", "x"]),
)
def test_any_text_is_read_and_dates_never_overlap(text: str, written: str | None) -> None:
    end = 0
    for date in find_dates(text, written):
        assert end <= date.start < date.end <= len(text)
        end = date.end


@given(st.text(max_size=200))
def test_no_text_raises(text: str) -> None:
    find_dates(text, WRITTEN)


TOLD_FROM_ANOTHER = [
    ("He was held on 11 October 2021; she was let go four days later.", "four days later", "2021-10-15"),
    ("He was held on 5 May 2021. The next day a court met.", "The next day", "2021-05-06"),
    ("He was held on 5 May 2021. The following morning a court met.", "The following morning", "2021-05-06"),
    ("He was held on 31 January 2021 and freed a month later.", "a month later", "2021-02"),
    ("He was held on 5 May 2021 and freed two years later.", "two years later", "2023"),
    ("He was held in May 2020 and freed two years later.", "two years later", "2022"),
    ("He was held on 5 May 2021; two days earlier his flat was searched.", "two days earlier", "2021-05-03"),
    ("He was held on 5 May 2021 and freed two weeks later.", "two weeks later", "2021-05-19~"),
    ("He was held on 5 May 2021 and convicted the following year.", "the following year", "2022"),
    ("He fell ill in May 2020 and died on the nineteenth of that month.", "nineteenth of that month", "2020-05-19"),
    ("Его задержали 5 мая 2021 года, на следующий день арестовали.", "на следующий день", "2021-05-06"),
    ("Его задержали 5 мая 2021 года, осудили три месяца спустя.", "три месяца спустя", "2021-08"),
]


@pytest.mark.parametrize(("text", "expression", "edtf"), TOLD_FROM_ANOTHER)
def test_a_date_told_from_the_one_before_it(text: str, expression: str, edtf: str) -> None:
    found = {text[date.start : date.end]: date.edtf for date in find_dates(text, None)}
    assert found[expression] == edtf


NOT_TOLD_FROM_ANOTHER = [
    "Four days later she was let go.",
    "He was held on 5 May 2021.\n\nIt rained.\n\nFour days later she was let go.",
    "Born on 5 May 1990, he left school ten years later.",
    "He was held in 2021; four days later she was let go.",
    "He lived there between 2014 and 2018. Two years later he left.",
]


@pytest.mark.parametrize("text", NOT_TOLD_FROM_ANOTHER)
def test_a_date_without_another_to_count_from_is_left_out(text: str) -> None:
    assert all("later" not in text[date.start : date.end] for date in find_dates(text, "2023-01-05"))
