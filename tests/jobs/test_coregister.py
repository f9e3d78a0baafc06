"""The job coregister: known shifts found and removed, what cannot be told refused, and nothing of a file lost."""

from __future__ import annotations

import json
import math
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from numpy.typing import NDArray
from rasterio.enums import ColorInterp
from rasterio.transform import Affine
from rasterio.windows import Window
from scipy.ndimage import gaussian_filter

from spectramorph_plugin.errors import UserError
from spectramorph_plugin.jobs.coregister import run
from spectramorph_plugin.protocol.figures import FoundShift
from spectramorph_plugin.protocol.requests import CoregisterRequest
from spectramorph_plugin.raster.reader import open_raster

Make = Callable[..., Any]
Image = NDArray[np.float64]

PLACE = Affine(40, 0, 300000, 0, -40, 5700000)
ACCURACY = 0.1  # coarse pixels, where there is texture
OTHER_UNITS: dict[str, Any] = {"gain": (0.6, 1.7, 300.0, 1.0), "offset": (0.1, -0.3, 40.0, 0.0)}


def shift_of(reference: Path, image: Path, notes: Any, **options: Any) -> FoundShift:
    return run(CoregisterRequest(reference=reference, image=image, **options), notes).shift


def texture(seed: int, size: int, bands: int = 3, sigma: float = 3.0) -> Image:
    """Return bands of smooth noise, of deviation 1."""
    values = gaussian_filter(np.random.default_rng(seed).standard_normal((bands, size, size)), (0, sigma, sigma))
    return np.asarray(values / values.std())


