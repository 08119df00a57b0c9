"""Who may see what, and who may do what. Nothing else in the code decides it.

Rows. A person, case or document may be restricted to named users and groups; what belongs to a restricted record is
restricted with it. To everybody else such rows do not exist: pages answer as if they had never been entered. Users
with ``cases.view_restricted`` see all of them. Nobody sees anything without signing in.

Sensitive fields and rows (``SENSITIVE_FIELDS``, ``_sensitive_rows``) exist only for users with
``cases.view_sensitive``: citizenship, notes, people's relationships, relatives in a case, and protected witnesses. A
person known only as a protected witness is hidden whole; one who is prosecuted as well is shown, but not as a
witness. The words of a document are not sensitive in this sense: restrict the document where they are.

How the rows are found: the keys of the few hidden records come from an index, and what leads to one of them is left
out. The number of all rows does not matter, and for those who see everything nothing is asked.
"""

from __future__ import annotations

from typing import Any, TypeVar

from django.apps import apps
from django.contrib.auth.models import AnonymousUser, User
from django.db.models import Model, Q, QuerySet
from django.db.models.expressions import RawSQL

from cases.choices import InvolvementRole, Visibility
from cases.querysets.hidden import (
    ITSELF,
    PROTECTED,
    RESTRICTED,
    keys_of_prosecutions_naming,
    open_or_named,
    recorded,
    with_open_persons,
    without,
)

QS = TypeVar("QS", bound=QuerySet[Any])
AnyUser = User | AnonymousUser

# For each model the ways from its rows to the records that govern them; none for reference data. A new model needs a
# line here (or in OWNERS): a test says so.
GOVERNED_BY: dict[str, tuple[str, ...]] = {
    "cases.region": (),
    "cases.place": (),
    "cases.referencerow": (),
    "cases.worker": (),
    "cases.organisation": (),
    "cases.organisationname": (),
    "cases.designation": (),
    "cases.court": (),
    "cases.courtname": (),
    "cases.provision": (),
    "cases.person": (ITSELF,),
    "cases.personname": ("person",),
    "cases.nameblock": ("name__person",),
    "cases.merge": ("person",),
    "cases.relationship": ("person", "other"),
    "cases.affiliation": ("person",),
    "cases.recognition": ("person",),
    "cases.case": (ITSELF,),
    "cases.prosecution": ("person", "case"),
    "cases.prisonerrow": ("person", "case"),
    "cases.prisonertag": ("person", "prosecution__case"),
    "cases.prisonercount": (),
    "cases.involvement": ("person", "case"),
    "cases.assignment": ("prosecution__person", "prosecution__case"),
    "cases.charge": ("prosecution__person", "prosecution__case"),
    "cases.sentence": ("prosecution__person", "prosecution__case"),
    "cases.detention": ("prosecution__person", "prosecution__case"),
    "cases.event": ("case", "persons"),
    "documents.sourcedocument": (ITSELF,),
    "documents.importbatch": (),
    "documents.batchitem": ("document",),
    "documents.possibleduplicate": ("first", "second"),
}

# The records of which a document can say something; a claim is governed by its document and by its record.
CLAIMED = (
    "person", "relationship", "affiliation", "recognition", "case", "prosecution", "involvement", "charge", "sentence",
    "detention", "event",
)  # fmt: skip
GOVERNED_BY["documents.claim"] = (
    "document",
    *(
        subject if path == ITSELF else f"{subject}__{path}"
        for subject in CLAIMED
        for path in GOVERNED_BY[f"cases.{subject}"]
    ),
)

# Of these, whether one of the two is restricted stands in the rows themselves, where triggers keep it so.
MARKED = frozenset({"cases.prisonerrow", "cases.prisonertag"})

