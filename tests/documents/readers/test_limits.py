"""Files that would unpack to too much, or are broken, cut or empty, are refused in time with the reason."""

from __future__ import annotations

import time
import zipfile
import zlib
from contextlib import suppress

import pytest
from docx.document import Document

from documents import readers
from documents.readers import ReadError, html, package
from documents.readers import pdf as pdf_reader
from tests.documents.readers.pdf_files import column, pdf
from tests.documents.readers.word_files import letter, member, with_members, word

PDF = pdf([column([f"Line {number} of the judgment of the court" for number in range(30)])] * 3)
ENTITY = b'<!DOCTYPE d [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>'


def refused(name: str, data: bytes, reason: str) -> None:
    began = time.process_time()
    with pytest.raises(ReadError, match=reason):
        readers.read_bytes(name, data)
    assert time.process_time() - began < 5


def declared(data: bytes, member_name: str, size: int) -> bytes:
    """``data`` with another unpacked size in the package's table than ``member_name`` has."""
    place = data.rindex(member_name.encode()) - 46 + 24
    return data[:place] + size.to_bytes(4, "little") + data[place + 4 :]


@pytest.mark.parametrize(
    "data",
    [
        with_members(letter(), {"word/document.xml": b" " * (package.MAX_XML + 1)}),
        with_members(letter(), {"word/extra.xml": b" " * 2_000_000}),  # packed a thousandfold
        with_members(letter(), {f"word/media/{number}": b"" for number in range(package.MAX_MEMBERS)}),
        declared(letter(), "word/document.xml", 2**31),
        declared(letter(), "docProps/core.xml", 2**31),
    ],
    ids=["large", "ratio", "members", "declared", "declared of another"],
)
def test_a_word_bomb_is_not_unpacked(data: bytes) -> None:
    refused("a.docx", data, "would unpack to far more")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le"])
def test_entities_are_refused(encoding: str) -> None:
    xml = member(letter(), "word/document.xml")
    head, _, rest = xml.partition(b"?>")
    hostile = (head + b"?>" + ENTITY + rest).decode().encode(encoding)
    refused("a.docx", with_members(letter(), {"word/document.xml": hostile}), "declares entities")


@pytest.mark.parametrize("share", [0.01, 0.3, 0.7, 0.99])
def test_a_cut_word_document_is_called_broken(share: float) -> None:
    data = letter()
    refused("a.docx", data[: int(len(data) * share)], "broken or cut|packed archive")


def test_a_damaged_part_is_called_broken() -> None:
    data = with_members(letter(), {"word/document.xml": b"<w:document"})
    refused("a.docx", data, "broken or cut")


def test_a_member_with_a_password_is_named() -> None:
    data = letter()
    place = data.rindex(b"word/document.xml") - 46 + 8
    refused("a.docx", data[:place] + b"\x01\x00" + data[place + 2 :], "protected with a password")


def test_a_document_of_pictures_only_asks_for_ocr() -> None:
    refused("a.docx", word(lambda document: None), "Run OCR")


def deep(document: Document) -> None:
    cell = document.add_table(1, 1).cell(0, 0)
    for _ in range(60):
        cell = cell.add_table(1, 1).cell(0, 0)
    cell.text = "In the innermost cell."


def test_tables_in_tables_end() -> None:
    assert readers.read_bytes("a.docx", word(deep)).text == "In the innermost cell."


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (pdf([[], []]), "no text layer.*Run OCR first"),
        (b"%PDF-1.7\n", "broken or cut"),
        (b"%PDF-1.7\n" + b"\0" * 5_000, "broken or cut"),
        (PDF[:1500], "broken or cut|no text layer"),
        (pdf([column(["\ue010\ue011\ue012 \ufffd\ufffd"])]), "letters cannot be told"),
    ],
    ids=["scan", "head only", "zeros", "cut", "letters without a table"],
)
def test_what_is_wrong_with_a_pdf_is_said(data: bytes, reason: str) -> None:
    refused("a.pdf", data, reason)


def with_page(content: bytes) -> bytes:
    """A PDF of one page that is drawn by ``content``, packed."""
    data = pdf([column(["x"])], packed=True)
    start = data.rindex(b"<</Length")
    end = data.rindex(b"\nendstream")
    packed = zlib.compress(content, 9)
    return data[:start] + f"<</Length {len(packed)}/Filter/FlateDecode>>\nstream\n".encode() + packed + data[end:]


@pytest.mark.parametrize(
    "content",
    [b" " * (pdf_reader.MAX_STREAM + 10), b"q Q\n" * (pdf_reader.MAX_COMMANDS + 10)],
    ids=["bytes", "commands"],
)
def test_a_pdf_bomb_is_refused(content: bytes) -> None:
    refused("a.pdf", with_page(content), "unpacks to more than 20 MB")


def test_a_pdf_of_too_many_pages_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf_reader, "MAX_PAGES", 2)
    refused("a.pdf", PDF, "more than 1,000 pages; split it")


def test_a_slow_pdf_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf_reader, "MAX_SECONDS", -1.0)
    refused("a.pdf", PDF, "takes too long to read")


@pytest.mark.parametrize(
    "page",
    [
        "<html>" + "<b>" * (2 * html.MAX_TAGS + 1),
        "<html><body>" + "<div>" * 20_000,
        "<html><body>" + "<table><tr><td>" * 3_000,
        "<html><body><p>" + "&lt;" * 50_000 + "<p" * 10_000,
        "<html><head>" + "<meta charset=" * 5_000,
        "<html><body><p>" + "a" * 100_000 + "<br>" * 20_000,
    ],
    ids=["tags", "nested", "tables", "open", "metas", "breaks"],
)
def test_a_hostile_page_ends_in_time(page: str) -> None:
    began = time.process_time()
    with suppress(ReadError):
        readers.read_bytes("a.html", page.encode())
    assert time.process_time() - began < 10


@pytest.mark.parametrize("piece", ["[", "*a ", "> ", "- ", "`", "![](", "_", "<", "#", "|", "\n- a\n "])
def test_hostile_markdown_ends_in_time(piece: str) -> None:
    began = time.process_time()
    with suppress(ReadError):
        readers.read_bytes("a.md", (piece * 20_000).encode())
    assert time.process_time() - began < 10


def test_no_member_is_unpacked_before_all_sizes_are_checked(monkeypatch: pytest.MonkeyPatch) -> None:
    def never(*_: object) -> bytes:
        raise AssertionError("unpacked")

    hostile = declared(letter(), "word/document.xml", 2**31)
    monkeypatch.setattr(zipfile.ZipFile, "read", never)
    monkeypatch.setattr(zipfile.ZipFile, "open", never)
    refused("a.docx", hostile, "would unpack")
