"""What has to be known of a pair before anything can be learned from it: shift, response, radiometry and blur."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray

from ..core.psf import PointSpreadFunction
from ..core.radiometry import LOW_CORRELATION, RadiometricNormalisation
from ..core.subspace import SignalSubspace
from ..errors import UserError
from ..protocol.figures import BandMatch, Registration
from ..protocol.reporter import Reporter
from ..raster.grid import PixelMap
from ..raster.raster import Raster
from .alignment import AlignedPair
from .hsi_sample import HsiSample, find_subspace, read_hsi_sample
from .scenes import PairReader
from .search import PairSearch
from .settings import PairSettings
from .spectral_response import SpectralBands, known_response

NO_CORRELATION = 0.3
REACH = 8  # HSI pixels around the MSI that are looked at: shifts, and the blur
READING, REGISTERING, KNOWN = 0.0, 2.0, 8.0  # per cent


@dataclass(frozen=True)
class PreparedPair:
    """A pair of which everything is known that both presets need.

    `registration` is None where it was switched off; `blur` says what is known of the HSI's blur.
    """

    reader: PairReader
    sample: HsiSample
    subspace: SignalSubspace
    endmembers: NDArray[np.float32]
    bands: SpectralBands
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

    def band_matches(self) -> tuple[BandMatch, ...]:
        """Return how each MSI band was put into the HSI's units; nothing where that was switched off."""
        radiometry = self.radiometry
        if radiometry.correlation is None or radiometry.rejected is None:
            return ()
        columns = (radiometry.gain, radiometry.offset, radiometry.correlation, radiometry.rejected)
        return tuple(BandMatch(name, *map(float, row)) for name, *row in zip(self.bands.names, *columns))


def prepare(
    settings: PairSettings, hsi: Raster, msi: Raster, device: torch.device, stack: ExitStack, report: Reporter
) -> PreparedPair:
    """Find out shift, response, radiometry and blur of a pair, as far as the settings do not tell them.

    Raises
    ------
    UserError where the images do not fit together, or what the settings tell does not fit them.
    """
    pair = AlignedPair.of(hsi, msi, stack)
    report.progress(READING, "Reading the hyperspectral image")
    sample = read_hsi_sample(pair.hsi, settings.count, report, pair.overlap(REACH))
    subspace, endmembers = find_subspace(sample, settings.count, settings.seed)
    report.progress(REGISTERING, "Finding the shift, response and radiometry of the two images")
    wavelength = _wavelength(hsi, sample, report)
    known = known_response(settings, wavelength, msi)
    search = PairSearch(settings, pair, sample, subspace, wavelength, known, device)
    search.run()
    prepared = PreparedPair(
        search.reader,
        sample,
        subspace,
        endmembers,
        search.bands,
        search.psf,
        search.registration,
        _blur_in_words(search.psf, given=settings.psf is not None),
    )
    _tell(prepared, settings, known is None, report)
    return prepared


def _wavelength(hsi: Raster, sample: HsiSample, report: Reporter) -> NDArray[np.float64]:
    if hsi.bands.wavelength is None:
        raise UserError(
            "The hyperspectral image has no wavelengths: give an image that has them, in an ENVI header with a "
            "wavelength list, in `wavelength` tags or coordinates of its bands, or in Python as the option wavelength."
        )
    report.log(f"The HSI's wavelengths come from its {hsi.bands.wavelength_source}.")
    return hsi.bands.wavelength[sample.used]


def shift_in_words(columns: float, rows: float) -> str:
    """Return a shift as people say it."""
    across, along = ("right" if columns >= 0 else "left"), ("down" if rows >= 0 else "up")
    return f"{abs(columns):.2f} HSI pixels {across} and {abs(rows):.2f} {along}"


def _tell(prepared: PreparedPair, settings: PairSettings, estimated: bool, report: Reporter) -> None:
    """Say what was found, and warn of what does not look right."""
    report.log(f"The MSI's spectral response: {prepared.bands.reason}.")
    registration = prepared.registration
    if registration is not None:
        shift = shift_in_words(registration.columns, registration.rows)
        if registration.removed:
            trusted = "multispectral" if settings.align_to == "msi" else "hyperspectral"
            report.log(
                f"Against the hyperspectral image, the multispectral one's content lies {shift} "
                f"({registration.reason}); the fused image lines up with the {trusted} image."
            )
        else:
            report.warning(
                f"Against the hyperspectral image, the multispectral one seems to lie {shift}, too far to be removed "
                "unasked: check the georeferencing of both, and give the shift (option shift) if this is right."
            )
    matches = prepared.band_matches()
    for match in matches:
        report.log(
            f"Band “{match.name}”: gain {match.gain:.4g}, offset {match.offset:.4g}, correlation "
            f"{match.correlation:.3f}, {match.rejected:.0%} of the pixels left out as changed"
        )
    if matches and max(match.correlation for match in matches) < NO_CORRELATION:
        raise UserError(
            f"The two images do not match: no band correlates by more than "
            f"{max(match.correlation for match in matches):.2f} with what it should see of the hyperspectral image; "
            "check that both show the same place, their georeferencing, and the response or sensor given."
        )
    for match in matches:
        if match.correlation < LOW_CORRELATION:
            report.warning(
                f"Band “{match.name}” of the multispectral image agrees badly with the hyperspectral image "
                f"(correlation {match.correlation:.2f}): check its response, its position on the map and the dates of "
                "the images."
            )
    if settings.psf is None:
        report.log(prepared.blur)


def _blur_in_words(psf: PointSpreadFunction, given: bool) -> str:
    if given:
        return "The blur of the hyperspectral image is the one given."
    if not psf.estimated:
        return (
            "The images do not tell the blur of the hyperspectral one (too little texture or too few pixels): a "
            "Gaussian of one coarse pixel is assumed."
        )
    return (
        f"The blur of the hyperspectral image was estimated from the images: its width at half maximum is about "
        f"{psf.fwhm():.1f} coarse pixels."
    )
