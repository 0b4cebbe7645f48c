"""The reference tables agree with independent lists, but for differences explained here."""

import importlib
from datetime import date

import pytest

from contract.reference import BY_GSS, COUNCILS, DECOYS, ROOT, first, last, parts, read, table

REGISTER = ROOT.parent / "shared" / "reference" / "uk_local_authorities.csv"
FACTS = ROOT.parent / "shared" / "reports" / "facts.csv"

# ONS prints some names inverted or with a prefix that papers leave out.
ONS_NAMES = {
    "E06000010": "Kingston upon Hull, City of",
    "E06000019": "Herefordshire, County of",
    "E06000023": "Bristol, City of",
    "E06000047": "County Durham",
    "E08000013": "St. Helens",
}

# The register's short names that are not the name a paper uses.
REGISTER_NAMES = {
    "E06000023": ("City of Bristol", "'Bristol' in every paper"),
    "E06000047": ("County Durham", "'Durham' is the council; the county is an alias"),
    "E06000059": ("Dorset Council", "same name as its predecessor"),
    "E08000013": ("St. Helens", "the council writes no full stop"),
    "E10000002": ("Buckinghamshire County", "same name as its successor"),
    "E10000009": ("Dorset County", "same name as its successor"),
    "S12000013": ("Eilean Siar", "ONS name since 2011"),
    "S12000026": ("The Scottish Borders", "without the article"),
    "S12000033": ("Aberdeen City", "the city's own name"),
    "S12000036": ("City of Edinburgh", "the city's own name"),
    "S12000042": ("Dundee City", "the city's own name"),
    "S12000049": ("Glasgow City", "the city's own name"),
    "W06000014": ("The Vale of Glamorgan", "without the article"),
    "W06000016": ("Rhondda Cynon Taff", "the council spells it with one f"),
}

# The register's official names that are out of date or not the council's own.
REGISTER_OFFICIAL = {
    "E06000002": ("Middlesbrough Borough Council", "the council's own style"),
    "E06000009": ("Blackpool Borough Council", "the council's own style"),
    "E06000020": ("Telford & Wrekin Council", "'and' throughout"),
    "E06000033": ("Southend-on-Sea Borough Council", "a city since 2022"),
    "E06000042": ("Milton Keynes Council", "a city since 2022"),
    "E08000013": ("St Helens Council", "the borough's full style"),
    "E08000015": ("Wirral Borough Council", "a metropolitan borough"),
    "E09000013": ("London Borough of Hammersmith & Fulham", "'and' throughout"),
    "E09000033": ("City of Westminster", "the council, not the city"),
    "W06000015": ("City of Cardiff Council", "the council's own style"),
}

# The register's regions that are blank or not the ONS region.
REGISTER_REGIONS = {
    "E06000028": ("", "abolished, left blank"),
    "E06000029": ("", "abolished, left blank"),
    "E10000002": ("", "abolished, left blank"),
    "E10000007": ("West Midlands", "Derbyshire is in the East Midlands"),
    "E10000019": ("Yorkshire and The Humber", "Lincolnshire is in the East Midlands"),
}

# Ended before the register begins: the two counties of 2009.
NOT_IN_REGISTER = {"E10000001", "E10000004"}


def test_ons_agrees_on_codes_and_names() -> None:
    """The ONS list of April 2021 has the codes that ours has for that day, and the names."""
    records = importlib.import_module("qlacref_authorities").records
    ons = {record["UTLA21CD"]: record["UTLA21NM"] for record in records}
    then = date(2021, 4, 1)
    covered = [row for row in COUNCILS if row["nation"] in {"England", "Wales"}]
    ours = {row["gss"]: row["name"] for row in covered if first(row) <= then <= last(row)}
    assert set(ons) == set(ours)
    assert {code: ons[code] for code in ons if ons[code] != ours[code]} == ONS_NAMES
    for code, name in ONS_NAMES.items():
        assert name in parts(BY_GSS[code]["aliases"])


def register() -> list[dict[str, str]]:
    """The register of local authorities, when it lies beside the repository."""
    if not REGISTER.exists():
        pytest.skip("the register of local authorities is not here")
    return [{key: " ".join(cell.split()) for key, cell in row.items()} for row in read(REGISTER)]


def differences(column: str, ours: str) -> dict[str, str]:
    """What the register says otherwise, by GSS code."""
    return {
        row["gss-code"]: row[column]
        for row in register()
        if row["gss-code"] in BY_GSS and row[column] != BY_GSS[row["gss-code"]][ours]
    }


@pytest.mark.parametrize(
    ("column", "ours", "explained"),
    [
        ("nice-name", "name", REGISTER_NAMES),
        ("official-name", "official_name", REGISTER_OFFICIAL),
        ("region", "region", REGISTER_REGIONS),
        ("local-authority-code", "register_code", {}),
        ("nation", "nation", {}),
    ],
)
def test_the_register_agrees(column: str, ours: str, explained: dict[str, tuple[str, str]]) -> None:
    """Names, regions and codes are the register's, but for the differences explained."""
    assert differences(column, ours) == {code: said for code, (said, _) in explained.items()}


def test_the_register_has_the_same_councils() -> None:
    """Every row of the register is a council here, a district, a wider body or pre-2015 NI."""
    rows = register()
    upper = {
        row["gss-code"]
        for row in rows
        if row["local-authority-type"] not in {"NMD", "COMB", "SRA"} and row["gss-code"]
    }
    assert upper == set(BY_GSS) - NOT_IN_REGISTER
    unnumbered = [row for row in rows if not row["gss-code"]]
    assert {row["end-date"] for row in unnumbered} == {"2015-03-31"}
    decoys = {row["form"] for row in DECOYS}
    districts = [row["official-name"] for row in rows if row["local-authority-type"] == "NMD"]
    assert {name.removeprefix("The ") for name in districts} <= decoys


def test_the_register_ends_councils_within_a_day() -> None:
    """The register sometimes gives the first day without the council, we the last with it."""
    for code, said in differences("end-date", "end").items():
        assert (date.fromisoformat(said) - last(BY_GSS[code])).days == 1


def test_provider_numbers_are_those_of_the_reports() -> None:
    """A provider number belongs to one council and stands so in the facts of the reports."""
    urns = table("urns.csv")
    assert len({row["urn"] for row in urns}) == len(urns)
    assert {row["gss"] for row in urns} <= set(BY_GSS)
    if not FACTS.exists():
        pytest.skip("the facts of the reports are not here")
    stated = {row["urn"]: row["council"] for row in read(FACTS)}
    for row in urns:
        name = BY_GSS[row["gss"]]["name"].lower().replace("city of london", "london corporation")
        assert stated[row["urn"]].replace("&", "and") == name
