"""The sample landscape: farmland between a river and a lake, woods, a village and the roads to it.

It is painted on pixels a quarter as long as those it is then averaged to, so that edges become mixtures.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.ndimage import shift

from .canvas import Canvas
from .ground import (
    CROPS,
    DEVIATIONS,
    FIELD_STEPS,
    PLANTS,
    Field,
    Materials,
    draw_field,
    first_row,
    materials,
)
from .parcels import Parcels
from .settlement import paint_settlement
from .shapes import Floats, Frame, Mask, curve, distance_to, natural_noise

OVERSAMPLING = 4

# Lines are given as points in thousandths of the landscape's side, x to the east and y to the south.
RIVER_NORTH = ((-20, 120), (90, 165), (190, 250), (225, 360), (200, 470))
RIVER_SOUTH = ((225, 595), (300, 690), (328, 815), (285, 940), (300, 1030))
MAIN_ROAD = ((-20, 425), (130, 398), (215, 412), (360, 450), (500, 432), (665, 362), (830, 345), (1020, 270))
SOUTH_ROAD = ((505, 432), (542, 555), (585, 690), (545, 860), (575, 1030))
NORTH_ROAD = ((520, 428), (512, 280), (585, 140), (570, -30))
RAILWAY = ((-20, 655), (250, 640), (550, 600), (800, 590), (1020, 555))
LAKE_CENTRE = (775, 775)


@dataclass(frozen=True)
class Lines:
    """Smooth lines as points in metres."""

    river: Floats
    main_road: Floats
    south_road: Floats
    north_road: Floats
    railway: Floats


def lines(frame: Frame) -> Lines:
    """Return the lines of the landscape at the frame's size."""
    metres = frame.extent / 1000.0
    river = (*RIVER_NORTH, *RIVER_SOUTH)
    return Lines(*(curve(metres * np.array(points)) for points in (river, MAIN_ROAD, SOUTH_ROAD, NORTH_ROAD, RAILWAY)))


def landscape(size: int, resolution: float, seed: int) -> tuple[Canvas, list[Field]]:
    """Paint the landscape.

    Parameters
    ----------
    size, resolution : pixels a side and metres a pixel of what the canvas is to be averaged to, by OVERSAMPLING.

    Returns
    -------
    The canvas, and what was drawn for each field, whose spectra it is painted with.
    """
    rng = np.random.default_rng(seed)
    frame = Frame(size * OVERSAMPLING, resolution / OVERSAMPLING)
    stuff = materials()
    # The plants beside the fields take their part of the random numbers, as they always did, though all are average:
    # without it each seed would have another landscape.
    rng.standard_normal(len(PLANTS) * DEVIATIONS)
    course = lines(frame)
    moisture = natural_noise(frame, rng, 700.0, 15.0, 1.6)
    grain = natural_noise(frame, rng, 12.0, 0.0, 0.6)

    canvas = Canvas(frame)
    fields = _fields(frame, rng, course)
    drawn = _paint_fields(canvas, fields, rng, moisture, grain)
    _paint_tracks(canvas, fields, stuff, grain)
    forest = _paint_forest(canvas, frame, fields, stuff, rng, grain)
    wet = _paint_water(canvas, frame, course, stuff, rng, moisture, grain)
    _paint_single_trees(canvas, frame, fields, course, forest, wet, stuff, rng)
    _paint_roads(canvas, frame, course, stuff, moisture, grain)
    paint_settlement(canvas, frame, (course.main_road, course.south_road, course.north_road), stuff, rng, grain)
    return canvas, drawn


def _fields(frame: Frame, rng: np.random.Generator, course: Lines) -> Parcels:
    """Divide the land on both sides of the river, each in its own direction."""
    x, y = frame.coordinates()
    west = x < np.interp(y, course.river[:, 1], course.river[:, 0])
    fields = Parcels(frame)
    fields.divide(west, rng, angle=14.0, block=560.0, fields=(90.0, 300.0))
    fields.divide(~west, rng, angle=-21.0, block=660.0, fields=(100.0, 360.0))
    return fields


def _paint_fields(
    canvas: Canvas,
    fields: Parcels,
    rng: np.random.Generator,
    moisture: Floats,
    grain: Floats,
) -> list[Field]:
    crops = rng.choice(list(CROPS), fields.count, p=list(CROPS.values()))
    drawn = [draw_field(rng, crop) for crop in crops.tolist()]
    first = np.array([first_row(number) for number in range(fields.count)])
    # Crops grow best where it is moist, bare soil is brightest where it is dry.
    response = np.where(crops == "bare soil", -0.26, rng.uniform(0.08, 0.2, fields.count))
    growth = rng.uniform(0.45, 0.75, fields.count)
    number = fields.number
    tramline = np.mod(fields.across, 27.0) < 2.5
    level = growth[number] + response[number] * moisture + 0.07 * grain - 0.3 * tramline
    level -= 0.2 * np.exp(-fields.to_edge / 5.0)
    tillage = 1.0 + 0.04 * np.sin(fields.across * (2.0 * np.pi / 9.0)) * np.isin(crops, ["bare soil", "maize"])[number]
    everywhere = np.ones(number.shape, dtype=bool)
    canvas.paint_many(
        everywhere, first[number].ravel(), FIELD_STEPS, level.ravel(), (tillage * (1.0 + 0.02 * grain)).ravel()
    )
    return drawn


