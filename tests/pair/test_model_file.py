"""Model files: what is written is read again, and whatever else lies there is refused in one sentence."""

from __future__ import annotations

import functools
import json
import os
import pickle
import struct
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray
from safetensors import safe_open
from safetensors.numpy import load_file, save_file

from spectramorph_plugin.core.published.network import TrainingSchedule, train
from spectramorph_plugin.core.sharp import SharpModel
from spectramorph_plugin.errors import UserError
from spectramorph_plugin.jobs import fuse
from spectramorph_plugin.pair.model_file import FORMAT, FORMAT_VERSION, load_model, save_model
from spectramorph_plugin.protocol.requests import FuseRequest

Arrays = dict[str, NDArray[Any]]

OPTIONAL = ("correlation", "rejected", "fwhm", "msi_wavelength")
COMMON = ("endmembers", "materials", "gain", "offset", "msi_range", "unexplained", "shift", "response", "wavelength")
WHOLE = ("aligned_to_hsi", "band_numbers", "materials_known", "materials_given")
SHARP = (
    *("subspace.basis", "subspace.noise", "subspace.whitener", "subspace.centre"),
    *("network.shift", "network.unit", "network.hidden", "network.kinks", "network.outputs", "network.bias"),
    *("solver.msi_view", "solver.msi_gain", "solver.hsi_in", "solver.hsi_out", "solver.ratio", "solver.beyond"),
    *("mean.msi_unit", "mean.axes", "mean.msi_gain"),
    *("psf.rows", "psf.columns", "gap_gain", "change_limit"),
    *("errors.bands", "errors.cubic", "errors.angle", "errors.disagreement", "errors.worth"),
    *("errors.width", "errors.counted", "errors.everywhere"),
    *("error_map.detail_form", "error_map.value_form", "error_map.value_middle"),
    *("error_map.gain", "error_map.farthest"),
    *("error_map.means", "error_map.usual", "error_map.floor", "error_map.level", "error_map.apart"),
    *(f"alone.{name}" for name in ("shift", "unit", "hidden", "kinks", "outputs", "bias", "gain", "error")),
)
SHARP_WHOLE = ("psf.samples", "psf.estimated")
LAYERS = ("hidden.weight", "hidden.bias", "abundances.weight", "abundances.bias")
PUBLISHED = ("scale", *(f"network.{name}" for name in LAYERS))
PUBLISHED_WHOLE = ("coarse_prior",)

FLOATS = [
    *(("sharp", name) for name in (*COMMON, *OPTIONAL, *SHARP)),
    *(("published", name) for name in (*COMMON, *OPTIONAL, *PUBLISHED)),
]
NEEDED = [
    *(("sharp", name) for name in (*COMMON, *WHOLE, *SHARP, *SHARP_WHOLE)),
    *(("published", name) for name in (*COMMON, *WHOLE, *PUBLISHED, *PUBLISHED_WHOLE)),
]


@pytest.fixture(scope="module")
def models(tmp_path_factory: pytest.TempPathFactory, write_pair: Callable[..., Any], module_notes: Any) -> Path:
    """A folder with one small model of each preset, named as the preset."""
    folder = tmp_path_factory.mktemp("models")
    pair = write_pair(folder)
    asked = {"hsi": pair.hsi, "msi": (pair.msi,), "output": folder / "fused.tif", "count": 5, "assessment": False}
    with pytest.MonkeyPatch.context() as patch:
        quick = functools.partial(train, schedule=TrainingSchedule(epochs=20))
        patch.setattr("spectramorph_plugin.pair.fit_published.train", quick)
        for preset in ("sharp", "published"):
            fuse.run(FuseRequest(**asked, preset=preset, model=folder / preset), module_notes)
    return folder


def about(path: Path) -> dict[str, Any]:
    with safe_open(path, framework="np") as file:
        found: dict[str, Any] = json.loads(file.metadata()[FORMAT])
    return found


@pytest.fixture
def refused(models: Path, tmp_path: Path) -> Callable[..., str]:
    """The function that changes a model's arrays or what it says of itself, and returns why that is refused."""

    def refuse(preset: str, change: Callable[[Arrays], Any] | None = None, **told: Any) -> str:
        arrays, path = load_file(models / preset), tmp_path / "changed"
        if change is not None:
            change(arrays)
        said = {key: value for key, value in {**about(models / preset), **told}.items() if value is not None}
        save_file(arrays, path, metadata={FORMAT: json.dumps(said)})
        return why_refused(path)

    return refuse


