"""opstats: news releases of police operations to a table of sourced observations."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from extract.corpus import extract_corpus
    from extract.facts import extract_release
    from extract.observation import Observation
    from extract.release import Release, read_release

__all__ = ["Observation", "Release", "extract_corpus", "extract_release", "read_release"]

_FROM = {
    "Observation": "observation",
    "Release": "release",
    "extract_corpus": "corpus",
    "extract_release": "facts",
    "read_release": "release",
}


def __getattr__(name: str) -> Any:
    """Import what is asked for when it is asked for: a command that reads nothing waits for no grammar."""
    if name not in _FROM:
        raise AttributeError(f"module 'extract' has no attribute {name!r}")
    value = globals()[name] = getattr(import_module(f"extract.{_FROM[name]}"), name)
    return value
