"""By which cue a sentence reports a finding: who is said to tell it, or what came before it."""

import re

from kg.extract.finding_parts import outside_judgement
from kg.extract.finding_state import State
from kg.extract.lexicon.attribution import (
    AFTER_FOUND,
    DEMANDS,
    LEDGER,
    NAMES_BODY,
    OPINES,
    ORDINAL_TELLS,
    OUGHT,
    PASSIVE,
    PRONOUN_ASIDE,
    PRONOUN_TELLS,
    TELLS,
    TOLD_BY,
    VERDICT,
    WENT_AND_FOUND,
    WITNESS_SAID,
    WITNESS_TOLD,
)
from kg.extract.lexicon.measures import measured
from kg.extract.lexicon.narration import (
    ANNOUNCES,
    EXPLAINS,
    HISTORY,
    PLAN,
    PORTION,
    PROCEDURE,
    STANDING,
    SUBJECT,
)
from kg.extract.lexicon.polarity import polarity
from kg.extract.lexicon.speech import SPOKESPERSON
from kg.extract.voices import Voices
from kg.model.document import Sentence
from kg.model.mention import JudgementMention

# What a demand asks for when it is the procedure's own step and no finding
FORMALITY = re.compile(
    r"\b(?:action\splan|written\sstatement|statement\sof|working\sdays|submit|publish|respond|send\s(?:in\s)?(?:a|an|its|their|the|in)\s(?:\w+\s)?(?:plan|statement|reply|response|letter|report)|report\sback|return|resign|quit|apologise|hold)\b",
    re.IGNORECASE,
)
# "They have also committed to a plan": those who were inspected, not those who inspected
REPLY = re.compile(
    r"^\W*(?:They|It|He|She|The\s\w+)\s(?:have|has|had)\s(?:also\s|now\s|already\s)?(?:committed|pledged|agreed|promised|apologised|accepted|welcomed)\b"
)
# "I take pride", "your patience": a speaker, no paper and no report
FIRST_PERSON = re.compile(r"\b(?:[Ww]e|I|[Oo]ur|[Uu]s|[Yy]ou|[Yy]our)\b")
ADDRESS = re.compile(r"\b(?:[Yy]ou|[Yy]our)\b|^\W*Please\b")
# The paper on itself: "We also wrote that inspectors …"
OWN_TELLING = re.compile(
    r"^\W*(?:RESOLVED|AGREED|Resolved|Agreed|Members|Councillors|The\s(?:[Pp]anel|[Cc]ommittee|[Bb]oard|[Cc]hair(?:man)?))\b(?![^.]{0,40}\bpraised\sby)|^\W*(?:We|I|In\sour)\b|\bwe\s(?:also\s)?(?:reported|wrote|said|printed|published)\b"
)
# "24.3 Members noted that the inspectors had found"
MINUTED = re.compile(
    r"^[\W\d]*(?:Members|Councillors|The\s(?:[Pp]anel|[Cc]ommittee|[Bb]oard))\s(?:also\s|further\s)?(?:noted|heard|were\s(?:also\s)?(?:told|advised|informed|reminded))\sthat\s(?:the\s)?"
)
# "After the visit of 2022 had asked for action, …": what went before is not what is told
BEFORE = re.compile(r"^\W*(?:After|Since|When|Before|Once|Following)\b[^,.]{0,120},")
# The council as a whole, or change as such
BROADLY = re.compile(
    r"\b(?:council|authority|borough|county|city|trust|progress|improv\w+|things|lessons?|nothing|everything)\b"
)
# "Her adviser, she says, is a legend": somebody who was named before goes on
SOMEBODY_SAYS = re.compile(
    r"\b(?:he|she|[Hh]e|[Ss]he)\s(?:\w+ly\s|also\s)?(?:says|said|adds|added|worries|thinks|thought|believes|believed|insists|insisted|admits|admitted|recalls|recalled|laughs|remembers|reckons|argues|argued|tells|told)\b"
)
# "Referrals sat in an inbox at weekends": work told as plain fact, its subject in front
PLAIN = re.compile(
    r"""^\W*(?:And\s|Yet\s|But\s|Now\s|There,?\s|Here,?\s|(?:In|At|For)\s(?:\w+\s){1,4}?(?:case|cases|instance|example|places|parts|teams?|file|files),?\s)?
        (?:[\w’'-]+,?\s){0,4}?(?:[Cc]hildren|[Yy]oung\speople|[Yy]oungsters|[Tt]eenagers|[Bb]ab(?:y|ies)|[Bb]rothers\sand\ssisters|[Ss]iblings|[Ff]amilies|[Pp]arents|[Cc]arers|[Aa]dopters|[Cc]are\sleavers|[Ss]tudents
          |[Ss]ocial\sworkers|[Ww]orkers|[Ss]taff|[Mm]anagers|[Ll]eaders|[Aa]dvis[eo]rs|[Pp]ractitioners|[Oo]fficers|[Nn]urses|[Hh]ealth\svisitors|[Tt]eachers|[Tt]eams?|[Hh]ubs?|[Ss]chools|[Ss]ettings|GPs|[Pp]olice|[Tt]herapists|[Pp]artners|[Aa]gencies|[Pp]athways?|[Ss]ystems?|[Pp]rocedures|[Ss]upport|[Tt]raining
          |[Rr]eferrals|[Cc]ases|[Ff]iles|[Rr]ecords|[Aa]ssessments|[Pp]lans|[Vv]isits|[Rr]eviews|[Mm]eetings|[Dd]ecisions|[Cc]hecks|[Ss]upervision|[Pp]lacements|[Cc]aseloads|[Mm]orale|[Tt]urnover|[Vv]iews)
        (?:\s(?:and|of|for|on|in|from|about)\s[\w’'-]+){0,2}(?:,\s[^,.;]{3,60},)?\s(?!who\b|whose\b|told\b|said\b|say\b)[\w’'-]+\b""",
    re.VERBOSE,
)
# Facts about a place rather than about practice: "since 2014", "costs £90m", "on Monday"
BACKGROUND = re.compile(
    r"""\d{3}|£|\bsince\s(?:\w+\s)?(?:\d|she\b|he\b|then\b|(?:visit|inspection)\b)|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:[Tt]oday|[Yy]esterday|[Tt]onight)\b|\b(?:last|next|this)\s(?:week|month|year|spring|summer|autumn|winter)\b
        |\b(?:employ|spend|spent|cost|run\sby|serve|cover|budget|strike|protest|court\sheard|jailed|died|death|said|says|according|declined|approached|contacted|available\sfor|arrested)\w*\b|\b[Cc]hildren['’]s\s(?:services|social\scare|department|trust)\b""",
    re.VERBOSE,
)
# "That has gone.", "In six, …", "Two had none": what was spoken of before is still meant
GOES_ON = re.compile(
    r"^\W*(?:And\s|But\s|Yet\s|Now\s|Even\s)?(?:They|That|This|Nor|Those|These|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|One|None|Nobody|No\sone|Some|Most|Many|Few|Others?|Several|All|Each|Every|Both|Half|Neither|Not\s(?:one|a|all)|A\s(?:few|third|quarter|handful|fifth)|In\s(?:one|two|three|four|five|six|seven|eight|nine|ten|a|some|others?|many|most|several|\d+))\b"
)
# "rated inadequate, chiefly on account of weak leadership": why the grade was given
REASON = re.compile(
    r"\b(?:because\b|on account of|owing to|due to|thanks to|on the strength of|citing|blaming|pointing to)\b"
)
# An inspector of herself: "I know that", "our inspectors saw", "we look forward to"
OWN_BUSINESS = re.compile(
    r"\b(?:I\s(?:know|hope|am|want|look|would|thank)|[Ww]e\s(?:look|hope|expect|want|would|will|shall|thank|recognise)|[Ww]e['’](?:ll|d)\s|[Oo]ur\s(?:inspectors|team|next)|will\sreturn)\b"
)
QUOTED_WORDS = re.compile(r"[“\"‘'][^“”\"]{3,80}[”\"’']")
_NEAR = 2
_CLAUSE = 3
_SENTENCE = 4
_HEAD = 20


