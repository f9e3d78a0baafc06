"""Shift, response, radiometry and blur of a pair, found together through its files."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack
from typing import Any

import numpy as np
import pytest
import torch
from numpy.typing import NDArray

from spectramorph_plugin.pair.preparation import PreparedPair, prepare
from spectramorph_plugin.pair.settings import PairSettings
from spectramorph_plugin.pair.wording import shift_in_words
from spectramorph_plugin.raster.reader import open_raster


def prepared(pair: Any, notes: Any, **options: Any) -> PreparedPair:
    settings = PairSettings(**options)
    with ExitStack() as stack:
        hsi = stack.enter_context(open_raster(pair.hsi, "hyperspectral image"))
        msi = stack.enter_context(open_raster(pair.msi, "multispectral image"))
        return prepare(settings, hsi, msi, torch.device("cpu"), stack, notes)


@pytest.mark.slow
@pytest.mark.parametrize(("ratio", "coarse"), [(1, (48, 40)), (2, (30, 30)), (3.7, (30, 20)), (8, (24, 20))])
@pytest.mark.parametrize("shift", [(0, 0), (0.4, -0.3), (-1.5, 0.5), (1, -1.75)])
def test_a_shift_is_found_at_any_ratio_without_knowing_the_response(
    make_pair: Callable[..., Any], notes: Any, ratio: float, coarse: tuple[int, int], shift: tuple[float, float]
) -> None:
    found = prepared(make_pair(ratio=ratio, coarse=coarse, shift=shift, blur=0.4), notes, sensor="estimated")
    assert found.registration is not None
    assert found.registration.removed
    assert (found.registration.columns, found.registration.rows) == pytest.approx(shift, abs=0.1)
    assert all(match.correlation > 0.9 for match in found.matches)
    assert found.pixels.ratio == pytest.approx(ratio)


def test_what_the_blur_tells_of_the_shift_is_removed_as_well(make_pair: Callable[..., Any], notes: Any) -> None:
    found = prepared(make_pair(coarse=(24, 20), blur=0.4, shift=(0.06, -0.04)), notes)
    assert found.registration is not None
    assert (found.registration.columns, found.registration.rows) == pytest.approx((0.06, -0.04), abs=0.02)


def test_a_cloud_misleads_neither_shift_nor_response_nor_gains(make_pair: Callable[..., Any], notes: Any) -> None:
    def cloud(hsi: NDArray[Any], msi: NDArray[Any]) -> None:
        msi[:, 5:31, 10:42] += 1

    pair = make_pair(coarse=(24, 20), blur=0.4, shift=(-1.5, 0.5), change=cloud)
    found = prepared(pair, notes, sensor="estimated")
    assert found.registration is not None
    assert (found.registration.columns, found.registration.rows) == pytest.approx((-1.5, 0.5), abs=0.1)
    assert found.radiometry.gain == pytest.approx([1] * 4, rel=0.04)
    wavelength = np.linspace(420, 980, 24)
    assert found.bands.response @ wavelength == pytest.approx([480, 550, 660, 830], abs=40)


@pytest.mark.parametrize(("blur", "warned"), [(0.5, False), (1.4, True)])
def test_a_blur_wider_than_any_sensors_is_warned_of(
    make_pair: Callable[..., Any], notes: Any, blur: float, warned: bool
) -> None:
    prepared(make_pair(coarse=(40, 40), blur=blur), notes)
    found = [text for text in notes.warnings if "is blurred over about" in text]
    assert len(found) == warned


def test_a_shift_is_said_as_people_say_it() -> None:
    assert shift_in_words(1.5, -0.25) == "1.50 HSI pixels right and 0.25 up"
    assert shift_in_words(-0.5, 2) == "0.50 HSI pixels left and 2.00 down"
