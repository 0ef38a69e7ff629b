"""What the commands show: marks at the right words, nothing taken for markup, figures with their doubt."""

from __future__ import annotations

import io
from datetime import date

import pandas as pd
import pytest
from rich.console import Console

from extract.observation import Observation, to_frame
from extract.release import read_release
from extract.terminal import (
    any_table,
    many_observations,
    marked_paragraphs,
    observation_list,
    release_heading,
)

RELEASE = read_release(
    "Raids in [bold]Corby[/bold]\n\nTwo men were arrested and charged on Monday.\n\nFive knives were seized.",
    name="raids.md",
    force="Northamptonshire",
    published=date(2020, 7, 14),
)


def observed(quote: str, rule: str, **changes) -> Observation:
    begin = RELEASE.text.index(quote)
    usual = {
        "release": RELEASE.id,
        "force": RELEASE.force,
        "published": RELEASE.published,
        "url": None,
        "metric": "arrests",
        "item": None,
        "value": 2.0,
        "low": 2.0,
        "high": 2.0,
        "unit": "people",
        "qualifier": "exact",
        "start": date(2020, 7, 13),
        "end": date(2020, 7, 13),
        "date_basis": "relative",
        "area": "North",
        "place": "Corby",
        "scope": "event",
        "operation": None,
        "quote": quote,
        "quote_start": begin,
        "quote_end": begin + len(quote),
        "rule": rule,
    }
    return Observation(**(usual | changes))


ARRESTS = observed("Two men were arrested and charged", "passive")
CHARGES = observed("Two men were arrested and charged", "shared_subject", metric="charges")
KNIVES = observed(
    "Five knives were seized",
    "passive",
    metric="seizure",
    item="knives",
    value=5.0,
    unit="items",
    qualifier="min",
)


def shown(*renderables, width: int = 200) -> str:
    console = Console(
        width=width, record=True, markup=False, highlight=False, file=None, force_terminal=False
    )
    with console.capture() as capture:
        for each in renderables:
            console.print(each)
    return capture.get()


def test_quotes_are_highlighted_and_followed_by_number_and_rule():
    paragraphs = marked_paragraphs(RELEASE, [ARRESTS, CHARGES, KNIVES])
    assert [each.plain for each in paragraphs] == [
        "Raids in [bold]Corby[/bold]",
        "Two men were arrested and charged [1 passive 2 shared_subject] on Monday.",
        "Five knives were seized [3 passive].",
    ]
    sentence = paragraphs[1]
    underlined = {
        sentence.plain[span.start : span.end] for span in sentence.spans if "underline" in str(span.style)
    }
    assert underlined == {"Two men were arrested and charged"}


def test_a_release_without_observations_is_shown_as_it_is():
    assert "\n\n".join(each.plain for each in marked_paragraphs(RELEASE, [])) == RELEASE.text


def test_square_brackets_of_a_release_are_words_and_not_markup():
    assert "[bold]Corby[/bold]" in shown(release_heading(RELEASE), *marked_paragraphs(RELEASE, [ARRESTS]))


def test_the_list_tells_when_where_and_how_it_is_counted():
    lines = shown(observation_list([ARRESTS, KNIVES])).splitlines()
    arrests, knives = lines
    for words in (
        "arrests",
        "13 July 2020, reckoned from publication",
        "Corby · North",
        "counted once",
    ):
        assert words in arrests
    assert "2 knives seized: at least 5 items" in knives


def test_the_list_tells_in_words_what_the_rule_reads_and_names_it():
    lines = shown(
        observation_list([observed("Two men were arrested", "arrests.passive"), KNIVES])
    ).splitlines()
    assert lines[1].strip() == "Rule that read it: people before a verb in the passive (arrests.passive)"
    assert lines[2].endswith(" · passive"), "a rule without words is named all the same"


@pytest.mark.parametrize(
    ("scope", "words"), [("part", "part of a count"), ("total", "claimed total"), ("event", "counted once")]
)
def test_scope_is_in_words(scope, words):
    assert words in shown(observation_list([observed("Five knives", "x", scope=scope)]))


def test_frames_with_gaps_have_empty_cells():
    undated = observed(
        "Five knives", "x", value=None, qualifier="unspecified", start=None, end=None, area=None
    )
    frame = to_frame([undated])
    assert "not stated" in shown(many_observations(frame))
    cells = shown(any_table(frame[["start", "value", "area", "published"]]))
    assert "NaT" not in cells
    assert "nan" not in cells
    assert "<NA>" not in cells
    assert "14 July 2020" in cells


def test_a_narrow_terminal_breaks_no_number():
    numbers = {"value": [535_000.0, None], "low": [506_500.0, 1.0], "high": [None, 1_234_567.0]}
    rest = {"observations": [2, 1], "unquantified": [0, 1], "qualifier": ["min", "unspecified"]}
    table = pd.DataFrame(
        {
            "area": ["North East Lincolnshire", None],
            "metric": ["seizure", "out_of_court_disposals"],
            "item": ["cannabis_plants", None],
            "unit": ["unspecified", "people"],
        }
        | numbers
        | rest
    )
    console = Console(width=80, file=io.StringIO())
    console.print(any_table(table, 80))
    told = console.file.getvalue()
    assert max(map(len, told.splitlines())) <= 80
    assert {"535,000", "506,500", "1,234,567", "Lincolnshire", "unspecified"} <= set(told.split())
    assert "Not shown, for want of room: unquantified" in told
