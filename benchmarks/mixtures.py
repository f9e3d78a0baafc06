"""Clean mixtures: are they exact where they can be, whatever the count, the contrast, the unit and the data type?

    python -m benchmarks.mixtures [PART …] [--quick] [--seed N]

Parts: counts, contrast, formats; all of them by default. Needs no scenes: the images are made here. 60 bands, 40 x 40
coarse pixels, ratio 4, a Gaussian blur, an MSI of 4 Gaussian bands, and mixtures of 2 to 6 materials whose detail is
finer than a coarse pixel. The materials are smooth made-up spectra and, where ../shared/data/libraries lies, measured
ones too. What was found is printed and kept in benchmarks/results/mixtures.json, but for a quick run, which is for
use while one works on the numerics.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.transform import Affine
from scipy.ndimage import gaussian_filter, zoom

from spectramorph_plugin.core.metrics import peak_signal_to_noise_ratio
from spectramorph_plugin.core.simulation import noise_sigma
from spectramorph_plugin.protocol.requests import AUTO

from .engine import describe
from .inside import fused_inside, tile_side
from .scenes import LIBRARIES, ROOT

LIBRARY = LIBRARIES / "roberts2017_urban.sli"
RESULTS = ROOT / "benchmarks" / "results" / "mixtures.json"

BANDS, COARSE, RATIO = 60, 40, 4
WAVELENGTHS = np.linspace(420, 980, BANDS)
CENTRES, FWHM = (480.0, 560.0, 665.0, 842.0), (65.0, 60.0, 40.0, 110.0)
BLUR = 0.5  # sigma of the optics in coarse pixels, beside the averaging over the pixel
DETAIL = 1.5  # sigma of the fields behind the abundances, in fine pixels
SHARPNESS = 3.0  # of the softmax that makes abundances of them
CRS, FINE = "EPSG:32633", Affine(10, 0, 5e5, 0, -10, 5e6)

MATERIALS = (2, 3, 4, 5, 6)
SNRS = (None, 80.0, 60.0, 40.0, 30.0, 20.0)
QUICK_MATERIALS, QUICK_SNRS = (2, 3, 5), (None, 60.0, 30.0)
TOO_MANY = 5  # endmembers too many, in the runs with a count above the truth
RUNS = ("auto", "right", "below", "above")
CONTRASTS = (0.0, 1.0, 10.0, 100.0, 1000.0)
FACTORS = (1e-8, 1e-4, 1.0, 1e4, 1e8)
SMALL_TILE = 48
BELOW_CUBIC, BELOW_RIGHT, TOLD_TOO_MUCH, ERROR_RATIO = 0.5, 1.0, 3.0, 1.1
"""What may be lost: dB against cubic and against the right count, dB told too much, and error against the plain one."""

Cube = NDArray[np.float64]
Row = dict[str, Any]


@dataclass(frozen=True)
class Mixture:
    """The images [bands, h, w] of a mixture: the truth on the fine grid, and what the two sensors see of it."""

    truth: Cube
    hsi: Cube
    msi: Cube

    def changed(self, factor: float, offset: float) -> Mixture:
        """Return the same in other units: values times `factor`, plus `offset`."""
        return Mixture(*(image * factor + offset for image in (self.truth, self.hsi, self.msi)))

    def contrast(self) -> float:
        """Return the range of the truth from its 1st to its 99th percentile."""
        return float(np.ptp(np.percentile(self.truth, [1, 99])))

    def error(self, image: Cube) -> float:
        """Return the root mean square error of an image over the contrast; infinite where it is not finite."""
        error = float(np.sqrt(np.mean((image - self.truth) ** 2))) / self.contrast()
        return error if np.isfinite(error) else float("inf")

    def psnr(self, image: Cube) -> float:
        """Return the PSNR of an image in dB, its peak the contrast."""
        return peak_signal_to_noise_ratio(max(self.error(image), 1e-15) ** 2, 1.0)

    def cubic(self) -> Cube:
        """Return the HSI upsampled by cubic splines."""
        return np.stack([zoom(band, RATIO, order=3, mode="reflect", grid_mode=True) for band in self.hsi])


def made_up_spectra(count: int, rng: np.random.Generator) -> Cube:
    """Return smooth spectra [count, bands]: a slope and three broad features each, between 0.02 and 0.7."""
    spectra = np.empty((count, BANDS))
    place = np.linspace(-1, 1, BANDS)
    for spectrum in spectra:
        features = zip(rng.uniform(-1, 1, 3), rng.uniform(0.15, 0.5, 3), rng.uniform(-1, 1, 3))
        spectrum[:] = rng.uniform(-0.5, 0.5) * place
        spectrum += sum(height * np.exp(-0.5 * ((place - centre) / width) ** 2) for centre, width, height in features)
        low, high = sorted(rng.uniform(0.02, 0.7, 2))
        spectrum[:] = low + (high - low + 0.05) * (spectrum - spectrum.min()) / np.ptp(spectrum)
    return spectra


def measured_spectra(count: int, rng: np.random.Generator) -> Cube:
    """Return spectra [count, bands] of the library of urban materials, at our wavelengths."""
    header = LIBRARY.with_suffix(".hdr").read_text()
    listed = header.split("wavelength = {")[1].split("}")[0]
    micrometres = np.array([float(text) for text in listed.split(",")])
    library = 1e-4 * np.fromfile(LIBRARY, "<f4").reshape(-1, len(micrometres)).astype(np.float64)
    ours = np.array([np.interp(WAVELENGTHS, 1000 * micrometres, spectrum) for spectrum in library])
    usable = ours[np.isfinite(ours).all(axis=1) & (ours.min(axis=1) > 0) & (ours.max(axis=1) < 1)]
    return usable[rng.choice(len(usable), count, replace=False)]


def mixture(spectra: Cube, seed: int, snr: Optional[float] = None) -> Mixture:
    """Mix spectra [K, bands] into a pair of images.

    Parameters
    ----------
    spectra : what the materials reflect.
    seed : of the abundances and the noise.
    snr : of white noise in each band of both images, dB; None for none.
    """
    rng = np.random.default_rng(seed)
    side = COARSE * RATIO
    fields = np.stack([gaussian_filter(rng.standard_normal((side, side)), DETAIL, mode="wrap") for _ in spectra])
    abundances = np.exp(SHARPNESS * fields / fields.std())
    abundances /= abundances.sum(axis=0)
    truth = np.tensordot(spectra.T, abundances, axes=1)
    blurred = np.stack([gaussian_filter(band, BLUR * RATIO, mode="reflect") for band in truth])
    hsi = blurred.reshape(BANDS, COARSE, RATIO, COARSE, RATIO).mean(axis=(2, 4))
    msi = np.tensordot(_response(), truth, axes=1)
    if snr is not None:
        hsi, msi = (_noisy(image, snr, rng) for image in (hsi, msi))
    return Mixture(truth, hsi, msi)


def _response() -> Cube:
    """Return the MSI's response [c, bands], rows summing to 1."""
    sigma = np.array(FWHM)[:, None] / 2.3548
    response = np.exp(-0.5 * ((WAVELENGTHS - np.array(CENTRES)[:, None]) / sigma) ** 2)
    return response / response.sum(axis=1, keepdims=True)


