"""About the data: what is counted and what is not, where it comes from, what the columns mean."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version
from typing import Any

import pandas as pd
import streamlit as st

from dashboard.filters import View
from dashboard.words import METRIC_NAMES, day, plain, plural, span
from extract.confidence import measured
from extract.observation import COLUMNS

COUNTED = """
**Counted once**: what a release reports as having happened: warrants carried out, people arrested,
charged or remanded, things seized. A fact that two releases tell is counted once; a part of a number is
not added to it. Where the summary of a week may have counted what a daily release told, the sum is a range:
with it, and without.

**Claimed by the force**: running totals such as “145 warrants since July”. They are shown beside the sum
and never added to it.

**Not counted**: plans, appeals, crime statistics, what suspects are said to have done, sentences and
convictions, and what a release says did not happen.

**Numbers**: “at least” where a release says “more than” or gives no number for a part; “about” where it
says “around”, with 10% either way; a dash where nothing is stated. A quantity without a number adds
nothing to a sum.

**Days**: the day the release states, or one worked out from its day of publication (“last week”);
without either, the day of publication.

**Policing areas**: from the place that the release names. Activity across the county, or in a place that
no area is known of, stays under “Area not stated”, so that no number is lost between the areas. Where a number is
“at least” or a range, the areas can add up to more than the whole: what is told without an area may tell again what
is told of one, so that only one of the two is sure in the whole, while each is in its own area.

**Per 100,000 residents**: of all who live in the force’s area, by the mid-2020 population estimates of the Office for
National Statistics for England and Wales, National Records of Scotland and, for Northern Ireland, NISRA, rounded to
the nearest thousand. Those of England were compared with copies of the estimates of the year before; the others have
not been checked against a source. How many live in a policing area is not known here.

**Names**: names and home addresses of suspects, victims and missing people are masked as \\[name\\] and \\[address\\],
unless whoever runs this server shows them. Officers, courts and those who speak for a body are named.

These are sums of what a force chose to announce, not official statistics.
"""


FEW = 10  # a share of fewer facts than this says nothing

METHOD = """
Each figure is read by a named rule, without a language model, so that every mistake can be traced. How often
the rules are right was measured on releases that people have read by hand, with one codebook. *Found*: of
the facts that a reader wrote down, the share that opstats found. *Right*: of what opstats found, the share
that a reader wrote down too, with the same number. *Complete*: both together when days, policing area and
counting must be right as well. Two careful readers agree with each other in 97% of the facts and,
with days, area and counting, in 90%.
"""
SURENESS = """
The share that was right differs from rule to rule. That share, lowered by how much worse the rules do on forces
whose releases they were not written on, is how sure opstats is of an observation; the filter “Only the most
reliable figures” goes by it. To check it, the observations of each force were given the share that the other forces
alone gave. So many of them were then right:
"""


def percent(share: float) -> str:
    """A share in words; only what is complete is 100%.

    >>> percent(0.8812), percent(0.9996), percent(1.0)
    ('88%', '99%', '100%')
    """
    return "100%" if share == 1 else f"{min(round(share * 100), 99)}%"


def how_right(content: dict[str, Any]) -> None:
    """The scores on hand-read releases: of each set of them, and by what was counted."""
    st.subheader("How right it is", anchor=False)
    st.markdown(METHOD)
    sets = content["sets"]
    st.table(
        pd.DataFrame(
            {
                # how many stands with the name: six columns leave a phone no room for words
                "Releases read by hand": [
                    plain(
                        f"{name[:1].upper()}{name[1:]}: {scores['releases']:,} releases, {scores['gold']:,} facts"
                    )
                    for name, scores in sets.items()
                ],
                "Found": [percent(scores["recall"]) for scores in sets.values()],
                "Right": [percent(scores["precision"]) for scores in sets.values()],
                "Complete": [percent(scores["full_f1"]) for scores in sets.values()],
            }
        ),
        hide_index=True,
    )
    unseen = list(sets)[-1]
    st.markdown(f"By what was counted, on the releases of the last line ({plain(unseen)}):")
    often = [each for each in sets[unseen]["metrics"].items() if each[1]["gold"] >= FEW]
    scores = sorted(often, key=lambda each: -each[1]["gold"])
    st.table(
        pd.DataFrame(
            {
                "Counted": [METRIC_NAMES[metric] for metric, _ in scores],
                "Facts": [f"{each['gold']:,}" for _, each in scores],
                "Found": [percent(each["recall"]) for _, each in scores],
                "Right": [percent(each["precision"]) for _, each in scores],
            }
        ),
        hide_index=True,
    )
    st.caption(f"What has fewer than {FEW} facts is left out.")
    st.markdown(SURENESS)
    st.table(
        pd.DataFrame(
            {
                "Said to be sure": [
                    f"{step['low']:.0%} to {step['high']:.0%}" if step["low"] else f"under {step['high']:.0%}"
                    for step in content["calibration"]
                ],
                "Observations": [f"{step['observations']:,}" for step in content["calibration"]],
                "Said, on average": [percent(step["stated"]) for step in content["calibration"]],
                "Were right": [percent(step["right"]) for step in content["calibration"]],
            }
        ),
        hide_index=True,
    )
    st.caption(f"Measured on {day(pd.Timestamp(content['measured']))}.")


def page(view: View) -> None:
    from extract.export import MEANING, About

    st.title("About the data", anchor=False)
    frame = view.data.frame
    forces = frame["force"].dropna().unique()
    published = frame["published"].dropna()
    extent = (
        f"{plural(len(frame), 'observation')} in {plural(frame['release'].nunique(), 'release')} of "
        f"{plural(len(forces), 'police force')}"
    )
    if len(published):
        extent += f", published {span(published.min(), published.max())}"
    st.markdown(plain(extent) + "\\.")
    if unplaced := frame.loc[frame["force"].isna(), "release"].nunique():
        st.caption(
            f"{plural(unplaced, 'release')} without a police force: what is told has no policing area."
        )
    if view.data.problems:
        with st.expander(f"{plural(len(view.data.problems), 'file')} could not be read"):
            for problem in view.data.problems[:100]:
                st.markdown(f"- {plain(problem)}")
    st.subheader("What is counted, and what is not", anchor=False)
    st.markdown(COUNTED)
    how_right(measured())
    if view.operation.note:
        st.subheader(plain(view.operation.name), anchor=False)
        st.markdown(plain(view.operation.note))
    st.subheader("Columns of the downloads", anchor=False)
    st.table(
        pd.DataFrame(
            {
                "Column": [f"`{name}`" for name in COLUMNS],
                "Meaning": [plain(MEANING[name]) for name in COLUMNS],
            }
        ),
        hide_index=True,
    )
    try:
        number = version("opstats")
    except PackageNotFoundError:
        number = "not installed"
    st.caption(
        f"The figures: {plain(About().licence[1])}. The program, opstats {plain(number)}: MIT licence. The releases "
        "belong to the police forces that published them. Coordinates of towns: GeoNames, CC BY 4.0."
    )


page(st.session_state["view"])
