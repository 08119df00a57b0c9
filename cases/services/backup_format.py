"""The file of a backup: what is in it, and how it is packed, encrypted and read again, a piece at a time.

A backup is a line of text, then a secret key that the passphrase opens, then everything under that key::

    casetracker backup 1
    <length of the next part, 4 bytes, big-endian>
    <an age file under the passphrase (scrypt) that holds an age identity>
    <an age file to that identity that holds a gzipped tar archive>

Both are plain age files (https://age-encryption.org/v1), so that a backup can be opened without Casetracker too. age
seals every 64 KiB and marks the last piece: a changed or cut file is found. Nothing is held in memory as a whole.
"""

from __future__ import annotations

import os
import tarfile
import threading
import zlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

import pyrage

MARK = b"casetracker backup 1\n"
LONGEST_KEY = 10_000
BLOCK = tarfile.BLOCKSIZE
PIECE = 1_000_000


class BackupError(Exception):
    """Why a backup cannot be made, read or restored, in words for the person who asked."""


@dataclass(frozen=True, slots=True)
class Member:
    """One part of the archive: its name, its length in bytes, and its bytes in pieces."""

    name: str
    size: int
    pieces: Iterable[bytes]


def member(name: str, data: bytes) -> Member:
    return Member(name, len(data), [data])


def write(path: Path, passphrase: str, members: Iterable[Member]) -> None:
    """Write ``members`` to ``path``, readable by its owner only. It is there whole or not at all.

    Raises BackupError where it is there already or cannot be written.
    """
    if path.exists():
        raise BackupError(f"{path.name} is there already. Choose another name.")
    part = path.with_name(path.name + ".part")
    try:
        with open(os.open(part, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600), "wb") as file:
            key = pyrage.x25519.Identity.generate()
            sealed = seal(str(key), passphrase)
            file.write(MARK + len(sealed).to_bytes(4, "big") + sealed)
            source = _Pieces(_zipped(_archive(members)))
            try:
                pyrage.encrypt_io(source, file, [key.to_public()])
            except pyrage.EncryptError:
                if source.fault is not None:
                    raise source.fault from None
                raise
            file.flush()
            os.fsync(file.fileno())
        os.replace(part, path)
    except OSError as error:
        raise BackupError(f"It cannot be written: {error.strerror or type(error).__name__}.") from error
    finally:
        part.unlink(missing_ok=True)


@contextmanager
def opened(path: Path, passphrase: str) -> Iterator[Iterator[tuple[str, IO[bytes]]]]:
    """The parts of the backup at ``path``, in their order, each to be read before the next is asked for.

    Raises BackupError for what is no backup, a wrong passphrase, and a changed or cut file; a cut is known for
    certain only when the block has ended, so whoever keeps something of it must wait for that.
    """
    try:
        file = path.open("rb")
    except OSError as error:
        raise BackupError(f"It cannot be opened: {error.strerror}.") from error
    with file:
        key = _key(file, passphrase)
        out, into = os.pipe()
        decryption = _Decryption(file, key, into)
        try:
            with open(out, "rb") as pipe:
                try:
                    with tarfile.open(mode="r|gz", fileobj=pipe) as archive:
                        yield _parts(archive)
                    while pipe.read(PIECE):
                        pass
                finally:
                    # Lets the decryption end where the reader ended first.
                    pipe.close()
                    decryption.thread.join()
        except (tarfile.TarError, EOFError, zlib.error, OSError) as error:
            raise BackupError(DAMAGED) from (decryption.fault or error)
        if decryption.fault is not None:
            raise BackupError(DAMAGED) from decryption.fault


DAMAGED = "The file is damaged: it was cut or changed. Use another copy."


def _key(file: IO[bytes], passphrase: str) -> Any:
    if file.read(len(MARK)) != MARK:
        raise BackupError("This is no backup of Casetracker, or one of a later version.")
    length = int.from_bytes(file.read(4), "big")
    wrapped = file.read(min(length, LONGEST_KEY))
    if not 0 < length <= LONGEST_KEY or len(wrapped) < length:
        raise BackupError(DAMAGED)
    return pyrage.x25519.Identity.from_str(unseal(wrapped, passphrase))


def seal(key: str, passphrase: str) -> bytes:
    """``key`` under ``passphrase``; takes seconds, so that guessing does too."""
    return pyrage.passphrase.encrypt(key.encode("ascii"), passphrase)


def unseal(sealed: bytes, passphrase: str) -> str:
    """What ``seal`` sealed. Raises BackupError."""
    try:
        return pyrage.passphrase.decrypt(sealed, passphrase).decode("ascii")
    except pyrage.DecryptError as error:
        raise BackupError("The passphrase is wrong, or the beginning of the file is damaged.") from error


class _Pieces:
    """A file to read from, made of pieces that are made when they are asked for. ``fault`` is what went wrong."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self.pieces, self.rest = pieces, b""
        self.fault: BaseException | None = None

    def read(self, size: int = -1) -> bytes:
        try:
            while not self.rest:
                self.rest = next(self.pieces)
        except StopIteration:
            return b""
        except BaseException as fault:
            self.fault = fault
            raise
        size = len(self.rest) if size < 0 else size
        given, self.rest = self.rest[:size], self.rest[size:]
        return given


class _Decryption:
    """Decrypts in a thread of its own: the library pushes the plain bytes, the archive's reader pulls them."""

    def __init__(self, file: IO[bytes], key: Any, into: int) -> None:
        self.fault: Exception | None = None
        self.thread = threading.Thread(target=self._run, args=(file, key, into), daemon=True)
        self.thread.start()

    def _run(self, file: IO[bytes], key: Any, into: int) -> None:
        try:
            with open(into, "wb") as pipe:
                pyrage.decrypt_io(file, pipe, [key])
        except Exception as fault:
            self.fault = fault


def _archive(members: Iterable[Member]) -> Iterator[bytes]:
    """A tar archive of ``members``."""
    for part in members:
        info = tarfile.TarInfo(part.name)
        info.size, info.mode = part.size, 0o600
        yield info.tobuf(tarfile.PAX_FORMAT)
        written = 0
        for piece in part.pieces:
            written += len(piece)
            yield piece
        if written != part.size:
            raise BackupError("A file changed while it was being read. Try again.")
        yield b"\0" * (-part.size % BLOCK)
    yield b"\0" * (2 * BLOCK)


def _zipped(pieces: Iterable[bytes]) -> Iterator[bytes]:
    zipper = zlib.compressobj(wbits=31)
    for piece in pieces:
        if packed := zipper.compress(piece):
            yield packed
    yield zipper.flush()


def _parts(archive: tarfile.TarFile) -> Iterator[tuple[str, IO[bytes]]]:
    for info in archive:
        if (content := archive.extractfile(info)) is not None:
            yield info.name, content


Progress = Callable[[str, int], None]  # told what is being done, and how many rows or files of it are done
