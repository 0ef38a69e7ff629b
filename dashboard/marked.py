"""A release as HTML with its observations marked, and in words how one of them was read.

A release is data and no part of the page: every piece of it is escaped.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Any

import pandas as pd

from dashboard.words import (
    BASIS_NAMES,
    area_name,
    day,
    escape,
    figure_words,
    plain,
    records,
    sentence,
)
from extract.facts import contradictions
from extract.mask import ADDRESS, NAME
from extract.release import Paragraph, Release
from extract.rules import meaning
from extract.withheld import names_shown, release_without_names

# The kinds of marks, the strongest first, and what each means.
KINDS = {
    "chosen": "this observation",
    "shared": "this and another",
    "event": "told as having happened",
    "total": "claimed by the force",
}
GAP = '<span class="gap"></span>'  # between two marks that touch
MASKED = "Names and home addresses of suspects and victims are masked."


def marked_release(release: Release, observations: pd.DataFrame, chosen: int | None = None) -> str:
    """The release's paragraphs, the words of each observation marked, those of ``chosen`` strongest, and a key.

    ``observations``: rows of this release with ``number``. Rows whose words are not where they say are left
    out: a mark in the wrong place would be worse than none. Names are masked, but where the server shows them.
    """
    conflicts = contradictions(release)
    release, spans = _shown(release, observations)
    published = (
        f"Published {day(release.published)}" if release.published else "Day of publication not stated"
    )
    if release.published and release.published_precision == "month":
        published = f"Published in {release.published:%B %Y}"
    parts = []
    titled = False
    again = _told_again(release)
    for paragraph in release.paragraphs:
        if paragraph is again and not any(s < paragraph.end and e > paragraph.start for s, e, _ in spans):
            continue
        kind = (
            "title"
            if paragraph.kind in ("title", "heading") and not titled and paragraph.start == 0
            else paragraph.kind
        )
        inner = _marked(release.text, paragraph.start, paragraph.end, spans, chosen)
        parts.append(f'<p class="{escape(kind)}">{inner}</p>')
        if kind == "title":
            titled = True
            parts.append(f'<p class="published">{escape(published)}</p>')
    if not titled:
        parts.insert(0, f'<p class="published">{escape(published)}</p>')
    parts.insert(2 if titled else 1, _key("".join(parts)))
    parts += [
        f'<p class="published">Weekday and date do not fit in “{escape(phrase)}”; the date counts.</p>'
        for phrase in conflicts
    ]
    if NAME in release.text or ADDRESS in release.text:
        parts.append(f'<p class="published">{MASKED}</p>')
    return f'<article class="release">{"".join(parts)}</article>'


def _key(marked: str) -> str:
    """What the marks of a release mean, those that are there."""
    there = [
        f'<span class="{kind}">{means}</span>'
        for kind, means in KINDS.items()
        if f'<mark class="{kind}"' in marked
    ]
    return f'<p class="key">{" ".join(there)}</p>' if there else ""


def _told_again(release: Release) -> Paragraph | None:
    """The description, where the text that follows begins with it word for word."""
    for paragraph, following in pairwise(release.paragraphs):
        told = release.text[paragraph.start : paragraph.end]
        text = release.text[following.start : following.end]
        if paragraph.kind == "description" and re.match(rf"{re.escape(told)}(?!\w)", text):
            return paragraph
    return None


def _shown(
    release: Release, observations: pd.DataFrame
) -> tuple[Release, list[tuple[int, int, dict[str, Any]]]]:
    """The release as it may be shown, and where in its text the words of each observation are."""
    spans = [
        (int(row["quote_start"]), int(row["quote_end"]), row)
        for row in records(observations)
        if pd.notna(row["quote_start"])
        and pd.notna(row["quote_end"])
        and pd.notna(row["quote"])
        and row["quote"] != ""
    ]
    exact = [(s, e, row) for s, e, row in spans if release.text[s:e] == row["quote"]]
    if names_shown():
        return release, exact
    shown, at = release_without_names(release)
    where = [(at(s), at(e, end=True), row) for s, e, row in spans]
    known = [row for _, _, row in exact]
    return shown, [
        (s, e, row)
        for s, e, row in where
        if shown.text[s:e] == row["quote"] or any(row is each for each in known)
    ]


def _marked(
    text: str, begin: int, finish: int, spans: list[tuple[int, int, dict[str, Any]]], chosen: int | None
) -> str:
    """``text[begin:finish]`` as HTML; where marks overlap, the pieces carry the strongest of them.

    Words of ``chosen`` that another observation within them rests on as well are marked as shared.
    """
    inside = [(max(s, begin), min(e, finish), row) for s, e, row in spans if s < finish and e > begin]
    edges = sorted({begin, finish, *(s for s, _, _ in inside), *(e for _, e, _ in inside)})
    pieces = []
    after_mark = False
    for start, end in pairwise(edges):
        lengths = [(e - s, row) for s, e, row in inside if s <= start and end <= e]
        here = [row for _, row in lengths]
        piece = escape(text[start:end])
        if here:
            own = [length for length, row in lengths if row["number"] == chosen]
            total = all(row["scope"] == "total" for row in here)
            kind = "total" if total else "event"
            if own:
                kind = "chosen" if min(own) == min(length for length, _ in lengths) else "shared"
            label = "; ".join(sentence(row) for row in here)
            piece = f'<mark class="{kind}" title="{escape(label)}">{piece}</mark>'
            piece = f"{GAP}{piece}" if after_mark else piece
        after_mark = bool(here)
        ending = [str(row["number"]) for _, e, row in inside if e == end]
        pieces.append(piece + (f"<sup>{escape(', '.join(ending))}</sup>" if ending else ""))
    return "".join(pieces)


def note_on(row: Any) -> str:
    """How an observation was read, as a list in Markdown."""
    counted = {
        "event": "Counted once",
        "part": "A part of a number in the same release, not added again",
        "total": "A running total: what the force claims, never added",
    }[str(row["scope"])]
    lines = [counted]
    if pd.isna(row["value"]):
        lines.append("The release gives no number")
    elif str(row["qualifier"]) != "exact":
        low = figure_words(
            {**row, "value": row["low"], "high": row["low"], "qualifier": "exact", "observations": 1}
        )
        if pd.notna(row["high"]):
            high = figure_words(
                {**row, "value": row["high"], "low": row["high"], "qualifier": "exact", "observations": 1}
            )
            lines.append(f"The words allow {low} to {high}")
        else:
            lines.append(f"The words allow {low} or more")
    lines.append(f"When: {BASIS_NAMES[str(row['date_basis'])]}")
    lines.append(
        f"Policing area: {area_name(row['area'])}" if pd.notna(row["area"]) else "Policing area not stated"
    )
    lines.append(
        f"Operation named: {row['operation']}" if pd.notna(row["operation"]) else "Names no operation"
    )
    notes = [*map(plain, lines), f"Rule that read it: {_rule_in_words(str(row['rule']))}"]
    if "confidence" in row:
        notes.append(
            plain(f"Of such statements, {row['confidence']:.0%} were read right on releases people have read")
        )
    return "\n".join(f"- {note}" for note in notes)


def _rule_in_words(rule: str) -> str:
    """What the rule reads, with its name small after it; the name alone of a rule that is unknown here."""
    reads = meaning(rule)
    return f"{plain(reads)} :small[:gray[{plain(rule)}]]" if reads else plain(rule)
