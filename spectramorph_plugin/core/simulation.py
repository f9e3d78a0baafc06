"""A sensor pair simulated of a scene that is known: what the optics, the pixels and the noise of a coarse sensor do.

This is the one place where it is defined, for the job simulate, for the tests and for the benchmarks. The ten blurs are
those of the evaluation of Shah and others (SpectraMorph, arXiv 2510.20814), who name them; the formulas are, with
q = r / sigma and r the distance from the centre in fine pixels:

- gaussian: exp(-q² / 2)
- kolmogorov: exp(-q^(5/3)), the long-exposure blur of a turbulent atmosphere (Fried 1966)
- airy: (2 J1(x) / x)², a round aperture's diffraction (Airy 1835), as wide at half its maximum as the Gaussian
- moffat: (1 + q²)^(-3.5) (Moffat 1969)
- sinc: (sin(x) / x)², a slit's diffraction turned about the centre, as wide at half its maximum as the Gaussian
- lorentzian2: 1 / (1 + q⁴)
- hermite: exp(-q² / 2) (1 + h4 H4(q)) with h4 = 0.1, the Gauss-Hermite series of van der Marel and Franx 1993
- parabolic: 1 - q², not below 0
- gabor: exp(-q² / 2) cos(x / (2 sigma)) with x along the columns (Gabor 1946): it is not round
- delta: all weight in the centre, which leaves the averaging over the pixel
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import torch
from numpy.typing import NDArray
from scipy.ndimage import map_coordinates, spline_filter
from scipy.signal import convolve2d
from scipy.special import j1

Numbers = NDArray[np.float64]

LEAST_RADIUS = 7  # fine pixels that a kernel reaches at least
RADIUS = 2.5  # sigmas that it reaches
HERMITE = 0.1  # h4 of the Gauss-Hermite series
HALF = np.sqrt(2 * np.log(2))  # sigmas from a Gaussian's centre to half its maximum
AIRY_HALF, SINC_HALF = 1.6163399, 1.3915574  # where (2 J1(x) / x)² and (sin(x) / x)² are one half
SPLINE_REACH = 8  # fine pixels around those that are interpolated: farther ones do not count in a cubic spline
MOST_SAMPLES = 16  # along each side of a coarse pixel that does not consist of whole fine ones
LEAST_KNOWN = 0.999  # share of a coarse pixel's weights that must fall on pixels with data


def _airy(q: Numbers) -> Numbers:
    x = np.maximum(q * AIRY_HALF / HALF, 1e-9)
    return np.asarray((2 * j1(x) / x) ** 2)


def _hermite(q: Numbers) -> Numbers:
    return np.exp(-0.5 * q**2) * (1 + HERMITE * (4 * q**4 - 12 * q**2 + 3) / np.sqrt(24))


BLURS: dict[str, Callable[[Numbers, Numbers], Numbers]] = {
    "gaussian": lambda q, x: np.exp(-0.5 * q**2),
    "kolmogorov": lambda q, x: np.exp(-(q ** (5 / 3))),
    "airy": lambda q, x: _airy(q),
    "moffat": lambda q, x: (1 + q**2) ** -3.5,
    "sinc": lambda q, x: np.sinc(q * SINC_HALF / HALF / np.pi) ** 2,
    "lorentzian2": lambda q, x: 1 / (1 + q**4),
    "hermite": lambda q, x: _hermite(q),
    "parabolic": lambda q, x: np.maximum(0.0, 1 - q**2),
    "gabor": lambda q, x: np.exp(-0.5 * q**2) * np.cos(0.5 * x),
    "delta": lambda q, x: (q == 0).astype(np.float64),
}
"""The blurs' weights by q and by the distance along the columns, both in sigmas."""


def blur_kernel(kind: str, sigma: float, radius: int | None = None) -> Numbers:
    """Return the weights of the optics' blur on fine pixels.

    Parameters
    ----------
    kind : str
        One of BLURS.
    sigma : float
        Its width, in fine pixels.
    radius : int or None
        How far it reaches, in fine pixels; 2.5 sigma, and 7 at least, by default.

    Returns
    -------
    ndarray of shape (2 radius + 1, 2 radius + 1)
        Summing to 1.
    """
    reach = max(LEAST_RADIUS, round(RADIUS * sigma)) if radius is None else radius
    axis = np.arange(-reach, reach + 1, dtype=np.float64)
    across, down = np.meshgrid(axis, axis)
    kernel = BLURS[kind](np.hypot(across, down) / sigma, across / sigma)
    return kernel / kernel.sum()


