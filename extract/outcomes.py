"""Outcomes for people, in verbs and nouns: arrests, charges, remands, cautions, referrals, fines, searches."""

from __future__ import annotations

from extract.mood import LATER, base_verb_is_done, has_have, read_mood, unreal
from extract.numerals import DEFINITE, Number, number_before, read_number
from extract.people import Group, skip_details
from extract.scan import Token
from extract.statement import Mood, Sentence, state
from extract.subjects import (
    PEOPLE_METRICS,
    Antecedents,
    left_adjacent,
    main_subject,
    object_of,
    reduced_subject,
    subject_of,
)


def people_verb(sentence: Sentence, v: int, metric: str, form: str, antecedents: Antecedents) -> None:
    tokens = sentence.tokens
    mood = sentence.moods[v]
    if tokens[v].low == "fined" and ({t.low for t in tokens} & _BY_COURT):
        return
    if metric == "referrals" and not _refers(tokens, v):
        return
    following_words = [t.low for t in tokens[v + 1 : v + 5]]
    if metric == "arrests" and (
        "mental" in following_words or ("by" in following_words[:1] and set(following_words) & _PUBLIC)
    ):
        return
    if metric == "remands" and following_words[:2] == ["for", "questioning"]:
        return
    if metric == "cautions" and {"interviewed", "questioned"} & set(following_words):
        return  # the caution before an interview
    if metric == "charges" and any(t.kind == "money" for t in tokens[v + 1 : v + 5]):
        return
    if tokens[v].low == "detained" and {t.low for t in tokens[v + 1 : v + 7]} >= {"for", "search"}:
        # held only to be searched
        search_verb(sentence, v, form)
        return
    if not mood.done:
        return
    group: Group | None = None
    rule = ""
    following = object_of(sentence, v)
    if (
        following is None
        and form == "past"
        and v + 2 < len(tokens)
        and tokens[v + 1].low == "and"
        and tokens[v + 2].kind == "verb"
        and not mood.passive
    ):
        following = object_of(sentence, v + 2)
    if form == "base":
        if not base_verb_is_done(tokens, v) or following is None:
            return
        group, rule = following, f"{metric}.active"
    elif form == "ing":
        if mood.passive and v > 0 and tokens[v - 1].low != "of":
            return
        if following is None or (v and tokens[v - 1].kind in ("modal", "negation")):
            return
        if metric == "safeguarded" and (following.first != v + 1 or following.bare or following.definite):
            return
        group, rule = following, f"{metric}.participle"
    else:
        plain = not (mood.passive or has_have(tokens, mood, v))
        if (
            not mood.passive
            and following is not None
            and not (plain and left_adjacent(sentence, mood, v) and following.definite)
        ):
            group, rule = following, f"{metric}.active"
        elif (beside := _beside(sentence, mood)) is not None and plain:
            group, rule = beside, f"{metric}.reduced"
        elif mood.shared is not None and plain and tokens[mood.shared].tags["verb"][0] == metric:
            return  # "arrested and taken into custody" is one arrest
        elif (
            mood.shared is not None
            and plain
            and tokens[mood.shared].tags["verb"][0] in PEOPLE_METRICS | {"stop_searches", "seizure"}
        ):
            group = sentence.subjects.get(mood.shared)
            if not sentence.moods[mood.shared].done or any(
                "vague" in t.tags for t in tokens[mood.shared : v]
            ):
                return
            mood.later = mood.later or any(t.low in LATER for t in tokens[mood.shared : v])
            rule = f"{metric}.shared_subject"
            if group is None:
                group = subject_of(sentence, sentence.moods[mood.shared], mood.shared)
        elif mood.passive:
            group, rule = subject_of(sentence, mood, v), f"{metric}.passive"
            opening = tokens[mood.start].low
            before = tokens[mood.start - 1].low if mood.start else ""
            if opening == "having" or (opening == "being" and before in _AFTER_WHICH):
                group = main_subject(sentence, mood.start) or group
        elif not has_have(tokens, mood, v):
            group, rule = reduced_subject(sentence, mood, v, metric), f"{metric}.reduced"
            if (
                group is not None
                and group.definite
                and not group.names
                and not group.partitive
                and group.count == 0
            ):
                group = None
        if group is None and mood.passive and mood.both:
            group = Group(mood.start, v, 2.0, definite=True)
    if group is None:
        return
    if metric == "charges" and rule == "charges.reduced" and tokens[v].low == "summonsed":
        return
    agreed = _agreed(sentence, group, mood, v)
    if agreed is None:
        return
    group = agreed
    sentence.subjects[v] = group
    if rule.endswith(".reduced") and group.partitive and tokens[group.last - 1].low == "those":
        return  # "one of those arrested" counts nobody anew
    value = antecedents.resolve(group, sentence)
    if mood.both and group.count in (0, None):
        value = 2.0
    if (
        metric == "fines"
        and not mood.passive
        and (group.definite or not group.count or group.last < mood.start - 1)
    ):
        return
    if metric in ("referrals", "safeguarded") and group.definite and not group.names and value in (None, 0):
        return
    if any(t.kind == "police" for t in tokens[group.first : group.last]):
        return
    if metric == "referrals" and group.definite and rule.endswith(".reduced"):
        return  # "she referred to the couple as ..."
    if group.bare and group.count is None and not group.names:
        if rule.endswith((".passive", ".active", ".participle")) and metric in ("safeguarded",):
            pass
        else:
            return
    if value == 0 or (value is None and group.definite):
        return
    negated = group.first > 0 and tokens[group.first - 1].low in ("no", "not", "neither", "nor")
    if negated:
        return
    first = group.first
    if rule.endswith("shared_subject") and mood.shared is not None:
        first = group.first
    start, stop = min(first, v), max(v, min(group.last, len(tokens)) - 1)
    made = state(sentence, metric, value, group.qualifier, start, stop, v, rule)
    made.definite = group.definite and not group.partitive
    made.more = group.more or any(t.low == "also" for t in tokens[mood.start : v])
    made.ordinal = group.ordinal
    made.partitive = group.partitive
    made.elliptic = group.elliptic
    made.perfect = mood.perfect
    made.later = mood.later
    made.names, made.ages = group.names, group.ages
    made.members, made.numeral = group.member_count, group.numeral
    if mood.shared is not None:
        made.shared = tokens[mood.shared].begin
    if not group.definite:
        antecedents.remember(group, value, tokens[group.first].begin)


