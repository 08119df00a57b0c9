"""Word documents (.docx)."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Any

from documents.readers import metadata, package
from documents.readers.base import Content, ReadError, faults_as
from documents.readers.text import plain

if TYPE_CHECKING:
    from docx.opc.part import Part
    from docx.package import Package

SUFFIXES = (".docx",)
MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"

_PAGE_NUMBER = re.compile(
    r"(?:page|стр\.?|страница|с\.)?\s*[-–—]?\s*\d*\s*(?:(?:of|из|/)\s*\d*)?\s*[-–—]?", re.IGNORECASE
)
NO_TEXT = (
    "The document has no text; it may hold only pictures of pages. Run OCR on them first, and save the result as text."
)


def read(data: bytes) -> Content:
    """The text of a Word document. Raises ReadError where it is locked, broken, or would unpack to too much."""
    package.check_word(data)
    with faults_as(package.BROKEN):
        from docx.package import Package

        opened = Package.open(io.BytesIO(data))
        text = plain("\n\n".join(_blocks(opened)))
        if not text.strip():
            raise ReadError(NO_TEXT)
        return _with_properties(text, opened)


def _blocks(opened: Package) -> Iterator[str]:
    """The first head of the pages, the body, its notes, and the foot of the pages, each once."""
    from docx.oxml.ns import qn

    from documents.readers.word_text import WordText

    main: Part = opened.main_document_part
    numbers, styles = _lists(main)
    words = WordText(numbers, styles)
    seen: set[str] = set()
    body = list(words.blocks(_root(main)))
    yield from _edges(main, "header", words, seen | set(body[:5]))
    yield from body
    notes = {
        (kind, note.get(qn("w:id"), "")): note
        for kind in ("footnote", "endnote")
        for part in _parts(main, f"{kind}s")
        for note in _root(part).iter(qn(f"w:{kind}"))
    }
    for number, reference in enumerate(words.notes, 1):
        if reference in notes:
            yield f"[{number}] " + " ".join(WordText(numbers, styles).blocks(notes[reference]))
    yield from _edges(main, "footer", words, seen)


def _edges(main: Part, kind: str, words: Any, seen: set[str]) -> Iterator[str]:
    for part in _parts(main, kind):
        for block in words.blocks(_root(part)):
            if block not in seen and not _PAGE_NUMBER.fullmatch(block):
                seen.add(block)
                yield block


def _lists(main: Part) -> tuple[Any, dict[str, tuple[str, int]]]:
    """The document's list numbers, and for each paragraph style the list that it stands for."""
    from docx.oxml.ns import qn

    from documents.readers.word_lists import ListNumbers
    from documents.readers.word_text import list_of

    numbering = next((_root(part) for part in _parts(main, "numbering")), None)
    styles = {
        style.get(qn("w:styleId"), ""): found
        for part in _parts(main, "styles")
        for style in _root(part).iter(qn("w:style"))
        if (found := list_of(style))
    }
    return ListNumbers(numbering), styles


def _parts(main: Part, kind: str) -> Iterator[Part]:
    """The parts of the document that stand in relation ``kind`` to it, such as "footnotes"."""
    for relation in main.rels.values():
        if not relation.is_external and relation.reltype.endswith(f"/{kind}"):
            yield relation.target_part


def _root(part: Part) -> Any:
    from docx.oxml.parser import parse_xml

    return parse_xml(part.blob)


def _with_properties(text: str, opened: Package) -> Content:
    properties = opened.core_properties
    made = properties.created
    return Content(
        text=text,
        title=metadata.title(properties.title),
        author=metadata.author(properties.author),
        published=metadata.day_in_text(date(made.year, made.month, made.day) if made else None, text),
    )
