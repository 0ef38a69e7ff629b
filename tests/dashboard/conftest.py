"""A small operation whose every figure is known, for the tests of the pages."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pandas as pd
import pytest
import streamlit as st
from streamlit.testing.v1 import AppTest

from extract.export import write
from extract.observation import Observation, to_frame
from tests.known import observation

PROJECT = Path(__file__).resolve().parent.parent.parent


@pytest.fixture(scope="session")
def make() -> Callable[..., Observation]:
    return observation


@pytest.fixture(scope="session")
def frame() -> pd.DataFrame:
    """Warrants: 4 + 10 in the north, 12 in the west, 3 not placed: 29, of which 40 are claimed.
    Arrests: 5 in the north, several in the west. Cash: more than £2,000."""
    return to_frame(
        [
            observation(value=4, day=3),
            observation(value=12, day=4, area="West"),
            observation("arrests", 5, day=3),
            observation(value=10, day=30, release="second"),
            observation("arrests", None, day=30, area="West", release="second"),
            observation(value=3, day=60, area=None, release="third"),
            observation(
                "seizure",
                2000,
                day=60,
                area="West",
                release="third",
                item="cash",
                unit="GBP",
                qualifier="min",
            ),
            observation(
                "seizure",
                700,
                day=60,
                area="West",
                release="third",
                item="cannabis_plants",
                unit="plants",
                qualifier="approx",
            ),
            observation("seizure", None, day=61, release="third", item="knives"),
            observation(value=40, day=100, area=None, release="closing", scope="total"),
            observation(value=7, day=2, area="North", release="elsewhere", operation=None),
        ]
    )


@pytest.fixture
def table(frame: pd.DataFrame, tmp_path: Path) -> Path:
    path = tmp_path / "observations.csv"
    write(frame, path, kind="observations")
    return path


@pytest.fixture
def app(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[..., AppTest]]:
    """Starts the dashboard on the data at a path, with the address's parameters."""
    st.cache_resource.clear()

    def start(path: Path, **parameters: str | list[str]) -> AppTest:
        monkeypatch.setenv("OPSTATS_DATA", str(path))
        app = AppTest.from_file(str(PROJECT / "dashboard" / "app.py"), default_timeout=60)
        parameters.setdefault("releases", "Only those that name the operation")
        for name, value in parameters.items():
            app.query_params[name] = value
        return app.run()

    yield start
    st.cache_resource.clear()