def why_refused(path: Path) -> str:
    with pytest.raises(UserError) as refusal:
        load_model(path)
    text = str(refusal.value)
    assert text.endswith(".")
    assert "\n" not in text
    return text


def set_to(name: str, value: Any) -> Callable[[Arrays], None]:
    def change(arrays: Arrays) -> None:
        arrays[name] = np.asarray(value)

    return change


@pytest.mark.parametrize("preset", ["sharp", "published"])
def test_a_model_is_read_as_it_was_written(models: Path, tmp_path: Path, preset: str) -> None:
    save_model(tmp_path / "again", load_model(models / preset))
    before, after = load_file(models / preset), load_file(tmp_path / "again")
    assert before.keys() == after.keys()
    assert all((before[name] == after[name]).all() for name in before)
    assert about(models / preset) == about(tmp_path / "again")
    names = {name for kind, name in (*FLOATS, *NEEDED) if kind == preset}
    assert names == before.keys(), "the tests below change every array of a model"


@pytest.fixture
def of_version(models: Path, tmp_path: Path) -> Callable[[str, int], Path]:
    """The function that writes a model as it was in an earlier version, and returns the file."""

    def write_as(preset: str, version: int) -> Path:
        arrays, said = load_file(models / preset), about(models / preset)
        later = dict.fromkeys(("materials", "materials_known", "materials_given"), 4)
        later |= {"errors": 5, "error_map": 5, "mean": 5, "gap_gain": 6}
        kept = {name: array for name, array in arrays.items() if later.get(name.split(".")[0], 0) <= version}
        if version < 4:
            del said["materials"], said["endmembers"]
        save_file(kept, tmp_path / "before", metadata={FORMAT: json.dumps({**said, "format_version": version})})
        return tmp_path / "before"

    return write_as


def test_a_published_model_of_version_3_shows_its_endmembers(of_version: Callable[[str, int], Path]) -> None:
    """Its fractions were those of the endmembers, which had numbers and no names."""
    found = load_model(of_version("published", 3))
    assert (found.shown(True) == found.endmembers).all()
    assert found.names_shown(True) == found.names_shown(False)
    assert found.names_shown(True)[:2] == ("endmember 1", "endmember 2")


def test_a_published_model_of_version_4_is_read_as_it_is(models: Path, of_version: Callable[[str, int], Path]) -> None:
    found, before = load_model(models / "published"), load_model(of_version("published", 4))
    assert before.names_shown(True) == found.names_shown(True)
    assert (before.shown(True) == found.shown(True)).all()


@pytest.mark.parametrize("version", [3, 4, 5])
def test_a_sharp_model_of_a_version_before_is_to_be_fitted_again(
    of_version: Callable[[str, int], Path], version: int
) -> None:
    """Its solution was another one."""
    assert "not a model that this version can read: fit it again" in why_refused(of_version("sharp", version))


def test_a_sharp_model_says_what_is_missing_of_it_and_no_version(refused: Callable[..., str]) -> None:
    """What takes noise off belongs to it, whatever it says of its version."""
    text = refused("sharp", lambda arrays: [arrays.pop(f"mean.{name}") for name in ("msi_unit", "axes", "msi_gain")])
    assert "its array mean.msi_unit is missing" in text


def test_a_model_that_does_not_tell_its_errors_is_read(models: Path, tmp_path: Path) -> None:
    arrays = load_file(models / "sharp")
    for name in [name for name in arrays if name.startswith("error")]:
        del arrays[name]
    save_file(arrays, tmp_path / "without", metadata={FORMAT: json.dumps(about(models / "sharp"))})
    found = load_model(tmp_path / "without").estimator
    assert isinstance(found, SharpModel)
    assert found.errors is None


def test_a_model_that_knows_no_msi_alone_is_read(models: Path, tmp_path: Path) -> None:
    arrays = {name: array for name, array in load_file(models / "sharp").items() if not name.startswith("alone.")}
    save_file(arrays, tmp_path / "without", metadata={FORMAT: json.dumps(about(models / "sharp"))})
    found = load_model(tmp_path / "without")
    assert found.needs_hsi
    assert not load_model(models / "sharp").needs_hsi


@pytest.mark.parametrize("name", OPTIONAL)
@pytest.mark.parametrize("preset", ["sharp", "published"])
def test_what_a_model_may_lack(models: Path, tmp_path: Path, preset: str, name: str) -> None:
    arrays = load_file(models / preset)
    del arrays[name]
    save_file(arrays, tmp_path / "without", metadata={FORMAT: json.dumps(about(models / preset))})
    found = load_model(tmp_path / "without")
    assert getattr(found.radiometry if name in ("correlation", "rejected") else found, name) is None


