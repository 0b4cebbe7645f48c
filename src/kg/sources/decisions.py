"""Reading and writing a person's decisions: a list in YAML, an entry each.

Each entry is read by itself, so that a slip in one loses no other; each fault is an issue with
the file's name and the line. Writing only ever adds an entry below those that are there.
"""

import re
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import yaml

from kg.model.decision import KINDS, THINGS, Decision, Decisions, Verb
from kg.model.issue import Issue, Level

FILE = "decisions.yaml"
_KEYS = ("who", "when", "why", "words")
_VERBS = tuple(verb.value for verb in Verb)
# person/8c0f3a5e9b1d7c24
_MARK = re.compile(r"([a-z]+)/[0-9a-f]{16}")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_WRITES = {Verb.REMOVE: "kg remove", Verb.FORGET: "kg forget"}
_LEFT_OUT = "The entry was left out, the others were read."


class _Fault(Exception):  # noqa: N818 - told as an issue, never raised further
    """What is wrong with an entry, and in which line."""

    def __init__(self, what: str, line: int) -> None:
        super().__init__(what)
        self.line = line


def read_decisions(file: Path) -> Decisions:
    """Return the decisions in a file."""
    try:
        text = file.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        what = f"The file is not UTF-8 (byte {error.start + 1}); none of its decisions was read."
        return Decisions(name=file.name, issues=(_issue(file.name, what, 1),))
    return parse_decisions(file.name, text)


def parse_decisions(name: str, text: str) -> Decisions:
    """Return the decisions in a text, and an issue for each entry that cannot be taken."""
    entries, issues = [], []
    for line, part in _parts(text):
        try:
            entries.append(_entry(part, line))
        except _Fault as fault:
            issues.append(_issue(name, f"{fault} {_LEFT_OUT}", fault.line))
    return Decisions(name=name, text=text, entries=tuple(entries), issues=tuple(issues))


def append_decision(file: Path, decision: Decision) -> None:
    """Add a decision below those that a file holds; nothing that stands there is changed.

    An empty list, as the shipped file has it, gives way to the first entry.
    """
    before = file.read_bytes().decode("utf-8") if file.exists() else ""
    kept = "".join(row for row in before.splitlines(keepends=True) if row.strip() != "[]")
    joint = "" if not kept or kept.endswith("\n") else "\n"
    file.parent.mkdir(parents=True, exist_ok=True)
    fresh = file.with_name(f".{file.name}.next")
    fresh.write_bytes(f"{kept}{joint}{entry_text(decision)}".encode())
    fresh.replace(file)


def entry_text(decision: Decision) -> str:
    """Return a decision as it stands in a file."""
    marks = list(decision.marks)
    what: object = marks[0] if len(marks) == 1 else marks
    if decision.takes_back is not None:
        what = {decision.takes_back.value: what}
    told: dict[str, object] = {"why": decision.why}
    if decision.words:
        told["words"] = list(decision.words)
    # YAML would put a day that is a text into quotation marks.
    parts = (
        _dumped({decision.verb.value: what, "who": decision.who}, "- "),
        f"  when: {decision.when}\n",
        _dumped(told, "  "),
    )
    return "".join(parts)


def _dumped(rows: dict[str, object], begin: str) -> str:
    """Return keys and values as they stand in an entry."""
    text = yaml.safe_dump([rows], sort_keys=False, allow_unicode=True, width=100)
    return begin + text.removeprefix("- ")


def _parts(text: str) -> Iterator[tuple[int, str]]:
    """Yield the entries of a list, each with the line it begins in.

    An entry begins with a dash at the very left. What stands before the first is a comment, an
    empty list, or an entry gone wrong.
    """
    start, rows = 1, list[str]()
    for number, row in enumerate(text.splitlines(keepends=True), start=1):
        plain = row.rstrip()
        if row.startswith("-") and plain != "---":
            yield from _begun(start, rows)
            start, rows = number, []
        rows.append(row if plain not in ("---", "[]") else "\n")
    yield from _begun(start, rows)


def _begun(start: int, rows: list[str]) -> Iterator[tuple[int, str]]:
    """Yield rows from the first that says something; none where all are comments."""
    for number, row in enumerate(rows):
        if row.strip() and not row.lstrip().startswith("#"):
            yield start + number, "".join(rows[number:])
            return


def _entry(part: str, line: int) -> Decision:
    """Return the decision of one entry.

    Raises:
        _Fault: The entry is no decision.
    """
    fields = _fields(_mapping(part, line), line)
    verbs = [key for key in fields if key in _VERBS]
    if len(verbs) != 1:
        says = "says both " + " and ".join(verbs) if verbs else "decides nothing"
        fault = f"An entry {says}: it needs one of {', '.join(_VERBS)}."
        raise _Fault(fault, line)
    verb, (node, at) = Verb(verbs[0]), fields[verbs[0]]
    takes_back = None
    if verb is Verb.RETRACT:
        takes_back, node, at = _taken_back(node, at)
    marks = _marks(takes_back or verb, node, at)
    told = {key: _text(fields, key, line) for key in ("who", "when", "why")}
    _check_day(told["when"], fields["when"][1])
    words = _strings(*fields["words"]) if "words" in fields else ()
    return Decision(verb=verb, marks=marks, line=line, words=words, takes_back=takes_back, **told)


