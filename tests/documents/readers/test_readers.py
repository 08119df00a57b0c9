"""Files become text, or a reason that the person who gave the file understands."""

from __future__ import annotations

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from documents import readers
from documents.extraction.types import SourceText
from documents.readers import ReadError

RUSSIAN = "Суд приговорил Тимура Бекарова к трём годам лишения свободы. Защита обжалует приговор."

PAGE = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Three years for a locksmith</title>
<meta name="author" content="Marina Vetrova"><meta property="og:site_name" content="Open Court Notes">
<meta property="article:published_time" content="2023-09-09T10:00:00Z"></head><body>
<nav><a href="/">Home</a> <a href="/donate">Donate</a></nav><article><h1>Three years for a locksmith</h1>
<p>On 8 September 2023 the court sentenced Timur Bekarov to three years in a colony for reading aloud.</p>
<p>His lawyer, Marina Vetrova, has appealed against the judgment. The hearing took nine minutes.</p></article>
<script>alert("Never a part of the text")</script></body></html>"""

HEADED = (
    "<h1>Three years for a locksmith</h1><p>On 8 September 2023 the court sentenced Timur Bekarov to three years in a "
    "colony for reading aloud. His lawyer has appealed against the judgment; the hearing took nine minutes.</p>"
)

LETTER = """---
title: "Six years"
author: M. Vetrova
date: 2021-05-06
---
# Six years

