"""Ways to spoil a file: blindly in its bytes, or knowingly in what its format holds."""

from __future__ import annotations

import json
import re
import struct
import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any

import h5py
import numpy as np
import rasterio
from rasterio.crs import CRS
from rasterio.transform import Affine

Generator = np.random.Generator

ODD_NUMBERS = (
    *("nan", "inf", "-inf", "-1", "0", "1e12", "1e308", "1e999", "-9999", "", "abc", "0x10", "1,5", "1_000"),
    *("9" * 400, "4294967296", "99999999999", "1e-320", "½", "٣", "\x00", "\x1b[31m"),
)
ODD_TEXTS = ("", "$x^2$", "a\nb", "\x1b[31mred\x1b[0m", "name" * 3000, "ümlaut", "%s{0}", "<b>&amp;", "../../x")
HEADER = 2048
"""Bytes at a file's start that matter most: half of the blind changes fall there."""


def spoil_bytes(path: Path, rng: Generator) -> str:
    """Flip, overwrite, cut, insert or repeat some bytes."""
    content = bytearray(path.read_bytes())
    size = len(content)
    reach = min(size, HEADER) if rng.random() < 0.5 else size
    at = int(rng.integers(reach))
    length = int(rng.integers(1, 64))
    kind = str(rng.choice(["flip", "overwrite", "fill", "cut", "insert", "repeat", "truncate", "empty"], p=CHANCES))
    if kind == "flip":
        for place in rng.integers(reach, size=int(rng.integers(1, 12))):
            content[place] ^= 1 << int(rng.integers(8))
    elif kind == "overwrite":
        content[at : at + length] = rng.bytes(length)
    elif kind == "fill":
        content[at : at + length] = bytes([int(rng.choice([0, 255]))]) * length
    elif kind == "cut":
        del content[at : at + length]
    elif kind == "insert":
        content[at:at] = rng.bytes(length)
    elif kind == "repeat":
        content[at:at] = content[at : at + length] * int(rng.integers(1, 50))
    elif kind == "truncate":
        del content[at:]
    else:
        content.clear()
    path.write_bytes(content)
    return f"{kind} at byte {at}"


CHANCES = (0.3, 0.15, 0.1, 0.1, 0.1, 0.1, 0.13, 0.02)


def spoil_text(path: Path, rng: Generator) -> str:
    """Replace numbers, and drop, repeat, swap or break lines."""
    text = path.read_text(encoding="utf-8", errors="surrogateescape")
    lines = text.splitlines()
    at = int(rng.integers(len(lines)))
    kind = str(rng.choice(["number", "numbers", "drop", "repeat", "swap", "character", "separator", "bytes"]))
    if kind in ("number", "numbers"):
        found = list(re.finditer(r"-?\d+(?:\.\d+)?(?:e-?\d+)?", text))
        chosen = rng.choice(len(found), 1 if kind == "number" else min(len(found), 10), replace=False)
        for index in sorted(chosen, reverse=True):
            odd = str(rng.choice(ODD_NUMBERS))
            text = text[: found[index].start()] + odd + text[found[index].end() :]
    elif kind == "drop":
        text = "\n".join(lines[:at] + lines[at + 1 :])
    elif kind == "repeat":
        text = "\n".join(lines[: at + 1] + lines[at : at + 1] * int(rng.integers(1, 3000)) + lines[at + 1 :])
    elif kind == "swap":
        other = int(rng.integers(len(lines)))
        lines[at], lines[other] = lines[other], lines[at]
        text = "\n".join(lines)
    elif kind == "character":
        place = int(rng.integers(len(text)))
        text = text[:place] + str(rng.choice(list("\x00\x1b\ufeff\u2028\"'{}[]<>,;=\t\n\\$"))) + text[place:]
    elif kind == "separator":
        text = text.replace(str(rng.choice(list(",.;={}<>\n"))), str(rng.choice([";", ",", "\t", "\r\n", " ", ""])))
    path.write_text(text, encoding="utf-8", errors="surrogateescape", newline="")
    return spoil_bytes(path, rng) if kind == "bytes" else kind


TIFF_TYPES = {1: "B", 2: "B", 3: "H", 4: "I", 5: "II", 6: "b", 8: "h", 9: "i", 11: "f", 12: "d", 16: "Q"}
ODD_INTEGERS = (0, 1, 2, 3, 7, 64, 255, 65535, 10**6, 2**31 - 1, 2**32 - 1)


