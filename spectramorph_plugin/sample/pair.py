"""The images of a landscape, as the two sensors see it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from rasterio.transform import Affine

from .canvas import Canvas
from .landscape import OVERSAMPLING
from .rasters import stored, write, write_response
from .sensors import RATIO, coarse, enmap_bands, enmap_noise, sentinel2_bands, sentinel2_noise
from .shapes import Floats

SEED, SIZE, FINE_PIXEL = 1, 360, 10.0  # of the sample pair; its pixels a side, and their metres
WEST, NORTH = 364_080.0, 5_809_980.0
HSI_NODATA, MSI_NODATA = -32768, 0
TABLE = Path(__file__).with_name("seen_spectra.npz")


@dataclass(frozen=True)
class Seen:
    """The spectra of a landscape, and the sunlight on it, as the bands see them.

    Attributes
    ----------
    spectra : ndarray of shape (rows, bands of the HSI and of the MSI)
        Reflectance.
    light : ndarray of shape (bands of the HSI,)
        Relative.
    """

    spectra: Floats
    light: Floats


def seen(spectra: Floats, light: Floats) -> Seen:
    """Return what the bands see of spectra and sunlight.

    Parameters
    ----------
    spectra : ndarray of shape (rows, wavelengths)
    light : ndarray of shape (wavelengths,)

    Returns
    -------
    Seen
    """
    hsi_bands, msi_bands = enmap_bands(), sentinel2_bands()
    by_both = np.concatenate([hsi_bands.seen(spectra), msi_bands.seen(spectra)], axis=1)
    return Seen(by_both, hsi_bands.seen(np.maximum(light, 0.0)[None, :])[0])


def seen_of_sample() -> Seen:
    """Return what the bands see of the landscape of the sample pair.

    Returns
    -------
    Seen
    """
    with np.load(TABLE, allow_pickle=False) as table:
        return Seen(table["spectra"], table["light"])


def write_pair(files: Mapping[str, Path], canvas: Canvas, seen: Seen, seed: int) -> None:
    """Write the images of a landscape.

    Parameters
    ----------
    files : mapping of str to Path
        Where to write `hsi`, `msi` and `response`; and `truth`, what a perfect fusion would give, where it is wanted.
    canvas : Canvas
        The landscape.
    seen : Seen
        The spectra that it is painted with.
    seed : int
        Of the noise.
    """
    hsi_bands, msi_bands = enmap_bands(), sentinel2_bands()
    image = canvas.average(OVERSAMPLING, seen.spectra)
    truth, msi = np.split(image, [len(hsi_bands.names)], axis=2)

    rng = np.random.default_rng([seed, 1])
    hsi = coarse(truth)
    hsi += enmap_noise(hsi, seen.light, rng)
    msi = msi + sentinel2_noise(msi, rng)
    hsi_stored = stored(hsi, "int16", HSI_NODATA)
    hsi_stored[..., ~hsi_bands.usable] = HSI_NODATA

    fine, wide = (Affine(pixel, 0.0, WEST, 0.0, -pixel, NORTH) for pixel in (FINE_PIXEL, FINE_PIXEL * RATIO))
    write(files["hsi"], hsi_stored, hsi_bands, wide, HSI_NODATA, "EnMAP-like, made")
    write(files["msi"], stored(msi, "uint16", MSI_NODATA), msi_bands, fine, MSI_NODATA, "Sentinel-2-like, made")
    if "truth" in files:
        write(files["truth"], stored(truth, "int16", HSI_NODATA), hsi_bands, fine, HSI_NODATA, "Truth, made")
    write_response(files["response"], msi_bands)
