"""Spreadsheet cells that no spreadsheet program runs as a formula, and back.

A text that begins with ``= + - @``, a tab or a carriage return (behind any apostrophes of its own) gets one apostrophe
in front; reading takes that one away again. So every text comes back as it was.
"""

from __future__ import annotations

import re
from typing import Any

_DANGEROUS = re.compile(r"'*[=+\-@\t\r\n]")
_ESCAPED = re.compile(r"''*[=+\-@\t\r\n]")


def harmless(value: Any) -> Any:
    """``value`` as it may stand in a cell; what is no text is as it is."""
    return f"'{value}" if isinstance(value, str) and _DANGEROUS.match(value) else value


def original(value: Any) -> Any:
    """What ``harmless`` was given."""
    return value[1:] if isinstance(value, str) and _ESCAPED.match(value) else value
