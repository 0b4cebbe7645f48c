"""Quotations: *Cllr Norman added: “…”*, *“…,” it read*, and speech told in a clause.

A run of words between marks is direct speech where it is a sentence of its own or is set off
beside a verb of speech. A phrase in marks inside somebody's clause (*said Redbridge is making
“fundamentally the right decisions”*) belongs to that clause, which is indirect speech.

Known to miss: speech without marks and without a verb of speech; a speaker told two paragraphs
after the words.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kg.extract.lexicon.speech import SAID, TELLS, TOLD
from kg.extract.speakers import Memory, Speakers
from kg.model.document import Document, Paragraph, Part, Quote
from kg.model.mention import PersonMention, QuotationMention
from kg.model.span import Span
from kg.model.terms import QuotationKind

READ = (Part.BODY, Part.ITEM)
# A sentence's end in a paragraph whose quotations are masked
END = re.compile(r"[.!?…][”\"’'»]?\)?\s+(?=[“\"‘'«(]?[^\W\d_a-z]|[“\"‘'«])")
ABBREVIATION = re.compile(r"\b(?:Cllrs?|Couns?|Clr|Ald|Mr|Mrs|Ms|Dr|Prof|St|Rev|Hon|[A-Z])\.\s*$")
# "– Jane Roe, chief executive" on a line of its own under the words
SIGNED = re.compile(r"^\s*[–—-]\s*\S")
DESCRIBES = re.compile(
    r"\b(?:praised|describ\w+|call(?:s|ed)|found|felt|judged|highlighted|commended|criticised|spoke|speaks|noted|identified|show(?:s|ed)?|deemed|branded|hailed|wrote|wanted|welcomed|cited|liked|warned|reported|considered|raised|concluded|refers?|referred)\b"
)
_MIN_SPOKEN = 4
_MAX_SIGNED = 140


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """A quotation in its masked sentence, with the words before and after it there."""

    quote: Quote
    sentence: Span
    before: Span
    after: Span


@dataclass(frozen=True)
class QuotationExtractor:
    """Words between marks with their speaker, and clauses of indirect speech."""

    name: str = "quotation"
    needs: frozenset[str] = frozenset({"council", "agency", "person", "role"})

    def __call__(self, document: Document) -> Iterator[QuotationMention]:
        """Yield the quotations of the story's own paragraphs, in order."""
        speakers = Speakers.of(document)
        memory = Memory()
        waiting: list[QuotationMention] = []
        for paragraph in document.paragraphs:
            words = paragraph.span.of(document.text)
            if paragraph.part not in READ and not (
                paragraph.part is Part.HEADING and words.endswith(":")
            ):
                continue
            if waiting and SIGNED.match(words) and len(words) <= _MAX_SIGNED:
                speaker = speakers.inverted(paragraph.span, memory)
                yield from (_spoken_by(q, speaker or q.speaker) for q in waiting)
                waiting = []
                continue
            yield from waiting
            waiting = []
            found = list(_in_paragraph(document, paragraph, speakers, memory))
            if found and all(q.cue is None and q.rule == "quotation.alone" for q in found):
                waiting = found
            else:
                yield from found
        yield from waiting


def _spoken_by(quotation: QuotationMention, speaker: Span | None) -> QuotationMention:
    """Return the quotation with another speaker."""
    return QuotationMention(
        span=quotation.span,
        text=quotation.text,
        rule="quotation.signed",
        kind=quotation.kind,
        speaker=speaker,
        cue=quotation.cue,
    )


def _in_paragraph(
    document: Document, paragraph: Paragraph, speakers: Speakers, memory: Memory
) -> Iterator[QuotationMention]:
    """Yield the quotations of one paragraph and remember who spoke."""
    masked = _masked(document, paragraph)
    sentences = list(_sentences(masked, paragraph.span.start))
    quotes = [q for q in document.quotes if paragraph.span.covers(q.span)]
    alone: list[QuotationMention] = []
    for sentence in sentences:
        runs = list(_runs(quotes, sentence))
        direct = False
        for run in runs:
            found = _direct(document, run, speakers, memory, masked, paragraph.span.start)
            if found is None:
                continue
            direct = True
            if found.rule == "quotation.alone" and found.speaker is None:
                alone.append(found)
            else:
                yield from (_spoken_by(q, found.speaker) for q in alone)
                alone = []
                yield found
        if not direct:
            yield from _indirect(
                document, sentence, runs, speakers, memory, masked, paragraph.span.start
            )
    yield from alone


def _masked(document: Document, paragraph: Paragraph) -> str:
    """Return a paragraph's text with the words of its quotations blotted out, length kept.

    The last character stays where it is a stop, for it may end the sentence.
    """
    start = paragraph.span.start
    letters = list(paragraph.span.of(document.text))
    for quote in document.quotes:
        if paragraph.span.covers(quote.span):
            low, high = quote.content.start - start, quote.content.end - start
            keep = 1 if letters[high - 1 : high] and letters[high - 1] in ".,!?…" else 0
            letters[low : high - keep] = "_" * (high - keep - low)
    return "".join(letters)


