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
from itertools import islice

import ahocorasick

from kg.extract.lexicon.cued import Cued
from kg.extract.lexicon.folding import Folded, fold
from kg.text.paragraphs import LINK

# "Ofsted", "inspectors", "performs well", "annual assessment"
INSPECTORATE = Cued(
    "ofsted inspect watchdog send hmi estyn cssiw ciw jtai perform annual_",
    r"""\b(?:Ofsted|inspect(?:ion|ions|ors?|ed|orates?)|Estyn|CSSIW|CIW|JTAI|HMI|watchdog|SEND
        |performs?\ (?:well|adequately|excellently|poorly)|annual\ (?:rating|assessment))\b""",
)
# "children’s social care", "care leavers", "front door", "special educational needs"
SERVICES = Cued(
    """child social_ safeguarding looked care- care_ services_ help_ work_ family_ foster_ leav special_
    front early_ kid send vulnerable_ protection_ contact, those_in keep joint_targeted focus""",
    r"""(?:children|kid)['’]?s?['’]?\ (?:social\ (?:care|work|services)|services?|safeguarding|departments?|directorate|division|provision|chiefs?|directors?|bosses|teams?)
      | child(?:ren)?\ protection | social\ services | child(?:ren)?\ and\ (?:family|young) | family\ services | protection\ of\ children | looked[ -]after | children\ in\ care
      | care[ -](?:leavers|experienced) | (?:leave|leaving)\ care | safeguarding | front\ door
      | (?:services|work|help)\ (?:for|with)\ (?:\w+\ )?(?:children|young\ people|families)
      | vulnerable\ children | children\ from\ harm | those\ in\ care | keep(?:s|ing)?\ children\ safe | special\ educational\ needs | \bSEND\b | social\ workers?
      | child(?:ren)?\ (?:(?:is|are|was|were)\ )?at\ risk | joint\ targeted\ area\ inspections? | children['’]s\ trust | contact,\ referral | children\ in\ need
      | early\ help | foster\ carers | focuss?ed\ visit""",
)
# The same in the capitals of a name: "Together for Children"
NAMED = re.compile(r"Children First|for (?:Children|Families)\b")
# "inspectors found", "the letter says", "was rated", "Overall effectiveness: good"
REPORTED = Cued(
    """ofsted inspector rated judged graded report watchdog inspection was_ were_ is_ are_ been_ being_
    letter visit review findings estyn ciw cssiw hmi performs handed marked jumped climbed slipped upgraded
    downgraded they_had move overall_ on_site focus monitoring_""",
    r"""\b(?:Ofsted|inspectors?|watchdog|inspectorate|report|letter|Estyn|CIW|CSSIW|HMI)\b[^.;\n]{0,90}?
          \b(?:found|saw|praise[sd]?|visited|inspected|rate[sd]|judge[sd]|returned|came|went\ (?:in|back)|listed|looked\ at
            |carried\ out|(?<!been\ )told|wrote|describe[sd]?|warn(?:ed|s)|criticise[sd]?|identified|concluded?|published|reveal(?:ed|s)|gave|gives|award(?:ed|s)|kept|cut|lifted|upgraded|downgraded|dropped|handed|hailed|slammed|branded|raised|highlighted|uncovered|commended|credited|spent|spends|made|ended)\b
      | \b(?:Ofsted|inspectors?|inspectorates?|watchdog|report|letter|findings)\ (?:\w+\ ){0,2}?(?:sa(?:id|ys?)|finds?|reads?|note[sd]?|shows?|states?)\b
      | \b(?:was|were|is|are|been|being)\ (?:\w+\ ){0,2}?(?:rated|judged|graded|inspected|downgraded|upgraded|praised|criticised|evaluated|assessed|found|visited)\b
      | \b(?:rated|judged|graded|performs|handed|marked|jumped|climbed|slipped|upgraded|downgraded)\b
      | \b(?:inspections?|visits?|review)\b[^.;\n]{0,90}\b(?:took\ place|taken\ place|was|were|ran|lasted|found|identified|praised|has|had)\b
      | \bthey\ had\ found | \b(?:inspectors|ofsted|ciw|estyn|inspectorate|watchdog)\b[^.;\n]{0,20}\bw(?:as|ere)\ (?:in|on|at|there|back)\b | \bmove[sd]?\ up | (?:focuss?ed|monitoring)\ visit | overall\ effectiveness | inspection\ dates | on\ site""",
)

