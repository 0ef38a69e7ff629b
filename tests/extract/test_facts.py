"""The release that the project began with, fact by fact, and what holds of any text whatever."""

from __future__ import annotations

from dataclasses import astuple
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from extract import extract_release, read_release
from extract.observation import ITEMS, METRICS, QUALIFIERS, SCOPES, UNITS, Observation

WEEK = (date(2020, 7, 6), date(2020, 7, 12))
TODAY = (date(2020, 7, 14), date(2020, 7, 14))
NORTH = "the north of the county"
WEST = "Northamptonshire West Local Policing Area"
ROADS = "Cedar Road and Ashburnham Road, Northampton"

# metric, item, value, unit, qualifier, days, area, place, words of the quotation
SEED = [
    ("warrants", None, 4, "warrants", "exact", WEEK, "North", NORTH, "four warrants were carried out"),
    ("community_resolutions", None, 2, "people", "exact", WEEK, "North", NORTH, "two community resolutions"),
    ("referrals", None, 2, "people", "exact", WEEK, "North", NORTH, "drugs link referrals"),
    ("cautions", None, 1, "people", "exact", WEEK, "North", NORTH, "a conditional caution"),
    ("referrals", None, 1, "people", "exact", WEEK, "North", NORTH, "one person referred"),
    ("warrants", None, 12, "warrants", "exact", WEEK, "West", WEST, "12 search warrants were executed"),
    ("seizure", "cannabis", 1000, "GBP", "exact", WEEK, "West", WEST, "£1k worth of prepared cannabis"),
    (
        "seizure",
        "class_a_drugs",
        None,
        "unspecified",
        "unspecified",
        WEEK,
        "West",
        WEST,
        "a Class A substance",
    ),
    ("seizure", "cannabis_plants", 700, "plants", "approx", WEEK, "West", WEST, "around 700 cannabis plants"),
    ("arrests", None, 3, "people", "exact", WEEK, "West", WEST, "three people arrested"),
    ("charges", None, 3, "people", "exact", WEEK, "West", WEST, "charged"),
    ("remands", None, 3, "people", "exact", WEEK, "West", WEST, "remanded"),
    ("arrests", None, 1, "people", "exact", WEEK, "West", WEST, "A man wanted by French police"),
    ("warrants", None, None, "warrants", "unspecified", TODAY, "West", ROADS, "warrants conducted"),
    ("arrests", None, 2, "people", "exact", TODAY, "West", ROADS, "Two men"),
    ("seizure", "cash", None, "GBP", "unspecified", TODAY, "West", ROADS, "Money"),
    ("seizure", "weapons", None, "items", "unspecified", TODAY, "West", ROADS, "weapons"),
]


@pytest.fixture(scope="module")
def observations(seed: Path) -> list[Observation]:
    return extract_release(read_release(seed))


def test_seed_tells_seventeen_facts_and_no_more(observations: list[Observation]) -> None:
    told = [(o.metric, o.item, o.value, o.unit, o.qualifier) for o in observations]
    assert sorted(told, key=str) == sorted([row[:5] for row in SEED], key=str)


def of_seed(observations: list[Observation], row: tuple) -> Observation:
    """The observation of one row of SEED: the one whose quotation has the row's words."""
    alike = [o for o in observations if (o.metric, o.item, o.value) == row[:3] and row[8] in o.quote]
    assert len(alike) == 1, [o.quote for o in observations if o.metric == row[0]]
    return alike[0]


@pytest.mark.parametrize("row", SEED, ids=lambda row: f"{row[0]} {row[1] or ''} {row[2]}")
def test_seed_fact_has_its_days_area_and_scope(observations: list[Observation], row: tuple) -> None:
    o = of_seed(observations, row)
    assert (o.start, o.end) == row[5]
    assert o.area == row[6]
    assert o.scope == "event"


@pytest.mark.parametrize("row", SEED, ids=lambda row: f"{row[0]} {row[1] or ''} {row[2]}")
def test_seed_fact_has_its_place(observations: list[Observation], row: tuple) -> None:
    assert (of_seed(observations, row).place or "").removeprefix("the ") == row[7].removeprefix("the ")


