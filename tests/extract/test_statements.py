"""What a single sentence states, rule by rule: one table of sentences of our own with the facts they tell."""

from __future__ import annotations

from collections import Counter
from datetime import date

import pytest

from extract.dates import find_dates
from extract.observation import ITEMS, METRICS, QUALIFIERS, UNITS
from extract.passages import read_statements
from extract.release import Paragraph
from extract.statement import Statement

PUBLISHED = date(2021, 3, 1)

# How to read the table, and add to it:
#   ## rule      the lines below are about this rule (or, in capitals, about a matter that many rules share)
#   + sentence => facts     the rule reads it
#   - sentence => facts     the rule must not read it; a line without sign leaves open which rule does
#   a line that begins with blanks goes on with the line before
#   "|" parts paragraphs; a paragraph may begin with "*" (a bullet) or "#" (the title)
#   facts        "metric [item] value [unit] [qualifier]", parted by ";"; value "?" where no number is told;
#                "nothing" where the sentence tells no outcome; the unit is the usual one unless given
# A line that the extraction still gets wrong is named in WRONG below; take it out there once it is right.
SENTENCES = """
## arrests.passive
+ Of 118 drivers, 76 (36 in Corby and 40 in Luton) were arrested. => arrests 76
+ Forty people were warned, including nine children, and 15 people were arrested. => arrests 15
+ A dozen suspected dealers were rounded up in raids across Leeds. => arrests 12
+ A man was arrested for assault and the driver for drink-driving. => arrests 1
+ One man was arrested for burglary, two people for theft and a woman for affray. => arrests 2; arrests 2
+ One woman aged 31 and 3 men aged 20, 21 and 50 were arrested. => arrests 4
- Keys from three lockers were handed in. => nothing
+ A total of 14 touts have been arrested near the ground. => arrests 14
+ Six moped racers were arrested in Corby. => arrests 6
+ Eleven people, including four students, were arrested in Corby. => arrests 11
+ A man of 28 is being held in police custody on suspicion of theft. => arrests 1
+ One of the passengers - a 32-year-old woman from Corby - has been arrested. => arrests 1
+ A 43yr old man and a 40-year-old woman were arrested. => arrests 2
+ The 34–year-old was arrested in Corby. => arrests 1
+ Ninety suspected drink or drug drivers have been arrested. => arrests 90
+ A total of 418 drink & drug drivers were arrested in December. => arrests 418
+ Adam Bell, 44, was recognised as the driver and was arrested. => arrests 1
+ Two men remain in custody after also being arrested on suspicion of affray. => arrests 2
- The 15 and 16-year-old event was a success, and a van was taken home. => nothing
+ The 18, 19 and 25-year-old men have been arrested. => arrests 3
+ A 41 and 44-year-old man from Hull and a 30-year-old woman were arrested. => arrests 3
+ The 34 and 27-year-olds, both from Hull, were arrested in Elm Road. => arrests 2
- PC Joe Hill was on patrol and went to the bank. => nothing
+ A man wanted over the murder of PC Ann Bell has been arrested. => arrests 1
- Bell was detained under a hospital order. => nothing
- Bell, who was already detained at HMP Moor, was sentenced. => nothing
- Bell has been detained in a young offenders institution. => nothing
+ The Hill brothers were arrested in Corby. => arrests 2
+ PC Bell, who was suspended in May, was arrested after a call. => arrests 1
+ Bell was arrested along with Kent Police officers. => arrests 1
+ Bell, 40, was arrested alongside Frost. => arrests 2
+ He was then arrested, along with Frost, who was found in the flat. => arrests 2
+ Bell, 34, came home and was arrested along with Frost. => arrests 2
+ Five men, including one who was arrested in Spain, were jailed. => arrests 1
+ The man, who we have chosen not to name to protect the victims, was arrested. => arrests 1
+ Bell was arrested this morning along with two other people. => arrests 3
+ Both quickly left when officers arrived but were later arrested. => arrests 2
+ A 33 old man was arrested. => arrests 1
+ Following a crash a 29 man from Corby was arrested. => arrests 1
+ A 27 year woman was arrested. => arrests 1
+ A 17-year-old woman [B] and a 20- year-old man [C] were arrested. => arrests 2
- Officers detained two men, aged 25 and 24, who were arrested for theft. => arrests 2
- No-one has been arrested. => nothing
- Noone was arrested at the weekend. => nothing
+ Six men were jailed. | It began with two men being threatened. | The men were all arrested. => arrests 6
+ A man was arrested for PWITS Class A and 32 wraps were seized. => arrests 1; seizure class_a_drugs 32 wraps
+ Two other men are also being held on suspicion of murder. => arrests 2
+ The owner of the yard, a 46-year-old, was held on suspicion of theft and is on bail. => arrests 1
- Three men are in custody after a raid in Hull. => nothing
- A woman was being held against her will in a flat. => nothing
- A 17-year-old boy was in custody when he struck an officer. => nothing
- The suspects will be held to account. => nothing
- A man, 30, was being held in a house in Hull. => nothing
- A man is in custody in Spain awaiting extradition. => nothing
- A man claimed that two people are in custody. => nothing
- A driver was held over the limit. => nothing
- A man was held by police at the scene until an ambulance came. => nothing
- A 14-year-old girl was held in custody overnight while she was found a foster home. => nothing
- The youngest of the three victims was arrested. => nothing
- The man is in custody. => nothing
- Two men in custody were taken ill. => nothing
+ A man was arrested in Hull and remains subject to extradition. => arrests 1
+ Three men were arrested and are in custody. => arrests 3
- A tool marking event is being held in Hull. => nothing
+ The younger of the pair was arrested. => arrests 1
+ He was arrested along with the 40-year-old woman whose flat it was. => arrests 2
+ Bell, his brother Joel and three others were arrested. => arrests 5
+ After being arrested Bell was seen by a doctor. => arrests 1
+ A man was arrested after his car hit a bus stop, along with two pedestrians, on Monday. => arrests 1
+ A man was arrested in Hull on Monday, along with two women. => arrests 3
+ Three men are arrested in connection with a murder in Hull. => arrests 3
- Ten people are arrested for drink-driving every week. => nothing
+ Five suspected “county lines” drug dealers were arrested in Hull. => arrests 5
+ Two of the men being treated in hospital have also been arrested. => arrests 2
+ A group of two women and three men were arrested overnight. => arrests 5
+ PC Adam Bell, aged 45, was arrested. => arrests 1
+ Cox, Frost and two boys, aged 16 and 17, were arrested. => arrests 4
+ Bell and Frost were arrested on Tuesday, along with Ann Moss, who helped them. => arrests 3
+ A man, 21, was arrested for fraud and a 24-year-old woman on suspicion of theft. => arrests 2
+ Adam Bell, age 28, of Mill Road in Hull and Carl Frost, age 29, of Oak Road in Corby were arrested. => arrests 2
+ Adam Bell, 28, a builder, of Mill Road, and Carl Frost, 29, unemployed, of Oak Road, were arrested. => arrests 2
+ Adam Bell, 29, of Oak Road; Ben Price, 33, a driver, of Ash Road; and Carl Frost, 35, were arrested. => arrests 3
+ Adam Bell (29), of Oak Road, Hull, Ben Price (46) of School Lane, Hull and Carl Frost (31) have all been arrested.
  => arrests 3
+ Both of these - a man and a woman - were arrested at the scene. => arrests 2
+ Two men, then aged 25 and 32, were arrested. => arrests 2
+ Bell, whose last known address was in the village, was arrested. => arrests 1
+ Bell failed a breath test and was arrested. => arrests 1
+ The man, and a 28-year-old woman, who are both from Hull, have been arrested. => arrests 2
+ Two men aged 39 and 54 were arrested along with two women. => arrests 4
+ Look whether you know any of the bags found after three men were arrested in Hull. => arrests 3
- Call us if you know why two men were arrested. => nothing
+ The following people were arrested: | Adam Bell, 31, of Mill Road, Hull | Carl Jones, 28, and Emma Dunn, 30, both
  of Oak Drive, Hull => arrests 3
+ Three men have been arrested for theft and have been taken into custody. => arrests 3
+ Eight men were taken to custody after the raid. => arrests 8
+ Adam Jones, who owned the garage, and Carl Bell, of Mill Road, Hull, were arrested. => arrests 2
+ Four men, a 20-year-old, a 29-year-old and two aged 19, have been arrested. => arrests 4
+ Two men, in their 20s and 30s, and a teenage girl were arrested. => arrests 3
+ Two men in their 20s, a man in his 50s and a man in his 60s were arrested. => arrests 4
+ A 39-year-old woman was arrested. => arrests 1
+ Six people were arrested during the raids. => arrests 6
+ Three men aged 22, 22 and 18 were all arrested. => arrests 3
+ A man and a woman were arrested at the house. => arrests 2
+ A boy, aged 16, and two girls were arrested in the park. => arrests 3
+ A man in his 40s has been arrested on suspicion of arson. => arrests 1
+ Seven suspects had been arrested by midnight. => arrests 7
+ Two men, aged 31 and 36, both from Corby, were arrested. => arrests 2
+ At the same address an 18-year-old was also arrested. => arrests 1
+ A driver was stopped on the A45 and was later arrested for driving while disqualified. => arrests 1
+ The driver, a 25-year-old man, was arrested. => arrests 1
+ A woman wanted on recall to prison was detained in Luton. => arrests 1
+ Nearly 30 people were arrested. => arrests 30 approx
+ More than 40 people have been arrested. => arrests 40 min
+ Fewer than 20 people were arrested. => arrests 20 max
+ Several people were arrested. => arrests ?
+ Two men from Leeds, one man from Hull and a woman from York were arrested. => arrests 4
+ A 19-year-old man from Rugby was arrested, as were two boys of 15. => arrests 3
+ A man from Hull was last night (Monday) arrested on suspicion of theft. => arrests 1
+ The search resulted in Bell being arrested. => arrests 1
+ His account led to a rapist being arrested. => arrests 1
+ After being arrested, Bell admitted the theft. => arrests 1
+ A man's been arrested after a search. => arrests 1
+ Two men were found and they've been arrested. => arrests 2
- He's arrested on suspicion of theft once a month. => nothing
+ Bell dropped the knife, ran towards them and was arrested. => arrests 1
+ The driver of the Audi, a Luton man, was arrested. => arrests 1
+ The three - two men and a woman - were arrested. => arrests 3
+ Two 20-year-old men and two 17-years-old have been arrested. => arrests 4
+ Leon Ward, of Mill Road in Hull, ran off. Ward and Frost were both arrested. => arrests 2
- The bus driver suffered a cardiac arrest. => nothing
- We thank Her Majesty's Courts and Tribunals Service for seeing to those arrested. => nothing
+ Officers identified Bell and Ellis, who were arrested. => arrests 2
+ While on bail Bell fled to Spain but was arrested. => arrests 1
+ Bell, who was asleep when they arrived, was arrested. => arrests 1
+ The man - now known to be Bell - was arrested. => arrests 1
+ Bell, Ellis, Ford and Frost, were all arrested. => arrests 4
+ Two men ran off. | The 32-year-olds were arrested in Hull. => arrests 2
+ Several men ran off. | Three of the men who ran off were arrested nearby. => arrests 3
+ Bell was booked into custody at Hull police station. => arrests 1
+ The man ran off, pursued by officers, before being detained on the beach. => arrests 1
+ The call led to Bell, Ellis and Ford being arrested. => arrests 3
+ He spoke of the release of a man who was arrested in May. => arrests 1
+ The sample was a match to Ellis who was arrested at home. => arrests 1
+ The 16-year-old boy and the 21-year-old man who were also arrested, were released without charge. => arrests 2
+ The second man stopped alongside Ellis was arrested. => arrests 1
+ Of these nine people were arrested for drink driving. => arrests 9
+ Three drivers were arrested, a fourth was arrested for theft. => arrests 3; arrests 1
+ During the two-year search a number of people were arrested. => arrests ?
+ Two members of a gang were jailed. | The men were arrested in May. => arrests 2
+ The driver of the Fiat a 47-year-old man from Rugby has been arrested. => arrests 1
+ The driver of the car and a 47-year-old man were arrested. => arrests 2
+ Uncle and nephew, Joe and Dan Bell, were arrested. => arrests 2
+ Father and son, Dan Bell, 50, and Joe Bell, 22, were arrested. => arrests 2
+ Bell was arrested. The other conspirators were then arrested. => arrests 1; arrests ?
+ Nine drivers were arrested, slightly down on last year when 12 drivers were arrested. => arrests 9
- Callers were bored, or were lost, and someone whose partner had been arrested. => nothing
+ Police appeal to anyone with information to call after an attack - with one man being arrested. => arrests 1
+ Hall and Bell, both of Rugby, were arrested. => arrests 2
+ Bell, a former trainer at Corby FC junior football team, was arrested in May. => arrests 1
+ A man and teenage boy have been arrested. => arrests 2
+ Following calls, a healthcare professional was arrested. => arrests 1
- A stolen car was detained. => nothing
+ Of the 11 people who were arrested, five were charged. => arrests 11; charges 5
+ Officers stopped a car in Oak Way and a 38-year-old man was arrested. => arrests 1
+ Five men have admitted a plot. | All of the men were arrested in May. => arrests 5
- No one was arrested. => nothing
- Two men were not arrested. => nothing
- Nobody has been arrested. => nothing
- Two people will be arrested tomorrow. => nothing
- Anyone caught there will be arrested. => nothing
- Three men could be arrested. => nothing
- A man should have been arrested weeks ago. => nothing
- If two men were arrested, please contact us with information. => nothing
- Officers hope that three men will be arrested soon. => nothing
- The men we have arrested and questioned said nothing. => nothing
- Drivers are arrested for this every week. => nothing
- A man was detained under the Mental Health Act. => nothing
- One man was detained by shop staff until officers came. => nothing

## arrests.active
+ Those arrested included five suspected drug drivers. => arrests 5
+ Detectives arrested a 31 year-old-man and a 27 year-old woman in Ely. => arrests 2
- Of those arrested six men and two women were charged. => charges 8
+ The team arrested 67 suspects and 104 children were safeguarded. => arrests 67; safeguarded 104
+ Officers arrested six men and two women were charged. => arrests 6; charges 2
+ Officers arrested a man for affray and a woman on suspicion of theft. => arrests 2
+ Officers arrested two men - a 31-year-old on suspicion of theft, and a 22-year-old man on suspicion of affray.
  => arrests 2
- Officers arrested three days after the theft. => nothing
+ Officers arrested seven moped racers in Corby. => arrests 7
- Officers will act quickly to arrest anyone with a knife. => nothing
+ "We moved swiftly last night to track down and arrest a man of 28," she said. => arrests 1
+ Officers acted quickly to arrest two men and seize a knife. => arrests 2; seizure knives 1
+ Officers arrested 20 people a week after the launch. => arrests 20
- Over the years cameras have helped arrest on average 90 people a year in Hull. => nothing
+ We have arrested three more teenagers, another boy, aged 14, a 13-year-old girl and a 15-year-old boy. =>
  arrests 3
- The owners of the shop managed to detain him until police came. => nothing
- He ran off when officers went to arrest him. => nothing
+ Officers went on to arrest two men. => arrests 2
- Officers arrived to arrest him, but he ran off. => nothing
- Police worked hard to arrest the three men, who remain at large. => nothing
- Officers arrested a downward slide in crime. => nothing
- Officers arrested a swan. => nothing
- Officers arrested a fall in crime. => nothing
+ Police arrested a school nurse. => arrests 1
+ We helped to arrest a suspected burglar last week. => arrests 1
+ Police have arrested a local councillor on suspicion of fraud. => arrests 1
+ The patrol arrested somebody near the station. => arrests 1
- Officers worked with partners to arrest offenders. => nothing
- Police arrested a number of their aims. => nothing
+ Police arrested three men for failing to come to court - a 34-year-old for theft and a 26-year-old for affray.
  => arrests 3
+ Police arrested a man, 19, on suspicion of theft and a woman, 20, for affray. => arrests 2
+ Police arrested a man, 19, on suspicion of theft and a woman, 20, on suspicion of affray. => arrests 2
+ Officers arrested a man, 20 wraps were seized and 16 knives were found. => arrests 1; seizure drugs 20 wraps;
  seizure knives 16
- That information would have allowed us to arrest two men. => nothing
- The day saw new officers practise how they execute a warrant, arrest a suspect and seize drugs. => nothing
+ Enquiries led them to arrest Bell at his home. => arrests 1
+ They arrested a 19-year-old man from Hull on suspicion of fraud and a 20-year-old man on suspicion of theft.
  => arrests 2
During the night officers arrested three men while six vans were seized - one for having no tax and five for no
  insurance. => arrests 3; seizure vehicles 6; seizure vehicles 1; seizure vehicles 5
+ Officers arrested two women; one woman for theft and one on recall to prison. => arrests 2
+ They detained and arrested three men. => arrests 3
+ Officers arrested six people. => arrests 6
+ Police have arrested a 52-year-old man. => arrests 1
+ Detectives arrested two men and a woman on suspicion of fraud. => arrests 3
+ We arrested a further two men in Derby. => arrests 2
+ Police arrest two men in Rugby. => arrests 2
+ Officers chased the car and arrested its driver. => arrests 1
+ Detectives arrested Hall and Bell at a hotel. => arrests 2
+ Detectives arrested Hall, Bell and Ford. => arrests 3
+ Police arrested Adam Bell, 21, of Oak Road, Hull and Dan Ford, also 21, of Ash Close, Selby. => arrests 2
+ The team were able to locate, arrest and charge the offender. => arrests 1; charges 1
- A member of the security staff was able to detain him. => nothing
- The brothers tackled him and detained him. => nothing
+ Officers searched the flat and arrested a man aged 27 and a woman aged 30. => arrests 2
+ The team arrested 14. => arrests 14
+ They detained three suspects nearby. => arrests 3
+ Officers arrested three of the gang. => arrests 3
+ Officers were able to find and arrest Adam Bell. => arrests 1
- Officers want to arrest two men. => nothing
- Officers did not arrest anyone. => nothing
- Officers aim to arrest ten people by Friday. => nothing
- The team will arrest those involved. => nothing
- Officers failed to arrest the two men. => nothing

## arrests.participle
+ Officers stopped the car, arresting two men. => arrests 2
+ Officers raided the house, arresting four people aged between 20 and 35. => arrests 4
+ After arresting a 30-year-old man, officers searched the garden. => arrests 1
- The team is focused on arresting offenders. => nothing
- We keep arresting drink drivers. => nothing

## arrests.reduced
+ Two 17 year olds arrested on suspicion of theft have been bailed. => arrests 2
+ Three 16-year-olds arrested following thefts in Hull. => arrests 3
+ The man and woman arrested after a fight have been bailed. => arrests 2
+ A man was chased, detained and searched, then taken into custody. => arrests 1
- Bell was chased, detained and searched. He was charged. => charges 1
+ When arrested in April he also had a phone that was not his. => arrests 1
+ Two men were later caught and arrested and taken into custody. => arrests 2
+ Three people arrested. => arrests 3
+ Two men arrested after disorder in Wigan. => arrests 2
+ The operation ended with three people arrested. => arrests 3
+ Man, 34, arrested in Bootle. => arrests 1
One person was arrested for theft and another arrested for fraud. => arrests 1; arrests 1
The raid resulted in five men being arrested. => arrests 5
+ Six held after dawn raids. => arrests 6
+ When arrested, Bell denied it. => arrests 1
+ Bell was among 12 people arrested on the night. => arrests 12
- No people arrested. => nothing
+ Two of the eight people arrested were boys. => arrests 8; arrests 2
- He was the youngest person arrested. => nothing
- A man was hurt. | The arrested man was known to him. => nothing
+ A call was made to BTP and Bell was met by officers at the station and arrested. => arrests 1
+ Three charged and six arrested in two raids. => charges 3; arrests 6
- Two men are more likely to be hurt or arrested. => nothing
- People arrested are entitled to advice. => nothing
- Police arrested and questioned two men. => arrests 2

## arrests.noun
+ Police have made three “significant” arrests. => arrests 3
+ In 33 of the 98 arrests made in June drivers gave a high reading. => arrests 33; arrests 98
- More calls would have allowed us to make two arrests. => nothing
+ It was quick work that allowed us to make two arrests. => arrests 2
- The team made 12 arrests a day on average. => nothing
+ Officers seized 23 cars for no insurance and made six arrests. => seizure vehicles 23; arrests 6
- Officers hope to make 20 charges, 30 arrests and 12 seizures next year. => nothing
+ Officers could not find the driver, three arrests were made later. => arrests 3
- We plan 20 warrants, 30 arrests and 40 stop searches this week. => nothing
- Officers conducted a search and arrest operation. => nothing
+ Five of the arrests were made in Corby. => arrests 5
+ Two of those arrests were for burglary. => arrests 2
- All seven of those arrests were in Hull. => nothing
- An officer was hurt during one of the arrests. => nothing
+ Six arrests were made. => arrests 6
+ Officers made five arrests of people suspected of theft. => arrests 5
+ The day brought seven arrests. => arrests 7
+ Officers made ten arrests across the town. => arrests 10
+ A total of 88 arrests have been made. => arrests 88
+ The week ended with over 30 arrests. => arrests 30 min
+ Dozens of arrests were made. => arrests ?
+ An arrest has been made. => arrests 1
+ Officers made another arrest. => arrests 1
+ A number of arrests were made. => arrests ?
+ The searches led to four arrests. => arrests 4
+ We have made an arrest and would like to hear from witnesses. => arrests 1
- Rewards of up to £500 are offered for information leading to an arrest. => nothing
- No arrests have been made. => nothing
- Officers expect to make two arrests. => nothing
- Five arrest warrants were executed. => warrants 5
- There have been no further arrests. => nothing
- We hope for two more arrests. => nothing
- The team had a 90% arrest rate. => nothing

## arrests.of_people
+ Officers can now confirm the arrest of a fifth man. => arrests 1
+ The arrest and subsequent conviction of Adam Bell was the result of good work. => arrests 1
+ The raid led to the arrest of two men. => arrests 2
+ Officers confirmed the arrest of a 19-year-old man. => arrests 1
+ It resulted in the arrests of three women aged 20, 24 and 31. => arrests 3
+ The search led to the arrest of a number of people. => arrests ?
- A reward is offered for information leading to the arrest of two men. => nothing
+ Following the arrest and charging of Adam Bell we remind people to lock their cars. => arrests 1; charges 1
- A warrant was issued for the arrest of Bell. => nothing
- Help us secure the arrest of this man. => nothing
+ His work helped lead to arrest of a rapist. => arrests 1
- Officers walked up to Bell in an attempt to arrest him. => nothing
+ Since the arrest and charging of eight men last August there has been calm. => arrests 8; charges 8

+ The work led to the arrest and charge of 12 people. => arrests 12; charges 12

## arrests.headline
+ # Arrest made after burglary => arrests 1
+ # Second arrest in murder inquiry => arrests 1
- # Arrest figures for May => nothing
- # Arrest warrants and what they mean => nothing
- The arrest in June was his tenth. => nothing

## arrests.owner
+ Adam Bell, 33, of Mill Road, Hull. Arrested on suspicion of theft. => arrests 1
- The work was long. Arrested suspects said little. => nothing

## arrests.listed
+ Those arrested in Hull were a man, 45, of Mill Road, and a man, 35, of Oak Road. => arrests 2
+ Those arrested were a man, 45, a woman, 26, and two boys aged 15. => arrests 4
- Those arrested were released under investigation. => nothing
- Those arrested were men in their twenties. => nothing
+ Among those arrested is a man who attacked two women. => arrests 1
+ Those arrested are two men and a woman, who lives with three children. => arrests 3
- Those arrested were three men on Monday and two on Tuesday. => nothing

## arrests.elsewhere
+ Six people were arrested in Bradford and 11 in Harrogate. => arrests 6; arrests 11
- Six people were arrested in Bradford and on the A1. => arrests 6

## arrests.bare_plural
- Information that leads to arrests is welcome. => nothing
- It could have led to arrests. => nothing
+ The charges relate to arrests made on Wednesday. => arrests ?
+ The patrols have resulted in further arrests for theft. => arrests ?
+ Arrests were made across the county. => arrests ?
+ Officers spent the night making arrests. => arrests ?
- The arrests follow a long inquiry. => nothing
- Arrests will be made. => nothing
- They are responsible for training new officers and making arrests. => nothing

## arrests.possessive
+ This led to his second arrest on 29 March. => arrests 1
+ As a result of his arrest, Bell was recalled to prison. => arrests 1
+ Bell was on bail at the time of his arrest. => arrests 1
+ On arrest, he told officers that he had bought the bike. => arrests 1
+ Many shared the appeal that led to his arrest. => arrests 1
- Police appeal for information leading to his arrest. => nothing
+ Following his arrest, the house was searched. => arrests 1
+ She was questioned after her arrest. => arrests 1
+ Following Bell's arrest, the house was searched. => arrests 1
+ Three men ran off. | After their arrest they were bailed. => arrests 3
- Following Friday's arrest, the house was searched. => nothing
+ His arrest followed a search of the flat. => arrests 1
+ Three men ran off. | Both were sought following their initial arrests in May. => arrests 2
- A warrant was issued for Bell's arrest. => nothing
- Just days before his arrest, Bell had been involved in two burglaries. => nothing
- Between his arrest and sentencing he moved to Hull. => nothing
- Previous to his arrest, notice had been given. => nothing
+ Between his arrest on 27 June and his sentencing he moved to Hull. => arrests 1
- The unit helps with the arrest of hundreds of thieves every year. => nothing
- He resisted his arrest. => nothing
- His arrest rate is the best in the team. => nothing

## arrests.by_place
+ Twelve people were arrested, six in Hull and three in each of the Goole and Selby districts. => arrests 12;
  arrests 6; arrests 3; arrests 3
- Officers made 17 arrests, nine on the same day. => arrests 17
+ Officers made 17 arrests, nine of which were on the Grange estate. => arrests 17; arrests 9
+ Ten people were arrested in Corby and a further two in Derby. => arrests 10; arrests 2
+ There were 12 arrests, with seven in Kettering and five in Corby. => arrests 12; arrests 7; arrests 5
+ Officers made nine arrests, four in Luton and five in Dunstable. => arrests 9; arrests 4; arrests 5
- Nine arrests were made in Luton, on the A5 and near Junction 9. => arrests 9
- Officers made nine arrests, one in ten of them at night. => arrests 9

## arrests.by_reason
+ Police arrested 18 people in Corby, including seven on outstanding warrants. => arrests 18; arrests 7
- Of the 17 people arrested, two were given cautions. => arrests 17; cautions 2
+ Twenty-five arrests were made, twenty-one of which were for theft. => arrests 25; arrests 21
- Twelve people were arrested. Twelve were for theft. => arrests 12
- Twelve people were arrested. Fifteen were for theft. => arrests 12
- Twelve people were arrested. Of these, none were for theft and five were released. => arrests 12
+ Twelve people were arrested. Among them were five wanted for burglary. => arrests 12; arrests 5
+ Twenty people were arrested. Of those, 12 related to theft and seven to drugs. => arrests 20; arrests 12;
  arrests 7
+ Eleven arrests were made. Four of these were for theft. => arrests 11; arrests 4
+ Eight people were arrested. Of these, four were for theft and two for assault. => arrests 8; arrests 4;
  arrests 2
- Eight arrests were made. Shops were visited, four for advice and two for alarms. => arrests 8
+ Eight arrests were made. These included four for theft and two for assault. => arrests 8; arrests 4; arrests 2
- Four of those arrested - two men and two women - have been released. => nothing
+ Nineteen of those arrested have been wanted for over a year. => arrests 19
+ Four of those arrested - two men aged 48 and 54, and two women aged 41 and 47 - were from Derby. => arrests 4
+ Twenty of those arrested for drink driving blew more than twice the limit. => arrests 20
+ Of 60 held, six of those arrested so far have provided readings over 105. => arrests 6
+ Ten people were arrested, including four drivers following a positive breath test and two men on suspicion of theft.
  => arrests 10; arrests 4; arrests 2
- Officers arrested three men and one woman in connection with a burglary. => arrests 4
+ Of 60 held, fifty of those arrested were men and ten were women. => arrests 50; arrests 10
+ Five of those arrested are under 18. => arrests 5
- Five of those arrested were released. => nothing
+ Officers arrested 90 people, 40 of them for theft. => arrests 90; arrests 40
+ Officers made 30 arrests, 12 of those following collisions and nine of them by the dog unit.
  => arrests 30; arrests 12; arrests 9
+ A total of 60 men were arrested; eight of these were aged under 18. => arrests 60; arrests 8
- Officers arrested 90 people, 40 of them have gone home. => arrests 90
+ Ten people were arrested, six for drink driving and four for theft. => arrests 10; arrests 6; arrests 4
+ Officers made eight arrests, including three for assault. => arrests 8; arrests 3
+ Seven people were arrested, three in connection with theft and four under the Terrorism Act. => arrests 7; arrests 3;
  arrests 4
+ Of the 105 arrested, 72 were from Derby and 33 were from Hull. => arrests 105; arrests 72; arrests 33
+ Of these arrests, five were juveniles. => arrests 5
- Of the 12 people arrested, three were bailed. => arrests 12
- Ten people were arrested, all for theft. => arrests 10
- Five men were arrested, after 20 for 30 minutes hid in a barn. => arrests 5

## arrests.shared_subject
Two men were stopped and arrested. => arrests 2
+ A man was found hiding in the loft and arrested. => arrests 1
+ A woman was stopped, searched and arrested. => arrests 1; stop_searches 1
- Two men were questioned, and police arrested a third. => arrests 1
- Two men were seen but not arrested. => nothing

## arrests.tabular
+ Arrests: 5, 3, 8 => arrests 8
- Arrests: 5, 3 => nothing
+ Arrests: 7 => arrests 7
+ Arrests – 14 => arrests 14
- Arrests: what happens next => nothing
- Arrested: call 101 => nothing

## arrests.lines
- Two people were arrested: | * a 22-year-old man from Corby | * a woman of 40 => arrests 2
+ The following people were arrested: | * A 34-year-old man from Leeds | * Two women aged 20 and 25
  => arrests 1; arrests 2
- The following were arrested: | * Leeds | * Bradford => nothing

## arrests.running_number
- Do it for their sake and not for fear of being arrested. => nothing
- Ten people were arrested, bringing the number of knives recovered to 40. => arrests 10; seizure knives ?
- Ten people were arrested, bringing the number of people killed on our roads to 12. => arrests 10
- Ten people were arrested, bringing the number of offences to 15. => arrests 10
- Ten people were arrested, bringing the total to 40 knives. => arrests 10
- Ten people were arrested, bringing the total to 15 offences. => arrests 10
+ Ten people were arrested, taking the total number of people in custody to 40. => arrests 10; arrests 40
+ A further 56 people have been arrested, taking the total to 100. => arrests 56; arrests 100
+ This brings the total number of arrests to 12. => arrests 12
+ It takes the number of people arrested so far to 31. => arrests 31
- This brings the total number of visits to 12. => nothing
+ Ten people were arrested, taking the total to 40. => arrests 10; arrests 40
+ Their arrests bring the total to seven, with four men arrested on Tuesday. => arrests 7; arrests 4
+ The number of arrests for the operation now stands at 47. => arrests 47
+ The total number of people arrested over the disorder is now nine. => arrests 9
- The number of arrests has risen by six per cent. => nothing
- The number of arrests is nine per cent higher. => nothing
- Officers want to bring the number of arrests to 12. => nothing

## charges.passive
+ Officers arrested 43 people, 39 of whom have been charged. => arrests 43; charges 39
+ Three men were arrested. All of whom were later charged with theft. => arrests 3; charges 3
+ A man, 20, was charged with attacking a woman and a man with a bat. => charges 1
+ A woman, 34, was charged with theft and a man, 29, with handling stolen goods. => charges 1; charges 1
+ Three drivers were charged at the roadside. => charges 3
+ The chase ended with the arrest of three men, all of whom were later charged with theft. => arrests 3; charges
  3
+ Joe Hill, 30, and of Elm Road, Hull and Dan Frost, 22, of Mill Road, Hull have both been charged with theft.
  => charges 2
- The boy of 16, and one of the 15-year-old boys, were charged with theft. => nothing
+ Two of the boys, aged 15 and 16, were charged with affray. => charges 2
+ One of the men, aged 44, has been charged with theft. => charges 1
+ PC Adam Bell, 35, has been charged with assault. => charges 1
+ A man, 40, has now charged with theft. => charges 1
+ He has subsequently charged with eight offences. => charges 1
+ PC Hill was subsequently charged with fraud. => charges 1
+ Bell was later charged along with Carl Frost and Dan Hill. => charges 3
+ Two men, Dan Bell (30) and Joe Cole (42), and two women, Ann Bell (21) and Eve Cole (23), have been charged.
  => charges 4
- As a national force charged with protecting the public, we patrol daily. => nothing
+ Ten people have been charged and £9,000 seized. => charges 10; seizure cash 9000
+ Dan Bell (17/07/1986), of Oak Drive, Heywood, Joe Frost (05/07/1989), of Elm Street, Hull and Ben Hill (17/11/1984)
  of Mill Road, Hull have each been charged. => charges 3
+ All were bailed, except for the 36-year-old, who was charged with fraud. => charges 1
+ Dai Bell, 34, of Heol y Bryn, Hull, and his uncle Alun Bell, 57, have been charged. => charges 2
+ The following have been charged: | * Adam Bell, 33, of Mill Road | * Ann Frost, 40, of Oak Road | A man, 20, who was
  also held, is on bail. => charges 2
+ By the evening he has been charged with theft. => charges 1
+ So far 97 of our 168 have been charged. => charges 97
+ By then 13 had been charged. => charges 13
+ The older of the two has been charged. => charges 1
+ Ann Bell, 20, and Eve Bell, 25, were seen. The sisters were charged in May. => charges 2
+ Bell and his wife Ann, both 40, were charged with fraud. => charges 2
+ Bell and two others were charged with fraud. => charges 3
+ Four of those arrested during the operation have been charged. => charges 4
+ Dan Hill, whose wife was charged last week, has been charged with theft. => charges 1
+ A man has been charged with drink driving, along with two passengers, who were injured. => charges 1
+ Adam Bell was charged with the murder of Carl Frost, together with two men. => charges 1
+ Adam Bell was charged with burgling a shop, along with two other men who have not been traced. => charges 1
+ All of the ten people arrested, with the exception of Adam Bell and Carl Frost, were charged. => arrests 10; charges 8
- A football club has been charged with failing to control its players. => nothing
- An inspector has been charged with leading the team. => nothing
+ An inspector has been charged with theft. => charges 1
+ Mr Bell, aged 42, and Mr Frost, aged 33, were later charged with theft. => charges 2
- Bell is wanted for failing to appear at court, charged with theft. => nothing
+ A doctor has been charged with theft. => charges 1
- A card was charged at the till. => nothing
- Between being charged and being dealt with at court, Bell spoke to officers. => nothing
- Bell admitted the four offences he was charged with. => nothing
+ A man was arrested on Monday. He’s since been charged with burglary. => arrests 1; charges 1
+ Two men have been charged with robbery. => charges 2
+ A 29-year-old was charged with possession of a knife. => charges 1
+ Both men have been charged with burglary. => charges 2
+ Adam Bell, 33, of Coal Road, Leeds, and Dan Ellis, 32, of no fixed address, have both been charged. => charges 2
+ Carl Frost, 41, was charged with fraud. => charges 1
+ All three were charged the next day. => charges 3
+ A 15-year-old boy, who cannot be named, has been charged with arson. => charges 1
+ Three men were charged on Tuesday (February 23). => charges 3
+ A man has now been charged. => charges 1
- No one has been charged. => nothing
- They were released without being charged. => nothing
+ Bell was charged at Luton police station. => charges 1
+ Both men went on to be charged with theft. => charges 2
+ An inquiry led to Frost being charged. => charges 1
+ A 16-year-old boy has been summoned to appear at court. => charges 1
+ A total of 587 dealers and their associates have been charged. => charges 587
+ He's since been charged with theft. => charges 1
+ Nine of those arrested have been charged. => charges 9
+ [A] Adam Bell, 20, of Oak Road, Hull, and [B] Dan Ford, 21, of Elm Road, Hull, were charged in May. => charges 2
+ Two men were held. | Following questioning the men have been charged. => charges 2
+ Following his arrest he was taken to hospital before being charged with murder. => arrests 1; charges 1
+ Two men were held. | The men arrested following a fight outside the old mill near Hull and the chase along the
  coast road to Filey, have been charged with theft. => charges 2
+ Carl Frost, 45, of Second Avenue, Hull was charged with theft. => charges 1
+ Adam Bell of Junction Road, Hull, is charged with theft. => charges 1
Mr Bell appeared in court on Monday charged with affray. => charges 1
Trio charged in connection with £9,000 haul. => charges 3
Four appear in court charged with murder. => charges 4
+ Action was taken against Adam Bell, aged 25 from north London, who is charged with theft. => charges 1
- They were thanked for their help in the charging process of a man. => nothing
- Visitors are charged £5 for parking. => nothing
- A man was charged at by a bull. => nothing
- Two men may be charged. => nothing
- The battery was charged overnight. => nothing
- One man was arrested and released without charge. => arrests 1

## charges.active
+ Police charged the Hill brothers with theft. => charges 2
+ Police charged eight of the ten. => charges 8
- There was enough evidence to charge him but prosecutors said no. => nothing
- The CPS gave us permission to charge three men but the men had died. => nothing
- The CPS authorised police to charge two men who have since fled. => nothing
- Detectives moved to charge three men but the CPS refused. => nothing
- There was not enough evidence to charge him. => nothing
- Officers need enough evidence to charge him. => nothing
+ Officers charged a roofer with fraud. => charges 1
- The firm charged a fee of £20. => nothing
+ Police have charged two men with murder. => charges 2
+ Detectives charged a 44-year-old woman with fraud. => charges 1
+ Officers charged Adam Bell, 33, with theft. => charges 1
- The two men charged at officers. => nothing
+ Detectives charged Corby residents Adam Bell, 33; Carl Frost, 41 and Dan Ellis, 29 with fraud. => charges 3
- The venue charged two men £20 to enter. => nothing

## charges.participle
- We asked for help in the hope of arresting and charging the man. => nothing
+ Police moved fast, charging two men with affray. => charges 2
- The group was charging people for fake tickets. => nothing

## charges.reduced
+ Three people have appeared in court accused of murder. => charges 3
- Anyone brought before the court accused of fraud should seek advice. => nothing
+ The raids led to eleven arrests, with eight of those people now charged. => arrests 11; charges 8
+ Five appeared in court this morning charged with murder. => charges 5
- Bell stood trial at Hull Crown Court charged with theft. => nothing
+ A man has appeared in court charged over a robbery. => charges 1
+ Two in court charged with murder => charges 2
- Two men arrested in May have been dealt with in court: | * Adam Bell, 33, was jailed | * Dan Ellis, 29, was freed
  => arrests 2
+ A man is due in court charged in connection with a crash. => charges 1
+ Man charged with murder. => charges 1
+ Two charged with robbery. => charges 2
- Adam Bell, 33, of Mill Road, Corby (also charged with affray) => nothing
+ A 22-year-old man is due in court charged with burglary. => charges 1
+ Three people charged over disorder in Hull. => charges 3
- Nobody charged over the fire. => nothing
- Fully charged phones help in an emergency. => nothing

## charges.shared_subject
+ Bell was arrested on suspicion of a number of offences and later charged. => arrests 1; charges 1
+ The brothers have both been interviewed, arrested and charged. => arrests 2; charges 2
+ They were both later arrested, charged and remanded. => arrests 2; charges 2; remands 2
+ Two people were arrested and charged. => arrests 2; charges 2
+ A man was arrested and later charged with theft. => arrests 1; charges 1
+ The raid ended with three people arrested, charged and remanded. => arrests 3; charges 3; remands 3
- Two people were arrested but not charged. => arrests 2
- Two men were arrested and a woman charged. => arrests 2; charges 1

## charges.faced
+ Adam Bell, 36, faces charges of theft and affray. => charges 1
+ He faces four charges. => charges 1
+ Three men from Hull, Leeds and York face public order charges. => charges 3
+ Two men from Hull, another from York and a Leeds man all face a charge of affray. => charges 4
+ A woman, 40, is due before magistrates this morning on charges linked to the find. => charges 1
+ Bell is due in court facing charges of theft. => charges 1
+ Two teenagers will appear in court to face a charge of arson. => charges 2
- If they go on they can face criminal charges. => nothing
- The driver would face no charges. => nothing
- He is wanted for failing to appear in court to face a charge of theft. => nothing
- Bell appeared before magistrates to face the charges. => nothing
- Two men were arrested on drugs charges. => arrests 2

## charges.noun
- So far the team has made 31 arrests and nine visits. => arrests 31
+ So far the team has made 31 arrests and nine charges. => arrests 31; charges 9 offences
+ Officers made 36 arrests with 185 charges for a variety of offences. => arrests 36; charges 185 offences
+ The operation resulted in 61 warrants, 79 arrests and 45 charges. => warrants 61; arrests 79; charges 45
  offences
+ The unit has secured four charges. => charges 4 offences
+ The raids resulted in 27 charges. => charges 27 offences
+ The year ended with multiple arrests and charges. => arrests ?; charges ?
- He admitted three charges of theft. => nothing
- Bank charges of £40 were refunded. => nothing
- The two men deny all four charges. => nothing

## charges.listed
+ Also charged with fraud are: Ann Smith, 41, of Mill Road; Ben Price, 30, of Oak Road and Carl Wood, 50. => charges 3
+ Those charged are: | Adam Bell, 57, of Mill Road | Carl Jones, 25, of Oak Road | Ben Price, 31, of no fixed address
  => charges 3
- Those charged were the leaders of the gang. => nothing
+ Those charged are: | Adam Bell, 30, of Hull; Carl Frost, 40, of Leeds; and Dan Hill, 20, of York. => charges 3
+ The men charged are Adam Bell, 30, and Carl Frost, 40, who robbed Dan Hill, 50. => charges 2
+ People charged with theft are two men who met a woman. => charges 2
- Those charged were Adam Bell, 30, of Hull, with theft and Carl Frost, 40, with fraud. => nothing
- Those charged were Adam Bell, 30, of Hull, a keen angler, Carl Frost, 40, and Dan Hill, 20. => nothing

## charges.owner
+ Adam Bell, 33, of Mill Road, Hull. Charged with theft and remanded to prison. => charges 1; remands 1
- Three teams met in Hull. Charged with finding a venue, they chose Leeds. => nothing

## charges.of_people
+ The raid led to the arrest and subsequent charge of a man from London. => arrests 1; charges 1
- Officers hope for the arrest and charge of two men. => nothing

## charges.against
+ Charges of violent disorder were brought against 13 people. => charges 13
- Eight charges were brought, two against a man and six against a woman. => charges 8 offences
+ Detectives secured charges against Adam Bell, aged 23. => charges 1
+ Charges followed for six people. => charges 6
+ Prosecutors have approved charges against both men. => charges 2
- A third man died before any charges were brought against him. => nothing
- The charges brought against three men were dropped. => nothing
- Charges could be brought against two men. => nothing
- Charges were brought against the company. => nothing
+ Eight charges were brought against a 26-year-old man. => charges 1
+ The team secured five charges against two women. => charges 2
- A judge dropped eight charges against a man of 26. => nothing
- He was cleared of two charges against two women. => nothing

## charges.tabular
+ Charges: 9 => charges 9 offences
+ Total people charged = 25 => charges 25
- Charges: £9 for adults => nothing

## charges.lines
+ These people have been charged: | * A man of 50 from Leeds | * Two women from Hull => charges 1; charges 2
- The following people are charged less: | * Adults over 65 | * Children => nothing

## charges.running_number
+ This brings the total number of people charged to 21. => charges 21
- This brings the total charged for entry to £21. => nothing

## remands.passive
+ The Hill sisters have been remanded in custody. => remands 2
+ The following have all been charged. They were remanded: | Adam Bell (27/03/1997) of Mill Road, Hull; Ann Frost
  (28/11/1997) of Oak Road, Hull; and a 17-year-old boy from Hull. => charges 3; remands 3
+ Bell was charged with theft and remains remanded in custody. => charges 1; remands 1
+ Two men were charged and they both remain on remand. => charges 2; remands 2
+ Twenty-eight are behind bars awaiting trial. => remands 28
+ Both men were denied bail. => remands 2
+ All five, apart from Bell, were remanded in custody. => remands 4
- Bell and Jones have been bailed and the others have been remanded in custody. => nothing
- While on remand he wrote to his sister. => nothing
+ A man is being held on remand. => remands 1
- Bell was on remand when he attacked two officers. => nothing
- A man, who was on remand for another matter, left. => nothing
- Bell was kept behind bars for eight years for the murder. => nothing
- Bell, 20, was behind bars awaiting trial when he rang the victim. => nothing
- Two men denied bail fraud. => nothing
+ Five men were in court, where all, with the exception of Bell, were remanded in custody. => remands 4
+ The 38-year-old and 23-year-old came to court today and have been remanded in custody. => remands 2
+ Three of the six charged with theft were remanded in custody. => charges 6; remands 3
- All seven have been remanded or bailed until May. => nothing
+ Six of these suspects have since appeared in court and have been remanded in custody. => remands 6
+ Both men were charged with theft. They came before magistrates and were remanded in custody. => charges 2; remands 2
+ Bell appeared before magistrates on Friday and has been remanded in custody. => remands 1
+ Bell and Ellis appeared in court and were both remanded in custody. => remands 2
+ Both appeared in court and were remanded in custody. => remands 2
+ The two appeared in court and were remanded in custody. => remands 2
+ The following men appeared in court and were remanded: | Adam Bell, 33, of Mill Road | Dan Ellis, 29, of Elm Street
  | Carl Frost, 41, of no fixed address => remands 3
+ Adam Bell, 33, of Mill Road, was charged. | Dan Ellis, 29, of Elm Street, was charged.
  | They were remanded in custody. => charges 1; charges 1; remands 2
+ Bell has been held on remand since June. => remands 1
+ He was remanded in custody. => remands 1
+ Two women have been remanded into custody. => remands 2
+ Three men appeared in court and were remanded. => remands 3
+ A 30-year-old man was kept in custody by the court. => remands 1
- He was not remanded in custody. => nothing
+ Adam Park, 41, of Mill Road, was charged. | Park appeared in court and has been remanded in custody. => charges 1;
  remands 1
+ Nine people were arrested. | Four appeared in court and they have been remanded. => arrests 9; remands 4
+ Officers arrested 25 people. | The pair are from Hull. They have been remanded in custody. => arrests 25; remands 2
+ Officers arrested 25 people. | The pair are from Hull. They have all been remanded in custody. => arrests 25;
  remands 25
+ Officers arrested 25 people. | Bell, Ellis and Frost are due to be sentenced. They have been remanded. => arrests 25;
  remands 3
+ Officers arrested 25 people. | Six men and a woman were convicted. The group were remanded. => arrests 25; remands 7
+ Officers arrested 25 people. | Two women and 40 men are due in court. The women were remanded. => arrests 25;
  remands 2
+ Officers arrested 25 people. | Seven people were injured. They were all remanded. => arrests 25; remands 25
+ Mr Hill and Mr Booth, both of no fixed address, were remanded in custody. => remands 2
+ Bell did not enter a plea and has been remanded in custody. => remands 1
- Both men are currently detained in custody. => nothing
- She was remanded on conditional bail. => nothing
- Two men were kept in custody for questioning. => nothing
- He was bailed to appear in April. => nothing

## remands.listed
+ Those remanded in custody were Adam Bell, 33, and Carl Jones, 25. => remands 2
- Those remanded in custody were bailed a week later. => nothing

## remands.shared_subject
- Twenty people have been arrested with a number already before the courts and remanded in custody. => arrests
  20
+ A man was charged with various offences and remanded in custody. => charges 1; remands 1
+ They have both been charged with theft and remanded in custody. => charges 2; remands 2
- Twelve people have been arrested with a number brought to court and remanded in custody. => arrests 12
+ Two men were charged and remanded in custody. => charges 2; remands 2
+ A woman has been charged with murder and remanded. => charges 1; remands 1
- Two men were charged and released on bail. => charges 2

## remands.reduced
+ Two men remanded after raid. => remands 2
- Time remanded counts towards a term. => nothing

## remands.active
+ The court remanded two men in custody. => remands 2
- Magistrates refused to remand two men. => nothing
- Three men were charged and remanded to custody and two men were bailed. => charges 3; remands 3

## remands.noun
+ The week ended with five remands. => remands 5
- The remand centre holds 40 people. => nothing
- After a hearing at Barton Remand Court a man left by car. => nothing

## cautions.passive
- Bell was cautioned before being charged. => charges 1
- Bell was cautioned and subsequently charged. => charges 1
+ A boy was cautioned for possession of cannabis. => cautions 1
+ Two women were cautioned. => cautions 2
- Drivers were cautioned against using the bridge. => nothing
- When he was cautioned he said the bag was his. => nothing

## cautions.shared_subject
+ A man was arrested and cautioned for possession of cannabis. => arrests 1; cautions 1
- A man was arrested, cautioned and interviewed. => arrests 1
- A man was handcuffed and cautioned. => nothing

## cautions.noun
+ It resulted in a conditional caution for cultivation. => cautions 1
+ Four cautions were issued. => cautions 4
+ Three conditional cautions were given. => cautions 3
- Drivers should use caution. => nothing
- The outcomes include a caution or community resolutions. => nothing
- A man was interviewed under caution. => nothing

## cautions.given
+ Nine of those arrested have been charged, six accepted a caution. => charges 9; cautions 6
+ The other 27 drivers were either given a caution or told to mend the fault. => cautions ?
+ Both women have had conditional cautions. => cautions 2
+ Two men accepted a caution. => cautions 2
+ A 17-year-old girl was given a youth caution. => cautions 1
- Drivers were given a word of caution. => nothing
+ The woman was released pending further enquiries but was later given a caution. => cautions 1
- A man is due to receive a conditional caution. => nothing
+ Five of those detained have received conditional cautions. => cautions 5
+ Three men were dealt with by way of caution. => cautions 3
- Two men had agreed to a caution but later refused it. => nothing
- Both men had had cautions before they were jailed. => nothing

## community_resolutions.noun
+ Six community resolutions were issued. => community_resolutions 6
+ There were two community resolutions for possession. => community_resolutions 2
- A community resolution is an alternative to court. => nothing
- No community resolutions were given. => nothing

## community_resolutions.given
- Two teenagers will be dealt with by way of a community resolution. => nothing
+ Two boys agreed to community resolutions. => community_resolutions 2
- Anyone caught will be dealt with by way of community resolution. => nothing
+ Three people were given community resolutions. => community_resolutions 3
+ One was issued with a community resolution. => community_resolutions 1
- People can be given community resolutions. => nothing
+ Both suspects were dealt with through community resolutions. => community_resolutions 2

## referrals.shared_number
+ The visits resulted in two community resolutions and drugs link referrals.
  => community_resolutions 2; referrals 2
- There were two community resolutions and three referrals. => community_resolutions 2; referrals 3

## cautions.shared_number
+ The week ended with multiple arrests and cautions. => arrests ?; cautions ?
- The week ended with six arrests and two cautions. => arrests 6; cautions 2

## stop_searches.shared_number
+ Officers carried out several warrants and stop searches. => warrants ?; stop_searches ?
- Officers carried out two warrants and six stop searches. => warrants 2; stop_searches 6

## out_of_court_disposals.noun
+ Five out of court disposals were issued. => out_of_court_disposals 5
+ Officers issued three cannabis warnings. => out_of_court_disposals 3
- Out of court disposals are used for minor matters. => nothing

## out_of_court_disposals.passive
+ A man was given a warning after he was stopped with a drug. => out_of_court_disposals 1;
  seizure drugs ?
- A driver was given a warning after he was stopped for speeding. => nothing
+ Seven people were dealt with out of court for buying knives. => out_of_court_disposals 7
+ Three youths were dealt with by restorative justice. => out_of_court_disposals 3
- Many such cases are dealt with out of court. => nothing

## out_of_court_disposals.shared_subject
+ Two boys were arrested and dealt with out of court. => arrests 2; out_of_court_disposals 2
- A boy could be arrested and dealt with out of court. => nothing

## out_of_court_disposals.reduced
+ The week ended with two people dealt with out of court. => out_of_court_disposals 2
- Cases dealt with out of court are cheaper. => nothing

## out_of_court_disposals.given
+ One person was dealt with by way of a discretionary disposal. => out_of_court_disposals 1
+ He was later issued with a warning for possession of cannabis. => out_of_court_disposals 1
+ A woman was given a recorded police warning. => out_of_court_disposals 1
- He was given a warning for his parking. => nothing
+ Two people were given out of court disposals. => out_of_court_disposals 2
- Youths may be given out of court disposals. => nothing

## referrals.passive
+ Five have so far agreed to be referred to a drugs charity. => referrals 5
+ Four men have agreed to get help for their addiction. => referrals 4
- Four men have agreed to enter the race. => nothing
+ Six people were put forward for drug treatment. => referrals 6
+ Four rough sleepers were linked in with housing support. => referrals 4
+ Twelve people were referred to the Home Office as potential victims of slavery. => referrals 12
- The file was referred to the Home Office. => nothing
- Two men were put forward for an award. => nothing
+ One person was referred to the Youth Offending Service. => referrals 1
+ Four people were referred to a drugs charity for support. => referrals 4
- The case was referred to the watchdog. => nothing
- Two men were referred to the immigration service. => nothing
- Four further cases were referred to the Court of Appeal. => nothing
- The force referred itself to the watchdog. => nothing
- The men are referred to as runners. => nothing
- Two lorry drivers were referred to the Traffic Commissioner. => nothing
- Six motorists were referred to the Vehicle Defect Rectification Scheme. => nothing
- The youth was referred to the Hill Valley Youth Court. => nothing
+ The boy was referred to a youth panel. => referrals 1
+ Two women were referred to the Home From Home charity. => referrals 2
- Two men were put forward for an award by a housing charity. => nothing
- Twelve pupils were enrolled on a course run by the charity. => nothing
- Traffic was diverted into Mill Road where a support van was parked. => nothing
- A total of 306 young people are enrolled on the programme. => nothing
- The dog was put forward for the firearm support dog course. => nothing
- Two men were linked in with gang crime and drug services. => nothing
- The man was directed to help the agency. => nothing

## referrals.reduced
+ It ended with one person referred to the drugs service. => referrals 1
- Matters referred to the council are listed here. => nothing
- Two boys referred to in the report have been helped by a charity. => nothing

## referrals.active
+ We have put three men in touch with a drug service. => referrals 3
- We can put people in touch with support. => nothing
+ Officers met 12 vulnerable adults and signposted them to support. => referrals 12
+ We have referred him to our youth team. => referrals 1
- He referred him as a friend. => nothing
- Officers referred the case to the courts. => nothing
- Officers referred him to the map. => nothing
- Officers put the two men in touch with a solicitor and support workers. => nothing
- The force had referred him to a wellbeing programme for officers. => nothing

## referrals.participle
+ Officers called at the park, referring two boys to a mentor. => referrals 2
- Officers help addicts by referring them to charities. => nothing

## referrals.shared_subject
+ Three men were arrested and referred to a drugs charity. => arrests 3; referrals 3
- Two men were arrested and referred to the court. => arrests 2

## referrals.given
+ Two men received a referral to a drugs charity. => referrals 2
- A boy of 16 was given a youth referral order. => nothing

## referrals.noun
+ Three safeguarding referrals were made. => referrals 3
+ Officers made five referrals to support services. => referrals 5
+ The team made seven youth offending team referrals. => referrals 7
- Ten job referrals can be found online. => nothing
- The unit has received 60 referrals from schools. => nothing
- Officers made 15 fire safety referrals. => nothing
- He must complete a nine month drug referral requirement. => nothing
- No referrals were made. => nothing
- After a referral to the review panel the case was opened again. => nothing
- A referral has been made to the Independent Office for Police Conduct. => nothing
- We saw a rise in referrals made from our partners. => nothing
- The inquiry began after a referral by a bank. => nothing
- A growing amount of referrals is a worry. => nothing
- The charity has a referral process. => nothing

## referrals.bare_plural
+ Referrals were made to social care. => referrals ?
+ Referrals have been put in place for those living there. => referrals ?
+ Two boys were arrested and safeguarding referrals made to their school. => arrests 2; referrals ?
+ Safeguarding referrals have been submitted to social care. => referrals ?
- Referrals can be made online. => nothing
- We help people by making referrals to support services where necessary. => nothing

## fines.listed
+ Also fined were two women and a boy. => fines 3
- Those fined were later seen in Corby. => nothing

## fines.active
+ Officers also reported twelve drivers for speeding. => fines 12
+ The year ended with them making 40 arrests and reporting 63 people for summons. => arrests 40; fines 63
- Shops are reporting 63 people for theft. => nothing
+ We have reported a man for summons. => fines 1
+ That week 18 traffic offences were reported. => fines 18
- Residents reported two people for shouting. => nothing
+ We also fined a dad who rode along the road on a quad. => fines 1
- It was reported two men were fighting for hours. => nothing
- He reported the driver to his firm. => nothing
+ Officers stopped three vehicles and reported the drivers for hunting offences. => vehicles_stopped 3; fines 3
- Following initial police enquiries, a witness has reported seeing two white men in the vicinity. => nothing
- Forty vehicles were stopped and reported to the owner. => vehicles_stopped 40

+ The team has seized 14 cars since May and reported 61 people. => seizure vehicles 14; fines 61
+ Officers stopped two vans on bald tyres and reported the drivers involved. => vehicles_stopped 2; fines 2
- A caller reported two men at the gate. => nothing
- Residents seized the moment and reported the drivers to the council. => nothing

## fines.reported
+ Two vans with no licence were seized. Their drivers have been reported. => seizure vehicles 2; fines 2
+ The driver and his passenger, both from Hull, have also been reported. => fines 2
+ Hare coursing: a van seized and four men reported. => seizure vehicles 1; fines 4
+ Three drivers had no licence. All were reported. => fines 3
+ The rider was reported and the scooter impounded. => fines 1; seizure vehicles 1
- Two men were reported missing. => nothing
- Three people were reported in the garden of a house. => nothing
- The driver reported delays on the bridge. => nothing
- Drivers reported being tired. => nothing
- Nine people heard where a gun had been reported. => nothing
- Four men reported after patrols that they had seen two cars. => nothing
- Two men reported over the weekend that their vans had been broken into. => nothing
- Two drivers were reported; one to be in a serious condition. => nothing
- Four men reported following a robbery in Hull. => nothing
- Two men were robbed in Hull. An investigation was launched after they were reported. => nothing
- The theft at Asda at Monks Cross was reported. => nothing
+ One of the two vans was seized and the drivers reported. => seizure vehicles 1; fines ?
+ Two vans and a car were stopped. The drivers were reported. => vehicles_stopped 2; fines ?
+ The driver was reported with his passenger. => fines 1

## fines.vehicles
+ In Hull 18 cars were reported for motoring offences. => fines 18
+ One lorry was fined £330 at the roadside. => fines 1
- A van was reported for the second time. => nothing
- Six vehicles were fined in total for clean air zone breaches by the council. => nothing
- 18 cars were reported for parking on the pavement by residents. => nothing
- Two vehicles were reported for sale online. => nothing

## fines.shared_subject
+ Another driver was stopped and reported for having no licence. => fines 1
- That year 44 people were charged or reported to the PPS. => charges 44

## fines.tabular
+ The night brought traffic offence reports (30) and kind words (12). => fines 30
+ Other ends were being reported for summons (16). => fines 16
- Fixed penalty notices (see below) are one way to deal with it. => nothing

## fines.passive
Fifteen drivers had no tax. All of the drivers were reported for this or were given advice. => fines ?
+ A man, 41, was reported to the Crown Office and Procurator Fiscal Service. => fines 1
+ Two people were reported for a summons to court. => fines 2
+ Fourteen drivers were reported for speeding. => fines 14
+ A man was reported for summons. => fines 1
+ A scrap collector was reported for not having a licence. => fines 1
- Two burglaries were reported for the area. => nothing
+ Nine cars were seized for having no tax. Their drivers were reported for this. => seizure vehicles 9; fines 9
- Two men were reported for allegedly passing false notes. => nothing
- A man was reported missing. => nothing
+ Drivers were reported for speeding and worn tyres. => fines ?
+ All of the riders were reported for summons. => fines ?
+ Those flouting the rules have been reported for this. => fines ?
- A man was arrested after he was reported for shouting at a neighbour. => arrests 1
- Those flouting the rules will be reported for this. => nothing
+ A woman has been reported to the Procurator Fiscal. => fines 1
+ Two men were reported to the Public Prosecution Service. => fines 2
+ A man will be reported to the PPS and a woman received a community resolution. => fines 1; community_resolutions 1
- Whoever camps there will be reported to the Procurator Fiscal. => nothing
- He will not be reported to the Procurator Fiscal. => nothing
- Motorists caught speeding will be reported to the Procurator Fiscal. => nothing
- Dog owners will be reported to the Procurator Fiscal if their dogs attack sheep. => nothing
- The lorry was seized and its driver walked home. => seizure vehicles 1
+ 20 cars were pulled over and the drivers of three were reported for speeding. => vehicles_stopped 20; fines 3

## fines.reduced
+ The lorry was seized and the driver reported for having no licence. => seizure vehicles 1; fines 1
+ Two vans were stopped and the drivers reported for having no insurance. => vehicles_stopped 2; fines 2
- Two vans crashed and the drivers reported for duty. => nothing
- The matter was reported to the driver's firm. => nothing
- He was fined £90 after he admitted possession. => nothing

## fines.lines
+ Officers processed traffic offence reports including: | * 14 for using a phone => fines 14
+ They issued traffic offence reports including: | * 9 for a number plate => fines 9
- Drivers may be given traffic offence reports including: | * 14 days to answer => nothing

## fines.fiscal
+ A report has been sent to the Procurator Fiscal. => fines 1
- A man has died. A report will be sent to the Procurator Fiscal. => nothing
+ Two men are the subject of a report to the Procurator Fiscal. => fines 2
- The Procurator Fiscal opened the case. => nothing
+ Reports have been sent to the procurator fiscal in respect of the other six. => fines 6

## fines.bare_plural
+ Fixed penalty notices were issued for worn tyres. => fines ?
+ They stopped 20 vans, issuing traffic offence reports for speed. => vehicles_stopped 20; fines ?
- Officers are issuing fixed penalty notices. => nothing
+ Two vans were seized, along with penalty notices for worn tyres. => seizure vehicles 2; fines ?
- Officers can seize vans as well as issue penalty notices. => nothing
- Fixed penalty notices are issued to drivers without belts. => nothing
- Fines can be given to drivers without belts. => nothing
- Others received custodial sentences and fines. => nothing

## fines.noun
+ Twelve conditional offers of fixed penalty were issued. => fines 12
+ 91 of the 153 fines were issued over the holiday weekend. => fines 91; fines 153
+ Data shows that more than 350 FPNs have been issued by officers. => fines 350 min
+ Two penalty tickets for a breach of the regulations on public gatherings in this area came of it. => fines 2
+ Officers gave out 40 tickets. | Nine of those tickets were issued to walkers. => fines 40; fines 9
+ Six of these fines were for holding a party. => fines 6
+ Officers issued a £200 fine that night. => fines 1
+ Twelve notices of intended prosecution were sent out. => fines 12
+ The day ended with two reports for summons. => fines 2
- Drivers risk a £200 fine. => nothing
- He avoided a fixed penalty notice. => nothing
- A genuine notice of intended prosecution comes by post. => nothing
- A ticket was bought at the station. => nothing
+ Officers issued 22 fixed penalty notices. => fines 22
+ That week 31 Covid-19 fixed penalty notices were issued. => fines 31
+ Thirty traffic offence reports were issued. => fines 30
+ A traffic offence report was issued. => fines 1
+ More than 100 tickets were handed out. => fines 100 min
- Two concert tickets were stolen. => nothing
- A fixed penalty notice costs £100. => nothing
- He was handed two fines by the court. => nothing
- Bell got a suspended sentence and was fined £500. => nothing
- He was fined a total of £310. => nothing
- Ten fixed penalty notices were issued by the council for litter. => nothing

## fines.given
+ Nine drivers came away with traffic offence reports. => fines 9
+ A lorry driver paid an on-the-spot fine of £300. => fines 1
+ It ended with three waste carriers being issued with fixed penalty notices. => fines 3
- The gang came away with a ticket for the museum. => nothing
+ Two men were arrested and one given a fixed penalty notice. => arrests 2; fines 1
+ Three drivers were given fixed penalty notices. => fines 3
+ Six men detained after a party in Hull have been issued with fixed penalty notices. => arrests 6; fines 6
+ A woman was issued with a fixed penalty notice. => fines 1
+ Two motorists received traffic offence reports. => fines 2
- Drivers will be given fixed penalty notices. => nothing
+ She was issued with a £200 fine. => fines 1
+ Officers stopped a driver and issued him with a ticket. => fines 1
+ Police issued fines to three people. => fines 3
+ Traffic offence reports were given to seven drivers. => fines 7
+ A number of riders were issued with traffic offence reports. => fines ?
+ A man was charged with theft and given a fixed penalty notice. => charges 1; fines 1
+ A man was arrested and received a £90 penalty notice. => arrests 1; fines 1
- Drivers are often given a fine. => nothing
- Two brothers were each given a fine by magistrates. => nothing
+ Nine vans received a traffic offence report for their loads. => fines 9
- Two men were charged with careless driving and handed fines. => charges 2
- Up to 20% of drivers were given tickets. => nothing
- A woman was given a fixed penalty notice by the council. => nothing

## fines.by_reason
- A ticket was issued to a driver for his exhaust, and words of advice were given to five, two for lights and
  three for speed. => fines 1
+ Nine tickets were issued as follows: | * three careless driving offences | * two no MOT | * Insecure load - 4
  => fines 9; fines 3; fines 2; fines 4
+ Traffic offence reports: 74 | Excess speed 39 | Solid white lines 17 | Tyres 18
  => fines 74; fines 39; fines 17; fines 18
- Traffic offence reports: 74 | The Social Club 39 | Old Town 17 => fines 74
- Nine tickets were issued as follows: | * three men | * two went home => fines 9
+ Six drivers were reported for speeding and two for using a phone. => fines 6; fines 2
+ Officers reported three riders for speeding and two drivers for worn tyres. => fines 3; fines 2
+ Six drivers were reported for speeding and one for an insecure load. => fines 6; fines 1
- Officers gave tickets to 14 people for drinking in the park. => fines 14
- Six drivers were reported for speeding and two cars were seized. => fines 6; seizure vehicles 2
+ In all 61 riders were reported for various offences, of which 47 were for speeding. => fines 61; fines 47

## fines.beside
+ Eight fines were issued to drivers with no belt, 22 were issued to passengers. => fines 8; fines 22
- Eight fines were issued to drivers, 22 were there. => fines 8

## fines.by_reason
+ A driver was reported for speeding and another driver for using a phone. => fines 1; fines 1
+ Twenty tickets were issued, 15 for speeding and five for worn tyres. => fines 20; fines 15; fines 5
+ Forty tickets were issued. They included 15 for speeding and two for worn tyres. => fines 40; fines 15; fines 2
- Forty tickets were issued. Two cars were seized, one for no tax and one for no plates.
  => fines 40; seizure vehicles 2; seizure vehicles 1; seizure vehicles 1
+ Nine reports for summons were issued, regarding seat belts (five), speeding (three) and a phone (one). =>
  fines 9; fines 5; fines 3; fines 1
+ Forty tickets were issued. These included driving with no insurance (four) and worn tyres (12).
  => fines 40; fines 4; fines 12
- Four tickets were issued. We thank 15 for coming and two for speaking. => fines 4
+ Twenty tickets were issued: nine for speeding; two each for worn tyres and tinted windows; and one each for no
  insurance, no MOT and a broken light. => fines 20; fines 9; fines 2; fines 2; fines 1; fines 1; fines 1
- Twenty tickets were issued, and one each for the drivers was posted. => fines 20
- Ten tickets were issued and four cars were seized, two for no tax and two for no plates.
  => fines 10; seizure vehicles 4; seizure vehicles 2; seizure vehicles 2
+ Traffic offence reports (TORs) were made for offences including five for speeding and three for worn tyres.
  => fines 5; fines 3
+ Nine tickets were issued for traffic offences, six were given for speeding and three for worn tyres.
  => fines 9; fines 6; fines 3
+ Forty tickets were issued as follows: | * 15 for speeding | * two for worn tyres | * Marker posts were cleaned
  => fines 40; fines 15; fines 2
- Forty tickets were issued for these reasons: | * 55 for construction => fines 40

## arrests.beside
+ We arrested 41 people for drug driving and 23 people for drink driving. => arrests 41; arrests 23
+ Fifteen arrests were made for drink driving and four for drug driving. => arrests 15; arrests 4
+ Fifteen arrests were made for drink driving and 32 for drug driving. => arrests 15; arrests 32
- Fifteen arrests were made, 12 for drink driving and three for drug driving. => arrests 15; arrests 12; arrests 3

## charges.beside
+ Officers charged 57 people with drink driving and 103 people with drug driving. => charges 57; charges 103
- Officers charged 57 people with drink driving and spoke to 103 people with dogs. => charges 57

## vehicles_stopped.elsewhere
+ Officers stopped 65 vehicles in Rugby and 23 vehicles in Corby. => vehicles_stopped 65; vehicles_stopped 23
- Officers stopped 65 vehicles in Rugby and 23 people in Corby waved. => vehicles_stopped 65

## vehicles_stopped.by_place
+ Officers stopped 65 vehicles, including 12 in Rugby. => vehicles_stopped 65; vehicles_stopped 12
- Officers stopped 65 vehicles, and 12 in Rugby had no tax. => vehicles_stopped 65

## vehicles_stopped.by_reason
+ On Monday 80 vehicles were stopped, broken down as: | * 48 detected by the camera team
  | * 32 stopped by traffic officers => vehicles_stopped 80; vehicles_stopped 48; vehicles_stopped 32
- On Monday 80 vehicles were stopped. As a result: | * 12 had no tax => vehicles_stopped 80
+ That day 56 vehicles were stopped, including 30 lorries and 26 smaller goods vehicles.
  => vehicles_stopped 56; vehicles_stopped 30; vehicles_stopped 26
+ Officers stopped 143 vehicles, 88 of them motorcycles. => vehicles_stopped 143; vehicles_stopped 88
+ Officers stopped 34 vehicles, 27 of which were carrying fuel. => vehicles_stopped 34; vehicles_stopped 27
- Officers stopped 34 vehicles, three of which were on fire. => vehicles_stopped 34
- Officers stopped 34 vehicles, four of which were seized. => vehicles_stopped 34; seizure vehicles 4
- Officers stopped 20 vehicles and seized three cars. => vehicles_stopped 20; seizure vehicles 3

## vehicles_stopped.otherwise
+ Officers used cameras to stop almost 250 vehicles. => vehicles_stopped 250 approx
+ The week saw police and partners visit garages and stop 70 vans. => vehicles_stopped 70
+ Police have intercepted 121 vehicles in three days. => vehicles_stopped 121
+ Checks were conducted on more than 80 vehicles. => vehicles_stopped 80 min
+ Officers carried out 20 checks on vehicles in the area. => vehicles_stopped 20
+ The team looked for vans on the A5, with 96 pulled over by noon. => vehicles_stopped 96
+ Officers brought a total of 35 vehicles from the motorway into the services. => vehicles_stopped 35
- Officers will stop 30 vehicles a day. => nothing
+ Drivers were spoken to. | Monday (Hale): 61 stops. => vehicles_stopped 61
+ By noon they had pulled in 37 vehicles. => vehicles_stopped 37
- The train makes 61 stops. => nothing
- The camera made checks on 900 vehicles. => nothing
- Officers intercepted a car. => nothing
- We use cameras to stop vehicles. => nothing
- New measures helped to stop 90 drivers from speeding. => nothing
- Officers used signs to stop 40 cars parking on the pavement. => nothing
- Cameras allowed us to stop 200 lorries using the road. => nothing
- There were 40 cars in the queue and 12 stopped for coffee. => nothing
- There were 400 cars there, with 96 stopped from entering. => nothing
- Mechanics completed checks on 80 cars at a free event. => nothing
- Checks were made on 40 drivers' licences with the DVLA. => nothing
- Checks were made on 40 vans by DVSA. => nothing
- Officers directed 50 cars to a car park inspection point after the match. => nothing
- Officers waved 30 cars through the check. => nothing

## stop_searches.noun
- A stop and search scrutiny panel met twice. => nothing
- Officers need none of the grounds required in a normal stop and search. => nothing
+ Officers carried out a stop and search of a red van and four men in Mill Road. => stop_searches 4
+ A stop and search of the three passengers was carried out. => stop_searches 3
- Officers carry out about 20 stop searches per day. => nothing
+ Officers carried out 25 stop and searches. => stop_searches 25
+ Four stop searches were conducted. => stop_searches 4
+ Officers completed 148 stop/searches. => stop_searches 148
+ Officers carried out a stop and search on a man in Hill Street. => stop_searches 1
- Stop and search is a useful power. => nothing
- A knife arch is a quick alternative to stop and search. => nothing
- A panel runs a similar scheme involving stop and search. => nothing
- Officers will carry out 20 stop searches. => nothing

## stop_searches.vehicles
+ Officers stopped and searched 14 wagons. => stop_searches 14; vehicles_stopped 14
+ Two vehicles were stopped and searched. => stop_searches 2
+ Officers stopped and searched nine vans. => stop_searches 9; vehicles_stopped 9
- The car was stopped and searched. => nothing
- Two vehicles were stopped and searched by thieves in the lay-by. => nothing

## vehicles_stopped.bare_plural
+ Stop checks were conducted in the town. => vehicles_stopped ?
+ Stop checks carried out by the unit led to an arrest. => vehicles_stopped ?; arrests 1
+ Officers have been carrying out stop checks. => vehicles_stopped ?
- Stop checks are a useful tool. => nothing
- Officers will be carrying out stop checks. => nothing

## vehicles_stopped.vehicles
+ That week 14 lorries were stopped and searched. => stop_searches 14; vehicles_stopped 14
- Two lorries were stopped and searched. => stop_searches 2

## stop_searches.counted
+ Officers on Operation Sceptre conducted 258 searches and seized 12 knives. => stop_searches 258; seizure knives 12
+ Four people were subject to section 23 searches. => stop_searches 4
+ Stop and search was used on 87 occasions. => stop_searches 87
+ Three women and two men were subjected to searches. => stop_searches 5
- Officers with a knife arch carried out searches at three homes. => warrants 3
- Police conducted 14 searches in the area. => nothing
- Two men were subject to a curfew. => nothing
- Officers with a knife arch made 48 freight searches. => nothing
- Two women were subject to an attack and a search for the men is under way. => nothing
- Three men were subject to a manhunt and helicopter searches. => nothing
- Four people were subject to searches of their homes. => nothing
- A man arrested in Hull remains subject to extradition. => arrests 1
- Officers conducted 258 searches of a database after a knife attack. => nothing
- Search teams completed 40 searches for the missing girl and a knife was found. => seizure knives 1
- A knife was found. The investigation into the murder has involved: | In excess of 20 searches => seizure knives 1

## stop_searches.positive
+ Officers made 50 stop searches, resulting in ten positive searches. => stop_searches 50; stop_searches 10
+ Police conducted 33 stop searches - of which 14 were positive. => stop_searches 33; stop_searches 14
- Ten positive results came from the laboratory. => nothing
- Officers made 33 stop searches and ten were positive about police. => stop_searches 33

## stop_searches.verb
- Seven houses were searched on Monday and a further six were searched on Friday. => warrants 7; warrants 7
- Most of those stopped and searched were men. => nothing
+ Fifteen people ran off. Those people were stopped and searched. => stop_searches 15
- Premises on Mill Street, Cheetham Hill, were searched and a gun was recovered. => seizure firearms 1 items
+ Officers stopped a van in Mill Road. The occupants and the van were searched. => stop_searches ?
- A bag was found by officers and searched. => nothing
+ A man was located in Mill Road and searched by officers. => stop_searches 1
+ Officers challenged two men on Monday. The two men were searched, along with their van. => stop_searches 2
- Eighteen lorries were pulled over and 12 were searched. => vehicles_stopped 18
+ Two men were arrested for theft after being stopped and searched in Mill Road. => arrests 2; stop_searches 2
+ A man was stopped and searched. => stop_searches 1
+ Two teenagers were stop searched in Mill Street. => stop_searches 2
+ Officers stopped and searched 16 people. => stop_searches 16
+ The court heard that officers stopped and searched Hepple. => stop_searches 1
- A house was searched. => nothing
+ A car was stopped. The two occupants, a 26-year-old woman and a 23-year-old man, were searched. => stop_searches 2
- Four arrests were made and three properties were searched. => arrests 4; warrants 3
- Officers visited 12 cuckooed addresses. => nothing
- Two people in the house were held and the address was searched. => nothing
Six forms were filled in and a fine was issued following a stop and search in the park. => fines 1; stop_searches 1
- Nobody was stopped and searched. => nothing
+ Two people were stopped in a car park. The pair were searched. => stop_searches 2
+ Three youths were detained for a stop and search. => stop_searches 3
- Officers stopped 30 lorries, nine of which were searched. => vehicles_stopped 30; vehicles_stopped 9
+ He was seen at the bench by a patrol. Bell was detained and searched. => stop_searches 1
+ They stopped a car. Its two occupants, both men, were detained and searched. => stop_searches 2
+ The patrol stopped the two men and searched them both. => stop_searches 2
+ A car was stopped with two men inside. The car and its occupants were searched. => stop_searches 2
+ Officers watched him in Mill Street. When they searched him they found nothing. => stop_searches 1
+ Six youths were patted down and searched. => stop_searches 6
+ Three men, who were found near the house, were searched. => stop_searches 3
+ Bell was stopped on Mill Road. While being searched by officers he ran. => stop_searches 1
+ Officers stopped and searched a group of men in Castle Street. => stop_searches ?
+ Two men were detained for the purpose of a drugs search. => stop_searches 2
+ A man was stopped on the High Street and searched. => stop_searches 1
+ A 15-year-old boy was searched that night. => stop_searches 1
+ Officers searched 55 people and 15 cars. => stop_searches 55
+ The night ended with 37 people searched and one car seized. => stop_searches 37; seizure vehicles 1
- A man was taken into custody and searched. => arrests 1
- A man was arrested. He was searched. => arrests 1
- Her bedroom was searched by thieves. => nothing
- The robbers searched the man and took his phone. => nothing
- A flat linked to Jones was searched. => nothing
- When searched she gave her name. => nothing
- They searched two men and took their phones. => nothing
- Two men were approached and searched by a gang. => nothing
- Two boys were spotted and searched for by officers. => nothing
- Two men forced their way in. They searched the property, and one of the men ran. => nothing
- Officers searched the property, and one of the men ran off. => nothing
- In all 88% of all those stopped and searched were male. => nothing
- A man was chased, detained and searched. He was taken to the custody suite. => arrests 1
+ Two men in a group of ten were stopped and searched. => stop_searches 2

## stop_searches.bare_plural
+ Further stop searches were carried out in the park. => stop_searches ?
+ Two men were arrested after conducting stop and searches in the park. => arrests 2; stop_searches ?
+ Three boys were arrested following stop searches in Hull. => arrests 3; stop_searches ?
+ There were stop searches in the park that night. => stop_searches ?
- Officers will be conducting stop searches in the park. => nothing
- The panel talks of stop searches. => nothing
+ Warrants were executed at two addresses and stop searches were carried out. => warrants 2; stop_searches ?
- The panel looks at stop searches carried out by officers. => nothing

## stop_searches.of_people
+ Officers stopped a van in Mill Road. A search of the occupants led to the seizure of 12 wraps of heroin. =>
  seizure heroin 12 wraps; stop_searches ?
- Officers had no cause to stop and search a man in Hull. => nothing
+ They spoke to the driver and felt they had grounds to stop and search him. => stop_searches 1
+ Officers on patrol had cause to stop and search a man in Hull. => stop_searches 1
+ Officers stopped Bell in Mill Street. Following a search of the 30-year-old, heroin was found.
  => stop_searches 1; seizure heroin ?
+ A car was stopped on patrol and a search of the two men led to nothing. => stop_searches 2
- A car was stopped on patrol. A search of the driver's home led to nothing. => nothing
- A warrant was executed in Mill Street. A search of the man led to nothing. => warrants 1
- A car was stopped on patrol. Officers plan a search of the man. => nothing

## stop_searches.given
+ Two men were given a stop and search. => stop_searches 2
- Two men were given advice on stop and search. => nothing
- Officers were given more powers to stop and search people. => nothing

## safeguarded.passive
- Officers made 12 arrests. The residents have been safeguarded. => arrests 12
+ A total of nineteen women were given safeguarding support. => safeguarded 19
+ A boy at the flat was taken into the care of social services. => safeguarded 1
+ Nine women along with their 21 children were found places of safety. => safeguarded 30
+ Fourteen people were taken to a reception centre as potential victims of trafficking. => safeguarded 14
+ A vulnerable man whose flat had been taken over was safeguarded. => safeguarded 1
- Two walkers were taken to safety by the rescue team. => nothing
- The dogs are being looked after by a charity. => nothing
- Two women were offered full support. => nothing
+ Two women who had been exploited were offered full support. => safeguarded 2
+ Three children were safeguarded. => safeguarded 3
+ Two vulnerable adults have been safeguarded. => safeguarded 2
- Children must be safeguarded. => nothing
+ Both adults and children were safeguarded. => safeguarded ?
+ She was taken to a place of safety. => safeguarded 1
- A man was taken to a place of safety under the Mental Health Act. => nothing
- A missing girl was found safe. => nothing
- Two cats were rescued. => nothing
+ Nine victims of trafficking were rescued. => safeguarded 9
- Two women were rescued from the burning flat. => nothing
+ Two children were taken into care. => safeguarded 2
+ Three girls are now being safeguarded. => safeguarded 3
- Children are safeguarded by the unit. => nothing
- A man was missing for a day. He was found and taken to a place of safety. => nothing
+ Two people were offered safeguarding support. => safeguarded 2
+ Two vulnerable women have been offered support. => safeguarded 2
- Two bereaved families were offered support. => nothing
- Your call could help a victim of slavery be rescued. => nothing

## safeguarded.active
+ They have taken action to safeguard nine women. => safeguarded 9
+ Steps were taken to safeguard a number of children. => safeguarded ?
+ Officers safeguarded five vulnerable people. => safeguarded 5
- Officers work to safeguard children. => nothing
+ Officers were able to safeguard four children. => safeguarded 4
+ The team has also worked to safeguard more than 90 children. => safeguarded 90 min
- The team has worked to safeguard children. => nothing
- We are able to safeguard four children at a time. => nothing
- Volunteers help the police safeguard victims. => nothing
+ The cameras helped us safeguard 41 children. => safeguarded 41

## safeguarded.participle
+ The team visited 30 homes, safeguarding nine people. => safeguarded 9
- The team has a role in safeguarding children. => nothing
- The poster is by the Kent Safeguarding Children Partnership. => nothing
- Safeguarding another 500 children. => nothing

## safeguarded.reduced
+ Twelve children safeguarded in a week of action. => safeguarded 12
- People safeguarded get help. => nothing

## safeguarded.shared_subject
+ Four women were found and safeguarded. => safeguarded 4
- Four women were spoken to, and advice was given. => nothing
- The missing boy was found safe and well and safeguarded. => nothing
- Two safeguarding units bring offenders to justice. => nothing

## safeguarded.protected
- Our work will see criminals stopped and vulnerable people safeguarded. => nothing
+ The week saw three warrants executed and vulnerable children and adults safeguarded. => warrants 3; safeguarded ?
+ The team has supported 19 vulnerable people whose homes were taken over. => safeguarded 19
+ A vulnerable victim has been supported since the arrest. => safeguarded 1
+ Two vulnerable people are now being supported by other agencies. => safeguarded 2
+ They discovered and safeguarded a second victim. => safeguarded 1
+ The victim was immediately moved to a safe location. => safeguarded 1
+ Officers were able to safeguard the victim and detain a man in the yard. => safeguarded 1; arrests 1
- Officers would have been able to safeguard the victim. => nothing
+ Two boys were arrested, and a vulnerable tenant supported, in Hull. => arrests 2; safeguarded 1
- We supported the victim and her family. => nothing
+ The action protected a vulnerable woman from being exploited. => safeguarded 1
- The victim is being supported by specialist officers. => nothing
- Officers, supported by vulnerable victim advisers, spoke to two men. => nothing
- The family of a vulnerable man are being supported. => nothing
- The unit supported two victims of theft. => nothing
- The victim has been offered support by specialist officers. => nothing
- We want to protect a vulnerable person. => nothing

## safeguarded.some_of_them
+ Officers safeguarded 22 people, including nine children. => safeguarded 22; safeguarded 9
+ Fifty-two people - 23 of them children - were safeguarded. => safeguarded 52; safeguarded 23
+ That week 83 vulnerable people were safeguarded, of whom 31 are under 18. => safeguarded 83; safeguarded 31
- Officers safeguarded 22 people. Nine children waved. => safeguarded 22

## safeguarded.measures
- The safeguarding of all our children comes first. => nothing
+ The raids led to the safeguarding of 12 children. => safeguarded 12
+ Safeguarding action was taken to help protect her. => safeguarded 1
+ Safeguarding measures have been put in place in relation to the girl. => safeguarded 1
+ Safeguarding measures were put in place for three children. => safeguarded 3
+ Officers took safeguarding action for five vulnerable people. => safeguarded 5
- Safeguarding measures will be put in place for two children. => nothing
+ Three warrants were executed and safeguarding was carried out. => warrants 3; safeguarded ?
- Safeguarding was at the heart of the week. => nothing
+ Safeguarding measures were also instigated. => safeguarded ?
+ Safeguarding measures have been put in place to protect the victim. => safeguarded 1
- Officers will see that safeguarding measures are put in place. => nothing

## summonses.given
+ Two men were issued with postal requisitions. => charges 2
+ Four people received court summonses. => charges 4
- Two men may be issued with a summons. => nothing

## summonses.noun
+ Three court summonses were issued. => charges 3
- No court summonses were issued. => nothing

## vehicles_stopped.verb
+ Two vans were stopped for their loads. Another driver was stopped for using a phone. => vehicles_stopped 1;
  vehicles_stopped 2
+ The unit stopped one car for driving too close, and two cars were stopped for careless driving. =>
  vehicles_stopped 1; vehicles_stopped 2
- Two cars stopped at the traffic lights. => nothing
+ Officers stopped 14 cyclists riding without lights. => vehicles_stopped 14
+ Two warrants were executed, vehicles stopped and patrols stepped up. => warrants 2; vehicles_stopped ?
+ The week began on Monday, with officers stopping vehicles. => vehicles_stopped ?
- We will be out stopping vehicles. => nothing
+ 49 vehicles were stopped. => vehicles_stopped 49
+ Officers stopped 29 drivers. => vehicles_stopped 29
+ More than 60 cars were stopped. => vehicles_stopped 60 min
- A car was stopped on the M1. => nothing
- No vehicles were stopped. => nothing
- One in every ten vehicles stopped had worn tyres. => nothing
- Two buses stopped running. => nothing
- Both cars were inspected by an engineer. => nothing
+ Officers stopped and spoke to 30 drivers. => vehicles_stopped 30
+ The team stopped and spoke with a number of motorists. => vehicles_stopped ?
- The driver stopped and spoke to the cyclist. => nothing
- Up to 50 vehicles will be stopped. => nothing
+ Vehicles were stopped and drivers spoken to. => vehicles_stopped ?
+ Officers have stopped motorists on the moor roads. => vehicles_stopped ?
+ That week 31 people were stopped for using a phone at the wheel. => vehicles_stopped 31
+ In all 71 vehicles were escorted to the site for checks. => vehicles_stopped 71
- Two vans were stopped at the red lights. => nothing
+ Over 180 vans were stop-checked. => vehicles_stopped 180 min
- Of those stopped, 38 drivers wore no belt. => nothing
- Three drivers stopped had no insurance. => nothing
- Two motorists stopped to help. => nothing
- We keep roads safe by stopping vehicles. => nothing
- Cars stopped outside the shop. => nothing
- Cameras on the bridge meant that 700 vehicles were checked on the ANPR system. => nothing
- In all 90 vehicles were checked for their speed. => nothing
+ On Mill Road 70 vehicles were checked and three vans stopped. => vehicles_stopped 3
+ That day 37 lorries were brought in to the check site. => vehicles_stopped 37
+ In all 12 vans were brought in during the day. => vehicles_stopped 12
- Two vans were brought back to life. => nothing
+ That day 33 people were stopped for one of the fatal four, such as no seatbelt. => vehicles_stopped 33
+ The night saw more than forty vans stopped at the bridge. => vehicles_stopped 40 min
- Leeds Crown Court heard that two cars were stopped. => nothing
+ One driver was stopped for speeding. => vehicles_stopped 1
+ That day 15 people were pulled over for having poor loads on their vehicles. => vehicles_stopped 15
- 38 vehicles, along with their owners, were stopped from entering. => nothing
- We have stopped vans because someone called us. => nothing
- Officers stopped 40 vehicles from parking near the school. => nothing
- Three cars pulled over and the drivers got out to fight. => nothing
- Both vehicles pulled over on the side of the road. => nothing
- Nine of the 66 vehicles stolen were stopped. => nothing

## vehicles_stopped.noun
+ Officers carried out 40 vehicle stops. => vehicles_stopped 40
+ The week brought various vehicle stops. => vehicles_stopped ?
- A number of vehicle checks are planned. => nothing
- It came to light in a vehicle stop. => nothing
- Each officer does 12 stop checks a day. => nothing

## warrants.executed
+ Officers focused on one gang, executing six warrants. => warrants 6
- The crackdown focused on executing warrants, conducting patrols and more. => nothing
- This could lead to the execution of five warrants. => nothing
+ Enquiries have led to the arrest of 35 people and the execution of five warrants. => arrests 35; warrants 5
+ Officers executed a series of four warrants. => warrants 4
+ More than 90 officers executed drugs warrants across Hull. => warrants ?
+ Warrants took place at addresses in Heather Close in Warrington, Brindley Avenue in Warrington, Regency Park
  in Widnes, Camomile Close in Hale, Mount Parade in Hale, Park Field Crescent in Hale and Breccia Gardens in
  Hale. => warrants 7
+ Officers executed warrants at addresses in Corby and Kettering and found two more cannabis farms. => warrants
  ?
+ Officers executed a warrant at two houses in Mill Road. => warrants 2
+ The warrants, at 14 addresses in Hull, were executed today. => warrants 14
+ Officers executed warrants at properties in Mill Drive and Old Foundry Road. => warrants 2
+ Officers carried out warrants at a property on Mill Road in Hale and on Oak Avenue in Bury. => warrants 2
+ Warrants were also carried out in Broadway, Oak Avenue and London Road. => warrants 3
+ Officers executed warrants at Mill Court, Mill Road and Hale. => warrants ?
+ Officers executed warrants on London Road. => warrants ?
+ Warrants were executed at a farmhouse, a bungalow and a haulage yard. => warrants 3
- The series, first seen in May, follows officers as they carry out warrants and seize drugs. => nothing
+ Officers executed warrants at two houses in Hale and a flat in Hull. => warrants 3
+ Warrants were executed at three addresses in Corby and a house in Mill Road was found to contain 200 cannabis plants.
  => warrants 3; seizure cannabis_plants 200
+ Warrants were executed at two addresses in Hull and a property in Kettering was boarded up. => warrants 2
+ Warrants were executed at three addresses in Hull and one property was found to be empty. => warrants 3
+ Warrants at two houses in Hale and a flat in Hull were executed. => warrants 3
+ Three men were arrested after warrants were executed at one of their homes and a shop. => arrests 3; warrants ?
+ Six men were charged after officers executed warrants and searched three of their homes. => charges 6; warrants ?
+ Officers executed warrants after six victims told of abuse at their homes. => warrants ?
+ Two men were arrested after warrants were executed at their home addresses. => arrests 2; warrants 2
+ A series of warrants were executed at addresses on Mill Road, Oak Drive and Elm Close. => warrants 3
+ The week saw police teams carry out six warrants and visit 40 homes. => warrants 6
+ Officers carried out two simultaneous, pre-planned warrants in Corby. => warrants 2
+ Warrants were executed at: | * Elm Road, Corby | * a flat in Ash Close | * Mill Lane => warrants 3
+ Warrants were executed last week. | * Two men were arrested. => warrants ?; arrests 2
+ A series of warrants was executed at nine addresses. => warrants 9
+ A number of warrants were executed, including at the homes of the three men. => warrants ?
+ A warrant was executed. => warrants 1
+ Officers executed 12 search warrants. => warrants 12
+ Warrants were executed at five addresses. => warrants 5
+ Four warrants were carried out in the north of the county. => warrants 4
+ A Misuse of Drugs Act warrant was conducted at an address in Mill Lane. => warrants 1
+ Officers carried out warrants at two addresses in Goole. => warrants 2
+ Three arrest warrants were executed. => warrants 3
+ Search warrants were executed in Mill Road, Elm Street and Oak Close. => warrants 3
+ A series of warrants were executed. => warrants ?
+ Around 20 warrants were executed. => warrants 20 approx
+ Officers executing a drugs warrant found nothing. => warrants 1
+ Warrants were executed. => warrants ?
+ Officers attended a flat in Hull to execute a drugs warrant. => warrants 1
+ The team joined detectives from Leeds to carry out four warrants. => warrants 4
- The team will join detectives from Leeds to carry out four warrants. => nothing
- We use what residents tell us to carry out warrants. => nothing
- Officers continue to execute warrants across the town. => nothing
- Officers were granted permission to execute a warrant there. => nothing
+ Warrants were executed at three garages behind the shops. => warrants 3
+ Warrants were executed at his home in Mill Road and at a flat he uses in Oak Close. => warrants 2
+ Warrants were executed at a house in Hale, as well as at an address in the town. => warrants 2
+ Warrants were executed at a house in Mill Road. => warrants ?
+ Warrants were executed at the home addresses of Smith and Jones. => warrants 2
+ Warrants were executed at the homes of five men. => warrants 5
+ Warrants were executed at the addresses of the suspects - Adam Bell, Carl Dean and Eve Fox. => warrants 3
- Officers will be executing multiple warrants. => nothing
+ The week included the execution of nine search warrants. => warrants 9
- We met ahead of the execution of the warrant. => nothing
- The video shows one of the warrants being executed. => nothing
- The vans have all the gear for executing warrants. => nothing
- The team will respond to tips, visiting schools and executing warrants. => nothing
- Dozens more warrants have been secured. => nothing
- Two warrants are to be executed. => nothing
- No warrants were executed. => nothing
- A warrant was issued for his arrest. => nothing
- He was wanted on a warrant. => nothing

## warrants.circumstance
+ During a series of four warrants, officers arrested two men. => warrants 4; arrests 2
- The number of arrest warrants has been cut from 80 to 16. => nothing
- Bell was detained under this warrant. => arrests 1
- The medal was instituted under Royal Warrant by the King. => nothing
+ A man was arrested following a warrant at a flat. => warrants 1; arrests 1
+ Two men were arrested during a drugs warrant in Hyde. => warrants 1; arrests 2
+ Cannabis was seized after three warrants. => warrants 3; seizure cannabis ?
- A man was arrested on a European Arrest Warrant. => arrests 1
- Officers applied for a warrant during the inquiry. => nothing
- Officers can enter under a warrant. => nothing
+ They were found in a series of warrants. => warrants ?
+ After the warrants, closure orders were sought for three properties. => warrants ?

+ Officers went in at five addresses in Hull and Hale, with warrants for each. => warrants 5
+ Officers entered a flat in Mill Road under the terms of a search warrant. => warrants 1
+ We went through the door of a flat with a warrant. => warrants 1
+ Using a warrant, police entered a farm near Hale. => warrants 1
+ A search warrant was used to enter the house. => warrants 1
+ Having obtained a warrant, officers raided a house. => warrants 1
- Officers went to court for a warrant. => nothing
- Officers will go into the flat with a warrant. => nothing
- The man went to Spain with a warrant out for him. => nothing

## warrants.subject
+ Two properties in Frederick Street were subject to emergency warrants. => warrants 2
+ Three addresses in Hull were the subject of warrants. => warrants 3
- Three addresses in Hull were subject to warrants or visits. => nothing
- The law on entry is subject to warrants. => nothing
- Warrants were executed at a flat on the corner of Mill Road and Oak Street. => warrants ?
- Warrants were executed in the area between Mill Road and Oak Street. => warrants ?
- Warrants were executed in Hull by officers from Mill Road and Oak Street police stations. => warrants ?
- Two flats in Hull were subject to closure orders after warrants in May. => warrants ?
- Bailiffs with a warrant entered a house in Hull and police attended to prevent disorder. => nothing
- Acting on warrants issued by a court in Spain, officers arrested two men. => arrests 2

## warrants.at_place
+ A warrant there led to the recovery of 86 tablets. => warrants 1; seizure drugs 86 tablets
+ Warrants in Kettering and Corby uncovered two grows. => warrants ?
+ A drugs warrant in Hull yesterday led to an arrest. => warrants 1; arrests 1
- Warrants in such cases need a magistrate. => nothing

## warrants.result
+ Five warrants in Kettering saw six people arrested. => warrants 5; arrests 6
+ Five warrants linked to one county line resulted in six arrests. => warrants 5; arrests 6
- Five outstanding warrants will result in arrests. => nothing

## warrants.addresses
+ Police carried out dawn raids at six addresses. => warrants 6
+ Three men were arrested following raids at two addresses in Hull and a flat in Hale. => arrests 3; warrants 3
- Officers will carry out raids at six addresses. => nothing
- Two men who carried out raids on five shops were arrested in Hull. => arrests 2
- Two men were arrested over raids at five shops. => arrests 2
- Two men were arrested after ram raids at five shops. => arrests 2
+ Seven addresses were searched. => warrants 7
- Seven vehicles were searched. => nothing
- Seven addresses will be searched. => nothing
+ Detectives conducted searches at six addresses. => warrants 6
- Detectives will conduct searches at six addresses. => nothing
+ Houses in Elm Road, Mill Street, Oak Close and Park Lane were searched. => warrants 4

## warrants.by_place
+ Four warrants were executed, two each in Hull and Leeds. => warrants 4; warrants 2; warrants 2
+ Officers executed 12 warrants in Corby and a further two in Derby. => warrants 12; warrants 2
+ Officers executed 18 warrants, eight in Rushden and ten in Corby. => warrants 18; warrants 8; warrants 10
- Officers executed 18 warrants in Rushden and Corby. => warrants 18
- Officers executed two warrants, one in Mill Road and another in Oak Street. => warrants 2
- Three warrants were executed in Hull: one at Mill Road, one at Oak Street and one at Elm Way. => warrants 3
+ Police visited nine addresses over the day, six in Rushden and three in Corby. =>
  warrants 9; warrants 6; warrants 3
+ Officers executed four warrants, three of which were in Yeovil and one at Chard. => warrants 4; warrants 3; warrants 1

## warrants.elsewhere
+ Warrants were executed at four addresses in Rushden and one in Corby. => warrants 4; warrants 1
+ Six warrants were executed in Leeds and another two in the York area. => warrants 6; warrants 2
+ Six warrants were executed around the Mill Lane area of Hull and one in Goole. => warrants 6; warrants 1
- Six warrants were executed in Leeds and Hull. => warrants 6

## warrants.counted
+ The week in numbers: 12 arrests, three warrants and nine vehicles seized. =>
  arrests 12; warrants 3; seizure vehicles 9
+ Their work has resulted in 15 warrants and 40 arrests. => warrants 15; arrests 40
+ The team was responsible for 20 arrests, 15 warrants and two closure orders. => arrests 20; warrants 15
+ The week brought: | * Nine warrants => warrants 9
+ There have been 14 arrests and 11 warrants. => arrests 14; warrants 11
+ The hub supported 32 arrests, 25 warrants and 213 stop searches. => arrests 32; warrants 25; stop_searches 213
+ Results were: | * Hale - nine warrants, 12 people arrested => warrants 9; arrests 12
- Their work rests on 15 warrants and good will. => nothing
- The court dealt with 15 outstanding warrants and 40 arrests. => arrests 40

## warrants.elliptic
+ Two warrants were executed in Corby on Monday and one was executed in Raunds. => warrants 2; warrants 1
- Two men spoke and one was conducted outside. => nothing

## warrants.tabular
+ Warrants executed: 12 => warrants 12
+ Warrants: 5, 3, 8 => warrants 8
+ Warrants: 21 => warrants 21
- Warrants: what you need to know => nothing

## warrants.running_number
+ This brings the total number of warrants executed to 59. => warrants 59
- This brings the number of visits to 59. => nothing

## seizure.strong_passive
+ Cannabis cultivations were seized in Hale. => seizure cannabis_plants ?
+ Six people were arrested; three phones and a knife were seized. => arrests 6; seizure phones 3; seizure knives 1
+ £6,000; three watches; 2kg of cannabis and a knife were seized. => seizure cash 6000; seizure jewellery 3;
  seizure cannabis 2000 g; seizure knives 1
+ Suspected drugs production paraphernalia was seized. => seizure drug_paraphernalia ?
+ A stun gun device was seized. => seizure weapons 1
+ Nine cars were seized by the DVLA. => seizure vehicles 9
- Officers stopped a man with a bag of cannabis. It will be seized. => nothing
- A phone and a knife lay there. It was seized. => nothing
+ Two phones were on the table. They were seized. => seizure phones 2
+ Officers stopped a stolen car on the A6. It was also seized. => seizure vehicles 1
+ A knife fell from his pocket. This was seized by police. => seizure knives 1
+ 13 weapons, mainly knives, were seized. => seizure weapons 13
+ Three cars and 45 other items, mainly tools, were seized. => seizure vehicles 3; seizure other 45
+ Tools used to remotely steal cars were seized. => seizure tools ?
+ A vehicle belonging to the man was searched and a quantity of cash was seized. => seizure cash ?
+ Scales with residue of cannabis and cocaine were seized. => seizure drug_paraphernalia ?
+ Cash and three phones are said to have been seized. => seizure cash ? GBP; seizure phones 3 items
+ A woman was arrested for drink-driving and her uninsured car was seized. => arrests 1; seizure vehicles 1
  items
- Officers seized 40 plants from five houses, three of them in Hull. => seizure cannabis_plants 40
- Officers seized ten bikes from six men, two of them children. => seizure bicycles 10
- Officers seized 12 guns and four knives, three of them loaded. => seizure firearms 12; seizure knives 4
- Officers seized 12 dogs, two of which died. => seizure animals 12
- Officers recovered 40 bikes, 21 of which have been returned. => seizure bicycles 40
- Officers seized 1,000 euros. => seizure cash ?
- Officers seized a £20 note. => seizure cash 20 GBP
- Officers seized three £20 notes. => seizure cash 60 GBP
+ Forty weapons were seized - 30 of which were knives. => seizure weapons 40; seizure knives 30
+ Twelve cars were seized, four of which had no tax. => seizure vehicles 12; seizure vehicles 4
Drugs were seized from two men, both of whom live in Hull. => seizure drugs ?
+ Six bikes were seized, one of which is worth £5,000. => seizure bicycles 6
+ Four vehicles were uplifted. => seizure vehicles 4
+ A catapult and several phones were kept as evidence. => seizure weapons 1; seizure phones ?
- Four dogs were taken to kennels after their owner died. => nothing
- Two dogs were taken to kennels by their owner. => nothing
+ Two flatbeds had no licence and were seized. => seizure vehicles 2
+ A blue van was taken for forensic examination. => seizure vehicles 1
+ Four rifles were taken from them, together with the car. => seizure firearms 4; seizure vehicles 1
- Two dogs were taken from him as he walked in Hull on Monday. => nothing
- Two cars were uplifted by the council for parking. => nothing
+ A knife was seized by a female officer. => seizure knives 1
- Two knives were seized by a man's mother. => nothing
+ Two phones were seized from a car owned by a man. => seizure phones 2
+ A knife was seized following a tip-off by a resident. => seizure knives 1
- Two bikes were taken by police officers' children to school. => nothing
- Six dogs were seized by the woman's neighbour. => nothing
+ Six knives were seized by the gangs unit. => seizure knives 6
+ Two head phones were seized. => seizure electronics 2
- The fine was £100, uplifted from £30. => nothing
- Two phones were kept as evidence by the victim's mother. => nothing
- A rifle was taken from him by burglars. => nothing
- Two knives were taken from them by staff at the school. => nothing
- Two cars were taken under a court act by bailiffs. => nothing
- The car was taken to a pound by the council. => nothing
- The victim's phone was taken for analysis. => nothing
- His car was taken into possession of the finance company. => nothing
+ A gun was fired, six rounds hit a door, and two knives were seized. => seizure knives 2
+ Two of the bikes were taken by officers. => seizure bicycles 2
- A phone was taken from him by two men. => nothing
- Jewellery and £900 in cash were taken during the burglary. => nothing
- Two lambs were taken to the vet by officers. => nothing
+ Two vehicles were seized, one for bald tyres and one for being untaxed. => seizure vehicles 2; seizure vehicles 1;
  seizure vehicles 1
+ Five vehicles were seized for having no tax, three for having no insurance and one for having no MOT.
  => seizure vehicles 5; seizure vehicles 3; seizure vehicles 1
+ Three vehicles were seized, two men were arrested and one was charged. => seizure vehicles 3; arrests 2; charges 1
+ About 13kg of cutting agent for class A drugs was seized. => seizure drug_paraphernalia 13000 g approx
+ Cannabis and scales for drugs were seized. => seizure cannabis ?; seizure drug_paraphernalia ?
+ Ten vehicles were seized for no insurance, with fines issued to motorists, 30 for speeding. => seizure vehicles 10
+ Eight vehicles were seized for no insurance and drivers were reported, 20 for using a phone and nine for speeding.
  => seizure vehicles 8
+ Three vehicles were seized as drivers were dealt with, two for drink driving and one for drug driving.
  => seizure vehicles 3
+ A man was arrested with intent to supply, and drugs worth about £1,700 were seized. => arrests 1;
  seizure drugs 1700 GBP approx
+ The grows were dismantled and 34 cannabis plants were seized. => seizure cannabis_plants 34
+ One vehicle was seized because of its tyres, and another as it was untaxed. => seizure vehicles 2
+ One vehicle was seized because of its tyres and another was seized for having no tax. => seizure vehicles 2
+ A car was seized and another was stopped but found to be legal. => seizure vehicles 1
+ A van was seized on Monday and another was given a warning. => seizure vehicles 1
+ A car was seized after a collision between it and another which failed to stop. => seizure vehicles 1
+ A car was seized from the driveway and another was damaged. => seizure vehicles 1
+ Four vehicles were found to have no tax and were seized and one vehicle had no MOT. => seizure vehicles 4
+ A BMW found to be running on red diesel was seized near Hull. => seizure vehicles 1
+ Documents and phones relating to the sale of puppies were seized. => seizure documents ?; seizure phones ?
+ Cash and equipment believed to be used in the supply of drugs were seized. => seizure cash ?;
  seizure drug_paraphernalia ?
+ A number of items were seized from the flat. => seizure other ?
- A number of items were seized from the flat, including two knives. => seizure knives 2
+ Ten homes were searched and a quantity of drugs, cash and other evidence was seized. => warrants 10;
  seizure drugs ?; seizure cash ?; seizure other ?
+ After a search of her car, two phones were seized. => seizure phones 2
+ Class A drugs and weapons have been removed from the streets of Hull. => seizure class_a_drugs ?; seizure weapons ?
- We are glad that dangerous drugs have been taken off the streets. => nothing
+ The £9,000 worth of heroin and cannabis was seized on Monday. => seizure drugs 9000 GBP
+ One vehicle was seized in Hull for no tax and a further car was seized in York. => seizure vehicles 1;
  seizure vehicles 1
+ Two machetes were seized. => seizure knives 2
+ Cash and phones were seized. => seizure cash ?; seizure phones ?
+ Around 700 cannabis plants were seized. => seizure cannabis_plants 700 approx
+ A machete, 20 mobile phones, £3,000 in cash and a quantity of white powder were seized.
  => seizure knives 1; seizure phones 20; seizure cash 3000; seizure drugs ?
+ A Taser and a baton were seized. => seizure weapons 1; seizure weapons 1
+ Three e-scooters were seized. => seizure vehicles 3
+ 26 wraps of heroin were seized. => seizure heroin 26 wraps
+ Half a kilo of cocaine was seized. => seizure cocaine 500 g
+ Two high-value watches were seized. => seizure jewellery 2
A van was located in Goole and seized. => seizure vehicles 1
A lorry was stopped, searched and seized. => seizure vehicles 1
He was jailed for the supply of £9,000 worth of heroin which was seized in Hull. => seizure heroin 9000 GBP
A safe and two drills, believed to have been stolen, were seized. => seizure other 1; seizure tools 2
A number of items, thought to be stolen, were seized. => seizure stolen_property ?
Nearly 90 exhibits linked to burglaries were seized. => seizure stolen_property 90 approx
Cash and items linked to drug dealing were seized. => seizure cash ?; seizure drug_paraphernalia ?
Six crossbows (which he had used to shoot at drugs dealers) were seized. => seizure weapons 6
Two BMWs were impounded. => seizure vehicles 2
Three people were reported for speeding and their vehicles were seized. => fines 3; seizure vehicles 3
Both Class A and Class B drugs were seized. => seizure class_a_drugs ?; seizure class_b_drugs ?
The total amount of cash seized was £11,500. => seizure cash 11500
The van, a white Ford Transit, was seized. => seizure vehicles 1
Several items were also seized for examination. => seizure other ?
- Last year 9,000 vehicles were seized in the UK. => nothing
+ A moped was seized. => seizure vehicles 1
+ Burner phones were seized. => seizure phones ?
+ A bladed article was seized. => seizure knives 1
+ A quantity of spice was seized. => seizure class_b_drugs ?
+ An imitation firearm was seized. => seizure firearms 1
- No drugs were seized. => nothing
- Neither drugs nor cash were seized. => nothing
- Vehicles will be seized. => nothing
- Two cars could be seized. => nothing
- Two men were seized by fear. => nothing

## seizure.strong_active
+ Officers seized 88 electric or off-road bikes. => seizure vehicles 88
+ Officers seized four illegal or untaxed watches. => seizure jewellery 4
+ Officers seized two suitcases containing 16 kilograms of cannabis. => seizure cannabis 16000 g
+ Officers seized an off-road bike and a stolen bike. => seizure vehicles 1; seizure vehicles 1
+ Police seized a motorbike, a car, and an electric bicycle. => seizure vehicles 1; seizure vehicles 1;
  seizure bicycles 1
+ Police seized a motorbike and two bicycles. => seizure vehicles 1; seizure bicycles 2
+ They seized several stolen tablets and phones. => seizure electronics ?; seizure phones ?
+ They seized 40 blue tablets and a phone. => seizure drugs 40 tablets; seizure phones 1
+ They seized 82 methandienone tablets and a SIM card. => seizure class_c_drugs 82 tablets; seizure electronics
  1
+ The unit dealt with ten drivers for having no tax and seized 13 vehicles. => seizure vehicles 13
+ Officers seized a large amount of cannabis at the Elm Road house during the search, as well as cash and
  phones. => seizure cannabis ?; seizure cash ?; seizure phones ?
+ Officers seized bundles of cocaine containing 68 wraps and 9 wraps of heroin. => seizure cocaine ?; seizure
  cocaine 68 wraps; seizure heroin 9 wraps
+ Officers seized weapons and drugs, namely a machete and heroin. => seizure knives 1; seizure heroin ?
+ Officers seized Class A and B drugs - heroin and cannabis - and cash. => seizure heroin ?; seizure cannabis ?;
  seizure cash ?
+ Officers seized class B drugs (cannabis) worth £900. => seizure cannabis 900 GBP
+ Officers seized a quad bike, which had been stolen from a property in Hull, and 15 cannabis plants. => seizure
  vehicles 1; seizure cannabis_plants 15 plants
+ Officers seized laptops and tablets worth £3,000. => seizure electronics ?; seizure electronics 3000 GBP
+ Officers seized over £90,000s worth of drugs. => seizure drugs 90000 GBP min
+ Officers seized a bag for life containing two kilos of cannabis. => seizure cannabis 2000 g
+ Officers seized a package that contained 26 grams of cannabis and a phone. => seizure cannabis 26 g; seizure
  phones 1
+ Officers seized drug wrapping materials and a shell casing. => seizure drug_paraphernalia ?;
  seizure ammunition 1 items
+ Officers seized £900 in cash, a mobile and three bank cards. => seizure cash 900 GBP; seizure phones 1 items;
  seizure documents 3 items
- The worth of the drugs that they seized is believed to be about £3,600. => nothing
+ This enabled officers to arrest him, seize 120 wraps of heroin and go. => arrests 1; seizure heroin 120 wraps
+ Officers searched him and seized his two mobiles. => seizure phones 2
+ Officers seized: £900 in cash; 40 wraps of heroin; nine knives; and one firearm. =>
  seizure cash 900; seizure heroin 40 wraps; seizure knives 9; seizure firearms 1
+ Officers seized four firearms; a revolver was rusty. => seizure firearms 4
+ Among the things seized: Class A (86kg cocaine; 5g MDMA) and cash. =>
  seizure class_a_drugs ?; seizure cocaine 86000 g; seizure mdma 5 g; seizure cash ?
+ Since May the team has taken 22 vehicles and 39 dogs. => seizure vehicles 22; seizure animals 39
+ Officers took 40 cans of lager from people at the gates. => seizure alcohol 40
- Officers took his dog to the vet. => nothing
- Police took two cars to the scene. => nothing
- Officers took a car to chase him. => nothing
- Officers took two horses back to their field. => nothing
- They took away two televisions and a safe. => nothing
- The new owner has taken possession of two dogs. => nothing
- The team took two hours to search the car. => nothing
- No action was taken to seize the two cars. => nothing
+ Officers seized £9,000 worth of heroin as the force aims to crack down on dealing. => seizure heroin 9000 GBP
+ Officers seized a quantity of cocaine, a .22 calibre rifle and ammunition. => seizure cocaine ?; seizure firearms 1;
  seizure ammunition ?
+ The team traced £50,000, seized four vehicles and made 26 checks. => seizure vehicles 4
+ Officers seized 88+ wraps of heroin and £45k+ worth of cocaine. => seizure heroin 88 wraps min;
  seizure cocaine 45000 GBP min
+ Officers seized £9,000 worth of heroin and cannabis. => seizure drugs 9000 GBP; seizure heroin ?; seizure cannabis ?
+ Officers seized £9,000 worth of heroin and cocaine. => seizure class_a_drugs 9000 GBP
+ Officers seized hundreds of thousands in cash and two guns. => seizure cash ?; seizure firearms 2
+ The week saw officers visit 40 homes, seize £900 in cash and talk to pupils. => seizure cash 900
+ Officers seized a large bag of cannabis and a smaller bag of the Class B drug. => seizure cannabis 1 bags;
  seizure cannabis 1 bags
- The plan sees officers stop cars and they hope to seize cash. => nothing
+ Officers seized seven cars for having no tax, as well as a taxi and a box van. => seizure vehicles 7;
  seizure vehicles 1; seizure vehicles 1
+ Officers seized five vehicles, dealt with loose loads and identified vans with worn tyres. => seizure vehicles 5
+ Officers seized a phone he was carrying and two tablets of ecstasy. => seizure phones 1; seizure mdma 2 tablets
+ Officers seized nine weapons, mainly knives. => seizure weapons 9
+ Police seized the knife and the van was towed away. => seizure knives 1
+ Officers seized three knives. => seizure knives 3
+ Police seized £65k in cash. => seizure cash 65000
+ Officers seized £1k worth of cannabis. => seizure cannabis 1000 GBP
+ We seized 2kg of cannabis worth £20,000. => seizure cannabis 2000 g; seizure cannabis 20000 GBP
+ The team seized more than 300 plants with an estimated value of £250,000.
  => seizure cannabis_plants 300 min; seizure cannabis_plants 250000 GBP approx
+ Officers seized drugs with a street value of £2.5m. => seizure drugs 2500000 GBP
Detectives seized heroin yesterday. They found 80g of the Class A drug. => seizure heroin ?; seizure heroin 80 g
+ Officers seized between £5,000 and £10,000 in cash. => seizure cash 5000 min
+ Officers seized 40 tablets, thought to be ecstasy. => seizure mdma 40 tablets
+ Officers seized two ounces of heroin. => seizure heroin 56.7 g
+ Officers seized a sword, two axes and a crossbow.
  => seizure knives 1; seizure weapons 2; seizure weapons 1
+ Police seized a van and a trailer. => seizure vehicles 1; seizure vehicles 1
We were able to stop the car and seize 12 wraps of heroin. => seizure heroin 12 wraps
- Officers plan to seize two cars. => nothing
- Officers did not seize any drugs. => nothing
- The courts seized power. => nothing
- The team repairs recovered or seized bikes. => nothing
- Officers seized CCTV from a shop. => nothing
- Officers are ready to seize cash. => nothing

## seizure.strong_participle
- Warrants will go on, with officers seizing any goods such as drugs and weapons. => nothing
- All with a view to freezing their assets, seizing further cash. => nothing
- Officers have begun seizing e-scooters. => nothing
+ Officers searched the flat, seizing 30 wraps of crack cocaine. => seizure crack_cocaine 30 wraps
- Seizing drugs is what we do. => nothing
- Officers check the cars, seizing vehicles if necessary. => nothing
- Our dogs help in many ways, including finding people and seizing drugs. => nothing

## seizure.strong_reduced
+ Twelve drivers had no insurance, with 12 vehicles seized. => seizure vehicles 12
+ Six people were arrested for drug offences with heroin and crack cocaine seized. => arrests 6; seizure heroin
  ?; seizure crack_cocaine ?
+ Officers stopped 40 cars, with 15 cars seized. => vehicles_stopped 40; seizure vehicles 15
+ Officers stopped 40 cars, with 15 of the cars seized. => vehicles_stopped 40; seizure vehicles 15
+ Eight phones, along with two cars seized in Hull, were taken away. => seizure phones 8; seizure vehicles 2
+ Officers were out. | * Flick knife seized => seizure knives 1
+ Three vehicles stopped and seized for want of tax. => vehicles_stopped 3; seizure vehicles 3
+ Four cars seized in Leeds. => seizure vehicles 4
Five motorists had their vehicles seized. => seizure vehicles 5
It led to 700 cannabis plants being seized. => seizure cannabis_plants 700
+ Drugs and cash seized in raids. => seizure drugs ?; seizure cash ?
The week saw 12 warrants executed, 13 weapons seized, and heroin worth £2,000 recovered.
  => warrants 12; seizure weapons 13; seizure heroin 2000 GBP
Others had their vehicle seized. => seizure vehicles ?
- Riders face a fine and having their vehicle seized. => nothing
- No weapons seized. => nothing

## seizure.strong_list
+ Nine vehicles seized, £4,500 in cash and 300 cannabis plants. =>
  seizure vehicles 9; seizure cash 4500; seizure cannabis_plants 300
- Nine vehicles seized, and two men with £4,500 in cash were questioned. => seizure vehicles 9
+ Some 101 plants were seized, as well as other items, and an inquiry is going on. => seizure cannabis_plants 101
  approx; seizure other ?
- The phones were seized, among other items. => seizure phones ?
+ Items seized included a machete and two mobile phones. => seizure knives 1; seizure phones 2
+ Cash was seized along with three phones. => seizure cash ?; seizure phones 3
Cash was seized from a flat in Mill Lane and cannabis from a house in Hill Road.
  => seizure cash ?; seizure cannabis ?
The items seized from the house were two machetes and £400 in cash. => seizure knives 2; seizure cash 400
The drugs that were seized in the raid were 92 wraps of heroin and 22g of cannabis.
  => seizure heroin 92 wraps; seizure cannabis 22 g
31 cannabis plants were seized from a cellar and 12 from a shed.
  => seizure cannabis_plants 31; seizure cannabis_plants 12
Three kilos of tobacco were seized in the raids, as was a quantity of cash.
  => seizure tobacco 3000 g; seizure cash ?
Several things were seized as proceeds; four watches, a quad bike and expensive clothes.
  => seizure jewellery 4; seizure vehicles 1; seizure clothing ?
Items were seized including a van suspected to have been used in thefts, a Taser and several phones.
  => seizure vehicles 1; seizure weapons 1; seizure phones ?
Ketamine was seized from them at the arrest along with £250 in cash. => seizure class_b_drugs ?; seizure cash 250
Four phones were seized from two of them, as well as a handgun and a kilo of cocaine.
  => seizure phones 4; seizure firearms 1; seizure cocaine 1000 g
Cash was seized, and weapons including a baton lay there. => seizure cash ?
- Items seized included evidence. => nothing

## seizure.strong_noun
+ The haul included 43 wraps of cocaine and a knife. => seizure cocaine 43 wraps; seizure knives 1
- Officers hope to see more cash seizures. => nothing
- Two men were jailed as a result of phone seizures. => nothing
- No drug seizures were made. => nothing
- We saw an increase in drug seizures. => nothing
+ Two raids led to some good weapon seizures. => seizure weapons ?
+ A number of cash and drugs seizures were made in Corby. => seizure cash ?; seizure drugs ?
+ The week resulted in six arrests, drugs and cash seizures. => arrests 6; seizure drugs ?; seizure cash ?
+ There was a seizure in Hull of 300 wraps of heroin. => seizure heroin 300 wraps
+ It resulted in the seizure of 12 firearms. => seizure firearms 12
+ The raids led to the seizure of cash and phones. => seizure cash ?; seizure phones ?
- A reward is paid for information leading to the seizure of firearms. => nothing
- He had a seizure of the heart. => nothing

## seizure.strong_count
- A £30,000 vehicle seizure operation is planned. => nothing
+ Police made a £250,000 cash seizure. => seizure cash 250000
+ A man was charged over a £30,000 cannabis seizure. => charges 1; seizure cannabis 30000 GBP
+ The night led to a number of vehicle seizures. => seizure vehicles ?
+ There were eight vehicle seizures. => seizure vehicles 8
+ The week brought two weapons seizures and 26 drugs seizures. => seizure weapons 2; seizure drugs 26
The week brought one drug seizure. => seizure drugs ?
- It follows two previous cannabis seizures. => nothing
- We are among the top ten forces for drug seizures. => nothing
The team made 36 seizures of class A and class B drugs. => seizure drugs 36
+ Officers made 71 seizures of drugs and 16 arrests. => seizure drugs 71; arrests 16
- No vehicle seizures were made. => nothing
We made 88 seizures of drugs. => seizure drugs 88 items

## seizure.strong_lines
+ Officers seized - | * £1.7 million worth of cash | * 15kg of cocaine => seizure cash 1700000; seizure cocaine 15000 g
+ The following items were seized: | * Two machetes | * £400 in cash | * 12 wraps of cocaine
  => seizure knives 2; seizure cash 400; seizure cocaine 12 wraps
- The following items will be seized: | * Knives | * Drugs => nothing

## seizure.strong_inverted
+ Seized from the flat were two phones and £500 in cash. => seizure phones 2; seizure cash 500
Also seized were two phones and £500 in cash. => seizure phones 2; seizure cash 500
- Also to be seized were two phones. => nothing

## seizure.medium_passive
+ A cannabis cultivation was recovered from a unit in Hale. => seizure cannabis_plants ?
+ Safes and necklaces, suspected to have been stolen, have been recovered. => seizure stolen_property ?; seizure
  jewellery ?
+ Three stolen mopeds were located and recovered. => seizure vehicles 3
- A laptop was stolen from a house. It was recovered by the owner. => nothing
- A van crashed in Hull. It was later recovered. => nothing
+ A van was stolen in Hull. It was later recovered in Leeds. => seizure vehicles 1
+ Bolt croppers, a hammer and a screwdriver were recovered by officers. => seizure tools ? items; seizure tools
  1 items; seizure tools 1 items
- The machine, which had contained £43,000 in cash, was recovered by police. => nothing
- The road was closed and the vehicles were recovered. => nothing
- Handbags were recovered by staff at the restaurant. => nothing
+ During the search, which included a police drugs dog, cannabis was recovered. => seizure cannabis ?
+ Goods worth £1,800 were recovered. => seizure stolen_property 1800 GBP
+ The stolen van's been recovered. => seizure vehicles 1
+ A number of items that officers believe to have been stolen were recovered. => seizure stolen_property ?
+ Items, which police think may have been taken from the house, have been recovered. => seizure stolen_property ?
+ A reportedly stolen vehicle was also recovered nearby. => seizure vehicles 1
+ A stolen quad bike was recovered. => seizure vehicles 1
+ Three stolen cars were recovered. => seizure vehicles 3
+ Two firearms were recovered from a garden. => seizure firearms 2
+ A number of items were recovered from the flat by officers. => seizure other ?
- A number of items were recovered from the river by divers. => nothing
+ £900 in cash and a van were recovered. => seizure cash 900; seizure vehicles 1
A van, quad bike and caravan were recovered. => seizure vehicles 1; seizure vehicles 1; seizure vehicles 1
After a search of the vehicle, two axes were recovered. => seizure weapons 2
- A car was recovered. => nothing
- The car, a grey Audi, was recovered. => nothing
- The two cars in the collision were recovered. => nothing
- A device was recovered. => nothing
- His body was recovered from the river. => nothing
- Two walkers were recovered from the hill. => nothing

## seizure.medium_active
+ Officers recovered a cannabis grow of around 600 plants. => seizure cannabis_plants 600 approx
+ Officers attended several incidents and recovered eight stolen quad bikes. => seizure vehicles 8
- An investigation uncovered emails about drugs and cash. => nothing
+ Inspection of the parcel uncovered two phones. => seizure phones 2
+ An investigation uncovered seven phones. => seizure phones 7
- He managed to recover his laptop from the thief. => nothing
+ Officers recovered £600-worth of cocaine. => seizure cocaine 600 GBP
+ A search uncovered three phones, keys to four vehicles and £900 in cash. => seizure phones 3; seizure cash 900
- Officers uncovered the use of a magnet. => nothing
+ Officers recovered 4kg of cocaine and drug mixing equipment. => seizure cocaine 4000 g; seizure drug_paraphernalia ?
+ Since May the team has: | * Recovered stolen property worth £175,000, including 43 bicycles
  => seizure stolen_property 175000 GBP; seizure bicycles 43
+ Officers recovered a stun gun disguised as a torch. => seizure weapons 1
+ Officers took away a hydraulic press and a sawn-off shotgun. => seizure other 1; seizure firearms 1
+ Officers recovered items stolen from a house in Hull. => seizure stolen_property ?
+ Force recovers eleven knives in a week. => seizure knives 11
+ Officers recovered 1-2kg of cannabis. => seizure cannabis 1000 g min
+ Officers recovered between 1 and 2kg of cannabis. => seizure cannabis 1000 g min
+ Officers recovered 10 - 15 cannabis plants. => seizure cannabis_plants 10 min
+ Officers recovered 10-15 cannabis plants. => seizure cannabis_plants 10 min
+ Sweeps in Bedford recovered seven knives and two crowbars. => seizure knives 7; seizure tools 2
+ Officers recovered class A, B, and C drugs. => seizure class_a_drugs ?; seizure class_b_drugs ?;
  seizure class_c_drugs ?
+ Officers were able to retrieve the seven dogs. => seizure animals 7
- Officers recovered a car which had come off the road. => nothing
+ Officers recovered two stolen motorbikes. => seizure vehicles 2
+ Officers uncovered 200 cannabis plants. => seizure cannabis_plants 200
We recovered a bag of a substance believed to be cocaine, £900 in cash and a new Mercedes.
  => seizure cocaine 1 bags; seizure cash 900; seizure vehicles 1
Officers did: | * recovered six weapons => seizure weapons 6
+ Officers stopped a car in Mill Lane, Rugby and recovered a shotgun. => seizure firearms 1
- Two women recovered in hospital. => nothing
- Officers recovered from the shock. => nothing

## seizure.medium_reduced
+ Stolen caravans worth £40,000 recovered in Selby. => seizure vehicles 40000 GBP
+ Three stolen vans recovered. => seizure vehicles 3
- Boy recovered well. => nothing

## seizure.medium_participle
+ Officers searched the yard, recovering two stolen tractors. => seizure vehicles 2
+ Officers began recovering 12 stolen cars from a field on Monday. => seizure vehicles 12
- Officers began recovering stolen cars from the field on Monday. => nothing
- A man is recovering in hospital. => nothing

## seizure.medium_list
+ Property recovered included four laptops and a drone. => seizure electronics 4; seizure electronics 1
- Those recovered included two men. => nothing

## seizure.medium_noun
+ The search led to the recovery of two shotguns. => seizure firearms 2
- We wish him a speedy recovery of mind. => nothing

## seizure.medium_inverted
+ A cleaver, several swords and a baton were among the items recovered by police. => seizure knives 1;
  seizure knives ?; seizure weapons 1
+ Recovered from the house were 50 cannabis plants. => seizure cannabis_plants 50
+ Among the evidence recovered were two laptops. => seizure electronics 2
- Recovered from his illness was a man of 50. => nothing

## seizure.weak_passive
- They stole a bag with a phone, but the items were later found. => nothing
- More than £1.3 million was found to have been laundered. => nothing
- Items were located that linked him to two burglaries. => nothing
+ More than £800 was found on Hill. => seizure cash 800 min
- He stole a tin holding £250 and was found later that day in a shop. => nothing
+ The knife was found to be in his bag. => seizure knives 1 items
- The drugs were found to be heroin and cocaine. => nothing
- Traces of heroin, cocaine and cannabis were found on a pair of scales. => nothing
+ Three knives carried by boys were found. => seizure knives 3
- A knife was found by parents in a park. => nothing
+ A knife was found discarded by a man in Hull. => seizure knives 1
- Crime figures revealed that there were 120 knives found in schools. => nothing
+ Fans and 300 lamps were removed by police. => seizure other ?; seizure other 300
+ More than 340 devices were removed for examination. => seizure electronics 340 min
- A fan and a heater were found by police in the flat. => nothing
- Homes were fitted with cameras, and nine women were found places of safety by police. => safeguarded 9
+ Bundles of £20 notes were found in the car by police. => seizure cash ?
+ A stun gun, designed to look like a torch, was found by officers. => seizure weapons 1
+ Approximately 100-150 cannabis plants were located by officers. => seizure cannabis_plants 100 min
+ Phones and computers were removed from his house by officers. => seizure phones ?; seizure electronics ?
- A laptop, two phones and documents were removed from the property during the burglary. => nothing
- Computers and phones were removed from the address between 9am and 5pm. => nothing
- Police said that phones were removed from the address by burglars. => nothing
+ Around 36,000 illicit cigarettes were removed from eight shops. => seizure tobacco 36000 approx
+ A warrant was executed at a garage where a suspected stolen Audi was found. => warrants 1; seizure vehicles 1
- The till had been removed and a quantity of cash stolen. => nothing
- A device was found at the house. => nothing
+ Some tools were found in their van. => seizure tools ?
- Some tools were found in a field. => nothing
+ A warrant was carried out at a garage where a stolen Mercedes was found. => warrants 1; seizure vehicles 1
+ Cannabis was found in his pocket. => seizure cannabis ?
+ A knife was found during the search. => seizure knives 1
+ Cannabis was found in the loft and a further £800 was found in a car. => seizure cannabis ?; seizure cash 800
+ Heroin, cash and designer clothes were found. => seizure heroin ?; seizure cash ?; seizure clothing ?
- A loss of £800 was found by the victim. => nothing
- Designer clothes were found. => nothing
Twelve dogs were also found during the raid. => seizure animals 12
A knife, similar to the one used in the robbery, was found. => seizure knives 1
Nine phones thought to be a gang's own were found. => seizure phones 9
+ 60 cannabis plants were discovered in the loft. => seizure cannabis_plants 60
- A cannabis factory was discovered. => nothing
- A stolen car was found burnt out by a resident. => nothing
- No weapons were found. => nothing
- A missing dog was found. => nothing
- The two men were found guilty. => nothing

## seizure.weak_active
- Officers located a lorry believed to have been used in the theft. => nothing
+ Police executed a warrant and found a tractor and a trailer believed to be stolen. => warrants 1; seizure
  vehicles 1; seizure vehicles 1
+ They found class-A drugs and Class-B drugs in a shed. => seizure class_a_drugs ?; seizure class_b_drugs ?
- Officers found garden plants in the shed. => nothing
+ Officers found cocaine in the house with an estimated value of £12,000. => seizure cocaine 12000 GBP approx
+ Examination of the bag found 419 grams of cannabis. => seizure cannabis 419 g
+ Officers discovered £420 had been hidden in his sock. => seizure cash 420
- Officers discovered £420 was spent on the cards. => nothing
+ Officers found three bikes, worth £700, which had been reported stolen. => seizure bicycles 3; seizure
  bicycles 700 GBP
- Enquiries revealed the camera had been sold. => nothing
- It is vital that we locate the pistol. => nothing
- Where there is violence we find knives. => nothing
+ Officers found scales and a list of buyers. => seizure drug_paraphernalia ?; seizure documents 1
  items
- Police discovered that two of her bank cards were in use. => nothing
- She walked home, where she found her handbag and a phone on the floor. => nothing
+ Officers found a lot of evidence, including £900 in cash and two phones. => seizure cash 900; seizure phones 2
+ Officers found ten bags, each containing 35 bags of cannabis. => seizure cannabis 350 bags
+ Officers located a bag containing nine bags of cannabis. => seizure cannabis 9 bags
+ A search of Mr Bell, of no fixed abode, found 12 wraps of heroin. => seizure heroin 12 wraps
+ Officers found a grinder containing remnants of cannabis. => seizure drug_paraphernalia 1
- He told police he had found a knife. => nothing
- Bell claimed that he'd found the phone. => nothing
- He said he had found a knife. => nothing
+ The officer told the court he had found a knife. => seizure knives 1
+ Officers found 2g of cocaine, 9g of cannabis and 12 ecstasy tablets, worth a total of £300. =>
  seizure cocaine 2 g; seizure cannabis 9 g; seizure mdma 12 tablets; seizure drugs 300 GBP
+ Officers found 12 phones and 20 wraps of heroin, worth £900 in total. =>
  seizure phones 12; seizure heroin 20 wraps; seizure other 900 GBP
+ Officers found two tins with a total of nine dealer bags of white powder. => seizure drugs 9 bags
+ Officers found cannabis plants in a house and four bags of the class B drug. =>
  seizure cannabis_plants ?; seizure cannabis 4 bags
+ Officers found two half-kilo bags of heroin and 30 one kilogram blocks of cocaine.
  => seizure heroin 1000 g; seizure cocaine 30000 g
+ A flat above a shop yielded £3,000 in cash and two sets of scales. => seizure cash 3000; seizure drug_paraphernalia 2
- A burglary at the house yielded a safe and two watches. => nothing
- Police counted 412 plants and left them for the growers. => nothing
- Two cannabis plants were bagged up by the tenant. => nothing
- 58 lamps and a quantity of fertiliser were removed by the landlord. => nothing
- Police removed four fans from the stadium. => nothing
- The film revealed that there were 120 guns in the town. => nothing
- Figurines and jewellery were fished out of the river. => nothing
- He was searched for as he had 31 wraps of heroin. => nothing
- The woman was searched and had £20 and a phone of her own. => nothing
- The fraud yielded £3,000 in cash, police said. => nothing
+ Officers counted 870 plants on three floors. => seizure cannabis_plants 870
- Officers counted 12 cars in the yard. => nothing
+ In the flat we found a pistol, along with eight rounds. => seizure firearms 1; seizure ammunition 8
- Police found that a pistol had been bought after two rounds of talks. => nothing
+ Officers found half a kilo of cocaine, put at £40,000, in a flat. => seizure cocaine 500 g; seizure cocaine 40000 GBP
+ Police came across a holdall holding two crowbars. => seizure tools 2
+ Trading Standards removed 400 illicit cigarettes, 18kg of tobacco and 30 vapes.
  => seizure tobacco 400; seizure tobacco 18000 g; seizure other 30
+ We also got hold of 2kg of heroin and 26 phones. => seizure heroin 2000 g; seizure phones 26
+ Our dog sniffed out a machete in a drain. => seizure knives 1
+ Officers then turned up a further £22,000 and a sword. => seizure cash 22000; seizure knives 1
In the shed officers came across: | * 14 mobiles | * £900 in used notes => seizure phones 14; seizure cash 900
- The courier turned up at the house to collect cash, police said. => nothing
- The dog got hold of her coat before police came. => nothing
- Officers sent up a drone. A drone with a thermal camera found them. => nothing
- Officers found photographs of drugs and cash on his phone. => nothing
+ A warrant was executed in Hope Lane, where they discovered a machete. => warrants 1; seizure knives 1
+ Officers discovered evidence of a brothel, as well as a small amount of what are believed to be Class A drugs. =>
  seizure class_a_drugs ?
+ Officers found two phones on him, £900 in cash and a machete. => seizure phones 2; seizure cash 900 GBP;
  seizure knives 1
+ Officers found a lock knife and £900 in cash. => seizure knives 1; seizure cash 900
+ Officers searched the man and found 14 wraps of cocaine. => seizure cocaine 14 wraps
+ They discovered 30 cannabis plants. => seizure cannabis_plants 30
Officers went on to find three bags of heroin. => seizure heroin 3 bags
We did locate an imitation firearm. => seizure firearms 1
Officers found 28 bags of cocaine, £880 and three phones.
  => seizure cocaine 28 bags; seizure cash 880; seizure phones 3
Officers found 50 wraps made up of heroin and cocaine. => seizure class_a_drugs 50 wraps
Officers found several stolen bank cards. => seizure stolen_property ?
Officers found cannabis, two phones, a safe and growing equipment.
  => seizure cannabis ?; seizure phones 2; seizure other 1
- A member of the public found a knife. => nothing
- Officers found the front door open. => nothing
- Officers found evidence of drug dealing. => nothing
- Analysis of his phone revealed messages about heroin. => nothing
- A woman found her purse and her phone to be missing. => nothing
- Police ask: have you found a knife or drugs? => nothing
- Officers found two men preparing drugs. => nothing
- A jury found two men guilty of supplying cocaine. => nothing

## seizure.weak_participle
- Police came and a man was seen removing cash from the till. => nothing
+ Officers searched the flat, revealing a machete and £94 in cash. => seizure knives 1; seizure cash 94
+ Officers searched the house, finding two machetes. => seizure knives 2
- The team is finding new ways to help. => nothing
- After finding £200 in cash the burglar fled. => nothing
- We are focussing on removing drugs and knives. => nothing

## seizure.weak_reduced
+ # Gun and ammunition found in Stoke. => seizure firearms 1; seizure ammunition ?
+ More than 200 cannabis plants found in Stoke. => seizure cannabis_plants 200 min
- Lost dog found in Stoke. => nothing

## seizure.weak_list
+ Examination revealed that there were 120 wraps of cocaine. => seizure cocaine 120 wraps
- Police revealed that there were reports of 120 wraps of cocaine. => nothing
+ Items found included a machete. => seizure knives 1
A bag was found under the bed, which contained three wraps of heroin and a quantity of cash.
  => seizure heroin 3 wraps; seizure cash ?
- Those found included two boys. => nothing
£2,000 in cash was found in a rucksack and £3,000 inside a handbag. => seizure cash 2000; seizure cash 3000
- His fingerprint was found on a jar containing drugs. => nothing
A tin was found in the shed, inside were two bags of heroin. => seizure heroin 2 bags
A cannabis factory was discovered at the address with 490 plants. => seizure cannabis_plants 490

## seizure.weak_noun
+ A search led to the discovery of 300 cannabis plants. => seizure cannabis_plants 300
It resulted in finds of ammunition and two shotguns. => seizure ammunition ?; seizure firearms 2
- The discovery of penicillin was a chance. => nothing

## seizure.weak_inverted
+ Also taken away were 58 lamps and 23 transformers. => seizure other 58; seizure other 23
Also found was a mobile phone. => seizure phones 1
A mobile phone was also found. => seizure phones 1
Also found at the bottom of the garden behind the shed was a crossbow. => seizure weapons 1
What the team found was 22 cannabis plants. => seizure cannabis_plants 22
+ Found inside were two knives and a quantity of cash. => seizure knives 2; seizure cash ?
- Also found was a dead badger. => nothing

## seizure.weak_lines
Police searched the area. | In the shed officers found: | * 14 mobiles | * two swords
  => seizure phones 14; seizure knives 2
Police spoke to them. | In the survey, officers found: | * 14 people had no lock => nothing
+ During the search officers found: | * 40 wraps of heroin | * £250 cash => seizure heroin 40 wraps; seizure cash 250
- Anyone who has found a bag can contact us in these ways: | * Phones => nothing
- Officers found: | * Doors left open | * Keys in cars => nothing

## seizure.possession
+ He was found with a rucksack full of drugs. => seizure drugs ?
+ He was found to be carrying a package of about 20 wraps of heroin. => seizure heroin 20 wraps approx
- He was jailed and convicted of being in possession of a knife. => nothing
+ A dealer was jailed after being caught in possession of 43 wraps of heroin. => seizure heroin 43 wraps
+ He was searched and found to have a cocktail of drugs on him. => seizure drugs ?
+ He was found with a string bag containing two bags of cocaine. => seizure cocaine 2 bags
- Bell told police he was in possession of a firearm. => nothing
+ He was found to be in the possession of a lock knife and cannabis. => seizure knives 1; seizure cannabis ?
+ A man was found in possession of a knife. => seizure knives 1
+ He was caught with 12 wraps of heroin. => seizure heroin 12 wraps
+ The driver was found with £2,000 in cash. => seizure cash 2000
A boy was stopped with six bags of cannabis and £370 in cash. => seizure cannabis 6 bags; seizure cash 370
- Drivers were stopped with lack of documents. => nothing
A girl was found in possession of what was thought to be ketamine, together with cash and a laptop.
  => seizure class_b_drugs ?; seizure cash ?; seizure electronics 1
+ A man was stopped in Hull in possession of 12 wraps of heroin and a knife.
  => seizure heroin 12 wraps; seizure knives 1
A man was found to have what is believed to be heroin, £550 in cash and a sword in his possession.
  => seizure heroin ?; seizure cash 550; seizure knives 1
- He was charged with being in possession of a knife. => charges 1
- She was found guilty of being in possession of a knife. => nothing
Officers found 7.7g of crack cocaine worth £770, enough for 77 deals, and 0.2g of cannabis.
  => seizure crack_cocaine 7.7 g; seizure crack_cocaine 770 GBP; seizure cannabis 0.2 g
Officers seized eight out of 20 cars. => seizure vehicles 8
Officers discovered around 400 plants, suspected to be cannabis. => seizure cannabis_plants 400 approx
- Analysis of his phone found messages. => nothing
- Several items were found to be missing, including two rings. => nothing
Two vans were recovered within hours - thanks to a tracker. => seizure vehicles 2
Cash, cannabis and suspected evidence of the supply of Class A drugs were seized.
  => seizure cash ?; seizure cannabis ?
Officers found a large supply of steroids, cocaine and a set of scales.
  => seizure drugs ?; seizure cocaine ?; seizure drug_paraphernalia 1
- She was found guilty of supplying a substance - heroin and cocaine - to a man. => nothing
- It is alleged that he was in possession of a firearm. => nothing
- A man was found to have ordered three flick knives. => nothing
- He was in possession of a knife which he used to threaten her. => nothing
- He was in possession of a gun, which is believed to have been fired. => nothing
- Police were called because of a man in possession of a knife. => nothing
- A man was arrested on suspicion of possession of cannabis. => arrests 1
- Anyone found with a knife faces prison. => nothing
- A man was found to have ordered four knives. => nothing
A man was found with 31 wraps of heroin and 12 wraps of cocaine worth £430.
  => seizure heroin 31 wraps; seizure cocaine 12 wraps; seizure class_a_drugs 430 GBP
- Police had a report of a man in possession of a gun. => nothing

## seizure.in_possession
+ He had in his possession, when he was searched, four wraps of heroin and £107 in cash. => seizure heroin 4
  wraps; seizure cash 107
+ Bell had £645 in cash in his possession, as well as two phones. => seizure cash 645 GBP; seizure phones 2
  items
+ He had a quantity of cash and several phones in his possession. => seizure cash ?; seizure phones ?
He had £900 in his possession and a mobile phone. => seizure cash 900; seizure phones 1
- The flat is in his possession. => nothing
- Those who have firearms in their possession were warned. => nothing

## seizure.caught_with
+ Officers found Hill in the kitchen with a bag containing £600 in cash. => seizure cash 600
- Two men were arrested in relation to an attempted robbery with a knife. => arrests 2
+ Two men were found in a house with cannabis worth £3,300 by officers. => seizure cannabis 3300 GBP
+ A boy was arrested at the station with 12 wraps of heroin. => arrests 1; seizure heroin 12 wraps
+ Jon Hart, aged 18, from Mill Lane, was found by officers in Hull, with £360 in cash and two phones.
  => seizure cash 360; seizure phones 2
A boy was arrested with heroin at the station. => arrests 1; seizure heroin ?
- A boy was arrested at the station with his uncle. => arrests 1
- He was arrested after a robbery with a knife. => arrests 1
Officers found Hill in the kitchen with 19 wraps of heroin. => seizure heroin 19 wraps
- They searched the shopkeeper and ran away with £700 in cash. => nothing
- She was found guilty of an assault with a hammer. => nothing

## seizure.discarded
- The gang produced 100kg of cannabis a year. => nothing
+ He threw a package with 40 wraps of heroin over a wall. => seizure heroin 40 wraps
+ Hill later produced 24 wraps of heroin from his shoe. => seizure heroin 24 wraps
+ He threw a tin containing 40 wraps of cocaine over a fence and was arrested. => arrests 1; seizure cocaine 40 wraps
+ He was searched and tried to hide 12 bags of heroin in his mouth. => seizure heroin 12 bags
- He threw a bag of cannabis away and was arrested. => arrests 1
- He was arrested on suspicion of trying to conceal 12 wraps of heroin. => arrests 1

## seizure.found_on_them
- Officers found the man after a report he had a knife on him. => nothing
- Bell told the court that she had 12g of cannabis. => nothing
- He was arrested after a woman had £500 in cash taken. => arrests 1
+ When arrested in Hull he also had £650 in cash. => arrests 1; seizure cash 650
+ Hill had 12g of cannabis and £50 in cash. => seizure cannabis 12 g; seizure cash 50
A man who was caught carrying three knives at a station was jailed. => seizure knives 3
Police stopped and arrested two men. Hill had a phone in his pocket. => arrests 2; seizure phones 1
- Police spoke to the victim. She had a phone in her bag. => nothing
+ He was caught, and on being searched had 42 wraps of heroin and £310. => seizure heroin 42 wraps; seizure cash 310
- He said nobody had searched the house and he had a car. => nothing
+ Five men were searched, two of whom had cannabis on them. => stop_searches 5; seizure cannabis ?
+ One of them had a zombie knife down his tracksuit and was arrested. => arrests 1; seizure knives 1
+ A woman who had 14 wraps of heroin hidden in her bra was arrested. => arrests 1; seizure heroin 14 wraps
Officers found a man at the stop. He had a screwdriver, a torch and gloves in his pockets.
  => seizure tools 1; seizure tools 1; seizure clothing ?
- He was arrested after staff said he had a knife in his coat. => arrests 1
- Officers asked whether he had a knife on him. => nothing
- Two boys were arrested. Neither had a knife on him. => arrests 2
+ He was stopped carrying 90 wraps of heroin. => seizure heroin 90 wraps
- Anyone caught carrying a knife faces prison. => nothing
+ A search revealed he was carrying two lock knives. => seizure knives 2
+ Officers pulled over the rider, finding him to be in possession of what they suspected to be ecstasy.
  => seizure mdma ?
- Anyone found carrying a knife will be arrested. => nothing
Officers searched the man. He had £900 in cash and ten bags of heroin. => seizure cash 900; seizure heroin 10 bags
- Officers told the man so. He had £900 in cash. => nothing
Officers found he had two satnavs. => seizure electronics 2
A search revealed he was hiding £600 worth of heroin. => seizure heroin 600 GBP
- Police found the man had taken cocaine. => nothing
- Tests revealed that she had cocaine in her blood. => nothing
- He was reported to be carrying a knife when officers found him. => nothing

## seizure.off_the_streets
+ The team has taken 5kg of Class A drugs and 81 cannabis plants out of circulation.
  => seizure class_a_drugs 5000 g; seizure cannabis_plants 81
They took 88 knives off the streets, including a dagger and two samurai swords.
  => seizure knives 88; seizure knives 1; seizure knives 2
- The team works to take guns out of circulation. => nothing
+ The team took £10,000 worth of cannabis off the streets. => seizure cannabis 10000 GBP
+ They seized two cars, arrested 17 people and took seven weapons off the streets.
  => seizure vehicles 2; arrests 17; seizure weapons 7
They arrested two people and took 14 vehicles off the road. => arrests 2; seizure vehicles 14
- The team wants to take drugs off the streets. => nothing
- Getting knives off our streets is our aim. => nothing

## seizure.count_told_after
+ Officers seized heroin. In total, there were 31 deals of heroin. => seizure heroin ?; seizure heroin 31 deals
+ Officers seized Class A drugs. | The drugs amounted to around 70 wraps of crack cocaine.
  => seizure class_a_drugs ?; seizure crack_cocaine 70 wraps approx
- Officers seized heroin. In total, they could be 31 deals of heroin. => seizure heroin ?

## seizure.tabular
+ Vehicles seized (9) => seizure vehicles 9
+ Total number of phones seized - 7 => seizure phones 7
- Police seized drugs – four wraps of heroin. => seizure heroin 4 wraps
+ Vehicles seized: 16 => seizure vehicles 16
+ Cash seized: £12,500 => seizure cash 12500
+ Cannabis plants seized: 300 => seizure cannabis_plants 300
+ Vehicles seized: 9, 7, 16 => seizure vehicles 16
- Vehicles seized: 9, 7 => seizure vehicles ?
+ Seizures in our region | Arrests 70 | Firearms 10 | Cash GBP £2,900 | Cocaine 108.5 kg
  => arrests 70; seizure firearms 10; seizure cash 2900; seizure cocaine 108500 g
+ Seized this week: | * Knives: 12 | * Phones - 7 => seizure knives 12; seizure phones 7
- Seizures in our region | Heroin 10 | Cash 12 | Officers on duty 30 => nothing
- Offences in our region | Firearms 10 | Knives 12 => nothing

## seizure.contents
- She lost a purse containing £400 in cash. => nothing
- He admitted sending a parcel containing 30 wraps of heroin. => nothing
+ A tin full of 30 wraps of heroin fell from his coat. => seizure heroin 30 wraps
+ The holdall contained 30 one kilogram blocks of cocaine. => seizure cocaine 30000 g
+ He passed them two packages containing 40 wraps of heroin and 12 wraps of crack cocaine. => seizure heroin 40
  wraps; seizure crack_cocaine 12 wraps
- There were no cannabis plants inside. => nothing
- The room could have contained 200 cannabis plants. => nothing
- He admitted growing 60 cannabis plants. => nothing
+ A man found growing 60 cannabis plants has been jailed. => seizure cannabis_plants 60
+ Police detected a cultivation of around 200 cannabis plants. => seizure cannabis_plants 200 approx
+ There were an estimated 800 cannabis plants across two floors. => seizure cannabis_plants 800 approx
+ Officers discovered four rooms used to cultivate 90 cannabis plants. => seizure cannabis_plants 90
+ The house had more than 100 plants inside. => seizure cannabis_plants 100 min
Bell was arrested in Hale. Under a seat was a bag holding 212g of heroin. => arrests 1; seizure heroin 212 g
+ Officers searched the flat. In his room were some scales, £280 in cash and two wraps of cocaine.
  => seizure drug_paraphernalia ?; seizure cash 280; seizure cocaine 2 wraps
+ Officers searched the flat. Inside was £900 in cash and a machete. => seizure cash 900; seizure knives 1
+ A box was found by officers in the loft. | It contained 40 wraps of heroin. => seizure heroin 40 wraps
+ Officers seized two phones. There were also scales with traces of cocaine on them.
  => seizure phones 2; seizure drug_paraphernalia ? unspecified
+ Officers entered the house. Inside the loft were a total of 80 cannabis plants. => seizure cannabis_plants 80
- A bag was stolen. Inside was £900 in cash and a phone. => nothing
- Officers found a purse. It contained two rings and a phone. => nothing
- Officers searched the flat. Inside there could be drugs. => nothing

## seizure.turned_out
+ Testing confirmed it was 3.5 grams of heroin. => seizure heroin 3.5 g
+ The substances were identified as 212 wraps of cocaine and 54 wraps of heroin. => seizure cocaine 212 wraps;
  seizure heroin 54 wraps
+ The money was counted and found to total £9,000. => seizure cash 9000 GBP
+ The cash was later found to be more than £700. => seizure cash 700 GBP min
+ The powder was identified as 18g of cocaine. => seizure cocaine 18 g
+ The capsules were later confirmed to contain 41 wraps of heroin. => seizure heroin 41 wraps
+ The powder was later found to be 18g of cocaine. => seizure cocaine 18 g
Officers retrieved an item that turned out to be a bag containing 41 wraps of heroin. => seizure heroin 41 wraps
- It would have been found to be 18g of cocaine. => nothing

## seizure.value_told_after
- They seized cocaine. | The factory was worth £40,000. => seizure cocaine ?
+ They seized 90 cannabis plants. | Bell ran off. | The cultivation was worth £40,000. => seizure
  cannabis_plants 90 plants; seizure cannabis_plants 40000 GBP
- Officers seized cannabis from the flat. | Bell ran off. | The house is worth £400,000. => seizure cannabis ?
+ Officers seized cocaine. | The cocaine is valued at £6,040. => seizure cocaine ?; seizure cocaine
  6040 GBP
+ Officers seized cannabis from the flat. | Bell ran off. | The drugs had a street value of £4,000. => seizure
  cannabis ?; seizure cannabis 4000 GBP
+ Police found ecstasy tablets. The cannabis they discovered had a street value of £120. =>
  seizure mdma ?; seizure cannabis 120 GBP
+ Officers seized heroin and cocaine. | The value of that amount of drugs is estimated to be £2,260. =>
  seizure heroin ?; seizure cocaine ?; seizure class_a_drugs 2260 GBP approx
+ Officers seized 40 cannabis plants. The plants have a street value of £30,000.
  => seizure cannabis_plants 40; seizure cannabis_plants 30000 GBP
+ Officers seized cocaine. It has an estimated street value of £50,000.
  => seizure cocaine ?; seizure cocaine 50000 GBP approx
Officers seized cocaine. | The drugs have a street value of £8,000. => seizure cocaine ?; seizure cocaine 8000 GBP
Police recovered 60 cannabis plants from a house in Hull, thought to be worth £50,000.
  => seizure cannabis_plants 60; seizure cannabis_plants 50000 GBP
- Officers seized cocaine. The house has a value of £50,000. => seizure cocaine ?
- Officers found guests, balloons and alcohol. => nothing
- Officers discovered two men bent over a table preparing drugs. => nothing
- Any weapons found to be linked to crime are kept. => nothing
- Every knife removed from our streets saves a life. => nothing
- Four rare birds were found dead. => nothing
Officers seized drugs. The drugs taken from the house were valued at £8,000. => seizure drugs ?; seizure drugs 8000 GBP
- Officers seized cocaine. If mixed, this drug has a value of £90,000. => seizure cocaine ?
- Officers seized cocaine. | The court made an order worth £8,000. => seizure cocaine ?
- Officers seized cocaine. It has a value of £100 per gram. => seizure cocaine ?

## seizure.elliptic
+ Twenty knives were left in bins while a further six were recovered in searches. => seizure knives 6
+ Ninety knives were handed in at stations, with another 12 seized in searches. => seizure knives 12
+ The house in Ely held 40 cannabis plants, while a further 30 were seized in Hull. => seizure cannabis_plants
  30
+ Officers stopped 68 vehicles, of which four were seized. => vehicles_stopped 68; seizure vehicles 4
+ Of the 20 vehicles stopped, six were seized. => seizure vehicles 6; vehicles_stopped 20
Of the 30 cars stopped, four were seized for want of insurance and one for its tyres.
  => vehicles_stopped 30; seizure vehicles 5
Many of the cars were untaxed and six of them were seized. => seizure vehicles 6
- The first car was seized in Hull and the third one was seized in Goole. => seizure vehicles 1
Sixteen vehicles were seized. Seven of them were taken off the road for want of tax, and
  a further four for bald tyres. => seizure vehicles 16; seizure vehicles 7; seizure vehicles 4
- Of the 20 homes visited, six were seized by the bank. => nothing

## seizure.clearing_passive
+ A cannabis farm with 450 plants, worth up to £380,000, has been dismantled. => seizure cannabis_plants 450
  plants; seizure cannabis_plants 380000 GBP approx
- The grow will be dismantled. => nothing
+ Two cultivations were found and dismantled. => seizure cannabis_plants ?
+ A tip led to a house in Elm Road, where the grow was dismantled. => seizure cannabis_plants ?
+ A cannabis factory was dismantled. => seizure cannabis_plants ?
+ 200 cannabis plants were destroyed. => seizure cannabis_plants 200
- A gang was dismantled. => nothing
- Two cars were destroyed by fire. => nothing

## seizure.clearing_active
+ They dismantled a large-scale cultivation. => seizure cannabis_plants ?
+ Officers dismantled two cannabis cultivations. => seizure cannabis_plants ?
+ Officers dismantled a cannabis factory of 300 plants. => seizure cannabis_plants 300
+ Officers dismantled a cannabis factory. => seizure cannabis_plants ?
- Officers dismantled a county line. => nothing

## seizure.clearing_reduced
+ Cannabis farm dismantled in Stoke. => seizure cannabis_plants ?
- Drugs gang dismantled. => nothing

## seizure.clearing_inverted
+ Also dismantled was a cannabis factory in Hull. => seizure cannabis_plants ?
- Also dismantled was a stage. => nothing

## NUMBERS THAT COUNT NOTHING
A 42-year-old man was arrested. => arrests 1
At 10.30 officers arrested a man. => arrests 1
Officers arrested a man on the M1. => arrests 1
Officers arrested a man on the A45 near junction 15. => arrests 1
A man was arrested on May 4. => arrests 1
Call 101 about incident 398 of March 2, after a man was arrested. => arrests 1
Officers seized Class A drugs. => seizure class_a_drugs ?
Officers of Operation Seven made three arrests. => arrests 3
A man was arrested at 12 Mill Lane. => arrests 1
A man was arrested in Flat 4. => arrests 1
He was jailed for six years. => nothing
A man was charged with two counts of theft. => charges 1
A man was arrested under Section 18. => arrests 1
Officers seized a knife with a 20 inch blade. => seizure knives 1
A knife with a six-inch blade was seized. => seizure knives 1
In 2019, officers arrested a man. => arrests 1
A man was arrested after two burglaries. => arrests 1
Three days later a man was arrested. => arrests 1
The two-day operation led to nine arrests. => arrests 9
Unit 12 arrested a man. => arrests 1
Officers seized a 125cc motorbike. => seizure vehicles 1
A man was arrested for the third time. => arrests 1
Two officers arrested a man. => arrests 1
More than 100 officers arrested 14 people. => arrests 14
Investigators for the police found that £70,000 had gone through the shop. => nothing
Bell was found to have 61mg of alcohol per 100ml of breath. => nothing
A forty-three year old man was arrested. => arrests 1
A thirty four year-old woman from Hull has been charged. => charges 1
Warrants under the Theft Act 1968 were executed at two flats in Hull. => warrants 2
A Renault 205 found in a lane was searched. => nothing
Officers stopped six vehicles, seizing a 12-tonne lorry. => vehicles_stopped 6; seizure vehicles 1
More than four out of five people arrested were men. => nothing
Some six out of ten charges led to a conviction. => nothing
There were 90 people searched, of whom 18 (20%) were then arrested. => arrests 18; stop_searches 90
Officers arrested 60 drivers. A large number of those arrested were charged. => arrests 60
Officers arrested 60 drivers and charged a total of 31. => arrests 60; charges 31
Up to 20-thousand pounds worth of designer goods were seized. => seizure other 20000 GBP approx
A cannabis factory worth up to half a million pounds has been uncovered. => nothing
The team conducted 31 interviews under caution. => nothing
That is 40 more arrests than in the year before. => nothing

## NUMBERS
Day one saw three warrants executed. => warrants 3
Between six and seven kilos of heroin were seized. => seizure heroin 6000 g min
Officers seized six to seven kilos of heroin. => seizure heroin 6000 g min
Officers seized between two and three million cigarettes. => seizure tobacco 2000000 min
Officers seized between 400 and 1,000 cigarettes. => seizure tobacco 400 min
A dozen people were arrested. => arrests 12
Two dozen people were arrested. => arrests 24
Dozens were arrested. => arrests ?
Hundreds of cannabis plants were seized. => seizure cannabis_plants ?
Twenty-five people were arrested. => arrests 25
One hundred and five people were arrested. => arrests 105
1,250 cannabis plants were seized. => seizure cannabis_plants 1250
Six and a half thousand pounds in cash was seized. => seizure cash 6500
Half a million pounds in cash was seized. => seizure cash 500000
£2.5 million of cocaine was seized. => seizure cocaine 2500000 GBP
£1.2m worth of heroin was seized. => seizure heroin 1200000 GBP
Some 700 cannabis plants were seized. => seizure cannabis_plants 700 approx
700 or so cannabis plants were seized. => seizure cannabis_plants 700 approx
Well over 50 people were arrested. => arrests 50 min
Nearly 60 people were arrested. => arrests 60 approx
At least nine people were arrested. => arrests 9 min
Up to 30 people were arrested. => arrests 30 approx
In excess of 400 cannabis plants were seized. => seizure cannabis_plants 400 min
A kilo of heroin was seized. => seizure heroin 1000 g
Two kilos of heroin were seized. => seizure heroin 2000 g
A pound of cannabis was seized. => seizure cannabis 453.6 g
1lb of cannabis was seized. => seizure cannabis 453.6 g
3oz of cannabis was seized. => seizure cannabis 85.05 g
3 ½ kilos of cannabis were seized. => seizure cannabis 3500 g
An ounce of cocaine was seized. => seizure cocaine 28.35 g
Half an ounce of cocaine was seized. => seizure cocaine 14.175 g
Between 30 and 40 cannabis plants were seized. => seizure cannabis_plants 30 min
Thousands of pounds in cash was seized. => seizure cash ?
Two hundred litres of red diesel were seized. => seizure other 200 litres
Ten bottles of vodka were seized. => seizure alcohol 10 items
A couple of knives were seized. => seizure knives 2

## PEOPLE
A third man was also arrested. => arrests 1
Both were arrested. => arrests 2
All four were arrested. => arrests 4
The pair were charged. => charges 2
Two men and a 17-year-old boy were charged. => charges 3
A husband and wife were arrested. => arrests 2
A mother and her two sons were arrested. => arrests 3
A further three men were arrested. => arrests 3
Twin brothers were arrested. => arrests 2
Six people were arrested, three of whom have been charged and remanded. => arrests 6; charges 3; remands 3
Nine people were arrested and four of them were charged. => arrests 9; charges 4
Four men were arrested; the other two fled. => arrests 4
One of those arrested has been charged. => charges 1
A Leeds man, a Hull man and a York woman were charged. => charges 3
Two 16-year-old boys were arrested. => arrests 2
Two teenagers, a boy of 15 and a girl of 16, were arrested. => arrests 2
A man from Poland, 44, and a Romanian, 31, were arrested. => arrests 2
The 29-year-old has been charged. => charges 1
A man, 20, a woman, 22, and a boy, 14, were arrested. => arrests 3
A man and woman in their 50s were arrested. => arrests 2
Jane Hart (33) and Ruth Cole (35) were charged with fraud. => charges 2
Ali Khan, aged 24, of Kent Road, was charged with theft. => charges 1
A man aged 18 and another aged 19 were arrested. => arrests 2
Five men and one woman, aged between 19 and 44, were arrested. => arrests 6
Two men, one aged 23 and the other aged 26, were arrested. => arrests 2
Six men, including two brothers, were arrested. => arrests 6

## NOT FACTS
The man was sectioned and detained under section 2 of the Mental Health Act. => nothing
That is half as many arrests again as the 80 of 2019. => nothing
Officers are appealing for information after two men robbed a shop. => nothing
Two men stole three phones and £400 in cash. => nothing
Thieves took a car worth £30,000. => nothing
He pleaded guilty to supplying 2kg of cocaine. => nothing
Three men were jailed for a total of 12 years. => nothing
Burglary is down 10% with 40 fewer victims. => nothing
The gang sold £2m of heroin. => nothing
He admitted possessing two knives. => nothing
Two men were convicted of possession of a firearm. => nothing
Anyone with information about the two knives should call 101. => nothing
Lock up two phones and you will not lose them. => nothing
Two people were injured and a man is in hospital. => nothing
Officers are looking for two men seen with a machete. => nothing
Three warrants remain outstanding. => nothing
A man was fined £200 by magistrates. => nothing
He was ordered to pay £500 in costs. => nothing
Two cars were stolen and later found by their owners. => nothing
A lost phone was handed in and the owner was found. => nothing
Our aim is to make more arrests and seize more drugs. => nothing
The suspects were seen to throw away a knife. => nothing
A prohibition notice was issued on two lorries. => nothing
Two section 59 warnings were issued. => nothing
A man was recalled to prison. => nothing
A closure order was granted. => nothing
Two men were released on bail. => nothing
Two men remain in custody. => nothing
Three men are wanted for arrest. => nothing

## VOICE AND SHAPE
Dawn raids bring seven arrests. => arrests 7
“We arrested nine people and seized two cars,” said PC Hill. => arrests 9; seizure vehicles 2
With seven arrests and 12 warrants executed, it was a good week. => arrests 7; warrants 12
There were nine arrests, two charges and £300 cash seized. => arrests 9; charges 2 offences; seizure cash 300
Six arrested and cannabis seized in Corby warrants. => arrests 6; seizure cannabis ?; warrants ?
Officers executed a warrant, seized 40 plants and arrested a man.
  => warrants 1; seizure cannabis_plants 40; arrests 1
In Corby, seven warrants against one network resulted in nine arrests,
  four of whom were later charged and remanded. => warrants 7; arrests 9; charges 4; remands 4
Twelve search warrants were executed, with three people arrested, charged and remanded.
  => warrants 12; arrests 3; charges 3; remands 3
The result: four arrests. => arrests 4
* 14 arrests => arrests 14
* 14 people arrested => arrests 14
* £4,000 cash seized => seizure cash 4000

## LONGER SENTENCES ABOUT PEOPLE
A 27-year-old local man was arrested on suspicion of possession with intent to supply and remains in custody.
  => arrests 1
Two suspects, believed to be brothers, were detained a short time later. => arrests 2
A woman was taken into custody. => arrests 1
The suspect was quickly located and arrested by PC Hill. => arrests 1
Four people are in custody after being arrested for murder. => arrests 4
Five men, three of them from Hull, were arrested. => arrests 5
Among those arrested were two men wanted for burglary. => arrests 2
Those charged are: | * Adam Bell, 33, of Mill Road, Corby | * Dan Ellis, 29, of Elm Street, Raunds
  => charges 2
Appearing in court charged with murder is Adam Bell, 33. => charges 1
Adam Bell, 33, of Mill Road, Corby: charged with burglary. => charges 1
Adam Bell, 33, Dan Ellis, 29, and Eve Frost, 41, were charged with burglary. => charges 3
A 16-year-old boy and a 17-year-old boy, neither of whom can be named, have been charged. => charges 2
A man who was not at home was later arrested at work. => arrests 1
He has been charged with theft and is due to appear at court tomorrow. => charges 1
A man will appear in court after being charged with murder. => charges 1
A man will appear in court charged with murder. => charges 1
Two men have appeared in court charged with burglary. => charges 2
Detectives investigating the murder of two men have arrested a third man. => arrests 1
Police investigating a burglary in which two men stole a car have arrested a 30-year-old. => arrests 1
A man in his 30s was arrested after three people were injured. => arrests 1
Two men have been arrested after a man was stabbed. => arrests 2
A man was arrested after two women were attacked. => arrests 1
Officers were called to two men fighting and arrested one. => arrests 1
The van failed to stop and, after a short chase, three occupants were arrested. => arrests 3
All three occupants were arrested. => arrests 3
The three occupants, all men in their 20s, were arrested. => arrests 3
On arrival, officers arrested a man and, inside, found a machete. => arrests 1; seizure knives 1
A total of nine people were arrested and 21 fixed penalty notices were issued. => arrests 9; fines 21
14 people were arrested, 22 vehicles were seized and 97 tickets were issued.
  => arrests 14; seizure vehicles 22; fines 97
Officers stopped 45 vehicles, seized six and issued 12 tickets.
  => vehicles_stopped 45; seizure vehicles 6; fines 12
Eight arrests, 12 warrants and £40,000 seized in a day. => arrests 8; warrants 12; seizure cash 40000
The operation has seen 30 people arrested, 12 of them charged, and 40 knives taken off the streets.
  => arrests 30; charges 12; seizure knives 40
Of the 12 people arrested, four have been charged and eight bailed. => arrests 12; charges 4
Twelve people were arrested, of whom four have been charged. => arrests 12; charges 4
Ten men were arrested, nine of whom were charged and eight remanded. => arrests 10; charges 9; remands 8
Six people have been arrested and four of those have since been charged. => arrests 6; charges 4
Three of the four men arrested have been charged. => arrests 4; charges 3
Three men, all from Leeds, were arrested. => arrests 3
Two people - a man, 44, and a woman, 40 - were arrested. => arrests 2
A woman believed to be in her 30s was arrested. => arrests 1
Four men and a woman remain in custody after they were arrested on Friday. => arrests 5
Three men were arrested for burglary, two for theft and one for assault. => arrests 3; arrests 2; arrests 1
A teenager who threw a brick at two officers was arrested. => arrests 1
Two men wanted in connection with a robbery in which a woman, 80, was hurt were arrested. => arrests 2
A man, who had been wanted since May, handed himself in and was arrested. => arrests 1
The 52-year-old man and 49-year-old woman were arrested. => arrests 2
A 17-year-old boy from Corby and three men - aged 18, 19 and 24 - were arrested. => arrests 4
Police arrested 22 people on suspicion of 34 offences. => arrests 22
One person was arrested for drug driving and another for drink driving. => arrests 2
One man was arrested and another was reported for summons. => arrests 1; fines 1
Detectives have charged a man with the murder of two women. => charges 1
He was charged with 12 counts of fraud and remanded. => charges 1; remands 1
A 41-year-old Corby man has been charged with five offences. => charges 1
Seven men and two women were charged with a total of 31 offences. => charges 9
He was released with no further action after being arrested. => arrests 1

## LONGER SENTENCES ABOUT WARRANTS
Officers from Daventry carried out a drugs warrant in Mill Lane. => warrants 1
Officers carried out drugs warrants at 12 addresses across the town. => warrants 12
Simultaneous warrants were carried out at three homes. => warrants 3
Officers forced entry under a Misuse of Drugs Act warrant. => warrants 1
Officers armed with a search warrant entered a house. => warrants 1
The warrant, which was executed in Mill Road, led to one arrest. => warrants 1; arrests 1
Officers have executed a further three warrants. => warrants 3
Four search warrants executed in Corby. => warrants 4
Warrants were obtained and executed at two addresses. => warrants 2
A warrant was granted and executed the same day. => warrants 1
A total of six warrants were executed simultaneously. => warrants 6
Sixteen warrants have been carried out, two of them in Oundle. => warrants 16; warrants 2
He was wanted on warrant for failing to attend court and was arrested. => arrests 1
Officers executed warrants in Corby, Raunds and Oundle. => warrants ?
Officers carried out a search warrant on Mill Road and a second warrant on Elm Street. => warrants 1; warrants 1
Detectives executed two search warrants, one in Corby and one in Raunds.
  => warrants 2; warrants 1; warrants 1

## LONGER SENTENCES ABOUT THINGS SEIZED
Officers found what is believed to be cocaine. => seizure cocaine ?
A search of the car found a quantity of cannabis and a knife. => seizure cannabis ?; seizure knives 1
Inside the house officers found 120 cannabis plants growing in three rooms. => seizure cannabis_plants 120
A large cannabis grow with more than 400 plants was found. => seizure cannabis_plants 400 min
A cannabis grow of 60 plants was found. => seizure cannabis_plants 60
Around £15,000 in cash, a Rolex watch and two cars were also seized.
  => seizure cash 15000 approx; seizure jewellery 1; seizure vehicles 2
Drugs worth an estimated £1m have been seized. => seizure drugs 1000000 GBP approx
Police have seized drugs, cash and weapons in raids across Corby.
  => seizure drugs ?; seizure cash ?; seizure weapons ?
A vehicle was seized for having no insurance. => seizure vehicles 1
The driver had no licence and the vehicle was seized. => seizure vehicles 1
Five vehicles seized for no insurance. => seizure vehicles 5
Two cars were stopped and seized for having no tax and six cars were stopped and seized for their tyres.
  => vehicles_stopped 2; seizure vehicles 2; vehicles_stopped 6; seizure vehicles 6
A man was arrested for supplying Class C drugs after a quantity of diazepam was seized.
  => arrests 1; seizure class_c_drugs ?
Police uncovered 80 rounds of ammunition subject to licensing, 20 blank rounds and a gun.
  => seizure ammunition 80; seizure ammunition 20; seizure firearms 1
Cash and other property were seized from the flat. => seizure cash ?; seizure other ?
Class A drugs were seized in the raid and around £9,000 in cash. => seizure class_a_drugs ?; seizure cash 9000 approx
Drugs were found in a bag and a car. => seizure drugs ?
The team has taken heroin worth £8,200 off the streets. => seizure heroin 8200 GBP
The operation recovered around £21,000 in cash. => seizure cash 21000 approx
Police found a cannabis cultivation site with 600 growing plants. => seizure cannabis_plants 600
Two drivers were found to have no insurance, their vehicles were seized. => seizure vehicles 2
Three men were found driving with no tax and their cars seized. => seizure vehicles 3
Thieves took the keys and stole a Fiat. The car was later recovered in Hove. => seizure vehicles 1
The driver lost control of a Fiat. The car was later recovered. => nothing
Several other items were seized from the flat. These included cannabis and cash. => seizure cannabis ?; seizure cash ?
Police found various items suspected to have been stolen including a caravan and power tools.
  => seizure vehicles 1; seizure tools ?
Materials consistent with cultivating cannabis were found in the loft. => nothing
Around 30 bags of a substance believed to be heroin were seized. => seizure heroin 30 bags approx
We seized almost half a kilo of a substance believed to be heroin. => seizure heroin 500 g approx
One car was recovered due to tax offences. => seizure vehicles 1
They found three dogs, which had been taken in Hove on Sunday, a stolen van and a further two vehicles tied to thefts.
  => seizure animals 3; seizure vehicles 1; seizure vehicles 2
Heroin was found in his sock, along with two phones with evidence of dealing, £90 and a flick knife.
  => seizure heroin ?; seizure phones 2; seizure cash 90; seizure knives 1
Cash, phones containing messages about the supply of drugs and several machetes were seized.
  => seizure cash ?; seizure phones ?; seizure knives ?
Police found items thought to be linked to the supply of drugs including cash, phones and a Taser.
  => seizure cash ?; seizure phones ?; seizure weapons 1
Officers found a phone which had been used to run the supply of cocaine and heroin in Hove. => seizure phones 1
Officers found pictures of drugs and cash on the phone. => nothing
Officers found the stolen guitar and fishing gear. => seizure stolen_property 1; seizure stolen_property ?
Officers found that a stolen van was parked in the yard. => nothing
Police seized chemicals for use in bomb making, ammunition and a gun.
  => seizure other ?; seizure ammunition ?; seizure firearms 1
A case was found to contain a loaded gun and cash - with officers able to link the gun to a murder.
  => seizure firearms 1; seizure cash ?
Officers recovered a loaded gun, which was hidden in a bin. => seizure firearms 1
£12,500 cash and 3kg of cannabis were found in the boot. => seizure cash 12500; seizure cannabis 3000 g
Cash totalling £4,500 was seized. => seizure cash 4500
Cash to the value of £4,500 was seized. => seizure cash 4500
A quantity of cash, around £2,000, was seized. => seizure cash 2000 approx
Approximately £1,000 worth of cocaine and heroin was seized. => seizure class_a_drugs 1000 GBP approx
Two mobile phones and drug-dealing paraphernalia were seized.
  => seizure phones 2; seizure drug_paraphernalia ?
A stolen car, two mobile phones and a crowbar were recovered from the scene.
  => seizure vehicles 1; seizure phones 2; seizure tools 1
Officers seized a number of items including a knife and £500. => seizure knives 1; seizure cash 500
Items including a knife were seized. => seizure knives 1
A pistol with five rounds of ammunition was seized. => seizure firearms 1; seizure ammunition 5
Three bags of white powder were found on him. => seizure drugs 3 bags
£350 of cannabis, scales and a phone were found in his bedroom.
  => seizure cannabis 350 GBP; seizure drug_paraphernalia ?; seizure phones 1
He was searched and found to have 12 wraps of cocaine. => seizure cocaine 12 wraps
A man was stopped and found in possession of a lock knife. => seizure knives 1
Officers removed 350 cannabis plants from the building. => seizure cannabis_plants 350
Two of the three vehicles were seized. => seizure vehicles 2
Two vehicles were seized, one of which was stolen. => seizure vehicles 2
Officers seized 31 mobile phones, 12 of which were stolen. => seizure phones 31; seizure phones 12
Seizures included three knives and £600. => seizure knives 3; seizure cash 600
Drugs with an estimated street value of up to £100,000 were seized. => seizure drugs 100000 GBP approx
Police found five kilograms of heroin, with a street value of around £500,000, in a van.
  => seizure heroin 5000 g; seizure heroin 500000 GBP approx
The court heard that officers seized 2kg of cocaine from his home. => seizure cocaine 2000 g
Officers seized a wrap of cocaine. => seizure cocaine 1 wraps
Officers seized 500 diazepam tablets. => seizure class_c_drugs 500 tablets
Officers seized two pounds of cannabis. => seizure cannabis 907.2 g
Officers found £600 and a bag of cannabis. => seizure cash 600; seizure cannabis 1 bags
A machete and an imitation gun were among the items seized. => seizure knives 1; seizure weapons 1
Over £40,000 of stolen jewellery was recovered. => seizure jewellery 40000 GBP min
Nine kilos of cannabis, valued at £90,000, and £4,000 were seized.
  => seizure cannabis 9000 g; seizure cannabis 90000 GBP; seizure cash 4000
Officers seized six phones and a large sum of money from the car. => seizure phones 6; seizure cash ?
They seized cannabis plants with a potential yield worth £200,000.
  => seizure cannabis_plants 200000 GBP approx
A shotgun, a rifle and 200 cartridges were recovered. => seizure firearms 1; seizure firearms 1; seizure ammunition 200
Officers seized 12 grams of crack cocaine and 8 grams of heroin.
  => seizure crack_cocaine 12 g; seizure heroin 8 g
Drugs, including 40 wraps of heroin, were seized. => seizure drugs ?; seizure heroin 40 wraps
It led to the recovery of ten stolen bikes and the seizure of £900. => seizure bicycles 10; seizure cash 900
Two knives, one found in a garden and one in a car, were seized. => seizure knives 2
Two uninsured cars were taken off the road. => seizure vehicles 2
More than 100 weapons have been taken off the streets. => seizure weapons 100 min
Twelve weapons were taken off the railway. => seizure weapons 12

## MORE THAT IS NO FACT
Officers are trained to seize phones. => nothing
A knife was used to threaten two women. => nothing
Two men armed with a machete were seen. => nothing
He was found with serious injuries. => nothing
Two bodies were found. => nothing
The firm was fined £3,000. => nothing
Our officers arrest drink drivers every day. => nothing
Every month the police arrest 60 drivers. => nothing
The team are expected to have recovered £3,000 in cash by June. => nothing
The police seized a ledger detailing the sale of £9,000 worth of tobacco. => seizure documents 1
Arrests are up 12% with 400 more than last year. => nothing
He denied being in possession of cannabis. => nothing
If you are found with drugs you will be arrested. => nothing
Police were granted three warrants. => nothing
The theft of 12 phones is under investigation. => nothing
Fines of up to £200 can be issued. => nothing
She was found guilty of possessing 200g of heroin. => nothing
Two women were found safe and well. => nothing
A man was charged £400 for a repair that was never made. => nothing
Members of the public found two dogs. => nothing
The jury heard how he hid £20,000 and two guns. => nothing
Officers believe that two knives were used. => nothing
Officers hope to recover the stolen car. => nothing
The two cars were recovered by a breakdown truck. => nothing
Three people had to be rescued from the water. => nothing
Officers are appealing for the arrest of two men. => nothing
"""

