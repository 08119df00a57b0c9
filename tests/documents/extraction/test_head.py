"""What invented documents of every genre say of themselves: title, publisher, author, date, language, kind."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from documents.extraction.head import Head, read_head
from documents.extraction.language_of import language_of
from documents.extraction.types import SourceText
from documents.extraction.zones import body_zones

P = (
    "The court in Tver sent the teacher to a colony on Monday, "
    "after a trial that had lasted for almost a year and a half. "
)

DOCUMENTS = [
    (
        """\
URGENT ACTION

TEACHER DETAINED FOR A POST

Ivan Lomov, a teacher from Tver, was detained on 5 May 2022. He is at risk of torture.

Please write to the Prosecutor General.
""",
        {"title": "TEACHER DETAINED FOR A POST", "kind": "appeal", "language": "en"},
    ),
    (
        """\
United Nations

A/HRC/WGAD/2021/99

General Assembly

Distr.: General
3 June 2021

Original: English

Human Rights Council
Working Group on Arbitrary Detention

Opinions adopted by the Working Group on Arbitrary Detention at its ninetieth session

Opinion No. 99/2021 concerning Ivan Lomov (Ruritania)

1. The Working Group on Arbitrary Detention was established in resolution 1991/42 of the Commission on Human Rights.
""",
        {
            "title": "Opinion No. 99/2021 concerning Ivan Lomov (Ruritania)",
            "published": "2021-06-03",
            "language": "en",
            "publisher": "Working Group on Arbitrary Detention",
        },
    ),
    (
        """\
# A year of trials in Tver

*By Maria Lomova, 12 March 2023*

"""
        + P * 4
        + """

Related articles

Another trial
Yet another trial
""",
        {"title": "A year of trials in Tver", "author": "Maria Lomova", "published": "2023-03-12", "language": "en"},
    ),
    (
        """\
Maria Lomova
Tver Courier
12 March 2023

Who is afraid of a schoolteacher?

"""
        + P * 4,
        {
            "title": "Who is afraid of a schoolteacher?",
            "author": "Maria Lomova",
            "published": "2023-03-12",
            "publisher": "Tver Courier",
        },
    ),
    (
        """\
Subject: Sentence in the Lomov case
From: Maria Lomova <maria@example.org>
Date: Tue, 14 Mar 2023 10:11:12 +0300
To: friends@example.org

Dear friends,

"""
        + P * 3
        + """

Yours sincerely,
Maria Lomova
""",
        {"title": "Sentence in the Lomov case", "author": "Maria Lomova", "published": "2023-03-14"},
    ),
    (
        """\
MOSCOW (Northern Press) -- A court sentenced a teacher on Tuesday to six years in prison.

"""
        + P * 3,
        {"publisher": "Northern Press", "title": None, "kind": "news"},
    ),
    (
        """\
FOR IMMEDIATE RELEASE
March 3, 2022

Lawyers' Watch condemns the arrest of a teacher

TVER, Russia – """
        + P * 3
        + """

Contact: Maria Lomova, press@example.org

###
""",
        {
            "title": "Lawyers' Watch condemns the arrest of a teacher",
            "published": "2022-03-03",
            "kind": "press_release",
        },
    ),
    (
        """\
Новости

14 марта 2023, 10:15

Учителя из Твери отправили в колонию

Суд в Твери приговорил учителя к шести годам колонии. Об этом сообщил его адвокат. Дело длилось полтора года.

Фото: Мария Ломова / Тверской курьер

Автор: Мария Ломова

Подпишитесь на нашу рассылку

Читайте также

Другая новость
""",
        {
            "title": "Учителя из Твери отправили в колонию",
            "published": "2023-03-14",
            "author": "Мария Ломова",
            "language": "ru",
        },
    ),
    (
        """\
Обращение

Президенту Республики

Требуем освободить учителя!

Мы, нижеподписавшиеся, требуем освободить Ивана Ломова. Он осуждён за слова.

