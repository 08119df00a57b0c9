"""Uploaded sheets between their preview and the confirmation: a folder of their own, and not for long."""

from __future__ import annotations

import re
import time
from pathlib import Path
from typing import Any
from uuid import uuid4

from django.conf import settings
from import_export.tmp_storages import BaseStorage

KEPT_SECONDS = 24 * 60 * 60
_NAME = re.compile(r"[0-9a-f]{32}")


class UploadedSheets(BaseStorage):
    """Each sheet is a file under a random name, readable by its owner only; one not confirmed goes after a day."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        self.folder = Path(settings.VAR_DIR) / "uploaded_sheets"

    def save(self, data: bytes) -> None:
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._remove_old()
        self.name = uuid4().hex
        path = self._path()
        path.touch(mode=0o600)
        path.write_bytes(data)

    def read(self) -> bytes:
        return self._path().read_bytes()

    def remove(self) -> None:
        self._path().unlink(missing_ok=True)

    def _path(self) -> Path:
        """Raises FileNotFoundError for a name that is none of ours."""
        if not _NAME.fullmatch(self.name or ""):
            raise FileNotFoundError(self.name)
        return self.folder / self.name

    def _remove_old(self) -> None:
        for file in self.folder.iterdir():
            if file.stat().st_mtime < time.time() - KEPT_SECONDS:
                file.unlink(missing_ok=True)
