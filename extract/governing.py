"""Which date of a sentence governs an outcome, and whether the police met an offence or a call at once."""

from __future__ import annotations

import re

from extract.moments import (
    AHEAD,
    CALL,
    COARSE,
    COURT,
    NONE,
    OFFENCE,
    POLICE,
    TALK,
    WHICH_SAW,
    Moment,
    is_aside,
    within,
)
from extract.sought import Sought
from extract.statement import Sentence, Statement
from extract.words import any_of, contexts, number_words

_WORDS = contexts()["governing"]

_AND_DID = re.compile(
    r" and (?:(?:was |were |then |later )*(?!charg|remand|arrest)\w+ed\b|is one of\b)"
)  # "resulted in five arrests and is one of many that were run this year"
_MORE = re.compile(r"(?:an? |\w+ )?(?:more|further|additional|other)\b")
_ANOTHER_DID = re.compile(
    r"\b(?:and|while|whilst|but) (?:[\w'’-]+ ){1,5}(?:was|were|is|are|has|have) (?:\w+ )?"
    rf"(?:\w+ed|{any_of(_WORDS['did'])})\b"
)
_NUMERAL = re.compile(rf"\b(?:\d+|{number_words(1, 10)}|a dozen)\b")
_AND_SO_MANY = re.compile(rf",? and {_NUMERAL.pattern} (?:more |others? )?(?:in|on|over|during) (?:the )?")
# "In the past year ..., and since it was set up in 2016 it has seized": the clause has its own time.
_SINCE_THEN = re.compile(r"\b(?:and|but),? since (?:[\w'’-]+ ){0,8}$")
_IN_ITS_CLAUSE = re.compile(r",? (?:while|whilst|but) |, and ")
_TELLS_WHERE = re.compile(r"\)?,? (?:where|when|in which|during which|at which) ")
_AND_ANOTHER = re.compile(r",? and (?:an?|another|the|one|two|three|four|five|six|more|others?)\b")
_WHERE = re.compile(r",? (?:where|when|in which)\b")  # "on Friday when officers found ..."
# "arrested after officers were called": the police came at once.
_AFTER = re.compile(r"(?:(?!in (?:connection|relation)\b)[^.])*\b(?:after|following) (?:[\w'’-]+ ){0,6}\w$")
_DAYS = frozenset({"calendar_day", "weekday", "holiday"})
THEN = frozenset({"next_day", "later", "following_weekday"})  # counted from the day of what was told before
_DISPOSALS = frozenset({"cautions", "community_resolutions", "out_of_court_disposals", "referrals"})
LATE = frozenset({"charges", "remands"})  # what comes some time after the enforcement
AT_ONCE = Sought(
    rf"{any_of(_WORDS['at_once'])}|(?<!dead )(?<!died )at the (?:scene|time)|tracked(?! down)"
    r"|\bshort(?:ly| time| while) (?:after|later)|(?:was|were) (?:\w+ )?stopped"
    rf"|{any_of(_WORDS['police'])}(?: (?!said\b|sa[yi]|told\b|believe)[\w'’-]+){{0,4}}"
    rf"(?<! was)(?<! were)(?<! been) (?:{any_of(_WORDS['were_there'])}"
    rf"|were (?:quickly |swiftly |immediately )?{any_of(_WORDS['sent'])})"
)
DELAYED = Sought(
    rf"\b(?:later {any_of(_WORDS['late'])}\w*|(?:following|after) (?:[\w-]+ ){{0,5}}"
    rf"{any_of(_WORDS['inquiries'])}(?! (?:and \w+ )?(?:in|of) the area)"
    r"|second (?:man|woman)|previously|during a warrant"
    r"|as part of (?:our|their|the) (?:[\w-]+ )?(?:enquiries|inquiries)"
    rf"|ha(?:s|ve) since (?:been )?{any_of(_WORDS['since_done'])}\w*"
    r"|(?:weeks|months) later|in the (?:days|weeks) (?:after|since|that followed)|during the (?:enquiry|inquiry))"
)
# Who is arrested for drink-driving is arrested while the drink is in the blood.
_AT_THE_WHEEL = re.compile(
    r"arrest\w* (?:at (?:[\w'’-]+ ){1,4}|by (?:[\w'’-]+ ){1,3})?(?:on suspicion of|for) (?:being )?"
    rf"(?:{any_of(_WORDS['excesses'])}[- ]driv|driving (?:while|whilst|under|over|with excess)\b)"
)
# A charge that is the direct result of police work: "charged after he was stopped and searched on Monday".
AFTER_WORK = re.compile(r"(?:(?!\bin (?:connection|relation)\b)[^.;])*?\b(?:after|following)\b")
_CHARGED_ON = re.compile(r"(?:charged|remanded)(?: in custody)?(?: on| earlier)? ")
_CHARGED_IN = re.compile(r"(?:charged|remanded)(?: in custody)?(?: back)? in ")
_SEVERAL = frozenset({"days", "calendar_days"})
_IN_COURT_CHARGED = re.compile(
    r"\bappear(?:ed|s)\b[^.;]*, $"
)  # "appeared in court on Friday, charged with ..."
_CHARGED_WITH = re.compile(r"charged(?: in connection)? with ")
_CHARGED_WITH_A_DEED = re.compile(
    rf"charged with (?:[\w-]+ ){{0,3}}{any_of(_WORDS['done_to_somebody'])} of (?!(?:on|last)\b)"
)
_HAD_BEEN = (" had been ", " had also been ", " had previously been ")
_ROUGHLY = frozenset({"last_week", "this_week", "weekend", "last_weekend", "month", "earlier_month"})
_HAD = re.compile(r", (?:which|who|that) had [^,]*$")
_AFTER_IT = (
    "following his ",
    "following her ",
    "following their ",
    "after his ",
    "after her ",
    "after their ",
)
_NO_TOTAL = re.compile(
    r"charged with (?:[\w-]+ ){1,12}|(?:remanded|held)\b.*\bsince (?:his|her|their|the) arrests?\b"
)
_TRIED = tuple(sorted(_WORDS["tried"]))  # which comes some months after a remand
_COUNT_OF = re.compile(
    r"\b(?:counts?|offences?) (?:of (?:[\w'’-]+ ){1,9})?(?:on|and|,) $"
)  # "two counts of theft on 5 May"
_RELATING = Sought(rf"\b(?:{any_of(_WORDS['relating'])}|with {any_of(_WORDS['happened'])})\b")
_HELD = re.compile(rf"\b(?:{any_of(_WORDS['events'])}|wh\w+|that|organis\w+|had|\d{{4}})\b|[,;]")
_DEED = re.compile(rf"\b{any_of(_WORDS['deeds'])}\b")
_HAVE_MADE = re.compile(
    rf"\bha(?:s|ve) (?:now |also |since |so far )?{any_of(_WORDS['made'])} (?:[\w-]+ ){{0,3}}$"
)
_CONNECTED = Sought(rf"\bin (?:connection|relation) (?:with|to) the {any_of(_WORDS['matters'])}\b")
_LINKED = Sought(
    r"\bin (?:connection|relation) (?:with|to)\b|\bha(?:s|ve) (?:now |also )?been (?:arrested|detained)"
)


