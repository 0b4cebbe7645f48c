"""How a clause shows who speaks in it: its pronoun, its office, its letter and its author."""

import re

from kg.extract.lexicon.speech import SPEECH_NOUN

# "he", "she also", at the end of a clause before its verb
PRONOUN_LAST = re.compile(
    r"(?:^|[\s(“\"‘'])(?P<word>[Hh]e|[Ss]he|[Tt]hey|[Ii]t)\s(?:(?:also|then|later|has|had|further)\s){0,2}$"
)
# "thanked the director, who said"; ", of Unison" stands between a name and its *who*
RELATIVE_LAST = re.compile(
    r",\swho(?:\s(?:also|then|later|has|had|duly|simply|promptly|in\sturn)){0,2}\s*$"
)
OF_WHOM = re.compile(r"\s?(?:of|for|from|at|in|representing|speaking|aged)\s|\s?\d+$")
THE_STATEMENT = re.compile(
    r"\b(?:[Tt]he|[Hh]is|[Hh]er|[Tt]heir)\s(?:\w+\s)?(?:statement|message|e-?mail|note|post)\s*$"
)
# "was the verdict of": the speaker follows
SPEECH_OF = re.compile(
    rf"\s*(?:(?:[Tt]he|[Aa]|[Oo]ne)\s(?:[\w-]+\s){{0,3}}?{SPEECH_NOUN}\s(?:of|from|by)|(?:[Qq]uote\s)?[Aa]ttribut(?:able|ed)\sto)\s"
)
# "A letter from the "
AUTHORED = re.compile(
    r"\b(?:letter|report|review|notice|document|statement|e-?mail|plan|paper|briefing|direction),?\s(?:[a-z]+\s){0,2}?(?:from|by)\s(?:the\s)?$"
)
# "Of the director, Ann Lee, inspectors say": whom the words are about
ABOUT = re.compile(
    r"\W{0,3}(?:Of|About|To|For|Like|Unlike|With|Alongside)\s(?:the|her|his|its|their|our)\s[\w\s’'-]{2,60},\s$"
)
AFTER_NAME = re.compile(r",\s(?=\S)")
# "The council's leader", "the leader of Kent Council", of whom no name is known
_OFFICE = r"(?:leader|director|mayor|chief\sexecutive|cabinet\smember|lead\smember|chair\w*|portfolio\sholder|deputy)"
OFFICE_OWNED = re.compile(
    rf"\b[\w’']+['’]s?\s(?:[a-z]+\s){{0,2}}?{_OFFICE}\b|\b[Tt]he\s(?:[a-z]+\s){{0,2}}?{_OFFICE}\s(?:of|at|for)\s"
)
OFFICES = frozenset({"leader", "director", "head", "chair"})
# "SYNC LEE:", "CLIP: ANN LEE:": what a script puts before a name
SCRIPT = re.compile(r"^(?:SYNC|CLIP|SOT|ACTUALITY|INSERT|VOX|ASTON|UPSOT|Q|A)\b\W*")
FIRST_NAME = re.compile(r"\b[A-Z][a-zé’'-]+\b(?!\s[A-Z])")
PRONOUN_FIRST = re.compile(r"^\s?(?P<word>he|she|they|it)\b")
# "After …, ", "Responding to …, ": what stands before the main clause
LEAD_IN = re.compile(
    r"^\W{0,3}(?:After|When|While|As|Although|Though|Since|Before|If|Despite|In|Asked|Responding|Speaking|Commenting|Reacting|Following|Writing|On|At|With|But|During|Welcoming|Reflecting|Explaining|Addressing|Of|For|To|Like|Unlike|Turning|Answering|Challenged|Pressed|Quizzed)\b[^,]{2,160},\s"
)
# "A spokesman for Larkmoor Care": of a body that no rule knows
UNKNOWN_BODY = re.compile(
    r"\b[Ss]pokes\w+\s(?:for|of|from|at)\s(?:the\s)?[A-Z]|(?!\b(?:A|An|The|One|Its|Their)\b)\b[A-Z][\w’'&-]+\s[Ss]pokes"
)
# "wrote in a letter": the letter that is spoken of afterwards may be a minister's
WROTE = re.compile(
    r"\b(?:in an?(?: \w+)? letter|in (?:his|her) letter|(?:wrote|written) (?:to|a letter))\b"
)
# "But she is proud.": the pronoun a sentence begins with
OPENS = re.compile(r"\W*(?:(?:But|And|Yet|So|Now|Still)\s)?(?P<word>[Hh]e|[Ss]he)\b")
# "Asked by Ann Lee if it would help, ": no subject of what follows
LED_IN = re.compile(
    r"\W*(?:Asked|Pressed|Challenged|Quizzed|Urged|Prompted|Questioned|Told|Thanked|Invited|Answering|Replying|Responding|In\s(?:(?:reply|response|answer)|(?:an?|his|her)\s(?:\w+\s)?(?:e-?mail|letter|note|message|text|post|call|reply)\sto)|To|At|After|With)\b[^“”\".]{2,140}(?:,\s|(?<=\w)\s)(?:\w+\s)?$"
)
# "Told that the leader thinks so, Mr Roe grinned": the last one named is the subject
LED_WORD = re.compile(
    r"\W*(?:Told|Asked|Reminded|Informed|Pressed|Challenged|Quizzed)\s(?:that|whether|if|what|why|how|by|about)\b"
)
# "That drew a smile from ", "Last word to ": the one whom a sentence comes to at its end
REACHED = re.compile(r"\b(?:to|from|for)\s(?:[\w’'-]+,?\s){0,6}$")
# "a statement was read out on her behalf", "in an email from Ann Lee"
_PAPER = r"(?:report|letter|review|survey|paper|study|inquiry|investigation|column|blog|speech|article|direction)"
STATEMENT = re.compile(
    r"(?:\b(?:[Ss]tatement|[Mm]essage|[Ee]-?mail|[Tt]weet|[Pp]ost|[Nn]ote)|\b(?:[Hh]is|[Hh]er)\s(?:[\w-]+\s){0,2}?"
    + _PAPER
    + r"|['’]s?\s(?:(?!inspect|Ofsted)[\w-]+\s){0,2}?"
    + _PAPER
    + r")\b"
)
# "Ann Lee's review", "his latest report"
OWNED_PAPER = re.compile(r"['’]s?\s(?:(?!inspect|Ofsted)[\w-]+\s){0,2}?" + _PAPER + r"\b")
OWN_PAPER = re.compile(r"\b(?P<word>[Hh]is|[Hh]er)\s(?:[\w-]+\s){0,2}?" + _PAPER + r"\b")
# "a letter to the council": it does not write it
TO_WHOM = re.compile(r"\b(?:to|by|with)\s(?:the\s|a\s)?$")
ISSUED_BY = re.compile(r"^(?:\s[a-z]+){0,4}?\s(?:from|on\sbehalf\sof|of)\s(?:the\s|a\s|our\s)?$")
ISSUES = re.compile(
    r"\b(?:issued|released|published|posted|gave|sent|circulated|put\sout|made|tweeted)\s(?:[\w-]+\s){0,3}$"
)
