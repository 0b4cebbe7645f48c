"""What inspectors found: each sentence that reports it.

A sentence counts where inspectors, their report or letter are the ones who say it (*inspectors
praised …*, *it read*), where it goes on from such a sentence and judges the services itself, and
where it is a point of a list under *areas for development* or *strengths*. A sentence that only
gives a grade is none; a councillor's own claim is none.

Known to miss: findings told as plain fact long after the last attribution.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kg.extract.lexicon.polarity import LEADING_TURN, STRONG, WEAK, polarity
from kg.extract.lexicon.relevance import may_be_relevant
from kg.extract.lexicon.topics import topic_of
from kg.model.document import Document, Part, Sentence
from kg.model.mention import (
    AgencyMention,
    CouncilMention,
    DateMention,
    FindingMention,
    InspectionMention,
    JudgementMention,
    PersonMention,
    QuotationMention,
    Reference,
    RoleMention,
)
from kg.model.span import Span
from kg.model.terms import InspectionType, Polarity, QuotationKind, RoleType, Topic

_SAYS = r"""(?:f(?:ou|i)nds?|sa(?:id|ys?)|saw|sees?|noted?|notes|praised?|praises|commend(?:ed|s)?|highlight(?:ed|s)?|identif(?:ied|y|ies)|report(?:ed|s)|observed?|felt|feel|warn(?:ed|s)?|criticis(?:ed|es|e)|conclude[sd]?|wrote|writes|add(?:ed|s)|acknowledge[sd]?|recognise[sd]?|state[sd]?|describe[sd]?|credit(?:ed|s)?|single[sd]?\ out|point(?:ed|s)?\ (?:out|to)|raise[sd]?|were\ (?:impressed|concerned|critical|pleased|worried|struck|told|satisfied|positive|complimentary|clear)|hear[sd]?|read[s]?|list(?:ed|s)?|discover(?:ed|s)?|considered|believed?|call(?:ed|s)\ (?:for|the|on)|urge[sd]?|express(?:ed|es)|record(?:ed|s)|accept(?:ed|s)|admired?|liked|welcome[sd]?|made\ clear|reveal(?:s|ed)|show(?:s|ed)|comment(?:ed|s)|remark(?:ed|s)|mention(?:ed|s)|hail(?:ed|s)|applaud(?:ed|s)|notice[sd]?|uncover(?:ed|s)|cite[sd]?|spoke|speaks|thought|gave\ credit|had\ praise|stress(?:ed|es)|emphasise[sd]?|blame[sd]?|slam(?:med|s)|asks?\ for|want(?:ed|s)|expect(?:ed|s)|complained|regard(?:ed|s)|confirm(?:ed|s)|paint(?:ed|s)|set(?:s)?\ out|note\ that|tells?|told|pick(?:ed|s)\ out|drew|draws|gives?|like)"""
_BODY = r"(?:[Ii]nspectors?|INSPECTORS|Ofsted|OFSTED|[Ww]atchdog|[Rr]egulator|[Ii]nspectorate|[Rr]eport|[Ll]etter|[Ii]nspection\ team|HMI|Estyn|Care\ Inspectorate(?:\ Wales)?|CIW|[Rr]eview|[Ii]nspection|[Ff]indings|[Nn]otice|visiting\ team|CQC)"

# "Inspectors found", "the report also praises", "Ofsted said"
TELLS = re.compile(rf"\b{_BODY}\b['’]?(?:[^.;“”\"]{{0,70}}?|[^.;]{{0,40}}?)\b{_SAYS}\b", re.VERBOSE)
# "according to inspectors", "the letter says", "in the words of the report", "… , said Ofsted"
TOLD_BY = re.compile(
    rf"\b(?:according\ to|in\ the\ (?:words|view|opinion)\ of|{_SAYS}|{_SAYS}\ by|told|criticism\ from|praise\ from|impressed)\ (?:the\ |its\ |education\ |these\ |lead\ |an?\ )?{_BODY}\b|\b(?:the|its|their|a)\ (?:report|letter|watchdog|inspectors)\ {_SAYS}",
    re.VERBOSE,
)
# "was praised for", "has been criticised", "were found to be", "came in for"
PASSIVE = re.compile(
    r"\b(?:(?:was|were|been|being|is|are)\s(?:\w+ly\s|also\s|again\s)?(?:praised|commended|highlighted|criticised|singled\sout|recognised|credited|hailed|noted|identified|slammed|applauded|found\s(?:that|to\s(?:have|lack|need))|seen\sas|described\sas|told\s(?:that|it\smust|to))|(?:drew|won|earned|attracted|came\sin\sfor|receive[sd]|got|gets?)\s(?:\w+\s){0,3}(?:praise|criticism)|there\s(?:was|were|is)\s(?:\w+\s){0,2}(?:praise|criticism|concern)|praise\s(?:for|was|went)|among\sthe\s(?:strengths|weaknesses|concerns)|(?:strengths|weaknesses)\s(?:included|were|include))\b",
    re.IGNORECASE,
)
# "They also felt", "It praised", "He wrote": the subject of the sentence before
PRONOUN_TELLS = re.compile(
    rf"^\W*(?:But\s|And\s|However,?\s|Overall,?\s)?(?:They|It|He|She)\s(?:[\w,]+\s){{0,4}}?{_SAYS}\b",
    re.VERBOSE,
)

# A sentence that tells of the visit rather than of what it found
PROCEDURE = re.compile(
    r"\b(?:look(?:ed|s|ing)?\s(?:only\s)?at|visited|spent|examined|spoke\s(?:to|with)\s(?:\w+\s){0,4}(?:children|staff|families|parents|leaders)|met\s(?:with\s)?|carried\sout|took\splace|published|will\s(?:return|visit|be\sback|go\sback)|is\sexpected|are\sexpected|rated|judged|graded|listened\sto|read\s\d+|was\sled\sby|led\sthe\steam|70\sworking\sdays|action\splan)\b",
    re.IGNORECASE,
)
SUBJECT = re.compile(
    r"\b(?:children|young\speople|famil(?:y|ies)|social\sworkers?|staff|managers?|leaders|care\sleavers|services?|practice|plans?|assessments?|support|referrals?|visits?|decisions?|caseloads?|supervision|carers?|help|work|partners?|agencies|hub|team|record\w*|advis[eo]rs?|police|placements?|homes?|parents|thresholds?|response|oversight|leadership|area|partnership)\b",
    re.IGNORECASE,
)
NARRATED_JUDGING = re.compile(
    r"\b(?:is|are|was|were|has|have|had|do|does|did|can|receive|benefit|know|get|make|need|wait|remain|continue)\w*\b",
    re.IGNORECASE,
)
PLAN = re.compile(
    r"\b(?:will\b|would\b|plans?\sto|pledged|promised|intends?|is\sset\sto|has\s(?:since\s)?(?:promised|agreed|apologised|invested|launched)|since\sthe\s(?:visit|inspection)|budget|£\d|per\scent\sof\s(?:its|our)|election|petition|vote[ds]?|motion|minister|MP\b|commissioner\b)",
    re.IGNORECASE,
)
WEAK_HEADING = re.compile(
    r"\b(?:areas?\s(?:for|of|in\sneed\sof)\s(?:\w+\s)?(?:development|improvement|priority|concern|action)|needs?\sto\simprove|needs?\s(?:more\s)?(?:work|improv\w+)|must\simprove|improvements?\s(?:needed|required)|recommend\w+|weakness\w*|concerns|priority\saction|to\sdo\sbetter|could\sbe\sbetter|still\sneeds|shortcomings|must\sdo|told\sto|falls?\sshort|not\sgood\senough|should)\b",
    re.IGNORECASE,
)
STRONG_HEADING = re.compile(
    r"\b(?:strengths?|what\s(?:is|was|went|works?|is\sworking)\s?(?:well|working)?|praise[ds]?|positives?|good\spractice|going\swell|did\swell|liked|highlights|commended|best)\b",
    re.IGNORECASE,
)
REST_HEADING = re.compile(
    r"\b(?:next|what\sthey\ssaid|background|reaction|previous|notes|about|response|contact)\b",
    re.IGNORECASE,
)

INSPECTORS = frozenset({RoleType.INSPECTOR, RoleType.LEAD_INSPECTOR, RoleType.INSPECTORATE_OFFICE})
SAID = re.compile(
    r"\b(?:said|says|told|added|adds|claimed|insisted|argued|believes|thinks|explained|commented|responded|pointed\sout|stressed|welcomed|pledged|called|accused|wrote|admitted|apologised|promised|acknowledged|replied|thanked|put\b|described|hailed|accepted)\b"
)
_AWAY = 2


@dataclass(slots=True)
class _State:
    """What the reading has come to: the last teller and the list it is in."""

    telling: bool = False
    since: int = 99
    heading: Polarity | None = None
    list_open: bool = False


@dataclass(frozen=True)
class FindingExtractor:
    """A sentence that reports what inspectors found, with its polarity and topic."""

    name: str = "finding"
    needs: frozenset[str] = frozenset(
        {"council", "agency", "person", "role", "quotation", "judgement", "inspection", "date"}
    )

    def __call__(self, document: Document) -> Iterator[FindingMention]:
        """Yield the sentences that report what was found, in order."""
        if not may_be_relevant(document.text):
            return
        inspectors = _inspectors(document)
        state = _State()
        for paragraph in document.paragraphs:
            if paragraph.part in (
                Part.HEADLINE,
                Part.META,
                Part.CREDIT,
                Part.CAPTION,
                Part.BYLINE,
                Part.LINK,
            ):
                continue
            words = paragraph.span.of(document.text)
            if paragraph.part is Part.HEADING:
                state.heading = _heading(words)
                state.list_open = state.heading is not None
                state.since = 99
                continue
            for sentence in document.sentences_in(paragraph):
                mention = _finding(document, sentence, state, inspectors)
                state.since = 0 if mention else state.since + 1
                if mention:
                    yield mention
            state.telling = state.telling and state.since <= _AWAY
            if paragraph.part is Part.BODY:
                opens = words.rstrip().endswith(":") and _heading(words) is not None
                state.heading = (
                    _heading(words)
                    if opens
                    else (
                        state.heading
                        if state.list_open and _is_label_section(document, paragraph.index)
                        else None
                    )
                )


def _is_label_section(document: Document, index: int) -> bool:
    """Say whether the paragraph after this one still belongs to a list under a heading."""
    following = document.paragraphs[index + 1 : index + 2]
    return bool(following) and following[0].part is Part.ITEM


def _heading(words: str) -> Polarity | None:
    """Return the polarity that a heading gives to the points under it."""
    if WEAK_HEADING.search(words):
        return Polarity.WEAKNESS
    if STRONG_HEADING.search(words) and not REST_HEADING.search(words):
        return Polarity.STRENGTH
    return None


def _finding(
    document: Document, sentence: Sentence, state: _State, inspectors: set[str]
) -> FindingMention | None:
    """Return the finding that a sentence reports, or None."""
    words = sentence.span.of(document.text)
    if sentence.part is Part.ITEM:
        return _item(document, sentence, words, state)
    if words.rstrip().endswith(":") and _heading(words):
        return None
    voice = _voice(document, sentence, inspectors)
    if voice is False:
        state.telling = False
        return None
    rule = _rule(document, sentence, words, voice, state)
    if rule is None:
        return None
    thought = polarity(_without_grades(document, sentence))
    if rule == "finding.goes-on" and thought is None:
        return None
    if thought is None:
        thought = Polarity.WEAKNESS if LEADING_TURN.match(words) else Polarity.STRENGTH
    state.telling = True
    return _mention(document, sentence, rule, thought)


def _item(
    document: Document, sentence: Sentence, words: str, state: _State
) -> FindingMention | None:
    """Return the finding in a list's point, by the heading above it."""
    if document.within(JudgementMention, sentence.span) or state.heading is None:
        return None
    first = document.sentences[sentence.index - 1] if sentence.index else None
    if first is not None and first.paragraph == sentence.paragraph:
        return None
    del words
    return _mention(document, sentence, "finding.list", state.heading)


