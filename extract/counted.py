"""Numbers that point back: how many "the dogs" are, and how many "all three have been bailed" counts together."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from extract.numerals import cardinal
from extract.scan import scan
from extract.sought import Sought
from extract.statement import Sentence, Statement
from extract.words import number_words


def count_what_was_told_of(text: str, sentences: Sequence[Sentence]) -> None:
    """Give a number to things that point back to it: "eight dogs had been stolen. The dogs were recovered".

    Where two numbers were told of them, or none, they stay without one; so they do where the number was read as
    a seizure itself, of which they are another telling.
    """
    taken = {s.item for each in sentences for s in each.statements if s.value is not None}
    for sentence in sentences:
        for s in sentence.statements:
            if s.item in taken or not (s.definite and s.value is None and s.unit in _COUNTED):
                continue
            number = _told_before(text, s)
            if number is not None:
                s.value, s.qualifier, s.vague = number, "exact", False


_COUNTED = frozenset({"items", "plants"})


def _told_before(text: str, s: Statement) -> float | None:
    """The only number above one with which the noun of a statement stands before it."""
    if not s.head.isalpha() or not s.head.endswith("s"):
        return None
    pointing, numbered = _patterns(s.head)
    if pointing.search(text, s.begin, s.end) is None:
        return None
    told = {found[1].lower() for found in numbered.finditer(text, max(0, s.begin - _IN_MIND), s.begin)}
    if len(told) != 1:
        return None
    words = told.pop()
    value, _ = cardinal(scan(words, 0, len(words), []), 0)
    return value if value is not None and value > 1 else None


_IN_MIND = 1500  # letters before the words that point back


@lru_cache(maxsize=256)
def _patterns(noun: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Words that point back to things told of, and a number of such things."""
    return (
        re.compile(rf"\b(?:the|these|those|all of the|both) {noun}\b", re.IGNORECASE),
        re.compile(
            rf"\b({number_words(2, 99)}|\d[\d,]*) (?!of )(?:(?!and |in |from |at |with )[\w'’-]+ ){{0,3}}{noun}\b",
            re.IGNORECASE,
        ),
    )


def count_together(text: str, sentences: Sequence[Sentence]) -> None:
    """Note at the last of some arrests how many the text then counts together: "All three have been bailed"."""
    arrests = [s for each in sentences for s in each.statements if s.metric == "arrests"]
    if len(arrests) < 2 or not _TOGETHER.search(text):
        return
    for counted in _TOGETHER.pattern.finditer(text):
        last = max((s for s in arrests if s.begin < counted.start()), key=lambda s: s.begin, default=None)
        if last is None or counted.start() - last.end > _SPOKEN_OF:
            continue
        words = counted["number"]
        value, _ = cardinal(scan(words.lower(), 0, len(words), []), 0) if words else (0, 0)
        last.together = value or (3.0 if counted["trio"] else 2.0)


_SPOKEN_OF = 400  # letters between the last arrest and what became of them all
_TOGETHER = Sought(
    rf"(?:^|(?<=[.!?”\"] )|(?<=\n))(?:(?:All|The) (?P<number>{number_words(2, 12)})"
    r"|Both|The pair|They (?:have |were |are |will |remain )?both|(?P<trio>The trio))"
    r"(?: of (?:them|those|the))?(?: [\w'’-]+){0,3}? (?:have|were|are|remain|both)\b(?: [\w'’-]+){0,5}?"
    r" (?:released|bail|bailed|custody|interviewed|questioned|de-arrested)\b"
)
