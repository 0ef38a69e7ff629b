"""Bad input and a bad day, through the command line: each fault is told with its file and what to do about it.

The rest of the batch is read, the exit code is the documented one, and nothing half-written stays behind.
"""

from __future__ import annotations

import io
import json
import os
import resource
import shutil
import signal
import stat
import subprocess
import sys
import tarfile
import time
import zipfile
from pathlib import Path

import pandas as pd
import pytest
from typer.testing import CliRunner, Result

from extract import cli, corpus
from extract.corpus import extract_corpus, iter_sources
from extract.endings import ENDINGS
from extract.export import read_table
from extract.observation import Observation
from extract.release import Problem, Release
from tests.extract.test_corpus import arrest

PROJECT = Path(__file__).resolve().parents[2]
GOOD = "Two men were arrested in Deal."
posix = pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX")


def run(*arguments: object, **options) -> Result:
    return CliRunner().invoke(cli.app, [str(each) for each in arguments], prog_name="opstats", **options)


def command(*arguments: object) -> list[str]:
    return [sys.executable, "-m", "extract", *map(str, arguments)]


@pytest.fixture(autouse=True)
def _no_cache(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("OPSTATS_CACHE", str(tmp_path / "cache"))


@pytest.fixture
def batch(tmp_path: Path) -> Path:
    """A folder with a release before and a release after the one with the fault."""
    folder = tmp_path / "batch"
    folder.mkdir()
    for name in ("a.md", "z.md"):
        (folder / name).write_text(GOOD)
    return folder


def extracted(batch: Path) -> tuple[Result, pd.DataFrame, list[dict[str, str]]]:
    """What the command said, the table and the list of problems that it wrote."""
    output, errors = batch.parent / "table.csv", batch.parent / "errors.jsonl"
    result = run("extract", batch, "-o", output, "--errors", errors)
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    left = {each.name for each in batch.parent.iterdir()} - {"batch", "cache", "table.csv", "errors.jsonl"}
    assert not left, "something half-written stayed"
    problems = [json.loads(line) for line in errors.read_text(encoding="utf-8").splitlines()]
    return result, read_table(output), problems


# --- one release that is refused ------------------------------------------------------------------------


def matter(yaml: str) -> bytes:
    return f"```yaml\n{yaml}\n```\n\n{GOOD}\n".encode()


BOMB = "a0: &a0 [x]\n" + "\n".join(f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]" for n in range(1, 1000))
# the file's content, what is told, what is advised
REFUSED = {
    "empty": (b"", "there is no text in it", "Check that the file holds a news release"),
    "nothing but spaces": (b" \n\t\n", "there is no text in it", "holds a news release"),
    "only 0xFF": (b"\xff" * 400, "UTF-16 text is damaged|not text but binary", "Save"),
    "0xFE and 0xFF": (b"\xfd\xff\xfe\xff" * 100, "not text but binary", "Save the release as text"),
    "NUL bytes": (b"Two men\0were arrested.", "not text but binary", "Save the release as text"),
    "UTF-16 without a mark": (GOOD.encode("utf-16-le"), "not text but binary", "Save the release as text"),
    "UTF-16 cut off": (GOOD.encode("utf-16")[:-1], "UTF-16 text is damaged", "Save it again as UTF-8"),
    "a photo": (b"\xff\xd8\xff\xe0\0\x10JFIF\0", "not text but binary", "Save the release as text"),
    "one line of 50 MB": (b"x" * 50_000_000, "larger than 5 MB", "one file each"),
    "10,000 lists deep": (
        matter("a: " + "[" * 10_000 + "]" * 10_000), "nested too deeply|maximum nesting depth", "double quotes",
    ),
    "10,000 mappings deep": (matter("a: " + "{b: " * 10_000 + "}" * 10_000), "nested too deeply", "quotes"),
    "mappings below each other": (
        matter("\n".join(" " * n + "a:" for n in range(300))), "nested too deeply", "double quotes",
    ),
    "a bomb of aliases": (matter(BOMB), "anchors and aliases are not allowed", "double quotes"),
    "a key twice": (matter("title: A\ntitle: B"), "title stands there twice", "double quotes"),
    "a key below a key twice": (
        matter("publish:\n  date: 1 May 2020\n  date: 2 May 2020"), "publish.date stands there twice", "quotes",
    ),
    "YAML that is none": (matter("title: Raids: three held"), "not valid YAML near line 2", "double quotes"),
    "a block never closed": (b"```yaml\ntitle: A\n\nText.", "never closed", "Add a line ```"),
    "front matter never closed": (
        b"---\ntitle: A\narea: Kent\n\nTwo men were arrested.", "never closed", "Add a line ---",
    ),
    "70 kB of front matter": (matter("title: " + "x" * 70_000), "longer than 64 kB", "Keep only"),
}  # fmt: skip


@pytest.mark.parametrize(("content", "problem", "advice"), REFUSED.values(), ids=REFUSED)
def test_what_cannot_be_read_is_told_and_the_rest_goes_on(
    batch: Path, content: bytes, problem: str, advice: str
) -> None:
    (batch / "m.md").write_bytes(content)
    result, table, problems = extracted(batch)
    assert result.exit_code == 1
    assert list(table["release"]) == ["a", "z"]
    [told] = problems
    assert told["name"] == str(batch / "m.md")
    assert any(words in told["problem"] for words in problem.split("|")), told
    assert advice in told["advice"]
    assert f"{told['name']}: {told['problem']}. {told['advice']}." in result.stderr
    assert "2 releases read" in result.stderr


# --- what is odd and is read all the same ----------------------------------------------------------------

READ = {
    "Latin-1": ("Caf\xe9 raid: two men were arrested and \xa3300 seized.".encode("latin-1"), 2, "2020-05-01"),
    "UTF-16": ("Two men were arrested and £300 seized.".encode("utf-16"), 2, None),
    "a few 0xFF bytes": (b"Two men were arrested. \xff\xff Three knives were seized.", 2, None),
    "tags of Python": (
        matter("title: !!python/object/apply:os.system ['touch owned']\npublish:\n  date: 1 May 2020"),
        1,
        "2020-05-01",
    ),
    "the same key twice, saying the same": (matter("date: 1 May 2020\ndate: 1 May 2020"), 1, "2020-05-01"),
    "published in 1020": (matter("publish:\n  date: 01/05/1020"), 1, None),
    "published in 2999": (matter("publish:\n  date: 01/05/2999"), 1, None),
    "published on 31 February": (matter("publish:\n  date: 31/02/2020"), 1, None),
    "a line and a colon": (b"---\nUpdate: two men were arrested in Deal.\n", 1, None),
}


@pytest.mark.parametrize(("content", "count", "published"), READ.values(), ids=READ)
def test_what_is_odd_is_read_and_no_date_is_made_up(
    batch: Path, content: bytes, count: int, published: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    if published and b"date" not in content:
        content = matter(f"date: {published}").replace(GOOD.encode(), b"") + content
    (batch / "m.md").write_bytes(content)
    monkeypatch.chdir(batch)
    result, table, problems = extracted(batch)
    assert result.exit_code == 0
    assert problems == []
    rows = table[table["release"] == "m"]
    assert len(rows) == count
    days = {None if pd.isna(day) else str(day)[:10] for day in rows["published"]}
    assert days == {published}
    assert not (batch / "owned").exists()
    undated = sorted(set(table.loc[table["published"].isna(), "release"]))
    assert ("m" in undated) == (published is None)
    assert ("without a publication date that can be" in result.stderr) == bool(undated)
    if undated:
        assert f"{', '.join(undated)}: what " in result.stderr
    if published is None:
        assert "publication date not stated" in run("explain", batch / "m.md").stdout


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("Two men were arrested on 3 May 1020.", None),
        ("Two men were arrested on 3 May 2999.", None),
        ("Two men were arrested in Deal in May 2999.", None),
        ("Two men were arrested on May 3, 2999 in Deal.", None),
        ("Two men were arrested on 31 February 2020.", None),
        ("Two men were arrested on 30 February.", None),
        ("Two men were arrested on 29 February 2020.", "2020-02-29"),
    ],
)
def test_a_day_that_cannot_be_true_is_no_day(batch: Path, text: str, start: str | None) -> None:
    (batch / "m.md").write_bytes(matter("date: 4 May 2020").replace(GOOD.encode(), text.encode()))
    _, table, _ = extracted(batch)
    [found] = table.loc[table["release"] == "m", "start"]
    assert (None if pd.isna(found) else str(found)[:10]) == start


