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
# How somebody spoke rather than that somebody did: only beside words in marks are they speech
_MANNER = (
    r"laugh(?:ed|s)|smile[sd]|grin(?:ned|s)|beam(?:ed|s)|sigh(?:ed|s)|shrug(?:ged|s)|wept|fum(?:ed|es)|rag(?:ed|es)"
    r"|thundered|stormed|snapped|blast(?:ed|s)|slammed|gush(?:ed|es)|enthuse[sd]|muse[sd]|mutter(?:ed|s)|whisper(?:ed|s)"
    r"|shout(?:ed|s)|cried|cries|declare[sd]|wonder(?:ed|s)|recalls?|reckon(?:ed|s)|believes?|thinks|thought|hopes"
    r"|reflects|write|urge|assure[sd]|reassured|appeal(?:ed|s)|plead(?:ed|s)|teased|scoffed|sniffed|chuckle[sd]"
    r"|began|begins|swore|want(?:ed|s)\ to\ know|quoth|(?:goes|carried|carries)\ on|put(?:s)?\ it|(?:shot|fired|fires|shoots|hits)\ back|(?:weigh|chim|chipp)(?:ed|s)\ in"
    r"|(?:came|comes)\ the\ (?:reply|answer)|replies|answered|offered|offers|interjected|spluttered|groaned|roared|called(?=[.,])|called\ out|heckled|interrupted|intervened|cut\ in|put\ in|yelled|bellowed|grumbled|emphasise[sd]|spelled\ out"
)
_TELLS = (
    r"said|says|added|adds|wrote|writes|explained|warned|warns|admitted|admits|insisted|insists|claimed"
    r"|claims|stated|states|stressed|stresses|argued|argues|replied|declared|acknowledged|conceded"
    r"|pointed\ out|points\ out|confirmed|noted|notes|concluded|maintained|promised|pledged|vowed"
)

# "said", "has said", "hit back"
SAID = re.compile(rf"\b(?:{_SAID}|{_MANNER})\b")

# "told the paper", "told inspectors that", "told councillors"
TOLD = re.compile(
    r"\b(?:told|tells|assured|informed|reminded|warned)\ (?:the\ |a\ |our\ |its\ )?[A-Za-z’'-]{2,20}(?:\ [A-Z][A-Za-z’'-]{1,20}){0,3}\b(?:\ that\b)?"
)
TELLS = re.compile(rf"\b(?:{_TELLS})\b(?:\ (?:also|too|yesterday|today))?(?:\ that\b)?")

# What stands right before a name that speaks: "said Mark Santos"
SAID_BEFORE = re.compile(
    r"\b(?:said|says|added|adds|wrote|writes|explained|insisted|warned|commented)\ $"
    rf"|[”\"’']\ (?:{_SAID}|{_MANNER})\ $"
)

# What stands right after a name that speaks: "Mark Santos, the cabinet member, said"
SAID_AFTER = re.compile(
    rf"^(?:,[^,.;:“”\"\n]{{2,140}},)?(?:\ (?:also|has|had|then|later|who|previously))?\ (?:{_SAID})\b"
)

# Who is meant when no body is named: "the report read", "inspectors wrote", "the watchdog said"
INSPECTORATE_WORDS = re.compile(
    r"""\b(?:[Ii]nspectors|[Ii]nspectorates|[Ww]atchdogs|(?:[Tt]he|[Tt]heir|[Ii]ts|[Tt]his|[Aa]|[Hh]is|[Hh]er|Ofsted['’]s?|HMI)\ (?:\w+\ ){0,3}?(?:report|letter|inspection|inspectorate|watchdog|regulator|findings|document|notice|verdict|review)
        |(?:[Tt]he\ )?(?:[Ww]atchdog|[Rr]egulator|[Ii]nspectorate)|[Tt]he\ inspection\ team|[Rr]eport\ authors|[Tt]he\ inspector)\b""",
    re.VERBOSE,
)
SPOKESPERSON = re.compile(
    r"\b[Ss]pokes(?:man|woman|person|people)\b|\b[Ss]tatement\b|\b[Rr]epresentative\b|\b[Pp]ress\ office\b"
)
# "leaders at the council said", "council bosses said"
COUNCIL_WORDS = re.compile(
    r"\b(?:[Cc]ouncil(?:\ (?:bosses|chiefs|leaders|officers|officials))?|(?:[Tt]own|[Cc]ounty|[Cc]ity|[Ss]hire|[Cc]ivic)\ (?:[Hh]all|[Cc]entre)|[Aa]uthority|[Bb]orough)\b"
)
PRONOUN = re.compile(r"\b(?:[Hh]e|[Ss]he|[Tt]hey|[Ii]t|[Ww]ho)\b")
# Verbs after which a phrase in marks is somebody's word for a thing: "described it as “sobering”"
DESCRIBES = re.compile(
    r"\b(?:praised|describ\w+|call(?:s|ed)|found|felt|judged|highlighted|commended|criticised|spoke|speaks|noted|identified|show(?:s|ed)?|deemed|branded|hailed|wrote|wanted|welcomed|cited|liked|warned|reported|considered|raised|concluded|refers?|referred)\b"
)