def _rule(
    document: Document,
    sentence: Sentence,
    words: str,
    voice: bool | None,
    state: _State,  # noqa: FBT001 - three-valued
) -> str | None:
    """Return the name of the cue by which a sentence reports a finding, or None."""
    outside = _outside_judgement_clause(document, sentence)
    judged = bool(document.within(JudgementMention, sentence.span))
    evaluative = bool(WEAK.search(outside) or STRONG.search(outside))
    if voice is True:
        return "finding.quoted" if evaluative or SUBJECT.search(outside) else None
    tells = TELLS.search(words) or TOLD_BY.search(words)
    if tells and (
        not judged
        or (
            evaluative
            and SUBJECT.search(outside)
            and (TELLS.search(outside) or TOLD_BY.search(outside) or PASSIVE.search(outside))
        )
    ):
        if PROCEDURE.search(words) and not evaluative:
            return None
        return (
            "finding.tells"
            if evaluative
            or SUBJECT.search(words[tells.end() - sentence.span.start if False else 0 :])
            else None
        )
    if PASSIVE.search(words) and (not judged or PASSIVE.search(outside)):
        return "finding.passive" if _is_ours(words) else None
    if PRONOUN_TELLS.search(words) and state.telling and not judged:
        return "finding.pronoun"
    goes_on = state.telling and state.since < _AWAY and not judged and evaluative
    if (
        goes_on
        and SUBJECT.search(words)
        and NARRATED_JUDGING.search(words)
        and not PLAN.search(words)
        and not PROCEDURE.search(words)
    ):
        return "finding.goes-on"
    return None


