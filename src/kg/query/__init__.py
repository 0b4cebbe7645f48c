"""Asking the graph: named queries, the one place that calls the engine, and result formats."""
