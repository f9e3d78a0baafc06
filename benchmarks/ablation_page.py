"""docs/ablations.md and its pictures, of the rows of benchmarks/ablations.py: no figure in it is typed by hand."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple, Optional

import matplotlib
import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from .engine import describe
from .scenes import ROOT

RESULTS = ROOT / "benchmarks" / "results" / "ablations.json"
DOCS = ROOT / "docs"
PICTURES = "ablations"  # the folder of the pictures, beside the page
Row = dict[str, Any]

OFF = 2.0  # told spreads by which the told PSNR may be off before it counts as wrong
HARDLY = ("no nearer", "hardly nearer")  # how verdicts begin that say that fusion does not pay
ASSESSED = "Fusing is not likely to help"
COLOURS = {"fused": "#1f5fa8", "cubic": "0.45", "told": "#d9822b", "warned": "#c0392b"}


class Words(NamedTuple):
    """A curve's heading, its axis, what is made worse, and the value at which nothing is wrong."""

    title: str
    axis: str
    about: str
    right: Optional[float] = None


CURVES: dict[str, Words] = {
    "counts": Words(
        "Number of endmembers",
        "endmembers asked for",
        "The preset `sharp` takes the number for what is shown as abundances: the image does not depend on it.",
    ),
    "counts_published": Words(
        "Number of endmembers, preset `published`",
        "endmembers",
        "The paper's method, whose image does depend on it; on a quarter of the scene. It tells no error.",
    ),
    "response_shifts": Words(
        "Response: centres", "response told is off by, nm", "The response that is told lies off by so many nm.", 0
    ),
    "response_widths": Words(
        "Response: widths", "response told is wider by, %", "The response that is told is wider by so many per cent.", 0
    ),
    "bilinear": Words(
        "Bilinear mixing",
        "strength of light that meets two materials",
        "Fine pixels mix with light that meets two materials in turn; 1 is Fan's model.",
        0,
    ),
    "intimate": Words(
        "Intimate mixing",
        "share of grains",
        "Fine pixels mix grain by grain, by Hapke's single scattering albedo; 1 is all of the land.",
        0,
    ),
    "variability": Words(
        "Spectral variability",
        "times as much as usual",
        "Materials vary within themselves, in brightness, slope and depth of absorptions; 1 is 15 %, 8 % and 25 %.",
    ),
    "noise": Words("Noise", "SNR of both images, dB", "White noise in every band of both images.", 50),
    "ratios": Words("Ratio", "fine pixels along a coarse one", "240 × 240 fine pixels seen more and more coarsely."),
    "registration": Words(
        "Registration error, looked for",
        "HSI pixels",
        "The MSI's content, and the truth with it, lies off; interpolation stays where the HSI lies. The program "
        "removes up to two pixels by itself.",
        0,
    ),
    "registration_off": Words(
        "Registration error, not looked for",
        "HSI pixels",
        "The same with `--registration no`, for one whose map is trusted and wrong.",
        0,
    ),
    "changes": Words(
        "Change between the dates, all land",
        "changed land, %",
        "Squares of the land are other land on the MSI's date; scored on that date. There the MSI alone tells.",
        0,
    ),
    "changes_elsewhere": Words(
        "Change between the dates, land that stayed", "changed land, %", "The same, scored where the land stayed.", 0
    ),
}  # fmt: skip

PAGE = """# Ablations

Where fusion stops paying against interpolation, and whether the program says so there. Made by
`python -m benchmarks.ablations --save`, which anybody can run: the scenes are made of formulas
([made.py](../benchmarks/made.py)), and nothing here is typed by hand. It takes four
minutes; `--only counts_published`, whose rows join those that are kept, takes longer than all others together.

One thing at a time is made worse, the rest stays right: ratio {ratio}, Gaussian blur of {blur:g} coarse pixels beside
the pixel itself, 35 dB in the HSI and 40 dB in the MSI, 90 bands from 420 to 2450 nm, the true response told.
{sensors}
All runs are the preset `sharp` with default options, unless said.

PSNR is against the range of the HSI's values from their 1st to their 99th percentile, as the program tells its own.
`told` is the PSNR that it tells without the truth, with one spread to either side as the band; a red ring is a point at
which it warned, called the error a lower bound, or said that fusion hardly helps. Told counts as wrong where it is more
than {off:g} spreads off.

## In short

{summary}

{findings}

{sections}

{machine}
"""