def governing(lower: str, sentence: Sentence, s: Statement, moments: list[Moment]) -> Moment | None:
    """The date of the sentence that says when the outcome happened.

    First the one that follows the outcome before another one is told, then the one that opens the clause,
    then any other date of police work in the sentence; a charge needs one of its own.
    """
    ahead = [o for o in sentence.statements if o.at > s.at and not _portion(lower, o, s)]
    following = min((o.at for o in ahead), default=sentence.end)
    direct: list[Moment] = []
    opening: Moment | None = None
    others: list[Moment] = []
    for m in moments:
        if m.when.kind == "heading":
            continue  # "Original post 30/09/2020 - 10am: two men are in custody": when it was written
        if m.when.begin > s.at and lower.startswith(WHICH_SAW, m.when.finish):
            continue
        if m.when.kind == "since":
            if m.when.begin < s.at and is_aside(lower, sentence.begin, m):
                continue  # "the van, which had been without tax since March, was seized"
            if s.metric in LATE and _NO_TOTAL.match(lower, s.at, m.when.begin):
                continue  # "charged with three burglaries since 24 September"
            if _SINCE_THEN.search(lower, sentence.begin, m.when.begin) and m.when.finish < s.at:
                opening = m
            else:
                (direct if s.at < m.when.begin < following else others).append(m)
        elif _is_another(lower, s, m) or (m.when.begin < s.at and is_aside(lower, sentence.begin, m, _HAD)):
            continue  # "the van, which had been reported stolen on Friday, was recovered"
        elif m.when.begin > s.at:
            if any(_charged_then(o, s, m) for o in ahead if m.when.kind in THEN or o.later):
                continue
            if _told_of_it(lower, s, m, following):
                direct.append(m)
            elif not others and _led_to_it(lower, s, m):
                others.append(m)
        elif _saw_it(lower, sentence, s, m):
            direct.append(m)
        elif m.role == COURT or _opens_it(lower, s, m):
            if m.role == COURT or not (s.later and s.metric in LATE):
                opening = m
        elif _goes_before_it(lower, sentence, s, m):
            others.append(m)
    direct = [m for m in direct if m.days] or direct
    others = [m for m in others if not any(_narrower(o, m) for o in others)]
    told_before = opening or next((m for m in others if m.when.finish < s.at), None)
    if direct and told_before is not None and _TELLS_WHERE.match(lower, told_before.when.finish, s.at):
        if direct[0].role != POLICE or _AND_ANOTHER.search(lower, s.at, direct[0].when.begin):
            return told_before  # "on Monday, where 13 were arrested, and a rave on the following weekend"
    if direct and told_before is not None and _AND_DID.search(lower, s.at + 1, direct[0].when.begin):
        return told_before  # "on Monday a man was arrested and returned to prison the next day"
    if not direct and opening is not None:
        later = [m for m in others if opening.when.finish < m.when.begin < s.at]
        if later and _IN_ITS_CLAUSE.search(lower, opening.when.finish, later[-1].when.begin):
            # "on Sunday a flat was searched, while officers in Corby yesterday made an arrest"
            return later[-1]
    if direct:
        several = (s.value or 2) > 1 and not _of_somebody_else(lower, sentence, s, direct)
        return _joined(direct) if several else direct[0]
    return opening or (_joined(others) if others else None)