# The bodies of other stories: "primary school", "nursery", "children's home", "adult social care"
OTHER_STORY = Cued(
    """school primary secondary_ academ sixth_ college headt head_t nurser preschool pre-s playgroup
    childm day_n after-school holiday_club children’s_ children's_ childrens_h residential_ care_home
    nursing_ secure_ fostering_ adoption_ adult social_care_for care_q cqc hospital maternity nhs_ gp_
    surgery prison young_o youth_ probation constabulary police_force *police hmicfrs fire_ ambulance
    university apprentice""",
    r"""\b(?:(?<!virtual\ )schools?(?!['’]?\s(?:and|leaders|holiday))|primary|secondary\ school|academ(?:y|ies)|sixth\ form|colleges?|headteacher|head\ teacher
        |nurser(?:y|ies)|pre-?schools?|playgroup|childminders?|day\ nursery|after-school\ club|holiday\ club
        |(?:children['’]?s|residential|care|nursing)\ homes?|secure\ (?:unit|home)|fostering\ agency|adoption\ agency
        |adult(?:s['’]?)?\ (?:social\ )?(?:care|services)|social\ care\ for\ adults|Care\ Quality\ Commission|CQC|hospitals?|maternity|NHS\ trust|GP\ surgery|surgery
        |prisons?|young\ offender|youth\ (?:justice|offending)|probation|constabulary|police\ force|(?-i:[A-Z])\w+\ (?-i:P)olice|HMICFRS|fire\ (?:and\ rescue\ )?service|ambulance|university|apprenticeships?|children['’]s\ centres?)\b""",
    printed=True,
)
# The council as the body inspected
OWN_STORY = Cued(
    """child council authority ofsted inspect social_ services_ support_ work_ care_ provision_ looked leav
    send sen special_ local_ joint_ focus watchdog safeguarding_ kid""",
    r"""(?:children|kid)['’]?s?['’]?\ (?:social\ (?:care|work|services)|(?:and\ \w+(?:\ \w+)?\ )?services|departments?|directorate|division|provision)|\bchild\ (?:protection|services)
      | (?:services|support|work|provision|care)\ (?:for|with)\ (?:\w+\ ){0,2}?(?:children|young\ people|families) | care\ leavers | (?:leave|leaving)\ care
      | children\ in\ care | looked[- ]after | (?:SEND|SEN|special\ educational\ needs)\b | local\ area | joint\ (?:targeted\ )?(?:area\ )?inspection | focuss?ed\ (?:visit|inspection)
      | (?:Ofsted|inspect\w+|watchdog)\b[^.;\n]{0,60}\b(?:council|authority|borough)(?!['’]s\ (?:adult|school|home|fostering))\b
      | \b(?:council|authority)\b(?!['’-])(?:(?!\b(?:home|school|nursery|nurseries|schools|homes|adult)\b)[^.;\n]){0,40}\b(?:rated|judged|graded|inspected|Ofsted|inspectors) | social\ workers | safeguarding\ (?:hub|board|partnership) | children['’]s\ trust""",
)
# Grades' words that are no everyday words, near those who give them
GRADED = Cued(
    """inadequate outstanding requir ofsted inspector watchdog lead_i leaders council authority services
    department borough county city care_ protection_""",
    r"\b(?:ofsted|inspectors?|watchdog)\b[^.]{0,160}?\b(?:inadequate|outstanding|requir(?:es?|ing|ed)\ improvement)\b"
    r"|\b(?:inadequate|outstanding|requir(?:es?|ing|ed)\ improvement)\b[^.]{0,120}?\b(?:ofsted|inspectors?|watchdog)\b"
    r"|\b(?:council|authority|services|department|borough|leadership|leaders)\b[^.]{0,90}?\b(?:is|are|was|were|be|been|now|to|being)\s(?:\w+\s)?[“‘\"']?(?:inadequate|outstanding|require\ improvement)\b"
    r"|\b(?:council|authority|services|department|borough|county|city)\ requires?\ improvement\b|\b(?:care\ leavers|protection|leaders(?:hip)?|care|services)\ requir(?:es?|ed)\ improvement\b|\blead\ inspector\b",
)
# Those who inspect police, prisons, hospitals and adult care, and those who inspect ours
OTHER_REGULATOR = Cued(
    "cqc hmic care_quality inspectorate_of inspectors_of hm_ office_for ofqual housing_ regulator_of",
    r"\b(?:hmicfrs|hmic|inspect(?:orate|ors)\ of\ (?:constabulary|probation|prisons)|cqc|care\ quality\ commission|hm\ inspectorate|office\ for\ students|ofqual|housing\ ombudsman|regulator\ of\ social\ housing)\b",
)
OWN_REGULATOR = Cued(
    "ofsted estyn cssiw ciw care_inspectorate joint_ jtai annual_",
    r"\b(?:ofsted|estyn|cssiw|ciw|care\ inspectorate|joint\ targeted|jtai|annual\ (?:rating|assessment))\b",
)
# "the home", "the school": the body that a story goes on about. The boundary before a word so common
# is asked for after it, so that the search can jump to it
THE_OTHER = Folded(
    r"the(?<!\wthe)\ (?:\w+\ )?(?:homes?|school|nursery|academy|college|hospital|unit|setting|centre|childminder|ward|firm)\b(?!\ office)"
)
_OFTEN = 3
# "your questions answered", "explained", "what does Ofsted look at"
EXPLAINER = Cued(
    "explain question your_ how_ what_ q a_guide need_to",
    r"""\b(?:explained|explainer|Q\s?(?:&|and)\s?A|questions?\ answered|your\ questions|a\ guide\ to|need\ to\ know
        |how\ (?:do|does|are|is)\b[^.\n]{0,50}(?:inspect\w+|Ofsted|rat(?:ed|ings?))|what\ (?:do|does)\b[^.\n]{0,60}(?:grades?|ratings?|judge?ments?|inspect\w+)\b[^.\n]{0,40}\bmeans?\b|what\ (?:is|are)\ (?:an?\ )?(?:Ofsted|inspection|ILACS|JTAI))\b""",
)
_LEAD_LINES = 4
_LEAD_WORDS = 4
# "By Jane Roe, Reporter at Large"
_BYLINE = re.compile(r"(?:By|Words|Published|Posted|Updated|Last updated)\b")

