"""Short articles, written for the tests of the build."""

from pathlib import Path

VISIT = """Front door holds up, inspectors find

Published: 20 June 2022

Inspectors from Ofsted visited Redbridge Council's front door in April 2022.

They found that children are seen in good time.

Council leader Ann Bell said: “We are proud of what our staff have done.”
"""

FULL = """Children's services in Bury rated good

Published: 3 September 2024

Bury Council's children's services were rated good overall after an Ofsted inspection in July 2024.

Joan Marsh, director of children's services, said: “The grade belongs to our social workers.”
"""

EARLY = """Redbridge keeps its top grade

Published: 8 March 2019

Ofsted inspected Redbridge Council's children's services in April and May this year.

The council was rated outstanding overall.
"""

STORIES = {"visit.txt": VISIT, "full.md": FULL, "early.txt": EARLY}

PARTS = ("graph.ttl", "graph.html", "issues.jsonl", "accounts.jsonl", "receipt.json")


def write(folder: Path, *names: str) -> list[Path]:
    """Write stories, all of them where none is named; return their paths."""
    folder.mkdir(parents=True, exist_ok=True)
    for name in names or STORIES:
        (folder / name).write_text(STORIES[name], encoding="utf-8", newline="\n")
    return [folder / name for name in names or STORIES]


def results(out: Path) -> dict[str, bytes]:
    """Return all that a build left: its files, and the store as text."""
    from kg.store.dump import dump
    from kg.store.graph import open_store

    files = {name: (out / name).read_bytes() for name in PARTS if (out / name).exists()}
    return {**files, "store": dump(open_store(out), "ntriples")}
