"""Words that tell when somebody came into an office or left it: *appointed in May 2018*."""

import re

# "was appointed", "took over", "has been in post since", "became": a holding begins
BEGAN = re.compile(
    r"\b(?:(?:re-?)?(?:appointed|elected)|named\sas|promoted|sworn\sin|t(?:ook|aken|akes)\s(?:over|up|on|office|charge|the\s(?:helm|reins|post|role|job|position))|became|becomes|start(?:ed|s)|began|joined|joins|arrived|(?:been\s)?in\s(?:the\s)?(?:post|role|office|charge|job|position)|held\sthe\s(?:post|role|portfolio|position|job)|ha(?:s|d)\s(?:led|run|headed|held|been\s(?:the\s)?(?:council\s)?(?:leader|director|chief|cabinet|lead|portfolio|interim|acting|in))|succeeded|replaced)\b",
    re.IGNORECASE,
)
# "stepped down", "left", "lost her seat": a holding ends
ENDED = re.compile(
    r"\b(?:st(?:epped|eps|ood|ands)\s(?:down|aside)|resigned|resigns|retired|retires|left|quit|departed|leaves|(?:was|were)\s(?:sacked|dismissed|suspended|voted\sout|ousted|removed)|lost\s(?:his|her|their)\sseat|(?:will|to|is|are|was)\s(?:due\sto\s|set\sto\s)?(?:leav(?:e|ing)|retir(?:e|ing)|step(?:ping)?\sdown|stand(?:ing)?\sdown))\b",
    re.IGNORECASE,
)
# "succeeded Ann Lee", "took over from": somebody else's holding ends
AFTER_WHOM = re.compile(
    r"\b(?:succeeded|replaced|succeeding|replacing|took\sover\sfrom|follows|followed)\s$",
    re.IGNORECASE,
)
# "since the inspection in 2019", "rated in 2018": the time of something else
OF_SOMETHING_ELSE = re.compile(
    r"\b(?:inspections?|visits?|reports?|rat(?:ed|ing)|judged|grad(?:ed|ing)|inspected|published|review|aged|born)\b[^,;.]{0,25}$",
    re.IGNORECASE,
)
