"""The commands as a user meets them: files, exit codes, messages, and nothing half-written."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pandas as pd
import pytest
from typer.testing import CliRunner, Result

from extract import cli, extract_release, read_release
from extract.export import read_table
from extract.observation import COLUMNS

PROJECT = Path(__file__).resolve().parents[2]
EVERYWHERE = "0.0.0.0"  # noqa: S104 - only asked for, never listened on
KENT = """```yaml
area: Kent
title: Raids in Dover
publish:
  date: 12:00 04/03/2021
```

Officers executed three search warrants in Dover on Tuesday, March 2.
Four men were arrested and two knives were seized.
"""
ESSEX = """```yaml
area: Essex
title: Arrests in Harlow
publish:
  date: 12:00 05/03/2021
```

Two women were arrested in Harlow yesterday.
"""


def run(*arguments: object, **options) -> Result:
    return CliRunner().invoke(cli.app, [str(each) for each in arguments], prog_name="opstats", **options)


def command(*arguments: object) -> list[str]:
    return [sys.executable, "-m", "extract", *map(str, arguments)]


@pytest.fixture(autouse=True)
def _environment(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Options reach other processes through the environment; here they must not reach other tests."""
    before = dict(os.environ)
    os.environ.pop("OPSTATS_OPERATIONS", None)
    os.environ.pop("OPSTATS_DATA", None)
    os.environ.pop("OPSTATS_FORCE", None)
    os.environ["OPSTATS_CACHE"] = str(tmp_path_factory.getbasetemp() / "cache")
    yield
    os.environ.clear()
    os.environ.update(before)


@pytest.fixture
def releases(tmp_path: Path) -> Path:
    """A folder with two releases."""
    folder = tmp_path / "releases"
    folder.mkdir()
    (folder / "kent.md").write_text(KENT, encoding="utf-8")
    (folder / "essex.md").write_text(ESSEX, encoding="utf-8")
    return folder


@pytest.fixture
def unreadable(releases: Path) -> Path:
    """The same folder with a third that cannot be read."""
    (releases / "photo.txt").write_bytes(b"\x00\x01\x02")
    return releases


@pytest.fixture
def table(releases: Path, tmp_path: Path) -> Path:
    path = tmp_path / "observations.csv"
    assert run("extract", releases, "-o", path).exit_code == 0
    return path


# --- help -----------------------------------------------------------------------------------------------


def test_help_lists_the_commands_but_not_the_maintainers():
    result = run("--help")
    assert result.exit_code == 0
    for name in ("extract", "explain", "tables", "traced", "summary", "dashboard", "evaluate"):
        assert f"\n  {name} " in result.output
    assert "seeds" not in result.output


@pytest.mark.parametrize(
    "name",
    ["extract", "explain", "tables", "traced", "summary", "dashboard", "evaluate", "measure", "seeds"],
)
def test_every_command_has_help_with_an_example_of_itself(name):
    result = run(name, "--help")
    assert result.exit_code == 0
    assert f"\n    opstats {name} " in result.output


def test_version_is_that_of_the_package():
    result = subprocess.run(command("--version"), capture_output=True, text=True, cwd=PROJECT, check=False)
    if "PackageNotFoundError" in result.stderr:
        pytest.skip("opstats is not installed here")
    assert result.stdout.strip() == "opstats 0.1.0"


def test_help_does_not_wait_for_the_heavy_libraries():
    heavy = {"streamlit", "altair", "gptables", "pandas", "pyarrow.parquet", "rich.progress", "extract.facts"}
    code = f"import sys, extract.cli; print(sorted({heavy} & set(sys.modules)))"
    shown = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, cwd=PROJECT, check=True
    )
    assert shown.stdout.strip() == "[]"


# --- extract --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("suffix", [".csv", ".jsonl", ".json", ".parquet", ".zip"])
def test_extract_writes_what_the_suffix_asks_for(releases: Path, tmp_path: Path, suffix: str):
    path = tmp_path / f"observations{suffix}"
    result = run("extract", releases, "-o", path)
    assert result.exit_code == 0
    assert "2 releases read, 4 observations found" in result.stderr
    assert result.stdout == ""
    frame = read_table(path)
    assert tuple(frame.columns) == COLUMNS
    found = set(zip(frame["release"], frame["metric"], frame["value"], strict=True))
    assert found == {
        ("kent", "warrants", 3),
        ("kent", "arrests", 4),
        ("kent", "seizure", 2),
        ("essex", "arrests", 2),
    }


def test_extract_writes_a_workbook(releases: Path, tmp_path: Path):
    path = tmp_path / "observations.xlsx"
    assert run("extract", releases, "-o", path).exit_code == 0
    sheets = pd.read_excel(path, sheet_name=None, header=None)
    cells = {cell for sheet in sheets.values() for cell in sheet.astype(str).to_numpy().ravel()}
    assert {"kent", "essex", "warrants"} <= cells


