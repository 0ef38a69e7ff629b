"""The days of outcomes: what every date is the date of, what carries over, and what is a running total."""

from __future__ import annotations

from datetime import date

import pytest

from extract.dates import find_dates
from extract.facts import extract_release
from extract.moments import read_moments
from extract.passages import read_statements
from extract.release import Paragraph, read_release
from extract.timeline import assign_days

PUBLISHED = date(2020, 7, 16)  # a Thursday


def told(*paragraphs: str, published: date | None = PUBLISHED) -> list[tuple[str, float | None, str, bool]]:
    """Every statement of a release as metric, number, days ("07-14", "07-06..07-12" or "") and running total.

    A paragraph that begins with "# " is the title, one with "* " a bullet.
    """
    text, spans = "", []
    for paragraph in paragraphs:
        kind = {"# ": "title", "* ": "bullet"}.get(paragraph[:2], "text")
        words = paragraph if kind == "text" else paragraph[2:]
        if text:
            text += "\n\n"
        spans.append(Paragraph(len(text), len(text) + len(words), kind))
        text += words
    whens = find_dates(text, published)
    sentences = [s for s in read_statements(text, tuple(spans), whens) if s.statements]
    return [
        (s.metric, s.value, written(days), s.total)
        for s, days, _ in assign_days(text, sentences, whens, published)
    ]


def written(days: tuple[date, date] | None) -> str:
    """Days in short, without the year where it is that of the publication."""
    if days is None:
        return ""
    first, last = (d.strftime("%m-%d" if d.year == PUBLISHED.year else "%Y-%m-%d") for d in days)
    return first if first == last else f"{first}..{last}"


def days_of(metric: str, *paragraphs: str, number: float | None = None) -> list[str]:
    return [d for m, v, d, _ in told(*paragraphs) if m == metric and number in (None, v)]


def roles(text: str) -> list[str]:
    return [m.role for m in read_moments(text, text.lower(), find_dates(text, PUBLISHED), PUBLISHED)]


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("On Monday officers executed a warrant in Corby.", "police"),
        ("We stood in Elm Road on Monday with our speed gun.", "police"),
        ("A murder investigation was launched on Monday after a man was found dead.", "talk"),
        ("On Monday we know that you were in Elm Road.", "none"),
        ("On Monday we had a call from a shop.", "none"),
        ("On Monday we lost a colleague.", "none"),
        ("On Monday we took a call from a shop.", "none"),
        ("Two men were arrested in Corby on Monday.", "police"),
        ("The team were on patrol on Monday when they saw a van.", "police"),
        ("Following two thefts, on Monday officers searched a flat.", "police"),
        ("After reports of thefts, on the night of Monday a team of officers patrolled the town.", "police"),
        ("Officers yesterday executed a warrant.", "police"),
        ("A man was charged with murder following the death of a man in Corby on Monday.", "offence"),
        ("A man was charged with burglary after a break in at a shop on Monday.", "offence"),
        ("A man was charged with the following offences on Monday.", "police"),
        ("Detectives investigating a robbery in Corby on Monday want to hear from you.", "offence"),
        ("A shop was broken into on Monday.", "offence"),
        ("Six people were arrested over Monday's violent disorder.", "offence"),
        ("A man was arrested on suspicion of robbery on Monday.", "police"),
        ("Police arrested 24 people for offences including theft and burglary on Monday.", "police"),
        ("There were 24 arrests on suspicion of drink or drug driving offences on Monday.", "police"),
        (
            "Nine drivers were reported for offences including speeding and having no insurance on Monday.",
            "police",
        ),
        ("Nine drivers were reported for not wearing a seatbelt on Monday.", "police"),
        ("Officers reported nine drivers for speeding on Monday.", "police"),
        ("A neighbour reported a burglary in Corby on Monday.", "offence"),
        ("Twelve people were arrested for a burglary which happened on Monday.", "offence"),
        ("Police were called to a flat in Corby on Monday.", "call"),
        ("The warrants happened on Monday.", "police"),
        ("Monday saw a man with a previous conviction held.", "police"),
        ("A man was arrested after he was stopped for traffic offences on Monday.", "police"),
        ("The search occurred on Monday.", "police"),
        ("Officers entered a flat in Corby on Monday.", "police"),
        ("Smith was found by officers in Corby on Monday.", "police"),
        ("Officers attended a flat in Corby on Monday to make enquiries.", "police"),
        ("Officers searched a flat in Corby under the Theft Act on Monday.", "police"),
        ("The court heard how officers raided a flat on Monday.", "police"),
        ("A man was arrested for a burglary which occurred on Monday.", "offence"),
        ("He was arrested for a further offence committed in Corby on Monday.", "offence"),
        ("He pleaded guilty to all the charges on Monday.", "court"),
        ("Back on Monday, thanks to a caller, police found heroin.", "police"),
        ("Police have today confirmed that a man has been arrested.", "talk"),
        ("A post mortem was carried out on Monday.", "talk"),
        ("Officers were deployed in the town centre on Monday.", "police"),
        ("Officers were deployed to reports of a fight on Monday.", "call"),
        ("Ten drivers were reported for speeding on Monday.", "police"),
        ("Vans were targeted with bricks on Monday.", "none"),
        ("Smith visited the shop on Monday.", "none"),
        ("Officers visited the shop on Monday.", "police"),
        ("We issued a CCTV still on Monday.", "none"),
        ("Officers launched Operation Hatch on Monday.", "launch"),
        ("A man stepped off a bus near the bus stop on Monday.", "none"),
        ("He was arrested in connection with these offences by local officers on Monday.", "police"),
        ("A man arrested before was released without further action on Monday.", "police"),
        ("The body was discovered in Corby on Monday.", "offence"),
        ("He launched an attack on two men in Corby on Monday.", "offence"),
        ("He began shouting at 10am on Monday.", "none"),
        ("In May 2019 Operation Hatch was set up.", "launch"),
        ("Two men were arrested after a chase that ended in Corby on Monday.", "police"),
        ("Our ongoing work with patrols continued on Monday.", "police"),
        ("The order was granted by the courts on Monday.", "court"),
        ("On Monday an officer noticed a man who appeared to be drunk.", "police"),
        ("A member of the public called officers to a flat in Corby on Monday.", "call"),
        ("Officers say today's result sends a message.", "court"),
        ("The last verdicts were heard this week.", "court"),
        ("Detectives ask anyone who visited the shop on Monday to call.", "talk"),
        ("On Monday officers from the Financial Investigation Unit raided a flat.", "police"),
        ("On Monday, when the Violence Reduction Unit emptied a bin, knives were found.", "police"),
        ("On Monday John Smith, who was previously convicted, was arrested.", "police"),
        ("The force has today released the results of its campaign.", "talk"),
        ("The incident he has been charged with happened on Monday.", "offence"),
        ("Two homes in Corby were targeted by thieves on Monday.", "offence"),
        ("He was taken to Corby Police Investigation Centre on Monday after an arrest.", "police"),
        ("It relates to an incident in Corby on Monday when officers stopped a car.", "police"),
        ("Furthermore, this week a man was charged.", "police"),
        ("The two men appeared at Southern Derbyshire Remand Court on Monday.", "court"),
        ("He was charged the next day with assault. On Monday he was arrested.", "police police"),
        ("The investigation came to an end on Monday when officers raided a flat.", "police"),
        ("He appeared at Leeds Crown Court on Monday.", "court"),
        ("On Monday he was jailed for two years.", "court"),
        ("A crackdown on driving offences this week led to two arrests.", "police"),
        ("On 6 and 7 July teams went out to tackle drug crime, begging, theft and assault.", "police"),
        ("The operation ran between 10am and 4pm on Monday and was a success.", "police"),
        ("On Monday, while on bail, he was stopped by officers.", "police"),
        ("On Monday a van was seen driving at 59mph.", "police"),
        ("Both were seen by Leeds Magistrates on Monday.", "court"),
        ("Two men were arrested in connection with drug offences on Monday.", "police"),
        ("On Monday a woman approached a police officer in Corby.", "call"),
        ("Over the weekend, ten people were dealt with for parking offences.", "police"),
        ("The officers received their award on Monday.", "talk"),
        ("Shortly after Monday's ceremony they stopped a van.", "police"),
        ("Between 1 and 10 July we ran an investigation in which six people were arrested.", "police"),
        ("The campaign was launched on 1 June.", "launch"),
        ("The superintendent praised the teams on Monday.", "talk"),
        ("Both were arrested on suspicion of arson following a fire in Corby on Monday.", "offence"),
        ("This week we will be out with more patrols.", ""),
        ("Officers presented their work to the minister during his visit on Monday.", "talk"),
    ],
)
def test_the_words_beside_a_date_give_it_its_role(text: str, role: str) -> None:
    assert roles(text) == role.split()


def test_dates_that_only_bound_or_compare_are_no_moments() -> None:
    assert roles("Prior to today the team had made no arrests, fewer than in June.") == []


def test_each_outcome_takes_the_date_that_follows_it() -> None:
    rows = told("A man was arrested on Monday and charged on Tuesday.")
    assert [(m, d) for m, _, d, _ in rows] == [("arrests", "07-13"), ("charges", "07-14")]


def test_a_date_that_opens_the_clause_governs_all_of_it() -> None:
    rows = told("On Monday officers executed a warrant in Corby, seized £500 in cash and arrested two men.")
    assert {d for _, _, d, _ in rows} == {"07-13"}
    assert len(rows) == 3


def test_a_clause_with_its_own_since_counts_from_there() -> None:
    text = "In the past year the team has driven 900 miles and since its launch in 2016 it has seized 450 knives."
    assert told(text) == [("seizure", 450, "2016-01-01..07-16", True)]


def test_a_date_of_another_clause_is_not_what_since_counts_from() -> None:
    text = "Since the fight officers have searched three flats, and on Friday 10 July they charged a man."
    assert days_of("charges", text) == ["07-10"]
    assert days_of("charges", "Since then, on Friday 10 July, officers charged a man.") == ["07-10"]


def test_what_police_will_do_in_a_year_or_month_sets_no_scene() -> None:
    campaign = "The campaign, which ran from 1 June to 30 June, saw officers stop cars all over the county."
    plan = "Officers will continue to take a firm line with drivers in 2020."
    assert days_of("arrests", campaign, plan, "During the campaign we arrested 65 people.") == [
        "06-01..06-30"
    ]


def test_the_day_saw_what_police_did_and_not_what_it_was_about() -> None:
    work = "On Tuesday 14 July officers carried out patrols on the estate."
    shooting = "On Friday 3 July a man was shot in Elm Road."
    assert days_of("arrests", work, shooting, "The day saw four people arrested.") == ["07-14"]


def test_what_an_operation_is_one_of_does_not_date_its_results() -> None:
    text = "Running from 6 to 7 July, the operation resulted in five arrests and is one of many to be run this year."
    assert told(text) == [("arrests", 5, "07-06..07-07", False)]


def test_what_runs_on_after_the_publication_counts_up_to_it() -> None:
    text = "The crackdown runs from 1 July to 1 August."
    assert days_of("arrests", text, "So far officers have arrested 40 drivers.") == ["07-01..07-16"]


def test_two_days_tell_which_week_a_week_of_action_was() -> None:
    text = ["# Week of action sees 34 arrests", "On Tuesday 7 July officers arrested two men in Corby."]
    assert days_of("arrests", *text, "On Wednesday 8 July they arrested three men.", number=34) == [
        "07-06..07-12"
    ]


def test_a_year_told_roughly_is_no_year_that_ended_long_before() -> None:
    text = ["Over the past 12 months officers have seized 90 cars."]
    text += ["Between 1 April 2019 and 31 March 2020 officers arrested 40 men."]
    assert days_of("seizure", *text) == ["2019-07-16..07-16"]


def test_the_nearest_date_of_its_own_clause_governs() -> None:
    text = "On Sunday a flat was searched in Corby, while officers carrying out checks in Rushden yesterday made "
    assert days_of("arrests", text + "one arrest.") == ["07-15"]


def test_a_round_up_that_goes_on_to_another_place_is_of_all_its_days() -> None:
    text = ["The campaign ran from 6 to 12 July."]
    text += ["In Corby 19 arrests were made. A man was arrested in Elm Road on Friday 10 July."]
    assert days_of("arrests", *text, "In Rushden officers made three arrests.", number=3) == ["07-06..07-12"]
    assert days_of("arrests", *text, "Officers in Rushden made three arrests.", number=3) == ["07-10"]


def test_what_a_suspect_was_found_with_was_found_on_that_day() -> None:
    assert days_of("seizure", "He was found with 150g of cannabis in Corby on 3 July.") == ["07-03"]
    assert roles("A man was found with serious injuries in Corby on 3 July.") == ["offence"]


def test_a_date_in_a_second_clause_governs_that_clause() -> None:
    rows = told(
        "On 4 July a warrant was executed in Corby, and on 5 July six men were arrested in Kettering."
    )
    assert [(m, d) for m, _, d, _ in rows] == [("warrants", "07-04"), ("arrests", "07-05")]


def test_a_number_told_with_several_dates_runs_from_the_first_to_the_last() -> None:
    text = "Officers executed three warrants, one in Corby on 6 July and two in Kettering on 8 July."
    assert days_of("warrants", text) == ["07-06..07-08", "07-06", "07-08"]
    assert told(text, "A man was arrested.")[-1][2] == "07-06..07-08"


def test_the_date_of_an_arrest_is_not_that_of_the_charge() -> None:
    rows = told("Four people arrested at the site on Monday have now been charged with trespass.")
    assert [(m, d) for m, _, d, _ in rows] == [("arrests", "07-13"), ("charges", "")]


def test_the_date_of_an_offence_is_not_that_of_the_charge_or_arrest() -> None:
    assert days_of("charges", "A man has been charged following a robbery in Corby on Monday.") == [""]
    assert days_of("arrests", "A man was arrested in connection with a robbery in Corby on Monday.") == [""]


