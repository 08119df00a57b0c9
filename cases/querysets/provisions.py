"""Finding provisions by how people write them."""

from __future__ import annotations

import re

from django.db.models import Q

from cases.choices import PenalCode

_PROVISION = re.compile(
    r"(?:(?P<country>[A-Z]{2})\s+)?(?P<adm>adm\.?\s*)?(?P<article>\d+[A-Z]*(?:\.\d+)*)"
    r"(?:\s+(?:p|part)?\.?\s*(?P<part>\d+(?:\.\d+)*))?",
    re.IGNORECASE,
)


def provision_key(text: str) -> dict[str, str] | None:
    """The fields of the provision that ``text`` names, those that it names only: "RU adm. 20.3 p1", "205.5".

    The keys are ``country_id``, ``code``, ``article`` and ``part``. None where ``text`` names no provision.
    """
    match = _PROVISION.fullmatch(text.strip())
    if not match:
        return None
    key = {"article": match["article"].upper()}
    if match["country"]:
        key["country_id"] = match["country"].upper()
    if match["adm"]:
        key["code"] = PenalCode.ADMINISTRATIVE.value
    if match["part"]:
        key["part"] = match["part"]
    return key


def provision_match(text: str, prefix: str = "") -> Q | None:
    """The condition that a provision is the one that ``text`` names: "205.5", "205.5 p2", "RU 205.5 p2", "adm. 20.3".

    ``prefix`` is the lookup that leads to the provision. None where ``text`` names no provision.
    """
    key = provision_key(text)
    return None if key is None else Q(**{f"{prefix}{name}": value for name, value in key.items()})
