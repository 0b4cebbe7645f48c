"""Where a verb of speech stands beside words in marks, and what may stand there without one.

*“…,” fumed Ann Lee* and *“…,” was her reply* are speech whatever the verb: a comma inside the
marks sets the words off for it.
"""

import re

from kg.extract.lexicon.speech import SAID
from kg.extract.masking import Masked, Run
from kg.model.span import Span

# "“…?” Jane Roe asked." after a speech that a stop has ended
BRIEF = re.compile(
    r"\s*[^.:]{2,80}\b(?:said|asked|asks|added|wrote|says|adds|demanded|replied|wondered|wanted\sto\sknow|spluttered|shouted|cried|laughed)\b(?:,?\s\w+){0,3}\.?\s*$"
)
ACCORDING = re.compile(r",?\s*(?P<cue>according\sto|in\sthe\swords\sof)\s")
# "“…,” Ofsted found": a verb of speech for those who inspect
FOUND_AFTER = re.compile(
    r",?\s(?:Ofsted|[Ii]nspectors?|[Tt]he\s(?:report|letter|inspectorate|watchdog|regulator))\s(?:also\s)?(?P<cue>found|finds|observed|noted|concluded|judged)\b"
)
# "“Dire” was the word used by Ann Lee", "“Dire” is how Ann Lee put it"
CALLED = re.compile(
    r"[,:]?\s(?:that\s)?(?P<cue>was|is|were)\s(?:(?:the|one)\s(?:[\w-]+\s){0,3}?(?:words?|phrase|verdict|term|description|summary|response|reaction|reply|answer|message|conclusion)\s(?:(?:chosen|used|given|offered|preferred|picked)\sby|of|from)\b|how\b)"
)
# "was “good news”, and added": the verb after belongs to another clause
NEW_CLAUSE = re.compile(r",?\s(?:and|but|while|as|before|then|so|or)\b(?!\s[^,.]{2,40}\sputs?\sit)")
# Words before a phrase in marks that it goes on from: "said it was “good,” …"
EMBEDDED = re.compile(r"[\w’')]\s$")
# "“…,” Tia grimaced", "“…!” grimaced Tia": a speaker and any verb, in either order
ANY_VERB = re.compile(
    r"\s(?:(?:he|she|they|it)\s(?P<after>[a-z]+(?:ed|s)\b)|(?P<first>[a-z]+(?:ed|s)|was|were|is)\s(?=[A-Z]|the\b|a\b|his\b|her\b|their\b|one\b)"
    r"|(?:[Tt]he\s|[A-Z])[^,.:;“]{1,60}?\s(?P<last>[a-z]+(?:ed|s)\b))"
)
# What may stand between a verb and the words after it; more where the words go on after it
GAP = re.compile(r"[^.;:]{0,60},\s*|\s*(?:[;–—-]{1,2}\s*)?")
BROKEN = re.compile(r"[^.;:]{0,200},\s*|\s*")
# "He was, said Mr Roe, “a lovely boy”": the paper's sentence goes on within the marks
WOVEN = re.compile(r"\w[^“”\"]*,\s$")
# "Neglect, it warns, “is understood”": the same, where the speaker stands before the verb
ASIDE = re.compile(
    r"\w,\s(?:the\s)?(?:he|she|it|they|report|letter|inspectors?|[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+){0,2})\s(?:of\sthe\sday\s|also\s)?$"
)
# "Before then, it said, “too many had left”": the words are a clause all the same
LEADS_IN = re.compile(
    r"\W*(?:(?:But|And)\s)?(?:(?:Then|However|Overall|Instead|Meanwhile|Elsewhere|Often|Sometimes|Still|Now|Today|Yesterday|Indeed|Worse|Better|Crucially|Nationally|Locally)(?=,)|Before|After|In|On|At|For|By|With|Without|Under|Until|Since|When|While|As|If|Although|Too\soften|All\stoo|Even|Far\sfrom|Despite|During|Where)\b"
)
# "There were, the report says, “grave failings”"
UNFINISHED = re.compile(r"\b(?:was|were|is|are|had|has|be|been|remain(?:s|ed)?),\s[^,]{2,60}$")
# "without whom, he said, “there'd be none”", "said he kept her, “which is rare”"
RELATIVE = re.compile(r"\b(?:who|whom|which|whose|where),\s[^,]{2,60}$")
CLAUSE_AFTER = re.compile(r"\s(?:that|he|she|they|it|there|his|her|its|their)\s\w+[^.;:]*,\s")
# Words that begin a clause: after "said" with nothing between, other words are the paper's clause
CLAUSE = re.compile(
    r"(?:we|i|it|they|this|that|there|our|my|the|you|your|he|she|these|those|if|when|no|not|and|but|what|in|for|as|a|an|every|all|children|people|don|let|yes)\b|.*[.!?]\s",
    re.IGNORECASE,
)
_MAX_TO_VERB = 200


