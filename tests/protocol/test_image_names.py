"""Names that only GDAL understands keep their text wherever a path is taken."""

from __future__ import annotations

import copy
import os
import pickle
from dataclasses import asdict, replace
from pathlib import Path

import pytest

from spectramorph_plugin.image_names import GdalName, absolute, image_path
from spectramorph_plugin.protocol.plain import in_json
from spectramorph_plugin.protocol.requests import ExtractEndmembersRequest, command_line, to_arguments

NAMES = [
    "/vsizip//data/a.zip/b.tif",
    "/vsizip/{/data/a.zip}/b.tif",
    "/vsicurl/https://example.org/a//b.tif?token=1",
    "https://example.org/a.tif",
    "s3://bucket/a.tif",
    "zip:///data/a.zip!b.tif",
    'HDF5:"/data/a.h5"://cube',
    'NETCDF:"/data/a.nc":reflectance',
]


@pytest.mark.parametrize("name", NAMES)
def test_the_text_stays(name: str, tmp_path: Path) -> None:
    path = image_path(name)
    assert isinstance(path, GdalName)
    assert isinstance(path, Path)
    assert str(path) == os.fspath(path) == in_json(path) == name
    assert str(copy.deepcopy(path)) == str(pickle.loads(pickle.dumps(path))) == name
    assert path == image_path(name) == image_path(path)
    assert len({path, image_path(name)}) == 1
    assert absolute(path) == path
    request = ExtractEndmembersRequest(path, tmp_path / "a.csv")
    assert str(asdict(request)["hsi"]) == str(replace(request, count=3).hsi) == name
    assert f"--hsi={name}" in to_arguments(request)
    assert name in command_line(request)


@pytest.mark.parametrize("name", ["a.tif", "/data//a.tif", "C:/data/a.tif", "C:\\data\\a.tif", "a:b.tif", "http.tif"])
def test_paths_stay_paths(name: str) -> None:
    assert not isinstance(image_path(name), GdalName)
    assert image_path(name) == Path(name)


def test_a_file_whose_name_looks_like_a_subdatasets_is_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("AB:c.tif").write_text("")
    assert not isinstance(image_path("AB:c.tif"), GdalName)
    assert isinstance(image_path("AB:d.tif"), GdalName)


def test_the_file_behind_a_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    archive = tmp_path / "a.zip"
    archive.write_text("")
    monkeypatch.chdir(tmp_path)
    for name in (
        f"/vsizip/{archive}",
        f"/vsizip/{archive}/b/c.tif",
        f"/vsizip/{{{archive}}}/b.tif",
        f"/vsizip//vsitar/{{{archive}}}/b.zip/c.tif",
        f"/vsisubfile/10_20,/vsigzip/{archive}",
        f'HDF5:"{archive}"://b',
        f"NETCDF:{archive}:b",
        f"zip://{archive}!b.tif",
        f"file://{archive}",
    ):
        assert GdalName(name).file == archive
    for name in ("/vsicurl/https://example.org/a.zip", "s3://a/b.zip", "/vsizip//nowhere/a.zip/b.tif", "/vsimem/a.tif"):
        assert GdalName(name).file is None
    assert str(absolute(image_path("/vsizip/a.zip/b.tif"))) == f"/vsizip/{archive}/b.tif"


def test_names_for_people_hold_no_secrets() -> None:
    names = {
        "/vsicurl/https://example.org/a/b.tif?token=secret": "b.tif",
        "https://example.org/b.tif?sig=secret#x": "b.tif",
        'HDF5:"/data/a.h5"://cube': "a.h5",
        "/vsizip/{/data/a.zip}/b.tif": "b.tif",
        "zip:///data/a.zip!b.tif": "b.tif",
        "/vsizip//data/a.zip": "a.zip",
    }
    assert {name: image_path(name).name for name in names} == names
    assert image_path("/vsizip//data/a.zip/b.tif").stem == "b"


def test_servers_are_reached_by_gdal_alone() -> None:
    assert GdalName("https://example.org/a.tif").opened == "/vsicurl/https://example.org/a.tif"
    assert GdalName("s3://bucket/a.tif").opened == "/vsis3/bucket/a.tif"
    assert GdalName("/vsigs/bucket/a.tif").opened == "/vsigs/bucket/a.tif"
