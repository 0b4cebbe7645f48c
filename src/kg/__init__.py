"""One RDF graph out of news and official reports on inspections of children's services.

    import kg

    graph = kg.build("articles/").graph
    graph.query("judgements", council="Redbridge").to_frame()

Nothing is loaded before it is used (docs/library.md).
"""

from importlib import import_module

__version__ = "0.1.0"

_WHERE = {
    "Build": "kg.library.build",
    "Graph": "kg.library.graph",
    "KgError": "kg.errors",
    "Page": "kg.library.page",
    "Reasons": "kg.library.reasons",
    "Rows": "kg.library.rows",
    "build": "kg.library.build",
    "errors": "kg.errors",
    "open": "kg.library.graph",
    "queries": "kg.query.catalogue",
}
"""What the library offers, and where each stands. Typed in ``__init__.pyi``."""

_NAMED = {"open": "open_graph"}
"""What is called otherwise where it stands, since Python has an ``open`` of its own."""


def __getattr__(name: str) -> object:
    """Load what is asked for."""
    if name not in _WHERE:
        message = f"module 'kg' has no attribute {name!r}"
        raise AttributeError(message)
    module = import_module(_WHERE[name])
    found: object = module if name == "errors" else getattr(module, _NAMED.get(name, name))
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    """Name what there is, for completion."""
    return sorted({*globals(), *_WHERE})
