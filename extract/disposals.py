"""What became of people short of a charge: fines, cautions, resolutions, referrals, safeguarding."""

from __future__ import annotations

from extract.mood import NO_NOUN_AFTER, has_have, read_mood, unreal, was_made
from extract.numerals import DEFINITE, before_adjectives, number_after_mark, number_before
from extract.people import Group
from extract.scan import Token
from extract.statement import Mood, Sentence, state
from extract.subjects import Antecedents, subject_of

_BY_COURT = frozenset(
    "court magistrates sentenced judge pleaded guilty ordered costs surcharge disqualified banned".split()
)


def _refers(tokens: list[Token], v: int) -> bool:
    nxt = tokens[v + 1].low if v + 1 < len(tokens) else ""
    after = tokens[v + 2].low if v + 2 < len(tokens) else ""
    if tokens[v].low not in ("referred", "signposted"):
        return True
    return nxt in ("to", "for", "into", "on") and after != "as"


def no_disposal(tokens: list[Token], v: int, metric: str) -> bool:
    """Whether the verb at ``v`` means something else: fined by a court, cautioned before an interview."""
    if tokens[v].low == "fined":
        return bool({t.low for t in tokens} & _BY_COURT)
    if metric == "referrals":
        return not _refers(tokens, v)
    return metric == "cautions" and bool(
        {"interviewed", "questioned"} & {t.low for t in tokens[v + 1 : v + 5]}
    )


def counts_nobody(metric: str, group: Group, mood: Mood, value: float | None, rule: str) -> bool:
    """Whether the people beside a verb of disposal are not told of as those it was done to."""
    unknown = group.definite and not group.names and value in (None, 0)
    if metric == "fines":
        return not mood.passive and (group.definite or not group.count or group.last < mood.start - 1)
    if metric == "referrals" and group.definite and rule.endswith(".reduced"):
        return True  # "she referred to the couple as ..."
    return metric in ("referrals", "safeguarded") and unknown


def disposal_noun(sentence: Sentence, n: int, metric: str, form: str, antecedents: Antecedents) -> None:
    """ "45 traffic offence reports were issued", "three were given community resolutions", "a caution"."""
    tokens = sentence.tokens
    if _is_no_outcome(sentence, n, metric, form) or unreal(sentence, n):
        return
    number, s = number_before(tokens, n)
    if number is None and metric == "referrals" and _of_people(sentence, n, metric):
        return
    after = number_after_mark(tokens, n) if number is None else None
    if after is not None:
        state(sentence, metric, after.value, after.qualifier, n, after.last - 1, n, f"{metric}.tabular")
        return
    if number is not None and number.value is None and tokens[s].low == "some":
        return
    if number is not None and not (number.value is None and form == "noun"):
        made = state(sentence, metric, number.value, number.qualifier, s, n, n, f"{metric}.noun")
        made.more = number.more
        made.definite = tokens[s].low in DEFINITE or (s > 0 and tokens[s - 1].low in DEFINITE)
        made.vague = number.value is None
        made.elliptic = True
        return
    if number is None and metric != "referrals" and _given(sentence, n, metric, antecedents):
        return
    if form == "nouns" and number is None and _shares_number(sentence, n, metric):
        return
    if form == "noun":
        _single(sentence, n, metric)
    elif not (n and tokens[n - 1].low in DEFINITE) and metric != "fines" and was_made(tokens, n):
        made = state(
            sentence, metric, None, "unspecified", n, min(n + 1, len(tokens) - 1), n, f"{metric}.bare_plural"
        )
        made.vague = True


_NOT_BEFORE = frozenset("is are costs cost means can carries court".split())
_NOT_REFERRAL_BEFORE = frozenset({"from", "centre", "unit", "mechanism"})


def _is_no_outcome(sentence: Sentence, n: int, metric: str, form: str) -> bool:
    """Whether the noun at ``n`` explains, abbreviates or names something other than the outcome."""
    tokens = sentence.tokens
    nxt = tokens[n + 1].low if n + 1 < len(tokens) else ""
    if metric == "referrals" and (nxt in _NOT_REFERRAL_BEFORE or any(t.low == "iopc" for t in tokens)):
        return True
    if n > 1 and tokens[n - 1].low == "(":
        return True  # "Fixed Penalty Notice (FPN)"
    if nxt in NO_NOUN_AFTER or (nxt in _NOT_BEFORE and form == "noun"):
        return True  # "a community resolution is an alternative to court"
    return tokens[n].low in ("ticket", "tickets", "fine", "fines") and (
        bool({t.low for t in tokens} & _BY_COURT)
        or not {t.low for t in tokens[max(0, n - 8) : n + 8]} & _TICKETED
    )


