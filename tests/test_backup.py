"""A backup is whole or refused: what was there comes back on either database, and a failure changes nothing."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

import pytest
from django.apps import apps
from django.core.files.base import ContentFile
from django.core.management import CommandError, call_command
from django.db import connection
from django.db.migrations.recorder import MigrationRecorder

from cases.models import Person
from cases.services import backup_format
from cases.services.backup import Summary, back_up, kept_models
from cases.services.backup_format import BackupError, opened
from cases.services.backup_restore import restore, verify
from cases.services.prisoner_lists import rebuild_lists
from documents.models import SourceDocument
from tests import factories as make
from tests.cases.admin_pages import make_rows
from tests.cases.lists import assert_lists_in_step
from tests.installation import make_installation, remove_installation

PASSPHRASE = "four words make one"

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture(autouse=True)
def _quick(monkeypatch: Any) -> None:
    """Making a passphrase hard to guess takes seconds; one test does it in earnest."""

    def seal(key: str, passphrase: str) -> bytes:
        return f"{passphrase}|{key}".encode()

    def unseal(sealed: bytes, passphrase: str) -> str:
        told, _, key = sealed.decode().partition("|")
        if told != passphrase:
            raise BackupError("The passphrase is wrong, or the beginning of the file is damaged.")
        return key

    monkeypatch.setattr(backup_format, "seal", seal)
    monkeypatch.setattr(backup_format, "unseal", unseal)


def quiet(what: str, done: int) -> None:
    pass


def fill() -> None:
    """Rows of every kind, a document with its file, users with rights, and a number that is not used any more."""
    make_rows(2)
    make.make_user("reader", permissions=("cases.view_person",))
    document = make.make_document(title="С файлом")
    document.original.save("x.txt", ContentFile(b"\x00\xff the bytes"), save=True)
    make.make_person("Gone Again").delete()


def empty() -> None:
    call_command("flush", interactive=False, verbosity=0)
    rebuild_lists()  # SQLite empties one table after the other, each row with its triggers
    for path in sorted(originals().rglob("*"), reverse=True):
        path.unlink() if path.is_file() else path.rmdir()


def originals() -> Path:
    return Path(SourceDocument.original.field.storage.location)


def contents(path: Path) -> dict[str, bytes]:
    """All that a backup holds, but for when it was made; of each table the lines as one."""
    found: dict[str, bytes] = {}
    with opened(path, PASSPHRASE) as parts:
        for name, content in parts:
            if name.startswith("tables/"):
                name = name.rpartition("/")[0]
            found[name] = found.get(name, b"") + content.read()
    return {name: data for name, data in found.items() if name != "manifest.json"}


def backup(path: Path) -> Summary:
    return back_up(path, PASSPHRASE, quiet)


def test_every_row_and_file_comes_back(tmp_path: Path) -> None:
    fill()
    highest = Person.objects.order_by("-pk")[0].pk
    done = backup(tmp_path / "one")
    assert done.files == 1
    assert done.rows["cases.person"] == Person.objects.count()
    assert verify(tmp_path / "one", PASSPHRASE, quiet).rows == {k: v for k, v in done.rows.items() if v}
    empty()
    restore(tmp_path / "one", PASSPHRASE, quiet)
    backup(tmp_path / "two")
    assert contents(tmp_path / "one") == contents(tmp_path / "two")
    assert SourceDocument.objects.get(title="С файлом").original.read() == b"\x00\xff the bytes"
    assert_lists_in_step()
    assert list(Person.objects.named("Спелл 1")) != []
    assert make.make_person().pk > highest + 1  # the number of the one that was deleted is not given again


@pytest.mark.skipif("connection.vendor == 'sqlite'", reason="restores on PostgreSQL what SQLite holds")
def test_what_sqlite_holds_comes_back_on_postgresql(tmp_path: Path, monkeypatch: Any) -> None:
    monkeypatch.undo()  # another process makes the backup, with the real thing
    other = tmp_path / "other"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(connection, "vendor", "sqlite")
        installation = make_installation(other)
    try:
        installation.run("shell", "-v0", "-c", "from tests.test_backup import fill; fill()")
        (tmp_path / "phrase").write_text(PASSPHRASE)
        installation.run("backup", str(tmp_path / "one"), "--passphrase-file", str(tmp_path / "phrase"))
    finally:
        remove_installation(installation)
    restore(tmp_path / "one", PASSPHRASE, quiet)
    backup(tmp_path / "two")
    assert contents(tmp_path / "one") == contents(tmp_path / "two")
    assert_lists_in_step()


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-100])


def changed(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)


def other_file(path: Path) -> None:
    path.write_bytes(b"PK\x03\x04")


def only_the_mark(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:22])


def missing(path: Path) -> None:
    path.unlink()


def as_it_is(path: Path) -> None:
    pass


@pytest.mark.parametrize(
    ("spoil", "passphrase", "said"),
    [
        (cut, PASSPHRASE, "cut or changed"),
        (changed, PASSPHRASE, "cut or changed"),
        (only_the_mark, PASSPHRASE, "cut or changed"),
        (other_file, PASSPHRASE, "no backup"),
        (missing, PASSPHRASE, "cannot be opened"),
        (as_it_is, "another passphrase", "passphrase is wrong"),
    ],
)
def test_a_bad_file_changes_nothing(spoil: Any, passphrase: str, said: str, tmp_path: Path) -> None:
    fill()
    backup(tmp_path / "one")
    empty()
    spoil(tmp_path / "one")
    before = sorted(tmp_path.iterdir())
    for read in (verify, restore):
        with pytest.raises(BackupError, match=said):
            read(tmp_path / "one", passphrase, quiet)
    assert Person.objects.count() == 0
    assert [path for path in originals().rglob("*") if path.is_file()] == []
    assert sorted(tmp_path.iterdir()) == before
    make.make_prosecution()  # its triggers are there
    assert_lists_in_step()


def test_an_installation_with_records_is_left_alone(tmp_path: Path) -> None:
    make.make_person()
    backup(tmp_path / "one")
    with pytest.raises(BackupError, match="not empty: it has person"):
        restore(tmp_path / "one", PASSPHRASE, quiet)
    assert Person.objects.count() == 1


def test_a_backup_of_another_version_says_which(tmp_path: Path) -> None:
    recorder = MigrationRecorder(connection)
    recorder.record_applied("cases", "9999_later")
    try:
        backup(tmp_path / "one")
    finally:
        recorder.record_unapplied("cases", "9999_later")
    empty()
    with pytest.raises(BackupError, match="the backup has cases 9999_later"):
        restore(tmp_path / "one", PASSPHRASE, quiet)


def test_what_is_written_meanwhile_is_not_in_it(tmp_path: Path) -> None:
    """Only PostgreSQL lets a test's database be written to by two at once."""
    if connection.vendor == "sqlite":
        pytest.skip("the tests' database is in memory")
    make.make_person("Before")
    told = []

    def meanwhile(what: str, done: int) -> None:
        if not told:
            told.append(what)
            writer = threading.Thread(target=lambda: (make.make_person("Meanwhile"), connection.close()))
            writer.start()
            writer.join()

    back_up(tmp_path / "one", PASSPHRASE, meanwhile)
    assert Person.objects.filter(name="Meanwhile").exists()
    assert b"Before" in contents(tmp_path / "one")["tables/cases.person"]
    assert b"Meanwhile" not in b"".join(contents(tmp_path / "one").values())