@pytest.mark.parametrize(("preset", "name"), NEEDED)
def test_without_an_array(refused: Callable[..., str], preset: str, name: str) -> None:
    text = refused(preset, lambda arrays: arrays.pop(name))
    assert "missing" in text or "does not belong" in text


@pytest.mark.parametrize(("preset", "name"), FLOATS + [case for case in NEEDED if case not in FLOATS])
def test_an_array_of_another_shape(refused: Callable[..., str], preset: str, name: str) -> None:
    for shape in (
        lambda a: np.concatenate([a, a], axis=-1),
        lambda a: a[None],
        lambda a: a[:0],
        lambda a: a.ravel()[0],
    ):
        text = refused(
            preset,
            lambda arrays, shape=shape: arrays.update(
                {name: np.ascontiguousarray(shape(arrays[name])).reshape(shape(arrays[name]).shape)}
            ),
        )
        assert "has the shape" in text or "do not rise" in text or "does not belong" in text


@pytest.mark.parametrize(("preset", "name"), FLOATS)
def test_an_array_of_another_type_or_that_is_not_finite(refused: Callable[..., str], preset: str, name: str) -> None:
    for kind in (np.int32, np.bool_, np.float16):

        def convert(arrays: Arrays, kind: type = kind) -> None:
            arrays[name] = np.ones_like(arrays[name], kind)

        assert f"{name} holds" in refused(preset, convert)
    for value in (np.nan, np.inf, -np.inf):

        def spoil(arrays: Arrays, value: float = value) -> None:
            arrays[name].reshape(-1)[-1] = value

        assert f"{name} holds values that are not finite" in refused(preset, spoil)


@pytest.mark.parametrize(("preset", "name"), [case for case in NEEDED if case not in FLOATS])
def test_whole_numbers_that_are_none(refused: Callable[..., str], preset: str, name: str) -> None:
    assert "holds" in refused(preset, lambda arrays: arrays.update({name: arrays[name].astype(np.float32)}))


IMPOSSIBLE: dict[str, tuple[str, Callable[[Arrays], Any], str]] = {
    "negative band numbers": ("sharp", lambda a: a.update(band_numbers=-a["band_numbers"]), "band_numbers holds"),
    "a band number of 0": ("published", lambda a: a.update(band_numbers=a["band_numbers"] - 1), "band_numbers holds"),
    "band numbers twice": ("sharp", lambda a: a["band_numbers"].__setitem__(1, 1), "do not rise"),
    "band numbers backwards": ("sharp", lambda a: a.update(band_numbers=a["band_numbers"][::-1].copy()), "do not rise"),
    "no samples": ("sharp", set_to("psf.samples", [0]), "psf"),
    "many samples": ("sharp", set_to("psf.samples", [2**40]), "psf"),
    "fewer samples": ("sharp", set_to("psf.samples", [1]), "psf.rows has the shape"),
    "a blur of nothing": ("sharp", lambda a: a["psf.rows"].__imul__(0), "does not sum to 1"),
    "a blur of too much": ("sharp", lambda a: a["psf.rows"].__imul__(1e200), "psf.rows holds values that cannot be"),
    "a shift to the moon": ("sharp", set_to("shift", [1e300, 0.0]), "shift holds values that cannot be"),
    "no spread of an input": ("sharp", lambda a: a["network.unit"].__imul__(0), "network.unit holds"),
    "no unit to compare by": ("sharp", lambda a: a["mean.msi_unit"].__imul__(0), "mean.msi_unit holds"),
    "a negative variance": ("sharp", lambda a: a["solver.ratio"].__imul__(-1), "solver.ratio holds"),
    "no scale": ("published", set_to("scale", [0.0]), "scale holds values that cannot be"),
    "a negative scale": ("published", set_to("scale", [-1.0]), "scale holds values that cannot be"),
    "wavelengths of 0": ("published", lambda a: a["wavelength"].__imul__(0), "wavelength holds"),
    "endmembers alike": ("sharp", lambda a: a["endmembers"].__setitem__(1, a["endmembers"][0]), "do not span"),
    "endmembers of 0": ("sharp", lambda a: a["endmembers"].__imul__(0), "do not span"),
    "a basis of 0": ("sharp", lambda a: a["subspace.basis"].__imul__(0), "do not span"),
    "an endmember fewer, published": ("published", lambda a: a.update(endmembers=a["endmembers"][:4].copy()), "shape"),
    "a band of the HSI fewer": ("sharp", lambda a: a.update(endmembers=a["endmembers"][:, :9].copy()), "has the shape"),
    "a band of the MSI fewer": ("published", lambda a: a.update(gain=a["gain"][:3].copy()), "has the shape"),
    "a coarse prior it has not": ("published", set_to("coarse_prior", [True]), "hidden.weight has the shape"),
    "an array too many": ("sharp", set_to("more", [1.0]), "more does not belong there"),
    "both presets at once": ("sharp", set_to("scale", [1.0]), "missing"),
    "a unit too many": ("sharp", lambda a: a.update({"network.kinks": np.zeros(9999, np.float32)}), "which cannot be"),
}


