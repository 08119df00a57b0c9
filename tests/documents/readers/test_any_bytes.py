"""No bytes break a reader: each file becomes text or a reason, within two seconds."""

from __future__ import annotations

import time
import zlib
from email.message import EmailMessage

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from documents import readers
from documents.extraction.types import SourceText
from tests.documents.readers.pdf_files import column, pdf
from tests.documents.readers.word_files import letter, member, with_members

LONGEST = 2.0  # seconds
NAMES = st.sampled_from(["a", *(f"a{suffix}" for suffix in readers.SUFFIXES)])
BEGINNINGS = [
    b"%PDF-1.7\n1 0 obj\n",
    b"PK\x03\x04",
    b"PK\x05\x06",
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
    b"{\\rtf1",
    b"\x1f\x8b\x08",
    b"\xff\xfe",
    b"\xfe\xff",
    b"\xef\xbb\xbf",
    b"\xff\xfe\0\0",
    b"<!doctype html><html><body>",
    b"<?xml version='1.0'?>",
    b"MIME-Version: 1.0\nFrom: a@example.org\nContent-Type: multipart/mixed; boundary=b\n\n--b\n",
    b"---\ntitle: ",
]
PDF = pdf([column(["The court ruled", "on Monday."]), column(["Page two"])], {"Title": "A", "CreationDate": "D:2023"})
WORD = letter()


def mail() -> bytes:
    message = EmailMessage()
    message["From"], message["Subject"], message["MIME-Version"] = "A B <a@example.org>", "Суд", "1.0"
    message.set_content("The court ruled.\n> Quoted\n-- \nA. B.", charset="koi8-r", cte="base64")
    message.add_alternative("<html><body><p>The court ruled on Monday.</p></body></html>", subtype="html")
    message.add_attachment(b"x", maintype="application", subtype="pdf", filename="a.pdf")
    return bytes(message)


VALID = {
    "pdf": pdf([column(["The court ruled", "on Monday."])], packed=False),
    "packed pdf": PDF,
    "word": WORD,
    "mail": mail(),
    "html": b"<html lang=en><head><title>A</title><meta charset=utf-8></head><body><p>The court.</p></body></html>",
    "markdown": "---\ntitle: Суд\ndate: 2023-05-06\n---\n# Суд\n\n* one\n* [two](http://example.org)\n".encode(),
    "wide": "Суд приговорил Тимура Бекарова".encode("utf-16-le"),
}
# A change: at which place, how many bytes go, what comes instead.
CHANGE = st.tuples(st.floats(0, 1, exclude_max=True), st.integers(0, 40), st.binary(max_size=20))


def check(name: str, data: bytes) -> None:
    began = time.process_time()
    try:
        source = readers.read_bytes(name, data)
    except readers.ReadError:
        return
    finally:
        assert time.process_time() - began < LONGEST
    assert isinstance(source, SourceText)
    assert source.text.strip()
    source.text.encode()  # no half of a pair, which no database takes
    assert not set(source.text) & {"\0", "\r", "\x0c"}
    assert source.language is None or len(source.language) == 2


def changed(data: bytes, changes: list[tuple[float, int, bytes]]) -> bytes:
    for place, gone, new in changes:
        at = int(place * len(data))
        data = data[:at] + new + data[at + gone :]
    return data


@given(st.binary(max_size=400), NAMES)
def test_random_bytes(data: bytes, name: str) -> None:
    check(name, data)


@pytest.mark.parametrize("beginning", BEGINNINGS, ids=range(len(BEGINNINGS)))
@given(data=st.binary(max_size=400), name=NAMES)
def test_random_bytes_after_the_first_of_a_format(beginning: bytes, data: bytes, name: str) -> None:
    check(name, beginning + data)


@pytest.mark.parametrize("kind", VALID)
@given(changes=st.lists(CHANGE, min_size=1, max_size=6), cut=st.floats(0.3, 1))
def test_files_with_changed_bytes(kind: str, changes: list[tuple[float, int, bytes]], cut: float) -> None:
    data = changed(VALID[kind], changes)
    check("a", data[: int(len(data) * cut) + 1])


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(changes=st.lists(CHANGE, min_size=1, max_size=4))
def test_word_documents_with_changed_xml(changes: list[tuple[float, int, bytes]]) -> None:
    name = "word/document.xml"
    check("a.docx", with_members(WORD, {name: changed(member(WORD, name), changes)}))


OPERATORS = (
    b"BT ET Tj TJ ' \" Tf Tm Td TD T* TL Tc Tw Tz Ts q Q cm Do BI ID EI gs BDC EMC "
    b"(a) <41> [(a)1] /F1 /X 1 0 -1e9 9 <</A 1>>"
)
TAGS = (
    "<p> <table> <tr> <td> <div> </p> </table> <a href=x> <!-- --> <![CDATA[ &#0; &amp; &#xD800; <script> </script> "
    "<title> <svg> <h1> text <b> <li> <ul>"
)


@given(st.lists(st.sampled_from(OPERATORS.split()), max_size=60))
def test_pdf_pages_of_random_commands(commands: list[bytes]) -> None:
    start, end = PDF.rindex(b"<</Length"), PDF.rindex(b"\nendstream")
    packed = zlib.compress(b"BT /F1 9 Tf (a) Tj " + b" ".join(commands))
    check("a.pdf", PDF[:start] + b"<</Length %d/Filter/FlateDecode>>\nstream\n" % len(packed) + packed + PDF[end:])


@given(st.lists(st.sampled_from(TAGS.split()), max_size=80))
def test_pages_of_random_tags(tags: list[str]) -> None:
    check("a.html", ("<html><body><p>The court ruled.</p>" + " ".join(tags)).encode())
