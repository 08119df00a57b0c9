"""HTML: the document proper, without the page's menus, teasers and scripts."""

from __future__ import annotations

import logging
import re
from html import unescape
from typing import TYPE_CHECKING

from documents.readers import metadata
from documents.readers.base import Content, ReadError, faults_as
from documents.readers.text import decode, plain

if TYPE_CHECKING:
    from trafilatura.settings import Document

SUFFIXES = (".html", ".htm", ".xhtml")
MEDIA_TYPE = "text/html"
MAX_TAGS = 200_000  # a page of 20 MB that is all tags would take minutes

_BEGINNINGS = (b"<!doctype html", b"<html")
_DECLARED = re.compile(
    rb"<(?:meta[^>]{0,200}charset|\?xml[^>]{0,100}encoding)\s*=\s*[\"']?([\w-]{2,20})", re.IGNORECASE
)
_LANGUAGE = re.compile(
    r"<html[^>]{0,500}?\slang\s*=\s*[\"']?([\w-]{2,12})|"
    r"<meta[^>]{0,60}content-language[^>]{0,40}content\s*=\s*[\"']?([\w-]{2,12})|"
    r"<meta[^>]{0,60}og:locale[\"'][^>]{0,40}content\s*=\s*[\"']?([\w-]{2,12})",
    re.IGNORECASE,
)
_HEAD = 50_000  # characters
_TITLE = re.compile(r"<title[^>]{0,200}>([^<]{1,700})</title>", re.IGNORECASE)
_PAGE_NUMBER = re.compile(r"(?:page|part|стр\.?|страница|часть) ?\d+", re.IGNORECASE)
_BESIDE_TITLE = re.compile(r"\s+[|–—·•»«-]+\s+|\s*\|\s*")
_TABLE_RULE = re.compile(r"[|\s:-]*")

NO_TEXT = "The page has no text to read; it may be a menu, a form, or built by a script in the browser."
TOO_MANY_TAGS = f"The page has more than {MAX_TAGS:,} tags; save the text proper as .html or .txt."
BROKEN = "The page is broken and cannot be read. Save it again from the browser, or save its text as .txt."


def is_html(data: bytes) -> bool:
    """Whether ``data`` begins as a page does, whatever the file is called."""
    return data[:300].removeprefix(b"\xef\xbb\xbf").lstrip().lower().startswith(_BEGINNINGS)


def read(data: bytes, charset: str | None = None) -> Content:
    """The document on the page ``data``, and what its head states of it. Raises ReadError where there is none.

    ``charset`` is the encoding that whatever carried the page says it has; it goes before what the page says.
    """
    declared = _DECLARED.search(data[:4096])
    html, encoding = decode(data, charset or (declared[1].decode("ascii") if declared else None))
    if html.count("<") > 2 * MAX_TAGS:  # opened and closed
        raise ReadError(TOO_MANY_TAGS)
    with faults_as(BROKEN):
        found = _extracted(html)
    if found is None:
        raise ReadError(NO_TEXT)
    language = _LANGUAGE.search(html[:_HEAD])
    return Content(
        text=_paragraphs(plain(found.text or "")),
        encoding=encoding,
        title=metadata.title(found.title),
        publisher=metadata.line(found.sitename) or _site(html[:_HEAD], found.title),
        author=metadata.author(found.author),
        published=metadata.day(found.date),
        url=metadata.url(found.url),
        language=metadata.language(next(filter(None, language.groups())) if language else found.language),
    )


def _extracted(html: str) -> Document | None:
    # Imported here: it takes half a second, and most imports hold no HTML.
    from trafilatura import bare_extraction
    from trafilatura.settings import Document

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)  # its messages quote the page
    found = bare_extraction(
        html,
        with_metadata=True,
        include_comments=False,
        include_tables=True,
        favor_recall=True,
        date_extraction_params={"extensive_search": False, "original_date": True},
    )
    return found if isinstance(found, Document) and (found.text or "").strip() else None


def _site(head: str, title: str | None) -> str | None:
    """The site's name: what stands first or last in the page's title beside ``title``, that of the document."""
    stated = _TITLE.search(head)
    around = metadata.line(unescape(stated[1]), 700) if stated else None
    if not title or not around or title not in around:
        return None
    before, after = around.split(title, 1)
    if bool(before) == bool(after):
        return None  # the title alone, or a part of a longer one
    parts = _BESIDE_TITLE.split(before or after)
    site, beside = (parts[0], parts[-1]) if before else (parts[-1], parts[0])
    if beside or _PAGE_NUMBER.fullmatch(site):
        return None  # no separator stands beside the title
    return metadata.line(site)


def _paragraphs(text: str) -> str:
    """Each line a paragraph, but the rows of a table together and without the rule under its head."""
    parts: list[str] = []
    before = ""
    for line in filter(None, map(str.strip, text.split("\n"))):
        if line.startswith("|") and _TABLE_RULE.fullmatch(line):
            continue
        parts += [("\n" if line.startswith("|") and before.startswith("|") else "\n\n") if parts else "", line]
        before = line
    return "".join(parts)
