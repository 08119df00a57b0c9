"""Comparing extractions with hand-made answers.

An answer, ``NAME.json``, has the form of the contract without offsets, and names persons where the contract has ids. An
item marked ``optional`` counts neither for nor against; nor does a role that is among a person's ``optional_roles``.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from cases.names import fold
from documents.extraction.contract import to_contract
from documents.extraction.gazetteer import default_gazetteer
from documents.extraction.pipeline import extract
from documents.readers import read_bytes


def extracted(path: Path) -> dict[str, Any]:
    """What the pipeline says of the document at ``path``, in the form of the contract."""
    return to_contract(extract(read_bytes(path.name, path.read_bytes()), default_gazetteer()))


def answer(path: Path) -> dict[str, Any]:
    return json.loads(path.read_text(encoding="utf-8"))


def spellings(person: dict[str, Any]) -> set[str]:
    return {fold(name) for name in (person["name"], *person["aka"])}


def count_prisoners(expected: dict[str, Any], found: dict[str, Any]) -> tuple[int, int, int]:
    """How many prisoners of a document were found, were reported in error, and were missed."""
    reported = [person for person in found["persons"] if "prisoner" in person["roles"]]
    right = wrong = missed = 0
    for person in expected["persons"]:
        matches = [other for other in reported if spellings(person) & spellings(other)]
        reported = [other for other in reported if other not in matches]
        if person.get("optional") or "prisoner" in person.get("optional_roles", []):
            continue
        if "prisoner" in person["roles"]:
            right += bool(matches)
            missed += not matches
            wrong += max(len(matches) - 1, 0)  # one person reported as two
        else:
            wrong += len(matches)
    return right, wrong + len(reported), missed


def count_charges(expected: dict[str, Any], found: dict[str, Any]) -> tuple[int, int, int]:
    """How many charges by article were found beside the right person, were reported in error, and were missed."""
    names = {}
    for person in found["persons"]:
        same = [known["name"] for known in expected["persons"] if spellings(known) & spellings(person)]
        names[person["id"]] = same[0] if same else person["name"]
    wanted = {_article(c, c["person"]) for c in expected["charges"] if c["article"] and not c.get("optional")}
    free = {person["name"] for person in expected["persons"] if person.get("optional")}
    free_charges = {_article(c, c["person"]) for c in expected["charges"] if c["article"]} - wanted
    told = {_article(c, names[c["person"]]) for c in found["charges"] if c["article"]} - free_charges
    told = {charge for charge in told if charge[0] not in free}
    wanted = {charge for charge in wanted if charge[0] not in free}
    return len(told & wanted), len(told - wanted), len(wanted - told)


def _article(charge: dict[str, Any], person: str) -> tuple[str, str | None, str, str | None]:
    return person, charge["country"], charge["article"].replace("-", "."), charge["part"]