# Rows that belong to one user, by the column that names the user: nobody else sees them.
OWNERS: dict[str, str] = {
    "cases.job": "owner",
    "cases.savedsearch": "owner",
    "cases.columnchoice": "owner",
    "cases.export": "owner",
    "cases.bulkaction": "owner",
    "cases.bulkchange": "action__owner",
    "cases.sheetimport": "owner",
    "cases.usersession": "user",
}
# Of these, everybody sees the rows in which the column says so; and those who see everything see all rows.
SHARED: dict[str, str] = {"cases.savedsearch": "shared"}
OVERSEEN = frozenset({"cases.export"})

# Rows that may tell of any record: only those who see everything see them.
OVERSEERS_ONLY = frozenset({"cases.deletion", "cases.auditentry"})

# The columns of each model that only users with ``cases.view_sensitive`` see and write.
SENSITIVE_FIELDS: dict[str, frozenset[str]] = {
    "cases.person": frozenset({"citizenship", "notes"}),
    "cases.prosecution": frozenset({"notes"}),
    "cases.involvement": frozenset({"protected"}),
}


# What a user may do.


def sees_restricted(user: AnyUser) -> bool:
    """Whether ``user`` sees every restricted record, named there or not."""
    return user.has_perm("cases.view_restricted")


def sees_sensitive(user: AnyUser) -> bool:
    """Whether sensitive fields exist for ``user``."""
    return user.has_perm("cases.view_sensitive")


def sees_everything(user: AnyUser) -> bool:
    return sees_restricted(user) and sees_sensitive(user)


def may_confirm(user: AnyUser) -> bool:
    """Whether ``user`` confirms and rejects records; what others enter or change is proposed."""
    return user.has_perm("cases.confirm_records")


def may_merge(user: AnyUser) -> bool:
    """Whether ``user`` makes two persons one, and two of one."""
    return user.has_perm("cases.merge_persons")


def may_undo(user: AnyUser) -> bool:
    """Whether ``user`` takes back imports and other people's changes."""
    return user.has_perm("cases.undo_changes")


def may_restore(user: AnyUser) -> bool:
    """Whether ``user`` undoes deletions, whatever was deleted."""
    return user.has_perm("cases.change_deletion") and sees_everything(user)


def may_oversee(user: AnyUser) -> bool:
    """Whether ``user`` is told how the installation is: its version, its disk, its background work."""
    return user.has_perm("auth.change_user")


def must_have_second_factor(user: AnyUser) -> bool:
    """Whether the password alone does not let ``user`` in: reviewers and all who may more than they."""
    return any(
        user.has_perm(permission)
        for permission in ("cases.confirm_records", "cases.export_partner", "cases.view_restricted", "auth.change_user")
    )


def may_export(user: AnyUser, profile: str) -> bool:
    """Whether ``user`` exports ``profile``: "partner" and "public" leave the house, anything else stays inside."""
    return profile not in {"partner", "public"} or user.has_perm(f"cases.export_{profile}")


def may_set_visibility(user: AnyUser, now: str, then: str) -> bool:
    """Whether ``user`` may turn a record's visibility from ``now`` to ``then``.

    Anybody who may change the record may restrict it; only those who confirm records open or publish one.
    """
    return now == then or may_confirm(user) or (now != Visibility.RESTRICTED and then != Visibility.PUBLIC)


# What a user may see.


def hidden_fields(model: type[Model], user: AnyUser) -> frozenset[str]:
    """The names of the columns of ``model`` that do not exist for ``user``."""
    fields = SENSITIVE_FIELDS.get(recorded(model)._meta.label_lower, frozenset())
    return fields if fields and not sees_sensitive(user) else frozenset()


def has_rule(model: type[Model]) -> bool:
    """Whether ``visible`` knows the rows of ``model``."""
    label = recorded(model)._meta.label_lower
    return label in GOVERNED_BY or label in OWNERS or label in OVERSEERS_ONLY


