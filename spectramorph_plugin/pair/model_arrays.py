"""What a model file must hold: one table of its arrays, checked once where a model is read."""

from __future__ import annotations

import dataclasses
import math
from dataclasses import dataclass
from typing import Any, Union

import numpy as np
from numpy.typing import NDArray

from ..core.context_network import CONTEXT_AXES
from ..core.error_map import POWERS
from ..core.nonlocal_mean import COMPARED_AXES
from ..core.psf import MOST_SAMPLES, MOST_TERMS, WIDEST, WIDTH
from ..core.subspace import SignalSubspace
from ..messages import Message

Arrays = dict[str, NDArray[Any]]

MOST_ENDMEMBERS = 1024
MOST_HIDDEN = 8192  # units of a network: more of them would need more memory than a tile may
LARGEST_SHIFT = 1e6  # HSI pixels
LARGEST_PSF_WEIGHT = 1e3
POSITIVE = float(np.finfo(np.float32).tiny)
SMALLEST = 1e-300  # that a mean square error may be
FEATURES = len(POWERS)
SEVERAL = (
    "bands",
    "detail_form",
    "value_form",
    "value_middle",
    "gain",
    "means",
)  # of what tells errors: no single numbers


class UnexpectedArraysError(ValueError):
    """The arrays are not those of a model; its text says of one of them what is wrong."""


@dataclass(frozen=True)
class Expected:
    """What an array must be.

    Attributes
    ----------
    shape : tuple of int or None
        None where any will do.
    kind : type
        Of the values: a type of numpy, or a class of them.
    least : float
        The smallest value allowed; all are finite in any case.
    most : float
        The largest one.
    optional : bool
        Whether it may be missing.
    """

    shape: Union[tuple[int, ...], None]
    kind: type = np.float32
    least: float = -math.inf
    most: float = math.inf
    optional: bool = False


def check_arrays(arrays: Arrays) -> None:
    """Check what was read of a model file.

    Parameters
    ----------
    arrays : dict of str to ndarray
        All of the file's arrays.

    Raises
    ------
    UnexpectedArraysError
        Where one is missing, does not belong there, or has another shape, type or values than it must.
    """
    table = _table(arrays)
    for name in arrays:
        if name not in table:
            raise UnexpectedArraysError(Message("its array {name} does not belong there", name=name))
    for name, expected in table.items():
        if name in arrays:
            _check(name, arrays[name], expected)
        elif not expected.optional:
            raise UnexpectedArraysError(Message("its array {name} is missing", name=name))
    if (np.diff(arrays["band_numbers"]) <= 0).any():
        raise UnexpectedArraysError(Message("its band numbers do not rise"))
    if "psf.rows" in arrays:
        weight = (arrays["psf.rows"].sum(axis=1) * arrays["psf.columns"].sum(axis=1)).sum()
        if abs(weight - 1) > 1e-3:
            raise UnexpectedArraysError(Message("its point spread function does not sum to 1"))


def _check(name: str, array: NDArray[Any], expected: Expected) -> None:
    if expected.shape is not None and array.shape != expected.shape:
        raise UnexpectedArraysError(
            Message(
                "its array {name} has the shape {shape}, not {expected}",
                name=name,
                shape=list(array.shape),
                expected=list(expected.shape),
            )
        )
    if not np.issubdtype(array.dtype, expected.kind):
        raise UnexpectedArraysError(
            Message(
                "its array {name} holds {dtype}, not {kind}",
                name=name,
                dtype=array.dtype,
                kind=expected.kind.__name__,
            )
        )
    if not np.isfinite(array).all():
        raise UnexpectedArraysError(Message("its array {name} holds values that are not finite", name=name))
    if array.dtype != bool and array.size and not expected.least <= array.min() <= array.max() <= expected.most:
        raise UnexpectedArraysError(Message("its array {name} holds values that cannot be", name=name))


def _table(arrays: Arrays) -> dict[str, Expected]:
    """Return what a file must hold whose leading arrays have these sizes.

    M endmembers, C bands of the HSI and c of the MSI.
    """
    M, C = _sizes(arrays, "endmembers", 2, (MOST_ENDMEMBERS, math.inf))
    (c,) = _sizes(arrays, "gain", 1, (math.inf,))
    table = {
        "endmembers": Expected((M, C)),
        "gain": Expected((c,), np.float64),
        "offset": Expected((c,), np.float64),
        "correlation": Expected((c,), optional=True),
        "rejected": Expected((c,), optional=True),
        "msi_range": Expected((c, 3)),
        "msi_wavelength": Expected((c,), np.float64, POSITIVE, optional=True),
        "unexplained": Expected((1,), np.float64, 0),
        "shift": Expected((2,), np.float64, -LARGEST_SHIFT, LARGEST_SHIFT),
        "aligned_to_hsi": Expected((1,), np.bool_),
        "response": Expected((c, C)),
        "wavelength": Expected((C,), np.float64, POSITIVE),
        "fwhm": Expected((C,), np.float64, optional=True),
        "band_numbers": Expected((C,), np.integer, 1),
        **_materials(arrays, C),
    }
    return {**table, **(_published(arrays, M, C, c) if "scale" in arrays else _sharp(arrays, C, c))}


def _materials(arrays: Arrays, C: int) -> dict[str, Expected]:
    """Return what a file must hold of its materials; those of an earlier version hold nothing."""
    if "materials" not in arrays:
        return {}
    (m, _) = _sizes(arrays, "materials", 2, (MOST_ENDMEMBERS, math.inf))
    return {
        "materials": Expected((m, C)),
        "materials_known": Expected((C,), np.bool_),
        "materials_given": Expected((1,), np.bool_),
    }


