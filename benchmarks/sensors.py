"""What real sensors bring: an unknown response, other units, shifts, clouds, other grids. See `sensor_pairs`."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .engine import ESTIMATED, fused, run_job
from .pairs import Pair, case_rows, neon_pair, paris_pair, simulated, write_case
from .scenes import PAIRS
from .sensor_pairs import SHIFT, cloudy_pairs, grid_pairs, shifted_pairs

TO_HSI, TO_MSI = "--align-to=hsi", "--align-to=msi"
RESPONSE_GIVEN = "response given, `--align-to hsi`"
REAL_RUNS = {
    "paris": {
        RESPONSE_GIVEN: (TO_HSI,),
        "response estimated, `--align-to hsi`": (TO_HSI, ESTIMATED),
        "response given, `--align-to msi`": (TO_MSI,),
    },
    "neon": {"`--align-to hsi`": (TO_HSI,)},
}
TITLES = {"paris": "Paris", "neon": "NEON"}
CHAIN = {
    "registration off, the network trained on the response": ("--no-registration", "--training=response"),
    "registration off, training chosen": ("--no-registration",),
    "shift removed, trained on the response": ("--training=response",),
    "shift removed, trained on the images": ("--training=images",),
    "shift removed, trained on both": ("--training=both",),
    "shift removed, training chosen (default)": (),
}
WIDE = 30.0  # nm at half maximum: narrower bands see too little of the HSI to be told
SENSORS = ("ikonos", "worldview2", "sentinel2")
NOMINAL = ("gt_jasper_ridge_198", "gt_sandiego_189")  # scenes whose wavelengths are

# What each figure should reach: dB, degrees, and for differences dB that may be lost.
GOALS = {
    ("paris", RESPONSE_GIVEN): "31.2 dB, 2.1°",
    ("paris", "response estimated, `--align-to hsi`"): "30.5 dB",
    ("neon", "`--align-to hsi`"): "25.8 dB",
}
SHIFT_GOAL, GRID_GOAL, CLOUD_GOAL, CORRELATION_GOAL = 0.5, 1.0, 1.0, 0.95
Row = dict[str, Any]


def measure_sensors(scratch: Path) -> dict[str, list[Row]]:
    """Fuse real pairs, and simulated ones with what simulations leave out."""
    real = [paris_pair(scratch / "paris"), neon_pair(scratch / "neon")]
    return {
        "real": _measure_real(real),
        "chain": _measure_chain(real),
        "whole_neon": _measure_whole_neon(scratch),
        "shifts": _measure_shifts(scratch),
        "grids": _measure_grids(scratch),
        "clouds": _measure_clouds(scratch),
        "responses": _measure_responses(scratch),
    }


def _run(pair: Pair, /, *options: str, **about: Any) -> Row:
    """Fuse a pair; return what the row is about, the scores, and what was found."""
    image, outcome = fused(pair, *options)
    found = outcome["registration"]
    row = {
        **about,
        **pair.score(image),
        "shift": None if found is None else [found["columns"], found["rows"]],
        "removed": found is not None and found["removed"],
        "training": outcome["training"].split(":")[0],
    }
    print(row, flush=True)
    return row


def _measure_real(pairs: list[Pair]) -> list[Row]:
    rows = []
    for pair in pairs:
        rows.append({"pair": pair.name, "run": "cubic", **pair.score(pair.cubic()), "shift": None})
        rows += [_run(pair, *options, pair=pair.name, run=run) for run, options in REAL_RUNS[pair.name].items()]
    return rows


def _measure_chain(pairs: list[Pair]) -> list[Row]:
    rows = []
    for pair in pairs:
        rows.append({"pair": pair.name, "step": "cubic", **pair.score(pair.cubic())})
        rows += [_run(pair, TO_HSI, *options, pair=pair.name, step=step) for step, options in CHAIN.items()]
    return rows


def _measure_whole_neon(scratch: Path) -> list[Row]:
    """Fuse the pair as it was delivered, ratio 10, by a response that is estimated: the file's is nominal."""
    files = {"hsi": PAIRS / "neon_sjer052_hsi.tif", "msi": PAIRS / "neon_sjer052_rgb.tif"}
    options = [f"--{name}={path}" for name, path in files.items()]
    outcome = run_job("fuse", *options, f"--output={scratch / 'whole-neon.tif'}", ESTIMATED, "--assessment")
    chosen = ("seconds", "assessment", "registration", "training", "ratio", "blur", "lowest_correlation", "warnings")
    print(rows := [{key: outcome.get(key) for key in chosen}], flush=True)
    return rows


