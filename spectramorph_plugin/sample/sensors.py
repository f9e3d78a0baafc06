"""The two sensors: which wavelengths they see, how sharply and with what noise."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import gaussian_filter

from .shapes import Floats

WAVELENGTHS: Floats = np.arange(400, 2501).astype(np.float64)
"""The grid in nanometres on which every spectrum here is given."""

FWHM_TO_SIGMA = 1.0 / (2.0 * np.sqrt(2.0 * np.log(2.0)))
RATIO = 3
BANDS_AT_ONCE = 16  # that are blurred: all of them would be the fine image a second time in memory
PSF_FWHM = 1.0
"""Of the HSI's optics, in its own pixels; the detector's square pixel comes on top."""


@dataclass(frozen=True)
class Bands:
    """The bands of a sensor: names, centre wavelengths and full widths at half maximum in nm, and which are usable."""

    names: tuple[str, ...]
    centres: Floats
    fwhm: Floats
    usable: NDArray[np.bool_]

    def response(self) -> Floats:
        """Return the Gaussian response of each band on WAVELENGTHS, [bands, wavelengths], 1 at its centre."""
        away = (WAVELENGTHS - self.centres[:, None]) / (self.fwhm[:, None] * FWHM_TO_SIGMA)
        response: Floats = np.exp(-0.5 * away**2)
        return response

    def seen(self, spectra: Floats) -> Floats:
        """Return spectra [n, wavelengths] as the bands see them, [n, bands]."""
        response = self.response()
        seen: Floats = spectra @ (response / response.sum(axis=1, keepdims=True)).T
        return seen


def enmap_bands() -> Bands:
    """Return EnMAP's 224 bands in the order of its products, where the two spectrometers overlap."""
    with open(Path(__file__).with_name("enmap_bands.csv"), newline="", encoding="utf-8") as table:
        rows = list(csv.DictReader(line for line in table if not line.startswith("#")))
    centres = np.array([float(row["wavelength_nm"]) for row in rows])
    return Bands(
        tuple(f"{centre:.2f} nm" for centre in centres),
        centres,
        np.array([float(row["fwhm_nm"]) for row in rows]),
        np.array([row["usable"] == "1" for row in rows]),
    )


SENTINEL2 = (
    ("B2", 492.4, 66.0, 154.0, 0.20),
    ("B3", 559.8, 36.0, 168.0, 0.22),
    ("B4", 664.6, 31.0, 142.0, 0.22),
    ("B5", 704.1, 15.0, 117.0, 0.16),
    ("B6", 740.5, 15.0, 89.0, 0.17),
    ("B7", 782.8, 20.0, 105.0, 0.18),
    ("B8", 832.8, 106.0, 174.0, 0.31),
    ("B8A", 864.7, 21.0, 72.0, 0.17),
    ("B11", 1613.7, 91.0, 100.0, 0.05),
    ("B12", 2202.4, 175.0, 100.0, 0.055),
)
"""Sentinel-2A: name, centre and width in nm, signal-to-noise ratio required at the reference radiance, and that
radiance as a reflectance (at the top of the atmosphere with the sun in the zenith)."""


def sentinel2_bands() -> Bands:
    """Return Sentinel-2A's ten bands of 10 m and 20 m."""
    names, centres, fwhm, _, _ = zip(*SENTINEL2)
    return Bands(names, np.array(centres), np.array(fwhm), np.ones(len(names), dtype=bool))


def coarse(image: Floats) -> Floats:
    """Return a fine image [rows, columns, bands] through the HSI's optics and onto its pixels.

    The optics are Gaussian and mirror the border; the detector averages RATIO x RATIO fine pixels.
    """
    sigma = PSF_FWHM * RATIO * FWHM_TO_SIGMA
    rows, columns, bands = image.shape
    pixels = np.empty((rows // RATIO, columns // RATIO, bands))
    for first in range(0, bands, BANDS_AT_ONCE):
        some = slice(first, first + BANDS_AT_ONCE)
        blurred = gaussian_filter(image[..., some], (sigma, sigma, 0.0), mode="reflect", truncate=3.0)
        pixels[..., some] = blurred.reshape(rows // RATIO, RATIO, columns // RATIO, RATIO, -1).mean(axis=(1, 3))
    return pixels


def enmap_noise(image: Floats, light: Floats, rng: np.random.Generator) -> Floats:
    """Return EnMAP-like noise for reflectance [rows, columns, bands].

    Photons are few where sunlight is weak: the signal-to-noise ratio follows the square root of the light that reaches
    the sensor from each pixel. It is tied to the mission's requirements, 400 at 495 nm and 180 at 2200 nm for a
    reflectance of 0.3. `light` is the sunlight on the ground as the bands see it, relative.
    """
    bands = enmap_bands()
    infrared = bands.centres > 1000.0

    def at(wavelength: float) -> float:
        return float(light[np.argmin(np.abs(bands.centres - wavelength))])

    snr = np.where(infrared, 180.0 * np.sqrt(light / at(2200.0)), 400.0 * np.sqrt(light / at(495.0)))
    snr = np.maximum(snr, 20.0)
    deviation = 0.3 / snr * np.sqrt(np.maximum(image, 0.005) / 0.3)
    noise: Floats = deviation * rng.standard_normal(image.shape)
    return noise


def sentinel2_noise(image: Floats, rng: np.random.Generator) -> Floats:
    """Return Sentinel-2-like noise for reflectance [rows, columns, bands], from photons alone."""
    snr = np.array([row[3] for row in SENTINEL2])
    reference = np.array([row[4] for row in SENTINEL2])
    deviation = reference / snr * np.sqrt(np.maximum(image, 0.005) / reference)
    noise: Floats = deviation * rng.standard_normal(image.shape)
    return noise
