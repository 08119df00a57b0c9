"""The roles: who may do what. Each is a group of users of the same name; ``services.roles`` writes them.

| role | may |
| --- | --- |
| viewer | read what is not restricted |
| contributor | enter and propose: what they enter or change waits to be confirmed |
| reviewer | confirm, settle, merge, take back; sees sensitive fields |
| publisher | export the profiles that leave the house |
| administrator | all of it: users, roles, reference data, deleting, restricted records |

A user may have several roles. Groups of other names are left alone.
"""

from __future__ import annotations

from dataclasses import dataclass

# Our own permissions, kept at the model of persons: (codename, what it allows).
OWN_PERMISSIONS = [
    ("view_restricted", "Can see restricted records"),
    ("view_sensitive", "Can see sensitive fields: relatives, citizenship, notes, protected witnesses"),
    ("confirm_records", "Can confirm and reject records"),
    ("merge_persons", "Can merge persons and part them again"),
    ("undo_changes", "Can take back imports and changes"),
    ("export_partner", "Can export the partner profile"),
    ("export_public", "Can export the public profile"),
]

# Models by who writes them.
_ENTERED = (
    "cases.person", "cases.personname", "cases.affiliation", "cases.recognition", "cases.case", "cases.prosecution",
    "cases.involvement", "cases.charge", "cases.sentence", "cases.detention", "cases.event", "cases.organisation",
    "cases.organisationname", "cases.designation", "cases.court", "cases.courtname", "cases.provision",
)  # fmt: skip
_SENSITIVE = ("cases.relationship",)
_NAMES = ("cases.personname", "cases.organisationname", "cases.courtname")
_IMPORTS = ("documents.importbatch", "documents.batchitem")
_DECIDED = ("documents.claim", "documents.possibleduplicate")
_REFERENCE = ("cases.region", "cases.place", "cases.referencerow")
_WORK = ("cases.job", "cases.worker", "cases.merge", "cases.assignment", "cases.deletion")
_USERS = ("auth.user", "auth.group")

# Every model but those whose rows belong to one user; a test asks of each new model whether it is here.
MODELS = (*_ENTERED, *_SENSITIVE, *_IMPORTS, *_DECIDED, *_REFERENCE, *_WORK, "documents.sourcedocument")


@dataclass(frozen=True, slots=True)
class Role:
    """``name`` is the group's; ``permissions`` are "app.codename"."""

    name: str
    description: str
    permissions: frozenset[str]


def _can(actions: str, *models: str) -> frozenset[str]:
    """The permissions for each of ``actions``, separated by blanks, on each of ``models``."""
    split = [model.split(".") for model in models]
    return frozenset(f"{app}.{action}_{model}" for action in actions.split() for app, model in split)


def _own(*codenames: str) -> frozenset[str]:
    return frozenset(f"cases.{codename}" for codename in codenames)


_VIEWER = _can("view", *_ENTERED, *_IMPORTS, *_DECIDED, "cases.region", "cases.place", "documents.sourcedocument")
_CONTRIBUTOR = (
    _VIEWER
    | _can("add change", *_ENTERED)
    | _can("change", "documents.sourcedocument")
    | _can("add", "documents.importbatch")
)
_REVIEWER = (
    _CONTRIBUTOR
    | _can("view add change", *_SENSITIVE)
    | _can("change", *_DECIDED)
    | _can("delete", *_NAMES)
    | _can("view", "cases.merge")
    | _can("view add change", "cases.assignment")
    | _own("view_sensitive", "confirm_records", "merge_persons", "undo_changes")
)
_PUBLISHER = _VIEWER | _own("export_partner", "export_public")
_ADMINISTRATOR = (
    _REVIEWER
    | _PUBLISHER
    | _can("view add change delete", *MODELS, *_USERS)
    | _own(*(codename for codename, _ in OWN_PERMISSIONS))
)

ROLES = {
    role.name: role
    for role in (
        Role("viewer", "Reads what is not restricted.", _VIEWER),
        Role("contributor", "Enters and proposes; others confirm it.", _CONTRIBUTOR),
        Role("reviewer", "Confirms, merges and takes back; sees sensitive fields.", _REVIEWER),
        Role("publisher", "Reads, and exports what leaves the house.", _PUBLISHER),
        Role("administrator", "Does all of it: users, roles, reference data, restricted records.", _ADMINISTRATOR),
    )
}