Комитет защиты учителей
1 июня 2023 года
""",
        {
            "title": "Требуем освободить учителя!",
            "published": "2023-06-01",
            "publisher": "Комитет защиты учителей",
            "kind": "appeal",
            "language": "ru",
        },
    ),
    (
        """\
Teacher's appeal rejected

Posted on 5 May 2023 by Maria Lomova in News

"""
        + P * 3
        + """

Share this:
Twitter
Facebook

Tags: courts, Tver
""",
        {"title": "Teacher's appeal rejected", "author": "Maria Lomova", "published": "2023-05-05"},
    ),
    (
        """\
Teacher's appeal rejected - Tver Courier

Published: 05/13/2023

"""
        + P * 3
        + """

© 2023 Tver Courier. All rights reserved.
""",
        {"published": "2023-05-13", "publisher": "Tver Courier"},
    ),
    (
        """\
LIST OF DETAINEES

1. Ivan Lomov, born 1980, arrested 5 May 2022
2. Petr Sidov, born 1990, arrested 6 May 2022
3. Oleg Kim, born 1991, arrested 6 May 2022
""",
        {"title": "LIST OF DETAINEES", "author": None, "published": None},
    ),
    (
        """\
Interview

"I will not leave"

The teacher Ivan Lomov on prison, school and silence

Interviewed by Maria Lomova

Q: When were you arrested?

A: In May 2022. They came in the morning, there were six of them, and they took the computers and the telephones.
""",
        {"title": '"I will not leave"', "author": "Maria Lomova", "kind": "article"},
    ),
    (
        """\
Именем Российской Федерации

ПРИГОВОР

г. Тверь                          5 мая 2023 года

Тверской районный суд в составе судьи Петрова П.П. рассмотрел уголовное дело в отношении Ломова Ивана \
Ивановича. Суд установил: Ломов разместил в сети запись.
""",
        {"kind": "court_document", "published": "2023-05-05", "language": "ru"},
    ),
    (
        """\
Home
News
About us
Search

Teacher freed after three years

Tver, 3 June 2022

"""
        + P * 3
        + """

Read more: Another teacher arrested

Support Tver Courier
Donate to Tver Courier to keep us online.
""",
        {"title": "Teacher freed after three years", "published": "2022-06-03", "publisher": "Tver Courier"},
    ),
    (
        """\
Obituary: Ivan Lomov, teacher (1950–2022)

Ivan Lomov, who has died in a prison hospital aged 71, taught physics for forty years. He is survived by his \
wife and two sons, one of whom is also in prison.

Maria Lomova
""",
        {"title": "Obituary: Ivan Lomov, teacher (1950–2022)", "author": "Maria Lomova"},
    ),
    (
        """\
**Ruritania: free the teacher!**

*Joint statement*

7 June 2021

We, the undersigned organisations, call on the authorities of Ruritania to free Ivan Lomov, a teacher.

Signed:
Lawyers' Watch
Teachers' Union of Ruritania
Committee for Teachers
""",
        {"title": "Ruritania: free the teacher!", "published": "2021-06-07", "kind": "press_release"},
    ),
    (
        """\
Öğretmene hapis cezası

12.03.2023

Mahkeme öğretmeni terör örgütü üyeliği iddiasıyla altı yıl hapis cezasına çarptırdı. Karar bugün açıklandı \
ve avukatlar itiraz edecek, çünkü bu dava çok uzun sürdü ve deliller için bir inceleme yapılmadı.
""",
        {"title": "Öğretmene hapis cezası", "published": "2023-03-12", "language": "tr"},
    ),
    (
        "",
        {"title": None, "language": None},
    ),
    (
        """\
By the sea

"""
        + P * 3,
        {"title": "By the sea", "author": None},
    ),
    (
        """\
Text: Maria Lomova
Photos: Petr Sidov

The long way home

"""
        + P * 5
        + """

