"""Rasters of stored numbers: what these mean, and which of them are no data, declared or not."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray
from rasterio.windows import Window

from ..messages import Message
from .bands import BandInfo
from .fill import ABSURD, Fill, Part, absurd_from, find_fill, probes, windows_to_look_at
from .grid import Grid
from .raster import representable

LARGEST = float(np.finfo(np.float32).max)  # physical values are float32


class Hides(Protocol):
    """Pixels that the user wants to be left out of an image."""

    def hides(self, window: Window) -> NDArray[np.bool_]:
        """Return which pixels of a window are to be left out.

        Parameters
        ----------
        window : Window
            Of the image's pixels.

        Returns
        -------
        ndarray of bool of shape (h, w)
        """


class StoredRaster:
    """What rasters from files and from memory have in common: they differ in where the numbers come from.

    Parameters
    ----------
    name : str
        What messages call it, as in "the multispectral image".
    grid : Grid
        Where its pixels lie.
    bands : BandInfo
        What is known of its bands.
    dtype : dtype
        Of the numbers.
    """

    path: Path
    paths: tuple[Path, ...]
    names: tuple[str, ...]
    tags: dict[str, str]
    opened: Path  # of a product's folder or archive, the image in it

    def __init__(self, name: str, grid: Grid, bands: BandInfo, dtype: np.dtype[Any]) -> None:
        self.name = name
        self.grid = grid
        self.bands = bands
        self.dtype = dtype
        self.native_distance: NDArray[np.float64] = np.ones(len(bands))
        self.notes: tuple[str, ...] = ()
        self.mask: Hides | None = None
        self._probes = probes(bands.bad)
        self._fill: list[np.generic] = []
        self._absurd = LARGEST
        self._may_be_absurd = dtype.kind == "f" or dtype.itemsize > 2

    def read(self, window: Window, bands: Sequence[int] | None = None) -> NDArray[np.float32]:
        """Return physical values of a window.

        Parameters
        ----------
        window : Window
            Of the raster's pixels.
        bands : sequence of int or None
            0-based positions in `self.bands`; all of them by default.

        Returns
        -------
        ndarray of float32 of shape (bands, h, w)
            NaN where a value is nodata, masked or not finite.

        Raises
        ------
        UserError
            Where the file is damaged.
        """
        return self.decoded(window, list(range(len(self.bands)) if bands is None else bands))

    def stored(self, window: Window, bands: list[int]) -> tuple[NDArray[Any], NDArray[np.bool_]]:
        """Return what is stored in some bands of a window.

        Parameters
        ----------
        window : Window
            Of the raster's pixels.
        bands : list of int
            0-based positions in `self.bands`.

        Returns
        -------
        stored : ndarray of shape (bands, h, w)
        missing : ndarray of bool of shape (bands, h, w)
            Which values are declared to be missing: not finite, masked or nodata.
        """
        raise NotImplementedError

    def windows_to_look_at(self, bands: int) -> list[Window]:
        """Return the windows to look at so as to know the raster without reading all of it.

        Parameters
        ----------
        bands : int
            How many are looked at.

        Returns
        -------
        list of Window
        """
        return windows_to_look_at(self.grid, bands, (1, 1), 1)

    def parts(self, windows: Sequence[Window]) -> list[Part]:
        """Return what is stored in some of the bands, spread over the spectrum.

        Parameters
        ----------
        windows : sequence of Window

        Returns
        -------
        list of Part
            One a window.
        """
        return [Part(*self.stored(window, self._probes)) for window in windows]

    def find_undeclared(self) -> None:
        """Find out which values are no data though nobody says so; from then on they are read as NaN."""
        parts = self.parts(self.windows_to_look_at(len(self._probes)))
        for fill in find_fill(parts):
            self.leave_out(fill)
        if self._may_be_absurd:
            self._find_absurd(parts)

    def leave_out(self, fill: Fill) -> None:
        """Read pixels that hold a fill value in all bands as NaN from now on.

        Parameters
        ----------
        fill : Fill
        """
        if fill.value in self._fill:
            return
        self._fill.append(fill.value)
        self.notes += (fill.told(self.name),)

    def declared_missing(self, stored: NDArray[Any], bands: list[int]) -> NDArray[np.bool_]:
        """Return which values of some bands are not finite, or their band's nodata value.

        Parameters
        ----------
        stored : ndarray of shape (bands, h, w)
        bands : list of int
            Their 0-based positions in `self.bands`.

        Returns
        -------
        ndarray of bool of shape (bands, h, w)
        """
        missing: NDArray[np.bool_] = ~np.isfinite(stored)
        for position, band in enumerate(bands):
            nodata = representable(self.bands.nodata[band], stored.dtype)
            if nodata is not None:
                missing[position] |= stored[position] == nodata
        return missing

    def decoded(self, window: Window, chosen: list[int]) -> NDArray[np.float32]:
        """Return physical values of some bands of a window.

        Parameters
        ----------
        window : Window
            Of the raster's pixels.
        chosen : list of int
            0-based positions in `self.bands`.

        Returns
        -------
        ndarray of float32 of shape (bands, h, w)
            NaN where there is no data.
        """
        # The probed bands tell which pixels are filled: they are read with those that are asked for.
        more = [band for band in self._probes if band not in chosen] if self._fill else []
        stored, missing = self.stored(window, chosen + more)
        if self._fill:
            where = {band: position for position, band in enumerate(chosen + more)}
            missing |= self._is_filled(stored[[where[band] for band in self._probes]])
            stored, missing = stored[: len(chosen)], missing[: len(chosen)]
        with np.errstate(over="ignore"):  # what exceeds float32 becomes infinite
            values = stored.astype(np.float32)
            for position, band in enumerate(chosen):
                scale, offset = self.bands.scale[band], self.bands.offset[band]
                if scale != 1 or offset != 0:
                    values[position] = (stored[position] * scale + offset).astype(np.float32)
        values[missing] = np.nan
        if self._may_be_absurd:
            values[np.abs(values) > self._absurd] = np.nan
        return values

    def _find_absurd(self, parts: Sequence[Part]) -> None:
        found = []
        for part in parts:
            values = part.stored.astype(np.float64)
            values[part.missing | self._is_filled(part.stored)] = np.nan
            shape = (-1, 1, 1)
            scale, offset = self.bands.scale[self._probes], self.bands.offset[self._probes]
            found.append((values * scale.reshape(shape) + offset.reshape(shape)).ravel())
        sizes = np.abs(np.concatenate(found))
        self._absurd = min(absurd_from(sizes), LARGEST)
        count = int((sizes > self._absurd).sum())
        if count:
            self.notes += (
                Message(
                    "The {name} has values of up to {largest:.3g} ({count} of those looked at), more than {absurd:g} "
                    "times what nearly all others are: left out as no measurement.",
                    name=self.name,
                    largest=np.nanmax(sizes),
                    count=count,
                    absurd=ABSURD,
                ),
            )

    def _is_filled(self, stored: NDArray[np.generic]) -> NDArray[np.bool_]:
        """Return which pixels [h, w] of what is stored in the probed bands are filled."""
        filled = np.zeros(stored.shape[1:], bool)
        for value in self._fill:
            filled |= (stored == value).all(axis=0)
        return filled
