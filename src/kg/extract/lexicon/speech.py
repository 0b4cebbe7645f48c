"""The verbs by which papers, councils and reports give somebody's words.

``SAID`` are the verbs that can stand between a speaker and the words quoted. ``TELLS`` are the
fewer verbs after which a clause without marks is still somebody's speech.
"""

import re

_SAID = (
    r"said|says|say|saying|added|adds|adding|told|tells|wrote|writes|commented|comments|explained|explains"
    r"|continued|continues|concluded|concludes|warned|warns|admitted|admits|insisted|insists|claimed|claims"
    r"|stated|states|stressed|stresses|argued|argues|replied|replies|responded|responds|remarked|remarks"
    r"|noted|notes|declared|declares|acknowledged|acknowledges|announced|announces|revealed|reveals"
    r"|confirmed|confirms|observed|conceded|concedes|recalled|reflected|joked|urged|urges|vowed|vows"
    r"|pledged|pledges|promised|promises|tweeted|posted|quipped|retorted|countered|maintained|maintains"
    r"|agreed|agrees|asked|asks|cautioned|thanked|reported|reads|read|hit\ back|went\ on|pointed\ out|points\ out|summed\ up|went\ further"
)
_TELLS = (
    r"said|says|added|adds|wrote|writes|explained|warned|warns|admitted|admits|insisted|insists|claimed"
    r"|claims|stated|states|stressed|stresses|argued|argues|replied|declared|acknowledged|conceded"
    r"|pointed\ out|points\ out|confirmed|noted|notes|concluded|maintained|promised|pledged|vowed"
)

# "said", "has said", "hit back"
SAID = re.compile(rf"\b(?:{_SAID})\b")

# "told the paper", "told inspectors that", "told councillors"
TOLD = re.compile(
    r"\b(?:told|tells|assured|informed|reminded|warned)\ (?:the\ |a\ |our\ |its\ )?[A-Za-z’'-]{2,20}(?:\ [A-Z][A-Za-z’'-]{1,20}){0,3}\b(?:\ that\b)?"
)
TELLS = re.compile(rf"\b(?:{_TELLS})\b(?:\ (?:also|too|yesterday|today))?(?:\ that\b)?")

# What stands right before a name that speaks: "said Mark Santos"
SAID_BEFORE = re.compile(
    r"\b(?:said|says|added|adds|wrote|writes|explained|insisted|warned|commented)\ $"
)

# What stands right after a name that speaks: "Mark Santos, the cabinet member, said"
SAID_AFTER = re.compile(
    rf"^(?:,[^,.;:“”\"\n]{{2,140}},)?(?:\ (?:also|has|had|then|later|who|previously))?\ (?:{_SAID})\b"
)

# Who is meant when no body is named: "the report read", "inspectors wrote", "the watchdog said"
INSPECTORATE_WORDS = re.compile(
    r"""\b(?:[Ii]nspectors|(?:[Tt]he|[Tt]heir|[Ii]ts|[Tt]his|[Aa]|[Hh]is|[Hh]er|Ofsted['’]s?|HMI)\ (?:\w+\ ){0,3}?(?:report|letter|inspection|inspectorate|watchdog|regulator|findings|document|notice|verdict|review)
        |(?:[Tt]he\ )?(?:[Ww]atchdog|[Rr]egulator|[Ii]nspectorate)|[Tt]he\ inspection\ team|[Rr]eport\ authors|[Tt]he\ inspector)\b""",
    re.VERBOSE,
)
SPOKESPERSON = re.compile(
    r"\b[Ss]pokes(?:man|woman|person|people)\b|\b[Ss]tatement\b|\b[Rr]epresentative\b"
)
# "leaders at the council said", "council bosses said"
COUNCIL_WORDS = re.compile(
    r"\b(?:[Cc]ouncil(?:\ (?:bosses|chiefs|leaders|officers|officials))?|[Tt]own\ [Hh]all|[Aa]uthority|[Bb]orough)\b"
)
PRONOUN = re.compile(r"\b(?:[Hh]e|[Ss]he|[Tt]hey|[Ii]t|[Ww]ho)\b")
# Verbs after which a phrase in marks is somebody's word for a thing: "described it as “sobering”"
DESCRIBES = re.compile(
    r"\b(?:praised|describ\w+|call(?:s|ed)|found|felt|judged|highlighted|commended|criticised|spoke|speaks|noted|identified|show(?:s|ed)?|deemed|branded|hailed|wrote|wanted|welcomed|cited|liked|warned|reported|considered|raised|concluded|refers?|referred)\b"
)
