"""The graph on disk: written beside the old one and swapped in, opened read-only."""
