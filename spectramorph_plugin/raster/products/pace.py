"""PACE's OCI: surface reflectance of level 2 in NetCDF4 files, in the instrument's geometry.

Layout: NASA's Ocean Biology level-2 files, with latitude and longitude of each pixel in `navigation_data`.
"""

from __future__ import annotations

from ...errors import UserError
from ...messages import Message
from ...product_choices import ProductChoices
from .cube import Cube, Product, band_info
from .hdf5 import Hdf5, number, numbers, text
from .swath import SwathLookup

IMAGES = ("rhos", "Rrs")  # [lines, pixels, bands]
LEVEL_1 = "observation_data"
WAVELENGTHS = "wavelength_3d"


def read_pace(opened: Hdf5, choices: ProductChoices) -> Product | None:
    """Return what an open HDF5 file tells of its image, laid on the map by the place of each pixel.

    Parameters
    ----------
    opened : Hdf5
        The file.
    choices : ProductChoices
        There are none: level 2 has left clouds out already.

    Returns
    -------
    Product or None
        None where the file is no product of PACE's OCI.

    Raises
    ------
    UserError
        Where the product holds no reflectance of the surface.
    """
    file, path = opened.file, opened.path
    named = "OCI" in text(file.attrs.get("instrument", "")).upper()
    data = file.get("geophysical_data", {})
    image = next((name for name in IMAGES if name in data and data[name].ndim == 3), None)
    if image is None or "sensor_band_parameters" not in file or WAVELENGTHS not in file["sensor_band_parameters"]:
        if named and (LEVEL_1 in file or data):
            raise UserError(
                "The PACE file {path} holds no reflectance of the surface: give the level-2 product of the same "
                "granule that does (PACE_OCI...L2.SFREFL).",
                path=path,
            )
        return None
    wavelength = numbers(file["sensor_band_parameters"][WAVELENGTHS]).ravel()
    cube = Cube.of(data, image, "yxb")
    stored = cube.stored
    places = file["navigation_data"]
    lookup = SwathLookup.of(places["latitude"], places["longitude"], cube.size)
    bands = band_info(
        Message("PACE metadata"),
        wavelength,
        None,
        scale=number(stored, "scale_factor") if "scale_factor" in stored.attrs else 1.0,
        offset=number(stored, "add_offset") if "add_offset" in stored.attrs else 0.0,
        nodata=number(stored, "_FillValue") if "_FillValue" in stored.attrs else None,
    )
    return Product(lookup.grid, bands, (cube,), lookup)
