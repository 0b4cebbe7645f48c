"""Of how many a finding holds: the word of quantity that its subject begins with."""

from kg.extract.lexicon.phrases import Phrases
from kg.model.terms import Quantifier

_WORDS: dict[Quantifier | None, str] = {
    Quantifier.ALL: "all|every|each|no children|no child|none of",
    Quantifier.ALMOST_ALL: "almost all|nearly all|almost every|vast majority|great majority|overwhelming majority|virtually all",
    Quantifier.MOST: "most|majority|mostly",
    Quantifier.MANY: "many|large number|large numbers|high number|high numbers|significant number|large proportion|high proportion|significant proportion|numerous|considerable number",
    Quantifier.SOME: "some|several|a number of|a proportion of|others|half of|a third of",
    Quantifier.FEW: "a few|few|very few|handful",
    Quantifier.SMALL_NUMBER: "small number|small numbers|small minority|small proportion|a minority|minority of|very small number|isolated cases|isolated examples",
    Quantifier.TOO_MANY: "too many|too high a number|too large a proportion",
    Quantifier.NOT_ALL: "not all|not every",
    None: "at most|most vulnerable|most appropriate|most at risk|most in need|the most|most recent|most recently|most complex|most need|most effective|many of the challenges|after all|all of this|all areas|all aspects|each other|how many|number of children in|increasing number|reducing number|range of|some way|some time|all relevant|a number of initiatives|a number of actions|a number of ways",
}  # fmt: skip
_PHRASES = Phrases(_WORDS)
_HEAD = 70
"""How far into a sentence its subject reaches, in characters."""


def quantifier(text: str, start: int, end: int) -> Quantifier | None:
    """Return the quantity that the first words of a part of a plain text give.

    >>> quantifier("for a small number of children plans drift", 0, 42).value
    'a small number'
    """
    for hit in _PHRASES.hits(text, start, min(end, start + _HEAD)):
        value: Quantifier | None = hit.value
        return value
    return None
