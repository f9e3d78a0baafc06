"""A fusion whose tiles are computed on a cluster: the model goes out once, files come back and are put together."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime, timezone
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
import rasterio
from rasterio.windows import Window

from ..core.model import FusionModel
from ..core.sharp import SharpModel
from ..errors import UserError, writing
from ..image_names import absolute
from ..messages import Message
from ..pair.fitting import FittedPair
from ..pair.model_file import save_model
from ..pair.scenes import PairReader
from ..pair.tiles import Tile, tile_windows
from ..protocol.figures import Assessment
from ..protocol.outputs import rewritten_path
from ..protocol.record import SOFTWARE
from ..protocol.reporter import Reporter
from ..protocol.requests import FuseManyRequest, FuseRequest
from ..raster.cog import make_cloud_optimised
from ..raster.grid import Grid
from ..raster.mosaic import write_mosaic
from ..raster.raster import ENVIRONMENT, RASTER_ERRORS
from ..raster.stac_item import stac_item
from ..raster.writer import RasterFormat, clipped_in_words, plain_format
from ..versions import library_versions
from .cluster import LOCAL_GPUS, check_scheduler, computed
from .fused_outputs import fused_layouts, write_small_files
from .parts import Part, PartsJob, let_go, make_part, part_name
from .parts_folder import VIRTUAL, PartsFolder, Place, clipped_in_all, fingerprint_of
from .shown_endmembers import ShownEndmembers

EVERY_GPU = "cuda:all"  # the device that stands for all GPUs of this machine
COEFFICIENTS = "coefficients"
ITEM_SUFFIX = ".stac.json"
TOGETHER = 97.0  # how much of the job is done, in per cent, once all parts are written


@dataclass(frozen=True)
class ScatteredFusion:
    """What was written of a fusion in parts, until its outputs are in place.

    Attributes
    ----------
    folder : PartsFolder
    grid : Grid
        Of the rasters.
    layouts : mapping of str to RasterFormat
        Of the rasters.
    places : tuple of tuple of int
        Of the parts.
    assessment : Assessment or None
    """

    folder: PartsFolder
    grid: Grid
    layouts: Mapping[str, RasterFormat]
    places: tuple[Place, ...]
    assessment: Assessment | None

    def put_together(self, places: Mapping[str, Path], finals: Mapping[str, Path], report: Reporter) -> None:
        """Make files of their own of the virtual rasters that were not asked for as such.

        Parameters
        ----------
        places : mapping of str to Path
            The files that were written, with all that is told of them.
        finals : mapping of str to Path
            Where they are to lie in the end; absolute.
        report : Reporter

        Raises
        ------
        UserError
            Where the disk is full or a part is gone.
        """
        report.progress(TOGETHER, Message("Putting the parts together"))
        for name in self.layouts:
            if finals[name].suffix.lower() != VIRTUAL:
                make_cloud_optimised(places[name], rewritten_path(places[name]))

    def finish(self, finals: Mapping[str, Path], report: Reporter) -> None:
        """Describe the outputs, which are in place, by a STAC item, and remove what they do not need.

        Parameters
        ----------
        finals : mapping of str to Path
            Of all outputs, absolute.
        report : Reporter

        Raises
        ------
        UserError
            Where the disk is full.
        """
        output = finals["output"]
        virtual = [name for name in self.layouts if finals[name].suffix.lower() == VIRTUAL]
        parts = {
            os.path.splitext(os.path.basename(href))[0]: href
            for name in virtual
            for href in self.folder.names(self.places, name, output)
        }
        rasters = {
            name: (os.path.relpath(finals[name], output.parent).replace(os.sep, "/"), layout)
            for name, layout in self.layouts.items()
        }
        text = stac_item(output.stem, self.grid, rasters, parts, {SOFTWARE: library_versions()["spectramorph"]}, _now())
        item = output.with_name(output.stem + ITEM_SUFFIX)
        if _is_free(item):
            partial = item.with_name(f".{item.name}.{os.getpid()}.partial")
            with writing(item):
                partial.write_text(text, encoding="utf-8")
                os.replace(partial, item)
        else:
            report.warning(Message("The STAC item is not written: there is another file at {item}.", item=item))
        self.folder.tidy(keep=bool(virtual))


Spread = TypeVar("Spread", FuseRequest, FuseManyRequest)


def on_every_gpu(request: Spread) -> Spread:
    """Return a request for all GPUs of this machine as one for a cluster of a process for each; others as they are.

    Parameters
    ----------
    request : FuseRequest or FuseManyRequest

    Returns
    -------
    FuseRequest or FuseManyRequest
    """
    if request.device != EVERY_GPU:
        return request
    return replace(request, device="cuda", scheduler=request.scheduler or LOCAL_GPUS)


def check_scattered(request: FuseRequest) -> None:
    """See that a request for a cluster can be met, before anything is computed.

    Parameters
    ----------
    request : FuseRequest

    Raises
    ------
    UserError
        Where Dask is missing, or something is asked for that a cluster does not give.
    """
    if request.scheduler is None:
        if request.parts is not None:
            raise UserError("The option parts needs the option scheduler: give both, or neither.")
        return
    check_scheduler(request.scheduler, request.device)


def write_scattered(
    request: FuseRequest,
    client: Any,
    fitted: FittedPair,
    shown: ShownEndmembers,
    reader: PairReader,
    colours: tuple[int, ...],
    places: Mapping[str, Path],
    finals: Mapping[str, Path],
    witness: Callable[[Tile], None] | None,
    report: Reporter,
) -> ScatteredFusion:
    """Write what is asked for: rasters as parts, by the workers of a cluster, and what puts them together.

    Parameters
    ----------
    request : FuseRequest
    client : distributed.Client
    fitted : FittedPair
    shown : ShownEndmembers
        What abundance maps are of.
    reader : PairReader
        The pair that it is applied to.
    colours : tuple of int
        The bands to show as red, green and blue, 1-based.
    places : mapping of str to Path
        The files to write.
    finals : mapping of str to Path
        Where they are to lie in the end; absolute.
    witness : callable or None
        Is shown every tile, with its residuals and uncertainty, once all are written.
    report : Reporter

    Returns
    -------
    ScatteredFusion

    Raises
    ------
    UserError
        Where a worker cannot read the images or write its parts, or no pixel could be estimated.
    """
    write_small_files(fitted, shown, places)
    known = fused_layouts(fitted, shown, reader, request.dtype, colours)
    layouts = {name: layout for name, layout in known.items() if name in places}
    # What the witness sees are parts as well, of rasters that nobody asked for.
    written = layouts if witness is None else {**layouts, **_seen(fitted.model, known)}
    windows = tile_windows(fitted.model, reader.msi)
    every = tuple((window.row_off, window.col_off, window.height, window.width) for window in windows)
    model = _model_file(fitted)
    request = _anywhere(request)
    fingerprint = fingerprint_of(request, model, list(written), every)
    folder = PartsFolder.of(finals["output"], request.parts, fingerprint)
    job = PartsJob(fingerprint, request, model, written, folder.place, library_versions())
    parts = _made(job, client, folder, every, fitted.percent, report)
    assessment = fitted.assess(report)
    if not any(part.has_data for part in parts.values()):
        raise UserError(
            "No pixel of the multispectral image could be used: its pixels over the hyperspectral image are all "
            "nodata, NaN or infinite."
        )
    clipped = clipped_in_words(np.array(clipped_in_all(parts)), layouts["output"].dtype)
    if clipped:
        report.warning(clipped)
    if witness is not None:
        for place in every:
            witness(_tile(job, place))
    for name, layout in layouts.items():
        shown_parts = folder.names(every, name, finals[name])
        write_mosaic(
            places[name],
            reader.msi.grid,
            layout,
            {href: Window(left, top, width, height) for href, (top, left, height, width) in shown_parts.items()},
        )
    return ScatteredFusion(folder, reader.msi.grid, layouts, every, assessment)


def _seen(model: FusionModel, known: Mapping[str, RasterFormat]) -> dict[str, RasterFormat]:
    """Return the formats of the rasters that hold what a tile does, as far as the model tells it."""
    axes = plain_format(tuple(f"axis {number}" for number in range(1, len(model.mixing[1]) + 1)))
    told = ("residuals", "uncertainty") if isinstance(model.estimator, SharpModel) else ()
    return {COEFFICIENTS: axes, **{name: known[name] for name in told}}


def _tile(job: PartsJob, place: Place) -> Tile:
    """Return a tile whose parts are written."""
    top, left, height, width = place
    found: dict[str, Any] = dict.fromkeys((COEFFICIENTS, "residuals", "uncertainty"))
    try:
        with rasterio.Env(**ENVIRONMENT):
            for name in found.keys() & job.layouts.keys():
                with rasterio.open(f"{job.folder}/{part_name(place, name)}") as dataset:
                    found[name] = dataset.read()
    except RASTER_ERRORS as error:
        raise UserError(
            "The parts in {folder} cannot be read from here ({error}): write them where this computer reaches "
            "them, too, or leave the report out.",
            folder=job.folder,
            error=error,
        ) from error
    sigma = None if found["uncertainty"] is None else found["uncertainty"][0]
    return Tile(Window(left, top, width, height), found[COEFFICIENTS], found["residuals"], sigma)


def _made(
    job: PartsJob,
    client: Any,
    folder: PartsFolder,
    every: tuple[Place, ...],
    percent: float,
    report: Reporter,
) -> dict[Place, Part]:
    """Have all parts made, and return them in their order."""
    known = folder.known()
    parts: dict[Place, Part] = {}
    anew = 0
    run = os.urandom(4).hex()  # so that no task is taken for one of an earlier run
    keys = {
        f"part-{job.fingerprint}-{run}-{top}-{left}": (top, left, height, width) for top, left, height, width in every
    }
    tasks = ((key, (place, known.get(place))) for key, place in keys.items())
    try:
        for key, found in computed(client, make_part, job, tasks):
            if isinstance(found, Exception):
                raise _told(found) from found
            place = keys[key]
            if found is None:
                raise UserError(
                    "A task was cancelled on the cluster from elsewhere: run again, which goes on from here."
                )
            if found != known.get(place):
                anew += 1
                folder.add(found)
            parts[place] = found
            report.progress(percent + (TOGETHER - percent) * len(parts) / len(every), Message("Fusing on the cluster"))
    finally:
        _let_go_everywhere(client, job.fingerprint)
    if anew < len(every):
        report.log(
            Message(
                "{there} of {parts} parts were there already, written by an earlier run.",
                there=len(every) - anew,
                parts=len(every),
            )
        )
    return {place: parts[place] for place in every}


def _let_go_everywhere(client: Any, fingerprint: str) -> None:
    """Have workers close their images; nobody waits for it."""
    from distributed import fire_and_forget

    with suppress(Exception):  # the cluster may be gone
        for worker in client.nthreads():
            fire_and_forget(client.submit(let_go, fingerprint, workers=[worker], pure=False))


def _told(error: Exception) -> Exception:
    """Return what to raise for what a worker raised."""
    if isinstance(error, UserError):
        return error
    if isinstance(error, ImportError):
        return UserError(
            "A worker of the cluster cannot import what it needs ({error}): install SpectraMorph and its packages "
            "on all workers, in the versions of the computer that the job runs on.",
            error=error,
        )
    if type(error).__name__ == "KilledWorker":
        return UserError(
            "Several workers of the cluster ended one after the other at the same tile, most likely for want of "
            "memory: give each 3 GB, and run again, which goes on from here."
        )
    return error


def _anywhere(request: FuseRequest) -> FuseRequest:
    """Return a request that means the same in every working folder."""
    changes: dict[str, Any] = {}
    for name, value in vars(request).items():
        if isinstance(value, Path):
            changes[name] = absolute(value)
        elif isinstance(value, tuple) and value and all(isinstance(each, Path) for each in value):
            changes[name] = tuple(map(absolute, value))
    return replace(request, **changes)


def _model_file(fitted: FittedPair) -> bytes:
    with tempfile.TemporaryDirectory(prefix="spectramorph-") as folder:
        path = Path(folder) / "model.safetensors"
        save_model(path, fitted.model)
        return path.read_bytes()


def _is_free(item: Path) -> bool:
    """Tell whether there is no file of another's."""
    try:
        return f'"{SOFTWARE}"' in item.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return not os.path.lexists(item)


def _now() -> datetime:
    return datetime.now(timezone.utc)
