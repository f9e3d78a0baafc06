"""A fitted model as a safetensors file: arrays and text, nothing that runs when it is opened.

safetensors is imported where a model is written or read: the engine also runs on Debian's own packages, which lack it,
and a fusion without a model file needs none.
"""

from __future__ import annotations

import importlib.util
import json
import os
import struct
from pathlib import Path
from typing import Any, Union

import numpy as np
import torch
from numpy.typing import NDArray

from ..core.context_network import ContextNetwork
from ..core.error_map import ErrorMap
from ..core.joint_solve import JointSolver
from ..core.model import FusionModel
from ..core.msi_alone import MsiAlone
from ..core.nonlocal_mean import NonlocalMean
from ..core.psf import PointSpreadFunction
from ..core.published.model import PublishedModel
from ..core.published.network import LatentEstimationNetwork
from ..core.radiometry import RadiometricNormalisation
from ..core.sharp import SharpModel
from ..core.subspace import SignalSubspace
from ..core.uncertainty import ErrorModel
from ..errors import UserError, writing
from ..messages import Message
from ..raster.names import clean_name
from ..versions import library_versions
from .model_arrays import SEVERAL, Arrays, UnexpectedArraysError, check_arrays

FORMAT = "spectramorph-model"  # the one key of the file's metadata: of several, safetensors shuffles the order
FORMAT_VERSION = 6
# Versions of which models of the preset published are still read: the sharp preset's solution was another one.
SOLVED_OTHERWISE = (3, 4, 5)
WITHOUT_MATERIALS = 3  # the version whose fractions were those of the endmembers
MOST_BYTES = 2**28  # of a file; of one with 2000 bands it is a hundredth
MOST_HEADER_BYTES = 2**18  # of a file's list of its arrays and its metadata, of which ours have a few thousand
LARGEST_CONDITION = 1e12  # of the endmembers in the subspace: beyond it no abundances can be told
STORED_TYPES = frozenset(("F32", "F64", "I64", "I32", "BOOL"))  # safetensors' names of those that numpy has


def save_model(path: Path, model: FusionModel) -> None:
    """Write a model.

    Parameters
    ----------
    path : Path
        Of the file to write.
    model : FusionModel

    Raises
    ------
    UserError
        Where the disk is full.
    """
    from safetensors.numpy import save

    arrays = {
        "endmembers": model.endmembers,
        "gain": model.radiometry.gain,
        "offset": model.radiometry.offset,
        "correlation": model.radiometry.correlation,
        "rejected": model.radiometry.rejected,
        "msi_range": model.msi_range,
        "msi_wavelength": model.msi_wavelength,
        "unexplained": np.array([model.unexplained]),
        "shift": np.array(model.shift),
        "aligned_to_hsi": np.array([model.align_to == "hsi"]),
        "response": model.response,
        "wavelength": model.wavelength,
        "fwhm": model.fwhm,
        "band_numbers": np.asarray(model.band_numbers, np.int64),
        "materials": np.nan_to_num(model.materials, nan=0.0),
        "materials_known": np.isfinite(model.materials).all(axis=0),
        "materials_given": np.array([model.materials_given]),
        **_estimator_arrays(model.estimator),
    }
    present = {name: np.ascontiguousarray(array) for name, array in arrays.items() if array is not None}
    about: dict[str, Any] = {"format_version": FORMAT_VERSION, "versions": library_versions()}
    about |= {"materials": list(model.material_names), "endmembers": list(model.endmember_names)}
    if isinstance(model.estimator, SharpModel):
        about["training"] = model.estimator.training
    with writing(path):
        # Not by its save_file, which in version 0.8 makes a file that nobody else can read.
        path.write_bytes(save(present, metadata={FORMAT: json.dumps(about)}))


def check_model_output() -> None:
    """See that a model can be written before anything is computed for it.

    Raises
    ------
    UserError
        Where safetensors is missing.
    """
    if importlib.util.find_spec("safetensors") is None:
        raise UserError(
            "The model file needs the package safetensors in the engine's environment: install the engine again, or "
            "leave the model out."
        )


