"""How fast the extraction is, how it grows with the text, and where its time goes.

    python -m tests.benchmarks.extraction                # all tables, some minutes
    python -m tests.benchmarks.extraction --profile      # where the time goes, by function and by module
    python -m tests.benchmarks.extraction --profile 300  # the same in one text of 300 KB

Texts are the invented documents of ``tests/documents/invented``, one after the other and repeated. Each row is measured
in a process of its own: seconds of processor time on one core, after start-up unless it says otherwise; peak memory as
the system counts it for the whole process. A row that takes longer than ``--limit`` seconds is given up.
"""

from __future__ import annotations

import argparse
import cProfile
import multiprocessing
import pstats
import resource
import sys
import time
from collections import Counter
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path
from typing import NamedTuple

DOCUMENTS = Path(__file__).parent.parent / "documents" / "invented"
KB, MB = 1024, 1024 * 1024
MEASURED_FOR = 5.0  # seconds: short texts are read again and again for as long
SIZES = (5 * KB, 50 * KB, 500 * KB, 5 * MB)
RUNS = {"one letter": "a", "one capital": "A", "letter and blank": "A ", "digits": "1", "digits and blanks": "12 ",
        "brackets": "(", "closed brackets": "()", "square brackets": "[", "full stops": ".", "blanks": " ",
        "line ends": "\n", "capitalised words": "Aa "}  # fmt: skip
RUN_SIZE = MB
TOP = 25


# As pstats keeps it: calls, calls that were no recursion, own and whole seconds, and the same for each caller.
Place = tuple[str, int, str]
Rows = dict[Place, tuple[int, int, float, float, dict[Place, tuple[int, int, float, float]]]]


class Measure(NamedTuple):
    """Seconds of processor time and peak memory in MB."""

    seconds: float
    memory: float


