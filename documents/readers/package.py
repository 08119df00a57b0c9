"""ZIP packages of office documents: what they would unpack to is checked before anything is unpacked."""

from __future__ import annotations

import io
import zipfile

from documents.readers import signatures
from documents.readers.base import ReadError, faults_as

MAX_MEMBERS = 3_000
MAX_UNPACKED = 200 * 1024 * 1024  # bytes of all members, pictures among them
MAX_XML = 30 * 1024 * 1024  # bytes of one XML member: a book has three
MAX_RATIO = 100  # unpacked to packed, for members of a MB and more: the XML of real documents has 10 to 40
_RATIO_FROM = 1024 * 1024

_TYPES = "[Content_Types].xml"
_WORD_MAIN = (b"wordprocessingml.document.main+xml", b"ms-word.document.macroEnabled.main+xml")
_NO_XML = ("/media/", "/embeddings/", "/fonts/", "thumbnail")  # any other part may be one that is parsed
_DECLARATIONS = ("<!DOCTYPE", "<!ENTITY")

BROKEN = (
    "It is broken or cut: not all of the packed document is there. Open it in Word or LibreOffice and save it again."
)
BOMB = (
    f"It would unpack to far more than a document holds. Accepted are up to {MAX_MEMBERS:,} parts, "
    f"{MAX_UNPACKED // 1024 // 1024} MB in all and {MAX_XML // 1024 // 1024} MB of text."
)
ENTITIES = "Its XML declares entities, which no Word document does; it is not read. Save it again as .docx."
LOCKED = "It is protected with a password. Save it without the password and give it again."


def check_word(data: bytes) -> None:
    """Raises ReadError where ``data``, a ZIP file, is no Word document or is not safe to unpack."""
    with faults_as(BROKEN), zipfile.ZipFile(io.BytesIO(data)) as package:
        members = package.infolist()
        _check_sizes(members)
        names = {member.filename for member in members}
        if any(member.flag_bits & 1 for member in members):
            raise ReadError(LOCKED)
        if _TYPES not in names:
            mimetype = package.read("mimetype")[:100].decode("ascii", "replace") if "mimetype" in names else ""
            raise ReadError(signatures.zip_kind(names, mimetype))
        if not any(kind in package.read(_TYPES) for kind in _WORD_MAIN):
            raise ReadError(signatures.zip_kind(names, ""))
        for member in members:
            if _is_xml(member):
                _check_xml(package.read(member))


def _check_sizes(members: list[zipfile.ZipInfo]) -> None:
    """Python unpacks no member beyond its declared size, so the declared sizes bound what is unpacked."""
    too_large = any(member.file_size > MAX_XML for member in members if _is_xml(member))
    if too_large or len(members) > MAX_MEMBERS or sum(member.file_size for member in members) > MAX_UNPACKED:
        raise ReadError(BOMB)
    for member in members:
        if member.file_size >= _RATIO_FROM and member.file_size > MAX_RATIO * max(member.compress_size, 1):
            raise ReadError(BOMB)


def _is_xml(member: zipfile.ZipInfo) -> bool:
    return not any(folder in member.filename.lower() for folder in _NO_XML)


def _check_xml(xml: bytes) -> None:
    if any(mark.encode(encoding) in xml for mark in _DECLARATIONS for encoding in ("ascii", "utf-16-le", "utf-16-be")):
        raise ReadError(ENTITIES)
