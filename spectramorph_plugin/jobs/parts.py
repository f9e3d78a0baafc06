"""A fusion in parts: each a tile, computed and written by a worker of a cluster that opens both images itself.

A part has the values that one machine gives that tile, to the last bit: the same functions read, compute and store it.
It is written under a temporary name and renamed whole, so that what has a part's name is one.
"""

from __future__ import annotations

import hashlib
import os
import platform
import tempfile
import threading
import time
import uuid
from collections.abc import Callable, Mapping
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
import rasterio.shutil
from rasterio.transform import Affine
from rasterio.windows import Window

from ..allocator import give_back_free_memory, keep_memory
from ..core.device import choose_device
from ..core.model import FusionModel
from ..core.sharp import Wanted
from ..core.threads import one_thread
from ..errors import UserError, writing
from ..pair.alignment import AlignedPair
from ..pair.model_file import load_model
from ..pair.tiles import Tile, tile_estimator
from ..protocol.requests import FuseRequest
from ..raster.grid import Grid
from ..raster.raster import ENVIRONMENT, RASTER_ERRORS
from ..raster.writer import RasterFormat
from ..versions import library_versions
from .cluster import is_wanted
from .opening import open_images
from .tile_writing import TileWriting

# Options that say where something is written or computed, and change no value of a raster.
PLACES = frozenset(
    (
        "output",
        "abundances",
        "endmembers",
        "model",
        "residuals",
        "uncertainty",
        "report",
        "scheduler",
        "parts",
        "threads",
    )
)
CHUNK = 2**20  # bytes of a file that are read at once


@dataclass(frozen=True)
class PartsJob:
    """What a worker has to know of a fusion; what is sent to each once.

    Attributes
    ----------
    fingerprint : str
        Another one for other values.
    request : FuseRequest
        What was asked for, with absolute paths.
    model : bytes
        The model's file.
    layouts : mapping of str to RasterFormat
        Of the rasters that are asked for.
    folder : str
        Where parts are written: a folder that all workers reach, or a name that only GDAL understands.
    versions : mapping of str to str
        Of the libraries, where the model was fitted.
    """

    fingerprint: str
    request: FuseRequest
    model: bytes
    layouts: Mapping[str, RasterFormat]
    folder: str
    versions: Mapping[str, str]


@dataclass(frozen=True)
class Part:
    """A part that is written.

    Attributes
    ----------
    place : tuple of int
        Its first row and column, its height and its width, in pixels of the MSI.
    files : dict of str to tuple of str and int
        By the raster's name, the SHA-256 of its file and how many bytes it has.
    clipped : list of int
        How many values of each band the fused raster's data type could not hold.
    has_data : bool
        Whether any pixel could be estimated.
    seconds : float
        How long it took.
    worker : str
        Which machine and process made it.
    """

    place: tuple[int, int, int, int]
    files: dict[str, tuple[str, int]]
    clipped: list[int]
    has_data: bool
    seconds: float
    worker: str


def part_name(place: tuple[int, int, int, int], raster: str) -> str:
    """Return the name of a part's file.

    Parameters
    ----------
    place : tuple of int
        Its first row and column, its height and its width.
    raster : str
        What it is a part of.

    Returns
    -------
    str
    """
    return f"{raster}-{place[0]:06d}-{place[1]:06d}.tif"


@one_thread()
def make_part(job: PartsJob, place: tuple[int, int, int, int], known: Part | None) -> Part | None:
    """Make a part, unless it is there and whole.

    Parameters
    ----------
    job : PartsJob
    place : tuple of int
        Its first row and column, its height and its width, in pixels of the MSI.
    known : Part or None
        What was told of it when it was made.

    Returns
    -------
    Part or None
        `known` itself where its files are as they were; None where nobody waits for it any more.

    Raises
    ------
    UserError
        Where an image cannot be read or the part cannot be written, or where other versions are installed here.
    """
    if known is not None and _is_whole(job, known):
        return known
    started = time.monotonic()
    opened = _opened(job)
    top, left, height, width = place
    window = Window(left, top, width, height)
    tile = opened.estimate(window)
    if not is_wanted():
        return None
    grid = opened.pair.msi.grid
    used = opened.model.positions_in(opened.pair.hsi.bands.indexes)
    with ExitStack() as stack:
        places = _temporary(job, place, stack)
        writing_tiles = TileWriting(
            opened.model,
            job.request.constrained,
            opened.model.mixing_for(used, len(job.layouts["output"])),
            Grid(height, width, grid.transform * Affine.translation(left, top), grid.crs),
            job.layouts,
            places,
        )
        clipped = writing_tiles.write_one(tile)
        if not is_wanted():
            return None
        files = {name: (_digest(path), path.stat().st_size) for name, path in places.items()}
        for name, path in places.items():
            _put(path, job.folder, part_name(place, name))
    return Part(
        place,
        files,
        clipped.tolist(),
        bool(np.isfinite(tile.coefficients[0]).any()),
        time.monotonic() - started,
        f"{platform.node()}:{os.getpid()}",
    )


