"""What beside a grade's word says that the grade was given, and what says that it was not.

Patterns that end in ``$`` are searched in the words before the grade, those that begin with ``^``
are matched in the words after it.
"""

import re

from kg.extract.lexicon.folding import Folded

_MARK = r"""\s?["“”'‘*_|(]{0,3}$"""
_SUBJECT = (
    r"(?:services?|everything|everyone|all\sof\sthem|the\slot|all\s(?:three|four|five)|department|council|authority|borough|city|county|town|district|island|trust"
    r"|it|itself|we|they|them|themselves|both|which|that|one|overall|area|areas|effectiveness|provision|outcome|measure|indicator)"
)

# "rated", "judged it to be", with the grade some words on
VERB = Folded(
    r"""\b(?:re-?)?(?:rated|rates|rating|judged|adjudged|judges|judging|graded|grades|ranked|deemed|classed|classified|labelled|branded|declared|marked|scored|scores|assessed|assesses|evaluated|evaluates|categorised|pronounced|held\ to\ be|(?:and|inspectors|they|who|Ofsted)\ (?:rate|judge|grade))\b(?![^"“‘]*\bthat\b(?!\ (?:the|its|their|services?|it|they)\b))""",
)
# "found to be", "found the council's services", "found Torbay"
FOUND = re.compile(
    rf"""\b(?:found|finds?|considered|calls?|called|named)\b(?:\s\S+){{0,7}}?\s
        (?:{_SUBJECT}|(?-i:[A-Z])\w+|care|leaders|leadership|leavers|protection|adoption|safeguarding|work)(?:\s(?:overall|still|again))?(?:\s(?:to\sbe|as|were|was|is|are|to\sstill\sbe))?(?:\s(?:overall|still|again|both))?{_MARK}
      | \bfound\sto\s(?:still\s|again\s)?be(?:\sboth)?{_MARK} | \b(?:is|was|were|been)\sfound{_MARK}""",
    re.VERBOSE | re.IGNORECASE,
)
# "awarded", "was given a", "kept its", right before the grade
GAINED = re.compile(
    rf"""\b(?:award(?:ed|s)?|given|handed|gave|gives|gets?|got|received?|receives|earn(?:s|ed|ing)|secur(?:ed?|es|ing)|achiev(?:ed?|es|ing)|won|wins|winning|keep(?:s|ing)?|kept|retain(?:s|ed|ing)?|maintain(?:s|ed|ing)?|gain(?:s|ed)|los(?:t|es|ing)|stripped\sof|attained|hold(?:s|ing)?|held|scores?|scored|land(?:s|ed)|bag(?:s|ged)|reach(?:es|ed)|hit|hits|clinch(?:es|ed)|merit(?:s|ed)|picked\sup|picks\sup|notched\sup|chalked\sup|scoop(?:s|ed)|claim(?:s|ed)|collect(?:s|ed)|net(?:s|ted)|earmarked|regain(?:s|ed)|garner(?:s|ed)|took|(?:went|plumped|opted)\sfor|settled\son|mak(?:e|ing)\sdo\swith|made\sdo\swith|settl(?:e|ed|ing)\sfor|came\s(?:up|back|away|down)\swith|awards?|manag(?:es|ed))\b
        (?:\s(?:an?|its|their|the|first|last|best|latest|ever|second|third|another|overall|new|consecutive|top|coveted|straight|it|them|us|me|him|her|council|services|children['’]s|leadership|leaders|adoption|overall|both|everyone|all|(?-i:[A-Z])[\w’'-]+)){{0,4}}{_MARK}""",
    re.VERBOSE | re.IGNORECASE,
)
# "gave her authority", "was slapped with": before a grade told without its word
GIVING = Folded(
    r"\b(?:award(?:ed|s)?|giv(?:en|es|ing)|gave|hand(?:ed|s|ing)?|gets?|got|receiv(?:ed|es|ing)|earn(?:s|ed|ing)|secur(?:ed|es|ing)|achiev(?:ed|es|ing)|w[io]n(?:s|ning)?|keep(?:s|ing)?|kept|retain(?:s|ed)|gain(?:s|ed)|slapped|landed|hit|scored|rated|judged|graded|placed|put|remain(?:s|ed)|with|branded|issued|bagged|celebrat(?:ed|ing))\b",
    verbose=False,
)
# "the top rating from Ofsted", "the lowest grade for its"
GIVEN_TO = re.compile(r"^[”’\"']?\s(?:from|by|for|in|across|after|following|to)\b", re.IGNORECASE)
# "the dreaded 'inadequate' stamp", "an inadequate tag"
STAMP = re.compile(r"^[”’\"']?\s(?:stamp|tag|label|badge|banding|band|finding)\b")
RATED = re.compile(r"\b(?:rat(?:ed|ing|ings)|judge?(?:d|ments?)|graded?s?)\b", re.IGNORECASE)
SERVICES_FOR = re.compile(r"(?:services|support|work|help)\s(?:for|with)\s")
# "kept Gateshead at", "came out", "put Medway at", "the only area at"
PLACED = Folded(
    rf"""\b(?:kept|keep|keeps|put|puts|left|leave[sd]?|placed|places|stuck|landed|remain(?:s|ed)?|stay(?:s|ed)?|area|areas|stands?|stood|sits?|sat)\b[^.;:]{{0,50}}?\s(?:at|on)(?:\san?)?{_MARK}
      | \b(?:came|comes|come|turned)\sout(?:\s(?:as|at|overall|again|still)){{0,2}}{_MARK} | \bemerged(?:\sas)?{_MARK}
      | \b(?:makes?|made|making|leaves|leaving|puts)\s(?:it|them|the\s\w+|[a-z]\w+)(?:\s(?:again|still|also|both))?{_MARK}
      | \b(?:ended|ends|resulted|results|culminated|finished)\s(?:up\s)?(?:with|in|as|at)(?:\s(?:an?|the))?(?:\s(?:overall|grade|rating|verdict|judge?ment)\sof)?{_MARK}""",
)
# "a rating of", "the grade was", "verdict:"
NOUN_BEFORE = Folded(
    rf"""\b(?:rating|grade|grading|judge?ment|verdict|mark|score|result|outcome|word|answer)s?(?:\s(?:this\stime|then|overall|again))?
        (?:\s(?:of|as|was|is|were|are|remains?|remained|from|to|at|for\s\w+\sis|was\sthe\ssame:)|,|:|\s?[–—-])?(?:\s(?:again|also|still|now|just|only))?(?:\san?)?{_MARK}""",
)
# "was called", only for an area: "was called outstanding for its help to care leavers"
CALLED = re.compile(rf"\b(?:was|were|been|is)\s(?:called|named|hailed\sas|described\sas){_MARK}")
NOUN_AFTER = re.compile(
    r"""^["”’'*_]{0,3}\s?(?:overall\s)?(?:Ofsted\s)?(?:ratings?|grades?|grading|judge?ments?|verdicts?|marks?|scores?|inspections?|category|report|status|outcome|stamp|tag|label|badge)\b""",
    re.IGNORECASE,
)
# A noun that is a grade only with Ofsted's or the last before it: "a good report", "a good outcome"
WEAK_NOUN = re.compile(r"inspection|report|outcome|status", re.IGNORECASE)
OF_OFSTED = re.compile(r"\b(?:last|previous|latest|Ofsted)\s\W?$", re.IGNORECASE)
# "Good was also the grade", "Outstanding is the word"
PREDICATE = re.compile(
    r"""^["”’']?\s(?:is|was)\s(?:also\s|again\s)?(?:the|its|Ofsted['’]s)\s(?:\w+\s)?(?:grade|rating|verdict|word|judge?ment)\b""",
    re.IGNORECASE,
)