def spoil_tiff_tags(path: Path, rng: Generator) -> str:
    """Put another value, type or length into one or two entries of a TIFF's first directory."""
    content = bytearray(path.read_bytes())
    order = "<" if content[:2] == b"II" else ">"
    (start,) = struct.unpack_from(f"{order}I", content, 4)
    (count,) = struct.unpack_from(f"{order}H", content, start)
    told = []
    for entry in rng.choice(count, int(rng.integers(1, 3)), replace=False):
        place = start + 2 + 12 * int(entry)
        tag, kind, _ = struct.unpack_from(f"{order}HHI", content, place)
        odd = int(rng.choice(ODD_INTEGERS))
        what = str(rng.choice(["value", "type", "length", "tag"], p=[0.7, 0.1, 0.1, 0.1]))
        if what == "value" and kind == 3:
            struct.pack_into(f"{order}HH", content, place + 8, odd & 0xFFFF, 0)
        elif what == "value":
            struct.pack_into(f"{order}I", content, place + 8, odd)
        elif what == "type":
            struct.pack_into(f"{order}H", content, place + 2, int(rng.choice(list(TIFF_TYPES))))
        elif what == "length":
            struct.pack_into(f"{order}I", content, place + 4, odd)
        else:
            struct.pack_into(f"{order}H", content, place, int(rng.integers(254, 350)))
        told.append(f"{what} of tag {tag} to {odd}")
    path.write_bytes(content)
    return ", ".join(told)


# What a raster holds: values, data type, size, georeferencing, tags.

CONTENT_CHANCES = {
    "values": 0.37,
    "type": 0.07,
    "size": 0.07,
    "crs": 0.08,
    "place": 0.1,
    "nodata": 0.05,
    "scale": 0.05,
    "tags": 0.1,
    "names": 0.06,
    "layout": 0.05,
}
LOCAL = 'LOCAL_CS["here",LOCAL_DATUM["here",0],UNIT["metre",1],AXIS["x",EAST],AXIS["y",NORTH]]'
ODD_CRS = (None, "EPSG:4326", "EPSG:3857", "EPSG:4978", "EPSG:27700", "EPSG:2263", "EPSG:32733", "EPSG:3031", LOCAL)
ODD_TYPES = ("uint8", "int8", "uint16", "int32", "uint32", "int64", "uint64", "float64", "complex64", "complex128")
ODD_VALUES = (0.0, -1.0, -9999.0, 65535.0, 1e12, 1e30, -1e30, np.nan, np.inf, -np.inf)


def _transforms(place: Affine) -> list[Affine]:
    return [
        Affine(0, 0, 0, 0, 0, 0),
        Affine(np.nan, 0, 0, 0, np.nan, 0),
        Affine(1e300, 0, 0, 0, -1e300, 0),
        Affine(1e-300, 0, 0, 0, -1e-300, 0),
        Affine.identity(),
        place * Affine.rotation(float(37)),
        place * Affine.scale(1, -1),
        place * Affine.scale(-1, 1),
        place * Affine.shear(45, 45),
        place * Affine.translation(5, 5),
        place * Affine.translation(1e7, 0),
        place * Affine.scale(0.01),
        place * Affine.scale(100),
        place * Affine.scale(1, 7),
    ]


def _odd_values(values: np.ndarray, rng: Generator) -> np.ndarray:
    values = values.astype(np.float64)
    _, height, width = values.shape
    odd = float(rng.choice(ODD_VALUES))
    band, row, column = (int(rng.integers(size)) for size in values.shape)
    kind = int(rng.integers(11))
    if kind == 0:
        values[band] = odd
    elif kind == 1:
        values[:] = odd
    elif kind == 2:
        values[band, row, column] = odd
    elif kind == 3:
        values[:, : row + 1, : column + 1] = odd
    elif kind == 4:  # valid in one pixel
        kept = values[:, row, column].copy()
        values[:] = odd
        values[:, row, column] = kept
    elif kind == 5:  # a band valid in one pixel
        kept = values[band, row, column]
        values[band] = odd
        values[band, row, column] = kept
    elif kind == 6:
        values[:] = values[:1]
    elif kind == 7:
        values[:] = rng.permutation(values.ravel()).reshape(values.shape)
    elif kind == 8:
        values *= float(rng.choice([-1, 1e-30, 1e-8, 1e8, 1e30]))
    elif kind == 9:
        values += float(rng.choice([-1e6, 1e3, 1e9]))
    else:
        values[:, rng.random((height, width)) < rng.choice([0.1, 0.9, 0.99])] = odd
    return values


