"""The headings of official reports: which section each opens, and where a report proper ends.

They are those of the inspectorate's templates since 2013; ``docs/reports.md`` lists the families.
"""

import re

from kg.model.report import SectionKind

_K = SectionKind

# Each under the forms in which it is printed; the first that fits decides.
HEADINGS: tuple[tuple[SectionKind, str], ...] = (
    (_K.CONTENTS, r"contents$"),
    (_K.GLOSSARY, r"what (?:the |our )?(?:\w+ ){0,4}judge?ments? means?|the inspection judge?ments and what they"),
    (_K.CHILDREN, r"summary for children|(?:a )?message (?:to|for) children"),
    (_K.BOARD, r"(?:the )?local safeguarding children(?:[’']?s)? board|the lscb\b|inspection judge?ments? about the lscb"
               r"|inspection findings\W+the (?:local safeguarding|lscb)|what does the lscb"
               r"|section (?:2|two)\W+the effectiveness of the local safeguarding|summary of (?:key )?findings\W+(?:the )?lscb"
               r"|(?:\w+ ){1,6}safeguarding children(?:[’']s)? board$"),
    (_K.IMPROVE, r"what (?:needs|does (?:the|this|\w+) .*?needs?) to (?:improve|be improved|do better)|recommendations?\b|areas? for (?:priority action|improvement|development)"
                 r"|priority and immediate action|area\(s\) for priority"),
    (_K.STRENGTHS, r"the local authority[’']s strengths|strengths$|what is working well"),
    (_K.PROGRESS, r"progress since the last inspection|(?:the )?progress made since"),
    (_K.SUMMARY, r"executive summary|summary of (?:key )?findings|main findings|headline findings|key findings|overview$|outcome of the (?:visit|inspection)|inspection outcome"),
    (_K.CONTEXT, r"information about this local authority|service information|(?:children living|child protection|children looked after) in this area"
                 r"|other (?:ofsted inspections|information about)|previous (?:ofsted )?inspections|local leadership|context$"),
    (_K.ABOUT, r"(?:information )?about (?:this|the(?: local authority)?) inspection|information about the local authority inspection|the inspection team|inspection team$|local area partnership details|next steps|areas? covered by the visit|what the inspectors did"),
    (_K.FINDINGS, r"(?:the )?experiences? and progress of|(?:the )?impact of leaders|leadership,? management and governance|inspection findings"
                  r"|inspection judge?ments? about the local authority|key judge?ments?|the graded judge?ments?"
                  r"|record of main findings|overall effectiveness|capacity to improve|outcomes for|quality of provision|leadership and management|findings\b|(?:findings and )?evaluation of (?:the )?progress|what is it like to be|case study|the effectiveness of the local area in"
                  r"|what is the (?:area|local area) partnership doing"),
)  # fmt: skip
COMPILED = tuple((kind, re.compile(words, re.IGNORECASE)) for kind, words in HEADINGS)

# A graded area: on the title page a row of the table, however large it is set
AREA = re.compile(
    r"(?:the )?(?:experiences? and |impact of leaders|overall effectiveness|leadership"
    r"|capacity to|outcomes for|quality of prov)",
    re.IGNORECASE,
)
GRADED = re.compile(r"\b(?:outstanding|good|requires?|inadequate|adequate|grade)\b", re.IGNORECASE)
"""What stands in an area's heading, or right below it, where that opens a chapter."""

# Where the report proper ends: the inspectorate's own words about itself.
LEGAL = re.compile(
    r"the office for standards in education, children[’']s services and skills \(ofsted\) (?:regulates|inspects)"
    r"|any complaints about the inspection or the report|if you would like a copy of this document"
    r"|© crown copyright|© ofsted \d{4}",
    re.IGNORECASE,
)
