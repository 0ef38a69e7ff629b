"""An operation: its window and day numbers, how releases name it, and which observations belong to it.

The operations themselves are data, in ``lexicon/operations.yaml`` and in any file of the same form that
the user adds.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any, Literal

import numpy as np
import pandas as pd
import yaml

from extract.forces import force_named, known_force, nearest
from extract.rows import Rows
from extract.words import lowered

SHIPPED = Path(__file__).parent / "lexicon" / "operations.yaml"
EXTRA_VARIABLE = "OPSTATS_OPERATIONS"

# A release may announce an operation two weeks ahead and sum it up two months after.
ANNOUNCED_AHEAD = timedelta(days=14)
SUMMED_UP_AFTER = timedelta(days=60)

_FIELDS = ("name", "force", "start", "days", "end", "names", "note")


class OperationsError(ValueError):
    """A file of operations that cannot be used; the message names file, line and what to do."""

    def __init__(self, path: Path, line: int | None, problem: str, advice: str) -> None:
        where = f"{path}, line {line}" if line else str(path)
        super().__init__(f"{where}: {problem}. {advice}")
        self.path, self.line, self.problem, self.advice = path, line, problem, advice


@dataclass(frozen=True)
class Operation:
    """A police operation over a window of days.

    >>> op = load_operations()["northants-100-days"]
    >>> op.end
    datetime.date(2020, 10, 13)
    >>> op.day_number(date(2020, 7, 6)), op.day_number(date(2020, 10, 14))
    (1, None)
    >>> op.named_in("Two arrests were made as part of our #100Days campaign.")
    True
    """

    id: str
    name: str
    force: str | None
    start: date
    days: int
    names: tuple[str, ...]
    note: str | None = None

    @property
    def end(self) -> date:
        """The last day, inclusive."""
        return self.date_of(self.days)

    def date_of(self, number: int) -> date:
        """The date of a day by its number, as ``day_number`` counts them.

        >>> load_operations()["northants-100-days"].date_of(8)
        datetime.date(2020, 7, 13)
        """
        return self.start + timedelta(days=number - 1)

    @cached_property
    def told_within(self) -> tuple[date, date]:
        """The first and the last day on which a release may tell of it."""
        return self.start - ANNOUNCED_AHEAD, self.end + SUMMED_UP_AFTER

    @property
    def weeks(self) -> int:
        """How many weeks the window touches, the last one perhaps incomplete."""
        return -(-self.days // 7)

    def day_number(self, day: date | None) -> int | None:
        """1 on the first day; ``None`` outside the window or for no date."""
        if day is None or not self.start <= day <= self.end:
            return None
        return (day - self.start).days + 1

    def week_number(self, day: date | None) -> int | None:
        """1 for the first seven days; ``None`` outside the window or for no date.

        >>> load_operations()["northants-100-days"].week_number(date(2020, 7, 13))
        2
        """
        number = self.day_number(day)
        return None if number is None else (number - 1) // 7 + 1

    def of_force(self, force: str | None) -> bool:
        """Whether a force can take part: its own operation, or a national one."""
        return self.force is None or (force is not None and force.casefold() == self.force.casefold())

    def named_in(self, text: str) -> bool:
        """Whether the text uses one of the phrases that name it, in any case and spacing."""
        low = lowered(text)
        # One word of each phrase is found at once or not at all; the pattern reads every letter.
        return any(word in low for word in self._words) and self._pattern.search(text) is not None

    @cached_property
    def _words(self) -> frozenset[str]:
        return frozenset(max(re.split(r"[\s-]+", name.lower()), key=len) for name in self.names)

    def before(self) -> Operation:
        """The same number of days directly before the window, to compare with."""
        return replace(
            self, id=f"{self.id}-before", name=f"{self.days} days before", names=(), note=None,
            start=self.start - timedelta(days=self.days),
        )  # fmt: skip

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        phrases = (
            r"[\s\u00ad-]+".join(re.escape(word) for word in re.split(r"[\s-]+", n)) for n in self.names
        )
        return re.compile(
            r"(?<!\w)(?:" + "|".join(phrases) + r")(?!\w)" if self.names else r"(?!)", re.IGNORECASE
        )


def load_operations(extra: str | os.PathLike[str] | None = None) -> dict[str, Operation]:
    """Every known operation by id: the shipped ones, then those of an extra file.

    ``extra`` is a YAML file in the form of ``lexicon/operations.yaml``; without it, the file that the
    environment variable ``OPSTATS_OPERATIONS`` names. An operation of the same id replaces the shipped one.
    Raises ``OperationsError`` naming file, line and what to do.
    """
    extra = extra or os.environ.get(EXTRA_VARIABLE) or None
    operations = dict(_shipped())
    if extra is not None:
        operations.update(read_operations(Path(extra)))
        _unique_names(Path(extra), operations.values())
    return operations


@lru_cache(maxsize=1)
def _shipped() -> Mapping[str, Operation]:
    return read_operations(SHIPPED)


def read_operations(path: Path) -> dict[str, Operation]:
    """The operations of one YAML file by id, in the file's order."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        raise OperationsError(path, None, "there is no such file", "Check the path.") from None
    except (OSError, UnicodeDecodeError) as error:
        raise OperationsError(path, None, f"cannot be read ({error})", "Save it as UTF-8 text.") from None
    try:
        loader = _Loader(text)
        root = loader.get_single_node()
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        problem = getattr(error, "problem", None) or getattr(error, "context", None) or str(error)
        advice = "Compare the indentation and quotes there with a block of lexicon/operations.yaml."
        raise OperationsError(
            path, mark.line + 1 if mark else None, f"not YAML ({problem})", advice
        ) from None
    if root is None:
        return {}
    if not isinstance(root, yaml.MappingNode):
        advice = "Begin with an id at the start of a line, then a colon: my-operation:"
        raise OperationsError(path, root.start_mark.line + 1, "not a list of operations by id", advice)
    operations: dict[str, Operation] = {}
    for key, block in root.value:
        if not isinstance(key, yaml.ScalarNode):
            raise OperationsError(path, key.start_mark.line + 1, "not an id", "Write an id: my-operation:")
        if key.value in operations:
            advice = "Give each operation an id of its own."
            raise OperationsError(path, key.start_mark.line + 1, f"the id {key.value} is used twice", advice)
        operations[key.value] = _operation(path, loader, key, block)
    _unique_names(path, operations.values())
    return operations


