"""How near an image comes to another one: the figures of the literature, gathered tile by tile.

This is the one place where they are defined, for the job assess, for the tests and for the benchmarks. Images hold NaN
where there is no data. Sources: PSNR and RMSE are textbook; spectral angle: Kruse et al. 1993; ERGAS: Wald 2000;
SSIM: Wang, Bovik, Sheikh and Simoncelli 2004; UIQI: Wang and Bovik 2002; Q2n: Garzelli and Nencini 2009; D_lambda, D_S
and QNR: Alparone et al. 2008. SSIM and UIQI are taken in Gaussian windows of 11 × 11 pixels that lie whole within the
image and its data. torchmetrics has the same figures for whole images without gaps (its mean of SSIM also takes windows
in that reach past the border); it needs the image in memory, and knows no pixels without data.
"""

from __future__ import annotations

import functools
import math
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import correlate1d, minimum_filter

Image = NDArray[np.floating]
Numbers = NDArray[np.float64]
Part = tuple[slice, slice]

WINDOW_SIGMA = 1.5  # pixels, of the Gaussian windows of SSIM and UIQI
WINDOW_REACH = 5  # pixels from a window's centre to its edge: what must be known around a tile
SSIM_CONSTANTS = (0.01, 0.03)  # shares of the peak that keep SSIM from dividing by nothing
BLOCK = 32  # side of the blocks of Q2n, in pixels; tiles must begin at multiples of it
FLAT = 1e-12  # of the mean square of a window or a band: less variance than that is rounding
AT_ONCE = 8  # bands whose windows are computed at once, to bound memory


def peak_signal_to_noise_ratio(mean_square: float, peak: float) -> float:
    """Return the PSNR of a mean square error.

    Parameters
    ----------
    mean_square : float
        Of the error.
    peak : float
        What counts as the largest signal, in the same units.

    Returns
    -------
    float
        dB; infinite where there is no error.
    """
    if math.isnan(mean_square):
        return math.nan
    return 10 * math.log10(peak**2 / mean_square) if mean_square > 0 else math.inf


def psnr(true: Image, image: Image, peak: float) -> float:
    """Return the PSNR of a whole image, over all of its values that both hold.

    Parameters
    ----------
    true : ndarray
    image : ndarray
        Of the same shape.
    peak : float
        What counts as the largest signal, in the images' units.

    Returns
    -------
    float
        dB.
    """
    error = np.subtract(image, true, dtype=np.float64)
    known = np.isfinite(error)
    return peak_signal_to_noise_ratio(float((error[known] ** 2).mean()) if known.any() else math.nan, peak)


def spectral_angles(true: Image, image: Image) -> Numbers:
    """Return the angle between the spectra of each pixel.

    Parameters
    ----------
    true : ndarray of shape (C, ...)
    image : ndarray of shape (C, ...)

    Returns
    -------
    ndarray
        Degrees; NaN where a spectrum is unknown or zero, and so has no direction.
    """
    a, b = np.asarray(true, np.float64), np.asarray(image, np.float64)
    lengths = np.sqrt(np.einsum("c...,c...->...", a, a) * np.einsum("c...,c...->...", b, b))
    with np.errstate(invalid="ignore", divide="ignore"):
        cosine = np.einsum("c...,c...->...", a, b) / lengths
    return np.degrees(np.arccos(np.clip(cosine, -1, 1)))


def mean_spectral_angle(true: Image, image: Image) -> float:
    """Return the mean angle between the spectra of two images, over the pixels that have one.

    Parameters
    ----------
    true : ndarray of shape (C, ...)
    image : ndarray of shape (C, ...)

    Returns
    -------
    float
        Degrees; NaN where no pixel has one.
    """
    angles = spectral_angles(true, image)
    known = np.isfinite(angles)
    return float(angles[known].mean()) if known.any() else math.nan


