"""Press beside report: each claim of an article against the inspection's own report."""
