"""``kg remove``: a text out of the graph, for good."""

from pathlib import Path

import click

from kg.cli.deciding import check_build, day, decide, deciding_options, taken_back
from kg.cli.options import examples
from kg.cli.output import emit


@click.command(
    name="remove",
    epilog=examples(
        "kg remove redbridge-2019-report-digest",
        "kg remove articles/redbridge-2019-report-digest.txt --out graphs/ --why 'Withdrawn.'",
    ),
)
@click.argument("source", metavar="SOURCE")
@deciding_options
@click.option(
    "--why", metavar="WORDS", default="Removed.", show_default=True, help="Why; kept with it."
)
def command(  # noqa: PLR0913 -- an option each
    *, source: str, out: Path, decisions: Path | None, who: str, when: str | None, why: str
) -> None:
    """Take a text out of the graph, and keep it out.

    SOURCE is the name of its file, its key, or its IRI. What only this text told is gone, what
    others told stays: the graph is as if the text had never come in. The decision is noted in the
    file of decisions by a hash of the text, so that no later build takes the text in again.
    """
    from kg.model.decision import Decision, Verb
    from kg.pipeline.withhold import text_called

    check_build(out)
    found = text_called(out, source)
    decision = Decision(verb=Verb.REMOVE, marks=(found.mark,), who=who, when=day(when), why=why)
    file, result = decide(decision, out, decisions)
    texts = f"{result.sources:,} text{'' if result.sources == 1 else 's'}"
    emit(
        f"{', '.join(found.names)} is removed; the graph in {out} now rests on {texts}.\n"
        f"{file} notes it, and `kg build` keeps it out. To have it back, add there\n"
        f"  {taken_back(decision)}\n"
        "with who, when and why, and build from the text again.\n".encode()
    )
