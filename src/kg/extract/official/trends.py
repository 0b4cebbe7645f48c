"""How what was found has changed: better, worse, as good as before, still not good."""

import re

from kg.extract.lexicon.phrases import Hints
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
    r"\b(?:(?:been|are|is|has|have) sustained|sustained (?:\w+ )?(?:improvement|progress|focus|good)\w*|ha(?:s|ve) (?:\w+ )?maintained|ha(?:s|ve) been (?:\w+ )?maintained|continues? to (?!need|wait|live)"
    r"|(?:remain(?:s|ed)?|(?:is|are) still) (?:\w+ly )?(?:strong|good|high|effective|stable|positive|committed|robust|excellent|outstanding|manageable|low|timely|consistent|focused|appropriate|secure|a (?:\w+ )?(?:strength|priority)))\b"
)
_WORSE = re.compile(
    r"\b(?:declin(?:e|ed|ing)|deteriorat\w+|worsen\w*|dipped|weakened|(?:is|are)\s(?:\w+\s)?(?:weaker|worse)\sthan|regressed|lost\smomentum)\b"
)
_STILL = re.compile(
    r"\b(?:remain(?:s|ed)?(?! (?:in|at|with|living|on|subject|looked|safe\w*|there|until|under|together)\b)|still|continues?\sto(?! (?:improve|live))|persist(?:s|ed|ing)?\b|ha(?:s|ve)\snot\s(?:\w+\s)?(?:been\s(?:\w+\s)?(?:addressed|resolved)|improved))\b"
)
# Without one of these nothing is told of a change
_HINTS = Hints(
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
    if not _HINTS.stand_in(words):
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
