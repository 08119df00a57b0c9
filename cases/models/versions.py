"""What every version of the history holds besides the record as it was: from where it came, and by whom."""

from __future__ import annotations

from typing import Any

from django.db import models

from cases import origins


class OriginField(models.CharField):
    """The kind of the work that writes the row; a value of ``HistoryOrigin``."""

    def pre_save(self, model_instance: models.Model, add: bool) -> Any:
        if add and getattr(model_instance, self.attname) is None:
            setattr(model_instance, self.attname, origins.current().kind.value)
        return super().pre_save(model_instance, add)


class OriginNumberField(models.BigIntegerField):
    """The number of the work that writes the row: of the batch, the merge ...; NULL where it has none."""

    def pre_save(self, model_instance: models.Model, add: bool) -> Any:
        if add and getattr(model_instance, self.attname) is None:
            setattr(model_instance, self.attname, origins.current().number)
        return super().pre_save(model_instance, add)


class Version(models.Model):
    """The base of all models of versions.

    The origin is NULL in versions of before it was kept. It has no ``choices`` and no check: a new kind would remake
    all tables of versions. No default either, which would be written into the versions of before.
    """

    history_origin = OriginField(max_length=20, null=True)
    history_origin_number = OriginNumberField(null=True)

    class Meta:
        abstract = True


def who(instance: Any, request: Any, **kwargs: Any) -> Any:
    """The User who makes a version, where the record does not name one: who started the work, or is signed in."""
    return origins.current().user or getattr(request, "user", None)


def origin_values() -> dict[str, Any]:
    """The columns of a version that tell of its origin, for those who write versions past the models."""
    now = origins.current()
    return {"history_origin": now.kind.value, "history_origin_number": now.number}
