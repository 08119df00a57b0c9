"""Making old deletions final, and sweeping up files that belong to nothing."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path

from django.conf import settings
from django.core.files.storage import default_storage
from django.utils import timezone

from cases.models import Deletion
from cases.models.bin import KEPT_DAYS
from cases.services.backup import file_fields
from cases.services.bin import due, make_final

# A file younger than this may belong to an import that has not been written yet.
OLD_SECONDS = 24 * 60 * 60


@dataclass(frozen=True, slots=True)
class Purged:
    """How many deletions became final, and how many files went, with them and without an owner."""

    deletions: int
    files: int
    orphans: int


def purge(days: int = KEPT_DAYS) -> Purged:
    """Make the deletions of ``days`` days ago and before final, and delete what files nothing refers to."""
    waiting = due(timezone.now(), days)
    files = 0
    for deletion in waiting:
        # Each in a transaction of its own, so that a killed purge goes on where it was.
        names = make_final(deletion)
        for name in names:
            default_storage.delete(name)
        files += len(names)
    return Purged(len(waiting), files, sweep())


def sweep() -> int:
    """Delete the stored files of a day ago and before that no record and no deletion refers to; how many."""
    folder = Path(settings.MEDIA_ROOT)
    old = time.time() - OLD_SECONDS
    found = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if _is_old_file(path, old)}
    # What is referred to is asked for last: a file that gained its owner meanwhile stays.
    orphans = found - _referred_to() if found else set()
    for name in orphans:
        default_storage.delete(name)
    return len(orphans)


def _is_old_file(path: Path, old: float) -> bool:
    return path.is_file() and not path.is_symlink() and path.stat().st_mtime < old


def _referred_to() -> set[str]:
    names: set[str] = set()
    for model, column in file_fields():
        names.update(model._base_manager.values_list(column.name, flat=True))
    for files in Deletion.objects.restorable().values_list("files", flat=True):
        names.update(files)
    return names
