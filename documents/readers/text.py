"""Plain text, in whatever encoding it came."""

from __future__ import annotations

import codecs

from charset_normalizer import from_bytes

from documents.readers.base import Content, ReadError

SUFFIXES = (".txt", ".text")
MEDIA_TYPE = "text/plain"

# Encodings in which source documents come when they are not UTF-8; detection chooses among these only.
ENCODINGS = ["utf_8", "cp1251", "koi8_r", "cp1252", "iso8859_5", "cp1254", "cp1256"]
BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
MAX_CONTROL_SHARE = 0.01


def decode(data: bytes) -> tuple[str, str]:
    """The text of ``data`` and its encoding's name. Raises ReadError for what is no text."""
    for bom, encoding in BOMS:
        if data.startswith(bom):
            return _strict(data, encoding)
    if wide := _wide_encoding(data[:4096]):
        return _strict(data, wide)
    try:
        return _text_only(data.decode("utf-8")), "utf-8"
    except UnicodeDecodeError:
        pass
    best = from_bytes(data, cp_isolation=ENCODINGS).best()
    if best is None:
        raise ReadError("It is a binary file, or text in an encoding that is not known. Save it as UTF-8 text.")
    return _text_only(str(best)), best.encoding


def _strict(data: bytes, encoding: str) -> tuple[str, str]:
    try:
        return _text_only(data.decode(encoding)), encoding
    except UnicodeDecodeError as error:
        raise ReadError(f"It says that it is {encoding} text but breaks at byte {error.start}.") from error


def _wide_encoding(head: bytes) -> str | None:
    """UTF-16 without a mark: every other byte of Latin text, or of any text's blanks and digits, is a zero."""
    even, odd = head[0::2].count(0), head[1::2].count(0)
    if max(even, odd) > max(3, len(head) // 20) and max(even, odd) > 10 * min(even, odd):
        return "utf-16-be" if even > odd else "utf-16-le"
    return None


def _text_only(text: str) -> str:
    controls = sum(1 for c in text[:20_000] if c < " " and c not in "\t\n\r\f\v\x1a")
    if controls > MAX_CONTROL_SHARE * max(len(text[:20_000]), 100):
        raise ReadError("It is a binary file, not text.")
    return text


def plain(text: str) -> str:
    """``text`` with ``\\n`` line ends and without the control characters that a database refuses."""
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\ufeff", "")
    return text.translate({code: None for code in range(32) if chr(code) not in "\t\n"})


def read(data: bytes) -> Content:
    text, encoding = decode(data)
    return Content(text=plain(text), encoding=encoding)
