"""How fast the dashboard answers at scale, against a yardstick in the same run: a Markdown table.

    python tests/benchmarks/dashboard.py [TABLE] [--rows 100000 1000000] [--rounds 5] [--without-browser]

TABLE is a table of observations (``opstats extract ARCHIVE -o all.parquet``); without it, the seeds'. It is
repeated, with other ids and the dates of each copy a week later, until there are as many rows as asked for.
The yardstick is reading the same Parquet file once. A filter change is the server's work from the new value of
a filter to the finished page: the whole script, run by Streamlit's own test harness, over everything in the
data, which is the most that can be asked, in CPU time. Every change is a state that was not there before.
Memory is that of the server's process when so many browsers have the page open. No test asserts on any of it.
"""

from __future__ import annotations

import argparse
import logging
import os
import re
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any

import pandas as pd
import pyarrow.parquet as pq

PROJECT = Path(__file__).resolve().parent.parent.parent
if __name__ == "__main__":
    # this checkout is measured; and this file, which has the name of its package, must not be taken for it
    sys.path[0] = str(PROJECT)

from extract.export import read_table, write  # noqa: E402
from extract.observation import COLUMNS  # noqa: E402

PAGES = ("operation", "areas", "seizures", "claims", "compare", "evidence", "try_release", "about")
DAYS = ("published", "start", "end")
EVERYTHING = "Everything in the data"
TARGETS = {100_000: 150, 1_000_000: 500}  # ms of a filter change
FIRST_CHART = 3.0  # seconds, of 100,000 rows
BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")


