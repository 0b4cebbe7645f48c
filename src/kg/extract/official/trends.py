"""How what was found has changed: better, worse, as good as before, still not good."""

import re

from kg.model.terms import Polarity, Trend

# "has improved", "have been strengthened", "is improving", "significant improvements since"
_BETTER = re.compile(
    r"\b(?:ha(?:s|ve)\s(?:\w+\s){0,2}?(?:improved|strengthened|accelerated|increased\sits\sfocus|progressed|reduced|fallen|transformed)"
    r"|(?:is|are)\s(?:\w+\s)?(?:improving|improved|stronger|better)\s(?:since|than\s(?:at|in)\sthe\s(?:last|previous))|(?:is|are)\s(?:\w+\s)?improving"
    r"|(?:much|significantly|greatly|markedly|considerably)\simproved"
    r"|improve\w*\s(?:\w+\s){0,3}?since|since\sthe\s(?:last|previous)\s(?:\w+\s)?inspection,?\s[^.;]{0,60}?\bimprove"
    r"|improvements?\s(?:ha(?:s|ve)\sbeen|(?:is|are)\sevident|made))\b"
)
_KEPT = re.compile(
    r"\b(?:sustained|ha(?:s|ve)\s(?:\w+\s)?maintained|ha(?:s|ve)\sbeen\smaintained|continues?\sto|remain(?:s|ed)?|still)\b"
)
_WORSE = re.compile(
    r"\b(?:declin(?:e|ed|ing)|deteriorat\w+|worsen\w*|dipped|weakened|(?:is|are)\s(?:\w+\s)?(?:weaker|worse)\sthan|regressed|lost\smomentum)\b"
)
_STILL = re.compile(
    r"\b(?:remain(?:s|ed)?|still|continues?\sto|persist\w*|ha(?:s|ve)\snot\s(?:\w+\s)?(?:been\s(?:\w+\s)?(?:addressed|resolved)|improved)|since\sthe\s(?:last|previous)\sinspection)\b"
)
# Without one of these nothing is told of a change
_HINTS = (
    *(
        "improv",
        "since",
        "remain",
        "still",
        "continue",
        "sustain",
        "maintain",
        "declin",
        "deterior",
    ),
    *("wors", "dipped", "weak", "regress", "momentum", "persist", "strengthened", "progressed"),
    *("accelerated", "reduced", "fallen", "transformed", "stronger", "better", "not"),
)


def trend(words: str, polarity: Polarity) -> Trend | None:
    """Return how what some plain words tell has changed; the same word may mean either way.

    >>> trend("the quality of plans remains poor", Polarity.WEAKNESS).value
    'remains a weakness'
    """
    if not any(hint in words for hint in _HINTS):
        return None
    if polarity is Polarity.WEAKNESS:
        if _WORSE.search(words):
            return Trend.DECLINED
        if _STILL.search(words):
            return Trend.REMAINS
        return Trend.IMPROVED if _BETTER.search(words) and "not" not in words else None
    if _BETTER.search(words):
        return Trend.IMPROVED
    return Trend.SUSTAINED if _KEPT.search(words) else None
