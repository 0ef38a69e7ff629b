"""How many "the dogs" are: numbers told before of things that are seized without one."""

from __future__ import annotations

from datetime import date

import pytest

from extract import extract_release, read_release


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("Eight dogs had been stolen from a farm. Officers recovered the dogs.", [8]),
        ("A car was driven by a man with 5 dogs. The dogs were seized.", [5]),
        ("A total of 503 cannabis plants were growing there. The plants were seized.", [503]),
        # two numbers, or none
        ("Eight dogs were stolen, and two dogs ran off. Officers recovered the dogs.", [None]),
        ("Dogs had been stolen. Officers recovered the dogs.", [None]),
        # other things, and other words for them
        ("Eight cats had been stolen. Officers recovered the dogs.", [None]),
        # told as seized already
        ("Officers seized around 250 plants in the loft. The plants that were seized were tall.", [250]),
    ],
)
def test_things_that_are_pointed_back_to_are_as_many_as_were_told_of(
    text: str, values: list[float | None]
) -> None:
    release = read_release(text, name="a.md", force="Northamptonshire", published=date(2020, 7, 24))
    assert [o.value for o in extract_release(release)] == values
