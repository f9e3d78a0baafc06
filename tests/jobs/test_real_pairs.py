"""Fusions of pairs as real sensors give them: shifted, of unknown response, in pieces, masked, on other grids.

All against the truth, and next to the fusion of the same scene where nothing is wrong.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from numpy.typing import NDArray
from rasterio.transform import Affine
from scipy.ndimage import zoom

from spectramorph_plugin.core import metrics
from spectramorph_plugin.errors import UserError
from spectramorph_plugin.jobs import export_abundances, fuse
from spectramorph_plugin.protocol.outcomes import FuseOutcome
from spectramorph_plugin.protocol.requests import ExportAbundancesRequest, FuseRequest
from spectramorph_plugin.sensors.catalogue import load_sensor

pytestmark = pytest.mark.filterwarnings("error::scipy.linalg.LinAlgWarning")  # equations that nearly have no solution

SCENE: dict[str, Any] = {"coarse": (24, 20), "blur": 0.4}
EDGE = 8
"""MSI pixels, two of the HSI: what is left out where one image does not reach as far as the other's content."""

GAINS, OFFSETS = (0.5, 2.0, 3.0, 1.5), (0.1, -0.2, 0.0, 3.0)
SENTINEL = ("B2", "B3", "B4", "B8")
Make = Callable[..., Any]


def fused(pair: Any, notes: Any, **options: Any) -> tuple[FuseOutcome, NDArray[Any]]:
    """Fuse with five endmembers; return the outcome and the fused image."""
    settings = {"msi": (pair.msi,), "count": 5, "assessment": False, **options}
    outcome = fuse.run(FuseRequest(hsi=pair.hsi, output=pair.folder / "fused.tif", **settings), notes)
    return outcome, read(pair.folder / "fused.tif")


def read(path: Path) -> NDArray[Any]:
    with rasterio.open(path) as dataset:
        return dataset.read()


def psnr(truth: Path, image: NDArray[Any], edge: int = EDGE) -> float:
    """Return the peak signal-to-noise ratio in dB without the image's edge."""
    true = read(truth)
    inner = (slice(None), slice(edge, true.shape[1] - edge), slice(edge, true.shape[2] - edge))
    return metrics.psnr(true[inner], np.asarray(image)[inner], true.max())


@pytest.fixture(scope="module")
def clean(write_pair: Make, tmp_path_factory: pytest.TempPathFactory, module_notes: Any) -> float:
    """How good the fusion is of a pair that lies right and whose response is known, dB."""
    pair = write_pair(tmp_path_factory.mktemp("clean"), **SCENE)
    quality = psnr(pair.truth, fused(pair, module_notes)[1])
    assert quality > psnr(pair.truth, smooth(pair)) + 15
    return quality


def smooth(pair: Any) -> NDArray[Any]:
    """Return the HSI's cubic interpolation."""
    return np.asarray(zoom(read(pair.hsi), (1, 4, 4), order=3, grid_mode=True, mode="reflect"))


def shift_of(outcome: FuseOutcome) -> tuple[float, float]:
    assert outcome.registration is not None
    return outcome.registration.columns, outcome.registration.rows


@pytest.mark.slow
@pytest.mark.parametrize("shift", [(0.4, -0.3), (-1.5, 0.5)])
@pytest.mark.parametrize("sensor", ["auto", "estimated"])
def test_a_shift_is_found_and_removed(
    make_pair: Make, notes: Any, clean: float, shift: tuple[float, float], sensor: str
) -> None:
    pair = make_pair(**SCENE, shift=shift)
    outcome, image = fused(pair, notes, sensor=sensor)
    assert shift_of(outcome) == pytest.approx(shift, abs=0.05)
    assert outcome.registration.removed
    assert outcome.registration.reason == "estimated"
    assert not notes.warnings
    assert psnr(pair.truth, image) > clean - 1
    assert np.isfinite(image).all()
    with rasterio.open(pair.msi) as msi, rasterio.open(pair.folder / "fused.tif") as out:
        assert out.transform == msi.transform
    _, unmoved = fused(pair, notes, registration=False)
    assert psnr(pair.truth, unmoved) < psnr(pair.truth, image) - 2


