"""Where fusion stops paying against interpolation, and whether the program says so there.

    python -m benchmarks.ablations [FOLDER] [--save] [--only NAME …] [--real]

Run in the engine's environment; it takes less than ten minutes on two cores and needs no data: the scenes are made of
formulas (made.py). One thing at a time is made worse, from right to hopeless, with everything else as it should be:
the number of endmembers, the response that is told, how light mixes, how materials vary, noise, ratio, registration,
and how much of the land has changed between the images.

The rows are printed; the page and its pictures are written into FOLDER, if one is given. --save keeps the rows in
benchmarks/results/ablations.json and writes docs/ablations.md. --real adds Jasper Ridge, where ../shared holds it.
"""

from __future__ import annotations

import argparse
import functools
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

import numpy as np
from numpy.typing import NDArray
from rasterio.transform import Affine
from scipy.ndimage import zoom

from spectramorph_plugin.core.metrics import compared
from spectramorph_plugin.protocol.figures import ToldError
from spectramorph_plugin.protocol.outcomes import FuseOutcome
from spectramorph_plugin.protocol.requests import AUTO

from . import ablation_page, made, scenes
from .dates import later
from .inside import fused_inside
from .made import Cube, MadePair
from .pairs import CRS, FINE, write_raster, write_response
from .responses import response
from .sensor_pairs import moved

SIDE, WIDE, SMALL = 120, 240, 80  # fine pixels of a scene's side; at many ratios; for the slow preset
SENSORS = {"fields": "sentinel2", "town": "ikonos", "jasper": "ikonos"}
SCENES = ("fields", "town")
REAL = "jasper"
RATIO = 4
Row = dict[str, Any]


@dataclass(frozen=True)
class Run:
    """One point of a curve: a pair, and what the program is told of it.

    `told` is the response's table where it is not the true one; `scored` [H, W] are the pixels that count, all where it
    is None.
    """

    pair: MadePair
    options: Row
    told: Optional[made.Bands] = None
    scored: Optional[NDArray[np.bool_]] = None


@dataclass(frozen=True)
class Source:
    """A scene that is known: its truth by how it is mixed and varies, or one that is as it is."""

    name: str
    wavelength: NDArray[np.float64]
    truth: Callable[..., Cube]
    is_made: bool = True

    @property
    def sensor(self) -> str:
        """What the MSI is of."""
        return SENSORS[self.name]


@functools.lru_cache(maxsize=4)
def _land(name: str, side: int) -> made.Land:
    return made.land(name, side)


def source(name: str) -> Source:
    """Return one of SCENES, or the real one."""
    if name != REAL:
        return Source(name, made.WAVELENGTHS, lambda side=SIDE, **how: _land(name, side).truth(**how))
    cube, wavelength, _ = scenes.bench("simulate").read_scene(scenes.SCENES / "gt_jasper_ridge_198.tif")
    return Source(name, wavelength, lambda **how: cube, is_made=False)


def counts(of: Source) -> Iterator[tuple[float, Run]]:
    """Endmembers that are asked for; the first is the automatic number, drawn at what it turned out to be."""
    pair = _pair(of)
    for count in (AUTO, 2, 8, 30):
        yield count, Run(pair, {"count": count})


def counts_published(of: Source) -> Iterator[tuple[float, Run]]:
    """The same with the preset published, on a quarter of the scene."""
    pair = _pair(of, side=SMALL) if of.is_made else _pair(of)
    for count in (2, 4, 7, 10, 15, 20, 30):
        yield count, Run(pair, {"count": count, "preset": "published"})


def response_shifts(of: Source) -> Iterator[tuple[float, Run]]:
    """The response that is told lies off by so many nm."""
    pair = _pair(of)
    for shift in (-40, -20, -10, 0, 10, 20, 40):
        yield shift, Run(pair, {}, told=response(of.sensor, of.wavelength, shift=shift))


def response_widths(of: Source) -> Iterator[tuple[float, Run]]:
    """The response that is told is wider by so many per cent."""
    pair = _pair(of)
    for wider in (-60, -30, 0, 30, 60, 100):
        yield wider, Run(pair, {}, told=response(of.sensor, of.wavelength, width=1 + wider / 100))


def bilinear(of: Source) -> Iterator[tuple[float, Run]]:
    """How strong light that meets two materials is."""
    for strength in (0, 0.5, 1, 2) if of.is_made else ():
        yield strength, Run(_pair(of, mix=made.bilinear(strength)), {})


