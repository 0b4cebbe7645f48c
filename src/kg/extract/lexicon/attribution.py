"""Words by which a paper says that inspectors, their report or letter are the ones who tell.

Each pattern is one way of telling: as subject (*inspectors found*), afterwards (*… , the report
said*), in the passive (*was praised*), by a pronoun, by somebody whom inspectors met (*parents
told the team*), or as a demand (*told the council to improve*).
"""

import re

from kg.extract.lexicon.folding import Folded

_VERBS = (
    "f(?:ou|i)nds?",
    "sa(?:id|ys?)",
    "saw|sees?",
    "writes?|wrote|written",
    r"not(?:ed?|es)(?!\ (?:of|to))",
    "prais(?:ed?|es)",
    "commend(?:ed|s)?",
    "highlight(?:ed|s)?",
    "identif(?:ied|y|ies)",
    r"report(?:ed|s)|(?<=now\ )report|(?<=also\ )report|(?<=nspectors\ )report",
    "observed?|observes",
    "felt|feels?",
    "warn(?:ed|s)?",
    "criticis(?:ed?|es)",
    "conclude[sd]?",
    "add(?:ed|s)",
    "acknowledge[sd]?",
    "recognise[sd]?",
    "state[sd]?",
    "describe[sd]?",
    "credit(?:ed|s)?",
    r"single[sd]?\ out",
    r"point(?:ed|s)?\ (?:out|to)",
    "raise[sd]?",
    r"(?:were|was|are|is|remain|remained)\ (?:(?:also|very|especially|particularly|most|less|more|not|far|clearly|deeply|so|equally)\ ){0,2}(?:impressed|keen|happy|unhappy|convinced|persuaded|scathing|dismayed|disappointed|heartened|reassured|bowled\ over|won\ over|unconvinced|uneasy|anxious|perturbed|puzzled|unsettled|delighted|glad|frustrated|moved|unimpressed|sceptical|shocked|saddened|taken\ (?:with|by)|struck\ by|concerned|critical|pleased|worried|struck|told|satisfied|positive|complimentary|clear|encouraged|alarmed|troubled|full\ of\ praise)",
    "hear[sd]?",
    "list(?:ed|s)?",
    "discover(?:ed|s)?",
    "consider(?:ed|s)",
    "believed?",
    "judge[sd]?",
    "express(?:ed|es)",
    "record(?:ed|s)",
    "accept(?:ed|s)",
    "admired?|liked?|enjoyed",
    "welcome[sd]?",
    r"ma(?:de|kes)\ (?:it\ )?clear",
    "reveal(?:s|ed)",
    "show(?:s|ed)",
    "comment(?:ed|s)",
    "remark(?:ed|s)",
    "mention(?:ed|s)",
    "hail(?:ed|s)",
    "applaud(?:ed|s)",
    "notice[sd]?",
    "uncover(?:ed|s)",
    "cite[sd]?",
    "spoke|speaks?",
    r"rule[sd]?(?=\ that\b|\b[.,])|(?:has|have|had)\ ruled|came\ away|turned\ up(?!\ (?:unannounced|on|at|in|for|last|this|without)\b)|came\ across|detect(?:ed|s)|unearth(?:ed|s)|salute[sd]?|suggest(?:ed|s)|deplore[sd]?|quer(?:y|ies|ied)",
    "thought|thinks?",
    r"(?:gave|gives|had|has|have|heaped)\ (?:\w+\ ){0,2}(?:credit|praise|words)",
    "stress(?:ed|es)",
    "emphasise[sd]?",
    "blame[sd]?",
    "slam(?:med|s)",
    "complain(?:ed|s)",
    "regard(?:ed|s)",
    "confirm(?:ed|s)",
    "paint(?:ed|s)",
    r"sets?\ out",
    r"pick(?:ed|s)\ out",
    r"dr(?:ew|aws)\ attention",
    "names?|named",
    r"calls|called|call(?=\ (?:it|the|them|this|its|their|for)\b)",
    "question(?:ed|s)",
    r"met\ (?=(?:\w+\ ){1,3}who\b)",
    r"g(?:a|i)ves?\ (?:the\ |an\ |as\ an\ )?(?:example|instance)",
    r"(?:give|gives|gave)\ (?:[\w’'-]+\ ){1,5}?credit",
    "tells?|told",
    "detail(?:ed|s)",
    "outline[sd]?",
    "gush(?:ed|es)?|rave[sd]?|enthuse[sd]?|glow(?:ed|s)?",
    r"talk(?:ed|s)?\ (?:of|about)",
    r"(?:takes?|took|aims?|aimed|has|have|had)\ (?:a\ |another\ )?(?:swipes?|aim|pop|issue|kind\ words|harsh\ words|misgivings|reservations|doubts)",
    r"puts?\ (?:[\w-]+\ ){1,5}?down\ to",
    r"attribute[sd]?|ascribe[sd]?",
    "worr(?:y|ied|ies)|fret(?:ted|s)?|fear(?:ed|s)?|wonder(?:ed|s)?|despair(?:ed|s)?|doubt(?:ed|s)?",
    r"us(?:e|ed|es)\ the\ (?:word|phrase|term)",
    r"took\ exception|t(?:ook|akes?)\ note",
    "count(?:ed|s)|complimented|lament(?:ed|s)|bemoan(?:ed|s)|chide[sd]?|rap(?:ped|s)",
    "rated",
)
_BODIES = (
    "[Ii]nspectors?",
    "INSPECTORS?",
    "Ofsted",
    "OFSTED",
    "[Ww]atchdogs?",
    "[Rr]egulators?",
    "[Ii]nspectorates?",
    "[Rr]eviewers",
    r"(?<![Aa]nnual\ )[Rr]eport(?!er)",
    "[Ll]etters?",
    r"[Ii]nspection\ team",
    "HMIs?",
    "Estyn",
    r"Care\ Inspectorate(?:\ Wales)?",
    "CIW|CSSIW|CQC",
    r"(?<![Pp]eer\ )(?<![Cc]ase\ )[Rr]eview",
    "[Ii]nspection",
    "INSPECTION",
    r"(?:[Ff]ocuse?sed|[Mm]onitoring|[Aa]ssurance|[Tt]hird|[Ss]econd|[Ff]irst|[Ll]ast|[Ll]atest|[Ee]arlier|[Pp]revious|[Ff]urther)\ (?:two\ |three\ |four\ )?visits?",
    "[Ff]indings",
    r"visiting\ team",
    r"scrutiny\ partners",
)
SAYS = "(?:" + "|".join(_VERBS) + ")"
BODY = r"(?:" + "|".join(_BODIES) + ")"

