"""The words of grades, and of the areas that are graded, as reports and papers print them."""

import re

from kg.model.terms import Area, Grade

# Longest first: "requires improvement to be good" holds "good", "very good" too.
GRADE = re.compile(
    r"""(?P<ri>requires?\ improvements?(?:\ to\ be\ (?:rated\ )?good)?|required\ improvement(?:\ to\ be\ good)?|requiring\ improvement(?:\ to\ be\ good)?|needs?\ improvement|needing\ improvement|requires[- ]improvement)
      | (?P<verygood>very\ good)
      | (?P<outstanding>outstanding|outstaning|oustanding|outsanding|outstandng)
      | (?P<excellent>excellent)
      | (?P<good>good)
      | (?P<inadequate>inadequate|inadeqate|inadaquate|inadequte)
      | (?P<adequate>adequate)
      | (?P<weak>weak)
      | (?P<poor>poor(?:ly)?)
      | (?P<unsatisfactory>unsatisfactory)""",
    re.VERBOSE | re.IGNORECASE,
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

# Grades told without their word: "the highest possible rating", "Ofsted's lowest category"
PARAPHRASE = re.compile(
    r"""(?P<outstanding>\b(?:top|highest|best)(?:[ -]possible)?(?:\ Ofsted)?\ (?:grade|rating|mark|judgement|category|accolade)\b|\bgold[- ]standard\ rating)
      | (?P<inadequate>\b(?:lowest|worst|bottom)(?:[ -]possible)?(?:\ Ofsted)?\ (?:grade|rating|mark|judgement|category)\b)
      | (?P<ri>\bsecond[- ](?:lowest|worst)(?:[ -]possible)?\ (?:grade|rating|mark|judgement)\b)""",
    re.VERBOSE | re.IGNORECASE,
)

# Areas, longest first. Group names are members of Area in lower case.
AREA = re.compile(
    r"""(?P<lscb>(?:local\ )?safeguarding\ children(?:['’]?s)?\ board|\bLSCB\b)
      | (?P<care_combined>children\ in\ care\ and\ (?:of\ )?(?:those\ )?(?:care[ -]leavers|leaving\ care|young\ people\ leaving\ care)|(?:children|those)\ in\ care\ and\ those\ (?:who\ (?:have\ left|are\ leaving)|leaving)(?:\ it|\ care)?|care\ and\ care\ leavers)
      | (?P<leadership>leadership,\ management\ and\ governance)
      | (?P<leaders>impact\ of\ (?:its\ |their\ |the\ )?leaders(?:hip)?(?:\ on\ social\ work\ practice(?:\ with\ children\ and\ families)?)?|\bleadership(?:\ and\ management)?\b|\b(?:the\ )?leaders\b)
      | (?P<help_and_protection>(?:children\ (?:who|that)\ need\ )?(?:for\ )?help\ and\ protection(?:\ of\ children)?|children\ who\ need\ help|child\ protection\b|protecting\ children|children\ in\ need\ of\ help(?:\ and\ protection)?)
      | (?P<care_leavers>care[ -]leavers|(?:young\ people|those|people)\ (?:leaving|who\ (?:leave|have\ left))\ (?:the\ )?care(?:\ system)?|leaving[ -]care)
      | (?P<looked_after>(?:children\ )?looked[ -]after(?:\ children)?(?:\ and\ achieving\ permanence)?|achieving\ permanence)
      | (?P<children_in_care>(?:children|young\ people|those)\ in\ (?:the\ )?care\b(?!\ (?:council|homes?)))
      | (?P<adoption>\badoption(?:\ (?:performance|services?|work))?\b)
      | (?P<safeguarding>\bsafeguarding(?:\ services|\ arrangements)?\b)
      | (?P<overall>\boverall(?:\ effectiveness)?\b)""",
    re.VERBOSE | re.IGNORECASE,
)
AREAS = {name: Area[name.upper()] for name in AREA.groupindex}

# "all areas", "across the board", "in every category": the overall grade, for each area too
EVERY_AREA = re.compile(
    r"\b(?:(?:in|across)\ (?:all|every|each)(?:\ \w+){0,4}?\ (?:areas?|categor(?:y|ies)|judgements?|counts|respects?|measures?)|across\ the\ board|on\ all\ counts|(?:all|every)\ (?:(?:four|five|three|other)\ )?(?:areas?|categor(?:y|ies)))\b".replace(
        "\\ ", " "
    ),
    re.IGNORECASE,
)
# "three out of four areas", "two of the three areas", "four of five categories"
COUNTED = re.compile(
    r"\b(?:one|two|three|four|five|\d)(?: out)? of (?:the |its |their )?(?:other )?(?:two|three|four|five|six|\d)(?: \w+){0,2} (?:areas?|categor(?:y|ies)|judgements?|sections?)\b",
    re.IGNORECASE,
)
# "all areas except care leavers", "bar one", "apart from adoption"
EXCEPT = re.compile(
    r"\b(?:except(?:ing)?(?: for)?|apart from|bar|other than|but for|with the exception of|aside from|save for|but one)\b",
    re.IGNORECASE,
)
