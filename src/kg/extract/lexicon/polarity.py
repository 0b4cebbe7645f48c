"""What inspectors thought of what they found, read from their words.

Single good words say little: *timely* and *delay* stand in nearly every report. What decides is
negation and its reach, quantity (*too many*, *only a small number … later need*), the verb of
praise or blame, and the halves around *but* and *however*.

Known to miss: irony, and praise or blame told by a comparison alone (*16 cases each*).
"""

import re
from collections.abc import Iterator
from enum import IntEnum
from functools import lru_cache

from kg.extract.lexicon.evaluative import (
    BAD,
    BLAME,
    CEASED,
    FEWER,
    FLAW,
    GOOD,
    NEGATION,
    PRAISE,
    RELIEF,
    SAFE,
)
from kg.extract.lexicon.folding import fold
from kg.extract.lexicon.idioms import ASIDE, FORMER, KINDLY, SEEN, THEN, UNKINDLY, WHEN
from kg.extract.lexicon.measures import SPARED, measured
from kg.model.terms import Polarity

# The two halves of a sentence: "timely, but …", "while others …"
TURN = re.compile(
    r"""[,;–—]?\s*\b(?:(?<!\ball\s)(?<!\bnothing\s)(?<!\banything\s)(?<!\blast\s)(?<!\bcannot\s)but(?!\sfor\b)|however|although|though|while|whilst|(?<!not\s)yet(?!\s(?:to|been|be|firm|in|work|know)\b)(?!(?<!,\syet)\shave\b)|nevertheless|nonetheless|whereas|on\sthe\sother\shand|in\scontrast|even\sso)\b|;\s|,\s(?=if\snot\b|less\sso\b|not\sso\b)
        |(?<!\bbed)\sand\s(?=(?:\w+\s)?\w+\s(?:for|in|at|on|below|above|elsewhere|over|about)\b[^,.;]{0,30}\W*$|\w+\s(?:below|above|elsewhere)\W*$)
        |,?\sand\s(?=(?:\w+\s)?(?:blame[sd]?|criticis\w+|fault(?:s|ed)|condemn\w+|want(?:s|ed)|asks?\b|asked|urge[sd]?|call(?:s|ed)\sfor|regret\w+|prais\w+|commend\w+|admire[sd]?|lik(?:es|ed)|worr(?:y|ies|ied))\b)
        |,?\sand\s(?=(?:[\w’'-]+\s){1,4}?(?:to\sbe|was|were|is|are|had\sbeen|has\sbeen|have\sbeen)\s)""",
    re.VERBOSE,
)
# "Although caseloads have fallen, supervision is patchy": the comma parts the halves
CONCEDED = re.compile(r"^\W*(?:although|though|while|whilst|whereas|for\sall|if)\b[^,;]{8,160},")
# "the help for disabled children is not": the other way round than the other half
ELLIPSIS = re.compile(
    r"\b(?:is|are|was|were|do|does|did|has|have|had|could|can)(?:\snot|n[’']t)\W*$|\b(?:anything\sbut|the\s(?:opposite|reverse))\W*$|\b(?:less|not)\sso\b(?!\smuch)"
)
LEADING_TURN = re.compile(r"^\W*(?:but|however|yet|nevertheless|though|still)\b,?", re.IGNORECASE)
# "only a small number … later need", "a very small number": few are concerned, and of what
FEW_NEED = re.compile(
    r"\b(?<!too\s)few\s(?:children|families|young\speople|cases|referrals|care\sleavers|placements)\b(?=[^.;]{0,60}?\b(?:come\sback|return|go\smissing|(?:are|were)\sre-?referred|wait|later|repeat|break\sdown|drift))"
    r"|\bonly\sa\s(?:very\s)?(?:small\snumber|few|handful|minority)\b(?!\sof\s(?:\w+\s){1,3}(?:had|were\s(?:seen|visited)|received|got|have))",
)
SMALL = re.compile(
    r"\b(?:a|one)\s(?:very\s)?(?:small\s(?:but\s\w+\s)?(?:number|minority|group)|few|minority|handful)\b",
)
# "the shortfalls were put right", "risks have fallen"
AFTERWARDS = re.compile(
    r"(?:\s[\w’'-]+){0,6}?\s(?:have|has|had|were|was|been|are|is)\s(?:\w+ly\s|now\s|all\s|also\s)?(?:been\s)?(?:put\sright|taken\sseriously|admitted|acted\son|followed\sup|few\b|acknowledged|owned|corrected|remedied|mended|fixed|picked\sup|spotted|identified\s(?:early|quickly|and)|challenged|escalated|answered|investigated|lifted|cut\b|halved|history|behind\s(?:it|them)|c[ao]me\sdown|gone\sdown|brought\sdown|shortened|fallen|fell|dropped|reduced|addressed|resolved|tackled|eliminated|overcome|cleared|gone|met\s(?:well|promptly|quickly)|dealt\swith|well\sunderstood|rare|avoided|prevented|low(?:er)?|down|shorter|smaller|falling|shrinking|under\scontrol|a\sthing\sof\sthe\spast)\b"
    r"|(?:\s[\w’'-]+){0,3}?\s(?:has\s|have\s)?(?:led|leads?)\sto\s(?:\w+\s){0,2}?(?:changes?|improve\w*|action|better)",
)
# "plans must be clearer", "needs to build stronger ties": what is wished for is not there
WISHED = re.compile(
    r"\b(?:must|should(?!\sbe\sproud)|ought\sto|(?:still\s|also\s|now\s)?need(?:s|ed)?\sto\s(?!know)|(?:has|have)\sto)\b",
)
# "failing to ensure that children are well supported": all that follows is not so
FAILS = re.compile(
    r"(?<!\bnot\s)(?<!\bnever\s)\bfail(?:s|ed|ing|ure)?\sto\b|\b(?:did|do|does|had|have|has)\snot\s(?:ensure|make\ssure|guarantee)\b",
)
# "the team (no jokes, please)": a remark that judges nothing
BRACKETS = re.compile(r"(?<=\w\s)\([^()]{1,90}\)(?=[\s,.;:])")
_REACH = 6
_HALF = 2
_RELIEF_REACH = 5


