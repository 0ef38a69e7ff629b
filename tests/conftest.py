"""Shared fixtures: where the corpus and the hand-read releases are, when they are there at all."""

from __future__ import annotations

from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parent.parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What leaves threads behind comes last: other tests would start their processes much more slowly."""
    items.sort(key=lambda item: item.get_closest_marker("threads") is not None)


@pytest.fixture(scope="session")
def seed() -> Path:
    """The release that the project began with."""
    return next((PROJECT / "seeds").glob("*.txt"))


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder with the corpus and the hand-read releases; the test is skipped where it is absent."""
    folder = PROJECT.parent / "shared"
    if not folder.is_dir():
        pytest.skip("the corpus and the hand-read releases (../shared) are not here")
    return folder
