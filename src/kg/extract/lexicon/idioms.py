"""Turns of phrase whose single words mislead: praise told by what is not, blame told in fair words.

*Nothing is too much trouble*, *the mum I never had* and *complaints are few* are praise; *could
not hide the gaps* and *long on description and short on action* are blame. All are in lower case.
"""

import re

_I = re.VERBOSE
# Who inspects, or is met
_THEY = (
    r"(?:they|he|she|it|we|i|inspectors?|ofsted|the\s(?:team|report|letter|watchdog|inspectors))"
)

# "despite rising demand", "before a worry becomes a crisis": what is told here is not the verdict
ASIDE = re.compile(
    r"\b(?:despite|in\sspite\sof|even\s(?:when|if|where|though)|no\smatter|rather\sthan|instead\sof|than\s(?:they|it|he|she)\s(?:was|were|had|did|used))\b[^,;.]{0,80}"
    r"|^\W*(?:(?:just\s|only\s|some\s|barely\s)?[\w-]+\s(?:and\sa\shalf\s)?(?:days?|weeks?|months?|years?)\s)?(?:after|when|where|if|since|before|once)\b[^,;.]{0,120},"
    r"|,?\s(?:\w+\s){0,6}?(?:after|since|when)\s(?:it|they|ofsted|inspectors|the\s(?:watchdog|council|authority))\s(?:had\s)?(?:last\s)?(?:failed|branded|condemned|savaged|slammed|was|were|been|judged|rated)\b[^.;]*$"
    r"|,?\s(?:as\s)?(?:against|compared\s(?:with|to)|where\sonce)\s[^,.;]{1,60}|(?<=\bdown\s)from\s[^,.;]{1,60}"
    r"|,\swhich\s(?:stood|had\sstood|had\sbeen|was\sonce|were\sonce)\s(?:at\s)?[^,.;]{1,60},"
    r"|\bto\s(?:see|find\sout|judge|check|test|learn|establish|assess|gauge)\s(?:how|whether|if)\b[^.;,]{0,80}"
    r"|,\s(?:once|long|formerly|previously|so\soften|so\slong|traditionally)\s[^,;.]{0,60}(?=,|$)"
    r"|\bbefore\s(?:\w+\s){1,4}?(?:becomes?|became|turns?|gets?|gr[eo]ws?|escalat\w+|worsen\w*|reach\w*|spirals?|hit)\b[^,;.]{0,40}",
)
# "In 2022 nobody picked up; today …": what was so once
THEN = re.compile(
    r"^\W*(?:in|back\sin|during|until)\s(?:\w+\s)?(?:19|20)\d\d\b[^;]{5,100}(?:;|\bbut|\bwhile|,)\s(?=(?:today|now|this\stime|these\sdays)\b)"
    r"|^[^,;]{5,100}\bthen,\s(?:but|while|whereas)\s(?=now\b)"
)
# "once failing", "after years of turbulence", "faults found in 2019": what was so before
FORMER = re.compile(
    r"""\b(?:once|formerly|previously|hitherto|long)[-\s](?:failing|failed|troubled|inadequate|struggling|chaotic|broken|weak|poor|unstable|demoralised|derided|neglected|maligned|feared)\b
      | \bafter\s(?:(?:many|several|two|three|four|five|six|ten|some|the|a\s(?:decade|period|spell|time|run))\s)?(?:years?|months?|decades?|of|turbulence|turmoil|upheaval|chaos)(?:\s(?:years?|months?|decades?))?\s(?:of\s[^,.;]{3,50}|without\s[^,.;]{3,30})
      | \b(?:(?:that|which)\s(?:had\s(?:been\s)?)?(?:the\s)?(?:inspectors|ofsted|they|it|watchdog)?\s?)?(?:had\s)?(?:been\s)?(?:criticised|found|identified|highlighted|raised|condemned|exposed|noted|seen|listed|described|flagged|reported)\s(?:by\s(?:the\s)?\w+\s)?(?:(?:in|at|during|on|after)\s(?:(?:the|their|its|an?)\s)?(?:last|previous|earlier|first|same|(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|early|late)?\s?(?:of\s)?(?:19|20)\d\d)\b(?:\s(?:inspection|visit|report|letter|time))?|(?:\w+\s){1,3}(?:ago|before|earlier)\b|last\s(?:time|year|autumn|spring|summer|winter)\b|previously\b)
      | ,?\swhich\s(?:was|were|is|had)(?:\snot|n[’']t)\s(?:been\s|always\s)?(?:so|the\scase|true|happening)\b[^,.;]{0,40}
      | \b(?:so|as)\s(?:long|often)\s(?:a\s\w+|neglected|criticised|troubled)\b
      | \b(?:who|which|that|whom)\s(?:\w+\s)?(?:had|have|has)\s(?:once\s|previously\s|already\s|earlier\s)?(?:been\s(?:failed|let\sdown|passed|moved|rejected|excluded|neglected|abused|traumatised|hurt|harmed|written\soff)|fallen\sout|given\sup|lost|suffered|struggled|refused|resisted)\b[^,.;]{0,30}?(?=\s(?:are|were|is|was|had|have|has|now|said|told|spoke)\b)""",
    _I,
)
# "know what still needs doing", "spell out what parents must change": what somebody sees or says
SEEN = re.compile(
    r"""\b(?:know(?:s|n|ing)?|knew|understand(?:s|ing)?|understood|honest|frank|candid|clear(?:ly)?|realistic|open|aware|alive|alert|plain|spell(?:s|ed|ing)?\sout|set(?:s|ting)?\sout|agree[ds]?|explain(?:s|ed)?|grasp(?:s|ed)?|view|picture|sense|grip)
        \s(?:\w+\s){0,2}?(?:(?:about|of|on|to|over|as\sto)\s)?(?:exactly\s|precisely\s|just\s)?(?:what|where|which|why|how\s(?:much|far))\s[^,.;]{3,70}?(?=\s(?:and|but|so|which)\b|[,.;]|$)
      | \b(?:know|knows|knew|admit(?:s|ted)?|acknowledg\w+|recognis\w+|understand(?:s|ing)?|understood|own(?:s|ed)?\sup\sto|honest\sabout|frank\sabout|candid\sabout|open\sabout|aware\sof|alert\sto|alive\sto|learn(?:s|ed|t|ing)?\sfrom|escalat\w+|follow(?:s|ed|ing)?\sup|take(?:s|n)?\sseriously|disrupt\w*|pick(?:s|ed|ing)?\sup\son|quick\sto\s\w+|swift\sto\s\w+|help(?:s|ed|ing)?\s(?:\w+\s){1,3}?(?:through|with|over|cope\swith|make\ssense\sof))
        \s(?:(?:the|their|its|any|own|his|her|what|such|these|those|all)\s){0,3}(?:\w+\s)?(?:weak(?:ness(?:es)?|\s(?:points?|spots?))|shortcomings?|failings?|mistakes?|errors?|faults?|gaps?|problems?|concerns?|worries|dangers?|risks?|drift|delays?|harm|complaints?|losses|loss|trauma|(?:poor|bad|weak)\s(?:work|practice)|difficult(?:y|ies)|crises|setbacks?)\b
      | \beven\s(?:the\s(?:most|hardest)\s)?(?:\w+ly\s)?(?:reluctant|hostile|resistant|hard[- ]to[- ]reach|difficult|distrustful|wary|suspicious|hardest|angry|troubled|complex|challenging|busiest|hardest)\b""",
    _I,
)
# "can ask for help | when cases are difficult": what stands after it is when, not what
WHEN = re.compile(
    r"(?<!only)(?<!even)(?<!just)(?<!known)(?<!nor)(?<!,)\s(?:when|whenever|where(?=\s(?:that|there|this|it|work|needed|a|they\s(?:had|have|were))\b)|wherever|if|unless)\s(?!(?:they|it)\sdo(?:es)?\b)[^;]{8,120}$"
)

