"""The sidebar's filters, kept in the page's address, and the view of the data that they give every page."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cached_property
from itertools import chain
from typing import Any

import numpy as np
import pandas as pd
import streamlit as st
from streamlit.errors import StreamlitAPIException
from streamlit.runtime.scriptrunner import get_script_run_ctx

from dashboard.claimed import about_shown, period
from dashboard.data import EVERYTHING, Data, How
from dashboard.words import (
    ITEM_NAMES,
    MEASURES,
    METRIC_NAMES,
    NOT_STATED,
    SCOPE_NAMES,
    Measure,
    area_order,
    day,
    in_areas,
    in_order,
    plain,
    span,
)
from extract.confidence import SURE
from extract.observation import ITEMS, METRICS, plain_values
from extract.operation import Operation
from extract.rows import Rows
from extract.tables import over_weeks

# Keys of the filters, which are also their names in the address.
KEYS = ("operation", "releases", "force", "area", "metric", "item", "counting", "days", "sure")
LISTS = ("force", "area", "metric", "item", "counting")  # of these, several may be chosen
# What a page lets a reader choose by itself, in its address too. The first page has no name there.
OWN = {
    "": ("lines", "measure"),
    "areas": ("show",),
    "compare": ("compare", "periods", "since", "beside", "one", "two", "figure", "scale", "span"),
    "evidence": ("search", "rows", "what", "sort"),
}
# What the widgets of the sidebar are called, and what notices call the parts of an address.
FILTERS = {
    "operation": "Operation",
    "force": "Police force",
    "area": "Policing area",
    "metric": "Kind of activity",
    "item": "Item seized",
    "counting": "Counted or claimed",
    "days": "Days",
    "releases": "Releases",
    "sure": "Only the most reliable figures",
}
# What a file or a picture says of itself, which lies on its own.
WHICH: dict[How, str] = {
    "window": "any activity in these days",
    "named": "only releases that name the operation",
}
# The first is the default: few of a force's releases name the operation that they tell of.
HOW: dict[str, How] = {
    "Any activity in these days": "window",
    "Only those that name the operation": "named",
}


@dataclass(frozen=True)
class Chosen:
    """What the filters choose, whatever the days: an empty one leaves nothing out.

    ``metrics`` and ``items`` (of what is seized) each add what they name: arrests and cash are both shown
    where one is chosen as a metric and the other as an item.
    """

    forces: tuple[str, ...] = ()
    areas: tuple[str, ...] = ()
    metrics: tuple[str, ...] = ()
    items: tuple[str, ...] = ()
    scopes: tuple[str, ...] = ()

    def of(self, rows: Rows) -> Rows:
        """The rows, of observations or of counted ones, that are left."""
        if self == Chosen():
            return rows
        keep = np.ones(len(rows), dtype=bool)
        if self.forces:
            keep &= rows.are("force", *self.forces)
        if self.areas:
            keep &= in_areas(rows, *self.areas)
        if self.items:
            others = [metric for metric in self.metrics if metric != "seizure"]
            keep &= rows.are("item", *self.items) | rows.are("metric", *others)
        elif self.metrics:
            keep &= rows.are("metric", *self.metrics)
        if self.scopes:
            keep &= rows.are("scope", *self.scopes)
        return rows.where(keep)

    @property
    def names(self) -> list[list[str]]:
        """What is chosen of each list in a reader's words, but for metrics, which a title names by itself."""
        lists = (
            [f"{each} Police" for each in self.forces],
            list(self.areas),
            [ITEM_NAMES[each] for each in self.items],
            [SCOPE_NAMES[each] for each in self.scopes],
        )
        return [each for each in lists if each]

    @property
    def words(self) -> list[str]:
        """The same, each list in one."""
        return [", ".join(each) for each in self.names]


