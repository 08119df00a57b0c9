"""The records of Casetracker, except those that hold documents and what they say."""

from cases.models.audit import AuditEntry, UserSession
from cases.models.bin import Deletion
from cases.models.cases import Case, Involvement, Prosecution
from cases.models.charges import Charge, Provision
from cases.models.courts import Court, CourtName
from cases.models.events import Event
from cases.models.jobs import Job, Worker
from cases.models.lists import PrisonerCount, PrisonerRow, PrisonerTag
from cases.models.merges import MERGED_KINDS, Merge
from cases.models.name_blocks import NameBlock
from cases.models.organisations import Designation, Organisation, OrganisationName
from cases.models.persons import Affiliation, Person, PersonName, Recognition, Relationship
from cases.models.reference import ReferenceRow
from cases.models.regions import Place, Region
from cases.models.searches import (
    Assignment,
    BulkAction,
    BulkChange,
    ColumnChoice,
    Export,
    SavedSearch,
    SheetImport,
)
from cases.models.sentences import Detention, Sentence

__all__ = [
    "MERGED_KINDS",
    "Affiliation",
    "Assignment",
    "AuditEntry",
    "BulkAction",
    "BulkChange",
    "Case",
    "Charge",
    "ColumnChoice",
    "Court",
    "CourtName",
    "Deletion",
    "Designation",
    "Detention",
    "Event",
    "Export",
    "Involvement",
    "Job",
    "Merge",
    "NameBlock",
    "Organisation",
    "OrganisationName",
    "Person",
    "PersonName",
    "Place",
    "PrisonerCount",
    "PrisonerRow",
    "PrisonerTag",
    "Prosecution",
    "Provision",
    "Recognition",
    "ReferenceRow",
    "Region",
    "Relationship",
    "SavedSearch",
    "Sentence",
    "SheetImport",
    "UserSession",
    "Worker",
]
