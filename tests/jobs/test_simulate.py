"""A pair simulated of a scene: what is in the rasters, where it lies, and that a fusion takes it as it is."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from numpy.typing import NDArray
from rasterio.transform import Affine
from scipy.ndimage import gaussian_filter

from spectramorph_plugin.core import metrics
from spectramorph_plugin.core.band_means import band_means
from spectramorph_plugin.core.simulation import blur_kernel, seen_by_coarse_sensor, with_pixel
from spectramorph_plugin.errors import UserError
from spectramorph_plugin.jobs import fuse, simulate
from spectramorph_plugin.pair import simulation
from spectramorph_plugin.protocol.record import read_record, with_outputs_in
from spectramorph_plugin.protocol.requests import FuseRequest, SimulateRequest

PLACE = Affine(10, 0, 300000, 0, -10, 5700000)
NM = np.linspace(430, 960, 24)
SHAPE = (70, 58)
CLEAN = {"snr_hsi": 0.0, "snr_msi": 0.0, "dtype": "float32"}
Cube = NDArray[np.float32]


def landscape(shape: tuple[int, int] = SHAPE) -> Cube:
    """Return reflectance of four materials in patches."""
    rng = np.random.default_rng(3)
    fields = gaussian_filter(rng.standard_normal((4, *shape)), (0, 3, 3))
    shares = np.exp(3 * fields / fields.std())
    shares /= shares.sum(axis=0)
    centres = np.array([480, 560, 700, 860])[:, None]
    spectra = 0.05 + 0.4 * np.exp(-(((NM - centres) / 110) ** 2))
    return np.tensordot(spectra.T, shares, axes=1).astype(np.float32)


@pytest.fixture
def make(tmp_path: Path, write: Callable[..., None]) -> Callable[..., Path]:
    """A function that writes a scene."""

    def make_it(values: Any, bad: tuple[int, ...] = (), place: Affine = PLACE, **options: Any) -> Path:
        tags = [
            {"wavelength": f"{nm:.3f}", "wavelength_units": "nm", "bbl": str(int(n not in bad))}
            for n, nm in enumerate(NM)
        ]
        write(tmp_path / "scene.tif", values, place, tags, **options)
        return tmp_path / "scene.tif"

    return make_it


def asked(scene: Path, **options: Any) -> SimulateRequest:
    folder = scene.parent
    files = {
        "output": folder / "hsi.tif",
        "msi_output": folder / "msi.tif",
        "truth": folder / "truth.tif",
        "response_output": folder / "srf.csv",
        "blur_output": folder / "blur.csv",
    }
    return SimulateRequest(hsi=scene, **{**files, **options})


def values_of(path: Path) -> Cube:
    with rasterio.open(path) as dataset:
        stored = dataset.read(masked=True).astype(np.float64).filled(np.nan)
        return stored * np.array(dataset.scales)[:, None, None] + np.array(dataset.offsets)[:, None, None]


@pytest.mark.parametrize("tiny_tiles", [False, True])
def test_both_images_are_what_the_sensors_see(
    make: Any, notes: Any, monkeypatch: pytest.MonkeyPatch, tiny_tiles: bool
) -> None:
    if tiny_tiles:
        monkeypatch.setattr(simulation, "MOST_VALUES", 0)
    truth = landscape()
    scene = make(truth)
    outcome = simulate.run(asked(scene, blur="moffat", ratio=4.0, **CLEAN), notes)
    cut = truth[:, :68, :56]
    kernel = blur_kernel("moffat", 0.85 * 4)
    hsi, msi = values_of(scene.parent / "hsi.tif"), values_of(scene.parent / "msi.tif")
    assert hsi == pytest.approx(seen_by_coarse_sensor(cut, kernel, 4), abs=1e-6)
    assert (values_of(scene.parent / "truth.tif") == cut).all()
    table = np.loadtxt(scene.parent / "srf.csv", delimiter=",", skiprows=1)
    assert table[:, 0] == pytest.approx(NM, abs=1e-3)
    assert msi == pytest.approx(band_means(cut, table[:, 1:].T.astype(np.float32)), abs=1e-5)
    blur = np.loadtxt(scene.parent / "blur.csv", delimiter=",")
    assert blur == pytest.approx(with_pixel(kernel, 4), abs=1e-6)
    assert outcome.bands == ("B1", "B2", "B3", "B4", "B5", "B6", "B7", "B8", "B8A", "B9")
    with rasterio.open(scene.parent / "hsi.tif") as coarse, rasterio.open(scene.parent / "msi.tif") as fine:
        assert coarse.transform == PLACE * Affine.scale(4)
        assert fine.transform == PLACE
        assert coarse.crs == fine.crs
        assert coarse.tags(3)["wavelength"] == f"{NM[2]:.3f}".rstrip("0")
        assert fine.descriptions[1] == "B2"


def test_noise_is_as_strong_as_asked_and_the_seeds(make: Any, notes: Any) -> None:
    scene = make(landscape((160, 160)))
    noisy = {"dtype": "float32", "snr_hsi": 25.0, "snr_msi": 30.0}
    found = {}
    for name, options in (
        ("clean", CLEAN),
        ("one", {**noisy, "seed": 1}),
        ("one again", {**noisy, "seed": 1}),
        ("two", {**noisy, "seed": 2}),
    ):
        simulate.run(asked(scene, ratio=2.0, **options), notes)
        found[name] = values_of(scene.parent / "hsi.tif"), values_of(scene.parent / "msi.tif")
    for image, snr in ((0, 25), (1, 30)):
        clean, made = found["clean"][image], found["one"][image]
        power, error = (np.mean(each**2, axis=(1, 2)) for each in (clean, made - clean))
        assert 10 * np.log10(power / error) == pytest.approx(np.full(len(power), snr), abs=0.5)
        assert (made == found["one again"][image]).all()
        assert (made != found["two"][image]).mean() > 0.99
    hsi, msi = (pair[0] - clean[0] for pair, clean in ((found["one"][k], found["clean"][k]) for k in (0, 1)))
    assert abs(np.corrcoef(hsi.ravel(), msi[: len(hsi), : hsi.shape[1]].ravel())[0, 1]) < 0.05


def test_a_fusion_takes_the_pair_as_it_is_and_finds_the_truth(make: Any, notes: Any, tmp_path: Path) -> None:
    stored = landscape((96, 96))
    stored[5] = 0.0
    scene = make(stored, bad=(5,), dtype="int16", scale=1e-4, nodata=-32768)
    simulate.run(asked(scene, ratio=3.0, blur_width=0.5, shift=(0.4, -0.7), gain=(2.0,)), notes)
    with rasterio.open(tmp_path / "hsi.tif") as hsi, rasterio.open(tmp_path / "msi.tif") as msi:
        assert hsi.dtypes[0] == "int16"
        assert hsi.scales[0] == 1e-4
        assert (hsi.read(6) == hsi.nodata).all()
        assert msi.dtypes[0] == "float32"
        assert (msi.transform.c, msi.transform.f) == pytest.approx((300000 + 0.4 * 30, 5700000 + 0.7 * 30))
        place = msi.transform
    images = {"hsi": tmp_path / "hsi.tif", "msi": (tmp_path / "msi.tif",)}
    outcome = fuse.run(FuseRequest(**images, output=tmp_path / "fused.tif"), notes)
    assert outcome.registration is not None
    assert (outcome.registration.columns, outcome.registration.rows) == pytest.approx((0.4, -0.7), abs=0.05)
    assert "Sentinel-2A" in outcome.response
    truth, fused = values_of(tmp_path / "truth.tif"), values_of(tmp_path / "fused.tif")
    with rasterio.open(tmp_path / "truth.tif") as dataset:
        assert dataset.transform == place
    good = np.arange(len(NM)) != 5
    assert metrics.psnr(truth[good], fused[good], 0.45) > 30


@pytest.mark.parametrize(("ratio", "turn"), [(3.5, 0.0), (4.0, 20.0), (2.7, -45.0)])
def test_pixels_anywhere_show_what_lies_there(make: Any, notes: Any, ratio: float, turn: float) -> None:
    """A scene that is a plane on the map: each pixel is the plane's height at its centre."""
    place = Affine.translation(300000, 5700000) * Affine.rotation(10) * Affine.scale(10, -10)
    columns, rows = np.meshgrid(np.arange(90) + 0.5, np.arange(120) + 0.5)

    def height(x: Any, y: Any) -> Any:
        return 0.3 + 1e-4 * (x - 300000) - 2e-4 * (y - 5700000)

    plane = height(*(place * (columns, rows)))
    scene = make(np.broadcast_to(plane, (len(NM), *plane.shape)).astype(np.float32), place=place)
    simulate.run(asked(scene, ratio=ratio, turn=turn, blur="gaussian", **CLEAN), notes)
    with rasterio.open(scene.parent / "hsi.tif") as hsi:
        image, to_map = hsi.read(4), hsi.transform
        assert abs(to_map.determinant) == pytest.approx((10 * ratio) ** 2)
    columns, rows = np.meshgrid(np.arange(image.shape[1]) + 0.5, np.arange(image.shape[0]) + 0.5)
    x, y = to_map * (columns, rows)
    back_columns, back_rows = ~place * (x, y)
    reach = 3.5 * ratio  # nearer to the border what is mirrored there counts
    inside = (back_columns > reach) & (back_columns < 90 - reach) & (back_rows > reach) & (back_rows < 120 - reach)
    assert inside.sum() > 20
    assert np.abs(image - height(x, y))[inside].max() < 1e-4
    assert ((back_columns > 0) & (back_columns < 90) & (back_rows > 0) & (back_rows < 120)).all()