def corpus(size: int | None = None) -> str:
    """The invented documents one after the other, repeated and cut to ``size`` bytes where it is given."""
    whole = "\n\n".join(path.read_text(encoding="utf-8") for path in sorted(DOCUMENTS.glob("*.txt")))
    if size is None:
        return whole
    repeated = (whole + "\n\n") * (size // len(whole.encode()) + 1)
    return repeated.encode()[:size].decode(errors="ignore")


def extract_text(text: str) -> None:
    from documents.extraction.gazetteer import default_gazetteer
    from documents.extraction.pipeline import extract
    from documents.extraction.types import SourceText

    extract(SourceText("a.txt", "0" * 64, text), default_gazetteer())


def memory() -> float:
    used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return used / (MB if sys.platform == "darwin" else KB)


def once(text: str) -> Measure:
    """One extraction of ``text`` after start-up."""
    extract_text("A short text.")
    began = time.process_time()
    extract_text(text)
    return Measure(time.process_time() - began, memory())


def repeated(text: str) -> Measure:
    """One extraction of a short ``text``, on average over some seconds."""
    extract_text("A short text.")
    times = 0
    began = time.process_time()
    while time.process_time() - began < MEASURED_FOR:
        extract_text(f"{text}\n\n{times}")  # another text each time: some steps remember the last one
        times += 1
    return Measure((time.process_time() - began) / times, memory())


def documents_one_by_one(_: str) -> Measure:
    texts = [path.read_text(encoding="utf-8") for path in sorted(DOCUMENTS.glob("*.txt"))]
    extract_text("A short text.")
    began = time.process_time()
    for text in texts:
        extract_text(text)
    return Measure(time.process_time() - began, memory())


def start_up(text: str) -> Measure:
    """From a fresh interpreter to the end of the first short extraction, imports and gazetteer included."""
    began = time.process_time()
    extract_text(text)
    return Measure(time.process_time() - began, memory())


def measured(work: Callable[[str], Measure], text: str, limit: float) -> Measure | None:
    """What ``work`` measures in a fresh process; None where that takes more than ``limit`` seconds."""
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe()
    process = context.Process(target=_send, args=(theirs, work, text))
    process.start()
    found = ours.recv() if ours.poll(limit) else None
    process.terminate()
    process.join()
    return found


def _send(pipe: Connection, work: Callable[[str], Measure], text: str) -> None:
    pipe.send(work(text))


def print_speed(limit: float) -> None:
    words = len(corpus().split())
    print("\n| what | seconds | words a second | peak MB |\n| --- | --- | --- | --- |")
    for label, work, count in (
        ("start-up, with a text of three words", start_up, 0),
        (f"{words:,} words of English, document by document", documents_one_by_one, words),
    ):
        found = measured(work, "A short text.", limit)
        speed = f"{count / found.seconds:,.0f}" if found and count else ""
        print(f"| {label} | {_seconds(found, limit)} | {speed} | {found.memory if found else 0:.0f} |", flush=True)


def print_growth(limit: float) -> None:
    print("\n| size of the text | seconds | µs a word | times the first | peak MB |\n| --- | --- | --- | --- | --- |")
    first = None
    for size in SIZES:
        text = corpus(size)
        found = measured(repeated if size <= 50 * KB else once, text, limit)
        row = f"| {size // KB:,} KB | {_seconds(found, limit)} |"
        if found:
            each = found.seconds / len(text.split()) * 1e6
            first = first or each
            row += f" {each:.0f} | {each / first:.2f} | {found.memory:.0f} |"
        print(row, flush=True)


def print_runs(limit: float) -> None:
    print(f"\n| {RUN_SIZE // MB} MB of | seconds | times as much prose | peak MB |\n| --- | --- | --- | --- |")
    prose = measured(once, corpus(RUN_SIZE), limit)
    print(f"| prose | {_seconds(prose, limit)} | 1.00 | {prose.memory if prose else 0:.0f} |", flush=True)
    for label, piece in RUNS.items():
        found = measured(once, piece * (RUN_SIZE // len(piece)), limit)
        ratio = f"{found.seconds / prose.seconds:.2f}" if found and prose else ""
        shown = f"{found.memory:.0f}" if found else ""
        print(f"| {label} | {_seconds(found, limit)} | {ratio} | {shown} |", flush=True)


def _seconds(found: Measure | None, limit: float) -> str:
    return f"{found.seconds:.2f}" if found else f"> {limit:.0f}"


def print_profile(size: int) -> None:
    """The functions with the most time of their own, then the same time summed up for each module.

    The documents one by one where ``size`` is 0, else one text of so many bytes.
    """
    documents = [path.read_text(encoding="utf-8") for path in sorted(DOCUMENTS.glob("*.txt"))]
    extract_text("A short text.")
    profile = cProfile.Profile(time.process_time)
    for text in [corpus(size)] if size else documents:
        profile.runcall(extract_text, text)
    rows: Rows = pstats.Stats(profile).stats  # type: ignore[attr-defined]
    whole = sum(row[2] for row in rows.values())
    print(f"\n{whole:.2f} s under the profiler\n\n| own s | share | calls | function |\n| --- | --- | --- | --- |")
    for (file, line, name), row in sorted(rows.items(), key=lambda item: -item[1][2])[:TOP]:
        print(f"| {row[2]:.2f} | {row[2] / whole:.0%} | {row[1]:,} | {_module(file)}:{line} {name} |")
    print("\n| own s, with what it calls of C | share | module |\n| --- | --- | --- |")
    for module, own in _by_module(rows).most_common(TOP):
        print(f"| {own:.2f} | {own / whole:.0%} | {module} |")


def _by_module(rows: Rows) -> Counter[str]:
    """Own time of each module; that of functions in C, such as a search for a pattern, counts to who calls them."""
    times: Counter[str] = Counter()
    for (file, _, _), (_, _, own, _, callers) in rows.items():
        if file == "~" and callers:
            for (caller, _, _), (_, _, part, _) in callers.items():
                times[_module(caller)] += part  # type: ignore[assignment]
        else:
            times[_module(file)] += own  # type: ignore[assignment]
    return times


def _module(file: str) -> str:
    root = str(Path(__file__).parent.parent.parent)
    return file.removeprefix(f"{root}/") if file.startswith(root) else Path(file).name


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument(
        "--profile", nargs="?", type=int, const=0, metavar="KB", help="where the time goes, in one text of so many KB"
    )
    parser.add_argument("--limit", type=float, default=600, help="seconds after which a row is given up (600)")
    options = parser.parse_args()
    if options.profile is not None:
        print_profile(options.profile * KB)
        return
    print_speed(options.limit)
    print_growth(options.limit)
    print_runs(options.limit)


if __name__ == "__main__":
    main()
