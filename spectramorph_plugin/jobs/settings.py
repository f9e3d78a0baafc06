"""What a request asks for, in the words of the pair."""

from __future__ import annotations

from ..pair.settings import PairSettings
from ..protocol.requests import FuseRequest
from ..raster.response_files import read_response
from ..raster.tables import read_blur_table


def fusion_settings(request: FuseRequest) -> PairSettings:
    """Return the settings that a request asks for; its tables are read.

    Raises
    ------
    UserError
        Where a table cannot be read.
    """
    wants_table = request.response is not None and request.sensor != "estimated"
    return PairSettings(
        count=request.count or None,
        preset=request.preset,
        sensor=request.sensor,
        sensor_bands=request.sensor_bands,
        response=read_response(request.response) if wants_table and request.response else None,
        msi_wavelengths=request.msi_wavelengths,
        msi_fwhm=request.msi_fwhm,
        psf=None if request.blur is None else read_blur_table(request.blur),
        coarse_prior=request.coarse_prior,
        radiometric_matching=request.radiometric_matching,
        spectral_scale=request.spectral_scale,
        registration=request.registration,
        shift=request.shift,
        align_to=request.align_to,
        training=request.training,
        assessment=request.assessment,
        seed=request.seed,
    )
