"""Outputs that appear whole or not at all. Standard library alone: QGIS imports it too."""

from __future__ import annotations

import contextlib
import glob
import hashlib
import html
import os
import re
import stat
from collections.abc import Iterable, Mapping
from pathlib import Path

from ..errors import UserError
from .placing import place_all, put_back

# What GDAL and QGIS keep beside a raster. They would take an old raster's for a part of the new one.
HEADER = ".hdr"  # of an ENVI file, which may replace its suffix
SIDECARS = (".aux.xml", ".ovr", ".msk", HEADER)
ENVI = (".sli",)  # suffixes of what is written with a header
LONGEST_REPEATED = 200  # bytes, of the 255 that file systems allow, that an unfinished file repeats of the final name
# What the engine lays beside an output: the record of the run, and how QGIS is to show it.
RECORD_SUFFIX = ".run.json"
STYLE_SUFFIX = ".qml"  # with it, in place of a raster's own suffix, QGIS finds the raster's style
RECORD_FORMAT = "spectramorph-run"
HEAD = 2000  # characters of a file that are looked at to tell whose it is
LONGEST_NAME, LONGEST_WINDOWS_PATH = 255, 259  # bytes that file systems allow; characters that Windows does


def partial_path(final: Path, process_id: int) -> Path:
    """Return where a process writes a file until it is complete: beside its final place, hidden by its name.

    Of a symbolic link it lies beside the file that the link leads to, which is the one that is replaced.

    Parameters
    ----------
    final : Path
        The final place.
    process_id : int

    Returns
    -------
    Path
    """
    return _hidden(_target(final), process_id, "partial")


def previous_path(place: Path, process_id: int) -> Path:
    """Return where a process keeps an old file while it replaces it.

    Parameters
    ----------
    place : Path
        Of the old file, which is no link.
    process_id : int

    Returns
    -------
    Path
    """
    return _hidden(place, process_id, "previous")


def rewritten_path(partial: Path) -> Path:
    """Return where an unfinished file is written anew, as another kind of file, before it takes the old one's place.

    What else is written meanwhile has names that begin like it; all of it goes with the unfinished file.

    Parameters
    ----------
    partial : Path
        Of the unfinished file.

    Returns
    -------
    Path
    """
    return partial.with_name(f"{partial.name}.rewritten")


def _hidden(place: Path, process_id: int, what: str) -> Path:
    return place.with_name(f".{_stem(place)}.{process_id}.{what}")


def _stem(place: Path) -> str:
    name = os.fsencode(place.name)
    return place.name if len(name) <= LONGEST_REPEATED else hashlib.sha256(name).hexdigest()


def _target(final: Path) -> Path:
    """Return the file that is replaced: the one that a symbolic link leads to."""
    return Path(os.path.realpath(final)) if os.path.islink(final) else final


def discard_partials(finals: Iterable[Path], process_id: int) -> None:
    """Remove what a process, which has ended or is about to, left of its outputs.

    If it ended while it put them in place, the old files come back.

    Parameters
    ----------
    finals : iterable of Path
        The final places of its outputs.
    process_id : int
    """
    finals = list(finals)
    partials = [partial_path(path, process_id) for final in finals for path in _with_companions(final)]
    unfinished = any(os.path.lexists(path) for path in partials)
    for final in finals:
        target = _target(final)
        complete = not unfinished and os.path.lexists(target)
        for place in (target, *_beside(final), *companions(final)):
            previous = previous_path(place, process_id)
            with contextlib.suppress(OSError):
                if complete:
                    previous.unlink()
                else:
                    put_back(previous, place)
    _remove(partials)


def _with_companions(final: Path) -> list[Path]:
    return [final, *companions(final)]


def _remove(partials: Iterable[Path]) -> None:
    for path in partials:
        again = rewritten_path(path)
        with contextlib.suppress(OSError):
            for each in (path, *_beside(path), *again.parent.glob(f"{glob.escape(again.name)}*")):
                with contextlib.suppress(OSError):
                    each.unlink()


