"""The report of a fusion, which grows with its tiles."""

from __future__ import annotations

from pathlib import Path

from ..messages import Message
from ..pair.fitting import FittedPair
from ..pair.preparation import PreparedPair
from ..pair.settings import PairSettings
from ..protocol.figures import Display
from ..protocol.outcomes import FuseOutcome
from ..report.page import write_report
from ..report.story import FusionStory, RunFacts
from .album import Album
from .stories import sensors_of, spectra_of


class FusionReport:
    """Gathers what a report shows, and writes it.

    Parameters
    ----------
    settings : PairSettings
    prepared : PreparedPair
    fitted : FittedPair
    album : Album
        For the pictures.
    """

    def __init__(self, settings: PairSettings, prepared: PreparedPair, fitted: FittedPair, album: Album) -> None:
        self._settings, self._prepared, self._fitted, self._album = settings, prepared, fitted, album
        self.add = album.add

    def write(self, path: Path, run: RunFacts, outcome: FuseOutcome) -> None:
        """Write the report, once all tiles are in.

        Parameters
        ----------
        path : Path
            Where to write.
        run : RunFacts
        outcome : FuseOutcome

        Raises
        ------
        UserError
            Where the disk is full.
        """
        prepared = self._prepared
        hsi, sample = prepared.reader.hsi, prepared.sample
        wavelength, shown = hsi.bands.wavelength, outcome.display["hsi"].bands
        names = tuple(
            Message("band {band}", band=band) if wavelength is None else f"{wavelength[band - 1]:.0f} nm"
            for band in shown
        )
        story = FusionStory(
            run=run,
            outcome=outcome,
            images=self._album.images(),
            bands_shown=names,
            spectra=spectra_of(
                hsi, sample.used, self._fitted.model.materials, [each.name for each in self._fitted.shown.names]
            ),
            materials_reason=self._fitted.shown.materials.reason,
            sensors=sensors_of(self._settings, prepared),
        )
        write_report(path, story)


def fusion_report(settings: PairSettings, prepared: PreparedPair, fitted: FittedPair, display: Display) -> FusionReport:
    """Return the report of a fusion whose tiles are still to come.

    Parameters
    ----------
    settings : PairSettings
    prepared : PreparedPair
    fitted : FittedPair
    display : Display
        How to show the HSI, and the fused image.

    Returns
    -------
    FusionReport
    """
    return FusionReport(settings, prepared, fitted, Album(fitted.model, prepared, display))
