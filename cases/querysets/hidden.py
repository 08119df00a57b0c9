"""Leaving out rows that belong to a hidden record. What is hidden from whom, ``access`` decides.

The keys of the few hidden records come from an index, and what leads to one of them is left out: the number of all
rows does not matter. Each step of the way is a subquery of its own, so that the database starts from the hidden keys.
"""

from __future__ import annotations

from functools import cache
from typing import Any, TypeVar

from django.apps import apps
from django.db.models import BooleanField, Exists, F, Func, Model, OuterRef, Q, QuerySet, Subquery
from django.db.models.expressions import RawSQL

from cases.choices import Review, Visibility
from cases.querysets.search import Among

QS = TypeVar("QS", bound=QuerySet[Any])

ITSELF = "pk"
# Why a record is hidden: it is restricted, or it is a person known only as a protected witness.
RESTRICTED, PROTECTED = "restricted", "protected"
ANYBODY = -1  # stands for the key of the user in SQL that is kept


class Unless(Func):
    """Whether a condition does not hold, where it holds for few rows only.

    Of "NOT ... IN", PostgreSQL expects that it leaves half of the rows, of three in a row an eighth, and then sorts a
    long list rather than walk along its index. Of "IS NOT NULL" it expects nearly all.
    """

    output_field = BooleanField()
    template = "NULLIF(COALESCE((%(expressions)s), false), true) IS NOT NULL"

    def as_sqlite(self, compiler: Any, connection: Any, **extra: Any) -> Any:
        return self.as_sql(compiler, connection, template="NOT COALESCE((%(expressions)s), false)", **extra)


def recorded(model: type[Model]) -> type[Model]:
    """The model whose versions ``model`` keeps; ``model`` itself where it is no history."""
    return getattr(model, "instance_type", model)


def without(queryset: QS, paths: tuple[str, ...], kind: str, user_id: int) -> QS:
    """``queryset`` without the rows from which one of ``paths`` leads to a record that is hidden from the user.

    Of a history, without the versions that did so, and without those of rows that do so now.
    """
    model = recorded(queryset.model)
    for path in paths:
        if not _may_hide(kind, model._meta.label_lower, path):
            continue
        queryset = queryset.filter(Unless(_leading(queryset.model, path, kind, user_id)))
        if model is not queryset.model:
            queryset = queryset.filter(Unless(_leading(queryset.model, ITSELF, kind, user_id, path)))
    return queryset


def with_open_persons(events: QS, kind: str, user_id: int) -> QS:
    """``events`` without those of a person who is hidden from the user.

    As ``without`` by the way "persons", but each event is asked for its persons: quicker for a few events of many.
    """
    if kind == RESTRICTED:
        hidden = _restricted("cases.person", user_id).filter(events=OuterRef("pk"))
    else:
        hidden = _protected_persons().filter(person__events=OuterRef("pk"))
    return events.filter(~Exists(hidden))


def open_or_named(rows: QS, user_id: int) -> QS:
    """``rows`` of the prisoners list without those that are hidden from the user because they are restricted.

    Whether each is, is a column of theirs; so only those that name the user are looked for, and they are few.
    """
    return rows.filter(Q(restricted=False) | Q(prosecution_id__in=keys_of_prosecutions_naming(user_id)))


def keys_of_prosecutions_naming(user_id: int) -> RawSQL:
    """The keys of the prosecutions of which person or case names the user, and that are not hidden all the same."""
    sql, values = _naming_sql()
    return RawSQL(sql, [user_id if value == ANYBODY else value for value in values])


@cache
def _naming_sql() -> tuple[str, tuple[Any, ...]]:
    """The SQL of it with its values, ``ANYBODY`` for the user's key."""
    person, case = _names("person"), _names("case")
    prosecutions = apps.get_model("cases.prosecution")._base_manager.filter(person | case)
    for link, names in (("person", person), ("case", case)):
        prosecutions = prosecutions.filter(~Q(**{f"{link}__visibility": Visibility.RESTRICTED}) | names)
    sql, values = prosecutions.values("pk").order_by().query.sql_with_params()
    return sql, tuple(values)


def _names(link: str) -> Q:
    """The condition on prosecutions that the record behind ``link`` names the user, or a group with the user."""
    record = apps.get_model(f"cases.{link}")
    users = record.seen_by.through._base_manager.filter(user=ANYBODY)
    groups = record.seen_by_groups.through._base_manager.filter(group__user=ANYBODY)
    key = F(f"{link}_id")
    return Q(Among(key, Subquery(users.values(link)))) | Q(Among(key, Subquery(groups.values(link))))


def _leading(model: type[Model], path: str, kind: str, user_id: int, now: str = ITSELF) -> Q:
    """The condition on rows of ``model`` (or on their versions) that ``path`` leads to a hidden record.

    With ``now`` for versions: that this way leads there from the row as it is now.
    """
    kept = recorded(model)
    if path == ITSELF:
        return Q(**{f"{kept._meta.pk.attname}__in": _keys(kept._meta.label_lower, now, kind, user_id)})
    step, _, rest = path.partition("__")
    field: Any = kept._meta.get_field(step)
    keys = _keys(field.related_model._meta.label_lower, rest or ITSELF, kind, user_id)
    if not field.many_to_many:
        return Q(**{f"{step}__in": keys})
    # The rows of the table between; of a history, those of its versions.
    between, own = field.remote_field.through, field.m2m_field_name()
    if model is not kept:
        between, own = getattr(model, step).model, "history"
    rows = between._base_manager.filter(**{f"{field.m2m_reverse_field_name()}__in": keys})
    return Q(pk__in=rows.values(own))


def _keys(label: str, path: str, kind: str, user_id: int) -> RawSQL:
    """The keys of the rows from which ``path`` leads to a hidden record, as a subquery."""
    sql, values = _keys_sql(label, path, kind)
    return RawSQL(sql, [user_id if value == ANYBODY else value for value in values])


@cache
def _keys_sql(label: str, path: str, kind: str) -> tuple[str, tuple[Any, ...]]:
    """The SQL of ``_keys`` with its values, ``ANYBODY`` for the user's key.

    Kept, since Django takes longer to write it than the database to answer it.
    """
    if path == ITSELF:
        rows = _restricted(label) if kind == RESTRICTED else _protected_persons()
    else:
        model = apps.get_model(label)
        rows = model._base_manager.filter(_leading(model, path, kind, ANYBODY)).values("pk")
    sql, values = rows.order_by().query.sql_with_params()
    return sql, tuple(values)


@cache
def _may_hide(kind: str, label: str, path: str) -> bool:
    """Whether ``path`` from the model ``label`` ends at records of the kind that can be hidden so."""
    model = apps.get_model(label)
    for step in () if path == ITSELF else path.split("__"):
        model = model._meta.get_field(step).related_model
    return kind == RESTRICTED or model._meta.label_lower == "cases.person"


def _restricted(root: str, user_id: int = ANYBODY) -> QuerySet[Any]:
    """The keys of the restricted records of one kind that do not name the user."""
    records = apps.get_model(root)._base_manager.filter(visibility=Visibility.RESTRICTED)
    return records.exclude(seen_by=user_id).exclude(seen_by_groups__user=user_id).values("pk")


def _protected_persons() -> QuerySet[Any]:
    """The keys of persons known only as protected witnesses."""
    prosecutions = apps.get_model("cases.prosecution")._base_manager.exclude(review=Review.REJECTED)
    involvements = apps.get_model("cases.involvement")._base_manager.filter(protected=True)
    return involvements.exclude(Exists(prosecutions.filter(person=OuterRef("person")))).values("person")
