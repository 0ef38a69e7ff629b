"""Where: phrases found, joined, resolved to a policing area, told apart from courts, bodies and homes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from extract.areas import FOLDER, Gazetteer, Place, forces
from extract.release import read_release
from tests.extract.growth import MOST, growth

NORTHANTS = Gazetteer.for_force("Northamptonshire")


def found(text: str, gazetteer: Gazetteer = NORTHANTS) -> list[tuple[str, str | None]]:
    return [(place.name, place.area) for place in gazetteer.find(text) if not place.home]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # a street lies where its town lies, whatever town it is named after
        ("at an address in Yarwell Court, Kettering, today", [("Yarwell Court, Kettering", "North")]),
        ("in Wellingborough Road, Northampton.", [("Wellingborough Road, Northampton", "West")]),
        ("in Wellingborough Road yesterday", [("Wellingborough Road", None)]),
        ("Crown Street in Kettering", [("Crown Street in Kettering", "North")]),
        ("in Elm Road and Ash Close, Corby", [("Elm Road and Ash Close, Corby", "North")]),
        ("in Lower Thrift Street, Semilong", [("Lower Thrift Street, Semilong", "West")]),
        ("The Crescent, Wellingborough", [("The Crescent, Wellingborough", "North")]),
        # suburbs, estates and villages
        ("in the Semilong area", [("Semilong", "West")]),
        ("in the area of Spencer", [("Spencer", "West")]),
        ("in the Eastfield area of Northampton", [("Eastfield area of Northampton", "West")]),
        ("Wellingborough's Hemmingwell estate", [("Wellingborough's Hemmingwell estate", "North")]),
        ("in King’s Heath", [("King’s Heath", "West")]),
        ("near Easton-on-the-Hill", [("Easton-on-the-Hill", "North")]),
        ("near Easton on the Hill church", [("Easton on the Hill", "North")]),
        # where nothing was done, and where something was
        ("Officers from Zenda came.", []),
        ("a parcel from Zenda was opened", []),
        ("Cash was seized from a flat in Zenda.", [("Zenda", None)]),
        ("Drugs were recovered from Zenda.", [("Zenda", None)]),
        ("Drugs were recovered from Bell. Adam Bell, 33, was bailed.", []),
        # an unknown name before one suburb is a street of it
        ("a warrant in Stumpdyke, Semilong, today", [("Stumpdyke, Semilong", "West")]),
        ("warrants in Zenda, Semilong and Corby", [("Zenda, Semilong and Corby", None)]),
        # counties and people
        ("a search in Co. Zenda today", [("Co. Zenda", None)]),
        ("a car hired in Corby by Ann Zenda", [("Corby", "North")]),
        ("the arrests of a man in Ann Zenda, 33, and a boy", []),
        # numbered roads
        (
            "on the A6 between Finedon and Irthlingborough",
            [("the A6 between Finedon and Irthlingborough", "North")],
        ),
        ("on the M1 motorway", [("the M1", None)]),
        ("on the A1(M) today", [("the A1(M)", None)]),
        # parts of the county
        ("in the north of the county", [("the north of the county", "North")]),
        (
            "on the Northamptonshire West Local Policing Area",
            [("Northamptonshire West Local Policing Area", "West")],
        ),
        ("in north Northamptonshire", [("north Northamptonshire", "North")]),
        ("five in the west.", [("the west", "West")]),
        ("in the north and west of the county", [("the north and west of the county", None)]),
        ("in the north of Northampton", [("the north of Northampton", "West")]),
        ("across the county", [("across the county", None)]),
        ("across Northamptonshire", [("across Northamptonshire", None)]),
        ("in South Northants", [("South Northants", "West")]),
        # lists: one area or none
        ("in Daventry and Towcester", [("Daventry and Towcester", "West")]),
        ("in Kettering and Northampton", [("Kettering and Northampton", None)]),
        ("three in Kettering and four in Northampton", [("Kettering", "North"), ("Northampton", "West")]),
        ("in Kettering and north-west London", [("Kettering and north-west London", None)]),
    ],
)
def test_places_are_joined(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "appeared at Northampton Crown Court on Monday",
        "at Wellingborough Magistrates' Court",
        "by Northamptonshire Police",
        "taken to Corby police station",
        "the Kettering Neighbourhood Policing Team",
        "as part of Operation Close Pass",
        "in March and in Class A drugs",
        "PC Sarah Hill and Sergeant Tom Lane, said",
        "Ashley Spencer thanked Inspector Dale Park",
        "the county council and county lines",
        "a student of University of Northampton",
    ],
)
def test_bodies_courts_people_and_times_are_no_places(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Adam Smith, 33, of Oak Road, Kettering",
        "aged 22, from Corby",
        "a 39-year-old man from Wellingborough",
        "two men, both from the Semilong area",
        "a Corby woman",
        "Adam Smith (33), of Oak Road, Kettering",
        "who lives in Rushden",
    ],
)
def test_a_home_is_marked(text: str) -> None:
    assert [place.home for place in NORTHANTS.find(text)] == [True]


def test_a_home_and_the_place_of_the_arrest_are_told_apart() -> None:
    places = NORTHANTS.find("A man from Corby was arrested in Raunds.")
    assert [(place.name, place.home) for place in places] == [("Corby", True), ("Raunds", False)]


def test_a_force_without_a_file_gets_the_grammar() -> None:
    gazetteer = Gazetteer.for_force("Ruritania")
    assert found("in Moston, Ardwick and Strelsau", gazetteer) == [("Moston, Ardwick and Strelsau", None)]
    assert found("at a house in Elm Close, Zenda", gazetteer) == [("Elm Close, Zenda", None)]
    assert gazetteer.areas == ()


def test_offsets_are_those_of_the_whole_text() -> None:
    text = "Two arrests in Corby. One warrant in Elm Road, Raunds."
    (place,) = NORTHANTS.find(text, text.index("One"), len(text))
    assert place == Place(37, 53, "Elm Road, Raunds", "North", "street")
    assert text[place.begin : place.finish] == place.name


@pytest.mark.parametrize(
    ("place", "area"),
    [
        ("Semilong", "West"),
        ("Yarwell Court, Kettering", "North"),
        ("Silverstone", "West"),
        ("Ashton", None),
        ("Luton", None),
    ],
)
def test_area_of_a_place(place: str, area: str | None) -> None:
    assert NORTHANTS.area_of(place) == area


def test_every_force_file_can_be_read() -> None:
    assert len(forces()) == len(list(FOLDER.glob("[!_]*.yaml")))
    for force in forces():
        gazetteer = Gazetteer.for_force(force)
        assert gazetteer.force == force
        assert gazetteer.population is None or 5_000 < gazetteer.population < 10_000_000
        assert gazetteer.source
        for area in gazetteer.areas:
            for town in area.towns:
                assert 49.8 < town.latitude < 60.9, (force, town)
                assert -8.2 < town.longitude < 1.8, (force, town)


def test_a_broken_file_is_named() -> None:
    with pytest.raises(ValueError, match=r"broken\.yaml"):
        Gazetteer({"force": "X", "areas": {"A": {"towns": {"B": "here"}}}}, origin="broken.yaml")


WORDS = st.sampled_from(
    ["in", "at", "of", "from", "the", "and", "a man", "33", "north", "county", "Corby", "Northampton's",
     "Elm Road",
     "Sarah Hill", "PC", "Kettering", "Easton on the Hill", "Crown Court", "A14", "Zenda", "estate", ",", "."]
)  # fmt: skip


@given(st.lists(WORDS, max_size=30).map(" ".join) | st.text(max_size=200))
@example("county Kettering in in in the a man Sarah Hill the Northampton's")
def test_places_are_substrings_in_order_without_overlap(text: str) -> None:
    done = 0
    for place in NORTHANTS.find(text):
        assert text[place.begin : place.finish] == place.name
        assert done <= place.begin < place.finish
        assert place.area in (None, "North", "West")
        done = place.finish


@pytest.mark.parametrize(
    "phrase", ["Corby, ", "Elm Road and ", "A B ", "A-", "in the north of ", "Corby's ", "St. "]
)
def test_a_long_text_takes_time_in_proportion(phrase: str) -> None:
    assert growth(NORTHANTS.find, phrase * 800, phrase * 8000) < MOST


def settled(text: str, what: str | None = None, at: str = "") -> str | None:
    """The area of the place ``what`` of the text, or of what is told at the words ``at`` without one."""
    setting = NORTHANTS.setting(text)
    place = next((place for place in setting.places if place.name == what), None)
    return setting.area(place, place.begin if place else text.index(at))


def test_a_street_alone_lies_where_the_release_says_elsewhere() -> None:
    assert settled("Held in Elm Road. Warrants in Corby, one at Elm Road, Northampton.", "Elm Road") == "West"
    assert (
        settled("Drugs found in Elm Road, near the church. Officers were in Raunds.", "Elm Road") == "North"
    )
    assert (
        settled("Drugs found in Elm Road. Officers were in Raunds, then in Northampton.", "Elm Road") is None
    )


def test_a_heading_holds_for_what_stands_under_it() -> None:
    text = "West Northamptonshire\n\nTen arrests in Elm Road.\n\nNorth of the County\n\nTwo arrests."
    assert settled(text, "Elm Road") == "West"
    assert settled(text, at="Ten") == "West"
    assert settled(text, at="Two") == "North"


def test_what_is_told_without_a_place_happened_where_the_release_is_about() -> None:
    assert settled(
        "Searches in Corby and Raunds. A third in Corby. A man from Northampton was held. Ten arrests.",
        at="Ten",
    )
    assert settled('Ten arrests.\n\n"I feel at home in Corby."', at="Ten") is None
    assert settled("Ten arrests. Inspector Ann Lee, of the Corby district, was glad.", at="Ten") is None
    assert settled("Searches in Corby, searches in Northampton. Ten arrests.", at="Ten") is None
    assert settled("Searches in Corby. Twice in Corby. Ten arrests in London.", "London") is None


@pytest.mark.parametrize(
    ("force", "text", "area"),
    [
        ("Kent", "in Isle of Sheppey", "Swale"),
        ("Leicestershire", "in Ashby de la Zouch", "North West Leicestershire"),
        ("West Mercia", "in Redditch, Worcestershire", "North Worcestershire"),
        ("Thames Valley", "in Berkshire and South Oxfordshire", None),
        ("Lancashire", "in the east of the county", "East"),
        ("Sussex", "in Brighton & Hove", "Brighton and Hove"),
        ("Northern Ireland", "in Derry/Londonderry", "Derry City and Strabane"),
        ("Cumbria", "in a house in Barrow-in-Furness", "Barrow"),
        ("Avon and Somerset Police", "at an address in Southmead, Bristol", "Bristol"),
    ],
)
def test_other_forces(force: str, text: str, area: str | None) -> None:
    assert [place.area for place in Gazetteer.for_force(force).find(text)] == [area]


def test_a_town_that_is_a_word_needs_a_preposition() -> None:
    kent = Gazetteer.for_force("Kent")
    assert found("Deal done, Sandwich eaten", kent) == []
    assert found("arrested in Deal", kent) == [("Deal", "Dover")]


@pytest.mark.corpus
def test_the_places_that_readers_wrote_down_are_found(shared: Path) -> None:
    """Of the places of the hand-read Northamptonshire releases, nearly all are found."""
    named = right = wrong = 0
    for line in (shared / "gold" / "dev.jsonl").read_text(encoding="utf-8").splitlines():
        read = json.loads(line)
        if read["force"] != "Northamptonshire":
            continue
        release = read_release(shared / "gold" / "texts" / read["file"])
        places = [place for place in NORTHANTS.find(release.text) if not place.home]
        for name, lpa in {(fact["place"], fact["lpa"]) for fact in read["facts"] if fact["place"]}:
            named += 1
            areas = {
                p.area for p in places if p.name.lower() in name.lower() or name.lower() in p.name.lower()
            }
            right += bool(areas)
            wrong += bool(areas) and areas <= {"North", "West"} and lpa not in areas
    assert named > 100
    assert right / named > 0.95
    assert wrong / named < 0.03


# Residents in mid-2019 by the ONS's estimates, as an open collection of them has the forces of England; of the last
# three, in 2020 by the ONS's projections for their councils. (The collection's own rows for these lack councils.)
MID_2019 = {
    "Avon and Somerset": 1_719_029,
    "Bedfordshire": 674_992,
    "Cambridgeshire": 855_796,
    "Cheshire": 1_066_647,
    "City of London": 9_721,
    "Cleveland": 569_141,
    "Cumbria": 500_012,
    "Derbyshire": 1_059_996,
    "Devon and Cornwall": 1_772_541,
    "Dorset": 773_839,
    "Durham": 636_897,
    "Essex": 1_846_655,
    "Gloucestershire": 637_070,
    "Greater Manchester": 2_835_686,
    "Hampshire": 1_991_738,
    "Hertfordshire": 1_189_519,
    "Humberside": 932_806,
    "Kent": 1_860_111,
    "Lancashire": 1_508_941,
    "Leicestershire": 1_100_306,
    "Lincolnshire": 761_224,
    "Merseyside": 1_429_910,
    "Norfolk": 907_760,
    "North Yorkshire": 828_672,
    "Northamptonshire": 753_278,
    "Northumbria": 1_463_903,
    "South Yorkshire": 1_409_020,
    "Staffordshire": 1_135_935,
    "Suffolk": 761_350,
    "Surrey": 1_196_236,
    "Sussex": 1_712_094,
    "Warwickshire": 577_933,
    "West Mercia": 1_291_577,
    "West Midlands": 2_928_592,
    "West Yorkshire": 2_332_469,
    "Wiltshire": 722_217,
}
IN_2020 = {"Metropolitan": 9_030_678, "Nottinghamshire": 1_170_876, "Thames Valley": 2_430_897}


@pytest.mark.parametrize("force", [*MID_2019, *IN_2020])
def test_the_population_of_mid_2020_is_a_year_from_that_of_mid_2019(force: str) -> None:
    """From 2018 to 2019 no force of England grew by more than 1.3 %, but for the City of London."""
    population = Gazetteer.for_force(force).population
    assert population
    assert population % 1000 == 0
    if force in MID_2019:
        growth = population / MID_2019[force] - 1
        assert -0.002 < growth < (0.14 if force == "City of London" else 0.013)
    else:
        assert abs(population / IN_2020[force] - 1) < 0.005