def cue_of(voices: Voices, sentence: Sentence, state: State, *, spoken: bool) -> str | None:
    """Return the name of the cue by which a sentence reports a finding, or None.

    ``spoken`` is true where the words are the inspectors' own.
    """
    words = sentence.span.of(voices.document.text)
    if not spoken and _is_apart(words, state):
        return None
    outside = outside_judgement(voices.document, sentence)
    judged = outside != words
    evaluative = polarity(outside) is not None
    if ANNOUNCES.match(words):
        return None
    if DEMANDS.search(BEFORE.sub("", words)) and not (judged or OWN_TELLING.search(words)):
        meant = state.agent or state.since < _NEAR or NAMES_BODY.search(words)
        return "finding.demand" if meant and not FORMALITY.search(words) else None
    silent = judged and not (evaluative or QUOTED_WORDS.search(outside))
    if silent or (OWN_TELLING.search(words) and not _is_passed_on(words)):
        return None
    if spoken and voices.is_spoken(sentence):
        return _spoken(voices, sentence, state, evaluative=evaluative)
    if _says_nothing(words):
        return None
    if spoken:
        long = len(outside.split()) >= _SENTENCE
        return "finding.quoted" if long and _judges(outside, evaluative=evaluative) else None
    return _narrated(voices, sentence, outside, state, evaluative=evaluative)


