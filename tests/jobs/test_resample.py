"""An image as another sensor sees it, held against means that are computed another way."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from numpy.typing import NDArray
from rasterio.transform import Affine

from spectramorph_plugin.core.band_means import band_means
from spectramorph_plugin.errors import UserError
from spectramorph_plugin.jobs.resample import run
from spectramorph_plugin.protocol.outcomes import ResampleOutcome
from spectramorph_plugin.protocol.record import read_record
from spectramorph_plugin.protocol.requests import ResampleRequest
from spectramorph_plugin.sensors.catalogue import TABLES, choose_bands, load_sensor

GRID = Affine(30, 0, 300000, 0, -30, 5700000)
# Two detectors that overlap, as EnMAP's, in steps that are none of the tables'.
WAVELENGTH = np.sort(np.concatenate([np.arange(418.3, 999, 6.3), np.arange(902.1, 2450, 9.7)]))
FINE_NM = np.arange(380.0, 2500.0, 0.01)


def spectra(nm: NDArray[np.float64], shape: tuple[int, int]) -> NDArray[np.float64]:
    """Return reflectance [nm, h, w] of plants, soils and what lies between, in patches."""
    rng = np.random.default_rng(1)
    plants = 0.05 + 0.4 / (1 + np.exp(-(nm - 715) / 12)) * np.exp(-(((nm - 1000) / 900) ** 2))
    soils = 0.1 + 0.3 * (nm - 400) / 2100 + 0.03 * np.sin(nm / 90)
    share = rng.random(shape)
    return plants[:, None, None] * share + soils[:, None, None] * (1 - share)


def table(sensor: str) -> tuple[NDArray[np.float64], NDArray[np.float64], list[str]]:
    """Return a sensor's curves without the program's reader."""
    lines = [line for line in (TABLES / f"{sensor}.csv").read_text(encoding="utf-8").splitlines() if line[0] != "#"]
    rows = np.array([[float(cell) for cell in line.split(",")] for line in lines[1:]])
    return rows[:, 0], rows[:, 1:], lines[0].split(",")[1:]


def expected(cube: NDArray[np.float64], good: NDArray[np.bool_], nm: Any, curve: Any) -> NDArray[np.float64]:
    """Return the mean of bands, each weighted by what of the curve lies nearest to it, summed on a fine grid.

    The first and the last band reach as far outwards as inwards.
    """
    at = WAVELENGTH[good]
    first, last = at[0] - (at[1] - at[0]) / 2, at[-1] + (at[-1] - at[-2]) / 2
    fine = FINE_NM[(first < FINE_NM) & (last > FINE_NM)]
    nearest = np.searchsorted((at[1:] + at[:-1]) / 2, fine)
    weights = np.bincount(nearest, np.interp(fine, nm, curve, left=0, right=0), minlength=len(at))
    return np.tensordot(weights / weights.sum(), cube[good], axes=1)


def tags(bad: NDArray[np.bool_] | None = None, wavelength: NDArray[np.float64] = WAVELENGTH) -> list[dict[str, str]]:
    flags = np.zeros(len(wavelength), bool) if bad is None else bad
    return [
        {"wavelength": f"{nm:.3f}", "wavelength_units": "nm", "bbl": str(int(not flag))}
        for nm, flag in zip(wavelength, flags)
    ]


@pytest.fixture
def make(tmp_path: Path, write: Callable[..., None]) -> Callable[..., Path]:
    """A function that writes an HSI."""

    def make_it(values: NDArray[np.float64], told: list[dict[str, str]] | None = None, **options: Any) -> Path:
        path = tmp_path / "hsi.tif"
        write(path, values, GRID, tags() if told is None else told, **options)
        return path

    return make_it


@pytest.fixture
def resample(tmp_path: Path, notes: Any) -> Callable[..., tuple[ResampleOutcome, NDArray[np.float64]]]:
    """A function that runs the job; it returns the outcome and physical values [bands, h, w], NaN for no data."""

    def resample_it(hsi: Path, **asked: Any) -> tuple[ResampleOutcome, NDArray[np.float64]]:
        outcome = run(ResampleRequest(hsi=hsi, output=tmp_path / "seen.tif", **asked), notes)
        with rasterio.open(tmp_path / "seen.tif") as dataset:
            stored = dataset.read(masked=True).filled(np.nan) if dataset.dtypes[0] == "float32" else None
            if stored is None:
                stored = dataset.read(masked=True).astype(np.float64).filled(np.nan)
            scale, offset = (np.array(each)[:, None, None] for each in (dataset.scales, dataset.offsets))
            return outcome, stored * scale + offset

    return resample_it


@pytest.mark.parametrize("sensor", ["sentinel-2a", "worldview-3", "pleiades-1a", "ikonos", "venus"])
def test_bands_are_response_weighted_means(make: Any, resample: Any, tmp_path: Path, sensor: str) -> None:
    """In several tiles; what bad bands hold plays no part."""
    cube = spectra(WAVELENGTH, (20, 270))
    bad = (WAVELENGTH > 1340) & (WAVELENGTH < 1450)
    cube[bad] = 77.0
    hsi = make(cube, tags(bad))
    outcome, seen = resample(hsi, sensor=sensor)
    nm, curves, names = table(sensor)
    assert outcome.bands == tuple(name for name in names if name not in outcome.left_out)
    for name, values in zip(outcome.bands, seen):
        np.testing.assert_allclose(values, expected(cube, ~bad, nm, curves[:, names.index(name)]), rtol=5e-4)
    with rasterio.open(tmp_path / "seen.tif") as dataset, rasterio.open(hsi) as given:
        assert dataset.descriptions == outcome.bands
        assert (dataset.transform, dataset.crs, dataset.shape) == (given.transform, given.crs, given.shape)
        told = [dataset.tags(band) for band in dataset.indexes]
    bands = {band.name: band for band in load_sensor(sensor).bands()}
    for name, about in zip(outcome.bands, told):
        assert float(about["wavelength"]) == pytest.approx(bands[name].centre, abs=0.01)
        assert float(about["fwhm"]) == pytest.approx(bands[name].width, abs=0.01)


def test_a_sensor_sees_nearly_what_the_spectrum_itself_shows_it(make: Any, resample: Any) -> None:
    """The image's bands stand for the spectrum: what they cannot resolve is small where spectra are smooth."""
    outcome, seen = resample(make(spectra(WAVELENGTH, (6, 5))), sensor="landsat-8")
    nm, curves, names = table("landsat-8")
    fine = FINE_NM[::20]
    true = spectra(fine, (6, 5))
    for name, values in zip(outcome.bands, seen):
        weights = np.interp(fine, nm, curves[:, names.index(name)], left=0, right=0)
        np.testing.assert_allclose(values, np.tensordot(weights / weights.sum(), true, axes=1), rtol=0.01)


