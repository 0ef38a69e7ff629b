"""The cache: the same table with it as without, whatever changed, broke, was killed or ran at the same time."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import tarfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pandas as pd
import pytest
from typer.testing import CliRunner

from extract import cache as module
from extract import cli, corpus, extract_release
from extract import version as rules
from extract.cache import Cache, Known, default_folder, digest_of
from extract.corpus import extract_corpus
from extract.release import Problem, read_release

PROJECT = Path(__file__).resolve().parents[2]
PLACES = ("Dover", "Deal", "Ashford")


def text(number: int) -> str:
    """A release; every seventh tells of nothing."""
    if number % 7 == 0:
        return f"Officers thank the {number} people who came to the open day."
    return (
        f"---\narea: Kent\npublish:\n  date: 12:00 04/03/2021\n---\n\nOfficers executed {number + 2} warrants in "
        f"{PLACES[number % 3]} on Tuesday, March 2. Two men were arrested.\n"
    )


def releases(folder: Path, number: int) -> Path:
    """So many releases in a folder, and two that cannot be read."""
    folder.mkdir()
    for each in range(number):
        (folder / f"{each:04}.md").write_text(text(each), encoding="utf-8")
    (folder / "0010-photo.txt").write_bytes(b"\0")
    (folder / "0020-empty.md").write_text("")
    return folder


@pytest.fixture
def news(tmp_path: Path) -> Path:
    return releases(tmp_path / "news", 40)


@pytest.fixture(autouse=True)
def _from_the_first_release(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "WORTH_KEEPING", 1)


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the releases that are read, as long as one process does it all."""
    names: list[str] = []

    def noted(data: bytes, *, name: str):
        names.append(Path(name).name)
        return read_release(data, name=name)

    monkeypatch.setattr(corpus, "read_release", noted)
    return names


def silent(message: str) -> None:
    raise AssertionError(f"nothing was to be told: {message}")


def extracted(
    path: Path, folder: Path | None, *, told: Callable[[str], object] = silent, workers: int = 1
) -> tuple[pd.DataFrame, list[Problem]]:
    errors: list[Problem] = []
    if folder is None:
        return extract_corpus(path, workers=workers, errors=errors), errors
    with Cache(folder, notify=told) as kept:
        return extract_corpus(path, workers=workers, errors=errors, cache=kept), errors


def same(one: tuple[pd.DataFrame, list[Problem]], other: tuple[pd.DataFrame, list[Problem]]) -> bool:
    pd.testing.assert_frame_equal(one[0], other[0])
    return one[0].attrs == other[0].attrs and one[1] == other[1]


def tarred(folder: Path, target: Path) -> Path:
    with tarfile.open(target, "w:gz") as archive:
        archive.add(folder, arcname=folder.name)
        link = tarfile.TarInfo("news/link.md")
        link.type, link.linkname = tarfile.SYMTYPE, "0001.md"
        archive.addfile(link)
    return target


# --- the same table -------------------------------------------------------------------------------------


@pytest.mark.parametrize("packed", [False, True])
def test_the_second_run_reads_nothing_and_gives_the_same_table(
    news: Path, tmp_path: Path, read: list[str], packed: bool
) -> None:
    path = tarred(news, tmp_path / "news.tar.gz") if packed else news
    plain = extracted(path, None)
    assert len(plain[0]) == 68
    assert len(plain[1]) == (3 if packed else 2)
    assert same(extracted(path, tmp_path / "cache"), plain)
    read.clear()
    assert same(extracted(path, tmp_path / "cache"), plain)
    assert read == []