def _is_ours(words: str) -> bool:
    """Say whether a passive praise or blame is of services for children and not of a speech."""
    return SUBJECT.search(words) is not None and PLAN.search(words) is None


def _voice(document: Document, sentence: Sentence, inspectors: set[str]) -> bool | None:
    """Say whose words a sentence is: an inspector's (True), another's (False), the paper's (None)."""
    text = document.text
    told = re.search(
        r"\b(?:told|spoke to|tell)\s(?:the\s)?(?:inspectors|Ofsted)", sentence.span.of(text)
    )
    for mention in document.of(QuotationMention):
        if not (mention.span.overlaps(sentence.span)):
            continue
        share = min(mention.span.end, sentence.span.end) - max(
            mention.span.start, sentence.span.start
        )
        if (
            share * 3 < sentence.span.end - sentence.span.start
            and mention.kind is QuotationKind.DIRECT
        ):
            continue
        verdict = _is_inspector(document, mention.speaker, inspectors)
        if verdict is not None and not (told and verdict is False):
            return verdict
    for person in document.within(PersonMention, sentence.span):
        after = text[person.span.end : min(sentence.span.end, person.span.end + 160)]
        if (
            not person.credit
            and person.name.split()[-1] not in inspectors
            and SAID.search(after)
            and not TELLS.match(text, sentence.span.start)
        ):
            return False
    council_said = re.match(
        r"^\W*(?:[Aa]|[Tt]he|But the|And the)\s(?:council|authority|trust|spokes\w+|\w+\sspokes\w+|council\sspokes\w+)\s(?:said|says|has\ssaid|added|told(?!\s(?:the\s)?inspectors))",
        sentence.span.of(text),
    )
    return False if council_said else None