def _published(arrays: Arrays, M: int, C: int, c: int) -> dict[str, Expected]:
    (hidden,) = _sizes(arrays, "network.hidden.bias", 1, (MOST_HIDDEN,))
    (coarse_prior,) = _values(arrays, "coarse_prior", 1)
    return {
        "scale": Expected((1,), np.float64, POSITIVE),
        "coarse_prior": Expected((1,), np.bool_),
        "network.hidden.weight": Expected((hidden, c + C * bool(coarse_prior))),
        "network.hidden.bias": Expected((hidden,)),
        "network.abundances.weight": Expected((M, hidden)),
        "network.abundances.bias": Expected((M,)),
    }


def _sharp(arrays: Arrays, C: int, c: int) -> dict[str, Expected]:
    (K,) = _sizes(arrays, "subspace.centre", 1, (MOST_ENDMEMBERS,))
    (hidden,) = _sizes(arrays, "network.kinks", 1, (MOST_HIDDEN,))
    (terms, side) = _sizes(arrays, "psf.rows", 2, (MOST_TERMS, math.inf))
    (samples,) = _values(arrays, "psf.samples", 1)
    inputs = 2 * c + min(CONTEXT_AXES, K)
    if side != WIDEST * int(samples):
        side = WIDTH * int(samples)
    line = Expected((terms, side), np.float64, -LARGEST_PSF_WEIGHT, LARGEST_PSF_WEIGHT)
    subspace = {"basis": (C, K), "centre": (K,), "noise": (K, K), "whitener": (C, K)}
    return {
        **{
            f"subspace.{field.name}": Expected(subspace.get(field.name), np.floating)
            for field in dataclasses.fields(SignalSubspace)
        },
        "network.shift": Expected((inputs,)),
        "network.unit": Expected((inputs,), least=POSITIVE),
        "network.hidden": Expected((inputs, hidden)),
        "network.kinks": Expected((hidden,)),
        "network.outputs": Expected((hidden + inputs, K)),
        "network.bias": Expected((K,)),
        "solver.msi_view": Expected((c, K)),
        "solver.msi_gain": Expected((K, c)),
        "solver.hsi_in": Expected((K, K)),
        "solver.hsi_out": Expected((K, K)),
        "solver.ratio": Expected((K,), least=0),
        "solver.beyond": Expected((1,), least=0),
        "gap_gain": Expected((K, c)),
        "mean.msi_unit": Expected((c,), least=POSITIVE),
        "mean.axes": Expected((min(COMPARED_AXES, K), K)),
        "mean.msi_gain": Expected((K, c)),
        "psf.rows": line,
        "psf.columns": line,
        "psf.samples": Expected((1,), np.integer, 1, MOST_SAMPLES),
        "psf.estimated": Expected((1,), np.bool_),
        "change_limit": Expected((c,), least=0),
        **_errors(arrays, K, C, c),
        **_alone(arrays, K, c),
    }


def _errors(arrays: Arrays, K: int, C: int, c: int) -> dict[str, Expected]:
    if not any(name.startswith(("errors.", "error_map.")) for name in arrays):  # they were not told
        return {}
    share = Expected((1,), np.float64, 0, 1)
    figure = Expected((1,), np.float64, 0)
    return {
        "errors.bands": Expected((C,), np.float64, 0),
        "errors.cubic": figure,
        "errors.angle": figure,
        "errors.disagreement": share,
        "errors.width": figure,
        "errors.counted": share,
        "errors.everywhere": figure,
        "errors.worth": Expected((1,), np.float64, -1, 1),
        "error_map.detail_form": Expected((c, c)),
        "error_map.value_form": Expected((c, c)),
        "error_map.value_middle": Expected((c,)),
        "error_map.gain": Expected((K, c)),
        "error_map.farthest": Expected((1,), np.float64, POSITIVE),
        "error_map.means": Expected((FEATURES,), np.float64, 0),
        "error_map.usual": Expected((1,), np.float64, POSITIVE),
        "error_map.floor": share,
        "error_map.level": Expected((1,), np.float64, SMALLEST),
        "error_map.apart": figure,
    }


def _alone(arrays: Arrays, K: int, c: int) -> dict[str, Expected]:
    if not any(
        name.startswith("alone.") for name in arrays
    ):  # of a model that was fitted before there was such a thing
        return {}
    (hidden,) = _sizes(arrays, "alone.kinks", 1, (MOST_HIDDEN,))
    return {
        "alone.shift": Expected((c,)),
        "alone.unit": Expected((c,), least=POSITIVE),
        "alone.hidden": Expected((c, hidden)),
        "alone.kinks": Expected((hidden,)),
        "alone.outputs": Expected((hidden + c, K)),
        "alone.bias": Expected((K,)),
        "alone.gain": Expected((K, c)),
        "alone.error": Expected((1,), np.float64, 0),
    }


def _sizes(arrays: Arrays, name: str, dimensions: int, most: tuple[float, ...]) -> tuple[int, ...]:
    """Return the shape of an array that tells the others' shapes."""
    if name not in arrays:
        raise UnexpectedArraysError(Message("its array {name} is missing", name=name))
    shape = arrays[name].shape
    if len(shape) != dimensions or not all(1 <= size <= limit for size, limit in zip(shape, most)):
        raise UnexpectedArraysError(
            Message("its array {name} has the shape {shape}, which cannot be", name=name, shape=list(shape))
        )
    return shape


def _values(arrays: Arrays, name: str, count: int) -> NDArray[Any]:
    """Return the values of an array that tells the others' shapes, whole numbers."""
    _sizes(arrays, name, 1, (count,))
    if arrays[name].dtype.kind not in "iub":
        raise UnexpectedArraysError(
            Message("its array {name} holds {dtype}, not whole numbers", name=name, dtype=arrays[name].dtype)
        )
    return arrays[name]
