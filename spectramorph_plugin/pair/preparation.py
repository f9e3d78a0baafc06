"""What has to be known of a pair before anything can be learned from it: shift, response, radiometry and blur."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray

from ..core.psf import PointSpreadFunction
from ..core.radiometry import RadiometricNormalisation
from ..core.subspace import SignalDirections, SignalSubspace, find_endmembers
from ..core.threads import one_thread
from ..errors import UserError
from ..messages import Message
from ..protocol.figures import BandMatch, Registration
from ..protocol.reporter import Reporter
from ..raster.grid import PixelMap
from ..raster.raster import Raster
from .alignment import AlignedPair
from .dark_border import without_dark_border
from .hsi_sample import HsiSample, read_hsi_sample
from .scenes import PairReader
from .search import PairSearch
from .settings import PairSettings
from .spectral_response import SpectralBands, known_response
from .wording import (
    blur_in_words,
    tell_blur,
    tell_dark_border,
    tell_matches,
    tell_ratio,
    tell_registration,
    tell_response,
)

# HSI pixels around the MSI that are looked at: a shift may bring them under it (up to 4), and the blur reaches them.
REACH = 8
# How much of a job is done, in per cent, when reading begins, when registering begins, and when all is known.
READING, REGISTERING, KNOWN = 0.0, 2.0, 8.0


@dataclass(frozen=True)
class PreparedPair:
    """A pair of which everything is known that both presets need.

    Attributes
    ----------
    reader : PairReader
        Reads windows of both images, the MSI in the HSI's units.
    sample : HsiSample
        Pixels of the HSI to learn from.
    subspace : SignalSubspace
        Of the HSI.
    beyond : float
        Mean square of what the HSI holds beyond the subspace and its noise, in the HSI's units squared.
    endmembers : ndarray of shape (M, C)
        E, in the HSI's units.
    count_reason : str
        Why there are so many endmembers.
    bands : SpectralBands
        What the MSI's bands see of the spectrum.
    matches : tuple of BandMatch
        How each MSI band was put into the HSI's units; nothing where that was switched off.
    psf : PointSpreadFunction
        The HSI's blur.
    registration : Registration or None
        The shift; None where looking for it was switched off.
    blur : str
        What is known of the HSI's blur, in words.
    """

    reader: PairReader
    sample: HsiSample
    subspace: SignalSubspace
    beyond: float
    endmembers: NDArray[np.float32]
    count_reason: str
    bands: SpectralBands
    matches: tuple[BandMatch, ...]
    psf: PointSpreadFunction
    registration: Registration | None
    blur: str

    @property
    def pixels(self) -> PixelMap:
        """How the pixels of both images lie."""
        return self.reader.pixels

    @property
    def radiometry(self) -> RadiometricNormalisation:
        """What puts the MSI into the HSI's units."""
        return self.reader.radiometry


def prepare(
    settings: PairSettings, hsi: Raster, msi: Raster, device: torch.device, stack: ExitStack, report: Reporter
) -> PreparedPair:
    """Find out shift, response, radiometry and blur of a pair, as far as the settings do not tell them.

    Parameters
    ----------
    settings : PairSettings
    hsi : Raster
    msi : Raster
    device : torch.device
        Where the pair's scenes are to be computed.
    stack : ExitStack
        Closes, when it ends, what is opened here.
    report : Reporter

    Returns
    -------
    PreparedPair

    Raises
    ------
    UserError
        Where the images do not fit together, or what the settings tell does not fit them.
    """
    for note in (*hsi.notes, *msi.notes):
        report.log(note)
    pair = AlignedPair.of(hsi, msi, stack)
    report.progress(READING, Message("Reading the hyperspectral image"))
    with one_thread():
        sample = read_hsi_sample(
            pair.hsi, settings.count, report, pair.overlap(REACH), settings.seed, bad_bands=settings.bad_bands
        )
        directions = SignalDirections.of(sample.fit_spectra)
        count, why = directions.count(settings.count if settings.preset == "sharp" else None)
        if settings.preset == "sharp" and settings.count is not None and count < settings.count:
            report.warning(Message("Endmembers: {count} ({why}).", count=count, why=why))
        subspace, endmembers = find_endmembers(directions, count)
        report.progress(REGISTERING, Message("Finding the shift, response and radiometry of the two images"))
        wavelength = _wavelength(hsi, sample, report)
        known = known_response(settings, wavelength, msi)
        search = PairSearch(settings, pair, sample, subspace, wavelength, known, device)
        search.run()
        reader = without_dark_border(search.reader, subspace, search.bands.response, search.psf)
    prepared = PreparedPair(
        reader,
        sample,
        subspace,
        directions.beyond(subspace),
        endmembers,
        why,
        search.bands,
        _band_matches(reader.radiometry, search.bands),
        search.psf,
        search.registration,
        blur_in_words(search.psf, given=settings.psf is not None),
    )
    tell_ratio(prepared.pixels.ratio, report)
    tell_response(prepared.bands, report)
    if prepared.registration is not None:
        tell_registration(prepared.registration, settings.align_to, report)
    tell_matches(prepared.matches, report)
    if settings.psf is None:
        tell_blur(prepared.psf, prepared.blur, report)
    if reader.border is not None:
        tell_dark_border(report)
    return prepared


def _band_matches(radiometry: RadiometricNormalisation, bands: SpectralBands) -> tuple[BandMatch, ...]:
    if radiometry.correlation is None or radiometry.rejected is None:
        return ()
    columns = (radiometry.gain, radiometry.offset, radiometry.correlation, radiometry.rejected)
    return tuple(BandMatch(name, *map(float, row)) for name, *row in zip(bands.names, *columns))


def _wavelength(hsi: Raster, sample: HsiSample, report: Reporter) -> NDArray[np.float64]:
    if hsi.bands.wavelength is None:
        raise UserError(
            "The hyperspectral image has no wavelengths: give them by the option hsi-wavelengths (in Python: "
            "wavelength), one for each band, or an image that has them in an ENVI header or in tags of its bands."
        )
    report.log(
        Message(
            "The HSI's wavelengths come from its {wavelength_source}.", wavelength_source=hsi.bands.wavelength_source
        )
    )
    return hsi.bands.wavelength[sample.used]
