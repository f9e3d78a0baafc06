"""A second fusion of the same pair has the same result and the same words, with nothing fitted; all else is new."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import rasterio
import torch

from spectramorph_plugin.engine.memory import forget_fits
from spectramorph_plugin.jobs import fuse
from spectramorph_plugin.pair.kept_fits import MOST_KEPT
from spectramorph_plugin.protocol.requests import FuseRequest

FITTING = "Finding endmembers and fitting the network"
RASTERS = ("fused.tif", "abundances.tif", "residuals.tif")


class Listener:
    """A reporter that remembers what was said, and may end the job at a step."""

    language = "en"

    def __init__(self, ends_at: str = "") -> None:
        self.steps: list[str] = []
        self.said: list[tuple[str, str]] = []
        self.warnings: list[str] = []
        self._ends_at = ends_at

    def progress(self, percent: float, text: str) -> None:
        self.steps.append(text)
        if self._ends_at and text == self._ends_at:
            raise KeyboardInterrupt

    def log(self, text: str) -> None:
        self.said.append(("log", text))

    def warning(self, text: str) -> None:
        self.said.append(("warning", text))
        self.warnings.append(text)

    @property
    def fitted(self) -> bool:
        return FITTING in self.steps


@pytest.fixture(autouse=True)
def nothing_kept() -> Any:
    forget_fits()
    yield
    forget_fits()


def asked(pair: Any, folder: Path, **options: Any) -> FuseRequest:
    folder.mkdir(exist_ok=True)
    output, abundances, residuals = (folder / name for name in RASTERS)
    request = FuseRequest(
        hsi=pair.hsi,
        msi=(pair.msi,),
        output=output,
        abundances=abundances,
        residuals=residuals,
        endmembers=folder / "e.csv",
        model=folder / "m.safetensors",
    )
    return replace(request, **options)


def run(request: FuseRequest, listener: Listener | None = None) -> tuple[Any, Listener]:
    listener = listener or Listener()
    return fuse.run(request, listener), listener


def same(one: Path, other: Path, content: Callable[[Path], Any]) -> bool:
    names = [path.name for path in one.iterdir() if path.suffix in (".tif", ".csv", ".safetensors")]
    return len(names) >= 4 and all(content(one / name) == content(other / name) for name in names)


@pytest.mark.slow
@pytest.mark.parametrize(
    ("scene", "options"),
    [
        ({"gain": 0.5, "offset": 0.2, "blur": 0.4}, {}),
        ({"shift": (0.6, -0.4)}, {"align_to": "hsi"}),
        ({"turn": 20.0, "hsi_margin": 2}, {"sensor": "estimated"}),
        ({"hsi_crs": "EPSG:32632"}, {"preset": "published", "residuals": None}),
    ],
)
@pytest.mark.usefixtures("quick")
def test_it_has_the_same_result_and_says_the_same(
    make_pair: Callable[..., Any],
    content: Callable[[Path], Any],
    tmp_path: Path,
    scene: dict[str, Any],
    options: dict[str, Any],
) -> None:
    pair = make_pair(**scene)
    first, told = run(asked(pair, tmp_path / "first", **options))
    again, told_again = run(asked(pair, tmp_path / "again", **options))
    assert told.fitted
    assert not told_again.fitted
    assert told_again.said == told.said
    assert replace(again, seconds=0, outputs={}) == replace(first, seconds=0, outputs={})
    assert same(tmp_path / "first", tmp_path / "again", content)


def test_other_outputs_need_no_other_fit(
    make_pair: Callable[..., Any], content: Callable[[Path], Any], tmp_path: Path
) -> None:
    pair = make_pair()
    run(asked(pair, tmp_path / "first"))
    others = {"dtype": "float32", "constrained": False, "residuals": None, "report": tmp_path / "r.html"}
    others["uncertainty"] = tmp_path / "u.tif"
    _, told = run(asked(pair, tmp_path / "again", **others))
    assert not told.fitted
    forget_fits()
    others["uncertainty"] = tmp_path / "alone.tif"
    _, alone = run(asked(pair, tmp_path / "alone", **others))
    assert alone.fitted
    assert content(tmp_path / "u.tif") == content(tmp_path / "alone.tif")
    for name in ("fused.tif", "abundances.tif"):
        assert content(tmp_path / "again" / name) == content(tmp_path / "alone" / name)


@pytest.mark.slow
def test_whatever_the_fit_depends_on_makes_another(
    make_pair: Callable[..., Any], write: Callable[..., None], tmp_path: Path
) -> None:
    pair = make_pair()
    with rasterio.open(pair.hsi) as dataset:
        mask = (dataset.read([1]) * 0).astype("uint8")
        mask[0, :2, :2] = 1
        write(tmp_path / "mask.tif", mask, dataset.transform, dtype="uint8")
        wavelength = tuple(float(dataset.tags(band)["wavelength"]) + 2 for band in dataset.indexes)
    run(asked(pair, tmp_path / "first"))
    for options in (
        {"seed": 7},
        {"count": 4},
        {"hsi_mask": tmp_path / "mask.tif"},
        {"hsi_wavelengths": wavelength},
        {"response": pair.response},
        {"bad_bands": "3"},
        {"product_mask": False, "registration": False},
        {"assessment": True},
    ):
        _, told = run(asked(pair, tmp_path / "other", **options))
        assert told.fitted, options
        forget_fits()
        run(asked(pair, tmp_path / "first"))
    torch.set_num_threads(2)
    assert run(asked(pair, tmp_path / "other"))[1].fitted


def test_a_file_that_is_replaced_unseen_is_fitted_anew(
    make_pair: Callable[..., Any], content: Callable[[Path], Any], tmp_path: Path
) -> None:
    """One value differs; the file is as large and as old as before."""
    pair = make_pair()
    run(asked(pair, tmp_path / "first"))
    for image in (pair.hsi, pair.msi):
        before = image.stat()
        with rasterio.open(image, "r+") as dataset:
            values = dataset.read()
            values[-1, -3, -3] *= 1.5
            dataset.write(values)
        os.utime(image, ns=(before.st_atime_ns, before.st_mtime_ns))
        assert (image.stat().st_size, image.stat().st_mtime_ns) == (before.st_size, before.st_mtime_ns)
        _, told = run(asked(pair, tmp_path / "again"))
        assert told.fitted
        forget_fits()
        run(asked(pair, tmp_path / "alone"))
        assert same(tmp_path / "again", tmp_path / "alone", content)


@pytest.mark.skipif(sys.platform != "linux", reason="open files are told by /proc")
def test_nothing_of_the_images_stays_open(make_pair: Callable[..., Any], tmp_path: Path) -> None:
    pair = make_pair()
    for _ in range(2):
        run(asked(pair, tmp_path / "first"))
        open_files = [os.path.realpath(each) for each in Path("/proc/self/fd").iterdir()]
        assert not {str(pair.hsi), str(pair.msi)} & set(open_files)
    pair.hsi.unlink()
    with pytest.raises(Exception, match="does not exist: check the path"):
        run(asked(pair, tmp_path / "first"))


def test_only_the_last_pairs_are_kept_and_less_when_memory_is_short(
    write_pair: Callable[..., Any], tmp_path: Path
) -> None:
    pairs = []
    for number in range(MOST_KEPT + 1):
        folder = tmp_path / str(number)
        folder.mkdir()
        pairs.append(write_pair(folder, gain=1 + number))
        assert run(asked(pairs[-1], tmp_path / "out"))[1].fitted
    for pair in pairs[1:]:
        assert not run(asked(pair, tmp_path / "out"))[1].fitted
    assert run(asked(pairs[0], tmp_path / "out"))[1].fitted
    forget_fits()
    gc.collect()
    assert run(asked(pairs[-1], tmp_path / "out"))[1].fitted


def test_a_run_that_is_cut_off_keeps_nothing(make_pair: Callable[..., Any], tmp_path: Path) -> None:
    pair = make_pair()
    with pytest.raises(KeyboardInterrupt):
        run(asked(pair, tmp_path / "out"), Listener("Fusing"))
    assert run(asked(pair, tmp_path / "out"))[1].fitted
    with pytest.raises(KeyboardInterrupt):
        run(asked(pair, tmp_path / "out"), Listener("Fusing"))
    assert not run(asked(pair, tmp_path / "out"))[1].fitted