def _noisy(image: Cube, snr: float, rng: np.random.Generator) -> Cube:
    sigma = noise_sigma(np.mean(image**2, axis=(1, 2), keepdims=True), snr)
    return image + rng.standard_normal(image.shape) * sigma


def write(folder: Path, images: Mixture, dtype: str = "float32", scale: float = 1.0, split: bool = False) -> Row:
    """Write HSI, MSI and response table; return their paths as the request's fields.

    Parameters
    ----------
    folder : where to.
    images : what to write.
    dtype : of both rasters.
    scale : what stored values are multiplied by to be those of `images`.
    split : a file for each MSI band instead of one.
    """
    tags = [{"wavelength": f"{nm:.3f}", "wavelength_units": "Nanometers"} for nm in WAVELENGTHS]
    _write_raster(folder / "hsi.tif", images.hsi, FINE * Affine.scale(RATIO), dtype, scale, tags)
    parts = [images.msi[band : band + 1] for band in range(len(images.msi))] if split else [images.msi]
    paths = tuple(folder / f"msi-{number}.tif" for number in range(len(parts)))
    for path, part in zip(paths, parts):
        _write_raster(path, part, FINE, dtype, scale, [])
    lines = [",".join(["wavelength_nm", *(f"{nm:g}" for nm in CENTRES)])]
    lines += [",".join([f"{nm:.3f}", *(f"{v:.12g}" for v in column)]) for nm, column in zip(WAVELENGTHS, _response().T)]
    (folder / "response.csv").write_text("\n".join(lines))
    return {"hsi": folder / "hsi.tif", "msi": paths, "response": folder / "response.csv"}


