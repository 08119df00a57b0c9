"""Where a file's name and content disagree the content decides, and what is not read is called by its name."""

from __future__ import annotations

import pytest

from documents import readers
from documents.readers import ReadError, signatures
from tests.documents.readers.pdf_files import column, pdf
from tests.documents.readers.word_files import archive, letter

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
PDF = pdf([column(["The court ruled."])])
PAGE = b"<!DOCTYPE html><html><body><p>The court ruled on Monday that the case is closed.</p></body></html>"


def stream(name: str) -> bytes:
    return OLE + name.encode("utf-16-le")


@pytest.mark.parametrize(
    ("name", "data", "media_type"),
    [
        ("a.txt", PDF, "application/pdf"),
        ("a.docx", PDF, "application/pdf"),
        ("a", PDF, "application/pdf"),
        ("a.bin", b"junk before\n" + PDF, "application/pdf"),
        ("a.pdf", letter(), "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        ("a.doc", letter(), "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        ("a.txt", PAGE, "text/html"),
        ("a.mht", PAGE, "text/html"),
        ("a.TXT", b"The court ruled.", "text/plain"),
        ("a", b"The court ruled.", "text/plain"),
    ],
)
def test_the_content_decides(name: str, data: bytes, media_type: str) -> None:
    assert readers.read_bytes(name, data).media_type == media_type


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (stream("WordDocument"), r"old Word document \(.doc\). Open it in LibreOffice or Word and save it as .docx"),
        (stream("EncryptedPackage"), "protected with a password"),
        (stream("__properties_version1.0"), "Outlook message"),
        (stream("Workbook"), "old spreadsheet"),
        (OLE, "old Microsoft Office file"),
        (b"{\\rtf1\\ansi The court ruled.}", "RTF document"),
        (
            archive({"mimetype": b"application/vnd.oasis.opendocument.text", "content.xml": b"<x/>"}),
            "OpenDocument text",
        ),
        (archive({"[Content_Types].xml": b"<x/>", "xl/workbook.xml": b"<x/>"}), "spreadsheet"),
        (archive({"[Content_Types].xml": b"<x/>", "ppt/presentation.xml": b"<x/>"}), "presentation"),
        (archive({"mimetype": b"application/epub+zip"}), "e-book"),
        (archive({"a.txt": b"The court ruled."}), "packed archive"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "picture.*OCR"),
        (b"\xff\xd8\xff\xe0\0\x10JFIF\0", "picture.*OCR"),
        (b"II*\0\x08\0\0\0", "picture.*OCR"),
        (b"RIFF\0\0\0\0WEBPVP8 ", "picture.*OCR"),
        (b"\0\0\0\x18ftypheic\0\0\0\0", "picture.*OCR"),
        (b"\0\0\0\x18ftypisom\0\0\0\0", "recording"),
        (b"AT&TFORM\0\0\0\0DJVU", "scanned document"),
        (b"7z\xbc\xaf\x27\x1c\0\4", "packed archive"),
        (b"\x1f\x8b\x08\0\0\0", "packed file"),
        (b'<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument/>', "saved as XML"),
    ],
)
@pytest.mark.parametrize("name", ["a.txt", "a.html", "a", "a.xyz"])
def test_what_is_not_read_is_named_with_what_to_do(name: str, data: bytes, reason: str) -> None:
    with pytest.raises(ReadError, match=reason):
        readers.read_bytes(name, data)


@pytest.mark.parametrize(
    "text",
    [
        "A file that begins with %PDF- is a PDF.",
        "MZ is the name of a paper.",
        "BZh the court ruled.",
        "ID3 is a record.",
        "GIF is a word.",
    ],
)
def test_a_text_that_begins_as_a_format_does_is_a_text(text: str) -> None:
    assert readers.read_bytes("a.txt", text.encode()).text == text


@pytest.mark.parametrize("name", ["a.pdf", "a.docx"])
@pytest.mark.parametrize("data", [b"The court ruled.", b"PK", b"%PD", b"\0" * 50])
def test_a_name_does_not_make_a_format(name: str, data: bytes) -> None:
    with pytest.raises(ReadError, match=r"is called \.\w+ but is none.*Accepted: \.txt"):
        readers.read_bytes(name, data)


def test_every_reason_fits_the_column_that_keeps_it() -> None:
    longest = max(filter(None, map(signatures.unread_kind, (stream("WordDocument"), stream("Workbook")))), key=len)
    assert len(f"{longest} {readers.ACCEPTED}") <= 500
