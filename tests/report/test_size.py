"""A report of the most that there can be stays a file that one can send by mail."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from pages import check_page

from spectramorph_plugin.core.psf import gaussian_psf
from spectramorph_plugin.protocol.figures import Assessment, BandMatch, Display, Registration, ToldError
from spectramorph_plugin.protocol.outcomes import FuseOutcome
from spectramorph_plugin.report.page import write_report
from spectramorph_plugin.report.story import (
    FusionImages,
    FusionStory,
    InputFacts,
    NominalResponse,
    RunFacts,
    Sensors,
    Spectra,
)

BANDS, MATERIALS, SEEN = 426, 30, 12


@pytest.mark.slow
def test_the_most_that_there_can_be_is_no_5_mb(tmp_path: Path) -> None:
    """Noise, which packs worst, in every picture."""
    rng = np.random.default_rng(1)
    wavelength = np.linspace(380, 2500, BANDS)
    display = Display((1, 2, 3), (0.0, 0.0, 0.0), (1.0, 1.0, 1.0))
    names = tuple(f"band {n}" for n in range(SEEN))

    def noise(*shape: int) -> np.ndarray:
        return rng.random(shape, dtype=np.float32)

    response = noise(SEEN, BANDS)
    matches = tuple(BandMatch(name, 1.0, 0.0, 0.5, 0.2) for name in names)
    shift = Registration(0.5, -0.25, True, "estimated")
    blur = "The blur of the hyperspectral image is the one given."
    story = FusionStory(
        run=RunFacts(
            command="python -m spectramorph_plugin fuse",
            finished="2026-01-31 12:00",
            inputs=tuple(
                InputFacts(role, ("/x/a.tif",), 9000, 9000, BANDS, 30.0, "m", "EPSG:32633", 10**10, "2026-01-31 11:00")
                for role in ("hsi", "msi")
            ),
            outputs={"output": "/x/fused.tif"},
            record="",
            warnings=tuple("something is wrong " * 8 for _ in range(20)),
            log=tuple("something was found " * 8 for _ in range(200)),
            versions={"spectramorph": "0.1.0"},
            language="en",
        ),
        outcome=FuseOutcome(
            outputs={},
            seconds=900.0,
            device="cpu",
            device_reason="asked for",
            preset="sharp",
            endmember_count=MATERIALS,
            count_reason="asked for",
            endmembers=(),
            materials_reason="asked for",
            blur=blur,
            response="estimated",
            training="both",
            registration=shift,
            assessment=Assessment(-1.5, -0.2, 3.0),
            ratio=3.0,
            coarse_prior=False,
            bands=matches,
            lowest_correlation=0.5,
            display={"output": display, "hsi": display},
            error=ToldError(
                rmse=0.01,
                psnr=30.0,
                peak=0.5,
                spread=2.0,
                sam=3.0,
                gain=7.0,
                verdict="much nearer to the truth than interpolation",
                lower_bound=True,
                why_bound="the two images disagree by more than their noise",
                disagreement=0.5,
                counted=0.9,
                psnr_everywhere=25.0,
                has_map=True,
                map_worth=0.4,
                bands=tuple(range(1, BANDS + 1)),
                band_rmse=tuple(0.01 + 0.01 * rng.random(BANDS)),
                to_68=0.84,
                to_90=1.52,
            ),
        ),
        images=FusionImages(
            before=noise(3, 1100, 1100),
            after=noise(3, 1100, 1100),
            step=9,
            detail=(noise(3, 512, 512), noise(3, 512, 512)),
            frame=(0.1, 0.2, 0.06, 0.06),
            fractions=noise(MATERIALS, 132, 132),
            misfits=noise(2, 560, 560),
            uncertainty=noise(1, 560, 560)[0],
            signal=1.0,
            covered=0.9,
        ),
        bands_shown=("640 nm", "550 nm", "460 nm"),
        spectra=Spectra(noise(MATERIALS, BANDS), np.arange(1, BANDS + 1), wavelength, np.empty(0), ("",) * MATERIALS),
        materials_reason="asked for",
        sensors=Sensors(
            wavelength=wavelength,
            relative=response,
            names=names,
            centres=tuple(range(SEEN)),
            widths=tuple(range(SEEN)),
            coverage=(0.5,) * SEEN,
            reason="estimated from the two images",
            nominal=NominalResponse("a sensor", True, wavelength, response.T, names, (0.5,) * SEEN),
            matches=matches,
            registration=shift,
            metres=(15.0, -7.5),
            psf=gaussian_psf(4, 1.4),
            nominal_psf=gaussian_psf(4),
            blur=blur,
        ),
    )
    write_report(tmp_path / "r.html", story)
    page = check_page(tmp_path / "r.html")
    assert len(page.all("img")) == 2 + 1 + MATERIALS + 1 + 2 + 2
    assert "fusing gained −1.5 dB over" in page.text
    assert "Much nearer to the truth than interpolation ≤ 30 dB" in page.text
    assert "farther from" in page.text
    assert "20 things to look at first" in page.text