@pytest.mark.parametrize("case", IMPOSSIBLE)
def test_arrays_that_no_fit_makes(refused: Callable[..., str], case: str) -> None:
    preset, change, words = IMPOSSIBLE[case]
    assert words in refused(preset, change)


TOLD: dict[str, tuple[dict[str, Any], str]] = {
    "version 2": ({"format_version": 2}, "not a model that this version can read: fit it again"),
    "a later version": ({"format_version": FORMAT_VERSION + 1}, "not a model that this version can read"),
    "no version": ({"format_version": None}, "not a model that this version can read"),
    "a version in words": ({"format_version": "three"}, "not a model that this version can read"),
    "versions": ({"format_version": [3]}, "not a model that this version can read"),
    "no training": ({"training": None}, "do not tell what the network learned from"),
    "a number for training": ({"training": 7}, "do not tell what the network learned from"),
    "a name too few": ({"materials": ["1 a"]}, "do not name its endmembers"),
    "names that are none": ({"endmembers": [1, 2, 3, 4, 5]}, "do not name its endmembers"),
    "names in a word": ({"materials": "abcde"}, "do not name its endmembers"),
}


@pytest.mark.parametrize("case", TOLD)
def test_what_a_file_says_of_itself(refused: Callable[..., str], case: str) -> None:
    told, words = TOLD[case]
    assert words in refused("sharp", **told)


METADATA: dict[str, tuple[dict[str, str] | None, str]] = {
    "none": (None, "not a model that this version can read"),
    "another's": ({"format": "pt"}, "not a model that this version can read"),
    "empty": ({FORMAT: ""}, "not JSON"),
    "not JSON": ({FORMAT: "{'format_version': 3}"}, "not JSON"),
    "a list": ({FORMAT: "[3]"}, "metadata are not those of a model"),
    "a number": ({FORMAT: "3"}, "metadata are not those of a model"),
    "deep": ({FORMAT: "[" * 100000}, "not JSON"),
    "long numbers": ({FORMAT: '{"format_version": ' + "1" * 200000 + "}"}, "model"),
    "long": ({FORMAT: " " * 2**19}, "header has"),
    "a million keys": ({f"key{number}": "" for number in range(10**6)}, "header has"),
}


@pytest.mark.parametrize("case", METADATA)
def test_metadata(models: Path, tmp_path: Path, case: str) -> None:
    metadata, words = METADATA[case]
    save_file(load_file(models / "sharp"), tmp_path / "m", metadata=metadata)
    assert words in why_refused(tmp_path / "m")


def header(**tensors: Any) -> bytes:
    text = json.dumps(tensors).encode()
    return struct.pack("<Q", len(text)) + text


def tensor(kind: str, shape: list[int], end: int, start: int = 0) -> dict[str, Any]:
    return {"dtype": kind, "shape": shape, "data_offsets": [start, end]}


class Trap:
    """An object whose unpickling leaves a mark."""

    def __init__(self, mark: Path) -> None:
        self._mark = mark

    def __reduce__(self) -> tuple[Any, ...]:
        return Path.touch, (self._mark,)


