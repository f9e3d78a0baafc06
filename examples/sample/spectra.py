"""What the ground is made of: reflectance spectra from published models and measurements.

Vegetation is computed with PROSAIL, water with a bio-optical model, everything else was measured in the laboratory or
in the field. spectramorph_plugin/sample/README.md names the sources.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import prosail

from spectramorph_plugin.sample.sensors import WAVELENGTHS
from spectramorph_plugin.sample.shapes import Floats

SUN_ZENITH = 35.0
"""Degrees; a summer morning in central Europe."""


class Measured:
    """The measured spectra that the package `earthlib` ships, by their name there.

    The package is read as data: importing it would need packages that have no part in this.
    """

    def __init__(self) -> None:
        package = find_spec("earthlib")
        if package is None or package.origin is None:
            raise RuntimeError("The package earthlib is missing: run `make sample-env`.")
        folder = Path(package.origin).parent / "data"
        header = (folder / "spectra.sli.hdr").read_text(encoding="utf-8")
        micrometres = re.search(r"\nwavelength = \{([^}]*)\}", header)
        if micrometres is None:
            raise RuntimeError(f"{folder / 'spectra.sli.hdr'} names no wavelengths.")
        self._wavelengths = 1000.0 * np.array([float(value) for value in micrometres[1].split(",")])
        with open(folder / "spectra.csv", newline="", encoding="utf-8") as table:
            self._row_of = {row["NAME"]: number for number, row in enumerate(csv.DictReader(table))}
        self._values = np.fromfile(folder / "spectra.sli", "<f4").reshape(-1, len(self._wavelengths))

    def __getitem__(self, name: str) -> Floats:
        """Return one spectrum on WAVELENGTHS, straight across the gaps at the water vapour absorptions."""
        values: Floats = np.interp(WAVELENGTHS, self._wavelengths, self._values[self._row_of[name]].astype(float))
        return values


@dataclass(frozen=True)
class Canopy:
    """A kind of vegetation: PROSAIL's parameters, with the range of leaf area index from its thinnest to its densest.

    Parameters
    ----------
    layers : leaf structure, N.
    chlorophyll, carotenoids : micrograms a square centimetre of leaf.
    brown : brown pigment, from 0.
    water, dry_matter : grams a square centimetre of leaf.
    sparse, dense : leaf area index at the two ends.
    leaf_angle : mean leaf inclination in degrees.
    straw : the share of the view that stems, ears and dead leaves take up.
    """

    layers: float
    chlorophyll: float
    carotenoids: float
    brown: float
    water: float
    dry_matter: float
    sparse: float
    dense: float
    leaf_angle: float
    straw: float


CANOPIES = {
    "wheat, ripe": Canopy(1.7, 0.5, 4.0, 0.45, 0.002, 0.008, 1.2, 3.2, 58, 0.45),
    "wheat, ripening": Canopy(1.8, 5.0, 3.0, 0.5, 0.006, 0.008, 1.8, 4.2, 63, 0.25),
    "barley, green": Canopy(1.5, 36.0, 9.0, 0.0, 0.012, 0.006, 1.5, 4.5, 65, 0.10),
    "maize": Canopy(1.4, 48.0, 10.0, 0.0, 0.016, 0.005, 0.5, 3.6, 52, 0.10),
    "sugar beet": Canopy(1.6, 42.0, 9.0, 0.0, 0.030, 0.004, 1.2, 5.0, 35, 0.05),
    "potato": Canopy(1.5, 38.0, 9.0, 0.0, 0.022, 0.004, 0.8, 3.8, 40, 0.08),
    "rape, after bloom": Canopy(1.7, 26.0, 10.0, 0.15, 0.014, 0.006, 1.8, 4.0, 58, 0.15),
    "clover": Canopy(1.5, 46.0, 10.0, 0.0, 0.020, 0.004, 2.0, 5.0, 38, 0.06),
    "sunflower": Canopy(1.5, 33.0, 8.0, 0.02, 0.022, 0.004, 0.4, 2.4, 35, 0.12),
    "meadow": Canopy(1.5, 32.0, 8.0, 0.10, 0.012, 0.006, 1.2, 4.0, 60, 0.14),
    "pasture, dry": Canopy(1.7, 17.0, 6.0, 0.35, 0.006, 0.008, 0.7, 2.6, 62, 0.25),
    "reed": Canopy(1.6, 34.0, 9.0, 0.15, 0.014, 0.007, 2.5, 5.0, 70, 0.15),
    "broadleaf trees": Canopy(1.7, 48.0, 11.0, 0.0, 0.014, 0.006, 3.5, 6.5, 45, 0.03),
    "conifers": Canopy(1.3, 52.0, 12.0, 0.25, 0.024, 0.016, 2.2, 4.5, 50, 0.06),
}


def vegetation(canopy: Canopy, soil: Floats, straw: Floats, deviations: Sequence[float], steps: int) -> list[Floats]:
    """Return `steps` spectra of a canopy over a soil, from sparse to dense, its parameters shifted by `deviations`.

    `straw` is the spectrum of what is dead in it. Deviations of a standard deviation of 1 shift the parameters as much
    as fields of one crop differ from each other. The model is PROSAIL (PROSPECT-D and 4SAIL), seen from above.
    """
    left = iter(deviations)

    def shifted(value: float, deviation: float) -> float:
        return float(value * np.clip(1.0 + deviation * next(left), 0.6, 1.5))

    layers, leaf_angle = shifted(canopy.layers, 0.05), shifted(canopy.leaf_angle, 0.06)
    chlorophyll, brown = shifted(canopy.chlorophyll, 0.10), shifted(canopy.brown, 0.25)
    carotenoids = canopy.carotenoids * chlorophyll / canopy.chlorophyll
    water, dry_matter = shifted(canopy.water, 0.15), shifted(canopy.dry_matter, 0.12)
    vigour = shifted(1.0, 0.15)
    green = (
        prosail.run_prosail(
            layers,
            chlorophyll,
            carotenoids,
            brown,
            water,
            dry_matter,
            lai=float(index),
            lidfa=leaf_angle,
            hspot=0.05,
            tts=SUN_ZENITH,
            tto=0.0,
            psi=0.0,
            rsoil0=soil,
            prospect_version="D",
        )
        for index in vigour * np.linspace(canopy.sparse, canopy.dense, steps)
    )
    return [canopy.straw * straw + (1.0 - canopy.straw) * spectrum for spectrum in green]


def water(chlorophyll: float, sediment: float, dissolved: float) -> Floats:
    """Return the reflectance of deep water.

    Parameters
    ----------
    chlorophyll : milligrams a cubic metre.
    sediment : backscattering by suspended particles at 550 nm, per metre.
    dissolved : absorption by coloured dissolved matter at 440 nm, per metre.

    The remote-sensing reflectance follows Lee et al. (1998, Applied Optics 37, 6329): u = b / (a + b), below the
    surface r = (0.084 + 0.17 u) u, above it 0.5 r / (1 - 1.5 r). Pure water absorbs as in PROSPECT's table and scatters
    as Morel (1974) measured; phytoplankton absorbs as PROSPECT's chlorophyll, scaled to 0.02 square metres a milligram
    at 675 nm.
    """
    leaf = prosail.spectral_lib.prospectd
    pigment = 0.02 * leaf.kab / leaf.kab[WAVELENGTHS == 675.0]
    matter = (dissolved + 0.5 * sediment) * np.exp(-0.014 * (WAVELENGTHS - 440.0))
    absorption = 100.0 * leaf.kw + chlorophyll * pigment + matter
    backscattering = 0.0029 * (400.0 / WAVELENGTHS) ** 4.32 + sediment * (550.0 / WAVELENGTHS) ** 0.7
    u = backscattering / (absorption + backscattering)
    below = (0.084 + 0.17 * u) * u
    sky_glint = 0.006
    reflectance: Floats = np.pi * 0.5 * below / (1.0 - 1.5 * below) + sky_glint
    return reflectance


def sunlight() -> Floats:
    """Return the sunlight that reaches the ground (direct and diffuse, relative), from PROSAIL's tables."""
    light = prosail.spectral_lib.light
    total: Floats = light.es + light.ed
    return total