def test_where_the_scene_has_no_data_neither_image_has_any(make: Any, notes: Any) -> None:
    truth = landscape()
    truth[:, 30:33, 20:24] = np.nan
    scene = make(truth)
    simulate.run(asked(scene, blur="delta", ratio=4.0, **CLEAN), notes)
    hsi, msi = values_of(scene.parent / "hsi.tif"), values_of(scene.parent / "msi.tif")
    missing = np.zeros(hsi.shape[1:], bool)
    missing[7:9, 5] = True
    assert (np.isnan(hsi) == missing).all()
    assert (np.isnan(msi) == np.isnan(truth[0, :68, :56])).all()


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"ratio": 20.0}, "the scene has only 2 x 3 pixels of the coarse image"),
        ({"shift": (1.0,)}, "holds 1 numbers: give two"),
        ({"gain": (1.0, 2.0)}, "gain holds 2 numbers, the multispectral image has 10 bands"),
        ({"sensor_bands": ("B2", "X")}, "has no band that X could only be"),
        ({"blur": "bokeh"}, "give one of gaussian, kolmogorov"),
        ({"ratio": 1.0}, "a finite number from 1.5 to 64"),
    ],
)
def test_what_cannot_be_meant_is_refused(make: Any, notes: Any, options: dict[str, Any], message: str) -> None:
    scene = make(landscape())
    with pytest.raises(UserError, match=f"(?i){message}"):
        simulate.run(asked(scene, **options), notes)
    assert [path.name for path in scene.parent.iterdir()] == ["scene.tif"]