def test_extract_passes_csv_on_where_there_is_no_terminal(releases: Path):
    result = run("extract", releases)
    header, *rows = result.stdout.splitlines()
    assert header == ",".join(COLUMNS)
    assert len(rows) == 4


def test_extract_reads_archives_files_and_standard_input(releases: Path, tmp_path: Path):
    archive = tmp_path / "kent.zip"
    with zipfile.ZipFile(archive, "w") as file:
        file.write(releases / "kent.md", "kent.md")
    result = run(
        "extract", archive, releases / "essex.md", "-", input="Three men were arrested in Ashford.\n"
    )
    assert result.exit_code == 0
    assert "3 releases read, 5 observations found" in result.stderr


def test_what_cannot_be_read_is_told_listed_and_counted(unreadable: Path, tmp_path: Path):
    output, errors = tmp_path / "observations.csv", tmp_path / "errors.jsonl"
    result = run("extract", unreadable, "-o", output, "--errors", errors)
    assert result.exit_code == 1
    assert "2 releases read, 4 observations found" in result.stderr
    assert "1 problem:" in result.stderr
    assert "photo.txt: it is not text but binary data" in result.stderr
    assert len(read_table(output)) == 4
    [listed] = [json.loads(line) for line in errors.read_text(encoding="utf-8").splitlines()]
    assert listed["name"].endswith("photo.txt")
    assert set(listed) == {"name", "problem", "advice"}


def test_without_problems_the_list_of_errors_is_empty(releases: Path, tmp_path: Path):
    errors = tmp_path / "errors.jsonl"
    assert run("extract", releases, "--errors", errors).exit_code == 0
    assert errors.read_text() == ""


def test_many_problems_do_not_fill_the_screen(releases: Path):
    for number in range(15):
        (releases / f"photo{number}.txt").write_bytes(b"\x00")
    result = run("extract", releases)
    assert result.stderr.count("binary data") == cli.PROBLEMS_SHOWN
    assert "and 5 more; --errors FILE lists them all" in result.stderr


def test_a_file_name_cannot_steer_the_terminal(releases: Path):
    (releases / "a\x1b[2Jb.txt").write_bytes(b"\x00")
    result = run("extract", releases)
    assert "\x1b" not in result.stderr
    assert r"a\x1b[2Jb.txt" in result.stderr


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["-o", "{tmp}/table.doc"], "ends in none of .csv"),
        (["-o", "{tmp}/table"], "ends in none of .csv"),
        (["-o", "{tmp}/missing/table.csv"], "there is no folder"),
        (["--errors", "{tmp}/missing/errors.jsonl"], "there is no folder"),
        (["--errors", "{tmp}"], "is a folder"),
        (["missing.md"], "there is no file or folder missing.md"),
        (
            ["memory://none/at/all"],
            "memory://none/at/all: there is no such file or folder. Check the address",
        ),
        (["--workers", "0"], "'--workers'"),
        (["--operations", "{tmp}/missing.yaml"], "missing.yaml"),
        (["--colour"], "--colour"),
    ],
)
def test_misuse_is_told_before_anything_is_read(
    releases: Path, tmp_path: Path, arguments, words, monkeypatch
):
    def read(*_, **__):
        raise AssertionError("releases were read")

    for name in ("extract_corpus", "extract_portions"):
        monkeypatch.setattr(f"extract.corpus.{name}", read)
    result = run("extract", releases, *(each.format(tmp=tmp_path) for each in arguments))
    assert result.exit_code == 2
    assert words in " ".join(result.stderr.split())
    assert "Traceback" not in result.output


def test_a_folder_without_releases_is_misuse(tmp_path: Path):
    result = run("extract", tmp_path)
    assert result.exit_code == 2
    assert "there are no releases in" in result.stderr


def test_no_paths_at_all_is_misuse():
    assert run("extract").exit_code == 2
    assert run().exit_code == 2


def test_an_operation_of_the_users_own_is_recognised(releases: Path, tmp_path: Path):
    own = tmp_path / "own.yaml"
    own.write_text(
        "dover-march:\n  name: Operation White Cliffs\n  force: Kent\n  start: 2021-03-01\n  days: 7\n"
        "  names: [raids in Dover]\n",
        encoding="utf-8",
    )
    output = tmp_path / "observations.csv"
    assert run("extract", releases, "-o", output, "--operations", own).exit_code == 0
    named = read_table(output).groupby("release")["operation"].first()
    assert named["kent"] == "Operation White Cliffs"
    assert pd.isna(named["essex"])


