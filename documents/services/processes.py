"""Sharing work among processes of this computer."""

from __future__ import annotations

import gc
import multiprocessing
import os
import sys
import threading
import time
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from functools import cache
from itertools import islice
from typing import Any

import django
from django.db import connections

from documents.importers import locks

# Where a worker may begin as a copy of this process, with all that it has loaded. On other systems than Linux libraries
# may hold threads or handles that do not survive that: there it begins anew.
INHERITING = sys.platform == "linux"
AHEAD = 4  # tasks that wait for each worker, so that none is idle and a million files are not queued at once


class WorkerDied(Exception):
    """One of the processes was killed."""


def share(
    prepare: Callable[[], Any], work: Callable[..., Any], arguments: Iterable[tuple[Any, ...]], workers: int
) -> Iterator[Any]:
    """``work(prepared, *arguments)`` for each of ``arguments`` in ``workers`` processes; the results as they are done.

    ``prepared`` is what ``prepare()`` returns. Both are functions of a module, and the arguments and results of
    ``work`` can be pickled. Raises WorkerDied.
    """
    waiting = iter(arguments)
    context = multiprocessing.get_context("fork" if INHERITING else "spawn")
    _prepared.cache_clear()
    if INHERITING:
        _prepared(prepare)
    connections.close_all()  # the workers would share them
    shared = (os.getpid(), context.Lock())
    with ProcessPoolExecutor(workers, mp_context=context, initializer=_begin, initargs=shared) as pool:
        running: set[Future[Any]] = set()
        try:
            while True:
                more = islice(waiting, workers * AHEAD - len(running))
                running |= {pool.submit(_work, prepare, work, *args) for args in more}
                if not running:
                    return
                done, running = wait(running, return_when=FIRST_COMPLETED)
                for future in done:
                    yield future.result()
        except BrokenProcessPool as error:
            raise WorkerDied from error


def _begin(parent: int, lock: Any) -> None:
    django.setup()  # which a copy of a process has done
    locks.take_turns(lock)
    threading.Thread(target=_end_with, args=(parent,), daemon=True).start()


def _work(prepare: Callable[[], Any], work: Callable[..., Any], *arguments: Any) -> Any:
    return work(_prepared(prepare), *arguments)


@cache
def _prepared(prepare: Callable[[], Any]) -> Any:
    """What ``prepare()`` returns; once in a process, or in that of which it is a copy."""
    prepared = prepare()
    gc.freeze()  # what stays until the end need not be looked through for garbage again and again
    return prepared


def _end_with(parent: int) -> None:
    """End this process when its parent was killed: nobody would take its results."""
    while os.getppid() == parent:
        time.sleep(1)
    os._exit(1)
