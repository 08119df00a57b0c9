"""Reading a backup: checking all of it, and restoring it into an empty installation, whole or not at all."""

from __future__ import annotations

import json
import re
import shutil
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import mkdtemp
from typing import IO, Any

from django.apps import apps
from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.db import DatabaseError, transaction
from django.db.models import Model

from cases.querysets.snapshot import rows_at_once, set_last_numbers, without_triggers
from cases.services.backup import FILES, MANIFEST, TABLES, TRAILER, Summary, applied_migrations, kept_models
from cases.services.backup_format import DAMAGED, PIECE, BackupError, Progress, opened
from cases.services.row_values import row_of

# An empty installation has rows of these: migrations make them.
MADE_BY_MIGRATIONS = ("contenttypes.contenttype", "auth.permission", "auth.group", "auth.group_permissions")
MOST_ROWS = 500
# A stored file's name, as storages of ours make it: no way out of the folder.
_FILE_NAME = re.compile(r"[0-9a-z_-]+(/[0-9A-Za-z_-][0-9A-Za-z_.-]*)*")


def verify(path: Path, passphrase: str, progress: Progress) -> Summary:
    """Read all of the backup at ``path``; what is in it. Changes nothing. Raises BackupError."""
    return _Reading(progress).all(path, passphrase)


def restore(path: Path, passphrase: str, progress: Progress) -> Summary:
    """Restore the backup at ``path`` into this installation, which is empty; what was restored.

    Raises BackupError with the reason; then nothing was changed.
    """
    refuse_unless_empty()
    with _new_originals() as files:
        try:
            with transaction.atomic():
                with without_triggers():
                    for label in MADE_BY_MIGRATIONS:
                        apps.get_model(label)._base_manager.all()._raw_delete("default")
                    summary = _Restoring(progress, files.folder).all(path, passphrase)
                files.put_in_place()
        except DatabaseError as error:
            raise BackupError(f"The database refused a row ({type(error).__name__}). Nothing was changed.") from error
        files.stay = True
    ContentType.objects.clear_cache()
    return summary


def refuse_unless_empty() -> None:
    """Raises BackupError where this installation holds rows or files."""
    models = [model for model in kept_models() if model._meta.label_lower not in MADE_BY_MIGRATIONS]
    models.sort(key=lambda model: hasattr(model, "instance_type"))  # records are named before their histories
    found = [str(model._meta.verbose_name_plural) for model in models if model._base_manager.exists()]
    originals = Path(settings.MEDIA_ROOT)
    if originals.exists() and any(originals.iterdir()):
        found.append("original files")
    if found:
        more = f" and {len(found) - 5} more kinds" if len(found) > 5 else ""
        raise BackupError(
            f"This installation is not empty: it has {', '.join(found[:5])}{more}. Restore into a new one, "
            "with a database of its own in which “migrate” was run and nothing else."
        )


