"""What releases should state and do not, a day of publication and a force that is known, and what that costs."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import pandas as pd

from extract.forces import force_named, nearest

FORCES_SHOWN = 5
NAMED, FIRST = 5, 3  # releases that leave something out: all are named up to the one, else the other


@dataclass(slots=True)
class Unstated:
    """The ids of releases that tell something: of no known day, of no force, and of a force that is in no file."""

    days: list[str] = field(default_factory=list)
    force: list[str] = field(default_factory=list)
    unknown: dict[str, list[str]] = field(default_factory=dict)

    @classmethod
    def of(cls, frame: pd.DataFrame) -> Unstated:
        """What the releases of a table leave out, in its order."""
        found = cls(_releases(frame[frame["published"].isna()]), _releases(frame[frame["force"].isna()]))
        unknown = [each for each in frame["force"].dropna().unique() if force_named(each) is None]
        if unknown:
            rows = frame[frame["force"].isin(unknown)].groupby("force", sort=False, observed=True)
            found.unknown = {str(force): _releases(theirs) for force, theirs in rows}
        return found

    @classmethod
    def from_dict(cls, record: dict[str, Any]) -> Unstated:
        return cls(record["days"], record["force"], record["unknown"])

    def to_dict(self) -> dict[str, Any]:
        return {"days": self.days, "force": self.force, "unknown": self.unknown}

    def add(self, more: Unstated) -> None:
        """And what the releases that follow leave out."""
        self.days += more.days
        self.force += more.force
        for each, releases in more.unknown.items():
            self.unknown.setdefault(each, []).extend(releases)

    def messages(self) -> list[str]:
        """A line for each thing that is missing, with what to do about it.

        >>> print(Unstated(force=["ab12"]).messages()[0])
        1 release without a force, ab12: what it tells has no policing area and belongs to no operation of a force. \
Give the force as area: in the front matter, or with --force NAME.
        """
        lines = []
        if self.days:
            lines.append(
                f"{_those(self.days, 'without a publication date that can be', 'published')}: "
                f"what {_they(self.days)} may have no days. Give the date as publish: date: in the front matter."
            )
        if self.force:
            lines.append(
                f"{_those(self.force, 'without a force', 'force')}: "
                f"what {_they(self.force)} has no policing area and belongs to no operation of a force. "
                "Give the force as area: in the front matter, or with --force NAME."
            )
        for name in list(self.unknown)[:FORCES_SHOWN]:
            releases, meant = self.unknown[name], nearest(name)
            lines.append(
                f"{_those(releases, f'of a force that is not known, {name}')}: what {_they(releases)} has no policing "
                f"area. {f'Did you mean {meant}?' if meant else 'README.md tells how to add a force.'}"
            )
        if (more := len(self.unknown) - FORCES_SHOWN) > 0:
            lines.append(f"… and releases of {more} more that are not known")
        return lines


def _releases(frame: pd.DataFrame) -> list[str]:
    return list(dict.fromkeys(frame["release"].dropna()))


def _those(releases: list[str], what: str, column: str = "") -> str:
    """How many releases there are of which something is missing, and which."""
    shown = ", ".join(releases if len(releases) <= NAMED else releases[:FIRST])
    if len(releases) > NAMED:
        all_of_them = (
            f" (all: those whose {column} is empty in what opstats extract writes)" if column else ""
        )
        shown = f"first {shown}{all_of_them}"
    return f"{len(releases):,} release{'s' * (len(releases) > 1)} {what}, {shown}"


def _they(releases: list[str]) -> str:
    return "they tell" if len(releases) > 1 else "it tells"
