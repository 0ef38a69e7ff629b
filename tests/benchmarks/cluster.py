"""What a Dask cluster costs beside the local run: a Markdown table, and what it comes to at ten million releases.

    python tests/benchmarks/cluster.py RELEASES [--workers 2]

RELEASES is a folder or archive. The yardstick is one process that writes the same releases as a folder of Parquet
files. The cluster is a scheduler and so many workers of one thread on this machine. Times are CPU seconds, those of
the cluster without what its processes need to start. No test asserts on them.
"""

from __future__ import annotations

import argparse
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil

PROJECT = Path(__file__).resolve().parents[2]
MILLIONS, MACHINES = 10, 20

LOCAL = """
import sys
from extract.corpus import extract_portions
from extract.dataset import DatasetStream
if __name__ == "__main__":
    path, target, workers, _ = sys.argv[1:]
    with DatasetStream(target) as stream:
        for portion in extract_portions(path, workers=int(workers), errors=[]):
            stream.add(portion.frame, portion.releases)
"""
ASKING = """
import sys
from extract.cluster import extract_on_cluster
path, target, _, scheduler = sys.argv[1:]
extract_on_cluster([path], target, scheduler)
"""
READING = """
import sys
from itertools import islice
from extract.cluster import packed
from extract.corpus import STEP, unique_sources
sources, size, number = unique_sources([sys.argv[1]]), 0, 0
while batch := list(islice(sources, STEP)):
    size, number = size + len(packed(batch)), number + len(batch)
print(size, number)
"""


def ran(script: str, *arguments: object) -> tuple[float, float, str]:
    """CPU seconds and seconds of a script and its own processes, and what it said."""
    before, begun = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    command = [sys.executable, "-c", script, *map(str, arguments)]
    said = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=True).stdout
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return cpu, time.perf_counter() - begun, said


@contextmanager
def cluster(folder: Path, workers: int) -> Iterator[tuple[str, list[psutil.Process]]]:
    """The address of a scheduler on this machine; and its process, with those of its workers."""
    file = folder / "scheduler.json"
    processes: list[subprocess.Popen[bytes]] = []

    def start(*arguments: str) -> None:
        command = [sys.executable, "-m", "dask", *arguments, "--host", "127.0.0.1", "--no-dashboard"]
        surroundings = os.environ | {"PYTHONPATH": str(PROJECT)}
        quiet = subprocess.DEVNULL
        processes.append(subprocess.Popen(command, cwd=folder, env=surroundings, stdout=quiet, stderr=quiet))

    try:
        start("scheduler", "--port", "0", "--scheduler-file", str(file))
        for _ in range(workers):
            start("worker", "--scheduler-file", str(file), "--nthreads", "1", "--no-nanny")
        while not file.exists():
            time.sleep(0.05)
        from distributed import Client

        with Client(scheduler_file=str(file)) as client:
            client.wait_for_workers(workers, timeout=120)
            client.run(_warm)
            address = client.scheduler_info()["address"]
        yield address, [psutil.Process(process.pid) for process in processes]
    finally:
        for process in processes:
            process.kill()
            process.wait()


def _warm() -> None:
    """The imports, which are no part of a run."""
    import extract.cluster  # noqa: F401
    from extract import extract_release, read_release

    extract_release(read_release(b"Two men were arrested.", name="a.md"))


def spent(process: psutil.Process) -> float:
    times = process.cpu_times()
    return times.user + times.system


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("releases", type=Path)
    parser.add_argument("--workers", type=int, default=os.cpu_count() or 1)
    given = parser.parse_args()
    path = given.releases.resolve()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        starting = ran("import extract.cluster, extract.corpus, distributed")[0]
        *reading, said = ran(READING, path)
        size, number = map(int, said.split())
        one = ran(LOCAL, path, folder / "one", 1, "-")
        every = ran(LOCAL, path, folder / "all", given.workers, "-")
        with cluster(folder, given.workers) as (address, processes):
            before = [spent(process) for process in processes]
            asking = ran(ASKING, path, folder / "cluster", given.workers, address)
            scheduler, *workers = [
                spent(process) - begun for process, begun in zip(processes, before, strict=True)
            ]
        for other in ("all", "cluster"):
            differing = _content(folder / "one").items() ^ _content(folder / other).items()
            assert not differing, f"{other}: {sorted({each for each, _ in differing})}"

    each = 1000 / number  # from seconds in all to ms a release
    asked, worked = (asking[0] - starting) * each, sum(workers) * each
    read, total = (reading[0] - starting) * each, asked + worked + scheduler * each
    local = one[0] * each
    print(f"{number:,} releases, {given.workers} workers, {size / number:,.0f} bytes a release on the way\n")
    print("| What | CPU ms a release | times one process |\n| --- | ---: | ---: |")
    for what, value in (
        ("one process (the yardstick)", local),
        (f"{given.workers} processes", every[0] * each),
        ("cluster, all its processes", total),
        ("of these the workers", worked),
        ("of these the scheduler", scheduler * each),
        ("of these the process that asks", asked),
        ("reading and packing alone", read),
    ):
        print(f"| {what} | {value:.3f} | {value / local:.2f} |")
    releases = MILLIONS * 1_000_000
    working, serial = worked / 1000 * releases / MACHINES / 60, asked / 1000 * releases / 60
    print(
        f"\n{MILLIONS} million releases on {MACHINES} workers: {worked:.2f} ms × {releases:,} / {MACHINES} = "
        f"{working:.0f} minutes of work; {asked:.2f} ms × {releases:,} = {serial:.0f} minutes for the process that "
        f"asks, at the same time; {size / number * releases / 1e9:.0f} GB on the way. The longer of the two: "
        f"{max(working, serial):.0f} minutes. One process: {local / 1000 * releases / 3600:.1f} hours."
    )


def _content(folder: Path) -> dict[str, bytes]:
    return {str(file.relative_to(folder)): file.read_bytes() for file in folder.rglob("*") if file.is_file()}


if __name__ == "__main__":
    main()