# What is wrong -> the sentences in which it is.
WRONG: dict[str, list[str]] = {
    "who: members of a list that are not joined": [
        "A man from Poland, 44, and a Romanian, 31, were arrested.",
        "A 19-year-old man from Rugby was arrested, as were two boys of 15.",
        "One person was arrested for drug driving and another for drink driving.",
    ],
    "who: a subject behind an opening phrase, or without article or number": [
        "Twin brothers were arrested.",
    ],
    "who: subject behind the verb": [
        "Appearing in court charged with murder is Adam Bell, 33.",
    ],
    "who: two officers, or a bare ordinal, as subject and object of an active verb": [
        "Two men were questioned, and police arrested a third.",
    ],
    "held, detained and kept in custody: by whom and for what": [
        "Six held after dawn raids.",
    ],
    "nouns: general statements, costs and other people's tickets taken for outcomes": [
        "Help us secure the arrest of this man.",
        "Warrants in such cases need a magistrate.",
    ],
    "verbs: another sense (a price, a police caution before questions, a bus, a rescue, a breakdown truck)": [
        "The two cars were recovered by a breakdown truck.",
    ],
    "warrants: counted in a list of headline style": [
        "Six arrested and cannabis seized in Corby warrants.",
    ],
    "seizure: a parenthesis between thing and verb": [
        "Two knives, one found in a garden and one in a car, were seized.",
    ],
    "numbers: a couple of": [],
}
_REASON = {sentence: reason for reason, sentences in WRONG.items() for sentence in sentences}

