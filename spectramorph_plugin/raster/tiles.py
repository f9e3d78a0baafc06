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
    return list(_tiles(Window(0, 0, width, height), size, size))


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
    return list(_tiles(window, size, size))


def even_tiles(height: int, width: int, most: int, step: int) -> list[Window]:
    """Return the fewest windows that cover a raster, row by row, of nearly the same size.

    Parameters
    ----------
    height : int
        Of the raster, in pixels.
    width : int
        Of the raster, in pixels.
    most : int
        The longest that a side may be, in pixels.
    step : int
        Of which sides are multiples, but for those at the right and lower edges.

    Returns
    -------
    list of Window
    """
    step = min(step, most)
    sides = (-(-length // (-(-length // most) * step)) * step for length in (height, width))
    return list(_tiles(Window(0, 0, width, height), *sides))


def _tiles(window: Window, rows: int, columns: int) -> Iterator[Window]:
    bottom, right = window.row_off + window.height, window.col_off + window.width
    for row in range(window.row_off, bottom, rows):
        for column in range(window.col_off, right, columns):
            yield Window(column, row, min(columns, right - column), min(rows, bottom - row))


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
