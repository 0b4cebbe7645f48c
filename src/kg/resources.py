"""Where the ontology, the reference tables and the shipped articles lie.

In a wheel they are package data under ``kg/_resources``; in a checkout they are the folders
``ontology`` and ``data`` at the top.
"""

from pathlib import Path

from kg.errors import BuildError

_PACKAGED = Path(__file__).parent / "_resources"
_CHECKOUT = Path(__file__).parents[2]


def path(relative: str) -> Path:
    """Return the path of a shipped file or folder, such as ``ontology/inspections.ttl``.

    Raises:
        BuildError: The file is in neither place; the installation is damaged.
    """
    for root in (_PACKAGED, _CHECKOUT):
        found = root / relative
        if found.exists():
            return found
    message = f"The installation lacks {relative}. Install kg again."
    raise BuildError(message)
