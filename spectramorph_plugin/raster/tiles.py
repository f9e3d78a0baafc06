"""Windows that together cover a raster: the unit of memory."""

from __future__ import annotations

from collections.abc import Iterator

from rasterio.windows import Window


def tiles(height: int, width: int, size: int) -> list[Window]:
    """Return the windows that cover a raster, row by row.

    Parameters
    ----------
    height : int
        Of the raster, in pixels.
    width : int
        Of the raster, in pixels.
    size : int
        Side of a window, in pixels; at the right and lower edges windows are smaller.

    Returns
    -------
    list of Window
    """
    return list(_tiles(Window(0, 0, width, height), size))


def tiles_within(window: Window, size: int) -> list[Window]:
    """Return the windows that cover a window, row by row.

    Parameters
    ----------
    window : Window
    size : int
        Side of a window, in pixels; at the right and lower edges windows are smaller.

    Returns
    -------
    list of Window
    """
    return list(_tiles(window, size))


def _tiles(window: Window, size: int) -> Iterator[Window]:
    bottom, right = window.row_off + window.height, window.col_off + window.width
    for row in range(window.row_off, bottom, size):
        for column in range(window.col_off, right, size):
            yield Window(column, row, min(size, right - column), min(size, bottom - row))


def spread_tiles(window: Window, size: int, most_pixels: int) -> list[Window]:
    """Return a window as it is where it has few enough pixels, else evenly spread tiles of it.

    Parameters
    ----------
    window : Window
    size : int
        Side of a tile, in pixels.
    most_pixels : int
        Of the window, or of all tiles together.

    Returns
    -------
    list of Window
    """
    if window.height * window.width <= most_pixels:
        return [window]
    everything = tiles_within(window, size)
    count = max(1, most_pixels // (size * size))
    return [everything[round(i * (len(everything) - 1) / max(1, count - 1))] for i in range(count)]
