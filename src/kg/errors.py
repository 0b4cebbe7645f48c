"""Exceptions for the people who run the program.

What an article says wrongly is never an exception but an :class:`kg.model.issue.Issue`.

    KgError
    ├── SettingsError     a path or a switch is wrong: exit 2
    ├── OntologyError     ontology, shapes and vocabulary disagree
    ├── ReferenceTableError  a reference table is damaged: file and line
    ├── QueryError        a query's text, header or parameter is wrong: exit 2
    │   └── UnknownQueryError  no query has that name; the nearest names are given
    ├── GraphError        there is no graph, or it cannot be read: exit 1
    ├── BusyError         another build writes to the same folder: exit 1
    ├── PlaceError        the output folder cannot be written, as on a full disk: exit 1
    └── BuildError        a stage broke its own promise
"""


class KgError(Exception):
    """Something the person who runs the program can put right."""

    exit_code = 1


class SettingsError(KgError):
    """A path or a switch on the command line does not fit."""

    exit_code = 2


class OntologyError(KgError):
    """The ontology, its shapes and the generated vocabulary disagree."""


class ReferenceTableError(KgError):
    """A row of a reference table under ``data/reference`` is damaged."""


class QueryError(KgError):
    """A query's text, header or parameter is wrong."""

    exit_code = 2


class UnknownQueryError(QueryError):
    """No named query has the name that was asked for."""


class GraphError(KgError):
    """There is no graph where one was looked for, or it cannot be read."""


class BusyError(KgError):
    """Another build writes to the same folder."""


class PlaceError(KgError):
    """The output folder cannot be written: the disk is full, or may only be read."""


class BuildError(KgError):
    """A stage of the build broke its own promise; this is a fault in the program."""
