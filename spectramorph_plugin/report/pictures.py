"""Arrays as pictures that a page holds inside itself. Pillow comes with matplotlib, which draws the figures."""

from __future__ import annotations

import base64
import io
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

QUALITIES = (92, 80, 60, 40, 20)  # of WebP, tried in turn until a picture is small enough
SMALL = 64**2  # pixels of a picture that is kept as it is: packing would show
RAMP = "viridis"  # even in brightness, and told apart by colour-blind people


@dataclass(frozen=True)
class Picture:
    """A picture as an address that holds its content.

    Attributes
    ----------
    uri : str
        The address, `data:…`.
    width : int
        In pixels.
    height : int
        In pixels.
    """

    uri: str
    width: int
    height: int


def true_colour(
    image: NDArray[np.float32], minimum: tuple[float, ...], maximum: tuple[float, ...], most_bytes: int
) -> Picture:
    """Return a picture of three bands.

    Parameters
    ----------
    image : ndarray of shape (3, h, w)
        Red, green and blue; NaN is shown as nothing.
    minimum : tuple of float
        What is black, of each band.
    maximum : tuple of float
        What is full.
    most_bytes : int
        How large the picture may be.

    Returns
    -------
    Picture
    """
    low, high = (np.reshape(np.array(ends, np.float32), (3, 1, 1)) for ends in (minimum, maximum))
    colours = (image - low) / np.where(high > low, high - low, 1)
    return _encoded(colours, np.asarray(np.isfinite(image).all(axis=0)), most_bytes)


def map_picture(values: NDArray[np.float32], low: float, high: float, most_bytes: int, ramp: str = RAMP) -> Picture:
    """Return a picture of one quantity.

    Parameters
    ----------
    values : ndarray of shape (h, w)
        NaN is shown as nothing.
    low : float
        What the ramp begins with.
    high : float
        What it ends with.
    most_bytes : int
        How large the picture may be.
    ramp : str
        Name of one of matplotlib's.

    Returns
    -------
    Picture
    """
    known = np.asarray(np.isfinite(values))
    place = np.where(known, (values - low) / (high - low if high > low else 1), 0)
    steps = np.clip(np.rint(place * 255), 0, 255).astype(np.intp)
    return _encoded(np.moveaxis(_colours(ramp)[steps], -1, 0), known, most_bytes)


def ramp_stops(ramp: str = RAMP, count: int = 9) -> list[str]:
    """Return colours spread over a ramp, as CSS writes them: those of a colour bar.

    Parameters
    ----------
    ramp : str
    count : int

    Returns
    -------
    list of str
    """
    picked = _colours(ramp)[np.linspace(0, 255, count).round().astype(int)]
    return ["#" + "".join(f"{round(part * 255):02x}" for part in colour) for colour in picked]


def _colours(ramp: str) -> NDArray[np.float64]:
    from matplotlib import colormaps

    return np.asarray(colormaps[ramp](np.arange(256)))[:, :3]


def _encoded(colours: NDArray[np.floating], known: NDArray[np.bool_], most_bytes: int) -> Picture:
    """Return colours [3, h, w] from 0 to 1 as WebP, nothing where they are not known."""
    from PIL import Image

    pixels = np.zeros((*known.shape, 4), np.uint8)
    pixels[..., :3] = np.moveaxis(np.rint(np.clip(np.nan_to_num(colours), 0, 1) * 255), 0, -1)
    pixels[..., 3] = np.where(known, 255, 0)
    image = Image.fromarray(pixels if not known.all() else pixels[..., :3].copy())
    content = b""
    for quality in QUALITIES:
        stream = io.BytesIO()
        image.save(stream, "WEBP", quality=quality, method=2, lossless=known.size <= SMALL)
        content = stream.getvalue()
        if len(content) <= most_bytes:
            break
    uri = f"data:image/webp;base64,{base64.b64encode(content).decode()}"
    return Picture(uri, image.width, image.height)
