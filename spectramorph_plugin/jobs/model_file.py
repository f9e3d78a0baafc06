"""A fitted model as a safetensors file: arrays and text, nothing that runs when it is opened.

safetensors is imported where a model is written or read: the engine also runs on Debian's own packages, which lack it,
and a fusion without a model file needs none.
"""

from __future__ import annotations

import json
import platform
from contextlib import suppress
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any, Optional

import numpy as np
import torch
from numpy.typing import NDArray

from .. import __version__
from ..core.matching import RadiometricMatching
from ..core.model import FusionModel
from ..core.network import LatentEstimationNetwork
from ..errors import UserError

FORMAT = "spectramorph-model"  # the one key of the file's metadata: of several, safetensors shuffles the order
FORMAT_VERSION = 1
NETWORK_PREFIX = "network."


def library_versions() -> dict[str, str]:
    """Return the versions that a result depends on."""
    versions = {"spectramorph": __version__, "python": platform.python_version()}
    for name in ("torch", "numpy", "scipy", "scikit-learn", "rasterio", "safetensors"):
        with suppress(PackageNotFoundError):
            versions[name] = version(name)
    return versions


def save_model(path: Path, model: FusionModel) -> None:
    """Write a model.

    Raises
    ------
    UserError where the disk is full.
    """
    from safetensors import SafetensorError
    from safetensors.numpy import save_file

    arrays: dict[str, Optional[NDArray[Any]]] = {
        "endmembers": model.endmembers,
        "scale": np.array([model.scale]),
        "gain": model.matching.gain,
        "offset": model.matching.offset,
        "correlation": model.matching.correlation,
        "response": model.response,
        "wavelength": model.wavelength,
        "fwhm": model.fwhm,
        "band_numbers": np.asarray(model.band_numbers, np.int64),
    }
    present = {name: np.ascontiguousarray(array) for name, array in arrays.items() if array is not None}
    weights = {NETWORK_PREFIX + name: tensor.cpu().numpy() for name, tensor in model.network.state_dict().items()}
    about = {
        "format_version": FORMAT_VERSION,
        "coarse_prior": model.coarse_prior,
        "versions": library_versions(),
    }
    try:
        save_file({**present, **weights}, path, metadata={FORMAT: json.dumps(about)})
    except (SafetensorError, OSError) as error:
        raise UserError(f"The model could not be written to {path.parent} ({error}): is the disk full?") from error


def load_model(path: Path, device: torch.device | None = None) -> FusionModel:
    """Read a model.

    Raises
    ------
    UserError where there is none at `path`, or not one of ours.
    """
    from safetensors import SafetensorError, safe_open

    if not path.exists():
        raise UserError(f"The model {path} does not exist: check the path.")
    try:
        with safe_open(path, framework="np") as file:
            about = json.loads((file.metadata() or {}).get(FORMAT, "{}"))
            arrays = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118 (not a dictionary)
    except (SafetensorError, OSError) as error:
        raise UserError(f"The model {path} is damaged or not a safetensors file: fit it again with fuse.") from error
    if about.get("format_version") != FORMAT_VERSION:
        raise UserError(f"The file {path} is not a model that this version can read: fit it again with fuse.")
    weights = {
        name[len(NETWORK_PREFIX) :]: torch.from_numpy(array)
        for name, array in arrays.items()
        if name.startswith(NETWORK_PREFIX)
    }
    hidden, inputs = weights["hidden.weight"].shape
    network = LatentEstimationNetwork(inputs, len(arrays["endmembers"]), hidden)
    network.load_state_dict(weights)
    return FusionModel(
        endmembers=arrays["endmembers"],
        network=network.to(device).eval(),
        scale=float(arrays["scale"][0]),
        coarse_prior=about["coarse_prior"],
        matching=RadiometricMatching(arrays["gain"], arrays["offset"], arrays.get("correlation")),
        response=arrays["response"],
        wavelength=arrays["wavelength"],
        fwhm=arrays.get("fwhm"),
        band_numbers=arrays["band_numbers"],
    )
