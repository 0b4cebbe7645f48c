"""An explanation in lines of text, as a person reads it at a terminal or in a notebook."""

from collections.abc import Callable, Iterator

from kg.query.explain import Claim, Explanation, Words

_MANY = 12
"""How many entries of a list are shown where the whole is not asked for."""


def lines(
    explanation: Explanation, *, whole: bool = True, strong: Callable[[str], str] = str
) -> Iterator[str]:
    """Yield an explanation line by line; long lists are cut short unless ``whole``.

    ``strong`` makes words bold where that can be shown.
    """
    yield f"{strong(explanation.label)} – {explanation.kind}"
    yield explanation.iri
    if explanation.facts:
        yield from ("", strong("What the graph says"))
        width = max(len(name) for name, _ in explanation.facts)
        for name, values in explanation.facts:
            yield f"  {name.ljust(width)}  {'; '.join(values)}"
    for kind, labels in explanation.ties:
        yield from ("", strong(f"{kind} ({len(labels)})"))
        shown = labels if whole else labels[:_MANY]
        yield from (f"  {label}" for label in shown)
        if len(shown) < len(labels):
            yield f"  … and {len(labels) - len(shown)} more (--all lists them)"
    if explanation.decisions:
        yield from ("", strong("What a person decided"))
        yield from (f"  {told}" for told in explanation.decisions)
    yield from _disputes(explanation, strong)
    yield from _beside(explanation, strong, whole=whole)
    yield from ("", strong("Where it was read"))
    if not explanation.claims:
        yield "  Not from a source: it stands in the reference tables, or follows from other facts."
    for claim in explanation.claims:
        yield from _claim(claim, strong, whole=whole)
    if explanation.rules:
        yield from ("", strong("What the rules read"))
        yield from (f"  {family}: {told}" for family, told in explanation.rules)


def _disputes(explanation: Explanation, strong: Callable[[str], str]) -> Iterator[str]:
    """Yield what contradicts a thing."""
    if explanation.disputes:
        yield from ("", strong("What contradicts it"))
    for dispute in explanation.disputes:
        yield f"  {dispute.kind}: {dispute.one} against {dispute.other}"
        yield from (f"    {line}" for line in (dispute.why,) if line)
        if dispute.preferred:
            yield f"    preferred: {dispute.preferred}"


def _beside(
    explanation: Explanation, strong: Callable[[str], str], *, whole: bool
) -> Iterator[str]:
    """Yield how articles' claims stand to the report, each with both sides' words."""
    if not explanation.beside:
        return
    yield from ("", strong(f"Press beside report ({len(explanation.beside)})"))
    shown = explanation.beside if whole else explanation.beside[:_MANY]
    for one in shown:
        where = f" in {one.source}" if one.source else ""
        yield f"  {one.claim}{where}: {strong(one.verdict)}. {one.why}"
        if one.told:
            yield f"    article: {one.told}"
        if one.printed:
            page = f", page{'s' * (',' in one.pages)} {one.pages}" if one.pages else ""
            yield f"    report:  {one.printed}  ({one.report}{page})"
    if len(shown) < len(explanation.beside):
        yield f"  … and {len(explanation.beside) - len(shown)} more (--all lists them)"


def _claim(claim: Claim, strong: Callable[[str], str], *, whole: bool) -> Iterator[str]:
    if claim.what:
        yield f"  {claim.what}"
    shown = claim.words if whole else claim.words[:_MANY]
    for words in shown:
        yield from _words(words, strong)
    if len(shown) < len(claim.words):
        yield f"    … and {len(claim.words) - len(shown)} more (--all lists them)"


def _words(words: Words, strong: Callable[[str], str]) -> Iterator[str]:
    page = f", page {words.page}" if words.page else ""
    yield f"    {words.source}{page}  (rule {words.rule}, confidence {words.confidence})"
    context = f"{words.before}»{strong(words.exact)}«{words.after}"
    meant = f"  (read as {words.read_as})" if words.read_as else ""
    yield f"      {' '.join(context.split())}{meant}"