_COUNTED = (
    "firearms ammunition knives weapons phones vehicles bicycles jewellery documents electronics "
    "tools clothing animals"
).split()
_UNIT_OF = {
    "warrants": "warrants",
    "stop_searches": "searches",
    "vehicles_stopped": "vehicles",
    "cash": "GBP",
    "cannabis_plants": "plants",
}

Told = tuple[str, str | None, float | None, str, str]


def fact(words: str) -> Told:
    """A fact of the table: (metric, item, value, unit, qualifier).

    >>> fact("seizure cannabis 2000 g min")
    ('seizure', 'cannabis', 2000.0, 'g', 'min')
    >>> fact("arrests ?")
    ('arrests', None, None, 'people', 'unspecified')
    """
    metric, *rest = words.split()
    item = rest.pop(0) if metric == "seizure" else None
    number = rest.pop(0)
    value = None if number == "?" else float(number)
    qualifier = rest.pop() if rest and rest[-1] in QUALIFIERS else "exact"
    usual = _UNIT_OF.get(item or metric, "items" if item else "people")
    if item and value is None and item not in {*_COUNTED, "cash", "cannabis_plants"}:
        usual = "unspecified"
    unit = rest.pop() if rest else usual
    assert not rest, f"cannot read {words!r}"
    assert metric in METRICS, words
    assert item is None or item in ITEMS, words
    assert unit in UNITS, words
    return metric, item, value, unit, "unspecified" if value is None else qualifier