class _Loader(yaml.SafeLoader):
    """Safe YAML that keeps line numbers; the files are small, so the pure Python loader is quick enough."""


def _operation(path: Path, loader: _Loader, key: yaml.Node, block: yaml.Node) -> Operation:
    """One operation from its YAML block, or an error at the line that is wrong."""
    id_ = key.value
    line = key.start_mark.line + 1
    if not re.fullmatch(r"[a-z0-9][a-z0-9-]*", str(id_)):
        advice = "Use small letters, digits and hyphens, as in northants-100-days."
        raise OperationsError(path, line, f"{id_!r} cannot be an id", advice)
    if not isinstance(block, yaml.MappingNode):
        raise OperationsError(path, line, f"{id_} has no fields", "Indent name, start and days below it.")
    fields: dict[str, Any] = {}
    lines: dict[str, int] = {}
    for name_node, value_node in block.value:
        at = name_node.start_mark.line + 1
        if not isinstance(name_node, yaml.ScalarNode) or name_node.value not in _FIELDS:
            raise OperationsError(
                path, at, f"{id_} has an unknown field {name_node.value!r}", f"Known: {', '.join(_FIELDS)}."
            )
        if name_node.value in fields:
            raise OperationsError(
                path, at, f"{id_} has the field {name_node.value} twice", "Remove one of them."
            )
        try:
            fields[name_node.value] = loader.construct_object(value_node, deep=True)
        except (ValueError, yaml.YAMLError):
            # 2020-02-30 has the shape of a date, so YAML itself tries and fails to build one
            problem = f"{name_node.value} of {id_} is not a possible value: {value_node.value!r}"
            raise OperationsError(path, at, problem, "Dates are written 2020-07-06.") from None
        lines[name_node.value] = at

    def wrong(field: str, problem: str, advice: str) -> OperationsError:
        return OperationsError(path, lines.get(field, line), f"{field} of {id_} {problem}", advice)

    name = fields.get("name")
    if not isinstance(name, str) or not name.strip():
        raise wrong("name", "is missing or is not text", "Write for example name: Operation Example.")
    force = fields.get("force")
    if force is not None and not isinstance(force, str):
        raise wrong("force", "is not text", "Write the force's name, or null for any force.")
    if force is not None:
        meant = None if force_named(force) else nearest(force)
        if meant:  # a force that is in no file may be in the releases all the same
            raise wrong("force", f"is {force}, which is no force that is known", f"Did you mean {meant}?")
        force = known_force(force)
    start = _day(fields.get("start"))
    if start is None:
        raise wrong("start", "is missing or is not a date", "Write for example start: 2020-07-06.")
    if ("days" in fields) == ("end" in fields):
        raise wrong(
            "days", "and end: exactly one of the two is needed", "Write days: 100 or end: 2020-10-13."
        )
    if "days" in fields:
        days = fields["days"]
        if isinstance(days, bool) or not isinstance(days, int) or not 1 <= days <= 36_525:
            raise wrong("days", "is not a whole number of days from 1", "Write for example days: 100.")
    else:
        end = _day(fields["end"])
        if end is None or end < start:
            raise wrong("end", "is not a date on or after start", "Write for example end: 2020-10-13.")
        days = (end - start).days + 1
    names = fields.get("names")
    names = [name] if names is None else [names] if isinstance(names, str) else names
    if not isinstance(names, list) or not all(isinstance(n, str) and n.strip() for n in names):
        advice = "Write one phrase a line after a hyphen; put phrases with # in quotes."
        raise wrong("names", "is not a list of phrases", advice)
    note = fields.get("note")
    if note is not None and not isinstance(note, str):
        raise wrong("note", "is not text", "Put it in quotes.")
    return Operation(id_, name.strip(), force, start, days, tuple(n.strip() for n in names), note)


