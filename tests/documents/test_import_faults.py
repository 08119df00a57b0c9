"""Imports that are killed, run side by side or meet a full disk: whole documents or nothing, each once."""

from __future__ import annotations

import errno
import os
import signal
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from django.core.files.storage import FileSystemStorage
from django.core.management import CommandError, call_command

from documents.models import SourceDocument
from tests.installation import Installation, make_installation, remove_installation

FILES = 200
TEXT = """Verdict number {number}

GOMEL, 9 September 2023 - On 8 September a court in Gomel sentenced the driver {name} to {number} months in prison \
under Article 361 of the Criminal Code of Belarus. He was arrested on 14 March 2022. His lawyer, {lawyer}, has \
appealed against verdict {number}.

{test}
"""
SYLLABLES = ("ka", "lo", "mi", "ru", "ve", "do", "sa", "ne", "ti", "po")
# Every document with its item, all items with a document, no record without a statement; and how many there are.
WHOLE = """(
    SourceDocument.objects.count(),
    SourceDocument.objects.filter(batch_items__outcome="created").distinct().count(),
    BatchItem.objects.filter(outcome="created").count(),
    SourceDocument.objects.filter(claims__isnull=True).count(),
    Person.objects.filter(claims__isnull=True).count(),
    Prosecution.objects.filter(charges__isnull=True).count(),
)""".replace("\n", " ")


def whole(documents: int) -> str:
    return str((documents, documents, documents, 0, 0, 0))


@pytest.fixture
def texts(tmp_path: Path, request: pytest.FixtureRequest) -> Path:
    """Documents that no other test has."""
    folder = tmp_path / "texts"
    folder.mkdir()
    for number in range(FILES):
        a, b, c = (int(digit) for digit in f"{number:03}")
        name = f"Timur {SYLLABLES[a]}{SYLLABLES[b]}{SYLLABLES[c]}rov".title()
        lawyer = f"Marina {SYLLABLES[c]}{SYLLABLES[b]}{SYLLABLES[a]}tova".title()
        (folder / f"{number:03}.txt").write_text(
            TEXT.format(number=number, name=name, lawyer=lawyer, test=request.node.name), encoding="utf-8"
        )
    return folder


@pytest.fixture(scope="module")
def installation(tmp_path_factory: pytest.TempPathFactory, django_db_setup: None) -> Iterator[Installation]:
    made = make_installation(tmp_path_factory.mktemp("installation"))
    made.ask("Region.objects.create(code='BY', name='Belarus', kind='country', country_code='BY').pk")
    yield made
    remove_installation(made)


def stored(installation: Installation) -> int:
    return int(installation.ask("SourceDocument.objects.count()"))


@pytest.mark.parametrize(("jobs", "moments"), [("1", (1, 60)), ("2", (40,))])
def test_a_killed_import_leaves_whole_documents_and_is_completed(
    installation: Installation, texts: Path, jobs: str, moments: tuple[int, ...]
) -> None:
    before = stored(installation)
    for lines in moments:  # files told of when the process is killed
        with installation.start("import_documents", "--jobs", jobs, str(texts)) as process:
            for _ in range(lines):
                assert process.stdout is not None
                assert process.stdout.readline()
            os.kill(process.pid, signal.SIGKILL)
        documents = stored(installation) - before
        assert lines <= documents < FILES
        assert installation.ask(WHOLE) == whole(before + documents)
    assert f"{FILES - documents} imported, {documents} already there, 0 not" in installation.run(
        "import_documents", "--jobs", jobs, str(texts)
    )
    assert installation.ask(WHOLE) == whole(before + FILES)


def test_overlapping_imports_at_once_store_each_document_once(installation: Installation, texts: Path) -> None:
    before = stored(installation)
    files = sorted(texts.iterdir())[:60]
    halves = [files[:45], files[15:]]
    running = [installation.start("import_documents", *map(str, half)) for half in halves]
    printed = [process.communicate(timeout=200)[0] for process in running]
    assert [process.returncode for process in running] == [0, 0], printed
    assert installation.ask(WHOLE) == whole(before + len(files))


@pytest.mark.django_db
def test_a_full_disk_is_an_error_that_names_the_file(
    texts: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def full(*_: Any) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(FileSystemStorage, "_save", full)
    with pytest.raises(CommandError, match="0 imported, 0 already there, 1 not imported"):
        call_command("import_documents", str(texts / "001.txt"))
    assert "001.txt: not imported. It could not be stored: No space left on device." in capsys.readouterr().out
    assert not SourceDocument.objects.exists()


@pytest.mark.django_db
@pytest.mark.skipif(
    os.name == "nt" or os.geteuid() == 0, reason="the administrator of the computer may read every file"
)
def test_an_unreadable_file_is_named(texts: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shut = tmp_path / "shut.txt"
    shut.write_text("Nobody is named here.")
    shut.chmod(0)
    with pytest.raises(CommandError, match="0 imported"):
        call_command("import_documents", str(shut))
    assert "shut.txt: not imported. It cannot be opened: Permission denied." in capsys.readouterr().out
