"""The Python interface: fuse two images in a notebook or a script, with arrays, DataArrays or paths."""

from __future__ import annotations

import inspect
import logging
import numbers
import os
import warnings
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Optional, Union

import numpy as np
import torch
from numpy.typing import NDArray
from sklearn.base import BaseEstimator
from sklearn.utils.validation import check_is_fitted

from .core.device import choose_device
from .core.model import FusionModel
from .errors import UserError
from .languages import ENGLISH
from .messages import Message
from .pair.alignment import AlignedPair
from .pair.application import apply_to_pair
from .pair.fitting import FittedPair, fit
from .pair.preparation import PreparedPair, prepare
from .pair.settings import PairSettings
from .pair.tiles import Tile, estimate_tiles
from .product_choices import OVERLAP_CHOICES, ProductChoices
from .protocol.band_list import bad_bands as said_bad_bands
from .protocol.outputs import Outputs
from .raster.curve_files import SPECTRA, read_curves
from .raster.grid import Grid
from .raster.inputs import InputPair, spectral_numbers
from .raster.memory import NO_MAP
from .raster.raster import Raster
from .raster.response_arrays import response_of
from .raster.response_files import read_response
from .raster.spectral_library import SpectralLibrary, checked_library
from .raster.tables import read_blur_table
from .raster.writer import clipped_in_words, create_raster, hyperspectral_format
from .sensors import SENSOR_CHOICES

if TYPE_CHECKING:
    import xarray

    Image = Union[NDArray[Any], xarray.DataArray, str, os.PathLike[str]]
    Fused = Union[NDArray[np.float32], xarray.DataArray]

Progress = Callable[[float, str], None]

LOGGER = logging.getLogger("spectramorph")
MOST_SEED = 2**32 - 1  # that scikit-learn takes
CHOICES = {
    "preset": ("sharp", "published"),
    "coarse_prior": ("auto", "on", "off"),
    "align_to": ("msi", "hsi"),
    "training": ("auto", "response", "images", "both"),
    "dtype": ("same", "float32"),
}