def _paint_tracks(canvas: Canvas, fields: Parcels, stuff: Materials, grain: Floats) -> None:
    margin = fields.to_edge < 1.4
    canvas.paint(margin, stuff.meadow, 0.45 + 0.15 * grain[margin])
    verge = fields.to_track < 5.0
    canvas.paint(verge, stuff.meadow, 0.35 + 0.2 * grain[verge])
    track = fields.to_track < 1.8
    canvas.paint(track, stuff.track, 0.4 + 0.25 * grain[track], 0.9)


def _paint_forest(
    canvas: Canvas, frame: Frame, fields: Parcels, stuff: Materials, rng: np.random.Generator, grain: Floats
) -> Mask:
    """Paint woods with stands of different trees, crowns, rides and the shadow they throw; return where they are."""
    x, y = (axis / frame.extent for axis in frame.coordinates())
    hills = (
        1.3 * np.exp(-(((x - 0.86) / 0.24) ** 2) - ((y - 0.08) / 0.17) ** 2)
        + 1.2 * np.exp(-(((x - 0.03) / 0.17) ** 2) - ((y - 0.86) / 0.2) ** 2)
        + 1.0 * np.exp(-(((x - 0.95) / 0.13) ** 2) - ((y - 0.93) / 0.15) ** 2)
        + 0.8 * np.exp(-(((x - 0.30) / 0.08) ** 2) - ((y - 0.10) / 0.07) ** 2)
        + 0.75 * np.exp(-(((x - 0.44) / 0.06) ** 2) - ((y - 0.76) / 0.07) ** 2)
    )
    forest: Mask = (hills + 0.13 * natural_noise(frame, rng, 600.0, 40.0, 1.6)) > 0.55
    forest &= fields.to_track > 3.5  # the rides
    stand = rng.random(fields.count)[fields.number] + 0.18 * natural_noise(frame, rng, 300.0, 20.0, 1.4)
    age = rng.uniform(0.8, 1.1, fields.count)[fields.number]
    crowns = natural_noise(frame, rng, 14.0, 5.0, 0.8)
    # The sun stands in the south-east: crowns are lit on that side and shaded on the other.
    relief = shift(crowns, (1, 1), order=0, mode="nearest") - crowns
    light = np.clip(age * (0.85 + 0.13 * crowns - 0.13 * relief), 0.3, 1.3)
    throw_shadow(canvas, frame, forest, height=18.0)
    conifers, broadleaf = forest & (stand < 0.55), forest & (stand >= 0.55)
    canvas.paint(conifers, stuff.conifers, 0.55 + 0.2 * crowns[conifers], light[conifers])
    canvas.paint(broadleaf, stuff.broadleaf, 0.5 + 0.25 * grain[broadleaf], 0.95 * light[broadleaf])
    return forest


def throw_shadow(canvas: Canvas, frame: Frame, mask: Mask, height: float) -> None:
    """Darken the ground to the north-west of what stands `height` metres high."""
    reach = height * np.tan(np.radians(35.0)) / frame.resolution
    steps = max(int(np.ceil(reach)), 1)
    shadow = np.zeros_like(mask)
    for step in range(1, steps + 1):
        shadow |= shift(mask, (-round(0.8 * step), -round(0.6 * step)), order=0)
    canvas.shade(shadow & ~mask, 0.45)


