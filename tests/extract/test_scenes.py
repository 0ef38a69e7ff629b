"""Where each fact happened: scenes that the story has got to, addresses told later, places that are the offence's."""

from __future__ import annotations

from datetime import date

import pytest

from extract import extract_release, read_release


def places(text: str, force: str = "Northamptonshire") -> list[tuple[str, str | None]]:
    """Metric and place of every observation of a text."""
    release = read_release(text, name="a.md", force=force, published=date(2020, 10, 2))
    return [(o.metric, o.place) for o in extract_release(release)]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (
            "Officers stopped a car in Elm Road, Corby. A quantity of cannabis was found in it.",
            "Elm Road, Corby",
        ),
        (
            "Police were called to a fight. They raided a house in Oak Street.\n\nA knife was seized.",
            "Oak Street",
        ),
        ("Officers were on patrol in Rushden on Monday.\n\nTwo men were later arrested.", "Rushden"),
        # what suspects did there, or a doctor
        ("A woman was robbed in a burglary in Rushden.\n\nTwo men were later arrested.", None),
        (
            "She was taken to a hospital in Kettering after police searched it.\n\nTwo men were arrested.",
            None,
        ),
        # no police work is told of there
        ("The concert was held in Rushden.\n\nTwo men were later arrested.", None),
        # where somebody came from or went to
        ("Officers stopped a car that came from Rushden.\n\nTwo men were later arrested.", None),
        ("Officers searched a man from Elm Park in Rushden.\n\nHis car was then seized.", None),
        # the sentence or the paragraph has left it
        ("Officers stopped a car in Rushden. A search of his home found cash.", None),
        ("Officers stopped a car in Rushden. He was searched at a police station and cash was found.", None),
        ("Officers stopped a car in Rushden.\n\nOn Friday 18 September two men were arrested.", None),
        ("Officers stopped a car in Rushden.\n\nIn a separate incident two men were arrested.", None),
        # any of several
        ("Officers searched a home in Corby, then they stopped a car in Brackley.\n\nCash was seized.", None),
        ("Officers searched eight homes, seven in Corby and one in Rushden.\n\nCash was seized.", None),
        # the town of the street is no other scene
        (
            "A warrant was executed in Elm Road, Corby, after drugs were sold in Corby. Cash was seized.",
            "Elm Road, Corby",
        ),
        # any of several
        (
            "Two warrants were executed in Corby and one was executed in Rushden.\n\nCash was seized.",
            None,
        ),
        # "the property" is where nothing was said of police yet
        (
            "There was a farm in Elm Road in Corby.\n\nOfficers found cannabis at the property.",
            "Elm Road in Corby",
        ),
        # two paragraphs on, and the release tells of another town too
        (
            "Officers were on patrol in Rushden, then in Corby.\n\nIt had rained.\n\nTwo men were arrested.",
            None,
        ),
    ],
)
def test_an_outcome_without_a_place_happened_where_the_story_is(text: str, place: str | None) -> None:
    assert places(text)[-1][1] == place


def test_the_place_of_the_last_bullet_is_not_that_of_the_text_below() -> None:
    text = (
        "Officers raided homes.\n\n- Two men were arrested in Corby\n- A woman was arrested in Kettering\n\n"
    )
    below = "Officers also seized three knives."
    assert places(text + below)[1:] == [("arrests", "Kettering"), ("seizure", None)]
    assert places(text + "- " + below)[1:] == [("arrests", "Kettering"), ("seizure", "Kettering")]


def test_a_place_that_is_told_later_beats_the_one_before() -> None:
    text = "A man was arrested in Corby. A car was then stopped in Elm Road. Drugs were found in it."
    assert places(text) == [("arrests", "Corby"), ("seizure", "Elm Road")]


def test_the_telling_that_names_the_street_gives_the_place() -> None:
    text = "Two men arrested in Corby\n\nTwo men were arrested at a house in Elm Road yesterday."
    assert places(text) == [("arrests", "Elm Road")]


def test_the_only_street_is_where_in_its_town_it_happened() -> None:
    head = "Two men arrested in Corby\n\nOfficers raided a house in Elm Road.\n\nIt had rained.\n\n"
    assert places(head + "Cash was found in Corby.") == [("arrests", "Elm Road"), ("seizure", "Elm Road")]
    # many warrants were at more than the one street that is named
    told = places("In Corby, 12 warrants were executed. They raided a house in Elm Road.\n\nCash was found.")
    assert told == [("warrants", "Corby"), ("seizure", "Elm Road")]
    # another town
    told = places("Two men arrested in Daventry\n\nOfficers raided a house in Elm Road, Corby.")
    assert told == [("arrests", "Daventry")]


