"""Several files as the bands of one image, on the grid of the finest."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, ExitStack, contextmanager
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from rasterio.windows import Window

from ..errors import UserError
from ..product_choices import ALL_OF_IT, ProductChoices
from .bands import BandInfo, Values
from .file_raster import open_mask
from .fill import find_fill, holds_only_as_fill, joined
from .msi_products import msi_product
from .msi_products.masks import open_layers
from .msi_products.product import PLATFORM, BandFile, MsiProduct
from .names import clean_name
from .raster import Raster
from .reader import open_band_file, open_raster
from .stored import Hides, StoredRaster
from .warp import have_same_pixels, on_finest_grid

MOST_UNLIKE = 100.0  # times by which the typical values of files in the same units may differ
PROBES = 6  # windows along each axis that the typical value is taken from
PROBE = 32  # side of such a window, in pixels


class StackedRaster:
    """A `Raster` that holds the bands of several, all on one grid. The first band's number is 1.

    Parameters
    ----------
    parts : sequence of Raster
        In the order of their bands.
    finest : Raster
        The file whose grid it is, by whose path the stack is known.

    Attributes
    ----------
    masks : sequence of Hides
        What leaves out pixels.
    """

    masks: Sequence[Hides] = ()

    def __init__(self, parts: Sequence[Raster], finest: Raster) -> None:
        self._parts = parts
        self.name = finest.name
        self.path = finest.path
        self.paths = tuple(dict.fromkeys(path for part in parts for path in part.paths))
        self.grid = finest.grid
        self.bands = _joined([part.bands for part in parts])
        self.names = tuple(name for part in parts for name in _names(part))
        self.tags = _joined_tags([*parts, finest])
        self.dtype = np.result_type(*(part.dtype for part in parts))
        self.native_distance: NDArray[np.float64] = np.concatenate([part.native_distance for part in parts])
        self.notes = tuple(dict.fromkeys(note for part in parts for note in part.notes))

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
            Where a file is damaged.
        """
        chosen = np.arange(len(self.bands)) if bands is None else np.array(bands, np.intp)
        values = np.empty((len(chosen), window.height, window.width), np.float32)
        first = 0
        for part in self._parts:
            mine = np.flatnonzero((chosen >= first) & (chosen < first + len(part.bands)))
            if len(mine):
                values[mine] = part.read(window, (chosen[mine] - first).tolist())
            first += len(part.bands)
        for mask in self.masks:
            values[:, mask.hides(window)] = np.nan
        return values


@contextmanager
def open_stack(
    paths: Sequence[Path],
    name: str,
    mask: Path | None = None,
    *,
    headers_alone: bool = False,
    choices: ProductChoices = ALL_OF_IT,
) -> Iterator[Raster]:
    """Open one raster, or several as one: their bands in the order given, on the grid of the finest.

    Coarser files, and those with another extent or CRS, are interpolated (cubic; bilinear beside nodata and borders).
    A path of a multispectral product stands for the files of its bands, which come with what the product says of them:
    scale, offset, nodata, names, who saw them, and which pixels are clouded.

    Parameters
    ----------
    paths : sequence of Path
        Of the files.
    name : str
        What messages call the image, as in "the multispectral image".
    mask : Path or None
        Of a raster of the finest file's size; where it is neither zero nor nodata, the image is read as NaN.
    headers_alone : bool
        Whether only what the headers tell is wanted: then no value is looked at for fill values and units.
    choices : ProductChoices
        What to take of a product.

    Yields
    ------
    Raster

    Raises
    ------
    UserError
        Where a file cannot be read, has no CRS, lies elsewhere or is in units unlike another's.
    """
    products = [msi_product(path) for path in paths]
    if products != [None]:
        with _open_together(paths, products, name, mask, headers_alone, choices) as stacked:
            yield stacked
        return
    with open_raster(paths[0], name, mask, headers_alone=headers_alone, choices=choices) as raster:
        yield raster


@contextmanager
def _open_together(
    paths: Sequence[Path],
    products: Sequence[MsiProduct | None],
    name: str,
    mask: Path | None,
    headers_alone: bool,
    choices: ProductChoices,
) -> Iterator[Raster]:
    with ExitStack() as stack:
        images = [(path, product, file) for path, product in zip(paths, products) for file in _files(product)]
        files = [stack.enter_context(_open(*image, name, headers_alone, choices)) for image in images]
        if len(files) > 1:
            _check_georeferenced(files)
        if not headers_alone:
            # A product tells its own nodata values.
            told = [file is not None and file.nodata is not None for _, _, file in images]
            _find_undeclared([raster for raster, is_told in zip(files, told) if not is_told])
        if len(paths) > 1 and not headers_alone:  # a product has one unit
            _check_units(files)
        finest, parts = on_finest_grid(files)
        stacked = StackedRaster(parts, finest)
        known = [product for product in products if product is not None]
        layers = [layer for product in known for layer in product.layers] if choices.mask else []
        hiding, hidden = open_layers(layers, name, finest.grid, stack, headers_alone=headers_alone)
        own = [] if mask is None else [stack.enter_context(open_mask(mask, name, finest.grid))]
        stacked.masks = (*hiding, *own)
        sentences = dict.fromkeys(product.told(name, stacked.names) for product in known)
        stacked.notes = (*sentences, *stacked.notes, *hidden)
        yield stacked


