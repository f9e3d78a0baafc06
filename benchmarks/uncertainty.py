"""How true is what the engine tells of its own error?

    python -m benchmarks.uncertainty [FOLDER] [--save]

Makes the pairs of uncertainty_cases.py in FOLDER, where they are kept for the next time (by default for this run
alone), fuses them, and fits the constants with each scene left out in turn: every figure in the table is of a case
whose scene no constant has seen. Below stand the constants fitted to all scenes, as lines to be copied into
core/error_evidence.py, core/uncertainty.py and, the powers, core/error_map.py. `--save` keeps what was found in
benchmarks/results/uncertainty.json. It takes a few minutes.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import tempfile
import warnings
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from scipy.stats import spearmanr

from spectramorph_plugin.core import error_evidence, error_map, sharp_fitting, uncertainty
from spectramorph_plugin.core.error_evidence import Evidence, FittedScenes
from spectramorph_plugin.core.error_map import LEAST_FEATURE, features
from spectramorph_plugin.core.metrics import peak_signal_to_noise_ratio
from spectramorph_plugin.core.uncertainty import error_model
from spectramorph_plugin.jobs.settings import fusion_settings
from spectramorph_plugin.pair import fit_sharp
from spectramorph_plugin.pair.preparation import prepare
from spectramorph_plugin.protocol.requests import FuseRequest
from spectramorph_plugin.raster.reader import open_raster
from spectramorph_plugin.raster.stack import open_stack

from .engine import describe
from .inside import Silent
from .pairs import mean_angle, read
from .scenes import ROOT
from .uncertainty_cases import Case, all_cases

RESULTS = ROOT / "benchmarks" / "results" / "uncertainty.json"
PIXELS = 2500  # of a case, by which the map's powers are fitted
# Steps by which the level's constant is found: what the MSI leaves of errors is not in proportion to it.
LEVEL_STEPS = 6
# The bars of what is told: PSNR in dB, shares, rank correlations.
MEAN_ERROR, WORST, BIAS = 1.3, 3.0, 0.5
COVERED_90, COVERED_68, LEAST_BAND = (0.80, 0.97), (0.55, 0.80), 0.6
MEAN_RANK, LEAST_RANK = 0.5, 0.3
Row = dict[str, Any]


@dataclass(frozen=True)
class Constants:
    """What is fitted: see core/error_evidence.py, uncertainty.py and error_map.py."""

    level: float
    cubic: float
    angle: float
    widths: tuple[float, float]
    powers: tuple[float, ...]

    @classmethod
    def shipped(cls) -> Constants:
        """Return those of the code."""
        e, u = error_evidence, uncertainty
        return cls(e.LEVEL, e.CUBIC_LEVEL, u.ANGLE, (u.WIDTH_68, u.WIDTH_90), error_map.POWERS)

    @contextlib.contextmanager
    def used(self) -> Iterator[None]:
        """Have the engine tell errors by these meanwhile."""
        before = Constants.shipped()
        self._put()
        try:
            yield
        finally:
            before._put()

    def _put(self) -> None:
        error_evidence.LEVEL, error_evidence.CUBIC_LEVEL = self.level, self.cubic
        u = uncertainty
        u.ANGLE = self.angle
        u.WIDTH_68, u.WIDTH_90 = self.widths
        error_map.POWERS = self.powers


@dataclass(frozen=True)
class Measured:
    """A case that was fused, and how wrong that is.

    Attributes
    ----------
    case : Case
    fit : FittedScenes
        What the engine knows of it.
    evidence : Evidence
    error : ndarray of shape (C, n)
        Of the fused image.
    cubic : float
        Mean square error of interpolation.
    angle : float
        Mean spectral angle, degrees.
    seen : tensor of shape (4, n)
        The map's features.
    peak : float
        The HSI's range, against which PSNR is told.
    """

    case: Case
    fit: FittedScenes
    evidence: Evidence
    error: NDArray[np.float32]
    cubic: float
    angle: float
    seen: NDArray[np.float64]
    peak: float

    @property
    def mean(self) -> float:
        """Mean square error over bands and pixels."""
        return float((self.error.astype(np.float64) ** 2).mean())


def measured(case: Case) -> Measured:
    """Fuse a case and hold the result against its truth."""
    folder, known = case.folder, {}
    if (folder / "srf.csv").exists():
        known["response"] = folder / "srf.csv"
    if case.kind == "real":
        known["align_to"] = "hsi"
    request = FuseRequest(hsi=folder / "hsi.tif", msi=(folder / "msi.tif",), output=folder / "no.tif", **known)
    caught: list[FittedScenes] = []
    whole = sharp_fitting.error_model

    def catch(fit: FittedScenes, evidence: Evidence | None = None) -> Any:
        caught.append(fit)
        return whole(fit, evidence)

    sharp_fitting.error_model = catch  # type: ignore[assignment]
    try:
        with contextlib.ExitStack() as stack:
            hsi = stack.enter_context(open_raster(request.hsi, "HSI", None))
            msi = stack.enter_context(open_stack(request.msi, "MSI", None))
            prepared = prepare(fusion_settings(request), hsi, msi, torch.device("cpu"), stack, Silent())
            fit_sharp.fit_pair(fusion_settings(request), prepared)
            used, spectra = prepared.sample.used, prepared.sample.fit_spectra
    finally:
        sharp_fitting.error_model = whole
    (fit,) = caught
    scene, image, subspace = fit.scenes[0], fit.fused[0], fit.subspace
    truth = read(folder / "truth.tif")[used]
    if truth.shape[1:] != image.shape[1:]:
        raise RuntimeError(f"{case.name} is not learned from as a whole")
    smooth = scene.degradation.interpolate(scene.hsi)
    cubes = [_spectra(part, fit) for part in (image, smooth)]
    form = error_model(fit).map.detail_form
    seen = features(scene, smooth, image, subspace.centre, fit.view_tensor, form)
    return Measured(
        case=case,
        fit=fit,
        evidence=Evidence.of(fit),
        error=(cubes[0] - truth).reshape(len(truth), -1),
        cubic=float(((cubes[1] - truth).astype(np.float64) ** 2).mean()),
        angle=mean_angle(truth, cubes[0]),
        seen=seen.flatten(1).double().numpy(),
        peak=float(np.ptp(np.percentile(spectra, (1, 99)))),
    )


def _spectra(coefficients: torch.Tensor, fit: FittedScenes) -> NDArray[np.float32]:
    basis = fit.subspace.basis.astype(np.float32)
    image = np.tensordot(basis, coefficients.numpy(), 1)
    return np.asarray(image + fit.subspace.mean.astype(np.float32)[:, None, None])


def fitted(cases: Sequence[Measured]) -> Constants:
    """Return the constants that suit cases best; each scene counts by the root of how many of them it has.

    Mixtures do not count: they are made up, and so clean that the solution is far better than held-out errors show.
    """
    cases = [each for each in cases if each.case.kind != "mixture"]
    scenes = [each.case.scene for each in cases]
    weight = np.array([scenes.count(scene) ** -0.5 for scene in scenes])
    bands = np.array([len(each.fit.subspace.basis) for each in cases])

    def factor(true: list[float], told: list[float]) -> float:
        """Return by what to multiply what is told, in the mean of logarithms."""
        return float(np.exp(np.average(np.log(np.array(true) * bands / np.array(told)), weights=weight)))

    shipped = Constants.shipped()
    level = shipped.level
    for _ in range(LEVEL_STEPS):
        with replace(shipped, level=level).used():
            level *= factor([each.mean for each in cases], [each.evidence.level for each in cases])
    cubic = shipped.cubic * factor([each.cubic for each in cases], [each.evidence.cubic for each in cases])
    powers = _powers(cases)
    constants = Constants(level, cubic, 1.0, (1.0, 1.0), powers)
    rows = [told(each, constants) for each in cases]
    widths = tuple(float(np.average([row[name] for row in rows], weights=weight)) for name in ("z68", "z90"))
    angle = float(np.exp(np.average(np.log([row["angle"] / row["told_angle"] for row in rows]), weights=weight)))
    return Constants(level, cubic, angle, (widths[0], widths[1]), powers)


def _powers(cases: Sequence[Measured]) -> tuple[float, ...]:
    """Return to which powers features go with the error, by least squares of logarithms within each case."""
    rng, left, right = np.random.default_rng(0), [], []
    for each in cases:
        places = rng.choice(each.error.shape[1], min(PIXELS, each.error.shape[1]), replace=False)
        energy = (each.error[:, places].astype(np.float64) ** 2).mean(axis=0)
        means = each.seen.mean(axis=1, keepdims=True)
        known = np.log(each.seen[:, places] / np.maximum(means, 1e-30) + LEAST_FEATURE)
        target = np.log(energy + LEAST_FEATURE * energy.mean())
        left.append((known - known.mean(axis=1, keepdims=True)).T / len(places) ** 0.5)
        right.append((target - target.mean()) / len(places) ** 0.5)
    found = np.linalg.lstsq(np.concatenate(left), np.concatenate(right), rcond=None)[0]
    return tuple(float(power) for power in found)


def told(each: Measured, constants: Constants) -> Row:
    """Return what is told of a case by these constants, beside what is true."""
    with constants.used(), torch.inference_mode():
        errors = error_model(each.fit, each.evidence)
        scene, image = each.fit.scenes[0], each.fit.fused[0]
        smooth = scene.degradation.interpolate(scene.hsi)
        centre, view = each.fit.subspace.centre, each.fit.view_tensor
        seen = scene, smooth, image, centre, view
        share, shown = (
            errors.map.relative_variance(*seen, flat=flat).flatten().double().numpy()
            for flat in (False, not errors.has_map)
        )
    mean, energy = each.mean, (each.error.astype(np.float64) ** 2).mean(axis=0)
    level = float(errors.bands.mean())
    z = np.abs(each.error) / np.sqrt(np.maximum(errors.bands[:, None] * shown[None], 1e-300))
    true_bands = (each.error.astype(np.float64) ** 2).mean(axis=1)
    inside_90, inside_68 = (z < constants.widths[1]), (z < constants.widths[0])
    calm = share <= np.quantile(share, 0.2)
    return {
        "case": each.case.name,
        "kind": each.case.kind,
        "scene": each.case.scene,
        "psnr": peak_signal_to_noise_ratio(mean, each.peak),
        "told_psnr": peak_signal_to_noise_ratio(float(level), each.peak),
        "gain": float(10 * np.log10(each.cubic / mean)),
        "told_gain": float(10 * np.log10(errors.cubic / level)),
        "angle": each.angle,
        "told_angle": errors.angle,
        "in_90": float(inside_90.mean()),
        "in_68": float(inside_68.mean()),
        "least_band": float(np.quantile(inside_90.mean(axis=1), 0.05)),
        "rank": float(spearmanr(share, energy)[0]),
        "band_rank": float(spearmanr(errors.bands, true_bands)[0]),
        "band_error": float(np.abs(10 * np.log10(errors.bands / level / true_bands * mean)).mean()),
        "worth": errors.worth,
        "offered": bool(errors.has_map),
        "lower_bound": bool(errors.is_lower_bound),
        "disagreement": errors.disagreement,
        "calm": float((z[:, calm] < constants.widths[1]).mean()),
        "z68": float(np.quantile(z, 0.68)),
        "z90": float(np.quantile(z, 0.90)),
    }


def left_out(cases: Sequence[Measured]) -> list[Row]:
    """Return what is told of each case by constants that its scene played no part in."""
    rows = []
    for scene in dict.fromkeys(each.case.scene for each in cases):
        constants = fitted([each for each in cases if each.case.scene != scene and each.case.kind != "real"])
        rows += [told(each, constants) for each in cases if each.case.scene == scene]
    return rows


def bars(rows: Sequence[Row]) -> list[tuple[str, str, bool]]:
    """Return each bar: what it is, what was found, whether it is met. Real pairs count for the flag alone."""
    counted = [row for row in rows if row["kind"] in ("bench", "other", "unseen")]
    mixed = [row for row in rows if row["kind"] == "mixture"]
    off = np.array([row["told_psnr"] - row["psnr"] for row in counted])
    ranks = np.array([row["rank"] for row in counted if row["offered"]])
    paris = next((row for row in rows if row["case"] == "paris"), None)
    found = [
        ("told PSNR, bias", f"{off.mean():+.2f} dB", abs(off.mean()) <= BIAS),
        ("told PSNR, mean absolute error", f"{np.abs(off).mean():.2f} dB", np.abs(off).mean() <= MEAN_ERROR),
        ("told PSNR, worst", f"{np.abs(off).max():.1f} dB", np.abs(off).max() <= WORST),
    ]
    for name, key, (low, high) in (("90 %", "in_90", COVERED_90), ("68 %", "in_68", COVERED_68)):
        values = np.array([row[key] for row in counted])
        outside = int(((values < low) | (values > high)).sum())
        text = f"{values.mean():.2f} [{values.min():.2f}, {values.max():.2f}], {outside} of {len(values)} outside"
        found.append((f"{name} intervals hold", text, outside == 0))
    bands = np.array([row["least_band"] for row in counted])
    below = int((bands < LEAST_BAND).sum())
    found += [
        ("90 % intervals, the worst twentieth of the bands", f"{bands.min():.2f}, {below} below", below == 0),
        (
            f"rank correlation of the map with the error, {len(ranks)} maps offered of {len(counted)}",
            f"{ranks.mean():.2f}, least {ranks.min():.2f}",
            ranks.mean() >= MEAN_RANK and ranks.min() >= LEAST_RANK,
        ),
        ("Paris is flagged", str(paris and paris["lower_bound"]), bool(paris and paris["lower_bound"])),
        (
            "simulated cases flagged, wrongly",
            str(sum(row["lower_bound"] for row in (*counted, *mixed))),
            not any(row["lower_bound"] for row in (*counted, *mixed)),
        ),
    ]
    if mixed:
        off = np.array([row["told_psnr"] - row["psnr"] for row in mixed])
        found.append(("clean mixtures, told PSNR, worst", f"{np.abs(off).max():.1f} dB", np.abs(off).max() <= WORST))
    return found


def table(found: dict[str, Any]) -> str:
    """Return what was found as Markdown."""
    lines = ["| | found | met |", "|---|---|---|"]
    lines += [f"| {name} | {text} | {'yes' if met else '**no**'} |" for name, text, met in found["bars"]]
    lines += [
        "",
        "| case | PSNR | told | SAM | told | gain over cubic | told | in 90 % | in 68 % | worst bands | map's rank | "
        "worth |",
        "|---|---|---|---|---|---|---|---|---|---|---|---|",
    ]
    for row in found["cases"]:
        flag = "≤ " if row["lower_bound"] else ""
        worth = f"{row['worth']:.2f}" if row["offered"] else f"{row['worth']:.2f}, no map"
        lines.append(
            f"| {row['case']} | {row['psnr']:.1f} | {flag}{row['told_psnr']:.1f} | {row['angle']:.2f} | "
            f"{row['told_angle']:.2f} | {row['gain']:+.1f} | {row['told_gain']:+.1f} | {row['in_90']:.2f} | "
            f"{row['in_68']:.2f} | {row['least_band']:.2f} | {row['rank']:.2f} | {worth} |"
        )
    return "\n".join(lines)


def summary(rows: Sequence[Row]) -> str:
    """Return means by kind of case, for whoever works on it."""
    lines = []
    for kind in dict.fromkeys(row["kind"] for row in rows):
        of = [row for row in rows if row["kind"] == kind]

        def mean(name: str, of: Sequence[Row] = of) -> float:
            return float(np.mean([row[name] for row in of]))

        off = np.array([row["told_psnr"] - row["psnr"] for row in of])
        gain = np.array([row["told_gain"] - row["gain"] for row in of])
        sam = np.array([row["told_angle"] / row["angle"] - 1 for row in of])
        lines.append(
            f"{kind:8s} PSNR {off.mean():+.2f}/{np.abs(off).mean():.2f}/{np.abs(off).max():.1f}  gain "
            f"{gain.mean():+.1f}/{np.abs(gain).mean():.1f}  SAM {sam.mean():+.0%}/{np.abs(sam).mean():.0%}  90 % "
            f"{mean('in_90'):.2f}  68 % {mean('in_68'):.2f}  calm fifth {mean('calm'):.2f}  rank {mean('rank'):.2f}  "
            f"bands {mean('band_rank'):.2f}, {mean('band_error'):.1f} dB"
        )
    return "\n".join(lines)


def measure_uncertainty(scratch: Path) -> dict[str, Any]:
    """Fuse all cases, fit with each scene left out, and return what was found."""
    cases = []
    for case in all_cases(scratch):
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            cases.append(measured(case))
    rows = left_out(cases)
    everything = fitted([each for each in cases if each.case.kind != "real"])
    shipped = [told(each, Constants.shipped()) for each in cases]
    off = [row["told_psnr"] - row["psnr"] for row in rows if row["kind"] in ("bench", "other", "unseen")]
    print(f"By constants of other scenes\n{summary(rows)}\nBy those of the code\n{summary(shipped)}")
    return {
        "cases": rows,
        "bars": [(name, text, bool(met)) for name, text, met in bars(rows)],
        "constants": {
            "LEVEL": everything.level,
            "CUBIC_LEVEL": everything.cubic,
            "ANGLE": everything.angle,
            "WIDTH_68, WIDTH_90": everything.widths,
            "POWERS": everything.powers,
            "SPREAD": float(np.std(off)),
        },
    }


def main() -> None:
    """Measure, and print what the command line asks for."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.uncertainty",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("folder", nargs="?", type=Path, help="where to keep the pairs")
    parser.add_argument("--save", action="store_true", help=f"keep what was found in {RESULTS.name}")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        found = measure_uncertainty(arguments.folder or Path(scratch))
    print(table(found))
    for name, values in found["constants"].items():
        numbers = [f"{value:.3g}" for value in np.atleast_1d(values)]
        print(f"{name} = ({', '.join(numbers)})" if name == "POWERS" else f"{name} = {', '.join(numbers)}")
    if arguments.save:
        RESULTS.write_text(json.dumps({"machine": describe(), "rows": found}, indent=1) + "\n")


if __name__ == "__main__":
    main()
