"""xarray's DataArrays as rasters and back, by the conventions of rioxarray.

The CRS stands in the attributes of a coordinate without a dimension (`spatial_ref`), pixel centres in the coordinates
of rows and columns, wavelengths in a coordinate of the bands. xarray is imported only where a DataArray is made;
rioxarray is not needed.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Optional

import numpy as np
from numpy.typing import NDArray
from rasterio.crs import CRS
from rasterio.errors import CRSError
from rasterio.transform import Affine

from ..errors import UserError
from ..messages import Message
from .bands import LARGEST_FWHM_UM, LARGEST_WAVELENGTH_UM, BandInfo, in_nanometres
from .grid import Grid
from .memory import MemoryRaster, plain_bands
from .names import clean_name

if TYPE_CHECKING:
    import xarray

ROWS = ("y", "lat", "latitude", "northing", "row", "rows", "line", "lines")
COLUMNS = ("x", "lon", "long", "longitude", "easting", "column", "columns", "col", "cols", "sample", "samples")
STANDARD_NAMES = {"projection_y_coordinate": 0, "latitude": 0, "projection_x_coordinate": 1, "longitude": 1}
GRID_MAPPINGS = ("spatial_ref", "crs")
WAVELENGTHS = ("wavelength", "wavelengths", "center_wavelength", "wavelength_nm")
WIDTHS = ("fwhm", "bandwidth")
GOOD_BANDS = ("bbl", "good")
UNEVEN = 0.05  # pixels, by which a coordinate may lie off an even spacing: float32 degrees are that coarse


def is_data_array(image: object) -> bool:
    """Tell whether something is a DataArray, without importing xarray.

    Parameters
    ----------
    image : object

    Returns
    -------
    bool
    """
    kind = type(image)
    return kind.__name__ == "DataArray" and kind.__module__.split(".")[0] == "xarray"


def dimensions(image: xarray.DataArray, name: str) -> tuple[Optional[str], str, str]:
    """Return the names of the dimensions of bands, rows and columns.

    Parameters
    ----------
    image : DataArray of two or three dimensions, in any order
    name : str
        What messages call it.

    Returns
    -------
    bands : str or None
        None where there is no such dimension.
    rows : str
    columns : str

    Raises
    ------
    UserError
        Where they cannot be told.
    """
    found = [_dimension(image, "Y", 0, ROWS), _dimension(image, "X", 1, COLUMNS)]
    rest = [str(dim) for dim in image.dims if dim not in found]
    if None in found or len(rest) > 1:
        raise UserError(
            "The dimensions of the {name} are {listed}: give a DataArray with the dimensions band, y and x, and "
            "none beside them.",
            name=name,
            listed=", ".join(map(str, image.dims)),
        )
    return (rest[0] if rest else None), str(found[0]), str(found[1])


def _dimension(image: xarray.DataArray, axis: str, place: int, names: Sequence[str]) -> Optional[str]:
    """Return the dimension that CF's attributes, or else its name, tell to be an axis."""
    for dim in image.dims:
        about = image.coords[dim].attrs if dim in image.coords else {}
        if about.get("axis") == axis or STANDARD_NAMES.get(str(about.get("standard_name"))) == place:
            return str(dim)
    return next((str(dim) for dim in image.dims if str(dim).lower() in names), None)


def raster_of(
    image: xarray.DataArray, name: str, mask: Optional[NDArray[np.bool_]] = None
) -> tuple[MemoryRaster, bool]:
    """Return a DataArray as a raster.

    Values that are stored (`_FillValue`, `scale_factor` and `add_offset` in the attributes, as rioxarray leaves them
    without `mask_and_scale`) are read as what they mean.

    Parameters
    ----------
    image : DataArray of two or three dimensions, in any order
        One of two dimensions has one band.
    name : str
        What messages call it.
    mask : ndarray of bool of shape (rows, columns), optional
        True where pixels are to be left out.

    Returns
    -------
    raster : MemoryRaster
    is_placed : bool
        Whether its pixels have coordinates.

    Raises
    ------
    UserError
        Where dimensions, coordinates or CRS cannot be understood.
    """
    band, rows, columns = dimensions(image, name)
    variable = image.variable
    if band is None:
        band = "band"
        variable = variable.expand_dims(band)
    variable = variable.transpose(band, rows, columns)
    if 0 in variable.shape:
        raise UserError(
            "The {name} has the shape {shape}, and so no values: give an image that has some.",
            name=name,
            shape=variable.shape,
        )
    place = _transform(image, rows, columns, name)
    grid = Grid(variable.shape[1], variable.shape[2], place or Affine.identity(), _crs(image, name))
    along_bands = {
        str(key): coordinate.values for key, coordinate in image.coords.items() if coordinate.dims == (band,)
    }
    tags = {str(key): value for key, value in image.attrs.items() if isinstance(value, str)}
    raster = MemoryRaster(
        variable,
        name,
        grid,
        _bands(along_bands, image, variable.shape[0]),
        _names(along_bands.get(band), image.attrs.get("long_name"), variable.shape[0]),
        tags,
        mask,
    )
    return raster, place is not None