class SpectraMorph(BaseEstimator):  # type: ignore[misc]
    """Fusion of a hyperspectral image (HSI) with a finer multispectral one (MSI) of the same place.

    The options say how to fuse; what is known of the images goes to `fit`. Nothing is computed before that.

    Parameters
    ----------
    count : int or "auto", default "auto"
        Number of endmembers K; "auto" takes as many as the data show (7 with the preset "published").
    materials : int or "auto", default "auto"
        Number of materials that fractions are told of; "auto" takes as many as `count`, where that is a number, or else
        as few as explain the image.
    preset : {"sharp", "published"}, default "sharp"
        The method: "sharp" agrees with both images and takes seconds; "published" is the paper's, for comparison.
    training : {"auto", "response", "images", "both"}, default "auto"
        For the preset "sharp", what the network learns from: the HSI as the MSI would see it, the MSI as the HSI would
        see it, both, or whichever errs least on held-out pixels.
    coarse_prior : {"auto", "on", "off"}, default "auto"
        For the preset "published", whether the network also sees the HSI's own spectrum at each pixel.
    radiometric_matching : bool, default True
        Whether gain and offset of each MSI band are fitted.
    registration : bool, default True
        Whether the shift between the images is estimated and removed.
    align_to : {"msi", "hsi"}, default "msi"
        The image whose georeferencing is trusted: the fused image lines up with it.
    assessment : bool, default False
        Whether a fusion at reduced resolution also tells what fusing gains over interpolation there.
    device : str, default "auto"
        Where to compute: "auto", "cpu", "cuda", "cuda:N" or "mps".
    seed : int, default 0
        Of everything random.

    Attributes
    ----------
    endmembers_ : ndarray of shape (K, C)
        Spectra of the endmembers in the HSI's units, for the C of its bands that were used.
    wavelength_ : ndarray of shape (C,)
        Centres of those bands, nm.
    band_numbers_ : ndarray of int of shape (C,)
        Which of the HSI's bands those are, from 1.
    left_out_ : tuple of LeftOut
        The other bands by the reason why they are not used, each with `reason`, `bands` and `told`, a sentence's part.
    count_ : int
        Number of endmembers K.
    materials_ : ndarray of shape (m, C)
        Spectra of the materials that fractions are told of, in the HSI's units; NaN in bands a library does not know.
    material_names_ : tuple of str
        What they are like, each with its number: "1 vegetation-like".
    response_ : ndarray of shape (c, C)
        Spectral response of the MSI's c bands, rows summing to 1.
    response_origin_ : str
        Where the response comes from, in words.
    msi_bands_ : tuple of str
        What the MSI's bands are called.
    gains_, offsets_ : ndarray of shape (c,)
        What puts the MSI into the HSI's units: gain * value + offset.
    correlations_ : ndarray of shape (c,), or None
        Of each MSI band with what it should see of the HSI; None without radiometric normalisation.
    psf_ : ndarray of shape (n, n)
        The HSI's point spread function over 5 x 5 of its pixels, summing to 1.
    psf_fwhm_ : float
        Its width at half maximum, in HSI pixels.
    shift_ : tuple of float
        Columns and rows by which the MSI's content lay right of and below the HSI's, in HSI pixels, and which was
        removed.
    registration_ : Registration, or None
        The shift that was found and whether it was removed; None without registration.
    ratio_ : float
        The HSI's pixel size over the MSI's.
    assessment_ : Assessment, or None
        What fusing gains over interpolation; None where that was not asked for or the images are too small.
    error_ : ToldError, or None
        How far the fused image is from the truth, told from what the fit erred by on pixels that were held out; None
        with the preset "published".
    training_ : str
        What the network learned from, in words.
    model_ : FusionModel
        All that was fitted.
    device_ : str
        Where it was computed.
    warnings_ : list of str
        What `fit` warned of.

    Examples
    --------
    >>> from spectramorph_plugin import SpectraMorph
    >>> model = SpectraMorph(count=8).fit("hsi.tif", "msi.tif", response="sentinel-2a")  # doctest: +SKIP
    >>> fused = model.fuse()  # doctest: +SKIP
    """

    def __init__(
        self,
        *,
        count: Union[int, str] = "auto",
        materials: Union[int, str] = "auto",
        preset: str = "sharp",
        training: str = "auto",
        coarse_prior: str = "auto",
        radiometric_matching: bool = True,
        registration: bool = True,
        align_to: str = "msi",
        assessment: bool = False,
        device: str = "auto",
        seed: int = 0,
    ) -> None:
        self.count = count
        self.materials = materials
        self.preset = preset
        self.training = training
        self.coarse_prior = coarse_prior
        self.radiometric_matching = radiometric_matching
        self.registration = registration
        self.align_to = align_to
        self.assessment = assessment
        self.device = device
        self.seed = seed

    def fit(
        self,
        hsi: Image,
        msi: Union[Image, Sequence[Union[str, os.PathLike[str]]]],
        *,
        wavelength: Any = None,
        fwhm: Any = None,
        response: Any = None,
        sensor_bands: Sequence[str] = (),
        msi_wavelengths: Any = None,
        msi_fwhm: Any = None,
        psf: Any = None,
        shift: Optional[Sequence[float]] = None,
        spectral_scale: Optional[float] = None,
        endmember_library: Optional[Union[str, os.PathLike[str]]] = None,
        name_library: Optional[Union[str, os.PathLike[str]]] = None,
        hsi_mask: Any = None,
        msi_mask: Any = None,
        product_mask: bool = True,
        overlap: str = "both",
        ratio: Optional[float] = None,
        bad_bands: Union[str, Sequence[int]] = "auto",
        progress: Optional[Progress] = None,
    ) -> SpectraMorph:
        """Learn how to fuse a pair.

        The images are not changed. They are kept, not copied, for `fuse`.

        Parameters
        ----------
        hsi : array (bands, rows, columns), DataArray, str or Path
            The hyperspectral image. NaN and masked values are no data. Of arrays, both must cover the same extent.
        msi : array (bands, rows, columns) or (rows, columns), DataArray, str, Path or list of paths
            The multispectral image. Several files are stacked to the finest of their grids.
        wavelength : array-like of shape (bands,), optional
            Centres of the HSI's bands, nm; needed for arrays, else in place of what the image tells.
        fwhm : array-like of shape (bands,), optional
            Full widths at half maximum of the HSI's bands, nm; kept beside the result.
        response : str, Path, tuple, mapping, DataFrame or array, optional
            The MSI's spectral response: a sensor (a key of `spectramorph_plugin.sensors.SENSOR_NAMES`); "estimated",
            from the two images; the path of a table or spectral library; wavelengths in nm and a table, a column a
            band; a mapping or DataFrame of a column wavelength and one for each band; or an array of what each HSI band
            (column) counts in each MSI band (row). By default it is what the image tells, or else estimated.
        sensor_bands : sequence of str, optional
            Names of the sensor's bands that the MSI holds, in the MSI's order.
        msi_wavelengths, msi_fwhm : array-like of shape (bands,), optional
            Centres and full widths at half maximum of the MSI's bands, nm, in place of what the image tells.
        psf : array of shape (n, n), str or Path, optional
            The HSI's point spread function, where it is known, as weights of fine pixels around a coarse one's centre.
        shift : tuple of float, optional
            The shift between the images, where it is known: columns, rows by which the MSI's content lies right of and
            below where the HSI has it, in HSI pixels.
        spectral_scale : float, optional
            What the MSI's values are multiplied by to be in the HSI's units, where that is known.
        endmember_library : str or Path, optional
            A spectral library of the materials, in place of those found: .csv, .sli, .geojson or .gpkg.
        name_library : str or Path, optional
            A spectral library by whose nearest spectra materials are named.
        hsi_mask, msi_mask : array of shape (rows, columns), str or Path, optional
            Not zero where pixels are to be left out: a path for an image that is one, else an array.
        product_mask : bool
            Whether what the quality layers of the HSI's product mark is left out, for an HSI that is a path.
        overlap : str
            "both", "vnir" or "swir": whose bands to use where both spectrometers of the HSI's product see.
        ratio : float, optional
            The HSI's pixel size over the MSI's, for arrays; by default the whole number that their sizes tell.
        bad_bands : str or sequence of int, default "auto"
            Bands of the HSI that are not used: "auto" for those flagged in its file, and those without data, with the
            same value everywhere or with noise and no signal; "flagged" for the former alone; "keep" for none; or their
            numbers from 1 on, also as "1-7,58-76".
        progress : callable, optional
            Called with the percentage of fitting and fusing that is done, and what is being done.

        Returns
        -------
        SpectraMorph
            Itself.

        Raises
        ------
        UserError
            (a ValueError) Where an option or an image is not right.
        """
        self._check()
        choices = _product_choices(product_mask, overlap)
        images = InputPair(hsi, msi, wavelength, fwhm, hsi_mask, msi_mask, _positive(ratio, "ratio"), choices)
        report = _Teller(progress)
        choice = choose_device(self.device)
        with ExitStack() as stack:
            coarse, fine = images.open(stack)
            settings = self._settings(
                coarse,
                response=response,
                sensor_bands=_names(sensor_bands),
                msi_wavelengths=() if msi_wavelengths is None else _tuple(msi_wavelengths, "msi_wavelengths"),
                msi_fwhm=() if msi_fwhm is None else _tuple(msi_fwhm, "msi_fwhm"),
                psf=None if psf is None else _psf(psf),
                shift=() if shift is None else _shift(shift),
                spectral_scale=_positive(spectral_scale, "spectral_scale") or 0.0,
                endmember_library=_library(endmember_library),
                name_library=_library(name_library),
                bad_bands=_bad_bands(bad_bands),
            )
            prepared = prepare(settings, coarse, fine, choice.device, stack, report)
            fitted = fit(settings, prepared, choice, report)
            assessment = fitted.assess(report)
        self._images = replace(images, ratio=images.ratio or prepared.pixels.ratio)
        self._percent = fitted.percent
        self.device_ = str(choice.device)
        self.warnings_ = report.warnings
        self.assessment_ = assessment
        self._keep(prepared, fitted)
        return self

    def fuse(self, *, progress: Optional[Progress] = None) -> Fused:
        """Return the fused image of the pair that was fitted.

        Parameters
        ----------
        progress : callable, optional
            See `fit`.

        Returns
        -------
        ndarray or DataArray of shape (bands, rows, columns), float32
            The HSI's bands on the MSI's pixels, NaN where there is no data and in bands that were not used. A DataArray
            if the MSI is one, or a path and xarray is installed; else an array. `write` takes less memory.
        """
        check_is_fitted(self, "model_")
        return self._fused(self._images, progress)

    def predict(
        self,
        msi: Any,
        *,
        hsi: Any = None,
        msi_mask: Any = None,
        hsi_mask: Any = None,
        progress: Optional[Progress] = None,
    ) -> Fused:
        """Return the fused image of another MSI of the same sensor, in the form it comes in.

        Parameters
        ----------
        msi : array, DataArray, str, Path or list of paths
            An image of the sensor that was fitted; where it is in other units, gains and offsets are fitted anew.
        hsi : array, DataArray, str or Path, optional
            The HSI of its place; by default the one that was fitted.
        msi_mask, hsi_mask : array of shape (rows, columns), str or Path, optional
            See `fit`.
        progress : callable, optional
            See `fit`.

        Returns
        -------
        ndarray or DataArray of shape (bands, rows, columns), float32
            See `fuse`.

        Raises
        ------
        UserError
            (a ValueError) Where an image is not right or of another sensor.
        """
        return self._fused(self._other(msi, hsi, msi_mask, hsi_mask), progress)

    def abundances(
        self, msi: Any = None, *, hsi: Any = None, constrained: bool = False, progress: Optional[Progress] = None
    ) -> Fused:
        """Return how much of each endmember is in each pixel of the MSI: times endmembers, that is the fused image.

        Parameters
        ----------
        msi, hsi : array, DataArray, str, Path or list of paths, optional
            See `predict`; by default the pair that was fitted.
        constrained : bool, default False
            Whether to return fractions of `materials_`, not negative and with a sum of one, in place of them.
        progress : callable, optional
            See `fit`.

        Returns
        -------
        ndarray or DataArray of shape (K, rows, columns), or (m, rows, columns) for fractions, float32
            NaN where there is no data; in the form that `fuse` returns. With a library given, both are of its spectra.
        """
        images = self._other(msi, hsi)
        with self._tiles(images, progress) as (pair, tiles):
            maps = np.empty(
                (len(self.model_.shown(constrained)), pair.msi.grid.height, pair.msi.grid.width), np.float32
            )
            for tile in tiles:
                maps[(slice(None), *tile.window.toslices())] = tile.abundances(self.model_, constrained)
            return images.in_form_of_msi(maps, pair.hsi, _map_grid(pair.msi.grid), "abundances", "endmember")

    def write(
        self,
        path: Union[str, os.PathLike[str]],
        msi: Any = None,
        *,
        hsi: Any = None,
        dtype: str = "same",
        progress: Optional[Progress] = None,
    ) -> Path:
        """Write the fused image as the command line does: a GeoTIFF, tile by tile, whole or not at all.

        Parameters
        ----------
        path : str or Path
            The file to write.
        msi, hsi : array, DataArray, str, Path or list of paths, optional
            See `predict`; by default the pair that was fitted.
        dtype : {"same", "float32"}, default "same"
            The data type: that of the HSI, with its scaling, or float32.
        progress : callable, optional
            See `fit`.

        Returns
        -------
        Path
            The file that was written.

        Raises
        ------
        UserError
            (a ValueError) Where an image is not right, or the file cannot be written.
        """
        _check_choice("dtype", dtype)
        images = self._other(msi, hsi)
        files = Outputs({"output": Path(path)}, images.files())
        with files as outputs, self._tiles(images, progress) as (pair, tiles):
            mixing = self._mixing(pair.hsi)
            layout = hyperspectral_format(pair.hsi, dtype, used=self.model_.positions_in(pair.hsi.bands.indexes))
            with create_raster(outputs.partial("output"), _map_grid(pair.msi.grid), layout) as writer:
                for tile in tiles:
                    writer.write_blocks(partial(tile.linear, *mixing), tile.window)
            clipped = clipped_in_words(writer.clipped, layout.dtype)
            if clipped:
                _Teller(None).warning(clipped)
        return files.finals["output"]

    def _check(self) -> None:
        for name in ("preset", "training", "coarse_prior", "align_to"):
            _check_choice(name, getattr(self, name))
        for name in ("count", "materials"):
            number = getattr(self, name)
            if number != "auto" and not (_is_integer(number) and int(number) >= 2):
                raise UserError(
                    "The option {name} is {number!r}: give a whole number from 2 on, or 'auto'.",
                    name=name,
                    number=number,
                )
        if not (_is_integer(self.seed) and 0 <= self.seed <= MOST_SEED):
            raise UserError(
                "The option seed is {seed!r}: give a whole number from 0 to {most}.",
                seed=self.seed,
                most=MOST_SEED,
            )

    def _settings(self, hsi: Raster, response: Any, **known: Any) -> PairSettings:
        sensor, table = "auto", None
        if isinstance(response, str) and response in SENSOR_CHOICES:
            sensor = response
        elif isinstance(response, (str, os.PathLike)):
            if not os.path.exists(response):  # unlike Path.exists, it says no to names that no file can have
                raise UserError(
                    "The response {path!r} is neither a file nor a known sensor: give a path, or a key of "
                    "spectramorph_plugin.sensors.SENSOR_NAMES.",
                    path=os.fspath(response),
                )
            table = read_response(Path(response))
        elif response is not None:
            table = response_of(response, hsi.bands.wavelength)
        return PairSettings(
            count=None if self.count == "auto" else int(self.count),
            materials=None if self.materials == "auto" else int(self.materials),
            preset=self.preset,
            sensor=sensor,
            response=table,
            coarse_prior=self.coarse_prior,
            radiometric_matching=self.radiometric_matching,
            registration=self.registration,
            align_to=self.align_to,
            training=self.training,
            assessment=self.assessment,
            seed=int(self.seed),
            **known,
        )

    def _keep(self, prepared: PreparedPair, fitted: FittedPair) -> None:
        model = fitted.model
        self.model_ = model
        self.endmembers_ = model.endmembers
        self.materials_ = model.materials
        self.material_names_ = model.material_names
        self.wavelength_ = model.wavelength
        self.band_numbers_ = model.band_numbers
        self.left_out_ = prepared.sample.left_out
        self.count_ = len(model.endmembers)
        self.response_ = model.response
        self.response_origin_ = prepared.bands.reason
        self.msi_bands_ = prepared.bands.names
        self.gains_ = model.radiometry.gain
        self.offsets_ = model.radiometry.offset
        self.correlations_ = model.radiometry.correlation
        self.psf_ = prepared.psf.kernel()
        self.psf_fwhm_ = prepared.psf.fwhm()
        self.shift_ = model.shift
        self.registration_ = prepared.registration
        self.ratio_ = prepared.pixels.ratio
        self.error_ = fitted.error
        self.training_ = fitted.training

    def _other(self, msi: Any, hsi: Any, msi_mask: Any = None, hsi_mask: Any = None) -> InputPair:
        """Return the pair of other images; what is not given is as it was fitted."""
        check_is_fitted(self, "model_")
        images: InputPair = self._images
        if msi is not None:
            images = replace(images, msi=msi, msi_mask=msi_mask)
        if hsi is not None:
            images = replace(images, hsi=hsi, hsi_mask=hsi_mask)
        return images

    def _mixing(self, hsi: Raster) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """Return what turns coefficients into spectra with all bands of an HSI."""
        return self.model_.mixing_for(self.model_.positions_in(hsi.bands.indexes), len(hsi.bands))

    def _fused(self, images: InputPair, progress: Optional[Progress]) -> Fused:
        with self._tiles(images, progress) as (pair, tiles):
            mixing = self._mixing(pair.hsi)
            fused = np.empty((len(mixing[0]), pair.msi.grid.height, pair.msi.grid.width), np.float32)
            for tile in tiles:
                fused[(slice(None), *tile.window.toslices())] = tile.linear(*mixing)
            return images.in_form_of_msi(fused, pair.hsi, _map_grid(pair.msi.grid), Message("fused image"))

    @contextmanager
    def _tiles(self, images: InputPair, progress: Optional[Progress]) -> Iterator[tuple[AlignedPair, Iterator[Tile]]]:
        """Yield a pair without its shift and the tiles that are estimated of it."""
        model: FusionModel = self.model_
        report = _Teller(progress)
        with ExitStack() as stack:
            hsi, msi = images.open(stack)
            device = torch.device(self.device_)
            if images is self._images:
                pair = AlignedPair.of(hsi, msi, stack).without_shift(*model.shift, model.align_to)
            else:
                model, pair = apply_to_pair(model, hsi, msi, device, stack, report)
            yield pair, estimate_tiles(model, pair.msi, pair, device, report, self._percent)
        report.progress(100, Message("Done"))


