"""Running totals: numbers that run on since a launch, or over months, and how long such a time was."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date

from extract.background import RECORD
from extract.dates import span_from
from extract.moments import COARSE, LAUNCH, Moment
from extract.sought import Sought
from extract.statement import Sentence, Statement
from extract.words import any_of, contexts


@dataclass(slots=True)
class Words:
    """The words of a sentence in small letters, each question to them asked once."""

    lower: str
    begin: int
    end: int
    known: dict[int, bool] = field(default_factory=dict)

    def has(self, pattern: Sought | re.Pattern[str]) -> bool:
        """Whether the pattern is found in the sentence."""
        if (answer := self.known.get(id(pattern))) is None:
            answer = self.known[id(pattern)] = pattern.search(self.lower, self.begin, self.end) is not None
        return answer

    def opens(self, pattern: re.Pattern[str]) -> bool:
        """Whether the sentence begins with the pattern."""
        return pattern.match(self.lower, self.begin, self.end) is not None


_WORDS = contexts()["periods"]
# How many months or years a long time has, by the numbers that are said of them.
SO_MANY = r"(?:\d+|two|three|four|five|six|nine|ten|twelve|eighteen)"
_BEGUN = any_of(_WORDS["begun"])
SINCE = Sought(
    rf"\bsince (?:then\b|this date\b|(?:the )?{any_of(_WORDS['beginnings'])}\b|its\b|it (?:was|began)\b|they\b"
    rf"|[\w ]{{1,40}}['’]s? {any_of(_WORDS['beginnings'])}\b"
    rf"|lockdown|op(?:eration)? \w+,? (?:we|the|our|officers|they)\b|[\w ]{{1,30}} {any_of(_WORDS['began'])}\b"
    rf"|[\w'’ ]{{1,60}} (?:was|were) {_BEGUN}\b)|\bthis year alone\b"
)
TO_DATE = Sought(rf"\bso far this {any_of(_WORDS['seasons'])}\b|\bto date\b")
_SPAN = Sought(
    r"\bin (?:(?:its |the |their |our |these |those )?first|(?:just |only |the )?(?:less|fewer|more) than"
    r"|just over|just|only|under) (?:a |an |the )?(?:\w+ )?(?:day|week|fortnight|month|year)s?\b"
)
# "In its first four months", "the first nine days of the campaign", "ten days into the operation".
FIRST = Sought(
    r"\b(?:(?:(?:in|from|during|over) (?:its |the |their |our |these |those )?|(?:the|our) (?=first \w+ \w+ of ))first "
    r"(?:(?P<count>\w+) )?(?P<unit>day|week|fortnight|month|year)s?\b"
    r"|(?P<into>\w+) (?P<units>day|week|fortnight|month|year)s? into (?:the|our|this|its|op|operation)\b)"
)
_MONTHS_LONG = Sought(
    rf"\b(?:in (?:the )?|over (?:the|its|their|our|those) ){SO_MANY}"
    r" (?:months|years)\b(?! (?:\w+ )?(?:had|was|were|that)\b)"
)
# "during the 18-month investigation", "during the last operation".
_SPOKEN_OF = Sought(
    rf"\b(?:during|throughout|over|course of) (?:the|a|an|this|our) {SO_MANY}[- ](?:month|year)(?:[- ]long)?"
    rf" (?:[\w-]+ ){{0,2}}{any_of(_WORDS['inquiries'])}\b"
    rf"|\b(?:during|in) (?:the|our) (?:last|previous) {any_of(_WORDS['operations'])}\b"
)
# "A new unit has already seized £1.7m worth of goods": since there is one.
_OF_A_TEAM = Sought(
    rf"\b{any_of(_WORDS['teams'])}\b[^.;\n]{{0,80}}\bha(?:s|ve) (?:so far |already )(?:been |seen |led |made |\w+ed\b)"
)
# "The investigation has so far recovered over £8,000": since it began.
_OF_AN_INQUIRY = Sought(rf"\b{any_of(_WORDS['inquiries'])} ha(?:s|ve) (?:so far|already) ")
SO_FAR = Sought(r"\bso far\b")
# "In that time, more than 20 warrants have been executed", after a launch.
_THAT_TIME = r"\b(?:in|during|over|within) (?:that|this) (?:time|period)\b"
IN_THAT_TIME = Sought(rf"{_THAT_TIME}[^.;\n]{{0,80}} ha(?:s|ve) | ha(?:s|ve) [^.;\n]{{0,80}}{_THAT_TIME}")
# "Seven months in, there have been 176 arrests", "two years on from its launch".
_SO_LONG_AFTER = Sought(rf"\b(?:a|seven|eight|{SO_MANY}) (?:week|month|year)s? (?:in\b,|on\b(?:,| from\b))")
# "A number of arrests have been made over recent months": a boast where it has no number.
_RECENTLY = Sought(
    r"\b(?:over|in|during|throughout) (?:the )?(?:recent|(?:past|last) (?:few|couple of)) (?:weeks|months)\b"
    r"|\brecent (?:weeks|months) have\b"
)
# "The charges follow an operation in July which saw 40 people arrested": what an earlier release told of.
_FOLLOWS = Sought(
    rf"\b(?<!what )follow(?:s|ed|ing)?\b[^.;:]{{0,140}}\b{any_of(_WORDS['operations'] | _WORDS['actions'])}\b"
    r"[^.;:]{0,80}\b(?:which|that) (?:has |have )?(?:saw|seen|resulted in|led to)\b"
)
# of a case that has ended all is told now: "the convictions follow an operation which saw"
_ENDED = Sought(r"\bconvict|\bsentenc|\bjail|\bguilty|\bverdict")
_HAS = re.compile(r" ha(?:s|ve) ")
_IN_MONTHS = re.compile(r"[^\w]*in (?:just |only )?\w+ (?:week|month)s\b")


def is_total(sentence: Words, m: Moment | None, *, tried: bool = False) -> bool:
    """Whether a number runs over an operation or a longer period and not over what is newly reported.

    What was seized in the months of an investigation that has been ``tried`` since is what that case is about.
    """
    if m is not None:
        if m.when.kind == "since":
            return m.length > (9 if sentence.has(SINCE) else COARSE)
        if sentence.lower.endswith("since ", 0, m.when.begin):
            return True
        if m.length > COARSE and m.when.kind not in ("month", "year", "last_year"):
            return not (tried and m.when.kind == "range")
    if (m is None or m.role == LAUNCH) and (
        sentence.has(_SPAN)
        or sentence.has(_MONTHS_LONG)
        or sentence.has(_SPOKEN_OF)
        or sentence.has(_OF_A_TEAM)
        or sentence.has(_OF_AN_INQUIRY)
        or sentence.has(_SO_LONG_AFTER)
        or sentence.opens(_IN_MONTHS)
    ):
        return True
    return (sentence.has(SINCE) and not sentence.has(RECORD)) or sentence.has(TO_DATE)


def of_an_operation_before(lower: str, sentence: Words, s: Statement) -> bool:
    """Whether a release only looks back: "this follows an operation in July which saw 40 people arrested"."""
    if not sentence.has(_FOLLOWS) or sentence.has(_ENDED):
        return False
    told = _FOLLOWS.search(lower, sentence.begin, sentence.end)
    after = lower.find(", ", told.end(), s.begin) if told else -1
    return told is not None and told.end() <= s.begin and (after < 0 or not _HAS.search(lower, after, s.end))


def is_boast(sentence: Words, value: float | None) -> bool:
    """Whether somebody boasts of weeks or months without a number: "We have made arrests in recent months"."""
    return value is None and sentence.has(_RECENTLY)


_HAVE_MADE = Sought(
    r"(?<!\bwho )\b(?:(?:has|have) |['’]ve )(?:also |already |now |since |recently |been able to )*"
    rf"{any_of(_WORDS['made'])}\b"
)
_IN_THIS_OPERATION = Sought(rf"\b(?:during|throughout) (?:the|this) {any_of(_WORDS['operations'])}\b")
_HAVE_SEEN = Sought(r"\bha(?:s|ve) seen (?:officers|police|us|our|a (?:number|series|string)|the team)\b")


def is_claim(sentence: Words, s: Statement) -> bool:
    """Whether a force tells what it has done without a day, far down: "the force has also made 83 arrests".

    "Ten men who have made threats were arrested" tells nothing that a force has made, and what officers have done
    "during the operation", or who "investigating the murder", is what the release is about; "a further 83" are news.
    """
    if s.metric in ("seizure", "charges", "remands") or sentence.has(_IN_THIS_OPERATION) or s.more:
        return False
    if s.value is None:  # not "the following arrests have been made:"
        told_below = sentence.lower.endswith(":", sentence.begin, sentence.end)
        return not told_below and (sentence.has(_HAVE_SEEN) or sentence.has(_RECENTLY))
    return s.value >= _MANY and sentence.has(_HAVE_MADE) and not sentence.has(_INTO_A_CASE)


# "Detectives investigating the murder have now arrested ten people", all that there are.
_INTO_A_CASE = Sought(r"\binvestigating (?:the|this|his|her)\b|\bmurder (?:investigation|inquiry|enquiry)\b")
_MANY = 10  # so many people are those of an operation
# "Bell was among 83 drivers arrested in the campaign", "eleven men have previously been charged".
_AMONG = re.compile(r"\b(?:was|were|is|are) (?:also )?among(?:st)? (?:the |a total of |more than |over )?$")
_BEFORE_THIS = re.compile(r"\bha(?:s|ve) previously (?:been )?$")


def is_wider(lower: str, s: Statement) -> bool:
    """Whether a number is that of an operation to which the release only belongs, or was told before."""
    if s.unit != "people" or (s.value or 0) < _MANY:
        return False
    begin = max(0, s.begin - 40)
    among = _AMONG.search(lower, begin, s.begin) is not None
    return among or _BEFORE_THIS.search(lower, max(0, s.at - 30), s.at) is not None


def first_units(lower: str, sentence: Sentence, start: date) -> date | None:
    """The last day of "its first four months", counted from the launch."""
    match = FIRST.search(lower, sentence.begin, sentence.end)
    if match is None:
        return None
    return span_from(start, match["count"] or match["into"] or "", match["unit"] or match["units"])[1]
