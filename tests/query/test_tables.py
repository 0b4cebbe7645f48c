"""Tables of all named queries."""

import sample
from kg.query.catalogue import queries
from kg.query.tables import csv_files, tables
from kg.store.graph import load_triples

STORE = load_triples(sample.triples())


def test_a_table_for_each_query() -> None:
    """Each named query is a table with the columns that its header tells."""
    found = {table.name: table for table in tables(STORE)}
    assert list(found) == sorted(queries())
    for name, table in found.items():
        assert table.columns == queries()[name].columns
    assert found["councils"].rows[0][2:] == ("Redbridge", "E09000026")


def test_csv_files() -> None:
    """Each table is a CSV file with a line for the columns and one a row."""
    files = dict(csv_files(STORE))
    assert files["councils.csv"].splitlines()[0] == b"source,council,name,gss"
    assert len(files["judgements.csv"].splitlines()) == 4
