"""Records of invented people for the tests, each with sensible defaults; keyword arguments override any field."""

from __future__ import annotations

import hashlib
from itertools import count
from typing import Any

from django.contrib.auth.models import Permission, User

from cases.choices import NameKind, RegionKind
from cases.models import (
    Case,
    Charge,
    Court,
    CourtName,
    Detention,
    Event,
    Organisation,
    OrganisationName,
    Person,
    PersonName,
    Prosecution,
    Provision,
    Region,
    Sentence,
)
from documents.models import Claim, SourceDocument

_number = count(1)


def make_user(
    name: str = "", *, staff: bool = True, superuser: bool = False, permissions: tuple[str, ...] = ()
) -> User:
    """A user with the password "a long password"; ``permissions`` as "app_label.codename"."""
    user = User(username=name or f"user{next(_number)}", is_staff=staff, is_superuser=superuser)
    user.set_password("a long password")
    user.save()
    for permission in permissions:
        app, codename = permission.split(".")
        user.user_permissions.add(Permission.objects.get(content_type__app_label=app, codename=codename))
    return user


def make_region(code: str = "RU", **fields: Any) -> Region:
    """The region ``code``, with its country; the one that is there already where it is."""
    country = code[:2]
    parent = None
    if code != country:
        parent = make_region(country)
    kind = RegionKind.REGION if parent else RegionKind.COUNTRY
    defaults = {"name": f"Region {code}", "kind": kind, "country_code": country, "parent": parent, **fields}
    return Region.objects.get_or_create(code=code, defaults=defaults)[0]


def make_organisation(name: str = "", **fields: Any) -> Organisation:
    organisation = Organisation.objects.create(name=name or f"Example Society {next(_number)}", **fields)
    OrganisationName.objects.create(organisation=organisation, name=organisation.name)
    return organisation


def make_court(name: str = "", **fields: Any) -> Court:
    court = Court.objects.create(name=name or f"Example District Court No. {next(_number)}", **fields)
    CourtName.objects.create(court=court, name=court.name)
    return court


def make_person(name: str = "", *spellings: str, **fields: Any) -> Person:
    """A person with the name and further ``spellings``."""
    person = Person.objects.create(name=name or f"Timur Bekarov {next(_number)}", **fields)
    PersonName.objects.create(person=person, name=person.name, kind=NameKind.PREFERRED)
    for spelling in spellings:
        PersonName.objects.create(person=person, name=spelling)
    return person


def make_case(title: str = "", **fields: Any) -> Case:
    return Case.objects.create(title=title or f"Reading circle {next(_number)}", **fields)


def make_prosecution(**fields: Any) -> Prosecution:
    return Prosecution.objects.create(
        **{"person": fields.get("person") or make_person(), "case": fields.get("case") or make_case(), **fields}
    )


def make_provision(article: str = "205.5", part: str = "", country: str = "RU", **fields: Any) -> Provision:
    """The provision; the one that is there already where it is."""
    key = {"country": make_region(country), "code": fields.pop("code", "criminal"), "article": article, "part": part}
    return Provision.objects.get_or_create(**key, defaults=fields)[0]


def make_charge(**fields: Any) -> Charge:
    if "provision" not in fields and "description" not in fields:
        fields["provision"] = make_provision()
    return Charge.objects.create(**{"prosecution": fields.get("prosecution") or make_prosecution(), **fields})


def make_sentence(**fields: Any) -> Sentence:
    defaults = {"kind": "imprisonment", "months": 144}
    return Sentence.objects.create(
        **{**defaults, "prosecution": fields.get("prosecution") or make_prosecution(), **fields}
    )


def make_detention(**fields: Any) -> Detention:
    defaults = {"kind": "remand", "start": "2022-03"}
    return Detention.objects.create(
        **{**defaults, "prosecution": fields.get("prosecution") or make_prosecution(), **fields}
    )


def make_event(*persons: Person, **fields: Any) -> Event:
    event = Event.objects.create(**{"kind": "arrest", "date": "2022-03-14", **fields})
    event.persons.set(persons)
    return event


def make_document(text: str = "", **fields: Any) -> SourceDocument:
    text = text or f"Timur Bekarov was detained in Kazan on 14 March 2022. Bulletin {next(_number)}."
    sha256 = hashlib.sha256(text.encode()).hexdigest()
    return SourceDocument.objects.create(
        **{"title": text[:40], "kind": "news", "sha256": sha256, "text": text, **fields}
    )


def make_claim(document: SourceDocument | None = None, passage: str = "", **fields: Any) -> Claim:
    """What ``document`` says of the record in ``fields``; ``passage`` is looked up in its text."""
    document = document or make_document()
    start = document.text.index(passage) if passage else None
    end = None if start is None else start + len(passage)
    return Claim.objects.create(**{"document": document, "start": start, "end": end, "field": "name", **fields})
