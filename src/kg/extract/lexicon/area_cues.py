"""What leads from a grade to the areas that it is for, and what parts the two."""

import re

# What leads from a grade to its areas: "good overall for", "inadequate in"
LINK = re.compile(
    r"^\s(?:were|was|came|went|are|is)\s(?:also\s|now\s|again\s)?(?:given\s|awarded\s|made\s|reserved\s|recorded\s|handed\s(?:out\s|down\s)?)?(?:for|in|to|on)\s|^[”’\"'*_]{0,2}\s(?:is|was)\s(?:also\s|again\s)?(?:the|its)\s(?:\w+\s)?(?:verdict|grade|rating|judge?ment|mark|word)\s(?:on|for|in|about)\s|^[”’\"'*_]{0,2}(?:\s(?:too|again|also|both|now|grade|rating|ratings|grades|judge?ments?|by\sOfsted|marks?))*,?(?:\sand|\s[–—-])?\s(?:in|for|on|across|to(?=\s(?:the|its|their)\s)|at(?=\s(?:protecting|looking|helping|keeping|supporting|caring))|when\sit\scomes?\sto|over|as\sto|regarding)\s",
    re.IGNORECASE,
)
# Between the link and the first area: "for the experiences and progress of", "for its work with"
LEAD_IN = re.compile(r"[^.;:“\"]{0,70}?$")
# Between two areas of a list: ", and its support for"
GLUE = re.compile(
    r"""^(?=[^.;]{0,60}$)["”’']?(?:\ of\ [a-z]+(?:\ people)?)?(?:,|\s(?:and|&|as\ well\ as|plus|or)\b|\son\ practice\ and)(?:(?!\b(?:but|while|whilst|although|though|whereas|however|yet)\b)[^.;:“"]){0,55}$""",
    re.VERBOSE,
)
# A verb after an area makes it the subject of what follows
SUBJECT_OF = re.compile(
    r"^[”’\"']?,?\s(?:was|were|is|are|has|have|had|requir\w+|remain\w*|needs?|judged|rated|graded|got|came|fell|did|both)\b"
)
# Words that end the way from an area to a grade: another subject stands between
BREAK = re.compile(
    r"""[.;]\s|:\ (?:the|its|a)\ |\b(?:council(?!['’]s)|authority(?!['’]s)|(?<!in\ the\ )(?<!of\ the\ )(?<!for\ the\ )(?<!across\ the\ )(?:borough|city|county|district|town)(?!['’]s)|Ofsted|[Ii]nspectors?|inspectorate|report|watchdog|it\ (?:was|is|has|had|as)\ |says?|(?<!were\ )(?<!was\ )(?<!are\ )(?<!is\ )said|(?<!a\ service\ )(?<!services\ )(?<!one\ )(?<!support\ )(?<!help\ )(?<!care\ )(?<!work\ )that(?!\ (?:standard|mark|level|bar|grade|the\ board)\b)|children['’]s\ (?:social\ (?:care|work)\ )?services|(?:its|their|the)\ (?:\w+\ )?services\ (?:was|were|is|are|as|have|had|overall))\b""",
    re.VERBOSE,
)
# "Leadership is the odd one out: it was graded": the area is taken up again
RESUMED = re.compile(
    r"^[^.;:]{0,100}(?::|;|,\sand(?:\seven)?|\s[–—-])\s(?:even\s)?(?:it|they|that|this)\s(?:was|were|is|are|has\sbeen|got|remain(?:s|ed)|stay(?:s|ed))\b[^.;:]{0,30}$"
    r"|^[^.;:]{0,60}(?:[:,]|\s[–—-])\s(?:it|they|that|this|which)\s(?:still|also|only|now)\s$"
    r"|^\s(?:was|is|were|are)\s(?:the|an)\s(?:only\s|one\s|sole\s)?exceptions?\b[^.;]{0,60}$|^\s(?:was|is|were|are)\sthe\s(?:only\s)?(?:one|ones|area|areas|category)\s(?:that|which|to)\s[^.;:]{0,30}$"
)
# "For its treatment of children in care | the council was marked"
FRONTED = re.compile(
    r"(?:^|[.;:]\s|,\s(?:and|but)\s)\W*(?:For|On|In|Over|(?:Only|Just)\s(?:in|for|on)|As\s(?:for|to)|When\sit\scomes\sto|for|on)\s(?:(?:its|their|the|how)\s)?(?:[\w’'-]+\s){0,4}$"
)
FRONTED_WAY = re.compile(
    r",?\s(?:the\s(?:council|authority|borough|city|county|department|service|verdict|grade|rating)|it|they|[A-Z]\w+|inspectors|Ofsted)\s(?:(?:was|were|is|has\sbeen|had\sbeen|got|gets|gave|awarded)\s)?(?:told\sit\smust\simprove,\s)?(?:\w+\s){0,4}\W?"
)
# "rates as inadequate | the help that children receive"
RATED_AS = re.compile(
    r"\b(?:rates?d?|judges?d?|grades?d?|found|finds)\s(?:as\s)?[“‘\"']?(?:\w+\s){0,2}\w+[”’\"']?$"
)
DIRECT = re.compile(r"^[”’\"']?\s(?=(?:the|its|their|both)\s)")
# "only one of the areas is still inadequate: | the care of children looked after"
ONE_AREA = re.compile(r"\b(?:areas?|judge?ments?|categor(?:y|ies)|one)\b[^.;:]{0,60}$")
COLON = re.compile(
    r"^[”’\"']?:\s(?=(?:the|its|their|that|for|help|children|care|leaders|adoption)\b)"
)
# "inadequate in 2020, took place | and was about care leavers": another clause has begun
VERB_NEXT = re.compile(r",\s(?:took|was|were|has|had|is)\b")
# "good in three", "good in two areas"
SOME = re.compile(
    r"^[”’\"']?\s(?:in|for)\s(?P<count>one|two|three|four)\b(?!\s(?:years|months|weeks|days|out|of))",
    re.IGNORECASE,
)
# "four were rated good", "two areas were"
SOME_WERE = re.compile(
    r"\b(?P<count>one|two|three|four)\s(?:of\sthem\s|areas?\s)?(?:was|were|is|are)(?:\s\w+){0,3}\s\W?$",
    re.IGNORECASE,
)
# "children in care and care leavers each got": two areas, not the one
APART = re.compile(r"\b(?:each|both|separately)\b")
AS_DOES = re.compile(
    r"^[”’\"']?,?\s(?:along|together)\swith\b|^[”’\"']?,\sas\swell\sas\b|\bwith\sthe\ssame\s(?:grade\s|mark\s|verdict\s|rating\s)?(?:for|in)\b|\bso(?:\s(?:too|also))?\s(?:was|were|is|are|did|do|does)\b|\b(?:as|and\sso|and\snor)\s(?:do|does|did|was|were|is|are|has|have|had)\b",
    re.IGNORECASE,
)
LIKEWISE = re.compile(r"\b(?:likewise|too|as\swell|also)\W{0,2}$", re.IGNORECASE)
# ", overall effectiveness among them", ", including leadership"
AMONG = re.compile(
    r",\s(?:(?:with\s)?[^.;,]{3,90}?\s(?:among\s(?:them|those)|included|one\sof\sthem)\b|including\s[^.;]{3,90})"
)
# "rated inadequate in 2019, in three of four areas": as a whole, and in so many
APART_COUNT = re.compile(r",\s(?:and\s)?(?:in|on|for|across)\s$")
WHERE = re.compile(r"[^.;:,]{0,25},\s(?:where|which|for\swhich|in\swhich|that)\b")
# "two goods"
NUMBER = re.compile(r"\b(?P<count>one|two|three|four|five|\d)\s[“‘\"']?$", re.IGNORECASE)
TAKEN = re.compile(r"[”’\"']?\s(?:in|for|on|across)\s")
# "overall, as well as for", "overall and for": further areas of one grade
AS_WELL = re.compile(
    r"^[”’\"']?,?\soverall(?:,(?=\s(?:for|in)\s)|,?\s(?:as\swell\sas|and(?:\salso)?|plus|along\swith|together\swith))\s(?:for|in)\s"
)