@dataclass
class View:
    """What the filters leave of the data.

    ``rows`` are the counted rows: what ``extract.tables`` adds up. ``observations`` are all rows as the
    releases state them, parts and claims included; ``data.in_full`` gives them the long columns that neither
    has. ``days`` is the chosen period in days of the operation. Its tables are made when they are asked for, and
    shared by all sessions.
    """

    data: Data
    operation: Operation
    how: How
    sure: bool
    chosen: Chosen
    days: tuple[int, int]
    notice: str | None = None
    _of: dict[tuple[str, str], Rows] = field(default_factory=dict, repr=False)

    @cached_property
    def rows(self) -> Rows:
        return self._left(1)

    @cached_property
    def observations(self) -> Rows:
        return self._left(0)

    def _left(self, which: int) -> Rows:
        whole = self.data.of(self.operation, self.how, self.sure)[which]
        state = which, self.operation, self.how, self.sure, self.chosen, self.days
        return self.data.narrowed(state, lambda: self._within(whole))

    def _within(self, whole: Rows) -> Rows:
        """What the filters leave of a table of the operation."""
        return within(self.chosen.of(whole), self.operation, self.days)

    @cached_property
    def beyond(self) -> Rows:
        """What is told of days reaching beyond the operation's last day, where that is shown: in no sum."""
        rows = self.chosen.of(self.data.beyond(self.operation, self.how, self.sure))
        return rows if self.days[1] == self.operation.days else rows.between(0, 0)

    def of(self, measure: Measure) -> Rows:
        """The counted rows of one measure."""
        if (measure.key, "rows") not in self._of:
            self._of[measure.key, "rows"] = in_order(self.rows, measure)
        return self._of[measure.key, "rows"]

    def of_any(self, measures: Sequence[Measure]) -> Rows:
        """The counted rows of several measures."""
        return self.rows.where(
            np.isin(self.rows.plain("measure"), [MEASURES.index(each) for each in measures])
        )

    @cached_property
    def one_force(self) -> bool:
        """Whether all that is shown is told by one force: what one of several claims cannot stand beside a sum."""
        return self.observations.number_of("force") < 2

    @cached_property
    def said(self) -> dict[tuple[Any, ...], str]:
        """The last claim in words beside the sum of each measure, by its key, and of each metric, unit and item.

        Only a claim of one force about just what is summed: its operation from its first days on, and the areas shown.
        One that ends before the last day says when: "14 by 7 Aug".
        """
        if not (self.one_force and self.whole):
            return {}
        told = self._of_what_is_shown(self.chosen.of(self.data.told(self.operation, self.how, self.sure)))
        said: dict[tuple[Any, ...], str] = {}
        keys = [MEASURES[number].key if number >= 0 else None for number in told.plain("measure")]
        columns = (plain_values(told.frame[name]) for name in ("metric", "unit", "item", "text"))
        days = [period(self.operation, claim) for claim in told.frame.to_dict("records")]
        # of several for one thing the last stands
        for key, metric, unit, item, words, (first, last) in zip(keys, *columns, days, strict=True):
            if (first - pd.Timestamp(self.operation.start)).days > self.operation.days / 7:
                continue  # of a later part
            if last < pd.Timestamp(self.operation.end):
                words = f"{words} by {day(last, year=False, short=True)}"
            said |= {(key,): words, (metric, unit): words, (metric, unit, item): words}
        return said

    def _of_what_is_shown(self, claims: Rows) -> Rows:
        """Those claims that are about just the operation and the areas shown."""
        return claims.where(about_shown(claims.frame, self.areas, self.operation))

    def claims_of(self, measure: Measure) -> Rows:
        """The claims of one measure that may be marked beside its running sum, which has to begin where they do."""
        if (measure.key, "claims") not in self._of:
            beside = self.one_force and self.days[0] == 1
            self._of[measure.key, "claims"] = measure.of(
                self._of_what_is_shown(self.claimed) if beside else self.claimed.between(0, 0)
            )
        return self._of[measure.key, "claims"]

    @cached_property
    def claims(self) -> pd.DataFrame:
        """The running totals that the force states, and what it breaks them down to by area."""
        return self.data.in_full(self.claimed)

    @cached_property
    def claimed(self) -> Rows:
        """The same, without the long columns."""
        every = self.data.claimed(self.operation, self.how, self.sure)
        return self.observations.where(np.isin(self.observations.labels, every.labels))

    @property
    def every_row(self) -> Rows:
        """The operation's counted rows, not narrowed by force, area, metric or period."""
        return self.data.of(self.operation, self.how, self.sure)[1]

    @property
    def areas(self) -> tuple[str, ...]:
        return self.chosen.areas

    @property
    def metrics(self) -> tuple[str, ...]:
        """The metrics chosen, with seizures where only an item is."""
        seized = ("seizure",) if self.chosen.items and "seizure" not in self.chosen.metrics else ()
        return self.chosen.metrics + seized

    @property
    def wider(self) -> list[str]:
        """What in the sidebar could be widened, in words."""
        chosen = self.chosen
        hints = {
            "a longer period": not self.whole,
            "more police forces": chosen.forces,
            "more policing areas": chosen.areas,
            "more kinds of activity": chosen.metrics,
            "more items": chosen.items,
            "what is counted once as well as what is claimed": chosen.scopes,
            "less reliable figures too": self.sure,
            "any activity in these days": self.how == "named",
        }
        return [words for words, narrowed in hints.items() if narrowed]

    @property
    def in_file_names(self) -> list[str]:
        """The operation, its days and the filters, for the names of files: what matters most is first.

        What narrows the view comes first: all of an operation's days, and any activity in them, is how it is shown
        at first.
        """
        first, last = map(self.operation.date_of, self.days)
        days = [f"{first} to {last}" if last > first else f"{first}"]
        narrowed = self.filters_in_names
        return [self.operation.id, *([*narrowed, *days] if self.whole else [*days, *narrowed])]

    @property
    def filters_in_names(self) -> list[str]:
        """The filters, and which releases where not any, for the names of files."""
        surest, naming = ["surest"] if self.sure else [], ["naming it"] if self.how == "named" else []
        return [*chain(*self.chosen.names), *surest, *naming]

    @property
    def whole(self) -> bool:
        """Whether the whole window is shown."""
        return self.days == (1, self.operation.days)

    @property
    def period(self) -> str:
        first, last = map(self.operation.date_of, self.days)
        return span(first, last)

    @property
    def every_area(self) -> list[str | None]:
        """The areas there are rows of, in the order of the force's own list, the unknown last."""
        return area_order(self.apart(self.rows), self.operation.force)

    @cached_property
    def area_places(self) -> dict[str, int]:
        """The place of each area among those of its force, whatever is shown, by its name alone or with its force."""
        places: dict[str, int] = {}
        for force in self.rows.there("force"):
            for place, area in enumerate(self.data.areas_of(force)):
                places |= {area: place, _with_force(area, force): place}
        return places

    @cached_property
    def several_forces(self) -> bool:
        """Whether what is counted is told by several forces."""
        return self.rows.number_of("force") + self.rows.any_null("force") > 1

    def apart(self, rows: Rows) -> Rows:
        """The same counted rows with the force in an area's name where several are shown: "North" alone says little."""
        if not self.several_forces:
            return rows
        code, (forces, areas) = rows.groups(("force", "area"))
        names, whose = rows.values("area").tolist(), [*rows.values("force").tolist(), "force not stated"]
        told = [
            None if area < 0 else _with_force(names[area], whose[force])
            for force, area in zip(forces.tolist(), areas.tolist(), strict=True)
        ]
        values = sorted({name for name in told if name is not None})
        place = np.array([-1 if name is None else values.index(name) for name in told], dtype=np.int64)
        return rows.recoded("area", place[code], values)

    @property
    def scope(self) -> str:
        """The filters in words, for titles of downloads."""
        return f"{self.operation.name} · {self.extent}"

    @property
    def extent(self) -> str:
        """The same without the operation's name."""
        which = [] if self.operation.id == EVERYTHING else [WHICH[self.how]]
        return " · ".join([self.extent_but_releases, *which])

    @property
    def extent_but_releases(self) -> str:
        """The same without which releases are of the operation."""
        return " · ".join([self.period, *self.words])

    @property
    def words(self) -> list[str]:
        """What the filters but the days and the releases leave, each in words; the forces come first."""
        return [*self.chosen.words, *(["only the most reliable figures"] if self.sure else [])]