class Outputs:
    """The files a job makes, all or none.

    As a context manager: each is written at `partial(name)`, and moved to its final place when the block ends well;
    when it ends otherwise nothing stays, and what was at the final places is as it was. A file that is replaced hands
    its permissions on, and its side-cars go with it. Of a symbolic link, the file that it leads to is replaced.

    The companions of an output, the record of the run and the style, appear and go with it. A file of another's in the
    place of one stays.

    Parameters
    ----------
    finals : mapping of str to Path
        The final place of each output, by its name.
    inputs : iterable of Path
        The files that are read. They must stay as they are until the block ends.

    Attributes
    ----------
    finals : dict of str to Path
        The same, absolute.
    records, styles : dict of str to Path
        Where to write, until they are complete, the record of how an output was made and the style in which QGIS is to
        show it, by the output's name; without those whose place is taken by a file of another's.

    Raises
    ------
    UserError
        On construction where an output cannot be written or would harm an input or another output; at the end of the
        block where an input has changed since, or where a file cannot be put in place.
    """

    def __init__(self, finals: Mapping[str, Path], inputs: Iterable[Path]) -> None:
        sources = list(inputs)
        self.finals = {name: Path(os.path.abspath(path)) for name, path in finals.items()}
        for path in (*self.finals.values(), *sources):
            check_name(path)
        self._inputs = {path: _state(path) for path in sources}
        _check_apart(list(self.finals.values()), [Path(os.path.abspath(path)) for path in sources])
        for path in self.finals.values():
            _check_place(path)
        _probe(list(self.finals.values()))
        self.records, self.styles = self._companions(sources)

    def partial(self, name: str) -> Path:
        """Return where to write an output until it is complete.

        Parameters
        ----------
        name : str
            Of the output.

        Returns
        -------
        Path
        """
        return partial_path(self.finals[name], os.getpid())

    def _companions(self, inputs: list[Path]) -> tuple[dict[str, Path], dict[str, Path]]:
        """Return where to write the records and the styles of the outputs."""
        number = os.getpid()
        records, styles = free_places(self.finals, [Path(os.path.abspath(path)) for path in inputs])
        return (
            {name: partial_path(place, number) for name, place in records.items()},
            {name: partial_path(place, number) for name, place in styles.items()},
        )

    def __contains__(self, name: str) -> bool:
        return name in self.finals

    def __enter__(self) -> Outputs:
        _sweep(self.finals.values())
        return self

    def __exit__(self, kind: type[BaseException] | None, *rest: object) -> None:
        try:
            if kind is None:
                self._commit()
        finally:
            self.discard()

    def discard(self) -> None:
        """Remove what is unfinished."""
        number = os.getpid()
        _remove(partial_path(path, number) for final in self.finals.values() for path in _with_companions(final))

    def _commit(self) -> None:
        for path, state in self._inputs.items():
            if _state(path) != state:
                raise UserError(
                    f"The input {path} changed while it was read, and nothing was written: run again once it is "
                    "complete."
                )
        number = os.getpid()
        new: dict[Path, Path] = {}
        outdated: list[Path] = []
        for final in self.finals.values():
            for place in companions(final):
                finished, old = partial_path(place, number), is_ours(place, final)
                if os.path.lexists(finished) and (old or not os.path.lexists(place)):
                    new[place] = finished
                elif old:
                    outdated.append(place)
        for final in self.finals.values():
            outdated += _sidecars(final)
            target, partial = _target(final), partial_path(final, number)
            new[target] = partial
            # GDAL writes a side-car for what the file itself cannot hold, as a reference system GeoTIFF does not know.
            own = zip(_beside(target), _beside(partial))
            new |= {place: finished for place, finished in own if os.path.lexists(finished)}
        place_all(new, {path: previous_path(path, number) for path in (*new, *outdated)})


def check_name(path: Path) -> None:
    """See that the libraries, GDAL above all, can be given a name.

    Parameters
    ----------
    path : Path

    Raises
    ------
    UserError
        Where they cannot.
    """
    if not Path(os.path.abspath(path)).name:
        raise UserError(f"The path {path} is a folder: give a file name.")
    try:
        fits = "\0" not in str(path).encode().decode()
    except UnicodeEncodeError:
        fits = False
    if not fits:
        shown = str(path).encode(errors="backslashreplace").decode().replace("\0", "\\0")
        raise UserError(f"The name {shown} is not text in UTF-8: give the file or its folder another name.")


def _state(path: Path) -> tuple[int, int] | None:
    """Return what tells a changed file: its size and when it was written; None where there is no file."""
    try:
        found = os.stat(path)
    except (FileNotFoundError, NotADirectoryError):
        return None  # whoever reads it knows what is missing, and says so
    except OSError as error:
        raise UserError(
            f"The input {path} cannot be reached ({error.strerror}): check its name and the permissions of its folders."
        ) from error
    return (found.st_size, found.st_mtime_ns) if stat.S_ISREG(found.st_mode) else None


