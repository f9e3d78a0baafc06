"""Whether a fitted model may be applied to images, and what it takes: the same bands, order and units.

Where the hyperspectral image is at hand, it tells: the multispectral one, averaged onto its pixels, is held against
what the model's response says that it should see. Without it, only the range of the values can be compared with that of
the image the model was fitted on.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import torch
from numpy.typing import NDArray
from scipy.optimize import linear_sum_assignment
from scipy.stats import rankdata

from ..core.model import FusionModel
from ..core.psf import samples_for
from ..core.radiometry import LOW_CORRELATION, no_normalisation, normalise_radiometry
from ..core.response import FWHM_PER_SIGMA
from ..errors import UserError
from ..messages import Message, joined
from ..protocol.reporter import Reporter
from ..raster.raster import Raster
from ..raster.selection import SelectedBands
from ..raster.tiles import spread_tiles
from .alignment import AlignedPair
from .bounds import MOST_SAMPLE_PIXELS, SAMPLE_TILE
from .fingerprint import TINY, typical_size, unexplained_share, value_range
from .scenes import PairReader
from .search import mean_of_parts
from .spectral_response import band_names
from .wording import NO_CORRELATION

MSI_TOLERANCE_NM = 30.0  # by which an MSI band's centre may lie off the model's, beside the band's own width
SAME_NM = 1.0  # two files' wavelengths of one band may differ by so much
# A band that lies farther from the model's than this, and than half its width, is another sensor's: warned of.
SAME_SENSOR_NM = 10.0
SPECTROMETER = 2  # of an image's bands within one of the model's, in the median: a multispectral sensor's lie apart
# By which an HSI band's centre may lie off the model's at least; half the distance between bands where that is more. An
# image that lacks a band has all later ones moved by a whole distance.
LEAST_HSI_TOLERANCE_NM = 1.0
# Values so many times larger or smaller than the model's are in other units, which is refused; values APART times may
# be of another scene, which is warned of.
FAR, APART = 20.0, 5.0
# Share of the spectra that no mixture of the endmembers explains, from which on an image is refused, and warned of.
# Other parts of a scene have up to 0.1, once 0.25 (a model of water alone, on land); spectra with their bands shuffled
# 0.1 to 0.6.
MOST_UNEXPLAINED, MUCH_UNEXPLAINED = 1 / 3, 0.1
# Up to so many times the share at the fit is never objected to: that of a noisy image, or of one with fewer endmembers
# than materials, was large then, too.
AS_USUAL = 3.0
FEWEST_PIXELS = 32  # HSI pixels that both images must cover: fewer tell nothing for certain
# Change of a band's values, as a share of its contrast, from which on its gain and offset are told to be in other
# units, and up to which they are kept, beside what chance makes of so few pixels.
NEW_UNITS, NO_CHANGE = 0.25, 0.005
# A band agrees worse than at the fit where the share of its variance that the HSI does not explain is larger than so
# many times what it was then, plus a share that is little in any case. The first pair is for a warning.
WORSE, LITTLE = 2.0, 0.02
# The second pair, which is passed sooner, is for a look whether the bands agree better in another order.
LESS_ALIKE, SLIGHT = 1.2, 1e-3
# They do where the unexplained share of those that would move is so many times smaller, in the geometric mean, beside
# what chance makes of so few pixels.
BETTER_ELSEWHERE = 1.2


def in_model_order(model: FusionModel, msi: Raster, report: Reporter) -> Raster:
    """Return an MSI with the model's bands in the model's order: brought there by their wavelengths, where it has any.

    Parameters
    ----------
    model : FusionModel
    msi : Raster
        Of which wavelengths are not known, bands are taken to be in order: the HSI tells whether they are.
    report : Reporter

    Returns
    -------
    Raster

    Raises
    ------
    UserError
        Where the sensor is another.
    """
    centres = model.msi_centres() if model.msi_wavelength is None else model.msi_wavelength
    wavelength, count = msi.bands.wavelength, len(msi.bands)
    widths = model.msi_widths()
    if wavelength is None:
        another = count != len(centres)
    else:
        # Several bands within most of the model's are a spectrometer's.
        within = (np.abs(centres[:, None] - wavelength[None, :]) < FWHM_PER_SIGMA / 2 * widths[:, None]).sum(axis=1)
        another = count < len(centres) or np.median(within) >= SPECTROMETER
    if another:
        raise UserError(
            "The model was fitted for a sensor with {count} bands (about {centres} nm), the multispectral image "
            "has {given}: give an image of the same sensor, or fit a new model.",
            count=len(centres),
            centres=_listed(centres),
            given=count,
        )
    if wavelength is None:
        return msi
    apart = np.abs(centres[:, None] - wavelength[None, :])
    chosen = np.arange(len(centres))
    places = linear_sum_assignment(apart)[1]
    # Bands that lie in order stay so: two of nearly one wavelength may have theirs to a nanometre.
    if apart[chosen, chosen].sum() > apart[chosen, places].sum() + SAME_NM * len(centres):
        chosen = places
    off = apart[np.arange(len(centres)), chosen]
    missing = off > MSI_TOLERANCE_NM + widths
    if missing.any():
        raise UserError(
            "The model was fitted for a sensor with bands at about {centres} nm, the multispectral image has them "
            "at {given} nm, and none for {missing} nm: give an image of the same sensor, or fit a new model.",
            centres=_listed(centres),
            given=_listed(wavelength),
            missing=_listed(centres[missing]),
        )
    other = off > np.maximum(SAME_SENSOR_NM, widths / 2)
    if other.any():
        report.warning(
            Message(
                "The multispectral image seems to be of another sensor than the one the model was fitted for: its "
                "bands lie up to {off:.0f} nm off the model's, at {given} nm in place of {centres} nm.",
                off=off.max(),
                given=_listed(wavelength[chosen[other]]),
                centres=_listed(centres[other]),
            )
        )
    if count == len(centres) and (chosen == np.arange(count)).all():
        return msi
    names = band_names(msi)
    listed = ", ".join(f"“{names[band]}”" for band in chosen)
    report.log(
        Message(
            "The multispectral image's bands were brought to the model's order by their wavelengths: {listed}.",
            listed=listed,
        )
    )
    return SelectedBands(msi, chosen.tolist())


def check_hsi_bands(model: FusionModel, hsi: Raster) -> None:
    """Refuse an HSI that lacks bands of the model, or whose bands are said to lie elsewhere.

    Parameters
    ----------
    model : FusionModel
    hsi : Raster

    Raises
    ------
    UserError
        Where the sensor is another.
    """
    refusal = UserError(
        "The hyperspectral image has other bands than the one the model was fitted on, or in another order: give an "
        "image of the same sensor with the same bands, or fit a new model."
    )
    if not set(model.band_numbers.tolist()) <= set(hsi.bands.indexes):
        raise refusal
    if hsi.bands.wavelength is not None:
        spacing = float(np.median(np.diff(np.sort(model.wavelength)))) if len(model.wavelength) > 1 else 0.0
        apart = np.abs(hsi.bands.wavelength[model.positions_in(hsi.bands.indexes)] - model.wavelength)
        if apart.max() > max(LEAST_HSI_TOLERANCE_NM, spacing / 2):
            raise refusal


def check_msi_values(model: FusionModel, msi: Raster, report: Reporter) -> None:
    """Hold the range of an MSI's values against that of the image the model was fitted on; warn where it is apart.

    Parameters
    ----------
    model : FusionModel
    msi : Raster
        With the model's bands.
    report : Reporter

    Raises
    ------
    UserError
        Where the values are many times larger or smaller, in most bands: they are in other units.
    """
    found = value_range(msi)
    if not found.any() or not model.msi_range.any():
        return
    now, then = (np.abs(each).max(axis=1).astype(np.float64) for each in (found, model.msi_range))
    times = np.maximum(now, TINY) / np.maximum(then, TINY)
    middle = float(np.median(times))
    if not 1 / FAR <= middle <= FAR:
        raise UserError(
            "The multispectral image's values are about {plain} times those the model was fitted on: give it in "
            "the same units (check its scale and offset), or fit a new model.",
            plain=_plain(middle),
        )
    outside = (found[:, 0] > model.msi_range[:, 2]) | (found[:, 2] < model.msi_range[:, 0])
    strange = outside | (times > APART) | (times < 1 / APART)
    if strange.any():
        names = band_names(msi)
        listed = joined(
            ", ",
            (
                Message(
                    "“{name}” ({lowest:.3g} to {highest:.3g}, then {lowest_then:.3g} to {highest_then:.3g})",
                    name=names[i],
                    lowest=found[i, 0],
                    highest=found[i, 2],
                    lowest_then=model.msi_range[i, 0],
                    highest_then=model.msi_range[i, 2],
                )
                for i in np.flatnonzero(strange)
            ),
        )
        report.warning(
            Message(
                "The multispectral image's values are far from those the model was fitted on, in band {listed}: "
                "check its units and the order of its bands.",
                listed=listed,
            )
        )


def fit_to_pair(model: FusionModel, pair: AlignedPair, device: torch.device, report: Reporter) -> FusionModel:
    """Check both images' values, and return the model with the gains and offsets that put this MSI into HSI units.

    They are the model's own where they are right, so that the images it was fitted on give what they gave.

    Parameters
    ----------
    model : FusionModel
    pair : AlignedPair
        Images with the model's bands, the model's shift removed.
    device : torch.device
    report : Reporter

    Returns
    -------
    FusionModel

    Raises
    ------
    UserError
        Where the HSI is in other units, or bands of either image are in another order or of another sensor.
    """
    windows = spread_tiles(pair.overlap(0), SAMPLE_TILE, MOST_SAMPLE_PIXELS)
    used = model.positions_in(pair.hsi.bands.indexes)
    cubes = [pair.hsi.read(window, list(used)) for window in windows]
    _check_spectra(model, _valid(cubes).T, report)
    bands = len(pair.msi.bands)
    reader = PairReader(pair, used, no_normalisation(bands), np.zeros(bands), device)
    samples = samples_for(pair.pixels.ratio)  # as the fit did, so that the same images give the same gains
    averaged = [mean_of_parts(reader.read_parts(window, samples), samples) for window in windows]
    expected = [np.einsum("bc,chw->bhw", model.response, cube).astype(np.float32) for cube in cubes]
    both = _valid([np.concatenate(images) for images in zip(averaged, expected)])
    seen, target = both[: len(model.response)], both[len(model.response) :]
    if seen.shape[1] < FEWEST_PIXELS or not np.ptp(seen, axis=1).all() or not np.ptp(target, axis=1).all():
        check_msi_values(model, pair.msi, report)
        return model
    found = normalise_radiometry(averaged, expected)
    agreement = np.asarray(found.correlation)
    alike = _in_place(model, agreement, averaged, expected, (seen, target), pair.msi, report)
    # Where much has changed, the gains are those of what has not: as long as bands agree at all.
    if not (alike or agreement.min() >= LOW_CORRELATION) or not model.radiometry.fitted:
        check_msi_values(model, pair.msi, report)
        return model
    change = np.median(np.abs(found.apply(seen) - model.radiometry.apply(seen)), axis=1)
    chance = np.sqrt(_unshared(agreement) / seen.shape[1])
    if (change <= (NO_CHANGE + chance) * target.std(axis=1)).all():
        return model
    if (change > NEW_UNITS * target.std(axis=1)).any():
        report.log(
            Message(
                "The multispectral image is in other units than the one the model was fitted on: gains and "
                "offsets were fitted anew."
            )
        )
    else:
        report.log(
            Message(
                "The light or the haze is another than when the model was fitted: gains and offsets were fitted anew."
            )
        )
    for name, *row in zip(band_names(pair.msi), found.gain, found.offset, agreement):
        gain, offset, correlation = row
        report.log(
            Message(
                "Band “{name}”: gain {gain:.4g}, offset {offset:.4g}, correlation {correlation:.3f}",
                name=name,
                gain=gain,
                offset=offset,
                correlation=correlation,
            )
        )
    return replace(model, radiometry=found)


def _check_spectra(model: FusionModel, spectra: NDArray[np.float32], report: Reporter) -> None:
    """Refuse spectra [n, C] of another size than the endmembers', or that no mixture of them explains."""
    if len(spectra) == 0:
        return
    times = typical_size(spectra) / max(typical_size(model.endmembers), TINY)
    if not 1 / FAR <= times <= FAR:
        raise UserError(
            "The hyperspectral image's values are about {plain} times those of the model's endmembers: give it in "
            "the same units (check its scale and offset), or fit a new model.",
            plain=_plain(times),
        )
    share, usual = unexplained_share(spectra, model.endmembers), AS_USUAL * model.unexplained
    if share > max(MOST_UNEXPLAINED, usual):
        raise UserError(
            "The hyperspectral image does not show what the model was fitted on: {share:.0%} of its spectra is no "
            "mixture of the model's endmembers; check its units (scale and offset) and the order of its bands, or "
            "fit a new model.",
            share=share,
        )
    if share > max(MUCH_UNEXPLAINED, usual):
        report.warning(
            Message(
                "The model fits the hyperspectral image badly, {share:.0%} of its spectra is no mixture of the "
                "model's endmembers: check its units and the order of its bands, or fit a new model.",
                share=share,
            )
        )
    if not 1 / APART <= times <= APART:
        report.warning(
            Message(
                "The hyperspectral image's values are about {plain} times those of the model's endmembers: check "
                "that it is in the same units.",
                plain=_plain(times),
            )
        )