def verb_before(run: Run, before: str) -> re.Match[str] | None:
    """Return the verb of speech that the words before a quotation end with."""
    found = list(SAID.finditer(before))
    gap = BROKEN if run.before.start > run.sentence.start else GAP
    if found and gap.fullmatch(before, found[-1].end()):
        return found[-1]
    return None


def is_woven(run: Run, before: str, verb: re.Match[str], words: str) -> bool:
    """Say whether a sentence of the paper's own goes on in the marks: *He was, said X, “kind”*."""
    started = run.before.start == run.sentence.start and WOVEN.search(before[: verb.start()])
    inverted = verb.end() < len(before.rstrip(" ,"))
    bare = not before.rstrip().endswith((",", ";", "–", "—", "-")) and not CLAUSE.match(words)
    told = before[: verb.start()]
    aside = ASIDE.search(told) and not LEADS_IN.match(told) and not CLAUSE.match(words)
    unfinished = UNFINISHED.search(told) or RELATIVE.search(told)
    flows = aside or unfinished or CLAUSE_AFTER.match(before, verb.end())
    return words[:1].islower() and (bare or bool(flows) or (bool(started) and inverted))


def goes_on(run: Run, text: str) -> bool:
    """Say whether the sentence goes on after a phrase in marks: *they said, “A” when B*."""
    last = run.quote.content.of(text)[-1]
    return last not in ".,!?…" and re.match(r"\s[a-z]", run.after.of(text)) is not None


def verb_after(run: Run, masked: Masked, text: str) -> Span | None:
    """Return the verb of speech after a quotation that is set off before it."""
    last = (run.quote.content.of(text).rstrip("’'”\"") or "’")[-1]
    after = run.after.of(text)
    if not after.strip():
        after = text[run.after.start : masked.sentence_end(run.after.end)]
        if last not in "?!." or not BRIEF.match(after):
            return None
    elif last not in ",?!.…—–-" and not after.lstrip().startswith(","):
        called = None if run.before.of(text).strip() else CALLED.match(after)
        return Span(*(run.after.start + at for at in called.span("cue"))) if called else None
    if NEW_CLAUSE.match(after) or EMBEDDED.search(run.before.of(text)):
        return None
    found = _cue(after, last)
    if found is None:
        return None
    low, high = found
    if "that" in after[:low].split() and "who" not in after:
        return None
    return Span(run.after.start + low, run.after.start + high)


def _cue(after: str, last: str) -> tuple[int, int] | None:
    """Return where the verb of speech, or what does its work, stands in the words after."""
    according = ACCORDING.match(after)
    if according:
        return according.span("cue")
    found = FOUND_AFTER.match(after)
    said = SAID.search(after[:_MAX_TO_VERB])
    if said:
        return said.span()
    if found:
        return found.span("cue")
    match = ANY_VERB.match(after) if last in ",?!" else None
    return match.span(match.lastgroup) if match and match.lastgroup else None
