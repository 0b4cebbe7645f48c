"""The reference tables agree with themselves and with the law's numbers."""

from collections import Counter, defaultdict
from datetime import date
from itertools import combinations

import pytest

from contract.reference import AGENCIES, BARE, BY_GSS, COUNCILS, DECOYS, first, last, overlap, parts


def test_each_council_stands_once_and_in_order() -> None:
    """The GSS code is the key, and the rows are sorted by it."""
    codes = [row["gss"] for row in COUNCILS]
    assert codes == sorted(set(codes))


def test_councils_are_as_many_as_the_law_made() -> None:
    """153 English, 22 Welsh, 32 Scottish and 11 Northern Irish councils exist today."""
    live = Counter(row["nation"] for row in COUNCILS if not row["end"])
    assert live == {"England": 153, "Wales": 22, "Scotland": 32, "Northern Ireland": 11}


@pytest.mark.parametrize(
    ("day", "number"),
    [("2009-04-01", 152), ("2019-04-01", 151), ("2021-04-01", 152), ("2023-04-01", 153)],
)
def test_english_authorities_at_a_date(day: str, number: int) -> None:
    """The number of English authorities changed with each reorganisation."""
    then = date.fromisoformat(day)
    english = [row for row in COUNCILS if row["nation"] == "England"]
    assert sum(first(row) <= then <= last(row) for row in english) == number


def test_successors_begin_the_day_after() -> None:
    """A council that ended has successors, and no day passes without an authority."""
    for row in COUNCILS:
        assert bool(row["end"]) == bool(row["successors"]), row["gss"]
        for code in parts(row["successors"]):
            assert (first(BY_GSS[code]) - last(row)).days == 1, (row["gss"], code)


def test_dates_run_forward() -> None:
    """No council ends before it starts."""
    assert all(first(row) < last(row) for row in COUNCILS)


def test_former_codes_have_no_row_of_their_own() -> None:
    """A former code names the same council, so it is nobody's present code."""
    former = [code for row in COUNCILS for code in parts(row["former_gss"])]
    assert len(former) == len(set(former))
    assert not set(former) & set(BY_GSS)


def test_codes_of_the_education_department() -> None:
    """Each English and Welsh council has a three-digit code, shared only with its successor."""
    holders = defaultdict(list)
    for row in COUNCILS:
        assert bool(row["la_code"]) == (row["nation"] in {"England", "Wales"}), row["gss"]
        if row["la_code"]:
            assert row["la_code"].isdigit()
            assert len(row["la_code"]) == 3
            holders[row["la_code"]].append(row)
    for rows in holders.values():
        assert not any(overlap(a, b) for a, b in combinations(rows, 2))
        assert len({row["name"] for row in rows}) == 1


def test_a_form_means_one_council_at_a_date() -> None:
    """No two councils that existed on one day share a name or an alias."""
    holders = defaultdict(list)
    for row in COUNCILS:
        for form in [row["name"], *parts(row["aliases"])]:
            holders[form].append(row)
    shared = {
        form: [row["gss"] for row in rows]
        for form, rows in holders.items()
        if any(overlap(a, b) for a, b in combinations(rows, 2))
    }
    assert not shared


def test_forms_are_clean() -> None:
    """No form has stray spaces, an empty value or a typographic apostrophe."""
    forms = [row["form"] for row in BARE + DECOYS]
    for row in COUNCILS + AGENCIES:
        forms += [row["name"], *parts(row["aliases"])]
    for form in forms:
        assert form
        assert form == " ".join(form.split())
        assert "\u2019" not in form


def test_aliases_are_sorted_and_leave_out_the_name() -> None:
    """The name is its own form, so it is not among the aliases."""
    for row in COUNCILS + AGENCIES:
        aliases = parts(row["aliases"])
        assert aliases == sorted(set(aliases)), row["name"]
        assert row["name"] not in aliases


def test_the_official_name_is_known() -> None:
    """A council is recognised by its official name, with or without the article."""
    for row in COUNCILS:
        assert row["official_name"].removeprefix("The ") in parts(row["aliases"]), row["gss"]