def keep(rows: list[Row]) -> None:
    """Keep the rows in place of those that were kept of the same curves, and write the page into docs/."""
    measured = {row["curve"] for row in rows}
    kept = json.loads(RESULTS.read_text())["rows"] if RESULTS.exists() else []
    rows = [*(row for row in kept if row["curve"] not in measured), *rows]
    rows.sort(key=lambda row: list(CURVES).index(row["curve"]))
    RESULTS.write_text(json.dumps({"machine": describe(), "rows": rows}, indent=1) + "\n")
    write_document()


def write_document() -> None:
    """Write the page of the rows that were kept."""
    kept = json.loads(RESULTS.read_text())
    write(kept["rows"], DOCS, kept["machine"])


def write(rows: Sequence[Row], folder: Path, machine: Optional[str] = None) -> None:
    """Write ablations.md of these rows into a folder, and its pictures into one within."""
    from .ablations import RATIO, SENSORS
    from .made import BLUR

    (folder / PICTURES).mkdir(parents=True, exist_ok=True)
    sections = []
    for curve in dict.fromkeys(row["curve"] for row in rows):
        chosen = [row for row in rows if row["curve"] == curve]
        draw(curve, chosen, folder / PICTURES / f"{curve}.svg")
        sections.append(_section(curve, chosen))
    scenes = list(dict.fromkeys(row["scene"] for row in rows))
    text = PAGE.format(
        ratio=RATIO,
        blur=BLUR,
        off=OFF,
        sensors="\n".join(f"The scene “{scene}” is seen by the bands of {SENSORS[scene]}." for scene in scenes),
        summary=summary(rows),
        findings=findings(rows),
        sections="\n\n".join(sections),
        machine=machine or describe(),
    )
    (folder / "ablations.md").write_text(text)


def gain(row: Row) -> Optional[float]:
    """Return what fusion gains over interpolation in a row, dB; None where there is no result."""
    if "fused" not in row or row["fused"]["psnr"] is None:
        return None
    return float(row["fused"]["psnr"] - row["cubic"]["psnr"])


def says_so(row: Row) -> bool:
    """Tell whether the program refuses, warns, or says that fusion hardly helps."""
    if "refused" in row:
        return True
    told = row["told"]
    doubtful = told is not None and (told["lower_bound"] or told["verdict"].startswith(HARDLY))
    return bool(doubtful or row["warnings"])


def told_off(row: Row) -> Optional[float]:
    """Return by how much the told PSNR is higher than the true one, dB; None where none is told."""
    if gain(row) is None or row["told"] is None:
        return None
    return float(row["told"]["psnr"] - row["fused"]["psnr"])


def is_unsaid(row: Row) -> bool:
    """Tell whether a row is worse than told, and nothing says so."""
    off = told_off(row)
    return off is not None and off > OFF * row["told"]["spread"] and not says_so(row)


def stops_paying(rows: Sequence[Row]) -> list[float]:
    """Return where the gain passes through zero between neighbouring points, by linear interpolation."""
    found = []
    points = sorted((row["at"], gain(row)) for row in rows if gain(row) is not None)
    for (before, high), (after, low) in zip(points, points[1:]):
        if (high > 0) != (low > 0):
            found.append(before + (after - before) * high / (high - low))
    return found


