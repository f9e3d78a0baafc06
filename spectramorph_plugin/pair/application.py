"""A fitted model brought to other images, as of another date: docs/method.md, "A model on other images".

With an HSI of the new images the shift and the gains are found anew, and the model's own estimate is held against it:
what it misses of pixels that it never saw tells how well the model still fits. Without one nothing of that can be
known: gains are the model's, and only values unlike all that was learned from can be told.
"""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass, replace
from typing import Union

import numpy as np
import torch

from ..core.error_evidence import FittedScenes
from ..core.model import FusionModel
from ..core.noise import missing_detail, multispectral_noise
from ..core.psf import PointSpreadFunction
from ..core.scene import Scene, without_gaps
from ..core.sharp import SharpModel
from ..core.sharp_fitting import FEWEST_ALIKE
from ..core.threads import one_thread
from ..core.uncertainty import ErrorModel, error_model
from ..errors import UserError
from ..messages import Message
from ..protocol.band_list import KEEP
from ..protocol.figures import Registration, ToldError
from ..protocol.reporter import Reporter
from ..raster.raster import Raster
from ..raster.selection import SelectedBands
from .alignment import AlignedPair
from .applicability import FEWEST_PIXELS, agree_worse, check_hsi_bands, check_msi_values, fit_to_pair, in_model_order
from .error import told_error
from .fingerprint import unexplained_share
from .fit_sharp import learning_scenes
from .hsi_sample import HsiSample, read_hsi_sample
from .preparation import REACH
from .search import SMALLEST_SHIFT, PairSearch, given_shift
from .settings import PairSettings
from .spectral_response import SpectralBands, band_names
from .tiles import model_reader
from .wording import shift_in_words, tell_registration, tell_without_hsi

# Between images that show different things, as of two dates, a shift is found wrong by up to so many HSI pixels.
CERTAIN_SHIFT = 0.2


@dataclass(frozen=True)
class AppliedModel:
    """A model and the images that it was brought to.

    Attributes
    ----------
    model : FusionModel
        With the gains of these images, and their errors.
    msi : Raster
        With the model's bands in its order.
    pair : AlignedPair or None
        With the shift removed; None without an HSI.
    sample : HsiSample or None
        Of the HSI, in the model's bands.
    registration : Registration or None
        The shift that was found; None where it was not looked for.
    error : ToldError or None
        How far the result is from the truth on these images; None where that cannot be told.
    times : float or None
        How many times as large that error is as it was on the images that the model was fitted on.
    unexplained : float or None
        Share of the HSI's spectra that is no mixture of the endmembers.
    """

    model: FusionModel
    msi: Raster
    pair: Union[AlignedPair, None] = None
    sample: Union[HsiSample, None] = None
    registration: Union[Registration, None] = None
    error: Union[ToldError, None] = None
    times: Union[float, None] = None
    unexplained: Union[float, None] = None


def apply_to_msi(model: FusionModel, msi: Raster, report: Reporter) -> Raster:
    """Bring a model to an MSI alone.

    Parameters
    ----------
    model : FusionModel
    msi : Raster
    report : Reporter

    Returns
    -------
    Raster
        The MSI with the model's bands in its order.

    Raises
    ------
    UserError
        Where the model needs an HSI, or the MSI is of another sensor or in other units.
    """
    if model.needs_hsi:
        raise UserError(
            "This model needs the hyperspectral image as well: give it with the hsi option, or fit a new model with "
            "the preset sharp, which can do without."
        )
    msi = in_model_order(model, msi, report)
    check_msi_values(model, msi, report)
    tell_without_hsi(model, report)
    return msi


