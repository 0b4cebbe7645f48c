"""Nobody is told."""

from kg.pipeline.progress import Silence


def test_silence() -> None:
    """Telling nobody is no error."""
    silence = Silence()
    silence.begin("Reading", 3)
    silence.advance()