def _files(product: MsiProduct | None) -> tuple[BandFile | None, ...]:
    return (None,) if product is None else product.files


def _open(
    path: Path,
    product: MsiProduct | None,
    file: BandFile | None,
    name: str,
    headers_alone: bool,
    choices: ProductChoices,
) -> AbstractContextManager[StoredRaster]:
    if product is None or file is None:
        return open_raster(path, name, headers_alone=headers_alone, choices=choices)
    return open_band_file(file, product, path, name, headers_alone=headers_alone)


def _find_undeclared(files: Sequence[StoredRaster]) -> None:
    """Find fill values by all files on one grid together, as bands of one image: one band alone proves little."""
    groups: list[list[StoredRaster]] = []
    for file in files:
        alike = (
            group for group in groups if group[0].dtype == file.dtype and have_same_pixels(group[0].grid, file.grid)
        )
        group = next(alike, None)
        if group is None:
            groups.append([file])
        else:
            group.append(file)
    for group in (group for group in groups if len(group) > 1):
        windows = group[0].windows_to_look_at(sum(len(file.bands) for file in group))
        parts = [file.parts(windows) for file in group]
        for fill in find_fill([joined(each) for each in zip(*parts)]):
            for file, mine in zip(group, parts):
                if holds_only_as_fill(fill, mine):
                    file.leave_out(fill)


def _check_georeferenced(files: Sequence[Raster]) -> None:
    for file in files:
        if file.grid.crs is None:
            raise UserError(
                "The file {path} of the {image} has no coordinate reference system: assign the right one to "
                "it first (QGIS's Assign projection, or gdal_edit -a_srs).",
                path=file.path,
                image=file.name,
            )
        if not file.grid.has_area:
            raise UserError(
                "The geotransform of the file {path} of the {image} gives its pixels no area: georeference it first.",
                path=file.path,
                image=file.name,
            )


def _check_units(files: Sequence[Raster]) -> None:
    typical = [(value, file) for file in files for value in [_typical_value(file)] if value > 0]
    if not typical:
        return
    least, most = min(typical, key=lambda pair: pair[0]), max(typical, key=lambda pair: pair[0])
    if most[0] > MOST_UNLIKE * least[0]:
        raise UserError(
            "The values of {path} (typically {least:.3g}) and of {other_path} (typically {most:.3g}) are not in the "
            "same units: give all files of the {name} in one, such as reflectance from 0 to 1, or set the scale "
            "of the one that differs.",
            path=least[1].path,
            least=least[0],
            other_path=most[1].path,
            most=most[0],
            name=least[1].name,
        )


def _typical_value(raster: Raster) -> float:
    """Return the median size of the valid values in windows spread over a raster; 0 where it finds none."""
    width, height = min(PROBE, raster.grid.width), min(PROBE, raster.grid.height)
    found = [np.empty(0, np.float32)]
    for row in np.unique(np.linspace(0, raster.grid.height - height, PROBES).astype(int)).tolist():
        for column in np.unique(np.linspace(0, raster.grid.width - width, PROBES).astype(int)).tolist():
            values = raster.read(Window(column, row, width, height))
            found.append(np.abs(values[np.isfinite(values)]))
    values = np.concatenate(found)
    return float(np.median(values)) if len(values) else 0.0


def _names(part: Raster) -> tuple[str, ...]:
    return (clean_name(part.path.stem),) if part.names == ("",) else part.names


def _joined_tags(parts: Sequence[Raster]) -> dict[str, str]:
    """Return the tags of all, the last of each key; platforms that differ are told together, so that none is taken."""
    tags = {key: value for part in parts for key, value in part.tags.items()}
    platforms = dict.fromkeys(part.tags[PLATFORM] for part in parts if PLATFORM in part.tags)
    return {**tags, PLATFORM: " and ".join(platforms)} if platforms else tags


def _joined(infos: Sequence[BandInfo]) -> BandInfo:
    count = sum(len(info) for info in infos)
    wavelength = _all_or_none([info.wavelength for info in infos])
    sources = dict.fromkeys(info.wavelength_source for info in infos)
    return replace(
        infos[0],
        indexes=tuple(range(1, count + 1)),
        wavelength=wavelength,
        wavelength_source="" if wavelength is None else " and ".join(sources),
        fwhm=_all_or_none([info.fwhm for info in infos]),
        bad=np.concatenate([info.bad for info in infos]),
        scale=np.concatenate([info.scale for info in infos]),
        offset=np.concatenate([info.offset for info in infos]),
        nodata=tuple(value for info in infos for value in info.nodata),
    )


def _all_or_none(values: Sequence[Values]) -> Values:
    known = [value for value in values if value is not None]
    return np.concatenate(known) if len(known) == len(values) else None
