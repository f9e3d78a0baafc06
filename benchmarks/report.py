"""Measure everything and write docs/accuracy.md, with docs/calibration.svg, and docs/speed.md.

    python -m benchmarks.report [PART …] [--sample-python PYTHON]

Parts, all of them by default, which takes most of an hour:
    cases, sensors, blurs, hard, seams   accuracy; these need the scenes of ../shared
    steps                                what each step of the method brings; needs them, too
    uncertainty                          how true the error is that is told; needs them, too
    made                                 accuracy on scenes that are made of formulas
    mixtures, materials                  accuracy on clean mixtures that are made here
    large, enmap, compression            speed on images that are made here
    sample                               both presets on the sample pair of `make demo`

What a part found is kept in benchmarks/results/PART.json with the machine it was found on, and the documents are
written from those files: no number in them is typed by hand. Where ../shared is missing, the parts that need it are
left out, the rest is printed, and nothing is kept: benchmarks/README.md says more.
"""

from __future__ import annotations

import argparse
import functools
import json
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from . import (
    accuracy,
    calibration,
    made_cases,
    materials,
    mixtures,
    peers,
    scenes,
    sensor_pairs,
    sensors,
    speed,
    steps,
    uncertainty,
)
from .engine import describe
from .scenes import ROOT

RESULTS = ROOT / "benchmarks" / "results"


@dataclass(frozen=True)
class Part:
    """What is measured, in a scratch folder, and the Markdown of its rows; whether it needs the scenes."""

    measure: Callable[[Path], Any]
    table: Callable[[Any], str]
    needs_scenes: bool = False


def _sensor_tables(rows: dict[str, Any]) -> str:
    return "\n\n".join(table(rows[name]) for name, table in sensors.TABLES.items())


PARTS = {
    "cases": Part(accuracy.measure_cases, accuracy.cases_table, needs_scenes=True),
    "steps": Part(steps.measure_steps, steps.tables, needs_scenes=True),
    "sensors": Part(sensors.measure_sensors, _sensor_tables, needs_scenes=True),
    "blurs": Part(accuracy.measure_blurs, accuracy.blurs_table, needs_scenes=True),
    "hard": Part(accuracy.measure_hard_cases, accuracy.hard_cases_table, needs_scenes=True),
    "seams": Part(accuracy.measure_seams, accuracy.seams_table, needs_scenes=True),
    "uncertainty": Part(uncertainty.measure_uncertainty, uncertainty.table, needs_scenes=True),
    "made": Part(made_cases.measure_made, made_cases.table),
    "mixtures": Part(mixtures.measure_mixtures, mixtures.tables),
    "materials": Part(materials.measure_materials, materials.tables),
    "large": Part(speed.measure_large, speed.large_table),
    "enmap": Part(speed.measure_enmap, speed.large_table),
    "compression": Part(speed.measure_compression, speed.compression_table),
}
ACCURACY_PARTS = ("cases", "steps", "uncertainty", "sensors", "blurs", "hard", "seams", "made", "mixtures", "materials")
SPEED_PARTS = ("cases", "large", "enmap", "compression")

