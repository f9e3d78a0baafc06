"""What a multispectral product comes down to: files of bands, what their numbers mean, and what hides pixels."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from ...messages import Message, joined
from ..bands import BandInfo

PLATFORM, INSTRUMENT, SERIAL, ACQUIRED = "PLATFORM", "INSTRUMENT", "SERIAL", "ACQUIRED"
"""Tags of a raster: the satellite and which of its instruments saw it; of swarms its number, and the day (YYYYMMDD)."""
WHO_SAW_IT = (PLATFORM, INSTRUMENT, SERIAL, ACQUIRED)


@dataclass(frozen=True)
class ProductBand:
    """A band of a product's file.

    Attributes
    ----------
    name : str
        What the product calls it, "" where it does not.
    scale : float or None
        Physical units to a stored unit; None where the product does not tell.
    offset : float
        In physical units.
    """

    name: str = ""
    scale: float | None = None
    offset: float = 0.0


@dataclass(frozen=True)
class BandFile:
    """A file of a product that holds one or more of its bands.

    Attributes
    ----------
    source : str
        What GDAL opens it by.
    bands : tuple of ProductBand
        In the file's order, without alpha; empty where the product does not describe them.
    nodata : float or None
        The stored value that means no data, where the product tells one.
    """

    source: str
    bands: tuple[ProductBand, ...] = ()
    nodata: float | None = None

    def described(self, info: BandInfo, dtype: np.dtype[np.generic]) -> BandInfo:
        """Return what is known of the file's bands, completed by what the product says.

        Scale, offset and nodata are taken where the file tells none itself and holds integers: floats have been
        scaled already, and are no longer what was delivered.

        Parameters
        ----------
        info : BandInfo
            What the file itself says.
        dtype : dtype
            Of its numbers.

        Returns
        -------
        BandInfo
        """
        if dtype.kind not in "iu":
            return info
        if self.nodata is not None:
            info = replace(info, nodata=tuple(self.nodata if value is None else value for value in info.nodata))
        unscaled = (info.scale == 1).all() and (info.offset == 0).all()
        if not unscaled or len(self.bands) != len(info) or any(band.scale is None for band in self.bands):
            return info
        return replace(
            info,
            scale=np.array([band.scale for band in self.bands], float),
            offset=np.array([band.offset for band in self.bands]),
        )


@dataclass(frozen=True)
class QualityLayer:
    """A layer of a product that says which pixels are not to be used.

    Attributes
    ----------
    source : str
        What GDAL opens it by.
    what : str
        What it hides, in words: "clouds, their shadows and cirrus (SCL)".
    bands : tuple of int
        Numbers of its bands that count, 1-based.
    classes : tuple of int
        Values that hide a pixel.
    bits : int
        Bits that hide a pixel where one of them is set.
    """

    source: str
    what: str
    bands: tuple[int, ...] = (1,)
    classes: tuple[int, ...] = ()
    bits: int = 0


@dataclass(frozen=True)
class MsiProduct:
    """A multispectral product, or one file of it.

    Attributes
    ----------
    name : str
        What people call it: "Sentinel-2B L2A".
    files : tuple of BandFile
        In the order of their bands.
    units : str
        What the values are once scaled: "surface reflectance"; "" where that is not known.
    left_out : str
        Which bands of it are not used, and why; "" where all are.
    layers : tuple of QualityLayer
        What hides pixels.
    tags : mapping of str to str
        Who saw it: `PLATFORM` and `INSTRUMENT`.
    """

    name: str
    files: tuple[BandFile, ...]
    units: str = ""
    left_out: str = ""
    layers: tuple[QualityLayer, ...] = ()
    tags: Mapping[str, str] = field(default_factory=dict)

    def told(self, name: str, names: Sequence[str]) -> str:
        """Return a sentence on what the product is and what is taken of it.

        Parameters
        ----------
        name : str
            What messages call the image.
        names : sequence of str
            Of the bands that are used, other products' among them.

        Returns
        -------
        str
        """
        mine = {band.name for file in self.files for band in file.bands}
        bands = [each for each in names if each in mine and each]
        parts = [Message("The {name} is of the product {product}", name=name, product=self.name)]
        if bands:
            parts.append(Message("bands {bands}", bands=", ".join(bands)))
        if self.units:
            parts.append(Message("in {units}", units=self.units))
        told = joined(", ", parts)
        if not self.left_out:
            return Message("{told}.", told=told)
        return Message("{told}; {left_out}.", told=told, left_out=self.left_out)