class Lean(IntEnum):
    """Which way a piece of text leans."""

    WEAK = -1
    NONE = 0
    STRONG = 1


def lean(words: str) -> Lean:
    """Return which way one clause leans."""
    words = fold(words)
    main = WHEN.sub(_blanks, words)
    strong, weak = weigh(main)
    if main != words and strong == weak == 0:
        strong, weak = weigh(words)
    if strong == weak == 0:
        return Lean.NONE
    # One word of weakness outweighs the good words around it: "not consistently good".
    return Lean.WEAK if weak and weak >= strong else Lean.STRONG


@lru_cache(maxsize=1024)
def weigh(words: str) -> tuple[int, int]:
    """Return how much in a clause, in lower case, is praise and how much blame."""
    words, seen = _seen(_blank(FORMER, words))
    words, kindly = KINDLY.subn(_blanks, words)
    words, unkindly = UNKINDLY.subn(_blanks, words)
    told, spared = SPARED.subn(_blanks, _blank(ASIDE, words))
    kept, ceased = CEASED.subn(_blanks, _blank(SAFE, told))
    kept, few = FEW_NEED.subn(_blanks, kept)
    kept, shed, flaws = _flaws(kept)
    relieved, faults = _faults(kept)
    merits, denied = _merits(kept, told)
    strong = 2 * (kindly + few + spared + ceased + shed) + relieved + merits + seen
    weak = 2 * (unkindly + flaws) + faults + denied + sum(1 for _ in _turned(kept))
    if PRAISE.search(told) and not flaws:
        strong += 2
    blame = BLAME.search(told)
    if blame and not _turns(NEGATION, told, blame.start(), _REACH):
        weak += 2
    if strong <= weak + 1 and SMALL.search(kept):
        weak += 1
    return strong, weak


def _seen(words: str) -> tuple[str, int]:
    """Return the words without faults that somebody sees and owns, and how many of them do."""
    places = [m for m in SEEN.finditer(words) if not _turns(NEGATION, words, m.start(), _REACH)]
    for match in places:
        words = words[: match.start()] + _blanks(match) + words[match.end() :]
    return words, len(places)


def _flaws(words: str) -> tuple[str, int, int]:
    """Return the words without phrases of blame, how many are told of fewer, how many stand."""
    kept, every = FLAW.subn(_blanks, words)
    if not every or not FEWER.search(words):
        return kept, 0, every
    shed = sum(_turns(FEWER, words, m.start(), _REACH) for m in FLAW.finditer(words))
    return kept, shed, every - shed


def _faults(words: str) -> tuple[int, int]:
    """Return how many bad things are told to be gone, and how many are there."""
    gone = there = 0
    for match in BAD.finditer(words):
        if _is_relieved(words, match):
            gone += 1
        elif not (NEGATION.match(match[0]) and _next_bad(words, match.end())):
            there += 1
    return gone, there


def _merits(words: str, told: str) -> tuple[int, int]:
    """Return how many good things are there, and how much blame lies in those that are not.

    What is wished for (*must be clearer*) counts neither way.
    """
    there = denied = 0
    wish, fails = WISHED.search(told), FAILS.search(told)
    for match in GOOD.finditer(words):
        if wish and match.start() > wish.end():
            continue
        if fails and match.start() > fails.end():
            denied += 1
        elif _turns(NEGATION, words, match.start(), _REACH, stop=BAD):
            denied += 2
        else:
            there += 1
    return there, denied