# What somebody says, as a thing: "Ann Lee's verdict", "the message from Ann Lee"
SPEECH_NOUN = (
    r"(?:reply|answer|quote|response|verdict|message|view|words?|take|assessment|conclusion|comments?|advice"
    r"|plea|promise|pledge|warning|statement|summary|opinion|boast|claim|retort|argument|explanation"
    r"|description|reaction|judgement|letter|report|phrase|term|post|tweet|e-?mail|blog|parting\ shot|motto|line)"
)
# "And from ", "Over to ", "According to ": what stands before the speaker where no verb does
SOURCE = re.compile(
    rf"""(?:^|[,.;:]\ )\W{{0,9}}(?:(?:And|But|Then|Next|Finally|Also|Meanwhile|Lastly|There\ (?:was|is)|Here\ (?:was|is))?,?\ ?
        (?:[Tt]his|[Tt]hat|[Mm]ore|[Pp]raise|[Aa]\ word|[Aa]\ last\ word|[Tt]he\ last\ word|[Tt]hese\ words)?\ ?
        (?:[Ff]rom|[Oo]ver\ to|[Bb]ack\ to|[Aa]ccording\ to|[Ii]n\ the\ words\ of|[Tt]o\ quote|[Qq]uoting|[Aa]s|[Ee]nter|(?:[Qq]uote\ )?[Aa]ttribut(?:able|ed)\ to)
        |.{{0,99}}\b(?i:{SPEECH_NOUN})\ (?:(?:chosen|used|given|offered|preferred|picked)\ )?(?:from|of|by)
        )\ (?:the\ )?(?:[^,.;:“”"]{{1,40}}['’]s?\ (?:[\w-]+\ ){{0,3}})?$""",
    re.VERBOSE,
)
# "'s blunt reply to him": what stands after the speaker
OWNS_SPEECH = re.compile(rf"['’]s?\ (?:[\w-]+\ ){{0,3}}?{SPEECH_NOUN}\b")
# "Those were the words of", "So said", "That is the view of": a sentence that names who spoke the last
AFTERWARDS = re.compile(
    rf"""\s*The\ (?:speaker|writer|author|voice|tweeter)\ (?:was|is)\b[^.!?“"]{{2,100}}[.!?]?
      |\s*(?:Those|These|That|This|Such|So|Thus|Thus\ spoke|The\ words|Not\ my\ words|Strong|Fighting|Harsh|Kind|Warm)\b
        [^.!?]{{0,40}}?\b(?:{SPEECH_NOUN}|said|says|wrote|writes|spoke)\b[^.!?“"]{{0,100}}[.!?]?""",
    re.VERBOSE,
)
_PEOPLE = (
    r"(?:mothers?|fathers?|mums?|dads?|parents?|grandmother|grandfather|grandparents?|sister|brother|aunt|uncle|neighbours?"
    r"|carers?|adopters?|child|children|boy|girl|teenagers?|youngsters?|pupil|student|people|person|leavers?|workers?"
    r"|practitioners?|nurse|teacher|headteacher|judge|officer|man|woman|lady|gentleman|passer-by|shopper|pensioner|heckler|voice|resident|source|insider|whistleblower|\d+-year-old|colleague|reader|advis[eo]r|protester)"
)
# "one mother", "a foster carer from Hull": somebody who speaks and is not named
UNNAMED = re.compile(
    rf"""\b(?:[Oo]ne|[Aa]nother|[Aa]n?|[Tt]he|[Ss]ome|[Ss]everal|[Mm]any|[Tt]wo|[Tt]hree|[Hh]er|[Hh]is|[Tt]heir)\ (?:[\w’'-]+\ ){{0,4}}?{_PEOPLE}
        (?:\ (?:in|from|at|of|with|on)\ [^,“"]{{1,40}}?)?(?:,[^,“"]{{1,80}},)?(?:,?\ who\b[^,“"]{{0,60}})?(?:\ (?:also|has|had|later))?\s*$""",
    re.VERBOSE,
)
# "A banner outside the hall": a thing that bears words
THING = re.compile(
    r"\b(?:banner|placard|sign|poster|plaque|slogan|mural|headline|hashtag|card|notice\ (?:on|in|at|by|outside|pinned|taped))\b"
)
# "Children told", "one said": people in general, or one of them
SOME = re.compile(
    r"""(?:^\W*(?:(?:But|And|Many|Some|Most|Several|Other|Older|Younger|Two|Three|Local)\ )?
        (?:[Cc]hildren|[Pp]arents|[Yy]oung\ people|[Ss]taff|[Cc]are\ leavers|(?:[Ff]oster\ )?[Cc]arers|[Ss]ocial\ workers|[Ff]amilies|[Pp]upils|[Rr]esidents|[Pp]ractitioners)
        (?:\ (?:also|there|then|who\b[^,“"]{0,60}))?
      | (?:^|[\s,“"])(?:[Oo]ne|[Aa]nother|[Oo]thers|[Ss]ome|[Ss]omebody|[Ss]omeone|[Aa]\ (?:second|third))(?:,[^,“"]{1,60},)?)\s*$""",
    re.VERBOSE,
)
# "The Tory", "the 57-year-old", "the mother of two": a label for the person told of last
EPITHET = re.compile(
    r"\b[Tt]he\ (?:[\w’'-]+\ ){0,3}?(?:\w+-year-old|(?:mother|father|mum|dad)[ -]of[ -]\w+|Tory|Conservative|Labour|Lib(?:eral)?\ Dem(?:ocrat)?"
    r"|Green|Independent|Reform|councillor|politician|MP|minister|peer|veteran|boss|chief|leader|director|head|chair|author|official)\b"
)
# "the team manager", "the foster carer": the one told of in the paragraph, whose trade it is
TRADE = re.compile(
    rf"\b[Tt]he\ (?:[\w’'-]+\ ){{0,3}}?(?P<noun>manager|{_PEOPLE})\b(?!\ (?:of|in|from|at|for)\b)"
)
# "a team manager": somebody of that trade without a name
UNNAMED_TRADE = r"\b(?:[Aa]n?|[Oo]ne|[Aa]nother)\s(?:[\w’'-]+\s){{0,4}}?{noun}\b"
# "One mother waited two years.": a sentence about somebody without a name
UNNAMED_SUBJECT = re.compile(
    rf"(?:^|(?<=[.!?]\s)|(?<=[.!?][”\"]\s))(?:(?:One|Another|An?)\ (?:[\w’'-]+\ ){{0,4}}?{_PEOPLE}|(?:One|Another)\ of\ (?:them|these|those))\b",
    re.MULTILINE,
)
# "read a sentence from the report", "quoting its letter": words of the report in another's mouth
_TO = r"(?:\ (?!(?:to|that|for|in|by)\b)[\w-]+){0,5}?\ "
QUOTES_REPORT = re.compile(
    rf"\b(?:(?:quot(?:ed?|es|ing)|cit(?:ed|es|ing))\b{_TO}(?:from\ )?|read(?:s|ing)?\b{_TO}from\ )"
    r"(?:the|its|their|Ofsted['’]s|the\ inspect\w+['’]s?)\ (?:[\w-]+\ ){0,2}?(?:report|letter|findings|judgement)\b"
    r"|\b(?:report|letter)\b[^.:;“”\"]{0,120}\b(?:quotes|cites)\b"
)
# "One line stands out", "this passage": words of the report, whoever read them
PASSAGE = re.compile(
    r"\b(?:lines?|passages?|sentences?|paragraphs?|extracts?|phrases?|page|section)\b",
    re.IGNORECASE,
)
# "And on care leavers": the same speaker goes on
SAME = re.compile(r"^\W*(?:And|On|Of|About|Or|Then)\b")
# "her reply": speech of whom a pronoun means
PRONOUN_OWNS = re.compile(
    rf"\b(?P<word>[Hh]is|[Hh]er|[Tt]heir|[Ii]ts)\ (?!favourite)(?:[\w-]+\ ){{0,2}}?{SPEECH_NOUN}\b"
)
OWNERS = {"his": "he", "her": "she", "its": "it", "their": "they"}
