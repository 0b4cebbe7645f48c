"""Tables with keys."""

import csv
import io

import pandas as pd

import sample
from kg.query.exchange import network
from kg.query.keyed import TIES, keyed
from kg.query.tables import csv_files
from kg.store.graph import load_triples

STORE = load_triples(sample.triples())


def frames() -> dict[str, pd.DataFrame]:
    """Return the tables as pandas reads them."""
    files = {name: body for name, body in csv_files(STORE) if name.startswith("graph/")}
    return {
        name.removeprefix("graph/").removesuffix(".csv"): pd.read_csv(io.BytesIO(body))
        for name, body in files.items()
    }


def test_keys_join() -> None:
    """Each tie leads from a thing to a thing, and an inspection's council is found by it."""
    found = frames()
    ties = found.pop(TIES)
    keys = set(pd.concat(found.values())["key:ID"])
    assert set(ties[":START_ID"]) | set(ties[":END_ID"]) <= keys
    of = ties[ties[":TYPE"] == "council"]
    joined = found["Inspection"].merge(of, left_on="key:ID", right_on=":START_ID")
    named = joined.merge(found["Council"], left_on=":END_ID", right_on="key:ID")
    assert "Redbridge" in set(named["label_y"])


def test_every_thing_and_tie_once() -> None:
    """The tables hold the network, no thing twice."""
    graph = network(STORE)
    every = {table.name: table for table in keyed(STORE)}
    assert len(every.pop(TIES).rows) == graph.number_of_edges()
    keys = [row[0] for table in every.values() for row in table.rows]
    assert sorted(map(str, keys)) == sorted(graph)


def test_heads_are_those_of_an_import() -> None:
    """Key, label and kinds first; numbers and truth values with their types."""
    every = {table.name: table for table in keyed(STORE)}
    assert every["Inspection"].columns[:3] == ("key:ID", "label", ":LABEL")
    assert "year:int" in every["Inspection"].columns
    assert "preferred:boolean" in every["Judgement"].columns


def test_a_name_that_is_a_formula_stays_words() -> None:
    """As in the other tables, no cell runs."""
    rows = [
        row
        for name, body in csv_files(STORE)
        if name.startswith("graph/")
        for row in csv.reader(io.StringIO(body.decode()))
    ]
    assert not [cell for row in rows for cell in row if cell.startswith("=")]
