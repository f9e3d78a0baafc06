"""Endmember spectra out: as a table (CSV), an ENVI spectral library, or a library of EnMAP-Box."""

from __future__ import annotations

import csv
import json
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..errors import UserError, writing

ENVI, GEOJSON, GEOPACKAGE = ".sli", ".geojson", ".gpkg"
HEADER = ".hdr"
GEOPACKAGE_ID, GEOPACKAGE_VERSION = 0x47504B47, 10300  # "GPKG", version 1.3
# What a GeoPackage must hold (OGC 12-128r17), with one table of attributes. GDAL finds that only beside a table of
# geometry columns, which may be empty.
SCHEMA = """
CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT NOT NULL, srs_id INTEGER NOT NULL PRIMARY KEY,
    organization TEXT NOT NULL, organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT);
INSERT INTO gpkg_spatial_ref_sys VALUES
    ('Undefined cartesian SRS', -1, 'NONE', -1, 'undefined', 'undefined cartesian coordinate reference system'),
    ('Undefined geographic SRS', 0, 'NONE', 0, 'undefined', 'undefined geographic coordinate reference system'),
    ('WGS 84 geodetic', 4326, 'EPSG', 4326, 'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,
    AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],
    UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AUTHORITY["EPSG","4326"]]', 'longitude/latitude');
CREATE TABLE gpkg_contents (table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE,
    description TEXT DEFAULT '',
    last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')),
    min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE, srs_id INTEGER,
    CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id));
CREATE TABLE gpkg_geometry_columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL,
    geometry_type_name TEXT NOT NULL, srs_id INTEGER NOT NULL, z TINYINT NOT NULL, m TINYINT NOT NULL,
    CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name), CONSTRAINT uk_gc_table_name UNIQUE (table_name),
    CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name),
    CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id));
INSERT INTO gpkg_contents (table_name, data_type, identifier) VALUES ('endmembers', 'attributes', 'endmembers');
CREATE TABLE endmembers (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, name TEXT, profiles TEXT);
"""


@dataclass(frozen=True)
class EndmemberTable:
    """Endmembers to be written.

    Attributes
    ----------
    spectra : ndarray of shape (K, C)
        E, in the HSI's units; NaN in bands that are not known, which are left out.
    names : tuple of str
    band_numbers : ndarray of int of shape (C,)
        Of the bands in the HSI's file, 1-based.
    wavelength : ndarray of shape (C,) or None
        Of the bands, nm; None where they are not known.
    fwhm : ndarray of shape (C,) or None
        Full widths at half maximum of the bands, nm; None where they are not known.
    suffix : str
        Of the final name, which tells the format.
    """

    spectra: NDArray[np.float32]
    names: tuple[str, ...]
    band_numbers: NDArray[np.intp]
    wavelength: NDArray[np.float64] | None = None
    fwhm: NDArray[np.float64] | None = None
    suffix: str = ""

    def known(self) -> EndmemberTable:
        """Return the same without bands that are not known."""
        use = np.isfinite(self.spectra).all(axis=0)
        parts = [None if each is None or not len(each) else each[use] for each in (self.wavelength, self.fwhm)]
        return EndmemberTable(self.spectra[:, use], self.names, self.band_numbers[use], parts[0], parts[1], self.suffix)


def write_endmembers(path: Path, table: EndmemberTable) -> None:
    """Write endmembers in the format that their suffix tells.

    `.sli` is an ENVI spectral library, with its header beside it; `.geojson` and `.gpkg` are libraries of EnMAP-Box;
    everything else is a table (CSV): a row a band, with its number in the HSI and its wavelength in nm.

    Parameters
    ----------
    path : Path
        Of the file to write.
    table : EndmemberTable

    Raises
    ------
    UserError
        Where the disk is full, or where a library is asked for and no wavelengths are known.
    """
    known, suffix = table.known(), table.suffix.lower()
    write = {ENVI: _write_envi, GEOJSON: _write_geojson, GEOPACKAGE: _write_geopackage}.get(suffix)
    if write is None:
        _write_csv(path, known)
        return
    if known.wavelength is None:
        raise UserError(
            "The hyperspectral image has no wavelengths, which a spectral library needs: write the endmembers as a "
            "table (CSV), or give an image with wavelengths."
        )
    with writing(path, sqlite3.Error):
        write(path, known, known.wavelength)


def _write_csv(path: Path, table: EndmemberTable) -> None:
    """Nine digits give a float32 back exactly."""
    with writing(path), path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["band", "wavelength_nm", *table.names])
        for row, (number, spectrum) in enumerate(zip(table.band_numbers, table.spectra.T)):
            nm = "" if table.wavelength is None else f"{table.wavelength[row]:.6g}"
            writer.writerow([int(number), nm, *[f"{value:.9g}" for value in spectrum]])


def _write_envi(path: Path, table: EndmemberTable, wavelength: NDArray[np.float64]) -> None:
    """The header keeps the whole name of the file: x.sli.hdr, so that it meets no header of another x."""
    table.spectra.astype("<f4").tofile(path)
    lines = [
        "ENVI",
        "description = {Endmembers, SpectraMorph}",
        f"samples = {len(wavelength)}",
        f"lines = {len(table.names)}",
        "bands = 1",
        "header offset = 0",
        "file type = ENVI Spectral Library",
        "data type = 4",
        "interleave = bsq",
        "byte order = 0",
        "wavelength units = Nanometers",
        f"spectra names = {{{', '.join(map(_envi_name, table.names))}}}",
        f"wavelength = {{{', '.join(f'{nm:.10g}' for nm in wavelength)}}}",
    ]
    if table.fwhm is not None:
        lines.append(f"fwhm = {{{', '.join(f'{nm:.10g}' for nm in table.fwhm)}}}")
    path.with_name(path.name + HEADER).write_text("\n".join(lines) + "\n", encoding="utf-8")


def _envi_name(name: str) -> str:
    """Return a name without what separates names in a header."""
    return name.translate({ord(","): ";", ord("{"): "(", ord("}"): ")"})


def _profiles(table: EndmemberTable, wavelength: NDArray[np.float64]) -> list[dict[str, Any]]:
    """Return what EnMAP-Box calls profiles, one a spectrum."""
    x = [float(f"{nm:.10g}") for nm in wavelength]
    return [{"x": x, "y": [float(f"{value:.9g}") for value in each], "xUnit": "Nanometers"} for each in table.spectra]


def _write_geojson(path: Path, table: EndmemberTable, wavelength: NDArray[np.float64]) -> None:
    features = [
        {"type": "Feature", "geometry": None, "properties": {"name": name, "profiles": profile}}
        for name, profile in zip(table.names, _profiles(table, wavelength))
    ]
    library = {"type": "FeatureCollection", "name": "endmembers", "features": features}
    path.write_text(json.dumps(library, ensure_ascii=False), encoding="utf-8")


def _write_geopackage(path: Path, table: EndmemberTable, wavelength: NDArray[np.float64]) -> None:
    path.unlink(missing_ok=True)
    with closing(sqlite3.connect(path)) as database:
        database.execute("PRAGMA journal_mode = OFF")  # else its file would lie beside this one
        database.execute(f"PRAGMA application_id = {GEOPACKAGE_ID}")
        database.execute(f"PRAGMA user_version = {GEOPACKAGE_VERSION}")
        database.executescript(SCHEMA)
        rows = ((name, json.dumps(each)) for name, each in zip(table.names, _profiles(table, wavelength)))
        database.executemany("INSERT INTO endmembers (name, profiles) VALUES (?, ?)", rows)
        database.commit()
