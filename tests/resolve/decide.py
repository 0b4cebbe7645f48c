"""Short makers of decisions, for tests: ``decide.decisions(decide.same(one, two))``."""

from dataclasses import replace

import make
from kg.model.decision import Decision, Decisions, Verb
from kg.model.dossier import Account
from kg.model.record import Dating, Evidence, Inspection, Person, Service
from kg.resolve.marks import mark


def decisions(*entries: Decision) -> Decisions:
    """Return a file of decisions, an entry a line."""
    lined = (replace(entry, line=line) for line, entry in enumerate(entries, start=1))
    return Decisions(name="decisions.yaml", entries=tuple(lined))


def decision(verb: Verb, *marks: str, takes_back: Verb | None = None) -> Decision:
    """Return a decision."""
    by = {"who": "A. Reader", "when": "2024-05-31", "why": "Looked into."}
    return Decision(verb=verb, marks=tuple(sorted(marks)), takes_back=takes_back, **by)  # type: ignore[arg-type]


def same(*things: Person | Inspection | Service) -> Decision:
    """Decide that things are one."""
    return decision(Verb.SAME, *(of(thing) for thing in things))


def not_same(*things: Person | Inspection | Service) -> Decision:
    """Decide that two things are not one."""
    return decision(Verb.NOT_SAME, *(of(thing) for thing in things))


def of(thing: Person | Inspection | Service) -> str:
    """Return the mark of a thing."""
    kind = thing.key.partition("/")[0]
    what = thing.council if isinstance(thing, Inspection) else ""
    return mark(kind, thing.evidence[0], what)


def of_time(dating: Dating) -> str:
    """Return the mark of a time on site."""
    return mark("dating", dating.evidence[0], dating.edtf)


def of_grade(piece: Evidence, told: str = "overall: Good") -> str:
    """Return the mark of a grade."""
    return mark("judgement", piece, told)


def named(source: str, name: str = "Ann Lee", context: str = make.REDBRIDGE) -> Account:
    """Return an account that names a person."""
    return make.account(source, people=(make.person(name, source, context),))


def inspected(source: str, when: str | None = "2019-04-29/2019-05-03") -> Account:
    """Return an account that tells an inspection and its overall grade."""
    made = make.inspection(when, source)
    grade = make.judgement(made.key, source=source)
    return make.account(source, inspections=(made,), judgements=(grade,))
