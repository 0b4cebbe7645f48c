"""Grades that an inspectorate gave to a council: *rated Outstanding*, *care leavers: good*.

A grade's word counts only where something says that it was given: a rating verb (*judged to be
inadequate*), a rating noun (*an inadequate rating*), a transition (*up from good*), an area's
name with a copula or a colon. A wish, a quality of something (*outstanding service*), a school's or
a home's grade, and another regulator's are none.

Known to miss: a grade told by a figure of speech (*Redbridge shines*), and one given to *the
area* spoken of two paragraphs before.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kg.extract.clauses import clause_at
from kg.extract.lexicon.grades import (
    AREA,
    AREAS,
    COUNTED,
    EVERY_AREA,
    EXCEPT,
    GRADE,
    GRADES,
    PARAPHRASE,
)
from kg.extract.lexicon.relevance import may_be_relevant
from kg.model.document import Document, Part, Sentence
from kg.model.mention import (
    AgencyMention,
    CouncilMention,
    DateMention,
    JudgementMention,
    QuotationMention,
    Reference,
)
from kg.model.span import Span
from kg.model.terms import Area, Grade, QuotationKind

# "rated", "judged it to be", with the grade some words on
VERB = re.compile(
    r"""\b(?:re-?)?(?:rated|rates|rating|judged|adjudged|judges|graded|grades|ranked|deemed|classed|classified|labelled|branded|declared|marked|scored|scores|assessed|categorised)\b(?![^"“‘]*\bthat\b)""",
    re.VERBOSE | re.IGNORECASE,
)
# "found to be", "was found", "found the council's services"
FOUND = re.compile(
    r"\b(?:found|considered|described)\b(?:\s\S+){0,6}?\s(?:(?:to\s)?be|as|overall|services|still|were|was|are|is|work|it|them|both)\s\W?$|\bfound(?:\sto)?\s\W?$",
    re.IGNORECASE,
)
# "awarded", "was given a", "kept its", right before the grade
GAINED = re.compile(
    r"""\b(?:awarded|award|given|handed|gave|gives|gets?|got|received?|receives|earn(?:s|ed)|secure[sd]?|achieve[sd]?|won|wins|kept|keeps|retain(?:s|ed)|maintain(?:s|ed)|gain(?:s|ed)|lost|loses|stripped\ of|attained|hold(?:s|ing)?|held)\b
        (?:\s(?:an?|its|their|the|second|third|another|overall|new|consecutive|top|coveted|straight|it|them|council|services)){0,4}\s\W?$""",
    re.VERBOSE | re.IGNORECASE,
)
# "a rating of", "the grade was", "verdict:"
NOUN_BEFORE = re.compile(
    r"\b(?:rating|grade|grading|judge?ment|verdict|mark|score|result|outcome)s?(?:\s(?:of|as|was|is|were|remains?|from|to|for\s\w+\sis)|:)?(?:\san?)?\s\W?$",
    re.IGNORECASE,
)
NOUN_AFTER = re.compile(
    r"^\W{0,2}\s?(?:overall\s)?(?:Ofsted\s)?(?:ratings?|grades?|grading|judge?ments?|verdicts?|marks?|scores?|inspections?|category|report|status|outcome)\b",
    re.IGNORECASE,
)
# "up from", "an improvement on the last", "from … to"
FROM = re.compile(
    r"\b(?:up|down|rise|rose|risen|climb(?:s|ed|ing)?|jump(?:s|ed)?|leap|leapt|fall|fell|fallen|slip(?:s|ped)?|drop(?:s|ped)?|move[sd]?|moving|improve[sd]?|improving|upgraded?|downgraded?|lift(?:ed|s)?|raise[sd]?|promoted|relegated|went|gone|progress(?:ed)?|improvement|step|transformed|taken|shift|turnaround|journey)\b[^.;]{0,60}?\b(?:from|on|out\sof|since)(?:\s(?:an?|its|the|being|a\srating\sof|last|previous|rated|judged|grade\sof|overall)){0,4}\s\W?$",
    re.IGNORECASE,
)
TO = re.compile(
    r"\b(?:up|down|rise|rose|risen|climb(?:s|ed|ing)?|jump(?:s|ed)?|leap|leapt|fall|fell|fallen|slip(?:s|ped)?|drop(?:s|ped)?|move[sd]?|moving|improve[sd]?|improving|upgraded?|downgraded?|lift(?:ed|s)?|raise[sd]?|promoted|relegated|went|gone|progress(?:ed)?|from)\b[^.;]{0,60}?\bto(?:\s(?:an?|its|the|being|overall|now)){0,3}\s\W?$",
    re.IGNORECASE,
)
# "is", "was still", "are now", after an area or "services"
COPULA = re.compile(
    r"\b(?:is|was|were|are|remain(?:s|ed)?|being|been|stay(?:s|ed)?|be)(?:\s(?:still|now|also|again|both|all|overall|only|just|once|found|once\sagain)){0,2}\s\W?$",
    re.IGNORECASE,
)
STILL = re.compile(r"\b(?:still|remain(?:s|ed)?|again|no\slonger)(?:\srated)?\s\W?$", re.IGNORECASE)
NO_LONGER = re.compile(
    r"\b(?:no\slonger|lost|loses|losing|shed|shakes?\soff|stripped\sof)\b[^.;]{0,30}$",
    re.IGNORECASE,
)
SERVICES = re.compile(
    r"services|\bcouncil\b|authority|department|provision|arrangements|work\ with|\bcare\b|effectiveness|help\b|area\b|told\ that|trust",
    re.IGNORECASE,
)

# What a grade's word is when something else follows: a quality, not a grade
QUALITY = re.compile(
    r"""^\W?\s(?:services?|work(?:ers?|force|ing)?|practice|support|progress|outcomes?|care|leadership|staff|social|people|news|jobs?|examples?|relationships?|quality|foundations?|understanding|start|results?|enough|management|partnership
        |health|education|decisions?|plans?|experiences?|arrangements|oversight|help|local|multi|team|council(?!\ in)|authority|and\ (?:timely|effective|consistent|caring|improving|strong|stable|well)|to\ (?:see|hear|have|know|be\ (?:back|recognised))|that\b|at\b|deal|idea|use\b|value|cause|range|schools?|knowledge|communication|attendance|teaching|resources?|housing|individual|opportunit|levels?|standards?|achievement|performance|provision|response|training|supervision|homes?|lives|life|place|things|time|as\ it)""",
    re.VERBOSE | re.IGNORECASE,
)
WISH = re.compile(
    r"""\b(?:wants?|wanted|hopes?|hoped|hoping|aims?|aiming|aspir\w+|ambitions?|journey\ (?:to|towards)|striv\w+|path\ to|road\ to|towards|target|would\ be|could\ be|should\ be|become|becoming|working\ to|plans?\ to|on\ track|expects?|goal|determined\ to|continue\ (?:to\ )?deliver\w*|get(?:ting)?\ to|whether|until|unless|need(?:s|ed)?\ to\ be|deserve\w*|can\ be|must\ be|may\ be|might\ be|next\ time|drive\ to|push\ (?:for|to)|by\ 20[2-9]\d)\b""",
    re.VERBOSE | re.IGNORECASE,
)
NEGATED = re.compile(
    r"\b(?:not|never|neither|nor|without|n['’]t|no)\b(?!\s(?:longer|only|surprise|doubt))[^.;,]{0,25}$",
    re.IGNORECASE,
)
EARLIER = re.compile(
    r"""\b(?:had\ (?:previously\ |last\ |already\ |also\ |once\ )?been|previous(?:ly)?|formerly|before\ that|prior|its\ last|their\ last|the\ last|last\ (?:time|rated|inspected|judged|full|good|inspection)|was\ last|were\ last|predecessor|back\ in|originally|at\ the\ time|earlier\ (?:rating|inspection|grade|judgement)|(?:years?|months)\ (?:ago|earlier|before)|used\ to\ be|once\ rated|since\ (?:being|it\ was|they\ were)|twice|three\ times|first\ (?:rated|judged)|historic)\b""",
    re.VERBOSE | re.IGNORECASE,
)
CURRENT_FULL = re.compile(
    r"\blast\ (?:week|month|night|Monday|Tuesday|Wednesday|Thursday|Friday)", re.IGNORECASE
)

OTHER_BODY = re.compile(
    r"""\b(?:schools?|nurser(?:y|ies)|academ(?:y|ies)|colleges?|childminders?|pre-?schools?|sixth\ form|children['’]s\ homes?|(?<!['’]s\ )care\ homes?|residential\ homes?|hospitals?|maternity|surger(?:y|ies)|GPs?|prisons?|adult(?:s['’]?)?\ (?:social\ )?(?:care|services)|fostering\ agenc(?:y|ies)|police(?:\ force)?|constabulary|ambulance|children['’]s\ centres?|playgroup|after-school|CQC|Care\ Quality\ Commission|HMICFRS|youth\ (?:justice|offending)|Probation|bin|waste|pupils?|university)\b""",
    re.VERBOSE | re.IGNORECASE,
)
OWN_BODY = re.compile(
    r"""children['’]?s?\ (?:social\ (?:care|work|services)|(?:and\ \w+\ )?services)|\bcouncil\b|local\ authority|\bauthority\b|\bborough\b|social\ care\ (?:services|department)|child\ protection|care\ leavers|children\ in\ care|services\ for\ (?:\w+\ )?(?:children|young|families)|looked[- ]after|children['’]s\ trust""",
    re.VERBOSE | re.IGNORECASE,
)
PUBLISHING = re.compile(
    r"\b(?:published|publication|released|issued|report(?:s|ed)?\s(?:out|on)|announced|revealed)\b[^.;]{0,25}$",
    re.IGNORECASE,
)
AS_DOES = re.compile(r"\bas\s(?:do|does|did|was|were|is|are|has|have)\b", re.IGNORECASE)
ANAPHORIC_AREA = re.compile(
    r"\b(?:that|this)\ (?:area|one|judgement)\b|\bthe\ exception\b", re.IGNORECASE
)
CLAUSE_LINK = re.compile(
    r"^\W{0,3}(?:\s?(?:in|for|on|across|when|regarding|with|and|over|at)\b|\s?[:–—(-])",
    re.IGNORECASE,
)
SPOKEN_CUE = re.compile(r"\b(?:rated|judged|graded)\b", re.IGNORECASE)
LABEL = re.compile(
    r"^\W*(?:\d+(?:\.\d)?\.?\s)?(?P<label>[^:–—\n]{3,160}?)\s?(?:[:–—=]|\s-\s|\bis\b|\bare\b|\s{2,}|\.{3,})\s*\W?$"
)
_REACH = 110


@dataclass(frozen=True, slots=True)
class Token:
    """A grade's word in a sentence, and the clause it stands in."""

    span: Span
    grade: Grade
    clause: Span
    sentence: Span


@dataclass(frozen=True)
class JudgementExtractor:
    """A grade with what says that it was given, for one area or for several."""

    name: str = "judgement"
    needs: frozenset[str] = frozenset({"council", "agency", "date", "quotation"})

    def __call__(self, document: Document) -> Iterator[JudgementMention]:
        """Yield the grades given, in the order of the text."""
        if not may_be_relevant(document.text):
            return
        voices = _other_voices(document)
        last_exception: Area | None = None
        for sentence in document.sentences:
            if sentence.part in (Part.LINK, Part.CREDIT, Part.BYLINE, Part.META):
                continue
            found = list(_in_sentence(document, sentence, voices, last_exception))
            yield from found
            last_exception = _exception(document.text, sentence.span)


def _in_sentence(
    document: Document, sentence: Sentence, voices: list[Span], last_exception: Area | None
) -> Iterator[JudgementMention]:
    """Yield the grades given in one sentence."""
    tokens = list(_tokens(document.text, sentence.span))
    for number, token in enumerate(tokens):
        rule = _rule(document, sentence, token, voices)
        if rule is None:
            continue
        stop = tokens[number + 1].span.start if number + 1 < len(tokens) else sentence.span.end
        begin = tokens[number - 1].span.end if number else sentence.span.start
        areas = list(_areas(document, sentence, token, Span(begin, stop), last_exception))
        when = _when(document, token, Span(begin, stop), number == 0)
        reference = _reference(document.text, token, rule, Span(begin, stop))
        for area, words in areas:
            for council in _councils(document, token):
                yield JudgementMention(
                    span=token.span,
                    text=token.span.of(document.text),
                    rule=rule,
                    grade=token.grade,
                    area=area,
                    reference=reference,
                    area_text=words,
                    when=when,
                    council=council,
                )


def _tokens(text: str, sentence: Span) -> Iterator[Token]:
    """Yield the grades' words of a sentence in order."""
    found: list[tuple[Span, Grade]] = []
    for pattern in (GRADE, PARAPHRASE):
        for match in pattern.finditer(text, *sentence):
            if match.start() and text[match.start() - 1].isalnum():
                continue
            if match.end() < len(text) and text[match.end()].isalnum():
                continue
            found.append((Span(*match.span()), GRADES[match.lastgroup or ""]))
    for span, grade in sorted(found):
        yield Token(span, grade, clause_at(text, sentence, span.start), sentence)


def _rule(  # noqa: C901, PLR0912 - the ladder of cues, strongest first
    document: Document, sentence: Sentence, token: Token, voices: list[Span]
) -> str | None:
    """Return the name of the cue that says the grade was given, or None."""
    text = document.text
    left = text[max(sentence.span.start, token.span.start - _REACH) : token.span.start]
    right = text[token.span.end : min(sentence.span.end, token.span.end + _REACH)]
    clause_left = text[token.clause.start : token.span.start]
    noun_after = NOUN_AFTER.match(right) is not None
    if (QUALITY.match(right) and not noun_after) or WISH.search(clause_left):
        return None
    if NEGATED.search(clause_left) or _is_other_body(text, token):
        return None
    spoken = any(v.covers(token.span) for v in voices)
    if spoken and not SPOKEN_CUE.search(clause_left):
        return None
    if FROM.search(left):
        return "judgement.from"
    if TO.search(left):
        return "judgement.to"
    if VERB.search(clause_left[-90:]):
        return "judgement.verb"
    if noun_after and _is_rating_noun(right, left):
        return "judgement.noun"
    if NOUN_BEFORE.search(left):
        return "judgement.noun-before"
    if GAINED.search(left) and (
        _marked(text, token.span)
        or re.match(r"^\W?(?:\s(?:by|from|in|for|overall|across|at)\b|[.,;]|$)", right)
    ):
        return "judgement.gained"
    if FOUND.search(left) and not re.match(r"^\W?\s\w+ing\b", right):
        return "judgement.found"
    if _is_listed(text, sentence, token):
        return "judgement.list"
    if token.grade is Grade.REQUIRES_IMPROVEMENT and SERVICES.search(clause_left):
        return "judgement.requires"
    ends = re.match(
        r"^\W{0,2}(?:$|[.,;:)]|\s(?:overall|and|but|while|for|in|across|by|at|with|as)\b)", right
    )
    if (
        ends
        and COPULA.search(left)
        and (AREA.search(clause_left) or ANAPHORIC_AREA.search(clause_left))
    ):
        return "judgement.copula"
    if ends and STILL.search(left) and SERVICES.search(clause_left):
        return "judgement.still"
    if EVERY_AREA.search(text, *token.sentence) and not right.startswith(" "):
        return "judgement.every-area"
    if EVERY_AREA.match(right.lstrip(" ”’\"'")) or COUNTED.match(
        right.lstrip(" ”’\"'").removeprefix("in ")
    ):
        return "judgement.every-area"
    if (
        sentence.part is Part.HEADLINE
        and _marked(text, token.span)
        and SERVICES.search(text[sentence.span.start : sentence.span.end])
    ):
        return "judgement.headline"
    if token.grade is Grade.REQUIRES_IMPROVEMENT and ANAPHORIC_AREA.search(clause_left):
        return "judgement.copula"
    return None


def _is_rating_noun(right: str, left: str) -> bool:
    """Say whether *good inspection* or *good report* is a grade rather than praise."""
    noun = NOUN_AFTER.match(right)
    assert noun is not None  # noqa: S101 - the caller has matched it
    weak = re.search(r"inspection|report|outcome|status|category", noun[0], re.IGNORECASE)
    return (
        weak is None
        or re.search(r"\b(?:last|previous|latest|Ofsted)\s\W?$", left) is not None
        or "category" in noun[0]
    )


def _marked(text: str, span: Span) -> bool:
    """Say whether a word is set off: a capital inside a sentence, or quotation marks."""
    before = text[span.start - 1] if span.start else " "
    return before in "“‘\"'" or text[span.start].isupper()


def _is_other_body(text: str, token: Token) -> bool:
    """Say whether the grade's nearest subject is a school, a home or another regulator's ward."""
    left = text[token.sentence.start : token.span.start]
    right = text[token.span.end : token.sentence.end]
    other = max((m.start() for m in OTHER_BODY.finditer(left)), default=-1)
    own = max((m.start() for m in OWN_BODY.finditer(left)), default=-1)
    if other > own:
        return True
    by_other = re.match(
        r"^[^.;]{0,40}?\b(?:by|from)\s(?:the\s)?(?:CQC|Care Quality|HMICFRS|HM Inspectorate of (?:Prob|Const)|Estyn)",
        right,
    )
    return by_other is not None and own < 0


def _is_listed(text: str, sentence: Sentence, token: Token) -> bool:
    """Say whether the grade stands after an area's label, as in a table or a list of grades."""
    left = text[sentence.span.start : token.span.start]
    right = text[token.span.end : sentence.span.end]
    label = LABEL.match(left)
    if label and AREA.search(label["label"]) and len(right.strip(" .;,”’)")) <= 30:  # noqa: PLR2004 - "(to be good)"
        return True
    alone = not left.strip(" -•*–:") and bool(re.match(r"^\W*(?:for|in)?\s?[:–-]?\s", right))
    return alone and sentence.part is Part.ITEM and AREA.search(right) is not None


def _reference(text: str, token: Token, rule: str, reach: Span) -> Reference:
    """Say whether a grade is told as news or as an earlier one."""
    if rule == "judgement.from":
        return Reference.EARLIER
    clause_left = text[token.clause.start : token.span.start]
    if NO_LONGER.search(clause_left):
        return Reference.EARLIER
    around = text[max(token.clause.start, reach.start) : min(token.clause.end, reach.end)]
    if rule == "judgement.to" and not re.search(
        r"\b(?:ago|previous|last\ (?:inspection|time))", around
    ):
        return Reference.NEWS
    if EARLIER.search(CURRENT_FULL.sub("", around)):
        return Reference.EARLIER
    return Reference.NEWS


def _areas(
    document: Document, sentence: Sentence, token: Token, reach: Span, last_exception: Area | None
) -> Iterator[tuple[Area, str]]:
    """Yield the areas that a grade is for: named after it, before it, counted, or overall."""
    text = document.text
    after = Span(token.span.end, min(reach.end, token.clause.end))
    before = Span(max(reach.start, token.clause.start), token.span.start)
    cut = EXCEPT.search(text, *after)
    kept = Span(after.start, cut.start()) if cut else after
    counted = COUNTED.search(text, *Span(before.start, kept.end))
    every = EVERY_AREA.search(text, *Span(before.start, kept.end))
    if counted and not every:
        yield Area.COUNT, counted[0].replace(" out of ", " of ")
        return
    if every:
        yield Area.OVERALL, ""
        return
    named = _named(text, kept) if CLAUSE_LINK.match(kept.of(text)) else []
    if not named:
        except_before = EXCEPT.search(text, *before)
        start = except_before.end() if except_before else before.start
        named = _named(text, Span(start, before.end))
    if not named and ANAPHORIC_AREA.search(text, *before) and last_exception:
        named = [last_exception]
    also = AS_DOES.search(text, after.start, sentence.span.end)
    if also and also.start() - token.span.end < _REACH:
        named = [
            *(named or [Area.OVERALL]),
            *_named(text, Span(also.end(), min(reach.end, sentence.span.end))),
        ]
    yield from ((area, "") for area in dict.fromkeys(named or [Area.OVERALL]))


def _named(text: str, span: Span) -> list[Area]:
    """Return the areas named in a span, in order, without those that are only a topic."""
    found = [AREAS[m.lastgroup or ""] for m in AREA.finditer(text, *span)]
    if Area.OVERALL in found and len(found) > 1:
        return [Area.OVERALL]
    return list(dict.fromkeys(found))


def _exception(text: str, sentence: Span) -> Area | None:
    """Return the one area that a sentence excepts: *all areas except care leavers*."""
    match = EXCEPT.search(text, *sentence)
    named = _named(text, Span(match.end(), sentence.end)) if match else []
    return named[0] if len(named) == 1 else None


def _when(
    document: Document,
    token: Token,
    reach: Span,
    is_first: bool,  # noqa: FBT001 - a place, not a switch
) -> tuple[Span, ...]:
    """Return the dates that tell when the grade was given: after it first, else before it."""
    text = document.text
    right = Span(token.span.end, min(reach.end, token.clause.end))
    dates = [
        d.span
        for d in document.within(DateMention, right)
        if not PUBLISHING.search(text, right.start, d.span.start)
    ]
    if dates:
        return tuple(dates)
    start = (
        token.sentence.start if is_first and not _has_boundary(text, token) else token.clause.start
    )
    left = Span(max(reach.start, start), token.span.start)
    return tuple(
        d.span
        for d in document.within(DateMention, left)
        if not PUBLISHING.search(text, left.start, d.span.start)
    )


def _has_boundary(text: str, token: Token) -> bool:
    """Say whether a contrast stands between the sentence's start and the grade's clause."""
    return token.clause.start > token.sentence.start


def _councils(document: Document, token: Token) -> Iterator[Span | None]:
    """Yield the councils the grade is for: those named in its clause, or None for the context's."""
    named = [m for m in document.within(CouncilMention, token.clause) if m.gss]
    before = [m for m in named if m.span.end <= token.span.start]
    chosen = before or named
    text = document.text
    plural = re.search(
        r"\b(?:both|all|each|were|are|respectively|councils|authorities|boroughs)\b",
        token.clause.of(text),
    )
    codes = dict.fromkeys(m.gss for m in chosen)
    if len(codes) > 1 and plural:
        seen: set[str | None] = set()
        for mention in chosen:
            if mention.gss not in seen:
                seen.add(mention.gss)
                yield mention.span
        return
    if chosen:
        yield (before[-1] if before else chosen[0]).span
        return
    whole = [
        m
        for m in document.within(CouncilMention, token.sentence)
        if m.gss and m.span.end <= token.span.start
    ]
    yield whole[-1].span if whole else None


def _other_voices(document: Document) -> list[Span]:
    """Return the speeches of anybody but an inspectorate."""
    inspectorate = {m.span for m in document.of(AgencyMention) if m.inspectorate}
    return [
        m.span
        for m in document.of(QuotationMention)
        if m.kind is QuotationKind.DIRECT
        and m.speaker is not None
        and m.speaker not in inspectorate
    ]


extractor = JudgementExtractor()