def _agreed(sentence: Sentence, group: Group, mood: Mood, v: int) -> Group | None:
    """The subject in agreement with its auxiliary: "five people in Ellesmere Port have been arrested" are not one."""
    if (
        group.first >= mood.start
        or group.partitive
        or group.elliptic
        or _is_plural(sentence, mood, v) is not True
    ):
        return group
    if group.count != 1 or sentence.tokens[group.first].kind == "pronoun":
        return group
    whole = main_subject(sentence, mood.start)
    if whole is not None and (whole.count is None or whole.count == 0 or whole.count > 1):
        return whole
    return None


def _is_plural(sentence: Sentence, mood: Mood, v: int) -> bool | None:
    """Whether the auxiliaries before the verb are plural ("were", "have"), or ``None`` where they do not say."""
    words = {t.low for t in sentence.tokens[mood.start : v]}
    if words & {"were", "have", "are"}:
        return True
    if words & {"was", "has", "is"}:
        return False
    return None


def _beside(sentence: Sentence, mood: Mood) -> Group | None:
    """The people named right before a comma and the verb: "with A B, of C Road, charged with theft"."""
    tokens = sentence.tokens
    if mood.start == 0 or tokens[mood.start - 1].low != ",":
        return None
    for group in reversed(sentence.groups):
        if group.last <= mood.start and skip_details(tokens, group.last) >= mood.start - 1 and group.names:
            return group
    return None


_PUBLIC = frozenset("staff shop security public members member passers-by customers neighbours".split())
_BY_COURT = frozenset(
    "court magistrates sentenced judge pleaded guilty ordered costs surcharge disqualified banned".split()
)


_AFTER_WHICH = frozenset("after following since before despite by of".split())


def _refers(tokens: list[Token], v: int) -> bool:
    nxt = tokens[v + 1].low if v + 1 < len(tokens) else ""
    after = tokens[v + 2].low if v + 2 < len(tokens) else ""
    if tokens[v].low not in ("referred", "signposted"):
        return True
    return nxt in ("to", "for", "into", "on") and after != "as"


_NO_REFERRAL_OF = frozenset({"from", "centre", "unit", "mechanism"})


_NO_NOUN_AFTER = frozenset(
    {"warrant", "warrants", "rate", "rates", "powers", "enquiries", "inquiries", "team", "figures"}
)