def test_what_comes_out_is_an_image_of_the_sensor(make: Any, resample: Any, tmp_path: Path, notes: Any) -> None:
    outcome, _ = resample(make(spectra(WAVELENGTH, (6, 5))), sensor="sentinel-2b")
    sensor = load_sensor("sentinel-2b")
    with rasterio.open(tmp_path / "seen.tif") as dataset:
        told, how = choose_bands(sensor, dataset.count, dataset.descriptions, None)
        assert [colour.name for colour in dataset.colorinterp[1:4]] == ["blue", "green", "red"]
    assert told.names == outcome.bands == sensor.names
    assert how == "told by the image's band names"
    assert outcome.display["output"].bands == (4, 3, 2)
    assert 'redBand="4"' in (tmp_path / "seen.qml").read_text()
    record = read_record(tmp_path / "seen.tif.run.json")
    assert record.request.sensor == "sentinel-2b"
    assert record.figures["bands"] == list(sensor.names)
    # B10 is 30 nm wide, and the image's bands lie nearer to one another: nothing to say.
    assert not notes.warnings


def test_stored_as_the_image_is(make: Any, resample: Any, tmp_path: Path) -> None:
    cube = spectra(WAVELENGTH, (8, 9))
    cube[:, 2, 3] = -3.2768
    hsi = make(cube, dtype="int16", scale=1e-4, nodata=-32768)
    with rasterio.open(hsi, "r+") as dataset:
        dataset.scales = (1e-4,) * dataset.count
    _, seen = resample(hsi)
    with rasterio.open(tmp_path / "seen.tif") as dataset:
        assert set(dataset.dtypes) == {"int16"}
        assert dataset.nodata == -32768
        assert set(dataset.scales) == {1e-4}
    assert np.isnan(seen[:, 2, 3]).all()
    assert np.isfinite(seen).sum() == len(seen) * 71
    _, wide = resample(hsi, dtype="float32")
    with rasterio.open(tmp_path / "seen.tif") as dataset:
        assert set(dataset.dtypes) == {"float32"}
        assert set(dataset.scales) == {1}
    np.testing.assert_allclose(seen, wide, atol=0.5001e-4)


