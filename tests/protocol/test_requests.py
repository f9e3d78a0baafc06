"""What the options of a request allow, wherever the request comes from."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any

import pytest

from spectramorph_plugin.engine import arguments
from spectramorph_plugin.errors import UserError
from spectramorph_plugin.protocol.requests import (
    AUTO,
    REQUESTS,
    ExtractEndmembersRequest,
    FuseRequest,
    SimulateRequest,
    to_arguments,
)

FUSE = FuseRequest(hsi=Path("h"), msi=(Path("m"),), output=Path("x"))
NAN, INFINITY = float("nan"), float("inf")


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"seed": -1}, "The option seed is -1: give a whole number from 0 to 4294967295."),
        ({"seed": 2**32}, "The option seed is 4294967296: give a whole number from 0 to 4294967295."),
        ({"threads": -2}, "The option threads is -2: give a whole number from 0 to 1024."),
        ({"threads": 10**9}, "The option threads is 1000000000: give a whole number from 0 to 1024."),
        ({"count": 1}, "The option count is 1: give a whole number of 2 or more, or auto."),
        ({"count": -3}, "The option count is -3: give a whole number of 2 or more, or auto."),
        ({"spectral_scale": -1.0}, "The option spectral-scale is -1.0: give a finite number of 0 or more."),
        ({"spectral_scale": NAN}, "The option spectral-scale is nan: give a finite number of 0 or more."),
        ({"spectral_scale": INFINITY}, "The option spectral-scale is inf: give a finite number of 0 or more."),
        ({"shift": (NAN, 0.0)}, "The option shift holds nan: give finite numbers."),
        ({"shift": (0.0, -INFINITY)}, "The option shift holds -inf: give finite numbers."),
        ({"msi_wavelengths": (650.0, 0.0)}, "The option msi-wavelengths holds 0.0: give finite numbers above 0."),
        ({"msi_wavelengths": (NAN,)}, "The option msi-wavelengths holds nan: give finite numbers above 0."),
        ({"msi_fwhm": (80.0, -80.0)}, "The option msi-fwhm holds -80.0: give finite numbers above 0."),
        ({"msi_fwhm": (INFINITY,)}, "The option msi-fwhm holds inf: give finite numbers above 0."),
        ({"preset": "blunt"}, "The option preset is blunt: give one of sharp, published."),
        ({"dtype": "int8"}, "The option dtype is int8: give one of same, float32."),
        ({"align_to": "map"}, "The option align-to is map: give one of msi, hsi."),
    ],
)
def test_values_outside_their_range_are_told(options: dict[str, Any], message: str) -> None:
    with pytest.raises(UserError) as caught:
        dataclasses.replace(FUSE, **options)
    assert str(caught.value) == message


def test_a_value_above_its_range_is_told_the_whole_of_it() -> None:
    with pytest.raises(UserError, match=r"blur-width is 3\.0: give a finite number above 0 and up to 2"):
        SimulateRequest(Path("h"), output=Path("x"), msi_output=Path("y"), blur_width=3.0)


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("--seed=-1", "The option seed is -1"),
        ("--shift=nan,0", "The option shift holds nan"),
        ("--threads=-2", "The option threads is -2"),
        ("--spectral-scale=-1", "The option spectral-scale is -1"),
        ("--spectral-scale=1e999", "The option spectral-scale is inf"),
        ("--count=1", "The option count is 1"),
        ("--count=-3", "The option count is -3"),
        ("--msi-wavelengths=650,-550", "The option msi-wavelengths holds -550"),
        ("--msi-fwhm=80,inf", "The option msi-fwhm holds inf"),
    ],
)
def test_the_command_line_tells_the_same(line: str, message: str) -> None:
    with pytest.raises(UserError, match=message):
        arguments.parse(["fuse", "--hsi=H", "--msi=M", "--output=X", line])


def test_the_ends_of_the_ranges_and_the_words_for_no_number_are_allowed() -> None:
    ends = dataclasses.replace(
        FUSE, seed=2**32 - 1, threads=1024, count=2, spectral_scale=0.0, shift=(-1e6, 0.0), msi_fwhm=(1e-3,)
    )
    assert arguments.parse(to_arguments(ends)).request == ends
    for text in ("auto", "0"):
        given = arguments.parse(["extract-endmembers", "--hsi=H", "--output=e.csv", f"--count={text}"]).request
        assert given == ExtractEndmembersRequest(hsi=Path("H"), output=Path("e.csv"), count=AUTO)


def test_every_number_that_can_be_given_has_its_limits_declared() -> None:
    for kind in REQUESTS:
        for field in dataclasses.fields(kind):
            about = field.metadata
            if isinstance(field.default, (int, float)) and not isinstance(field.default, bool):
                assert about["least"] is not None or about["above"] is not None, f"{kind.__name__}.{field.name}"


def test_a_whole_number_beyond_all_floats_is_held_to_the_limits_as_any() -> None:
    with pytest.raises(UserError, match="threads"):
        FuseRequest(Path("h.tif"), (Path("m.tif"),), Path("f.tif"), threads=10**400)
    with pytest.raises(UserError, match="count"):
        FuseRequest(Path("h.tif"), (Path("m.tif"),), Path("f.tif"), count=-(10**400))