def _mapping(part: str, line: int) -> yaml.MappingNode:
    """Return the keys and values of an entry as YAML has them.

    Raises:
        _Fault: It is no YAML, or no list of one mapping.
    """
    try:
        node = yaml.compose(part, Loader=yaml.SafeLoader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        fault = f"This is no YAML: {error.problem}."
        last = part.rstrip().count("\n")
        raise _Fault(fault, line + (min(mark.line, last) if mark else 0)) from error
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        fault = f"This is no YAML: {' '.join(str(error).split())}."
        raise _Fault(fault, line) from error
    if isinstance(node, yaml.SequenceNode) and len(node.value) == 1:
        node = node.value[0]
        if isinstance(node, yaml.MappingNode):
            return node
    fault = "A decision begins with a dash at the very left; keys and values follow."
    raise _Fault(fault, line)


_Fields = dict[str, tuple[yaml.Node, int]]


def _fields(entry: yaml.MappingNode, line: int) -> _Fields:
    """Return an entry's values by key, each with its line.

    Raises:
        _Fault: A key is not known, or stands twice.
    """
    found: _Fields = {}
    for key, value in entry.value:
        name, at = str(key.value), line + key.start_mark.line
        if name not in (*_VERBS, *_KEYS):
            fault = f"There is no key “{name}”: the keys are {', '.join((*_VERBS, *_KEYS))}."
            raise _Fault(fault, at)
        if name in found:
            fault = f"The key “{name}” stands twice."
            raise _Fault(fault, at)
        found[name] = (value, at)
    return found


def _taken_back(node: yaml.Node, at: int) -> tuple[Verb, yaml.Node, int]:
    """Return what a retraction takes back: the verb and its marks."""
    pairs = node.value if isinstance(node, yaml.MappingNode) else []
    known = [v.value for v in Verb if v is not Verb.RETRACT]
    if len(pairs) != 1 or pairs[0][0].value not in known:
        fault = f"retract needs what it takes back, as in “retract: {{{known[0]}: [mark, mark]}}”."
        raise _Fault(fault, at)
    return Verb(pairs[0][0].value), pairs[0][1], at


def _marks(verb: Verb, node: yaml.Node, at: int) -> tuple[str, ...]:
    """Return the marks that an entry points with, each once.

    Raises:
        _Fault: One has not the form of a mark, or is of a kind that the verb is not for.
    """
    marks = tuple(dict.fromkeys(_strings(node, at)))
    kinds = KINDS[verb]
    for mark in marks:
        found = _MARK.fullmatch(mark)
        if found is None or found[1] not in kinds:
            fault = (
                f"“{mark}” is no mark for {verb}: one is {_either(kinds)}, a slash and sixteen "
                f"digits, as `{_WRITES.get(verb, 'kg review')}` writes it."
            )
            raise _Fault(fault, at)
    if kinds is THINGS and len({mark.partition("/")[0] for mark in marks}) > 1:
        fault = f"{verb} is said of things of one kind, and these are of two."
        raise _Fault(fault, at)
    least = 2 if kinds is THINGS else 1
    if len(marks) < least or (verb is Verb.NOT_SAME and len(marks) != least):
        fault = f"{verb} needs {'two different marks' if kinds is THINGS else 'a mark'}."
        raise _Fault(fault, at)
    return tuple(sorted(marks))


def _either(kinds: tuple[str, ...]) -> str:
    """Return kinds as a sentence has them."""
    return f"{', '.join(kinds[:-1])} or {kinds[-1]}" if len(kinds) > 1 else kinds[0]


def _strings(node: yaml.Node, at: int) -> tuple[str, ...]:
    """Return a text, or the texts of a list."""
    nodes = node.value if isinstance(node, yaml.SequenceNode) else [node]
    if not all(isinstance(one, yaml.ScalarNode) for one in nodes):
        fault = "Texts are expected here."
        raise _Fault(fault, at)
    return tuple(str(one.value) for one in nodes)


def _text(fields: _Fields, key: str, line: int) -> str:
    """Return the text of a key that every decision has.

    Raises:
        _Fault: It is missing or empty.
    """
    node, at = fields.get(key, (None, line))
    text = " ".join(str(node.value).split()) if isinstance(node, yaml.ScalarNode) else ""
    if not text:
        fault = f"A decision needs who, when and why: {key} is missing."
        raise _Fault(fault, at)
    return text


def _check_day(when: str, at: int) -> None:
    """See that a text is a day of the calendar."""
    try:
        is_day = bool(_DAY.fullmatch(when)) and bool(date.fromisoformat(when))
    except ValueError:
        is_day = False
    if not is_day:
        fault = f"when is a day such as 2024-05-31, and “{when}” is none."
        raise _Fault(fault, at)


def _issue(name: str, what: str, line: int) -> Issue:
    """Return an issue of a file of decisions."""
    return Issue(source=name, level=Level.SKIP, code="decision-unreadable", what=what, line=line)