def repeated(table: pd.DataFrame, rows: int) -> pd.DataFrame:
    """So many rows: copies of a table, each a week later than the one before, under ids of their own."""
    copies = []
    for number in range(-(-rows // len(table))):
        later = {day: table[day] + pd.Timedelta(weeks=number) for day in DAYS}
        ids = {name: table[name] + (f"-{number}" if number else "") for name in ("release", "url")}
        copies.append(table.assign(**later, **ids))
    return pd.concat(copies, ignore_index=True).head(rows)[list(COLUMNS)]


def milliseconds(work: Callable[[], Any]) -> float:
    """The CPU time of this process, which other work on the machine disturbs less than the clock on the wall."""
    begun = time.process_time()
    work()
    return 1000 * (time.process_time() - begun)


# --- filter changes ------------------------------------------------------------------------------------


def started(path: Path, page: str) -> Any:
    """The dashboard over everything in a table, on a page, in Streamlit's test harness."""
    from streamlit import config
    from streamlit.runtime.scriptrunner.script_cache import ScriptCache
    from streamlit.testing.v1 import AppTest, app_test, local_script_runner

    kept = ScriptCache()  # a server compiles the pages once, the harness would at each run
    for module in (app_test, local_script_runner):
        module.ScriptCache = lambda: kept
    os.environ["OPSTATS_DATA"] = str(path)
    config.set_option("browser.gatherUsageStats", False)  # as opstats dashboard starts it
    app = AppTest.from_file(str(PROJECT / "dashboard" / "app.py"), default_timeout=600)
    app.query_params["operation"] = EVERYTHING
    app.run()
    if page != PAGES[0]:
        app.switch_page(f"views/{page}.py").run()
    if app.exception:
        raise RuntimeError(f"the page {page} fails: {app.exception[0].message}")
    return app


def changes(app: Any, rounds: int) -> Iterator[Callable[[], Any]]:
    """Filter changes, each to a state that no session has asked for: metrics, days and forces in turn."""
    first, last = app.slider(key="days").value
    metrics = app.multiselect(key="metric").options
    forces = next((each.options for each in app.multiselect if each.key == "force"), [])
    start = changes.begun = getattr(changes, "begun", 0) + 1  # other days on every page
    for number in range(rounds):
        yield lambda n=number: app.slider(key="days").set_value((first + start * rounds + n, last)).run()
        yield (
            lambda n=number: (
                app.multiselect(key="metric").set_value([metrics[n % len(metrics)], metrics[-1]]).run()
            )
        )
        yield lambda: app.multiselect(key="metric").set_value([]).run()
        if forces:
            yield lambda n=number: app.multiselect(key="force").set_value(forces[: -1 - n]).run()
            yield lambda: app.multiselect(key="force").set_value([]).run()


def filter_changes(path: Path, page: str, rounds: int) -> tuple[float, float]:
    """The median and the largest time of the filter changes on a page, in ms."""
    app = started(path, page)
    times = []
    for change in changes(app, rounds):
        times.append(milliseconds(change))
        if app.exception:
            raise RuntimeError(f"the page {page} fails: {app.exception[0].message}")
    return statistics.median(times), max(times)


# --- a real server and browser -------------------------------------------------------------------------


@contextmanager
def served(path: Path) -> Iterator[tuple[str, subprocess.Popen[bytes]]]:
    """``opstats dashboard`` on a table: its address and process."""
    with closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [sys.executable, "-m", "extract", "dashboard", str(path), "--port", str(port)]
    surroundings = os.environ | {"PYTHONPATH": str(PROJECT)}
    server = subprocess.Popen(
        command, env=surroundings, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=path.parent
    )
    try:
        for _ in range(600):
            with suppress(urllib.error.URLError, OSError):
                urllib.request.urlopen(f"http://127.0.0.1:{port}/_stcore/health", timeout=1).close()
                break
            time.sleep(0.05)
        yield f"http://127.0.0.1:{port}", server
    finally:
        server.terminate()
        server.wait(10)


def memory(process: int) -> float:
    """What a process holds, in MB (Linux)."""
    status = Path(f"/proc/{process}/status").read_text(encoding="utf-8")
    found = re.search(r"^VmRSS:\s+(\d+)", status, re.MULTILINE)
    return int(found[1]) / 1024 if found else float("nan")


def first_chart_and_memory(path: Path, sessions: int) -> tuple[float, list[float]]:
    """Seconds from the first visit of a new server to its first chart, and MB after each of so many sessions."""
    from playwright.sync_api import sync_playwright

    chromium = os.environ.get("OPSTATS_CHROMIUM") or next(filter(None, map(shutil.which, BROWSERS)), None)
    held = []
    with served(path) as (address, server), sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=chromium,
            args=["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
        )
        begun, first = time.perf_counter(), 0.0
        for number in range(sessions):
            page = browser.new_context().new_page()  # each its own session, as of another reader
            page.set_default_timeout(300_000)
            page.goto(address)
            page.locator("[data-testid='stVegaLiteChart'] :is(canvas, svg)").first.wait_for()
            first = first or time.perf_counter() - begun
            if number:
                page.locator("[data-testid='stMultiSelect']").first.wait_for()
            held.append(memory(server.pid))
        browser.close()
    return first, held


# --- the table -----------------------------------------------------------------------------------------


def measured(path: Path, rows: int, pages: list[str], rounds: int, with_browser: bool) -> Iterator[str]:
    """The lines of the table for one number of rows."""

    def line(what: str, value: str, target: str, ratio: float | None = None) -> str:
        return f"| {rows:,} | {what} | {value} | {target} | {'' if ratio is None else f'{ratio:.2f}'} |"

    yardstick = statistics.median(milliseconds(lambda: pq.read_table(path)) for _ in range(rounds))
    yield line("Yardstick: reading the Parquet file", f"{yardstick:.0f} ms", "", 1.0)
    if with_browser:
        first, held = first_chart_and_memory(path, 10)
        wanted = f"{FIRST_CHART:.0f} s" if rows <= 100_000 else ""
        yield line(
            "New server, first visit to first chart", f"{first:.1f} s", wanted, 1000 * first / yardstick
        )
        more = (held[-1] - held[1]) / (len(held) - 2)
        several = f"{held[0]:.0f}, {held[1]:.0f}, {held[-1]:.0f} MB"
        yield line("Memory with 1, 2 and 10 sessions", f"{several}; {more:.0f} MB a session", "shared")
    for page in pages:
        middle, most = filter_changes(path, page, rounds)
        target = next((ms for size, ms in TARGETS.items() if rows <= size), None)
        wanted = f"{target} ms" if target else ""
        yield line(f"Filter change, {page}", f"{middle:.0f} ms (most {most:.0f})", wanted, middle / yardstick)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("table", nargs="?", default=str(PROJECT / "seeds" / "northants-100-days.csv"))
    parser.add_argument("--rows", type=int, nargs="+", default=[100_000, 1_000_000])
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--pages", nargs="+", default=list(PAGES), choices=PAGES)
    parser.add_argument("--without-browser", action="store_true")
    given = parser.parse_args()
    table = read_table(given.table)
    print("| Observations | What | Measured | Target | Ratio to the yardstick |")
    print("| ---: | --- | --- | --- | ---: |")
    with tempfile.TemporaryDirectory() as folder:
        for rows in given.rows:
            path = Path(folder) / f"{rows}.parquet"
            write(repeated(table, rows), path)
            for each in measured(path, rows, given.pages, given.rounds, not given.without_browser):
                print(each, flush=True)


if __name__ == "__main__":
    logging.disable(logging.WARNING)  # without a browser Streamlit warns of each run
    main()