@posix
def test_a_file_name_that_is_no_text_is_written_with_question_marks(batch: Path) -> None:
    try:
        Path(os.fsdecode(os.fsencode(batch) + b"/m\xe9.md")).write_text(GOOD)
        Path(os.fsdecode(os.fsencode(batch) + b"/n\xff.md")).write_bytes(b"\0")
    except OSError:
        pytest.skip("this system takes no such names")
    result, table, problems = extracted(batch)
    assert result.exit_code == 1
    assert list(table["release"]) == ["a", "m?", "z"]
    assert [each["name"] for each in problems] == [f"{batch}/n?.md"]


# --- archives -------------------------------------------------------------------------------------------


def in_tar(target: Path, mode: str, members: list[tuple[str, bytes, bytes]]) -> None:
    with tarfile.open(target, mode) as archive:
        for name, data, kind in members:
            info = tarfile.TarInfo(name)
            info.type, info.size = kind, 0 if kind in (tarfile.SYMTYPE, tarfile.LNKTYPE) else len(data)
            info.linkname = "/etc/passwd" if kind != tarfile.REGTYPE else ""
            archive.addfile(info, io.BytesIO(data))


def in_zip(target: Path, members: list[tuple[str, bytes]]) -> None:
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members:
            info = zipfile.ZipInfo(name)
            info.compress_type = zipfile.ZIP_DEFLATED
            if name == "link.md":
                info.external_attr = (stat.S_IFLNK | 0o777) << 16
            archive.writestr(info, data)