def compared(true: Image, image: Image, peak: float, *, likeness: bool = True) -> Comparison:
    """Return the comparison of two images that are held whole.

    Parameters
    ----------
    true : ndarray of shape (C, h, w)
    image : ndarray of shape (C, h, w)
    peak : float
        What counts as the largest signal.
    likeness : bool
        Whether SSIM, UIQI and Q2n are wanted, which take most of the time.

    Returns
    -------
    Comparison
    """
    found = Comparison(len(true), peak, likeness=likeness)
    found.add(true, image, (slice(0, true.shape[1]), slice(0, true.shape[2])))
    return found


class Comparison:
    """An image against a reference, tile by tile; the figures do not depend on how it is cut into tiles.

    A pixel counts where both images have data in all bands, a window and a block where all of their pixels do.

    Parameters
    ----------
    bands : int
        Of both images.
    peak : float
        What PSNR and SSIM count as the largest signal, in the images' units.
    likeness : bool
        Whether SSIM, UIQI and Q2n are wanted, which take most of the time.
    threads : int
        How many of them compute windows, some bands each.

    Attributes
    ----------
    pixels : int
        How many were compared.
    """

    def __init__(self, bands: int, peak: float, *, likeness: bool = True, threads: int = 1) -> None:
        self.peak = peak
        self._threads = threads
        self._likeness = likeness
        self.pixels = 0
        self._error: Numbers = np.zeros(bands)
        self._true: Numbers = np.zeros((2, bands))
        self._image: Numbers = np.zeros((2, bands))
        self._both: Numbers = np.zeros(bands)
        self._angle, self._angles = 0.0, 0
        self._similarity: Numbers = np.zeros((2, bands))
        self._windows = 0
        self._quality, self._blocks = 0.0, 0

    def add(self, true: Image, image: Image, inner: Part) -> tuple[Numbers, Numbers]:
        """Take a tile in.

        Parameters
        ----------
        true : ndarray of shape (C, h, w)
            The reference: the tile, and WINDOW_REACH pixels around it where the image goes on there.
        image : ndarray of shape (C, h, w)
            The image that is assessed, of the same place.
        inner : tuple of slice
            The rows and columns of the tile itself, which begins at a multiple of BLOCK pixels of the image.

        Returns
        -------
        rmse : ndarray
            Of each of the tile's pixels, over the bands; NaN where there is no data.
        angle : ndarray
            Degrees.
        """
        known = np.asarray(np.isfinite(true).all(axis=0) & np.isfinite(image).all(axis=0))
        a, b = (np.where(known, each, 0).astype(np.float64) for each in (true, image))
        x, y, here = a[:, inner[0], inner[1]], b[:, inner[0], inner[1]], known[inner]
        if self._likeness:
            self._add_windows(a, b, known, inner)
            self._add_blocks(x, y, here)
        square = (y - x) ** 2
        angle = np.where(here, spectral_angles(x, y), np.nan)
        told = np.isfinite(angle)
        self.pixels += int(here.sum())
        self._error += square.sum(axis=(1, 2))
        self._true += [x.sum(axis=(1, 2)), np.einsum("bij,bij->b", x, x)]
        self._image += [y.sum(axis=(1, 2)), np.einsum("bij,bij->b", y, y)]
        self._both += np.einsum("bij,bij->b", x, y)
        self._angle += float(angle[told].sum())
        self._angles += int(told.sum())
        return np.where(here, np.sqrt(square.mean(axis=0)), np.nan), angle

    def _add_windows(self, true: Numbers, image: Numbers, known: NDArray[np.bool_], inner: Part) -> None:
        use = whole_windows(known)[inner]
        if not use.any():
            return
        c1, c2 = ((share * self.peak) ** 2 for share in SSIM_CONSTANTS)

        def add(start: int) -> None:
            some = slice(start, start + AT_ONCE)
            x, y = true[some], image[some]
            mean_x, mean_y = window_means(x, inner), window_means(y, inner)
            var_x = np.maximum(window_means(x * x, inner) - mean_x**2, 0)
            var_y = np.maximum(window_means(y * y, inner) - mean_y**2, 0)
            both = window_means(x * y, inner) - mean_x * mean_y
            products, squares = mean_x * mean_y, mean_x**2 + mean_y**2
            similar = (2 * products + c1) * (2 * both + c2) / ((squares + c1) * (var_x + var_y + c2))
            quality = _quality(products, squares, both, var_x + var_y)
            self._similarity[:, some] += [similar[:, use].sum(axis=1), quality[:, use].sum(axis=1)]

        with ThreadPoolExecutor(self._threads) as pool:
            list(pool.map(add, range(0, len(true), AT_ONCE)))
        self._windows += int(use.sum())

    def _add_blocks(self, true: Numbers, image: Numbers, known: NDArray[np.bool_]) -> None:
        for row in range(0, known.shape[0] - BLOCK + 1, BLOCK):
            for column in range(0, known.shape[1] - BLOCK + 1, BLOCK):
                place = slice(row, row + BLOCK), slice(column, column + BLOCK)
                if known[place].all():
                    pair = (each[:, place[0], place[1]].reshape(len(each), -1) for each in (true, image))
                    self._quality += hypercomplex_quality(*pair)
                    self._blocks += 1

    @property
    def band_rmse(self) -> Numbers:
        """The root mean square error of each band, in the images' units."""
        return np.sqrt(self._mean(self._error))

    @property
    def rmse(self) -> float:
        """The same over all bands and pixels."""
        return math.sqrt(float(self._mean(self._error).mean()))

    @property
    def band_psnr(self) -> Numbers:
        """The PSNR of each band, dB."""
        return np.array([peak_signal_to_noise_ratio(square, self.peak) for square in self._mean(self._error).tolist()])

    @property
    def psnr(self) -> float:
        """The PSNR over all bands and pixels, dB."""
        return peak_signal_to_noise_ratio(float(self._mean(self._error).mean()), self.peak)

    @property
    def angle(self) -> float:
        """The mean angle between the spectra of both images (SAM), degrees."""
        return self._angle / self._angles if self._angles else math.nan

    @property
    def band_mean(self) -> Numbers:
        """The mean of each band of the reference."""
        return self._mean(self._true[0])

    @property
    def band_bias(self) -> Numbers:
        """By how much the image's mean is larger than the reference's, in each band."""
        return self._mean(self._image[0]) - self.band_mean

    @property
    def band_correlation(self) -> Numbers:
        """The correlation of each band with the reference's; NaN where one of both is the same everywhere."""
        x, y = self.band_mean, self._mean(self._image[0])
        both = self._mean(self._both) - x * y
        squares = self._mean(self._true[1]), self._mean(self._image[1])
        variances = squares[0] - x**2, squares[1] - y**2
        varies = (variances[0] > FLAT * squares[0]) & (variances[1] > FLAT * squares[1])
        with np.errstate(invalid="ignore", divide="ignore"):
            return np.where(varies, both / np.sqrt(variances[0] * variances[1]), np.nan)

    @property
    def band_similarity(self) -> Numbers:
        """The mean SSIM of each band."""
        return self._similarity[0] / self._windows if self._windows else np.full(len(self._error), math.nan)

    @property
    def band_quality(self) -> Numbers:
        """The mean UIQI of each band."""
        return self._similarity[1] / self._windows if self._windows else np.full(len(self._error), math.nan)

    @property
    def hypercomplex(self) -> float:
        """Q2n, the mean over blocks; NaN where no whole block has data."""
        return self._quality / self._blocks if self._blocks else math.nan

    @property
    def gain(self) -> float:
        """What the image would have to be multiplied by to come nearest to the reference."""
        total = float(self._image[1].sum())
        return float(self._both.sum()) / total if total > 0 else math.nan

    def ergas(self, ratio: float) -> float:
        """Return ERGAS.

        Parameters
        ----------
        ratio : float
            Pixel size of the hyperspectral image that was fused over that of the result.

        Returns
        -------
        float
            0 for no error; NaN where a band's mean is zero, and its error is not.
        """
        means, errors = self.band_mean, self._mean(self._error)
        if not ((means != 0) | (errors == 0)).all():
            return math.nan
        return float(100 / ratio * np.sqrt((errors / np.where(errors == 0, 1, means) ** 2).mean()))

    def _mean(self, sums: Numbers) -> Numbers:
        return sums / self.pixels if self.pixels else np.full(np.shape(sums), math.nan)