def intimate(of: Source) -> Iterator[tuple[float, Run]]:
    """How much of the land mixes grain by grain."""
    for share in (0, 0.5, 1) if of.is_made else ():
        yield share, Run(_pair(of, mix=made.intimate(share)), {})


def variability(of: Source) -> Iterator[tuple[float, Run]]:
    """How much materials vary within themselves, as a multiple of what the scenes have."""
    for factor in (0, 1, 2, 4) if of.is_made else ():
        yield factor, Run(_pair(of, variability=factor), {})


def noise(of: Source) -> Iterator[tuple[float, Run]]:
    """Signal to noise of both images, dB."""
    for snr in (50, 40, 30, 20, 10, 5, 0):
        yield snr, Run(_pair(of, snr=(snr, snr)), {})


def ratios(of: Source) -> Iterator[tuple[float, Run]]:
    """Fine pixels along a coarse one, on a scene that is larger than the others."""
    for ratio in (2, 4, 6, 8, 12, 16, 24, 30) if of.is_made else (2, 3, 4, 6, 8, 10, 12):
        yield ratio, Run(_pair(of, ratio=ratio, side=WIDE), {})


def registration(of: Source) -> Iterator[tuple[float, Run]]:
    """HSI pixels by which the MSI's content lies off, along a slant; the program looks for the shift."""
    yield from _registered(of, {})


def registration_off(of: Source) -> Iterator[tuple[float, Run]]:
    """The same where it is told not to look."""
    yield from _registered(of, {"registration": False})


def _registered(of: Source, options: Row) -> Iterator[tuple[float, Run]]:
    truth = of.truth()
    for shift in (0, 0.5, 1, 2, 3, 6):
        content = moved(truth, 0.8 * shift * RATIO, -0.6 * shift * RATIO)
        pair = made.seen(truth, of.sensor, RATIO, wavelength=of.wavelength, later=content)
        inside = np.zeros(pair.truth.shape[1:], bool)
        inside[7 * RATIO : -7 * RATIO, 7 * RATIO : -7 * RATIO] = True  # content from beyond the border counts nowhere
        yield shift, Run(pair, options, scored=inside)


def changes(of: Source) -> Iterator[tuple[float, Run]]:
    """Share of the land, in per cent, that is other land on the MSI's date; scored on the MSI's date, all of it."""
    yield from _changed(of, whole=True)


def changes_elsewhere(of: Source) -> Iterator[tuple[float, Run]]:
    """The same, scored where the land did not change."""
    yield from _changed(of, whole=False)


def _changed(of: Source, whole: bool) -> Iterator[tuple[float, Run]]:
    truth = of.truth()
    for share in (0, 10, 30, 50, 70, 90, *((100,) if whole else ())):
        second, where = (truth, np.zeros(truth.shape[1:], bool))
        if share:
            second, where = later(truth, np.random.default_rng(7), share / 100)
        pair = made.seen(truth, of.sensor, RATIO, wavelength=of.wavelength, later=second)
        height, width = pair.truth.shape[1:]
        yield share, Run(pair, {}, scored=None if whole else ~where[:height, :width])


def _pair(of: Source, ratio: int = RATIO, snr: tuple[float, float] = (35.0, 40.0), **how: Any) -> MadePair:
    return made.seen(of.truth(**how), of.sensor, ratio, snr, wavelength=of.wavelength)


CURVES: dict[str, Callable[[Source], Iterator[tuple[float, Run]]]] = {
    "counts": counts,
    "counts_published": counts_published,
    "response_shifts": response_shifts,
    "response_widths": response_widths,
    "bilinear": bilinear,
    "intimate": intimate,
    "variability": variability,
    "noise": noise,
    "ratios": ratios,
    "registration": registration,
    "registration_off": registration_off,
    "changes": changes,
    "changes_elsewhere": changes_elsewhere,
}
QUICK = [name for name in CURVES if name != "counts_published"]  # which takes as long as all others