# Praise that is told by what is not there, or by what it is stronger than
KINDLY = re.compile(
    rf"""\b(?:
        (?:the|a)\s\w+\s(?:i|he|she|they)\s(?:have\s|had\s|['’]d\s)?never\s(?:had|knew|got)
      | (?:would|could)(?:\snot|n[’']t)\s(?:\w+\s){{1,4}}?(?:without|if\sit\swas|if\sit\swere|but\sfor)\b
      | where\swould\s\w+\sbe\swithout
      | nothing\s(?:is|was|seems?|seemed)\s(?:ever\s)?too\s(?:much|small|big)(?:\s(?:of\sa\s)?trouble)?
      | (?:no|no[ -]one|nobody|not\s(?:one|a))\s?(?:\w+\s){{0,5}}?(?:a\s)?(?:bad|cross|hard|harsh|unkind)\sword(?:\s(?:to\ssay|about|against))?
      | (?:struggled|hard\spressed|hard|difficult|impossible)\s(?:for\s\w+\s)?to\s(?:find\s(?:\w+\s)?(?:faults?|anything)|fault|overstate|exaggerate|imagine\s(?:a\s)?(?:better|more)|praise\s\w+\senough)
      | only\s(?:one|a\ssingle|two)\s(?:\w+\s)?(?:criticisms?|complaints?|recommendations?|quibbles?|faults?|points?)
      | (?:no|few)\s(?:illusions|doubts?)\b(?!\s(?:that\s)?(?:more|much)) | (?:in|without)\s(?:no|any)\sdoubt
      | (?:little|nothing|not\smuch|few\sthings)\s(?:had\s|has\s)?(?:escape[sd]?|get(?:s)?\spast|slip(?:s|ped)?\spast|goes\sunnoticed|is\sleft\sto\schance|was\sleft\sto\schance)
      | (?:is|are|was|were|has\sbeen|have\sbeen)\s(?:almost\s|all\sbut\s|now\s)?unheard\sof
      | (?:is|are|was|were)(?:\snot|n[’']t)\s(?:just\s|merely\s|simply\s|treated\sas\s|seen\sas\s)?(?:a|an)\s(?:tick[- ]?box|box[- ]ticking|paper|token|formality|chore|afterthought)(?:\s(?:exercise|gesture))?
      | (?:not|n[’']t|never)\s(?:ever\s)?(?:rest(?:ed|s|ing)?\son|sat\s(?:back|on)|sit(?:s|ting)?\s(?:back|on)|content\swith|sh(?:y|ies|ied)\saway|shirk(?:s|ed)?|flinch(?:es|ed)?|stint(?:s|ed)?|hesitate[sd]?|afraid|frightened|scared|fazed|deterred|put\soff|tempted|take\sno|dwell|stand\son\sceremony|judge[sd]?\b(?!\s(?:to|good|as))|begrudge[sd]?)
      | (?:do|does|did)\s(?:not|n[’']t)\slet\s(?:\w+\s){{1,3}}?(?:fob|off|down|go|drop|slip|drift|stand|get|lie|be\sfobbed)(?:\s\w+){{0,2}}
      | without\s(?:ever\s)?(?:being|having\sto\sbe|needing\sto\sbe)\s(?:chased|pushed|prompted|asked|nagged|reminded|hurried|rushed|judged|blamed|pressed|told\stwice|pestered)
      | (?:no|nobody|no[ -]one|none|never|not|n[’']t)\s(?:\w+\s){{0,3}}?(?:takes?|took|taken|taking)\soffence
      | no\s(?:\w+\s)?(?:culture\sof\s)?(?:blame|dithering|delay|drift|complacency|excuses|jargon|stigma|gaps?|sign\sof\s(?:drift|delay|complacency)|waiting\slists?|backlogs?|surprises)\b
      | no\s(?:\w+\s){{1,3}}?(?:is|are|was|were|has\sbeen|have\sbeen|goes|go|went)\s(?:ever\s)?(?:left|without|missed|forgotten|lost|overlooked|waiting|unallocated|unseen|unread|unheard|turned\saway|closed\sbefore|placed\sin|living\sin)
      | (?:nobody|no[ -]one|none)\s(?:\w+\s){{0,6}}?(?:recall|remember|think\sof|name|point\sto)\s(?:a|an|any|one|when)\b[^.;,]{{0,60}}
      | (?:could|did|to)\s(?:not\s)?(?:find|see|meet|saw|met|found)\s(?:no|not\sone|nobody|no[ -]one|not\sa|any|a\ssingle)\s(?:child(?:ren)?|cases?|one|family|families|young\sperson|evidence)\b[^.;,]{{0,60}}?\b(?:should|unsafe|at\srisk|harm|danger|without|not|waiting|left|unallocated|bad)\b
      | (?:found|saw|met)\s(?:no|not\sone|no[ -]one|nobody|not\sa\ssingle|none|hardly\s(?:a|any)|scarcely\s(?:a|any))\s(?:\w+\s)?(?:child(?:ren)?|cases?|young\speople|famil\w+|evidence|signs?|who)\b[^.;,]{{0,60}}?\b(?:should|unsafe|at\srisk|harm|danger|without|not|waiting|left|unallocated|bad|drift\w*|delay\w*)\b
      | (?:hardly|scarcely|barely)\s(?:anyone|anybody|any\s(?:staff|social\sworkers?|workers?|\w+))\s(?:leaves?|left|goes|quits?|resigns?|wants?\sto\sleave|has\sleft|have\sleft)
      | (?:none|no\s(?:staff|workers?|social\sworkers?)|few(?:er)?(?:\s\w+)?|nobody|no[ -]one)\s(?:of\sthem\s)?(?:now\s)?(?:leaves?|left|quit|wants?\sto\sleave|want\sto\sleave)\b
      | few(?:er)?\s(?:children|families|young\speople|referrals|cases|contacts|placements|adoptions)\s(?:\w+\s){{0,3}}?(?:turned\saway|taken\sinto|enter\w*|com(?:e|ing)\sback|c[ao]me\sback|return\w*|break\w*|broke|moved?|disrupt\w*|need(?:ing)?\s(?:to|care)|re-?referred|end(?:ing)?\sup|go(?:ing)?\smissing|remain\w*\son)(?:\s(?:wrongly|into\scare|down|again|care))?
      | (?:complaints?|grievances|delays?|moves|breakdowns?|vacanc\w+|changes\sof\s(?:social\s)?worker|disputes?|re-?referrals?|gaps?|exclusions?)\s(?:\w+\s){{0,2}}?(?:is|are|was|were)\s(?:now\s|very\s|relatively\s)?(?:few|rare|low|minimal|uncommon|unusual|exceptional|infrequent|far\sbetween|the\sexception)\b(?:\sand\sfar\sbetween)?
      | (?:through|in)\s(?:the\s)?(?:worst|hardest|darkest|bad|hard|difficult|good\stimes\sand\sbad)\s(?:of\s(?:it|times)|times|days|moments|patches)
      | the\snumber\sof\s(?!(?:\w+\s){{0,2}}?(?:foster|carers|visits|social\sworkers|staff|homes|adopters|places|adoptions))[^,.;]{{3,80}}?\s(?:has|have|had)\s(?:now\s|also\s|since\s|again\s)?(?:fallen|dropped|halved|c[ao]me\sdown|gone\sdown|shrunk|been\s(?:cut|halved|reduced)|plummeted)
      | (?:agency|temporary|locum|interim|vacanc\w+|turnover|unallocated)\b[^.;]{{0,60}}?\b(?:now\s)?(?:make\sup|account\sfor|fill|hold|stands?\sat|down\sto)\s(?:just|only|fewer\sthan|less\sthan|under|barely|a\shandful)\b[^.;,]{{0,20}}
      | whatever\s(?:it\stakes|the\s(?:hour|weather|time|obstacles?)) | if\sthat\sis\swhat\sit\stakes
      | (?:ask|asks|asked|come|comes|turn|ring|call)\sfor\shelp\b(?!\s(?:in\svain|and\s(?:got|was|were|are)\s(?:no|not|turned|told)))
      | (?:can|could)\s(?:always\s)?(?:ring|call|reach|turn\sto|count\son|rely\son|depend\son)\s(?:\w+\s){{1,3}}?(?:at\sany\stime|any\stime|day\sor\snight|when(?:ever)?|if)\b
      | {_THEY}\s(?:had\s|have\s|has\s)?(?:rarely|seldom|never)\s(?:\w+\s)?(?:seen|met|come\sacross|read|heard)\s(?:such|so|better|a\sbetter|finer|anything)\b
      | to\s(?:find|look\sfor|search\sfor)\s(?:any\s)?fault | escap(?:e|es|ed)\s(?:the\s)?notice\sof
      | no\sless\s\w+\sthan | (?:little|nothing)\s(?:that\s)?(?:\w+\s){{1,5}}?would(?:\snot|n[’']t)\s(?:do|try|give)
      | never\s(?:\w+\s)?(?:seen|met|read|known|heard)\s[^,.;]{{0,50}}?\blike\s(?:it|them|this|these|that|theirs)\b
      | (?:not|n[’']t|never)\s\w+ed\suntil\s(?:[\w’']+\s){{0,5}}?(?:ready|safe|done|found|satisfied|settled|sure|secure|certain)\b
      | (?:treated|seen|regarded|thought\sof|spoken\sof)\sas\s[^,.;]{{3,40}},?\s(?:and\s)?(?:not|never|rather\sthan)\s(?:as\s)?[^,.;]{{3,30}}(?=[,.;]|$)
      | (?:do|does|did)(?:\snot|n[’']t)\s(?:judge|rush|nag|bully|preach|lecture|talk\sdown|give\sup|mind|pretend|pull\sany\spunches|cut\scorners|miss|forget|drift|lapse|linger)\b(?!\s(?:deadlines))
      | fewer\s(?:crises|emergencies|moves|breakdowns|delays|complaints|exclusions|absences|vacancies|temps|agency|strangers|children\s(?:in|on)|changes\sof)
      | (?:is|are|was|were)(?:\snot|n[’']t)\s(?:\w+\s)?(?:missed|overlooked|forgotten|ignored|left\sto|neglected|lost|rushed|hurried|blamed|judged|stigmatised|criminalised|disputed|delayed)\b(?!\sin\stime)(?:\swithout\scause)?
      | ha(?:s|ve)\sgone\s(?:from\sthe|for\sgood|at\slast|altogether)\b
      )\b""",
    _I,
)
# Blame told in words that praise or say nothing by themselves
UNKINDLY = re.compile(
    r"""\b(?:
        (?:could|can|do|does|did|should)(?:\snot|n[’']t)\s(?:hide|mask|disguise|conceal|obscure|make\sup\sfor|compensate|excuse|outweigh)
      | (?:is|was|exists?|found|seen|confined|limited)\s(?:only\s)?(?:in|to)\s(?:a\sfew\s)?pockets
      | (?:makes?|made|making|is|was|are|were|becomes?|became)\s(?:\w+\s){0,3}?(?:impossible|unworkable|untenable|unsustainable)
      | more\s(?:could|can|should|must|needs?\sto|needed\sto|has\sto|had\sto)\s(?:still\s|also\s)?be\sdone | could\s(?:and\sshould\s)?do\s(?:much\s)?more\sto
      | long\son\s[^.;,]{2,40}?\bshort\son | short\son\s(?:detail|action|analysis|substance|ideas)
      | (?:achieves?|achieved|changes?|changed|add(?:s|ed)?|makes?|made|does|did|yields?|bring(?:s)?)\s(?:very\s|too\s)?(?:little|nothing|no\sdifference)
      | (?:has|have|had|is|are)\s(?:slowed|slipped|stalled|stopped\saltogether|plateaued|ground\sto\sa\shalt|gone\sbackwards|been\slost|been\sallowed\sto\s\w+|evaporated)
      | a\s(?:string|succession|procession|stream|series|parade|merry-go-round|revolving\sdoor|carousel)\sof\s(?:\w+\s){0,2}?(?:social\sworkers|workers|managers|directors|placements|homes|strangers|temps|failures|missed)
      | (?:is|are|was|were|been)\s(?:repeatedly\s|often\s|too\soften\s)?(?:deferred|shelved|fudged|sidelined|neglected|bypassed|duplicated|closed\sprematurely|stepped\sdown\stoo\s\w+|downgraded\swithout|swept\saside|brushed\s(?:aside|off)|watered\sdown|rubber-stamped|put\son\shold|passed\s(?:around|over)|left\sto\s(?!chance|do\b|be\b|improve)\w+)
      | (?:is|are|was|were|sounds?|reads?)\s(?:\w+\s)?(?:faint|muted|as\s(?:if|though)|like\sa\s(?:list|form|template|shopping)|one\ssize|cut\sand\spasted|copied\sfrom|identical)
      | more\s(?:\w+\s){1,3}?than\s(?:they|it|she|he|anyone|staff|workers)\s(?:can|could)\s(?:manage|cope|handle|bear|safely|do)
      | sent\s(?:[\w-]+\s){1,5}?back\sto\s(?:managers|the\s(?:council|authority|department)|leaders)
      | (?:drops?|falls?|fell|melts?|ebbs?|dies?|died|tails?|tapers?)\s(?:away|off)\s(?:once|when|after|as\ssoon|too)
      | (?:is|are|was|were|been|felt|feel)\s(?:\w+\s)?(?:overrun|set\saside|waved\sthrough|nodded\sthrough|lip\sservice|wide\sof\sthe\smark|kept\safloat|plain\swrong|wrong\b(?!\s(?:to|about))) | (?:waves?|nods?)\s(?:\w+\s){1,2}through
      | to\s(?:two|three|four|five|six|seven|eight|nine|ten|\d+|several|many)\s(?:different\s)(?:adults|workers|people|professionals|strangers|agencies)
      | (?:shouts?|shouting)\s(?:the\s)?loudest | in\sshort\ssupply | on\sinstinct | culture\sof\s(?:over-?)?optimism | urgent\s(?:action|attention|steps) | tells?\s(?:the\s\w+\s|us\s|them\s)?(?:nothing|next\sto\snothing)\b | already\s(?:in\s(?:crisis|custody|the\spolice)|too\slate|harmed)
      | one\s\w+\s(?:\w+\s)?away\sfrom\s(?:collapse|failure|disaster|tragedy|a\s\w+)
      | more\stime\s(?:at|on|with|in)\s(?:\w+\s){1,3}?than\s(?:with|on)\s(?:children|families|them)
      | (?:took|take|taking|takes)\swork\shome | (?:cry|crying|cried|weep\w*)\s(?:in|at)\s(?:their|the|work)
      | in\strying\s(?:circumstances|conditions) | trying\s(?:circumstances|conditions)
      | (?<!to\s)(?<!for\s)(?<!of\s)(?:children|babies|teenagers|young\speople)\s(?:were\s|are\s|being\s|left\s)?at\s(?:potential|serious|significant|continuing|ongoing|unnecessary|real|grave|increased|greater|unmanaged)\s(?:\w+\s)?risk
      | (?:rests?|rested|hangs?|hung|falls?|hinges?)\son\s(?:too\sfew|one\s(?:person|manager|worker)|a\s(?:single|few|handful)|the\sgoodwill|goodwill|who\b|whom\b|which\b|whether)
      | (?:good|strong|best)\s(?:practice|work)\s(?:is|was)\s(?:not|isolated|the\sexception|rare|localised|limited)
      | (?:in\s(?:theory|principle|name)\b[^.;]{0,40}?\bin\s(?:practice|fact|truth)) | on\spaper\b
      )\b""",
    _I,
)