_MOVES = r"""(?:up|down|back|cut|rise|rises|rose|risen|climb(?:s|ed|ing)?|jump(?:s|ed)?|leap|leaps|leapt|fall|falls|fell|fallen|slip(?:s|ped)?|slid|slumps?|slumped|plung(?:es|ed)|drop(?:s|ped)?|move[sd]?|moving|improve[sd]?|improving|improvement|upgrade[sd]?|downgrade[sd]?|lift(?:ed|s)?|raise[sd]?|promoted|relegated|went|goes|gone|going|go|jumping|climbing|rising|falling|slipping|dropping|shifted|inch(?:es|ed)?|edg(?:es|ed|e)|creeps?|dragg(?:ed|ing)|haul(?:ed|ing)|steer(?:ed|ing)|pull(?:ed|ing)|brought|nudg(?:ed|ing)|propell(?:ed|ing)|guid(?:ed|ing)|got|push(?:ed|ing)|leapfrogg(?:ed|ing)|bounc(?:ed|ing)|crept|inched|vault(?:ed|ing)|catapult(?:ed|ing)|soar(?:ed|ing)|sank|sunk|tumbl(?:ed|ing)|crash(?:ed|ing)|progress(?:ed)?|step|transformed|taken|took|shift|turnaround|journey|transition|advance[sd]?|change[sd]?|return(?:s|ed)?)"""
# "up from", "an improvement on the last", "lifted out of"
FROM = Folded(
    rf"""\b{_MOVES}\b[^.;]{{0,80}}?\b(?:from|on|out\sof|since)(?:\s(?:an?|its|the|being|previous|last|overall|rated|judged|grade\sof|rating\sof|judge?ment\sof|both|Ofsted['’]s)){{0,4}}{_MARK}
      | ^\W*from\s(?:an?\s|being\s)?{_MARK}
      | \b(?:leaves?|left|exits?|escapes?|escaped|sheds?|loses?|lost|losing|shakes?\soff|shaken\soff|stripped\sof)\s(?:its|the|their|an?)?{_MARK}""",
)
# "has not budged from requires improvement": the grade that it has still
STUCK = re.compile(
    r"\b(?:not|never|hardly|barely|n['’]t)\s(?:\w+\s)?(?:budged?|moved?|shift(?:ed)?|changed?|stir(?:red)?|risen?)\b[^.;]{0,20}\bfrom\s(?:an?\s|its\s)?\W?$"
)
TAKEN_FROM = re.compile(r"\b(?:heart|comfort|encouragement|confidence|credit)\b[^.;]{0,40}\bfrom\b")
TO = Folded(
    rf"\b(?:{_MOVES}|from)\b[^.;]{{0,90}}?\b(?:to|into)(?:\s(?:an?|its|the|being|overall|now|rated|just|a\srating\sof)){{0,3}}{_MARK}",
    verbose=False,
)
# "is", "was still", "are now", after an area or "services"
COPULA = Folded(
    rf"\b(?:is|was|were|are|remain(?:s|ed)?|being|been|stay(?:s|ed)?|be|as|bec(?:ame|omes?))(?:\s(?:still|now|also|again|both|all|overall|only|just|once|found|again|likewise|similarly|equally|too|merely|simply|already|currently|officially|each|said\sto\sbe|the\ssame,)){{0,2}}{_MARK}",
    verbose=False,
)
# The council or its services as the subject of a copula: "services for children were", "it was also"
COUNCIL_SUBJECT = Folded(
    rf"\b{_SUBJECT}\b[^.;:]{{0,45}}?\b(?:is|was|were|are|has\sbeen|had\sbeen|have\sbeen|remain(?:s|ed)?|being|having\sbeen)\b[^.;:]{{0,20}}$",
    verbose=False,
)
SERVICES_SUBJECT = re.compile(
    r"\b(?:services(?:\sfor\schildren)?|department|provision|social\scare)\b[^.;:,]{0,45}$",
    re.IGNORECASE,
)
# "at its last two inspections", "when inspectors last called"
AT_INSPECTION = re.compile(
    r"^[”’\"']?\s(?:overall\s)?(?:(?:at|in|after|following)\s(?:its|the|their|an|both|each|that)\s(?:[\w’'-]+\s){0,4}(?:inspections?|reports?|visits?)\b"
    r"|(?:when|by\sthe\stime)\s(?:Ofsted|inspectors|the\s(?:watchdog|inspectorate|regulator))\b)"
)
STILL = re.compile(
    rf"\b(?:still|remain(?:s|ed)?|again|no\slonger)(?:\srated)?{_MARK}", re.IGNORECASE
)
NO_LONGER = Folded(
    r"\b(?:no\slonger|lost|loses|losing|shed|sheds|shakes?\soff|shaken\soff|stripped\sof|leaves|left|remov(?:ed|es)|overturn(?:ed|s)|ditch(?:ed|es)|escape[ds]?|(?:lifted|pulled|brought|moved|taken|come|climbed|moves|comes|climbs)\sout\sof)\b[^.;,]{0,40}$",
    verbose=False,
)
# What can be said to require improvement: services, a council, an area
REQUIRING = Folded(
    rf"\b{_SUBJECT}\b|\b(?:arrangements|told|children['’]s|leaders|care|Ofsted)\b",
    verbose=False,
)
# "that area", "the exception"
ANAPHORIC_AREA = re.compile(
    r"\b(?:[Tt]hat|[Tt]his)\s(?:area|one|judge?ment)\b|\b[Tt]he\s(?:only\s|one\s)?exception\b|\bthe\s(?:third|fourth|fifth|other|remaining|last)(?:\s(?:area|one))?,"
)

