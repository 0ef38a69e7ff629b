"""The confidence of an observation: counted by kind, leaning on wider kinds, calibrated on other forces."""

from __future__ import annotations

import json

import pytest

from extract.confidence import (
    SURE,
    Judged,
    Precision,
    calibration,
    confidence,
    known_precision,
    measured,
    precision,
)
from tests.extract.strategies import frame, row


def judged(force: str, right: int, wrong: int, rule: str = "arrests.passive") -> list[Judged]:
    return [Judged(force, "arrests", rule, True, n < right) for n in range(right + wrong)]


def test_counts_by_kind_metric_and_all() -> None:
    counted = precision([*judged("Kent", 3, 1), Judged("Kent", "fines", "fines.noun", False, True)])
    assert counted.kinds == {"arrests.passive": (3, 4), "fines.noun, no number": (1, 1)}
    assert counted.metrics == {"arrests": (3, 4), "fines": (1, 1)}
    assert counted.overall == (4, 5)


def test_a_kind_seen_often_speaks_for_itself_and_a_rare_one_leans_on_its_metric() -> None:
    counted = precision([*judged("Kent", 99, 1), *judged("Kent", 0, 100, "arrests.noun")])
    often = counted.of("arrests", "arrests.passive", True)
    assert 0.9 < often < 0.99
    assert counted.of("arrests", "arrests.noun", True) < 0.1
    assert counted.of("arrests", "arrests.unheard_of", True) == pytest.approx(0.495)
    assert counted.of("unheard of", "unheard.of", True) == pytest.approx(0.495)


def test_without_any_reading_nothing_is_known() -> None:
    assert Precision({}, {}, (0, 0)).of("arrests", "arrests.passive", True) == 0.5


def test_rules_do_worse_where_nobody_looked_while_writing_them() -> None:
    seen, unseen = judged("Kent", 95, 5), judged("Essex", 40, 10)
    counted = precision([*seen, *unseen], unseen)
    assert counted.optimism == pytest.approx(0.8 / 0.9, abs=1e-4)
    assert counted.of("arrests", "arrests.passive", True) == pytest.approx(0.8, abs=0.005)
    assert precision(seen).optimism == 1


def test_calibration_judges_no_force_by_itself() -> None:
    # One force is always right, the other always wrong: each gets the other's confidence.
    both = [*judged("Kent", 200, 0), *judged("Essex", 0, 200)]
    steps = calibration(both, both)
    assert [(step["right"], step["observations"]) for step in steps] == [(1.0, 200), (0.0, 200)]
    assert steps[0]["stated"] < 0.1
    assert steps[1]["stated"] > 0.9


def test_calibrated_confidence_is_near_the_share_that_was_right() -> None:
    seen = [each for name in "ABCD" for each in judged(name, 95, 5)]
    unseen = [each for name in "EF" for each in judged(name, 90, 10)]
    (step,) = calibration([*seen, *unseen], unseen)
    assert step["stated"] == pytest.approx(0.9, abs=0.01)
    assert step["right"] == pytest.approx(0.9)


def test_every_row_of_a_table_gets_its_own() -> None:
    table = frame(
        row("arrests", 2, rule="arrests.passive"),
        row("arrests", None, rule="arrests.passive"),
        row("arrests", 2, rule="no such rule"),
    )
    known = known_precision()
    shares = confidence(table)
    assert shares.index.equals(table.index)
    assert shares.between(0, 1).all()
    assert shares[0] == pytest.approx(known.of("arrests", "arrests.passive", True), abs=0.005)
    assert shares[1] == pytest.approx(known.of("arrests", "arrests.passive", False), abs=0.005)


def test_an_empty_table_has_none() -> None:
    assert confidence(frame()).empty


def test_what_was_measured_can_be_read_and_is_worth_something() -> None:
    content = measured()
    assert json.loads(json.dumps(content)) == content
    right, read = known_precision().overall
    assert read > 1000
    assert right / read > 0.8
    assert 0.8 < known_precision().optimism <= 1
    sure = [step for step in content["calibration"] if step["low"] >= SURE]
    assert sum(step["right"] * step["observations"] for step in sure) > 0.85 * sum(
        step["observations"] for step in sure
    )