def test_what_is_told_before_the_street_was_in_the_town_of_the_lead() -> None:
    head = "Drugs raid in Corby\n\nOfficers raided homes in Corby.\n\nTwo men were arrested.\n\nIt was cold."
    street = "\n\nIt had rained.\n\nOne raid was in Elm Road.\n\nA dog barked.\n\n"
    assert places(head + street + "Cash was seized.") == [("arrests", "Corby"), ("seizure", "Elm Road")]
    # more people than one street holds
    assert places(head + street + "Police stopped 90 cars.")[-1] == ("vehicles_stopped", "Corby")


def test_the_finer_of_two_places_is_the_scene() -> None:
    text = "A raid in Corby\n\nOfficers raided a house on the Lodge Park estate.\n\nIt was cold.\n\nCash was seized."
    assert places(text) == [("seizure", "Lodge Park estate")]
    text = "A raid in Corby\n\nOfficers raided a house in Brackley.\n\nIt was cold.\n\nIt rained.\n\nCash was seized."
    assert places(text) == [("seizure", None)]


def test_fines_by_reason_were_where_all_of_them_were() -> None:
    text = "In Corby, 12 drivers were fined.\n\nIn Rushden it rained.\n\nNine were fined for having no insurance."
    assert places(text) == [("fines", "Corby"), ("fines", "Corby")]


def test_nobody_is_charged_where_the_offence_was() -> None:
    assert places("A man has been charged with a theft in Corby.") == [("charges", None)]
    told = places("In Corby, two men were arrested and charged.")
    assert told == [("arrests", "Corby"), ("charges", "Corby")]


def test_the_only_street_of_a_release_is_where_it_happened() -> None:
    text = (
        "A man is helping police.\n\nThere was a fire in Elm Road.\n\nNo one was hurt.\n\nA man was arrested."
    )
    assert places(text) == [("arrests", "Elm Road")]
    assert places(text + "\n\nA dance was held in Corby.") == [("arrests", None)]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (
            "Two men arrested\n\nOfficers searched a house in Elm Road, Corby.\n\nIt had rained.\n\n"
            "It was quiet in Elm Road.\n\nDrugs were seized.",
            "Elm Road, Corby",
        ),
        # told in the headline, before the scene is
        (
            "Drugs were seized and it was cold.\n\nOfficers had raided a house in Elm Road in Corby.",
            "Elm Road in Corby",
        ),
        (
            "Officers were on patrol in Rushden.\n\nIt had rained.\n\nIt was cold in Rushden.\n\nCash was seized.",
            "Rushden",
        ),
        # "the house" is the one told of three paragraphs before, but only where the fact points back to it
        (
            "It was a cold day.\n\nIt had rained in Corby.\n\nIt was dark.\n\n"
            "Officers raided a house in Elm Road.\n\nA dog barked.\n\nAt the house, cash was seized.",
            "Elm Road",
        ),
        (
            "It was a cold day.\n\nIt had rained in Corby.\n\nIt was dark.\n\n"
            "Officers raided a house in Elm Road.\n\nA dog barked.\n\nTwo men were arrested.",
            None,
        ),
        # another street, for whatever it is told of
        (
            "Officers raided a house in Elm Road.\n\nA man fell in Oak Street.\n\nDrugs were seized.",
            None,
        ),
        # another day
        (
            "Officers raided a house in Elm Road in Corby.\n\nIt had rained.\n\nOn Friday 18 September it was cold."
            "\n\nDrugs were seized.",
            None,
        ),
        # what is told of the town is no second scene, nor is a court's name or what came of it
        (
            "A man was jailed after drugs were found in a raid in Dairy Court.\n\nIt had rained.\n\nCash was seized.",
            "Dairy Court",
        ),
        # a home
        (
            "Officers stopped a car in Elm Road in Corby.\n\nIt had rained.\n\nDrugs were found at his home.",
            None,
        ),
    ],
)
def test_the_only_scene_of_a_release_is_where_it_happened(text: str, place: str | None) -> None:
    assert {place for _, place in places(text)} == {place}


