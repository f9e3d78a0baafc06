"""What an engine leaves that is ended before its job is done: nothing, neither beside its outputs nor elsewhere."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import h5py
import numpy as np
import pytest
import rasterio

ROOT = Path(__file__).resolve().parents[2]


def as_emit(hsi: Path, path: Path) -> Path:
    """Write an HSI again in the layout of an EMIT product, which is read where it lies."""
    with rasterio.open(hsi) as dataset, h5py.File(path, "w") as file:
        file["reflectance"] = np.moveaxis(dataset.read(), 0, 2)
        file.attrs["geotransform"] = np.array(dataset.transform.to_gdal())
        file.attrs["spatial_ref"] = dataset.crs.to_wkt()
        bands = file.create_group("sensor_band_parameters")
        bands["wavelengths"] = np.float32([dataset.tags(band)["wavelength"] for band in dataset.indexes])
        bands["fwhm"] = np.full(dataset.count, 24, np.float32)
        bands["good_wavelengths"] = np.ones(dataset.count, np.uint8)
        location = file.create_group("location")
        rows, columns = np.indices(dataset.shape)
        location["glt_x"], location["glt_y"] = np.int32(columns + 1), np.int32(rows + 1)
    return path


SMALL = 2**16  # bytes of a file that holds no image


@pytest.mark.slow
@pytest.mark.parametrize("how", ["SIGTERM", "SIGHUP", "standard input"])
def test_a_product_is_read_where_it_lies_and_nothing_is_left_when_the_job_is_ended(
    make_pair: Callable[..., Any], start: Callable[..., Any], reach: Callable[..., Any], tmp_path: Path, how: str
) -> None:
    pair = make_pair()
    product = as_emit(pair.hsi, pair.folder / "product.nc")
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    process = start(
        "fuse", f"--hsi={product}", f"--msi={pair.msi}", f"--output={pair.folder / 'out.tif'}",
        "--preset=published", "--json", "--end-with-stdin",
        stdin=subprocess.PIPE, env={**os.environ, "TMPDIR": str(temporary), "OMP_NUM_THREADS": "1"},
    )  # fmt: skip
    scratch = reach(process, "start")["scratch"]
    reach(process, "progress", "Training")
    assert not [path for path in Path(scratch).rglob("*") if path.is_file() and path.stat().st_size > SMALL]
    assert Path(scratch).parent == temporary
    if how == "standard input":
        process.stdin.close()
        process.stdin = None
    else:
        process.send_signal(getattr(signal, how))
    process.communicate(timeout=30)
    assert process.returncode == 130
    assert not list(temporary.iterdir())
    assert not list(pair.folder.glob(".*"))
    assert not (pair.folder / "out.tif").exists()


DEAF = """
import signal, sys, tempfile, time
from pathlib import Path
from spectramorph_plugin.engine.parent_watchdog import ParentWatchdog
from spectramorph_plugin.engine.scratch import scratch_folder
from spectramorph_plugin.protocol.outputs import Outputs
final = Path(sys.argv[1])
with scratch_folder() as folder, Outputs({"output": final}, []) as outputs:
    Path(tempfile.mkdtemp(), "unpacked.tif").touch()
    outputs.partial("output").touch()
    ParentWatchdog(130).guard([final], folder)
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # as deaf as within a matrix product
    print("computing", flush=True)
    time.sleep(1000)
"""


LISTENING = """
import sys, time
from pathlib import Path
from spectramorph_plugin.engine import parent_watchdog, signals
parent_watchdog.GRACE_SECONDS = 10.0
signals.end_by_exception()
parent_watchdog.ParentWatchdog(130).guard([], Path(sys.argv[1]))
try:
    print("computing", flush=True)
    while True:
        time.sleep(0.01)
except KeyboardInterrupt:
    print("heard")
"""


@pytest.mark.parametrize("ignored", ["", "INT", "INT TERM"])
def test_a_computation_hears_that_its_parent_has_gone_whatever_its_shell_ignores(tmp_path: Path, ignored: str) -> None:
    """A shell script that starts QGIS in the background has it, and what it starts, ignore SIGINT."""
    trap = f"trap '' {ignored};" if ignored else ""
    process = subprocess.Popen(
        ["sh", "-c", f'{trap} exec "$@"', "sh", sys.executable, "-c", LISTENING, str(tmp_path / "temporary")],
        cwd=tmp_path,  # the folder of temporary files is removed where it is not heard: nothing of ours may be near
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        if process.stdout is None:
            raise ValueError("the process has no pipe")
        process.stdout.readline()
        told, _ = process.communicate(timeout=60)  # closes standard input
    finally:
        process.kill()
        process.wait()
    assert (told, process.returncode) == ("heard\n", 0)


def test_a_computation_that_nothing_interrupts_leaves_nothing_either(tmp_path: Path) -> None:
    (tmp_path / "temporary").mkdir()
    process = subprocess.Popen(
        [sys.executable, "-c", DEAF, str(tmp_path / "out.tif")],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**os.environ, "TMPDIR": str(tmp_path / "temporary")},
    )
    try:
        if process.stdout is None or process.stdin is None:
            raise ValueError("the process has no pipes")
        process.stdout.readline()
        assert list(tmp_path.rglob("unpacked.tif"))
        process.stdin.close()
        assert process.wait(timeout=60) == 130
    finally:
        process.kill()
        process.wait()
    assert [path.name for path in tmp_path.rglob("*")] == ["temporary"]


BUSY = """
import signal, sys, tempfile
from pathlib import Path
from spectramorph_plugin.engine import signals
from spectramorph_plugin.engine.deaf import ended_when_deaf
from spectramorph_plugin.engine.scratch import scratch_folder
from spectramorph_plugin.protocol.outputs import Outputs
final = Path(sys.argv[1])
signals.end_by_exception()
with scratch_folder() as folder, Outputs({"output": final}, []) as outputs:
    Path(tempfile.mkdtemp(), "unpacked.tif").touch()
    outputs.partial("output").touch()
    with ended_when_deaf([final], folder, 130, "It was ended."):
        signal.signal(signal.SIGTERM, lambda number, frame: None)  # as deaf as within a copy by GDAL
        print("computing", flush=True)
        while True:
            signal.pause()
"""


def test_a_signal_that_the_main_thread_does_not_hear_ends_the_engine_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "temporary").mkdir()
    process = subprocess.Popen(
        [sys.executable, "-c", BUSY, str(tmp_path / "out.tif")],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "TMPDIR": str(tmp_path / "temporary")},
    )
    try:
        if process.stdout is None:
            raise ValueError("the process has no pipes")
        process.stdout.readline()
        assert list(tmp_path.rglob("unpacked.tif"))
        process.send_signal(signal.SIGTERM)
        _, told = process.communicate(timeout=60)
    finally:
        process.kill()
        process.wait()
    assert (process.returncode, told) == (130, "It was ended.\n")
    assert [path.name for path in tmp_path.rglob("*")] == ["temporary"]


def test_where_there_is_no_place_for_temporary_files_a_sentence_says_so() -> None:
    """As on a machine whose disks are full."""
    code = (
        "import sys, tempfile\n"
        "def none(*args, **options): raise FileNotFoundError(2, 'No usable temporary directory found')\n"
        "tempfile.mkdtemp = none\n"
        "from spectramorph_plugin.engine.cli import main\n"
        "sys.exit(main(['status']))"
    )
    process = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)
    assert process.returncode == 2
    assert process.stderr.startswith("No folder for temporary files can be written to (No usable temporary directory")
    assert len(process.stderr.splitlines()) == 1