def summary(rows: Sequence[Row]) -> str:
    """Return a table of the curves: what is gained at least, where it stops paying, where the program says so."""
    lines = [
        "| | scene | from … to | least gain, dB | stops paying | the program warns at | worse than told, unsaid |",
        "|---|---|---|---|---|---|---|",
    ]
    for curve, scene, chosen in _groups(rows):
        gains = [(gain(row), row["at"]) for row in chosen if gain(row) is not None]
        least, where = min(gains) if gains else (float("nan"), float("nan"))
        zero = ", ".join(f"{at:.3g}" for at in stops_paying(chosen)) or ("nowhere here" if least > 0 else "everywhere")
        said = _places(row for row in chosen if says_so(row))
        unsaid = _places(row for row in chosen if is_unsaid(row))
        ends = min(row["at"] for row in chosen), max(row["at"] for row in chosen)
        lines.append(
            f"| [{CURVES[curve].title}](#{_anchor(CURVES[curve].title)}) | {scene} | {ends[0]:g} … {ends[1]:g} | "
            f"{least:+.1f} at {where:g} | {zero} | {said or 'none'} | {unsaid or 'none'} |"
        )
    return "\n".join(lines)


def findings(rows: Sequence[Row]) -> str:
    """Return in words where the program does not say what it should."""
    silent = [row for row in rows if (gain(row) or 1) <= 0 and not says_so(row)]
    loud = [row for row in rows if (gain(row) or 0) <= 0 and gain(row) is not None and says_so(row)]
    unsaid = [row for row in rows if is_unsaid(row)]
    told = [off for row in rows if (off := told_off(row)) is not None]
    low = sum(off < -OFF * row["told"]["spread"] for row in rows if (off := told_off(row)) is not None)
    lines = [
        f"- Fusion is no nearer to the truth than interpolation at {len(silent) + len(loud)} of {len(rows)} points; "
        f"the program says so, or warns, at {len(loud)} of them."
    ]
    lines += [f"  **Not** {_named(row)}: fusion loses {-(gain(row) or 0):.1f} dB." for row in silent]
    lines.append(
        f"- The PSNR told is off by {np.mean(np.abs(told)):.1f} dB in the mean. It is too low by more than "
        f"{OFF:g} spreads at {low} of {len(told)} points: the error is smaller than told. It is too high by as "
        f"much, with nothing that says so, at {len(unsaid)}:"
    )
    lines += [
        f"    - {_named(row)}: told {told_off(row):.1f} dB too much, true gain {gain(row):+.1f} dB" for row in unsaid
    ]
    return "\n".join(lines)


def _named(row: Row) -> str:
    return f"{CURVES[row['curve']].title}, {row['scene']}, at {row['at']:g}"


def _anchor(title: str) -> str:
    kept = "".join(letter for letter in title.lower() if letter.isalnum() or letter in " -")
    return kept.replace(" ", "-")


def _places(rows: Any) -> str:
    return ", ".join(f"{row['at']:g}" for row in rows)


def _groups(rows: Sequence[Row]) -> list[tuple[str, str, list[Row]]]:
    names = dict.fromkeys((row["curve"], row["scene"]) for row in rows)
    return [(c, s, [row for row in rows if (row["curve"], row["scene"]) == (c, s)]) for c, s in names]


def _section(curve: str, rows: Sequence[Row]) -> str:
    words = CURVES[curve]
    lines = [
        f"## {words.title}",
        "",
        words.about,
        "",
        f"![{words.title}: PSNR and spectral angle]({PICTURES}/{curve}.svg)",
        "",
        f"| scene | {words.axis} | cubic | fused | gain | told | SAM cubic | SAM fused | the program says |",
        "|---|---|---|---|---|---|---|---|---|",
    ]
    for row in rows:
        at = f"{row['at']:g}" + (" (automatic)" if row.get("automatic") else "")
        cubic = row["cubic"]
        if gain(row) is None:
            lines.append(f"| {row['scene']} | {at} | {cubic['psnr']:.1f} | | | | | | {_said(row)} |")
            continue
        told = "" if row["told"] is None else f"{row['told']['psnr']:.1f} ± {row['told']['spread']:.1f}"
        lines.append(
            f"| {row['scene']} | {at} | {cubic['psnr']:.1f} | {row['fused']['psnr']:.1f} | {gain(row):+.1f} | {told} | "
            f"{cubic['sam']:.1f} | {row['fused']['sam']:.1f} | {_said(row)} |"
        )
    return "\n".join(lines)