def test_the_fused_image_lines_up_with_the_hsi_where_that_is_trusted(make_pair: Make, notes: Any, clean: float) -> None:
    pair = make_pair(**SCENE, shift=(-1.5, 0.5))
    outcome, image = fused(pair, notes, align_to="hsi")
    assert shift_of(outcome) == pytest.approx((-1.5, 0.5), abs=0.05)
    assert psnr(pair.truth_by_hsi, image) > clean - 1.5  # the strip that the MSI lost is missing in the fit, too
    assert psnr(pair.truth, image) < 15
    # Where the MSI moved away, the result is as good as what the HSI alone tells.
    strip = read(pair.truth_by_hsi)[:, :, :6], image[:, :, :6], smooth(pair)[:, :, :6]
    lost, cubic = (np.mean((strip[0] - each) ** 2) for each in strip[1:])
    assert lost < 1.2 * cubic
    assert np.isfinite(image).all()
    with rasterio.open(pair.msi) as msi, rasterio.open(pair.folder / "fused.tif") as out:
        assert out.transform == msi.transform
    assert any("lines up with the hyperspectral image" in line for line in notes.logs)


@pytest.mark.slow
def test_half_a_fine_pixel_is_interpolated_where_the_hsi_is_trusted(make_pair: Make, notes: Any, clean: float) -> None:
    """It costs some of the MSI's sharpness."""
    pair = make_pair(**SCENE, shift=(0.4, -0.3))
    _, image = fused(pair, notes, align_to="hsi")
    assert psnr(pair.truth_by_hsi, image) > clean - 4.5


@pytest.mark.slow
def test_a_shift_that_is_too_far_is_told_and_not_removed_unless_it_is_given(
    make_pair: Make, notes: Any, clean: float
) -> None:
    pair = make_pair(**SCENE, shift=(2.6, -1))
    outcome, image = fused(pair, notes)
    assert shift_of(outcome) == pytest.approx((2.6, -1), abs=0.1)
    assert not outcome.registration.removed
    assert len([text for text in notes.warnings if "too far to be removed unasked" in text]) == 1
    assert "right and" in notes.warnings[0]
    assert psnr(pair.truth, image) < clean - 5  # the blur that is estimated takes most of the shift up
    notes.warnings.clear()
    outcome, image = fused(pair, notes, shift=(2.6, -1.0))
    assert shift_of(outcome) == (2.6, -1)
    assert (outcome.registration.removed, outcome.registration.reason) == (True, "given")
    assert not notes.warnings
    assert np.isnan(image[:, :, :9]).all()  # 2.6 HSI pixels, under which the HSI has no counterpart any more
    assert psnr(pair.truth, image, 12) > clean - 1


def test_registration_can_be_switched_off(make_pair: Make, notes: Any, clean: float) -> None:
    pair = make_pair(**SCENE)
    outcome, image = fused(pair, notes, registration=False)
    assert outcome.registration is None
    assert psnr(pair.truth, image) == pytest.approx(clean, abs=0.2)


@pytest.mark.slow
@pytest.mark.parametrize("sensor", ["auto", "estimated"])
def test_gains_and_offsets_of_the_bands_do_not_matter(make_pair: Make, notes: Any, clean: float, sensor: str) -> None:
    pair = make_pair(**SCENE, gain=GAINS, offset=OFFSETS)
    outcome, image = fused(pair, notes, sensor=sensor)
    assert [match.gain for match in outcome.bands] == pytest.approx([1 / gain for gain in GAINS], rel=0.03)
    shifts = [-offset / gain for gain, offset in zip(GAINS, OFFSETS, strict=True)]
    assert [match.offset for match in outcome.bands] == pytest.approx(shifts, abs=0.05)
    assert all(match.rejected < 0.1 for match in outcome.bands)
    assert psnr(pair.truth, image) == pytest.approx(clean, abs=0.5)
    expected = "estimated from the two images" if sensor == "estimated" else "Gaussians from the bands' wavelengths"
    assert outcome.response.startswith(expected)