def identity(path: Path) -> object:
    """Return what is the same for two names of one file.

    Parameters
    ----------
    path : Path

    Returns
    -------
    object
        To be compared with others.
    """
    try:
        found: os.stat_result | None = os.stat(path)
    except OSError:
        found = None
    # Some network drives give files no numbers: there names must tell them apart.
    return (found.st_dev, found.st_ino) if found and found.st_ino else os.path.normcase(os.path.realpath(path))


def _check_apart(finals: list[Path], inputs: list[Path]) -> None:
    """Raise UserError where an output is an input or another output, or has the name of a part of one."""
    sources = {identity(path) for path in inputs}
    parts = {identity(other) for path in inputs for other in (*_beside(path), path.with_suffix(HEADER))}
    seen: set[object] = set()
    for path in finals:
        if identity(path) in sources:
            raise UserError(f"The output {path} is one of the inputs: choose another name for it.")
        if identity(path) in parts:
            raise UserError(f"The output {path} has the name of a part of one of the inputs: choose another one.")
        if identity(path) in seen:
            raise UserError(f"Two outputs have the same name {path}: choose another name for one of them.")
        seen.add(identity(path))
    beside = {path: companions(path) for path in finals}
    for path in finals:
        for other in (*_beside(path), *beside[path]):
            if identity(other) in seen | sources:
                raise UserError(
                    f"The file {other} has the name of a part of the output {path}, as its mask, overviews or "
                    "statistics: choose another name for one of them."
                )


def _beside(path: Path) -> list[Path]:
    """Return the names that the side-cars of a raster would have, those of a link and of the file it leads to."""
    return [one.with_name(one.name + suffix) for one in dict.fromkeys((path, _target(path))) for suffix in SIDECARS]


def _check_place(final: Path) -> None:
    """Raise UserError where no file can be made, or where what is there is no file."""
    target = _target(final)
    header = final.with_suffix(HEADER)
    if final.suffix.lower() in ENVI and os.path.lexists(header):
        raise UserError(
            f"The file {header} would be taken for the header of the output {final}: move it away, or choose another "
            "name for the output."
        )
    try:
        if not stat.S_ISDIR(os.stat(target.parent).st_mode):
            raise NotADirectoryError
    except (FileNotFoundError, NotADirectoryError) as error:
        raise UserError(
            f"The output folder {target.parent} does not exist: make it first, or choose another one."
        ) from error
    except OSError as error:
        raise UserError(
            f"The output folder {target.parent} cannot be reached ({error.strerror}): choose another one."
        ) from error
    try:
        mode = os.stat(target).st_mode
    except FileNotFoundError:
        for other in _beside(final):
            if os.path.lexists(other):
                raise UserError(
                    f"The file {other}, left of another raster, would be taken for a part of the output {final}: move "
                    "it away, or choose another name for the output."
                ) from None
        return
    except OSError as error:
        raise UserError(f"The output {final} cannot be written ({error.strerror}): choose another name.") from error
    if stat.S_ISDIR(mode):
        raise UserError(f"The output {final} is a folder: give a file name.")
    if not stat.S_ISREG(mode):
        raise UserError(f"The output {final} is a device, a pipe or a socket and no file: give a file name.")


def _sidecars(final: Path) -> list[Path]:
    """Return the files beside an output's place that belong to the raster that is there now."""
    if not os.path.exists(final):
        return []
    return [path for path in _beside(final) if os.path.isfile(path) or os.path.islink(path)]


def _probe(finals: list[Path]) -> None:
    """Raise UserError where an unfinished file cannot be made, or where the file that is there cannot be replaced."""
    number = os.getpid()
    partials = {partial_path(final, number): final for final in finals}
    # Left by an earlier process with the same number: in a container the first process always has number 1.
    for partial in partials:
        with contextlib.suppress(OSError):
            partial.unlink()
    made: list[Path] = []
    try:
        for partial, final in partials.items():
            try:
                partial.open("xb").close()
            except FileExistsError as error:  # two names that are one file on this disk, as where case does not count
                raise UserError(
                    f"Two outputs have the same name {final}: choose another name for one of them."
                ) from error
            except OSError as error:
                raise UserError(
                    f"The output folder {partial.parent} cannot be written to ({error.strerror}): choose another one."
                ) from error
            made.append(partial)
    finally:
        for partial in made:
            with contextlib.suppress(OSError):
                partial.unlink()
    for final in finals:
        _probe_replacing(final, number)


