"""Questions asked of claims: which wait for a decision, how many records they propose."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Self

from django.apps import apps
from django.db.models import CharField, Count, Exists, F, ForeignKey, OuterRef, Q
from django.db.models.functions import Cast

from cases.querysets.base import RecordQuerySet
from documents.choices import ClaimState
from documents.subjects import MANY_VALUED, STATED_FIELDS, SUBJECTS

# Claims that count as what a document says of a record; the others were rejected or lost against another value.
STANDING = (ClaimState.PROPOSED, ClaimState.CONFIRMED)


class ClaimQuerySet(RecordQuerySet):
    def kept(self) -> Self:
        """Without those that a person rejected."""
        return self.exclude(state=ClaimState.REJECTED)

    def standing(self) -> Self:
        """Those that were neither rejected nor set aside."""
        return self.filter(state__in=STANDING)

    def undecided(self) -> Self:
        """Those of which nobody has said yet whether they are right."""
        return self.filter(state=ClaimState.PROPOSED)

    def on(self, record: Any) -> Self:
        """Those that are about ``record``."""
        return self.filter(**{str(record._meta.model_name): record})

    def about(self, records: Iterable[Any]) -> Self:
        """Those that are about one of ``records``, of any kinds."""
        keys: dict[str, list[Any]] = {}
        for record in records:
            if record._meta.model_name in SUBJECTS:
                keys.setdefault(str(record._meta.model_name), []).append(record.pk)
        condition = Q(pk__in=[])
        for kind, pks in keys.items():
            condition |= Q(**{f"{kind}__in": pks})
        return self.filter(condition)

    def proposals(self) -> dict[int, int]:
        """How many records have undecided claims, by the key of the document that states them; one query."""
        counts = {f"{kind}s": Count(kind, distinct=True) for kind in SUBJECTS}
        rows = self.undecided().order_by().values("document").annotate(**counts)
        return {row["document"]: sum(row[name] for name in counts) for row in rows}

    def perhaps_differing(self, kind: str) -> Self:
        """Of the standing claims on records of one kind, those whose text is not what their record holds.

        More than conflict: what the text alone cannot tell (a day within the month, 12 beside 12.0) is among them.
        """
        condition = Q(pk__in=[])
        for name in STATED_FIELDS[kind]:
            if (kind, name) not in MANY_VALUED:
                condition |= Q(field=name) & self._not_held(kind, name)
        return self.standing().filter(condition, **{f"{kind}__isnull": False})

    def _not_held(self, kind: str, name: str) -> Q:
        column = apps.get_model("cases", kind)._meta.get_field(name)
        if isinstance(column, ForeignKey) and column.related_model._meta.model_name != "region":
            # Such a link has many spellings: only another claim's text can speak against it.
            others = self.model.objects.standing().filter(field=name, **{kind: OuterRef(kind)})
            return Q(Exists(others.exclude(value=OuterRef("value"))))
        return ~Q(value=Cast(F(f"{kind}__{column.attname}"), CharField()))