def _saw_it(lower: str, sentence: Sentence, s: Statement, m: Moment) -> bool:
    """Whether an outcome is told of a date in a clause of its own: "more than in May 2017, which saw 78 arrests"."""
    if not lower.startswith(WHICH_SAW, m.when.finish):
        return False
    return not any(m.when.finish < o.at < s.at for o in sentence.statements if o.metric != s.metric)


def _of_somebody_else(lower: str, sentence: Sentence, s: Statement, direct: list[Moment]) -> bool:
    """Whether the second date is of another clause: "two were arrested on Monday and a third was seen the next day"."""
    if len(direct) < 2:
        return False
    begin, end = direct[0].when.finish, direct[1].when.begin
    if _AND_SO_MANY.fullmatch(lower, begin, end) and not _NUMERAL.search(lower, s.at, direct[0].when.begin):
        return True  # "ten people were arrested in May and six in June"
    told = any(begin <= o.at < end for o in sentence.statements)
    return not told and _ANOTHER_DID.search(lower, begin, end) is not None


def _charged_then(o: Statement, s: Statement, m: Moment) -> bool:
    """Whether a day is that of a charge: "arrested and charged the next day", "and subsequently charged on Monday"."""
    if o.metric not in LATE or s.metric in LATE or m.when.begin <= o.at:
        return False
    return s.at < m.head <= o.at + 1 or (o.later and m.head == m.when.begin)


