"""When each outcome happened: what every date of a release is the date of, and which governs an outcome.

A release is read once, in the order of the text, as a careful reader reads a story:

1. *What a date is the date of.* Each date phrase has a role from the words it stands with: police work, a call
   to the police, the offence, the court, the launch of an operation, talk. Only police work dates an outcome
   that is not told in the same breath; what the suspect did, and his days in court, never do.
2. *The nearest date governs.* The one that follows the outcome before another outcome, else the one that opens
   its clause or that a "where" hangs on, else another one of police work in the sentence.
3. *The scene.* Without a date of its own, a sentence happens on the last day told. Tense says whether it still
   does: "a man was arrested" goes on with the story, "a man has been arrested" has happened some time since,
   unless it follows an incident of yesterday or today. What the work was about ("arrested over a fight on
   12 May") leaves its day in mind.
4. *The frame.* An operation of some days stays in mind while its days are told one by one; "in total",
   "another man in Rushden" and "elsewhere" come back to it. Its days may be told by its length and its end,
   in two parts, as a week of action, or roughly ("over the past three weeks"): the most exact telling counts.
5. *A charge is dated by what it directly results from*: the arrest, search or warrant of its own sentence. What
   has "since" been charged in another sentence has no day, nor have people of whom only the arrest is dated
   ("a man arrested on Monday has been charged"). A remand is of the day in court.
6. *The body dates its headline*: by the same number, by the parts that make it up, by the only day of the week
   named; a sum spans the days told before it, and a headline over the work of many months has no day.
7. *Numbers that run on* since a launch, or over months, are totals; so are all who "have now been arrested in
   total".

The first is the work of ``moments.py``, the second of ``governing.py``, the sixth of ``headlines.py`` and the last of
``periods.py``; the words of roles are in ``lexicon/cues.yaml``. This module is the story that they are steps of.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, field, replace
from datetime import date

from extract.background import mark_background
from extract.dates import When, span_from
from extract.governing import AFTER_WORK, AT_ONCE, LATE, THEN, governing, perfect, prompt
from extract.headlines import (
    LEAD,
    LOOSE,
    Body,
    Told,
    from_friday,
    is_further,
    narrowed,
    operation,
    pinpointed,
    sharpened,
    spans_over_days,
    told_with_their_day,
)
from extract.moments import (
    CALL,
    COARSE,
    COURT,
    LAUNCH,
    NONE,
    OFFENCE,
    POLICE,
    TALK,
    Days,
    Moment,
    begin_of,
    goes_on_to,
    read_moments,
    within,
)
from extract.periods import (
    FIRST,
    IN_THAT_TIME,
    SINCE,
    SO_FAR,
    SO_MANY,
    TO_DATE,
    Words,
    first_units,
    is_boast,
    is_claim,
    is_total,
    is_wider,
    of_an_operation_before,
)
from extract.sought import Sought
from extract.statement import Sentence, Statement
from extract.words import any_of, calendar, contexts, lowered, number_words

_WORDS = contexts()["timeline"]

_ONE_INCIDENT = 3  # days from first to last of what may be one incident
_SOON = 14  # days from an arrest within which most people are charged
_DIARY = 62  # days before the publication that a diary goes back
_FORTNIGHT = 14  # days from first to last of a week of action, or of two
_COUNTED_TOGETHER = 5  # so many people charged are counted over an operation
_QUARTER = 85  # days from first to last from which a date is too coarse for a launch
_WEEK = 7  # days from first to last of a week of action, at most
_IN_THE_WEEK = Sought(r"\b(?:during|throughout|over|across) the (?:whole )?week\b")
_MONTH = 26  # days from first to last from which a date names a month
_TOTAL_LINE = re.compile(
    r"[^\w]*total (?:[\w-]+ ){1,3}?(?:[=:]|[-–] \d)"
)  # "Total arrests = 33", "Total number of arrests - 33", at the head of an update
_BY = re.compile(
    r"(?:\bby (?:the (?:end|close) of |close of (?:play|business) (?:on )?|late |lunchtime on |midnight on )?"
    r"|\bbetween then and (?:on )?)$"
)
_HAD = re.compile(r"(?:\bhad|['’]d) (?:(?!so\b|and\b|but\b|when\b|who\b|officers\b|police\b)[\w'’-]+ ){0,6}$")
_WITH = (" with ", " with a further ")
_ALREADY = Sought(r"\b(?:already|so far)\b")
_SO_FAR = re.compile(r"[^\w]*so far\b")
_ON_THE_DAY = re.compile(r"[^\w]*on the (?:night|day|evening),? (?!of\b|after\b|before\b)")
_ELSEWHERE = re.compile(
    r"[^\w]*(?:elsewhere|previously|in (?:a )?separate|separately|most recently|recently|in recent"
    rf"|in the (?:days|weeks)|(?:in )?another {any_of(_WORDS['cases'])})\b"
)
_OTHER_INCIDENT = re.compile(r"[^\w]*in (?:a separate|another) incident\b")
_ANOTHER = re.compile(
    r"[^\w]*(?:another|elsewhere|in (?:a )?(?:separate|another)|separately|(?:the )?others?)\b"
)
# "In Corby", "Across the Vale", and no "In March", "In Total".
_IN_A_PLACE = re.compile(
    rf"[^\w]*(?:In|At|Across) (?:the )?(?!(?i:\w+day|{any_of(calendar()['months'])}|total|addition)\b)[A-Z]"
)
_EVERYWHERE = re.compile(rf"[^\w]*across (?:the|all|both|our) (?:[\w-]+ )?{any_of(_WORDS['regions'])}")
_THE_OTHERS = re.compile(r"[^\w]*the others?\b")
# "The team recently arrested a man", "during one recent operation": nobody knows when.
_RECENT = Sought(
    rf"(?:\b(?:{any_of(_WORDS['police'])}|has|have|also|we|they)|['’]ve) recently \w+ed\b"
    rf"|\brecent (?:[\w-]+ )?{any_of(_WORDS['results'])} (?:have )?includ(?:e|ed)\b"
    rf"|\b(?:during|in) (?:one|a) recent (?:[\w-]+ )?{any_of(_WORDS['outings'])}\b"
)
_HOUR = re.compile(r"\d ?[ap]\.?m\b|\d\d[:.]\d\d|\bsame\b|\bmidnight\b|\blater\b")
_AFTER_AN_ARREST = ("following ", "after ")
_ALSO = Sought(rf"\b{any_of(_WORDS['also'])}\b")
_IN_ADDITION = ("in addition", "additionally", "also,")
_HAVE = Sought(r"\b(?:has|have|total of)\b|['’]ve\b")
_WHOLE = (
    r"\bso far\b|\boverall\b|\baltogether\b|\bover (?:the course of )?(?:a|the) \w+[- ]day"
    r"|\b(?:during|throughout|across|over) the (?:\w+[- ]day )?"
    rf"(?:{any_of(_WORDS['wholes'])}|\w+ {any_of(_WORDS['several'])})\b"
    r"|\b(?:in|inside|within|over) (?:just |only |under |less than )?(?:the space of )?(?:just |only )?"
    rf"(?:{number_words(2, 7)}|48|72|a couple of) (?:days|nights|hours)(?!['’])(?! (?:later|before|after|of))\b"
    r"|\bduring (?:op|operation)s? \w"
    r"|\bthe (?:week|operation|month|campaign)(?: of (?:action|activity))? (?:also )?(?:resulted|led|saw|has)\b"
)
_SUMMARY = Sought(rf"\bin total\b|{_WHOLE}")
_OF_THE_WHOLE = Sought(
    rf"\bacross (?:the|all|both|our) (?:[\w-]+ )?(?:region|force|count(?:y|ies)|areas?|country|districts)\b|{_WHOLE}"
)
_OF_THE_DAY = Sought(
    r"\b(?:during|over|throughout) the (?:day|night|evening|morning|afternoon)\b|\bthat (?:day|night)\b"
)
_A_TOTAL = Sought(r"\ba total of\b")
_NOW_IN_TOTAL = Sought(r"\bnow\b[^.;]{0,40}\b(?:in total|total of)\b|\btotal of (?:[\w-]+ ){1,4}have now\b")
_FOLLOWING = Sought(rf"\b(?:following|after) (?!(?:[\w-]+ ){{0,3}}{any_of(_WORDS['inquiring'])})")
_THAT_TIME = Sought(
    r"\b(?:during|in|over|throughout|across) (?:this|that|those|these|the same) (?:same )?(?:[\w-]+ )?"
    rf"{any_of(_WORDS['times'])}\b(?! (?:last|the previous|in) )"
    r"|\b(?:during|in|over|throughout|across) (?:the|that|this|those|these) (?:\w+[- ](?:day|week|month)[- ])?period\b"
    r"(?! (?:last|the previous|in|of|from|between|to) )"
    rf"|\b(?:from|during|in) (?:these|those) {any_of(_WORDS['works'])}\b"
)
_DONE_BEFORE = Sought(
    r"\b(?:had|have|has) (?:already|previously|earlier) (?:been )?(?:made|arrest\w*|carried out)"
)
_IN_THE_SAME_TIME = re.compile(r"[^\w]*(?:they|in addition|additionally|alongside this|as well as this)\b")
_THESE = re.compile(r"[^\w]*(?:these|this|they|results) (?:have |has )?(?:includ|result|led)")
_IN_OPERATION = Sought(
    rf"\b(?:during|as part of|as a result of) (?:the|this) (?:\w+ )?{any_of(_WORDS['this_work'])}\b"
)
# "As a result of the warrant twelve dogs were found", where the day of the theft was told in between.
_RESULT_OF = Sought(
    r"\b(?:as a result of|during|as part of|following) (?:the|this|these|those) (?:\w+ )?"
    rf"{any_of(_WORDS['of_this_work'])}\b"
)
# "The day saw four people arrested", where the shooting that officers went out for was told in between.
_IT_SAW = re.compile(
    r"[^\w]*(?:the|this) (?:day|evening|night|operation|activity)(?: of action)? (?:also )?(?:saw|resulted in|led to)\b"
)
_AS_A_RESULT = re.compile(r"[^\w]*as (?:a )?(?:direct )?result,? ")
_AFTER_COURT = Sought(r"\b(?:after|following) (?:[\w-]+ ){0,3}appear(?:ing|ances?)\b")
_OF_ARRESTED = Sought(r"\bof those arrested\b")
_OF_THOSE = Sought(r"\bof (?:those|them|whom)\b")
_OF_CHARGED = Sought(r"\bof those charged\b")
_WHOLE_AGAIN = Sought(
    r"\n(?:during|throughout|across|over|as part of) (?:the|this) (?:\w+[- ]day )?"
    rf"{any_of(_WORDS['running'])}\b|\nother {any_of(_WORDS['highlights'])} include\b"
    rf"|\nacross the {any_of(_WORDS['whole_areas'])}\b"
)
_ONLY_POLICE = frozenset(
    {"seizure", "warrants", "stop_searches", "vehicles_stopped"}
)  # what nobody else does
_YEARS = Sought(rf"\b(?:over|in|during) (?:the|its|their|our|those) {SO_MANY} (?:years|months)\b")
# "Sandwell", "Bury St Edmunds", "Newark and Sherwood:" alone in a line.
_PLACE_NAME = re.compile(
    r"(?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)[A-Z][\w'’-]+(?: (?:[A-Z][\w'’-]+|and|of|the|upon|on)){0,3}:?"
)
_LINE = 170  # letters at most of a line in a list
_PREVIOUSLY = Sought(
    rf"\bpreviously (?:been )?{any_of(_WORDS['before'])}\b"
    rf"|(?<!people had )(?<!people have )\balready (?:been )?{any_of(_WORDS['already'])}\b"
    rf"|\bprevious {any_of(_WORDS['previous'])}\b"
)
# "Throughout the investigation officers seized 109 wraps": on no day of it in particular.
_IN_INQUIRY = re.compile(
    r"[^\w]*(?:(?:during|throughout|over)(?: the course of)?|as part of) (?:the|our|this|their|that|these) "
    rf"(?:[\w-]+ ){{0,3}}{any_of(_WORDS['inquiries'])}\b"
)
# "As part of the investigation, three men were arrested at the address": on the day of the search told before.
_AT_THE_PLACE = Sought(
    r"\b(?:at|from|in|inside|near) (?:the|that|both|each) "
    rf"(?:same |two |three )?{any_of(_WORDS['places'])}"
)
# "Following extensive enquiries three men were arrested": some time after the call that was told before.
_AFTER_ENQUIRIES = re.compile(
    rf"[^\w]*(?:following|after) (?:[\w-]+ ){{0,5}}{any_of(_WORDS['inquiring'])}\w*+"
    r"(?! (?:and \w+ )?(?:in|of) the area)"
)
_SUBSEQUENT = Sought(rf"\bsubsequent {any_of(_WORDS['inquiring'])}")
_HAS_LED = Sought(rf"\bha(?:s|ve) (?:so far |already |currently |also )?{any_of(_WORDS['led'])}\b")
_WHICH_LED = Sought(rf"\bwhich ha(?:s|ve) (?:so far |already |also )?{any_of(_WORDS['led'])}\b")
_RESULTS = Sought(rf"\b{any_of(_WORDS['outcomes'])}\b")
_OF_ITSELF = Sought(r"\b(?:it|this|they|these|which) ha(?:s|ve)\b")
_SO_FAR_IT = re.compile(
    rf"[^\w]*(?:to date|so far),? (?:this|it|these|those|the {any_of(_WORDS['those'])})\b"
)
_IT_HAS = re.compile(
    r"[^\w]*(?:(?:to date|so far),? )?"
    rf"(?:this|it|these|which|the (?:[\w-]+ )?{any_of(_WORDS['it'])})\b"
)
_OF_THE_TEAM = re.compile(
    rf"[^\w]*(?:(?:it|they)(?: has| have|['’]ve)|(?:its|their) {any_of(_WORDS['members'])}"
    rf"|(?:the|its|their) (?:[\w-]+ )?{any_of(_WORDS['teams'])})\b"
)
_CURRENTLY = re.compile(r"\bcurrently (?:also )?$")
_ENDED = tuple(sorted(_WORDS["ended"]))  # the last day of an operation
_CHARGES_FOLLOW = Sought(r"\bthe charges? (?:follows?|comes? after|came after)\b[^.\n]*")
_SUPPORTED = Sought(r"\balso (?:support|back|took part|take part|join)")  # "another week of action"
_SINCE_THEN = Sought(r"\bsince (?:then|(?:this|that) (?:date|day|time))\b")
_LASTS = Sought(
    rf"\b(?:(\d{{1,3}}|{number_words(2, 10)})[- ](day|week|month)s?(?: of|[- ]long)?"
    rf" (?:[\w-]+ ){{0,2}}{any_of(_WORDS['lasting'])}\b|week of (?:action|activity)\b"
    r"|week-long\b)"
)


@dataclass(slots=True)
class _Story:
    """The scene as the text moves on, and the statements placed in it."""

    text: str
    lower: str
    moments: list[Moment]
    published: date | None
    next: int = 0
    scene: Moment | None = None
    frame: Moment | None = None  # the operation of some days that the scene is a day of
    work: Moment | None = None  # the last scene of police work
    left: Moment | None = None  # the scene of a call or offence that "following enquiries" has left
    launched: bool = False  # whether the scene is the whole time since a launch
    origin: Moment | None = None  # the launch, or the "since", that running totals count from
    total: tuple[int, int, Days] = (-9, 0, None)  # paragraph, offset and days of the last running total
    out: list[Told] = field(default_factory=list)
    pending: list[int] = field(default_factory=list)  # told before any date
    follow: list[tuple[int, int]] = field(default_factory=list)  # (charge, whose days it shares)
    prompt: set[int] = field(default_factory=set)  # of the pending: "arrested minutes after the robbery"
    claims: set[int] = field(default_factory=set)  # without a day: "the force has also made 83 arrests"
    sums: set[int] = field(default_factory=set)  # of the pending: "in total" after the days told
    heard: set[int] = field(default_factory=set)  # "remanded after appearing in court": the body tells when
    recent: set[int] = field(default_factory=set)  # of the pending: "arrested following an assault"
    retold: set[int] = field(default_factory=set)  # of the pending: only what the body tells again dates them
    early: list[tuple[int, Sentence]] = field(default_factory=list)  # totals told before any launch
    words: Words = field(default_factory=lambda: Words("", 0, 0))  # of the sentence at hand
    here: list[Moment] = field(default_factory=list)  # the dates of the sentence at hand

    def move(self, offset: int) -> None:
        """Take in the dates told before an offset."""
        while self.next < len(self.moments) and self.moments[self.next].when.begin < offset:
            m = self.moments[self.next]
            self.next += 1
            if m.when.kind == "heading":
                self.scene = None
            elif m.when.kind == "since" and m.role == TALK:
                pass  # "thefts have increased since 2012"
            elif m.role == LAUNCH or m.when.kind == "since":
                self.origin = m
                if m.when.kind == "since" and m.length > COARSE:
                    self.total = self.lower.count("\n\n", 0, m.when.begin), m.when.begin, m.days
                if self.scene is None and m.scene and (days := self.since()):
                    self.scene, self.launched = Moment(m.when, POLICE, m.head, m.leads, days), True
            elif m.scene and self.tells_more(m):
                if m.when.basis == "relative" and m.days and not m.length:
                    m.days = self.said(m)
                self.scene, self.launched = m.whole or m, False
                if m.role == POLICE:
                    self.work = self.scene
                self.framed(self.scene)
                if m.when.begin > self.total[1]:
                    self.total = (-9, 0, None)

    def tells_more(self, m: Moment) -> bool:
        """Whether a date sets another scene, as no crash on the day of which police work was told does."""
        scene = self.scene
        if scene is None or scene.role != POLICE or scene.days != m.days or m.role == POLICE:
            return True
        return not any(o.when is scene.when for o, _, _ in self.out)

    def back_to_frame(self, sentence: Sentence) -> None:
        """Leave the day of the story where a paragraph since has spoken of the whole operation again.

        "On Thursday ... During the week officers visited 30 people. ¶ They seized six knives."
        """
        if self.frame is None or self.scene is None or self.scene is self.frame:
            return
        again = _WHOLE_AGAIN.search(self.lower, self.scene.when.finish, sentence.begin)
        if again or self.under_a_place(sentence, self.scene.when.finish):
            self.scene = self.frame

    def week_spoken_of(self) -> None:
        """ "Officers were praised for their work last week. During the week they searched 12 flats": in that week."""
        if self.scene is not None or not self.words.has(_IN_THE_WEEK):
            return
        weeks = (m for m in reversed(self.moments[: self.next]) if m.days and _WEEK - 3 <= m.length <= _WEEK)
        week = next((m for m in weeks if m.role in (TALK, NONE, POLICE)), None)
        if week is not None:
            self.scene = replace(week, role=POLICE, scene=True)

    def under_a_place(self, sentence: Sentence, since: int) -> bool:
        """Whether a sentence opens the part of a round-up that a place heads: "Sandwell", alone in its line."""
        end = self.text.rfind("\n", since, sentence.begin)
        if end < 0 or self.text[end : sentence.begin].strip(" \n-•*–"):
            return False
        lines = self.text[since:end].rstrip().rsplit("\n", 1)
        return len(lines) > 1 and _PLACE_NAME.fullmatch(lines[1].strip()) is not None

    def framed(self, m: Moment) -> None:
        """Keep the days of an operation while the story goes through them one by one."""
        if m.role != POLICE or m.days is None:
            return
        if 0 < m.length <= COARSE and m.when.kind != "overnight":
            both = self.frame and goes_on_to(self.frame, m)
            if self.frame is None or both or m.ran or not self.frame.ran or not _meet(self.frame, m):
                self.frame = both or m
        elif self.frame is not None and self.frame.days and not within(m.days, self.frame.days):
            self.frame = None

    def days(self, sentence: Sentence, s: Statement) -> Days:
        """When a statement without a date of its own happened."""
        m = self.scene
        if m is not None and m.role != POLICE and self.work is not None:
            if self.words.has(_RESULT_OF) or self.words.opens(_IT_SAW):
                m = self.work
        if m is None or m.days is None:
            return None
        # charges are results of a week of action, and where many are counted of a month of it: "79 people charged"
        longest = COARSE if (s.value or 0) >= _COUNTED_TOGETHER and not s.perfect else _FORTNIGHT
        results = m.role == POLICE and ((3 < m.length <= longest and not m.weak) or m.ran)
        if s.perfect and self.words.has(_OF_ARRESTED):
            results = False  # "two of those arrested have been charged" says only who they are
        direct = self.words.has(_IN_OPERATION) or self.words.opens(_AS_A_RESULT)
        results = results or (m.role == POLICE and direct)
        if s.metric in LATE and not (s.perfect or s.later) and self.alone_in_line(m):
            return m.days
        late = s.metric in LATE and not self.among_the_results(s, m)
        if late and (not results or s.later or (m in self.here and not m.ran)):
            return None
        if self.elsewhen(sentence, m) or self.looks_back(sentence, s, m):
            return None
        if self.words.has(_RECENT):
            return None
        charged = self.lower.startswith("charged ", m.head) and m not in self.here
        if charged and s.metric == "arrests" and not self.words.has(AT_ONCE):
            return None  # "on Monday Bell was charged. A woman who was arrested has been released"
        if m.role == POLICE or m.days[0] == self.published:
            return m.days
        if m is self.left or (is_further(s) and not self.after_others(s)):
            return None
        for o, days, _ in () if self.several() else self.out:
            lead = o.paragraph <= LEAD and s.paragraph - o.paragraph <= LEAD
            if lead and o.metric == s.metric == "arrests" and o.value == s.value and o.when is not None:
                return days  # told before with its own day, which the call or the offence before it does not change
        if m.length > _ONE_INCIDENT and m.when.kind in ("range", "calendar_days"):
            return None  # offences "between 14 and 24 June", which nobody met at once
        alone = all(o.metric == s.metric or o.metric in LATE for o in sentence.statements)
        if perfect(self.lower, s) and alone and not self.words.has(AT_ONCE):
            if self.is_news(m) and self.words.has(_FOLLOWING):
                return m.days
            return None  # police were called on Monday; by now a man has been arrested
        if s.metric == "stop_searches" and "\n" not in self.lower[m.when.finish : sentence.begin]:
            return m.days  # "he did it again in June. Officers stopped and searched him"
        if s.metric in _ONLY_POLICE and self.opens_the_story(m, sentence) and not perfect(self.lower, s):
            return m.days
        return m.days if prompt(self.lower, m, sentence, s) else None

    def among_the_results(self, s: Statement, m: Moment) -> bool:
        """Whether charges or a summons are counted among what the work of a day has brought.

        "Officers worked into the night, securing four charges and a remand", "two were served with a summons"; not
        who "has been issued with a postal requisition", which comes some time later.
        """
        if m.role != POLICE or s.perfect or s.later:
            return False
        return s.rule.endswith(".noun") or (s.rule.endswith(".given") and not self.words.has(_HAVE))

    def after_others(self, s: Statement) -> bool:
        """Whether the arrests that a further one comes after were told before; if not, they are of an older release."""
        if self.lower.startswith("the ", s.begin):
            return True  # "two of the men left on foot. The third man was arrested"
        return any(o.metric == s.metric and not is_further(o) for o, _, _ in self.out)

    def opens_the_story(self, m: Moment, sentence: Sentence) -> bool:
        """Whether a day only opens what is told: "On 6 May 2019 a Focus sped away ... Drugs were found in it"."""
        near = m.when.basis == "stated" or "\n" not in self.lower[m.when.finish : sentence.begin]
        return m.role == NONE and m.leads and not m.length and near

    def alone_in_line(self, m: Moment) -> bool:
        """Whether a day heads what was done on it, charges too: "Friday, December 4:", alone in its line."""
        if m.when.kind != "calendar_day" or m.days is None or self.published is None:
            return False
        if (self.published - m.days[0]).days > _DIARY:
            return False  # the day of an older update of the page, with its year mistyped
        begin = self.lower.rfind("\n", 0, m.when.begin) + 1
        end = self.lower.find("\n", m.when.finish)
        rest = self.lower[begin : m.when.begin] + self.lower[m.when.finish : max(end, m.when.finish)]
        return end > 0 and not rest.strip(" •*–-:.,")

    def elsewhen(self, sentence: Sentence, m: Moment) -> bool:
        """Whether a sentence tells of something that cannot belong to the scene, or need not.

        A case that was in court before the scene is another case; and a month in which officers did nothing that
        is named ("In May officers became aware ...") sets the scene of its own paragraph only.
        """
        if m.days is None:
            return True
        if self.words.has(_PREVIOUSLY):
            return True
        if self.words.opens(_IN_INQUIRY) and not self.words.has(_AT_THE_PLACE):
            return True
        if m.length >= _MONTH and not m.ran and m not in self.here and self.words.has(_SUBSEQUENT):
            return True  # what followed a month in which it all began
        charged = (c for c in self.here if c.role == POLICE and not c.scene)
        if any((c.days[0] - m.days[1]).days > _SOON for c in charged if c.days):
            return True  # "a woman was arrested and subsequently charged on 3 March", told after a call of last August
        tried = [c for c in self.here if c.role == COURT and c.days]
        if any(c.days[1] < m.days[0] for c in tried if c.days):
            return True
        return m.weak and m.length >= _MONTH and "\n" in self.lower[m.when.finish : sentence.begin]

    def looks_back(self, sentence: Sentence, s: Statement, m: Moment) -> bool:
        """Whether a sentence far down speaks of what other work has brought: "Their work has led to 30 arrests"."""
        return (
            sentence.paragraph > LEAD
            and not (self.launched or m.ran)
            and self.words.has(_HAS_LED)
            and not _WHICH_LED.search(self.lower, s.at, sentence.end)
            and not self.words.opens(_IT_HAS)
        )

    def since(self, sentence: Sentence | None = None) -> Days:
        """From the launch told of to the publication, or for as long as the text says it lasted."""
        origin = self.origin
        if origin is None and sentence and _SINCE_THEN.search(self.lower, sentence.begin, sentence.end):
            origin = self.scene
        if origin is None or origin.days is None or self.published is None:
            return None
        start = origin.days[0]
        # "a week-long operation" says nothing of a team that was set up last June
        lasts = None if origin.length else self.lasts(origin)
        end = span_from(start, lasts[1] or "", lasts[2] or "week")[1] if lasts else self.published
        concluded = (m.days[1] for m in self.moments if m.days and self.lower.startswith(_ENDED, m.head))
        end = next((day for day in concluded if day >= start), end)
        if sentence is not None:
            end = first_units(self.lower, sentence, start) or end
        return start, max(start, min(end, self.published))

    def under_way(self) -> Days:
        """The days so far of an operation that goes on: "It runs from 1 December to 1 January. So far we have ..."."""
        m = self.scene
        if m is None or m.role != POLICE or m.days is None or self.published is None:
            return None
        return (m.days[0], self.published) if m.length and within((self.published,) * 2, m.days) else None

    def lasts(self, origin: Moment) -> re.Match[str] | None:
        """How long the operation lasts, which its launch or another sentence tells: "a week-long crackdown"."""
        begin = self.lower.rfind("\n\n", 0, origin.when.begin) + 1
        end = self.lower.find("\n\n", origin.when.finish)
        beside = _LASTS.search(self.lower, begin, end if end > 0 else len(self.lower))
        told = None if beside else _LASTS.search(self.lower)
        if told is None:
            return beside
        return None if _SUPPORTED.search(self.lower, max(0, told.start() - 80), told.start()) else told

    def read(self, sentence: Sentence) -> None:
        """Place the statements of a sentence."""
        self.words = Words(self.lower, sentence.begin, sentence.end)
        self.move(sentence.begin)
        self.back_to_frame(sentence)
        self.week_spoken_of()
        if self.scene is not None and self.scene.role != POLICE and self.words.opens(_AFTER_ENQUIRIES):
            self.left = self.scene
        first = bisect_left(self.moments, sentence.begin, key=begin_of)
        here = self.moments[first : bisect_left(self.moments, sentence.end, key=begin_of)]
        self.here = here
        own = {id(s): self.own_day(s, governing(self.lower, sentence, s, here)) for s in sentence.statements}
        opening = min((s.at for s in sentence.statements), default=0)
        known = (
            m
            for s in sentence.statements
            if (m := own[id(s)]) is not None and m.days
            if s.metric not in LATE or m.when.begin < opening
        )  # not the day of "a man arrested on suspicion of theft has today been charged", which only the charge has
        shared = next((m for m in known if m.leads or m.when.kind not in THEN), None)
        index: dict[int, int] = {}
        for s in sentence.statements:
            m = own[id(s)] or self.beside(sentence, s, own)
            s.when = m.when if m else None
            before = of_an_operation_before(self.lower, self.words, s)
            s.total = (
                s.running
                or before
                or (not self.spans(m) and is_total(self.words, m, tried=self.tried(m.days if m else None)))
                or self.words.opens(_TOTAL_LINE)
                or is_wider(self.lower, s)
                or (m is None and self.origin is not None and self.words.has(IN_THAT_TIME))
                or ((m is None or m.days is None) and s.quoted and is_boast(self.words, s.value))
            )
            if s.metric != "seizure" and (s.value == 1 or s.rule.endswith(".possessive")):
                s.total = s.running  # "a warrant was executed earlier this year" is no running total
            k = len(self.out)
            index.setdefault(s.at, k)
            if m is not None and not (s.total and m.role == LAUNCH):
                days, basis = self.dated(sentence, s, m), m.when.basis
            else:
                days, basis = self.undated(sentence, s, shared, here, index), "context"
            self.out.append((s, days, basis if days else "unknown"))
            if m is None and sentence.paragraph >= LEAD and self.words.has(SO_FAR) and _in_numbers(s):
                self.claims.add(k)
            if days is None and sentence.paragraph > LEAD and is_claim(self.words, s):
                self.claims.add(k)
            if days is None and self.origin is None and (s.total or self.words.has(FIRST)):
                self.early.append((k, sentence))
            if s.total and days is not None and self.words.has(TO_DATE):
                s.total = (days[1] - days[0]).days > COARSE
            if s.total and not before and (days is not None or not self.words.has(_NOW_IN_TOTAL)):
                self.total = sentence.paragraph, sentence.end, days
        self.claim_together(sentence)

    def claim_together(self, sentence: Sentence) -> None:
        """Make claims of all that a sentence counts with a claim: "has made 83 arrests and seized ten cars"."""
        here = range(len(self.out) - len(sentence.statements), len(self.out))
        if any(k in self.claims and self.out[k][0].value for k in here):
            undated = (k for k in here if self.out[k][0].value and self.out[k][1] is None)
            self.claims.update(k for k in undated if self.out[k][0].metric not in LATE)

    def spans(self, m: Moment | None) -> bool:
        """Whether a number has its first and last day, and another one of the sentence is counted since then.

        "Between 18 January and 14 February 655 fines were issued, which makes 1,954 since last March".
        """
        if m is None or not m.days or m.when.kind != "range" or m.length > COARSE:
            return False
        return any(o.when.kind == "since" and o.when.begin > m.when.finish for o in self.here)

    def own_day(self, s: Statement, m: Moment | None) -> Moment | None:
        """The date that governs a statement; of "his arrest" only what follows it in its clause.

        Not "before his arrest, notice was given in May", nor "on the day of his arrest".
        """
        if m is None or s.rule != "arrests.possessive":
            return m
        apart = m.when.begin < s.begin or "," in self.lower[s.end : m.when.begin].removesuffix(", on ")
        return None if apart else m

    @staticmethod
    def beside(sentence: Sentence, s: Statement, own: dict[int, Moment | None]) -> Moment | None:
        """The date of what is told of the same people under one verb: "arrested and charged on Tuesday"."""
        if s.later:
            return None
        for o in sentence.statements:
            m = own[id(o)]
            if m is None:
                continue
            if s.shared is not None and o.at == s.shared:
                return m
            # "arrested and charged the next day", "arrested and subsequently charged on Monday"
            later = o.metric in LATE and (m.when.kind in THEN or o.later)
            if o.shared == s.at and m.role == POLICE and m.when.begin > o.at and not (s.perfect or later):
                return m
        return None

    def dated(self, sentence: Sentence, s: Statement, m: Moment) -> Days:
        """The days of a statement that a date of its sentence governs."""
        if m.role == LAUNCH:
            if (so_far := self.so_far(sentence, s)) is not None:
                return so_far
            m.role, m.scene = POLICE, True
        elif m.role == POLICE and not s.total and s.metric not in LATE:
            # "a sixth arrest was also made today" is an aside where the story has a day already
            aside = (
                s.unit == "people"
                and not m.leads
                and self.scene is not None
                and self.scene.role == POLICE
                and m is not self.scene
            )
            if aside and self.scene is not None and self.scene.days and m.days:
                aside = not within(m.days, self.scene.days)
            # a paragraph that opens with another incident goes on with it: "In addition, on Monday ..."
            another = self.lower.startswith(_IN_ADDITION, sentence.begin) and m.when.basis == "stated"
            aside = aside and not another
            before = _DONE_BEFORE.search(self.lower, sentence.begin, m.when.begin) is not None
            m.scene = not (before or (aside and _ALSO.search(self.lower, sentence.begin, m.when.begin)))
        if s.metric not in LATE and (until := self.until(s, m)) is not None:
            return until
        if m.when.basis == "relative" and m.days and not m.length:
            return self.said(m)
        since = s.total and m.when.kind != "since" and not self.spans(m) and self.words.has(SINCE)
        if since and m.days:
            return m.days[0], max(m.days[1], self.published or m.days[1])
        return m.days

    def so_far(self, sentence: Sentence, s: Statement) -> Days:
        """From the launch told in the sentence to the publication, of what was done "already" or "so far".

        So is what "the campaign, which began on Monday, has led to".
        """
        if not (self.words.has(_ALREADY) or self.words.has(_HAS_LED)):
            return None
        self.move(sentence.end)
        if (since := self.since(sentence)) is not None:
            s.total = (since[1] - since[0]).days > COARSE
        return since

    def until(self, s: Statement, m: Moment) -> Days:
        """From the first day of what was told before to a day by which so much was done: "by Friday we had made ...".

        "The raids went on all last week. By Sunday we had done 23 warrants", "between then and last night".
        """
        by = _BY.search(self.lower, max(0, m.when.begin - 30), m.when.begin)
        if m.days is None or by is None or s.value == 1:
            return None
        if not by[0].startswith("between") and not _HAD.search(self.lower, m.when.finish, s.at):
            return None  # "by Friday he had fled, so officers arrested three men in Corby"
        told = (self.frame, self.scene, self.origin)
        work = (o for o in told if o and (o.role in (POLICE, LAUNCH) or o.when.kind == "since"))
        first = min((o.days[0] for o in work if o.days and o.length <= COARSE), default=m.days[0])
        near = first < m.days[0] and (m.days[1] - first).days <= COARSE
        return (first, m.days[1]) if near else None

    def said(self, m: Moment) -> Days:
        """A day counted from the publication; in somebody's words rather the day beside it that the report states.

        "On Tuesday 25 February officers raided ... "As a result of the activity yesterday 57 people were
        arrested"", published on the 27th.
        """
        paragraph = self.lower.rfind("\n", 0, m.when.begin) + 1
        before = self.lower[paragraph : m.when.begin]
        if before.count('"') % 2 == 0 and before.count("“") <= before.count("”"):
            return m.days
        told = self.moments[: self.next]
        stated = {o.days for o in told if o.when.basis == "stated" and o.role == POLICE and not o.length}
        work = {o.days for o in told if o.role == POLICE and o is not m}
        if m.days is None or m.days in stated or m.days in work:
            return m.days
        beside = [d for d in stated if d and abs((d[0] - m.days[0]).days) == 1]
        return beside[0] if len(beside) == 1 else m.days

    def undated(
        self,
        sentence: Sentence,
        s: Statement,
        shared: Moment | None,
        here: list[Moment],
        index: dict[int, int],
    ) -> Days:
        """The days of a statement that no date of its sentence governs; some are settled later."""
        k = len(self.out)
        late = s.metric in LATE
        if s.rule == "arrests.possessive" and not self.lower.endswith(_AFTER_AN_ARREST, 0, s.begin):
            return None  # "before his arrest he had": the day is that of the arrest told elsewhere, or is not told
        if s.total:
            self.move(sentence.end)
            if self.origin is None and self.scene is not None and self.words.opens(_SO_FAR_IT):
                return self.days(sentence, s)  # "to date this has led to ...", on the day of the raids
            self.within_first(self.first_days(sentence))
            return self.since(sentence)
        if s.metric == "remands":
            if (court := self.court(sentence)) is not None:
                return court
            if sentence.paragraph <= LEAD and self.words.has(_AFTER_COURT):
                self.heard.add(k)
        if late and _CURRENTLY.search(self.lower, max(0, s.at - 16), s.at):
            return None  # "charged on Monday and is currently remanded": since when is not told
        if late and (leader := self.leader(sentence, s, index)) is not None:
            self.follow.append((k, leader))
            return None
        if shared is not None and not late:
            return shared.days
        if any(m.when.kind == "vague" and m.leads and m.when.begin < s.at for m in here):
            return None  # "in recent days we have ..."
        return self.beside_dates(sentence, s, here) if here else self.of_the_story(sentence, s)

    def beside_dates(self, sentence: Sentence, s: Statement, here: list[Moment]) -> Days:
        """The days of a statement whose sentence has dates, but of other things: those of the story.

        "The operation was launched on Tuesday and resulted in six arrests" makes the launch police work.
        """
        k = len(self.out)
        late = s.metric in LATE
        launch = here[0]
        if launch.role == LAUNCH and launch.when.begin < s.at and not launch.length and not late:
            if (so_far := self.so_far(sentence, s)) is not None:
                return so_far
            launched = self.lower.startswith("launched", launch.head) and not _LASTS.search(self.lower)
            if launch.days and launched and not self.words.has(_HAVE):
                launch.role = POLICE
                return launch.days
        self.move(s.at)
        if late and s.later and s.perfect:
            return None  # "Bell, who was arrested in May, has now been charged"
        days = self.days(sentence, s)
        if days is None and not late and sentence.paragraph <= LEAD:
            self.pending.append(k)
            self.retold.add(k)
            self.after_incident(k, s)
        return days

    def of_the_story(self, sentence: Sentence, s: Statement) -> Days:
        """The days of a statement without any date in its sentence: of a total, a period, the frame or the scene."""
        late = s.metric in LATE
        if s.metric == "arrests" and self.words.has(_NOW_IN_TOTAL):
            s.total = True
            return self.since(sentence)
        if self.goes_on(sentence):
            s.total = True
            if self.words.has(_HAS_LED) and not (self.words.opens(_IT_HAS) or self.words.has(_OF_ITSELF)):
                return None  # "the regional unit's work in Corby has resulted in ..."
            return self.total[2] or self.since() or self.under_way()
        if not (late or s.more) and self.since_launched(sentence):
            since = self.since(sentence)
            s.total = since is None or (since[1] - since[0]).days > COARSE
            return since
        if self.sums_long(sentence):
            s.total = True
            return self.since(sentence)
        if not late and (whole := self.of_results(sentence)) is not None:
            return whole.days
        if self.reframes(sentence):
            self.scene = self.frame
            return self.days(sentence, s)
        if self.words.opens(_ON_THE_DAY) and self.launched and self.origin and not self.origin.length:
            return (
                self.origin.days
            )  # "The week began on 6 July with ... On the night 18 vehicles were stopped"
        if self.words.opens(_ELSEWHERE) and not (self.words.has(_HOUR) or self.same_day(s)):
            return None
        if (first := self.first_days(sentence)) is not None:
            s.total = (first[1] - first[0]).days > COARSE
            self.within_first(first)
            return first
        with_what = late and not s.rule.endswith(".noun")
        of_the_offence = with_what and _THAT_TIME.search(self.lower, s.at, sentence.end) is not None
        if not of_the_offence and (period := self.period(sentence)) is not None:
            s.total = (period[1] - period[0]).days > COARSE and not self.tried(period)
            return period
        if self.scene is None and not late and (since := self.counting(sentence)) is not None:
            s.total = (since[1] - since[0]).days > COARSE
            return since
        return self.staged(sentence, s)

    def staged(self, sentence: Sentence, s: Statement) -> Days:
        """The days of the scene; what heads the release or sums it up waits for what the body tells."""
        sums = self.words.has(_SUMMARY) or (s.metric != "seizure" and self.words.has(_A_TOTAL))
        if sums and self.scene is not None and self.words.has(_OF_THE_DAY):
            sums = False  # "during the day a total of 27 motorists were fined"
        if sums and self.pinned():
            sums = False  # the day is all that is told of the week
        summary = sums and self.several() and not (self.scene and 0 < self.scene.length <= _MONTH)
        if sentence.kind == "title" or self.scene is None or summary or self.is_one_since(s):
            if s.metric not in LATE or sentence.kind == "title":
                k = len(self.out)
                self.pending.append(k)
                if self.words.has(AT_ONCE):
                    self.prompt.add(k)
                self.after_incident(k, s)
                if summary and self.scene is not None and sentence.kind != "title":
                    self.sums.add(k)
            return None
        if self.launched and self.scene.length > COARSE and (self.words.has(_HAVE) or self.sums_up(sentence)):
            if s.more and s.metric == "arrests":
                return None  # "a further 130 arrests" are the latest of all these
            s.total = True
        return self.days(sentence, s)

    def is_one_since(self, s: Statement) -> bool:
        """Whether a single person is told of the whole time since a launch, who was arrested on one day of it."""
        one = s.value == 1 and s.unit == "people"
        return one and self.launched and self.scene is not None and self.scene.length > COARSE

    def after_incident(self, k: int, s: Statement) -> None:
        """Keep in mind that an arrest came after an incident, which dates it if it was yesterday or today."""
        if s.metric == "arrests" and self.words.has(_FOLLOWING):
            self.recent.add(k)

    def is_news(self, m: Moment) -> bool:
        """Whether something happened on the day of the publication or the day before it."""
        return bool(m.days and self.published and (self.published - m.days[1]).days <= 1)

    def launched_later(self) -> None:
        """What heads a release as of the first weeks of an operation whose launch the body tells."""
        self.move(len(self.lower))
        for k, sentence in self.early:
            s, known, basis = self.out[k]
            if known is not None and basis != "context":
                continue
            if (days := self.first_days(sentence)) is not None:
                s.total = (days[1] - days[0]).days > COARSE
                self.out[k] = s, days, "context"
            elif s.total and self.origin is not None and self.origin.length < _QUARTER:
                # a year is often that of something else: "kits introduced last year"
                days = self.since(sentence)
                self.out[k] = s, days, "context" if days else "unknown"

    def same_day(self, s: Statement) -> bool:
        """Whether another incident still belongs to the only day of police work that the release tells of.

        "On Sunday officers ran an operation in Corby. ... In a separate incident they also seized a machete."
        """
        work = self.scene
        if work is None or work.role != POLICE or work.length or self.several() or perfect(self.lower, s):
            return False
        tried = any(m.role == COURT and m.days for m in self.moments)
        return not tried and s.metric not in LATE and self.words.opens(_OTHER_INCIDENT)

    def first_days(self, sentence: Sentence) -> Days:
        """The first days of an operation whose launch was told of: "the first nine days of action"."""
        days = self.origin.days if self.origin else None
        if days is None or (days[0] != days[1] and self.origin and self.origin.when.kind != "since"):
            return None
        end = first_units(self.lower, sentence, days[0])
        return (days[0], min(end, self.published or end)) if end else None

    def within_first(self, days: Days) -> None:
        """Go on with the first days of an operation, once they were told of, if these are few."""
        if self.origin is not None and days is not None and (days[1] - days[0]).days <= COARSE:
            self.scene, self.launched = replace(self.origin, role=POLICE, days=days), False

    def counting(self, sentence: Sentence) -> Days:
        """The time since a day told just before, where no day of work has been told yet."""
        origin = self.origin
        if origin is None or origin.when.kind != "since":
            return None
        near = self.lower.count("\n\n", origin.when.finish, sentence.begin) <= LEAD
        return origin.days if near or not any(m.scene for m in self.moments) else None

    def period(self, sentence: Sentence) -> Days:
        """The time told of just before, of whatever length: "during this period", "in that time"."""
        if not self.next:
            return None
        m = self.moments[self.next - 1]
        told = m.length and (m.role != COURT or m.length > _MONTH)
        if not told or sentence.begin - m.when.finish >= 600:
            return None
        elliptic = all(s.rule.endswith(".elliptic") for s in sentence.statements)  # "17 were seized for ..."
        goes_on = elliptic or self.words.opens(_THESE)
        goes_on = goes_on and "\n" not in self.lower[m.when.finish : sentence.begin]
        taken_up = goes_on or self.words.has(_THAT_TIME) or self.listed(m, sentence)
        return m.days if taken_up else None

    def tried(self, days: Days) -> bool:
        """Whether the police work of a time has been in court since."""
        return days is not None and any(
            c.role == COURT and c.days and c.days[0] > days[1] for c in self.moments
        )

    def listed(self, m: Moment, sentence: Sentence) -> bool:
        """Whether a line stands in a list whose heading tells a date: "Its results of last year include:"."""
        colon = self.lower.rfind(":\n", m.when.finish, sentence.begin)
        if colon < 0 or any(len(line) > _LINE for line in self.lower[colon + 1 : sentence.end].split("\n")):
            return False
        heading = self.lower.rfind("\n", 0, colon) + 1
        if m.when.begin >= heading or "." not in self.lower[m.when.finish : sentence.begin]:
            return True
        return _THAT_TIME.search(self.lower, heading, colon) is not None

    def sums_up(self, sentence: Sentence) -> bool:
        """Whether a line stands in a list of what has been done so far: "Results so far have included:"."""
        heading = self.list_heading(sentence)
        return heading is not None and _HAVE.search(self.lower, *heading) is not None

    def sums_long(self, sentence: Sentence) -> bool:
        """Whether a line stands in a list of what a long time has brought: "Since then officers have:"."""
        heading = self.list_heading(sentence)
        if heading is None or _HAVE.search(self.lower, *heading) is None:
            return False
        return (
            SINCE.search(self.lower, *heading) is not None or _YEARS.search(self.lower, *heading) is not None
        )

    def of_results(self, sentence: Sentence) -> Moment | None:
        """The operation whose results a list gives: "The results were:", "The outcome of the week was:".

        That is the one that ran for some days, or else the only police work that was told of.
        """
        heading = self.list_heading(sentence)
        if heading is None or not _RESULTS.search(self.lower, *heading):
            return None
        told = self.moments[bisect_left(self.moments, heading[0], key=begin_of) : self.next]
        if told or _HAVE.search(self.lower, *heading):
            return None  # with a day of its own, or so far
        if self.frame is not None and self.frame.when.kind != "overnight":
            return self.frame
        return None if self.several() else self.work

    def list_heading(self, sentence: Sentence) -> tuple[int, int] | None:
        """Where the words stand that head the list of which a sentence is a line."""
        colon = self.lower.rfind(":\n", 0, sentence.begin)
        if colon < 0 or any(len(line) > _LINE for line in self.lower[colon + 1 : sentence.end].split("\n")):
            return None
        return max(self.lower.rfind("\n", 0, colon), self.lower.rfind(". ", 0, colon)) + 1, colon

    def several(self) -> bool:
        """Whether the release tells of police work on several days."""
        return len({m.days for m in self.moments if m.role == POLICE and m.scene and m.days}) > 1

    def reframes(self, sentence: Sentence) -> bool:
        """Whether a sentence leaves the day it follows and speaks of the operation again, or of another part of it."""
        if self.frame is None or self.scene is self.frame or self.scene is None:
            return False
        if self.words.has(_SUMMARY) and self.pinned():
            return False
        if self.words.has(_SUMMARY) or self.words.opens(_EVERYWHERE):
            return True
        if "\n" not in self.lower[self.scene.when.finish : sentence.begin]:
            return False
        if self.in_another_place(sentence):
            return True
        if not self.words.opens(_ANOTHER):
            return False
        if self.words.opens(_ELSEWHERE) or self.words.opens(_THE_OTHERS):
            return True
        return any(s.place is not None for s in sentence.statements)

    def in_another_place(self, sentence: Sentence) -> bool:
        """Whether a round-up goes on to another place: "In Hove 19 were held, ... on Friday. ¶ In Lewes officers"."""
        if self.scene is None or _IN_A_PLACE.match(self.text, sentence.begin) is None:
            return False
        paragraph = self.text.rfind("\n", 0, self.scene.when.begin) + 1
        return _IN_A_PLACE.match(self.text, paragraph) is not None

    def pinned(self) -> bool:
        """Whether a sum is of the only day told of a week that was told loosely: "last week ... on Friday 10 July".

        It is not if it says that it is of the whole: "during the week 30 were arrested", "across the county".
        """
        day, week = self.scene, self.frame
        if self.words.has(_OF_THE_WHOLE):
            return False
        if day is None or week is None or day.days is None or week.days is None:
            return False
        if week.when.kind not in LOOSE or week.ran or day.length:
            return False
        within_it = {m.days for m in self.moments if m.scene and m.role == POLICE and m.days and not m.length}
        return within_it == {day.days} and within(day.days, week.days)

    def court(self, sentence: Sentence) -> Days:
        """The day in court told of just before a remand: "They appeared on Monday. Both were remanded".

        The days of the offences that they appeared for may be told in between.
        """
        told = (
            m for m in reversed(self.moments[: self.next]) if m.role != OFFENCE and m.when.kind != "future"
        )
        m = next(told, None)
        if m is None or m.role != COURT or not 0 < sentence.begin - m.when.finish < 900:
            return None
        around = self.lower[max(0, m.when.begin - 150) : m.when.finish + 150]
        return m.days if "appeared" in around else None

    def court_told_later(self, s: Statement) -> Days:
        """The day in court of a remand that heads a release: "remanded after appearing ... He appeared today"."""
        later = (
            m for m in self.moments if m.when.begin > s.at and m.role == COURT and m.when.kind != "future"
        )
        m = next(later, None)
        if m is None or m.length:
            return None
        return m.days if "appeared" in self.lower[max(0, m.when.begin - 150) : m.when.begin] else None

    def goes_on(self, sentence: Sentence) -> bool:
        """Whether the sentence goes on counting what the running total before it began to count."""
        long = self.scene is None or self.scene.length > 9
        if long and self.words.opens(_SO_FAR) and not self.words.has(_OF_ARRESTED):
            return True
        work = self.scene is not None and self.scene.role == POLICE
        if not work and self.total[2] and self.words.has(_HAVE) and self.words.has(_ALSO):
            return True  # nothing but the past year was told of
        distance = sentence.paragraph - self.total[0]
        beside = self.words.has(_ALSO) or self.words.opens(_IN_THE_SAME_TIME)
        if beside and not distance and self.total[2] and any(s.value for s in sentence.statements):
            return True  # "between January and June ... They also seized 35 vehicles"
        return distance <= 2 and self.words.has(_HAVE) and (distance <= 1 or self.words.has(_ALSO))

    def since_launched(self, sentence: Sentence) -> bool:
        """Whether a sentence sums up the work of a team whose launch was told of right before.

        "The unit was set up in April 2019. ¶ Its officers have made 2,500 arrests."
        """
        m = self.moments[self.next - 1] if self.next else None
        if m is None or m is not self.origin or m.role != LAUNCH or m.days is None or self.scene is None:
            return False
        near = self.lower.count("\n\n", m.when.finish, sentence.begin) <= 1
        return near and self.words.opens(_OF_THE_TEAM) and self.words.has(_HAVE)

    def leader(self, sentence: Sentence, s: Statement, index: dict[int, int]) -> int | None:
        """The enforcement whose days a charge or remand without a date shares, as its direct result.

        That of the same sentence ("arrested and later charged", "drugs were seized, with a man charged", "charged
        after a warrant was executed"), the charge just before a remand, or the arrests just before, of as many
        people ("All eight have been charged") or told on ("He was arrested. He was charged with theft").
        """
        for o in reversed(sentence.statements):
            if o.at < s.at and o.metric != s.metric and o.at in index:
                if o.metric in ("arrests", "charges"):
                    if s.perfect and not s.definite and s.shared != o.at and o.value != s.value:
                        return None  # "four have been arrested and a boy has been charged"
                    if o.rule.endswith(".reduced") and s.later:
                        return (
                            None  # "the five arrested on Monday have now been charged" says only who they are
                        )
                    return index[o.at] if self.at_once(o, s) else None
                if o.metric in ("warrants", "seizure") and not (s.perfect or s.later):
                    return index[o.at]
        if (cause := self.cause(sentence, s)) is not None:
            return cause
        if s.later:
            return None
        for k in range(len(self.out) - 1, -1, -1):
            o, days, _ = self.out[k]
            if sentence.index - o.sentence > 3:
                return None
            known = days is not None or any(k == follower for follower, _ in self.follow)
            if o.metric == "charges" and not known and self.words.has(_OF_CHARGED):
                return None  # "five have since been charged. Four of those charged were remanded"
            if s.metric == "remands" and o.metric == "charges" and known:
                at_once = o.when is not None and not o.perfect and not self.heard_between(o, days, s)
                return k if at_once else None
            if o.metric == "arrests" and not s.perfect and self.words.has(_OF_THOSE):
                return k if (s.value or 0) <= (o.value or 0) else None  # "six of those were charged"
            as_many = o.metric == "arrests" and o.value == s.value and (s.value or 0) > 1
            if (
                as_many
                and not s.perfect
                and s.paragraph - o.paragraph <= 1
                and sentence.index - o.sentence == 1
            ):
                return k  # "four people were arrested. ¶ All four were charged"
            if o.metric == "arrests" and o.paragraph == s.paragraph:
                goes_on = sentence.index - o.sentence <= 1 and not s.perfect and not s.names
                if (goes_on and (s.value or 0) <= (o.value or 0)) or (
                    o.value == s.value and (s.value or 0) > 1
                ):
                    return k
        return None

    def heard_between(self, o: Statement, days: Days, s: Statement) -> bool:
        """Whether a later day in court is told between a charge and a remand: "He was convicted on Friday"."""
        heard = (m.days for m in self.moments if m.role == COURT and o.at < m.when.begin < s.at)
        return days is not None and any(court[0] > days[1] for court in heard if court)

    def at_once(self, o: Statement, s: Statement) -> bool:
        """Whether a charge told after an arrest in its sentence shares its day.

        It does in "was arrested and charged" and "was arrested and has since been charged"; but "a man arrested
        on Monday has been charged" and "he was arrested and he has since been charged" only say who it was, and
        "was arrested on Monday and has since been charged" tells the days apart.
        """
        if not s.perfect:
            return True
        told = o.rule.endswith(".reduced") or " who " in self.lower[o.begin : o.at]
        dated = o.when is not None and o.at < o.when.begin < s.at
        if dated and s.later:
            return False  # "was arrested on Monday and has since been charged"
        return not (told and dated) and (not s.later or o.at == s.shared or o.begin == s.begin)

    def cause(self, sentence: Sentence, s: Statement) -> int | None:
        """The warrant, told after a charge, that led to it: "charged after a warrant was executed in Corby"."""
        place = sentence.statements.index(s)
        for n, o in enumerate(sentence.statements[place + 1 :], len(self.out) + 1):
            if o.metric in ("warrants", "seizure") and AFTER_WORK.match(self.lower, s.at, o.begin):
                return n
        return None

    def together(self) -> None:
        """What a headline tells in one breath with something dated happened then as well."""
        beside: dict[int, set[tuple[date, date]]] = {}
        for o, d, _ in self.out if self.pending else ():
            if o.metric not in LATE and d:
                beside.setdefault(o.sentence, set()).add(d)
        for k in self.pending:
            s, days, _ = self.out[k]
            if days is not None or s.metric in LATE or k in self.retold:
                continue
            at_once = beside.get(s.sentence, set())
            if len(at_once) == 1:
                self.out[k] = s, next(iter(at_once)), "context"

    def resulting(self) -> None:
        """Charges that the release says come from dated police work: "The charges follow a search on Tuesday"."""
        open_ones = [k for k, (s, days, _) in enumerate(self.out) if s.metric == "charges" and days is None]
        told = _CHARGES_FOLLOW.search(self.lower) if open_ones else None
        if told is None:
            return
        work = [
            m
            for m in self.moments
            if told.start() < m.when.begin < told.end() and m.role == POLICE and m.length <= _MONTH
        ]
        for k in open_ones:
            s = self.out[k][0]
            if work and not (s.later or s.total):
                self.out[k] = s, work[0].days, "context" if work[0].days else "unknown"

    def settle(self) -> list[Told]:
        """Place what heads the release and what follows from something else."""
        body = Body(self.out, self.moments, self.lower, self.published)
        for k in self.pending:
            s, days, basis = body.told_of(k, again=k in self.retold)
            if k in self.sums and (whole := body.so_far(s)) is not None and days is not None:
                days, basis = (min(days[0], whole[0]), max(days[1], whole[1])), "context"
            if days is None and (k in self.prompt or k in self.recent):
                later = (m for m in self.moments if m.when.begin > s.at and m.role in (CALL, OFFENCE))
                incident = next(later, None)
                news = incident is not None and not incident.length and self.is_news(incident)
                if incident is not None and incident.length <= COARSE and (k in self.prompt or news):
                    days, basis = incident.days, "context" if incident.days else "unknown"
            if days is not None and (days[1] - days[0]).days > COARSE:
                ran = days == body.operation or any(m.ran and m.days == days for m in self.moments)
                s.total = s.total or not (ran or self.tried(days))
            self.out[k] = s, days, basis
            body.add(k)
        for k in self.claims:
            s, days, _ = self.out[k]
            s.total = s.total or days is None
        self.together()
        self.launched_later()
        since = {s.metric for s, _, _ in self.out if s.later or (s.metric in LATE and s.when is not None)}
        for k, leader in self.follow:
            if leader > k and self.out[k][0].metric in since:
                continue  # "charged after a warrant ... Smith has since been charged": nobody knows when
            s, (of_all, days, _) = self.out[k][0], self.out[leader]
            if days is not None:
                self.out[k] = s, days, "context"
            if of_all.total and (s.value or 0) > 1 and self.lower.endswith(_WITH, of_all.end, s.begin):
                s.total = True  # "made 675 arrests since May, with 226 people charged"
        for k in self.heard:
            s, known, _ = self.out[k]
            if known is None and (court := self.court_told_later(s)) is not None:
                self.out[k] = s, court, "context"
        self.charged_some_time()
        self.resulting()
        return self.out

    def charged_some_time(self) -> None:
        """A charge that heads a release beside the arrest has no day if the body tells it apart from that.

        "A man has been arrested and charged with theft. ... He was arrested on Monday. ... He was later charged."
        """
        for k, leader in self.follow:
            s, days, _ = self.out[k]
            if days is None or s.paragraph > LEAD or leader > k:
                continue
            again = [d for o, d, _ in self.out[k + 1 :] if o.metric == s.metric and o.value == s.value]
            if again and not any(again):
                self.out[k] = s, None, "unknown"


def _in_numbers(s: Statement) -> bool:
    """Whether so many are counted, and not single people told of or some of those before: "so far 18 people"."""
    if s.unit == "people":
        return s.numeral and not (s.partitive or s.elliptic)
    return s.value is not None


def _meet(m: Moment, other: Moment) -> bool:
    """Whether two dates have a day in common."""
    if m.days is None or other.days is None:
        return False
    return m.days[0] <= other.days[1] and other.days[0] <= m.days[1]


def assign_days(
    text: str, sentences: list[Sentence], whens: list[When], published: date | None
) -> list[Told]:
    """Every statement with its days and how they are known ("stated", "relative", "context", "unknown")."""
    lower = lowered(text)
    story = _Story(text, lower, read_moments(text, lower, whens, published), published)
    for sentence in sentences:
        story.read(sentence)
    told = story.settle()
    told_with_their_day(told, story.moments, lower, published)
    pinpointed(told, story.moments)
    sharpened(told, story.moments, operation(story.moments, lower, published), story.since())
    narrowed(told, story.moments)
    from_friday(told)
    spans_over_days(told)
    mark_background(told, sentences, lower, published)
    return told