def _sentences(masked: str, offset: int) -> Iterator[Span]:
    """Yield the sentences of a masked paragraph, a quotation never being cut."""
    start = 0
    for match in END.finditer(masked):
        if ABBREVIATION.search(masked, max(0, match.start() - 8), match.end()):
            continue
        yield Span(offset + start, offset + match.end())
        start = match.end()
    if start < len(masked):
        yield Span(offset + start, offset + len(masked))


def _runs(quotes: list[Quote], sentence: Span) -> Iterator[Run]:
    """Yield the quotations of a sentence with the words around each."""
    inside = [q for q in quotes if sentence.covers(q.span)]
    for place, quote in enumerate(inside):
        low = inside[place - 1].span.end if place else sentence.start
        high = inside[place + 1].span.start if place + 1 < len(inside) else sentence.end
        yield Run(
            quote=quote,
            sentence=sentence,
            before=Span(low, quote.span.start),
            after=Span(quote.span.end, high),
        )


def _direct(  # noqa: PLR0913 - the clause, and all that tells its speaker
    document: Document, run: Run, speakers: Speakers, memory: Memory, masked: str, offset: int
) -> QuotationMention | None:
    """Return the run as direct speech, or None where it is a phrase in somebody's clause."""
    text = document.text
    words = run.quote.content.of(text)
    if not words.strip():
        return None
    before = run.before.of(text)
    count = len(words.split())
    if before.rstrip().endswith(":") and (count >= _MIN_SPOKEN or words[-1] in ".!?…"):
        clause = Span(run.sentence.start, run.before.end)
        return _attributed(
            document, run, "quotation.colon", *_lead(clause, speakers, memory, masked, offset)
        )
    verb = _verb_before(before)
    if (
        verb is not None
        and not _goes_on(document, run)
        and (count >= _MIN_SPOKEN or before.rstrip().endswith(","))
    ):
        start = run.sentence.start if not SAID.search(before[: verb.start()]) else run.before.start
        cue = Span(run.before.start + verb.start(), run.before.start + verb.end())
        speaker = _subject_or_inverted(
            speakers, Span(start, cue.start), Span(cue.end, run.before.end), memory
        )
        return _attributed(document, run, "quotation.before", speaker, cue, memory)
    after = _verb_after(document, run, masked, offset)
    if after is not None:
        cue, inverted = after
        clause = Span(cue.end, run.after.end) if inverted else Span(run.after.start, cue.start)
        speaker = (
            speakers.inverted(clause, memory) if inverted else speakers.subject(clause, memory)
        )
        return _attributed(document, run, "quotation.after", speaker, cue, memory)
    if _is_alone(document, run):
        return _attributed(document, run, "quotation.alone", memory.speaker, None, memory)
    if re.search(r"[.!?]\s+[A-Z“]", words) and verb is None and count > 2 * _MIN_SPOKEN:
        speaker = speakers.subject(Span(run.sentence.start, run.before.end), memory)
        return _attributed(document, run, "quotation.long", speaker, None, memory)
    return None


def _goes_on(document: Document, run: Run) -> bool:
    """Say whether the sentence goes on after a phrase in marks: *they said, “A” when B*."""
    words = run.quote.content.of(document.text)
    after = run.after.of(document.text)
    return words[-1] not in ".,!?…" and re.match(r"\s[a-z]", after) is not None


def _lead(
    clause: Span, speakers: Speakers, memory: Memory, masked: str, offset: int
) -> tuple[Span | None, Span | None, Memory]:
    """Return the speaker and the verb of a clause that ends in a colon."""
    words = masked[clause.start - offset : clause.end - offset]
    verbs = [*SAID.finditer(words)]
    if not verbs:
        whole = Span(clause.start, clause.start + len(words.rstrip(" :\u00a0")))
        return speakers.subject(whole, memory) or speakers.inverted(whole, memory), None, memory
    cue = Span(clause.start + verbs[-1].start(), clause.start + verbs[-1].end())
    speaker = _subject_or_inverted(
        speakers, Span(clause.start, cue.start), Span(cue.end, clause.end), memory
    )
    return speaker, cue, memory


def _subject_or_inverted(
    speakers: Speakers, before: Span, after: Span, memory: Memory
) -> Span | None:
    """Return the subject before a verb, or the one after it where there is none."""
    return speakers.subject(before, memory) or speakers.inverted(after, memory)


def _verb_before(before: str) -> re.Match[str] | None:
    """Return the verb of speech that the words before a quotation end with."""
    found = None
    for found in SAID.finditer(before):
        pass
    if found is None:
        return None
    rest = before[found.end() :]
    if re.fullmatch(r"[^.;:]{0,60},\s*", rest) or re.fullmatch(r"\s*", rest):
        return found
    return None