@pytest.mark.parametrize(
    "text",
    [
        "Cash was found in Thomas' room.",
        "A knife was found in Saxton 's possession.",
        "Police Arrest Two People in Connection with a Fire",
        "Drugs Seized in Sweet Wrappers and Cash Found\n\nA man was arrested on Friday.",
        "The raid resulted in Adam Bellamy, 33, being arrested.",
        "Two men were arrested after a parcel from Shanghai was opened.",
    ],
)
def test_what_only_looks_like_a_place(text: str) -> None:
    assert {place for _, place in places(text)} == {None}


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Detectives investigating a robbery in Corby have arrested a man.", None),
        ("A man was arrested in connection with a theft in Corby.", None),
        ("There was a fight in Elm Road. ¶ Two men were arrested in connection with a theft in Corby.", None),
        # drugs are met with by police, where they are
        ("A man was arrested in connection with drugs offences after an incident in Corby.", "Corby"),
        # the arrest has its own
        ("A man was arrested in Raunds in connection with a theft in Corby.", "Raunds"),
        # what it followed may have been elsewhere
        ("Man arrested after a pursuit in Corby. ¶ Officers arrested a man in Raunds on Monday.", "Raunds"),
        ("Man arrested after a pursuit in Elm Road. ¶ Officers arrested a man in Raunds.", "Elm Road"),
    ],
)
def test_the_place_of_an_offence_is_not_that_of_the_arrest(text: str, place: str | None) -> None:
    assert places(text.replace(" ¶ ", "\n\n"))[-1][1] == place


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("A fight broke out in Elm Road. ¶ Officers attended and arrested a man.", "Elm Road"),
        ("A woman was robbed in Elm Road. ¶ She was hurt. ¶ A man was arrested at the scene.", "Elm Road"),
        # the town says too little
        ("A fight broke out in Corby. ¶ Officers attended and arrested a man.", None),
        ("A woman was robbed in Elm Road. ¶ On Monday a man was arrested at the scene.", "Elm Road"),
    ],
)
def test_who_is_arrested_on_the_spot_is_so_where_the_incident_was(text: str, place: str | None) -> None:
    assert places(text.replace(" ¶ ", "\n\n"))[-1][1] == place


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("He went to a flat in Elm Road in Corby. ¶ On 4 July officers seized cash from the flat.", 0),
        ("Officers visited Elm Road. ¶ They knocked. ¶ Cash was seized from the property.", 0),
        ("He went to Elm Road and to Oak Street. ¶ Cash was seized from the property.", None),
    ],
)
def test_the_house_is_the_one_told_of_further_up(text: str, place: int | None) -> None:
    where = places(text.replace(" ¶ ", "\n\n"))[-1][1]
    assert where == place or (place == 0 and where is not None and where.startswith("Elm Road"))


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (
            "He appeared at Corby Magistrates' Court, where he was remanded in custody.",
            "Corby Magistrates' Court",
        ),
        ("He appeared at Corby Crown Court on Monday. He was remanded in custody.", "Corby Crown Court"),
        ("He was remanded in custody to appear at Corby Crown Court.", None),
        ("He is due to appear at Corby Crown Court. He was remanded in custody.", None),
    ],
)
def test_a_remand_was_made_in_the_court_that_made_it(text: str, place: str | None) -> None:
    assert places(text)[-1] == ("remands", place)


def test_of_two_tellings_the_finer_place_counts() -> None:
    text = "Police executed a warrant in North Northamptonshire.\n\nThey executed the warrant in Corby on Monday."
    assert places(text)[0] == ("warrants", "Corby")


@pytest.mark.parametrize(
    "text",
    [
        "A man in his 20s from Corby was arrested.",
        "Officers arrested 46-year-old Bell from Elm Way, Corby.",
        "Officers searched 18-year-old Alex Bell, of All Saints Terrace, Corby and found two knives.",
        "Ann Bell, of Elm Way, Corby; and Frost, of Oak Crescent, Corby; have been arrested.",
        "A jewellery box was seized with a watch in an Aurora box.",
        "Man arrested in connection with thefts from Vehicles.\n\nThefts from vehicles were reported.",
    ],
)
def test_where_somebody_lives_is_not_where_it_happened(text: str) -> None:
    assert {place for _, place in places(text)} <= {None}


def test_a_large_number_is_not_of_the_area_of_its_only_placed_portion() -> None:
    text = "Officers issued 61 fines at the weekend.\n\nOf these, 17 fines were issued in Corby."
    release = read_release(text, name="a.md", force="Northamptonshire", published=date(2020, 10, 2))
    assert [(o.value, o.area) for o in extract_release(release)] == [(61, None), (17, "North")]


@pytest.mark.parametrize(
    "text",
    [
        "Bell was arrested in connection with the Elm Road robbery.",
        "Bell was arrested for the Elm Road and Oak Street burglaries.",
        "Officers recovered two trailers reported stolen on 18 June in the Rushden area.",
        "Officers recovered two trailers stolen between 5 and 7 July from a farm in Rushden.",
        "Officers recovered jewellery which had been taken in a burglary from a house in Elm Road, Rushden.",
        "Two men were arrested on suspicion of being concerned in the Supply of Class A drugs.",
    ],
)
def test_where_a_deed_was_done_is_not_where_police_worked(text: str) -> None:
    assert {place for _, place in places(text)} == {None}


@pytest.mark.parametrize(
    "text",
    [
        "Officers seized a suspected stolen van in Rushden.",
        "Officers recovered a trailer, stolen from Corby, in Rushden.",
        "Police seized drugs, which were taken from a house in Rushden.",
        "Officers carried out a raid in Rushden and seized cash.",
    ],
)
def test_where_stolen_things_were_found(text: str) -> None:
    assert {place for _, place in places(text)} == {"Rushden"}