def _with_force(area: str, force: str) -> str:
    """The name of an area beside those of other forces."""
    return f"{area} ({force})"


def clear(days: int) -> None:
    """Back to the whole operation: every list, which releases, the certainty and the period as they are at first."""
    for key in LISTS:
        if key in st.session_state:
            st.session_state[key] = []
    if "days" in st.session_state:
        st.session_state["days"] = (1, days)
    if "sure" in st.session_state:
        st.session_state["sure"] = False
    if "releases" in st.session_state:
        st.session_state["releases"] = next(iter(HOW))


def sidebar(data: Data, page: str) -> View:
    """Draw the filters of a page, by its name in the address, and give the view that they choose."""
    notices: list[str] = st.session_state.pop("noted", [])
    arrived = st.session_state.get("filters of") != page
    restored = _restore(page)
    with st.sidebar:
        st.subheader("Filters", anchor=False)
        operations = {each.name: each for each in data.operations()}
        name = st.selectbox(
            FILTERS["operation"],
            known("operation", list(operations), notices),
            key="operation",
            bind="query-params",
        )
        operation = operations[name]
        how = _how(data, operation, notices)
        known("sure", ["true", "false"], notices)
        sure = st.toggle(
            FILTERS["sure"],
            key="sure",
            bind="query-params",
            help="Leaves out the kinds of statement that are more often read wrong: of each kind kept, at least "
            f"{SURE:.0%} can be expected to be right. About the data says how that was measured.",
        )
        offered = data.remembered(
            ("choices", operation.id, how, sure),
            lambda: Choices.of(*data.of(operation, how, sure), operation),
        )
        forces, named = offered.forces, offered.areas
        metrics, items, scopes = offered.metrics, offered.items, offered.scopes
        chosen_forces: list[str] = []
        if len(forces) > 1:
            chosen_forces = _several("force", forces, "All forces", notices)
        else:
            not_offered("force", forces, notices)
        areas: list[str] = []
        if len(named) > 1:
            areas = _several("area", named, "All areas", notices)
        else:
            not_offered("area", named, notices)
        chosen_metrics = _several("metric", list(metrics), "All kinds", notices)
        chosen_items: list[str] = []
        if items:
            chosen_items = _several("item", list(items), "All items", notices)
        else:
            not_offered("item", [], notices)
        chosen_scopes = _several("counting", list(scopes), "All", notices)
        days = _days(operation, notices)
        chosen = Chosen(
            tuple(chosen_forces),
            tuple(areas),
            tuple(metrics[each] for each in chosen_metrics),
            tuple(items[each] for each in chosen_items),
            tuple(scopes[each] for each in chosen_scopes),
        )
        narrowed = how == "named" or sure
        if chosen != Chosen() or narrowed or days != (1, operation.days):
            st.button("Clear filters", on_click=clear, args=(operation.days,), width="stretch")

    at_first: tuple[Any, ...] = [], False, (1, operation.days), next(iter(operations)), next(iter(HOW))
    held = {key: st.session_state[key] for key in KEYS if key in st.session_state}
    st.session_state["kept"] = {key: value for key, value in held.items() if value not in at_first}
    st.session_state["filters of"] = page
    st.session_state["restored"] = restored
    if (arrived and _recall(page)) or restored:
        st.rerun()
    return View(data, operation, how, sure, chosen, days, " ".join(notices) or None)