@functools.lru_cache(maxsize=1)
def _weights() -> Numbers:
    """Return the weights of a window along an axis."""
    places = np.arange(-WINDOW_REACH, WINDOW_REACH + 1)
    weights = np.exp(-0.5 * (places / WINDOW_SIGMA) ** 2)
    return np.asarray(weights / weights.sum())


def whole_windows(known: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Return which pixels are the centre of a window that lies within the image and whose pixels are all known.

    Parameters
    ----------
    known : ndarray of bool of shape (h, w)

    Returns
    -------
    ndarray of bool of shape (h, w)
    """
    return np.asarray(minimum_filter(known, 2 * WINDOW_REACH + 1, mode="constant", cval=False))


def window_means(values: Numbers, inner: Part) -> Numbers:
    """Return weighted means in the windows around some pixels.

    Parameters
    ----------
    values : ndarray of shape (n, h, w)
    inner : tuple of slice
        The rows and columns of these pixels.

    Returns
    -------
    ndarray of shape (n, rows, columns)
    """
    across = correlate1d(values, _weights(), axis=2, mode="constant")[:, :, inner[1]]
    return np.asarray(correlate1d(across, _weights(), axis=1, mode="constant")[:, inner[0]])


def _quality(products: Numbers, squares: Numbers, both: Numbers, variances: Numbers) -> Numbers:
    """Return UIQI of windows; of those that are flat in both images, what the means alone make of it."""
    with np.errstate(invalid="ignore", divide="ignore"):
        means = np.where(squares > 0, 2 * products / squares, 1.0)
        return np.where(variances > FLAT * squares, means * 2 * both / variances, means)


class BandQualities:
    """UIQI between bands, tile by tile: what D_lambda and D_S compare.

    Parameters
    ----------
    pairs : sequence of tuple of int
        Which bands are held against which, by their places among those given to `add`.
    """

    def __init__(self, pairs: Sequence[tuple[int, int]]) -> None:
        self._pairs = list(pairs)
        self._sums: Numbers = np.zeros(len(self._pairs))
        self._windows = 0

    def add(self, bands: Image, inner: Part) -> None:
        """Take a tile in.

        Parameters
        ----------
        bands : ndarray of shape (n, h, w)
            The tile, and WINDOW_REACH pixels around it where the image goes on there.
        inner : tuple of slice
            The rows and columns of the tile itself.
        """
        known = np.asarray(np.isfinite(bands).all(axis=0))
        use = whole_windows(known)[inner]
        if not use.any():
            return
        values = np.where(known, bands, 0).astype(np.float64)
        means = window_means(values, inner)[:, use]
        variances = np.maximum(window_means(values**2, inner)[:, use] - means**2, 0)
        for number, (first, second) in enumerate(self._pairs):
            products = means[first] * means[second]
            both = window_means((values[first] * values[second])[None], inner)[0, use] - products
            squares = means[first] ** 2 + means[second] ** 2
            self._sums[number] += _quality(products, squares, both, variances[first] + variances[second]).sum()
        self._windows += int(use.sum())

    def means(self) -> Numbers:
        """Return the mean UIQI of each pair of bands; NaN where no window has data."""
        return self._sums / self._windows if self._windows else np.full(len(self._pairs), math.nan)


@dataclass(frozen=True)
class QualityWithoutReference:
    """QNR and its two parts.

    Attributes
    ----------
    spectral : float
        D_lambda: how much the bands' likeness to each other has changed; 0 is best.
    spatial : float
        D_S: how much the bands' likeness to the multispectral image has changed; 0 is best.
    """

    spectral: float
    spatial: float

    @classmethod
    def of(cls, between: tuple[Numbers, Numbers], across: tuple[Numbers, Numbers]) -> QualityWithoutReference:
        """Return the figures, with all exponents 1.

        Parameters
        ----------
        between : tuple of ndarray
            UIQI of pairs of bands of the fused image, and of the same pairs of the hyperspectral image; none for an
            image of one band.
        across : tuple of ndarray
            UIQI of each band with a band of the multispectral image: fused on the fine grid, then on the coarse one.

        Returns
        -------
        QualityWithoutReference
        """
        spectral, spatial = (
            float(np.abs(fine - coarse).mean()) if len(fine) else 0.0 for fine, coarse in (between, across)
        )
        return cls(spectral, spatial)

    @property
    def qnr(self) -> float:
        """(1 - D_lambda) (1 - D_S); 1 is best."""
        return (1 - self.spectral) * (1 - self.spatial)


def band_pairs(count: int) -> Iterator[tuple[int, int]]:
    """Yield all pairs of so many bands.

    Parameters
    ----------
    count : int

    Yields
    ------
    tuple of int
    """
    for first in range(count):
        for second in range(first + 1, count):
            yield first, second


def hypercomplex_quality(true: Numbers, image: Numbers) -> float:
    """Return Q2n of a block: UIQI of spectra taken as hypercomplex numbers.

    As its authors have it, each band of the block is brought to the mean 1 and the reference's standard deviation 1
    first, and bands of ones are added up to the next power of two.

    Parameters
    ----------
    true : ndarray of shape (C, n)
        The reference's pixels.
    image : ndarray of shape (C, n)

    Returns
    -------
    float
        1 for equal blocks.
    """
    bands, pixels = true.shape
    centre, spread = true.mean(axis=1, keepdims=True), true.std(axis=1, ddof=1, keepdims=True)
    spread[spread == 0] = 1
    x, y = ((each - centre) / spread + 1 for each in (true, image))
    signs = _product_signs(_power_of_two(bands))
    missing = len(signs) - bands
    mean_x, mean_y = x.mean(axis=1), y.mean(axis=1)
    x, y = x - mean_x[:, None], y - mean_y[:, None]
    variances = ((x * x).sum() + (y * y).sum()) / (pixels - 1)
    length_x, length_y = (math.sqrt(float(mean @ mean) + missing) for mean in (mean_x, mean_y))
    means = 2 * length_x * length_y / (length_x**2 + length_y**2)
    if variances <= FLAT * (length_x**2 + length_y**2):
        return means
    covariance = signs[:bands, :bands] * (x @ y.T) / (pixels - 1)
    numbers = np.arange(bands)
    parts = np.bincount((numbers[:, None] ^ numbers).ravel(), covariance.ravel())
    return float(means * 2 * np.sqrt((parts**2).sum()) / variances)


def _power_of_two(count: int) -> int:
    return 1 << max(0, count - 1).bit_length()


@functools.lru_cache(maxsize=4)
def _product_signs(count: int) -> NDArray[np.int8]:
    """Return the signs s of e_i conj(e_j) = s[i, j] e_(i xor j) for hypercomplex numbers of `count` parts.

    The product of halves is (a, b)(c, d) = (a c - conj(d) b, conj(a) conj(d) + c conj(b)), the authors' form of the
    Cayley-Dickson construction.
    """
    signs = np.ones((1, 1), np.int8)
    while len(signs) < count:
        conjugate = np.where(np.arange(len(signs)) == 0, 1, -1).astype(np.int8)
        signs = np.block(
            [
                [signs, conjugate[:, None] * conjugate * signs],
                [conjugate[:, None] * signs.T, -conjugate * signs.T],
            ]
        )
    return np.asarray(signs * np.where(np.arange(count) == 0, 1, -1), np.int8)
