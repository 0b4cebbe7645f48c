"""The words of inspections and visits, and of what tells their time or only seems to."""

import re

from kg.extract.lexicon.folding import Folded
from kg.model.terms import InspectionType

_S = r"(?:inspections?|visits?|reviews?)"
# Group names are members of InspectionType in lower case; the narrow before the wide.
NOUN = Folded(
    rf"""\b(?:
        (?P<send_area>(?:local\ )?area\ (?:SEND\ )?(?:inspections?|reviews?)|(?:joint\ |area\ )?SEND\ (?:inspections?|reviews?|revisits?|re-visits?|visits?)|inspections?\ of\ (?:the\ (?:local\ )?area['’]?s?\ )?(?:SEND\b|special\ educational\ needs|(?:support|services|provision|arrangements)\ for\ (?:children\ and\ young\ people|children|pupils|young\ people)\ with\ (?:SEND|special)))
      | (?P<jtai>joint\ targeted\ area\ inspections?|JTAIs?|joint\ (?:targeted\ )?inspections?|multi[- ]agency\ inspections?)
      | (?P<monitoring_visit>monitoring\ (?:visits?|inspections?|letters?))
      | (?P<focused_visit>focuss?ed\ (?:\w+\ )?{_S}|assurance\ visits?|Covid(?:-19)?\ visits?|themed\ (?:visits?|inspections?))
      | (?P<short>short\ inspections?|(?:five-day|one-week|week-long)\ (?:inspections?|visits?))
      | (?P<full>full\ (?:Ofsted\ )?(?:inspections?|ILACS)|(?:(?:two|three|four)[- ]week(?:-long)?|fortnight-long|fortnight['’]s)\ (?:full\ )?(?:inspections?|visits?)|standard\ inspections?|re-?inspections?|single\ inspections?|ILACS(?:\ inspections?)?|judgement\ inspections?)
      | (?P<other>unannounced\ (?:\w+\ )?(?:inspections?|visits?)|(?:annual|yearly)\ (?:children['’]s\ services\ |Ofsted\ )?(?:ratings?|assessments?|performance\ (?:assessments?|ratings?|profiles?)|verdicts?|league\ tables?|rankings?|report\ cards?)|joint\ area\ reviews?|improvement\ checks?|assurance\ checks?|performance\ (?:evaluation|review)\ inspections?|spot\ checks?|(?:announced\ )?inspections?\ of\ (?:safeguarding|child\ protection|looked|(?:services\ for\ )?looked)\b|child\ protection\ inspections?|safeguarding\ inspections?|progress\ reviews?|targeted\ inspections?|thematic\ (?:inspections?|reviews?)|snap\ inspections?)
      | (?P<unknown>inspections?|(?:based\ on|following|after|during)\ (?:a|an|another|the)\ (?:(?!focus|monitoring|assurance|joint|short|full|two-week|five-day)[\w-]+\ )?visit|re-?visits?|fieldwork|(?:been|paid|made|carried\ out|had)\ (?:two|three|four|five|six|several)\ (?:further\ |more\ )?visits|(?:follow[- ]?up|repeat|subsequent|surprise)\ visits?|returns?\ (?:visit\ )?by\ (?:ofsted|inspectors|the\ inspectorate)|Ofsted['’]s\ visits?|(?:Ofsted|inspectors['’]?|watchdog['’]?s?|inspectorate['’]s)\ (?:visits?|reports?|letters?|reviews?|ratings?|gradings?|verdicts?)|visits?\ (?:by|from)\ (?:\w+\ ){{0,3}}?(?:Ofsted|inspectors)|(?:fortnight|weeks?|days|month)\ of\ (?:visits|inspection|inspecting|scrutiny)|(?:january|february|march|april|may|june|july|august|september|october|november|december)['’]s\ inspectors|(?<!home\ )visits(?=\ (?:from|between|on|over|in)\ (?:the\ )?(?:\d|january|february|march|april|may\b|june|july|august|september|october|november|december))|(?<!home\ )visits?\ (?:made|carried\ out|held)(?=\ (?:on|in|between|from|over)\b)|(?:the|this|that|their|its|latest|previous|last|first|second|third|fourth|(?:one|two|three)-day)\ visit|(?:the|these|those|its|previous|last|first|earlier)\ (?:(?:previous|last|first|earlier|two|three|four|five)\ ){{0,2}}visits)
    )\b""",
)
TYPES = {name: InspectionType[name.upper()] for name in NOUN.groupindex}

