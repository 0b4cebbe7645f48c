"""A council that is named only as where somebody works or worked: *formerly head of quality at Leeds*."""

import re

from kg.model.mention import CouncilMention

_POST = r"(?:director|chief(?:\sexecutive)?|boss|head(?:\sof\s[\w’' ]{3,30}?)?|leader|manager|officer|social\sworker|DCS|inspector|councillor|lawyer|solicitor|teacher)"
# "formerly head of quality at", "was a social worker in Stroud and then in", "joined from"
_BEFORE = re.compile(
    rf"\b(?:former(?:ly)?|previously|ex-|once|until\srecently|most\srecently|latterly)\s?(?:an?\s|the\s)?(?:\w+\s){{0,2}}?{_POST}(?:\sof\s[\w’' ]{{3,40}}?)?\s(?:at|of|in|for|with|from)\s(?:the\s)?$"
    rf"|\b(?:an?|as|was|been|being)\s(?:\w+\s)?{_POST}(?:\sof\s[\w’' ]{{3,40}}?)?\s(?:at|in|for|with)\s(?:[A-Z]\w+\sand\s(?:then\s)?(?:in\s|at\s)?)?$"
    r"|\b(?:joined|joins|joining|recruited|poached|seconded|hired|headhunted)\s(?:\w+\s){0,3}?from\s(?:the\s)?$"
    r"|\b(?:hospitals?|hospital\strusts?|health\strusts?|courts?|universit(?:y|ies)|prisons?|clinics?)\s(?:in|at|of)\s(?:[A-Z]\w+(?:,\s|\sand\s)){0,2}$"
)
# "the former Hackney director", "ex-Kent DCS"
_FORMER = re.compile(r"\b(?:former|ex-?|then)\s?$")
_AFTER = re.compile(rf"(?:['’]s)?\s(?:council\s)?(?:children['’]s\s(?:services\s)?)?{_POST}\b")
# "was director in Rotherham when it was judged": the council itself is told of
_TOLD_OF = re.compile(
    r",?\s(?:when|where|which|as|before|after|until|while)\s(?:it|they|its|was|were|had|(?:the\s)?(?:council|authority|borough|city|county)|inspectors|Ofsted)\b"
)
_FAR = 110


def only_employs(text: str, mention: CouncilMention) -> bool:
    """Say whether a council stands in a text only for whom somebody works or worked there."""
    start, end = mention.span
    if _TOLD_OF.match(text, end):
        return False
    if _BEFORE.search(text, max(0, start - _FAR), start):
        return True
    return _FORMER.search(text, max(0, start - 8), start) is not None and (
        _AFTER.match(text, end) is not None
    )
