"""What inspectors thought of what they found, read from their words.

Single good words say little: *timely* and *delay* stand in nearly every report. What decides is
negation, quantity (*too many*, *a small number*, *not consistently*), the verb of praise or
blame, and the halves around *but* and *however*.
"""

import re
from enum import IntEnum

from kg.model.terms import Polarity

WEAK = re.compile(
    r"""\b(?:too\ (?:many|few|often|long|slow(?:ly)?|much|late|high|variable|little)|not\ (?:yet|always|consistently|sufficiently|enough|good\ enough|all|every|routinely|fully|well|clear|effective|timely|been|being|have|received?|addressed|known|seen)|do(?:es)?\ not|did\ not|could\ not|cannot|are\ not|is\ not|were\ not|was\ not|had\ not|has\ not|have\ not|n['’]t
        |inconsisten\w+|variab\w+|uneven|less\ even|patchy|mixed|drift\w*|delay\w*|lack(?:s|ed|ing)?|weak\w*|poor\w*|fail\w*|inadequat\w*|concern(?:s|ed|ing)?|shortcoming\w*|gaps?|limited|insufficient\w*|unacceptabl\w+|at\ risk|in\ danger|risk\ of\ harm|exposed\ to|left\ (?:in|at|for|waiting|without|children)|without\ (?:a|an|any|being|enough|support|help|plans?)|criticis\w+|critical\ of|warn\w*|slow\w*|late\b|missed|overlook\w*|over-?optimistic|superficial|shortage\w*|turnover|high\ caseloads?|unmanageable|overwhelm\w*|struggl\w+|deteriorat\w+|declin\w+|worsen\w*|unsafe|serious|widespread|unstable|instability|problem\w*|difficult\w*|must\ (?:do|improve|be)|need(?:s|ed)?\ to\ (?:improve|be|do)|needs?\ (?:work|improv\w+)|improvements?\ (?:is|are|was|were)\ (?:needed|required)|(?:needs?|requires?)\ improvement|further\ improvement|areas?\ for\ (?:improvement|development|priority)|could\ be\ better|yet\ to|still\ (?:too|not|wait\w*|evident|need\w*)|wait(?:s|ed|ing)?\b|rushed|incomplete|out\ of\ date|not\ up\ to|hard\ to\ (?:find|recruit)|hampered|undermined|compromis\w+|ineffective\w*|raised\ (?:serious\ )?(?:concerns|questions)|lost\b|untouched|nobody|no[ -]one|few(?:er)?\ (?:than|of)|rarely|seldom|unclear|unaware|unallocated|neglected|never\b|little\ (?:evidence|progress|sign)|only\ (?:half|some|a\ (?:few|third))|some\ (?:\w+\ ){0,4}(?:were|are|had|have|sign|do|lack|wait)|a\ (?:very\ )?small\ number\ of|forc(?:ed|ing)|faltered|blamed|slammed|blasted|condemned|damning|shocking|chaotic|stretched|blunted|shallow|thin\b|backlog\w*|bottleneck\w*|outdated|cursory|scant|absent|unsuitable|unregistered|unregulated)""",
    re.VERBOSE | re.IGNORECASE,
)
STRONG = re.compile(
    r"""\b(?:prais\w+|commend\w*|highlight\w*|hailed|applaud\w*|credit(?:s|ed)|impress\w*|singled\ out|welcom\w+|celebrat\w+|strong\w*|strengths?|effective\w*|excellent|exceptional\w*|outstanding|good\b|well\b|highly|high[ -]quality|relentless|tenacious|determined|thoughtful|skilled|skilful\w*|passionate|committed|dedicated|caring|stable|safe\b|safer|timely|prompt\w*|quick\w*|swift\w*|speed|benefit\w*|improv(?:ed|ing|ement)s?|progress|strengthened|robust|clear\b|ambitious|ambition|proud|positive\w*|thrive|thriving|thorough\w*|better|best|right\ (?:decisions?|support|help|time|way|place|direction)|make\ a\ (?:real|positive)?\ ?difference|transformed|sustained|turn(?:ed)?\ around|valued|listened|confident|creative|innovative|exemplary|first-rate|superb|supported\b|supports\b|regularly|respond\w*|trust(?:ed|ing)|warm\w*|patient\w*|persistent\w*|never\ (?:stop|give)\w*|do\ not\ give\ up|cut(?:ting)?\ caseloads|fallen\ caseloads|lively|up\ to\ date|at\ the\ heart|child-centred|stays?\b|realistic|nurtur\w+|accurate\w*|careful\w*|proportionate|purposeful|consistent(?:ly)?\b|secure[sd]?\b|succe\w+|only\ a\ small\ number|know\ (?:their|the)\ (?:children|young|families|communit)\w*|know\ them|visit\ children\ (?:regularly|often)|quicker|easier|ease\b|heart\b|fast\b|sound\b|solid\b|calm\b|green\ shoots|heading\ the\ right\ way)""",
    re.VERBOSE | re.IGNORECASE,
)
TURN = re.compile(
    r"\b(?:but|however|although|though|while|whilst|yet|despite|nevertheless|whereas)\b",
    re.IGNORECASE,
)
LEADING_TURN = re.compile(r"^\W*(?:but|however|yet|nevertheless|though)\b", re.IGNORECASE)
# Negated weakness is praise: "no drift", "without delay", "only a small number … later need"
NOT_WEAK = re.compile(
    r"\b(?:no|without|little|reduc\w+|cut(?:ting)?|fewer|fewest|minimal|prevent\w*|tackl\w+|address(?:ing|es)?|free\ of|rather\ than|respond\w*\ to|identif\w+|quick\w*\ to)\s(?:\w+\s){0,2}(?:drift|delay\w*|concern\w*|risk\w*|harm|neglect|weakness\w*|turnover|waiting|caseloads|backlog\w*)"
    r"|\bonly\sa\s(?:very\s)?small\snumber|\bdo(?:es)?\snot\sgive\sup|\bnever\s(?:stop|give|lose)|\bnot\sonly|\brisks?\s(?:associated|are\s(?:well|quickly|understood|identified))|\bemerging\srisks?|\bat\s(?:the\s)?risk\sof\s(?:exploit|care|becom|enter)\w*|\bchildren\sat\srisk|\bhigh[ -]risk|\bwhen\sthings\sgo\swrong|\bdid\snot\shave\sto\swait",
    re.IGNORECASE,
)


