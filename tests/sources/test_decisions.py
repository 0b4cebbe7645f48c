"""Files of decisions."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kg.model.decision import KINDS, Decision, Verb
from kg.resources import path
from kg.sources.decisions import append_decision, entry_text, parse_decisions, read_decisions

ONE, TWO, THREE = (f"person/{digit * 16}" for digit in "123")
GRADE = f"judgement/{'a' * 16}"
TOLD = "  who: A. Reader\n  when: 2024-05-31\n  why: Looked into.\n"
GOOD = f"- wrong: {GRADE}\n{TOLD}"


def _decision(verb: Verb, *marks: str, **fields: object) -> Decision:
    """Return a decision."""
    by = {"who": "A. Reader", "when": "2024-05-31", "why": "Looked into.", **fields}
    return Decision(verb=verb, marks=marks, **by)  # type: ignore[arg-type]


def _faults(text: str) -> list[tuple[int | None, str]]:
    """Return the line and the words of what is wrong in a text."""
    return [(issue.line, issue.what) for issue in parse_decisions("d.yaml", text).issues]


def test_every_verb() -> None:
    """Each verb is read with its marks, who, when and why, in the order of the file."""
    text = (
        f"# What we know.\n- same: [{TWO}, {ONE}]\n{TOLD}\n"
        f"- not same:\n  - {ONE}\n  - {THREE}\n{TOLD}{GOOD}"
        f"- right: {GRADE}\n{TOLD}  words: [rated good]\n- retract: {{wrong: {GRADE}}}\n{TOLD}"
    )
    found = parse_decisions("d.yaml", text)
    assert found.issues == ()
    assert [(e.verb.value, e.marks, e.line) for e in found.entries] == [
        ("same", (ONE, TWO), 2),
        ("not same", (ONE, THREE), 7),
        ("wrong", (GRADE,), 13),
        ("right", (GRADE,), 17),
        ("retract", (GRADE,), 22),
    ]
    assert (found.entries[3].words, found.entries[4].takes_back) == (("rated good",), Verb.WRONG)
    assert found.text == text
    assert (found.entries[0].who, found.entries[0].when) == ("A. Reader", "2024-05-31")


@pytest.mark.parametrize("text", ["", "[]\n", "---\n# Nothing yet.\n\n[]\n"])
def test_nothing_decided(text: str) -> None:
    """An empty file and an empty list decide nothing and are no fault."""
    found = parse_decisions("d.yaml", text)
    assert (found.entries, found.issues) == ((), ())


def test_the_shipped_file_decides_nothing() -> None:
    """The shipped list is empty; its comment shows the form."""
    found = read_decisions(path("data/decisions.yaml"))
    assert (found.entries, found.issues) == ((), ())


BAD = {
    "broken": (f"- same: [{ONE}, {TWO}\n{TOLD}", 3, "no YAML"),
    "unknown key": (f"- wrong: {GRADE}\n  whom: B\n{TOLD}", 3, "no key “whom”: the keys are same,"),
    "twice": (f"- wrong: {GRADE}\n  who: B\n{TOLD}", 4, "“who” stands twice"),
    "no verb": (f"-\n{TOLD}", 2, "decides nothing: it needs one of same, not same,"),
    "two verbs": (f"- wrong: {GRADE}\n  right: {GRADE}\n{TOLD}", 2, "says both wrong and right"),
    "no mark": (f"- wrong: the grade\n{TOLD}", 2, "“the grade” is no mark for wrong: one is"),
    "wrong kind": (f"- same: [{GRADE}, {ONE}]\n{TOLD}", 2, "is no mark for same"),
    "mixed": (f"- same: [{ONE}, agency/{'1' * 16}]\n{TOLD}", 2, "of one kind, and these are of two"),
    "one mark": (f"- same: [{ONE}, {ONE}]\n{TOLD}", 2, "needs two different marks"),
    "three": (f"- not same: [{ONE}, {TWO}, {THREE}]\n{TOLD}", 2, "needs two different marks"),
    "no why": (f"- wrong: {GRADE}\n  who: B\n  when: 2024-05-31\n", 2, "why is missing"),
    "no day": (f"- wrong: {GRADE}\n  who: B\n  when: yesterday\n  why: C\n", 4, "“yesterday” is none"),
    "no such day": (f"- wrong: {GRADE}\n  who: B\n  when: 2024-02-31\n  why: C\n", 4, "is none"),
    "bare retract": (f"- retract: {GRADE}\n{TOLD}", 2, "retract needs what it takes back"),
    "text": ("Something else\n", 2, "begins with a dash at the very left"),
    "nested": (f"- wrong: {{a: {{b: c}}}}\n{TOLD}", 2, "Texts are expected"),
    "deep": (f"- wrong: {'[' * 5000}\n{TOLD}", 2, "no YAML"),
    "alias": (f"- wrong: *that\n{TOLD}", 2, "no YAML"),
    "control": (f"- wrong: {GRADE}\x01\n{TOLD}", 2, "no YAML"),
}  # fmt: skip


@pytest.mark.parametrize("name", BAD)
def test_a_bad_entry_loses_no_other(name: str) -> None:
    """What is wrong with an entry is told with its line, and the entries beside it are read."""
    text, line, said = BAD[name]
    for before, after in (("# First\n", ""), ("# First\n", GOOD)):
        found = parse_decisions("d.yaml", f"{before}{text}{after}")
        ((told, what),) = _faults(f"{before}{text}{after}")
        assert (told, said in what) == (line, True), what
        assert what.endswith("The entry was left out, the others were read.")
        assert len(found.entries) == bool(after)
        assert found.issues[0].source == "d.yaml"


def test_bytes_that_are_no_text(tmp_path: Path) -> None:
    """A file that is not UTF-8 is told as such, with the place."""
    (tmp_path / "d.yaml").write_bytes(b"- wrong: \xff")
    (issue,) = read_decisions(tmp_path / "d.yaml").issues
    assert "not UTF-8 (byte 10)" in issue.what


def test_adding_changes_nothing_above(tmp_path: Path) -> None:
    """A decision is added below all that stands in a file, comments and faults included."""
    file = tmp_path / "new" / "d.yaml"
    first = _decision(Verb.SAME, ONE, TWO, words=("Ann Lee", "A. Lee"))
    append_decision(file, first)
    file.write_text(
        f"# Mine\n- broken: [\n{file.read_text(encoding='utf-8')}# End", encoding="utf-8"
    )
    before = file.read_text(encoding="utf-8")
    append_decision(file, _decision(Verb.RETRACT, ONE, TWO, takes_back=Verb.SAME))
    after = file.read_text(encoding="utf-8")
    assert after.startswith(f"{before}\n- retract:")
    assert [e.verb for e in read_decisions(file).entries] == [Verb.SAME, Verb.RETRACT]
    assert [p.name for p in file.parent.iterdir()] == ["d.yaml"]


def test_an_empty_list_gives_way(tmp_path: Path) -> None:
    """The first decision takes the place of the empty list, below the comments."""
    file = tmp_path / "d.yaml"
    file.write_bytes(path("data/decisions.yaml").read_bytes())
    append_decision(file, _decision(Verb.WRONG, GRADE))
    assert "[]" not in file.read_text(encoding="utf-8").splitlines()
    assert [e.marks for e in read_decisions(file).entries] == [(GRADE,)]


_words = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]), min_size=1).map(
    lambda text: " ".join(text.split())
)
_marks = st.text("0123456789abcdef", min_size=16, max_size=16)


@st.composite
def decisions(draw: st.DrawFn) -> Decision:
    """Draw a decision of any form."""
    verb = draw(st.sampled_from(Verb))
    about = draw(st.sampled_from([v for v in Verb if v is not Verb.RETRACT]))
    of = about if verb is Verb.RETRACT else verb
    things = of in (Verb.SAME, Verb.NOT_SAME)
    kind = draw(st.sampled_from(KINDS[of]))
    least, most = (2, 2 if of is Verb.NOT_SAME else 4) if things else (1, 3)
    marks = draw(st.sets(_marks, min_size=least, max_size=most))
    who, why = draw(_words.filter(bool)), draw(_words.filter(bool))
    return Decision(
        verb=verb,
        marks=tuple(sorted(f"{kind}/{mark}" for mark in marks)),
        who=who,
        when=draw(st.dates()).isoformat(),
        why=why,
        line=1,
        words=tuple(draw(st.lists(_words, max_size=2))),
        takes_back=about if verb is Verb.RETRACT else None,
    )


@given(decisions())
def test_what_is_written_is_read(decision: Decision) -> None:
    """Any decision that is written comes back as it was."""
    found = parse_decisions("d.yaml", entry_text(decision))
    assert (found.entries, found.issues) == ((decision,), ())