def test_a_broken_file_of_operations_is_named_with_its_line(releases: Path, tmp_path: Path):
    own = tmp_path / "own.yaml"
    own.write_text("dover:\n  name: Dover\n  start: soon\n", encoding="utf-8")
    result = run("extract", releases, "--operations", own)
    assert result.exit_code == 2
    assert f"{own}, line 3" in result.stderr


def test_when_writing_fails_the_old_file_stays_whole(releases: Path, table: Path, monkeypatch):
    before = table.read_bytes()

    def full(_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    result = run("extract", releases / "kent.md", "-o", table)
    assert result.exit_code == 2
    assert "No space left on device" in result.stderr
    assert table.read_bytes() == before
    assert {path.name for path in table.parent.iterdir()} == {"releases", table.name}


def test_ctrl_c_ends_quietly_with_130(releases: Path, tmp_path: Path, monkeypatch):
    def stopped(*_, **__):
        raise KeyboardInterrupt

    monkeypatch.setattr("extract.corpus.extract_portions", stopped)
    result = run("extract", releases, "-o", tmp_path / "observations.csv")
    assert result.exit_code == 130
    assert not (tmp_path / "observations.csv").exists()
    assert "Traceback" not in result.output


@pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX pipes")
def test_explain_points_out_a_weekday_that_is_not_that_of_the_date(tmp_path: Path):
    path = tmp_path / "release.md"
    path.write_text(KENT.replace("Tuesday, March 2", "Monday, March 2"), encoding="utf-8")
    assert "Weekday and date do not fit in “Monday, March 2”; the date counts." in run("explain", path).stdout
    path.write_text(KENT, encoding="utf-8")
    assert "do not fit" not in run("explain", path).stdout


@pytest.mark.parametrize(
    "unbuffered", ["", "1"]
)  # then Python takes a write that the pipe cut short for a whole one
@pytest.mark.parametrize("arguments", [("extract",), ("explain",)])
def test_a_reader_that_goes_away_is_no_error(releases: Path, arguments, unbuffered: str):
    kent = releases / "kent.md"
    kent.write_text(
        KENT + "".join(f"\n{n} men were arrested in Deal.\n" for n in range(5, 1000)), encoding="utf-8"
    )
    environment = os.environ | {"PYTHONUNBUFFERED": unbuffered}
    process = subprocess.Popen(
        command(*arguments, kent),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment,
        cwd=PROJECT,
    )
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.read(10)
    process.stdout.close()
    said = process.stderr.read().decode()
    process.stderr.close()
    assert process.wait(timeout=60) == 141
    assert "Traceback" not in said
    assert "BrokenPipe" not in said


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
def test_a_terminal_gets_a_table_and_a_progress_bar(releases: Path):
    import pty

    master, slave = pty.openpty()
    environment = os.environ | {"COLUMNS": "120", "TERM": "xterm"}
    process = subprocess.Popen(
        command("extract", releases), stdout=slave, stderr=slave, env=environment, cwd=PROJECT
    )
    os.close(slave)
    shown = b""
    while True:
        try:
            part = os.read(master, 65536)
        except OSError:  # how Linux says that the other side has closed
            break
        if not part:
            break
        shown += part
    os.close(master)
    assert process.wait(timeout=60) == 0
    text = shown.decode()
    assert "Reading" in text
    assert "2/2" in text
    assert "2 March 2021" in text
    assert "knives seized" in text
    assert "release,force" not in text


# --- explain --------------------------------------------------------------------------------------------


def test_explain_marks_every_observation_and_names_its_rule(releases: Path):
    result = run("explain", releases / "kent.md")
    assert result.exit_code == 0
    text = " ".join(result.stdout.split())
    assert "1 warrants: 3 · " in text
    assert "3 knives seized: 2 items · " in text
    assert "2 March 2021" in text
    found = extract_release(read_release(releases / "kent.md"))
    assert len(found) == 3
    for number, each in enumerate(found, 1):
        assert f"{each.quote} [{number} {each.rule}" in text


def test_explain_reads_standard_input():
    result = run("explain", "-", input="Three men were arrested in [red]Ashford[/red].\n")
    assert result.exit_code == 0
    assert "[red]Ashford[/red]" in result.stdout
    assert "arrests: 3" in result.stdout


def test_explain_says_when_there_is_nothing(tmp_path: Path):
    quiet = tmp_path / "quiet.txt"
    quiet.write_text("The new station front desk opens at nine.\n", encoding="utf-8")
    result = run("explain", quiet)
    assert result.exit_code == 0
    assert "The release states no observations." in result.stdout


def test_explain_says_what_it_cannot_read(unreadable: Path):
    result = run("explain", unreadable / "photo.txt")
    assert result.exit_code == 1
    assert "not text but binary data" in result.stderr
    assert run("explain", unreadable).exit_code == 2
    assert run("explain", unreadable / "missing.txt").exit_code == 2


# --- tables ---------------------------------------------------------------------------------------------


def sums(output: str) -> pd.DataFrame:
    from io import StringIO

    return pd.read_csv(StringIO(output))


def test_tables_adds_up_releases_and_tables_alike(releases: Path, table: Path):
    from_releases, from_table = (
        run("tables", releases, "--by", "force"),
        run("tables", table, "--by", "force"),
    )
    assert from_releases.exit_code == from_table.exit_code == 0
    assert from_releases.stdout == from_table.stdout
    frame = sums(from_table.stdout)
    arrests = frame[frame["metric"] == "arrests"].set_index("force")["value"]
    assert arrests.to_dict() == {"Kent": 4, "Essex": 2}


def test_tables_reads_a_data_package(releases: Path, tmp_path: Path):
    package = tmp_path / "observations.zip"
    assert run("extract", releases, "-o", package).exit_code == 0
    result = run("tables", package)
    assert result.exit_code == 0
    assert "releases read" not in result.stderr
    frame = sums(result.stdout)
    assert frame.loc[frame["metric"] == "arrests", "value"].tolist() == [6]


def test_tables_keeps_to_the_operation(tmp_path: Path):
    inside = "Posted on 14th July 2020\n\nTwo men were arrested today as part of our #100Days operation.\n"
    outside = "Posted on 14th November 2020\n\nFive men were arrested today in Corby.\n"
    unnamed = "Posted on 15th July 2020\n\nThree men were arrested today in Corby.\n"
    for name, text in (("inside", inside), ("outside", outside), ("unnamed", unnamed)):
        matter = f"---\narea: Northamptonshire\n---\n\n{text}"
        (tmp_path / f"{name}.md").write_text(matter, encoding="utf-8")
    operation = ("tables", tmp_path, "--by", "week", "--operation", "northants-100-days")
    named = sums(run(*operation).stdout)
    assert named[["week", "metric", "value"]].to_numpy().tolist() == [[2, "arrests", 2]]
    window = sums(run(*operation, "--members", "window").stdout)
    assert window[["week", "metric", "value"]].to_numpy().tolist() == [[2, "arrests", 5]]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--by", "week,colour"], "colour is none of day, week, area"),
        (["--operation", "nothing"], "there is no operation nothing; known are northants-100-days"),
        (["--members", "some"], "some"),
    ],
)
def test_tables_explains_misuse(table: Path, arguments, words):
    result = run("tables", table, *arguments)
    assert result.exit_code == 2
    assert words in " ".join(result.stderr.split())


