"""Finding, reading and keeping the data."""

from __future__ import annotations

import gc
import threading
import zipfile
from datetime import date
from pathlib import Path

import numpy as np
import pytest

import dashboard.data
from dashboard.data import Data, DataError, Shelf, begin, begins, known_days, read
from extract import read_release
from extract.export import write
from extract.observation import to_frame
from extract.operation import load_operations
from extract.rows import Rows

TEXT = "```yaml\narea: Northamptonshire\npublish:\n  date: 08:55 14/07/2020\nurl: https://www.example.org/news/first/\n```\n\n{}\n"


@pytest.fixture
def releases(tmp_path: Path) -> Path:
    folder = tmp_path / "releases"
    folder.mkdir()
    (folder / "ab12.md").write_text(
        TEXT.format("Two men were arrested in Corby yesterday."), encoding="utf-8"
    )
    return folder


def test_releases_come_with_their_text(releases):
    data = read(releases)
    assert data.frame["value"].tolist() == [2]
    assert "Two men" in data.text_of("ab12").text
    assert data.text_of("none") is None


def test_releases_in_an_archive_come_with_their_text(releases, tmp_path):
    import zipfile

    path = tmp_path / "all.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.write(releases / "ab12.md", "2020/ab12.md")
    data = read(path)
    assert "Two men" in data.text_of("ab12").text


@pytest.mark.parametrize("suffix", [".csv", ".jsonl", ".parquet", ".zip"])
def test_a_table_is_read_in_every_format(frame, tmp_path, suffix):
    path = tmp_path / f"table{suffix}"
    write(frame, path)
    assert len(read(path).frame) == len(frame)


def test_a_folders_releases_stand_for_a_tables_rows_of_them(releases, make):
    rows = [make(release="other-id", url="https://www.example.org/news/first/"), make(release="more")]
    write(to_frame(rows), releases / "facts.csv")
    data = read(releases)
    assert sorted(data.frame["release"]) == ["ab12", "more"]


def test_what_is_no_data_is_said(tmp_path, releases):
    with pytest.raises(DataError, match="is not there"):
        read(tmp_path / "none.csv")
    empty = tmp_path / "empty"
    empty.mkdir()
    with pytest.raises(DataError, match="holds no release"):
        read(empty)
    (releases / "facts.csv").write_text("a,b\n1,2\n", encoding="utf-8")
    (releases / "broken.md").write_bytes(b"\0\1")
    data = read(releases)
    assert len(data.frame) == 1
    assert any("facts.csv" in each for each in data.problems)
    assert any("broken.md" in each for each in data.problems)


def test_rows_are_numbered_within_their_release(frame):
    data = Data(frame)
    assert data.frame[data.frame["release"] == "first"]["number"].tolist() == [1, 2, 3]
    assert data.row("first", 3)["metric"] == "arrests"
    assert data.row("first", 4) is None


def test_named_operations_come_first(frame):
    found = [each.id for each in Data(frame).operations()]
    assert (found[0], found[-1]) == ("northants-100-days", "everything")
    unnamed = [each.id for each in Data(frame.assign(operation=None)).operations()]
    assert unnamed[0] == "everything"
    assert "northants-100-days" in unnamed


def test_more_releases_replace_their_own_and_leave_the_rest_alone(frame, make):
    data = Data(frame)
    release = read_release("Two men were arrested.", name="first.md")
    more = data.with_more(to_frame([make("arrests", 2, release="first")]), [release])
    assert len(data.frame) == len(frame)
    assert (more.frame["release"] == "first").sum() == 1
    assert more.text_of("first") is release
    assert data.text_of("first") is None


def test_where_the_data_of_an_operations_forces_begins(make):
    operation = load_operations()["northants-100-days"]
    rows = [make(day=-94, release="early"), make(day=-200, release="earlier", force="Kent")]
    assert begins(Data(to_frame(rows)), operation) == date(2020, 4, 3)
    assert begins(Data(to_frame(rows[1:])), operation) is None


def test_the_shelf_reads_once(table, monkeypatch):
    shelf = Shelf()
    first, notice = shelf.get(table)
    second, _ = shelf.get(table)
    assert first is second
    assert notice is None


