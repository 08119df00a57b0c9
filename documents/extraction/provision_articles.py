"""A cited article, and the numbers of articles and parts as they are printed."""

from __future__ import annotations

import itertools
import re
from dataclasses import dataclass, field

from documents.extraction.provision_tokens import SUPERSCRIPTS

_PART = re.compile(r"[1-9]\d?(?:\.\d{1,2})?")
LARGEST_PART = 12


@dataclass(slots=True)
class CitedArticle:
    """An article that a sentence cites, with its parts."""

    article: str
    start: int
    end: int
    marker: str
    parts: list[str] = field(default_factory=list)
    law: str = ""
    country: str = ""
    dropped: bool = False
    is_bracketed: bool = False  # its part stands in brackets: an index, where a part is told as well
    is_far: bool = False  # of a paragraph before: "the same article" means it, a part without an article does not
    is_tentative: bool = False  # coded by a code that stands before it: one right after it goes before that

    @property
    def number(self) -> int:
        """The whole number that the article's number begins with."""
        return int("".join(itertools.takewhile(str.isdigit, self.article)))

    @property
    def is_coded(self) -> bool:
        return bool(self.law) or self.dropped


def is_part(value: str) -> bool:
    return bool(_PART.fullmatch(value)) and int(value.split(".")[0]) <= LARGEST_PART


def is_article_alone(value: str) -> bool:
    """Whether a number before a code ("207.3 УК РФ") can only be an article."""
    return bool(re.fullmatch(r"\d{3}[a-zA-Z]?|\d{3}[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}|\d{1,3}(?:[.-]\d{1,2}){1,3}", value))


def articles_of(value: str) -> list[str]:
    """Article numbers from print: "205-5", "205⁵" and "205.5" are one; "10-12" is a range, of which both ends count."""
    plain = re.sub(r"(\d[a-zA-Z]?)([⁰¹²³⁴⁵⁶⁷⁸⁹]+)", lambda m: f"{m[1]}.{m[2].translate(SUPERSCRIPTS)}", value)
    plain = re.sub(r"\sprim[ae]$", ".1", re.sub(r"[‑–]", "-", plain))
    pieces = plain.split("-")
    if len(pieces) == 2 and pieces[0].isdigit() and pieces[1].isdigit() and int(pieces[1]) > int(pieces[0]):
        return pieces
    return [re.sub(r"-(?=\d)", ".", plain)]
