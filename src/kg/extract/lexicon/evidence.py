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
    r"\b(?:(?:Words|Report|Story|Text|Reporting|Presenter|Producer|Reporter|Newsreader)(?:\sby|:)|[Rr]eporter|[Cc]orrespondent|[Pp]hotographer|\b(?:presented|hosted|produced|compiled|edited|illustrated)\sby)\s$"
)
REPORTS = re.compile(
    r"\sreports(?:\.|\sfrom\b)|\s(?:says:?\s)?(?:on\s)?(?:\d{1,2}\s[A-Z][a-z]{2,8}|[A-Z][a-z]{2,8}\s\d{1,2}),?\s\d{4},?\sat\s\d"
)
_KIN = r"(?:wife|husband|partner|son|daughter|mother|father|mum|dad|sister|brother|aunt|uncle|grandmother|grandfather|nan|friend|colleague|neighbour|resident|parent|carer|adopter|boyfriend|girlfriend|widow|widower|teenager|youngster|reader|protester|volunteer|activist|pensioner|student|survivor|whistleblower|driver|mother-of-\w+|father-of-\w+|mum-of-\w+|dad-of-\w+)"
# ", who grew up in care", ", whose son was four": somebody is told of
WHO = re.compile(
    r"(?:\s\([^()\n]{1,40}\))?,\s(?:who(?:m|['’]s|['’]d)?\s(?!(?:is|are)\sresponsible)|whose\s(?!(?:staff|workers|team|practitioners|mentors|members|offices|board)\b))"
)
# ", a mother of three", ", a friend of hers"
WHO_IS = re.compile(rf",\s(?:an?|her|his|their|the)\s(?:[\w’'-]+\s){{0,4}}?{_KIN}\b")
# "his wife ", "neighbour ", "her friend and neighbour ", "a man called "
KIN_BEFORE = re.compile(rf"\b(?:{_KIN}|{_KIN}\s(?:named|called))\s$", re.IGNORECASE)
# "born in ", "near ": a place's name follows
IN_PLACE = re.compile(r"\b(?:in|at|near|outside|across|around|throughout|into|via)\s$")
# "Ofsted's ", "the union's ": one of theirs follows
OWNED_BY = re.compile(
    r"\b(?:Ofsted|Unison|UNISON|GMB|NSPCC|BASW|CQC|CIW|Estyn|[Uu]nion|[Cc]harity|[Ww]atchdog)['’]s\s$"
)
# "… remembers", "… laughs", "…'s kitchen": only people do, only people have
HUMAN = re.compile(
    r"\s(?:(?:still|also|well|now|never|often|always|herself|himself|once)\s)?(?:knows|knew|remembers|remembered|grew\sup|lives|lived|laughs|laughed|smiles|smiled|grins|grinned|sighs|sighed|shrugs|shrugged|nods|nodded|pauses|paused|leans|leaned|wept|cried|weeps|reckons|retires|retired|was\sborn|died|married|thinks|believes|hopes|hoped|was\saged|apologised|resigned|wonders|sits\s(?:in|at|on|down|back|by)|stood\s(?:up|down|in|at)|walks|walked|blames|(?:is|was)\s(?:not\s)?(?:proud|angry|furious|delighted|sorry|glad|tired|unmoved|blunt|adamant|unrepentant|frank|cautious|cheerful|in\sno\sdoubt|in\stears))\b"
    r"|['’]s\s(?:(?:own|old|late|new|first|little|eldest|youngest)\s)?(?:office|desk|kitchen|mother|father|mum|dad|son|daughter|wife|husband|voice|face|hands?|eyes|phone|career|childhood|children|baby|family|predecessor|successor|deputy|boss|words|reply|answer|view|verdict|inbox|diary|resignation|departure|appointment|apology|predecessors)\b"
)
# "Roe-Lee", "Okonjo-Blake": a surname of two
DOUBLE = re.compile(
    r"(?!Under|Sub|Non|Co|Mid|North|South|East|West|Ex|Vice|Deputy|Multi|Post|Pre|Anti|Anglo|Early|Self|Well|Long|Short|Full|Part)[A-Z][a-zé’']+-(?!In$|Up$|Out$|Off$|On$|Down$|Over$|Term$|Time$|Secretary$|General$|Chair$|President$|Elect$|Line$|Based$|Age$|Care$|Free$|Wide$|Hub$|Committee$|Group$|Board$|Panel$|Funded$|Led$|Run$)[A-Z][a-zé’']+$"
)
# "Donna*", "Donna (not her real name)", "Donna, whose name we have changed", "Donna, who is 19"
CHANGED = re.compile(
    r"\*(?=[\s,])|(?:,\s|\s\()(?:not\s(?:her|his|their)\sreal\sname|(?:whose|her|his)\s(?:real\s)?name\s|a\spseudonym|who(?:['’]s|['’]d|\s(?:is|was|has|had|left|grew|spent|came|lives|lived))\s)"
)
# "27 May 2023 | Jane Roe"
DATED = re.compile(r"\d{4}\s[|·•–—-]\s$")
# A line with a date under a name that has its own: a by-line
DATELINE = re.compile(
    r"\n\s*(?:(?:Mon|Tues?|Wed(?:nes)?|Thur?s?|Fri|Sat(?:ur)?|Sun)(?:day)?,?\s)?(?:\d{1,2}(?:st|nd|rd|th)?\s[A-Z][a-z]{2,8}|[A-Z][a-z]{2,8}\s\d{1,2}(?:st|nd|rd|th)?,?)\s\d{4}"
)
# "Jane Roe spends a day with the team"
SENT = re.compile(
    r"\s(?:meets|spends\s(?:a|the|an|two|three|some)|talks\sto|speaks\sto|sits\sdown\swith|hears\s(?:from|how|why)|finds\sout|investigates|looks\sat|asks\s(?:what|how|why|whether)|visits|joins\s(?:the|a)|goes\s(?:behind|inside|back|to\ssee)|travels|went\sto)\b"
)
AGE = re.compile(r",\s(?:aged\s|now\s)?\d{1,2}(?=[,.])(?!,\d)")
COUPLE = re.compile(r"\s(?:and|&)\s(?P<given>[A-Z][\w’'-]+)\s(?P<surname>[A-Z][\w’'-]+)")
_WINDOW = 140
_NAMES = 3
_TOP = 700


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
    if _is_human(text, span, before):
        return "human"
    return "line" if SPEAKER_LINE.match(after) and not before.strip(" –—-") else None