def test_the_shelf_recovers(table, frame, monkeypatch):
    monkeypatch.setattr("dashboard.data._LOOK_AGAIN", -1)
    shelf = Shelf()
    missing = table.with_name("later.csv")
    with pytest.raises(DataError):
        shelf.get(missing)
    write(frame, missing)
    data, notice = shelf.get(missing)
    assert len(data.frame) == len(frame)
    assert notice is None
    missing.write_text("", encoding="utf-8")
    kept, notice = shelf.get(missing)
    assert kept is data
    assert "what was read before" in notice
    write(frame.head(1), missing)
    data, notice = shelf.get(missing)
    assert len(data.frame) == 1
    assert notice is None


def test_what_is_not_added_up_by_is_left_out_of_filtered_tables_and_given_back(frame):
    data = Data(frame.assign(quote="Words of a release"))
    everything = data.operations()[0]
    observations, rows = data.of(everything, "window")
    assert not {"quote", "url", "rule"} & {*observations.frame, *rows.frame}
    assert data.in_full(observations)["quote"].eq("Words of a release").all()


def test_the_newest_releases_come_first(frame):
    data = Data(frame)
    some = Rows.of(data.frame).take(np.array([3, 0, 8, 9, 1]))
    ordered = data.newest_first(some)
    asked = some.frame.sort_values(["published", "release", "number"], ascending=[False, True, True])
    assert ordered.labels.tolist() == asked.index.tolist()
    assert ordered.frame["release"].tolist() == ["closing", "third", "second", "first", "first"]


def test_a_narrowed_table_is_made_once_and_the_oldest_makes_room(frame, monkeypatch):
    monkeypatch.setattr("dashboard.data.KEPT_ROWS", 3 * len(frame))
    data, made = Data(frame), []

    def narrowed(key):
        return data.narrowed(key, lambda: (made.append(key), Rows.of(data.frame))[1])

    for key in ("one", "two", "one", "three", "four", "one"):
        assert len(narrowed(key)) == len(frame)
    assert made == ["one", "two", "three", "four", "one"]


def test_the_force_of_releases_that_state_none_is_in_the_environment(tmp_path, monkeypatch):
    (tmp_path / "goole.txt").write_text("Two men were arrested in Goole.", encoding="utf-8")
    assert read(tmp_path).frame["force"].isna().all()
    monkeypatch.setenv("OPSTATS_FORCE", "Humberside Police")
    data = read(tmp_path)
    assert data.frame[["force", "area"]].to_numpy().tolist() == [["Humberside", "East Riding"]]
    assert data.text_of("goole").force == "Humberside"


def test_a_release_is_called_by_its_title_where_it_is_at_hand(tmp_path, monkeypatch):
    text = "Operation Lantern so far\n\nTwo men were arrested in Goole."
    (tmp_path / "08 running total.txt").write_text(text, encoding="utf-8")
    named = "---\ntitle: Ivor Plumridge of Goole jailed\n---\nIvor Plumridge, 33, was arrested in Goole."
    (tmp_path / "09.md").write_text(named, encoding="utf-8")
    (tmp_path / "10 none.txt").write_text("Two men were arrested in Hull.", encoding="utf-8")
    data = read(tmp_path)
    assert data.title_of("08 running total", None) == "Operation Lantern so far"
    assert data.title_of("09", None) == "[name] of Goole jailed"
    assert data.title_of("10 none", None) == "10 none"
    address = "https://www.example.org/news/two-arrests-in-hull/"
    assert data.title_of("gone", address) == "Two arrests in hull"
    with zipfile.ZipFile(tmp_path / "all.zip", "w") as archive:
        archive.write(tmp_path / "08 running total.txt", "08 running total.txt")
    packed = read(tmp_path / "all.zip")
    assert packed.title_of("08 running total", None) == "08 running total"
    monkeypatch.setenv("OPSTATS_NAMES", "1")
    assert read(tmp_path).title_of("09", None) == "Ivor Plumridge of Goole jailed"


