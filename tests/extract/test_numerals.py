"""Number phrases: digits and words, approximations, ranges, money and weight, and the figures that count nothing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.numerals import cardinal, number_before, read_number
from extract.scan import Token, money, scan, weight

WRONG: dict[str, str] = {}


def tokens(words: str) -> list[Token]:
    return scan(words, 0, len(words), [])


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


CARDINALS = [
    ("seven men", 7),
    ("twenty-five men", 25),
    ("twenty five men", 25),
    ("ninety nine men", 99),
    ("a hundred men", None),
    ("one hundred men", 100),
    ("two hundred and six men", 206),
    ("one thousand two hundred men", 1200),
    ("three hundred and forty-five men", 345),
    ("a dozen men", None),
    ("two dozen men", 24),
    ("1,250 men", 1250),
    ("12 men", 12),
    ("two million men", 2_000_000),
    ("two hundred thousand men", 200_000),
    ("one million two hundred thousand men", 1_200_000),
    ("one hundred and one hundred men", 101),
    ("two thousand thousand men", 2000),
    ("1.5 million tablets", 1_500_000),
    ("six and four men", 6),
    ("men", None),
]


@pytest.mark.parametrize(("words", "value"), marked(CARDINALS))
def test_cardinal(words: str, value: float | None) -> None:
    assert cardinal(tokens(words), 0)[0] == value


# words, value, qualifier, unit
NUMBERS = [
    ("six men", 6, "exact", None),
    ("a dozen men", 12, "exact", None),
    ("half a dozen men", 6, "exact", None),
    ("a hundred men", 100, "exact", None),
    ("around 700 plants", 700, "approx", None),
    ("some 700 plants", 700, "approx", None),
    ("nearly 60 men", 60, "approx", None),
    ("almost 60 men", 60, "approx", None),
    ("approximately 60 men", 60, "approx", None),
    ("700 or so plants", 700, "approx", None),
    ("up to 30 men", 30, "approx", None),
    ("just under 30 men", 30, "approx", None),
    ("over 30 men", 30, "min", None),
    ("well over 30 men", 30, "min", None),
    ("more than 30 men", 30, "min", None),
    ("at least 30 men", 30, "min", None),
    ("in excess of 30 men", 30, "min", None),
    ("upwards of 30 men", 30, "min", None),
    ("30 or more men", 30, "min", None),
    ("30-plus men", 30, "min", None),
    ("fewer than 30 men", 30, "max", None),
    ("less than 30 men", 30, "max", None),
    ("under 30 men", 30, "max", None),
    ("a total of 88 arrests", 88, "exact", None),
    ("a further three men", 3, "exact", None),
    ("a staggering 400 plants", 400, "exact", None),
    ("several men", None, "unspecified", None),
    ("dozens of men", None, "unspecified", None),
    ("hundreds of plants", None, "unspecified", None),
    ("thousands of pounds", None, "unspecified", None),
    ("a number of men", None, "unspecified", None),
    ("a quantity of cannabis", None, "unspecified", None),
    ("a large amount of cannabis", None, "unspecified", None),
    ("some cannabis", None, "unspecified", None),
    ("£1k", 1000, "exact", "GBP"),
    ("£65k", 65_000, "exact", "GBP"),
    ("£2.5m", 2_500_000, "exact", "GBP"),
    ("£2.5 million", 2_500_000, "exact", "GBP"),
    ("£1.2bn", 1_200_000_000, "exact", "GBP"),
    ("£3,000", 3000, "exact", "GBP"),
    ("over £3,000", 3000, "min", "GBP"),
    ("an estimated £3,000", 3000, "approx", "GBP"),
    ("between £5,000 and £10,000", 5000, "min", "GBP"),
    ("between £2-3 million", 2_000_000, "min", "GBP"),
    ("£2m to £3m", 2_000_000, "min", "GBP"),
    ("£6 to £7 million", 6_000_000, "min", "GBP"),
    ("£20-25k", 20_000, "min", "GBP"),
    ("between 30 and 40 plants", 30, "min", None),
    ("£5,000 to £10,000", 5000, "min", "GBP"),
    ("£5,000-£10,000", 5000, "min", "GBP"),
    ("a quarter of a million pounds", 250_000, "exact", "GBP"),
    ("half a million pounds", 500_000, "exact", "GBP"),
    ("six and a half thousand pounds", 6500, "exact", "GBP"),
    ("twenty thousand pounds", 20_000, "exact", "GBP"),
    ("2kg of heroin", 2000, "exact", "g"),
    ("2.5 kilos of heroin", 2500, "exact", "g"),
    ("half a kilo of heroin", 500, "exact", "g"),
    ("half a kilogram of heroin", 500, "exact", "g"),
    ("a kilo of heroin", 1000, "exact", "g"),
    ("one and a half kilos of heroin", 1500, "exact", "g"),
    ("3½ kilos of heroin", 3500, "exact", "g"),
    ("3 ½ kilos of heroin", 3500, "exact", "g"),
    ("two ounces of heroin", 56.7, "exact", "g"),
    ("half an ounce of heroin", 14.175, "exact", "g"),
    ("two pounds of cannabis", 907.2, "exact", "g"),
    ("ten tonnes of cannabis", 10_000_000, "exact", "g"),
    ("300ml of fuel", 0.3, "exact", "litres"),
    ("10 litres of fuel", 10, "exact", "litres"),
    ("800 to 1,000 grams of cannabis", 800, "min", "g"),
    ("two x 5kg blocks", 10_000, "exact", "g"),
    ("several hundred plants", None, "unspecified", None),
    ("a few dozen plants", None, "unspecified", None),
    ("half a dozen wraps", 6, "exact", None),
    ("over £5,000 to £10,000", 5000, "min", "GBP"),
    ("a kilo and a half of heroin", 1500, "exact", "g"),
    ("two-and-a-half kilos of heroin", 2500, "exact", "g"),
    ("2½kg of heroin", 2500, "exact", "g"),
    ("½ kilo of heroin", 500, "exact", "g"),
    ("1/4 of an ounce of heroin", 7.088, "exact", "g"),
    ("quarter of an ounce of heroin", 7.088, "exact", "g"),
    ("three quarters of a kilo of heroin", 750, "exact", "g"),
    ("3x phones", 3, "exact", None),
]


@pytest.mark.parametrize(("words", "value", "qualifier", "unit"), marked(NUMBERS))
def test_number_phrase(words: str, value: float | None, qualifier: str, unit: str | None) -> None:
    number = read_number(tokens(words), 0)
    assert number is not None
    assert (number.value, number.qualifier, number.unit) == (value, qualifier, unit)


def test_further_means_more() -> None:
    for words in ("a further three men", "another three men", "an additional three men", "three men"):
        number = read_number(tokens(words), 0)
        assert number is not None
        assert number.more == (words != "three men")


# words, index of the figure that counts nothing
LABELS = [
    ("Section 18", 1),
    ("Class 2", 1),
    ("Flat 4", 1),
    ("incident 398", 1),
    ("junction 15", 1),
    ("phase 2", 1),
    ("M1", 0),
    ("A45", 0),
    ("22-year-old", 0),
    ("10.30pm", 0),
    ("10:30", 0),
    ("40%", 0),
    ("1990s", 0),
    ("a 20 inch blade", 1),
    ("60 mph", 0),
    ("the men", 0),
    ("Operation Seven", 1),
]


@pytest.mark.parametrize(("words", "at"), marked(LABELS))
def test_figures_that_count_nothing(words: str, at: int) -> None:
    assert read_number(tokens(words), at) is None


BEFORE = [
    ("12 search warrants", 12),
    ("six further arrests", 6),
    ("three separate drugs arrests", 3),
    ("the six arrests", 6),
    ("two men made arrests", None),
    ("arrests", None),
]


@pytest.mark.parametrize(("words", "value"), marked(BEFORE))
def test_number_before_a_noun(words: str, value: float | None) -> None:
    read = tokens(words)
    noun = next(i for i, t in enumerate(read) if t.low.endswith(("arrests", "warrants")))
    number, _ = number_before(read, noun)
    assert (number.value if number else None) == value


_ONES = (
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
)
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"


def spelt(n: int) -> str:
    """A number below a million in British words."""
    if n < 20:
        return _ONES.split()[n - 1]
    if n < 100:
        ten = _TENS.split()[n // 10 - 2]
        return ten if n % 10 == 0 else f"{ten}-{spelt(n % 10)}"
    if n < 1000:
        hundred = f"{spelt(n // 100)} hundred"
        return hundred if n % 100 == 0 else f"{hundred} and {spelt(n % 100)}"
    thousand = f"{spelt(n // 1000)} thousand"
    rest = n % 1000
    if rest == 0:
        return thousand
    return f"{thousand} and {spelt(rest)}" if rest < 100 else f"{thousand} {spelt(rest)}"


@given(st.integers(1, 999_999))
def test_any_number_in_words(n: int) -> None:
    read = tokens(spelt(n) + " people")
    assert cardinal(read, 0) == (n, len(read) - 1)


@given(st.integers(1, 10**9))
def test_any_number_in_digits(n: int) -> None:
    for written in (str(n), f"{n:,}"):
        assert cardinal(tokens(written + " people"), 0)[0] == n
        assert money(f"£{written}") == n
        assert weight(f"{written}kg") == (n * 1000, "g")