class Lean(IntEnum):
    """Which way a piece of text leans."""

    WEAK = -1
    NONE = 0
    STRONG = 1


def lean(words: str) -> Lean:
    """Return which way one clause or sentence leans."""
    excused = NOT_WEAK.findall(words)
    kept = NOT_WEAK.sub(" ", words)
    weak, strong = len(WEAK.findall(kept)), len(STRONG.findall(kept)) + len(excused)
    if weak == strong == 0:
        return Lean.NONE
    # One word of weakness outweighs the good words around it: "not consistently good".
    return Lean.WEAK if weak >= strong else Lean.STRONG


def polarity(sentence: str) -> Polarity | None:
    """Return what a sentence says of what was found, None where it does not say.

    The halves around *but* count apart: one of each kind makes it mixed.
    """
    leading = LEADING_TURN.match(sentence)
    body = sentence[leading.end() :] if leading else sentence
    cuts = [m.start() for m in TURN.finditer(body)]
    pieces = [body[a:b] for a, b in zip([0, *cuts], [*cuts, len(body)], strict=True)]
    leans = [value for value in map(lean, pieces) if value is not Lean.NONE]
    if not leans:
        return Polarity.WEAKNESS if leading else None
    if len(set(leans)) > 1:
        return Polarity.MIXED
    return Polarity.STRENGTH if leans[0] is Lean.STRONG else Polarity.WEAKNESS
