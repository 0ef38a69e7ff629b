"""The running server: uploads that stay with their visitor and off the disk, a server that is killed, settings."""

from __future__ import annotations

import io
import os
import re
import socket
import subprocess
import sys
import tarfile
import time
import urllib.error
import urllib.request
import zipfile
from pathlib import Path

import pytest

from extract.export import write
from extract.observation import to_frame
from tests.browser.conftest import PROJECT, Server, free_port
from tests.browser.pages import settle, visit
from tests.browser.proxy import proxy
from tests.known import observation

pytestmark = pytest.mark.browser

# A process that may not make any file longer than nothing: what tried to keep an upload on disk would fail.
NO_FILES = """
import resource, runpy, sys
resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
sys.argv[0] = "extract"
runpy.run_module("extract", run_name="__main__", alter_sys=True)
"""


@pytest.fixture(scope="module")
def table(tmp_path_factory) -> Path:
    path = tmp_path_factory.mktemp("data") / "facts.csv"
    rows = [observation("warrants", 4, 3, "North", "first"), observation("warrants", 12, 4, "West", "first")]
    write(to_frame(rows), path)
    return path


def told(number: int) -> str:
    return f"Posted on 3 August 2020\n\nOfficers carried out {number} warrants in Corby."


def archive(path: Path, *texts: str, padding: int = 0) -> Path:
    """A zip with a release for each text, and as many bytes more as will not be packed."""
    with zipfile.ZipFile(path, "w") as file:
        for number, text in enumerate(texts):
            file.writestr(f"{path.stem}-{number}.md", text)
        file.writestr("picture.bin", os.urandom(padding))
    return path


def upload(page, address: str, path: Path) -> None:
    visit(page, f"{address}/try_release")
    page.locator('input[type="file"]').set_input_files(path)
    page.get_by_test_id("stMain").get_by_text(path.name).wait_for()
    page.get_by_role("button", name="Read", exact=True).click()


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere a server's log may be limited too")
def test_uploads_stay_with_their_visitor_and_off_the_disk(browser, start, table, tmp_path):
    """Two visitors at once, on a server that can write no file: each sees their own and nothing of the other's."""
    server = start(table, command=["-c", NO_FILES], log=Path(os.devnull))
    contexts = [browser.new_context() for _ in range(3)]
    try:
        pages = [context.new_page() for context in contexts[:2]]
        for number, page in enumerate(pages):
            path = archive(tmp_path / f"visitor{number}.zip", told(20 + number), padding=3_000_000)
            upload(page, server.address, path)
        for page in pages:
            page.locator("article.release mark").first.wait_for()
            page.get_by_role("button", name=re.compile("Add to the dashboard")).click()
            page.get_by_role("link", name="See them under Evidence").click()
            page.get_by_role("heading", name="Evidence").wait_for()
            page.locator("mark.chosen").wait_for()
        for number, page in enumerate(pages):
            text = page.locator("body").inner_text()
            assert f"carried out {20 + number} warrants" in text
            assert f"carried out {21 - number} warrants" not in text
        stranger = contexts[2].new_page()
        visit(stranger, pages[0].url)
        stranger.get_by_text("which is not in this data").wait_for()
        assert stranger.locator("mark").count() == 0
    finally:
        for context in contexts:
            context.close()
        server.end()