def _bands(along_bands: Mapping[str, NDArray[Any]], image: xarray.DataArray, count: int) -> BandInfo:
    def look_up(keys: Iterable[str]) -> Optional[NDArray[np.float64]]:
        for source in (along_bands, image.attrs):
            for key in keys:
                values = np.asarray(source.get(key, ()))
                if values.shape == (count,) and values.dtype.kind in "iufb":
                    return values.astype(float)
        return None

    flags = look_up(GOOD_BANDS)
    wavelength = in_nanometres(look_up(WAVELENGTHS), LARGEST_WAVELENGTH_UM)
    fill = image.attrs.get("_FillValue", image.attrs.get("missing_value", image.attrs.get("nodata")))
    scale, offset = image.attrs.get("scale_factor", 1.0), image.attrs.get("add_offset", 0.0)
    return replace(
        plain_bands(count, wavelength, in_nanometres(look_up(WIDTHS), LARGEST_FWHM_UM)),
        wavelength_source="" if wavelength is None else Message("wavelength coordinate"),
        bad=np.zeros(count, bool) if flags is None else flags == 0,
        scale=np.full(count, float(scale)),
        offset=np.full(count, float(offset)),
        nodata=(None if fill is None else float(fill),) * count,
    )


def _names(labels: Optional[NDArray[Any]], long_name: Any, count: int) -> tuple[str, ...]:
    """Return the bands' names: their labels, or the descriptions that rioxarray keeps as `long_name`."""
    if labels is not None and labels.dtype.kind in "UO":
        return tuple(clean_name(str(label)) for label in labels)
    if isinstance(long_name, str):
        long_name = [long_name]
    told = long_name if isinstance(long_name, (tuple, list)) and len(long_name) == count else ()
    return tuple(clean_name(str(name)) for name in told)


def _grid_mapping(image: xarray.DataArray) -> Optional[str]:
    """Return the name of the coordinate whose attributes hold the CRS."""
    told = image.encoding.get("grid_mapping") or image.attrs.get("grid_mapping")
    return next((str(key) for key in (told, *GRID_MAPPINGS) if key in image.coords), None)


def _crs(image: xarray.DataArray, name: str) -> Optional[CRS]:
    mapping = _grid_mapping(image)
    about = {} if mapping is None else image.coords[mapping].attrs
    told = about.get("crs_wkt") or about.get("spatial_ref") or image.attrs.get("crs")
    if told is None:
        return None
    try:
        return CRS.from_user_input(told)
    except CRSError as error:
        raise UserError(
            "The coordinate reference system of the {name} cannot be understood: write it anew, as with "
            "rioxarray's write_crs.",
            name=name,
        ) from error


def _transform(image: xarray.DataArray, rows: str, columns: str, name: str) -> Optional[Affine]:
    """Return where the pixels lie, by the coordinates of rows and columns or the CRS's `GeoTransform`."""
    told = _geotransform(image)
    if rows not in image.coords or columns not in image.coords:
        return told
    first_x, step_x = _even(image.coords[columns].values, None if told is None else told.a, columns, name)
    first_y, step_y = _even(image.coords[rows].values, None if told is None else told.e, rows, name)
    place = Affine.translation(first_x - step_x / 2, first_y - step_y / 2) * Affine.scale(step_x, step_y)
    if told is None:
        return place
    # What was cut out keeps the whole image's GeoTransform. Where both agree, that one has all its digits.
    far = (image.sizes[columns], image.sizes[rows])
    apart = [np.abs(np.subtract(~place * (told * corner), corner)).max() for corner in ((0, 0), far)]
    return told if max(apart) < UNEVEN else place


