"""Making a backup: every table of ours as lines of JSON, and every original file, as they are at one moment."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from django.apps import apps
from django.core.files.storage import Storage, default_storage
from django.db import connection
from django.db.migrations.recorder import MigrationRecorder
from django.db.models import FileField, Model
from django.utils import timezone

from cases.models import Deletion
from cases.querysets.snapshot import last_numbers, one_moment
from cases.services.backup_format import PIECE, BackupError, Member, Progress, member, write
from cases.services.row_values import columns_of

# What is made anew by itself (derived rows, sign-ins), or belongs to what runs now (the queue, the workers).
LEFT_OUT_APPS = {"axes", "django_tasks_database", "sessions"}
LEFT_OUT = {
    "cases.usersession", "cases.worker", "cases.nameblock", "cases.prisonerrow", "cases.prisonertag",
    "cases.prisonercount",
}  # fmt: skip
ROWS_AT_ONCE = 1_000
MANIFEST, TRAILER, TABLES, FILES = "manifest.json", "trailer.json", "tables", "files"
SHORTEST_PASSPHRASE = 12


@dataclass(slots=True)
class Summary:
    """What a backup holds: rows by model ("cases.person"), files, and files that were gone when their turn came."""

    made_at: str = ""
    migrations: list[list[str]] = field(default_factory=list)
    rows: dict[str, int] = field(default_factory=dict)
    files: int = 0
    missing: int = 0

    @property
    def row_count(self) -> int:
        return sum(self.rows.values())


def kept_models() -> list[type[Model]]:
    """The models whose rows are part of a backup, many-to-many tables and histories among them."""
    return [
        model
        for model in apps.get_models(include_auto_created=True)
        if model._meta.managed
        and model._meta.app_label not in LEFT_OUT_APPS
        and model._meta.label_lower not in LEFT_OUT
    ]


def file_fields() -> list[tuple[type[Model], FileField]]:
    """The columns that name stored files; those of histories name the same files again."""
    return [
        (model, column)
        for model in kept_models()
        if not hasattr(model, "instance_type")
        for column in model._meta.concrete_fields
        if isinstance(column, FileField)
    ]


def applied_migrations() -> list[list[str]]:
    """[app, name] of every migration applied here to an app that is installed, sorted."""
    installed = {config.label for config in apps.get_app_configs()}
    applied = MigrationRecorder(connection).applied_migrations()
    return sorted([app, name] for app, name in applied if app in installed)


def back_up(path: Path, passphrase: str, progress: Progress) -> Summary:
    """Write a backup to ``path``, under ``passphrase``; what is in it. Others go on working meanwhile.

    Raises BackupError with the reason; then there is no file.
    """
    if len(passphrase) < SHORTEST_PASSPHRASE:
        raise BackupError(f"The passphrase is too short. It needs {SHORTEST_PASSPHRASE} characters or more.")
    summary = Summary(made_at=timezone.now().isoformat())
    with one_moment():
        summary.migrations = applied_migrations()
        write(path, passphrase, _members(summary, progress))
    return summary


def _members(summary: Summary, progress: Progress) -> Iterator[Member]:
    models = kept_models()
    head = {
        "made_at": summary.made_at,
        "migrations": summary.migrations,
        "numbers": last_numbers(models),
    }
    yield _json(MANIFEST, head)
    for model in models:
        yield from _table(model, summary, progress)
    for name, storage in _stored_files():
        yield from _file(name, storage, summary)
        progress("files", summary.files)
    yield _json(TRAILER, {"rows": summary.rows, "files": summary.files, "missing": summary.missing})


def _json(name: str, value: Any) -> Member:
    return member(name, json.dumps(value).encode())


def _table(model: type[Model], summary: Summary, progress: Progress) -> Iterator[Member]:
    """The rows of one table, in parts of about a megabyte."""
    label = model._meta.label_lower
    lines: list[bytes] = []
    size = parts = done = 0
    for row in model._base_manager.order_by("pk").iterator(chunk_size=ROWS_AT_ONCE):
        line = json.dumps(columns_of(row), ensure_ascii=False).encode() + b"\n"
        lines.append(line)
        size, done = size + len(line), done + 1
        if size > PIECE:
            parts += 1
            yield member(f"{TABLES}/{label}/{parts:06}", b"".join(lines))
            progress(label, done)
            lines, size = [], 0
    if lines:
        yield member(f"{TABLES}/{label}/{parts + 1:06}", b"".join(lines))
    summary.rows[label] = done
    progress(label, done)


def _stored_files() -> Iterator[tuple[str, Storage]]:
    """The names of the stored files, and where they are; those of records in the bin too."""
    for model, column in file_fields():
        names = model._base_manager.exclude(**{column.name: ""}).order_by("pk").values_list(column.name, flat=True)
        for name in names.iterator(chunk_size=ROWS_AT_ONCE):
            yield name, column.storage
    yield from _files_in_bin()


def _files_in_bin() -> Iterator[tuple[str, Storage]]:
    for names in Deletion.objects.restorable().values_list("files", flat=True).iterator(chunk_size=ROWS_AT_ONCE):
        yield from ((name, default_storage) for name in names)


def _file(name: str, storage: Storage, summary: Summary) -> Iterable[Member]:
    try:
        file = storage.open(name, "rb")
    except FileNotFoundError:  # deleted since the moment of which the rows are
        summary.missing += 1
        return
    with file:
        yield Member(f"{FILES}/{name}", file.size, file.chunks(PIECE))
    summary.files += 1
