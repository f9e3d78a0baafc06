"""The folder of a fusion's parts, and its journal: which parts are written, for a run that goes on where one ended."""

from __future__ import annotations

import contextlib
import dataclasses
import hashlib
import json
import os
import re
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from ..errors import writing
from ..image_names import GdalName
from ..protocol.record import InputFile
from ..protocol.requests import FuseRequest, input_files
from ..versions import library_versions
from .parts import Part, part_name, without_places

FORMAT = 1  # of parts: with another one none is taken over
JOURNAL = "journal.jsonl"
SUFFIX = ".parts"
VIRTUAL = ".vrt"
NAME = re.compile(r"[0-9a-f]{16}")

Place = tuple[int, int, int, int]


def fingerprint_of(request: FuseRequest, model: bytes, layouts: Sequence[str], places: Sequence[Place]) -> str:
    """Return a text that is another one for other parts.

    Parameters
    ----------
    request : FuseRequest
    model : bytes
        The model's file, in which both images have their share.
    layouts : sequence of str
        The rasters that are asked for.
    places : sequence of tuple of int
        Of all parts.

    Returns
    -------
    str
        16 hexadecimal digits.
    """
    told = {
        "format": FORMAT,
        "model": hashlib.sha256(model).hexdigest(),
        "options": without_places(request),
        "output": str(request.output),  # else two outputs would share parts that lie in one folder, and remove them
        "inputs": [dataclasses.astuple(InputFile.of("", path)) for path in input_files(request)],
        "layouts": list(layouts),
        "places": list(places),
        "versions": library_versions(),
    }
    return hashlib.sha256(json.dumps(told, sort_keys=True).encode()).hexdigest()[:16]


@dataclass(frozen=True)
class PartsFolder:
    """Where the parts of a fusion lie.

    Attributes
    ----------
    own : Path
        The folder beside the output, with a folder for each fingerprint.
    parts : str
        Where parts lie: the same folder, or the one that was asked for.
    fingerprint : str
        Of the fusion.
    """

    own: Path
    parts: str
    fingerprint: str

    @classmethod
    def of(cls, output: Path, parts: Path | None, fingerprint: str) -> PartsFolder:
        """Return the folder of an output.

        Parameters
        ----------
        output : Path
            Absolute.
        parts : Path or None
            What was asked for.
        fingerprint : str

        Returns
        -------
        PartsFolder
        """
        # A virtual raster and a file of the same stem are two outputs: one's parts are not the other's to remove.
        own = output.with_name((output.stem if output.suffix.lower() == VIRTUAL else output.name) + SUFFIX)
        if parts is None:
            where = str(own)
        elif isinstance(parts, GdalName):
            where = parts.opened.rstrip("/")
        else:
            where = os.path.abspath(parts)
        return cls(own, where, fingerprint)

    @property
    def place(self) -> str:
        """Where the parts of this fusion lie."""
        return (
            f"{self.parts}/{self.fingerprint}"
            if self.parts.startswith("/vsi")
            else str(Path(self.parts) / self.fingerprint)
        )

    @property
    def journal(self) -> Path:
        """The file with a line for each part that is written, on the computer that the job runs on."""
        return self.own / self.fingerprint / JOURNAL

    def known(self) -> dict[Place, Part]:
        """Return what earlier runs told of the parts that they wrote."""
        found: dict[Place, Part] = {}
        with contextlib.suppress(OSError):
            for line in self.journal.read_text(encoding="utf-8").splitlines():
                with contextlib.suppress(ValueError, TypeError, KeyError):  # the last line may be cut off
                    told = json.loads(line)
                    part = Part(
                        **{
                            **told,
                            "place": tuple(told["place"]),
                            "files": {name: tuple(file) for name, file in told["files"].items()},
                        }
                    )
                    found[part.place] = part
        return found

    def add(self, part: Part) -> None:
        """Tell that a part is written; it is on the disk when this returns.

        Parameters
        ----------
        part : Part

        Raises
        ------
        UserError
            Where the disk is full.
        """
        with writing(self.journal):
            self.journal.parent.mkdir(parents=True, exist_ok=True)
            with self.journal.open("a", encoding="utf-8") as file:
                # A line break in front ends what a driver that was killed may have left of a line.
                file.write("\n" + json.dumps(dataclasses.asdict(part)) + "\n")
                file.flush()
                os.fsync(file.fileno())

    def names(self, places: Sequence[Place], raster: str, output: Path) -> dict[str, Place]:
        """Return what a virtual raster opens each part by.

        Parameters
        ----------
        places : sequence of tuple of int
            Of all parts.
        raster : str
            What they are parts of.
        output : Path
            Where the virtual raster is to lie; absolute.

        Returns
        -------
        dict of str to tuple of int
            The place of each, by its name; relative to the output's folder where it lies below that.
        """
        folder = self.place
        with contextlib.suppress(ValueError):  # it lies elsewhere
            folder = Path(folder).relative_to(output.parent).as_posix()
        return {f"{folder}/{part_name(place, raster)}": place for place in places}

    def tidy(self, keep: bool) -> None:
        """Remove the parts of earlier fusions into the same output, which nothing shows any more.

        Parameters
        ----------
        keep : bool
            Whether the output shows this fusion's parts.
        """
        folders = {self.own} if self.parts.startswith("/vsi") else {self.own, Path(self.parts)}
        ours = {path.name for path in _fingerprints(self.own) if (path / JOURNAL).is_file()}
        for folder in folders:
            for path in _fingerprints(folder):
                if path.name in ours and not (keep and path.name == self.fingerprint):
                    shutil.rmtree(path, ignore_errors=True)
        with contextlib.suppress(OSError):
            self.own.rmdir()  # only where nothing is left in it


def _fingerprints(folder: Path) -> list[Path]:
    try:
        return [path for path in folder.iterdir() if NAME.fullmatch(path.name)]
    except OSError:
        return []


def clipped_in_all(parts: Mapping[Place, Part]) -> list[int]:
    """Return how many values of each band the fused raster's data type could not hold.

    Parameters
    ----------
    parts : mapping of tuple to Part

    Returns
    -------
    list of int
    """
    return [sum(counts) for counts in zip(*(part.clipped for part in parts.values()))]
