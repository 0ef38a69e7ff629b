"""Groups of people: who is counted together, who only describes whom, and who points back to people told before."""

from __future__ import annotations

import pytest

from extract.group import Group
from extract.people import read_groups
from extract.scan import scan

WRONG = {}


def groups(words: str, *, headline: bool = False) -> list[Group]:
    return read_groups(scan(words, 0, len(words), []), headline)


def marked(table: list[tuple]) -> list:
    """The rows of a table as parameters; what is named in WRONG is expected to fail."""
    return [
        pytest.param(
            *row,
            id=row[0],
            marks=[pytest.mark.xfail(strict=True, reason=WRONG[row[0]])] if row[0] in WRONG else [],
        )
        for row in table
    ]


COUNTED = [
    ("a man", 1),
    ("a 39-year-old woman", 1),
    ("an 18-year-old", 1),
    ("a 16 year old boy", 1),
    ("a Corby man", 1),
    ("a wanted man", 1),
    ("a suspected drug dealer", 1),
    ("a man in his 40s", 1),
    ("a woman believed to be in her 30s", 1),
    ("a man and a woman", 2),
    ("a man and woman", 2),
    ("three men", 3),
    ("three men aged 22, 22 and 18", 3),
    ("two men, aged 31 and 36, from Corby", 2),
    ("two men from Corby and a woman from Oundle", 3),
    ("a boy, aged 16, and two girls", 3),
    ("five men and one woman, aged between 19 and 44", 6),
    ("a 20-year-old man, a 21-year-old woman and a 15-year-old boy", 3),
    ("two 16-year-old boys", 2),
    ("three men, a 20-year-old and two aged 25", 3),
    ("two men, in their 20s and 40s, and a teenager", 3),
    ("two teenage boys", 2),
    ("a husband and wife", 2),
    ("a mother and her son", 2),
    ("a mother and two daughters", 3),
    ("two brothers, aged 20 and 24", 2),
    ("a couple", 2),
    ("a further two men", 2),
    ("another man", 1),
    ("more than 40 people", 40),
    ("a total of 14 people", 14),
    ("Adam Bell, 33, of Mill Road, Corby", 1),
    ("Adam Bell (33) and Dan Ellis (29)", 2),
    ("Adam Bell, 33, of Mill Road, Corby, and Dan Ellis, 29, of Elm Street, Raunds", 2),
    ("Adam Bell, 33, Dan Ellis, 29, and Eve Frost, 41", 3),
    ("Adam Bell, aged 33, of no fixed address", 1),
    ("two men, a 23-year-old and a 26-year-old", 2),
    ("four members of one family", 4),
    ("two drivers", 2),
    ("a 30-year-old from Rushden", 1),
    ("two people aged 14", 2),
    ("two women, also from Corby and aged 21 and 23", 2),
    ("two men aged 42 and 25 and a 33-year-old woman, all from Corby", 3),
    ("Adam Bell, aged 33 years, of Mill Road, Corby,", 1),
    ("Adam Bell, 33 years, of Mill Road, Corby, Northants", 1),
    ("Adam Bell, now 33,", 1),
    ("Adam Bell, then 33 years of age,", 1),
    ("Adam Bell (pictured), formerly of Mill Road, Corby,", 1),
    ("Adam Bell, 33, a shop manager, of Mill Road, Corby,", 1),
    ("Adam Bell - of Mill Road in Corby -", 1),
    ("Adam Bell, aged 33 and of Mill Road in Corby, and Dan Ellis, aged 29 and of Elm Street,", 2),
    ("Adam Bell, of Mill Road, Corby; and Dan Ellis, of Elm Street, Raunds;", 2),
    ("Adam Bell, 33, of Mill Road, Corby; a 17-year-old boy from Raunds; and a 15-year-old boy;", 3),
    ("Adam Bell of Mill Road, Corby and Dan Ellis of Elm Street, Raunds,", 2),
    ("one adult, nine children based in Leeds and two children living in the Corby area", 12),
    ("two men, both living in Raunds, and a woman from Corby", 3),
    ("Adam Bell, 33, living in Corby, and Dan Ellis, 29, residing at Elm Street,", 2),
    ("brothers Adam Bell, 33, and Dan Bell, 29,", 2),
    ("the driver of the Ford, a 25-year-old man,", 1),
    ("the driver of a stolen van, a 25-year-old man from Corby,", 1),
    ("the driver, a 25-year-old man, and the passenger, a 30-year-old woman,", 2),
    ("a pair of drug dealers", 2),
    ("a gang of four men", 4),
    ("a group of 12", 12),
    ("a 30-year-old women", 1),
    ("two men aged 42, and 25, and a 33-year-old woman, all from Corby", 3),
    ("two men aged 42 and 25 years of age and a 33-year-old woman", 3),
    ("two, aged 27 and 29,", 2),
    ("men, aged 25 and 28,", 2),
    ("Adam Bell 01/02/1990 of Mill Road, Corby", 1),
    ("Adam Bell, 33, a bar worker, of Mill Road, Corby,", 1),
    ("Adam Bell, aged 33, of Mill Road, Corby and Dan Ellis aged 29, of Elm Street, Raunds", 2),
    ("Adam Bell, 33, of Mill Road, Corby, as well as Dan Ellis, 29, of Elm Street, Raunds,", 2),
    ("Adam Bell, unemployed, of Mill Road, Corby, was", 1),
    ("Adam Bell of no fixed address in Corby, was", 1),
    ("Adam Street, aged 33, and Dan Ellis, aged 29, both of no fixed address,", 2),
    ("Adam Bell, 33, and Dan Ellis, 29, both of Mill Road, Corby - together with a 17-year-old boy -", 3),
    ("the 16-year-old boy and 18-year-old man, both from Corby, were", 2),
    ("two street drinkers", 2),
]