def test_tables_names_what_is_wrong_with_a_table(tmp_path: Path):
    broken = tmp_path / "broken.csv"
    broken.write_text("release,force\nx,Kent\n", encoding="utf-8")
    result = run("tables", broken)
    assert result.exit_code == 2
    assert "it lacks the columns published" in result.stderr


# --- evaluate and seeds ---------------------------------------------------------------------------------


@pytest.fixture
def gold(tmp_path: Path) -> Path:
    path = tmp_path / "gold.jsonl"
    fact = {
        "metric": "arrests", "item": None, "value": 2, "unit": "people", "qualifier": "exact",
        "start": "2021-03-04", "end": "2021-03-04", "place": "Harlow", "lpa": None, "scope": "event",
    }  # fmt: skip
    begin = len("Arrests in Harlow\n\n")
    fact |= {"quote_start": begin, "quote_end": begin + len("Two women were arrested")}
    path.write_text(json.dumps({"id": "essex", "force": "Essex", "facts": [fact]}) + "\n", encoding="utf-8")
    return path


def test_evaluate_scores_texts_against_hand_read_releases(releases: Path, gold: Path, tmp_path: Path):
    scores = tmp_path / "scores.json"
    result = run("evaluate", gold, releases, "--json", scores)
    assert result.exit_code == 0
    written = json.loads(scores.read_text(encoding="utf-8"))
    assert written["core_f1"] == written["full_f1"] == written["quote_right"] == 1
    assert written["predicted"] == 1, "releases that nobody has read by hand are not scored"
    assert "Essex" in result.stdout


def test_evaluate_lists_misses_and_inventions(releases: Path, gold: Path):
    gold.write_text(gold.read_text(encoding="utf-8").replace('"value": 2', '"value": 3'), encoding="utf-8")
    result = run("evaluate", gold, releases, "--misses", "5")
    assert "missed essex arrests: 3 (event) « Two women were arrested »" in result.stdout
    assert "invented essex arrests: 2 (event)" in result.stdout


