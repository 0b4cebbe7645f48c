"""Whose words a sentence is: the inspectors', somebody else's, or the paper's own.

A finding is what inspectors say. *“They go the extra mile,” the report read* is theirs,
*“We are proud,” said Cllr Roe* is not, and neither is *Cllr Roe said that staff …*.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from kg.extract.lexicon.attribution import TELLS, WITNESS_TOLD
from kg.model.document import Document, Sentence
from kg.model.mention import (
    AgencyMention,
    CouncilMention,
    PersonMention,
    QuotationMention,
    RoleMention,
)
from kg.model.span import Span
from kg.model.terms import QuotationKind, RoleType

INSPECTORS = frozenset({RoleType.INSPECTOR, RoleType.LEAD_INSPECTOR, RoleType.INSPECTORATE_OFFICE})

# "Cllr Roe, who chairs the committee, said"
SAID = re.compile(
    r"\b(?:said|says|told|added|adds|claimed|insisted|argued|believes|thinks|explained|commented|responded|pointed\sout|stressed|welcomed|pledged|called|accused|wrote|admitted|apologised|promised|acknowledged|replied|thanked|put\b|described|hailed|accepted|warned|asked|praised|paid\stribute)\b"
)
# "Mr Penswick also said"
SAID_NEXT = re.compile(
    r"\s(?:also\s|has\s|had\s)?(?:said|says|added|adds|wrote|writes|warned|noted|found|concluded|praised|criticised|reports|reported|records|recorded|notes|observes|observed|finds|concludes|states|warns|praises|criticises|suggests|thinks|thought|liked|likes|saw|felt|feels)\b"
)
# "A council spokeswoman said", "The authority has said"
COUNCIL_SAID = re.compile(
    r"^\W*(?:[Aa]n?|[Tt]he|But\sthe|And\sthe|[A-Z][\w’'-]+)\s(?:\w+\s){0,2}?(?:council|authority|trust|spokes\w+|force|department|union|charity)\s(?:said|says|has\ssaid|added|insisted|claimed|pledged|responded|told(?!\s(?:the\s)?inspectors))\b"
)
# "The head of children's services has said", "Bosses said", "The town hall's leader told"
OFFICE_SAID = re.compile(
    r"""^\W*(?:(?:The|A|An|Its|Their|Council|Town\shall)\s)?(?:\w+\s){0,2}?(?:[Hh]ead|[Dd]irector|[Ll]eader|[Cc]hief\sexecutive|[Bb]oss(?:es)?|[Cc]hiefs|[Mm]ember|[Mm]inister|[Cc]hair|[Cc]ouncillors?|[Mm]ayor|[Oo]pposition|[Cc]ritics|[Cc]ampaigners?|[Uu]nions?|[Cc]ommissioners?|[Cc]harit(?:y|ies)|[Rr]esidents|[Cc]olleagues|[Ii]nsiders|[Ss]ources|[Nn]eighbours|[Ee]xperts|[Ll]awyers|[Oo]fficials|[Gg]overnors)
        (?:\s(?:of|for|at|sent|appointed|from|on|in)\s[^,.;:]{1,60}?)?\s(?:has\s|have\s|had\s|also\s|today\s|yesterday\s)?(?:said|says|say|told|added|insisted|claimed|admitted|apologised|pledged|welcomed|warned)\b(?!\s(?:the\s)?inspectors)""",
    re.VERBOSE,
)
# "is said to be slow", "was told to improve": the subject does not speak
PASSIVE_CUE = re.compile(
    r"\b(?:is|are|was|were|been|being)\s(?:\w+\s)?(?:told|said|called|described|urged|asked|reported|praised|criticised)\b"
)
# "praised by inspectors", "which was praised in the report", "has been praised for … by Ofsted"
BY_INSPECTORS = re.compile(
    r"""\b(?:praised|commended|criticised|singled\sout|highlighted|recognised|hailed|credited|described|condemned|applauded|rated|identified)\b
        [^.;]{0,120}?\b(?:by|in)\s(?:the\s|its\s|an?\s|their\s)?(?:\w+\s){0,2}?(?:[Ii]nspectors?|Ofsted|[Rr]eport|[Ll]etter|[Ww]atchdog|[Rr]egulator|[Ii]nspectorate|[Ii]nspection)\b""",
    re.VERBOSE,
)
# "the police's neighbourhood inspector", "a chief inspector of the force"
OFFICER = re.compile(
    r"\b(?:[Pp]olice|[Nn]eighbourhood|[Dd]etective|[Cc]hief\s[Ii]nspector\sof|[Tt]raffic|[Ff]orce)\b"
)
SPEAKER_WORDS = re.compile(
    r"inspector|report|letter|ofsted|watchdog|\bit\b|they|regulator|inspection"
)
_MIN_RUN = 4
_WINDOW = 160
_BACK = 4
_PASSIVE = 16


@dataclass(frozen=True, slots=True)
class Voices:
    """A document with the surnames of those whom it calls inspectors."""

    document: Document
    inspectors: frozenset[str]

    @classmethod
    def of(cls, document: Document) -> "Voices":
        """Return the voices of a document."""
        bodies = {a.span for a in document.of(AgencyMention) if a.inspectorate}
        spans = {
            r.person
            for r in document.of(RoleMention)
            if r.person and not r.former and _inspects(document.text, r, bodies)
        }
        names = {p.name.split()[-1] for p in document.of(PersonMention) if p.span in spans}
        return cls(document, frozenset(names))

    def of_sentence(self, sentence: Sentence) -> bool | None:
        """Say whose words a sentence is: inspectors' (True), another's (False), the paper's (None)."""
        words = sentence.span.of(self.document.text)
        quotations = list(self._quotations(sentence.span))
        verdicts = [self._verdict(q, sentence) for q in quotations]
        if True in verdicts:
            return not (OFFICE_SAID.match(words) and self._only_indirect(quotations))
        outside = self.outside_speech(sentence)
        if BY_INSPECTORS.search(outside):
            return None
        if WITNESS_TOLD.search(outside) and not self.names_other(sentence):
            return None
        if False in verdicts:
            return False
        named = self._named_one_says(sentence)
        if named is not None:
            return named
        return False if COUNCIL_SAID.match(words) or OFFICE_SAID.match(words) else None

    def _only_indirect(self, quotations: list[QuotationMention]) -> bool:
        """Say whether nothing stands between marks."""
        return all(q.kind is not QuotationKind.DIRECT for q in quotations)

    def outside_speech(self, sentence: Sentence) -> str:
        """Return a sentence's words without what is quoted directly from somebody."""
        pieces, start = [], sentence.span.start
        for quotation in self._quotations(sentence.span):
            if quotation.kind is QuotationKind.DIRECT:
                pieces.append(self.document.text[start : max(start, quotation.span.start)])
                start = max(start, min(quotation.span.end, sentence.span.end))
        pieces.append(self.document.text[start : sentence.span.end])
        return " ".join(pieces)

    def names_other(self, sentence: Sentence) -> bool:
        """Say whether a sentence names a person who is no inspector."""
        return any(
            not p.credit and p.name.split()[-1] not in self.inspectors
            for p in self.document.within(PersonMention, sentence.span)
        )

    def is_spoken(self, sentence: Sentence) -> bool:
        """Say whether inspectors' own words, between marks, fill most of a sentence."""
        size = sentence.span.end - sentence.span.start
        shares = [
            min(q.span.end, sentence.span.end) - max(q.span.start, sentence.span.start)
            for q in self._quotations(sentence.span)
            if q.kind is QuotationKind.DIRECT and self._is_inspector(q.speaker)
        ]
        return sum(shares) * 2 > size

    def person_speaks(self, sentence: Sentence) -> bool:
        """Say whether words between marks in a sentence are those of a named person."""
        return any(
            q.speaker is not None and self._is_person(q.speaker)
            for q in self._quotations(sentence.span)
            if q.kind is QuotationKind.DIRECT
        )

    def _quotations(self, span: Span) -> Iterator[QuotationMention]:
        """Yield the quotations that share characters with a span."""
        every = self.document.of(QuotationMention)
        low = bisect_left(every, span.start, key=lambda m: m.span.start)
        for mention in every[max(0, low - _BACK) :]:
            if mention.span.start >= span.end:
                return
            if mention.span.overlaps(span):
                yield mention

    def _verdict(self, quotation: QuotationMention, sentence: Sentence) -> bool | None:
        """Say whether a quotation in a sentence is an inspector's, None where it decides nothing."""
        verdict = self._is_inspector(quotation.speaker)
        if verdict is None:
            return None
        text = self.document.text
        if quotation.kind is QuotationKind.DIRECT:
            few = len(quotation.text.split()) < _MIN_RUN and quotation.text[-1:] not in ".!?"
            return None if few and verdict is False else verdict
        if verdict is False and quotation.speaker is not None:
            cue = quotation.cue.start if quotation.cue else sentence.span.end
            if PASSIVE_CUE.search(text, max(sentence.span.start, cue - _PASSIVE), cue + _PASSIVE):
                return None
            told = TELLS.search(text, *sentence.span)
            if told and told.start() < cue and not self._is_person(quotation.speaker):
                return None
        return verdict

    def _is_person(self, speaker: Span) -> bool:
        """Say whether a speaker is a named person."""
        return bool(self.document.within(PersonMention, speaker))

    def _is_inspector(self, speaker: Span | None) -> bool | None:
        """Say whether a speaker is an inspector or an inspectorate; None where nobody is named."""
        if speaker is None:
            return None
        for agency in self.document.within(AgencyMention, speaker):
            return agency.inspectorate
        for person in self.document.within(PersonMention, speaker):
            return person.name.split()[-1] in self.inspectors
        if self.document.within(CouncilMention, speaker):
            return False
        return SPEAKER_WORDS.search(speaker.of(self.document.text).lower()) is not None

    def _named_one_says(self, sentence: Sentence) -> bool | None:
        """Say whether a named person who tells is an inspector; None where nobody tells."""
        text = self.document.text
        if TELLS.match(text, sentence.span.start):
            return None
        for person in self.document.within(PersonMention, sentence.span):
            after = text[person.span.end : min(sentence.span.end, person.span.end + _WINDOW)]
            inspects = person.name.split()[-1] in self.inspectors
            if inspects and SAID_NEXT.match(after):
                return True
            if not (inspects or person.credit) and SAID.search(after):
                return False
        return None


def _inspects(text: str, role: RoleMention, bodies: set[Span]) -> bool:
    """Say whether a role is one of an inspectorate's: by its title, or by where it is held."""
    if role.organisation in bodies:
        return True
    return role.role_type in INSPECTORS and OFFICER.search(role.span.of(text)) is None