def _day(value: object) -> date | None:
    return value if isinstance(value, date) and not isinstance(value, datetime) else None


def _unique_names(path: Path, operations: Iterable[Operation]) -> None:
    """The column ``operation`` holds names, so two operations must not share one."""
    seen: dict[str, str] = {}
    for operation in operations:
        other = seen.setdefault(operation.name.casefold(), operation.id)
        if other != operation.id:
            problem = f"{other} and {operation.id} have the same name"
            raise OperationsError(path, None, problem, "Add the month or year to one of them.")


def operation_named(
    text: str, force: str | None, published: date | None, operations: Iterable[Operation] | None = None
) -> Operation | None:
    """The operation that a release says it belongs to, or ``None``.

    Among the operations that the text names and that the force can take part in, the one whose window is
    nearest to the publication date, which may lie up to 14 days before or 60 days after the window.
    Without a publication date, only a name that no other operation shares will do.

    >>> operation_named("Op Sceptre begins today.", "Kent", date(2019, 9, 16)).id
    'sceptre-2019-09'
    >>> operation_named("Op Sceptre begins today.", "Kent", None) is None
    True
    """
    if operations is None:
        operations = load_operations().values()
    if published is None:
        named = [op for op in operations if op.of_force(force) and op.named_in(text)]
        return named[0] if len(named) == 1 else None
    # The dates first: they cost nothing, while looking for a name reads the whole text.
    near = [
        op
        for op in operations
        if op.told_within[0] <= published <= op.told_within[1] and op.of_force(force) and op.named_in(text)
    ]

    def distance(op: Operation) -> tuple[int, bool, int, str]:
        days = max((op.start - published).days, (published - op.end).days, 0)
        # at the same distance a force's own operation before a national one, then the shorter window
        return days, op.force is None, op.days, op.id

    return min(near, key=distance, default=None)


def members(
    frame: pd.DataFrame, operation: Operation, how: Literal["named", "window"] = "named"
) -> pd.DataFrame:
    """The observations that belong to an operation; same columns and index as ``frame``, fewer rows.

    ``named``: rows whose column ``operation`` is this operation's name and whose dates, where known, end
    within the window (a release of the operation may look back on older work).
    ``window``: any activity of the force that ended within the window; without dates, that was published
    within it.

    A running total is a member when the release names the operation, or (``window``) when its period lies
    within the window: a total over years says nothing about the operation. So is what it is broken down to:
    a part is never added, and belongs with its whole.
    """
    return frame[are_members(Rows.of(frame), operation, how)]


def why_nothing(frame: pd.DataFrame, operation: Operation, how: Literal["named", "window"] = "named") -> str:
    """What was looked for where nothing of ``frame`` belongs to an operation, and how near to it the frame comes."""
    rows = Rows.of(frame)
    force = operation.force or "any force"
    days = " to ".join(f"{day.day} {day:%b %Y}" for day in (operation.start, operation.end))
    looked = f"nothing is known of {operation.name}, looked for in releases of {force} from {days}"
    if how == "named":
        looked += " that name it"
    told = f"{frame['release'].nunique():,} with observations were looked through"
    if operation.force is not None:
        own = [each for each in frame["force"].dropna().unique() if operation.of_force(each)]
        nowhere = frame.loc[frame["force"].isna(), "release"].nunique()
        told += f", of which {frame.loc[frame['force'].isin(own), 'release'].nunique():,} are of {force}"
        told += f" and {nowhere:,} without a force" if nowhere else ""
    meanwhile = int(are_members(rows, operation, "window").sum()) if how == "named" else 0
    if meanwhile:
        told += (
            f"; with --members window, {meanwhile:,} of their observations would count, which do not name it"
        )
    return f"{looked}. {told[0].upper()}{told[1:]}."


def are_members(rows: Rows, operation: Operation, how: Literal["named", "window"] = "named") -> np.ndarray:
    """Whether each observation belongs to an operation, as ``members`` says.

    Raises ``ValueError`` for another ``how``.
    """
    if how not in ("named", "window"):
        raise ValueError(f"how is 'named' or 'window', not {how!r}")
    first, last = np.datetime64(operation.start, "s"), np.datetime64(operation.end, "s")
    start, end, published = (rows.plain(name) for name in ("start", "end", "published"))
    own = np.ones(len(rows), dtype=bool)
    if operation.force is not None:
        own = rows.are("force", *(each for each in rows.values("force") if operation.of_force(each)))
    named = rows.are("operation", operation.name)
    undated = np.isnat(end)
    ended_within = (end >= first) & (end <= last)
    total = rows.are("scope", "total") | (rows.are("scope", "part") & named)
    if how == "named":
        return own & named & (total | undated | ended_within)
    day = np.where(undated, published, end)
    period_within = ended_within & (start >= first) & (start <= last)
    return own & (((day >= first) & (day <= last) & ~total) | (total & (named | period_within)))