def test_many_were_arrested_and_fined_in_the_time_told_behind_the_reason() -> None:
    assert days_of("arrests", "There were 24 arrests for theft between 6 July and 9 July.") == [
        "07-06..07-09"
    ]
    assert days_of("fines", "Three fines were given for theft between 6 July and 9 July.") == ["07-06..07-09"]
    assert days_of("arrests", "A man was arrested on suspicion of theft between 6 July and 9 July.") == [""]


def test_the_time_of_the_offences_is_not_that_of_the_charge() -> None:
    text = "He was charged with supplying cocaine between 1 May and 5 June."
    assert days_of("charges", text) == [""]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("A man was arrested in Corby on Monday and later charged with theft.", "07-13"),
        ("A man was arrested in Corby on Monday and has since been charged with theft.", ""),
        ("A man was arrested in Corby and has since been charged. The raid was on Monday.", ""),
        ("A man was arrested in Corby on Monday and has been charged with theft.", "07-13"),
        ("A man has been charged today (Thursday 16 July) with theft.", "07-16"),
        ("A man has been charged after he was stopped and searched on Monday.", "07-13"),
        ("A man has been charged after a warrant was executed in Corby on Monday.", "07-13"),
        ("On Monday drugs were seized from a flat in Corby, with a 30-year-old man charged.", "07-13"),
        ("Two men were charged with theft and remanded in custody on Monday.", "07-13"),
        ("They appeared in court on Monday where two men were charged with theft.", "07-13"),
        ("Officers raided a flat on Monday and arrested six people. Six of those were charged.", "07-13"),
        ("Officers raided ten flats on Monday. Two men were charged during the operation.", "07-13"),
        ("A man has been charged with six burglaries since 1 July.", ""),
        ("Four people were arrested on Monday.\n\nAll four were charged with theft.", "07-13"),
        ("Following his arrest, a man was charged with theft on Monday.", "07-13"),
        ("A man has been charged with four counts of theft on 6 July and two counts on 8 July.", ""),
        ("On 6 July he was seen. He was later charged with offences relating to the same evening.", ""),
    ],
)
def test_a_charge_is_dated_by_what_it_directly_results_from(text: str, day: str) -> None:
    assert days_of("charges", text) == [day]


def test_a_charge_after_a_warrant_told_of_below_has_its_day() -> None:
    charged = "Two men have been charged after a warrant in Corby."
    assert days_of("charges", charged, "Officers executed the warrant on Tuesday.") == ["07-14"]
    since = "John Smith, 30, has since been charged with supplying cannabis."
    assert days_of("charges", charged, "Officers executed the warrant on Tuesday.", since) == ["", ""]


def test_a_charge_told_in_the_perfect_takes_no_day_of_the_past() -> None:
    assert days_of("charges", "A woman has been charged with carrying a knife on Monday.") == [""]
    assert days_of("charges", "A woman was charged with carrying a knife on Monday.") == ["07-13"]
    assert days_of("charges", "A woman is also charged with carrying a knife on Monday.") == [""]


def test_sentences_without_a_date_belong_to_the_scene() -> None:
    rows = told(
        "On Monday, officers carried out a warrant at a house in Corby.",
        "They found 40 cannabis plants. A man was arrested.",
    )
    assert {d for _, _, d, _ in rows} == {"07-13"}


def test_a_sentence_without_any_outcome_sets_the_scene() -> None:
    rows = told("On Monday 6 July officers visited a farm.", "Forty cannabis plants were seized there.")
    assert [d for _, _, d, _ in rows] == ["07-06"]


def test_a_new_date_moves_the_story_on() -> None:
    rows = told(
        "On Monday a warrant was executed in Corby. A man was arrested.",
        "On Tuesday officers stopped a car in Rushden.",
        "Two women were arrested.",
    )
    assert [d for m, _, d, _ in rows if m == "arrests"] == ["07-13", "07-14"]


def test_background_does_not_move_the_story() -> None:
    rows = told(
        "Officers executed a warrant in Corby on Monday.",
        "The dog had been stolen in a burglary in May.",
        "A woman was arrested.",
    )
    assert rows[-1][:3] == ("arrests", 1, "07-13")


def test_a_day_in_court_does_not_move_the_story() -> None:
    rows = told(
        "On 3 May officers stopped a car in Corby.",
        "He was sentenced at Leicester Crown Court on 10 July.",
        "Officers found £900 in cash in the boot of the car.",
    )
    assert rows[-1][2] == "05-03"


def test_the_same_day_in_a_month_is_told_by_the_month() -> None:
    rows = told("He was jailed today.", "Officers executed a series of warrants on the same day in March.")
    assert rows[-1][2:] == ("03-01..03-31", False)


def test_the_story_comes_back_to_the_operation_after_a_day_of_it() -> None:
    days = ["The operation ran from 6 to 10 July.", "On Tuesday 7 July officers arrested two men in Corby."]
    assert days_of("arrests", *days, "The other six people arrested were bailed.")[-1] == "07-06..07-10"
    assert days_of("arrests", *days, "Elsewhere, six people were arrested.")[-1] == "07-06..07-10"
    assert days_of("arrests", *days, "In total, eight people were arrested.")[-1] == "07-06..07-10"
    assert days_of("arrests", *days, "A woman was arrested.")[-1] == "07-07"


def test_a_date_with_a_relative_clause_governs_what_the_clause_tells() -> None:
    text = "It adds to the weapons found last month where two knives were recovered, and in May a shotgun was found."
    rows = told(text)
    assert [d for _, v, d, _ in rows if v == 2] == ["06-01..06-30"]
    assert days_of("arrests", "It happened on Monday when Smith, 38, was arrested.") == ["07-13"]


def test_a_case_tried_before_the_scene_is_another_one() -> None:
    rows = told(
        "On 3 May officers stopped a car in Corby.",
        "His suppliers were jailed in 2019 after an investigation which saw the seizure of £9,000 in cash.",
    )
    assert rows[-1][2] == ""


def test_a_month_in_which_nothing_is_named_ends_with_its_paragraph() -> None:
    rows = told(
        "In May, officers became aware of a drugs line.", "They recovered a shotgun from a flat in Corby."
    )
    assert rows[-1][2] == ""
    rows = told("In May, officers raided a flat.", "They recovered a shotgun from the kitchen.")
    assert rows[-1][2] == "05-01..05-31"


def test_a_period_told_just_before_is_taken_up() -> None:
    rows = told(
        "The team watched the group between 1 March and 30 June.", "In that time they seized five cars."
    )
    assert rows[-1][2:] == ("03-01..06-30", True)


def test_a_date_in_brackets_says_the_same_in_figures() -> None:
    text = "During last year's campaign (1 December 2019 to 1 January 2020) officers arrested 20 people."
    assert days_of("arrests", text) == ["2019-12-01..01-01"]


def test_a_plea_of_last_week_is_not_the_day_the_story_opens_with() -> None:
    rows = told(
        "On Tuesday, despite a plea last week, officers dispersed a crowd in Corby.", "Ten people were fined."
    )
    assert rows[-1][2] == "07-14"


def test_a_day_of_the_week_told_is_no_aside() -> None:
    rows = told(
        "Last week the team patrolled Corby.",
        "A warrant was also executed on Wednesday 8 July in which a grow was found. Eighty plants were seized.",
    )
    assert rows[-1][2] == "07-08"


def test_an_aside_leaves_the_scene_as_it_was() -> None:
    rows = told(
        "Officers executed ten warrants in Corby on Tuesday. A sixth arrest was also made on Wednesday.",
        "Two knives were seized.",
    )
    assert rows[-1][2] == "07-14"


@pytest.mark.parametrize(
    ("paragraphs", "days"),
    [
        (("The raids went on all last week.", "By Sunday 29 people had been arrested."), ["07-06..07-12"]),
        (("Last week we watched a shop. By close of play on Friday there had been nine arrests.",), ["07-06..07-10"]),
        (("The team was out from Monday.", "Between then and last night 20 people were arrested."), ["07-13..07-15"]),
        (("Officers visited Bell on 6 July. By Sunday Bell had fled, so officers arrested him in Leeds.",), ["07-12"]),
        (("A warrant was executed on 6 July. By Sunday Bell had fled, so officers arrested two men.",), ["07-12"]),
        (("A shop was robbed on Monday. By Tuesday nine people had been arrested.",), ["07-14"]),
    ],
)  # fmt: skip
def test_what_was_done_by_a_day_was_done_since_the_first(
    paragraphs: tuple[str, ...], days: list[str]
) -> None:
    assert days_of("arrests", *paragraphs) == days


@pytest.mark.parametrize(
    ("lead", "days"),
    [
        ("The first nine days of the campaign saw 41 arrests.", "07-01..07-09"),
        ("Ten days into the operation 41 people have been arrested.", "07-01..07-10"),
        ("There were 41 arrests in the first week of this year's festive drink-driving campaign.", "07-01..07-07"),
    ],
)  # fmt: skip
def test_the_first_days_of_a_campaign_are_counted_from_its_launch_told_below(lead: str, days: str) -> None:
    assert days_of("arrests", lead, "The campaign was launched on Wednesday 1 July.", number=41) == [days]


@pytest.mark.parametrize("head", ["TUESDAY - ", "Tuesday: ", "Tuesday (Corby): ", "Tuesday – "])
def test_a_line_of_a_diary_is_headed_by_its_day(head: str) -> None:
    knives = days_of(
        "seizure", "Monday - A man was arrested.", f"{head}Sweeps of two parks. Three knives were found."
    )
    assert knives == ["07-14"]


def test_a_sum_of_some_nights_spans_them() -> None:
    patrols = "Patrols ran on Friday, Saturday and Sunday.", "On Sunday a van was seized."
    assert days_of("arrests", *patrols, "In all, 17 people were arrested over the three nights.") == [
        "07-10..07-12"
    ]
    raids = "On Tuesday and Wednesday officers raided flats in Corby."
    assert days_of("arrests", raids, "Four people were arrested in two days.") == ["07-14..07-15"]


def test_what_the_police_stopped_happened_on_the_day_that_opens_the_story() -> None:
    car = (
        "On Saturday night a car was seen without lights.",
        "It was brought to a halt and two men were arrested.",
    )
    assert days_of("arrests", *car) == ["07-11"]
    assert days_of("warrants", "On Friday it was the turn of Corby. A warrant was executed there.") == [
        "07-10"
    ]
    assert days_of("arrests", "On Friday it was the turn of Corby. Two men have been arrested.") == [""]


def test_a_third_man_seen_the_next_day_was_not_arrested_with_two_others() -> None:
    text = "On Monday officers arrested two men that afternoon and a third was interviewed the following day."
    assert days_of("arrests", text) == ["07-13"]
    seen = "Two men were arrested on Monday and a third was seen the next day."
    assert days_of("arrests", seen) == ["07-13"]
    months = "Ten people were arrested in the final fortnight of May and six in June."
    assert days_of("arrests", months)[0] == "05-18..05-31"
    more = (
        "On 26 June officers made 13 arrests in Corby and three more arrests were made in Rushden on 28 June."
    )
    assert days_of("arrests", more) == ["06-26", "06-28"]


def test_a_date_with_its_own_clause_keeps_what_that_tells() -> None:
    raves = (
        "It follows a rave in Corby on 3 July where 13 arrests were made, and a rave in Rushden on 5 July."
    )
    assert days_of("arrests", raves) == ["07-03"]


def test_the_only_day_told_of_a_week_dates_what_sums_it_up() -> None:
    week = (
        "Last week officers patrolled Corby.",
        "On Friday 10 July officers set up a check site in Elm Road.",
    )
    assert days_of("vehicles_stopped", *week, "A total of 47 vehicles were stopped.") == ["07-10"]
    assert days_of("vehicles_stopped", *week, "In total 47 vehicles were stopped at the site.") == ["07-10"]


@pytest.mark.parametrize(
    "text",
    [
        "In total 47 arrests were made across the county.",
        "During the week 47 people were arrested.",
        "Overall, 47 people were arrested.",
    ],
)
def test_a_sum_of_a_whole_week_is_of_no_single_day_of_it(text: str) -> None:
    week = "Last week officers worked in Corby. On Friday 10 July a warrant was executed."
    assert days_of("arrests", f"{week} {text}") == ["07-06..07-12"]
    assert days_of("arrests", week, text) == ["07-06..07-12"]


def test_an_update_begins_with_its_day_and_hour() -> None:
    update = "Original post 12/07/2020 - 10am: Two suspected thieves are in custody after men were seen last night."
    assert days_of("arrests", update, "Officers arrested the pair last night.") == ["07-11"]
    charged = "Update 13/07/2020 - 11:25am: Two men have been charged with theft."
    assert days_of("charges", charged, update) == [""]


def test_the_hours_of_a_burglary_are_no_days_of_an_operation() -> None:
    shops = "Three burglaries occurred on Sunday 12 July, in Elm Road, Corby between 8pm on the previous night and 8am"
    shops += " on the morning of the 12th, and near a school in Oak Street."
    assert roles(shops) == ["offence", "offence"]


def test_who_was_arrested_on_a_day_was_not_charged_on_it() -> None:
    text = "Bell, who was arrested on 3 July, has been charged with theft."
    assert [days_of(metric, text) for metric in ("arrests", "charges")] == [["07-03"], [""]]
    assert days_of("arrests", "Bell, who fled on 3 July, has been arrested.") == [""]
    since = "Bell has been on remand since his arrest in June."
    assert days_of("arrests", since) == ["06-01..06-30"]


def test_an_update_is_headed_by_its_day() -> None:
    update = "A man was robbed.", "Update, Monday 13 July", "Officers have today arrested a man."
    assert days_of("arrests", *update) == ["07-13"]


@pytest.mark.parametrize(
    ("paragraphs", "days"),
    [
        (("The team began in January 2020. Since then officers have:", "* Arrested 43 people"), "01-01..07-16"),
        (("The team was set up in June 2018. Over its two years it has:", "* Arrested 43 people"), "2018-06-01..07-16"),
        (("The campaign began on 1 June. So far this season 43 people have been arrested.",), "06-01..07-16"),
        (("Since Operation Hatch we have arrested another 43 people.",), ""),
        (("The team was first sent out on 1 June and since then it has made 43 arrests.",), "06-01..07-16"),
        (("From Friday to Sunday 43 people were arrested, more than on any weekend since the rules came in.",), None),
        (("From Friday to Sunday officers made 43 arrests, the first since March.",), None),
    ],
)  # fmt: skip
def test_what_a_long_time_has_brought_is_a_total(paragraphs: tuple[str, ...], days: str | None) -> None:
    rows = [(d, total) for m, v, d, total in told(*paragraphs) if m == "arrests" and v == 43]
    assert rows == [(days, True) if days is not None else ("07-10..07-12", False)]


