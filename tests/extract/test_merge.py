"""What a whole release tells: tellings merged, parts and totals told from events, days, places and policing areas."""

from __future__ import annotations

import re
import sys
from collections import Counter
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml

sys.path.insert(0, str(Path(__file__).parent))

from test_statements import fact

from extract import Observation, extract_release, read_release


@dataclass(frozen=True)
class Case:
    """A made-up Northamptonshire release, published on Tuesday 14 July 2020, and what it tells.

    ``facts``: one a line, "metric [item] value [unit] [qualifier]", then any of "part" or "total" (else an event),
    "@ start..end" or "@ day" (days of July 2020, or month-day) or "@ -" (no day), "in area" ("in -": none).
    What a line leaves out is not judged, but the scope always is.
    """

    name: str
    body: str
    facts: str
    title: str = "News from the county"
    description: str = ""
    wrong: str = ""


CASES = [
    Case(
        "the teenager who was charged is not the man on bail",
        "A 17-year-old boy has been charged with affray.\n\nThe teenager was arrested on Friday 10 "
        "July.\n\nA 50-year-old man arrested on suspicion of affray has been released on bail.",
        "charges 1; arrests 1 @ 10; arrests 1",
    ),
    Case(
        "arrests are divided by the next paragraph and by the lines below it",
        "Police made 40 arrests on Monday 13 July.\n\nOut of these, 36 arrests were made on suspicion of driving "
        "offences. These included:\n\n- 12 on suspicion of drug driving\n\n- Two for driving while banned\n\nOfficers "
        "took part all day.",
        "arrests 40 @ 13; arrests 36 part @ 13; arrests 12 part @ 13; arrests 2 part @ 13",
    ),
    Case(
        "people counted in a number are a portion of it, though the words that tell of them begin with who",
        "Fifteen people were arrested on Monday 13 July, including two who were arrested for theft.\n\nForty "
        "people were fined.\n\nThis included three men who were fined £10,000.\n\nA man who was arrested was bailed.",
        "arrests 15 @ 13; arrests 2 part @ 13; fines 40 @ 13; fines 3 part @ 13",
    ),
    Case(
        "nor need the words be the same for all",
        "A further 15 people have received fixed penalty notices, including two men who received £900 fines.",
        "fines 15; fines 2 part",
    ),
    Case(
        "those who were arrested are the same people, where they are counted in nothing",
        "Officers arrested 15 people on Monday 13 July.\n\nThey thanked two neighbours.\n\nTwo men who were "
        "arrested in Corby have been bailed.",
        "arrests 15 @ 13",
    ),
    Case(
        "a large number is told by place and by reason, so that some are counted twice",
        "Six people were arrested on Monday 13 July.\n\nTwo men were arrested in Corby.\n\nThree women were "
        "arrested in Raunds.\n\nFour people were arrested on suspicion of theft.",
        "arrests 6 @ 13; arrests 2 part; arrests 3 part; arrests 4 part",
    ),
    Case(
        "a weekend of which Friday is told began on Friday",
        "Officers made seven arrests over the weekend.\n\nOn Friday, two men were arrested in Corby.\n\nOn Sunday, "
        "three boys were arrested in Raunds.",
        "arrests 7 @ 10..12; arrests 2 part @ 10; arrests 3 part @ 12",
    ),
    Case(
        "of a few things that several days brought, those of one day are a portion",
        "Four off-road bikes were seized in Corby between Monday 6 and Friday 10 July.\n\nTwo bikes were seized on "
        "Monday 6 July after residents rang us.",
        "seizure vehicles 4 @ 06..10; seizure vehicles 2 part @ 06",
    ),
    Case(
        "several kinds without a number are of those that were counted, and no more than one of them",
        "Officers have seized 14 vehicles in Corby.\n\nThey recovered stolen cars and vans.",
        "seizure vehicles 14",
    ),
    Case(
        "arrests of a day without a number are not those of a whole campaign",
        "A flat was searched in Corby on Friday 10 July.\n\nIt belongs to a man of 41.\n\nHe is on holiday.\n\nDrug "
        "driving arrests were made in Raunds on Saturday 11 July.\n\nThe campaign, which began on 1 July, has led to "
        "90 arrests.",
        "arrests ? @ 11; arrests 90 @ 01..14",
    ),
    Case(
        "the first warrant told of points back to none, if it has a day of its own",
        "The warrant was executed at a shop in Corby on Monday 6 July.\n\nA second warrant was executed at a farm "
        "on Thursday 9 July.",
        "warrants 1 @ 06; warrants 1 @ 09",
    ),
    Case(
        "a further warrant is no portion of those told in the same breath",
        "Officers executed three drugs warrants in Corby and a further warrant in Kettering on Monday 13 July.",
        "warrants 3 @ 13; warrants 1 @ 13",
    ),
    Case(
        "what somebody sums up of the week was told of a day of it",
        "Officers raided two flats in Corby on Monday 13 July.\n\nA man of 41 was arrested for theft and another man, "
        "aged 26, was later arrested for affray.\n\nPC Adam Bell said: “This week we were able to arrest two men.”",
        "arrests 2 @ 13",
    ),
    Case(
        "what follows a bracket of examples is no example",
        "Officers seized 9kg of drugs (including heroin and cocaine), £3,000 in cash, 60 cannabis plants and a knife.",
        "seizure class_a_drugs 9000 g; seizure cash 3000; seizure cannabis_plants 60; seizure knives 1",
    ),
    Case(
        "who is arrested in a clause of its own is none of those arrested in the clause before it",
        "Ten people were arrested for theft, while four people were arrested for affray. Two men aged 31 and 35 were "
        "charged with theft and a man aged 29 was charged with affray.",
        "arrests 10; arrests 4; charges 2; charges 1",
    ),
    Case(
        "what somebody sums up without a day was seized whenever the text tells",
        "Two knives were found in a hedge in Corby on Monday 13 July.\n\nFour knives were seized in Kettering on "
        "Friday 10 July.\n\nPC Adam Bell said: “We recovered two knives in Corby.”",
        "seizure knives 2 @ 13; seizure knives 4 @ 10",
    ),
    Case(
        "what the lead says without a number happened where the text tells of it, and is not another place's",
        "* Three warrants executed\n* Vulnerable people safeguarded\n\nIn Corby, two warrants were executed on "
        "Monday 13 July and safeguarding measures put in place for vulnerable people.\n\nIn Northampton, one warrant "
        "was executed and a further safeguarding measure for a vulnerable person was put in place.",
        "warrants 3; warrants 2 part in North; safeguarded ? in North; warrants 1 part in West; "
        "safeguarded 1 in West",
    ),
    Case(
        "what a claim counts in one breath with others is claimed as well",
        "A man was arrested in Corby on Monday 13 July.\n\nHe is in custody.\n\nOfficers want to hear from "
        "drivers.\n\nMembers of the team have already made 31 arrests and seized 12 vehicles.",
        "arrests 1 @ 13; arrests 31 total @ -; seizure vehicles 12 total @ -",
    ),
    Case(
        "two numbers of one sentence, each with its own reason, are no portions of each other",
        "In Corby, 75 people were arrested for drink-driving while 71 were arrested on suspicion of drug-driving.",
        "arrests 75; arrests 71",
    ),
    Case(
        "but both are portions of what heads them",
        "A total of 16 people were arrested.\n\nTen people were arrested on suspicion of theft and six were arrested "
        "for affray.",
        "arrests 16; arrests 10 part; arrests 6 part",
    ),
    Case(
        "a number whose reason is vague can hold another one",
        "Ten people were arrested for various offences and two were arrested for affray.",
        "arrests 10; arrests 2 part",
    ),
    Case(
        "as many people, counted with other ages, are others",
        "Officers have told of their work in the county.\n\nIt goes on.\n\nAn 18-year-old man and a 13-year-old boy "
        "were charged with affray.\n\nTwo men, aged 16 and 17, were charged with assault.",
        "charges 2; charges 2",
    ),
    Case(
        "what the next sentence also counts is of the same long time",
        "Between January and May officers seized drugs worth £9,000. Officers also recovered 35 vehicles.",
        "seizure drugs 9000 GBP total @ 1-1..5-31; seizure vehicles 35 total @ 1-1..5-31",
    ),
    Case(
        "what the lead tells without a number is what the running total counts",
        "Officers have seized drugs and cash from organised groups.\n\nThey target those who deal.\n\nBetween January "
        "and May the team seized £80,000 in cash.",
        "seizure drugs ?; seizure cash 80000 GBP total @ 1-1..5-31",
    ),
    Case(
        "the trio of a headline is the three of the text",
        "Two men and a woman were arrested in Corby on Monday 13 July.",
        "arrests 3 @ 13",
        title="Police arrest East Hale trio",
    ),
    Case(
        "an additional twelve were charged, as headline and lead have told",
        "Five arrested and 12 charged in crackdown on shoplifting\n\nThe day of action resulted in five arrests plus "
        "an additional 12 people charged with theft.",
        "arrests 5; charges 12",
        title="Five arrested and 12 charged in crackdown on shoplifting",
    ),
    Case(
        "a third woman is one more of the two women, and not of the man of another place",
        "A 34-year-old man was arrested in Corby on Monday 13 July.\n\nTwo women were arrested in Raunds on Monday 13 "
        "July. A third woman, aged 26, was arrested.",
        "arrests 1 @ 13; arrests 3 @ 13",
    ),
    Case(
        "six premises searched under warrant are six warrants",
        "Six premises were searched under warrant in Corby and four people were arrested.",
        "warrants 6; arrests 4",
    ),
    Case(
        "so many were charged with one thing, and so many with others",
        "Twenty-two people were charged with drugs offences, nine with theft and four with assault.",
        "charges 22; charges 9; charges 4",
    ),
    Case(
        "those charged with one kind of offence are divided by what makes up their number",
        "Ten people were charged with drugs offences, six with supply and four with possession.",
        "charges 10; charges 6 part; charges 4 part",
    ),
    Case(
        "a sum in total holds what was found here and there",
        "Four people were jailed on Monday 13 July.\n\nOfficers found £13,000 in cash in a van.\n\nThey found "
        "28 wraps of heroin.\n\nIn total officers seized £115,000 in cash and 109 wraps of heroin.",
        "seizure cash 13000 GBP part; seizure heroin 28 wraps part; seizure cash 115000 GBP; "
        "seizure heroin 109 wraps",
    ),
    Case(
        "a total of one place holds nothing of another",
        "Officers searched two homes on Monday 13 July.\n\nThey found 20 cannabis plants in Corby.\n\nA total "
        "of 35 cannabis plants were found at a house in Raunds.",
        "seizure cannabis_plants 20; seizure cannabis_plants 35",
    ),
    Case(
        "all who were arrested since are more than the one whom the release is about",
        "A fifth man has been arrested over a theft in Corby.\n\nHe was arrested on Monday 13 July.\n\nOfficers "
        "want to hear from drivers.\n\nIn total five men have been arrested over the theft.",
        "arrests 1 @ 13; arrests 5 total",
        title="Another arrest over a theft",
    ),
    Case(
        "those of one case are no running total of another's",
        "Three men were arrested over a theft in Corby on Monday 13 July.\n\nIn total five people have been "
        "arrested over the thefts.",
        "arrests 3; arrests 5",
    ),
    Case(
        "what goes on counting a year is of the year as well, and so are a few people of it",
        "Two men were jailed on Monday 13 July.\n\nAcross 2019 the force seized £1 million of illegal drugs. As "
        "part of these cases officers also seized £160,000 in cash.\n\nIn 2019 the team made eight referrals.",
        "seizure drugs 1000000 GBP total; seizure cash 160000 GBP total; referrals 8 total",
    ),
    Case(
        "vehicles of a large number, stopped by one and by another",
        "More than 100 vehicles were stopped in Corby on Monday 13 July.\n\nThe council stopped a total of 47 "
        "cars.\n\nOfficers of the agency also stopped 60 vehicles.",
        "vehicles_stopped 100 min @ 13; vehicles_stopped 47 part; vehicles_stopped 60 part",
    ),
    Case(
        "people of one day whom the text counts together in the end are one fact",
        "A stolen van was found in Corby on Friday 10 July.\n\nA 17-year-old boy was arrested at the scene on "
        "suspicion of theft.\n\nCash was seized at a house in Elm Road, where a 32-year-old man was arrested on "
        "suspicion of fraud.\n\nBoth have been released on bail.",
        "arrests 2 @ 10; seizure cash ? GBP",
    ),
    Case(
        "several people are not the one whose arrest was told",
        "A man was arrested in Corby on Friday 10 July.\n\nHe is in custody.\n\nPolice have said so.\n\nA number of "
        "people were arrested in Corby on Friday 10 July after a fight.",
        "arrests 1 @ 10; arrests ? @ 10",
    ),
    Case(
        "several people are those who were told of one by one",
        "A man was arrested in Corby on Friday 10 July.\n\nHe is in custody.\n\nA woman was arrested in Raunds on "
        "Friday 10 July.\n\nA number of people were arrested on Friday 10 July.",
        "arrests 1 @ 10; arrests 1 @ 10",
    ),
    Case(
        "another of the same paragraph, of no age, is of another incident where finds were told",
        "Officers seized a knife in Corby on Friday 10 July.\n\nPolice have said so.\n\nThe work goes on.\n\nTwo men "
        "were arrested for theft in Raunds, and cash was seized. Another was arrested for "
        "affray.",
        "seizure knives 1; arrests 2; arrests 1; seizure cash ? GBP",
    ),
    Case(
        "people of several days stay apart, though both are on bail",
        "A man, 40, was arrested on Monday 6 July in Corby.\n\nA woman, 31, was arrested on Friday 10 July in Corby. "
        "Both have been released on bail.",
        "arrests 1 @ 6; arrests 1 @ 10",
    ),
    Case(
        "the five arrests for drug driving are some of the six that were told of",
        "Six men were arrested in Corby on Friday 10 July.\n\nPolice have said so.\n\nThe work goes on.\n\nThe "
        "five drug-driving arrests were made on the A14.",
        "arrests 6; arrests 5 part",
    ),
    Case(
        "a theft told in an aside is not the day of the find",
        "On 9 July officers were out in Corby.\n\nThe stolen van, which had been taken from Hull on Tuesday "
        "7 July, was recovered by officers.",
        "seizure vehicles 1 @ 7-9",
    ),
    Case(
        "a search out of doors, in paragraphs of their own below the news of an arrest",
        "A man has been arrested in Corby.\n\nOfficers were on foot patrol near Jubilee Park on Monday.\n\nThey had "
        "reason to conduct a search of the man and found six wraps of heroin on him.",
        "arrests 1; stop_searches 1; seizure heroin 6 wraps",
    ),
    Case(
        "some of a number that is named again are a portion of it",
        "Officers issued 153 fines last week.\n\nMost were for travelling. 91 of the 153 fines were issued in Corby.",
        "fines 153; fines 91 part",
        "a number with a place of its own is not what was found before somewhere else",
        "Two men have been jailed.\n\nThey were dealers.\n\nPolice have said so.\n\nOfficers stopped a car and "
        "cash was found.\n\nIn Kettering £900 in cash was seized.",
        "seizure cash ? GBP; seizure cash 900",
    ),
    Case(
        "what is told at a place is not what was found before somewhere else",
        "Two men have been jailed.\n\nThey were dealers.\n\nPolice have said so.\n\nOfficers stopped a car and "
        "cannabis was found.\n\nA search of a flat in Elm Road, Kettering, found cannabis.",
        "seizure cannabis ?; seizure cannabis ?",
    ),
    Case(
        "a number without a time is not what one operation found in its months",
        "Two men have been jailed.\n\nThey were dealers.\n\nPolice have said so.\n\nSince March we have carried "
        "out 50 warrants under the operation, resulting in 20 arrests and the seizure of firearms.\n\nThe regional "
        "unit's work in Corby has resulted in the seizure of seven firearms.",
        "warrants 50 total; arrests 20 total; seizure firearms ? total; seizure firearms 7 total @ -",
    ),
    Case(
        "the kinds of a mixture that the text counts",
        "A dealer has been jailed after being caught with heroin and crack cocaine.\n\nBell was arrested on 9 July."
        "\n\nHe is from Hull.\n\nPolice have said so.\n\nOfficers found 98 wraps of heroin and crack cocaine.",
        "arrests 1; seizure class_a_drugs 98 wraps",
    ),
    Case(
        "a number of vehicles stopped in another place are others than those that were counted",
        "Two operations were held last week.\n\nIn Corby officers stopped 38 vehicles.\n\nPatrols went on from there "
        "to the villages.\n\nIn Kettering a number of vehicles were stopped and checked.",
        "vehicles_stopped 38; vehicles_stopped ?",
    ),
    Case(
        "what a search of a home found was not on the person",
        "A man has been jailed.\n\nHe was a dealer.\n\nPolice have said so.\n\nBell was stopped and found in "
        "possession of a quantity of money.\n\nOfficers searched Bell's home and found a quantity of money and 40 "
        "wraps of heroin.",
        "seizure cash ? GBP; seizure cash ? GBP; seizure heroin 40 wraps",
    ),
    Case(
        "a thing told by its own name does not give way to another",
        "Officers searched a van and recovered knives and duct tape.\n\nAlso recovered from the van was a notebook.",
        "seizure knives ? items; seizure other ? unspecified; seizure documents 1 items",
    ),
    Case(
        "a list of single things told again in the lead",
        "Motorbike and a car seized\n\nOfficers seized drugs, a quad bike, a motorbike and a car.\n\nOfficers seized "
        "drugs, a quad bike, a motorbike and a car.",
        "seizure drugs ? unspecified; seizure vehicles 3 items",
    ),
    Case(
        "single things under one verb are added also where the title counts none",
        "Vehicles seized\n\nOfficers seized a quad bike and a van from a farm.",
        "seizure vehicles 2 items",
    ),
    Case(
        "one of the things that were added up is told again",
        "An air pistol and a baton were seized from a flat in Corby.\n\nThe flat was searched. A baton "
        "was found under a bed.",
        "seizure weapons 2 items",
    ),
    Case(
        "days in brackets are those of the offences",
        "A man has been charged with fraud after a card was used (4 July) and theft of a coat (6 July).",
        "charges 1 @ -",
    ),
    Case(
        "a murder of last week is no charge of that week",
        "Two men have been charged with the murder of a man in Hull last week.",
        "charges 2 @ -",
    ),
    Case(
        "things named after a general word are no examples of each other",
        "Equipment including an amplifier, speakers and a laptop has been seized.",
        "seizure other ? unspecified; seizure electronics 2 items; seizure electronics ? items",
    ),
    Case(
        "three charged again by name",
        "Three men have been charged with theft.\n\nDan Bell, Joe Frost and Carl Hill were arrested on 7 "
        "July.\n\nThe trio have all been charged with theft.\n\nBell, 38, Frost, 45, and Hill, 19, have also "
        "been charged with fraud.",
        "charges 3; arrests 3 @ 7",
    ),
    Case(
        "some of the drugs are those that the text tells of in particular",
        "Police seize drugs and cash in Hull\n\nOfficers seized class A drugs worth £80,000.\n\nSome of the drugs "
        "seized on Monday.",
        "seizure class_a_drugs 80000 GBP; seizure cash ? GBP",
    ),
    Case(
        "a heading within the text tells no other drugs",
        "A man was arrested.\n\nA bag of cannabis was seized by officers in Hull.\n\n### Drugs seized\n\nPhones were "
        "recovered too.",
        "arrests 1; seizure cannabis 1 bags; seizure phones ?",
    ),
    Case(
        "a weapon of the lead is the knife of the text",
        "Officers arrested two men after finding a weapon.\n\nOfficers discovered a large knife in a flat in Hull.",
        "arrests 2; seizure knives 1",
    ),
    Case(
        "the device of a release about bombs is one",
        "Two pipe bombs were found in Hull.\n\nThe remains of the pipe bomb and the second device have been seized.",
        "seizure weapons 2",
    ),
    Case(
        "who goes on to speak sums up",
        "Cannabis worth £300,000 was recovered from a lorry in Hull.\n\nInspector Hill continued: “I am pleased to "
        "have removed a large amount of illegal drugs from the hands of dealers.”",
        "seizure cannabis 300000 GBP",
    ),
    Case(
        "what the drugs are worth in total holds what some are worth",
        "Heroin and cannabis worth £5,520 were seized from a car in Hull.\n\nIn total, the drugs recovered are worth "
        "£41,910.",
        "seizure drugs 5520 GBP part; seizure drugs 41910 GBP; seizure heroin ?; seizure cannabis ?",
    ),
    Case(
        "a vehicle told as known beside some that are counted",
        "Officers recovered two suspected stolen motorbikes in Hull.\n\nThe van and two motorbikes were recovered.",
        "seizure vehicles 2",
        "people met out of doors and searched, whom the release began by telling of as arrested",
        "Two men have been arrested in Corby.\n\nOfficers on patrol in Mill Road on Monday approached two men. A "
        "search of the men found cannabis.",
        "arrests 2 @ 13; stop_searches 2 @ 13; seizure cannabis ? unspecified @ 13",
    ),
    Case(
        "a search where somebody was arrested is no stop",
        "Officers on patrol arrested two men in Mill Road on Monday.\n\nA search of the men found cannabis.",
        "arrests 2 @ 13; seizure cannabis ? unspecified @ 13",
    ),
    Case(
        "the car and those in it were searched",
        "Officers stopped a car with two men in it in Mill Road on Monday. The car and occupants were searched.\n\n"
        "On Tuesday two women were stopped in Low Road. Both women and their car were searched.",
        "stop_searches 2 @ 13; stop_searches 2 @ 14",
    ),
    Case(
        "fines as lines of a list of results",
        "Officers worked in Corby on Monday.\n\nThe results are:\n\n* 5 arrests\n* 28 Covid fines\n* 12 tickets for "
        "speeding\n* 12 fines a year since 2015",
        "arrests 5 @ 13; fines 28 @ 13; fines 12 @ 13",
    ),
    Case(
        "upon being searched",
        "A man was stopped in Mill Road on Monday. Upon being searched he was found to have a knife.",
        "stop_searches 1 @ 13; seizure knives 1 items @ 13",
    ),
    Case(
        "those remanded one by one are among all three",
        "Three men have been charged with theft.\n\nDan Bell, 31, was arrested on Monday and later charged. He was "
        "remanded in custody.\n\nJoe Frost, 19, and Carl Hill, 20, were also arrested on Monday and later charged."
        "\n\nAll three have been remanded in custody.",
        "charges 3; arrests 3 @ 13; remands 3",
    ),
    Case(
        "the arrest that charges follow is the one told of",
        "Dan Bell, 43, was arrested. The charges come following an arrest carried out on Monday in Corby.",
        "arrests 1 @ 13",
    ),
    Case(
        "a charge told as new is not of the day of the arrest",
        "Detectives have today charged a woman.\n\nAnn Bell, 44, was originally arrested in May and has now been "
        "charged with theft.\n\nIn May Dan Frost, 51, was charged with theft.",
        "charges 1 @ 14; arrests 1 @ 5-1..5-31; charges 1 @ 5-1..5-31",
    ),
    Case(
        "two more men of the lead are another two described below",
        "Police have arrested two more men.\n\nAnother two men aged 26 and 34 were arrested yesterday.",
        "arrests 2 @ 13",
    ),
    Case(
        "a headline's three are those also charged with more",
        "Three men have been charged with theft.\n\nBell, 38, Dan Frost, 45, and Joe Frost, 19, have also been "
        "charged with going equipped.",
        "charges 3",
    ),
    Case(
        "examples below the total that heads a release are some of it",
        "Since 1 January the team has arrested 72 suspects.\n\nIt works across the county.\n\nAnd beyond.\n\n"
        "On 4 May two men were arrested in Corby.\n\nOn 9 June a woman was arrested in Kettering.",
        "arrests 72 total; arrests 2 part @ 5-4; arrests 1 part @ 6-9",
    ),
    Case(
        "a breakdown below a total divides it",
        "Officers made 16 arrests on Sunday.\n\nA quarter of them, 4 arrests, were for drugs.\n\nThis brings the "
        "total number of arrests to 48. A breakdown:\n\n30 men arrested\n\n18 women arrested",
        "arrests 16; arrests 4 part; arrests 48 total; arrests 30 part; arrests 18 part",
    ),
    Case(
        "what another campaign took is not how long this team has been there",
        "The team was set up on 16 April.\n\nSince this date it has made 20 arrests.\n\nIt also supported the "
        "national week of action.",
        "arrests 20 total @ 4-16..7-14",
    ),
    Case(
        "the days of another campaign are not those of the operation",
        "The operation ran between 6 July and 12 July.\n\nIt ran in conjunction with a national campaign (1-20 July) "
        "and a European one (4-9 July).\n\nTwo people were arrested.",
        "arrests 2 @ 6..12",
    ),
    Case(
        "those investigating a murder have arrested no more than these",
        "A man has died in Corby.\n\nHis family have paid tribute.\n\nThey said they loved him.\n\nThey miss him."
        "\n\nThey want to be left alone.\n\nOfficers investigating the murder have now arrested ten people.",
        "arrests 10",
    ),
    Case(
        "since an arrest nothing is counted",
        "Dan Bell has refused to speak ever since his first arrest on Tuesday 2 June.",
        "arrests 1 @ 6-2",
    ),
    Case(
        "two who also drove are among a total of 44",
        "A total of 44 people were arrested. Two drivers were also arrested after being found asleep.",
        "arrests 44; arrests 2 part",
    ),
    Case(
        "a suspect and who he is are one of the five",
        "Five arrests were made in Corby on Monday.\n\nOfficers arrested a suspect wanted for an assault.\n\nA "
        "21-year-old man was arrested on suspicion of affray.\n\nA 38-year-old man was arrested.\n\nThree men - aged "
        "25, 31 and 45 - were arrested on suspicion of robbery.",
        "arrests 5; arrests 3 part",
    ),
    Case(
        "a fifth man is the further arrest of the lead",
        "Detectives have made a further arrest.\n\nPolice arrested a fifth man on Monday.",
        "arrests 4; arrests 1 @ 13",
        title="Four people arrested",
    ),
    Case(
        "a man of whom the inspector speaks is the one described",
        "It happened in Corby.\n\nThere was a fight.\n\nIt was in a pub.\n\nInspector Hill said: \"A man has been "
        "arrested.\"\n\nA 35-year-old man has been arrested on suspicion of theft.",
        "arrests 1",
    ),
    Case(
        "one and the other are the two told of",
        "Two boys - both aged 17 - were arrested on suspicion of robbery. One boy was arrested in Corby and the other "
        "was arrested in Raunds.",
        "arrests 2",
    ),
    Case(
        "over 80 of the lead are the 86 of the text",
        "A couple were among over 80 people fined on Monday.\n\nOn Monday a total of 86 people were fined.",
        "fines 86 @ 13",
    ),
    Case(
        "a range of days is no total beside what was counted since",
        "Between 1 and 12 July officers issued 65 fines, meaning the force has now issued a total of 195 tickets since "
        "last March.",
        "fines 65 @ 1..12; fines 195 total",
    ),
    Case(
        "what a caller claims is not so",
        "Residents are warned of a scam. The caller says that police have arrested a man with a large sum of money "
        "in his possession.",
        "",
    ),
    Case(
        "a page brought up to date counts from its own today",
        "A man was arrested yesterday morning (Thursday 16 July).\n\nHe was charged this afternoon.",
        "arrests 1 @ 16; charges 1 @ 17",
    ),
    Case(
        "two weapons of the headline, each of a kind that the text tells",
        "Two weapons were seized.\n\nOfficers found a lock knife and a knuckle duster.",
        "seizure weapons 2; seizure knives 1 part; seizure weapons 1 part",
    ),
    Case(
        "those of whom the lead says that they were bailed are some of those arrested",
        "Three people arrested in connection with a find in Corby have been released on bail.\n\nFour people were "
        "arrested yesterday.",
        "arrests 3 part; arrests 4 @ 13",
    ),
    Case(
        "a suspect detained is the man who was arrested",
        "After searching a suspect detained at the scene they found a bag. A 41-year-old man was arrested.",
        "arrests 1",
    ),
    Case(
        "he who was charged is the one of whom the paragraph told",
        "A boy, 16, was arrested in Corby. He was later charged with theft.\n\nA boy, 15, was arrested in Raunds. He "
        "was later charged with affray.",
        "arrests 1; arrests 1; charges 1; charges 1",
    ),
    Case(
        "a sword is no kitchen knife, but a knife may be",
        "Police raided a flat. They arrested a man.\n\nA kitchen knife was found in it.\n\nPeople had called.\n\n"
        "A samurai sword was recovered from a garden.\n\nA knife was seized.",
        "arrests 1; seizure knives 1; seizure knives 1",
    ),
    Case(
        "as many phones in another town",
        "Police were out.\n\nIt was a good day.\n\nThey thanked all.\n\nThey went home.\n\nIn Corby officers "
        "seized a phone.\n\nIn Raunds officers seized a phone.",
        "seizure phones 1; seizure phones 1",
    ),
    Case(
        "two kinds of drug, both believed to be the same",
        "Officers found 20 bags of Class A drugs and 17 wraps of Class A drugs - both believed to be cocaine.",
        "seizure cocaine 20 bags; seizure cocaine 17 wraps",
    ),
    Case(
        "what a raid recovered, the first thing too",
        "The raid recovered two knives and a phone.",
        "seizure knives 2; seizure phones 1",
    ),
    Case("what police were told that somebody had", "Police had information that he was in possession of a gun.", ""),
    Case(
        "another man of the same age is somebody else",
        "Adam Bell, 37, was arrested on Monday.\n\nAnother 37-year-old man was also arrested on Monday.",
        "arrests 2 @ 13",
    ),
    Case(
        "those of other ages than the portions of a number are others",
        "Two men have been arrested over a death in June.\n\nA 30-year-old man was arrested in Corby on Sunday and a "
        "22-year-old man was also arrested on Monday.\n\nTwo 20-year-old men, who were arrested at the time, were both "
        "released.",
        "arrests 2; arrests 1 part @ 12; arrests 1 part @ 13; arrests 2",
    ),
    Case(
        "those arrested overnight, told again as last night's",
        "Police arrested two men overnight.\n\nLast night two men, aged 36 and 44, were arrested in Corby.",
        "arrests 2",
    ),
    Case(
        "a fine that a court gave, in a release of no tickets",
        "A hare courser has been fined.\n\nHe pleaded guilty at Northampton Magistrates' Court.",
        "",
    ),
    Case(
        "a fine beside a case in court, in a release of tickets",
        "Two men were fined for breaching Covid rules. A third man will appear in court.",
        "fines 2",
    ),
    Case(
        "a woman is not the man of whom the text told before",
        "A man was arrested on suspicion of theft.\n\nIt was cold.\n\nA woman was arrested on suspicion of affray.",
        "arrests 1; arrests 1",
    ),
    Case(
        "nor is she the two people of the headline",
        "Two people have been arrested.\n\nA man was arrested for theft.\n\nA woman was arrested for affray.",
        "arrests 2",
    ),
    Case(
        "people counted in one town are none of those counted in another",
        "Ten people were arrested in Corby on Monday. Two people were arrested in Kettering on Monday.",
        "arrests 10; arrests 2",
    ),
    Case(
        "warrants that the words sum up after they were told",
        "On Monday officers executed three warrants and arrested four people. On Tuesday officers executed two "
        "warrants and arrested one man. In total five warrants were executed and five people arrested.",
        "warrants 3 part; warrants 2 part; warrants 5; arrests 4 part; arrests 1 part; arrests 5",
    ),
    Case(
        "where a thing was stolen is not where it was found",
        "Officers arrested a man in Corby on Monday. His moped, which had been stolen from Daventry, was seized.",
        "arrests 1 in North; seizure vehicles 1 in North",
    ),
    Case(
        "an arrest that heads the release as of the day of the crime was made later",
        "A man has been arrested after a fight in Corby on Friday 10 July.\n\nThe 24-year-old was arrested yesterday "
        "and remains in custody.",
        "arrests 1 @ 13",
        title="Man arrested after fight",
    ),
    Case(
        "a second man, in the head and in the text, besides the first of the day before",
        "Detectives investigating two robberies in Corby have arrested a second man.\n\nA 35-year-old man was arrested "
        "yesterday, Monday 13 July, on suspicion of robbery.\n\nA second man aged 40 was arrested today, Tuesday 14 "
        "July, on suspicion of robbery.",
        "arrests 1 @ 14; arrests 1 @ 13",
        title="Second man arrested after two robberies in Corby",
    ),
    Case(
        "an arrest of long ago that the news is no telling of",
        "A man who was arrested in June has been arrested again this afternoon.",
        "arrests 1 @ 06-01..06-30; arrests 1 @ 14",
    ),
    Case(
        "an operation of last month that the news only follows",
        "The charges follow a crackdown in June which saw 40 people arrested for theft.",
        "arrests 40 total @ 06-01..06-30",
    ),
    Case(
        "the operation that a case has come from is what the case is about",
        "The convictions follow an operation in June which saw £44,000 in cash seized.",
        "seizure cash 44000 @ 06-01..06-30",
    ),
    Case(
        "last year's operation, in somebody's words",
        'Inspector Hill said: "Last year\'s operation saw 210 arrests."',
        "arrests 210 total",
    ),
    Case(
        "further arrests come on top of as many told of before",
        "Three men were arrested in Corby on Monday. Searches of their homes led to three further arrests.",
        "arrests 6 @ 13",
    ),
    Case(
        "a number of which only a portion has a place",
        "Officers made 30 arrests, ten of them in Corby, and executed 12 warrants. Cash was seized.",
        "arrests 30 in -; arrests 10 part in North; warrants 12; seizure cash ?",
        wrong="",
    ),
    Case(
        "what follows the portions of a number was in all of their places",
        "Seven warrants were carried out last week, three in Northampton, three in Corby and one in Raunds, resulting "
        "in the seizure of cash.",
        "warrants 7; warrants 3 part in West; warrants 3 part in North; warrants 1 part in North; seizure "
        "cash ? in -",
    ),
    Case(
        "a paragraph goes on where it began, and the town is the one named last",
        "In Kettering, two warrants were executed.\n\nIn Northampton, three warrants "
        "were executed. A further safeguarding measure for a vulnerable person was put in place.\n\nA further two "
        "warrants were also executed in the town.",
        "warrants 2 in North; warrants 3 in West; safeguarded 1 in West; warrants 2 in West",
    ),
    Case(
        "officers in the county are the force and not a place",
        "Police officers in Northamptonshire have seized drugs.\n\nFour warrants were executed on an estate in "
        "Wellingborough on Monday, where the drugs were found.",
        "seizure drugs ? in North; warrants 4 in North",
    ),
    Case(
        "a weekend of which both days are told is exact",
        "Our team spent the weekend (Saturday 11 and Sunday 12 July) on patrol in Corby.\n\nEight people received a "
        "community resolution, and one man was cautioned.\n\nNo arrests were made at Sunday's football match.",
        "community_resolutions 8 @ 11..12; cautions 1 @ 11..12",
    ),
    Case(
        "a portion of a portion takes no room of the whole",
        "The week saw 10 vehicles seized.\n\n* Six vehicles seized in Corby, including two vans\n\n* Four vehicles "
        "seized in Kettering",
        "seizure vehicles 10; seizure vehicles 6 part; seizure vehicles 2 part; seizure vehicles 4 part",
    ),
    Case(
        "some weeks into an operation whose beginning is told below",
        "Ten days into Operation Lantern, officers have made 63 arrests.\n\nSince the operation began on 1 July we "
        "have seized 41 vehicles.\n\nOn Monday 13 July five warrants were executed in Corby.",
        "arrests 63 @ 1..10; seizure vehicles 41 total @ 1..14; warrants 5 @ 13",
    ),
    Case(
        "phones among devices are a portion of them",
        "Officers searched a house on Monday. 160 devices were seized. Among these were 44 phones and 31 laptops.",
        "seizure electronics 160 @ 13; seizure phones 44 part; seizure electronics 31 part",
    ),
    Case(
        "the second of two who were charged, by name after the first",
        "Dan Hill, 33, of Mill Road, has been charged with theft and bailed.\n\nJoe Frost, 40, of Oak Road, has been "
        "charged with affray. He has been remanded.",
        "charges 2; remands 1",
        title="Two men charged after theft",
    ),
    Case(
        "those of a number of arrests who are of an age",
        "There were 60 arrests on Monday 6 July. Five of those arrested are under 18.",
        "arrests 60 @ 6; arrests 5 part",
    ),
    Case(
        "people charged one after the other, some by name and some by age",
        "Adam Bell, 33, of Mill Road, has been charged with theft.\n\nA 17-year-old boy, who cannot be named, has "
        "been charged with theft.\n\nDan Ellis, 40, of Oak Road, has been charged with theft.",
        "charges 3",
    ),
    Case(
        "somebody charged by name, and somebody arrested and charged besides",
        "Adam Bell, 33, was charged with theft. Carl Frost, 40, was arrested and charged with fraud.",
        "charges 2; arrests 1",
    ),
    Case(
        "the men by their ages, each charged with something else",
        "Two men were taken into custody where the 23-year-old was charged with theft, and the 26-year-old was "
        "charged with affray.",
        "arrests 2; charges 2",
    ),
    Case(
        "somebody charged by age after an arrest of his own",
        "A 20-year-old man was charged with theft.\n\nA 30-year-old man was arrested in Corby. A 40-year-old man has "
        "been charged with fraud.",
        "charges 1; charges 1; arrests 1",
    ),
    Case(
        "those charged, in the lines below a number",
        "Ten people have been charged.\n\nThose charged are:\n\nAdam Bell, 57, of Mill Road\n\nCarl Jones, 25, of "
        "Oak Road",
        "charges 10",
    ),
    Case(
        "those who were remanded, below those who were arrested",
        "A 20-year-old man and a 22-year-old man were arrested in Corby.\n\n20-year-old Adam Bell was charged with "
        "theft.\n\n22-year-old Dan Ellis was charged with theft.\n\nThey were remanded in custody.",
        "arrests 2; charges 2; remands 2",
    ),
    Case(
        "three people of one day in a list, their ages behind them",
        "On Monday 6 July officers went out.\n\nThe road was shut.\n\nA man, 20, was arrested for theft.\n\n"
        "A woman, aged 31, was arrested for affray.\n\nA boy (16) was arrested for theft.",
        "arrests 3 @ 6",
    ),
    Case(
        "the day on which somebody's wife was arrested",
        "Dan Hill, whose wife was arrested last week, has been arrested.",
        "arrests 1 @ -",
    ),
    Case(
        "people of one day, each arrested after an incident of his own",
        "On Monday 6 July officers went out.\n\nA 34-year-old man was arrested on suspicion of theft in Mill Road.\n\n"
        "A 44-year-old man was arrested after a crash on the A1.\n\nA 16-year-old boy was arrested on suspicion of "
        "arson at a school.\n\nA 25-year-old woman was arrested for assault at a pub.",
        "arrests 1 @ 6; arrests 1 @ 6; arrests 1 @ 6; arrests 1 @ 6",
    ),
    Case(
        "a man of the same age as one of two, arrested for something else",
        "Officers were in Corby.\n\nThe road was shut.\n\nA 34-year-old woman and a 27-year-old man were arrested for "
        "burglary. The road is open.\n\nA 34-year-old man was arrested for drug driving after a chase.",
        "arrests 2; arrests 1",
    ),
    Case(
        "who has also been charged, of another name, on another day",
        "A man was charged with murder on Monday 6 July. Frost has also been charged today.",
        "charges 1 @ 6; charges 1 @ 14",
    ),
    Case(
        "another man who has since been arrested",
        "Three men were arrested on Monday 6 July.\n\nAnother man has since been arrested.",
        "arrests 3 @ 6; arrests 1",
    ),
    Case(
        "the weapon of another place is one more",
        "A knife was found in Corby. On Saturday a car was stopped in Daventry and the weapon in its boot "
        "was seized.",
        "seizure knives 1; seizure weapons 1",
    ),
    Case(
        "the weapon is the one told before",
        "Officers found a lock knife.\n\nThe weapon was seized. A dart gun was seized in Hull.",
        "seizure knives 1; seizure weapons 1",
    ),
    Case(
        "drivers fined for more than one thing",
        "Ten tickets were issued for these offences:\n\n* six for speeding\n\n* five for a worn tyre\n\n"
        "* three for using a phone",
        "fines 10; fines 6 part; fines 5 part; fines 3 part",
    ),
    # -- a number of several arrests holds those told below it, wherever it stands --------------------------------
    Case(
        "some of a number that the text counts further down",
        "Officers raided homes in Corby on Monday 6 July.\n\nThey found cocaine.\n\nSome doors were broken.\n\n"
        "Seven people were arrested.\n\nTwo men were arrested in Studfall Avenue.\n\n"
        "The door was mended.\n\nA man was arrested in Occupation Road.",
        "arrests 7 @ 6; arrests 2 part @ 6; arrests 1 part @ 6; seizure cocaine ? @ 6",
    ),
    Case(
        "people of a number, each with an incident of his own",
        "Four people were arrested in Kettering on Friday 10 July.\n\nA man, 20, from Hull was arrested in Mill Road. "
        "Two knives were seized.\n\nA woman, 31, was arrested. Officers seized £90 in cash. "
        "A boy, 17, was also arrested.\n\n"
        "A man, 40, was arrested for affray.",
        "arrests 4 @ 10; arrests 1 part @ 10; arrests 2 part @ 10; seizure knives 2; seizure cash 90",
    ),
    Case(
        "people of a number in a plain list are no facts",
        "Three people were charged last week.\n\n"
        "Adam Bell, 33, of Mill Road, was charged on Monday 6 July with theft.\n\n"
        "Carl Frost, 29, of Oak Road, was charged on Tuesday 7 July with affray.\n\n"
        "Dan Hare, 41, of Ash Road, was charged on Friday 10 July with fraud.",
        "charges 3",
    ),
    Case(
        "each that is charged by name has a remand of his own",
        "Vans were stolen in Corby.\n\nThe thefts were looked into.\n\n"
        "Adam Bell, 40, has been charged with theft. He has been remanded in custody.\n\n"
        "Carl Frost, 51, has been charged with theft. He has been remanded in custody.\n\n"
        "Dan Moss, 22, has been charged with theft. He has been remanded in custody.",
        "charges 3; remands 3",
    ),
    Case(
        "another man is none of a number further up",
        "Officers raided homes in Corby on Monday 6 July.\n\nThey found cocaine.\n\nSome doors were broken.\n\n"
        "Seven people were arrested.\n\nThe door was mended.\n\n"
        "Another two men were arrested in Kettering.",
        "arrests 7 @ 6; arrests 2 @ 6; seizure cocaine ? @ 6",
    ),
    Case(
        "more people than a number has left are none of it",
        "Officers raided homes in Corby on Monday 6 July.\n\nThey found cocaine.\n\nSome doors were broken.\n\n"
        "Seven people were arrested.\n\nThe door was mended.\n\n"
        "Five men were arrested in Studfall Avenue.\n\nFour women were arrested in Occupation Road.",
        "arrests 7 @ 6; arrests 5 @ 6; arrests 4 @ 6; seizure cocaine ? @ 6",
    ),
    Case(
        "one of several warrants dates none of the others",
        "Officers have carried out five warrants in Corby.\n\nOn Monday 6 July they seized a knife in Exeter Close.\n\n"
        "They found cannabis in Occupation Road on Tuesday 7 July.\n\n"
        "Early on Wednesday 8 July they arrested a man after a warrant in Studfall Avenue.",
        "warrants 5 @ 6..8; seizure knives 1 @ 6; seizure cannabis ? @ 7; arrests 1 @ 8",
    ),
    # -- one telling of each fact ---------------------------------------------------------------------------------
    Case(
        "title and body tell one arrest",
        "A 40-year-old man was arrested on suspicion of arson.",
        "arrests 1",
        title="Man arrested after fire",
    ),
    Case(
        "title, description and body tell one number",
        "Officers raided a house in Corby. Six people were arrested at the scene.",
        "arrests 6",
        title="Six arrested in Corby raid",
        description="Six people have been arrested after a raid in Corby.",
    ),
    Case(
        "the telling that is quoted brings its days",
        "Officers took part in a week of action between Monday 6 and Sunday 12 July. Cocaine was seized.\n\n"
        "On Thursday 9 July officers stopped a van in Corby.\n\nThey found 40 wraps of cocaine in it.",
        "seizure cocaine 40 wraps @ 9",
    ),
    Case(
        "one more once it was told what became of the first",
        "Adam Bell, 33, of Mill Road, Corby, was arrested on Monday.\n\nBell was charged with theft.\n\n"
        "He was remanded in custody.\n\nA 30-year-old woman from Raunds was also arrested.",
        "arrests 2; charges 1; remands 1",
    ),
    Case(
        "the further arrest of the head is who is told of then",
        "Officers have made a further arrest in a murder inquiry in Corby.\n\n"
        "A woman was last seen in May.\n\nShe is missing.\n\n"
        "Three men were initially arrested.\n\nOfficers have since arrested another person, a 30-year-old woman.",
        "arrests 3; arrests 1",
        title="Further arrest made in murder inquiry",
    ),
    Case(
        "a car that was also seized is another one",
        "Officers stopped cars in Corby on Monday.\n\nIt was cold.\n\nSome drivers had no licence.\n\n"
        "A driver was reported for speeding and his car was seized.\n\nA car was also seized in Raunds.",
        "seizure vehicles 1; seizure vehicles 1; fines 1; vehicles_stopped ?",
    ),
    Case(
        "things added up one by one are told again",
        "Three quad bikes, one scooter and a van were seized last week in Corby.\n\nIt was cold.",
        "seizure vehicles 3; seizure vehicles 2",
        title="Three quad bikes, one scooter and a van were seized",
    ),
    Case(
        "they are the men and the women of the sentence before",
        "Ten people were arrested in Corby on Monday.\n\nThe six men and four women have all been arrested for "
        "fraud.\n\nThey were arrested at houses in Corby.",
        "arrests 10",
    ),
    Case(
        "people of other ages are none of those told of before",
        "A shop was robbed in Corby.\n\nIt was late.\n\nNobody was hurt.\n\nThe shop is shut.\n\n"
        "A 50-year-old man, a 33-year-old man and a 31-year-old woman were arrested on Monday.\n\n"
        "A 47-year-old man arrested for theft has been bailed.",
        "arrests 3; arrests 1",
    ),
    Case(
        "as many wraps of a class are those of the drug that the text names",
        "A total of 100 wraps of Class A drugs were seized in Corby on Monday.\n\n"
        "Officers raided a house.\n\nIt was empty.\n\nThey found 100 wraps of crack cocaine in the house.",
        "seizure crack_cocaine 100 wraps",
    ),
    Case(
        "a second person is one more, whoever that is",
        "Adam Bell, aged 33, of Mill Road, Corby, was arrested on Monday.\n\n"
        "A second person, a 30-year-old woman from Raunds, was arrested in the street.",
        "arrests 2",
    ),
    Case(
        "more of what was found before",
        "On Monday officers searched a house in Corby.\n\nThey had been seen in a car.\n\nIt was late.\n\n"
        "Officers seized cash and cocaine.\n\nA search of a flat led to more cash being seized.",
        "seizure cash ?; seizure cocaine ?; seizure cash ?",
    ),
    Case(
        "one more of a separate matter",
        "Adam Bell, 33, of Mill Road, Corby, was arrested on Monday.\n\nBell was charged with theft.\n\n"
        "A 30-year-old woman from Raunds was also arrested as part of a separate inquiry.",
        "arrests 1; arrests 1; charges 1",
    ),
    Case(
        "a third person beside two who were charged",
        "Officers were called to Mill Road in Corby.\n\nA window was found broken.\n\nThe shop is shut.\n\n"
        "Two men have been charged with robbery.\n\nA third man, 29, was arrested and released on bail.",
        "charges 2; arrests 3",
    ),
    Case(
        "each arrest has its own charge",
        "Officers were out in Corby.\n\nThe week went well.\n\nIt rained.\n\n"
        "On July 6 a 20-year-old man was arrested and charged with theft.\n\n"
        "On July 8 officers arrested a 24-year-old man. Carl Frost, of Hull, was charged with robbery.",
        "arrests 1 @ 6; charges 1 @ 6; arrests 1 @ 8; charges 1",
    ),
    Case(
        "somebody named is charged once more",
        "Adam Bell, 33, was charged with theft.\n\nIn a separate case, Bell was further charged with arson.",
        "charges 1; charges 1",
    ),
    Case(
        "one more count for somebody named",
        "Adam Bell, 33, was charged with theft.\n\nBell was further charged with a count of arson.",
        "charges 1",
    ),
    Case(
        "further arrested the same day",
        "Adam Bell, 33, was arrested on July 6.\n\nAt the station, Bell was further arrested for arson.",
        "arrests 1 @ 6",
    ),
    Case(
        "the four who were charged are more than the one told of before",
        "Carl Frost, 20, was charged with arson.\n\nOfficers stopped a car with two men and two women in it.\n\n"
        "The four have since been charged with theft.",
        "charges 1; charges 4",
    ),
    Case(
        "he who was also charged is the one told of before",
        "A man has been charged after a fire.\n\nAdam Bell was arrested on July 6 and charged the next day with arson. "
        "He was also charged with theft.",
        "arrests 1 @ 6; charges 1 @ 7",
    ),
    Case(
        "some of the arrests are a portion of them",
        "Officers made 15 arrests last week.\n\nFive of the arrests were in Corby.",
        "arrests 15; arrests 5 part",
    ),
    Case(
        "somebody else was arrested since the first was charged",
        "Officers were out in Corby.\n\nThe week went well.\n\nIt rained.\n\n"
        "A 40-year-old man was arrested and charged with robbery.\n\n"
        "A 29-year-old woman was arrested. She was then charged with theft.",
        "arrests 1; charges 1; arrests 1; charges 1",
    ),
    Case(
        "somebody arrested again months later",
        "Adam Bell was jailed today.\n\nBell was arrested on May 3.\n\nBell was arrested in Raunds on July 9.",
        "arrests 1 @ 5-3..5-3; arrests 1 @ 7-9..7-9",
    ),
    Case(
        "somebody arrested and since bailed is one of those counted",
        "Twelve people were arrested in Corby on Friday.\n\nEleven of them have been charged.\n\n"
        "A 36-year-old woman arrested on suspicion of theft has been released under investigation.",
        "arrests 12; charges 11",
    ),
    Case(
        "another of two, of whom one was told of as charged",
        "Two men were arrested in Corby on Friday.\n\nThe house was searched.\n\nA shop was searched too.\n\n"
        "A 19-year-old man was charged with theft. Another man, 48, was arrested for possession of a knife.",
        "arrests 2; charges 1",
    ),
    Case(
        "each of two was remanded",
        "Officers were out in Corby.\n\nThe week went well.\n\nIt rained.\n\n"
        "A 40-year-old man was arrested in Corby and charged with theft. He was remanded in custody.\n\n"
        "In Raunds a 29-year-old woman was arrested and charged with fraud. She was remanded in custody.",
        "arrests 1; charges 1; remands 1; arrests 1; charges 1; remands 1",
    ),
    Case(
        "a quotation tells it again",
        "Eight people were arrested.\n\nInspector Jane Hill said: “We made eight arrests and sent a message.”",
        "arrests 8",
    ),
    Case(
        "bullets sum up what the text tells",
        "* Six arrests\n* Four warrants\n\nOfficers executed four warrants. Six people were arrested.",
        "arrests 6; warrants 4",
    ),
    Case(
        "a bare count is described in the next sentence",
        "Officers raided a house in Corby.\n\nThe road was closed.\n\nNobody was hurt.\n\nA search followed.\n\n"
        "An arrest was made at the scene.\n\nA 31-year-old man was arrested on suspicion of arson.",
        "arrests 1",
    ),
    Case(
        "lines below a count past the lead tell of its people",
        "Officers were out in Corby.\n\nThe road was closed.\n\nCars were checked.\n\nDrivers were advised.\n\n"
        "Three arrests were made:\n\nA 24-year-old man was arrested for drug driving.\n\n"
        "A 46-year-old man was arrested for drink driving.\n\nA 35-year-old man was arrested for affray.",
        "arrests 3",
    ),
    Case(
        "a relative clause tells of people who were counted",
        "Nobody was hurt.\n\nThe road was closed.\n\nThe area is calm.\n\nFour people were arrested after a fire in "
        "Corby.\n\nTwo women who were arrested have been released under investigation.",
        "arrests 4",
    ),
    Case(
        "somebody further arrested was arrested before",
        "Two men were arrested on suspicion of theft. A 36-year-old, who was further arrested for possession of drugs, "
        "has been bailed.",
        "arrests 2",
    ),
    Case(
        "numbers of one sentence that are the same tell of others",
        "Two have been arrested and bailed, one has been charged, and two have been arrested and released.",
        "arrests 2; arrests 2; charges 1",
    ),
    Case(
        "a portion is divided again",
        "Seven men were arrested on 9 July. Six men were arrested in Corby and one man was arrested in Rushden.\n\n"
        "Two men aged 26 and 35 were arrested in Mill Street.",
        "arrests 7; arrests 6 part; arrests 1 part; arrests 2 part",
    ),
    Case(
        "people told of in two steps are told again together",
        "Two boys, 15 and 16, were arrested in Corby. A third teenager, 18, was also arrested.\n\nNobody was hurt.\n\n"
        "The road was closed.\n\nThe boys, aged 15 and 16, were arrested at home.",
        "arrests 3",
    ),
    Case(
        "one of them is a single person",
        "Five people were arrested in Corby on 9 July. Two of them were charged. One of these men was arrested after a "
        "chase.",
        "arrests 5 @ 9; charges 2",
    ),
    Case(
        "a further number in title, description and text is one",
        "Officers have made a further three arrests.\n\nThe arrests were made at a house in Corby.",
        "arrests 3",
        title="Three arrests after theft of dogs",
        description="Detectives have made a further three arrests.",
    ),
    Case(
        "a headline rounds a number of vehicles",
        "Officers stopped 1,583 vehicles on 9 July.",
        "vehicles_stopped 1583",
        title="1,600 vehicles stopped",
    ),
    Case(
        "single people of one day are added, whatever became of the first",
        "Adam Bell was arrested on 9 July.\n\nHe has been charged with theft.\n\nHe appeared in court.\n\n"
        "An 18-year-old woman was also arrested and has been bailed.",
        "arrests 2 @ 9; charges 1",
    ),
    Case(
        "an earlier release printed below tells the same again",
        "A 31-year-old man has been charged with theft after a fire in Corby on 9 July. He was arrested at home.\n\n"
        "## Previous release | 10 July\n\nA man was arrested yesterday after a fire in Corby.\n\n"
        "## Previous release | 9 July\n\nA 31-year-old man has been arrested.",
        "arrests 1; charges 1",
    ),
    Case(
        "several earlier releases, each of which tells it again",
        "Police are looking for witnesses after a fire in Corby on 9 July.\n\n"
        "## Previous release | 11 July\n\nThe fire began in a shed.\n\nA man was arrested after the fire.\n\n"
        "## Previous release | 10 July\n\nThe road is shut.\n\nA 31-year-old man was arrested at home.",
        "arrests 1",
    ),
    Case(
        "the original message is told again by the update above it",
        "The fire is out.\n\nThe road has reopened.\n\nThe block was empty.\n\nA man was arrested after the fire in "
        "Corby on 9 July and is in custody.\n\nOriginal message\n\nA man in his thirties has been arrested.",
        "arrests 1",
    ),
    Case(
        "the second man of the lead is the one of the headline",
        "A second man has been charged with theft.\n\nDan Bell, 20, was charged on 9 July.",
        "charges 1 @ 9",
        title="Corby man charged with theft",
    ),
    Case(
        "one of the people described before, told of again",
        "Shops in Corby were closed.\n\nA road was closed.\n\nIt has reopened.\n\nBoth roads were icy.\n\n"
        "A 34-year-old woman and a 27-year-old man were arrested on 9 July.\n\n"
        "Witnesses are asked to call.\n\nThe shop is shut.\n\nA 34-year-old woman arrested for theft is on bail.",
        "arrests 2 @ 9",
    ),
    Case(
        "an arrest and who it was",
        "Nine people were arrested in Corby last week.\n\nA man, 40, was arrested in Mill Road. Officers seized £90 in "
        "cash.\n\nAnother arrest was made in Bath Street, where tools were seized. A 24-year-old man was arrested "
        "for theft.",
        "arrests 9; arrests 1 part; arrests 1 part; seizure cash 90; seizure tools ?",
    ),
    Case(
        "charged again, as his arrest is told again",
        "A man charged with theft is in custody.\n\nThe court sat.\n\nMr Bell, aged 66, was arrested on 9 July. He "
        "was later charged with theft.\n\nThe case goes on.\n\nA man charged with theft is in custody.\n\nMr Bell, "
        "aged 66, was arrested on 9 July. He was later charged with theft.",
        "arrests 1 @ 9; charges 1",
    ),
    Case(
        "portions of these arrests, read once",
        "Of the 17 arrests made on 9 July, 13 were for theft.",
        "arrests 17 @ 9; arrests 13 part @ 9",
    ),
    Case(
        "reasons of the cars, not of the arrests before them",
        "Officers arrested six drivers on 9 July while five cars were seized - two for having no tax and three for no "
        "insurance.",
        "arrests 6 @ 9; seizure vehicles 5; seizure vehicles 2 part; seizure vehicles 3 part",
    ),
    Case(
        "three people of one day in a list are one fact",
        "Officers were in Corby.\n\nThe road was shut.\n\nIt is open.\n\nIt was busy.\n\nHere is the list.\n\n"
        "A 20-year-old man was arrested on 9 July for theft.\n\nA 31-year-old woman was arrested on 9 July for "
        "affray.\n\nA 16-year-old boy was arrested on 9 July for arson.",
        "arrests 3 @ 9",
    ),
    Case(
        "two people of another day each are none",
        "Officers were in Corby.\n\nThe road was shut.\n\nIt is open.\n\nIt was busy.\n\nHere is the list.\n\n"
        "A 20-year-old man was arrested on 8 July for theft.\n\nA 31-year-old woman was arrested on 9 July "
        "for affray.",
        "arrests 1 @ 8; arrests 1 @ 9",
    ),
    Case(
        "those of one day of a number, told one by one",
        "Seven people were arrested from 6 to 10 July.\n\nOn Tuesday 7 July, a 21-year-old man was arrested in Corby. "
        "An 18-year-old man was arrested in Corby. Cash was seized.\n\nOn Wednesday 8 July, two women were arrested.",
        "arrests 7 @ 6..10; arrests 2 part @ 7; arrests 2 part @ 8; seizure cash ?",
    ),
    Case(
        "people of a number of several days, each told of with a day",
        "Four people were arrested between 6 and 9 July.\n\nThe road was shut.\n\nOn 7 July a man, 40, from Corby was "
        "arrested. A woman, 29, was arrested there.\n\nOn 9 July officers arrested a man and a boy.",
        "arrests 4 @ 6..9; arrests 2 part @ 7; arrests 2 part @ 9",
    ),
    Case(
        "people of a day whose arrests have been counted",
        "Thirteen people were arrested on 8 and 9 July.\n\nThe road was shut.\n\nOn 8 July ten people were arrested."
        "\n\nAdam Bell, 40, was arrested on 8 July.\n\nOn 9 July a woman, 31, was arrested.",
        "arrests 13 @ 8..9; arrests 10 part @ 8; arrests 1 part @ 9",
    ),
    Case(
        "he of whom it was told how he was met, below a number",
        "Officers made 12 arrests from 6 to 10 July.\n\nThe road was shut.\n\nOn 8 July a man was stopped and searched "
        "in Corby. He was arrested on suspicion of theft.",
        "arrests 12 @ 6..10; arrests 1 part @ 8; stop_searches 1 @ 8",
    ),
    Case(
        "he who was just counted with another",
        "Two men were arrested on 9 July. He was arrested in Corby.\n\nOne man ran off. He was arrested in Corby.",
        "arrests 2 @ 9",
    ),
    Case(
        "who was also arrested, besides one of the same case",
        "Officers searched a barn in Corby on 9 July.\n\nA 49-year-old man was arrested there.\n\nCash was seized.\n\n"
        "The farm was shut.\n\nA 63-year-old man who was also arrested has been released.",
        "arrests 2 @ 9; seizure cash ?",
    ),
    Case(
        "who was also arrested, besides those charged",
        "Six people have been charged with theft.\n\nThe road was shut.\n\nIt is open.\n\nIt was busy.\n\nA woman of "
        "27, who was also arrested, has been bailed.",
        "arrests 7; charges 6",
    ),
    Case(
        "who was also arrested, besides those charged on several days",
        "A man was charged with theft on 8 July.\n\nThe road was shut.\n\nIt is open.\n\nIt was busy.\n\nAdam Bell, "
        "30, was charged on 9 July. Dan Hill, 41, was charged on 10 July.\n\nA 53-year-old woman who was also arrested "
        "has been bailed.",
        "arrests 1; charges 1 @ 8; charges 1 @ 9; charges 1 @ 10",
    ),
    Case(
        "who were also arrested, the rest of a number of whom one was charged",
        "There was a fight in Corby.\n\nThe road was shut.\n\nIt is open.\n\nThree people were arrested. Joe Bell, 24, "
        "was charged with affray.\n\nA 31-year-old man and a woman, 32, who were also arrested have been bailed.",
        "arrests 3; charges 1",
    ),
    Case(
        "a woman is none of two men",
        "Officers have arrested two men today.\n\nA 52-year-old woman has also been "
        "arrested.",
        "arrests 3 @ 14",
        title="Men arrested",
    ),
    Case(
        "a woman is one of two men and a woman",
        "Two men and a woman were arrested on 9 July.\n\nThe men live in Corby.\n\nA 52-year-old woman was arrested.",
        "arrests 3 @ 9",
    ),
    Case(
        "by surname, arrested once more on a later day",
        "On 3 July Adam Bell was arrested in Corby.\n\nCash was seized.\n\nOn 9 July officers stopped a car. It was "
        "driven by Bell.\n\nBell and his passenger were arrested.",
        "arrests 1 @ 3; arrests 2 @ 9; seizure cash ?",
    ),
    Case(
        "by surname, the arrest that was told before, in somebody's words",
        "On 3 July Adam Bell was arrested in Corby.\n\nThe court sat on 9 July.\n\n\"Bell was arrested by quick "
        'officers," said Inspector Hill.',
        "arrests 1 @ 3",
    ),
    Case(
        "two told one by one, which a number sums up in the end",
        "On 8 July a man was arrested in Corby.\n\nOn 9 July a woman was arrested in Raunds.\n\nIn total two people "
        "were arrested.",
        "arrests 1 part @ 8; arrests 1 part @ 9; arrests 2 @ 8..9",
    ),
    Case(
        "two told of by day, which somebody sums up",
        "Friday 10 July: Two men in a taxi were arrested.\n\nSaturday 11 July: Two more people were arrested in Corby."
        '\n\nInspector Hill said: "To have arrested four people inside 48 hours is good work."',
        "arrests 2 part @ 10; arrests 2 part @ 11; arrests 4 @ 10..11",
    ),
    Case(
        "as many as were told of before, of another day and place",
        "On 8 July a man was arrested in Corby.\n\nOn 9 July a woman was arrested in Raunds."
        "\n\nTwo people were arrested in Kettering on 10 July.",
        "arrests 1 @ 8; arrests 1 @ 9; arrests 2 @ 10",
    ),
    Case(
        "some of a number that sums up in the end",
        "On 7 July one arrest was made.\n\nIt rained on 8 July.\n\nOn 9 July six people were arrested.\n\nIn total, 11 "
        "people were arrested over the three days.",
        "arrests 1 part @ 7; arrests 6 part @ 9; arrests 11 @ 7..9",
    ),
    Case(
        "news before a running total",
        "Two men were arrested in Corby on 9 July.\n\nIn total 40 people have been arrested since May.",
        "arrests 2 @ 9; arrests 40 total",
    ),
    Case(
        "a further driver besides a number of them",
        "Officers checked cars on 9 July.\n\nFour drivers were arrested for drink driving and a further driver was "
        "arrested while unfit through drugs.",
        "arrests 4 @ 9; arrests 1 @ 9",
    ),
    Case(
        "a fifth man, found elsewhere",
        "A car was stopped on 9 July and four men were arrested.\n\nA flat in Corby was searched, where a fifth "
        "man was arrested.",
        "arrests 4 @ 9; arrests 1 @ 9",
    ),
    Case(
        "a third man besides two",
        "A car was stopped on 9 July and two men were arrested. A third man was arrested nearby.",
        "arrests 3 @ 9",
    ),
    Case(
        "further arrested, of those counted in the lead",
        "Three people were arrested on 9 July.\n\nThe road was shut.\n\nA knife was found. He was further arrested.",
        "arrests 3 @ 9; seizure knives 1 @ 9",
    ),
    Case(
        "a list that the line above it counts",
        "Four people were arrested on 9 July.\n\nThey live in Corby.\n\nThe road was shut.\n\nIt is open.\n\nOne man "
        "was arrested at a shop.\n\nThree people were arrested at a house:\n\nA 20-year-old man, arrested for theft."
        "\n\nA 31-year-old woman, arrested for affray.\n\nA 16-year-old boy, arrested for arson.",
        "arrests 4 @ 9; arrests 1 part; arrests 3 part",
    ),
    Case(
        "each remanded, after each was charged by name",
        "Adam Bell, 40, has been charged with theft. He has been remanded in custody.\n\nDan Hill, 51, has been "
        "charged with theft. He has been remanded in custody.",
        "charges 2; remands 2",
    ),
    Case(
        "charged besides, by surname",
        "Officers raided a house in Corby.\n\nThe door was mended.\n\nThe case goes on.\n\nThe court sat.\n\nThey "
        "were both charged with theft.\n\nBell was also charged with affray.\n\nHill was charged with arson.",
        "charges 2",
    ),
    Case(
        "people of a number named one by one, each with what was found",
        "The court sat.\n\nThe road was shut.\n\nIt is open.\n\nIt was busy.\n\nThree people have been charged."
        "\n\nAdam Bell, 40, was charged with theft.\n\nA phone was found at his home.\n\nThe phone was broken.\n\n"
        "Dan Hill, 51, was charged with theft.",
        "charges 3; seizure phones 1",
    ),
    Case(
        "the woman of the lead, whose day is that of the fire",
        "Detectives investigating a fire at a house on 3 July have arrested a woman on suspicion of arson.\n\n"
        "The house was empty.\n\nA 30-year-old woman from Corby was arrested on 13 July and remains in custody.",
        "arrests 1 @ 13",
        title="Woman arrested on suspicion of arson",
    ),
    Case(
        "two charged in the lead, of the day of the death",
        "Two teenagers have appeared at court charged with murder following the death of a man in Corby at the weekend."
        "\n\nBoth were arrested on 13 July. They were both charged on 14 July.",
        "arrests 2 @ 13; charges 2 @ 14",
        title="Two in court",
    ),
    Case(
        "also charged, with what he did on another day",
        "Adam Bell, 24, has today, 14 July, been charged with theft.\n\nThe road was shut.\n\nHe has also been charged "
        "with an assault which took place yesterday in Corby.",
        "charges 1 @ 14",
    ),
    Case(
        "the lead rounds a running total",
        "Officers in Corby have made more than 150 arrests.\n\nThe team is small.\n\nIt has a van.\n\nSince May 2019 "
        "the team has arrested 154 people.",
        "arrests 154 total",
    ),
    Case(
        "the third of three, two of whom are a portion",
        "Three people were arrested on 9 July.\n\nThe road was shut.\n\nTwo men were arrested in Corby.\n\nA third man "
        "was arrested in Raunds.",
        "arrests 3 @ 9; arrests 2 part; arrests 1 part",
    ),
    Case(
        "the third of three, of whom no portion is told",
        "Three people were arrested on 9 July.\n\nThe road was shut.\n\nA third man was arrested in Raunds.",
        "arrests 3 @ 9",
    ),
    Case(
        "an earlier release printed below tells what is not told above",
        "A 31-year-old man has been charged with theft.\n\n## Previous release | 9 July\n\nOfficers executed a warrant "
        "in Corby and arrested two men.",
        "arrests 2; charges 1; warrants 1",
    ),
    Case(
        "arrests without a number in recent months are a boast",
        'Six people were arrested in Corby on 9 July.\n\nInspector Jane Hill said: "A number of warrants have been '
        'executed over recent months."',
        "arrests 6 @ 9; warrants ? total",
    ),
    Case(
        "what somebody says in the text tells again",
        "Nobody was hurt.\n\nThe road was closed.\n\nThe area is calm.\n\nA man was arrested at a house in Corby.\n\n"
        'Inspector Jane Hill said: "We have arrested one person and would like to hear from witnesses."',
        "arrests 1",
    ),
    Case(
        "numbers of the first months are a running total",
        "Officers were out on 9 July.\n\nIn these first three months there have been 150 arrests.",
        "arrests 150 total",
    ),
    Case(
        "these include tells portions",
        "In the week officers made 19 arrests on 9 July. These include nine arrests for theft, four arrests for "
        "affray and two arrests for arson.",
        "arrests 19 @ 9; arrests 9 part; arrests 4 part; arrests 2 part",
    ),
    Case(
        "kinds of weapons that add up to their number are portions",
        "Officers seized four weapons – two knives and two firearms.",
        "seizure weapons 4 items; seizure knives 2 items part; seizure firearms 2 items part",
    ),
    Case(
        "a description of all of a number is no portion",
        "Officers seized two firearms from the house - a shotgun and a revolver.",
        "seizure firearms 2 items",
    ),
    Case(
        "one of two told of before is nobody else",
        "In Mill Street officers arrested two boys on 9 July. One was arrested on suspicion of theft, and the other on "
        "suspicion of affray.",
        "arrests 2 @ 9",
    ),
    Case(
        "the other seven are the rest of a running total",
        "An investigation began in January and officers have since then arrested 11 people.\n\nOn 9 July they "
        "executed a warrant.\n\nFour people have been charged. The other seven arrested people have been bailed.",
        "arrests 11 total; arrests 7 part; charges 4; warrants 1 @ 9",
    ),
    Case(
        "what is told one by one and adds up to a running total divides it",
        "In two weeks, six people have been arrested as part of this operation.\n\nOn 3 July officers arrested two men "
        "in Corby.\n\nOn 6 July officers arrested two women in Rushden.\n\nOn 9 July officers arrested two boys in "
        "Kettering.",
        "arrests 6 total; arrests 2 part @ 3; arrests 2 part @ 6; arrests 2 part @ 9",
    ),
    Case(
        "sixteen warrants of seven weeks and of the headline are the same",
        "The activity took place between 11 May and 30 June, when a total of 16 warrants were executed in Corby.\n\n"
        "Nine people were arrested.\n\nThe road was closed.\n\nA total of 16 warrants were executed across Corby.",
        "arrests 9; warrants 16 total",
    ),
    Case(
        "the two women taken into custody are some of three told of before",
        "Officers have arrested three people.\n\nThe two women, 22 and 20, were arrested on suspicion of "
        "theft. They were taken into custody.",
        "arrests 3",
        title="Three arrests in Corby",
    ),
    Case(
        "single quotation marks open somebody's words too",
        "On 9 July a warrant was executed at a house in Corby.\n\nNobody was hurt.\n\nThe road was closed.\n\n"
        "Inspector Jane Hill said: 'We had good reason. We executed a search warrant at his home.'",
        "warrants 1 @ 9",
    ),
    Case(
        "weapons of the headline that somebody speaks of are told in particular",
        "Officers recovered weapons in Corby.\n\nA man was arrested.\n\nThe road was closed.\n\nIn Mill Street they "
        'recovered two machetes.\n\n"We were also able to seize a number of weapons," said Inspector Jane Hill.',
        "arrests 1; seizure knives 2 items",
    ),
    Case(
        "what is left of a number is its portion",
        "Six vehicles were seized on 6 and 7 July.\n\nThe road was closed.\n\nOn 6 July officers seized four "
        "vehicles.",
        "seizure vehicles 6 items; seizure vehicles 4 items part; seizure vehicles 2 items part @ 7",
        description="Two motorbikes were seized on 7 July.",
    ),
    Case(
        "all that is told comes to the number, another man among them",
        "Four men were arrested over drugs on 11 and 12 July.\n\nThree men were arrested in Mill Road on 11 July.\n\n"
        "Another man was arrested in Oak Street on 12 July.",
        "arrests 4 @ 11..12; arrests 3 part @ 11; arrests 1 part @ 12",
    ),
    Case(
        "more than the number comes to is no portion of it",
        "Four men were arrested over drugs on 11 and 12 July.\n\nThree men were arrested in Mill Road on 11 July.\n\n"
        "A further two men were arrested in Oak Street on 12 July.",
        "arrests 4 @ 11..12; arrests 3 part @ 11; arrests 2 @ 12",
    ),
    Case(
        "weapons that somebody speaks of are the knives",
        'Officers seized two knives in Corby.\n\nInspector Jane Hill said: "Two dangerous weapons were taken off the '
        'streets."',
        "seizure knives 2 items",
    ),
    Case(
        "the first sentence after lines at the head sums up too",
        "* Three addresses were searched.\n\n* Drugs and cash were seized.\n\n* One person was arrested.\n\n"
        "Drugs and cash were seized in Corby on 9 July.\n\nOfficers searched three homes.\n\n"
        "A quantity of class A drugs and cash were seized from a home in Mill Street. A man was arrested.",
        "seizure class_a_drugs ? unspecified; seizure cash ? GBP; arrests 1",
    ),
    Case(
        "reasons told in the sentence after divide the tickets",
        "On 9 July officers issued 40 tickets. They included 15 for speeding and two for worn tyres.",
        "fines 40 @ 9; fines 15 part @ 9; fines 2 part @ 9",
    ),
    Case(
        "arrests are divided by what the next sentence says of them",
        "On 9 July eight arrests were made. Two cars were seized. Arrests included four for theft, two for assault and "
        "another for fraud.",
        "arrests 8 @ 9; seizure vehicles 2 @ 9; arrests 4 part @ 9; arrests 2 part @ 9; arrests 1 part @ 9",
    ),
    Case(
        "single weapons of a running total are added up like others",
        "Since January 2020 officers have seized weapons including a baton, a spear and an air rifle.",
        "seizure weapons ? items total; seizure weapons 3 items part",
    ),
    Case(
        "more than a dozen may be twenty",
        "# More than a dozen arrested in Corby\n\nOfficers were in Corby on 9 July.\n\n"
        "A total of 20 people were arrested.",
        "arrests 20 @ 9",
    ),
    Case(
        "what runs over a year and is rounded further down is counted once",
        "Since January 2020 officers have seized 72 weapons.\n\nShops were seen.\n\nOn 9 July a man was arrested.\n\n"
        "More than 70 weapons were also seized.",
        "seizure weapons 72 items total; arrests 1 @ 9",
    ),
    Case(
        "every reason after the first divides the tickets too",
        "Nine drivers were given tickets; four for having no insurance, three for speeding and two for worn tyres.",
        "fines 9; fines 4 part; fines 3 part; fines 2 part",
    ),
    Case(
        "vehicles without a number are those counted later",
        "Vehicles were stopped on the A45. In all 68 vehicles were stopped and checked.",
        "vehicles_stopped 68",
    ),
    Case(
        "the warrants of a list of streets are those told before",
        "Officers executed five warrants on 9 July.\n\nThe warrants were carried out at addresses in Elm Road, "
        "Oak Street, Mill Lane and Park Close.",
        "warrants 5 @ 9",
    ),
    Case(
        "the warrants without a number are counted by their addresses",
        "Warrants were executed in Corby on 9 July. Officers executed the warrants at two properties.",
        "warrants 2 @ 9",
    ),
    Case(
        "a pronoun points back",
        "A 22-year-old man was arrested in Rushden. He was charged with theft. He was remanded in custody.",
        "arrests 1; charges 1; remands 1",
    ),
    Case(
        "a name after a description",
        "A 33-year-old man was arrested.\n\nAdam Bell, 33, of Mill Road, Corby, was charged with burglary.\n\n"
        "Bell appeared in court and was remanded in custody.",
        "arrests 1; charges 1; remands 1",
    ),
    Case(
        "a name told twice",
        "Adam Bell, 33, has been charged with burglary.\n\nBell was charged after an inquiry.",
        "charges 1",
    ),
    Case(
        "the men point back",
        "Two men were arrested in Oundle. The men were later charged with theft.",
        "arrests 2; charges 2",
    ),
    Case(
        "both point back",
        "A man and a woman were arrested in Raunds. Both have since been charged.",
        "arrests 2; charges 2 @ -",
    ),
    Case(
        "a seizure in title and body",
        "Officers seized 300 cannabis plants from a unit in Corby.",
        "seizure cannabis_plants 300",
        title="Cannabis plants seized",
    ),
    Case(
        "what title and lead round alike is counted by the text",
        "Officers have recovered more than £400,000 worth of stolen motorbikes in Corby.\n\nOperation Hatch "
        "targets those who steal them.\n\nIt was set up by the local team.\n\nOfficers recovered 88 motorbikes, "
        "with a value totalling £402,611.",
        "seizure vehicles 402611 GBP; seizure vehicles 88 items",
        title="Officers recover £400,000 worth of stolen motorbikes",
    ),
    Case(
        "a number that is about right has more digits than the one that rounds it",
        "A man was arrested after police seized drugs worth almost £1m in Corby.\n\nA spokesman said the drugs "
        "had an estimated street value of about £987,200.",
        "arrests 1; seizure drugs 987200 GBP approx",
    ),
    Case(
        "the text says how exact the number of a headline is",
        "Officers searched a house in Corby on Monday 13 July.\n\nThey seized around 60 cannabis plants.",
        "seizure cannabis_plants 60 approx @ 13",
        title="60 cannabis plants seized in Corby",
    ),
    Case(
        "a round number and the exact one",
        "A total of 312 cannabis plants were seized.",
        "seizure cannabis_plants 312",
        title="More than 300 cannabis plants seized",
    ),
    Case(
        "a general word sums up particulars",
        "Officers found 20 wraps of heroin and 30 wraps of cocaine. The drugs were seized.",
        "seizure heroin 20 wraps; seizure cocaine 30 wraps",
    ),
    Case(
        "further drugs were not told of before",
        "News from the county.\n\nOfficers found cannabis in a car in Hull.\n\n"
        "A further quantity of cannabis was found at his home.",
        "seizure cannabis ?; seizure cannabis ?",
    ),
    Case(
        "what was found at another address",
        "Officers raided a house in Hull and seized Class A drugs.\n\n"
        "At another address in the same street, a quantity of Class A drugs was recovered.",
        "seizure class_a_drugs ?; seizure class_a_drugs ?",
    ),
    Case(
        "who speaks for the police sums up",
        "Officers found 2kg of cocaine in a van.\n\n"
        "Inspector Jane Hill said: “This is a significant seizure of drugs.”",
        "seizure cocaine 2000 g",
    ),
    Case(
        "a quantity of drugs in the lead, and which they were",
        "Officers have seized a quantity of drugs in Hull.\n\nThey searched a house at noon.\n\n"
        "Inside, they found a large amount of cannabis.",
        "seizure cannabis ?",
    ),
    Case(
        "a speech that goes on sums up",
        "Officers found 90 cannabis plants in a barn.\n\n"
        "Inspector Jane Hill said: “I thank the team. A large amount of cannabis was taken off our streets.”\n\n"
        "Officers seized two ounces of cannabis as well.",
        "seizure cannabis_plants 90; seizure cannabis 56.7 g",
    ),
    Case(
        "found, then seized",
        "Officers found three machetes in the loft. The machetes were seized.",
        "seizure knives 3",
    ),
    Case(
        "a warrant told twice",
        "A warrant was executed in Brackley this morning. During the warrant, officers seized cash.",
        "warrants 1; seizure cash ?",
    ),
    Case(
        "a warrant told of in short, then with its address",
        "Two men were arrested yesterday after a warrant in Corby.\n\nThey were taken to custody.\n\n"
        "On Monday (July 13) officers executed a warrant at a house in Mill Street.",
        "warrants 1 @ 13; arrests 2 @ 13",
        description="Two men were arrested yesterday after a warrant in Corby.",
    ),
    Case(
        "lines that spare their articles",
        "Officers executed 12 warrants in the week.\n\nJuly 8 - Warrant conducted at an address in Corby.\n\n"
        "July 8 - Drugs warrant conducted at an address in Raunds.\n\nJuly 9 - Warrant conducted in Kettering.",
        "warrants 12; warrants 1 part @ 8; warrants 1 part @ 8; warrants 1 part @ 9",
    ),
    Case(
        "the caption of a picture counts nothing",
        "Officers executed seven warrants in Corby this morning.\n\nWarrant executed in Operation Rook",
        "warrants 7",
    ),
    Case(
        "a headline that counts no warrants",
        "The team executed a number of warrants on July 8 at four properties in Corby.",
        "warrants 4 @ 8",
        title="Team closes two homes following drugs warrant",
    ),
    Case(
        "a warrant told again in somebody's words",
        "Officers executed a warrant in Corby on July 9.\n\nIn May officers seized 200 cannabis plants in Raunds.\n\n"
        "Inspector Jane Hill said: “We act on what you tell us.\n\n“This time we executed a warrant.”",
        "warrants 1 @ 9; seizure cannabis_plants 200 @ 05-01..05-31",
    ),
    Case(
        "a lead with nearly as many as the text",
        "The operation brought nearly 300 stops.\n\nOfficers stopped 290 lorries on July 9.",
        "vehicles_stopped 290",
        description="Almost 300 lorries were stopped by police.",
    ),
    Case(
        "a further large number is a count of its own",
        "On July 9 officers arrested 39 motorists. A further 51 were arrested for drug driving.",
        "arrests 39; arrests 51",
    ),
    Case(
        "the warrants point back",
        "Officers executed five warrants in Corby. The warrants led to seven arrests.",
        "warrants 5; arrests 7",
    ),
    Case(
        "count and worth of one thing",
        "Officers seized 700 cannabis plants worth £500,000.",
        "seizure cannabis_plants 700; seizure cannabis_plants 500000 GBP",
    ),
    Case(
        "single things under one verb are added",
        "Officers seized a quad bike and a caravan.",
        "seizure vehicles 2",
    ),
    Case(
        "separate counts of one item stay apart",
        "Officers seized three shotguns and one pistol.",
        "seizure firearms 3; seizure firearms 1",
    ),
    Case(
        "separate incidents stay apart",
        "On Monday (July 6) a man was arrested in Corby for theft.\n\n"
        "On Thursday (July 9) a man was arrested in Daventry for assault.",
        "arrests 1 @ 6 in North; arrests 1 @ 9 in West",
    ),
    Case(
        "two people charged one after the other",
        "Adam Bell, 33, of Mill Road, Corby, has been charged with robbery.\n\n"
        "Dan Ellis, 29, of Elm Street, Corby, has been charged with robbery.",
        "charges 2",
    ),
    Case(
        "a headline without a number",
        "Two warrants were executed in Corby and three in Kettering.",
        "warrants 2 in North; warrants 3 in North",
        title="A series of warrants executed",
    ),
    Case(
        "what each of two warrants brought, without numbers",
        "A busy day for the team in the county.\n\nIt began at dawn.\n\nOfficers had been called.\n\n"
        "A warrant was executed at a house in Corby. Cash was seized.\n\n"
        "Then another warrant was executed at a flat in Wellingborough. Cash and a phone were seized.",
        "warrants 1; warrants 1; seizure cash ?; seizure cash ?; seizure phones 1",
    ),
    Case(
        "a further find leaves the one before it without a number",
        "A busy day for the team.\n\nIt began at dawn.\n\nOfficers had been called to a street.\n\n"
        "Officers found a man in possession of a number of wraps of heroin.\n\n"
        "A search at the station found a further 60 wraps of heroin.",
        "seizure heroin ? wraps; seizure heroin 60 wraps",
    ),
    Case(
        "class A drugs, including these, are these",
        "Officers searched a house and found class A drugs including heroin and cocaine.",
        "seizure heroin ?; seizure cocaine ?",
    ),
    Case(
        "a quantity of class A drugs in the lead is what the text counts",
        "A quantity of class A drugs was seized in Corby.\n\nPeople had told of dealing for weeks.\n\n"
        "Officers searched a flat and seized 30 wraps of heroin.",
        "seizure heroin 30 wraps",
    ),
    Case(
        "the text is closer than its headline",
        "Officers searched a unit.\n\nDrugs with an estimated value of £432,520 were seized.",
        "seizure drugs 432520 GBP approx",
        title="Over £400,000 of drugs seized",
    ),
    Case(
        "the text is closer than its headline and lead",
        "More than £20,000 in cash has been seized in Corby.\n\nPeople had told of dealing for weeks.\n\n"
        "Yesterday's search took place at dawn.\n\nOfficers seized around £22,000 in cash at the flat.",
        "seizure cash 22000 GBP approx",
        title="More than £20,000 in cash seized",
    ),
    Case(
        "what several drugs are worth heads the release",
        "Police seized drugs worth over £200,000 in Corby.\n\nPeople had told of dealing for weeks.\n\n"
        "The raids took place at dawn.\n\nOn Monday 40 officers took part.\n\n"
        "They seized drugs including heroin and cannabis worth over £218,000.",
        "seizure drugs 218000 GBP min; seizure heroin ? part; seizure cannabis ? part",
    ),
    Case(
        "vehicles seized are divided by reason",
        "Six vehicles were seized (three untaxed, two uninsured, one suspected stolen).",
        "seizure vehicles 6; seizure vehicles 3 part; seizure vehicles 2 part; seizure vehicles 1 part",
    ),
    Case(
        "as little is found again where somebody else is arrested",
        "Officers were out in Hull on Monday 6 July.\n\nIt was dark.\n\nIt was cold.\n\nIt was wet.\n\n"
        "A man of 20 was stopped and arrested. Cash was seized.\n\n"
        "A woman of 30 was arrested later. Cash was seized from her car.",
        "arrests 1 @ 6; arrests 1 @ 6; seizure cash ? @ 6; seizure cash ? @ 6",
    ),
    Case(
        "further heroin is besides what was found before",
        "Officers found a wrap of heroin in Hull. Further suspected heroin was found at the police station.",
        "seizure heroin 1 wraps; seizure heroin ?",
    ),
    Case(
        "items of a lead are those that the text names",
        "Police raided a flat in Hull and seized a number of items.\n\nIt was dawn.\n\nIt was cold.\n\nIt was wet.\n\n"
        "Two knives were seized.",
        "seizure knives 2",
    ),
    Case(
        "raids at addresses are no warrants where none is told of",
        "Police carried out dawn raids at six addresses.\n\nTwo men were arrested.",
        "arrests 2",
    ),
    Case(
        "raids at addresses count the warrants told of",
        "Warrants were executed in Hull at dawn.\n\nTwo men were arrested in raids at six addresses.",
        "arrests 2; warrants 6",
    ),
    Case(
        "raids of robbers do not count the warrants",
        "Two men who carried out raids on five shops were arrested after officers executed warrants in Hull.",
        "arrests 2; warrants ?",
    ),
    Case(
        "drugs of a fortnight are those of its days",
        "From 4 May to 15 May 2020 class A drugs were seized in Corby.\n\nPeople had told of dealing for weeks.\n\n"
        "On 12 May 2020 officers searched a house in Hull Road. Cocaine was found.",
        "seizure cocaine ?",
    ),
    Case(
        "a drug told by its name is no general word, and another day's find is another",
        "Police searched four homes in Corby.\n\nPeople had told of dealing for weeks.\n\nThis is what they found.\n\n"
        "On 4 May 2020 mamba was seized.\n\nOn 12 May 2020 cannabis was seized.\n\n"
        "On 15 May 2020 cannabis plants were seized.",
        "seizure class_b_drugs ?; seizure cannabis ?; seizure cannabis_plants ?",
    ),
    Case(
        "almost a quarter of a million is what the text counts",
        "Officers seized around £240,000 worth of drugs in Corby.",
        "seizure drugs 240000 GBP approx",
        title="Almost a quarter of a million pounds worth of drugs seized",
    ),
    Case(
        "more than a dozen are fifteen",
        "The team has seized 15 vehicles in Corby.",
        "seizure vehicles 15",
        title="More than a dozen vehicles seized",
    ),
    Case(
        "nearly thirty are 27",
        "The day ended with 27 knives seized.",
        "seizure knives 27",
        title="Nearly 30 knives seized",
    ),
    Case(
        "what the second warrant brought",
        "A busy day for the team.\n\nOfficers went to a flat in Corby where they found cannabis.\n\n"
        "The second warrant took place at a house in Rushden where officers found a quantity of cannabis.",
        "warrants 1; seizure cannabis ?; seizure cannabis ?",
    ),
    Case(
        "the car of each driver",
        "A busy day for the team.\n\nIt began at dawn.\n\nOfficers were out early.\n\n"
        "A man was stopped in Mill Lane without insurance. His car was seized.\n\n"
        "A second man was stopped in Corby.\n\nOfficers stayed in the town all day.\n\n"
        "A third man had no licence. His car was seized.\n\nOfficers went on.\n\n"
        "A fourth man had no licence either. His car was seized.",
        "seizure vehicles 1; seizure vehicles 1; seizure vehicles 1",
    ),
    # -- more of the same ----------------------------------------------------------------------------------------
    Case(
        "a third man completes three",
        "Two men were arrested at the scene. A third man was also arrested nearby.",
        "arrests 3",
    ),
    Case(
        "a second man completes two",
        "A man was arrested at the scene. A second man was arrested later that night.",
        "arrests 2",
    ),
    Case(
        "a further two are added",
        "Three men were arrested in the house and a further two in the garden.",
        "arrests 5",
        wrong="a bare number after 'a further', without its verb",
    ),
    Case(
        "another man is added",
        "Three men were arrested. Another man was arrested at the back of the house.",
        "arrests 4",
    ),
    # -- parts and wholes ----------------------------------------------------------------------------------------
    Case(
        "towns under a headline number",
        "Officers executed 18 warrants. In Kettering, five warrants were executed. In Corby, three were executed.",
        "warrants 18; warrants 5 part in North; warrants 3 part in North",
    ),
    Case(
        "parts that add up",
        "Officers made 12 arrests.\n\nSeven people were arrested in Corby.\n\nFive people were arrested in Daventry.",
        "arrests 12; arrests 7 part in North; arrests 5 part in West",
    ),
    Case(
        "of whom",
        "Six people were arrested, three of whom have been charged.",
        "arrests 6; charges 3",
    ),
    Case(
        "49 of the 88",
        "There were 88 arrests. Of these, 49 arrests were in the north of the county.",
        "arrests 88; arrests 49 part in North",
    ),
    Case(
        "individuals under one number are no facts",
        "Four people were arrested. A man, 20, and a man, 25, were arrested in the street. "
        "A woman, 31, and a woman, 40, were arrested at the house.",
        "arrests 4",
    ),
    Case(
        "reasons of a number",
        "Officers reported 20 drivers: 12 for speeding and eight for using a phone.",
        "fines 20; fines 12 part; fines 8 part",
    ),
    Case(
        "a bulleted list of people under a number",
        "Three people have been charged:\n\n* Adam Bell, 33, of Corby\n* Dan Ellis, 29, of Raunds\n"
        "* Eve Frost, 41, of Oundle",
        "charges 3",
    ),
    Case(
        "lines that each tell of a warrant without an article",
        "Officers executed four drugs warrants in Corby.\n\n* Monday - Warrant executed in Mill Road, Corby\n"
        "* Tuesday - Drugs warrant executed in Elm Street, Corby",
        "warrants 4; warrants 1 part; warrants 1 part",
    ),
    Case(
        "people arrested at two places in one breath",
        "Twelve people were arrested in Derby and five in Hull.",
        "arrests 12; arrests 5",
    ),
    Case(
        "one of those arrested was charged",
        "Six people were arrested. One of those arrested has been charged with assault.",
        "arrests 6; charges 1",
    ),
    Case(
        "people charged and remanded line by line",
        "The following appeared in court:\n\nAdam Bell, 33, of Mill Road. Charged with theft and remanded in custody."
        "\n\nDan Bell, 29, of Elm Street. Charged with theft and remanded in custody.",
        "charges 2; remands 2",
    ),
    Case(
        "the others were bailed",
        "Six people were arrested. Two were charged and the other four were released on bail.",
        "arrests 6; charges 2",
    ),
    Case(
        "a portion that is counted makes a portion of the man beside it",
        "Officers raided flats on Friday (July 10) and four people were arrested.\n\nIn Corby, a 34-year-old man was "
        "arrested for theft.\n\nIn Raunds, three people were arrested for fraud.",
        "arrests 4; arrests 1 part; arrests 3 part",
    ),
    Case(
        "another man is none of those counted before",
        "Officers raided a flat in Corby, arresting six men.\n\nResidents were glad of the news.\n\nThey "
        "have thanked officers.\n\nAnother man was arrested in Daventry.",
        "arrests 6; arrests 1",
        title="Raid on a flat",
    ),
    Case(
        "two women were also arrested: none of the two men",
        "Officers went to a yard in Corby and arrested the two men who have now been charged.\n\nCall 101 with news."
        "\n\nA woman was also arrested for theft. A boy was arrested at the yard.",
        "arrests 2; arrests 1; arrests 1",
        wrong="two single people after another count stay apart only past the lead",
    ),
    Case(
        "items of a list are told apart",
        "Highlights of the week:\n\n* Drugs and cash were seized in Corby\n\n* Drugs were seized at a flat in Raunds",
        "seizure drugs ?; seizure cash ?; seizure drugs ?",
    ),
    Case(
        "an example of uncounted things is no portion",
        "Officers seized items including a Taser, and class A drugs including heroin.",
        "seizure weapons 1; seizure heroin ?",
    ),
    Case(
        "drugs of the lead are those told of later",
        "Police seized drugs after a raid.\n\nThe team was out early.\n\nThey were let in.\n\n"
        "Heroin was seized in the kitchen.",
        "seizure heroin ?",
        title="Drugs seized in raid",
    ),
    Case(
        "a rounder sum in the headline",
        "A search of the car led officers to £8,140 in cash, which was seized.\n\nThe £8,140 cash was seized.",
        "seizure cash 8140 GBP",
        title="£8,000 in cash seized",
    ),
    Case(
        "the same sum of drugs, and of which",
        "Around £6,000 worth of crack cocaine was recovered.",
        "seizure crack_cocaine 6000 GBP approx",
        title="£6,000 of drugs seized in raid",
    ),
    Case(
        "an example of counted things is a portion",
        "Officers seized £20,000 worth of goods including a car.",
        "seizure other 20000 GBP; seizure vehicles 1 part",
    ),
    Case(
        "a round number rounded down",
        "The operation in Corby led to 26 arrests.",
        "arrests 26",
        title="More than 20 arrested in operation",
    ),
    Case(
        "a boast beside a count",
        "A man was arrested in Corby on Friday (July 10).\n\nOfficers knocked on doors all day and spoke to many."
        "\n\nResidents were glad.\n\nSpeaking after the raid was Inspector Jane Hill.\n\nShe said: “Since September "
        "we have made a number of arrests.”",
        "arrests 1 @ 10; arrests ? total",
    ),
    Case(
        "kinds of drugs under what all are worth",
        "A court has heard of the case.\n\nOfficers found cocaine worth £50,000 in Corby. Officers found heroin worth "
        "£20,000 in Raunds.",
        "seizure drugs 90000 GBP min; seizure cocaine 50000 GBP part; seizure heroin 20000 GBP part",
        title="Drugs worth more than £90,000 seized",
    ),
    Case(
        "one house after the other",
        "Officers called at homes.\n\nResidents were glad.\n\nIt rained.\n\nOfficers found 33 cannabis "
        "plants in Mill Road.\n\nOfficers found "
        "20 cannabis plants in Elm Street.",
        "seizure cannabis_plants 33; seizure cannabis_plants 20",
    ),
    Case(
        "further warrants elsewhere are none of those counted",
        "Warrants were executed at seven addresses in Corby. Warrants were also executed at two further addresses "
        "in Brackley.",
        "warrants 7; warrants 2",
    ),
    Case(
        "warrants in two places are no portions of each other, but of the number of both",
        "Officers executed warrants at four addresses in Corby and at two addresses in Brackley.",
        "warrants 6; warrants 4 part; warrants 2 part",
        title="Six warrants executed",
    ),
    Case(
        "further warrants of the same number",
        "Three warrants were executed in Corby.\n\nThe team also executed three further warrants in Luton.",
        "warrants 3; warrants 3",
    ),
    Case(
        "addresses visited are those of the warrants",
        "Ten warrants were executed in Leeds. Officers visited ten addresses, eight in Hyde and two in York.",
        "warrants 10; warrants 8 part; warrants 2 part",
    ),
    Case(
        "as many drivers reported for another reason are others",
        "Patrols were out on Monday 6 July.\n\nThey had a dog with them.\n\nRoads were wet.\n\n"
        "Three drivers were reported for speeding.\n\nThree drivers were reported for worn tyres.",
        "fines 3 @ 6; fines 3 @ 6",
    ),
    Case(
        "others at a party who were also fined",
        "Two men were fined £200. A number of other people were also handed £200 fines.",
        "fines 2; fines ?",
    ),
    Case(
        "a number of drivers also stopped are others than those who were counted",
        "Nine drivers were stopped for speeding in Hull. A number of drivers were also stopped in Goole.",
        "vehicles_stopped 9; vehicles_stopped ?",
    ),
    Case(
        "tickets for one reason are none of those for another",
        "Patrols ended with 16 drivers ticketed for speeding, nine drivers ticketed for worn tyres and 21 fines "
        "issued.",
        "fines 16; fines 9; fines 21",
    ),
    Case(
        "one car stopped by itself is no operation",
        "One car was stopped for speeding in Mill Road.",
        "",
    ),
    Case(
        "a title ends with the warrant that brought its news",
        "Officers searched a flat in Mill Road on Tuesday.",
        "warrants 1; arrests 2",
        title="Two men arrested in drugs warrant",
    ),
    Case(
        "a description that repeats the text",
        "A warrant was executed in Corby. A warrant was also executed in Brackley. Officers are still there.",
        "warrants 1; warrants 1",
        description="A warrant was executed in Corby. A warrant was also executed in Brackley.",
    ),
    Case(
        "people named below a number deep in the text",
        "Officers called at homes.\n\nResidents were glad.\n\nIt rained.\n\nThree people have now been charged.\n\n"
        "Adam Bell, 33, of Corby, has been charged with theft.\n\nDan Ellis, 29, of Raunds, has been charged with arson"
        ".\n\nA 16-year-old boy has been charged with theft.",
        "charges 3",
    ),
    Case(
        "two incidents on one day",
        "On July 8, Adam Bell, 33, of Corby, was charged with theft.\n\nAnd on the same day, 29-year-old Dan Ellis, of "
        "Raunds, was charged with arson.",
        "charges 1; charges 1",
    ),
    Case(
        "the other six are the rest",
        "Officers made eight arrests. Two men have been charged. The other six people arrested were released.",
        "arrests 8; arrests 6 part; charges 2",
    ),
    Case(
        "the one of the pair, by age",
        "Two men were arrested in Corby. The 25-year-old was also arrested for assault.",
        "arrests 2",
    ),
    Case(
        "a surname after a pair",
        "The pair were arrested in Corby. Bell was arrested after a chase.",
        "arrests 2",
    ),
    Case(
        "two women here, two men there",
        "Officers arrested five people. Two women aged 19 and 25 were arrested in Corby, while two men aged 26 and 31 "
        "were arrested in Raunds. A third man was arrested in Oundle.",
        "arrests 5; arrests 2 part; arrests 2 part",
    ),
    Case(
        "lines of a list are arrests of their own",
        "Results were as follows:\n\n* 2 arrests for theft\n\n* 2 arrests for begging",
        "arrests 2; arrests 2",
    ),
    Case(
        "two more, in title and text",
        "Another two people have been arrested in Corby.",
        "arrests 2",
        title="Two more arrests in fraud inquiry",
    ),
    Case(
        "two people in one sentence",
        "A 20-year-old man was arrested for theft and a 31-year-old woman was arrested for fraud.",
        "arrests 2",
    ),
    Case(
        "two people in one sentence, counted before",
        "Officers called at homes.\n\nResidents were glad.\n\nIt rained.\n\nTwo arrests were made in Corby.\n\nA "
        "20-year-old man was arrested for theft and a 31-year-old woman was arrested for fraud.",
        "arrests 2",
    ),
    Case(
        "three of the men",
        "Officers called at homes.\n\nResidents were glad.\n\nIt rained.\n\nEight men were arrested at dawn. Three of "
        "the men were arrested in Corby.",
        "arrests 8; arrests 3 part",
    ),
    Case(
        "at another address",
        "Officers called at homes.\n\nResidents were glad.\n\nIt rained.\n\nOfficers seized cannabis and £500 in cash."
        "\n\nAt another address, officers seized cannabis and £500 in cash.",
        "seizure cannabis ?; seizure cash 500; seizure cannabis ?; seizure cash 500",
    ),
    Case(
        "people told of first and then summed up",
        "A 32-year-old man arrested on Monday (July 13) has been charged.\n\nA 22-year-old woman arrested on Monday "
        "remains in custody.\n\nA 48-year-old man arrested on Monday was bailed.\n\nA total of three people "
        "were arrested.",
        "arrests 3; charges 1",
    ),
    Case(
        "three on each of two days",
        "Officers carried out a total of six warrants on Wednesday (July 8) and Thursday (July 9)."
        "\n\nOn Thursday (July 9), "
        "warrants were executed at three other addresses.",
        "warrants 6; warrants 3 part @ 9",
    ),
    Case(
        "a headline's things counted among others",
        "Officers seized many items in Corby, including two caravans.",
        "seizure vehicles 2",
        title="Caravans seized in Corby",
    ),
    Case(
        "a headline rounds up",
        "Officers made 194 arrests in Corby.",
        "arrests 194",
        title="Almost 200 arrested in Corby",
    ),
    Case(
        "a headline rounds up warrants",
        "A team in Corby executed 38 warrants in June.\n\nInspector Jane Hill said: “To have executed nearly 40 "
        "warrants is a feat.”",
        "warrants 38",
    ),
    Case(
        "things of one search among those of an operation",
        "Officers seized 49 weapons in a week of action.\n\nIt rained.\n\nIt snowed.\n\nOn Thursday (July 9) officers "
        "seized a hunting knife at a house in Corby.",
        "seizure weapons 49; seizure knives 1 part",
    ),
    Case(
        "people of one day among those of several",
        "Officers called at homes.\n\nResidents were glad.\n\nIt rained.\n\nNine drivers were arrested between July 6 "
        "and July 10.\n\nAdam Bell, 33, was arrested in Corby on July 7. He had been drinking.",
        "arrests 9; arrests 1 part @ 7",
    ),
    # -- running totals ------------------------------------------------------------------------------------------
    Case(
        "since the launch",
        "Two warrants were executed in Corby yesterday. Since May 2019 the team has executed 150 warrants.",
        "warrants 2 @ 13 in North; warrants 150 total",
    ),
    Case(
        "during a long investigation",
        "Adam Bell was jailed today. In total, officers seized £205,000 in cash during the 18-month investigation.",
        "seizure cash 205000 total @ -",
    ),
    Case(
        "so many now in total",
        "A man was arrested in Corby yesterday. Four men have now been arrested in total and a woman has been "
        "charged with murder.",
        "arrests 1 @ 13; arrests 4 total; charges 1",
    ),
    Case(
        "the whole country has no day of ours",
        "Two men were arrested in Corby yesterday. The NCA and police forces have arrested 746 suspects.",
        "arrests 2 @ 13; arrests 746 total @ -",
    ),
    Case(
        "those told one by one, with last week's between",
        "Four people were arrested in Corby at the weekend.\n\nIt rained.\n\nIn its first week the operation led to 77 "
        "arrests.\n\nOn Friday (July 10) a 38-year-old man was arrested for theft.\n\nA 40-year-old man was arrested "
        "for burglary.\n\nA 49-year-old man was arrested for fraud.\n\nA woman was arrested for arson.",
        "arrests 4; arrests 77 total",
    ),
    Case(
        "brings the total",
        "Three people were arrested today. This brings the total number of arrests to 31.",
        "arrests 3 @ 14; arrests 31 total",
    ),
    Case(
        "so far this year",
        "A man was arrested on Sunday. So far this year the team has made 90 arrests.",
        "arrests 1 @ 12; arrests 90 total",
    ),
    Case(
        "a boast without a number",
        "Officers executed one warrant today. The many warrants we have conducted recently show our resolve.",
        "warrants 1 @ 14; warrants ? total",
        wrong="the many warrants we have conducted: total without number",
    ),
    # -- when ----------------------------------------------------------------------------------------------------
    Case("yesterday", "Two men were arrested yesterday.", "arrests 2 @ 13"),
    Case("last week", "Two men were arrested last week.", "arrests 2 @ 6..12"),
    Case("this week", "Two men were arrested this week.", "arrests 2 @ 13..14"),
    Case("on Thursday", "Two men were arrested on Thursday.", "arrests 2 @ 9"),
    Case("a past fortnight", "Over the past fortnight, 12 people were arrested.", "arrests 12 @ 1..14"),
    Case("no day at all", "Two men were arrested recently.", "arrests 2 @ -"),
    Case(
        "the same incident has the same day",
        "Officers raided a house in Corby on Friday, July 10. Two men were arrested. A knife was seized.",
        "arrests 2 @ 10; seizure knives 1 @ 10",
    ),
    Case(
        "charged on a later day",
        "A man was arrested on Friday (July 10). He was charged on Sunday (July 12).",
        "arrests 1 @ 10; charges 1 @ 12",
    ),
    Case(
        "has since been charged",
        "A man was arrested on Friday (July 10). He has since been charged with theft.",
        "arrests 1 @ 10; charges 1 @ -",
    ),
    Case(
        "never the day of the offence",
        "A shop was robbed on Friday, May 1. A man has been arrested.",
        "arrests 1 @ -",
    ),
    Case(
        "the next day",
        "A warrant was executed in Corby on Wednesday (July 8). The next day two men were arrested.",
        "warrants 1 @ 8; arrests 2 @ 9",
    ),
    Case(
        "a new paragraph's day",
        "On Monday (July 6) five people were arrested.\n\nOn Tuesday (July 7) officers seized a car.",
        "arrests 5 @ 6; seizure vehicles 1 @ 7",
    ),
    # -- where ---------------------------------------------------------------------------------------------------
    Case("a town of the north", "Two men were arrested in Kettering.", "arrests 2 in North"),
    Case("a town of the west", "Two men were arrested in Towcester.", "arrests 2 in West"),
    Case("a district of Northampton", "Two men were arrested in Semilong.", "arrests 2 in West"),
    Case("a side of the county", "Four warrants were executed in the north of the county.", "warrants 4 in North"),
    Case("across the county", "Four warrants were executed across the county.", "warrants 4 in -"),
    Case(
        "a suspect's home is not the place",
        "Adam Bell, 33, of Mill Road, Corby, was arrested in Daventry.",
        "arrests 1 in West",
    ),
    Case(
        "two areas in two sentences",
        "Three warrants were executed in Wellingborough. Two warrants were executed in Brackley.",
        "warrants 3 in North; warrants 2 in West",
    ),
    # -- further tellings and portions ---------------------------------------------------------------------------
    Case(
        "arrested and taken into custody",
        "A man was arrested at the scene and taken into custody.",
        "arrests 1",
    ),
    Case(
        "the two phones were told of before",
        "Officers found two phones in the car. The two phones were seized.",
        "seizure phones 2",
    ),
    Case(
        "an arrest elsewhere is another fact",
        "Two men were arrested in Corby. In a separate incident, a woman was arrested in Brackley.",
        "arrests 2 in North; arrests 1 in West",
    ),
    Case(
        "one of the pair is charged",
        "A man and a woman were arrested. The man, 30, has been charged. The woman was released on bail.",
        "arrests 2; charges 1",
    ),
    Case(
        "one of the pair by age",
        "Two men, aged 25 and 30, were arrested. The 25-year-old was charged and the 30-year-old was bailed.",
        "arrests 2; charges 1",
    ),
    Case(
        "they are the same five",
        "Five people were arrested. They were detained at the house and taken to the station.",
        "arrests 5",
    ),
    Case(
        "two days in one sentence",
        "Officers made six arrests on Wednesday (July 8) and four arrests on Thursday (July 9).",
        "arrests 6 @ 8; arrests 4 @ 9",
        wrong="a smaller number on another day taken for a portion",
    ),
    Case(
        "a bare number on a second day",
        "Six people were arrested on Wednesday (July 8) and four on Thursday (July 9).",
        "arrests 6 @ 8; arrests 4 @ 9",
        wrong="a bare number on a second day",
    ),
    Case(
        "a breakdown by day",
        "In total, 12 people were arrested. Five were arrested on Wednesday (July 8) and seven were arrested "
        "on Thursday (July 9).",
        "arrests 12; arrests 5 part @ 8; arrests 7 part @ 9",
    ),
    Case(
        "a breakdown by town in the headline's number",
        "Officers executed 12 warrants, eight in Corby and four in Daventry.",
        "warrants 12; warrants 8 part in North; warrants 4 part in West",
        title="Twelve drugs warrants executed",
    ),
    Case(
        "particulars of a general headline",
        "Officers searched a car in Corby and found 12 wraps of cocaine, a machete and £600.",
        "seizure cocaine 12 wraps; seizure knives 1; seizure cash 600",
        title="Drugs, cash and weapon seized",
    ),
    Case(
        "murder charge in title, description and body",
        "Adam Bell, 33, of Mill Road, Corby, was charged with murder yesterday. He will appear in court today.",
        "charges 1 @ 13",
        title="Man charged with murder",
        description="A man has been charged with murder following a death in Corby.",
    ),
    Case(
        "two sums are two facts",
        "Officers found £10,000 in cash in the kitchen and £2,000 in cash in a car.",
        "seizure cash 10000; seizure cash 2000",
    ),
    Case(
        "what several drugs are worth",
        "Officers seized 20 wraps of heroin and 30 wraps of cocaine. The drugs have an estimated street value "
        "of £8,000.",
        "seizure heroin 20 wraps; seizure cocaine 30 wraps; seizure class_a_drugs 8000 GBP approx",
    ),
    Case(
        "months of an operation",
        "Two warrants were executed in Corby yesterday. It means 59 warrants have now been executed in less than "
        "two months.",
        "warrants 2 @ 13; warrants 59 total",
    ),
    Case(
        "one of the people of a campaign",
        "Bell was among 83 drivers arrested in our campaign, which ran from 3 to 12 July.\n\nEve Frost, 41, was "
        "arrested in Corby on 8 July.",
        "arrests 83 total @ 3..12; arrests 1 part @ 8",
    ),
    Case(
        "men of several months among those of all of them",
        "Officers have made 11 arrests over the past 10 months.\n\nThe team is new.\n\nIn May officers arrested a man "
        "in Corby.\n\nIn June a woman was arrested in Raunds.",
        "arrests 11 total; arrests 1 part @ 05-01..05-31; arrests 1 part @ 06-01..06-30",
    ),
    Case(
        "those charged before",
        "Two men were charged yesterday. Eleven men have previously been charged with theft.",
        "charges 2 @ 13; charges 11 total",
    ),
    Case(
        "the days of an operation",
        "Officers have executed a total of 145 warrants during the 100 days of the operation.",
        "warrants 145 total",
        wrong="a total of ... during the 100 days of the operation",
    ),
    Case(
        "an incident before, told as background",
        "A man was arrested yesterday in Corby. It follows the arrest of two men last week.",
        "arrests 1 @ 13; arrests 2 @ 6..12",
    ),
    Case(
        "names and the number before them",
        "Two people have been charged. They are Adam Bell, 33, of Mill Road, Corby, and Eve Frost, 41, of no fixed "
        "address.",
        "charges 2",
    ),
    Case(
        "arrested by description, charged by name",
        "Two men were arrested in Rushden on Friday (July 10).\n\nAdam Bell, 33, and Dan Ellis, 29, both of Corby, "
        "have been charged with burglary. Both were remanded in custody.",
        "arrests 2 @ 10 in North; charges 2; remands 2",
    ),
    Case(
        "a car stopped on the way to an arrest",
        "Officers stopped a car on the A43 on Sunday. The driver was arrested and the car was seized.",
        "arrests 1 @ 12; seizure vehicles 1 @ 12",
    ),
    Case(
        "a beginning of a month",
        "Two men were arrested at the beginning of July.",
        "arrests 2 @ 1..7",
    ),
    Case("a month", "Two men were arrested in June.", "arrests 2 @ 6-1..6-30"),
    Case("overnight", "Two men were arrested overnight.", "arrests 2 @ 13..14"),
    Case("the weekend", "Ten people were arrested over the weekend.", "arrests 10 @ 11..12"),
    Case(
        "the calendar day goes before a wrong weekday",
        "Two men were arrested on Monday, July 9.",
        "arrests 2 @ 9",
    ),
    Case("between two days", "Two men were arrested between 6 and 9 July.", "arrests 2 @ 6..9"),
    Case("two named days", "Ten people were arrested on Friday and Saturday.", "arrests 10 @ 10..11"),
    Case(
        "an officer's base is not the place",
        "Officers from Corby arrested two men in Brackley.",
        "arrests 2 in West",
    ),
    Case(
        "between two towns",
        "Two men were arrested on the A6 between Finedon and Irthlingborough.",
        "arrests 2 in North",
    ),
    # -- no facts ------------------------------------------------------------------------------------------------
    Case(
        "a plan and an appeal",
        "Officers will execute 20 warrants this month. Call 101 if you know who sells drugs.",
        "",
        title="Big push against drugs planned",
    ),
    Case(
        "what the court did",
        "Adam Bell, 33, was jailed for six years at Northampton Crown Court. He pleaded guilty to supplying heroin.",
        "",
        title="Dealer jailed for six years",
    ),
    Case(
        "a sentence with the arrest behind it",
        "Adam Bell, 33, was jailed for six years. He was arrested on March 3, 2020, in Corby, where officers "
        "seized 40 wraps of heroin.",
        "arrests 1 @ 3-3 in North; seizure heroin 40 wraps @ 3-3 in North",
    ),
    Case(
        "an appeal for witnesses",
        "A man was robbed of his phone and £50 in Corby on Friday. Two men, one with a knife, ran away. "
        "No arrests have been made.",
        "",
    ),
    Case(
        "also arrested, in a paragraph of its own, where things were found: somebody met elsewhere",
        "Officers on patrol in Corby found cannabis in a car.\n\nA 30-year-old man was arrested on suspicion of "
        "dealing.\n\nA 40-year-old woman was also arrested for going equipped to steal.",
        "arrests 1; arrests 1; seizure cannabis ? unspecified",
    ),
    Case(
        "also arrested, in a paragraph of its own, in the story of one incident",
        "Police were called to a fight in Corby.\n\nA 30-year-old man was arrested on suspicion of affray.\n\n"
        "A 40-year-old woman was also arrested in connection with the incident.",
        "arrests 2",
    ),
    Case(
        "groups of several towns that add up to a number are counted by the text",
        "It was a busy weekend for the team.\n\nMembers of the public had told of dealing.\n\n"
        "Much of it went on at night.\n\n"
        "In addition, three people were arrested at two addresses.\n\n"
        "In Corby a 50-year-old man was arrested for theft.\n\n"
        "A man and a woman were arrested in Kettering on suspicion of fraud.",
        "arrests 3; arrests 1 part; arrests 2 part",
    ),
    Case(
        "people of several days that add up to a number are counted by the text",
        "It was a busy week for the team.\n\nMembers of the public had told of dealing.\n\n"
        "Much of it went on at night.\n\nTwo people have been arrested.\n\n"
        "On 7 July a 50-year-old man was arrested for theft.\n\nOn 9 July a 20-year-old man was arrested.",
        "arrests 2; arrests 1 part @ 7; arrests 1 part @ 9",
    ),
    Case(
        "somebody quoted tells again of the arrests, whatever day was told last",
        "On 7 July officers stopped a car in Corby and two men were arrested.\n\nThe court sat on 13 July.\n\n"
        'Inspector Ann Hill said: "This was a fine effort and we have arrested two suspects."',
        "arrests 2 @ 7",
    ),
    Case(
        "a headline has the days of the text that it heads",
        "Two men have been arrested in Corby.\n\nOfficers arrested two people in Corby last week.\n\n"
        "They were stopped on Wednesday 8 July.",
        "arrests 2",
        title="Two arrested in Corby on Wednesday 8 July",
    ),
    Case(
        "charged, and later on which day",
        "Two men were arrested on 7 July after a search in Corby and have been charged.\n\n"
        "They were charged on 8 July.",
        "arrests 2 @ 7; charges 2 @ 8",
    ),
    Case(
        "a count of arrests heads a list of people in which other lines stand",
        "It was a busy night.\n\nOfficers were out in Corby.\n\nThey checked cars.\n\nFive arrests were made;\n\n"
        "A 21-year-old man was reported for speeding.\n\nA 24-year-old man was arrested for drug driving.\n\n"
        "A 46-year-old man was arrested for drug driving.",
        "arrests 5; fines 1",
    ),
    Case(
        "one warrant earlier in the year is no running total",
        "A man has been jailed after a warrant was executed in Corby earlier this year.",
        "warrants 1",
    ),
    Case(
        "since their arrest they have been in custody",
        "Three men were arrested in Corby on 7 July after a fight.\n\nA court heard of it.\n\n"
        "The men, who have been remanded in custody since their arrest at the start of July, admitted theft.",
        "arrests 3 @ 7; remands 3",
    ),
    Case(
        "a list of those arrested, some of them counted, below their number",
        "Officers took part in a week of action from 6 to 12 July.\n\nIt was a busy time.\n\nThey checked cars.\n\n"
        "In total four arrests were made.\n\nThose arrested were:\n\n"
        "* Two 18-year-old men were arrested for theft\n* A 44-year-old man was arrested for fraud\n"
        "* A 30-year-old man was arrested for arson",
        "arrests 4; arrests 2 part",
    ),
    Case(
        "who is named of a number of people charged is no further number",
        "Eight people were charged. Those charged are:\n\nAdam Bell, 30, of Hull\n\nCarl Frost, 40, of Leeds\n\n"
        "Dan Hill, 20, of York",
        "charges 8",
    ),
    Case(
        "also charged, told by the charges against her",
        "Two men were charged. Four charges were also brought against a woman.",
        "charges 3",
    ),
    Case(
        "an arrest does not have the day of what else its sentence tells",
        "A man, 40, was arrested on 8 July.\n\nFollowing his arrest, it was found that he had been in Leeds in May.",
        "arrests 1 @ 8",
    ),
    Case(
        "nor that of the day on which it is told of",
        "Adam Bell, 40, was arrested on 8 July.\n\nOfficers visited Leeds on 10 July. Following his arrest Bell was "
        "in court.\n\nOn the same day of his arrest he had rung the victim.",
        "arrests 1 @ 8",
    ),
    Case(
        "another who was also arrested is one of those with whom the release begins",
        "Four teenagers have been arrested after a fight in Corby.\n\nFour teenagers have been arrested.\n\n"
        "Three of them are in custody. Another 17-year-old was also arrested yesterday.",
        "arrests 4",
    ),
    Case(
        "how he was caught is told again behind the day of the charge",
        "Adam Bell was arrested on 3 July.\n\nOn 9 July Adam Bell was charged. Bell was arrested in Mill Road.",
        "arrests 1 @ 3; charges 1 @ 9",
    ),
    Case(
        "what he had when he was arrested, told behind the charge",
        "A man, 40, was arrested on 11 May. On 12 May he was charged. On arrest he had no money.",
        "arrests 1 @ 5-11; charges 1 @ 5-12",
    ),
    Case(
        "a fine told in the capitals of a title is the court's too",
        "Bell was convicted of damage at Corby Magistrates' Court.",
        "",
        title="Man Fined for Damaging Van",
    ),
    Case(
        "somebody's second arrest is not his first",
        "Bell, 30, was arrested in Corby on 6 February.\n\nThis led to his second arrest on 29 March.",
        "arrests 1 @ 2-6; arrests 1 @ 3-29",
    ),
    Case(
        "a second man is one more beside a man and a woman",
        "A man and a woman were arrested. A second man was arrested later.",
        "arrests 3",
    ),
    Case(
        "a second man, of whom a woman was told in between",
        "A 39-year-old man was arrested for theft. A 42-year-old woman was arrested for theft.\n\n"
        "A second man, aged 40, has also been arrested.",
        "arrests 3",
    ),
    Case(
        "a third woman may be one of three women and a man",
        "Three women and a man were arrested. A third woman, 20, was arrested at home.",
        "arrests 4",
    ),
    Case(
        "a fourth person, a man, is counted with all three",
        "Three people, a man, 40, a woman, 38, and a woman, 31, were arrested.\n\n"
        "A fourth person, a 46-year-old man, was arrested.",
        "arrests 4",
    ),
    Case(
        "the arrest of a second man completes two",
        "Police arrested a man, 20, today.\n\nThis led to the arrest of a second man at a house in Corby.",
        "arrests 2",
    ),
    Case(
        "who is also charged is the man of the lead, whom nobody has named",
        "A man has been charged with murder after a fight in Corby.\n\nAdam Bell, 20, of Mill Road, Corby, is also "
        "charged with having a knife.",
        "charges 1",
    ),
    Case(
        "but one more where he has been named",
        "A man has been charged with murder after a fight in Corby.\n\nAdam Bell, 20, has been charged with murder."
        "\n\nEve Hill, 27, has also been charged with theft.",
        "charges 2",
    ),
    Case(
        "a second arrest of the lead is that of who was also arrested",
        "A second arrest has been made today after a murder in Corby.\n\nOfficers found a body on Monday 6 July.\n\n"
        "A man, aged 21, was first arrested on 7 July.\n\nA 23-year-old man has also been arrested today.",
        "arrests 1 @ 14; arrests 1 @ 7",
    ),
    Case(
        "the second of two charged is also charged",
        "A man has today been charged with murder.\n\nAdam Bell, 35, of Mill Road, has been charged with murder.\n\n"
        "He has been remanded in custody.\n\nEve Hill, 27, of Mill Road, has also been charged with theft.\n\n"
        "She has been remanded in custody.",
        "charges 2; remands 2",
        title="Two charged with murder",
    ),
    Case(
        "the day of an arrest is not that of the charge told with it",
        "Police have arrested and charged a man after a theft in Corby on 8 July.\n\nAdam Bell, 21, was arrested on "
        "8 July and charged on 9 July with theft.",
        "arrests 1 @ 8; charges 1 @ 9",
    ),
    Case(
        "people of one case who were arrested and are dealt with, one paragraph each",
        "A 23-year-old man who was arrested for theft has been bailed.\n\nA 30-year-old woman who was arrested for "
        "fraud has also been released.",
        "arrests 2",
    ),
    Case(
        "but not where one was arrested on another day",
        "A 23-year-old man who was arrested for theft has been bailed.\n\nA 30-year-old woman who was arrested on "
        "9 July for fraud has been released.",
        "arrests 1; arrests 1 @ 9",
    ),
    Case(
        "who is re-arrested is arrested once more",
        "Bell was arrested in Corby on Monday 6 July and released on bail.\n\nHe was re-arrested on Friday 10 July and "
        "later charged.",
        "arrests 1 @ 6; arrests 1 @ 10; charges 1",
    ),
    Case(
        "at a time that is not told, too",
        "Bell was arrested for theft on 6 July and bailed. He was later arrested again for fraud.",
        "arrests 1 @ 6; arrests 1 @ -",
    ),
    Case(
        "the day of the second arrest is not that of the first",
        "Bell was initially arrested for theft and bailed. He was re-arrested on Friday 10 July.",
        "arrests 1 @ -; arrests 1 @ 10",
    ),
    Case(
        "a second arrest told twice is one",
        "Police have re-arrested a man over a stolen boat.\n\nA 40-year-old man was re-arrested on Friday 10 July.",
        "arrests 1 @ 10",
    ),
    Case(
        "one of those whom the lead counts may have been arrested before",
        "Police have arrested two men over a theft in Corby.\n\nA 32-year-old man has been arrested for theft.\n\nA "
        "28-year-old man has been re-arrested for fraud.",
        "arrests 2",
    ),
    Case(
        "they are two where both of them were told of",
        "They both appeared before magistrates and pleaded not guilty. They were remanded in custody.",
        "remands 2",
    ),
]  # fmt: skip


