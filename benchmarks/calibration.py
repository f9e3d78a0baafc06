"""A picture of how true the error is that is told: docs/calibration.svg, of the rows of benchmarks/uncertainty.py."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import matplotlib
import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure

# Kinds of cases as uncertainty.py names them, in words, each with its mark.
KINDS = {
    "bench": ("the 16 cases", "o", "#1f5fa8"),
    "other": ("other blurs, ratios, noise", "s", "#6aa84f"),
    "unseen": ("three more scenes", "^", "#d9822b"),
    "mixture": ("clean mixtures", "d", "#8e7cc3"),
    "real": ("real pairs", "*", "#c0392b"),
}
NEAR = 2.0  # dB: about the spread that is told
Row = dict[str, Any]


def draw(rows: Sequence[Row], path: Path) -> None:
    """Draw told PSNR against the true one, and how many errors lie within the intervals.

    The file is the same for the same rows.
    """
    with matplotlib.rc_context({"svg.hashsalt": "calibration", "svg.fonttype": "path", "font.size": 9}):
        figure = Figure(figsize=(9, 4.2), layout="constrained", facecolor="white")
        left, right = figure.subplots(1, 2)
        _levels(left, rows)
        _intervals(right, rows)
        figure.savefig(path, metadata={"Date": None} if path.suffix == ".svg" else None)


def _levels(axes: Axes, rows: Sequence[Row]) -> None:
    ends = np.array([min(_both(rows)) - 2, max(_both(rows)) + 2])
    axes.fill_between(ends, ends - NEAR, ends + NEAR, color="0.92", label=f"± {NEAR:g} dB")
    axes.plot(ends, ends, color="0.5", linewidth=1)
    for kind, (words, mark, colour) in KINDS.items():
        of = [row for row in rows if row["kind"] == kind]
        true, told = [row["psnr"] for row in of], [row["told_psnr"] for row in of]
        if of:
            axes.scatter(true, told, s=60 if mark == "*" else 22, marker=mark, color=colour, label=words, zorder=3)
    bounds = [(row["psnr"], row["told_psnr"]) for row in rows if row["lower_bound"]]
    if bounds:
        words = "told as a lower bound of the error"
        axes.scatter(*zip(*bounds), s=150, marker="o", facecolor="none", edgecolor="0.2", label=words)
    axes.set(xlim=ends, ylim=ends, xlabel="true PSNR, dB", ylabel="told PSNR, dB", aspect="equal")
    axes.legend(loc="upper left", frameon=False, fontsize=8)


def _both(rows: Sequence[Row]) -> list[float]:
    return [row[name] for row in rows for name in ("psnr", "told_psnr")]


def _intervals(axes: Axes, rows: Sequence[Row]) -> None:
    rows = [row for row in rows if row["kind"] != "real"]
    for name, share, colour in (("in_90", 0.9, "#1f5fa8"), ("in_68", 0.68, "#d9822b")):
        held = np.sort([row[name] for row in rows])
        axes.plot(
            np.arange(1, len(held) + 1), held, ".", color=colour, label=f"within the interval of {share * 100:g} %"
        )
        axes.axhline(share, color=colour, linewidth=1, linestyle="--")
    axes.set(
        ylim=(min(0.4, *(row["in_68"] for row in rows)) - 0.02, 1),
        xlabel="cases, in order",
        ylabel="share of the errors",
        xlim=(0, len(rows) + 1),
    )
    axes.legend(loc="lower right", frameon=False)
