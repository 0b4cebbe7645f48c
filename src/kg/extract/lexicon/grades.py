"""The words of grades, and of the areas that are graded, as reports and papers print them."""

import re

from kg.extract.lexicon.folding import Folded
from kg.model.terms import Area, Grade

# Longest first: "requires improvement to be good" holds "good", "very good" too.
GRADE = Folded(
    r"""(?<!\w)(?:
        (?P<ri>ri|(?:requir(?:es?|ed|ing)|need(?:s|ed|ing)?)[- ]improvements?(?:\ to\ be\ (?:rated\ |judged\ )?[“"'‘]?good)?)
      | (?P<verygood>very\ good)
      | (?P<outstanding>out?standings?|outstaning|oustanding|outsanding|outstandng)
      | (?P<excellent>excellent | perform(?:s|ing|ed)?\ excellently | (?:(?<=from\ )|(?<=to\ ))excellently)
      | (?P<good>goods? | perform(?:s|ing|ed)?\ well)
      | (?P<inadequate>inadequates?|inadeqate|inadaquate|inadequte)
      | (?P<adequate>adequate | perform(?:s|ing|ed)?\ adequately | (?:(?<=from\ )|(?<=to\ ))adequately)
      | (?P<weak>weak)
      | (?P<poor>poor | perform(?:s|ing|ed)?\ poorly | (?:(?<=from\ )|(?<=to\ ))poorly)
      | (?P<unsatisfactory>unsatisfactory)
    )(?!\w)""",
)
GRADES = {
    "ri": Grade.REQUIRES_IMPROVEMENT,
    "verygood": Grade.VERY_GOOD,
    "outstanding": Grade.OUTSTANDING,
    "excellent": Grade.EXCELLENT,
    "good": Grade.GOOD,
    "inadequate": Grade.INADEQUATE,
    "adequate": Grade.ADEQUATE,
    "weak": Grade.WEAK,
    "poor": Grade.POOR,
    "unsatisfactory": Grade.UNSATISFACTORY,
}
# Everyday words that only some frameworks used as grades: they need the strongest cues.
RARE = frozenset({Grade.VERY_GOOD, Grade.EXCELLENT, Grade.WEAK, Grade.POOR, Grade.UNSATISFACTORY})

_NOUN = r"(?:of\ (?:the\ |its\ |their\ )?(?:four|five|six)(?:\ \w+)?\ )?(?:grades?|ratings?|gradings?|marks?|judge?ments?|categor(?:y|ies)|accolades?|verdicts?|rung|scores?)"
# Grades told without their word: "the highest possible rating", "Ofsted's lowest category"
PARAPHRASE = Folded(
    rf"""\b(?:the\ (?:watchdog|inspectorate|regulator)['’]s\ |Ofsted['’]s\ |the\ )?(?:(?P<outstanding>(?:top|highest|best)(?:[ -](?:possible|available))?(?:\ Ofsted|\ inspection)?\ {_NOUN}|gold[- ]standard\ rating)
      | (?P<inadequate>(?<!second[ -])(?:lowest|worst|bottom)(?:[ -](?:possible|available))?(?:\ Ofsted|\ inspection)?\ {_NOUN})
      | (?P<ri>second[- ](?:lowest|worst)(?:[ -]possible)?(?:\ Ofsted)?\ {_NOUN})
      | (?P<good>second[- ](?:highest|best)(?:[ -]possible)?(?:\ Ofsted)?\ {_NOUN}))\b""",
)

