"""What joins a name to a title: a comma, brackets, a label, a verb of appointment."""

import re

# "(Con, Chirbury)", "(Lab)", ", 57,": a party, a ward and an age, which say nothing of an office
NO_OFFICE = r"\*{0,2}(?:\s?\([^()\n]{1,60}\))?(?:,\s(?:aged\s)?\d\d(?=,))?"
_ADVERB = r"(?:(?:now|then|also|both|currently|still|previously|formerly|later|recently|since|already|first|initially|subsequently|briefly|once|officially|formally|twice|latterly|most\srecently|long|for\s(?:\w+\s){1,3}(?:years?|months?|weeks?)|until\s(?:recently|\w+)|at\sone\stime)\s)"
# "Jane Roe (Lab), who has since been "
# ", who has died aged 74,", ", from Dover,": told between a name and its verb
_ASIDE = r"(?:,(?:\s(?:who|whose|from|of|for|aged)\s[^,.;:“”\"()\n]{2,80},)?)?"
_VERB = rf"{NO_OFFICE}{_ASIDE}(?:(?:,|\s[–—-])\swho)?(?:,\shaving)?\s{_ADVERB}?(?:(?:has|had|was|is|been|being)\s{_ADVERB}?){{0,2}}"
# "took over from Mr Roe in May as ": what stands between a verb and its *as*
_AS = r"(?:\s[^.;:“”\"()\n]{1,70}?)?(?:,\s(?:initially|first|originally|at\sfirst|briefly)|\sinitially|\sfirst)?,?\sas\s"
# "appointed in May as ", no "appointed a Leeds man as "
_AS_NOW = r"(?:\s(?:in|last|this|on|by|from|at|to|with|for|earlier|only|just)\s[^.;:“”\"()\n]{1,60}?)?,?\sas\s"
_TIME = r"(?:\s(?:(?:in|last|this|from|since|on)\s[\w\s]{1,25}?|\w+\s(?:months?|years?|weeks?)\sago|earlier\sthis\s\w+))?"
_NOUN = r"(?:director|head|leader|manager|member|officer|inspector|worker|chief|chair(?:man|woman|person)?|(?:vice|co)-chair|deputy|mayor|holder|commissioner|advis[eo]r|trustee|governor|lead|mp|MP|councillor|minister|secretary|executive|carer|teacher|headteacher|spokes\w+|president|advocate|consultant|practitioner|nurse|convener|convenor|coordinator|co-ordinator|constable|superintendent|boss|treasurer|whip|patron|professor|lecturer|psychologist|solicitor|barrister|midwife|visitor|ambassador|champion|specialist|assistant|founder|scrutineer|guardian|magistrate|candidate|representative)"
# Words between an opening and a title's noun: no article and no form of a verb
_BEFORE_NOUN = r"(?:(?!(?:the|an?|to|by|with|of|for|that|who|in|on|at)\s|(?!acting|managing|leading|serving|operating|learning|training|commissioning|safeguarding|founding|visiting|reporting|nursing|teaching|housing|sitting|fostering|parenting|nursing|policing|standing)\w+ing\s|(?!retired|elected|appointed|designated|registered|qualified|named|co-opted|respected|experienced|united|combined)\w+ed\s)[\w’'&,/-]+\s){0,5}?"
_OFFICE = rf"(?!(?:chairs|leads|heads|runs|sits|said|has|had|is|was)\s)(?=(?:the|a|an|its|their|our)\s|[\w’' ]{{2,40}}['’]s\s|(?:cabinet|lead|portfolio|executive|interim|acting|deputy|assistant|vice|leader|head|director|strategic|corporate|service|chief|chair|council|mayor|shadow|mp)\b|(?:both\s)?{_BEFORE_NOUN}{_NOUN}\b)"
# What joins a name to a title after it
OPENINGS: tuple[tuple[str, re.Pattern[str]], ...] = (
    # "Jane Roe, who is the council's chief executive", "Jane Roe – chief executive"
    ("role.after", re.compile(rf"{NO_OFFICE}(?:\sof\s[A-Z][\w-]+(?=,))?(?:,\s(?:from|of|for)\s[^,.;:“”\"()\n]{{2,60}}(?=,))?(?:,|\s[–—-])\s(?!and\s)(?:who(?:\suntil\s[\w\s]{3,25}?)?(?:\s(?:is|was|has\sbeen|had\sbeen|became|remains)|['’]s(?:\sbeen)?)\s)?(?:(?:now|also|both|currently|still|as)\s)?")),
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
    ("role.appointed", re.compile(rf"{_VERB}(?:succeeded|succeeds|replaced|replaces|followed|follows|(?:took|taken|takes|taking|stepped|steps|stepping|came|come|comes|moved|moves|brought|sent|drafted|called|went|stayed)\s(?:over|up|in|into)|came|moved|returned|crossed|joined|joins|arrived|arrives|started|starts|began|begins|acts|acting|serves|serving|works|working|doubles|sits){_AS}")),
    ("role.appointed", re.compile(rf"{_VERB}(?:hired|recruited|elected|re-elected|reappointed|confirmed|installed|co-opted|appointed|named|selected|unveiled|announced){_AS_NOW}")),
    # "Jane Roe has been appointed director", "Jane Roe took over as chair"
    ("role.appointed", re.compile(rf"{_VERB}(?:appointed|named|elected|chosen|confirmed|made|promoted\sto|took\sover|taken\sover|takes\sover|taking\sover|(?:took\sup|taken\sup|takes\sup|landed|got|won)\sthe\s(?:post|role|job|position)|joined|arrived|started|brought\sin|sent\sin|drafted\sin){_TIME}\s(?:as\s|to\s(?:the|a)\s[^.;]{{0,40}}?(?:role|post|position|job)\sof\s|of\s|to\s)?")),
    # "Jane Roe will become director"
    ("role.incoming", re.compile(rf"{NO_OFFICE}{_ASIDE}(?:,\swho)?\s(?:will|is\sto|is\sdue\sto|is\sset\sto|has\sagreed\sto)\s(?:also\s|now\s)?(?:become|be|act\sas|serve\sas|step\s(?:in|up)\sas|(?:take\sover|join|replace|succeed|start|arrive|return|move)(?:\s[^.;:“”\"()\n]{{1,40}}?)?\sas)\s")),
)  # fmt: skip
# ", one of our young trustees": one of several
ONE_OF = re.compile(
    r"(?:\s\([^()\n]{1,60}\))?,\s(?:who\sis\s)?one\sof\s(?:the|our|its|their|[\w-]+['’]s)\s(?:\w+\s)?(?P<title>(?:(?!who\b|to\b|most\b|of\b)[\w’'&-]{2,20}\s){0,4}?(?:trustee|officer|director|manager|inspector|leader|governor|worker|adviser|advisor|chair|ambassador|carer|practitioner|nurse|teacher|consultant|commissioner|psychologist|mentor)s)\b"
)
# "Councillor Jane Roe – in the Chair", "Jane Roe (in the chair)"
IN_CHAIR = re.compile(r"(?:,|\s[–—-]|\s\()\s?in\sthe\s(?P<title>[Cc]hair)\b")
# "Jane Roe (Chair)", "Giles Umunna (Portfolio Holder for Children)"
IN_BRACKETS = re.compile(r"\s\((?P<inner>[^()\n]{2,80})\)")
POSTNOMINAL = re.compile(r",?\s(?P<title>MP|MSP|HMI)\b(?!\s[A-Z])(?!\s(?:for|of)\b)")
HONOURS = re.compile(r"(?:,?\s(?:CBE|OBE|MBE|KBE|DBE|QC|KC|JP|DL|QPM|PhD)\b)+")
# "Ann Lee and Bob Roe, His Majesty's Inspectors"
PLURAL_AFTER = re.compile(
    r"(?:(?:,|,?\sand)\s(?:[A-Z][\w’'.-]{0,25}\s?){1,4}){0,4},\s(?:both\s|all\s|the\s|one\sof\s(?:the\s)?)?(?P<title>(?:(?!who\b)[\w’'-]{2,20}\s){0,4}?(?i:inspectors|directors|leaders|councillors|chairs|MPs))\b(?!['’])"
)
LABEL = re.compile(r"(?:^|[\n.;(]\s?|\|\s)(?P<title>[^\W\d_][\w’' -]{2,60}):\s(?:\w{1,10}\.?\s)?$")
# "its leader is Jane Roe", "the new director will be Jane Roe"
IS_NAME = re.compile(
    r"\s(?:is|was|will\sbe|is\sto\sbe|will\snow\sbe|has\sbeen|remains|became|goes(?:\s[\w\s]{2,20})?\sto|falls(?:\s[\w\s]{2,20})?\sto)\s(?:now\s|then\s|once\s)?$"
)
# "the acting director is ", "A commissioner, the former ": what a further office explains
CHAIN = re.compile(
    r"(?:\s(?:is|was|will\sbe|remains)\s|(?<=[\w)]),\s(?=the\s|[A-Z]))(?:now\s|then\s)?(?:(?:the|an?|her|his|its|their|[\w-]+['’]s)\s)?(?:[\w-]+['’]s\s)?(?:(?:former|interim|acting|current|new|previous|then|ex)[\s-]){0,2}$"
)
INDEFINITE = re.compile(r"\b[Aa]n?\s(?:[\w-]+\s){0,2}$")
# Where a clause begins: behind a stop, a quotation mark, a bracket, a dash; not behind "Cllr."
CLAUSE_MARK = re.compile(
    r"[;:!?“”\"•\n]\s?|(?<![A-Z])\)\s?|\((?![A-Z]{2,8}\))|(?<![A-Z])(?<!Cllr)(?<!Coun)\.\s|\s[–—-]\s"
)
# "two inspectors", "The three commissioners", "Two of Her Majesty's Inspectors"
NUMBERED = re.compile(
    r"(?:\b(?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Bb]oth|[Tt]he|[Ii]ts|[Tt]heir|[Oo]ur|[Aa]ll)(?:\sof)?(?:\sthe)?|['’]s)\s(?:[\w’'-]+\s){0,4}$"
)
# "(HMI) and Tom", ", Ann Lee": a list goes on
IN_LIST = re.compile(r"(?:\s\([^()\n]{1,40}\))?(?:,?\sand\s|,\s)[A-Z]")
NUMBER = re.compile(
    r"(?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Bb]oth|[Aa]ll|[Tt]he|[Ii]ts)\s(?:of\s)?(?:the\s)?"
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
    r"(?:(?:Before|After|Until|Since)\s(?:that|then|this)[^,.;:\n]{0,20},?\s|(?:Previously|Earlier|Formerly|Later|Now|Today|In\s[\w\s]{3,20}),?\s|[A-Z][^,.;:“”\"()\n]{2,60},\s|(?:Until|Before|Since)\s[^,.;:“”\"()\n]{2,50}?\s)?(?:She|He|she|he)(?=\s|['’](?:s|d|ll)\s)"
)
AT = re.compile(r",?\s(?:at|for|of|with|on|in)\s(?:the\s)?$")
# "appointed Jane Roe as commissioner"
APPOINTS = re.compile(
    r"\b(?:appoint(?:s|ed|ing)?|nam(?:es|ed)|hir(?:es|ed)|recruit(?:s|ed)|chosen|chose|elect(?:s|ed)|br(?:ings|ought)\sin|install(?:s|ed)|sent\sin|unveil(?:s|ed)|confirm(?:s|ed)|announc(?:es|ed)|welcom(?:es|ed)|(?:replaced|succeeded|followed)\sby)\s$"
)
AS = re.compile(r"(?:,[^,.;:“”\"()\n]{2,90},)?(?:\s(?:in|last|this|from)\s[\w\s]{2,20}?)?\sas\s")
# "director at Cheshire East Council and president of …"
MORE_OFFICES = re.compile(
    r",?\s(?:at|of|for|in)\s[^,.;:“”\"()\n]{2,60}?,?\s(?:and|as\swell\sas)\s(?:also\s)?(?=(?:the\s|a\s)?(?:[\w’'-]{2,15}\s){0,2}(?:chair|president|leader|director|head|member|co-chair|vice|deputy|chief|lead|trustee|governor|patron|ambassador|adviser|advisor|commissioner|treasurer|secretary|spokes\w+|officer|manager|professor|inspector)\b)"
)
# Later in the sentence: ", having been director at Kent", "and then acting director"
_BE = rf"(?:(?:is|was|became|becomes|remains|has\sbeen|had\sbeen|will\sbe|used\sto\sbe|(?:has|had)\s{_ADVERB}{{1,2}}been|served\sas|worked\sas)\s{_ADVERB}{{0,2}})"
LATER: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("role.former", re.compile(rf",?\shaving\s{_ADVERB}?(?:been\s(?!(?:told|asked|given|made|rated|judged)\b)|served{_AS}|worked{_AS}|spent{_AS})")),
    ("role.former", re.compile(rf"(?:,|\s[–—-])\swhere\s(?:she|he|they)\s{_ADVERB}?(?:was|were|had\sbeen|served\sas|worked\sas|served{_AS}|worked{_AS}|spent{_AS})\s?{_ADVERB}?")),
    ("role.appointed", re.compile(rf"(?:,|\s[–—-])\swhere\s(?:she|he|they)\s{_ADVERB}?(?:is|are|has\sbeen)\s{_ADVERB}?{_OFFICE}")),
    # "where he'd been the manager", "where she'll be head of early help"
    ("role.former", re.compile(rf"\swhere\s(?:she|he|they)(?:['’]d|\shad)\s{_ADVERB}?been\s{_ADVERB}?{_OFFICE}")),
    ("role.incoming", re.compile(rf"\swhere\s(?:she|he|they)(?:['’]ll|\swill|\sis\sto)\s{_ADVERB}?(?:be|become)\s{_OFFICE}")),
    ("role.appointed", re.compile(rf"\b(?:rose|rising|risen|went\son|gone\son|returned|promoted|stayed|came\sback)\s[^,.;:“”\"()\n]{{0,60}}?\bto\s(?:become|be)\s{_OFFICE}")),
    ("role.incoming", re.compile(rf"\b(?:leav(?:e|es|ing)|depart(?:s|ing)?|quit(?:s|ting)?|moving|stepp?(?:s|ing)\s(?:up|down)|returning)\s[^,.;:“”\"()\n]{{0,60}}?\bto\s(?:become|be|take\sover\sas|start\sas)\s{_OFFICE}")),
    # "is expected to become leader"; "has asked Jane Roe, who …, to be commissioner"
    ("role.incoming", re.compile(rf"(?:\b(?:expected|set|due|going|chosen|elected|selected|invited|lined\sup|tipped|appointed|hired|recruited|picked)|,)\s(?:also\s)?to\s(?:be|become|serve\sas|act\sas|take\sover\sas)\s{_OFFICE}")),
    ("role.appointed", re.compile(rf"\s(?:and|before|but)\s{_ADVERB}{{1,2}}(?:(?:as|was|became|is|has\sbeen|served\sas|worked\sas)\s)?{_OFFICE}")),
    ("role.appointed", re.compile(rf"\s(?:and|but|before|then)\s(?:who\s|(?:then|later|also|now)\s)?{_BE}{_OFFICE}")),
    ("role.appointed", re.compile(rf"\b(?:succeeded|succeeds|replaced|replaces|followed)\s(?:her|him|them)\b{_AS}")),
    ("role.appointed", re.compile(rf"\b(?:before|after|and)\s(?:(?:she|he|they)\s)?(?:became|becoming|was\s(?:made|appointed|named)|being\s(?:made|appointed|named)|(?:cross|mov|join|return|com|arriv|tak|step)(?:e|ed|es|ing|ned)?{_AS})\s?{_OFFICE}")),
    # ", then a social worker, now head of early help"
    ("role.appointed", re.compile(rf"(?:,|\s[–—-])\s(?:and\s|but\s)?(?:now|currently|today|nowadays|these\sdays)\s(?:also\s)?{_OFFICE}")),
    # "until last year the leader", "once an assistant director", "by trade a barrister"
    ("role.former", re.compile(r",\s(?:once|formerly|previously|until\s(?:recently|last\s\w+|\w+\s?\d{0,4}|\d{4}))\s(?:an?|the|its|their)\s(?=(?:[\w’'-]+\s){0,4}?(?:director|head|leader|manager|member|officer|inspector|worker|chief|chair|cabinet|mayor|teacher|nurse)\b)")),
)  # fmt: skip
# "moves to Wigan as director": an office after "as", anywhere in what a sentence tells of somebody
AS_OFFICE = re.compile(
    rf"(?<=[\w,)])\s(?:first\s|later\s|then\s|now\s|latterly\s|and\s|but\s)?as\s(?=(?:both\s|an?\s|the\s|its\s|their\s|our\s|his\s|her\s|[\w-]+['’]s\s)?{_BEFORE_NOUN}{_NOUN}\b)",
)
# Before "as": who is seen, not who holds; and words of comparison
NOT_AS = re.compile(
    r"\b(?:such|same|well|known|described|describes|describing|seen|sees?|saw|regard(?:s|ed)|view(?:s|ed)|far|long|soon|much|just|dismissed|hailed|identified|quoted|cited|treat(?:s|ed)|portrayed|him|them|me|us|it|so|used|thought\sof|doubles?d?)\s?,?$"
)
# "appointed a Leeds man as director": who does that is not the director; who "was appointed" is
GIVES_OFFICE = re.compile(
    r"(?<!\bbeen\s)(?<!\bwas\s)(?<!\bis\s)(?<!\bwere\s)(?<!\bbeing\s)(?<!\bare\s)(?<!re-)\b(?:appoint(?:s|ed|ing)?|hir(?:es|ed|ing)|recruit(?:s|ed|ing)|elect(?:s|ed)|cho(?:se|oses|osing)|nam(?:ed|es|ing)|install(?:s|ed)|brought\sin|brings\sin|sent\sin|suggest(?:s|ed)|want(?:s|ed)|propos(?:es|ed)|nominat(?:es|ed)|back(?:s|ed)|replac(?:es|ed|ing)|thank(?:s|ed))\s[^,]*$"
)
# After an office: a clause, "as the leader admitted"
CLAUSE = re.compile(
    r"\s(?:\w{3,}ed|said|says|told|tells|has|had|is|was|were|will|would|could|can|put|went|came|left|spoke|gave|took|made|wrote|makes|takes|gives|goes|quits?|stands|steps|faces|warns|thinks|believes)\b"
)
# "goes from assistant director to director"
FROM_TO = re.compile(
    rf"\b(?:goes|went|going|gone|rose|rises|rising|risen|promoted|moved|moves|moving|stepp?(?:ed|s|ing)\sup|graduated|climbed)\s(?:[\w’'-]+\s){{0,3}}?from\s(?:being\s)?{_OFFICE}"
)
TO_OFFICE = re.compile(
    r"(?:\s(?:at|in|of)\s[^,.;:“”\"()\n]{2,40})?\sto\s(?:become\s|be\s)?(?=[\w’'])"
)
# Between a name and its title: "Jane Roe (Con), the council's new "
APPOSED = re.compile(
    r"(?:\s\([^()\n]{1,40}\))?,\s(?:who\sis\s)?(?:(?!(?:and|met|meets|told|tells|said|saw|with|by|to|from|joined|joins|replace[sd]?|succeed(?:s|ed)|asked|thanked|praised|accused|criticised|introduced|visited|but|when|while|as)\b)[\w’'-]{1,25}\s){0,6}"
)
