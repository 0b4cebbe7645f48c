"""Which framework a report was written under, by its own title, never by its year.

The titles are the inspectorate's (``docs/reports.md``): two frameworks ran side by side in 2018.
"""

import re

from kg.extract.official.front import ON_SITE
from kg.model.official import Regime
from kg.model.report import Report
from kg.model.span import Span
from kg.model.terms import Framework, InspectionType

_HEAD = 2_500
"""The title stands on the first page, or in a letter's first lines."""

_T = InspectionType
_F = Framework
# White space, and a footnote's figure that the print has between two lines: *children1*
_GAP = r"(?:\s{0,9}\d{1,2})?\s{1,99}"
# Each title under the first that fits; spaces stand for a gap.
TITLES: tuple[tuple[Framework, InspectionType, str], ...] = (
    # "Joint targeted area inspection of the multi-agency response to …"
    (_F.JTAI, _T.JTAI, r"joint targeted area inspections?"),
    # "Area SEND inspection of …", "Joint local area SEND inspection in …"
    (_F.SEND, _T.SEND_AREA, r"(?:joint )?(?:local )?area (?:send|special educational needs)(?: and/or disabilities)? (?:full )?(?:re)?(?:inspection|visit)"
                            r"|inspection of .{0,60}local area partnership"),
    # "Monitoring visit of Anytown children’s services"
    (_F.VISIT, _T.MONITORING_VISIT, r"monitoring visit"),
    # "Focused visit to Anytown local authority children’s services"
    (_F.VISIT, _T.FOCUSED_VISIT, r"focus+ed (?:assurance )?visit"),
    (_F.VISIT, _T.FOCUSED_VISIT, r"assurance visit"),
    # "Re-inspection of services for children in need of help and protection, …"
    (_F.SIF, _T.FULL, r"inspection of services for children in need of help and protection"),
    (_F.LAC2013, _T.OTHER, r"inspection of (?:services for )?looked after children(?: services)?"),
    # "Inspection of children’s social care services", "Inspection of X local authority children’s services"
    (_F.ILACS, _T.FULL, r"inspections? of (?!safeguarding)(?:.{0,80}? )?(?:children['’]?s?['’]?|children and (?:young people|famil(?:y|ies))['’]?s?['’]?) (?:social care )?services"),
)  # fmt: skip
_TITLES = tuple(
    (f, t, re.compile(w.replace(" ", _GAP), re.IGNORECASE | re.DOTALL)) for f, t, w in TITLES
)
# What the inspectorate's own documents hold beside their title: a committee's paper about a visit
# has the words of the title as well.
_OFFICIAL = re.compile(
    r"\binspection\s+dates?\b|\bdates?\s+of\s+(?:the\s+)?inspection\b|\b(?:lead|reporting)\s+inspector\b|\breport\s+published\b"
    r"|\bthe\s+overall\s+judge?ment\s+is\b|\bjudge?ment\s+grade\b|\boverall\s+effectiveness\b"
    r"|\bthis\s+letter\s+(?:summari[sz]es|outlines|sets\s+out|reports)\b|\bsummari[sz]es\s+the\s+findings\b"
    r"|\bI\s+(?:am\s+writing|write)\s+to\s+(?:summari[sz]e|report|confirm|inform)\b"
    r"|\b(?:undertook|conducted|carried\s+out)\s+a\s+joint\s+inspection\b",
    re.IGNORECASE,
)
_OFFICIAL_HEAD = 6_000
# "This letter summarises the findings of the focused visit", "undertook a joint inspection"
_LETTER = re.compile(
    r"\b(?:letter|summari[sz]es?|findings\s+of|undertook|conducted|carried\s+out)\b", re.IGNORECASE
)
_NEAR = 120
# "Review of the effectiveness of the local safeguarding children board": alone, it is of a board
BOARD_ONLY = re.compile(
    r"(?:re)?(?:view|inspection)\s+of\s+the\s+effectiveness\s+of\s+the\s+(?:local\s+safeguarding|lscb)",
    re.IGNORECASE,
)
# What else the inspectorate inspects, as the title pages of those reports say.
OTHERS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (what, re.compile(rf"\b(?:{words})\b".replace(" ", r"\s+"), re.IGNORECASE))
    for what, words in (
        ("a school or college", r"school (?:inspection )?report|(?:primary|secondary|high|infant|junior|grammar|special|nursery|free) school"
                                r"|academy|(?:sixth form|further education) college"),
        ("a home for children", r"children['’]?s homes?|residential (?:special school|family centre)|boarding school"),
        ("a fostering or adoption service", r"(?:fostering|adoption|adoption support) (?:agency|agencies|services?)"),
        ("a place of custody", r"secure training cent(?:re|er)s?|young offender institutions?"),
        ("early years or childcare", r"childminders?|childcare provision|early years provision"),
        ("the family courts’ service", r"cafcass|family court advisory"),
    )
)  # fmt: skip
_TITLE = 500
"""A title stands in so many characters, and before the days on site."""


def regime(report: Report) -> Regime | None:
    """Return the framework that the report's title names, None where no title is known."""
    head = report.text[:_HEAD]
    if not _OFFICIAL.search(report.text, 0, _OFFICIAL_HEAD) or other_subject(report):
        return None
    found = [
        (m.start(), f, t, m)
        for f, t, title in _TITLES
        if (m := next((m for m in title.finditer(head) if _is_title(head, m, f)), None))
    ]
    if not found:
        return None
    # A letter's first title is its own; in the table the special ones stand before the general.
    _, framework, kind, match = min(found, key=lambda f: f[0])
    return Regime(framework=framework, inspection_type=kind, span=Span(*match.span()))


def _is_title(head: str, match: re.Match[str], framework: Framework) -> bool:
    """Say whether words are a title, or a letter's sentence on itself, and not in running text.

    *Since the focused visit in 2019 …* is in many a report. The older titles are so long that
    nobody repeats them.
    """
    if framework in (Framework.SIF, Framework.LAC2013) or match[0][0].isupper():
        return True
    return _LETTER.search(head, max(0, match.start() - _NEAR), match.start()) is not None


def is_board_review(report: Report) -> bool:
    """Say whether the title page speaks of the review of a safeguarding board.

    Of a board alone it is where no council's inspection is found beside it.
    """
    return BOARD_ONLY.search(report.text, 0, _HEAD) is not None


def other_subject(report: Report) -> str:
    """Return what else the inspectorate inspected, as *a school or college*, ``""`` if a council."""
    label = ON_SITE.search(report.text, 0, _TITLE)
    end = label.start() if label and label.start() else _TITLE
    if not _OFFICIAL.search(report.text, 0, _OFFICIAL_HEAD):
        return ""
    return next((what for what, words in OTHERS if words.search(report.text, 0, end)), "")