def fuse(hsi: Image, msi: Any, **options: Any) -> Fused:
    """Return the fused image of a pair, in the form the MSI comes in.

    Parameters
    ----------
    hsi : array (bands, rows, columns), DataArray, str or Path
        The hyperspectral image.
    msi : array (bands, rows, columns) or (rows, columns), DataArray, str, Path or list of paths
        The multispectral image.
    **options
        Those of `SpectraMorph` (how to fuse) and of `SpectraMorph.fit` (what is known of the images).

    Returns
    -------
    ndarray or DataArray of shape (bands, rows, columns), float32
        See `SpectraMorph.fuse`.

    Raises
    ------
    UserError
        (a ValueError) Where an option or an image is not right.

    Examples
    --------
    >>> from spectramorph_plugin import fuse
    >>> fused = fuse(hsi, msi, wavelength=nm, response="sentinel-2a", count=8)  # doctest: +SKIP
    """
    how = {name: options.pop(name) for name in SpectraMorph().get_params() if name in options}
    model = SpectraMorph(**how).fit(hsi, msi, **options)
    return model.fuse(progress=options.get("progress"))


def _signature() -> inspect.Signature:
    """Return the signature of `fuse` with all its options, for help and completion in notebooks."""
    images: list[inspect.Parameter] = []
    known: list[inspect.Parameter] = []
    for name, parameter in inspect.signature(SpectraMorph.fit).parameters.items():
        if name != "self":
            (known if parameter.kind == parameter.KEYWORD_ONLY else images).append(parameter)
    how = inspect.signature(SpectraMorph).parameters.values()
    return inspect.Signature([*images, *how, *known], return_annotation="Fused")


