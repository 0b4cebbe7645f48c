"""What around a place's name tells that its council is meant, and how *the council* is said."""

import re

# "the council", "The local authority", "the county council"
ANAPHOR = re.compile(
    r"""\b[Tt]he\ (?:(?:London\ |metropolitan\ )?borough(?:\ council)?|(?:local|unitary|county|city|same|whole|predecessor|former|old|abolished)?\ ?(?:council|authority)|town\ hall)\b
        (?!\ (?:tax|house|estate|chamber|flat|of\ (?:ministers|europe)|meeting|is\ hosting|[A-Z]))""",
    re.VERBOSE,
)

# An article on several councils: "five councils, five reports", "the region’s councils"
ROUND_UP = re.compile(
    r"\b[A-Z][\w’']+(?:\s[A-Z]\w+)?['’]s\scouncils\b|\b(?:two|three|four|five|six|seven|eight)\s(?:Ofsted\s)?reports\b|\b(?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Tt]en|[Rr]egion['’]s|[Oo]ther|[Nn]eighbouring)\s(?:of\sthe\sregion['’]s\s)?(?:\w+\s)?(?:councils|authorities|boroughs)\b"
)
# Companies whose name does not hold the councils whose services they deliver
DELIVERED_BY = {
    "Achieving for Children": (
        "Kingston upon Thames",
        "Richmond upon Thames",
        "Windsor and Maidenhead",
    ),
    "Together for Children": ("Sunderland",),
    "Brighter Futures for Children": ("Reading",),
}
# Words that make a place's name mean its council
CONTEXT = re.compile(
    r"""children['’]?s|council|authorit|Ofsted|[Ii]nspect|social\ (?:care|work)|\brat(?:ed|ing)|judged|grade[ds]?\b|verdict
        |services|care\ leavers|safeguard|cabinet|[Ii]nadequate|[Rr]equir(?:es|ed|ing)\ improvement|[Oo]utstanding|(?:to|a|its|stayed|remain\w*|was|is)\ [“‘"']?good[”’"']?(?=[\s,.;]+(?:in\ \d|and|but|while|$|\ )|[,.;])|[Cc]ouncillor|Cllr|Coun\b|director|Estyn|Care\ Inspectorate""",
    re.VERBOSE,
)

