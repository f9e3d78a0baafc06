"""The record of a run, a JSON file beside its main output: how it was made, and all that it takes to make it again.

Standard library alone: QGIS reads it too.
"""

from __future__ import annotations

import dataclasses
import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import TYPE_CHECKING, Any, Union, get_args

from .. import __version__
from ..errors import UserError
from ..image_names import GdalName, absolute, image_path
from ..messages import Message
from .outputs import RECORD_FORMAT
from .plain import in_json
from .requests import Request

if TYPE_CHECKING:
    from .outcomes import Outcome

SOFTWARE = "SpectraMorph"
FORMAT_VERSION = 1
MOST_BYTES = 2**24  # of a record; ours have some ten thousand


@dataclass(frozen=True)
class InputFile:
    """A file that a run read.

    Attributes
    ----------
    option : str
        The option that named it.
    path : str
        Absolute.
    size : int or None
        In bytes; None for what is no plain file.
    modified : str or None
        When it was last written (ISO 8601, UTC); None for what is no plain file.
    """

    option: str
    path: str
    size: Union[int, None]
    modified: Union[str, None]

    @classmethod
    def of(cls, option: str, path: Path) -> InputFile:
        """Return what tells a file from a changed one.

        Parameters
        ----------
        option : str
            The option that names it.
        path : Path

        Returns
        -------
        InputFile
        """
        file = path.file if isinstance(path, GdalName) else path
        if file is None or not os.path.isfile(file):
            return cls(option, str(path), None, None)
        found = os.stat(file)
        modified = datetime.fromtimestamp(found.st_mtime, timezone.utc).isoformat(timespec="microseconds")
        return cls(option, str(path), found.st_size, modified)


@dataclass(frozen=True)
class RunRecord:
    """How a file was made.

    Attributes
    ----------
    version : str
        Of SpectraMorph.
    libraries : dict of str to str
        Versions of what the result depends on, by name.
    platform : str
        The operating system and the processor.
    started : str
        When the run began (ISO 8601, UTC).
    finished : str
        When its files were written.
    request : Request
        What was asked for, with absolute paths.
    inputs : tuple of InputFile
        The files that were read.
    figures : dict of str to Any
        What came of it, as JSON knows it.
    warnings : tuple of str
        Those that were given on the way.
    """

    version: str
    libraries: dict[str, str]
    platform: str
    started: str
    finished: str
    request: Request
    inputs: tuple[InputFile, ...]
    figures: dict[str, Any]
    warnings: tuple[str, ...]

    @classmethod
    def of(
        cls,
        request: Request,
        outcome: Outcome,
        *,
        warnings: list[str],
        libraries: dict[str, str],
        platform: str,
    ) -> RunRecord:
        """Return the record of a run that is complete but for its files' being put in place.

        Parameters
        ----------
        request : Request
        outcome : Outcome
            With the seconds that it took.
        warnings : list of str
            Those that were given.
        libraries : dict of str to str
            Versions of what the result depends on, by name.
        platform : str
            The operating system and the processor.

        Returns
        -------
        RunRecord
        """
        request = _absolute(request)
        inputs = [
            InputFile.of(field.name, path)
            for field in dataclasses.fields(request)
            if field.metadata["is_input"]
            for path in _several(getattr(request, field.name))
        ]
        figures = {name: value for name, value in dataclasses.asdict(outcome).items() if name != "outputs"}
        finished = datetime.now(timezone.utc)
        started = finished - timedelta(seconds=figures["seconds"])
        return cls(
            version=__version__,
            libraries=libraries,
            platform=platform,
            started=started.isoformat(timespec="seconds"),
            finished=finished.isoformat(timespec="seconds"),
            request=request,
            inputs=tuple(inputs),
            figures=in_json(figures),
            warnings=tuple(warnings),
        )

    def options(self) -> dict[str, Any]:
        """Return all options of the request, those left at their defaults too, as JSON knows them."""
        fields = dataclasses.fields(self.request)
        return {field.name: in_json(getattr(self.request, field.name)) for field in fields}

    def to_json(self) -> str:
        """Return the record as the text of its file."""
        plain = {
            "format": RECORD_FORMAT,
            "format_version": FORMAT_VERSION,
            "software": SOFTWARE,
            "version": self.version,
            "libraries": self.libraries,
            "platform": self.platform,
            "started": self.started,
            "finished": self.finished,
            "job": self.request.job,
            "options": self.options(),
            "inputs": [dataclasses.asdict(file) for file in self.inputs],
            "figures": self.figures,
            "warnings": self.warnings,
        }
        return json.dumps(plain, indent=2, ensure_ascii=False, allow_nan=False) + "\n"

    def changes(self) -> list[str]:
        """Return in sentences what is no longer as it was when the run was made, and may change its result.

        Raises
        ------
        UserError
            Where an input is gone.
        """
        told: list[str] = []
        if self.version != __version__:
            told.append(
                Message(
                    "The run was made with {software} {version}, and this is {version_here}: results may differ.",
                    software=SOFTWARE,
                    version=self.version,
                    version_here=__version__,
                )
            )
        for then in self.inputs:
            path = image_path(then.path)
            now = InputFile.of(then.option, path)
            gone = (
                then.size is not None and now.size is None if isinstance(path, GdalName) else not os.path.exists(path)
            )
            if gone:
                raise UserError(
                    "The input {path} of the run is gone: put it back, or give another with the option "
                    "{option} of {job}.",
                    path=then.path,
                    option=then.option.replace("_", "-"),
                    job=self.request.job,
                )
            if now != then:
                told.append(
                    Message(
                        "The input {path} has changed since the run ({then} then, {now} now): the result may differ.",
                        path=then.path,
                        then=_described(then),
                        now=_described(now),
                    )
                )
        return told


