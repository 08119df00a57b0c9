"""Punishments, as tables of (text, terms); a term is written "kind months flag" or "fine amount currency flag"."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from documents.extraction.terms import Term, find_terms

TOLD = [
    ("suspended sentences of three years each with two years of probation", ["suspended 36", "suspended 24 probation"]),
    ("jailed for 11 years, plus three years' probation", ["imprisonment 132", "suspended 36 probation"]),
    ("17 years in a colony, with the first three years in prison", ["imprisonment 204"]),
    ("fined 50,000 soms ($560)", ["fine 50000 KGS"]),
    ("штраф 100 базовых величин (3700 белорусских рублей)", ["fine 3700 BYN"]),
    ("sentenced to 1 year 6 months 22 days", ["imprisonment 18"]),
    ('sentenced by a court: five years for "assembly" and two for "insult"', ["imprisonment 60"]),
    ("sentenced to 14 years in prison", ["imprisonment 168"]),
    ("The judges gave him 11 years", ["imprisonment 132"]),
    ("a ten-year term", ["imprisonment 120"]),
    ("got 5 years 6 months", ["imprisonment 66"]),
    ("sentenced to 5 years and 6 months of imprisonment", ["imprisonment 66"]),
    ("sentenced to 5 (five) years 6 (six) months in prison", ["imprisonment 66"]),
    ("gave his sister, who is nineteen, five years of correctional work", ["community_service 60"]),
    ("a term of six years", ["imprisonment 72"]),
    ("a two-year suspended term", ["suspended 24"]),
    ("a suspended sentence of three years", ["suspended 36"]),
    ("sentenced to one year under Article 500, suspended for five years", ["suspended 12"]),
    ("sentenced to ten months for theft. The sentence was suspended.", ["suspended 10"]),
    ("sentenced to ten months for theft. The sentence was suspended pending appeal.", ["imprisonment 10"]),
    ("sentenced him to twenty-two years for theft", ["imprisonment 264"]),
    ("sentenced to a twenty-two-year ban", []),
    ("one year of suspended imprisonment", ["suspended 12"]),
    ("sentenced to 18 months", ["imprisonment 18"]),
    ("a 12-year sentence", ["imprisonment 144"]),
    ("15 days of administrative arrest", ["other -"]),
    ("was jailed for 15 days", ["other -"]),
    ("sentenced to life imprisonment", ["imprisonment -"]),
    ("jailed for life", ["imprisonment -"]),
    ("faces life imprisonment", ["imprisonment - allowed"]),
    ("The prosecutor asked for 16 years in a colony", ["imprisonment 192 asked"]),
    ("faces up to 15 years in prison", ["imprisonment 180 allowed"]),
    ("punishable by up to five years of imprisonment", ["imprisonment 60 allowed"]),
    ("has served three years of a five-year sentence", ["imprisonment 60"]),
    ("He was 23 years old, ten years ago; for many years; two years later", []),
    ("over the past two years, sentenced", []),
    ("sentenced to 12, 15 and 17 years in prison", ["imprisonment 144", "imprisonment 180", "imprisonment 204"]),
    ("360 hours of community service", ["community_service -"]),
    ("two years of correctional labour", ["community_service 24"]),
    ("two years' restricted freedom", ["other 24"]),
    ("a fine of $5,000", ["fine 5000 USD"]),
    ("fined 200 thousand rubles", ["fine 200000 RUB"]),
    ("a fine of 2 million tenge", ["fine 2000000 KZT"]),
    ("fined two million tenge", ["fine 2000000 KZT"]),
    ("fined 30 basic units", ["fine - -"]),
    ("a 5,000-rouble fine", ["fine 5000 RUB"]),
    ("paid 5,000 rubles compensation; bail of $5,000", []),
    ("the prosecutor asked for a fine of 500 euros", ["fine 500 EUR asked"]),
    ("remanded in custody for two months", []),
    ("extended his detention by three months", []),
    ("sentenced to death", ["other -"]),
    ("sentenced to seven years in prison and a three-year ban on public activity", ["imprisonment 84"]),
    ("eight-and-a-half-year prison sentence", ["imprisonment 102"]),
    ("sentenced to one year and a half in jail", ["imprisonment 18"]),
    ("a year and a half in prison", ["imprisonment 18"]),
    ("twenty-two years in a strict-regime colony", ["imprisonment 264"]),
    ("9.5 years in prison", ["imprisonment 114"]),
    ("5 (five) years in prison", ["imprisonment 60"]),
    ("приговорил к 14 годам лишения свободы", ["imprisonment 168"]),
    ("шесть с половиной лет колонии", ["imprisonment 78"]),
    ("6,5 лет колонии строгого режима", ["imprisonment 78"]),
    ("5 лет 6 месяцев колонии", ["imprisonment 66"]),
    ("полтора года условно", ["suspended 18"]),
    ("три года условно", ["suspended 36"]),
    ("15 суток ареста", ["other -"]),
    ("дали 12 лет", ["imprisonment 144"]),
    ("прокурор запросил 16 лет колонии", ["imprisonment 192 asked"]),
    ("грозит до 15 лет лишения свободы", ["imprisonment 180 allowed"]),
    ("двенадцатилетний срок", ["imprisonment 144"]),
    ("12-летний срок", ["imprisonment 144"]),
    ("12-летний мальчик", []),
    ("ему 12 лет; пять лет назад", []),
    ("лишение свободы на срок 7 лет", ["imprisonment 84"]),
    ("оштрафовали на 30 тысяч рублей", ["fine 30000 RUB"]),
    ("штраф в размере 200 000 рублей", ["fine 200000 RUB"]),
    ("штраф 30 базовых величин", ["fine - -"]),
    ("пожизненное лишение свободы", ["imprisonment -"]),
    ("300 часов обязательных работ", ["community_service -"]),
    ("пять тысяч рублей штрафа", ["fine 5000 RUB"]),
    ("политику добавили год колонии", ["imprisonment 12"]),
    ("срок увеличен с 10 до 12 лет", ["imprisonment 144"]),
    ("двадцать два года колонии", ["imprisonment 264"]),
    ("условный срок в три года", ["suspended 36"]),
    ("получил 3 года лишения свободы условно", ["suspended 36"]),
    ("прокурор просил приговорить его к 16 годам колонии", ["imprisonment 192 asked"]),
    ("could be sentenced to ten years in prison", ["imprisonment 120 allowed"]),
    ("He was sentenced by the Kirov Court to three years and two months in a penal colony.", ["imprisonment 38"]),
    ("The judge handed down a sentence of 4 years", ["imprisonment 48"]),
    ("received a four-year prison term", ["imprisonment 48"]),
    ("He was given eight years.", ["imprisonment 96"]),
    ("She got eight years and a fine of 300,000 rubles", ["imprisonment 96", "fine 300000 RUB"]),
    ("was sentenced in absentia to 12 years", ["imprisonment 144"]),
    ("The appeal court reduced the term by six months to five years", ["imprisonment 60"]),
    ("cut his sentence from 10 to 9 years", ["imprisonment 108"]),
    ("increased the sentence to seven years", ["imprisonment 84"]),
    ("He faces between 10 and 15 years in prison", ["imprisonment 120 allowed", "imprisonment 180 allowed"]),
    ("which carries a sentence of up to ten years", ["imprisonment 120 allowed"]),
    ("can be punished with up to six years in jail", ["imprisonment 72 allowed"]),
    ("The maximum penalty is life imprisonment.", ["imprisonment - allowed"]),
    ("He spent five years in prison.", ["imprisonment 60 served"]),
    ("He has been in prison for three years.", ["imprisonment 36 served"]),
    ("In 2015 he served two years in prison", ["imprisonment 24 served"]),
    ("He is serving a nine-year sentence in colony No. 5", ["imprisonment 108"]),
    ("He was jailed for seven years", ["imprisonment 84"]),
    ("jailed for more than ten years", ["imprisonment 120"]),
    ("the court extended his house arrest by two months", []),
    ("ordered to be held for two months in custody", ["imprisonment 2 remand"]),
    ("The teacher, 45, worked there for ten years before he was sentenced.", []),
    ("convicted for comments made five years ago and sentenced to three", []),
    ("sentenced to three years of probation", ["suspended 36"]),
    ("three years' probation", ["suspended 36"]),
    ("a three-year conditional sentence", ["suspended 36"]),
    ("two years' suspended sentence", ["suspended 24"]),
    ("sentenced to two years, suspended for three", ["suspended 24"]),
    ("given a suspended two-year sentence", ["suspended 24"]),
    ("a one-year suspended prison sentence", ["suspended 12"]),
    ("five years in a maximum security prison", ["imprisonment 60"]),
    ("sentenced him to 10 years' deprivation of liberty", ["imprisonment 120"]),
    ("11 years in a strict regime penal colony", ["imprisonment 132"]),
    ("2 years 11 months in colony settlement", ["imprisonment 35"]),
    ("18 years in a high-security colony and a fine of one million roubles", ["imprisonment 216", "fine 1000000 RUB"]),
    ("detained for 72 hours; held for ten days", []),
    ("ten days' administrative arrest", ["other -"]),
    ("arrested for 13 days", ["other -"]),
    ("400 hours of compulsory labour", ["community_service -"]),
    ("sentenced to 480 hours of community work", ["community_service -"]),
    ("a fine equivalent to 50 monthly calculation indices", ["fine - -"]),
    ("fined 100 MCI", ["fine - -"]),
    ("fined €2,000", ["fine 2000 EUR"]),
    ("was ordered to pay a fine of 50,000 Kazakh tenge", ["fine 50000 KZT"]),
    ("fined a total of 1.5 million rubles", ["fine 1500000 RUB"]),
    ("was fined 15 thousand rubles for 'discrediting the army'", ["fine 15000 RUB"]),
    ("fines ranging from 10,000 to 20,000 rubles", ["fine 20000 RUB"]),
    ("the 5-year-old; a 10-year-old girl; a 30-year-old man", []),
    ("for two years of war", []),
    ("He was sentenced to 5 years. 3 years later he left.", ["imprisonment 60"]),
    ("sentenced to five years in prison, three of them suspended", ["imprisonment 60"]),
    ("seven years and six months", []),
    ("– seven years and six months", ["imprisonment 90"]),
    ("Ivan Lomov: 12 years", ["imprisonment 144"]),
    ("Ivan Lomov, 12 years in prison;", ["imprisonment 144"]),
    (
        "sentenced to 15 years with two years in prison and the rest in a colony",
        ["imprisonment 180", "imprisonment 24"],
    ),
    ("sentenced to eight years and banned from public activity for three years", ["imprisonment 96"]),
    ("barred from managing websites for four years", []),
    ("a six-month sentence", ["imprisonment 6"]),
    ("sentenced to one year in prison", ["imprisonment 12"]),
    ("got a year in prison", ["imprisonment 12"]),
    ("sentenced to 25 years to life", ["imprisonment 300"]),
    ("two consecutive life terms", ["imprisonment -"]),
    ("was sentenced to 20 years in jail plus 5 years of house arrest", ["imprisonment 240", "house_arrest 60"]),
    ("five years of probationary detention", []),
    ("The sentence: 9 years.", ["imprisonment 108"]),
    ("Приговор — 9 лет колонии.", ["imprisonment 108"]),
    ("осуждён на 5 лет", ["imprisonment 60"]),
    ("осудили на пять с половиной лет", ["imprisonment 66"]),
    ("к трём годам колонии общего режима", ["imprisonment 36"]),
    ("к 1,5 годам ограничения свободы", ["other 18"]),
    ("на два года и шесть месяцев", []),
    ("получила семь лет", ["imprisonment 84"]),
    ("отбывает 12-летний срок", ["imprisonment 144"]),
    ("арестован на 15 суток", ["other -"]),
    ("штраф в 1 млн рублей", ["fine 1000000 RUB"]),
    ("оштрафован на 300 тыс. руб.", ["fine 300000 RUB"]),
    ("штраф 50 МРП", ["fine - -"]),
    ("Ломов — 12 лет", ["imprisonment 144"]),
    ("арест продлён на два месяца", []),
    ("испытательный срок три года", ["imprisonment 36 probation"]),
    ("приговорён к двум годам принудительных работ", ["other 24"]),
    ("к году исправительных работ", ["community_service 12"]),
    ("апелляция снизила срок с 7 до 6 лет", ["imprisonment 72"]),
    ("осуждена на 3 года и 6 месяцев колонии-поселения", ["imprisonment 42"]),
    ("семь лет и один месяц колонии", ["imprisonment 85"]),
    ("placed under house arrest for two months", ["house_arrest 2 remand"]),
    ("after two years in pre-trial detention", ["imprisonment 24 remand"]),
    (
        "sent her to a colony for seven and a half years; the prosecution had asked for nine years",
        ["imprisonment 90", "imprisonment 108 asked"],
    ),
    ("– 7 years (new trial), suspended", ["suspended 84"]),
    ("– four years of house arrest", ["house_arrest 48"]),
    (
        "got 3 years (in January), suspended, with a probation period of two years;",
        ["suspended 36", "imprisonment 24 probation"],
    ),
    (
        "The prosecutor requested that she be sentenced to 9 years in prison, but the court gave her 5 years",
        ["imprisonment 108 asked", "imprisonment 60"],
    ),
    ("sentenced to up to 12 years of imprisonment", ["imprisonment 144 allowed"]),
    ("the minimum sentence of 3 years", ["imprisonment 36 allowed"]),
    ("kept in jail for 1,5 years", ["imprisonment 18 served"]),
    ("freed after serving all of her four years", ["imprisonment 48"]),
    (
        "gave Ivan Lomov two years' and Petr Sidov two and a half years' imprisonment",
        ["imprisonment 24", "imprisonment 30"],
    ),
    ("found nine years appropriate", ["imprisonment 108"]),
    ("his term was raised to 36 months", ["imprisonment 36"]),
    ("the court took two months off", []),
    # Numbers before the one that has the unit, and what a list leaves out.
    ("received three and a half and eight years respectively", ["imprisonment 42", "imprisonment 96"]),
    ("sentenced Lomov to five years; Sidov to 14 years each", ["imprisonment 60", "imprisonment 168"]),
    ("court, 3 May 2020: six years each, under", ["imprisonment 72"]),
    ("six years on the first count and two on the second", ["imprisonment 72"]),
    ("had been sentenced in 2013 to 8 years on the charge", ["imprisonment 96"]),
    ("a council set up to look into it, to 18 years' imprisonment", ["imprisonment 216"]),
    (
        "sentenced Lomov to 7 (seven) years of imprisonment, and 3 (three) years of probation",
        ["imprisonment 84", "suspended 36 probation"],
    ),
    ('sentenced him to two years of "restriction of freedom"', ["other 24"]),
    ("five years in prison with two years' deprivation of political rights", ["imprisonment 60"]),
    ("added another seven years to her term", ["imprisonment 84"]),
    ("sentenced to ten years in prison and a fine of 300 days", ["imprisonment 120"]),
    # A printed line ends inside a term.
    (
        "She was led into the courtroom in the morning and sentenced to six\nmonths of imprisonment and fined by the "
        "judge two hundred\nrubles.",
        ["imprisonment 6"],
    ),
    ("fined 1,700 Belarusian rubles", ["fine 1700 BYN"]),
    ("fined the pensioner Ivan L. 8,000 hryvnias", ["fine 8000 UAH"]),
    ("replaced the fine of 90,000 rubles with a term of two years", ["fine 90000 RUB", "imprisonment 24"]),
]


@pytest.mark.parametrize(("text", "expected"), TOLD)
def test_terms(text: str, expected: list[str]) -> None:
    assert [_written(term) for term in find_terms(text)] == expected


def _written(term: Term) -> str:
    """The short form that the table uses."""
    values = (term.amount, term.currency) if term.kind == "fine" else (term.months,)
    flags = [name for name in ("asked", "allowed", "served", "remand", "probation") if getattr(term, name)]
    assert term.is_passed == (not flags)
    return " ".join([term.kind, *("-" if value is None else str(value) for value in values), *flags])


@pytest.mark.parametrize(
    ("text", "country", "currency"),
    [
        ("fined 500 rubles", "BY", "BYN"),
        ("fined 500 rubles", "RU", "RUB"),
        ("fined 500 rubles", None, "RUB"),
        ("fined 500 manats", "TM", "TMT"),
        ("fined 500 soms", "UZ", "UZS"),
        ("fined 500 dollars", "HK", "HKD"),
        ("fined HK$500", "US", "HKD"),
    ],
)
def test_currency_of_the_country(text: str, country: str | None, currency: str) -> None:
    (term,) = find_terms(text, country)
    assert term.currency == currency


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("sentenced to six and a half years in prison", "six and a half years"),
        ("sentenced to 5 years and 6 months in prison", "5 years and 6 months"),
        ("a fine of 400,000 rubles", "400,000 rubles"),
        ("дали пять лет и шесть месяцев колонии", "пять лет и шесть месяцев"),
    ],
)
def test_offsets_are_those_of_the_duration_or_amount(text: str, found: str) -> None:
    (term,) = find_terms(text)
    assert text[term.start : term.end] == found


PIECES = [
    "sentenced to ",
    "5 ",
    "five ",
    "years ",
    "and a half ",
    "in prison",
    ", ",
    "fined ",
    "rubles ",
    "$",
    "лет ",
    "колонии ",
    "\n",
    "-",
    "suspended ",
]


@given(st.lists(st.sampled_from(PIECES), max_size=40).map("".join))
def test_any_text_is_read(text: str) -> None:
    for term in find_terms(text):
        assert 0 <= term.start < term.end <= len(text)


@given(st.text(max_size=200))
def test_no_text_raises(text: str) -> None:
    find_terms("fined $5 years " + text)
