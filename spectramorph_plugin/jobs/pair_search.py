"""Finding what two images are to each other: shift, response, radiometry and blur."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray

from ..core.blur import PointSpread, estimate_spread, gaussian_spread, known_spread, samples_for
from ..core.changes import unlike
from ..core.matching import match_radiometry, no_matching
from ..core.registration import estimate_shift
from ..core.response_estimation import ResponseSearch
from ..core.sampling import Sampling, centres_within
from ..core.sharp import fill_scene
from ..core.subspace import SignalSubspace
from ..errors import UserError
from ..raster.tables import read_blur_table
from .alignment import AlignedPair
from .hsi_sample import HsiSample
from .outcomes import Registration
from .requests import FuseRequest
from .scenes import PairReader
from .spectral_response import SpectralBands, band_names

LARGEST_SHIFT = 2.0  # HSI pixels, that is removed without being asked for
SMALLEST_SHIFT = 0.02  # below it nothing is gained by moving again
ROUNDS = 2  # of estimates that need each other


class PairSearch:
    """Finds shift, response, radiometry and blur of a pair in turn: each needs what the others are.

    known : the response; None where it is to be estimated.
    """

    bands: SpectralBands
    spread: PointSpread
    reader: PairReader

    def __init__(
        self,
        request: FuseRequest,
        pair: AlignedPair,
        sample: HsiSample,
        subspace: SignalSubspace,
        wavelength: NDArray[np.float64],
        known: SpectralBands | None,
        device: torch.device,
    ) -> None:
        self._request, self._pair, self._sample, self._subspace = request, pair, sample, subspace
        self._device = device
        self._samples = samples_for(pair.pixels.ratio)
        self._coordinates = [subspace.image(cube) for cube in sample.cubes]
        self._responses = ResponseSearch(wavelength, subspace) if known is None else None
        self.registration: Registration | None = None
        if known is not None:
            self.bands = known
        self._place(pair)

    def run(self) -> None:
        """Find everything."""
        self._find_shift()
        self._find_response_and_radiometry()
        for _ in range(ROUNDS - 1):
            rows, columns = self.spread.shift()
            found = self.registration
            certain = self.spread.estimated and found is not None and found.removed and not self._request.shift
            if found is None or not certain or max(abs(rows), abs(columns)) < SMALLEST_SHIFT:
                break
            self._remove(found.columns + columns, found.rows + rows, found.reason)
            self._find_response_and_radiometry()

    def _place(self, pair: AlignedPair) -> None:
        """Read the MSI as it lies now. What the blur was taken for while it lay elsewhere, it no longer is."""
        bands = len(pair.msi.bands)
        self.spread = gaussian_spread(self._samples)
        self.reader = PairReader(pair, self._sample.used, no_matching(bands), self._device)
        self._parts = [self.reader.read_parts(window, self._samples) for window in self._sample.windows]

    def _find_shift(self) -> None:
        request = self._request
        if request.shift:
            given = len(request.shift)
            if given != 2:
                raise UserError(
                    f"The shift has {given} number{'s' * (given != 1)}: give two, columns and rows in pixels of the "
                    "hyperspectral image."
                )
            self._remove(request.shift[0], request.shift[1], "given")
        elif request.registration:
            found = estimate_shift(self._parts, self._coordinates, self._samples)
            if found.distance > LARGEST_SHIFT:
                self.registration = Registration(found.columns, found.rows, False, "too large to be removed unasked")
            else:
                self._remove(found.columns, found.rows, "estimated")

    def _remove(self, columns: float, rows: float, reason: str) -> None:
        self.registration = Registration(columns, rows, True, reason)
        moved = self._pair.without_shift(columns, rows, self._request.align_to)
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
        request, response = self._request, self.bands.response
        expected = [np.einsum("bc,chw->bhw", response, cube) for cube in self._sample.cubes]
        matching = no_matching(len(response), request.spectral_scale or 1.0)
        if request.radiometric_matching:
            matching = match_radiometry(self._averaged(), expected, request.spectral_scale)
        self.reader = replace(self.reader, matching=matching)
        use = matching.reliable
        self.spread = self._blur(
            [matching.apply(parts)[use] for parts in self._parts], [image[use] for image in expected]
        )

    def _averaged(self) -> list[NDArray[np.float32]]:
        """Return the MSI averaged onto coarse pixels, [c, h, w], as it is stored."""
        return [_mean_of_parts(parts, self._samples) for parts in self._parts]

    def _blur(self, matched: list[NDArray[np.float32]], expected: list[NDArray[np.float32]]) -> PointSpread:
        if self._request.blur is not None:
            return _given_spread(self._request.blur, self._pair.pixels.ratio)
        return estimate_spread(matched, expected, self._samples)

    def _estimated(self, averaged: list[NDArray[np.float32]]) -> SpectralBands:
        """Estimate the response from the MSI as blurred as it is known now."""
        if self._responses is None:
            raise ValueError("the response is known")
        seen = np.concatenate([image.reshape(len(image), -1).T for image in averaged])
        axes = np.concatenate([image.reshape(len(image), -1).T for image in self._coordinates])
        both = np.isfinite(seen).all(axis=1) & np.isfinite(axes).all(axis=1)
        seen, axes = seen[both].astype(np.float64), axes[both].astype(np.float64)
        if len(seen) < 2 * axes.shape[1]:
            raise UserError(
                "The two images share too few valid pixels to estimate the spectral response: give the sensor, a "
                "response table, or images that overlap more."
            )
        alike = ~unlike(seen, axes)
        response = self._responses.estimate(seen[alike], axes[alike])
        return SpectralBands(response, band_names(self._pair.msi), "estimated from the two images")

    def _blurred(self) -> list[NDArray[np.float32]]:
        """Return the MSI as the HSI resolves it, [c, h, w], NaN where that is not known."""
        images: list[NDArray[np.float32]] = []
        for parts, cube in zip(self._parts, self._coordinates):
            height, width = cube.shape[1:]
            step, shape = float(self._samples), (parts.shape[1], parts.shape[2])
            centres = centres_within(shape[0], step), centres_within(shape[1], step)
            scene = fill_scene(cube, parts, Sampling.of(self.spread, (step, step), centres, shape))
            blurred: NDArray[np.float32] = np.full((len(parts), height, width), np.nan, np.float32)
            if scene is not None:
                np.copyto(blurred, scene.blurred_msi.numpy(), where=scene.trusted.numpy() > 0)
            images.append(blurred)
        return images


def _mean_of_parts(parts: NDArray[np.float32], samples: int) -> NDArray[np.float32]:
    bands, height, width = parts.shape
    means: NDArray[np.float32] = parts.reshape(bands, height // samples, samples, width // samples, samples).mean(
        axis=(2, 4)
    )
    return means


def _given_spread(path: Path, ratio: float) -> PointSpread:
    try:
        return known_spread(read_blur_table(path), ratio, samples_for(ratio))
    except ValueError as error:
        raise UserError(
            f"The blur table {path} has no weights near its centre, where the coarse pixel lies: give one that is "
            "centred on it."
        ) from error