INSIDE = {
    "bomb.md": "larger than 5 MB",
    "../up.md": "leads out of the archive",
    "/root.md": "leads out of the archive",
    "link.md": "is a link",
}


@pytest.mark.parametrize("suffix", ["zip", "tar.gz"])
def test_an_archive_within_an_archive_is_told(batch: Path, suffix: str) -> None:
    target = batch / f"m.{suffix}"
    members = [("inner.zip", b"x"), ("old/inner.tar.xz", b"x"), ("ok.md", GOOD.encode() + b" ")]
    if suffix == "zip":
        in_zip(target, members)
    else:
        in_tar(target, "w:gz", [(name, data, tarfile.REGTYPE) for name, data in members])
    result, table, problems = extracted(batch)
    assert result.exit_code == 1
    assert list(table["release"]) == ["a", "ok", "z"]
    assert [each["name"] for each in problems] == [f"{target}/inner.zip", f"{target}/old/inner.tar.xz"]
    assert {each["problem"] for each in problems} == {"it is an archive within an archive"}


@pytest.mark.parametrize("suffix", ["zip", "tar.gz", "tar.xz", "tar.bz2"])
def test_members_that_are_traps_are_refused_and_the_others_read(batch: Path, suffix: str) -> None:
    target = batch / f"m.{suffix}"
    bomb = bytes(8_000_000)
    content = {"bomb.md": bomb, "ok.md": GOOD.encode() + b" "}
    names = [*INSIDE, "ok.md"]
    if suffix == "zip":
        in_zip(target, [(name, content.get(name, b"x")) for name in names])
    else:
        kinds = {"link.md": tarfile.SYMTYPE}
        in_tar(
            target,
            f"w:{suffix[4:]}",
            [(name, content.get(name, b"x"), kinds.get(name, tarfile.REGTYPE)) for name in names],
        )
    assert target.stat().st_size < 100_000
    result, table, problems = extracted(batch)
    assert result.exit_code == 1
    assert list(table["release"]) == ["a", "ok", "z"]
    told = {each["name"].removeprefix(f"{target}/"): each["problem"] for each in problems}
    assert told.keys() == INSIDE.keys()
    assert all(words in told[name] for name, words in INSIDE.items())


def test_a_zip_that_lies_about_a_size_is_read_no_further_than_it_says(batch: Path) -> None:
    target = batch / "m.zip"
    in_zip(target, [("bomb.md", bytes(8_000_000)), ("ok.md", GOOD.encode())])
    data = bytearray(target.read_bytes())
    at = data.index(b"PK\x01\x02")
    data[at + 24 : at + 28] = (100).to_bytes(4, "little")  # the size that the index gives the first member
    target.write_bytes(data)
    result, table, problems = extracted(batch)
    assert result.exit_code == 1
    assert "ok" in set(table["release"])
    assert [each["name"] for each in problems] == [f"{target}/bomb.md"]


