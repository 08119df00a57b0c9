"""What readers return, their limits and their errors."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

MAX_BYTES = 20 * 1024 * 1024
MAX_CHARACTERS = 10_000_000


class ReadError(Exception):
    """A file that cannot be read; its text is for the person who gave the file: what is wrong, what is accepted."""


@dataclass(frozen=True, slots=True)
class Content:
    """A file's text and what its format states of it.

    ``published`` is EDTF, ``language`` ISO 639-1. ``warnings`` are sentences about what of the file is not in ``text``.
    """

    text: str
    encoding: str = "utf-8"
    title: str | None = None
    publisher: str | None = None
    author: str | None = None
    published: str | None = None
    url: str | None = None
    language: str | None = None
    warnings: tuple[str, ...] = ()


@contextmanager
def faults_as(sentence: str) -> Iterator[None]:
    """Any error inside becomes a ReadError that says ``sentence``; a ReadError passes as it is.

    Libraries for other people's formats raise whatever a broken file makes them stumble over, so all is caught.
    """
    try:
        yield
    except ReadError:
        raise
    except Exception as error:
        raise ReadError(sentence) from error
