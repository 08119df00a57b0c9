"""Small PDF files made by hand: lines of text at given places, in Latin or any other letters."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from typing import NamedTuple

PAGE_HEIGHT = 792  # points
TOP, LEFT, LEADING, SIZE = 720.0, 72.0, 14.0, 11.0


class Placed(NamedTuple):
    """A line of text, its left end and baseline in points from the lower left corner, and its size in points."""

    text: str
    x: float
    y: float
    size: float = SIZE


def column(lines: Sequence[str], top: float = TOP, left: float = LEFT) -> list[Placed]:
    """``lines`` one below the other; an empty one leaves a gap, leading spaces indent by six points each."""
    return [
        Placed(line.lstrip(" "), left + 6 * (len(line) - len(line.lstrip(" "))), top - number * LEADING)
        for number, line in enumerate(lines)
        if line
    ]


def pdf(
    pages: Sequence[Sequence[Placed]], information: dict[str, str] | None = None, trailer: str = "", packed: bool = True
) -> bytes:
    """A PDF file with ``pages``; ``information`` is its document information, ``trailer`` more of the trailer."""
    letters = sorted({c for page in pages for line in page for c in line.text})
    codes = {letter: number for number, letter in enumerate(letters, 1)}
    kids = " ".join(f"{6 + 2 * number} 0 R" for number in range(len(pages)))
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        f"<</Type/Pages/Kids[{kids}]/Count {len(pages)}>>".encode(),
        b"<</Type/Font/Subtype/Type0/BaseFont/Invented/Encoding/Identity-H/DescendantFonts[4 0 R]/ToUnicode 5 0 R>>",
        b"<</Type/Font/Subtype/CIDFontType2/BaseFont/Invented/DW 500/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)"
        b"/Supplement 0>>/FontDescriptor<</Type/FontDescriptor/FontName/Invented/Flags 4>>>>",
        _stream(_letters(codes), packed),
    ]
    for number, page in enumerate(pages):
        objects.append(
            f"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 {PAGE_HEIGHT}]/Resources<</Font<</F1 3 0 R>>>>"
            f"/Contents {7 + 2 * number} 0 R>>".encode()
        )
        objects.append(_stream(b"\n".join(_shown(line, codes) for line in page), packed))
    if information:
        entries = "".join(f"/{key}<feff{value.encode('utf-16-be').hex()}>" for key, value in information.items())
        objects.append(f"<<{entries}>>".encode())
        trailer += f"/Info {len(objects)} 0 R"
    return _file(objects, trailer)


def _file(objects: Sequence[bytes], trailer: str) -> bytes:
    data = b"%PDF-1.7\n"
    places = []
    for number, content in enumerate(objects, 1):
        places.append(len(data))
        data += f"{number} 0 obj\n".encode() + content + b"\nendobj\n"
    table = f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n" + "".join(
        f"{place:010} 00000 n \n" for place in places
    )
    ending = f"trailer\n<</Size {len(objects) + 1}/Root 1 0 R{trailer}>>\nstartxref\n{len(data)}\n%%EOF\n"
    return data + table.encode() + ending.encode()


def _stream(content: bytes, packed: bool) -> bytes:
    if packed:
        content = zlib.compress(content)
    return (
        f"<</Length {len(content)}{'/Filter/FlateDecode' if packed else ''}>>\nstream\n".encode()
        + content
        + b"\nendstream"
    )


def _shown(line: Placed, codes: dict[str, int]) -> bytes:
    shown = "".join(f"{codes[letter]:04x}" for letter in line.text)
    return f"BT /F1 {line.size} Tf 1 0 0 1 {line.x} {line.y} Tm <{shown}> Tj ET".encode()


def _letters(codes: dict[str, int]) -> bytes:
    rows = [f"<{code:04x}><{letter.encode('utf-16-be').hex()}>" for letter, code in codes.items()]
    chunks = [rows[start : start + 100] for start in range(0, len(rows), 100)]
    maps = "".join(f"{len(chunk)} beginbfchar\n" + "\n".join(chunk) + "\nendbfchar\n" for chunk in chunks)
    return (
        "/CIDInit/ProcSet findresource begin 12 dict begin begincmap/CMapType 2 def\n"
        f"1 begincodespacerange<0000><ffff>endcodespacerange\n{maps}endcmap end end"
    ).encode()
