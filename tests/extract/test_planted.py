"""Releases grown from a grammar, with the facts that were planted in them: what is read is what was planted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from extract import extract_release, read_release
from extract.corpus import extract_corpus
from extract.export import to_csv_bytes
from extract.observation import Observation

UNITS = (
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen "
    "nineteen"
).split()
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
PLACES = ("Deal", "Dover", "Ashford", "Canterbury", "Maidstone")
MONTHS = "January February March April May June July August September October November December".split()


def in_words(number: int) -> str:
    """
    >>> in_words(2), in_words(30), in_words(47), in_words(120)
    ('two', 'thirty', 'forty-seven', 'one hundred and twenty')
    """
    if number >= 100:
        rest = f" and {in_words(number % 100)}" if number % 100 else ""
        return f"{'one' if number < 200 else in_words(number // 100)} hundred{rest}"
    if number < 20:
        return UNITS[number - 2] if number > 1 else "one"
    return TENS[number // 10 - 2] + (f"-{in_words(number % 10)}" if number % 10 else "")


@dataclass(frozen=True)
class Planted:
    """A sentence, and what it states."""

    sentence: str
    metric: str
    item: str | None
    value: float
    unit: str
    qualifier: str
    day: date


Fact = tuple[str, str | None, float | None, str, str, date | None, date | None]


def planted(fact: Planted) -> Fact:
    return fact.metric, fact.item, fact.value, fact.unit, fact.qualifier, fact.day, fact.day


def read(observation: Observation) -> Fact:
    o = observation
    return o.metric, o.item, o.value, o.unit, o.qualifier, o.start, o.end


# metric, item, unit, and the sentence with number, place and day
KINDS: tuple[tuple[str, str | None, str, str], ...] = (
    ("warrants", None, "warrants", "Officers executed {n} search warrants in {place} on {day}."),
    ("arrests", None, "people", "On {day}, {n} men were arrested in {place}."),
    ("seizure", "knives", "items", "In {place}, officers seized {n} knives on {day}."),
    ("seizure", "cannabis_plants", "plants", "On {day} officers found and seized {n} cannabis plants in {place}."),
    ("seizure", "cash", "GBP", "On {day} officers seized {n} in cash in {place}."),
    ("stop_searches", None, "searches", "Officers carried out {n} stop and searches in {place} on {day}."),
)  # fmt: skip
FORMS: dict[str, Callable[[int], tuple[str, str]]] = {
    "digits": lambda n: (f"{n:,}", "exact"),
    "words": lambda n: (in_words(n) if n < 1000 else str(n), "exact"),
    "total": lambda n: (f"a total of {n}", "exact"),
    "more": lambda n: (f"more than {n}", "min"),
    "around": lambda n: (f"around {n}", "approx"),
}
PUBLISHED = st.integers(0, 2000).map(lambda n: date(2018, 1, 10) + timedelta(days=n))


@st.composite
def facts(draw: st.DrawFn, published: date, kind: tuple[str, str | None, str, str]) -> Planted:
    metric, item, unit, sentence = kind
    # "On Friday 12 January, 2019 men were arrested" may tell the year: no reader can know.
    number = draw(st.integers(2, 60) | st.integers(61, 1999) | st.integers(2050, 2500))
    words, qualifier = FORMS[draw(st.sampled_from(sorted(FORMS)))](number)
    if unit == "GBP":
        words, qualifier = draw(
            st.sampled_from([(f"£{number:,}", "exact"), (f"more than £{number:,}", "min")])
        )
    day = published - timedelta(days=draw(st.integers(0, 20)))
    written = draw(
        st.sampled_from(
            [
                f"{day:%A} {day.day} {MONTHS[day.month - 1]}",
                f"{day.day} {MONTHS[day.month - 1]} {day.year}",
                f"{day:%A}, {MONTHS[day.month - 1]} {day.day}",
            ]
        )
    )
    told = sentence.format(n=words, place=draw(st.sampled_from(PLACES)), day=written)
    return Planted(told[0].upper() + told[1:], metric, item, float(number), unit, qualifier, day)


@st.composite
def releases(draw: st.DrawFn) -> tuple[str, str, list[Planted]]:
    """A release's file name and text, and what it tells, each kind of outcome once at most."""
    published = draw(PUBLISHED)
    kinds = draw(st.lists(st.sampled_from(KINDS), min_size=1, max_size=5, unique=True))
    told = [draw(facts(published, kind)) for kind in kinds]
    body = "\n\n".join(["Police went on with their work.", *(each.sentence for each in told)])
    day = f"{published.day} {MONTHS[published.month - 1]} {published.year}"
    matter = f"area: Kent\ntitle: News of the week\npublish:\n  date: {day}\n"
    meta = f'<meta property="article:published_time" content="{published.isoformat()}">'
    name, text = draw(
        st.sampled_from(
            [
                ("a.md", f"```yaml\n{matter}```\n\n{body}\n"),
                ("a.md", f"---\n{matter}---\n{body}\n"),
                ("a.txt", f"News of the week\n\nPosted on {day}\n\n{body}"),
                (
                    "a.html",
                    f"<html><head>{meta}</head><body><p>{body.replace(chr(10) * 2, '<p>')}</body></html>",
                ),
            ]
        )
    )
    return name, text, told


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(releases())
def test_what_is_read_is_what_was_planted(grown: tuple[str, str, list[Planted]]) -> None:
    name, text, told = grown
    release = read_release(text, name=name, force="Kent")
    found = extract_release(release)
    assert sorted(map(read, found), key=str) == sorted(map(planted, told), key=str)
    assert all(release.text[o.quote_start : o.quote_end] == o.quote for o in found)


