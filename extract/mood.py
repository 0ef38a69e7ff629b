"""Whether it happened: auxiliaries, voice and tense of a verb; plans, denials and conditions around a noun."""

from __future__ import annotations

from itertools import pairwise

from extract.scan import Token, police_among, word_at
from extract.statement import Mood, Sentence
from extract.words import contexts, lowered

_WORDS = contexts()["mood"]
_MADE = _WORDS["made"]
_STEPS = _WORDS["steps"]

LATER = frozenset({"since", "subsequently", "later", "now", "currently"})

_NOW = ("charges", "remands")  # "he is charged with theft"
_DO_SUPPORT = frozenset({"did", "does", "do"})
_QUANTIFIERS = frozenset({"all", "both", "each", "either"})
_EXPECTED = _WORDS["expected"]
# the Procurator Fiscal, the Public Prosecution Service
_TO_PROSECUTOR = ("reported to the p", "reported to p")
_JOINS_VERBS = frozenset({"and", ",", "then", "or", "but", "before", "&"})


def read_mood(tokens: list[Token], v: int, verbs: set[int], *, checked: bool = True) -> Mood:
    """The mood of the verb at ``v``; ``verbs`` are the indices of all outcome verbs of the sentence."""
    mood = Mood(v)
    infinitive, have, present = _read_auxiliaries(tokens, mood)
    j = mood.start - 1
    if tokens[v].low.startswith("agreed to"):
        mood.passive = True  # "four have agreed to enter a scheme": they are who it is done to
    mood.perfect = have and not any(t.low == "had" for t in tokens[mood.start : v])
    if infinitive and have and j >= 0 and tokens[j].low in _EXPECTED:
        mood.done = False  # "are expected to have recovered £1.2m"
    if infinitive and have and mood.passive and j > 0 and tokens[j].low in _RELATED:
        j -= 1  # "cash is said to have been seized"
        mood.start = j + (tokens[j].kind != "be")
    if infinitive and not have and not _led_to(tokens, j):
        mood.done = False  # "officers hope to arrest"
    if not infinitive and tokens[mood.start].low == "be":
        mood.done = False  # "could help a victim be rescued"
    if present and not have and checked and not (_is_now(tokens, v) or _in_news(tokens, v)):
        mood.done = False  # "drugs are seized" tells what usually happens
    if not mood.done and tokens[v].low.startswith(_TO_PROSECUTOR):
        # in Scotland and Northern Ireland releases tell this decision by what will come of it
        told = {t.low for t in tokens[mood.start : v]}
        mood.done = "will" in told and "not" not in told
    if mood.done and not (mood.passive or have or infinitive):
        # "arrested, charged and remanded": auxiliaries and subject are those of the verb before.
        if j >= 0 and tokens[j].low in _JOINS_VERBS:
            mood.shared = next((u for u in range(j, -1, -1) if u in verbs), None)
    return mood


_RELATED = frozenset({"said", "reported", "understood"})
_STILL = _WORDS["still"]


def _read_auxiliaries(tokens: list[Token], mood: Mood) -> tuple[bool, bool, bool]:
    """Go back from a verb over its auxiliaries and their adverbs, to where they begin; note what they say of it.

    Answers whether there are a "to", a "have" and a "be" of the present among them.
    """
    infinitive = have = present = False
    v = mood.start
    j = v - 1
    while j >= 0:
        token = tokens[j]
        low, kind = token.low, token.kind
        if low == ")":
            opening = _aside(tokens, j)
            if opening is None:
                break
            j = opening - 1
            continue
        if kind == "be":
            mood.passive = True
            present = present or low in ("is", "are", "get", "gets")
        elif kind == "have":
            have = True
        elif low in _STILL and tokens[v].kind == "verb" and tokens[v].tags["verb"][0] == "remands":
            mood.passive = True  # "both remain on remand"
        elif kind in ("modal", "negation"):
            # "would have been arrested" did not happen either.
            mood.done = False
        elif low == "to":
            infinitive = True
        elif low == "agreed" and infinitive:
            infinitive = False  # "three have agreed to be referred"
        elif low in _QUANTIFIERS and (
            j == 0 or tokens[j - 1].kind == "punct" or tokens[j - 1].low in ("and", "but")
        ):
            break  # "all were arrested": the subject
        elif low == "both":
            mood.both = 2
        elif not _among_auxiliaries(tokens, j, v):
            break
        if low in LATER:
            mood.later = True
        j -= 1
    mood.start = j + 1
    return infinitive, have, present