def table() -> list[tuple[str, str, str, Counter[Told]]]:
    """The lines of the table: (heading, sign, text, facts)."""
    joined: list[str] = []
    for line in SENTENCES.strip().splitlines():
        if line.startswith("  "):
            joined[-1] += " " + line.strip()
        elif line:
            joined.append(line)
    lines = []
    heading = ""
    for line in joined:
        if line.startswith("## "):
            heading = line[3:]
            continue
        sign = line[0] if line[:2] in ("+ ", "- ") else ""
        text, arrow, facts = line[2 * bool(sign) :].rpartition(" => ")
        assert arrow, f"no facts on the line {line!r}"
        told = Counter() if facts == "nothing" else Counter(fact(f.strip()) for f in facts.split(";"))
        lines.append((heading, sign, text, told))
    return lines


TABLE = table()


def read(line: str) -> list[Statement]:
    """The statements of one line of the table."""
    text, paragraphs = "", []
    for part in line.split(" | "):
        if text:
            text += "\n\n"
        start = len(text)
        text += part.removeprefix("* ").removeprefix("# ")
        kind = {"*": "bullet", "#": "title"}.get(part[0], "text")
        paragraphs.append(Paragraph(start, len(text), kind))
    whens = find_dates(text, PUBLISHED)
    read = list(read_statements(text, paragraphs, whens))  # all of it: a sentence may correct the one before
    return [s for sentence in read for s in sentence.statements]


