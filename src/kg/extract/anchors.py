"""Which inspection a grade is tied to by the words between the two.

*The inspection in May rated it good*, *good at its last inspection*, *since the visit of 2015,
which found it inadequate*: each grade belongs to the inspection named beside it. *Still good,
though problems raised at the last inspection remain* does not: a comma and another verb stand
between.
"""

import re

from kg.model.document import Document
from kg.model.mention import InspectionMention, Reference
from kg.model.span import Span

# From a grade to the inspection after it: "rating from Ofsted following its", "when"
_TO = re.compile(
    r"""^[”’"')]{0,2}(?:\s(?:overall|again|too|rating|grade|judge?ment|verdict|mark|status|there))*
    (?:\s(?:by|from)\s(?:Ofsted|inspectors|the\s(?:watchdog|regulator|inspectorate)))?
    (?:\s(?:overall\s)?(?:for|in)\s(?:(?!\b(?:but|while|whereas|although|and\s(?:the|it|its|has|is))\b)[^.;:,]){3,70}?)?
    \s(?:in|at|by|during|after|following|from|under|when|since|on)
    \s(?:(?:the|its|their|an?|that|this|Ofsted['’]s|[A-Z]\w+['’]s?)\s)?(?:[\w’'-]+\s){0,4}$""",
    re.VERBOSE,
)
# "good in 2018 and had a focused visit": the year ends what the grade is told of
_DATED = re.compile(r"\b(?:19|20)\d\d\sand\s(?!\d)")
_ENDED = re.compile(r"\b(?:by|after|following|under)\b")
# From an inspection to the grade it gave: "rated", "found", "and gave"
_GAVE = re.compile(
    r"""\b(?:rat(?:ed|es|ing)|judg(?:ed|es|ing)|grad(?:ed|es|ing)|found|finds|gave|gives|giving|saw|handed|awarded|concluded|deemed|declared|labelled|branded|described|marked|returned|resulted|result|led|ended|ending|put|placed|scored|said|kept|left|lifted|raised|moved|took|downgraded|upgraded|were|was|being|be)\b""",
    re.VERBOSE,
)
# Words that end the way from an inspection to a grade
_PARTED = re.compile(
    r"\b(?:years?|months?)\s(?:after|before|since|on\sfrom)\b|^\s(?:since|before|after|until)\b|[.;]\s|\b(?:and|then)\s(?:in|by)\s(?:\w+\s)?\d{4}\b|:\s(?:the|its|in)\s(?:\w+\s)?\d{4}\b|\b(?:in|by)\s(?:\w+\s)?\d{4},?\s(?:when|it|they)\b|\b(?:but|while|whilst|whereas|although|though|however|despite)\b"
    r"|,\s(?:and\s)?(?:it|they|the\s(?:council|authority|service|department)|services)\s(?:has|have|is|are)\b"
)
# The main clause goes on after one on the past: "which was good when they last came, was judged"
_MAIN_VERB = re.compile(r",\s(?:was|were|is|are|has|have|had)\b")
# "South Tyneside, last inspected in December 2022, is rated": the grade that still stands
_LAST = re.compile(r"\blast\s(?:inspected|visited|looked)", re.IGNORECASE)
_STANDS = re.compile(r"[^.;]{0,40},\s(?:is|are|remains?|holds?|stands?|has\sbeen)\b")
# An inspection only looked back to: "since its last", "than at the"
_BACK = re.compile(
    r"\b(?:[Ss]ince|than|[Bb]efore|[Uu]ntil|[Uu]nlike|[Cc]ompared\s(?:with|to)|up\son|improvement\son|ahead\sof)\s(?:[\w’'-]+\s){0,5}$"
)
# What ties a grade to an inspection looked back to: ", which judged", "when"
_RELATIVE = re.compile(r"^[^.;]{0,60}?,?\s(?:which|that|when|where|in\swhich|at\swhich)\s")
# "Following its inspection in May, the council was rated"
_OPENING = re.compile(r"^\W*(?:Following|After|At|In|During|On|From|Under)\b[^,]{0,70}$")
# "two grades better than when they were last inspected": what a grade is only set against
_COMPARED = re.compile(r"\bthan\b")
_FAR = 180


def anchor_of(
    document: Document, sentence: Span, grade: Span, reference: Reference, *, past: bool = False
) -> InspectionMention | None:
    """Return the inspection that a grade in a sentence is tied to, if its words tie it to one.

    A grade that is ``past`` (*moved out of inadequate following an inspection*) was not given by
    the inspection that ended it.
    """
    near = Span(max(sentence.start, grade.start - _FAR), min(sentence.end, grade.end + _FAR))
    mentions = document.within(InspectionMention, near)
    held = [
        m for m in mentions if m.reference is not Reference.PLANNED and not _COMPARED.search(m.text)
    ]
    after = [m for m in held if m.span.start >= grade.end]
    way = document.text[grade.end : after[0].span.start] if after else ""
    if after and _TO.match(way) and not _DATED.search(way):
        return None if past and _ENDED.search(way) else after[0]
    if past:
        return None
    before = [m for m in held if m.span.end <= grade.start]
    return (
        before[-1] if before and _leads(document, sentence, before[-1], grade, reference) else None
    )


def _leads(
    document: Document,
    sentence: Span,
    mention: InspectionMention,
    grade: Span,
    reference: Reference,
) -> bool:
    """Say whether an inspection before a grade is told as what gave it."""
    text = document.text
    gap = text[mention.span.end : grade.start]
    if _STANDS.match(gap) and _LAST.search(mention.text):
        return True
    if _PARTED.search(gap):
        return False
    opening = text[sentence.start : mention.span.start]
    if _BACK.search(opening):
        return _RELATIVE.match(gap) is not None
    earlier = mention.reference is Reference.EARLIER
    if earlier and (reference is Reference.NEWS or _MAIN_VERB.search(gap)):
        return False
    if _OPENING.match(opening):
        return True
    return _GAVE.search(gap) is not None and gap.count(",") <= 2  # noqa: PLR2004 - a date's commas
