"""The articles' texts, which a build keeps beside its graph."""

from pathlib import Path


def texts(graph: Path) -> dict[str, str]:
    """Return the texts by the keys of their sources; none where a graph stands alone."""
    from kg.pipeline import accounts

    folder = graph if graph.is_dir() else graph.parent
    return accounts.texts(folder) or accounts.texts(folder.parent)
