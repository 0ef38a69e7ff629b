"""The real dashboard in a real browser: a server on a free port, and headless Chromium."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

PROJECT = Path(__file__).resolve().parent.parent.parent
REQUIRED = os.environ.get("OPSTATS_REQUIRE_BROWSER") == "1" or os.environ.get("CI") == "true"
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--disable-quic",
]
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")


def absent(reason: str) -> None:
    """Skip without a browser, unless the surroundings promise one."""
    if REQUIRED:
        pytest.fail(f"a browser is required here, but {reason}")
    pytest.skip(reason)


@pytest.fixture(scope="session")
def browser() -> Iterator[object]:
    sync_api = (
        pytest.importorskip("playwright.sync_api")
        if not REQUIRED
        else __import__("playwright.sync_api").sync_api
    )
    path = os.environ.get("OPSTATS_CHROMIUM") or next(filter(None, map(shutil.which, NAMES)), None)
    with sync_api.sync_playwright() as playwright:
        try:
            browser = playwright.chromium.launch(executable_path=path, args=ARGUMENTS)
        except sync_api.Error as error:
            absent(f"Chromium does not start: {str(error).splitlines()[0]}")
        yield browser
        browser.close()


@pytest.fixture
def page(browser) -> Iterator[object]:
    """A page of 1440 by 1000 pixels; it fails the test when the page asks for anything from elsewhere."""
    context = browser.new_context(viewport={"width": 1440, "height": 1000}, accept_downloads=True)
    page = context.new_page()
    elsewhere: list[str] = []
    page.on(
        "request",
        lambda request: (
            None
            if request.url.startswith(("http://127.0.0.1:", "ws://127.0.0.1:", "data:", "blob:"))
            else elsewhere.append(request.url)
        ),
    )
    page.set_default_timeout(90_000)
    yield page
    context.close()
    assert elsewhere == []


def free_port() -> int:
    with closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@dataclass
class Server:
    """A dashboard that runs: its address, its process and where its log is."""

    address: str
    process: subprocess.Popen
    log: Path

    def end(self) -> None:
        self.process.terminate()
        try:
            self.process.wait(10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()


@pytest.fixture(scope="session")
def start(tmp_path_factory) -> Callable[..., Server]:
    """Starts ``opstats dashboard`` on data, with more options and variables; whoever starts it ends it."""

    def start(
        data: Path,
        *options: str,
        port: int | None = None,
        variables: Mapping[str, str] | None = None,
        command: Sequence[str] = (),
        log: Path | None = None,
    ) -> Server:
        port = port or free_port()
        log = log or tmp_path_factory.mktemp("server") / "log.txt"
        surroundings = os.environ | {
            "PYTHONPATH": os.pathsep.join([str(PROJECT), os.environ.get("PYTHONPATH", "")]),
            **(variables or {}),
        }
        line = [sys.executable, *(command or ["-m", "extract"]), "dashboard", str(data), "--port", str(port)]
        with log.open("wb") as output:
            process = subprocess.Popen(
                [*line, *options],
                cwd=tmp_path_factory.getbasetemp(),
                env=surroundings,
                stdout=output,
                stderr=output,
            )
        server = Server(f"http://127.0.0.1:{port}", process, log)
        try:
            _wait_for(f"{server.address}/_stcore/health", process, log)
        except BaseException:
            server.end()
            raise
        return server

    return start


@pytest.fixture(scope="session")
def serve(start) -> Callable:
    """The same for the time of a block, of which it gives the address."""

    @contextmanager
    def serve(data: Path, *options: str, **more: Any) -> Iterator[str]:
        server = start(data, *options, **more)
        try:
            yield server.address
        finally:
            server.end()

    return serve


def _wait_for(address: str, server: subprocess.Popen, log: Path) -> None:
    for _ in range(240):
        if server.poll() is not None:
            pytest.fail(f"the dashboard ended at once: {log.read_text(errors='replace')[-2000:]}")
        try:
            with urllib.request.urlopen(address, timeout=1):  # noqa: S310 - of this machine
                return
        except (urllib.error.URLError, OSError):
            time.sleep(0.25)
    pytest.fail(f"the dashboard does not answer: {log.read_text(errors='replace')[-2000:]}")