# Areas, longest first. Group names are members of Area in lower case.
AREA = Folded(
    r"""(?P<framework>arrangements\ for\ (?:the\ )?protect(?:ing|ion\ of)\ children|children\ in\ need\ of\ help\ and\ protection,?\ (?:children\ looked\ after|looked[ -]after\ children)(?:,|\ and)?\ (?:and\ )?care[ -]leavers)
      | (?P<lscb>(?:local\ )?safeguarding\ children(?:['’]?s)?\ board|\bLSCB\b|\bsafeguarding\ board\b)
      | (?P<care_combined>(?:children|those|people)\ (?:who\ are\ )?in\ care\ (?:and|or)\ (?:those\ )?(?:who\ )?(?:have\ left|had\ left|who've\ left)(?:\ it)?|(?:children|those)\ in\ care\ and\ (?:of\ )?(?:those\ )?(?:care[ -]leavers|leaving\ care|young\ people\ leaving\ care)|(?:children|those)\ in\ care\ and\ those\ (?:who\ (?:have\ left|are\ leaving)|leaving)(?:\ it|\ care)?|(?:children|those|youngsters)\ in\ care\ and\ (?:young\ people|youngsters|people|others|those(?!\ of\b)|beyond)(?:\ (?:who\ are\ )?leaving(?:\ it|\ care)?|\ who\ (?:have\ )?le(?:ave|ft)(?:\ it|\ care)?)?|\bcare\ and\ care[ -]leavers)
      | (?P<leadership>leadership,?\ management,?\ and\ governance)
      | (?P<leaders>(?:those|the\ people)\ at\ the\ top|(?:its|their|the|council|town\ hall|senior)\ (?:bosses|managers|management|top\ team|leadership\ team)(?=\ (?:was|were|is|are|got|get|came|require|marked|rated|judged|graded|also|have\ been|has\ been|as\b))|(?:running|managing)\ itself|how\ (?:well\ )?(?:it|they|services|the\ service|the\ department)\ (?:is|are)\ (?:led|run|managed)|the\ way\ (?:it|services|the\ service|the\ department)\ (?:is|are)\ (?:led|run|managed)|impact\ (?:that\ )?(?:its\ |their\ |the\ |council\ |senior\ )?leaders\ have(?:\ on\ (?:social\ work\ )?practice)?|influence\ of\ (?:its\ |their\ |the\ )?leaders|impact\ of\ (?:its\ |their\ |the\ |council\ |senior\ )?leaders(?:hip)?(?:\ on\ (?:social\ work\ )?practice(?:\ with\ children\ and\ families)?)?|\bleadership(?:\ and\ management)?\b(?!\ (?:team|change|contest|election|role|style))|\b(?<!council\ )(?:the\ |its\ |their\ )?leaders\b(?!\ (?:of|at|from|in|and\ staff|said|say|have|has|had|told|welcom|hail|celebrat|believe|hope|admit|accept|want|know|knew|did|do|must|should|will|would|can|could|were\ (?:visible|praised|said|told|described|well)|are\ (?:visible|said|told|well)|to)))
      | (?P<help_and_protection>(?:children\ (?:who|that|in)\ need\ )?(?:of\ |for\ )?(?:early\ )?help,?\ (?:and|&)\ (?:child\ )?protection(?:\ of\ children)?|children\ who\ need\ help|child\ protection\b(?!\ (?:plans?|conferences?|chairs?|register|visits?|enquir|cases|inspection))|helping\ and\ protecting\ (?:children|youngsters)|protecti(?:ng|on\ of)\ (?:vulnerable\ )?(?:children|youngsters)|(?:protects?|safeguards?)\ (?:vulnerable\ |its\ |their\ )?(?:children|youngsters)|help\ (?:that\ is\ )?given\ to\ (?:children|families)|children\ (?:who|that)\ need(?:ed)?\ (?:help|protection|protecting)|keep(?:s|ing)?\ (?:vulnerable\ )?(?:children|youngsters)\ (?:safe|from\ harm|out\ of\ harm)|(?:child\ )?protection\ (?:work|services)|(?:children|youngsters|families|those)\ (?:needing|who\ needed|in\ need\ of)\ help(?:\ (?:and|or)\ protection)?|help\ and\ safeguarding|help\ (?:for|to|given\ to)\ (?:vulnerable\ )?children\ (?:who\ are\ )?at\ risk(?:\ of\ harm)?|children\ in\ need\ of\ (?:help|protection)(?:\ and\ protection)?)
      | (?P<care_leavers>care[ -]leavers['’]?(?!\ (?:forum|hub|council|team\ said))|care[- ]experienced\ (?:young\ )?(?:people|adults)|(?:young(?:er)?\ (?:people|adults)|youngsters|teenagers|those|people)\ (?:leaving|moving\ on\ from|coming\ out\ of|who\ (?:are\ leaving|leave|have\ left|had\ left|left)|who['’]ve\ left)\ (?:the\ )?care(?:\ system)?|\bleaving[ -]care|(?:young\ people|youngsters|teenagers|those)\ (?:after|when|once|as)\ they\ (?:leave|have\ left|left|move\ on\ from)\ (?:the\ )?care(?:\ system)?)
      | (?P<looked_after>(?:children\ )?looked[ -]after(?:\ (?:children|by\ the\ council))?(?:\ and\ achieving\ permanence)?|achieving\ permanence)
      | (?P<children_in_care>(?:children|youngsters)\ (?:it|they|the\ council|the\ authority)\ looks?\ after|children\ being\ looked\ after|(?:looks?|looking)\ after\ (?:them|those\ in\ (?:its\ |their\ )?care(?!\ and\b)|children(?!\ in\ care))|children\ in\ (?:its|their|the\ council['’]s)\ charge|(?:children|those)\ who\ (?:cannot|can['’]t|could\ not)\ live\ (?:at\ home|with\ their\ (?:families|parents))|(?:children(?:['’]s\ experiences?)?|young\ people|youngsters|kids|teenagers|those)\ in\ (?:the\ |its\ |their\ )?(?:council['’]s\ |public\ |foster\ )?care\b(?!\ (?:council|homes?|leavers|panel)))
      | (?P<adoption>\badoption(?:\ (?:performance|services?|work))?\b(?!\ (?:agency|panel|thames|counts|north)))
      | (?P<safeguarding>\bsafeguarding(?:\ services|\ arrangements)?\b(?!\ (?:hub|team|partnership|children|board|inspection)))
      | (?P<overall>\boverall(?:\ effectiveness)?\b)""",
)
AREAS = {
    name: Area.OVERALL if name == "framework" else Area[name.upper()] for name in AREA.groupindex
}

