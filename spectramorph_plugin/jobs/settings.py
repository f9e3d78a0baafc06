"""What a request asks for, in the words of the pair."""

from __future__ import annotations

from ..pair.settings import PairSettings
from ..protocol.band_list import bad_bands
from ..protocol.requests import FuseRequest
from ..raster.curve_files import RESPONSES, SPECTRA, read_curves
from ..raster.response_table import checked_response
from ..raster.spectral_library import checked_library
from ..raster.tables import read_blur_table


def fusion_settings(request: FuseRequest) -> PairSettings:
    """Return the settings that a request asks for; its tables are read.

    Raises
    ------
    UserError
        Where a table cannot be read.
    """
    table = None if request.sensor == "estimated" else request.response
    asked = {table: RESPONSES, request.endmember_library: SPECTRA, request.name_library: SPECTRA}
    curves = {path: read_curves(path, kind) for path, kind in asked.items() if path is not None}
    materials, names = (
        None if path is None else checked_library(*curves[path], path.name)
        for path in (request.endmember_library, request.name_library)
    )
    return PairSettings(
        count=request.count or None,
        preset=request.preset,
        materials=request.materials or None,
        endmember_library=materials,
        name_library=names,
        sensor=request.sensor,
        sensor_bands=request.sensor_bands,
        response=None if table is None else checked_response(*curves[table], f"table {table.name}"),
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
        for_other_images=request.model is not None,
        seed=request.seed,
        bad_bands=bad_bands(request.bad_bands),
    )
