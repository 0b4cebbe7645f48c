"""The settings there are: name, kind, default and what each is for."""

from dataclasses import dataclass
from typing import Final

from kg.errors import SettingsError

Value = str | int | None
"""What a setting is set to; None where nothing is, and the command decides."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind:
    """What can stand in a setting."""

    name: str
    """text, whole number, address or choice."""

    wanted: str
    """What is wanted, in words, with an example."""

    choices: tuple[str, ...] = ()
    ends: tuple[str, ...] = ()
    """Characters of which an address has to end with one."""

    def read(self, value: object) -> str | int:
        """Return a value of a file or of the environment as this kind has it.

        Raises:
            SettingsError: It is of another kind; the message says what is wanted.
        """
        if self.name == "whole number":
            found = int(value) if isinstance(value, str) and value.isdecimal() else value
            if isinstance(found, int) and not isinstance(found, bool) and found > 0:
                return found
        elif isinstance(value, str) and value.strip() and self._fits(value):
            return value
        message = f"{value!r} is not {self.wanted}"
        raise SettingsError(message)

    def _fits(self, value: str) -> bool:
        if self.choices:
            return value in self.choices
        if self.name != "address":
            return True
        is_web = value.startswith(("https://", "http://", "urn:"))
        return is_web and value.endswith(self.ends) and not set(value) & set(' <>"{}|\\^`\n\t')


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """A setting: what it is called, and what it is for."""

    name: str
    kind: Kind
    what: str
    default: Value = None
    unset: str = ""
    """What holds where nothing is set and there is no default, in words."""

    param: str = ""
    """The parameter of commands that it sets, under the name that the program has for it."""

    commands: tuple[str, ...] = ()
    """The commands whose parameter it sets; all that have it where none is named."""

    besides: tuple[str, ...] = ()
    """The commands that mean something else by that parameter."""

    def is_for(self, command: str) -> bool:
        """Say whether it sets the parameter of a command."""
        return command not in self.besides and (not self.commands or command in self.commands)

    @property
    def variable(self) -> str:
        """The variable of the environment."""
        return f"KG_{self.name.upper().replace('-', '_')}"


def _choice(*choices: str) -> Kind:
    return Kind(name="choice", wanted=f"one of {', '.join(choices)}", choices=choices)


_PATH: Final = Kind(name="text", wanted="a path in quotes, as 'out'")
_PLACE: Final = Kind(name="text", wanted="a path or an http address in quotes, as 'out'")
_WHOLE: Final = Kind(name="whole number", wanted="a whole number above nought, as 2")

SETTINGS: Final = (
    Named(
        name="out",
        kind=_PATH,
        default="out",
        param="out",
        what="The folder into which kg build writes.",
    ),
    Named(
        name="graph",
        kind=_PLACE,
        unset="the folder of the setting out",
        param="graph",
        besides=("evaluate",),
        what="The graph that the other commands ask.",
    ),
    Named(
        name="decisions",
        kind=_PATH,
        unset="decisions.yaml here or in data/",
        param="decisions",
        what="The file of a person's decisions.",
    ),
    Named(
        name="format",
        kind=_choice("table", "csv", "tsv", "json", "xml", "md", "turtle", "ntriples"),
        unset="table on a terminal, csv elsewhere",
        param="form",
        commands=("query",),
        what="How kg query writes its answer.",
    ),
    Named(
        name="workers",
        kind=_WHOLE,
        unset="one for each processor",
        param="workers",
        what="With how many processes kg build reads.",
    ),
    Named(
        name="text-mb",
        kind=_WHOLE,
        default=5,
        what="The largest text, web page or line of an archive that is read, in megabytes.",
    ),
    Named(
        name="pdf-mb",
        kind=_WHOLE,
        default=50,
        what="The largest PDF that is read, in megabytes.",
    ),
    Named(
        name="pdf-pages",
        kind=_WHOLE,
        default=500,
        what="The longest PDF that is read, in pages.",
    ),
    Named(
        name="files",
        kind=_WHOLE,
        default=5_000_000,
        what="How many texts one build takes, those of archives included; the rest is left out.",
    ),
    Named(
        name="file-seconds",
        kind=_WHOLE,
        default=300,
        what="The longest that one file may take to be read, in seconds; then it is left out.",
    ),
    Named(
        name="port",
        kind=_WHOLE,
        unset="7878",
        param="port",
        what="The port of kg serve.",
    ),
    Named(
        name="log",
        kind=_choice("quiet", "normal", "verbose"),
        default="normal",
        what="How much is told beside the results; --quiet and --verbose go before it.",
    ),
    Named(
        name="colour",
        kind=_choice("auto", "always", "never"),
        default="auto",
        what="When colour is used: auto is on a terminal, unless NO_COLOR is set or TERM is dumb.",
    ),
    Named(
        name="things",
        kind=Kind(
            name="address",
            wanted="an address that ends in /, as 'https://data.example/id/'",
            ends=("/",),
        ),
        default="https://kg.example/id/",
        what="Where the addresses of things begin: councils, people, inspections.",
    ),
    Named(
        name="definitions",
        kind=Kind(
            name="address",
            wanted="an address that ends in # or /, as 'https://data.example/def#'",
            ends=("#", "/"),
        ),
        default="https://kg.example/def#",
        what="Where the addresses of the ontology's terms begin.",
    ),
)
"""All settings, in the order in which ``kg config`` shows them."""

BY_NAME: Final = {setting.name: setting for setting in SETTINGS}