# What stands right after a bare name that can only be a council: "Reading's children's services"
STRONG_AFTER = re.compile(
    r"""^['’]s\ (?:[a-z-]+\ ){1,2}(?:children['’]?s\ (?:services|social|department|homes?\ team)|child\ protection|social\ (?:care|work|services))\b
        |^(?:['’]s)?\ (?:children['’]?s|child\ protection|social\ (?:care|work|services)|council|borough|local\ authority|cabinet
        |safeguarding|services\ for\ children|(?:was|is|has\ been|had\ been|were|been)\ (?:again\ |now\ |also\ )?(?:rated|judged|graded|found|deemed|told|inspected|downgraded|upgraded))
        |^(?:['’]s)?(?:,\ (?:(?:also|again|now|then|once|last|previously)\ )?(?:rated|judged|graded|inspected)\b|\ \(?[“‘"']?(?:good|outstanding|inadequate|requir\w+\ improvement|adequate)\b)
        |^\ (?:(?:has|have|had)\ )?(?:(?:now|also|since|just)\ )?(?:been|was|is|were|are|moved|went|gone|climbed|slipped|fell|fallen|dropped|rose|risen|stayed|stays|remain(?:s|ed)|held|kept|retained|got|improved|jumped|leapt|slid|sank)\ [^.;]{0,40}?\b(?:good|outstanding|inadequate|requir\w+\ improvement)\b(?!\ (?:at|news|idea|deal))
        |^\ (?:are|is|was|were|and\ [A-Z]\w+\ are\ both)\ (?:\w+\ ){0,3}(?:said|held|thought)\ to\ perform
        |^(?:\s*[:–—|]\s*|\ -\ )(?:now\ |still\ |rated\ |judged\ |graded\ )?[“‘"']?(?:good|outstanding|inadequate|requir\w+\ improvement|(?:Good|Outstanding|Inadequate|Requires\ [Ii]mprovement|Adequate|Poor)\b)(?!\ \w+\ \w)
        |^\ \([^)\n]{2,28}\d{4}\)\ ?[:–-]\ ?[“‘"']?(?:good|outstanding|inadequate|requir\w+\ improvement|Good|Outstanding|Inadequate|Requires)\b
        |^\ requir(?:es?|ed)\ improvement\b|^,\ (?:outstanding|good|inadequate|adequate)\ (?:in|since|at|overall)\b""",
    re.VERBOSE,
)
# What stands right before one: "children's services in Reading", "rated Hull inadequate"
STRONG_BEFORE = re.compile(
    r"""(?:services\ (?:in|for|at)|(?:directors?|leader|chief\ executive|head\ of\ [\w\ ]{3,30}|officer|social\ worker)\ (?:at|of|for|in)|(?:care|work|families|children|leavers|workers|people)\ in|inspect(?:ed|ion\ of|ors\ (?:visited|in))|visit(?:ed)?(?:\ to)?|rated|rates|judged|downgraded|upgraded
        |(?:\b[Tt]hey|\b[Tt]hese|(?:councils|authorities|boroughs|others|areas|eight|seven|six|five|four|three|two|rest))\ (?:are|were|include|included)(?:\ the)?|(?:[Rr]ated|[Jj]udged|[Gg]raded)\ (?:good|outstanding|inadequate|poor|requires\ improvement)(?:\ by\ Ofsted)?:
        |councils?\ (?:in|of|like|such\ as)|(?:authorities|boroughs|councils)(?:\ \(|:)?)\ $""",
    re.VERBOSE,
)
# Where somebody works or worked: "formerly of Camden", "joined from Thurrock", "run with Wrexham"
CAREER = re.compile(
    r"\b(?:(?:formerly|previously|once|late|lately|most\srecently|now|currently|until\srecently)\s(?:of|at|with)|(?:director|chief\sexecutive|head|leader|DCS|officer|manager|social\sworker|post|job|role|spell|stint|years)\s(?:of|at|in|with|from)"
    r"|(?:came|comes|joined|joins|joining|moved|moves|moving|arrived|arrives|recruited|poached|seconded|hired|transferred)\s(?:across\s|over\s)?(?:from|to)|(?:jointly|shared?|together|partnership|team|works?)\swith|(?:left|leaves|leaving|joined)\s(?:for\s)?)\s?$"
)
# "once Hampshire's chief executive", "Wigan has made interim DCS"
OFFICER = re.compile(
    r"^['’]s\s(?:(?:former|then|interim|acting|own|new|previous|late|current|first)\s)*(?:chief\sexecutive|director|leader|cabinet|DCS|deputy|assistant\sdirector|head\sof|lead\smember|councillors?|social\sworkers|town\shall|front\sdoor)\b"
    r"|^\s(?:has|have|had|is|was)\s(?:\w+\s)?(?:made|appointed|named|hired|recruited|promoted|picked)\b"
)
# A capitalised word after a bare name that still leaves it a council's
AFTER = re.compile(
    r"""^(?!-(?:born|based|raised|bred))(?:['’]s?\b|\ (?!(?:[A-Z][a-z]))|\ (?:Council|Borough|County|City|Children|Safeguarding|Ofsted|Labour|Conservative|Tory|Lib|Liberal|Green|MPs?\b|Cllr
        |Coun\b|Councillor|Adult|Social|Youth|SEND|Virtual|Local|Town\ Hall|Rated|Judged|Gets|Given)|[^\w\ ]|$)""",
    re.VERBOSE,
)
BEFORE_WORD = re.compile(r"(\b[A-Z][\w'’.-]*)\ $")
FUNCTION = frozenset(
    """In At For From And But The When While As With Of To On By Since After Before Although
    Both Only Like Unlike Across Around Why How What Will Now Today Then That Rates Ofsted
    Estyn Near Says Told Inspectors Council Councils Services Service Meanwhile Neighbouring
    Nearby Neighbours Neighbour Bosses Take Ask See Meet Compare Consider Remember Even Perhaps Still Not So
    Look Leave Join Welcome Poor UNISON Unison GMB NEU Both Neither Either Fellow Once Outside Despite Yesterday Elsewhere""".split()  # noqa: SIM905 - a list to read
)
