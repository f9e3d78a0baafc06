"""Where one image lies against another: the search of a fusion, for any two rasters (docs/method.md)."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass, replace

import numpy as np
import torch
from numpy.typing import NDArray
from rasterio.transform import Affine
from rasterio.windows import Window

from ..core.coregistration import Agreement, Views, agreement
from ..core.psf import samples_for
from ..core.radiometry import no_normalisation
from ..core.registration import LEAST_EXPLAINED, Shift
from ..errors import UserError
from ..messages import Message
from ..protocol.figures import FoundShift
from ..protocol.reporter import Reporter
from ..raster.grid import NO_OVERLAP, SAME_SIZE_TOLERANCE, PixelMap
from ..raster.measure import in_metres, pixel_size_in_metres
from ..raster.raster import Raster
from ..raster.selection import SelectedBands, telling_bands
from ..raster.tiles import spread_tiles
from ..raster.warp import displaced, ground_sampling_distance
from .alignment import AlignedPair
from .bounds import SAMPLE_TILE
from .scenes import PairReader

TILES = 9  # of SAMPLE_TILE coarse pixels a side that are compared at most, each also alone
# Bands that are compared at most. Of the coarser image more, as they cost less and together show less noise.
MOST_COARSE_BANDS, MOST_FINE_BANDS = 64, 12
# Coarse pixels that a search errs by beside what its parts disagree by, measured on known pairs: where the blur tells
# parts of a pixel, and where it does not.
BLUR_ERROR, SEARCH_ERROR = 0.02, 0.1
LEAST_SOUGHT = 4  # coarse pixels that are looked at whatever is asked: chance would find a smaller range too easily
# Parts of a coarse pixel along its side: with whole pixels alone, parts of one were told 0.07 pixels wrong.
LEAST_SAMPLES = 2
ROUNDS = 2  # of removing what is found and looking for what the blur tells of the rest
# Parts of the scene that must find the same shift by themselves, or both where there are but two; and their share.
LEAST_AGREEING, LEAST_SHARE_AGREEING = 3, 1 / 3
# How many times as much must be unexplained at every other place for a shift to be the one and not one of several.
LEAST_DISTINCT = 1.02
STANDARD_ERRORS = 2.0  # that a shift must be long to be told from none
SMALLEST = 0.02  # coarse pixels: less is none
UNEVEN = 0.25  # coarse pixels of standard deviation over the scene from which on one shift does not do


@dataclass(frozen=True)
class Coregistration:
    """Where an image lies against its reference.

    Attributes
    ----------
    found : FoundShift
        In metres and in pixels, and how certain it is.
    back : Affine
        What brings the image onto its reference: from map coordinates of the image's CRS to such coordinates.
    """

    found: FoundShift
    back: Affine


def coregister(reference: Raster, image: Raster, largest: int, stack: ExitStack, report: Reporter) -> Coregistration:
    """Find by how much an image lies off its reference.

    Parameters
    ----------
    reference : Raster
        The image that lies right.
    image : Raster
        The other one; either may have the finer pixels.
    largest : int
        The largest shift that is looked for along each axis, in pixels of the coarser image.
    stack : ExitStack
        Closes, when it ends, what is opened here.
    report : Reporter

    Returns
    -------
    Coregistration
        Also where nothing certain was found: then with the sentence that says why.

    Raises
    ------
    UserError
        Where an image lies on no map, or the two do not overlap, or hold nothing that could be compared.
    """
    for note in (*reference.notes, *image.notes):
        report.log(note)
    for raster in (reference, image):
        _check_georeferenced(raster)
    image_is_finer = ground_sampling_distance(reference.grid, image.grid) >= 1 - SAME_SIZE_TOLERANCE
    fine, coarse = (image, reference) if image_is_finer else (reference, image)
    aligned = AlignedPair.of(coarse, fine, stack)
    report.progress(0, Message("Reading the two images"))
    pair = _with_telling_bands(aligned)
    search = _Search(pair, _sought(largest, aligned))
    report.progress(20, Message("Looking for the shift"))
    shift, agreed = search.run(report)
    sign = 1 if image_is_finer else -1  # the search tells where the finer image lies against the coarser one
    place = pair.hsi.grid.transform
    columns, rows = sign * shift.columns, sign * shift.rows
    lies = place.a * columns + place.b * rows, place.d * columns + place.e * rows
    metres = in_metres(pair.msi.grid, *lies)
    pixel = pixel_size_in_metres(pair.hsi.grid)
    if metres is None or pixel is None:
        raise UserError(NO_OVERLAP)
    error = float(np.linalg.norm([agreed.columns, agreed.rows, search.error]))
    doubt = _doubt(shift, agreed, min(largest, search.sought))
    found = FoundShift(
        east=metres[0],
        north=metres[1],
        columns=columns,
        rows=rows,
        error=error,
        explained=shift.explained,
        unshifted=shift.without,
        parts=agreed.blocks,
        agreeing=agreed.agreeing,
        spread=agreed.spread,
        pixel=pixel,
        coarser="reference" if image_is_finer else "image",
        none=not doubt and bool(np.hypot(columns, rows) < STANDARD_ERRORS * error),
        doubt=doubt,
    )
    moves = (0.0, 0.0) if found.none or found.doubt else displaced((-lies[0], -lies[1]), fine.grid, image.grid)
    return Coregistration(found, Affine.translation(*moves))


class _Search:
    """Looks for the shift of a pair's contents."""

    def __init__(self, pair: AlignedPair, sought: int) -> None:
        self.sought = sought
        self._pair = pair
        self._samples = max(LEAST_SAMPLES, samples_for(pair.pixels.ratio))
        window = pair.overlap(0)
        tiles = spread_tiles(window, SAMPLE_TILE, TILES * SAMPLE_TILE**2)
        self._windows = [_grown(tile, sought) for tile in tiles]
        self._coarse = [_ringed(pair.hsi.read(tile), sought) for tile in tiles]

    def run(self, report: Reporter) -> tuple[Shift, Agreement]:
        """Return the finer image's shift against the coarser one, and how far parts of the scene agree."""
        views = self._views(0.0, 0.0)
        found = views.shift(self.sought)
        report.progress(50, Message("Looking for parts of a pixel"))
        self.error = SEARCH_ERROR
        columns, rows = found.columns, found.rows
        for _ in range(ROUNDS):
            views = self._views(columns, rows)
            left = views.left_over()
            if left is None:
                break
            self.error = BLUR_ERROR
            columns, rows = columns + left[0], rows + left[1]
            if max(map(abs, left)) < SMALLEST:
                break
        report.progress(70, Message("Asking parts of the scene"))
        views = self._views(columns, rows)
        found = replace(found, columns=columns, rows=rows, explained=views.explained())
        return found, agreement(views, self.sought)

    def _views(self, columns: float, rows: float) -> Views:
        pair = self._pair
        moved = replace(pair, pixels=PixelMap(pair.msi.grid, pair.hsi.grid.shifted(columns, rows)))
        bands = len(pair.msi.bands)
        used = np.arange(len(pair.hsi.bands))
        reader = PairReader(moved, used, no_normalisation(bands), np.zeros(bands), torch.device("cpu"))
        parts = [reader.read_parts(window, self._samples) for window in self._windows]
        return Views.of(parts, self._coarse, self._samples)


