"""Response libraries of every format, with known answers, and what is said of broken ones."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from spectramorph_plugin.errors import UserError
from spectramorph_plugin.raster.response_files import ResponseTable, read_response

WAVELENGTHS = [450.0, 500.0, 550.0, 600.0]
SPECTRA = np.array([[0, 1, 0.5, 0], [0, 0, 0.25, 1]])


def parts(found: ResponseTable) -> tuple[Any, Any, list[str]]:
    return found.wavelength, found.table, list(found.names)


def write_envi(
    folder: Path, data_type: int = 4, dtype: str = "<f4", order: int = 0, scale: float = 1.0, **fields: str
) -> Path:
    header = {
        "samples": "4",
        "lines": "2",
        "bands": "1",
        "header offset": "0",
        "file type": "ENVI Spectral Library",
        "data type": str(data_type),
        "byte order": str(order),
        "wavelength units": "Nanometers",
        "wavelength": "{450, 500,\n 550, 600}",
        "spectra names": "{green,\n red}",
        **{key.replace("_", " "): value for key, value in fields.items()},
    }
    lines = [f"{key} = {value}" for key, value in header.items() if value]
    (folder / "library.hdr").write_text("\n".join(["ENVI", "description = {\n  two bands}", *lines]), encoding="utf-8")
    path = folder / "library.sli"
    path.write_bytes((SPECTRA * scale).astype(dtype).tobytes())
    return path


@pytest.mark.parametrize(
    ("data_type", "dtype", "order", "scale"),
    [(4, "<f4", 0, 1), (5, "<f8", 0, 1), (5, ">f8", 1, 1), (2, "<i2", 0, 1000), (12, ">u2", 1, 60000)],
)
def test_envi_library(tmp_path: Path, data_type: int, dtype: str, order: int, scale: float) -> None:
    path = write_envi(tmp_path, data_type, dtype, order, scale)
    wavelength, table, names = parts(read_response(path))
    np.testing.assert_allclose(wavelength, WAVELENGTHS)
    np.testing.assert_allclose(table, SPECTRA.T * scale)
    assert names == ["green", "red"]


def test_envi_library_by_its_header_and_in_micrometres(tmp_path: Path) -> None:
    write_envi(tmp_path, wavelength="{0.45, 0.5, 0.55, 0.6}", wavelength_units="Micrometers", spectra_names="")
    wavelength, table, names = parts(read_response(tmp_path / "library.hdr"))
    np.testing.assert_allclose(wavelength, WAVELENGTHS)
    assert table.shape == (4, 2)
    assert names == ["1", "2"]


def test_envi_library_whose_header_keeps_the_suffix(tmp_path: Path) -> None:
    path = write_envi(tmp_path, wavelength_units="", wavelength="{0.45, 0.5, 0.55, 0.6}")
    (tmp_path / "library.hdr").rename(tmp_path / "library.sli.hdr")
    for given in (path, tmp_path / "library.sli.hdr"):
        np.testing.assert_allclose(read_response(given).wavelength, WAVELENGTHS)


def test_envi_library_errors(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"response file .*none\.sli does not exist: check the path\.$"):
        read_response(tmp_path / "none.sli")
    path = write_envi(tmp_path, wavelength="{450, 500}")
    with pytest.raises(UserError, match="has no wavelength for each of its 4 samples: add them"):
        read_response(path)
    write_envi(tmp_path, data_type=6)
    with pytest.raises(UserError, match="lacks samples, lines or a data type of real numbers: correct it"):
        read_response(path)
    write_envi(tmp_path, wavelength_units="Wavenumber")
    with pytest.raises(UserError, match="are in Wavenumber, which is not a length: give them in nanometers"):
        read_response(path)
    write_envi(tmp_path)
    path.write_bytes(path.read_bytes()[:-4])
    with pytest.raises(UserError, match="does not hold the 2 spectra of 4 samples that its header tells of"):
        read_response(path)
    (tmp_path / "library.hdr").write_text("samples = 4")
    with pytest.raises(UserError, match="is not an ENVI header: give the one that came with"):
        read_response(path)
    (tmp_path / "library.hdr").unlink()
    with pytest.raises(UserError, match=r"has no header \(\.hdr\) beside it: put it there\.$"):
        read_response(path)
    write_envi(tmp_path).unlink()
    with pytest.raises(UserError, match=r"has no data file \(\.sli\) beside it: put it there\.$"):
        read_response(tmp_path / "library.hdr")


def write_geojson(path: Path, *properties: Any) -> Path:
    features = [{"type": "Feature", "properties": each, "geometry": None} for each in properties]
    path.write_text(json.dumps({"type": "FeatureCollection", "name": "two bands", "features": features}))
    return path


GREEN = {"x": [500, 550, 600], "y": [0.2, 1, 0.4], "xUnit": "Nanometers"}
RED = {"x": [0.66, 0.625, 0.575], "y": [0.5, 1, 0.1], "xUnit": "Micrometers"}


@pytest.mark.parametrize("field", ["profiles", "response"])
@pytest.mark.parametrize("encode", [dict, json.dumps])
def test_enmap_box_library_on_the_union_of_its_grids(tmp_path: Path, field: str, encode: Any) -> None:
    path = write_geojson(
        tmp_path / "sensor.geojson", {"name": "green", field: encode(GREEN)}, {"name": "red", field: encode(RED)}
    )
    wavelength, table, names = parts(read_response(path))
    np.testing.assert_allclose(wavelength, [500, 550, 575, 600, 625, 660])
    np.testing.assert_allclose(table[:, 0], [0.2, 1, 0.7, 0.4, 0, 0])
    np.testing.assert_allclose(table[:, 1], [0, 0, 0.1, 0.55, 1, 0.5])
    assert names == ["green", "red"]


def test_same_wavelengths_in_two_units_are_one_row(tmp_path: Path) -> None:
    units = [{"x": [441, 443], "y": [1, 1], "xUnit": "nm"}, {"x": [0.441, 0.443], "y": [1, 1]}]
    path = write_geojson(tmp_path / "sensor.txt", *({"profiles": each} for each in units))
    wavelength, table, names = parts(read_response(path))
    np.testing.assert_array_equal(wavelength, [441, 443])
    np.testing.assert_array_equal(table, np.ones((2, 2)))
    assert names == ["1", "2"]


@pytest.mark.parametrize(
    "profile",
    [
        None,
        "no JSON",
        {"x": [1], "y": [1]},
        {"x": [1, 2, 3], "y": [1, 2]},
        {"y": [1, 2]},
        {"x": [1, "a"], "y": [1, 2]},
        [1, 2],
    ],
)
def test_broken_profile(tmp_path: Path, profile: Any) -> None:
    path = write_geojson(tmp_path / "sensor.geojson", {"profiles": GREEN}, {"profiles": profile})
    with pytest.raises(UserError, match=r"^Feature 2 of the response library .* has no profile with as many x"):
        read_response(path)


def test_enmap_box_library_errors(tmp_path: Path) -> None:
    path = tmp_path / "sensor.geojson"
    with pytest.raises(UserError, match=r"sensor\.geojson does not exist: check the path\.$"):
        read_response(path)
    path.write_text("{")
    with pytest.raises(UserError, match="cannot be read as GeoJSON: give a complete file"):
        read_response(path)
    for text in ("[1]", "{}", '{"features": []}'):
        path.write_text(text)
        with pytest.raises(UserError, match="has no features: give an EnMAP-Box library with one feature for each"):
            read_response(path)
    write_geojson(path, {"profiles": {**GREEN, "xUnit": "Furlongs"}})
    with pytest.raises(UserError, match="are in Furlongs, which is not a length"):
        read_response(path)


def test_table(tmp_path: Path) -> None:
    path = tmp_path / "response.csv"
    path.write_text("nm,green,red\n500,1,0\n600,0.5,1\n")
    wavelength, table, names = parts(read_response(path))
    np.testing.assert_allclose(wavelength, [500, 600])
    np.testing.assert_allclose(table, [[1, 0], [0.5, 1]])
    assert names == ["green", "red"]
    with pytest.raises(UserError, match="does not exist"):
        read_response(tmp_path / "none.csv")
