"""The two images of a fusion, opened as a request tells: where a job runs, and where a cluster computes its parts."""

from __future__ import annotations

from contextlib import ExitStack

from ..product_choices import ProductChoices
from ..protocol.requests import FuseRequest
from ..raster.image_words import HSI, MSI
from ..raster.raster import Raster
from ..raster.reader import open_raster
from ..raster.stack import open_stack
from .told_bands import bands_as_told


def open_images(request: FuseRequest, stack: ExitStack) -> tuple[Raster, Raster]:
    """Open both images.

    Parameters
    ----------
    request : FuseRequest
    stack : ExitStack
        Closes them when it ends.

    Returns
    -------
    hsi : Raster
    msi : Raster

    Raises
    ------
    UserError
        Where one cannot be read, or there are more or fewer wavelengths than bands.
    """
    choices = ProductChoices(request.product_mask, request.overlap)
    hsi = stack.enter_context(open_raster(request.hsi, HSI, request.hsi_mask, choices=choices))
    hsi.bands = bands_as_told(request, hsi.bands)
    msi = stack.enter_context(open_stack(request.msi, MSI, request.msi_mask, choices=choices))
    return hsi, msi
