"""The benchmarks in one table: each run as by hand, one that fails told, and none where there is no checkout."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from typer.testing import CliRunner

from extract import bench, cli

RELEASES = '''"""    python tests/benchmarks/{name}.py RELEASES"""
import sys
print("2 releases of 10 bytes\\n")
print("| | ms a release | times the floor |\\n| --- | ---: | ---: |")
print("| floor | 0.06 | 1.0 |\\n| reading | 1.66 | 30.2 |")
'''
TABLE = '''"""    python tests/benchmarks/{name}.py [TABLE] [--rows 100]"""
import sys
from extract.export import read_table
print("| Observations | What | Measured | Target | Ratio to the yardstick |\\n| ---: | --- | --- | --- | ---: |")
print(f"| {len(read_table(sys.argv[1]))} | Filter change | 120 ms | 150 ms | 2.50 |")
sys.exit("out of order")
'''


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "benchmarks"
    folder.mkdir()
    for name, script in (("reading", RELEASES), ("dashboard", TABLE)):
        (folder / f"{name}.py").write_text(script.replace("{name}", name), encoding="utf-8")
    for name in ("__init__", "by_hand"):
        (folder / f"{name}.py").write_text("raise RuntimeError")
    monkeypatch.setattr(bench, "FOLDER", folder)
    (tmp_path / "a.md").write_text("Two men were arrested in Dover.")
    return tmp_path


def run(*arguments: str):
    return CliRunner().invoke(cli.app, ["bench", *arguments], prog_name="opstats")


def test_every_benchmark_has_its_lines_in_one_table(checkout: Path) -> None:
    result = run(str(checkout / "a.md"))
    assert result.exit_code == 1
    said, _, *rows = result.stdout.splitlines()
    assert said == bench.machine(date.today())
    assert rows == [
        *bench.HEADING.splitlines(),
        "| dashboard | 1 observations: Filter change | 120 ms | 150 ms | 2.50 times the yardstick |",
        "| dashboard | failed | out of order |  |  |",
        "| reading | floor | 0.06 ms a release |  | 1.0 times the floor |",
        "| reading | reading | 1.66 ms a release |  | 30.2 times the floor |",
    ]


def test_a_line_that_begins_with_a_number_says_of_what() -> None:
    said = "| Sessions at once | Errors | p95 |\n| ---: | ---: | ---: |\n| 25 | 0 | 900 ms |"
    assert list(bench.lines("sessions", said)) == [
        "| sessions | 25 sessions at once | 0 Errors, 900 ms p95 |  |  |"
    ]


def test_some_of_them(checkout: Path) -> None:
    result = run(str(checkout / "a.md"), "--only", "reading")
    assert result.exit_code == 0
    assert "dashboard" not in result.stdout
    result = run(str(checkout / "a.md"), "--only", "reading,other")
    assert result.exit_code == 2
    assert result.stderr == "opstats: there is no benchmark other; there are dashboard, reading\n"


def test_without_a_checkout_it_says_where_they_are(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bench, "FOLDER", checkout / "none")
    result = run(str(checkout / "a.md"))
    assert result.exit_code == 2
    assert "run it in a checkout of the project" in result.stderr
    assert result.stdout == ""


def test_the_benchmarks_of_this_checkout_are_found() -> None:
    assert {file.stem for file in bench.benchmarks()} >= {"cluster", "corpus", "dashboard", "extraction"}
