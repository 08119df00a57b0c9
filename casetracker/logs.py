"""What is written to the log: where something failed, not what was in it."""

from __future__ import annotations

import copy
import logging
import traceback
from typing import Any


class PlacesFormatter(logging.Formatter):
    """As Python's, but of an exception only its kind and its places in the code.

    Its own words may hold values of records, names of people among them: a database names the row that is there twice.
    """

    def format(self, record: logging.LogRecord) -> str:
        record = copy.copy(record)
        record.exc_text = None  # another handler may have kept its own, with the words
        return super().format(record)

    def formatException(self, ei: Any) -> str:
        return "\n".join(_told(ei[1]))


def _told(error: BaseException | None) -> list[str]:
    """The kind and places of ``error``, after those of what it came from."""
    if error is None:
        return []
    cause = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    places = "".join(traceback.format_tb(error.__traceback__)).rstrip("\n")
    return [*_told(cause), *([places] if places else []), type(error).__qualname__]
