"""The library: what ``import kg`` gives to a notebook or a program (docs/library.md)."""
