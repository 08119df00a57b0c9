"""Model and form fields of Casetracker's own: partial dates with their day bounds, derived search and sort keys."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.db import models

from cases import partial_dates


class PartialDateFormField(forms.CharField):
    """Reads a date as people write it and shows it in the one common form; the cleaned value is EDTF text."""

    widget = forms.TextInput(attrs={"class": "vPartialDateField", "placeholder": "12 May 2021, May 2021, 2021, ~2019"})

    def prepare_value(self, value: Any) -> Any:
        try:
            return partial_dates.display(value) if isinstance(value, str) else value
        except ValueError:
            return value  # mistyped: what was typed is kept

    def to_python(self, value: Any) -> str:
        try:
            return partial_dates.normalise(super().to_python(value) or "")
        except ValueError as error:
            raise ValidationError(str(error), code="invalid") from error

    def has_changed(self, initial: Any, data: Any) -> bool:
        return self.prepare_value(initial or "") != self.prepare_value(data or "")


class Follower:
    """A mix-in of fields whose value is made of that of another text field of the row, on every write.

    ``pre_save`` serves ``save`` and ``bulk_create``; ``followers`` is for the writes that name their fields
    (``update``, ``bulk_update``, ``save(update_fields=…)``), which records and their querysets do with it.
    """

    of: str
    attname: str

    def made_of(self, text: str) -> Any:
        """This field's value for ``text`` in the field that it follows."""
        raise NotImplementedError

    def pre_save(self, model_instance: models.Model, add: bool) -> Any:
        value = self.made_of(getattr(model_instance, self.of))
        setattr(model_instance, self.attname, value)
        return value


def followers(model: type[models.Model], names: Iterable[str]) -> list[Any]:
    """The fields of ``model`` that follow one of the fields ``names``."""
    names = set(names)
    return [field for field in model._meta.fields if isinstance(field, Follower) and field.of in names]


class DayBoundField(Follower, models.DateField):
    """The first (or ``last``) day that the partial date in the field ``of`` can mean; follows it on every write."""

    def __init__(self, of: str = "", last: bool = False, **options: Any) -> None:
        self.of, self.last = of, last
        super().__init__(**{"null": True, "blank": True, "editable": False, **options})

    def deconstruct(self) -> Any:
        name, path, args, kwargs = super().deconstruct()
        return name, path, args, {**kwargs, "of": self.of, "last": self.last}

    def made_of(self, text: str) -> datetime.date | None:
        return partial_dates.bounds(text)[self.last] if text else None


class PartialDateField(models.CharField):
    """EDTF text (level 0 and 1), with ``<name>_earliest`` and ``<name>_latest`` beside it as real date columns.

    The two are there so that ranges filter and sort in SQL.
    """

    def __init__(self, *args: Any, with_bounds: bool = True, **options: Any) -> None:
        self.with_bounds = with_bounds
        super().__init__(*args, **{"max_length": 32, "blank": True, "default": "", **options})

    def contribute_to_class(self, cls: type[models.Model], name: str, private_only: bool = False) -> None:
        super().contribute_to_class(cls, name, private_only)
        # Copies of this field (abstract bases, history tables, migrations) come with copies of its two bounds.
        if self.with_bounds:
            self.with_bounds = False
            cls.add_to_class(f"{name}_earliest", DayBoundField(of=name, db_index=self.db_index))
            cls.add_to_class(f"{name}_latest", DayBoundField(of=name, last=True, db_index=self.db_index))

    def deconstruct(self) -> Any:
        name, path, args, kwargs = super().deconstruct()
        return name, path, args, {**kwargs, "with_bounds": False}

    def to_python(self, value: Any) -> str:
        try:
            return partial_dates.normalise(str(value)) if value else ""
        except ValueError as error:
            raise ValidationError(str(error), code="invalid") from error

    def get_prep_value(self, value: Any) -> Any:
        """The EDTF text; a write past ``clean()`` of what is no date fails here with a ValueError."""
        if value:
            partial_dates.bounds(value)
        return super().get_prep_value(value)

    def formfield(self, **kwargs: Any) -> Any:
        return super().formfield(**{"form_class": PartialDateFormField, "max_length": None, **kwargs})


class DerivedTextField(Follower, models.CharField):
    """Text that ``by`` (a module-level function of one text) makes of the field ``of``; follows it on every write.

    Search keys and sort keys are such fields, so that no write can leave them stale.
    """

    def __init__(self, of: str = "", by: Callable[[str], str] = str, **options: Any) -> None:
        self.of, self.by = of, by
        super().__init__(**{"max_length": 400, "editable": False, "default": "", **options})

    def deconstruct(self) -> Any:
        name, path, args, kwargs = super().deconstruct()
        return name, path, args, {**kwargs, "of": self.of, "by": self.by}

    def made_of(self, text: str) -> str:
        return self.by(text)[: self.max_length]
