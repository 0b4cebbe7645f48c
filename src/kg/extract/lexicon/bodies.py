"""The bodies that inspectorates inspect: the council's services, and everybody else."""

import re

from kg.extract.lexicon.folding import Folded

# A school, a home, a hospital, another regulator
OTHER_BODY = Folded(
    r"""\b(?:(?<!virtual\ )schools?(?!['’]?\ (?:and|leaders|age|holidays))|primary|nurser(?:y|ies)|academ(?:y|ies)|colleges?|childminders?|pre-?schools?|sixth\ form|children['’]?s\ homes?|(?<!['’]s\ )care\ homes?|residential\ homes?|(?<!\bin\ )(?:the|this|a)\ home(?=,|\ (?:was|is|had|has|which|for|run)\b)|(?:provider['’]s|private|council-run|privately-run|its|two|three|four|five|six)\ homes\b|hospitals?|maternity|surger(?:y|ies)|GPs?|prisons?|adult(?:s['’]?)?\ (?:social\ )?(?:care|services)
        |(?:fostering|adoption)\ agenc(?:y|ies)|fostering\ services?(?=\ (?:was|were|has|have|is|got)\b)|(?<!\bat\ )(?<!\bin\ )\ba\ home\ for\b|police(?:\ force)?(?!\ (?:and|or)\ the\ council)|constabulary|ambulance|children['’]s\ centres?|playgroup|after-school|CQC|Care\ Quality\ Commission|HMICFRS|youth\ (?:justice|offending)|Probation|bin|waste|pupils?|university|fire\ service|food\ hygiene|kitchens?)\b""",
)
# The council and its services for children
OWN_BODY = Folded(
    r"""children['’]?s?\ (?:social\ (?:care|work|services)|(?:and\ \w+(?:\ \w+)?\ )?services)|(?<!by\ the\ )\bcouncil\b(?!['’]s\ (?:adult|home|school|nurser|leisure))|local\ authority|\bauthority\b|(?<!\ in\ the\ )\bborough\b|social\ care\ (?:services|department)|child(?:ren)?\ (?:protection|services)|care\ leavers|leaving\ care|children\ in\ care
      | (?:services|work|support)\ (?:for|with)\ (?:\w+\ )?(?:children|young|families)|looked[- ]after|children['’]s\ trust|front\ door|safeguarding|SEND\b|special\ educational|local\ area|area\ partnership|inspection\ of\ the\ area|statement\ of\ action|social\ workers?|\btrust\ that\ runs""",
)
# "a home that the council runs near Louth, was cut": what is told of the subject in passing
ASIDE = re.compile(
    r",?\s(?:(?:on|in|to|of|for|at)\s)?(?:which|who|whom|whose|that)\s[^,;:.]{3,80},(?=\s(?:was|were|is|are|has|have|had|got|fell|went|kept|remains?)\b)"
    r"|(?<=homes|hools)\s(?:that\s|which\s)?(?:the|its|their)\s(?:council|authority|trust|county|city|borough)\s(?:runs|owns|operates|maintains)\b"
)
# Another regulator as the one who graded: "by the Care Quality Commission"
BY_OTHER = re.compile(
    r"^[^.;]{0,40}?\b(?:by|from)\s(?:the\s)?(?:CQC|Care\sQuality|HMICFRS|HM\sInspectorate\sof\s(?:Prob|Const))",
    re.IGNORECASE,
)


def is_of_another(left: str, right: str) -> bool:
    """Say whether a sentence's nearest subject before a place in it is another body.

    >>> is_of_another("A primary school in the borough’s north was rated ", " last week")
    True
    >>> is_of_another("The council said the nursery had been rated ", " by Ofsted")
    True
    """
    told = ASIDE.sub(" ", left)
    other = max((m.start() for m in OTHER_BODY.finditer(told)), default=-1)
    own = max((m.start() for m in OWN_BODY.finditer(told)), default=-1)
    return other > own or (own < 0 and BY_OTHER.match(right) is not None)