def _paint_water(
    canvas: Canvas,
    frame: Frame,
    course: Lines,
    stuff: Materials,
    rng: np.random.Generator,
    moisture: Floats,
    grain: Floats,
) -> Mask:
    """Paint the river and the lake with their banks; return where the water is."""
    from_river, along = distance_to(frame, course.river)
    breathing = np.sin(2.0 * np.pi * np.arange(len(course.river)) / 900.0)[along]
    half_width = 21.0 + 5.0 * breathing
    wander = natural_noise(frame, rng, 500.0, 60.0, 1.6)
    meadows = from_river < half_width + 42.0 + 16.0 * wander
    canvas.paint(meadows, stuff.meadow, 0.62 + 0.16 * moisture[meadows] + 0.06 * grain[meadows])

    x, y = frame.coordinates()
    centre = np.array(LAKE_CENTRE) * frame.extent / 1000.0
    angle = np.arctan2(y - centre[1], x - centre[0])
    bays = 0.16 * np.cos(2 * angle + 0.7) + 0.09 * np.cos(3 * angle - 1.2) + 0.05 * np.sin(5 * angle)
    radius = 0.1 * frame.extent * (1.0 + bays)
    from_lake = np.hypot(x - centre[0], y - centre[1]) - radius
    shore = from_lake < 45.0 + 18.0 * wander
    canvas.paint(shore, stuff.meadow, 0.5 + 0.2 * moisture[shore] + 0.06 * grain[shore])
    beach = (from_lake < 17.0 + 5.0 * wander) & (np.abs(angle + 2.0) < 0.7)
    canvas.paint(beach, stuff.sand, 0.5 + 0.3 * grain[beach], 1.05 + 0.03 * grain[beach])
    reeds = (from_lake < 13.0 + 9.0 * wander) & (np.abs(angle + 2.0) >= 0.75)
    canvas.paint(reeds, stuff.reed, 0.6 + 0.2 * grain[reeds])

    river: Mask = from_river < half_width
    lake: Mask = from_lake < 0.0
    canvas.paint(river, stuff.river, 0.5 + 0.4 * np.clip(from_river / half_width, 0, 1)[river] + 0.05 * moisture[river])
    shallow = np.exp(np.minimum(from_lake, 0.0) / 45.0)
    canvas.paint(lake, stuff.lake, 0.12 + 0.75 * shallow[lake] + 0.06 * wander[lake])
    return river | lake


def _paint_single_trees(
    canvas: Canvas,
    frame: Frame,
    fields: Parcels,
    course: Lines,
    forest: Mask,
    wet: Mask,
    stuff: Materials,
    rng: np.random.Generator,
) -> None:
    """Paint hedges along some fields, an avenue along the road and trees along the river."""
    hedge = (rng.random(fields.count) < 0.16)[fields.number] & (fields.to_edge < 4.0) & (fields.to_track > 2.5)
    scattered = hedge & (rng.random(frame.shape) < 0.08)
    rows, columns = np.nonzero(scattered)
    hedges = (np.stack([columns, rows], axis=1) + 0.5) * frame.resolution
    avenue = course.main_road[::14] + np.array([0.0, 9.0])
    avenue = np.concatenate([avenue, course.north_road[::16] + np.array([8.5, 0.0])])
    banks = course.river[::9] + rng.normal(0.0, 1.0, (len(course.river[::9]), 2)) * 8.0
    banks[:, 0] += 33.0 * rng.choice([-1.0, 1.0], len(banks))
    banks = banks[rng.random(len(banks)) < 0.7]
    paint_trees(canvas, frame, np.concatenate([hedges, avenue, banks]), stuff, rng, forbidden=wet | forest)


def paint_trees(
    canvas: Canvas, frame: Frame, trees: Floats, stuff: Materials, rng: np.random.Generator, forbidden: Mask
) -> None:
    """Paint broadleaf trees with a lit and a shaded side at the points [n, 2], in metres."""
    size = rng.uniform(3.0, 5.6, len(trees))
    distance, nearest = distance_to(frame, trees)
    crown = (distance < size[nearest]) & ~forbidden
    throw_shadow(canvas, frame, crown, height=9.0)
    x, y = frame.coordinates()
    towards_sun = (0.6 * (x - trees[nearest, 0]) + 0.8 * (y - trees[nearest, 1])) / size[nearest]
    canvas.paint(crown, stuff.broadleaf, 0.5, np.clip(0.72 + 0.28 * towards_sun, 0.3, 1.1)[crown])


def _paint_roads(
    canvas: Canvas, frame: Frame, course: Lines, stuff: Materials, moisture: Floats, grain: Floats
) -> None:
    from_rail, _ = distance_to(frame, course.railway)
    embankment = from_rail < 8.0
    canvas.paint(embankment, stuff.dry_grass, 0.4 + 0.2 * moisture[embankment])
    ballast = from_rail < 3.6
    canvas.paint(ballast, stuff.ballast, 0.5 + 0.2 * grain[ballast])
    roads = ((course.south_road, 3.0, 0.75), (course.north_road, 3.0, 0.6), (course.main_road, 4.2, 0.35))
    for road, half_width, age in roads:
        from_road, _ = distance_to(frame, road)
        verge = from_road < half_width + 3.0
        canvas.paint(verge, stuff.dry_grass, 0.6 + 0.2 * grain[verge])
        surface = from_road < half_width
        canvas.paint(surface, stuff.asphalt, age + 0.08 * moisture[surface])