def _is_human(text: str, span: Span, before: str) -> bool:
    """Say whether what is told of a name is told of people only: *X, who grew up*, *his wife X*."""
    names = span.of(text).split()
    if len(names) > _NAMES or len(names) == 1:
        return False
    if IN_PLACE.search(before):
        return False
    if OWNED_BY.search(before):
        return True
    if WHO.match(text, span.end) or WHO_IS.match(text, span.end) or HUMAN.match(text, span.end):
        return True
    return KIN_BEFORE.search(before) is not None or DOUBLE.fullmatch(names[-1]) is not None


def speaks(text: str, span: Span) -> bool:
    """Say whether a verb of speech stands right beside a name."""
    after = text[span.end : span.end + _WINDOW + 20]
    before = text[max(0, span.start - 24) : span.start]
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
    """Say whether a name is a reporter's: *Words: X*, *our reporter X*, *X reports*.

    So is one at the top who *meets* somebody or *spends a day*, and of whom nothing more is told.
    """
    before = text[max(0, span.start - 24) : span.start]
    if WROTE.search(before) or REPORTS.match(text, span.end):
        return True
    if DATED.search(before) and text[span.end : span.end + 1] in {"", "\n"}:
        return True
    line = text[text.rfind("\n", 0, span.start) + 1 : span.end]
    once = text.find(span.of(text).split()[-1], span.end) < 0
    if not once or span.start >= _TOP:
        return False
    alone = line == span.of(text) and DATELINE.match(text, span.end) is not None
    return alone or SENT.match(text, span.end) is not None


def has_age(text: str, span: Span) -> bool:
    """Say whether an age stands after a name, or another mark of a person: *Jamie, 19*, *Jo**."""
    return AGE.match(text, span.end) is not None or CHANGED.match(text, span.end) is not None


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