def test_seed_quotes_stand_where_they_say(seed: Path, observations: list[Observation]) -> None:
    text = read_release(seed).text
    for o in observations:
        assert text[o.quote_start : o.quote_end] == o.quote
        assert len(o.quote) < 260, o.quote


@pytest.mark.parametrize("words", ["dozens more warrants", "will be executing multiple warrants"])
def test_seed_plans_are_no_facts(seed: Path, observations: list[Observation], words: str) -> None:
    text = read_release(seed).text
    begin = text.index(words)
    assert [o.quote for o in observations if o.quote_start < begin + len(words) and begin < o.quote_end] == []


# -- any text whatever ----------------------------------------------------------------------------------------

WORDS = (
    "two three 12 1,400 £1k £2.5m 3kg around over up to a the of and , . ; : ( ) - – “ ” men man woman people officers "
    "police drivers arrested charged remanded seized found recovered executed warrants warrant arrests charges was "
    "were been have will not no had in at from Corby Kettering Road Street M1 A45 yesterday Monday July 14 2020 "
    "cannabis plants cash cocaine knives phones car worth value Class A 22-year-old aged 22 both all further another "
    "third whom including resulting leading with after on suspicion possession safeguarded children referred stopped "
    "searched tickets dismantled factory total brings since last week İ ﬁ ½ %"
).split()
TEXTS = st.one_of(
    st.text(max_size=200),
    st.lists(st.one_of(st.sampled_from(WORDS), st.sampled_from(["\n\n", "\n\n* "])), max_size=60).map(
        " ".join
    ),
)
DAYS = st.one_of(st.none(), st.integers(0, 3000).map(lambda n: date(2014, 1, 1) + timedelta(days=n)))


@settings(max_examples=300, deadline=None)
@given(text=TEXTS, published=DAYS, force=st.sampled_from([None, "Northamptonshire", "Kent"]))
def test_any_text_gives_observations_that_hold_together(
    text: str, published: date | None, force: str | None
) -> None:
    release = read_release(f"News\n\n{text}", name="any.md", force=force, published=published)
    told = extract_release(release)
    assert [astuple(o) for o in extract_release(release)] == [astuple(o) for o in told]
    for o in told:
        assert o.quote == release.text[o.quote_start : o.quote_end]
        assert o.quote.strip()
        assert o.metric in METRICS
        assert o.unit in UNITS
        assert o.qualifier in QUALIFIERS
        assert o.scope in SCOPES
        assert (o.item in ITEMS) == (o.metric == "seizure")
        assert (o.start is None) == (o.end is None)
        if o.start and o.end:
            assert o.start <= o.end
        if o.value is None:
            assert o.qualifier == "unspecified"
        else:
            assert o.value > 0
            assert o.low is None or o.low <= o.value
            assert o.high is None or o.value <= o.high


@settings(max_examples=100, deadline=None)
@given(st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join))
def test_white_space_changes_nothing(text: str) -> None:
    def facts(source: str) -> list[tuple]:
        release = read_release(source, name="any.md", published=date(2020, 7, 14))
        return [
            (o.metric, o.item, o.value, o.unit, o.start, o.end, o.quote) for o in extract_release(release)
        ]

    assert facts(f"News\n\n{text}") == facts(f"News\n\n\n{text.replace(' ', '  ')}\n\n")


# -- more than any release tells ------------------------------------------------------------------------------


@pytest.mark.parametrize("gap", [" ", "\n\n", "\n* "])
def test_a_text_that_tells_more_than_any_release_is_read_in_portions(gap: str) -> None:
    """560 facts one below the other: each with its own words, day and place in the text."""
    told = [f"{n} men were arrested in Deal on {n % 28 + 1} July 2020." for n in range(2, 562)]
    release = read_release(
        gap.join(["News.", *told]), name="all.md", force="Kent", published=date(2021, 7, 1)
    )
    found = extract_release(release)
    assert all(release.text[o.quote_start : o.quote_end] == o.quote for o in found)
    days = {o.value: o.start for o in found}
    right = sum(days.get(float(n)) == date(2020, 7, n % 28 + 1) for n in range(2, 562))
    assert right > 0.98 * len(told)


