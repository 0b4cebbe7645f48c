"""``kg review``: what the builder could not settle, asked of a person."""

import json
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from kg.cli.deciding import check_file, day
from kg.cli.options import OUT, decisions_option, examples
from kg.cli.output import emit, note, on_terminal
from kg.errors import GraphError

if TYPE_CHECKING:
    from kg.model.decision import Decision, Verb
    from kg.model.dossier import Account
    from kg.model.issue import Issue
    from kg.pipeline.review import Question, Side

_WORDS = 2
_CUT = 160
_ISSUES = 20


@click.command(
    name="review",
    epilog=examples(
        "kg review",
        "kg review --who 'A. Reader'",
        "kg review --graph out/ --decisions data/decisions.yaml",
        "kg review --format json",
    ),
)
@click.option(
    "--graph",
    type=click.Path(path_type=Path, file_okay=False),
    default=OUT,
    show_default=True,
    metavar="DIR",
    help="The folder that `kg build` wrote.",
)
@decisions_option
@click.option("--who", metavar="NAME", help="Who decides; asked for unless told.")
@click.option("--when", metavar="DAY", help="The day of the decisions, today unless told.")
@click.option(
    "--format",
    "form",
    type=click.Choice(("text", "json")),
    default="text",
    show_default=True,
    help="How to list what is open. json never asks.",
)
def command(
    *, graph: Path, decisions: Path | None, who: str | None, when: str | None, form: str
) -> None:
    """Settle what the builder could not.

    Lists people of one name left apart, inspections told so vaguely that two fit, and
    conflicts without a preferred side, the ones on which most hangs first. On a terminal it asks,
    and adds each answer to the file of decisions; elsewhere it prints the list. `kg build`
    applies the decisions.
    """
    from kg.pipeline.decisions import file_to_write

    case = _case(graph, decisions)
    if form == "json":
        emit((json.dumps(_plain(case), indent=2, ensure_ascii=False) + "\n").encode())
    elif not _can_ask():
        emit(("\n".join(_listed(case)) + "\n").encode())
    else:
        file = file_to_write(decisions)
        check_file(file, graph)
        count = _ask(case, file, who, day(when))
        told = f"{count:,} {'decision' if count == 1 else 'decisions'} written to {file}."
        emit(f"{told}{' Build again to apply them.' if count else ''}\n".encode())


@dataclass(frozen=True, slots=True)
class _Case:
    """What is open in a graph: questions, and issues that only another text could settle."""

    questions: list["Question"]
    issues: list["Issue"]
    sources: dict[str, str]
    """The file names of sources by key."""


def _case(graph: Path, named: Path | None) -> _Case:
    """Return what is open in a graph.

    Raises:
        GraphError: There is no build there, or one of other rules.
    """
    from kg.pipeline import accounts as kept
    from kg.pipeline.decisions import given, known
    from kg.pipeline.review import questions
    from kg.resolve.decisions import settle
    from kg.resolve.link import link
    from kg.store.swap import settle as finish

    decided = given(named)
    finish(graph)
    if not (graph / kept.FILE).is_file():
        message = f"There is no build in {graph}. Run `kg build` first, or name one with --graph."
        raise GraphError(message)
    if not kept.is_current(graph):
        message = f"The graph in {graph} was built by other rules. Run `kg build` again."
        raise GraphError(message)
    every: Sequence[Account] = tuple(kept.load(graph))
    settled = settle(decided or known(graph), every)
    for issue in settled.issues:
        if not issue.words:
            note(f"kg: {issue.source}, line {issue.line}: {issue.what}")
    return _Case(
        questions=questions(every, link(every, settled), settled),
        issues=[issue for account in every for issue in account.issues],
        sources={account.article.key: account.article.name for account in every},
    )


def _can_ask() -> bool:
    """Say whether somebody sits at a terminal."""
    return sys.stdin.isatty() and on_terminal()