def test_a_file_too_many_or_too_large_is_said(page, serve, table, tmp_path):
    files = [tmp_path / f"{number}.md" for number in range(51)]
    for number, file in enumerate(files):
        file.write_text(told(number + 2), encoding="utf-8")
    bomb = io.BytesIO()
    with tarfile.open(fileobj=bomb, mode="w:xz") as file:
        member = tarfile.TarInfo("large.bin")
        member.size = 250_000_000
        file.addfile(member, io.BytesIO(bytes(member.size)))
    packed = tmp_path / "bomb.tar.xz"
    packed.write_bytes(bomb.getvalue())
    large = tmp_path / "large.zip"
    with large.open("wb") as stream:
        stream.truncate(51 * 1024 * 1024)
    with serve(table) as address:
        visit(page, f"{address}/try_release")
        chooser = page.locator('input[type="file"]')
        chooser.set_input_files(large)
        page.get_by_text(re.compile(r"50(\.0)?\s?MB or smaller")).wait_for()
        chooser.set_input_files(packed)
        page.get_by_text("bomb.tar.xz").wait_for()
        page.get_by_role("button", name="Read", exact=True).click()
        page.get_by_text("bomb.tar.xz: it unpacks to more than 100 MB.").wait_for()
        visit(page, f"{address}/try_release")
        chooser.set_input_files(files)
        page.get_by_text("50.md").first.wait_for()
        page.get_by_role("button", name="Read", exact=True).click()
        page.get_by_text("You chose 51 files. Only the first 50 were read.").wait_for()
        page.get_by_text("50 observations in 50 releases").wait_for()


def test_a_killed_server_comes_back_with_the_same_view(page, start, table):
    port = free_port()
    server = start(table, port=port)
    try:
        visit(page, f"{server.address}/?area=West")
        assert page.locator(".st-key-tile-warrants .value").inner_text() == "12"
        server.process.kill()
        server.process.wait()
        page.get_by_text(re.compile("Connection error|Connecting")).first.wait_for()
        server = start(table, port=port)
        page.get_by_text(re.compile("Connection error|Connecting")).first.wait_for(state="detached")
        settle(page)
        assert page.url.endswith("/?area=West")
        page.get_by_role("link", name="Evidence", exact=True).first.click()
        page.get_by_role("heading", name="Evidence").wait_for()
        page.get_by_text("1 observation in 1 release").wait_for()
        page.reload()
        page.get_by_text("1 observation in 1 release").wait_for()
    finally:
        server.end()


def test_data_that_is_taken_away_stays_on_the_page_and_is_said(page, serve, tmp_path):
    """Cut off, removed and put back, while a visitor looks on."""
    path = tmp_path / "facts.csv"
    write(to_frame([observation("warrants", 4, 3, "North", "first")]), path)
    whole = path.read_bytes()
    with serve(path) as address:
        visit(page, address)
        for damage in (whole[:-40], None):
            path.unlink(missing_ok=True) if damage is None else path.write_bytes(damage)
            page.wait_for_timeout(3200)  # it looks at the file every three seconds
            visit(page, address)
            assert "you see what was read before" in page.get_by_test_id("stAlert").first.inner_text()
            assert page.locator(".st-key-tile-warrants .value").inner_text() == "4"
        path.write_bytes(whole.replace(b",4.0,4.0,4.0,", b",6.0,6.0,6.0,").replace(b",4,4,4,", b",6,6,6,"))
        page.wait_for_timeout(3200)
        visit(page, address)
        assert page.get_by_test_id("stAlert").count() == 0
        assert page.locator(".st-key-tile-warrants .value").inner_text() == "6"


SETTINGS = """[server]
address = "0.0.0.0"
enableCORS = false
enableXsrfProtection = false
allowedHosts = ["*"]

[client]
showErrorDetails = "full"

[browser]
gatherUsageStats = true
"""


def answer(port: int, path: str, method: str = "GET", **headers: str) -> tuple[int, str]:
    """The status and text of an answer over a connection of our own, with any header."""
    request = urllib.request.Request(f"http://127.0.0.1:{port}{path}", method=method, headers=headers)
    try:
        with urllib.request.urlopen(request, timeout=10) as reply:  # noqa: S310 - of this machine
            return reply.status, reply.read().decode()
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode()


def handshake(port: int, host: str, origin: str) -> int:
    """The status that a server gives a web socket for that name from a page of that origin."""
    with socket.create_connection(("127.0.0.1", port), timeout=10) as connection:
        connection.sendall(
            f"GET /_stcore/stream HTTP/1.1\r\nHost: {host}\r\nOrigin: {origin}\r\nUpgrade: websocket\r\n"
            "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
            "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n".encode()
        )
        return int(connection.recv(200).split()[1])