# The few verbs that may stand before their subject or after a pronoun in brackets of commas
_SPEAKS = r"(?:sa(?:id|ys?)|wr(?:ites?|ote)|f(?:ou|i)nds?|not(?:ed?|es)|add(?:ed|s)|warn(?:ed|s)?|report(?:ed|s)|stated?|states|conclude[sd]?|reveal(?:ed|s)|explain(?:ed|s)|observed?|noticed|heard|felt|saw)"

# "Inspectors found", "the report also praises", "Ofsted inspectors who returned in May say"
TELLS = re.compile(
    rf"""\b{BODY}\b(?!\ to\b)['’]?(?:[^.;:–“”"]{{0,80}}?|[^.;:]{{0,40}}?)\b{SAYS}\b""",
    re.VERBOSE,
)
# "rated inadequate after inspectors found “serious failures”": why, in the inspectors' own words
AFTER_FOUND = re.compile(
    r"\b(?:after|when|as|because)\s(?:Ofsted|(?:the\s)?(?:inspectors|watchdog|regulator|inspectorate))\s(?:had\s)?(?:found|identified|uncovered|discovered)\b"
)
# "Inspectors visited Stour Council for two weeks in May and found": what they went there for
WENT_AND_FOUND = re.compile(
    r"^\W*(?:The\s)?(?:Ofsted|[Ii]nspectors?|[Ww]atchdogs?|[Rr]egulators?)\b[^.;:“”\"]{0,40}?\b(?:visited|returned|spent|inspected|carried\sout|came)\b[^.;:“”\"]{0,140}?\band\sfound\s(?!that\sit\s(?:was|had))"
)
# "according to inspectors", "… , the letter says", "in the words of the report", "… , said Ofsted"
TOLD_BY = re.compile(
    rf"""\bin\ (?:the|its|their)\ (?:inspectors?['’]s?|report['’]s|letter['’]s|watchdog['’]s|regulator['’]s)\ (?:own\ )?(?:words?|phrase|view|eyes|opinion)\b
      |^\W*(?:\d[\d.:]*\ )?(?:[Aa]|[Aa]nother|[Oo]ne|[Tt]he|[Tt]his)\ (?:\w+\ )?(?:line|passage|paragraph|sentence)\ (?:on|about|in|from|that|which)\b[^.;]{{0,80}}[“"‘']
      |\b(?:on|at)\ page\ \d+\b
      |\bit\ (?:was|is)\ (?:also\ )?(?:noted|observed|found|reported)\b
      |\b(?:[Aa]ccording\ to|[Ii]n\ the\ (?:words|view|opinion|eyes)\ of|[Cc]riticism\ from|[Pp]raise\ from|(?:praised|commended|criticised|identified|highlighted|noted|recognised|seen|described|found)\ (?:\w+\ )?(?:by|in)|{_SPEAKS})
        \ (?:the\ |its\ |education\ |these\ |lead\ |an?\ |their\ )?(?:\w+\ ){{0,2}}?{BODY}\b
      |\b(?:the|its|their|a)\ (?:report|letter|watchdog|inspectors|regulator|inspectorate)\ {SAYS}\b
      |\b(?:impresse[sd]|pleased?|worrie[sd]|struck|strikes|troubled?|dismayed|alarmed|concern(?:ed|s)|delighted|reassured|frustrate[sd]|convinced|puzzle[sd]|surprise[sd]|grates?\ with|jarred\ with)\ (?:the\ |its\ )?(?:\w+\ )?{BODY}
      |[,”"’']\ (?:the\ |its\ )?{BODY}\ (?:(?:ha(?:s|ve|d)|also|now)\ ){{0,2}}{_SPEAKS}(?=[.,;]|$)""",
    re.VERBOSE,
)
# "The second, in October 2023, found that …": the visit before it is meant
ORDINAL_TELLS = re.compile(
    rf"""^\W*(?:By\ |In\ |At\ )?(?:[Tt]he|[Aa]|[Aa]nother|[Tt]wo|[Tt]hree|[Aa]n)\ ?(?:first|second|third|fourth|fifth|sixth|last|latest|next|other|earlier|later|previous|more\ recent|more|further|others)?(?:\ (?:ones?|visits?|two|of\ (?:them|these|which)))?
        (?:,[^,.;]{{1,50}},)?\ {_SPEAKS}\b
      |^\W*(?:That|This)\ was\ (?:in|on|back)\ [^,.;]{{3,40}},?\ and\ (?:it\ )?{_SPEAKS}\b""",
    re.VERBOSE,
)
# "was praised for", "has been criticised", "is said to be slow", "came in for"
PASSIVE = Folded(
    r"""\b(?:
        (?:was|were|been|being|is|are)\s(?:\w+ly\s|also\s|again\s|all\s){0,2}
        (?:praised|commended|highlighted|criticised|singled\sout|recognised|credited|hailed|noted|identified|slammed
          |applauded|complimented|condemned|faulted|deemed|called(?=\s[“\"‘'])|found\s(?:that|to\s\w+|wanting)|seen\sas|described\sas|said\sto|flagged|judged\sto\shave|picked\sout
          |rapped|chided|lauded|faulted|marked\sdown|given\s(?:\w+\s){0,2}?(?:credit|praise|full\smarks|a\spat)
          |told\s(?:that|it\smust|to))
      | (?:drew|wins?|won|earn(?:ed|s)|attract(?:ed|s)|c[ao]mes?\sin\sfor|receive[sd]|got|gets?)\s(?:\w+\s){0,3}(?:praise|criticism|plaudits|pat\son\sthe\sback|mention|flak|compliments|applause|bouquets|brickbats|thumbs[ -]up)
      | (?:earned|drew|won)\sthe\sword
      | there\s(?:was|were|is|are)\s(?:also\s)?(?:\w+\s){0,2}(?:praise|criticism|concerns?|plaudits|doubts?|worries|misgivings)
      | (?:praise|criticism|full\smarks|top\smarks|credit|applause|plaudits|a\s(?:rap|bouquet|brickbat|gold\sstar|pat\son\sthe\sback)|(?:harsher|warmer|kinder|sharper|stern|kind|warm|harsh|sharp|tough|strong)\swords)\s(?:\w+\s)?(?:for|was|were|went|goes|go|on|over|is|are|too)\b
      | (?:is|was|are|were)\sheld\sup\sas | c[ao]mes?\sunder\s(?:fire|attack) | (?:got|gets?|drew|draws?|wins?|won|earns?|earned)\s(?:a\s|the\s|all\s)?(?:gold\sstar|applause|full\smarks|bouquets?|brickbats?|stick) | c[ao]mes?\sin\sfor\sstick | c[ao]mes?\sout\sof\sit\s
      | among\sthe\s(?:strengths|weaknesses|concerns|failings)
      | (?:strengths|weaknesses|failings|concerns|shortcomings|criticisms)\s(?:included|were|include|are)
      )\b""",
)
# "They also felt", "It praised", "She did find": the subject is that of a sentence before
PRONOUN_TELLS = re.compile(
    rf"^\W*(?:But|And|However|Overall|Yet|Still|Meanwhile)?,?\s?(?:[Tt]hey|[Ii]t|[Hh]e|[Ss]he|[Tt]he\s(?:team|pair|duo|trio|visitors|two))\s(?!must|will|would|can\b|could|should|has\sto|have\sto|had\sto|may|might|hopes?|plans)(?:[\w,]+\s){{0,4}}?{SAYS}\b",
    re.VERBOSE,
)
# "Their one quibble was over", "Its main worry concerns": what inspectors think, as a thing
VERDICT = Folded(
    r"""^\W*(?:but\s|and\s|yet\s)?(?:their|its|his|her|the\s(?:inspectors|team|report|letter|watchdog|regulator)['’]s?)\s(?:\w+\s){0,3}?
        (?:quibbles?|gripes?|grumbles?|worry|worries|concerns?|criticisms?|complaints?|reservations?|misgivings?|regret|praise|warmest\swords|compliments?|bugbears?|caveats?|disappointment|favourite)\s
        (?:was|were|is|are|concern(?:s|ed)|over|about|with|for|went|goes|came|lay|lies)\b""",
)
# "On the plus side, …", "Less happily, …": the sentence stands on one side of the ledger
LEDGER = Folded(
    r"""^\W*(?:but\s|and\s)?(?:on\s(?:the|a)\s(?:more\s)?(?:plus|positive|negative|minus|down|credit|debit|brighter|bright|other)\s(?:side|note|hand)
        |less\s(?:happily|happy|impressive|welcome|rosy)|not\sso\s(?:good|rosy|impressive|glowing)|(?:top\sof|also\son)\s(?:the|their|its)\slist
        |(?:[\w’'-]+\s){0,8}?(?:it|that)\s(?:was|is)\s(?:a|another)\s(?:\w+\s)?(?:different|similar|another|sorrier|sadder|happier|brighter|bleaker)?\s?(?:story|picture|tale|matter)\b
        |where\s(?:\w+\s){1,6}?(?:unstuck|short|down|well|best|excels?|shines?)\s(?:is|are|was)\b|if\s(?:there\s(?:is|was)|it\shas|it\shad|they\shad|inspectors\shad)\s(?:an?\s|one\s|any\s)?(?:\w+\s){0,3}?(?:hero(?:es)?|star|villain|criticism|complaint|weak\w*|fault|worry|blot|lesson|quibble|gripe)\b
        |(?:its|their|the(?:\s[\w’'-]+){0,3}['’]s)\s(?:\w+\s)?(?:strongest|weakest|strong|weak|best|brightest|biggest|greatest|worst|sore)\s(?:suits?|points?|links?|spots?|hearts?|strengths?|weakness|asset|failing|success|problem|headache)\s(?:is|are|was|were|lies|lay|remains?)\b
        |(?:[\w’'-]+\s){1,5}?(?:is|are|was|were|remains?)\s(?:the|a|its|their|another|one)\s(?:weak(?:est)?\s(?:link|spot|point)|strong(?:est)?\s(?:point|suit|card)|bright\sspot|exception|jewel|star|blind\sspot|sore\s(?:point|spot)|sticking\spoint|worry|concern|success\sstory|let-?down|achilles)\b
        |(?:the\s)?(?:one|only|other|main|chief|biggest|greatest|remaining)\s(?:\w+\s)?(?:cloud|blot|quibble|worry|worries|concern|criticism|complaint|weak\w*|drawback|exception|caveat|reservation|gripe|black\smark|fault|regret)\s(?:\w+\s){0,4}?(?:is|was|are|were|concern\w*|over|about)\b
        |(?:for|on|in)\s(?:[\w’'-]+\s){1,4}?the\s(?:picture|story|news|position|outlook|verdict)\s(?:is|was)\b
        |(?:among|amongst)\sthe\s(?:positives|negatives|good\spoints|bad\spoints|highlights|criticisms)
        |(?:it\swas\s|it\sis\s|it['’]s\s)?(?:a|the)\s(?:similar|same|different)\sstory|the\spicture\s(?:is|was)\s(?:less|more|not))\b""",
)
# "Decisions drifted, they said, and …", "…, it found."
PRONOUN_ASIDE = re.compile(
    rf",\ (?:they|it|he|she|the\ team)\ (?:also\ )?(?:{_SPEAKS}|reads?)(?=[,.;:]|$)"
)
# "Foster carers told the team", "staff spoke to inspectors", "children who met inspectors said"
WITNESS_TOLD = re.compile(
    rf"""\b(?:told|tell|spoke\ (?:to|with)|speak\ to|talked\ to|said\ to|assured|shared\ with|who\ met|met\ by|seen\ by)
        \ (?:the\ )?(?:\w+\ )?(?:{BODY}|team|them|us)\b""",
    re.VERBOSE,
)
# "Parents said they felt", "young people spoke warmly of"
WITNESS_SAID = re.compile(
    r"""^\W*(?:\w+\s){0,3}?(?:parents|families|carers|adopters|children|young\speople|youngsters|teenagers|mothers|fathers|pupils|care[ -]leavers|staff|(?:social\s)?workers|practitioners|headteachers|advis[eo]rs|judges|partners)
        (?:\s\w+){0,5}?\s(?:said|say|told|spoke|speak|felt|feel|describe[d]?|report(?:ed)?|praised?|complained?|value[d]?|trust(?:ed)?)\b""",
    re.IGNORECASE | re.VERBOSE,
)
# "recommended quicker health checks", "asked the council to improve", "has told the council to cut"
DEMANDS = re.compile(
    rf"""(?:\b{BODY}\b|^\W*(?:But\ |And\ |However,\ )?(?:They|It|He|She)\b)[^.;:“”"]{{0,90}}?\b(?:
        recommend(?:ed|s)?\b
      | (?:ask(?:ed|s)?|told|tells?|urge[sd]?|order(?:ed|s)?|instruct(?:ed|s)?|want(?:ed|s)?|direct(?:ed|s)?|expect(?:ed|s)?|call(?:ed|s)?\ (?:on|upon))\ (?:the\ |its\ |it\b|them\b|us\b|[A-Z])[^.;:“”"]{{0,60}}?\ ?\bto\b
      | want(?:ed|s)?\ (?:to\ see|more|better|fewer|faster|quicker|an\ end)
      | (?:ask(?:ed|s)?|call(?:ed|s)?|press(?:ed|es)?)\ for
      | (?:set|named|listed|identified|gave|made|imposed)\ (?:\w+\ ){{0,3}}(?:priorit(?:y|ies)|recommendations?|areas?)
      )
      |\b(?:is|was|were|are|been)\ (?:also\ |now\ )?(?:(?:told|urged|ordered|instructed)(?:,[^,.;]{3, 30},)?\ to|asked(?:\ to|\ why))\b""",
    re.VERBOSE,
)
# "The inspectors liked our new rota": what they like needs no word of social work beside it
OPINES = Folded(
    r"""\b(?:inspectors?|ofsted|watchdog|report|letter|team|they|it|regulator|inspectorate)\s(?:\w+\s){0,3}?
        (?:praise[sd]?|commend(?:ed|s)?|criticise[sd]?|faulted|admired?|liked?|enjoyed|applaud(?:ed|s)?|hail(?:ed|s)|deplored?|lament(?:ed|s)?
          |(?:was|were|is|are)\s(?:\w+\s){0,2}(?:impressed|keen|happy|unhappy|pleased|struck|taken|critical|scathing|concerned|worried|troubled|complimentary))\b""",
)
# "the council should", "must now": a demand in itself
OUGHT = Folded(
    r"\b(?:must|should|ought\sto|has\sto|have\sto)\s(?:now\s|also\s|still\s)?(?:be|do|improve|become|ensure|make|have|get|take|strengthen|see|share|act|meet|record|visit|listen|check|know|find|reach|cut|speed|tackle|address|review|understand|recruit|work)\b"
    r"|\blist\sof\simprovements|\b(?:listed|named|picked\sout|singled\sout)\sfor\simprovement\b",
    verbose=False,
)
# A body named at all: the one that *it* and *they* may mean
NAMES_BODY = re.compile(rf"\b{BODY}\b", re.VERBOSE)
