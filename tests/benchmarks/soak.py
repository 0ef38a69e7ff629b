"""Half an hour of mixed use of the dashboard, in real browsers: its memory stays flat and its log free of errors.

Run by hand::

    python -m tests.benchmarks.soak                     # 30 minutes, 3 visitors, on the data that opstats comes with
    python -m tests.benchmarks.soak releases/ --minutes 5 --visitors 2

Each visitor goes on to whatever comes next by lot: another page, a filter, a sentence, a download, a release that is
pasted, an archive that is uploaded and added, a new session. Prints a table for SECURITY.md and ends with 1 where
the log has an error, a page shows one, or memory has grown. The lots are drawn from a fixed seed.
"""

from __future__ import annotations

import argparse
import io
import os
import random
import re
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
import zipfile
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

PAGES = ("", "areas", "seizures", "claims", "compare", "evidence", "try_release", "about")
ERROR = re.compile(r"Traceback|\bERROR\b|\bCRITICAL\b|Exception|Error:")
GROWTH = 1.10  # the last third of the run may need this many times what the second third needed
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data", nargs="?", help="releases or a table; the seeds without it")
    parser.add_argument("--minutes", type=float, default=30)
    parser.add_argument("--visitors", type=int, default=3)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        log = Path(folder) / "log.txt"
        server, address = started(given.data, log)
        try:
            used, shown, memory = used_for(given.minutes * 60, given.visitors, address, server.pid)
        finally:
            server.terminate()
            server.wait(20)
        errors = [line for line in log.read_text(errors="replace").splitlines() if ERROR.search(line)]
    return report(given.minutes, given.visitors, used, shown, memory, errors)


def started(data: str | None, log: Path) -> tuple[subprocess.Popen[bytes], str]:
    with closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [sys.executable, "-m", "extract", "dashboard", *([data] if data else []), "--port", str(port)]
    with log.open("wb") as output:
        server = subprocess.Popen(command, stdout=output, stderr=output)
    address = f"http://127.0.0.1:{port}"
    for _ in range(600):
        try:
            with urllib.request.urlopen(f"{address}/_stcore/health", timeout=5):  # noqa: S310 - of this machine
                return server, address
        except OSError:
            time.sleep(0.2)
    raise SystemExit(f"the dashboard does not answer: {log.read_text(errors='replace')[-2000:]}")


def used_for(
    seconds: float, visitors: int, address: str, pid: int
) -> tuple[Counter[str], list[str], list[tuple[float, float]]]:
    """What was done how often, the errors that pages showed, and the server's memory in MB by time."""
    from playwright.sync_api import sync_playwright

    lots = random.Random(20260701)
    used: Counter[str] = Counter()
    shown: list[str] = []
    memory: list[tuple[float, float]] = []
    path = os.environ.get("OPSTATS_CHROMIUM") or next(filter(None, map(shutil.which, NAMES)), None)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox", "--disable-gpu"])
        pages = [opened(browser, address) for _ in range(visitors)]
        begin = time.monotonic()
        while (now := time.monotonic() - begin) < seconds:
            number = used.total() % visitors
            action = lots.choices(list(ACTIONS), [weight for _, weight in ACTIONS.values()])[0]
            try:
                if action == "new session":
                    pages[number].context.close()
                    pages[number] = opened(browser, address)
                else:
                    ACTIONS[action][0](pages[number], address, lots)
                if pages[number].get_by_test_id("stException").count():
                    shown.append(f"{action}: {pages[number].url}")
            except Exception as error:  # an action that did not come to its end is told, and the use goes on
                shown.append(f"{action}: {str(error).splitlines()[0]}")
                pages[number].context.close()
                pages[number] = opened(browser, address)
            used[action] += 1
            memory.append((now, resident(pid)))
        browser.close()
    return used, shown, memory


def opened(browser: Any, address: str) -> Any:
    page = browser.new_context(viewport={"width": 1280, "height": 900}, accept_downloads=True).new_page()
    page.set_default_timeout(180_000)
    visit(page, address)
    return page


def visit(page: Any, address: str) -> None:
    page.goto(address)
    page.locator("h1").first.wait_for()
    settle(page)


def settle(page: Any) -> None:
    page.wait_for_timeout(250)
    page.wait_for_function(
        """() => !document.querySelector('[data-testid="stStatusWidget"]')
              && !document.querySelector('[data-stale="true"]')"""
    )