@pytest.mark.parametrize("way", ["opstats dashboard", "streamlit run"])
def test_however_it_is_started_it_is_closed_to_others(way, tmp_path, table):
    """Beside settings of the folder it is started in, which say the opposite of each."""
    (tmp_path / ".streamlit").mkdir()
    (tmp_path / ".streamlit" / "config.toml").write_text(SETTINGS)
    port = free_port()
    variables = os.environ | {"PYTHONPATH": str(PROJECT), "OPSTATS_DATA": str(table)}
    command = {
        "opstats dashboard": ["extract", "dashboard", str(table), "--port", str(port)],
        "streamlit run": [
            "streamlit",
            "run",
            str(PROJECT / "dashboard" / "app.py"),
            "--server.port",
            str(port),
        ],
    }[way]
    log = tmp_path / "log.txt"
    with log.open("wb") as output:
        process = subprocess.Popen(
            [sys.executable, "-m", *command], cwd=tmp_path, env=variables, stdout=output, stderr=output
        )
    server = Server(f"http://127.0.0.1:{port}", process, log)
    try:
        for _ in range(240):
            try:
                if answer(port, "/_stcore/health")[0] == 200:
                    break
            except OSError:
                assert process.poll() is None, log.read_text()
                time.sleep(0.25)
        if (
            sys.platform == "linux"
        ):  # the whole of 127 is this machine there, and only what listens to all hears it
            with pytest.raises(OSError, match="refused"):
                socket.create_connection(("127.0.0.2", port), timeout=5)
        own = f"127.0.0.1:{port}"
        assert handshake(port, own, f"http://{own}") == 101
        assert handshake(port, own, "http://elsewhere.example") == 403
        assert handshake(port, f"elsewhere.example:{port}", f"http://elsewhere.example:{port}") == 403
        status, _ = answer(port, "/_stcore/upload_file/some/file", "PUT")
        assert status == 403, "no upload without the page's own token"
        assert '"gatherUsageStats":true' not in answer(port, "/_stcore/host-config")[1].replace(" ", "")
    finally:
        server.end()


def test_the_documented_policy_lets_every_page_work_and_nothing_else(page, serve, table):
    """The headers of SECURITY.md, as a proxy would add them: the browser refuses nothing that the pages need."""
    text = (PROJECT / "SECURITY.md").read_text(encoding="utf-8")
    headers = dict(re.findall(r"^ *add_header ([\w-]+) \"?(.*?)\"? always;", text, re.MULTILINE))
    assert set(re.findall(r"^        ([A-Z][\w-]+) [\"\w]", text, re.MULTILINE)) >= set(headers), (
        "Caddy has the same"
    )
    policy = headers["Content-Security-Policy"]
    assert f'Content-Security-Policy "{policy}"\n' in text
    refused: list[str] = []
    page.on(
        "console", lambda said: refused.append(said.text) if "Content Security Policy" in said.text else None
    )

    with serve(table) as behind, proxy(behind, headers) as address:
        for name, drawn in (
            ("", "path[aria-roledescription=bar]"),
            ("evidence", "canvas"),
            ("try_release", "textarea"),
        ):
            visit(page, f"{address}/{name}")
            page.get_by_test_id("stMain").locator(drawn).first.wait_for(state="attached")
        with page.expect_download() as waiting:
            visit(page, address)
            page.locator(".st-key-operation-save button").click()
        assert Path(waiting.value.path()).read_bytes().startswith(b"metric")
        assert refused == []
        page.evaluate(
            "document.body.append(Object.assign(document.createElement('img'), {src: 'http://127.0.0.1:9/x.png'}))"
        )
        page.wait_for_timeout(500)
        assert len(refused) == 1, "the policy is in force"
