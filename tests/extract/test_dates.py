"""Date phrases: a table of short texts with the days they mean, and what must hold for any text."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from extract.dates import find_dates
from tests.extract.growth import LONG, MOST, SHORT, growth

# Published on Tuesday 14 July 2020 unless the line says otherwise. A line: the text | first and last day of
# what it says | basis and kind; "-" is a day that cannot be known. Years are left out where they are 2020.
# ruff: noqa: E501
TABLE = """
# calendar days
Two men were arrested on 6 July.                          | 07-06 07-06 | stated calendar_day
Two men were arrested on July 6.                          | 07-06 07-06 | stated calendar_day
Two men were arrested on the 6th of July.                 | 07-06 07-06 | stated calendar_day
Two men were arrested on the 6th July 2019.               | 2019-07-06 2019-07-06 | stated calendar_day
Two men were arrested on July 6th, 2019.                  | 2019-07-06 2019-07-06 | stated calendar_day
A raid on Monday 6 July found plants.                     | 07-06 07-06 | stated calendar_day
A raid on Monday, 6 July, found plants.                   | 07-06 07-06 | stated calendar_day
A raid on Monday, July 6, found plants.                   | 07-06 07-06 | stated calendar_day
A raid on Monday July 6 found plants.                     | 07-06 07-06 | stated calendar_day
A raid on Monday morning, July 6, found plants.           | 07-06 07-06 | stated calendar_day
A raid last Friday 10 July found plants.                  | 07-10 07-10 | stated calendar_day
A raid on the 6 th July found plants.                     | 07-06 07-06 | stated calendar_day
A raid on Mon 6 Jul found plants.                         | 07-06 07-06 | stated calendar_day
A raid on Weds 1 July found plants.                       | 07-01 07-01 | stated calendar_day
A raid on Monday (6 July) found plants.                   | 07-06 07-06 | stated calendar_day
A raid on Monday (July 6) found plants.                   | 07-06 07-06 | stated calendar_day
A raid on Monday ( 6 July) found plants.                  | 07-06 07-06 | stated calendar_day
A raid on Monday evening (6 July) found plants.           | 07-06 07-06 | stated calendar_day
A raid on Monday (6/7) found plants.                      | 07-06 07-06 | stated calendar_day
A raid on Monday (6/7/20) found plants.                   | 07-06 07-06 | stated calendar_day
A raid on 06/07/2020 found plants.                        | 07-06 07-06 | stated calendar_day
A raid on 06.07.20 found plants.                          | 07-06 07-06 | stated calendar_day
A raid on 06.07.2020 found plants.                        | 07-06 07-06 | stated calendar_day
Raids on the night of 3/4 July found plants.              | 07-03 07-04 | stated calendar_days
Plants were found on the 6th.                             | 07-06 07-06 | relative calendar_day
Plants were found on the 3rd and again on the 7th, when we came back. | 07-03 07-03 | relative calendar_day ; 07-07 07-07 | context calendar_day
Plants were found on the 9th and again on the 23rd. | 06-09 06-09 | relative calendar_day ; 06-23 06-23 | context calendar_day
Plants were found on 9 July and again on the 23rd. | 07-09 07-09 | stated calendar_day ; - - | context calendar_day
Plants were found on the 8th, 9th and 10th.               | 07-08 07-10 | relative calendar_days
Plants were found on the 20th, at a flat.                 | 06-20 06-20 | relative calendar_day
Plants were found on the 6th floor and the 2nd time.      |
In June, 12 people were arrested.                        | 2020-06-01 2020-06-30 | stated month
In June, 12 of them were arrested.                       | 2020-06-01 2020-06-30 | stated month
Also in March 13 cannabis plants were found.             | 2020-03-01 2020-03-31 | stated month
On July 10 officers arrested a man.                      | 2020-07-10 2020-07-10 | stated calendar_day
He was charged on Friday,10 July 2020.                   | 2020-07-10 2020-07-10 | stated calendar_day
A raid on August, 16 found plants.                        | 2019-08-16 2019-08-16 | stated calendar_day
A raid on 3 Sept found plants.                            | 2019-09-03 2019-09-03 | stated calendar_day
A raid on 3 Sept. 2019 found plants.                      | 2019-09-03 2019-09-03 | stated calendar_day
A raid on 31 December found plants.                       | 2019-12-31 2019-12-31 | stated calendar_day
A raid on 6 March last year found plants.                 | 2019-03-06 2019-03-06 | stated calendar_day
A raid on 6 March this year found plants.                 | 03-06 03-06 | stated calendar_day
A raid in March of 2018 found plants.                     | 2018-03-01 2018-03-31 | stated month
A raid from April 2019 to March 2020 found plants.        | 2019-04-01 2020-03-31 | stated range
Plants were found at a flat in May Tree Road, Corby.      |
Thefts have risen since 2012, with 900 cars stolen in 2017. | 2012-01-01 07-14 | stated since ; 2017-01-01 2017-12-31 | stated year
A raid on 6 March in 2018 found plants.                   | 2018-03-06 2018-03-06 | stated calendar_day
On 29 February he was arrested.                           | 02-29 02-29 | stated calendar_day
At 6.30pm on 6 July a car was stopped.                    | 07-06 07-06 | stated calendar_day
At around 7pm 6 July a car was stopped.                   | 07-06 07-06 | stated calendar_day
In the early hours of Saturday 11 July he was arrested.   | 07-11 07-11 | stated calendar_day
He was arrested in London on May 5.                       | 05-05 05-05 | stated calendar_day
# days and lists of days
Warrants were executed on 9 and 10 July.                  | 07-09 07-10 | stated calendar_days
Warrants were executed on 7, 8 and 9 July.                | 07-07 07-09 | stated calendar_days
Warrants were executed on 10 and 17 July.                 | 07-10 07-17 | stated calendar_days
Warrants were executed on 17 and 20 July.                 | 2019-07-17 2019-07-20 | stated calendar_days
Warrants were executed on July 9 and 10.                  | 07-09 07-10 | stated calendar_days
Warrants were executed between 6 and 9 July.              | 07-06 07-09 | stated calendar_days
Warrants were executed on 6-9 July.                       | 07-06 07-09 | stated calendar_days
Warrants were executed on July 6-9, 2019.                 | 2019-07-06 2019-07-09 | stated calendar_days
Warrants were executed on July 6, 7 and 8.                | 07-06 07-08 | stated calendar_days
On July 6, 7 people were arrested.                        | 07-06 07-06 | stated calendar_day
Warrants were executed between the 1st and the 9th of July. | 07-01 07-09 | stated calendar_days
Warrants were executed on Friday 3rd, Saturday 4th and Sunday 5th July. | 07-03 07-05 | stated days
Warrants were executed in the week commencing 6 July.     | 07-06 07-12 | stated range
Ten were arrested over three days from 6 July.            | 07-06 07-08 | stated range
Ten were held in a two-day operation that began on 6 July. | 07-06 07-07 | stated range
Ten were arrested in the two weeks to 12 July.            | 06-29 07-12 | stated range
Warrants were executed in the week beginning Monday 13 July. | 07-13 07-14 | stated range
Warrants were executed w/c 29 June.                       | 06-29 07-05 | stated range
Warrants were executed in the week ending 5 July.         | 06-29 07-05 | stated range
Warrants were executed on 28 to 2 July.                   | 06-28 07-02 | stated calendar_days
Warrants were executed on the 29th and 30th of June.      | 06-29 06-30 | stated calendar_days
Warrants were executed on Monday 6 and Tuesday 7 July.    | 07-06 07-07 | stated days
Warrants were executed on 30 June and 1 July.             | 06-30 07-01 | stated days
Warrants were executed on Monday 29 June and Friday 3 July. | 06-29 07-03 | stated days
Warrants were executed on Thursday and Friday.            | 07-09 07-10 | relative days
Warrants were executed on Thursday, Friday and Saturday.  | 07-09 07-11 | relative days
Warrants were executed yesterday and today.               | 07-13 07-14 | relative days
Warrants were executed in May and June.                   | 05-01 06-30 | stated days
Warrants were executed on Friday and Saturday (3 and 4 July). | 07-03 07-04 | stated days
He was arrested on 3 June with a man, 22, and 5 others.   | 06-03 06-03 | stated calendar_day
Men aged 22, 24 and 5 July was the day.                   | 07-05 07-05 | stated calendar_day
# ranges
The operation ran from 6 July to 12 July.                 | 07-06 07-12 | stated range
The operation ran from Monday 6 July to Sunday 12 July.   | 07-06 07-12 | stated range
The operation ran from Monday 6 to Sunday 12 July.        | 07-06 07-12 | stated range
The operation ran from Monday 29 to Friday 3 July.        | 06-29 07-03 | stated range
The operation ran between 28 April and 24 May.            | 04-28 05-24 | stated range
The operation ran between 28 December 2018 and 9 March 2019. | 2018-12-28 2019-03-09 | stated range
The operation ran between 29 December and 9 March.        | 2019-12-29 2020-03-09 | stated range
The operation ran between December 29 2019 and 9 March.   | 2019-12-29 2020-03-09 | stated range
The operation ran from 28 September 2018 to 4 October.    | 2018-09-28 2018-10-04 | stated range
The operation ran from Monday to Friday.                  | 07-06 07-10 | relative range
Patrols ran from yesterday evening into the early hours of today. | 07-13 07-14 | relative range
The operation ran between Friday and Sunday.              | 07-10 07-12 | relative range
The operation ran from Monday 29 June until Thursday.     | 06-29 07-02 | stated range
The operation ran between January and March.              | 01-01 03-31 | stated range
The operation ran between October and January.            | 2019-10-01 2020-01-31 | stated range
The operation ran from March to the end of May.           | 03-01 05-31 | stated range
The operation ran from 2017 to 2019.                      | 2017-01-01 2019-12-31 | stated range
The operation ran between September 2017 and March 2018.  | 2017-09-01 2018-03-31 | stated range
From 3pm on 12 July through to 3am today cars were stopped. | 07-12 07-14 | stated range
Between 9pm on Friday and 4am on Saturday cars were stopped. | 07-10 07-11 | relative range
Between 9pm Friday and 3am Saturday cars were stopped.    | 07-10 07-11 | relative range
From Friday teatime until this morning cars were stopped. | 07-10 07-14 | relative range
Between 10pm on Monday 6 July and 8am the following day   | 07-06 07-07 | stated range
From Monday morning (6 July) and on Tuesday and Wednesday | 07-06 07-08 | stated range
# calendar dates that restate another phrase
Two men were arrested yesterday (13 July).                | 07-13 07-13 | stated calendar_day
Two men were arrested yesterday (Monday, July 13).        | 07-13 07-13 | stated calendar_day
Two men were arrested yesterday, Monday 13 July.          | 07-13 07-13 | stated calendar_day
Two men were arrested today, Tuesday, July 14.            | 07-14 07-14 | stated calendar_day
Two men were arrested this morning (14/7).                | 07-14 07-14 | stated calendar_day
Two men were arrested last night (Monday 13 July 2020).   | 07-13 07-13 | stated calendar_day
Two men were arrested last Wednesday (July 8).            | 07-08 07-08 | stated calendar_day
Two men were arrested last week (July 6-9).               | 07-06 07-09 | stated calendar_days
Two men were arrested last week (July 11/12).             | 07-11 07-12 | stated calendar_days
Two men were arrested last weekend (11 and 12 July).      | 07-11 07-12 | stated calendar_days
It began four weeks ago (on Tuesday 16 June).             | 06-16 06-16 | stated calendar_day
He appears tomorrow (15 July).                            | 07-15 07-15 | stated future
In the last three months of 2019 we seized plants.        | 2019-10-01 2019-12-31 | stated part_of_year
# weekdays
Two men were arrested on Monday.                          | 07-13 07-13 | relative weekday
Two men were arrested on Thursday.                        | 07-09 07-09 | relative weekday
Two men were arrested on Tuesday.                         | 07-14 07-14 | relative weekday
Two men were arrested on Wednesday night.                 | 07-08 07-08 | relative weekday
Friday's warrants found plants.                           | 07-10 07-10 | relative weekday
On Monday 22 a car was stopped.                           | 06-22 06-22 | relative weekday
On Monday the 22nd a car was stopped.                     | 06-22 06-22 | relative weekday
On Monday 5 a car was stopped.                            | 07-13 07-13 | relative weekday
Two men were arrested last Tuesday.                       | 07-07 07-07 | relative weekday
Two men were arrested last Friday.                        | 07-10 07-10 | relative weekday
Two men were arrested on Monday this week.                | 07-13 07-13 | relative weekday
Two men were arrested on Wednesday last week.             | 07-08 07-08 | relative weekday
Two men were arrested on Friday of last week.             | 07-10 07-10 | relative weekday
Two men were arrested last week, on Thursday.             | 07-09 07-09 | relative last_week
Six were arrested last night or the early hours of this morning. | 07-13 07-14 | relative days
Two men were arrested in the early hours of Sunday.       | 07-12 07-12 | relative weekday
Two men were arrested this morning (Tuesday).             | 07-14 07-14 | relative this_morning
Two men were arrested yesterday afternoon (Monday).       | 07-13 07-13 | relative yesterday
This morning's (Tuesday) operation found plants.          | 07-14 07-14 | relative this_morning
The team meets every Wednesday.                           |
The market is open Monday to Friday, 9am to 5pm.          | - - | relative range
The market is open 9am to 5pm, Monday to Friday.          | - - | relative range
The market is open from Monday to Friday (8.30am-4pm).    | - - | relative range
# days near the publication
Two men were arrested today.                              | 07-14 07-14 | relative today
Two men were arrested earlier today.                      | 07-14 07-14 | relative today
Today’s warrants found plants.                            | 07-14 07-14 | relative today
Two men were arrested this morning.                       | 07-14 07-14 | relative this_morning
Two men were arrested earlier this afternoon.             | 07-14 07-14 | relative this_afternoon
Two men were arrested tonight.                            | 07-14 07-14 | relative tonight
Two men were arrested yesterday.                          | 07-13 07-13 | relative yesterday
Two men were arrested yesterday morning.                  | 07-13 07-13 | relative yesterday
Two men were arrested the day before yesterday.           | 07-12 07-12 | relative the_day_before_yesterday
Two men were arrested last night.                         | 07-13 07-13 | relative last_night
Two men were arrested overnight.                          | 07-13 07-14 | relative overnight
It was stolen overnight between Monday 6 and Tuesday 7 July. | 07-06 07-07 | stated range
It was stolen overnight on Friday.                        | 07-10 07-10 | relative weekday
It was stolen overnight Friday into Saturday.             | 07-10 07-11 | relative range
# weekends
Two men were arrested over the weekend.                   | 07-11 07-12 | relative weekend
Two men were arrested at the weekend.                     | 07-11 07-12 | relative weekend
Two men were arrested last weekend.                       | 07-11 07-12 | relative weekend
Two men were arrested this weekend.                       | 07-11 07-12 | relative weekend
Patrols will be out this weekend.                         | 07-18 07-19 | relative future
Patrols will be out this coming weekend.                  | 07-18 07-19 | relative future
Patrols will be out next weekend.                         | 07-18 07-19 | relative future
2020-07-12 > Two men were arrested this weekend.          | 07-11 07-12 | relative weekend
2020-07-11 > Two men were arrested over the weekend.      | 07-11 07-11 | relative weekend
2020-07-12 > Two men were arrested last weekend.          | 07-04 07-05 | relative weekend
2020-07-17 > Extra patrols are planned for this weekend.  | 07-18 07-19 | relative future
# weeks, months, years
Five warrants were executed last week.                    | 07-06 07-12 | relative last_week
On Friday night 12 people were arrested.                  | 07-10 07-10 | relative weekday
Five warrants were executed this week.                    | 07-13 07-14 | relative this_week
Five warrants were executed earlier this week.            | 07-13 07-14 | relative this_week
Five warrants were executed last month.                   | 06-01 06-30 | relative last_month
Five warrants were executed this month.                   | 07-01 07-14 | relative this_month
Five warrants were executed earlier this month.           | 07-01 07-14 | relative this_month
Five warrants have been executed so far this year.        | 01-01 07-14 | relative this_year
Five warrants were executed last year.                    | 2019-01-01 2019-12-31 | relative last_year
Five warrants were executed this financial year.          | 04-01 07-14 | relative this_financial_year
2020-02-01 > Five warrants were executed this financial year. | 2019-04-01 02-01 | relative this_financial_year
Five warrants were executed at the start of the year.     | 01-01 01-31 | relative edge
Five warrants were executed at the end of last month.     | 06-24 06-30 | relative edge
Five warrants were executed at the end of last week.      | 07-11 07-12 | relative edge
More warrants will follow next week.                      | 07-20 07-26 | relative future
More warrants will follow later this month.               | 07-01 07-31 | relative future
# spans up to the publication
Five warrants were executed over the past fortnight.      | 07-01 07-14 | relative past_span
Five warrants were executed in the last fortnight.        | 07-01 07-14 | relative past_span
Five warrants were executed over the last two weeks.      | 07-01 07-14 | relative past_span
Five warrants were executed in the past week.             | 07-08 07-14 | relative past_span
Five warrants were executed in the last seven days.       | 07-08 07-14 | relative past_span
Five warrants were executed over the past three days.     | 07-12 07-14 | relative past_span
Five warrants were executed in the past 24 hours.         | 07-13 07-14 | relative past_span
Five warrants were executed in the last 48 hours.         | 07-13 07-14 | relative past_span
Five warrants were executed in the last 72 hours.         | 07-12 07-14 | relative past_span
Five warrants were executed in the past month.            | 06-14 07-14 | relative past_span
Five warrants were executed over the past two months.     | 05-14 07-14 | relative past_span
Five warrants were executed in the last couple of months. | 05-14 07-14 | relative past_span
Five warrants were executed over the last year.           | 2019-07-14 2020-07-14 | relative past_span
Five warrants were executed in the past 12 months.        | 2019-07-14 2020-07-14 | relative past_span
2020-03-31 > Five warrants were executed in the past month. | 02-29 03-31 | relative past_span
Five warrants were executed over the past few weeks.      | - - | relative vague
Five warrants were executed in recent weeks.              | - - | relative vague
# since
Five warrants have been executed since Monday.            | 07-13 07-14 | relative since
Five warrants have been executed since 1 April.           | 04-01 07-14 | stated since
Five warrants have been executed since May 2019.          | 2019-05-01 2020-07-14 | stated since
Five warrants have been executed since April.             | 04-01 07-14 | stated since
Five warrants have been executed since 2018.              | 2018-01-01 2020-07-14 | stated since
Five warrants have been executed since the beginning of June. | 06-01 07-14 | stated since
Five warrants have been executed since the start of the year. | 01-01 07-14 | relative since
Five warrants have been executed since last week.         | 07-06 07-14 | relative since
Since its launch in January 2019 the team has made arrests. | 2019-01-01 2020-07-14 | stated since
Since the start of the operation on June 5 we made arrests. | 06-05 07-14 | stated since
# months, parts of months, seasons, years
Five warrants were executed in June.                      | 06-01 06-30 | stated month
"Throughout June we executed warrants."                   | 06-01 06-30 | stated month
Five warrants were executed in July.                      | 07-01 07-14 | stated month
Five warrants were executed in October.                   | 2019-10-01 2019-10-31 | stated month
Five warrants were executed in October 2018.              | 2018-10-01 2018-10-31 | stated month
Five warrants were executed in February this year.        | 02-01 02-29 | stated month
Five warrants were executed in October last year.         | 2019-10-01 2019-10-31 | stated month
Five warrants were executed last October.                 | 2019-10-01 2019-10-31 | stated month
Five warrants were executed last June.                    | 2019-06-01 2019-06-30 | stated month
Five warrants were executed at the beginning of June.     | 06-01 06-07 | stated part_of_month
Five warrants were executed at the start of June 2019.    | 2019-06-01 2019-06-07 | stated part_of_month
Five warrants were executed at the end of June.           | 06-24 06-30 | stated part_of_month
Five warrants were executed in early June.                | 06-01 06-07 | stated part_of_month
Five warrants were executed in mid-June.                  | 06-11 06-20 | stated part_of_month
Five warrants were executed in late June.                 | 06-24 06-30 | stated part_of_month
This week of action saw nine arrests.                     |
Our last week of action saw nine arrests.                 |
In the year to March 2020 officers made 990 arrests.      | 2019-04-01 2020-03-31 | stated range
In the 12 months ending 31 March 2020 we made 990 arrests. | 2019-04-01 2020-03-31 | stated range
In the six months to June we made 90 arrests.             | 2020-01-01 2020-06-30 | stated range
Nine men were arrested last summer.                       | 2019-06-01 2019-08-31 | relative season
Nine were fined over the weekend for overnight stays.     | 07-11 07-12 | relative weekend
Nine were arrested over the weekend of 4 and 5 July.      | 07-04 07-05 | stated calendar_days
Nine were arrested over the weekend of 5 July.            | 07-04 07-05 | stated calendar_day
Nine men were arrested on 09.07.20.                       | 07-09 07-09 | stated calendar_day
The crackdown runs from 1 July to 1 September.            | 07-01 09-01 | stated range
Patrols were mounted between 20 June and 19 July.         | 06-20 07-19 | stated range
The burglaries took place between 13 May and 18 October.  | 2019-05-13 2019-10-18 | stated range
The crackdown runs from 20 July to 1 September.           | 07-20 09-01 | stated future
In 2018/19 officers issued 990 fines.                     | 2018-04-01 2019-03-31 | stated year
In the year to date (2018/19) officers issued 990 fines.  | 2018-04-01 2019-03-31 | stated year
In October, 24-year-old Adam Bell was jailed.             | 2019-10-01 2019-10-31 | stated month
Ten were arrested in March and in April officers held 12.   | 03-01 03-31 | stated month ; 04-01 04-30 | stated month
The team made 30 arrests in 2018 and in 2019 made 45.      | 2018-01-01 2018-12-31 | stated year ; 2019-01-01 2019-12-31 | stated year
Held on Tuesday 7 July or in the early hours of Wednesday 8 July. | 07-07 07-08 | stated days
Quote reference 2018/45 please.                           |
Across June the team made nine arrests.                   | 06-01 06-30 | stated month
On June 13th, of this year, officers searched a man.      | 06-13 06-13 | stated calendar_day
Between Tuesday, 7 until the early hours of Friday, 10 July cars were stopped. | 07-07 07-10 | stated range
On Tuesday, 23 people were arrested.                      | 07-14 07-14 | relative weekday
Five warrants were executed in the first week of June.    | 06-01 06-07 | stated part_of_month
Five warrants were executed in the first half of June.    | 06-01 06-15 | stated part_of_month
Five warrants were executed in the last week of June.     | 06-24 06-30 | stated part_of_month
Five warrants were executed in the first fortnight of June. | 06-01 06-14 | stated part_of_month
Five warrants were executed in the opening three days of June. | 06-01 06-03 | stated part_of_month
Five warrants were executed in the final days of June.    | 06-24 06-30 | stated part_of_month
Five warrants were executed on the first Saturday of June.  | 06-06 06-06 | stated part_of_month
Five warrants were executed over the last weekend of June. | 06-27 06-28 | stated part_of_month
Five warrants were executed in the second week of June.   | 06-08 06-14 | stated part_of_month
Five warrants were executed in 2019.                      | 2019-01-01 2019-12-31 | stated year
A total of 2000 warrants and an average of 2019 searches. |
Five warrants were executed in 2020.                      | 01-01 07-14 | stated year
Five warrants were executed in late 2019.                 | 2019-10-01 2019-12-31 | stated part_of_year
He was jailed in the first nine months of 2019.           | 2019-01-01 2019-09-30 | stated part_of_year
They met in the last quarter of 2018.                     | 2018-10-01 2018-12-31 | stated part_of_year
They met in the first six months of this year.            | 01-01 06-30 | relative part_of_year
They met in the first quarter of the year.                | 01-01 03-31 | relative part_of_year
They met in the second half of last year.                 | 2019-07-01 2019-12-31 | relative part_of_year
They met in the last quarter of the year.                 | 2019-10-01 2019-12-31 | relative part_of_year
They met in the first week of the year.                   | 01-01 01-07 | relative part_of_year
They met in the first two weeks of the new year.          | 01-01 01-14 | relative part_of_year
They met in the first month of this year.                 | 01-01 01-31 | relative part_of_year
They were seen in the second half of 2018.                | 2018-07-01 2018-12-31 | stated part_of_year
Five warrants were executed in the summer of 2019.        | 2019-06-01 2019-08-31 | relative season
Five warrants were executed last summer.                  | 2019-06-01 2019-08-31 | relative season
# names that are no months
DC May and PC April Jones said it may be late.            |
The march began at Augustus House.                        |
The officers may have been seen.                          |
# holidays
Two men were arrested on Christmas Day.                   | 2019-12-25 2019-12-25 | stated holiday
Two men were arrested on New Year’s Eve.                  | 2019-12-31 2019-12-31 | stated holiday
Two men were arrested on New Years' Day.                  | 01-01 01-01 | stated holiday
Two men were arrested on Boxing Day 2018.                 | 2018-12-26 2018-12-26 | stated holiday
Two men were arrested on Valentine’s Day.                 | 02-14 02-14 | stated holiday
“This week two men were arrested.”                        | 07-13 07-14 | relative this_week
"Earlier this week, two men were arrested."               | 07-13 07-14 | relative this_week
Two men were arrested on Good Friday.                     | 04-10 04-10 | stated holiday
Two men were arrested on Mothering Sunday.                | 03-22 03-22 | stated holiday
Two men were arrested on St George's Day.                 | 04-23 04-23 | stated holiday
Two men were arrested on Father’s Day.                    | 06-21 06-21 | stated holiday
Two men were arrested on Remembrance Sunday.              | 2019-11-10 2019-11-10 | stated holiday
Two men were arrested at Hogmanay.                        | 2019-12-31 2019-12-31 | stated holiday
Two men were arrested on Easter Monday.                   | 04-13 04-13 | stated holiday
Two men were arrested over the Easter weekend.            | 04-10 04-13 | stated holiday
Two men were arrested on the early May bank holiday.      | 05-08 05-08 | stated holiday
2019-06-01 > Two men were arrested on the early May bank holiday. | 2019-05-06 2019-05-06 | stated holiday
2022-07-01 > Two men were arrested on the spring bank holiday. | 2022-06-02 2022-06-02 | stated holiday
2020-09-02 > Two men were arrested over the bank holiday weekend. | 08-29 08-31 | stated holiday
2020-05-11 > Two men were arrested over the bank holiday weekend. | 05-08 05-10 | stated holiday
2021-01-05 > A man was arrested in the early hours of Christmas morning. | 2020-12-25 2020-12-25 | stated holiday
2020-09-02 > Two men were arrested on August bank holiday.  | 08-31 08-31 | stated holiday
2021-01-01 > 75 fines from New Year's Eve (31 December) to 7am today New Year's Day (1 January). | 2020-12-31 2021-01-01 | stated range ; 2021-01-01 2021-01-01 | stated holiday
2021-01-04 > 75 fines on Christmas Eve (Thursday 24 December) and Boxing Day (26 December). | 2020-12-24 2020-12-24 | stated holiday ; 2020-12-26 2020-12-26 | stated holiday
2021-01-04 > 75 fines between Christmas Eve (24 December) and New Year's Day (1 January). | 2020-12-24 2021-01-01 | stated range
# so long ago
Two men were arrested three days ago.                     | 07-11 07-11 | relative ago
Two men were arrested a year ago today.                    | 2019-07-14 2019-07-14 | relative ago
It ran last week, Tuesday through Thursday.                | 07-07 07-09 | relative range
Two men were arrested two nights ago.                     | 07-12 07-12 | relative ago
Two men were arrested two weeks ago.                      | 06-29 07-05 | relative ago
Two men were arrested a fortnight ago.                    | 06-29 07-05 | relative ago
Two men were arrested two years' ago.                     | 2018-01-01 2018-12-31 | relative ago
Two men were arrested several years ago.                  | - - | relative vague
Two men were arrested three months ago.                   | 04-01 04-30 | relative ago
# told with the week or year they are of
It ran last week, between Monday 6 July and Friday 10 July. | 07-06 07-10 | stated range
It ran last year from 3 June to 9 June.                   | 2019-06-03 2019-06-09 | stated range
Two men were arrested on 6 July last week.                | 07-06 07-06 | stated calendar_day
It ran last year, between towns.                          | 2019-01-01 2019-12-31 | relative last_year
A gang set off on 26 August this year.                    | 2019-08-26 2019-08-26 | stated calendar_day
# ahead
He will appear at court on Thursday.                      | 07-16 07-16 | relative future
He is due to appear at court on 14 August.                | 08-14 08-14 | stated future
He was bailed until 10 October.                           | 10-10 10-10 | stated future
He is due in court on Monday 20 July.                     | 07-20 07-20 | stated future
He is to return on Monday, July 20, after being arrested. | 07-20 07-20 | stated future
A live event takes place this Thursday.                   | 07-16 07-16 | relative future
He will be sentenced tomorrow.                            | 07-15 07-15 | relative future
2020-12-18 > He is due to appear at court on 14 January.  | 2021-01-14 2021-01-14 | stated future
2021-01-05 > He was arrested on 14 December.              | 2020-12-14 2020-12-14 | stated calendar_day
# dates of something else
Call 101 quoting incident 398 of 6 July.                  | 07-06 07-06 | stated reference
Call 101 quoting log number 1112 of July 6th.             | 07-06 07-06 | stated reference
Call 101 quoting 14 of 06/07/2020.                        | 07-06 07-06 | stated reference
Call 101, quoting reference number 1835 06/07/20.         | 07-06 07-06 | stated reference
It began on Friday 3 July and concluding on Sunday 5 July. | 07-03 07-05 | stated range
Posted on 14 July 2020 at 01:25pm in News                 | 07-14 07-14 | stated dateline
Last modified: 9 July 2020 at 10:48am                     | 07-09 07-09 | stated dateline
A B, 33, (10.02.87), of C Road, was charged.              |
A B (10/02/91) of C Road was charged.                     |
A B [10/2/06] of C Road was charged.                      |
A B, born 10 February 1987, was charged.                  |
A B (12/11/2001) of C Road was charged.                   |
# no dates
A 39-year-old man was jailed for 15 years and six months. |
Call 101 at any time, 24 hours a day, or 24/7.            |
The plants were worth £5.07.20 or 3/4 of a kilo.          |
Officers seized 5 May Road signs.                         | 05-05 05-05 | stated calendar_day
He must carry out a 20-day requirement over 12 months.    |
"""

CONTEXT = """
On 6 July a raid found plants. The same day two men were arrested.    | the same day 07-06 07-06 same_day
On 6 July a raid found plants. Later that day a man was arrested.     | later that day 07-06 07-06 same_day
On 6 July a raid found plants. That evening a man was arrested.       | that evening 07-06 07-06 same_day
On 6 July a raid found plants. The next day a man was arrested.       | the next day 07-07 07-07 next_day
On 6 July a raid found plants. The following morning he was arrested. | the following morning 07-07 07-07 next_day
On 6 July a raid found plants, as on the previous day.                | the previous day 07-05 07-05 previous_day
On 6 July, after a fight the previous night, a man was arrested. He was charged the next day. | the next day 07-07 07-07 next_day
On 1 July a raid found plants. Two days later he was arrested.        | two days later 07-03 07-03 later
On 1 July a raid found plants. A week later he was arrested.          | a week later 07-08 07-08 later
On 1 July a raid found plants. About 24 hours later he was arrested.  | 24 hours later 07-02 07-02 later
In May a raid found plants. That day a man was arrested.              | that day 05-01 05-31 same_day
He was tried on 6 July. In May a raid found plants. On that same day, he was arrested. | that same day 05-01 05-31 same_day
In March 2019 he was seen. He was held on 12 May that year.            | 12 may that year 2019-05-12 2019-05-12 calendar_day
The raids ran from 29 June to 5 July. On Thursday he was held.         | thursday 07-02 07-02 weekday
The operation ran from 6 to 12 July. On Friday a man was held.         | friday 07-10 07-10 weekday
Thefts took place between 3 and 9 July. On Monday a man was held.      | monday 07-13 07-13 weekday
Thefts took place between 3 and 9 July during patrols. On Monday a man was held. | monday 07-13 07-13 weekday
Checks ran on 8 and 9 July. On the second day he was held.             | the second day 07-09 07-09 same_day
Checks ran from 4 to 9 July. On the final night he was held.           | the final night 07-09 07-09 same_day
On 6 July a raid found plants. Another did the day after.              | the day after 07-07 07-07 next_day
On 1 July a raid found plants. A few hours later he was arrested.     | a few hours later 07-01 07-01 later
On 1 July a raid found plants. A few days later he was arrested.      | a few days later - - later
On 1 July a raid found plants. Two hours later he was arrested.       | two hours later 07-01 07-01 later
On 1 June a raid found plants. A month later he was arrested.         | a month later 07-01 07-01 later
On 1 July a raid found plants. Later that week he was arrested.       | later that week 07-02 07-05 same_week
On 1 July a raid found plants. Earlier that week he was seen.         | earlier that week 06-29 06-30 same_week
On 1 July a raid found plants. In the same week a man was arrested.   | the same week 06-29 07-05 same_week
On 5 July a raid found plants. Later that week he was arrested.       | later that week 07-06 07-12 same_week
On 1 July a raid found plants. The following week he was arrested.    | the following week 07-06 07-12 next_week
On 1 July a raid found plants. The following Monday he was arrested.  | the following monday 07-06 07-06 following_weekday
On 1 May a raid found plants. Later that month he was arrested.       | later that month 05-02 05-31 same_month
Last week six were arrested. Raids followed later in the week.        | later in the week 07-06 07-12 same_week
On Monday one was arrested. Another was arrested earlier in the week. | earlier in the week 07-13 07-14 this_week
On Monday 22 June he was seen. On Friday he was arrested.             | friday 06-26 06-26 weekday
On Monday 22 June he was seen. On Wednesday and Friday cars stopped.   | wednesday and friday 06-24 06-26 days
On Monday 6 July he was seen. On Friday he was arrested.              | friday 07-10 07-10 weekday
On Monday 22 June he was seen. He was jailed at court on Friday.      | friday 07-10 07-10 weekday
On Friday 10 July he was held. On Monday 22 June he was seen. "On Friday we held him." | friday 07-10 07-10 weekday
In August 2018 he was held. Six months later, in March, he was held.  | march 2019-03-01 2019-03-31 month
He hid it between 6 and 21 March 2018. On 21 March he was held.       | 21 march 2018-03-21 2018-03-21 calendar_day
In August 2018 he was held. In March he was held once more.           | march 03-01 03-31 month
On 22 June he was seen. On Friday he was arrested.                    | friday 07-10 07-10 weekday
On 8 July he was charged over a raid earlier this month. The same day | the same day 07-08 07-08 same_day
Later that week raids were made; the next day a man was arrested.     | the next day - - next_day
"""


def lines(table: str) -> list[str]:
    return [line for line in table.strip().splitlines() if line and not line.startswith("#")]


def day(word: str) -> date | None:
    if word == "-":
        return None
    return date.fromisoformat(word if len(word) == 10 else f"2020-{word}")


@pytest.mark.parametrize("line", lines(TABLE))
def test_a_phrase_means_these_days(line: str) -> None:
    text, _, rest = (part.strip() for part in line.partition("|"))
    published = date(2020, 7, 14)
    if " > " in text:
        when, text = text.split(" > ")
        published = date.fromisoformat(when)
    expected = []
    for one in filter(None, rest.split(" ; ")):
        days, kinds = one.split("|")
        expected.append((*map(day, days.split()), *kinds.split()))
    assert [(w.start, w.end, w.basis, w.kind) for w in find_dates(text, published)] == expected


@pytest.mark.parametrize("line", lines(CONTEXT))
def test_a_phrase_is_counted_from_the_one_before(line: str) -> None:
    text, _, rest = (part.strip() for part in line.partition("|"))
    *words, start, end, kind = rest.split()
    when = find_dates(text, date(2020, 7, 14))[-1]
    assert text[when.begin : when.finish].lower() == " ".join(words)
    assert (when.start, when.end, when.kind) == (day(start), day(end), kind)


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("It was on Monday (6 July) that", "Monday (6 July)"),
        ("It was yesterday ( 13 July ) that", "yesterday ( 13 July )"),
        ("A raid, today, Tuesday, July 14, in", "today, Tuesday, July 14"),
        ("It ran from 6 July to 12 July 2020.", "6 July to 12 July 2020"),
        ("arrested on 6 July. He", "6 July"),
        ("arrested on 6 May 2020 at 6pm", "6 May 2020"),
        ("On 6 July at 6.30 a car", "6 July"),
        ("(Monday 6 July)", "Monday 6 July"),
        ("executed between 6 and 9 July.", "6 and 9 July"),
        ("He said: “Yesterday we went", "Yesterday"),
    ],
)
def test_offsets_cover_the_phrase(text: str, phrase: str) -> None:
    (when,) = find_dates(text, date(2020, 7, 14))
    assert text[when.begin : when.finish] == phrase


@pytest.mark.parametrize(
    ("text", "start", "conflict"),
    [
        ("A raid on Tuesday 6 July found plants.", "07-06", True),
        ("A raid on Monday 6 July found plants.", "07-06", False),
        ("A raid on Tuesday evening (6 July) found plants.", "07-06", True),
        ("A raid this morning (Monday) found plants.", "07-13", False),  # written the day before
        ("A raid this morning (Thursday) found plants.", "07-14", True),
        ("A raid on 6 July found plants.", "07-06", False),
        ("A raid last night (Monday 14 July) found plants.", "07-13", False),  # taken for the day of writing
        ("A raid last night (Monday 13 August) found plants.", "07-13", False),  # which lies ahead
        ("A raid yesterday (Monday 13 June) found plants.", "07-13", False),  # of last month
        ("A raid yesterday (Saturday 13 June) found plants.", "06-13", False),
    ],
)
def test_the_calendar_date_wins_over_the_weekday(text: str, start: str, conflict: bool) -> None:
    (when,) = find_dates(text, date(2020, 7, 14))
    assert (when.start, when.conflict) == (day(start), conflict)


def test_a_weekday_helps_to_choose_the_year() -> None:
    # 30 July was a Thursday in 2020 and a Tuesday in 2019
    (coming,) = find_dates("The hearing is on Thursday 30 July.", date(2020, 7, 8))
    (past,) = find_dates("The hearing is on Tuesday 30 July.", date(2020, 7, 8))
    assert (coming.start, coming.kind) == (date(2020, 7, 30), "future")
    assert (past.start, past.kind) == (date(2019, 7, 30), "calendar_day")


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("He was caught on Thursday 12 December 2019 and charged on Friday 13 December.", "2019-12-13"),
        ("He was caught on 12 December 2019 and charged on 3 January.", "2020-01-03"),
        ("He broke in on 27 October last year. He was arrested on 30 October.", "2019-10-30"),
        ("He broke in on 27 October of last year. He was arrested on Wednesday 30 October.", "2019-10-30"),
        (
            "He broke in on 27 October last year, hid on 5 May this year and was arrested on 30 May.",
            "2020-05-30",
        ),
        ("Bell was found on Sunday 21 October 1962. A man was arrested on 28 October.", "1962-10-28"),
        ("Bell was found on Sunday 21 October 1962. A man was arrested on Sunday 28 October.", "1962-10-28"),
        ("He was caught on 12 December 2019 and jailed on 9 July.", "2020-07-09"),
        ("He was caught on 22 January 2020. He was arrested again on 23 October.", "2019-10-23"),
        ("He broke in on 16 September 2018. He was arrested on 7 July.", "2020-07-07"),
        ("Officers raided a flat on Saturday 18 May.", "2019-05-18"),
        ("Officers raided a flat on Tuesday 13 July.", "2020-07-13"),  # news with a slip in it
    ],
)
def test_an_old_story_stays_in_its_year(text: str, last: str) -> None:
    when = find_dates(text, date(2020, 7, 16))[-1]
    assert str(when.start) == last


def test_without_a_publication_only_full_dates_resolve() -> None:
    text = "On Monday and yesterday, in May, on 6 July, over the weekend, last week; on 6 July 2019."
    *unknown, full = find_dates(text, None)
    assert len(unknown) == 6
    assert all(when.start is None and when.end is None for when in unknown)
    assert full.start == full.end == date(2019, 7, 6)


def test_with_only_the_month_of_publication_days_count_from_nothing() -> None:
    text = "Yesterday; on Monday; last week; at the weekend; on 20 July; in June; last month; in July."
    days = [(w.start, w.end) for w in find_dates(text, date(2020, 7, 1), precision="month")]
    assert days[:4] == [(None, None)] * 4
    assert days[4:] == [
        (date(2020, 7, 20), date(2020, 7, 20)),
        (date(2020, 6, 1), date(2020, 6, 30)),
        (date(2020, 6, 1), date(2020, 6, 30)),
        (date(2020, 7, 1), date(2020, 7, 31)),
    ]


def test_only_the_part_asked_for_is_read_and_offsets_count_from_the_start() -> None:
    text = "On 1 July a raid. On 6 July a raid. On 8 July a raid."
    found = find_dates(text, date(2020, 7, 14), offset=18, end=36)
    assert [text[when.begin : when.finish] for when in found] == ["6 July"]


def test_an_anchor_stands_in_for_the_phrase_before() -> None:
    anchor = (date(2020, 7, 6), date(2020, 7, 6))
    (when,) = find_dates("Two men were arrested the next day.", date(2020, 7, 14), anchor=anchor)
    assert (when.start, when.basis) == (date(2020, 7, 7), "context")


@pytest.mark.parametrize(
    ("text", "published", "day"),
    [
        # this morning is that of the day that heads its line
        (
            "7 July - A flat was searched.\n10 July - Officers this morning carried out a warrant.",
            date(2020, 7, 14),
            date(2020, 7, 10),
        ),
        (
            "On 10 July officers searched a flat, and this morning another one.",
            date(2020, 7, 14),
            date(2020, 7, 14),
        ),
        # what was published late counts from the day it was written on
        (
            "This morning (Saturday 11 July) two flats were searched. Four people were arrested yesterday.",
            date(2020, 7, 13),
            date(2020, 7, 10),
        ),
        (
            "Yesterday (Sunday 12 July) two flats were searched. Four people were arrested this morning.",
            date(2020, 7, 13),
            date(2020, 7, 13),
        ),
    ],
)
def test_a_day_is_counted_from_the_one_that_its_text_is_written_on(
    text: str, published: date, day: date
) -> None:
    assert find_dates(text, published)[-1].start == day


def test_on_a_monday_this_week_is_the_week_of_action_told_of() -> None:
    text = "Between 6 and 10 July officers made 27 arrests. Of this week's arrests, 14 were for theft."
    assert [str(w.end) for w in find_dates(text, date(2020, 7, 13))] == ["2020-07-10", "2020-07-10"]
    assert [str(w.end) for w in find_dates(text, date(2020, 7, 14))] == ["2020-07-10", "2020-07-14"]


def test_an_older_update_counts_from_its_own_heading() -> None:
    text = (
        "A man was charged yesterday.\n\nThursday 2 July 2020\n\nA man was arrested yesterday and is due in court "
        "on 4 July."
    )
    first, heading, second, court = find_dates(text, date(2020, 7, 14))
    assert (first.start, heading.kind, second.start) == (date(2020, 7, 13), "heading", date(2020, 7, 1))
    assert (court.start, court.kind) == (date(2020, 7, 4), "future")


def test_a_newer_update_under_an_older_one_is_of_the_same_year() -> None:
    text = "Update - 6 July\n\nA man was arrested.\n\nUpdate - 9 July\n\nA man was charged today."
    _, second, today = find_dates(text, date(2020, 7, 14))
    assert (second.kind, second.start, today.start) == ("heading", date(2020, 7, 9), date(2020, 7, 9))


@pytest.mark.parametrize(
    "label",
    ["Previous release | 20 July - 6.20pm", "Previous release I 20 July 2020", "Original release: 20 July"],
)
def test_a_page_that_has_grown_tells_its_earlier_releases_by_their_own_days(label: str) -> None:
    """It was published with the oldest of them; what stands above them was written after the latest."""
    text = f"A man was charged today.\n\n{label}\n\nA man was arrested yesterday."
    charged, heading, arrested = find_dates(text, date(2020, 7, 14))
    assert (heading.kind, heading.start) == ("heading", date(2020, 7, 20))
    assert (charged.start, arrested.start) == (date(2020, 7, 20), date(2020, 7, 19))


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("yesterday (Thursday 22 August)", "2018-08-22"),  # a Thursday in 2019
        ("today (Thursday 23 August 2017)", "2018-08-23"),
        ("yesterday (31 July)", "2018-07-31"),
    ],
)
def test_a_mistyped_weekday_or_year_beside_yesterday_leaves_it_in_its_year(words: str, day: str) -> None:
    (when,) = find_dates(f"Three men were arrested {words}.", date(2018, 8, 23))
    assert str(when.start) == day


def test_days_of_a_diary_are_no_older_updates() -> None:
    text = "Monday 6 July\n\nA man was arrested.\n\nThursday 9 July\n\nTwo were arrested.\n\nOne is bailed to today."
    days = find_dates(text, date(2020, 7, 14))
    assert [(when.kind, when.start and when.start.day) for when in days] == [
        ("calendar_day", 6),
        ("calendar_day", 9),
        ("today", 14),
    ]


def test_a_heading_that_names_an_operation_tells_the_day_of_it() -> None:
    when = find_dates("Operation Hatch results - Tuesday 14 July\n\nTen were arrested.", date(2020, 7, 14))[0]
    assert (when.start, when.kind) == (date(2020, 7, 14), "calendar_day")
    when = find_dates("Latest release - Tuesday 14 July\n\nTen were arrested.", date(2020, 7, 14))[0]
    assert when.kind == "dateline"


def test_the_dateline_of_a_page_is_no_event() -> None:
    (when,) = find_dates(
        "Three arrested\n\nTuesday, July 14, 2020\n\nThree people are in custody.", date(2020, 7, 14)
    )
    assert when.kind == "dateline"


WORDS = """Monday Tue 6 7th 31 July May 2020 14/07/2020 14.07.20 and to - ( ) , . ' since between from on in
the last this next week weekend year hours past two days later ago yesterday overnight same that following
Christmas Eve bank holiday early end of was will arrested 0 99 İ ß — ’"""
words = st.sampled_from([*WORDS.split(), "", "\n\n"])
texts = st.one_of(st.text(max_size=120), st.lists(words, max_size=30).map(" ".join))


@settings(max_examples=400, deadline=None)
@given(texts, st.one_of(st.none(), st.dates()), st.sampled_from(["day", "month"]))
@example("in the past 0 days", date(2020, 7, 14), "day")
def test_any_text_gives_ordered_phrases_inside_it(text: str, published: date | None, precision: str) -> None:
    found = find_dates(text, published, precision=precision)
    position = 0
    for when in found:
        assert position <= when.begin < when.finish <= len(text)
        position = when.finish
        assert (when.start is None) == (when.end is None)
        if when.start and when.end:
            assert when.start <= when.end
        assert when.basis in ("stated", "relative", "context")


@settings(max_examples=200, deadline=None)
@given(st.lists(words, max_size=30).map(" ".join), st.data())
def test_any_part_of_a_text_can_be_read(text: str, data: st.DataObject) -> None:
    end = data.draw(st.integers(0, len(text)))
    offset = data.draw(st.integers(0, end))
    for when in find_dates(text, date(2020, 7, 14), offset, end):
        assert offset <= when.begin < when.finish <= end


@given(st.dates(min_value=date(2015, 1, 1), max_value=date(2030, 12, 31)), st.integers(0, 300))
def test_a_day_written_without_its_year_is_the_last_one_so_far(published: date, back: int) -> None:
    told = date.fromordinal(published.toordinal() - back)
    (when,) = find_dates(f"Two men were arrested on {told:%A} {told.day} {told:%B} in Corby.", published)
    assert (when.start, when.end, when.conflict) == (told, told, False)


HOSTILE = """1 |7|and |May |may |12 July |Monday and |Monday, |1, |July 5 and |1/2/|2020 |the last week |the next
|since a day on 5 July |between 5 and |yesterday (10 March) |July (|5 of | """.replace("\n", "").split("|")


@pytest.mark.parametrize("piece", [*HOSTILE, "\n"])
def test_hostile_texts_take_time_in_proportion(piece: str) -> None:
    short, long = ((piece * size)[:size] for size in (SHORT, LONG))
    assert growth(lambda text: find_dates(text, date(2020, 7, 14)), short, long) < MOST


@pytest.mark.corpus
def test_hand_read_releases_state_the_dates_of_their_facts(shared: Path) -> None:
    """Of the dated facts, at least nine in ten have a phrase in their release that means just those days."""
    facts = found = 0
    for line in (shared / "gold" / "dev.jsonl").read_text(encoding="utf-8").splitlines():
        release = json.loads(line)
        if not release["published"]:
            continue
        text = (shared / "gold" / "texts" / release["file"]).read_text(encoding="utf-8")
        body = " ".join(text.split("```", 2)[-1].replace("**", "").split())
        published = date.fromisoformat(release["published"][:10])
        days = {(str(when.start), str(when.end)) for when in find_dates(body, published)}
        spans = [(fact["start"], fact["end"]) for fact in release["facts"] if fact["start"]]
        facts += len(spans)
        found += sum(span in days for span in spans)
    assert found / facts > 0.9
