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
@graph_option
def command(*, thing: str, whole: bool, graph: Path) -> None:
    """Say why the graph says so.

    Shows the facts of a thing, each source's words in their context, the rule that read them and
    how sure it is, and what contradicts them.
    """
    from kg.cli.texts import texts
    from kg.query.explain import explain
    from kg.query.find import find_things
    from kg.store.graph import open_store

    store = open_store(graph)
    found = find_things(store, thing)
    known = texts(graph)
    parts = ["\n".join(_lines(explain(store, iri, known), whole=whole)) for iri in found]
    if len(found) > 1:
        note(f"kg: {len(found)} things are called {thing}.")
    emit(("\n\n\n".join(parts) + "\n").encode())


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
    if explanation.disputes:
        yield from ("", _strong("What contradicts it"))
        for dispute in explanation.disputes:
            yield f"  {dispute.kind}: {dispute.one} against {dispute.other}"
            yield from (f"    {line}" for line in (dispute.why,) if line)
            if dispute.preferred:
                yield f"    preferred: {dispute.preferred}"
    yield from ("", _strong("Where it was read"))
    if not explanation.claims:
        yield "  Not from a source: it stands in the reference tables, or follows from other facts."
    for claim in explanation.claims:
        yield from _claim(claim, whole=whole)


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
    yield f"      {' '.join(context.split())}"


def _strong(text: str) -> str:
    """Return a text in bold on a terminal that shows colour, else as it is."""
    plain = not on_terminal() or os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    return text if plain else click.style(text, bold=True)
