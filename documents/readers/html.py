"""HTML: the document proper, without the page's menus, teasers and scripts."""

from __future__ import annotations

import re

from documents.readers.base import Content, ReadError
from documents.readers.text import decode, plain

SUFFIXES = (".html", ".htm", ".xhtml")
MEDIA_TYPE = "text/html"

_DECLARED = re.compile(rb"<meta[^>]{0,200}charset\s*=\s*[\"']?([\w-]{2,20})", re.IGNORECASE)
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def read(data: bytes) -> Content:
    # Imported here: it takes half a second, and most imports hold no HTML.
    from trafilatura import bare_extraction
    from trafilatura.settings import Document

    html, encoding = _decoded(data)
    found = bare_extraction(
        html,
        with_metadata=True,
        include_comments=False,
        include_tables=True,
        favor_recall=True,
        date_extraction_params={"extensive_search": False, "original_date": True},
    )
    if not isinstance(found, Document) or not (found.text or "").strip():
        raise ReadError("The page has no text to read; it may be a menu, a form, or built by a script in the browser.")
    return Content(
        text=plain(found.text or "").replace("\n", "\n\n"),  # a line is a paragraph
        encoding=encoding,
        title=found.title or None,
        publisher=found.sitename or None,
        author=found.author or None,
        published=found.date if found.date and _DAY.fullmatch(found.date) else None,
        url=found.url or None,
        language=found.language[:2] if found.language else None,
    )


def _decoded(data: bytes) -> tuple[str, str]:
    """The page's characters, by the encoding that the page declares where that holds."""
    if declared := _DECLARED.search(data[:4096]):
        name = declared[1].decode("ascii")
        try:
            return data.decode(name), name.lower()
        except (LookupError, UnicodeDecodeError):
            pass  # declared wrongly: found out below
    return decode(data)