def _measure_shifts(scratch: Path) -> list[Row]:
    rows: list[Row] = []
    for name, is_shifted, pair in shifted_pairs(scratch):
        rows.append(_run(pair, case=name, true_shift=SHIFT if is_shifted else (0.0, 0.0)))
    return rows


def _measure_grids(scratch: Path) -> list[Row]:
    rows = []
    for ratio, *pairs in grid_pairs(scratch):
        rows += [_run(pair, case=pair.name, ratio=ratio, pixels=int(pair.clear.sum())) for pair in pairs]
    return rows


def _measure_clouds(scratch: Path) -> list[Row]:
    rows = []
    for pairs in cloudy_pairs(scratch):
        clear, cloudy = (_run(pair, case=pair.name) for pair in pairs)
        rows.append({"case": clear["case"], "clear": clear, "cloudy": cloudy})
    return rows


def _measure_responses(scratch: Path) -> list[Row]:
    """Estimate the response of the simulated sensors; compare each curve with the true one at the HSI's bands."""
    rows = []
    for case in (row for row in case_rows() if row["sensor"] in SENSORS):
        folder = scratch / f"{case['case']}-response"
        truth, hsi, msi, wavelength, bands = simulated(case)
        write_case(folder, truth, hsi, msi, wavelength, bands)
        files = (f"--hsi={folder / 'hsi.tif'}", f"--msi={folder / 'msi.tif'}", f"--output={folder / 'estimated.csv'}")
        run_job("estimate-response", *files)
        found = _correlations(folder / "estimated.csv", wavelength, bands[2])
        rows.append(
            {
                "case": case["case"],
                "nominal": case["scene"] in NOMINAL,
                "bands": [list(band) for band in zip(bands[0], bands[1], found)],
            }
        )
        print(rows[-1], flush=True)
    return rows


def _correlations(table: Path, wavelength: NDArray[np.float64], true: NDArray[np.float32]) -> list[float]:
    """Return how each column of a response table correlates with the true curve, at the table's wavelengths."""
    with table.open() as file:
        found = np.array([[float(cell) for cell in row] for row in list(csv.reader(file))[1:]])
    nearest = np.abs(wavelength[None] - found[:, :1]).argmin(axis=1)
    return [float(np.corrcoef(curve[nearest], column)[0, 1]) for curve, column in zip(true, found[:, 1:].T)]


def _shift(row: Row) -> str:
    """Return the shift that was found, columns and rows."""
    if row["shift"] is None:
        return ""
    return ", ".join(map(_rounded, row["shift"])) + ("" if row["removed"] else " (not removed)")


def _rounded(value: float, sign: str = "") -> str:
    """Return a figure of two digits that is never minus nothing."""
    return f"{round(value, 2) + 0.0:{sign}.2f}"


def real_table(rows: list[Row]) -> str:
    """Return the real pairs as Markdown."""
    lines = ["| pair | run | PSNR | SAM | asked | shift found, HSI pixels |", "|---|---|---|---|---|---|"]
    for row in rows:
        goal = GOALS.get((row["pair"], row["run"]), "")
        lines.append(
            f"| {TITLES[row['pair']]} | {row['run']} | {row['psnr']:.2f} | {row['sam']:.2f} | {goal} | {_shift(row)} |"
        )
    return "\n".join(lines)


def chain_table(rows: list[Row]) -> str:
    """Return what each step brings as Markdown: a row a step, both real pairs beside each other."""
    pairs = list(dict.fromkeys(row["pair"] for row in rows))
    head = " | ".join(f"{TITLES[pair]} PSNR | {TITLES[pair]} SAM" for pair in pairs)
    lines = [f"| step | {head} |", "|---" * (1 + 2 * len(pairs)) + "|"]
    for step in dict.fromkeys(row["step"] for row in rows):
        chosen = {row["pair"]: row for row in rows if row["step"] == step}
        cells = " | ".join(f"{chosen[pair]['psnr']:.2f} | {chosen[pair]['sam']:.2f}" for pair in pairs)
        lines.append(f"| {step} | {cells} |")
    chosen_training = ", ".join(
        f"{row['training']} ({TITLES[row['pair']]})" for row in rows if row["step"] == list(CHAIN)[-1]
    )
    lines.append(f"\nWhat training chose: {chosen_training}.")
    return "\n".join(lines)


