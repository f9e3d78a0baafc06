"""A raster as it would have been recorded on another grid, interpolated while it is read."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray
from rasterio.crs import CRS
from rasterio.enums import Resampling
from rasterio.transform import Affine
from rasterio.warp import reproject, transform
from rasterio.windows import Window

from ..errors import UserError
from .grid import NO_OVERLAP, Grid, PixelMap, axes_are_parallel, check_georeferenced
from .raster import RASTER_ERRORS, Raster

# On a scene with as much contrast at every scale, blurred by a pixel and turned by 30°, Lanczos errs by 0.09 of its
# contrast, cubic by 0.11, bilinear by 0.15, and GDAL's cubic spline, which blurs, by 0.21.
MSI_KERNEL = Resampling.lanczos
# An HSI's pixels alias what is finer than they are. A smooth kernel spreads that less, and its blur is found again with
# the optics': on rotated pairs it came within 0.4 dB of parallel ones, sharper kernels lost up to 1.4 dB.
HSI_KERNEL = Resampling.bilinear
MARGIN = 8  # pixels of the HSI kept around the MSI: as many as are looked at for shifts and blur (pair/preparation.py)
REACH = 4  # source pixels read around those that are asked for: no kernel's half width is more
LANCZOS = 3  # half width of the Lanczos kernel, in pixels
# Points along each axis of a window that are transformed to find what lies under it in another CRS, whose lines may be
# bent there.
OUTLINE = 21
SAME_PLACE = 0.01  # pixels that two places may lie apart and be one: interpolation over less changes nothing that shows

Numbers = NDArray[np.float64]


class PlacedRaster:
    """A `Raster` whose pixels are said to lie on another grid of its size: the same places, written otherwise.

    Parameters
    ----------
    source : Raster
        The raster to read.
    grid : Grid
        Where its pixels are said to lie.
    """

    def __init__(self, source: Raster, grid: Grid) -> None:
        self._source = source
        self.name = source.name
        self.path = source.path
        self.paths = source.paths
        self.grid = grid
        self.bands = source.bands
        self.names = source.names
        self.tags = source.tags
        self.dtype = source.dtype
        self.native_distance: Numbers = source.native_distance
        self.notes = source.notes

    def read(self, window: Window, bands: Sequence[int] | None = None) -> NDArray[np.float32]:
        """Return physical values of a window.

        Parameters
        ----------
        window : Window
            Of the raster's pixels.
        bands : sequence of int or None
            0-based positions in `self.bands`; all of them by default.

        Returns
        -------
        ndarray of float32 of shape (bands, h, w)
            NaN where a value is nodata, masked or not finite.

        Raises
        ------
        UserError
            Where the file is damaged.
        """
        return self._source.read(window, bands)


class WarpedRaster(PlacedRaster):
    """A `Raster` interpolated onto another grid.

    Parameters
    ----------
    source : Raster
        The raster to read.
    grid : Grid
        The pixels to read.
    kernel : Resampling
        How to interpolate where all of the kernel's footprint has data.
    fill : bool
        What becomes of pixels whose footprint touches nodata or the source's border. True: those that lie in a pixel
        with data are interpolated from what data there are. False: they are NaN.
    placed : Grid or None
        Where the source's pixels lie; its own grid by default.
    """

    def __init__(self, source: Raster, grid: Grid, kernel: Resampling, fill: bool, placed: Grid | None = None) -> None:
        super().__init__(source, grid)
        self._placed = source.grid if placed is None else placed
        self._kernel = kernel
        self._fill = fill
        ratio = ground_sampling_distance(self._placed, grid)
        self.native_distance = source.native_distance * (1.0 if abs(ratio - 1) < 1e-3 else ratio)

    def read(self, window: Window, bands: Sequence[int] | None = None) -> NDArray[np.float32]:
        chosen = list(range(len(self.bands)) if bands is None else bands)
        under = self.source_window(window)
        seen = None if under is None else self._surrounded(under, chosen)
        if under is None or seen is None or not np.isfinite(seen).any():
            return np.full((len(chosen), window.height, window.width), np.nan, np.float32)
        shift = _shift(self.grid, self._placed) if self._kernel == Resampling.lanczos else None
        if shift is None:
            values = self._warp(seen, under, window, self._kernel)
        else:
            values = _shifted(seen, under, window, shift)
        if self._fill and np.isnan(values).any():
            nearby = self._warp(seen, under, window, Resampling.bilinear, skip=True)
            nearby[np.isnan(self._warp(seen, under, window, Resampling.nearest))] = np.nan
            np.copyto(values, nearby, where=np.isnan(values))
        return values

    def source_window(self, window: Window) -> Window | None:
        """Return the source's pixels that a window is made of.

        Parameters
        ----------
        window : Window
            Of this raster's pixels.

        Returns
        -------
        Window or None
            Of the source's pixels, which may reach beyond its border; None where none of them lies within.
        """
        columns, rows = _outline(window)
        columns, rows = _onto(self.grid, self._placed, columns, rows)
        columns, rows = columns[np.isfinite(columns)], rows[np.isfinite(rows)]
        if len(columns) == 0:
            return None
        left, top = math.floor(columns.min()) - REACH, math.floor(rows.min()) - REACH
        right, bottom = math.ceil(columns.max()) + REACH, math.ceil(rows.max()) + REACH
        # GDAL needs nothing farther beyond the border than its kernel reaches; `_shifted` needs all of the window.
        if _shift(self.grid, self._placed) is None:
            left, top = max(-REACH, left), max(-REACH, top)
            right, bottom = min(self._placed.width + REACH, right), min(self._placed.height + REACH, bottom)
        if right <= max(left, 0) or bottom <= max(top, 0) or left >= self._placed.width or top >= self._placed.height:
            return None
        return Window(left, top, right - left, bottom - top)

    def _surrounded(self, window: Window, bands: list[int]) -> NDArray[np.float32]:
        """Read a window of the source that may reach beyond its border: there it is NaN."""
        left, top = max(0, window.col_off), max(0, window.row_off)
        right = min(self._placed.width, window.col_off + window.width)
        bottom = min(self._placed.height, window.row_off + window.height)
        values = np.full((len(bands), window.height, window.width), np.nan, np.float32)
        rows = slice(top - window.row_off, bottom - window.row_off)
        columns = slice(left - window.col_off, right - window.col_off)
        values[:, rows, columns] = self._source.read(Window(left, top, right - left, bottom - top), bands)
        return values

    def _warp(
        self, seen: NDArray[np.float32], under: Window, window: Window, kernel: Resampling, skip: bool = False
    ) -> NDArray[np.float32]:
        """Interpolate; a kernel that touches NaN gives NaN, unless it is told to skip it."""
        values = np.full((len(seen), window.height, window.width), np.nan, np.float32)
        reproject(
            seen,
            values,
            src_transform=self._placed.transform * Affine.translation(under.col_off, under.row_off),
            src_crs=self._placed.crs,
            src_nodata=np.nan if skip else None,
            dst_transform=self.grid.transform * Affine.translation(window.col_off, window.row_off),
            dst_crs=self.grid.crs,
            dst_nodata=np.nan if skip else None,
            init_dest_nodata=False,
            resampling=kernel,
            tolerance=SAME_PLACE,
            # Kernels as wide as the source's pixels. GDAL would tell their width by the windows' bounding boxes, which
            # are too large where windows are rotated.
            XSCALE=1,
            YSCALE=1,
            # A band's value counts, though another band lacks its own.
            UNIFIED_SRC_NODATA="NO",
        )
        return values


@contextmanager
def on_axes_of(hsi: Raster, msi: Grid) -> Iterator[Raster]:
    """Yield the HSI on pixels whose rows and columns run as the MSI's do, in the MSI's CRS.

    It is the HSI itself where that is so already, be it in a CRS of other units or another spelling. Otherwise it is
    interpolated onto pixels of its own ground sampling distance; pixels are NaN where that would take values beyond
    its border. An HSI whose axes merely run the other way (south-up) keeps its values.

    Parameters
    ----------
    hsi : Raster
    msi : Grid
        The MSI's.

    Yields
    ------
    Raster

    Raises
    ------
    UserError
        Where a CRS is missing or the two do not overlap.
    """
    check_georeferenced(hsi.grid, msi)
    hsi = placed_in_crs_of(hsi, msi)
    if hsi.grid.crs == msi.crs and axes_are_parallel(PixelMap(fine=msi, coarse=hsi.grid)):
        yield hsi
        return
    grid, exact = _grid_on_axes(hsi.grid, msi)
    yield WarpedRaster(hsi, grid, HSI_KERNEL, fill=exact)


def on_finest_grid(files: Sequence[Raster]) -> tuple[Raster, list[Raster]]:
    """Return rasters as they would have been recorded on the grid of the one with the smallest pixels.

    Parameters
    ----------
    files : sequence of Raster
        In any CRS.

    Returns
    -------
    finest : Raster
        The one of them whose grid it is.
    placed : list of Raster
        In the order given; those that lie on that grid as they are, others interpolated (cubic; bilinear beside nodata
        and borders).

    Raises
    ------
    UserError
        Where one of them does not overlap the finest.
    """
    finest = min(files, key=lambda file: ground_sampling_distance(file.grid, files[0].grid))
    return finest, [file if have_same_pixels(file.grid, finest.grid) else _on_grid_of(finest, file) for file in files]


def _on_grid_of(finest: Raster, file: Raster) -> Raster:
    raster = WarpedRaster(placed_in_crs_of(file, finest.grid), finest.grid, Resampling.cubic, fill=True)
    if raster.source_window(Window(0, 0, finest.grid.width, finest.grid.height)) is None:
        raise UserError(
            "The files {path} and {other_path} of the {image} do not overlap on the map: give files that "
            "show the same place.",
            path=finest.path,
            other_path=file.path,
            image=file.name,
        )
    return raster


def have_same_pixels(grid: Grid, other: Grid) -> bool:
    """Tell whether two grids have the same pixels, corners or reference systems written otherwise included.

    Parameters
    ----------
    grid : Grid
    other : Grid

    Returns
    -------
    bool
    """
    if (grid.height, grid.width) != (other.height, other.width):
        return False
    placed = in_crs_of(grid, other)
    if placed is None:
        return False
    across = PixelMap(fine=placed, coarse=other).fine_to_coarse
    corners = ((0, 0), (grid.width, 0), (0, grid.height))
    return all(np.abs(np.subtract(across * corner, corner)).max() < SAME_PLACE for corner in corners)


def placed_in_crs_of(raster: Raster, grid: Grid) -> Raster:
    """Return a raster as one in the CRS of another grid where that takes no interpolation.

    Parameters
    ----------
    raster : Raster
    grid : Grid
        The other one.

    Returns
    -------
    Raster
        The same one where it is in that CRS already, or would have to be interpolated.
    """
    placed = in_crs_of(raster.grid, grid)
    return raster if placed is None or placed is raster.grid else PlacedRaster(raster, placed)


def in_crs_of(grid: Grid, other: Grid) -> Grid | None:
    """Return a grid in the CRS of another whose axes it shares.

    Reference systems that differ in units or spelling, and many that differ in their datum, are the same for that:
    pixels stay in rows and columns, each within a hundredth of itself of where the other CRS has it.

    Parameters
    ----------
    grid : Grid
    other : Grid
        In whose CRS it is to be.

    Returns
    -------
    Grid or None
        None where its pixels can only be interpolated onto the other's axes.
    """
    if grid.crs == other.crs:
        return grid
    columns, rows = _outline(Window(0, 0, grid.width, grid.height))
    try:
        found = _onto(grid, other, columns, rows)
    except UserError:
        return None
    if not np.isfinite(found).all():
        return None
    places = np.column_stack([columns, rows, np.ones_like(columns)])
    fitted = np.linalg.lstsq(places, np.transpose(found), rcond=None)[0]  # [column, row, 1] to the other's pixels
    steps = fitted[:2].T
    lengths = np.abs(steps).sum(axis=1)
    if not (lengths > 0).all():
        return None
    # How far a line along one axis strays across the other grid's axis, in pixels, from end to end.
    skew = np.sort(np.abs(steps) / lengths[:, None], axis=1)[:, 0] * max(grid.width, grid.height)
    missed = np.abs(places @ fitted - np.transpose(found)) / lengths
    if skew.max() >= SAME_PLACE or missed.max() >= SAME_PLACE:
        return None
    (a, b), (d, e) = steps
    return Grid(grid.height, grid.width, other.transform * Affine(a, b, fitted[2, 0], d, e, fitted[2, 1]), other.crs)


class MovedRaster(WarpedRaster):
    """A raster on its own grid with its content moved.

    Parameters
    ----------
    source : Raster
        The raster to read.
    placed : Affine
        Where its pixels are to lie: from (column, row) to map coordinates.
    """

    def __init__(self, source: Raster, placed: Affine) -> None:
        super().__init__(source, source.grid, MSI_KERNEL, fill=True, placed=replace(source.grid, transform=placed))

    def moves_in(self, window: Window) -> NDArray[np.bool_]:
        """Return where what lay beyond the image's edge moves in, of which nothing is known.

        Parameters
        ----------
        window : Window
            Of the raster's pixels.

        Returns
        -------
        ndarray of bool of shape (h, w)
        """
        columns, rows = np.meshgrid(
            np.arange(window.width) + window.col_off + 0.5, np.arange(window.height) + window.row_off + 0.5
        )
        columns, rows = _onto(self.grid, self._placed, columns, rows)
        inside = (columns >= 0) & (columns < self.grid.width) & (rows >= 0) & (rows < self.grid.height)
        return np.asarray(~inside)


def _shift(grid: Grid, source: Grid) -> tuple[float, float] | None:
    """Return by how many columns and rows a grid's pixels lie off another's, if that is all; None otherwise."""
    across = ~source.transform * grid.transform
    turn = max(abs(across.a - 1), abs(across.b), abs(across.d), abs(across.e - 1)) * max(grid.width, grid.height)
    return (across.c, across.f) if grid.crs == source.crs and turn < 1e-6 else None


def _shifted(
    seen: NDArray[np.float32], under: Window, window: Window, shift: tuple[float, float]
) -> NDArray[np.float32]:
    """Interpolate pixels that all lie off the source's by the same: one set of weights along rows, one along columns.

    The same as GDAL's warper with the kernel Lanczos gives, many times faster.
    """
    values = _along(seen, 1, window.row_off + shift[1] - under.row_off, window.height)
    return _along(values, 2, window.col_off + shift[0] - under.col_off, window.width)


def _along(values: NDArray[np.float32], axis: int, start: float, count: int) -> NDArray[np.float32]:
    """Return `count` values along an axis, from position `start` on."""
    whole = math.floor(start + 1e-9)
    taps = np.arange(1 - LANCZOS, LANCZOS + 1)
    distance = taps - (start - whole)
    weights = np.sinc(distance) * np.sinc(distance / LANCZOS)
    weights /= weights.sum()
    total: NDArray[np.float32] | None = None
    for tap, weight in zip(taps.tolist(), weights.tolist()):
        if abs(weight) > 1e-7:  # NaN times a weight that is 0 but for rounding, as over whole pixels, would be NaN
            part = values[(slice(None),) * axis + (slice(whole + tap, whole + tap + count),)] * np.float32(weight)
            total = part if total is None else np.add(total, part, out=total)
    return values if total is None else total


def ground_sampling_distance(grid: Grid, unit: Grid) -> float:
    """Return the size of a grid's pixels in pixels of another.

    Parameters
    ----------
    grid : Grid
    unit : Grid
        The other one, which may have another CRS.

    Returns
    -------
    float
        The side of a square of a pixel's area.
    """
    return math.sqrt(abs(np.linalg.det(_steps(grid, unit))))


def displaced(way: tuple[float, float], grid: Grid, other: Grid) -> tuple[float, float]:
    """Return a way on the map of one grid as one on the map of another.

    Parameters
    ----------
    way : tuple of float
        Along both axes of the map of `grid`, in its units; it begins in the middle of the grid.
    grid : Grid
    other : Grid
        Which may have another CRS.

    Returns
    -------
    tuple of float
        Along both axes of the map of `other`, in its units.

    Raises
    ------
    UserError
        Where its map has no such place.
    """
    if grid.crs == other.crs:
        return way
    x, y = grid.transform * (grid.width / 2, grid.height / 2)
    across, down = _transformed(grid.crs, other.crs, np.array([x, x + way[0]]), np.array([y, y + way[1]]))
    found = float(across[1] - across[0]), float(down[1] - down[0])
    if not all(map(math.isfinite, found)):
        raise UserError(NO_OVERLAP)
    return found


def _grid_on_axes(hsi: Grid, msi: Grid) -> tuple[Grid, bool]:
    """Return a grid of the HSI's pixel size on the MSI's axes, and whether its pixels are the HSI's own."""
    steps = _steps(hsi, msi)
    lengths = np.abs(steps).sum(axis=1)
    # The grids' axes are parallel where a line along one strays less than a hundredth of a pixel from end to end.
    apart = np.sort(np.abs(steps) / lengths[:, None], axis=1)[:, 0] * max(hsi.width, hsi.height)
    exact = bool(hsi.crs == msi.crs and (apart < SAME_PLACE).all())
    if not exact:
        lengths = np.full(2, math.sqrt(abs(np.linalg.det(steps))))
    columns, rows = _onto(hsi, msi, *_outline(Window(0, 0, hsi.width, hsi.height)))
    starts, counts = [], []
    for edges, length, size in zip((columns, rows), lengths, (msi.width, msi.height)):
        inside = edges[np.isfinite(edges)] / length
        if len(inside) == 0 or inside.max() <= 0 or inside.min() * length >= size:
            raise UserError(NO_OVERLAP)
        anchor = float(inside.min()) if exact else 0.0
        low = max(float(inside.min()), -MARGIN) - anchor
        high = min(float(inside.max()), size / length + MARGIN) - anchor
        first = math.floor(low + 1e-6)
        starts.append(anchor + first)
        counts.append(math.ceil(high - 1e-6) - first)
    placed = msi.transform * Affine.scale(*lengths) * Affine.translation(*starts)
    return Grid(counts[1], counts[0], placed, msi.crs), exact