def test_an_archive_of_many_that_unpacks_to_too_much_is_stopped(
    batch: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(corpus, "LARGEST_ARCHIVE", 3_000_000)
    in_zip(batch / "m.zip", [(f"{n:02}.md", GOOD.encode() + b" " * 400_000) for n in range(20)])
    result, table, problems = extracted(batch)
    assert result.exit_code == 1
    assert [each["name"] for each in problems] == [str(batch / "m.zip")]
    assert "unpacks to more than" in problems[0]["problem"]
    assert {"a", "z", "00"} < set(table["release"])


# --- folders and files that are traps --------------------------------------------------------------------


@posix
def test_a_folder_that_holds_itself_ends_and_what_cannot_be_opened_is_told(batch: Path) -> None:
    (batch / "loop").symlink_to(batch, target_is_directory=True)
    (batch / "gone.md").symlink_to(batch / "nothing.md")
    (batch / "self.md").symlink_to(batch / "self.md")
    (batch / "2019").symlink_to(batch.parent / "nothing")
    (batch / "report.pdf").symlink_to(batch / "nothing.pdf")
    os.mkfifo(batch / "pipe.md")
    result, table, problems = extracted(batch)
    assert result.exit_code == 1
    assert list(table["release"]) == ["a", "z"]
    told = {Path(each["name"]).name: each["problem"] for each in problems}
    assert told == {
        "2019": "it is a link to a file that is not there",
        "gone.md": "it is a link to a file that is not there",
        "loop": "it is a link to a folder that it lies in, and is not followed",
        "pipe.md": "it is no file but a pipe or a device",
        "self.md": "it is a link to a file that is not there",
    }


@posix
@pytest.mark.parametrize("target", [".", "..", "../..", "../../.."])
def test_a_subfolder_that_leads_back_up_is_told_and_not_followed(batch: Path, target: str) -> None:
    """To itself, to the folder that was given, and to one above it, of which nothing was asked for."""
    (batch / "2020" / "may").mkdir(parents=True)
    (batch / "2020" / "may" / "m.md").write_text(GOOD)
    (batch / "2020" / "may" / "up").symlink_to(target)
    (batch.parent / "other.md").write_text(GOOD)
    errors: list[Problem] = []
    assert list(extract_corpus([batch], errors=errors)["release"]) == ["m", "a", "z"]
    [told] = errors
    assert told.name == str(batch / "2020" / "may" / "up")
    assert "a link to a folder that it lies in" in told.problem
    assert run("extract", batch).exit_code == 1


@posix
def test_a_subfolder_that_two_links_lead_to_is_read_once_without_a_word(batch: Path) -> None:
    (batch.parent / "elsewhere").mkdir()
    (batch.parent / "elsewhere" / "m.md").write_text(GOOD)
    for name in ("b", "c"):
        (batch / name).symlink_to(batch.parent / "elsewhere")
    result = run("extract", batch)
    assert result.exit_code == 0
    assert result.stdout.count(",arrests,") == 3


def test_a_subfolder_that_cannot_be_opened_or_goes_away_is_told(
    batch: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("closed", "gone", "open"):
        (batch / name).mkdir()
        (batch / name / f"in-{name}.md").write_text(GOOD)
    listed = os.scandir

    def scandir(folder: object) -> object:
        if Path(str(folder)).name == "closed":
            raise PermissionError(13, "Permission denied")
        if Path(str(folder)).name == "gone":
            shutil.rmtree(batch / "gone")
        return listed(folder)

    monkeypatch.setattr(os, "scandir", scandir)
    errors: list[Problem] = []
    assert list(extract_corpus([batch], errors=errors)["release"]) == ["a", "in-open", "z"]
    assert [each.name for each in errors] == [f"{batch}/closed", f"{batch}/gone"]
    assert errors[0].problem == "the folder cannot be opened (Permission denied)"
    assert errors[1].problem.startswith("it is no longer there: something removed it")


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="a superuser may open everything")
@pytest.mark.parametrize("mode", [0o000, 0o400, 0o100])
def test_a_subfolder_without_permission_is_told_once(batch: Path, mode: int) -> None:
    """Where it may be listed and not entered too."""
    (batch / "m").mkdir()
    for name in ("one.md", "two.md"):
        (batch / "m" / name).write_text(GOOD)
    (batch / "m").chmod(mode)
    try:
        result, table, problems = extracted(batch)
    finally:
        (batch / "m").chmod(0o700)
    assert result.exit_code == 1
    assert list(table["release"]) == ["a", "z"]
    assert [each["name"] for each in problems] == [str(batch / "m")]
    assert "the folder cannot be opened (Permission denied)" in problems[0]["problem"]


def test_what_is_no_release_is_passed_over_and_told_by_kind(batch: Path) -> None:
    for name in ("b.pdf", "c.PDF", "d.docx", "README", "table.csv", ".DS_Store", "notes v1.2 final"):
        (batch / name).write_bytes(b"\0")
    (batch / ".git").mkdir()
    (batch / ".git" / "config.ini").write_text("x")
    (batch / "deep").mkdir()
    (batch / "deep" / "e.gz").write_bytes(b"\0")
    said = (
        f"Passed over: 2 .pdf, 2 without a suffix, 1 .csv, 1 .docx, 1 .gz (first: {batch}/README): "
        "only .md, .txt and .html are read, and .zip and .tar of them\n"
    )
    for arguments in (("extract",), ("extract", "-o", batch.parent / "out.csv"), ("tables",)):
        result = run(*arguments, batch)
        assert result.exit_code == 0
        assert said in result.stderr
    for name in ("a.md", "z.md"):
        (batch / name).unlink()
    result = run("extract", batch)
    assert result.exit_code == 2
    assert said in result.stderr
    assert "there are no releases in" in result.stderr


def test_nothing_passed_over_is_not_told(batch: Path) -> None:
    (batch / ".DS_Store").write_bytes(b"\0")
    assert "Passed over" not in run("extract", batch).stderr


@pytest.mark.parametrize(("number", "named"), [(1, 1), (5, 5), (6, 3)])
def test_releases_without_a_date_are_named(tmp_path: Path, number: int, named: int) -> None:
    for each in range(number):
        (tmp_path / f"m{each}.md").write_text(GOOD)
    result = run("extract", *sorted(tmp_path.glob("m*.md")))
    names = ", ".join(f"m{each}" for each in range(named))
    assert f"{number} release{'s' * (number > 1)} without a publication date that can be, " in result.stderr
    assert names in result.stderr
    assert f"m{named}" not in result.stderr
    assert ("all: those whose published is empty" in result.stderr) == (number > named)


@pytest.mark.skipif(not Path("/proc/self/mem").exists(), reason="needs Linux")
def test_a_file_that_cannot_be_read_is_told(batch: Path) -> None:
    """Opened, but no byte of it can be had; not even a superuser is spared."""
    (batch / "m.md").symlink_to("/proc/self/mem")
    result, table, problems = extracted(batch)
    assert result.exit_code == 1
    assert list(table["release"]) == ["a", "z"]
    [told] = problems
    assert told["name"] == str(batch / "m.md")
    assert "it cannot be opened (Input/output error)" in told["problem"]
    assert "Check the path and permissions" in told["advice"]


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="a superuser may read everything")
def test_a_file_without_permission_is_told(batch: Path) -> None:
    (batch / "m.md").write_text(GOOD)
    (batch / "m.md").chmod(0)
    result, _, problems = extracted(batch)
    assert result.exit_code == 1
    assert "it cannot be opened (Permission denied)" in problems[0]["problem"]