def spoil_raster(path: Path, rng: Generator) -> str:
    """Write a raster again as a GeoTIFF whose values, type, size, georeferencing or tags are odd."""
    with rasterio.open(path) as dataset:
        values, place, crs, nodata = dataset.read(), dataset.transform, dataset.crs, dataset.nodata
        tags, scales = [dataset.tags(band) for band in dataset.indexes], dataset.scales
    offsets = [0.0] * len(scales)
    names: list[str] = []
    dtype, options = str(values.dtype), {}
    told = []
    for _ in range(int(rng.choice([1, 2, 3], p=[0.7, 0.2, 0.1]))):  # of several, the first refused hides the others
        kind = str(rng.choice(list(CONTENT_CHANCES), p=list(CONTENT_CHANCES.values())))
        told.append(kind)
        if kind == "values":
            values = _odd_values(values, rng)
        elif kind == "type":
            dtype = str(rng.choice(ODD_TYPES))
        elif kind == "size":
            count, height, width = (int(rng.choice([1, 2, 3, size])) for size in values.shape)
            values, tags = values[:count, :height, :width], tags[:count]
        elif kind == "crs":
            odd = ODD_CRS[int(rng.integers(len(ODD_CRS)))]
            crs = None if odd is None else CRS.from_user_input(odd)
        elif kind == "place":
            choices = _transforms(place)
            place = choices[int(rng.integers(len(choices)))]
        elif kind == "nodata":
            nodata = float(rng.choice([np.nan, 0, -1, 255, 1e12, values.ravel()[0].real]))
        elif kind == "scale":
            scales = [float(rng.choice([0, np.nan, np.inf, -1, 1e300, 1e-300, 1]))] * len(scales)
            offsets = [float(rng.choice([0, np.nan, 1e300, -5]))] * len(scales)
        elif kind == "tags":
            tags = _odd_tags(tags, rng)
        elif kind == "names":
            names = [str(rng.choice(ODD_TEXTS)) for _ in range(len(values))]
        else:
            layouts: list[dict[str, Any]] = [
                {"compress": "deflate"},
                {"compress": "zstd", "tiled": True, "blockxsize": 16, "blockysize": 16},
                {"interleave": "pixel"},
                {"compress": "lzw", "interleave": "pixel"},
                {"bigtiff": "yes"},
            ]
            options = layouts[int(rng.integers(len(layouts)))]
    count, height, width = values.shape
    with np.errstate(all="ignore"):
        if np.dtype(dtype).kind in "iu" and values.dtype.kind == "f":
            limits = np.iinfo(dtype)
            values = np.clip(np.nan_to_num(values), limits.min, limits.max)
        stored = values.astype(dtype)
        if nodata is not None and np.dtype(dtype).kind in "iu":
            limits = np.iinfo(dtype)
            nodata = nodata if np.isfinite(nodata) and limits.min <= nodata <= limits.max else None
    profile = {"crs": crs, "transform": place, "nodata": nodata, "dtype": dtype, **options}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of what is odd by intent
        dataset = rasterio.open(path, "w", driver="GTiff", count=count, height=height, width=width, **profile)
    with dataset:
        dataset.write(stored)
        dataset.scales, dataset.offsets = list(scales)[:count], offsets[:count]
        for band, about in enumerate(tags[:count], start=1):
            dataset.update_tags(band, **about)
        for band, name in enumerate(names[:count], start=1):
            dataset.set_band_description(band, name)
    return ", ".join(told)


def _odd_tags(tags: list[dict[str, str]], rng: Generator) -> list[dict[str, str]]:
    key = str(rng.choice(["wavelength", "wavelength", "fwhm", "wavelength_units", "bbl"]))
    kind = int(rng.integers(4))
    changed = [dict(about) for about in tags]
    odd = str(rng.choice([*(text for text in ODD_NUMBERS if "\x00" not in text), "Furlongs", "Micrometers", "m"]))
    if kind == 0:
        for about in changed:
            about[key] = odd
    elif kind == 1:
        changed[int(rng.integers(len(changed)))][key] = odd
    elif kind == 2:
        changed = changed[::-1]
    else:
        for about in changed:
            about.pop(key, None)
    return changed


def spoil_envi(path: Path, rng: Generator) -> str:
    """Spoil the header of an ENVI raster, or its pixels."""
    if rng.random() < 0.1:
        return spoil_bytes(path, rng)
    return spoil_text(path.with_suffix(".hdr"), rng)


# HDF5


def spoil_hdf5(path: Path, rng: Generator) -> str:
    """Put another shape, type or link in the place of a dataset, or another value in that of an attribute."""
    with h5py.File(path, "a") as file:
        datasets: list[str] = []
        file.visititems(lambda name, item: datasets.append(name) if isinstance(item, h5py.Dataset) else None)
        if rng.random() < (0.5 if len(file.attrs) > 2 else 0.2):
            name = str(rng.choice(sorted(file.attrs)))
            return f"attribute {name}: {_spoil_attribute(file.attrs, name, rng)}"
        name = str(rng.choice(sorted(datasets)))
        return f"dataset {name}: {_spoil_dataset(file, name, rng)}"


