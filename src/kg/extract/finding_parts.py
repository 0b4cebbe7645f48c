"""What a finding is made of: its words without grades, its topic, its partner and its inspection."""

import re
from collections.abc import Iterator

from kg.extract.clauses import clauses
from kg.extract.lexicon.narration import GRADE_TOLD
from kg.extract.lexicon.topics import topic_of
from kg.model.document import Document, Sentence
from kg.model.mention import (
    AgencyMention,
    CouncilMention,
    DateMention,
    FindingMention,
    InspectionMention,
    JudgementMention,
    Reference,
)
from kg.model.span import Span
from kg.model.terms import InspectionType, Polarity, Topic

# A clause is cut once more where a new verb or a time begins: "and praised", "when inspectors"
FINE = re.compile(
    r",?\s(?=(?:after|as|where|since)\s(?:the\s|its\s)?(?:inspectors|Ofsted|it|they|watchdog|report)\b)|\s(?=and\s(?:been|was|were|said|praised|found|has|have|that|is|are|inspectors)\b)|,?\s(?=(?:(?:chiefly|mainly|partly|largely|mostly)\s)?(?:when|because|on\saccount\sof|owing\sto|due\sto|thanks\sto|citing)\b)|\s(?=with\s[“\"‘'])"
)
# "where services were rated as inadequate last year", "that was rated “good” by Ofsted"
RATED = re.compile(
    r"""\b(?:(?:was|were|been|being|is|are|be)\s)?(?:again\s|also\s)?(?:re-?)?(?:rated|judged|graded|found|deemed|ranked|branded|labelled|said)\s(?:(?:as|to\sbe|overall|them|it)\s){0,2}
        [“"'‘]?(?:outstanding|good|requires\simprovement(?:\sto\sbe\sgood)?|inadequate|adequate|failing)\b[”"'’]?
        (?:\s(?:by\s(?:the\s)?[A-Z]\w+|overall|last\s\w+|earlier\sthis\syear|this\s\w+|in\s(?:[A-Z]\w+\s)?\d{4}))*""",
    re.IGNORECASE | re.VERBOSE,
)
# "who judged its services outstanding in March", "which had failed it in 2018"
RATED_WHO = re.compile(
    r"""(?:,\s)?\b(?:who|which|that)\s(?:(?:had|have|has|last|first|also|once)\s){0,2}(?:rate[sd]|judge[sd]|grade[sd]|branded|brands|labelled|deem(?:ed|s)|declare[sd]|ranked|ranks|gave|gives|failed|condemned)\s[^,.;:]{0,90}?
        [“"'‘]?\b(?:outstanding|good|requires?\simprovement(?:\sto\sbe\sgood)?|inadequate|adequate|failing)\b[”"'’]?(?:\s(?:grade|rating|overall))?
        (?:\s(?:last\s\w+|earlier\sthis\syear|this\s\w+|in\s(?:[A-Z]\w+\s)?\d{4}|at\sits\slast\sinspection|(?:\w+\s){1,2}(?:years?|months?)\s(?:ago|before|earlier))){0,2},?""",
    re.IGNORECASE | re.VERBOSE,
)
# A grade told in passing: its clause is not the sentence's own
IN_PASSING = re.compile(r"\b(?:where|which|whose|that|who|when)\b[^,;:]{0,60}$")
# "services rated inadequate last year are improving": the verb is still to come
REDUCED = re.compile(
    r"(?:re-?)?(?:rated|judged|graded|deemed|ranked|branded|labelled)\b", re.IGNORECASE
)
STANDS = re.compile(r"[^,.;:]{0,40}?\b(?:is|are|has|have|was|were|now)\b")
# "Two years after inspectors found …, services have been rated": what stands before is kept
LEAD = re.compile(
    r"^\W*(?:[\w’'-]+\s){0,4}?(?:[Aa]fter|[Ss]ince|[Ww]hen|[Aa]lthough|[Tt]hough|[Ww]hile)\s[^,;]{10,150},"
)
# "The council also told inspectors that …": a claim that the report only passes on
TELLER = re.compile(
    r"^\W*(?:The\s)?(?:council|authority|local authority)\s(?:had\s)?(?:also\s)?told\s"
)
DATED_START = re.compile(r"^\W*(?:In|Back in)\s")
_START = 30