def _is_another(lower: str, s: Statement, m: Moment) -> bool:
    """Whether a date is that of what was said, of what the work was about, or of the court."""
    if m.role == COURT:
        return s.metric != "remands" and not _charged_there(lower, s, m)
    return m.role == TALK or m.past


def _told_of_it(lower: str, s: Statement, m: Moment, following: int) -> bool:
    """Whether a date after the outcome is its own: "arrested in Corby on Monday", "remanded in court on Friday"."""
    if m.role == COURT:
        tried = lower.startswith(_TRIED, m.head) or "sentenc" in lower[m.when.finish : m.when.finish + 40]
        return not (tried or _is_ahead(lower, s.at, m.when.begin))
    if not _may_follow(lower, s, m) or not (m.role == POLICE or _nothing_else(lower, s, m)):
        return False
    return s.at <= m.head and m.when.begin < following


def _is_ahead(lower: str, begin: int, end: int) -> bool:
    """Whether a day in court is still to come; it is not in "remanded after appearing before magistrates today"."""
    return _FOR_A_HEARING.search(lower, begin, end) is not None or any(
        not (word[0] == "before" and lower.endswith(_APPEARING, begin, word.start()))
        for word in AHEAD.finditer(lower, begin, end)
    )


# "Remanded in custody for a further hearing at the Crown Court on 22 April".
_FOR_A_HEARING = re.compile(
    rf"\bfor (?:an?|his|her|their|the) (?:[\w-]+ ){{0,3}}{any_of(_WORDS['hearings'])}\b"
)
_APPEARING = ("appearing ", "appeared ", "appearance ", "appearances ")


def _nothing_else(lower: str, s: Statement, m: Moment) -> bool:
    """Whether a date follows an outcome and nothing else that it may be the date of: "referred in the past month"."""
    if m.role != NONE or s.metric in LATE or m.leads or m.head < m.when.finish:
        return False
    return _HELD.search(lower, s.at, m.when.begin) is None


def _led_to_it(lower: str, s: Statement, m: Moment) -> bool:
    """Whether a date after the outcome is of what led to it at once: "arrested after a call on Monday"."""
    if m.role == COURT or not _may_follow(lower, s, m) or lower.endswith(_AFTER_IT, 0, s.at):
        return False
    if s.metric in LATE:
        return m.role == POLICE and AFTER_WORK.match(lower, s.at, m.head) is not None
    return m.role == POLICE or (m.role == CALL and _after_incident(lower, s, m))


def _may_follow(lower: str, s: Statement, m: Moment) -> bool:
    """Whether a date after an outcome may be its date, and is not that of the next clause or of the offence."""
    late = s.metric in LATE
    if late and m.when.kind == "month" and _CHARGED_IN.fullmatch(lower, s.at, m.when.begin):
        return True  # "was charged in May"
    if m.leads or _of_the_offence(lower, s, m) or (late and m.length > 6 and not s.rule.endswith(".noun")):
        return False  # not so "100 charges were authorised in November", of many people
    if late and m.when.kind in _SEVERAL and _CHARGED_WITH.match(lower, s.at, m.when.begin):
        return False  # "charged with burglaries in Corby on 6 and 8 October"
    if s.metric == "charges" and _IN_COURT_CHARGED.search(lower, max(0, s.at - 150), s.at):
        return False
    # "has been charged with carrying a knife on Monday": that is when it was carried
    told = late and (s.perfect or lower.endswith((" is ", " are ", " also "), 0, s.at))
    if late and (told or lower.endswith(_HAD_BEEN, 0, s.at)) and m.when.kind in _DAYS | _ROUGHLY:
        if _CHARGED_WITH_A_DEED.match(lower, s.at, m.when.begin):
            return False  # "has been charged with the murder of a man in Hull last week"
        if lower.endswith("(", s.at, m.when.begin) and _CHARGED_WITH.match(lower, s.at, m.when.begin):
            return False  # "has been charged with theft (14 May) and possession of cannabis (16 May)"
    if not told or m.when.kind not in _DAYS or _CHARGED_ON.fullmatch(lower, s.at, m.when.begin):
        return True  # "has been charged today"
    return not (_of_a_person(lower, m) or _COUNT_OF.search(lower, s.at, m.when.begin))


