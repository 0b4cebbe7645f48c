"""A council's own named services, teams, boards and programmes.

Two sorts: those that go by a name of their own (*Families Together Hub*, *the Reach Out
service*) and those that every council has under much the same words (*front door*, *virtual
school*, *emergency duty team*). *Children's services* as such is none, nor is a plan or a
strategy.

Known to miss: a name without any word that says what it is, named once (*Reach Out helped …*).
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from kg.model.document import Document, Part
from kg.model.mention import AgencyMention, ServiceMention
from kg.model.span import Span

_KIND = (
    r"(?:Hubs?|Service|Team|Board|Programme|Project|Panel|Scheme|Initiative|Academy|Centre|Unit|Forum"
    r"|Partnership|Practice|Clinic|Network)"
)
_WORD = r"[A-Z][\w'’-]{1,20}"

# "Families Together Hub", "Multi-Agency Safeguarding Hub (MASH)", "Leaving Care Team"
NAMED = re.compile(
    rf"\b{_WORD}(?:\ (?:{_WORD}|and|of|to|for|in|the|&)){{0,5}}\ {_KIND}\b(?!['’]s\ (?:Trust|Hospital))"
)
# "the domestic abuse focused Reach Out service", "its Strengthening Families programme"
NAME_THEN_KIND = re.compile(
    rf"\b(?P<name>{_WORD}(?:\ (?:{_WORD}|to|and|4|for)){{0,4}})\ (?P<kind>service|team|hub|programme|project|scheme|initiative|board|panel|academy|unit)\b"
)
# Services that every council has, in their usual words
COMMON = re.compile(
    r"""\b(?:
        (?:['’‘“"])?(?P<door>front[\ -]door)(?:['’”"])?
      | (?P<common>
          multi[\ -]agency\ safeguarding\ hubs?
        | MASH\b
        | early\ (?:help|intervention)\ (?:services?|teams?|hubs?|offer)
        | (?:out[\ -]of[\ -]hours|emergency\ duty)\ (?:service|team)
        | virtual\ school
        | (?:leaving[\ -]care|care[\ -]leavers?|aftercare|through[\ -]?care)\ (?:services?|teams?)
        | (?:fostering|adoption|advocacy|youth\ (?:justice|offending)|edge[\ -]of[\ -]care|disabled\ children['’]?s?|family\ support|children['’]s\ rights|independent\ visitor|independent\ visiting|missing\ children|return\ home\ interview|young\ carers['’]?|private\ fostering|recruitment\ and\ retention)\ (?:services?|teams?)
        | family\ (?:hubs?|group\ conferenc(?:e|ing)(?:\ (?:service|team))?|drug\ and\ alcohol\ court|safeguarding\ (?:service|teams?))
        | (?:children['’]?s|children)\ in\ care\ council
        | corporate\ parenting\ (?:board|panel)
        | (?:children['’]s\ services\ )?improvement\ board
        | social\ work(?:\ |er\ )academy
        | (?:referral\ and\ assessment|assessment|duty\ and\ assessment|safeguarding\ and\ assessment|child\ protection|children\ in\ care|looked[\ -]after\ children|contact\ and\ referral|exploitation|kinship|residential)\ (?:teams?|service)
        | (?:single|initial)\ point\ of\ (?:access|contact)
        | contact\ centre
        )
    )\b""",
    re.VERBOSE,
)

# What looks like a service and is a body, a place or a paper
NOT_SERVICE = re.compile(
    r"""\b(?:Council|School|College|University|NHS|Ofsted|Police|Court|Hospital|Trust|Ltd|Football|Leisure|Shopping|Civic|Town|Community\ Centre
        |Reporting\ Service|Prosecution\ Service|Health\ Board|Care\ Board|Probation\ Service|News|Job|Sports?|Arts|Medical|National|UK|Premier|Labour|Conservative)\b
        |^(?:Children['’]?s|The|Social|Council|Adult|Public|Civil|Ofsted|This|That|Our|Their|Her|His|A|An|In)\ (?:Services?|Team|Board|Unit|Centre|Project|Programme)$""",
    re.VERBOSE,
)
STARTS = re.compile(
    r"^(?:The|A|An|In|At|For|From|And|But|Its|Their|Our|When|While|As|With|By|This|That|Inspectors|Meanwhile|However|Both|New|Council|Ofsted|Redesigned)\ "
)
FUNCTION_END = re.compile(r"\ (?:and|of|to|for|in|the|&)$")
_MIN_NAME = 4


@dataclass(frozen=True)
class ServiceExtractor:
    """A named or usual service, team, board or programme of a council."""

    name: str = "service"
    needs: frozenset[str] = frozenset({"council", "agency", "person"})

    def __call__(self, document: Document) -> Iterator[ServiceMention]:
        """Yield services named in the story's own parts, longest form first where two overlap."""
        taken: list[Span] = [m.span for m in document.of(AgencyMention)]
        for paragraph in document.paragraphs:
            if paragraph.part in (Part.BODY, Part.ITEM, Part.HEADLINE, Part.HEADING):
                for mention in _in_span(document, paragraph.span, paragraph.part):
                    if not any(mention.span.overlaps(span) for span in taken):
                        taken.append(mention.span)
                        yield mention


def _in_span(document: Document, span: Span, part: Part) -> Iterator[ServiceMention]:
    """Yield the services of one paragraph: usual words first, then names."""
    text = document.text
    for match in COMMON.finditer(text, *span):
        group = "door" if match["door"] else "common"
        yield _mention(text, Span(*match.span(group)), "service.common")
    if part is Part.HEADLINE:
        return
    for match in NAMED.finditer(text, *span):
        yield from _named(text, Span(*match.span()), "service.name")
    for match in NAME_THEN_KIND.finditer(text, *span):
        yield from _named(text, Span(*match.span("name")), "service.name-kind")


def _named(text: str, span: Span, rule: str) -> Iterator[ServiceMention]:
    """Yield a named service without the word a sentence began with, if a name is left."""
    while start := STARTS.match(span.of(text)):
        span = Span(span.start + start.end(), span.end)
    words = span.of(text)
    if len(words) < _MIN_NAME or NOT_SERVICE.search(words) or FUNCTION_END.search(words):
        return
    if rule == "service.name" and len(words.split()) == 1:
        return
    yield _mention(text, span, rule)


def _mention(text: str, span: Span, rule: str) -> ServiceMention:
    """Return the mention, its name with plain hyphens and apostrophes."""
    name = span.of(text).replace("’", "'").replace("\n", " ")
    if name.lower().replace("-", " ") == "front door":
        name = "front door"
    return ServiceMention(span=span, text=span.of(text), rule=rule, name=name)


extractor = ServiceExtractor()