def _is_passed_on(words: str) -> bool:
    """Say whether minutes pass on what was found: *Members heard that inspectors had praised …*."""
    minuted = MINUTED.match(words)
    return minuted is not None and TELLS.match(words, minuted.end()) is not None


def _is_apart(words: str, state: State) -> bool:
    """Say whether a sentence names nobody who inspects, while the paper tells of other things."""
    told = state.agent or state.open or state.under or state.since < _NEAR
    return not (told or NAMES_BODY.search(words) or PASSIVE.search(words) or "team" in words)


def _spoken(voices: Voices, sentence: Sentence, state: State, *, evaluative: bool) -> str | None:
    """Return the cue of inspectors' own words: each of a report's, a person's where they judge."""
    words = sentence.span.of(voices.document.text)
    about = evaluative or SUBJECT.search(words) or state.since == 0
    if voices.person_speaks(sentence) or SPOKESPERSON.search(words):
        about = about and OWN_BUSINESS.search(words) is None
    return "finding.quoted" if about and not ADDRESS.search(words) else None


def _says_nothing(words: str) -> bool:
    """Say whether a sentence only tells of a reply or a formality."""
    formal = PLAN.search(words) and FORMALITY.search(words)
    return bool(REPLY.match(words) or formal)


def _narrated(
    voices: Voices, sentence: Sentence, outside: str, state: State, *, evaluative: bool
) -> str | None:
    """Return the cue of a sentence in the paper's own voice."""
    words = sentence.span.of(voices.document.text)
    judged = outside != words
    if EXPLAINS.search(words) or words.rstrip().endswith((":", "?")):
        return None
    if SOMEBODY_SAYS.search(words) and not (state.agent and voices.inspectors):
        return None
    if judged and evaluative and REASON.search(outside) and SUBJECT.search(outside):
        return "finding.reason"
    if WENT_AND_FOUND.match(words) and evaluative:
        return "finding.tells"
    if TELLS.search(words) or TOLD_BY.search(words) or ORDINAL_TELLS.match(words):
        return _told(words, outside, judged=judged, evaluative=evaluative)
    if STANDING.search(words):
        return None
    if PASSIVE.search(outside):
        plan = PLAN.search(words) or (PROCEDURE.search(words) and not evaluative)
        return "finding.passive" if SUBJECT.search(words) and not plan else None
    if voices.document.within(JudgementMention, sentence.span):
        return _beside_grade(words, outside) if evaluative else None
    return _continued(voices, sentence, outside, state, evaluative=evaluative)


def _beside_grade(words: str, outside: str) -> str | None:
    """Return the cue of what a colon or a dash adds to a grade: *It is good: visits are regular*."""
    said = outside.lstrip(" ,;:–—-")
    before = words[: words.find(said[:_HEAD])].rstrip()
    alone = before[-1:] in (":", "–", "—") and len(said.split()) >= _SENTENCE
    found = alone and SUBJECT.search(said) and not PLAN.search(said)
    return "finding.beside-grade" if found else None