@dataclass(frozen=True)
class Choices:
    """What the lists of the sidebar offer for an operation, in the order in which they do."""

    forces: list[str]
    areas: list[str]
    metrics: dict[str, str]
    items: dict[str, str]
    scopes: dict[str, str]

    @classmethod
    def of(cls, observations: Rows, rows: Rows, operation: Operation) -> Choices:
        return cls(
            sorted(observations.there("force")),
            [each or NOT_STATED for each in area_order(rows, operation.force)],
            _named(METRICS, METRIC_NAMES, observations.there("metric")),
            _named(ITEMS, ITEM_NAMES, observations.there("item")),
            _named(tuple(SCOPE_NAMES), SCOPE_NAMES, observations.there("scope")),
        )


def _named(order: Sequence[str], names: Mapping[str, str], there: Sequence[str]) -> dict[str, str]:
    """The values of a column by their names for a reader, in a fixed order."""
    return {names[value]: value for value in order if value in there}


def ask_again() -> None:
    """Ask for the filters of a session's first address again, if the next page was asked for before they were drawn.

    Streamlit takes along to another page what widgets are bound to; before the sidebar is drawn there are none, and
    the filters would be lost. Once it has been drawn, ``_restore`` does as much for what was chosen in it.
    """
    if "kept" in st.session_state:
        return
    asked = {key: st.query_params.get_all(key) for key in KEYS if key in st.query_params}
    first = st.session_state.setdefault("asked at first", asked)
    lost = {key: first[key] for key in first if key not in st.query_params and key not in st.session_state}
    if lost:
        st.query_params.update(lost)
        st.rerun()