def _write_raster(
    path: Path, image: Cube, transform: Affine, dtype: str, scale: float, tags: list[dict[str, str]]
) -> None:
    stored = image / scale
    if np.dtype(dtype).kind in "iu":
        limits = np.iinfo(dtype)
        stored = np.clip(np.rint(stored), limits.min, limits.max)
    size = {"count": len(image), "height": image.shape[1], "width": image.shape[2]}
    with rasterio.open(path, "w", driver="GTiff", dtype=dtype, crs=CRS, transform=transform, **size) as dataset:
        dataset.write(stored.astype(dtype))
        if scale != 1:
            dataset.scales = [scale] * len(image)
        for band, band_tags in enumerate(tags, start=1):
            dataset.update_tags(band, **band_tags)


def told_gain(outcome: Any) -> Optional[float]:
    """Return what the outcome says that fusion gains over cubic upsampling, dB."""
    return None if outcome.error is None else outcome.error.gain


def sources(quick: bool) -> dict[str, Any]:
    """Return the functions that make materials, by name."""
    found: dict[str, Any] = {"made up": made_up_spectra}
    if quick:
        return found
    if LIBRARY.is_file():
        found["measured"] = measured_spectra
    else:
        print(f"Left out, measured spectra: {LIBRARY} is missing.", flush=True)
    return found


def measure_counts(seed: int, quick: bool) -> list[Row]:
    """Fuse mixtures by counts that are automatic, right, too low and too high."""
    rows = []
    for source, spectra_of in sources(quick).items():
        for materials in QUICK_MATERIALS if quick else MATERIALS:
            spectra = spectra_of(materials, np.random.default_rng(seed + materials))
            for snr in QUICK_SNRS if quick else SNRS:
                images = mixture(spectra, seed, snr)
                with tempfile.TemporaryDirectory() as scratch:
                    files = write(Path(scratch), images)
                    row: Row = {"source": source, "materials": materials, "snr": snr}
                    row["cubic"] = images.psnr(images.cubic())
                    below, above = max(2, materials - 1), materials + TOO_MANY
                    counts = {"auto": AUTO, "right": materials, "below": below, "above": above}
                    for name, count in counts.items():
                        row[name] = _one(files, Path(scratch), images, count)
                rows.append(row)
                print(_counts_line(row), flush=True)
    return rows


def _one(files: Row, folder: Path, images: Mixture, count: int) -> Row:
    try:
        values, outcome, _ = fused_inside(folder / "fused.tif", **files, count=count)
    except Exception as error:  # a benchmark of many goes on, and tells
        return {"failed": f"{type(error).__name__}: {error}"}
    return {"psnr": images.psnr(values), "told": told_gain(outcome), "endmembers": outcome.endmember_count}


COUNTS_HEAD = (
    "source    K  SNR   cubic |   auto  (K) |  right  below  above | told gain, true gain (auto)  | what is wrong"
)


def _counts_line(row: Row) -> str:
    def psnr(name: str) -> str:
        return f"{row[name]['psnr']:6.1f}" if "psnr" in row[name] else "failed"

    auto = row["auto"]
    told = f"{auto['told']:6.1f} {auto['psnr'] - row['cubic']:6.1f}" if auto.get("told") is not None else " " * 13
    return (
        f"{row['source']:8s} {row['materials']:2d} {_snr(row):>4s} {row['cubic']:7.1f} | {psnr('auto')} "
        f"({auto.get('endmembers', 0):2d}) | {psnr('right')} {psnr('below')} {psnr('above')} | {told} | "
        f"{'; '.join(counts_faults(row))}"
    )