def test_a_file_that_is_removed_while_its_folder_is_read_is_told(batch: Path) -> None:
    sources = iter_sources([batch])
    assert next(sources)[0] == str(batch / "a.md")
    (batch / "z.md").unlink()
    [(_, told)] = sources
    assert isinstance(told, Problem)
    assert told.problem.startswith("it is no longer there")


# --- memory ---------------------------------------------------------------------------------------------

MEASURED = """
import sys
from extract import cli
sys.argv = ["opstats", "extract", *sys.argv[1:]]
try:
    cli.main()
finally:
    print(*(line.split()[1] for line in open("/proc/self/status") if "VmHWM" in line), file=sys.stderr)
"""


def memory(*arguments: object) -> int:
    """The most memory that extracting took, in kB (as Linux counts it)."""
    process = subprocess.run(
        [sys.executable, "-c", MEASURED, *map(str, arguments)], capture_output=True, text=True, cwd=PROJECT
    )
    return int(process.stderr.splitlines()[-1])


@pytest.mark.skipif(sys.platform != "linux", reason="other systems count memory differently")
def test_memory_is_bounded_whatever_the_size_of_the_files(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(GOOD)
    least = memory(tmp_path / "a.md", "--no-cache")
    (tmp_path / "line.md").write_bytes(b"x" * 60_000_000)
    in_tar(tmp_path / "b.tar.gz", "w:gz", [("bomb.md", bytes(60_000_000), tarfile.REGTYPE)])
    in_zip(tmp_path / "c.zip", [("bomb.md", bytes(60_000_000))])
    assert memory(tmp_path, "--no-cache") < least + 40_000


@posix
@pytest.mark.parametrize("name", ["extract", "explain"])
def test_standard_input_that_is_closed_is_told(name: str) -> None:
    process = subprocess.run(
        command(name, "-"),
        capture_output=True, text=True, cwd=PROJECT, preexec_fn=lambda: os.close(0), check=False, timeout=60,
    )  # fmt: skip
    assert process.returncode == 2
    assert "standard input, which - reads, is closed" in process.stderr
    assert "Traceback" not in process.stderr


@pytest.mark.parametrize("stream", [None, io.StringIO(GOOD), "closed"], ids=["none", "of text", "closed"])
def test_standard_input_that_gives_no_bytes_is_told_in_the_library(
    batch: Path, monkeypatch: pytest.MonkeyPatch, stream: object
) -> None:
    if stream == "closed":
        stream = io.TextIOWrapper(io.BytesIO())
        stream.close()
    monkeypatch.setattr(sys, "stdin", stream)
    errors: list[Problem] = []
    assert list(extract_corpus(["-", batch], errors=errors)["release"]) == ["a", "z"]
    [told] = errors
    assert told.name == "standard input"
    assert "it is closed, or takes no bytes" in told.problem


# --- output ---------------------------------------------------------------------------------------------


def limited() -> None:
    """No file may become larger than 3 kB: as on a full disk, a write fails in the middle."""
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (3000, 3000))