def test_evaluate_says_when_texts_are_missing(releases: Path, gold: Path):
    (releases / "essex.md").unlink()
    result = run("evaluate", gold, releases)
    assert result.exit_code == 2
    assert "release essex: its text is needed" in result.stderr


def test_measure_writes_what_confidence_reads_and_prints_the_table(
    releases: Path, gold: Path, tmp_path: Path
):
    output = tmp_path / "measured.json"
    result = run("measure", f"one reader={gold}={releases}", "-o", output)
    assert result.exit_code == 0
    written = json.loads(output.read_text(encoding="utf-8"))
    assert written["sets"]["one reader"]["core_f1"] == 1
    assert written["precision"]["overall"] == [1, 1]
    assert "| one reader | 1 | 1 | 1.000 | 1.000 | 1.000 | 1.000 |" in result.stdout
    assert run("measure", "only a name", "-o", output).exit_code == 2


def test_extract_marks_how_sure_each_is_and_what_was_told_before(releases: Path, tmp_path: Path):
    twice = ESSEX.replace("05/03", "06/03").replace("yesterday", "on Thursday, March 4")
    (releases / "again.md").write_text(twice, encoding="utf-8")
    output = tmp_path / "marked.csv"
    assert run("extract", releases, "-o", output, "--marks").exit_code == 0
    marked = pd.read_csv(output)
    assert list(marked.columns) == [*COLUMNS, "confidence", "told_before"]
    assert marked["confidence"].between(0, 1).all()
    assert marked.set_index("release")["told_before"].dropna().to_dict() == {"again": "essex"}
    assert list(read_table(output).columns) == list(COLUMNS), "a marked table is a table of observations"


def test_only_what_is_sure_enough(releases: Path, tmp_path: Path):
    everything, nothing = tmp_path / "all.csv", tmp_path / "none.csv"
    assert run("extract", releases, "-o", everything, "--min-confidence", "0").exit_code == 0
    assert run("extract", releases, "-o", nothing, "--min-confidence", "1").exit_code == 0
    assert len(read_table(everything)) == 4
    assert read_table(nothing).empty
    assert run("tables", everything, "--min-confidence", "1").exit_code == 0
    assert run("extract", releases, "--min-confidence", "2").exit_code == 2


def test_traced_shows_what_an_operation_rests_on(tmp_path: Path):
    for name, day, told in (
        ("daily", "8th July 2020", "Two men were arrested today in Corby."),
        ("weekly", "13th July 2020", "Last week, 12 people were arrested across the county."),
        (
            "closing",
            "20th October 2020",
            "Since July 6, a total of 88 people have been arrested in the #100Days crackdown.",
        ),
    ):
        text = f"---\narea: Northamptonshire\n---\n\nPosted on {day}\n\n{told}\n"
        (tmp_path / f"{name}.md").write_text(text, encoding="utf-8")
    result = run("traced", "northants-100-days", tmp_path, "--metrics", "arrests")
    assert result.exit_code == 0
    assert "| 8 Jul | daily | 2 North; 2 perhaps counted elsewhere too |" in result.stdout
    assert "| 13 Jul | weekly | 12 |" in result.stdout
    assert "| 20 Oct | closing | claimed: 88 |" in result.stdout
    assert "**12 to 14: North 2, not stated 12**" in result.stdout
    told = "Posted on 5th August 2020\n\nSeveral people were arrested in Kettering.\n"
    (tmp_path / "open.md").write_text(f"---\narea: Northamptonshire\n---\n\n{told}", encoding="utf-8")
    result = run("traced", "northants-100-days", tmp_path, "--metrics", "arrests")
    assert "| 5 Aug | open | number not told |" in result.stdout
    assert "**at least 12 (12 to 14 in numbers): North 2, not stated 12**" in result.stdout
    assert run("traced", "no such operation", tmp_path).exit_code == 2
    assert run("traced", "northants-100-days", tmp_path, "--metrics", "raids").exit_code == 2