def test_bands_with_scales_of_their_own_become_floating_point(make: Any, resample: Any, tmp_path: Path) -> None:
    cube = np.full((len(WAVELENGTH), 4, 5), 1000.0)
    hsi = make(cube, dtype="int16")
    with rasterio.open(hsi, "r+") as dataset:
        dataset.scales = tuple(np.where(WAVELENGTH < 950, 1e-4, 2e-4))
    outcome, seen = resample(hsi)
    with rasterio.open(tmp_path / "seen.tif") as dataset:
        assert dataset.dtypes[0] == "float32"
    np.testing.assert_allclose(seen[outcome.bands.index("B4")], 0.1, rtol=1e-5)
    np.testing.assert_allclose(seen[outcome.bands.index("B11")], 0.2, rtol=1e-5)


def test_few_missing_values_cost_nothing_and_many_the_pixel() -> None:
    values = np.arange(20.0, dtype=np.float32).reshape(20, 1, 1) * np.ones((1, 1, 3), np.float32)
    values[4, 0, 1] = np.nan
    values[4:8, 0, 2] = np.nan
    weights = np.full((1, 20), 0.05, np.float32)
    seen = band_means(values, weights)
    assert seen.dtype == np.float32
    np.testing.assert_allclose(seen[0, 0, :2], [9.5, (190 - 4) / 19], rtol=1e-6)
    assert np.isnan(seen[0, 0, 2])
    elsewhere = np.zeros((1, 20), np.float32)
    elsewhere[0, 12] = 1
    np.testing.assert_array_equal(band_means(values, elsewhere)[0, 0], [12, 12, 12])


def test_bands_that_the_image_cannot_tell_are_left_out(make: Any, resample: Any, notes: Any) -> None:
    visible = WAVELENGTH[WAVELENGTH < 880]
    hsi = make(spectra(visible, (4, 5)), tags(wavelength=visible))
    outcome, seen = resample(hsi)
    assert outcome.bands == ("B1", "B2", "B3", "B4", "B5", "B6", "B7", "B8", "B8A")
    assert len(seen) == 9
    assert outcome.left_out == ("B9", "B10", "B11", "B12")
    assert (
        "Left out, because the hyperspectral image has no bands where they see: B9 at 945 nm, B10 at 1373 nm, "
        "B11 at 1614 nm, B12 at 2202 nm."
    ) in notes.warnings
    with pytest.raises(UserError, match=r"from 418 to 878 nm, which tell none of the bands wanted \(B11 at 1614 nm\)"):
        resample(hsi, sensor_bands=("B11",))


def test_bands_that_are_seen_in_part_are_warned_of(make: Any, resample: Any, notes: Any) -> None:
    visible = WAVELENGTH[WAVELENGTH < 850]
    outcome, _ = resample(make(spectra(visible, (4, 5)), tags(wavelength=visible)))
    share = outcome.coverage[outcome.bands.index("B8")]
    assert 0.5 < share < 0.9
    assert (
        f"Only {share:.0%} of what B8 sees lies where the hyperspectral image has bands: its values tell of that part "
        "alone."
    ) in notes.warnings


def test_bands_narrower_than_the_images_are_warned_of(make: Any, resample: Any, notes: Any) -> None:
    resample(make(spectra(WAVELENGTH, (4, 5))), sensor="sentinel-3a-olci", sensor_bands=("Oa08", "Oa13", "Oa15"))
    assert notes.warnings == [
        "Narrower than the bands of the hyperspectral image, and so seen through those: Oa13, Oa15."
    ]