@pytest.mark.parametrize(
    ("form", "code"),
    [
        ("London Borough of Redbridge", "E09000026"),
        ("LB Redbridge", "E09000026"),
        ("Hull City Council", "E06000010"),
        ("Kingston Council", "E09000021"),
        ("BCP", "E06000058"),
        ("RBWM", "E06000040"),
        ("Bradford MDC", "E08000032"),
        ("Newcastle Council", "E08000021"),
        ("Telford & Wrekin", "E06000020"),
        ("Telford & Wrekin Council", "E06000020"),
        ("Sefton MBC", "E08000014"),
        ("B&NES", "E06000022"),
        ("City of York Council", "E06000014"),
        ("Comhairle nan Eilean Siar", "S12000013"),
        ("Cyngor Gwynedd", "W06000002"),
        ("Somerset County Council", "E10000027"),
        ("Bournemouth, Christchurch & Poole Council", "E06000058"),
    ],
)
def test_forms_that_papers_use(form: str, code: str) -> None:
    """The forms that papers and councils use are among the aliases of that council alone."""
    assert [row["gss"] for row in COUNCILS if form in parts(row["aliases"])] == [code]


def test_every_living_council_can_be_called_by_its_name() -> None:
    """The bare forms hold each living council's name."""
    bare = {(row["form"], row["gss"]) for row in BARE}
    missing = [row["name"] for row in COUNCILS if not row["end"]]
    missing = [n for n in missing if not any((n, row["gss"]) in bare for row in COUNCILS)]
    assert not missing


def test_bare_names_are_marked() -> None:
    """A bare form belongs to a council of the table and says how far it can be trusted."""
    assert {row["ambiguity"] for row in BARE} == {"", "word", "shared"}
    assert {row["gss"] for row in BARE} <= set(BY_GSS)
    keys = [(row["form"], row["gss"]) for row in BARE]
    assert keys == sorted(set(keys))


def test_a_plain_bare_name_means_one_council_at_a_date() -> None:
    """Only forms marked as shared may stand for two councils of one day."""
    plain = defaultdict(list)
    for row in BARE:
        if not row["ambiguity"]:
            plain[row["form"]].append(BY_GSS[row["gss"]])
    for form, rows in plain.items():
        assert not any(overlap(a, b) for a, b in combinations(rows, 2)), form


def test_decoys_never_hide_a_council_or_an_agency() -> None:
    """No decoy is itself the name of a council or of an agency."""
    forms = [row["form"] for row in DECOYS]
    assert forms == sorted(set(forms))
    known = {row["form"] for row in BARE}
    for row in COUNCILS:
        known |= {*parts(row["aliases"])}
    for row in AGENCIES:
        known |= {row["name"], *parts(row["aliases"])}
    assert not known & set(forms)


def test_no_two_kinds_of_form_differ_in_capitals_only() -> None:
    """Read without regard to capitals, a form is still a council's, an agency's or a decoy."""
    kinds = {
        "council": {alias for row in COUNCILS for alias in parts(row["aliases"])},
        "bare": {row["form"] for row in BARE},
        "agency": {f for row in AGENCIES for f in [row["name"], *parts(row["aliases"])]},
        "decoy": {row["form"] for row in DECOYS},
    }
    for one, other in combinations(kinds.values(), 2):
        assert not {f.lower() for f in one} & {f.lower() for f in other}


def test_each_agency_form_means_one_agency_and_no_council() -> None:
    """Keys, names and aliases of agencies are unique and kept apart from the councils'."""
    keys = [row["key"] for row in AGENCIES]
    assert keys == sorted(set(keys))
    forms = Counter(form for row in AGENCIES for form in [row["name"], *parts(row["aliases"])])
    assert max(forms.values()) == 1
    councils = {form for row in COUNCILS for form in [row["name"], *parts(row["aliases"])]}
    assert not councils & set(forms)


def test_agencies_are_complete_where_a_law_lists_them() -> None:
    """There are 46 police forces and a crime agency, 42 integrated care boards, five NI trusts."""
    kinds = Counter(row["kind"] for row in AGENCIES)
    boards = [row for row in AGENCIES if row["name"].endswith("Integrated Care Board")]
    assert kinds["police"] == 47
    assert len(boards) == 42
    assert kinds["health and social care trust"] == 5


def test_delivery_bodies_name_their_councils() -> None:
    """A trust or company that runs services says for which councils, and nobody else does."""
    for row in AGENCIES:
        assert bool(row["council"]) == (row["kind"] == "delivery body"), row["key"]
        assert set(parts(row["council"])) <= set(BY_GSS)
