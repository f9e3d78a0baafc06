"""A pair as files, arrays and DataArrays."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
import torch

from spectramorph_plugin.fusion import SpectraMorph


@dataclass(frozen=True)
class Images:
    """One pair in every form: files, arrays of physical values, and what is known of it."""

    hsi_file: Path
    msi_file: Path
    response_file: Path
    hsi: Any
    msi: Any
    truth: Any
    wavelength: Any
    folder: Path

    @property
    def known(self) -> dict[str, Any]:
        """What `fit` is to be told of the arrays."""
        return {"wavelength": self.wavelength, "response": self.response_file}


@pytest.fixture(autouse=True)
def one_thread() -> None:
    """Compute on one core: tests run beside others."""
    torch.set_num_threads(1)


@pytest.fixture(scope="session")
def images(write_pair: Callable[..., Any], tmp_path_factory: pytest.TempPathFactory) -> Images:
    """A pair of ratio 4 whose images cover the same extent. Tests must not change its arrays."""
    folder = tmp_path_factory.mktemp("images")
    pair = write_pair(folder, coarse=(12, 10), gain=2.0, offset=0.1)
    arrays = {}
    for name in ("hsi", "msi", "truth"):
        with rasterio.open(getattr(pair, name)) as dataset:
            arrays[name] = dataset.read()
            arrays[name].flags.writeable = False
    with rasterio.open(pair.hsi) as dataset:
        wavelength = np.array([float(dataset.tags(i)["wavelength"]) for i in dataset.indexes])
    return Images(pair.hsi, pair.msi, pair.response, **arrays, wavelength=wavelength, folder=folder)


@pytest.fixture(scope="session")
def fitted(images: Images) -> SpectraMorph:
    """A model of the pair's arrays."""
    torch.set_num_threads(1)
    return SpectraMorph(assessment=False).fit(images.hsi, images.msi, **images.known)
