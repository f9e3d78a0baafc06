"""From a prepared pair to a fitted model, by the preset that is asked for."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Union

import numpy as np

from ..core.device import DeviceChoice
from ..core.model import FusionModel
from ..core.published.model import PublishedModel
from ..core.sharp import SharpModel
from ..messages import Message
from ..protocol.figures import Assessment, ToldError
from ..protocol.reporter import Reporter
from .error import told_error
from .fingerprint import unexplained_share, value_range
from .fit_published import fit_published, wants_coarse_prior
from .fit_sharp import Assess, fit_pair, nothing_to_assess
from .materials import NamedMaterials, named_materials
from .preparation import KNOWN, PreparedPair
from .settings import PairSettings
from .wording import tell_assessment, tell_error, tell_few

PUBLISHED_TRAINING = Message("response: the HSI as the MSI would see it")

# How much of a job is done, in per cent, when the preset sharp is fitted, and when the published one is, whose training
# takes most of the time.
FITTED, TRAINED = 20.0, 60.0


@dataclass(frozen=True)
class FittedPair:
    """A fitted model of a pair.

    Attributes
    ----------
    model : FusionModel
    count_reason : str
        Why it has so many endmembers.
    shown : NamedMaterials
        The materials that fractions are told of.
    percent : float
        How much of a job is done once the model is fitted.
    assess : callable
        Tells a reporter how much fusing helps, and returns it; None where that is not asked for or the images are too
        small.
    error : ToldError or None
        How far the fused image is from the truth; None with the preset published.
    """

    model: FusionModel
    count_reason: str
    shown: NamedMaterials
    percent: float
    assess: Callable[[Reporter], Union[Assessment, None]]
    error: Union[ToldError, None] = None

    @property
    def training(self) -> str:
        """What the network learned from, in words."""
        estimator = self.model.estimator
        return estimator.training if isinstance(estimator, SharpModel) else PUBLISHED_TRAINING


def fit(settings: PairSettings, prepared: PreparedPair, choice: DeviceChoice, report: Reporter) -> FittedPair:
    """Find endmembers and fit what estimates their abundances.

    Parameters
    ----------
    settings : PairSettings
    prepared : PreparedPair
    choice : DeviceChoice
        Where to compute.
    report : Reporter

    Returns
    -------
    FittedPair

    Raises
    ------
    UserError
        Where the images share too little to learn from.
    """
    report.progress(KNOWN, Message("Finding endmembers and fitting the network"))
    endmembers, why, percent = prepared.endmembers, prepared.count_reason, FITTED
    assess: Assess = nothing_to_assess
    estimator: Union[PublishedModel, SharpModel]
    if settings.preset == "sharp":
        estimator, assess = fit_pair(settings, prepared)
        report.log(Message("What the network learned from: {training}.", training=estimator.training))
    else:
        if wants_coarse_prior(settings, len(prepared.bands.names)):
            report.log(Message("The network also sees the HSI's own spectrum at each pixel (coarse spectral prior)."))

        def on_epoch(done: int, of: int) -> None:
            share = (TRAINED - KNOWN) * done / of
            report.progress(KNOWN + share, Message("Training the network on {device}", device=choice.device))

        percent, why = TRAINED, Message("asked for") if settings.count else Message("as published")
        endmembers, estimator = fit_published(settings, prepared.sample, prepared.bands.response, choice, on_epoch)
    info, used = prepared.reader.hsi.bands, prepared.sample.used
    registration = prepared.registration
    shown = named_materials(settings, prepared, endmembers, report)
    model = FusionModel(
        endmembers=endmembers,
        estimator=estimator,
        radiometry=prepared.radiometry,
        response=prepared.bands.response,
        wavelength=info.wavelength[used] if info.wavelength is not None else np.empty(0),
        fwhm=None if info.fwhm is None else info.fwhm[used],
        band_numbers=np.array(info.indexes)[used],
        msi_wavelength=prepared.reader.msi.bands.wavelength,
        unexplained=unexplained_share(prepared.sample.fit_spectra, endmembers),
        materials=shown.materials.spectra,
        material_names=tuple(each.name for each in shown.names),
        endmember_names=tuple(each.name for each in shown.endmember_names),
        materials_given=shown.given,
        msi_range=value_range(prepared.reader.msi),
        shift=(registration.columns, registration.rows) if registration and registration.removed else (0.0, 0.0),
        align_to=settings.align_to,
    )

    error = told_error(model, prepared.sample.fit_spectra)
    if error is not None:
        tell_error(error, report)
        overlap = prepared.reader.pair.overlap(0)
        tell_few(min(overlap.height * overlap.width, len(prepared.sample.fit_spectra)), report)

    def told(report: Reporter) -> Union[Assessment, None]:
        assessment = assess() if settings.assessment else None
        if assessment is not None:
            tell_assessment(assessment, report)
        return assessment

    return FittedPair(model, why, shown, percent, told, error)
