"""opstats: news releases of police operations to a table of sourced observations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from extract.facts import extract_release
from extract.observation import Observation
from extract.release import Release, read_release

if TYPE_CHECKING:
    from extract.corpus import extract_corpus

__all__ = ["Observation", "Release", "extract_corpus", "extract_release", "read_release"]


def __getattr__(name: str) -> Any:
    """Import what needs pandas only when it is asked for, so that ``import extract`` stays quick."""
    if name == "extract_corpus":
        from extract.corpus import extract_corpus

        return extract_corpus
    raise AttributeError(f"module 'extract' has no attribute {name!r}")