def test_an_msi_that_tells_nothing_of_its_bands_is_fused_by_an_estimate(
    make_pair: Make, notes: Any, clean: float
) -> None:
    pair = make_pair(**SCENE)
    with rasterio.open(pair.msi) as dataset:
        values, profile = dataset.read(), dataset.profile
    with rasterio.open(pair.msi, "w", **profile) as dataset:
        dataset.write(values)
    outcome, image = fused(pair, notes)
    assert outcome.response == "estimated from the two images"
    assert [match.name for match in outcome.bands] == ["1", "2", "3", "4"]
    assert psnr(pair.truth, image) > clean - 1


@pytest.mark.slow
def test_the_result_does_not_hang_on_the_last_digits_of_the_response(make_pair: Make, notes: Any) -> None:
    """The tables hold the very response of the bands' wavelengths and widths, but for their sixth digit."""
    pair = make_pair(**SCENE, bands=60)
    qualities = [psnr(pair.truth, fused(pair, notes)[1])]
    exact = np.genfromtxt(pair.response, delimiter=",", skip_header=1)
    for seed in range(3):
        other = exact.copy()
        other[:, 1:] *= 1 + 1e-6 * np.random.default_rng(seed).standard_normal(other[:, 1:].shape)
        np.savetxt(pair.response, other, fmt="%.9g", delimiter=",", header="nm,1,2,3,4", comments="")
        qualities.append(psnr(pair.truth, fused(pair, notes, response=pair.response)[1]))
    assert np.ptp(qualities) < 0.2


@pytest.mark.slow
def test_a_sensor_is_told_by_its_name(make_pair: Make, notes: Any, clean: float) -> None:
    sensor = load_sensor("sentinel-2a").select(SENTINEL)
    pair = make_pair(**SCENE, bands=60, curves=(sensor.wavelength, sensor.table))
    outcome, image = fused(pair, notes, sensor="sentinel-2a", sensor_bands=SENTINEL)
    assert outcome.response.startswith("Sentinel-2A MSI (asked for), measured curves; bands B2, B3, B4, B8")
    assert [match.name for match in outcome.bands] == list(SENTINEL)
    assert psnr(pair.truth, image) > clean - 1
    _, wrong = fused(pair, notes, sensor="landsat-8", sensor_bands=("B3", "B2", "B5", "B4"))
    assert psnr(pair.truth, image) > psnr(pair.truth, wrong) + 1