def outcome_noun(sentence: Sentence, n: int, metric: str, form: str, antecedents: Antecedents) -> None:
    tokens = sentence.tokens
    nxt = tokens[n + 1].low if n + 1 < len(tokens) else ""
    if metric == "referrals" and (
        nxt in ("from", "centre", "unit", "mechanism") or any(t.low == "iopc" for t in tokens)
    ):
        return
    if n > 1 and tokens[n - 1].low == "(":
        return  # "Fixed Penalty Notice (FPN)"
    if nxt in _NO_NOUN_AFTER or unreal(sentence, n):
        return
    number, s = number_before(tokens, n)
    previous = tokens[n - 1].low if n else ""
    if metric in ("arrests", "remands", "referrals") and nxt == "of":
        group = next((g for g in sentence.groups if n + 1 < g.first <= n + 3), None)
        if group is not None and group.count is None and not group.names:
            made = state(sentence, metric, None, "unspecified", n, group.last - 1, n, f"{metric}.of_people")
            made.vague = True
            return
        if group is not None:
            value = antecedents.resolve(group, sentence)
            if value:
                made = state(
                    sentence,
                    metric,
                    value,
                    group.qualifier,
                    n - (previous == "the"),
                    group.last - 1,
                    n,
                    f"{metric}.of_people",
                )
                made.definite = group.definite
                made.more = group.more
                made.names, made.ages, made.members = group.names, group.ages, group.member_count
                sentence.subjects[n] = group
                if not group.definite:
                    antecedents.remember(group, value, tokens[group.first].begin)
                return
    if number is None and nxt in (":", "=", "-", "–") and n + 2 < len(tokens):
        after = read_number(tokens, n + 2)
        if (
            after is not None
            and after.unit is None
            and (after.last >= len(tokens) or tokens[after.last].kind == "punct")
        ):
            state(sentence, metric, after.value, after.qualifier, n, after.last - 1, n, f"{metric}.tabular")
            return
    if nxt in ("is", "are", "costs", "cost", "means", "can", "carries", "court") and form == "noun":
        return  # "a community resolution is an alternative to court"
    if tokens[n].low in ("ticket", "tickets", "fine", "fines") and (
        {t.low for t in tokens} & _BY_COURT or not {t.low for t in tokens[max(0, n - 8) : n + 8]} & _TICKETED
    ):
        return
    if metric == "charges":
        _charges_noun(sentence, n, number, s)
        return
    if number is not None and number.value is None and tokens[s].low == "some":
        return
    if number is not None and not (number.value is None and form == "noun"):
        made = state(sentence, metric, number.value, number.qualifier, s, n, n, f"{metric}.noun")
        made.more = number.more
        made.definite = tokens[s].low in DEFINITE or (s > 0 and tokens[s - 1].low in DEFINITE)
        made.vague = number.value is None
        made.elliptic = True
        if metric == "arrests" and number.value:
            antecedents.count, antecedents.at = number.value, tokens[n].begin
        return
    if (
        number is None
        and metric not in ("arrests", "charges", "remands", "referrals")
        and _given(sentence, n, metric, antecedents)
    ):
        return
    if (
        form == "nouns"
        and number is None
        and metric not in ("arrests", "charges")
        and n > 1
        and tokens[n - 1].low == "and"
    ):
        # "two community resolutions and drugs link referrals": one number for both
        told = next(
            (o for o in reversed(sentence.statements) if o.end == tokens[n - 2].end and o.value), None
        )
        if told is not None:
            made = state(sentence, metric, told.value, told.qualifier, n, n, n, f"{metric}.shared_number")
            made.begin = told.begin
            return
    if form == "noun":
        j = n - 1
        while (
            j >= 0
            and n - j < 4
            and (
                tokens[j].kind in ("word", "name", "adverbs", "ordinals")
                and tokens[j].low
                not in (
                    "another",
                    "a",
                    "an",
                    "the",
                    "his",
                    "her",
                    "of",
                    "under",
                    "their",
                    "this",
                    "that",
                    "by",
                    "on",
                )
            )
        ):
            j -= 1
        low = tokens[j].low if j >= 0 else ""
        ordinal = next((t.tags["ordinals"] for t in tokens[max(0, j) : n] if "ordinals" in t.tags), 0)
        if low in ("a", "an", "another"):
            made = state(sentence, metric, 1, "exact", j, n, n, f"{metric}.noun")
            made.ordinal, made.more = ordinal, low == "another"
        elif (
            metric == "arrests"
            and low in ("his", "her", "the")
            and previous in ("his", "her")
            and (j > 0 and tokens[j - 1].low in ("following", "after", "since", "to", "upon", "with"))
        ):
            made = state(sentence, metric, 1, "exact", max(0, j - 1), n, n, "arrests.possessive")
            made.definite = True
        return
    # Plural without a number: "arrests were made", "making arrests"; a boast unless something was done.
    if previous in DEFINITE or metric in ("fines",):
        return
    if _made(tokens, n):
        made = state(
            sentence, metric, None, "unspecified", n, min(n + 1, len(tokens) - 1), n, f"{metric}.bare_plural"
        )
        made.vague = True


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
    made.names, made.ages, made.members = group.names, group.ages, group.member_count
    return True


