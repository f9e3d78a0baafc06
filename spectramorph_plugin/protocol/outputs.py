"""Outputs that appear whole or not at all. Standard library alone: QGIS imports it too."""

from __future__ import annotations

import contextlib
import os
import re
from collections.abc import Iterable, Mapping
from pathlib import Path

from ..errors import UserError

# What GDAL and QGIS keep beside a raster: of the old one, wrong for the new.
SIDECARS = (".aux.xml", ".ovr", ".msk")


def partial_path(final: Path, process_id: int) -> Path:
    """Return where process `process_id` writes the file that becomes `final`: beside it, hidden by its name."""
    return final.with_name(f".{final.name}.{process_id}.partial")


def discard_partials(finals: Iterable[Path], process_id: int) -> None:
    """Remove what process `process_id`, which has ended, left of its unfinished outputs."""
    for final in finals:
        with contextlib.suppress(OSError):
            partial_path(final, process_id).unlink()


class Outputs:
    """The files a job makes, all or none.

    As a context manager: each is written at `partial(name)`, and moved to its final place when the block ends well;
    when it ends otherwise nothing stays, and what was at the final place is as it was.

    Raises
    ------
    UserError on construction, where an output cannot be written or would overwrite an input.
    """

    def __init__(self, finals: Mapping[str, Path], inputs: Iterable[Path]) -> None:
        self.finals = {name: Path(os.path.abspath(path)) for name, path in finals.items()}
        sources = {_identity(path) for path in inputs}
        seen: set[str] = set()
        for path in self.finals.values():
            if _identity(path) in sources:
                raise UserError(f"The output {path} is one of the inputs: choose another name for it.")
            if _identity(path) in seen:
                raise UserError(f"Two outputs have the same name {path}: choose another name for one of them.")
            seen.add(_identity(path))
            _check_writable(path)

    def partial(self, name: str) -> Path:
        """Return where to write an output until it is complete."""
        return partial_path(self.finals[name], os.getpid())

    def __contains__(self, name: str) -> bool:
        return name in self.finals

    def __enter__(self) -> Outputs:
        for final in self.finals.values():
            _sweep(final)
        return self

    def __exit__(self, kind: type[BaseException] | None, *rest: object) -> None:
        try:
            if kind is None:
                self._commit()
        finally:
            self.discard()

    def discard(self) -> None:
        """Remove what is unfinished."""
        discard_partials(self.finals.values(), os.getpid())

    def _commit(self) -> None:
        for name, final in self.finals.items():
            try:
                os.replace(self.partial(name), final)
            except OSError as error:
                raise UserError(
                    f"The output {final} could not be put in place ({error.strerror}): close the programs that have it "
                    "open, or choose another name."
                ) from error
            for suffix in SIDECARS:
                with contextlib.suppress(OSError):
                    final.with_name(final.name + suffix).unlink()


def _identity(path: Path) -> str:
    return os.path.normcase(os.path.realpath(path))


def _check_writable(path: Path) -> None:
    folder = path.parent
    if not folder.is_dir():
        raise UserError(f"The output folder {folder} does not exist: make it first, or choose another one.")
    if path.is_dir():
        raise UserError(f"The output {path} is a folder: give a file name.")
    probe = partial_path(path, os.getpid())
    try:
        probe.touch()
        probe.unlink()
    except OSError as error:
        raise UserError(
            f"The output folder {folder} cannot be written to ({error.strerror}): choose another one."
        ) from error


def _sweep(final: Path) -> None:
    """Remove unfinished files of runs that were killed."""
    pattern = re.compile(re.escape(f".{final.name}.") + r"(\d+)\.partial")
    for path in final.parent.iterdir():
        match = pattern.fullmatch(path.name)
        if match and not _is_running(int(match[1])):
            with contextlib.suppress(OSError):
                path.unlink()


def _is_running(process_id: int) -> bool:
    if os.name == "nt":  # there a signal 0 would end the process; but a file in use cannot be removed either
        return False
    try:
        os.kill(process_id, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True
