"""A fusion on a Dask cluster: the values of one machine, whoever ends on the way."""

from __future__ import annotations

import hashlib
import json
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
import torch

from spectramorph_plugin.errors import UserError
from spectramorph_plugin.jobs import fuse
from spectramorph_plugin.jobs.cluster import check_scheduler, connected, started
from spectramorph_plugin.pair import bounds
from spectramorph_plugin.protocol.requests import FuseRequest

ROOT = Path(__file__).resolve().parents[2]
COARSE, RATIO = (128, 192), 4  # six tiles of 256 pixels
TILES = 6
RASTERS = ("output", "residuals", "uncertainty", "abundances")
# The engine's command line, with tiles as small as here.
ENGINE = """
import sys
from spectramorph_plugin.pair import bounds
bounds.SHARP_VALUES = 2**16
from spectramorph_plugin.engine.cli import main
sys.exit(main())
"""


@pytest.fixture(autouse=True)
def small_tiles(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bounds, "SHARP_VALUES", 2**16)


@pytest.fixture(scope="module")
def pair(write_pair: Callable[..., Any], tmp_path_factory: pytest.TempPathFactory) -> Any:
    options = {"dtype": "int16", "nodata": -1}

    def change(hsi: Any, msi: Any) -> None:
        hsi *= 10000
        msi *= 10000
        msi[:, :40, :300] = -1

    return write_pair(
        tmp_path_factory.mktemp("pair"),
        coarse=COARSE,
        ratio=RATIO,
        change=change,
        hsi_options=options,
        msi_options=options,
    )


@pytest.fixture(scope="module")
def cluster() -> Iterator[Any]:
    with connected("local:2") as client:
        yield client


@pytest.fixture
def ask(pair: Any, tmp_path: Path) -> Callable[..., FuseRequest]:
    def asked(name: str = "fused.vrt", **options: Any) -> FuseRequest:
        return replace(FuseRequest(pair.hsi, (pair.msi,), tmp_path / name), **options)

    return asked


def parts_of(output: Path) -> dict[str, str]:
    """Return the SHA-256 of each part of an output, by its name."""
    files = output.with_name(f"{output.stem}.parts").glob("*/*.tif")
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


def journal_of(output: Path) -> list[dict[str, Any]]:
    """Return what the journal tells of parts, those that are told whole."""
    found = []
    for path in output.with_name(f"{output.stem}.parts").glob("*/journal.jsonl"):
        for line in path.read_text().splitlines():
            if line.endswith("}"):
                found.append(json.loads(line))
    return found


def pictures(page: Path) -> list[str]:
    """Return what a report embeds."""
    return re.findall(r"data:image/[a-z]+;base64,[^\"')]+", page.read_text(encoding="utf-8"))


def values(path: Path) -> Any:
    with rasterio.open(path) as dataset:
        return dataset.read()


class Interrupting:
    """A reporter that does something once so many per cent are done."""

    language = "en"

    def __init__(self, notes: Any, act: Callable[[], None], after: int = 1) -> None:
        self._notes, self._act, self._after = notes, act, after
        self.warnings = notes.warnings
        self.log, self.warning = notes.log, notes.warning

    def progress(self, percent: float, text: str) -> None:
        if text == "Fusing on the cluster":
            self._after -= 1
            if self._after == 0:
                self._act()