def read_record(path: Path) -> RunRecord:
    """Read the record of a run.

    Parameters
    ----------
    path : Path
        Of the file.

    Returns
    -------
    RunRecord

    Raises
    ------
    UserError
        Where there is no such file, or it is no record that this version understands.
    """
    try:
        if os.path.getsize(path) > MOST_BYTES or not os.path.isfile(path):
            raise ValueError(Message("it is no record"))
        plain = json.loads(Path(path).read_text(encoding="utf-8"))
        if not isinstance(plain, dict) or plain.get("format") != RECORD_FORMAT:
            raise ValueError(Message("it is no record"))
        if plain["format_version"] != FORMAT_VERSION:
            raise UserError(
                "The record {path} was written by {software} {plain}, a version that writes it in another form: "
                "repeat the run with that version.",
                path=path,
                software=SOFTWARE,
                plain=plain.get("version"),
            )
        return RunRecord(
            version=str(plain["version"]),
            libraries=dict(plain["libraries"]),
            platform=str(plain["platform"]),
            started=str(plain["started"]),
            finished=str(plain["finished"]),
            request=_request(str(plain["job"]), plain["options"]),
            inputs=tuple(_input_file(file) for file in plain["inputs"]),
            figures=dict(plain["figures"]),
            warnings=tuple(plain["warnings"]),
        )
    except UserError:
        raise
    except OSError as error:
        raise UserError(
            "The record {path} cannot be read ({strerror}): check the path.", path=path, strerror=error.strerror
        ) from error
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise UserError(
            "The file {path} is not the record of a run, or is damaged ({error}): give the .run.json beside an output.",
            path=path,
            error=error,
        ) from error


def with_outputs_in(request: Request, folder: Path) -> Request:
    """Return a request that writes files of the same names into another folder.

    Parameters
    ----------
    request : Request
    folder : Path

    Returns
    -------
    Request
    """
    given = {field.name: getattr(request, field.name) for field in _outputs(request)}
    moved = {name: folder / path.name for name, path in given.items() if path is not None}
    return dataclasses.replace(request, **moved)


def _outputs(request: Request) -> list[dataclasses.Field[Any]]:
    return [field for field in dataclasses.fields(request) if field.metadata["is_output"]]


def _absolute(request: Request) -> Request:
    paths: dict[str, Any] = {}
    for field in dataclasses.fields(request):
        value = getattr(request, field.name)
        if field.metadata["is_input"] or field.metadata["is_output"]:
            made = tuple(map(absolute, _several(value)))
            paths[field.name] = made if isinstance(value, tuple) else (made or (None,))[0]
    return dataclasses.replace(request, **paths)


def _several(value: Any) -> tuple[Path, ...]:
    return value if isinstance(value, tuple) else () if value is None else (value,)


def _request(job: str, options: Mapping[str, Any]) -> Request:
    """Return a request made of options as JSON knows them; options that the record lacks keep their defaults."""
    kind: Any = next((kind for kind in get_args(Request) if kind.job == job), None)
    if kind is None:
        raise ValueError(Message("the job {job} is unknown", job=job))
    fields = {field.name: field for field in dataclasses.fields(kind)}
    unknown = sorted(options.keys() - fields.keys())
    if unknown:
        raise ValueError(Message("the option {unknown} is unknown", unknown=unknown[0]))
    return kind(**{name: _value(fields[name], plain) for name, plain in options.items()})


def _input_file(plain: Mapping[str, Any]) -> InputFile:
    file = InputFile(**plain)
    if not isinstance(file.option, str) or not isinstance(file.path, str) or "\0" in file.path:
        raise ValueError(Message("it names no input"))
    return file


def _value(field: dataclasses.Field[Any], plain: Any) -> Any:
    """Return the value of an option, read as the command line reads it."""
    if isinstance(field.default, bool):
        if not isinstance(plain, bool):
            raise ValueError(Message("the option {name} is neither true nor false", name=field.name))
        return plain
    if plain is None:
        if field.default is not None:
            raise ValueError(Message("the option {name} has no value", name=field.name))
        return None
    parse = field.metadata["parse"]
    if isinstance(field.default, tuple) or field.metadata["is_list"]:
        return tuple(parse(str(each)) for each in plain)
    if field.metadata["is_output"] and not Path(str(plain)).name:
        raise ValueError(Message("the option {name} names no file", name=field.name))
    return parse(str(plain))


def _described(file: InputFile) -> str:
    if file.size is None:
        return Message("no file")
    return Message("{size} bytes of {modified}", size=file.size, modified=file.modified)