def _aside(tokens: list[Token], close: int) -> int | None:
    """Where the bracket that ends at ``close`` begins, if it parts auxiliaries: "were (on Monday) arrested"."""
    opening = next((k for k in range(close - 1, max(-1, close - 6), -1) if tokens[k].low == "("), None)
    parts = opening is not None and opening > 0 and tokens[opening - 1].kind in ("be", "have", "when")
    return opening if parts else None


def _among_auxiliaries(tokens: list[Token], j: int, v: int) -> bool:
    """Whether the word at ``j`` may stand among the auxiliaries of the verb at ``v``: "has since been", "did"."""
    token = tokens[j]
    low, kind = token.low, token.kind
    if low in _DO_SUPPORT or "adverbs" in token.tags or (kind == "word" and low.endswith("ly")):
        return True
    if low in ("all", "being", "earlier"):
        return True
    if j == 0:
        return False
    before = tokens[j - 1]
    if kind == "when":
        return before.kind in ("be", "have") or before.low == "and"  # "was on Monday arrested"
    # "were, shockingly, arrested"
    return low == "," and j + 1 < v and tokens[j + 1].low.endswith("ly") and before.kind in ("be", "have")


def _in_news(tokens: list[Token], v: int) -> bool:
    """Whether the present of a headline tells of one case: "Three men are arrested in connection with a murder"."""
    if tokens[v].low != "arrested" or not any(t.kind in ("num", "units") for t in tokens[max(0, v - 4) : v]):
        return False
    return [t.low for t in tokens[v + 1 : v + 4]] == ["in", "connection", "with"]


def _is_now(tokens: list[Token], v: int) -> bool:
    """Whether a verb in the present tells what is now so: "he is charged", "children are being safeguarded"."""
    metric = tokens[v].tags["verb"][0]
    if tokens[v].low.startswith("held"):
        return True  # "two men are being held on suspicion of murder"
    return metric in _NOW or (metric == "safeguarded" and tokens[v - 1].low == "being")


_TOLD_TO = _WORDS["told_to"]
_POLICE_NOUNS = _WORDS["police_nouns"]
_ENABLED = _WORDS["enabled"]
_ACHIEVED = _WORDS["achieved"]


def _led_to(tokens: list[Token], j: int) -> bool:
    """Whether what stands before an infinitive, at ``j``, says that it was done: "led him to be arrested"."""
    return _managed(tokens, j) or _enabled(tokens, j) or (j >= 0 and tokens[j].low in _TOLD_TO)


def _managed(tokens: list[Token], j: int) -> bool:
    """Whether an infinitive was done by the word at ``j`` before it: "were able to", "managed to", "went on to"."""
    if _denied(tokens, j):
        return False
    if j > 0 and tokens[j].low == "on":
        return tokens[j - 1].low in ("went", "gone")
    if j > 1 and tokens[j].low in _STEPS:
        return tokens[j - 1].low in ("taken", "took")  # "have taken action to safeguard nine women"
    if j > 1 and tokens[j].low == "taken" and tokens[j - 1].kind == "be":
        return tokens[j - 2].low in _STEPS
    if j > 0 and _hurried(tokens, j):
        return True
    if j >= 0 and tokens[j].low == "worked" and j + 3 < len(tokens) and tokens[j + 2].low == "safeguard":
        return tokens[j + 3].kind in (
            "num",
            "units",
            "min",
            "approx",
        )  # "have worked to safeguard 40 children"
    if j > 0 and tokens[j].low == "able" and tokens[j - 1].low in ("is", "are", "be", "being"):
        return False  # "we are able to seize": whenever there is something
    return j >= 0 and tokens[j].low in _ACHIEVED


def _hurried(tokens: list[Token], j: int) -> bool:
    """Whether ``j`` stands in words for what was done at once: "acted quickly to", "moved swiftly this morning to"."""
    first = j
    while first > 0 and (tokens[first].kind == "when" or tokens[first].low in _AT_ONCE):
        first -= 1
    if tokens[first].low not in _ACTED:
        return False
    to = next((k for k in range(first + 1, min(first + 5, len(tokens))) if tokens[k].low == "to"), first)
    return any(t.low in _AT_ONCE for t in tokens[first + 1 : to])


_AT_ONCE = _WORDS["at_once"]
_ACTED = _WORDS["acted"]