def _is_inspector(document: Document, speaker: Span | None, inspectors: set[str]) -> bool | None:
    """Say whether a speaker is an inspector or an inspectorate; None where nobody is named."""
    if speaker is None:
        return None
    for agency in document.within(AgencyMention, speaker):
        return agency.inspectorate
    for person in document.within(PersonMention, speaker):
        return person.name.split()[-1] in inspectors
    if any(True for _ in document.within(CouncilMention, speaker)):
        return False
    words = speaker.of(document.text).lower()
    return bool(re.search(r"inspector|report|letter|ofsted|watchdog|\bit\b|they|notice", words))


def _inspectors(document: Document) -> set[str]:
    """Return the surnames of those whom the article calls inspectors."""
    spans = {r.person for r in document.of(RoleMention) if r.role_type in INSPECTORS and r.person}
    return {p.name.split()[-1] for p in document.of(PersonMention) if p.span in spans}


def _without_grades(document: Document, sentence: Sentence) -> str:
    """Return a sentence's words with the grades given in it left out: they are no finding."""
    text = document.text
    pieces, start = [], sentence.span.start
    for grade in document.within(JudgementMention, sentence.span):
        pieces.append(text[start : grade.span.start])
        start = max(start, grade.span.end)
    pieces.append(text[start : sentence.span.end])
    return " ".join(pieces)