Translated by John Smith
""",
        {"title": "The long way home", "author": "Maria Lomova"},
    ),
]


def read(text: str, **metadata: str) -> Head:
    return read_head(SourceText(file="a.txt", sha256="0" * 64, text=text, **metadata))


@pytest.mark.parametrize(("text", "expected"), DOCUMENTS)
def test_head(text: str, expected: dict[str, str | None]) -> None:
    head = read(text)
    assert {name: getattr(head, name) for name in expected} == expected


def test_metadata_of_the_format_go_first() -> None:
    head = read(
        "Another title\n\n5 May 2022\n\n" + P, title="Teacher jailed in Tver | Tver Courier", published="2022-05-06"
    )
    assert (head.title, head.publisher, head.published) == ("Teacher jailed in Tver", "Tver Courier", "2022-05-06")


def test_signature_of_publisher_and_author() -> None:
    head = read(
        "Teachers speak\n\n" + P * 3 + "\n\n**Written for the Press Office of the Teachers' Union by\nIvan Lomov**"
    )
    assert (head.publisher, head.author) == ("Press Office of the Teachers' Union", "Ivan Lomov")


def test_publisher_from_a_banner_in_another_script() -> None:
    text = f"Teacher jailed\n\n{P * 3}\n\nПодпишитесь на пожертвования Ново-Инфо.\n\nNovo-Info will write more."
    assert read(text).publisher == "Novo-Info"


ZONES = [
    ("Photo: Maria Lomova", "caption"),
    ("Ivan Lomov in court / Photo: Maria Lomova", "caption"),
    ("Subscribe to our newsletter", "boilerplate"),
    ("Share this:", "boilerplate"),
    ("Read more: Another teacher arrested", "teaser"),
    ("Watch: Why teachers are arrested | VIDEO", "teaser"),
    ("Поддержите нашу работу, подпишитесь", "foreign"),
    ("https://example.org/news/1", "boilerplate"),
    ("The court fined him for donations to a foundation.", "body"),
    ("He had asked his friends to subscribe to the newspaper before the police came for him.", "body"),
]


@pytest.mark.parametrize(("line", "kind"), ZONES)
def test_zones(line: str, kind: str) -> None:
    text = f"A title\n\n{P * 5}\n\n{line}\n\n{P}"
    assert {text[zone.start : zone.end]: zone.kind for zone in body_zones(text)}[line] == kind


def test_everything_after_related_articles_is_of_other_texts() -> None:
    text = f"A title\n\n{P}\n\n{P}\n\nMore to read\n\nAnother title\n\n{P}"
    assert [zone.kind for zone in body_zones(text)] == ["body", "body", "body", "teaser", "teaser", "teaser"]


def test_the_text_goes_on_after_a_box_of_links() -> None:
    text = f"A title\n\n{P}\n\nRead also:\n\nAnother title\n\n{P * 4}\n\n{P}"
    assert [zone.kind for zone in body_zones(text)] == ["body", "body", "teaser", "teaser", "body", "body"]


LANGUAGES = [
    ("The court sent the teacher to prison and he was not let out.", "en"),
    ("Суд отправил учителя в колонию, и он не вышел.", "ru"),
    ("Суд відправив учителя до колонії, і його не відпустили. Її теж.", "uk"),
    ("Суд адправіў настаўніка ў калонію, і яго не адпусцілі.", "be"),
    ("Сот мұғалімді түрмеге қамады, ол әлі шыққан жоқ.", "kk"),
    ("El tribunal envió al maestro a la cárcel y no fue liberado en todo el año.", "es"),
    ("Das Gericht hat den Lehrer in die Kolonie geschickt, und er ist nicht wieder frei.", "de"),
    ("Mahkeme öğretmeni hapse gönderdi ve bir daha serbest bırakmadı, bu karar için itiraz edildi.", "tr"),
    ("Məhkəmə müəllimi həbsə göndərdi və bir daha azad etmədi.", "az"),
    ("12345 -- !!", None),
    ("", None),
]


@pytest.mark.parametrize(("text", "language"), LANGUAGES)
def test_language(text: str, language: str | None) -> None:
    assert language_of(text) == language


@given(st.text(max_size=300))
def test_no_text_raises(text: str) -> None:
    read(text)
    end = 0
    for zone in body_zones(text):
        assert end <= zone.start < zone.end <= len(text)
        end = zone.end
