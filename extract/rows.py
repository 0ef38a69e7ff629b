"""Some rows of a table as plain arrays: quick to narrow and to add up, and a table again when one is asked for.

A table of few columns costs pandas a millisecond for each step that leaves some rows out, however few there are.
Pages take dozens of such steps for one change of a filter; arrays of codes and numbers take microseconds.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from typing import Any

import numpy as np
import pandas as pd

from extract.observation import CATEGORIES

Places = np.ndarray | slice  # where rows are in a table
ALL = slice(None)


class Columns:
    """A table's columns as arrays, each made when it is first asked for and kept for all ``Rows`` of the table."""

    def __init__(self, frame: pd.DataFrame) -> None:
        self.frame = frame
        self._coded: dict[str, tuple[np.ndarray, pd.Index]] = {}
        self._plain: dict[str, np.ndarray] = {}
        self._places: dict[str, dict[Hashable, int]] = {}
        self._ranks: dict[str, np.ndarray] = {}
        # of an operation, the column with the days that rows are counted on
        self.days: dict[Hashable, str] = {}

    def coded(self, name: str) -> tuple[np.ndarray, pd.Index]:
        """For each row the place of its value among the column's different values (-1: null), and these values."""
        known = self._coded.get(name)
        if known is None:
            column = self.frame[name]
            if isinstance(column.dtype, pd.CategoricalDtype):
                known = column.cat.codes.to_numpy(), column.cat.categories
            else:
                codes, values = pd.factorize(column, use_na_sentinel=True)
                known = codes, pd.Index(values)
            self._coded[name] = known
        return known

    def plain(self, name: str) -> np.ndarray:
        """A column of numbers or dates as numpy has them."""
        known = self._plain.get(name)
        if known is None:
            known = self._plain[name] = self.frame[name].to_numpy()
        return known

    def place(self, name: str, value: Hashable) -> int:
        """The code of a value; one that no row has where the column has no such value."""
        known = self._places.get(name)
        if known is None:
            known = {each: place for place, each in enumerate(self.coded(name)[1].tolist())}
            self._places[name] = known
        return known.get(value, len(known))

    def rank(self, name: str) -> np.ndarray:
        """For each code its place in the order of the values: the contract's for its categories, else the alphabet's.

        The last, which the code of null finds, comes after all others.
        """
        known = self._ranks.get(name)
        if known is None:
            ordered = isinstance(self.frame[name].dtype, pd.CategoricalDtype) and name in CATEGORIES
            values = self.coded(name)[1]
            known = self._ranks[name] = np.arange(len(values) + 1) if ordered else _rank(values)
        return known


def _rank(values: pd.Index) -> np.ndarray:
    rank = np.arange(len(values) + 1)
    rank[np.argsort(values.to_numpy(dtype=object), kind="stable")] = np.arange(len(values))
    return rank