_FACT = re.compile(
    r"(?P<words>.+?)(?P<scope> (?:part|total))?(?: @ (?P<days>\S+))?(?: in (?P<area>North|West|-))?$"
)


def told(case: Case) -> list[Observation]:
    """The observations of a case, read as a release with front matter."""
    front = {
        "title": case.title,
        "og": {"description": case.description},
        "area": "Northamptonshire",
        "publish": {"date": "09:00 14/07/2020"},
    }
    return extract_release(read_release(f"---\n{yaml.safe_dump(front)}---\n\n{case.body}", name="made-up.md"))


def day(words: str) -> date:
    """A day of July 2020 ("14"), or of another month of that year ("6-30")."""
    month, _, number = words.rpartition("-")
    return date(2020, int(month or 7), int(number))


@pytest.mark.parametrize(
    "case",
    [
        pytest.param(c, id=c.name, marks=[pytest.mark.xfail(strict=True, reason=c.wrong)] if c.wrong else [])
        for c in CASES
    ],
)
def test_release_tells(case: Case) -> None:
    expected = [_FACT.match(f.strip()) for f in case.facts.split(";") if f.strip()]
    observations = told(case)

    def plain(o: Observation) -> tuple[Any, ...]:
        return (o.metric, o.item, o.value, o.unit, o.qualifier, o.scope)

    wanted = [(*fact(m["words"]), (m["scope"] or "event").strip()) for m in expected if m]
    assert Counter(plain(o) for o in observations) == Counter(wanted)
    for m, facts in zip(expected, wanted, strict=True):
        assert m is not None
        found = [o for o in observations if plain(o) == facts]
        if m["days"]:
            ends = [None if m["days"] == "-" else day(d) for d in m["days"].split("..")]
            assert (ends[0], ends[-1]) in [(o.start, o.end) for o in found], m["words"]
        if m["area"]:
            assert (None if m["area"] == "-" else m["area"]) in [o.area for o in found], m["words"]


@pytest.mark.parametrize("case", [c for c in CASES if not c.wrong], ids=lambda c: c.name)
def test_quotes_hold_the_words(case: Case) -> None:
    release = read_release(case.body, name="made-up.md", published=date(2020, 7, 14))
    for o in extract_release(release):
        assert o.quote == release.text[o.quote_start : o.quote_end] != ""


def test_what_one_whole_took_no_other_takes() -> None:
    """Found by fuzzing: an arrest that was dropped into one number was dropped again into the next."""
    text = (
        "two arrested 14 July last yesterday two arrests 22-year-old arrested February February "
        "since February arrested"
    )
    release = read_release(f"News\n\n{text}", name="a.md", published=date(2021, 1, 15))
    assert [o.value for o in extract_release(release)] == [2, 2]
