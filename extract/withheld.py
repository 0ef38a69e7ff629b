"""A release, its observations and tables of them without the names and homes of people, as they leave the program.

Unless whoever runs opstats asks for names, this stands between what was read and everything that is written or shown.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from hashlib import blake2b

import pandas as pd

from extract.areas import Gazetteer
from extract.mask import NAME, Span, find_spans, masked, may_name, names_in_slug, slug_may_name
from extract.observation import MASKED_BY, Observation
from extract.release import Release
from extract.version import rules_version

VARIABLE = "OPSTATS_NAMES"  # "1" where names are to be shown
_CHECKED = 12  # signs of the digest that tells masked ids from one another


def names_shown() -> bool:
    """Whether whoever runs the server or the command has asked, in the environment, for names to be shown."""
    return os.environ.get(VARIABLE, "").strip().casefold() in ("1", "true", "yes", "on")


# --- a release --------------------------------------------------------------------------------------------


def release_without_names(release: Release) -> tuple[Release, Callable[..., int]]:
    """The release with its text, title, address and id masked, and where an offset of its text lies in the masked text.

    The second is called with an offset, and ``end=True`` for one at which something ends.

    >>> from extract.release import read_release
    >>> release = read_release("Ann Example, 33, was charged", name="ann-example-charged.md")
    >>> shown, at = release_without_names(release)
    >>> shown.text, shown.text[at(13) : at(28, end=True)]
    ('[name], 33, was charged', '33, was charged')
    """
    spans = find_spans(release.text)
    paragraphs = []

    def at(offset: int, *, end: bool = False) -> int:
        moved = 0
        for span in spans:
            if span.begin >= offset:
                break
            if offset < span.finish:  # inside a name: its mark is one piece
                return span.begin + moved + (len(span.mark) if end else 0)
            moved += len(span.mark) - (span.finish - span.begin)
        return offset + moved

    for paragraph in release.paragraphs:
        paragraphs.append(replace(paragraph, start=at(paragraph.start), end=at(paragraph.end, end=True)))
    known = _words_of(release.text, spans)
    shown = replace(
        release,
        id=id_without_names(release.id, known),
        url=url_without_names(release.url, known),
        title=_title(release, spans),
        text=masked(release.text, spans),
        paragraphs=tuple(paragraphs),
    )
    return shown, at


def shown_without_names(
    release: Release, observations: Iterable[Observation]
) -> tuple[Release, list[Observation]]:
    """A release and its observations, both masked, each quotation where the masked text has it."""
    shown, at = release_without_names(release)
    return shown, [
        replace(each, quote_start=at(each.quote_start), quote_end=at(each.quote_end, end=True))
        for each in without_names(release, observations)
    ]


def _title(release: Release, spans: Sequence[Span]) -> str | None:
    title = release.title
    if title is None:
        return None
    at = release.text.find(title)
    return masked(title, find_spans(title)) if at < 0 else masked(release.text, spans, at, at + len(title))


def without_names(release: Release, observations: Iterable[Observation]) -> list[Observation]:
    """The observations of a release with quotation, place, address and id masked; the offsets stay those of its text.

    >>> from extract import extract_release, read_release
    >>> release = read_release("Ann Example, 33, was charged with theft.", force="Kent")
    >>> [each.quote for each in without_names(release, extract_release(release))]
    ['[name], 33, was charged']
    """
    observations = list(observations)
    if not observations:
        return []
    text = release.text
    spans = find_spans(text) if _may_name(release, observations) else ()
    known = _words_of(text, spans)
    url, name = url_without_names(release.url, known), id_without_names(release.id, known)
    return [
        replace(
            each,
            release=name,
            url=url,
            quote=masked(text, spans, each.quote_start, each.quote_end) if spans else each.quote,
            place=_place(text, spans, each.place) if spans and each.place else each.place,
        )
        for each in observations
    ]


def _may_name(release: Release, observations: Iterable[Observation]) -> bool:
    """Whether anything of the observations may hold a name, so that the text must be read for names."""
    known_place = Gazetteer.for_force(release.force).look_up
    parts = {each.quote for each in observations} | {each.place for each in observations if each.place}
    if any(may_name(words, known_place) for words in parts):
        return True
    slugs = f"{release.id} {(release.url or '').rpartition('://')[2].partition('/')[2]}"
    return slug_may_name(slugs, release.text, known_place)


def _words_of(text: str, spans: Iterable[Span]) -> frozenset[str]:
    """The words of the masked names, in small letters without apostrophes, as an address has them."""
    return frozenset(
        word
        for span in spans
        if span.mark == NAME
        for word in re.findall(r"[^\W_]+", re.sub(r"['’]", "", text[span.begin : span.finish].casefold()))
        if len(word) > 2
    )


def _place(text: str, spans: Sequence[Span], place: str) -> str:
    """A place; where the text names it only within what is masked, masked too."""
    at = text.find(place)
    first = None
    while at >= 0:
        shown = masked(text, spans, at, at + len(place))
        if shown == place:
            return place
        first = first or shown
        at = text.find(place, at + 1)
    return first or place


# --- addresses and ids ------------------------------------------------------------------------------------


def url_without_names(url: str | None, known: Iterable[str] = ()) -> str | None:
    """An address whose last parts name nobody; ``known`` are the words of names in the text.

    An address that is changed leads nowhere any more: its release is found by its force and date.

    >>> url_without_names("https://www.example.org/news/ann-example-jailed/", {"ann", "example"})
    'https://www.example.org/news/[name]-jailed/'
    """
    if not url:
        return url
    scheme, mark, rest = url.partition("://")
    host, slash, path = rest.partition("/")
    return f"{scheme}{mark}{host}{slash}{names_in_slug(path, known)}" if mark else names_in_slug(url, known)


def id_without_names(name: str, known: Iterable[str] = ()) -> str:
    """An id that names nobody; one that is changed ends with a digest, so that two stay apart.

    >>> id_without_names("ann-example-jailed", {"ann", "example"})
    '[name]-jailed-320262c0b195'
    """
    if NAME in name:
        return name
    shown = names_in_slug(name, known)
    return name if shown == name else f"{shown}-{_digest(name)}"


def shown_ids(shown: Iterable[str]) -> Callable[[str], str | None]:
    """What tells of a release's id as which of the ``shown`` ones it is shown, perhaps without names.

    >>> known = shown_ids(["[name]-jailed-320262c0b195", "ab12"])
    >>> known("ann-example-jailed"), known("ab12"), known("cd34")
    ('[name]-jailed-320262c0b195', 'ab12', None)
    """
    whole = set(shown)
    masked_ones = {each[-_CHECKED:]: each for each in whole if NAME in each}

    def known(name: str) -> str | None:
        if name in whole:
            return name
        return masked_ones.get(_digest(name)) if masked_ones else None

    return known


def _digest(name: str) -> str:
    return blake2b(name.encode("utf-8", "surrogatepass"), digest_size=_CHECKED // 2).hexdigest()


# --- tables -----------------------------------------------------------------------------------------------


def text_without_names(text: str) -> str:
    """Any text by itself, such as a message, masked."""
    return masked(text, find_spans(text))


def table_without_names(frame: pd.DataFrame) -> pd.DataFrame:
    """A table of observations, masked, where the releases' texts are not at hand: by all that is quoted of each.

    What was masked when it was extracted stays as it is; a table that says that these very rules have masked it is
    given back.
    """
    if frame.attrs.get(MASKED_BY) == rules_version().hex():
        return frame
    frame = told_as_masked(frame.copy())
    maskers: tuple[tuple[str, Callable[[str], str | None]], ...] = (
        ("url", url_without_names),
        ("release", id_without_names),
    )
    for column, mask in maskers:
        frame[column] = _replaced(
            frame[column], {each: mask(each) for each in frame[column].dropna().unique()}
        )
    plain = frame[["release", "force", "quote", "place"]].astype(object)
    rows = list(plain.where(plain.notna(), "").itertuples(index=False, name=None))
    told: dict[str, list[int]] = {}
    for number, (release, _, _, _) in enumerate(rows):
        told.setdefault(release, []).append(number)
    quotes, places = [row[2] for row in rows], [row[3] for row in rows]
    for numbers in told.values():
        _mask_quoted(rows[numbers[0]][1], numbers, quotes, places)
    for column, shown in (("quote", quotes), ("place", places)):
        told_before = plain[column].where(plain[column].notna(), "")
        new = pd.Series(shown, index=frame.index, dtype=object)
        if not new.equals(told_before):
            frame[column] = plain[column].mask(new.ne(told_before), new).astype(frame[column].dtype)
    return frame


def told_as_masked(frame: pd.DataFrame) -> pd.DataFrame:
    """The table, which says from now on, in a Parquet file too, that the rules of today have masked it."""
    frame.attrs[MASKED_BY] = rules_version().hex()
    return frame


def _replaced(values: pd.Series, shown: dict[str, str | None]) -> pd.Series:
    changed = {value: other for value, other in shown.items() if value != other}
    if not changed:
        return values
    return values.map(lambda value: changed.get(value, value), na_action="ignore").astype(values.dtype)


def _mask_quoted(force: str, numbers: Iterable[int], quotes: list[str], places: list[str]) -> None:
    """Mask the quotations and places of one release, by what they tell together."""
    known_place = Gazetteer.for_force(force or None).look_up
    numbers = [number for number in numbers if quotes[number]]
    if not any(may_name(quotes[number], known_place) for number in numbers):
        return
    text = "\n\n".join(quotes[number] for number in numbers)
    spans = find_spans(text, known_place)
    if not spans:
        return
    at = 0
    for number in numbers:
        length = len(quotes[number])
        quotes[number] = masked(text, spans, at, at + length)
        places[number] = _place(text, spans, places[number]) if places[number] else ""
        at += length + 2
