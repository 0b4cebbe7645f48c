"""Writing what a build found: accounts, store, Turtle, page, and what could not be taken."""

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

import msgspec

from kg.model.decision import Decisions
from kg.model.dossier import Account, Dossier
from kg.model.issue import Issue, Level
from kg.pipeline import accounts as kept
from kg.pipeline.decided import by_words
from kg.pipeline.progress import Progress
from kg.store.validate import Violation, validate_triples

GRAPH = "graph.ttl"
PAGE = "graph.html"
ISSUES = "issues.jsonl"


def write(
    folder: Path,
    every: tuple[Account, ...],
    dossier: Dossier,
    progress: Progress,
    *,
    page: Decisions | None,
) -> tuple[int, tuple[Violation, ...]]:
    """Write the accounts, the store and the Turtle; return triples and violations.

    With decisions, which it tells beside their words, the page is written too.
    """
    from kg.rdf.mapping import triples
    from kg.rdf.schemes import scheme_triples
    from kg.rdf.turtle import write as turtle
    from kg.store.graph import STORE, load_triples
    from kg.store.graph import write as store

    progress.begin("Writing the graph", 4 if page is not None else 3)
    kept.write(folder / kept.FILE, every)
    facts = [*triples(dossier), *scheme_triples()]
    count = store(folder / STORE, facts)
    progress.advance()
    (folder / GRAPH).write_bytes(turtle(facts))
    progress.advance()
    violations = validate_triples(facts)
    progress.advance()
    if page is not None:
        from kg.render.network import network
        from kg.render.page import write as write_page

        # The page asks for things one by one, which a store in memory answers fastest.
        memory = load_triples(facts)
        del facts
        texts = {a.article.key: a.article.text for a in every}
        write_page(network(memory, texts, by_words(page.entries, every)), folder / PAGE)
        progress.advance()
    return count, violations


def doubts(issues: Sequence[Issue], every: Sequence[Account]) -> tuple[Issue, ...]:
    """Return what files and texts left open, sorted, each once."""
    told = (i for a in every for i in (*a.issues, *a.notes))
    twice = (_same_text(a) for a in every if len(a.names) > 1)
    return tuple(sorted({*issues, *told, *twice, *_same_names(every)}, key=_issue_order))


def _same_names(every: Sequence[Account]) -> Iterator[Issue]:
    """Note each name that answers will give to several texts, in whichever builds they came in."""
    texts = Counter(name for account in every for name in account.names)
    for name, number in texts.items():
        if number > 1:
            what = (
                f"{number} texts are called {name}; each was read, and answers call all of them so."
            )
            yield Issue(source=name, level=Level.NOTE, code="same-name", what=what)


def _same_text(account: Account) -> Issue:
    """Note that one text came in under several names, in whichever builds that was."""
    first, *others = account.names
    what = f"The same text came in as {', '.join(others)}: it is one source, under all these names."
    return Issue(source=first, level=Level.NOTE, code="same-text", what=what)


def write_issues(file: Path, issues: Sequence[Issue]) -> None:
    """Write the issues, one JSON line each."""
    lines = b"".join(msgspec.json.encode(issue) + b"\n" for issue in issues)
    file.write_bytes(lines)


def _issue_order(issue: Issue) -> tuple[str, str, int, str, int]:
    """Order issues by source, loudness, line, sentence and place."""
    place = issue.span.start if issue.span else -1
    return issue.source, issue.level, issue.line or 0, issue.what, place