def _made(tokens: list[Token], n: int) -> bool:
    """Whether the plural noun at ``n`` was made: "making arrests", "arrests were made"."""
    before = {t.low for t in tokens[max(0, n - 2) : n]}
    after = [t.low for t in tokens[n + 1 : n + 5]]
    return bool(before & {"made", "making", "secured"}) or (
        "made" in after and after[0] in ("were", "have", "being")
    )


def _charges_noun(sentence: Sentence, n: int, number: Number | None, s: int) -> None:
    """Only the number of charges is told: "securing four charges", "brought 27 charges"."""
    tokens = sentence.tokens
    if number is None:
        return
    window = {t.low for t in tokens[max(0, s - 6) : s]} | {t.low for t in tokens[n + 1 : n + 6]}
    if window & _COURT_CHARGES:
        return
    against = next((j for j in range(n + 1, min(n + 6, len(tokens))) if tokens[j].low == "against"), None)
    if against is not None and window & _POLICE_CHARGES:
        # "eight charges were secured against a 26-year-old man": one person charged
        group = next((g for g in sentence.groups if g.first == against + 1 and g.count), None)
        if group is not None:
            made = state(
                sentence, "charges", group.count, group.qualifier, s, group.last - 1, n, "charges.against"
            )
            made.names, made.ages, made.members = group.names, group.ages, group.member_count
            made.definite = group.definite
            return
    if number.value is None:
        if window & _POLICE_CHARGES or "arrests" in window:
            made = state(sentence, "charges", None, "unspecified", s, n, n, "charges.noun")
            made.vague = True
        return
    if window & _POLICE_CHARGES:
        made = state(
            sentence, "charges", number.value, number.qualifier, s, n, n, "charges.noun", unit="offences"
        )
        made.elliptic = True


_COURT_CHARGES = frozenset(
    (
        "admitted admitting pleaded guilty denied denying faces face facing convicted sentenced trial "
        "cleared dropped plea"
    ).split()
)


_POLICE_CHARGES = frozenset(
    ("secured securing brought bringing made resulted resulting led leading authorised issue issued").split()
)


def search_verb(sentence: Sentence, v: int, form: str) -> None:
    mood = sentence.moods[v]
    if not mood.done or form != "past":
        return
    following = object_of(sentence, v) if not mood.passive else None
    tokens = sentence.tokens
    if tokens[v].low in ("raided", "targeted", "visited", "attended"):
        return
    group = following or subject_of(sentence, mood, v)
    if tokens[v].low == "searched" and not (
        (mood.passive or (v > 1 and tokens[v - 2].low == "stopped"))
        and (
            {"stopped", "stop", "car", "vehicle", "street"} & {t.low for t in tokens[:v]}
            # several people searched is an operation's count; one may have been searched in custody
            or (group is not None and (group.count or 0) > 2 and not group.definite)
        )
    ):
        return
    if group is None or (group.bare and not group.names):
        return
    sentence.subjects[v] = group
    if group.count == 0 and not group.definite:
        return
    value = group.count if group.count else (1 if group.definite and not group.bare else None)
    made = state(
        sentence,
        "stop_searches",
        value,
        group.qualifier,
        min(group.first, v),
        max(v, group.last - 1),
        v,
        "stop_searches.verb",
    )
    made.definite = group.definite
    made.names, made.ages = group.names, group.ages