def _with_telling_bands(pair: AlignedPair) -> AlignedPair:
    """Return a pair with the bands that are worth comparing."""
    coarse = pair.overlap(0)
    fine = pair.pixels.fine_window(coarse) or Window(0, 0, pair.msi.grid.width, pair.msi.grid.height)
    selected = []
    for raster, window, most in ((pair.hsi, coarse, MOST_COARSE_BANDS), (pair.msi, fine, MOST_FINE_BANDS)):
        bands = telling_bands(raster, window, most)
        if not bands:
            raise UserError(
                "The {raster} holds nothing to compare where the two overlap: its bands have no data there, "
                "have the same value everywhere, or are flagged as bad; check its nodata value and its mask.",
                raster=raster.name,
            )
        selected.append(SelectedBands(raster, bands))
    return replace(pair, hsi=selected[0], msi=selected[1])


def _sought(largest: int, pair: AlignedPair) -> int:
    """Return how far to look, in coarse pixels: no farther than a third of what the images share."""
    shared = pair.overlap(0)
    most = max(1, min(shared.width, shared.height) // 3)
    return min(max(largest, LEAST_SOUGHT), most)


def _grown(window: Window, margin: int) -> Window:
    return Window(
        window.col_off - margin, window.row_off - margin, window.width + 2 * margin, window.height + 2 * margin
    )


def _ringed(values: NDArray[np.float32], margin: int) -> NDArray[np.float32]:
    """Return an image [k, h, w] with so many pixels without data around it."""
    values[:, ~np.isfinite(values).all(axis=0)] = np.nan
    return np.pad(values, ((0, 0), (margin, margin), (margin, margin)), constant_values=np.nan)


def _doubt(shift: Shift, agreed: Agreement, limit: int) -> str:
    """Return why a shift cannot be trusted, as a sentence; "" where it can."""
    if shift.explained < LEAST_EXPLAINED:
        return Message(
            "The two images show nothing alike under any shift of up to {limit} pixels of the coarser one: check "
            "that they show the same place, mask clouds, or raise the largest shift.",
            limit=limit,
        )
    if agreed.blocks < 2:
        return Message(
            "The shift between the two images cannot be told: they share too few valid pixels; give images that "
            "overlap more, or smaller masks."
        )
    if agreed.agreeing < max(min(LEAST_AGREEING, agreed.blocks), 2, LEAST_SHARE_AGREEING * agreed.blocks):
        return Message(
            "The shift between the two images cannot be told: of {blocks} parts of the scene, each looked at alone, "
            "{agreeing} show the same as the whole scene; check that both show the same place, mask clouds, or give "
            "images that overlap more.",
            blocks=agreed.blocks,
            agreeing=agreed.agreeing,
        )
    if shift.distinct < LEAST_DISTINCT:
        return Message(
            "The shift between the two images cannot be told: they match about as well in several places, as smooth "
            "ground, stripes and rows that repeat do; give images with more that differs from place to place."
        )
    if shift.distance > limit:
        return Message(
            "The two images match best {distance:.1f} pixels of the coarser one away, and no more than {limit} were "
            "looked for: raise the largest shift, or give images that overlap more.",
            distance=shift.distance,
            limit=limit,
        )
    return ""


def in_words(found: FoundShift) -> str:
    """Return where an image lies against its reference, as people say it.

    Parameters
    ----------
    found : FoundShift
        One that can be trusted.

    Returns
    -------
    str
        A sentence.
    """
    certain = Message("{pixels:.2f} ± {error:.2f} pixels of the coarser one", pixels=found.pixels, error=found.error)
    if found.none:
        return Message(
            "The image lies right on the reference: {certain} are no shift that could be told from none; "
            "one image explains {explained:.0%} of what varies in the other.",
            certain=certain,
            explained=found.explained,
        )
    east, north = (_metres(abs(metres), found) for metres in (found.east, found.north))
    across = Message("{length} east", length=east) if found.east > 0 else Message("{length} west", length=east)
    along = Message("{length} north", length=north) if found.north > 0 else Message("{length} south", length=north)
    ways = [way for way, metres in ((across, found.east), (along, found.north)) if abs(metres) >= found.distance / 1000]
    where = Message("{first} and {second}", first=across, second=along) if len(ways) > 1 else ways[0]
    return Message(
        "The image lies {where} of the reference ({certain}): once this is removed, one image explains "
        "{explained:.0%} of what varies in the other, instead of {unshifted:.0%}; {agreeing} of {parts} "
        "parts of the scene show the same shift by themselves.",
        where=where,
        certain=certain,
        explained=found.explained,
        unshifted=found.unshifted,
        agreeing=found.agreeing,
        parts=found.parts,
    )


def _metres(metres: float, found: FoundShift) -> str:
    """Return a length with a digit more than is certain."""
    error = found.error * found.pixel
    decimals = int(np.clip(1 - np.floor(np.log10(max(error, 1e-6))), 0, 3))
    return f"{metres:.{decimals}f} m"


def _check_georeferenced(raster: Raster) -> None:
    if raster.grid.crs is None:
        raise UserError(
            "The {raster} has no coordinate reference system: assign the right one to it first (QGIS's "
            "Assign projection, or gdal_edit -a_srs).",
            raster=raster.name,
        )
    if not raster.grid.has_area:
        raise UserError(
            "The {raster}'s geotransform gives its pixels no area: georeference it first.", raster=raster.name
        )
