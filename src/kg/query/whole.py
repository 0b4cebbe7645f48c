"""The whole graph in each format that it is exported in, for the command and for programs."""

from typing import TYPE_CHECKING, Final

from kg.store.dump import DESCRIPTION, dump
from kg.store.forms import NAMES

if TYPE_CHECKING:
    from pyoxigraph import Store

RDF: Final = (*NAMES, DESCRIPTION)
NETWORK: Final = ("graphml", "gexf")
TABLES: Final = ("csv", "xlsx")
FORMATS: Final = (*RDF, *NETWORK, *TABLES)
"""csv is a folder of tables (:func:`kg.query.tables.csv_files`), every other format one file."""


def whole(store: "Store", form: str, *, latest: bool = False) -> bytes:
    """Return the graph in a format of one file.

    ``latest`` keeps only the last inspection of each council in the table of a workbook.
    """
    if form in RDF:
        return dump(store, form)
    if form in NETWORK:
        from kg.query.exchange import network_file

        return network_file(store, form)
    from kg.query.tables import tables
    from kg.query.workbook import workbook

    return workbook(tables(store, only_latest=latest))
