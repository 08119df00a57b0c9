"""Keeping the rows of spellings in step with the preferred name of a person, organisation or court.

Whoever saves one of the three calls its function afterwards: the admin, the spreadsheets, the importers.
"""

from __future__ import annotations

from django.db import connection, transaction

from cases.choices import NameKind
from cases.models import Court, CourtName, NameBlock, Organisation, OrganisationName, Person, PersonName
from cases.querysets import block_triggers


@transaction.atomic
def keep_preferred_name(person: Person) -> None:
    """Make ``person.name`` the one preferred spelling of ``person``; the former preferred one stays as a spelling.

    A spelling that is there already is promoted, not doubled. Writes nothing where all is in step.
    """
    for former in person.names.filter(kind=NameKind.PREFERRED).exclude(name=person.name):
        former.kind = NameKind.SPELLING
        former.save()
    preferred = person.names.filter(name=person.name).first() or PersonName(person=person, name=person.name)
    if preferred.pk is None or preferred.kind != NameKind.PREFERRED:
        preferred.kind = NameKind.PREFERRED
        preferred.save()


def keep_organisation_name(organisation: Organisation) -> None:
    """Make sure that ``organisation.name`` is among its spellings; former names stay there."""
    if not organisation.names.filter(name=organisation.name).exists():
        OrganisationName.objects.create(organisation=organisation, name=organisation.name)


def keep_court_name(court: Court) -> None:
    """Make sure that ``court.name`` is among its spellings; former names stay there."""
    if not court.names.filter(name=court.name).exists():
        CourtName.objects.create(court=court, name=court.name)


@transaction.atomic
def rebuild_blocks() -> int:
    """Make the table of keys under which names are compared anew from the names; how many keys there are."""
    block_triggers.make_triggers(None, connection.schema_editor())
    block_triggers.fill(connection)
    return NameBlock.objects.count()