# "The second, in October 2023,", "By the fourth, in June": one of the visits just spoken of
ORDINAL = re.compile(
    r"\b(?:[Tt]wo|[Tt]hree|[Ff]our|[Oo]ne|[Aa])\s(?:more|further|others?|second|third)(?:\s(?:followed|came))?,?\s(?=(?:in|on|between)\s)"
    r"|\b[Aa]nother(?:\s(?:two|one|followed|came))?,?\s(?=(?:in|on)\s)|\b[Tt]he\s(?:first|second|third|fourth|fifth|sixth|latest|last|most\srecent|next|other)(?:\sof\s(?:these|them|those))?(?:\sone)?(?:\s(?:took\splace|was\sheld|came|followed))?,?\s(?=(?:in|on|held\sin|from|between)\s)"
)
# "inspectors visited", "Ofsted carried out", "was inspected", "spent two weeks in the city"
VERB = re.compile(
    r"""\b(?:(?:Ofsted|[Ii]nspectors?|INSPECTORS|[Ii]nspectorates?|[Ww]atchdogs?|[Rr]egulators?|team|HMI|Estyn)\b[^.;]{0,60}?\b(?:(?:re-?)?visited|(?:re-?)?inspected|returned|came|went\ back|arrived|called\ (?:in|at|on|by|round|unannounced|without)|spent|looked\ (?:only\ )?at|turned\ up|went\ (?:in|into|to)|(?:was|were)\ (?:last\ )?(?:in|on\ site|at|there|here|back\ in|with)|worked\ in|had\ (?:a|two|three|five|ten)\ (?:week|weeks|fortnight|days)\ (?:in|at|with|on)|finished|carried\ out|conducted|examined|reviewed|descended|met\ with|led|went\ through|walked\ into|dropped\ in|(?:has|have|had)\ (?:already\ |also\ |since\ )?been\ back|(?:was|were)\ based|(?:for|their|spending|after)\ (?:a|an|one|two|three|four|five|ten|\d+)\ (?:weeks?|fortnight|days?))
        |\b[Ii]nspectors\ (?:\w+\ )?(?:come|return|visit|inspect|spend|arrive|look\ at)\b|(?:come|came|arrived)\ (?:the\ )?inspectors
        |sent\ (?:in\ )?(?:a|its|their|\w+)\ (?:\w+\ )?(?:team|inspectors|people|officers)
        |^(?:They|The\ (?:pair|trio|team|two|three|four|visitors))\b[^.;]{0,30}?\b(?:visited|inspected|returned|came|spent|turned\ up|called\ (?:in|at)|arrived|looked\ (?:only\ )?at|were\ (?:in|at|with|here|there)\b)
        |(?:who|which)\ (?:\w+\ )?(?:visited|inspected)|[Ii]nspectors,?\ who\ (?:\w+\ )?(?:returned|came|spent)
        |(?:was|were)\ last\ (?:rated|graded|judged)(?=\ in\b)|(?:was|were|been|being|last|first)\ (?:last\ |first\ |also\ |again\ )?inspected
        |(?:council|authority|borough|city|county|services?|department)\ (?:was|were|had\ been)\ (?:last\ )?(?:visited|reviewed)
        |(?<!\w)[Ii]nspected|^It\ (?:took\ place|was\ (?:carried\ out|held))|followed,?\ (?:from|in|between|on)\ |[Oo]n[- ]site|inspected\ (?:the|children|services|it))\b""",
    re.VERBOSE | re.MULTILINE,
)
# "Inspectors return in May": the present tense of a timeline or a programme, told with its date
VERB_PRESENT = re.compile(
    r"\b(?:Ofsted|[Ii]nspectors?)\s(?:\w+ly\s|again\s)?(?:come|comes|return|returns|visit|visits|arrive|arrives|spend|spends|carry\sout|inspect|inspects)\b|\bcome\sinspectors\b|\b(?:is|are)\sinspected\b"
)
# "the report", "the letter", "this visit": one already spoken of
DEFINITE = re.compile(
    r"\b(?:[Tt]he|[Tt]his|[Tt]heir|[Ii]ts|[Tt]hat)\s(?:\w+\s){0,2}?(?:inspections?|visits?|reports?|letters?|review)\b"
)
REPORTING = re.compile(
    r"\b(?:[Tt]he|[Ii]ts|[Tt]heir|[Tt]his|[Aa]|new|latest)\s(?:\w+[\s-]){0,3}?(?:report|letter|findings)\b(?!\s(?:on|to|by|of|from)\s(?!Ofsted|[Ii]nspectors|the\s(?:inspect|watchdog|council|local|city|county|borough|visit)|children))"
)

