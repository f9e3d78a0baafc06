"""What each step of the preset `sharp` brings, and how little its constants matter.

Each variant leaves one step out, or gives one constant of core/ another value, while everything else stays as it is. A
constant is tried on both sides of its value, mostly at half and twice of it, on one pair of each scene. It takes some
ten minutes.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

import numpy as np

from spectramorph_plugin.core import (
    change_mask,
    context_learning,
    context_network,
    correlated_errors,
    joint_solve,
    nonlocal_mean,
    output_learning,
    scene,
    sharp_fitting,
)
from spectramorph_plugin.core.kriging import FurtherPairs, krige
from spectramorph_plugin.pair import kept_fits

from .inside import fused_inside
from .pairs import Pair, case_rows, simulated, write_case

CASES = ("enmap-ikonos", "jasper-ikonos", "samson-pan", "sandiego-ikonos")
SEEDS = (1, 2)  # other draws of the hidden layer: what they change is chance
NO_PAIRS = dict.fromkeys(output_learning.RESPONSE_WEIGHTS, 0.0)
WHITE = 1e-3  # a correlation length at which no two pixels are alike
Row = dict[str, Any]


class Change(NamedTuple):
    """An attribute of a module or a class, and what stands in its place meanwhile."""

    owner: Any
    name: str
    value: Any


def _krige_without_features(blocks: Any, elsewhere: FurtherPairs, *others: Any) -> Any:
    """Learn a constant only: the last feature, which is the bias."""
    blocks = [block._replace(features=_bias_of(block.features)) for block in blocks]
    return krige(blocks, FurtherPairs(_bias_of(elsewhere.features), elsewhere.targets, 0.0), *others)


def _bias_of(features: Any) -> Any:
    return np.where(np.arange(features.shape[1]) == features.shape[1] - 1, features, 0.0)


def _no_gain(msi_view: Any, msi_noise: Any, prior: Any) -> Any:
    return np.zeros((len(prior), len(msi_view)))


_noise_cost = context_learning._noise_cost

STEPS: dict[str, tuple[Change, ...]] = {
    "the correction by the MSI (7)": (Change(joint_solve, "gain_of_msi", _no_gain),),
    "the network (5)": (Change(output_learning, "krige", _krige_without_features),),
    "the pairs one scale up": (Change(output_learning, "RESPONSE_WEIGHTS", NO_PAIRS),),
    "noise as a cost": (Change(context_learning, "_noise_cost", lambda *given: 0 * _noise_cost(*given)),),
    "the correction by the HSI (12)": (Change(joint_solve.JointSolver, "by_hsi", lambda self, u, *others: u),),
    "errors that are alike: taken as white": (Change(correlated_errors, "CORRELATION_LENGTH", WHITE),),
    "errors past the borders: taken for mirrored": (Change(output_learning, "BEYOND", (0.0,)),),
    "the non-local mean (14)": (Change(nonlocal_mean.NonlocalMean, "apply", lambda self, u, *others: u),),
}


def _constant(name: str, *values: Any, owners: tuple[ModuleType, ...]) -> dict[str, tuple[Change, ...]]:
    return {f"`{name}` {_in_words(value)}": tuple(Change(owner, name, value) for owner in owners) for value in values}


def _in_words(value: Any) -> str:
    return ", ".join(f"{each:g}" for each in value.values()) if isinstance(value, dict) else f"{value:g}"


# Values on both sides of a constant's own.
CONSTANTS: dict[str, tuple[Change, ...]] = {
    **_constant("CHANGED_THRESHOLD", 4.0, 9.0, owners=(change_mask,)),
    **_constant("HIDDEN", 96, 384, owners=(context_network, context_learning)),
    **_constant("CONTEXT_AXES", 1, 4, owners=(sharp_fitting, scene)),
    **_constant("LEAST_SPREAD", 0.025, 0.1, owners=(context_network,)),
    **_constant("SCALE_UP", 0.25, 1.0, owners=(sharp_fitting,)),
    **_constant("FINE_OVER_COARSE", 4.0, 16.0, owners=(sharp_fitting,)),
    **_constant("FINE_RESPONSE_ERROR", 0.75, 3.0, owners=(sharp_fitting,)),
    **_constant(
        "RESPONSE_WEIGHTS",
        *({name: size * weight for name, weight in output_learning.RESPONSE_WEIGHTS.items()} for size in (0.5, 2)),
        owners=(output_learning,),
    ),
    **_constant("CORRELATION_LENGTH", 0.7, 1.4, owners=(correlated_errors,)),
    **_constant("ALIKE", 4.0, 16.0, owners=(nonlocal_mean,)),
    **_constant("COMPARED_AXES", 3, 12, owners=(nonlocal_mean,)),
    "`WIDTH`, `WIDEST` 0.25, 1": (Change(nonlocal_mean, "WIDTH", 0.25), Change(nonlocal_mean, "WIDEST", 1.0)),
    "`WIDTH`, `WIDEST` 1, 4": (Change(nonlocal_mean, "WIDTH", 1.0), Change(nonlocal_mean, "WIDEST", 4.0)),
    **_constant("CORRECTED", 0.01, 0.04, owners=(nonlocal_mean,)),
}


def measure_steps(scratch: Path) -> list[Row]:
    """Fuse a pair of each scene as it is, without each step, and with other constants."""
    rows = []
    for row in case_rows():
        if row["case"] not in CASES:
            continue
        folder = scratch / row["case"]
        write_case(folder, *simulated(row))
        pair = Pair(row["case"], folder, int(row["ratio"]))
        found: Row = {"case": pair.name, "whole": _score(pair, ())}
        found["without"] = {name: _score(pair, changes) for name, changes in STEPS.items()}
        found["constants"] = {f"another draw, `--seed {seed}`": _score(pair, (), seed) for seed in SEEDS}
        found["constants"].update({name: _score(pair, changes) for name, changes in CONSTANTS.items()})
        rows.append(found)
        print(found, flush=True)
    return rows


def tables(rows: list[Row]) -> str:
    """Return what each step brings, and what other constants change, as Markdown."""
    names = [row["case"] for row in rows]
    lines = ["| left out | " + " | ".join(names) + " | mean |", "|---" * (len(rows) + 2) + "|"]
    whole = [row["whole"] for row in rows]
    cells = [f"{each['psnr']:.2f} dB, {each['sam']:.2f}°" for each in whole]
    lines.append("| nothing | " + " | ".join(cells) + " | |")
    for name in rows[0]["without"]:
        found = [_against(row["without"][name], row["whole"]) for row in rows]
        cells = [f"{gain:+.2f}, {angle:+.2f}" for gain, angle in [*found, tuple(np.mean(found, axis=0))]]
        lines.append(f"| {name} | " + " | ".join(cells) + " |")
    lines += [
        "\nConstants with values on both sides of their own: changes in the mean over these pairs, and the largest",
        "change of PSNR. Other draws of the network's hidden layer show how much of it is chance.",
        "\n| constant | PSNR | SAM | largest |",
        "|---|---|---|---|",
    ]
    changes = []
    for name in rows[0]["constants"]:
        found = np.array([_against(row["constants"][name], row["whole"]) for row in rows])
        gain, angle = found.mean(axis=0)
        changes.append(gain)
        lines.append(f"| {name} | {gain:+.2f} | {angle:+.2f} | {found[np.abs(found[:, 0]).argmax(), 0]:+.2f} |")
    lines.append(f"\nNone of them changes the mean by more than {np.abs(changes).max():.2f} dB.")
    return "\n".join(lines)


def _against(found: dict[str, float], whole: dict[str, float]) -> tuple[float, float]:
    return found["psnr"] - whole["psnr"], found["sam"] - whole["sam"]


def _score(pair: Pair, changes: tuple[Change, ...], seed: int = 0) -> dict[str, float]:
    folder = pair.folder
    asked = {"hsi": folder / "hsi.tif", "msi": (folder / "msi.tif",), "response": folder / "srf.csv"}
    kept_fits.forget()  # a fit of the same pair would be taken for this one
    with contextlib.ExitStack() as stack:
        for change in changes:
            stack.enter_context(_changed(change))
        image = fused_inside(folder / "fused.tif", **asked, seed=seed)[0]
    figures = pair.score(image.astype(np.float32))
    return {name: figures[name] for name in ("psnr", "sam")}


@contextlib.contextmanager
def _changed(change: Change) -> Iterator[None]:
    before = getattr(change.owner, change.name)
    setattr(change.owner, change.name, change.value)
    try:
        yield
    finally:
        setattr(change.owner, change.name, before)