@posix
@pytest.mark.parametrize("option", ["-o", "--errors"])
def test_a_full_disk_leaves_the_old_file_and_says_so(batch: Path, option: str) -> None:
    for number in range(60):
        (batch / f"{number:02}.md").write_bytes(b"\0" if option == "--errors" else GOOD.encode())
    output = batch.parent / ("table.csv" if option == "-o" else "errors.jsonl")
    output.write_text("as it was")
    arguments = command("extract", batch, option, output, "--no-cache", "--workers", 1)
    process = subprocess.run(
        arguments, capture_output=True, text=True, cwd=PROJECT, preexec_fn=limited, check=False
    )
    assert process.returncode == 2
    assert f"opstats: {output}: it cannot be written (File too large). Make room" in process.stderr
    assert "Traceback" not in process.stderr
    assert output.read_text() == "as it was"
    assert {each.name for each in batch.parent.iterdir()} == {"batch", output.name}


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs Linux")
@pytest.mark.parametrize("name", ["extract", "explain"])
def test_a_full_disk_behind_standard_output_is_told(batch: Path, name: str) -> None:
    with Path("/dev/full").open("w") as full:
        process = subprocess.run(
            command(name, batch / "a.md"), stdout=full, stderr=subprocess.PIPE, text=True, cwd=PROJECT, check=False
        )  # fmt: skip
    assert process.returncode == 2
    assert "the output cannot be written (No space left on device)" in process.stderr
    assert "Traceback" not in process.stderr


@posix
@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_a_table_that_a_full_disk_cuts_short_is_no_success(batch: Path, unbuffered: str) -> None:
    (batch / "long.md").write_text(
        GOOD + "".join(f"\n{n} men were arrested in Deal.\n" for n in range(5, 200))
    )
    with (batch.parent / "out.csv").open("w") as output:
        process = subprocess.run(
            command("extract", batch / "long.md"), stdout=output, stderr=subprocess.PIPE, text=True, cwd=PROJECT,
            env=os.environ | {"PYTHONUNBUFFERED": unbuffered}, preexec_fn=limited, check=False
        )  # fmt: skip
    assert process.returncode == 2
    assert "the output cannot be written (File too large)" in process.stderr


def test_nothing_is_written_over_what_is_read(batch: Path) -> None:
    table, other = batch.parent / "table.csv", batch.parent / "other.csv"
    archive = batch.parent / "src.zip"
    in_zip(archive, [("a.md", GOOD.encode())])
    assert run("extract", batch / "a.md", "-o", table).exit_code == 0
    release, before = (batch / "a.md").read_text(), table.read_bytes()
    for arguments in (
        ("extract", archive, "-o", archive),
        ("extract", batch, "-o", other, "--errors", batch / "a.md"),
        ("tables", table, "-o", table),
        ("extract", batch, "-o", other, "--errors", other),
    ):
        result = run(*arguments)
        assert result.exit_code == 2, arguments
        assert "name another" in result.stderr
    assert ((batch / "a.md").read_text(), table.read_bytes()) == (release, before)
    assert zipfile.is_zipfile(archive)
    assert not other.exists()
    assert run("extract", batch / "a.md", "-o", table).exit_code == 0  # an older table may be replaced
    assert run("extract", batch, "-o", batch / "table.csv").exit_code in (0, 1)
    assert run("extract", batch, "-o", batch / "table.csv").exit_code in (
        0,
        1,
    )  # in the folder, but not read there