def let_go(fingerprint: str) -> None:
    """Close what this thread keeps open for a fusion.

    Parameters
    ----------
    fingerprint : str
    """
    opened = getattr(_kept, "opened", None)
    if opened is not None and opened.fingerprint == fingerprint:
        del _kept.opened
        _open.discard(opened.stack)
        opened.stack.close()
        give_back_free_memory()


@dataclass(frozen=True)
class _Opened:
    fingerprint: str
    model: FusionModel
    pair: AlignedPair
    estimate: Callable[[Window], Tile]
    stack: ExitStack


_kept = threading.local()  # GDAL's datasets are used by one thread each
# What a worker that ends in the middle of a job has open goes with its process: closed by another thread than the one
# that opened it, rasterio complains on standard error.
_open: set[ExitStack] = set()


def _opened(job: PartsJob) -> _Opened:
    """Return the model and the pair, which are kept open for the next part."""
    kept: _Opened | None = getattr(_kept, "opened", None)
    if kept is not None:
        if kept.fingerprint == job.fingerprint:
            return kept
        let_go(kept.fingerprint)
    _check_versions(job.versions)
    keep_memory()  # Dask's workers are processes that do not: tiles took twice as long
    device = choose_device(job.request.device).device
    with ExitStack() as stack:
        with tempfile.TemporaryDirectory(prefix="spectramorph-") as folder:
            path = Path(folder) / "model.safetensors"
            path.write_bytes(job.model)
            model = load_model(path, device)
        hsi, msi = open_images(job.request, stack)
        pair = AlignedPair.of(hsi, msi, stack).without_shift(*model.shift, model.align_to)
        wanted = Wanted("residuals" in job.layouts, "uncertainty" in job.layouts)
        estimate = tile_estimator(model, pair, device, wanted)
        _kept.opened = _Opened(job.fingerprint, model, pair, estimate, stack.pop_all())
    opened: _Opened = _kept.opened
    _open.add(opened.stack)
    return opened


def _check_versions(expected: Mapping[str, str]) -> None:
    here = library_versions()
    other = [name for name, version in expected.items() if here.get(name) != version]
    if other:
        told = ", ".join(f"{name} {here.get(name, 'missing')} in place of {expected[name]}" for name in other)
        raise UserError(
            f"The worker on {platform.node()} has other versions than the computer that the job runs on ({told}), "
            "which would give other values: install the same on both."
        )


def _temporary(job: PartsJob, place: tuple[int, int, int, int], stack: ExitStack) -> dict[str, Path]:
    """Return where the files of a part are written, which are removed with the stack where they still are."""
    if job.folder.startswith("/vsi"):
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="spectramorph-")))
    else:
        folder = Path(job.folder)
        with writing(folder):
            folder.mkdir(parents=True, exist_ok=True)
    own = uuid.uuid4().hex[:12]  # two workers may make the same part, where one was taken for lost
    places = {name: folder / f".{part_name(place, name)}.{own}.partial" for name in job.layouts}
    for path in places.values():
        stack.callback(_remove, path)
    return places


def _remove(path: Path) -> None:
    with suppress(OSError):
        path.unlink()


def _put(path: Path, folder: str, name: str) -> None:
    """Bring a file that is complete to its place, all at once."""
    if folder.startswith("/vsi"):
        target = f"{folder}/{name}"
        with rasterio.Env(**ENVIRONMENT), writing(Path(target), *RASTER_ERRORS):
            rasterio.shutil.copyfiles(str(path), target)
    else:
        with writing(path):
            os.replace(path, Path(folder) / name)


def _is_whole(job: PartsJob, part: Part) -> bool:
    """Tell whether the files of a part are there as they were written."""
    for name in job.layouts:
        if name not in part.files:
            return False
        digest, size = part.files[name]
        try:
            with ExitStack() as stack:
                path = _local(f"{job.folder}/{part_name(part.place, name)}", stack)
                if path.stat().st_size != size or _digest(path) != digest:
                    return False
        except (OSError, *RASTER_ERRORS):
            return False
    return True


def _local(name: str, stack: ExitStack) -> Path:
    """Return a file, or a copy of one that only GDAL reads."""
    if not name.startswith("/vsi"):
        return Path(name)
    copy = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="spectramorph-"))) / "part.tif"
    with rasterio.Env(**ENVIRONMENT):
        rasterio.shutil.copyfiles(name, str(copy))
    return copy


def _digest(path: Path) -> str:
    found = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(CHUNK):
            found.update(chunk)
    return found.hexdigest()


def without_places(request: FuseRequest) -> dict[str, Any]:
    """Return what a request asks for beside where things are written and computed: what values depend on.

    Parameters
    ----------
    request : FuseRequest

    Returns
    -------
    dict of str to Any
    """
    return {name: str(value) for name, value in vars(request).items() if name not in PLACES}
