"""What a person sets once instead of at every call: in ``kg.toml``, ``pyproject.toml`` or ``KG_*``.

The order is one for all: a flag of the command, then the environment, then ``kg.toml``, then
``[tool.kg]`` of ``pyproject.toml``, then the default. Both files are those of the working folder.
"""

from kg.settings.load import Setting, Settings, load, settings

__all__ = ["Setting", "Settings", "load", "settings"]
