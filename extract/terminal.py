"""What the commands show on a terminal: a release with its observations marked, tables, lists.

Pure functions from observations to Rich renderables. Words of a release are always `Text`, never markup: a
release may well contain square brackets.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

import pandas as pd
from rich.table import Table
from rich.text import Text

from extract.observation import Observation
from extract.rules import meaning
from extract.tables import number_text
from extract.withheld import text_without_names

if TYPE_CHECKING:
    from extract.evaluate import Evaluation, Fact, Tally
    from extract.operation import Operation
    from extract.release import Release

SCOPE_WORDS = {"event": "counted once", "part": "part of a count", "total": "claimed total"}
SCOPE_STYLES = {"event": "bold green", "part": "bold cyan", "total": "bold magenta"}
BASIS_WORDS = {"relative": "reckoned from publication", "context": "from another sentence"}
_QUALIFIER_WORDS = {"exact": "", "approx": "about ", "min": "at least ", "max": "at most "}
# The metric's name says these already, or `number_text` writes them.
_UNITS_SAID = {"people", "warrants", "searches", "vehicles", "unspecified", "GBP", "g", "litres"}


def name_of(metric: str, item: str | None) -> str:
    """A metric in words.

    >>> name_of("stop_searches", None), name_of("seizure", "class_a_drugs")
    ('stop searches', 'class A drugs seized')
    """
    words = f"{item} seized" if item else metric
    return (
        words.replace("_", " ")
        .replace("class a ", "class A ")
        .replace("class b ", "class B ")
        .replace("class c ", "class C ")
        .replace("mdma", "MDMA")
    )


def amount(value: float | None, unit: str, qualifier: str) -> str:
    """A number as the release states it.

    >>> amount(700, "plants", "approx"), amount(1000, "GBP", "exact"), amount(3, "people", "exact")
    ('about 700 plants', '£1,000', '3')
    >>> amount(1, "bags", "min"), amount(None, "GBP", "unspecified")
    ('at least 1 bag', 'not stated')
    """
    if value is None or value != value:
        return "not stated"
    number = number_text(value, unit)
    if unit not in _UNITS_SAID:
        number += f" {unit.removesuffix('s') if value == 1 else unit}"
    return _QUALIFIER_WORDS.get(qualifier, "") + number


def period(start: date | None, end: date | None) -> str:
    """Days in British words, the shortest way that leaves nothing out.

    >>> period(date(2020, 7, 6), date(2020, 7, 12)), period(date(2020, 7, 14), date(2020, 7, 14))
    ('6 to 12 July 2020', '14 July 2020')
    >>> period(date(2019, 12, 30), date(2020, 1, 5)), period(date(2020, 7, 30), date(2020, 8, 2))
    ('30 December 2019 to 5 January 2020', '30 July to 2 August 2020')
    >>> period(None, date(2020, 8, 2)), period(None, None)
    ('until 2 August 2020', 'not stated')
    """
    if start is None and end is None:
        return "not stated"
    if end is None:
        return f"from {_day(start)}"
    if start is None:
        return f"until {_day(end)}"
    if start == end:
        return _day(end)
    if (start.year, start.month) == (end.year, end.month):
        return f"{start.day} to {_day(end)}"
    if start.year == end.year:
        return f"{start.day} {start:%B} to {_day(end)}"
    return f"{_day(start)} to {_day(end)}"


def release_heading(release: Release) -> Text:
    """Id, force, publication date and address of a release, as far as it has them."""
    published = "publication date not stated"
    if release.published:
        month_only = release.published_precision == "month"
        published = f"published {f'{release.published:%B %Y}' if month_only else _day(release.published)}"
    return Text(
        " · ".join(part for part in (release.id, release.force, published, release.url) if part), "dim"
    )


def marked_paragraphs(release: Release, observations: Sequence[Observation]) -> list[Text]:
    """The release's paragraphs, each observation's words highlighted and followed by its number and rule.

    Numbers count from 1 in the order of ``observations``, as in `observation_list`.
    """
    starts = [paragraph.start for paragraph in release.paragraphs]
    inside: dict[int, list[tuple[int, Observation]]] = defaultdict(list)
    for number, each in enumerate(observations, 1):
        inside[bisect_right(starts, each.quote_start) - 1].append((number, each))

    paragraphs = []
    for position, paragraph in enumerate(release.paragraphs):
        text = Text(release.text[paragraph.start : paragraph.end])
        if paragraph.kind in ("title", "heading"):
            text.stylize("bold")
        notes: dict[int, list[tuple[int, Observation]]] = defaultdict(list)
        for number, each in inside[position]:
            begin, finish = each.quote_start - paragraph.start, each.quote_end - paragraph.start
            text.stylize(f"{SCOPE_STYLES[each.scope]} underline", begin, finish)
            notes[min(finish, len(text))].append((number, each))
        places = sorted(notes)
        pieces = text.divide(places)
        marked = Text()
        for place, piece in zip([*places, None], pieces, strict=True):
            marked.append_text(piece)
            if place is not None:
                marks = " ".join(f"{number} {each.rule}" for number, each in notes[place])
                marked.append(f" [{marks}]", style="dim")
        paragraphs.append(marked)
    return paragraphs


def observation_list(observations: Sequence[Observation]) -> Table:
    """The observations of one release: how many of what, when, where, how it is counted and what rule read it."""
    table = Table.grid(padding=(0, 1))
    table.add_column(justify="right", style="dim")
    table.add_column(overflow="fold")
    for number, each in enumerate(observations, 1):
        when = period(each.start, each.end)
        if each.date_basis in BASIS_WORDS:
            when += f", {BASIS_WORDS[each.date_basis]}"
        where = [part for part in (each.place, each.area) if part] or ["place not stated"]
        reads = meaning(each.rule)
        table.add_row(
            str(number),
            Text.assemble(
                (f"{name_of(each.metric, each.item)}: ", "bold"),
                (amount(each.value, each.unit, each.qualifier), "bold"),
                f" · {' · '.join(where)} · {when} · ",
                (SCOPE_WORDS[each.scope], SCOPE_STYLES[each.scope]),
                (f" · {each.rule}" if not reads else f"\nRule that read it: {reads} ({each.rule})", "dim"),
            ),
        )
    return table


def many_observations(frame: pd.DataFrame) -> Table:
    """Observations of many releases, the columns that a terminal has room for."""
    table = _table("What", "How many", "When", "Area", "Counted", "Words")
    plain = frame.astype(object).where(frame.notna(), None)
    for row in plain.to_dict("records"):
        table.add_row(
            Text(name_of(row["metric"], row["item"])),
            Text(amount(row["value"], row["unit"], row["qualifier"])),
            Text(period(row["start"], row["end"])),
            Text(row["area"] or ""),
            Text(SCOPE_WORDS[row["scope"]], style=SCOPE_STYLES[row["scope"]]),
            Text(row["quote"] or "", no_wrap=True, overflow="ellipsis"),
        )
    return table


ROOM = 100  # letters; where there are fewer, what is counted stands in one column
_CODES = ("metric", "item", "unit")
LONG_WORD = 20  # letters; longer ones (addresses) may be broken
_LEAST_NEEDED = ("unquantified", "observations", "qualifier", "date", "confidence")  # the first goes first


def any_table(frame: pd.DataFrame, width: int | None = None) -> Table:
    """A table as it is: numbers without needless decimals, days without hours, nothing where nothing is.

    Numbers and days stand whole in one line, headings in several where they are longer. Where ``width`` has no room
    for all columns, those that are needed least are left out, and a line below says so.
    """
    if width is not None and width < ROOM and {"metric", "item"} <= set(frame.columns):
        pairs = zip(frame["metric"].astype(object), frame["item"].astype(object), strict=True)
        what = [name_of(metric, item if isinstance(item, str) else None) for metric, item in pairs]
        frame = frame.drop(columns="item").assign(metric=what).rename(columns={"metric": "what"})
    plain = frame.astype(object).where(frame.notna(), None)
    cells = {str(name): [_cell(value) for value in plain[name]] for name in frame.columns}
    whole = {name: _is_whole(plain[name]) for name in cells}
    cells = {name: texts if whole[name] else [text.replace("_", " ") if name in _CODES else text for text in texts]
             for name, texts in cells.items()}  # fmt: skip
    parts = {name: texts if whole[name] else _words_of(texts) for name, texts in cells.items()}
    least = {name: max(map(len, texts), default=0) for name, texts in parts.items()}
    least = {name: max(size, *(len(word) for word in _heading(name).split())) for name, size in least.items()}
    left_out = []
    for name in _LEAST_NEEDED:
        if width is None or sum(least.values()) + 2 * len(least) - 2 <= width:
            break
        if name in least:
            del least[name], cells[name]
            left_out.append(_heading(name))
    table = Table(box=None, pad_edge=False, header_style="bold", padding=(0, 2, 0, 0))
    for name in cells:
        table.add_column(
            _heading(name),
            overflow="fold",
            no_wrap=False,
            min_width=least[name],
            justify="right" if whole[name] and _are_numbers(plain[name]) else "left",
        )
    for row in zip(*cells.values(), strict=True):
        table.add_row(*map(Text, row))
    if left_out:
        table.caption = (
            f"Not shown, for want of room: {', '.join(left_out).lower()}. A file (-o) has all columns."
        )
        table.caption_justify = "left"
    return table


def _heading(name: str) -> str:
    return name.replace("_", " ").capitalize()


def _is_whole(column: pd.Series) -> bool:
    """Whether what is in a column may not be broken: numbers and days."""
    return all(value is None or isinstance(value, int | float) or hasattr(value, "date") for value in column)


def _are_numbers(column: pd.Series) -> bool:
    return any(isinstance(value, int | float) for value in column)


def _words_of(cells: Sequence[str]) -> list[str]:
    """The words at which a column of text may be broken."""
    return [word[:LONG_WORD] for text in dict.fromkeys(cells) for word in text.split()]


def score_tables(result: Evaluation) -> list[Table]:
    """The measure of an extraction: the headline, then by metric, by force, and the sums of events."""
    headline = _table("Measure", "Figure")
    for name, figure in result.headline().items():
        headline.add_row(Text(name.replace("_", " ")), Text(f"{figure:g}"))
    tables = [
        headline,
        _tally_table("Metric", {name_of(metric, None): tally for metric, tally in result.metrics.items()}),
        _tally_table("Force", result.forces),
    ]
    sums = _table("Sum of events", "Stated", "Extracted", "Error")
    for (metric, item, unit), (stated, extracted) in sorted(result.sums.items(), key=str):
        error = f"{abs(extracted - stated) / stated:.0%}" if stated else "–"
        name = name_of(metric, item)
        sums.add_row(
            Text(f"{name}, {unit}" if unit and unit not in name else name),
            Text(f"{stated:,.0f}"),
            Text(f"{extracted:,.0f}"),
            Text(error),
        )
    return [*tables, sums]


def fact_lines(title: str, facts: Iterable[tuple[str, Fact]], *, names: bool = False) -> Text:
    """Missed or invented facts, one a line, each with its release and words, masked but with ``names``."""
    lines = [
        f"{title} {release[:10]} {name_of(fact.metric, fact.item)}: "
        f"{amount(fact.value, fact.unit or '', fact.qualifier or '')} ({fact.scope}) "
        f"« {fact.quote if names else text_without_names(fact.quote)} »"
        for release, fact in facts
    ]
    return Text("\n".join(lines))


def traced_in_markdown(
    table: pd.DataFrame, operation: Operation, wanted: Sequence[str], titles: Mapping[str, str]
) -> str:
    """An operation's ``tables.traced`` as a Markdown table, a line for each release, with the sums at its end.

    A cell names what is counted in the release, by area, and what another release tells too. A release without one
    of the ``titles``, by its id, is called by the end of its address.
    """
    metrics = list(dict.fromkeys(wanted))
    lines = [
        f"| Published | Release | {' | '.join(name_of(metric, None).capitalize() for metric in metrics)} |",
        f"| --- | --- | {' | '.join('---' for _ in metrics)} |",
    ]
    for (published, release, url), rows in table.groupby(
        ["published", "release", "url"], dropna=False, observed=True, sort=False
    ):
        name = str(url if isinstance(url, str) else release).rstrip("/").rsplit("/", 1)[-1]
        title = re.sub(r"[^\w\[\]-]", " ", name).replace("-", " ").strip()
        if stated := titles.get(str(release)):
            title = re.sub(r"([\\`*_{}<>|\[\]])", r"\\\1", printable(stated))
        link = (
            f"[{title}]({url})"
            if isinstance(url, str) and re.match(r"https?://[^\s()\[\]]+$", url)
            else title
        )
        cells = [_traced_cell(rows[rows["metric"].eq(metric)]) for metric in metrics]
        when = f"{published:%-d %b}" if isinstance(published, pd.Timestamp) else "no date"
        lines.append(f"| {when} | {link} | {' | '.join(cells)} |")
    sums = [_traced_sum(table[table["metric"].eq(metric)]) for metric in metrics]
    lines.append(f"| | **{operation.name}, traced** | {' | '.join(f'**{each}**' for each in sums)} |")
    return "\n".join(lines)


def _traced_cell(rows: pd.DataFrame) -> str:
    """What one release tells of one metric: "9 North, 5 West", "told elsewhere: 2", "claimed: 145"."""
    parts = []
    for name, words in (("value", ""), ("again", "told elsewhere: "), ("claimed", "claimed: ")):
        told = [
            f"{number:,.0f}" + (f" {area}" if isinstance(area, str) else "")
            for number, area in zip(rows[name], rows["area"].astype(object), strict=True)
            if number > 0
        ]
        if told:
            parts.append(words + ", ".join(told))
    perhaps = rows["perhaps"].sum()
    if perhaps > 0:
        parts.append(f"{perhaps:,.0f} perhaps counted elsewhere too")
    if rows["unstated"].sum() > 0:
        parts.append("more, number not told" if parts else "number not told")
    return "; ".join(parts)


def _traced_sum(rows: pd.DataFrame) -> str:
    """The sum of one metric over all releases, by area: "62 to 70: North 35, West 20, not stated 15".

    With something told without a number it is "at least 62 (62 to 70 in numbers): North 35, West 20, not stated 15".
    """
    total, perhaps, unstated = (rows[name].sum() for name in ("value", "perhaps", "unstated"))
    areas = rows.assign(area=rows["area"].astype(object).fillna("not stated")).groupby("area")["value"].sum()
    named = ", ".join(f"{area} {number:,.0f}" for area, number in areas.items() if number > 0)
    numbers = f"{total - perhaps:,.0f} to {total:,.0f}" if perhaps > 0 else f"{total:,.0f}"
    if unstated > 0:
        numbers = f"at least {total - perhaps:,.0f} ({numbers} in numbers)"
    return f"{numbers}: {named}" if named else numbers


def printable(text: str) -> str:
    """The text with control characters made visible: a file's name must not steer the terminal.

    >>> printable("a\\x1b[2Jb")
    'a\\\\x1b[2Jb'
    """
    return "".join(each if each.isprintable() else repr(each)[1:-1] for each in text)


def _table(*columns: str) -> Table:
    table = Table(box=None, pad_edge=False, header_style="bold", padding=(0, 2, 0, 0))
    for name in columns:
        table.add_column(name, overflow="fold")
    return table


def _tally_table(title: str, tallies: dict[str, Tally]) -> Table:
    table = _table(title, "Stated", "Precision", "Recall", "Core F1", "Full F1")
    for name, tally in sorted(tallies.items(), key=lambda each: -(each[1].matched + each[1].missed)):
        figures = (tally.precision, tally.recall, tally.f1, tally.full_f1)
        table.add_row(
            Text(name),
            Text(str(tally.matched + tally.missed)),
            *(Text(f"{figure:.3f}") for figure in figures),
        )
    return table


def _cell(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, float):
        return f"{value:,.2f}".rstrip("0").rstrip(".")
    if hasattr(value, "date"):
        return _day(value)
    return str(value)


def _day(day: date | None) -> str:
    return f"{day.day} {day:%B %Y}" if day else ""
