"""What was not read of an imported file is told beside it, and the file is imported all the same."""

from __future__ import annotations

from pathlib import Path

import pytest

from documents.services.imports import import_paths
from tests.documents.readers.pdf_files import column, pdf
from tests.documents.readers.word_files import letter


@pytest.mark.django_db
def test_warnings_stand_beside_the_imported_file(tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_bytes(letter())
    (tmp_path / "b.pdf").write_bytes(pdf([column(["Nobody is named here."]), []]))
    (tmp_path / "c.pdf").write_bytes(pdf([[]]))
    items = {Path(item.file_name).name: item for item in import_paths([tmp_path]).items.all()}
    assert {name: item.outcome for name, item in items.items()} == {
        "a.docx": "created",
        "b.pdf": "created",
        "c.pdf": "failed",
    }
    assert items["a.docx"].error == ""
    assert items["b.pdf"].error.startswith("No text on page 2:")
    assert "no text layer" in items["c.pdf"].error
