"""What a sentence in the paper's own voice tells: practice, the visit, a plan, or an explanation.

A finding told as plain fact (*Family hubs have strengthened early help*) speaks of practice and
judges it. Sentences about the visit, about what will be done and about how inspections work stand
beside it and are no findings.
"""

import re

from kg.extract.lexicon.folding import Folded
from kg.model.terms import Polarity

# Whose work, what work, for whom: "care plans", "advisers", "the hub"
SUBJECT = Folded(
    r"""\b(?:child(?:ren)?|young\s(?:people|adults|person)|teenagers|adolescents|famil(?:y|ies)|social\swork(?:ers?)?|workers|practitioners|staff|workforce
        |managers?|management|leaders?|leadership|care\sleavers?|leaving\scare|services?|practice|plans?|planning|assessments?|support|referrals?|visits?|decisions?|decision-making
        |caseloads?|supervision|carers?|help|work|partners?|partnerships?|agenc(?:y|ies)|hubs?|teams?|record\w*|histories|chronologies|advis[eo]rs?|police|force|officers
        |placements?|homes?|housing|accommodation|parents|fathers|mothers|thresholds?|response|responses|oversight|area|contacts?|interviews|strategy\s(?:meetings|discussions)|meetings|conferences|reviews
        |panel|health\svisitors|(?:virtual\s)schools?|schools|duty|rotas?|front\sdoor|adopt\w+|foster\w*|councillors|politicians|corporate\sparent\w*|morale|culture|turnover|screening|offer|outcomes|checks|education|permanence|progress|neglect|exploitation|abuse|delays?|drift|early\shelp|attempts|efforts|adolescence|those\s(?:over|aged|leaving|living|placed)|demand|judges|judiciary|Cafcass|care
        |youngsters|kids|teens|toddlers|babies|infants|siblings|brothers|sisters|boys|girls|students|pupils|mums|dads|grandparents|relatives|survivors|victims|files|notes|letters\sbefore|visiting|lodgings|beds?\b|queues?|waits?|funding|psychologists|nurses?|doctors|hospitals?|lawyers|courts?|mentors|practices?|voices?|views
        |pathways?|therap(?:y|ies|ists?)|settings|diagnos\w+|strateg(?:y|ies)|audits?|matches|breaks|workloads|vacancies|recruitment|GPs|teachers|procedures|systems?|inbox|data|posts)\b""",
)
# Of the visit rather than of what it found: "spent a fortnight", "spoke to 40 families"
PROCEDURE = Folded(
    r"""\b(?:look(?:ed|s|ing)?\s(?:only\s)?at|(?:[Ii]nspectors|team|[Tt]hey|Ofsted|who)\s(?:\w+\s){0,2}visited|spent|examined|(?:inspectors|they|team|Ofsted)\s(?:also\s)?(?:spoke\s(?:to|with)|met(?!\s(?:\w+\s){1,3}who\b)|talked|observed|sampled|read\s|listened)|met\s(?:with\s)?\d+|carried\sout|took\splace(?!\s(?:without|within|quickly|promptly|late|too|on\stime|before|regularly|often|seldom|rarely|only))|(?:was|were|is|are|been)\s(?:last\s|next\s)?(?:inspected|in\s(?:the\s(?:city|town|borough|county|area|district|region)|town)|on\ssite)|(?:inspection|visit|review)\b[^.]{0,60}\b(?:was|were)\s(?:held|made)|lasted|ran\s(?:from|between)|publish\w*
        |will\s(?:return|visit|be\sback|go\sback)|is\sexpected|are\sexpected|(?<!not\s)(?:rated|judged|graded)|was\sled\sby|led\sthe\s(?:team|(?:joint\s)?inspection)|visited\sthe\s(?:local\s)?area|working\sdays|action\splan|plans\sto|in\sthe\slead|(?:focus|scope)\sof\sthe\s(?:visit|inspection)|focuse?sed\son
        |(?:pair|two|three|four|trio|team|inspectors|they|who|HMIs?|visitors)\s(?:\w+\s){0,2}?(?:walked|turned\sup|descended|dropped\s(?:in|by)|stayed|arrived|sat\s(?:in|on|with|beside)|trawled|pored|combed|went\sthrough|read\s(?:more|over|through|\d+)|(?:came|went)\s(?:back|in|to))
        |\bto\s(?:learn|see|check|find\sout|test|establish|gauge|judge)\s(?:whether|how|if)\b
        |(?:report|letter)\s(?:came\sout|appeared|runs\sto|was\ssent|will)|make[s]?\s\w+\srecommendations)\b""",
)
# What the council will do, has promised, or did because of the visit; money and politics
PLAN = Folded(
    r"""\b(?:(?:they|we|children|families|people|residents|staff)\sdeserve\b|(?<!what\s)(?<!who\s)(?<!where\s)(?<!they\s)will\b|(?:there|it|they|that|we|he|she)['’]ll\b|ha(?:s|ve)\s(?:until|till|\w+\s(?:days|weeks|months)\sto)\b|would\b(?!\s(?:have|like|expect|want)\b)|plans?\sto|pledged|(?<!been\s)promised|promises|intends?|hopes?|is\sset\sto|set\sto\sbe|due\sto\s(?!the)|(?:is|are)\slikely\sto|has\s(?:already\s|since\s|now\s)?(?:promised|agreed|apologised|invested|launched|appointed|recruited|hired|committed|drawn\sup|begun|welcomed)
        |since\sthe\s(?:visit|inspection)\b(?!\sof)|budget|£\d|(?:per\scent|%)\sof\s(?:its|our)|election|petition|vote[ds]?|motion|minister|MPs?\b|commissioner\b|stepped\sdown|resign\w*|apologised|budgets|council\stax|opposition|headteacher\sof)\b""",
)
# How inspections and services work in general, and where a place stands among others
EXPLAINS = Folded(
    r"""^\W*(?:(?:This|Such|These)\s(?:type|kind|sort|visits?|inspections?|services?\s(?:is|are)\s(?:the|a|for))
        |(?:A|An|Each|Every|Any)\s(?:(?:poor|good|bad|further|second|third)\s)?(?:focused|monitoring|full|short|standard|joint)?\s?(?:visit|inspection|council|local\sauthority)\s(?:that|which|is|are|does|gives|do|judged|rated|found|usually|normally|has|can|could|may|might)
        |(?:Focused|Monitoring)\svisits\s(?:are|do|don['’]t|give|take|last|usually|look|happen|come|follow|carry|lead|result)\b|Councils\s(?:that|which|rated|judged|are|can)|Under\s(?:the|its|Ofsted)|Ofsted\s(?:inspects|grades|uses|rates|visits|gives|carries)|Inspectors\s(?:use|usually|normally|look\sat|grade|give|read)\b)
        |\b(?:four|five|six|4|5|6)-point\sscale\b
        |\b(?:does|do)\snot\s(?:end\sin|give|result\sin|carry|grade)\b|\bnot\sgraded\b
        |\b(?:do|does|did)(?:\snot|n[’']t)\s(?:\w+\s)?(?:end\sin|give|result\sin|carry|come\swith|lead\sto|bring|include)\s(?:an?\s|any\s|new\s)?(?:\w+\s)?(?:grades?|marks?|ratings?|judge?ments?|scores?|verdict)\b
        |\bthere(?:['’]s|\s(?:is|was|are|were))\sno\s(?:overall\s|new\s|formal\s)?(?:grades?|marks?|ratings?|judge?ments?|scores?)\b
        |\bno\s(?:overall\s|new\s|formal\s)?(?:grades?|marks?|ratings?|judge?ments?|scores?)\b(?=\s(?:but|is|are|was|were|has|have|out\sof|here|this|at|of|on|comes?|came|given|goes|went|follows?|attached|for\s(?:this|that)))
        |^\W*(?:\d{4}:?\s)?no\s(?:visits?|inspections?|grades?)\b
        |\b(?:was|were|is|are)(?:\snot|n[’']t)\s(?:part\sof|covered\sby|included\sin|looked\sat|inspected|subject\sto)\b
        |\byet\sto\stake\splace\b|\bdeclined\s(?:to\s(?:comment|say|be)|an?\s)|\b(?:has|have|had|was|were)\s(?:been\s)?(?:approached|contacted|asked)\s(?:for\s(?:a\s)?(?:comment|response|statement))|\bdid\snot\srespond\sto\b|\bcould\snot\sbe\sreached\b""",
)
# Where a place stands among others, or how its grade has moved
STANDING = Folded(
    r"""\b(?:is|are)\s(?:one|part)\sof\s(?:a|the|several|only)|\b(?:highest|lowest|top|bottom)\s(?:possible\s)?(?:rating|grade|mark|of)\b|\b(?:positive|same|overall|their|best|better)\s(?:ratings?|grades?|marks?)\b
        |\b(?:of|in)\sthe\s(?:\w+\s)?(?:marks|grades|ratings)\b|\bno\s(?:other\s)?(?:council|authority)\sin\b
        |\b(?:marked|came\sdown|gone\sup|moved\sup|climbed|slipped|dropped|risen|rose|fallen|jumped)\b[^.]{0,60}\b(?:good|outstanding|inadequate|requires\simprovement|grades?|low)\b""",
)
# "services are good", "the council is outstanding": a grade told as a fact
GRADE_TOLD = Folded(
    r"""\b(?:services(?:\s(?:for|in|at)\s(?:\w+\s)?\w+)?|council|authority|borough|county|city|area|trust|leadership|overall|it|they)\s(?:is|are|was|were|remains?|had\sbeen|has\sbeen|have\sbeen)\s(?:still\s|now\s|again\s|all\s|both\s|only\s|overall\s|also\s)?
        (?:good|outstanding|inadequate|adequate|requires?\simprovement|require\simprovement)\b(?!\s(?:at|for|in\s(?:identif|respond|help|build)|and\s\w+ing))
      |\b(?:to|at|from|as|reached|keeps?|kept|found|rated|judged|graded|still|services?|it|them|remains?|stays?|[A-Z]\w+)\s(?:outstanding|inadequate|good|adequate)(?=[.,;]|\s(?:to|from|in|for|overall|at|by|after|until|again)\b)
      |\b(?:good|outstanding|inadequate)\s(?:overall|for\b|in\s(?:all|every|each|three|two)|on\sall|across)
      |\b(?:gets?|got|receiv(?:e|es|ed|ing)|given)\s(?:an?\s(?:outstanding|good|inadequate)\sservice|(?:outstanding|inadequate)\s(?:support|help|care))\b(?=\W*$|,)
      |\brequire[sd]?\simprovement(?:\sto\sbe\sgood)?\b|[‘“'"](?:good|outstanding|inadequate)[’”'"]""",
)
# What happened to bodies and posts: "It replaced a trust", "the company was set up in"
HISTORY = Folded(
    r"""^\W*(?:it|this|that|the\s(?:\w+\s){0,2}?(?:trust|company|council|authority|department|commissioner|charity|board))\s(?:\w+\s)?(?:replaced|succeeded|took\sover|was\s(?:set\sup|founded|created|formed|launched|established|appointed|handed|stripped)|has\sbeen\srunning|came\sinto\sbeing|dates\sback)\b""",
)
# "Some had to wait", "Fewer than half are finished": part of those just spoken of
PORTION = Folded(
    r"""^\W*(?:and\s|but\s|yet\s)?(?:too\s(?:few|many)|some|most|many|few|others|several|one|none|all|half|both|nearly|almost|about|around|fewer\sthan|more\sthan|less\sthan|only|just|hardly\sany|a\s(?:few|third|quarter|fifth|handful|minority|majority))\s
        (?:(?:of\s(?:them|these|those|the\s\w+)|half|a\s(?:third|quarter|fifth)|one\sin\s\w+|two\sthirds|children|families|workers|young\speople|plans|files|staff|managers)\s){0,2}
        (?:(?:still|also|now|even|simply)\s)?(?:ha[ds]|have|were|are|was|is|did|do|could|can|told|said|spent|waited|went|never|get|got|described|felt|feel|spoke)\b""",
)
# Another inspectorate's business: "the way it looks after adults", "the nursing home"
ELSEWHERE = Folded(
    r"\b(?:adults?\s(?:who\s(?:need|rely|use|require|draw)|social\scare|services|care\b|needing)|adult\s(?:social\s)?(?:care|services)|care\shomes?\sfor\s(?:older|the\selderly)|nursing\shomes?|older\speople|hmicfrs|fire\s(?:service|and\srescue))\b",
    verbose=False,
)
AT_HOME = Folded(
    r"\b(?:child(?:ren)?|ofsted|young\s(?:people|person)|youngsters|teenagers|families|care\sleavers|foster)",
    verbose=False,
)
# A sentence that only says that praise or blame will follow: "Not everything is solved."
ANNOUNCES = re.compile(
    r"""^\W*(?:(?:But|And|However|Yet|Still),?\s)?(?:
        (?:Other|Some|Many|All|Several|Better|More|Not\sall)\s(?:of\sit|of\sthe\sreport|things?|was|is|else|were|areas|points)\b[^.]{0,30}
      | Not\severything\b[^.]{0,30}
      | (?:Inspectors|The\sreport|Ofsted|They|It)\s(?:also\s)?(?:noted|found|saw|had|has|made|raised|listed|highlighted|identified)\s(?:\w+\s){0,2}(?:things|points|concerns|praise|criticisms?|strengths|weaknesses|shortcomings|areas(?:\sfor\simprovement)?|positives|recommendations|failings)(?:\s(?:as\swell|too|though|also))?
      | (?:There\s(?:was|is)\s)?(?:(?:much|some|far)\s)?(?:better|good|bad|worse|brighter|happier)\snews\s(?:for|on|about|too|elsewhere)\b[^.:]{0,40}
      | One\s(?:complaint|concern|criticism|worry)\s(?:concerned|was|is)\sa?\s?\w+
      | There\s(?:was|were|is|are)\s(?:also\s|however\s)?(?:\w+\s){0,2}(?:praise|criticisms?|concerns?)(?:\s(?:as\swell|too|though|also))?
      | [^:;]{0,60}?\b(?:identif(?:ied|ies)|list(?:ed|s)?|found|names?|named|sets?\sout|ma(?:de|kes)|gave|gives|has|had|raised?s?)\s(?:\w+\s){0,3}?(?:areas|points|things|issues|matters|recommendations|priorities)
        (?:\s(?:where|that|which|in\swhich|on\swhich|it|for)\b[^,:;]{0,50})?
      | [^:;]{0,160}?\b(?:begins?|began|starts?|started|opens?|opened|ends?|ended|closes?|closed)\swith\s(?:the|some)\s(?:good|bad|better|worse|best|positives|negatives)(?:\snews)?
      | [^:;]{0,60}?\b(?:sorts?|sorted|divid\w+|splits?|groups?)\s[^:;]{0,40}?\binto\s(?:strengths|good|positives|what)\b[^:;]{0,60}
      )[.:]?$""",
    re.IGNORECASE | re.VERBOSE,
)

