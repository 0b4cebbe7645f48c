"""Whether an article speaks of an inspection of services for children at all.

The gate stands before every rule and costs a look at the text for a few words. It lets through
what may be relevant; the rules still decide sentence by sentence.
"""

import re

INSPECTORATE = re.compile(
    r"\b(?:Ofsted|OFSTED|inspect(?:ion|ions|ors?|ed|orate)|Estyn|CSSIW|CIW|JTAI|HMI|watchdog|SEND|performs? (?:well|adequately|excellently|poorly)|annual (?:rating|assessment))\b",
    re.IGNORECASE,
)
SERVICES = re.compile(
    r"""children['’]?s?\ (?:social\ (?:care|work|services)|services?|safeguarding)|child(?:ren)?\ protection|looked[ -]after|children\ in\ care
        |care[ -]leavers|services\ for\ (?:vulnerable\ )?children|services\ for\ (?:vulnerable\ )?(?:young\ people|families)|safeguarding|front\ door|vulnerable\ children|special\ educational\ needs|\bSEND\b|social\ workers?|children\ at\ risk|children['’]s\ trust""",
    re.VERBOSE | re.IGNORECASE,
)


def may_be_relevant(text: str) -> bool:
    """Say whether a text names both an inspection and services for children."""
    return INSPECTORATE.search(text) is not None and SERVICES.search(text) is not None