def _enabled(tokens: list[Token], j: int) -> bool:
    """ "Information that helped officers to seize": the police at ``j`` were given the means."""
    return (
        j > 0
        and tokens[j].low in _POLICE_NOUNS | {"them", "us"}
        and any(t.low in _ENABLED for t in tokens[max(0, j - 3) : j])
        and not _denied(tokens, j)
    )


def _denied(tokens: list[Token], j: int) -> bool:
    """Whether what is told up to ``j`` was not so: "no action was taken to", "it would have allowed us to"."""
    for k in range(j - 1, max(-1, j - 1 - _DENIED_BEFORE), -1):
        token = tokens[k]
        if token.kind == "punct" or token.low in ("and", "but", "who", "which"):
            return False
        if token.kind in ("modal", "negation"):
            return tokens[k + 1].low != "only"  # "not only have we been able to"
    return False


_DENIED_BEFORE = 3  # words


_HYPOTHETICAL = _WORDS["hypothetical"]


def conditional(sentence: Sentence) -> int | None:
    """Where a condition begins ("if ...", "anyone who ..."), after which nothing is reported as done."""
    tokens = sentence.tokens
    if sentence.words.isdisjoint(_HYPOTHETICAL) or any(t.kind == "num" and 1 < t.data < 1900 for t in tokens):
        return None
    for i, token in enumerate(tokens):
        if token.low in _HYPOTHETICAL and [t.low for t in tokens[i + 1 : i + 3]] != ["with", "information"]:
            return token.begin
    return None


def resumed(sentence: Sentence, begin: int) -> int:
    """Where behind a condition it is told what had happened: "asked if they know the bag after two men were held"."""
    tokens = sentence.tokens
    for i, token in enumerate(tokens):
        if token.begin > begin and token.low == "after":
            if any(t.low in ("was", "were") for t in tokens[i + 1 : i + _SHORT_SUBJECT]):
                return token.begin
    return sentence.end


_SHORT_SUBJECT = 10  # words


def told_by_callers(sentence: Sentence, text: str) -> int:
    """Where it begins what fraudsters made their victims believe: "the caller said police had arrested a man".

    Only where the ``text`` is about such fraud are claims not believed.
    """
    tokens = sentence.tokens
    if sentence.words.isdisjoint(_CLAIMS) or not any(word in lowered(text) for word in _FRAUDS):
        return sentence.end
    for i, token in enumerate(tokens):
        quotes = word_at(tokens, i + 1) in _OPENS_SPEECH
        near = tokens[max(0, i - 5) : i + 4]
        in_court = any(t.low in _IN_COURT for t in near)
        if token.low in _CLAIMS and not (quotes or in_court or police_among(near[: min(i, 5)])):
            return token.begin
    return sentence.end


def told_as_rate(tokens: list[Token], end: int) -> bool:
    """Whether what ends at an offset is told as usual: "carry out about 20 stop searches per day", "a week"."""
    after = [t.low for t in tokens if t.begin >= end][:3]
    if len(after) < 2 or after[1] not in SPANS:
        return False
    return after[0] in _EACH or (after[0] == "a" and after[2:] != [] and after[2] not in _APART_IN_TIME)


_EACH = frozenset({"per", "each", "every"})
_APART_IN_TIME = frozenset("after ago apart before early earlier later prior".split())
SPANS = frozenset({"day", "week", "month", "year", "night", "weekend", "hour"})
_CLAIMS = _WORDS["claims"]
_FRAUDS = tuple(sorted(_WORDS["frauds"]))
_IN_COURT = frozenset({"court", "prosecution", "jury", "judge", "magistrates"})
_OPENS_SPEECH = frozenset(": , “ \" ‘ '".split())
_COMPARED = _WORDS["compared"]  # "up on", "down on"


def compared(sentence: Sentence) -> int:
    """Where figures of another period begin, which are no news of this one: "compared with 24 arrests last year"."""
    tokens = sentence.tokens
    if sentence.words.isdisjoint(_COMPARED):
        return tokens[-1].end
    for i, token in enumerate(tokens):
        if token.low in ("compared", "comparison"):
            return token.begin
        if token.low == "on" and i > 1 and tokens[i - 1].low in ("up", "down"):
            before = tokens[i - 2]
            if before.kind in ("be", "punct", "code") or before.low.endswith("ly"):
                return token.begin  # "slightly down on the 24 arrests of last year"
    return tokens[-1].end