def measure_run(run: Run, wavelength: NDArray[np.float64]) -> Row:
    """Fuse a pair; return how near fusion and interpolation come, what is told of it, and the warnings.

    PSNR is against the peak that the program tells its own by: the range of the HSI's values from their 1st to their
    99th percentile.
    """
    pair = run.pair
    peak = float(np.ptp(np.percentile(pair.hsi, [1, 99])))
    clear = np.ones(pair.truth.shape[1:], bool) if run.scored is None else run.scored
    row = {"cubic": _scores(pair.truth, cubic(pair), clear, peak)}
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch)
        write_raster(folder / "hsi.tif", pair.hsi, wavelength, None, CRS, FINE * Affine.scale(pair.ratio))
        write_raster(folder / "msi.tif", pair.msi, *pair.bands[:2], CRS, FINE)
        write_response(folder / "srf.csv", wavelength, run.told or pair.bands)
        files = {"hsi": folder / "hsi.tif", "msi": (folder / "msi.tif",), "response": folder / "srf.csv"}
        try:
            values, outcome, warnings = fused_inside(folder / "fused.tif", **files, **run.options)
        except Exception as error:  # a refusal is an answer, too
            return {**row, "refused": f"{type(error).__name__}: {error}"}
    return {
        **row,
        "fused": _scores(pair.truth, values, clear & np.isfinite(values).all(axis=0), peak),
        "told": _told(outcome),
        "endmembers": outcome.endmember_count,
        "warnings": warnings,
    }


def _told(outcome: FuseOutcome) -> Optional[Row]:
    error: Optional[ToldError] = outcome.error
    if error is None:
        return None
    names = ("psnr", "spread", "sam", "gain", "verdict", "lower_bound", "psnr_everywhere", "counted")
    return {name: getattr(error, name) for name in names}


def cubic(pair: MadePair) -> Cube:
    """Return the HSI upsampled by cubic splines."""
    return np.stack([zoom(band, pair.ratio, order=3, mode="reflect", grid_mode=True) for band in pair.hsi])


def _scores(truth: Cube, image: NDArray[np.floating], clear: NDArray[np.bool_], peak: float) -> Row:
    if not clear.any():
        return {"psnr": None, "sam": None}
    found = compared(truth[:, clear][:, :, None], image[:, clear][:, :, None], peak, likeness=False)
    return {"psnr": found.psnr, "sam": found.angle}


def measure(names: Sequence[str], sources: Sequence[str]) -> Iterator[Row]:
    """Measure the points of some curves on some scenes."""
    for name in names:
        for of in map(source, sources):
            for at, run in CURVES[name](of):
                start = time.perf_counter()
                row = {"curve": name, "scene": of.name, "at": at, **measure_run(run, of.wavelength)}
                row["seconds"] = time.perf_counter() - start
                if name == "counts" and at == AUTO:
                    row["at"], row["automatic"] = row.get("endmembers", 0), True
                print(line(row), flush=True)
                yield row


def line(row: Row) -> str:
    """Return a row in a line of text."""
    about = f"{row['curve']:17s} {row['scene']:7s} {row['at']:6g}  cubic {row['cubic']['psnr']:6.2f}"
    if "refused" in row:
        return f"{about}  refused: {row['refused']}"
    told = row["told"]
    said = (
        "nothing told"
        if told is None
        else f"told {told['psnr']:6.2f} ± {told['spread']:.1f}, gain {told['gain']:+6.2f}"
    )
    fused = row["fused"]
    bound = " (bound)" if told and told["lower_bound"] else ""
    words = "; ".join(text[:70] for text in row["warnings"])
    return (
        f"{about}  fused {fused['psnr']:6.2f} ({fused['psnr'] - row['cubic']['psnr']:+6.2f})  {said}{bound}  "
        f"SAM {row['cubic']['sam']:.2f} -> {fused['sam']:.2f}  {row['seconds']:.1f} s  {words}"
    )


def main() -> None:
    """Measure the curves, and write the page."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.ablations", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "folder", nargs="?", type=Path, metavar="FOLDER", help="where to write the page and its pictures"
    )
    parser.add_argument("--save", action="store_true", help="keep the rows, and write docs/ablations.md")
    parser.add_argument("--only", nargs="+", choices=[*CURVES], default=QUICK, metavar="NAME", help="some curves")
    parser.add_argument("--real", action="store_true", help="Jasper Ridge, too, where ../shared holds it")
    arguments = parser.parse_args()
    sources = [*SCENES, *([REAL] if arguments.real and scenes.are_there() else [])]
    rows = list(measure(arguments.only, sources))
    if arguments.folder is not None:
        ablation_page.write(rows, arguments.folder)
    if arguments.save:
        ablation_page.keep(rows)


if __name__ == "__main__":
    main()
