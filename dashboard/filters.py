"""The sidebar's filters, kept in the page's address, and the view of the data that they give every page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from functools import cached_property
from typing import Any

import pandas as pd
import streamlit as st

from dashboard.data import EVERYTHING, Data, How
from dashboard.words import METRIC_NAMES, NOT_STATED, Measure, plain, span
from extract.areas import Gazetteer
from extract.confidence import SURE
from extract.observation import COLUMNS, METRICS
from extract.operation import Operation
from extract.tables import day_numbers

# Keys of the filters, which are also their names in the address.
KEYS = ("operation", "releases", "force", "area", "metric", "days", "sure")
# The first is the default: few of a force's releases name the operation that they tell of.
HOW: dict[str, How] = {
    "Any activity in these days": "window",
    "Only those that name the operation": "named",
}


@dataclass
class View:
    """What the filters leave of the data.

    ``rows`` are the counted rows: what ``extract.tables`` adds up. ``observations`` are all rows as the
    releases state them, parts and claims included. ``days`` is the chosen period in days of the operation.
    """

    data: Data
    operation: Operation
    how: How
    sure: bool
    areas: tuple[str, ...]
    metrics: tuple[str, ...]
    days: tuple[int, int]
    rows: pd.DataFrame
    observations: pd.DataFrame
    notice: str | None = None
    _of: dict[tuple[str, str], pd.DataFrame] = field(default_factory=dict, repr=False)

    def of(self, measure: Measure) -> pd.DataFrame:
        """The counted rows of one measure."""
        if (measure.key, "rows") not in self._of:
            self._of[measure.key, "rows"] = measure.of(self.rows)
        return self._of[measure.key, "rows"]

    def claims_of(self, measure: Measure) -> pd.DataFrame:
        """The claims of one measure."""
        if (measure.key, "claims") not in self._of:
            self._of[measure.key, "claims"] = measure.of(self.claims)
        return self._of[measure.key, "claims"]

    @cached_property
    def claims(self) -> pd.DataFrame:
        """The running totals that the force states."""
        return self.observations[self.observations["scope"].eq("total")]

    @property
    def whole(self) -> bool:
        """Whether the whole window is shown."""
        return self.days == (1, self.operation.days)

    @property
    def period(self) -> str:
        first, last = (self.operation.start + timedelta(days=number - 1) for number in self.days)
        return span(first, last)

    @property
    def every_area(self) -> list[str | None]:
        """The areas there are rows of, in the order of the force's own list, the unknown last."""
        return area_order(self.rows["area"], self.operation.force)

    @property
    def scope(self) -> str:
        """The filters in words, for titles of downloads."""
        parts = [self.operation.name, self.period]
        parts += [", ".join(self.areas)] if self.areas else []
        parts += ["only what is surest"] if self.sure else []
        return " · ".join(parts)


def area_order(areas: pd.Series, force: str | None) -> list[str | None]:
    """The distinct areas, a force's own list first and in its order, the others by name, unknown last."""
    there = set(areas.dropna())
    known = [area.name for area in Gazetteer.for_force(force).areas if area.name in there] if force else []
    rest: list[str | None] = [*sorted(there - set(known))]
    return [*known, *rest, *([None] if areas.isna().any() else [])]


def plain_columns(frame: pd.DataFrame) -> pd.DataFrame:
    """Observations with the contract's columns only, as they are exported."""
    return frame[list(COLUMNS)].reset_index(drop=True)


def clear(days: int) -> None:
    """Back to the whole operation: areas, metrics, certainty and period as they are at first."""
    for key in ("force", "area", "metric"):
        if key in st.session_state:
            st.session_state[key] = []
    if "days" in st.session_state:
        st.session_state["days"] = (1, days)
    if "sure" in st.session_state:
        st.session_state["sure"] = False


