"""When each outcome happened: what every date of a release is the date of, and which governs an outcome.

A release is read once, in the order of the text, as a careful reader reads a story:

1. *What a date is the date of.* Each date phrase has a role from the words it stands with: police work, a call
   to the police, the offence, the court, the launch of an operation, talk. Only police work dates an outcome
   that is not told in the same breath; what the suspect did, and his days in court, never do.
2. *The nearest date governs.* The one that follows the outcome before another outcome, else the one that opens
   its clause or that a "where" hangs on, else another one of police work in the sentence.
3. *The scene.* Without a date of its own, a sentence happens on the last day told. Tense says whether it still
   does: "a man was arrested" goes on with the story, "a man has been arrested" has happened some time since.
4. *The frame.* An operation of some days stays in mind while its days are told one by one; "in total",
   "another man in Rushden" and "elsewhere" come back to it.
5. *A charge is dated by what it directly results from*: the arrest, search or warrant of its own sentence. What
   has "since" been charged has no day. A remand is of the day in court.
6. *The body dates its headline*: by the same number, by the parts that make it up, by the only day of the week
   named; and a headline over the work of many months has no day.
7. *Numbers that run on* since a launch, or over months, are totals.

To teach the module a word: cues are listed by role in ``_WORDS``; a trailing ``*`` stands for any ending.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right, insort
from calendar import monthrange
from dataclasses import dataclass, field
from datetime import date, timedelta

from extract.background import mark_background
from extract.dates import When
from extract.scan import sentences as sentence_bounds
from extract.statement import Sentence, Statement

Days = tuple[date, date] | None
Told = tuple[Statement, Days, str]

# --- what a date is the date of -----------------------------------------------------------------------

POLICE, CALL, OFFENCE, COURT, LAUNCH = "police", "call", "offence", "court", "launch"
TALK, WEAK, NONE = "talk", "weak", "none"  # weak: only "police" or "officers" is by

# Where a word has several roles, the first one listed counts.
_WORDS = {
    COURT: "remand (court|hearing)"
    "|(crown|magistrates|magistrates'|youth|county|high|sheriff|same|in|at|to|the|before|a) court"
    "|before magistrates|sentenc*|jail*|imprison*|convict*|plead*|found guilty|found (him|her|them) guilty|guilty"
    "|trial|hearing|verdict*|(appear|appears|appeared|appearing)(?! to (?:be|have)\\b)|appearance|bail*|inquest"
    "|adjourned",
    TALK: "released (the|its|figures|data|details|images|footage|cctv|results)|announced|published"
    "|prais*|thank*|warns|warned|warning|appeal|appeals|appealed|appealing|urg*|renew*|revealed|data|figures"
    "|statistics|increas*|decreas*|reduc*|compared|rose|fell|meeting|reunited|rehomed|conclud*|ended"
    "|remain* in custody|remain* in police custody|remain*|continuing|ongoing|crushed"
    "|investigation(?! (centre|unit|team|branch|bureau|department))"
    "|enquiries|inquiries",
    LAUNCH: "ran from|launch*|starts|set up|introduced|inception|began|started|formed|created|established"
    "|came into force",
    CALL: "(member|members) of the public reported|(member|members) of the public called"
    "|(was|were) (called|alerted|contacted|deployed)|called (to|at|just|shortly|around|about)"
    "|received (reports|calls|information)|received (a|several|numerous|further) (report*|call*)"
    "|report of|reports of|attended|responded|responding|rushed|incident|incidents",
    OFFENCE: "robber*|robbed|burgl*|broke|broken|break-in|break-ins|theft|thefts|thief|thieves|stole|stolen|assault*"
    "|stabb*|attack*|murder*|rape|raped|collision*|crash*|shooting*|shot|discharge*|killed|died|death|injur*"
    "|wounded|offence|offences(?! (were )?(detected|identified|dealt))|offending|last seen|sighting|disappear*"
    "|body was found|found dead|was found by|found (injured|unconscious|with)|altercation|disturbance|disorder"
    "|happened|occurred|committed|arson|fire|blaze"
    "|threaten*|punch*|fraud|scam*|abuse*|missing|fight*|damage*|kidnap*|approached|entered|born|lockdown"
    "|restrictions|pandemic|report|reports|reported",
    POLICE: "arrest*|charge|charged|charges|charging|remand*|warrant|warrants|raid*|search*|seiz*|recover*"
    "|operation|operations|patrol*|execut*|stop|stops|stopped|check*|found|discover*|uncover*|located|locating|detain*"
    "|action|actions|campaign|crackdown|activit*|carried out|conducted|visit*|intercepted|spotted|swoop*"
    "|struck|enforcement|cautioned|fined|ticket|tickets|targeted|custody|intensification|initiative|issued"
    "|safeguard*|dispos*|tracked|traced|pulled over|caught|closure order|offences (detected|identified|dealt)"
    "|offences were (detected|identified|dealt)",
}


def _alternatives(words: str) -> list[str]:
    """The words and phrases of a role; one that begins with a bracket becomes one for each word in it.

    >>> _alternatives("(was|were) (called|alerted)|raid*")
    ['was (called|alerted)', 'were (called|alerted)', 'raid*']
    """
    found: list[str] = []
    for phrase in re.findall(r"(?:\([^()]*(?:\([^()]*\)[^()]*)*\)|[^|()])+", words):
        bracket = re.match(r"\(([^()?]*)\)(.*)", phrase)
        found += [word + bracket[2] for word in bracket[1].split("|")] if bracket else [phrase]
    return found


def _cue_pattern() -> re.Pattern[str]:
    """One pattern of all cues, by first letter: a word is then compared with a dozen cues and not with all.

    The name of the group that matches is the role and a number.
    """
    by_letter: dict[str, list[str]] = {}
    for role, words in _WORDS.items():
        for n, phrase in enumerate(_alternatives(words)):
            pattern = re.sub(r"\((?!\?)", "(?:", phrase).replace("*", r"\w*").replace("'", "['’]")
            by_letter.setdefault(phrase[0], []).append(f"(?P<{role}{n}>{pattern})")
    return re.compile(r"\b(?:" + "|".join(f"(?={a})(?:{'|'.join(p)})" for a, p in by_letter.items()) + r")\b")


_CUES = _cue_pattern()


def _role_of(match: re.Match[str]) -> str:
    return (match.lastgroup or "").rstrip("0123456789")


_ANYONE = re.compile(
    r"\b(?:anyone|anybody|everyone|witnesses) (?:who|with|that|in)\b|\b(?:were|did|have) you\b"
)
_HAPPENS = frozenset({"happened", "occurred"})
_CALLED = re.compile(
    r"\b(?:call\w*|report\w*|alert\w*|contact\w*|999|station|hospital|scene|incident\w*|fire)\b"
)
_WHO = re.compile(r"\b(?:who (?:was|were|is|had been|has been)|previously) (?:previously |already )?$")
_BY_OTHERS = re.compile(r" by (?!(?:the )?(?:police|officers|detectives))")
_DOES = frozenset({"entered", "approached"})
_OFFICERS = re.compile(r"\b(?:police|officers?|cops|detectives|team|pcsos?|constabulary)\b")
# An offence that only says what police work is about: "investigating a robbery", "on suspicion of murder".
_ABOUT = re.compile(
    r"\b(?:suspicion of|reports? of|called to|arrest\w*(?: [\w'’-]+){0,4} for|charged with|tackl\w+|target\w*|combat\w*"
    r"|prevent\w*|against|wanted for|suspected|alleged"
    r"|conspiracy to|intent to|(?:charge|count|offence)s? of|linked to"
    r"|involved in) (?:[\w'’-]+ ){0,3}$"
)
_PART = re.compile(
    r"\b(?:part of|following|after|during) (?:[\w'’-]+ ){0,5}$"
)  # "as part of an investigation"
# What may stand before a date that opens its sentence or a clause of it, or goes with the verb after it.
_OPENS = re.compile(
    r"(?:(?:^|[,;] (?:and|but|while|then) |; | and | but |\b(?:how|that|where) )[^\w]*"
    r"(?:on|at|in|during|over|by|the|only|also|furthermore|meanwhile|however|then|finally|earlier|later|both|that|about|around|shortly|just|after|from"
    r"|between|night|of|early|hours|morning|afternoon|evening|day|throughout|update|officers|\d[\d.:apm]*+|[ ,(:])*+"
    r"|\b(?:was|were|has|have|had|been)(?: on| also)? )$"
)
_WHEN = re.compile(r",? when ")  # "the operation started on Monday when officers ..."
_WHEN_POLICE = re.compile(r",? when (?:[\w-]+ ){0,2}(?:police|officers?|detectives)\b")
_AND_DID = re.compile(r" and (?:was |were |then |later )*(?!charg|remand|arrest)\w+ed\b")
_NEXT_CLAUSE = re.compile(r", (?:and|while|with) (?:in|on|at|during)\b")
_WHERE = re.compile(r",? (?:where|when|in which)\b")  # "on Friday when officers found ..."
_VERBS = re.compile(r"(?!charg|remand)\w+ed\b")
_ITS = re.compile(
    r"(?:['’]s)? (?:(?!following|after|in|on|for|over|as|at|and|by|the|an?|when|where|with|to|of"
    r"|who|that|saw|led|was|were|has|have|had)\w+ ){0,2}"
)
_RESULT = re.compile(r"['’]s (?:\w+ )?(?:results?|sentenc\w+|verdicts?|convictions?)\b")
_PREPOSITION = re.compile(r"\b(?:on|in|at|of|for|the|by|from|during|over) $")
# Dates that only bound or compare: "prior to today", "compared to last year".
_BOUND = re.compile(
    r"\b(?:prior to|ahead of|before|until|compared (?:to|with)|than|same period)(?: in| on)? $"
    r"|\b(?:compared (?:to|with)|(?:up|down) from) (?:[\w,]+ ){1,3}$"
)
# "04 Sep 2020: Third arrest in murder inquiry": the heading of another page.
_POSTED = re.compile(r"\d{1,2} [a-z]{3,9} \d{4}: ")
# "The car had been stolen on Monday": background.
_BACKGROUND = re.compile(r"\bhad (?:previously |already |also )?(?:been )?\w+|\bknown\b|\bprevious")
_RELATE_TO = re.compile(
    r"\b(?:charges?|counts?|offences) (?:relates?|follows?|is in|are in|come after|comes after)\b"
)
_AHEAD = re.compile(r"\b(?:to|await\w*|ahead|will|until|before|next|due)\b")
# "arrested after officers were called": the police came at once.
_AFTER = re.compile(r"(?:(?!in (?:connection|relation)\b)[^.])*\b(?:after|following) (?:[\w'’-]+ ){0,6}\w$")
_ASIDE = frozenset({"reference", "dateline"})
# Phrases for a time within which a day may be told further down.
_LOOSE = frozenset({"last_week", "this_week", "last_month", "this_month", "month", "weekend"})
_MANY = 10  # from here on a number of a week is hardly the work of the only day told of
_LEAD = 3  # paragraphs that head a release
_UPDATED = 60  # days after the publication in which a page may have been updated
_ENOUGH = 200  # tellings that are looked through, however long the text
_MONTH = 26  # days from first to last from which a date names a month
_LONG = 100  # days from first to last that an operation told as one may have run
_COARSE = 31  # days from first to last from which a date tells when nothing in particular happened


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
    whole: Moment | None = None  # the span of days that this one of several dates is part of

    @property
    def length(self) -> int:
        """Days from the first to the last: 0 for a single day and where they are unknown."""
        return (self.days[1] - self.days[0]).days if self.days else 0


def within(days: tuple[date, date], span: tuple[date, date]) -> bool:
    """Whether all of the days lie in the span."""
    return span[0] <= days[0] and days[1] <= span[1]


def _begin(moment: Moment) -> int:
    return moment.when.begin


def read_moments(text: str, lower: str, whens: list[When], published: date | None) -> list[Moment]:
    """The role of every date that is not ahead of the publication, in the order of the text."""
    moments: list[Moment] = []
    bounds: list[tuple[int, int]] = []
    paragraph_end = begin = end = done = 0
    for when in whens:
        ahead = when.kind == "future" or (published and when.start and when.start > published)
        if when.kind in _ASIDE:
            continue
        if when.begin >= paragraph_end:
            start = text.rfind("\n", 0, when.begin) + 1
            paragraph_end = text.find("\n", when.begin) % (len(text) + 1)
            bounds = list(sentence_bounds(text, start, paragraph_end))
        if when.begin >= end:
            begin, end = next((b for b in bounds if b[0] <= when.begin < b[1]), (when.begin, paragraph_end))
            done = begin
        if _POSTED.match(lower, when.begin) and lower[max(0, when.begin - 1) : when.begin] in ("", "\n"):
            continue
        if _BOUND.search(lower, max(begin, when.begin - 45), when.begin):
            continue
        days = (when.start, when.end) if when.start is not None and when.end is not None else None
        last = moments[-1] if moments else None
        if when.kind == "same_day" and last is not None and last.role == LAUNCH:
            continue  # some day of the operation, not the one it was launched on
        moment = Moment(when, *_role(lower, when, done, end), days)
        near = last is not None and (last.role == POLICE or when.begin - last.when.finish < 40)
        if done > begin and moment.role == NONE and last is not None and near and not last.leads:
            moment.role, moment.head, moment.leads = last.role, when.begin, False  # the list goes on
        if ahead and not _has_happened(lower, moment, done, published):
            continue  # else the page was updated after its publication
        if last is not None and 0 < when.begin - last.when.finish < 30 and lower[when.begin - 1] == "(":
            moment.role, moment.head, moment.leads = last.role, last.head, last.leads  # the same in figures
        _settle(lower, moment, moments, done, published)
        if (
            done > begin
            and last is not None
            and last.leads
            and last.role == POLICE
            and last.days
            and moment.days
        ):
            looks_back = not moment.leads and moment.days[1] < last.days[0]
            moment.scene = moment.scene and not looks_back  # "on Sunday, despite a plea last week"
        moments.append(moment)
        done = when.finish
    return moments


def _has_happened(lower: str, moment: Moment, begin: int, published: date | None) -> bool:
    """Whether a day after the publication is told as past: the page was updated since."""
    if moment.days is None or published is None or not moment.when.start:
        return False
    if moment.length or (moment.days[0] - published).days > _UPDATED:
        return False
    if moment.role == COURT:
        return "appeared" in lower[begin : moment.when.begin]
    first = max(begin, min(moment.head - 12, moment.when.begin))
    return moment.role == POLICE and not _AHEAD.search(lower, first, moment.when.begin)


def _role(lower: str, when: When, begin: int, end: int) -> tuple[str, int, bool]:
    """Role and head word: the nearest cue before the date, or the first after one that opens its clause."""
    before = lower[begin : when.begin]
    after = lower[when.finish : end]
    if _ANYONE.search(before):
        return TALK, when.begin, False  # "anyone who visited the shop on Sunday is asked to call"
    opens = _OPENS.search(before) is not None
    if not opens and not _PREPOSITION.search(before):
        beside = _CUES.match(after, 1)
        if beside is not None and _role_of(beside) == POLICE and _VERBS.match(beside.group()):
            return POLICE, when.finish + beside.start(), True  # "the officers yesterday executed"
    if not opens and (after.startswith(("'s ", "’s ")) or not _PREPOSITION.search(before)):
        its = _ITS.match(after)
        cue = _CUES.match(after, its.end()) if its is not None else None
        if cue is not None and _role_of(cue) == OFFENCE:
            return OFFENCE, when.finish + cue.start(), False  # "Sunday's violent disorder"
    if _RESULT.match(after):
        return COURT, when.finish, False  # "today's result shows ..."
    if not opens:
        for match in reversed(list(_CUES.finditer(before))):
            if (_role_of(match) in (LAUNCH, TALK) and _WHEN.match(after)) or _WHEN_POLICE.match(after):
                opens = True
                break
            if not _only_says_what_about(before, match):
                return _role_in(before, match, lower[begin:end]), begin + match.start(), False
    if not opens:
        near = _CUES.search(after, 0, 40)
        if near is not None and _role_of(near) == POLICE:
            return POLICE, when.finish + near.start(), False  # "involved in this morning's operation"
        if _OFFICERS.search(before):
            return WEAK, begin, False
    for match in _CUES.finditer(after):
        if not _only_says_what_about(after, match):
            return _role_in(after, match, lower[begin:end]), when.finish + match.start(), opens
    return (WEAK if _OFFICERS.search(after) else NONE), when.finish, opens


def _role_in(text: str, match: re.Match[str], sentence: str) -> str:
    """The role of a cue as its subject makes it: warrants "happen", and officers "enter" a house, as well.

    >>> text = "the warrants happened "
    >>> _role_in(text, _CUES.search(text, 13), text)
    'police'
    """
    role = _role_of(match)
    if match.group() == "attended" and not _CALLED.search(sentence):
        return POLICE  # officers who attend an address without a call come of their own accord
    if match.group() == "targeted" and _BY_OTHERS.match(text, match.end()):
        return OFFENCE
    if role != OFFENCE:
        return role
    if match.group() in _HAPPENS:
        subjects = list(_CUES.finditer(text, max(0, match.start() - 60), match.start()))
        work = bool(subjects) and _role_of(subjects[-1]) == POLICE
        return POLICE if work and not subjects[-1].group().endswith("ed") else OFFENCE
    if match.group() in _DOES and _OFFICERS.search(text, 0, match.start()):
        return POLICE
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
        return _ABOUT.search(text, 0, match.start()) is not None
    if role == COURT and (text.startswith(" heard", match.end()) or _WHO.search(text, 0, match.start())):
        return (
            True  # "the court heard that officers ...", "Smith, who was previously convicted, was arrested"
        )
    inquiry = role == TALK and match.group().startswith(("investigation", "enquir", "inquir"))
    return inquiry and _PART.search(text, 0, match.start()) is not None


def _settle(lower: str, moment: Moment, moments: list[Moment], begin: int, published: date | None) -> None:
    """Settle the role by what was told before, and whether the date sets a scene."""
    if moment.role == WEAK:
        moment.weak = True
        moment.role = NONE if moment.days is not None and moment.days[1] == published else POLICE
    if moment.role == LAUNCH and moment.when.kind in ("range", "days", "calendar_days"):
        moment.role, moment.ran = POLICE, True  # "ran from 6 to 10 July": all of it
    if moment.role == POLICE and moment.length and _TOOK_PLACE.search(lower, begin, moment.when.begin):
        moment.ran = True
    role = moment.role
    definite = not moment.leads and lower.startswith("the ", moment.head - 4)
    if (
        definite
        and role in (CALL, OFFENCE)
        and "arrest" in lower[begin : moment.head]
        and any(m.role != POLICE and m.days and m.days != moment.days and not m.length for m in moments)
    ):
        moment.role = (
            POLICE  # "arrested in connection with the incident on 1 March": that has its day already
        )
    if role == NONE and 0 < moment.length <= 14:
        moment.role = POLICE  # who tells of a week or a weekend tells of an operation
    moment.scene = not (
        role in (COURT, TALK)
        or moment.when.kind in ("since", "deadline")
        or (role in (CALL, OFFENCE) and _RELATE_TO.search(lower, begin, moment.when.begin))
        or (moment.length > _COARSE and not moment.ran)
        or (moment.days is None and moment.when.kind != "vague")
        or (not moment.leads and lower.startswith("charg", moment.head))
        or (
            not moment.leads
            and role not in (POLICE, CALL)
            and _BACKGROUND.search(lower, begin, moment.when.begin)
        )
        or (
            role == NONE
            and moment.when.basis != "stated"
            and moment.days is not None
            and moment.days[1] == published
        )
    )


# --- which date governs an outcome --------------------------------------------------------------------

_DAYS = frozenset({"calendar_day", "weekday", "holiday"})
_DISPOSALS = frozenset({"cautions", "community_resolutions", "out_of_court_disposals", "referrals"})
_LATE = frozenset({"charges", "remands"})  # what comes some time after the enforcement
_AT_ONCE = re.compile(
    r"(?<!dead )(?<!died )at the (?:scene|time)|nearby|\bshort(?:ly| time| while) (?:after|later)|minutes|swift"
    r"|moments (?:after|later)"
    r"|quick|immediately|chase|pursu|made off|fled|on arrival|restrained|intercepted|police dog|tracked(?! down)"
    r"|then arrested|(?:officers|police|cops)(?: \w+){0,2} (?:attended|arrived|stopped|found|searched|located"
    r"|were (?:quickly |swiftly |immediately )?(?:called|deployed|despatched))"
)
_DELAYED = re.compile(
    r"\b(?:later (?:arrest|locat|detain|trac|found)\w*|(?:following|after) (?:[\w-]+ ){0,3}"
    r"(?:enquiries|inquiries|investigation)|second (?:man|woman)|previously|during a warrant"
    r"|(?:weeks|months) later|in the (?:days|weeks) (?:after|since|that followed)|during the (?:enquiry|inquiry))"
)
# A charge that is the direct result of police work: "charged after he was stopped and searched on Monday".
_AFTER_WORK = re.compile(r"(?:(?!\bin (?:connection|relation)\b)[^.;])*?\b(?:after|following)\b")
_RELATING = re.compile(r"\b(?:relat\w+ to|dating|alleged\w*|committed)\b")
_DEED = re.compile(r"\b(?:suspicion of|conspir\w+|supply\w*|being run|ran|counts?|offences?|with)\b")
_HAVE_MADE = re.compile(
    r"\bha(?:s|ve) (?:now |also |since |so far )?(?:made|led to|resulted in) (?:[\w-]+ ){0,3}$"
)
_CONNECTED = re.compile(r"\bin (?:connection|relation) (?:with|to) the (?:incident|investigation|matter)\b")
_LINKED = re.compile(
    r"\bin (?:connection|relation) (?:with|to)\b|\bha(?:s|ve) (?:now |also )?been (?:arrested|detained)"
)


def governing(lower: str, sentence: Sentence, s: Statement, moments: list[Moment]) -> Moment | None:
    """The date of the sentence that says when the outcome happened.

    First the one that follows the outcome before another one is told, then the one that opens the clause,
    then any other date of police work in the sentence; a charge needs one of its own.
    """
    ahead = [o for o in sentence.statements if o.at > s.at and not _portion(o, s)]
    following = min((o.at for o in ahead), default=sentence.end)
    direct: list[Moment] = []
    opening: Moment | None = None
    others: list[Moment] = []
    for m in moments:
        if m.when.kind == "since":
            others.append(m)
        elif m.role == TALK or (
            m.role == COURT and s.metric != "remands" and not _charged_there(lower, s, m)
        ):
            continue
        elif m.when.begin > s.at:
            if _told_of_it(lower, s, m, following):
                direct.append(m)
            elif not others and _led_to_it(lower, s, m):
                others.append(m)
        elif m.role == COURT or _opens_it(lower, s, m):
            if m.role == COURT or not (s.later and s.metric in _LATE):
                opening = m
        elif _goes_before_it(lower, sentence, s, m):
            others.append(m)
    direct = [m for m in direct if m.days] or direct
    if opening is not None and direct and _NEXT_CLAUSE.search(lower, s.at, direct[0].when.begin):
        return opening
    told_before = opening or next((m for m in others if m.when.finish < s.at), None)
    if direct and told_before is not None and _AND_DID.search(lower, s.at + 1, direct[0].when.begin):
        return told_before  # "on Monday a man was arrested and returned to prison the next day"
    if direct:
        return _joined(direct) if (s.value or 2) > 1 else direct[0]
    return opening or (_joined(others) if others else None)


def _told_of_it(lower: str, s: Statement, m: Moment, following: int) -> bool:
    """Whether a date after the outcome is its own: "arrested in Corby on Monday", "remanded in court on Friday"."""
    if m.role == COURT:
        return not _AHEAD.search(lower, s.at, m.when.begin)
    if not _may_follow(lower, s, m) or m.role != POLICE:
        return False
    return s.at <= m.head and m.when.begin < following


def _led_to_it(lower: str, s: Statement, m: Moment) -> bool:
    """Whether a date after the outcome is of what led to it at once: "arrested after a call on Monday"."""
    if m.role == COURT or not _may_follow(lower, s, m):
        return False
    if s.metric in _LATE:
        return m.role == POLICE and _AFTER_WORK.match(lower, s.at, m.head) is not None
    return m.role == POLICE or (m.role == CALL and _after_incident(lower, s, m))


def _may_follow(lower: str, s: Statement, m: Moment) -> bool:
    """Whether a date after an outcome may be its date, and is not that of the next clause or of the offence."""
    late = s.metric in _LATE
    if m.leads or _of_the_offence(lower, s, m) or (late and m.length > 6):
        return False
    # "has been charged with carrying a knife on Monday": that is when it was carried
    told = s.perfect or lower.endswith((" is ", " are ", " also "), 0, s.at)
    return not (late and told and m.when.kind in _DAYS and _of_a_person(lower, m))


def _opens_it(lower: str, s: Statement, m: Moment) -> bool:
    """Whether a date before the outcome opens its clause or has it in a clause of its own ("on Monday, when ...")."""
    if m.leads or s.metric in _LATE or m.length > 14:
        return m.leads
    return m.head < m.when.begin and _WHERE.match(lower, m.when.finish) is not None


def _goes_before_it(lower: str, sentence: Sentence, s: Statement, m: Moment) -> bool:
    """Whether a date told before the outcome is of the police work, or of the offence that it met at once."""
    if s.metric in _LATE:
        return m.role == POLICE and not (s.later or s.perfect) and not _of_a_person(lower, m)
    return m.role == POLICE or (m.role in (OFFENCE, CALL) and _prompt(lower, m, sentence, s))


def _charged_there(lower: str, s: Statement, m: Moment) -> bool:
    """Whether a charge was brought in court: "They appeared in court on Monday where they were charged"."""
    return (
        s.metric == "charges" and 0 < s.at - m.when.finish < 30 and " where " in lower[m.when.finish : s.at]
    )


def _after_incident(lower: str, s: Statement, m: Moment) -> bool:
    """Whether an arrest came right after a call: "was arrested after officers were called to a fight on Monday".

    "Has been arrested following the incident on Monday" leaves open when.
    """
    known = s.perfect and lower.startswith("incident", m.head) and not lower.endswith("an ", 0, m.head)
    return not known and _AFTER.match(lower, s.at, m.head + 1) is not None


def _of_the_offence(lower: str, s: Statement, m: Moment) -> bool:
    """Whether a date after an outcome is that of what the suspect did.

    "Arrested on suspicion of supplying cocaine between March and May", "charged with four counts relating to
    the same evening".
    """
    if s.metric in _LATE and _RELATING.search(lower, s.at, m.when.begin):
        return True
    return (
        (m.length > 6 or m.when.kind == "range")
        and (s.metric in _LATE or lower.endswith("between ", s.at, m.when.begin))
        and _DEED.search(lower, s.at, m.when.begin) is not None
    )


def _of_a_person(lower: str, m: Moment) -> bool:
    """Whether the date is that of an arrest: whoever was arrested yesterday was not charged then."""
    return lower.startswith(("arrest", "charg", "remand"), m.head)


def _portion(o: Statement, s: Statement) -> bool:
    """Whether ``o`` may be a part of what ``s`` counts: "three warrants, one on Monday and two on Friday"."""
    return o.metric == s.metric and o.item == s.item and 0 < (o.value or 0) < (s.value or 0)


def _joined(moments: list[Moment]) -> Moment:
    """One date for a number told with several: "four warrants, one on Monday and three on Friday"."""
    spans = [m.days for m in moments if m.days]
    first = moments[0]
    if len(spans) < 2:
        return first
    days = min(a for a, _ in spans), max(b for _, b in spans)
    joined = Moment(first.when, first.role, first.head, first.leads, days)
    for m in moments:
        m.whole = joined
    return joined


def _prompt(lower: str, m: Moment, sentence: Sentence, s: Statement) -> bool:
    """Whether the police acted on an offence or a call on the day it happened."""
    if _DELAYED.search(lower, sentence.begin, s.at + 20):
        return False
    if m.role == CALL and s.metric in _DISPOSALS:
        return False
    if m.role == CALL and not _CONNECTED.search(lower, s.at, sentence.end):
        return True
    linked = _LINKED.search(lower, sentence.begin, sentence.end) is not None
    begin = sentence.begin if linked else max(m.when.finish, sentence.begin - 250)
    return _AT_ONCE.search(lower, begin, sentence.end) is not None


def _perfect(lower: str, s: Statement) -> bool:
    """Whether an outcome is told as something that has happened by now, some time after the scene."""
    return s.perfect or _HAVE_MADE.search(lower, max(0, s.at - 40), s.at) is not None


@dataclass(slots=True)
class Words:
    """The words of a sentence in small letters, each question to them asked once."""

    lower: str
    begin: int
    end: int
    known: dict[int, bool] = field(default_factory=dict)

    def has(self, pattern: re.Pattern[str]) -> bool:
        """Whether the pattern is found in the sentence."""
        if (answer := self.known.get(id(pattern))) is None:
            answer = self.known[id(pattern)] = pattern.search(self.lower, self.begin, self.end) is not None
        return answer

    def opens(self, pattern: re.Pattern[str]) -> bool:
        """Whether the sentence begins with the pattern."""
        return pattern.match(self.lower, self.begin, self.end) is not None


# --- running totals -----------------------------------------------------------------------------------

_SINCE = re.compile(
    r"\bsince (?:then\b|(?:the )?(?:start|beginning|launch|outbreak|introduction|inception|creation"
    r"|formation)\b|its\b|it (?:was|began)\b|they\b"
    r"|lockdown|[\w ]{1,30} (?:began|started|launched)\b)|\bthis year alone\b"
)
_TO_DATE = re.compile(r"\bso far this year\b|\bto date\b")
_SPAN = re.compile(
    r"\bin (?:(?P<first>(?:its |the |their |our )?first)|(?:just |only |the )?(?:less|fewer|more) than"
    r"|just over|just|only|under) (?:a |an |the )?(?:(?P<count>\w+) )?(?P<unit>day|week|fortnight|month|year)s?\b"
)
_MONTHS_LONG = re.compile(
    r"\bin (?:the )?(?:\d+|two|three|four|five|six|nine|ten|twelve|eighteen) (?:months|years)\b"
)
_IN_MONTHS = re.compile(r"[^\w]*in (?:just |only )?\w+ (?:week|month)s\b")
_NUMBERS = {
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
}


def is_total(sentence: Words, m: Moment | None) -> bool:
    """Whether a number runs over an operation or a longer period and not over what is newly reported."""
    if m is not None:
        if m.when.kind == "since":
            return m.length > (9 if sentence.has(_SINCE) else _COARSE)
        if sentence.lower.endswith("since ", 0, m.when.begin):
            return True
        if m.length > _COARSE and m.when.kind not in ("month", "year", "last_year"):
            return True
    if (m is None or m.role == LAUNCH) and (
        sentence.has(_SPAN) or sentence.has(_MONTHS_LONG) or sentence.opens(_IN_MONTHS)
    ):
        return True
    return sentence.has(_SINCE) or sentence.has(_TO_DATE)


def _first_units(lower: str, sentence: Sentence, start: date) -> date | None:
    """The last day of "its first four months", counted from the launch."""
    match = _SPAN.search(lower, sentence.begin, sentence.end)
    if match is None or not match["first"]:
        return None
    return _after(start, match["count"] or "", match["unit"])


def _after(start: date, count: str, unit: str) -> date:
    """The last of so many days, weeks, months or years that begin with a day.

    >>> _after(date(2020, 1, 1), "four", "month"), _after(date(2020, 7, 13), "100", "day")
    (datetime.date(2020, 4, 30), datetime.date(2020, 10, 20))
    """
    number = int(count) if count.isdecimal() else _NUMBERS.get(count, 1)
    if unit not in ("month", "year"):
        ordinal = start.toordinal() + number * {"week": 7, "fortnight": 14}.get(unit, 1) - 1
        return date.fromordinal(min(ordinal, date.max.toordinal()))
    year, month = divmod(start.year * 12 + start.month - 1 + number * (12 if unit == "year" else 1), 12)
    if year > date.max.year:
        return date.max
    day = min(start.day, monthrange(year, month + 1)[1])
    return date(year, month + 1, day) - timedelta(days=1)


# --- the story ----------------------------------------------------------------------------------------

_TOTAL_LINE = re.compile(
    r"[^\w]*total (?:[\w-]+ ){1,3}?(?:[=:]|[-–] \d)"
)  # "Total arrests = 33", "Total number of arrests - 33", at the head of an update
_SO_FAR = re.compile(r"[^\w]*so far\b")
_ELSEWHERE = re.compile(
    r"[^\w]*(?:elsewhere|in (?:a )?separate|separately|most recently|recently|in recent|in the (?:days|weeks))\b"
)
_ANOTHER = re.compile(
    r"[^\w]*(?:another|elsewhere|in (?:a )?(?:separate|another)|separately|(?:the )?others?)\b"
)
_THE_OTHERS = re.compile(r"[^\w]*the others?\b")
_HOUR = re.compile(r"\d ?[ap]\.?m\b|\d\d[:.]\d\d|\bsame\b|\bmidnight\b|\blater\b")
_ALSO = re.compile(r"\b(?:also|as well|further|additional|addition)\b")
_HAVE = re.compile(r"\b(?:has|have|total of)\b|['’]ve\b")
_SUMMARY = re.compile(
    r"\bin total\b|\bso far\b|\boverall\b|\baltogether\b|\bover (?:the course of )?(?:a|the) \w+[- ]day"
    r"|\b(?:during|throughout|across|over) the (?:\w+[- ]day )?(?:operation|week|campaign|two weeks|fortnight|month"
    r"|weekend)\b"
    r"|\bthe (?:week|operation|month|campaign)(?: of (?:action|activity))? (?:also )?(?:resulted|led|saw|has)\b"
)
_A_TOTAL = re.compile(r"\ba total of\b")
_THAT_TIME = re.compile(r"\b(?:during|in|over|throughout|across) (?:this|that) (?:same )?(?:period|time)\b")
_CHARGES_FOLLOW = re.compile(r"\bthe charges? (?:follows?|comes? after|came after)\b[^.\n]*")
_TOOK_PLACE = re.compile(
    r"\b(?:operation|campaign|initiative|crackdown|activity)\b[^.]{0,60}\b(?:ran|took place|(?:was )?carried out)\b"
)
_LASTS = re.compile(
    r"\b(?:(\d{1,3}|two|three|four|five|six|seven|eight|nine|ten)[- ](day|week|month)s?(?: of|[- ]long)?"
    r" (?:[\w-]+ ){0,2}(?:operation|campaign|activity|action|crackdown|enforcement)\b|week of (?:action|activity)\b"
    r"|week-long\b)"
)


@dataclass(slots=True)
class _Story:
    """The scene as the text moves on, and the statements placed in it."""

    lower: str
    moments: list[Moment]
    published: date | None
    next: int = 0
    scene: Moment | None = None
    frame: Moment | None = None  # the operation of some days that the scene is a day of
    launched: bool = False  # whether the scene is the whole time since a launch
    origin: Moment | None = None  # the launch, or the "since", that running totals count from
    total: tuple[int, int, Days] = (-9, 0, None)  # paragraph, offset and days of the last running total
    out: list[Told] = field(default_factory=list)
    pending: list[int] = field(default_factory=list)  # told before any date
    follow: list[tuple[int, int]] = field(default_factory=list)  # (charge, whose days it shares)
    prompt: set[int] = field(default_factory=set)  # of the pending: "arrested minutes after the robbery"
    retold: set[int] = field(default_factory=set)  # of the pending: only what the body tells again dates them
    words: Words = field(default_factory=lambda: Words("", 0, 0))  # of the sentence at hand
    here: list[Moment] = field(default_factory=list)  # the dates of the sentence at hand

    def move(self, offset: int) -> None:
        """Take in the dates told before an offset."""
        while self.next < len(self.moments) and self.moments[self.next].when.begin < offset:
            m = self.moments[self.next]
            self.next += 1
            if m.when.kind == "heading":
                self.scene = None
            elif m.role == LAUNCH or m.when.kind == "since":
                self.origin = m
                if m.when.kind == "since" and m.length > _COARSE:
                    self.total = self.lower.count("\n\n", 0, m.when.begin), m.when.begin, m.days
                if self.scene is None and m.scene and (days := self.since()):
                    self.scene, self.launched = Moment(m.when, POLICE, m.head, m.leads, days), True
            elif m.scene:
                self.scene, self.launched = m.whole or m, False
                self.framed(self.scene)
                if m.when.begin > self.total[1]:
                    self.total = (-9, 0, None)

    def framed(self, m: Moment) -> None:
        """Keep the days of an operation while the story goes through them one by one."""
        if m.role != POLICE or m.days is None:
            return
        if 0 < m.length <= _COARSE and m.when.kind != "overnight":
            self.frame = m
        elif self.frame is not None and self.frame.days and not within(m.days, self.frame.days):
            self.frame = None

    def days(self, sentence: Sentence, s: Statement) -> Days:
        """When a statement without a date of its own happened."""
        m = self.scene
        if m is None or m.days is None:
            return None
        if s.metric in _LATE and (not 3 < m.length <= 14 or m.role != POLICE or s.later or m in self.here):
            return None
        if self.elsewhen(sentence, m):
            return None
        if m.role == POLICE or m.days[0] == self.published:
            return m.days
        for o, days, _ in () if self.several() else self.out:
            lead = o.paragraph <= _LEAD and s.paragraph - o.paragraph <= _LEAD
            if lead and o.metric == s.metric == "arrests" and o.value == s.value and o.when is not None:
                return days  # told before with its own day, which the call or the offence before it does not change
        alone = all(o.metric == s.metric or o.metric in _LATE for o in sentence.statements)
        if _perfect(self.lower, s) and alone and not self.words.has(_AT_ONCE):
            return None  # police were called on Monday; by now a man has been arrested
        return m.days if _prompt(self.lower, m, sentence, s) else None

    def elsewhen(self, sentence: Sentence, m: Moment) -> bool:
        """Whether a sentence tells of something that cannot belong to the scene, or need not.

        A case that was in court before the scene is another case; and a month in which officers did nothing that
        is named ("In May officers became aware ...") sets the scene of its own paragraph only.
        """
        if m.days is None:
            return True
        tried = [c for c in self.here if c.role == COURT and c.days]
        if any(c.days[1] < m.days[0] for c in tried if c.days):
            return True
        return m.weak and m.length >= _MONTH and "\n" in self.lower[m.when.finish : sentence.begin]

    def since(self, sentence: Sentence | None = None) -> Days:
        """From the launch told of to the publication, or for as long as the text says it lasted."""
        origin = self.origin
        if origin is None and sentence and "since then" in self.lower[sentence.begin : sentence.end]:
            origin = self.scene
        if origin is None or origin.days is None or self.published is None:
            return None
        start = origin.days[0]
        lasts = _LASTS.search(self.lower)
        end = _after(start, lasts[1] or "", lasts[2] or "week") if lasts else self.published
        if sentence is not None:
            end = _first_units(self.lower, sentence, start) or end
        return start, max(start, min(end, self.published))

    def read(self, sentence: Sentence) -> None:
        """Place the statements of a sentence."""
        self.words = Words(self.lower, sentence.begin, sentence.end)
        self.move(sentence.begin)
        first = bisect_left(self.moments, sentence.begin, key=_begin)
        here = self.moments[first : bisect_left(self.moments, sentence.end, key=_begin)]
        self.here = here
        own = {id(s): governing(self.lower, sentence, s, here) for s in sentence.statements}
        shared = next((m for m in own.values() if m is not None and m.days), None)
        index: dict[int, int] = {}
        for s in sentence.statements:
            m = own[id(s)] or self.beside(sentence, s, own)
            s.when = m.when if m else None
            s.total = s.running or is_total(self.words, m) or self.words.opens(_TOTAL_LINE)
            k = len(self.out)
            index.setdefault(s.at, k)
            if m is not None and not (s.total and m.role == LAUNCH):
                days, basis = self.dated(sentence, s, m), m.when.basis
            else:
                days, basis = self.undated(sentence, s, shared, here, index), "context"
            self.out.append((s, days, basis if days else "unknown"))
            if s.total and days is not None and self.words.has(_TO_DATE):
                s.total = (days[1] - days[0]).days > _COARSE
            if s.total:
                self.total = sentence.paragraph, sentence.end, days

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
            if o.shared == s.at and m.role == POLICE and m.when.begin > o.at and not s.perfect:
                return m
        return None

    def dated(self, sentence: Sentence, s: Statement, m: Moment) -> Days:
        """The days of a statement that a date of its sentence governs."""
        if m.role == LAUNCH:
            m.role, m.scene = POLICE, True
        elif m.role == POLICE and not s.total and s.metric not in _LATE:
            # "a sixth arrest was also made today" is an aside where the story has a day already
            aside = (
                not m.leads and self.scene is not None and self.scene.role == POLICE and m is not self.scene
            )
            if aside and self.scene is not None and self.scene.days and m.days:
                aside = not within(m.days, self.scene.days)
            m.scene = not (aside and _ALSO.search(self.lower, sentence.begin, m.when.begin))
        if m.when.basis == "relative" and m.days and not m.length:
            return self.said(m)
        if s.total and m.days and m.when.kind != "since" and self.words.has(_SINCE):
            return m.days[0], max(m.days[1], self.published or m.days[1])
        return m.days

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
        if m.days is None or m.days in stated:
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
        late = s.metric in _LATE
        if s.total:
            self.move(sentence.end)
            return self.since(sentence)
        if s.metric == "remands" and (court := self.court(sentence)) is not None:
            return court
        if late and (leader := self.leader(sentence, s, index)) is not None:
            self.follow.append((k, leader))
            return None
        if shared is not None and not late:
            return shared.days
        if here:
            launch = here[0]
            if launch.role == LAUNCH and launch.when.begin < s.at and not launch.length and not late:
                launched = self.lower.startswith("launched", launch.head) and not _LASTS.search(self.lower)
                if launch.days and launched and not self.words.has(_HAVE):
                    launch.role = (
                        POLICE  # "the operation was launched on Tuesday and resulted in six arrests"
                    )
                    return launch.days
            self.move(s.at)
            days = self.days(sentence, s)
            if days is None and not late and sentence.paragraph <= _LEAD:
                self.pending.append(k)
                self.retold.add(k)
            return days
        if self.goes_on(sentence):
            s.total = True
            return self.total[2] or self.since()
        if self.reframes(sentence):
            self.scene = self.frame
            return self.days(sentence, s)
        if self.words.opens(_ELSEWHERE) and not self.words.has(_HOUR):
            return None
        if (period := self.period(sentence)) is not None:
            s.total = (period[1] - period[0]).days > _COARSE
            return period
        if self.scene is None and not late and (since := self.counting(sentence)) is not None:
            s.total = (since[1] - since[0]).days > _COARSE
            return since
        return self.staged(sentence, s)

    def staged(self, sentence: Sentence, s: Statement) -> Days:
        """The days of the scene; what heads the release or sums it up waits for what the body tells."""
        sums = self.words.has(_SUMMARY) or (s.metric != "seizure" and self.words.has(_A_TOTAL))
        summary = sums and self.several() and not (self.scene and self.scene.length)
        if sentence.kind == "title" or self.scene is None or summary:
            if s.metric not in _LATE or sentence.kind == "title":
                k = len(self.out)
                self.pending.append(k)
                if self.words.has(_AT_ONCE):
                    self.prompt.add(k)
            return None
        if self.launched and self.scene.length > _COARSE and self.words.has(_HAVE):
            s.total = True
        return self.days(sentence, s)

    def counting(self, sentence: Sentence) -> Days:
        """The time since a day told just before, where no day of work has been told yet."""
        origin = self.origin
        if origin is None or origin.when.kind != "since":
            return None
        near = self.lower.count("\n\n", origin.when.finish, sentence.begin) <= _LEAD
        return origin.days if near or not any(m.scene for m in self.moments) else None

    def period(self, sentence: Sentence) -> Days:
        """The time told of just before, of whatever length: "during this period", "in that time"."""
        if not self.next or not self.words.has(_THAT_TIME):
            return None
        m = self.moments[self.next - 1]
        return m.days if m.length and m.role != COURT and sentence.begin - m.when.finish < 600 else None

    def several(self) -> bool:
        """Whether the release tells of police work on several days."""
        return len({m.days for m in self.moments if m.role == POLICE and m.scene and m.days}) > 1

    def reframes(self, sentence: Sentence) -> bool:
        """Whether a sentence leaves the day it follows and speaks of the operation again, or of another part of it."""
        if self.frame is None or self.scene is self.frame or self.scene is None:
            return False
        if self.words.has(_SUMMARY):
            return True
        if not self.words.opens(_ANOTHER) or "\n" not in self.lower[self.scene.when.finish : sentence.begin]:
            return False
        if self.words.opens(_ELSEWHERE) or self.words.opens(_THE_OTHERS):
            return True
        return any(s.place is not None for s in sentence.statements)

    def court(self, sentence: Sentence) -> Days:
        """The day in court told of just before a remand: "They appeared on Monday. Both were remanded"."""
        m = self.moments[self.next - 1] if self.next else None
        if m is not None and m.when.kind == "future" and self.next > 1:
            m = self.moments[self.next - 2]
        if m is None or m.role != COURT or not 0 < sentence.begin - m.when.finish < 900:
            return None
        around = self.lower[max(0, m.when.begin - 150) : m.when.finish + 150]
        return m.days if "appeared" in around else None

    def goes_on(self, sentence: Sentence) -> bool:
        """Whether the sentence goes on counting what the running total before it began to count."""
        if self.words.opens(_SO_FAR) and (self.scene is None or self.scene.length > 9):
            return True
        distance = sentence.paragraph - self.total[0]
        return distance <= 2 and self.words.has(_HAVE) and (distance <= 1 or self.words.has(_ALSO))

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
                        return None  # "the five arrested were later charged" says only who they are
                    dated = o.when is not None and o.at < o.when.begin < s.at
                    who = dated and o.rule.endswith(
                        ".reduced"
                    )  # "people arrested on Monday have been charged"
                    return None if s.perfect and (who or s.later) else index[o.at]
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
            if s.metric == "remands" and o.metric == "charges" and known:
                return k
            if o.metric == "arrests" and o.paragraph == s.paragraph:
                goes_on = sentence.index - o.sentence <= 1 and not s.perfect and not s.names
                if (goes_on and (s.value or 0) <= (o.value or 0)) or (
                    o.value == s.value and (s.value or 0) > 1
                ):
                    return k
        return None

    def cause(self, sentence: Sentence, s: Statement) -> int | None:
        """The warrant, told after a charge, that led to it: "charged after a warrant was executed in Corby"."""
        place = sentence.statements.index(s)
        for n, o in enumerate(sentence.statements[place + 1 :], len(self.out) + 1):
            if o.metric in ("warrants", "seizure") and _AFTER_WORK.match(self.lower, s.at, o.begin):
                return n
        return None

    def together(self) -> None:
        """What a headline tells in one breath with something dated happened then as well."""
        for k in self.pending:
            s, days, _ = self.out[k]
            if days is not None or s.metric in _LATE or k in self.retold:
                continue
            beside = {d for o, d, _ in self.out if o.sentence == s.sentence and o.metric not in _LATE and d}
            if len(beside) == 1:
                self.out[k] = s, beside.pop(), "context"

    def resulting(self) -> None:
        """Charges that the release says come from dated police work: "The charges follow a search on Tuesday"."""
        open_ones = [k for k, (s, days, _) in enumerate(self.out) if s.metric == "charges" and days is None]
        told = _CHARGES_FOLLOW.search(self.lower) if open_ones else None
        if told is None:
            return
        work = [m for m in self.moments if told.start() < m.when.begin < told.end() and m.role == POLICE]
        for k in open_ones:
            s = self.out[k][0]
            if work and not (s.later or s.total):
                self.out[k] = s, work[0].days, "context" if work[0].days else "unknown"

    def settle(self) -> list[Told]:
        """Place what heads the release and what follows from something else."""
        body = _Body(self.out, self.moments)
        for k in self.pending:
            s, days, basis = body.told_of(k, again=k in self.retold)
            if days is None and k in self.prompt:
                days = next(
                    (m.days for m in self.moments if m.when.begin > s.at and m.role in (CALL, OFFENCE)), None
                )
                basis = "context" if days else "unknown"
            if days is not None and (days[1] - days[0]).days > _COARSE:
                s.total = s.total or not any(m.ran and m.days == days for m in self.moments)
            self.out[k] = s, days, basis
            body.add(k)
        self.together()
        since = {s.metric for s, _, _ in self.out if s.later or (s.metric in _LATE and s.when is not None)}
        for k, leader in self.follow:
            if leader > k and self.out[k][0].metric in since:
                continue  # "charged after a warrant ... Smith has since been charged": nobody knows when
            if self.out[leader][1] is not None:
                self.out[k] = (self.out[k][0], self.out[leader][1], "context")
        self.resulting()
        return self.out


class _Body:
    """What a release tells with a date, for what heads it without one."""

    def __init__(self, out: list[Told], moments: list[Moment]) -> None:
        self.out = out
        self.alike: dict[tuple[str, str | None], list[int]] = {}
        self.dated: list[int] = []  # events other than charges, in the order of the text
        for k in range(len(out)):
            self.add(k)
        self.work = [m for m in moments if m.role == POLICE and m.scene and m.days]
        self.operation = next(
            (m.days for m in moments if m.ran and m.length <= _LONG), None
        )  # the days the operation ran
        self.begins = [m.when.begin for m in self.work]

    def add(self, k: int) -> None:
        """Take in a statement, if its days are known."""
        s, days, _ = self.out[k]
        if days is None:
            return
        insort(self.alike.setdefault((s.metric, s.item), []), k)
        if not s.total and s.metric not in _LATE and (not self.dated or k > self.dated[-1]):
            self.dated.append(k)

    def told_of(self, k: int, *, again: bool = False) -> Told:
        """A statement that heads the release with the days of what the body tells of it.

        Those of the same number told with a date; else from the first to the last of the smaller ones; else
        the first police work told, unless only what is told again counts.
        """
        s = self.out[k][0]
        alike = [self.out[i] for i in self.alike.get((s.metric, s.item), [])[:_ENOUGH] if i != k]
        equal = [e for e in alike if e[0].value == s.value and s.value is not None]
        own = next((e for e in equal if e[0].when is not None and not e[0].quoted), None)
        smaller = [
            e for e in alike if not e[0].total and (s.value is None or 0 < (e[0].value or 0) < s.value)
        ]
        parts = [(d, b) for _, d, b in smaller if d]
        if sum(d[0] == d[1] for d, _ in parts) > 1:
            parts = [(d, b) for d, b in parts if d[0] == d[1]]
        if own is not None or (equal and len({d for o, d, _ in smaller if o.when is not None}) < 2):
            o, days, basis = own or equal[0]
            s.total = s.total or o.total
            return s, days, basis
        if s.value and s.value > 2 * sum(e[0].value or 0 for e in smaller):
            parts = []  # a single one of thirteen says little of when the others were
        if parts:
            basis = "context" if s.value is None or any(b == "context" for _, b in parts) else parts[0][1]
            return s, (min(d[0] for d, _ in parts), max(d[1] for d, _ in parts)), basis
        if s.metric in _LATE or again:
            return s, None, "unknown"
        if self.operation is not None and (s.value or 0) > 1:
            return s, self.operation, "context"
        i = bisect_right(self.dated, k)
        if i < len(self.dated):
            first, days, _ = self.out[self.dated[i]]
            if not self.of_one_day():
                if first.paragraph - s.paragraph > 6 or not self.of_one_time():
                    return s, None, "unknown"
                if (s.value or 0) > 1 and days is not None and s.metric != "seizure":
                    spans = [d for o in self.dated[:_ENOUGH] if (d := self.out[o][1])]
                    days = min(d[0] for d in spans), max(d[1] for d in spans)
            return s, days, "context"
        spans = [m.days for m in self.work if m.days]
        if s.metric != "seizure" and (s.value or 0) > 1 and spans and not any(m.length for m in self.work):
            days = min(d[0] for d in spans), max(d[1] for d in spans)
            if (days[1] - days[0]).days <= _COARSE:
                return s, days, "context"
        i = bisect_right(self.begins, s.at)
        return (s, self.work[i].days, "context") if i < len(self.work) else (s, None, "unknown")

    def of_one_day(self) -> bool:
        """Whether all that is told with a date happened on the same days."""
        return len({self.out[k][1] for k in self.dated[:_ENOUGH]}) == 1

    def of_one_time(self) -> bool:
        """Whether all that is told with a date happened within a month: one story and not the work of a year."""
        spans = [days for k in self.dated[:_ENOUGH] if (days := self.out[k][1]) is not None]
        return (max(d[1] for d in spans) - min(d[0] for d in spans)).days <= _COARSE


def assign_days(
    text: str, sentences: list[Sentence], whens: list[When], published: date | None
) -> list[Told]:
    """Every statement with its days and how they are known ("stated", "relative", "context", "unknown")."""
    lower = text.lower()
    if len(lower) != len(text):  # a capital that has no single small letter: offsets come first
        lower = text
    story = _Story(lower, read_moments(text, lower, whens, published), published)
    for sentence in sentences:
        story.read(sentence)
    told = story.settle()
    _pinpointed(told, story.moments)
    _narrowed(told, story.moments)
    _spans_over_days(told)
    mark_background(told, sentences, lower, published)
    return told


def _spans_over_days(told: list[Told]) -> None:
    """A number over the last weeks is a running total where days within them are told of in particular."""
    wide = {
        s.sentence
        for s, d, _ in told
        if d and s.when is not None and s.when.kind == "past_span" and (d[1] - d[0]).days > 9
    }
    if not wide:
        return
    single = {d for s, d, _ in told if d and d[0] == d[1] and not s.total}
    for s, d, _ in told:
        if s.sentence in wide and d and len({a for a in single if d[0] <= a[0] <= d[1]}) > 1:
            s.total = any(o.value for o, _, _ in told if o.sentence == s.sentence)


def _narrowed(told: list[Told], moments: list[Moment]) -> None:
    """What heads a release as of a week or a month happened when the body, which knows better, says.

    On the day on which the body tells the same number, or a number where the head has none; else on the only
    day of police work within the time, if nothing else of the kind is told of it.
    """
    loose = {m.days for m in moments if m.when.kind in _LOOSE}
    for k, (s, days, _) in enumerate(told[:_ENOUGH]):
        if days is None or days not in loose or s.total or s.more:
            continue
        alike = [
            (o, d, b)
            for o, d, b in told[:_ENOUGH]
            if o.metric == s.metric and o.item == s.item and o.when is not None and not o.total
            if d is not None and d != days and within(d, days)
        ]
        same = {(d, b) for o, d, b in alike if o.value == s.value or (s.value is None and d[0] == d[1])}
        if len(same) == 1 and (s.metric != "warrants" or s.value is not None):
            told[k] = (s, *same.pop())
        elif not alike and s.paragraph <= _LEAD and (s.unit in ("GBP", "g") or (s.value or 0) < _MANY):
            only = {
                (m.days, m.when.basis)
                for m in moments
                if m.days and m.role == POLICE and m.scene and not m.length and within(m.days, days)
                if m.when.kind != "holiday"
            }
            if len({day for day, _ in only}) == 1:
                told[k] = (s, *only.pop())


def _pinpointed(told: list[Told], moments: list[Moment]) -> None:
    """What heads the release as of a month happened on the day of it that the body tells, if it tells one."""
    days_of: dict[Days, tuple[Days, str]] = {}
    for s, days, _ in told:
        if days is None or s.total or s.when is None or s.paragraph > 4 or days in days_of:
            continue
        if not 26 < (days[1] - days[0]).days <= _COARSE:
            continue
        within = {
            (m.days, m.when.basis)
            for m in moments
            if m.days and not m.length and m.role not in (COURT, TALK) and days[0] <= m.days[0] <= days[1]
            if m.when.kind != "holiday"
        }
        if len({day for day, _ in within}) == 1:
            days_of[days] = within.pop()
    if days_of:
        told[:] = [(s, *days_of.get(days, (days, basis))) for s, days, basis in told]
