"""What other published programs reach on the same files: the rows of ../shared/bench/peers.csv."""

from __future__ import annotations

import csv
from typing import Any, Optional

import numpy as np

from . import scenes

# What a program was told beside the images and their ratio, as peers.csv says it, and in words.
TOLD = {"psf+srf": "told the true blur and response", "nothing": "told nothing"}
ALSO_TOLD = {"bands covered": "told which bands the MSI's see"}
# The figures of `sharp` that are held against them: told the response, and told nothing as well.
OURS = {"psf+srf": "sharp", "nothing": "estimated"}
NAMES = {
    "hysure": "HySure",
    "miae": "MIAE",
    "cnmf": "CNMF",
    "c2ff": "C2FF",
    "gsa": "GSA",
    "mtf-glp": "MTF-GLP",
    "sfim": "SFIM",
}
Row = dict[str, Any]


def peers_by_case() -> dict[str, list[Row]]:
    """Return the figures of peers.csv by case."""
    found: dict[str, list[Row]] = {}
    with (scenes.BENCH / "peers.csv").open() as file:
        for row in csv.DictReader(file):
            figures = {"psnr": float(row["psnr"]), "sam": float(row["sam"])}
            told = {name: row[name] or "" for name in ("method", "told", "note")}
            found.setdefault(row["case"], []).append({**told, **figures})
    return found


def strongest(peers: list[Row], told: str) -> Optional[Row]:
    """Return the peer with the highest PSNR of those that were told so much; None where there is none."""
    return max((peer for peer in peers if peer["told"] == told), key=lambda peer: peer["psnr"], default=None)


def table(rows: list[Row]) -> str:
    """Return cases, each with its `peers`, as Markdown; nothing where none has any.

    `sharp` are the figures by the response table, `estimated` those by a response that is estimated.
    """
    rows = [row for row in rows if row.get("peers")]
    parts = [_table(rows, told) for told in TOLD if any(strongest(row["peers"], told) for row in rows)]
    return "\n\n".join(parts)


def _table(rows: list[Row], told: str) -> str:
    lines = [
        f"| case | strongest {TOLD[told]} | its PSNR | `sharp` | difference | its SAM | `sharp` | difference |",
        "|---|---|---|---|---|---|---|---|",
    ]
    gains, angles, notes = [], [], []
    for row in rows:
        peer = strongest(row["peers"], told)
        if peer is None:
            continue
        sharp = row[OURS[told]]
        gains.append(sharp["psnr"] - peer["psnr"])
        angles.append(sharp["sam"] - peer["sam"])
        name = NAMES.get(peer["method"], peer["method"])
        if peer["note"]:
            notes.append(f"{name} on {row['case']}: {peer['note'].split(';')[0]}.")
        lines.append(
            f"| {row['case']} | {name} | {peer['psnr']:.2f} | {sharp['psnr']:.2f} | {gains[-1]:+.2f} | "
            f"{peer['sam']:.2f} | {sharp['sam']:.2f} | {angles[-1]:+.2f} |"
        )
    lines.append(
        f"\n`sharp` against the strongest that was {TOLD[told]}: {np.mean(gains):+.2f} dB in the mean, "
        f"{min(gains):+.2f} dB at least; spectral angle {np.mean(angles):+.2f}° in the mean, lower in "
        f"{sum(angle < 0 for angle in angles)} of {len(angles)} cases. {' '.join(notes)}".rstrip()
    )
    return "\n".join(lines)


def every_peer(rows: list[Row]) -> str:
    """Return all programs and what each was told, as Markdown: PSNR and spectral angle on each case."""
    rows = [row for row in rows if row.get("peers")]
    lines = ["| program | told | " + " | ".join(row["case"] for row in rows) + " |", "|---" * (len(rows) + 2) + "|"]
    for name, words in (("sharp", "told the response"), ("estimated", TOLD["nothing"])):
        cells = (f"{row[name]['psnr']:.2f}, {row[name]['sam']:.2f}°" for row in rows)
        lines.append(f"| `sharp` | {words} | " + " | ".join(cells) + " |")
    ran = dict.fromkeys((peer["told"], peer["method"]) for row in rows for peer in row["peers"])
    for told, method in sorted(ran, key=lambda each: ([*TOLD, *ALSO_TOLD].index(each[0]), each[1])):
        cells = []
        for row in rows:
            found = [peer for peer in row["peers"] if (peer["told"], peer["method"]) == (told, method)]
            cells.append(f"{found[0]['psnr']:.2f}, {found[0]['sam']:.2f}°" if found else "")
        words = {**TOLD, **ALSO_TOLD}[told]
        lines.append(f"| {NAMES.get(method, method)} | {words} | " + " | ".join(cells) + " |")
    return "\n".join(lines)