@pytest.mark.parametrize(
    "text",
    [
        "On Monday officers made 43 arrests, the first since March.",
        "More arrests were made on Monday than on any day since the campaign began in May: 43 people were arrested.",
    ],
)
def test_a_record_since_then_is_no_total(text: str) -> None:
    assert [(d, total) for _, v, d, total in told(text) if v == 43] == [("07-13", False)]


def test_a_since_in_an_aside_counts_nothing() -> None:
    assert told("On Monday the van, which had been without tax since March, was seized.")[0][2:] == (
        "07-13",
        False,
    )


def test_what_was_stolen_long_ago_leaves_the_scene_as_it_is() -> None:
    bikes = "On Saturday two bikes were seized. One was found to have been stolen in Corby in February and a boy was"
    assert days_of("arrests", f"{bikes} arrested.") == ["07-11"]


def test_the_remand_of_those_charged_is_of_no_day_where_the_charge_is_of_none() -> None:
    charged = "Six men were arrested on Monday 6 July.", "Five of the men have since been charged with theft."
    assert days_of("remands", *charged, "Four of those charged were remanded in custody.") == [""]


def test_an_investigation_that_was_launched_brings_no_arrests_since() -> None:
    assert days_of("arrests", "An inquiry was launched on 13 July after a theft.", "A man was arrested.") == [
        ""
    ]


def test_what_a_campaign_has_led_to_was_done_since_it_began() -> None:
    day = "Three men were arrested on Monday 13 July."
    campaign = (
        "The campaign, which began on 1 July, has led to 60 arrests.",
        "The campaign has seen 25 drivers arrested.",
    )
    assert days_of("arrests", day, *campaign) == ["07-13", "07-01..07-16", "07-01..07-16"]


def test_the_last_few_hours_are_those_of_the_day() -> None:
    assert days_of("arrests", "Over the last few hours 14 people have been arrested.") == ["07-16"]


def test_a_headline_that_adds_up_running_totals_is_one() -> None:
    since = (
        "Since the campaign began on 1 July, 45 drink drive arrests and 59 drug drive arrests have been made."
    )
    assert told("Over 100 arrests have been made in Kent.", since)[0] == (
        "arrests",
        100,
        "07-01..07-16",
        True,
    )


def test_many_who_were_charged_in_a_month_of_action_are_of_that_month() -> None:
    month = ["In June our officers teamed up with other forces to tackle gangs.", "It has brought results:"]
    assert days_of("charges", *month, "* 43 people charged") == ["06-01..06-30"]
    assert days_of("charges", *month, "A man was charged with theft.") == [""]


def test_a_month_in_which_many_were_caught_is_not_its_busiest_day() -> None:
    month = (
        "Fourteen people were reported for poaching in June.",
        "The busiest day was Saturday 20 June, when one ran off.",
    )
    assert days_of("fines", *month) == ["06-01..06-30"]


def test_under_the_name_of_a_place_the_days_are_those_of_the_operation() -> None:
    week = "A week of action ran from 6 to 12 July.", "On Wednesday 8 July officers searched a flat in Corby."
    assert days_of("seizure", *week, "Kettering", "Officers found four knives in a park.") == ["07-06..07-12"]
    assert days_of("seizure", *week, "Officers found four knives in the flat.") == ["07-08"]


def test_drink_drivers_are_arrested_on_the_day_they_crash() -> None:
    crash = "On 4 July 2020 a car hit a wall in Corby."
    assert days_of(
        "arrests", crash, "Bell was later arrested at his home on suspicion of drink-driving."
    ) == ["07-04"]
    assert days_of(
        "arrests", crash, "Bell was later arrested at his home on suspicion of drug offences."
    ) == [""]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("The week-long campaign, which ended on 5 July, saw 40 people arrested.", "06-29..07-05"),
        ("During the two-week period to 10 July officers arrested 12 people.", "06-27..07-10"),
        ("A fortnight of action ended on Sunday 12 July with 40 people arrested.", "06-29..07-12"),
    ],
)
def test_a_campaign_of_a_week_or_a_fortnight_that_ended_on_a_day(text: str, days: str) -> None:
    assert days_of("arrests", text) == [days]


def test_who_was_searched_after_another_offence_was_searched_then() -> None:
    again = "He committed a further offence on Monday."
    assert days_of("stop_searches", f"{again} Officers carried out a stop search in Elm Road.") == ["07-13"]
    assert days_of("arrests", f"{again} He was arrested in connection with it.") == [""]


def test_another_incident_told_in_addition_goes_on_in_its_paragraph() -> None:
    cash = days_of(
        "seizure",
        "On Sunday 12 July officers seized plants in Corby.",
        "In addition, one man was arrested in Rushden on Tuesday 14 July. Cash was seized.",
    )
    assert cash == ["07-12", "07-14"]


def test_an_offence_dates_an_arrest_only_if_the_police_were_there_at_once() -> None:
    robbery = "A shop in Corby was robbed on Monday."
    assert days_of("arrests", robbery, "A man was arrested nearby within minutes.") == ["07-13"]
    assert days_of("arrests", robbery, "A man was arrested in connection with the robbery.") == [""]


def test_a_call_dates_what_the_police_did_then() -> None:
    called = "Police were called to a fight in Corby on Monday."
    assert days_of("arrests", called, "Officers attended and two men were arrested.") == ["07-13"]
    assert days_of("arrests", called, "Following enquiries, a man was arrested.") == [""]
    assert days_of("arrests", called, "As part of our enquiries, a man was arrested.") == [""]


def test_an_arrest_told_in_the_perfect_came_some_time_after_a_call() -> None:
    called = "Police were called to a fight in Corby on Monday."
    assert days_of("arrests", called, "A man has been arrested.") == [""]
    assert days_of("arrests", called, "A man was arrested.") == ["07-13"]
    assert days_of("arrests", called, "Detectives have made two arrests.") == [""]


def test_an_arrest_takes_no_date_from_what_it_is_for() -> None:
    text = "Two men were arrested on Monday over a drugs line being run between May and June."
    assert days_of("arrests", text) == ["07-13"]
    text = "On Monday a man was arrested on suspicion of supplying drugs between May and June."
    assert days_of("arrests", text) == ["07-13"]


def test_an_offence_on_the_day_of_publication_dates_the_arrest() -> None:
    assert days_of("arrests", "A shop in Corby was robbed this morning.", "A man has been arrested.") == [
        "07-16"
    ]


def test_the_known_date_of_an_incident_leaves_another_one_to_the_arrest() -> None:
    rows = told(
        "A woman was injured in Corby on 19 June.",
        "A man was arrested in connection with the incident on 1 July.",
    )
    assert rows[0][2] == "07-01"


def test_an_offence_told_of_leaves_the_police_work_in_mind() -> None:
    work = "Officers carried out a day of action in Corby on Tuesday."
    about = "A man was stopped over a burglary committed in Rushden on 28 June."
    assert days_of("cautions", work, about, "A boy was cautioned.") == ["07-14"]
    about = "They arrested a woman in connection with a fight in Rushden on 28 June."
    assert days_of("arrests", work, about) == ["07-14"]
    about = "Two men were arrested for theft in Corby and two on suspicion of a burglary in Rushden in June."
    assert days_of("arrests", work, about) == ["07-14", "07-14"]
    about = "They raided a flat after its owner failed to answer charges over a fight in Rushden on 28 June."
    assert days_of("arrests", work, about, "He was arrested.") == ["07-14"]


def test_a_shop_raided_after_a_report_is_police_work() -> None:
    closed = "The first grow was closed down on 4 July following a report of a smell."
    assert days_of("arrests", closed, "Three males were arrested.") == ["07-04"]


def test_charges_relate_to_an_incident_at_which_police_were() -> None:
    text = "The charges relate to an incident on 6 July when his car was stopped by police."
    assert days_of("seizure", text, "Heroin was found in the car.") == ["07-06"]


def test_a_date_within_another_is_the_date() -> None:
    text = "Our campaign in 2020, which ran from 5 to 25 May, resulted in police making 92 arrests."
    assert days_of("arrests", text) == ["05-05..05-25"]


def test_each_running_total_has_its_own_since() -> None:
    text = "Since the start of July 92 arrests were made, with 40 warrants executed since March."
    assert [d for _, _, d, _ in told(text)] == ["07-01..07-16", "03-01..07-16"]


def test_an_operation_that_ran_dates_its_charges() -> None:
    text = "It ran from 1 June to 10 July. Police seized £800 in cash and have charged 74 people."
    assert days_of("charges", text) == ["06-01..07-10"]


def test_an_operation_told_by_its_length_and_its_end() -> None:
    text = "Vans were checked in a five day operation that concluded on Friday 10 July."
    assert days_of("arrests", text, "As a result one man was arrested.") == ["07-06..07-10"]
    first = "Operation Beech ran for two weeks until 28 June."
    second = "Operation Elm ran for a further two weeks until 12 July."
    rows = told(
        first, second, "Two people were arrested last month.", "During Operation Elm 90 cars were stopped."
    )
    assert [d for _, _, d, _ in rows] == ["06-01..06-30", "06-15..07-12"]


def test_five_days_of_action_end_on_a_friday_and_no_week_after_the_publication() -> None:
    days = (
        "On 13 July a man was arrested.",
        "On 14 July a boy was arrested.",
        "On 15 July a van was seized.",
    )
    assert days_of("arrests", "Nine people were arrested in a week of action.", *days)[0] == "07-13..07-16"
    days = ("On 6 July a man was arrested.", "On 7 July a boy was arrested.", "On 8 July a van was seized.")
    heads = "Nine people were arrested in a week of action.", "It was five days of action."
    assert days_of("arrests", *heads, *days)[0] == "07-06..07-10"


def test_an_operation_ends_with_the_day_it_concluded() -> None:
    rows = told(
        "The operation concluded in Corby on 12 July.", "It began on 1 July.", "We have made 90 arrests."
    )
    assert rows[-1][2] == "07-01..07-12"


def test_drugs_at_the_head_sum_up_the_drugs_of_several_days() -> None:
    rows = told(
        "# Drugs seized in Corby",
        "On 3 July officers searched a flat and seized heroin.",
        "On 8 July they searched a garage and seized 40 wraps of cocaine.",
    )
    assert rows[0][2] == "07-03..07-08"


def test_parts_of_the_arrests_of_a_week_are_of_that_week() -> None:
    rows = told(
        "This week 27 people were arrested, including two for theft.", "Today's operation was a success."
    )
    assert [d for m, _, d, _ in rows if m == "arrests"] == ["07-13..07-16", "07-13..07-16"]


def test_the_months_of_a_case_that_was_tried_since_are_no_running_total() -> None:
    work = "Officers executed a number of warrants between 1 March and 30 May."
    assert told(work)[0][2:] == ("03-01..05-30", True)
    assert told(work, "He was jailed at Leeds Crown Court on 10 July.")[0][2:] == ("03-01..05-30", False)
    found = "Cocaine was recovered from these warrants."
    assert told(work, found, "He was jailed on 10 July.")[1][2:] == ("03-01..05-30", False)


def test_the_end_of_a_span_told_again_is_no_other_day() -> None:
    text = "The order was in force between 5pm yesterday (Wednesday 15 July) and today 5pm today (Thursday 16 July)."
    assert days_of("arrests", text, "Two boys were arrested.") == ["07-15..07-16"]


def test_a_week_of_action_is_the_whole_week() -> None:
    days = (
        "On Monday 6 July two people were arrested.",
        "On 7 July a man was arrested.",
        "On 9 July a car was seized.",
    )
    assert days_of("arrests", "Twelve people were arrested in a week of action.", *days, number=12) == [
        "07-06..07-12"
    ]
    assert days_of("arrests", "This week of action was national.", "Two men were arrested.") == [""]


def test_weeks_counted_roughly_are_those_of_the_operation() -> None:
    rows = told("Our campaign ran from 15 June to 5 July.", "We made 92 arrests over the past three weeks.")
    assert [d for _, _, d, _ in rows] == ["06-15..07-05"]


def test_who_was_charged_the_next_day_was_not_arrested_then() -> None:
    story = ("On Monday 6 July a car was stopped.", "Smith was arrested and was charged the following day.")
    assert days_of("arrests", *story) == ["07-06"]
    assert days_of("charges", *story) == ["07-07"]


def test_days_of_what_somebody_is_charged_with_are_no_days_of_the_charge() -> None:
    charged = "Two men were charged with burglaries in Corby on {} and released on bail."
    assert days_of("charges", charged.format("1 July and 3 July")) == [""]
    assert days_of("charges", charged.format("3 July")) == ["07-03"]


def test_another_example_is_of_no_day_told_before() -> None:
    story = ("On Monday 6 July officers stopped a van.", "Another example led to the arrest of a man.")
    assert days_of("arrests", *story) == [""]


def test_that_day_is_the_one_told_right_before_it() -> None:
    story = "Smith was arrested on 7 July. Jones was arrested over thefts on 2 July. On that day knives were seized."
    assert days_of("seizure", story) == ["07-02"]


def test_nobody_counts_from_when_a_man_began_something() -> None:
    story = ("He began shouting in Elm Road on 9 March.", "Police arrested Smith when he came back.")
    assert [(d, total) for m, _, d, total in told(*story) if m == "arrests"] == [("", False)]


def test_one_arrest_is_of_no_whole_time_since_a_launch() -> None:
    story = ("In May 2019 Operation Hatch was set up.", "Officers have arrested a man.")
    assert [(d, total) for m, _, d, total in told(*story) if m == "arrests"] == [("", False)]


def test_a_campaign_that_took_place_over_days() -> None:
    story = "From 6 to 10 July, the national campaign to warn drivers took place in the county."
    assert days_of("arrests", story, "Six drivers were arrested this month.") == ["07-06..07-10"]