def test_traced_calls_a_release_by_its_title(tmp_path: Path):
    posted = "Posted on 8th July 2020\n\nTwo men were arrested today in Corby.\n"
    matter = "area: Northamptonshire\nurl: https://www.northants.police.uk/news/0042-two-arrested"
    for name, text in (
        ("08 so far", f"100 days [of action] so far in Corby\n\n{posted}"),
        (
            "09",
            f"---\n{matter}\ntitle: Jail for dealer Barnaby Ockleshaw | Northamptonshire Police\n---\n\n{posted}",
        ),
        ("10 untitled", posted),
    ):
        (tmp_path / f"{name}.txt").write_text(text, encoding="utf-8")
    arguments = ("traced", "northants-100-days", tmp_path, "--metrics", "arrests", "--force", "Northants")
    result = run(*arguments)
    assert "| 8 Jul | 100 days \\[of action\\] so far in Corby | " in result.stdout
    assert (
        "[Jail for dealer \\[name\\]](https://www.northants.police.uk/news/0042-two-arrested)"
        in result.stdout
    )
    assert "| 8 Jul | 10 untitled | " in result.stdout
    assert "[Jail for dealer Barnaby Ockleshaw](https" in run(*arguments, "--names").stdout
    run("extract", tmp_path, "--force", "Northants", "-o", tmp_path / "table.csv")
    table = run("traced", "northants-100-days", tmp_path / "table.csv", "--metrics", "arrests").stdout
    assert "| 8 Jul | 08 so far | " in table


# --- forces ---------------------------------------------------------------------------------------------


LANTERN = (
    "lantern:\n  name: Operation Lantern\n  force: {force}\n  start: 2021-03-01\n  days: 10\n"
    "  names: [Operation Lantern]\n"
)
GOOLE = """Operation Lantern in Goole

Posted on 3rd March 2021

Officers executed three warrants in Goole yesterday as part of Operation Lantern. Four men were arrested.
"""


@pytest.fixture
def goole(tmp_path: Path) -> Path:
    """A folder with a release that states no force, one whose page does, and one of a misspelt force."""
    folder = tmp_path / "goole"
    folder.mkdir()
    (folder / "goole.txt").write_text(GOOLE, encoding="utf-8")
    (folder / "hull.html").write_text(
        "<title>Two held in Hull | Humberside Police</title><h1>Two held in Hull</h1><p>Posted on 5th March 2021</p>"
        "<p>Two men were arrested in Hull yesterday as part of Operation Lantern.</p>",
        encoding="utf-8",
    )
    (folder / "grimsby.md").write_text(
        "---\narea: Humbersde\ndate: 2021-03-06\n---\nA woman was arrested in Grimsby yesterday.",
        encoding="utf-8",
    )
    return folder


@pytest.fixture
def lantern(tmp_path: Path) -> Path:
    path = tmp_path / "lantern.yaml"
    path.write_text(LANTERN.format(force="Humberside Police"), encoding="utf-8")
    return path


def forces_of(table: Path) -> dict[str, str | None]:
    frame = read_table(table)
    return {
        release: None if pd.isna(force) else force
        for release, force in zip(frame["release"], frame["force"], strict=True)
    }


@pytest.mark.parametrize("output", ["table.csv", "table.xlsx", "table/"])
def test_releases_without_a_known_force_are_told(goole: Path, tmp_path: Path, output: str):
    result = run("extract", goole, "-o", f"{tmp_path}/{output}")
    assert result.exit_code == 0
    assert "1 release without a force, goole: what it tells has no policing area" in result.stderr
    assert "--force NAME" in result.stderr
    assert "1 release of a force that is not known, Humbersde, grimsby: " in result.stderr
    assert "Did you mean Humberside?" in result.stderr


def test_force_is_that_of_releases_that_state_none(goole: Path, tmp_path: Path):
    table = tmp_path / "table.csv"
    result = run("extract", goole, "-o", table, "--force", "essex police")
    assert "without a force" not in result.stderr
    assert forces_of(table) == {"goole": "Essex", "grimsby": "Humbersde", "hull": "Humberside"}
    result = run("extract", goole, "-o", tmp_path / "table.xlsx", "--force", "Humberside")
    assert "without a force" not in result.stderr
    explained = run("explain", goole / "goole.txt")
    assert "1 release without a force" in explained.stderr
    assert "Humberside" in run("explain", goole / "goole.txt", "--force", "Humberside").stdout


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("Humbersde", "there is no force Humbersde; did you mean Humberside?"),
        ("Ruritania", "known are Avon and"),
    ],
)
@pytest.mark.parametrize(
    "arguments",
    [
        ["extract"],
        ["explain"],
        ["tables"],
        ["traced", "northants-100-days"],
        ["summary", "northants-100-days", "-o", "a.html"],
        ["dashboard"],
    ],
    ids=lambda arguments: arguments[0],
)
def test_a_force_that_is_not_known_is_misuse(goole: Path, arguments, name: str, words: str):
    result = run(*arguments, goole, "--force", name)
    assert result.exit_code == 2
    assert words in " ".join(result.stderr.split())


@pytest.mark.parametrize("arguments", [["tables"], ["traced", "northants-100-days"], ["dashboard"]])
def test_a_table_has_its_forces(table: Path, arguments):
    result = run(*arguments, table, "--force", "Kent")
    assert result.exit_code == 2
    assert "give --force to extract" in " ".join(result.stderr.split())