def test_a_table_is_not_read_as_a_release(batch: Path) -> None:
    table = batch.parent / "table.csv"
    assert run("extract", batch / "a.md", "-o", table).exit_code == 0
    result = run("extract", table)
    assert result.exit_code == 2
    assert "is a table and no release; opstats tables" in " ".join(result.stderr.replace("│", " ").split())


def test_a_table_is_read_by_itself_and_a_workbook_not_at_all(batch: Path) -> None:
    """What would be read as one more release, and counted twice."""
    table, workbook = batch.parent / "table.csv", batch.parent / "table.xlsx"
    for path in (table, workbook):
        assert run("extract", batch / "a.md", "-o", path).exit_code == 0
    for arguments, said in (
        (("tables", table, table), "table.csv is a table, which is read by itself"),
        (("tables", batch, table), "table.csv is a table, which is read by itself"),
        (("traced", "northants-100-days", batch, table), "table.csv is a table, which is read by itself"),
        (("tables", workbook), "table.xlsx is a workbook, which opstats writes and does not read"),
        (("extract", workbook), "table.xlsx is a workbook, which opstats writes and does not read"),
        (("explain", table), "table.csv is a table and no release"),
    ):
        result = run(*arguments)
        assert result.exit_code == 2, arguments
        assert said in " ".join(result.stderr.split()), arguments


@pytest.mark.parametrize("name", ["news.csv", "news.zip"])
def test_a_folder_that_is_called_like_a_table_or_archive_is_a_folder(batch: Path, name: str) -> None:
    folder = batch.rename(batch.parent / name)
    for command in ("extract", "tables"):
        result = run(command, folder)
        assert result.exit_code == 0
        assert "2 releases read" in result.stderr


@pytest.mark.parametrize("arguments", [("extract",), ("explain",), ("tables",), ("dashboard",)])
def test_an_empty_name_is_not_the_folder_one_is_in(
    batch: Path, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...]
) -> None:
    monkeypatch.chdir(batch)
    result = run(*arguments, "")
    assert result.exit_code == 2
    assert "Invalid value for PATH" in result.stderr


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() == 0, reason="a superuser may open everything")
def test_a_folder_without_permission_is_told_by_every_command(batch: Path) -> None:
    closed = batch.parent / "closed"
    closed.mkdir(mode=0)
    try:
        for arguments, code in (
            (("extract", closed), 1),
            (("traced", "northants-100-days", closed), 1),
            (("extract", closed / "a.md"), 2),
            (("explain", closed / "a.md"), 2),
            (("tables", closed / "table.csv"), 2),
            (("extract", batch, "-o", closed / "table.csv"), 2),
            (("extract", batch, "-o", f"{closed}/table/"), 2),
            (("extract", batch, "--errors", closed / "errors.jsonl"), 2),
        ):
            result = run(*arguments)
            assert result.exit_code == code, arguments
            assert "cannot be opened (Permission denied)" in result.stderr
    finally:
        closed.chmod(0o700)


@posix
def test_a_name_that_no_system_takes_is_told(batch: Path) -> None:
    name = "x" * 300
    for arguments in (
        ("extract", f"{name}.md"),
        ("extract", batch, "-o", f"{name}.csv"),
        ("extract", batch, "-o", f"{name}/"),
        ("extract", batch, "--errors", name),
        ("explain", f"{name}.md"),
        ("tables", f"{name}.csv"),
    ):
        result = run(*arguments)
        assert result.exit_code == 2, arguments
        assert "File name too long" in result.stderr
    assert extract_corpus([f"{name}.md"], errors=(errors := [])).empty
    assert "it cannot be opened (File name too long)" in errors[0].problem


@pytest.mark.skipif(not Path("/proc/version").exists(), reason="needs Linux")
def test_a_place_that_takes_no_files_is_told(batch: Path) -> None:
    """Not even a superuser may write there."""
    result = run("extract", batch, "-o", "/proc/table.csv")
    assert result.exit_code == 2
    assert "opstats: /proc/table.csv: it cannot be written" in result.stderr
    assert "give a place where you may write" in result.stderr


@posix
def test_a_device_is_not_replaced_by_a_table(batch: Path) -> None:
    os.mkfifo(batch.parent / "pipe")
    (batch.parent / "table.csv").symlink_to(batch.parent / "pipe")
    result = run("extract", batch, "-o", batch.parent / "table.csv")
    assert result.exit_code == 2
    assert "table.csv: is no ordinary file" in result.stderr
    assert stat.S_ISFIFO((batch.parent / "pipe").stat().st_mode)


# --- interruptions --------------------------------------------------------------------------------------


