"""What the ground is made of: which spectra there are, in which order, and what is drawn at random for each field.

The spectra themselves are computed elsewhere, from this and in this order.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

SOILS = 4
FIELD_STEPS = 4
DEVIATIONS = 7  # of a canopy's parameters, of which one field differs from another
UNPLANTED = ("bare soil", "stubble")
CROPS = {
    "wheat, ripe": 0.22,
    "wheat, ripening": 0.10,
    "barley, green": 0.05,
    "maize": 0.15,
    "sugar beet": 0.07,
    "potato": 0.05,
    "rape, after bloom": 0.05,
    "clover": 0.04,
    "sunflower": 0.03,
    "meadow": 0.07,
    "pasture, dry": 0.04,
    "bare soil": 0.07,
    "stubble": 0.06,
}
"""What grows on what share of the fields, in July."""


@dataclass(frozen=True)
class Ramp:
    """Spectra of one material in order (sparse to dense, wet to dry): rows first .. first + count - 1 of a table.

    Attributes
    ----------
    first, count : int
    """

    first: int
    count: int


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


PLANTS = {"meadow": 5, "dry_grass": 5, "reed": 5, "broadleaf": 5, "conifers": 5}
WATER_AND_GROUND = {"lake": 3, "river": 2, "sand": 2, "track": 3, "asphalt": 3, "concrete": 2, "ballast": 2}
ROOFS, HALL_ROOFS = (2, 2, 2, 2), (1, 2, 2)
MATERIAL_COUNTS = (*PLANTS.values(), *WATER_AND_GROUND.values(), *ROOFS, *HALL_ROOFS)
"""How many spectra each material has, in the order of the table; the fields follow, FIELD_STEPS each."""


def materials() -> Materials:
    """Return where the spectra of each material stand.

    Returns
    -------
    Materials
    """
    ends = np.cumsum(MATERIAL_COUNTS).tolist()
    ramps = iter([Ramp(end - count, count) for end, count in zip(ends, MATERIAL_COUNTS)])
    named = {name: next(ramps) for name in (*PLANTS, *WATER_AND_GROUND)}
    return Materials(
        **named, roofs=tuple(next(ramps) for _ in ROOFS), hall_roofs=tuple(next(ramps) for _ in HALL_ROOFS)
    )


def first_row(field: int) -> int:
    """Return where the spectra of a field begin.

    Parameters
    ----------
    field : int
        Its number.

    Returns
    -------
    int
    """
    return sum(MATERIAL_COUNTS) + FIELD_STEPS * field


@dataclass(frozen=True)
class Field:
    """What was drawn at random for one field.

    Attributes
    ----------
    crop : str
        One of CROPS.
    soils : tuple of int
        The two of the soils that its own is mixed from.
    share : float
        Of the first of them.
    brightness : float
        What the soil's reflectance is multiplied by.
    straw : float
        What that of the straw is multiplied by.
    deviations : tuple of float
        Of the parameters of its canopy, in standard deviations; none where nothing grows.
    """

    crop: str
    soils: tuple[int, int]
    share: float
    brightness: float
    straw: float
    deviations: tuple[float, ...]


def draw_field(rng: np.random.Generator, crop: str) -> Field:
    """Draw a field.

    Parameters
    ----------
    rng : numpy.random.Generator
    crop : str
        One of CROPS.

    Returns
    -------
    Field
    """
    first, second = rng.choice(SOILS, 2, replace=False).tolist()
    share, brightness, straw = rng.uniform(0.5, 1.0), rng.uniform(0.85, 1.15), rng.uniform(0.85, 1.15)
    deviations = () if crop in UNPLANTED else tuple(rng.standard_normal(DEVIATIONS).tolist())
    return Field(crop, (first, second), share, brightness, straw, deviations)
