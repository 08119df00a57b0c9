"""Texts in the encodings that documents come in, declared or not, short ones too."""

from __future__ import annotations

from email.message import EmailMessage

import pytest

from documents import readers

RUSSIAN = (
    "Суд приговорил Тимура Бекарова к трём годам лишения свободы. Защита обжалует приговор.",
    "В Казани задержан слесарь Тимур Бекаров. Адвокат Марина Ветрова сообщила, что обыск шёл девять часов.",
    "«Мы обжалуем приговор — и будем ждать», — сказала Ветрова. Дело № 5, часть 2 статьи 205.5.",
    "ПРИГОВОР. Именем Российской Федерации. Бекаров Т. А., 1984 г. р., ранее не судим.",
)
ENGLISH = (
    "The court’s “reading” case: José Ortega was fined €300 – his café was searched, too.",
    "Zoë Müller, née Björk, was remanded in custody until 3 May. She “did not sign” the statement.",
)
CYRILLIC = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1251", "koi8-r")
LATIN = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252")


def in_encodings(texts: tuple[str, ...], encodings: tuple[str, ...]) -> list[tuple[str, str]]:
    """Each text with each encoding that has all of its letters."""
    pairs = [(text, encoding) for text in texts for encoding in encodings]
    return [(text, encoding) for text, encoding in pairs if text.encode(encoding, "ignore").decode(encoding) == text]


@pytest.mark.parametrize(("text", "encoding"), in_encodings(RUSSIAN, CYRILLIC) + in_encodings(ENGLISH, LATIN))
@pytest.mark.parametrize("times", [1, 40])
def test_plain_text_in_any_encoding_is_read(text: str, encoding: str, times: int) -> None:
    text = "\n".join([text] * times)
    assert readers.read_bytes("a.txt", text.encode(encoding)).text == text


@pytest.mark.parametrize(
    ("declared", "encoding"),
    [
        ("windows-1251", "cp1251"),
        ("koi8-r", "koi8-r"),
        ("utf-8", "utf-8"),
        ("windows-1251", "utf-8"),  # converted, and the old declaration kept
        ("utf-16", "utf-8"),  # as some editors write it
        ("no-such-encoding", "cp1251"),
        ("hex", "koi8-r"),
    ],
)
def test_a_page_is_read_in_the_encoding_that_it_has(declared: str, encoding: str) -> None:
    text = RUSSIAN[0]
    page = f'<html><head><meta charset="{declared}"></head><body><p>{text}</p></body></html>'
    assert text in readers.read_bytes("a.html", page.encode(encoding)).text


@pytest.mark.parametrize(
    ("charset", "text"), [("windows-1251", RUSSIAN[0]), ("koi8-r", RUSSIAN[1]), ("utf-8", ENGLISH[0])]
)
@pytest.mark.parametrize("transfer", ["base64", "quoted-printable", "8bit"])
def test_a_mail_is_read_in_the_charset_of_its_part(charset: str, text: str, transfer: str) -> None:
    message = EmailMessage()
    message["From"], message["Subject"] = "Марина Ветрова <m@example.org>", "Новости"
    message.set_content(text, charset=charset, cte=transfer)
    source = readers.read_bytes("a.eml", bytes(message))
    assert text in source.text
    assert (source.title, source.author) == ("Новости", "Марина Ветрова")


@pytest.mark.parametrize("text", RUSSIAN)
def test_no_mark_of_another_encoding_is_left(text: str) -> None:
    source = readers.read_bytes("a.txt", "﻿\u200bсу\u00adд\x85".encode() + text.encode())
    assert source.text == f"суд\n{text}"