def test_an_operation_of_so_many_days_ending_on_a_day() -> None:
    story = "During the five day operation ending on Friday 10 July, officers stopped 40 vans."
    assert days_of("arrests", story, "Two men were arrested.") == ["07-06..07-10"]


def test_a_weekend_is_of_the_days_that_are_told_of_it() -> None:
    rows = told(
        "Patrols ran from Friday 10 July to Sunday 12 July.", "We made nine arrests over the weekend."
    )
    assert [d for _, _, d, _ in rows] == ["07-10..07-12"]
    rows = told("We made nine arrests over the weekend.", "A fair ran from Friday 3 July to Sunday 5 July.")
    assert [d for _, _, d, _ in rows] == ["07-11..07-12"]


def test_an_arrest_after_an_incident_of_yesterday_was_made_then() -> None:
    arrest = "Two men have been arrested following an assault in Corby."
    assert days_of("arrests", arrest, "Officers were called to Elm Road on Wednesday 15 July.") == ["07-15"]
    assert days_of("arrests", arrest, "Officers were called to Elm Road on Monday 13 July.") == [""]


def test_all_arrested_by_now_are_a_total_without_days() -> None:
    raid = "On Monday officers arrested two men in Corby."
    assert told(raid, "Four men have now been arrested in total.")[-1] == ("arrests", 4, "", True)


def test_what_was_also_found_in_a_year_of_work_is_a_total() -> None:
    rows = told(
        "Over the last 12 months the team seized £4,000.",
        "A man praised them.",
        "We have also found two guns.",
    )
    assert [(d, t) for _, _, d, t in rows] == [("2019-07-16..07-16", True)] * 2


def test_a_sum_after_two_raids_spans_them() -> None:
    raids = (
        "On 1 July officers raided a flat and seized 2kg of cocaine.",
        "On 6 July a second flat was raided.",
    )
    assert days_of(
        "seizure", *raids, "In total 4kg of cocaine was recovered from both addresses.", number=4000
    ) == ["07-01..07-06"]


def test_the_last_weeks_are_those_since_the_launch() -> None:
    rows = told("The operation began on 20 June.", "Over the past four weeks we made 30 arrests.")
    assert [d for _, _, d, _ in rows] == ["06-20..07-16"]


def test_an_arrest_of_a_month_is_of_its_only_day_if_the_police_did_something_then() -> None:
    arrest = "A man was arrested in June."
    assert days_of("arrests", arrest, "On 22 June officers raided a flat in Corby.") == ["06-22"]
    assert days_of("arrests", arrest, "He had stabbed a man in Corby on 22 June.") == ["06-01..06-30"]


def test_a_charge_at_the_head_has_no_day_if_the_body_tells_it_apart_from_the_arrest() -> None:
    head = "A man has been arrested and charged with theft."
    arrest = "John Bell was arrested in Leeds on Monday 6 July."
    assert days_of("charges", head, arrest, "He was subsequently charged with theft.") == ["", ""]
    assert days_of("charges", head, "John Bell was arrested on Monday 6 July and charged with theft.") == [
        "07-06",
        "07-06",
    ]


def test_crashes_of_late_do_not_end_the_day_of_a_crackdown() -> None:
    story = (
        "On Monday officers held a crackdown in Corby.",
        "The road has seen fatal crashes in recent months.",
    )
    assert days_of("seizure", *story, "Two cars were seized.") == ["07-13"]
    assert days_of("seizure", story[0], "In recent months we searched flats.", "Two cars were seized.") == [
        ""
    ]


def test_another_incident_of_a_day_of_action_is_of_that_day() -> None:
    day = "Officers ran an operation in Corby on Sunday."
    assert days_of("seizure", day, "In a separate incident, officers also seized a machete.") == ["07-12"]
    jailed = "Bell was jailed on Monday."
    assert days_of("seizure", day, jailed, "In a separate incident, officers seized a machete.") == [""]


def test_who_was_subsequently_charged_on_a_day_was_arrested_before() -> None:
    rows = told("John Bell, aged 18, of Leeds was arrested and subsequently charged on Monday with theft.")
    assert [(m, d) for m, _, d, _ in rows] == [("arrests", ""), ("charges", "07-13")]


def test_the_offence_that_somebody_was_charged_with_took_place_on_a_day() -> None:
    assert days_of("charges", "The offence Bell was charged with took place in Corby on 1 July.") == [""]


def test_recent_arrests_have_no_day() -> None:
    day = "Officers patrolled Corby on Monday."
    assert days_of("arrests", day, "Some recent cases include the arrest of a boy for theft.") == [""]


def test_an_arrest_before_a_charge_of_this_month_is_not_of_a_call_of_last_year() -> None:
    call = "Officers were called to Corby on 4 August 2019."
    rows = told(call, "John Bell was arrested and subsequently charged on 6 July 2020 with theft.")
    assert [(m, d) for m, _, d, _ in rows] == [("arrests", ""), ("charges", "07-06")]


def test_what_is_told_far_below_does_not_date_what_heads_the_release() -> None:
    head, talk = "Officers seized a van in Corby.", ["The team is busy."] * 13
    assert days_of("seizure", head, *talk, "On Monday officers seized 40 plants in Leeds.")[0] == ""
    assert days_of("seizure", head, *talk[:4], "On Monday officers seized 40 plants in Leeds.")[0] == "07-13"


def test_elsewhere_is_another_matter() -> None:
    warrant = "Officers executed a warrant in Corby on Monday."
    assert days_of("arrests", warrant, "Elsewhere, a grow in Rushden led to three arrests.") == [""]
    assert days_of("arrests", warrant, "Elsewhere, three arrests were made at 9pm.") == ["07-13"]
    assert days_of("arrests", warrant, "Previously two men were arrested in Rushden.") == [""]


def test_an_arrest_has_the_day_behind_it_whatever_the_officers_did_then() -> None:
    robbery = "A shop in Corby was robbed on 29 June."
    assert days_of("arrests", robbery, "He was arrested on 2 July when officers saw him in Elm Road.") == [
        "07-02"
    ]
    assert days_of("arrests", robbery, "He was arrested the following day when officers raided a flat.") == [
        "06-30"
    ]


def test_a_charge_shares_the_days_of_the_arrest_it_follows_from() -> None:
    rows = told("Officers executed a warrant in Corby on Monday.", "Two men were arrested and charged.")
    assert [(m, d) for m, _, d, _ in rows[1:]] == [("arrests", "07-13"), ("charges", "07-13")]


def test_a_charge_told_later_has_no_day() -> None:
    rows = told(
        "Officers executed a warrant in Corby on Monday and arrested a man.",
        "John Smith, 33, has since been charged with supplying cannabis.",
    )
    assert rows[-1][0] == "charges"
    assert rows[-1][2] == ""


def test_a_charge_told_on_after_the_arrest_has_its_day() -> None:
    arrest = "Officers stopped a car in Corby on Monday. A man was arrested."
    assert days_of("charges", f"{arrest} He was charged with theft.") == ["07-13"]
    assert days_of("charges", f"{arrest} He has been charged with theft.") == [""]
    assert days_of("charges", f"{arrest} John Smith, 30, was charged with theft.") == [""]


def test_the_people_arrested_were_charged_nobody_knows_when() -> None:
    rows = told(
        "On Monday officers searched a flat in Corby.", "The five arrested were later charged with theft."
    )
    assert rows[-1][:3] == ("charges", 5, "")


def test_people_arrested_and_since_charged_share_the_day() -> None:
    raid = "On Monday officers searched a flat in Corby."
    assert days_of("charges", raid, "Two men were arrested and have since been charged.") == ["07-13"]
    assert days_of("charges", raid, "A man was arrested and he has since been charged.") == [""]


def test_others_charged_beside_an_arrest_have_no_day() -> None:
    text = "On Monday officers raided a flat. Four people have been arrested and a boy has been charged."
    assert days_of("charges", text) == [""]


def test_charges_that_follow_a_search_have_its_day() -> None:
    charged = "Two men have been charged with drugs offences."
    assert days_of("charges", charged, "The charges follow a search in Corby on Tuesday.") == ["07-14"]
    assert days_of("charges", charged, "The charges follow an assault in Corby on Tuesday.") == [""]


def test_a_charge_with_a_day_told_below_is_not_dated_by_its_cause() -> None:
    rows = told(
        "Four men have been charged after officers executed a warrant in Corby.",
        "On Monday officers executed the warrant.",
        "Four men were charged on Tuesday with supplying cocaine.",
    )
    assert [d for m, _, d, _ in rows if m == "charges"] == ["", "07-14"]


def test_people_arrested_last_week_were_not_all_charged_then() -> None:
    rows = told("Ten people arrested in Leeds last week have also been charged.")
    assert [(m, d) for m, _, d, _ in rows] == [("arrests", "07-06..07-12"), ("charges", "")]


def test_an_arrest_told_with_its_day_keeps_it() -> None:
    rows = told(
        "A man was arrested on Tuesday.", "Police were called to a fight on Monday.", "A man was arrested."
    )
    assert [d for _, _, d, _ in rows] == ["07-14", "07-14"]


def test_what_charges_relate_to_sets_no_scene() -> None:
    text = "The charges relate to an incident in Corby on 6 July."
    assert days_of("arrests", text, "Two other men were arrested.") == [""]


def test_a_call_dates_no_caution() -> None:
    called = "Police were called to disorder in Corby on Monday."
    assert days_of("cautions", called, "Officers have issued two cautions.") == [""]


def test_as_many_charged_as_were_just_arrested_were_charged_then() -> None:
    rows = told("Officers arrested eight men in Derby on Monday. All eight men have been charged.")
    assert [(m, d) for m, _, d, _ in rows] == [("arrests", "07-13"), ("charges", "07-13")]


def test_charges_counted_among_the_results_of_a_day_are_of_that_day() -> None:
    raid = "On Monday 6 July officers raided a flat in Corby."
    secured = "They worked into the night, securing four charges and a remand into custody of the suspect."
    assert days_of("charges", raid, secured) == days_of("remands", raid, secured) == ["07-06"]
    assert days_of("charges", raid, "Five others were served with a summons to attend court.") == ["07-06"]
    assert days_of("charges", raid, "A man has been issued with a postal requisition.") == [""]
    in_july = (
        "In June the team searched 20 houses. It received authority to issue 70 charges over the same period."
    )
    assert days_of("charges", in_july) == ["06-01..06-30"]
    assert days_of("charges", raid, "As result, Adam Bell has been charged with theft.") == ["07-06"]


def test_some_months_ago_is_no_scene() -> None:
    network = "The network was cracked by officers two months ago."
    assert days_of("arrests", network, "The work has led to six arrests.") == [""]
    assert days_of("arrests", "Two months ago officers raided a flat.", "Six people were arrested.") == [
        "05-01..05-31"
    ]


def test_the_results_of_a_week_include_its_charges() -> None:
    rows = told("Six warrants were executed in Corby last week.", "One person was charged with theft.")
    assert rows[-1][:3] == ("charges", 1, "07-06..07-12")


def test_a_remand_happens_in_court() -> None:
    assert days_of(
        "remands", "She appeared at Leeds Crown Court on Tuesday and was remanded in custody."
    ) == ["07-14"]
    rows = told("They appeared at Leeds Crown Court on Tuesday. Both men were remanded in custody.")
    assert rows[-1][2] == "07-14"
    apart = (
        "On Tuesday a man appeared at Leeds Crown Court.",
        "He faces two counts of theft.",
        "He was remanded.",
    )
    assert days_of("remands", *apart) == ["07-14"]
    charged = "A man has been charged after he was stopped on Monday.", "He has been remanded in custody."
    assert days_of("remands", *charged) == [""]
    ahead = "He was remanded in custody ahead of his appearance at Leeds Magistrates' Court today."
    assert days_of("remands", ahead) == [""]


def test_a_remand_shares_the_day_of_the_charge_before_it() -> None:
    rows = told("On 6 July officers charged two men with robbery. Both have been remanded in custody.")
    assert [(m, d) for m, _, d, _ in rows] == [("charges", "07-06"), ("remands", "07-06")]


def test_a_title_takes_the_days_of_what_the_body_tells() -> None:
    rows = told("# Three arrested in Corby", "Three men were arrested in Corby on Tuesday.")
    assert [d for _, _, d, _ in rows] == ["07-14", "07-14"]


def test_a_title_sums_up_from_the_first_to_the_last_day() -> None:
    rows = told(
        "# Five arrested in Corby",
        "On 3 July officers executed a warrant. Two men were arrested.",
        "On 8 July officers stopped a van. Three men were arrested.",
    )
    assert rows[0][:3] == ("arrests", 5, "07-03..07-08")


def test_a_small_part_does_not_date_the_whole() -> None:
    rows = told(
        "Operations this year have led to 13 arrests.",
        "On 3 March officers searched a house in Corby. Three people were arrested.",
        "On 8 July a woman was arrested in Rushden.",
    )
    assert rows[0][:3] == ("arrests", 13, "01-01..07-16")
    rows = told("# 40 arrests in Corby", "On Monday officers searched a flat.", "A woman was arrested.")
    assert rows[0][2] == "07-13"


def test_people_at_the_head_were_met_on_all_the_days_told_below() -> None:
    rows = told(
        "Officers have carried out five warrants in the county.",
        "On 6 July they arrested a man in Corby.",
        "On 8 July they arrested a woman in Rushden.",
    )
    assert rows[0][:3] == ("warrants", 5, "07-06..07-08")


def test_a_headline_has_no_day_of_a_year_of_work() -> None:
    rows = told(
        "Seven firearms have been seized in the county.",
        "On 6 January officers arrested a man in Corby.",
        "On 8 July officers arrested a woman in Rushden.",
    )
    assert rows[0][2] == ""


def test_what_a_headline_tells_in_one_breath_happened_together() -> None:
    rows = told(
        "# Woman safeguarded and three people arrested in Corby",
        "Officers executed a warrant on Tuesday and arrested three people.",
    )
    assert {d for _, _, d, _ in rows} == {"07-14"}