def sidebar(data: Data) -> View:
    """Draw the filters and give the view that they choose."""
    notices: list[str] = []
    _restore()
    with st.sidebar:
        st.subheader("Filters", anchor=False)
        operations = {each.name: each for each in data.operations()}
        name = st.selectbox(
            "Operation",
            _known("operation", list(operations), notices),
            key="operation",
            bind="query-params",
        )
        operation = operations[name]
        how = _how(data, operation, notices)
        sure = st.toggle(
            "Only what is surest",
            key="sure",
            bind="query-params",
            help="Leaves out the kinds of statement that are more often read wrong: of each kind kept, at least "
            f"{SURE:.0%} can be expected to be right. About the data says how that was measured.",
        )
        observations, rows = data.of(operation, how, sure)

        chosen_forces: list[str] = []
        forces = sorted(observations["force"].dropna().unique())
        if len(forces) > 1:
            chosen_forces = _several("Police force", "force", forces, "All forces", notices)
        named = [each or NOT_STATED for each in area_order(rows["area"], operation.force)]
        areas = _several("Policing area", "area", named, "All areas", notices) if len(named) > 1 else []
        there = set(observations["metric"].dropna())
        metrics = {METRIC_NAMES[metric]: metric for metric in METRICS if metric in there}
        chosen_metrics = _several("Metric", "metric", list(metrics), "All metrics", notices)
        days = _days(operation, notices)
        if chosen_forces or areas or chosen_metrics or sure or days != (1, operation.days):
            st.button("Clear filters", on_click=clear, args=(operation.days,), width="stretch")

    st.session_state["kept"] = {key: st.session_state[key] for key in KEYS if key in st.session_state}
    keep = [metrics[each] for each in chosen_metrics]
    observations = observations.assign(day=observations["end"].fillna(observations["published"]))
    rows, observations = (
        _within(each, operation, chosen_forces, areas, keep, days) for each in (rows, observations)
    )
    return View(
        data,
        operation,
        how,
        sure,
        tuple(areas),
        tuple(keep),
        days,
        rows,
        observations,
        " ".join(notices) or None,
    )


def _restore() -> None:
    """Give the widgets what they had, if a click on another page came before they were settled.

    Streamlit drops the values of a run that is cut short, and with them the address's.
    """
    for key, value in st.session_state.get("kept", {}).items():
        if key not in st.session_state and key not in st.query_params:
            st.session_state[key] = value


def _within(
    rows: pd.DataFrame,
    operation: Operation,
    forces: Sequence[str],
    areas: Sequence[str],
    metrics: Sequence[str],
    days: tuple[int, int],
) -> pd.DataFrame:
    keep = pd.Series(True, index=rows.index)
    if forces:
        keep &= rows["force"].isin(forces)
    if areas:
        keep &= rows["area"].isin(areas) | (rows["area"].isna() & (NOT_STATED in areas))
    if metrics:
        keep &= rows["metric"].isin(metrics)
    if days != (1, operation.days):
        keep &= day_numbers(rows, operation).between(*days).fillna(False)
    return rows[keep.to_numpy(dtype=bool)]


def _known(key: str, options: list[str], notices: list[str]) -> list[str]:
    """The options, after noting what the address asks for that is none of them."""
    unknown = [value for value in st.query_params.get_all(key) if value not in options]
    if unknown:
        asked = ", ".join(f"“{value[:60]}”" for value in unknown[:3])
        notices.append(f"The address asks for {asked}, which is not in this data, and is not filtered by it.")
    return options


def _several(label: str, key: str, options: list[str], placeholder: str, notices: list[str]) -> list[str]:
    _known(key, options, notices)
    held = st.session_state.get(key)
    if held and not set(held) <= set(options):
        st.session_state[key] = [each for each in held if each in options]
    return st.multiselect(label, options, key=key, bind="query-params", placeholder=placeholder)


def _how(data: Data, operation: Operation, notices: list[str]) -> How:
    """Which releases belong to the operation; there is no choice where none names it."""
    if operation.id == EVERYTHING or data.of(operation, "named")[0].empty:
        return "window"
    choice = st.radio(
        "Releases",
        _known("releases", list(HOW), notices),
        key="releases",
        bind="query-params",
    )
    return HOW[choice]


def _days(operation: Operation, notices: list[str]) -> tuple[int, int]:
    if operation.days == 1:
        return 1, 1
    whole = 1, operation.days
    asked = st.query_params.get_all("days")
    if asked and not _is_period(asked, operation.days):
        notices.append(
            f"The address asks for a period that is not within days 1 to {operation.days}; all are shown."
        )
    held: Any = st.session_state.get("days")
    if held is not None and not (1 <= held[0] <= held[1] <= operation.days):
        st.session_state["days"] = whole
    first, last = st.slider(
        "Days of the operation" if operation.id != EVERYTHING else "Days",
        *whole,
        value=whole,
        key="days",
        bind="query-params",
    )
    start = operation.start + timedelta(days=first - 1)
    st.caption(plain(span(start, operation.start + timedelta(days=last - 1))))
    return first, last


def _is_period(asked: Sequence[str], days: int) -> bool:
    return (
        len(asked) == 2
        and all(each.isdecimal() for each in asked)
        and 1 <= int(asked[0]) <= int(asked[1]) <= days
    )