def _steps(coarse: Grid, fine: Grid) -> Numbers:
    """Return how far, in the fine grid's pixels, one column (first column) and one row of the coarse one reach.

    Measured in the middle of the fine grid, or as near to it as the coarse one comes.
    """
    column, row = (float(v[0]) for v in _onto(fine, coarse, np.array([fine.width / 2]), np.array([fine.height / 2])))
    if not (math.isfinite(column) and math.isfinite(row)):
        raise UserError(NO_OVERLAP)
    column, row = min(max(column, 0.5), coarse.width - 0.5), min(max(row, 0.5), coarse.height - 0.5)
    columns, rows = _onto(
        coarse,
        fine,
        column + np.array([-0.5, 0.5, 0.0, 0.0]),
        row + np.array([0.0, 0.0, -0.5, 0.5]),
    )
    steps = np.array([[columns[1] - columns[0], columns[3] - columns[2]], [rows[1] - rows[0], rows[3] - rows[2]]])
    if not np.isfinite(steps).all() or np.linalg.det(steps) == 0:
        raise UserError(NO_OVERLAP)
    return steps


def _outline(window: Window) -> tuple[Numbers, Numbers]:
    """Return columns and rows of points along the edges of a window of pixels and across it."""
    columns, rows = np.meshgrid(
        np.linspace(window.col_off, window.col_off + window.width, OUTLINE),
        np.linspace(window.row_off, window.row_off + window.height, OUTLINE),
    )
    return columns.ravel(), rows.ravel()


def _onto(source: Grid, target: Grid, columns: Numbers, rows: Numbers) -> tuple[Numbers, Numbers]:
    """Return where points of one grid's pixels lie in another's; NaN where that has no place for them."""
    place = source.transform
    x, y = place.a * columns + place.b * rows + place.c, place.d * columns + place.e * rows + place.f
    if source.crs != target.crs:
        x, y = _transformed(source.crs, target.crs, x, y)
    back = ~target.transform
    return back.a * x + back.b * y + back.c, back.d * x + back.e * y + back.f


def _transformed(source: CRS | None, target: CRS | None, x: Numbers, y: Numbers) -> tuple[Numbers, Numbers]:
    try:
        found = transform(source, target, x.tolist(), y.tolist())
    except RASTER_ERRORS as error:
        raise UserError(
            "The coordinates of the images cannot be transformed into each other's coordinate reference system: "
            "reproject one of them to the other's first (QGIS's Warp, or gdalwarp)."
        ) from error
    across, down = (np.array(values, float) for values in found)
    lost = ~(np.isfinite(across) & np.isfinite(down))
    across[lost], down[lost] = np.nan, np.nan
    return across, down