def _probe_replacing(final: Path, number: int) -> None:
    """Rename the file that is there and back: nothing else tells whether it may be replaced, on every system."""
    target = _target(final)
    previous = previous_path(target, number)
    if not os.path.lexists(target):
        return
    try:
        try:
            os.rename(target, previous)
        finally:
            put_back(previous, target)
    except OSError as error:
        advice = "close the programs that have it open, or choose another name"
        if os.path.lexists(previous):
            advice = f"it is now {previous}, rename it yourself"
        raise UserError(f"The output {final} cannot be replaced ({error.strerror}): {advice}.") from error


def _sweep(finals: Iterable[Path]) -> None:
    """Remove unfinished files of runs that were killed."""
    finals = list(finals)
    ended: set[int] = set()
    for target in map(_target, finals):
        pattern = re.compile(re.escape(f".{_stem(target)}.") + r"(\d+)\.(partial|previous)")
        with contextlib.suppress(OSError):  # a folder that may be written to, but not listed
            numbers = (pattern.fullmatch(path.name) for path in target.parent.iterdir())
            ended |= {int(match[1]) for match in numbers if match and not _is_running(int(match[1]))}
    for number in ended:
        discard_partials(finals, number)


def _is_running(process_id: int) -> bool:
    # On Windows, os.kill would end the process. It need not be asked: a file that it uses cannot be removed there.
    if os.name == "nt":
        return False
    try:
        os.kill(process_id, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except OSError:
        return True
    return True


def record_place(final: Path) -> Path:
    """Return where the record of the run that made a file lies.

    Parameters
    ----------
    final : Path
        The file.

    Returns
    -------
    Path
    """
    return final.with_name(final.name + RECORD_SUFFIX)


def is_record(path: Path) -> bool:
    """Tell whether a file is the record of a run.

    Parameters
    ----------
    path : Path

    Returns
    -------
    bool
        False where there is no file, or none that can be read.
    """
    return path.name.endswith(RECORD_SUFFIX) and is_ours(path, path.with_name(path.name[: -len(RECORD_SUFFIX)]))


def style_place(final: Path) -> Path:
    """Return where QGIS looks for the style of a raster.

    Parameters
    ----------
    final : Path
        The raster.

    Returns
    -------
    Path
    """
    return final.with_suffix(STYLE_SUFFIX)


def companions(final: Path) -> list[Path]:
    """Return where the companions of an output lie, as far as the system allows such names.

    Parameters
    ----------
    final : Path
        The output.

    Returns
    -------
    list of Path
    """
    return [place for place in (record_place(final), style_place(final)) if _can_be_named(place)]


def style_mark(final: Path) -> str:
    """Return the attribute that tells the style of a raster that the engine wrote from one that a user saved.

    QGIS leaves it out when it saves a style. It names the raster: one of another suffix has the same place for its
    style.

    Parameters
    ----------
    final : Path
        The raster.

    Returns
    -------
    str
    """
    return f'spectramorph="{html.escape(final.name)}"'


def is_ours(place: Path, final: Path) -> bool:
    """Tell whether a file is a companion that the engine laid beside an output.

    Parameters
    ----------
    place : Path
        Of the file.
    final : Path
        The output.

    Returns
    -------
    bool
        False where there is no file, or none that can be read.
    """
    if not os.path.isfile(place):  # to open a pipe would wait for whoever writes to it
        return False
    try:
        with place.open(encoding="utf-8", errors="replace") as file:
            head = file.read(HEAD)
    except OSError:
        return False
    return f'"{RECORD_FORMAT}"' in head if place == record_place(final) else style_mark(final) in head


def free_places(finals: Mapping[str, Path], inputs: Iterable[Path]) -> tuple[dict[str, Path], dict[str, Path]]:
    """Return where the records and the styles of outputs may lie: where there is no file of another's.

    Parameters
    ----------
    finals : mapping of str to Path
        The final place of each output, by its name; absolute.
    inputs : iterable of Path
        The files that are read; absolute. One that is named like an output but for the suffix would be shown in the
        output's style.

    Returns
    -------
    records, styles : dict of str to Path
        By the output's name.
    """
    styled = {style_place(path) for path in inputs}
    records: dict[str, Path] = {}
    styles: dict[str, Path] = {}
    for name, final in finals.items():
        for places, place in ((records, record_place(final)), (styles, style_place(final))):
            if _can_be_named(place) and place not in styled and (not os.path.lexists(place) or is_ours(place, final)):
                places[name] = place
    return records, styles


def _can_be_named(place: Path) -> bool:
    name_fits = len(os.fsencode(place.name)) <= LONGEST_NAME
    return name_fits and (os.name != "nt" or len(str(place)) <= LONGEST_WINDOWS_PATH)
