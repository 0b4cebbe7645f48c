from kg import errors as errors
from kg.errors import KgError as KgError
from kg.library.build import Build as Build
from kg.library.build import build as build
from kg.library.graph import Graph as Graph
from kg.library.page import Page as Page
from kg.library.reasons import Reasons as Reasons
from kg.library.rows import Rows as Rows
from kg.query.catalogue import queries as queries

__version__: str
