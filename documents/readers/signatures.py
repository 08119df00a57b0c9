"""What a file is by its first bytes, whatever its name says."""

from __future__ import annotations

import re

PDF, ZIP = "PDF", "ZIP"

_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PDF_WITHIN = 1024  # bytes: readers of PDF accept as much before the mark
_OCR = "Run OCR on it first, and save the result as a PDF with a text layer or as text."
_AS_DOCX = "Open it in LibreOffice or Word and save it as .docx."
_UNPACK = "Unpack it and give the documents in it."
_TABLE = "Save the sheet as a .docx or .html document, or import the spreadsheet as records."

# (first bytes, what it is, what to do). First match counts.
_FIRST_BYTES: tuple[tuple[bytes, str, str], ...] = (
    (b"{\\rtf", "an RTF document", _AS_DOCX),
    (b"\x89PNG\r\n\x1a\n", "a picture (PNG)", _OCR),
    (b"\xff\xd8\xff", "a picture (JPEG)", _OCR),
    (b"GIF87a", "a picture (GIF)", _OCR),
    (b"GIF89a", "a picture (GIF)", _OCR),
    (b"II*\0", "a picture (TIFF)", _OCR),
    (b"MM\0*", "a picture (TIFF)", _OCR),
    (b"AT&TFORM", "a scanned document (DjVu)", _OCR),
    (b"%!PS", "a PostScript file", "Save it as a PDF."),
    (b"7z\xbc\xaf\x27\x1c", "a packed archive (7z)", _UNPACK),
    (b"Rar!\x1a\x07", "a packed archive (RAR)", _UNPACK),
    (b"\x1f\x8b\x08", "a packed file (gzip)", _UNPACK),
    (b"BZh", "a packed file (bzip2)", _UNPACK),
    (b"\xfd7zXZ\0", "a packed file (xz)", _UNPACK),
    (b"SQLite format 3\0", "a database (SQLite)", "Give the documents themselves."),
    (b"ID3", "a sound recording (MP3)", "Write down what is said and give that as text."),
    (b"OggS", "a recording (Ogg)", "Write down what is said and give that as text."),
    (b"MZ", "a program for Windows", "Give the documents themselves."),
    (b"\x7fELF", "a program", "Give the documents themselves."),
)
# (the name of a stream in an OLE file, in UTF-16, what it is, what to do)
_OLE_STREAMS: tuple[tuple[str, str, str], ...] = (
    ("EncryptedPackage", "protected with a password", "Save it without the password and give it again."),
    ("WordDocument", "an old Word document (.doc)", _AS_DOCX),
    ("__properties_version1.0", "an Outlook message (.msg)", "Save it as an e-mail (.eml) or as text."),
    ("Workbook", "an old spreadsheet (.xls)", _TABLE),
    ("PowerPoint Document", "an old presentation (.ppt)", "Save it as a PDF."),
)
_MEDIA_CONTAINER = re.compile(rb"\A.{4}ftyp(?P<brand>.{4})", re.DOTALL)


def is_pdf(data: bytes) -> bool:
    """Whether ``data`` begins as a PDF, or has its mark near the beginning and a PDF's end: junk may come before."""
    if data.lstrip().startswith(b"%PDF-"):
        return True
    return b"%PDF-" in data[:_PDF_WITHIN] and b"startxref" in data[-_PDF_WITHIN:]


def is_zip(data: bytes) -> bool:
    return data.startswith((b"PK\x03\x04", b"PK\x05\x06"))


def unread_kind(data: bytes) -> str | None:
    """A sentence that names what ``data`` is and what to make of it, where it is of a known kind that is not read."""
    for first, what, advice in _FIRST_BYTES:
        if data.startswith(first) and (len(first) > 3 or _is_binary(data)):
            return f"It is {what}. {advice}"
    if data.startswith(b"BM") and data[6:10] == b"\0\0\0\0":
        return f"It is a picture (BMP). {_OCR}"
    if data.startswith(b"RIFF") and data[8:12] == b"WEBP":
        return f"It is a picture (WebP). {_OCR}"
    if box := _MEDIA_CONTAINER.match(data[:12]):
        return _media(box["brand"])
    if data.startswith(_OLE):
        return _ole(data)
    if b'progid="Word.Document"' in data[:500]:
        return f"It is a Word document saved as XML. {_AS_DOCX}"
    return None


def zip_kind(names: set[str], mimetype: str) -> str:
    """A sentence that names what a ZIP file with members ``names`` is, where it is no Word document."""
    if "opendocument.text" in mimetype:
        return f"It is an OpenDocument text (.odt). {_AS_DOCX}"
    if "opendocument.spreadsheet" in mimetype or "xl/workbook.xml" in names:
        return f"It is a spreadsheet. {_TABLE}"
    if "opendocument.presentation" in mimetype or "ppt/presentation.xml" in names:
        return "It is a presentation. Save it as a PDF."
    if "epub" in mimetype:
        return "It is an e-book (.epub). Save it as .html or .docx."
    return f"It is a packed archive (ZIP). {_UNPACK}"


def _is_binary(data: bytes) -> bool:
    """Whether the beginning holds bytes that no text has: signs of two or three letters may begin a text, too."""
    return any(byte < 9 for byte in data[:512])


def _media(brand: bytes) -> str:
    if brand.startswith((b"heic", b"heix", b"mif1", b"avif")):
        return f"It is a picture (HEIC). {_OCR}"
    return "It is a video or sound recording. Write down what is said and give that as text."


def _ole(data: bytes) -> str:
    for stream, what, advice in _OLE_STREAMS:
        if stream.encode("utf-16-le") in data:
            return f"It is {what}. {advice}"
    return f"It is an old Microsoft Office file, or a broken one. {_AS_DOCX}"