def _in_place(
    model: FusionModel,
    agreement: NDArray[np.float32],
    averaged: Sequence[NDArray[np.float32]],
    expected: Sequence[NDArray[np.float32]],
    pixels: tuple[NDArray[np.float32], NDArray[np.float32]],
    msi: Raster,
    report: Reporter,
) -> bool:
    """Tell whether all bands agree with the HSI as they did when the model was fitted; warn of those that do not.

    Bands that agree in other places than their own are refused, and images of which no band agrees anywhere. What was
    good enough when the model was fitted is good enough now.
    """
    before = model.radiometry.correlation
    alone, usual = _unshared(agreement), _usual(model)
    names, centres, count = band_names(msi), model.msi_centres(), len(alone)
    if (alone > LESS_ALIKE * usual + SLIGHT).any():
        ranks = [rankdata(values, axis=1) for values in pixels]
        alike = _unshared(np.nan_to_num(np.corrcoef(*ranks)[:count, count:]))
        place = linear_sum_assignment(np.log(alike + SLIGHT))[1]  # of each band among the model's
        moved = np.flatnonzero(place != np.arange(count))
        if len(moved):
            order = np.argsort(place)
            again = normalise_radiometry([image[order] for image in averaged], expected)
            there = _unshared(np.asarray(again.correlation))[moved]
            gain = np.log((alone[moved] + SLIGHT) / (there + SLIGHT)).mean()
            chance = 2 / np.sqrt(pixels[0].shape[1])
            if gain > np.log(BETTER_ELSEWHERE) + chance and (there <= 1 - LOW_CORRELATION**2).all():
                listed = joined(
                    ", ",
                    (
                        Message(
                            "band “{name}” shows what is seen at {centre:.0f} nm",
                            name=names[i],
                            centre=centres[place[i]],
                        )
                        for i in moved
                    ),
                )
                raise UserError(
                    "The multispectral image has its bands in another order than the one the model was fitted on, "
                    "or is of another sensor: {listed}; give the bands in the model's order ({centres} nm), or "
                    "fit a new model.",
                    listed=listed,
                    centres=_listed(centres),
                )
    lost = agree_worse(model, agreement)
    if not lost.any():
        return True
    if before is not None and agreement.max() < min(NO_CORRELATION, before.max()):
        raise UserError(
            "The two images do not match: no band correlates by more than {agreement:.2f} with what it should see "
            "of the hyperspectral image; check that both show the same place, their georeferencing, and the order "
            "of their bands.",
            agreement=agreement.max(),
        )
    for i in np.flatnonzero(lost):
        report.warning(
            Message(
                "Band “{name}” of the multispectral image agrees with the hyperspectral image worse than when "
                "the model was fitted (correlation {agreement:.2f}): check that both show the same place, the "
                "order of the bands, and the dates of the images.",
                name=names[i],
                agreement=agreement[i],
            )
        )
    return False


