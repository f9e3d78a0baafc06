"""Spectra of a library as an image's bands would see them."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ..errors import UserError
from .response import FWHM_PER_SIGMA, LARGEST_GAP, SAME_WAVELENGTH_NM

MOST_GIVEN = 64  # materials of a library: with more, fractions say nothing
LEAST_COVERED = 0.5  # share of the image's bands that a library must know
# Units of reflectance differ by these factors; values that differ by more than this beside are of something else.
UNITS = (1e-4, 1e-2, 1.0, 1e2, 1e4)
LARGEST_RATIO = 5.0
TINY = float(np.finfo(np.float32).tiny)
NODES, WEIGHTS = np.polynomial.hermite.hermgauss(15)  # an integral over a Gaussian as a sum


def resample_spectra(
    spectra: NDArray[np.float64],
    wavelength: NDArray[np.float64],
    centres: NDArray[np.float64],
    fwhm: NDArray[np.float64] | None,
) -> NDArray[np.float64]:
    """Return spectra as Gaussian bands see them, linear between their samples.

    Spectra that are given at the very bands are taken as they are.

    Parameters
    ----------
    spectra : ndarray of shape (c, m)
        In any unit; NaN where a spectrum has no value.
    wavelength : ndarray of shape (m,)
        Of their samples, nm, in rising order.
    centres : ndarray of shape (C,)
        Of the bands, nm, in any order.
    fwhm : ndarray of shape (C,) or None
        Full widths at half maximum of the bands, nm; None where they are not known: then they reach to one another.

    Returns
    -------
    ndarray of shape (c, C)
        NaN in bands where a spectrum has no sample near by: past its ends, and in gaps.
    """
    nearest = np.abs(centres[:, None] - wavelength[None, :]).argmin(axis=1)
    # Of many more samples than bands, those at the bands' centres are not what the bands see.
    if len(wavelength) <= 2 * len(centres) and (np.abs(wavelength[nearest] - centres) <= SAME_WAVELENGTH_NM).all():
        return np.asarray(spectra[:, nearest])
    order = np.argsort(centres, kind="stable")
    steps = np.empty(len(centres))
    steps[order] = np.gradient(centres[order]) if len(centres) > 1 else 1.0
    fwhm = steps if fwhm is None else np.where(np.isfinite(fwhm) & (fwhm > 0), fwhm, steps)
    places = centres[:, None] + np.sqrt(2) * fwhm[:, None] / FWHM_PER_SIGMA * NODES
    seen = np.full((len(spectra), len(centres)), np.nan)
    for row, spectrum in zip(seen, spectra):
        known = np.isfinite(spectrum)
        if known.sum() < 2:
            continue
        nm = wavelength[known]
        means = np.interp(places, nm, spectrum[known]) @ WEIGHTS / WEIGHTS.sum()
        after = np.clip(np.searchsorted(nm, centres), 1, len(nm) - 1)
        distance = np.minimum(np.abs(centres - nm[after - 1]), np.abs(centres - nm[after]))
        reach = np.maximum(LARGEST_GAP * float(np.median(np.diff(nm))), fwhm)
        inside = (centres >= nm[0] - fwhm / 2) & (centres <= nm[-1] + fwhm / 2)
        row[:] = np.where(inside & (distance <= reach), means, np.nan)
    return seen


def library_materials(
    spectra: NDArray[np.float64], image: NDArray[np.float32], name: str
) -> tuple[NDArray[np.float32], float]:
    """Return a library's spectra as materials of an image, in its units.

    Parameters
    ----------
    spectra : ndarray of shape (c, C)
        At the image's bands, in any unit of reflectance; NaN in bands that are not known.
    image : ndarray of shape (n, C)
        Its pixels, in its units, without missing values.
    name : str
        What messages call the library.

    Returns
    -------
    materials : ndarray of shape (c, C)
        In the image's units; NaN in the bands that one of them does not know.
    factor : float
        What they were multiplied by.

    Raises
    ------
    UserError
        Where there are too few or too many, where they miss most of the bands, or where their unit cannot be told.
    """
    known = np.isfinite(spectra).all(axis=0)
    count, covered, bands = len(spectra), int(known.sum()), spectra.shape[1]
    if not 2 <= count <= MOST_GIVEN:
        raise UserError(
            "The spectral library {name} holds {count} spectra: give 2 to {most}, those of the materials in the image.",
            name=name,
            count=count,
            most=MOST_GIVEN,
        )
    if covered < max(count, LEAST_COVERED * bands):
        raise UserError(
            "The spectral library {name} knows {covered} of the {bands} bands of the hyperspectral image: give "
            "spectra that cover most of them, and at least as many bands as there are materials.",
            name=name,
            covered=covered,
            bands=bands,
        )
    of_image, of_library = (
        float(np.median(np.sqrt((each[:, known].astype(np.float64) ** 2).mean(axis=1)))) for each in (image, spectra)
    )
    times = max(of_image, TINY) / max(of_library, TINY)
    factor = min(UNITS, key=lambda unit: abs(np.log(times / unit)))
    if not 1 / LARGEST_RATIO <= times / factor <= LARGEST_RATIO:
        raise UserError(
            "The values of the hyperspectral image are about {times:.3g} times those of the spectral library "
            "{name}, which is no factor between units of reflectance: give the library in the image's units.",
            times=times,
            name=name,
        )
    return np.where(known, factor * spectra, np.nan).astype(np.float32), factor