def has_have(tokens: list[Token], mood: Mood, v: int) -> bool:
    return any(t.kind == "have" for t in tokens[mood.start : v])


def base_verb_is_done(tokens: list[Token], v: int) -> bool:
    """ "Police arrest two men" in a headline; "to arrest", "will arrest" are not done, nor "each day we arrest"."""
    if any(t.low in ("each", "every") and nxt.low in _TIMES for t, nxt in pairwise(tokens)):
        return False
    j = v - 1
    while j >= 0 and ("adverbs" in tokens[j].tags or tokens[j].kind == "when"):
        j -= 1
    if j > 0 and tokens[j].low == "did":
        return True  # "while we did locate a firearm"; "did not" is denied already
    if j >= 0 and tokens[j].low == "to":
        return _managed(tokens, j - 1) or _enabled(tokens, j - 1)
    if j > 0 and tokens[j].low in ("and", ","):
        # "we were able to stop the car and seize the drugs"
        to = next((k for k in range(j - 1, max(0, j - 14), -1) if tokens[k].low == "to"), None)
        between = tokens[to + 1 : j] if to is not None else []
        if to is not None and not any(
            t.kind in ("modal", "be") or (t.kind == "punct" and t.low != ",") for t in between
        ):
            return _managed(tokens, to - 1) or _enabled(tokens, to - 1)
    if seen_done(tokens, v):
        return True
    if j >= 0 and tokens[j].low == "we":
        return False  # "where there is violence we find drugs", "it is vital that we locate the gun"
    if j > 0 and tokens[j].low in ("us", "officers", "police", "them"):
        j -= tokens[j - 1].low == "helped"
    return j >= 0 and (tokens[j].kind == "police" or tokens[j].low == "helped")


_SEEING = _WORDS["seeing"]
_BY_WHOM = _WORDS["by_whom"]
_REACH_OF_SEEING = 45  # words: a list of what was done, with all its numbers


def seen_done(tokens: list[Token], v: int) -> bool:
    """ "The week saw officers carry out six warrants, make 19 arrests and seize £900": what they were seen doing."""
    by_police = False
    for j in range(v - 1, max(-1, v - _REACH_OF_SEEING), -1):
        token = tokens[j]
        if token.low in _SEEING:
            return by_police and (j == 0 or tokens[j - 1].low not in ("to", "be", "was", "were"))
        by_police = by_police or token.kind == "police" or token.low in _BY_WHOM
        if token.kind in ("modal", "be", "have", "negation") or token.low in _ENDS_SEEING:
            return False
        if token.kind == "verb" and token.tags["verb"][1] == "past":
            return False
    return False


_ENDS_SEEING = frozenset("to ; . : who which that where when if as how".split())

_TIMES = _WORDS["times"]

# Before a noun that is hoped for, planned, shunned or a condition: "in the hope of an arrest", "evading arrest".
_HOPED = _WORDS["hoped"]
_HOPED_AFTER = _WORDS["hoped_after"]
# Before a "to" that tells no purpose: "led to an arrest", "due to", "thanks to", "able to make".
_NO_PURPOSE = _WORDS["no_purpose"]
_NO_INFINITIVE = frozenset({"the", "a", "an", "two", "his", "her", "date", "date,"})
# After a "to" that tells a purpose, as does the base form of each outcome verb: "to make an arrest".
_PURPOSES = _WORDS["purposes"]
NO_HOME = frozenset({"fixed", "settled"})  # "Bell, of no fixed abode"
_CLAUSE_ENDS = frozenset({";", ".", ":", "“", '"', "but"})


