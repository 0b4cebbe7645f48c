"""The stages in their order: files in, one graph out."""

from kg.pipeline.build import BuildResult, build, rebuild
from kg.pipeline.progress import Progress

__all__ = ["BuildResult", "Progress", "build", "rebuild"]