def load_model(path: Path, device: torch.device | None = None) -> FusionModel:
    """Read a model. Whatever the file holds, it takes neither long nor much memory.

    Parameters
    ----------
    path : Path
        Of a file that `save_model` wrote.
    device : torch.device or None
        Where the model is to compute; None for the CPU.

    Returns
    -------
    FusionModel

    Raises
    ------
    UserError
        Where there is none at `path`, or not one of ours.
    """
    if not os.path.exists(path):  # unlike Path.exists, never an error
        raise UserError("The model {path} does not exist: check the path.", path=path)
    try:
        about, arrays = _read(path)
        version = about.get("format_version")
        if version == FORMAT_VERSION or (version in SOLVED_OTHERWISE and "scale" in arrays):
            return _model(about, arrays, device)
    except UnexpectedArraysError as error:
        raise UserError(
            "The model {path} is damaged or not a safetensors file that fuse wrote ({error}): fit it again with fuse.",
            path=path,
            error=error,
        ) from error
    raise UserError("The file {path} is not a model that this version can read: fit it again with fuse.", path=path)


def _read(path: Path) -> tuple[dict[str, Any], Arrays]:
    """Return what a file says of itself, and its arrays."""
    from safetensors import SafetensorError, safe_open

    if not os.path.isfile(path):
        raise UnexpectedArraysError(Message("it is no file"))
    try:
        _check_size(path)
        with safe_open(path, framework="np") as file:
            names = list(file.keys())
            stored = {name: file.get_slice(name).get_dtype() for name in names}
            for name, kind in stored.items():
                if kind not in STORED_TYPES:
                    raise UnexpectedArraysError(Message("its array {name} holds {kind}", name=name, kind=kind))
            about = _told((file.metadata() or {}).get(FORMAT, "{}"))
            arrays = {name: file.get_tensor(name) for name in names}
    except (SafetensorError, OSError) as error:
        raise UnexpectedArraysError(Message("it cannot be read")) from error
    return about, arrays


def _told(text: str) -> dict[str, Any]:
    """Return what a file says of itself."""
    try:
        about = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise UnexpectedArraysError(Message("its metadata are not JSON")) from error
    if not isinstance(about, dict):
        raise UnexpectedArraysError(Message("its metadata are not those of a model"))
    return about


def _check_size(path: Path) -> None:
    """Refuse a file that would take long or much memory to read, which no model does."""
    size = path.stat().st_size
    if size > MOST_BYTES:
        raise UnexpectedArraysError(Message("it has {size} bytes, more than a model can have", size=size))
    with path.open("rb") as file:
        (header,) = struct.unpack("<Q", file.read(8).ljust(8, b"\0"))
    if header > MOST_HEADER_BYTES:
        raise UnexpectedArraysError(
            Message("its header has {header} bytes, more than that of a model can have", header=header)
        )


def _model(about: dict[str, Any], arrays: Arrays, device: torch.device | None) -> FusionModel:
    """Return the model of a file's arrays, once they are checked."""
    check_arrays(arrays)
    estimator: Union[PublishedModel, SharpModel]
    if "scale" in arrays:
        estimator = _published(arrays, device)
    else:
        training = about.get("training")
        if not isinstance(training, str):
            raise UnexpectedArraysError(Message("its metadata do not tell what the network learned from"))
        estimator = _sharp(arrays, training, device)
        within = arrays["endmembers"].astype(np.float64) @ estimator.subspace.basis
        if not np.linalg.cond(within) < LARGEST_CONDITION:
            raise UnexpectedArraysError(Message("its endmembers do not span its subspace"))
    return FusionModel(
        endmembers=arrays["endmembers"],
        estimator=estimator,
        radiometry=RadiometricNormalisation(
            arrays["gain"], arrays["offset"], arrays.get("correlation"), arrays.get("rejected")
        ),
        response=arrays["response"],
        wavelength=arrays["wavelength"],
        fwhm=arrays.get("fwhm"),
        band_numbers=arrays["band_numbers"],
        msi_range=arrays["msi_range"],
        msi_wavelength=arrays.get("msi_wavelength"),
        unexplained=float(arrays["unexplained"][0]),
        materials=_materials(arrays),
        material_names=_names(about.get("materials"), len(arrays.get("materials", arrays["endmembers"]))),
        endmember_names=_names(about.get("endmembers"), len(arrays["endmembers"])),
        materials_given="materials_given" in arrays and bool(arrays["materials_given"][0]),
        shift=(float(arrays["shift"][0]), float(arrays["shift"][1])),
        align_to="hsi" if arrays["aligned_to_hsi"][0] else "msi",
    )