class _Reading:
    """Goes through a backup and counts what is in it. ``row`` and ``file`` do nothing more."""

    def __init__(self, progress: Progress) -> None:
        self.progress = progress
        self.summary = Summary()
        self.rows: Counter[str] = Counter()
        self.numbers: dict[str, int] = {}
        self.ended = False

    def all(self, path: Path, passphrase: str) -> Summary:
        try:
            with opened(path, passphrase) as parts:
                for name, content in parts:
                    self._part(name, content)
        except (ValueError, KeyError, LookupError, TypeError) as error:
            raise BackupError(DAMAGED) from error
        if not self.ended:
            raise BackupError(DAMAGED)
        self.summary.rows = dict(self.rows)
        self.end()
        return self.summary

    def _part(self, name: str, content: IO[bytes]) -> None:
        kind, _, rest = name.partition("/")
        if name == MANIFEST:
            self._head(json.load(content))
        elif name == TRAILER:
            self._trailer(json.load(content))
        elif kind == TABLES:
            label = rest.partition("/")[0]
            rows = [json.loads(line) for line in content]
            self.rows[label] += len(rows)
            self.table(label, rows)
            self.progress(label, self.rows[label])
        elif kind == FILES and _FILE_NAME.fullmatch(rest):
            self.summary.files += 1
            self.file(rest, content)
            self.progress("files", self.summary.files)
        else:
            raise BackupError(DAMAGED)

    def _head(self, head: dict[str, Any]) -> None:
        self.summary.made_at, self.summary.migrations = head["made_at"], head["migrations"]
        self.numbers = head["numbers"]
        self.begin()

    def _trailer(self, told: dict[str, Any]) -> None:
        counted = {label: count for label, count in told["rows"].items() if count}
        if counted != dict(self.rows) or told["files"] != self.summary.files:
            raise BackupError(DAMAGED)
        self.summary.missing = told["missing"]
        self.ended = True

    def begin(self) -> None: ...

    def table(self, label: str, rows: list[dict[str, Any]]) -> None: ...

    def file(self, name: str, content: IO[bytes]) -> None:
        while content.read(PIECE):
            pass

    def end(self) -> None: ...


class _Restoring(_Reading):
    """Writes what it reads: rows as they are, files into ``folder``."""

    def __init__(self, progress: Progress, folder: Path) -> None:
        super().__init__(progress)
        self.folder = folder

    def begin(self) -> None:
        """Refuse a backup of another version, and say which."""
        theirs, ours = (
            {(app, name) for app, name in names} for names in (self.summary.migrations, applied_migrations())
        )
        if theirs != ours:
            unknown, lacking = sorted(theirs - ours), sorted(ours - theirs)
            said = [f"the backup has {_named(unknown)}, which this one has not"] if unknown else []
            said += [f"this one has {_named(lacking)}, which the backup has not"] if lacking else []
            raise BackupError(
                f"The backup is of another version of Casetracker: {'; '.join(said)}. Install the version that made "
                "the backup, restore it there, and then bring that installation up to date."
            )

    def table(self, label: str, rows: list[dict[str, Any]]) -> None:
        insert_rows(apps.get_model(label), [row_of(label, columns) for columns in rows])

    def file(self, name: str, content: IO[bytes]) -> None:
        path = self.folder / name
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        path.touch(mode=0o600)
        with path.open("wb") as file:
            shutil.copyfileobj(content, file, PIECE)

    def end(self) -> None:
        set_last_numbers(kept_models(), self.numbers)


def insert_rows(model: type[Model], rows: list[Any]) -> None:
    """Write ``rows`` exactly as they are: numbers, times of change and followers included."""
    size = rows_at_once(model, MOST_ROWS)
    manager: Any = model._base_manager
    for start in range(0, len(rows), size):
        manager._insert(rows[start : start + size], fields=model._meta.concrete_fields, using="default", raw=True)


def _named(migrations: list[tuple[str, str]]) -> str:
    first = ", ".join(f"{app} {name}" for app, name in migrations[:3])
    return f"{first} and {len(migrations) - 3} more" if len(migrations) > 3 else first


class _Files:
    """The original files on their way: in ``folder`` first, and in their place when all rows are written."""

    def __init__(self, folder: Path, place: Path) -> None:
        self.folder, self.place = folder, place
        self.placed = self.stay = False

    def put_in_place(self) -> None:
        if self.place.exists():
            self.place.rmdir()
        self.folder.replace(self.place)
        self.placed = True


@contextmanager
def _new_originals() -> Iterator[_Files]:
    """The files take the place of the (empty) folder of original files; gone where they do not stay."""
    place = Path(settings.MEDIA_ROOT)
    place.parent.mkdir(parents=True, exist_ok=True)
    files = _Files(Path(mkdtemp(prefix="restoring-", dir=place.parent)), place)
    try:
        yield files
    finally:
        if not files.stay:
            shutil.rmtree(place if files.placed else files.folder, ignore_errors=True)