def test_the_force_decides_what_belongs_to_an_operation(goole: Path, lantern: Path, tmp_path: Path):
    operation = ("--operations", lantern, "--force", "Humberside")
    frame = sums(run("tables", goole, "--operation", "lantern", *operation).stdout)
    assert frame[["metric", "value"]].to_numpy().tolist() == [["warrants", 3], ["arrests", 6]]
    assert (
        "| 3 Mar | Operation Lantern in Goole | 3 East Riding | 4 East Riding |"
        in run("traced", "lantern", goole, *operation).stdout
    )
    page = tmp_path / "page.html"
    assert run("summary", "lantern", goole, "-o", page, *operation).exit_code == 0
    assert '<dt>Warrants</dt><dd class="value">3</dd>' in page.read_text(encoding="utf-8")


def test_a_misspelt_force_of_an_operation_is_told_with_its_line(goole: Path, lantern: Path):
    lantern.write_text(LANTERN.format(force="Humbersde"), encoding="utf-8")
    result = run("tables", goole, "--operation", "lantern", "--operations", lantern)
    assert result.exit_code == 2
    assert "line 3: force of lantern is Humbersde" in result.stderr
    assert "Did you mean Humberside?" in result.stderr


# --- nothing to show ------------------------------------------------------------------------------------


def test_what_matches_nothing_is_said_and_is_no_error(goole: Path, lantern: Path, tmp_path: Path):
    lantern.write_text(LANTERN.format(force="Essex"), encoding="utf-8")
    page = tmp_path / "page.html"
    looked = "looked for in releases of Essex from 1 Mar 2021 to 10 Mar 2021"
    through = "3 with observations were looked through, of which 0 are of Essex and 1 without a force"
    for arguments in (
        ("tables", goole, "--operation", "lantern"),
        ("traced", "lantern", goole),
        ("summary", "lantern", goole, "-o", page),
    ):
        result = run(*arguments, "--operations", lantern)
        assert result.exit_code == 0
        assert "nothing is known of Operation Lantern" in result.stderr
        assert looked in result.stderr
        assert through in result.stderr
        if arguments[0] == "tables":
            assert sums(result.stdout).empty
        elif arguments[0] == "traced":
            assert result.stdout.splitlines()[0] == "| Published | Release | Warrants | Arrests |"
            assert result.stdout.splitlines()[2:] == ["| | **Operation Lantern, traced** | **0** | **0** |"]
    assert "Operation Lantern" in page.read_text(encoding="utf-8")
    picture = run("summary", "lantern", goole, "-o", tmp_path / "page.svg", "--operations", lantern)
    assert (picture.exit_code, "none is written" in picture.stderr) == (1, True)


def test_what_an_operation_is_not_named_for_is_said(goole: Path, lantern: Path):
    lantern.write_text(LANTERN.format(force="Humberside").replace("Lantern", "Kestrel"), encoding="utf-8")
    result = run("tables", goole, "--operation", "lantern", "--operations", lantern)
    assert "that name it" in result.stderr
    assert "with --members window, 1 of their observations would count" in result.stderr


OWN = "dover:\n  name: Operation Dover\n  force: Kent\n  start: 2021-03-01\n  days: 7\n  names: [Operation Dover]\n"


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """An operation in whose window one of the two releases falls."""
    path = tmp_path / "own.yaml"
    path.write_text(OWN, encoding="utf-8")
    return path


@pytest.mark.parametrize("source", ["releases", "table"])
def test_summary_is_a_page_that_lies_on_its_own(request, own: Path, tmp_path: Path, source: str):
    output = tmp_path / "summary.html"
    result = run("summary", "dover", request.getfixturevalue(source), "-o", output, "--operations", own)
    assert result.exit_code == 0
    page = output.read_text(encoding="utf-8")
    assert '<dt>Warrants</dt><dd class="value">3</dd>' in page
    assert '<dt>Arrests</dt><dd class="value">4</dd>' in page
    assert "Source: 1 news release of Kent Police, published 4 March 2021." in page
    assert "<svg" in page


def test_summary_gives_the_chart_alone_as_a_picture(table: Path, own: Path, tmp_path: Path):
    svg, png = tmp_path / "chart.svg", tmp_path / "chart.png"
    for path in (svg, png):
        assert run("summary", "dover", table, "-o", path, "--operations", own).exit_code == 0
    assert "Warrants and arrests since day 1" in svg.read_text(encoding="utf-8")
    assert png.read_bytes().startswith(b"\x89PNG")