def _outside_judgement_clause(document: Document, sentence: Sentence) -> str:
    """Return the parts of a sentence whose clauses give no grade."""
    from kg.extract.clauses import clauses

    judged = [g.span for g in document.within(JudgementMention, sentence.span)]
    if not judged:
        return sentence.span.of(document.text)
    kept = [
        c
        for c in _fine_clauses(document.text, list(clauses(document.text, sentence.span)))
        if not any(c.covers(g) for g in judged)
    ]
    return " ".join(c.of(document.text) for c in kept)


def _fine_clauses(text: str, coarse: list[Span]) -> Iterator[Span]:
    """Yield clauses cut once more at *and* with a verb after it, and before *when*."""
    for clause in coarse:
        start = clause.start
        for match in re.finditer(
            r"\s(?=and\s(?:been|was|were|said|praised|found|has|have|that|is|are)\b)|,?\s(?=when\b)",
            clause.of(text),
        ):
            yield Span(start, clause.start + match.start())
            start = clause.start + match.end()
        yield Span(start, clause.end)


def _mention(
    document: Document, sentence: Sentence, rule: str, thought: Polarity
) -> FindingMention:
    """Return the finding with what it is about."""
    words = sentence.span.of(document.text)
    topic = topic_of(words)
    partners = [m for m in document.within(AgencyMention, sentence.span) if not m.inspectorate]
    about = partners[0].span if partners and topic is not Topic.INTERVENTION else None
    if about and thought is Polarity.WEAKNESS:
        topic = Topic.PARTNERSHIP
    told = re.match(
        r"^\W*(?:The\s)?(?:council|authority|local authority)\s(?:also\s)?told\s", words
    )
    tellers = document.within(CouncilMention, sentence.span) if told else ()
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
    reference = (
        Reference.EARLIER if (earlier and len(earlier) == len(visits)) or past else Reference.NEWS
    )
    when = [s for m in earlier for s in m.when] or [s for j in past for s in j.when]
    if reference is Reference.NEWS and re.match(r"^\W*(?:In|Back in)\s", words):
        when = [
            d.span
            for d in document.within(
                DateMention,
                Span(sentence.span.start, min(sentence.span.end, sentence.span.start + 30)),
            )
        ]
    return FindingMention(
        span=sentence.span,
        text=words,
        rule=rule,
        polarity=thought,
        topic=topic,
        reference=reference,
        about=about,
        teller=tellers[0].span if tellers else None,
        when=tuple(when),
    )


extractor = FindingExtractor()