_AREAS = r"(?:areas?|categor(?:y|ies)|judge?ments?|counts|respects?|measures?|criteria|headings?|strands?|fronts?)"
# "all areas", "across the board", "in every category", "all but one area": the overall grade
EVERY_AREA = re.compile(
    rf"""\b(?:(?:in|across|on|for)\ (?:all|every|each)(?:\ \w+){{0,4}}?\ {_AREAS}|across\ the\ board|on\ all\ counts|all\ (?:round|through)|from\ top\ to\ bottom|throughout
        |(?:every|each)\ (?:single\ )?one\ of\ (?:the|its|their)(?:\ \w+){{0,2}}\ {_AREAS}|(?:all|every)\ (?:but\ one\ )?(?:of\ )?(?:the\ |its\ |their\ )?(?:but\ one\ )?(?:\w+\ ){{0,2}}?{_AREAS}|everything\ but\ one\ area|all\ but\ one)\b""",
    re.VERBOSE | re.IGNORECASE,
)
# "three out of four areas", "two of the three areas", "four of five categories"
COUNTED = re.compile(
    rf"\b(?:one|two|three|four|five|\d)(?: out)? of (?:the |its |their )?(?:other )?(?:two|three|four|five|six|\d)(?: \w+){{0,2}} (?:{_AREAS}|sections?)\b",
    re.IGNORECASE,
)
# "all areas except care leavers", "bar one", "apart from adoption"
EXCEPT = Folded(
    r"\b(?:(?:every|all|each) (?:\w+ ){0,3}but(?! one\b)|except(?:ing)?(?: for| in)?|apart from|bar|other than|but for|(?:with )?the (?:only |sole |one )?exception (?:of|is|was|being)|aside from|save for|but one|but not)\b",
    verbose=False,
)
