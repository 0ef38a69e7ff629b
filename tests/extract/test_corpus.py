"""Reading many: folders, archives, standard input, remote storage; the same table however it is made."""

from __future__ import annotations

import functools
import gc
import io
import os
import subprocess
import sys
import tarfile
import threading
import tracemalloc
import zipfile
from collections.abc import Callable, Iterable, Iterator
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote

import fsspec
import pandas as pd
import pytest

from extract import corpus, remote
from extract.cache import Cache
from extract.corpus import count_sources, extract_corpus, iter_releases, iter_sources
from extract.export import read_table, streamed
from extract.observation import COLUMNS, Observation
from extract.release import Problem, Release

PROJECT = Path(__file__).resolve().parents[2]


def arrest(release: Release) -> list[Observation]:
    """An extractor that finds one arrest in every release, quoting its first word."""
    quote = release.text.split()[0]
    return [
        Observation(
            release=release.id,
            force=release.force,
            published=release.published,
            url=release.url,
            metric="arrests",
            item=None,
            value=1.0,
            low=1.0,
            high=1.0,
            unit="people",
            qualifier="exact",
            start=None,
            end=None,
            date_basis="unknown",
            area=None,
            place=None,
            scope="event",
            operation=None,
            quote=quote,
            quote_start=0,
            quote_end=len(quote),
            rule="test",
        )
    ]


def fails_on_b(release: Release) -> list[Observation]:
    if release.id == "b":
        raise KeyError("b")
    return arrest(release)


