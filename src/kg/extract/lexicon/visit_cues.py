"""What tells of an inspection named in a sentence: its dates, its type, whether it took place."""

import re

# Words for what inspectors wrote: a weekday beside them tells when it came out
REPORT = re.compile(
    r"\b(?:reports?|letters?|findings|ratings?|gradings?|verdicts?)\b", re.IGNORECASE
)
# "the 2016 inspection", "their May 2019 full inspection"
ATTACHED = re.compile(r"\s(?:(?:Ofsted|full|short|formal|main|big|local|first|last)\s)?")
# The annual rating was itself the inspection
ANNUAL = re.compile(r"\b(?:annual|yearly)\b", re.IGNORECASE)
# "a report in 2015": a year tells its inspection, too
WRITTEN_IN = re.compile(r"\s(?:in|from|of)\s")
# Between a date and an inspection: another clause has ended
RESUMES = re.compile(
    r",\s(?:was|were|is|are|has|have|had)\b|\band\s(?:has|have|had)\s(?:since|then|now|subsequently)\b"
)
# "at the time of the visit, as against 24 the year before": another time's
AGAINST = re.compile(r"\b(?:against|compared|than|up\sfrom|down\sfrom)\b")
# Between two dates of one inspection or of several: "in March and October", "5 May, then in June"
JOINT = re.compile(
    r"\)?,?(?:\swas\sfollowed\sby|\s(?:and|to|until|then|plus|with|followed\sby|before)\b|,|\s?[–-]\s?)[^.;,]{0,45}|,?\s(?:and|then),?\s(?:more\srecently|most\srecently|again|later),?\s(?:in|on|from|between)\s"
)
# "since 2016, when it was judged inadequate, | it has had": the clause of the date is over
FRAMED_CLOSED = re.compile(r",?\swhen\b[^,.;]{0,80},")
# "was not part of the inspection": told of no inspection of its own
NO_PART = re.compile(
    r"\bnot\s(?:part\sof|included\sin|covered\sby|subject\sto|inspected)\b[^.;]{0,25}$"
)
# "Monitoring visits carry no rating": of visits as such
GENERIC = re.compile(
    r"\s(?:(?:do|does|will|can|may|never|always|usually|normally|generally)\s(?:not\s)?)?(?:carry|give|bring|end|have|come|lead|result|are|take\splace|happen|follow|look)\b"
)
# "has not had a full inspection", "no full inspection"
NOT_ONE = re.compile(r"\b(?:an?|any|no|another)\s(?:\w+\s)?$")
# "monitoring visits since the council was rated inadequate in": another event's date follows
LATER = re.compile(r"\b(?:since|after|before|until)\s(?:the|it|its|being|they|their|an?)\b")
# "a visit, the third since it was rated inadequate in 2022, took place": told of no visit's time
ASIDE = re.compile(
    r"(?:\s[^,;.]{1,45})?,\s[^,;.]*\b(?:since|before|until)\b[^,;.]*,(?=\s(?:took|was|were|ran|came|is|has|had|began|started|found|in|on|from|between)\b)"
)
# "the first full one since 2019": one was held then
FIRST_SINCE = re.compile(
    r"\bfirst\s(?:such\s|full\s|Ofsted\s|graded\s)*(?:one|inspection|report|visit)\s(?:[^.;,]{0,40}\s)?since\s"
)
# "two visits since the council was rated inadequate": those that monitor it
SINCE_FAILED = re.compile(r"\bsince\b[^.;]{0,70}\binadequate\b")
# Special educational needs as what was inspected
SEND = re.compile(
    r"\bSEND\b|\bspecial\seducational\sneeds\b|\b(?:in)?sufficient\sprogress\b|\bareas\sof\s(?:significant\s)?weakness\b|\bhealth\sand\scare\splans?\b|\b(?:re-?)?visited\sthe\s(?:local\s)?area\b|\barea\spartnership\b|\binspection\sof\sthe\s(?:local\s)?area\b"
    r"|\b(?:at|of)\sthe\slocal\sarea\b|\b(?:local\s)?area['’]s\s(?:\w+\s)?inspection\b"
    r"|\bwritten\sstatement\sof\saction\b|\b[Tt]he\s(?:local\s)?area\s(?:was|had\sbeen)\s(?:\w+\s)?inspected\b"
)
# The two inspectorates that look at special needs together, and the headline or opening of such a story
TWO = re.compile(
    r"\bOfsted\b[^.;]{0,40}\b(?:and|with)\s(?:inspectors\sfrom\s)?(?:the\s)?(?:Care\sQuality\sCommission|CQC)\b"
    r"|\b(?:Care\sQuality\sCommission|CQC)\b[^.;]{0,40}\b(?:and|with)\sOfsted\b"
)
SEND_STORY = re.compile(
    r"\bSEND\b|\bspecial\s(?:educational\s)?needs\b|\badditional\sneeds\b", re.IGNORECASE
)
# Inspectorates of the police or of probation beside Ofsted: the joint targeted area inspection
TARGETED = re.compile(
    r"\bOfsted\b[^;]{0,120}\b(?:HMICFRS|HMIC|HMIP|[Cc]onstabulary|(?:[Pp]olice|[Pp]robation)\sinspectorates?|HMI\s[Pp]robation|Inspectorates?\sof\s(?:Constabulary|Probation))"
    r"|\b(?:HMICFRS|HMIC|(?:[Pp]olice|[Pp]robation)\sinspectorates?)\b[^;]{0,80}\bOfsted\b|\b(?:four|three)\sinspectorates\b"
)
# "Ofsted had already been back in July": told of visits, those of the kind just spoken of
BACK = re.compile(
    r"\b(?:been\sback|returned|went\sback|came\sback|(?:were|was)\sback(?:\sin)?|re-?visited|(?:come|came|call(?:ed)?)\sagain)$"
)
# "the sixth monitoring visit since then took place in": whatever times stand before it
TOOK_PLACE = re.compile(
    r"[^.;:,]{0,40}?\s(?:took\splace|(?:was|were)\s(?:carried\sout|held|made|conducted)|happened|ran|lasted)\s(?:(?:on|in|from|between|over|during)\s(?:the\s)?)?"
)