@pytest.mark.slow
def test_a_cluster_gives_the_values_of_one_machine(
    cluster: Any, ask: Callable[..., FuseRequest], notes: Any, tmp_path: Path
) -> None:
    one = {name: tmp_path / f"one_{name}.tif" for name in RASTERS}
    many = {name: tmp_path / f"many_{name}.vrt" for name in RASTERS}
    fuse.run(ask(**one, report=tmp_path / "one.html"), notes)
    address = cluster.scheduler.address
    outcome = fuse.run(ask(**many, report=tmp_path / "many.html", scheduler=address), notes)
    assert outcome.outputs["output"] == str(many["output"])
    for name in RASTERS:
        with rasterio.open(one[name]) as here, rasterio.open(many[name]) as there:
            np.testing.assert_array_equal(here.read(), there.read())
            assert there.driver == "VRT"
            assert (here.transform, here.crs, here.dtypes) == (there.transform, there.crs, there.dtypes)
            assert (here.scales, here.offsets, here.descriptions) == (there.scales, there.offsets, there.descriptions)
            # A GeoTIFF calls the first band of several without colours grey.
            assert here.colorinterp[1:] == there.colorinterp[1:]
            np.testing.assert_equal(here.nodata, there.nodata)
            assert [here.tags(band) for band in here.indexes] == [there.tags(band) for band in there.indexes]
            assert here.tags(1, ns="IMAGERY") == there.tags(1, ns="IMAGERY")
            assert set(here.tags(ns="SPECTRAMORPH")) == set(there.tags(ns="SPECTRAMORPH"))
    assert len(parts_of(many["output"])) == TILES * (len(RASTERS) + 1)  # the report needs one more
    assert pictures(tmp_path / "one.html") == pictures(tmp_path / "many.html") != []
    assert len({part["worker"] for part in journal_of(many["output"])}) == 2  # both workers had a share

    item = json.loads((tmp_path / "many_output.stac.json").read_text())
    with rasterio.open(many["output"]) as there:
        assert item["properties"]["proj:shape"] == list(there.shape)
        assert item["assets"]["output"]["href"] == "many_output.vrt"
        assert len(item["assets"]["output"]["bands"]) == there.count
        west, south, east, north = rasterio.warp.transform_bounds(there.crs, "EPSG:4326", *there.bounds)
        assert item["bbox"] == pytest.approx([west, south, east, north], abs=1e-3)
    for asset in item["assets"].values():
        assert (tmp_path / asset["href"]).is_file()

    # On request one file, of which no parts stay.
    whole = ask("whole.tif", scheduler=address)
    fuse.run(whole, notes)
    np.testing.assert_array_equal(values(whole.output), values(one["output"]))
    with rasterio.open(whole.output) as dataset:
        assert dataset.tags(ns="IMAGE_STRUCTURE")["LAYOUT"] == "COG"
        assert dataset.tags(ns="SPECTRAMORPH")["JOB"] == "fuse"
    assert not list(tmp_path.glob("whole*.parts"))
    assert not list(tmp_path.glob(".*"))
    # It leaves alone what a virtual raster of the same stem, or with its parts in the same folder, is made of.
    shared = tmp_path / "shared"
    beside, apart = ask("whole.vrt", scheduler=address), ask("apart.vrt", scheduler=address, parts=shared)
    for asked in (beside, apart, whole, replace(whole, parts=shared)):
        fuse.run(asked, notes)
    for virtual in (beside, apart):
        np.testing.assert_array_equal(values(virtual.output), values(one["output"]))


@pytest.mark.slow
def test_lost_workers_and_damaged_parts_cost_what_they_had(
    cluster: Any, ask: Callable[..., FuseRequest], notes: Any
) -> None:
    address = cluster.scheduler.address
    undisturbed = ask("undisturbed.vrt", scheduler=address)
    fuse.run(undisturbed, notes)
    expected = parts_of(undisturbed.output)
    assert len(expected) == TILES

    def kill_one() -> None:
        os.kill(min(cluster.run(os.getpid).values()), signal.SIGKILL)

    disturbed = ask("disturbed.vrt", scheduler=address)
    fuse.run(disturbed, Interrupting(notes, kill_one))
    assert parts_of(disturbed.output) == expected
    assert len(journal_of(disturbed.output)) == TILES  # each part was told of once
    np.testing.assert_array_equal(values(disturbed.output), values(undisturbed.output))

    folder = next(disturbed.output.with_name("disturbed.parts").iterdir())
    cut, turned, gone = sorted(folder.glob("*.tif"))[1:4]
    cut.write_bytes(cut.read_bytes()[:-100])
    content = bytearray(turned.read_bytes())
    content[len(content) // 2] ^= 1
    turned.write_bytes(content)
    gone.unlink()
    fuse.run(disturbed, notes)
    assert parts_of(disturbed.output) == expected
    assert len(journal_of(disturbed.output)) == TILES + 3
    assert f"{TILES - 3} of {TILES} parts were there already, written by an earlier run." in notes.logs
    # With other options nothing is taken over, and what nothing shows any more goes.
    fuse.run(replace(disturbed, dtype="float32"), notes)
    assert not parts_of(disturbed.output).items() & expected.items()
    assert len(parts_of(disturbed.output)) == TILES


@pytest.mark.slow
@pytest.mark.skipif(os.name != "posix", reason="there are other signals")
@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGTERM])
def test_a_driver_that_ends_leaves_no_process_and_the_next_goes_on(
    cluster: Any, ask: Callable[..., FuseRequest], notes: Any, tmp_path: Path, number: int
) -> None:
    asked = ask()
    arguments = [f"--hsi={asked.hsi}", f"--msi={asked.msi[0]}", f"--output={asked.output}", "--scheduler=local:2"]
    command = [sys.executable, "-c", ENGINE, "fuse", *arguments]
    driver = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
    until(lambda: len(journal_of(asked.output)) > 0)
    workers = {int(part["worker"].rpartition(":")[2]) for part in journal_of(asked.output)}
    driver.send_signal(number)
    driver.communicate(timeout=30)
    assert driver.returncode == (-signal.SIGKILL if number == signal.SIGKILL else 130)
    until(lambda: not any(map(is_alive, workers)))
    written = journal_of(asked.output)
    assert 0 < len(written) < TILES
    assert not asked.output.exists()
    fuse.run(replace(asked, scheduler=cluster.scheduler.address), notes)
    assert f"{len(written)} of {TILES} parts were there already, written by an earlier run." in notes.logs
    assert journal_of(asked.output)[: len(written)] == written
    assert len(journal_of(asked.output)) == TILES
    one = ask("one.tif")
    fuse.run(one, notes)
    np.testing.assert_array_equal(values(asked.output), values(one.output))
    assert not list(tmp_path.glob("**/.*.partial"))