# What a grade's word is when something else follows: a quality, not a grade
QUALITY = re.compile(
    r"""^["”’']?\s(?:services?|work(?:ers?|force|ing)?|practice|support|progress|outcomes?|care|leadership|leaders?|staff|social|people|news|jobs?|examples?|relationships?|quality|foundations?|understanding|start|results?|enough|management|partnerships?
        |health|education|decisions?|plans?|experiences?|arrangements|oversight|help|local|multi|team|teams|council(?!\ in)|authority|and\ (?:timely|effective|consistent|caring|improving|strong|stable|well|clear|swift|loving)|to\ (?:see|hear|have|know|be\ (?:back|recognised))|that\b|deal|idea|use\b|value|cause|range|schools?|knowledge|communication|attendance|teaching|resources?|housing|individual|opportunit|levels?|standards?|achievement|performance|provision|response|training|supervision|homes?|lives|life|place|things|thing|time|as\ it|parents?|advice|record\w*|reason|many|few|intentions?|neighbours?|faith|sense|conversation|joint|multi-agency|early|direct|quality|judgement\ (?:and|about)|point)""",
    re.VERBOSE | re.IGNORECASE,
)
# "good by 2025": a grade to come
TO_COME = re.compile(
    r"^[”’\"']?\s(?:overall\s)?by\s(?:the\send\sof\s)?(?:20\d\d|the\s(?:decade|next))\b"
)
# "The grade of 'requires improvement' replaced 'adequate'": what grades are, given to nobody
DEFINED = re.compile(
    r"^[”’\"')]{0,2}\s(?:(?:has\s|had\s)?replace[sd]?|means|meant|was\sintroduced|was\sthen\sthe|is\sthe\s(?:top|highest|lowest|second|third|bottom|best|worst))\b"
)
# "anything other than inadequate": what was not given
OTHER_THAN = re.compile(
    r"\b(?:anything|something|nothing|council|service|authority)\s(?:other|better|worse|higher|lower|less|more|but)(?:\sthan)?\s(?:an?\s)?[“‘\"']?$",
    re.IGNORECASE,
)
REPLACED = re.compile(r"\breplace[sd]?\s(?:the\s)?(?:\w+\s){0,3}[“‘\"']?$")
# A judgement that is of no area: "capacity for improvement was graded adequate"
OF_NO_AREA = re.compile(r"\b[Cc]apacity\s(?:for\simprovement|to\simprove)\b[^.;]{0,40}$")
# Grades as such, of no council in particular: "a council that is found inadequate", "on a scale"
GENERIC = Folded(
    r"""\b(?:a\ council\ (?:that|which)|an?\ (?:authority|council)\ is|(?:councils|authorities)\ (?:that|which|who)\ (?:are|were|have\ been)|councils\ (?:rated|judged|graded|can|are|still|with)|any\ council|(?:\d+|other|some|several)\ (?:other\ |more\ |further\ |English\ )*(?:\d+\ )?(?:councils|(?:local\ )?authorities)\ (?:are|were|have|had|got|received|was)|four-point|(?:on|of)\ (?:a|the|its)\ (?:[\w-]+\ ){0,2}scale\b|possible\ (?:grades|ratings|judge?ments|outcomes)|(?:grades|ratings)\ (?:are|range)|schools\ no\ longer|services\ (?:rated|judged)\ \S+\ (?:are|must|get)|usually|nationally|(?:half|third|quarter|majority|number|handful|most|all|few|many)\ (?:of\ )?(?:the\ )?(?:councils|authorities)\b(?=(?:(?!\band\b)[^.;,]){0,60}$)|councils\ in\b|across\ (?:England|the\ country)|per\ cent\ of\ (?:councils|authorities))\b""",
)
# "described the response to missing children as inadequate": a finding on a piece of work
OF_WORK = re.compile(
    r"\b(?:response|approach|supervision|oversight|recording|planning|training|follow-up|assessments?|plans|visits|checks|records)\b[^.;]{0,60}\b(?:as|was|were|is|are)\s(?:\w+\s)?[“‘\"']?$",
    re.IGNORECASE,
)
# "one of only three councils in the north to be rated": a council in particular after all
ONE_OF = re.compile(
    r"\b(?:one|another|among)\s(?:of\s)?(?:(?:the|only|just|a|\w+teen|\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|handful|few|of|English|other)\s){0,5}(?:councils|authorities|boroughs)\b",
    re.IGNORECASE,
)
# "Councils rated outstanding this year: Hampshire, Bexley and Leeds"
LISTED_AFTER = re.compile(
    r"^[”’\"']?[^.;:]{0,40}(?::|\s(?:are|were|include[sd]?|including))\s(?!a\s|an\s)[A-Z]"
)
# Between the words of one scale: "outstanding, good, requires improvement or inadequate"
SCALE_GAP = re.compile(r"""^["”’']?(?:,|\s?/|,?\sor|,?\sand)\s["“‘']?$""")
# A grade that a speaker tells rather than claims: "we were told in 2018 that we required"
SPOKEN_CUE = re.compile(
    r"\b(?:rated|judged|graded|were\stold|(?:gave|given|handed)\s(?:us|it|the))\b", re.IGNORECASE
)
IN_YEAR = re.compile(r"^[”’\"']?,?\s(?:again,?\s|overall,?\s)?in\s(?:[A-Z]\w+\s)?(?:19|20)\d\d\b")
RATED_NOUN = re.compile(
    r"^[”’\"']?\s(?:Ofsted\s)?(?:rating|grade|judge?ment|grading|verdict)\b", re.IGNORECASE
)
# A paper's own report taken back: "we reported that it had been rated inadequate"
OWN_REPORT = re.compile(
    r"\b(?:we|this\s(?:newspaper|website)|our\s(?:article|report|story|headline))\s(?:also\s|had\s|wrongly\s|incorrectly\s|mistakenly\s)*(?:reported|wrote|said|stated|suggested|described|claimed)\b",
    re.IGNORECASE,
)
TAKEN_BACK = re.compile(
    r"\b(?:wrong|wrongly|incorrect|incorrectly|in\serror|mistake|mistakenly|inaccurate|not\sthe\scase|correction|apologi[sz]e|should\shave\s(?:read|said))\b",
    re.IGNORECASE,
)

