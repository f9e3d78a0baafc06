"""What a report tells of a run: the images read, the words said on the way, and how to repeat it."""

from __future__ import annotations

import time
from collections.abc import Mapping
from datetime import datetime

import rasterio

from ..image_names import absolute
from ..languages import ENGLISH
from ..messages import Message
from ..protocol.outputs import Outputs, record_place
from ..protocol.record import InputFile
from ..protocol.reporter import ReaderReporter
from ..raster.raster import Raster
from ..report.story import InputFacts, RunFacts
from ..versions import library_versions

UNITS = {"metre": "m", "meter": "m", "kilometre": "km", "US survey foot": "ft", "foot": "ft"}
DEGREES = "°"


class RememberingReporter:
    """Passes on what a job says, and remembers it for the report.

    Parameters
    ----------
    reporter : ReaderReporter
        Whom it is passed on to.
    """

    def __init__(self, reporter: ReaderReporter) -> None:
        self._reporter = reporter
        self.progress = reporter.progress
        self.language = reporter.language
        self.logs: list[str] = []
        self.warnings: list[str] = []

    def log(self, text: str) -> None:
        """Pass something on that is worth knowing."""
        self.logs.append(text)
        self._reporter.log(text)

    def warning(self, text: str) -> None:
        """Pass something on that the user should look at."""
        self.warnings.append(text)
        self._reporter.warning(text)


def run_facts(
    command: str, files: Outputs, reporter: RememberingReporter, hsi: Raster, msi: Raster | None = None
) -> RunFacts:
    """Return what a report tells of a run.

    Parameters
    ----------
    command : str
        The command line that repeats it.
    files : Outputs
        The files written.
    reporter : RememberingReporter
        With all that was said.
    hsi : Raster
        As it was opened.
    msi : Raster or None

    Returns
    -------
    RunFacts
    """
    images = {"hsi": hsi} if msi is None else {"hsi": hsi, "msi": msi}
    return facts_of(command, files, reporter, images)


def facts_of(command: str, files: Outputs, reporter: RememberingReporter, images: Mapping[str, Raster]) -> RunFacts:
    """Return what a report tells of a run.

    Parameters
    ----------
    command : str
        The command line that repeats it.
    files : Outputs
        The files written.
    reporter : RememberingReporter
        With all that was said.
    images : mapping of str to Raster
        As they were opened, by their roles: "hsi", "msi", "fused" or "reference".

    Returns
    -------
    RunFacts
    """
    language = reporter.language
    return RunFacts(
        command=command if language == ENGLISH else f"{command} --language {language}",
        finished=time.strftime("%Y-%m-%d %H:%M"),
        inputs=tuple(_facts(role, image) for role, image in images.items()),
        outputs={name: str(path) for name, path in files.finals.items() if name != "report"},
        record=str(record_place(files.finals["output"])) if "output" in files.records else "",
        warnings=tuple(reporter.warnings),
        log=tuple(reporter.logs),
        versions={**library_versions(), "gdal": rasterio.__gdal_version__},
        language=language,
    )


def _facts(role: str, image: Raster) -> InputFacts:
    files = [InputFile.of(role, path) for path in image.paths]
    newest = max((file.modified for file in files if file.modified is not None), default="")
    grid = image.grid
    return InputFacts(
        role=role,
        paths=tuple(str(absolute(path)) for path in image.paths),
        width=grid.width,
        height=grid.height,
        bands=len(image.bands),
        pixel_size=grid.ground_sampling_distance,
        unit=map_unit(image),
        crs=_name_of_crs(image),
        size=sum(file.size or 0 for file in files),
        modified=f"{datetime.fromisoformat(newest).astimezone():%Y-%m-%d %H:%M}" if newest else "–",
    )


def map_unit(image: Raster) -> str:
    """Return the unit of lengths on an image's map, in letters; "°" where it has angles instead.

    Parameters
    ----------
    image : Raster

    Returns
    -------
    str
    """
    crs = image.grid.crs
    if crs is None:
        return ""
    return DEGREES if crs.is_geographic else UNITS.get(crs.linear_units, crs.linear_units)


def _name_of_crs(image: Raster) -> str:
    crs = image.grid.crs
    if crs is None:
        return Message("none")
    authority = crs.to_authority()
    if authority is not None:
        return ":".join(authority)
    wkt = crs.to_wkt()
    return wkt.split('"')[1] if '"' in wkt else Message("unnamed")
