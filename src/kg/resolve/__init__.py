"""From mentions to records: within one article first, then across all sources."""