def _geotransform(image: xarray.DataArray) -> Optional[Affine]:
    mapping = _grid_mapping(image)
    text = "" if mapping is None else str(image.coords[mapping].attrs.get("GeoTransform", ""))
    try:
        numbers = [float(part) for part in text.replace(",", " ").split()]
    except ValueError:
        return None
    place = Affine.from_gdal(*numbers) if len(numbers) == 6 else None
    return None if place is None or place.determinant == 0 else place


def _even(values: NDArray[Any], step: Optional[float], dim: str, name: str) -> tuple[float, float]:
    """Return the first of the coordinates of pixel centres, and their step."""
    if values.ndim != 1 or values.dtype.kind not in "iuf" or not np.isfinite(values).all():
        raise UserError(
            "The coordinate {dim} of the {name} does not hold one finite number for each pixel: correct it.",
            dim=dim,
            name=name,
        )
    centres = values.astype(float)
    if len(centres) == 1:
        return float(centres[0]), 1.0 if step is None else step
    step = float(centres[-1] - centres[0]) / (len(centres) - 1)
    if step == 0 or np.abs(centres - (centres[0] + step * np.arange(len(centres)))).max() > UNEVEN * abs(step):
        raise UserError(
            "The coordinate {dim} of the {name} is not evenly spaced: give an image on a regular grid, sorted "
            "along its rows and columns.",
            dim=dim,
            name=name,
        )
    return float(centres[0]), step


def data_array(
    values: NDArray[np.float32],
    grid: Grid,
    like: Optional[xarray.DataArray],
    bands: tuple[str, Mapping[str, Any]],
    long_name: str,
) -> xarray.DataArray:
    """Return values on a grid as a DataArray, NaN where there is no data.

    Parameters
    ----------
    values : ndarray of shape (bands, rows, columns)
        NaN where there is no data.
    grid : Grid
        Where the pixels lie.
    like : DataArray, optional
        One with the same pixels, whose names and coordinates are kept; by default they are y and x, made of the grid.
    bands : tuple of str and mapping
        The name of the bands' dimension, and its coordinates: a name and an array each.
    long_name : str
        What it shows.

    Returns
    -------
    DataArray
    """
    import xarray

    dim, along_bands = bands
    if like is None:
        dims, kept, mapping = ("y", "x"), _coordinates(grid), "spatial_ref"
    else:
        dims = dimensions(like, "image")[1:]
        kept = {key: each for key, each in like.coords.items() if set(each.dims) <= set(dims) and key != dim}
        mapping = _grid_mapping(like) or ""
    coords = {**kept, **{key: (dim, array) for key, array in along_bands.items()}}
    image = xarray.DataArray(values, coords, (dim, *dims), attrs={"long_name": long_name})
    image.encoding = {"_FillValue": np.float32(np.nan), **({"grid_mapping": mapping} if mapping else {})}
    return image


def _coordinates(grid: Grid) -> dict[str, Any]:
    """Return the coordinates of a grid; a rotated one has those of its `GeoTransform` alone."""
    place = grid.transform
    numbers = " ".join(repr(number) for number in place.to_gdal())
    wkt = {} if grid.crs is None else {"crs_wkt": grid.crs.to_wkt(), "spatial_ref": grid.crs.to_wkt()}
    coordinates: dict[str, Any] = {"spatial_ref": ((), 0, {**wkt, "GeoTransform": numbers})}
    if place.b == 0 and place.d == 0:
        coordinates["y"] = ("y", place.f + place.e * (np.arange(grid.height) + 0.5), {"axis": "Y"})
        coordinates["x"] = ("x", place.c + place.a * (np.arange(grid.width) + 0.5), {"axis": "X"})
    return coordinates


def band_coordinates(image: xarray.DataArray, name: str) -> tuple[str, dict[str, Any]]:
    """Return the coordinates along an image's bands.

    Parameters
    ----------
    image : DataArray of two or three dimensions, in any order
    name : str
        What messages call it.

    Returns
    -------
    dimension : str
        The bands'.
    coordinates : dict of str to ndarray
        All along it, by name.

    Raises
    ------
    UserError
        Where the dimensions cannot be told.
    """
    band = dimensions(image, name)[0] or "band"
    return band, {str(key): each.values for key, each in image.coords.items() if each.dims == (band,)}