BYTES: dict[str, bytes] = {
    "empty": b"",
    "seven bytes": b"1234567",
    "a length alone": struct.pack("<Q", 2),
    "a length of 2^64": b"\xff" * 8 + b"{}",
    "a length of a gigabyte": struct.pack("<Q", 2**30) + b"{}",
    "no arrays": header(),
    "not JSON": struct.pack("<Q", 4) + b"{{{{",
    "not UTF-8": struct.pack("<Q", 4) + b"\xff\xfe\xfd\xfc",
    "a list": struct.pack("<Q", 2) + b"[]",
    "more than there is": header(gain=tensor("F32", [2**40], 2**42)),
    "sizes that overflow": header(gain=tensor("F32", [2**62, 2**62], 8)) + bytes(8),
    "negative sizes": header(gain=tensor("F32", [-1], 8)) + bytes(8),
    "ends before it starts": header(gain=tensor("F32", [1], 0, 4)) + bytes(8),
    "overlapping": header(gain=tensor("F32", [2], 8), offset=tensor("F32", [2], 8)) + bytes(8),
    "bfloat16": header(gain=tensor("BF16", [2], 4)) + bytes(4),
    "float8": header(gain=tensor("F8_E4M3", [2], 2)) + bytes(2),
    "a type of no kind": header(gain=tensor("X7", [2], 2)) + bytes(2),
    "no type": header(gain={"shape": [1]}),
    "metadata of numbers": header(__metadata__={FORMAT: 3}),
    "GeoTIFF": b"II*\x00" + bytes(200),
    "zip": b"PK\x03\x04" + bytes(200),
}


@pytest.mark.parametrize("case", BYTES)
def test_files_that_are_none(tmp_path: Path, case: str) -> None:
    (tmp_path / "m").write_bytes(BYTES[case])
    assert "model" in why_refused(tmp_path / "m")


def test_a_pickle_is_not_opened(tmp_path: Path) -> None:
    mark = tmp_path / "mark"
    (tmp_path / "m").write_bytes(pickle.dumps(Trap(mark)))
    assert "damaged or not a safetensors file" in why_refused(tmp_path / "m")
    assert not mark.exists()


@pytest.mark.parametrize("share", [0.01, 0.1, 0.5, 0.9, 0.999])
@pytest.mark.parametrize("preset", ["sharp", "published"])
def test_a_file_cut_off(models: Path, tmp_path: Path, preset: str, share: float) -> None:
    whole = (models / preset).read_bytes()
    (tmp_path / "m").write_bytes(whole[: int(len(whole) * share)])
    assert "damaged or not a safetensors file" in why_refused(tmp_path / "m")


def test_a_file_of_a_terabyte(models: Path, tmp_path: Path) -> None:
    path = tmp_path / "m"
    path.write_bytes((models / "sharp").read_bytes())
    os.truncate(path, 2**40)
    assert "more than a model can have" in why_refused(path)


def test_what_is_no_file(tmp_path: Path) -> None:
    assert "does not exist" in why_refused(tmp_path / "none")
    assert "does not exist" in why_refused(tmp_path / ("x" * 5000))
    assert "does not exist" in why_refused(Path("m\0m"))
    assert "it is no file" in why_refused(tmp_path)
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "fifo")
        assert "it is no file" in why_refused(tmp_path / "fifo")
        assert "it is no file" in why_refused(Path("/dev/zero"))
        assert "it is no file" in why_refused(Path("/dev/null"))


def test_bytes_changed_at_random_are_refused_or_a_model(models: Path, tmp_path: Path) -> None:
    rng = np.random.default_rng(0)
    for preset in ("sharp", "published"):
        whole = np.frombuffer((models / preset).read_bytes(), np.uint8)
        for _ in range(60):
            changed, first = whole.copy(), 8 + int(whole[:8].view("<u8")[0])
            at = rng.integers(0, [first, len(whole)], (3, 2)).ravel()
            changed[at] = rng.integers(0, 256, len(at))
            (tmp_path / "m").write_bytes(changed.tobytes())
            with suppress(UserError):
                load_model(tmp_path / "m")


@pytest.mark.skipif(os.name != "posix", reason="permissions of this kind are known to POSIX alone")
def test_others_may_read_a_model_as_they_may_any_new_file(models: Path, tmp_path: Path) -> None:
    (tmp_path / "plain").touch()
    save_model(tmp_path / "model", load_model(models / "sharp"))
    assert (tmp_path / "model").stat().st_mode == (tmp_path / "plain").stat().st_mode


def test_a_model_that_cannot_be_written_is_told_before_anything_is_computed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, notes: Any
) -> None:
    """As on Debian's own packages, which lack safetensors."""
    monkeypatch.setitem(sys.modules, "safetensors", None)
    request = FuseRequest(Path("nowhere.tif"), (Path("n.tif"),), tmp_path / "f.tif", model=tmp_path / "m.safetensors")
    with pytest.raises(UserError, match="needs the package safetensors in the engine's environment: install"):
        fuse.run(request, notes)
    assert not list(tmp_path.iterdir())