def counts_faults(row: Row) -> list[str]:
    """Return in words where a row misses the bars.

    Fewer endmembers than materials cannot hold the mixture: such a run is held against cubic upsampling alone.
    """
    faults = []
    for name in RUNS:
        run = row[name]
        if "failed" in run:
            faults.append(f"{name}: {run['failed']}")
            continue
        if run["psnr"] < row["cubic"] - BELOW_CUBIC:
            faults.append(f"{name}: {row['cubic'] - run['psnr']:.1f} dB below cubic")
        if name != "below" and "psnr" in row["right"] and run["psnr"] < row["right"]["psnr"] - BELOW_RIGHT:
            faults.append(f"{name}: {row['right']['psnr'] - run['psnr']:.1f} dB below the right count")
        if run["told"] is not None and run["told"] > run["psnr"] - row["cubic"] + TOLD_TOO_MUCH:
            faults.append(f"{name}: told {run['told'] - run['psnr'] + row['cubic']:.1f} dB too much")
    return faults


def measure_contrast(seed: int, quick: bool) -> list[Row]:
    """Add multiples of the contrast to both images, and multiply both, without noise and with a little."""
    rows = []
    spectra = made_up_spectra(5, np.random.default_rng(seed))
    for snr in (None,) if quick else (None, 40.0):
        plain = mixture(spectra, seed, snr)
        changes = {f"+ {c:g} x contrast": (1.0, c * plain.contrast()) for c in CONTRASTS}
        changes.update({f"x {factor:g}": (factor, 0.0) for factor in FACTORS})
        rows += _compared({name: (plain.changed(*change), {}, {}) for name, change in changes.items()}, snr)
    return rows


def measure_formats(seed: int, quick: bool) -> list[Row]:
    """Write the same mixture as other data types and split files, and fuse it in small tiles."""
    plain = mixture(made_up_spectra(5, np.random.default_rng(seed)), seed, 40.0)
    fine = {"dtype": "float32"}  # of the output: an integer's own rounding is not what is asked about
    variants: dict[str, tuple[Mixture, Row, Row]] = {
        "float32": (plain, {}, fine),
        "float64": (plain, {"dtype": "float64"}, fine),
        "int16 x 1e-4": (plain, {"dtype": "int16", "scale": 1e-4}, fine),
        "uint16 x 2e-5": (plain, {"dtype": "uint16", "scale": 2e-5}, fine),
        "int32 x 1e-6": (plain, {"dtype": "int32", "scale": 1e-6}, fine),
        "as many files as bands": (plain, {"split": True}, fine),
        f"tiles of {SMALL_TILE}": (plain, {}, {**fine, "tile": SMALL_TILE}),
    }
    return _compared(variants, 40.0)


def _compared(variants: dict[str, tuple[Mixture, Row, Row]], snr: Optional[float]) -> list[Row]:
    """Fuse variants of one mixture; the first is what the others are held against."""
    rows: list[Row] = []
    for name, (images, written, options) in variants.items():
        row: Row = {"variant": name, "snr": snr}
        with tempfile.TemporaryDirectory() as scratch:
            files = write(Path(scratch), images, **written)
            try:
                with tile_side(options.get("tile")):
                    chosen = {key: value for key, value in options.items() if key != "tile"}
                    values, outcome, warnings = fused_inside(Path(scratch) / "fused.tif", **files, **chosen)
                row.update(error=images.error(values), endmembers=outcome.endmember_count, warnings=warnings)
                row["ratio"] = row["error"] / rows[0]["error"] if rows else 1.0
            except Exception as error:  # a benchmark of many goes on, and tells
                row["failed"] = f"{type(error).__name__}: {error}"
        rows.append(row)
        print(_variant_line(row), flush=True)
    return rows


VARIANT_HEAD = "variant                 SNR    error / contrast   K  against the plain one"


def _variant_line(row: Row) -> str:
    if "failed" in row:
        return f"{row['variant']:23s} {_snr(row):>4s}  {row['failed']}"
    star = "  too much" if row["ratio"] > ERROR_RATIO else ""
    return (
        f"{row['variant']:23s} {_snr(row):>4s}  {row['error']:17.3e} {row['endmembers']:3d} {row['ratio']:8.2f}{star}"
    )


