"""How right the extraction is, measured against releases that people have read by hand.

An extracted observation matches a hand-read fact of the same release when metric, item, value and unit are
equal (a missing value matches only a missing value, and then the unit is not compared). Each fact takes at
most one observation, the one whose words overlap most. On the matched pairs the other columns are judged.

- core F1: metric, item, value and unit
- full F1: core, and scope, dates and area right as well
- sums: by metric, what a chart of the events would show, beside what it should show
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import pandas as pd

from extract.confidence import Judged, calibration, precision

ATTRIBUTES = ("scope", "qualifier", "dates", "area", "quote")


@dataclass(frozen=True, slots=True)
class Fact:
    """One fact, hand-read or extracted, in the form in which the two are compared.

    ``area_known`` is false where the reader was not asked for the policing area; it is not judged there.
    """

    metric: str
    item: str | None
    value: float | None
    unit: str | None
    qualifier: str | None
    start: str | None
    end: str | None
    area: str | None
    scope: str
    quote: str
    area_known: bool = True
    rule: str = ""  # of an extracted fact

    @property
    def key(self) -> tuple[str, str | None, float | None, str | None]:
        """What has to be equal for two facts to be the same."""
        return self.metric, self.item, self.value, self.unit


@dataclass(frozen=True, slots=True)
class HandRead:
    """One release as its reader wrote it down; ``file`` is its path in the folder of texts, where given."""

    release: str
    force: str | None
    file: str | None
    facts: tuple[Mapping[str, Any], ...]


@dataclass(slots=True)
class Tally:
    """Counts of matched, invented and missed facts, and the shares made of them.

    >>> tally = Tally(matched=8, invented=2, missed=0)
    >>> tally.precision, tally.recall, round(tally.f1, 3)
    (0.8, 1.0, 0.889)
    """

    matched: int = 0
    full: int = 0
    invented: int = 0
    missed: int = 0

    @property
    def precision(self) -> float:
        """The share of what was extracted that is right; 1 where nothing was extracted."""
        extracted = self.matched + self.invented
        return self.matched / extracted if extracted else 1.0

    @property
    def recall(self) -> float:
        """The share of what is stated that was found; 1 where nothing is stated."""
        stated = self.matched + self.missed
        return self.matched / stated if stated else 1.0

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        return _harmonic_mean(self.precision, self.recall)

    @property
    def full_f1(self) -> float:
        """F1 when a match counts only with scope, dates and area right as well."""
        wrong = self.matched - self.full
        return Tally(self.full, self.full, self.invented + wrong, self.missed + wrong).f1


@dataclass(slots=True)
class Evaluation:
    """Everything `evaluate` found out."""

    releases: int = 0
    releases_exact: int = 0
    overall: Tally = field(default_factory=Tally)
    metrics: dict[str, Tally] = field(default_factory=dict)
    forces: dict[str, Tally] = field(default_factory=dict)
    right: Counter[str] = field(default_factory=Counter)
    sums: dict[tuple[str, str | None, str | None], list[float]] = field(default_factory=dict)
    missed: list[tuple[str, Fact]] = field(default_factory=list)
    invented: list[tuple[str, Fact]] = field(default_factory=list)
    judged: list[Judged] = field(default_factory=list)

    def headline(self) -> dict[str, float]:
        """The figures to quote: counts, F1 and, of the matched facts, the share with each attribute right."""
        tally = self.overall
        shares = {
            "precision": tally.precision,
            "recall": tally.recall,
            "core_f1": tally.f1,
            "full_f1": tally.full_f1,
            "releases_exact": self.releases_exact / max(1, self.releases),
        } | {f"{name}_right": self.right[name] / max(1, tally.matched) for name in ATTRIBUTES}
        return {
            "releases": self.releases,
            "gold": tally.matched + tally.missed,
            "predicted": tally.matched + tally.invented,
        } | {name: round(share, 4) for name, share in shares.items()}

    def to_dict(self) -> dict[str, Any]:
        """The headline, and the same by metric, by force and for the sums, ready for JSON."""
        return self.headline() | {
            "metrics": {name: _tally_as_dict(tally) for name, tally in sorted(self.metrics.items())},
            "forces": {name: _tally_as_dict(tally) for name, tally in sorted(self.forces.items())},
            "sums": [
                {"metric": metric, "item": item, "unit": unit, "gold": stated, "predicted": extracted}
                for (metric, item, unit), (stated, extracted) in sorted(self.sums.items(), key=str)
            ],
        }


def measurement(sets: Mapping[str, Evaluation], day: date) -> dict[str, Any]:
    """What `confidence` and the dashboard read: the scores by set, the precision by kind, how calibrated it is.

    ``sets`` are evaluations by the name of their hand-read releases; the last is of releases that nobody looked
    at while writing rules.
    """
    judged = [each for evaluation in sets.values() for each in evaluation.judged]
    unseen = list(sets.values())[-1].judged
    known = precision(judged, unseen)
    return {
        "measured": day.isoformat(),
        "sets": {
            name: evaluation.headline()
            | {
                "metrics": {
                    metric: _tally_as_dict(tally) for metric, tally in sorted(evaluation.metrics.items())
                },
                "forces": len(evaluation.forces),
            }
            for name, evaluation in sets.items()
        },
        "precision": {
            "kinds": known.kinds,
            "metrics": known.metrics,
            "overall": known.overall,
            "optimism": known.optimism,
        },
        "calibration": calibration(judged, unseen),
    }


def scores_in_markdown(measured: Mapping[str, Any]) -> str:
    """The scores of each set of hand-read releases, as the README shows them."""
    columns = ("read by", "releases", "facts", "precision", "recall", "core F1", "full F1")
    lines = [f"| {' | '.join(columns)} |", "| --- | ---: | ---: | ---: | ---: | ---: | ---: |"]
    for name, scores in measured["sets"].items():
        shares = (f"{scores[key]:.3f}" for key in ("precision", "recall", "core_f1", "full_f1"))
        lines.append(f"| {name} | {scores['releases']:,} | {scores['gold']:,} | {' | '.join(shares)} |")
    return "\n".join(lines)


def read_gold(path: Path) -> list[HandRead]:
    """The hand-read releases of a JSONL file, one a line.

    Raises ``ValueError`` naming the file and the line that is not a hand-read release.
    """
    releases = []
    for number, line in enumerate(path.read_text(encoding="utf-8").split("\n"), 1):
        if not line.strip():
            continue
        try:
            record = json.loads(line)
            releases.append(
                HandRead(record["id"], record.get("force"), record.get("file"), tuple(record["facts"]))
            )
        except (ValueError, KeyError, TypeError) as problem:
            raise ValueError(f"{path}, line {number}: not a hand-read release ({problem!r})") from problem
    return releases


def evaluate(
    gold: Iterable[HandRead], predicted: pd.DataFrame, texts: Mapping[str, str] | None = None
) -> Evaluation:
    """Compare hand-read releases with a table of observations.

    ``texts`` maps the id of a release to its cleaned text; it is needed for facts that point at their words
    with ``quote_start`` and ``quote_end`` instead of repeating them. Observations of releases that nobody has
    read by hand are left out. Raises ``ValueError`` where a fact points into a text that is not there.
    """
    extracted = _extracted_facts(predicted)
    result = Evaluation()
    for release in gold:
        stated = [_stated_fact(release.release, fact, texts or {}) for fact in release.facts]
        found = extracted.get(release.release, [])
        pairs, missed, invented = match(stated, found)
        name = release.force or "not stated"
        force = result.forces.setdefault(name, Tally())
        for matched, facts in ((True, [observation for _, observation in pairs]), (False, invented)):
            result.judged += [
                Judged(name, fact.metric, fact.rule, fact.value is not None, matched) for fact in facts
            ]

        result.releases += 1
        result.releases_exact += not missed and not invented
        for fact, observation in pairs:
            right = _judge(fact, observation)
            result.right.update(name for name in ATTRIBUTES if right[name])
            for tally in (result.overall, force, result.metrics.setdefault(fact.metric, Tally())):
                tally.matched += 1
                tally.full += right["scope"] and right["dates"] and right["area"]
        for fact in invented:
            result.invented.append((release.release, fact))
            for tally in (result.overall, force, result.metrics.setdefault(fact.metric, Tally())):
                tally.invented += 1
        for fact in missed:
            result.missed.append((release.release, fact))
            for tally in (result.overall, force, result.metrics.setdefault(fact.metric, Tally())):
                tally.missed += 1
        for side, facts in enumerate((stated, found)):
            for fact in facts:
                if fact.scope == "event" and fact.value is not None:
                    sums = result.sums.setdefault((fact.metric, fact.item, fact.unit), [0.0, 0.0])
                    sums[side] += fact.value
    return result


def match(
    stated: list[Fact], extracted: list[Fact]
) -> tuple[list[tuple[Fact, Fact]], list[Fact], list[Fact]]:
    """Pairs of equal facts, best overlap first, then what was missed and what was invented."""
    candidates = []
    for i, fact in enumerate(stated):
        for j, observation in enumerate(extracted):
            if fact.key == observation.key:
                alike = sum(
                    getattr(fact, name) == getattr(observation, name) for name in ("start", "end", "scope")
                )
                candidates.append((-overlap(fact.quote, observation.quote), -alike, i, j))
    taken: dict[int, int] = {}
    for _, _, i, j in sorted(candidates):
        if i not in taken and j not in taken.values():
            taken[i] = j
    return (
        [(stated[i], extracted[j]) for i, j in taken.items()],
        [fact for i, fact in enumerate(stated) if i not in taken],
        [fact for j, fact in enumerate(extracted) if j not in taken.values()],
    )


def overlap(one: str, other: str) -> float:
    """The share of the shorter quote's words that the other has too, from 0 to 1.

    >>> overlap("12 search warrants were executed", "12 search warrants")
    1.0
    >>> overlap("two men were arrested", "three women were charged")
    0.25
    """
    ours, theirs = Counter(one.lower().split()), Counter(other.lower().split())
    return (ours & theirs).total() / max(1, min(ours.total(), theirs.total()))


def _judge(fact: Fact, observation: Fact) -> dict[str, bool]:
    """Which attributes of an extracted fact are as the reader wrote them."""
    named = {word for word in (observation.area or "").lower().split() if word in ("north", "west")}
    return {
        "scope": fact.scope == observation.scope,
        "qualifier": fact.qualifier == observation.qualifier,
        "dates": (fact.start, fact.end) == (observation.start, observation.end),
        "area": not fact.area_known or named == ({fact.area.lower()} if fact.area else set()),
        "quote": overlap(fact.quote, observation.quote) >= 0.5,
    }


def _stated_fact(release: str, fact: Mapping[str, Any], texts: Mapping[str, str]) -> Fact:
    quote = fact.get("quote")
    if quote is None:
        if release not in texts:
            raise ValueError(
                f"release {release}: its text is needed, for its facts point at their words in it"
            )
        quote = texts[release][fact["quote_start"] : fact["quote_end"]]
    value = _number(fact["value"])
    area = fact.get("lpa")
    return Fact(
        metric=fact["metric"],
        item=fact["item"],
        value=value,
        unit=None if value is None else fact["unit"],
        qualifier=fact["qualifier"],
        start=fact["start"],
        end=fact["end"],
        area=None if area == "Force" else area,
        scope=fact["scope"],
        quote=quote,
        area_known=area is not None,
    )


def _extracted_facts(frame: pd.DataFrame) -> dict[str, list[Fact]]:
    """The rows of a table of observations, by release."""
    found: dict[str, list[Fact]] = {}
    plain = frame.astype(object).where(frame.notna(), None)
    for row in plain.to_dict("records"):
        value = _number(row["value"])
        fact = Fact(
            metric=row["metric"],
            item=row["item"],
            value=value,
            unit=None if value is None else row["unit"],
            qualifier=row["qualifier"],
            start=_iso(row["start"]),
            end=_iso(row["end"]),
            area=row["area"],
            scope=row["scope"],
            quote=row["quote"] or "",
            rule=row["rule"] or "",
        )
        found.setdefault(row["release"], []).append(fact)
    return found


def _number(value: float | None) -> float | None:
    return None if value is None else round(float(value), 2)


def _iso(day: date | None) -> str | None:
    return None if day is None else day.isoformat()[:10]


def _harmonic_mean(one: float, other: float) -> float:
    return 2 * one * other / (one + other) if one + other else 0.0


def _tally_as_dict(tally: Tally) -> dict[str, float]:
    return {
        "gold": tally.matched + tally.missed,
        "precision": round(tally.precision, 4),
        "recall": round(tally.recall, 4),
        "core_f1": round(tally.f1, 4),
        "full_f1": round(tally.full_f1, 4),
    }
