"""The words that praise and blame, the words that turn them round, and the words that do neither.

``BAD`` and ``GOOD`` are words a negation turns into their opposite; ``FLAW`` are phrases that are
blame whatever stands before them. ``NEGATION`` turns what follows, ``RELIEF`` turns only what is
bad (*cut delays*), ``SAFE`` are phrases that would mislead and say nothing. All are in lower case.
"""

import re

_I = re.VERBOSE

# "too many", "not yet", "left waiting", "yet to be", "must improve": blame as it stands
FLAW = re.compile(
    r"""\b(?:(?:not|\w{2,6}n['’]t|never|rarely|fail(?:s|ed)?\sto)\s(?:\w+\s)?(?:challeng\w+|tackl\w+|address\w*|question\w*|act\son|pick\sup|spot|notice)\b|too\s(?:many|few|often|long|slow(?:ly)?|much|late|high|variable|little|weak|rarely|small|thinly|optimistic|wide)
      | not\s(?:yet|always|consistently|sufficiently|all|every\w*|routinely|fully|good\senough|ambitious|enough|robust\senough|(?:as|so)\s(?:\w+\s)?\w+\sas|equally)
      | (?:\w+n['’]t|never|nor|neither)\s(?:yet|always|consistently|enough|fully)
      | over-?(?:ly\s)?optimistic | overly\s\w+
      | yet\sto\s(?:be|have|show|see|take|make|reach|bring) | work\s(?:still\s)?(?:remains|is\sleft)|remains?\sto\sbe\sdone|(?:more|much|plenty|lots?)\sto\sdo\b | still\s(?:too|not|wait\w*|evident|need\w*|muddled|unclear|struggl\w*|hard|difficult)
      | (?:needs?|needed|requires?|required)\s(?:to\s(?:\w+ly\s)?(?:improve|do|be\s(?:better|more|stronger|clearer|quicker))|(?:\w+\s)?(?:work|improvement|attention|strengthening)\b)
      | (?:improvements?|more|work)\s(?:is|are|was|were)\s(?:also\s|still\s|now\s)?(?:needed|required) | (?:further|room\sfor)\simprovement
      | list\sof\simprovements | priority\sactions?
      | (?:must|should|ought\sto|has\sto|have\sto|had\sto)\s(?:now\s|also\s)?(?:do|improve|be|become|ensure|look|wait|spend|repeat|tell|chase|gather|take|strengthen|make|get)
      | (?:service|services|council|authority|leaders|managers|staff|practice|it|department|partners|partnership|plans|teams?|supervision|oversight)\s(?:still\s|also\s|now\s)?need(?:s|ed)?\sto\b(?!\sknow)
      | (?:instability|turnover|delays?|caseloads|vacanc\w+|waiting\s(?:lists?|times?)|backlogs?|sickness|complaints|concerns|workloads)\s(?:[\w-]+\s){0,5}?(?:has|have|had|is|are|was|were)\s(?:\w+\s)?(?:increas\w+|rising|risen|grown|growing|worsen\w*|mounting|high\b)|only\sa\ssingle
      | could\s(?:not\scount|be\s(?:better|more|stronger|clearer)|do\s(?:better|more))
      | left\s(?:in|at|for|waiting|without|exposed|unseen|unallocated|alone) | leav(?:e|es|ing)\s(?:\w+\s){1,4}?(?:at\srisk|in\s(?:danger|limbo|unsuitable|unsafe|harm\w*)|vulnerable|exposed|waiting|unsafe)
      | (?:remain|lived?|living|are|were)\s(?:\w+\s)?(?:in\sdanger|at\srisk\sof\s(?:harm|significant)|unsafe) | at\srisk\sof\s(?:significant\s)?harm\b
      | let\sdown | lets?\s(?:\w+\s){1,3}down | lost\ssight | (?:three|four|five|six|seven|several|many)["”’']?\ssocial\sworkers
      | falls?\sshort | fell\sshort | not\sup\sto | out\sof\sdate | hard\s(?:to\s(?:find|recruit|come\sby|reach|get|read)|pressed) | behind\s(?:schedule|time|target) | under\s(?:strain|pressure)
      | no\s(?:idea|oversight|record\w*|plan\w*|clear|consistent|evidence|home|personal\sadvis\w+|real|sense|system|choice|leadership|one\s(?:knew|knows|could|had|was))
      | as\s(?:many|long)\sas\s(?:\d+|\w+\s(?:children|weeks|months|days)) | up\sto\s\w+\s(?:weeks?|months?|years?) | (?:weeks|months|year)\s(?:late|overdue|behind|without|before)
      | wait(?:s|ed|ing)?\s(?:for\s)?(?:\w+\s){0,2}(?:weeks|months|years|far|too|long\w*|up\sto) | long(?:er)?\s(?:waits?|than\s(?:they\sshould|it\sshould|necessary|needed))
      | (?:ha(?:s|ve|d)|(?:been|was|were)\sgiven)\s(?:only\s|just\s)?(?:until|till)\s(?:\w+\s){1,4}?to\b(?!\s(?:send|submit|publish|produce|respond|reply|agree|draw|write|file)) | so\slong\sthat | more\sthan\sthey\sshould
      | (?:higher|lower|later|longer|fewer|less|slower)\sthan\s(?:\w+\s){0,4}?(?:like|should|need\w*|expected|average|elsewhere|hoped|wanted)
      | only\s(?:half|some|a\s(?:few|third|quarter|minority)) | (?:half|third|quarter|minority)\sof\s(?:\w+\s){0,3}(?:were|was|had\snot|are|overdue|went|did\snot|had\sgone\swithout)
      | fewer\sthan\s(?:half|a\s(?:quarter|third)|one|\w+\sin) | went\swithout | gone\swithout | do(?:es)?\sless\swell | less\s(?:even|well|good|clear|effective|consistent|secure|strong|developed|assured|likely) | asks?\stoo
      | alarm\b | (?:told|asked)\sto\s(?:improve|cut|put|do|make|act|look\sharder|share|speed|fix|sort|address|tackle|strengthen|ensure|get)
      | (?:one|another|a)\s(?:\w+\s)?(?:complaint|criticism|exception|worry|blot|cloud)
      )\b | \bonly\s(?:one|two|three|half|some|\d+\s(?:per\scent|%))\b(?=[^.]{0,60}\b(?:improvement|done|met|seen|held|completed|on\stime)\b)""",
    _I,
)
BAD = re.compile(
    r"""\b(?:inconsisten\w+|variab\w+|vary|varie[sd]|differed|uneven|patchy|mixed\b|drift\w*|delay\w*|lack(?:s|ed|ing)?|absence|weak\w*|poor(?:ly|er|est)?|fail(?:s|ed|ing|ings|ure|ures)?|inadequa\w*
      | (?:again|time)\sand\s(?:again|time) | repeat(?:ed|ing)?\stheir\sstor(?:y|ies) | concern(?:s|ed|ing)? | shortcomings?|shortfalls?|gaps?|limited|limits|insufficient\w*|unacceptabl\w+|critici[sz]\w+|critical\sof|warn(?:s|ed|ing|ings)?|slow(?:ly|er|ness)?|late(?:r\sthan)?\b|lateness|overdue|missed|missing\s(?:from|out)|overlook\w*|superficial|shortages?|short\sof\b|understaff\w*
      | (?:areas?|listed|named|points?)\s(?:\w+\s){0,2}for\s(?:improvement|development|priority\saction)|br(?:oken|oke|eak\w*)\sdown|breakdowns?|scathing|brutal|unfit|repeat(?:ed|edly)|re-?referrals?|complacen\w+|fragil\w+|interim\s(?:member|manager|staff|post)s?|temporary\s(?:workers|staff|managers)|resign(?:ed|ing|ation|ations)|fears?\b|struggles?|risks?\sof\ssignificant\sharm|turnover|high\s(?:caseloads?|turnover|numbers\sof|staff)|heavy\s(?:caseloads?|workloads?)|unmanageable|overwhelm(?:ed|ing(?!ly)|s)?\b|struggl\w+|deteriorat\w+|declin\w+|worsen\w*|worse|worst|unsafe|danger(?:s|ous)?\b|harm(?:ful|ed)?\b|neglected|serious|severe|widespread|systemic|unstable|instability|problems?|difficult(?:y|ies)?|hard(?:er)?\b
      | incomplete|rushed|hampered|hinder\w*|undermin\w+|compromis\w+|ineffective\w*|unreliable|obscur\w+|vague\w*|muddl\w+|confus\w+|untouched|unclear|unaware|unallocated|unassessed|unseen|unheard|unmet|unfinished|unread|unrecorded|unregistered|unregulated|unsuitable|unlawful\w*|unnecessar\w+|needless\w*
      | rarely|seldom|scarcely|hardly\s(?:any|ever)|backlogs?|bottlenecks?|outdated|cursory|scant|absent|stretched|blunt\w*|shallow|thin(?:ly)?\b|chaotic|shock\w+|damning|condemn\w+|blam(?:e|ed)|slam\w*|blast\w*|complain\w*|regrett?\w*|worr(?:y|ied|ies|ying)|alarm\w+|trouble\w*|disappoint\w+|wors\w+
      | wait(?:s|ed|ing)?\b|waiting\slists?|generic|formulaic|repetitive|wooden|vulnerable\b(?!\s(?:child|young|famil|people|adult))|homeless\b(?=,|\.|\sand\stoo|\sor\b)|meaningless|gone\sunanswered|unanswered|ignored|forgotten|lost\b|stuck|stalled|faltered|falter\w*|forc(?:ed|ing)|exposed\sto|idle|overspen\w+|misse[sd]|afterthought|held\sup|hold[- ]?ups?|turbulen\w+|upheaval|turmoil|chaos|quibbles?|gripes?|grumbl\w*|misgivings?|reservations|swipe|swamp\w*|c[ao]me\sand\s(?:went|go)|tail(?:ed|ing|s)?\soff|vanish\w*|disappear\w*|dri(?:ed|es)\sup|collaps\w+|crumbl\w+|tired\b|weary|burn(?:t|ed)[ -]out|queu(?:es|ing)|a\s(?:long\s)?queue|empty|vacant|unfilled|relian(?:ce|t)\son|uneasy|put\soff|cancelled|postponed|called\soff|headaches?|out\sof\sthe\sloop|exhausted|worn\sout|in\sthe\sdark|drown\w*|flounder\w*|juggl\w+|stopped\sbothering|lonely|(?:feel|feels|felt|left)\s(?:\w+\s)?(?:alone|abandoned|isolated|unsafe|unsupported|invisible)|frightened|scared|abandoned|sle(?:ep|eps|ept|eping)\s(?:in|on)\s(?:an?\s|the\s)?(?:\w+\s)?(?:offices?|cars?|tents?|hotels?|caravans?|floors?|sofas?)|sofa[- ]surf\w*|with\sno\s\w+|los(?:e|es|ing|t)\s(?:touch|track)|g[ia]v(?:e|es|en|ing)\sup|(?:fall|fell|slip\w*)\sthrough|nobody|no[ -]one|few\b(?!\s(?:days|hours|miles))|little\b|minimal|narrow|bleak|grim|patch\w+|too\b|illegible|risky|barriers?|obstacles?|strain(?:ed)?|mistrust|sanction\w*|breach\w*|error\w*|mistake\w*)\b""",
    _I,
)
GOOD = re.compile(
    r"""\b(?:prais\w+|commend\w*|hail(?:s|ed)|applaud\w*|credit(?:s|ed)|impress\w*|singl(?:ed|e|es|ing)\sout|welcom(?:ed|es|ing)|celebrat\w+|compliment\w*|admir\w+|liked?\b|enjoy\w*|fond\w*|strong(?:ly|er|est)?|strengths?|strengthen\w*|effective(?:ly|ness)?|excellen\w+|exceptional\w*|outstanding|good\b|well\b|highly|high[ -]quality|relentless\w*|tenaci\w+|determin(?:ed|ation)|thoughtful\w*
      | skilled|skill|skilful\w*|passion\w*|committed|commitment|dedicat\w+|caring|(?<!its\s)(?<!this\s)(?<!any\s)(?<!a\s)kind\b(?!\sof)|kindness|stable|stability|safe(?:ly|r)?\b|timely|prompt\w*|quick(?:ly|er)?|swift\w*|speed(?:y|ed|ily)?|benefit\w*|improv(?:ed|ing|ement|ements|es|e)|progress\w*|robust\w*|clear(?:ly|er)?\b|ambitio\w+|proud\w*|positive\w*|thriv\w+|thorough\w*|better|best|right\b|difference|transform\w+|sustained|turn(?:ed|s|ing)?\s(?:\w+\s){0,2}(?:a)?round\b|turn-?around|turning\sa?\s?corner|turned\sa\scorner
      | valued?\b|listen(?:ed|s)?\b|heard\b|confiden\w+|creativ\w+|innovat\w+|exemplary|first-rate|superb\w*|support(?:ed|s|ive)\b|regular(?:ly)?|responsive|trust(?:ed|ing|s)?\b(?!['’]s)|warm(?:ly|th|est)?|patien\w+|persisten\w+|lively|up[ -]to[ -]date|at\sthe\s(?:heart|centre)|child-(?:centred|focused)|stay(?:s|ed)?\b|realistic|nurtur\w+|accurate\w*|careful\w*|proportionate\w*|purposeful\w*|consistent(?:ly)?\b|secur(?:e|ely)|succe\w+|know(?:s|n|ing)?\s(?:\w+\s){0,3}(?:well|children|famil\w+|them|every|each)|easier|ease\b|fast(?:er)?\b|sound\b|solid\b|calm\w*|green\sshoots|heading\sthe\sright
      | low(?:er|ers|ered|ering)?\s(?:\w+\s)?risks?\b|risks?\s(?:\w+\s){0,4}?(?:have\sfallen|fall|fell|reduced)|helps?\s(?:\w+\s){0,2}(?:children|families|parents|young|carers|them|people)\b|embrac\w+|favourite|high\s(?:regard|esteem|standards?)|morale\s(?:is|was)\s(?:very\s)?high|(?:cut|reduced|lowered)\s(?:the\s)?(?:number|caseloads?|turnover)
      | (?:agency|temporary|caseloads?|vacanc\w+|turnover|waiting\slists?|re-?referrals?)\s(?:\w+\s){0,3}?(?:went|c[ao]me|gone|brought|is|are|was|were|has|have)\s(?:\w+\s)?(?:down|fallen|halved|dropped|fell|reduced|low)|(?:fall|drop|reduction|cut|decrease)\sin\s(?:the\s)?(?:\w+\s){0,3}?(?:agency|temporary|caseloads?|vacanc\w+|turnover|re-?referrals?)
      | grip\b|rigorous\w*|rigour|open(?:ness|ly)?\b|honest\w*|visible|inclusive|sensitive\w*|respect\w*|dignity|imaginative\w*|flexib\w+|generous\w*|tireless\w*|seamless\w*|smooth\w*|vibrant|rich\b|detail(?:ed)?\b|exact\b|meticulous\w*|insightful|perceptive|astute|reliab\w+|dependable|firm(?:ly)?\b|attentive|compassion\w*|enthusias\w+|energy|energetic|inspir\w+|pride|healthy|happy|happier|settled|flourish\w*|fun\b|loved|beacon|asset|efficien\w+|model\b|favourabl\w+|optimis\w+|grateful|thank(?:s|ed)|reward\w*|(?:are|is|were|was|be|been|well|better)\sprotected\b|rebuilt|manageable|low(?:er)?\scaseloads?|on\stime|in\stime|early\b(?=[,.]|\senough|\son\b|\sand\b)|ready\b|available\b|appreciat\w+|wide(?:r)?\srange|bears?\sfruit|sav(?:ed|es)\b|tenacity|decisive\w*|shrewd\w*|sharp(?:er|ly)?\b|joined[ -]up|close(?:ly)\b|work\sfor\sthem|pay(?:s|ing)?\soff|paid\soff|keep(?:s)?\s(?:going|coming|turning|in\stouch|families|children)|hold\son|stubborn|stick\s(?:with|by)|sticks|stuck\s(?:with|by)|resilien\w+|good-quality|gains?\b|strides|momentum|boost\w*|backbone|brisk\w*|sky[- ]high|sea\schange|second\snature|warm\sreception|treated\sas|faith\sin|curious|curiosity|gush\w*|glow\w*|rav(?:es?|ed)\b|kept\stogether|quick\sto|would\srecommend|feel\s(?:part\sof|at\shome|wanted)|go(?:es)?\sthe\sextra\smile)\b""",
    _I,
)
# What turns the words after it: "not", "never", "without", "no longer", "unable to"
NEGATION = re.compile(
    r"""\b(?:not(?!\s(?:only|just|least|merely))|no(?=\s)(?!\slonger)|never|without|neither|nor|cannot|absence|hardly|barely|rarely|seldom|scarcely|unable\sto|fail(?:s|ed|ing)?\sto|less|lack(?:s|ed|ing)?(?:\sof)?|little|few|fewer|insufficient\w*|nobody|no[ -]one|none|free\s(?:of|from)|far\sfrom)\b|n['’]t\b""",
    _I,
)
# What turns only a bad thing into relief: "cut delays", "a fall in turnover", "no longer", "never"
RELIEF = re.compile(
    r"""\b(?:cuts?|cutting|reduc\w+|fall(?:s|en|ing)?|fell|c[ao]me\sdown|went\sdown|gone\sdown|brought\sdown|down\s(?:from|to)|lower(?:s|ed|ing)?|drop(?:s|ped)?|halved|shr[aiu]nk\w*|fewer|fewest|less|minimal|prevent\w*|tackl\w+|address(?:es|ed|ing)?|avoid\w*|reliev\w+|eas(?:ed|ing)|eliminat\w+|overc[ao]me\w*|put\sright|fix(?:ed|es)|clear(?:ed|ing)|stop(?:s|ped)?|end(?:ed|s)?|no\slonger|never|without|no|free\s(?:of|from)|rather\sthan|despite|instead\sof|respon(?:d\w*|ses?)\s(?:\w+\s){0,2}?to|alert\sto|deal\w*\swith|manag(?:e|es|ed|ing)|identif(?:y|ies|ying)|recogni[sz](?:e|es|ing)|spot(?:s|ted|ting)?|notic(?:e|es|ing)|understand\w*|rebuil\w+|recover\w*|protect(?:s|ed|ing)?\s(?:\w+\s){0,3}?from|away\sfrom|out\sof|seldom|rarely|resolv\w+)\b""",
    _I,
)
# "fewer children are left waiting": what is blame as it stands is told of fewer than before
FEWER = re.compile(
    r"\b(?:fewer(?!\sthan)|no\slonger|hardly\s(?:any|ever)|seldom|rarely|stopped|none|nobody|no[ -]one)\b"
)
# "no longer meet a stranger", "rarely have to ask twice": what ended is taken to have been bad
CEASED = re.compile(
    r"\bno\s(?:\w+\s)?(?:areas?|points?|recommendations?|actions?)\s(?:\w+\s){0,2}for\s(?:improvement|development|priority)|\b(?:did\snot\s(?:find|see)|found\sno|saw\sno|no)\s(?:evidence\s|signs?\s)?(?:that\s|of\s)?(?:any\s)?(?:children|families|child|widespread|serious)\s[^.;]{0,60}?\b(?:risk|harm|unsafe|danger|fail\w+)\b|\bno\slonger\b|\b(?:rarely|seldom|hardly\sever|never|not)\s(?:(?:ever|now)\s)?(?:(?:having|have|had|has)\sto\b|moved\b(?!\s(?:on|forward|fast))|change[sd]?\s(?:hands|worker|social|school|placement)|done\sto\b)|\blike\s[^,.;]{2,40}?\s(?:i|he|she|they|we)\s(?:\w+\s)?(?:never|n[o’']t)\s(?:had|got)\b|\b(?:nobody|no[ -]one|none)\s(?:\w+\s){0,3}(?:g[ia]ve[ns]?\sup|forgotten|left\s\w+|los(?:t|es?)\stouch)|\bwithout\s(?:any\s|undue\s|needless\s)?(?:fuss|dither\w*|delay|hesitation|drama|exception|waiting|being\sasked|having\sto|judg\w+|jargon|blame|prejudice)\b|\b(?:would|do|does|could)(?:\snot|n[’']t)\s(?:want|wish|swap|change|go|work|live|be|hope|ask)\b[^.;]{0,40}?\b(?:else|elsewhere|anywhere|anything|better|more)\b|\bnever\s(?:give|giv|gave|lost|lose|stop)\w*|\bdo(?:es)?\snot\sgive\sup|\bdid\snot\shave\sto\swait",
    _I,
)
# What reads like praise or blame and is neither
SAFE = re.compile(
    r"""\b(?:(?:areas?\s|what\s|of\s)?where\s(?:\w+\s)?(?:improvements?|changes?|work|progress)\s(?:was|were|is|are)\s(?:\w+\s)?(?:needed|required)|not\s(?:only|just|least|merely)|(?:scathing|damning|critical|glowing|positive|brutal|poor|bad|good)\s(?:\w+\s){0,2}(?:reports?|inspections?|letters?|verdicts?|judge?ments?|ratings?)|as\swell(?:\sas)?\b(?!\s\w+\sas)|well[ -]?being|(?:children|young\speople|those|pupils|teenagers|families|adults)\s(?:who\sare\s|most\s)?at\srisk(?:\sof\s\w+)?|child(?:ren)?\s(?:in\sneed|in\simmediate\sdanger)|in\simmediate\sdanger|families\s(?:need|in\sneed)\w*|what\s(?:they|families|children)\sneed|early\shelp|special\seducational\sneeds|harmful\ssexual\sbehaviour|missing\s(?:children|from\s(?:home|care|school|education))|goe?s?\smissing|been\smissing|families\sfirst|(?:best|high|highest)\sinterests?
      | (?:safe|social)\sguard\w*|safety\splan\w*|strategy|support\splans?|right\sto\s(?:be|an?)\b|the\sright\sto\b|rights\b|better\s(?:things|than\sbefore)?\b(?=\sknown)|(?:initial\s)?concerns?\s(?:about|for|over)\s(?:a|the|their|children)|first\sresponse|(?:mental|emotional|dental|public)\shealth|hard\swork\w*|harder\b(?=\sfor\stheir)|hard-working|quality\sassurance|at\sbest|early\son\b|care\sand\ssupport|at\sleast|for\slonger|longer[ -]term|long-term|short\s(?:breaks?|inspection|term)|children[’']s\strust|nhs\s(?:foundation\s)?trust|a\sgood\sdeal|other\sthan|well\sas|more\sthan\s\w+|fostered|good\s(?:enough)?(?=\sparent)|social\scare|in\scare\b|substance\smisuse|alcohol|parental\sconflict|domestic\s(?:abuse|violence)|neglect\b(?!ed)|serious\s(?:case|youth|violence|incident)s?\b|hold\spartners|heads?\sof\s\w+(?:\sand\s\w+)?|children['’]s\s(?:improvement|progress)\sboard|improvement\s(?:board|plan|partner|advis\w+|notice)|missing\sinterviews?|turn\sup|(?:a|very)\sfew\s(?:days|hours|weeks|months|years)|not\sfor\sprofit|so\scalled|late\s(?:19|20)\d\d|late\sin\s|little\s(?:ones|children)|safe\s(?:house|havens?)|trust\sand|thick\sand\sthin|would\srecommend|(?:of|about|on|at|knows?|see|sees|understands?|identif\w+)\s(?:what|where)\s(?:\w+\s){0,3}?(?:needs?|ha[sd]|have|must|remains?)\s(?:to\s(?:be\s)?\w+|be\s\w+|doing|\w+ing)|single\spoint|kinship|out\sof\shours|outside\soffice\shours|lost\sfrom|missing\sepisodes|no\smatter|open\s(?:cases?|referrals?|door))\b""",
    _I,
)
# The verb of a sentence of praise or of blame: it decides over the words in its clause
PRAISE = re.compile(
    r"\b(?:prais(?:ed|es|ing)?|commend(?:ed|s)?|hail(?:ed|s)|applaud(?:ed|s)|credit(?:ed|s)\b|impressed|singl(?:ed|e|es|ing)\sout|(?:spoke|speak|spoken)\s(?:very\s|so\s)?(?:well|highly|warmly|positively)|warmest|liked|full\sof\spraise|complimentary)\b",
    _I,
)
BLAME = re.compile(
    r"\b(?:criticis(?:ed|es|ing|m|ms)?|critical\sof|(?:raised|expressed|voiced|had|have)\s(?:\w+\s)?(?:concerns?|worries|alarm|questions)|warn(?:ed|s)?|slammed|blasted|condemned|complained|coldest|blamed|faulted|worried|concerned|recommend(?:ed|s)|demand(?:ed|s)|concerns?\s(?:\w+\s)?(?:was|were|are|have\sbeen|had\sbeen)\s(?:\w+\s)?(?:raised|expressed|voiced))\b",
    _I,
)