def _materials(arrays: Arrays) -> NDArray[np.float32]:
    """Return the materials, NaN where they are not known; of a file without them, the endmembers."""
    if "materials" not in arrays:
        return arrays["endmembers"]
    if not arrays["materials_known"].any():
        raise UnexpectedArraysError(Message("its materials are known in no band"))
    return np.where(arrays["materials_known"], arrays["materials"], np.float32(np.nan))


def _names(names: Any, count: int) -> tuple[str, ...]:
    """Return what so many spectra are called: numbers, where a file of an earlier version does not tell."""
    if names is None:
        return tuple(f"endmember {number}" for number in range(1, count + 1))
    if not isinstance(names, list) or len(names) != count or not all(isinstance(name, str) for name in names):
        raise UnexpectedArraysError(Message("its metadata do not name its endmembers"))
    return tuple(map(clean_name, names))


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
    for part, tensors in (("network", model.network), ("solver", model.solver), ("mean", model.mean)):
        arrays |= {f"{part}.{name}": tensor.cpu().numpy() for name, tensor in vars(tensors).items()}
    arrays |= {f"psf.{name}": np.atleast_1d(value) for name, value in vars(model.psf).items()}
    return (
        arrays
        | {"gap_gain": model.gap_gain.cpu().numpy(), "change_limit": model.change_limit}
        | _error_arrays(model.errors)
        | _alone_arrays(model.alone)
    )


def _error_arrays(errors: Union[ErrorModel, None]) -> Arrays:
    """Return what tells the errors, single numbers as arrays of one; nothing where they are not told."""
    if errors is None:
        return {}
    parts = (("errors", vars(errors)), ("error_map", vars(errors.map)))
    return {
        f"{part}.{name}": np.atleast_1d(value)
        for part, values in parts
        for name, value in values.items()
        if name != "map"
    }


def _alone_arrays(alone: Union[MsiAlone, None]) -> Arrays:
    """Return what tells coefficients without an HSI; nothing where the model does not."""
    if alone is None:
        return {}
    network = {f"alone.{name}": tensor.cpu().numpy() for name, tensor in vars(alone.network).items()}
    return {**network, "alone.gain": alone.gain.cpu().numpy(), "alone.error": np.array([alone.error])}


def _alone(arrays: Arrays, device: torch.device | None) -> Union[MsiAlone, None]:
    if "alone.gain" not in arrays:
        return None
    found = _under("alone", arrays)
    error = float(found.pop("error")[0])
    tensors = {name: torch.from_numpy(array).to(device) for name, array in found.items()}
    gain = tensors.pop("gain")
    return MsiAlone(ContextNetwork(**tensors), gain, error)


def _errors(arrays: Arrays) -> Union[ErrorModel, None]:
    if "errors.bands" not in arrays:
        return None
    figures, mapped = (_figures(_under(part, arrays)) for part in ("errors", "error_map"))
    return ErrorModel(**figures, map=ErrorMap(**mapped))


def _sharp(arrays: Arrays, training: str, device: torch.device | None) -> SharpModel:
    network, solver, mean = (
        {name: torch.from_numpy(array).to(device) for name, array in _under(part, arrays).items()}
        for part in ("network", "solver", "mean")
    )
    psf = _under("psf", arrays)
    return SharpModel(
        SignalSubspace(**_under("subspace", arrays)),
        ContextNetwork(**network),
        JointSolver(**solver),
        NonlocalMean(**mean),
        torch.from_numpy(arrays["gap_gain"]).to(device),
        PointSpreadFunction(psf["rows"], psf["columns"], int(psf["samples"][0]), bool(psf["estimated"][0])),
        arrays["change_limit"],
        training,
        _errors(arrays),
        _alone(arrays, device),
    )


def _figures(arrays: Arrays) -> dict[str, Any]:
    """Return arrays by name, those of one as numbers."""
    return {name: array if name in SEVERAL else float(array[0]) for name, array in arrays.items()}


def _under(part: str, arrays: Arrays) -> Arrays:
    return {name[len(part) + 1 :]: array for name, array in arrays.items() if name.startswith(f"{part}.")}