# "Areas for development", "What needs to improve", "What does not yet work"
WEAK_HEADING = Folded(
    r"""^\W*(?:what(?:['’]s|\sis|\sare)?\s(?:isn[’']t|aren[’']t|wasn[’']t|not|(?:did|do|does|was|were)(?:\snot|n[’']t)\s(?:they|inspectors|ofsted|it)?\s?(?:like|work|go|please|impress)\w*(?:\s(?:well|so\swell|them))?|bad|wrong|went\swrong|missing|worse|disappointed)|(?:and\s)?(?:the\s)?(?:bad|not[ -]so[ -]good|less\sgood)(?:\snews|\sbits?)?)\W*$
        |\b(?:areas?\s(?:for|of|in\sneed\sof|where)\s(?:\w+\s){0,3}?(?:development|improvement|priority|concern|action|focus|work)|needs?\sto\s(?:improve|be\sdone|do)|needs?\s(?:more\s|further\s)?(?:work|improv\w+|attention)|must\s(?:now\s)?(?:improve|do)|improvements?\s(?:needed|required|points?)|to\simprove|for\simprovement
        |recommend\w+|weakness\w*|concerns|criticisms?|failings?|failures|priority\saction|do\s(?:even\s)?better|could\s(?:be|do)\sbetter|still\sneeds|shortcomings|told\sto|falls?\sshort|not\s(?:\w+\s)?(?:good|work\w*|well)(?:\senough)?|n[’']t\s(?:\w+\s)?work\w*|should|problems|challenges|worr(?:y|ies|ied)|gaps|less\s(?:well|good))\b""",
)
STRONG_HEADING = Folded(
    r"""^\W*(?:what(?:['’]s|\sis|\sare)?\s(?:good|right|working|improved|went\sright|impressed|pleased)|(?:the\s)?good(?:\snews|\sbits?)?)\W*$
        |\b(?:strengths?|strong\spoints|what\s(?:is|was|went|works?|is\sworking|they\sliked|goes)\s?(?:well|working|better)?|work(?:s|ing)\swell|praise[ds]?|positives?|good\spractice|going\swell|did\swell|liked?|highlights|commended|best|better|impressed|progress|improvements?|successes|achievements)\b""",
)
# "Immediately:", "Within three months:": a part of the list goes on under the same heading
TERM = Folded(
    r"""^\W*(?:immediately|at\sonce|straight\saway|(?:with)?in\s(?:the\snext\s)?[\w-]+\s(?:days|weeks|months|years?)|by\s\w+(?:\s\d{4})?)\W*$""",
)
# "According to the report:", "Key findings", "The letter said that:"
NEUTRAL_HEADING = Folded(
    r"""^\W*(?:and\s|but\s)?(?:it\s|they\s|inspectors\s)?(?:also\s)?(?:notes?d?|says?|said|found|finds?|adds?|added|reports?|heard|saw)(?:\sthat)?\W*$
        |\b(?:(?:key|main|headline|principal)\s(?:findings|points)|findings|(?:according\sto|in)\s(?:the\s)?(?:report|letter|inspectors|Ofsted)|what\s(?:the\s)?(?:report|letter|inspectors|Ofsted)\s(?:says?|said|found|saw|liked?)|what\s(?:they|inspectors|it)\s(?:say|said|think|thought|found)\s(?:about|of)
        |(?:report|letter|inspectors|Ofsted)\s(?:also\s)?(?:says?|said|found|finds|noted|notes|added))\b""",
)
# A part of the article that is about something else
REST_HEADING = Folded(
    r"""\b(?:next|what\sthey\s(?:said|say)(?!\s(?:about|of)\b)|background|reaction|reactions|previous|notes?|about|contact|history|the\scouncil\ssays|council['’]s\sresponse|responses?\sto\sthe\s(?:report|inspection)|how\sthe|who\sspeaks)\b""",
)
# "3. Response": the section of a committee's paper after the findings
SECTION = Folded(
    r"^\W*(?:\d+[.)]?\s*)?(?:(?:the|our|council|financial|legal|equality)\s)?(?:response|recommendations?|implications|conclusions?|consultation|appendi(?:x|ces)|finance|reasons|options|decision|background\spapers)\W*$"
)
# Below it stand other stories and readers' letters
OVER_HEADING = Folded(
    r"^\W*(?:notes?\s(?:to|for)\s(?:the\s)?editors?|editors?['’]s?\snotes?|related|read\s(?:more|next|also|on)|more\s(?:on|stories|from|news|like)|most\sread|you\smay|(?:\d+\s)?(?:comments?|responses?|replies)\b|have\syour\ssay|topics|tags|share)\b"
)


def heading_of(words: str) -> Polarity | None:
    """Return the polarity that a heading gives to the points under it, None where it gives none."""
    if REST_HEADING.search(words) and not WEAK_HEADING.search(words):
        return None
    if WEAK_HEADING.search(words):
        return Polarity.WEAKNESS
    return Polarity.STRENGTH if STRONG_HEADING.search(words) else None
