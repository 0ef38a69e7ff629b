"""What a file, a picture or a sheet says of where its figures come from, when they were made, under which licence."""

from __future__ import annotations

from datetime import date

import pandas as pd

from dashboard.words import day, listing, plural, span
from extract.export import NOT_OFFICIAL, About

FEW = 3  # more forces than these are counted and not named


def about(title: str, observations: pd.DataFrame, made: date | None, note: str | None = None) -> About:
    """The title, source, day and notes of what is made from some observations."""
    forces = sorted(observations["force"].dropna().unique())
    if len(forces) > FEW:
        whose = f"{len(forces)} police forces"
    else:
        whose = listing([f"{each} Police" for each in forces]) or "police forces"
    releases = plural(observations["release"].nunique(), "news release")
    published = observations["published"].dropna()
    when = f", published {span(published.min(), published.max())}" if len(published) else ""
    notes = (NOT_OFFICIAL, note) if note else (NOT_OFFICIAL,)
    return About(title=title, source=f"{releases} of {whose}{when}", made=made, notes=notes)


def small_print(said: About) -> tuple[str, str]:
    """Source, day and licence in two lines."""
    made = f"Made with opstats on {day(said.made)}. " if said.made else ""
    return f"Source: {said.source}. {NOT_OFFICIAL}", f"{made}Licence: {said.licence[1]}."
