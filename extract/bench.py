"""All benchmarks of a checkout in one Markdown table: what was measured, its target, its ratio to the yardstick.

Each file of ``tests/benchmarks/`` that says how to run it as a script is run so, and prints Markdown tables. In their
headings, "times …" and "ratio …" are ratios to a yardstick, "target" is a target, and all other columns are what was
measured. A file whose usage asks for RELEASES is given the releases, one that asks for a TABLE the table extracted
from them.
"""

from __future__ import annotations

import os
import platform
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent
FOLDER = PROJECT / "tests" / "benchmarks"
HEADING = "| Benchmark | What | Measured | Target | Against its yardstick |\n| --- | --- | --- | --- | --- |"


class BenchError(Exception):
    """Benchmarks that cannot be run; the message says why and what to do."""


def benchmarks(names: Sequence[str] = ()) -> list[Path]:
    """The benchmarks of this checkout, by name; those that are named, or all."""
    if not FOLDER.is_dir():
        raise BenchError(
            "the benchmarks do not come with an installed opstats; run it in a checkout of the project: "
            "pip install -e '.[bench]', then opstats bench RELEASES"
        )
    files = sorted(FOLDER.glob("[!_]*.py"))
    there = {
        file.stem: file for file in files if f"python tests/benchmarks/{file.name}" in file.read_text("utf-8")
    }
    if unknown := [name for name in names if name not in there]:
        raise BenchError(f"there is no benchmark {', '.join(unknown)}; there are {', '.join(there)}")
    return [there[name] for name in names] if names else list(there.values())


def machine(today: date) -> str:
    """What the figures were measured on, and when."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    size = ""
    if hasattr(os, "sysconf") and "SC_PHYS_PAGES" in os.sysconf_names:
        size = f", {os.sysconf('SC_PHYS_PAGES') * os.sysconf('SC_PAGE_SIZE') / 2**30:.0f} GB of memory"
    system = f"{platform.system()} on {platform.machine()}"
    return f"Measured on {today.day} {today:%B %Y}: {cores} cores{size}, {system}, Python {platform.python_version()}."


def run(releases: Path, files: Sequence[Path]) -> Iterator[str]:
    """The lines of the table as they come; a benchmark that fails has a line that says so."""
    table: Path | None = None
    with tempfile.TemporaryDirectory() as folder:
        for file in files:
            usage = re.search(rf"{file.name}(.*)", file.read_text(encoding="utf-8"))
            wanted = usage[1] if usage else ""
            arguments: list[str] = []
            if re.match(r"\s+\[?RELEASES", wanted):
                arguments = [str(releases)]
            elif re.match(r"\s+\[?TABLE", wanted):
                if table is None:
                    table = Path(folder) / "observations.parquet"
                    _run(["-m", "extract", "extract", str(releases), "-o", str(table)])
                arguments = [str(table)]
            done = _run([str(file), *arguments])
            yield from lines(file.stem, done.stdout)
            if done.returncode:
                reason = (done.stderr.strip().splitlines() or ["no word"])[-1]
                yield _line(file.stem, "failed", reason[:200], "", "")


def _run(arguments: Sequence[str]) -> subprocess.CompletedProcess[str]:
    surroundings = os.environ | {
        "PYTHONPATH": os.pathsep.join(filter(None, (str(PROJECT), os.environ.get("PYTHONPATH")))),
        "PYTHONSAFEPATH": "1",  # a benchmark that has the name of a package must not be taken for it
    }
    command = [sys.executable, *arguments]
    return subprocess.run(  # noqa: S603 - this Python, with files of this project
        command, cwd=PROJECT, env=surroundings, capture_output=True, text=True, encoding="utf-8", check=False
    )


def lines(name: str, said: str) -> Iterator[str]:
    """The lines of one benchmark's Markdown tables in the form of the one table.

    >>> said = "| What | ms | times the floor | Target |\\n| --- | --- | --- | --- |\\n| it | 1.5 | 30 | 1.0 ms |"
    >>> list(lines("extraction", said))
    ['| extraction | it | 1.5 ms | 1.0 ms | 30 times the floor |']
    """
    headings: list[str] = []
    for row in said.splitlines():
        if not row.startswith("|"):
            headings = []
            continue
        cells = [cell.strip() for cell in row.strip().strip("|").split("|")]
        if not headings:
            headings = cells
        elif not re.fullmatch(r"[\s|:-]+", row):
            yield _row(name, headings, cells)


def _row(name: str, headings: Sequence[str], cells: Sequence[str]) -> str:
    what, measured, target, ratios = [], [], [], []
    last = next((place for place, each in enumerate(headings) if each.lower() == "what"), 0)
    for place, (heading, cell) in enumerate(zip(headings, cells, strict=False)):
        kind = heading.lower()
        if place == last:
            what.append(f"{cell} {kind}" if kind not in ("", "what") and cell.isdigit() else cell)
        elif not cell:
            continue
        elif place < last:
            what.insert(0, f"{cell} {kind}:")
        elif kind == "target":
            target.append(cell)
        elif kind.startswith(("times ", "of ")):
            ratios.append(f"{cell} times {re.sub('^(?:times|of) ', '', heading)}")
        elif kind.startswith("ratio"):
            ratios.append(f"{cell} times {re.sub('^ratio(?: to)? ?', '', kind) or 'its yardstick'}")
        else:
            measured.append(cell if kind == "measured" else f"{cell} {heading}")
    return _line(name, " ".join(what), ", ".join(measured), ", ".join(target), ", ".join(ratios))


def _line(*cells: str) -> str:
    return f"| {' | '.join(cell.replace('|', '/') for cell in cells)} |"
