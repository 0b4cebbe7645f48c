"""How well the facts that were read agree with facts that people read."""
