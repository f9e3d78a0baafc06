"""The endmembers that a job shows: their spectra, what they are called, and how much of each there is."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ..pair.fitting import FittedPair
from ..protocol.figures import EndmemberSummary
from ..raster.endmember_writers import EndmemberTable


@dataclass(frozen=True)
class ShownEndmembers:
    """What abundance maps are of.

    Attributes
    ----------
    constrained : bool
        Whether abundances are fractions.
    table : EndmemberTable
        To be written.
    summaries : tuple of EndmemberSummary
        To be told.
    reason : str
        Why so many, in words.
    """

    constrained: bool
    table: EndmemberTable
    summaries: tuple[EndmemberSummary, ...]
    reason: str


def shown_of(fitted: FittedPair, constrained: bool, place: Path | None) -> ShownEndmembers:
    """Return what the abundance maps of a fusion are of.

    Parameters
    ----------
    fitted : FittedPair
    constrained : bool
        Whether abundances are fractions.
    place : Path or None
        Where the endmembers are to lie, whose suffix tells the format; None where they are not written.

    Returns
    -------
    ShownEndmembers
    """
    model, found = fitted.model, fitted.shown
    materials = constrained or found.given
    names = found.names if materials else found.endmember_names
    shares = found.materials.shares.tolist() if constrained else [None] * len(names)
    return ShownEndmembers(
        constrained,
        EndmemberTable(
            model.shown(constrained),
            tuple(each.name for each in names),
            model.band_numbers,
            model.wavelength,
            model.fwhm,
            suffix="" if place is None else place.suffix,
        ),
        tuple(EndmemberSummary(each.name, each.reason, share) for each, share in zip(names, shares)),
        found.materials.reason if materials else fitted.count_reason,
    )