def marked(sentence: str) -> tuple[pytest.MarkDecorator, ...]:
    return (pytest.mark.xfail(strict=True, reason=_REASON[sentence]),) if sentence in _REASON else ()


@pytest.mark.parametrize(
    ("heading", "sign", "text", "facts"),
    [pytest.param(*line, id=f"{line[0]}: {line[2]}", marks=marked(line[2])) for line in TABLE],
)
def test_sentence_tells(heading: str, sign: str, text: str, facts: Counter[Told]) -> None:
    statements = read(text)
    assert Counter((s.metric, s.item, s.value, s.unit, s.qualifier) for s in statements) == facts
    if sign == "+":
        assert heading in {s.rule for s in statements}
    if sign == "-":
        assert heading not in {s.rule for s in statements}


def test_every_rule_has_an_example_and_a_counterexample() -> None:
    signs: dict[str, set[str]] = {}
    for heading, sign, _, _ in TABLE:
        signs.setdefault(heading, set()).add(sign)
    rules = {heading: found for heading, found in signs.items() if not heading.isupper()}
    assert [rule for rule, found in rules.items() if not found >= {"+", "-"}] == []


def test_every_rule_that_reads_a_sentence_is_in_the_table() -> None:
    headings = {heading for heading, _, _, _ in TABLE}
    read_by = {s.rule for _, _, text, _ in TABLE for s in read(text)}
    assert sorted(read_by - headings) == []


def test_what_is_marked_wrong_is_in_the_table() -> None:
    assert sorted(_REASON.keys() - {text for _, _, text, _ in TABLE}) == []


def test_no_sentence_stands_twice() -> None:
    assert [text for text, times in Counter(line[2] for line in TABLE).items() if times > 1] == []
