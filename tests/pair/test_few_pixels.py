"""Images too small to tell how far the result is off."""

from __future__ import annotations

import warnings

import pytest

from benchmarks import made
from spectramorph_plugin import SpectraMorph


@pytest.mark.parametrize(("side", "few"), [(32, True), (48, False)])
def test_few_pixels_are_warned_of(side: int, few: bool) -> None:
    pair = made.seen(made.land("town", side).truth(), "ikonos", 4)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        SpectraMorph().fit(pair.hsi, pair.msi, wavelength=made.WAVELENGTHS, response=pair.bands[2])
    told = [str(each.message) for each in caught if "too few to tell the error" in str(each.message)]
    assert bool(told) == few
    assert not few or "share only 64 pixels" in told[0]