UNRELATED = (
    "The front desk of the station opens at nine and closes at five.",
    "More about the team is on our website.",
    "Anyone with information is asked to call 101.",
)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(releases(), st.sampled_from(UNRELATED), st.integers(0, 8))
def test_an_unrelated_paragraph_changes_nothing_else(
    grown: tuple[str, str, list[Planted]], paragraph: str, place: int
) -> None:
    name, text, _ = grown
    paragraphs = text.split("\n\n") if name.endswith((".md", ".txt")) else [text]
    if len(paragraphs) < 3:
        return
    at = min(len(paragraphs), 2 + place)
    longer = "\n\n".join([*paragraphs[:at], paragraph, *paragraphs[at:]])
    before = extract_release(read_release(text, name=name, force="Kent"))
    after = extract_release(read_release(longer, name=name, force="Kent"))
    same = [replace(o, quote_start=0, quote_end=0) for o in before]
    assert [replace(o, quote_start=0, quote_end=0) for o in after] == same


@pytest.mark.parametrize("seed", range(3))
def test_the_order_of_the_files_changes_no_observation_and_twice_gives_the_same_bytes(
    tmp_path: Path, seed: int
) -> None:
    random = Random(seed)
    files = []
    for number in range(12):
        kind = KINDS[number % len(KINDS)]
        n, day = random.randint(2, 90), f"{random.randint(1, 20)} May"
        text = kind[3].format(
            n=f"£{n}" if kind[2] == "GBP" else in_words(n), place=random.choice(PLACES), day=day
        )
        files.append(tmp_path / f"{number}.md")
        files[-1].write_text(f"```yaml\narea: Kent\ndate: 24 May 2021\n```\n\n{text}\n", encoding="utf-8")
    frame = extract_corpus(files, errors=[])
    assert len(frame) == 12
    assert to_csv_bytes(extract_corpus(files, errors=[])) == to_csv_bytes(frame)
    shuffled = random.sample(files, len(files))
    again = extract_corpus(shuffled, errors=[]).sort_values("release", ignore_index=True)
    assert to_csv_bytes(again) == to_csv_bytes(frame.sort_values("release", ignore_index=True))
