"""A fitted fusion: everything it takes to turn another image of the same sensors into abundances."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Union

import numpy as np
from numpy.typing import NDArray

from .constrained import nearest_fractions
from .published.model import PublishedModel
from .radiometry import RadiometricNormalisation
from .sharp import SharpModel

LEAST_APART = 1e-6  # of the largest singular value: spectra of a library that differ by less count as one


@dataclass(frozen=True)
class FusionModel:
    """Endmembers, what estimates their abundances, and what is to be known of the two sensors.

    Attributes
    ----------
    endmembers : ndarray of shape (M, C)
        E, in the HSI's physical units, for the C bands that were used.
    estimator : PublishedModel or SharpModel
        From images to coefficients.
    radiometry : RadiometricNormalisation
        What puts MSI values into the HSI's units.
    response : ndarray of shape (c, C)
        R, rows summing to 1.
    wavelength : ndarray of shape (C,)
        Of the HSI's bands, nm.
    fwhm : ndarray of shape (C,) or None
        Full widths at half maximum of the HSI's bands, nm; None where the file did not tell them.
    band_numbers : ndarray of shape (C,)
        Of the HSI's bands in its file, 1-based.
    msi_range : ndarray of shape (c, 3)
        2nd, 50th and 98th percentile of each MSI band in its file's units. By it, by `msi_wavelength` and by
        `unexplained`, other images are known to be like these.
    msi_wavelength : ndarray of shape (c,) or None
        Centre of each MSI band, nm; None where the file did not tell it.
    unexplained : float
        Share of the HSI's spectra that is no mixture of the endmembers.
    materials : ndarray of shape (m, C)
        What fractions are told of, in the HSI's units; NaN in bands that a library does not know, the same for all.
    material_names : tuple of str
        What to call them.
    endmember_names : tuple of str
        What to call the endmembers.
    materials_given : bool
        Whether a library gave them: then exact abundances are told of them as well.
    shift : tuple of float
        Columns and rows by which the MSI's content lay right of and below the HSI's, in HSI pixels, and that was
        removed.
    align_to : str
        The image whose georeferencing was trusted, "msi" or "hsi".
    """

    endmembers: NDArray[np.float32]
    estimator: Union[PublishedModel, SharpModel]
    radiometry: RadiometricNormalisation
    response: NDArray[np.float32]
    wavelength: NDArray[np.float64]
    fwhm: NDArray[np.float64] | None
    band_numbers: NDArray[np.intp]
    msi_range: NDArray[np.float32]
    msi_wavelength: NDArray[np.float64] | None
    unexplained: float
    materials: NDArray[np.float32]
    material_names: tuple[str, ...]
    endmember_names: tuple[str, ...]
    materials_given: bool = False
    shift: tuple[float, float] = (0.0, 0.0)
    align_to: str = "msi"

    @cached_property
    def mixing(self) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """What turns coefficients u [K] into spectra, mean + u V: mean [C] and V [K, C]."""
        if isinstance(self.estimator, PublishedModel):
            return np.zeros(self.endmembers.shape[1], np.float32), self.endmembers
        subspace = self.estimator.subspace
        return subspace.mean.astype(np.float32), subspace.basis.T.astype(np.float32)

    def mixing_for(self, used: NDArray[np.intp], bands: int) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """Return `mixing` for all bands of an image, NaN for those that the model does not know.

        Parameters
        ----------
        used : ndarray of shape (C,)
            Where the model's bands stand among the image's, 0-based.
        bands : int
            Of the image.

        Returns
        -------
        mean : ndarray of shape (bands,)
        V : ndarray of shape (K, bands)
        """
        mean, vectors = self.mixing
        everywhere = np.full(bands, np.nan, np.float32), np.zeros((len(vectors), bands), np.float32)
        everywhere[0][used], everywhere[1][:, used] = mean, vectors
        return everywhere

    @cached_property
    def unmixing(self) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """What turns coefficients u [K] into exact abundances, a0 + u T: a0 [M] and T [K, M]."""
        if self.materials_given:
            return self._unmixing_of_materials()
        if isinstance(self.estimator, PublishedModel):
            count = len(self.endmembers)
            return np.zeros(count, np.float32), np.eye(count, dtype=np.float32)
        start, along = self.estimator.subspace.abundances_of(self.endmembers)
        return start.astype(np.float32), along.astype(np.float32)

    def _unmixing_of_materials(self) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """Return `unmixing` by given materials: the nearest that they can come to the image, negative or not."""
        mean, vectors, materials = (each.astype(np.float64) for each in self.known_parts)
        both = np.vstack([mean, vectors]).T
        found = np.linalg.lstsq(materials.T, both, rcond=LEAST_APART)[0].T
        return found[0].astype(np.float32), found[1:].astype(np.float32)

    @cached_property
    def known_parts(self) -> tuple[NDArray[np.float32], NDArray[np.float32], NDArray[np.float32]]:
        """`mixing` and the materials in the bands in which materials are known: mean [B], V [K, B], E [m, B]."""
        known = np.isfinite(self.materials).all(axis=0)
        mean, vectors = self.mixing
        return mean[known], vectors[:, known], self.materials[:, known]

    def fractions(self, coefficients: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return the fractions of the materials, not negative and with a sum of one.

        Parameters
        ----------
        coefficients : ndarray of shape (K, h, w)
            Of pixels; NaN where there is no data.

        Returns
        -------
        ndarray of shape (m, h, w)
            NaN where there is no data.
        """
        valid = np.isfinite(coefficients).all(axis=0)
        found = np.full((len(self.materials), *valid.shape), np.nan, np.float32)
        found[:, valid] = nearest_fractions(coefficients[:, valid].T, *self.known_parts).T
        return found

    def shown(self, constrained: bool) -> NDArray[np.float32]:
        """Return the spectra that abundances are told of.

        Parameters
        ----------
        constrained : bool
            Whether abundances are fractions.

        Returns
        -------
        ndarray of shape (m, C)
            The materials, or else the endmembers.
        """
        return self.materials if constrained or self.materials_given else self.endmembers

    def names_shown(self, constrained: bool) -> tuple[str, ...]:
        """Return what the spectra that abundances are told of are called.

        Parameters
        ----------
        constrained : bool
            Whether abundances are fractions.

        Returns
        -------
        tuple of str
        """
        return self.material_names if constrained or self.materials_given else self.endmember_names

    def positions_in(self, numbers: Sequence[int]) -> NDArray[np.intp]:
        """Return where the model's bands stand in an image.

        Parameters
        ----------
        numbers : sequence of int
            The image's bands by their rising numbers in the file, from 1.

        Returns
        -------
        ndarray of int of shape (C,)
            0-based.
        """
        return np.searchsorted(numbers, self.band_numbers)

    @property
    def needs_hsi(self) -> bool:
        """Whether it cannot be applied to an MSI alone."""
        if isinstance(self.estimator, SharpModel):
            return self.estimator.alone is None
        return self.estimator.coarse_prior

    def msi_centres(self) -> NDArray[np.float64]:
        """Return the centre of gravity of each MSI band's response, nm [c]."""
        return self.response.astype(float) @ self.wavelength

    def msi_widths(self) -> NDArray[np.float64]:
        """Return the standard deviation of each MSI band's response, nm [c]."""
        distance = self.wavelength[None, :] - self.msi_centres()[:, None]
        return np.sqrt(np.maximum((self.response * distance**2).sum(axis=1), 0))
