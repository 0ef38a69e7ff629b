"""A folder of Parquet files by force and year: one table to every reader, and never half of one."""

from __future__ import annotations

import errno
import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path

import fsspec
import pandas as pd
import pyarrow.dataset as ds
import pytest
from typer.testing import CliRunner

from dashboard import data
from extract import cli, corpus
from extract.corpus import extract_corpus
from extract.dataset import MANIFEST, DatasetStream, Folder, is_dataset, read_dataset
from extract.export import TableError, read_table, streamed
from extract.observation import COLUMNS, to_frame, typed

FORCES = ("Avon and Somerset", "Kent", "Éire/../..", None)


def release(number: int) -> str:
    force = FORCES[number % 4]
    area = f"area: '{force}'\n" if force else ""
    published = f"publish:\n  date: 12:00 04/03/{2019 + number % 3}\n" if number % 5 else ""
    return f"---\n{area}{published}---\n\nTwo men were arrested in Dover and {number + 2} warrants were executed.\n"


@pytest.fixture
def news(tmp_path: Path) -> Path:
    folder = tmp_path / "news"
    folder.mkdir()
    for number in range(60):
        (folder / f"{number:04}.md").write_text(release(number), encoding="utf-8")
    return folder


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Portions of a few releases, in one process: starting others takes far longer than the releases."""
    for name, value in (("BATCH", 7), ("ROWS_AT_ONCE", 60), ("STEP", 5)):
        monkeypatch.setattr(corpus, name, value)


def written(news: Path, target: object, workers: int = 1) -> None:
    with DatasetStream(str(target)) as stream:
        for portion in corpus.extract_portions(news, errors=[], workers=workers):
            stream.add(portion.frame, portion.releases)


def same_rows(one: pd.DataFrame, other: pd.DataFrame) -> None:
    """The same rows, in the order of force, year and source."""
    order = ["release", "quote_start", "metric"]
    pd.testing.assert_frame_equal(
        typed(one).sort_values(order, ignore_index=True), typed(other).sort_values(order, ignore_index=True)
    )


def test_other_readers_see_one_table_with_the_columns_of_the_contract(
    news: Path, tmp_path: Path, small: None
) -> None:
    plain = extract_corpus(news, errors=[])
    written(news, tmp_path / "out")
    assert len(list((tmp_path / "out").glob("force=*/year=*/part-*.parquet"))) > 12
    assert (tmp_path / "out" / "force=Avon%20and%20Somerset" / "year=2019").is_dir()
    by_pandas = pd.read_parquet(tmp_path / "out")
    by_arrow = ds.dataset(tmp_path / "out", partitioning="hive").to_table().to_pandas()
    for frame in (by_pandas, by_arrow):
        assert set(frame.columns) == {*COLUMNS, "year"}
        force = frame["force"].astype("string")
        same_rows(frame.assign(force=force.mask(force.eq("not stated"))), plain)
        years = pd.to_datetime(frame["published"]).dt.year.fillna(0)
        assert list(frame["year"].astype(int)) == list(years.astype(int))
    assert (
        len(pd.read_parquet(tmp_path / "out", filters=[("force", "=", "Kent")]))
        == plain["force"].eq("Kent").sum()
    )


def test_it_is_read_back_as_it_was_written(news: Path, tmp_path: Path, small: None) -> None:
    plain = extract_corpus(news, errors=[])
    written(news, tmp_path / "out")
    back = read_dataset(tmp_path / "out")
    assert tuple(back.columns) == COLUMNS
    assert list(back.dtypes) == list(plain.dtypes)
    same_rows(back, plain)
    for _, rows in back.groupby(["force", back["published"].dt.year], dropna=False):
        assert rows["release"].is_monotonic_increasing, (
            "within a force and year the order is that of the sources"
        )
    (tmp_path / "out" / MANIFEST).unlink()
    same_rows(read_dataset(tmp_path / "out"), plain)


def contents(folder: Path) -> dict[str, bytes]:
    return {
        file.relative_to(folder).as_posix(): file.read_bytes() for file in folder.rglob("*") if file.is_file()
    }


def test_the_files_are_the_same_whatever_the_number_of_processes(
    news: Path, tmp_path: Path, small: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(corpus, "SMALL", 14)
    for workers in (1, 2, 3):
        written(news, tmp_path / f"out{workers}", workers)
    first = contents(tmp_path / "out1")
    assert len(first) > 12
    assert contents(tmp_path / "out2") == contents(tmp_path / "out3") == first


def test_in_a_remote_storage(news: Path, small: None) -> None:
    written(news, "memory://dataset/out/")
    written(news, "memory://dataset/out/")
    same_rows(read_dataset("memory://dataset/out"), extract_corpus(news, errors=[]))
    storage = fsspec.filesystem("memory")
    assert is_dataset("memory://dataset/out")
    assert not is_dataset("memory://dataset/other")
    assert [each for each in storage.find("/dataset") if "_staging" in each] == []


def test_a_run_that_fails_leaves_what_was_there(news: Path, tmp_path: Path, small: None) -> None:
    out = tmp_path / "out"

    def fails() -> None:
        with DatasetStream(str(out)) as stream:
            for portion in corpus.extract_portions(news, errors=[]):
                stream.add(portion.frame, portion.releases)
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        fails()
    assert list(tmp_path.iterdir()) == [news]
    written(news, out)
    before = contents(out)
    (news / "0001.md").unlink()
    with pytest.raises(KeyboardInterrupt):
        fails()
    assert contents(out) == before
    written(news, out)
    assert len(read_dataset(out)) < json.loads(before[MANIFEST])["observations"]
    assert sorted(tmp_path.iterdir()) == [news, out]


def killed(target: Path, staging: str = "0123456789ab") -> Path:
    """What is left of a run that was killed before its end: its folder, and no lock on it."""
    left = target.parent / f".{target.name}-{staging}.part"
    (left / "force=Kent" / "year=2020").mkdir(parents=True)
    (left / "force=Kent" / "year=2020" / "part-00000.parquet").write_bytes(b"x")
    return left


locks = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such locks")


@locks
def test_what_a_killed_run_left_goes_with_the_next_run_to_the_same_place(news: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    of_others = [killed(tmp_path / "out-2"), killed(tmp_path / "other"), killed(out, "cluster")]
    killed(out)
    with DatasetStream(str(out)) as alive:
        alive.add(to_frame([]), 1)
        [working] = set(tmp_path.glob(".out-*.part")) - {*of_others}
        written(news, out)
        assert set(tmp_path.iterdir()) == {news, out, working, *of_others}
        assert not read_dataset(out).empty
    assert set(tmp_path.iterdir()) == {news, out, *of_others}
    assert read_dataset(out).empty, "the run that ends last has the last word"


@locks
def test_a_table_that_a_killed_run_was_replacing_is_put_back(news: Path, tmp_path: Path, small: None) -> None:
    out = tmp_path / "out"
    written(news, out)
    before = contents(out)
    left = killed(out)
    out.rename(f"{left}.old")
    with pytest.raises(KeyboardInterrupt), DatasetStream(str(out)):
        raise KeyboardInterrupt
    assert contents(out) == before
    assert set(tmp_path.iterdir()) == {news, out}
    (tmp_path / f"{left.name}.old").mkdir()  # killed just after it
    written(news, out)
    assert set(tmp_path.iterdir()) == {news, out}


def test_two_runs_that_end_at_the_same_moment_leave_one_whole_table(
    news: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out"
    written(news, out)
    before = contents(out)
    rename, meanwhile = Path.rename, iter([True])

    def another_is_quicker(path: Path, target: Path) -> Path:
        if Path(target) == out and next(meanwhile, False):
            for name, data in before.items():
                (out / name).parent.mkdir(parents=True, exist_ok=True)
                (out / name).write_bytes(data)
        return rename(path, target)

    monkeypatch.setattr(Path, "rename", another_is_quicker)
    with DatasetStream(str(out)) as stream:
        stream.add(to_frame([]), 3)
    assert read_dataset(out).empty
    assert set(tmp_path.iterdir()) == {news, out}


def test_ctrl_c_at_the_last_moment_leaves_the_table_in_its_place(
    news: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "out"
    written(news, out)
    before = contents(out)
    rename = Path.rename

    def stopped(path: Path, target: Path) -> Path:
        if path.suffix == ".part":
            raise KeyboardInterrupt
        return rename(path, target)

    monkeypatch.setattr(Path, "rename", stopped)
    with pytest.raises(KeyboardInterrupt):
        written(news, out)
    assert contents(out) == before
    assert set(tmp_path.iterdir()) == {news, out}


@pytest.mark.parametrize("step", ["mkdir", "fsync", "rename"])
def test_a_place_that_takes_no_more_is_named_and_left_as_it_was(
    news: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    out = tmp_path / "out"
    written(news, out)
    before = contents(out)

    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(os if step == "fsync" else Path, step, full)
        with pytest.raises(TableError) as caught:
            written(news, out)
    assert str(caught.value).startswith(f"{out}: it cannot be written (No space left on device). Make room")
    assert contents(out) == before
    assert set(tmp_path.iterdir()) == {news, out}


def test_what_somebody_put_there_meanwhile_is_not_lost(tmp_path: Path) -> None:
    out = tmp_path / "out"

    def write() -> None:
        with DatasetStream(str(out)) as stream:
            stream.add(to_frame([]), 3)
            out.mkdir()
            (out / "mine.txt").write_text("x")

    with pytest.raises(TableError, match=r"has other things in it, such as mine\.txt"):
        write()
    assert (out / "mine.txt").read_text() == "x"
    assert list(tmp_path.iterdir()) == [out]


def test_a_folder_with_other_things_is_left_alone(news: Path, tmp_path: Path) -> None:
    for target, said in (
        (news, "has other things in it, such as 0000.md"),
        (news / "0000.md", "is a file"),
        (tmp_path / "none" / "out", "its folder is not there"),
    ):
        with pytest.raises(TableError, match=said):
            Folder(str(target))
    assert len(list(news.iterdir())) == 60


def test_a_file_that_is_missing_or_another_is_told(news: Path, tmp_path: Path, small: None) -> None:
    out = tmp_path / "out"
    written(news, out)
    one, other = sorted(out.rglob("*.parquet"))[:2]
    held = one.read_bytes()
    one.write_bytes(other.read_bytes() + b"x")
    with pytest.raises(TableError, match="out: cannot be read"):
        read_dataset(out)
    one.unlink()
    with pytest.raises(TableError, match="a file that belongs to it is not there"):
        read_dataset(out)
    one.write_bytes(held)
    counts = json.loads((out / MANIFEST).read_text())
    counts["files"][0]["rows"] += 1
    (out / MANIFEST).write_text(json.dumps(counts))
    with pytest.raises(TableError, match="rows in place of"):
        read_dataset(out)
    for manifest in ("", "[]", '{"files": [{"path": 5}]}', "[" * 100_000):
        (out / MANIFEST).write_text(manifest)
        with pytest.raises(TableError, match="out: cannot be read"):
            read_dataset(out)


def test_no_observations_at_all(tmp_path: Path) -> None:
    with DatasetStream(str(tmp_path / "out")) as stream:
        stream.add(to_frame([]), 3)
    assert read_dataset(tmp_path / "out").equals(to_frame([]))


def test_the_command_writes_and_reads_it(news: Path, tmp_path: Path, small: None) -> None:
    def run(*arguments: str) -> object:
        return CliRunner().invoke(cli.app, [*arguments, "--no-cache"], prog_name="opstats")

    out = tmp_path / "out"
    for target in (f"{out}/", str(out)):  # the second time it is known by what it is
        result = run("extract", str(news), "-o", target, "--workers", "1")
        assert result.exit_code == 0, result.stderr
        assert result.stderr.startswith(
            "60 releases read, 120 observations found\n12 releases without a publication"
        )
    same_rows(read_dataset(out), extract_corpus(news, errors=[]))
    assert run("tables", str(out), "--by", "force").stdout == run("tables", str(news), "--by", "force").stdout
    shown = data.read(out).frame
    same_rows(shown[list(COLUMNS)], read_dataset(out))
    assert run("extract", str(news), "-o", f"{news}/").exit_code == 2
    assert run("extract", str(news), "-o", str(out), "--marks").exit_code == 2


@pytest.mark.parametrize("suffix", [".csv", ".jsonl", ".parquet"])
@pytest.mark.parametrize("where", ["local", "memory"])
def test_a_file_written_in_portions_is_the_table(
    news: Path, tmp_path: Path, small: None, suffix: str, where: str
) -> None:
    path = f"memory://streamed/table{suffix}" if where == "memory" else str(tmp_path / f"table{suffix}")
    with streamed(path, bom=True) as add:
        for portion in corpus.extract_portions(news, errors=[]):
            add(portion.frame)
    pd.testing.assert_frame_equal(read_table(path), extract_corpus(news, errors=[]), check_like=True)


def test_a_file_is_as_it_was_when_writing_it_fails(tmp_path: Path) -> None:
    path = tmp_path / "table.csv"
    path.write_text("before")

    def portions() -> Iterator[pd.DataFrame]:
        yield to_frame([])
        raise OSError("full")

    def write() -> None:
        with streamed(str(path)) as add:
            for frame in portions():
                add(frame)

    with pytest.raises(TableError, match=r"it cannot be written \(full\)"):
        write()
    assert path.read_text() == "before"
    assert list(tmp_path.iterdir()) == [path]
