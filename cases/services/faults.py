"""Telling the log of a fault without the fault's own words, which may hold values: names of people among them."""

from __future__ import annotations

import logging
import traceback


def log(logger: logging.Logger, what: str, fault: Exception) -> None:
    """That ``what`` failed: the kind of ``fault`` and the places in the code, but nothing that it says."""
    place = "".join(traceback.format_tb(fault.__traceback__))
    logger.error("%s failed: %s\n%s", what, type(fault).__name__, place)
