"""Whether an article reports an inspection of a council's services for children at all.

The gate stands before the rules for inspections, grades and findings and costs a look at the
text for a few words. An article is let through where it names an inspection and services for
children, tells of something that inspectors did, and is not the story of another body: of a
school, a nursery, a home, adult care, a police force.

Known to let through: a story on a council's own home whose opening speaks of the council's
services for children first. Known to stop: a school's story that mentions the council's own
grade in its last line.
"""

import re
from functools import lru_cache

from kg.extract.lexicon.folding import Folded
from kg.text.paragraphs import LINK

# "Ofsted", "inspectors", "performs well", "annual assessment"
INSPECTORATE = re.compile(
    r"""\b(?:Ofsted|inspect(?:ion|ions|ors?|ed|orate)|Estyn|CSSIW|CIW|JTAI|HMI|watchdog|SEND
        |performs?\ (?:well|adequately|excellently|poorly)|annual\ (?:rating|assessment))\b""",
    re.VERBOSE | re.IGNORECASE,
)
# "children’s social care", "care leavers", "front door", "special educational needs"
SERVICES = re.compile(
    r"""(?:children|kid)['’]?s?['’]?\ (?:social\ (?:care|work|services)|services?|safeguarding|departments?|directorate|division|provision|chiefs?|directors?|bosses|teams?)
      | child(?:ren)?\ protection | social\ services | child(?:ren)?\ and\ (?:family|young) | family\ services | protection\ of\ children | looked[ -]after | children\ in\ care
      | care[ -](?:leavers|experienced) | (?:leave|leaving)\ care | safeguarding | front\ door
      | (?:services|work|help)\ (?:for|with)\ (?:\w+\ )?(?:children|young\ people|families)
      | vulnerable\ children | special\ educational\ needs | \bSEND\b | social\ workers?
      | children\ at\ risk | children['’]s\ trust | contact,\ referral | children\ in\ need
      | early\ help | foster\ carers | (?-i:Children\ First|for\ Children\b|for\ Families\b)""",
    re.VERBOSE | re.IGNORECASE,
)
# "inspectors found", "the letter says", "was rated", "Overall effectiveness: good"
REPORTED = Folded(
    r"""\b(?:Ofsted|inspectors?|watchdog|inspectorate|report|letter|Estyn|CIW|HMI)\b[^.;\n]{0,90}?
          \b(?:found|saw|praise[sd]?|visited|inspected|rate[sd]|judge[sd]|returned|came|went\ (?:in|back)|listed|looked\ at
            |carried\ out|(?<!been\ )told|wrote|describe[sd]?|warn(?:ed|s)|criticise[sd]?|identified|concluded?|published|reveal(?:ed|s)|gave|gives|award(?:ed|s)|kept|cut|lifted|upgraded|downgraded|dropped|handed|hailed|slammed|branded|raised|highlighted|uncovered|commended|credited|spent|made|ended)\b
      | \b(?:Ofsted|inspectors?|watchdog|report|letter|findings)\ (?:\w+\ ){0,2}?(?:sa(?:id|ys?)|finds?|reads?|note[sd]?|shows?|states?)\b
      | \b(?:was|were|is|are|been|being)\ (?:\w+\ ){0,2}?(?:rated|judged|graded|inspected|downgraded|upgraded|praised|criticised|evaluated|assessed|found|visited)\b
      | \b(?:rated|judged|graded|performs|handed|marked|jumped|climbed|slipped|upgraded|downgraded)\b
      | \b(?:inspections?|visits?|review)\b[^.;\n]{0,60}\b(?:took\ place|taken\ place|was|were|ran|lasted|found|identified|praised|has|had)\b
      | \bthey\ had\ found | \binspectors\b[^.;\n]{0,20}\bw(?:as|ere)\ (?:in|on|at|there|back)\b | \bmove[sd]?\ up | overall\ effectiveness | inspection\ dates | on\ site""",
)