@pytest.mark.slow
def test_the_bands_may_come_in_several_files_of_two_resolutions(make_pair: Make, notes: Any) -> None:
    """The third and the fourth band only at half the resolution of the others: as Sentinel-2's do."""
    pair = make_pair(**SCENE)
    parts = pair.folder / "fine.tif", pair.folder / "half.tif"
    with rasterio.open(pair.msi) as dataset:
        values, tags = dataset.read(), [dataset.tags(band) for band in dataset.indexes]
        transform, crs = dataset.transform, dataset.crs
    halved = values[2:].reshape(2, values.shape[1] // 2, 2, values.shape[2] // 2, 2).mean(axis=(2, 4))
    for path, part, place, about in zip(
        parts, (values[:2], halved), (transform, transform * Affine.scale(2)), (tags[:2], tags[2:]), strict=True
    ):
        shape = {"count": len(part), "height": part.shape[1], "width": part.shape[2]}
        with rasterio.open(path, "w", driver="GTiff", dtype="float32", crs=crs, transform=place, **shape) as dataset:
            dataset.write(part)
            for band, band_tags in enumerate(about, start=1):
                dataset.update_tags(band, **band_tags)
    outcome, image = fused(pair, notes, msi=parts)
    assert outcome.ratio == pytest.approx(4)
    assert len(outcome.bands) == 4
    assert image.shape == read(pair.truth).shape
    two_bands = fused(pair, notes, msi=parts[:1])[1]
    assert psnr(pair.truth, image) > psnr(pair.truth, two_bands) + 2


@pytest.mark.slow
def test_masks_keep_clouds_in_either_image_out_of_the_fit(
    make_pair: Make, notes: Any, clean: float, write: Callable[..., None]
) -> None:
    def clouds(hsi: NDArray[Any], msi: NDArray[Any]) -> None:
        hsi[:, 2:7, 12:18] = np.linspace(0.9, 0.7, len(hsi))[:, None, None]
        msi[:, 60:84, 8:36] = 0.8

    pair = make_pair(**SCENE, change=clouds)
    hidden = {"hsi": np.zeros((1, 24, 20)), "msi": np.zeros((1, 96, 80))}
    hidden["hsi"][:, 2:7, 12:18] = 1
    hidden["msi"][:, 60:84, 8:36] = 255
    masks = {}
    for name, values in hidden.items():
        with rasterio.open(getattr(pair, name)) as dataset:
            write(pair.folder / f"{name}_mask.tif", values, dataset.transform, dtype="uint8")
        masks[f"{name}_mask"] = pair.folder / f"{name}_mask.tif"
    _, image = fused(pair, notes, **masks)
    assert (np.isnan(image[0]) == (hidden["msi"][0] != 0)).all()
    assert any("30 of 480 pixels" in line for line in notes.logs)
    away = np.ones((96, 80), bool)
    away[:EDGE] = away[-EDGE:] = away[:, :EDGE] = away[:, -EDGE:] = False
    away[0:36, 40:80] = away[52:92, 0:44] = False
    true = read(pair.truth)
    error = np.sqrt(((image - true)[:, away] ** 2).mean())
    assert 20 * np.log10(true.max() / error) > clean - 3


@pytest.mark.slow
def test_an_hsi_in_another_zone_and_an_msi_on_a_turned_grid(make_pair: Make, notes: Any) -> None:
    pair = make_pair(**SCENE, turn=20, hsi_crs="EPSG:32632", hsi_margin=6, shift=(1.2, -0.4))
    outcome, image = fused(pair, notes)
    assert outcome.preset == "sharp"
    assert shift_of(outcome) == pytest.approx((1.2, -0.4), abs=0.1)
    assert outcome.ratio == pytest.approx(4, rel=0.01)
    assert psnr(pair.truth, image) > 35
    assert np.isfinite(image).all()
    with rasterio.open(pair.msi) as msi, rasterio.open(pair.folder / "fused.tif") as out:
        assert (out.crs, out.transform, out.shape) == (msi.crs, msi.transform, msi.shape)


def test_a_ratio_that_is_no_whole_number(make_pair: Make, notes: Any, clean: float) -> None:
    pair = make_pair(**{**SCENE, "coarse": (25, 20), "ratio": 2.4})
    outcome, image = fused(pair, notes)
    assert outcome.ratio == pytest.approx(2.4)
    assert psnr(pair.truth, image) > clean


@pytest.mark.slow
def test_there_is_no_result_beyond_the_hsi(make_pair: Make, notes: Any, clean: float) -> None:
    pair = make_pair(**SCENE, hsi_margin=-3, hsi_options={"nodata": -9999})
    _, image = fused(pair, notes)
    missing = (image == -9999).all(axis=0)
    expected = np.ones((96, 80), bool)
    expected[12:-12, 12:-12] = False
    assert (missing == expected).all()
    assert psnr(pair.truth, image, 12 + EDGE) > clean - 1.5


@pytest.mark.slow
def test_a_scale_that_is_known_is_taken(make_pair: Make, notes: Any, clean: float) -> None:
    pair = make_pair(**SCENE, gain=1 / 3)
    outcome, image = fused(pair, notes, spectral_scale=3.0)
    assert [(match.gain, match.offset) for match in outcome.bands] == [(3, 0)] * 4
    assert outcome.lowest_correlation is not None
    assert outcome.lowest_correlation > 0.95
    assert psnr(pair.truth, image) > clean - 0.5
    outcome, unmatched = fused(pair, notes, spectral_scale=3.0, radiometric_matching=False)
    assert outcome.bands == ()
    assert psnr(pair.truth, unmatched) > clean - 0.5


@pytest.mark.slow
@pytest.mark.slow
@pytest.mark.parametrize("training", ["response", "images", "both"])
def test_what_the_network_learns_from_can_be_chosen(make_pair: Make, notes: Any, clean: float, training: str) -> None:
    pair = make_pair(**SCENE)
    outcome, image = fused(pair, notes, training=training)
    assert outcome.training.startswith(f"{training}: ")
    assert outcome.training.endswith(" (asked for)")
    assert psnr(pair.truth, image) > clean - 2


def test_by_itself_the_network_learns_from_what_errs_least(make_pair: Make, notes: Any) -> None:
    outcome, _ = fused(make_pair(**SCENE), notes)
    chosen, listed = outcome.training.rstrip(")").split(" (errors on held-out pixels: ")
    errors = {name: float(error) for name, error in (each.split() for each in listed.split(", "))}
    assert set(errors) == {"response", "images", "both"}
    assert chosen.startswith(f"{min(errors, key=lambda name: errors[name])}: ")
    assert any(outcome.training in line for line in notes.logs)


@pytest.mark.slow
def test_the_gain_is_told_at_reduced_resolution(make_pair: Make, quick: None, notes: Any) -> None:
    pair = make_pair(**SCENE)
    outcome, image = fused(pair, notes, assessment=True)
    told = outcome.assessment
    assert told is not None
    assert told.ratio == pytest.approx(2.5)  # 20 HSI pixels along the shorter side
    smooth = zoom(read(pair.hsi), (1, 4, 4), order=3, grid_mode=True, mode="reflect")
    gained = psnr(pair.truth, image) - psnr(pair.truth, smooth)
    assert told.gain == pytest.approx(gained, abs=8)
    assert 0 < told.sam_gain < 10
    assert any(f"(ratio 2.5), where the truth is known, fusion gains {told.gain:.1f} dB" in line for line in notes.logs)
    assert not notes.warnings
    assert fused(pair, notes)[0].assessment is None
    assert fused(pair, notes, assessment=True, preset="published")[0].assessment is None


def test_pixels_of_one_size_are_fused_and_warned_of(make_pair: Make, notes: Any) -> None:
    """The MSI can still tell where noise is; it has no finer detail."""
    pair = make_pair(coarse=(48, 40), ratio=1, blur=0.3)
    outcome, image = fused(pair, notes)
    assert outcome.ratio == pytest.approx(1)
    assert psnr(pair.truth, image) > psnr(pair.truth, read(pair.hsi)) - 0.5
    assert [text for text in notes.warnings if "have the same size" in text] != []
    notes.warnings.clear()
    fused(make_pair(**SCENE), notes)
    assert not [text for text in notes.warnings if "have the same size" in text]


def test_images_too_small_to_assess_are_fused_all_the_same(make_pair: Make, notes: Any) -> None:
    outcome, _ = fused(make_pair(coarse=(11, 10)), notes, assessment=True)
    assert outcome.assessment is None


@pytest.mark.slow
def test_a_fusion_that_does_not_help_is_warned_of(make_pair: Make, notes: Any) -> None:
    """The MSI's contrast is turned round, and nothing may put it right."""
    pair = make_pair(**SCENE, gain=-1, offset=0.5)
    outcome, _ = fused(pair, notes, assessment=True, training="response", radiometric_matching=False)
    assert outcome.assessment is not None
    assert outcome.assessment.gain < 0
    assert any("not likely to help" in text for text in notes.warnings)


@pytest.mark.slow
@pytest.mark.parametrize("preset", ["sharp", "published"])
@pytest.mark.parametrize("align_to", ["msi", "hsi"])
def test_a_saved_model_gives_the_same_abundances_with_a_shift_too(
    make_pair: Make, quick: None, notes: Any, align_to: str, preset: str
) -> None:
    pair = make_pair(**SCENE, shift=(0.75, -0.5))
    model, maps, again = (pair.folder / name for name in ("m.safetensors", "maps.tif", "again.tif"))
    fused(pair, notes, align_to=align_to, preset=preset, model=model, abundances=maps)
    asked = ExportAbundancesRequest(model=model, msi=(pair.msi,), output=again, hsi=pair.hsi)
    export_abundances.run(asked, notes)
    # The preset published tells nothing where the MSI was moved away.
    assert np.isfinite(read(maps)).all() == (align_to == "msi" or preset == "sharp")
    assert read(again) == pytest.approx(read(maps), abs=1e-5, nan_ok=True)
    assert any("The shift that the model was fitted with is removed: 0.7" in line for line in notes.logs)


@pytest.mark.slow
def test_a_model_of_a_turned_pair_in_several_files_gives_the_same_abundances(make_pair: Make, notes: Any) -> None:
    pair = make_pair(**SCENE, turn=20, hsi_crs="EPSG:32632", hsi_margin=6)
    parts = []
    with rasterio.open(pair.msi) as dataset:
        for band in dataset.indexes:
            parts.append(pair.folder / f"part{band}.tif")
            with rasterio.open(parts[-1], "w", **{**dataset.profile, "count": 1}) as part:
                part.write(dataset.read([band]))
                part.update_tags(1, **dataset.tags(band))
    model, maps, again = (pair.folder / name for name in ("m.safetensors", "maps.tif", "again.tif"))
    fused(pair, notes, msi=tuple(parts), model=model, abundances=maps)
    export_abundances.run(ExportAbundancesRequest(model=model, msi=tuple(parts), output=again, hsi=pair.hsi), notes)
    assert read(again) == pytest.approx(read(maps), abs=1e-5)


@pytest.mark.slow
def test_clouds_are_told_from_the_images_themselves(make_pair: Make, notes: Any) -> None:
    """A bright cloud over a seventh of the MSI: neither shift nor gain nor the rest of the result suffer."""

    def cloud(hsi: NDArray[Any], msi: NDArray[Any]) -> None:
        msi[:, 8:40, 10:42] += 1.0

    pair = make_pair(**SCENE, shift=(0.4, -0.3), change=cloud)
    outcome, image = fused(pair, notes)
    assert shift_of(outcome) == pytest.approx((0.4, -0.3), abs=0.1)
    assert [match.gain for match in outcome.bands] == pytest.approx([1] * 4, rel=0.05)
    assert all(0.1 < match.rejected < 0.25 for match in outcome.bands)
    true = read(pair.truth)
    error = (image - true)[:, 52:-EDGE, EDGE:-EDGE]
    assert 20 * np.log10(true.max() / np.sqrt((error**2).mean())) > 40


@pytest.mark.parametrize("align_to", ["msi", "hsi"])
def test_a_shift_larger_than_the_images_is_refused(make_pair: Make, notes: Any, align_to: str) -> None:
    pair = make_pair(**SCENE)
    for shift in ((500.0, 0.0), (0.0, -18.0)):
        with pytest.raises(UserError, match=r"leaves the two images too little in common: check its size"):
            fused(pair, notes, align_to=align_to, shift=shift)
    assert not (pair.folder / "fused.tif").exists()


@pytest.mark.parametrize("align_to", ["msi", "hsi"])
def test_what_has_no_counterpart_under_a_large_shift_is_nodata(make_pair: Make, notes: Any, align_to: str) -> None:
    pair = make_pair(**SCENE, shift=(5.0, 0.0))
    _, image = fused(pair, notes, align_to=align_to, shift=(5.0, 0.0))
    missing = np.isnan(image).all(axis=0)
    columns = missing.all(axis=0)
    assert columns.sum() == pytest.approx(20, abs=3)
    assert not missing[:, ~columns].any()


def test_a_small_shift_that_was_estimated_refuses_no_pair(make_pair: Make, notes: Any) -> None:
    """Eight HSI pixels are the fewest; what is found of their shift must not make them fewer."""
    outcome, image = fused(make_pair(coarse=(8, 8), blur=0.4, shift=(0.1, -0.1)), notes, count=2)
    assert outcome.registration is not None
    assert np.isfinite(image).all()
