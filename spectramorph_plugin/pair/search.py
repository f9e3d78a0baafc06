"""Finding what two images are to each other: shift, response, radiometry and blur."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import torch
from numpy.typing import NDArray

from ..core.change_mask import change_mask
from ..core.psf import PointSpreadFunction, gaussian_psf, known_psf, samples_for
from ..core.psf_estimation import estimate_psf
from ..core.radiometry import no_normalisation, normalise_radiometry
from ..core.registration import estimate_shift
from ..core.response_estimation import ResponseSearch
from ..core.scene import fill_scene
from ..core.spatial_degradation import SpatialDegradation, centres_within
from ..core.subspace import SignalSubspace
from ..errors import UserError
from ..messages import Message
from ..protocol.figures import Registration
from .alignment import LARGEST_SMALL_SHIFT, AlignedPair
from .hsi_sample import HsiSample
from .scenes import PairReader
from .settings import PairSettings
from .spectral_response import SpectralBands, band_names

# The shift left over, in HSI pixels, from which on the images are moved again: for less, nothing is gained.
SMALLEST_SHIFT = 0.02
# How often quantities are estimated that need each other: response, radiometry and blur, and the shift that the blur
# leaves over.
ROUNDS = 2


class PairSearch:
    """Finds shift, response, radiometry and blur of a pair in turn: each is estimated with what is known of the others.

    Parameters
    ----------
    settings : PairSettings
    pair : AlignedPair
    sample : HsiSample
        Pixels of the HSI to look at.
    subspace : SignalSubspace
        Of the HSI.
    wavelength : ndarray of shape (C,)
        Of the HSI's bands, nm.
    known : SpectralBands or None
        What the MSI's bands see; None where it is to be estimated.
    device : torch.device
        Where the pair's scenes are to be computed.

    Attributes
    ----------
    bands : SpectralBands
        What the MSI's bands see of the spectrum.
    psf : PointSpreadFunction
        The HSI's blur.
    reader : PairReader
        Reads the pair with the shift removed and the MSI in the HSI's units.
    registration : Registration or None
        The shift; None where looking for it was switched off.
    """

    bands: SpectralBands
    psf: PointSpreadFunction
    reader: PairReader

    def __init__(
        self,
        settings: PairSettings,
        pair: AlignedPair,
        sample: HsiSample,
        subspace: SignalSubspace,
        wavelength: NDArray[np.float64],
        known: SpectralBands | None,
        device: torch.device,
    ) -> None:
        self._settings, self._pair, self._sample, self._subspace = settings, pair, sample, subspace
        self._device = device
        self._samples = samples_for(pair.pixels.ratio)
        self._coefficients = [subspace.image(cube) for cube in sample.cubes]
        mean = subspace.mean[:, None, None]
        self._centred = [(cube - mean).astype(np.float32) for cube in sample.cubes]
        self._responses = ResponseSearch(wavelength, subspace) if known is None else None
        self.registration: Registration | None = None
        if known is not None:
            self.bands = known
        self._place(pair)

    def run(self) -> None:
        """Find everything, and keep it in the attributes."""
        self._find_shift()
        self._find_response_and_radiometry()
        for _ in range(ROUNDS - 1):
            rows, columns = self.psf.shift()  # what the first estimate left over has become a part of the blur
            found = self.registration
            certain = self.psf.estimated and found is not None and found.removed and not self._settings.shift
            if found is None or not certain or max(abs(rows), abs(columns)) < SMALLEST_SHIFT:
                break
            self._remove(found.columns + columns, found.rows + rows, found.reason)
            self._find_response_and_radiometry()

    def _place(self, pair: AlignedPair) -> None:
        """Read the MSI as it lies now.

        The blur found while it lay elsewhere has the shift between both places in it: it is forgotten.
        """
        bands = len(pair.msi.bands)
        self.psf = gaussian_psf(self._samples)
        self.reader = PairReader(pair, self._sample.used, no_normalisation(bands), np.zeros(bands), self._device)
        self._parts = [self.reader.read_parts(window, self._samples) for window in self._sample.windows]

    def _find_shift(self) -> None:
        settings = self._settings
        if settings.shift:
            self._remove(*given_shift(settings.shift), Message("given"))
        elif settings.registration:
            found = estimate_shift(self._parts, self._coefficients, self._samples)
            if found.distance > LARGEST_SMALL_SHIFT:
                self.registration = Registration(
                    found.columns, found.rows, False, Message("too large to be removed unasked")
                )
            else:
                self._remove(found.columns, found.rows, Message("estimated"))

    def _remove(self, columns: float, rows: float, reason: str) -> None:
        self.registration = Registration(columns, rows, True, reason)
        moved = self._pair.without_shift(columns, rows, self._settings.align_to)
        if moved is not self._pair:
            self._place(moved)

    def _find_response_and_radiometry(self) -> None:
        if self._responses is None:
            self._find_radiometry_and_blur()
            return
        for _ in range(ROUNDS):
            self.bands = self._estimated(self._blurred())
            self._find_radiometry_and_blur()
        self.bands = self._estimated(self._blurred())
        self._find_radiometry_and_blur()

    def _find_radiometry_and_blur(self) -> None:
        settings, response = self._settings, self.bands.response
        expected = [np.tensordot(response, cube, 1) for cube in self._centred]
        level = response.astype(np.float64) @ self._subspace.mean
        radiometry = no_normalisation(len(response), scale=settings.spectral_scale or 1.0)
        if settings.radiometric_matching:
            radiometry = normalise_radiometry(self._averaged(), expected, scale=settings.spectral_scale, level=level)
        self.reader = replace(self.reader, radiometry=radiometry, level=level)
        use = radiometry.reliable
        self.psf = self._blur(
            [radiometry.apply(parts, level=level)[use] for parts in self._parts], [image[use] for image in expected]
        )

    def _averaged(self) -> list[NDArray[np.float32]]:
        """Return the MSI averaged onto coarse pixels, [c, h, w], as it is stored."""
        return [mean_of_parts(parts, self._samples) for parts in self._parts]

    def _blur(self, matched: list[NDArray[np.float32]], expected: list[NDArray[np.float32]]) -> PointSpreadFunction:
        if self._settings.psf is not None:
            return _given_psf(self._settings.psf, self._pair.pixels.ratio)
        return estimate_psf(matched, expected, self._samples)

    def _estimated(self, averaged: list[NDArray[np.float32]]) -> SpectralBands:
        """Estimate the response from the MSI [c, h, w] of each part, blurred as far as the HSI's blur is known."""
        if self._responses is None:
            raise ValueError(Message("the response is known"))
        seen = np.concatenate([image.reshape(len(image), -1).T for image in averaged])
        axes = np.concatenate([image.reshape(len(image), -1).T for image in self._coefficients])
        both = np.isfinite(seen).all(axis=1) & np.isfinite(axes).all(axis=1)
        seen, axes = seen[both].astype(np.float64), axes[both].astype(np.float64)
        if len(seen) < 2 * axes.shape[1]:
            raise UserError(
                "The two images share too few valid pixels to estimate the spectral response: give the sensor, a "
                "response table, or images that overlap more."
            )
        alike = ~change_mask(seen, axes)
        response = self._responses.estimate(seen[alike], axes[alike])
        return SpectralBands(
            response, np.ones(len(response)), band_names(self._pair.msi), Message("estimated from the two images")
        )

    def _blurred(self) -> list[NDArray[np.float32]]:
        """Return the MSI as the HSI resolves it, [c, h, w], NaN where that is not known."""
        images: list[NDArray[np.float32]] = []
        for parts, cube in zip(self._parts, self._coefficients):
            height, width = cube.shape[1:]
            step, shape = float(self._samples), (parts.shape[1], parts.shape[2])
            centres = centres_within(shape[0], step), centres_within(shape[1], step)
            scene = fill_scene(cube, parts, SpatialDegradation.of(self.psf, (step, step), centres, shape))
            blurred: NDArray[np.float32] = np.full((len(parts), height, width), np.nan, np.float32)
            if scene is not None:
                np.copyto(blurred, scene.blurred_msi.numpy(), where=scene.trusted.numpy() > 0)
            images.append(blurred)
        return images


