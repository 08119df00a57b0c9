"""Plain text, in whatever encoding it came."""

from __future__ import annotations

import codecs
import re
import unicodedata

from charset_normalizer import from_bytes

from documents.readers.base import Content, ReadError

SUFFIXES = (".txt", ".text")
MEDIA_TYPE = "text/plain"
# The bullet of a symbol font, which a PDF or a Word file gives as a character of its own.
_FONT_BULLET = re.compile(r"(?<!\S)[\ue000-\uf8ff\U000f0000-\U0010fffd](?=\s)")

# Encodings in which source documents come when they are not UTF-8; detection chooses among these only.
ENCODINGS = ["utf_8", "cp1251", "koi8_r", "cp1252", "iso8859_5", "cp1254", "cp1256"]
BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
# Names that pages and mails declare, and what is meant: browsers read them so (WHATWG Encoding Standard).
_MEANT = {
    "ascii": "cp1252",
    "us-ascii": "cp1252",
    "iso-8859-1": "cp1252",
    "latin1": "cp1252",
    "latin-1": "cp1252",
    "iso-8859-9": "cp1254",
    "koi8": "koi8-r",
}
_TEXT_CODECS = ("cp", "koi8", "kz1048", "iso8859", "mac", "gb", "big5", "euc", "shift_jis", "utf-8")
_WIDE_HIGH_BYTES = frozenset({0x00, 0x04, 0x20})  # of Latin and Cyrillic letters, and of dashes and quotation marks
MAX_CONTROL_SHARE = 0.01

_LINE_ENDS = str.maketrans({"\r": "\n", "\f": "\n", "\v": "\n", "\x85": "\n", "\u2028": "\n", "\u2029": "\n"})
# What a database refuses (zero, halves of pairs) and what parts words that are one (soft hyphens, marks of no width).
_DROPPED = dict.fromkeys(
    [code for code in range(0xA0) if chr(code) not in "\t\n" and not 32 <= code < 127]
    + [0xAD, 0x200B, 0x2060, 0xFEFF, 0xFFFE, 0xFFFF, *range(0xD800, 0xE000)]
)


def decode(data: bytes, declared: str | None = None) -> tuple[str, str]:
    """The text of ``data`` and its encoding's name; ``declared`` is what the format says the encoding is.

    Raises ReadError for what is no text. UTF-8 goes first even where another encoding is declared: text of another
    encoding never is valid UTF-8 by chance, and converted pages keep their old declaration.
    """
    for bom, encoding in BOMS:
        if data.startswith(bom):
            return _strict(data, encoding)
    if wide := _wide_encoding(data[:4096]):
        return _strict(data, wide)
    try:
        return _text_only(data.decode("utf-8")), "utf-8"
    except UnicodeDecodeError:
        pass
    return _declared(data, declared) or _detected(data)


def _declared(data: bytes, declared: str | None) -> tuple[str, str] | None:
    """``data`` in the encoding that its format declares; None where that is unknown, wide, or does not hold."""
    name = (declared or "").strip().lower()
    try:
        encoding = codecs.lookup(_MEANT.get(name, name)).name
        if encoding.startswith(_TEXT_CODECS):  # UTF-16 was read above; others are no encodings of documents
            return _text_only(data.decode(encoding)), encoding
    except (LookupError, ValueError, ReadError):
        pass
    return None


def _detected(data: bytes) -> tuple[str, str]:
    best = from_bytes(data, cp_isolation=ENCODINGS).best()
    if best is None:
        raise ReadError("It is a binary file, or text in an encoding that is not known. Save it as UTF-8 text.")
    return _text_only(str(best)), best.encoding


def _strict(data: bytes, encoding: str) -> tuple[str, str]:
    try:
        return _text_only(data.decode(encoding)), encoding
    except UnicodeDecodeError as error:
        raise ReadError(
            f"It says that it is {encoding} text but breaks at byte {error.start}. Save it as UTF-8 text."
        ) from error


def _wide_encoding(head: bytes) -> str | None:
    """UTF-16 without a mark: every other byte is the high byte of a Latin or Cyrillic letter, the others vary."""
    if len(head) % 2 or len(head) < 8:
        return None
    even, odd = head[0::2], head[1::2]
    for high, low, encoding in ((odd, even, "utf-16-le"), (even, odd, "utf-16-be")):
        fitting = sum(1 for byte in high if byte in _WIDE_HIGH_BYTES)
        if fitting >= 0.95 * len(high) and high.count(0) > 0 and low.count(0) <= len(low) // 50:
            return encoding
    return None


def _text_only(text: str) -> str:
    controls = sum(1 for c in text[:20_000] if c < " " and c not in "\t\n\r\f\v\x1a")
    if controls > MAX_CONTROL_SHARE * max(len(text[:20_000]), 100):
        raise ReadError("It is a binary file, not text.")
    return text


def plain(text: str) -> str:
    """``text`` with ``\\n`` line ends and letters in one piece, without characters that a database refuses or that part
    words unseen."""
    plain_lines = text.replace("\r\n", "\n").translate(_LINE_ENDS).translate(_DROPPED)
    return _FONT_BULLET.sub("•", unicodedata.normalize("NFC", plain_lines))


def without_margin(text: str) -> str:
    """``text`` without the white space that every line begins with: the left margin of printed pages."""
    margin = min((len(line) - len(line.lstrip(" ")) for line in text.split("\n") if line.strip()), default=0)
    return "\n".join(line[margin:] for line in text.split("\n")) if margin else text


def read(data: bytes) -> Content:
    """The text of ``data``. Raises ReadError for what is no text."""
    text, encoding = decode(data)
    return Content(text=without_margin(plain(text)), encoding=encoding)
