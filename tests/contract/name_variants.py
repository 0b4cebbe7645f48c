"""The ways in which papers and lists write the names of local authorities, made from the tables."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from contract.reference import ROOT, read
from kg.model.reference import councils

REGISTER = ROOT.parent / "shared" / "reference" / "uk_local_authorities.csv"

# "Redbridge LBC", "Kent County Council", "Derby UA", "Bolton District"
_STYLE = re.compile(
    r"(?: (?:metropolitan|london|county|city|royal|borough|boro|district))*(?: council| corporation)?"
    r"(?: ua| mbc| lbc| bc)?$",
    re.IGNORECASE,
)
# "London Borough of Brent", "LB Brent", "City of York"
_BEFORE = re.compile(
    r"^(?:the )?(?:(?:london|royal|metropolitan) borough of|borough of|city of|county of|lb) ",
    re.IGNORECASE,
)
_STYLES = {
    "London borough": ("London Borough of {}", "LB {}", "{} LBC", "London Borough of {} Council"),
    "county": ("{} County Council", "{} CC"),
    "unitary": ("{} County Council", "{} City Council", "City of {}", "{} Borough Council"),
    "metropolitan borough": ("{} City Council", "City of {}", "{} MBC", "{} Borough Council"),
    "district": ("{} District Council", "{} Borough Council", "{} City Council"),
    "Welsh principal area": ("{} County Council", "{} County Borough Council", "{} City Council"),
    "Scottish council area": ("{} City Council", "City of {} Council"),
}
_ROYAL = frozenset({"Greenwich", "Kensington and Chelsea", "Kingston upon Thames"})
_LITTLE = frozenset({"and", "of", "on", "upon", "le", "in", "under", "the", "by", "with"})
_KINDS = {
    "UA": "unitary",
    "MD": "metropolitan borough",
    "LBO": "London borough",
    "CTY": "county",
    "NMD": "district",
    "WPA": "Welsh principal area",
    "SCO": "Scottish council area",
}
_THEN = 2019


@dataclass(frozen=True, slots=True)
class Named:
    """A local authority with the names that a table gives it.

    ``gss`` is empty where it does not run services for children: a district, a combined authority.
    """

    code: str
    gss: str
    kind: str
    names: tuple[str, ...]
    year: int
    """A year in which it existed."""


def of_the_table() -> list[Named]:
    """The councils of the reference table, with their aliases."""
    return [
        Named(c.gss, c.gss, c.kind, (c.name, c.official_name, *c.aliases), _year(c.start, c.end))
        for c in councils().values()
    ]


def of_the_register() -> list[Named]:
    """The rows of the register of local authorities; none where it does not lie beside us."""
    if not REGISTER.exists():
        return []
    found = []
    for row in read(REGISTER):
        known = councils().get(row["gss-code"])
        name = row["nice-name"].strip()
        # The register joins other names by commas, which some names hold themselves.
        others = [] if "," in name else [_capitals(a) for a in row["alt-names"].split(",")]
        start, end = (known.start, known.end) if known else ("", row["end-date"])
        found.append(
            Named(
                code=row["local-authority-code"],
                gss=known.gss if known else "",
                kind=known.kind if known else _KINDS.get(row["local-authority-type"], ""),
                names=(name, row["official-name"].strip(), *(o for o in others if o)),
                year=_year(start, end),
            )
        )
    return found


def variants(named: Named) -> set[str]:
    """Every way to write an authority's names: styles, *and* as &, without hyphens, capitals."""
    forms = set(named.names)
    for name in named.names:
        core = _BEFORE.sub("", _STYLE.sub("", name)) or name
        styles = ("{}", "{} Council", *_STYLES.get(named.kind, ()))
        forms.update(style.format(core) for style in styles)
        if core in _ROYAL:
            forms.add(f"Royal Borough of {core}")
    return {f.upper() for f in named.names}.union(*(_twisted(form) for form in forms))


def _twisted(form: str) -> Iterator[str]:
    for joined in (form, form.replace(" & ", " and "), form.replace(" and ", " & ")):
        yield from (joined, joined.replace("-", " "))


def _capitals(name: str) -> str:
    """A name that a list writes in small letters, as a paper prints it."""
    words = [w if w in _LITTLE else w[:1].upper() + w[1:] for w in name.split()]
    return " ".join(words)


def _year(start: str, end: str) -> int:
    begun = int(start[:4]) + 1 if start else 0
    return max(begun, min(_THEN, int(end[:4]) - 1 if end else _THEN))