def test_a_file_that_is_there_is_not_written_over(tmp_path: Path) -> None:
    (tmp_path / "one").write_text("precious")
    with pytest.raises(BackupError, match="there already"):
        backup(tmp_path / "one")
    assert (tmp_path / "one").read_text() == "precious"


def test_a_failure_leaves_no_file(tmp_path: Path) -> None:
    make.make_person()

    def fails(what: str, done: int) -> None:
        raise RuntimeError

    with pytest.raises(RuntimeError):
        back_up(tmp_path / "one", PASSPHRASE, fails)
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == []


def test_the_commands_with_a_real_passphrase(tmp_path: Path, monkeypatch: Any, capsys: Any) -> None:
    monkeypatch.undo()
    make.make_person("Timur Bekarov")
    monkeypatch.setenv("CASETRACKER_BACKUP_PASSPHRASE", "short")
    with pytest.raises(CommandError, match="too short"):
        call_command("backup", tmp_path / "one")
    monkeypatch.setenv("CASETRACKER_BACKUP_PASSPHRASE", PASSPHRASE)
    call_command("backup", tmp_path / "one")
    call_command("verify_backup", tmp_path / "one")
    assert "The backup is whole" in capsys.readouterr().out
    assert b"Bekarov" not in (tmp_path / "one").read_bytes()
    assert (tmp_path / "one").stat().st_mode & 0o077 == 0


def test_every_model_of_ours_is_in_it_or_made_anew() -> None:
    kept = {model._meta.label_lower for model in kept_models()}
    derived = {
        "cases.usersession",
        "cases.worker",
        "cases.nameblock",
        "cases.prisonerrow",
        "cases.prisonertag",
        "cases.prisonercount",
    }
    ours = {
        m._meta.label_lower for app in ("cases", "documents", "auth") for m in apps.get_app_config(app).get_models()
    }
    assert ours - kept == derived