def whole_neon_words(rows: list[Row]) -> str:
    """Return how the whole NEON pair went, in words."""
    row = rows[0]
    shift, assessed = row["registration"], row["assessment"]
    words = (
        f"The whole NEON pair, ratio {row['ratio']:.0f}, its response estimated: {row['seconds']:.1f} s, imports left "
        f"out; shift found {shift['columns']:.2f}, {shift['rows']:.2f} HSI pixels"
    )
    if assessed is None:
        return f"{words}; too small to be assessed."
    return (
        f"{words}. There is no truth; the assessment tells a gain over cubic upsampling of {assessed['gain']:.2f} dB, "
        f"at a resolution reduced by {assessed['ratio']:.1f}."
    )


def shifts_table(rows: list[Row]) -> str:
    """Return shifts, gains and offsets as Markdown."""
    clean = rows[0]["psnr"]
    lines = ["| MSI | true shift | shift found | PSNR | SAM | against as it is |", "|---|---|---|---|---|---|"]
    for row in rows:
        true = ", ".join(map(_rounded, row["true_shift"]))
        lines.append(
            f"| {row['case']} | {true} | {_shift(row)} | {row['psnr']:.2f} | {row['sam']:.2f} | "
            f"{_rounded(row['psnr'] - clean, '+')} |"
        )
    lost = max(clean - row["psnr"] for row in rows)
    lines.append(f"\nAt most {max(lost, 0):.2f} dB are lost; asked: no more than {SHIFT_GOAL} dB.")
    return "\n".join(lines)


def grids_table(rows: list[Row]) -> str:
    """Return the ratios that are no whole numbers, aligned and rotated, as Markdown."""
    lines = [
        "| ratio | aligned, PSNR | rotated, other zone, PSNR | difference | SAM aligned | SAM rotated |",
        "|---|---|---|---|---|---|",
    ]
    lost = []
    for aligned, rotated in zip(rows[::2], rows[1::2]):
        lost.append(aligned["psnr"] - rotated["psnr"])
        lines.append(
            f"| {aligned['ratio']} | {aligned['psnr']:.2f} | {rotated['psnr']:.2f} | {_rounded(-lost[-1], '+')} | "
            f"{aligned['sam']:.2f} | {rotated['sam']:.2f} |"
        )
    lines.append(f"\nAt most {max(*lost, 0):.2f} dB are lost; asked: no more than {GRID_GOAL} dB.")
    return "\n".join(lines)


def clouds_table(rows: list[Row]) -> str:
    """Return the clouds as Markdown."""
    lines = ["| case | clear, PSNR | cloudy, PSNR | difference | shift found |", "|---|---|---|---|---|"]
    lost = []
    for row in rows:
        clear, cloudy = row["clear"], row["cloudy"]
        lost.append(clear["psnr"] - cloudy["psnr"])
        lines.append(
            f"| {row['case']} | {clear['psnr']:.2f} | {cloudy['psnr']:.2f} | {_rounded(-lost[-1], '+')} | "
            f"{_shift(cloudy)} |"
        )
    lines.append(f"\nAt most {max(*lost, 0):.2f} dB are lost; asked: no more than {CLOUD_GOAL} dB.")
    return "\n".join(lines)


def responses_table(rows: list[Row]) -> str:
    """Return how estimated responses correlate with the true ones as Markdown."""
    lines = [
        f"| case | lowest correlation, bands wider than {WIDE:.0f} nm | of the band at, nm | of how many | "
        "lowest of all bands |",
        "|---|---|---|---|---|",
    ]
    lowest = []
    for row in rows:
        wide = [band for band in row["bands"] if band[1] > WIDE]
        worst = min(wide, key=lambda band: band[2])
        lowest.append((worst[2], row["nominal"]))
        star = " *" if row["nominal"] else ""
        lines.append(
            f"| {row['case']}{star} | {worst[2]:.3f} | {worst[0]:.0f} | {len(wide)} of {len(row['bands'])} | "
            f"{min(band[2] for band in row['bands']):.3f} |"
        )
    known = min(value for value, nominal in lowest if not nominal)
    reached = sum(value >= CORRELATION_GOAL for value, _ in lowest)
    lines.append(
        f"\n\\* The scene's wavelengths are nominal. Lowest: {min(lowest)[0]:.3f}; of scenes whose wavelengths are "
        f"known: {known:.3f}; asked: {CORRELATION_GOAL}, which {reached} of {len(rows)} cases reach."
    )
    return "\n".join(lines)


TABLES = {
    "real": real_table,
    "chain": chain_table,
    "whole_neon": whole_neon_words,
    "shifts": shifts_table,
    "grids": grids_table,
    "clouds": clouds_table,
    "responses": responses_table,
}
