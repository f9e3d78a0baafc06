"""Spectral libraries: what is written is read back, in every format, and what is none is refused."""

from __future__ import annotations

import json
import pickle
import sqlite3
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest

from spectramorph_plugin.errors import UserError
from spectramorph_plugin.raster.curve_files import SPECTRA, read_curves
from spectramorph_plugin.raster.endmember_writers import EndmemberTable, write_endmembers
from spectramorph_plugin.raster.spectral_library import SpectralLibrary, checked_library

NM = np.linspace(420, 2400, 40)
SPECTRUM = np.random.default_rng(0).random((3, 40)).astype(np.float32)
NAMES = ("1 vegetation-like", "2 soil-like (brightness 50%)", "3 Gärten – „grün“")
SHARED = Path(__file__).resolve().parents[3] / "shared" / "data" / "libraries"


def read(path: Path) -> SpectralLibrary:
    return checked_library(*read_curves(path, SPECTRA), path.name)


def table(suffix: str, wavelength: bool = True) -> EndmemberTable:
    return EndmemberTable(SPECTRUM, NAMES, np.arange(1, 41), NM if wavelength else None, suffix=suffix)


@pytest.mark.parametrize("suffix", [".csv", ".sli", ".geojson", ".gpkg", ".GPKG"])
def test_what_is_written_is_read_back(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"endmembers{suffix}"
    write_endmembers(path, table(suffix))
    found = read(path)
    assert found.names == NAMES
    assert found.spectra.astype(np.float32) == pytest.approx(SPECTRUM, abs=0)
    assert found.wavelength == pytest.approx(NM, abs=0.01)
    beside = {".sli": {path.name, f"{path.name}.hdr"}}.get(suffix, {path.name})
    assert {each.name for each in tmp_path.iterdir()} == beside


@pytest.mark.parametrize("suffix", [".csv", ".sli", ".geojson", ".gpkg"])
def test_bands_that_are_not_known_are_left_out(tmp_path: Path, suffix: str) -> None:
    spectra = SPECTRUM.copy()
    spectra[:, 5:8] = np.nan
    path = tmp_path / f"e{suffix}"
    write_endmembers(path, EndmemberTable(spectra, NAMES, np.arange(1, 41), NM, np.full(40, 9.0), suffix))
    assert read(path).spectra.shape == (3, 37)


@pytest.mark.parametrize("suffix", [".sli", ".geojson", ".gpkg"])
def test_a_library_needs_wavelengths(tmp_path: Path, suffix: str) -> None:
    with pytest.raises(
        UserError, match="no wavelengths, which a spectral library needs: write the endmembers as a table"
    ):
        write_endmembers(tmp_path / "e", table(suffix, wavelength=False))
    write_endmembers(tmp_path / "e.csv", table(".csv", wavelength=False))


def test_curves_of_other_lengths_have_no_values_past_their_ends(tmp_path: Path) -> None:
    profiles = [{"x": [0.5, 0.6, 0.7], "y": [1, 2, 3], "xUnit": "Micrometers"}, {"x": [600, 800], "y": [4, 6]}]
    features = [{"properties": {"name": str(i), "profiles": each}} for i, each in enumerate(profiles)]
    (tmp_path / "l.geojson").write_text(json.dumps({"features": features}))
    found = read(tmp_path / "l.geojson")
    assert found.wavelength.tolist() == [500, 600, 700, 800]
    np.testing.assert_array_equal(found.spectra, [[1, 2, 3, np.nan], [np.nan, 4, 5, 6]])


def test_bad_bands_of_an_envi_library_are_left_out(tmp_path: Path) -> None:
    write_endmembers(tmp_path / "e.sli", table(".sli"))
    with (tmp_path / "e.sli.hdr").open("a") as header:
        header.write(f"bbl = {{{', '.join(['0'] * 4 + ['1'] * 36)}}}\n")
    assert read(tmp_path / "e.sli").spectra.shape == (3, 36)


def geopackage(path: Path, value: object) -> Path:
    with closing(sqlite3.connect(path)) as database:
        database.execute("CREATE TABLE gpkg_contents (table_name TEXT)")
        database.execute("INSERT INTO gpkg_contents VALUES ('my \"library\"')")
        database.execute('CREATE TABLE "my ""library""" (name TEXT, spectrum BLOB)')
        database.execute('INSERT INTO "my ""library""" VALUES (?, ?)', ("a", value))
        database.commit()
    return path


def test_a_geopackage_of_another_layout(tmp_path: Path) -> None:
    profile = json.dumps({"x": [500, 600], "y": [1, 2], "xUnit": "nm"})
    for number, value in enumerate((profile, profile.encode())):
        assert read(geopackage(tmp_path / f"{number}.gpkg", value)).spectra.tolist() == [[1, 2]]


class Trap:
    """An object whose unpickling leaves a mark."""

    def __init__(self, mark: Path) -> None:
        self.mark = mark

    def __reduce__(self) -> tuple[object, ...]:
        return Path.touch, (self.mark,)


def test_profiles_that_are_code_are_never_run(tmp_path: Path) -> None:
    path = geopackage(tmp_path / "old.gpkg", pickle.dumps(Trap(tmp_path / "ran")))
    with pytest.raises(UserError, match="no table with profiles that are stored as text"):
        read(path)
    assert not (tmp_path / "ran").exists()


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("a.gpkg", b"SQLite format 3\0" + bytes(100), "cannot be read as a GeoPackage: give a complete file"),
        ("a.gpkg", b"", "cannot be read as a GeoPackage"),
        ("a.csv", b"band,wavelength_nm,a\n1,,0.5\n", "holds something other than numbers"),
        ("a.csv", b"nm,a\n5,1\n99999999,2\n", "which no optical sensor sees"),
        ("a.geojson", b"{}", "has no features: give an EnMAP-Box library with one feature for each spectrum"),
        ("a.sli", b"", r"has no header \(.hdr\) beside it"),
    ],
)
def test_what_is_no_library_is_refused(tmp_path: Path, name: str, content: bytes, words: str) -> None:
    (tmp_path / name).write_bytes(content)
    with pytest.raises(UserError, match=words):
        read(tmp_path / name)


@pytest.mark.parametrize(("name", "count"), [("library_berlin", 75), ("speclib", 7), ("roberts2017_urban", 3725)])
def test_libraries_of_users(name: str, count: int) -> None:
    path = SHARED / f"{name}.sli"
    if not path.exists():
        pytest.skip(f"{path} is missing")
    if name == "roberts2017_urban":  # its header tells no unit
        assert read(path).spectra.shape == (count, 178)  # without those that are flagged as bad
        return
    found = read(path)
    assert len(found.names) == len(found.spectra) == count
    assert 400 < found.wavelength.min() < found.wavelength.max() < 2500
