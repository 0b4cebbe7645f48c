"""``kg forget``: a person's name out of the graph and of the texts that are kept, for good."""

from pathlib import Path

import click

from kg.cli.deciding import check_build, day, decide, deciding_options, taken_back
from kg.cli.options import examples
from kg.cli.output import emit, note


@click.command(
    name="forget",
    epilog=examples(
        "kg forget 'Ann Lee'",
        "kg forget 'Ann Lee' --out graphs/ --why 'By letter.' --who 'A. Reader'",
    ),
)
@click.argument("person", metavar="PERSON")
@deciding_options
@click.option(
    "--why",
    metavar="WORDS",
    default="Asked for.",
    show_default=True,
    help="Why, without the name; kept with it.",
)
def command(  # noqa: PLR0913 -- an option each
    *, person: str, out: Path, decisions: Path | None, who: str, when: str | None, why: str
) -> None:
    """Take a person's name out of all that is kept, and keep it out.

    PERSON is a full name, or a person's IRI. The person and the posts leave the graph, words that
    were quoted stay as nobody's, and the name is blotted out letter by letter wherever it stands
    in the texts that are kept, in names of files and in issues. The decision is noted in the file
    of decisions by hashes of the name, so that later builds blot it out again. Everybody of the
    same full name is forgotten. The files that were read stay as they are, and so do copies and
    exports made before.
    """
    from kg.model.decision import Decision, Verb
    from kg.pipeline.withhold import nearest_people, person_called, texts_with
    from kg.store.graph import open_store

    check_build(out)
    store = open_store(out)
    found = person_called(store, person)
    told = texts_with(out, found.marks)
    if not found.people and not told:
        near = nearest_people(store, person)
        hint = f" The nearest in the graph: {', '.join(near)}." if near else ""
        note(f"kg: Nobody is called {person}, in the graph or in its texts. Is it spelt so?{hint}")
    decision = Decision(verb=Verb.FORGET, marks=found.marks, who=who, when=day(when), why=why)
    file, _ = decide(decision, out, decisions)
    people = len(found.people)
    where = f"{told:,} text{'' if told == 1 else 's'} no longer hold{'s' if told == 1 else ''}"
    emit(
        f"{'Nobody' if not people else f'{people:,}' if people > 1 else 'One'} of the graph "
        f"{'was' if people < 2 else 'were'} called so; {where} the full name.\n"  # noqa: PLR2004
        f"{file} notes it by hashes, and `kg build` keeps it out. To have it back, add there\n"
        f"  {taken_back(decision)}\n"
        "with who, when and why, and run `kg build --fresh` from the texts.\n".encode()
    )