def _verb_after(document: Document, run: Run, masked: str, offset: int) -> tuple[Span, bool] | None:
    """Return the verb of speech after a quotation, and whether its subject follows it."""
    text = document.text
    inner = run.quote.content.of(text)[-1]
    stop = run.after.end
    after = text[run.after.start : stop]
    if not after.strip():
        stop = _next_end(masked, offset, run)
        after = text[run.after.start : stop]
        if inner not in "?!.":
            return None
        brief = re.match(r"\s*[^.:]{2,90}\.?\s*$", after)
        if brief is None or not re.search(
            r"\b(?:said|asked|added|wrote|says|adds)\b(?:\s\w+){0,3}\.?\s*$", after
        ):
            return None
    elif inner not in ",?!.…—–-" and not after.lstrip().startswith(","):
        return None
    match = SAID.search(after[:200])
    if match is None:
        according = re.match(r",?\s*(according\sto)\s", after)
        if according is None:
            return None
        return Span(run.after.start + according.start(1), run.after.start + according.end(1)), True
    if "that" in after[: match.start()].split() and "who" not in after:
        return None
    cue = Span(run.after.start + match.start(), run.after.start + match.end())
    return cue, not after[: match.start()].strip(" ,—–-")


def _next_end(masked: str, offset: int, run: Run) -> int:
    """Return where the sentence after a quotation ends, if that has no quotation itself."""
    begin = run.after.end - offset
    match = re.compile(r"[.!?…](?:\s|$)").search(masked, begin)
    return offset + (match.end() if match else len(masked))


def _is_alone(document: Document, run: Run) -> bool:
    """Say whether a quotation is a whole sentence, or a paragraph's whole speech."""
    text = document.text
    words = run.quote.content.of(text)
    if run.before.of(text).strip() or run.after.of(text).strip(" .\n"):
        return False
    return words[-1] in ".!?…" or not run.quote.closed or len(words.split()) > _MIN_SPOKEN


def _attributed(  # noqa: PLR0913 - one mention's fields
    document: Document,
    run: Run,
    rule: str,
    speaker: Span | None,
    cue: Span | None,
    memory: Memory,
) -> QuotationMention:
    """Return the direct speech of a speaker, who is remembered."""
    _remember(document, speaker, run.quote.span.end, memory)
    span = run.quote.content
    return QuotationMention(
        span=span,
        text=span.of(document.text),
        rule=rule,
        kind=QuotationKind.DIRECT,
        speaker=speaker,
        cue=cue,
    )


def _remember(document: Document, speaker: Span | None, at: int, memory: Memory) -> None:
    """Keep who spoke last."""
    if speaker is None:
        return
    memory.speaker, memory.at = speaker, at
    if any(p.span == speaker for p in document.within(PersonMention, speaker)):
        memory.person = speaker
    else:
        memory.body = speaker


def _indirect(  # noqa: PLR0913 - the clause, and all that tells its speaker
    document: Document,
    sentence: Span,
    runs: list[Run],
    speakers: Speakers,
    memory: Memory,
    masked: str,
    offset: int,
) -> Iterator[QuotationMention]:
    """Yield the clause of a sentence that tells somebody's words, and remember who spoke."""
    words = masked[sentence.start - offset : sentence.end - offset]
    if words.rstrip().endswith(":"):
        speaker, _, _ = _lead(sentence, speakers, memory, masked, offset)
        _remember(document, speaker, sentence.end, memory)
        return
    match = TOLD.search(words) or TELLS.search(words)
    if match is None:
        if runs and DESCRIBES.search(words):
            verb = DESCRIBES.search(words)
            clause = Span(sentence.start, sentence.start + (verb.start() if verb else len(words)))
            speaker = speakers.subject(clause, memory)
            for run in runs if speaker else []:
                span = run.quote.content
                yield _clause(document, span, speaker, None, "quotation.phrase")
            _remember(document, speaker, sentence.end, memory)
        return
    cue = Span(sentence.start + match.start(), sentence.start + match.end())
    rest = Span(cue.end, sentence.end)
    if words[match.end() :].strip(" .:\n") == "" or words[match.end() :].startswith((".", ",")):
        comma = words.rfind(",", 0, match.start())
        subject = Span(sentence.start + max(comma, 0), cue.start)
        rest = Span(sentence.start, sentence.start + max(comma, 0))
    else:
        subject = Span(sentence.start, cue.start)
    speaker = speakers.subject(subject, memory)
    if speaker is None:
        return
    _remember(document, speaker, sentence.end, memory)
    span = _trimmed(document.text, rest)
    if len(span.of(document.text).split()) >= _MIN_SPOKEN:
        yield _clause(document, span, speaker, cue, "quotation.clause")


def _trimmed(text: str, span: Span) -> Span:
    """Return a clause without white space around it and its full stop."""
    words = span.of(text)
    start = span.start + len(words) - len(words.lstrip(" ,:\n"))
    return Span(start, max(start, span.start + len(words.rstrip(" .,:\n"))))


def _clause(
    document: Document, span: Span, speaker: Span | None, cue: Span | None, rule: str
) -> QuotationMention:
    """Return indirect speech."""
    return QuotationMention(
        span=span,
        text=span.of(document.text),
        rule=rule,
        kind=QuotationKind.INDIRECT,
        speaker=speaker,
        cue=cue,
    )


extractor = QuotationExtractor()