# After it: "an inspection two years ago", "visits in the past"
EARLIER_AFTER = re.compile(
    r"\b(?:(?:years?|months)\ (?:ago|earlier|before)|in\ the\ past|came\ in\ between|before\ that|had\ (?:been|found|judged|rated))\b",
    re.VERBOSE | re.IGNORECASE,
)
# What stands right before a date that is not the time on site
NOT_ON_SITE = Folded(
    r"""\b(?:published|publishes|publication|released|issued|announced|revealed|dated|report\ (?:of|from|out)|edition\ of|appeared|came\ out|(?<!carried\ )(?<!carrying\ )out|sent|written|posted|since|until|by|before|ago|aged|between\ \w+\ and|from\ now|took\ over|taken\ over|joined|appointed|elected|opened|launched|set\ up|founded|created|formed|abolished|split|being|stood\ down|retired|resigned|died|by\ the\ end\ of|in\ post|deadline|leader|minister|director|election|budget|meeting|cabinet|committee|minutes|agenda|from\ \d[\d,.]*\ in|to\ \d[\d,.]*\ in|figure\ (?:of|for)|census)\b
        (?:\ (?:on|in|the|a|early|late|its|end\ of|at|back|of|for|around|last|mid|today|yesterday|this\ (?:week|morning)))*\ ?[(,]?\ ?$""",
)
NOT_ON_SITE_AFTER = re.compile(
    r"^['’]s\s(?!(?:[\w-]+\s){0,2}(?:inspect|visit|review)|\W?(?:inadequate|good|outstanding|requires)|full|focus|monitoring|Ofsted|short|two-week)|^(?:['’]s)?\W{0,2}(?:inspection\ )?(?:report|letter|notice|rating|judgement|budget|election|pledge|and\ stood\ at)\b",
    re.IGNORECASE,
)
# An event that is no inspection, between which and the date nothing else stands
OF_NO_VISIT = re.compile(
    r"\b(?:agreed|(?<!nspectors\s)(?<!colleagues\s)(?<!The\steam\s)(?<!the\steam\s)(?<!Ofsted\s)(?<!inspectors\swho\s)arrived|appointed|took\sover|took\scharge|joined|came\sinto\s(?:being|force|effect)|replaced|took\sits\splace|handed\sover|opened|delegated|introduced|brought|merged|created|formed|abolished|signed|voted|resigned|died|due\sto\send|was\sborn|started\swork|has\sbeen\sdirector|became|went\sdown|fell\sby|rose\sby|recruited)\b[^.;,]{0,45}$"
)
# Publishing, against which stands the inspectors' own work; the nearer one owns a date
PUBLISHING = Folded(
    r"\b(?:publish(?:ed|es|ing)|publication|released?|issued?|issues|made\ public|appeared|came\ out(?!\ of)|announced|revealed|report(?:ed)?\ (?:out|of))\b",
    verbose=False,
)
AT_WORK = Folded(
    r"\b(?:inspections?|visits?|visited|inspected|on[- ]site|spent|carried\ out|took\ place|returned|came\ (?!out)|were\ (?:in|there|at)|was\ (?:in|held)|review(?:ed)?|assessment|held|ran|rated|judged|graded|(?:given|received|awarded)(?=\ in\ ))\b",
    verbose=False,
)
ABOUT = Folded(
    r"\b(?:looked\ (?:only\ )?at|look(?:ing)?\ at|focus(?:s?ed|s?ing|es)?\ (?:visit\ |inspection\ )?(?:on|of)|visit\ (?:to|on|of)|inspection\ of|examined|reviewed|concentrated\ on|topic\ was|covered|into)\b",
    verbose=False,
)
