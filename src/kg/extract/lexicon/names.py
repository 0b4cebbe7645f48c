"""How people are named in British papers: honorifics, given names, and what only looks so."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from kg.model.span import Span

HONORIFICS = frozenset(
    "councillor cllr coun clr cllrs ald alderman mr mrs ms miss mx dr prof professor sir dame lord "
    "lady baroness baron rev revd reverend canon judge hon rabbi imam".split()
)
# "Councillors A, B and C": the honorific of each in the list
PLURALS = {"councillors": "Councillor", "cllrs": "Cllr", "couns": "Coun", "messrs": "Mr"}
COUNCILLOR = frozenset({"councillor", "cllr", "coun", "clr", "ald", "alderman"})
POSTNOMINALS = frozenset(
    "MP MPs MSP MS AM MEP CBE OBE MBE KBE DBE QC KC JP HMI HMCI PhD QPM RN BEM FRSA Jr Jnr Snr".split()
)
PARTICLES = frozenset(
    "de da di del della la le van von der den ter bin bint ibn al el ap ab ferch dos du of".split()
)

# Words with a capital that are part of no name of a person; a run of capitals is cut at them.
_FUNCTION = """
a about above across after afterwards again against all also although among an and another any anyone are
around as asked at because been before behind being below between both but by can could despite did do does
during each earlier either even every everyone except few following for from had has have he her here hers
him his how however i if in including indeed inside instead into is it its just last later less like many
meanwhile more most much my near neither never new next no nobody none nor not nothing now of off on once one
only or other others our out outside over overall own past per perhaps previously rather same several she
should similarly since so some someone still such than thanks that the their them then there these they this
those though three through throughout thus to today together tomorrow tonight too two under unlike until up
upon us very was we well were what whatever when where whether which while who whose why with within without
would yes yesterday yet you your four five six seven eight nine ten first second third additionally
furthermore moreover nonetheless nevertheless consequently finally speaking responding commenting reacting
writing asked welcoming thanking read click hello dear yours sincerely present apologies attendance resolved
"""
_CALENDAR = """
monday tuesday wednesday thursday friday saturday sunday january february march july august september
october november december spring summer autumn winter christmas easter
"""
_TITLE = """
leader leaders deputy assistant chief executive director directors inspector inspectors lead senior officer
officers member members cabinet portfolio holder chair chairman chairwoman chairperson vice convener convenor
head heads manager managers minister secretary commissioner mayor president governor headteacher headmaster
principal spokesman spokeswoman spokesperson shadow interim acting former ex outgoing incoming corporate
strategic regional national opposition prime chancellor superintendent supt det detective constable sergeant
sgt insp pc dci dcc acc adviser advisor executives worker professor reporter photographer editor
correspondent analyst consultant boss majesty majestys her his hmi ofsteds mp mps councillors
"""
_PARTY = """
labour conservative conservatives tory tories liberal democrat democrats lib dem dems green greens ukip
reform independent independents snp plaid cymru con lab ind ld party
"""
_ORGANISATION = """
council councils county borough city district town parish unitary metropolitan royal london children childrens
child young people peoples families family youth education educational schools school academy academies college
university nursery services service social care adult adults safeguarding protection health nhs ofsted police
constabulary met metropolitan trust trusts board boards committee panel department departments ministry
government parliament commons house hospital hospice surgery clinic centre center hub hubs team teams unit
office offices agency agencies association federation union charity foundation institute society group groups
partnership partners project programme scheme network forum alliance coalition commission inspectorate
inspection inspections report reports review reviews inquiry enquiry act bill code framework strategy plan
plans policy guidance press news media newspaper gazette herald echo mail express times telegraph guardian
post chronicle observer advertiser courier argus recorder journal independent standard star mirror sun bbc itv
sky radio images image photos photo picture pictures pic getty pa swns reuters alamy shutterstock istock
pixabay google wire plc ltd limited inc company companies corporation ldrs democracy reporting local
court courts crown magistrates street road lane avenue close drive way square place park gardens court
grove crescent terrace hill bridge green common hall building buildings tower towers mill wharf quay docks
station airport library museum church cathedral chapel mosque temple synagogue primary secondary infant junior
infants grammar high sixth form england english britain british uk kingdom wales welsh scotland scottish
ireland irish northern europe european north south east west midlands yorkshire united state states department
covid pandemic brexit twitter facebook instagram whatsapp linkedin youtube email website tel phone
good outstanding inadequate requires improvement adequate rated excellent poor weak send sen ilacs jtai dfe
lgo adcs lga nspcc barnardos cafcass ccg icb mash pic front door early help virtual support action home homes
life together first care leavers foster fostering adoption parents parent carers mums dads kids residents
staff workers social leadership management overall experiences impact effectiveness progress judgement
judgements areas area number page notes editors contact contacts media enquiries related published updated
advertisement subscribe newsletter sign comment comments cookies privacy share follow watch video live
breaking exclusive revealed ward division constituency meeting minutes agenda item appendix table figure
"""
# After these a name before them is a building's, a school's or a body's: "Eleanor Rathbone House"
_TAILS = """
house street road lane avenue close drive way square place park gardens court grove crescent terrace hall
building buildings tower towers school schools academy college university nursery primary secondary infant
junior grammar high centre center hub hospital hospice clinic surgery trust foundation institute society
charity group partnership project programme scheme service services team unit review inquiry enquiry act
report award awards prize scholarship lecture memorial library museum theatre church council borough estate
ward bridge station limited ltd plc solicitors associates consulting media agency press images photography
photos photographic fund arena stadium field fields lodge
"""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


TAILS = _words(_TAILS)
NOT_NAMES = (
    _words(_FUNCTION) | _words(_CALENDAR) | _words(_TITLE) | _words(_PARTY) | _words(_ORGANISATION) | TAILS
) - {"hill", "green", "hall", "bridge", "church", "park", "lane", "field", "young", "way", "close", "place", "mirror", "bill", "junior", "court", "royal", "poor", "good", "hope", "post", "weak", "english", "west", "north", "east", "south", "street", "lord", "head", "deputy", "form", "common", "mill", "british", "irish", "chancellor", "constable", "sergeant", "bishop", "mail"}  # fmt: skip
# Surnames that are also words: part of a name after a given name, and never by themselves
WORD_SURNAMES = _words(
    "hill green hall bridge church park lane field young way close place mirror bill junior court "
    "royal poor good hope post weak english west north east south street lord head deputy form "
    "common mill british irish best price little long short day child case law power wood brook "
    "parent rose may march may june april grant mark will wells bath reading rich strong wise black "
    "white brown grey gray read speed bell bird fox hunt king knight page stone ward webb cross "
    "field fields gold may moon noble rice self sharp small swift winter summer constable sergeant"
)
# Given names that are also months, places or words: they need a second clue
DOUBTFUL = _words(
    "Will May April June Grant Bill Hope Faith Charity Unity Chelsea Lincoln Kent Devon Chester "
    "Preston Warwick Dudley Stirling Clifton Milton India Georgia Storm Precious Long Ping Hong Chi "
    "Min Man Lei Wing Wen Hung Sung Non Nest Medi Chun Di Des Art Earl Junior Christian Prosper Bay "
    "Kin Can Cat Win Rich Patience Ion Star Carlton Royston Summer Honor Denton Cleveland Everton "
    "Florence Victoria Regina Jordan Wallace Cuan Nada Sole Long Tao Shan Lan Yang Jin Jing Alma "
    "Mercedes Aurora Angel Pearl Pat Guy Garnet Sable Fay Haven Royal Melody Harmony Sine Barra "
    "Iona Skye Lorne Arran Athole Sal Mal Mel Val Baba Coral Storm Vic Kit Kris Rod Rae Roda Ion".lower().split()
    and "Will May April June Grant Bill Hope Faith Charity Unity Chelsea Lincoln Kent Devon Chester "
    "Preston Warwick Dudley Stirling Clifton Milton India Georgia Storm Precious Long Ping Hong Chi "
    "Min Man Lei Wing Wen Hung Sung Non Nest Medi Chun Di Des Art Earl Junior Prosper Bay Kin Can Win "
    "Rich Patience Ion Star Carlton Royston Denton Cleveland Everton Regina Lorne Arran Barra"
)

# "Máire", "O’Shea", "Thistlethwaite-Singh", "J.", "McLaughlin"
TOKEN = re.compile(r"(?:[^\W\d_]\.){1,3}(?=[\s,)])|[^\W\d_](?:[^\W\d_]|[-‑’'](?=[^\W\d_])){0,40}")
POSSESSIVE = re.compile(r"['’]s$")
_JOIN = frozenset({" ", "\u00a0", "\u202f", "\n"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Token:
    """A word with a capital, or a particle inside a run of them, without its possessive ending."""

    span: Span
    word: str
    possessive: bool = False

    @property
    def key(self) -> str:
        """The word as the lists of this module hold it."""
        return self.word.lower().replace("’", "").replace("'", "").rstrip(".")


@cache
def given_names() -> frozenset[str]:
    """Return the given names of ``given_names.txt``."""
    lines = (Path(__file__).parent / "given_names.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(n for line in lines if not line.startswith("#") for n in line.split())


def is_given(word: str) -> bool:
    """Say whether a word is a given name, or two of them with a hyphen between."""
    names = given_names()
    return word in names or (
        "-" in word and all(part in names for part in word.split("-", maxsplit=1))
    )


def runs(text: str, within: Span) -> Iterator[list[Token]]:
    """Yield the runs of words with capitals, one space apart, that a span of text holds."""
    run: list[Token] = []
    held: list[Token] = []
    for match in TOKEN.finditer(text, *within):
        token = _token(match)
        joined = bool(run) and _joined(text, (held or run)[-1], token)
        if token.word[0].isupper():
            if not joined:
                if run:
                    yield run
                run = []
            else:
                run.extend(held)
            run.append(token)
            held = []
        elif joined and token.word in PARTICLES and len(held) < 2:  # noqa: PLR2004 - "van der"
            held.append(token)
        elif run:
            yield run
            run, held = [], []
    if run:
        yield run


def _token(match: re.Match[str]) -> Token:
    """Return the token of a match, its possessive ending cut off."""
    ending = POSSESSIVE.search(match[0])
    end = match.start() + ending.start() if ending else match.end()
    return Token(
        span=Span(match.start(), end),
        word=match[0][: end - match.start()],
        possessive=ending is not None,
    )


def _joined(text: str, before: Token, after: Token) -> bool:
    """Say whether two tokens stand in one run: a single space between, or *Cllr.* and a space."""
    gap = text[before.span.end : after.span.start]
    if before.possessive:
        return False
    if gap in _JOIN:
        return True
    return gap[:1] == "." and gap[1:] in _JOIN and before.key in HONORIFICS