# Plain words, one of which stands in every story on the inspection of services for children.
_SPOKEN_OF = (
    *("ofsted", "inspect", "social care", "safeguard", "social work", "foster", "social service"),
    *("children’s s", "children's s", "childrens s", "child protection", "looked after"),
    *("looked-after", "care leaver", "children in care", "watchdog", "special educational"),
    *(
        "estyn",
        "cssiw",
        "ciw",
        "jtai",
        "hmicfrs",
        "performs ",
        "annual rating",
        "annual assessment",
    ),
    *("children’s d", "children's d", "kids’ s", "children’s trust", "children's trust"),
)
_SPOKEN = ahocorasick.Automaton()
for _words in _SPOKEN_OF:
    _SPOKEN.add_word(_words, len(_words))
_SPOKEN.make_automaton()


def may_speak(text: str) -> bool:
    """Say whether a text may speak of inspections or of services for children at all.

    A look for plain words, before anything is read in a text: an archive is mostly made of those
    that it turns away.
    """
    return next(_SPOKEN.iter(fold(text)), None) is not None


@lru_cache(maxsize=8)
def may_be_relevant(text: str) -> bool:
    """Say whether a text may report an inspection of a council's services for children."""
    return (
        INSPECTORATE.stands_in(text)
        and not is_of_another(text)
        and (SERVICES.stands_in(text) or NAMED.search(text) is not None)
        and (not OTHER_REGULATOR.stands_in(text) or _names_own(text))
        and (REPORTED.stands_in(text) or GRADED.stands_in(text))
    )


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
    if EXPLAINER.stands_in(lines[0]):
        return True
    opening = "\n".join(lines)
    other = OTHER_STORY.stands_in(opening)
    return (
        (other and not OWN_STORY.stands_in(opening))
        or _begins_with_another(lines[0], opening)
        or (other and _goes_on_about_another(text))
    )


def _begins_with_another(headline: str, opening: str) -> bool:
    """Say whether a headline names another body alone, and the opening that as often as ours."""
    return (
        OTHER_STORY.stands_in(headline)
        and not OWN_STORY.stands_in(headline)
        and _count(OTHER_STORY, opening) >= _count(OWN_STORY, opening)
    )


def _goes_on_about_another(text: str) -> bool:
    """Say whether a story speaks of a body again and again, and twice as often as of a council."""
    told = _count(THE_OTHER, text)
    return told >= _OFTEN and told >= 2 * _count(OWN_STORY, text, told // 2 + 1)


def _count(pattern: Cued | Folded, text: str, most: int | None = None) -> int:
    """Return how often a pattern matches in a text, told up to a number."""
    return sum(1 for _ in islice(pattern.finditer(text), most))


def lead(text: str) -> list[str]:
    """Return the headline and the first lines of a story, without its date lines and by-lines."""
    kept: list[str] = []
    for line in text.split("\n"):
        words = line.strip(" #*_\t")
        long = len(words.split(None, _LEAD_WORDS - 1)) == _LEAD_WORDS
        if long and not _BYLINE.match(words):
            kept.append(words)
            if len(kept) == _LEAD_LINES:
                break
    return kept