def _restore(page: str) -> list[str]:
    """Give the widgets what they had on the page before, if a click came before that page was settled.

    Streamlit drops the values of a run that is cut short, or takes them out of the address. It writes into the
    address what is set for a widget only if it knew that widget before, so what is given back here, the keys of
    which are returned, is set once more in a run that follows at once.
    """
    for key in st.session_state.get("restored", ()):
        if key in st.session_state:
            st.session_state[key] = st.session_state[key]
    if st.session_state.get("filters of") == page:
        return []
    kept = st.session_state.get("kept", {})
    lost = {key: st.session_state.get(key, kept[key]) for key in kept if key not in st.query_params}
    st.session_state.update(lost)
    return list(lost)


def remember(page: str) -> None:
    """Keep what a reader has chosen on a page, which has just been drawn, for when they come back to it."""
    own = {key: st.query_params.get_all(key) for key in OWN.get(page, ()) if key in st.query_params}
    st.session_state.setdefault("own choices", {})[page] = own


def _recall(page: str) -> bool:
    """Put into the address what was chosen on a page before, if the reader goes back to it: whether anything was.

    Streamlit takes a page's own choices out of its address when the reader leaves it: without this, the way back
    would lead to what the page shows at first.
    """
    st.session_state["recalled"] = ()
    keys = OWN.get(page, ())
    if page != "evidence":  # a click that led there leaves this in the address of the page it was on
        for key in ("release", "observation", "rows", "what"):
            st.query_params.pop(key, None)
    if not _came_back() or any(key in st.query_params for key in (*keys, "release")):
        return False
    own = st.session_state.get("own choices", {}).get(page, {})
    for key, value in own.items():
        st.query_params[key] = value
    st.session_state["recalled"] = tuple(own)
    return bool(own)


def in_address() -> list[tuple[str, str]]:
    """The filters as the address has them, for links: Streamlit takes them along, but not to a new tab.

    Each name and value of the address.
    """
    return [(key, value) for key in KEYS for value in st.query_params.get_all(key)]


def _came_back() -> bool:
    """Whether the reader came by the browser's Back or Forward."""
    return bool(getattr(get_script_run_ctx(), "is_history_navigation", True))


def within(rows: Rows, operation: Operation, days: tuple[int, int]) -> Rows:
    """The rows of some days of an operation; all, those without a day in it too, where these are all its days."""
    if days == (1, operation.days):
        return rows
    return on_days(rows, *days)


def on_days(rows: Rows, first: int, last: int) -> Rows:
    """The rows that are counted on some days of their operation."""
    nth = rows.plain("nth")
    return rows.where((nth >= first) & (nth <= last))


def of_week(rows: Rows, week: int) -> Rows:
    """The counted rows of a week of the operation; what is told for longer than a week is in none."""
    found = on_days(rows, 7 * week - 6, 7 * week)
    return found.where(~over_weeks(found))


def known(key: str, options: list[str], notices: list[str], label: str | None = None) -> list[str]:
    """The options, after noting what the address asks for that is none of them.

    What the reader chose where it was one is no matter of the address, though it stands there too. The ``label`` is
    that of the widget, where it is none of the sidebar.
    """
    unknown = [value for value in st.query_params.get_all(key) if value and value not in options]
    if unknown and key in st.session_state.get("recalled", ()):
        del st.query_params[key]  # chosen when other filters were set: nobody asks for it now
    elif foreign := [value for value in unknown if value not in _own(key)]:
        _note(notices, _in_vain(label or FILTERS[key], foreign))
    return options


def not_offered(key: str, there: list[str], notices: list[str], label: str | None = None) -> None:
    """Take out of the address a filter that has nothing to choose from here: only one value, or none, is there.

    It is noted what is lost by that: what the address asks for, or what the reader chose where it was there.
    """
    asked = st.query_params.get_all(key)
    unknown = [value for value in asked if value not in there]
    _note_removed(key, there, notices)
    if unknown and key not in st.session_state.get("kept", {}):
        _note(notices, _in_vain(label or FILTERS[key], unknown))
    if asked:
        # refused for what is bound to a list that was there until now: that takes it out itself
        with suppress(StreamlitAPIException):
            del st.query_params[key]


def _own(key: str) -> list[str]:
    """What the reader had chosen before this run."""
    held = st.session_state.get(key)
    return held if isinstance(held, list) else [held] if isinstance(held, str) else []