class Stops:
    """A reporter at which a run is cancelled, at the so manieth word about progress."""

    def __init__(self, after: int) -> None:
        self.left, self.warnings = after, []

    def progress(self, percent: float, text: str) -> None:
        self.left -= 1
        if self.left < 0 and percent < 100:
            raise KeyboardInterrupt

    def log(self, text: str) -> None:
        pass

    warning = log


def test_cancelled_at_any_moment_nothing_is_left(make: Any) -> None:
    scene = make(landscape())
    for after in range(50):
        try:
            simulate.run(asked(scene), Stops(after))
        except KeyboardInterrupt:
            assert [path.name for path in scene.parent.iterdir()] == ["scene.tif"]
        else:
            break
    assert after >= 4


def test_the_record_repeats_the_run(make: Any, notes: Any, tmp_path: Path) -> None:
    scene = make(landscape())
    simulate.run(asked(scene, blur="gabor", gain=(1.5,), seed=7), notes)
    record = read_record(tmp_path / "hsi.tif.run.json")
    (tmp_path / "again").mkdir()
    simulate.run(with_outputs_in(record.request, tmp_path / "again"), notes)
    for name in ("hsi.tif", "msi.tif", "truth.tif"):
        assert (values_of(tmp_path / name) == values_of(tmp_path / "again" / name)).all()
    assert (tmp_path / "srf.csv").read_bytes() == (tmp_path / "again" / "srf.csv").read_bytes()
