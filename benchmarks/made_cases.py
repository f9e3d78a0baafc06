"""Accuracy on scenes made of formulas (made.py), which everybody can make again: no data is needed."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from . import made
from .engine import ESTIMATED, fused
from .pairs import CRS, FINE, Pair, write_case

SIDE = 120  # fine pixels
Row = dict[str, Any]


class Case(NamedTuple):
    """What is seen of a scene, and how: SNR in dB of HSI and MSI; the blur's sigma is made.BLUR coarse pixels."""

    scene: str
    sensor: str
    ratio: int
    blur: str = "gaussian"
    snr: tuple[float, float] = (35.0, 40.0)

    @property
    def name(self) -> str:
        """What it is called in tables."""
        blur = "" if self.blur == "gaussian" else f"-{self.blur}"
        noise = "" if self.snr == (35.0, 40.0) else f"-{self.snr[0]:g}dB"
        return f"{self.scene}-{self.sensor}-x{self.ratio}{blur}{noise}"


CASES = (
    *(Case(scene, sensor, 4) for scene in made.LAND for sensor in ("pan", "ikonos", "worldview2", "sentinel2")),
    Case("fields", "sentinel2", 3, "moffat"),
    Case("town", "ikonos", 8),
    Case("coast", "rgb", 2, "delta"),
    Case("fields", "landsat8", 4, "lorentzian2", (25.0, 30.0)),
)


def made_pairs(scratch: Path) -> Iterator[Pair]:
    """Make the pairs of CASES."""
    for seed, case in enumerate(CASES):
        truth = made.land(case.scene, SIDE).truth()
        pair = made.seen(truth, case.sensor, case.ratio, case.snr, seed, blur=case.blur)
        folder = scratch / case.name
        write_case(folder, pair.truth, pair.hsi, pair.msi, made.WAVELENGTHS, pair.bands, (CRS, FINE))
        yield Pair(case.name, folder, case.ratio, stretch=True)


def measure_made(scratch: Path) -> list[Row]:
    """Fuse each pair with the response told, and estimated."""
    rows = []
    for pair in made_pairs(scratch):
        image, outcome = fused(pair)
        told, truth = outcome["error"], pair.score(image)
        peak = float(np.ptp(np.percentile(pair.truth(), [1, 99])))
        rows.append(
            {
                "case": pair.name,
                "cubic": pair.score(pair.cubic()),
                "sharp": truth,
                "estimated": pair.score(fused(pair, ESTIMATED)[0]),
                "told": told["psnr"] + 20 * np.log10(peak / told["peak"]),
                "spread": told["spread"],
                "told_sam": told["sam"],
                "endmembers": outcome["endmember_count"],
            }
        )
        print(rows[-1], flush=True)
    return rows


def table(rows: list[Row]) -> str:
    """Return the pairs as Markdown."""
    lines = [
        "| case | cubic | `sharp` | gain | told | `sharp`, response estimated | SAM cubic | SAM `sharp` | told | "
        "ERGAS `sharp` |",
        "|---|---|---|---|---|---|---|---|---|---|",
    ]
    for row in rows:
        cubic, sharp = row["cubic"], row["sharp"]
        lines.append(
            f"| {row['case']} | {cubic['psnr']:.2f} | **{sharp['psnr']:.2f}** | {sharp['psnr'] - cubic['psnr']:+.2f} | "
            f"{row['told']:.1f} ± {row['spread']:.1f} | {row['estimated']['psnr']:.2f} | {cubic['sam']:.2f} | "
            f"**{sharp['sam']:.2f}** | {row['told_sam']:.2f} | {sharp['ergas']:.2f} |"
        )
    gains = np.array([row["sharp"]["psnr"] - row["cubic"]["psnr"] for row in rows])
    off = np.array([row["told"] - row["sharp"]["psnr"] for row in rows])
    lines.append(
        f"\nGain over cubic upsampling: {gains.mean():+.2f} dB in the mean, {gains.min():+.2f} dB at least. The PSNR "
        f"that is told errs by {np.abs(off).mean():.1f} dB in the mean, from {off.min():+.1f} to {off.max():+.1f} dB."
    )
    return "\n".join(lines)
