"""The village: streets, houses with gardens, farms and a few halls."""

from __future__ import annotations

import numpy as np

from .canvas import Canvas
from .ground import Materials, Ramp
from .shapes import Floats, Frame, Mask, curve, directions, distance_to, natural_noise, rectangle

# Points in thousandths of the landscape's side, as in landscape.py.
STREETS = (
    ((432, 474), (500, 480), (560, 462), (603, 438)),
    ((448, 408), (505, 394), (592, 366)),
    ((456, 447), (462, 405)),
    ((560, 412), (552, 380)),
    ((556, 415), (566, 458)),
    ((474, 446), (480, 478)),
    ((500, 480), (478, 522), (536, 530)),
    ((603, 438), (600, 490), (544, 506)),
)
VILLAGE_CENTRE, VILLAGE_RADIUS = (515, 435), 105
HALLS = ((660, 405, 78, 36), (692, 392, 60, 40), (672, 432, 90, 30))
FARMS = ((330, 235), (800, 470), (105, 560), (655, 900))
SUN = np.array([0.6, 0.8])


def paint_settlement(
    canvas: Canvas,
    frame: Frame,
    roads: tuple[Floats, ...],
    stuff: Materials,
    rng: np.random.Generator,
    grain: Floats,
) -> None:
    """Paint the village around the roads that meet in it, halls at its edge and farms in the fields."""
    metres = frame.extent / 1000.0
    centre, radius = metres * np.array(VILLAGE_CENTRE), metres * VILLAGE_RADIUS
    through = [road[np.hypot(*(road - centre).T) < radius] for road in roads]
    streets = [curve(metres * np.array(points)) for points in STREETS]
    lined = [street for street in (*through, *streets) if len(street)]
    from_street, _ = distance_to(frame, np.concatenate(lined))
    _paint_gardens(canvas, from_street < 52.0, stuff, natural_noise(frame, rng, 60.0, 4.0, 1.0), grain)
    for street in streets:
        surface = distance_to(frame, street)[0] < 2.9
        canvas.paint(surface, stuff.asphalt, 0.75)
    for road in through:
        canvas.paint(distance_to(frame, road)[0] < 4.0, stuff.asphalt, 0.45)
    for street in lined:
        _paint_houses(canvas, frame, street, from_street, stuff, rng)
    _paint_halls(canvas, frame, stuff, grain)
    for farm in FARMS:
        _paint_farm(canvas, frame, metres * np.array(farm), stuff, rng, grain)


def _paint_gardens(canvas: Canvas, gardens: Mask, stuff: Materials, patches: Floats, grain: Floats) -> None:
    canvas.paint(gardens, stuff.meadow, 0.55 + 0.2 * patches[gardens])
    paved = gardens & (patches < -1.7)
    canvas.paint(paved, stuff.concrete, 0.5 + 0.2 * grain[paved])
    trees = gardens & (patches > 0.6)
    canvas.paint(trees, stuff.broadleaf, 0.5, np.clip(0.7 + 0.2 * grain[trees], 0.3, 1.1))


def _paint_houses(
    canvas: Canvas, frame: Frame, street: Floats, from_street: Floats, stuff: Materials, rng: np.random.Generator
) -> None:
    """Paint houses on both sides of a street, as far from it as gardens allow, and none on another street."""
    facing = directions(street)
    for place in range(12, len(street) - 8, 23):
        for side in (-1.0, 1.0):
            if rng.random() < 0.12:
                continue
            along = facing[place]
            across = side * np.array([-along[1], along[0]])
            house = street[place] + across * rng.uniform(12.0, 16.0) + along * rng.normal(0.0, 2.0)
            row, column = np.clip((house[::-1] / frame.resolution).astype(int), 0, frame.size - 1)
            if from_street[row, column] < 9.0:
                continue
            ridge = along if rng.random() < 0.65 else across
            roof = stuff.roofs[rng.choice(len(stuff.roofs), p=[0.4, 0.25, 0.2, 0.15])]
            length, width = rng.uniform(11.0, 15.0), rng.uniform(8.5, 10.5)
            paint_building(canvas, frame, house, length, width, ridge, roof, rng.random(), 6.5)
            if rng.random() < 0.5:
                shed = house + across * rng.uniform(13.0, 18.0)
                paint_building(canvas, frame, shed, 8.0, 6.0, along, stuff.hall_roofs[2], rng.random(), 3.0)


def paint_building(
    canvas: Canvas,
    frame: Frame,
    centre: Floats,
    length: float,
    width: float,
    ridge: Floats,
    roof: Ramp,
    level: float,
    height: float,
) -> None:
    """Paint a pitched roof, one side of the ridge lit more than the other, and the shadow of the building."""
    for reach in (0.35, 0.7):
        rows, columns, _ = rectangle(frame, centre - reach * height * SUN, length, width, ridge)
        canvas.shade((rows, columns), 0.62)
    rows, columns, left = rectangle(frame, centre, length, width, ridge)
    left_side = np.array([ridge[1], -ridge[0]])
    lean = 0.3 * float(left_side @ SUN)
    canvas.paint((rows, columns), roof, level, np.where(left, 0.95 + lean, 0.95 - lean))


def _paint_halls(canvas: Canvas, frame: Frame, stuff: Materials, grain: Floats) -> None:
    metres = frame.extent / 1000.0
    direction = np.array([0.95, -0.32])
    rows, columns, _ = rectangle(frame, metres * np.array([675, 410]), 300.0, 190.0, direction)
    canvas.paint((rows, columns), stuff.meadow, 0.45 + 0.2 * grain[rows, columns])
    rows, columns, _ = rectangle(frame, metres * np.array([675, 410]), 270.0, 165.0, direction)
    canvas.paint((rows, columns), stuff.asphalt, 0.45 + 0.1 * grain[rows, columns])
    rows, columns, _ = rectangle(frame, metres * np.array([640, 428]), 80.0, 60.0, direction)
    canvas.paint((rows, columns), stuff.concrete, 0.5 + 0.2 * grain[rows, columns])
    for number, (x, y, length, width) in enumerate(HALLS):
        roof = stuff.hall_roofs[number % len(stuff.hall_roofs)]
        paint_building(canvas, frame, metres * np.array([x, y]), length, width, direction, roof, 0.5, 9.0)


def _paint_farm(
    canvas: Canvas, frame: Frame, centre: Floats, stuff: Materials, rng: np.random.Generator, grain: Floats
) -> None:
    """Paint a yard with a house and two barns, and trees around it."""
    turn = rng.uniform(0.0, np.pi)
    along = np.array([np.cos(turn), np.sin(turn)])
    across = np.array([-along[1], along[0]])
    for length, ramp, level in ((118.0, stuff.broadleaf, 0.5), (100.0, stuff.meadow, 0.6), (62.0, stuff.concrete, 0.4)):
        rows, columns, _ = rectangle(frame, centre, length, 0.8 * length, along)
        light = np.clip(0.85 + 0.15 * grain[rows, columns], 0.4, 1.1)
        canvas.paint((rows, columns), ramp, level, light)
    paint_building(canvas, frame, centre - 24.0 * across, 16.0, 11.0, along, stuff.roofs[0], 0.6, 7.0)
    paint_building(canvas, frame, centre + 22.0 * across, 46.0, 17.0, along, stuff.roofs[1], 0.3, 8.0)
    paint_building(canvas, frame, centre + 36.0 * along, 34.0, 15.0, across, stuff.hall_roofs[0], 0.5, 8.0)
