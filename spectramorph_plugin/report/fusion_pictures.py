"""The pictures of a fusion's report."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..protocol.figures import Display
from .pictures import Picture, map_picture, true_colour
from .story import ComparedImages, FusionImages

MISFIT_RAMP = "inferno"
TOP_PERCENTILE = 98  # of the misfit, which ends its ramp
# What pictures may take, so that a report of the most that there can be stays below 5 MB.
VIEW_BYTES, DETAIL_BYTES, MISFIT_BYTES, MAP_BYTES = 600_000, 250_000, 180_000, 16_000


@dataclass(frozen=True)
class View:
    """The same place before and after."""

    before: Picture
    after: Picture


@dataclass(frozen=True)
class MaterialMap:
    """Where an endmember lies, and its mean fraction of the place."""

    picture: Picture
    share: float


@dataclass(frozen=True)
class MisfitMap:
    """How far the result is from agreeing with one of the images.

    Attributes
    ----------
    picture : Picture
    top : float
        What the ramp ends with, in the HSI's units; it begins with 0.
    typical : float
        The median, in the HSI's units.
    share : float
        The median as a share of the HSI's typical value.
    """

    picture: Picture
    top: float
    typical: float
    share: float


def views(images: FusionImages, display: Display) -> tuple[View, View | None]:
    """Return the whole place, and a detail where there is one.

    Parameters
    ----------
    images : FusionImages
    display : Display
        The stretch of both.

    Returns
    -------
    View
    View or None
    """
    ends = display.minimum, display.maximum
    whole = View(*(true_colour(image, *ends, VIEW_BYTES) for image in (images.before, images.after)))
    if images.detail is None:
        return whole, None
    return whole, View(*(true_colour(image, *ends, DETAIL_BYTES) for image in images.detail))


def compared_views(images: ComparedImages) -> View:
    """Return a reference and the image that is held against it.

    Parameters
    ----------
    images : ComparedImages

    Returns
    -------
    View
        The reference is what is before.
    """
    ends = images.display.minimum, images.display.maximum
    return View(*(true_colour(image, *ends, VIEW_BYTES) for image in (images.reference, images.fused)))


@dataclass(frozen=True)
class ErrorMap:
    """A map of an error: the picture, what its ramp ends with, and the median."""

    picture: Picture
    top: float
    typical: float


def error_map(values: NDArray[np.float32]) -> ErrorMap | None:
    """Return a map of an error.

    Parameters
    ----------
    values : ndarray of shape (h, w)
        NaN where it is not known.

    Returns
    -------
    ErrorMap or None
        None where it is known nowhere.
    """
    known = values[np.isfinite(values)]
    if len(known) == 0:
        return None
    top = float(np.percentile(known, TOP_PERCENTILE)) or 1.0
    return ErrorMap(map_picture(values, 0.0, top, MISFIT_BYTES, MISFIT_RAMP), top, float(np.median(known)))


def material_maps(fractions: NDArray[np.float32]) -> list[MaterialMap]:
    """Return maps of fractions.

    Parameters
    ----------
    fractions : ndarray of shape (M, h, w)

    Returns
    -------
    list of MaterialMap
    """
    return [MaterialMap(map_picture(each, 0.0, 1.0, MAP_BYTES), float(np.nanmean(each))) for each in fractions]


@dataclass(frozen=True)
class UncertaintyMap:
    """How large the result's error is likely to be where: the picture, and what its ramp ends with; 1 is the mean."""

    picture: Picture
    top: float


def uncertainty_map(images: FusionImages) -> UncertaintyMap | None:
    """Return the map of the uncertainty, where there is one.

    Parameters
    ----------
    images : FusionImages

    Returns
    -------
    UncertaintyMap or None
    """
    values = images.uncertainty
    if values is None or not np.isfinite(values).any():
        return None
    top = max(float(np.percentile(values[np.isfinite(values)], TOP_PERCENTILE)), 1.0)
    return UncertaintyMap(map_picture(values, 0.0, top, MISFIT_BYTES, MISFIT_RAMP), top)


def misfit_maps(images: FusionImages) -> dict[str, MisfitMap]:
    """Return maps of misfits, "msi" and "hsi"; nothing where there are none.

    Parameters
    ----------
    images : FusionImages

    Returns
    -------
    dict of str to MisfitMap
    """
    found = {}
    for name, values in zip(("msi", "hsi"), () if images.misfits is None else images.misfits):
        known = values[np.isfinite(values)]
        top, typical = float(np.percentile(known, TOP_PERCENTILE)), float(np.median(known))
        picture = map_picture(values, 0.0, top, MISFIT_BYTES, MISFIT_RAMP)
        found[name] = MisfitMap(picture, top, typical, typical / max(images.signal, 1e-300))
    return found