@pytest.fixture
def many(tmp_path: Path) -> Path:
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(1500):
        (folder / f"{number:04}.md").write_text(f"{number + 2} men were arrested in Deal. " * 20)
    return folder


def children(process: int) -> list[int]:
    listed = Path(f"/proc/{process}/task/{process}/children").read_text()
    return [int(each) for each in listed.split()]


def started(*arguments: object) -> tuple[subprocess.Popen[str], list[int]]:
    """A command that is at work, and the ids of the processes that it has started, at least one."""

    def hearing() -> None:
        for each in ENDINGS:  # where the tests themselves ignore it
            signal.signal(each, signal.SIG_DFL)

    process = subprocess.Popen(
        command(*arguments),
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, cwd=PROJECT, start_new_session=True,
        preexec_fn=hearing,
    )  # fmt: skip
    while not (others := children(process.pid)):
        assert process.poll() is None, process.communicate()
        time.sleep(0.01)
    return process, others


def are_there(processes: list[int], of: subprocess.Popen[str]) -> bool:
    return any(Path(f"/proc/{each}/exe").exists() and os.getpgid(each) == of.pid for each in processes)


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="needs Linux")
def test_ctrl_c_ends_all_processes_and_leaves_the_old_table(many: Path) -> None:
    output = many.parent / "table.csv"
    output.write_text("as it was")
    process, others = started("extract", many, "-o", output, "--workers", 2, "--no-cache")
    os.killpg(process.pid, signal.SIGINT)  # as a terminal does: to all of them
    said = process.communicate(timeout=120)[1]
    assert process.returncode == 130
    assert "Traceback" not in said
    assert not are_there(others, process)
    assert output.read_text() == "as it was"
    assert {each.name for each in many.parent.iterdir()} == {"many", "table.csv"}


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="needs Linux")
@pytest.mark.parametrize("send", [os.kill, os.killpg], ids=["alone", "to the group"])
@pytest.mark.parametrize(("end", "code"), [(signal.SIGTERM, 143), (signal.SIGHUP, 129)])
def test_a_signal_to_the_first_process_ends_all_and_tidies_up(many: Path, end: int, code: int, send) -> None:
    output = many.parent / "table.csv"
    output.write_text("as it was")
    process, others = started("extract", many, "-o", output, "--workers", 2, "--no-cache")
    send(process.pid, end)
    said = process.communicate(timeout=60)[
        1
    ]  # whoever reads the output waits until the last process has let go
    assert process.returncode == code
    assert said == ""
    assert not are_there(others, process)
    assert output.read_text() == "as it was"
    assert {each.name for each in many.parent.iterdir()} == {"many", "table.csv"}


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="needs Linux")
@pytest.mark.parametrize("name", ["table.csv", "table/"])
def test_killing_the_first_process_ends_all_and_the_next_run_tidies_up(
    many: Path, batch: Path, name: str
) -> None:
    output = f"{many.parent}/{name}"
    process, others = started("extract", many, "-o", output, "--workers", 2, "--no-cache")
    process.kill()
    try:
        process.communicate(timeout=30)
    finally:
        left = are_there(others, process)
        os.killpg(process.pid, signal.SIGKILL) if left else None
    assert not left
    assert len(list(many.parent.glob(".table-*.part"))) == 1
    assert run("extract", batch, "-o", output, "--no-cache").exit_code == 0
    assert {each.name for each in many.parent.iterdir()} == {"many", "batch", name.rstrip("/")}


def dies_of_700(release: Release) -> list[Observation]:
    """An extractor whose process is ended from outside by one release, as by a system that is short of memory."""
    if release.id in ("0007", "0700"):
        os.kill(os.getpid(), signal.SIGKILL)
    return arrest(release)


@posix
def test_a_process_that_dies_costs_the_release_it_died_of_and_no_other(many: Path) -> None:
    errors: list[Problem] = []
    table = extract_corpus([many], workers=2, errors=errors, extractor=dies_of_700)
    assert [Path(each.name).name for each in errors] == ["0007.md", "0700.md"]
    assert all("the process that read it was stopped" in each.problem for each in errors)
    assert all("memory" in each.advice for each in errors)
    assert len(table) == 1498
    assert list(table["release"]) == sorted(table["release"])


def dies(_: Release) -> list[Observation]:
    os.kill(os.getpid(), signal.SIGKILL)
    return []


@posix
def test_a_machine_that_ends_every_process_is_no_endless_story(
    many: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(corpus, "MOST_DEATHS", 0)
    with pytest.raises(RuntimeError, match="try again with fewer workers"):
        extract_corpus([many], workers=2, errors=[], extractor=dies)
