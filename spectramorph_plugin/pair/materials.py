"""The materials that fractions are told of, and names for them and for the endmembers."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..core.materials import Materials, find_materials
from ..core.spectral_names import SpectralName, name_spectra
from ..core.spectral_resampling import library_materials, resample_spectra
from ..errors import UserError
from ..messages import Message, joined
from ..protocol.reporter import Reporter
from ..raster.spectral_library import SpectralLibrary
from .preparation import PreparedPair
from .settings import PairSettings

MUCH_LEFT = 0.1  # share of the variance from which on a library is said not to explain the image


@dataclass(frozen=True)
class NamedMaterials:
    """Materials, and what to call them and the endmembers.

    Attributes
    ----------
    materials : Materials
    names : tuple of SpectralName
        Of the materials, each with its number.
    endmember_names : tuple of SpectralName
        Likewise of the endmembers.
    given : bool
        Whether a library gave the materials.
    """

    materials: Materials
    names: tuple[SpectralName, ...]
    endmember_names: tuple[SpectralName, ...]
    given: bool


def named_materials(
    settings: PairSettings, prepared: PreparedPair, endmembers: NDArray[np.float32], report: Reporter
) -> NamedMaterials:
    """Find the materials of an image, or take those of the library that is given, and name them.

    Parameters
    ----------
    settings : PairSettings
    prepared : PreparedPair
    endmembers : ndarray of shape (M, C)
        Those that were found, to be named as well.
    report : Reporter

    Returns
    -------
    NamedMaterials

    Raises
    ------
    UserError
        Where a library does not fit the image.
    """
    spectra, library, named_by = prepared.sample.fit_spectra, settings.endmember_library, settings.name_library
    bands, used = prepared.reader.hsi.bands, prepared.sample.used
    at_bands, references = (
        None if each is None else library_at(each, bands.wavelength, bands.fwhm, used) for each in (library, named_by)
    )
    given = None
    if library is not None and at_bands is not None:
        given, factor = library_materials(at_bands, spectra, library.name)
        if factor != 1:
            report.log(
                Message(
                    "The spectral library's values are multiplied by {factor:g}, to be in the image's units.",
                    factor=factor,
                )
            )
        if settings.materials not in (None, len(given)):
            report.warning(
                Message(
                    "The library gives {count} materials, and {materials} were asked for.",
                    count=len(given),
                    materials=settings.materials,
                )
            )
    wanted = settings.materials or (None if settings.count is None else len(endmembers))
    materials = find_materials(spectra, prepared.subspace, wanted, given)
    if library is not None and materials.left > MUCH_LEFT:
        report.warning(
            Message(
                "Mixtures of the spectral library {library} explain {explained:.0%} of the image's variance: the "
                "fractions say little; a material may be missing, or its spectra were measured under other "
                "conditions.",
                library=library.name,
                explained=max(1 - materials.left, 0),
            )
        )
    wavelength = None if bands.wavelength is None else bands.wavelength[used]
    called = () if named_by is None else named_by.names
    names, endmember_names = (
        name_spectra(each, wavelength, references, called) for each in (materials.spectra, endmembers)
    )
    if library is not None:
        taken = (_with_number(name, number) for number, name in enumerate(library.names, start=1))
        names = tuple(SpectralName(name, f"given; {like.name}") for name, like in zip(taken, names))
    shown = joined(
        "; ",
        (Message("{name}, {share:.0%}", name=each.name, share=share) for each, share in zip(names, materials.shares)),
    )
    report.log(
        Message(
            "Materials: {count} ({reason}), which explain {explained:.1%} of the image's variance: {shown}. Names say "
            "what curves are like, not what they are.",
            count=len(names),
            reason=materials.reason,
            explained=max(1 - materials.left, 0),
            shown=shown,
        )
    )
    return NamedMaterials(materials, names, endmember_names, library is not None)


def _with_number(name: str, number: int) -> str:
    """Return a name with its number first, which those that this program wrote have."""
    return name if name.startswith(f"{number} ") else f"{number} {name}"


def library_at(
    library: SpectralLibrary,
    wavelength: NDArray[np.float64] | None,
    fwhm: NDArray[np.float64] | None,
    used: NDArray[np.intp],
) -> NDArray[np.float64]:
    """Return a library's spectra at the bands of an image.

    Parameters
    ----------
    library : SpectralLibrary
    wavelength : ndarray of shape (bands,) or None
        Of all the image's bands, nm; None where they are not known.
    fwhm : ndarray of shape (bands,) or None
        Full widths at half maximum of all bands, nm; None where they are not known.
    used : ndarray of int of shape (C,)
        Positions of those that are used.

    Returns
    -------
    ndarray of shape (c, C)
        NaN in bands that are not known.

    Raises
    ------
    UserError
        Where the image's wavelengths are not known.
    """
    if wavelength is None:
        raise UserError(
            "The spectral library {library} cannot be used without the hyperspectral image's wavelengths: "
            "give an image that has them, or leave the library out.",
            library=library.name,
        )
    width = None if fwhm is None else fwhm[used]
    return resample_spectra(library.spectra, library.wavelength, wavelength[used], width)