The **court** [said so](https://example.org).

1. Timur Bekarov
2. Aliye Osmanova
"""


def read(name: str, data: bytes | str) -> SourceText:
    return readers.read_bytes(name, data.encode() if isinstance(data, str) else data)


@pytest.mark.parametrize(
    ("encoding", "named"),
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8-sig"),
        ("cp1251", "cp1251"),
        ("koi8-r", "koi8_r"),
        ("utf-16", "utf-16"),
        ("utf-16-le", "utf-16-le"),
    ],
)
def test_the_encoding_is_found(encoding: str, named: str) -> None:
    source = read("a.txt", RUSSIAN.encode(encoding))
    assert (source.text, source.encoding) == (RUSSIAN, named)


def test_the_digest_is_of_the_bytes_and_the_text_has_plain_line_ends() -> None:
    data = b"One\r\nTwo\rThree\0"
    source = read("a.txt", data)
    assert source.text == "One\nTwo\nThree"
    assert source.sha256 == hashlib.sha256(data).hexdigest()


def test_the_margin_of_a_printed_page_is_left_out() -> None:
    source = read("page.txt", b"    THE COURT\n\n   decided to free\n   Anna Lomova.\n")
    assert source.text == " THE COURT\n\ndecided to free\nAnna Lomova.\n"


def test_markdown_loses_its_marks_and_keeps_its_words() -> None:
    source = read("a.md", LETTER)
    assert source.text == "Six years\n\nThe court said so.\n\n1. Timur Bekarov\n\n2. Aliye Osmanova"
    assert (source.title, source.author, source.published) == ("Six years", "M. Vetrova", "2021-05-06")


def test_html_gives_the_document_and_what_its_head_states() -> None:
    source = read("a.html", PAGE)
    assert "sentenced Timur Bekarov to three years" in source.text
    assert "alert" not in source.text
    assert "Donate" not in source.text
    assert source.title == "Three years for a locksmith"
    assert (source.author, source.publisher, source.published) == ("Marina Vetrova", "Open Court Notes", "2023-09-09")
    assert source.media_type == "text/html"


def test_a_page_in_a_declared_encoding_is_read() -> None:
    page = f'<html><head><meta charset="windows-1251"></head><body><p>{RUSSIAN}</p></body></html>'
    assert RUSSIAN in read("a.htm", page.encode("cp1251")).text


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("a.txt", b"", "It is empty"),
        ("a.txt", b" \n\t ", "It is empty"),
        ("a.txt", b"\0\1\2\3" * 60, "binary file"),
        ("a.txt", b"\xff\xfeA\xd8A\xd8", "breaks at byte"),
        ("a.xls", b"PK", "Files of the kind “.xls” are not read. Accepted: .txt"),
        ("a.html", b"<html><body><script>1</script></body></html>", "no text to read"),
        ("a.txt", b"x" * (readers.MAX_BYTES + 1), "longer than 20 MB"),
        ("a.md", b"---\ntitle: Nothing\n---\n", "no text"),
    ],
)
def test_what_cannot_be_read_says_why(name: str, data: bytes, reason: str) -> None:
    with pytest.raises(ReadError, match=reason):
        read(name, data)


@given(st.binary(max_size=300), st.sampled_from(["a.txt", "a.md", "a"]))
def test_no_bytes_break_a_reader(data: bytes, name: str) -> None:
    try:
        source = read(name, data)
    except ReadError:
        return
    assert source.text.strip()
    assert "\0" not in source.text


ARTICLE = "<article><h1>Three years</h1><p>On 8 September 2023 the court sentenced Timur Bekarov.</p></article>"
LINKED = """<script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle",
"headline": "Three years for a locksmith", "datePublished": "2023-09-08T22:00:00+03:00",
"author": {"@type": "Person", "name": "Marina Vetrova"},
"publisher": {"@type": "Organization", "name": "Open Court Notes"}}</script>"""


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        (LINKED, {"published": "2023-09-08", "author": "Marina Vetrova", "publisher": "Open Court Notes"}),
        ('<link rel="canonical" href="https://example.org/a/5">', {"url": "https://example.org/a/5"}),
        ('<meta property="og:url" content="https://example.org/a/6">', {"url": "https://example.org/a/6"}),
        ('<meta property="og:title" content="Three years for a locksmith">', {"title": "Three years for a locksmith"}),
        ('<meta property="og:locale" content="ru_RU">', {"language": "ru"}),
        ('<meta http-equiv="content-language" content="en-GB">', {"language": "en"}),
        ('<meta name="author" content="admin">', {"author": None}),
        ('<meta property="article:published_time" content="2023-13-45">', {"published": None}),
    ],
)
def test_what_the_head_of_a_page_states(head: str, expected: dict[str, str | None]) -> None:
    source = read("a.html", f"<html><head><title>A title of the page</title>{head}</head><body>{ARTICLE}</body></html>")
    assert {name: getattr(source, name) for name in expected} == expected


@pytest.mark.parametrize(
    ("title", "publisher"),
    [
        ("Three years for a locksmith | Open Court Notes", "Open Court Notes"),
        ("Three years for a locksmith – News – Open Court Notes", "Open Court Notes"),
        ("Three years for a locksmith|Open Court Notes", "Open Court Notes"),
        ("Open Court Notes » Three years for a locksmith", "Open Court Notes"),
        ("Open Court Notes &mdash; News &mdash; Three years for a locksmith", "Open Court Notes"),
        ("Three years for a locksmith", None),
        ("Three years for a locksmith – page 2", None),
        ("Three years for a locksmith and his brother", None),
        ("Court: Three years for a locksmith", None),
        ("Court of Tver - Three years for a locksmith - Open Court Notes", None),
        ("Open Court Notes", None),
    ],
)
def test_the_site_beside_the_title_published_the_page(title: str, publisher: str | None) -> None:
    source = read("a.html", f"<html><head><title>{title}</title></head><body><article>{HEADED}</article></body></html>")
    assert source.publisher == publisher


def test_a_table_of_a_page_is_rows() -> None:
    rows = [("Name", "Article", "Term"), ("Timur Bekarov", "205.5", "six years"), ("Aliye Osmanova", "280", "a fine")]
    table = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in rows)
    text = read("a.html", f"<html><body>{ARTICLE}<table>{table}</table></body></html>").text
    assert "| Name | Article | Term |\n| Timur Bekarov | 205.5 | six years |\n| Aliye Osmanova | 280 | a fine |" in text


@pytest.mark.parametrize(
    ("head", "expected"),
    [
        ("date: 2021-05", {"published": "2021-05"}),
        ("date: 2021-13-45", {"published": None}),
        ("language: English", {"language": "en"}),
        ("language: ru-RU", {"language": "ru"}),
        ("url: javascript:alert(1)", {"url": None}),
        ("url: https://example.org/a", {"url": "https://example.org/a"}),
    ],
)
def test_the_head_of_a_markdown_file_is_checked(head: str, expected: dict[str, str | None]) -> None:
    source = read("a.md", f"---\n{head}\n---\n\nThe court ruled.")
    assert {name: getattr(source, name) for name in expected} == expected
