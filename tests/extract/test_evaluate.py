"""The measure of the extraction: what matches, what is judged; it agrees with the readers' own scorer."""

from __future__ import annotations

import json
import random
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from extract.evaluate import HandRead, evaluate, read_gold
from extract.observation import UNITS, Observation, to_frame


def observation(**changes) -> Observation:
    usual = {
        "release": "r1",
        "force": "Northamptonshire",
        "published": date(2020, 7, 14),
        "url": None,
        "metric": "arrests",
        "item": None,
        "value": 3.0,
        "low": 3.0,
        "high": 3.0,
        "unit": "people",
        "qualifier": "exact",
        "start": date(2020, 7, 6),
        "end": date(2020, 7, 12),
        "date_basis": "relative",
        "area": "West",
        "place": None,
        "scope": "event",
        "operation": None,
        "quote": "three people arrested",
        "quote_start": 0,
        "quote_end": 21,
        "rule": "test",
    }
    return Observation(**(usual | changes))


def fact(**changes) -> dict:
    usual = {
        "metric": "arrests",
        "item": None,
        "value": 3,
        "unit": "people",
        "qualifier": "exact",
        "start": "2020-07-06",
        "end": "2020-07-12",
        "place": None,
        "lpa": "West",
        "scope": "event",
        "quote": "three people arrested",
    }
    return usual | changes


def score(facts: list[dict], observations: list[Observation], texts=None):
    return evaluate([HandRead("r1", "Northamptonshire", None, tuple(facts))], to_frame(observations), texts)


def test_what_is_right_in_every_column_scores_one():
    headline = score([fact()], [observation()]).headline()
    assert headline["core_f1"] == headline["full_f1"] == headline["releases_exact"] == 1
    assert all(headline[f"{name}_right"] == 1 for name in ("scope", "qualifier", "dates", "area", "quote"))


@pytest.mark.parametrize(
    ("wrong", "name"),
    [
        ({"scope": "part"}, "scope"),
        ({"start": None}, "dates"),
        ({"area": "North"}, "area"),
        ({"area": None}, "area"),
    ],
)
def test_a_wrong_attribute_leaves_core_and_spoils_full(wrong, name):
    headline = score([fact()], [observation(**wrong)]).headline()
    assert headline["core_f1"] == 1
    assert headline["full_f1"] == 0
    assert headline[f"{name}_right"] == 0


@pytest.mark.parametrize(
    ("wrong", "name"), [({"qualifier": "min"}, "qualifier"), ({"quote": "a car"}, "quote")]
)
def test_qualifier_and_quote_are_judged_but_not_part_of_full(wrong, name):
    headline = score([fact()], [observation(**wrong)]).headline()
    assert headline["full_f1"] == 1
    assert headline[f"{name}_right"] == 0


@pytest.mark.parametrize(
    "wrong", [{"value": 4.0}, {"metric": "charges"}, {"unit": "offences"}, {"value": None}]
)
def test_a_wrong_core_is_one_missed_and_one_invented(wrong):
    result = score([fact()], [observation(**wrong)])
    assert (result.overall.matched, result.overall.missed, result.overall.invented) == (0, 1, 1)
    assert result.headline()["core_f1"] == 0
    assert [row.metric for _, row in result.missed] == ["arrests"]


def test_without_a_number_the_unit_is_not_compared():
    seized = {"metric": "seizure", "item": "cash", "value": None, "qualifier": "unspecified"}
    result = score([fact(**seized, unit="GBP")], [observation(**seized, unit="unspecified")])
    assert result.overall.matched == 1


def test_each_fact_takes_one_observation_the_one_with_its_words():
    """Two equal facts on two days: the pairs follow the words, so the dates are right on both."""
    facts = [
        fact(quote="three arrested in Corby", start="2020-07-06", end="2020-07-06"),
        fact(quote="three held after a raid in Daventry", start="2020-07-07", end="2020-07-07"),
    ]
    monday, tuesday = date(2020, 7, 6), date(2020, 7, 7)
    observations = [
        observation(quote="three held after a raid in Daventry", start=tuesday, end=tuesday),
        observation(quote="three arrested in Corby", start=monday, end=monday),
        observation(quote="three", start=None, end=None),
    ]
    result = score(facts, observations)
    assert (result.overall.matched, result.overall.full, result.overall.invented) == (2, 2, 1)


def test_force_wide_and_outside_northamptonshire():
    assert score([fact(lpa="Force")], [observation(area=None)]).headline()["area_right"] == 1
    assert score([fact(lpa="Force")], [observation(area="West")]).headline()["area_right"] == 0
    assert score([fact(lpa=None)], [observation(area="Anything")]).headline()["area_right"] == 1


def test_sums_are_of_events_with_a_number():
    result = score(
        [fact(), fact(value=10, scope="total", quote="ten arrests since May")],
        [observation(), observation(value=5.0), observation(value=None)],
    )
    assert result.sums == {("arrests", None, "people"): [3.0, 8.0]}


def test_quotes_given_as_offsets_are_cut_from_the_text():
    pointed = fact(quote_start=4, quote_end=25)
    del pointed["quote"]
    result = score([pointed], [observation()], {"r1": "Ex. three people arrested."})
    assert result.headline()["quote_right"] == 1
    with pytest.raises(ValueError, match="release r1"):
        score([pointed], [observation()])


def test_forces_and_metrics_have_tallies_of_their_own():
    gold = [HandRead("r1", "Kent", None, (fact(),)), HandRead("r2", "Essex", None, (fact(metric="charges"),))]
    result = evaluate(gold, to_frame([observation()])).to_dict()
    assert result["forces"]["Kent"]["core_f1"] == 1
    assert result["forces"]["Essex"]["core_f1"] == 0
    assert result["metrics"]["charges"]["recall"] == 0


def test_a_broken_gold_file_is_named_with_its_line(tmp_path):
    broken = tmp_path / "gold.jsonl"
    broken.write_text('{"id": "a", "facts": []}\n{"id": "b"}\n', encoding="utf-8")
    with pytest.raises(ValueError, match=r"gold\.jsonl, line 2"):
        read_gold(broken)


@pytest.mark.corpus
def test_agrees_with_the_readers_own_scorer(shared: Path, tmp_path: Path):
    """The hand-read facts, damaged at random, score the same here and there."""
    chance = random.Random(7)
    gold = read_gold(shared / "gold" / "dev.jsonl")
    observations = []
    for release in gold:
        for each in release.facts:
            value = each["value"] if chance.random() < 0.8 else 99.0
            unit = each["unit"] if each["unit"] in UNITS else "unspecified"
            for _ in range(chance.choice([0, 1, 1, 1, 1, 2])):
                observations.append(
                    observation(
                        release=release.release,
                        metric=each["metric"],
                        item=each["item"],
                        value=value,
                        unit=unit,
                        qualifier=each["qualifier"],
                        start=each["start"] if chance.random() < 0.8 else None,
                        end=each["end"],
                        area=chance.choice(["North", "West", None]),
                        scope=each["scope"] if chance.random() < 0.8 else "part",
                        quote=each["quote"] if chance.random() < 0.8 else "something else",
                    )
                )
    chance.shuffle(observations)
    frame = to_frame(observations)
    table = tmp_path / "observations.csv"
    frame.to_csv(table, index=False)
    theirs = subprocess.run(
        [sys.executable, shared / "gold" / "score.py", shared / "gold" / "dev.jsonl", table, "--json"],
        check=True,
        capture_output=True,
        text=True,
    )
    assert evaluate(gold, frame).headline() == pytest.approx(json.loads(theirs.stdout))