def _opens_it(lower: str, s: Statement, m: Moment) -> bool:
    """Whether a date before the outcome opens its clause or has it in a clause of its own ("on Monday, when ...")."""
    if m.leads or s.metric in LATE or m.length > COARSE:
        return m.leads
    return m.head < m.when.begin and _WHERE.match(lower, m.when.finish) is not None


def _goes_before_it(lower: str, sentence: Sentence, s: Statement, m: Moment) -> bool:
    """Whether a date told before the outcome is of the police work, or of the offence that it met at once."""
    if s.metric in LATE:
        return m.role == POLICE and not (s.later or s.perfect) and not _of_a_person(lower, m)
    return m.role == POLICE or (m.role in (OFFENCE, CALL) and prompt(lower, m, sentence, s))


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
    the same evening"; but "40 arrests for shoplifting between March and May" were made then, and so were
    fines and stops.
    """
    if s.metric in LATE and _RELATING.search(lower, s.at, m.when.begin):
        return True
    if s.metric in _AT_ONCE_FOR or (s.metric not in LATE and (s.value or 0) >= _MANY):
        return False
    return (
        (m.length > 6 or m.when.kind == "range")
        and (s.metric in LATE or lower.endswith("between ", s.at, m.when.begin))
        and _DEED.search(lower, s.at, m.when.begin) is not None
    )


_MANY = 10  # so many are not arrested for what they did together
_AT_ONCE_FOR = frozenset({"seizure", "fines", "stop_searches", "vehicles_stopped"})


def _of_a_person(lower: str, m: Moment) -> bool:
    """Whether the date is that of an arrest: whoever was arrested yesterday was not charged then."""
    return lower.startswith(("arrest", "charg", "remand"), m.head)


def _portion(lower: str, o: Statement, s: Statement) -> bool:
    """Whether ``o`` may be a part of what ``s`` counts: "three warrants, one on Monday and two on Friday"."""
    if _MORE.match(lower, o.begin):
        return False  # "13 arrests on Monday and three more the following weekend"
    return o.metric == s.metric and o.item == s.item and not o.more and 0 < (o.value or 0) < (s.value or 0)


def _narrower(m: Moment, wide: Moment) -> bool:
    """Whether a date lies within another: "in 2017 a campaign ran from 5 to 20 March" is of those days."""
    return (
        m.days is not None and wide.days is not None and m.length < wide.length and within(m.days, wide.days)
    )


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


def prompt(lower: str, m: Moment, sentence: Sentence, s: Statement) -> bool:
    """Whether the police acted on an offence or a call on the day it happened."""
    if (
        s.metric == "arrests"
        and s.value == 1
        and not s.numeral
        and _AT_THE_WHEEL.match(lower, s.at, sentence.end)
    ):
        return True
    if DELAYED.search(lower, sentence.begin, min(s.at + 50, sentence.end)):
        return False
    if m.role == CALL and s.metric in _DISPOSALS:
        return False
    if m.role == CALL and not _CONNECTED.search(lower, s.at, sentence.end):
        return True
    linked = _LINKED.search(lower, sentence.begin, sentence.end) is not None
    begin = sentence.begin if linked else max(m.when.finish, sentence.begin - 250)
    return AT_ONCE.search(lower, begin, sentence.end) is not None


def perfect(lower: str, s: Statement) -> bool:
    """Whether an outcome is told as something that has happened by now, some time after the scene."""
    return s.perfect or _HAVE_MADE.search(lower, max(0, s.at - 40), s.at) is not None