def vehicles_stopped(sentence: Sentence, v: int, form: str) -> None:
    """ "49 vehicles were stopped", "stopped 29 drivers": several, as the aim of an operation."""
    tokens = sentence.tokens
    mood = sentence.moods[v]
    if not mood.done:
        return
    if (
        v + 1 < len(tokens)
        and tokens[v + 1].low == "and"
        and v + 2 < len(tokens)
        and tokens[v + 2].low.startswith("search")
    ):
        return
    if not mood.passive and v + 1 < len(tokens) and tokens[v + 1].low in ("to", "at", "running", "working"):
        return  # "two motorists who stopped to help"
    candidates: list[tuple[int, int, float | None, str]] = []
    for goods in sentence.goods:
        if goods.item == "vehicles" and goods.amounts and goods.amounts[0].unit == "items":
            candidates.append((goods.first, goods.last, goods.amounts[0].value, goods.amounts[0].qualifier))
    for group in sentence.groups:
        if any(
            t.low in ("drivers", "motorists", "riders", "cyclists", "motorcyclists")
            for t in tokens[group.first : group.last]
        ):
            candidates.append((group.first, group.last, group.count, group.qualifier))
    for first, last, value, qualifier in candidates:
        if value is not None and value < 2:
            continue
        left = last <= mood.start and mood.start - last <= 4 and (mood.passive or mood.start == v)
        right = not mood.passive and v < first <= v + 3 and form in ("past", "ing")
        if left or right:
            if value is None and not any("vague" in t.tags for t in tokens[first:last]):
                continue
            made = state(
                sentence,
                "vehicles_stopped",
                value,
                qualifier,
                min(first, v),
                max(v, last - 1),
                v,
                "vehicles_stopped.verb",
            )
            made.vague = value is None
            return


_BY_PLACE = frozenset({"in", "at", "across"})


def running_number(sentence: Sentence) -> None:
    """ "This brings the number of people arrested to twelve": a running total, whatever else the sentence says."""
    tokens = sentence.tokens
    verb = next((i for i, t in enumerate(tokens) if t.low in _BRINGS), None)
    if verb is None or not any(t.low in ("total", "number") for t in tokens[verb + 1 : verb + 6]):
        return
    outcome = next(
        (
            t
            for t in tokens[verb:]
            if t.kind in ("verb", "noun")
            and t.tags.get(t.kind, ("",))[0] in ("arrests", "charges", "warrants", "remands")
        ),
        None,
    )
    if outcome is None:
        return
    metric = outcome.tags[outcome.kind][0]
    for j in range(verb + 1, len(tokens)):
        if tokens[j].low in ("to", "up to"):
            number = read_number(tokens, j + 1) if j + 1 < len(tokens) else None
            if number is not None and number.value and number.unit is None:
                sentence.statements = [s for s in sentence.statements if s.metric != metric]
                made = state(
                    sentence,
                    metric,
                    number.value,
                    "exact",
                    verb,
                    number.last - 1,
                    verb,
                    f"{metric}.running_number",
                )
                made.total = made.running = True
                return


_BRINGS = frozenset({"brings", "bringing", "brought", "takes", "taking"})


def breakdown(sentence: Sentence) -> None:
    """ "18 warrants, eight in Wellingborough and ten in Corby"; "six reported for speeding, two for using a phone"."""
    tokens = sentence.tokens
    counted = [
        s
        for s in sentence.statements
        if s.metric in ("warrants", "arrests", "fines", "charges") and (s.value is None or s.value > 1)
    ]
    if not counted:
        return
    for i, token in enumerate(tokens):
        if token.kind not in ("num", "units") or i + 2 >= len(tokens) or i == 0:
            continue
        before = [s for s in counted if s.at <= token.begin]
        if not before or tokens[i - 1].low not in (
            ",",
            "and",
            "-",
            "–",
            "—",
            "with",
            ":",
            "(",
            "including",
            "further",
            ";",
        ):
            continue
        number = read_number(tokens, i)
        if (
            number is None
            or number.value is None
            or number.unit is not None
            or number.last >= len(tokens) - 1
        ):
            continue
        told = before[-1]
        low = tokens[number.last].low
        following = tokens[number.last + 1]
        by_place = (
            low in _BY_PLACE
            and (following.kind == "name" or following.low == "the")
            and told.metric in ("warrants", "arrests")
        )
        by_reason = (
            low == "for"
            and following.low not in ("the", "a", "an")
            and told.metric in ("arrests", "fines", "charges")
        )
        if not (by_place or by_reason) or (
            told.value is not None and number.value > told.value and told.metric != "fines"
        ):
            continue
        made = state(
            sentence,
            told.metric,
            number.value,
            number.qualifier,
            i,
            number.last + 1,
            i,
            f"{told.metric}.{'by_place' if by_place else 'by_reason'}",
        )
        made.partitive = told.metric != "fines"
        made.elliptic = True


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
