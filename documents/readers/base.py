"""What readers return, their limits and their errors."""

from __future__ import annotations

from dataclasses import dataclass

MAX_BYTES = 20 * 1024 * 1024
MAX_CHARACTERS = 10_000_000


class ReadError(Exception):
    """A file that cannot be read; its text is one sentence for the person who gave the file."""


@dataclass(frozen=True, slots=True)
class Content:
    """A file's text and what its format states of it; ``published`` is EDTF."""

    text: str
    encoding: str = "utf-8"
    title: str | None = None
    publisher: str | None = None
    author: str | None = None
    published: str | None = None
    url: str | None = None
    language: str | None = None
