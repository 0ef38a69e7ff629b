"""Patterns that are tried only where a word stands that they cannot do without: looking for a word is far quicker."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable
from re import _constants as op  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from typing import Any


class Sought:
    """A pattern that nearly never matches, with the pieces of words of which every match has one.

    >>> total = Sought(r"\\bin total\\b|\\b(?:now|already) (?:been )?\\w+ so far\\b")
    >>> total.words
    (' so far', 'in total')
    >>> total.search("six in all") is None, total.search("six in total")[0]
    (True, 'in total')
    """

    __slots__ = ("pattern", "words")

    def __init__(self, pattern: str) -> None:
        self.pattern = re.compile(pattern)
        words = _needed(_parser.parse(pattern))
        if not words:
            raise ValueError(f"there is no word that {pattern!r} cannot do without")
        self.words = tuple(sorted(w for w in words if not any(o != w and o in w for o in words)))

    def search(self, text: str, begin: int = 0, end: int = sys.maxsize) -> re.Match[str] | None:
        stretch = text[begin:end]
        for word in self.words:
            if word in stretch:
                return self.pattern.search(text, begin, end)
        return None


def _needed(parsed: Iterable[tuple[Any, Any]]) -> frozenset[str]:
    """Strings of which every match of a parsed pattern has one, the longest; empty where there are none."""
    found: list[frozenset[str]] = []
    run = ""
    for code, what in [*parsed, (None, None)]:
        if code is op.LITERAL:
            run += chr(what)
            continue
        if code is op.AT:  # a boundary is no letter
            continue
        found.append(frozenset({run} if run else ()))
        run = ""
        if code is op.SUBPATTERN:
            found.append(_needed(what[-1]))
        elif code is op.BRANCH:
            alternatives = [_needed(each) for each in what[1]]
            found.append(frozenset().union(*alternatives) if all(alternatives) else frozenset())
        elif code in (op.MAX_REPEAT, op.MIN_REPEAT) and what[0] > 0:
            found.append(_needed(what[2]))
    return max(
        found, key=lambda words: (min((len(w.replace(" ", "")) for w in words), default=0), -len(words))
    )
