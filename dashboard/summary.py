"""An operation on one side of A4: a page that lies on its own and prints from any browser.

Figures with their ranges, what is claimed, the running sums, the policing areas, what is counted and where it
comes from. Nothing is fetched: the chart is in the page.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import pandas as pd

from dashboard.beyond import beyond_words
from dashboard.charts import LIGHT
from dashboard.claimed import about_shown, beside, stated
from dashboard.data import EVERYTHING, How
from dashboard.picture import Caption, Kind, picture
from dashboard.running import Running, running
from dashboard.source import small_print
from dashboard.words import (
    MAIN_MEASURES,
    MEASURES,
    Measure,
    area_name,
    area_order,
    day,
    figure_words,
    in_one,
    names_in_words,
    plural,
    records,
    span,
    thing,
    with_unit,
)
from extract.export import About
from extract.operation import Operation
from extract.rows import Rows
from extract.tables import NOTHING, claims, counted, metric_table, tile, told

TEMPLATE = Path(__file__).with_name("summary.html")
TILES = 8
COLUMNS_OF_AREAS = 6
ROWS = 9  # of areas and claims together; with more the sheet would run on to a second side
AREAS = 7
WIDTH, HEIGHT = 560, 215  # of the chart, in pixels: its words then have about the size of those around it
WHICH: dict[How, str] = {
    "window": "any activity in these days, whether or not a release names the operation",
    "named": "only releases that name the operation",
}
COUNTED = (
    "Counted once: what releases report as having happened; a fact that two releases tell is counted once. "
    "Claimed: running totals that the force states; they are never added. “At least” stands where a number is "
    "open or missing, “about” where it is rounded, a range where one release may count what another tells, and a "
    "dash where nothing is stated. Plans, appeals and court sentences are not counted. Days are those that a "
    "release states, otherwise its day of publication; areas follow from the place that it names."
)


@dataclass(frozen=True)
class Summary:
    """What an operation's sheet is made of.

    ``observations`` are the operation's rows as the releases state them, ``rows`` those that may be added;
    both may be narrowed, and ``scope`` says to what, ``days`` to which days and ``areas`` to which policing areas.
    ``how`` says which releases are of the operation. ``every_row`` are all of the operation's counted rows, which
    claims are compared with. ``beyond`` is what is told of days that reach beyond it (``extract.tables.beyond``).
    """

    operation: Operation
    observations: pd.DataFrame
    rows: Rows
    every_row: Rows
    scope: str
    how: How | None = None
    days: tuple[int, int] | None = None
    areas: tuple[str, ...] = ()
    beyond: Rows | None = None

    @classmethod
    def of(
        cls,
        members: pd.DataFrame,
        operation: Operation,
        how: How | None = None,
        beyond: pd.DataFrame | None = None,
    ) -> Summary:
        """The whole operation."""
        rows = Rows.of(counted(members))
        after = None if beyond is None else Rows.of(beyond)
        return cls(operation, members, rows, rows, span(operation.start, operation.end), how, beyond=after)

    @cached_property
    def claims(self) -> pd.DataFrame:
        return claims(self.observations)

    @cached_property
    def one_force(self) -> bool:
        """Whether all is told by one force, whose claims may stand beside the sums."""
        return self.observations["force"].nunique() < 2

    @cached_property
    def claims_beside(self) -> pd.DataFrame:
        """Those that may stand beside the sums, in the order in which they were made, with their words as ``text``.

        They are of one force and about just the operation and the areas shown.
        """
        rows = told(self.observations)
        return rows[about_shown(rows, self.areas, self.operation) & self.one_force]

    @property
    def whole(self) -> bool:
        """Whether all days of the operation are shown."""
        return self.days in (None, (1, self.operation.days))

    @property
    def measures(self) -> list[Measure]:
        """The main measures, those without any figure replaced by others that have one."""
        there = [each for each in MEASURES if len(each.of(self.rows))]
        chosen = [each for each in MAIN_MEASURES if each in there]
        chosen += [each for each in there if each not in chosen]
        return chosen[:TILES] or list(MAIN_MEASURES)

    @property
    def sums(self) -> Running | None:
        """The running sums that are drawn: warrants and arrests, or what there is of people and searches."""
        countable = [each for each in self.measures if each.metric != "seizure" and len(each.of(self.rows))]
        drawn = [each for each in countable if each.key in ("warrants", "arrests")] or countable[:2]
        held = Rows.of(
            self.claims_beside if self.days is None or self.days[0] == 1 else self.claims_beside[:0]
        )
        return running(
            lambda each: each.of(self.rows),
            lambda each: each.of(held),
            Rows.of(self.observations),
            self.operation,
            drawn,
        )


def to_html(summary: Summary, about: About) -> bytes:
    """The sheet as an HTML file."""
    from jinja2 import Environment
    from markupsafe import Markup

    sums = _of_days_shown(summary)
    # words of releases are text here and nothing else: the template escapes them
    template = Environment(autoescape=True).from_string(TEMPLATE.read_text(encoding="utf-8"))
    page = template.render(
        title=summary.operation.name,
        standing=standing(summary),
        tiles=[one_tile(summary, each) for each in summary.measures],
        beyond="" if summary.beyond is None else beyond_words(summary.beyond, summary.operation),
        chart=Markup(_svg(sums)) if sums else None,  # noqa: S704 - made by picture, not by a release
        chart_title=_running_title(sums) if sums else "",
        chart_note=sums.note if sums else "",
        tables=_tables(summary),
        counted=COUNTED,
        small_print=small_print(about),
    )
    return page.encode()


def _tables(summary: Summary) -> list[dict[str, Any]]:
    areas = by_area(summary)
    claims = by_claim(summary, ROWS - (len(areas["rows"]) if areas else 0))
    return [table for table in (areas, claims) if table]


def to_picture(summary: Summary, about: About, kind: Kind) -> bytes | None:
    """The chart of the sheet alone, with title and source; ``None`` where there is nothing to draw."""
    sums = _of_days_shown(summary)
    if sums is None:
        return None
    which = _which(summary)
    scope = " · ".join([summary.operation.name, summary.scope, *which])
    caption = Caption(
        _running_title(sums), scope, (*filter(None, [sums.note]), *small_print(about)), sums.words
    )
    return picture(sums.draw(LIGHT), caption, kind)


def _of_days_shown(summary: Summary) -> Running | None:
    """The running sums of the days that are shown; of a single day there are none."""
    first, last = summary.days or (1, summary.operation.days)
    sums = summary.sums
    return sums.within((first, last)) if sums and first < last else None


def _running_title(sums: Running) -> str:
    names = names_in_words([each for each in sums.measures if each.name in sums.ends])
    return f"{names} since day {sums.table['day'].min():,}"


def _svg(sums: Running) -> str:
    bare = Caption(_running_title(sums), words=sums.words)
    return picture(sums.draw(LIGHT, HEIGHT), bare, "svg", WIDTH).decode()


def standing(summary: Summary) -> str:
    operation, rows = summary.operation, summary.observations
    force = f"{operation.force} Police" if operation.force else "All forces"
    said = f"{plural(rows['release'].nunique(), 'release')}, {plural(len(rows), 'observation')}"
    days = plural(operation.days, "day")
    if summary.days and not summary.whole:
        days = f"days {summary.days[0]:,} to {summary.days[1]:,} of {operation.days:,}"
    return " · ".join([force, summary.scope, days, *_which(summary), said])


def _which(summary: Summary) -> list[str]:
    """Which releases are of the operation, where that is a question."""
    return [] if summary.operation.id == EVERYTHING or summary.how is None else [WHICH[summary.how]]


def one_tile(summary: Summary, measure: Measure) -> dict[str, str]:
    figure = tile(measure.of(summary.rows), measure.metric, unit=measure.unit)
    said = measure.of(Rows.of(summary.claims_beside)).frame["text"]
    return {
        "name": measure.name,
        "value": figure["text"].removesuffix(" of"),
        "claimed": f"Claimed: {said.iloc[-1]}" if summary.whole and len(said) else "",
    }


def by_area(summary: Summary) -> dict[str, Any] | None:
    """Policing areas down, measures across; nothing where no area is known."""
    rows = summary.rows
    measures = [each for each in summary.measures if len(each.of(rows))][:COLUMNS_OF_AREAS]
    names = [area_name(each) for each in area_order(rows, summary.operation.force)]
    if len(names) < 2 or not measures:
        return None
    columns = []
    for measure in measures:
        table = metric_table(in_one(measure.of(rows)), by="area")
        columns.append({area_name(row["area"]): figure_words(row) for row in records(table)})
    kept = names
    if len(names) > AREAS:
        most = [area_name(each) for each in rows.frame["area"].value_counts().index[: AREAS - 1]]
        kept = [name for name in names if name in most or name == names[-1]]
    left_out = len(names) - len(kept)
    return {
        "title": "By policing area",
        "columns": ["Policing area", *(each.name for each in measures)],
        "rows": [[name, *(column.get(name, NOTHING) for column in columns)] for name in kept],
        "note": f"{plural(left_out, 'more area')} with fewer reports." if left_out else "",
    }


def whose(claim: dict[str, Any], one_force: bool) -> str:
    """What a claim is about, with its policing area and, where several forces claim, its force."""
    parts = [thing(claim["metric"], claim["item"])]
    parts += [] if pd.isna(claim["area"]) else [str(claim["area"])]
    parts += [] if one_force or pd.isna(claim["force"]) else [f"{claim['force']} Police"]
    return ", ".join(parts)


def by_claim(summary: Summary, most: int) -> dict[str, Any] | None:
    """The force's claims, the newest first, beside what is traced of them."""
    table = beside(summary.claims, summary.every_row, summary.operation)
    if table.empty:
        return None
    shown: Sequence[dict[str, Any]] = records(table.head(most))
    claims = records(stated(summary.claims).head(most))  # in the same order, with what the words allow
    rows = [
        [
            whose(claim, summary.one_force),
            with_unit({**claim, "observations": 1}),
            row["traced_text"],
            row["share"],
            "not stated" if pd.isna(row["start"]) and pd.isna(row["end"]) else span(row["start"], row["end"]),
            day(row["published"]),
        ]
        for row, claim in zip(shown, claims, strict=True)
    ]
    more = len(table) - len(shown)
    return {
        "title": "Claimed by the force, beside what is traced",
        "columns": ["What", "Claimed", "Traced", "Share traced", "Days", "Published"],
        "rows": rows,
        "note": "Traced: what the force’s own releases told one by one in the same days. "
        + (f"{plural(more, 'earlier claim')} not shown." if more else ""),
    }