def without_grades(document: Document, sentence: Sentence) -> str:
    """Return a sentence's words with the grades given in it left out: they are no finding."""
    text = document.text
    pieces, start = [], sentence.span.start
    for grade in document.within(JudgementMention, sentence.span):
        pieces.append(text[start : grade.span.start])
        start = max(start, grade.span.end)
    pieces.append(text[start : sentence.span.end])
    return GRADE_TOLD.blanked(" ".join(pieces))


def outside_judgement(document: Document, sentence: Sentence) -> str:
    """Return the parts of a sentence whose clauses give no grade."""
    judged = [g.span for g in document.within(JudgementMention, sentence.span)]
    if not judged:
        return GRADE_TOLD.blanked(sentence.span.of(document.text))
    kept = []
    for clause in _fine_clauses(document.text, sentence.span):
        words = clause.of(document.text)
        if any(clause.covers(grade) for grade in judged):
            words = _without_rating(words)
        kept.append(words)
    return " ".join(kept)


def _without_rating(clause: str) -> str:
    """Return what a clause tells besides its grade: all but the rating told in passing, or nothing.

    >>> _without_rating("the pace at a council where care was rated inadequate is far too slow")
    'the pace at a council where care   is far too slow'
    >>> _without_rating("the council was rated good")
    ''
    """
    told = RATED_WHO.sub(" ", clause)
    if told != clause:
        return GRADE_TOLD.blanked(told)
    rated = RATED.search(clause)
    if rated is None:
        return ""
    before, after = clause[: rated.start()], clause[rated.end() :]
    lead = LEAD.match(before)
    passing = IN_PASSING.search(before) or (REDUCED.match(rated[0]) and STANDS.match(after))
    if passing or re.match(r"[^,.;]{0,40}\bwho\b", after):
        return f"{before} {GRADE_TOLD.blanked(after)}"
    return lead[0] if lead else ""


def _fine_clauses(text: str, sentence: Span) -> Iterator[Span]:
    """Yield clauses cut once more at *and* with a verb after it, and before *when*."""
    for clause in clauses(text, sentence):
        start = clause.start
        for match in FINE.finditer(clause.of(text)):
            yield Span(start, clause.start + match.start())
            start = clause.start + match.end()
        yield Span(start, clause.end)


def mention(document: Document, sentence: Sentence, rule: str, thought: Polarity) -> FindingMention:
    """Return the finding with what it is about."""
    words = sentence.span.of(document.text)
    topic = topic_of(words)
    partners = [m for m in document.within(AgencyMention, sentence.span) if not m.inspectorate]
    about = partners[0].span if partners and topic is not Topic.INTERVENTION else None
    if about and thought is Polarity.WEAKNESS:
        topic = Topic.PARTNERSHIP
    tellers = document.within(CouncilMention, sentence.span) if TELLER.match(words) else ()
    reference, when = inspection_of(document, sentence)
    return FindingMention(
        span=sentence.span,
        text=words,
        rule=rule,
        polarity=thought,
        topic=topic,
        reference=reference,
        about=about,
        teller=tellers[0].span if tellers else None,
        when=when,
    )


def inspection_of(document: Document, sentence: Sentence) -> tuple[Reference, tuple[Span, ...]]:
    """Return which inspection a sentence is about, with the dates that tell its time."""
    visits = [
        m
        for m in document.within(InspectionMention, sentence.span)
        if m.inspection_type is not InspectionType.UNKNOWN or m.reference is Reference.EARLIER
    ]
    earlier = [m for m in visits if m.reference is Reference.EARLIER]
    past = [
        j
        for j in document.within(JudgementMention, sentence.span)
        if j.reference is Reference.EARLIER
    ]
    when = [s for m in earlier for s in m.when] or [s for j in past for s in j.when]
    if (earlier and len(earlier) == len(visits)) or past:
        return Reference.EARLIER, tuple(when)
    if DATED_START.match(sentence.span.of(document.text)):
        start = sentence.span.start
        head = Span(start, min(sentence.span.end, start + _START))
        return Reference.NEWS, tuple(d.span for d in document.within(DateMention, head))
    return Reference.NEWS, tuple(when)
