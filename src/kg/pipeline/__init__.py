"""The stages in their order: files in, one graph out."""

from kg.pipeline.build import BuildResult, Progress, build

__all__ = ["BuildResult", "Progress", "build"]
