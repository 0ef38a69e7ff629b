"""What releases leave out, and what is said of it."""

from __future__ import annotations

import pytest

from extract import extract_release, read_release
from extract.observation import to_frame
from extract.unstated import FORCES_SHOWN, Unstated

TEXT = "---\n{}\n---\nTwo men were arrested in Deal. One man was charged."


def unstated(*matters: str) -> Unstated:
    releases = [read_release(TEXT.format(each), name=f"{number}.md") for number, each in enumerate(matters)]
    return Unstated.of(to_frame([each for release in releases for each in extract_release(release)]))


def test_releases_are_told_once_and_only_what_they_leave_out() -> None:
    found = unstated(
        "area: Kent\ndate: 2021-03-02", "title: Two held", "area: Kant\ndate: 2021-03-02", "area: Kant"
    )
    assert (found.days, found.force, found.unknown) == (["1", "3"], ["1"], {"Kant": ["2", "3"]})
    assert Unstated.from_dict(found.to_dict()) == found
    assert not unstated("area: Kent Police\ndate: 2021-03-02").messages()


def test_what_follows_is_added() -> None:
    found = unstated("area: Kant")
    found.add(unstated("area: Kant", "title: Two held"))
    assert (found.days, found.force, found.unknown) == (["0", "0", "1"], ["1"], {"Kant": ["0", "0"]})


@pytest.mark.parametrize(
    ("found", "line"),
    [
        (
            Unstated(days=["a"]),
            "1 release without a publication date that can be, a: what it tells may have no days. ",
        ),
        (
            Unstated(force=["a", "b"]),
            "2 releases without a force, a, b: what they tell has no policing area and ",
        ),
        (
            Unstated(force=list("abcdef")),
            "6 releases without a force, first a, b, c (all: those whose force is empty ",
        ),
        (Unstated(unknown={"Norhants": ["a"]}), "1 release of a force that is not known, Norhants, a: "),
        (
            Unstated(unknown={"Jersey": ["a", "b"]}),
            "2 releases of a force that is not known, Jersey, a, b: ",
        ),
    ],
)
def test_one_line_says_what_is_missing(found: Unstated, line: str) -> None:
    (said,) = found.messages()
    assert said.startswith(line)


def test_a_likely_name_is_offered() -> None:
    (said,) = Unstated(unknown={"Norhants": ["a"]}).messages()
    assert said.endswith("Did you mean Northamptonshire?")
    (said,) = Unstated(unknown={"Jersey": ["a"]}).messages()
    assert "Did you mean" not in said


def test_many_unknown_forces_do_not_fill_the_screen() -> None:
    lines = Unstated(unknown={f"Force {number}": ["a"] for number in range(40)}).messages()
    assert len(lines) == FORCES_SHOWN + 1
    assert lines[-1] == "… and releases of 35 more that are not known"