@pytest.mark.slow
def test_parts_that_cannot_be_written_are_one_sentence(ask: Callable[..., FuseRequest], tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    asked = ask()
    arguments = [f"--hsi={asked.hsi}", f"--msi={asked.msi[0]}", f"--output={asked.output}", "--scheduler=local:1"]
    command = [sys.executable, "-c", ENGINE, "fuse", *arguments, f"--parts={tmp_path / 'file'}"]
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert ended.returncode == 2
    assert len(ended.stderr.splitlines()) == 1
    assert "could not be written" in ended.stderr
    assert not asked.output.exists()


def until(true: Callable[[], bool], seconds: float = 60) -> None:
    """Wait; what never comes fails."""
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end
        time.sleep(0.02)


def is_alive(process: int) -> bool:
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except OSError:
        return False


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"scheduler": "10.0.0.1:8786"}, "give the address of a Dask scheduler"),
        ({"scheduler": "local:0"}, "local:N for N processes"),
        ({"parts": Path("parts")}, "needs the option scheduler"),
    ],
)
def test_what_a_cluster_cannot_do_is_told_first(
    ask: Callable[..., FuseRequest], notes: Any, tmp_path: Path, options: dict[str, Any], words: str
) -> None:
    options = {name: tmp_path / each if isinstance(each, Path) else each for name, each in options.items()}
    with pytest.raises(UserError, match=words):
        fuse.run(ask(**options), notes)
    assert not notes.percents


def test_dask_is_named_where_it_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    with pytest.raises(UserError, match="pip install distributed"):
        check_scheduler("local:2")


def test_a_scheduler_that_does_not_answer_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("spectramorph_plugin.jobs.cluster.ANSWERS_WITHIN", "1s")
    with pytest.raises(UserError, match="no Dask scheduler at tcp:"), connected("tcp://127.0.0.1:9"):
        pass


def test_processes_of_this_machine_have_environments_of_their_own() -> None:
    """By these each worker of `local:gpus` sees one GPU; here there is none to see."""
    from distributed import Client

    with ExitStack() as stack:
        cluster = started([{"CUDA_VISIBLE_DEVICES": "1"}, {"CUDA_VISIBLE_DEVICES": "0"}], stack)
        with Client(cluster, set_as_default=False) as client:
            client.wait_for_workers(2, timeout=60)
            seen = client.run(os.getenv, "CUDA_VISIBLE_DEVICES")
            assert sorted(seen.values()) == ["0", "1"]
            assert set(client.nthreads().values()) == {1}


@pytest.mark.skipif(torch.cuda.device_count() > 0, reason="this machine has a GPU")
@pytest.mark.parametrize("options", [{"device": "cuda:all"}, {"scheduler": "local:gpus"}])
def test_all_gpus_are_refused_where_there_are_none(
    ask: Callable[..., FuseRequest], notes: Any, options: dict[str, str]
) -> None:
    with pytest.raises(UserError, match="no GPU on this machine"):
        fuse.run(ask(**options), notes)
