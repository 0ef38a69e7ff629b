"""How sure an observation is: the share of its kind that was right where people have read the same releases.

A *kind* is the rule that read an observation, and whether it found a number. Of rare kinds little is known,
so each share leans on that of the wider kind: of the metric, then of everything. With ``right`` of ``read``
observations and the wider kind's share ``s``, the share is ``(right + 10 s) / (read + 10)``, the m-estimate
(B. Cestnik, "Estimating probabilities: a crucial task in machine learning", ECAI 1990).

Most of the releases were looked at while the rules were written, and rules do better there than elsewhere. Every
share is therefore lowered by the ratio of the precision on forces that the rules were not written on to that on all:
the correction for optimism (B. Efron, "Estimating the error rate of a prediction rule", JASA 78, 1983).

The counts are in ``measured.json``, which ``make measure`` writes from hand-read releases. "Right" means that
metric, item, number and unit are as the reader wrote them; dates, area and scope are not judged.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from itertools import pairwise
from typing import Any, NamedTuple

import numpy as np
import pandas as pd

LEAN = 10  # how many observations of its own it takes to outweigh the wider kind
SURE = 0.88  # from here on an observation is among the surest
_BINS = (0.0, 0.8, 0.84, 0.86, SURE, 1.01)


class Judged(NamedTuple):
    """One extracted observation that was compared with a reader's facts."""

    force: str
    metric: str
    rule: str
    numbered: bool
    right: bool

    @property
    def kind(self) -> str:
        """The rule, and whether there is a number.

        >>> Judged("Kent", "arrests", "arrests.passive", False, True).kind
        'arrests.passive, no number'
        """
        return _kind(self.rule, self.numbered)


def _kind(rule: str, numbered: bool) -> str:
    return rule if numbered else f"{rule}, no number"


@dataclass(frozen=True)
class Precision:
    """What was right of what was read: ``[right, read]`` by kind, by metric, and of everything.

    ``optimism`` is the precision on forces the rules were not written on, divided by that on all of these.
    """

    kinds: Mapping[str, tuple[int, int]]
    metrics: Mapping[str, tuple[int, int]]
    overall: tuple[int, int]
    optimism: float = 1.0

    def of(self, metric: str, rule: str, numbered: bool) -> float:
        """The share that can be expected to be right, from 0 to 1.

        >>> measured = Precision({"arrests.passive": (90, 90)}, {"arrests": (180, 200)}, (180, 200))
        >>> round(measured.of("arrests", "arrests.passive", True), 2), measured.of("fines", "fines.noun", True)
        (0.99, 0.9)
        """
        right, read = self.overall
        share = right / read if read else 0.5
        for counts in (self.metrics.get(metric), self.kinds.get(_kind(rule, numbered))):
            if counts is not None:
                share = (counts[0] + LEAN * share) / (counts[1] + LEAN)
        return share * self.optimism


def precision(judged: Iterable[Judged], unseen: Iterable[Judged] = ()) -> Precision:
    """The counts of observations that were compared with readers' facts.

    ``unseen`` are those of them that are of forces the rules were not written on, if there are any.
    """
    kinds: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    metrics: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    overall = [0, 0]
    for each in judged:
        for counts in (kinds[each.kind], metrics[each.metric], overall):
            counts[0] += each.right
            counts[1] += 1
    elsewhere = [each.right for each in unseen]
    known = bool(elsewhere and overall[0])
    share = sum(elsewhere) / len(elsewhere) if known else 1.0
    return Precision(
        {name: (right, read) for name, (right, read) in sorted(kinds.items())},
        {name: (right, read) for name, (right, read) in sorted(metrics.items())},
        (overall[0], overall[1]),
        round(min(share * overall[1] / overall[0], 1.0), 4) if known else 1.0,
    )


def calibration(judged: Sequence[Judged], unseen: Sequence[Judged]) -> list[dict[str, float]]:
    """How far the stated confidence is to be trusted, by steps of it, on forces the rules were not written on.

    Each unseen force's observations get the confidence that all the other forces give them, so that nothing is
    judged by itself. Of each step: ``low`` and ``high`` (its bounds), ``stated`` (mean confidence), ``right``
    (the share that was right) and ``observations``.
    """
    placed: list[tuple[float, bool]] = []
    for force in sorted({each.force for each in unseen}):
        others = precision(
            (each for each in judged if each.force != force), [each for each in unseen if each.force != force]
        )
        placed += [
            (others.of(each.metric, each.rule, each.numbered), each.right)
            for each in unseen
            if each.force == force
        ]
    steps = []
    for low, high in pairwise(_BINS):
        within = [(share, right) for share, right in placed if low <= share < high]
        if within:
            steps.append(
                {
                    "low": low,
                    "high": min(high, 1.0),
                    "stated": round(sum(share for share, _ in within) / len(within), 4),
                    "right": round(sum(right for _, right in within) / len(within), 4),
                    "observations": len(within),
                }
            )
    return steps


@lru_cache(maxsize=1)
def measured() -> dict[str, Any]:
    """What was measured on hand-read releases, as ``make measure`` wrote it down."""
    return json.loads(files("extract").joinpath("measured.json").read_text(encoding="utf-8"))


@lru_cache(maxsize=1)
def known_precision() -> Precision:
    """The precision of every kind, from what was measured."""
    counts = measured()["precision"]
    return Precision(
        {name: (right, read) for name, (right, read) in counts["kinds"].items()},
        {name: (right, read) for name, (right, read) in counts["metrics"].items()},
        (counts["overall"][0], counts["overall"][1]),
        counts["optimism"],
    )


def confidence(frame: pd.DataFrame) -> pd.Series:
    """The confidence in each row of a table of observations, from 0 to 1, rounded to hundredths."""
    known = known_precision()
    numbered = frame["value"].notna()
    kinds = pd.DataFrame(
        {"metric": frame["metric"].astype(str), "rule": frame["rule"].astype(str), "numbered": numbered}
    )
    # each kind is looked up once, in the order of its first row, however many rows there are
    number = kinds.groupby(list(kinds.columns), sort=False).ngroup().to_numpy()
    each_kind = kinds.drop_duplicates().itertuples(index=False, name=None)
    shares = np.array([round(known.of(*each), 2) for each in each_kind], dtype="float64")
    return pd.Series(shares[number] if len(frame) else shares, index=frame.index, name="confidence")
