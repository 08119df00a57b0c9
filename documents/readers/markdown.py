"""Markdown: the words without the marks, and the head between ``---`` lines where there is one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from markdown_it import MarkdownIt
from markdown_it.token import Token

from documents.readers import metadata
from documents.readers.base import Content, faults_as
from documents.readers.text import decode, plain

SUFFIXES = (".md", ".markdown")
MEDIA_TYPE = "text/markdown"

_HEAD = re.compile(r"---\n(.*?)\n---\n", re.DOTALL)
_HEAD_LINE = re.compile(r"(title|author|publisher|site|source|date|url|language)\s*:\s*(.+)", re.IGNORECASE)
BROKEN = "Its Markdown is nested too deeply to be read. Save it as plain text (.txt)."


def read(data: bytes) -> Content:
    """The words of ``data``. Raises ReadError for what is no text."""
    text, encoding = decode(data)
    text = plain(text)
    head = _HEAD.match(text)
    facts = dict(_head_lines(head[1])) if head else {}
    body = text[head.end() :] if head else text
    with faults_as(BROKEN):
        blocks = list(_blocks(MarkdownIt().parse(body)))
    return Content(
        text="\n\n".join(blocks),
        encoding=encoding,
        title=metadata.line(facts.get("title"), 500),
        author=metadata.line(facts.get("author")),
        publisher=metadata.line(facts.get("publisher") or facts.get("site") or facts.get("source")),
        published=metadata.day(facts.get("date")),
        url=metadata.url(facts.get("url")),
        language=metadata.language(facts.get("language")),
    )


def _head_lines(head: str) -> Iterator[tuple[str, str]]:
    for line in head.splitlines():
        if match := _HEAD_LINE.fullmatch(line.strip()):
            yield match[1].lower(), match[2].strip().strip("\"'")


def _blocks(tokens: list[Token]) -> Iterator[str]:
    """The paragraphs, headings and list items as plain lines; items keep their number."""
    item = ""
    for token in tokens:
        if token.type == "list_item_open":
            item = f"{token.info}{token.markup} " if token.info else f"{token.markup} "
        elif token.type == "inline":
            yield item + _words(token)
            item = ""
        elif token.type in {"fence", "code_block"}:
            yield token.content.rstrip("\n")


def _words(inline: Token) -> str:
    breaks = {"softbreak": "\n", "hardbreak": "\n"}
    return "".join(breaks.get(child.type, child.content) for child in inline.children or [])