def test_a_response_table_in_micrometres_from_long_to_short(make: Any, resample: Any, tmp_path: Path) -> None:
    response = tmp_path / "camera.csv"
    rows = [(0.75, 0, 0), (0.70, 0, 2), (0.65, 0, 4), (0.60, 0.0, 0), (0.55, 1, 0), (0.50, 0, 0)]
    response.write_text("um,grass,leaf\n" + "\n".join(",".join(map(str, row)) for row in rows))
    cube = spectra(WAVELENGTH, (4, 5))
    outcome, seen = resample(make(cube), response=response, sensor_bands=("leaf", "grass"))
    assert outcome.bands == ("leaf", "grass")
    assert outcome.sensor == "table camera.csv"
    good = np.ones(len(WAVELENGTH), bool)
    nm = np.array([500.0, 550, 600, 650, 700, 750])
    np.testing.assert_allclose(seen[0], expected(cube, good, nm, np.array([0.0, 0, 0, 4, 2, 0])), rtol=1e-3)
    np.testing.assert_allclose(seen[1], expected(cube, good, nm, np.array([0.0, 1, 0, 0, 0, 0])), rtol=1e-3)


@pytest.mark.parametrize(
    ("asked", "message"),
    [
        ({"sensor_bands": ("B99",)}, r"^sentinel-2a has no band that B99 could only be: .* B1, B2, "),
        ({"sensor_bands": ("B2", "blue")}, r"^The band B2 is twice in "),
    ],
)
def test_bands_that_are_none_of_the_sensors(make: Any, resample: Any, asked: dict[str, Any], message: str) -> None:
    with pytest.raises(UserError, match=message):
        resample(make(spectra(WAVELENGTH, (4, 5))), **asked)


def test_an_image_without_wavelengths(make: Any, resample: Any, tmp_path: Path) -> None:
    hsi = make(spectra(WAVELENGTH, (4, 5)), [{} for _ in WAVELENGTH])
    with pytest.raises(
        UserError, match=r"^The hyperspectral image has no wavelengths: give them by the option hsi-wavelengths"
    ):
        resample(hsi)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["hsi.tif"]


def test_an_image_whose_bands_are_all_bad(make: Any, resample: Any) -> None:
    with pytest.raises(UserError, match=r"^All bands of the hyperspectral image are flagged as bad"):
        resample(make(spectra(WAVELENGTH, (4, 5)), tags(np.ones(len(WAVELENGTH), bool))))


def test_an_image_without_data(make: Any, resample: Any, notes: Any) -> None:
    outcome, seen = resample(make(np.full((len(WAVELENGTH), 4, 5), np.nan)))
    assert np.isnan(seen).all()
    assert outcome.display == {}
    assert "The hyperspectral image holds no valid pixels, nor do the bands made of it." in notes.warnings


def test_an_end_at_any_tile_leaves_nothing(make: Any, tmp_path: Path, notes: Any) -> None:
    """A signal ends the job by an exception wherever it is."""
    hsi = make(spectra(WAVELENGTH, (3, 1030)))
    said: list[str] = []
    notes.progress = lambda percent, text: said.append(text)
    run(ResampleRequest(hsi=hsi, output=tmp_path / "seen.tif"), notes)
    before = {path: path.read_bytes() for path in tmp_path.iterdir()}
    assert said.count("Writing the bands") == 5
    for count in range(len(said) - 1):  # at the last word the outputs are in place
        allowed = iter(range(count))

        def progress(percent: float, text: str, allowed: Iterator[int] = allowed) -> None:
            if next(allowed, None) is None:
                raise KeyboardInterrupt

        notes.progress = progress
        with pytest.raises(KeyboardInterrupt):
            run(ResampleRequest(hsi=hsi, output=tmp_path / "seen.tif"), notes)
        assert {path: path.read_bytes() for path in tmp_path.iterdir()} == before


def test_real_enmap(shared: Path, resample: Any, notes: Any) -> None:
    outcome, seen = resample(shared / "data" / "scenes" / "enmap_potsdam_A.tif")
    assert outcome.left_out == ("B10",)
    with rasterio.open(shared / "data" / "scenes" / "enmap_potsdam_A.tif") as dataset:
        red = dataset.read(
            int(np.argmin([abs(float(dataset.tags(b)["wavelength"]) - 664.6) for b in dataset.indexes])) + 1
        )
    assert np.corrcoef(seen[outcome.bands.index("B4")].ravel(), red.ravel())[0, 1] > 0.99