# The present state: "has been", "now", "this time"
PRESENT = re.compile(
    r"\b(?:has|have)\s(?:again\s|now\s|also\s|just\s|been\s|reached|moved|gone)|\bnow\b|\bthis\stime\b|\btoday\b|\bnew\sreport\b|\blatest\b|\bcurrent\w*\b|\b(?:is|are)\b|\b(?:this|last)\s(?:week|month)\b|\byesterday\b",
    re.IGNORECASE,
)
# "Previous inspection: 2019, requires improvement to be good"
LABEL_PREVIOUS = re.compile(
    r"^\W*(?:Previous|Last|Earlier|Latest|Current)\s(?:\w+\s){0,3}?(?:inspection|rating|grade|judge?ment|report|result)s?[^:]{0,30}:\s?(?:[^:]{0,40}[,(–—-]\s?)?$",
    re.IGNORECASE,
)
# "2015: " before the grade that a section's heading gives
LABEL_DATE = re.compile(r"^\W*(?:\w+\s)?(?:19|20)\d\d\s?[:–—-]\s?$")
# "Leaders: ", "| Leaders | ", "Overall effectiveness is "
# "…: leaders: good; help and protection: " in one line
LABEL_INLINE = re.compile(
    r"(?:[:;,•|]|\s[–-])\s(?P<label>[^:;,•|–]{3,110}?)\s?(?::|\s[–-])\s?[“‘\"']?$"
)
ITEM_ENDS = re.compile(r"[”’\"']?(?:\s?[;,.•|]|\s(?:and|[–-])\s|$)")
LABEL = re.compile(
    r"^\W*(?:\d+(?:\.\d)?\.?\s)?(?P<label>[^:–—|\n]{3,160}?)\s?(?:[:–—=|]|\s-\s|\bis\b|\bare\b|\s{2,}|\.{3,})\s*(?:(?:unchanged\sat|still|again|now|remains?|stays?(?:\sat)?|up\sto|down\sto)\s)?\W*$"
)
# "as it had been in November 2018": the same grade at another time
SAME_AS = re.compile(
    r"(?:,?\sand\sso\s(?:had|did|was|were)\s(?:the\sone\sbefore(?:\sit)?|another|one|its\spredecessor)\b[^.;]{0,30}?\s(?=in\s)|,?\sas\s(?:did|was|had)\s(?:one|another|the\snext|that|those)\s(?=in\s)|,?\s(?:just\s)?as\s(?:it|they)\s(?:had\sbeen|was|were|did)|,?\sthe\ssame\s(?:grade|rating)?\s?as)\s(?:(?:at|in|after|from)\s(?:its|the|their)\s(?:\w+\s){0,3}?(?:inspections?|reports?|visits?|reviews?),?\s)?(?:at\s\S+\s\S+\s)?(?:in\s|back\sin\s|at\sits\s)?",
    re.IGNORECASE,
)
# "the same verdict in 2010": the grade spoken of last, at another time
THE_SAME = re.compile(
    r"\b(?:it|they|Ofsted|inspectors)\s(?:did|said|found)\sso\s(?:again|once\smore)\b|\b(?:first|second|last|previous|earlier)\ssuch\s(?:verdict|grade|rating|judge?ment|mark)\s(?:came|was\sgiven|was\shanded\sdown|dates\sfrom)(?=\s(?:in|back)\b|\s\w+\s\d{4})|\b(?:all|both|each)\s(?:said|found|reached|came\sto|resulted\sin|ended\sin)\s(?:so|the\ssame|that)\b|\bSo\s(?:they|it|he|she)\s(?:did|was|were|had)(?=\s(?:at|in|after|back|under)\s)|\b[Tt]he\ssame\s(?:(?:two|three|one|overall|top|bottom|lowest|highest)\s)?(?:verdict|grade|rating|judge?ment|result|outcome|mark|score|category|bracket|position|word|label|tag|view|conclusion)s?\b(?:\s(?:of|about)(?=\s(?:the|its|their|help|children|care|adoption|leaders|protection)\b)|\s(?:was|were)\s(?:used|applied|given)\s(?:of|for|to|about)\b)?|\b(?:[Tt]hat|[Tt]his)\s(?:was|is|had\sbeen)\s(?:also\s)?(?:the|its|their)\s(?:position|verdict|grade|rating|story|result|outcome|case|mark)\s(?=(?:in|at|back)\s)|\b(?:result|grade|rating|verdict|mark|outcome)\s(?:is|was)\sthe\sone\s(?:that\s)?[\w\s]{1,30}?(?:achieved|got|earned|received|held|given|won)\s(?=(?:in|at|back)\s)|\b(?:told|given|got|received|handed|awarded)\sthe\ssame\b(?=\s(?:in|at|for|by|again|two|three|four)\b|[,.;])|\b(?:rating|grade|grading|judge?ment|verdict|result|outcome|mark)s?\s(?:was|were|is)\s(?:exactly\s|again\s)?the\ssame\b(?!\sas)|\bfirst\s(?:given|awarded|got|won|earned|received|handed)\s(?:the|that|it)\b|\b(?:given|awarded|handed)\s(?:the|that)\s(?:grade|rating|accolade|mark)\b|;\sthe\s(?:first|last|previous|other|second)\s(?:one\s|time\s)?(?:was|came|being)\s(?=in\s(?:\w+\s)?\d{4})|,\s(?:an?|the)\s(?:rating|grade|verdict|mark|judge?ment)\s(?:that\swas\s|which\swas\s)?(?:repeated|confirmed|upheld|renewed)(?=\s(?:in|at)\s)|,\s(?:an?|the)\s(?:rating|grade|verdict|mark|judge?ment|accolade|status)\s(?:that\s|which\s)?(?:it|they|the\s\w+)\s(?:has\s|have\s|had\s|also\s|then\s)?(?:held\son\sto|hung\son\sto|kept|retained|repeated|matched|maintained|received|got|was\sgiven|earned|managed\sto\skeep)\s(?:again\s)?(?=(?:in|at|after)\s)|\b(?:is|was)\swhere\s(?:it|they)\s(?:had\s)?(?:stood|been|was|were)\b"
)
# "Those areas are leadership and …": what a count or *every area* stood for
THOSE_ARE = re.compile(
    r"^\W*(?:Those|These|The\s(?:two|three|four|five))\s(?:(?:areas|strands|categories|judge?ments|headings|measures)\s)?(?:are|were|cover(?:s|ed)?|include[sd]?|being)\b"
)
# "So are three of the four areas: …", "So was adoption"
SO_ARE = re.compile(
    r"^\W*(?:[Ss]o\s(?:is|are|was|were|do|does|did)\b|The\s(?:judge?ment|grade|rating|verdict)\s(?:covers|covered|applie[sd]\sto|extend(?:s|ed)\sto|takes\sin|goes\sfor|was\srepeated\sfor)\b|(?:That|This|The\ssame)\s(?:is|was|goes|went|applied|applies)\s(?:also\s|too\s)?(?:(?:the|its)\s(?:grade|rating|verdict|mark|judge?ment)\s)?(?:for|of|to|on)\b)"
)
# "with leadership and adoption both good": areas with their grade and no verb
WITH_BOTH = re.compile(r"\bwith\s[^.;:“”]{3,100}?\s(?:both|each)\s[“‘\"']?$")
# "Ofsted rated Stour Care, the company that runs services for it, outstanding"
RATED_ASIDE = re.compile(
    r"\b(?:rated|judged|graded|ranked|deemed|declared)\s(?:the\s)?[A-Z][^,.;:]{2,60},\s(?:which|the|an?|who)\s[^.;:]{5,120},\s[“‘\"']?$"
)
# "fell short of the highest mark, with a", "missed out on the top grade and got a"
FELL_SHORT = re.compile(
    r"\b(?:fell\sshort|falls\sshort|fallen\sshort|missed\sout|lagged|lags|trailed|let\sit\sdown)\b[^.;]{0,50},?\s(?:with|at|being|on)\s(?:an?\s|only\s|just\s)*[“‘\"']?$"
)