def _judges(outside: str, *, evaluative: bool) -> bool:
    """Say whether words speak of practice, or judge something by words in quotation marks."""
    if SUBJECT.search(outside) is None:
        named = QUOTED_WORDS.search(outside) or BROADLY.search(outside) or OPINES.search(outside)
        return evaluative and named is not None
    return evaluative or PROCEDURE.search(outside) is None


def _told(words: str, outside: str, *, judged: bool, evaluative: bool) -> str | None:
    """Return the cue of a sentence in which inspectors are named as those who tell."""
    if judged and AFTER_FOUND.search(words) and QUOTED_WORDS.search(outside) and evaluative:
        return "finding.tells"
    if judged:
        told = TELLS.search(outside) or TOLD_BY.search(outside) or PASSIVE.search(outside)
        told = told or QUOTED_WORDS.search(outside)
        if not (SUBJECT.search(outside) and told):
            return None
        return "finding.tells" if evaluative or QUOTED_WORDS.search(outside) else None
    rest = TOLD_BY.sub(" ", words)
    if PROCEDURE.search(rest) and not (evaluative or QUOTED_WORDS.search(words)):
        return None
    aside = rest != words and SUBJECT.search(rest) is not None
    return "finding.tells" if aside or _judges(outside, evaluative=evaluative) else None


def _continued(
    voices: Voices, sentence: Sentence, outside: str, state: State, *, evaluative: bool
) -> str | None:
    """Return the cue of a sentence that goes on from one before it."""
    tells = state.agent and PRONOUN_TELLS.search(outside) is not None
    if (tells and _judges(outside, evaluative=evaluative)) or (
        state.agent and PRONOUN_ASIDE.search(outside)
    ):
        return "finding.pronoun"
    if tells and not state.inside:
        return None
    if VERDICT.match(outside):
        return "finding.verdict"
    practice = SUBJECT.search(outside) is not None
    if _is_witness(outside, state, practice=practice):
        return "finding.witness"
    if _is_aside(voices, sentence, outside):
        return None
    return _unasked(outside, state, evaluative=evaluative, practice=practice)


def _unasked(outside: str, state: State, *, evaluative: bool, practice: bool) -> str | None:
    """Return the cue of a sentence that names no teller: it stands where findings are told."""
    if state.under and practice:
        return "finding.headed"
    if state.open and LEDGER.match(outside):
        return "finding.ledger"
    if not _is_told_on(outside, state, evaluative=evaluative, practice=practice):
        return None
    if state.since < _NEAR:
        return "finding.goes-on"
    return "finding.narrated" if state.open and practice else None


def _is_witness(words: str, state: State, *, practice: bool) -> bool:
    """Say whether those whom inspectors met are the ones who tell."""
    if practice and WITNESS_TOLD.search(words):
        return True
    return (state.agent or state.since < _NEAR) and WITNESS_SAID.match(words) is not None


def _is_told_on(words: str, state: State, *, evaluative: bool, practice: bool) -> bool:
    """Say whether a sentence judges practice, or tells a plain fact of it after a finding."""
    size = len(words.split())
    if state.inside and size >= _CLAUSE and _flows(words, told=practice or evaluative):
        return True
    if size < _SENTENCE:
        return False
    if state.since == 0 and (PORTION.match(words) or _is_plain_fact(words)):
        return True
    told = evaluative or OUGHT.search(words) is not None
    return told and (practice or QUOTED_WORDS.search(words) is not None)


def _flows(words: str, *, told: bool) -> bool:
    """Say whether a sentence goes on telling what the one before it told, in the same paragraph."""
    told = told or bool(GOES_ON.match(words) or measured(words))
    return told and BACKGROUND.search(words) is None


def _is_plain_fact(words: str) -> bool:
    """Say whether a sentence has practice for its subject and no news around it."""
    return PLAIN.match(words) is not None and BACKGROUND.search(words) is None


def _is_aside(voices: Voices, sentence: Sentence, words: str) -> bool:
    """Say whether a sentence tells of plans, of the visit, or of a person in the news."""
    return bool(
        PLAN.search(words)
        or PROCEDURE.search(words)
        or FIRST_PERSON.search(words)
        or HISTORY.match(words)
        or voices.names_other(sentence)
    )