# The bodies of other stories: "primary school", "nursery", "children's home", "adult social care"
OTHER_STORY = re.compile(
    r"""\b(?:(?<!virtual\ )schools?(?!['’]?\s(?:and|leaders|holiday))|primary|secondary\ school|academ(?:y|ies)|sixth\ form|colleges?|headteacher|head\ teacher
        |nurser(?:y|ies)|pre-?schools?|playgroup|childminders?|day\ nursery|after-school\ club|holiday\ club
        |(?:children['’]?s|residential|care|nursing)\ homes?|secure\ (?:unit|home)|fostering\ agency|adoption\ agency
        |adult(?:s['’]?)?\ (?:social\ )?(?:care|services)|social\ care\ for\ adults|Care\ Quality\ Commission|CQC|hospitals?|maternity|NHS\ trust|GP\ surgery|surgery
        |prisons?|young\ offender|youth\ (?:justice|offending)|probation|constabulary|police\ force|(?-i:[A-Z])\w+\ (?-i:P)olice|HMICFRS|fire\ (?:and\ rescue\ )?service|ambulance|university|apprenticeships?|children['’]s\ centres?)\b""",
    re.VERBOSE | re.IGNORECASE,
)
# The council as the body inspected
OWN_STORY = Folded(
    r"""(?:children|kid)['’]?s?['’]?\ (?:social\ (?:care|work|services)|(?:and\ \w+(?:\ \w+)?\ )?services|departments?|directorate|division|provision)|\bchild\ (?:protection|services)
      | (?:services|support|work|provision|care)\ (?:for|with)\ (?:\w+\ ){0,2}?(?:children|young\ people|families) | care\ leavers | (?:leave|leaving)\ care
      | children\ in\ care | looked[- ]after | (?:SEND|SEN|special\ educational\ needs)\b | local\ area | joint\ (?:targeted\ )?(?:area\ )?inspection | focuss?ed\ (?:visit|inspection)
      | (?:Ofsted|inspect\w+|watchdog)\b[^.;\n]{0,60}\b(?:council|authority|borough)(?!['’]s\ (?:adult|school|home|fostering))\b
      | \b(?:council|authority)\b(?!['’-])(?:(?!\b(?:home|school|nursery|nurseries|schools|homes|adult)\b)[^.;\n]){0,40}\b(?:rated|judged|graded|inspected|Ofsted|inspectors) | social\ workers | safeguarding\ (?:hub|board|partnership) | children['’]s\ trust""",
)
# Grades' words that are no everyday words, near those who give them
GRADED = Folded(
    r"\b(?:ofsted|inspectors?|watchdog)\b[^.]{0,160}?\b(?:inadequate|outstanding|requir(?:es?|ing|ed)\ improvement)\b"
    r"|\b(?:inadequate|outstanding|requir(?:es?|ing|ed)\ improvement)\b[^.]{0,120}?\b(?:ofsted|inspectors?|watchdog)\b"
)
# Those who inspect police, prisons, hospitals and adult care, and those who inspect ours
OTHER_REGULATOR = Folded(
    r"\b(?:hmicfrs|hmic|inspect(?:orate|ors)\ of\ (?:constabulary|probation|prisons)|cqc|care\ quality\ commission|hm\ inspectorate|office\ for\ students|ofqual|housing\ ombudsman|regulator\ of\ social\ housing)\b"
)
OWN_REGULATOR = Folded(
    r"\b(?:ofsted|estyn|cssiw|ciw|care\ inspectorate|joint\ targeted|jtai|annual\ (?:rating|assessment))\b"
)
# "the home", "the school": the body that a story goes on about
THE_OTHER = Folded(
    r"\bthe\ (?:\w+\ )?(?:homes?|school|nursery|academy|college|hospital|unit|setting|centre|childminder|ward|firm)\b(?!\ office)"
)
_OFTEN = 3
# "your questions answered", "explained", "what does Ofsted look at"
EXPLAINER = re.compile(
    r"""\b(?:explained|explainer|Q\s?(?:&|and)\s?A|questions?\ answered|your\ questions|a\ guide\ to|need\ to\ know
        |how\ (?:do|does|are|is)\b[^.\n]{0,50}(?:inspect\w+|Ofsted|rat(?:ed|ings?))|what\ (?:is|are)\ (?:an?\ )?(?:Ofsted|inspection|ILACS|JTAI))\b""",
    re.VERBOSE | re.IGNORECASE,
)
_LEAD_LINES = 4
_LEAD_WORDS = 4


@lru_cache(maxsize=8)
def may_be_relevant(text: str) -> bool:
    """Say whether a text may report an inspection of a council's services for children."""
    if INSPECTORATE.search(text) is None or SERVICES.search(text) is None:
        return False
    if OTHER_REGULATOR.search(text) and not _names_own(text):
        return False
    reported = REPORTED.search(text) or GRADED.search(text)
    return reported is not None and not is_of_another(text)


def _names_own(text: str) -> bool:
    """Say whether an inspectorate of services for children is named, but for links' words."""
    for match in OWN_REGULATOR.finditer(text):
        line = text[text.rfind("\n", 0, match.start()) + 1 : match.start()]
        if LINK.match(line) is None:
            return True
    return False


def is_of_another(text: str) -> bool:
    r"""Say whether a text is the story of a body other than a council, or explains inspections.

    >>> is_of_another("Nursery shut after Ofsted visit\nThe nursery was rated inadequate.")
    True
    """
    lines = lead(text)
    if not lines:
        return False
    if EXPLAINER.search(lines[0]):
        return True
    opening = "\n".join(lines)
    other = len(OTHER_STORY.findall(opening))
    own = len(OWN_STORY.findall(opening))
    if other and not own:
        return True
    if other and _told_on(text, THE_OTHER) >= max(_OFTEN, 2 * _told_on(text, OWN_STORY)):
        return True
    return (
        OTHER_STORY.search(lines[0]) is not None
        and OWN_STORY.search(lines[0]) is None
        and other >= own
    )


def _told_on(text: str, pattern: Folded) -> int:
    """Return how often a story speaks of a body."""
    return sum(1 for _ in pattern.finditer(text))


def lead(text: str) -> list[str]:
    """Return the headline and the first lines of a story, without its date lines and by-lines."""
    lines = (line.strip(" #*_\t") for line in text.split("\n"))
    long = (line for line in lines if len(line.split()) >= _LEAD_WORDS)
    kept = []
    for line in long:
        if not re.match(r"(?:By|Words|Published|Posted|Updated|Last updated)\b", line):
            kept.append(line)
        if len(kept) == _LEAD_LINES:
            break
    return kept
