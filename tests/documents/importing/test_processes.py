"""Work that is shared among processes, which begin as copies of this one or anew."""

from __future__ import annotations

import os

import pytest

from documents.services import processes


def prepare() -> int:
    """The number of the process that prepares."""
    return os.getpid()


def work(prepared: int, number: int) -> tuple[int, int, int]:
    return number, prepared, os.getpid()


@pytest.mark.parametrize("inheriting", [False, True] if processes.INHERITING else [False])
def test_each_worker_has_what_was_prepared(inheriting: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(processes, "INHERITING", inheriting)
    done = list(processes.share(prepare, work, ((number,) for number in range(12)), 2))
    assert sorted(number for number, _, _ in done) == list(range(12))
    for _, prepared, worked in done:
        assert worked != os.getpid()
        assert prepared == (os.getpid() if inheriting else worked)
