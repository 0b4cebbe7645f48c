"""Official reports against a table of their header facts: cells right, missing and wrong."""