ACCURACY = """# Accuracy

Made by `make benchmarks`; nothing here is typed by hand. All runs are the engine's command line with default options,
unless said. PSNR in dB and spectral angle (SAM) in degrees against the truth.

## Which data, and how to measure again

| figures of | need | measured by |
|---|---|---|
| made scenes, clean mixtures, materials | nothing: formulas | `python -m benchmarks.report made mixtures materials` |
| [ablations](ablations.md) | nothing: formulas | `python -m benchmarks.ablations --save` |
| the sample pair | what `make demo` fetches | `make benchmarks PARTS=sample` |
| simulated pairs, steps, blurs, hard cases, seams, told errors | public scenes | `make benchmarks` |
| real sensors | public pairs | `make benchmarks PARTS=sensors` |

The first three run anywhere. The public scenes are not part of the project, for their licences differ. Jasper Ridge
(AVIRIS, 100 × 100 × 198) and Samson (95 × 95 × 156) are the unmixing scenes of Zhu, *Hyperspectral Unmixing: Ground
Truth Labeling, Datasets, Benchmark Performances and Survey*, arXiv 1708.05125; San Diego (AVIRIS, 100 × 100 × 189, the
airport) is a scene of anomaly detection that comes with many of its programs; EnMAP L2A scenes are handed out by DLR to
whoever registers, Hyperion and ALI images (Paris) by the USGS, those of site SJER by NEON, each free of charge.
[benchmarks/README.md](../benchmarks/README.md) says where they are looked for. What other programs reach was measured
once, on these very files.

## Made scenes

Fields, a town and a coast made of formulas ([made.py](../benchmarks/made.py)): twelve materials with the absorptions
that they are known for, varying from place to place; 120 × 120 fine pixels, 90 bands from 420 to 2450 nm. PSNR is over
the truth's range from its 1st to its 99th percentile; `told` is what the program tells without the truth, with its
spread. Such scenes are easier than real ones where the sensor has many bands.

{made}

{made_machine}

## Simulated pairs, and a real one

Pairs made of four real scenes with the blur, noise and response of a sensor pair, against the best figures of the
authors' own program on the same files. `published` is our preset of that name; `cubic` upsamples the hyperspectral
image. Paris is a real pair (Hyperion and ALI) with a real truth.

{cases}

{cases_machine}

### Against other programs

Other published programs on the same files, each with its authors' settings. Programs that were told the true blur and
response know more than any user does; against them `sharp` is told the response, as in all other runs here, and finds
the blur by itself. Against those that were told nothing it estimates the response, too.

{peers}

All programs that were run, and what each was told beside the images and their ratio:

{every_peer}

### What each step brings

One pair of each scene. First the result, then by how much its PSNR and spectral angle change when one step is left out
of the method ([method.md](method.md), whose equations are numbered) and everything else is as before.

{steps}

{steps_machine}

## How true the error is that is told

What the engine tells of its own error, beside the truth; [method.md](method.md) says how it is told. Every case is told
by constants that its scene played no part in. PSNR is told against the range of the hyperspectral image's values from
their 1st to their 99th percentile; `≤` marks what is told as a lower bound of the error. `in 90 %` and `in 68 %`: how
many of the errors lie within these intervals; `worst bands`: within that of 90 %, in the worst twentieth of the bands;
`map's rank`: the rank correlation of the map with the error over pixels; `worth`: what the engine tells of that.

![Told against true PSNR, and how many errors lie within the intervals](calibration.svg)

{uncertainty}

{uncertainty_machine}

## Real sensors: response, radiometry, registration and grids

Two real pairs with a real truth: Paris is a Hyperion and an ALI image in different units, half a pixel apart; NEON an
airborne HSI and a camera image of digital numbers, of which no response is known. PSNR is over the truth's range from
its 1st to its 99th percentile. The truth lies in the HSI's frame, so that an image that lines up with the MSI is held
against it where it does not lie. `asked` is the goal; shifts are columns and rows by which the MSI's content lies right
of and below the HSI's, in HSI pixels.

{real}

What each step brings, all with `--align-to hsi`, the response of Paris given and of NEON estimated:

{chain}

{whole_neon}

### Shifts, gains and offsets

The case enmap-s2, its MSI's georeferencing or content moved by {shift_columns:g} HSI pixels to the right and
{shift_rows:g} up, its bands multiplied by {lowest_gain:g} to {highest_gain:g} with offsets added. The truth moves with
the MSI. Scored away from a border of {border} HSI pixels.

{shifts}

### Grids

The same scene as a continuous field (cubic splines; each pixel of the truth the mean over its area), the MSI on a grid
of another ratio: on the HSI's axes, and rotated by {angle:g}° in the neighbouring UTM zone. Scored where both have
data, away from all borders by {border} HSI pixels.

{grids}

### Clouds

A bright cloud over {covered:.0%} of the MSI that no mask tells of. Scored outside it, as without it.

{clouds}

### Responses

The response as `estimate-response` finds it from the two images, against the true one.

{responses}

{sensors_machine}

## Other blurs

One scene under six blurs, three ratios and three seeds of noise. The blur is estimated from the images; given the true
one by `--blur`, the result would be only this much better.

{blurs}

{blurs_machine}

## Clean mixtures

{mixtures}

{mixtures_machine}

## Materials and fractions

{materials}

{materials_machine}

## Cases nobody tuned for

PSNR of cubic upsampling → of the preset `sharp`. Under the cloud itself, nothing is scored.

{hard}

{hard_machine}

## Seams

{seams} {seams_machine}
"""