def given_shift(shift: tuple[float, ...]) -> tuple[float, float]:
    """Return a shift that was given.

    Parameters
    ----------
    shift : tuple of float

    Returns
    -------
    columns : float
    rows : float

    Raises
    ------
    UserError
        Where these are not two numbers.
    """
    if len(shift) != 2:
        raise UserError(
            "The shift has to be two numbers, columns and rows in pixels of the hyperspectral image, and {count} are "
            "given: give two.",
            count=len(shift),
        )
    return shift[0], shift[1]


def mean_of_parts(parts: NDArray[np.float32], samples: int) -> NDArray[np.float32]:
    """Return an MSI averaged onto coarse pixels.

    Parameters
    ----------
    parts : ndarray of shape (c, h * samples, w * samples)
        The MSI averaged onto parts of coarse pixels.
    samples : int
        Parts along a coarse pixel.

    Returns
    -------
    ndarray of shape (c, h, w)
        NaN where a part is.
    """
    bands, height, width = parts.shape
    means: NDArray[np.float32] = parts.reshape(bands, height // samples, samples, width // samples, samples).mean(
        axis=(2, 4)
    )
    return means


def _given_psf(kernel: NDArray[np.float64], ratio: float) -> PointSpreadFunction:
    try:
        return known_psf(kernel, ratio, samples_for(ratio))
    except ValueError as error:
        raise UserError(
            "The point spread function has no weights near its centre, where the coarse pixel lies: give one that is "
            "centred on it."
        ) from error
