"""What is fuzzed: bytes to a release, and a release to its observations; each target raises where a promise breaks.

A target takes any bytes. ``reading`` takes them for a file, ``extraction`` for a text whose bytes stand for the
words that the grammar knows, so that few of them make a sentence.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from extract import extract_release, read_release
from extract.observation import ITEMS, METRICS, QUALIFIERS, SCOPES, UNITS, Observation
from extract.release import Release, ReleaseError

EARLIEST, LATEST = date(1800, 1, 1), date(2200, 1, 1)
NAMES = ("a.md", "a.txt", "a.html", "", "folder/index.html")
FORCES = (
    None,
    "Northamptonshire",
    "Kent",
    "Police Scotland",
    "no such force",
    "Greater Manchester",
    "Suffolk",
)
FIRST = date(2019, 12, 28)

WORDS = (
    "two three twelve 12 1,400 £1k £2.5m £300 3kg 1½ 0 00 999999999999 one hundred thousand million dozen half a an "
    "the and or of in on at for with from to by after as over around more than up or so both all each another third "
    "further also whom who which that he they them his their these including resulting leading between since until "
    "not no without were was been have has had will would be is are being men man woman people officers police drivers "
    "youths teenager children suspects John Smith Bell Corby Kettering Dover Road Street M1 A45 county Kent Operation "
    "Warden yesterday today Monday last week month July 14 2020 1020 2999 31 February 29 1/2/2020 7.30am midnight "
    "weekend overnight 22-year-old aged 22 arrested arrests charged charges remanded bailed cautioned fined reported "
    "summonsed seized seizure found recovered executed warrants warrant carried out stopped searched searches tickets "
    "referred safeguarded resolution caution penalty vehicle vehicles car cars cannabis plants wraps cash cocaine "
    "heroin knives knife phones firearm jewellery worth value Class A suspicion possession custody court total brings "
    "dismantled factory off streets previous release İ ﬁ ½ % ² ٣ \u200b \xa0 Â£ \x00 \ud800 𝟙 first second seventy"
).split(" ")
MARKS = (
    ". ",
    ", ",
    "; ",
    ": ",
    " (",
    ") ",
    " - ",
    " – ",
    "“",
    "” ",
    "'",
    "’s ",
    "\n\n",
    "\n* ",
    "\n",
    "\n## ",
    " | ",
    "/",
    "",
)


def in_words(data: bytes) -> str:
    """The text that some bytes stand for: most of them are words, some are marks, and the rest is as it is."""
    text = []
    for byte in data:
        if byte < len(WORDS):
            text.append(f"{WORDS[byte]} ")
        elif byte - len(WORDS) < len(MARKS):
            if text and text[-1].endswith(" "):
                text[-1] = text[-1][:-1]
            text.append(MARKS[byte - len(WORDS)])
        else:
            text.append(chr(byte))
    return "".join(text)


def paragraphs_follow(release: Release) -> None:
    """The paragraphs are the whole text, one below the other, each with single spaces between its words."""
    position = 0
    for each in release.paragraphs:
        paragraph = release.text[each.start : each.end]
        assert each.start == position
        assert paragraph == " ".join(paragraph.split()) != ""
        position = each.end + 2
    assert position == len(release.text) + 2


def reading(data: bytes) -> None:
    """A file of any bytes is read, or refused with a message that names it; what is read holds together."""
    name = NAMES[len(data) % len(NAMES)]
    try:
        release = read_release(data, name=name)
    except ReleaseError as error:
        if not (error.problem and error.advice):
            raise AssertionError("a message without problem or advice") from error
        return
    paragraphs_follow(release)
    holds_together(release, extract_release(release))


def extraction(data: bytes) -> None:
    """Any text gives observations that hold together, and gives them again."""
    if len(data) < 2:
        return
    published = FIRST + timedelta(days=data[0] * 3) if data[0] else None
    text = "News\n\n" + in_words(data[2:])
    release = read_release(text, name="a.md", force=FORCES[data[1] % len(FORCES)], published=published)
    found = extract_release(release)
    holds_together(release, found)
    if data[1] % 16 == 0:
        assert repr(extract_release(release)) == repr(found)


def holds_together(release: Release, found: list[Observation]) -> None:
    """What is true of the observations of any text whatever."""
    for o in found:
        assert o.quote == release.text[o.quote_start : o.quote_end], o
        assert o.quote.strip(), o
        assert 0 <= o.quote_start < o.quote_end <= len(release.text), o
        assert o.metric in METRICS, o
        assert o.unit in UNITS, o
        assert o.qualifier in QUALIFIERS, o
        assert o.scope in SCOPES, o
        assert (o.item in ITEMS) == (o.metric == "seizure"), o
        assert (o.start is None) == (o.end is None), o
        if o.start and o.end:
            assert EARLIEST <= o.start <= o.end <= LATEST, o
            assert not (release.published_precision == "day" and release.published) or (
                o.end <= max(release.published, o.start)
            ), o
        if o.value is None:
            assert o.qualifier == "unspecified", o
        else:
            assert 0 < o.value < 1e12, o
            assert o.low is None or o.low <= o.value, o
            assert o.high is None or o.value <= o.high, o


TARGETS: dict[str, Callable[[bytes], None]] = {"reading": reading, "extraction": extraction}
