"""A release to its observations: dates, clauses, places and merging in one call."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain

from extract.areas import Gazetteer
from extract.counted import count_together, count_what_was_told_of
from extract.dates import day_written, find_dates
from extract.disposals import without_fines_of_courts
from extract.ledger import Fact
from extract.merge import merge
from extract.observation import Observation, bounds
from extract.operation import operation_named
from extract.outcomes import without_those_held
from extract.passages import Stating, read_statements
from extract.release import Paragraph, Release
from extract.scan import sentences as sentence_bounds
from extract.scenes import (
    Scenes,
    carry_places,
    courts,
    only_of_the_case,
    place_at_the_scene,
    place_on_the_spot,
    place_portions,
    place_statements,
)
from extract.statement import Sentence, Statement
from extract.timeline import assign_days
from extract.words import lowered


def extract_release(release: Release) -> list[Observation]:
    """Every enforcement outcome that the release reports as having happened, each once, in the order of the text.

    The quotation of each is an exact substring: ``release.text[o.quote_start:o.quote_end] == o.quote``.
    """
    if len(release.text) > LONGEST_TEXT:
        return _in_portions(release, range(0, len(release.text), LONGEST_TEXT // MOST_TOLD), divide=True)
    return _read(release, divide=True)


def _read(release: Release, *, divide: bool) -> list[Observation]:
    """The observations of a release of ordinary length; ``divide`` it if it tells more than any release does."""
    text = release.text
    stating = Stating(lowered(text))
    if not any(stating.within_or_below(p.start, p.end) for p in release.paragraphs):
        return []
    published = release.published if release.published_precision != "month" else None
    whens = find_dates(text, published)
    written = day_written(text, whens, published)
    if written != published:
        published, whens = written, find_dates(text, written)
    sentences = [s for s in read_statements(text, release.paragraphs, whens, stating) if s.statements]
    sentences = without_those_held(without_fines_of_courts(sentences, text), text)
    if not sentences:
        return []
    if divide and (len(whens) > MOST_TOLD or sum(len(s.statements) for s in sentences) > MOST_TOLD):
        told = chain((w.begin for w in whens), (s.begin for each in sentences for s in each.statements))
        return _in_portions(release, sorted(told), divide=False)
    again = {text[s.begin : s.end] for s in sentences if s.kind not in ("title", "description")}
    sentences = [s for s in sentences if s.kind != "description" or not _repeated(text, s, again)]
    if not sentences:
        return []
    _mark_reprinted(text, release.paragraphs, sentences)
    _mark_whose(text, sentences)
    count_what_was_told_of(text, sentences)
    count_together(text, sentences)
    gazetteer = Gazetteer.for_force(release.force)
    place_statements(text, sentences, gazetteer)
    scenes = Scenes(text, release.paragraphs, gazetteer)
    facts = merge(assign_days(text, sentences, whens, published), scenes.lead)
    carry_places(facts, scenes)
    operation = operation_named(text, release.force, release.published)
    name = operation.name if operation is not None else None
    if not facts:
        return []
    setting = gazetteer.setting(text, release.paragraphs)
    place_at_the_scene(facts, text, scenes, setting)
    place_on_the_spot(facts, scenes)
    place_portions(facts)
    # "118 arrests, 51 of them in Hull": the rest were elsewhere, whatever else the release names
    wide = _spread(facts)
    of_the_case = only_of_the_case(facts)
    remanded_at = courts(facts, text, scenes)
    return [
        _observation(
            release,
            fact,
            setting.area(fact.place, fact.best.begin) if fact.place or id(fact) not in wide else None,
            remanded_at.get(id(fact))
            or (fact.place.name if fact.place and id(fact) not in of_the_case else None),
            name,
        )
        for fact in sorted(facts, key=lambda f: (f.best.begin, f.best.end, f.best.metric))
    ]


def _spread(facts: list[Fact]) -> set[int]:
    """Numbers, by ``id``, of which only a portion is known to have been where it was.

    "118 arrests, 51 of them in Hull", "61 fines were issued. ... 17 fines were issued in Malham alone".
    """
    placed: dict[int, float] = {}
    for fact in facts:
        whole = fact.parent
        if whole is not None and fact.place is not None:
            by_place = fact.best.rule.endswith(".by_place")
            if by_place or (whole.value or 0) >= _OF_A_FORCE:
                placed[id(whole)] = placed.get(id(whole), 0) + (0 if by_place else fact.value or 0)
    return {id(f) for f in facts if f.place is None and placed.get(id(f), f.value or 0) < (f.value or 0)}


_OF_A_FORCE = 25  # from here on a number is of more than the one place that is named


# --- what is too long for one release --------------------------------------------------------------------

LONGEST_TEXT = 150_000  # characters; the longest of 44,235 releases has 133,000
MOST_TOLD = 500  # statements, or dates, that are compared with each other; the most are 422
_PORTION = MOST_TOLD // 2


def _in_portions(release: Release, marks: Sequence[int], *, divide: bool) -> list[Observation]:
    """The observations of a text that holds more than any release, read as several releases one below the other.

    Each statement is compared with all others of its release, so time would grow with the square of their number.
    """
    found: list[Observation] = []
    for part in _portions(release, marks):
        begin = part[0].start
        own = tuple(Paragraph(p.start - begin, p.end - begin, p.kind) for p in part)
        for o in _read(
            replace(release, text=release.text[begin : part[-1].end], paragraphs=own), divide=divide
        ):
            at = o.quote_start + begin
            found.append(replace(o, quote_start=at, quote_end=at + len(o.quote)))
    return found


def _portions(release: Release, marks: Sequence[int]) -> Iterator[list[Paragraph]]:
    """The paragraphs in portions with so many ``marks`` each; a paragraph with more is parted between sentences.

    >>> text = "One. Two. | Three."
    >>> paragraphs = Paragraph(0, 9, "text"), Paragraph(12, 18, "text")
    >>> release = Release("a", None, None, None, None, None, text, paragraphs, "")
    >>> [[text[p.start : p.end] for p in part] for part in _portions(release, [0] * 200 + [5] * 100)]
    [['One.'], ['Two.', 'Three.']]
    >>> [[text[p.start : p.end] for p in part] for part in _portions(release, [0] * 200 + [12] * 100)]
    [['One. Two.'], ['Three.']]
    """
    part: list[Paragraph] = []
    weight = 0
    for paragraph in release.paragraphs:
        for begin, end in sentence_bounds(release.text, paragraph.start, paragraph.end):
            more = bisect_left(marks, end) - bisect_left(marks, begin)
            if part and weight + more > _PORTION:
                yield part
                part, weight = [], 0
            weight += more
            if part and part[-1].start >= paragraph.start:
                part[-1] = Paragraph(part[-1].start, end, paragraph.kind)  # its paragraph goes on
            else:
                part.append(Paragraph(begin, end, paragraph.kind))
    if part:
        yield part


def contradictions(release: Release) -> list[str]:
    """The date phrases whose weekday is not that of their calendar date, which then counts, in order of the text.

    A reader should know of them: one of the two is the force's slip.
    """
    published = release.published if release.published_precision != "month" else None
    return [
        release.text[when.begin : when.finish]
        for when in find_dates(release.text, published)
        if when.conflict
    ]


def _repeated(text: str, sentence: Sentence, told: set[str]) -> bool:
    """Whether a sentence of the description stands in the text too, or begins one there: "Officers have […]"."""
    words = text[sentence.begin : sentence.end]
    begun = words.rstrip(" .…[]") if words.endswith(("…]", "…", "...")) else words
    return words in told or (len(begun) < len(words) and any(t.startswith(begun) for t in told))


def _mark_whose(text: str, sentences: Iterable[Sentence]) -> None:
    """The age of whom "he" or "she" is: of whose arrest or charge the paragraph told last."""
    paragraph = -1
    last: Statement | None = None
    for sentence in sentences:
        if sentence.paragraph != paragraph:
            paragraph, last = sentence.paragraph, None
        for s in sentence.statements:
            if s.unit != "people":
                continue
            if s.ages:
                last, s.whose = s, s.ages
            elif s.names:
                last = None  # somebody whose age is told elsewhere
            elif last is not None and s.definite and s.value == last.value and _PRONOUN.match(text, s.begin):
                s.whose = last.ages


_PRONOUN = re.compile(r"(?:s?he|they)\b", re.IGNORECASE)
_REPRINTED = re.compile(
    r"\W*(?:previous(?:ly)?|earlier|original) (?:issued |media |press |news )?"
    r"(?:release|appeal|update|statement|message)s?\b",
    re.IGNORECASE,
)
_LONGEST_HEADING = 60


def _mark_reprinted(text: str, paragraphs: Iterable[Paragraph], sentences: list[Sentence]) -> None:
    """Number what stands below lines such as "Previous release | 3 May 2020", which told before what stands above."""
    headings = [
        p.start
        for p in paragraphs
        if p.end - p.start <= _LONGEST_HEADING and _REPRINTED.match(text, p.start, p.end)
    ]
    for sentence in sentences if headings else ():
        reprinted = bisect_left(headings, sentence.begin)
        for statement in sentence.statements:
            statement.reprinted = reprinted


def _observation(
    release: Release, fact: Fact, area: str | None, place: str | None, operation: str | None
) -> Observation:
    s = fact.best
    low, high = bounds(fact.value, fact.qualifier)
    start, end = fact.days or (None, None)
    if (
        release.published
        and release.published_precision == "day"
        and end is not None
        and start is not None
        and start <= release.published < end
    ):
        end = release.published
    return Observation(
        release=release.id,
        force=release.force,
        published=release.published,
        url=release.url,
        metric=s.metric,
        item=s.item,
        value=fact.value,
        low=low,
        high=high,
        unit=s.unit,
        qualifier=fact.qualifier if fact.value is not None else "unspecified",
        start=start,
        end=end,
        date_basis=fact.basis if fact.days else "unknown",
        area=area,
        place=place,
        scope=fact.scope,
        operation=operation,
        quote=release.text[s.begin : s.end],
        quote_start=s.begin,
        quote_end=s.end,
        rule=s.rule,
    )