def visible(queryset: QS, user: AnyUser) -> QS:
    """The rows of ``queryset`` that ``user`` may see; of a history, the versions. Raises KeyError without a rule."""
    if not user.is_authenticated or not user.is_active:
        return queryset.none()
    label = recorded(queryset.model)._meta.label_lower
    if label in OVERSEERS_ONLY:
        return queryset if sees_everything(user) else queryset.none()
    if owner := OWNERS.get(label):
        if label in OVERSEEN and sees_everything(user):
            return queryset
        shared = Q(**{SHARED[label]: True}) if label in SHARED else Q(pk__in=[])
        return queryset.filter(Q(**{owner: user}) | shared)
    paths = GOVERNED_BY[label]
    if not paths:
        return queryset
    if not sees_restricted(user):
        marked = label in MARKED
        queryset = open_or_named(queryset, user.pk) if marked else without(queryset, paths, RESTRICTED, user.pk)
    if not sees_sensitive(user):
        queryset = without(queryset, paths, PROTECTED, user.pk)
        queryset = queryset.exclude(_sensitive_rows(label))
        if (model := recorded(queryset.model)) is not queryset.model:
            now = model._base_manager.filter(_sensitive_rows(label)).values("pk")
            queryset = queryset.exclude(**{f"{model._meta.pk.attname}__in": now})
    return queryset


def keys_of_named(user: AnyUser) -> RawSQL:
    """The keys of the prosecutions that ``user`` sees because they are restricted to this user, among others."""
    return keys_of_prosecutions_naming(user.pk or 0)


def visible_claims_of_seen(claims: QS, user: AnyUser) -> QS:
    """Those of ``claims`` that ``user`` may see, all of them about prosecutions that the user sees.

    About the prosecution itself, its person, or a charge, sentence or spell of custody of it: so nothing is left to ask
    but the document and the field. ``visible`` gives the same, and takes many times as long.
    """
    if not user.is_authenticated or not user.is_active:
        return claims.none()
    if not sees_restricted(user):
        claims = without(claims, ("document",), RESTRICTED, user.pk)
    return claims if sees_sensitive(user) else claims.exclude(_of_sensitive_fields())


def visible_arrests_of_seen(events: QS, user: AnyUser) -> QS:
    """Those of ``events`` that ``user`` may see, each of a person and in a case that the user sees.

    So nothing is left to ask but who else took part. ``visible`` gives the same, but finds all that is hidden first.
    """
    if not user.is_authenticated or not user.is_active:
        return events.none()
    if not sees_restricted(user):
        events = with_open_persons(events, RESTRICTED, user.pk)
    return events if sees_sensitive(user) else with_open_persons(events, PROTECTED, user.pk)


def nameless_witnesses(involvements: QS, user: AnyUser) -> QS:
    """The involvements of protected witnesses that ``user`` may know of, but not by name; none where names are seen."""
    if sees_sensitive(user) or not user.is_authenticated or not user.is_active:
        return involvements.none()
    protected = involvements.filter(protected=True).exclude(role=InvolvementRole.RELATIVE)
    if sees_restricted(user):
        return protected
    return without(protected, GOVERNED_BY["cases.involvement"], RESTRICTED, user.pk)


def _sensitive_rows(label: str) -> Q:
    """The condition on the sensitive rows of a model; one that holds for no row where it has none."""
    if label == "cases.relationship":
        return Q(pk__isnull=False)
    if label == "cases.involvement":
        return Q(role=InvolvementRole.RELATIVE) | Q(protected=True)
    if label != "documents.claim":
        return Q(pk__in=[])
    involvements = apps.get_model("cases.involvement")._base_manager.filter(_sensitive_rows("cases.involvement"))
    return Q(relationship__isnull=False) | Q(involvement__in=involvements.values("pk")) | _of_sensitive_fields()


def _of_sensitive_fields() -> Q:
    """The condition on claims that they are about a sensitive field."""
    claims = Q()
    for model, fields in SENSITIVE_FIELDS.items():
        claims |= Q(**{f"{model.removeprefix('cases.')}__isnull": False}, field__in=sorted(fields))
    return claims