def _note_removed(key: str, there: Sequence[str], notices: list[str]) -> None:
    """Note what the reader chose of a filter that is not to be had any more."""
    if lost := [value for value in _own(key) if value not in there]:
        _note(notices, f"Not available in this operation, so removed: {', '.join(lost)}.")


def _note(notices: list[str], notice: str) -> None:
    """Add a notice, once: a run that was begun again has its own already."""
    if notice not in notices:
        notices.append(notice)


def of_no_use(keys: Sequence[str], notices: list[str]) -> None:
    """Note, and take out of the address, what it asks of lists that the page does not show as it is set now."""
    for key in keys:
        if key in st.query_params and key not in st.session_state:
            asked = f"“{key}={st.query_params[key][:60]}”"
            _note(notices, f"The address has {asked}, which has no use as the page is set, and is ignored.")
            del st.query_params[key]


def _in_vain(label: str, unknown: Sequence[str]) -> str:
    asked = ", ".join(f"“{value[:60]}”" for value in unknown[:3])
    return f"{label}: the address asks for {asked}, which is not one of the choices here, and is ignored."


def _several(key: str, options: list[str], placeholder: str, notices: list[str]) -> list[str]:
    known(key, options, notices)
    _note_removed(key, options, notices)
    held = st.session_state.get(key)
    if held and not set(held) <= set(options):
        st.session_state[key] = [each for each in held if each in options]
    return st.multiselect(FILTERS[key], options, key=key, bind="query-params", placeholder=placeholder)


def _how(data: Data, operation: Operation, notices: list[str]) -> How:
    """Which releases belong to the operation; there is no choice where none names it."""
    if operation.id == EVERYTHING or not data.has(operation, "named"):
        not_offered("releases", list(HOW), notices)
        return "window"
    choice = st.radio(
        FILTERS["releases"],
        known("releases", list(HOW), notices),
        key="releases",
        bind="query-params",
    )
    return HOW[choice]


def _days(operation: Operation, notices: list[str]) -> tuple[int, int]:
    before = st.session_state.get("days of")
    st.session_state["days of"] = operation.id, operation.days
    if operation.days == 1:
        not_offered("days", ["1"], notices)
        return 1, 1
    whole = 1, operation.days
    asked = st.query_params.get_all("days")
    held: Any = st.session_state.get("days")
    if held is not None and before is not None and before[0] != operation.id and held == (1, before[1]):
        held = st.session_state["days"] = whole  # all days of the operation before: all of this one
    if held is not None and held[0] <= held[1] > operation.days:
        days = f"Days {held[0]:,} to {held[1]:,}"
        _note(notices, f"{days} are not all in this operation, so the whole of it is shown.")
    elif asked and not _is_period(asked, operation.days):
        _note(
            notices,
            f"The days in the address are not a period within days 1 to {operation.days:,}, so all are shown.",
        )
    if held is not None and not (1 <= held[0] <= held[1] <= operation.days):
        st.session_state["days"] = whole
    first, last = st.slider(
        "Days of the operation" if operation.id != EVERYTHING else "Days",
        *whole,
        value=whole,
        format="%,d",
        key="days",
        bind="query-params",
    )
    if first > last:  # an address in which they are in the wrong order: the slider takes them so
        st.session_state["noted"] = notices
        st.rerun()
    st.caption(plain(span(operation.date_of(first), operation.date_of(last))))
    return first, last


def _is_period(asked: Sequence[str], days: int) -> bool:
    return (
        len(asked) == 2
        and all(each.isdecimal() for each in asked)
        and 1 <= int(asked[0]) <= int(asked[1]) <= days
    )


def one_of(widget: Any, label: str, key: str, options: Sequence[str], notices: list[str]) -> Any:
    """One of several, the first unless the address or an earlier choice says another that is there."""
    known(key, list(options), notices, label)
    if st.session_state.get(key, options[0]) not in options:
        del st.session_state[key]
    more_words = {} if widget in (st.selectbox, st.radio) else {"required": True, "default": options[0]}
    return widget(label, list(options), key=key, bind="query-params", **more_words)


def warn(notices: Sequence[str]) -> None:
    """Say what the address asks for in vain."""
    if notices:
        st.warning(plain(" ".join(notices)), icon=":material/link_off:")
