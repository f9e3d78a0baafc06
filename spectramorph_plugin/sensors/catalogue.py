"""Known sensors: their spectral responses, and which of their bands a raster holds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Union

import numpy as np
from numpy.typing import NDArray

from ..errors import UserError
from ..messages import Message
from ..raster.raster import Raster
from ..raster.response_table import ResponseTable
from ..raster.tables import read_response_table
from ..sensors import SENSOR_NAMES
from .band_names import Band, find_band, is_counted, nearest_bands, usual_products

TABLES = Path(__file__).parent / "tables"

BAND_OPTION = Message("the sensor bands (option sensor_bands)")


@dataclass(frozen=True)
class SensorResponse:
    """Relative response of a sensor's bands, as measured.

    Attributes
    ----------
    sensor : str
        The sensor's id.
    names : tuple of str
        Of its c bands.
    wavelength : ndarray of shape (m,)
        nm, rising.
    table : ndarray of shape (m, c)
        One curve a band, in any units.
    """

    sensor: str
    names: tuple[str, ...]
    wavelength: NDArray[np.float64]
    table: NDArray[np.float64]

    def bands(self) -> tuple[Band, ...]:
        """Return the bands with their centres of gravity and full widths at half maximum."""
        found = []
        for name, curve in zip(self.names, self.table.T):
            centre = float(self.wavelength @ curve / curve.sum())
            found.append(Band(name, centre, _full_width(self.wavelength, curve)))
        return tuple(found)

    def select(self, names: Sequence[str]) -> SensorResponse:
        """Return the same sensor with some of its bands.

        Parameters
        ----------
        names : sequence of str
            Of the bands, in the order wanted.

        Returns
        -------
        SensorResponse
        """
        columns = [self.names.index(name) for name in names]
        return SensorResponse(self.sensor, tuple(names), self.wavelength, self.table[:, columns])


def load_sensor(sensor: str) -> SensorResponse:
    """Return all bands of a known sensor, in the order in which its maker's products hold them, if not by number.

    Parameters
    ----------
    sensor : str
        Its id.

    Returns
    -------
    SensorResponse

    Raises
    ------
    UserError
        Where no sensor has this id.
    """
    if sensor not in SENSOR_NAMES:
        raise UserError(
            "There is no response of a sensor called {sensor}: choose among {listed}.",
            sensor=sensor,
            listed=", ".join(SENSOR_NAMES),
        )
    wavelength, table, names = read_response_table(TABLES / f"{sensor}.csv")
    return SensorResponse(sensor, tuple(names), wavelength, table)


def choose_bands(
    sensor: SensorResponse,
    count: int,
    descriptions: Sequence[Union[str, None]],
    wavelengths: Union[NDArray[np.float64], None],
    asked: Sequence[str] = (),
) -> tuple[SensorResponse, str]:
    """Return those of a sensor's bands that a raster holds, in its order, and what told them.

    That is, in this order: the names that the user gave, the raster's band names, its centre wavelengths, or a number
    of bands that only one usual product of the sensor has.

    Parameters
    ----------
    sensor : SensorResponse
        With all of its bands.
    count : int
        Bands of the raster.
    descriptions : sequence of str or None
        What the raster calls each band.
    wavelengths : ndarray of shape (count,) or None
        Centre of each band of the raster, nm, where it tells them.
    asked : sequence of str
        Names of the bands, where the user gave them.

    Returns
    -------
    sensor : SensorResponse
        With the raster's bands.
    reason : str
        What told them, in words.

    Raises
    ------
    UserError
        Where none of them tells, or the user's names are not the sensor's or not as many as the raster's bands.
    """
    bands = sensor.bands()
    if asked:
        chosen = named_bands(sensor, asked)
        if len(chosen.names) != count:
            raise UserError(
                "The multispectral image has {counted}, {option} name {count}: name one for each band, in "
                "the image's order.",
                counted=_counted(count),
                option=BAND_OPTION,
                count=len(chosen.names),
            )
        return chosen, Message("named by the user")
    if len(descriptions) == count and not is_counted(descriptions):
        named = [find_band(text, bands) for text in descriptions]
        distinct = [name for name in named if name is not None]
        if len(set(distinct)) == count:
            return sensor.select(distinct), Message("told by the image's band names")
    if wavelengths is not None and len(wavelengths) == count:
        near = nearest_bands(bands, wavelengths)
        if len(set(near)) == count:
            return sensor.select(near), Message("told by the image's wavelengths")
    for names, what in usual_products(bands):
        if len(names) == count:
            return sensor.select(names), Message("told by the number of the image's bands: {what}", what=what)
    raise UserError(
        "The multispectral image has {counted}, which could be any of those of {sensor} ({listed}): name them in "
        "{option}, in the image's order.",
        counted=_counted(count),
        sensor=sensor.sensor,
        listed=", ".join(sensor.names),
        option=BAND_OPTION,
    )


def named_bands(sensor: SensorResponse, asked: Sequence[str]) -> SensorResponse:
    """Return a sensor with the bands that the user names.

    Parameters
    ----------
    sensor : SensorResponse
    asked : sequence of str
        What people call the bands, in the order wanted.

    Returns
    -------
    SensorResponse

    Raises
    ------
    UserError
        Where one of them means no band of the sensor, or several, or the same as another.
    """
    bands, names = sensor.bands(), []
    for text in asked:
        name = find_band(text, bands)
        if name is None:
            raise UserError(
                "{sensor} has no band that {text} could only be: {option} must be among {listed}.",
                sensor=sensor.sensor,
                text=text,
                option=BAND_OPTION,
                listed=", ".join(sensor.names),
            )
        if name in names:
            raise UserError(
                "The band {name} is twice in {option}: name each of the image's bands once.",
                name=name,
                option=BAND_OPTION,
            )
        names.append(name)
    return sensor.select(names)


def sensor_curves(sensor: str, msi: Raster, asked: Sequence[str], why: str) -> ResponseTable:
    """Return the response of the bands that a raster of a known sensor holds, and words for where it comes from.

    Parameters
    ----------
    sensor : str
        Its id.
    msi : Raster
    asked : sequence of str
        Names of the sensor's bands that the raster holds, where the user gave them.
    why : str
        How the sensor is known, in words.

    Returns
    -------
    ResponseTable

    Raises
    ------
    UserError
        Where no sensor has this id, or its bands cannot be told.
    """
    every = load_sensor(sensor)
    chosen, how = choose_bands(every, len(msi.bands), msi.names, msi.bands.wavelength, asked)
    origin = Message(
        "{sensor} ({why}), measured curves; bands {listed} ({how})",
        sensor=SENSOR_NAMES[sensor],
        why=why,
        listed=", ".join(chosen.names),
        how=how,
    )
    return ResponseTable(chosen.wavelength, chosen.table, chosen.names, origin)


def _full_width(wavelength: NDArray[np.float64], curve: NDArray[np.float64]) -> float:
    """Return the distance between the outermost crossings of half the maximum, interpolated linearly."""
    half = curve.max() / 2
    above = np.flatnonzero(curve >= half)
    first, last = int(above[0]), int(above[-1])
    low, high = wavelength[first], wavelength[last]
    if first > 0:
        low = np.interp(half, curve[first - 1 : first + 1], wavelength[first - 1 : first + 1])
    if last + 1 < len(curve):
        high = np.interp(half, curve[last : last + 2][::-1], wavelength[last : last + 2][::-1])
    return float(high - low)


def _counted(count: int) -> str:
    return Message("{count} bands", count=count) if count != 1 else Message("1 band")