SPEED = """# Speed

Made by `make benchmarks`, but for what is said of GPUs. Times on a shared machine vary: what counts are the ratios
within one run.

## Against the published preset

Fit and fusion, imports left out; one run of `published`, the median of three of `sharp`.

{case_times}

{cases_machine}

## Large images

An MSI of 4 bands and an HSI of 100, ratio 8, int16: the whole job, imports included, beside the time that rasterio
takes to write as many values to the same disk in tiles, uncompressed and with the default compression. Medians.

{large}

{large_machine}

## An EnMAP scene on Sentinel-2

What people fuse most, made: an MSI of 10 bands and an HSI of 224, ratio 3, int16, noise in both, a blur that lies
across the axes, and 16 axes of the signal subspace, the most that are kept. 4320 pixels are a whole scene. Columns as
above.

{enmap}

{enmap_machine}

## On a GPU

Not measured: nobody had one at hand. `python -m benchmarks.gpu FOLDER` prints how far a GPU and the CPU of its machine
are apart, the seconds of both by stage, and what the whole job takes beside writing.

## Compression

The fused image of 2048 × 2048 pixels and 100 bands, written again as int16 and as float32. ZSTD level 1 with
predictor 2 is the default.

{compression}

{compression_machine}
"""


def keep(part: str, rows: Any) -> None:
    """Keep what a part found."""
    RESULTS.mkdir(exist_ok=True)
    (RESULTS / f"{part}.json").write_text(json.dumps({"machine": describe(), "rows": rows}, indent=1) + "\n")


def write_documents() -> None:
    """Write each document of whose parts all have been measured."""
    if found := _found(ACCURACY_PARTS):
        rows, machines = found
        text = ACCURACY.format(
            cases=accuracy.cases_table(rows["cases"]),
            peers=peers.table(rows["cases"]),
            steps=steps.tables(rows["steps"]),
            uncertainty=uncertainty.table(rows["uncertainty"]),
            blurs=accuracy.blurs_table(rows["blurs"]),
            hard=accuracy.hard_cases_table(rows["hard"]),
            seams=accuracy.seams_table(rows["seams"]),
            mixtures=mixtures.tables(rows["mixtures"]),
            materials=materials.tables(rows["materials"]),
            made=made_cases.table(rows["made"]),
            every_peer=peers.every_peer(rows["cases"]),
            **{name: table(rows["sensors"][name]) for name, table in sensors.TABLES.items()},
            **sensor_pairs.settings(),
            **machines,
        )
        (ROOT / "docs" / "accuracy.md").write_text(text)
        calibration.draw(rows["uncertainty"]["cases"], ROOT / "docs" / "calibration.svg")
    if found := _found(SPEED_PARTS):
        rows, machines = found
        text = SPEED.format(
            case_times=speed.cases_table(rows["cases"]),
            large=speed.large_table(rows["large"]),
            enmap=speed.large_table(rows["enmap"]),
            compression=speed.compression_table(rows["compression"]),
            **machines,
        )
        (ROOT / "docs" / "speed.md").write_text(text)


def _found(parts: tuple[str, ...]) -> tuple[dict[str, Any], dict[str, str]] | None:
    """Return the rows of each part, and the machines they were found on; None where a part was not measured."""
    files = {part: RESULTS / f"{part}.json" for part in parts}
    if not all(file.exists() for file in files.values()):
        return None
    found = {part: json.loads(file.read_text()) for part, file in files.items()}
    machines = {f"{part}_machine": each["machine"] for part, each in found.items()}
    return {part: each["rows"] for part, each in found.items()}, machines


def main() -> None:
    """Measure what is asked for, then write the documents."""
    parser = argparse.ArgumentParser(
        prog="python -m benchmarks.report", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("parts", nargs="*", choices=[*PARTS, "sample", []], metavar="PART")
    parser.add_argument("--sample-python", default=sys.executable, help="a Python that can make the sample pair")
    arguments = parser.parse_args()
    sample = Part(functools.partial(accuracy.measure_sample, python=arguments.sample_python), accuracy.sample_table)
    parts = {**PARTS, "sample": sample}
    kept = scenes.are_there()
    chosen = {name: parts[name] for name in arguments.parts or parts}
    left_out = [name for name, part in chosen.items() if part.needs_scenes and not kept]
    for name, part in chosen.items():
        if name in left_out:
            continue
        with tempfile.TemporaryDirectory() as scratch:
            print(f"== {name}", flush=True)
            rows = part.measure(Path(scratch))
        print(f"\n{part.table(rows)}\n", flush=True)
        if kept and name in PARTS:
            keep(name, rows)
    if kept:
        write_documents()
    else:
        print(
            f"Left out for want of the scenes of {scenes.BENCH.parent} (see benchmarks/README.md): "
            f"{', '.join(left_out) or 'nothing that was asked for'}. Nothing was kept, and the documents are as they "
            "were."
        )


if __name__ == "__main__":
    main()