# --- what visitors do -----------------------------------------------------------------------------------


def another_page(page: Any, address: str, lots: random.Random) -> None:
    visit(page, f"{address}/{lots.choice(PAGES)}")


def filtered(page: Any, address: str, lots: random.Random) -> None:
    first = lots.randint(1, 50)
    area = lots.choice(("North", "West", "Mars"))
    visit(
        page,
        f"{address}/{lots.choice(PAGES[:6])}?area={area}&days={first}&days={first + lots.randint(5, 50)}",
    )


def sentence(page: Any, address: str, lots: random.Random) -> None:
    visit(page, address)
    page.locator(".st-key-running-view").get_by_text("Sources", exact=True).click()
    page.get_by_test_id("stMain").get_by_test_id("stPageLink-NavLink").first.click()
    page.get_by_role("heading", name="Evidence").wait_for()
    settle(page)


def download(page: Any, address: str, lots: random.Random) -> None:
    visit(page, address)
    with page.expect_download() as waiting:
        page.locator(f".st-key-{lots.choice(('operation-save', 'summary'))} button").click()
    waiting.value.delete()


def told(lots: random.Random) -> str:
    number, town = lots.randint(2, 90), lots.choice(("Corby", "Kettering", "Daventry"))
    return f"Posted on 3 August 2020\n\nOfficers carried out {number} warrants in {town} and arrested {number + 1} men."


def pasted(page: Any, address: str, lots: random.Random) -> None:
    visit(page, f"{address}/try_release")
    page.get_by_label("Text of the release").fill(told(lots))
    page.get_by_role("button", name="Read", exact=True).click()
    page.locator("article.release mark").first.wait_for()
    settle(page)


def uploaded(page: Any, address: str, lots: random.Random) -> None:
    sink = io.BytesIO()
    with zipfile.ZipFile(sink, "w") as archive:
        for number in range(100):
            archive.writestr(f"{number}.md", told(lots))
    visit(page, f"{address}/try_release")
    file = {"name": "mine.zip", "mimeType": "application/zip", "buffer": sink.getvalue()}
    page.locator('input[type="file"]').set_input_files(file)
    page.get_by_text("mine.zip").wait_for()
    page.get_by_role("button", name="Read", exact=True).click()
    page.get_by_role("button", name=re.compile("Add to the dashboard")).click()
    page.get_by_text("part of the data on every page now").wait_for()
    settle(page)


Action = Callable[[Any, str, random.Random], None]
ACTIONS: dict[str, tuple[Action, int]] = {
    "another page": (another_page, 8),
    "filter": (filtered, 6),
    "sentence behind a figure": (sentence, 3),
    "download": (download, 3),
    "pasted release": (pasted, 2),
    "archive of 100 releases, added": (uploaded, 2),
    "new session": (another_page, 3),
}


# --- what came of it ------------------------------------------------------------------------------------


def resident(pid: int) -> float:
    """The memory of a process, in MB; it is read from the system's own list, which only Linux has."""
    text = Path(f"/proc/{pid}/status").read_text()
    return int(re.search(r"VmRSS:\s+(\d+)", text)[1]) / 1024  # type: ignore[index]


def report(
    minutes: float,
    visitors: int,
    used: Counter[str],
    shown: list[str],
    memory: list[tuple[float, float]],
    errors: list[str],
) -> int:
    thirds = [
        statistics.median(
            [mb for at, mb in memory if minutes * 20 * n <= at < minutes * 20 * (n + 1)] or [0.0]
        )
        for n in range(3)
    ]
    grown = thirds[2] > GROWTH * thirds[1]
    print(f"{minutes:g} minutes, {visitors} visitors at once, {used.total():,} actions\n")
    print("| what was done | times |\n| --- | ---: |")
    for action, times in used.most_common():
        print(f"| {action} | {times:,} |")
    print("\n| the server's memory | MB |\n| --- | ---: |")
    for name, value in zip(("first third", "second third", "last third"), thirds, strict=True):
        print(f"| {name}, median | {value:,.0f} |")
    print(f"| highest | {max(mb for _, mb in memory):,.0f} |")
    print(f"\nErrors in the log: {len(errors)}. Errors on pages: {len(shown)}.")
    for line in [*errors, *shown][:20]:
        print(f"  {line[:200]}")
    return int(bool(grown or errors or shown))


if __name__ == "__main__":
    sys.exit(main())
