"""The command line, made from the request dataclasses."""

from __future__ import annotations

import argparse
import dataclasses
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn

from ..errors import UserError
from ..languages import ENGLISH, LANGUAGES
from ..protocol.number_files import names_file, numbers_in_file
from ..protocol.record import read_record, with_outputs_in
from ..protocol.requests import REQUESTS, Request, flag
from .streams import write_line

if TYPE_CHECKING:
    from _typeshed import SupportsWrite

REPEAT = "repeat"


class _Parser(argparse.ArgumentParser):
    """A parser whose complaints are the one sentence that every user error is, and whose help may be cut off."""

    def error(self, message: str) -> NoReturn:
        complaint = message[:1].upper() + message[1:]  # argparse's own, in English
        raise UserError("{complaint}; see {prog} --help.", complaint=complaint, prog=self.prog)

    def _print_message(self, message: str, file: SupportsWrite[str] | None = None) -> None:
        write_line(sys.stdout, message.rstrip("\n"))


@dataclasses.dataclass(frozen=True)
class CommandLine:
    """What was asked: the request, whether to speak JSON, whether to end with standard input; what to warn of."""

    request: Request
    json: bool
    end_with_stdin: bool
    warnings: tuple[str, ...] = ()


def language_of(arguments: Sequence[str]) -> str:
    """Return the language that a command line asks for, of which all else may be wrong: that is told in it, too.

    Parameters
    ----------
    arguments : sequence of str
        What follows the program's name.

    Returns
    -------
    str
        One of LANGUAGES; English where it asks for none, or for one that is not among them.
    """
    parser = argparse.ArgumentParser(add_help=False)
    parser.add_argument("--language", nargs="?")
    language = parser.parse_known_args(arguments)[0].language
    return language if language in LANGUAGES else ENGLISH


def parse(arguments: Sequence[str]) -> CommandLine:
    """Read a command line.

    Parameters
    ----------
    arguments : sequence of str
        What follows the program's name.

    Returns
    -------
    CommandLine

    Raises
    ------
    UserError
        Where it asks for nothing that is known.
    """
    speaking = argparse.ArgumentParser(add_help=False)
    for name, text in (
        ("--json", "speak one JSON object a line"),
        ("--end-with-stdin", "end as soon as standard input ends"),
    ):
        speaking.add_argument(name, action="store_true", default=argparse.SUPPRESS, help=text)
    speaking.add_argument(
        "--language",
        choices=LANGUAGES,
        default=argparse.SUPPRESS,
        help=f"of reports and of what is said, other than --help and JSON (default: {ENGLISH})",
    )
    parser = _Parser(
        prog=_program(),
        description="Fuse a hyperspectral image with a finer multispectral one.",
        parents=[speaking],
    )
    jobs = parser.add_subparsers(dest="job", metavar="JOB", required=True)
    for kind in REQUESTS:
        job = jobs.add_parser(kind.job, help=kind.__doc__, description=kind.__doc__, parents=[speaking])
        job.set_defaults(kind=kind)
        for field in dataclasses.fields(kind):
            _add_option(job, field)
    _add_repeat(jobs, speaking)
    given = vars(parser.parse_args(arguments))
    spoken = given.get("json", False), given.get("end_with_stdin", False)
    if given["job"] == REPEAT:
        record = read_record(given["record"])
        folder = given["output_folder"]
        request = record.request if folder is None else with_outputs_in(record.request, folder)
        return CommandLine(request, *spoken, tuple(record.changes()))
    kind = given["kind"]
    values = {field.name: given[field.name] for field in dataclasses.fields(kind)}
    values = {name: tuple(value) if isinstance(value, list) else value for name, value in values.items()}
    return CommandLine(kind(**values), *spoken)


def _add_repeat(jobs: argparse._SubParsersAction[_Parser], speaking: argparse.ArgumentParser) -> None:
    """Add the one verb that is no job of its own: its options are those that a record holds."""
    text = "Repeat the run that an output came from, with the options that its record holds."
    repeat = jobs.add_parser(REPEAT, help=text, description=text, parents=[speaking])
    repeat.add_argument("record", type=Path, metavar="RECORD", help="the record beside an output (.run.json)")
    repeat.add_argument(
        "--output-folder",
        type=Path,
        help="where to write, under the same names; where the run wrote them by default, whose files are replaced",
    )


def _program() -> str:
    """Return what people type to get here: the command that pip installs, or the module."""
    command = os.path.basename(sys.argv[0]).partition(".")[0]
    return command if command == "spectramorph" else "python -m spectramorph_plugin"


def _add_option(job: argparse.ArgumentParser, field: dataclasses.Field[Any]) -> None:
    about = field.metadata
    if isinstance(field.default, bool):
        job.add_argument(
            flag(field),
            dest=field.name,
            action=argparse.BooleanOptionalAction,
            default=field.default,
            help=about["help"],
        )
        return
    required = field.default is dataclasses.MISSING
    if about["is_list"]:
        job.add_argument(
            flag(field),
            dest=field.name,
            required=required,
            default=[],
            nargs="+",
            action="extend",
            type=about["parse"],
            help=about["help"],
        )
        return
    has_default = not required and field.default not in (None, ())
    job.add_argument(
        flag(field),
        dest=field.name,
        required=required,
        default=None if required else field.default,
        type=_list_of(about["parse"], about["header_field"]) if isinstance(field.default, tuple) else about["parse"],
        choices=about["choices"] or None,
        help=about["help"] + (" (default: %(default)s)" if has_default else ""),
    )


def _list_of(kind: Callable[[str], Any], header_field: str) -> Callable[[str], tuple[Any, ...]]:
    def numbers(text: str) -> tuple[Any, ...]:
        if header_field and names_file(text):
            try:
                return numbers_in_file(text, header_field)
            except UserError as error:  # a ValueError, of which the parser would tell another sentence
                raise argparse.ArgumentTypeError(str(error).rstrip(".")) from error
        return tuple(kind(part) for part in text.replace(";", ",").split(",") if part.strip())

    return numbers
