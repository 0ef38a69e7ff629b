"""Uploads: read in memory, within limits that say which; one release that the rules fail on costs no other."""

from __future__ import annotations

import io
import tarfile
import zipfile
from dataclasses import dataclass

import pytest

from dashboard import uploads
from dashboard.uploads import Tried, read_files, read_text


@dataclass
class Upload:
    name: str
    content: bytes

    def getvalue(self) -> bytes:
        return self.content


def told(number: int) -> bytes:
    return f"Posted on 3 August 2020\n\nOfficers carried out {number} warrants in Corby.".encode()


def zipped(*texts: bytes) -> bytes:
    sink = io.BytesIO()
    with zipfile.ZipFile(sink, "w") as archive:
        for number, text in enumerate(texts):
            archive.writestr(f"{number}.md", text)
    return sink.getvalue()


def read(*files: Upload) -> Tried:
    tried = Tried()
    read_files(tried, files, None, None, lambda done, total: None)
    return tried


def test_files_and_archives_are_read_in_memory(monkeypatch):
    monkeypatch.setattr("tempfile.mkstemp", None)  # what asked for a file would fail
    monkeypatch.setattr("tempfile.mkdtemp", None)
    tried = read(Upload("a.md", told(3)), Upload("b.zip", zipped(told(4), told(5))))
    assert [each.value for each in tried.stated] == [3, 4, 5]
    assert tried.problems == []


@pytest.mark.parametrize("name", ["../../a.md", "C:\\folder\\a.md", "/etc/a.md", "...a.md"])
def test_a_files_name_carries_no_folder(name):
    (release,) = read(Upload(name, told(3))).releases.values()
    assert (release.id, release.source) == ("a", "a.md")


@pytest.mark.parametrize("name", ["a.exe", "a.txt.gz", "zip", "a.md.exe"])
def test_what_is_no_release_is_refused(name):
    tried = read(Upload(name, told(3)), Upload("b.md", told(4)))
    assert list(tried.releases) == ["b"]
    assert tried.problems[0].startswith(f"{name}: it is neither a release nor an archive")


def test_too_many_files_are_said(monkeypatch):
    monkeypatch.setattr(uploads, "MOST_FILES", 2)
    tried = read(*(Upload(f"{number}.md", told(number + 2)) for number in range(3)))
    assert list(tried.releases) == ["0", "1"]
    assert tried.problems == ["You chose 3 files. Only the first 2 were read. Put more into one archive."]


def test_too_many_releases_are_said(monkeypatch):
    monkeypatch.setattr(uploads, "MOST_RELEASES", 2)
    tried = read(Upload("a.zip", zipped(told(3), told(4), told(5))))
    assert len(tried.releases) == 2
    assert tried.problems[0].startswith("a.zip: more than 2 releases or 100 MB of text are not read here.")


@pytest.mark.parametrize("wanted", ["large.bin", "large.md"])
def test_an_archive_that_unpacks_to_too_much_is_stopped(monkeypatch, wanted):
    """Whether what is large in it would be read or passed over."""
    monkeypatch.setattr(uploads, "UNPACKED", 100_000)
    sink = io.BytesIO()
    with tarfile.open(fileobj=sink, mode="w:gz") as archive:
        for name, content in (("a.md", told(3)), (wanted, bytes(4_000_000)), ("b.md", told(4))):
            member = tarfile.TarInfo(name)
            member.size = len(content)
            archive.addfile(member, io.BytesIO(content))
    tried = read(Upload("bomb.tgz", sink.getvalue()))
    assert list(tried.releases) == ["a"]
    assert tried.problems[0].startswith("bomb.tgz: it unpacks to more than 0 MB.")


@pytest.mark.parametrize("fault", [RuntimeError, MemoryError, RecursionError])
def test_a_release_that_the_rules_fail_on_costs_no_other(monkeypatch, fault):
    def broken(release):
        if release.id == "0":
            raise fault("something about the release")
        return extract(release)

    extract = uploads.extract_release
    monkeypatch.setattr(uploads, "extract_release", broken)
    tried = read(Upload("a.zip", zipped(told(3), told(4))))
    assert list(tried.releases) == ["1"]
    assert tried.problems[0].startswith(f"a.zip/0.md: reading it failed ({fault.__name__}).")
    assert "something about" not in tried.problems[0], "words of a release do not reach the page"


def test_a_pasted_text_is_cut_at_its_limit():
    tried = Tried()
    read_text(tried, told(3).decode() + "\n\n" + "word " * 100_000, None, None)
    (release,) = tried.releases.values()
    assert len(release.text) <= uploads.LONGEST
    assert tried.stated[0].value == 3


def test_the_server_holds_what_arrives_in_memory():
    from starlette.formparsers import MultiPartParser

    uploads.keep_in_memory()
    assert MultiPartParser.spool_max_size > uploads.LARGEST * 1024 * 1024


def test_server_and_page_have_the_same_limit():
    import tomllib
    from pathlib import Path

    settings = Path(uploads.__file__).parent / ".streamlit" / "config.toml"
    assert tomllib.loads(settings.read_text(encoding="utf-8"))["server"]["maxUploadSize"] == uploads.LARGEST
