"""The spectra of a landscape: its materials', then its fields', in the order in which `ground` counts them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from spectramorph_plugin.sample.ground import DEVIATIONS, FIELD_STEPS, MATERIAL_COUNTS, PLANTS, Field
from spectramorph_plugin.sample.shapes import Floats

from .spectra import CANOPIES, Measured, vegetation, water

ROUGHNESS = 0.68
"""Soils were measured sieved and dry in the laboratory; a field's own shadows and moisture leave about this much."""

SOILS = ("FS15R_FS4788", "FS15R_FS4785", "FS15R_FS5778", "FS15R_FS4741")
STRAW = "goldgras"
AVERAGE = (0.0,) * DEVIATIONS


def spectra_of(fields: Sequence[Field]) -> Floats:
    """Return the spectra that a landscape with such fields is painted with, [rows, wavelengths]."""
    measured = Measured()
    materials = _materials(measured)
    if tuple(map(len, materials)) != MATERIAL_COUNTS:
        raise ValueError("The materials here are not those of spectramorph_plugin/sample/ground.py.")
    grown = [_field(measured, field) for field in fields]
    return np.stack([spectrum for ramp in (*materials, *grown) for spectrum in ramp])


def wet_to_dry(soil: Floats) -> list[Floats]:
    """Return four spectra of one soil; wetting darkens dark wavelengths more than bright ones."""
    return [brightness * soil**power for brightness, power in ((0.8, 1.12), (0.88, 1.06), (1.0, 1.0), (1.1, 0.98))]


def _materials(measured: Measured) -> list[list[Floats]]:
    """Return the spectra of each material, in the order of MATERIAL_COUNTS."""
    soil = ROUGHNESS * measured[SOILS[0]]
    litter = 0.5 * measured["deadpond"]
    plants = (
        ("meadow", soil),
        ("pasture, dry", soil),
        ("reed", 0.4 * soil),
        ("broadleaf trees", litter),
        ("conifers", litter),
    )
    samples = (
        ("lbxsxx.020-", "lbxsxx.017-"),  # sand
        ("mugexx.001-", "lcxnxx.001-", "mugexx.003-"),  # tracks
        ("rpakye.022-", "rpaemg.023-", "rpaeof.006-"),  # asphalt
        ("ppcsmm.003-", "ppcsmm.006-"),  # concrete
        ("fggeof.001-", "fggemg.006-"),  # ballast
        ("fttrmm.004-", "fttrmm.002-"),  # roofs of houses
        ("fttrmm.002-", "fttrme.013-"),
        ("fsfnye.002-", "fsfnye.012-"),
        ("fscemg.066-", "fsceye.025-"),
        ("foznof.002-",),  # of halls
        ("fscgye.025-", "trawmm.004-"),
        ("fggemg.006-", "fggemg.003-"),
    )
    return [
        *(
            vegetation(CANOPIES[name], ground, measured[STRAW], AVERAGE, steps)
            for (name, ground), steps in zip(plants, PLANTS.values())
        ),
        [water(8.0, 0.028, 0.3), water(10.0, 0.042, 0.35), water(14.0, 0.10, 0.45)],  # the lake
        [water(12.0, 0.035, 0.7), water(14.0, 0.06, 0.8)],  # the river
        *([measured[name] for name in names] for names in samples),
    ]


def _field(measured: Measured, field: Field) -> list[Floats]:
    """Return a field's spectra, FIELD_STEPS of them."""
    first, second = (measured[SOILS[number]] for number in field.soils)
    soil = ROUGHNESS * (field.share * first + (1.0 - field.share) * second)
    soil *= field.brightness
    straw = field.straw * measured[STRAW] + 0.01
    if field.crop == "bare soil":
        return wet_to_dry(soil)
    if field.crop == "stubble":
        return [cover * straw + (1.0 - cover) * soil for cover in np.linspace(0.35, 0.95, FIELD_STEPS)]
    return vegetation(CANOPIES[field.crop], soil, straw, field.deviations, FIELD_STEPS)