def test_summary_says_what_is_wrong(table: Path, own: Path, tmp_path: Path):
    assert "is none of" in run("summary", "nothing", table, "-o", tmp_path / "x.html").stderr
    wrong = run("summary", "dover", table, "-o", tmp_path / "x.pdf", "--operations", own)
    assert (wrong.exit_code, "ends in none of .html .svg .png" in " ".join(wrong.stderr.split())) == (2, True)
    arguments = ["summary", "dover", table, "-o", tmp_path / "x.svg", "--operations", own]
    empty = run(*arguments, "--min-confidence", "1")
    assert (empty.exit_code, (tmp_path / "x.svg").exists()) == (1, False)
    assert "nothing is known of Operation Dover" in empty.stderr


def test_a_csv_is_marked_for_excel_when_asked_for(releases: Path, table: Path, tmp_path: Path):
    output = tmp_path / "marked.csv"
    assert run("extract", releases, "-o", output, "--for-excel").exit_code == 0
    assert output.read_bytes() == b"\xef\xbb\xbf" + table.read_bytes()
    assert run("tables", table, "-o", output, "--for-excel").exit_code == 0
    assert output.read_bytes().startswith(b"\xef\xbb\xbfmetric,")


def test_a_workbook_of_sums_is_in_a_readers_words(table: Path, tmp_path: Path):
    path = tmp_path / "sums.xlsx"
    assert run("tables", table, "--by", "force", "-o", path).exit_code == 0
    sheets = pd.read_excel(path, sheet_name=None, header=None)
    cells = {str(cell) for sheet in sheets.values() for cell in sheet.to_numpy().ravel()}
    assert {"Police activity, by force", "Warrants", "Knives and blades", "In words"} <= cells
    assert any(cell.startswith("Made on ") for cell in cells)


def test_seeds_are_facts_without_words(tmp_path: Path):
    for name, day in (("early", "1st July 2020"), ("told", "15th July 2020"), ("late", "1st November 2020")):
        text = (
            f"---\narea: Northamptonshire\n---\n\nPosted on {day}\n\nTwo men were arrested today in Corby.\n"
        )
        (tmp_path / f"{name}.md").write_text(text, encoding="utf-8")
    output = tmp_path / "facts.csv"
    assert run("seeds", "--corpus", tmp_path, "-o", output).exit_code == 0
    frame = read_table(output)
    assert frame["release"].tolist() == ["told"]
    assert frame["quote"].isna().all()
    assert frame["place"].tolist() == ["Corby"]
    assert (frame["quote_end"] > frame["quote_start"]).all()
    assert "Two men" not in output.read_text(encoding="utf-8")


# --- dashboard ------------------------------------------------------------------------------------------


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def test_dashboard_refuses_a_port_in_use_and_a_path_that_is_not_there():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        result = run("dashboard", "--port", port)
    assert result.exit_code == 2
    assert f"port {port} is in use" in result.stderr
    assert run("dashboard", "nowhere").exit_code == 2


@pytest.mark.skipif(sys.platform == "win32", reason="signals differ there")
@pytest.mark.parametrize("end", [signal.SIGINT, signal.SIGTERM])
def test_dashboard_prints_its_address_serves_and_stops(table: Path, end: signal.Signals):
    port = free_port()
    process = subprocess.Popen(
        command("dashboard", table, "--port", port),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        cwd=PROJECT,
    )
    try:
        assert process.stdout is not None
        assert process.stdout.readline().startswith(f"opstats dashboard: http://127.0.0.1:{port} ")
        deadline = time.monotonic() + 60
        while True:
            try:
                with urllib.request.urlopen(f"http://127.0.0.1:{port}/_stcore/health", timeout=5) as answer:
                    assert answer.read() == b"ok"
                break
            except OSError:
                assert process.poll() is None, process.stdout.read()
                assert time.monotonic() < deadline, "the dashboard did not start"
                time.sleep(0.1)
        process.send_signal(end)
        rest, _ = process.communicate(timeout=30)
        assert "Traceback" not in rest
    finally:
        process.kill()
        process.wait()


def test_dashboard_warns_when_others_can_reach_it(monkeypatch):
    started = {}
    monkeypatch.setattr("streamlit.web.cli.main", lambda arguments, **_: started.update(arguments=arguments))
    monkeypatch.setattr("dashboard.data.begin", lambda: None)
    result = run("dashboard", "--host", EVERYWHERE, "--port", free_port())
    assert result.exit_code == 0
    assert "without a password" in result.stderr
    options = dict(zip(started["arguments"][2::2], started["arguments"][3::2], strict=True))
    assert options["--server.address"] == EVERYWHERE
    assert options["--server.headless"] == "true"
    assert options["--browser.gatherUsageStats"] == "false"
    assert options["--runner.postScriptGC"] == "false"
    quiet = run("dashboard", "--port", free_port())
    assert "password" not in quiet.stderr
