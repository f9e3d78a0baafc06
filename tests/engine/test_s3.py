"""Images in an S3 store, read through GDAL: from a stand-in on this machine, in a process of its own."""

from __future__ import annotations

import subprocess
import sys
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio

pytest.importorskip("moto", reason="moto, which stands in for S3, needs a newer Python")

ROOT = Path(__file__).resolve().parents[2]

# rasterio keeps Python's lock while GDAL waits for an answer: a server in a thread would never give one.
SERVER = """
import sys
from moto.server import ThreadedMotoServer
server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
server.start()
print(server.get_host_and_port()[1], flush=True)
sys.stdin.read()
"""


@pytest.fixture
def store(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[Path], str]]:
    """Return a function that puts a file into the store and returns its name for GDAL."""
    server = subprocess.Popen([sys.executable, "-c", SERVER], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert server.stdout is not None
    address = f"127.0.0.1:{server.stdout.readline().strip()}"
    settings = {"S3_ENDPOINT": address, "HTTPS": "NO", "VIRTUAL_HOSTING": "FALSE", "DEFAULT_REGION": "us-east-1"}
    for name, value in {**settings, "ACCESS_KEY_ID": "key", "SECRET_ACCESS_KEY": "secret"}.items():
        monkeypatch.setenv(f"AWS_{name}", value)

    def put(place: str, content: bytes = b"") -> None:
        kind = {"Content-Type": "application/octet-stream"}
        asked = urllib.request.Request(f"http://{address}/{place}", content, kind, method="PUT")
        with urllib.request.build_opener(urllib.request.ProxyHandler({})).open(asked, timeout=30):
            pass

    def put_file(path: Path) -> str:
        put(f"scenes/{path.name}", path.read_bytes())
        return f"/vsis3/scenes/{path.name}"

    put("scenes")
    yield put_file
    server.communicate()


@pytest.mark.slow
def test_images_in_a_store_fuse_to_the_same_values(
    store: Callable[[Path], str], make_pair: Callable[..., Any], start: Callable[..., Any], tmp_path: Path
) -> None:
    pair = make_pair()
    remote = (f"--hsi={store(pair.hsi)}", f"--msi={store(pair.msi)}")
    local = (f"--hsi={pair.hsi}", f"--msi={pair.msi}")
    images = []
    for name, given in (("remote", remote), ("local", local)):
        output = tmp_path / f"{name}.tif"
        process = start("fuse", *given, f"--output={output}", stdin=subprocess.DEVNULL)
        _, errors = process.communicate(timeout=120)
        assert process.returncode == 0, errors
        with rasterio.open(output) as dataset:
            images.append(dataset.read())
    np.testing.assert_array_equal(*images)


# The engine's command line, with tiles of 256 pixels.
ENGINE = """
import sys
from spectramorph_plugin.pair import bounds
bounds.SHARP_VALUES = 2**16
from spectramorph_plugin.engine.cli import main
sys.exit(main())
"""


@pytest.mark.slow
def test_a_cluster_reads_from_a_store_and_writes_its_parts_there(
    store: Callable[[Path], str], make_pair: Callable[..., Any], tmp_path: Path
) -> None:
    pair = make_pair(coarse=(64, 128))

    def fuse(name: str, *given: str) -> tuple[str, Any]:
        command = [sys.executable, "-c", ENGINE, "fuse", f"--output={tmp_path / name}", *given]
        run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120, check=False)
        assert run.returncode == 0, run.stderr
        with rasterio.open(tmp_path / name) as dataset:
            return run.stdout, dataset.read()

    given = (
        f"--hsi={store(pair.hsi)}",
        f"--msi={store(pair.msi)}",
        "--scheduler=local:1",
        "--parts=/vsis3/scenes/parts",
    )
    _, remote = fuse("remote.vrt", *given)
    _, local = fuse("local.tif", f"--hsi={pair.hsi}", f"--msi={pair.msi}")
    np.testing.assert_array_equal(remote, local)
    assert "/vsis3/scenes/parts/" in (tmp_path / "remote.vrt").read_text()
    assert not list(tmp_path.glob("remote.parts/*/*.tif"))
    told, again = fuse("remote.vrt", *given)  # whose parts are read from the store and found whole
    assert "2 of 2 parts were there already" in told
    np.testing.assert_array_equal(again, local)