def _ask(case: _Case, file: Path, who: str | None, when: str) -> int:
    """Ask each question; write every answer at once. Return how many decisions were made."""
    from kg.model.decision import Verb
    from kg.sources.decisions import append_decision

    open_ = [question for question in case.questions if question.verbs]
    name = who or ""
    count = 0
    for number, question in enumerate(open_, start=1):
        click.echo(f"\n{number:,} of {len(open_):,}")
        click.echo("\n".join(_told(question, case)))
        verb, marks = _answer(question)
        if verb is Verb.RETRACT:
            break
        if not marks:
            continue
        name = name or _words("Who decides")
        why = _words("Why")
        append_decision(file, _decision(verb, marks, question, (name, when, why)))
        count += 1
    return count


def _words(prompt: str) -> str:
    """Return what a person writes, asked again while it is blank."""
    while not (text := " ".join(str(click.prompt(prompt)).split())):
        pass
    return text


def _answer(question: "Question") -> tuple["Verb", tuple[str, ...]]:
    """Return what a person answers; no marks where it is left open, *retract* to stop asking."""
    from kg.model.decision import Verb

    both = tuple(mark for side in question.sides for mark in side.marks)
    answers: dict[str, tuple[Verb, tuple[str, ...]]]
    if Verb.SAME in question.verbs:
        answers = {"same": (Verb.SAME, both), "not": (Verb.NOT_SAME, both)}
    else:
        answers = {
            f"{letter} {verb}": (verb, side.marks)
            for letter, side in zip("ab", question.sides, strict=True)
            for verb in question.verbs
        }
    answers |= {"skip": (question.verbs[0], ()), "quit": (Verb.RETRACT, ())}
    choice = click.Choice(tuple(answers), case_sensitive=False)
    return answers[click.prompt("Answer", type=choice, default="skip")]


def _decision(
    verb: "Verb", marks: tuple[str, ...], question: "Question", by: tuple[str, str, str]
) -> "Decision":
    """Return the decision that an answer makes, with the sides' names as a reminder."""
    from kg.model.decision import Decision

    who, when, why = by
    words = tuple(side.name for side in question.sides if set(side.marks) & set(marks))
    return Decision(verb=verb, marks=tuple(sorted(marks)), who=who, when=when, why=why, words=words)


def _listed(case: _Case) -> Iterator[str]:
    """Yield what is open, as a list."""
    counts = Counter(question.about for question in case.questions)
    told = [f"{counts[about]:,} on {about}" for about in sorted(counts)]
    told.append(f"{len(case.issues):,} that only another text can settle")
    yield f"Open: {', '.join(told)}."
    for question in case.questions:
        yield ""
        yield from _told(question, case)
    if case.issues:
        yield ""
    for issue in case.issues[:_ISSUES]:
        words = f" “{' '.join(issue.words.split())}”" if issue.words else ""
        yield f"{issue.source}: {issue.what}{words}"
    if len(case.issues) > _ISSUES:
        yield f"… and {len(case.issues) - _ISSUES:,} more: kg build --verbose lists them."


def _told(question: "Question", case: _Case) -> Iterator[str]:
    """Yield a question and its sides, each with the first of its words."""
    yield question.text
    for letter, side in zip("ab", question.sides, strict=True):
        yield f"  {letter}. {side.name}{f'  [{side.marks[0]}]' if side.marks else ''}"
        for source, words in _quotes(side, case)[:_WORDS]:
            yield f"       {source}: “{words if len(words) <= _CUT else f'{words[:_CUT]}…'}”"


def _quotes(side: "Side", case: _Case) -> list[tuple[str, str]]:
    """Return the words of a side, each with its source."""
    pairs = ((case.sources.get(e.source, ""), " ".join(e.text.split())) for e in side.evidence)
    return sorted(set(pairs))


def _plain(case: _Case) -> dict[str, object]:
    """Return what is open as JSON has it."""
    return {
        "questions": [
            {
                "about": question.about,
                "question": question.text,
                "verbs": question.verbs,
                "sides": [
                    {
                        "name": side.name,
                        "mark": next(iter(side.marks), None),
                        "words": [
                            {"source": source, "text": text} for source, text in _quotes(side, case)
                        ],
                    }
                    for side in question.sides
                ],
            }
            for question in case.questions
        ],
        "issues": [
            {"source": i.source, "code": i.code, "what": i.what, "words": i.words}
            for i in case.issues
        ],
    }
