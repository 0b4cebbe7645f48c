"""Tables of the graph."""

import csv
import io
from dataclasses import replace

import make
import sample
from kg.model.dossier import Dossier
from kg.query.catalogue import queries
from kg.query.overview import NAME
from kg.query.tables import csv_files, tables
from kg.rdf.mapping import triples
from kg.rdf.schemes import scheme_triples
from kg.store.graph import load_triples

STORE = load_triples(sample.triples())


def test_a_table_for_each_query() -> None:
    """The judgement inspections come first, then each named query with its header's columns."""
    found = {table.name: table for table in tables(STORE)}
    assert list(found) == [NAME, *sorted(queries())]
    for name, query in queries().items():
        assert found[name].columns == query.columns
    assert found["councils"].rows[0][2:] == ("Redbridge", "E09000026")
    assert len(found[NAME].rows) == 1


def test_csv_files() -> None:
    """Each table is a CSV file with a line for the columns and one a row."""
    files = dict(csv_files(STORE))
    assert files["councils.csv"].splitlines()[0] == b"source,council,name,gss"
    assert len(files["judgements.csv"].splitlines()) == 4
    assert len(files[f"{NAME}.csv"].splitlines()) == 2


def test_no_cell_of_a_csv_file_runs() -> None:
    """What an article's writer put where a cell begins is text for a spreadsheet."""
    names = ("=1+1", "+1+1", "-1+1", "@SUM(A1)", "\t=1+1")
    agencies = tuple(make.agency(str(n), name) for n, name in enumerate(names))
    dossier = replace(make.dossier(), agencies=agencies)
    assert isinstance(dossier, Dossier)
    store = load_triples([*triples(dossier), *scheme_triples()])
    body = dict(csv_files(store))["agencies.csv"].decode()
    found = {row["agency"]: row["name"] for row in csv.DictReader(io.StringIO(body, newline=""))}
    assert sorted(found.values()) == sorted(f"'{name}" for name in names)
