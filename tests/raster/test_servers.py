"""Images on web servers and in archives, by the names that GDAL knows: as from disk, all the way to a record."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import h5py
import numpy as np
import pytest
from rasterio.windows import Window

from spectramorph_plugin.engine.arguments import parse
from spectramorph_plugin.engine.cli import main
from spectramorph_plugin.errors import UserError
from spectramorph_plugin.image_names import image_path
from spectramorph_plugin.protocol.record import read_record
from spectramorph_plugin.raster.reader import open_raster

SERVER = """
import http.server, pathlib, re

class Ranges(http.server.SimpleHTTPRequestHandler):
    # As archives of images do, it sends the parts of a file that it is asked for.

    def log_message(self, *ignored):
        pass

    def do_GET(self):
        path = pathlib.Path(self.translate_path(self.path))
        if not path.is_file():
            return self.send_error(404)
        content = path.read_bytes()
        asked = re.match(r"bytes=([0-9]+)-([0-9]*)", self.headers.get("Range") or "")
        if asked:
            first, last = int(asked[1]), min(int(asked[2] or len(content)), len(content) - 1)
            if first >= len(content):
                return self.send_error(416)
            self.send_response(206)
            self.send_header("Content-Range", f"bytes {first}-{last}/{len(content)}")
            content = content[first : last + 1]
        else:
            self.send_response(200)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Ranges) as running:
    print(running.server_address[1], flush=True)
    running.serve_forever()
"""


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The address of a folder on a web server on this machine: a process, as GDAL waits without letting others run."""
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    (tmp_path / "web").mkdir()
    command = [sys.executable, "-c", SERVER]
    with subprocess.Popen(command, cwd=tmp_path / "web", stdout=subprocess.PIPE, text=True) as running:
        try:
            yield f"http://127.0.0.1:{running.stdout.readline().strip()}"  # type: ignore[union-attr]
        finally:
            running.kill()


def read(name: Path | str) -> tuple[Any, Any, Any, Any]:
    with open_raster(image_path(name), "hyperspectral image") as raster:
        window = Window(0, 0, raster.grid.width, raster.grid.height)
        return raster.read(window).tobytes(), raster.grid, raster.bands.wavelength.tolist(), raster.names  # type: ignore[union-attr]


def test_an_image_on_a_web_server_is_the_one_on_the_disk(
    tmp_path: Path, server: str, make_pair: Callable[..., Any]
) -> None:
    pair = make_pair()
    (tmp_path / "web" / "hsi.tif").write_bytes(pair.hsi.read_bytes())
    with zipfile.ZipFile(tmp_path / "web" / "a.zip", "w") as archive:
        archive.write(pair.hsi, "in/hsi.tif")
    for name in (
        f"/vsicurl/{server}/hsi.tif",
        f"{server}/hsi.tif",
        f"/vsizip//vsicurl/{server}/a.zip/in/hsi.tif",
        f"zip+{server}/a.zip!in/hsi.tif",
    ):
        assert read(name) == read(pair.hsi)


def test_what_a_web_server_does_not_have_is_told(server: str) -> None:
    sentence = r"none.tif cannot be opened as a raster \(.+\): check the name and, where it leads to a server"
    for name in (f"{server}/none.tif", f"/vsicurl/{server}/none.tif"):
        with pytest.raises(UserError, match=sentence), open_raster(image_path(name), "image"):
            pass


@pytest.mark.slow
def test_a_job_with_images_on_a_server_and_in_an_archive_is_repeated_from_its_record(
    tmp_path: Path, server: str, make_pair: Callable[..., Any], capfd: pytest.CaptureFixture[str]
) -> None:
    """The record, the command line in the report and the repetition keep each slash of the names."""
    pair = make_pair()
    (tmp_path / "web" / "hsi.tif").write_bytes(pair.hsi.read_bytes())
    archive = tmp_path / "images.zip"
    with zipfile.ZipFile(archive, "w") as made:
        made.write(pair.hsi, "hsi.tif")
    report = tmp_path / "report.html"
    for name in (f"/vsicurl/{server}/hsi.tif", f"/vsizip/{archive}/hsi.tif", f"{server}/hsi.tif?token=secret"):
        output = tmp_path / "endmembers.csv"
        assert main(["extract-endmembers", f"--hsi={name}", f"--output={output}", f"--report={report}"]) == 0
        record = tmp_path / "endmembers.csv.run.json"
        request = read_record(record).request
        assert str(request.hsi) == name  # type: ignore[union-attr]
        assert name in report.read_text(encoding="utf-8").replace("&amp;", "&")
        first = output.read_bytes()
        assert main(["repeat", str(record)]) == 0
        assert output.read_bytes() == first
    capfd.readouterr()
    made = read_record(record)
    assert parse(["repeat", str(record)]).warnings == ()
    assert made.inputs[0].size is None


def test_the_record_knows_when_an_archive_has_changed_or_is_gone(tmp_path: Path, make_pair: Callable[..., Any]) -> None:
    pair = make_pair()
    archive, output = tmp_path / "images.zip", tmp_path / "endmembers.csv"
    with zipfile.ZipFile(archive, "w") as made:
        made.write(pair.hsi, "hsi.tif")
    assert main(["extract-endmembers", f"--hsi=/vsizip/{archive}/hsi.tif", f"--output={output}"]) == 0
    record = tmp_path / "endmembers.csv.run.json"
    assert read_record(record).inputs[0].size == archive.stat().st_size
    with zipfile.ZipFile(archive, "a") as made:
        made.writestr("more.txt", "more")
    (changed,) = parse(["repeat", str(record)]).warnings
    assert "has changed since the run" in changed
    archive.unlink()
    with pytest.raises(UserError, match=r"The input /vsizip//.*images.zip/hsi.tif of the run is gone"):
        parse(["repeat", str(record)])


def test_subdatasets_open_by_their_names(tmp_path: Path) -> None:
    values = np.random.default_rng(0).random((9, 8), np.float32)
    with h5py.File(tmp_path / "a.h5", "w") as file:
        file["group/first"], file["group/second"] = values, values + 1
    for name in (f'HDF5:"{tmp_path / "a.h5"}"://group/second', f"HDF5:{tmp_path / 'a.h5'}://group/second"):
        with open_raster(image_path(name), "multispectral image") as raster:
            np.testing.assert_array_equal(raster.read(Window(0, 0, 8, 9))[0], values + 1)
