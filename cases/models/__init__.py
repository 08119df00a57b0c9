"""The records of Casetracker, except those that hold documents and what they say."""

from cases.models.cases import Case, Involvement, Prosecution
from cases.models.charges import Charge, Provision
from cases.models.courts import Court, CourtName
from cases.models.events import Event
from cases.models.jobs import Job, Worker
from cases.models.organisations import Designation, Organisation, OrganisationName
from cases.models.persons import Affiliation, Person, PersonName, Recognition, Relationship
from cases.models.reference import ReferenceRow
from cases.models.regions import Place, Region
from cases.models.sentences import Detention, Sentence

__all__ = [
    "Affiliation",
    "Case",
    "Charge",
    "Court",
    "CourtName",
    "Designation",
    "Detention",
    "Event",
    "Involvement",
    "Job",
    "Organisation",
    "OrganisationName",
    "Person",
    "PersonName",
    "Place",
    "Prosecution",
    "Provision",
    "Recognition",
    "ReferenceRow",
    "Region",
    "Relationship",
    "Sentence",
    "Worker",
]