def test_a_title_without_any_police_work_has_no_day() -> None:
    rows = told(
        "# Man arrested after robbery", "A shop in Corby was robbed on Monday.", "A man has been arrested."
    )
    assert [d for _, _, d, _ in rows] == ["", ""]


def test_what_heads_a_story_of_a_month_happened_on_the_day_told() -> None:
    rows = told(
        "A pair arrested during a warrant in Corby in May have been jailed.",
        "Officers attended the flat on 2 May and seized 40 wraps of heroin.",
    )
    assert {d for _, _, d, _ in rows} == {"05-02"}


def test_a_week_narrows_to_the_day_of_the_only_number_told() -> None:
    rows = told(
        "Officers have this week arrested a number of people in Corby.",
        "Three men and a woman were arrested in Corby on Monday.",
    )
    assert [d for _, _, d, _ in rows] == ["07-13", "07-13"]


def test_a_headline_of_last_week_narrows_to_the_only_day_told() -> None:
    rows = told(
        "Police seized £900 in cash in Corby last week.", "On Tuesday 7 July the team searched a house."
    )
    assert rows[0][2] == "07-07"
    rows = told(
        "Last week saw 104 arrests and drugs seized.", "On Thursday 9 July the team searched a house."
    )
    assert rows[1][:1] + rows[1][2:] == ("seizure", "07-06..07-12", False)
    rows = told("Police made 40 arrests in Corby last week.", "On Tuesday 7 July the team searched a house.")
    assert rows[0][2] == "07-06..07-12"


def test_an_operation_of_last_month_was_of_the_days_that_it_ran() -> None:
    rows = told("Last month 30 arrests were made in Corby.", "The operation ran from 8 to 19 June.")
    assert rows[0][2] == "06-08..06-19"


def test_a_headline_of_last_year_has_the_only_day_told_of_it() -> None:
    rows = told(
        "Police searched a flat last year and arrested a man.", "On 8 May 2019 officers raided the flat."
    )
    assert rows[0][2] == "2019-05-08"


def test_a_week_of_action_that_took_place_from_a_day_began_on_it() -> None:
    rows = told("The week of action took place from Monday 6 July.", "Officers made 12 arrests.")
    assert rows[0][2] == "07-06..07-12"


def test_yesterday_in_a_quotation_is_the_day_that_the_report_states() -> None:
    rows = told(
        "On Tuesday 14 July officers raided flats in Corby and arrested four people.",
        '"We had a good day. As a result of the activity yesterday nine people were referred to support."',
    )
    assert rows[-1][:3] == ("referrals", 9, "07-14")


def test_a_page_that_has_grown_tells_what_came_after_its_publication() -> None:
    reprint = "Previous release | 24 August"
    told_above = (
        "Adam Bell was arrested on 30 October 2020.",
        reprint,
        "A woman was arrested on Sunday 23 August.",
    )
    assert days_of("arrests", *told_above) == ["10-30", "08-23"]
    assert days_of("arrests", "Adam Bell was arrested on 30 October 2020.") == [""]


def test_an_older_update_starts_anew() -> None:
    rows = told("Officers executed a warrant on Tuesday.", "Friday 3 July 2020", "A man has been arrested.")
    assert rows[-1][2] == ""


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Since April the team has made 12 arrests.", "04-01..07-16"),
        ("The unit was set up in March 2020. It has made 90 arrests since its launch.", "03-01..07-16"),
        ("The unit was set up in January 2020. It made 90 arrests in its first four months.", "01-01..04-30"),
        (
            "The unit was set up in March 2020. A week of action began. It made 90 arrests to date.",
            "03-01..07-16",
        ),
        ("Since the new team was launched to cut theft in March 2020, 90 arrests were made.", "03-01..07-16"),
        ("The squad was formed in March 2020. So far 90 arrests have been made.", "03-01..07-16"),
        ("Officers raided a flat on Monday. Total arrests = 33.", ""),
        ("Officers raided a flat on Monday. Total number of arrests - 33.", ""),
        ("The team has made 90 arrests so far this year.", "01-01..07-16"),
        ("Officers have made 40 arrests in less than two months.", ""),
        ("The operation has seen 40 dealers arrested in 20 months.", ""),
    ],
)
def test_numbers_that_run_on_are_totals(text: str, days: str) -> None:
    row = next(row for row in told(text) if row[0] == "arrests")
    assert row[2:] == (days, True)


@pytest.mark.parametrize(
    "text",
    [
        "Twelve arrests were made in Corby on Monday.",
        "Since 1 July the team has made 12 arrests.",
        "The operation has so far resulted in 18 arrests.",
        "Officers made 12 arrests last week.",
        "In June, officers made 12 arrests.",
    ],
)
def test_the_news_of_a_month_at_most_is_no_total(text: str) -> None:
    assert not any(total for *_, total in told(text))


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Last year the force made 4,100 arrests.", "2019-01-01..2019-12-31"),
        ("In 2018/19 there were 3,100 arrests for drug offences.", "2018-04-01..2019-03-31"),
        ("Last year we saw 88 arrests in December.", "2019-12-01..2019-12-31"),
        ("Over a 12-month period officers made 290 arrests.", ""),
        ("Nationally, 5,100 drivers were arrested in June.", "06-01..06-30"),
        ("In June 610 arrests were made by 27 police forces.", "06-01..06-30"),
        ("During last year's crackdown officers arrested 170 drivers.", ""),
        ("In December 2018 officers arrested 96 drivers.", "2018-12-01..2018-12-31"),
        ("In June officers checked 90 cars. This compares to 44 arrests in the campaign before.", ""),
        ("During the same period the previous year, 44 people were arrested.", ""),
        ("Officers raided a flat on Monday. The team has made 3,400 arrests.", ""),
    ],
)
def test_numbers_of_a_year_of_the_country_or_of_last_time_are_totals(text: str, days: str) -> None:
    assert [row[2:] for row in told(text) if row[0] == "arrests"] == [(days, True)]


def test_what_is_told_in_one_breath_with_a_total_is_one() -> None:
    rows = told("On Monday officers said that the unit had made 2,900 arrests and seized 40 cars.")
    assert [total for *_, total in rows] == [True, True]


def test_a_list_headed_by_a_longer_time_tells_totals() -> None:
    rows = told("Over the last 12 months the specials have:", "* made 220 arrests", "* seized 18 cars")
    assert [total for *_, total in rows] == [True, True]
    rows = told("On Monday the specials have:", "* made 22 arrests", "* seized 18 cars")
    assert [total for *_, total in rows] == [False, False]


@pytest.mark.parametrize(
    "text",
    [
        "Last year officers arrested two men.",
        "Last year officers searched his home and seized £600,000 in cash.",
        "Officers arrested 96 drivers in June, up from 72 last year.",
        "On Monday officers arrested 40 people from across the country.",
        "On Monday, as part of activity across the UK, officers in Corby made 40 arrests.",
        "In June 2018 officers arrested 24 dealers, all of whom have now been jailed.",
    ],
)
def test_what_is_told_of_an_earlier_year_can_be_news(text: str) -> None:
    assert [total for *_, total in told(text)] == [False]


@pytest.mark.parametrize(
    "compared",
    [
        "up on last year",
        "nearly doubling last year's total",
        "an increase of 20 per cent on last year",
        "a reduction of 41% in comparison to arrests made last year",
        "down on the same period last year",
        "20 more than last year",
        "more than double the previous year's figure",
        "almost twice as many as last year",
    ],
)
def test_the_year_a_number_is_compared_with_is_no_date_of_it(compared: str) -> None:
    text = ("The campaign ran from 2 to 9 July.", f"Officers made 98 arrests, {compared}.")
    assert days_of("arrests", *text) == ["07-02..07-09"]


def test_what_is_more_than_a_number_is_of_the_year_told_of_it() -> None:
    rows = told("Officers made more than 400 arrests and seized more than 110 kg of drugs last year.")
    assert [days for *_, days, _ in rows] == ["2019-01-01..2019-12-31"] * 2


def test_what_other_work_has_led_to_is_not_of_the_day_told_last() -> None:
    text = (
        "Officers raided a flat in Corby on Monday.",
        "The flat was empty.",
        "A spokesman praised them.",
        "He thanked the neighbours.",
        "Work of the team in Raunds has led to 30 arrests.",
        "The raid has led to two arrests.",
    )
    assert days_of("arrests", *text) == ["", "07-13"]


def test_a_list_of_what_was_done_so_far_since_a_launch_tells_totals() -> None:
    rows = told(
        "The campaign was launched on 3 March.\nResults so far have included:\nMore than 25 arrests.\nKnives seized."
    )
    assert [(v, d, total) for _, v, d, total in rows] == [
        (25, "03-03..07-16", True),
        (None, "03-03..07-16", True),
    ]


def test_what_a_case_has_brought_so_far_is_a_running_total() -> None:
    called = "A man was shot in Elm Road four weeks ago."
    heads = ("Detectives are looking for witnesses.", called, "The road was closed.")
    so_far = told(*heads, "So far nine people have been arrested. They have been released.")
    assert [(v, total) for _, v, _, total in so_far] == [(9, True)]
    today = told(
        *heads, "Officers are searching homes in Corby today. So far nine people have been arrested."
    )
    assert [(v, total) for _, v, _, total in today] == [(9, False)]
    described = told(*heads, "So far, a man, 21, and a woman, 20, have been arrested.")
    assert [(v, total) for _, v, _, total in described] == [(2, False)]
    inquiry = told(
        "Officers searched a flat in Corby on Tuesday.", "The inquiry has so far recovered £8,000 in cash."
    )
    assert [(v, d, total) for _, v, d, total in inquiry] == [(8000, "", True)]


def test_so_many_months_in_counts_from_the_launch() -> None:
    launch = "The project was launched in September 2019."
    raid = "In March £7,000 was seized in a raid."
    for late in (
        "Seven months in, there have been 176 arrests.",
        "In that time, there have been 176 arrests.",
    ):
        rows = told(launch, raid, late)
        assert [(d, total) for m, _, d, total in rows if m == "arrests"] == [("2019-09-01..07-16", True)], (
            late
        )
    ran = "The campaign ran from 6 to 10 July."
    assert days_of("arrests", ran, "In that time officers made 23 arrests.") == ["07-06..07-10"]


def test_what_heads_a_release_runs_from_the_launch_that_is_told_below() -> None:
    heads = "A new team has made more than 350 arrests in its first year."
    rows = told(heads, "The team was set up in September 2018 and works in Corby.")
    assert [(v, d, total) for _, v, d, total in rows] == [(350, "2018-09-01..2019-08-31", True)]
    kits = told(heads, "Test kits were introduced in 2018.")
    assert [(v, d) for _, v, d, _ in kits] == [(350, "")]


def test_the_first_week_of_the_year_is_not_counted_from_a_launch() -> None:
    launch = "Set up in September 2018 the team works in Corby."
    assert days_of("arrests", launch, "In the first week of the year the team made 31 arrests.") == [
        "01-01..01-07"
    ]


def test_what_many_were_arrested_for_between_two_days_is_when_they_were() -> None:
    many = "Officers made 24 arrests on suspicion of shoplifting between 5 and 9 July."
    assert days_of("arrests", many) == ["07-05..07-09"]
    one = "Officers arrested a man on suspicion of supplying drugs between 5 March and 9 July."
    assert days_of("arrests", one) == [""]
    worth = "Officers seized drugs with a street value of £5,000 between 5 and 9 July."
    assert days_of("seizure", worth) == ["07-05..07-09"]


def test_days_of_action_over_two_months_are_the_time_of_what_they_brought() -> None:
    held = "Officers conducted three days of action across May and June."
    assert days_of("seizure", held, "Nine e-scooters were seized.") == ["05-01..06-30"]
    assert days_of(
        "seizure", "A review was written between May and June.", "Nine e-scooters were seized."
    ) == [""]


def test_during_the_week_is_the_week_that_was_spoken_of() -> None:
    praised = "The chief constable praised officers for their work last week."
    assert days_of("warrants", praised, "During the week officers executed 12 warrants.") == ["07-06..07-12"]
    assert days_of("warrants", praised, "Officers executed 12 warrants.") == [""]


def test_last_years_campaign_ran_for_some_weeks_of_it() -> None:
    rows = told("During last year's Christmas campaign 57 people were charged with drink-driving.")
    assert rows == [("charges", 57, "", True)]


def test_each_of_two_days_has_its_own_arrests() -> None:
    text = "Three people were arrested over the weekend for theft and then yesterday two further arrests were made."
    assert days_of("arrests", text) == ["07-11..07-12", "07-15"]


def test_what_is_told_in_addition_to_a_seizure_is_not_of_its_day() -> None:
    text = "In addition to today's seizure, since 1 June officers have seized 30 knives."
    assert days_of("seizure", text, number=30) == ["06-01..07-16"]


def test_a_trial_is_no_day_of_a_remand() -> None:
    text = "He was arrested in May 2018 and remanded in custody, his trial commenced in early 2019."
    assert days_of("remands", text) == ["2018-05-01..2018-05-31"]


def test_somebody_remanded_until_a_hearing_was_not_remanded_then() -> None:
    assert days_of(
        "remands", "He is remanded in custody, pending a hearing at Leeds Crown Court on 14 July."
    ) == [""]
    assert days_of(
        "remands", "On 6 July he was charged with theft and is currently remanded in custody."
    ) == [""]


def test_what_has_risen_since_a_year_is_no_running_total() -> None:
    rows = told("Thefts have increased since 2012.", "Officers said they recovered six stolen vehicles.")
    assert rows == [("seizure", 6, "", False)]


def test_offences_of_some_weeks_date_no_arrest() -> None:
    text = "Police had reports of burglaries between 14 and 24 June.", "A man was arrested at the scene."
    assert days_of("arrests", *text) == [""]
    text = "Police had reports of a burglary on 14 June.", "A man was arrested at the scene."
    assert days_of("arrests", *text) == ["06-14"]


def test_a_find_on_a_further_day_moves_the_story_on() -> None:
    text = (
        "On Monday officers seized 90 plants in Corby.",
        "Around 150 plants were found following further warrants carried out in Raunds on Wednesday.",
        "A man was arrested.",
    )
    assert days_of("arrests", *text) == ["07-15"]


