"""Whether another event stands between an inspection or a grade and a date.

*Inspectors visited in May* and *rated good in 2019* tell a time on site; in *the inspection came
after the director resigned in 2019* the year is that of the resignation: the verb nearest to a
date owns it.
"""

import re

# Verbs of inspecting, grading and taking place, and words that only look like verbs
_OWN = frozenset(
    """visited inspected reinspected re-inspected carried held conducted took lasted started began
    ended finished spent rated judged graded found deemed branded given received awarded completed
    undertaken led based returned arrived called followed described labelled concluded required
    moved climbed upgraded downgraded slipped dropped rose fell scored ranked classed marked
    assessed evaluated examined reviewed looked focused focussed unannounced announced needed
    limited detailed named earned gained handed kept retained stayed remained met monitored
    considered declared pronounced dubbed lifted raised improved worsened deteriorated covered
    targeted combined related so-called related interested sampled observed checked performed
    inspecting visiting came went was were been had has did sat stood got gave saw said told
    need needed indeed hundred shed speed aged disabled abused neglected experienced deprived skilled qualified disadvantaged unaccompanied ordered asked commissioned requested left stayed departed revisited re-visited jumped leapt plunged slumped plummeted tumbled turned landed""".split()  # noqa: SIM905 - a list to read
)
_VERB = re.compile(
    r"\b(?:[a-z]{2,}ed|quit|left|became|won|lost|grew|wrote|built|bought|sold|cut|hit|put|set\sup"
    r"|took\s(?:over|up(?!\s(?:the\s(?:last|first|whole|best|greater)|two|three|most|all|a\sfortnight))|on|charge)|came\s(?:into|to\spower)|went\s(?:bust|down|up)|began\swork"
    r"|brought|stepped|stood\sdown|spoke|knew|thought|lived|died|born|met\swith)\b"
)
_OTHERS = re.compile(
    r"^(?:took\s(?:over|up(?!\s(?:the\s(?:last|first|whole|best|greater)|two|three|most|all|a\sfortnight))|on|charge)|came\s(?:into|to\spower)|went\s(?:bust|down|up)|set\sup|stood\sdown)"
)


def another_event(text: str, start: int, end: int) -> bool:
    """Say whether the words of a span tell of an event that is no inspection and no grade.

    >>> another_event("after the director resigned in ", 0, 31)
    True
    >>> another_event("which was carried out in ", 0, 25)
    False
    """
    return any(
        _OTHERS.match(match[0]) is not None or match[0] not in _OWN
        for match in _VERB.finditer(text, start, end)
    )