def names(paths: Iterable[str | Path]) -> list[str]:
    """What is found in ``paths``: names of releases, and of problems after a question mark."""
    return [f"?{name}" if isinstance(data, Problem) else name for name, data in iter_sources(paths)]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Five releases in two levels of folders, among other files."""
    here = tmp_path / "news"
    for name in ("b.md", "a.txt", "Kent/d.html", "Kent/deep/c.md", "z.markdown"):
        file = here / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f"Release {name} tells of an arrest.", encoding="utf-8")
    for name in (".hidden.md", "photo.jpg", "table.csv", ".git/e.md"):
        file = here / name
        file.parent.mkdir(exist_ok=True)
        file.write_bytes(b"\0")
    return here


def zipped(folder: Path, target: Path) -> Path:
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in sorted(folder.rglob("*")):
            archive.write(file, file.relative_to(folder.parent))
    return target


def tarred(folder: Path, target: Path) -> Path:
    mode = "w:" + {"tgz": "gz", "txz": "xz", "gz": "gz", "xz": "xz", "bz2": "bz2"}.get(
        target.name.split(".")[-1], ""
    )
    with tarfile.open(target, mode) as archive:
        archive.add(folder, arcname=folder.name)
    return target


def tar_of(target: Path, *members: tuple[tarfile.TarInfo, bytes]) -> Path:
    with tarfile.open(target, "w") as archive:
        for info, data in members:
            info.size = len(data)
            archive.addfile(info, io.BytesIO(data))
    return target


# --- files and folders ----------------------------------------------------------------------------------


def test_a_folder_is_read_with_its_subfolders_sorted(folder: Path) -> None:
    expected = [
        f"{folder}/{name}" for name in ("Kent/d.html", "Kent/deep/c.md", "a.txt", "b.md", "z.markdown")
    ]
    assert names([folder]) == expected
    assert names([str(folder)]) == expected
    assert count_sources([folder]) == 5


def test_a_file_named_itself_is_read_whatever_its_name(folder: Path) -> None:
    assert names([folder / "table.csv", folder / ".hidden.md"]) == [
        f"{folder}/table.csv",
        f"{folder}/.hidden.md",
    ]


def test_what_is_not_there_is_a_problem(tmp_path: Path) -> None:
    ((_, problem),) = iter_sources([tmp_path / "none"])
    assert isinstance(problem, Problem)
    assert str(problem) == f"{tmp_path}/none: there is no such file or folder. Check the path."


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights on Windows")
def test_links_in_circles_end_and_broken_links_are_problems(folder: Path) -> None:
    (folder / "Kent" / "up").symlink_to(folder, target_is_directory=True)
    (folder / "gone.md").symlink_to(folder / "nothing.md")
    found = names([folder])
    assert len(found) == 7
    assert found[2] == f"?{folder}/Kent/up"
    assert found[-2] == f"?{folder}/gone.md"


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="a superuser may open everything")
def test_a_locked_folder_is_a_problem(folder: Path) -> None:
    (folder / "Kent").chmod(0)
    try:
        assert f"?{folder}/Kent" in names([folder])
    finally:
        (folder / "Kent").chmod(0o700)


def test_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    page = b"```yaml\nurl: https://a.org/news/two-held/\n```\nTwo were held."
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(page)))
    (release,) = iter_releases(["-"])
    assert isinstance(release, Release)
    assert (release.id, release.source, release.text) == ("two-held", "standard input", "Two were held.")
    assert count_sources(["-"]) is None


# --- archives -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("suffix", ["zip", "tar", "tar.gz", "tgz", "tar.xz", "txz", "tar.bz2"])
def test_archives(folder: Path, tmp_path: Path, suffix: str) -> None:
    target = tmp_path / f"news.{suffix}"
    (zipped if suffix == "zip" else tarred)(folder, target)
    releases = list(iter_releases([target]))
    assert all(isinstance(each, Release) for each in releases)
    assert sorted(each.id for each in releases if isinstance(each, Release)) == ["a", "b", "c", "d", "z"]
    assert {each.source for each in releases if isinstance(each, Release)} >= {
        f"{target}/news/Kent/deep/c.md"
    }
    assert count_sources([target]) == (5 if suffix == "zip" else None)


def test_archives_within_folders_are_read_too(folder: Path) -> None:
    zipped(folder / "Kent", folder / "b2.zip")
    assert names([folder])[3:6] == [
        f"{folder}/b.md",
        f"{folder}/b2.zip/Kent/d.html",
        f"{folder}/b2.zip/Kent/deep/c.md",
    ]


def test_members_that_lead_out_and_links_are_refused(tmp_path: Path) -> None:
    link, hard = tarfile.TarInfo("link.md"), tarfile.TarInfo("hard.md")
    link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
    hard.type, hard.linkname = tarfile.LNKTYPE, "ok.md"
    inside = [(tarfile.TarInfo(name), b"Text.") for name in ("../up.md", "/root.md", "a/../../b.md", "ok.md")]
    target = tar_of(tmp_path / "x.tar", *inside, (link, b""), (hard, b""))
    found = [name.removeprefix("?").removeprefix(f"{target}/") for name in names([target])]
    refused = [str(data) for _, data in iter_sources([target]) if isinstance(data, Problem)]
    assert found == ["../up.md", "/root.md", "a/../../b.md", "ok.md", "link.md", "hard.md"]
    assert [("leads out" in each, "is a link" in each) for each in refused] == [(True, False)] * 3 + [
        (False, True)
    ] * 2


def test_a_zip_member_that_leads_out_or_is_a_link_or_encrypted(tmp_path: Path) -> None:
    target = tmp_path / "x.zip"
    with zipfile.ZipFile(target, "w") as archive:
        archive.writestr("../up.md", "Text.")
        link = zipfile.ZipInfo("link.md")
        link.external_attr = 0o120777 << 16
        archive.writestr(link, "/etc/passwd")
        archive.writestr("secret.md", "Text.")
        archive.writestr("ok.md", "Text.")
    data = bytearray(target.read_bytes())
    for mark, flags in ((b"PK\x01\x02", 8), (b"PK\x03\x04", 6)):  # set the encryption bit of the third member
        at = -1
        for _ in range(3):
            at = data.index(mark, at + 1)
        data[at + flags] |= 1
    target.write_bytes(data)
    assert names([target]) == [
        f"?{target}/../up.md",
        f"?{target}/link.md",
        f"?{target}/secret.md",
        f"{target}/ok.md",
    ]


def test_a_member_that_is_too_large_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(corpus, "LONGEST_FILE", 100)
    target = tar_of(
        tmp_path / "x.tar", (tarfile.TarInfo("big.md"), b"x" * 101), (tarfile.TarInfo("ok.md"), b"x" * 100)
    )
    assert names([target]) == [f"?{target}/big.md", f"{target}/ok.md"]


@pytest.mark.parametrize("pack", [zipped, tarred])
def test_an_archive_that_unpacks_to_too_much_is_stopped(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, pack: Callable[[Path, Path], Path]
) -> None:
    monkeypatch.setattr(corpus, "LARGEST_ARCHIVE", 100)
    target = pack(folder, tmp_path / ("x.zip" if pack is zipped else "x.tar"))
    found = names([target])
    assert len(found) == 3
    assert found[-1] == f"?{target}"


@pytest.mark.parametrize("suffix", ["zip", "tar", "tar.gz", "tar.xz", "tar.bz2"])
def test_nothing_of_an_archive_that_was_cut_off_is_lost_without_a_word(
    folder: Path, tmp_path: Path, suffix: str
) -> None:
    target = (zipped if suffix == "zip" else tarred)(folder, tmp_path / f"x.{suffix}")
    data = target.read_bytes()
    told = 0
    for end in range(0, len(data), max(1, len(data) // 60)):
        target.write_bytes(data[:end])
        errors: list[Problem] = []
        frame = extract_corpus([target], errors=errors, extractor=arrest)
        assert [error.name for error in errors] in ([], [str(target)])
        assert errors or len(frame) == 5, f"cut off after {end} of {len(data)} bytes"
        told += "damaged" in errors[0].problem if errors else 0
    assert told > 20


# --- remote storage -------------------------------------------------------------------------------------


def test_remote_folders_files_and_archives(folder: Path, tmp_path: Path) -> None:
    memory = fsspec.filesystem("memory")
    memory.put(str(folder), "/bucket/news", recursive=True)
    memory.put(str(tarred(folder, tmp_path / "news.tar.gz")), "/bucket/news.tar.gz")
    ids = [each.id for each in iter_releases(["memory://bucket/news"]) if isinstance(each, Release)]
    assert ids == ["d", "c", "a", "b", "z"]
    assert names(["memory://bucket/news/b.md"]) == ["memory://bucket/news/b.md"]
    assert len(names(["memory://bucket/news.tar.gz"])) == 5
    assert names(["memory://bucket/none.md"]) == ["?memory://bucket/none.md"]
    assert count_sources(["memory://bucket/news"]) is None


@pytest.fixture
def served(folder: Path) -> Iterator[str]:
    """The address at which a web server of this machine has the folder."""
    requests = functools.partial(QuietRequests, directory=str(folder.parent))
    with ThreadingHTTPServer(("127.0.0.1", 0), requests) as server:
        threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


class QuietRequests(SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        pass


@pytest.mark.threads
@pytest.mark.parametrize("end", ["", "/"])
def test_a_folder_of_a_web_server_is_read_like_a_local_one(folder: Path, served: str, end: str) -> None:
    (folder / "two men held.md").write_text("Two men were arrested.")
    (folder / "Kent" / ".well-known").mkdir()
    found = [unquote(name).removeprefix(served) for name in names([f"{served}/news{end}"])]
    assert found == [name.removeprefix(str(folder.parent)) for name in names([folder])]
    web, local = (
        extract_corpus(f"{served}/news{end}", extractor=arrest),
        extract_corpus(folder, extractor=arrest),
    )
    pd.testing.assert_frame_equal(web, local)


@pytest.mark.threads
def test_single_files_and_archives_of_a_web_server(folder: Path, tmp_path: Path, served: str) -> None:
    assert names([f"{served}/news/b.md", f"{served}/news/table.csv"]) == [
        f"{served}/news/b.md",
        f"{served}/news/table.csv",
    ]
    for pack, suffix in ((zipped, "zip"), (tarred, "tar.xz")):
        archive = pack(folder, tmp_path / f"packed.{suffix}")
        assert len(names([f"{served}/{archive.name}"])) == 5
        assert len(names([served])) == 10, "the archive lies beside the folder"
        archive.unlink()


@pytest.mark.threads
def test_a_page_of_links_to_elsewhere_is_one_release(tmp_path: Path, served: str) -> None:
    page = (
        "<title>Two held</title><p>Two men were arrested.</p>"
        "<a href='/other.html'>Other</a> <a href='https://example.org/x.html'>More</a> <a href='../up.md'>Up</a>"
    )
    (tmp_path / "two-held").mkdir()
    (tmp_path / "two-held" / "index.html").write_text(page)
    assert names([f"{served}/two-held/"]) == [f"{served}/two-held/"]
    (tmp_path / "two-held" / "index.html").write_text(
        page + "<a href='one.md?v=2'>1</a><a href='one.md'>1</a>"
    )
    assert names([f"{served}/two-held/"]) == [f"?{served}/two-held/one.md"], "gone since the page was made"


@pytest.mark.threads
@pytest.mark.parametrize("where", ["memory", "http"])
def test_a_remote_file_that_goes_midway_costs_no_other(
    folder: Path, served: str, monkeypatch: pytest.MonkeyPatch, where: str
) -> None:
    fsspec.filesystem("memory").put(str(folder), "/midway/news", recursive=True)
    address = "memory://midway/news" if where == "memory" else f"{served}/news"
    opened = remote.RemoteFile.open

    def gone(self: remote.RemoteFile) -> object:
        if self.path.endswith("/c.md"):
            if where == "memory":
                self.storage.rm(self.path)
            else:
                (folder / "Kent" / "deep" / "c.md").unlink()
        return opened(self)

    monkeypatch.setattr(remote.RemoteFile, "open", gone)
    errors: list[Problem] = []
    frame = extract_corpus(address, errors=errors, extractor=arrest)
    assert list(frame["release"]) == ["d", "a", "b", "z"]
    assert [str(error) for error in errors] == [
        f"{address}/Kent/deep/c.md: it was in its folder's list and is gone now. Run again, if it should be there."
    ]


def test_a_remote_archive_that_has_not_changed_is_not_unpacked(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("extract.cache.WORTH_KEEPING", 1)
    archive = tarred(folder, tmp_path / "news.tar.gz")
    fsspec.filesystem("memory").put(str(archive), "/kept/news.tar.gz")
    tables = []
    for _ in range(2):
        with Cache(tmp_path / "cache") as kept:
            tables.append(extract_corpus("memory://kept/news.tar.gz", errors=[], cache=kept))
        monkeypatch.setattr(corpus, "_from_open", None)
    assert tables[0].attrs["releases"] == 5
    pd.testing.assert_frame_equal(*tables)


@pytest.mark.threads
@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("nosuch://bucket/news", "nosuch"),
        ("memory://nowhere/at/all", "there is no such file or folder. Check the address."),
        ("http://127.0.0.1:9/news/", "it cannot be fetched"),
    ],
)
def test_what_cannot_be_reached_is_a_problem(address: str, said: str) -> None:
    ((_, problem),) = iter_sources([address])
    assert isinstance(problem, Problem)
    assert said in str(problem)
    assert remote.missing(address) == problem


@pytest.mark.threads
def test_what_a_web_server_does_not_have_is_a_problem(served: str) -> None:
    ((_, problem),) = iter_sources([f"{served}/none.md"])
    assert str(problem) == f"{served}/none.md: there is no such file or folder. Check the address."
    assert remote.missing(f"{served}/none.md") == problem
    assert remote.missing(f"{served}/news") is None


@pytest.mark.parametrize(
    ("module", "address"), [("s3fs", "s3://bucket/news"), ("gcsfs", "gs://b"), ("aiohttp", "https://a.org/x")]
)
def test_a_package_that_is_missing_is_named(
    monkeypatch: pytest.MonkeyPatch, module: str, address: str
) -> None:
    monkeypatch.setattr(
        sys.modules["fsspec.registry"], "_registry", {}
    )  # in which what was imported already is found
    monkeypatch.setitem(sys.modules, module, None)
    for name in [name for name in sys.modules if name.startswith("fsspec.implementations.http")]:
        monkeypatch.delitem(sys.modules, name)
    kind = address.partition("://")[0]
    ((_, problem),) = iter_sources([address])
    assert str(problem) == (
        f"{address}: reading from {kind}:// needs the package {module}, which is not installed. "
        f"Install it next to opstats: pip install {module}."
    )


# --- one table ------------------------------------------------------------------------------------------


def test_the_table_is_the_contract_in_the_order_of_the_sources(folder: Path) -> None:
    frame = extract_corpus(folder, extractor=arrest)
    assert tuple(frame.columns) == COLUMNS
    assert list(frame["release"]) == ["d", "c", "a", "b", "z"]
    assert frame.attrs["releases"] == 5
    assert isinstance(frame.index, pd.RangeIndex)


def test_an_empty_folder_gives_an_empty_table(tmp_path: Path) -> None:
    frame = extract_corpus([tmp_path], extractor=arrest)
    assert tuple(frame.columns) == COLUMNS
    assert len(frame) == frame.attrs["releases"] == 0


def test_what_fails_becomes_a_problem_and_stops_nothing(folder: Path) -> None:
    (folder / "empty.md").write_text("")
    (folder / "yaml.md").write_text("```yaml\na: b: c\n```\nText.")
    errors: list[Problem] = []
    frame = extract_corpus([folder], errors=errors, extractor=fails_on_b)
    assert list(frame["release"]) == ["d", "c", "a", "z"]
    assert [Path(error.name).name for error in errors] == ["b.md", "empty.md", "yaml.md"]
    assert "KeyError" in errors[0].problem
    assert all(error.advice for error in errors)


def test_problems_nobody_asked_for_are_warned_of(folder: Path) -> None:
    (folder / "empty.md").write_text("")
    with pytest.warns(UserWarning, match=r"1 could not be read, the first: .*empty\.md"):
        extract_corpus([folder], extractor=arrest)


def test_a_release_met_twice_is_read_once(folder: Path, tmp_path: Path) -> None:
    target = zipped(folder, tmp_path / "news.zip")
    frame = extract_corpus([folder, target, folder / "b.md"], extractor=arrest)
    assert list(frame["release"]) == ["d", "c", "a", "b", "z"]


def test_two_releases_of_one_name_are_both_read_and_told(folder: Path) -> None:
    (folder / "Kent" / "b.md").write_text("Another text.")
    errors: list[Problem] = []
    frame = extract_corpus([folder], errors=errors, extractor=arrest)
    assert list(frame["release"]).count("b") == 2
    assert [error.name for error in errors] == [f"{folder}/b.md"]
    assert "same id, b" in errors[0].problem


def test_progress_counts_to_the_total(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(corpus, "BATCH", 2)
    monkeypatch.setattr(corpus, "SMALL", 100)
    (folder / "empty.md").write_text("")
    calls: list[tuple[int, int | None]] = []
    extract_corpus(
        [folder], progress=lambda done, total: calls.append((done, total)), errors=[], extractor=arrest
    )
    assert calls == [(2, 6), (4, 6), (6, 6)]


@pytest.fixture
def many(tmp_path: Path) -> Path:
    """1,100 releases, of which every 100th is empty."""
    for number in range(1100):
        text = f"Release {number} tells of an arrest." if number % 100 else ""
        (tmp_path / f"{number:04}.md").write_text(text)
    return tmp_path


def test_any_number_of_processes_gives_the_same_table(many: Path) -> None:
    tables, problems = [], []
    for workers in (1, 2, 3):
        errors: list[Problem] = []
        tables.append(extract_corpus([many], workers=workers, errors=errors, extractor=arrest))
        problems.append(errors)
    assert len(tables[0]) == tables[0].attrs["releases"] == 1089
    assert [len(each) for each in problems] == [11, 11, 11]
    assert problems[0] == problems[1] == problems[2]
    for table in tables[1:]:
        pd.testing.assert_frame_equal(table, tables[0])


def test_rows_put_together_in_portions_are_the_same_table(
    many: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = extract_corpus([many], workers=1, errors=[], extractor=arrest)
    monkeypatch.setattr(corpus, "ROWS_AT_ONCE", 300)
    pd.testing.assert_frame_equal(extract_corpus([many], workers=1, errors=[], extractor=arrest), whole)


def test_the_table_does_not_hang_on_how_a_process_hashes_words(tmp_path: Path) -> None:
    """Sets of words have another order in each process; the date of these arrests is told in two ways."""
    (tmp_path / "a.md").write_text(
        "---\narea: Suffolk\npublish:\n  date: 12:00 21/05/2018\n---\n\n"
        "Four people were arrested in Ipswich in May.\n\n"
        "Officers went to a house on Friday 18 May.\n\nOfficers went to a second house on Friday.\n"
    )
    command = [sys.executable, "-m", "extract", "extract", str(tmp_path / "a.md")]
    tables = {
        subprocess.run(
            command, env=os.environ | {"PYTHONHASHSEED": seed}, cwd=PROJECT, capture_output=True, check=True
        ).stdout
        for seed in ("0", "1", "2", "3")
    }
    (table,) = tables
    assert b",2018-05-18,2018-05-18,stated," in table


def test_memory_does_not_grow_with_the_corpus(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, many: Path
) -> None:
    """What is allocated at most while a table is written as it is read, of 300 releases and of 1,100."""
    for name, value in (("BATCH", 20), ("SMALL", 40), ("ROWS_AT_ONCE", 60), ("STEP", 20), ("FEW", 50)):
        monkeypatch.setattr(corpus, name, value)
    target = tmp_path / "table.jsonl"

    def most(paths: list[Path]) -> int:
        gc.collect()
        gc.freeze()  # or what other tests have left behind puts off the next search for what can be freed
        tracemalloc.start()
        try:
            with streamed(str(target)) as add:
                for portion in corpus.extract_portions(paths, workers=1, errors=[], extractor=arrest):
                    add(portion.frame)
            return tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()
            gc.unfreeze()

    files = sorted(many.glob("*.md"))
    most(files[:100])  # what is made once and kept, such as caches of expressions
    few, all_of_them = most(files[:300]), most(files)
    assert len(read_table(target)) == 1089
    assert all_of_them < few + 200_000, f"{few:,} bytes, then {all_of_them:,}"


@pytest.mark.parametrize("few", [0, 1, 3, 100])
def test_a_release_met_twice_is_known_wherever_ids_are_kept(
    folder: Path, monkeypatch: pytest.MonkeyPatch, few: int
) -> None:
    monkeypatch.setattr(corpus, "FEW", few)
    (folder / "Kent" / "b.md").write_text("Another text.")
    errors: list[Problem] = []
    frame = extract_corpus([folder, folder / "a.txt", folder / "z.markdown"], errors=errors, extractor=arrest)
    assert list(frame["release"]) == ["b", "d", "c", "a", "b", "z"]
    assert [error.name for error in errors] == [f"{folder}/b.md"]


def test_a_few_batches_at_a_time_are_held(many: Path) -> None:
    """The sources are drawn on while results come out, not all before the first."""
    drawn = 0

    def counted() -> Iterable[corpus._Batch]:
        nonlocal drawn
        for number in range(40):
            drawn += 1
            unread = [(f"{number}-{each}.md", b"Text.") for each in range(corpus.BATCH)]
            yield corpus._Batch([None] * len(unread), unread)

    outcomes = corpus._worked_on(iter(counted()), 2, corpus.Task(arrest, names=True))
    next(outcomes)
    assert drawn < 10
    assert sum(len(batch.results) for batch in outcomes) == 39 * corpus.BATCH


def test_an_interrupted_run_leaves_no_processes(many: Path) -> None:
    import multiprocessing

    def stop(_done: int, _total: int | None) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        extract_corpus([many], workers=2, progress=stop, errors=[], extractor=arrest)
    assert not multiprocessing.active_children()


def test_workers_below_one_are_refused(folder: Path) -> None:
    with pytest.raises(ValueError, match="workers must be 1 or more, not 0"):
        extract_corpus([folder], workers=0)


def test_the_seed_through_the_whole_line(seed: Path) -> None:
    errors: list[Problem] = []
    frame = extract_corpus([seed], errors=errors)
    assert errors == []
    assert set(frame["release"]) == {seed.stem}
    assert len(frame) == 17


@pytest.mark.corpus
def test_the_archive_and_the_folder_hold_the_same_releases(shared: Path) -> None:
    archive, unpacked = shared / "corpus" / "police-news.tar.xz", shared / "corpus" / "Northamptonshire"
    wanted = {file.name: file.read_bytes() for file in unpacked.glob("*.md")}
    found = {Path(name).name: data for name, data in iter_sources([archive]) if "/Northamptonshire/" in name}
    assert found == wanted