def _of_people(sentence: Sentence, n: int, metric: str) -> bool:
    """ "The referral of three children": counts the people."""
    tokens = sentence.tokens
    if n + 1 >= len(tokens) or tokens[n + 1].low != "of":
        return False
    group = next((g for g in sentence.groups if n + 1 < g.first <= n + 3 and g.count), None)
    if group is None:
        return False
    state(sentence, metric, group.count, group.qualifier, n, group.last - 1, n, f"{metric}.of_people")
    return True


def _shares_number(sentence: Sentence, n: int, metric: str) -> bool:
    """ "Two community resolutions and drugs link referrals": one number for both."""
    tokens = sentence.tokens
    if n < 2 or tokens[n - 1].low != "and":
        return False
    told = next((o for o in reversed(sentence.statements) if o.end == tokens[n - 2].end and o.value), None)
    if told is None:
        return False
    made = state(sentence, metric, told.value, told.qualifier, n, n, n, f"{metric}.shared_number")
    made.begin = told.begin
    return True


def _single(sentence: Sentence, n: int, metric: str) -> None:
    """ "A conditional caution", "another fixed penalty": one."""
    tokens = sentence.tokens
    j = before_adjectives(tokens, n)
    low = tokens[j].low if j >= 0 else ""
    if low in ("a", "an", "another"):
        made = state(sentence, metric, 1, "exact", j, n, n, f"{metric}.noun")
        made.ordinal = next((t.tags["ordinals"] for t in tokens[j:n] if "ordinals" in t.tags), 0)
        made.more = low == "another"


_TICKETED = frozenset(
    "issued given handed gave issuing issue served police officers speeding parking traffic received".split()
)
_GIVEN = frozenset("given issued handed served received accepted gave giving receiving issuing".split())


def _given(sentence: Sentence, n: int, metric: str, antecedents: Antecedents) -> bool:
    """ "Three were issued with community resolutions": as many as the people who were given them."""
    tokens = sentence.tokens
    v = next((j for j in range(n - 1, max(-1, n - 6), -1) if tokens[j].low in _GIVEN), None)
    if v is None:
        return False
    if any(t.low in ("on", "about", "advice") for t in tokens[v:n]):
        return False
    if any(t.text.endswith("%") for t in tokens[max(0, v - 4) : v]):
        return True
    mood = read_mood(tokens, v, set(), checked=False)
    if not mood.done:
        return True
    group = subject_of(sentence, mood, v, adjacent=not mood.passive)
    if group is None or (
        not mood.passive and has_have(tokens, mood, v) and tokens[v].low in ("given", "issued", "handed")
    ):
        return False
    if not mood.passive and tokens[v].low in ("gave", "issuing", "served") and group.definite:
        return False
    value = antecedents.resolve(group, sentence)
    if not value or group.bare:
        return False
    made = state(sentence, metric, value, group.qualifier, group.first, n, n, f"{metric}.given")
    made.definite = group.definite and not group.partitive
    made.partitive = group.partitive
    made.more, made.further = group.more, group.more and not group.definite
    made.names, made.ages, made.members = group.names, group.ages, group.member_count
    return True


def measures(sentence: Sentence) -> None:
    """ "Safeguarding measures were put in place for three children"."""
    tokens = sentence.tokens
    for i, token in enumerate(tokens):
        if (
            token.low == "safeguarding"
            and i + 1 < len(tokens)
            and tokens[i + 1].low in ("measures", "measure")
            and not unreal(sentence, i)
        ):
            for group in sentence.groups:
                if (
                    group.first > i
                    and group.count != 0
                    and not group.definite
                    and tokens[group.first - 1].low in ("for", "to", "with")
                ):
                    state(
                        sentence,
                        "safeguarded",
                        group.count,
                        group.qualifier,
                        i,
                        group.last - 1,
                        i,
                        "safeguarded.measures",
                    )
                    return