def test_names_are_masked_as_the_data_is_read_and_the_text_is_found_again(tmp_path, monkeypatch):
    text = "Ivor Plumridge, 33, was charged with theft."
    (tmp_path / "ivor-plumridge-charged.md").write_text(text, encoding="utf-8")
    (tmp_path / "ivor-plumridge.md").write_bytes(b"\0")
    data = read(tmp_path)
    assert list(data.frame["quote"]) == ["[name], 33, was charged"]
    shown = data.frame["release"].iloc[0]
    assert "plumridge" not in shown
    assert "plumridge" not in " ".join(data.problems)
    found = data.text_of(shown)
    assert found is not None
    assert found.text == text
    with zipfile.ZipFile(tmp_path / "releases.zip", "w") as archive:
        archive.write(tmp_path / "ivor-plumridge-charged.md", "news/ivor-plumridge-charged.md")
    found = read(tmp_path / "releases.zip").text_of(shown)
    assert found is not None
    assert found.text == text
    (tmp_path / "releases.zip").unlink()
    monkeypatch.setenv("OPSTATS_NAMES", "1")
    data = read(tmp_path)
    assert list(data.frame["quote"]) == ["Ivor Plumridge, 33, was charged"]
    assert list(data.frame["release"]) == ["ivor-plumridge-charged"]


@pytest.mark.parametrize("fault", [RuntimeError("read"), MemoryError(), RecursionError()])
def test_the_shelf_keeps_what_it_has_whatever_goes_wrong(table, monkeypatch, fault):
    shelf = Shelf()
    first, notice = shelf.get(table)
    assert notice is None

    def broken(path, progress=None):
        raise fault

    monkeypatch.setattr("dashboard.data._LOOK_AGAIN", 0.0)
    monkeypatch.setattr("dashboard.data.read", broken)
    table.write_bytes(table.read_bytes() + b"\n")
    again, notice = shelf.get(table)
    assert again is first
    assert f"cannot be read ({type(fault).__name__})" in notice


def test_an_emptied_table_does_not_replace_what_is_known(table, monkeypatch):
    shelf = Shelf()
    first, _ = shelf.get(table)
    monkeypatch.setattr("dashboard.data._LOOK_AGAIN", 0.0)
    table.write_bytes(table.read_bytes().split(b"\n")[0] + b"\n")
    again, notice = shelf.get(table)
    assert again is first
    assert "holds no observation any more" in notice


def test_a_table_is_there_before_the_first_visitor_comes(table, tmp_path, monkeypatch):
    monkeypatch.setattr("dashboard.data._SHELF", Shelf())
    asked = []
    monkeypatch.setattr(
        "dashboard.data.read", lambda path, progress=None: (asked.append(path), read(path))[1]
    )
    monkeypatch.setenv("OPSTATS_DATA", str(table))
    begin()
    frozen = gc.get_freeze_count()
    gc.unfreeze()
    assert frozen
    assert asked == [table]
    assert dashboard.data.shelf().get(table)[1] is None
    assert asked == [table]


@pytest.mark.parametrize("what", ["broken table", "releases", "nothing"])
def test_what_the_first_visitor_is_told_of_is_left_to_them(what, tmp_path, monkeypatch):
    monkeypatch.setattr("dashboard.data._SHELF", Shelf())
    path = tmp_path / {"broken table": "table.csv", "releases": "releases", "nothing": "absent.csv"}[what]
    if what == "broken table":
        path.write_text("a,b\n1,2\n", encoding="utf-8")
    elif what == "releases":
        path.mkdir()
        (path / "one.md").write_text(
            "Published: 14 July 2020\n\nThree men were arrested.\n", encoding="utf-8"
        )
    monkeypatch.setenv("OPSTATS_DATA", str(path))
    begin()
    gc.unfreeze()
    assert not dashboard.data.shelf().data
    if what != "releases":
        with pytest.raises(DataError):
            dashboard.data.shelf().get(path)


def test_what_one_reader_waits_for_is_not_made_again_by_the_next(frame):
    data, made, began, go_on = Data(frame), [], threading.Event(), threading.Event()

    def make() -> str:
        began.set()
        assert go_on.wait(10)
        made.append(threading.get_ident())
        return "made"

    readers = [threading.Thread(target=data.remembered, args=("key", make)) for _ in range(2)]
    readers[0].start()
    assert began.wait(10)
    readers[1].start()
    go_on.set()
    for reader in readers:
        reader.join(10)
    assert data.remembered("key", make) == "made"
    assert len(made) == 1


def test_one_release_long_after_all_others_does_not_stretch_what_is_known(make):
    rows = [make(value=5, day=day, release=f"r{day}") for day in (*range(1, 31), 400)]
    days = known_days(Data(to_frame(rows)), ["Northamptonshire"])
    assert (str(days[0]), str(days[-1])) == ("2020-07-07", "2020-08-05")