def polarity(sentence: str) -> Polarity | None:
    """Return what a sentence says of what was found, None where it does not say.

    The halves around *but* count apart: one of each kind makes it mixed. A remark in brackets
    counts only where the rest does not say.
    """
    bare = _blank(BRACKETS, sentence)
    said = _polarity(bare)
    return said if said is not None or bare == sentence else _polarity(sentence)


def _polarity(sentence: str) -> Polarity | None:
    """Return what a sentence with all that stands in it says."""
    sentence = _blank(THEN, fold(sentence))
    leading = LEADING_TURN.match(sentence)
    leans = _leans(sentence[leading.end() :] if leading else sentence)
    if not leans:
        return Polarity.WEAKNESS if leading else None
    if len(leans) > 1:
        return Polarity.MIXED
    return Polarity.STRENGTH if Lean.STRONG in leans else Polarity.WEAKNESS


def verdict(sentence: str) -> Polarity | None:
    """Return what a sentence says of what was found, by its words or else by what it measures.

    >>> verdict("Calls are answered promptly, but decisions take weeks").value
    'mixed'
    """
    said = polarity(sentence)
    if said is Polarity.MIXED:
        return said
    halves = [half for half in _halves(_blank(THEN, fold(sentence))) if len(half.split()) > _HALF]
    if said is None:
        told = {measured(_blank(ASIDE, half)) for half in halves} - {None}
    else:
        told = {said} | {measured(_blank(ASIDE, half)) for half in halves if not weighs(half)} - {
            None
        }
    if len(told) > 1:
        return Polarity.MIXED
    return next(iter(told), None)


def weighs(half: str) -> bool:
    """Say whether a half leans by its own words."""
    return lean(half) is not Lean.NONE


def _leans(body: str) -> set[Lean]:
    """Return which ways the halves of a sentence lean; *is not* leans away from the others."""
    halves = list(_halves(body))
    leans = {lean(half) for half in halves} - {Lean.NONE}
    if len(halves) > 1 and any(ELLIPSIS.search(half) for half in halves[1:]):
        leans = {lean(half) for half in halves if not ELLIPSIS.search(half)} - {Lean.NONE}
        leans |= {Lean(-one) for one in leans}
    return leans


def _halves(body: str) -> Iterator[str]:
    """Yield the pieces of a sentence between its turns."""
    conceded = CONCEDED.match(body)
    start = conceded.end() if conceded else 0
    if conceded:
        yield conceded[0]
    for match in TURN.finditer(body, start):
        if body[start : match.start()].strip(" ,"):
            yield body[start : match.start()]
        start = match.end()
    yield body[start:]


def _blank(pattern: re.Pattern[str], words: str) -> str:
    """Return the words with what the pattern matches put out, each place kept."""
    return pattern.sub(_blanks, words)


def _blanks(match: re.Match[str]) -> str:
    """Return as many blanks as a match is long."""
    return "_" * len(match[0])


def _turns(
    pattern: re.Pattern[str],
    words: str,
    position: int,
    reach: int,
    *,
    stop: re.Pattern[str] | None = None,
) -> bool:
    """Say whether a turning word stands within so many words before a place, in its clause.

    One that has turned a word of ``stop`` between the two has done its work.
    """
    before = words[max(0, position - 60) : position]
    clause = re.split(r"[;:“”]|,\s(?:and|or)\b|\b(?:and|but|so)\b", before)[-1]
    near = " ".join(clause.split()[-reach:])
    found = pattern.search(near)
    return found is not None and (stop is None or stop.search(near, found.end()) is None)


def _is_relieved(words: str, bad: re.Match[str]) -> bool:
    """Say whether something bad is told to be cut, met, absent or put right."""
    before = _turns(RELIEF, words, bad.start(), _RELIEF_REACH)
    if before or _turns(NEGATION, words, bad.start(), _REACH):
        return True
    return AFTERWARDS.match(words, bad.end()) is not None


def _next_bad(words: str, position: int) -> bool:
    """Say whether the next few words hold something bad: *seldom asked to repeat their story*."""
    near = " ".join(re.split(r"[;:,.]", words[position : position + 60])[0].split()[: _REACH + 1])
    return BAD.search(near) is not None


def _turned(words: str) -> Iterator[re.Match[str]]:
    """Yield the negations that turn no word of praise or blame, and so are blame by themselves.

    A bare *cannot* or *had not* before a stop only recalls what was said before.
    """
    for match in NEGATION.finditer(words):
        after = words[match.end() : match.end() + 60]
        if re.match(r"\s*(?:[.,;:!?”\"’')]|$)", after):
            continue
        near = " ".join(re.split(r"[;:,.]", after)[0].split()[: _REACH + 1])
        if GOOD.search(near) or BAD.search(near) or GOOD.match(match[0]) or BAD.match(match[0]):
            continue
        yield match