def apply_to_pair(
    model: FusionModel, hsi: Raster, msi: Raster, device: torch.device, stack: ExitStack, report: Reporter
) -> tuple[FusionModel, AlignedPair]:
    """Bring a model to a pair that lies as the one it was fitted on.

    Parameters
    ----------
    model : FusionModel
    hsi : Raster
    msi : Raster
    device : torch.device
        Where to compute.
    stack : ExitStack
        Closes, when it ends, what is opened here.
    report : Reporter

    Returns
    -------
    model : FusionModel
        With the gains of these images.
    pair : AlignedPair
        With the model's bands in its order, and without the shift.

    Raises
    ------
    UserError
        Where the images are not of the model's sensors and in its units.
    """
    pair = _aligned(model, hsi, msi, stack, report).without_shift(*model.shift, model.align_to)
    if any(model.shift):
        report.log(
            Message(
                "The shift that the model was fitted with is removed: {shift}.",
                shift=shift_in_words(*model.shift),
            )
        )
    return fit_to_pair(model, pair, device, report), pair


@one_thread()
def apply_to_date(
    model: FusionModel,
    hsi: Raster,
    msi: Raster,
    device: torch.device,
    stack: ExitStack,
    report: Reporter,
    *,
    registration: bool = True,
    shift: tuple[float, ...] = (),
) -> AppliedModel:
    """Bring a model to another date's pair: find its shift and gains, and tell how well the model still fits.

    Parameters
    ----------
    model : FusionModel
    hsi : Raster
    msi : Raster
    device : torch.device
        Where to compute.
    stack : ExitStack
        Closes, when it ends, what is opened here.
    report : Reporter
    registration : bool
        Whether to look for the shift; otherwise it is the model's.
    shift : tuple of float
        Columns and rows by which the MSI's content lies right of and below the HSI's, in HSI pixels, where they are
        known.

    Returns
    -------
    AppliedModel

    Raises
    ------
    UserError
        Where the images are not of the model's sensors and in its units.
    """
    aligned = _aligned(model, hsi, msi, stack, report)
    sample = _sample(model, aligned, report)
    found, psf = _placement(model, aligned, sample, device, registration, shift, report)
    pair = aligned.without_shift(found.columns, found.rows, model.align_to)
    tell_registration(found, model.align_to, report)
    model = fit_to_pair(model, pair, device, report)
    share = unexplained_share(sample.fit_spectra, model.endmembers)
    known = AppliedModel(model, pair.msi, pair, sample, found, unexplained=share)
    if not isinstance(model.estimator, SharpModel):
        return known
    estimator = replace(model.estimator, changes_by_msi=True, psf=psf or model.estimator.psf)
    known = replace(known, model=replace(model, estimator=estimator))
    errors = _errors(model, estimator, pair, sample, device)
    if errors is None:
        return known
    before, times = estimator.errors, None
    if before is not None:
        # What a finished network misses is less than what was missed of pixels held out from its learning, by which
        # errors are told: they are never told to be smaller than when the model was fitted.
        share = errors.bands.mean() / max(before.bands.mean(), 1e-300)
        errors = errors.enlarged(max(1.0, 1 / max(share, 1e-300)))
        times = max(1.0, float(np.sqrt(share)))
    model = replace(model, estimator=replace(estimator, errors=errors))
    return replace(known, model=model, error=told_error(model, sample.fit_spectra), times=times)


def _aligned(model: FusionModel, hsi: Raster, msi: Raster, stack: ExitStack, report: Reporter) -> AlignedPair:
    """Return a pair with the model's bands in its order."""
    msi = in_model_order(model, msi, report)
    check_hsi_bands(model, hsi)
    return AlignedPair.of(hsi, msi, stack)


def _sample(model: FusionModel, pair: AlignedPair, report: Reporter) -> HsiSample:
    """Return a sample of the HSI in the model's bands, of which none may be without data."""
    used = model.positions_in(pair.hsi.bands.indexes)
    bands = SelectedBands(pair.hsi, used.tolist())
    sample = read_hsi_sample(bands, None, report, pair.overlap(REACH), bad_bands=KEEP)
    if len(sample.used) < len(used):
        listed = ", ".join(f"{number}" for part in sample.left_out for number in part.bands)
        raise UserError(
            "The hyperspectral image holds no data, or one value, in bands that the model uses ({listed}): give "
            "an image that has them, or fit a new model.",
            listed=listed,
        )
    return replace(sample, used=used)