def test_an_unchanged_archive_is_not_unpacked_wherever_it_lies(
    news: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    extracted(tarred(news, tmp_path / "news.tar.gz"), tmp_path / "cache")
    moved = (tmp_path / "news.tar.gz").rename(tmp_path / "old.tar.gz")
    plain = extracted(moved, None)

    def unpacked(*_: object) -> Iterator[corpus.Source]:
        raise AssertionError("it was unpacked")

    monkeypatch.setattr(corpus, "_from_open", unpacked)
    assert same(extracted(moved, tmp_path / "cache"), plain)


def test_any_number_of_processes_gives_the_same_table(
    news: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(corpus, "BATCH", 4)
    monkeypatch.setattr(corpus, "SMALL", 8)
    monkeypatch.setattr(corpus, "KNOWN", 12)
    plain = extracted(news, None)
    for workers in (1, 2, 3):
        folder = tmp_path / f"cache{workers}"
        assert same(extracted(news, folder, workers=workers), plain)
        for number in range(workers, 40, 5):  # a mixture of known and changed
            (news / f"{number:04}.md").write_text(text(number + 100 * workers))
        plain = extracted(news, None)
        assert same(extracted(news, folder, workers=workers), plain)


def test_the_same_release_in_two_places_counts_once(news: Path, tmp_path: Path) -> None:
    archive = tarred(news, tmp_path / "news.tar.gz")
    (tmp_path / "both").mkdir()
    archive.rename(tmp_path / "both" / "a.tar.gz")
    news.rename(tmp_path / "both" / "news")
    plain = extracted(tmp_path / "both", None)
    for _ in range(2):
        assert same(extracted(tmp_path / "both", tmp_path / "cache"), plain)


# --- what is read again ---------------------------------------------------------------------------------


@pytest.mark.parametrize("packed", [False, True])
def test_changed_and_new_releases_alone_are_read_again(
    news: Path, tmp_path: Path, read: list[str], packed: bool
) -> None:
    def path() -> Path:
        return tarred(news, tmp_path / "news.tar.gz") if packed else news

    extracted(path(), tmp_path / "cache")
    (news / "0003.md").write_text(text(50))
    (news / "0040.md").write_text(text(40))
    (news / "0005.md").unlink()
    plain = extracted(path(), None)
    read.clear()
    assert same(extracted(path(), tmp_path / "cache"), plain)
    assert sorted(read) == ["0003.md", "0040.md"]


def test_other_rules_read_everything_again_and_the_old_ones_still_know(
    news: Path, tmp_path: Path, read: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    extracted(news, tmp_path / "cache")
    with monkeypatch.context() as patched:
        patched.setattr(module, "rules_version", lambda: b"changed")
        read.clear()
        extracted(news, tmp_path / "cache")
        assert len(read) == 42
    read.clear()
    extracted(news, tmp_path / "cache")
    assert read == []


def test_the_version_hangs_on_each_rule_and_each_word(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = tmp_path / "extract"
    (package / "lexicon" / "areas").mkdir(parents=True)
    monkeypatch.setattr(rules, "files", lambda _: package)
    seen = set()
    for name in ("clauses.py", "lexicon/items.yaml", "lexicon/areas/kent.yaml", "measured.json"):
        for content in ("a", "b"):
            (package / name).write_text(content)
            seen.add(rules.rules_version.__wrapped__())
    assert len(seen) == 6  # what was measured changes nothing that is read


def test_an_operation_of_the_users_own_reads_everything_again(
    news: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    extracted(news, tmp_path / "cache")
    own = tmp_path / "own.yaml"
    own.write_text(
        "dover:\n  name: Operation White Cliffs\n  force: Kent\n  start: 2021-03-01\n  days: 7\n  names: [Dover]\n"
    )
    monkeypatch.setenv("OPSTATS_OPERATIONS", str(own))
    frame, _ = extracted(news, tmp_path / "cache")
    assert "Operation White Cliffs" in set(frame["operation"].dropna())


def test_what_a_name_decides_is_part_of_the_key(tmp_path: Path) -> None:
    digest = digest_of(b"text")
    with Cache(tmp_path) as kept:
        kept.keep("news/two-held.md", digest, [])
        kept.write()
        names = ["other/two-held.md", "news/three-held.md", "news/two-held.html", "news/two-held"]
        assert kept.look_up([(name, digest) for name in names]) == [[], None, None, None]
        assert kept.look_up([("news/two-held.md", digest_of(b"another"))]) == [None]


def test_the_force_of_releases_that_state_none_is_part_of_the_key(tmp_path: Path) -> None:
    told = [("two-held.md", digest_of(b"text"))]
    with Cache(tmp_path) as kept:
        kept.keep(*told[0], [])
        kept._open(begin=True)
        kept.write()
    with Cache(tmp_path, force="Kent") as of_kent, Cache(tmp_path) as of_none:
        assert (of_kent.look_up(told), of_none.look_up(told)) == ([None], [[]])


def test_a_run_with_another_force_reads_anew(news: Path, tmp_path: Path) -> None:
    (news / "of-none.md").write_text("Two men were arrested in Harlow.", encoding="utf-8")

    def forces(force: str | None) -> set[str]:
        with Cache(tmp_path / "cache", force=force) as kept:
            return set(extract_corpus(news, cache=kept, errors=[], force=force)["force"].dropna())

    before = forces(None)
    assert "Essex" not in before
    assert forces("Essex") == before | {"Essex"}
    assert forces(None) == before
    with pytest.raises(ValueError, match="give both the same"), Cache(tmp_path, force="Kent") as kept:
        extract_corpus(news, cache=kept, force="Essex")


def test_a_fault_of_opstats_is_not_kept(news: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def out_of_memory(_: object) -> list:
        raise MemoryError

    with monkeypatch.context() as patched:
        patched.setattr("extract.extract_release", out_of_memory)
        assert len(extracted(news, tmp_path / "cache")[1]) == 42
    assert same(extracted(news, tmp_path / "cache"), extracted(news, None))


def test_another_extractor_has_no_cache(news: Path, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="another extractor"), Cache(tmp_path) as kept:
        extract_corpus(news, extractor=extract_release, cache=kept)


# --- what goes wrong ------------------------------------------------------------------------------------

RUN = """
import os, signal, sys
from extract.cache import Cache
from extract.corpus import extract_corpus
def show(done, total):
    if done >= int(sys.argv[3]):
        os.kill(os.getpid(), signal.SIGKILL)
if __name__ == "__main__":
    with Cache(sys.argv[2]) as kept:
        print(len(extract_corpus(sys.argv[1], workers=1, progress=show, errors=[], cache=kept)))
"""


def started(news: Path, folder: Path, killed_at: int) -> subprocess.Popen[str]:
    command = [sys.executable, "-W", "error", "-c", RUN, str(news), str(folder), str(killed_at)]
    return subprocess.Popen(command, cwd=PROJECT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")
@pytest.mark.parametrize("packed", [False, True])
def test_a_run_that_was_killed_goes_on_where_it_stopped(
    tmp_path: Path, read: list[str], packed: bool
) -> None:
    path = releases(tmp_path / "news", 1000)
    if packed:
        path = tarred(path, tmp_path / "news.tar.gz")
    process = started(path, tmp_path / "cache", 750)
    process.communicate(timeout=120)
    assert process.returncode == -signal.SIGKILL
    plain = extracted(path, None)
    read.clear()
    assert same(extracted(path, tmp_path / "cache"), plain)
    assert len(read) == 1002 - 750


def test_two_runs_at_once(tmp_path: Path, read: list[str]) -> None:
    news = releases(tmp_path / "news", 1000)
    both = [started(news, tmp_path / "cache", 10_000) for _ in range(2)]
    said = [process.communicate(timeout=120) for process in both]
    plain = extracted(news, None)
    assert said == [(f"{len(plain[0])}\n", "")] * 2
    read.clear()
    assert same(extracted(news, tmp_path / "cache"), plain)
    assert read == []


@pytest.mark.parametrize("content", [b"", b"no database", b"SQLite format 3\0" + b"\xff" * 5000])
def test_a_file_that_is_no_cache_is_told_and_left_alone(news: Path, tmp_path: Path, content: bytes) -> None:
    plain = extracted(news, None)
    with Cache(tmp_path) as kept:
        kept.path.write_bytes(content)
    told: list[str] = []
    assert same(extracted(news, tmp_path, told=told.append), plain)
    assert len(told) == (1 if content else 0)  # an empty file is a database in which nothing is yet
    assert all(str(kept.path) in each for each in told)
    assert not content or kept.path.read_bytes() == content


def test_no_damage_gives_a_wrong_table(news: Path, tmp_path: Path) -> None:
    archive = tarred(news, tmp_path / "news.tar.gz")
    plain = extracted(archive, None)
    extracted(archive, tmp_path / "cache")
    with Cache(tmp_path / "cache") as kept:
        pass
    whole = kept.path.read_bytes()
    for at in range(7, len(whole), len(whole) // 80):
        kept.path.write_bytes(whole[:at] + bytes([whole[at] ^ 0x11]) + whole[at + 1 :])
        assert same(extracted(archive, tmp_path / "cache", told=lambda _: None), plain), at
        for suffix in ("-wal", "-shm"):
            kept.path.with_name(kept.path.name + suffix).unlink(missing_ok=True)
    for end in range(1, len(whole), len(whole) // 20):
        kept.path.write_bytes(whole[:end])
        assert same(extracted(archive, tmp_path / "cache", told=lambda _: None), plain), end


@pytest.mark.parametrize("table", ["releases", "members"])
def test_a_record_that_is_not_what_was_written_is_read_anew_and_mended(
    news: Path, tmp_path: Path, read: list[str], table: str
) -> None:
    archive = tarred(news, tmp_path / "news.tar.gz")
    plain = extracted(archive, None)
    extracted(archive, tmp_path / "cache")
    with Cache(tmp_path / "cache") as kept:
        pass
    connection = sqlite3.connect(kept.path)
    with connection:
        command = f"UPDATE {table} SET content = CAST(replace(content, '3', '4') AS BLOB)"  # noqa: S608
        changed = connection.execute(command)
    connection.close()
    assert changed.rowcount > 0
    for _ in range(2):
        assert same(extracted(archive, tmp_path / "cache"), plain)
    read.clear()
    assert same(extracted(archive, tmp_path / "cache"), plain)
    assert read == []


def test_an_archive_known_in_part_is_unpacked_from_there_on(
    news: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "PART", 12)
    archive = tarred(news, tmp_path / "news.tar.gz")
    plain = extracted(archive, None)
    extracted(archive, tmp_path / "cache")
    with Cache(tmp_path / "cache") as kept:
        pass
    connection = sqlite3.connect(kept.path)
    with connection:
        assert connection.execute("DELETE FROM members WHERE part = 2").rowcount == 1
    connection.close()
    with Cache(tmp_path / "cache") as kept, archive.open("rb") as file:
        met = [name for name, _ in kept.archive("x.tar.gz", file, corpus._from_open)]
    assert len(met) == len(set(met)) == 43
    assert same(extracted(archive, tmp_path / "cache"), plain)


def test_an_archive_that_was_cut_off_is_told_each_time(news: Path, tmp_path: Path) -> None:
    archive = tarred(news, tmp_path / "news.tar.gz")
    archive.write_bytes(archive.read_bytes()[:-200])
    plain = extracted(archive, None)
    assert plain[1][-1].name == str(archive)
    for _ in range(3):
        assert same(extracted(archive, tmp_path / "cache"), plain)


def test_a_folder_that_cannot_be_made_is_told(news: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    told: list[str] = []
    assert same(extracted(news, tmp_path / "file" / "cache", told=told.append), extracted(news, None))
    assert len(told) == 1
    assert told[0].startswith("Going on without the cache")
    with pytest.warns(UserWarning, match="Going on without the cache"), Cache(tmp_path / "file") as kept:
        extract_corpus(news, errors=[], cache=kept)


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="a superuser may write everywhere")
def test_a_folder_in_which_nothing_can_be_written_is_told(news: Path, tmp_path: Path) -> None:
    folder = tmp_path / "cache"
    folder.mkdir(mode=0o500)
    told: list[str] = []
    assert same(extracted(news, folder, told=told.append), extracted(news, None))
    assert len(told) == 1


def test_a_full_disk_is_told_and_stops_nothing(
    news: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = Cache._open

    def small(self: Cache, *, begin: bool = False) -> sqlite3.Connection | None:
        connection = opened(self, begin=begin)
        if connection is not None:
            connection.execute("PRAGMA max_page_count = 8")
        return connection

    monkeypatch.setattr(Cache, "_open", small)
    told: list[str] = []
    assert same(extracted(news, tmp_path / "cache", told=told.append), extracted(news, None))
    assert len(told) == 1
    assert "full" in told[0]


# --- the folder -----------------------------------------------------------------------------------------


def test_a_small_corpus_begins_no_cache(news: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "WORTH_KEEPING", 43)
    extracted(news, tmp_path / "cache")
    assert not (tmp_path / "cache").exists()
    (news / "0041.md").write_text(text(41))
    extracted(news, tmp_path / "cache")
    assert len(list((tmp_path / "cache").glob("*.sqlite"))) == 1


def test_versions_used_long_ago_are_removed(
    news: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for days, version in enumerate((b"a", b"b", b"c", b"d")):
        monkeypatch.setattr(module, "rules_version", lambda version=version: version)
        extracted(news, tmp_path)
        with Cache(tmp_path) as kept:
            last = time.time() - (9 - days) * 86_400
            os.utime(kept.path, (last, last))
    assert len(list(tmp_path.glob("*.sqlite"))) == module.KEPT_VERSIONS
    for version in (b"e", b"f"):  # those in use stay
        monkeypatch.setattr(module, "rules_version", lambda version=version: version)
        extracted(news, tmp_path)
    monkeypatch.setattr(module, "UNUSED", 20 * 86_400)
    monkeypatch.setattr(module, "rules_version", lambda: b"g")
    extracted(news, tmp_path)
    assert len(list(tmp_path.glob("*.sqlite"))) == module.KEPT_VERSIONS + 1


def test_a_large_file_grows_no_more(news: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "LARGEST", 1)
    extracted(news, tmp_path)
    with Cache(tmp_path) as kept:
        assert kept.look_up([("0001.md", digest_of(text(1).encode()))]) == [None]


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="these keep caches elsewhere")
def test_the_folder_is_where_the_system_keeps_caches(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    assert default_folder() == tmp_path / "opstats"
    monkeypatch.setenv("XDG_CACHE_HOME", "relative")
    monkeypatch.setenv("HOME", str(tmp_path))
    assert default_folder() == tmp_path / ".cache" / "opstats"


def test_the_command_keeps_and_finds_and_can_be_told_not_to(
    news: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def run(*options: str) -> str:
        arguments = ["extract", str(news), "--workers", "1", *options]
        return CliRunner().invoke(cli.app, arguments, prog_name="opstats").stdout

    folder = tmp_path / "cache"
    plain = run("--no-cache")
    assert run("--cache", str(folder)) == plain
    found: list[int] = []
    look_up = Cache.look_up

    def counted(self: Cache, sources: list) -> list:
        results = look_up(self, sources)
        found.append(sum(result is not None for result in results))
        return results

    monkeypatch.setattr(Cache, "look_up", counted)
    assert run("--cache", str(folder)) == plain
    assert sum(found) == 42
    monkeypatch.setenv("OPSTATS_CACHE", str(folder))
    assert run("--no-cache") == plain
    assert sum(found) == 42
    assert run() == plain
    assert sum(found) == 84


def test_a_known_release_comes_with_its_digest(news: Path, tmp_path: Path) -> None:
    archive = tarred(news, tmp_path / "news.tar.gz")
    extracted(archive, tmp_path / "cache")
    with Cache(tmp_path / "cache") as kept, archive.open("rb") as file:
        known = dict(kept.archive("x", file, corpus._from_open))
    first = known["x/news/0001.md"]
    assert isinstance(first, Known)
    assert first.digest == digest_of(text(1).encode())