def averaged(image: Image, ratio: int) -> Image:
    bands, height, width = image.shape
    return image.reshape(bands, height // ratio, ratio, width // ratio, ratio).mean(axis=(2, 4))


@pytest.fixture
def put(tmp_path: Path, write: Make) -> Callable[..., tuple[Path, Path]]:
    """A function that writes a coarse image and a fine one over it."""

    def both(coarse: Image, fine: Image, **options: Any) -> tuple[Path, Path]:
        ratio = fine.shape[2] / coarse.shape[2]
        write(tmp_path / "coarse.tif", coarse, PLACE)
        write(tmp_path / "fine.tif", fine, PLACE * Affine.scale(1 / ratio), **options)
        return tmp_path / "coarse.tif", tmp_path / "fine.tif"

    return both


@pytest.mark.slow
@pytest.mark.parametrize("shift", [(1, -2), (0.4, -0.3), (-3.3, 2.6)])
@pytest.mark.parametrize(
    ("ratio", "coarse"), [(1, (40, 40)), (2, (30, 34)), (3.3, (24, 24)), (4, (16, 18)), (10, (16, 16))]
)
def test_a_known_shift_is_found_whichever_image_is_moved(
    make_pair: Make, notes: Any, ratio: float, coarse: tuple[int, int], shift: tuple[float, float]
) -> None:
    pair = make_pair(ratio=ratio, coarse=coarse, shift=shift, **OTHER_UNITS)
    for reference, image, sign in ((pair.hsi, pair.msi, 1), (pair.msi, pair.hsi, -1)):
        found = shift_of(reference, image, notes)
        assert found.doubt == ""
        assert not found.none
        assert (sign * found.columns, sign * found.rows) == pytest.approx(shift, abs=ACCURACY / 2)
        step = ratio * 10
        assert (found.east, found.north) == pytest.approx(
            (sign * step * shift[0], -sign * step * shift[1]), abs=step / 20
        )
        away = math.hypot(sign * found.columns - shift[0], sign * found.rows - shift[1])
        assert away < 3 * found.error < 0.3
        assert found.explained > 0.8
        assert found.unshifted < found.explained - 0.01
        assert found.pixel == pytest.approx(step)
        assert found.coarser == "image" if sign < 0 and ratio > 1 else "reference"


@pytest.mark.parametrize("ratio", [1, 4])
def test_images_that_lie_right_are_said_to(make_pair: Make, notes: Any, ratio: float, tmp_path: Path) -> None:
    pair = make_pair(ratio=ratio, coarse=(24, 24), **OTHER_UNITS)
    output = tmp_path / "copy.tif"
    outcome = run(CoregisterRequest(reference=pair.hsi, image=pair.msi, output=output), notes)
    assert outcome.shift.none
    assert outcome.shift.pixels < 0.05
    assert "lies right on the reference" in outcome.text
    with rasterio.open(output) as copy, rasterio.open(pair.msi) as image:
        assert copy.transform == image.transform
        assert (copy.read() == image.read()).all()


@pytest.mark.parametrize("turn", [20.0, -75.0])
def test_on_turned_grids_a_shift_is_told_along_the_map(make_pair: Make, notes: Any, turn: float) -> None:
    pair = make_pair(coarse=(20, 20), hsi_margin=8, turn=turn, shift=(0.7, 1.2))
    across, down = Affine.rotation(turn) * (0.7 * 40, -1.2 * 40)
    found = shift_of(pair.hsi, pair.msi, notes)
    assert (found.east, found.north) == pytest.approx((across, down), abs=4)
    back = shift_of(pair.msi, pair.hsi, notes)
    assert (back.east, back.north) == pytest.approx((-across, -down), abs=4)


@pytest.mark.slow
@pytest.mark.parametrize("method", ["georeferencing", "resampling"])
def test_a_moved_copy_in_another_reference_system_lies_right(
    make_pair: Make, notes: Any, tmp_path: Path, method: str
) -> None:
    pair = make_pair(coarse=(20, 20), hsi_margin=8, hsi_crs="EPSG:32634", shift=(-0.6, 1.3))
    output = tmp_path / "moved.tif"
    first = shift_of(pair.msi, pair.hsi, notes, output=output, method=method)
    assert (first.columns, first.rows) == pytest.approx((0.6, -1.3), abs=0.1)
    with rasterio.open(output) as moved:
        assert moved.crs.to_epsg() == 32634
    assert shift_of(pair.msi, output, notes).pixels < 0.1


def test_in_degrees_metres_are_metres(tmp_path: Path, write: Make, notes: Any) -> None:
    scene = texture(1, 160)
    place = Affine(1e-4, 0, 13.0, 0, -1e-4, 60.0)
    write(tmp_path / "a.tif", averaged(scene, 4), place * Affine.scale(4), crs="EPSG:4326")
    write(tmp_path / "b.tif", np.roll(scene, (6, -10), (1, 2)), place, crs="EPSG:4326")
    found = shift_of(tmp_path / "a.tif", tmp_path / "b.tif", notes)
    degree = math.radians(1) * 6_371_007
    assert (found.east, found.north) == pytest.approx((-10e-4 * degree / 2, -6e-4 * degree), rel=0.02)
    assert (found.columns, found.rows) == pytest.approx((-2.5, 1.5), abs=0.05)


@pytest.mark.slow
def test_a_shift_is_found_under_noise_and_told_less_certain(put: Make, notes: Any) -> None:
    scene, rng = texture(2, 160), np.random.default_rng(3)
    moved = np.roll(scene, (5, -7), (1, 2))
    errors = []
    for noise in (0.0, 2.0):
        pair = put(
            averaged(scene, 4) + noise * rng.standard_normal((3, 40, 40)),
            moved + noise * rng.standard_normal(scene.shape),
        )
        found = shift_of(*pair, notes)
        assert found.doubt == ""
        assert math.hypot(found.columns + 1.75, found.rows - 1.25) < max(0.1, 3 * found.error)
        errors.append(found.error)
    assert errors[1] > 1.5 * errors[0]


@pytest.mark.slow
def test_a_cloud_does_not_mislead_and_masks_are_heeded(put: Make, write: Make, notes: Any, tmp_path: Path) -> None:
    scene = texture(4, 240)
    cloudy = np.roll(scene, (5, -7), (1, 2))
    cloudy[:, :130, :130] = 6
    pair = put(averaged(scene, 4), cloudy)
    found = shift_of(*pair, notes)
    assert found.doubt == ""
    assert (found.columns, found.rows) == pytest.approx((-1.75, 1.25), abs=0.1)
    cloudy[:, :, :180] = 6 + texture(5, 240, 1)[:, :, :180]  # three quarters: they must not decide
    pair = put(averaged(scene, 4), cloudy)
    hidden = np.zeros((1, 240, 240))
    hidden[:, :, :180] = 1
    write(tmp_path / "mask.tif", hidden, PLACE * Affine.scale(1 / 4))
    found = shift_of(*pair, notes, image_mask=tmp_path / "mask.tif")
    assert (found.columns, found.rows) == pytest.approx((-1.75, 1.25), abs=0.1)
    swapped = shift_of(pair[1], pair[0], notes, reference_mask=tmp_path / "mask.tif")
    assert (swapped.columns, swapped.rows) == pytest.approx((1.75, -1.25), abs=0.1)


def test_one_band_is_enough_of_either_and_may_be_a_negative(put: Make, notes: Any) -> None:
    scene = texture(6, 160)
    negative = 7 - 3 * np.roll(scene, (5, -7), (1, 2))[:1]
    for coarse, fine in ((averaged(scene, 4), negative), (averaged(scene[:1], 4), 7 - np.roll(scene, (5, -7), (1, 2)))):
        found = shift_of(*put(coarse, fine), notes)
        assert found.doubt == ""
        assert (found.columns, found.rows) == pytest.approx((-1.75, 1.25), abs=0.1)


@pytest.mark.slow
def test_far_shifts_are_found_where_they_are_looked_for(put: Make, notes: Any) -> None:
    scene = texture(7, 200)
    pair = put(averaged(scene, 4), np.roll(scene, (45, -30), (1, 2)))
    found = shift_of(*pair, notes, largest_shift=12)
    assert (found.columns, found.rows) == pytest.approx((-7.5, 11.25), abs=0.1)
    assert shift_of(*pair, notes, largest_shift=5).doubt


def unrelated(seed: int) -> tuple[Image, Image]:
    return averaged(texture(seed, 120), 4), texture(seed + 100, 120)


def noise(seed: int) -> tuple[Image, Image]:
    rng = np.random.default_rng(seed)
    return rng.standard_normal((20, 30, 30)), rng.standard_normal((4, 120, 120))


def ramps(seed: int) -> tuple[Image, Image]:
    rows, columns = np.mgrid[0:120, 0:120].astype(float)
    fine = np.stack([columns + 2 * rows, 3 * columns - rows])
    return averaged(fine, 4), fine


def stripes(seed: int) -> tuple[Image, Image]:
    rng = np.random.default_rng(seed)
    fine = np.broadcast_to(texture(seed, 120)[:, :1, :], (3, 120, 120))
    return averaged(fine, 4) + 0.02 * rng.standard_normal((3, 30, 30)), fine + 0.02 * rng.standard_normal(fine.shape)


def checkers(seed: int) -> tuple[Image, Image]:
    rng = np.random.default_rng(seed)
    rows, columns = np.mgrid[0:240, 0:240]
    fine = ((rows // 12 + columns // 12) % 2) * np.ones((2, 1, 1))
    return averaged(fine, 4) + 0.02 * rng.standard_normal((2, 60, 60)), fine + 0.02 * rng.standard_normal(fine.shape)


@pytest.mark.parametrize("seed", [1, 2])
@pytest.mark.parametrize("scene", [unrelated, noise, ramps, stripes, checkers])
def test_where_no_shift_can_be_told_none_is_invented_and_nothing_written(
    put: Make, notes: Any, tmp_path: Path, scene: Callable[[int], tuple[Image, Image]], seed: int
) -> None:
    coarse, fine = put(*scene(seed))
    output = tmp_path / "moved.tif"
    with pytest.raises(UserError, match=r"cannot be told|nothing alike"):
        run(CoregisterRequest(reference=coarse, image=fine, output=output), notes)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["coarse.tif", "fine.tif"]
    outcome = run(CoregisterRequest(reference=coarse, image=fine), notes)
    assert outcome.shift.doubt == outcome.text == notes.warnings[-1]
    assert not outcome.shift.none


def test_a_shift_farther_than_was_looked_for_is_told_as_such(put: Make, notes: Any) -> None:
    scene = texture(8, 160)
    pair = put(averaged(scene, 4), np.roll(scene, 12, 2))
    assert "no more than 2 were looked for" in shift_of(*pair, notes, largest_shift=2).doubt
    assert shift_of(*pair, notes, largest_shift=4).doubt == ""


@pytest.mark.slow
def test_a_shift_that_differs_from_place_to_place_is_warned_of(put: Make, notes: Any) -> None:
    from scipy.ndimage import zoom

    scene = texture(9, 240)
    larger = np.stack([zoom(band, 1.02, order=3)[:240, :240] for band in scene])
    found = shift_of(*put(averaged(scene, 4), larger), notes)
    assert found.spread > 0.25
    assert any("differs from place to place" in warning for warning in notes.warnings)


def bare(path: Path) -> None:
    with rasterio.open(path) as file:
        profile, values = file.profile, file.read()
    with rasterio.open(path, "w", **{**profile, "crs": None}) as file:
        file.write(values)


def far_away(path: Path) -> None:
    with rasterio.open(path, "r+") as file:
        file.transform = Affine.translation(1e5, 0) * file.transform


def flat(path: Path) -> None:
    with rasterio.open(path, "r+") as file:
        file.write(np.ones_like(file.read()))


@pytest.mark.parametrize(
    ("spoil", "told"),
    [
        (bare, r"raster to move has no coordinate reference system: assign"),
        (far_away, r"do not overlap on the map"),
        (flat, r"raster to move holds nothing to compare"),
    ],
)
def test_what_cannot_be_compared_is_refused(put: Make, notes: Any, spoil: Callable[[Path], None], told: str) -> None:
    coarse, fine = put(averaged(texture(1, 80), 4), texture(1, 80))
    spoil(fine)
    with pytest.raises(UserError, match=told):
        shift_of(coarse, fine, notes)


def test_too_few_pixels_are_told(put: Make, notes: Any) -> None:
    with pytest.raises(UserError, match=r"overlap on 6 x 6 pixels of the coarser one only"):
        shift_of(*put(averaged(texture(1, 24), 4), texture(1, 24)), notes)
    half = averaged(texture(1, 32), 4)
    half[:, :, 4:] = np.nan
    assert "share too few valid pixels" in shift_of(*put(half, texture(1, 32)), notes).doubt


# What is written


@pytest.fixture
def shifted(tmp_path: Path, write: Make) -> Callable[..., tuple[Path, Path]]:
    """A function that writes a reference and a stored image whose content lies 5 pixels up and 7 right."""

    def both(dtype: str, count: int = 3, transform: Any = None, **options: Any) -> tuple[Path, Path]:
        scene = texture(10, 160, count)
        place = PLACE * Affine.scale(1 / 4) if transform is None else transform
        write(tmp_path / "reference.tif", averaged(scene, 4), place * Affine.scale(4))
        values = np.roll(scene, (-5, 7), (1, 2))
        kind = np.dtype(dtype)
        stored = values if kind.kind == "f" else 120 + 30 * values if kind.itemsize == 1 else 3e4 / 8 * (values + 4)
        write(tmp_path / "image.tif", stored, place, dtype=dtype, **options)
        return tmp_path / "reference.tif", tmp_path / "image.tif"

    return both


@pytest.mark.parametrize("dtype", ["uint8", "int16", "uint16", "int32", "float32", "float64"])
def test_moved_by_its_georeferencing_a_file_keeps_every_value_and_all_it_tells(
    shifted: Make, notes: Any, tmp_path: Path, dtype: str
) -> None:
    reference, path = shifted(dtype, nodata=0)
    with rasterio.open(path, "r+") as file:
        file.descriptions = ("B2", "B3", "B8A")
        file.scales, file.offsets, file.units = (1e-4,) * 3, (-0.1,) * 3, ("reflectance",) * 3
        file.update_tags(PRODUCT="x", AREA_OR_POINT="Point")
        file.update_tags(ns="IMD", SATELLITE="Y")
        for band, nm in zip((1, 2, 3), (490, 560, 865)):
            file.update_tags(
                band, wavelength=nm, fwhm=30, wavelength_units="Nanometers", bbl=int(band != 2), own="kept"
            )
        file.write(np.zeros((3, 9, 9), dtype), window=Window(3, 4, 9, 9))
    output = tmp_path / "moved.tif"
    outcome = run(CoregisterRequest(reference=reference, image=path, output=output), notes)
    assert (outcome.shift.columns, outcome.shift.rows) == pytest.approx((1.75, -1.25), abs=0.05)
    with rasterio.open(path) as before, rasterio.open(output) as after:
        assert after.read().tobytes() == before.read().tobytes()
        assert after.dtypes == before.dtypes
        assert after.nodatavals == before.nodatavals
        assert after.descriptions == before.descriptions
        assert (after.scales, after.offsets, after.units) == (before.scales, before.offsets, before.units)
        assert after.crs == before.crs
        assert after.colorinterp == before.colorinterp
        tags = after.tags()
        assert tags["PRODUCT"] == "x"
        assert tags["AREA_OR_POINT"] == "Point"
        assert after.tags(ns="IMD") == {"SATELLITE": "Y"}
        assert [after.tags(band)["own"] for band in (1, 2, 3)] == ["kept"] * 3
        moved = ~before.transform * after.transform
        assert (moved.c, moved.f) == pytest.approx((-7, 5), abs=0.2)
        assert moved[:2] + moved[3:5] == pytest.approx((1, 0, 0, 1))
    with open_raster(path, "before") as old, open_raster(output, "after") as new:
        assert np.allclose(new.bands.wavelength, old.bands.wavelength)
        assert np.allclose(new.bands.fwhm, old.bands.fwhm)
        assert (new.bands.bad == old.bands.bad).all()
    assert not list(tmp_path.glob("*.aux.xml"))
    again = shift_of(reference, output, notes)
    assert again.none


def test_alpha_masks_and_colours_stay(shifted: Make, notes: Any, tmp_path: Path) -> None:
    reference, path = shifted("uint8", 4, photometric="RGB", alpha="YES")
    with rasterio.open(path, "r+") as file:
        alpha = np.full((160, 160), 255, np.uint8)
        alpha[:20] = 0
        file.write(alpha, 4)
    output = tmp_path / "moved.tif"
    run(CoregisterRequest(reference=reference, image=path, output=output), notes)
    with rasterio.open(path) as before, rasterio.open(output) as after:
        colours = (ColorInterp.red, ColorInterp.green, ColorInterp.blue, ColorInterp.alpha)
        assert before.colorinterp == after.colorinterp == colours
        assert after.read().tobytes() == before.read().tobytes()
        assert after.nodata is None
    reference, path = shifted("uint8")
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True), rasterio.open(path, "r+") as file:
        file.write_mask(alpha)
    run(CoregisterRequest(reference=reference, image=path, output=output), notes)
    with rasterio.open(output) as after:
        assert (after.dataset_mask() == alpha).all()
    assert not list(tmp_path.glob("*.msk"))


def test_an_envi_file_keeps_what_its_header_tells(shifted: Make, notes: Any, tmp_path: Path) -> None:
    reference, path = shifted("int16")
    envi = tmp_path / "image.img"
    with rasterio.open(path) as file, rasterio.open(envi, "w", **{**file.profile, "driver": "ENVI"}) as made:
        made.write(file.read())
    with (tmp_path / "image.hdr").open("a") as header:
        header.write("wavelength units = Nanometers\nwavelength = {490.25, 560.5, 865.75}\nfwhm = {30, 31, 32}\n")
        header.write("bbl = {1, 0, 1}\nreflectance scale factor = 10000\n")
    output = tmp_path / "moved.tif"
    run(CoregisterRequest(reference=reference, image=envi, output=output), notes)
    with open_raster(output, "moved") as new, open_raster(envi, "image") as old:
        everything = Window(0, 0, 160, 160)
        assert np.array_equal(new.read(everything), old.read(everything), equal_nan=True)
        assert new.bands.wavelength.tolist() == [490.25, 560.5, 865.75]
        assert new.bands.fwhm.tolist() == [30, 31, 32]
        assert new.bands.bad.tolist() == [False, True, False]
        assert new.bands.scale.tolist() == [1e-4] * 3


@pytest.mark.parametrize("turn", [0.0, 30.0])
def test_resampled_a_file_keeps_its_pixels_and_its_content_lies_right(
    shifted: Make, notes: Any, tmp_path: Path, turn: float
) -> None:
    place = PLACE * Affine.scale(1 / 4) * Affine.rotation(turn)
    reference, path = shifted("int16", transform=place, nodata=-1)
    with rasterio.open(path, "r+") as file:
        file.descriptions = ("B2", "B3", "B8A")
        file.update_tags(2, own="kept")
        right = np.roll(file.read(), (5, -7), (1, 2)).astype(float)
    output = tmp_path / "moved.tif"
    run(CoregisterRequest(reference=reference, image=path, output=output, method="resampling"), notes)
    with rasterio.open(path) as before, rasterio.open(output) as after:
        assert after.transform == before.transform
        assert (after.dtypes, after.nodata, after.descriptions) == (before.dtypes, -1, before.descriptions)
        assert after.tags(2)["own"] == "kept"
        values = after.read().astype(float)
    inside = (slice(None), slice(12, -12), slice(12, -12))
    assert np.abs(values - right)[inside].max() < 0.05 * right.std() * 4
    assert (values[:, :4] == -1).all()  # what comes in from beyond the edge is not known
    assert (values[:, :, -6:] == -1).all()
    assert (values[:, 6:, :-8] != -1).all()
    assert shift_of(reference, output, notes).none


def test_the_record_tells_the_shift_and_the_outcome_says_it_in_words(shifted: Make, notes: Any, tmp_path: Path) -> None:
    reference, path = shifted("float32")
    output = tmp_path / "moved.tif"
    outcome = run(CoregisterRequest(reference=reference, image=path, output=output), notes)
    assert "The image lies 70." in outcome.text or "The image lies 69." in outcome.text
    assert " east and " in outcome.text
    assert " north of the reference (2.15 ± 0.0" in outcome.text
    assert outcome.text in notes.logs
    assert notes.percents == sorted(notes.percents)
    record = json.loads((tmp_path / "moved.tif.run.json").read_text())
    assert record["job"] == "coregister"
    assert record["figures"]["shift"]["east"] == pytest.approx(70, abs=1)
    with rasterio.open(output) as file:
        assert json.loads(file.tags(ns="SPECTRAMORPH")["SHIFT"])["north"] == pytest.approx(50, abs=1)
    assert (tmp_path / "moved.qml").exists()


# Real pairs


@pytest.mark.slow
def test_paris(shared: Path, write: Make, notes: Any, tmp_path: Path) -> None:
    """By brute force (cubic shifts, least squares) ALI lies 0.46 to 0.50 pixels right and 0.14 to 0.20 down."""
    fine = Affine(30, 0, 448000, 0, -30, 5414000)
    paths = []
    for name in ("paris_hyperion_hs_30m", "paris_ali_ms_30m"):
        with rasterio.open(shared / "data" / "pairs" / f"{name}.tif") as file:
            write(tmp_path / f"{name}.tif", file.read(), fine, crs="EPSG:32631")
        paths.append(tmp_path / f"{name}.tif")
    for (reference, image), sign in ((paths, 1), (paths[::-1], -1)):
        found = shift_of(reference, image, notes)
        assert found.doubt == ""
        assert (sign * found.columns, sign * found.rows) == pytest.approx((0.48, 0.15), abs=0.1)
        assert found.agreeing == found.parts == 9


def test_neon(shared: Path, notes: Any) -> None:
    """Of all shifts by whole camera pixels, one of 5 right and 3 up explains most of the camera's image."""
    names = (shared / "data" / "pairs" / f"neon_sjer052_{name}.tif" for name in ("hsi", "rgb"))
    found = shift_of(*names, notes)
    assert found.doubt == ""
    assert (found.east, found.north) == pytest.approx((0.5, 0.3), abs=0.1)
