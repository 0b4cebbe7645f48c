"""What stands after a label on a report's title page: *Inspection dates: …*."""

import re
from collections.abc import Iterator

from kg.model.span import Span

# What ends the words after a label: another label, the table of grades, or a heading.
_NEXT = re.compile(
    r"\b(?:lead\s+(?:social\s+care\s+)?inspectors?|reporting\s+inspector|deputy\s+lead|(?:inspection|fieldwork|on-?site)\s+dates?"
    r"|dates?\s+of\s+inspection|(?:team|shadow)\s+inspectors?|quality\s+assurance|QA\s+manager"
    r"|(?:report\s+)?published|publication\s+date|report\s+author|age\s+group|judge?ment\s+grade"
    r"|children['’]s\s+services\s+in|the\s+overall\s+judge?ment)"
    r"|^(?:contents|(?:executive\s+|report\s+)?summary|key\s+findings|judge?ments?|grades?|overall)\b",
    re.IGNORECASE | re.MULTILINE,
)
_MOST_LINES = 4


def values(text: str, label: re.Pattern[str], within: Span) -> Iterator[Span]:
    """Yield what may stand after each printing of a label: one line of it, two, and so on.

    The longest comes first. Nothing goes beyond the next label.
    """
    for match in label.finditer(text, within.start, within.end):
        stop = _NEXT.search(text, match.end(), within.end)
        end = stop.start() if stop else within.end
        cuts: list[int] = []
        position = match.end()
        while position < end and len(cuts) < _MOST_LINES:
            line = text.find("\n", position)
            position = end if line < 0 or line >= end else line + 1
            cuts.append(position)
        for cut in reversed(cuts):
            words = text[match.end() : cut]
            shown = words.strip()
            if shown:
                start = match.end() + words.index(shown[0])
                yield Span(start, start + len(shown))
