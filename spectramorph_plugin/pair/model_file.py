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
from typing import Any, Union

import numpy as np
import torch
from numpy.typing import NDArray

from .. import __version__
from ..core.context_network import ContextNetwork
from ..core.joint_solve import JointSolver
from ..core.model import FusionModel
from ..core.psf import PointSpreadFunction
from ..core.published.model import PublishedModel
from ..core.published.network import LatentEstimationNetwork
from ..core.radiometry import RadiometricNormalisation
from ..core.sharp import SharpModel
from ..core.subspace import SignalSubspace
from ..errors import UserError, writing

FORMAT = "spectramorph-model"  # the one key of the file's metadata: of several, safetensors shuffles the order
FORMAT_VERSION = 3


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

    arrays = {
        "endmembers": model.endmembers,
        "gain": model.radiometry.gain,
        "offset": model.radiometry.offset,
        "correlation": model.radiometry.correlation,
        "rejected": model.radiometry.rejected,
        "shift": np.array(model.shift),
        "aligned_to_hsi": np.array([model.align_to == "hsi"]),
        "response": model.response,
        "wavelength": model.wavelength,
        "fwhm": model.fwhm,
        "band_numbers": np.asarray(model.band_numbers, np.int64),
        **_estimator_arrays(model.estimator),
    }
    present = {name: np.ascontiguousarray(array) for name, array in arrays.items() if array is not None}
    about = {"format_version": FORMAT_VERSION, "versions": library_versions()}
    if isinstance(model.estimator, SharpModel):
        about["training"] = model.estimator.training
    with writing(path, SafetensorError):
        save_file(present, path, metadata={FORMAT: json.dumps(about)})


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
    return FusionModel(
        endmembers=arrays["endmembers"],
        estimator=_published(arrays, device) if "scale" in arrays else _sharp(arrays, about["training"], device),
        radiometry=RadiometricNormalisation(
            arrays["gain"], arrays["offset"], arrays.get("correlation"), arrays.get("rejected")
        ),
        response=arrays["response"],
        wavelength=arrays["wavelength"],
        fwhm=arrays.get("fwhm"),
        band_numbers=arrays["band_numbers"],
        shift=(float(arrays["shift"][0]), float(arrays["shift"][1])),
        align_to="hsi" if arrays["aligned_to_hsi"][0] else "msi",
    )


Arrays = dict[str, NDArray[Any]]


def _estimator_arrays(model: Union[PublishedModel, SharpModel]) -> Arrays:
    return _published_arrays(model) if isinstance(model, PublishedModel) else _sharp_arrays(model)


def _published_arrays(model: PublishedModel) -> Arrays:
    weights = {f"network.{name}": tensor.cpu().numpy() for name, tensor in model.network.state_dict().items()}
    return {"scale": np.array([model.scale]), "coarse_prior": np.array([model.coarse_prior]), **weights}


def _published(arrays: Arrays, device: torch.device | None) -> PublishedModel:
    weights = {name: torch.from_numpy(array) for name, array in _under("network", arrays).items()}
    hidden, inputs = weights["hidden.weight"].shape
    network = LatentEstimationNetwork(inputs, len(arrays["endmembers"]), hidden)
    network.load_state_dict(weights)
    return PublishedModel(network.to(device).eval(), float(arrays["scale"][0]), bool(arrays["coarse_prior"][0]))


def _sharp_arrays(model: SharpModel) -> Arrays:
    arrays = {f"subspace.{name}": array for name, array in vars(model.subspace).items()}
    for part, tensors in (("network", model.network), ("solver", model.solver)):
        arrays |= {f"{part}.{name}": tensor.cpu().numpy() for name, tensor in vars(tensors).items()}
    arrays |= {f"psf.{name}": np.atleast_1d(value) for name, value in vars(model.psf).items()}
    return arrays | {"change_limit": model.change_limit}


def _sharp(arrays: Arrays, training: str, device: torch.device | None) -> SharpModel:
    network, solver = (
        {name: torch.from_numpy(array).to(device) for name, array in _under(part, arrays).items()}
        for part in ("network", "solver")
    )
    psf = _under("psf", arrays)
    return SharpModel(
        SignalSubspace(**_under("subspace", arrays)),
        ContextNetwork(**network),
        JointSolver(**solver),
        PointSpreadFunction(psf["rows"], psf["columns"], int(psf["samples"][0]), bool(psf["estimated"][0])),
        arrays["change_limit"],
        training,
    )


def _under(part: str, arrays: Arrays) -> Arrays:
    return {name[len(part) + 1 :]: array for name, array in arrays.items() if name.startswith(f"{part}.")}