def test_more_than_a_year_later_is_no_comparison() -> None:
    text = "A warrant was issued in May 2018. Smith was arrested more than a year later, on 9 July 2019."
    assert days_of("arrests", text) == ["2019-07-09"]


def test_what_somebody_did_next_does_not_date_the_arrest() -> None:
    text = "In an operation on Monday, a man was arrested in Corby and returned to prison the next day."
    assert days_of("arrests", text) == ["07-13"]


def test_a_total_of_people_was_met_on_all_the_days_told() -> None:
    rows = told(
        "On Monday officers arrested three men in Corby.",
        "On Tuesday officers arrested four women in Rushden.",
        "A total of seven people were arrested.",
    )
    assert rows[-1][:3] == ("arrests", 7, "07-13..07-14")


def test_what_was_found_during_an_operation_is_dated_by_how_long_it_ran() -> None:
    rows = told(
        "Today the force gave its results. During the operation some 60,000 tablets were intercepted.",
        "The operation took place between 6 and 10 July in 116 countries.",
        "Officers today seized a knife.",
    )
    assert rows[0][2] == "07-06..07-10"


def test_seven_people_were_arrested_over_the_days_of_the_searches() -> None:
    rows = told(
        "# Seven arrested", "Eight searches took place on Monday and seven searches on Wednesday 15 July."
    )
    assert rows[0][2] == "07-13..07-15"


def test_what_follows_a_since_has_happened_since() -> None:
    rows = told("Since 1 June officers have patrolled Corby.", "There were 13 arrests.")
    assert rows[0][2:] == ("06-01..07-16", True)
    rows = told("The team has raided flats since it was formed in May 2018.", "They've made 134 arrests.")
    assert rows[0][2:] == ("2018-05-01..07-16", True)


def test_a_total_goes_on_in_the_next_paragraph() -> None:
    rows = told(
        "Since April the team has made 12 arrests.",
        "In addition, officers have seized 15 vehicles.",
        "On Tuesday, two men were arrested.",
    )
    assert [total for *_, total in rows] == [True, True, False]
    assert [d for _, _, d, _ in rows] == ["04-01..07-16", "04-01..07-16", "07-14"]


def test_days_that_follow_one_another_head_what_was_done_on_them() -> None:
    rows = told(
        "The highlights of the week were:",
        "Tuesday 7 July",
        "A man was arrested in Corby.",
        "Wednesday 8 July",
        "Officers executed a warrant.",
    )
    assert [d for _, _, d, _ in rows] == ["07-07", "07-08"]
    rows = told(
        "Officers raided a flat today.", "Friday 10 July", "A man was arrested.", "Monday 6 July", "Help us."
    )
    assert [d for _, _, d, _ in rows] == [""]


def test_a_paragraph_that_speaks_of_the_whole_week_again_leaves_its_days() -> None:
    rows = told(
        "Last week we took part in a national operation. On Thursday 9 July two men were arrested.",
        "During the week officers visited farms.",
        "They made 26 arrests.",
    )
    assert rows[-1][2] == "07-06..07-12"


def test_what_ran_beside_an_operation_does_not_move_it() -> None:
    rows = told(
        "The operation took place between 6 and 15 July.",
        "This ran in conjunction with a European campaign (6-12 July).",
        "Two people were arrested.",
    )
    assert rows[-1][2] == "07-06..07-15"


def test_what_the_hospital_did_the_next_day_does_not_move_the_story() -> None:
    rows = told(
        "On 6 July officers stopped a van.", "Its owner was discharged the next day.", "He was arrested."
    )
    assert rows[-1][2] == "07-06"


def test_people_arrested_previously_were_not_arrested_on_the_day_told() -> None:
    rows = told("Officers raided a flat on Monday.", "Three men have previously been arrested.")
    assert rows[-1][2] == ""


def test_as_of_is_no_day_of_an_arrest() -> None:
    assert told("Total arrests = 90 (as of 1 July).")[0][2:] == ("", True)


def test_these_are_of_the_time_told_just_before() -> None:
    rows = told("Since March until early June officers have had many successes. These include 13 arrests.")
    assert rows[-1][2] == "03-01..06-07"


def test_other_results_are_of_the_whole_operation() -> None:
    rows = told(
        "The operation ran from 6 to 12 July.",
        "On Monday 6 July officers raided a flat.",
        "Other results include:",
        "* three people arrested",
    )
    assert rows[-1][2] == "07-06..07-12"


def test_the_first_days_of_an_operation_are_counted_from_its_launch() -> None:
    rows = told("The campaign was launched on 1 July. Figures from the first nine days show 36 arrests.")
    assert rows[-1][2:] == ("07-01..07-09", False)
    rows = told("We made 36 arrests in the first nine days.", "The campaign began on 1 July.")
    assert rows[0][2:] == ("07-01..07-09", False)


def test_a_weekday_after_last_week_is_of_that_week() -> None:
    rows = told("Last week we raided ten flats.", "Arrests made on Wednesday were:", "* a man was arrested")
    assert rows[-1][2] == "07-08"
    rows = told(
        "Last week we raided ten flats.", "A man was arrested today.", "On Wednesday a boy was arrested."
    )
    assert rows[-1][2] == "07-15"


def test_a_list_has_the_days_of_its_heading() -> None:
    rows = told(
        "Between 1 March and 30 May officers were responsible for:", "Two arrests in Corby.", "3 cars seized."
    )
    assert {row[2:] for row in rows} == {("03-01..05-30", True)}
    rows = told(
        "He was jailed in the first five months of 2020.", "In the same timeframe we:", "* made 30 arrests"
    )
    assert rows[-1][2] == "01-01..05-31"
    rows = told("The results of last year include:", "* 220 people arrested", "* 75 vehicles seized")
    assert {row[2:] for row in rows} == {("2019-01-01..2019-12-31", True)}


def test_a_day_alone_in_its_line_heads_what_happened_on_it() -> None:
    rows = told(
        "Officers raided flats in Corby from Monday 6 July to Friday 10 July.",
        "The highlights of the week were:",
        "Tuesday 7 July",
        "A man has been arrested in Corby. A car was seized.",
        "Drugs were seized in Kettering.",
        "Thursday 9 July",
        "A knife was seized.",
    )
    assert [d for _, _, d, _ in rows] == ["07-07", "07-07", "07-07", "07-09"]


def test_what_is_told_across_the_region_is_of_the_whole_operation() -> None:
    rows = told(
        "The operation was conducted on 7 and 8 July by six forces.",
        "A man was arrested in Corby on 8 July.",
        "Across the region 30 knives were seized.",
    )
    assert rows[-1][2] == "07-07..07-08"


def test_a_headline_of_an_operation_spans_it_unless_its_parts_make_it_up() -> None:
    body = (
        "Operation Ash ran from Monday 6 until Sunday 12 July.",
        "On Monday 6 July two men were arrested.",
    )
    rows = told("# Eight arrested in Corby", *body, "Nine women were arrested in Kettering.")
    assert rows[0][2] == "07-06..07-12"
    rows = told("# Eleven arrested in Corby", *body, "Nine women were arrested in Kettering.")
    assert rows[0][2] == "07-06"


def test_a_roadside_test_comes_at_once() -> None:
    rows = told("The crash happened in Corby on 3 July.", "She failed a breath test and was arrested.")
    assert rows[0][2] == "07-03"
    rows = told(
        "Just before 11pm on 3 July a van was seen in Corby.", "It was stopped and a knife was seized."
    )
    assert rows[0][2] == "07-03"


def test_the_same_day_is_of_the_story_and_not_of_what_somebody_was_wanted_for() -> None:
    rows = told(
        "Officers visited a flat in Corby on 8 July and arrested a man.",
        "He was wanted in connection with an incident on 3 July.",
        "On the same day, a woman was arrested in Kettering.",
    )
    assert rows[-1][2] == "07-08"
    rows = told(
        "Officers raided a flat on the same day in March 2019.", "Officers executed a warrant on that day."
    )
    assert rows[-1][2] == "2019-03-01..2019-03-31"


def test_the_night_is_the_one_told_before() -> None:
    rows = told("On 3 July officers were out on the A14.", "Six cars were stopped on the night.")
    assert rows[-1][2] == "07-03"
    rows = told("On Friday 3 July patrols were carried out overnight and 44 vehicles were stopped.")
    assert rows[-1][2] == "07-03"


def test_a_night_in_custody_is_no_date_of_the_arrest() -> None:
    rows = told("On 3 July officers stopped a van.", "He was arrested and held overnight.")
    assert rows[0][2] == "07-03"


def test_a_week_of_action_has_the_days_told_of_it() -> None:
    rows = told(
        "Drugs were seized in a week of action.",
        "Officers raided flats from Monday 6 July to Friday 10 July.",
        "A van was stopped on Tuesday 7 July. A man was arrested on Thursday 9 July.",
        "A car was seized on Friday 10 July.",
    )
    assert rows[0][2] == "07-06..07-10"


def test_the_day_of_a_sentence_is_not_that_day() -> None:
    rows = told(
        "He was jailed today.", "Officers had watched his moves on that day. He was arrested in Corby."
    )
    assert rows[0][2] == ""


def test_a_day_that_opens_the_story_dates_what_it_leads_to() -> None:
    rows = told("On 6 July a Focus sped away from a police car.", "A bag was found to contain drugs.")
    assert rows[0][2] == "07-06"


def test_a_launch_gives_the_news_since_then_its_days() -> None:
    rows = told("The operation was launched on 1 July.", "Four arrests were made and two cars were seized.")
    assert {(d, total) for _, _, d, total in rows} == {("07-01..07-16", False)}


def test_an_operation_that_ran_from_a_day_lasts_as_long_as_the_text_says() -> None:
    rows = told("A week-long operation ran from Monday 6 July and 23 knives were found.")
    assert rows[0][2] == "07-06..07-12"


def test_an_operation_that_ran_for_long_dates_its_results() -> None:
    rows = told("Officers made 280 arrests.", "The operation ran from 1 May to 7 July.")
    assert rows[0][2:] == ("05-01..07-07", False)


@pytest.mark.parametrize(
    "text",
    [
        "The operation was launched on Monday 6 July, with 20 warrants already executed.",
        "The operation was launched on Monday (July 6), with 20 warrants executed so far.",
        "The operation was launched on Monday 6 July and 20 warrants have already been executed.",
    ],
)
def test_what_a_launch_has_brought_so_far_was_done_since(text: str) -> None:
    assert days_of("warrants", text) == ["07-06..07-16"]


def test_a_further_number_is_news_and_none_of_the_time_since_a_launch() -> None:
    rows = told(
        "Operation Larch was launched on 4 May.",
        "Officers are out on the streets.",
        "Shops were visited.",
        "In its second phase, officers have made a further 130 arrests with 43 people charged.",
        "These figures take the results to 506 arrested and 168 charged since the operation's launch.",
    )
    assert rows == [
        ("arrests", 130, "", False),
        ("charges", 43, "", False),
        ("arrests", 506, "05-04..07-16", True),
        ("charges", 168, "05-04..07-16", True),
    ]


def test_a_number_of_the_week_is_of_the_day_on_which_its_parts_make_it_up() -> None:
    lead, raids = "15 people were arrested this week.", "Four warrants were executed on Tuesday."
    body = "In Corby there were three arrests.", "In Raunds there were 12 arrests."
    assert days_of("arrests", lead, raids, *body, number=15) == ["07-14"]
    assert days_of("arrests", lead, raids, body[0], number=15) == ["07-13..07-16"]


def test_a_headline_is_not_of_the_day_on_which_others_were_arrested() -> None:
    lead = "A man, 18, has been arrested over an assault in Corby on Saturday."
    others = "A further two people, who were arrested on Sunday, have been released."
    assert days_of("arrests", lead, others) == ["", "07-12"]


def test_who_was_met_at_once_was_not_met_in_the_year_of_some_crimes() -> None:
    assert days_of(
        "stop_searches",
        "Police stopped and searched 80 people in a crackdown.",
        "The cost of crime in 2019 is reported to be high.",
    ) == [""]


def test_who_was_charged_of_a_running_total_is_of_its_time() -> None:
    rows = told(
        "Operation Larch was launched in May.",
        "The officers have made 675 arrests, with 226 people being charged.",
    )
    assert rows == [("arrests", 675, "05-01..07-16", True), ("charges", 226, "05-01..07-16", True)]


def test_a_launch_told_in_one_breath_with_its_results_is_their_day() -> None:
    rows = told("The operation was launched on Tuesday and resulted in eight arrests.")
    assert rows[0][2] == "07-14"


def test_an_operation_lasts_as_long_as_the_text_says() -> None:
    rows = told(
        "The operation was launched on 1 June, for 30 days of police activity.", "Nine vehicles were seized."
    )
    assert rows[0][2] == "06-01..06-30"


def test_numbers_of_some_weeks_are_totals_where_days_are_told_in_particular() -> None:
    days = ["On Monday a warrant was executed in Corby.", "On Tuesday a warrant was executed in Rushden."]
    summary = "In the past two weeks, we have executed 14 warrants."
    assert [row[3] for row in told(*days, summary) if row[1] == 14] == [True]
    assert [row[3] for row in told(summary) if row[1] == 14] == [False]


def test_without_a_publication_only_stated_days_are_known() -> None:
    rows = told("On 14 July 2020 two men were arrested. On Monday a woman was arrested.", published=None)
    assert [d for _, _, d, _ in rows] == ["07-14", ""]


def test_a_page_updated_after_its_publication_tells_the_days_it_states() -> None:
    rows = told("Officers were called to a fight on Tuesday.", "A man was arrested on Saturday 18 July 2020.")
    assert [d for _, _, d, _ in rows] == ["07-18"]
    rows = told(
        "Four men appeared at Leeds Magistrates Court on Friday 17 July and were remanded in custody."
    )
    assert rows[-1][2] == "07-17"
    rows = told("Following an appearance at Leeds Crown Court on Friday 17 July he was remanded in custody.")
    assert rows[-1][2] == "07-17"
    rows = told("Two men were arrested and will be charged on Friday 17 July.")
    assert "07-17" not in [d for _, _, d, _ in rows]