def _placement(
    model: FusionModel,
    pair: AlignedPair,
    sample: HsiSample,
    device: torch.device,
    registration: bool,
    shift: tuple[float, ...],
    report: Reporter,
) -> tuple[Registration, Union[PointSpreadFunction, None]]:
    """Return the shift between two images, the one given, the one found, or else the model's; and their blur.

    The blur is the sensor's, but the kernel that is estimated also holds what is left of the shift, and how the grids
    lie to one another: where that is another than for the model, it is estimated anew. None stands for the model's.
    """
    as_before = Registration(*model.shift, True, Message("as when the model was fitted"))
    asked = Registration(*given_shift(shift), True, Message("given")) if shift else as_before
    estimator = model.estimator
    if not isinstance(estimator, SharpModel) or len(sample.spectra) < FEWEST_PIXELS or not (registration or shift):
        return asked, None
    settings = PairSettings(align_to=model.align_to, shift=shift, radiometric_matching=model.radiometry.fitted)
    names = band_names(pair.msi)
    seen = SpectralBands(model.response, np.ones(len(names)), names, Message("the model's"))
    search = PairSearch(settings, pair, sample, estimator.subspace, model.wavelength, seen, device)
    try:
        search.run()
    except UserError:  # too few pixels, or a constant band: what that means here, the checks that follow say
        return asked, None
    found = search.registration
    if found is None or not found.removed:
        report.warning(
            Message(
                "The shift between the two images cannot be told or is too large to be removed unasked: they are "
                "taken to lie as those that the model was fitted on; check their georeferencing, or give the "
                "shift (option shift)."
            )
        )
        return as_before, None
    apart = max(abs(found.columns - model.shift[0]), abs(found.rows - model.shift[1]))
    agreement = search.reader.radiometry.correlation
    apart_in_time = agreement is not None and agree_worse(model, agreement).any()
    if apart < (CERTAIN_SHIFT if apart_in_time else SMALLEST_SHIFT) and not shift:
        return as_before, None
    anew = apart >= CERTAIN_SHIFT and search.psf.estimated and estimator.psf.estimated
    return found, search.psf if anew else None


def _errors(
    model: FusionModel, estimator: SharpModel, pair: AlignedPair, sample: HsiSample, device: torch.device
) -> Union[ErrorModel, None]:
    """Tell the error on these images by what the model's estimate misses of their HSI, which it has not learned from.

    What is unlike all that was learned from stays what it was when the model was fitted.
    """
    subspace, view = estimator.subspace, estimator.solver.msi_view
    reader = model_reader(model, estimator, pair, device)
    parts = list(learning_scenes(reader, subspace, estimator.psf))
    alike = [estimator.alike(scene) for scene, _ in parts]
    if sum(float(scene.trusted.sum()) for scene in alike) < max(FEWEST_ALIKE, len(subspace.centre)):
        return None
    values = [each for _, each in parts]
    with torch.inference_mode():
        fused = [estimator.coefficients(scene) for scene, _ in parts]
        missed = [_missed(estimator, scene) for scene in alike]
        fit = FittedScenes(
            scenes=alike,
            fused=fused,
            errors=torch.cat(missed, dim=1).T.cpu().double().numpy(),
            subspace=subspace,
            view=view.cpu().double().numpy(),
            gain=estimator.solver.msi_gain.cpu().double().numpy(),
            msi_noise=np.hypot(multispectral_noise(values), missing_detail(values, pair.msi.native_distance)),
            hsi_noise=estimator.solver.hsi_noise,
            outside=subspace.outside(sample.fit_spectra),
        )
        found = error_model(fit)
    if estimator.errors is None:
        return found
    then = estimator.errors.map
    form, middle = then.value_form, then.value_middle
    return replace(found, map=replace(found.map, value_form=form, value_middle=middle, farthest=then.farthest))


def _missed(estimator: SharpModel, scene: Scene) -> torch.Tensor:
    """Return what the network's estimate misses of the HSI's coefficients on trusted pixels, [K, n]."""
    smooth = scene.degradation.interpolate(scene.hsi)
    scene = without_gaps(scene, smooth, estimator.solver.msi_view)
    return (scene.degradation.blur(estimator.estimate(scene, smooth)) - scene.hsi)[:, scene.trusted > 0]
