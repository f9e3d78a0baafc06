"""Measure everything and write docs/accuracy.md and docs/speed.md.

    python -m benchmarks.report [PART …]

Parts: cases, sensors, blurs, hard, seams, large, compression; all of them by default, which takes most of an hour.
What a part found is kept in benchmarks/results/PART.json with the machine it was found on, and the documents are
written from those files: no number in them is typed by hand. Needs ../shared/bench.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from pathlib import Path
from typing import Any

from . import accuracy, sensor_pairs, sensors, speed
from .engine import describe
from .pairs import ROOT

RESULTS = ROOT / "benchmarks" / "results"
PARTS = {
    "cases": accuracy.measure_cases,
    "sensors": sensors.measure_sensors,
    "blurs": accuracy.measure_blurs,
    "hard": accuracy.measure_hard_cases,
    "seams": accuracy.measure_seams,
    "large": speed.measure_large,
    "compression": speed.measure_compression,
}
ACCURACY_PARTS = ("cases", "sensors", "blurs", "hard", "seams")
SPEED_PARTS = ("cases", "large", "compression")

ACCURACY = """# Accuracy

Made by `make benchmarks`; nothing here is typed by hand. All runs are the engine's command line with default options,
unless said. PSNR in dB and spectral angle (SAM) in degrees against the truth.

## Simulated pairs, and a real one

Pairs made of four real scenes with the blur, noise and response of a sensor pair, against the best figures of the
authors' own program on the same files. `published` is our preset of that name; `cubic` upsamples the hyperspectral
image. Paris is a real pair (Hyperion and ALI) with a real truth.

{cases}

{cases_machine}

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

## Cases nobody tuned for

PSNR of cubic upsampling → of the preset `sharp`. Under the cloud itself, nothing is scored.

{hard}

{hard_machine}

## Seams

{seams} {seams_machine}
"""

SPEED = """# Speed

Made by `make benchmarks`; nothing here is typed by hand. Times on a shared machine vary: what counts are the ratios
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

## Compression

The fused image of 2048 × 2048 pixels and 100 bands, written again as int16 and as float32. ZSTD level 1 with
predictor 2 is the default.

{compression}

{compression_machine}
"""


def measure(part: str, scratch: Path) -> None:
    """Measure a part and keep what was found."""
    found = {"machine": describe(), "rows": PARTS[part](scratch)}
    RESULTS.mkdir(exist_ok=True)
    (RESULTS / f"{part}.json").write_text(json.dumps(found, indent=1) + "\n")


def write_documents() -> None:
    """Write each document of whose parts all have been measured."""
    if found := _found(ACCURACY_PARTS):
        rows, machines = found
        text = ACCURACY.format(
            cases=accuracy.cases_table(rows["cases"]),
            blurs=accuracy.blurs_table(rows["blurs"]),
            hard=accuracy.hard_cases_table(rows["hard"]),
            seams=accuracy.seams_table(rows["seams"]),
            **{name: table(rows["sensors"][name]) for name, table in sensors.TABLES.items()},
            **sensor_pairs.settings(),
            **machines,
        )
        (ROOT / "docs" / "accuracy.md").write_text(text)
    if found := _found(SPEED_PARTS):
        rows, machines = found
        text = SPEED.format(
            case_times=speed.cases_table(rows["cases"]),
            large=speed.large_table(rows["large"]),
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
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("parts", nargs="*", choices=[*PARTS, []], metavar="PART")
    for part in parser.parse_args().parts or PARTS:
        with tempfile.TemporaryDirectory() as scratch:
            print(f"== {part}", flush=True)
            measure(part, Path(scratch))
    write_documents()


if __name__ == "__main__":
    main()