def agree_worse(model: FusionModel, correlation: NDArray[np.floating]) -> NDArray[np.bool_]:
    """Return which bands of an MSI agree worse with the HSI than when the model was fitted.

    Parameters
    ----------
    model : FusionModel
    correlation : ndarray of shape (c,)
        Of each band with what it should see of the HSI.

    Returns
    -------
    ndarray of bool of shape (c,)
    """
    return np.asarray(_unshared(correlation) > WORSE * _usual(model) + LITTLE)


def _usual(model: FusionModel) -> NDArray[np.float64]:
    """Return the share of each band's variance that the HSI did not explain when the model was fitted, [c]."""
    before = model.radiometry.correlation
    return np.full(len(model.response), 1 - LOW_CORRELATION**2) if before is None else _unshared(before)


def _valid(images: Sequence[NDArray[np.float32]]) -> NDArray[np.float32]:
    """Return the pixels [bands, n] of images [bands, h, w] that have all their values."""
    pixels = np.concatenate([image.reshape(len(image), -1) for image in images], axis=1)
    return pixels[:, np.isfinite(pixels).all(axis=0)]


def _unshared(correlation: NDArray[np.floating]) -> NDArray[np.float64]:
    """Return the share of a band's variance that a correlation leaves; all of it where it is negative."""
    return np.asarray(1 - np.clip(correlation, 0, 1).astype(np.float64) ** 2)


def _plain(number: float) -> str:
    """Return a number's first two digits, without an exponent unless there were many zeros."""
    if not 1e-6 <= number <= 1e7:
        return f"{number:.1e}"
    return str(np.format_float_positional(number, precision=2, fractional=False, trim="-"))


def _listed(wavelength: NDArray[np.floating]) -> str:
    return ", ".join(f"{nm:.0f}" for nm in wavelength)
