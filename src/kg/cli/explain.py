"""``kg explain``: why the graph says so."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kg.cli.options import examples, graph_option
from kg.cli.output import emit, note, on_terminal

if TYPE_CHECKING:
    from kg.query.explain import Claim, Explanation, Words

_MANY = 12


@click.command(
    name="explain",
    epilog=examples(
        "kg explain Redbridge",
        "kg explain 'Mark Santos'",
        "kg explain https://kg.example/id/council/E09000026",
    ),
)
@click.argument("thing", metavar="IRI|LABEL")
@click.option("--all", "whole", is_flag=True, help="List everything, however long the lists are.")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="Text for reading, or JSON with every word for other programs.",
)
@graph_option
def command(*, thing: str, whole: bool, form: str, graph: Path) -> None:
    """Say why the graph says so.

    Shows the facts of a thing, each source's words in their context, the rule that read them and
    how sure it is, and what contradicts them.
    """
    from kg.pipeline.decided import decided
    from kg.pipeline.texts import texts
    from kg.query.explain import explain
    from kg.query.find import find_things
    from kg.store.graph import open_store

    store = open_store(graph)
    found = find_things(store, thing)
    known, settled = texts(graph), decided(graph)
    if len(found) > 1:
        note(f"kg: {len(found)} things are called {thing}.")
    if form == "json":
        import msgspec

        every = [_plain(explain(store, iri, known, settled)) for iri in found]
        emit(msgspec.json.format(msgspec.json.encode(every), indent=1) + b"\n")
        return
    parts = ["\n".join(_lines(explain(store, iri, known, settled), whole=whole)) for iri in found]
    emit(("\n\n\n".join(parts) + "\n").encode())


def _plain(explanation: "Explanation") -> dict[str, object]:
    """Return an explanation as JSON has it: what goes by a name as an object."""
    import msgspec

    made: dict[str, object] = msgspec.to_builtins(explanation)
    named = {"facts": explanation.facts, "ties": explanation.ties, "rules": explanation.rules}
    return {**made, **{name: dict(pairs) for name, pairs in named.items()}}


def _lines(explanation: "Explanation", *, whole: bool) -> Iterator[str]:
    yield f"{_strong(explanation.label)} – {explanation.kind}"
    yield explanation.iri
    if explanation.facts:
        yield from ("", _strong("What the graph says"))
        width = max(len(name) for name, _ in explanation.facts)
        for name, values in explanation.facts:
            yield f"  {name.ljust(width)}  {'; '.join(values)}"
    for kind, labels in explanation.ties:
        yield from ("", _strong(f"{kind} ({len(labels)})"))
        shown = labels if whole else labels[:_MANY]
        yield from (f"  {label}" for label in shown)
        if len(shown) < len(labels):
            yield f"  … and {len(labels) - len(shown)} more (--all lists them)"
    if explanation.decisions:
        yield from ("", _strong("What a person decided"))
        yield from (f"  {told}" for told in explanation.decisions)
    yield from _disputes(explanation)
    yield from _beside(explanation, whole=whole)
    yield from ("", _strong("Where it was read"))
    if not explanation.claims:
        yield "  Not from a source: it stands in the reference tables, or follows from other facts."
    for claim in explanation.claims:
        yield from _claim(claim, whole=whole)
    if explanation.rules:
        yield from ("", _strong("What the rules read"))
        yield from (f"  {family}: {told}" for family, told in explanation.rules)


def _disputes(explanation: "Explanation") -> Iterator[str]:
    """Yield what contradicts a thing."""
    if explanation.disputes:
        yield from ("", _strong("What contradicts it"))
    for dispute in explanation.disputes:
        yield f"  {dispute.kind}: {dispute.one} against {dispute.other}"
        yield from (f"    {line}" for line in (dispute.why,) if line)
        if dispute.preferred:
            yield f"    preferred: {dispute.preferred}"


def _beside(explanation: "Explanation", *, whole: bool) -> Iterator[str]:
    """Yield how articles' claims stand to the report, each with both sides' words."""
    if not explanation.beside:
        return
    yield from ("", _strong(f"Press beside report ({len(explanation.beside)})"))
    shown = explanation.beside if whole else explanation.beside[:_MANY]
    for one in shown:
        where = f" in {one.source}" if one.source else ""
        yield f"  {one.claim}{where}: {_strong(one.verdict)}. {one.why}"
        if one.told:
            yield f"    article: {one.told}"
        if one.printed:
            page = f", page{'s' * (',' in one.pages)} {one.pages}" if one.pages else ""
            yield f"    report:  {one.printed}  ({one.report}{page})"
    if len(shown) < len(explanation.beside):
        yield f"  … and {len(explanation.beside) - len(shown)} more (--all lists them)"


def _claim(claim: "Claim", *, whole: bool) -> Iterator[str]:
    if claim.what:
        yield f"  {claim.what}"
    shown = claim.words if whole else claim.words[:_MANY]
    for words in shown:
        yield from _words(words)
    if len(shown) < len(claim.words):
        yield f"    … and {len(claim.words) - len(shown)} more (--all lists them)"


def _words(words: "Words") -> Iterator[str]:
    page = f", page {words.page}" if words.page else ""
    yield f"    {words.source}{page}  (rule {words.rule}, confidence {words.confidence})"
    context = f"{words.before}»{_strong(words.exact)}«{words.after}"
    meant = f"  (read as {words.read_as})" if words.read_as else ""
    yield f"      {' '.join(context.split())}{meant}"


def _strong(text: str) -> str:
    """Return a text in bold on a terminal that shows colour, else as it is."""
    plain = not on_terminal() or os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    return text if plain else click.style(text, bold=True)
