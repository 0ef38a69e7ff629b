"""When each outcome happened: what every date of a release is the date of, and which of them governs an outcome.

A release is read once, in the order of the text, as a story. Each date phrase gets a *role* from the words it
stands with: police work, a call to the police, the offence, the court, the launch of an operation. The last one
told is the *scene* in which a sentence without a date of its own happens. What heads the release before any
date takes its days from what the body tells of it. Numbers since the launch of an operation and the like are
running totals.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

from extract.clauses import Sentence, Statement
from extract.dates import When
from extract.scan import sentences as sentence_bounds

Days = tuple[date, date] | None
Told = tuple[Statement, Days, str]

# --- what a date is the date of -----------------------------------------------------------------------

POLICE, CALL, OFFENCE, COURT, LAUNCH, TALK, NONE = (
    "police",
    "call",
    "offence",
    "court",
    "launch",
    "talk",
    "none",
)

_CUES = re.compile(
    r"\b(?:"
    r"(?P<court>(?:crown|magistrates?['’]?s?|youth|county|high|sheriff|same|in|at|to|the|before|a) court|before magistrates|sentenc\w+|jail\w*"
    r"|imprison\w*|convict\w+|plead\w*|guilty|trial|hearing|appear(?:s|ed|ing|ance)?|bail\w*|inquest|adjourned)"
    r"|(?P<talk>prais\w+|thank\w*|warn(?:s|ed|ing)|appeal(?:s|ed|ing)?|urg(?:e|es|ed|ing)|renew\w*|revealed|data|figures|statistics|increas\w+"
    r"|decreas\w+|reduc\w+|compared|rose|fell|meeting|travelled|reunited|rehomed|remain\w*|conclud\w+|ended|crushed"
    r"|investigation|enquiries|inquiries)"
    r"|(?P<launch>launch\w*|set up|introduced|inception|began|started|formed|created|established|came into force)"
    r"|(?P<call>(?:was|were) (?:called|alerted|contacted|deployed)|called (?:to|at|just|shortly|around|about)"
    r"|received (?:a |an |several |numerous )?(?:reports?|calls?|information)|attended|responded|responding|rushed|incidents?)"
    r"|(?P<police>arrest\w*|charg(?:e|ed|es|ing)|remand\w*|warrants?|raid\w*|search\w*|seiz\w+|recover\w+|operations?|patrol\w*"
    r"|execut\w+|stop(?:s|ped)?|check\w*|found|discover\w+|uncover\w+|locat\w+|detain\w*|actions?|campaign|crackdown|activit\w+"
    r"|carried out|conducted|visit\w*|intercepted|spotted|swoop\w*|struck|enforcement|cautioned|fined|tickets?|targeted"
    r"|custody|intensification|initiative|issued|safeguard\w+|dispos\w+|pulled over|caught|closure order|offences (?:were )?(?:detected|identified|dealt))"
    r"|(?P<offence>robber(?:y|ies)|robbed|burgl\w+|broke|break-ins?|thefts?|thie(?:f|ves)|stole|stolen|assault\w*|stabb\w+|attack\w*"
    r"|murder\w*|raped?|collisions?|crash\w*|shootings?|shot|discharges?|killed|died|death|injur\w+|wounded|offen[cd]\w+"
    r"|altercation|disturbance|disorder|happened|occurred|committed|arson|fire|blaze|threaten\w*|punch\w*"
    r"|fraud|scam\w*|abuse\w*|missing|fight\w*|damage\w*|kidnap\w*|approached|entered|born|lockdown|restrictions|pandemic|report(?:s|ed)?)"
    r")\b"
)
_OFFICERS = re.compile(r"\b(?:police|officers?|cops|detectives|team|pcsos?|constabulary)\b")
# An offence that only says what police work is about: "investigating a robbery", "on suspicion of murder".
_ABOUT = re.compile(
    r"\b(?:suspicion of|charged with|tackl\w+|target\w*|combat\w*|prevent\w*|against|wanted for|suspected|alleged"
    r"|conspiracy to|intent to|(?:charge|count|offence)s? of|linked to|involved in) (?:[\w'’-]+ ){0,3}$"
)
# What may stand before a date that opens its sentence or a coordinated clause, or goes with the verb after it.
_OPENS = re.compile(
    r"(?:(?:^|[,;] (?:and|but|while|then) |; | and | but )[^\w]*(?:on|at|in|during|over|by|the|only|also|earlier|later|both|that|about"
    r"|around|shortly|just|after|from|between|night|of|early|hours|morning|throughout|update|\d[\d.:apm]*|[ ,(:])*"
    r"|\b(?:was|were|has|have|had|been)(?: on| also)? )$"
)
# Dates that only bound or compare: "prior to today", "compared to last year".
_BOUND = re.compile(
    r"\b(?:prior to|ahead of|before|until|compared (?:to|with)|than|same period)(?: in| on)? $"
)
# Background told in the past perfect does not move the story.
_BACKGROUND = re.compile(
    r"\b(?:had|have|having|has) (?:previously |already |also )?(?:been |\w+(?:ed|en|t|d) )|\bknown\b|\bprevious"
)
_ASIDE = frozenset({"future", "reference", "dateline"})


@dataclass(slots=True)
class Moment:
    """A date phrase with its role; ``leads`` where it opens its clause ("On Friday officers ...").

    ``head`` is the offset of the word that it is the date of; ``scene`` tells whether sentences without a date
    of their own may belong to it.
    """

    when: When
    role: str
    head: int
    leads: bool
    days: Days
    scene: bool = True

    @property
    def length(self) -> int:
        """Days from the first to the last: 0 for a single day and where they are unknown."""
        return (self.days[1] - self.days[0]).days if self.days else 0


def read_moments(text: str, lower: str, whens: list[When], published: date | None) -> list[Moment]:
    """The role of every date that is not ahead of the publication, in the order of the text."""
    moments: list[Moment] = []
    bounds: list[tuple[int, int]] = []
    paragraph_end = begin = end = done = 0
    for when in whens:
        if when.kind in _ASIDE or (published and when.start and when.start > published):
            continue
        if when.begin >= paragraph_end:
            start = text.rfind("\n", 0, when.begin) + 1
            paragraph_end = text.find("\n", when.begin) % (len(text) + 1)
            bounds = list(sentence_bounds(text, start, paragraph_end))
        if when.begin >= end:
            begin, end = next((b for b in bounds if b[0] <= when.begin < b[1]), (when.begin, paragraph_end))
            done = begin
        if _BOUND.search(lower, max(begin, when.begin - 20), when.begin):
            continue
        days = (when.start, when.end) if when.start is not None and when.end is not None else None
        moment = Moment(when, *_role(lower, when, done, end), days)
        if done > begin and moment.role == NONE and moments and not moments[-1].leads:
            moment.role, moment.head, moment.leads = (
                moments[-1].role,
                moments[-1].head,
                False,
            )  # the list goes on
        _refine(lower, moment, moments, done, published)
        moments.append(moment)
        done = when.finish
    return moments


def _role(lower: str, when: When, begin: int, end: int) -> tuple[str, int, bool]:
    """Role and head word: the nearest cue before the date, or the first one after a date that opens its clause."""
    before = lower[begin : when.begin]
    opens = _OPENS.search(before) is not None
    if not opens:
        for match in reversed(list(_CUES.finditer(before))):
            if match.lastgroup != OFFENCE or not _ABOUT.search(before, 0, match.start()):
                return match.lastgroup or NONE, begin + match.start(), False
        if _OFFICERS.search(before):
            return POLICE, begin, False
    after = lower[when.finish : end]
    for match in _CUES.finditer(after):
        if match.lastgroup != OFFENCE or not _ABOUT.search(after, 0, match.start()):
            return match.lastgroup or NONE, when.finish + match.start(), opens
    return (POLICE if _OFFICERS.search(after) else NONE), when.finish, opens


def _refine(lower: str, moment: Moment, moments: list[Moment], begin: int, published: date | None) -> None:
    """Settle the role by what was told before, and whether the date sets a scene."""
    role = moment.role
    if role in (CALL, OFFENCE) and not moment.leads and lower.startswith("the ", moment.head - 4):
        if any(m.role in (CALL, OFFENCE) and m.days and m.days != moment.days for m in moments):
            moment.role = POLICE  # the incident has its date already: this one is of what the police did
    if role == NONE and 0 < moment.length <= 14:
        moment.role = POLICE  # who tells of a week or a weekend tells of an operation
    kind = moment.when.kind
    if (
        role in (COURT, TALK, LAUNCH)
        or kind in ("since", "deadline")
        or moment.length > 31
        or lower.startswith("charg", moment.head)
    ):
        moment.scene = False
    elif moment.days is None and kind != "vague":
        moment.scene = False
    elif not moment.leads and role != POLICE and _BACKGROUND.search(lower, begin, moment.when.begin):
        moment.scene = False
    elif role == NONE and moment.days and moment.days[1] == published:
        moment.scene = False


# --- which date governs an outcome --------------------------------------------------------------------

_LATE = frozenset({"charges", "remands"})
_AT_ONCE = re.compile(
    r"at the scene|at the time|nearby|\bshort(?:ly| time| while) (?:after|later)|minutes|swift|quick|immediately|chase|pursu|made off|fled|on arrival"
    r"|(?:officers|police|cops)(?: \w+){0,2} (?:attended|arrived|stopped|found|searched|located|were (?:quickly |swiftly |immediately )?(?:called|deployed|despatched))"
    r"|restrained|intercepted|police dog|tracked|same (?:day|evening|night)|then arrested"
)
_DELAYED = re.compile(
    r"\b(?:later (?:arrest|locat|detain|trac|found)\w*|(?:enquiries|inquiries|investigation)\b|second (?:man|woman)|previously|during a warrant|weeks later|months later)"
)
_LINKED = re.compile(r"\bin (?:connection|relation) (?:with|to)\b|\bha(?:s|ve) (?:now |also )?been arrested")


def governing(lower: str, sentence: Sentence, s: Statement, moments: list[Moment]) -> Moment | None:
    """The date of the sentence that says when the outcome happened.

    First the one that follows the outcome before another one is told, then the one that opens the clause, then
    any other date of police work in the sentence; a charge needs one of its own.
    """
    following = min((o.at for o in sentence.statements if o.at > s.at), default=sentence.end)
    late = s.metric in _LATE
    direct: list[Moment] = []
    opening: Moment | None = None
    others: list[Moment] = []
    for m in moments:
        if m.role == TALK or (m.role == COURT and s.metric != "remands"):
            continue
        if m.when.begin > s.at:
            if m.role != POLICE or m.leads or (late and m.length):
                continue
            if m.when.begin < following and m.head >= s.at:
                direct.append(m)
            elif not late and not others:
                others.append(m)
        elif m.leads:
            if not (late and s.later):
                opening = m
        elif m.role == COURT or (m.role == LAUNCH and " when " in lower[m.when.finish : s.at]):
            opening = m
        elif not late and (m.role == POLICE or m.role in (OFFENCE, CALL) and _prompt(lower, m, sentence, s)):
            others.append(m)
    if direct:
        return _joined(direct) if (s.value or 2) > 1 else direct[0]
    return opening or (_joined(others) if others else None)


def _joined(moments: list[Moment]) -> Moment:
    """One date for a number told with several: "four warrants, one on Monday and three on Friday"."""
    spans = [m.days for m in moments if m.days]
    first = moments[0]
    if len(spans) < 2:
        return first
    days = min(a for a, _ in spans), max(b for _, b in spans)
    return Moment(first.when, first.role, first.head, first.leads, days)


def _prompt(lower: str, m: Moment, sentence: Sentence, s: Statement) -> bool:
    """Whether the police acted on an offence or a call on the day it happened."""
    if _DELAYED.search(lower, sentence.begin, s.at + 20):
        return False
    if m.role == CALL:
        return True
    if _LINKED.search(lower, sentence.begin, sentence.end):
        return False
    return _AT_ONCE.search(lower, max(m.when.finish, sentence.begin - 250), sentence.end) is not None


# --- running totals -----------------------------------------------------------------------------------

_SINCE = re.compile(
    r"\bsince (?:then\b|(?:the )?(?:start|beginning|launch|outbreak|introduction)|its\b|it (?:was|began|launched)|they\b|lockdown|[\w ]{1,30} (?:began|started|launched)\b)"
    r"|\bso far this year\b|\bto date\b|\bthis year alone\b"
)
_DURATION = re.compile(
    r"\bin (?:(?:its|the|their|our) first|(?:just |only |the )?(?:less|fewer|more|little more|just over) than|just|only|under|over) (?:its |the |a |an )?(\w+)?[ -]?(day|week|fortnight|month|year)s?\b"
)


def is_total(lower: str, sentence: Sentence, s: Statement, m: Moment | None) -> bool:
    """Whether the number runs over an operation or a longer period and not over what is newly reported."""
    if m is not None and m.days:
        if m.when.kind == "since" and m.length > 9:
            return True
        if m.length > 31 and m.when.kind not in ("month", "month_year"):
            return True
    if _DURATION.search(lower, sentence.begin, sentence.end) and (m is None or m.role == LAUNCH):
        return True
    return _SINCE.search(lower, sentence.begin, sentence.end) is not None


# --- the story ----------------------------------------------------------------------------------------

_ELSEWHERE = re.compile(
    r"[^\w]*(?:elsewhere|in (?:a )?separate|separately|most recently|recently|in recent)\b"
)
_SUMMARY = re.compile(
    r"\bin total\b|\boverall\b|\baltogether\b|\bover (?:the course of )?(?:a|the) \w+[- ]day|\b(?:during|throughout|across|over) the (?:operation|week|campaign|two weeks|fortnight|month|weekend)\b"
    r"|\bthe (?:week|operation|month|campaign)(?: of (?:action|activity))? (?:also )?(?:resulted|led|saw|has)\b"
)


class _Story:
    """The scene as the text moves on."""

    def __init__(self, lower: str, moments: list[Moment], published: date | None) -> None:
        self.lower = lower
        self.moments = moments
        self.published = published
        self.next = 0
        self.scene: Moment | None = None
        self.origin: Moment | None = None  # the launch, or the "since", that running totals count from
        self.period: Moment | None = None

    def move(self, offset: int) -> None:
        """Take in the dates told before an offset."""
        while self.next < len(self.moments) and self.moments[self.next].when.begin < offset:
            m = self.moments[self.next]
            self.next += 1
            if m.role == LAUNCH or m.when.kind == "since":
                self.origin = m
            if m.when.kind == "heading":
                self.scene = None
            elif m.scene:
                self.scene = m
                if m.role == POLICE and m.length:
                    self.period = m

    def days(self, sentence: Sentence, s: Statement) -> Days:
        """When a statement without a date of its own happened."""
        m = self.scene
        if m is None or m.days is None:
            return None
        if s.metric in _LATE and (not m.length or m.role != POLICE or s.later):
            return None
        if m.role != POLICE and not _prompt(self.lower, m, sentence, s):
            return None
        return m.days

    def since(self) -> Days:
        """From the launch told of to the publication."""
        if self.origin is None or self.origin.days is None or self.published is None:
            return None
        return self.origin.days[0], self.published


def assign_days(
    text: str, sentences: list[Sentence], whens: list[When], published: date | None
) -> list[Told]:
    """Every statement with its days and how they are known ("stated", "relative", "context", "unknown")."""
    lower = text.lower()
    if len(lower) != len(
        text
    ):  # a letter that has no single small one: cues are then found in small letters only
        lower = text
    moments = read_moments(text, lower, whens, published)
    story = _Story(lower, moments, published)
    out: list[Told] = []
    pending: list[int] = []
    follow: list[tuple[int, int]] = []  # (charge, the arrest or charge whose days it shares)
    charge = -1
    for sentence in sentences:
        story.move(sentence.begin)
        here = [m for m in moments if sentence.begin <= m.when.begin < sentence.end]
        own = {id(s): governing(lower, sentence, s, here) for s in sentence.statements}
        shared = next((m for m in own.values() if m is not None and m.days), None)
        index: dict[int, int] = {}
        apart = _ELSEWHERE.match(lower, sentence.begin) is not None
        for s in sentence.statements:
            m = own[id(s)]
            k = len(out)
            if m is None and s.shared is not None and not s.later:
                m = next((own[id(o)] for o in sentence.statements if o.at == s.shared and own[id(o)]), None)
            s.when = m.when if m else None
            s.total = is_total(lower, sentence, s, m)
            days: Days = None
            basis = "context"
            partner = _partner(sentence, s)
            if m is not None:
                days, basis = m.days, m.when.basis
                m.scene = (
                    m.scene or m.role in (POLICE, LAUNCH) and m.when.kind != "since" and s.metric not in _LATE
                )
                if m.role == LAUNCH and m.scene:
                    m.role = POLICE
                if s.total and m.role == LAUNCH:
                    days = story.since()
            elif s.total:
                days = story.since()
            elif s.metric in _LATE and not s.later and partner in index:
                follow.append((k, index[partner]))
            elif s.metric == "remands" and charge >= 0 and sentence.index - out_sentence(out, charge) <= 2:
                follow.append((k, charge))
            elif shared is not None and s.metric not in _LATE:
                days = shared.days
            elif here:
                story.move(s.at)
                days = story.days(sentence, s)
            elif apart:
                days = None
            elif sentence.kind == "title" or story.scene is None:
                if s.metric not in _LATE or sentence.kind == "title":
                    pending.append(k)
            else:
                days = story.days(sentence, s)
            index.setdefault(s.at, k)
            if s.metric == "charges":
                charge = k
            out.append((s, days, basis if days else "unknown"))
    for k in pending:
        days = _told_elsewhere(out[k][0], out, k, moments)
        if days is not None:
            out[k] = (out[k][0], days, "context")
    for k, other in follow:
        if out[other][1] is not None:
            out[k] = (out[k][0], out[other][1], "context")
    return out


def out_sentence(out: list[Told], k: int) -> int:
    return out[k][0].sentence


def _partner(sentence: Sentence, s: Statement) -> int | None:
    """The arrest or charge in the same sentence that a charge or remand follows from."""
    if s.metric not in _LATE:
        return None
    return next(
        (
            o.at
            for o in reversed(sentence.statements)
            if o.metric in ("arrests", "charges") and o.at < s.at and o.metric != s.metric
        ),
        None,
    )


def _told_elsewhere(s: Statement, out: list[Told], k: int, moments: list[Moment]) -> Days:
    """The days of what heads the release, from what the body tells of it."""
    same = [
        (o, d, b)
        for o, d, b in out
        if d is not None
        and o.metric == s.metric
        and o.item == s.item
        and not o.total
        and o is not s
        and not (s.value and o.value and o.value > s.value)
    ]
    own = [d for o, d, b in same if o.value == s.value and b != "context"]
    if own:
        return own[0]
    smaller = [d for o, d, _ in same if s.value and o.value and o.value < s.value and d]
    if smaller:
        return min(d[0] for d in smaller), max(d[1] for d in smaller)
    if same:
        return same[0][1]
    if s.metric in _LATE:
        return None
    later = [d for o, d, _ in out[k + 1 :] if d is not None and not o.total and o.metric not in _LATE]
    return (
        later[0]
        if later
        else next((m.days for m in moments if m.role == POLICE and m.scene and m.when.begin > s.at), None)
    )
