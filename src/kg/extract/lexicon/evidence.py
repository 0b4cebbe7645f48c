"""What beside a name shows that it is a person's: a title, a verb of speech, a party, a label."""

import re
from collections.abc import Iterator

from kg.extract.lexicon.names import is_given, word_list
from kg.extract.lexicon.speech import SAID_AFTER, SAID_BEFORE
from kg.extract.lexicon.title_phrase import Title, read_after, read_before
from kg.extract.lexicon.title_verbs import told_by_verb
from kg.extract.lexicon.titles import HEAD, PLURAL_HEAD
from kg.model.span import Span

# "(Con, Stour)", "(Lab)", "(Lib Dem, Waddon)"
PARTY = re.compile(
    r"^\s\((?:Con|Lab|Lib\s?Dem|LD|Lib|Liberal|Labour|Conservative|Green|Ind|Independent|Reform|SNP|Plaid|PC|UKIP|Residents)\b[^()\n]{0,50}\)"
)
POSTNOMINAL = re.compile(r"^,?\s(?:MP|MSP|MS|AM|HMI|HMCI|CBE|OBE|MBE|QC|KC|JP|PhD)\b(?!\s[A-Z])")
# "Jane Roe (director of …)"
BRACKET = re.compile(r"^\s\((?P<inner>[^()\n]{3,80})\)")
# ", director of …", ", who is the council’s …", " – director of …"
APPOSITION = re.compile(
    r"^(?:\s\([^()\n]{1,50}\))?(?:,|\s[–—-])\s(?:who\s(?:is|was|has\sbeen|had\sbeen|became)\s)?"
)
PREDICATE = re.compile(
    r"^\s(?:(?:is|was|became|remains)(?:\s(?:both|now|also|still|then|currently))?|has\sbeen\s(?:appointed|named|elected|chosen)|was\s(?:appointed|named|elected|chosen)|took\sover|takes\sover|will\s(?:become|take\sover)|steps?\sdown|stepped\sdown|resigned|quit|retired|joined|left)\s(?:as\s)?(?=(?:the|a|an|its|their|as|interim|acting|new)\s|[A-Z]|\w+\s(?:of|member|leader))"
)
# ", who chairs ", " (Con), who also leads "
WHO_HOLDS = re.compile(
    r"^(?:\s\([^()\n]{1,50}\))?(?:,|\s[–—-])\swho\s(?:also\s|now\s|has\s|currently\s)?(?:leads|led|heads|headed|(?:co-|vice-)?chair(?:s|ed)|manages|managed|holds|held|sits|serves)\s"
)
# "Lead inspector: ", "Chair: "
LABEL = re.compile(
    r"(?:^|[\n.;(]\s?|\|\s)(?P<title>[A-Z][\w’' -]{2,60}):\s(?:[A-Z]\w{1,10}\.?\s)?$"
)
PLURAL = re.compile(r"(?:Councillors|Cllrs|Couns|Messrs)\.?\s(?:[^.;:\n]{0,120})$", re.IGNORECASE)
# "– Jane Roe, " on a line of its own; "Jane Roe: “"
SPEAKER_LINE = re.compile(r"^(?::\s?[\n“\"‘']|:\s[“\"‘'])")
# "an interim director named Jane Roe", "a man called …" is none: the title decides
NAMED = re.compile(
    r"\b(?:director|leader|inspector|chair|manager|councillor|commissioner|executive)\s(?:named|called)\s$"
)
# "replaced by Jane Roe"
BY = re.compile(
    r"\b(?:replaced|succeeded|led|chaired|headed|written|signed|held)\b[^.,;:\n]{0,40}\sby\s$"
)
# "Words: ", "our reporter "; " reports from Kent", " 2 May 2020 at 10:15" below a reader's comment
WROTE = re.compile(
    r"\b(?:(?:Words|Report|Story|Text|Reporting|Presenter|Producer|Reporter|Newsreader)(?:\sby|:)|[Rr]eporter|[Cc]orrespondent|[Pp]hotographer)\s$"
)
REPORTS = re.compile(
    r"\sreports(?:\.|\sfrom\b)|\s(?:says:?\s)?(?:on\s)?(?:\d{1,2}\s[A-Z][a-z]{2,8}|[A-Z][a-z]{2,8}\s\d{1,2}),?\s\d{4},?\sat\s\d"
)
AGE = re.compile(r",\s(?:aged\s|now\s)?\d{1,2}(?=[,.])(?!,\d)")
COUPLE = re.compile(r"\s(?:and|&)\s(?P<given>[A-Z][\w’'-]+)\s(?P<surname>[A-Z][\w’'-]+)")
_WINDOW = 140


