"""What joins a name to a title: a comma, brackets, a label, a verb of appointment."""

import re

# "(Con, Chirbury)", "(Lab)", ", 57,": a party, a ward and an age, which say nothing of an office
NO_OFFICE = r"\*{0,2}(?:\s?\([^()\n]{1,60}\))?(?:,\s(?:aged\s)?\d\d(?=,))?"
_ADVERB = r"(?:(?:now|then|also|both|currently|still|previously|formerly|later|recently|since|already|first|initially|subsequently|briefly|once|officially|formally)\s)"
# "Jane Roe (Lab), who has since been "
# ", who has died aged 74,", ", from Dover,": told between a name and its verb
_ASIDE = r"(?:,\s(?:who|whose|from|of|for|aged)\s[^,.;:“”\"()\n]{2,80},)?"
_VERB = rf"{NO_OFFICE}{_ASIDE}(?:(?:,|\s[–—-])\swho)?(?:,\shaving)?\s{_ADVERB}?(?:(?:has|had|was|is|been|being)\s{_ADVERB}?){{0,2}}"
# "took over from Mr Roe in May as ": what stands between a verb and its *as*
_AS = r"(?:\s[^.;:“”\"()\n]{1,70}?)?(?:,\s(?:initially|first|originally|at\sfirst|briefly)|\sinitially|\sfirst)?,?\sas\s"
_TIME = r"(?:\s(?:(?:in|last|this|from|since|on)\s[\w\s]{1,25}?|\w+\s(?:months?|years?|weeks?)\sago|earlier\sthis\s\w+))?"
_OFFICE = r"(?!(?:chairs|leads|heads|runs|sits|said|has|had|is|was)\s)(?=(?:the|a|an|its|their|our)\s|[\w’' ]{2,40}['’]s\s|(?:cabinet|lead|portfolio|executive|interim|acting|deputy|assistant|vice|leader|head|director|strategic|corporate|service|chief|chair|council|mayor|shadow|mp)\b)"
# What joins a name to a title after it
OPENINGS: tuple[tuple[str, re.Pattern[str]], ...] = (
    # "Jane Roe, who is the council's chief executive", "Jane Roe – chief executive"
    ("role.after", re.compile(rf"{NO_OFFICE}(?:,\s(?:from|of|for)\s[^,.;:“”\"()\n]{{2,60}}(?=,))?(?:,|\s[–—-])\s(?!and\s)(?:who(?:\suntil\s[\w\s]{3,25}?)?(?:\s(?:is|was|has\sbeen|had\sbeen|became|remains)|['’]s)\s)?(?:(?:now|also|both|currently|still|as)\s)?")),
    # "Jane Roe, until recently director at Kent"
    ("role.former", re.compile(rf"{NO_OFFICE}(?:,|\s[–—-])\suntil\s(?:very\s)?(?:recently|now|last\s\w+|this\s\w+|\w+\s?\d{{0,4}}),?\s")),
    # "Jane Roe is the council's chief executive"
    ("role.is", re.compile(rf"{NO_OFFICE}{_ASIDE}\s{_ADVERB}?(?:is|was|remains|became|becomes|has\sbeen|had\sbeen)\s{_ADVERB}?{_OFFICE}")),
    # "Jane Roe declared that she was a governor"
    ("role.is", re.compile(r"\s(?:declared|said)\s(?:that\s)?(?:he|she)\s(?:was|is)\s(?=(?:a|an|the)\s)")),
    # "Jane Roe, having been director at Kent", "Jane Roe served for two years as director"
    ("role.former", re.compile(rf"{_VERB}(?:(?:having|previously)\sbeen\s|served{_AS}|worked{_AS}|spent{_AS}|(?:st(?:epped|eps|epping|ood|ands|anding)\sdown|resign(?:ed|s)|quits?|retir(?:ed|es|ing)|depart(?:ed|s)|left|leaves|leaving|bow(?:ed|s)\sout|was\s(?:sacked|removed|ousted)){_AS})")),
    ("role.former", re.compile(r"(?:,\swho)?\s(?:has\s)?(?:stepped\sdown|resigned|quit|retired|stood\sdown|left)\s(?:last\s\w+\s)?(?:as|from\s(?:her|his|the)\s(?:role|post)\sas)\s")),
    # "Jane Roe took over from John Roe as director", "Jane Roe came to Kent in May as director"
    ("role.appointed", re.compile(rf"{_VERB}(?:succeeded|succeeds|replaced|replaces|followed|follows|(?:took|taken|takes|taking|stepped|steps|stepping|came|come|comes|moved|moves|brought|sent|drafted|called|went|stayed)\s(?:over|up|in|into)|came|moved|returned|crossed|joined|joins|arrived|arrives|started|starts|began|begins|hired|recruited|elected|re-elected|reappointed|confirmed|installed|co-opted|appointed|named|selected|unveiled|announced|acts|acting|serves|serving|works|working|doubles|sits){_AS}")),
    # "Jane Roe has been appointed director", "Jane Roe took over as chair"
    ("role.appointed", re.compile(rf"{_VERB}(?:appointed|named|elected|chosen|confirmed|made|promoted\sto|took\sover|taken\sover|takes\sover|taking\sover|(?:took\sup|taken\sup|takes\sup|landed|got|won)\sthe\s(?:post|role|job|position)|joined|arrived|started|brought\sin|sent\sin|drafted\sin){_TIME}\s(?:as\s|to\s(?:the|a)\s[^.;]{{0,40}}?(?:role|post|position|job)\sof\s|of\s|to\s)?")),
    # "Jane Roe will become director"
    ("role.incoming", re.compile(rf"{NO_OFFICE}{_ASIDE}(?:,\swho)?\s(?:will|is\sto|is\sdue\sto|is\sset\sto|has\sagreed\sto)\s(?:also\s|now\s)?(?:become|be|act\sas|serve\sas|step\s(?:in|up)\sas|(?:take\sover|join|replace|succeed|start|arrive|return|move)(?:\s[^.;:“”\"()\n]{{1,40}}?)?\sas)\s")),
)  # fmt: skip
# "Jane Roe (Chair)", "Giles Umunna (Portfolio Holder for Children)"
IN_BRACKETS = re.compile(r"\s\((?P<inner>[^()\n]{2,80})\)")
POSTNOMINAL = re.compile(r",?\s(?P<title>MP|MSP|HMI)\b(?!\s[A-Z])(?!\s(?:for|of)\b)")
HONOURS = re.compile(r"(?:,?\s(?:CBE|OBE|MBE|KBE|DBE|QC|KC|JP|DL|QPM|PhD)\b)+")
# "Ann Lee and Bob Roe, His Majesty's Inspectors"
PLURAL_AFTER = re.compile(
    r"(?:(?:,|,?\sand)\s(?:[A-Z][\w’'.-]{0,25}\s?){1,4}){0,4},\s(?:both\s|all\s|the\s|one\sof\s(?:the\s)?)?(?P<title>(?:(?!who\b)[\w’'-]{2,20}\s){0,4}?(?i:inspectors|directors|leaders|councillors|chairs|MPs))\b"
)
LABEL = re.compile(r"(?:^|[\n.;(]\s?|\|\s)(?P<title>[^\W\d_][\w’' -]{2,60}):\s(?:\w{1,10}\.?\s)?$")
# "its leader is Jane Roe", "the new director will be Jane Roe"
IS_NAME = re.compile(
    r"\s(?:is|was|will\sbe|is\sto\sbe|will\snow\sbe|remains|became)\s(?:now\s|then\s)?$"
)
HELD_BY = re.compile(
    r"\b(?:post|role|job|position|portfolio)\s(?:was|is|had\sbeen)\s(?:then\s|now\s)?held\sby\s(?:\w{1,10}\.?\s)?$"
)
# "does the job for both councils", "held the same post in Kent": one office in a further body
BOTH = re.compile(r"\s(?:of|for|at|in|across|with)\sboth\s(?:the\s)?")
BOTH_COUNCILS = re.compile(
    r"\b(?:for|of|at|in|across|with)\sboth\s(?:the\s)?(?:councils|authorities|boroughs|counties)\b"
)
SAME_POST = re.compile(
    r"\b(?P<verb>held|holds|had|has|did|does|doing|holding|took\son|takes\son|takes\sup|took\sup|filled|fills)\s(?:previously\s)?(?:the\s(?:same|equivalent|corresponding)|a\ssimilar)\s(?:job|role|post|position|title|office)\s(?:in|at|for|with)\s(?:the\s)?"
)
# "She was previously ", "Before that he had been "
PRONOUN = re.compile(
    r"(?:(?:Before|After|Until|Since)\s(?:that|then|this)[^,.;:\n]{0,20},?\s|(?:Previously|Earlier|Formerly|In\s[\w\s]{3,20}),?\s)?(?:She|He|she|he)(?=\s|['’]s\s)"
)
AT = re.compile(r",?\s(?:at|for|of|with|on|in)\s(?:the\s)?$")
# "appointed Jane Roe as commissioner"
APPOINTS = re.compile(
    r"\b(?:appoint(?:s|ed|ing)?|nam(?:es|ed)|hir(?:es|ed)|recruit(?:s|ed)|chosen|chose|elect(?:s|ed)|br(?:ings|ought)\sin|install(?:s|ed)|sent\sin|unveil(?:s|ed)|confirm(?:s|ed)|announc(?:es|ed)|welcom(?:es|ed)|(?:replaced|succeeded|followed)\sby)\s$"
)
AS = re.compile(r"(?:,[^,.;:“”\"()\n]{2,90},)?(?:\s(?:in|last|this|from)\s[\w\s]{2,20}?)?\sas\s")
# "director at Cheshire East Council and president of …"
MORE_OFFICES = re.compile(
    r",?\s(?:at|of|for|in)\s[^,.;:“”\"()\n]{2,60}?,?\s(?:and|as\swell\sas)\s(?:also\s)?(?=(?:the\s|a\s)?(?:[\w’'-]{2,15}\s){0,2}(?:chair|president|leader|director|head|member|co-chair|vice|deputy|chief|lead)\b)"
)
# Later in the sentence: ", having been director at Kent", "and then acting director"
LATER: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("role.former", re.compile(rf",?\shaving\s{_ADVERB}?(?:been\s(?!(?:told|asked|given|made|rated|judged)\b)|served{_AS}|worked{_AS}|spent{_AS})")),
    ("role.former", re.compile(rf"(?:,|\s[–—-])\swhere\s(?:she|he|they)\s{_ADVERB}?(?:was|were|had\sbeen|served\sas|worked\sas|served{_AS}|worked{_AS}|spent{_AS})\s?{_ADVERB}?")),
    ("role.appointed", re.compile(rf"(?:,|\s[–—-])\swhere\s(?:she|he|they)\s{_ADVERB}?(?:is|are|has\sbeen)\s{_ADVERB}?{_OFFICE}")),
    ("role.appointed", re.compile(rf"\b(?:rose|rising|went\son|gone\son|returned|promoted|stayed|came\sback)\s[^,.;:“”\"()\n]{{0,60}}?\bto\s(?:become|be)\s{_OFFICE}")),
    ("role.incoming", re.compile(rf"\b(?:leav(?:e|es|ing)|depart(?:s|ing)?|quit(?:s|ting)?|moving|stepp?(?:s|ing)\s(?:up|down)|returning)\s[^,.;:“”\"()\n]{{0,60}}?\bto\s(?:become|be|take\sover\sas|start\sas)\s{_OFFICE}")),
    ("role.appointed", re.compile(rf"\s(?:and|before|but)\s{_ADVERB}{{1,2}}(?:(?:as|was|became|is|has\sbeen|served\sas|worked\sas)\s)?{_OFFICE}")),
    ("role.appointed", re.compile(rf"\b(?:succeeded|succeeds|replaced|replaces|followed)\s(?:her|him|them)\b{_AS}")),
    ("role.appointed", re.compile(rf"\b(?:before|after|and)\s(?:(?:she|he|they)\s)?(?:became|becoming|was\s(?:made|appointed|named)|being\s(?:made|appointed|named)|(?:cross|mov|join|return|com|arriv|tak|step)(?:e|ed|es|ing|ned)?{_AS})\s?{_OFFICE}")),
)  # fmt: skip
# Between a name and its title: "Jane Roe (Con), the council's new "
APPOSED = re.compile(r"(?:\s\([^()\n]{1,40}\))?,\s(?:who\sis\s)?(?:(?!and\b)[\w’'-]{1,25}\s){0,6}")