fuse.__signature__ = _signature()  # type: ignore[attr-defined]


class _Teller:
    """A reporter in Python's own ways: a callable, the logger `spectramorph`, warnings."""

    language = ENGLISH

    def __init__(self, progress: Optional[Progress]) -> None:
        self._progress = progress
        self.warnings: list[str] = []

    def progress(self, percent: float, text: str) -> None:
        """Call what was given to be called."""
        if self._progress is not None:
            self._progress(percent, text)

    def log(self, text: str) -> None:
        """Log at the level INFO."""
        LOGGER.info("%s", text)

    def warning(self, text: str) -> None:
        """Warn whoever called this package."""
        self.warnings.append(text)
        warnings.warn(text, UserWarning, stacklevel=_levels_to_caller())


def _levels_to_caller() -> int:
    """Return how many calls up, from the function that asks, the code is that is not this package's."""
    frame, level = inspect.currentframe(), 0
    while frame is not None and str(frame.f_globals.get("__name__")).startswith(f"{__package__}."):
        frame, level = frame.f_back, level + 1
    return level


def _map_grid(grid: Grid) -> Grid:
    """Return a grid as it is told to others: without the CRS that arrays were given for lack of one."""
    return replace(grid, crs=None) if grid.crs == NO_MAP else grid


def _check_choice(name: str, value: Any) -> None:
    if value not in CHOICES[name]:
        raise UserError(
            "The option {name} is {value!r}: give one of {listed}.",
            name=name,
            value=value,
            listed=", ".join(map(repr, CHOICES[name])),
        )


