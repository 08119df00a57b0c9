"""Counting the prosecutions of a search for the figures: a fixed number of questions, however many rows there are.

All of them count prosecutions, each with how many of them are proposed.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from django.contrib.auth.models import AnonymousUser, User
from django.core.exceptions import EmptyResultSet
from django.db import connection
from django.db.models import Case, CharField, F, Q, QuerySet, Value, When
from django.db.models.functions import Cast, Substr
from django.db.models.lookups import Exact

from cases.choices import EventKind, Review
from cases.models import Event, PrisonerTag, Sentence
from cases.querysets.list_orders import DEATH_MONTHS, LIFE_MONTHS
from cases.querysets.lists import PrisonerRowQuerySet

# The least months of each group of terms; a group ends where the next one begins.
TERMS = (0, 24, 36, 60, 84, 120, 180, 240, LIFE_MONTHS, DEATH_MONTHS)


class Many(NamedTuple):
    """How many prosecutions, and how many of them proposed."""

    prosecutions: int
    proposed: int


Counted = dict[str, Many]


def by_article(rows: PrisonerRowQuerySet) -> Counted:
    """By the article charged, as in the list's address ("RU:criminal:205.5"); several charges count several times."""
    tags = PrisonerTag.objects.filter(kind="charge", prosecution__in=rows.order_by().values("pk"))
    counted = _counted(tags.values_list("value", "review", "prosecution"))
    return {value: many for value, many in counted.items() if value.count(":") == 2}


def by_region(rows: PrisonerRowQuerySet) -> Counted:
    """By the code of the region; of the country where no region of it is known."""
    return _counted(rows.filter(region__isnull=False).values_list("region_id", "review", "pk"))


def by_term(rows: PrisonerRowQuerySet) -> Counted:
    """By the least months (one of ``TERMS``) of the group in which the latest term lies."""
    bounds = zip(TERMS, (*TERMS[1:], None), strict=True)
    whens = [
        When(Q(term__gte=least) & (Q(term__lt=most) if most else Q()), then=Value(str(least))) for least, most in bounds
    ]
    group = Case(*whens, output_field=CharField())
    return _counted(rows.filter(term__isnull=False).annotate(of=group).values_list("of", "review", "pk"))


def arrests_by_month(rows: PrisonerRowQuerySet, user: User | AnonymousUser) -> Counted:
    """By the month ("2022-03") of an arrest that ``user`` may see; "" where no month is known."""
    arrests = Event.objects.kept().visible_to(user).filter(kind=EventKind.ARREST, date_earliest__isnull=False)
    # In one filter: the arrest of the person, not one of the case and any event of the person.
    found = rows.filter(case__events__in=arrests.order_by().values("pk"), case__events__persons=F("person"))
    return _counted(found.annotate(of=_month("case__events__date")).values_list("of", "review", "pk").distinct())


def sentences_by_month(rows: PrisonerRowQuerySet) -> Counted:
    """By the month ("2022-03") of a sentence; "" where no month is known."""
    found = Sentence.objects.kept().filter(date_earliest__isnull=False, prosecution__in=rows.order_by().values("pk"))
    months = found.annotate(of=_month("date"))
    return _counted(months.values_list("of", "prosecution__review", "prosecution").distinct())


def _month(date: str) -> Case:
    """The month in which the partial date surely lies, "" where there is none."""
    first, last = (Substr(Cast(f"{date}_{end}", CharField()), 1, 7) for end in ("earliest", "latest"))
    return Case(When(Q(**{f"{date}_latest__isnull": False}) & Q(Exact(first, last)), then=first), default=Value(""))


def _counted(found: QuerySet[Any]) -> Counted:
    """How many of the rows, which are a value, a review and a prosecution, have each value, and how many proposed."""
    try:
        sql, params = found.order_by().query.sql_with_params()
    except EmptyResultSet:
        return {}
    proposed = f"sum(CASE WHEN review = '{Review.PROPOSED}' THEN 1 ELSE 0 END)"
    found_as = f"WITH found (value, review, prosecution) AS ({sql})"
    with connection.cursor() as cursor:
        cursor.execute(f"{found_as} SELECT value, count(*), {proposed} FROM found GROUP BY value", params)
        return {str(value): Many(many, many_proposed) for value, many, many_proposed in cursor.fetchall()}