def test_a_sentence_that_does_not_end_is_read_in_pieces() -> None:
    release = read_release(
        "Two men were arrested and " + "three knives were seized, and " * 3000, name="a.md"
    )
    found = extract_release(release)
    assert found
    assert max(len(o.quote) for o in found) <= 2000
    assert all(release.text[o.quote_start : o.quote_end] == o.quote for o in found)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Officers seized £9999999999999k worth of cannabis in Deal.", [("seizure", None)]),
        ("Officers seized 99999999999kg of cocaine in Deal.", [("seizure", None)]),
        ("999999999999 men were arrested.", []),
        ("Officers seized £1\u2066,2\u206900 in cash.", [("seizure", 1200)]),
        ("Officers arrested 1\u202e2 men and seized £1\u200b,200.", [("arrests", 12), ("seizure", 1200)]),
        ("0-plus tickets were issued.", []),  # found by fuzzing, as the next
        ("Officers seized £00 in cash, 0g of heroin, 0 knives and 0 litres of petrol.", []),
        ("Zero arrests were made and nil warrants were executed.", []),
        ("0 men were arrested and two women were charged.", [("charges", 2)]),
    ],
)
def test_no_number_is_beyond_reason_or_broken_by_what_nobody_sees(text: str, told: list[tuple]) -> None:
    found = extract_release(read_release(text, name="a.md"))
    assert sorted((o.metric, o.value) for o in found) == told


@pytest.mark.parametrize(
    ("text", "quotes"),
    [
        (
            "Eleven drivers were fined as follows:\n\n* 4 for an insecure load\n\n* 7 for no insurance",
            ["Eleven drivers were fined", "4 for an insecure load", "7 for no insurance"],
        ),
        (
            "Three cars were seized, two for no tax and one for having no insurance.",
            ["Three cars were seized", "two for no tax", "one for having no insurance"],
        ),
        (
            "Ten tickets were issued, two for not wearing a belt, three for using a phone and five for speeding.",
            ["Ten tickets", "two for not wearing a belt", "three for using a phone", "five for speeding"],
        ),
    ],
)
def test_the_reason_of_a_portion_is_quoted_whole(text: str, quotes: list[str]) -> None:
    assert [o.quote for o in extract_release(read_release(text, name="a.md", force="Kent"))] == quotes


def test_a_running_total_did_not_happen_where_the_last_of_its_cases_did() -> None:
    text = (
        "The operation ran from 1 July to 30 September 2020.\n\nNorth of the County\n\n"
        "* On 3 July two men were arrested in Elm Road, Corby.\n\n* On 9 July a man was arrested.\n\n"
        "West Northamptonshire\n\n* On 4 July two women were arrested.\n\n"
        "In all, the operation has led to eight children being safeguarded since it began."
    )
    release = read_release(text, name="a.md", force="Northamptonshire", published=date(2020, 10, 2))
    assert [(o.value, o.scope, o.place, o.area) for o in extract_release(release)] == [
        (2, "event", "Elm Road, Corby", "North"),
        (1, "event", None, "North"),
        (2, "event", None, "West"),
        (8, "total", None, None),
    ]


def test_what_happens_in_a_new_paragraph_happened_where_that_begins() -> None:
    text = (
        "On 3 July two men were arrested in Elm Road, Corby.\n\n"
        "On 9 July a car was spotted in Northampton. Officers stopped it, three women were arrested.\n\n"
        "A boy was charged.\n\nThe court was told of Corby. A girl was charged in Daventry."
    )
    release = read_release(text, name="a.md", force="Northamptonshire", published=date(2020, 10, 2))
    assert [(o.value, o.place, o.area) for o in extract_release(release)] == [
        (2, "Elm Road, Corby", "North"),
        (3, "Northampton", "West"),
        (1, None, "West"),
        (1, None, "West"),
    ]