# How the warnings begin or what they hold, and what they are called in the tables.
SHORT = {
    "agrees badly": "bands agree badly",
    "lower bound": "error is a lower bound",
    "seems to lie": "too large a shift",
    "with the others, which lie under": "told of the unchanged only",
    "blurred over about": "too wide a blur",
    "Fusing is not likely": "fusing is not likely to help",
    "lies where the hyperspectral image has bands": "response beyond the HSI's bands",
    "Endmembers:": "fewer endmembers",
}


def _said(row: Row) -> str:
    if "refused" in row:
        return f"refused: {row['refused'].split(': ', 1)[-1].split(';')[0].split(':')[0]}"
    words = [next((short for key, short in SHORT.items() if key in text), text[:60]) for text in row["warnings"]]
    if row["told"] is not None and row["told"]["verdict"].startswith(HARDLY):
        words.append(row["told"]["verdict"])
    return "; ".join(dict.fromkeys(words))


def draw(curve: str, rows: Sequence[Row], path: Path) -> None:
    """Draw PSNR of each scene, with what is told, and the spectral angle. The file is the same for the same rows."""
    scenes = list(dict.fromkeys(row["scene"] for row in rows))
    with matplotlib.rc_context({"svg.hashsalt": curve, "svg.fonttype": "path", "font.size": 8}):
        figure = Figure(figsize=(3.4 * (len(scenes) + 1), 2.9), layout="constrained", facecolor="white")
        panels = figure.subplots(1, len(scenes) + 1)
        for axes, scene in zip(panels, scenes):
            _psnr(axes, scene, sorted((row for row in rows if row["scene"] == scene), key=lambda row: row["at"]))
        _angle(panels[-1], scenes, rows)
        for axes in panels:
            axes.set_xlabel(CURVES[curve].axis)
            if curve == "noise":
                axes.invert_xaxis()
        panels[0].legend(frameon=False, fontsize=7)
        figure.savefig(path, metadata={"Date": None} if path.suffix == ".svg" else None)


def _psnr(axes: Axes, scene: str, rows: Sequence[Row]) -> None:
    axes.plot(*_points(rows, lambda row: row["cubic"]["psnr"]), ".--", color=COLOURS["cubic"], label="interpolation")
    axes.plot(*_points(rows, lambda row: row["fused"]["psnr"] if gain(row) is not None else None), ".-",
              color=COLOURS["fused"], label="fusion")  # fmt: skip
    told = [row for row in rows if told_off(row) is not None]
    if told:
        at, level = np.array(_points(told, lambda row: row["told"]["psnr"]))
        spread = np.array([row["told"]["spread"] for row in told])
        axes.fill_between(at, level - spread, level + spread, color=COLOURS["told"], alpha=0.25, linewidth=0)
        axes.plot(at, level, ":", color=COLOURS["told"], label="told")
    rings = [row for row in rows if says_so(row)]
    if rings:
        level = [row["fused"]["psnr"] if gain(row) is not None else row["cubic"]["psnr"] for row in rings]
        axes.scatter([row["at"] for row in rings], level, s=60, facecolor="none", edgecolor=COLOURS["warned"],
                     label="warned, or refused")  # fmt: skip
    axes.set(title=f"{scene}: PSNR, dB")


def _angle(axes: Axes, scenes: Sequence[str], rows: Sequence[Row]) -> None:
    for number, scene in enumerate(scenes):
        of = sorted((row for row in rows if row["scene"] == scene), key=lambda row: row["at"])
        mark = "os^"[number % 3]
        axes.plot(*_points(of, lambda row: row["cubic"]["sam"]), f"{mark}--", markersize=3, color=COLOURS["cubic"])
        axes.plot(*_points(of, lambda row: row["fused"]["sam"] if gain(row) is not None else None), f"{mark}-",
                  markersize=3, color=COLOURS["fused"], label=scene)  # fmt: skip
    axes.set(title="spectral angle, degrees", ylim=(0, None))
    axes.legend(frameon=False, fontsize=7)


def _points(rows: Sequence[Row], value: Any) -> tuple[list[float], list[float]]:
    found = [(row["at"], value(row)) for row in rows]
    known = [(at, level) for at, level in found if level is not None]
    return [at for at, _ in known], [level for _, level in known]