def test_an_arrest_upon_a_call_happened_then() -> None:
    text = "Two men were arrested after officers were called to a fight in Corby on Monday."
    assert days_of("arrests", text) == ["07-13"]
    text = "Two men have been arrested following the incident in Corby on Monday."
    assert days_of("arrests", text) == [""]


def test_the_heading_of_another_page_is_no_date_of_this_one() -> None:
    assert roles("04 Sep 2019: Third person arrested") == []


def test_nothing_happens_after_the_publication() -> None:
    rows = told("Two men were arrested and will appear at Leeds Crown Court on 20 August 2020.")
    assert [d for _, _, d, _ in rows] == [""]


def test_letters_that_grow_in_lower_case_leave_the_offsets_right() -> None:
    rows = told("İzmir Grill was searched. On Monday officers arrested two men.")
    assert rows[-1][2] == "07-13"


def test_an_operation_told_by_its_beginning_and_until_when_it_ran() -> None:
    began = "The campaign began on Monday 6 July, and ran until Sunday 12 July, with two other forces."
    assert days_of("seizure", began, "Officers seized four cars.") == ["07-06..07-12"]
    assert days_of("seizure", "The unit began on Monday 6 July.", "On 8 July officers seized a car.") == [
        "07-08"
    ]


def test_a_team_whose_launch_was_told_has_done_its_work_since() -> None:
    day, launch = (
        "Officers searched a flat on Tuesday.",
        "The unit was launched in April 2019 to patrol Corby.",
    )
    rows = told(day, launch, "Its officers have made 300 arrests and seized 150 weapons.")
    assert rows == [("arrests", 300, "2019-04-01..07-16", True), ("seizure", 150, "2019-04-01..07-16", True)]
    assert days_of("seizure", day, launch, "Officers found a knife.") == ["07-14"]


def test_what_raids_have_led_to_so_far_is_of_their_day() -> None:
    raid = "On Tuesday officers raided six homes in Corby.", "They were from four teams.", "All were busy."
    rows = told(
        *raid, "Chief Inspector Hill led them.", "To date this has led to the seizure of £900 in cash."
    )
    assert rows[-1] == ("seizure", 900, "07-14", False)


def test_what_a_court_heard_is_no_day_in_court() -> None:
    heard = "Smith was jailed after the court heard he had driven at speed through Corby on 21 May."
    assert days_of("arrests", heard, "After a short foot chase Smith was detained.") == ["05-21"]
    assert days_of("arrests", "Smith was jailed on 21 May.", "After a short foot chase he was detained.") == [
        ""
    ]


def test_a_crash_on_the_day_of_a_patrol_leaves_it_in_mind() -> None:
    patrol = "Officers stopped six cars in Corby on Friday 10 July.", "A woman was hurt in a crash on Friday."
    assert days_of("seizure", *patrol, "Two vans were seized.") == ["07-10"]


def test_officers_who_entered_a_house_found_what_was_there() -> None:
    assert days_of("seizure", "When they entered the flat on Monday, they found 40 plants.") == ["07-13"]
    assert days_of("seizure", "They entered the shop on Monday and stole tobacco.", "A knife was found.") == [
        ""
    ]
    for story in (
        "When she entered her home on Monday, she found that it had been burgled.",
        "When they entered their home on Monday, they found a broken window.",
        "Burglars entered a house in Hull on 3 June and they seized a safe.",
    ):
        assert days_of("arrests", story, "Three men were arrested in dawn raids.") == [""]


def test_offences_that_officers_recorded_are_their_work() -> None:
    assert days_of(
        "seizure", "On 6 and 7 July officers recorded a total of 30 offences.", "Two cars were seized."
    ) == ["07-06..07-07"]


def test_a_post_mortem_examination_moves_no_story() -> None:
    story = (
        "Bell was stabbed in Corby on 13 May.",
        "A post mortem held on 15 May gave the cause of his death.",
    )
    assert days_of("arrests", *story, "Two men were arrested near to the scene.") == ["05-13"]


def test_a_street_is_no_bail() -> None:
    assert roles("This is about the theft of a van in Bailey Road in the early hours of Monday.") == [
        "offence"
    ]


def test_a_violent_weekday_is_told_by_its_first_noun() -> None:
    assert roles("The number arrested in connection with Sunday's disorder is now nine.") == ["offence"]


def test_since_this_date_counts_from_the_launch_told_before() -> None:
    rows = told("The team was set up on 16 May 2020.", "Since this date, it has made 12 arrests.")
    assert rows == [("arrests", 12, "05-16..07-16", True)]


def test_a_day_before_the_name_of_an_offence_is_that_of_the_offence() -> None:
    assert days_of("charges", "# Bonfire Night disorder: Three charged") == [""]
    assert days_of("charges", "# Eight more people charged over bonfire night disorder") == [""]


def test_what_had_already_been_done_on_a_day_leaves_the_story_where_it_is() -> None:
    before = "Two arrests had already been made on Friday 10 July."
    after = "In relation to the disorder in Corby, a 31-year-old man was arrested for affray."
    assert days_of("arrests", "Police have arrested more people.", before, after, number=2) == ["07-10"]
    assert days_of("arrests", "Police have arrested more people.", before, after, number=1) == [""]


def test_what_the_public_will_have_seen_has_happened() -> None:
    active = "Over the past two days the public will have seen police activity in Corby."
    assert days_of("warrants", f"{active} A number of warrants were carried out.") == ["07-15..07-16"]
    seen = "People will have seen officers in Corby throughout the day on Tuesday."
    assert days_of("arrests", f"{seen} Two men were arrested.") == ["07-14"]


def test_what_was_found_throughout_an_investigation_has_no_day() -> None:
    story = "Officers stopped a van in Corby on 6 July."
    assert days_of("seizure", story, "Throughout the investigation officers seized 109 wraps of heroin.") == [
        ""
    ]
    assert days_of("seizure", story, "As part of our enquiries, a phone was seized.") == [""]
    assert days_of("seizure", story, "A phone was seized as part of our enquiries.") == ["07-06"]
    there = "As part of the investigation, three men were arrested at the address."
    assert days_of("arrests", "Officers executed a warrant yesterday.", there) == ["07-15"]


def test_who_had_already_been_arrested_was_not_on_the_day_told_last() -> None:
    story = "Two men were arrested in Corby on 6 July."
    assert days_of("arrests", story, "Four women had already been arrested.") == ["07-06", ""]
    assert days_of("arrests", story, "By 11am, 16 people had already been arrested.") == ["07-06", "07-06"]


def test_enquiries_subsequent_to_a_month_are_not_of_it() -> None:
    story = "In June 2019 officers searched a flat in Corby and found heroin."
    assert days_of("arrests", story, "Subsequent enquiries led to seven people being arrested.") == [""]
    assert days_of("arrests", story, "Seven people were arrested.") == ["2019-06-01..2019-06-30"]


def test_results_of_a_warrant_have_its_day_whatever_was_told_since() -> None:
    story = "Officers carried out a warrant on 6 July.", "It followed a theft of dogs in Corby on 2 March."
    assert days_of("seizure", *story, "Twelve dogs were recovered as a result of the warrant.") == ["07-06"]


def test_what_follows_the_first_week_of_an_operation_is_of_it() -> None:
    story = (
        "The operation began on Monday 6 July.",
        "In the first week officers made 70 arrests.",
        "On 7 July a car was seized.",
    )
    rows = told(story[0], story[1], "Fourteen knives were seized.")
    assert [(m, d) for m, _, d, _ in rows] == [("arrests", "07-06..07-12"), ("seizure", "07-06..07-12")]
    assert days_of("seizure", *story) == ["07-07"]


def test_a_launch_with_arrests_dates_them() -> None:
    assert days_of("arrests", "The operation began on 25 June with five arrests in Corby.") == ["06-25"]


def test_a_holiday_within_an_operation_is_no_day_of_its_own() -> None:
    ran = "The campaign ran from 18 December 2019 to 1 January 2020 with checks around New Year's Eve."
    assert days_of("arrests", ran, "During the same timeframe, 43 motorists were arrested.") == [
        "2019-12-18..01-01"
    ]
    ran = "The operation ran from 18 December 2019 to 1 January 2020 and 12 people were arrested on New Year's Eve."
    assert days_of("arrests", ran) == ["2019-12-31"]


def test_a_statement_of_the_police_does_not_say_that_they_met_the_offence() -> None:
    stabbed = "Police said a man was found with stab wounds in Hull on Sunday and a 20-year-old man has been arrested."
    assert days_of("arrests", stabbed) == [""]


def test_officers_who_did_something_on_a_day_did_it_whatever_offences_came_of_it() -> None:
    brought = "On 3 July, officers brought 35 lorries in, of which 15 had committed offences."
    assert roles(brought) == ["police"]
    assert roles("On 3 July, officers were assaulted in Corby.") == ["offence"]
    assert roles("Police had looked into her as, on 3 July, a warrant was carried out after a theft.") == [
        "police"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "In recent days the force has ended an operation in which 20 people were arrested.",
        "The team recently arrested a woman in Kettering.",
    ],
)
def test_what_came_some_other_time_is_not_of_the_day_told_before(text: str) -> None:
    assert days_of("arrests", "On Monday officers searched a flat in Corby.", text) == [""]


def test_what_a_search_has_led_to_is_of_its_day() -> None:
    day = (
        "On Tuesday 14 July officers searched four flats.",
        "A man was hurt.",
        "He is in hospital.",
        "He is 20.",
    )
    seized = "Police have seized phones, which has led to the arrest of two men."
    assert days_of("seizure", *day, seized) == ["07-14"]


def test_a_post_mortem_leaves_the_date_to_the_death() -> None:
    story = "A man was found dead in Corby over the weekend.", "The court granted more time today."
    assert days_of("arrests", *story, "He was arrested in connection with the death on Sunday 12 July.") == [
        ""
    ]


def test_an_arrest_made_since_was_not_made_at_once() -> None:
    call = "Police were called to a fight in Corby on Monday and officers swiftly came"
    assert days_of("arrests", f"{call} and made an arrest.") == ["07-13"]
    assert days_of("arrests", f"{call} and have since made an arrest.") == [""]


def test_the_day_of_a_charge_is_not_that_of_the_arrest_before_it() -> None:
    rows = told("A man arrested on suspicion of theft in Corby has today been charged.")
    assert [(m, d) for m, _, d, _ in rows] == [("arrests", ""), ("charges", "07-16")]


def test_a_month_in_which_somebody_was_found_with_something() -> None:
    offence = "He was on bail for an offence committed in Luton in November 2019 when"
    assert days_of("seizure", f"{offence} he was found with 60 wraps of heroin.") == [
        "2019-11-01..2019-11-30"
    ]


def test_a_headline_is_of_the_work_from_which_the_body_looks_back() -> None:
    body = (
        "Inspector Hill led today's operation.",
        "It follows another one back in December when police removed 900 cigarettes from a shop in Corby.",
    )
    assert days_of("seizure", "# Cannabis seized in Corby", *body)[0] == "07-16"


def test_a_date_after_an_outcome_is_its_date_if_nothing_else_is_by() -> None:
    assert days_of("referrals", "Over 200 people were referred to the charity in the past two weeks.") == [
        "07-03..07-16"
    ]
    party = "A £10,000 fine was handed to the host of a party, which took place on 4 July."
    assert days_of("fines", party) == [""]


def test_somebody_was_charged_in_a_month() -> None:
    assert days_of("charges", "After some enquiries Bell was charged in March 2020.") == ["03-01..03-31"]
    assert days_of("charges", "Bell was charged with burglary in March 2020.") == [""]


def test_a_remand_is_of_the_day_in_court_whatever_offence_was_told_since() -> None:
    story = (
        "Bell appeared at Leeds Magistrates' Court on Monday 6 July.",
        "A man was hurt in the assault, which occurred on Friday 3 July.",
    )
    assert days_of("remands", *story, "Bell has been remanded in custody.") == ["07-06"]


def test_charges_that_follow_the_work_of_a_season_have_no_day() -> None:
    follow = (
        "The charges follow an operation between 10 January and 30 June in which 40 people were arrested."
    )
    assert days_of("charges", "Detectives have charged four more people.", follow) == [""]


def test_a_charge_as_a_result_of_a_raid_is_of_its_day() -> None:
    raid = "On Monday officers executed a warrant in Leeds."
    assert days_of("charges", raid, "As a result, John Bell, aged 30, has been charged with theft.") == [
        "07-13"
    ]


def test_those_counted_after_a_range_of_days_are_of_it() -> None:
    bikes = "Motorcycles were seized between 1 March and 5 May. 17 were seized as they had no insurance."
    assert days_of("seizure", bikes, number=17) == ["03-01..05-05"]


def test_what_other_work_has_led_to_is_of_no_time_told_before() -> None:
    total = "Over the past five months police have made 24 arrests in Corby."
    rows = told(total, "The regional unit's work has resulted in the seizure of two guns.")
    assert rows == [("arrests", 24, "02-16..07-16", True), ("seizure", 2, "", True)]
    assert days_of("seizure", total, "It has also resulted in the seizure of two guns.") == ["02-16..07-16"]


def test_a_total_of_the_day_is_of_the_day() -> None:
    days = "On 6 July officers stopped four cars in Corby.", "On 8 July officers checked lorries in Raunds."
    assert days_of("fines", *days, "During the day, a total of 27 motorists were fined.") == ["07-08"]
    assert days_of("fines", *days, "A total of 27 motorists were fined.") == ["07-06..07-08"]


def test_officers_who_came_to_a_crime_at_once_were_there_on_its_day() -> None:
    crime = "A man was robbed at 11pm on Friday 10 July in Corby."
    assert days_of("seizure", crime, "Officers deployed to the park found a knife.") == ["07-10"]
    assert days_of("arrests", crime, "A PCSO stopped the car and two men were arrested.") == ["07-10"]


def test_a_visit_of_a_minister_is_no_police_work() -> None:
    visit = "The results were presented to the minister during his visit to Corby on Tuesday 7 July."
    assert "police" not in roles(visit)