class Rows:
    """The rows of a table at some places, in their order.

    >>> frame = pd.DataFrame({"metric": pd.Categorical(["arrests", "charges", None]), "value": [2.0, 1.0, 5.0]})
    >>> rows = Rows.of(frame)
    >>> charged = rows.where(rows.are("metric", "charges", None))
    >>> len(charged), charged.plain("value").tolist(), charged.frame.index.tolist()
    (2, [1.0, 5.0], [1, 2])
    """

    __slots__ = ("_at", "_coded", "_own", "_plain", "columns")

    def __init__(self, columns: Columns, at: Places = ALL) -> None:
        self.columns = columns
        self._at = at
        # columns that have other values than the table's
        self._own: dict[str, tuple[np.ndarray, pd.Index]] = {}
        self._coded: dict[str, np.ndarray] = {}
        self._plain: dict[str, np.ndarray] = {}

    @classmethod
    def of(cls, frame: pd.DataFrame) -> Rows:
        """All rows of a table."""
        return cls(Columns(frame))

    def __len__(self) -> int:
        if isinstance(self._at, slice):
            return len(range(*self._at.indices(len(self.columns.frame))))
        return len(self._at)

    @property
    def empty(self) -> bool:
        return not len(self)

    @property
    def frame(self) -> pd.DataFrame:
        """The same rows as a table, with the labels and values that they have there, made each time."""
        whole = self.columns.frame
        return whole if isinstance(self._at, slice) and self._at == ALL else whole.iloc[self._at]

    @property
    def labels(self) -> pd.Index:
        """The labels of the rows in their table."""
        return self.columns.frame.index[self._at]

    def codes(self, name: str) -> np.ndarray:
        """For each row the place of its value among ``values(name)``, -1 where it is null."""
        if name in self._own:
            return self._own[name][0]
        if name not in self._coded:
            self._coded[name] = self.columns.coded(name)[0][self._at]
        return self._coded[name]

    def values(self, name: str) -> pd.Index:
        """The different values of a column, those that only other rows of the table have included."""
        return self._own[name][1] if name in self._own else self.columns.coded(name)[1]

    def rank(self, name: str) -> np.ndarray:
        """For each code its place in the order of the values, null last: of a category its own, else the alphabet's."""
        if name in self._own:
            return _rank(self._own[name][1])
        return self.columns.rank(name)

    def of_codes(self, name: str, codes: np.ndarray, string: bool = False) -> Any:
        """The values of some codes as a table's column has them; with ``string``, those of a category as strings."""
        values, dtype = self.values(name), None if name in self._own else self.columns.frame[name].dtype
        if isinstance(dtype, pd.CategoricalDtype) and not string:
            return pd.Categorical.from_codes(codes, dtype=dtype)
        told = values.array.take(codes, allow_fill=True)
        return told.astype("string") if isinstance(dtype, pd.CategoricalDtype) else told

    def plain(self, name: str) -> np.ndarray:
        """A column of numbers or dates as numpy has them."""
        if name not in self._plain:
            self._plain[name] = self.columns.plain(name)[self._at]
        return self._plain[name]

    def are(self, name: str, *wanted: Hashable) -> np.ndarray:
        """Whether each row has one of the values, ``None`` for null."""
        codes = self.codes(name)
        places = [-1 if value is None else self._place(name, value) for value in wanted]
        if len(places) == 1:
            return codes == places[0]
        # one more for what no row has, the last for null
        held = np.zeros(len(self.values(name)) + 2, dtype=bool)
        held[places] = True
        return held[codes]

    def where(self, keep: np.ndarray) -> Rows:
        """Those of the rows for which ``keep`` is true."""
        return self.take(np.flatnonzero(keep))

    def take(self, places: np.ndarray) -> Rows:
        """The rows at some places of these, in the order of the places."""
        if isinstance(self._at, slice):
            at = places + self._at.start if self._at.start else places
        else:
            at = self._at[places]
        return self._with({name: (codes[places], each) for name, (codes, each) in self._own.items()}, at)

    def between(self, first: int, last: int) -> Rows:
        """The rows from place ``first`` to before ``last``, of these rows."""
        if isinstance(self._at, slice):
            begin = self._at.start or 0
            at: Places = slice(begin + first, begin + min(last, len(self)))
        else:
            at = self._at[first:last]
        own = {name: (codes[first:last], values) for name, (codes, values) in self._own.items()}
        return self._with(own, at)

    def recoded(self, name: str, codes: np.ndarray, values: Sequence[Any] | pd.Index = ()) -> Rows:
        """The same rows with other values of a column, by their codes; ``frame`` keeps the table's own."""
        return self._with({**self._own, name: (codes, pd.Index(values, dtype="string"))}, self._at)

    def there(self, name: str) -> list[Any]:
        """The different values that the rows have, in the order of ``values``; null is left out."""
        return self.values(name)[np.flatnonzero(self._told(name)[:-1])].tolist()

    def number_of(self, name: str) -> int:
        """How many different values the rows have, null not counted."""
        return int(np.count_nonzero(self._told(name)[:-1]))

    def any_null(self, name: str) -> bool:
        return bool(self._told(name)[-1])

    def groups(self, names: Sequence[str]) -> tuple[np.ndarray, list[np.ndarray]]:
        """A number per row for its combination of values, null a value like any other, and each one's codes."""
        return grouped([(self.codes(name), len(self.values(name))) for name in names], len(self))

    def _told(self, name: str) -> np.ndarray:
        """Which codes the rows have, the last for null."""
        told = np.zeros(len(self.values(name)) + 1, dtype=bool)
        told[self.codes(name)] = True
        return told

    def _place(self, name: str, value: Hashable) -> int:
        if name in self._own:
            values = self._own[name][1].tolist()
            return values.index(value) if value in values else len(values)
        return self.columns.place(name, value)

    def _with(self, own: dict[str, tuple[np.ndarray, pd.Index]], at: Places) -> Rows:
        rows = Rows(self.columns, at)
        rows._own = own
        return rows


def grouped(parts: Sequence[tuple[np.ndarray, int]], rows: int) -> tuple[np.ndarray, list[np.ndarray]]:
    """A number per row for its combination of codes, and for each part the codes of the combinations.

    ``parts`` are codes from -1 (null) on, each with the number above all of them.

    >>> number, (letters, digits) = grouped([(np.array([1, -1, 1]), 2), (np.array([0, 0, 0]), 1)], 3)
    >>> letters[number].tolist(), digits.tolist()
    ([1, -1, 1], [0, 0])
    """
    code, bound = np.zeros(rows, dtype=np.int64), 1
    for number, (part, size) in enumerate(parts):
        if bound * (size + 1) >= 2**62:  # multiplied they would not fit: numbers without gaps are smaller
            before, known = grouped(parts[:number], rows)
            code, told = grouped([(before, len(known[0])), *parts[number:]], rows)
            return code, [*(each[told[0]] for each in known), *told[1:]]
        code = code * (size + 1) + (part + 1)
        bound *= size + 1
    if bound <= 4 * rows + 1000:  # few combinations are marked quicker than they are looked up
        there = np.zeros(bound, dtype=bool)
        there[code] = True
        found = np.flatnonzero(there)
        place = np.zeros(bound, dtype=np.int64)
        place[found] = np.arange(len(found))
        code = place[code]
    else:
        code, found = pd.factorize(code)
    codes = []
    for _, size in reversed(parts):
        found, part = np.divmod(found, size + 1)
        codes.append(part - 1)
    return code, codes[::-1]