def _spoil_attribute(attributes: h5py.AttributeManager, name: str, rng: Generator) -> str:
    old = np.asarray(attributes[name])
    odd: list[Any] = [np.nan, np.inf, -1, 0, 10**12, "text", b"\xff\xfe", np.zeros((2, 2)), np.zeros(0), [1.0] * 5000]
    choice = int(rng.integers(len(odd) + 2))
    if choice == len(odd):
        del attributes[name]
        return "deleted"
    if choice == len(odd) + 1 and old.dtype.kind in "fiu" and old.size:
        changed = old.astype(np.float64).ravel()
        changed[int(rng.integers(changed.size))] = float(rng.choice(ODD_VALUES))
        attributes[name] = changed
        return "one number odd"
    attributes[name] = odd[choice % len(odd)]
    return repr(odd[choice % len(odd)])[:40]


def _spoil_dataset(file: h5py.File, name: str, rng: Generator) -> str:
    old = np.asarray(file[name])
    fill = file[name].fillvalue
    kinds = ["shape", "type", "values", "text", "empty", "deleted", "group", "soft", "loop", "external", "bomb", "file"]
    kind = str(rng.choice(kinds))
    del file[name]
    if kind == "shape":
        file[name] = old.reshape(-1) if rng.random() < 0.5 else old[..., None]
    elif kind == "type":
        file[name] = old.astype(str(rng.choice(["float64", "int64", "uint8", "complex64", "bool"])))
    elif kind == "values":
        file[name] = np.full(old.shape, float(rng.choice(ODD_VALUES)))
    elif kind == "text":
        file[name] = "not numbers"
    elif kind == "empty":
        file[name] = np.zeros((0, *old.shape[1:]), old.dtype)
    elif kind == "group":
        file.create_group(name)
    elif kind == "soft":
        file[name] = h5py.SoftLink("/nowhere")
    elif kind == "loop":
        file[name] = h5py.SoftLink(f"/{name}")
    elif kind == "external":
        file[name] = h5py.ExternalLink("elsewhere.h5", "/data")
    elif kind == "bomb":  # 10^12 fill values in a few bytes
        sides = (10**4, 10**4, 10**4)[: max(old.ndim, 1)] if old.ndim != 1 else (10**12,)
        file.create_dataset(name, shape=sides, dtype=old.dtype, chunks=True, fillvalue=fill)
    elif kind == "file":  # the bytes of another file as pixels
        size = int(np.prod(old.shape)) * old.dtype.itemsize
        file.create_dataset(name, shape=old.shape, dtype=old.dtype, external=[("/proc/self/maps", 0, size)])
    return kind


# Model files


def spoil_model(path: Path, rng: Generator) -> str:
    """Change names, shapes, types or numbers of a model's arrays, or its metadata."""
    from safetensors import safe_open
    from safetensors.numpy import load_file, save_file

    arrays = {name: array.copy() for name, array in load_file(path).items()}
    with safe_open(path, framework="np") as file:
        metadata = dict(file.metadata())
    name = str(rng.choice(sorted(arrays)))
    array = arrays[name]
    changes: dict[str, Callable[[], Any]] = {
        "deleted": lambda: arrays.pop(name),
        "renamed": lambda: arrays.update({str(rng.choice(["scale", "x", "endmembers"])): arrays.pop(name)}),
        "flat": lambda: arrays.update({name: array.reshape(-1)}),
        "deeper": lambda: arrays.update({name: array[None]}),
        "shorter": lambda: arrays.update({name: array.reshape(-1)[: array.size // 2]}),
        "longer": lambda: arrays.update({name: np.concatenate([array, array])}),
        "empty": lambda: arrays.update({name: np.zeros(0, array.dtype)}),
        "odd": lambda: arrays.update({name: np.full(array.shape, float(rng.choice(ODD_VALUES)), np.float64)}),
        "type": lambda: arrays.update({name: array.astype(str(rng.choice(["int64", "uint8", "float64", "bool"])))}),
        "huge": lambda: arrays.update({name: np.zeros((3000, 3000), np.float32)}),
        "many": lambda: arrays.update({f"extra.{number}": np.zeros(1, np.uint8) for number in range(100_000)}),
        "metadata": lambda: metadata.update({key: _odd_metadata(value, rng) for key, value in metadata.items()}),
        "no metadata": metadata.clear,
    }
    kind = str(rng.choice(sorted(changes)))
    with np.errstate(all="ignore"):
        changes[kind]()
    save_file({key: np.ascontiguousarray(value) for key, value in arrays.items()}, path, metadata=metadata or None)
    return f"{name} {kind}"


def _odd_metadata(text: str, rng: Generator) -> str:
    about = json.loads(text)
    odd: list[str] = [
        "[]",
        "3",
        "null",
        "{",
        '{"format_version": "3"}',
        "[" * 10_000,
        json.dumps({**about, "x": 1e400}),
    ]
    about.pop(str(rng.choice(sorted(about))))
    odd += [json.dumps(about), json.dumps({**about, "training": 7, "format_version": 3})]
    return odd[int(rng.integers(len(odd)))]