def test_what_a_force_says_it_has_done_far_down_without_a_day_is_a_running_total() -> None:
    lead = (
        "A man was jailed in Corby.",
        "He stole a car.",
        "He was 40.",
        "The judge was stern.",
        "Bell is from Corby.",
    )
    claim = "The force has also made 83 arrests under the operation."
    assert told(*lead, claim) == [("arrests", 83, "", True)]
    assert told(*lead, "The force has also made three arrests.") == [("arrests", 3, "", False)]
    assert told(*lead, "The operation has seen officers carry out warrants.") == [
        ("warrants", None, "", True)
    ]
    threats = "Ten men who have made threats were arrested and 12 warrants were executed."
    assert [total for *_, total in told(*lead, threats)] == [False, False]
    during = "Officers have arrested 12 people and seized ten cars during the operation."
    assert [total for *_, total in told(*lead, during)] == [False, False]
    day = "Officers searched a flat on Tuesday."
    assert told(*lead, day, "The force has now made 83 arrests.")[-1][2:] == ("07-14", False)


def test_who_is_in_custody_today_was_arrested_before() -> None:
    today = "A boy is in custody on suspicion of robbery today."
    call = "Officers were called to a shop at 9pm last night. They were quick to attend and arrested a man."
    assert days_of("arrests", today, call) == ["07-15"]


def test_a_remand_is_not_of_the_day_of_the_charge_once_a_court_has_sat() -> None:
    charged = "Bell was charged on 2 July."
    assert days_of(
        "remands", charged, "He was convicted on Monday 13 July.", "Bell was remanded in custody."
    ) == [""]
    assert days_of("remands", f"{charged} He was remanded in custody.") == ["07-02"]


@pytest.mark.parametrize(
    ("text", "metric", "days"),
    [
        ("Bell has been remanded in custody after appearing before magistrates today.", "remands", "07-16"),
        ("Bell was remanded in custody and appeared before magistrates on 6 July.", "remands", "07-06"),
        ("Bell was remanded in custody and appeared in court on 6 July to be sentenced.", "remands", ""),
        ("Bell was remanded in custody before a hearing on 6 July.", "remands", ""),
        ("Bell appeared in court on 6 July, charged with escaping on 8 June.", "charges", ""),
        ("This led to his arrest in Corby, on Monday 6 July.", "arrests", "07-06"),
    ],
)
def test_days_in_court_and_of_an_arrest(text: str, metric: str, days: str) -> None:
    assert days_of(metric, text) == [days]


def test_a_date_which_saw_so_many_is_theirs_and_nobody_elses() -> None:
    text = "In May 2020 officers made 33 arrests, more than May 2019, which saw 78 drivers arrested."
    assert days_of("arrests", text) == ["05-01..05-31", "2019-05-01..2019-05-31"]


def test_on_the_night_is_the_night_on_which_the_week_began() -> None:
    began = "The week of action began on the evening of 6 July. Officers from Corby joined in."
    assert days_of("arrests", f"{began} On the night two men were arrested.") == ["07-06"]


def test_what_a_team_has_already_done_runs_since_there_is_one() -> None:
    assert told("A new unit set up to tackle fraud has already arrested 90 people.") == [
        ("arrests", 90, "", True)
    ]
    assert told("Officers have already arrested 90 people.") == [("arrests", 90, "", False)]


def test_charges_below_a_day_alone_in_its_line_are_of_that_day() -> None:
    charge = "Adam Bell, 47, was charged with theft. He will appear in court on 18 August."
    diary = ("Monday, July 6:", charge, "Tuesday, July 7:", "Ann Hill, 30, was charged with theft.")
    assert days_of("charges", *diary) == ["07-06", "07-07"]
    assert days_of("charges", "Monday, July 6:", "Adam Bell, 47, has since been charged with theft.") == [""]
    mistyped = ("Monday, July 6, 2002", charge)
    assert days_of("charges", *mistyped) == [""]


def test_eighteen_hundred_men_are_no_year() -> None:
    assert days_of("arrests", "On Monday 6 July, 1800 men were arrested in Corby.") == ["07-06"]
    assert days_of("arrests", "On Monday 6 July, 1900 men were arrested in Corby.") == ["07-06"]


def test_how_many_charges_were_brought_in_a_month() -> None:
    assert days_of("charges", "More than 100 charges were authorised in June.") == ["06-01..06-30"]


def test_the_day_of_an_order_is_none_of_the_story() -> None:
    order = "The order, issued in May 2020 after threats, banned him from Corby."
    assert days_of("arrests", "Officers were out on Monday 6 July.", order, "Two men were arrested.") == [
        "07-06"
    ]


def test_the_same_day_in_a_place_is_a_day() -> None:
    broke_in = "Bell broke into a house on Monday 6 July."
    assert days_of("arrests", broke_in, "He was arrested on the same day in Corby.") == ["07-06"]
    assert days_of("seizure", broke_in, "The dogs were recovered later that evening in Corby.") == ["07-06"]
    assert days_of("arrests", broke_in, "He was arrested on the same day in March 2019.") == [
        "2019-03-01..2019-03-31"
    ]


def test_what_somebody_is_suspected_of_conspiring_to_do_is_not_of_the_day() -> None:
    for deed in ("conspiring to cause criminal damage", "attempting to cause criminal damage"):
        assert days_of("arrests", f"Two men were arrested on suspicion of {deed} on Tuesday 7 July.") == [
            "07-07"
        ]


def test_what_comes_after_enquiries_is_not_of_the_day_of_the_call() -> None:
    called = "Police were called to Elm Road on Monday 6 July."
    assert days_of("arrests", called, "After a number of lengthy enquiries, two men were arrested.") == [""]
    listed = ("Following extensive enquiries, three people were arrested:", "A man was arrested in Corby.")
    assert days_of("arrests", called, *listed) == ["", ""]
    assert days_of("arrests", called, "Following enquiries in the area, two men were arrested.") == ["07-06"]
    raided = "Officers raided a flat in Elm Road on Monday 6 July."
    assert days_of("arrests", raided, "Following enquiries, two men were arrested.") == ["07-06"]


def test_the_day_of_a_charge_is_not_that_of_other_arrests() -> None:
    charged = "On Monday 6 July Adam Bell, 30, was charged with theft."
    released = "A woman who was arrested on suspicion of theft has been released."
    assert days_of("arrests", charged, released) == [""]
    assert days_of("arrests", charged, "Two other men, aged 25 and 19, were arrested.") == [""]
    found = "Officers had found him with drugs and two other men were arrested at the scene."
    assert days_of("arrests", charged, found) == ["07-06"]
    assert days_of("arrests", "On Monday 6 July Bell was arrested and charged.", "A woman was arrested.") == [
        "07-06",
        "07-06",
    ]


def test_a_remand_after_an_appearance_has_the_day_of_it_that_the_body_tells() -> None:
    remanded = "A man has been remanded in custody after appearing before a court charged with theft."
    is_charged = "Adam Bell, 37, is charged with a theft on 3 June."
    assert days_of("remands", remanded, is_charged, "Bell appeared before magistrates on 14 July.") == [
        "07-14"
    ]
    assert days_of("remands", remanded, is_charged, "Bell will appear before magistrates on 20 July.") == [""]
    assert days_of(
        "remands", "A man has been remanded in custody.", "Bell appeared in court on 14 July."
    ) == [""]


def test_a_remand_has_the_day_in_court_with_the_day_of_the_offence_told_between() -> None:
    appeared = (
        "Bell appeared before magistrates on Monday 13 July over a theft which occurred on Friday 3 July."
    )
    assert days_of("remands", f"{appeared} He was remanded in custody.") == ["07-13"]


def test_a_death_some_days_later_is_no_day_of_the_story() -> None:
    hit = "A cyclist was hit by a car in Elm Road on Monday 6 July. He died in hospital four days later, on 10 July."
    arrested = "The driver was arrested at the scene."
    assert days_of("arrests", hit, arrested) == ["07-06"]
    assert days_of("arrests", hit.replace("died", "passed away"), arrested) == ["07-06"]
    assert days_of("arrests", hit, 'His mother said: "Our lives changed that night."', arrested) == ["07-06"]
    assert days_of("arrests", "A man died in Elm Road on Friday 10 July.", arrested) == ["07-10"]


def test_whoever_was_arrested_over_this_incident_on_a_day_was_arrested_on_it() -> None:
    called = "Officers were called to a fight in Elm Road on Monday 6 July."
    assert days_of(
        "arrests", called, "Two men were arrested in connection with this incident on 8 July."
    ) == ["07-08"]
    today = "A man was arrested in connection with the incident this afternoon."
    assert days_of("arrests", today) == ["07-16"]


def test_an_hour_is_nothing_that_police_work_was_about() -> None:
    patrol = "Officers were on patrol in Corby on Saturday 11 July, where three men were fined."
    called = "Officers were called to a flat just after 9pm on Friday 10 July. Two men were fined."
    assert days_of("fines", patrol, called) == ["07-11", "07-10"]


def test_what_officers_are_praised_for_was_not_done_at_the_ceremony() -> None:
    awards = (
        "There was a double success for officers last night (Wednesday 15 July) at the Corby Heroes Awards."
    )
    assert days_of("arrests", awards, "The pair detained a man armed with an axe.") == [""]


def test_a_hearing_that_somebody_is_remanded_for_is_not_the_day_of_the_remand() -> None:
    remanded = "Bell was remanded in custody for an initial appearance at the Crown Court on 12 July."
    assert days_of("remands", remanded) == [""]


def test_the_days_of_a_deed_are_none_of_a_charge() -> None:
    filmed = "Officers looked into videos filmed between 2 July and 10 July."
    assert days_of("charges", filmed, "Bell was charged with dangerous driving.") == [""]


def test_today_in_a_quote_is_the_day_of_which_work_was_told() -> None:
    raids = "Officers searched a flat in Corby yesterday, Wednesday 15 July. Another was searched in Kettering today."
    assert days_of("seizure", raids, "Inspector Hill said: “Today we also seized heroin.”") == ["07-16"]


def test_an_incident_that_officers_met_by_themselves_is_dated_after_its_outcomes() -> None:
    met = "Officers on patrol noticed a drug deal in Elm Road. They arrested a man and seized heroin."
    occurred = "The incident occurred at around 4pm on Sunday 12 July."
    assert [d for _, _, d, _ in told("# Suspected dealer arrested", met, occurred)] == ["07-12"] * 3
    stopped = "Officers stopped a car in Elm Road."
    searched = "A search was conducted after they smelt cannabis. Officers found a knife."
    assert days_of("seizure", stopped, occurred, searched) == ["07-12"]
    robbed = "A boy was robbed of his phone in Elm Road."
    assert days_of("seizure", robbed, occurred, "Two knives were found in a flat.") == [""]


def test_a_list_of_results_is_of_the_operation() -> None:
    ran = "Between 9 June and 12 July officers were deployed to Corby."
    burgled = "The operation was in response to an increase in burglaries during the start of the year."
    lines = ("* 3 arrests", "* 24 stop searches")
    both = ["06-09..07-12"] * 2
    assert [d for _, _, d, _ in told(ran, burgled, "The results are:", *lines)] == both
    week = "Operation Hatch was run last week. Monday covered Corby and Tuesday was in Kettering."
    outcome = "The outcome of the week was:"
    assert [d for _, _, d, _ in told(week, outcome, *lines)] == ["07-06..07-12"] * 2


def test_further_arrests_have_no_day_of_the_offence_nor_of_those_before_them() -> None:
    further = "Detectives investigating a murder have made a further four arrests."
    found = "A man was stabbed in Elm Road on Tuesday 7 July."
    before = "A man who was arrested on Tuesday 7 July has been released."
    assert days_of("arrests", further, found, "Two men have been arrested.", before) == ["", "", "07-07"]
    third = "A third man arrested in connection with a fight in Corby has been released."
    called = "Officers were called to Elm Road on Tuesday 7 July."
    assert days_of("arrests", third, called, "A third man was arrested.") == ["", ""]
    at_once = "Two men left on foot. The third man was arrested."
    assert days_of("arrests", called, at_once) == ["07-07"]
    latest = "The latest arrest was made last night (Wednesday 15 July)."
    assert "07-15" in days_of("arrests", "Detectives have made a further arrest.", latest)


def test_the_day_of_a_call_says_when_of_a_weekend_it_was() -> None:
    heads = "Eight people have been reported for breaking the rules at the weekend."
    called = "Shortly before 1.30am on Sunday 12 July, we received a report of a gathering."
    assert days_of("fines", heads, called) == ["07-12"]
    two = "Officers were also called to a party on Saturday 11 July."
    assert days_of("fines", heads, called, two) == ["07-11..07-12"]


def test_penalty_notices_and_resolutions_are_police_work() -> None:
    assert days_of("fines", "In Corby on Monday, nine drivers received fixed penalty notices.") == ["07-13"]
    assert days_of("fines", "In Corby on Monday, nine drivers received traffic offence reports.") == ["07-13"]
    year = "In Corby during 2019, nine drivers received fixed penalty notices."
    assert days_of("fines", year) == ["2019-01-01..2019-12-31"]


def test_the_days_of_an_order_are_none_of_an_arrest() -> None:
    heads = "Three men have been arrested after a fight in Corby."
    order = "A dispersal order was in place from 11pm on 10 July to 2pm the following day."
    assert days_of("arrests", heads, order) == [""]


def test_thefts_of_the_last_week_say_nothing_of_the_day_of_an_arrest() -> None:
    heads = "Following patrols in Corby, police arrested two men over thefts."
    assert days_of("arrests", heads, "There have been reports of damage to cars in the last week.") == [""]
    assert days_of("arrests", heads, "A car was damaged in Elm Road yesterday.") == ["07-15"]


def test_a_third_man_is_none_of_the_two_before_him() -> None:
    third = "A third man arrested over a fight in Corby has been bailed."
    before = "Two men were arrested on suspicion of murder on Friday 10 July."
    text = f"{third}\n\n{before}"
    release = read_release(text.encode(), name="a.md", published=PUBLISHED)
    assert [(o.value, o.scope) for o in extract_release(release)] == [(1, "event"), (2, "event")]