def with_pixel(kernel: Numbers, ratio: float) -> Numbers:
    """Return the blur of the optics together with the averaging over a coarse pixel.

    Parameters
    ----------
    kernel : ndarray of shape (n, n)
        Of the optics, on fine pixels.
    ratio : float
        Fine pixels to a coarse one, along an axis.

    Returns
    -------
    ndarray of shape (m, m)
        Summing to 1.
    """
    if ratio == round(ratio):
        line = np.ones(round(ratio))
    else:  # a pixel that begins and ends within fine ones
        reach = int(np.ceil((ratio - 1) / 2))
        line = np.clip(ratio / 2 + 0.5 - np.abs(np.arange(-reach, reach + 1)), 0, 1)
    line = line / line.sum()
    return np.asarray(convolve2d(kernel, np.outer(line, line)))


def filtered(image: NDArray[np.floating], kernel: Numbers, step: int = 1) -> NDArray[np.floating]:
    """Return an image convolved with a kernel wherever that lies within it, at every so manieth pixel.

    Parameters
    ----------
    image : ndarray of shape (C, h, w)
    kernel : ndarray of shape (m, m)
    step : int
        From one result to the next, in pixels.

    Returns
    -------
    ndarray of shape (C, (h - m) // step + 1, (w - m) // step + 1)
        Of the image's type.
    """
    weights = np.ascontiguousarray(kernel[::-1, ::-1], image.dtype)
    planes = torch.from_numpy(np.ascontiguousarray(image))[:, None]
    with torch.inference_mode():
        found = torch.nn.functional.conv2d(planes, torch.from_numpy(weights)[None, None], stride=step)
    return np.asarray(found[:, 0].numpy())


def seen_by_coarse_sensor(image: NDArray[np.floating], kernel: Numbers, ratio: int) -> NDArray[np.floating]:
    """Return a whole image as a sensor of coarser pixels sees it: blurred, and averaged over them.

    Parameters
    ----------
    image : ndarray of shape (C, H, W)
        Beyond its border it is mirrored.
    kernel : ndarray of shape (n, n)
        Of the optics, on fine pixels; n is odd.
    ratio : int
        Fine pixels to a coarse one, along an axis; those that are left over at the end are not used.

    Returns
    -------
    ndarray of shape (C, H // ratio, W // ratio)
        Of the image's type.
    """
    reach = len(kernel) // 2
    height, width = (length // ratio * ratio for length in image.shape[1:])
    padded = np.pad(image[:, :height, :width], ((0, 0), (reach, reach), (reach, reach)), mode="symmetric")
    return filtered(padded, with_pixel(kernel, ratio), ratio)


def sampled(
    image: NDArray[np.floating], kernel: Numbers, rows: Numbers, columns: Numbers, samples: int
) -> NDArray[np.floating]:
    """Return an image blurred by the optics, averaged over coarse pixels that lie anywhere on it.

    Parameters
    ----------
    image : ndarray of shape (C, H, W)
    kernel : ndarray of shape (n, n)
        Of the optics, on fine pixels; n is odd.
    rows : ndarray of shape (h * samples, w * samples)
        Where points spread evenly over the coarse pixels lie, in fine pixels from the image's upper edge. They are
        at least n // 2 + SPLINE_REACH off the image's border.
    columns : ndarray of shape (h * samples, w * samples)
        The same from the left edge.
    samples : int
        Points along each side of a coarse pixel.

    Returns
    -------
    ndarray of shape (C, h, w)
        Of the image's type.
    """
    reach = len(kernel) // 2
    at = np.stack([rows, columns]) - reach - 0.5
    shape = rows.shape[0] // samples, samples, rows.shape[1] // samples, samples
    blurred = filtered(image, kernel)
    found = np.empty((len(image), shape[0], shape[2]), image.dtype)
    for plane, target in zip(blurred, found):
        spline = spline_filter(plane.astype(np.float64), mode="reflect")
        target[...] = map_coordinates(spline, at, mode="reflect", prefilter=False).reshape(shape).mean(axis=(1, 3))
    return found


def noise_sigma(power: NDArray[np.floating], snr: float) -> NDArray[np.floating]:
    """Return the standard deviation of white noise.

    Parameters
    ----------
    power : ndarray
        Mean square of each band's signal.
    snr : float
        Signal to noise, dB: ten times the logarithm of their mean squares' ratio.

    Returns
    -------
    ndarray
        In the signal's units.
    """
    return np.sqrt(power / 10 ** (snr / 10))


def with_noise(image: NDArray[np.floating], snr: float, rng: np.random.Generator) -> NDArray[np.float32]:
    """Return a whole image with white Gaussian noise.

    Parameters
    ----------
    image : ndarray of shape (C, h, w)
    snr : float
        Signal to noise of each band, dB.
    rng : Generator

    Returns
    -------
    ndarray of float32 of shape (C, h, w)
    """
    sigma = noise_sigma(np.mean(image**2, axis=(1, 2), keepdims=True), snr)
    return (image + rng.standard_normal(image.shape) * sigma).astype(np.float32)