def of(text: str, span: Span, paragraph: Span) -> str | None:
    """Return the kind of evidence beside a name, or None."""
    before = text[max(paragraph.start, span.start - _WINDOW) : span.start]
    after = text[span.end : min(paragraph.end, span.end + _WINDOW)]
    if PARTY.match(after) or POSTNOMINAL.match(after):
        return "party"
    if AGE.match(after):
        return "age"
    if is_label(text, span.start, paragraph.start):
        return "label"
    if _has_title_after(text, span, paragraph):
        return "title"
    edge = _clause_start(before)
    if next(iter(read_before(text, span.start - len(before) + edge, span.start)), None):
        return "title"
    if NAMED.search(before):
        return "title"
    if speaks(text, span):
        return "verb"
    if BY.search(before):
        return "verb"
    return "line" if SPEAKER_LINE.match(after) and not before.strip(" –—-") else None


def speaks(text: str, span: Span) -> bool:
    """Say whether a verb of speech stands right beside a name."""
    after = text[span.end : span.end + _WINDOW + 20]
    before = text[max(0, span.start - 20) : span.start]
    return SAID_AFTER.match(after) is not None or SAID_BEFORE.search(before) is not None


def _has_title_after(text: str, span: Span, paragraph: Span) -> bool:
    """Say whether a title follows the name, after a comma, in brackets or as a predicate."""
    after = text[span.end : min(paragraph.end, span.end + _WINDOW)]
    bracket = BRACKET.match(after)
    if bracket and HEAD.search(bracket["inner"]):
        return True
    if WHO_HOLDS.match(after) and next(_told(text, span, paragraph), None):
        return True
    opening = APPOSITION.match(after) or PREDICATE.match(after)
    if opening is None:
        return False
    start = span.end + opening.end()
    return next(read_after(text, start, paragraph.end), None) is not None


def _told(text: str, span: Span, paragraph: Span) -> Iterator[Title]:
    """Yield the office that a verb after a name tells: *who chairs the board*."""
    end = text.find(". ", span.end, paragraph.end)
    return told_by_verb(text, span, Span(span.end, end if end > 0 else paragraph.end), ())


def _clause_start(before: str) -> int:
    """Return where the clause begins that ends with the name."""
    marks = [m.end() for m in re.finditer(r"[.;:!?“”\"()]\s?|\n", before)]
    return marks[-1] if marks else 0


def is_label(text: str, start: int, paragraph: int) -> bool:
    """Say whether a label of an office stands before a name: *Lead inspector: A. B.*."""
    match = LABEL.search(text[max(paragraph, start - _WINDOW) : start])
    return match is not None and HEAD.search(match["title"]) is not None


def is_plural(text: str, start: int) -> bool:
    """Say whether the honorific before a name is one for several people."""
    return PLURAL.search(text[max(0, start - _WINDOW) : start]) is not None


def follows_plural_title(text: str, start: int) -> bool:
    """Say whether a title for several people stands right before a name: *inspectors A and B*."""
    before = text[max(0, start - _WINDOW) : start]
    found = list(PLURAL_HEAD.finditer(before))
    return (
        bool(found)
        and re.match(r"(?:\sof\s[\w’' ]{2,60})?,?\s$", before[found[-1].end() :]) is not None
    )


def wrote_the_words(text: str, span: Span) -> bool:
    """Say whether a name is a reporter's: *Words: X*, *our reporter X*, *X reports*."""
    before = text[max(0, span.start - 24) : span.start]
    return WROTE.search(before) is not None or REPORTS.match(text, span.end) is not None


def has_age(text: str, span: Span) -> bool:
    """Say whether an age stands after a name: *Jamie, 19*."""
    return AGE.match(text, span.end) is not None


def shared_surname(text: str, span: Span) -> str | None:
    """Return the surname that the first of two shares with the second: *Jane and Tom Roe*."""
    match = COUPLE.match(text, span.end)
    if match is None or not is_given(span.of(text)) or not is_given(match["given"]):
        return None
    return match["surname"] if match["surname"].lower() not in word_list("capital_words") else None


def is_credited(text: str, span: Span, paragraph: Span) -> bool:
    """Say whether a name stands where a credit or by-line puts its person."""
    before = text[paragraph.start : span.start]
    return re.search(r"(?:^|[:©/|]|\b[Bb]y)\s?$", before) is not None