@pytest.mark.parametrize(("words", "count"), marked(COUNTED))
def test_people_counted_together(words: str, count: float) -> None:
    read = groups(f"{words} were arrested")
    assert [g.count for g in read if not g.definite] == [count]


DEFINITE = [
    ("he", 1),
    ("she", 1),
    ("they", 0),
    ("the man", 1),
    ("the 29-year-old", 1),
    ("the men", 0),
    ("the three men", 3),
    ("the pair", 2),
    ("the trio", 3),
    ("both", 2),
    ("both men", 2),
    ("all four", 4),
    ("all four men", 4),
    ("these two men", 2),
    ("the other two", 2),
    ("the women, aged 23, 30 and 33,", 3),
    ("the gang", 0),
    ("his accomplice", 1),
    ("her attacker", 1),
    ("Bell, now of Mill Road, Corby,", 1),
    ("Bell, of Mill Road, Corby, Ellis, of Elm Street, Corby and Frost, of Oak Lane, Raunds,", 3),
    ("Bell and Ellis", 2),
    ("Bell, Ellis and Frost", 3),
    ("Bell and his wife", 2),
    ("Bell and the passenger", 2),
]


@pytest.mark.parametrize(("words", "count"), marked(DEFINITE))
def test_people_told_of_before(words: str, count: float) -> None:
    read = groups(f"{words} were arrested")
    assert [(g.count, g.definite) for g in read] == [(count, True)]


PARTITIVE = [
    ("three of whom", 3),
    ("one of those arrested", 1),
    ("two of the men", 2),
    ("four of them", 4),
    ("three of the gang", 3),
    ("26 of the 53 arrested", 26),
    ("seven of these suspects", 7),
]


@pytest.mark.parametrize(("words", "count"), marked(PARTITIVE))
def test_some_of_the_people_told_of_before(words: str, count: float) -> None:
    read = groups(f"{words} were charged")
    assert [(g.count, g.partitive) for g in read] == [(count, True)]


NOBODY = [
    "the car was stopped",
    "on the M1 near Junction 15",
    "in May 2020",
    "at 12 Mill Road",
    "Operation Seven began",
    "for two years",
    "two cars",
    "two 9mm rounds",
]


@pytest.mark.parametrize("words", NOBODY)
def test_nobody(words: str) -> None:
    assert groups(words) == []


@pytest.mark.parametrize(
    ("words", "qualifier"),
    [
        ("around 40 people", "approx"),
        ("over 40 people", "min"),
        ("fewer than 40 people", "max"),
        ("40 people", "exact"),
        ("a number of people", "unspecified"),
    ],
)
def test_how_exact(words: str, qualifier: str) -> None:
    read = groups(f"{words} were arrested")
    assert [g.qualifier for g in read] == [qualifier]


def test_names_and_ages_are_kept() -> None:
    (both,) = groups("Adam Bell, 33, of Mill Road, Corby, and Dan Ellis, 29, have been charged")
    assert both.names == ("Adam Bell", "Dan Ellis")
    assert both.ages == (33, 29)
    (woman,) = groups("a 39-year-old woman was arrested")
    assert woman.ages == (39,)


def test_an_ordinal_tells_how_many_there_are() -> None:
    (third,) = groups("a third man was arrested")
    assert (third.count, third.ordinal) == (1, 3)


def test_another_adds() -> None:
    (another,) = groups("another man was arrested")
    assert another.more
    (further,) = groups("a further two men were arrested")
    assert further.more


@pytest.mark.parametrize(
    "words",
    [
        "Bell ran off but",
        "Bell appeared in court and",
        "Bell, who lives in Corby,",
        "officers found Ann Day, who",
    ],
)
def test_people_are_named_before_what_they_did(words: str) -> None:
    (bell,) = groups(f"{words} was arrested")
    assert bell.names


def test_a_number_after_a_word_that_is_mostly_numbered() -> None:
    assert [g.count for g in groups("during the operation three people were arrested")] == [3]
    assert groups("in phase three the flat was searched") == []


def test_headlines_drop_the_article() -> None:
    assert [g.count for g in groups("Corby man arrested", headline=True)] == [1]
    assert [g.count for g in groups("Man and woman arrested", headline=True)] == [2]
    assert [g.count for g in groups("Teenager arrested", headline=True)] == [1]


def test_a_share_counts_nobody() -> None:
    assert not [g for g in groups("Less than one in five people were charged.") if g.count]


def test_a_place_before_somebody_is_no_name() -> None:
    (both,) = groups("After a raid in East Hale, a 42-year-old man and a 31-year-old woman were arrested.")
    assert both.count == 2
    assert both.ages == (42, 31)
    assert not both.names


def test_ages_and_homes_are_nobody_else() -> None:
    for words in (
        "a man, 44, of Mill Road, Corby,",
        "a 44-year-old man from the Semilong area of Northampton",
        "a man, aged 44, of no fixed abode,",
    ):
        assert [g.count for g in groups(f"{words} was arrested")] == [1], words
