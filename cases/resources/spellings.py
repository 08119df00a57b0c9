"""The column that holds all other spellings of a name, and what writing it does."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import ValidationError
from django.db.models import Manager

from cases.resources.columns import Column, comparable

SEPARATOR = "|"


class SpellingsColumn(Column):
    """All spellings but the preferred one, separated by ``|``; their order does not matter."""

    taken_first = True  # while the record still has the name by which the preferred spelling is known

    def __init__(self) -> None:
        super().__init__("names", "spellings")

    def get_value(self, instance: Any) -> list[str]:
        if instance.pk is None:
            return []
        return sorted(spelling.name for spelling in instance.names.all() if spelling.name != instance.name)

    def cell(self, value: list[str]) -> str:
        return f" {SEPARATOR} ".join(value)

    def take(self, instance: Any, text: str) -> bool:
        """Keep what is typed on the record until ``write_spellings``; whether it differs from what the record has."""
        if comparable(text) == comparable(self.export(instance)):
            return False
        known = {comparable(name): name for name in self.get_value(instance)}
        typed = {comparable(name) for name in text.split(SEPARATOR)} - {"", instance.name}
        if typed == set(known):
            return False
        # The name before this row changes it stays among the spellings.
        instance.spellings_to_keep = {known.get(name, name) for name in typed} | ({instance.name} - {""})
        return True


def write_spellings(record: Any, user: Any) -> None:
    """Add and delete spellings of ``record`` so that they are those typed. Raises ValidationError."""
    kept: set[str] | None = getattr(record, "spellings_to_keep", None)
    if kept is None:
        return
    names: Manager[Any] = record.names
    for row in names.exclude(name__in=[*kept, record.name]):
        row._history_user = user
        row.delete()
    for name in sorted(kept - set(names.values_list("name", flat=True))):
        row = names.model(**{names.field.name: record, "name": name})
        row._history_user = user
        try:
            row.full_clean()
        except ValidationError as error:
            message = f"Column “spellings”, value “{name}”: {' '.join(error.messages)}"
            raise ValidationError({"spellings": message}) from error
        row.save()
