"""How long a whole corpus takes, first and again, against yardsticks in the same run: a Markdown table of ratios.

    python tests/benchmarks/corpus.py RELEASES [--changed 10] [--without-one-worker]

RELEASES is a folder or archive. The yardstick is reading its files once, bytes only. Every line is a process of its own
that makes the table, from the import of the package on; CPU time is that of all its processes, memory the most that any
of them held. "Changed" is a .tar of the same releases of which so many tell one thing more. No test asserts on it.
"""

from __future__ import annotations

import argparse
import io
import os
import resource
import subprocess
import sys
import tarfile
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from extract.corpus import iter_sources

ALL, ONE, AGAIN = "first run, all cores", "first run, one process", "second run, nothing changed"
TARGETS = {ALL: "500 MB", AGAIN: "3 s"}
PROJECT = Path(__file__).resolve().parent.parent.parent
RUN = """
import sys
from extract.cache import Cache
from extract.corpus import extract_corpus, iter_sources
if __name__ == "__main__":
    path, folder, workers = sys.argv[1:]
    if folder == "-":
        print(sum(isinstance(data, bytes) for _, data in iter_sources([path])))
    else:
        with Cache(folder) as kept:
            frame = extract_corpus(path, workers=int(workers) or None, errors=[], cache=kept)
        print(frame.attrs["releases"])
"""


def measured(path: Path, folder: str, workers: int = 0) -> tuple[float, float, int, int]:
    """Seconds, CPU seconds, the most memory of a process in MB, and releases read, of one run."""
    command = [sys.executable, "-c", RUN, str(path), folder, str(workers)]
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    begun = time.perf_counter()
    reaper = [sys.executable, "-c", REAPER, *command]
    done = subprocess.run(reaper, cwd=PROJECT, capture_output=True, text=True, check=True)
    seconds = time.perf_counter() - begun
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    memory, releases = map(int, done.stdout.split())
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return seconds, cpu, memory // 1024, releases


# Between the two, so that the most memory is that of this run's processes and of none before it.
REAPER = """
import resource, subprocess, sys
said = subprocess.run(sys.argv[1:], capture_output=True, text=True, check=True).stdout
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss, said)
"""


def changed(path: Path, target: Path, number: int) -> Path:
    """The same releases in a .tar, of which ``number``, evenly spread, tell one thing more."""
    total = sum(isinstance(data, bytes) for _, data in iter_sources([path]))
    every = max(1, total // number)
    with tarfile.open(target, "w") as archive:
        releases = ((name, data) for name, data in iter_sources([path]) if isinstance(data, bytes))
        for place, (name, data) in enumerate(releases):
            if place % every == 0 and place // every < number:
                data += b"\n\nSeven men were arrested in the town on Monday.\n"
            info = tarfile.TarInfo(os.path.relpath(name, path))
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
    return target


def lines(path: Path, number: int, one_worker: bool) -> Iterator[tuple[str, tuple[float, float, int, int]]]:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        yield "files read, nothing else", measured(path, "-")
        yield ALL, measured(path, name)
        yield AGAIN, measured(path, name)
        other = changed(path, folder / "changed.tar", number)
        yield f"{number} releases changed", measured(other, name)
        if one_worker:
            yield ONE, measured(path, str(folder / "one"), 1)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("releases", type=Path)
    parser.add_argument("--changed", type=int, default=10)
    parser.add_argument("--without-one-worker", action="store_true")
    chosen = parser.parse_args()
    print(
        "| What | releases | seconds | CPU seconds | MB at most in a process | of reading the files | Target |"
    )
    print("| --- | ---: | ---: | ---: | ---: | ---: | --- |", flush=True)
    yardstick = 0.0
    took: dict[str, tuple[float, float]] = {}
    for what, (seconds, cpu, memory, releases) in lines(
        chosen.releases.resolve(), chosen.changed, not chosen.without_one_worker
    ):
        yardstick = yardstick or cpu
        took[what] = seconds, cpu
        print(
            f"| {what} | {releases:,} | {seconds:.1f} | {cpu:.1f} | {memory:,} | {cpu / yardstick:.2f} "
            f"| {TARGETS.get(what, '')} |",
            flush=True,
        )
    if ONE in took:
        cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
        print("\n| What | times one process's time / cores | times one process's CPU time | Target |")
        print("| --- | ---: | ---: | --- |")
        ratio, cpu_ratio = took[ALL][0] * cores / took[ONE][0], took[ALL][1] / took[ONE][1]
        print(f"| {cores} cores | {ratio:.2f} | {cpu_ratio:.2f} | 1.15 |")


if __name__ == "__main__":
    main()
