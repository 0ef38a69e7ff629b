"""Any bytes, for a minute: guided by coverage where atheris can be had, else as Hypothesis makes them up."""

from __future__ import annotations

import importlib.util
import re
import subprocess
import sys
import warnings
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.fuzz.targets import MARKS, TARGETS, WORDS, in_words

SECONDS = 50  # of both targets at once
GUIDED = importlib.util.find_spec("atheris") is not None


@pytest.mark.parametrize("name", TARGETS)
def test_nothing_that_hypothesis_makes_up_breaks_a_promise(name: str) -> None:
    if not GUIDED:
        warnings.warn("atheris is not here: Hypothesis alone fuzzes, with more examples", stacklevel=1)

    @settings(max_examples=200 if GUIDED else 5000, deadline=None)
    @given(st.binary(max_size=48))
    @example(b"P-=\x8a`--0-+-U-* tor~~\nJ")  # found: a count of at least none
    def holds(data: bytes) -> None:
        TARGETS[name](data)

    holds()


@pytest.mark.skipif(not GUIDED, reason="atheris is not here; Hypothesis takes its place above")
def test_nothing_that_a_minute_of_fuzzing_finds_breaks_a_promise(tmp_path: Path) -> None:
    processes = {}
    for name in TARGETS:
        (tmp_path / name).mkdir()
        options = (
            f"-max_total_time={SECONDS} -max_len=32 -timeout=300 -rss_limit_mb=2000 -print_final_stats=1"
        )
        processes[name] = subprocess.Popen(
            [
                sys.executable,
                str(Path(__file__).with_name("run.py")),
                name,
                *options.split(),
                f"-artifact_prefix={tmp_path}/{name}-",
                str(tmp_path / name),
            ],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
        )
    for name, process in processes.items():
        said, _ = process.communicate()
        assert process.returncode == 0, f"{name}: {said[-4000:]}"
        runs = re.search(r"number_of_executed_units:\s*(\d+)", said)
        assert runs, said[-4000:]
        assert int(runs[1]) > 100
        assert list((tmp_path / name).iterdir()), (
            f"{name}: no input led anywhere new: is the code instrumented?"
        )


def test_bytes_stand_for_words_and_marks() -> None:
    assert len(set(WORDS)) + len(MARKS) < 256
    two, men = WORDS.index("two"), WORDS.index("men")
    were, arrested = WORDS.index("were"), WORDS.index("arrested")
    data = bytes([two, men, were, arrested, len(WORDS) + MARKS.index(". "), 255])
    assert in_words(data) == "two men were arrested. ÿ"
