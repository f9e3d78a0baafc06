"""The materials a landscape is painted with, as ramps of a spectral library."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .spectra import CANOPIES, Floats, Library, Measured, Ramp, vegetation, water

ROUGHNESS = 0.68
"""Soils were measured sieved and dry in the laboratory; a field's own shadows and moisture leave about this much."""

SOILS = ("FS15R_FS4788", "FS15R_FS4785", "FS15R_FS5778", "FS15R_FS4741")
STRAW = "goldgras"
FIELD_STEPS = 4


def wet_to_dry(soil: Floats) -> list[Floats]:
    """Return four spectra of one soil; wetting darkens dark wavelengths more than bright ones."""
    return [brightness * soil**power for brightness, power in ((0.8, 1.12), (0.88, 1.06), (1.0, 1.0), (1.1, 0.98))]


@dataclass(frozen=True)
class Materials:
    """Ramps for everything that is not a field; each runs from dark, sparse or clear to bright, dense or turbid."""

    meadow: Ramp
    dry_grass: Ramp
    reed: Ramp
    broadleaf: Ramp
    conifers: Ramp
    lake: Ramp
    river: Ramp
    sand: Ramp
    track: Ramp
    asphalt: Ramp
    concrete: Ramp
    ballast: Ramp
    roofs: tuple[Ramp, ...]
    hall_roofs: tuple[Ramp, ...]


def materials(library: Library, measured: Measured, rng: np.random.Generator) -> Materials:
    """Add the materials' spectra to the library."""
    soil = ROUGHNESS * measured[SOILS[0]]
    straw = measured[STRAW]
    litter = 0.5 * measured["deadpond"]

    def plants(name: str, ground: Floats) -> Ramp:
        return library.add(*vegetation(CANOPIES[name], ground, straw, rng, spread=0.0, steps=5))

    def samples(*names: str) -> Ramp:
        return library.add(*(measured[name] for name in names))

    return Materials(
        meadow=plants("meadow", soil),
        dry_grass=plants("pasture, dry", soil),
        reed=plants("reed", 0.4 * soil),
        broadleaf=plants("broadleaf trees", litter),
        conifers=plants("conifers", litter),
        lake=library.add(water(8.0, 0.028, 0.3), water(10.0, 0.042, 0.35), water(14.0, 0.10, 0.45)),
        river=library.add(water(12.0, 0.035, 0.7), water(14.0, 0.06, 0.8)),
        sand=samples("lbxsxx.020-", "lbxsxx.017-"),
        track=samples("mugexx.001-", "lcxnxx.001-", "mugexx.003-"),
        asphalt=samples("rpakye.022-", "rpaemg.023-", "rpaeof.006-"),
        concrete=samples("ppcsmm.003-", "ppcsmm.006-"),
        ballast=samples("fggeof.001-", "fggemg.006-"),
        roofs=(
            samples("fttrmm.004-", "fttrmm.002-"),
            samples("fttrmm.002-", "fttrme.013-"),
            samples("fsfnye.002-", "fsfnye.012-"),
            samples("fscemg.066-", "fsceye.025-"),
        ),
        hall_roofs=(
            samples("foznof.002-"),
            samples("fscgye.025-", "trawmm.004-"),
            samples("fggemg.006-", "fggemg.003-"),
        ),
    )


def field_ramp(library: Library, measured: Measured, rng: np.random.Generator, crop: str) -> Ramp:
    """Add one field's spectra, FIELD_STEPS of them: a crop of CANOPIES, "bare soil" or "stubble"."""
    first, second = rng.choice(len(SOILS), 2, replace=False)
    share = rng.uniform(0.5, 1.0)
    soil = ROUGHNESS * (share * measured[SOILS[first]] + (1.0 - share) * measured[SOILS[second]])
    soil *= rng.uniform(0.85, 1.15)
    straw = rng.uniform(0.85, 1.15) * measured[STRAW] + 0.01
    if crop == "bare soil":
        return library.add(*wet_to_dry(soil))
    if crop == "stubble":
        return library.add(*(cover * straw + (1.0 - cover) * soil for cover in np.linspace(0.35, 0.95, FIELD_STEPS)))
    return library.add(*vegetation(CANOPIES[crop], soil, straw, rng, steps=FIELD_STEPS))