PARTS = {
    "counts": (measure_counts, COUNTS_HEAD),
    "contrast": (measure_contrast, VARIANT_HEAD),
    "formats": (measure_formats, VARIANT_HEAD),
}


def measure(parts: tuple[str, ...], seed: int, quick: bool) -> dict[str, list[Row]]:
    """Measure the parts; return their rows."""
    found = {}
    for part in parts:
        run, head = PARTS[part]
        print(f"-- {part}\n{head}", flush=True)
        found[part] = run(seed, quick)
    return found


def measure_mixtures(scratch: Path) -> dict[str, list[Row]]:
    """Measure all parts, as a part of the report; each makes scratch folders of its own."""
    return measure(tuple(PARTS), seed=0, quick=False)


def _snr(row: Row) -> str:
    return "none" if row["snr"] is None else f"{row['snr']:.0f}"


def tables(rows: dict[str, list[Row]]) -> str:
    """Return what was found as Markdown."""
    lines = [
        "PSNR in dB, its peak the contrast: the truth's range from its 1st to its 99th percentile. Mixtures of "
        f"{MATERIALS[0]} to {MATERIALS[-1]} materials, {BANDS} bands, {COARSE} × {COARSE} coarse pixels, ratio "
        f"{RATIO}, white noise of the same SNR in both images. The right count is that of the materials; below it is "
        f"one less (2 at least), above it {TOO_MANY} more.",
        "",
        "| materials | SNR, dB | cubic | automatic (found) | right count | below | above | gain over cubic | told |",
        "|---|---|---|---|---|---|---|---|---|",
    ]
    for row in rows["counts"]:
        cells = {name: "failed" if "failed" in row[name] else f"{row[name]['psnr']:.1f}" for name in RUNS}
        auto = row["auto"]
        told = "" if auto.get("told") is None else f"{auto['told']:+.1f}"
        gain = "" if "failed" in auto else f"{auto['psnr'] - row['cubic']:+.1f}"
        lines.append(
            f"| {row['materials']}, {row['source']} | {_snr(row)} | {row['cubic']:.1f} | {cells['auto']} "
            f"({auto.get('endmembers', '')}) | {' | '.join(cells[name] for name in RUNS[1:])} | {gain} | {told} |"
        )
    faults = [fault for row in rows["counts"] for fault in counts_faults(row)]
    lines.append(
        f"\nRuns that miss a bar (no more than {BELOW_CUBIC} dB below cubic, {BELOW_RIGHT:.0f} dB below the right "
        f"count, {TOLD_TOO_MUCH:.0f} dB told too much): {len(faults)} of {len(rows['counts']) * len(RUNS)}."
    )
    lines += [
        "",
        "The same mixture in other units, with a constant added to both images, and written otherwise: its error over "
        "the contrast, and against the first of its group.",
        "",
        "| variant | SNR, dB | error / contrast | against the plain one |",
        "|---|---|---|---|",
    ]
    for row in (*rows["contrast"], *rows["formats"]):
        found = "failed | " if "failed" in row else f"{row['error']:.2e} | {row['ratio']:.2f}"
        lines.append(f"| {row['variant']} | {_snr(row)} | {found} |")
    return "\n".join(lines)


def main() -> None:
    """Measure what the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("parts", nargs="*", choices=[*PARTS, []], metavar="PART")
    parser.add_argument("--seed", type=int, default=0, help="of materials, abundances and noise (default: 0)")
    parser.add_argument("--quick", action="store_true", help="fewer cases, and nothing is kept")
    arguments = parser.parse_args()
    found = measure(tuple(arguments.parts) or tuple(PARTS), arguments.seed, arguments.quick)
    if arguments.quick:
        return
    if RESULTS.is_file():
        found = {**json.loads(RESULTS.read_text())["rows"], **found}
    RESULTS.write_text(json.dumps({"machine": describe(), "rows": found}, indent=1) + "\n")


if __name__ == "__main__":
    main()
