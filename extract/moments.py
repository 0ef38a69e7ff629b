"""What every date of a release is the date of: police work, a call, the offence, the court, a launch, or talk.

The words of each role are in ``lexicon/cues.yaml``. The nearest one before a date says what it is the date of,
or the first after a date that opens its clause; what they are about ("arrested for a robbery") does not count.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from extract.dates import When, span_until
from extract.scan import sentences as sentence_bounds
from extract.sought import Sought
from extract.words import any_of, contexts, number_words, read_yaml

_WORDS = contexts()["moments"]
_OPERATIONS = _WORDS["operations"]
_INQUIRIES = tuple(sorted(_WORDS["inquiries"]))
_IN_CUSTODY = tuple(f"{word} " for word in sorted(_WORDS["in_custody"]))

Days = tuple[date, date] | None

POLICE, CALL, OFFENCE, COURT, LAUNCH = "police", "call", "offence", "court", "launch"
TALK, WEAK, NONE = "talk", "weak", "none"  # weak: only "police" or "officers" is by


_LISTED = read_yaml("cues.yaml")


def _cue_patterns() -> dict[str, re.Pattern[str]]:
    """The patterns of all cues, by first letter: a word is then compared with a dozen cues and not with all.

    The name of the group that matches is the role and a number.
    """
    by_letter: dict[str, list[str]] = {}
    for role, phrases in _LISTED["roles"].items():
        for n, phrase in enumerate(phrases):
            pattern = re.escape(phrase).replace(r"\*", r"\w*").replace("'", "['’]").replace(r"\ ", " ")
            if unless := _LISTED["unless_before"].get(phrase):
                pattern += rf"(?! (?:{'|'.join(unless)})\b)"
            by_letter.setdefault(phrase[0], []).append(f"(?P<{role}{n}>{pattern})")
    return {letter: re.compile(rf"\b(?:{'|'.join(cues)})\b") for letter, cues in by_letter.items()}


_CUES = _cue_patterns()


def _beginnings() -> re.Pattern[str]:
    """One pattern of what all cues begin with, up to a star; only where it matches may one of them stand.

    The letters are a tree, so that a word is given up at its first letter that no cue has there.
    """
    tree: dict[str, Any] = {}
    for phrases in _LISTED["roles"].values():
        for phrase in phrases:
            node = tree
            for letter in phrase.partition("*")[0]:
                node = node.setdefault(letter, {})
            node[""] = {}
    return re.compile(r"\b" + _any_of_tree(tree))


def _any_of_tree(node: dict[str, Any]) -> str:
    """The pattern of the words in a tree of letters, up to the shortest of those that begin alike."""
    if not node or "" in node:
        return ""
    branches = (("['’]" if c == "'" else re.escape(c)) + _any_of_tree(below) for c, below in node.items())
    return f"(?:{'|'.join(branches)})"


_BEGINNINGS = _beginnings()


def _cue_at(text: str, at: int, end: int = sys.maxsize) -> re.Match[str] | None:
    """The cue that begins at an offset of the text."""
    cues = _CUES.get(text[at : at + 1])
    return cues.match(text, at, end) if cues is not None else None


def _cues(text: str, begin: int = 0, end: int = sys.maxsize) -> Iterator[re.Match[str]]:
    """Every cue of a stretch of text, in order and without overlap.

    >>> [cue.group() for cue in _cues("police arrested a man after reports of a burglary")]
    ['arrested', 'reports of', 'burglary']
    """
    done = begin
    for beginning in _BEGINNINGS.finditer(text, begin, end):
        if beginning.start() >= done and (cue := _cue_at(text, beginning.start(), end)) is not None:
            done = cue.end()
            yield cue


def _role_of(match: re.Match[str]) -> str:
    return (match.lastgroup or "").rstrip("0123456789")


_ANYONE = Sought(rf"\b{any_of(_WORDS['public'])} (?:who|with|that|in)\b|\b(?:were|did|have) you\b")
_HAPPENS = _WORDS["happens"]
_CALLED = re.compile(rf"\b{any_of(_WORDS['called'])}\b")
_WHO = re.compile(r"\b(?:who (?:was|were|is|had been|has been)|previously) (?:previously |already )?$")
# "Jailed after the court heard that officers stopped him on 5 May": what was told there, and not the hearing.
_HEARD = Sought(rf"\b{any_of(_WORDS['courts'])} (?:[\w-]+ )?(?:heard|(?:was|were) told)\b")
_BY_OTHERS = re.compile(r" by (?!(?:the )?(?:police|officers|detectives))")
_DOES = _WORDS["does"]
# "When they entered the flat on Monday, they found 40 plants", and no victims who found that it was burgled.
_THEN_FOUND = re.compile(
    r"\b(?P<who>they|we) (?:entered|approached) (?!(?:their|our)\b)[^.;]*"
    rf"\b(?P=who) {any_of(_WORDS['found'])}\b(?! that\b)"
)
_TO_OFFICERS = re.compile(r" (?:[\w-]+ ){0,3}(?:police|officers?|pcsos?)\b")
_OFFICERS = re.compile(rf"\b{any_of(_WORDS['police'] | _WORDS['ranks'] | _WORDS['other_police'])}\b")
# "On Monday we were out with the speed gun": the police speak of their work;
# not "we had a call", "we lost a colleague".
_WE = re.compile(
    r"\bwe(?:['’](?:ve|d))? (?:(?:have|had|also|then|again|all|both|were) )*"
    r"(?!(?:found|caught|brought|made|took|did|set up) (?:an? |you |your |the )?"
    rf"(?:out\b|{any_of(_WORDS['we_said'])}))(?:out\b|sat\b|ran\b|held a|{any_of(_WORDS['we_did'])})"
)
# An offence that only says what police work is about: "investigating a robbery", "on suspicion of murder".
_ABOUT = re.compile(
    r"\b(?:suspicion of(?! (?:[\w'’-]+ ){0,3}(?:following|after) )(?: conspir\w+ to| attempting to)?"
    rf"|{any_of(_WORDS['acted_for'])}\w*(?: [\w'’-]+){{0,4}} for"
    rf"|{any_of(_WORDS['counted'])}(?: [\w'’-]+){{0,4}} of"
    rf"|{any_of(_WORDS['about'])}) (?:(?!(?:following|after) \w)[\w'’-]+ ){{0,3}}$"
    rf"|\b{any_of(_WORDS['against'])} (?:[\w'’-]+,? ){{0,10}}$"  # "to tackle drug crime, homelessness and theft"
)
# The last of several reasons: "fined for offences including speeding and having no insurance".
_FOR_WHAT = re.compile(
    rf"\b(?:suspicion of (?:[\w-]+ ){{0,4}}offences|{any_of(_WORDS['acted_for'])}\w*(?: [\w'’-]+){{0,4}} for)"
    r" (?:(?!(?:after|following|when|who|which|where|that|the|in|on|at|over)\b)[\w'’/-]+,? ){0,6}$"
)
# "Arrested in connection with drug offences on Friday": no offence in particular.
_OF_A_KIND = re.compile(
    r"\bin (?:connection|relation) (?:with|to) (?!(?:the|an?|this|these|those|that) )(?:[\w'’-]+ ){0,3}$"
)
_SUSPECTED = re.compile(r"\b(?:suspicion of|arrests? for|arrested for) (?:[\w'’-]+ ){0,6}$")
_ANSWERED = re.compile(rf"\b{any_of(_WORDS['answered'])} (?:[\w-]+ ){{0,5}}$")
# "A post mortem was carried out", "released without further action", "a Land Rover Discovery".
_NOT_THEIRS = re.compile(
    rf"\bpost[- ]mortem\b(?:(?! police | officers)[^.;]){{0,60}}$|\b{any_of(_WORDS['not_theirs'])}$"
)
_WHO_VISITED = re.compile(
    rf"\b(?:{any_of(_WORDS['police'] | _WORDS['teams'] | _WORDS['visitors'])}|(?:was|were|been|be) (?:also )?$)"
)
_CHASE = re.compile(rf"\b{any_of(_WORDS['chases'])}\b")
_BY_POLICE = re.compile(rf" by (?:[\w'’-]+ ){{0,4}}{any_of(_WORDS['police'])}\b")
_PART = re.compile(
    r"\b(?:part of|following|after|during) (?:[\w'’-]+ ){0,5}$"
)  # "as part of an investigation"
# What may stand before a date that opens its sentence or a clause of it, or goes with the verb after it.
_OPENS = re.compile(
    r"(?:(?:^|[,;] (?:and|but|while|then) |\b(?:as|when|after|because|that|where|and|but|which), "
    r"|; |(?<!\d[ap]m)(?<!\d) and | but |\b(?:how|that|where) )[^\w]*"
    r"(?>(?:(?:on|at|in|during|over|by|the|back|only|also|furthermore|meanwhile|however|then|finally|earlier|later|both|that|about|around|shortly|just|after|from"
    r"|between|night|of|early|hours|morning|afternoon|evening|day|throughout|update|officers"
    r"|before|approximately)\b|\d[\d.:apm]*+|[ ,(:])*)"
    r"|\b(?:was|were|has|have|had|been)(?: on| also)? )$"
)
# All words of the pattern above, and how far before them the words reach that open a clause.
_IN_OPENING = frozenset(re.findall("[a-z]+", re.sub(r"\\.", " ", _OPENS.pattern)))
_LONGEST_OPENER = 16
# A date behind a phrase that comes before its clause: "Following two thefts, on the night of Friday officers ...",
# "With their help, on Friday officers ...".
_ON = r", (?:on|at|in|over|during|late|early)(?: (?:the|night|morning|evening|early|hours|of|on))* $"
_FRONTED = re.compile(
    r"^[^\w]*(?:following|after|acting on|due to|thanks to|as part of|in response to|as a result of)\b[^,;]*"
    + _ON
)
_AFTER_COMMA = re.compile(_ON)
_THEY_DID = re.compile(
    rf",? (?:(?!who|when|where|by|(?:after|following|as|because|with)\b)[\w-]+ ){{0,4}}"
    rf"{any_of(_WORDS['police'] | _WORDS['teams'])}\b(?!['’])"
)
# "On Monday, officers brought ...": what they did, and not what was done to them or what they say.
_THEY_ACTED = re.compile(
    r",? (?:(?!who|when|where|by|after|following)[\w'’-]+ ){0,4}"
    rf"{any_of(_WORDS['police'] | _WORDS['teams'] | _WORDS['ranks'])} (?:(?!who\b|\w+ing\b)[\w'’-]+ ){{0,4}}?"
    rf"(?!{any_of(_WORDS['not_acted'])})(?:\w{{3,}}ed|{any_of(_WORDS['acted'])})\b"
)
_WHEN = re.compile(r",? when ")  # "the operation started on Monday when officers ..."
_WHEN_POLICE = re.compile(rf",? when (?:[\w-]+ ){{0,2}}{any_of(_WORDS['police'])}\b")
_VERBS = re.compile(r"(?!charg|remand)\w+ed\b")
# "Bonfire Night disorder: three charged", and not "on Monday robbery detectives".
_OF_DISORDER = re.compile(
    r" (?:violent |serious |mass )?(?:disorder|disturbances?|violence|attacks?|robbery|burglary|stabbing|assault)"
    r"(?=[^\w\s]| (?:in|at|on|near|outside|seen|which|that|has|have|was|were) |\s*$)"
)
_ITS = re.compile(
    r"(?:['’]s)? (?:(?!following|after|in|on|for|over|as|at|and|by|the|an?|when|where|with|to|of"
    r"|who|that|saw|led|was|were|has|have|had)\w+ ){0,2}"
)
_IN_ASIDE = re.compile(r", (?:which|who|that|whose) [^,]*$")
_WHO_DID = re.compile(r", who [^,]*$")
_LONGEST_CUE = 40
_JUST_AFTER = re.compile(r"\b(?:shortly|minutes|hours|straight) after $")
_RESULT = re.compile(rf"['’]s (?:\w+ )?{any_of(_WORDS['verdicts'])}\b")
_PREPOSITION = re.compile(r"\b(?:on|in|at|of|for|the|by|from|during|over) $")
_LONGEST_PREPOSITION = len("during ")
# Dates that only bound or compare: "prior to today", "compared to last year".
_BOUND = re.compile(
    r"\b(?:in addition to|prior to|ahead of|before|until|as (?:of|at)|compared (?:to|with)|than"
    r"|same period)(?: in| on)? $"
    r"|\b(?:compare[ds] (?:to|with)|(?:up|down) from) (?:[\w,]+ ){1,3}$"
    rf"|\b(?:{any_of(_WORDS['superlatives'])}est|first|most|than (?:on |in )?any) [^.,;]{{0,25}}since $"
)
# What a number is compared with: "up on last year", "double the previous year's", "a drop of 41% on 2018".
_COMPARED = re.compile(
    r"\b(?:(?:up|down|increase|rise|drop|fall|decrease|reduction)\b"
    r"(?:(?!\bin\b)[^.;]){0,40}? (?:on|in comparison (?:to|with))"
    r"|doubl(?:e|ing|ed)(?! in\b)|twice as many as|(?:same|many) as|than|against)"
    r"(?: (?:in|during|for|of|the|that|those|same|period|time|whole|total|numbers?|figures?|arrests|seizures|made))* $"
)
_LAST_TIME = re.compile(rf"['’]s (?:[\w-]+ ){{0,6}}{any_of(_OPERATIONS | _WORDS['drives'])}\b")
_LATER_BY = re.compile(r"\w+ (?:day|week|month|year)s? (?:later|earlier)\b")  # "more than two years later"
# "a five day operation that concluded on", "ran for a further three weeks until": the length and then the end.
_ENDS = (
    "concluded ",
    "concluded on ",
    "ending ",
    "ending on ",
    "ended ",
    "ended on ",
    "finished ",
    "finished on ",
    "until ",
    "period to ",
)
_LENGTH_AND_END = re.compile(
    rf"\b(?:(?:(?P<count>\d{{1,3}}|{number_words(2, 10)}|twelve)[- ]"
    r"|(?=(?:week|fortnight)(?:[- ]long\b| of ac)))"
    r"(?P<unit>day|week|fortnight|month)s?)\b"
    rf"(?:(?!\bsentenc|\bjail|\bban)[^.])*\b{any_of(_WORDS['ended'])}(?: on)? $"
)
_RAN_UNTIL = re.compile(
    rf"\b(?:last\w+|{any_of(_WORDS['ran'])})\b[^.;]{{0,25}}"
    r"\b(?:until|till|to|through|on|with)(?: the end of)?(?: the)? $"
)
_LONGEST_RUN = 100  # days
# "04 Sep 2020: Third arrest in murder inquiry": the heading of another page.
_POSTED = re.compile(r"\d{1,2} [a-z]{3,9} \d{4}: ")
# "Arrested over a fight on Friday", "after a man was seen with a knife on Friday".
_RELATED = re.compile(
    r"\b(?:in (?:connection|relation)|relat(?:ed|ing)|over|following|after|wanted|reports?|suspicion of an?)"
    r" (?!on\b|midnight\b|midday\b|noon\b|\d|$)"
)
# "The car had been stolen on Monday": background.
_BACKGROUND = re.compile(
    r"\bhad (?:previously |already |also )?(?:been )?\w+|\bknown\b|\bprevious|\bto have been (?:stolen|taken)\b"
)
# "The order, issued in May after threats, banned him": the day of no police work that is told here.
_OF_AN_ORDER = re.compile(
    r"\b(?:cpns?\)?|notice|order|injunction|conditions?|ban|licence),(?: which was| that was)? (?:first |originally )?"
    r"(?:issued|imposed|granted|served|made|obtained) (?:on|in|back in)(?: the)? $"
)
_RELATE_TO = re.compile(
    rf"\b{any_of(_WORDS['charges'])} (?:relates?|follows?|is in|are in|come after|comes after)\b"
)
# "... relate to an incident on Monday when he was stopped by police": the police were there.
_AT_A_CEREMONY = re.compile(rf"\)?,? (?:at|in|during) (?:[\w'’&-]+ ){{1,7}}{any_of(_WORDS['ceremonies'])}\b")
_BY_THEMSELVES = re.compile(
    rf"\b(?:{any_of(_WORDS['police'] | _WORDS['teams'])}\b[^.\n]{{0,50}} {any_of(_WORDS['by_themselves'])}"
    r"|stop(?:ped)? and search(?:ed)?)\b"
)
_NEAR = 600  # letters before an incident within which the work is told that it was
_DEATHS = ("died ", "death ", "passed away ", "pronounced dead ")
_WHEN_MET = re.compile(rf",? (?:when|where) [^.;\n]{{0,60}}\b{any_of(_WORDS['met'])}\b")
_WITH = re.compile(
    rf",? with (?:[\w-]+ ){{1,3}}{any_of(_WORDS['results'])}\b(?! (?:\w+ )?(?:already|so far)\b)"
)  # "was launched on Monday, with 20 warrants already executed" tells of the days since
_TOOK_PLACE = re.compile(
    rf"\b(?:{any_of(_OPERATIONS)}|activity)\b[^.]{{0,60}}"
    rf"\b(?:ran|took place|executed|{any_of(_WORDS['held'])})\b"
)
# "Conducted three days of action across November and December", "activity between July and September included".
_ACTED_OVER = re.compile(
    rf"\b{any_of(_WORDS['held'])} (?:[\w'’-]+ ){{0,5}}(?:{any_of(_OPERATIONS)}|days? of action|activity)\b"
    r"[^.;]{0,60}$"
    r"|\n(?:our |the |other |this )?activity (?:\w+ ){0,3}$"
)
_THEN_RAN = re.compile(
    rf",? (?:the|our|a|an|this) (?:[\w'’-]+ ){{0,6}}(?:{any_of(_OPERATIONS)}|activity|week)\b[^.]{{0,60}}"
    rf"\b(?:ran|took place|was {any_of(_WORDS['held'])})\b"
)
_TAKING_PLACE = re.compile(r"[^\w]*(?:taking place|running|held) (?:from|between) (?:the )?")
_BEFORE_THIS = ("after previously being ", "after having previously been ", "after having been ")
_FROM = re.compile(r"\b(?:took place|taking place|ran|running|held|carried out) from (?:the )?$")
_APPEARED = re.compile(r"\bappeared\b|\b(?:following|after) (?:[\w-]+ ){0,2}appear(?:ances?|ing)\b")
AHEAD = re.compile(r"\b(?:to|pending|await\w*|ahead|will|until|before|next|due)\b")
_WILL = re.compile(
    r",? (?:(?!who|which|that|where|when)[\w'’-]+ ){0,4}?(?:will(?! have\b)|(?:we|they)['’]ll)\b"
)  # "throughout 2020 we will ..."
# "Officers will continue to stop drivers in 2023", and no campaign that "will run throughout December".
_WILL_DO = re.compile(
    r"\b(?:will|['’]ll)\b"
    r"(?: (?!(?:after|following|when|who|which|that|where|run|last|be|see|take place)\b)[\w'’-]+){1,14} $"
)
# "Tuesday", "Tuesday:", "Tuesday - ", "Tuesday (Corby): " at the head of a line.
_ALONE = re.compile(r"[:.,]? ?\n| ?(?:\([^()\n]{1,40}\) ?)?(?:[-–—|] |:)")
_COUNTED = frozenset({"same_day", "next_day", "previous_day"})  # counted from the day told before
_BESIDE = frozenset({"next_day", "previous_day"})  # "he left hospital the next day"
_COINCIDES = re.compile(r"\b(?:in conjunction|coincid\w+) with\b")  # "with a national campaign (11-24 March)"
_ASIDE = frozenset({"reference", "dateline"})
_AGAIN = 10  # letters within which the end of a span is told again
_RIGHT_AFTER = 12  # letters within which the next sentence begins: "on 10 November. On that day"
_UPDATED = 60  # days after the publication in which a page may have been updated
_GREW = 500  # the same, if it keeps its earlier releases below
_BEFORE_WORK = frozenset({CALL, OFFENCE, NONE, LAUNCH})  # what an arrest may come after
WHICH_SAW = (
    " which saw ",
    ", which saw ",
    " when there were ",
    ", when there were ",
)  # what comes is of that date
_WEEKS = 25  # days from first to last from which a month is meant: "two months ago"
COARSE = 35  # days from first to last from which a date tells when nothing in particular happened


@dataclass(slots=True)
class Moment:
    """A date phrase with its role; ``leads`` where it opens its clause ("On Friday officers ...").

    ``head`` is the offset of the word that it is the date of; ``scene`` tells whether sentences without a
    date of their own may belong to it.
    """

    when: When
    role: str
    head: int
    leads: bool
    days: Days
    scene: bool = True
    weak: bool = False  # whether only "officers" makes it a date of police work
    ran: bool = False  # whether it says how long an operation ran, which may be some months
    past: bool = False  # whether it only says what the work of a later day was about
    whole: Moment | None = None  # the span of days that this one of several dates is part of

    @property
    def length(self) -> int:
        """Days from the first to the last: 0 for a single day and where they are unknown."""
        return (self.days[1] - self.days[0]).days if self.days else 0


def within(days: tuple[date, date], span: tuple[date, date]) -> bool:
    """Whether all of the days lie in the span."""
    return span[0] <= days[0] and days[1] <= span[1]


def begin_of(moment: Moment) -> int:
    return moment.when.begin


def read_moments(text: str, lower: str, whens: list[When], published: date | None) -> list[Moment]:
    """The role of every date that is not ahead of the publication, in the order of the text."""
    moments: list[Moment] = []
    bounds: list[tuple[int, int]] = []
    paragraph_end = begin = end = done = 0
    # the day of an earlier release that is printed below
    older = next((when for when in whens if when.kind == "heading"), None)
    grew = timedelta(days=_UPDATED if older is None else _GREW)
    if older is not None and older.start is not None and published is not None:
        published = max(older.start, published)  # what stands above it was written no earlier
    for when in whens:
        if when.kind in _ASIDE:
            continue
        if when.begin >= paragraph_end:
            start = text.rfind("\n", 0, when.begin) + 1
            paragraph_end = text.find("\n", when.begin) % (len(text) + 1)
            bounds = list(sentence_bounds(text, start, paragraph_end))
        if when.begin >= end:
            begin, end = next((b for b in bounds if b[0] <= when.begin < b[1]), (when.begin, paragraph_end))
            done = begin
        if _is_no_date(lower, when, begin, moments):
            continue
        if when.kind == "heading":
            days = (when.start, when.end) if when.start is not None and when.end is not None else None
            moment: Moment | None = Moment(when, NONE, when.begin, True, days, scene=False)
            published = when.start or published
        else:
            operation = _ran_until(lower, begin, when, moments) or _ended(lower, begin, when, published)
            moment = operation or _moment(lower, when, moments, (begin, done, end), published, grew)
        if moment is not None:
            moments.append(moment)
            done = when.finish
    return moments


_OF_KIN = re.compile(rf", whose [^,.;]*\b{any_of(_WORDS['fates'])}\b[^,.;]*$")


def _is_no_date(lower: str, when: When, begin: int, moments: list[Moment]) -> bool:
    """Whether a date is the heading of another page, or some day of the operation, or the end of a span once more."""
    if _POSTED.match(lower, when.begin) and lower[max(0, when.begin - 1) : when.begin] in ("", "\n"):
        return True
    if lower.startswith(", ha", when.finish) and _OF_KIN.search(lower, begin, when.begin):
        return True  # "Hill, whose wife was arrested last week, has been arrested"
    last = moments[-1] if moments else None
    if last is None:
        return False
    if when.kind == "same_day" and last.role == LAUNCH:
        return True  # not the day that the operation was launched on
    again = last.when.kind == "range" and last.days and (when.start, when.end) == (last.days[1], last.days[1])
    # "between 5pm yesterday and 5pm today (Friday 22 November)"
    return bool(again) and begin < last.when.begin and when.begin - last.when.finish < _AGAIN


_YEARS = frozenset({"year", "last_year", "previous_year"})
_NOW = frozenset({"today", "this_morning", "this_afternoon", "this_evening", "tonight", "calendar_day"})
_HELD = re.compile(
    r"\b(?:is|are|remains?) (?:both |all |still |now |currently )?in (?:police )?custody"
    r"(?: (?:on suspicion of|in connection with|for) [^.;,]{0,40})? $"
)


def _moment(
    lower: str,
    when: When,
    moments: list[Moment],
    bounds: tuple[int, int, int],
    published: date | None,
    grew: timedelta,
) -> Moment | None:
    """A date with its role, by its sentence and the dates before it; ``done`` is where the last one ends.

    The page may have been brought up to date so long after its publication as it ``grew``.
    """
    begin, done, end = bounds
    compared = lower.startswith(WHICH_SAW, when.finish)  # "more than December 2017, which saw 78 arrests"
    bound = _BOUND.search(lower, max(begin, when.begin - 45), when.begin) and not compared
    if bound and not _LATER_BY.match(lower, when.begin):
        return None
    if (
        when.kind in _YEARS
        and not compared
        and _COMPARED.search(lower, max(begin, when.begin - 90), when.begin)
    ):
        return None
    if when.kind == "overnight" and lower.endswith(_IN_CUSTODY, begin, when.begin):
        return None  # he was arrested before
    if when.kind in _NOW and _HELD.search(lower, max(begin, when.begin - 90), when.begin):
        return None  # "a boy is in custody today after a robbery last night"
    days = (when.start, when.end) if when.start is not None and when.end is not None else None
    if when.kind in ("last_year", "this_year") and _LAST_TIME.match(lower, when.finish):
        if when.kind == "this_year":
            return None  # "this year's Christmas campaign" says only which one
        days = None  # some weeks of it
    moment = Moment(when, *_role(lower, when, done, end), days)
    if moment.leads and moment.length and _WILL.match(lower, when.finish):
        return None
    if when.kind in ("year", "month") and _WILL_DO.search(lower, begin, when.begin):
        return None
    last = moments[-1] if moments else None
    near = last is not None and (last.role == POLICE or when.begin - last.when.finish < 40)
    # "burglaries occurred on Sunday in Elm Road, between the night before and 8am": no days of an operation
    near = near or (last is not None and last.role == OFFENCE and 0 < moment.length <= 14)
    if done > begin and moment.role == NONE and last is not None and near and not last.leads:
        moment.role, moment.head, moment.leads = last.role, when.begin, False  # the list goes on
    ahead = when.kind == "future" or (published and when.start and when.start > published)
    if ahead and not (published and _has_happened(lower, moment, done, published, grew)):
        return None  # else the page was updated after its publication
    if last is not None and 0 < when.begin - last.when.finish < 30 and lower[when.begin - 1] == "(":
        moment.role, moment.head, moment.leads = last.role, last.head, last.leads  # the same in figures
    right_after = last is not None and when.begin - last.when.finish < _RIGHT_AFTER
    that_day = right_after and moment.leads and lower.startswith("that ", when.begin)
    died = last is not None and last.whole is not None
    counted = when.kind in _COUNTED and (moment.role == POLICE or died)
    if counted and last is not None and not that_day:
        aside = last.role == COURT or died
        if (last.past and last.role != POLICE) or (aside and when.kind == "same_day"):
            moment.days = _counted_again(when, moments)
    _settle(lower, moment, moments, done, published)
    if moment.days and lower[when.begin - 1 : when.begin] == "\n" and _ALONE.match(lower, when.finish):
        moment.role, moment.leads, moment.scene = POLICE, True, True  # "Monday", above what was done then
    within_it = when.kind == "holiday" and last is not None and last.ran and last.when.begin >= begin
    if within_it and not lower.endswith("on ", begin, when.begin):
        return None  # "it ran from 18 December to 1 January, with patrols around New Year's Eve"
    if moment.days and not moment.leads:
        if done > begin and last is not None and last.leads and last.role == POLICE and last.days:
            looks_back = moment.days[1] < last.days[0]
            moment.scene = moment.scene and not looks_back  # "on Sunday, despite a plea last week"
        moment.past = _before_work(lower, moment, moments, begin)
        moment.scene = moment.scene and not moment.past
        if (before := _before_death(lower, moment, moments)) is not None:
            moment.whole = replace(moment, days=before)
    return moment


def _counted_again(when: When, moments: list[Moment]) -> Days:
    """The day of the story that "that day" and "the next day" count from, where an aside has told another one.

    "Officers watched them that day", after the day of the sentence; "the same day a third man was arrested", after
    the day of what the first was wanted for.
    """
    story = (m for m in reversed(moments) if m.role not in (COURT, TALK) and not m.past and m.days)
    days = next(((m.whole or m).days for m in story if not m.length), None)
    if days is None or when.kind == "same_day":
        return days
    beside = days[0] + timedelta(days=1 if when.kind == "next_day" else -1)
    return beside, beside


def _before_work(lower: str, moment: Moment, moments: list[Moment], begin: int) -> bool:
    """Whether a date only says what the work of a day told before was about.

    "On Tuesday 25 August officers ... They arrested a man wanted in connection with a fight on 12 May."
    """
    if moment.role not in (POLICE, CALL, OFFENCE) or not moment.days:
        return False
    first = moment.head if moment.role == POLICE else begin
    if not _RELATED.search(lower, first, moment.when.begin):
        return False
    work = next((m for m in reversed(moments) if m.role == POLICE and m.scene and m.days), None)
    return work is not None and work.days is not None and work.days[0] > moment.days[1]


def _before_death(lower: str, moment: Moment, moments: list[Moment]) -> Days:
    """The day of what somebody died from later, which the story goes on with: "He died ten days later, on Sunday"."""
    if moment.role != OFFENCE or moment.days is None or not lower.startswith(_DEATHS, moment.head):
        return None
    story = next((m for m in reversed(moments) if m.scene and m.days), None)
    before = (story.whole or story).days if story is not None else None
    return before if before is not None and before[1] < moment.days[0] else None


def _ended(lower: str, begin: int, when: When, published: date | None) -> Moment | None:
    """The days of an operation told by its length and its end: "a five-day operation that concluded on Friday"."""
    if when.end is None or when.start != when.end or (published and when.end > published):
        return None
    if not lower.endswith(_ENDS, max(begin, when.begin - 14), when.begin):
        return None
    told = _LENGTH_AND_END.search(lower, begin, when.begin)
    if told is None:
        return None
    days = span_until(when.end, told["count"] or "", told["unit"])
    return Moment(when, POLICE, when.begin, False, days, ran=True)


def _ran_until(lower: str, begin: int, when: When, moments: list[Moment]) -> Moment | None:
    """The days of an operation told by its beginning and its end: "it began on Monday and ran until Friday"."""
    first = moments[-1] if moments else None
    if first is None or first.role != LAUNCH or first.length or first.when.begin < begin or not first.days:
        return None
    if when.start is None or when.end is None or when.start != when.end or when.start <= first.days[0]:
        return None
    if (when.end - first.days[0]).days > _LONGEST_RUN or not _RAN_UNTIL.search(
        lower, first.when.finish, when.begin
    ):
        return None
    first.scene = False
    whole = replace(when, start=first.days[0], kind="range")
    return Moment(whole, POLICE, when.begin, False, (first.days[0], when.end), ran=True)


def goes_on_to(first: Moment, second: Moment) -> Moment | None:
    """Both parts of an operation as one, if it went on from the first to the second without a day between."""
    if not (first.ran and second.ran and first.days and second.days):
        return None
    if (second.days[0] - first.days[1]).days != 1:
        return None
    days = first.days[0], second.days[1]
    return Moment(second.when, POLICE, second.head, second.leads, days, ran=True)


def _has_happened(lower: str, moment: Moment, begin: int, published: date, grew: timedelta) -> bool:
    """Whether a day after the publication is told as past: the page was updated since."""
    if moment.days is None or not moment.when.start:
        return False
    if moment.length or moment.days[0] - published > grew:
        return False
    if moment.role == COURT:
        return _APPEARED.search(lower, begin, moment.when.begin) is not None
    if moment.when.basis == "context":
        return False  # "the following day" is counted from a day that was told, and not from today
    first = max(begin, min(moment.head - 12, moment.when.begin))
    return moment.role == POLICE and not AHEAD.search(lower, first, moment.when.begin)


def _opens(before: str, after: str) -> bool:
    """Whether a date opens its clause, alone or behind a phrase that comes before it.

    >>> _opens("following two thefts, on ", " officers searched a flat")
    True
    >>> _opens("officers searched a flat in corby, on ", " following two thefts")
    False
    """
    if _OPENS.search(before, _opening(before)) is not None or _FRONTED.match(before) is not None:
        return True
    comma = before.rfind(", ")  # no word between it and the date has another one
    return comma >= 0 and _AFTER_COMMA.match(before, comma) is not None and _THEY_DID.match(after) is not None


def _opening(before: str) -> int:
    """Where at the earliest the words begin that may lead up to a date which opens its clause.

    >>> before = "officers searched a flat and shortly after, on "
    >>> before[_opening(before) :]
    'searched a flat and shortly after, on '
    """
    begin = len(before)
    while begin > 0:
        space = before.rfind(" ", 0, begin - 1)
        word = before[space + 1 : begin].strip(" ")
        if word.isalpha() and word not in _IN_OPENING:
            return max(0, begin - _LONGEST_OPENER)
        begin = space + 1
    return 0


def _after_preposition(before: str) -> bool:
    return _PREPOSITION.search(before, max(0, len(before) - _LONGEST_PREPOSITION)) is not None


def _role(lower: str, when: When, begin: int, end: int) -> tuple[str, int, bool]:
    """Role and head word: the nearest cue before the date, or the first after one that opens its clause."""
    before = lower[begin : when.begin]
    after = lower[when.finish : end]
    if _ANYONE.search(before):
        return TALK, when.begin, False  # "anyone who visited the shop on Sunday is asked to call"
    if before.endswith(" after ") and _JUST_AFTER.search(before):
        return POLICE, when.finish, True  # "shortly after Monday's ceremony officers stopped ..."
    opens = _opens(before, after)
    if not opens and not _after_preposition(before):
        beside = _cue_at(after, 1)
        if beside is not None and _role_of(beside) == POLICE and _VERBS.match(beside.group()):
            return POLICE, when.finish + beside.start(), True  # "the officers yesterday executed"
    if not opens and (after.startswith(("'s ", "’s ")) or not _after_preposition(before)):
        its = _ITS.match(after)
        cue = next(_cues(after, 0, its.end() + _LONGEST_CUE), None) if its is not None else None
        if cue is not None and its is not None and cue.start() <= its.end() and _role_of(cue) == OFFENCE:
            return OFFENCE, when.finish + cue.start(), False  # "Sunday's violent disorder"
    if (opens or before.endswith("over ")) and _OF_DISORDER.match(after):
        return OFFENCE, when.finish + 1, False  # "three charged over bonfire night disorder"
    if opens and after.startswith(" saw "):
        return POLICE, when.finish, True  # "Thursday saw a man with a previous conviction arrested"
    if _RESULT.match(after):
        return COURT, when.finish, False  # "today's result shows ..."
    sentence = lower[begin:end]
    if not opens:
        for match in reversed(list(_cues(before))):
            # not "arrested on Monday when officers"
            met = _role_of(match) != POLICE and _WHEN_POLICE.match(after)
            if met or (_role_of(match) in (LAUNCH, TALK) and _WHEN.match(after)):
                opens = True
                break
            launched = match.group() in _OPERATIONS and _LAUNCHED_IT.search(before, 0, match.start())
            if launched and when.kind != "since":
                return LAUNCH, begin + match.start(), False  # "launched Operation Hatch in May"
            if not (_begins_nothing(match, sentence) or _only_says_what_about(before, match)):
                return _role_in(before, match, sentence), begin + match.start(), False
    if not opens and after.startswith(",") and _WHO_DID.search(before) and not _OFFICERS.search(before):
        return NONE, when.begin, False  # "Bell, who fled on 3 July, has been arrested"
    if not opens:
        near = next(_cues(after, 0, 40), None)
        if near is not None and _role_of(near) == POLICE:
            return POLICE, when.finish + near.start(), False  # "involved in this morning's operation"
        if _AT_A_CEREMONY.match(after):
            return TALK, when.begin, False  # "officers were honoured on Monday at the Bravery Awards"
        if _OFFICERS.search(before) or (_of_days(when) and _WE.search(before)):
            return WEAK, begin, False
    they_did = opens and _THEY_ACTED.match(after)
    for match in _cues(after):
        if _begins_nothing(match, sentence) or _is_launched(after, match):
            continue
        if they_did and _role_of(match) == OFFENCE and match.start() >= they_did.end():
            continue  # "On Monday officers brought 35 lorries in, of which 15 received traffic offence reports"
        if not _only_says_what_about(after, match):
            return _role_in(after, match, sentence), when.finish + match.start(), opens
    return (
        (WEAK if _OFFICERS.search(after) or (_of_days(when) and _WE.search(after)) else NONE),
        when.finish,
        opens,
    )


def _of_days(when: When) -> bool:
    """Whether a date is a day or a few."""
    return when.start is not None and when.end is not None and (when.end - when.start).days < 7


def _role_in(text: str, match: re.Match[str], sentence: str) -> str:
    """The role of a cue as its subject makes it: warrants "happen", and officers "enter" a house, as well.

    >>> text = "the warrants happened "
    >>> _role_in(text, next(_cues(text, 13)), text)
    'police'
    """
    role = _role_of(match)
    if match.group() == "attended" and not _CALLED.search(sentence):
        return POLICE  # officers who attend an address without a call come of their own accord
    if match.group().endswith(" deployed") and not _CALLED.search(sentence):
        return POLICE  # nor does anybody call officers who are sent out on patrol
    if match.group() == "targeted" and _BY_OTHERS.match(text, match.end()):
        return OFFENCE
    if role != OFFENCE:
        return role
    if match.group() in _HAPPENS:
        subjects = list(_cues(text, max(0, match.start() - 60), match.start()))
        work = bool(subjects) and _role_of(subjects[-1]) == POLICE
        return POLICE if work and not subjects[-1].group().endswith("ed") else OFFENCE
    if match.group() in _DOES and (_OFFICERS.search(text, 0, match.start()) or _THEN_FOUND.search(sentence)):
        return POLICE
    if match.group() == "approached" and _TO_OFFICERS.match(text, match.end()):
        return CALL
    if match.group().endswith(" by") and _OFFICERS.match(text, match.end() + 1):
        return POLICE  # "was found by officers with forty wraps"
    return OFFENCE


def _only_says_what_about(text: str, match: re.Match[str]) -> bool:
    """Whether a cue tells what police work is about and not what happened on the date."""
    role = _role_of(match)
    if role == OFFENCE:
        if text.startswith(" act ", match.end()):
            return True  # "under the Theft Act"
        if match.group() in _HAPPENS:
            return False  # "arrested for a burglary which occurred on Friday": the date is the burglary's
        if match.group() == "offences" and _OF_A_KIND.search(text, 0, match.start()):
            return True
        if match.group() == "offences" and _PREPOSITION.match(text, match.end() + 1):
            if _SUSPECTED.search(text, 0, match.start()):
                return True  # "arrested on suspicion of drink or drug driving offences in March"
        if _BY_POLICE.match(text, match.end()):
            return True  # "arrested in connection with these offences by officers on Monday"
        return any(about.search(text, 0, match.start()) is not None for about in (_ABOUT, _FOR_WHAT))
    if role == POLICE and _NOT_THEIRS.search(text, 0, match.end()):
        return True
    if match.group() == "visited" and not _WHO_VISITED.search(text, 0, match.start()):
        return True  # "Smith visited the shop on Monday"
    if match.group() == "ended" and _CHASE.search(text, 0, match.start()):
        return True  # "arrested after a pursuit that ended in Corby on Friday"
    if match.group() == "bail" and text.endswith(("while on ", "whilst on ", "on police "), 0, match.start()):
        return True
    if match.group() in ("charge", "charges") and _ANSWERED.search(text, 0, match.start()):
        return True  # "pleaded guilty to all the charges on Friday": the day in court
    heard = role == COURT and (text.startswith(" heard", match.end()) or _HEARD.search(text, match.start()))
    if role == COURT and (heard or _WHO.search(text, 0, match.start())):
        return (
            True  # "the court heard that officers ...", "Smith, who was previously convicted, was arrested"
        )
    inquiry = role == TALK and match.group().startswith(_INQUIRIES)
    return inquiry and _PART.search(text, 0, match.start()) is not None


def _begins_nothing(match: re.Match[str], sentence: str) -> bool:
    """Whether something began that nobody counts from: "he began shouting", "the chase began in Elm Road".

    "A murder investigation was launched" tells of the crime, and not of a campaign that has brought arrests since.
    """
    begun = match.group().startswith("launch")
    if begun and _OF_A_CASE.search(match.string, max(0, match.start() - _LONGEST_CASE), match.start()):
        return True
    if match.group() not in _BY_ANYBODY:
        return False
    its = _ITSELF.search(match.string, max(0, match.start() - 30), match.start())
    return its is None and _ENTERPRISE.search(sentence) is None


_OF_A_CASE = re.compile(
    rf"\b{any_of(_WORDS['cases'])} (?:was|were|is being|has been|had been) (?:then |also |immediately |quickly )?$"
)
_LONGEST_CASE = 60  # letters
_BY_ANYBODY = _WORDS["by_anybody"]
_ENTERPRISE = re.compile(rf"\b{any_of(_WORDS['enterprises'])}\b")
_ITSELF = re.compile(r"\b(?:it|they|this|its|their)(?: was| were| has been| had been)?(?: \w+ly| first)? $")


def _is_launched(text: str, match: re.Match[str]) -> bool:
    """Whether a cue names what began on the date: "in May 2019 Operation Hatch was set up", and not what was done."""
    return match.group() in _OPERATIONS and _BEGAN.match(text, match.end()) is not None


_LAUNCHED_IT = re.compile(
    rf"\b{any_of(_WORDS['launched'])} (?:(?:the|a|an|our|its|their|this) )?(?:[\w'’-]+ ){{0,3}}$"
)
_BEGAN = re.compile(
    r"[^.;]{0,80}?\b(?:was|were|is|has been|had been) (?:first |originally |initially |officially )?"
    rf"{any_of(_WORDS['begun'])}\b"
)


def is_aside(lower: str, begin: int, m: Moment, aside: re.Pattern[str] = _IN_ASIDE) -> bool:
    """Whether a date stands at the end of an aside: "the van, which had been without tax since March, was ..."."""
    return lower.startswith(",", m.when.finish) and aside.search(lower, begin, m.when.begin) is not None


def _settle(lower: str, moment: Moment, moments: list[Moment], begin: int, published: date | None) -> None:
    """Settle the role by what was told before, and whether the date sets a scene."""
    if moment.role == WEAK:
        moment.weak = True
        moment.role = NONE if moment.days is not None and moment.days[1] == published else POLICE
    if moment.role == LAUNCH and _WITH.match(lower, moment.when.finish):
        moment.role = POLICE  # "the operation began on Monday with five arrests"
    if moment.role == LAUNCH and moment.when.kind in ("range", "days", "calendar_days"):
        moment.role, moment.ran = POLICE, True  # "ran from 6 to 10 July": all of it
    if (
        moment.role == TALK
        and moment.leads
        and moment.length
        and lower.startswith("investigation", moment.head)
    ):
        moment.role = POLICE  # "between May and July we ran an investigation during which ..."
        moment.ran = lower.find(" ran ", moment.when.finish, moment.head) >= 0
    if moment.role == POLICE and moment.length and _TOOK_PLACE.search(lower, begin, moment.when.begin):
        moment.ran = True
    elif moment.length and _TAKING_PLACE.fullmatch(lower, begin, moment.when.begin):
        moment.role, moment.ran = POLICE, True  # "taking place from 6 to 10 July, we worked with ..."
    elif moment.leads and moment.length and _THEN_RAN.match(lower, moment.when.finish):
        moment.role, moment.ran = POLICE, True  # "from 6 to 10 July the campaign took place"
    if moment.role == POLICE and COARSE < moment.length <= _LONGEST_RUN:
        moment.ran = moment.ran or _ACTED_OVER.search(lower, max(0, begin - 1), moment.when.begin) is not None
    if moment.role == POLICE and not moment.length and _FROM.search(lower, begin, moment.when.begin):
        moment.role = LAUNCH  # "the week of action, which took place from Monday 14 September"
    role = moment.role
    if role == OFFENCE and _is_their_own(lower, moment, begin):
        moment.role = POLICE
    if role in (CALL, OFFENCE) and not moment.leads and "arrest" in lower[begin : moment.head]:
        if _known_already(lower, moment, moments, published):
            moment.role = POLICE  # "arrested in connection with the incident on 1 March"
    if role == NONE and 0 < moment.length <= 14:
        moment.role = POLICE  # who tells of a week or a weekend tells of an operation
        moment.weak = True
    moment.scene = not _sets_none(lower, moment, role, begin, published)


def _is_their_own(lower: str, moment: Moment, begin: int) -> bool:
    """Whether an incident is what officers did or met by themselves, as was told before.

    "Officers on patrol noticed a drug deal and arrested a man. The incident occurred on Sunday."
    """
    if not lower.endswith(("the incident ", "this incident "), begin, moment.head):
        return False
    return _BY_THEMSELVES.search(lower, max(0, begin - _NEAR), begin) is not None


def _known_already(lower: str, moment: Moment, moments: list[Moment], published: date | None) -> bool:
    """Whether what people were arrested for has its day already, so that the date after it is that of the arrest.

    "Arrested in connection with this incident on 1 March", "with the incident today".
    """
    if lower.startswith("this ", moment.head - 5):
        return moment.length <= 1
    if not lower.startswith("the ", moment.head - 4):
        return False
    if moment.days == (published, published) and lower.startswith(("today", "this "), moment.when.begin):
        return True
    return any(m.role in _BEFORE_WORK and m.days and m.days != moment.days and not m.length for m in moments)


def _coincides(lower: str, at: int) -> bool:
    """Whether a date is that of another campaign: "in conjunction with a national campaign (11-24 March)"."""
    begin = max(lower.rfind("\n", 0, at), lower.rfind(". ", 0, at), 0)
    return _COINCIDES.search(lower, begin, at) is not None


def _sets_none(lower: str, moment: Moment, role: str, begin: int, published: date | None) -> bool:
    """Whether sentences without a date of their own never belong to a date; ``role`` is that of its words alone."""
    return bool(
        role in (COURT, TALK)
        or moment.when.kind in ("since", "deadline")
        or (
            role in (CALL, OFFENCE)
            and _RELATE_TO.search(lower, begin, moment.when.begin)
            and not _WHEN_MET.match(lower, moment.when.finish)
        )
        or (moment.length > COARSE and not moment.ran)
        or (moment.when.kind == "ago" and moment.length > _WEEKS and role != LAUNCH and not moment.leads)
        or (moment.when.kind in _BESIDE and role not in (POLICE, CALL) and not moment.leads)
        or _coincides(lower, moment.when.begin)
        or (role == NONE and not moment.leads and is_aside(lower, begin, moment, _WHO_DID))
        or (moment.days is None and (moment.when.kind != "vague" or (role == OFFENCE and not moment.leads)))
        or (not moment.leads and lower.startswith("charg", moment.head))
        or (not moment.leads and lower.endswith(_BEFORE_THIS, begin, moment.head))
        or (not moment.leads and _OF_AN_ORDER.search(lower, begin, moment.when.begin) is not None)
        or (
            not moment.leads
            and role not in (POLICE, CALL)
            and _BACKGROUND.search(lower, begin, moment.when.begin)
            and not _HEARD.search(lower, begin, moment.when.begin)
        )
        or (
            role == NONE
            and moment.when.basis != "stated"
            and moment.days is not None
            and moment.days[1] == published
        )
    )
