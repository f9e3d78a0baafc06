"""How the outputs of a run were made: a record beside the main one, and the same in short inside the rasters."""

from __future__ import annotations

import json
import platform
from collections.abc import Iterable, Mapping
from datetime import datetime, timezone
from pathlib import Path
from types import MappingProxyType
from typing import Any

import rasterio

from ..errors import writing
from ..image_names import image_path
from ..messages import Message
from ..protocol.outcomes import Outcome
from ..protocol.record import SOFTWARE, RunRecord
from ..protocol.reporter import Reporter
from ..protocol.requests import Request
from ..raster.provenance import write_provenance
from ..versions import library_versions

# What rasters of fractions tell of their values, so that the spectral view shows them as bars.
FRACTIONS_TOLD = {"VALUES": "fractions"}


def leave_provenance(
    record_place: Path | None,
    request: Request,
    outcome: Outcome,
    report: Reporter,
    rasters: Iterable[Path] = (),
    own: Mapping[Path, Mapping[str, str]] = MappingProxyType({}),
) -> None:
    """Tell how the outputs were made; the last thing before they are put in place.

    Parameters
    ----------
    record_place : Path or None
        Where to write the record; None where there is no place for it.
    request : Request
        What was asked for.
    outcome : Outcome
        What came of it, with the seconds that it took.
    report : Reporter
    rasters : iterable of Path
        Those of the outputs that are rasters, complete.
    own : mapping of Path to mapping of str to str
        What single rasters tell of their values beside, for the spectral view.

    Raises
    ------
    UserError
        Where the disk is full.
    """
    if record_place is None:
        report.warning(
            Message("The record of the run is not written: another file has its name, or no file can have it.")
        )
    record = RunRecord.of(
        request,
        outcome,
        warnings=report.warnings,
        libraries={**library_versions(), "gdal": rasterio.__gdal_version__},
        platform=platform.platform(),
    )
    told = _in_short(record)
    for path in rasters:
        write_provenance(path, told["SOFTWARE"], datetime.now(timezone.utc), {**told, **own.get(path, {})})
    if record_place is not None:
        with writing(record_place):
            record_place.write_text(record.to_json(), encoding="utf-8")


def _in_short(record: RunRecord) -> dict[str, str]:
    """Return what a raster tells of its run, a line a fact: files by their names alone, as rasters are handed on."""
    request = record.request
    options = {name: _names(getattr(request, name), plain) for name, plain in record.options().items()}
    told: dict[str, Any] = {
        "software": f"{SOFTWARE} {record.version}",
        "libraries": record.libraries,
        "platform": record.platform,
        "started": record.started,
        "finished": record.finished,
        "job": request.job,
        "options": options,
        "inputs": [
            {"option": file.option, "file": image_path(file.path).name, "size": file.size, "modified": file.modified}
            for file in record.inputs
        ],
        **{name: value for name, value in record.figures.items() if name != "display"},
        "warnings": record.warnings,
    }
    return {name.upper(): _as_text(value) for name, value in told.items() if value not in (None, (), [], {})}


def _names(value: Any, plain: Any) -> Any:
    """Return the value of an option with the names of files in place of their paths."""
    if isinstance(value, Path):
        return value.name
    if isinstance(value, tuple) and all(isinstance(each, Path) for each in value):
        return [each.name for each in value]
    return plain


def _as_text(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, separators=(",", ":"))
