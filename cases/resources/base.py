"""What all record sheets have in common: which rows and columns they take, what counts as a change, how it is shown."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import tablib
from django.contrib.auth.models import AnonymousUser, User
from django.core.exceptions import NON_FIELD_ERRORS, FieldDoesNotExist, ValidationError
from django.db.models import Model, QuerySet
from django.utils.html import format_html
from import_export.resources import ModelResource
from import_export.results import RowResult

from cases.choices import Review
from cases.querysets import access
from cases.resources.columns import Column, NameColumn, column_for
from cases.resources.formats import as_text

CHUNK = 2000


class SheetError(ValueError):
    """A sheet that cannot be read as it is; its text names the column."""


class Differences:
    """What one row changes, for the preview; without inline styles, which our pages do not allow."""

    def __init__(self, resource: RecordResource, instance: Model, new: bool) -> None:
        self.new = new
        self.before = [""] * len(resource.shown_columns()) if new else resource.cells(instance)
        self.after = self.before

    def compare_with(self, resource: RecordResource, instance: Model | None) -> None:
        self.after = resource.cells(instance) if instance is not None else [""] * len(self.before)
        if self.new and "id" in resource.fields:
            # The number of a preview is not the one that the record will have.
            self.after[0] = ""

    def as_html(self) -> list[str]:
        return [_difference(str(old), str(new)) for old, new in zip(self.before, self.after, strict=True)]


def _difference(old: str, new: str) -> str:
    if old == new:
        return format_html("{}", new)
    removed = format_html("<del>{}</del> ", old) if old else ""
    return format_html("{}{}", removed, format_html("<ins>{}</ins>", new) if new else "")


class RecordResource(ModelResource):
    """One kind of record as a sheet. An empty id is a new row; a row that is not in the sheet stays as it is."""

    class Meta:
        clean_model_instances = True
        skip_unchanged = True
        report_skipped = True
        use_transactions = True

    # The foreign keys that columns read, and the columns kept in other tables than the record's own.
    related: Sequence[str] = ()
    prefetched: Sequence[str] = ()
    columns_elsewhere: frozenset[str] = frozenset()
    in_bulk = True  # whether a large sheet's rows are written together; not where saving one does more

    def __init__(self, user: User | AnonymousUser, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.user = user
        self.changed: set[str] = set()
        self.row: Mapping[str, str] = {}
        for name in access.hidden_fields(self._meta.model, user):
            self.fields.pop(name, None)
        for column in self.fields.values():
            column.user = user

    @classmethod
    def field_from_django_field(cls, field_name: str, django_field: Any, readonly: bool) -> Column:
        return column_for(django_field)

    @classmethod
    def get_diff_class(cls) -> type[Differences]:
        return Differences

    # What leaves.

    def get_queryset(self) -> QuerySet[Any]:
        return access.visible(super().get_queryset(), self.user).select_related(*self.related)

    def filter_export(self, queryset: QuerySet[Any], **kwargs: Any) -> QuerySet[Any]:
        return access.visible(queryset, self.user).select_related(*self.related).prefetch_related(*self.prefetched)

    def iter_queryset(self, queryset: QuerySet[Any]) -> Iterator[Any]:
        yield from queryset.iterator(chunk_size=CHUNK)

    def shown_columns(self) -> list[Column]:
        return self.get_user_visible_fields()

    def get_export_order(self) -> tuple[str, ...]:
        return tuple(name for name in super().get_export_order() if name in self.fields)

    def cells(self, instance: Model) -> list[Any]:
        return [column.export(instance) for column in self.shown_columns()]

    # What comes in.

    def before_import(self, dataset: tablib.Dataset, **kwargs: Any) -> None:
        """Refuse a sheet whose columns are not ours."""
        try:
            self._check_columns(list(dataset.headers or []))
        except SheetError:
            dataset.wipe()
            raise

    def _check_columns(self, headers: list[str]) -> None:
        known = [column.column_name for column in self.shown_columns()]
        for header in headers:
            if header not in known:
                raise SheetError(f"The column “{header}” is unknown. The columns are: {', '.join(known)}.")
            if headers.count(header) > 1:
                raise SheetError(f"The column “{header}” is there twice.")
        for key in self.get_import_id_fields():
            if (name := self.fields[key].column_name) not in headers:
                raise SheetError(f"The column “{name}” is missing: by it the rows are known.")

    def import_row(self, row: Mapping[str, Any], instance_loader: Any, **kwargs: Any) -> RowResult:
        texts = {name: as_text(cell).strip() for name, cell in row.items()}
        if any(texts.values()):
            return super().import_row(texts, instance_loader, **kwargs)
        empty = RowResult()
        empty.import_type = RowResult.IMPORT_TYPE_SKIP
        return empty

    def get_instance(self, instance_loader: Any, row: Mapping[str, str]) -> Any:
        """The record with the row's id; None for an empty one. Raises ValidationError for an id that is not there."""
        text = row["id"]
        if not text:
            return None
        record = self.get_queryset().filter(pk=int(text)).first() if text.isdecimal() else None
        if record is None:
            noun = self._meta.model._meta.verbose_name
            raise ValidationError(
                {"id": told("id", text, f"there is no {noun} with this number; leave it empty to add one.")}
            )
        return record

    def import_instance(self, instance: Model, row: Mapping[str, str], **kwargs: Any) -> None:
        """Set what the row changes. Raises one ValidationError that names each column and value that is wrong."""
        self.changed, self.row = set(), row
        errors: dict[str, ValidationError] = {}
        columns = [column for column in self.shown_columns() if column.column_name in row]
        names = {column: column.export(instance) for column in columns if isinstance(column, NameColumn)}
        for column in sorted(columns, key=lambda column: not column.taken_first):
            name, text = column.column_name, row[column.column_name]
            try:
                if not column.readonly and column.take(instance, text):
                    self.changed.add(name)
            except ValueError as error:
                errors[self._field_name(column)] = told(name, text, str(error))
        for column, before in names.items():
            try:
                column.check(row[column.column_name], before, instance)
            except ValueError as error:
                errors[column.column_name] = told(column.column_name, row[column.column_name], str(error))
        if errors:
            raise ValidationError(errors)
        self._propose(instance)

    def _propose(self, instance: Any) -> None:
        """What somebody enters or changes who may not confirm it is proposed."""
        if "review" in self.fields and not access.may_confirm(self.user) and (self.changed or instance._state.adding):
            if instance.review != Review.PROPOSED:
                self.changed.add("review")
            instance.review = Review.PROPOSED

    def validate_instance(
        self, instance: Model, import_validation_errors: Any = None, validate_unique: bool = True
    ) -> None:
        """As the library's; what the record itself finds wrong names its column and value too."""
        ours = import_validation_errors or {}
        try:
            super().validate_instance(instance, ours, validate_unique)
        except ValidationError as error:
            raise ValidationError(
                {field: self._told(field, found, ours) for field, found in error.error_dict.items()}
            ) from error

    def _told(self, field: str, found: list[ValidationError], ours: Mapping[str, ValidationError]) -> Any:
        """The errors of one field of the record, with the column and what was typed in it."""
        if field in ours or field == NON_FIELD_ERRORS:
            return found
        columns = [
            column for column in self.shown_columns() if not column.readonly and self._field_name(column) == field
        ]
        name = columns[0].column_name if columns else field
        return told(name, self.row.get(name, ""), " ".join(message for error in found for message in error.messages))

    def skip_row(self, instance: Any, original: Any, row: Any, import_validation_errors: Any = None) -> bool:
        return not (instance._state.adding or self.changed or import_validation_errors)

    def before_save_instance(self, instance: Any, row: Any, **kwargs: Any) -> None:
        instance._history_user = self.user

    def do_instance_save(self, instance: Model, is_create: bool) -> None:
        if is_create or self.changed - self.columns_elsewhere:
            instance.save(force_insert=is_create)

    def save_m2m(self, instance: Any, row: Any, **kwargs: Any) -> None:
        self.save_elsewhere(instance)

    def save_elsewhere(self, instance: Any) -> None:
        """Write what the columns hold that are not the record's own. Called after the record is saved."""

    def save_new_elsewhere(self, instances: Sequence[Any], reason: str) -> None:
        """The same for new records that were written together."""

    def after_import(self, dataset: Any, result: Any, **kwargs: Any) -> None:
        """Nothing: the library would set the number sequences anew, but no import chooses a number of its own."""

    def _field_name(self, column: Column) -> str:
        try:
            return self._meta.model._meta.get_field(column.attribute).name
        except FieldDoesNotExist:
            return column.column_name


def told(column: str, value: str, message: str) -> ValidationError:
    """An error that names the column and what was typed there."""
    return ValidationError(f"Column “{column}”, value “{value}”: {message}")