def _is_integer(value: Any) -> bool:
    return isinstance(value, numbers.Integral) and not isinstance(value, bool)


def _positive(value: Any, name: str) -> Optional[float]:
    if value is None:
        return None
    if not isinstance(value, numbers.Real) or isinstance(value, bool) or not 0 < float(value) < float("inf"):
        raise UserError("The option {name} is {value!r}: give a number above 0.", name=name, value=value)
    return float(value)


def _tuple(values: Any, name: str) -> tuple[float, ...]:
    return tuple(spectral_numbers(values, name).tolist())


def _names(names: Any) -> tuple[str, ...]:
    return tuple(names.replace(",", " ").split()) if isinstance(names, str) else tuple(map(str, names))


def _bad_bands(numbers: Union[str, Sequence[int]]) -> Union[str, tuple[int, ...]]:
    if isinstance(numbers, str):
        return said_bad_bands(numbers)
    given = np.asarray(numbers)
    if given.ndim != 1 or not len(given) or given.dtype.kind not in "iu" or given.min() < 1:
        raise UserError(
            "The option bad_bands is {numbers!r}: give 'auto', 'flagged', 'keep' or the numbers of bands from 1 on.",
            numbers=numbers,
        )
    return tuple(given.tolist())


def _shift(shift: Any) -> tuple[float, ...]:
    try:
        found = tuple(float(value) for value in shift)
    except (TypeError, ValueError):
        found = ()
    if len(found) != 2 or not np.isfinite(found).all():
        raise UserError(
            "The option shift is {shift!r}: give two numbers, columns and rows in pixels of the HSI.", shift=shift
        )
    return found


def _library(path: Optional[Union[str, os.PathLike[str]]]) -> Optional[SpectralLibrary]:
    return None if path is None else checked_library(*read_curves(Path(path), SPECTRA), Path(path).name)


def _product_choices(product_mask: bool, overlap: str) -> ProductChoices:
    if overlap not in OVERLAP_CHOICES:
        raise UserError(
            "The option overlap is {overlap!r}: give one of {listed}.",
            overlap=overlap,
            listed=", ".join(OVERLAP_CHOICES),
        )
    return ProductChoices(bool(product_mask), overlap)


def _psf(psf: Any) -> NDArray[np.float64]:
    if isinstance(psf, (str, os.PathLike)):
        return read_blur_table(Path(psf))
    try:
        kernel = np.asarray(psf, float)
    except (TypeError, ValueError):
        kernel = np.empty(0)
    square = kernel.ndim == 2 and kernel.shape[0] == kernel.shape[1]
    if not square or not np.isfinite(kernel).all() or kernel.sum() <= 0:
        raise UserError(
            "The option psf is not a point spread function: give as many rows as columns of weights whose sum is "
            "above 0."
        )
    return np.asarray(kernel / kernel.sum())
