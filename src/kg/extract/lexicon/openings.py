"""What joins a name to a title: a comma, brackets, a label, a verb of appointment."""

import re

# "(Con, Chirbury)", "(Lab)": a party and a ward, which say nothing of an office
_BRACKET = r"(?:\s\([^()\n]{1,60}\))?"
# What joins a name to a title after it
OPENINGS: tuple[tuple[str, re.Pattern[str]], ...] = (
    # "Jane Roe, who is the council's chief executive", "Jane Roe – chief executive"
    ("role.after", re.compile(rf"{_BRACKET}(?:,|\s[–—-])\s(?!and\s)(?:who\s(?:is|was|has\sbeen|had\sbeen|became|remains)\s)?")),
    # "Jane Roe is the council's chief executive"
    ("role.is", re.compile(rf"{_BRACKET}\s(?:is|was|remains|became|has\sbeen|had\sbeen)\s(?:now\s|then\s|also\s)?(?=(?:the|a|an|its|their|our)\s|[\w’' ]{{2,40}}['’]s\s|(?:cabinet|lead|portfolio|executive|interim|acting|deputy|leader|director|chair|council)\b)")),
    # "Jane Roe declared that she was a governor"
    ("role.is", re.compile(r"\s(?:declared|said)\s(?:that\s)?(?:he|she)\s(?:was|is)\s(?=(?:a|an|the)\s)")),
    # "Jane Roe has been appointed director", "Jane Roe took over as chair"
    ("role.appointed", re.compile(r"(?:,\swho)?\s(?:has\sbeen|had\sbeen|was|is|been|being)?\s?(?:appointed|named|elected|chosen|confirmed|promoted\sto|took\sover|taken\sover|takes\sover|took\sup\sthe\s(?:post|role)|joined|arrived|started|brought\sin|sent\sin|drafted\sin)\s(?:in\s\w+\s|last\s\w+\s)?(?:as\s|to\s(?:the|a)\s[^.;]{0,40}?(?:role|post|position|job)\sof\s|to\s)?")),
    # "Jane Roe will become director"
    ("role.incoming", re.compile(r"(?:,\swho)?\s(?:will|is\sto|is\sdue\sto|is\sset\sto)\s(?:become|take\sover\sas|join\sas|replace\s[\w ’'-]{3,40}\sas|be)\s")),
    # "Jane Roe stepped down as leader"
    ("role.former", re.compile(r"(?:,\swho)?\s(?:has\s)?(?:stepped\sdown|resigned|quit|retired|stood\sdown|left)\s(?:last\s\w+\s)?(?:as|from\s(?:her|his|the)\s(?:role|post)\sas)\s")),
)  # fmt: skip
# "Jane Roe (Chair)", "Giles Umunna (Portfolio Holder for Children)"
IN_BRACKETS = re.compile(r"\s\((?P<inner>[^()\n]{2,80})\)")
POSTNOMINAL = re.compile(r",?\s(?P<title>MP|MSP|HMI)\b(?!\s[A-Z])(?!\s(?:for|of)\b)")
HONOURS = re.compile(r"(?:,?\s(?:CBE|OBE|MBE|KBE|DBE|QC|KC|JP|DL|QPM|PhD)\b)+")
# "Ann Lee and Bob Roe, His Majesty's Inspectors"
PLURAL_AFTER = re.compile(
    r"(?:(?:,|,?\sand)\s(?:[A-Z][\w’'.-]{0,25}\s?){1,4}){0,4},\s(?:both\s|all\s|the\s)?(?P<title>(?:(?!who\b)[\w’'-]{2,20}\s){0,4}?(?i:inspectors|directors|leaders|councillors|chairs|MPs))\b"
)
LABEL = re.compile(r"(?:^|[\n.;(]\s?|\|\s)(?P<title>[^\W\d_][\w’' -]{2,60}):\s(?:\w{1,10}\.?\s)?$")
# "its leader is Jane Roe", "the new director will be Jane Roe"
IS_NAME = re.compile(r"\s(?:is|was|will\sbe|remains|became)\s(?:now\s|then\s)?$")
HELD_BY = re.compile(
    r"\b(?:post|role|job|position|portfolio)\s(?:was|is|had\sbeen)\s(?:then\s|now\s)?held\sby\s(?:\w{1,10}\.?\s)?$"
)
LED_BY = re.compile(r"\bled\sby\s(?:\w{1,10}\.?\s)?$")
AT = re.compile(r",?\s(?:at|for|of|with|on|in)\s(?:the\s)?$")
# "appointed Jane Roe as commissioner"
APPOINTS = re.compile(
    r"\b(?:appoint(?:s|ed|ing)|named|hired|recruited|chosen|chose|elected|brought\sin|installed|sent\sin)\s$"
)
AS = re.compile(r"\sas\s")
# "director at Cheshire East Council and president of …"
MORE_OFFICES = re.compile(
    r",?\s(?:at|of|for|in)\s[^,.;:“”\"()\n]{2,60}?,?\s(?:and|as\swell\sas)\s(?:also\s)?(?=(?:the\s|a\s)?(?:[\w’'-]{2,15}\s){0,2}(?:chair|president|leader|director|head|member|co-chair|vice|deputy|chief|lead)\b)"
)
# Between a name and its title: "Jane Roe (Con), the council's new "
APPOSED = re.compile(r"(?:\s\([^()\n]{1,40}\))?,\s(?:who\sis\s)?(?:(?!and\b)[\w’'-]{1,25}\s){0,6}")