def unreal(sentence: Sentence, n: int) -> bool:
    """Whether the clause of the noun at ``n`` is planned, hoped for, denied or conditional."""
    tokens = sentence.tokens
    counted = False
    for steps in range(min(n, 14)):
        j = n - 1 - steps
        token = tokens[j]
        low = token.low
        if low in _CLAUSE_ENDS or (low == "," and steps > 6):
            break
        if low in ("and", ",") and tokens[j + 1].kind in ("num", "units") and steps < 3:
            if n + 1 < len(tokens) and (tokens[n + 1].kind == "be" or tokens[n + 1].low == "were made"):
                break  # "for no licence and 21 fines were issued"
            counted = True  # "without a licence, 17 stop searches", but "plan 20 warrants, 30 arrests"
        if low == "and" and (tokens[j + 1].low == "made" or _is_past(tokens[j + 1])):
            if steps:
                break  # "seized 23 cars for no insurance and made six arrests"
            counted = True  # "dealt with ten for having no tax and seized 23 cars"
        if low in ("and", ",") and tokens[j + 1].low in ("their", "his", "her") and steps < 3:
            break  # "with no licence and their vehicles seized"
        if low.startswith(_TO_PROSECUTOR) and sentence.moods[j].done:
            break  # "he will be reported to the PPS and a woman received a caution"
        if token.kind == "modal":
            return steps <= 8 and not _can_confirm(tokens, j)
        homeless = low == "no" and tokens[j + 1].low in NO_HOME
        if token.kind == "negation" and steps < 5 and not (counted or homeless):
            return True
        if low == "to" and steps <= 5 and _purpose(tokens, j, n):
            return True
        if low == "rewards" and tokens[j + 1].low in ("of", "are"):
            return True  # "rewards of up to £500 for information leading to an arrest"
        if low in _HOPED and not (token.kind == "name" and j) and not _did_lead(tokens, j, n):
            return True  # not "in Hope Street"
    return _unreal_after(tokens[n + 1 : n + 4])


def _can_confirm(tokens: list[Token], j: int) -> bool:
    """Whether the modal at ``j`` only says that there is news: "we can now confirm the arrest of a man"."""
    said = [t.low for t in tokens[j + 1 : j + 4]]
    verb = next((low for low in said if low not in LATER | {"also", "today"}), "")
    return tokens[j].low == "can" and verb in _TELLS_NEWS


_TELLS_NEWS = frozenset({"confirm", "reveal", "announce", "report"})


def _is_past(token: Token) -> bool:
    return token.kind == "verb" and token.tags["verb"][1] == "past"


def _did_lead(tokens: list[Token], j: int, n: int) -> bool:
    """Whether what was asked for at ``j`` came true: "an appeal that led to his arrest"."""
    between = [t.low for t in tokens[j + 1 : n]]
    return tokens[j].low == "appeal" and ("led" in between or "resulted" in between) and between[0] != "to"


def _purpose(tokens: list[Token], to: int, n: int) -> bool:
    """Whether the "to" before the noun at ``n`` tells a purpose: "to secure a warrant", "to arrest after a charge"."""
    verb = tokens[to + 1]
    if to + 1 >= n or verb.kind not in ("word", "verb", "adverbs") or verb.low in _NO_INFINITIVE:
        return False
    if to and (tokens[to - 1].low in _NO_PURPOSE or _hurried(tokens, to - 1) or _enabled(tokens, to - 1)):
        return False
    return verb.low in _PURPOSES or (verb.kind == "verb" and verb.tags["verb"][1] == "base")


def _unreal_after(after: list[Token]) -> bool:
    """Whether the words after a noun make it unreal: "charges may follow", "an arrest has not", "is expected"."""
    if not after:
        return False
    following = after[1].kind if len(after) > 1 else ""
    if after[0].kind == "modal" or (after[0].kind == "have" and following == "negation"):
        return True
    if following == "modal" and after[0].low not in ("i", "we", "and", "but"):
        return True
    return any(t.low in _HOPED_AFTER for t in after)


NO_NOUN_AFTER = _WORDS["no_noun_after"]


def was_made(tokens: list[Token], n: int) -> bool:
    """Whether the plural noun at ``n`` was made: "making arrests", "arrests made on Monday", "led to arrests"."""
    before = {t.low for t in tokens[max(0, n - 2) : n]}
    after = [t.low for t in tokens[n + 1 : n + 5]]
    return bool(before & _MADE) or (
        after[:1] == ["were made"]
        or ("made" in after and after[0] in ("were", "have", "being"))
        or after[:2] == ["made", "on"]
        or _resulted(tokens, n)
    )


def _resulted(tokens: list[Token], n: int) -> bool:
    """Whether something came to the noun at ``n``: "has resulted in arrests", "leading to several more arrests"."""
    j = n - 1
    while j > 0 and ("vague" in tokens[j].tags or tokens[j].low in _MORE):
        j -= 1
    return j > 0 and (tokens[j - 1].low, tokens[j].low) in _CAME_TO


_MORE = frozenset("further more other subsequent recent".split())
_CAME_TO = frozenset(
    [(verb, "in") for verb in ("result", "resulted", "resulting")]
    + [(verb, "to") for verb in ("led", "leading")]
)
